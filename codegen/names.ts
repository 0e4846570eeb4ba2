/** @file From Python's names to TypeScript's. */

/** `zeros_like` becomes `zerosLike`; leading underscores and the in-place mark at the end stay. */
export function camelCase(name: string): string {
  const head = /^_*/.exec(name)?.[0] ?? '';
  const tail = /_*$/.exec(name.slice(head.length))?.[0] ?? '';
  const words = name
    .slice(head.length, name.length - tail.length)
    .split('_')
    .filter((word) => word !== '');
  return head + words.map((word, i) => (i === 0 ? word : word[0].toUpperCase() + word.slice(1))).join('') + tail;
}

const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if ' +
    'implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof ' +
    'undefined var void while with yield'
  ).split(' '),
);

/** A name that may be declared: reserved words get a `$`. */
export function identifier(name: string): string {
  return reserved.has(name) ? `${name}$` : name;
}

/** Files of generated functions, by Python module. */
export const moduleFiles: Readonly<Record<string, string>> = {
  '': 'functions',
  nn: 'nn',
  linalg: 'linalg',
  fft: 'fft',
  special: 'special',
  sparse: 'sparse',
  nested: 'nested',
};

/** `linalg_norm` is `norm` inside the namespace `linalg`. */
export function memberName(module: string, name: string): string {
  const prefix = `${module}_`;
  return module !== '' && module !== 'nn' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** Operators that Python does not show: they serve the hand-written layers. */
const hidden = [
  /_backward$/,
  /_backward_(out|input|weight|bias|data)$/,
  /_forward(_out)?$/,
  /_jvp$/,
  /^_th_/,
  /^_thnn_/,
  /_overrideable$/,
  /^(alias|index|slice|item|to|contiguous|size|stride|data|set_data|is_leaf|output_nr|_version|retains_grad|replace_|copy|lift.*|sym_.*)$/,
  /^(_reshape_alias|_unsafe_view|_fw_primal|_to_copy|_local_scalar_dense|normal_functional|nonzero_numpy|numpy_T|matrix_H|mT|mH|_backward)$/,
];

export function isHidden(name: string): boolean {
  return hidden.some((pattern) => pattern.test(name));
}

/** Functions of Python that take a number where the schema says Tensor. */
const numbersAsTensors = new Set(
  ['add', 'sub', 'mul', 'div', 'divide', 'multiply', 'subtract', 'true_divide', 'floor_divide'].flatMap((name) => [
    name,
    `${name}_`,
  ]),
);

export function takesNumbers(name: string): boolean {
  return numbersAsTensors.has(name);
}

/** Overloads that Python leaves out because the Tensor overload takes numbers. */
export function isShadowed(key: string): boolean {
  const [name, overload = ''] = key.split('.');
  return takesNumbers(name) && (overload === 'Scalar' || overload === 'Scalar_mode');
}

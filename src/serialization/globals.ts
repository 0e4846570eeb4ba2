/** @file The names that a checkpoint may use. Every other name is refused: nothing that could run code has one here. */

import { Device } from '../values/device.js';
import { dtypes, layoutOf } from '../values/codes.js';
import { Complex } from '../values/scalar.js';
import { Arguments } from './arguments.js';
import { rememberKind } from '../values/python-kind.js';
import { UnpicklingError } from './pickle/errors.js';
import { isList, isTuple, PyCallable, PyDict, type DictKind } from './pickle/objects.js';
import { perChannelAffine, perTensorAffine, QScheme, rebuildFunctions } from './rebuild.js';
import { storageTypes, untypedStorage } from './storage.js';

const layouts = new Map([0, 1, 2, 3, 4, 5, 6, 7].map((code) => [String(layoutOf(code)), layoutOf(code)]));

function dict(kind: DictKind): (values: readonly unknown[]) => PyDict {
  return (values) => {
    const args = new Arguments(`collections.${kind}`, values, 0, 1);
    const result = new PyDict(kind);
    const source = args.any(0);
    if (source instanceof PyDict) for (const [key, value] of source.items) result.items.set(key, value);
    else if (source !== undefined) for (const pair of args.list(0)) setPair(result, pair, args);
    return result;
  };
}

function setPair(dict: PyDict, pair: unknown, args: Arguments): void {
  if (!(isList(pair) || isTuple(pair)) || pair.length !== 2) throw args.error('its items are not pairs');
  dict.items.set(pair[0], pair[1]);
}

/** `_codecs.encode(text, 'latin1')`, which is how protocol 2 writes bytes. */
function encode(values: readonly unknown[]): Uint8Array {
  const args = new Arguments('_codecs.encode', values, 1, 2);
  const encoding = args.length > 1 ? args.string(1).toLowerCase().replace('-', '') : 'utf8';
  if (encoding === 'utf8') return new TextEncoder().encode(args.string(0));
  if (encoding !== 'latin1') throw args.error(`the encoding '${args.string(1)}' is not supported`);
  const text = args.string(0);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) throw args.error('a character does not fit in a byte');
    bytes[i] = code;
  }
  return bytes;
}

function bytes(values: readonly unknown[]): Uint8Array {
  const args = new Arguments('bytes', values, 0, 2);
  if (args.length === 0) return new Uint8Array();
  return args.any(0) instanceof Uint8Array ? Uint8Array.from(args.instance(0, Uint8Array, 'bytes')) : encode(values);
}

function bytearray(values: readonly unknown[]): Uint8Array {
  const result = bytes(values);
  rememberKind(result, 'bytearray');
  return result;
}

function set(values: readonly unknown[]): Set<unknown> {
  const args = new Arguments('set', values, 0, 1);
  return new Set(args.length > 0 ? args.list(0) : []);
}

function complex(values: readonly unknown[]): Complex {
  const args = new Arguments('complex', values, 2);
  return new Complex(args.number(0), args.number(1));
}

function size(values: readonly unknown[]): readonly number[] {
  const args = new Arguments('torch.Size', values, 1);
  const result = Object.freeze([...args.sizes(0)]);
  rememberKind(result, 'Size');
  return result;
}

function device(values: readonly unknown[]): Device {
  const args = new Arguments('torch.device', values, 1, 2);
  return new Device(args.string(0), args.length > 1 ? args.size(1) : null);
}

function layout(values: readonly unknown[]): unknown {
  const args = new Arguments('torch.serialization._get_layout', values, 1);
  const result = layouts.get(args.string(0));
  if (!result) throw args.error(`there is no layout '${args.string(0)}'`);
  return result;
}

function onlyBuilt(name: string): (values: readonly unknown[]) => never {
  return () => {
    throw new UnpicklingError(`the checkpoint's data is damaged: a ${name} is made by a function that rebuilds it`);
  };
}

function callables(): [string, PyCallable][] {
  const functions: [string, (values: readonly unknown[]) => unknown][] = [
    ['collections.OrderedDict', dict('OrderedDict')],
    ['collections.Counter', dict('Counter')],
    ['_codecs.encode', encode],
    ['builtins.bytearray', bytearray],
    ['builtins.bytes', bytes],
    ['builtins.set', set],
    ['builtins.complex', complex],
    ['torch.Size', size],
    ['torch.device', device],
    ['torch.serialization._get_layout', layout],
    ['torch.Tensor', onlyBuilt('torch.Tensor')],
    ['torch.nn.parameter.Parameter', onlyBuilt('torch.nn.Parameter')],
    ...rebuildFunctions,
  ];
  return functions.map(([name, call]) => [name, new PyCallable(name, call)]);
}

const schemes = [
  perTensorAffine,
  perChannelAffine,
  new QScheme('per_tensor_symmetric'),
  new QScheme('per_channel_symmetric'),
  new QScheme('per_channel_affine_float_qparams'),
];

const allowed = new Map<string, unknown>([
  ...callables(),
  ...[...dtypes].map(([name, dtype]): [string, unknown] => [`torch.${name}`, dtype]),
  ...[...storageTypes].flatMap(([name, type]): [string, unknown][] => [
    [`torch.${name}`, type],
    [`torch.cuda.${name}`, type],
  ]),
  ['torch.storage.UntypedStorage', untypedStorage],
  ['torch.UntypedStorage', untypedStorage],
  ...schemes.map((scheme): [string, unknown] => [`torch.${scheme.name}`, scheme]),
]);

/** Modules that were renamed since files with these names were written. */
const renamed: Record<string, string> = { __builtin__: 'builtins', 'torch.tensor': 'torch._tensor' };

/**
 * The value that `module.name` stands for in a checkpoint.
 *
 * @throws UnpicklingError that names what was refused.
 */
export function findGlobal(module: string, name: string): unknown {
  const path = `${Object.hasOwn(renamed, module) ? renamed[module] : module}.${name}`;
  const value = allowed.get(path);
  if (value !== undefined) return value;
  throw new UnpicklingError(
    `refused to load \`${module}.${name}\`: a checkpoint may only hold tensors and plain data, and this name could stand for code. ` +
      'If you trust the file, load it in Python and save what you need from it, such as its state_dict()',
  );
}

/** @file What a parametrized tensor is computed from: the original tensors, and the modules that they go through. */

import { NotImplementedError, RuntimeError, ValueError } from '../../../native/errors.js';
import { withoutGrad } from '../../../tensor/gradMode.js';
import { requireList } from '../../../tensor/arguments.js';
import { requireModule } from '../../checks.js';
import { Tensor } from '../../../tensor/tensor.js';
import type { AnyModule } from '../../module.js';
import { ModuleList } from '../../modules/containers.js';
import { Parameter } from '../../parameter.js';
import { sizeText } from '../../python.js';
import { sameShape } from '../../shapes.js';
import { typeName } from '../../typename.js';

/**
 * A module that computes a tensor from another one, or from several. `rightInverse`, if there is one, gives the tensor, or the tensors,
 * that `forward` makes a given value from: it is used for the first value and when the property is set.
 */
export type Parametrization = AnyModule & {
  rightInverse?(value: Tensor): Tensor | readonly Tensor[];
};

type Callable = (...tensors: Tensor[]) => Tensor;

/** @internal */
export function applyParametrization(module: Parametrization, ...tensors: Tensor[]): Tensor {
  return (module as object as Callable)(...tensors);
}

/** Registers a tensor as what it is. @internal */
export function register(module: AnyModule, name: string, tensor: Tensor): void {
  if (tensor instanceof Parameter) module.registerParameter(name, tensor);
  else module.registerBuffer(name, tensor);
}

/** `rightInverse`'s result, or `value` if the module has none for this tensor. */
function invert(module: Parametrization, value: Tensor): Tensor | readonly Tensor[] {
  if (typeof module.rightInverse !== 'function') return value;
  try {
    return module.rightInverse(value);
  } catch (error) {
    if (error instanceof NotImplementedError) return value;
    throw error;
  }
}

/** Refuses a value that has another dtype or shape than the tensor in whose place it is put. @internal */
export function checkLike(
  value: unknown,
  tensor: Tensor,
  [what, flag, before, after]: readonly [what: string, flag: string, before: string, after: string],
): asserts value is Tensor {
  if (!(value instanceof Tensor)) {
    throw new ValueError(`A parametrization must return a tensor. Got ${typeName(value)}.`);
  }
  const refuse = (kind: string, was: unknown, is: unknown): never => {
    throw new ValueError(
      `${what} may not change the ${kind} of the tensor, unless ${flag} is enabled.\n${before}${kind}: ${was}\n${after}${kind}: ${is}`,
    );
  };
  if (value.dtype !== tensor.dtype) refuse('dtype', tensor.dtype, value.dtype);
  if (!sameShape(value.shape, tensor.shape)) refuse('shape', sizeText(tensor.shape), sizeText(value.shape));
}

type Tensors = Tensor | readonly Tensor[];

/** What the modules' inverses make of `value`, the last module's first. */
function invertAll(
  list: Iterable<Parametrization>,
  value: Tensor,
  step: (module: Parametrization, value: Tensor) => Tensors,
): Tensors {
  let result: Tensors = value;
  for (const module of [...list].reverse()) result = step(module, result as Tensor);
  return result;
}

function keepOne(list: AnyModule, original: Tensor, start: Tensor): void {
  const refuse = (kind: 'dtype' | 'device'): never => {
    throw new ValueError(
      `When \`right_inverse\` outputs one tensor, it may not change the ${kind}.\noriginal.${kind}: ${original[kind]}\nright_inverse(original).${kind}: ${start[kind]}`,
    );
  };
  if (original.dtype !== start.dtype) refuse('dtype');
  if (String(original.device) !== String(start.device)) refuse('device');
  withoutGrad(() => original.set_(start));
  register(list, 'original', original);
}

function keepSeveral(list: AnyModule, original: Tensor, start: readonly Tensor[]): void {
  for (const [i, tensor] of start.entries()) {
    if (!(tensor instanceof Tensor)) {
      throw new ValueError(
        `'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). Got element ${i} of the sequence with type ${typeName(tensor)}.`,
      );
    }
    const part = original instanceof Parameter ? new Parameter(tensor, original.requiresGrad) : tensor;
    register(list, `original${i}`, part.requiresGrad_(original.requiresGrad));
  }
}

function setOne(original: Tensor, value: Tensors): void {
  if (!(value instanceof Tensor)) {
    throw new ValueError(`\`right_inverse\` should return a tensor. Got ${typeName(value)}`);
  }
  if (value.dtype !== original.dtype) {
    throw new ValueError(
      `The tensor returned by \`right_inverse\` has dtype ${value.dtype} while \`original\` has dtype ${original.dtype}`,
    );
  }
  original.set_(value);
}

function setSeveral(originals: readonly Tensor[], values: Tensors): void {
  if (!Array.isArray(values)) {
    const type = values instanceof Tensor ? 'Tensor' : typeName(values);
    throw new ValueError(`'right_inverse' must return a sequence of tensors. Got ${type}.`);
  }
  if (values.length !== originals.length) {
    throw new ValueError(
      `'right_inverse' must return a sequence of tensors of length ${originals.length}. Got a sequence of length ${values.length}.`,
    );
  }
  for (const [i, value] of (values as Tensor[]).entries()) {
    if (!(value instanceof Tensor)) {
      throw new ValueError(
        `\`right_inverse\` must return a sequence of tensors. Got element ${i} of type ${typeName(value)}`,
      );
    }
    if (originals[i].dtype !== value.dtype) {
      throw new ValueError(
        `Tensor ${i} returned by \`right_inverse\` has dtype ${value.dtype} while \`original${i}\` has dtype ${originals[i].dtype}`,
      );
    }
    originals[i].set_(value);
  }
}

/**
 * The modules that compute a parametrized tensor, in their order, and what they start from: `original`, or `original0`, `original1`, …
 * if the first module's `rightInverse` gives several tensors. Made by `registerParametrization`.
 * Mirrors `torch.nn.utils.parametrize.ParametrizationList`.
 */
export class ParametrizationList extends ModuleList<Parametrization> {
  declare original: Tensor;
  unsafe: boolean;
  /** Whether there is one original. */
  isTensor: boolean;
  /** How many originals there are. */
  ntensors: number;

  constructor(modules: readonly Parametrization[], original: Tensor, unsafe = false) {
    requireList('ParametrizationList', 'modules', modules);
    for (const [i, module] of modules.entries()) requireModule('ParametrizationList', `modules[${i}]`, module);
    if (modules.length === 0) throw new ValueError('ParametrizationList requires one or more modules.');
    super(modules);
    this.unsafe = unsafe;
    const before = original.detach();
    const start: unknown = withoutGrad(() => invertAll(this, original, invert));
    if (!(start instanceof Tensor || Array.isArray(start))) {
      throw new ValueError(
        `'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). Got ${typeName(start)}`,
      );
    }
    this.isTensor = start instanceof Tensor;
    this.ntensors = start instanceof Tensor ? 1 : start.length;
    if (start instanceof Tensor) keepOne(this._any(), original, start);
    else keepSeveral(this._any(), original, start as Tensor[]);
    if (unsafe) return;
    const what = 'Registering a parametrization';
    checkLike(this.compute(), before, [what, '`unsafe` flag', 'unparametrized ', 'parametrized ']);
  }

  /** The tensors that the first module takes. */
  get originals(): Tensor[] {
    if (this.isTensor) return [this.original];
    return Array.from({ length: this.ntensors }, (_, i) => Reflect.get(this, `original${i}`) as Tensor);
  }

  /** Changes the originals so that the computed tensor becomes `value`. */
  rightInverse(value: Tensor): void {
    withoutGrad(() => {
      const found = invertAll(this, value, (module, tensor) => {
        if (typeof module.rightInverse === 'function') return module.rightInverse(tensor);
        throw new RuntimeError(`parametrization ${module._getName()} does not implement right_inverse.`);
      });
      if (this.isTensor) setOne(this.original, found);
      else setSeveral(this.originals, found);
    });
  }

  /** The parametrized tensor, as a call of the list gives it. */
  compute(): Tensor {
    return (this as object as () => Tensor)();
  }

  override forward(): Tensor {
    const [first, ...rest] = this;
    const start = applyParametrization(first, ...this.originals);
    return rest.reduce((tensor, module) => applyParametrization(module, tensor), start);
  }
}

/** @file Putting computed tensors in the place of parameters and buffers. */

import { NotImplementedError, ValueError } from '../../../native/errors.js';
import { checkOptions, optionOf } from '../../../native/options.js';
import { withoutGrad } from '../../../tensor/gradMode.js';
import { requireModule } from '../../checks.js';
import { requireString } from '../../../tensor/arguments.js';
import { Tensor } from '../../../tensor/tensor.js';
import { STATE } from '../../callable.js';
import type { AnyModule } from '../../module.js';
import { ModuleDict } from '../../modules/containers.js';
import { Parameter } from '../../parameter.js';
import { sizeText } from '../../python.js';
import { sameShape } from '../../shapes.js';
import { typeName } from '../../typename.js';
import { once } from './cache.js';
import { applyParametrization, checkLike, type Parametrization, ParametrizationList, register } from './list.js';

/** A module that has parametrized tensors. */
export interface Parametrized {
  /** What each parametrized tensor is computed from, by the tensor's name. */
  parametrizations: ModuleDict<ParametrizationList>;
}

/** Options of `registerParametrization`. */
export interface RegisterParametrizationOptions {
  /** Whether the tensor's dtype and shape may change; nothing is checked then. Default: false. */
  unsafe?: boolean;
}

/** A prototype for parametrized modules of a class; it names the class. */
const prototypes = new WeakMap<object, object>();

function parametrizedPrototype(base: object): object {
  let prototype = prototypes.get(base);
  if (!prototype) {
    const parent = base.constructor as new (...args: never[]) => AnyModule;
    const named = class extends parent {};
    Object.defineProperty(named, 'name', { value: `Parametrized${parent.name}` });
    prototype = Object.create(base, { constructor: { value: named } }) as object;
    prototypes.set(base, prototype);
  }
  return prototype;
}

/** Makes reading the property compute the tensor, and setting it change the originals. Copies of the module take the accessors along. */
function defineComputed(module: AnyModule, name: string): void {
  Object.defineProperty(module[STATE].target, name, {
    get(this: AnyModule): Tensor {
      const owner = this._any();
      return once(owner, name, () => listOf(owner, name).compute());
    },
    set(this: AnyModule, value: Tensor) {
      listOf(this._any(), name).rightInverse(value);
    },
    enumerable: true,
    configurable: true,
  });
}

function listOf(module: AnyModule, name: string): ParametrizationList {
  return (module as AnyModule & Parametrized).parametrizations.get(name);
}

/** Whether a module has parametrized tensors, or one of the given name. Mirrors `torch.nn.utils.parametrize.is_parametrized`. */
export function isParametrized<M extends AnyModule>(module: M, tensorName?: string | null): module is M & Parametrized {
  requireModule('isParametrized', 'module', module);
  const parametrizations: unknown = Reflect.get(module, 'parametrizations');
  if (!(parametrizations instanceof ModuleDict)) return false;
  return tensorName == null ? parametrizations.length > 0 : parametrizations.has(tensorName);
}

/** Refuses a parametrization that does not fit on top of those that the tensor has. */
function checkNext(module: AnyModule, name: string, parametrization: Parametrization): void {
  const before = Reflect.get(module, name) as Tensor;
  const after: unknown = applyParametrization(parametrization, before);
  const what = 'Registering a parametrization';
  checkLike(after, before, [what, 'the `unsafe` flag', `module.${name}.`, `parametrization(module.${name}).`]);
  if (typeof parametrization.rightInverse !== 'function') return;
  let inverse: unknown;
  try {
    inverse = parametrization.rightInverse(after);
  } catch (error) {
    if (error instanceof NotImplementedError) return;
    throw error;
  }
  if (!(inverse instanceof Tensor)) {
    throw new ValueError(`parametrization.right_inverse must return a tensor. Got: ${typeName(inverse)}`);
  }
  const refuse = (kind: string, was: unknown, is: unknown): never => {
    throw new ValueError(
      `The tensor returned by parametrization.right_inverse must have the same ${kind} as module.${name}, unless the \`unsafe\` flag is enabled.\nmodule.${name}.${kind}: ${was}\nreturned ${kind}: ${is}`,
    );
  };
  if (inverse.dtype !== before.dtype) refuse('dtype', before.dtype, inverse.dtype);
  if (!sameShape(inverse.shape, before.shape)) refuse('shape', sizeText(before.shape), sizeText(inverse.shape));
}

/**
 * Computes a parameter or buffer of a module from now on with `parametrization`: reading `module.weight` gives
 * `parametrization(module.parametrizations.weight.original)`. A second parametrization goes on top of the first.
 * Mirrors `torch.nn.utils.parametrize.register_parametrization`.
 *
 * @throws ValueError if there is no such tensor, or if its dtype or shape would change and `unsafe` is not set.
 */
export function registerParametrization<M extends AnyModule>(
  module: M,
  tensorName: string,
  parametrization: Parametrization,
  options: RegisterParametrizationOptions = {},
): M & Parametrized {
  requireModule('registerParametrization', 'module', module);
  requireModule('registerParametrization', 'parametrization', parametrization);
  requireString('registerParametrization', 'tensorName', tensorName);
  checkOptions('registerParametrization', options, ['unsafe']);
  const { unsafe = false } = options;
  const target = module._any();
  parametrization.train(module.training);
  if (isParametrized(target, tensorName)) {
    if (!unsafe) checkNext(target, tensorName, parametrization);
    const list = listOf(target, tensorName);
    list.append(parametrization);
    list.unsafe ||= unsafe;
  } else if (target._buffers.has(tensorName) || target._parameters.has(tensorName)) {
    const original = Reflect.get(target, tensorName) as Tensor;
    const list = new ParametrizationList([parametrization], original, unsafe);
    Reflect.deleteProperty(target, tensorName);
    if (!isParametrized(target)) {
      Object.setPrototypeOf(target, parametrizedPrototype(Object.getPrototypeOf(target) as object));
      Reflect.set(target, 'parametrizations', new ModuleDict<ParametrizationList>());
    }
    defineComputed(target, tensorName);
    (target as AnyModule & Parametrized).parametrizations.set(tensorName, list);
  } else {
    throw new ValueError(
      `Module '${module}' does not have a parameter, a buffer, or a parametrized element with name '${tensorName}'`,
    );
  }
  return module as M & Parametrized;
}

/** What the tensor becomes when its parametrizations go. */
function settled(module: AnyModule, name: string, list: ParametrizationList, leaveParametrized: boolean): Tensor {
  if (list.isTensor) {
    const { original } = list;
    if (leaveParametrized) withoutGrad(() => original.set_(Reflect.get(module, name) as Tensor));
    return original;
  }
  if (!leaveParametrized) {
    throw new ValueError(
      'Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in terms of a sequence of tensors.',
    );
  }
  const tensor = Reflect.get(module, name) as Tensor;
  return tensor.requiresGrad ? new Parameter(tensor) : tensor;
}

/**
 * Makes a parametrized tensor a parameter or buffer again: with the value that it has, or with `{ leaveParametrized: false }` with that of
 * the original. Mirrors `torch.nn.utils.parametrize.remove_parametrizations`.
 */
export function removeParametrizations<M extends AnyModule>(
  module: M,
  tensorName: string,
  leaveParametrized: boolean | { leaveParametrized?: boolean } = true,
): M {
  requireModule('removeParametrizations', 'module', module);
  const target = module._any();
  if (!isParametrized(target, tensorName)) {
    throw new ValueError(`Module ${module} does not have a parametrization on ${tensorName}`);
  }
  const leave = optionOf('removeParametrizations', 'leaveParametrized', leaveParametrized, true);
  const tensor = settled(target, tensorName, listOf(target, tensorName), leave);
  Reflect.deleteProperty(target, tensorName);
  target.parametrizations.delete(tensorName);
  register(target, tensorName, tensor);
  if (target.parametrizations.length === 0) {
    Reflect.deleteProperty(target, 'parametrizations');
    Object.setPrototypeOf(target, Object.getPrototypeOf(Object.getPrototypeOf(target)) as object);
  }
  return module;
}

/** The class that a module had before it was parametrized. Mirrors `torch.nn.utils.parametrize.type_before_parametrizations`. */
export function typeBeforeParametrizations(module: AnyModule): new (...args: never[]) => AnyModule {
  requireModule('typeBeforeParametrizations', 'module', module);
  const prototype = Object.getPrototypeOf(module) as object;
  const before = isParametrized(module) ? (Object.getPrototypeOf(prototype) as object) : prototype;
  return before.constructor as new (
    ...args: never[]
  ) => AnyModule;
}

/**
 * Gives a module the parametrizations of another, all or those of one tensor, and shares the originals.
 * Mirrors `torch.nn.utils.parametrize.transfer_parametrizations_and_params`.
 */
export function transferParametrizationsAndParams<M extends AnyModule>(
  fromModule: AnyModule,
  toModule: M,
  tensorName?: string | null,
): M {
  requireModule('transferParametrizationsAndParams', 'fromModule', fromModule);
  requireModule('transferParametrizationsAndParams', 'toModule', toModule);
  if (!isParametrized(fromModule)) return toModule;
  const target = toModule._any();
  for (const name of tensorName == null ? [...fromModule.parametrizations.keys()] : [tensorName]) {
    if (Reflect.get(target, name) === undefined) {
      Reflect.set(target, name, new Parameter(Reflect.get(fromModule, name) as Tensor));
    }
    const from = fromModule.parametrizations.get(name);
    for (const parametrization of from) registerParametrization(target, name, parametrization);
    const to = listOf(target, name);
    const names = from.isTensor ? ['original'] : from.originals.map((_, i) => `original${i}`);
    for (const original of names) Reflect.set(to, original, Reflect.get(from, original));
  }
  return toModule;
}

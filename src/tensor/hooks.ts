/** @file JavaScript functions that `backward` calls with gradients. */

import { addon } from '../native/addon.js';
import { RuntimeError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { isTensor, typeName } from '../native/match.js';
import { pythonTypeName } from './data.js';
import type { Tensor } from './tensor.js';
import { typeString } from './to.js';

/** Called with a gradient; a tensor that it returns takes its place. */
export type GradientHook = ((grad: Tensor) => Tensor | null | undefined) | ((grad: Tensor) => void);

/** Takes a tensor's hook away: by `remove()`, or at the end of a block with `using`. */
export class HookHandle {
  readonly #remove: () => void;

  /** @internal */
  constructor(remove: () => void) {
    this.#remove = remove;
  }

  /** Removes the hook; doing it twice is allowed. */
  remove(): void {
    this.#remove();
  }

  [Symbol.dispose](): void {
    this.#remove();
  }
}

function checkHook(tensor: Tensor, hook: unknown): void {
  if (!tensor.requiresGrad) {
    throw new RuntimeError("cannot register a hook on a tensor that doesn't require gradient");
  }
  if (typeof hook !== 'function') throw new TypeError(`a hook must be a function, not ${typeName(hook)}`);
}

/** A gradient may be replaced by one of the same kind only. */
function checkResult(hook: GradientHook, result: unknown, grad: Tensor): asserts result is Tensor {
  if (!isTensor(result)) throw new TypeError(`expected Variable, but hook returned '${pythonTypeName(result)}'`);
  const changed = (what: string): RuntimeError =>
    new RuntimeError(`hook '${hook.name || '<lambda>'}' has changed the ${what} of value`);
  if (result.dtype !== grad.dtype) {
    throw new RuntimeError(`${changed('type').message} (was ${typeString(grad)} got ${typeString(result)})`);
  }
  if (result.device.type !== grad.device.type) throw changed('location');
  if (result.shape.join() !== grad.shape.join()) throw changed('size');
}

export function addHook(tensor: Tensor, hook: GradientHook): HookHandle {
  checkHook(tensor, hook);
  const token = addon.registerHook(tensor._id, ([id]) => {
    if (id === 0) return [];
    const grad = adopt(id);
    const result: unknown = hook(grad);
    if (result == null) return [];
    checkResult(hook, result, grad);
    return [result._id];
  });
  return new HookHandle(() => addon.removeHook(token));
}

export function addPostAccumulateHook<T extends Tensor>(tensor: T, hook: (tensor: T) => void): HookHandle {
  checkHook(tensor, hook);
  if (!tensor.isLeaf) throw new RuntimeError('post accumulate grad hooks cannot be registered on non-leaf tensors');
  // The native tensor holds the hook: a strong reference back would keep both for ever.
  const wrapper = new WeakRef(tensor);
  const token = addon.registerPostAccumulateGradHook(tensor._id, ([id]) => {
    const own = adopt(id);
    hook(wrapper.deref() ?? (own as T));
    return [];
  });
  return new HookHandle(() => addon.removePostAccumulateGradHook(token));
}

/** @file JavaScript functions that `backward` calls with the gradients of tensors. */

import { addon } from '../native/addon.js';
import { RuntimeError, typeError } from '../native/errors.js';
import { adopt, adoptOptional } from '../native/handles.js';
import { leave, readList } from '../native/lists.js';
import { isTensor, typeName } from '../native/match.js';
import { pythonTypeName } from './data.js';
import { HookHandle } from './handle.js';
import type { Tensor } from './tensor.js';
import { typeString } from './to.js';

/** Called with a gradient; a tensor that it returns takes its place. */
export type GradientHook = ((grad: Tensor) => Tensor | null | undefined) | ((grad: Tensor) => void);

export function requireHook(hook: unknown): void {
  if (typeof hook !== 'function') throw typeError(`a hook must be a function, not ${typeName(hook)}`);
}

function checkHook(tensor: Tensor, hook: unknown): void {
  if (!tensor.requiresGrad) {
    throw new RuntimeError("cannot register a hook on a tensor that doesn't require gradient");
  }
  requireHook(hook);
}

/** How Python names a hook in messages. */
export function hookName(hook: (...args: never[]) => unknown): string {
  return hook.name || '<lambda>';
}

/** A gradient may be replaced by one of the same kind only. */
export function checkReplacement(
  hook: (...args: never[]) => unknown,
  result: unknown,
  grad: Tensor | null,
): asserts result is Tensor {
  if (grad === null) throw new RuntimeError("can't replace a None gradient with a non-None value");
  if (!isTensor(result)) throw typeError(`expected Variable, but hook returned '${pythonTypeName(result)}'`);
  const changed = (what: string): RuntimeError =>
    new RuntimeError(`hook '${hookName(hook)}' has changed the ${what} of value`);
  if (result.dtype !== grad.dtype) {
    throw new RuntimeError(`${changed('type').message} (was ${typeString(grad)} got ${typeString(result)})`);
  }
  if (result.device.type !== grad.device.type) throw changed('location');
  if (result.shape.join() !== grad.shape.join()) throw changed('size');
}

/**
 * A tensor's hooks, by token. libtorch holds them where the collector cannot see; held by the wrapper too, a hook that refers to its own
 * tensor goes with it.
 */
const owned = new WeakMap<Tensor, Map<number, () => void>>();

/** Registers `run` by `register`, which gives its token. */
function own(tensor: Tensor, run: () => void, register: (id: number, run: () => void) => number): HookHandle {
  const token = register(tensor._id, run);
  const hooks = owned.get(tensor) ?? new Map<number, () => void>();
  owned.set(tensor, hooks.set(token, run));
  return handleOf(token, hooks);
}

function handleOf(token: number, hooks: Map<number, () => void>): HookHandle {
  return new HookHandle(() => {
    hooks.delete(token);
    addon.removeHook(token);
  });
}

function calling(hook: GradientHook): () => void {
  return () => {
    const grad = adoptOptional(readList()[0]);
    const result: unknown = hook(grad as Tensor);
    if (result == null) return leave(null);
    checkReplacement(hook, result, grad);
    leave([result._id]);
  };
}

function callingWith<T extends Tensor>(leaf: T, hook: (tensor: T) => void): () => void {
  return () => {
    adopt(readList()[0]).dispose();
    const result: unknown = hook(leaf);
    if (result != null) throw new RuntimeError('Tensor post accumulate grad hooks should return None.');
    leave(null);
  };
}

export function addHook(tensor: Tensor, hook: GradientHook): HookHandle {
  checkHook(tensor, hook);
  return own(tensor, calling(hook), addon.registerHook);
}

export function addPostAccumulateHook<T extends Tensor>(tensor: T, hook: (tensor: T) => void): HookHandle {
  checkHook(tensor, hook);
  if (!tensor.isLeaf) throw new RuntimeError('post accumulate grad hooks cannot be registered on non-leaf tensors');
  return own(tensor, callingWith(tensor, hook), addon.registerPostAccumulateGradHook);
}

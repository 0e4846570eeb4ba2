/** @file A transform while it runs: a level of libtorch's functorch, whose tensors are wrapped. */

import { addon } from '../native/addon.js';
import { RuntimeError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { isTensor } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import { Tree } from './tree.js';

/** Runs `fn` at a level of its own, which ends with it, however that is. */
export function atLevel<R>(begin: () => number, fn: (level: number) => R): R {
  const depth = addon.functorchDepth();
  const level = begin();
  let result: R;
  try {
    result = fn(level);
  } finally {
    addon.functorchPopTo(depth);
  }
  return result;
}

/** @throws RuntimeError if a transformed function returned a promise: its level has ended when that is settled. */
export function requireSynchronous(name: string, value: unknown): void {
  if (!(value instanceof Promise)) return;
  value.catch(() => undefined);
  throw new RuntimeError(`${name} takes a synchronous function: a transform cannot be held across an await`);
}

/** The native result as a tensor: the same object if nothing had to be done. */
function changed(tensor: Tensor, id: number): Tensor {
  return id === tensor._id ? tensor : adopt(id);
}

/** All tensors of a value as tensors of the level. */
export function wrapAll(value: unknown, level: number): unknown {
  return Tree.of(value).map((item) => (isTensor(item) ? adopt(addon.functorchWrap(item._id, level)) : item));
}

export function unwrap(tensor: Tensor, level: number): Tensor {
  return changed(tensor, addon.functorchUnwrap(tensor._id, level));
}

/** All tensors of a value as they are outside of the level. */
export function unwrapAll(value: unknown, level: number): unknown {
  return Tree.of(value).map((item) => (isTensor(item) ? unwrap(item, level) : item));
}

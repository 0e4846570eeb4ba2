/** @file A transform while it runs: a level of libtorch's functorch, whose tensors are wrapped. */

import { addon } from '../native/addon.js';
import { O } from '../native/buffers.js';
import { RuntimeError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { isTensor } from '../native/match.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';
import { Tree } from './tree.js';

/** How many transforms are running, but for those that are set aside. */
let running = 0;
/** Whether there may be tensors that a transform has wrapped. */
let used = false;

export const isTransforming = (): boolean => running > 0;
export const hasTransformed = (): boolean => used;

/** Runs `fn` at a level of its own, which ends with it, however that is. */
export function atLevel<R>(begin: () => number, fn: (level: number) => R): R {
  const depth = addon.functorchDepth();
  const level = begin();
  used = true;
  running += 1;
  try {
    return fn(level);
  } finally {
    running -= 1;
    addon.functorchPopTo(depth);
  }
}

/** The innermost transform that is running. */
export interface Transform {
  readonly kind: 'vmap' | 'grad' | 'jvp';
  readonly level: number;
  /** Of `vmap`. */
  readonly batchSize: number;
  /** Of `vmap`: the position in `kinds`. */
  readonly randomness: number;
  /** Whether gradients, or for `jvp` tangents, were recorded where it began. */
  readonly recorded: boolean;
}

const transformKinds = [undefined, 'vmap', 'grad', 'jvp'] as const;

export function innermost(): Transform {
  addon.functorchInnermost();
  const [kind, level, batchSize, randomness, recorded] = O;
  return { kind: transformKinds[kind] ?? 'vmap', level, batchSize, randomness, recorded: recorded !== 0 };
}

/** Runs `fn` with forward mode on or off. */
export function withForwardMode<R>(enabled: boolean, fn: () => R): R {
  const before = addon.getForwardGradMode();
  addon.setForwardGradMode(enabled);
  try {
    return fn();
  } finally {
    addon.setForwardGradMode(before);
  }
}

/** Runs `fn` in terms of the transforms outside of the innermost one. */
export function outside<R>({ kind, recorded }: Transform, fn: () => R): R {
  if (kind === 'grad' && !recorded) return withoutGrad(() => suspended(fn));
  if (kind === 'jvp' && !recorded) return withForwardMode(false, () => suspended(fn));
  return suspended(fn);
}

function suspended<R>(fn: () => R): R {
  addon.functorchSuspend();
  running -= 1;
  try {
    return fn();
  } finally {
    running += 1;
    addon.functorchResume();
  }
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

/** The same value with other tensors. */
export function mapTensors<T>(value: T, fn: (tensor: Tensor) => unknown): T {
  return Tree.of(value).map((item) => (isTensor(item) ? fn(item) : item)) as T;
}

export function wrap(tensor: Tensor, level: number): Tensor {
  return adopt(addon.functorchWrap(tensor._id, level));
}

export function unwrap(tensor: Tensor, level: number): Tensor {
  return changed(tensor, addon.functorchUnwrap(tensor._id, level));
}

/** The tensor as one of the level; itself if it is one. */
export function lift(tensor: Tensor, level: number): Tensor {
  return changed(tensor, addon.functorchLift(tensor._id, level));
}

/** What is inside of a tensor whose transform has ended; any other tensor as it is. */
export function unwrapDead(tensor: Tensor): Tensor {
  return changed(tensor, addon.functorchUnwrapDead(tensor._id));
}

/** Makes a dimension the batch of the level; the tensor itself for null. */
export function batch(tensor: Tensor, dim: number | null, level: number): Tensor {
  return dim === null ? tensor : adopt(addon.functorchAddBatchDimension(tensor._id, dim, level));
}

/** All tensors of a value without the batch of the level, and in the same structure which dimension that was. */
export function unbatchAll(value: unknown, level: number): [values: unknown, dims: unknown] {
  const tree = Tree.of(value);
  const pairs = tree.leaves.map((leaf) => {
    if (!isTensor(leaf)) return [leaf, null];
    const id = addon.functorchUnbatch(leaf._id, level);
    const dim = O[0];
    return [changed(leaf, id), dim < 0 ? null : dim];
  });
  return [tree.with(pairs.map(([inside]) => inside)), tree.with(pairs.map(([, dim]) => dim))];
}

/** All tensors of a value as tensors of the level. */
export function wrapAll(value: unknown, level: number): unknown {
  return mapTensors(value, (tensor) => wrap(tensor, level));
}

/** All tensors of a value as they are outside of the level. */
export function unwrapAll(value: unknown, level: number): unknown {
  return mapTensors(value, (tensor) => unwrap(tensor, level));
}

/** @file Several backwards that share what they compute again. */

import { addon } from '../../native/addon.js';
import { type Enter, type Mode, useMode } from '../../autograd/mode.js';
import { RuntimeError } from '../../native/errors.js';

/** What one recomputation serves: a scope of `graphExecGroup`, a backward by its number, or a single question outside of both. */
export type Group = symbol | number;

let current: symbol | null = null;

export function isInGraphExecGroup(): boolean {
  return current !== null;
}

export function currentGroup(): Group {
  if (current !== null) return current;
  const task = addon.runningGraphTask();
  return task >= 0 ? task : Symbol('outside of backward');
}

const enter: Enter = () => {
  if (current !== null) throw new RuntimeError('GraphExecGroup contexts cannot be nested.');
  current = Symbol('graphExecGroup');
  return () => {
    current = null;
  };
};

/**
 * While it is on, each checkpoint computes again at most once, however many backwards reach it; they must not need the same saved tensors.
 * Used like `noGrad`; for checkpoints that are not reentrant. Mirrors `torch.utils.checkpoint.GraphExecGroup`.
 *
 * @throws RuntimeError inside of another one.
 */
export function graphExecGroup(): Mode;
export function graphExecGroup<R>(fn: () => R): R;
export function graphExecGroup<R>(fn?: () => R): R | Mode {
  return useMode('graphExecGroup', enter, fn);
}

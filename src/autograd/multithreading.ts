/** @file On how many threads a backward runs: on the one that asks for it. */

import { RuntimeError, typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { type Mode, useMode } from './mode.js';

/** Whether a backward uses threads of its own: false, because what is written in TypeScript runs on one. Mirrors `torch.autograd.is_multithreading_enabled`. */
export function isMultithreadingEnabled(): boolean {
  return false;
}

/**
 * `setMultithreadingEnabled(false)` is how it is: each backward runs on the thread that asks for it, also its part on devices. Used like `noGrad`.
 * Mirrors `torch.autograd.set_multithreading_enabled`.
 *
 * @throws RuntimeError for true.
 */
export function setMultithreadingEnabled(enabled: boolean): Mode;
export function setMultithreadingEnabled<R>(enabled: boolean, fn: () => R): R;
export function setMultithreadingEnabled<R>(enabled: boolean, fn?: () => R): R | Mode {
  if (typeof enabled !== 'boolean') {
    throw typeError(`setMultithreadingEnabled() takes a boolean, not ${typeName(enabled)}`);
  }
  if (enabled) {
    throw new RuntimeError(
      'a backward cannot run on several threads: hooks and functions written in TypeScript belong to the thread that asks for it',
    );
  }
  return useMode('setMultithreadingEnabled', () => () => undefined, fn);
}

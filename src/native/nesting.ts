/** @file How deep lists and objects may be nested; what holds itself is deeper. */

import { rangeError } from './errors.js';

const deepest = 250;

/** @throws RangeError for a depth that only what holds itself reaches, as Python's `RecursionError`. */
export function checkDepth(depth: number): void {
  if (depth > deepest) throw rangeError('maximum recursion depth exceeded: a list or an object holds itself');
}

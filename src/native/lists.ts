/** @file Lists of ids in the call buffer, by which tensors cross when libtorch calls JavaScript: a length, then the ids. */

import { O, reserve } from './buffers.js';
import { isTensor } from './match.js';

/** Reads the list at `O[at]`. Made before anything else is called, which may use the buffer. */
export function readList(at = 0): number[] {
  const ids: number[] = [];
  for (let i = 1; i <= O[at]; i++) ids.push(O[at + i]);
  return ids;
}

/** Writes a list at `O[at]`, where there is room, and gives the position behind it. */
export function writeList(at: number, ids: readonly number[]): number {
  O[at] = ids.length;
  for (const id of ids) O[++at] = id;
  return at + 1;
}

/** Writes a list of values' ids, 0 for what is no tensor. */
export function writeTensors(at: number, values: readonly unknown[]): number {
  O[at] = values.length;
  for (const value of values) O[++at] = isTensor(value) ? value._id : 0;
  return at + 1;
}

/** Leaves a list for libtorch; null says that nothing is to be replaced. */
export function leave(ids: readonly number[] | null): void {
  if (ids === null) {
    O[0] = -1;
    return;
  }
  reserve(0, ids.length + 1);
  writeList(0, ids);
}

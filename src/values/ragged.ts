/** @file Sizes of ragged dimensions: numbers that stand for as many sizes as a nested tensor has parts. */

import { inspect } from 'node:util';

/** The size that Python shows as `jN` is this minus N, the same for all tensors of one ragged structure. */
const FIRST = -1e15;

export function isRaggedSize(size: number): boolean {
  return size <= FIRST;
}

/** A size as Python shows it: `j1` for a ragged one. */
export function sizeText<T extends number | bigint | string>(size: T): T | string {
  return typeof size === 'number' && isRaggedSize(size) ? `j${FIRST - size}` : size;
}

/** A frozen list of sizes that shows ragged ones by their names. */
export function raggedShape(sizes: number[]): readonly number[] {
  const show = (): string => `[ ${sizes.map(sizeText).join(', ')} ]`;
  return Object.freeze(Object.defineProperty(sizes, inspect.custom, { value: show }));
}

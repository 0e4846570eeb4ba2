/** @file The parts of an index expression that are not numbers or tensors: slices, the ellipsis, the new axis. */

import { inspect } from 'node:util';
import type { Tensor } from './tensor.js';

/** A bound of a slice: an integer, a tensor with one integer, or null for the end of the dimension. */
export type SliceBound = number | bigint | Tensor | null | undefined;

/** A range of a dimension, as Python's `start:stop:step`. Made by `slice`. */
export class Slice {
  constructor(
    readonly start: SliceBound = null,
    readonly stop: SliceBound = null,
    readonly step: SliceBound = null,
  ) {
    Object.freeze(this);
  }

  toString(): string {
    return `slice(${[this.start, this.stop, this.step].map((bound) => String(bound ?? null)).join(', ')})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/**
 * A range of a dimension for `at` and `setAt`: `slice(1, 3)` is Python's `1:3`, `slice(1)` is `1:`, `slice(null, 3)` is `:3`,
 * `slice()` is `:`, `slice(null, null, 2)` is `::2`. Negative bounds count from the end.
 */
export function slice(start?: SliceBound, stop?: SliceBound, step?: SliceBound): Slice {
  return new Slice(start, stop, step);
}

/** Stands for as many full dimensions as are left, as Python's `...` in an index. */
export const ellipsis: unique symbol = Symbol('ellipsis');

/** Adds a dimension of size 1 in an index, as Python's `None`. */
export const newaxis = null;

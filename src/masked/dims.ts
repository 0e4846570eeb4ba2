/** @file Dimensions and options of masked reductions. */

import { IndexError, RuntimeError } from '../native/errors.js';
import { requireList } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../values/dtype.js';

/** One dimension, several, or null for all. */
export type Dims = number | readonly number[] | null;

/** Options of every masked function. */
export interface MaskedOptions {
  /** Of the result. Default: the input's, or for integers int64 where sums need it. */
  dtype?: DType | null;
  /** True where an element counts; broadcast to the input's shape. Default: all count. */
  mask?: Tensor | null;
}

/** Options of masked reductions. */
export interface ReductionOptions extends MaskedOptions {
  /** The dimensions that are reduced. Default: all. */
  dim?: Dims;
  /** Whether they stay with size 1. Default: false. */
  keepdim?: boolean;
}

/**
 * The given dimensions counted from the front, sorted.
 *
 * @throws RuntimeError if one comes twice; IndexError if there is no such dimension.
 */
export function canonicalDims(dim: Dims | undefined, ndim: number): number[] {
  const given = typeof dim === 'number' ? [dim] : (dim ?? []);
  requireList('masked', 'dim', given);
  if (given.length === 0) return Array.from({ length: ndim }, (_, i) => i);
  const count = Math.max(ndim, 1);
  given.forEach((d, i) => {
    if (given.indexOf(d) < i) throw new RuntimeError(`dim=${d} appears multiple times in the list of dims`);
    if (d >= count || d < -count) {
      throw new IndexError(
        `Dimension out of range (expected to be in range of [${-count}, ${count - 1}], but got ${d})`,
      );
    }
  });
  return given.map((d) => (d < 0 ? d + count : d)).sort((a, b) => a - b);
}

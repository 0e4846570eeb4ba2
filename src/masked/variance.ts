/** @file Masked variance and standard deviation. */

import { AssertionError, ValueError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { gather, requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type DType, float32 } from '../values/dtype.js';
import { asFloat } from '../values/scalar.js';
import type { Dims, ReductionOptions } from './dims.js';
import { countOf, sum } from './reductions.js';

/** Options of `torch.masked.var` and `torch.masked.std`. */
export interface VarianceOptions extends ReductionOptions {
  /** Subtract 1 from the number of elements; not together with `correction`. Default: true. */
  unbiased?: boolean | null;
  /** Subtracted from the number of elements. Default: 1. */
  correction?: number | null;
}

type Unbiased = boolean | null | VarianceOptions;

const names = ['dim', 'unbiased', 'correction', 'keepdim', 'dtype', 'mask'] as const;

function isInexact({ isFloatingPoint, isComplex }: DType): boolean {
  return isFloatingPoint || isComplex;
}

function correctionOf({ unbiased, correction }: VarianceOptions): number {
  if (unbiased != null && correction != null) {
    throw new AssertionError('Only one of unbiased and correction may be given');
  }
  return correction ?? (unbiased === false ? 0 : 1);
}

function variance(fn: string, input: Tensor, given: readonly unknown[]): Tensor {
  requireTensor(fn, 'input', input);
  const options = gather<VarianceOptions>(fn, names, given);
  const { dim, keepdim = false, mask } = options;
  const correction = correctionOf(options);
  const dtype = options.dtype ?? (isInexact(input.dtype) ? input.dtype : float32);
  const computed = isInexact(dtype) ? dtype : float32;
  if (input.layout.name !== 'strided')
    throw new ValueError(`masked std/var expects strided tensor (got ${input.layout} tensor)`);
  let count = countOf(input, mask, dim, true);
  const centred = input.sub(sum(input, { dim, keepdim: true, dtype, mask }).div(count));
  const total = sum(centred.mul(centred.conj()), { dim, keepdim, dtype: computed, mask });
  if (!keepdim) count = count.reshape(total.shape);
  if (correction !== 0) {
    count = count.to(computed.toReal()).sub(asFloat(correction));
    count = ops.maximum(count, count.newZeros([]));
  }
  return total.div(count).to(dtype);
}

/** The variance along `dim`, NaN where no element counts. Mirrors `torch.masked.var`. */
function var$(input: Tensor, dim?: Dims | VarianceOptions, unbiased?: Unbiased, options?: VarianceOptions): Tensor {
  return variance('var', input, [dim, unbiased, options]);
}

/** The standard deviation along `dim`, NaN where no element counts. Mirrors `torch.masked.std`. */
export function std(
  input: Tensor,
  dim?: Dims | VarianceOptions,
  unbiased?: Unbiased,
  options?: VarianceOptions,
): Tensor {
  return variance('std', input, [dim, unbiased, options]).sqrt();
}

export { var$ as var };

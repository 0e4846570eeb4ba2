/** @file `nonzero`, whose result is a tensor or, on demand, a tuple of indices. */

import { typeError } from '../native/errors.js';
import * as internal from '../ops/internal.js';
import * as ops from '../ops/functions.js';
import { gather, requireTensor } from './arguments.js';
import type { Tensor } from './tensor.js';

/** Options of `torch.nonzero`. */
export interface NonzeroOptions {
  /** Give one tensor of indices per dimension, with which `input` can be indexed. Default: false. */
  asTuple?: boolean;
  /** Where the result is written; not for a tuple. */
  out?: Tensor;
}

/**
 * Where `input` is not zero: a tensor (n, input.dim()) with one index per row, or `input.dim()` tensors (n). Mirrors `torch.nonzero`.
 *
 * @throws TypeError for `out` together with `asTuple`.
 */
export function nonzero(input: Tensor, options: NonzeroOptions & { asTuple: true }): Tensor[];
export function nonzero(input: Tensor, options?: NonzeroOptions & { asTuple?: false }): Tensor;
export function nonzero(input: Tensor, options?: NonzeroOptions): Tensor | Tensor[] {
  requireTensor('nonzero', 'input', input);
  const { asTuple = false, out } = gather<NonzeroOptions>('nonzero', ['asTuple', 'out'], [options]);
  if (!asTuple) return ops.nonzero(input, out && { out });
  if (out) throw typeError("nonzero() takes 'out' only for a tensor: leave it out, or 'asTuple'");
  return internal.nonzeroNumpy(input);
}

/** @file The different values of a tensor. */

import * as ops from '../ops/functions.js';
import { gather, toBool } from './arguments.js';
import type { Tensor } from './tensor.js';

/** Options of `torch.uniqueConsecutive`. `I` and `C` say what is returned beside the values. */
export interface UniqueConsecutiveOptions<I extends boolean = boolean, C extends boolean = boolean> {
  /** Whether to return where each element of the input is among the results. Default: false. */
  returnInverse?: I;
  /** Whether to return how often each result occurs. Default: false. */
  returnCounts?: C;
  /** The dimension along which slices are compared. Default: null, for single elements. */
  dim?: number | null;
}

/** Options of `torch.unique`. */
export interface UniqueOptions<I extends boolean = boolean, C extends boolean = boolean>
  extends UniqueConsecutiveOptions<I, C> {
  /** Whether the results are sorted. Default: true. */
  sorted?: boolean;
}

/** The values alone, or with inverse and counts if they are asked for. */
export type UniqueResult<I extends boolean, C extends boolean> = I extends true
  ? C extends true
    ? [output: Tensor, inverse: Tensor, counts: Tensor]
    : [output: Tensor, inverse: Tensor]
  : C extends true
    ? [output: Tensor, counts: Tensor]
    : Tensor;

function pick(results: readonly Tensor[], inverse: boolean, counts: boolean): Tensor | Tensor[] {
  const [output, inverses, numbers] = results;
  if (!inverse && !counts) return output;
  return [output, ...(inverse ? [inverses] : []), ...(counts ? [numbers] : [])];
}

/** The different elements of `input`, or its different slices along `dim`. Mirrors `torch.unique`. */
export function unique<I extends boolean = false, C extends boolean = false>(
  input: Tensor,
  options?: UniqueOptions<I, C>,
): UniqueResult<I, C>;
export function unique<I extends boolean = false, C extends boolean = false>(
  input: Tensor,
  sorted: boolean,
  returnInverse?: I | UniqueOptions<I, C>,
  returnCounts?: C | UniqueOptions<I, C>,
  dim?: number | null | UniqueOptions<I, C>,
  options?: UniqueOptions<I, C>,
): UniqueResult<I, C>;
export function unique(input: Tensor, ...args: unknown[]): Tensor | Tensor[] {
  const given = gather<UniqueOptions>('unique', ['sorted', 'returnInverse', 'returnCounts', 'dim'], args);
  const sorted = toBool('unique', 'sorted', given.sorted, true);
  const inverse = toBool('unique', 'returnInverse', given.returnInverse, false);
  const counts = toBool('unique', 'returnCounts', given.returnCounts, false);
  const results =
    given.dim == null
      ? ops._unique2(input, sorted, inverse, counts)
      : ops.uniqueDim(input, given.dim, sorted, inverse, counts);
  return pick(results, inverse, counts);
}

/** `input` without elements, or slices along `dim`, that equal the one before. Mirrors `torch.unique_consecutive`. */
export function uniqueConsecutive<I extends boolean = false, C extends boolean = false>(
  input: Tensor,
  options?: UniqueConsecutiveOptions<I, C>,
): UniqueResult<I, C>;
export function uniqueConsecutive<I extends boolean = false, C extends boolean = false>(
  input: Tensor,
  returnInverse: I,
  returnCounts?: C | UniqueConsecutiveOptions<I, C>,
  dim?: number | null | UniqueConsecutiveOptions<I, C>,
  options?: UniqueConsecutiveOptions<I, C>,
): UniqueResult<I, C>;
export function uniqueConsecutive(input: Tensor, ...args: unknown[]): Tensor | Tensor[] {
  const names = ['returnInverse', 'returnCounts', 'dim'] as const;
  const given = gather<UniqueConsecutiveOptions>('uniqueConsecutive', names, args);
  const inverse = toBool('uniqueConsecutive', 'returnInverse', given.returnInverse, false);
  const counts = toBool('uniqueConsecutive', 'returnCounts', given.returnCounts, false);
  return pick(ops.uniqueConsecutive(input, inverse, counts, given.dim ?? null), inverse, counts);
}

/** @file How losses are summed up. */

import { ValueError } from '../../native/errors.js';
import { warn } from '../../native/warnings.js';

/** `'mean'` of all elements, their `'sum'`, or `'none'` of both. */
export type Reduction = 'none' | 'mean' | 'sum';

/** Options that all losses share. */
export interface ReductionOptions {
  /** Default: 'mean'. */
  reduction?: Reduction;
  /** Deprecated by PyTorch: `false` sums instead of averaging. Use `reduction`. */
  sizeAverage?: boolean | null;
  /** Deprecated by PyTorch: `false` keeps one loss per element. Use `reduction`. */
  reduce?: boolean | null;
}

/** The reduction that the options ask for, the deprecated ones included. */
export function reductionOf<R extends string = Reduction>(
  options: { reduction?: R; sizeAverage?: boolean | null; reduce?: boolean | null },
  fallback = 'mean',
): R | Reduction {
  const { sizeAverage, reduce, reduction = fallback as R } = options;
  if (sizeAverage == null && reduce == null) return reduction;
  const legacy = (reduce ?? true) ? ((sizeAverage ?? true) ? 'mean' : 'sum') : 'none';
  warn(`size_average and reduce args will be deprecated, please use reduction='${legacy}' instead.`);
  return legacy;
}

/** libtorch's number for a reduction. */
export function reductionCode(reduction: string): number {
  switch (reduction) {
    case 'none':
      return 0;
    case 'mean':
      return 1;
    case 'sum':
      return 2;
    case 'elementwise_mean':
      warn("reduction='elementwise_mean' is deprecated. Please use reduction='mean' instead.");
      return 1;
    default:
      throw new ValueError(`${reduction} is not a valid value for reduction`);
  }
}

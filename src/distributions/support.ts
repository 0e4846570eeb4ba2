/** @file Lists of all values of a distribution. */

import { arange } from '../ops/functions.js';
import { optionOf } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../values/dtype.js';
import type { Distribution } from './distribution.js';

/** The argument of `enumerateSupport`. */
export type Expand = boolean | { expand?: boolean };

/** What the argument of `enumerateSupport` says. */
export function isExpanded(expand: Expand): boolean {
  return optionOf('enumerateSupport', 'expand', expand, true);
}

/** 0, 1, … `count - 1` along a new dimension in front of the batch, like a given tensor. */
export function countUp(
  count: number,
  { batchShape }: Distribution,
  { device, dtype }: { device: Tensor['device']; dtype: DType },
  expand: Expand,
): Tensor {
  const values = arange(count, { dtype, device }).view([-1, ...batchShape.map(() => 1)]);
  return isExpanded(expand) ? values.expand([-1, ...batchShape]) : values;
}

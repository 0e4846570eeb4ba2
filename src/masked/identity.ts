/** @file What takes the place of masked-out elements: the value that changes no result. */

import { NotImplementedError } from '../native/errors.js';
import { scalarTensor } from '../tensor/creation.js';
import { iinfo } from '../tensor/dtypeInfo.js';
import type { Tensor } from '../tensor/tensor.js';
import { float32 } from '../values/dtype.js';
import { asFloat, type Scalar } from '../values/scalar.js';

/** Functions whose identity is defined. */
export type MaskedOp =
  | 'sum'
  | 'prod'
  | 'amax'
  | 'amin'
  | 'argmax'
  | 'argmin'
  | 'logaddexp'
  | 'logsumexp'
  | 'norm'
  | 'median';

/** The least value of a dtype, or with sign -1 the greatest; undefined if it has none. */
function extreme({ dtype }: Tensor, sign: number): Scalar | undefined {
  if (dtype.isFloatingPoint) return asFloat(sign * Number.NEGATIVE_INFINITY);
  if (dtype.isComplex || dtype.name === 'bool') return undefined;
  const { min, max } = iinfo(dtype);
  return sign > 0 ? min : max;
}

function identityOf(op: MaskedOp, input: Tensor, order: Scalar): Scalar | undefined {
  switch (op) {
    case 'sum':
      return 0;
    case 'prod':
      return 1;
    case 'logsumexp':
      return input.dtype.isComplex ? asFloat(Number.NEGATIVE_INFINITY) : extreme(input, 1);
    case 'amax':
    case 'argmax':
    case 'logaddexp':
      return extreme(input, 1);
    case 'amin':
    case 'argmin':
      return extreme(input, -1);
    case 'norm':
      return Number(order) === Number.NEGATIVE_INFINITY ? asFloat(Number.POSITIVE_INFINITY) : 0;
    case 'median':
      return asFloat(Number.NaN);
  }
}

/**
 * The identity of `op` as a 0-d tensor of the input's dtype; `order` is that of a norm.
 *
 * @throws NotImplementedError if the dtype has none.
 */
export function reductionIdentity(op: MaskedOp, input: Tensor, order: Scalar = 2): Tensor {
  const value = identityOf(op, input, order);
  if (value === undefined) throw new NotImplementedError(`identity of ${op} on ${input.dtype} input`);
  const dtype = op === 'median' && !input.dtype.isFloatingPoint ? float32 : input.dtype;
  return scalarTensor(value, { dtype, device: input.device });
}

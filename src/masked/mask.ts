/** @file Masks in the shape and layout of their inputs, and inputs whose masked-out elements are replaced. */

import { IndexError, ValueError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { bool } from '../values/dtype.js';
import type { Scalar } from '../values/scalar.js';
import { type MaskedOp, reductionIdentity } from './identity.js';
import { sparseCooWhere } from './sparse-where.js';

const layouts = ['strided', 'sparse_coo', 'sparse_csr'];

function broadcast(mask: Tensor, shape: readonly number[]): Tensor {
  switch (mask.layout.name) {
    case 'strided':
      return ops.broadcastTo(mask.clone(), shape);
    case 'sparse_coo':
      return ops._sparseBroadcastTo(mask, shape);
    default:
      return ops._sparseBroadcastTo(mask.toSparse(), shape).toSparseCsr();
  }
}

function withLayout(mask: Tensor, input: Tensor): Tensor {
  if (mask.layout === input.layout) return mask;
  switch (input.layout.name) {
    case 'strided':
      return mask.toDense();
    case 'sparse_coo':
      return mask.layout.name === 'strided' ? mask.toSparse(input.sparseDim()) : mask.toSparse();
    default:
      return mask.toSparseCsr();
  }
}

function sameShape(a: Tensor, b: Tensor): boolean {
  return a.dim() === b.dim() && a.shape.every((size, i) => size === b.shape[i]);
}

/**
 * The mask as booleans in the input's shape and layout.
 *
 * @throws ValueError for layouts other than strided, COO and CSR; IndexError if the mask has more dimensions than the input.
 */
export function inputMask(input: Tensor, mask: Tensor): Tensor {
  requireTensor('masked', 'mask', mask);
  if (!layouts.includes(input.layout.name)) {
    throw new ValueError(`_input_mask expects strided or sparse COO or sparse CSR tensor but got ${input.layout}`);
  }
  let result = mask;
  if (!sameShape(mask, input)) {
    if (mask.dim() > input.dim()) {
      throw new IndexError(
        '_input_mask expected broadcastable mask (got mask dimensionality higher than of the input)',
      );
    }
    result = broadcast(mask, input.shape);
  }
  result = withLayout(result, input);
  if (result.layout.name === 'sparse_coo') result = result.coalesce();
  return result.to(bool);
}

function where(mask: Tensor, input: Tensor, fillValue: Tensor): Tensor {
  if (mask.layout.name === 'strided') return ops.where(mask, input, fillValue);
  if (mask.layout.name === 'sparse_coo') return sparseCooWhere(mask, input, fillValue);
  return sparseCooWhere(mask.toSparse(), input.toSparse(), fillValue).toSparseCsr();
}

/** The input with the identity of `op` in the place of masked-out elements. */
export function fillMasked(op: MaskedOp, input: Tensor, mask: Tensor | null | undefined, order?: Scalar): Tensor {
  return mask ? where(inputMask(input, mask), input, reductionIdentity(op, input, order)) : input;
}

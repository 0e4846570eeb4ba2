/** @file Nested tensors of the layout `torch.jagged` from values that lie one after the other. */

import { RuntimeError, ValueError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { gather, requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { strided } from '../values/layout.js';
import { jaggedView } from './jagged/index.js';

/** Options of `torch.nested.nestedTensorFromJagged`. */
export interface NestedTensorFromJaggedOptions {
  /** (B + 1): where each part begins, and the end. Default: where the parts of the given lengths lie one after the other. */
  offsets?: Tensor | null;
  /** (B): how long the parts are. With offsets, there may be holes between them. */
  lengths?: Tensor | null;
  /** The dimension of the nested tensor that is ragged. Default: 1. */
  jaggedDim?: number | null;
  /** The smallest and the largest length, if they are known. */
  minSeqlen?: number | null;
  maxSeqlen?: number | null;
}

const names = ['offsets', 'lengths', 'jaggedDim', 'minSeqlen', 'maxSeqlen'] as const;

/** Where parts of these lengths begin, and the end. */
function offsetsFrom(lengths: Tensor): Tensor {
  return ops.constantPadNd(lengths.cumsum(0), [1, 0]);
}

/**
 * A view of the values (sum of lengths, …) as a nested tensor (B, j, …) of the layout `torch.jagged`. Mirrors `torch.nested.nested_tensor_from_jagged`.
 *
 * @throws RuntimeError without offsets and lengths; ValueError for a `jaggedDim` below 1; AssertionError for offsets and lengths that do not fit.
 */
export function nestedTensorFromJagged(
  values: Tensor,
  offsets?: Tensor | null | NestedTensorFromJaggedOptions,
  lengths?: Tensor | null | NestedTensorFromJaggedOptions,
  jaggedDim?: number | null | NestedTensorFromJaggedOptions,
  minSeqlen?: number | null | NestedTensorFromJaggedOptions,
  maxSeqlen?: number | null | NestedTensorFromJaggedOptions,
  options?: NestedTensorFromJaggedOptions,
): Tensor {
  const fn = 'nestedTensorFromJagged';
  const o = gather<NestedTensorFromJaggedOptions>(fn, names, [
    offsets,
    lengths,
    jaggedDim,
    minSeqlen,
    maxSeqlen,
    options,
  ]);
  requireTensor(fn, 'values', values);
  for (const name of ['offsets', 'lengths'] as const) if (o[name] != null) requireTensor(fn, name, o[name]);
  const dim = o.jaggedDim ?? 1;
  const known = { raggedDim: dim, minLength: o.minSeqlen, maxLength: o.maxSeqlen };
  if (o.offsets == null && o.lengths == null) {
    throw new RuntimeError('nested_tensor_from_jagged(): At least one of offsets or lengths is required.');
  }
  if (dim < 1) throw new ValueError(`Expected jagged_dim >=1, but got ${dim}.`);
  if (o.offsets == null) return jaggedView(values, offsetsFrom(o.lengths as Tensor), known);
  return jaggedView(values, o.offsets, { lengths: o.lengths, ...known });
}

/**
 * The elements of `tensor` where the mask, which is broadcast to it, is true, as a nested tensor of the layout `torch.jagged` whose parts are those of the rows.
 * Mirrors `torch.nested.masked_select`.
 *
 * @throws RuntimeError for tensors that are not strided.
 */
export function maskedSelect(tensor: Tensor, mask: Tensor): Tensor {
  requireTensor('maskedSelect', 'tensor', tensor);
  requireTensor('maskedSelect', 'mask', mask);
  if (tensor.layout !== strided) {
    throw new RuntimeError(`torch.nested.masked_select requires a strided tensor, given ${tensor.layout}`);
  }
  if (mask.layout !== strided) {
    throw new RuntimeError(`torch.nested.masked_select requires a strided mask, given: ${mask.layout}`);
  }
  const values = tensor.maskedSelect(mask);
  const lengths = mask
    .expand(tensor.shape)
    .sum(tensor.dim() - 1)
    .view(-1);
  return jaggedView(values, offsetsFrom(lengths));
}

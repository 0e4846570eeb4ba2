/** @file Jagged tensors as dense ones with something behind the shorter parts, and the way back. */

import { RuntimeError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { operator } from '../../native/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { knownMaxLength, lengthsOf, nest, offsetsOf, raggedDimOf, structureOf, valuesOf } from './parts.js';
import { define } from './table.js';

/** (sum of lengths, D) to (B, length, D). */
export function pad(values: Tensor, offsets: Tensor, length: number, value = 0): Tensor {
  return operator('aten::_jagged_to_padded_dense_forward.default')(values, [offsets], [length], value) as Tensor;
}

/** (B, length, D) to (total, D). */
export function unpad(padded: Tensor, offsets: Tensor, total: number | null): Tensor {
  return operator('aten::_padded_dense_to_jagged_forward.default')(padded, [offsets], total) as Tensor;
}

/** How many rows the values of a jagged tensor have. */
export function totalLength(tensor: Tensor): number {
  return valuesOf(tensor).size(raggedDimOf(tensor) - 1);
}

/** A jagged tensor of the same structure as `model`, from the dense one that `make` gives for a length of the ragged dimension. */
export function fromPaddedLike(model: Tensor, make: (length: number) => Tensor): Tensor {
  const total = totalLength(model);
  const { offsets, raggedDim, minLength, maxLength } = structureOf(model);
  const padded = make(knownMaxLength(model) ?? total);
  const dummy = ops._nestedGetJaggedDummy(model);
  return ops._nestedFromPaddedTensor(padded, offsets, dummy, raggedDim, minLength, maxLength, total);
}

/** The tensor with zeros behind its parts, up to the given length of the ragged dimension. */
export function paddedTo(tensor: Tensor, length: number): Tensor {
  const raggedDim = raggedDimOf(tensor);
  return tensor.toPaddedTensor(
    0,
    tensor.shape.map((size, i) => (i === raggedDim ? length : size)),
  );
}

/** Kernels take the ragged dimension first and one behind it. */
function asRows(values: Tensor, raggedDim: number): Tensor {
  const first = raggedDim > 1 ? values.transpose(raggedDim - 1, 0) : values;
  if (first.dim() > 2) return first.flatten({ startDim: 1 });
  return first.dim() === 1 ? first.unsqueeze(-1) : first;
}

/** Kernels of CUDA do not take booleans. */
function throughHalf(tensor: Tensor, run: (tensor: Tensor) => Tensor): Tensor {
  return tensor.isCuda && tensor.dtype.name === 'bool' ? run(tensor.half()).bool() : run(tensor);
}

define(
  'to_padded_tensor.default',
  'to_padded_tensor_default',
  'self: jt_all, padding: any, output_size: any?',
  (_, self: Tensor, padding: number, outputSize: readonly number[] | null) => {
    if (lengthsOf(self)) throw new RuntimeError('to_padded_tensor(): not supported for nested tensors with holes');
    const raggedDim = raggedDimOf(self);
    const values = valuesOf(self);
    const length = outputSize ? outputSize[raggedDim] : (knownMaxLength(self) ?? values.size(0));
    const shape = (raggedDim > 1 ? values.transpose(raggedDim - 1, 0) : values).shape;
    let padded = throughHalf(asRows(values, raggedDim), (rows) => pad(rows, offsetsOf(self), length, padding));
    if (shape.length > 2) padded = padded.unflatten(-1, shape.slice(1));
    else if (shape.length === 1) padded = padded.squeeze(-1);
    return raggedDim > 1 ? padded.transpose(raggedDim, 1) : padded;
  },
);

define(
  '_nested_from_padded_tensor.default',
  '_nested_from_padded_tensor_default',
  'padded: t, offsets: t, dummy: jt, ragged_idx: any?, min_seqlen: any?, max_seqlen: any?, sum_S: any?',
  (_, padded: Tensor, offsets: Tensor, _dummy, raggedDim: number, minLength, maxLength, total: number | null) => {
    const first = raggedDim > 1 ? padded.transpose(raggedDim, 1) : padded;
    const { shape } = first;
    const rows = shape.length > 3 ? first.flatten({ startDim: 2 }) : shape.length < 3 ? first.unsqueeze(-1) : first;
    let values = throughHalf(rows, (rows) => unpad(rows, offsets, total));
    if (shape.length > 3) values = values.unflatten(-1, shape.slice(2));
    else if (shape.length < 3) values = values.squeeze(-1);
    if (raggedDim > 1) values = values.transpose(raggedDim - 1, 0);
    return nest(values, { offsets, lengths: null, raggedDim, minLength, maxLength });
  },
);

/** @file Operators that choose among elements. */

import { AssertionError, RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { formatSize } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import { sizeText } from '../../values/ragged.js';
import { fromPaddedLike, paddedTo } from './padding.js';
import { isJagged, nestLike, offsetsOf, partLengths, raggedDimOf, valuesOf } from './parts.js';
import { define, type Redo } from './table.js';

/** The sizes of all together; a ragged one is only like itself and 1. */
function broadcastShape(shapes: readonly (readonly number[])[]): number[] {
  const count = Math.max(...shapes.map(({ length }) => length));
  const common = Array<number>(count).fill(1);
  shapes.forEach((shape, position) => {
    for (let i = -1; i >= -shape.length; i--) {
      const size = shape[shape.length + i];
      const expected = common[count + i];
      if (size === 1 || size === expected) continue;
      if (expected !== 1) {
        throw new RuntimeError(
          `Attempting to broadcast a dimension of length ${sizeText(size)} at ${i}! Mismatching argument at index ${position} had ${formatSize(shape)}; but expected shape should be broadcastable to [${common.map(sizeText).join(', ')}]`,
        );
      }
      common[count + i] = size;
    }
  });
  return common;
}

function broadcast(tensors: readonly Tensor[]): Tensor[] {
  if (tensors.length === 0) throw new ValueError('broadcast_tensors(): expected at least one tensor input');
  const shape = broadcastShape(tensors.map((tensor) => tensor.shape));
  const nested = tensors.find(isJagged) as Tensor;
  return tensors.map((tensor) => {
    if (isJagged(tensor)) return tensor.broadcastTo(shape);
    if (tensor.dim() < shape.length) return nestLike(nested, tensor.broadcastTo(valuesOf(nested).shape));
    throw new ValueError(
      'broadcast_tensors(): broadcasting nested tensors with dense tensors of equal or higher dim is not currently supported',
    );
  });
}

define('broadcast_tensors.default', 'broadcast_tensors', 'tensors: any', (_, tensors: readonly Tensor[]) =>
  broadcast(tensors),
);

define('where.self', 'where_self', 'condition: jt_all, self: any, other: any', (where, ...args: Tensor[]) => {
  const [condition, self, other] = broadcast(args);
  return nestLike(condition, where(valuesOf(condition), valuesOf(self), valuesOf(other)) as Tensor);
});

define(
  'masked_select.default',
  'masked_select_default',
  'self: jt, mask: any',
  (select, self: Tensor, mask: Tensor) => {
    if (self.dim() > 2) throw new RuntimeError('masked_select only support 2-D selections currently');
    if (self.dim() !== mask.dim() || self.shape.some((size, i) => size !== mask.shape[i])) {
      throw new RuntimeError(
        `Mask with shape ${formatSize(mask.shape)} is not compatible with input's shape ${formatSize(self.shape)}`,
      );
    }
    const chosen = valuesOf(mask);
    const counts = ops.constantPadNd(chosen.cumsum(0), [1, 0]);
    return nestLike(self, select(valuesOf(self), chosen) as Tensor, { offsets: counts.at(offsetsOf(self)) });
  },
);

define(
  '_nested_select_backward.default',
  '_nested_select_backward_default',
  'grad_output: t, self: jt_all, dim: any, index: any',
  (_, grad: Tensor, self: Tensor, dim: number, index: number) => {
    const result = ops.zerosLike(self, { dtype: grad.dtype });
    result.select(dim, index).copy_(grad);
    return result;
  },
);

type Indices = readonly (Tensor | null)[];

/** What `put` makes of the values, whose ragged indices count through all parts. */
function putIntoValues(put: Redo, self: Tensor, indices: Indices, rest: readonly unknown[]): Tensor {
  const raggedDim = raggedDimOf(self);
  const [batch, ragged] = [indices[0] as Tensor, indices[raggedDim] as Tensor];
  if (!ragged.lt(partLengths(self)).all().item()) {
    throw new RuntimeError('Some indices in the ragged dimension are out of bounds!');
  }
  const rows = offsetsOf(self).at(batch).add(ragged);
  const inner = [...indices.slice(1, raggedDim), rows, ...indices.slice(raggedDim + 1)];
  return put(valuesOf(self), inner, ...rest) as Tensor;
}

function indexPut(put: Redo, self: Tensor, indices: Indices, rest: readonly unknown[]): Tensor {
  if (indices.length > self.dim()) {
    throw new AssertionError(`Too many indices: got ${indices.length} but tensor has ${self.dim()} dimensions`);
  }
  if (indices.length > raggedDimOf(self)) return nestLike(self, putIntoValues(put, self, indices, rest));
  if (!self.isContiguous()) {
    throw new RuntimeError(
      'index_put(): If ragged dimension is not part of indices, this only works on contiguous NJTs',
    );
  }
  return fromPaddedLike(self, (length) => put(paddedTo(self, length), indices, ...rest) as Tensor);
}

const schema = 'input: jt_all, indices: any, values: t, accumulate: any?';

define('index_put.default', 'index_put_', schema, (put, self: Tensor, indices: Indices, ...rest) =>
  indexPut(put, self, indices, rest),
);

define('index_put_.default', 'index_put_', schema, (put, self: Tensor, indices: Indices, ...rest) => {
  const result = valuesOf(indexPut(put, self, indices, rest));
  if (indices.length <= raggedDimOf(self)) valuesOf(self).copy_(result);
  return self;
});

/** @file Softmax and normalization by layer. */

import { RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { isRaggedSize } from '../../values/ragged.js';
import { reducedOf } from './dimensions.js';
import { pad, unpad } from './padding.js';
import { lengthsOf, maxLengthOf, nestLike, offsetsOf, raggedDimOf, valuesOf } from './parts.js';
import { define } from './table.js';

function refuseBatch(name: string): RuntimeError {
  return new RuntimeError(`${name}(): not supported when reducing across the batch dimension for NestedTensor`);
}

/** Over the elements of each part, of whose dimensions the first is ragged. */
function raggedSoftmax(self: Tensor): Tensor {
  const values = valuesOf(self);
  const offsets = offsetsOf(self);
  const rows = values.reshape(values.size(0), -1);
  const padded = ops.softmax(pad(rows, offsets, maxLengthOf(self), Number.NEGATIVE_INFINITY), 1);
  return unpad(padded, offsets, values.size(0)).reshape(-1, ...values.shape.slice(1));
}

define(
  '_softmax.default',
  '_softmax_default',
  'self: jt_all, dim: any, half_to_float: any',
  (softmax, self: Tensor, dim: number, half) => {
    const raggedDim = raggedDimOf(self);
    const { inner, batch, ragged } = reducedOf([dim], self.dim(), raggedDim);
    if (batch) throw refuseBatch('softmax');
    if (ragged && raggedDim > 1) {
      throw new RuntimeError(
        'softmax(): not supported when reducing along the ragged dimension for ragged_idx > 1 for NestedTensor',
      );
    }
    if (ragged && lengthsOf(self)) {
      throw new RuntimeError(
        'softmax(): not supported where lengths is not None if reducing across the ragged dimension for NestedTensor',
      );
    }
    return nestLike(self, ragged ? raggedSoftmax(self) : (softmax(valuesOf(self), inner[0], half) as Tensor));
  },
);

define(
  '_log_softmax.default',
  '_log_softmax_default',
  'self: jt_all, dim: any, half_to_float: any',
  (softmax, self: Tensor, dim: number, half) => {
    const { inner, batch, ragged } = reducedOf([dim], self.dim(), raggedDimOf(self));
    if (batch) throw refuseBatch('log_softmax');
    if (ragged) {
      throw new RuntimeError('log_softmax(): not supported when reducing along the ragged dimension for NestedTensor');
    }
    return nestLike(self, softmax(valuesOf(self), inner[0], half) as Tensor);
  },
);

define(
  '_softmax_backward_data.default',
  '_softmax_backward',
  'grad_output: jt, output: jt, dim: any, input_dtype: any',
  (backward, grad: Tensor, output: Tensor, ...rest) =>
    nestLike(grad, backward(valuesOf(grad), valuesOf(output), ...rest) as Tensor),
);

/** Over all elements of each part. */
function raggedLayerNorm(self: Tensor, eps: number): [Tensor, Tensor, Tensor] {
  const values = valuesOf(self);
  const offsets = offsetsOf(self);
  const length = maxLengthOf(self);
  const padded = pad(values.flatten({ startDim: raggedDimOf(self) }), offsets, length);
  const ones = ops.ones([values.size(0), 1], { device: self.device, dtype: self.dtype });
  const mask = pad(ones, offsets, length).expand(padded.shape);
  const counts = offsets.diff().unsqueeze(1).unsqueeze(1).mul(padded.size(2));
  const mean = padded.sum([1, 2], true).div(counts);
  const centered = padded.sub(mean).mul(mask);
  const deviation = centered.square().sum([1, 2], true).div(counts).add(eps).sqrt();
  const rows = unpad(centered.div(deviation), offsets, values.size(0));
  return [rows.unflatten(-1, self.shape.slice(raggedDimOf(self) + 1)), mean, deviation];
}

define(
  'native_layer_norm.default',
  'native_layer_norm_default',
  'input: jt_all, normalized_shape: any, weight: any?, bias: any?, eps: any',
  (layerNorm, input: Tensor, normalizedShape: readonly number[], weight, bias, eps: number) => {
    if (input.dim() <= 2) {
      throw new RuntimeError('layer_norm(): not supported for NestedTensor objects with 2 or fewer dimensions');
    }
    if (input.dim() === normalizedShape.length) {
      throw new RuntimeError('layer_norm(): not supported when normalizing over the batch dimension for NestedTensor');
    }
    const ragged = normalizedShape.some(isRaggedSize);
    if (ragged && lengthsOf(input)) {
      throw new RuntimeError(
        'layer_norm(): not supported where lengths is not None if operating on the ragged dimension for NestedTensor',
      );
    }
    const [output, mean, deviation] = ragged
      ? raggedLayerNorm(input, eps)
      : (layerNorm(valuesOf(input), normalizedShape, weight, bias, eps) as Tensor[]);
    return [nestLike(input, output), mean, deviation];
  },
);

define(
  'native_layer_norm_backward.default',
  'native_layer_norm_backward_default',
  'grad_out: jt, input: jt, normalized_shape: any, mean: any, rstd: any, weight: any?, bias: any?, output_mask: any',
  (backward, grad: Tensor, input: Tensor, ...rest) => {
    const [own, ...others] = backward(valuesOf(grad), valuesOf(input), ...rest) as Tensor[];
    return [own._id === 0 ? null : nestLike(input, own), ...others];
  },
);

define('rms_norm.default', 'rms_norm', 'self: jt_all, ...', (_, input: Tensor, shape: readonly number[]) => {
  if (shape.length > input.dim() - raggedDimOf(input) - 1) {
    throw new ValueError('rms_norm(): Normalization over the ragged dim not supported for nested tensors');
  }
  return undefined;
});

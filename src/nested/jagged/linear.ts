/** @file Layers and products of matrices. */

import { RuntimeError, ValueError } from '../../native/errors.js';
import { operator } from '../../native/operator.js';
import * as ops from '../../ops/functions.js';
import { formatSize, formatTuple } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import { matchesRaggedness } from './dimensions.js';
import { fromPaddedLike, paddedTo } from './padding.js';
import { isJagged, nestLike, raggedDimOf, valuesOf } from './parts.js';
import { define } from './table.js';

define('linear.default', 'linear_default', 'input: jt, weight: t, bias: t?', (linear, input: Tensor, weight, bias) =>
  nestLike(input, linear(valuesOf(input), weight, bias) as Tensor),
);

define(
  'linear_backward.default',
  'linear_backward_default',
  'self: jt, grad_output: jt, weight: t, output_mask: any',
  (_, self: Tensor, grad: Tensor, weight: Tensor, mask: readonly boolean[]) => {
    if (self.size(1) !== grad.size(1)) {
      throw new RuntimeError(
        'NestedTensor linear_backward.default: expected self and grad_output to have the same exact offsets tensor.',
      );
    }
    const values = valuesOf(grad);
    const rows = (): Tensor =>
      values
        .reshape(-1, weight.size(0))
        .t()
        .matmul(valuesOf(self).reshape(-1, weight.size(1)));
    const outer = [...Array(values.dim() - 1).keys()];
    const bias = (): Tensor => (outer.length === 0 ? values.clone() : values.sum(outer));
    return [mask[0] ? nestLike(grad, values.matmul(weight)) : null, mask[1] ? rows() : null, mask[2] ? bias() : null];
  },
);

type Product = (a: Tensor, b: Tensor) => Tensor;

/** Through a dense tensor. */
function padded(nested: Tensor, multiply: (dense: Tensor) => Tensor): Tensor {
  return fromPaddedLike(nested, (length) => multiply(paddedTo(nested, length)));
}

/** (B, j1, D) x (B, D, E), (B, j1, D) x (D, E), … */
function byDense(product: Product, a: Tensor, b: Tensor): Tensor | null {
  const fits = raggedDimOf(a) < a.dim() - 1;
  if (fits && a.dim() >= 3 && a.dim() === b.dim()) return padded(a, (dense) => product(dense, b));
  if (fits && b.dim() === 2 && a.dim() > 2) return nestLike(a, product(valuesOf(a), b));
  return null;
}

/** (B, D, E) x (B, E, j1), (D, E) x (B, E, j1), … */
function denseBy(product: Product, a: Tensor, b: Tensor): Tensor | null {
  if (raggedDimOf(b) < 2) return null;
  if (b.dim() >= 3 && b.dim() === a.dim()) return padded(b, (dense) => product(a, dense));
  return a.dim() === 2 && b.dim() > 2 ? nestLike(b, product(a, valuesOf(b))) : null;
}

/** (B, j1, D, E) x (B, j1, E, F), and (B, D, j1) x (B, j1, E), whose result is dense. */
function byJagged(product: Product, a: Tensor, b: Tensor): Tensor | null {
  if (a.dim() > 3 && b.dim() > 3 && matchesRaggedness(a, b.shape)) {
    return nestLike(a, product(valuesOf(a), valuesOf(b)));
  }
  const reduces = a.dim() === 3 && b.dim() === 3 && raggedDimOf(a) === 2 && raggedDimOf(b) === 1;
  if (!reduces || a.size(2) !== b.size(1)) return null;
  const others = b.unbind();
  return ops.stack(a.unbind().map((part, i) => product(part, others[i])));
}

function matmul(product: Product, a: Tensor, b: Tensor): Tensor {
  const way = isJagged(a) ? (isJagged(b) ? byJagged : byDense) : denseBy;
  const result = way(product, a, b);
  if (result) return result;
  const shape = isJagged(a) ? formatTuple(a.shape) : formatSize(a.shape);
  throw new RuntimeError(`matmul(): not supported between inputs of shapes ${shape} and ${formatSize(b.shape)}`);
}

define('matmul.default', 'matmul_default', 'self: any, other: any', (product, self: Tensor, other: Tensor) =>
  matmul(product as Product, self, other),
);

define('bmm.default', 'bmm_default', 'self: jt_all, mat2: any', (_, self: Tensor, other: Tensor) => {
  if (self.dim() !== 3) throw new ValueError('bmm(): input must be 3D');
  if (other.dim() !== 3) throw new ValueError('bmm(): mat2 must be 3D');
  return matmul(operator('aten::matmul.default') as Product, self, other);
});

define(
  'matmul_backward.default',
  'matmul_backward_default',
  'grad: any, self: any, other: any, mask: any',
  (_, grad: Tensor | null, self: Tensor, other: Tensor, mask: readonly boolean[]) => [
    grad && mask[0] ? grad.matmul(other.transpose(-1, -2)) : null,
    grad && mask[1] ? self.transpose(-1, -2).matmul(grad) : null,
  ],
);

define(
  'convolution.default',
  'convolution_default',
  'input: jt, weight: t, bias: t?, stride: any, padding: any, dilation: any, transposed: any, output_padding: any, groups: any',
  (convolution, input: Tensor, ...rest) => nestLike(input, convolution(valuesOf(input), ...rest) as Tensor),
);

define(
  'embedding.default',
  'embedding_default',
  'weight: t, indices: jt, padding_idx: any?, scale_grad_by_freq: any?, sparse: any?',
  (embedding, weight: Tensor, indices: Tensor, ...rest) =>
    nestLike(indices, embedding(weight, valuesOf(indices), ...rest) as Tensor),
);

define(
  'embedding_dense_backward.default',
  'embedding_dense_backward_default',
  'grad_output: jt, indices: jt, num_weights: any, padding_idx: any, scale_grad_by_freq: any',
  (backward, grad: Tensor, indices: Tensor, ...rest) => backward(valuesOf(grad), valuesOf(indices), ...rest),
);

define(
  'native_dropout.default',
  'native_dropout_default',
  'self: jt, float: any, train: any?',
  (dropout, self: Tensor, ...rest) =>
    (dropout(valuesOf(self), ...rest) as Tensor[]).map((part) => nestLike(self, part)),
);

define(
  'native_dropout_backward.default',
  'native_dropout_backward_default',
  'grad_output: jt, mask: jt, scale: any',
  (backward, grad: Tensor, mask: Tensor, scale) =>
    nestLike(grad, backward(valuesOf(grad), valuesOf(mask), scale) as Tensor),
);

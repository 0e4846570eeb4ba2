/** @file Operators that reduce dimensions. */

import { AssertionError, RuntimeError } from '../../native/errors.js';
import { operator } from '../../native/operator.js';
import { finfo } from '../../tensor/dtypeInfo.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DType } from '../../values/dtype.js';
import { reducedOf, toInner } from './dimensions.js';
import { lengthsOf, nestLike, partLengths, raggedDimOf, valuesOf } from './parts.js';
import { define, type Redo } from './table.js';
import { isRaggedSize } from '../../values/ragged.js';

type Dims = number | readonly number[] | null;

/** Some have several results. */
function mapEach(result: unknown, fn: (tensor: Tensor) => Tensor): unknown {
  return Array.isArray(result) ? (result as Tensor[]).map(fn) : fn(result as Tensor);
}

/** Calls an operator whose arguments are the tensor, `dim`, `keepdim` and `rest`. `padding` changes no result. */
function reduce(
  redo: Redo,
  name: string,
  padding: number,
  self: Tensor,
  dim: Dims,
  keepdim: boolean,
  rest: readonly unknown[] = [],
): unknown {
  const raggedDim = raggedDimOf(self);
  if (dim === null || (Array.isArray(dim) && dim.length === 0)) {
    const result = redo(valuesOf(self), dim, keepdim, ...rest);
    return keepdim ? mapEach(result, (tensor) => tensor.unsqueeze(raggedDim)) : result;
  }
  const dims = [dim].flat() as number[];
  const { inner, batch, ragged, rest: others } = reducedOf(dims, self.dim(), raggedDim);
  const asGiven = (list: readonly number[]): Dims => (Array.isArray(dim) ? list : list[0]);
  if (ragged && lengthsOf(self)) {
    throw new RuntimeError(
      `${name}(): reducing across the ragged dimension is not supported for non-contiguous nested tensors with holes`,
    );
  }
  if (ragged && !batch) {
    if (others) {
      throw new RuntimeError(
        `${name}(): reducing along a ragged and non-batch dimension is not supported for nested tensors`,
      );
    }
    return redo(self.toPaddedTensor(padding), asGiven([raggedDim]), keepdim, ...rest);
  }
  if (batch && !ragged) {
    throw new RuntimeError(
      `${name}(): reducing along the batch dimension but not the ragged dimension is not supported for nested tensors`,
    );
  }
  const result = redo(valuesOf(self), asGiven(inner), keepdim, ...rest);
  if (ragged) return keepdim ? mapEach(result, (tensor) => tensor.unsqueeze(0)) : result;
  const gone = keepdim ? 0 : inner.filter((at) => at < raggedDim - 1).length;
  return mapEach(result, (tensor) => nestLike(self, tensor, { raggedDim: raggedDim - gone }));
}

/** What no element is beyond: infinities become the ends of integers. */
function extreme(dtype: DType, sign: 1 | -1): number {
  if (!dtype.isFloatingPoint) return sign * Number.POSITIVE_INFINITY;
  return sign > 0 ? finfo(dtype).max : finfo(dtype).min;
}

define(
  'sum.dim_IntList',
  'sum_dim_IntList',
  'self: jt_all, dim: any?, keepdim: any?, dtype: any?',
  (sum, self: Tensor, dim: Dims, keepdim: boolean, dtype) => reduce(sum, 'sum', 0, self, dim, keepdim, [dtype]),
);

define(
  'prod.dim_int',
  'prod_dim_int',
  'self: jt_all, dim: any, keepdim: any?, dtype: any?',
  (prod, self: Tensor, dim: Dims, keepdim: boolean, dtype) => reduce(prod, 'prod', 1, self, dim, keepdim, [dtype]),
);

define(
  'mean.dim',
  'mean_dim',
  'self: jt_all, dim: any?, keepdim: any?, dtype: any?',
  (mean, self: Tensor, dim: Dims, keepdim: boolean, dtype) => {
    if (dim === null)
      throw new AssertionError("_wrap_jagged_dims(): cannot iterate over dimensions of type <class 'NoneType'>");
    const raggedDim = raggedDimOf(self);
    const { batch, ragged, rest } = reducedOf([dim].flat() as number[], self.dim(), raggedDim);
    if (!ragged || batch) return reduce(mean, 'mean', Number.NaN, self, dim, keepdim, [dtype]);
    if (rest)
      throw new AssertionError('Cannot reduce on both ragged and non-batch dimensions without also reducing on batch');
    const sum = operator('aten::sum.dim_IntList');
    const sumAs: Redo = (tensor, dims, keep, type) => sum(tensor, dims, keep, { dtype: type });
    const total = reduce(sumAs, 'mean', 0, self, dim, true, [dtype]) as Tensor;
    const lengths = partLengths(self);
    const result = total.div(lengths.view([lengths.size(0), ...Array<number>(total.dim() - 1).fill(1)]));
    return keepdim ? result : result.squeeze(raggedDim);
  },
);

for (const [name, padding] of [
  ['any', 0],
  ['all', 1],
] as const) {
  const schema = 'self: jt_all, dim: any?, keepdim: any?';
  define(`${name}.dims`, `${name}_dims`, schema, (redo, self: Tensor, dim: Dims, keepdim: boolean) =>
    reduce(redo, name, padding, self, dim, keepdim),
  );
  define(
    `${name}.dim`,
    `${name}_dim`,
    'self: jt_all, dim: any, keepdim: any?',
    (_, self: Tensor, dim: number, keepdim: boolean) =>
      reduce(operator(`aten::${name}.dims`), name, padding, self, [dim], keepdim),
  );
}

for (const [name, sign] of [
  ['min', 1],
  ['max', -1],
] as const) {
  const padded = (redo: Redo, fn: string, self: Tensor, dim: Dims, keepdim: boolean): unknown =>
    reduce(redo, fn, extreme(self.dtype, sign), self, dim, keepdim);
  define(
    `${name}.dim`,
    `${name}_dim`,
    'self: jt_all, dim: any, keepdim: any?',
    (redo, self: Tensor, dim: number, keepdim: boolean) => padded(redo, name, self, dim, keepdim),
  );
  for (const kind of [`a${name}`, `arg${name}`]) {
    define(
      `${kind}.default`,
      `${kind}_default`,
      'self: jt_all, dim: any?, keepdim: any?',
      (redo, self: Tensor, dim: Dims, keepdim: boolean) => padded(redo, kind, self, dim, keepdim),
    );
  }
}

const onValues = (redo: Redo, self: Tensor, ...rest: unknown[]): unknown => redo(valuesOf(self), ...rest);

for (const name of ['sum', 'mean', 'prod'])
  define(`${name}.default`, `${name}_default`, 'self: jt_all, dtype: any?', onValues);
define(
  ['all.default', 'any.default', 'max.default', 'min.default'],
  'all_any_max_min_default',
  'self: jt_all',
  onValues,
);
define(['_is_all_true.default', '_is_any_true.default'], '_is_true_default', 'self: jt_all', onValues);

define(
  'value_selecting_reduction_backward.default',
  'value_selecting_reduction_backward_default',
  'grad: jt_all, dim: any, indices: jt_all, sizes: any, keepdim: any',
  (backward, grad: Tensor, dim: number, indices: Tensor, sizes: readonly number[], keepdim) => {
    const raggedDim = sizes.findIndex(isRaggedSize);
    const inner = toInner('value_selecting_reduction_backward', dim, sizes.length, raggedDim);
    const own = valuesOf(indices);
    const total = own.size(raggedDimOf(indices) - 1);
    const shape = sizes.slice(1).map((size) => (isRaggedSize(size) ? total : size));
    return nestLike(indices, backward(valuesOf(grad), inner, own, shape, keepdim) as Tensor, { raggedDim });
  },
);

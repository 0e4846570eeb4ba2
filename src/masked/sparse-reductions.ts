/** @file Reductions of sparse tensors whose masked-out elements are gone already. */

import { AssertionError, NotImplementedError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { tensor } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { unique } from '../tensor/unique.js';
import { bfloat16, type DType, float16, float32, int64 } from '../values/dtype.js';
import { reductionIdentity } from './identity.js';

/** Reductions that sparse tensors have. */
export type SparseReduction = 'sum' | 'prod' | 'mean' | 'amax' | 'amin';

const alongFirst: Readonly<Record<SparseReduction, (values: Tensor) => Tensor>> = {
  sum: (values) => values.sum(0),
  prod: (values) => values.prod(0),
  mean: (values) => values.mean(0),
  amax: (values) => values.amax(0),
  amin: (values) => values.amin(0),
};

/** Values with the same `group` reduced into one. */
function scatter(values: Tensor, group: Tensor, shape: readonly number[], reduce: SparseReduction): Tensor {
  return values.newEmpty(shape).scatterReduce_(0, group, values, reduce, { includeSelf: false });
}

function reduceSparseDims(
  values: Tensor,
  reduce: SparseReduction,
  sparseDim: number,
  keepdim: boolean,
  dtype: DType,
): Tensor {
  const isExtreme = reduce === 'amax' || reduce === 'amin';
  let result = isExtreme && values.size(0) === 0 ? reductionIdentity(reduce, values) : alongFirst[reduce](values);
  if (keepdim) for (let i = 0; i < sparseDim; i++) result = result.unsqueeze(0);
  return result.to(dtype).toSparse();
}

/** Reduces a COO tensor along `dims`, which are sorted. @throws NotImplementedError for dense dimensions, unless it is a sum. */
export function reduceCoo(
  reduce: Exclude<SparseReduction, 'mean'>,
  input: Tensor,
  dims: readonly number[],
  keepdim: boolean,
  dtype: DType,
): Tensor {
  const sparseDim = input.sparseDim();
  const own = dims.filter((dim) => dim < input.dim());
  const sparse = own.filter((dim) => dim < sparseDim);
  const dense = own.filter((dim) => dim >= sparseDim).map((dim) => dim + 1 - sparseDim);
  if (dense.length > 0 && reduce !== 'sum')
    throw new NotImplementedError(`masked ${reduce} of a sparse_coo tensor along dense dimensions`);
  const typed = input._values().to(dtype);
  let values = dense.length > 0 ? typed.sum(dense, keepdim) : typed.clone();
  if (sparse.length === sparseDim) return reduceSparseDims(values, reduce, sparseDim, keepdim, dtype);

  let indices = input._indices().clone();
  const { device } = input;
  const list = (items: readonly number[]): Tensor => tensor(items.map(BigInt), { dtype: int64, device });
  if (keepdim) {
    indices.indexFill_(0, list(sparse), 0);
  } else if (sparse.length > 0) {
    const retained = Array.from({ length: sparseDim }, (_, dim) => dim).filter((dim) => !sparse.includes(dim));
    indices = indices.indexSelect(0, list(retained));
  }
  if (indices.numel() > 0) {
    const [distinct, inverse] = unique(indices, { returnInverse: true, dim: 1 });
    indices = distinct;
    const shape = [distinct.size(1), ...values.shape.slice(1)];
    const group = inverse.view([-1, ...values.shape.slice(1).map(() => 1)]).expand(values.shape);
    const isHalf = dtype === bfloat16 || dtype === float16;
    values = scatter(isHalf ? values.to(float32) : values, group, shape, reduce).to(dtype);
  }
  const shape = input.shape.flatMap((size, dim) => (dims.includes(dim) ? (keepdim ? [1] : []) : [size]));
  return ops.sparseCooTensor(indices, values, shape, { dtype, device });
}

interface Csr {
  crow: Tensor;
  col: Tensor;
  values: Tensor;
  shape: number[];
}

function reduceRows(values: Tensor, col: Tensor, columns: number, reduce: SparseReduction): Csr {
  const [distinct, inverse] = unique(col, { returnInverse: true });
  const crow = tensor([0n, BigInt(distinct.size(0))]);
  return { crow, col: distinct, values: scatter(values, inverse, distinct.shape, reduce), shape: [1, columns] };
}

function reduceColumns(values: Tensor, crow: Tensor, rows: number, reduce: SparseReduction): Csr {
  const filled = ops.cumsum(ops.diff(crow).ne(0), 0);
  const newCrow = ops.cat([crow.newZeros(1), filled], 0);
  const count = Number(newCrow.at(-1).item());
  return {
    crow: newCrow,
    col: crow.newZeros(count),
    values: ops.segmentReduce(values, reduce, { offsets: crow }),
    shape: [rows, 1],
  };
}

function reduceBoth(values: Tensor, col: Tensor, reduce: SparseReduction): Csr {
  const count = Math.min(1, values.numel());
  const result = count === 1 ? alongFirst[reduce](values).to(values.dtype).unsqueeze(0) : values.newEmpty(0);
  return { crow: tensor([0n, BigInt(count)]), col: col.newZeros(count), values: result, shape: [1, count] };
}

/** Reduces a CSR matrix along `dims`, which keep size 1. @throws AssertionError without `keepdim`, which PyTorch does not support. */
export function reduceCsr(
  reduce: SparseReduction,
  input: Tensor,
  dims: readonly number[],
  keepdim: boolean,
  dtype: DType,
): Tensor {
  if (!keepdim) throw new AssertionError('reduction operations on CSR tensors with keepdim=False is unsupported');
  if (dims.length === 0) return input;
  const values = input.values().to(dtype);
  const [crow, col] = [input.crowIndices(), input.colIndices()];
  let result: Csr;
  if (dims.length === 2) result = reduceBoth(values, col, reduce);
  else if (dims[0] === 0) result = reduceRows(values, col, input.size(1), reduce);
  else result = reduceColumns(values, crow, input.size(0), reduce);
  const { device } = input;
  return ops.sparseCsrTensor(result.crow, result.col, result.values, result.shape, { dtype, device });
}

/** @file Operators on sparse tensors that have another name in Python. */

import { typeError } from '../native/errors.js';
import * as functions from '../ops/functions.js';
import * as ops from '../ops/sparse.js';
import { gather } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../values/dtype.js';
import type { Ints } from '../values/kinds.js';
import type { Layout } from '../values/layout.js';
import type { Scalar } from '../values/scalar.js';

/** How products are put together: `sum`, `mean`, `amax` or `amin`. */
export interface MmOptions {
  reduce?: 'sum' | 'mean' | 'amax' | 'amin';
}

/**
 * The product of a sparse matrix (n, m) and a matrix (m, p), with gradients for both; a CSR matrix may reduce its products in another way than by a sum.
 * Mirrors `torch.sparse.mm`.
 *
 * @throws RuntimeError for other shapes and layouts.
 */
export function mm(sparse: Tensor, dense: Tensor, reduce?: MmOptions['reduce'] | MmOptions): Tensor {
  const o = gather<MmOptions>('mm', ['reduce'], [reduce]);
  return o.reduce === undefined ? ops._sparseMm(sparse, dense) : ops._sparseMm(sparse, dense, o.reduce);
}

/** Options of `torch.sparse.addmm`. */
export interface AddmmOptions {
  /** Factor of the product. Default: 1. */
  alpha?: Scalar;
  /** Factor of `mat`. Default: 1. */
  beta?: Scalar;
}

/** `beta * mat + alpha * (sparse @ dense)` for a sparse matrix (n, m) and a matrix (m, p). Mirrors `torch.sparse.addmm`. @throws RuntimeError for other shapes. */
export function addmm(mat: Tensor, sparse: Tensor, dense: Tensor, options: AddmmOptions = {}): Tensor {
  return ops._sparseAddmm(mat, sparse, dense, gather<AddmmOptions>('addmm', ['beta', 'alpha'], [options]));
}

/** Options of `torch.sparse.sum`. */
export interface SparseSumOptions {
  /** Default: all. */
  dim?: number | readonly number[] | null;
  /** Of the result. Default: the input's. */
  dtype?: DType | null;
}

/** The sum along `dim`: a sparse tensor, or a dense one if all sparse dimensions go. Mirrors `torch.sparse.sum`. @throws RuntimeError if `input` is not sparse. */
export function sum(
  input: Tensor,
  dim?: SparseSumOptions['dim'] | SparseSumOptions,
  dtype?: DType | SparseSumOptions,
): Tensor {
  const o = gather<SparseSumOptions>('sum', ['dim', 'dtype'], [dim, dtype]);
  const typed = o.dtype ? { dtype: o.dtype } : undefined;
  return o.dim == null ? functions._sparseSum(input, typed) : functions._sparseSum(input, o.dim, typed);
}

/** Options of `torch.sparse.softmax` and `torch.sparse.logSoftmax`. */
export interface SparseSoftmaxOptions {
  dim?: number;
  /** Of the result. Default: the input's. */
  dtype?: DType | null;
}

function alongDim(fn: string, given: readonly unknown[]): [dim: number, dtype: DType | null] {
  const { dim, dtype = null } = gather<SparseSoftmaxOptions>(fn, ['dim', 'dtype'], given);
  if (typeof dim !== 'number') throw typeError(`${fn}() missing 1 required positional arguments: "dim"`);
  return [dim, dtype];
}

/** The softmax along `dim` of the elements that are there, as if the others were minus infinity. Mirrors `torch.sparse.softmax`. */
export function softmax(input: Tensor, dim: number | SparseSoftmaxOptions, options?: SparseSoftmaxOptions): Tensor {
  return ops._sparseSoftmax(input, ...alongDim('softmax', [dim, options]));
}

/** The logarithm of `softmax`. Mirrors `torch.sparse.log_softmax`. */
export function logSoftmax(input: Tensor, dim: number | SparseSoftmaxOptions, options?: SparseSoftmaxOptions): Tensor {
  return ops._sparseLogSoftmax(input, ...alongDim('log_softmax', [dim, options]));
}

/** Options of `torch.sparse.spdiags`. */
export interface SpdiagsOptions {
  layout?: Layout | null;
}

/** A sparse matrix of the given shape with the rows of `diagonals` along the diagonals at `offsets`. Mirrors `torch.sparse.spdiags`. @throws RuntimeError for repeated offsets. */
export function spdiags(
  diagonals: Tensor,
  offsets: Tensor,
  shape: Ints,
  layout?: Layout | null | SpdiagsOptions,
): Tensor {
  const o = gather<SpdiagsOptions>('spdiags', ['layout'], [layout]);
  return ops._spdiags(diagonals, offsets, shape, o.layout ?? null);
}

/** Options of `torch.sparse.spsolve`. */
export interface SpsolveOptions {
  /** Solve `A X = B` rather than `X A = B`. Default: true. */
  left?: boolean;
}

/** The solution of a linear system whose square matrix (n, n) is in CSR; only on GPUs with cuDSS. Mirrors `torch.sparse.spsolve`. */
export function spsolve(a: Tensor, b: Tensor, options: SpsolveOptions = {}): Tensor {
  return ops._spsolve(a, b, options);
}

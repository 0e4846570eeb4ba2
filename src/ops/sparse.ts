/** @file Operators: sparse. Written by codegen; not to be edited. */

import './names.js';
import { putBool, putEnum, putInt, putInts, putName, putScalar, putString, putTensor } from '../native/encode.js';
import { callPlain, callSeveral, callTensor } from '../native/handles.js';
import { isBool, isDType, isInt, isInts, isLayout, isScalar, isString, isTensor, overload, resolve } from '../native/match.js';
import { countOptions, isOptions } from '../native/options.js';
import type { Overload } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../values/dtype.js';
import type { Int, Ints } from '../values/kinds.js';
import type { Layout } from '../values/layout.js';
import type { Scalar } from '../values/scalar.js';

/** Options of `torch.sparse._sparse_mm`. */
export interface _SparseMmOptions {
  reduce?: string;
}

function $_sparse_mm(sparse: Tensor, dense: Tensor): Tensor {
  let at = putTensor(0, sparse);
  putTensor(at, dense);
  return callTensor(479);
}

function $_sparse_mm_reduce(sparse: Tensor, dense: Tensor, reduce: string): Tensor {
  let at = putTensor(0, sparse);
  at = putTensor(at, dense);
  putString(at, reduce);
  return callTensor(480);
}

const _sparseMm$$: readonly Overload[] = [
  overload("(Tensor sparse, Tensor dense)", $_sparse_mm, 2, -1, [['sparse', 'Tensor', isTensor, 2], ['dense', 'Tensor', isTensor, 2]]),
  overload("(Tensor sparse, Tensor dense, str reduce)", $_sparse_mm_reduce, 3, -1, [['sparse', 'Tensor', isTensor, 2], ['dense', 'Tensor', isTensor, 2], ['reduce', 'str', isString, 2]]),
];

/**
 * Mirrors `torch.sparse._sparse_mm`: `_sparse_mm(Tensor sparse, Tensor dense) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseMm(sparse: Tensor, dense: Tensor, options?: _SparseMmOptions): Tensor;
/**
 * Mirrors `torch.sparse._sparse_mm`: `_sparse_mm.reduce(Tensor sparse, Tensor dense, str reduce) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseMm(sparse: Tensor, dense: Tensor, reduce: string | _SparseMmOptions, options?: _SparseMmOptions): Tensor;
export function _sparseMm(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined && a3 === undefined) return $_sparse_mm(a0, a1);
  if (isTensor(a0) && isTensor(a1) && isString(a2) && a3 === undefined) return $_sparse_mm_reduce(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { reduce } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && isString(reduce) && given === +(reduce !== undefined)) return $_sparse_mm_reduce(a0, a1, reduce);
  }
  return resolve('_sparseMm', _sparseMm$$, [a0, a1, a2, a3]);
}

/** Options of `torch.sparse._sparse_softmax`. */
export interface _SparseSoftmaxOptions {
  dim?: Int | string;
  dtype?: DType | null;
  halfToFloat?: boolean;
}

function $_sparse_softmax_int(self: Tensor, dim: Int, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  putEnum(at, dtype);
  return callTensor(491);
}

function $_sparse_softmax_Dimname(self: Tensor, dim: string, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  putEnum(at, dtype);
  return callTensor(490);
}

function $_sparse_softmax(self: Tensor, dim: Int, halfToFloat: boolean): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  putBool(at, halfToFloat);
  return callTensor(489);
}

const _sparseSoftmax$$: readonly Overload[] = [
  overload("(Tensor input, int dim, torch.dtype dtype = None)", $_sparse_softmax_int, 3, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['dtype', 'torch.dtype', isDType, 1]]),
  overload("(Tensor input, name dim, *, torch.dtype dtype = None)", $_sparse_softmax_Dimname, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'name', isString, 2], ['dtype', 'torch.dtype', isDType, 1]]),
  overload("(Tensor input, int dim, bool half_to_float)", $_sparse_softmax, 3, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['halfToFloat', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.sparse._sparse_softmax`: `_sparse_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseSoftmax(input: Tensor, dim: Int | _SparseSoftmaxOptions, dtype?: DType | null | _SparseSoftmaxOptions, options?: _SparseSoftmaxOptions): Tensor;
/**
 * Mirrors `torch.sparse._sparse_softmax`: `_sparse_softmax.Dimname(Tensor self, str dim, *, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseSoftmax(input: Tensor, dim: string | _SparseSoftmaxOptions, options?: _SparseSoftmaxOptions): Tensor;
/**
 * Mirrors `torch.sparse._sparse_softmax`: `_sparse_softmax(Tensor self, int dim, bool half_to_float) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseSoftmax(input: Tensor, dim: Int | _SparseSoftmaxOptions, halfToFloat: boolean | _SparseSoftmaxOptions, options?: _SparseSoftmaxOptions): Tensor;
export function _sparseSoftmax(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && (a2 == null || isDType(a2)) && a3 === undefined) return $_sparse_softmax_int(a0, a1, a2);
  if (isTensor(a0) && isString(a1) && a2 === undefined && a3 === undefined) return $_sparse_softmax_Dimname(a0, a1);
  if (isTensor(a0) && isInt(a1) && isBool(a2) && a3 === undefined) return $_sparse_softmax(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { dtype, halfToFloat } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isInt(a1) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $_sparse_softmax_int(a0, a1, dtype);
    if (isTensor(a0) && isString(a1) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $_sparse_softmax_Dimname(a0, a1, dtype);
    if (isTensor(a0) && isInt(a1) && isBool(halfToFloat) && given === +(halfToFloat !== undefined)) return $_sparse_softmax(a0, a1, halfToFloat);
  }
  return resolve('_sparseSoftmax', _sparseSoftmax$$, [a0, a1, a2, a3]);
}

/** Options of `torch.sparse._sparse_log_softmax`. */
export interface _SparseLogSoftmaxOptions {
  dim?: Int | string;
  dtype?: DType | null;
  halfToFloat?: boolean;
}

function $_sparse_log_softmax_int(self: Tensor, dim: Int, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  putEnum(at, dtype);
  return callTensor(476);
}

function $_sparse_log_softmax_Dimname(self: Tensor, dim: string, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  putEnum(at, dtype);
  return callTensor(475);
}

function $_sparse_log_softmax(self: Tensor, dim: Int, halfToFloat: boolean): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  putBool(at, halfToFloat);
  return callTensor(474);
}

const _sparseLogSoftmax$$: readonly Overload[] = [
  overload("(Tensor input, int dim, torch.dtype dtype = None)", $_sparse_log_softmax_int, 3, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['dtype', 'torch.dtype', isDType, 1]]),
  overload("(Tensor input, name dim, *, torch.dtype dtype = None)", $_sparse_log_softmax_Dimname, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'name', isString, 2], ['dtype', 'torch.dtype', isDType, 1]]),
  overload("(Tensor input, int dim, bool half_to_float)", $_sparse_log_softmax, 3, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['halfToFloat', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.sparse._sparse_log_softmax`: `_sparse_log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseLogSoftmax(input: Tensor, dim: Int | _SparseLogSoftmaxOptions, dtype?: DType | null | _SparseLogSoftmaxOptions, options?: _SparseLogSoftmaxOptions): Tensor;
/**
 * Mirrors `torch.sparse._sparse_log_softmax`: `_sparse_log_softmax.Dimname(Tensor self, str dim, *, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseLogSoftmax(input: Tensor, dim: string | _SparseLogSoftmaxOptions, options?: _SparseLogSoftmaxOptions): Tensor;
/**
 * Mirrors `torch.sparse._sparse_log_softmax`: `_sparse_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseLogSoftmax(input: Tensor, dim: Int | _SparseLogSoftmaxOptions, halfToFloat: boolean | _SparseLogSoftmaxOptions, options?: _SparseLogSoftmaxOptions): Tensor;
export function _sparseLogSoftmax(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && (a2 == null || isDType(a2)) && a3 === undefined) return $_sparse_log_softmax_int(a0, a1, a2);
  if (isTensor(a0) && isString(a1) && a2 === undefined && a3 === undefined) return $_sparse_log_softmax_Dimname(a0, a1);
  if (isTensor(a0) && isInt(a1) && isBool(a2) && a3 === undefined) return $_sparse_log_softmax(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { dtype, halfToFloat } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isInt(a1) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $_sparse_log_softmax_int(a0, a1, dtype);
    if (isTensor(a0) && isString(a1) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $_sparse_log_softmax_Dimname(a0, a1, dtype);
    if (isTensor(a0) && isInt(a1) && isBool(halfToFloat) && given === +(halfToFloat !== undefined)) return $_sparse_log_softmax(a0, a1, halfToFloat);
  }
  return resolve('_sparseLogSoftmax', _sparseLogSoftmax$$, [a0, a1, a2, a3]);
}

/** Options of `torch.sparse._spdiags`. */
export interface _SpdiagsOptions {
  shape?: Ints;
  layout?: Layout | null;
}

function $_spdiags(diagonals: Tensor, offsets: Tensor, shape: Ints, layout?: Layout | null | null): Tensor {
  let at = putTensor(0, diagonals);
  at = putTensor(at, offsets);
  at = putInts(at, shape);
  putEnum(at, layout);
  return callTensor(499);
}

const _spdiags$$: readonly Overload[] = [
  overload("(Tensor diagonals, Tensor offsets, tuple of ints shape, torch.layout layout = None)", $_spdiags, 4, -1, [['diagonals', 'Tensor', isTensor, 2], ['offsets', 'Tensor', isTensor, 2], ['shape', 'tuple of ints', isInts, 2], ['layout', 'torch.layout', isLayout, 1]]),
];

/**
 * Mirrors `torch.sparse._spdiags`: `_spdiags(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _spdiags(diagonals: Tensor, offsets: Tensor, shape: Ints | _SpdiagsOptions, layout?: Layout | null | _SpdiagsOptions, options?: _SpdiagsOptions): Tensor;
export function _spdiags(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInts(a2) && (a3 == null || isLayout(a3)) && a4 === undefined) return $_spdiags(a0, a1, a2, a3);
  if (isOptions(a3) && a4 === undefined) {
    const { layout } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isInts(a2) && (layout == null || isLayout(layout)) && given === +(layout !== undefined)) return $_spdiags(a0, a1, a2, layout);
  }
  return resolve('_spdiags', _spdiags$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.sparse._sparse_addmm`. */
export interface _SparseAddmmOptions {
  beta?: Scalar;
  alpha?: Scalar;
}

function $_sparse_addmm(self: Tensor, mat1: Tensor, mat2: Tensor, beta?: Scalar | null, alpha?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, mat1);
  at = putTensor(at, mat2);
  at = putScalar(at, beta ?? 1);
  putScalar(at, alpha ?? 1);
  return callTensor(459);
}

const _sparseAddmm$$: readonly Overload[] = [
  overload("(Tensor input, Tensor mat1, Tensor mat2, *, Number beta = 1, Number alpha = 1)", $_sparse_addmm, 3, -1, [['self', 'Tensor', isTensor, 2], ['mat1', 'Tensor', isTensor, 2], ['mat2', 'Tensor', isTensor, 2], ['beta', 'Number', isScalar, 0], ['alpha', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.sparse._sparse_addmm`: `_sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseAddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: _SparseAddmmOptions): Tensor;
export function _sparseAddmm(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $_sparse_addmm(a0, a1, a2);
  if (isOptions(a3)) {
    const { beta, alpha } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (beta == null || isScalar(beta)) && (alpha == null || isScalar(alpha)) && given === +(beta !== undefined) + +(alpha !== undefined)) return $_sparse_addmm(a0, a1, a2, beta, alpha);
  }
  return resolve('_sparseAddmm', _sparseAddmm$$, [a0, a1, a2, a3]);
}

/** Options of `torch.sparse.sampled_addmm`. */
export interface SampledAddmmOptions {
  beta?: Scalar;
  alpha?: Scalar;
  out?: Tensor;
}

function $sparse_sampled_addmm(self: Tensor, mat1: Tensor, mat2: Tensor, beta?: Scalar | null, alpha?: Scalar | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, mat1);
  at = putTensor(at, mat2);
  at = putScalar(at, beta ?? 1);
  at = putScalar(at, alpha ?? 1);
  if (out) {
    putTensor(at, out);
    callPlain(2273);
    return out;
  }
  return callTensor(2272);
}

const sampledAddmm$$: readonly Overload[] = [
  overload("(Tensor input, Tensor mat1, Tensor mat2, *, Number beta = 1, Number alpha = 1, Tensor out = None)", $sparse_sampled_addmm, 3, -1, [['self', 'Tensor', isTensor, 2], ['mat1', 'Tensor', isTensor, 2], ['mat2', 'Tensor', isTensor, 2], ['beta', 'Number', isScalar, 0], ['alpha', 'Number', isScalar, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.sparse.sampled_addmm`: `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sampledAddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: SampledAddmmOptions): Tensor;
export function sampledAddmm(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $sparse_sampled_addmm(a0, a1, a2);
  if (isOptions(a3)) {
    const { beta, alpha, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (beta == null || isScalar(beta)) && (alpha == null || isScalar(alpha)) && (out == null || isTensor(out)) && given === +(beta !== undefined) + +(alpha !== undefined) + +(out !== undefined)) return $sparse_sampled_addmm(a0, a1, a2, beta, alpha, out);
  }
  return resolve('sampledAddmm', sampledAddmm$$, [a0, a1, a2, a3]);
}

/** Options of `torch.sparse._sparse_mm_reduce_impl`. */
export interface _SparseMmReduceImplOptions {
  reduce?: string;
}

function $_sparse_mm_reduce_impl(self: Tensor, other: Tensor, reduce: string): [Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putTensor(at, other);
  putString(at, reduce);
  const results = callSeveral(481, 2);
  return [results[0], results[1]];
}

const _sparseMmReduceImpl$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, str reduce)", $_sparse_mm_reduce_impl, 3, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['reduce', 'str', isString, 2]]),
];

/**
 * Mirrors `torch.sparse._sparse_mm_reduce_impl`: `_sparse_mm_reduce_impl(Tensor self, Tensor other, str reduce) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseMmReduceImpl(input: Tensor, other: Tensor, reduce: string | _SparseMmReduceImplOptions, options?: _SparseMmReduceImplOptions): [Tensor, Tensor];
export function _sparseMmReduceImpl(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isString(a2) && a3 === undefined) return $_sparse_mm_reduce_impl(a0, a1, a2);
  return resolve('_sparseMmReduceImpl', _sparseMmReduceImpl$$, [a0, a1, a2, a3]);
}

/** Options of `torch.sparse._spsolve`. */
export interface _SpsolveOptions {
  left?: boolean;
}

function $_spsolve(A: Tensor, B: Tensor, left?: boolean | null): Tensor {
  let at = putTensor(0, A);
  at = putTensor(at, B);
  putBool(at, left ?? true);
  return callTensor(500);
}

const _spsolve$$: readonly Overload[] = [
  overload("(Tensor A, Tensor B, *, bool left = True)", $_spsolve, 2, -1, [['A', 'Tensor', isTensor, 2], ['B', 'Tensor', isTensor, 2], ['left', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.sparse._spsolve`: `_spsolve(Tensor A, Tensor B, *, bool left=True) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _spsolve(A: Tensor, B: Tensor, options?: _SpsolveOptions): Tensor;
export function _spsolve(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $_spsolve(a0, a1);
  if (isOptions(a2)) {
    const { left } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (left == null || isBool(left)) && given === +(left !== undefined)) return $_spsolve(a0, a1, left);
  }
  return resolve('_spsolve', _spsolve$$, [a0, a1, a2]);
}

/** @file Operators: linalg. Written by codegen; not to be edited. */

import './names.js';
import { putBool, putEnum, putFloat, putInt, putInts, putOptionalFloat, putOptionalInt, putOptionalScalar, putScalar, putString, putTensor, putTensors } from '../native/encode.js';
import { callAlias, callPlain, callSeveral, callTensor } from '../native/handles.js';
import { isBool, isDType, isFloat, isInt, isIntOrInts, isInts, isScalar, isString, isTensor, isTensors, overload, resolve } from '../native/match.js';
import { countOptions, isOptions } from '../native/options.js';
import { checkOuts, namedTuple } from '../native/results.js';
import type { Overload } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../values/dtype.js';
import type { Float, Int, Ints } from '../values/kinds.js';
import type { Scalar } from '../values/scalar.js';

/** Options of `torch.linalg.diagonal`. */
export interface DiagonalOptions {
  offset?: Int;
  dim1?: Int;
  dim2?: Int;
}

function $linalg_diagonal(A: Tensor, offset?: Int | null, dim1?: Int | null, dim2?: Int | null): Tensor {
  let at = putTensor(0, A);
  at = putInt(at, offset ?? 0);
  at = putInt(at, dim1 ?? -2);
  putInt(at, dim2 ?? -1);
  return callAlias(1502, A);
}

const diagonal$$: readonly Overload[] = [
  overload("(Tensor A, *, int offset = 0, int dim1 = -2, int dim2 = -1)", $linalg_diagonal, 1, -1, [['A', 'Tensor', isTensor, 2], ['offset', 'int', isInt, 0], ['dim1', 'int', isInt, 0], ['dim2', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch.linalg.diagonal`: `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function diagonal(A: Tensor, options?: DiagonalOptions): Tensor;
export function diagonal(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_diagonal(a0);
  if (isOptions(a1)) {
    const { offset, dim1, dim2 } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (offset == null || isInt(offset)) && (dim1 == null || isInt(dim1)) && (dim2 == null || isInt(dim2)) && given === +(offset !== undefined) + +(dim1 !== undefined) + +(dim2 !== undefined)) return $linalg_diagonal(a0, offset, dim1, dim2);
  }
  return resolve('diagonal', diagonal$$, [a0, a1]);
}

/** Options of `torch.linalg.solve_triangular`. */
export interface SolveTriangularOptions {
  upper?: boolean;
  left?: boolean;
  unitriangular?: boolean;
  out?: Tensor;
}

function $linalg_solve_triangular(self: Tensor, B: Tensor, upper: boolean, left?: boolean | null, unitriangular?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, B);
  at = putBool(at, upper);
  at = putBool(at, left ?? true);
  at = putBool(at, unitriangular ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1573);
    return out;
  }
  return callTensor(1572);
}

const solveTriangular$$: readonly Overload[] = [
  overload("(Tensor input, Tensor B, *, bool upper, bool left = True, bool unitriangular = False, Tensor out = None)", $linalg_solve_triangular, 2, -1, [['self', 'Tensor', isTensor, 2], ['B', 'Tensor', isTensor, 2], ['upper', 'bool', isBool, 2], ['left', 'bool', isBool, 0], ['unitriangular', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.solve_triangular`: `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function solveTriangular(input: Tensor, B: Tensor, options: SolveTriangularOptions): Tensor;
export function solveTriangular(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isOptions(a2)) {
    const { upper, left, unitriangular, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && isBool(upper) && (left == null || isBool(left)) && (unitriangular == null || isBool(unitriangular)) && (out == null || isTensor(out)) && given === +(upper !== undefined) + +(left !== undefined) + +(unitriangular !== undefined) + +(out !== undefined)) return $linalg_solve_triangular(a0, a1, upper, left, unitriangular, out);
  }
  return resolve('solveTriangular', solveTriangular$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.vander`. */
export interface VanderOptions {
  N?: Int | null;
}

function $linalg_vander(x: Tensor, N?: Int | null | null): Tensor {
  let at = putTensor(0, x);
  putOptionalInt(at, N);
  return callTensor(1582);
}

const vander$$: readonly Overload[] = [
  overload("(Tensor x, *, int N = None)", $linalg_vander, 1, -1, [['x', 'Tensor', isTensor, 2], ['N', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.linalg.vander`: `linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function vander(x: Tensor, options?: VanderOptions): Tensor;
export function vander(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_vander(a0);
  if (isOptions(a1)) {
    const { N } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (N == null || isInt(N)) && given === +(N !== undefined)) return $linalg_vander(a0, N);
  }
  return resolve('vander', vander$$, [a0, a1]);
}

/** Options of `torch.linalg.cholesky_ex`. */
export interface CholeskyExOptions {
  upper?: boolean;
  checkErrors?: boolean;
  out?: readonly Tensor[];
}

const $linalg_cholesky_ex$Result = namedTuple('linalg_cholesky_ex', ['L', 'info']) as new (...elements: [Tensor, Tensor]) => [L: Tensor, info: Tensor] & { readonly L: Tensor; readonly info: Tensor };

const $linalg_cholesky_ex$Out = namedTuple('linalg_cholesky_ex_out', ['L', 'info']) as new (...elements: [Tensor, Tensor]) => [L: Tensor, info: Tensor] & { readonly L: Tensor; readonly info: Tensor };

function $linalg_cholesky_ex(self: Tensor, upper?: boolean | null, checkErrors?: boolean | null, out?: readonly Tensor[] | null): [L: Tensor, info: Tensor] & { readonly L: Tensor; readonly info: Tensor } {
  let at = putTensor(0, self);
  at = putBool(at, upper ?? false);
  at = putBool(at, checkErrors ?? false);
  if (out) {
    checkOuts('linalgCholeskyEx', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1493);
    return new $linalg_cholesky_ex$Out(out[0], out[1]);
  }
  const results = callSeveral(1492, 2);
  return new $linalg_cholesky_ex$Result(results[0], results[1]);
}

const choleskyEx$$: readonly Overload[] = [
  overload("(Tensor input, *, bool upper = False, bool check_errors = False, tuple of Tensors out = None)", $linalg_cholesky_ex, 1, -1, [['self', 'Tensor', isTensor, 2], ['upper', 'bool', isBool, 0], ['checkErrors', 'bool', isBool, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.cholesky_ex`: `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function choleskyEx(input: Tensor, options?: CholeskyExOptions): [L: Tensor, info: Tensor] & { readonly L: Tensor; readonly info: Tensor };
export function choleskyEx(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_cholesky_ex(a0);
  if (isOptions(a1)) {
    const { upper, checkErrors, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (upper == null || isBool(upper)) && (checkErrors == null || isBool(checkErrors)) && (out == null || isTensors(out)) && given === +(upper !== undefined) + +(checkErrors !== undefined) + +(out !== undefined)) return $linalg_cholesky_ex(a0, upper, checkErrors, out);
  }
  return resolve('choleskyEx', choleskyEx$$, [a0, a1]);
}

/** Options of `torch.linalg.cholesky`. */
export interface CholeskyOptions {
  upper?: boolean;
  out?: Tensor;
}

function $linalg_cholesky(self: Tensor, upper?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putBool(at, upper ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1491);
    return out;
  }
  return callTensor(1490);
}

const cholesky$$: readonly Overload[] = [
  overload("(Tensor input, *, bool upper = False, Tensor out = None)", $linalg_cholesky, 1, -1, [['self', 'Tensor', isTensor, 2], ['upper', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.cholesky`: `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cholesky(input: Tensor, options?: CholeskyOptions): Tensor;
export function cholesky(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_cholesky(a0);
  if (isOptions(a1)) {
    const { upper, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (upper == null || isBool(upper)) && (out == null || isTensor(out)) && given === +(upper !== undefined) + +(out !== undefined)) return $linalg_cholesky(a0, upper, out);
  }
  return resolve('cholesky', cholesky$$, [a0, a1]);
}

/** Options of `torch.linalg.cross`. */
export interface CrossOptions {
  dim?: Int;
  out?: Tensor;
}

function $linalg_cross(self: Tensor, other: Tensor, dim?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, other);
  at = putInt(at, dim ?? -1);
  if (out) {
    putTensor(at, out);
    callPlain(1499);
    return out;
  }
  return callTensor(1498);
}

const cross$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, *, int dim = -1, Tensor out = None)", $linalg_cross, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.cross`: `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cross(input: Tensor, other: Tensor, options?: CrossOptions): Tensor;
export function cross(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $linalg_cross(a0, a1);
  if (isOptions(a2)) {
    const { dim, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (dim == null || isInt(dim)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(out !== undefined)) return $linalg_cross(a0, a1, dim, out);
  }
  return resolve('cross', cross$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.lu_factor`. */
export interface LuFactorOptions {
  pivot?: boolean;
  out?: readonly Tensor[];
}

const $linalg_lu_factor$Result = namedTuple('linalg_lu_factor', ['LU', 'pivots']) as new (...elements: [Tensor, Tensor]) => [LU: Tensor, pivots: Tensor] & { readonly LU: Tensor; readonly pivots: Tensor };

const $linalg_lu_factor$Out = namedTuple('linalg_lu_factor_out', ['LU', 'pivots']) as new (...elements: [Tensor, Tensor]) => [LU: Tensor, pivots: Tensor] & { readonly LU: Tensor; readonly pivots: Tensor };

function $linalg_lu_factor(A: Tensor, pivot?: boolean | null, out?: readonly Tensor[] | null): [LU: Tensor, pivots: Tensor] & { readonly LU: Tensor; readonly pivots: Tensor } {
  let at = putTensor(0, A);
  at = putBool(at, pivot ?? true);
  if (out) {
    checkOuts('linalgLuFactor', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1528);
    return new $linalg_lu_factor$Out(out[0], out[1]);
  }
  const results = callSeveral(1527, 2);
  return new $linalg_lu_factor$Result(results[0], results[1]);
}

const luFactor$$: readonly Overload[] = [
  overload("(Tensor A, *, bool pivot = True, tuple of Tensors out = None)", $linalg_lu_factor, 1, -1, [['A', 'Tensor', isTensor, 2], ['pivot', 'bool', isBool, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.lu_factor`: `linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function luFactor(A: Tensor, options?: LuFactorOptions): [LU: Tensor, pivots: Tensor] & { readonly LU: Tensor; readonly pivots: Tensor };
export function luFactor(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_lu_factor(a0);
  if (isOptions(a1)) {
    const { pivot, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (pivot == null || isBool(pivot)) && (out == null || isTensors(out)) && given === +(pivot !== undefined) + +(out !== undefined)) return $linalg_lu_factor(a0, pivot, out);
  }
  return resolve('luFactor', luFactor$$, [a0, a1]);
}

/** Options of `torch.linalg.lu_factor_ex`. */
export interface LuFactorExOptions {
  pivot?: boolean;
  checkErrors?: boolean;
  out?: readonly Tensor[];
}

const $linalg_lu_factor_ex$Result = namedTuple('linalg_lu_factor_ex', ['LU', 'pivots', 'info']) as new (...elements: [Tensor, Tensor, Tensor]) => [LU: Tensor, pivots: Tensor, info: Tensor] & { readonly LU: Tensor; readonly pivots: Tensor; readonly info: Tensor };

const $linalg_lu_factor_ex$Out = namedTuple('linalg_lu_factor_ex_out', ['LU', 'pivots', 'info']) as new (...elements: [Tensor, Tensor, Tensor]) => [LU: Tensor, pivots: Tensor, info: Tensor] & { readonly LU: Tensor; readonly pivots: Tensor; readonly info: Tensor };

function $linalg_lu_factor_ex(A: Tensor, pivot?: boolean | null, checkErrors?: boolean | null, out?: readonly Tensor[] | null): [LU: Tensor, pivots: Tensor, info: Tensor] & { readonly LU: Tensor; readonly pivots: Tensor; readonly info: Tensor } {
  let at = putTensor(0, A);
  at = putBool(at, pivot ?? true);
  at = putBool(at, checkErrors ?? false);
  if (out) {
    checkOuts('linalgLuFactorEx', out, 3);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1530);
    return new $linalg_lu_factor_ex$Out(out[0], out[1], out[2]);
  }
  const results = callSeveral(1529, 3);
  return new $linalg_lu_factor_ex$Result(results[0], results[1], results[2]);
}

const luFactorEx$$: readonly Overload[] = [
  overload("(Tensor A, *, bool pivot = True, bool check_errors = False, tuple of Tensors out = None)", $linalg_lu_factor_ex, 1, -1, [['A', 'Tensor', isTensor, 2], ['pivot', 'bool', isBool, 0], ['checkErrors', 'bool', isBool, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.lu_factor_ex`: `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function luFactorEx(A: Tensor, options?: LuFactorExOptions): [LU: Tensor, pivots: Tensor, info: Tensor] & { readonly LU: Tensor; readonly pivots: Tensor; readonly info: Tensor };
export function luFactorEx(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_lu_factor_ex(a0);
  if (isOptions(a1)) {
    const { pivot, checkErrors, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (pivot == null || isBool(pivot)) && (checkErrors == null || isBool(checkErrors)) && (out == null || isTensors(out)) && given === +(pivot !== undefined) + +(checkErrors !== undefined) + +(out !== undefined)) return $linalg_lu_factor_ex(a0, pivot, checkErrors, out);
  }
  return resolve('luFactorEx', luFactorEx$$, [a0, a1]);
}

/** Options of `torch.linalg.lu`. */
export interface LuOptions {
  pivot?: boolean;
  out?: readonly Tensor[];
}

const $linalg_lu$Result = namedTuple('linalg_lu', ['P', 'L', 'U']) as new (...elements: [Tensor, Tensor, Tensor]) => [P: Tensor, L: Tensor, U: Tensor] & { readonly P: Tensor; readonly L: Tensor; readonly U: Tensor };

const $linalg_lu$Out = namedTuple('linalg_lu_out', ['P', 'L', 'U']) as new (...elements: [Tensor, Tensor, Tensor]) => [P: Tensor, L: Tensor, U: Tensor] & { readonly P: Tensor; readonly L: Tensor; readonly U: Tensor };

function $linalg_lu(A: Tensor, pivot?: boolean | null, out?: readonly Tensor[] | null): [P: Tensor, L: Tensor, U: Tensor] & { readonly P: Tensor; readonly L: Tensor; readonly U: Tensor } {
  let at = putTensor(0, A);
  at = putBool(at, pivot ?? true);
  if (out) {
    checkOuts('linalgLu', out, 3);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1526);
    return new $linalg_lu$Out(out[0], out[1], out[2]);
  }
  const results = callSeveral(1525, 3);
  return new $linalg_lu$Result(results[0], results[1], results[2]);
}

const lu$$: readonly Overload[] = [
  overload("(Tensor A, *, bool pivot = True, tuple of Tensors out = None)", $linalg_lu, 1, -1, [['A', 'Tensor', isTensor, 2], ['pivot', 'bool', isBool, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.lu`: `linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function lu(A: Tensor, options?: LuOptions): [P: Tensor, L: Tensor, U: Tensor] & { readonly P: Tensor; readonly L: Tensor; readonly U: Tensor };
export function lu(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_lu(a0);
  if (isOptions(a1)) {
    const { pivot, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (pivot == null || isBool(pivot)) && (out == null || isTensors(out)) && given === +(pivot !== undefined) + +(out !== undefined)) return $linalg_lu(a0, pivot, out);
  }
  return resolve('lu', lu$$, [a0, a1]);
}

/** Options of `torch.linalg.lu_solve`. */
export interface LuSolveOptions {
  left?: boolean;
  adjoint?: boolean;
  out?: Tensor;
}

function $linalg_lu_solve(LU: Tensor, pivots: Tensor, B: Tensor, left?: boolean | null, adjoint?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, LU);
  at = putTensor(at, pivots);
  at = putTensor(at, B);
  at = putBool(at, left ?? true);
  at = putBool(at, adjoint ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1532);
    return out;
  }
  return callTensor(1531);
}

const luSolve$$: readonly Overload[] = [
  overload("(Tensor LU, Tensor pivots, Tensor B, *, bool left = True, bool adjoint = False, Tensor out = None)", $linalg_lu_solve, 3, -1, [['LU', 'Tensor', isTensor, 2], ['pivots', 'Tensor', isTensor, 2], ['B', 'Tensor', isTensor, 2], ['left', 'bool', isBool, 0], ['adjoint', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.lu_solve`: `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function luSolve(LU: Tensor, pivots: Tensor, B: Tensor, options?: LuSolveOptions): Tensor;
export function luSolve(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $linalg_lu_solve(a0, a1, a2);
  if (isOptions(a3)) {
    const { left, adjoint, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (left == null || isBool(left)) && (adjoint == null || isBool(adjoint)) && (out == null || isTensor(out)) && given === +(left !== undefined) + +(adjoint !== undefined) + +(out !== undefined)) return $linalg_lu_solve(a0, a1, a2, left, adjoint, out);
  }
  return resolve('luSolve', luSolve$$, [a0, a1, a2, a3]);
}

/** Options of `torch.linalg.det`. */
export interface DetOptions {
  out?: Tensor;
}

function $linalg_det(A: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, A);
  if (out) {
    putTensor(at, out);
    callPlain(1501);
    return out;
  }
  return callTensor(1500);
}

const det$$: readonly Overload[] = [
  overload("(Tensor A, *, Tensor out = None)", $linalg_det, 1, -1, [['A', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.det`: `linalg_det(Tensor A) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function det(A: Tensor, options?: DetOptions): Tensor;
export function det(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_det(a0);
  return resolve('det', det$$, [a0, a1]);
}

/** Options of `torch.linalg.ldl_factor_ex`. */
export interface LdlFactorExOptions {
  hermitian?: boolean;
  checkErrors?: boolean;
  out?: readonly Tensor[];
}

const $linalg_ldl_factor_ex$Result = namedTuple('linalg_ldl_factor_ex', ['LD', 'pivots', 'info']) as new (...elements: [Tensor, Tensor, Tensor]) => [LD: Tensor, pivots: Tensor, info: Tensor] & { readonly LD: Tensor; readonly pivots: Tensor; readonly info: Tensor };

const $linalg_ldl_factor_ex$Out = namedTuple('linalg_ldl_factor_ex_out', ['LD', 'pivots', 'info']) as new (...elements: [Tensor, Tensor, Tensor]) => [LD: Tensor, pivots: Tensor, info: Tensor] & { readonly LD: Tensor; readonly pivots: Tensor; readonly info: Tensor };

function $linalg_ldl_factor_ex(self: Tensor, hermitian?: boolean | null, checkErrors?: boolean | null, out?: readonly Tensor[] | null): [LD: Tensor, pivots: Tensor, info: Tensor] & { readonly LD: Tensor; readonly pivots: Tensor; readonly info: Tensor } {
  let at = putTensor(0, self);
  at = putBool(at, hermitian ?? false);
  at = putBool(at, checkErrors ?? false);
  if (out) {
    checkOuts('linalgLdlFactorEx', out, 3);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1520);
    return new $linalg_ldl_factor_ex$Out(out[0], out[1], out[2]);
  }
  const results = callSeveral(1519, 3);
  return new $linalg_ldl_factor_ex$Result(results[0], results[1], results[2]);
}

const ldlFactorEx$$: readonly Overload[] = [
  overload("(Tensor input, *, bool hermitian = False, bool check_errors = False, tuple of Tensors out = None)", $linalg_ldl_factor_ex, 1, -1, [['self', 'Tensor', isTensor, 2], ['hermitian', 'bool', isBool, 0], ['checkErrors', 'bool', isBool, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.ldl_factor_ex`: `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ldlFactorEx(input: Tensor, options?: LdlFactorExOptions): [LD: Tensor, pivots: Tensor, info: Tensor] & { readonly LD: Tensor; readonly pivots: Tensor; readonly info: Tensor };
export function ldlFactorEx(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_ldl_factor_ex(a0);
  if (isOptions(a1)) {
    const { hermitian, checkErrors, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (hermitian == null || isBool(hermitian)) && (checkErrors == null || isBool(checkErrors)) && (out == null || isTensors(out)) && given === +(hermitian !== undefined) + +(checkErrors !== undefined) + +(out !== undefined)) return $linalg_ldl_factor_ex(a0, hermitian, checkErrors, out);
  }
  return resolve('ldlFactorEx', ldlFactorEx$$, [a0, a1]);
}

/** Options of `torch.linalg.ldl_factor`. */
export interface LdlFactorOptions {
  hermitian?: boolean;
  out?: readonly Tensor[];
}

const $linalg_ldl_factor$Result = namedTuple('linalg_ldl_factor', ['LD', 'pivots']) as new (...elements: [Tensor, Tensor]) => [LD: Tensor, pivots: Tensor] & { readonly LD: Tensor; readonly pivots: Tensor };

const $linalg_ldl_factor$Out = namedTuple('linalg_ldl_factor_out', ['LD', 'pivots']) as new (...elements: [Tensor, Tensor]) => [LD: Tensor, pivots: Tensor] & { readonly LD: Tensor; readonly pivots: Tensor };

function $linalg_ldl_factor(self: Tensor, hermitian?: boolean | null, out?: readonly Tensor[] | null): [LD: Tensor, pivots: Tensor] & { readonly LD: Tensor; readonly pivots: Tensor } {
  let at = putTensor(0, self);
  at = putBool(at, hermitian ?? false);
  if (out) {
    checkOuts('linalgLdlFactor', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1518);
    return new $linalg_ldl_factor$Out(out[0], out[1]);
  }
  const results = callSeveral(1517, 2);
  return new $linalg_ldl_factor$Result(results[0], results[1]);
}

const ldlFactor$$: readonly Overload[] = [
  overload("(Tensor input, *, bool hermitian = False, tuple of Tensors out = None)", $linalg_ldl_factor, 1, -1, [['self', 'Tensor', isTensor, 2], ['hermitian', 'bool', isBool, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.ldl_factor`: `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ldlFactor(input: Tensor, options?: LdlFactorOptions): [LD: Tensor, pivots: Tensor] & { readonly LD: Tensor; readonly pivots: Tensor };
export function ldlFactor(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_ldl_factor(a0);
  if (isOptions(a1)) {
    const { hermitian, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (hermitian == null || isBool(hermitian)) && (out == null || isTensors(out)) && given === +(hermitian !== undefined) + +(out !== undefined)) return $linalg_ldl_factor(a0, hermitian, out);
  }
  return resolve('ldlFactor', ldlFactor$$, [a0, a1]);
}

/** Options of `torch.linalg.ldl_solve`. */
export interface LdlSolveOptions {
  hermitian?: boolean;
  out?: Tensor;
}

function $linalg_ldl_solve(LD: Tensor, pivots: Tensor, B: Tensor, hermitian?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, LD);
  at = putTensor(at, pivots);
  at = putTensor(at, B);
  at = putBool(at, hermitian ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1522);
    return out;
  }
  return callTensor(1521);
}

const ldlSolve$$: readonly Overload[] = [
  overload("(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian = False, Tensor out = None)", $linalg_ldl_solve, 3, -1, [['LD', 'Tensor', isTensor, 2], ['pivots', 'Tensor', isTensor, 2], ['B', 'Tensor', isTensor, 2], ['hermitian', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.ldl_solve`: `linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ldlSolve(LD: Tensor, pivots: Tensor, B: Tensor, options?: LdlSolveOptions): Tensor;
export function ldlSolve(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $linalg_ldl_solve(a0, a1, a2);
  if (isOptions(a3)) {
    const { hermitian, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(hermitian !== undefined) + +(out !== undefined)) return $linalg_ldl_solve(a0, a1, a2, hermitian, out);
  }
  return resolve('ldlSolve', ldlSolve$$, [a0, a1, a2, a3]);
}

/** Options of `torch.linalg.lstsq`. */
export interface LstsqOptions {
  rcond?: Float | null;
  driver?: string | null;
  out?: readonly Tensor[];
}

const $linalg_lstsq$Result = namedTuple('linalg_lstsq', ['solution', 'residuals', 'rank', 'singular_values']) as new (...elements: [Tensor, Tensor, Tensor, Tensor]) => [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor] & { readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singularValues: Tensor };

const $linalg_lstsq$Out = namedTuple('linalg_lstsq_out', ['solution', 'residuals', 'rank', 'singular_values']) as new (...elements: [Tensor, Tensor, Tensor, Tensor]) => [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor] & { readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singularValues: Tensor };

function $linalg_lstsq(self: Tensor, b: Tensor, rcond?: Float | null | null, driver?: string | null | null, out?: readonly Tensor[] | null): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor] & { readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singularValues: Tensor } {
  let at = putTensor(0, self);
  at = putTensor(at, b);
  at = putOptionalFloat(at, rcond);
  at = putString(at, driver);
  if (out) {
    checkOuts('linalgLstsq', out, 4);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1524);
    return new $linalg_lstsq$Out(out[0], out[1], out[2], out[3]);
  }
  const results = callSeveral(1523, 4);
  return new $linalg_lstsq$Result(results[0], results[1], results[2], results[3]);
}

const lstsq$$: readonly Overload[] = [
  overload("(Tensor input, Tensor b, float rcond = None, *, str driver = None, tuple of Tensors out = None)", $linalg_lstsq, 3, -1, [['self', 'Tensor', isTensor, 2], ['b', 'Tensor', isTensor, 2], ['rcond', 'float', isFloat, 1], ['driver', 'str', isString, 1], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.lstsq`: `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function lstsq(input: Tensor, b: Tensor, rcond?: Float | null | LstsqOptions, options?: LstsqOptions): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor] & { readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singularValues: Tensor };
export function lstsq(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isFloat(a2)) && a3 === undefined) return $linalg_lstsq(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { rcond, driver, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (rcond == null || isFloat(rcond)) && (driver == null || isString(driver)) && (out == null || isTensors(out)) && given === +(rcond !== undefined) + +(driver !== undefined) + +(out !== undefined)) return $linalg_lstsq(a0, a1, rcond, driver, out);
  }
  if (isOptions(a3)) {
    const { driver, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isFloat(a2)) && (driver == null || isString(driver)) && (out == null || isTensors(out)) && given === +(driver !== undefined) + +(out !== undefined)) return $linalg_lstsq(a0, a1, a2, driver, out);
  }
  return resolve('lstsq', lstsq$$, [a0, a1, a2, a3]);
}

/** Options of `torch.linalg.matmul`. */
export interface MatmulOptions {
  out?: Tensor;
}

function $linalg_matmul(self: Tensor, other: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(1534);
    return out;
  }
  return callTensor(1533);
}

const matmul$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, *, Tensor out = None)", $linalg_matmul, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.matmul`: `linalg_matmul(Tensor self, Tensor other) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matmul(input: Tensor, other: Tensor, options?: MatmulOptions): Tensor;
export function matmul(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $linalg_matmul(a0, a1);
  return resolve('matmul', matmul$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.vecdot`. */
export interface VecdotOptions {
  dim?: Int;
  out?: Tensor;
}

function $linalg_vecdot(x: Tensor, y: Tensor, dim?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, y);
  at = putInt(at, dim ?? -1);
  if (out) {
    putTensor(at, out);
    callPlain(1584);
    return out;
  }
  return callTensor(1583);
}

const vecdot$$: readonly Overload[] = [
  overload("(Tensor x, Tensor y, *, int dim = -1, Tensor out = None)", $linalg_vecdot, 2, -1, [['x', 'Tensor', isTensor, 2], ['y', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.vecdot`: `linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function vecdot(x: Tensor, y: Tensor, options?: VecdotOptions): Tensor;
export function vecdot(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $linalg_vecdot(a0, a1);
  if (isOptions(a2)) {
    const { dim, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (dim == null || isInt(dim)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(out !== undefined)) return $linalg_vecdot(a0, a1, dim, out);
  }
  return resolve('vecdot', vecdot$$, [a0, a1, a2]);
}

function $linalg_matrix_exp(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(1535);
}

const matrixExp$$: readonly Overload[] = [
  overload("(Tensor input)", $linalg_matrix_exp, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.linalg.matrix_exp`: `linalg_matrix_exp(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matrixExp(input: Tensor): Tensor;
export function matrixExp(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_matrix_exp(a0);
  return resolve('matrixExp', matrixExp$$, [a0, a1]);
}

/** Options of `torch.linalg.slogdet`. */
export interface SlogdetOptions {
  out?: readonly Tensor[];
}

const $linalg_slogdet$Result = namedTuple('linalg_slogdet', ['sign', 'logabsdet']) as new (...elements: [Tensor, Tensor]) => [sign: Tensor, logabsdet: Tensor] & { readonly sign: Tensor; readonly logabsdet: Tensor };

const $linalg_slogdet$Out = namedTuple('linalg_slogdet_out', ['sign', 'logabsdet']) as new (...elements: [Tensor, Tensor]) => [sign: Tensor, logabsdet: Tensor] & { readonly sign: Tensor; readonly logabsdet: Tensor };

function $linalg_slogdet(A: Tensor, out?: readonly Tensor[] | null): [sign: Tensor, logabsdet: Tensor] & { readonly sign: Tensor; readonly logabsdet: Tensor } {
  let at = putTensor(0, A);
  if (out) {
    checkOuts('linalgSlogdet', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1567);
    return new $linalg_slogdet$Out(out[0], out[1]);
  }
  const results = callSeveral(1566, 2);
  return new $linalg_slogdet$Result(results[0], results[1]);
}

const slogdet$$: readonly Overload[] = [
  overload("(Tensor A, *, tuple of Tensors out = None)", $linalg_slogdet, 1, -1, [['A', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.slogdet`: `linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function slogdet(A: Tensor, options?: SlogdetOptions): [sign: Tensor, logabsdet: Tensor] & { readonly sign: Tensor; readonly logabsdet: Tensor };
export function slogdet(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_slogdet(a0);
  return resolve('slogdet', slogdet$$, [a0, a1]);
}

/** Options of `torch.linalg.eig`. */
export interface EigOptions {
  out?: readonly Tensor[];
}

const $linalg_eig$Result = namedTuple('linalg_eig', ['eigenvalues', 'eigenvectors']) as new (...elements: [Tensor, Tensor]) => [eigenvalues: Tensor, eigenvectors: Tensor] & { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor };

const $linalg_eig$Out = namedTuple('linalg_eig_out', ['eigenvalues', 'eigenvectors']) as new (...elements: [Tensor, Tensor]) => [eigenvalues: Tensor, eigenvectors: Tensor] & { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor };

function $linalg_eig(self: Tensor, out?: readonly Tensor[] | null): [eigenvalues: Tensor, eigenvectors: Tensor] & { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor } {
  let at = putTensor(0, self);
  if (out) {
    checkOuts('linalgEig', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1504);
    return new $linalg_eig$Out(out[0], out[1]);
  }
  const results = callSeveral(1503, 2);
  return new $linalg_eig$Result(results[0], results[1]);
}

const eig$$: readonly Overload[] = [
  overload("(Tensor input, *, tuple of Tensors out = None)", $linalg_eig, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.eig`: `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function eig(input: Tensor, options?: EigOptions): [eigenvalues: Tensor, eigenvectors: Tensor] & { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor };
export function eig(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_eig(a0);
  return resolve('eig', eig$$, [a0, a1]);
}

function $_linalg_eigvals(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(330);
}

const _linalgEigvals$$: readonly Overload[] = [
  overload("(Tensor input)", $_linalg_eigvals, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.linalg._linalg_eigvals`: `_linalg_eigvals(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _linalgEigvals(input: Tensor): Tensor;
export function _linalgEigvals(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_linalg_eigvals(a0);
  return resolve('_linalgEigvals', _linalgEigvals$$, [a0, a1]);
}

/** Options of `torch.linalg.eigvals`. */
export interface EigvalsOptions {
  out?: Tensor;
}

function $linalg_eigvals(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(1508);
    return out;
  }
  return callTensor(1507);
}

const eigvals$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $linalg_eigvals, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.eigvals`: `linalg_eigvals(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function eigvals(input: Tensor, options?: EigvalsOptions): Tensor;
export function eigvals(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_eigvals(a0);
  return resolve('eigvals', eigvals$$, [a0, a1]);
}

/** Options of `torch.linalg.eigh`. */
export interface EighOptions {
  UPLO?: string;
  out?: readonly Tensor[];
}

const $linalg_eigh$Result = namedTuple('linalg_eigh', ['eigenvalues', 'eigenvectors']) as new (...elements: [Tensor, Tensor]) => [eigenvalues: Tensor, eigenvectors: Tensor] & { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor };

const $linalg_eigh$Out = namedTuple('linalg_eigh_out', ['eigenvalues', 'eigenvectors']) as new (...elements: [Tensor, Tensor]) => [eigenvalues: Tensor, eigenvectors: Tensor] & { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor };

function $linalg_eigh(self: Tensor, UPLO?: string | null, out?: readonly Tensor[] | null): [eigenvalues: Tensor, eigenvectors: Tensor] & { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor } {
  let at = putTensor(0, self);
  at = putString(at, UPLO ?? 'L');
  if (out) {
    checkOuts('linalgEigh', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1506);
    return new $linalg_eigh$Out(out[0], out[1]);
  }
  const results = callSeveral(1505, 2);
  return new $linalg_eigh$Result(results[0], results[1]);
}

const eigh$$: readonly Overload[] = [
  overload("(Tensor input, str UPLO = \"L\", *, tuple of Tensors out = None)", $linalg_eigh, 2, -1, [['self', 'Tensor', isTensor, 2], ['UPLO', 'str', isString, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.eigh`: `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function eigh(input: Tensor, UPLO?: string | EighOptions, options?: EighOptions): [eigenvalues: Tensor, eigenvectors: Tensor] & { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor };
export function eigh(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isString(a1)) && a2 === undefined) return $linalg_eigh(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { UPLO, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (UPLO == null || isString(UPLO)) && (out == null || isTensors(out)) && given === +(UPLO !== undefined) + +(out !== undefined)) return $linalg_eigh(a0, UPLO, out);
  }
  if (isOptions(a2)) {
    const { out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isString(a1)) && (out == null || isTensors(out)) && given === +(out !== undefined)) return $linalg_eigh(a0, a1, out);
  }
  return resolve('eigh', eigh$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.eigvalsh`. */
export interface EigvalshOptions {
  UPLO?: string;
  out?: Tensor;
}

function $linalg_eigvalsh(self: Tensor, UPLO?: string | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putString(at, UPLO ?? 'L');
  if (out) {
    putTensor(at, out);
    callPlain(1510);
    return out;
  }
  return callTensor(1509);
}

const eigvalsh$$: readonly Overload[] = [
  overload("(Tensor input, str UPLO = \"L\", *, Tensor out = None)", $linalg_eigvalsh, 2, -1, [['self', 'Tensor', isTensor, 2], ['UPLO', 'str', isString, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.eigvalsh`: `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function eigvalsh(input: Tensor, UPLO?: string | EigvalshOptions, options?: EigvalshOptions): Tensor;
export function eigvalsh(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isString(a1)) && a2 === undefined) return $linalg_eigvalsh(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { UPLO, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (UPLO == null || isString(UPLO)) && (out == null || isTensor(out)) && given === +(UPLO !== undefined) + +(out !== undefined)) return $linalg_eigvalsh(a0, UPLO, out);
  }
  if (isOptions(a2)) {
    const { out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isString(a1)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $linalg_eigvalsh(a0, a1, out);
  }
  return resolve('eigvalsh', eigvalsh$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.householder_product`. */
export interface HouseholderProductOptions {
  out?: Tensor;
}

function $linalg_householder_product(input: Tensor, tau: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, input);
  at = putTensor(at, tau);
  if (out) {
    putTensor(at, out);
    callPlain(1512);
    return out;
  }
  return callTensor(1511);
}

const householderProduct$$: readonly Overload[] = [
  overload("(Tensor input, Tensor tau, *, Tensor out = None)", $linalg_householder_product, 2, -1, [['input', 'Tensor', isTensor, 2], ['tau', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.householder_product`: `linalg_householder_product(Tensor input, Tensor tau) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function householderProduct(input: Tensor, tau: Tensor, options?: HouseholderProductOptions): Tensor;
export function householderProduct(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $linalg_householder_product(a0, a1);
  return resolve('householderProduct', householderProduct$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.inv_ex`. */
export interface InvExOptions {
  checkErrors?: boolean;
  out?: readonly Tensor[];
}

const $linalg_inv_ex$Result = namedTuple('linalg_inv_ex', ['inverse', 'info']) as new (...elements: [Tensor, Tensor]) => [inverse: Tensor, info: Tensor] & { readonly inverse: Tensor; readonly info: Tensor };

const $linalg_inv_ex$Out = namedTuple('linalg_inv_ex_out', ['inverse', 'info']) as new (...elements: [Tensor, Tensor]) => [inverse: Tensor, info: Tensor] & { readonly inverse: Tensor; readonly info: Tensor };

function $linalg_inv_ex(A: Tensor, checkErrors?: boolean | null, out?: readonly Tensor[] | null): [inverse: Tensor, info: Tensor] & { readonly inverse: Tensor; readonly info: Tensor } {
  let at = putTensor(0, A);
  at = putBool(at, checkErrors ?? false);
  if (out) {
    checkOuts('linalgInvEx', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1516);
    return new $linalg_inv_ex$Out(out[0], out[1]);
  }
  const results = callSeveral(1515, 2);
  return new $linalg_inv_ex$Result(results[0], results[1]);
}

const invEx$$: readonly Overload[] = [
  overload("(Tensor A, *, bool check_errors = False, tuple of Tensors out = None)", $linalg_inv_ex, 1, -1, [['A', 'Tensor', isTensor, 2], ['checkErrors', 'bool', isBool, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.inv_ex`: `linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function invEx(A: Tensor, options?: InvExOptions): [inverse: Tensor, info: Tensor] & { readonly inverse: Tensor; readonly info: Tensor };
export function invEx(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_inv_ex(a0);
  if (isOptions(a1)) {
    const { checkErrors, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (checkErrors == null || isBool(checkErrors)) && (out == null || isTensors(out)) && given === +(checkErrors !== undefined) + +(out !== undefined)) return $linalg_inv_ex(a0, checkErrors, out);
  }
  return resolve('invEx', invEx$$, [a0, a1]);
}

/** Options of `torch.linalg.inv`. */
export interface InvOptions {
  out?: Tensor;
}

function $linalg_inv(A: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, A);
  if (out) {
    putTensor(at, out);
    callPlain(1514);
    return out;
  }
  return callTensor(1513);
}

const inv$$: readonly Overload[] = [
  overload("(Tensor A, *, Tensor out = None)", $linalg_inv, 1, -1, [['A', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.inv`: `linalg_inv(Tensor A) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function inv(A: Tensor, options?: InvOptions): Tensor;
export function inv(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_inv(a0);
  return resolve('inv', inv$$, [a0, a1]);
}

/** Options of `torch.linalg.norm`. */
export interface NormOptions {
  ord?: Scalar | null | string;
  dim?: Int | Ints | null;
  keepdim?: boolean;
  dtype?: DType | null;
  out?: Tensor;
}

function $linalg_norm(self: Tensor, ord?: Scalar | null | null, dim?: Int | Ints | null | null, keepdim?: boolean | null, dtype?: DType | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalScalar(at, ord);
  at = putInts(at, dim);
  at = putBool(at, keepdim ?? false);
  at = putEnum(at, dtype);
  if (out) {
    putTensor(at, out);
    callPlain(1555);
    return out;
  }
  return callTensor(1552);
}

function $linalg_norm_ord_str(self: Tensor, ord: string, dim?: Int | Ints | null | null, keepdim?: boolean | null, dtype?: DType | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putString(at, ord);
  at = putInts(at, dim);
  at = putBool(at, keepdim ?? false);
  at = putEnum(at, dtype);
  if (out) {
    putTensor(at, out);
    callPlain(1554);
    return out;
  }
  return callTensor(1553);
}

const norm$$: readonly Overload[] = [
  overload("(Tensor input, Number ord = None, tuple of ints dim = None, bool keepdim = False, *, torch.dtype dtype = None, Tensor out = None)", $linalg_norm, 4, -1, [['self', 'Tensor', isTensor, 2], ['ord', 'Number', isScalar, 1], ['dim', 'tuple of ints', isIntOrInts, 1], ['keepdim', 'bool', isBool, 0], ['dtype', 'torch.dtype', isDType, 1], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, str ord, tuple of ints dim = None, bool keepdim = False, *, torch.dtype dtype = None, Tensor out = None)", $linalg_norm_ord_str, 4, -1, [['self', 'Tensor', isTensor, 2], ['ord', 'str', isString, 2], ['dim', 'tuple of ints', isIntOrInts, 1], ['keepdim', 'bool', isBool, 0], ['dtype', 'torch.dtype', isDType, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.norm`: `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function norm(input: Tensor, ord?: Scalar | null | NormOptions, dim?: Int | Ints | null | NormOptions, keepdim?: boolean | NormOptions, options?: NormOptions): Tensor;
/**
 * Mirrors `torch.linalg.norm`: `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function norm(input: Tensor, ord: string | NormOptions, dim?: Int | Ints | null | NormOptions, keepdim?: boolean | NormOptions, options?: NormOptions): Tensor;
export function norm(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isBool(a3)) && a4 === undefined) return $linalg_norm(a0, a1, a2, a3);
  if (isTensor(a0) && isString(a1) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isBool(a3)) && a4 === undefined) return $linalg_norm_ord_str(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { ord, dim, keepdim, dtype, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (ord == null || isScalar(ord)) && (dim == null || isIntOrInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && (out == null || isTensor(out)) && given === +(ord !== undefined) + +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined) + +(out !== undefined)) return $linalg_norm(a0, ord, dim, keepdim, dtype, out);
    if (isTensor(a0) && isString(ord) && (dim == null || isIntOrInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && (out == null || isTensor(out)) && given === +(ord !== undefined) + +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined) + +(out !== undefined)) return $linalg_norm_ord_str(a0, ord, dim, keepdim, dtype, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, keepdim, dtype, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (dim == null || isIntOrInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined) + +(out !== undefined)) return $linalg_norm(a0, a1, dim, keepdim, dtype, out);
    if (isTensor(a0) && isString(a1) && (dim == null || isIntOrInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined) + +(out !== undefined)) return $linalg_norm_ord_str(a0, a1, dim, keepdim, dtype, out);
  }
  return resolve('norm', norm$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.linalg.vector_norm`. */
export interface VectorNormOptions {
  ord?: Scalar;
  dim?: Int | Ints | null;
  keepdim?: boolean;
  dtype?: DType | null;
  out?: Tensor;
}

function $linalg_vector_norm(self: Tensor, ord?: Scalar | null, dim?: Int | Ints | null | null, keepdim?: boolean | null, dtype?: DType | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, ord ?? 2);
  at = putInts(at, dim);
  at = putBool(at, keepdim ?? false);
  at = putEnum(at, dtype);
  if (out) {
    putTensor(at, out);
    callPlain(1586);
    return out;
  }
  return callTensor(1585);
}

const vectorNorm$$: readonly Overload[] = [
  overload("(Tensor input, Number ord = 2, tuple of ints dim = None, bool keepdim = False, *, torch.dtype dtype = None, Tensor out = None)", $linalg_vector_norm, 4, -1, [['self', 'Tensor', isTensor, 2], ['ord', 'Number', isScalar, 0], ['dim', 'tuple of ints', isIntOrInts, 1], ['keepdim', 'bool', isBool, 0], ['dtype', 'torch.dtype', isDType, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.vector_norm`: `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
 * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function vectorNorm(input: Tensor, ord?: Scalar | VectorNormOptions, dim?: Int | Ints | null | VectorNormOptions, keepdim?: boolean | VectorNormOptions, options?: VectorNormOptions): Tensor;
export function vectorNorm(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isBool(a3)) && a4 === undefined) return $linalg_vector_norm(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { ord, dim, keepdim, dtype, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (ord == null || isScalar(ord)) && (dim == null || isIntOrInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && (out == null || isTensor(out)) && given === +(ord !== undefined) + +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined) + +(out !== undefined)) return $linalg_vector_norm(a0, ord, dim, keepdim, dtype, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, keepdim, dtype, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (dim == null || isIntOrInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined) + +(out !== undefined)) return $linalg_vector_norm(a0, a1, dim, keepdim, dtype, out);
  }
  return resolve('vectorNorm', vectorNorm$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.linalg._powsum`. */
export interface _PowsumOptions {
  ord?: Scalar;
  dim?: Int | Ints | null;
  keepdim?: boolean;
  dtype?: DType | null;
}

function $linalg__powsum(self: Tensor, ord?: Scalar | null, dim?: Int | Ints | null | null, keepdim?: boolean | null, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, ord ?? 2);
  at = putInts(at, dim);
  at = putBool(at, keepdim ?? false);
  putEnum(at, dtype);
  return callTensor(1489);
}

const _powsum$$: readonly Overload[] = [
  overload("(Tensor input, Number ord = 2, tuple of ints dim = None, bool keepdim = False, *, torch.dtype dtype = None)", $linalg__powsum, 4, -1, [['self', 'Tensor', isTensor, 2], ['ord', 'Number', isScalar, 0], ['dim', 'tuple of ints', isIntOrInts, 1], ['keepdim', 'bool', isBool, 0], ['dtype', 'torch.dtype', isDType, 1]]),
];

/**
 * Mirrors `torch.linalg._powsum`: `linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
 * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _powsum(input: Tensor, ord?: Scalar | _PowsumOptions, dim?: Int | Ints | null | _PowsumOptions, keepdim?: boolean | _PowsumOptions, options?: _PowsumOptions): Tensor;
export function _powsum(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isBool(a3)) && a4 === undefined) return $linalg__powsum(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { ord, dim, keepdim, dtype } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (ord == null || isScalar(ord)) && (dim == null || isIntOrInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && given === +(ord !== undefined) + +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined)) return $linalg__powsum(a0, ord, dim, keepdim, dtype);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, keepdim, dtype } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (dim == null || isIntOrInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && given === +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined)) return $linalg__powsum(a0, a1, dim, keepdim, dtype);
  }
  return resolve('_powsum', _powsum$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.linalg.matrix_norm`. */
export interface MatrixNormOptions {
  ord?: Scalar | string;
  dim?: Ints;
  keepdim?: boolean;
  dtype?: DType | null;
  out?: Tensor;
}

function $linalg_matrix_norm(self: Tensor, ord: Scalar, dim?: Ints | null, keepdim?: boolean | null, dtype?: DType | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, ord);
  at = putInts(at, dim ?? [-2, -1]);
  at = putBool(at, keepdim ?? false);
  at = putEnum(at, dtype);
  if (out) {
    putTensor(at, out);
    callPlain(1537);
    return out;
  }
  return callTensor(1536);
}

function $linalg_matrix_norm_str_ord(self: Tensor, ord?: string | null, dim?: Ints | null, keepdim?: boolean | null, dtype?: DType | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putString(at, ord ?? 'fro');
  at = putInts(at, dim ?? [-2, -1]);
  at = putBool(at, keepdim ?? false);
  at = putEnum(at, dtype);
  if (out) {
    putTensor(at, out);
    callPlain(1539);
    return out;
  }
  return callTensor(1538);
}

const matrixNorm$$: readonly Overload[] = [
  overload("(Tensor input, Number ord, tuple of ints dim = [-2, -1], bool keepdim = False, *, torch.dtype dtype = None, Tensor out = None)", $linalg_matrix_norm, 4, -1, [['self', 'Tensor', isTensor, 2], ['ord', 'Number', isScalar, 2], ['dim', 'tuple of ints', isInts, 0], ['keepdim', 'bool', isBool, 0], ['dtype', 'torch.dtype', isDType, 1], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, str ord = \"fro\", tuple of ints dim = [-2, -1], bool keepdim = False, *, torch.dtype dtype = None, Tensor out = None)", $linalg_matrix_norm_str_ord, 4, -1, [['self', 'Tensor', isTensor, 2], ['ord', 'str', isString, 0], ['dim', 'tuple of ints', isInts, 0], ['keepdim', 'bool', isBool, 0], ['dtype', 'torch.dtype', isDType, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.matrix_norm`: `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matrixNorm(input: Tensor, ord: Scalar | MatrixNormOptions, dim?: Ints | MatrixNormOptions, keepdim?: boolean | MatrixNormOptions, options?: MatrixNormOptions): Tensor;
/**
 * Mirrors `torch.linalg.matrix_norm`: `linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matrixNorm(input: Tensor, ord?: string | MatrixNormOptions, dim?: Ints | MatrixNormOptions, keepdim?: boolean | MatrixNormOptions, options?: MatrixNormOptions): Tensor;
export function matrixNorm(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && (a2 == null || isInts(a2)) && (a3 == null || isBool(a3)) && a4 === undefined) return $linalg_matrix_norm(a0, a1, a2, a3);
  if (isTensor(a0) && (a1 == null || isString(a1)) && (a2 == null || isInts(a2)) && (a3 == null || isBool(a3)) && a4 === undefined) return $linalg_matrix_norm_str_ord(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { ord, dim, keepdim, dtype, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && isScalar(ord) && (dim == null || isInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && (out == null || isTensor(out)) && given === +(ord !== undefined) + +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined) + +(out !== undefined)) return $linalg_matrix_norm(a0, ord, dim, keepdim, dtype, out);
    if (isTensor(a0) && (ord == null || isString(ord)) && (dim == null || isInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && (out == null || isTensor(out)) && given === +(ord !== undefined) + +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined) + +(out !== undefined)) return $linalg_matrix_norm_str_ord(a0, ord, dim, keepdim, dtype, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, keepdim, dtype, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isScalar(a1) && (dim == null || isInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined) + +(out !== undefined)) return $linalg_matrix_norm(a0, a1, dim, keepdim, dtype, out);
    if (isTensor(a0) && (a1 == null || isString(a1)) && (dim == null || isInts(dim)) && (keepdim == null || isBool(keepdim)) && (dtype == null || isDType(dtype)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(keepdim !== undefined) + +(dtype !== undefined) + +(out !== undefined)) return $linalg_matrix_norm_str_ord(a0, a1, dim, keepdim, dtype, out);
  }
  return resolve('matrixNorm', matrixNorm$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.linalg.svd`. */
export interface SvdOptions {
  fullMatrices?: boolean;
  driver?: string | null;
  out?: readonly Tensor[];
}

const $linalg_svd$Result = namedTuple('linalg_svd', ['U', 'S', 'Vh']) as new (...elements: [Tensor, Tensor, Tensor]) => [U: Tensor, S: Tensor, Vh: Tensor] & { readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor };

const $linalg_svd$Out = namedTuple('linalg_svd_out', ['U', 'S', 'Vh']) as new (...elements: [Tensor, Tensor, Tensor]) => [U: Tensor, S: Tensor, Vh: Tensor] & { readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor };

function $linalg_svd(A: Tensor, fullMatrices?: boolean | null, driver?: string | null | null, out?: readonly Tensor[] | null): [U: Tensor, S: Tensor, Vh: Tensor] & { readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor } {
  let at = putTensor(0, A);
  at = putBool(at, fullMatrices ?? true);
  at = putString(at, driver);
  if (out) {
    checkOuts('linalgSvd', out, 3);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1575);
    return new $linalg_svd$Out(out[0], out[1], out[2]);
  }
  const results = callSeveral(1574, 3);
  return new $linalg_svd$Result(results[0], results[1], results[2]);
}

const svd$$: readonly Overload[] = [
  overload("(Tensor A, bool full_matrices = True, *, str driver = None, tuple of Tensors out = None)", $linalg_svd, 2, -1, [['A', 'Tensor', isTensor, 2], ['fullMatrices', 'bool', isBool, 0], ['driver', 'str', isString, 1], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.svd`: `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function svd(A: Tensor, fullMatrices?: boolean | SvdOptions, options?: SvdOptions): [U: Tensor, S: Tensor, Vh: Tensor] & { readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor };
export function svd(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isBool(a1)) && a2 === undefined) return $linalg_svd(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { fullMatrices, driver, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (fullMatrices == null || isBool(fullMatrices)) && (driver == null || isString(driver)) && (out == null || isTensors(out)) && given === +(fullMatrices !== undefined) + +(driver !== undefined) + +(out !== undefined)) return $linalg_svd(a0, fullMatrices, driver, out);
  }
  if (isOptions(a2)) {
    const { driver, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isBool(a1)) && (driver == null || isString(driver)) && (out == null || isTensors(out)) && given === +(driver !== undefined) + +(out !== undefined)) return $linalg_svd(a0, a1, driver, out);
  }
  return resolve('svd', svd$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.svdvals`. */
export interface SvdvalsOptions {
  driver?: string | null;
  out?: Tensor;
}

function $linalg_svdvals(A: Tensor, driver?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, A);
  at = putString(at, driver);
  if (out) {
    putTensor(at, out);
    callPlain(1577);
    return out;
  }
  return callTensor(1576);
}

const svdvals$$: readonly Overload[] = [
  overload("(Tensor A, *, str driver = None, Tensor out = None)", $linalg_svdvals, 1, -1, [['A', 'Tensor', isTensor, 2], ['driver', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.svdvals`: `linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function svdvals(A: Tensor, options?: SvdvalsOptions): Tensor;
export function svdvals(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $linalg_svdvals(a0);
  if (isOptions(a1)) {
    const { driver, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (driver == null || isString(driver)) && (out == null || isTensor(out)) && given === +(driver !== undefined) + +(out !== undefined)) return $linalg_svdvals(a0, driver, out);
  }
  return resolve('svdvals', svdvals$$, [a0, a1]);
}

/** Options of `torch.linalg.cond`. */
export interface CondOptions {
  p?: Scalar | null | string;
  out?: Tensor;
}

function $linalg_cond(self: Tensor, p?: Scalar | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalScalar(at, p);
  if (out) {
    putTensor(at, out);
    callPlain(1495);
    return out;
  }
  return callTensor(1494);
}

function $linalg_cond_p_str(self: Tensor, p: string, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putString(at, p);
  if (out) {
    putTensor(at, out);
    callPlain(1497);
    return out;
  }
  return callTensor(1496);
}

const cond$$: readonly Overload[] = [
  overload("(Tensor input, Number p = None, *, Tensor out = None)", $linalg_cond, 2, -1, [['self', 'Tensor', isTensor, 2], ['p', 'Number', isScalar, 1], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, str p, *, Tensor out = None)", $linalg_cond_p_str, 2, -1, [['self', 'Tensor', isTensor, 2], ['p', 'str', isString, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.cond`: `linalg_cond(Tensor self, Scalar? p=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cond(input: Tensor, p?: Scalar | null | CondOptions, options?: CondOptions): Tensor;
/**
 * Mirrors `torch.linalg.cond`: `linalg_cond.p_str(Tensor self, str p) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cond(input: Tensor, p: string | CondOptions, options?: CondOptions): Tensor;
export function cond(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && a2 === undefined) return $linalg_cond(a0, a1);
  if (isTensor(a0) && isString(a1) && a2 === undefined) return $linalg_cond_p_str(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { p, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (p == null || isScalar(p)) && (out == null || isTensor(out)) && given === +(p !== undefined) + +(out !== undefined)) return $linalg_cond(a0, p, out);
    if (isTensor(a0) && isString(p) && (out == null || isTensor(out)) && given === +(p !== undefined) + +(out !== undefined)) return $linalg_cond_p_str(a0, p, out);
  }
  if (isOptions(a2)) {
    const { out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $linalg_cond(a0, a1, out);
    if (isTensor(a0) && isString(a1) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $linalg_cond_p_str(a0, a1, out);
  }
  return resolve('cond', cond$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.pinv`. */
export interface PinvOptions {
  atol?: Tensor | null | Float;
  rtol?: Tensor | null | Float;
  hermitian?: boolean;
  out?: Tensor;
  rcond?: Float;
}

function $linalg_pinv_atol_rtol_tensor(self: Tensor, atol?: Tensor | null | null, rtol?: Tensor | null | null, hermitian?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, atol);
  at = putTensor(at, rtol);
  at = putBool(at, hermitian ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1560);
    return out;
  }
  return callTensor(1559);
}

function $linalg_pinv_atol_rtol_float(self: Tensor, atol?: Float | null | null, rtol?: Float | null | null, hermitian?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalFloat(at, atol);
  at = putOptionalFloat(at, rtol);
  at = putBool(at, hermitian ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1558);
    return out;
  }
  return callTensor(1557);
}

function $linalg_pinv(self: Tensor, rcond: Float, hermitian?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, rcond);
  at = putBool(at, hermitian ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1561);
    return out;
  }
  return callTensor(1556);
}

function $linalg_pinv_rcond_tensor(self: Tensor, rcond: Tensor, hermitian?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, rcond);
  at = putBool(at, hermitian ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1562);
    return out;
  }
  return callTensor(1563);
}

const pinv$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor atol = None, Tensor rtol = None, bool hermitian = False, Tensor out = None)", $linalg_pinv_atol_rtol_tensor, 1, -1, [['self', 'Tensor', isTensor, 2], ['atol', 'Tensor', isTensor, 1], ['rtol', 'Tensor', isTensor, 1], ['hermitian', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, *, float atol = None, float rtol = None, bool hermitian = False, Tensor out = None)", $linalg_pinv_atol_rtol_float, 1, -1, [['self', 'Tensor', isTensor, 2], ['atol', 'float', isFloat, 1], ['rtol', 'float', isFloat, 1], ['hermitian', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, float rcond, bool hermitian = False, *, Tensor out = None)", $linalg_pinv, 3, -1, [['self', 'Tensor', isTensor, 2], ['rcond', 'float', isFloat, 2], ['hermitian', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, Tensor rcond, bool hermitian = False, *, Tensor out = None)", $linalg_pinv_rcond_tensor, 3, -1, [['self', 'Tensor', isTensor, 2], ['rcond', 'Tensor', isTensor, 2], ['hermitian', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.pinv`: `linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function pinv(input: Tensor, options?: PinvOptions): Tensor;
/**
 * Mirrors `torch.linalg.pinv`: `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function pinv(input: Tensor, rcond: Float | PinvOptions, hermitian?: boolean | PinvOptions, options?: PinvOptions): Tensor;
/**
 * Mirrors `torch.linalg.pinv`: `linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function pinv(input: Tensor, rcond: Tensor, hermitian?: boolean | PinvOptions, options?: PinvOptions): Tensor;
export function pinv(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined && a2 === undefined && a3 === undefined) return $linalg_pinv_atol_rtol_tensor(a0);
  if (isTensor(a0) && a1 === undefined && a2 === undefined && a3 === undefined) return $linalg_pinv_atol_rtol_float(a0);
  if (isTensor(a0) && isFloat(a1) && (a2 == null || isBool(a2)) && a3 === undefined) return $linalg_pinv(a0, a1, a2);
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isBool(a2)) && a3 === undefined) return $linalg_pinv_rcond_tensor(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { atol, rtol, hermitian, out, rcond } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (atol == null || isTensor(atol)) && (rtol == null || isTensor(rtol)) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(atol !== undefined) + +(rtol !== undefined) + +(hermitian !== undefined) + +(out !== undefined)) return $linalg_pinv_atol_rtol_tensor(a0, atol, rtol, hermitian, out);
    if (isTensor(a0) && (atol == null || isFloat(atol)) && (rtol == null || isFloat(rtol)) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(atol !== undefined) + +(rtol !== undefined) + +(hermitian !== undefined) + +(out !== undefined)) return $linalg_pinv_atol_rtol_float(a0, atol, rtol, hermitian, out);
    if (isTensor(a0) && isFloat(rcond) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(rcond !== undefined) + +(hermitian !== undefined) + +(out !== undefined)) return $linalg_pinv(a0, rcond, hermitian, out);
    if (isTensor(a0) && isTensor(rcond) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(rcond !== undefined) + +(hermitian !== undefined) + +(out !== undefined)) return $linalg_pinv_rcond_tensor(a0, rcond, hermitian, out);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { hermitian, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isFloat(a1) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(hermitian !== undefined) + +(out !== undefined)) return $linalg_pinv(a0, a1, hermitian, out);
    if (isTensor(a0) && isTensor(a1) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(hermitian !== undefined) + +(out !== undefined)) return $linalg_pinv_rcond_tensor(a0, a1, hermitian, out);
  }
  return resolve('pinv', pinv$$, [a0, a1, a2, a3]);
}

/** Options of `torch.linalg.solve_ex`. */
export interface SolveExOptions {
  left?: boolean;
  checkErrors?: boolean;
  out?: readonly Tensor[];
}

const $linalg_solve_ex$Result = namedTuple('linalg_solve_ex', ['result', 'info']) as new (...elements: [Tensor, Tensor]) => [result: Tensor, info: Tensor] & { readonly result: Tensor; readonly info: Tensor };

const $linalg_solve_ex$Out = namedTuple('linalg_solve_ex_out', ['result', 'info']) as new (...elements: [Tensor, Tensor]) => [result: Tensor, info: Tensor] & { readonly result: Tensor; readonly info: Tensor };

function $linalg_solve_ex(A: Tensor, B: Tensor, left?: boolean | null, checkErrors?: boolean | null, out?: readonly Tensor[] | null): [result: Tensor, info: Tensor] & { readonly result: Tensor; readonly info: Tensor } {
  let at = putTensor(0, A);
  at = putTensor(at, B);
  at = putBool(at, left ?? true);
  at = putBool(at, checkErrors ?? false);
  if (out) {
    checkOuts('linalgSolveEx', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1571);
    return new $linalg_solve_ex$Out(out[0], out[1]);
  }
  const results = callSeveral(1570, 2);
  return new $linalg_solve_ex$Result(results[0], results[1]);
}

const solveEx$$: readonly Overload[] = [
  overload("(Tensor A, Tensor B, *, bool left = True, bool check_errors = False, tuple of Tensors out = None)", $linalg_solve_ex, 2, -1, [['A', 'Tensor', isTensor, 2], ['B', 'Tensor', isTensor, 2], ['left', 'bool', isBool, 0], ['checkErrors', 'bool', isBool, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.solve_ex`: `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function solveEx(A: Tensor, B: Tensor, options?: SolveExOptions): [result: Tensor, info: Tensor] & { readonly result: Tensor; readonly info: Tensor };
export function solveEx(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $linalg_solve_ex(a0, a1);
  if (isOptions(a2)) {
    const { left, checkErrors, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (left == null || isBool(left)) && (checkErrors == null || isBool(checkErrors)) && (out == null || isTensors(out)) && given === +(left !== undefined) + +(checkErrors !== undefined) + +(out !== undefined)) return $linalg_solve_ex(a0, a1, left, checkErrors, out);
  }
  return resolve('solveEx', solveEx$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.solve`. */
export interface SolveOptions {
  left?: boolean;
  out?: Tensor;
}

function $linalg_solve(A: Tensor, B: Tensor, left?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, A);
  at = putTensor(at, B);
  at = putBool(at, left ?? true);
  if (out) {
    putTensor(at, out);
    callPlain(1569);
    return out;
  }
  return callTensor(1568);
}

const solve$$: readonly Overload[] = [
  overload("(Tensor A, Tensor B, *, bool left = True, Tensor out = None)", $linalg_solve, 2, -1, [['A', 'Tensor', isTensor, 2], ['B', 'Tensor', isTensor, 2], ['left', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.solve`: `linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function solve(A: Tensor, B: Tensor, options?: SolveOptions): Tensor;
export function solve(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $linalg_solve(a0, a1);
  if (isOptions(a2)) {
    const { left, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (left == null || isBool(left)) && (out == null || isTensor(out)) && given === +(left !== undefined) + +(out !== undefined)) return $linalg_solve(a0, a1, left, out);
  }
  return resolve('solve', solve$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.tensorinv`. */
export interface TensorinvOptions {
  ind?: Int;
  out?: Tensor;
}

function $linalg_tensorinv(self: Tensor, ind?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, ind ?? 2);
  if (out) {
    putTensor(at, out);
    callPlain(1579);
    return out;
  }
  return callTensor(1578);
}

const tensorinv$$: readonly Overload[] = [
  overload("(Tensor input, int ind = 2, *, Tensor out = None)", $linalg_tensorinv, 2, -1, [['self', 'Tensor', isTensor, 2], ['ind', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.tensorinv`: `linalg_tensorinv(Tensor self, int ind=2) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function tensorinv(input: Tensor, ind?: Int | TensorinvOptions, options?: TensorinvOptions): Tensor;
export function tensorinv(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && a2 === undefined) return $linalg_tensorinv(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { ind, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (ind == null || isInt(ind)) && (out == null || isTensor(out)) && given === +(ind !== undefined) + +(out !== undefined)) return $linalg_tensorinv(a0, ind, out);
  }
  if (isOptions(a2)) {
    const { out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $linalg_tensorinv(a0, a1, out);
  }
  return resolve('tensorinv', tensorinv$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.tensorsolve`. */
export interface TensorsolveOptions {
  dims?: Ints | null;
  out?: Tensor;
}

function $linalg_tensorsolve(self: Tensor, other: Tensor, dims?: Ints | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, other);
  at = putInts(at, dims);
  if (out) {
    putTensor(at, out);
    callPlain(1581);
    return out;
  }
  return callTensor(1580);
}

const tensorsolve$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, tuple of ints dims = None, *, Tensor out = None)", $linalg_tensorsolve, 3, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['dims', 'tuple of ints', isInts, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.tensorsolve`: `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function tensorsolve(input: Tensor, other: Tensor, dims?: Ints | null | TensorsolveOptions, options?: TensorsolveOptions): Tensor;
export function tensorsolve(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isInts(a2)) && a3 === undefined) return $linalg_tensorsolve(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { dims, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (dims == null || isInts(dims)) && (out == null || isTensor(out)) && given === +(dims !== undefined) + +(out !== undefined)) return $linalg_tensorsolve(a0, a1, dims, out);
  }
  if (isOptions(a3)) {
    const { out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isInts(a2)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $linalg_tensorsolve(a0, a1, a2, out);
  }
  return resolve('tensorsolve', tensorsolve$$, [a0, a1, a2, a3]);
}

/** Options of `torch.linalg.qr`. */
export interface QrOptions {
  mode?: string;
  out?: readonly Tensor[];
}

const $linalg_qr$Result = namedTuple('linalg_qr', ['Q', 'R']) as new (...elements: [Tensor, Tensor]) => [Q: Tensor, R: Tensor] & { readonly Q: Tensor; readonly R: Tensor };

const $linalg_qr$Out = namedTuple('linalg_qr_out', ['Q', 'R']) as new (...elements: [Tensor, Tensor]) => [Q: Tensor, R: Tensor] & { readonly Q: Tensor; readonly R: Tensor };

function $linalg_qr(A: Tensor, mode?: string | null, out?: readonly Tensor[] | null): [Q: Tensor, R: Tensor] & { readonly Q: Tensor; readonly R: Tensor } {
  let at = putTensor(0, A);
  at = putString(at, mode ?? 'reduced');
  if (out) {
    checkOuts('linalgQr', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1565);
    return new $linalg_qr$Out(out[0], out[1]);
  }
  const results = callSeveral(1564, 2);
  return new $linalg_qr$Result(results[0], results[1]);
}

const qr$$: readonly Overload[] = [
  overload("(Tensor A, str mode = \"reduced\", *, tuple of Tensors out = None)", $linalg_qr, 2, -1, [['A', 'Tensor', isTensor, 2], ['mode', 'str', isString, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.linalg.qr`: `linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function qr(A: Tensor, mode?: string | QrOptions, options?: QrOptions): [Q: Tensor, R: Tensor] & { readonly Q: Tensor; readonly R: Tensor };
export function qr(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isString(a1)) && a2 === undefined) return $linalg_qr(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { mode, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (mode == null || isString(mode)) && (out == null || isTensors(out)) && given === +(mode !== undefined) + +(out !== undefined)) return $linalg_qr(a0, mode, out);
  }
  if (isOptions(a2)) {
    const { out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isString(a1)) && (out == null || isTensors(out)) && given === +(out !== undefined)) return $linalg_qr(a0, a1, out);
  }
  return resolve('qr', qr$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.matrix_power`. */
export interface MatrixPowerOptions {
  n?: Int;
  out?: Tensor;
}

function $linalg_matrix_power(self: Tensor, n: Int, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(1541);
    return out;
  }
  return callTensor(1540);
}

const matrixPower$$: readonly Overload[] = [
  overload("(Tensor input, int n, *, Tensor out = None)", $linalg_matrix_power, 2, -1, [['self', 'Tensor', isTensor, 2], ['n', 'int', isInt, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.matrix_power`: `linalg_matrix_power(Tensor self, int n) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matrixPower(input: Tensor, n: Int | MatrixPowerOptions, options?: MatrixPowerOptions): Tensor;
export function matrixPower(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $linalg_matrix_power(a0, a1);
  return resolve('matrixPower', matrixPower$$, [a0, a1, a2]);
}

/** Options of `torch.linalg.matrix_rank`. */
export interface MatrixRankOptions {
  atol?: Tensor | null | Float;
  rtol?: Tensor | null | Float;
  hermitian?: boolean;
  out?: Tensor;
  tol?: Float;
}

function $linalg_matrix_rank_atol_rtol_tensor(input: Tensor, atol?: Tensor | null | null, rtol?: Tensor | null | null, hermitian?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, input);
  at = putTensor(at, atol);
  at = putTensor(at, rtol);
  at = putBool(at, hermitian ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1546);
    return out;
  }
  return callTensor(1545);
}

function $linalg_matrix_rank_atol_rtol_float(self: Tensor, atol?: Float | null | null, rtol?: Float | null | null, hermitian?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalFloat(at, atol);
  at = putOptionalFloat(at, rtol);
  at = putBool(at, hermitian ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1544);
    return out;
  }
  return callTensor(1543);
}

function $linalg_matrix_rank(self: Tensor, tol: Float, hermitian?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, tol);
  at = putBool(at, hermitian ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1547);
    return out;
  }
  return callTensor(1542);
}

function $linalg_matrix_rank_tol_tensor(input: Tensor, tol: Tensor, hermitian?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, input);
  at = putTensor(at, tol);
  at = putBool(at, hermitian ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(1548);
    return out;
  }
  return callTensor(1549);
}

const matrixRank$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor atol = None, Tensor rtol = None, bool hermitian = False, Tensor out = None)", $linalg_matrix_rank_atol_rtol_tensor, 1, -1, [['input', 'Tensor', isTensor, 2], ['atol', 'Tensor', isTensor, 1], ['rtol', 'Tensor', isTensor, 1], ['hermitian', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, *, float atol = None, float rtol = None, bool hermitian = False, Tensor out = None)", $linalg_matrix_rank_atol_rtol_float, 1, -1, [['self', 'Tensor', isTensor, 2], ['atol', 'float', isFloat, 1], ['rtol', 'float', isFloat, 1], ['hermitian', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, float tol, bool hermitian = False, *, Tensor out = None)", $linalg_matrix_rank, 3, -1, [['self', 'Tensor', isTensor, 2], ['tol', 'float', isFloat, 2], ['hermitian', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, Tensor tol, bool hermitian = False, *, Tensor out = None)", $linalg_matrix_rank_tol_tensor, 3, -1, [['input', 'Tensor', isTensor, 2], ['tol', 'Tensor', isTensor, 2], ['hermitian', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.matrix_rank`: `linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matrixRank(input: Tensor, options?: MatrixRankOptions): Tensor;
/**
 * Mirrors `torch.linalg.matrix_rank`: `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matrixRank(input: Tensor, tol: Float | MatrixRankOptions, hermitian?: boolean | MatrixRankOptions, options?: MatrixRankOptions): Tensor;
/**
 * Mirrors `torch.linalg.matrix_rank`: `linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matrixRank(input: Tensor, tol: Tensor, hermitian?: boolean | MatrixRankOptions, options?: MatrixRankOptions): Tensor;
export function matrixRank(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined && a2 === undefined && a3 === undefined) return $linalg_matrix_rank_atol_rtol_tensor(a0);
  if (isTensor(a0) && a1 === undefined && a2 === undefined && a3 === undefined) return $linalg_matrix_rank_atol_rtol_float(a0);
  if (isTensor(a0) && isFloat(a1) && (a2 == null || isBool(a2)) && a3 === undefined) return $linalg_matrix_rank(a0, a1, a2);
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isBool(a2)) && a3 === undefined) return $linalg_matrix_rank_tol_tensor(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { atol, rtol, hermitian, out, tol } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (atol == null || isTensor(atol)) && (rtol == null || isTensor(rtol)) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(atol !== undefined) + +(rtol !== undefined) + +(hermitian !== undefined) + +(out !== undefined)) return $linalg_matrix_rank_atol_rtol_tensor(a0, atol, rtol, hermitian, out);
    if (isTensor(a0) && (atol == null || isFloat(atol)) && (rtol == null || isFloat(rtol)) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(atol !== undefined) + +(rtol !== undefined) + +(hermitian !== undefined) + +(out !== undefined)) return $linalg_matrix_rank_atol_rtol_float(a0, atol, rtol, hermitian, out);
    if (isTensor(a0) && isFloat(tol) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(tol !== undefined) + +(hermitian !== undefined) + +(out !== undefined)) return $linalg_matrix_rank(a0, tol, hermitian, out);
    if (isTensor(a0) && isTensor(tol) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(tol !== undefined) + +(hermitian !== undefined) + +(out !== undefined)) return $linalg_matrix_rank_tol_tensor(a0, tol, hermitian, out);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { hermitian, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isFloat(a1) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(hermitian !== undefined) + +(out !== undefined)) return $linalg_matrix_rank(a0, a1, hermitian, out);
    if (isTensor(a0) && isTensor(a1) && (hermitian == null || isBool(hermitian)) && (out == null || isTensor(out)) && given === +(hermitian !== undefined) + +(out !== undefined)) return $linalg_matrix_rank_tol_tensor(a0, a1, hermitian, out);
  }
  return resolve('matrixRank', matrixRank$$, [a0, a1, a2, a3]);
}

/** Options of `torch.linalg.multi_dot`. */
export interface MultiDotOptions {
  out?: Tensor;
}

function $linalg_multi_dot(tensors: readonly Tensor[], out?: Tensor | null): Tensor {
  let at = putTensors(0, tensors);
  if (out) {
    putTensor(at, out);
    callPlain(1551);
    return out;
  }
  return callTensor(1550);
}

const multiDot$$: readonly Overload[] = [
  overload("(tuple of Tensors tensors, *, Tensor out = None)", $linalg_multi_dot, 1, -1, [['tensors', 'tuple of Tensors', isTensors, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.linalg.multi_dot`: `linalg_multi_dot(Tensor[] tensors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function multiDot(tensors: readonly Tensor[], options?: MultiDotOptions): Tensor;
export function multiDot(a0?: unknown, a1?: unknown): unknown {
  if (isTensors(a0) && a1 === undefined) return $linalg_multi_dot(a0);
  return resolve('multiDot', multiDot$$, [a0, a1]);
}

/** @file Operators: special. Written by codegen; not to be edited. */

import './names.js';
import { putBool, putEnum, putInt, putInts, putOptionalFloat, putScalar, putTensor } from '../native/encode.js';
import { callPlain, callTensor } from '../native/handles.js';
import { isBool, isDType, isFloat, isInt, isIntOrInts, isScalar, isTensor, overload, resolve } from '../native/match.js';
import { countOptions, isOptions } from '../native/options.js';
import type { Overload } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../values/dtype.js';
import type { Float, Int, Ints } from '../values/kinds.js';
import type { Scalar } from '../values/scalar.js';

/** Options of `torch.special.entr`. */
export interface EntrOptions {
  out?: Tensor;
}

function $special_entr(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2311);
    return out;
  }
  return callTensor(2310);
}

const entr$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_entr, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.entr`: `special_entr(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function entr(input: Tensor, options?: EntrOptions): Tensor;
export function entr(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_entr(a0);
  return resolve('entr', entr$$, [a0, a1]);
}

/** Options of `torch.special.ndtri`. */
export interface NdtriOptions {
  out?: Tensor;
}

function $special_ndtri(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2386);
    return out;
  }
  return callTensor(2385);
}

const ndtri$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_ndtri, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.ndtri`: `special_ndtri(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ndtri(input: Tensor, options?: NdtriOptions): Tensor;
export function ndtri(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_ndtri(a0);
  return resolve('ndtri', ndtri$$, [a0, a1]);
}

/** Options of `torch.special.log_ndtr`. */
export interface LogNdtrOptions {
  out?: Tensor;
}

function $special_log_ndtr(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2367);
    return out;
  }
  return callTensor(2366);
}

const logNdtr$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_log_ndtr, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.log_ndtr`: `special_log_ndtr(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logNdtr(input: Tensor, options?: LogNdtrOptions): Tensor;
export function logNdtr(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_log_ndtr(a0);
  return resolve('logNdtr', logNdtr$$, [a0, a1]);
}

/** Options of `torch.special.expm1`. */
export interface Expm1Options {
  out?: Tensor;
}

function $special_expm1(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2325);
    return out;
  }
  return callTensor(2324);
}

const expm1$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_expm1, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.expm1`: `special_expm1(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function expm1(input: Tensor, options?: Expm1Options): Tensor;
export function expm1(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_expm1(a0);
  return resolve('expm1', expm1$$, [a0, a1]);
}

/** Options of `torch.special.exp2`. */
export interface Exp2Options {
  out?: Tensor;
}

function $special_exp2(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2321);
    return out;
  }
  return callTensor(2320);
}

const exp2$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_exp2, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.exp2`: `special_exp2(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function exp2(input: Tensor, options?: Exp2Options): Tensor;
export function exp2(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_exp2(a0);
  return resolve('exp2', exp2$$, [a0, a1]);
}

/** Options of `torch.special.psi`. */
export interface PsiOptions {
  out?: Tensor;
}

function $special_psi(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2390);
    return out;
  }
  return callTensor(2389);
}

const psi$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_psi, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.psi`: `special_psi(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function psi(input: Tensor, options?: PsiOptions): Tensor;
export function psi(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_psi(a0);
  return resolve('psi', psi$$, [a0, a1]);
}

/** Options of `torch.special.digamma`. */
export interface DigammaOptions {
  out?: Tensor;
}

function $special_digamma(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2309);
    return out;
  }
  return callTensor(2308);
}

const digamma$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_digamma, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.digamma`: `special_digamma(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function digamma(input: Tensor, options?: DigammaOptions): Tensor;
export function digamma(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_digamma(a0);
  return resolve('digamma', digamma$$, [a0, a1]);
}

/** Options of `torch.special.gammaln`. */
export interface GammalnOptions {
  out?: Tensor;
}

function $special_gammaln(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2331);
    return out;
  }
  return callTensor(2330);
}

const gammaln$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_gammaln, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.gammaln`: `special_gammaln(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gammaln(input: Tensor, options?: GammalnOptions): Tensor;
export function gammaln(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_gammaln(a0);
  return resolve('gammaln', gammaln$$, [a0, a1]);
}

/** Options of `torch.special.erf`. */
export interface ErfOptions {
  out?: Tensor;
}

function $special_erf(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2313);
    return out;
  }
  return callTensor(2312);
}

const erf$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_erf, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.erf`: `special_erf(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function erf(input: Tensor, options?: ErfOptions): Tensor;
export function erf(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_erf(a0);
  return resolve('erf', erf$$, [a0, a1]);
}

/** Options of `torch.special.erfc`. */
export interface ErfcOptions {
  out?: Tensor;
}

function $special_erfc(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2315);
    return out;
  }
  return callTensor(2314);
}

const erfc$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_erfc, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.erfc`: `special_erfc(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function erfc(input: Tensor, options?: ErfcOptions): Tensor;
export function erfc(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_erfc(a0);
  return resolve('erfc', erfc$$, [a0, a1]);
}

/** Options of `torch.special.erfcx`. */
export interface ErfcxOptions {
  out?: Tensor;
}

function $special_erfcx(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2317);
    return out;
  }
  return callTensor(2316);
}

const erfcx$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_erfcx, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.erfcx`: `special_erfcx(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function erfcx(input: Tensor, options?: ErfcxOptions): Tensor;
export function erfcx(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_erfcx(a0);
  return resolve('erfcx', erfcx$$, [a0, a1]);
}

/** Options of `torch.special.erfinv`. */
export interface ErfinvOptions {
  out?: Tensor;
}

function $special_erfinv(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2319);
    return out;
  }
  return callTensor(2318);
}

const erfinv$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_erfinv, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.erfinv`: `special_erfinv(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function erfinv(input: Tensor, options?: ErfinvOptions): Tensor;
export function erfinv(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_erfinv(a0);
  return resolve('erfinv', erfinv$$, [a0, a1]);
}

/** Options of `torch.special.ndtr`. */
export interface NdtrOptions {
  out?: Tensor;
}

function $special_ndtr(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2384);
    return out;
  }
  return callTensor(2383);
}

const ndtr$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_ndtr, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.ndtr`: `special_ndtr(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ndtr(input: Tensor, options?: NdtrOptions): Tensor;
export function ndtr(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_ndtr(a0);
  return resolve('ndtr', ndtr$$, [a0, a1]);
}

/** Options of `torch.special.xlog1py`. */
export interface Xlog1pyOptions {
  out?: Tensor;
  other?: Scalar;
}

function $special_xlog1py(self: Tensor, other: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2429);
    return out;
  }
  return callTensor(2426);
}

function $special_xlog1py_self_scalar(self: Scalar, other: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, self);
  at = putTensor(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2431);
    return out;
  }
  return callTensor(2430);
}

function $special_xlog1py_other_scalar(self: Tensor, other: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2428);
    return out;
  }
  return callTensor(2427);
}

const xlog1py$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, *, Tensor out = None)", $special_xlog1py, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number input, Tensor other, *, Tensor out = None)", $special_xlog1py_self_scalar, 2, -1, [['self', 'Number', isScalar, 2], ['other', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, Number other, *, Tensor out = None)", $special_xlog1py_other_scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.xlog1py`: `special_xlog1py(Tensor self, Tensor other) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function xlog1py(input: Tensor, other: Tensor, options?: Xlog1pyOptions): Tensor;
/**
 * Mirrors `torch.special.xlog1py`: `special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function xlog1py(input: Scalar, other: Tensor, options?: Xlog1pyOptions): Tensor;
/**
 * Mirrors `torch.special.xlog1py`: `special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function xlog1py(input: Tensor, other: Scalar | Xlog1pyOptions, options?: Xlog1pyOptions): Tensor;
export function xlog1py(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_xlog1py(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_xlog1py_self_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_xlog1py_other_scalar(a0, a1);
  return resolve('xlog1py', xlog1py$$, [a0, a1, a2]);
}

/** Options of `torch.special.xlogy`. */
export interface XlogyOptions {
  out?: Tensor;
  other?: Scalar;
}

function $special_xlogy(self: Tensor, other: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2435);
    return out;
  }
  return callTensor(2432);
}

function $special_xlogy_self_scalar(self: Scalar, other: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, self);
  at = putTensor(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2437);
    return out;
  }
  return callTensor(2436);
}

function $special_xlogy_other_scalar(self: Tensor, other: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2434);
    return out;
  }
  return callTensor(2433);
}

const xlogy$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, *, Tensor out = None)", $special_xlogy, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number input, Tensor other, *, Tensor out = None)", $special_xlogy_self_scalar, 2, -1, [['self', 'Number', isScalar, 2], ['other', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, Number other, *, Tensor out = None)", $special_xlogy_other_scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.xlogy`: `special_xlogy(Tensor self, Tensor other) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function xlogy(input: Tensor, other: Tensor, options?: XlogyOptions): Tensor;
/**
 * Mirrors `torch.special.xlogy`: `special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function xlogy(input: Scalar, other: Tensor, options?: XlogyOptions): Tensor;
/**
 * Mirrors `torch.special.xlogy`: `special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function xlogy(input: Tensor, other: Scalar | XlogyOptions, options?: XlogyOptions): Tensor;
export function xlogy(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_xlogy(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_xlogy_self_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_xlogy_other_scalar(a0, a1);
  return resolve('xlogy', xlogy$$, [a0, a1, a2]);
}

/** Options of `torch.special.zeta`. */
export interface ZetaOptions {
  out?: Tensor;
  other?: Scalar;
}

function $special_zeta(self: Tensor, other: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2441);
    return out;
  }
  return callTensor(2438);
}

function $special_zeta_self_scalar(self: Scalar, other: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, self);
  at = putTensor(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2443);
    return out;
  }
  return callTensor(2442);
}

function $special_zeta_other_scalar(self: Tensor, other: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2440);
    return out;
  }
  return callTensor(2439);
}

const zeta$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, *, Tensor out = None)", $special_zeta, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number input, Tensor other, *, Tensor out = None)", $special_zeta_self_scalar, 2, -1, [['self', 'Number', isScalar, 2], ['other', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor input, Number other, *, Tensor out = None)", $special_zeta_other_scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.zeta`: `special_zeta(Tensor self, Tensor other) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function zeta(input: Tensor, other: Tensor, options?: ZetaOptions): Tensor;
/**
 * Mirrors `torch.special.zeta`: `special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function zeta(input: Scalar, other: Tensor, options?: ZetaOptions): Tensor;
/**
 * Mirrors `torch.special.zeta`: `special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function zeta(input: Tensor, other: Scalar | ZetaOptions, options?: ZetaOptions): Tensor;
export function zeta(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_zeta(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_zeta_self_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_zeta_other_scalar(a0, a1);
  return resolve('zeta', zeta$$, [a0, a1, a2]);
}

/** Options of `torch.special.i0`. */
export interface I0Options {
  out?: Tensor;
}

function $special_i0(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2345);
    return out;
  }
  return callTensor(2344);
}

const i0$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_i0, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.i0`: `special_i0(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function i0(input: Tensor, options?: I0Options): Tensor;
export function i0(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_i0(a0);
  return resolve('i0', i0$$, [a0, a1]);
}

/** Options of `torch.special.i0e`. */
export interface I0eOptions {
  out?: Tensor;
}

function $special_i0e(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2347);
    return out;
  }
  return callTensor(2346);
}

const i0e$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_i0e, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.i0e`: `special_i0e(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function i0e(input: Tensor, options?: I0eOptions): Tensor;
export function i0e(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_i0e(a0);
  return resolve('i0e', i0e$$, [a0, a1]);
}

/** Options of `torch.special.i1`. */
export interface I1Options {
  out?: Tensor;
}

function $special_i1(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2349);
    return out;
  }
  return callTensor(2348);
}

const i1$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_i1, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.i1`: `special_i1(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function i1(input: Tensor, options?: I1Options): Tensor;
export function i1(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_i1(a0);
  return resolve('i1', i1$$, [a0, a1]);
}

/** Options of `torch.special.i1e`. */
export interface I1eOptions {
  out?: Tensor;
}

function $special_i1e(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2351);
    return out;
  }
  return callTensor(2350);
}

const i1e$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_i1e, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.i1e`: `special_i1e(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function i1e(input: Tensor, options?: I1eOptions): Tensor;
export function i1e(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_i1e(a0);
  return resolve('i1e', i1e$$, [a0, a1]);
}

/** Options of `torch.special.logit`. */
export interface LogitOptions {
  eps?: Float | null;
  out?: Tensor;
}

function $special_logit(self: Tensor, eps?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalFloat(at, eps);
  if (out) {
    putTensor(at, out);
    callPlain(2370);
    return out;
  }
  return callTensor(2369);
}

const logit$$: readonly Overload[] = [
  overload("(Tensor input, float eps = None, *, Tensor out = None)", $special_logit, 2, -1, [['self', 'Tensor', isTensor, 2], ['eps', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.logit`: `special_logit(Tensor self, float? eps=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logit(input: Tensor, eps?: Float | null | LogitOptions, options?: LogitOptions): Tensor;
export function logit(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isFloat(a1)) && a2 === undefined) return $special_logit(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { eps, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (eps == null || isFloat(eps)) && (out == null || isTensor(out)) && given === +(eps !== undefined) + +(out !== undefined)) return $special_logit(a0, eps, out);
  }
  if (isOptions(a2)) {
    const { out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isFloat(a1)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $special_logit(a0, a1, out);
  }
  return resolve('logit', logit$$, [a0, a1, a2]);
}

/** Options of `torch.special.polygamma`. */
export interface PolygammaOptions {
  n?: Int;
  out?: Tensor;
}

function $special_polygamma(n: Int, self: Tensor, out?: Tensor | null): Tensor {
  let at = putInt(0, n);
  at = putTensor(at, self);
  if (out) {
    putTensor(at, out);
    callPlain(2388);
    return out;
  }
  return callTensor(2387);
}

const polygamma$$: readonly Overload[] = [
  overload("(int n, Tensor input, *, Tensor out = None)", $special_polygamma, 2, -1, [['n', 'int', isInt, 2], ['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.polygamma`: `special_polygamma(int n, Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function polygamma(n: Int | PolygammaOptions, input: Tensor, options?: PolygammaOptions): Tensor;
export function polygamma(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isInt(a0) && isTensor(a1) && a2 === undefined) return $special_polygamma(a0, a1);
  return resolve('polygamma', polygamma$$, [a0, a1, a2]);
}

/** Options of `torch.special.logsumexp`. */
export interface LogsumexpOptions {
  dim?: Int | Ints;
  keepdim?: boolean;
  out?: Tensor;
}

function $special_logsumexp(self: Tensor, dim: Int | Ints, keepdim?: boolean | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, dim);
  at = putBool(at, keepdim ?? false);
  if (out) {
    putTensor(at, out);
    callPlain(2372);
    return out;
  }
  return callTensor(2371);
}

const logsumexp$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints dim, bool keepdim = False, *, Tensor out = None)", $special_logsumexp, 3, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'tuple of ints', isIntOrInts, 2], ['keepdim', 'bool', isBool, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.logsumexp`: `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logsumexp(input: Tensor, dim: Int | Ints | LogsumexpOptions, keepdim?: boolean | LogsumexpOptions, options?: LogsumexpOptions): Tensor;
export function logsumexp(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isBool(a2)) && a3 === undefined) return $special_logsumexp(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { keepdim, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isIntOrInts(a1) && (keepdim == null || isBool(keepdim)) && (out == null || isTensor(out)) && given === +(keepdim !== undefined) + +(out !== undefined)) return $special_logsumexp(a0, a1, keepdim, out);
  }
  if (isOptions(a3)) {
    const { out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isBool(a2)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $special_logsumexp(a0, a1, a2, out);
  }
  return resolve('logsumexp', logsumexp$$, [a0, a1, a2, a3]);
}

/** Options of `torch.special.expit`. */
export interface ExpitOptions {
  out?: Tensor;
}

function $special_expit(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2323);
    return out;
  }
  return callTensor(2322);
}

const expit$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_expit, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.expit`: `special_expit(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function expit(input: Tensor, options?: ExpitOptions): Tensor;
export function expit(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_expit(a0);
  return resolve('expit', expit$$, [a0, a1]);
}

/** Options of `torch.special.sinc`. */
export interface SincOptions {
  out?: Tensor;
}

function $special_sinc(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2422);
    return out;
  }
  return callTensor(2421);
}

const sinc$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_sinc, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.sinc`: `special_sinc(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sinc(input: Tensor, options?: SincOptions): Tensor;
export function sinc(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_sinc(a0);
  return resolve('sinc', sinc$$, [a0, a1]);
}

/** Options of `torch.special.round`. */
export interface RoundOptions {
  decimals?: Int;
  out?: Tensor;
}

function $special_round(self: Tensor, decimals?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, decimals ?? 0);
  if (out) {
    putTensor(at, out);
    callPlain(2392);
    return out;
  }
  return callTensor(2391);
}

const round$$: readonly Overload[] = [
  overload("(Tensor input, *, int decimals = 0, Tensor out = None)", $special_round, 1, -1, [['self', 'Tensor', isTensor, 2], ['decimals', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.round`: `special_round(Tensor self, *, int decimals=0) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function round(input: Tensor, options?: RoundOptions): Tensor;
export function round(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_round(a0);
  if (isOptions(a1)) {
    const { decimals, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (decimals == null || isInt(decimals)) && (out == null || isTensor(out)) && given === +(decimals !== undefined) + +(out !== undefined)) return $special_round(a0, decimals, out);
  }
  return resolve('round', round$$, [a0, a1]);
}

/** Options of `torch.special.log1p`. */
export interface Log1pOptions {
  out?: Tensor;
}

function $special_log1p(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2365);
    return out;
  }
  return callTensor(2364);
}

const log1p$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_log1p, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.log1p`: `special_log1p(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function log1p(input: Tensor, options?: Log1pOptions): Tensor;
export function log1p(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_log1p(a0);
  return resolve('log1p', log1p$$, [a0, a1]);
}

/** Options of `torch.special.log_softmax`. */
export interface LogSoftmaxOptions {
  dim?: Int;
  dtype?: DType | null;
}

function $special_log_softmax(self: Tensor, dim: Int, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  putEnum(at, dtype);
  return callTensor(2368);
}

const logSoftmax$$: readonly Overload[] = [
  overload("(Tensor input, int dim, *, torch.dtype dtype = None)", $special_log_softmax, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['dtype', 'torch.dtype', isDType, 1]]),
];

/**
 * Mirrors `torch.special.log_softmax`: `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logSoftmax(input: Tensor, dim: Int | LogSoftmaxOptions, options?: LogSoftmaxOptions): Tensor;
export function logSoftmax(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $special_log_softmax(a0, a1);
  if (isOptions(a2)) {
    const { dtype } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isInt(a1) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $special_log_softmax(a0, a1, dtype);
  }
  return resolve('logSoftmax', logSoftmax$$, [a0, a1, a2]);
}

/** Options of `torch.special.gammainc`. */
export interface GammaincOptions {
  out?: Tensor;
}

function $special_gammainc(self: Tensor, other: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2327);
    return out;
  }
  return callTensor(2326);
}

const gammainc$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, *, Tensor out = None)", $special_gammainc, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.gammainc`: `special_gammainc(Tensor self, Tensor other) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gammainc(input: Tensor, other: Tensor, options?: GammaincOptions): Tensor;
export function gammainc(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_gammainc(a0, a1);
  return resolve('gammainc', gammainc$$, [a0, a1, a2]);
}

/** Options of `torch.special.gammaincc`. */
export interface GammainccOptions {
  out?: Tensor;
}

function $special_gammaincc(self: Tensor, other: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, other);
  if (out) {
    putTensor(at, out);
    callPlain(2329);
    return out;
  }
  return callTensor(2328);
}

const gammaincc$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, *, Tensor out = None)", $special_gammaincc, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.gammaincc`: `special_gammaincc(Tensor self, Tensor other) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gammaincc(input: Tensor, other: Tensor, options?: GammainccOptions): Tensor;
export function gammaincc(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_gammaincc(a0, a1);
  return resolve('gammaincc', gammaincc$$, [a0, a1, a2]);
}

/** Options of `torch.special.multigammaln`. */
export interface MultigammalnOptions {
  p?: Int;
  out?: Tensor;
}

function $special_multigammaln(self: Tensor, p: Int, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, p);
  if (out) {
    putTensor(at, out);
    callPlain(2382);
    return out;
  }
  return callTensor(2381);
}

const multigammaln$$: readonly Overload[] = [
  overload("(Tensor input, int p, *, Tensor out = None)", $special_multigammaln, 2, -1, [['self', 'Tensor', isTensor, 2], ['p', 'int', isInt, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.multigammaln`: `special_multigammaln(Tensor self, int p) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function multigammaln(input: Tensor, p: Int | MultigammalnOptions, options?: MultigammalnOptions): Tensor;
export function multigammaln(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $special_multigammaln(a0, a1);
  return resolve('multigammaln', multigammaln$$, [a0, a1, a2]);
}

/** Options of `torch.special.softmax`. */
export interface SoftmaxOptions {
  dim?: Int;
  dtype?: DType | null;
}

function $special_softmax(self: Tensor, dim: Int, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  putEnum(at, dtype);
  return callTensor(2423);
}

const softmax$$: readonly Overload[] = [
  overload("(Tensor input, int dim, torch.dtype dtype = None)", $special_softmax, 3, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['dtype', 'torch.dtype', isDType, 1]]),
];

/**
 * Mirrors `torch.special.softmax`: `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function softmax(input: Tensor, dim: Int | SoftmaxOptions, dtype?: DType | null | SoftmaxOptions, options?: SoftmaxOptions): Tensor;
export function softmax(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && (a2 == null || isDType(a2)) && a3 === undefined) return $special_softmax(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { dtype } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isInt(a1) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $special_softmax(a0, a1, dtype);
  }
  return resolve('softmax', softmax$$, [a0, a1, a2, a3]);
}

/** Options of `torch.special.airy_ai`. */
export interface AiryAiOptions {
  out?: Tensor;
}

function $special_airy_ai(x: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  if (out) {
    putTensor(at, out);
    callPlain(2275);
    return out;
  }
  return callTensor(2274);
}

const airyAi$$: readonly Overload[] = [
  overload("(Tensor x, *, Tensor out = None)", $special_airy_ai, 1, -1, [['x', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.airy_ai`: `special_airy_ai(Tensor x) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function airyAi(x: Tensor, options?: AiryAiOptions): Tensor;
export function airyAi(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_airy_ai(a0);
  return resolve('airyAi', airyAi$$, [a0, a1]);
}

/** Options of `torch.special.bessel_j0`. */
export interface BesselJ0Options {
  out?: Tensor;
}

function $special_bessel_j0(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2277);
    return out;
  }
  return callTensor(2276);
}

const besselJ0$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_bessel_j0, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.bessel_j0`: `special_bessel_j0(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function besselJ0(input: Tensor, options?: BesselJ0Options): Tensor;
export function besselJ0(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_bessel_j0(a0);
  return resolve('besselJ0', besselJ0$$, [a0, a1]);
}

/** Options of `torch.special.bessel_j1`. */
export interface BesselJ1Options {
  out?: Tensor;
}

function $special_bessel_j1(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2279);
    return out;
  }
  return callTensor(2278);
}

const besselJ1$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_bessel_j1, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.bessel_j1`: `special_bessel_j1(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function besselJ1(input: Tensor, options?: BesselJ1Options): Tensor;
export function besselJ1(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_bessel_j1(a0);
  return resolve('besselJ1', besselJ1$$, [a0, a1]);
}

/** Options of `torch.special.bessel_y0`. */
export interface BesselY0Options {
  out?: Tensor;
}

function $special_bessel_y0(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2281);
    return out;
  }
  return callTensor(2280);
}

const besselY0$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_bessel_y0, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.bessel_y0`: `special_bessel_y0(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function besselY0(input: Tensor, options?: BesselY0Options): Tensor;
export function besselY0(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_bessel_y0(a0);
  return resolve('besselY0', besselY0$$, [a0, a1]);
}

/** Options of `torch.special.bessel_y1`. */
export interface BesselY1Options {
  out?: Tensor;
}

function $special_bessel_y1(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2283);
    return out;
  }
  return callTensor(2282);
}

const besselY1$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_bessel_y1, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.bessel_y1`: `special_bessel_y1(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function besselY1(input: Tensor, options?: BesselY1Options): Tensor;
export function besselY1(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_bessel_y1(a0);
  return resolve('besselY1', besselY1$$, [a0, a1]);
}

/** Options of `torch.special.chebyshev_polynomial_t`. */
export interface ChebyshevPolynomialTOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_chebyshev_polynomial_t(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2287);
    return out;
  }
  return callTensor(2284);
}

function $special_chebyshev_polynomial_t_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2289);
    return out;
  }
  return callTensor(2288);
}

function $special_chebyshev_polynomial_t_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2286);
    return out;
  }
  return callTensor(2285);
}

const chebyshevPolynomialT$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_chebyshev_polynomial_t, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_chebyshev_polynomial_t_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_chebyshev_polynomial_t_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.chebyshev_polynomial_t`: `special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialT(x: Tensor, n: Tensor, options?: ChebyshevPolynomialTOptions): Tensor;
/**
 * Mirrors `torch.special.chebyshev_polynomial_t`: `special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialT(x: Scalar | ChebyshevPolynomialTOptions, n: Tensor, options?: ChebyshevPolynomialTOptions): Tensor;
/**
 * Mirrors `torch.special.chebyshev_polynomial_t`: `special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialT(x: Tensor, n: Scalar | ChebyshevPolynomialTOptions, options?: ChebyshevPolynomialTOptions): Tensor;
export function chebyshevPolynomialT(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_chebyshev_polynomial_t(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_chebyshev_polynomial_t_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_chebyshev_polynomial_t_n_scalar(a0, a1);
  return resolve('chebyshevPolynomialT', chebyshevPolynomialT$$, [a0, a1, a2]);
}

/** Options of `torch.special.chebyshev_polynomial_u`. */
export interface ChebyshevPolynomialUOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_chebyshev_polynomial_u(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2293);
    return out;
  }
  return callTensor(2290);
}

function $special_chebyshev_polynomial_u_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2295);
    return out;
  }
  return callTensor(2294);
}

function $special_chebyshev_polynomial_u_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2292);
    return out;
  }
  return callTensor(2291);
}

const chebyshevPolynomialU$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_chebyshev_polynomial_u, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_chebyshev_polynomial_u_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_chebyshev_polynomial_u_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.chebyshev_polynomial_u`: `special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialU(x: Tensor, n: Tensor, options?: ChebyshevPolynomialUOptions): Tensor;
/**
 * Mirrors `torch.special.chebyshev_polynomial_u`: `special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialU(x: Scalar | ChebyshevPolynomialUOptions, n: Tensor, options?: ChebyshevPolynomialUOptions): Tensor;
/**
 * Mirrors `torch.special.chebyshev_polynomial_u`: `special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialU(x: Tensor, n: Scalar | ChebyshevPolynomialUOptions, options?: ChebyshevPolynomialUOptions): Tensor;
export function chebyshevPolynomialU(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_chebyshev_polynomial_u(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_chebyshev_polynomial_u_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_chebyshev_polynomial_u_n_scalar(a0, a1);
  return resolve('chebyshevPolynomialU', chebyshevPolynomialU$$, [a0, a1, a2]);
}

/** Options of `torch.special.chebyshev_polynomial_v`. */
export interface ChebyshevPolynomialVOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_chebyshev_polynomial_v(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2299);
    return out;
  }
  return callTensor(2296);
}

function $special_chebyshev_polynomial_v_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2301);
    return out;
  }
  return callTensor(2300);
}

function $special_chebyshev_polynomial_v_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2298);
    return out;
  }
  return callTensor(2297);
}

const chebyshevPolynomialV$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_chebyshev_polynomial_v, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_chebyshev_polynomial_v_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_chebyshev_polynomial_v_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.chebyshev_polynomial_v`: `special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialV(x: Tensor, n: Tensor, options?: ChebyshevPolynomialVOptions): Tensor;
/**
 * Mirrors `torch.special.chebyshev_polynomial_v`: `special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialV(x: Scalar | ChebyshevPolynomialVOptions, n: Tensor, options?: ChebyshevPolynomialVOptions): Tensor;
/**
 * Mirrors `torch.special.chebyshev_polynomial_v`: `special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialV(x: Tensor, n: Scalar | ChebyshevPolynomialVOptions, options?: ChebyshevPolynomialVOptions): Tensor;
export function chebyshevPolynomialV(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_chebyshev_polynomial_v(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_chebyshev_polynomial_v_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_chebyshev_polynomial_v_n_scalar(a0, a1);
  return resolve('chebyshevPolynomialV', chebyshevPolynomialV$$, [a0, a1, a2]);
}

/** Options of `torch.special.chebyshev_polynomial_w`. */
export interface ChebyshevPolynomialWOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_chebyshev_polynomial_w(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2305);
    return out;
  }
  return callTensor(2302);
}

function $special_chebyshev_polynomial_w_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2307);
    return out;
  }
  return callTensor(2306);
}

function $special_chebyshev_polynomial_w_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2304);
    return out;
  }
  return callTensor(2303);
}

const chebyshevPolynomialW$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_chebyshev_polynomial_w, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_chebyshev_polynomial_w_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_chebyshev_polynomial_w_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.chebyshev_polynomial_w`: `special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialW(x: Tensor, n: Tensor, options?: ChebyshevPolynomialWOptions): Tensor;
/**
 * Mirrors `torch.special.chebyshev_polynomial_w`: `special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialW(x: Scalar | ChebyshevPolynomialWOptions, n: Tensor, options?: ChebyshevPolynomialWOptions): Tensor;
/**
 * Mirrors `torch.special.chebyshev_polynomial_w`: `special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chebyshevPolynomialW(x: Tensor, n: Scalar | ChebyshevPolynomialWOptions, options?: ChebyshevPolynomialWOptions): Tensor;
export function chebyshevPolynomialW(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_chebyshev_polynomial_w(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_chebyshev_polynomial_w_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_chebyshev_polynomial_w_n_scalar(a0, a1);
  return resolve('chebyshevPolynomialW', chebyshevPolynomialW$$, [a0, a1, a2]);
}

/** Options of `torch.special.hermite_polynomial_h`. */
export interface HermitePolynomialHOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_hermite_polynomial_h(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2335);
    return out;
  }
  return callTensor(2332);
}

function $special_hermite_polynomial_h_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2337);
    return out;
  }
  return callTensor(2336);
}

function $special_hermite_polynomial_h_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2334);
    return out;
  }
  return callTensor(2333);
}

const hermitePolynomialH$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_hermite_polynomial_h, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_hermite_polynomial_h_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_hermite_polynomial_h_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.hermite_polynomial_h`: `special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hermitePolynomialH(x: Tensor, n: Tensor, options?: HermitePolynomialHOptions): Tensor;
/**
 * Mirrors `torch.special.hermite_polynomial_h`: `special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hermitePolynomialH(x: Scalar | HermitePolynomialHOptions, n: Tensor, options?: HermitePolynomialHOptions): Tensor;
/**
 * Mirrors `torch.special.hermite_polynomial_h`: `special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hermitePolynomialH(x: Tensor, n: Scalar | HermitePolynomialHOptions, options?: HermitePolynomialHOptions): Tensor;
export function hermitePolynomialH(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_hermite_polynomial_h(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_hermite_polynomial_h_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_hermite_polynomial_h_n_scalar(a0, a1);
  return resolve('hermitePolynomialH', hermitePolynomialH$$, [a0, a1, a2]);
}

/** Options of `torch.special.hermite_polynomial_he`. */
export interface HermitePolynomialHeOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_hermite_polynomial_he(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2341);
    return out;
  }
  return callTensor(2338);
}

function $special_hermite_polynomial_he_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2343);
    return out;
  }
  return callTensor(2342);
}

function $special_hermite_polynomial_he_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2340);
    return out;
  }
  return callTensor(2339);
}

const hermitePolynomialHe$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_hermite_polynomial_he, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_hermite_polynomial_he_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_hermite_polynomial_he_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.hermite_polynomial_he`: `special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hermitePolynomialHe(x: Tensor, n: Tensor, options?: HermitePolynomialHeOptions): Tensor;
/**
 * Mirrors `torch.special.hermite_polynomial_he`: `special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hermitePolynomialHe(x: Scalar | HermitePolynomialHeOptions, n: Tensor, options?: HermitePolynomialHeOptions): Tensor;
/**
 * Mirrors `torch.special.hermite_polynomial_he`: `special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hermitePolynomialHe(x: Tensor, n: Scalar | HermitePolynomialHeOptions, options?: HermitePolynomialHeOptions): Tensor;
export function hermitePolynomialHe(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_hermite_polynomial_he(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_hermite_polynomial_he_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_hermite_polynomial_he_n_scalar(a0, a1);
  return resolve('hermitePolynomialHe', hermitePolynomialHe$$, [a0, a1, a2]);
}

/** Options of `torch.special.laguerre_polynomial_l`. */
export interface LaguerrePolynomialLOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_laguerre_polynomial_l(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2355);
    return out;
  }
  return callTensor(2352);
}

function $special_laguerre_polynomial_l_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2357);
    return out;
  }
  return callTensor(2356);
}

function $special_laguerre_polynomial_l_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2354);
    return out;
  }
  return callTensor(2353);
}

const laguerrePolynomialL$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_laguerre_polynomial_l, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_laguerre_polynomial_l_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_laguerre_polynomial_l_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.laguerre_polynomial_l`: `special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function laguerrePolynomialL(x: Tensor, n: Tensor, options?: LaguerrePolynomialLOptions): Tensor;
/**
 * Mirrors `torch.special.laguerre_polynomial_l`: `special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function laguerrePolynomialL(x: Scalar | LaguerrePolynomialLOptions, n: Tensor, options?: LaguerrePolynomialLOptions): Tensor;
/**
 * Mirrors `torch.special.laguerre_polynomial_l`: `special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function laguerrePolynomialL(x: Tensor, n: Scalar | LaguerrePolynomialLOptions, options?: LaguerrePolynomialLOptions): Tensor;
export function laguerrePolynomialL(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_laguerre_polynomial_l(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_laguerre_polynomial_l_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_laguerre_polynomial_l_n_scalar(a0, a1);
  return resolve('laguerrePolynomialL', laguerrePolynomialL$$, [a0, a1, a2]);
}

/** Options of `torch.special.legendre_polynomial_p`. */
export interface LegendrePolynomialPOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_legendre_polynomial_p(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2361);
    return out;
  }
  return callTensor(2358);
}

function $special_legendre_polynomial_p_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2363);
    return out;
  }
  return callTensor(2362);
}

function $special_legendre_polynomial_p_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2360);
    return out;
  }
  return callTensor(2359);
}

const legendrePolynomialP$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_legendre_polynomial_p, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_legendre_polynomial_p_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_legendre_polynomial_p_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.legendre_polynomial_p`: `special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function legendrePolynomialP(x: Tensor, n: Tensor, options?: LegendrePolynomialPOptions): Tensor;
/**
 * Mirrors `torch.special.legendre_polynomial_p`: `special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function legendrePolynomialP(x: Scalar | LegendrePolynomialPOptions, n: Tensor, options?: LegendrePolynomialPOptions): Tensor;
/**
 * Mirrors `torch.special.legendre_polynomial_p`: `special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function legendrePolynomialP(x: Tensor, n: Scalar | LegendrePolynomialPOptions, options?: LegendrePolynomialPOptions): Tensor;
export function legendrePolynomialP(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_legendre_polynomial_p(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_legendre_polynomial_p_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_legendre_polynomial_p_n_scalar(a0, a1);
  return resolve('legendrePolynomialP', legendrePolynomialP$$, [a0, a1, a2]);
}

/** Options of `torch.special.modified_bessel_i0`. */
export interface ModifiedBesselI0Options {
  out?: Tensor;
}

function $special_modified_bessel_i0(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2374);
    return out;
  }
  return callTensor(2373);
}

const modifiedBesselI0$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_modified_bessel_i0, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.modified_bessel_i0`: `special_modified_bessel_i0(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function modifiedBesselI0(input: Tensor, options?: ModifiedBesselI0Options): Tensor;
export function modifiedBesselI0(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_modified_bessel_i0(a0);
  return resolve('modifiedBesselI0', modifiedBesselI0$$, [a0, a1]);
}

/** Options of `torch.special.modified_bessel_i1`. */
export interface ModifiedBesselI1Options {
  out?: Tensor;
}

function $special_modified_bessel_i1(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2376);
    return out;
  }
  return callTensor(2375);
}

const modifiedBesselI1$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_modified_bessel_i1, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.modified_bessel_i1`: `special_modified_bessel_i1(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function modifiedBesselI1(input: Tensor, options?: ModifiedBesselI1Options): Tensor;
export function modifiedBesselI1(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_modified_bessel_i1(a0);
  return resolve('modifiedBesselI1', modifiedBesselI1$$, [a0, a1]);
}

/** Options of `torch.special.modified_bessel_k0`. */
export interface ModifiedBesselK0Options {
  out?: Tensor;
}

function $special_modified_bessel_k0(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2378);
    return out;
  }
  return callTensor(2377);
}

const modifiedBesselK0$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_modified_bessel_k0, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.modified_bessel_k0`: `special_modified_bessel_k0(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function modifiedBesselK0(input: Tensor, options?: ModifiedBesselK0Options): Tensor;
export function modifiedBesselK0(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_modified_bessel_k0(a0);
  return resolve('modifiedBesselK0', modifiedBesselK0$$, [a0, a1]);
}

/** Options of `torch.special.modified_bessel_k1`. */
export interface ModifiedBesselK1Options {
  out?: Tensor;
}

function $special_modified_bessel_k1(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2380);
    return out;
  }
  return callTensor(2379);
}

const modifiedBesselK1$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $special_modified_bessel_k1, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.modified_bessel_k1`: `special_modified_bessel_k1(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function modifiedBesselK1(input: Tensor, options?: ModifiedBesselK1Options): Tensor;
export function modifiedBesselK1(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_modified_bessel_k1(a0);
  return resolve('modifiedBesselK1', modifiedBesselK1$$, [a0, a1]);
}

/** Options of `torch.special.scaled_modified_bessel_k0`. */
export interface ScaledModifiedBesselK0Options {
  out?: Tensor;
}

function $special_scaled_modified_bessel_k0(x: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  if (out) {
    putTensor(at, out);
    callPlain(2394);
    return out;
  }
  return callTensor(2393);
}

const scaledModifiedBesselK0$$: readonly Overload[] = [
  overload("(Tensor x, *, Tensor out = None)", $special_scaled_modified_bessel_k0, 1, -1, [['x', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.scaled_modified_bessel_k0`: `special_scaled_modified_bessel_k0(Tensor x) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function scaledModifiedBesselK0(x: Tensor, options?: ScaledModifiedBesselK0Options): Tensor;
export function scaledModifiedBesselK0(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_scaled_modified_bessel_k0(a0);
  return resolve('scaledModifiedBesselK0', scaledModifiedBesselK0$$, [a0, a1]);
}

/** Options of `torch.special.scaled_modified_bessel_k1`. */
export interface ScaledModifiedBesselK1Options {
  out?: Tensor;
}

function $special_scaled_modified_bessel_k1(x: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  if (out) {
    putTensor(at, out);
    callPlain(2396);
    return out;
  }
  return callTensor(2395);
}

const scaledModifiedBesselK1$$: readonly Overload[] = [
  overload("(Tensor x, *, Tensor out = None)", $special_scaled_modified_bessel_k1, 1, -1, [['x', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.scaled_modified_bessel_k1`: `special_scaled_modified_bessel_k1(Tensor x) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function scaledModifiedBesselK1(x: Tensor, options?: ScaledModifiedBesselK1Options): Tensor;
export function scaledModifiedBesselK1(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_scaled_modified_bessel_k1(a0);
  return resolve('scaledModifiedBesselK1', scaledModifiedBesselK1$$, [a0, a1]);
}

/** Options of `torch.special.shifted_chebyshev_polynomial_t`. */
export interface ShiftedChebyshevPolynomialTOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_shifted_chebyshev_polynomial_t(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2400);
    return out;
  }
  return callTensor(2397);
}

function $special_shifted_chebyshev_polynomial_t_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2402);
    return out;
  }
  return callTensor(2401);
}

function $special_shifted_chebyshev_polynomial_t_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2399);
    return out;
  }
  return callTensor(2398);
}

const shiftedChebyshevPolynomialT$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_t, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_t_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_t_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_t`: `special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialT(x: Tensor, n: Tensor, options?: ShiftedChebyshevPolynomialTOptions): Tensor;
/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_t`: `special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialT(x: Scalar | ShiftedChebyshevPolynomialTOptions, n: Tensor, options?: ShiftedChebyshevPolynomialTOptions): Tensor;
/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_t`: `special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialT(x: Tensor, n: Scalar | ShiftedChebyshevPolynomialTOptions, options?: ShiftedChebyshevPolynomialTOptions): Tensor;
export function shiftedChebyshevPolynomialT(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_t(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_t_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_t_n_scalar(a0, a1);
  return resolve('shiftedChebyshevPolynomialT', shiftedChebyshevPolynomialT$$, [a0, a1, a2]);
}

/** Options of `torch.special.shifted_chebyshev_polynomial_u`. */
export interface ShiftedChebyshevPolynomialUOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_shifted_chebyshev_polynomial_u(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2406);
    return out;
  }
  return callTensor(2403);
}

function $special_shifted_chebyshev_polynomial_u_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2408);
    return out;
  }
  return callTensor(2407);
}

function $special_shifted_chebyshev_polynomial_u_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2405);
    return out;
  }
  return callTensor(2404);
}

const shiftedChebyshevPolynomialU$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_u, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_u_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_u_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_u`: `special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialU(x: Tensor, n: Tensor, options?: ShiftedChebyshevPolynomialUOptions): Tensor;
/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_u`: `special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialU(x: Scalar | ShiftedChebyshevPolynomialUOptions, n: Tensor, options?: ShiftedChebyshevPolynomialUOptions): Tensor;
/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_u`: `special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialU(x: Tensor, n: Scalar | ShiftedChebyshevPolynomialUOptions, options?: ShiftedChebyshevPolynomialUOptions): Tensor;
export function shiftedChebyshevPolynomialU(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_u(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_u_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_u_n_scalar(a0, a1);
  return resolve('shiftedChebyshevPolynomialU', shiftedChebyshevPolynomialU$$, [a0, a1, a2]);
}

/** Options of `torch.special.shifted_chebyshev_polynomial_v`. */
export interface ShiftedChebyshevPolynomialVOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_shifted_chebyshev_polynomial_v(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2412);
    return out;
  }
  return callTensor(2409);
}

function $special_shifted_chebyshev_polynomial_v_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2414);
    return out;
  }
  return callTensor(2413);
}

function $special_shifted_chebyshev_polynomial_v_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2411);
    return out;
  }
  return callTensor(2410);
}

const shiftedChebyshevPolynomialV$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_v, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_v_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_v_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_v`: `special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialV(x: Tensor, n: Tensor, options?: ShiftedChebyshevPolynomialVOptions): Tensor;
/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_v`: `special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialV(x: Scalar | ShiftedChebyshevPolynomialVOptions, n: Tensor, options?: ShiftedChebyshevPolynomialVOptions): Tensor;
/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_v`: `special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialV(x: Tensor, n: Scalar | ShiftedChebyshevPolynomialVOptions, options?: ShiftedChebyshevPolynomialVOptions): Tensor;
export function shiftedChebyshevPolynomialV(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_v(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_v_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_v_n_scalar(a0, a1);
  return resolve('shiftedChebyshevPolynomialV', shiftedChebyshevPolynomialV$$, [a0, a1, a2]);
}

/** Options of `torch.special.shifted_chebyshev_polynomial_w`. */
export interface ShiftedChebyshevPolynomialWOptions {
  out?: Tensor;
  x?: Scalar;
  n?: Scalar;
}

function $special_shifted_chebyshev_polynomial_w(x: Tensor, n: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2418);
    return out;
  }
  return callTensor(2415);
}

function $special_shifted_chebyshev_polynomial_w_x_scalar(x: Scalar, n: Tensor, out?: Tensor | null): Tensor {
  let at = putScalar(0, x);
  at = putTensor(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2420);
    return out;
  }
  return callTensor(2419);
}

function $special_shifted_chebyshev_polynomial_w_n_scalar(x: Tensor, n: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  at = putScalar(at, n);
  if (out) {
    putTensor(at, out);
    callPlain(2417);
    return out;
  }
  return callTensor(2416);
}

const shiftedChebyshevPolynomialW$$: readonly Overload[] = [
  overload("(Tensor x, Tensor n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_w, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Number x, Tensor n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_w_x_scalar, 2, -1, [['x', 'Number', isScalar, 2], ['n', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
  overload("(Tensor x, Number n, *, Tensor out = None)", $special_shifted_chebyshev_polynomial_w_n_scalar, 2, -1, [['x', 'Tensor', isTensor, 2], ['n', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_w`: `special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialW(x: Tensor, n: Tensor, options?: ShiftedChebyshevPolynomialWOptions): Tensor;
/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_w`: `special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialW(x: Scalar | ShiftedChebyshevPolynomialWOptions, n: Tensor, options?: ShiftedChebyshevPolynomialWOptions): Tensor;
/**
 * Mirrors `torch.special.shifted_chebyshev_polynomial_w`: `special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function shiftedChebyshevPolynomialW(x: Tensor, n: Scalar | ShiftedChebyshevPolynomialWOptions, options?: ShiftedChebyshevPolynomialWOptions): Tensor;
export function shiftedChebyshevPolynomialW(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_w(a0, a1);
  if (isScalar(a0) && isTensor(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_w_x_scalar(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $special_shifted_chebyshev_polynomial_w_n_scalar(a0, a1);
  return resolve('shiftedChebyshevPolynomialW', shiftedChebyshevPolynomialW$$, [a0, a1, a2]);
}

/** Options of `torch.special.spherical_bessel_j0`. */
export interface SphericalBesselJ0Options {
  out?: Tensor;
}

function $special_spherical_bessel_j0(x: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, x);
  if (out) {
    putTensor(at, out);
    callPlain(2425);
    return out;
  }
  return callTensor(2424);
}

const sphericalBesselJ0$$: readonly Overload[] = [
  overload("(Tensor x, *, Tensor out = None)", $special_spherical_bessel_j0, 1, -1, [['x', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.special.spherical_bessel_j0`: `special_spherical_bessel_j0(Tensor x) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sphericalBesselJ0(x: Tensor, options?: SphericalBesselJ0Options): Tensor;
export function sphericalBesselJ0(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $special_spherical_bessel_j0(a0);
  return resolve('sphericalBesselJ0', sphericalBesselJ0$$, [a0, a1]);
}

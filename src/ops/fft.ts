/** @file Operators: fft. Written by codegen; not to be edited. */

import './names.js';
import { putEnum, putFactoryDevice, putFloat, putInt, putInts, putOptionalBool, putOptionalInt, putString, putTensor } from '../native/encode.js';
import { callPlain, callTensor } from '../native/handles.js';
import { isBool, isDevice, isDType, isFloat, isInt, isIntOrInts, isLayout, isString, isTensor, overload, resolve } from '../native/match.js';
import { countOptions, isOptions } from '../native/options.js';
import { checkOut, withGrad } from '../native/results.js';
import type { Overload } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import type { Float, Int, Ints } from '../values/kinds.js';
import type { Layout } from '../values/layout.js';

/** Options of `torch.fft.fft`. */
export interface FftOptions {
  n?: Int | null;
  dim?: Int;
  norm?: string | null;
  out?: Tensor;
}

function $fft_fft(self: Tensor, n?: Int | null | null, dim?: Int | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalInt(at, n);
  at = putInt(at, dim ?? -1);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1133);
    return out;
  }
  return callTensor(1132);
}

const fft$$: readonly Overload[] = [
  overload("(Tensor input, int n = None, int dim = -1, str norm = None, *, Tensor out = None)", $fft_fft, 4, -1, [['self', 'Tensor', isTensor, 2], ['n', 'int', isInt, 1], ['dim', 'int', isInt, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.fft`: `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fft(input: Tensor, n?: Int | null | FftOptions, dim?: Int | FftOptions, norm?: string | null | FftOptions, options?: FftOptions): Tensor;
export function fft(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && (a2 == null || isInt(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_fft(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { n, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (n == null || isInt(n)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(n !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_fft(a0, n, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_fft(a0, a1, dim, norm, out);
  }
  return resolve('fft', fft$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.ifft`. */
export interface IfftOptions {
  n?: Int | null;
  dim?: Int;
  norm?: string | null;
  out?: Tensor;
}

function $fft_ifft(self: Tensor, n?: Int | null | null, dim?: Int | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalInt(at, n);
  at = putInt(at, dim ?? -1);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1148);
    return out;
  }
  return callTensor(1147);
}

const ifft$$: readonly Overload[] = [
  overload("(Tensor input, int n = None, int dim = -1, str norm = None, *, Tensor out = None)", $fft_ifft, 4, -1, [['self', 'Tensor', isTensor, 2], ['n', 'int', isInt, 1], ['dim', 'int', isInt, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.ifft`: `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ifft(input: Tensor, n?: Int | null | IfftOptions, dim?: Int | IfftOptions, norm?: string | null | IfftOptions, options?: IfftOptions): Tensor;
export function ifft(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && (a2 == null || isInt(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_ifft(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { n, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (n == null || isInt(n)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(n !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ifft(a0, n, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ifft(a0, a1, dim, norm, out);
  }
  return resolve('ifft', ifft$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.rfft`. */
export interface RfftOptions {
  n?: Int | null;
  dim?: Int;
  norm?: string | null;
  out?: Tensor;
}

function $fft_rfft(self: Tensor, n?: Int | null | null, dim?: Int | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalInt(at, n);
  at = putInt(at, dim ?? -1);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1167);
    return out;
  }
  return callTensor(1166);
}

const rfft$$: readonly Overload[] = [
  overload("(Tensor input, int n = None, int dim = -1, str norm = None, *, Tensor out = None)", $fft_rfft, 4, -1, [['self', 'Tensor', isTensor, 2], ['n', 'int', isInt, 1], ['dim', 'int', isInt, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.rfft`: `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function rfft(input: Tensor, n?: Int | null | RfftOptions, dim?: Int | RfftOptions, norm?: string | null | RfftOptions, options?: RfftOptions): Tensor;
export function rfft(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && (a2 == null || isInt(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_rfft(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { n, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (n == null || isInt(n)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(n !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_rfft(a0, n, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_rfft(a0, a1, dim, norm, out);
  }
  return resolve('rfft', rfft$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.irfft`. */
export interface IrfftOptions {
  n?: Int | null;
  dim?: Int;
  norm?: string | null;
  out?: Tensor;
}

function $fft_irfft(self: Tensor, n?: Int | null | null, dim?: Int | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalInt(at, n);
  at = putInt(at, dim ?? -1);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1161);
    return out;
  }
  return callTensor(1160);
}

const irfft$$: readonly Overload[] = [
  overload("(Tensor input, int n = None, int dim = -1, str norm = None, *, Tensor out = None)", $fft_irfft, 4, -1, [['self', 'Tensor', isTensor, 2], ['n', 'int', isInt, 1], ['dim', 'int', isInt, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.irfft`: `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function irfft(input: Tensor, n?: Int | null | IrfftOptions, dim?: Int | IrfftOptions, norm?: string | null | IrfftOptions, options?: IrfftOptions): Tensor;
export function irfft(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && (a2 == null || isInt(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_irfft(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { n, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (n == null || isInt(n)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(n !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_irfft(a0, n, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_irfft(a0, a1, dim, norm, out);
  }
  return resolve('irfft', irfft$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.hfft`. */
export interface HfftOptions {
  n?: Int | null;
  dim?: Int;
  norm?: string | null;
  out?: Tensor;
}

function $fft_hfft(self: Tensor, n?: Int | null | null, dim?: Int | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalInt(at, n);
  at = putInt(at, dim ?? -1);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1142);
    return out;
  }
  return callTensor(1141);
}

const hfft$$: readonly Overload[] = [
  overload("(Tensor input, int n = None, int dim = -1, str norm = None, *, Tensor out = None)", $fft_hfft, 4, -1, [['self', 'Tensor', isTensor, 2], ['n', 'int', isInt, 1], ['dim', 'int', isInt, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.hfft`: `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hfft(input: Tensor, n?: Int | null | HfftOptions, dim?: Int | HfftOptions, norm?: string | null | HfftOptions, options?: HfftOptions): Tensor;
export function hfft(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && (a2 == null || isInt(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_hfft(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { n, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (n == null || isInt(n)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(n !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_hfft(a0, n, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_hfft(a0, a1, dim, norm, out);
  }
  return resolve('hfft', hfft$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.ihfft`. */
export interface IhfftOptions {
  n?: Int | null;
  dim?: Int;
  norm?: string | null;
  out?: Tensor;
}

function $fft_ihfft(self: Tensor, n?: Int | null | null, dim?: Int | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putOptionalInt(at, n);
  at = putInt(at, dim ?? -1);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1155);
    return out;
  }
  return callTensor(1154);
}

const ihfft$$: readonly Overload[] = [
  overload("(Tensor input, int n = None, int dim = -1, str norm = None, *, Tensor out = None)", $fft_ihfft, 4, -1, [['self', 'Tensor', isTensor, 2], ['n', 'int', isInt, 1], ['dim', 'int', isInt, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.ihfft`: `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ihfft(input: Tensor, n?: Int | null | IhfftOptions, dim?: Int | IhfftOptions, norm?: string | null | IhfftOptions, options?: IhfftOptions): Tensor;
export function ihfft(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && (a2 == null || isInt(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_ihfft(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { n, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (n == null || isInt(n)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(n !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ihfft(a0, n, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (dim == null || isInt(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ihfft(a0, a1, dim, norm, out);
  }
  return resolve('ihfft', ihfft$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.fft2`. */
export interface Fft2Options {
  s?: Int | Ints | null;
  dim?: Int | Ints;
  norm?: string | null;
  out?: Tensor;
}

function $fft_fft2(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim ?? [-2, -1]);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1135);
    return out;
  }
  return callTensor(1134);
}

const fft2$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = [-2, -1], str norm = None, *, Tensor out = None)", $fft_fft2, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.fft2`: `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fft2(input: Tensor, s?: Int | Ints | null | Fft2Options, dim?: Int | Ints | Fft2Options, norm?: string | null | Fft2Options, options?: Fft2Options): Tensor;
export function fft2(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_fft2(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_fft2(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_fft2(a0, a1, dim, norm, out);
  }
  return resolve('fft2', fft2$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.ifft2`. */
export interface Ifft2Options {
  s?: Int | Ints | null;
  dim?: Int | Ints;
  norm?: string | null;
  out?: Tensor;
}

function $fft_ifft2(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim ?? [-2, -1]);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1150);
    return out;
  }
  return callTensor(1149);
}

const ifft2$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = [-2, -1], str norm = None, *, Tensor out = None)", $fft_ifft2, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.ifft2`: `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ifft2(input: Tensor, s?: Int | Ints | null | Ifft2Options, dim?: Int | Ints | Ifft2Options, norm?: string | null | Ifft2Options, options?: Ifft2Options): Tensor;
export function ifft2(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_ifft2(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ifft2(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ifft2(a0, a1, dim, norm, out);
  }
  return resolve('ifft2', ifft2$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.rfft2`. */
export interface Rfft2Options {
  s?: Int | Ints | null;
  dim?: Int | Ints;
  norm?: string | null;
  out?: Tensor;
}

function $fft_rfft2(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim ?? [-2, -1]);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1169);
    return out;
  }
  return callTensor(1168);
}

const rfft2$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = [-2, -1], str norm = None, *, Tensor out = None)", $fft_rfft2, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.rfft2`: `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function rfft2(input: Tensor, s?: Int | Ints | null | Rfft2Options, dim?: Int | Ints | Rfft2Options, norm?: string | null | Rfft2Options, options?: Rfft2Options): Tensor;
export function rfft2(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_rfft2(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_rfft2(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_rfft2(a0, a1, dim, norm, out);
  }
  return resolve('rfft2', rfft2$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.irfft2`. */
export interface Irfft2Options {
  s?: Int | Ints | null;
  dim?: Int | Ints;
  norm?: string | null;
  out?: Tensor;
}

function $fft_irfft2(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim ?? [-2, -1]);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1163);
    return out;
  }
  return callTensor(1162);
}

const irfft2$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = [-2, -1], str norm = None, *, Tensor out = None)", $fft_irfft2, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.irfft2`: `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function irfft2(input: Tensor, s?: Int | Ints | null | Irfft2Options, dim?: Int | Ints | Irfft2Options, norm?: string | null | Irfft2Options, options?: Irfft2Options): Tensor;
export function irfft2(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_irfft2(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_irfft2(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_irfft2(a0, a1, dim, norm, out);
  }
  return resolve('irfft2', irfft2$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.hfft2`. */
export interface Hfft2Options {
  s?: Int | Ints | null;
  dim?: Int | Ints;
  norm?: string | null;
  out?: Tensor;
}

function $fft_hfft2(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim ?? [-2, -1]);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1144);
    return out;
  }
  return callTensor(1143);
}

const hfft2$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = [-2, -1], str norm = None, *, Tensor out = None)", $fft_hfft2, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.hfft2`: `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hfft2(input: Tensor, s?: Int | Ints | null | Hfft2Options, dim?: Int | Ints | Hfft2Options, norm?: string | null | Hfft2Options, options?: Hfft2Options): Tensor;
export function hfft2(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_hfft2(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_hfft2(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_hfft2(a0, a1, dim, norm, out);
  }
  return resolve('hfft2', hfft2$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.ihfft2`. */
export interface Ihfft2Options {
  s?: Int | Ints | null;
  dim?: Int | Ints;
  norm?: string | null;
  out?: Tensor;
}

function $fft_ihfft2(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim ?? [-2, -1]);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1157);
    return out;
  }
  return callTensor(1156);
}

const ihfft2$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = [-2, -1], str norm = None, *, Tensor out = None)", $fft_ihfft2, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 0], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.ihfft2`: `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ihfft2(input: Tensor, s?: Int | Ints | null | Ihfft2Options, dim?: Int | Ints | Ihfft2Options, norm?: string | null | Ihfft2Options, options?: Ihfft2Options): Tensor;
export function ihfft2(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_ihfft2(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ihfft2(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ihfft2(a0, a1, dim, norm, out);
  }
  return resolve('ihfft2', ihfft2$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.fftn`. */
export interface FftnOptions {
  s?: Int | Ints | null;
  dim?: Int | Ints | null;
  norm?: string | null;
  out?: Tensor;
}

function $fft_fftn(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1139);
    return out;
  }
  return callTensor(1138);
}

const fftn$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = None, str norm = None, *, Tensor out = None)", $fft_fftn, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 1], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.fftn`: `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fftn(input: Tensor, s?: Int | Ints | null | FftnOptions, dim?: Int | Ints | null | FftnOptions, norm?: string | null | FftnOptions, options?: FftnOptions): Tensor;
export function fftn(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_fftn(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_fftn(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_fftn(a0, a1, dim, norm, out);
  }
  return resolve('fftn', fftn$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.ifftn`. */
export interface IfftnOptions {
  s?: Int | Ints | null;
  dim?: Int | Ints | null;
  norm?: string | null;
  out?: Tensor;
}

function $fft_ifftn(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1152);
    return out;
  }
  return callTensor(1151);
}

const ifftn$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = None, str norm = None, *, Tensor out = None)", $fft_ifftn, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 1], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.ifftn`: `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ifftn(input: Tensor, s?: Int | Ints | null | IfftnOptions, dim?: Int | Ints | null | IfftnOptions, norm?: string | null | IfftnOptions, options?: IfftnOptions): Tensor;
export function ifftn(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_ifftn(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ifftn(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ifftn(a0, a1, dim, norm, out);
  }
  return resolve('ifftn', ifftn$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.rfftn`. */
export interface RfftnOptions {
  s?: Int | Ints | null;
  dim?: Int | Ints | null;
  norm?: string | null;
  out?: Tensor;
}

function $fft_rfftn(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1173);
    return out;
  }
  return callTensor(1172);
}

const rfftn$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = None, str norm = None, *, Tensor out = None)", $fft_rfftn, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 1], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.rfftn`: `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function rfftn(input: Tensor, s?: Int | Ints | null | RfftnOptions, dim?: Int | Ints | null | RfftnOptions, norm?: string | null | RfftnOptions, options?: RfftnOptions): Tensor;
export function rfftn(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_rfftn(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_rfftn(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_rfftn(a0, a1, dim, norm, out);
  }
  return resolve('rfftn', rfftn$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.irfftn`. */
export interface IrfftnOptions {
  s?: Int | Ints | null;
  dim?: Int | Ints | null;
  norm?: string | null;
  out?: Tensor;
}

function $fft_irfftn(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1165);
    return out;
  }
  return callTensor(1164);
}

const irfftn$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = None, str norm = None, *, Tensor out = None)", $fft_irfftn, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 1], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.irfftn`: `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function irfftn(input: Tensor, s?: Int | Ints | null | IrfftnOptions, dim?: Int | Ints | null | IrfftnOptions, norm?: string | null | IrfftnOptions, options?: IrfftnOptions): Tensor;
export function irfftn(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_irfftn(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_irfftn(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_irfftn(a0, a1, dim, norm, out);
  }
  return resolve('irfftn', irfftn$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.hfftn`. */
export interface HfftnOptions {
  s?: Int | Ints | null;
  dim?: Int | Ints | null;
  norm?: string | null;
  out?: Tensor;
}

function $fft_hfftn(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1146);
    return out;
  }
  return callTensor(1145);
}

const hfftn$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = None, str norm = None, *, Tensor out = None)", $fft_hfftn, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 1], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.hfftn`: `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hfftn(input: Tensor, s?: Int | Ints | null | HfftnOptions, dim?: Int | Ints | null | HfftnOptions, norm?: string | null | HfftnOptions, options?: HfftnOptions): Tensor;
export function hfftn(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_hfftn(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_hfftn(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_hfftn(a0, a1, dim, norm, out);
  }
  return resolve('hfftn', hfftn$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.ihfftn`. */
export interface IhfftnOptions {
  s?: Int | Ints | null;
  dim?: Int | Ints | null;
  norm?: string | null;
  out?: Tensor;
}

function $fft_ihfftn(self: Tensor, s?: Int | Ints | null | null, dim?: Int | Ints | null | null, norm?: string | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, s);
  at = putInts(at, dim);
  at = putString(at, norm);
  if (out) {
    putTensor(at, out);
    callPlain(1159);
    return out;
  }
  return callTensor(1158);
}

const ihfftn$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints s = None, tuple of ints dim = None, str norm = None, *, Tensor out = None)", $fft_ihfftn, 4, -1, [['self', 'Tensor', isTensor, 2], ['s', 'tuple of ints', isIntOrInts, 1], ['dim', 'tuple of ints', isIntOrInts, 1], ['norm', 'str', isString, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.fft.ihfftn`: `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ihfftn(input: Tensor, s?: Int | Ints | null | IhfftnOptions, dim?: Int | Ints | null | IhfftnOptions, norm?: string | null | IhfftnOptions, options?: IhfftnOptions): Tensor;
export function ihfftn(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $fft_ihfftn(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { s, dim, norm, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (s == null || isIntOrInts(s)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(s !== undefined) + +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ihfftn(a0, s, dim, norm, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { dim, norm, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (dim == null || isIntOrInts(dim)) && (norm == null || isString(norm)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(norm !== undefined) + +(out !== undefined)) return $fft_ihfftn(a0, a1, dim, norm, out);
  }
  return resolve('ihfftn', ihfftn$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.fft.fftfreq`. */
export interface FftfreqOptions {
  n?: Int;
  d?: Float;
  dtype?: DType | null;
  layout?: Layout | null;
  device?: DeviceLike | null;
  pinMemory?: boolean | null;
  out?: Tensor;
  requiresGrad?: boolean;
}

function $fft_fftfreq(n: Int, d?: Float | null, dtype?: DType | null | null, layout?: Layout | null | null, device?: DeviceLike | null | null, pinMemory?: boolean | null | null, out?: Tensor | null, requiresGrad?: boolean | null): Tensor {
  if (out) {
    checkOut(out, dtype, layout, device);
    let at = putInt(0, n);
    at = putFloat(at, d ?? 1);
    putTensor(at, out);
    callPlain(1137);
    return requiresGrad ? withGrad(out) : out;
  }
  let at = putInt(0, n);
  at = putFloat(at, d ?? 1);
  at = putEnum(at, dtype);
  at = putEnum(at, layout);
  at = putFactoryDevice(at, device);
  putOptionalBool(at, pinMemory);
  const result = callTensor(1136);
  return requiresGrad ? withGrad(result) : result;
}

const fftfreq$$: readonly Overload[] = [
  overload("(int n, float d = 1., *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None, Tensor out = None)", $fft_fftfreq, 2, -1, [['n', 'int', isInt, 2], ['d', 'float', isFloat, 0], ['dtype', 'torch.dtype', isDType, 1], ['layout', 'torch.layout', isLayout, 1], ['device', 'torch.device', isDevice, 1], ['pinMemory', 'bool', isBool, 1], ['out', 'Tensor', isTensor, 0], ['requiresGrad', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.fft.fftfreq`: `fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fftfreq(n: Int | FftfreqOptions, d?: Float | FftfreqOptions, options?: FftfreqOptions): Tensor;
export function fftfreq(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isInt(a0) && (a1 == null || isFloat(a1)) && a2 === undefined) return $fft_fftfreq(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { d, dtype, layout, device, pinMemory, out, requiresGrad } = a1;
    const given = countOptions(a1);
    if (isInt(a0) && (d == null || isFloat(d)) && (dtype == null || isDType(dtype)) && (layout == null || isLayout(layout)) && (device == null || isDevice(device)) && (pinMemory == null || isBool(pinMemory)) && (out == null || isTensor(out)) && (requiresGrad == null || isBool(requiresGrad)) && given === +(d !== undefined) + +(dtype !== undefined) + +(layout !== undefined) + +(device !== undefined) + +(pinMemory !== undefined) + +(out !== undefined) + +(requiresGrad !== undefined)) return $fft_fftfreq(a0, d, dtype, layout, device, pinMemory, out, requiresGrad);
  }
  if (isOptions(a2)) {
    const { dtype, layout, device, pinMemory, out, requiresGrad } = a2;
    const given = countOptions(a2);
    if (isInt(a0) && (a1 == null || isFloat(a1)) && (dtype == null || isDType(dtype)) && (layout == null || isLayout(layout)) && (device == null || isDevice(device)) && (pinMemory == null || isBool(pinMemory)) && (out == null || isTensor(out)) && (requiresGrad == null || isBool(requiresGrad)) && given === +(dtype !== undefined) + +(layout !== undefined) + +(device !== undefined) + +(pinMemory !== undefined) + +(out !== undefined) + +(requiresGrad !== undefined)) return $fft_fftfreq(a0, a1, dtype, layout, device, pinMemory, out, requiresGrad);
  }
  return resolve('fftfreq', fftfreq$$, [a0, a1, a2]);
}

/** Options of `torch.fft.rfftfreq`. */
export interface RfftfreqOptions {
  n?: Int;
  d?: Float;
  dtype?: DType | null;
  layout?: Layout | null;
  device?: DeviceLike | null;
  pinMemory?: boolean | null;
  out?: Tensor;
  requiresGrad?: boolean;
}

function $fft_rfftfreq(n: Int, d?: Float | null, dtype?: DType | null | null, layout?: Layout | null | null, device?: DeviceLike | null | null, pinMemory?: boolean | null | null, out?: Tensor | null, requiresGrad?: boolean | null): Tensor {
  if (out) {
    checkOut(out, dtype, layout, device);
    let at = putInt(0, n);
    at = putFloat(at, d ?? 1);
    putTensor(at, out);
    callPlain(1171);
    return requiresGrad ? withGrad(out) : out;
  }
  let at = putInt(0, n);
  at = putFloat(at, d ?? 1);
  at = putEnum(at, dtype);
  at = putEnum(at, layout);
  at = putFactoryDevice(at, device);
  putOptionalBool(at, pinMemory);
  const result = callTensor(1170);
  return requiresGrad ? withGrad(result) : result;
}

const rfftfreq$$: readonly Overload[] = [
  overload("(int n, float d = 1., *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None, Tensor out = None)", $fft_rfftfreq, 2, -1, [['n', 'int', isInt, 2], ['d', 'float', isFloat, 0], ['dtype', 'torch.dtype', isDType, 1], ['layout', 'torch.layout', isLayout, 1], ['device', 'torch.device', isDevice, 1], ['pinMemory', 'bool', isBool, 1], ['out', 'Tensor', isTensor, 0], ['requiresGrad', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.fft.rfftfreq`: `fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function rfftfreq(n: Int | RfftfreqOptions, d?: Float | RfftfreqOptions, options?: RfftfreqOptions): Tensor;
export function rfftfreq(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isInt(a0) && (a1 == null || isFloat(a1)) && a2 === undefined) return $fft_rfftfreq(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { d, dtype, layout, device, pinMemory, out, requiresGrad } = a1;
    const given = countOptions(a1);
    if (isInt(a0) && (d == null || isFloat(d)) && (dtype == null || isDType(dtype)) && (layout == null || isLayout(layout)) && (device == null || isDevice(device)) && (pinMemory == null || isBool(pinMemory)) && (out == null || isTensor(out)) && (requiresGrad == null || isBool(requiresGrad)) && given === +(d !== undefined) + +(dtype !== undefined) + +(layout !== undefined) + +(device !== undefined) + +(pinMemory !== undefined) + +(out !== undefined) + +(requiresGrad !== undefined)) return $fft_rfftfreq(a0, d, dtype, layout, device, pinMemory, out, requiresGrad);
  }
  if (isOptions(a2)) {
    const { dtype, layout, device, pinMemory, out, requiresGrad } = a2;
    const given = countOptions(a2);
    if (isInt(a0) && (a1 == null || isFloat(a1)) && (dtype == null || isDType(dtype)) && (layout == null || isLayout(layout)) && (device == null || isDevice(device)) && (pinMemory == null || isBool(pinMemory)) && (out == null || isTensor(out)) && (requiresGrad == null || isBool(requiresGrad)) && given === +(dtype !== undefined) + +(layout !== undefined) + +(device !== undefined) + +(pinMemory !== undefined) + +(out !== undefined) + +(requiresGrad !== undefined)) return $fft_rfftfreq(a0, a1, dtype, layout, device, pinMemory, out, requiresGrad);
  }
  return resolve('rfftfreq', rfftfreq$$, [a0, a1, a2]);
}

/** Options of `torch.fft.fftshift`. */
export interface FftshiftOptions {
  dim?: Int | Ints | null;
}

function $fft_fftshift(self: Tensor, dim?: Int | Ints | null | null): Tensor {
  let at = putTensor(0, self);
  putInts(at, dim);
  return callTensor(1140);
}

const fftshift$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints dim = None)", $fft_fftshift, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'tuple of ints', isIntOrInts, 1]]),
];

/**
 * Mirrors `torch.fft.fftshift`: `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fftshift(input: Tensor, dim?: Int | Ints | null | FftshiftOptions, options?: FftshiftOptions): Tensor;
export function fftshift(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && a2 === undefined) return $fft_fftshift(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { dim } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (dim == null || isIntOrInts(dim)) && given === +(dim !== undefined)) return $fft_fftshift(a0, dim);
  }
  return resolve('fftshift', fftshift$$, [a0, a1, a2]);
}

/** Options of `torch.fft.ifftshift`. */
export interface IfftshiftOptions {
  dim?: Int | Ints | null;
}

function $fft_ifftshift(self: Tensor, dim?: Int | Ints | null | null): Tensor {
  let at = putTensor(0, self);
  putInts(at, dim);
  return callTensor(1153);
}

const ifftshift$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints dim = None)", $fft_ifftshift, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'tuple of ints', isIntOrInts, 1]]),
];

/**
 * Mirrors `torch.fft.ifftshift`: `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ifftshift(input: Tensor, dim?: Int | Ints | null | IfftshiftOptions, options?: IfftshiftOptions): Tensor;
export function ifftshift(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && a2 === undefined) return $fft_ifftshift(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { dim } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (dim == null || isIntOrInts(dim)) && given === +(dim !== undefined)) return $fft_ifftshift(a0, dim);
  }
  return resolve('ifftshift', ifftshift$$, [a0, a1, a2]);
}

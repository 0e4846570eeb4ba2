/** @file Operators: tensor. Written by codegen; not to be edited. */

import './names.js';
import { putBool, putDevice, putEnum, putFloat, putGenerator, putInt, putInts, putIntsOf, putName, putNames, putOptionalBool, putOptionalInt, putScalar, putString, putTensor, putTensorOrNumber } from '../native/encode.js';
import { callAlias, callPlain, callTensor } from '../native/handles.js';
import { isBool, isDevice, isDType, isFloat, isGenerator, isInt, isIntOrInts, isInts, isLayout, isMemoryFormat, isNames, isScalar, isString, isTensor, isTensorOrNumber, overload, resolve, sizesOf } from '../native/match.js';
import { countOptions, isOptions } from '../native/options.js';
import { readBool, readNumber, withGrad } from '../native/results.js';
import { qschemeOf } from '../values/qscheme.js';
import type { Overload } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import type { Generator } from '../values/generator.js';
import type { Float, Int, Ints } from '../values/kinds.js';
import type { Layout, MemoryFormat } from '../values/layout.js';
import type { QScheme } from '../values/qscheme.js';
import type { Scalar } from '../values/scalar.js';

/** Options of `torch.Tensor.requires_grad_`. */
export interface RequiresGrad_Options {
  requiresGrad?: boolean;
}

function $requires_grad_(self: Tensor, requiresGrad?: boolean | null): Tensor {
  let at = putTensor(0, self);
  putBool(at, requiresGrad ?? true);
  callPlain(2092);
  return self;
}

const requiresGrad_$$: readonly Overload[] = [
  overload("(Tensor input, bool requires_grad = True)", $requires_grad_, 2, -1, [['self', 'Tensor', isTensor, 2], ['requiresGrad', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.requires_grad_`: `requires_grad_(Tensor(a!) self, bool requires_grad=True) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function requiresGrad_(input: Tensor, requiresGrad?: boolean | RequiresGrad_Options, options?: RequiresGrad_Options): Tensor;
export function requiresGrad_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isBool(a1)) && a2 === undefined) return $requires_grad_(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { requiresGrad } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (requiresGrad == null || isBool(requiresGrad)) && given === +(requiresGrad !== undefined)) return $requires_grad_(a0, requiresGrad);
  }
  return resolve('requiresGrad_', requiresGrad_$$, [a0, a1, a2]);
}

function $retain_grad(self: Tensor): void {
  putTensor(0, self);
  callPlain(2104);
}

const retainGrad$$: readonly Overload[] = [
  overload("(Tensor input)", $retain_grad, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.retain_grad`: `retain_grad(Tensor(a!) self) -> ()`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function retainGrad(input: Tensor): void;
export function retainGrad(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $retain_grad(a0);
  return resolve('retainGrad', retainGrad$$, [a0, a1]);
}

/** Options of `torch.Tensor.rename_`. */
export interface Rename_Options {
  names?: string | readonly (string | null)[] | null;
}

function $rename_(self: Tensor, names: string | readonly (string | null)[] | null): Tensor {
  let at = putTensor(0, self);
  putNames(at, names);
  callPlain(2072);
  return self;
}

const rename_$$: readonly Overload[] = [
  overload("(Tensor input, tuple of names names)", $rename_, 2, -1, [['self', 'Tensor', isTensor, 2], ['names', 'tuple of names', isNames, 3]]),
];

/**
 * Mirrors `torch.Tensor.rename_`: `rename_(Tensor(a!) self, str[]? names) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function rename_(input: Tensor, names: string | readonly (string | null)[] | null | Rename_Options, options?: Rename_Options): Tensor;
export function rename_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isNames(a1)) && a2 === undefined) return $rename_(a0, a1);
  return resolve('rename_', rename_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.rename`. */
export interface RenameOptions {
  names?: string | readonly (string | null)[] | null;
}

function $rename(self: Tensor, names: string | readonly (string | null)[] | null): Tensor {
  let at = putTensor(0, self);
  putNames(at, names);
  return callAlias(2071, self);
}

const rename$$: readonly Overload[] = [
  overload("(Tensor input, tuple of names names)", $rename, 2, -1, [['self', 'Tensor', isTensor, 2], ['names', 'tuple of names', isNames, 3]]),
];

/**
 * Mirrors `torch.Tensor.rename`: `rename(Tensor(a) self, str[]? names) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function rename(input: Tensor, names: string | readonly (string | null)[] | null | RenameOptions, options?: RenameOptions): Tensor;
export function rename(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isNames(a1)) && a2 === undefined) return $rename(a0, a1);
  return resolve('rename', rename$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.align_to`. */
export interface AlignToOptions {
  names?: string | readonly (string | null)[];
  order?: string | readonly (string | null)[];
  ellipsisIdx?: Int;
}

function $align_to(self: Tensor, names: string | readonly (string | null)[]): Tensor {
  let at = putTensor(0, self);
  putNames(at, names);
  return callAlias(662, self);
}

function $align_to_ellipsis_idx(self: Tensor, order: string | readonly (string | null)[], ellipsisIdx: Int): Tensor {
  let at = putTensor(0, self);
  at = putNames(at, order);
  putInt(at, ellipsisIdx);
  return callAlias(663, self);
}

const alignTo$$: readonly Overload[] = [
  overload("(Tensor input, tuple of names names)", $align_to, 2, -1, [['self', 'Tensor', isTensor, 2], ['names', 'tuple of names', isNames, 2]]),
  overload("(Tensor input, tuple of names order, int ellipsis_idx)", $align_to_ellipsis_idx, 3, -1, [['self', 'Tensor', isTensor, 2], ['order', 'tuple of names', isNames, 2], ['ellipsisIdx', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor.align_to`: `align_to(Tensor(a) self, str[] names) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function alignTo(input: Tensor, names: string | readonly (string | null)[] | AlignToOptions, options?: AlignToOptions): Tensor;
/**
 * Mirrors `torch.Tensor.align_to`: `align_to.ellipsis_idx(Tensor(a) self, str[] order, int ellipsis_idx) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function alignTo(input: Tensor, order: string | readonly (string | null)[] | AlignToOptions, ellipsisIdx: Int | AlignToOptions, options?: AlignToOptions): Tensor;
export function alignTo(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isNames(a1) && a2 === undefined && a3 === undefined) return $align_to(a0, a1);
  if (isTensor(a0) && isNames(a1) && isInt(a2) && a3 === undefined) return $align_to_ellipsis_idx(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { ellipsisIdx } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isNames(a1) && isInt(ellipsisIdx) && given === +(ellipsisIdx !== undefined)) return $align_to_ellipsis_idx(a0, a1, ellipsisIdx);
  }
  return resolve('alignTo', alignTo$$, [a0, a1, a2, a3]);
}

function $align_as(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  return callTensor(660);
}

const alignAs$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $align_as, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.align_as`: `align_as(Tensor self, Tensor other) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function alignAs(input: Tensor, other: Tensor): Tensor;
export function alignAs(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $align_as(a0, a1);
  return resolve('alignAs', alignAs$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.refine_names`. */
export interface RefineNamesOptions {
  names?: string | readonly (string | null)[];
}

function $refine_names(self: Tensor, names: string | readonly (string | null)[]): Tensor {
  let at = putTensor(0, self);
  putNames(at, names);
  return callAlias(2047, self);
}

const refineNames$$: readonly Overload[] = [
  overload("(Tensor input, tuple of names names)", $refine_names, 2, -1, [['self', 'Tensor', isTensor, 2], ['names', 'tuple of names', isNames, 2]]),
];

/**
 * Mirrors `torch.Tensor.refine_names`: `refine_names(Tensor(a) self, str[] names) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function refineNames(input: Tensor, names: string | readonly (string | null)[] | RefineNamesOptions, options?: RefineNamesOptions): Tensor;
export function refineNames(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isNames(a1) && a2 === undefined) return $refine_names(a0, a1);
  return resolve('refineNames', refineNames$$, [a0, a1, a2]);
}

function $absolute_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(607);
  return self;
}

const absolute_$$: readonly Overload[] = [
  overload("(Tensor input)", $absolute_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.absolute_`: `absolute_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function absolute_(input: Tensor): Tensor;
export function absolute_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $absolute_(a0);
  return resolve('absolute_', absolute_$$, [a0, a1]);
}

function $sgn_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2181);
  return self;
}

const sgn_$$: readonly Overload[] = [
  overload("(Tensor input)", $sgn_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.sgn_`: `sgn_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sgn_(input: Tensor): Tensor;
export function sgn_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $sgn_(a0);
  return resolve('sgn_', sgn_$$, [a0, a1]);
}

/** Options of `torch.Tensor.chalf`. */
export interface ChalfOptions {
  memoryFormat?: MemoryFormat | null;
}

function $chalf(self: Tensor, memoryFormat?: MemoryFormat | null | null): Tensor {
  let at = putTensor(0, self);
  putEnum(at, memoryFormat);
  return callTensor(859);
}

const chalf$$: readonly Overload[] = [
  overload("(Tensor input, *, torch.memory_format memory_format = None)", $chalf, 1, -1, [['self', 'Tensor', isTensor, 2], ['memoryFormat', 'torch.memory_format', isMemoryFormat, 1]]),
];

/**
 * Mirrors `torch.Tensor.chalf`: `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function chalf(input: Tensor, options?: ChalfOptions): Tensor;
export function chalf(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $chalf(a0);
  if (isOptions(a1)) {
    const { memoryFormat } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (memoryFormat == null || isMemoryFormat(memoryFormat)) && given === +(memoryFormat !== undefined)) return $chalf(a0, memoryFormat);
  }
  return resolve('chalf', chalf$$, [a0, a1]);
}

/** Options of `torch.Tensor.add_`. */
export interface Add_Options {
  alpha?: Scalar;
}

function $add__Tensor(self: Tensor, other: Tensor | Scalar, alpha?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensorOrNumber(at, other);
  putScalar(at, alpha ?? 1);
  callPlain(633);
  return self;
}

const add_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, *, Number alpha = 1)", $add__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2], ['alpha', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.Tensor.add_`: `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function add_(input: Tensor, other: Tensor | Scalar, options?: Add_Options): Tensor;
export function add_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $add__Tensor(a0, a1);
  if (isOptions(a2)) {
    const { alpha } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensorOrNumber(a1) && (alpha == null || isScalar(alpha)) && given === +(alpha !== undefined)) return $add__Tensor(a0, a1, alpha);
  }
  return resolve('add_', add_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.addr_`. */
export interface Addr_Options {
  beta?: Scalar;
  alpha?: Scalar;
}

function $addr_(self: Tensor, vec1: Tensor, vec2: Tensor, beta?: Scalar | null, alpha?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, vec1);
  at = putTensor(at, vec2);
  at = putScalar(at, beta ?? 1);
  putScalar(at, alpha ?? 1);
  callPlain(653);
  return self;
}

const addr_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor vec1, Tensor vec2, *, Number beta = 1, Number alpha = 1)", $addr_, 3, -1, [['self', 'Tensor', isTensor, 2], ['vec1', 'Tensor', isTensor, 2], ['vec2', 'Tensor', isTensor, 2], ['beta', 'Number', isScalar, 0], ['alpha', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.Tensor.addr_`: `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function addr_(input: Tensor, vec1: Tensor, vec2: Tensor, options?: Addr_Options): Tensor;
export function addr_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $addr_(a0, a1, a2);
  if (isOptions(a3)) {
    const { beta, alpha } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (beta == null || isScalar(beta)) && (alpha == null || isScalar(alpha)) && given === +(beta !== undefined) + +(alpha !== undefined)) return $addr_(a0, a1, a2, beta, alpha);
  }
  return resolve('addr_', addr_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.baddbmm_`. */
export interface Baddbmm_Options {
  beta?: Scalar;
  alpha?: Scalar;
}

function $baddbmm_(self: Tensor, batch1: Tensor, batch2: Tensor, beta?: Scalar | null, alpha?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, batch1);
  at = putTensor(at, batch2);
  at = putScalar(at, beta ?? 1);
  putScalar(at, alpha ?? 1);
  callPlain(765);
  return self;
}

const baddbmm_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor batch1, Tensor batch2, *, Number beta = 1, Number alpha = 1)", $baddbmm_, 3, -1, [['self', 'Tensor', isTensor, 2], ['batch1', 'Tensor', isTensor, 2], ['batch2', 'Tensor', isTensor, 2], ['beta', 'Number', isScalar, 0], ['alpha', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.Tensor.baddbmm_`: `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function baddbmm_(input: Tensor, batch1: Tensor, batch2: Tensor, options?: Baddbmm_Options): Tensor;
export function baddbmm_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $baddbmm_(a0, a1, a2);
  if (isOptions(a3)) {
    const { beta, alpha } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (beta == null || isScalar(beta)) && (alpha == null || isScalar(alpha)) && given === +(beta !== undefined) + +(alpha !== undefined)) return $baddbmm_(a0, a1, a2, beta, alpha);
  }
  return resolve('baddbmm_', baddbmm_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.bernoulli_`. */
export interface Bernoulli_Options {
  generator?: Generator | null;
  p?: Float;
}

function $bernoulli__Tensor(self: Tensor, p: Tensor, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, p);
  putGenerator(at, generator);
  callPlain(781);
  return self;
}

function $bernoulli__float(self: Tensor, p?: Float | null, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, p ?? 0.5);
  putGenerator(at, generator);
  callPlain(782);
  return self;
}

const bernoulli_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor p, *, torch.Generator generator = None)", $bernoulli__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['p', 'Tensor', isTensor, 2], ['generator', 'torch.Generator', isGenerator, 1]]),
  overload("(Tensor input, float p = 0.5, *, torch.Generator generator = None)", $bernoulli__float, 2, -1, [['self', 'Tensor', isTensor, 2], ['p', 'float', isFloat, 0], ['generator', 'torch.Generator', isGenerator, 1]]),
];

/**
 * Mirrors `torch.Tensor.bernoulli_`: `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bernoulli_(input: Tensor, p: Tensor, options?: Bernoulli_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bernoulli_`: `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bernoulli_(input: Tensor, p?: Float | Bernoulli_Options, options?: Bernoulli_Options): Tensor;
export function bernoulli_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $bernoulli__Tensor(a0, a1);
  if (isTensor(a0) && (a1 == null || isFloat(a1)) && a2 === undefined) return $bernoulli__float(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { p, generator } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && isTensor(p) && (generator == null || isGenerator(generator)) && given === +(p !== undefined) + +(generator !== undefined)) return $bernoulli__Tensor(a0, p, generator);
    if (isTensor(a0) && (p == null || isFloat(p)) && (generator == null || isGenerator(generator)) && given === +(p !== undefined) + +(generator !== undefined)) return $bernoulli__float(a0, p, generator);
  }
  if (isOptions(a2)) {
    const { generator } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (generator == null || isGenerator(generator)) && given === +(generator !== undefined)) return $bernoulli__Tensor(a0, a1, generator);
    if (isTensor(a0) && (a1 == null || isFloat(a1)) && (generator == null || isGenerator(generator)) && given === +(generator !== undefined)) return $bernoulli__float(a0, a1, generator);
  }
  return resolve('bernoulli_', bernoulli_$$, [a0, a1, a2]);
}

function $bitwise_not_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(807);
  return self;
}

const bitwiseNot_$$: readonly Overload[] = [
  overload("(Tensor input)", $bitwise_not_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.bitwise_not_`: `bitwise_not_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseNot_(input: Tensor): Tensor;
export function bitwiseNot_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $bitwise_not_(a0);
  return resolve('bitwiseNot_', bitwiseNot_$$, [a0, a1]);
}

/** Options of `torch.Tensor.copysign_`. */
export interface Copysign_Options {
  other?: Scalar;
}

function $copysign__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(943);
  return self;
}

function $copysign__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(942);
  return self;
}

const copysign_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $copysign__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
  overload("(Tensor input, Number other)", $copysign__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
];

/**
 * Mirrors `torch.Tensor.copysign_`: `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function copysign_(input: Tensor, other: Tensor, options?: Copysign_Options): Tensor;
/**
 * Mirrors `torch.Tensor.copysign_`: `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function copysign_(input: Tensor, other: Scalar | Copysign_Options, options?: Copysign_Options): Tensor;
export function copysign_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $copysign__Tensor(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $copysign__Scalar(a0, a1);
  return resolve('copysign_', copysign_$$, [a0, a1, a2]);
}

function $logical_not_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1634);
  return self;
}

const logicalNot_$$: readonly Overload[] = [
  overload("(Tensor input)", $logical_not_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.logical_not_`: `logical_not_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logicalNot_(input: Tensor): Tensor;
export function logicalNot_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $logical_not_(a0);
  return resolve('logicalNot_', logicalNot_$$, [a0, a1]);
}

function $logical_xor_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1640);
  return self;
}

const logicalXor_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $logical_xor_, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.logical_xor_`: `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logicalXor_(input: Tensor, other: Tensor): Tensor;
export function logicalXor_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $logical_xor_(a0, a1);
  return resolve('logicalXor_', logicalXor_$$, [a0, a1, a2]);
}

function $logical_and_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1631);
  return self;
}

const logicalAnd_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $logical_and_, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.logical_and_`: `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logicalAnd_(input: Tensor, other: Tensor): Tensor;
export function logicalAnd_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $logical_and_(a0, a1);
  return resolve('logicalAnd_', logicalAnd_$$, [a0, a1, a2]);
}

function $logical_or_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1637);
  return self;
}

const logicalOr_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $logical_or_, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.logical_or_`: `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logicalOr_(input: Tensor, other: Tensor): Tensor;
export function logicalOr_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $logical_or_(a0, a1);
  return resolve('logicalOr_', logicalOr_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.copy_`. */
export interface Copy_Options {
  nonBlocking?: boolean;
}

function $copy_(self: Tensor, src: Tensor, nonBlocking?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, src);
  putBool(at, nonBlocking ?? false);
  callPlain(936);
  return self;
}

const copy_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor src, bool non_blocking = False)", $copy_, 3, -1, [['self', 'Tensor', isTensor, 2], ['src', 'Tensor', isTensor, 2], ['nonBlocking', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.copy_`: `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function copy_(input: Tensor, src: Tensor, nonBlocking?: boolean | Copy_Options, options?: Copy_Options): Tensor;
export function copy_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isBool(a2)) && a3 === undefined) return $copy_(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { nonBlocking } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (nonBlocking == null || isBool(nonBlocking)) && given === +(nonBlocking !== undefined)) return $copy_(a0, a1, nonBlocking);
  }
  return resolve('copy_', copy_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.cumprod_`. */
export interface Cumprod_Options {
  dim?: Int | string;
  dtype?: DType | null;
}

function $cumprod_(self: Tensor, dim: Int, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  putEnum(at, dtype);
  callPlain(990);
  return self;
}

function $cumprod__dimname(self: Tensor, dim: string, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  putEnum(at, dtype);
  callPlain(991);
  return self;
}

const cumprod_$$: readonly Overload[] = [
  overload("(Tensor input, int dim, *, torch.dtype dtype = None)", $cumprod_, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['dtype', 'torch.dtype', isDType, 1]]),
  overload("(Tensor input, name dim, *, torch.dtype dtype = None)", $cumprod__dimname, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'name', isString, 2], ['dtype', 'torch.dtype', isDType, 1]]),
];

/**
 * Mirrors `torch.Tensor.cumprod_`: `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cumprod_(input: Tensor, dim: Int | Cumprod_Options, options?: Cumprod_Options): Tensor;
/**
 * Mirrors `torch.Tensor.cumprod_`: `cumprod_.dimname(Tensor(a!) self, str dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cumprod_(input: Tensor, dim: string | Cumprod_Options, options?: Cumprod_Options): Tensor;
export function cumprod_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $cumprod_(a0, a1);
  if (isTensor(a0) && isString(a1) && a2 === undefined) return $cumprod__dimname(a0, a1);
  if (isOptions(a2)) {
    const { dtype } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isInt(a1) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $cumprod_(a0, a1, dtype);
    if (isTensor(a0) && isString(a1) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $cumprod__dimname(a0, a1, dtype);
  }
  return resolve('cumprod_', cumprod_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.cumsum_`. */
export interface Cumsum_Options {
  dim?: Int | string;
  dtype?: DType | null;
}

function $cumsum_(self: Tensor, dim: Int, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  putEnum(at, dtype);
  callPlain(997);
  return self;
}

function $cumsum__dimname(self: Tensor, dim: string, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  putEnum(at, dtype);
  callPlain(998);
  return self;
}

const cumsum_$$: readonly Overload[] = [
  overload("(Tensor input, int dim, *, torch.dtype dtype = None)", $cumsum_, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['dtype', 'torch.dtype', isDType, 1]]),
  overload("(Tensor input, name dim, *, torch.dtype dtype = None)", $cumsum__dimname, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'name', isString, 2], ['dtype', 'torch.dtype', isDType, 1]]),
];

/**
 * Mirrors `torch.Tensor.cumsum_`: `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cumsum_(input: Tensor, dim: Int | Cumsum_Options, options?: Cumsum_Options): Tensor;
/**
 * Mirrors `torch.Tensor.cumsum_`: `cumsum_.dimname(Tensor(a!) self, str dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cumsum_(input: Tensor, dim: string | Cumsum_Options, options?: Cumsum_Options): Tensor;
export function cumsum_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $cumsum_(a0, a1);
  if (isTensor(a0) && isString(a1) && a2 === undefined) return $cumsum__dimname(a0, a1);
  if (isOptions(a2)) {
    const { dtype } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isInt(a1) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $cumsum_(a0, a1, dtype);
    if (isTensor(a0) && isString(a1) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $cumsum__dimname(a0, a1, dtype);
  }
  return resolve('cumsum_', cumsum_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.fill_diagonal_`. */
export interface FillDiagonal_Options {
  fillValue?: Scalar;
  wrap?: boolean;
}

function $fill_diagonal_(self: Tensor, fillValue: Scalar, wrap?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, fillValue);
  putBool(at, wrap ?? false);
  callPlain(1178);
  return self;
}

const fillDiagonal_$$: readonly Overload[] = [
  overload("(Tensor input, Number fill_value, bool wrap = False)", $fill_diagonal_, 3, -1, [['self', 'Tensor', isTensor, 2], ['fillValue', 'Number', isScalar, 2], ['wrap', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.fill_diagonal_`: `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fillDiagonal_(input: Tensor, fillValue: Scalar | FillDiagonal_Options, wrap?: boolean | FillDiagonal_Options, options?: FillDiagonal_Options): Tensor;
export function fillDiagonal_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && (a2 == null || isBool(a2)) && a3 === undefined) return $fill_diagonal_(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { wrap } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isScalar(a1) && (wrap == null || isBool(wrap)) && given === +(wrap !== undefined)) return $fill_diagonal_(a0, a1, wrap);
  }
  return resolve('fillDiagonal_', fillDiagonal_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.div_`. */
export interface Div_Options {
  roundingMode?: string | null;
}

function $div__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(1037);
  return self;
}

function $div__Tensor_mode(self: Tensor, other: Tensor | Scalar, roundingMode: string | null): Tensor {
  let at = putTensor(0, self);
  at = putTensorOrNumber(at, other);
  putString(at, roundingMode);
  callPlain(1038);
  return self;
}

const div_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $div__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2]]),
  overload("(Tensor input, Tensor other, *, str rounding_mode)", $div__Tensor_mode, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2], ['roundingMode', 'str', isString, 3]]),
];

/**
 * Mirrors `torch.Tensor.div_`: `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function div_(input: Tensor, other: Tensor | Scalar, options?: Div_Options): Tensor;
/**
 * Mirrors `torch.Tensor.div_`: `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function div_(input: Tensor, other: Tensor | Scalar, options: Div_Options): Tensor;
export function div_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $div__Tensor(a0, a1);
  if (isOptions(a2)) {
    const { roundingMode } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensorOrNumber(a1) && (roundingMode === null || isString(roundingMode)) && given === +(roundingMode !== undefined)) return $div__Tensor_mode(a0, a1, roundingMode);
  }
  return resolve('div_', div_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.divide_`. */
export interface Divide_Options {
  roundingMode?: string | null;
}

function $divide__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(1047);
  return self;
}

function $divide__Tensor_mode(self: Tensor, other: Tensor | Scalar, roundingMode: string | null): Tensor {
  let at = putTensor(0, self);
  at = putTensorOrNumber(at, other);
  putString(at, roundingMode);
  callPlain(1048);
  return self;
}

const divide_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $divide__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2]]),
  overload("(Tensor input, Tensor other, *, str rounding_mode)", $divide__Tensor_mode, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2], ['roundingMode', 'str', isString, 3]]),
];

/**
 * Mirrors `torch.Tensor.divide_`: `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function divide_(input: Tensor, other: Tensor | Scalar, options?: Divide_Options): Tensor;
/**
 * Mirrors `torch.Tensor.divide_`: `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function divide_(input: Tensor, other: Tensor | Scalar, options: Divide_Options): Tensor;
export function divide_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $divide__Tensor(a0, a1);
  if (isOptions(a2)) {
    const { roundingMode } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensorOrNumber(a1) && (roundingMode === null || isString(roundingMode)) && given === +(roundingMode !== undefined)) return $divide__Tensor_mode(a0, a1, roundingMode);
  }
  return resolve('divide_', divide_$$, [a0, a1, a2]);
}

function $true_divide__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(2594);
  return self;
}

const trueDivide_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $true_divide__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2]]),
];

/**
 * Mirrors `torch.Tensor.true_divide_`: `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function trueDivide_(input: Tensor, other: Tensor | Scalar): Tensor;
export function trueDivide_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $true_divide__Tensor(a0, a1);
  return resolve('trueDivide_', trueDivide_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.new_empty`. */
export interface NewEmptyOptions {
  size?: Ints;
  dtype?: DType | null;
  layout?: Layout | null;
  device?: DeviceLike | null;
  pinMemory?: boolean | null;
  requiresGrad?: boolean;
}

function $new_empty(self: Tensor, size: Ints, dtype?: DType | null | null, layout?: Layout | null | null, device?: DeviceLike | null | null, pinMemory?: boolean | null | null, requiresGrad?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, size);
  at = putEnum(at, dtype);
  at = putEnum(at, layout);
  at = putDevice(at, device);
  putOptionalBool(at, pinMemory);
  const result = callTensor(1866);
  return requiresGrad ? withGrad(result) : result;
}

const newEmpty$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None)", $new_empty, 2, 1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['dtype', 'torch.dtype', isDType, 1], ['layout', 'torch.layout', isLayout, 1], ['device', 'torch.device', isDevice, 1], ['pinMemory', 'bool', isBool, 1], ['requiresGrad', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.new_empty`: `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newEmpty(input: Tensor, size: Ints | NewEmptyOptions, options?: NewEmptyOptions): Tensor;
/**
 * Mirrors `torch.Tensor.new_empty`: `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newEmpty(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.new_empty`: `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newEmpty(input: Tensor, ...size: [...size: Int[], options: NewEmptyOptions]): Tensor;
export function newEmpty(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $new_empty(self, size);
  return resolve('newEmpty', newEmpty$$, [self, ...args]);
}

/** Options of `torch.Tensor.new_empty_strided`. */
export interface NewEmptyStridedOptions {
  size?: Ints;
  stride?: Ints;
  dtype?: DType | null;
  layout?: Layout | null;
  device?: DeviceLike | null;
  pinMemory?: boolean | null;
  requiresGrad?: boolean;
}

function $new_empty_strided(self: Tensor, size: Ints, stride: Ints, dtype?: DType | null | null, layout?: Layout | null | null, device?: DeviceLike | null | null, pinMemory?: boolean | null | null, requiresGrad?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, size);
  at = putInts(at, stride);
  at = putEnum(at, dtype);
  at = putEnum(at, layout);
  at = putDevice(at, device);
  putOptionalBool(at, pinMemory);
  const result = callTensor(1867);
  return requiresGrad ? withGrad(result) : result;
}

const newEmptyStrided$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size, tuple of ints stride, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None)", $new_empty_strided, 3, -1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['stride', 'tuple of ints', isInts, 2], ['dtype', 'torch.dtype', isDType, 1], ['layout', 'torch.layout', isLayout, 1], ['device', 'torch.device', isDevice, 1], ['pinMemory', 'bool', isBool, 1], ['requiresGrad', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.new_empty_strided`: `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newEmptyStrided(input: Tensor, size: Ints | NewEmptyStridedOptions, stride: Ints | NewEmptyStridedOptions, options?: NewEmptyStridedOptions): Tensor;
export function newEmptyStrided(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInts(a2) && a3 === undefined) return $new_empty_strided(a0, a1, a2);
  if (isOptions(a3)) {
    const { dtype, layout, device, pinMemory, requiresGrad } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isInts(a1) && isInts(a2) && (dtype == null || isDType(dtype)) && (layout == null || isLayout(layout)) && (device == null || isDevice(device)) && (pinMemory == null || isBool(pinMemory)) && (requiresGrad == null || isBool(requiresGrad)) && given === +(dtype !== undefined) + +(layout !== undefined) + +(device !== undefined) + +(pinMemory !== undefined) + +(requiresGrad !== undefined)) return $new_empty_strided(a0, a1, a2, dtype, layout, device, pinMemory, requiresGrad);
  }
  return resolve('newEmptyStrided', newEmptyStrided$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.new_full`. */
export interface NewFullOptions {
  size?: Ints;
  fillValue?: Scalar;
  dtype?: DType | null;
  layout?: Layout | null;
  device?: DeviceLike | null;
  pinMemory?: boolean | null;
  requiresGrad?: boolean;
}

function $new_full(self: Tensor, size: Ints, fillValue: Scalar, dtype?: DType | null | null, layout?: Layout | null | null, device?: DeviceLike | null | null, pinMemory?: boolean | null | null, requiresGrad?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, size);
  at = putScalar(at, fillValue);
  at = putEnum(at, dtype);
  at = putEnum(at, layout);
  at = putDevice(at, device);
  putOptionalBool(at, pinMemory);
  const result = callTensor(1868);
  return requiresGrad ? withGrad(result) : result;
}

const newFull$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size, Number fill_value, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None)", $new_full, 3, -1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['fillValue', 'Number', isScalar, 2], ['dtype', 'torch.dtype', isDType, 1], ['layout', 'torch.layout', isLayout, 1], ['device', 'torch.device', isDevice, 1], ['pinMemory', 'bool', isBool, 1], ['requiresGrad', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.new_full`: `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newFull(input: Tensor, size: Ints | NewFullOptions, fillValue: Scalar | NewFullOptions, options?: NewFullOptions): Tensor;
export function newFull(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isScalar(a2) && a3 === undefined) return $new_full(a0, a1, a2);
  if (isOptions(a3)) {
    const { dtype, layout, device, pinMemory, requiresGrad } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isInts(a1) && isScalar(a2) && (dtype == null || isDType(dtype)) && (layout == null || isLayout(layout)) && (device == null || isDevice(device)) && (pinMemory == null || isBool(pinMemory)) && (requiresGrad == null || isBool(requiresGrad)) && given === +(dtype !== undefined) + +(layout !== undefined) + +(device !== undefined) + +(pinMemory !== undefined) + +(requiresGrad !== undefined)) return $new_full(a0, a1, a2, dtype, layout, device, pinMemory, requiresGrad);
  }
  return resolve('newFull', newFull$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.new_zeros`. */
export interface NewZerosOptions {
  size?: Ints;
  dtype?: DType | null;
  layout?: Layout | null;
  device?: DeviceLike | null;
  pinMemory?: boolean | null;
  requiresGrad?: boolean;
}

function $new_zeros(self: Tensor, size: Ints, dtype?: DType | null | null, layout?: Layout | null | null, device?: DeviceLike | null | null, pinMemory?: boolean | null | null, requiresGrad?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, size);
  at = putEnum(at, dtype);
  at = putEnum(at, layout);
  at = putDevice(at, device);
  putOptionalBool(at, pinMemory);
  const result = callTensor(1870);
  return requiresGrad ? withGrad(result) : result;
}

const newZeros$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None)", $new_zeros, 2, 1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['dtype', 'torch.dtype', isDType, 1], ['layout', 'torch.layout', isLayout, 1], ['device', 'torch.device', isDevice, 1], ['pinMemory', 'bool', isBool, 1], ['requiresGrad', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.new_zeros`: `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newZeros(input: Tensor, size: Ints | NewZerosOptions, options?: NewZerosOptions): Tensor;
/**
 * Mirrors `torch.Tensor.new_zeros`: `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newZeros(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.new_zeros`: `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newZeros(input: Tensor, ...size: [...size: Int[], options: NewZerosOptions]): Tensor;
export function newZeros(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $new_zeros(self, size);
  return resolve('newZeros', newZeros$$, [self, ...args]);
}

/** Options of `torch.Tensor.new_ones`. */
export interface NewOnesOptions {
  size?: Ints;
  dtype?: DType | null;
  layout?: Layout | null;
  device?: DeviceLike | null;
  pinMemory?: boolean | null;
  requiresGrad?: boolean;
}

function $new_ones(self: Tensor, size: Ints, dtype?: DType | null | null, layout?: Layout | null | null, device?: DeviceLike | null | null, pinMemory?: boolean | null | null, requiresGrad?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, size);
  at = putEnum(at, dtype);
  at = putEnum(at, layout);
  at = putDevice(at, device);
  putOptionalBool(at, pinMemory);
  const result = callTensor(1869);
  return requiresGrad ? withGrad(result) : result;
}

const newOnes$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None)", $new_ones, 2, 1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['dtype', 'torch.dtype', isDType, 1], ['layout', 'torch.layout', isLayout, 1], ['device', 'torch.device', isDevice, 1], ['pinMemory', 'bool', isBool, 1], ['requiresGrad', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.new_ones`: `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newOnes(input: Tensor, size: Ints | NewOnesOptions, options?: NewOnesOptions): Tensor;
/**
 * Mirrors `torch.Tensor.new_ones`: `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newOnes(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.new_ones`: `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function newOnes(input: Tensor, ...size: [...size: Int[], options: NewOnesOptions]): Tensor;
export function newOnes(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $new_ones(self, size);
  return resolve('newOnes', newOnes$$, [self, ...args]);
}

/** Options of `torch.Tensor.resize_`. */
export interface Resize_Options {
  size?: Ints;
  memoryFormat?: MemoryFormat | null;
}

function $resize_(self: Tensor, size: Ints, memoryFormat?: MemoryFormat | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, size);
  putEnum(at, memoryFormat);
  callPlain(2095);
  return self;
}

const resize_$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size, *, torch.memory_format memory_format = None)", $resize_, 2, 1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['memoryFormat', 'torch.memory_format', isMemoryFormat, 1]]),
];

/**
 * Mirrors `torch.Tensor.resize_`: `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function resize_(input: Tensor, size: Ints | Resize_Options, options?: Resize_Options): Tensor;
/**
 * Mirrors `torch.Tensor.resize_`: `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function resize_(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.resize_`: `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function resize_(input: Tensor, ...size: [...size: Int[], options: Resize_Options]): Tensor;
export function resize_(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $resize_(self, size);
  return resolve('resize_', resize_$$, [self, ...args]);
}

/** Options of `torch.Tensor.expand`. */
export interface ExpandOptions {
  size?: Ints;
  implicit?: boolean;
}

function $expand(self: Tensor, size: Ints, implicit?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, size);
  putBool(at, implicit ?? false);
  return callAlias(1099, self);
}

const expand$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size, *, bool implicit = False)", $expand, 2, 1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['implicit', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.expand`: `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function expand(input: Tensor, size: Ints | ExpandOptions, options?: ExpandOptions): Tensor;
/**
 * Mirrors `torch.Tensor.expand`: `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function expand(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.expand`: `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function expand(input: Tensor, ...size: [...size: Int[], options: ExpandOptions]): Tensor;
export function expand(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $expand(self, size);
  return resolve('expand', expand$$, [self, ...args]);
}

function $expand_as(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  return callAlias(1100, self);
}

const expandAs$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $expand_as, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.expand_as`: `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function expandAs(input: Tensor, other: Tensor): Tensor;
export function expandAs(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $expand_as(a0, a1);
  return resolve('expandAs', expandAs$$, [a0, a1, a2]);
}

function $floor_divide__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(1205);
  return self;
}

const floorDivide_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $floor_divide__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2]]),
];

/**
 * Mirrors `torch.Tensor.floor_divide_`: `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function floorDivide_(input: Tensor, other: Tensor | Scalar): Tensor;
export function floorDivide_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $floor_divide__Tensor(a0, a1);
  return resolve('floorDivide_', floorDivide_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.index_copy_`. */
export interface IndexCopy_Options {
  dim?: Int | string;
}

function $index_copy_(self: Tensor, dim: Int, index: Tensor, source: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  putTensor(at, source);
  callPlain(1374);
  return self;
}

function $index_copy__dimname(self: Tensor, dim: string, index: Tensor, source: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  at = putTensor(at, index);
  putTensor(at, source);
  callPlain(1375);
  return self;
}

const indexCopy_$$: readonly Overload[] = [
  overload("(Tensor input, int dim, Tensor index, Tensor source)", $index_copy_, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['source', 'Tensor', isTensor, 2]]),
  overload("(Tensor input, name dim, Tensor index, Tensor source)", $index_copy__dimname, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'name', isString, 2], ['index', 'Tensor', isTensor, 2], ['source', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.index_copy_`: `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function indexCopy_(input: Tensor, dim: Int | IndexCopy_Options, index: Tensor, source: Tensor, options?: IndexCopy_Options): Tensor;
/**
 * Mirrors `torch.Tensor.index_copy_`: `index_copy_.dimname(Tensor(a!) self, str dim, Tensor index, Tensor source) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function indexCopy_(input: Tensor, dim: string | IndexCopy_Options, index: Tensor, source: Tensor, options?: IndexCopy_Options): Tensor;
export function indexCopy_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && a4 === undefined) return $index_copy_(a0, a1, a2, a3);
  if (isTensor(a0) && isString(a1) && isTensor(a2) && isTensor(a3) && a4 === undefined) return $index_copy__dimname(a0, a1, a2, a3);
  return resolve('indexCopy_', indexCopy_$$, [a0, a1, a2, a3, a4]);
}

function $mul__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(1798);
  return self;
}

const mul_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $mul__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2]]),
];

/**
 * Mirrors `torch.Tensor.mul_`: `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mul_(input: Tensor, other: Tensor | Scalar): Tensor;
export function mul_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $mul__Tensor(a0, a1);
  return resolve('mul_', mul_$$, [a0, a1, a2]);
}

function $multiply__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(1815);
  return self;
}

const multiply_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $multiply__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2]]),
];

/**
 * Mirrors `torch.Tensor.multiply_`: `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function multiply_(input: Tensor, other: Tensor | Scalar): Tensor;
export function multiply_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $multiply__Tensor(a0, a1);
  return resolve('multiply_', multiply_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.mvlgamma_`. */
export interface Mvlgamma_Options {
  p?: Int;
}

function $mvlgamma_(self: Tensor, p: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, p);
  callPlain(1820);
  return self;
}

const mvlgamma_$$: readonly Overload[] = [
  overload("(Tensor input, int p)", $mvlgamma_, 2, -1, [['self', 'Tensor', isTensor, 2], ['p', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor.mvlgamma_`: `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mvlgamma_(input: Tensor, p: Int | Mvlgamma_Options, options?: Mvlgamma_Options): Tensor;
export function mvlgamma_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $mvlgamma_(a0, a1);
  return resolve('mvlgamma_', mvlgamma_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.is_pinned`. */
export interface IsPinnedOptions {
  device?: DeviceLike | null;
}

function $is_pinned(self: Tensor, device?: DeviceLike | null | null): boolean {
  let at = putTensor(0, self);
  putDevice(at, device);
  callPlain(1413);
  return readBool(0);
}

const isPinned$$: readonly Overload[] = [
  overload("(Tensor input, torch.device device = None)", $is_pinned, 2, -1, [['self', 'Tensor', isTensor, 2], ['device', 'torch.device', isDevice, 1]]),
];

/**
 * Mirrors `torch.Tensor.is_pinned`: `is_pinned(Tensor self, Device? device=None) -> bool`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function isPinned(input: Tensor, device?: DeviceLike | null | IsPinnedOptions, options?: IsPinnedOptions): boolean;
export function isPinned(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isDevice(a1)) && a2 === undefined) return $is_pinned(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { device } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (device == null || isDevice(device)) && given === +(device !== undefined)) return $is_pinned(a0, device);
  }
  return resolve('isPinned', isPinned$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.pin_memory`. */
export interface PinMemoryOptions {
  device?: DeviceLike | null;
}

function $pin_memory(self: Tensor, device?: DeviceLike | null | null): Tensor {
  let at = putTensor(0, self);
  putDevice(at, device);
  return callAlias(1943, self);
}

const pinMemory$$: readonly Overload[] = [
  overload("(Tensor input, torch.device device = None)", $pin_memory, 2, -1, [['self', 'Tensor', isTensor, 2], ['device', 'torch.device', isDevice, 1]]),
];

/**
 * Mirrors `torch.Tensor.pin_memory`: `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function pinMemory(input: Tensor, device?: DeviceLike | null | PinMemoryOptions, options?: PinMemoryOptions): Tensor;
export function pinMemory(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isDevice(a1)) && a2 === undefined) return $pin_memory(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { device } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (device == null || isDevice(device)) && given === +(device !== undefined)) return $pin_memory(a0, device);
  }
  return resolve('pinMemory', pinMemory$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.repeat`. */
export interface RepeatOptions {
  repeats?: Ints;
}

function $repeat(self: Tensor, repeats: Ints): Tensor {
  let at = putTensor(0, self);
  putInts(at, repeats);
  return callTensor(2076);
}

const repeat$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints repeats)", $repeat, 2, 1, [['self', 'Tensor', isTensor, 2], ['repeats', 'tuple of ints', isInts, 2]]),
];

/**
 * Mirrors `torch.Tensor.repeat`: `repeat(Tensor self, SymInt[] repeats) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function repeat(input: Tensor, repeats: Ints | RepeatOptions, options?: RepeatOptions): Tensor;
/**
 * Mirrors `torch.Tensor.repeat`: `repeat(Tensor self, SymInt[] repeats) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function repeat(input: Tensor, ...repeats: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.repeat`: `repeat(Tensor self, SymInt[] repeats) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function repeat(input: Tensor, ...repeats: [...repeats: Int[], options: RepeatOptions]): Tensor;
export function repeat(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $repeat(self, size);
  return resolve('repeat', repeat$$, [self, ...args]);
}

function $reshape_as(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  return callAlias(2094, self);
}

const reshapeAs$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $reshape_as, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.reshape_as`: `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function reshapeAs(input: Tensor, other: Tensor): Tensor;
export function reshapeAs(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $reshape_as(a0, a1);
  return resolve('reshapeAs', reshapeAs$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.squeeze_`. */
export interface Squeeze_Options {
  dim?: Int | Ints | string;
}

function $squeeze_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2461);
  return self;
}

function $squeeze__dim(self: Tensor, dim: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, dim);
  callPlain(2462);
  return self;
}

function $squeeze__dims(self: Tensor, dim: Ints): Tensor {
  let at = putTensor(0, self);
  putInts(at, dim);
  callPlain(2464);
  return self;
}

function $squeeze__dimname(self: Tensor, dim: string): Tensor {
  let at = putTensor(0, self);
  putName(at, dim);
  callPlain(2463);
  return self;
}

const squeeze_$$: readonly Overload[] = [
  overload("(Tensor input)", $squeeze_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
  overload("(Tensor input, int dim)", $squeeze__dim, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
  overload("(Tensor input, tuple of ints dim)", $squeeze__dims, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'tuple of ints', isInts, 2]]),
  overload("(Tensor input, name dim)", $squeeze__dimname, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'name', isString, 2]]),
];

/**
 * Mirrors `torch.Tensor.squeeze_`: `squeeze_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function squeeze_(input: Tensor, options?: Squeeze_Options): Tensor;
/**
 * Mirrors `torch.Tensor.squeeze_`: `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function squeeze_(input: Tensor, dim: Int | Squeeze_Options, options?: Squeeze_Options): Tensor;
/**
 * Mirrors `torch.Tensor.squeeze_`: `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function squeeze_(input: Tensor, dim: Ints | Squeeze_Options, options?: Squeeze_Options): Tensor;
/**
 * Mirrors `torch.Tensor.squeeze_`: `squeeze_.dimname(Tensor(a!) self, str dim) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function squeeze_(input: Tensor, dim: string | Squeeze_Options, options?: Squeeze_Options): Tensor;
export function squeeze_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined && a2 === undefined) return $squeeze_(a0);
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $squeeze__dim(a0, a1);
  if (isTensor(a0) && isInts(a1) && a2 === undefined) return $squeeze__dims(a0, a1);
  if (isTensor(a0) && isString(a1) && a2 === undefined) return $squeeze__dimname(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { dim } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && isInt(dim) && given === +(dim !== undefined)) return $squeeze__dim(a0, dim);
    if (isTensor(a0) && isInts(dim) && given === +(dim !== undefined)) return $squeeze__dims(a0, dim);
    if (isTensor(a0) && isString(dim) && given === +(dim !== undefined)) return $squeeze__dimname(a0, dim);
  }
  return resolve('squeeze_', squeeze_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.sum_to_size`. */
export interface SumToSizeOptions {
  size?: Ints;
}

function $sum_to_size(self: Tensor, size: Ints): Tensor {
  let at = putTensor(0, self);
  putInts(at, size);
  return callTensor(2508);
}

const sumToSize$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size)", $sum_to_size, 2, 1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2]]),
];

/**
 * Mirrors `torch.Tensor.sum_to_size`: `sum_to_size(Tensor self, SymInt[] size) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sumToSize(input: Tensor, size: Ints | SumToSizeOptions, options?: SumToSizeOptions): Tensor;
/**
 * Mirrors `torch.Tensor.sum_to_size`: `sum_to_size(Tensor self, SymInt[] size) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sumToSize(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.sum_to_size`: `sum_to_size(Tensor self, SymInt[] size) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sumToSize(input: Tensor, ...size: [...size: Int[], options: SumToSizeOptions]): Tensor;
export function sumToSize(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $sum_to_size(self, size);
  return resolve('sumToSize', sumToSize$$, [self, ...args]);
}

function $t_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2523);
  return self;
}

const t_$$: readonly Overload[] = [
  overload("(Tensor input)", $t_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.t_`: `t_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function t_(input: Tensor): Tensor;
export function t_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $t_(a0);
  return resolve('t_', t_$$, [a0, a1]);
}

/** Options of `torch.Tensor.transpose_`. */
export interface Transpose_Options {
  dim0?: Int;
  dim1?: Int;
}

function $transpose_(self: Tensor, dim0: Int, dim1: Int): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim0);
  putInt(at, dim1);
  callPlain(2572);
  return self;
}

const transpose_$$: readonly Overload[] = [
  overload("(Tensor input, int dim0, int dim1)", $transpose_, 3, -1, [['self', 'Tensor', isTensor, 2], ['dim0', 'int', isInt, 2], ['dim1', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor.transpose_`: `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function transpose_(input: Tensor, dim0: Int | Transpose_Options, dim1: Int | Transpose_Options, options?: Transpose_Options): Tensor;
export function transpose_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isInt(a2) && a3 === undefined) return $transpose_(a0, a1, a2);
  return resolve('transpose_', transpose_$$, [a0, a1, a2, a3]);
}

function $_nested_tensor_size(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(388);
}

const _nestedTensorSize$$: readonly Overload[] = [
  overload("(Tensor input)", $_nested_tensor_size, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor._nested_tensor_size`: `_nested_tensor_size(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _nestedTensorSize(input: Tensor): Tensor;
export function _nestedTensorSize(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_nested_tensor_size(a0);
  return resolve('_nestedTensorSize', _nestedTensorSize$$, [a0, a1]);
}

function $_nested_tensor_strides(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(391);
}

const _nestedTensorStrides$$: readonly Overload[] = [
  overload("(Tensor input)", $_nested_tensor_strides, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor._nested_tensor_strides`: `_nested_tensor_strides(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _nestedTensorStrides(input: Tensor): Tensor;
export function _nestedTensorStrides(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_nested_tensor_strides(a0);
  return resolve('_nestedTensorStrides', _nestedTensorStrides$$, [a0, a1]);
}

function $_nested_tensor_storage_offsets(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(390);
}

const _nestedTensorStorageOffsets$$: readonly Overload[] = [
  overload("(Tensor input)", $_nested_tensor_storage_offsets, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor._nested_tensor_storage_offsets`: `_nested_tensor_storage_offsets(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _nestedTensorStorageOffsets(input: Tensor): Tensor;
export function _nestedTensorStorageOffsets(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_nested_tensor_storage_offsets(a0);
  return resolve('_nestedTensorStorageOffsets', _nestedTensorStorageOffsets$$, [a0, a1]);
}

function $type_as(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  return callTensor(2598);
}

const typeAs$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $type_as, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.type_as`: `type_as(Tensor self, Tensor other) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function typeAs(input: Tensor, other: Tensor): Tensor;
export function typeAs(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $type_as(a0, a1);
  return resolve('typeAs', typeAs$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.unsqueeze_`. */
export interface Unsqueeze_Options {
  dim?: Int;
}

function $unsqueeze_(self: Tensor, dim: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, dim);
  callPlain(2618);
  return self;
}

const unsqueeze_$$: readonly Overload[] = [
  overload("(Tensor input, int dim)", $unsqueeze_, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor.unsqueeze_`: `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function unsqueeze_(input: Tensor, dim: Int | Unsqueeze_Options, options?: Unsqueeze_Options): Tensor;
export function unsqueeze_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $unsqueeze_(a0, a1);
  return resolve('unsqueeze_', unsqueeze_$$, [a0, a1, a2]);
}

function $view_as(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  return callAlias(2679, self);
}

const viewAs$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $view_as, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.view_as`: `view_as(Tensor(a) self, Tensor other) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function viewAs(input: Tensor, other: Tensor): Tensor;
export function viewAs(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $view_as(a0, a1);
  return resolve('viewAs', viewAs$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.sub_`. */
export interface Sub_Options {
  alpha?: Scalar;
}

function $sub__Tensor(self: Tensor, other: Tensor | Scalar, alpha?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensorOrNumber(at, other);
  putScalar(at, alpha ?? 1);
  callPlain(2497);
  return self;
}

const sub_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, *, Number alpha = 1)", $sub__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2], ['alpha', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.Tensor.sub_`: `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sub_(input: Tensor, other: Tensor | Scalar, options?: Sub_Options): Tensor;
export function sub_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $sub__Tensor(a0, a1);
  if (isOptions(a2)) {
    const { alpha } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensorOrNumber(a1) && (alpha == null || isScalar(alpha)) && given === +(alpha !== undefined)) return $sub__Tensor(a0, a1, alpha);
  }
  return resolve('sub_', sub_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.subtract_`. */
export interface Subtract_Options {
  alpha?: Scalar;
}

function $subtract__Tensor(self: Tensor, other: Tensor | Scalar, alpha?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensorOrNumber(at, other);
  putScalar(at, alpha ?? 1);
  callPlain(2502);
  return self;
}

const subtract_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other, *, Number alpha = 1)", $subtract__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensorOrNumber, 2], ['alpha', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.Tensor.subtract_`: `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function subtract_(input: Tensor, other: Tensor | Scalar, options?: Subtract_Options): Tensor;
export function subtract_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $subtract__Tensor(a0, a1);
  if (isOptions(a2)) {
    const { alpha } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensorOrNumber(a1) && (alpha == null || isScalar(alpha)) && given === +(alpha !== undefined)) return $subtract__Tensor(a0, a1, alpha);
  }
  return resolve('subtract_', subtract_$$, [a0, a1, a2]);
}

function $heaviside_(self: Tensor, values: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, values);
  callPlain(1329);
  return self;
}

const heaviside_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor values)", $heaviside_, 2, -1, [['self', 'Tensor', isTensor, 2], ['values', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.heaviside_`: `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function heaviside_(input: Tensor, values: Tensor): Tensor;
export function heaviside_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $heaviside_(a0, a1);
  return resolve('heaviside_', heaviside_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.addmm_`. */
export interface Addmm_Options {
  beta?: Scalar;
  alpha?: Scalar;
}

function $addmm_(self: Tensor, mat1: Tensor, mat2: Tensor, beta?: Scalar | null, alpha?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, mat1);
  at = putTensor(at, mat2);
  at = putScalar(at, beta ?? 1);
  putScalar(at, alpha ?? 1);
  callPlain(647);
  return self;
}

const addmm_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor mat1, Tensor mat2, *, Number beta = 1, Number alpha = 1)", $addmm_, 3, -1, [['self', 'Tensor', isTensor, 2], ['mat1', 'Tensor', isTensor, 2], ['mat2', 'Tensor', isTensor, 2], ['beta', 'Number', isScalar, 0], ['alpha', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.Tensor.addmm_`: `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function addmm_(input: Tensor, mat1: Tensor, mat2: Tensor, options?: Addmm_Options): Tensor;
export function addmm_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $addmm_(a0, a1, a2);
  if (isOptions(a3)) {
    const { beta, alpha } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (beta == null || isScalar(beta)) && (alpha == null || isScalar(alpha)) && given === +(beta !== undefined) + +(alpha !== undefined)) return $addmm_(a0, a1, a2, beta, alpha);
  }
  return resolve('addmm_', addmm_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.sparse_resize_`. */
export interface SparseResize_Options {
  size?: Ints;
  sparseDim?: Int;
  denseDim?: Int;
}

function $sparse_resize_(self: Tensor, size: Ints, sparseDim: Int, denseDim: Int): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, size);
  at = putInt(at, sparseDim);
  putInt(at, denseDim);
  callPlain(2270);
  return self;
}

const sparseResize_$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size, int sparse_dim, int dense_dim)", $sparse_resize_, 4, -1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['sparseDim', 'int', isInt, 2], ['denseDim', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor.sparse_resize_`: `sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sparseResize_(input: Tensor, size: Ints | SparseResize_Options, sparseDim: Int | SparseResize_Options, denseDim: Int | SparseResize_Options, options?: SparseResize_Options): Tensor;
export function sparseResize_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInt(a2) && isInt(a3) && a4 === undefined) return $sparse_resize_(a0, a1, a2, a3);
  return resolve('sparseResize_', sparseResize_$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.Tensor.sparse_resize_and_clear_`. */
export interface SparseResizeAndClear_Options {
  size?: Ints;
  sparseDim?: Int;
  denseDim?: Int;
}

function $sparse_resize_and_clear_(self: Tensor, size: Ints, sparseDim: Int, denseDim: Int): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, size);
  at = putInt(at, sparseDim);
  putInt(at, denseDim);
  callPlain(2271);
  return self;
}

const sparseResizeAndClear_$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size, int sparse_dim, int dense_dim)", $sparse_resize_and_clear_, 4, -1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['sparseDim', 'int', isInt, 2], ['denseDim', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor.sparse_resize_and_clear_`: `sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sparseResizeAndClear_(input: Tensor, size: Ints | SparseResizeAndClear_Options, sparseDim: Int | SparseResizeAndClear_Options, denseDim: Int | SparseResizeAndClear_Options, options?: SparseResizeAndClear_Options): Tensor;
export function sparseResizeAndClear_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInt(a2) && isInt(a3) && a4 === undefined) return $sparse_resize_and_clear_(a0, a1, a2, a3);
  return resolve('sparseResizeAndClear_', sparseResizeAndClear_$$, [a0, a1, a2, a3, a4]);
}

function $sparse_mask(self: Tensor, mask: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, mask);
  return callTensor(2269);
}

const sparseMask$$: readonly Overload[] = [
  overload("(Tensor input, Tensor mask)", $sparse_mask, 2, -1, [['self', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.sparse_mask`: `sparse_mask(Tensor self, Tensor mask) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sparseMask(input: Tensor, mask: Tensor): Tensor;
export function sparseMask(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $sparse_mask(a0, a1);
  return resolve('sparseMask', sparseMask$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor._sparse_mask_projection`. */
export interface _SparseMaskProjectionOptions {
  accumulateMatches?: boolean;
}

function $_sparse_mask_projection(self: Tensor, mask: Tensor, accumulateMatches?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, mask);
  putBool(at, accumulateMatches ?? false);
  return callTensor(478);
}

const _sparseMaskProjection$$: readonly Overload[] = [
  overload("(Tensor input, Tensor mask, bool accumulate_matches = False)", $_sparse_mask_projection, 3, -1, [['self', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2], ['accumulateMatches', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor._sparse_mask_projection`: `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseMaskProjection(input: Tensor, mask: Tensor, accumulateMatches?: boolean | _SparseMaskProjectionOptions, options?: _SparseMaskProjectionOptions): Tensor;
export function _sparseMaskProjection(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isBool(a2)) && a3 === undefined) return $_sparse_mask_projection(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { accumulateMatches } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (accumulateMatches == null || isBool(accumulateMatches)) && given === +(accumulateMatches !== undefined)) return $_sparse_mask_projection(a0, a1, accumulateMatches);
  }
  return resolve('_sparseMaskProjection', _sparseMaskProjection$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.to_dense`. */
export interface ToDenseOptions {
  dtype?: DType | null;
  maskedGrad?: boolean | null;
}

function $to_dense(self: Tensor, dtype?: DType | null | null, maskedGrad?: boolean | null | null): Tensor {
  let at = putTensor(0, self);
  at = putEnum(at, dtype);
  putOptionalBool(at, maskedGrad);
  return callTensor(2555);
}

const toDense$$: readonly Overload[] = [
  overload("(Tensor input, torch.dtype dtype = None, *, bool masked_grad = None)", $to_dense, 2, -1, [['self', 'Tensor', isTensor, 2], ['dtype', 'torch.dtype', isDType, 1], ['maskedGrad', 'bool', isBool, 1]]),
];

/**
 * Mirrors `torch.Tensor.to_dense`: `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toDense(input: Tensor, dtype?: DType | null | ToDenseOptions, options?: ToDenseOptions): Tensor;
export function toDense(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isDType(a1)) && a2 === undefined) return $to_dense(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { dtype, maskedGrad } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (dtype == null || isDType(dtype)) && (maskedGrad == null || isBool(maskedGrad)) && given === +(dtype !== undefined) + +(maskedGrad !== undefined)) return $to_dense(a0, dtype, maskedGrad);
  }
  if (isOptions(a2)) {
    const { maskedGrad } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isDType(a1)) && (maskedGrad == null || isBool(maskedGrad)) && given === +(maskedGrad !== undefined)) return $to_dense(a0, a1, maskedGrad);
  }
  return resolve('toDense', toDense$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor._to_dense`. */
export interface _ToDenseOptions {
  dtype?: DType | null;
  maskedGrad?: boolean | null;
}

function $_to_dense(self: Tensor, dtype?: DType | null | null, maskedGrad?: boolean | null | null): Tensor {
  let at = putTensor(0, self);
  at = putEnum(at, dtype);
  putOptionalBool(at, maskedGrad);
  return callTensor(530);
}

const _toDense$$: readonly Overload[] = [
  overload("(Tensor input, torch.dtype dtype = None, bool masked_grad = None)", $_to_dense, 3, -1, [['self', 'Tensor', isTensor, 2], ['dtype', 'torch.dtype', isDType, 1], ['maskedGrad', 'bool', isBool, 1]]),
];

/**
 * Mirrors `torch.Tensor._to_dense`: `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _toDense(input: Tensor, dtype?: DType | null | _ToDenseOptions, maskedGrad?: boolean | null | _ToDenseOptions, options?: _ToDenseOptions): Tensor;
export function _toDense(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isDType(a1)) && (a2 == null || isBool(a2)) && a3 === undefined) return $_to_dense(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { dtype, maskedGrad } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (dtype == null || isDType(dtype)) && (maskedGrad == null || isBool(maskedGrad)) && given === +(dtype !== undefined) + +(maskedGrad !== undefined)) return $_to_dense(a0, dtype, maskedGrad);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { maskedGrad } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isDType(a1)) && (maskedGrad == null || isBool(maskedGrad)) && given === +(maskedGrad !== undefined)) return $_to_dense(a0, a1, maskedGrad);
  }
  return resolve('_toDense', _toDense$$, [a0, a1, a2, a3]);
}

function $sparse_dim(self: Tensor): number {
  putTensor(0, self);
  callPlain(2268);
  return readNumber(0);
}

const sparseDim$$: readonly Overload[] = [
  overload("(Tensor input)", $sparse_dim, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.sparse_dim`: `sparse_dim(Tensor self) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sparseDim(input: Tensor): number;
export function sparseDim(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $sparse_dim(a0);
  return resolve('sparseDim', sparseDim$$, [a0, a1]);
}

function $_dimI(self: Tensor): number {
  putTensor(0, self);
  callPlain(106);
  return readNumber(0);
}

const _dimI$$: readonly Overload[] = [
  overload("(Tensor input)", $_dimI, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor._dimI`: `_dimI(Tensor self) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _dimI(input: Tensor): number;
export function _dimI(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_dimI(a0);
  return resolve('_dimI', _dimI$$, [a0, a1]);
}

function $dense_dim(self: Tensor): number {
  putTensor(0, self);
  callPlain(1005);
  return readNumber(0);
}

const denseDim$$: readonly Overload[] = [
  overload("(Tensor input)", $dense_dim, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.dense_dim`: `dense_dim(Tensor self) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function denseDim(input: Tensor): number;
export function denseDim(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $dense_dim(a0);
  return resolve('denseDim', denseDim$$, [a0, a1]);
}

function $_dimV(self: Tensor): number {
  putTensor(0, self);
  callPlain(107);
  return readNumber(0);
}

const _dimV$$: readonly Overload[] = [
  overload("(Tensor input)", $_dimV, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor._dimV`: `_dimV(Tensor self) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _dimV(input: Tensor): number;
export function _dimV(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_dimV(a0);
  return resolve('_dimV', _dimV$$, [a0, a1]);
}

function $_nnz(self: Tensor): number {
  putTensor(0, self);
  callPlain(401);
  return readNumber(0);
}

const _nnz$$: readonly Overload[] = [
  overload("(Tensor input)", $_nnz, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor._nnz`: `_nnz(Tensor self) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _nnz(input: Tensor): number;
export function _nnz(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_nnz(a0);
  return resolve('_nnz', _nnz$$, [a0, a1]);
}

function $coalesce(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(894, self);
}

const coalesce$$: readonly Overload[] = [
  overload("(Tensor input)", $coalesce, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.coalesce`: `coalesce(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function coalesce(input: Tensor): Tensor;
export function coalesce(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $coalesce(a0);
  return resolve('coalesce', coalesce$$, [a0, a1]);
}

function $is_coalesced(self: Tensor): boolean {
  putTensor(0, self);
  callPlain(1404);
  return readBool(0);
}

const isCoalesced$$: readonly Overload[] = [
  overload("(Tensor input)", $is_coalesced, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.is_coalesced`: `is_coalesced(Tensor self) -> bool`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function isCoalesced(input: Tensor): boolean;
export function isCoalesced(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $is_coalesced(a0);
  return resolve('isCoalesced', isCoalesced$$, [a0, a1]);
}

function $_indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(315, self);
}

const _indices$$: readonly Overload[] = [
  overload("(Tensor input)", $_indices, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor._indices`: `_indices(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _indices(input: Tensor): Tensor;
export function _indices(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_indices(a0);
  return resolve('_indices', _indices$$, [a0, a1]);
}

function $_values(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(588, self);
}

const _values$$: readonly Overload[] = [
  overload("(Tensor input)", $_values, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor._values`: `_values(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _values(input: Tensor): Tensor;
export function _values(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_values(a0);
  return resolve('_values', _values$$, [a0, a1]);
}

/** Options of `torch.Tensor._coalesced_`. */
export interface _Coalesced_Options {
  coalesced?: boolean;
}

function $_coalesced_(self: Tensor, coalesced: boolean): Tensor {
  let at = putTensor(0, self);
  putBool(at, coalesced);
  callPlain(63);
  return self;
}

const _coalesced_$$: readonly Overload[] = [
  overload("(Tensor input, bool coalesced)", $_coalesced_, 2, -1, [['self', 'Tensor', isTensor, 2], ['coalesced', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.Tensor._coalesced_`: `_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _coalesced_(input: Tensor, coalesced: boolean | _Coalesced_Options, options?: _Coalesced_Options): Tensor;
export function _coalesced_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isBool(a1) && a2 === undefined) return $_coalesced_(a0, a1);
  return resolve('_coalesced_', _coalesced_$$, [a0, a1, a2]);
}

function $indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(1394, self);
}

const indices$$: readonly Overload[] = [
  overload("(Tensor input)", $indices, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.indices`: `indices(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function indices(input: Tensor): Tensor;
export function indices(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $indices(a0);
  return resolve('indices', indices$$, [a0, a1]);
}

function $values(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(2657, self);
}

const values$$: readonly Overload[] = [
  overload("(Tensor input)", $values, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.values`: `values(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function values(input: Tensor): Tensor;
export function values(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $values(a0);
  return resolve('values', values$$, [a0, a1]);
}

function $crow_indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(959, self);
}

const crowIndices$$: readonly Overload[] = [
  overload("(Tensor input)", $crow_indices, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.crow_indices`: `crow_indices(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function crowIndices(input: Tensor): Tensor;
export function crowIndices(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $crow_indices(a0);
  return resolve('crowIndices', crowIndices$$, [a0, a1]);
}

function $col_indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(897, self);
}

const colIndices$$: readonly Overload[] = [
  overload("(Tensor input)", $col_indices, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.col_indices`: `col_indices(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function colIndices(input: Tensor): Tensor;
export function colIndices(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $col_indices(a0);
  return resolve('colIndices', colIndices$$, [a0, a1]);
}

function $ccol_indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(848, self);
}

const ccolIndices$$: readonly Overload[] = [
  overload("(Tensor input)", $ccol_indices, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.ccol_indices`: `ccol_indices(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ccolIndices(input: Tensor): Tensor;
export function ccolIndices(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $ccol_indices(a0);
  return resolve('ccolIndices', ccolIndices$$, [a0, a1]);
}

function $row_indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(2121, self);
}

const rowIndices$$: readonly Overload[] = [
  overload("(Tensor input)", $row_indices, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.row_indices`: `row_indices(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function rowIndices(input: Tensor): Tensor;
export function rowIndices(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $row_indices(a0);
  return resolve('rowIndices', rowIndices$$, [a0, a1]);
}

/** Options of `torch.Tensor.to_sparse`. */
export interface ToSparseOptions {
  sparseDim?: Int;
  layout?: Layout | null;
  blocksize?: Int | Ints | null;
  denseDim?: Int | null;
}

function $to_sparse_sparse_dim(self: Tensor, sparseDim: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, sparseDim);
  return callTensor(2561);
}

function $to_sparse(self: Tensor, layout?: Layout | null | null, blocksize?: Int | Ints | null | null, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  at = putEnum(at, layout);
  at = putIntsOf(at, 2, blocksize);
  putOptionalInt(at, denseDim);
  return callTensor(2560);
}

const toSparse$$: readonly Overload[] = [
  overload("(Tensor input, int sparse_dim)", $to_sparse_sparse_dim, 2, -1, [['self', 'Tensor', isTensor, 2], ['sparseDim', 'int', isInt, 2]]),
  overload("(Tensor input, *, torch.layout layout = None, tuple of ints blocksize = None, int dense_dim = None)", $to_sparse, 1, -1, [['self', 'Tensor', isTensor, 2], ['layout', 'torch.layout', isLayout, 1], ['blocksize', 'tuple of ints', isIntOrInts, 1], ['denseDim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.Tensor.to_sparse`: `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toSparse(input: Tensor, sparseDim: Int | ToSparseOptions, options?: ToSparseOptions): Tensor;
/**
 * Mirrors `torch.Tensor.to_sparse`: `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toSparse(input: Tensor, options?: ToSparseOptions): Tensor;
export function toSparse(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $to_sparse_sparse_dim(a0, a1);
  if (isTensor(a0) && a1 === undefined && a2 === undefined) return $to_sparse(a0);
  if (isOptions(a1) && a2 === undefined) {
    const { sparseDim, layout, blocksize, denseDim } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && isInt(sparseDim) && given === +(sparseDim !== undefined)) return $to_sparse_sparse_dim(a0, sparseDim);
    if (isTensor(a0) && (layout == null || isLayout(layout)) && (blocksize == null || isIntOrInts(blocksize)) && (denseDim == null || isInt(denseDim)) && given === +(layout !== undefined) + +(blocksize !== undefined) + +(denseDim !== undefined)) return $to_sparse(a0, layout, blocksize, denseDim);
  }
  return resolve('toSparse', toSparse$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor._to_sparse`. */
export interface _ToSparseOptions {
  sparseDim?: Int;
  layout?: Layout | null;
  blocksize?: Int | Ints | null;
  denseDim?: Int | null;
}

function $_to_sparse_sparse_dim(self: Tensor, sparseDim: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, sparseDim);
  return callTensor(532);
}

function $_to_sparse(self: Tensor, layout?: Layout | null | null, blocksize?: Int | Ints | null | null, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  at = putEnum(at, layout);
  at = putIntsOf(at, 2, blocksize);
  putOptionalInt(at, denseDim);
  return callTensor(531);
}

const _toSparse$$: readonly Overload[] = [
  overload("(Tensor input, int sparse_dim)", $_to_sparse_sparse_dim, 2, -1, [['self', 'Tensor', isTensor, 2], ['sparseDim', 'int', isInt, 2]]),
  overload("(Tensor input, *, torch.layout layout = None, tuple of ints blocksize = None, int dense_dim = None)", $_to_sparse, 1, -1, [['self', 'Tensor', isTensor, 2], ['layout', 'torch.layout', isLayout, 1], ['blocksize', 'tuple of ints', isIntOrInts, 1], ['denseDim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.Tensor._to_sparse`: `_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _toSparse(input: Tensor, sparseDim: Int | _ToSparseOptions, options?: _ToSparseOptions): Tensor;
/**
 * Mirrors `torch.Tensor._to_sparse`: `_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _toSparse(input: Tensor, options?: _ToSparseOptions): Tensor;
export function _toSparse(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $_to_sparse_sparse_dim(a0, a1);
  if (isTensor(a0) && a1 === undefined && a2 === undefined) return $_to_sparse(a0);
  if (isOptions(a1) && a2 === undefined) {
    const { sparseDim, layout, blocksize, denseDim } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && isInt(sparseDim) && given === +(sparseDim !== undefined)) return $_to_sparse_sparse_dim(a0, sparseDim);
    if (isTensor(a0) && (layout == null || isLayout(layout)) && (blocksize == null || isIntOrInts(blocksize)) && (denseDim == null || isInt(denseDim)) && given === +(layout !== undefined) + +(blocksize !== undefined) + +(denseDim !== undefined)) return $_to_sparse(a0, layout, blocksize, denseDim);
  }
  return resolve('_toSparse', _toSparse$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.to_sparse_csr`. */
export interface ToSparseCsrOptions {
  denseDim?: Int | null;
}

function $to_sparse_csr(self: Tensor, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  putOptionalInt(at, denseDim);
  return callTensor(2565);
}

const toSparseCsr$$: readonly Overload[] = [
  overload("(Tensor input, int dense_dim = None)", $to_sparse_csr, 2, -1, [['self', 'Tensor', isTensor, 2], ['denseDim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.Tensor.to_sparse_csr`: `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toSparseCsr(input: Tensor, denseDim?: Int | null | ToSparseCsrOptions, options?: ToSparseCsrOptions): Tensor;
export function toSparseCsr(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && a2 === undefined) return $to_sparse_csr(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { denseDim } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (denseDim == null || isInt(denseDim)) && given === +(denseDim !== undefined)) return $to_sparse_csr(a0, denseDim);
  }
  return resolve('toSparseCsr', toSparseCsr$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor._to_sparse_csr`. */
export interface _ToSparseCsrOptions {
  denseDim?: Int | null;
}

function $_to_sparse_csr(self: Tensor, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  putOptionalInt(at, denseDim);
  return callTensor(536);
}

const _toSparseCsr$$: readonly Overload[] = [
  overload("(Tensor input, int dense_dim = None)", $_to_sparse_csr, 2, -1, [['self', 'Tensor', isTensor, 2], ['denseDim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.Tensor._to_sparse_csr`: `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _toSparseCsr(input: Tensor, denseDim?: Int | null | _ToSparseCsrOptions, options?: _ToSparseCsrOptions): Tensor;
export function _toSparseCsr(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && a2 === undefined) return $_to_sparse_csr(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { denseDim } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (denseDim == null || isInt(denseDim)) && given === +(denseDim !== undefined)) return $_to_sparse_csr(a0, denseDim);
  }
  return resolve('_toSparseCsr', _toSparseCsr$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.to_sparse_csc`. */
export interface ToSparseCscOptions {
  denseDim?: Int | null;
}

function $to_sparse_csc(self: Tensor, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  putOptionalInt(at, denseDim);
  return callTensor(2564);
}

const toSparseCsc$$: readonly Overload[] = [
  overload("(Tensor input, int dense_dim = None)", $to_sparse_csc, 2, -1, [['self', 'Tensor', isTensor, 2], ['denseDim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.Tensor.to_sparse_csc`: `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toSparseCsc(input: Tensor, denseDim?: Int | null | ToSparseCscOptions, options?: ToSparseCscOptions): Tensor;
export function toSparseCsc(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && a2 === undefined) return $to_sparse_csc(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { denseDim } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (denseDim == null || isInt(denseDim)) && given === +(denseDim !== undefined)) return $to_sparse_csc(a0, denseDim);
  }
  return resolve('toSparseCsc', toSparseCsc$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor._to_sparse_csc`. */
export interface _ToSparseCscOptions {
  denseDim?: Int | null;
}

function $_to_sparse_csc(self: Tensor, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  putOptionalInt(at, denseDim);
  return callTensor(535);
}

const _toSparseCsc$$: readonly Overload[] = [
  overload("(Tensor input, int dense_dim = None)", $_to_sparse_csc, 2, -1, [['self', 'Tensor', isTensor, 2], ['denseDim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.Tensor._to_sparse_csc`: `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _toSparseCsc(input: Tensor, denseDim?: Int | null | _ToSparseCscOptions, options?: _ToSparseCscOptions): Tensor;
export function _toSparseCsc(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && a2 === undefined) return $_to_sparse_csc(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { denseDim } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (denseDim == null || isInt(denseDim)) && given === +(denseDim !== undefined)) return $_to_sparse_csc(a0, denseDim);
  }
  return resolve('_toSparseCsc', _toSparseCsc$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.to_sparse_bsr`. */
export interface ToSparseBsrOptions {
  blocksize?: Int | Ints;
  denseDim?: Int | null;
}

function $to_sparse_bsr(self: Tensor, blocksize: Int | Ints, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, blocksize);
  putOptionalInt(at, denseDim);
  return callTensor(2563);
}

const toSparseBsr$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints blocksize, int dense_dim = None)", $to_sparse_bsr, 3, -1, [['self', 'Tensor', isTensor, 2], ['blocksize', 'tuple of ints', isIntOrInts, 2], ['denseDim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.Tensor.to_sparse_bsr`: `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toSparseBsr(input: Tensor, blocksize: Int | Ints | ToSparseBsrOptions, denseDim?: Int | null | ToSparseBsrOptions, options?: ToSparseBsrOptions): Tensor;
export function toSparseBsr(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isInt(a2)) && a3 === undefined) return $to_sparse_bsr(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { denseDim } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isIntOrInts(a1) && (denseDim == null || isInt(denseDim)) && given === +(denseDim !== undefined)) return $to_sparse_bsr(a0, a1, denseDim);
  }
  return resolve('toSparseBsr', toSparseBsr$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor._to_sparse_bsr`. */
export interface _ToSparseBsrOptions {
  blocksize?: Int | Ints;
  denseDim?: Int | null;
}

function $_to_sparse_bsr(self: Tensor, blocksize: Int | Ints, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, blocksize);
  putOptionalInt(at, denseDim);
  return callTensor(534);
}

const _toSparseBsr$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints blocksize, int dense_dim = None)", $_to_sparse_bsr, 3, -1, [['self', 'Tensor', isTensor, 2], ['blocksize', 'tuple of ints', isIntOrInts, 2], ['denseDim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.Tensor._to_sparse_bsr`: `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _toSparseBsr(input: Tensor, blocksize: Int | Ints | _ToSparseBsrOptions, denseDim?: Int | null | _ToSparseBsrOptions, options?: _ToSparseBsrOptions): Tensor;
export function _toSparseBsr(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isInt(a2)) && a3 === undefined) return $_to_sparse_bsr(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { denseDim } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isIntOrInts(a1) && (denseDim == null || isInt(denseDim)) && given === +(denseDim !== undefined)) return $_to_sparse_bsr(a0, a1, denseDim);
  }
  return resolve('_toSparseBsr', _toSparseBsr$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.to_sparse_bsc`. */
export interface ToSparseBscOptions {
  blocksize?: Int | Ints;
  denseDim?: Int | null;
}

function $to_sparse_bsc(self: Tensor, blocksize: Int | Ints, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, blocksize);
  putOptionalInt(at, denseDim);
  return callTensor(2562);
}

const toSparseBsc$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints blocksize, int dense_dim = None)", $to_sparse_bsc, 3, -1, [['self', 'Tensor', isTensor, 2], ['blocksize', 'tuple of ints', isIntOrInts, 2], ['denseDim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.Tensor.to_sparse_bsc`: `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toSparseBsc(input: Tensor, blocksize: Int | Ints | ToSparseBscOptions, denseDim?: Int | null | ToSparseBscOptions, options?: ToSparseBscOptions): Tensor;
export function toSparseBsc(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isInt(a2)) && a3 === undefined) return $to_sparse_bsc(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { denseDim } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isIntOrInts(a1) && (denseDim == null || isInt(denseDim)) && given === +(denseDim !== undefined)) return $to_sparse_bsc(a0, a1, denseDim);
  }
  return resolve('toSparseBsc', toSparseBsc$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor._to_sparse_bsc`. */
export interface _ToSparseBscOptions {
  blocksize?: Int | Ints;
  denseDim?: Int | null;
}

function $_to_sparse_bsc(self: Tensor, blocksize: Int | Ints, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, blocksize);
  putOptionalInt(at, denseDim);
  return callTensor(533);
}

const _toSparseBsc$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints blocksize, int dense_dim = None)", $_to_sparse_bsc, 3, -1, [['self', 'Tensor', isTensor, 2], ['blocksize', 'tuple of ints', isIntOrInts, 2], ['denseDim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.Tensor._to_sparse_bsc`: `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _toSparseBsc(input: Tensor, blocksize: Int | Ints | _ToSparseBscOptions, denseDim?: Int | null | _ToSparseBscOptions, options?: _ToSparseBscOptions): Tensor;
export function _toSparseBsc(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isInt(a2)) && a3 === undefined) return $_to_sparse_bsc(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { denseDim } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isIntOrInts(a1) && (denseDim == null || isInt(denseDim)) && given === +(denseDim !== undefined)) return $_to_sparse_bsc(a0, a1, denseDim);
  }
  return resolve('_toSparseBsc', _toSparseBsc$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.to_mkldnn`. */
export interface ToMkldnnOptions {
  dtype?: DType | null;
}

function $to_mkldnn(self: Tensor, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  putEnum(at, dtype);
  return callTensor(2557);
}

const toMkldnn$$: readonly Overload[] = [
  overload("(Tensor input, torch.dtype dtype = None)", $to_mkldnn, 2, -1, [['self', 'Tensor', isTensor, 2], ['dtype', 'torch.dtype', isDType, 1]]),
];

/**
 * Mirrors `torch.Tensor.to_mkldnn`: `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toMkldnn(input: Tensor, dtype?: DType | null | ToMkldnnOptions, options?: ToMkldnnOptions): Tensor;
export function toMkldnn(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isDType(a1)) && a2 === undefined) return $to_mkldnn(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { dtype } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (dtype == null || isDType(dtype)) && given === +(dtype !== undefined)) return $to_mkldnn(a0, dtype);
  }
  return resolve('toMkldnn', toMkldnn$$, [a0, a1, a2]);
}

function $qscheme(self: Tensor): QScheme {
  putTensor(0, self);
  callPlain(1979);
  return qschemeOf(readNumber(0));
}

const qscheme$$: readonly Overload[] = [
  overload("(Tensor input)", $qscheme, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.qscheme`: `qscheme(Tensor self) -> QScheme`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function qscheme(input: Tensor): QScheme;
export function qscheme(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $qscheme(a0);
  return resolve('qscheme', qscheme$$, [a0, a1]);
}

/** Options of `torch.Tensor._autocast_to_reduced_precision`. */
export interface _AutocastToReducedPrecisionOptions {
  cudaEnabled?: boolean;
  cpuEnabled?: boolean;
  cudaDtype?: DType;
  cpuDtype?: DType;
}

function $_autocast_to_reduced_precision(self: Tensor, cudaEnabled: boolean, cpuEnabled: boolean, cudaDtype: DType, cpuDtype: DType): Tensor {
  let at = putTensor(0, self);
  at = putBool(at, cudaEnabled);
  at = putBool(at, cpuEnabled);
  at = putEnum(at, cudaDtype);
  putEnum(at, cpuDtype);
  return callAlias(41, self);
}

const _autocastToReducedPrecision$$: readonly Overload[] = [
  overload("(Tensor input, bool cuda_enabled, bool cpu_enabled, torch.dtype cuda_dtype, torch.dtype cpu_dtype)", $_autocast_to_reduced_precision, 5, -1, [['self', 'Tensor', isTensor, 2], ['cudaEnabled', 'bool', isBool, 2], ['cpuEnabled', 'bool', isBool, 2], ['cudaDtype', 'torch.dtype', isDType, 2], ['cpuDtype', 'torch.dtype', isDType, 2]]),
];

/**
 * Mirrors `torch.Tensor._autocast_to_reduced_precision`: `_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _autocastToReducedPrecision(input: Tensor, cudaEnabled: boolean | _AutocastToReducedPrecisionOptions, cpuEnabled: boolean | _AutocastToReducedPrecisionOptions, cudaDtype: DType | _AutocastToReducedPrecisionOptions, cpuDtype: DType | _AutocastToReducedPrecisionOptions, options?: _AutocastToReducedPrecisionOptions): Tensor;
export function _autocastToReducedPrecision(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isBool(a1) && isBool(a2) && isDType(a3) && isDType(a4) && a5 === undefined) return $_autocast_to_reduced_precision(a0, a1, a2, a3, a4);
  return resolve('_autocastToReducedPrecision', _autocastToReducedPrecision$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.Tensor._autocast_to_full_precision`. */
export interface _AutocastToFullPrecisionOptions {
  cudaEnabled?: boolean;
  cpuEnabled?: boolean;
}

function $_autocast_to_full_precision(self: Tensor, cudaEnabled: boolean, cpuEnabled: boolean): Tensor {
  let at = putTensor(0, self);
  at = putBool(at, cudaEnabled);
  putBool(at, cpuEnabled);
  return callAlias(40, self);
}

const _autocastToFullPrecision$$: readonly Overload[] = [
  overload("(Tensor input, bool cuda_enabled, bool cpu_enabled)", $_autocast_to_full_precision, 3, -1, [['self', 'Tensor', isTensor, 2], ['cudaEnabled', 'bool', isBool, 2], ['cpuEnabled', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.Tensor._autocast_to_full_precision`: `_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _autocastToFullPrecision(input: Tensor, cudaEnabled: boolean | _AutocastToFullPrecisionOptions, cpuEnabled: boolean | _AutocastToFullPrecisionOptions, options?: _AutocastToFullPrecisionOptions): Tensor;
export function _autocastToFullPrecision(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isBool(a1) && isBool(a2) && a3 === undefined) return $_autocast_to_full_precision(a0, a1, a2);
  return resolve('_autocastToFullPrecision', _autocastToFullPrecision$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.set_`. */
export interface Set_Options {
  storageOffset?: Int;
  size?: Ints;
  stride?: Ints;
}

function $set__source_Tensor_storage_offset(self: Tensor, source: Tensor, storageOffset: Int, size: Ints, stride?: Ints | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, source);
  at = putInt(at, storageOffset);
  at = putInts(at, size);
  putInts(at, stride ?? []);
  callPlain(2177);
  return self;
}

function $set__source_Tensor(self: Tensor, source: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, source);
  callPlain(2176);
  return self;
}

function $set_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2173);
  return self;
}

const set_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor source, int storage_offset, tuple of ints size, tuple of ints stride = [])", $set__source_Tensor_storage_offset, 5, -1, [['self', 'Tensor', isTensor, 2], ['source', 'Tensor', isTensor, 2], ['storageOffset', 'int', isInt, 2], ['size', 'tuple of ints', isInts, 2], ['stride', 'tuple of ints', isInts, 0]]),
  overload("(Tensor input, Tensor source)", $set__source_Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['source', 'Tensor', isTensor, 2]]),
  overload("(Tensor input)", $set_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.set_`: `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function set_(input: Tensor, source: Tensor, storageOffset: Int | Set_Options, size: Ints | Set_Options, stride?: Ints | Set_Options, options?: Set_Options): Tensor;
/**
 * Mirrors `torch.Tensor.set_`: `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function set_(input: Tensor, source: Tensor, options?: Set_Options): Tensor;
/**
 * Mirrors `torch.Tensor.set_`: `set_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function set_(input: Tensor, options?: Set_Options): Tensor;
export function set_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isInts(a3) && (a4 == null || isInts(a4)) && a5 === undefined) return $set__source_Tensor_storage_offset(a0, a1, a2, a3, a4);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined && a3 === undefined && a4 === undefined && a5 === undefined) return $set__source_Tensor(a0, a1);
  if (isTensor(a0) && a1 === undefined && a2 === undefined && a3 === undefined && a4 === undefined && a5 === undefined) return $set_(a0);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined && a5 === undefined) {
    const { source, storageOffset, size, stride } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && isTensor(source) && isInt(storageOffset) && isInts(size) && (stride == null || isInts(stride)) && given === +(source !== undefined) + +(storageOffset !== undefined) + +(size !== undefined) + +(stride !== undefined)) return $set__source_Tensor_storage_offset(a0, source, storageOffset, size, stride);
    if (isTensor(a0) && isTensor(source) && given === +(source !== undefined)) return $set__source_Tensor(a0, source);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined) {
    const { storageOffset, size, stride } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && isInt(storageOffset) && isInts(size) && (stride == null || isInts(stride)) && given === +(storageOffset !== undefined) + +(size !== undefined) + +(stride !== undefined)) return $set__source_Tensor_storage_offset(a0, a1, storageOffset, size, stride);
  }
  return resolve('set_', set_$$, [a0, a1, a2, a3, a4, a5]);
}

function $is_set_to(self: Tensor, tensor: Tensor): boolean {
  let at = putTensor(0, self);
  putTensor(at, tensor);
  callPlain(1415);
  return readBool(0);
}

const isSetTo$$: readonly Overload[] = [
  overload("(Tensor input, Tensor tensor)", $is_set_to, 2, -1, [['self', 'Tensor', isTensor, 2], ['tensor', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.is_set_to`: `is_set_to(Tensor self, Tensor tensor) -> bool`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function isSetTo(input: Tensor, tensor: Tensor): boolean;
export function isSetTo(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $is_set_to(a0, a1);
  return resolve('isSetTo', isSetTo$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.masked_fill_`. */
export interface MaskedFill_Options {
  value?: Scalar;
}

function $masked_fill__Scalar(self: Tensor, mask: Tensor, value: Scalar): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, mask);
  putScalar(at, value);
  callPlain(1677);
  return self;
}

function $masked_fill__Tensor(self: Tensor, mask: Tensor, value: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, mask);
  putTensor(at, value);
  callPlain(1678);
  return self;
}

const maskedFill_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor mask, Number value)", $masked_fill__Scalar, 3, -1, [['self', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2], ['value', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor mask, Tensor value)", $masked_fill__Tensor, 3, -1, [['self', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.masked_fill_`: `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maskedFill_(input: Tensor, mask: Tensor, value: Scalar | MaskedFill_Options, options?: MaskedFill_Options): Tensor;
/**
 * Mirrors `torch.Tensor.masked_fill_`: `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maskedFill_(input: Tensor, mask: Tensor, value: Tensor, options?: MaskedFill_Options): Tensor;
export function maskedFill_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isScalar(a2) && a3 === undefined) return $masked_fill__Scalar(a0, a1, a2);
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $masked_fill__Tensor(a0, a1, a2);
  return resolve('maskedFill_', maskedFill_$$, [a0, a1, a2, a3]);
}

function $masked_scatter_(self: Tensor, mask: Tensor, source: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, mask);
  putTensor(at, source);
  callPlain(1680);
  return self;
}

const maskedScatter_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor mask, Tensor source)", $masked_scatter_, 3, -1, [['self', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2], ['source', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.masked_scatter_`: `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maskedScatter_(input: Tensor, mask: Tensor, source: Tensor): Tensor;
export function maskedScatter_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $masked_scatter_(a0, a1, a2);
  return resolve('maskedScatter_', maskedScatter_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.view`. */
export interface ViewOptions {
  size?: Ints;
  dtype?: DType;
}

function $view(self: Tensor, size: Ints): Tensor {
  let at = putTensor(0, self);
  putInts(at, size);
  return callAlias(2677, self);
}

function $view_dtype(self: Tensor, dtype: DType): Tensor {
  let at = putTensor(0, self);
  putEnum(at, dtype);
  return callAlias(2678, self);
}

const view$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size)", $view, 2, 1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2]]),
  overload("(Tensor input, torch.dtype dtype)", $view_dtype, 2, -1, [['self', 'Tensor', isTensor, 2], ['dtype', 'torch.dtype', isDType, 2]]),
];

/**
 * Mirrors `torch.Tensor.view`: `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function view(input: Tensor, size: Ints | ViewOptions, options?: ViewOptions): Tensor;
/**
 * Mirrors `torch.Tensor.view`: `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function view(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.view`: `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function view(input: Tensor, ...size: [...size: Int[], options: ViewOptions]): Tensor;
/**
 * Mirrors `torch.Tensor.view`: `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function view(input: Tensor, dtype: DType | ViewOptions, options?: ViewOptions): Tensor;
export function view(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $view(self, size);
  return resolve('view', view$$, [self, ...args]);
}

/** Options of `torch.Tensor.put_`. */
export interface Put_Options {
  accumulate?: boolean;
}

function $put_(self: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, index);
  at = putTensor(at, source);
  putBool(at, accumulate ?? false);
  callPlain(1971);
  return self;
}

const put_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor index, Tensor source, bool accumulate = False)", $put_, 4, -1, [['self', 'Tensor', isTensor, 2], ['index', 'Tensor', isTensor, 2], ['source', 'Tensor', isTensor, 2], ['accumulate', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.put_`: `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function put_(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | Put_Options, options?: Put_Options): Tensor;
export function put_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isBool(a3)) && a4 === undefined) return $put_(a0, a1, a2, a3);
  if (isOptions(a3) && a4 === undefined) {
    const { accumulate } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (accumulate == null || isBool(accumulate)) && given === +(accumulate !== undefined)) return $put_(a0, a1, a2, accumulate);
  }
  return resolve('put_', put_$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.Tensor.index_add_`. */
export interface IndexAdd_Options {
  dim?: Int;
  alpha?: Scalar;
}

function $index_add_(self: Tensor, dim: Int, index: Tensor, source: Tensor, alpha?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  at = putTensor(at, source);
  putScalar(at, alpha ?? 1);
  callPlain(1370);
  return self;
}

const indexAdd_$$: readonly Overload[] = [
  overload("(Tensor input, int dim, Tensor index, Tensor source, *, Number alpha = 1)", $index_add_, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['source', 'Tensor', isTensor, 2], ['alpha', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.Tensor.index_add_`: `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function indexAdd_(input: Tensor, dim: Int | IndexAdd_Options, index: Tensor, source: Tensor, options?: IndexAdd_Options): Tensor;
export function indexAdd_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && a4 === undefined) return $index_add_(a0, a1, a2, a3);
  if (isOptions(a4)) {
    const { alpha } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && (alpha == null || isScalar(alpha)) && given === +(alpha !== undefined)) return $index_add_(a0, a1, a2, a3, alpha);
  }
  return resolve('indexAdd_', indexAdd_$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.Tensor.index_reduce_`. */
export interface IndexReduce_Options {
  dim?: Int;
  reduce?: string;
  includeSelf?: boolean;
}

function $index_reduce_(self: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: string, includeSelf?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  at = putTensor(at, source);
  at = putString(at, reduce);
  putBool(at, includeSelf ?? true);
  callPlain(1388);
  return self;
}

const indexReduce_$$: readonly Overload[] = [
  overload("(Tensor input, int dim, Tensor index, Tensor source, str reduce, *, bool include_self = True)", $index_reduce_, 5, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['source', 'Tensor', isTensor, 2], ['reduce', 'str', isString, 2], ['includeSelf', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.index_reduce_`: `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function indexReduce_(input: Tensor, dim: Int | IndexReduce_Options, index: Tensor, source: Tensor, reduce: string | IndexReduce_Options, options?: IndexReduce_Options): Tensor;
export function indexReduce_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && isString(a4) && a5 === undefined) return $index_reduce_(a0, a1, a2, a3, a4);
  if (isOptions(a5)) {
    const { includeSelf } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && isString(a4) && (includeSelf == null || isBool(includeSelf)) && given === +(includeSelf !== undefined)) return $index_reduce_(a0, a1, a2, a3, a4, includeSelf);
  }
  return resolve('indexReduce_', indexReduce_$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.Tensor.index_fill_`. */
export interface IndexFill_Options {
  dim?: Int | string;
  value?: Scalar;
}

function $index_fill__int_Scalar(self: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  putScalar(at, value);
  callPlain(1382);
  return self;
}

function $index_fill__int_Tensor(self: Tensor, dim: Int, index: Tensor, value: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  putTensor(at, value);
  callPlain(1383);
  return self;
}

function $index_fill__Dimname_Scalar(self: Tensor, dim: string, index: Tensor, value: Scalar): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  at = putTensor(at, index);
  putScalar(at, value);
  callPlain(1380);
  return self;
}

function $index_fill__Dimname_Tensor(self: Tensor, dim: string, index: Tensor, value: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  at = putTensor(at, index);
  putTensor(at, value);
  callPlain(1381);
  return self;
}

const indexFill_$$: readonly Overload[] = [
  overload("(Tensor input, int dim, Tensor index, Number value)", $index_fill__int_Scalar, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['value', 'Number', isScalar, 2]]),
  overload("(Tensor input, int dim, Tensor index, Tensor value)", $index_fill__int_Tensor, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2]]),
  overload("(Tensor input, name dim, Tensor index, Number value)", $index_fill__Dimname_Scalar, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'name', isString, 2], ['index', 'Tensor', isTensor, 2], ['value', 'Number', isScalar, 2]]),
  overload("(Tensor input, name dim, Tensor index, Tensor value)", $index_fill__Dimname_Tensor, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'name', isString, 2], ['index', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.index_fill_`: `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function indexFill_(input: Tensor, dim: Int | IndexFill_Options, index: Tensor, value: Scalar | IndexFill_Options, options?: IndexFill_Options): Tensor;
/**
 * Mirrors `torch.Tensor.index_fill_`: `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function indexFill_(input: Tensor, dim: Int | IndexFill_Options, index: Tensor, value: Tensor, options?: IndexFill_Options): Tensor;
/**
 * Mirrors `torch.Tensor.index_fill_`: `index_fill_.Dimname_Scalar(Tensor(a!) self, str dim, Tensor index, Scalar value) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function indexFill_(input: Tensor, dim: string | IndexFill_Options, index: Tensor, value: Scalar | IndexFill_Options, options?: IndexFill_Options): Tensor;
/**
 * Mirrors `torch.Tensor.index_fill_`: `index_fill_.Dimname_Tensor(Tensor(a!) self, str dim, Tensor index, Tensor value) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function indexFill_(input: Tensor, dim: string | IndexFill_Options, index: Tensor, value: Tensor, options?: IndexFill_Options): Tensor;
export function indexFill_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isScalar(a3) && a4 === undefined) return $index_fill__int_Scalar(a0, a1, a2, a3);
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && a4 === undefined) return $index_fill__int_Tensor(a0, a1, a2, a3);
  if (isTensor(a0) && isString(a1) && isTensor(a2) && isScalar(a3) && a4 === undefined) return $index_fill__Dimname_Scalar(a0, a1, a2, a3);
  if (isTensor(a0) && isString(a1) && isTensor(a2) && isTensor(a3) && a4 === undefined) return $index_fill__Dimname_Tensor(a0, a1, a2, a3);
  return resolve('indexFill_', indexFill_$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.Tensor.scatter_`. */
export interface Scatter_Options {
  dim?: Int;
  value?: Scalar;
  reduce?: string;
}

function $scatter__src(self: Tensor, dim: Int, index: Tensor, src: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  putTensor(at, src);
  callPlain(2150);
  return self;
}

function $scatter__value(self: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  putScalar(at, value);
  callPlain(2151);
  return self;
}

function $scatter__reduce(self: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  at = putTensor(at, src);
  putString(at, reduce);
  callPlain(2149);
  return self;
}

function $scatter__value_reduce(self: Tensor, dim: Int, index: Tensor, value: Scalar, reduce: string): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  at = putScalar(at, value);
  putString(at, reduce);
  callPlain(2152);
  return self;
}

const scatter_$$: readonly Overload[] = [
  overload("(Tensor input, int dim, Tensor index, Tensor src)", $scatter__src, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['src', 'Tensor', isTensor, 2]]),
  overload("(Tensor input, int dim, Tensor index, Number value)", $scatter__value, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['value', 'Number', isScalar, 2]]),
  overload("(Tensor input, int dim, Tensor index, Tensor src, *, str reduce)", $scatter__reduce, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['src', 'Tensor', isTensor, 2], ['reduce', 'str', isString, 2]]),
  overload("(Tensor input, int dim, Tensor index, Number value, *, str reduce)", $scatter__value_reduce, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['value', 'Number', isScalar, 2], ['reduce', 'str', isString, 2]]),
];

/**
 * Mirrors `torch.Tensor.scatter_`: `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function scatter_(input: Tensor, dim: Int | Scatter_Options, index: Tensor, src: Tensor, options?: Scatter_Options): Tensor;
/**
 * Mirrors `torch.Tensor.scatter_`: `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function scatter_(input: Tensor, dim: Int | Scatter_Options, index: Tensor, value: Scalar | Scatter_Options, options?: Scatter_Options): Tensor;
/**
 * Mirrors `torch.Tensor.scatter_`: `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function scatter_(input: Tensor, dim: Int | Scatter_Options, index: Tensor, src: Tensor, options: Scatter_Options): Tensor;
/**
 * Mirrors `torch.Tensor.scatter_`: `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function scatter_(input: Tensor, dim: Int | Scatter_Options, index: Tensor, value: Scalar | Scatter_Options, options: Scatter_Options): Tensor;
export function scatter_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && a4 === undefined) return $scatter__src(a0, a1, a2, a3);
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isScalar(a3) && a4 === undefined) return $scatter__value(a0, a1, a2, a3);
  if (isOptions(a4)) {
    const { reduce } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && isString(reduce) && given === +(reduce !== undefined)) return $scatter__reduce(a0, a1, a2, a3, reduce);
    if (isTensor(a0) && isInt(a1) && isTensor(a2) && isScalar(a3) && isString(reduce) && given === +(reduce !== undefined)) return $scatter__value_reduce(a0, a1, a2, a3, reduce);
  }
  return resolve('scatter_', scatter_$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.Tensor.scatter_add_`. */
export interface ScatterAdd_Options {
  dim?: Int;
}

function $scatter_add_(self: Tensor, dim: Int, index: Tensor, src: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  putTensor(at, src);
  callPlain(2156);
  return self;
}

const scatterAdd_$$: readonly Overload[] = [
  overload("(Tensor input, int dim, Tensor index, Tensor src)", $scatter_add_, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['src', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.scatter_add_`: `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function scatterAdd_(input: Tensor, dim: Int | ScatterAdd_Options, index: Tensor, src: Tensor, options?: ScatterAdd_Options): Tensor;
export function scatterAdd_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && a4 === undefined) return $scatter_add_(a0, a1, a2, a3);
  return resolve('scatterAdd_', scatterAdd_$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.Tensor.scatter_reduce_`. */
export interface ScatterReduce_Options {
  dim?: Int;
  reduce?: string;
  includeSelf?: boolean;
}

function $scatter_reduce__two(self: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string, includeSelf?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  at = putTensor(at, src);
  at = putString(at, reduce);
  putBool(at, includeSelf ?? true);
  callPlain(2159);
  return self;
}

const scatterReduce_$$: readonly Overload[] = [
  overload("(Tensor input, int dim, Tensor index, Tensor src, str reduce, *, bool include_self = True)", $scatter_reduce__two, 5, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['src', 'Tensor', isTensor, 2], ['reduce', 'str', isString, 2], ['includeSelf', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor.scatter_reduce_`: `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function scatterReduce_(input: Tensor, dim: Int | ScatterReduce_Options, index: Tensor, src: Tensor, reduce: string | ScatterReduce_Options, options?: ScatterReduce_Options): Tensor;
export function scatterReduce_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && isString(a4) && a5 === undefined) return $scatter_reduce__two(a0, a1, a2, a3, a4);
  if (isOptions(a5)) {
    const { includeSelf } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && isString(a4) && (includeSelf == null || isBool(includeSelf)) && given === +(includeSelf !== undefined)) return $scatter_reduce__two(a0, a1, a2, a3, a4, includeSelf);
  }
  return resolve('scatterReduce_', scatterReduce_$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.Tensor.eq_`. */
export interface Eq_Options {
  other?: Scalar;
}

function $eq__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1081);
  return self;
}

function $eq__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1082);
  return self;
}

const eq_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $eq__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $eq__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.eq_`: `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function eq_(input: Tensor, other: Scalar | Eq_Options, options?: Eq_Options): Tensor;
/**
 * Mirrors `torch.Tensor.eq_`: `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function eq_(input: Tensor, other: Tensor, options?: Eq_Options): Tensor;
export function eq_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $eq__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $eq__Tensor(a0, a1);
  return resolve('eq_', eq_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.bitwise_and_`. */
export interface BitwiseAnd_Options {
  other?: Scalar;
}

function $bitwise_and__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(796);
  return self;
}

function $bitwise_and__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(797);
  return self;
}

const bitwiseAnd_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $bitwise_and__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $bitwise_and__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.bitwise_and_`: `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseAnd_(input: Tensor, other: Scalar | BitwiseAnd_Options, options?: BitwiseAnd_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bitwise_and_`: `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseAnd_(input: Tensor, other: Tensor, options?: BitwiseAnd_Options): Tensor;
export function bitwiseAnd_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $bitwise_and__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $bitwise_and__Tensor(a0, a1);
  return resolve('bitwiseAnd_', bitwiseAnd_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.__iand__`. */
export interface __Iand__Options {
  other?: Scalar;
}

function $__iand___Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(2);
  return self;
}

function $__iand___Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(3);
  return self;
}

const __iand__$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $__iand___Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $__iand___Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.__iand__`: `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function __iand__(input: Tensor, other: Scalar | __Iand__Options, options?: __Iand__Options): Tensor;
/**
 * Mirrors `torch.Tensor.__iand__`: `__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function __iand__(input: Tensor, other: Tensor, options?: __Iand__Options): Tensor;
export function __iand__(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $__iand___Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $__iand___Tensor(a0, a1);
  return resolve('__iand__', __iand__$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.bitwise_or_`. */
export interface BitwiseOr_Options {
  other?: Scalar;
}

function $bitwise_or__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(813);
  return self;
}

function $bitwise_or__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(814);
  return self;
}

const bitwiseOr_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $bitwise_or__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $bitwise_or__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.bitwise_or_`: `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseOr_(input: Tensor, other: Scalar | BitwiseOr_Options, options?: BitwiseOr_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bitwise_or_`: `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseOr_(input: Tensor, other: Tensor, options?: BitwiseOr_Options): Tensor;
export function bitwiseOr_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $bitwise_or__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $bitwise_or__Tensor(a0, a1);
  return resolve('bitwiseOr_', bitwiseOr_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.__ior__`. */
export interface __Ior__Options {
  other?: Scalar;
}

function $__ior___Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(6);
  return self;
}

function $__ior___Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(7);
  return self;
}

const __ior__$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $__ior___Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $__ior___Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.__ior__`: `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function __ior__(input: Tensor, other: Scalar | __Ior__Options, options?: __Ior__Options): Tensor;
/**
 * Mirrors `torch.Tensor.__ior__`: `__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function __ior__(input: Tensor, other: Tensor, options?: __Ior__Options): Tensor;
export function __ior__(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $__ior___Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $__ior___Tensor(a0, a1);
  return resolve('__ior__', __ior__$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.bitwise_xor_`. */
export interface BitwiseXor_Options {
  other?: Scalar;
}

function $bitwise_xor__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(827);
  return self;
}

function $bitwise_xor__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(828);
  return self;
}

const bitwiseXor_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $bitwise_xor__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $bitwise_xor__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.bitwise_xor_`: `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseXor_(input: Tensor, other: Scalar | BitwiseXor_Options, options?: BitwiseXor_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bitwise_xor_`: `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseXor_(input: Tensor, other: Tensor, options?: BitwiseXor_Options): Tensor;
export function bitwiseXor_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $bitwise_xor__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $bitwise_xor__Tensor(a0, a1);
  return resolve('bitwiseXor_', bitwiseXor_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.__ixor__`. */
export interface __Ixor__Options {
  other?: Scalar;
}

function $__ixor___Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(10);
  return self;
}

function $__ixor___Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(11);
  return self;
}

const __ixor__$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $__ixor___Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $__ixor___Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.__ixor__`: `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function __ixor__(input: Tensor, other: Scalar | __Ixor__Options, options?: __Ixor__Options): Tensor;
/**
 * Mirrors `torch.Tensor.__ixor__`: `__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function __ixor__(input: Tensor, other: Tensor, options?: __Ixor__Options): Tensor;
export function __ixor__(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $__ixor___Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $__ixor___Tensor(a0, a1);
  return resolve('__ixor__', __ixor__$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.__ilshift__`. */
export interface __Ilshift__Options {
  other?: Scalar;
}

function $__ilshift___Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(4);
  return self;
}

function $__ilshift___Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(5);
  return self;
}

const __ilshift__$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $__ilshift___Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $__ilshift___Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.__ilshift__`: `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function __ilshift__(input: Tensor, other: Scalar | __Ilshift__Options, options?: __Ilshift__Options): Tensor;
/**
 * Mirrors `torch.Tensor.__ilshift__`: `__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function __ilshift__(input: Tensor, other: Tensor, options?: __Ilshift__Options): Tensor;
export function __ilshift__(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $__ilshift___Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $__ilshift___Tensor(a0, a1);
  return resolve('__ilshift__', __ilshift__$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.bitwise_left_shift_`. */
export interface BitwiseLeftShift_Options {
  other?: Scalar;
}

function $bitwise_left_shift__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(803);
  return self;
}

function $bitwise_left_shift__Tensor_Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(804);
  return self;
}

const bitwiseLeftShift_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $bitwise_left_shift__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
  overload("(Tensor input, Number other)", $bitwise_left_shift__Tensor_Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
];

/**
 * Mirrors `torch.Tensor.bitwise_left_shift_`: `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseLeftShift_(input: Tensor, other: Tensor, options?: BitwiseLeftShift_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bitwise_left_shift_`: `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseLeftShift_(input: Tensor, other: Scalar | BitwiseLeftShift_Options, options?: BitwiseLeftShift_Options): Tensor;
export function bitwiseLeftShift_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $bitwise_left_shift__Tensor(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $bitwise_left_shift__Tensor_Scalar(a0, a1);
  return resolve('bitwiseLeftShift_', bitwiseLeftShift_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.__irshift__`. */
export interface __Irshift__Options {
  other?: Scalar;
}

function $__irshift___Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(8);
  return self;
}

function $__irshift___Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(9);
  return self;
}

const __irshift__$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $__irshift___Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $__irshift___Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.__irshift__`: `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function __irshift__(input: Tensor, other: Scalar | __Irshift__Options, options?: __Irshift__Options): Tensor;
/**
 * Mirrors `torch.Tensor.__irshift__`: `__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function __irshift__(input: Tensor, other: Tensor, options?: __Irshift__Options): Tensor;
export function __irshift__(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $__irshift___Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $__irshift___Tensor(a0, a1);
  return resolve('__irshift__', __irshift__$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.bitwise_right_shift_`. */
export interface BitwiseRightShift_Options {
  other?: Scalar;
}

function $bitwise_right_shift__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(820);
  return self;
}

function $bitwise_right_shift__Tensor_Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(821);
  return self;
}

const bitwiseRightShift_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $bitwise_right_shift__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
  overload("(Tensor input, Number other)", $bitwise_right_shift__Tensor_Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
];

/**
 * Mirrors `torch.Tensor.bitwise_right_shift_`: `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseRightShift_(input: Tensor, other: Tensor, options?: BitwiseRightShift_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bitwise_right_shift_`: `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function bitwiseRightShift_(input: Tensor, other: Scalar | BitwiseRightShift_Options, options?: BitwiseRightShift_Options): Tensor;
export function bitwiseRightShift_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $bitwise_right_shift__Tensor(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $bitwise_right_shift__Tensor_Scalar(a0, a1);
  return resolve('bitwiseRightShift_', bitwiseRightShift_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.tril_`. */
export interface Tril_Options {
  diagonal?: Int;
}

function $tril_(self: Tensor, diagonal?: Int | null): Tensor {
  let at = putTensor(0, self);
  putInt(at, diagonal ?? 0);
  callPlain(2583);
  return self;
}

const tril_$$: readonly Overload[] = [
  overload("(Tensor input, int diagonal = 0)", $tril_, 2, -1, [['self', 'Tensor', isTensor, 2], ['diagonal', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch.Tensor.tril_`: `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function tril_(input: Tensor, diagonal?: Int | Tril_Options, options?: Tril_Options): Tensor;
export function tril_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && a2 === undefined) return $tril_(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { diagonal } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (diagonal == null || isInt(diagonal)) && given === +(diagonal !== undefined)) return $tril_(a0, diagonal);
  }
  return resolve('tril_', tril_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.triu_`. */
export interface Triu_Options {
  diagonal?: Int;
}

function $triu_(self: Tensor, diagonal?: Int | null): Tensor {
  let at = putTensor(0, self);
  putInt(at, diagonal ?? 0);
  callPlain(2588);
  return self;
}

const triu_$$: readonly Overload[] = [
  overload("(Tensor input, int diagonal = 0)", $triu_, 2, -1, [['self', 'Tensor', isTensor, 2], ['diagonal', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch.Tensor.triu_`: `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function triu_(input: Tensor, diagonal?: Int | Triu_Options, options?: Triu_Options): Tensor;
export function triu_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && a2 === undefined) return $triu_(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { diagonal } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (diagonal == null || isInt(diagonal)) && given === +(diagonal !== undefined)) return $triu_(a0, diagonal);
  }
  return resolve('triu_', triu_$$, [a0, a1, a2]);
}

function $digamma_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1027);
  return self;
}

const digamma_$$: readonly Overload[] = [
  overload("(Tensor input)", $digamma_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.digamma_`: `digamma_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function digamma_(input: Tensor): Tensor;
export function digamma_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $digamma_(a0);
  return resolve('digamma_', digamma_$$, [a0, a1]);
}

/** Options of `torch.Tensor.lerp_`. */
export interface Lerp_Options {
  weight?: Scalar;
}

function $lerp__Scalar(self: Tensor, end: Tensor, weight: Scalar): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, end);
  putScalar(at, weight);
  callPlain(1468);
  return self;
}

function $lerp__Tensor(self: Tensor, end: Tensor, weight: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, end);
  putTensor(at, weight);
  callPlain(1469);
  return self;
}

const lerp_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor end, Number weight)", $lerp__Scalar, 3, -1, [['self', 'Tensor', isTensor, 2], ['end', 'Tensor', isTensor, 2], ['weight', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor end, Tensor weight)", $lerp__Tensor, 3, -1, [['self', 'Tensor', isTensor, 2], ['end', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.lerp_`: `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function lerp_(input: Tensor, end: Tensor, weight: Scalar | Lerp_Options, options?: Lerp_Options): Tensor;
/**
 * Mirrors `torch.Tensor.lerp_`: `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function lerp_(input: Tensor, end: Tensor, weight: Tensor, options?: Lerp_Options): Tensor;
export function lerp_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isScalar(a2) && a3 === undefined) return $lerp__Scalar(a0, a1, a2);
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $lerp__Tensor(a0, a1, a2);
  return resolve('lerp_', lerp_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.addbmm_`. */
export interface Addbmm_Options {
  beta?: Scalar;
  alpha?: Scalar;
}

function $addbmm_(self: Tensor, batch1: Tensor, batch2: Tensor, beta?: Scalar | null, alpha?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, batch1);
  at = putTensor(at, batch2);
  at = putScalar(at, beta ?? 1);
  putScalar(at, alpha ?? 1);
  callPlain(636);
  return self;
}

const addbmm_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor batch1, Tensor batch2, *, Number beta = 1, Number alpha = 1)", $addbmm_, 3, -1, [['self', 'Tensor', isTensor, 2], ['batch1', 'Tensor', isTensor, 2], ['batch2', 'Tensor', isTensor, 2], ['beta', 'Number', isScalar, 0], ['alpha', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.Tensor.addbmm_`: `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function addbmm_(input: Tensor, batch1: Tensor, batch2: Tensor, options?: Addbmm_Options): Tensor;
export function addbmm_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $addbmm_(a0, a1, a2);
  if (isOptions(a3)) {
    const { beta, alpha } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (beta == null || isScalar(beta)) && (alpha == null || isScalar(alpha)) && given === +(beta !== undefined) + +(alpha !== undefined)) return $addbmm_(a0, a1, a2, beta, alpha);
  }
  return resolve('addbmm_', addbmm_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.random_`. */
export interface Random_Options {
  from?: Int;
  to?: Int | null;
  generator?: Generator | null;
}

function $random__from(self: Tensor, from: Int, to: Int | null, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, from);
  at = putOptionalInt(at, to);
  putGenerator(at, generator);
  callPlain(2031);
  return self;
}

function $random__to(self: Tensor, to: Int, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, to);
  putGenerator(at, generator);
  callPlain(2032);
  return self;
}

function $random_(self: Tensor, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  putGenerator(at, generator);
  callPlain(2030);
  return self;
}

const random_$$: readonly Overload[] = [
  overload("(Tensor input, int from, int to, *, torch.Generator generator = None)", $random__from, 3, -1, [['self', 'Tensor', isTensor, 2], ['from', 'int', isInt, 2], ['to', 'int', isInt, 3], ['generator', 'torch.Generator', isGenerator, 1]]),
  overload("(Tensor input, int to, *, torch.Generator generator = None)", $random__to, 2, -1, [['self', 'Tensor', isTensor, 2], ['to', 'int', isInt, 2], ['generator', 'torch.Generator', isGenerator, 1]]),
  overload("(Tensor input, *, torch.Generator generator = None)", $random_, 1, -1, [['self', 'Tensor', isTensor, 2], ['generator', 'torch.Generator', isGenerator, 1]]),
];

/**
 * Mirrors `torch.Tensor.random_`: `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function random_(input: Tensor, from: Int | Random_Options, to: Int | null | Random_Options, options?: Random_Options): Tensor;
/**
 * Mirrors `torch.Tensor.random_`: `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function random_(input: Tensor, to: Int | Random_Options, options?: Random_Options): Tensor;
/**
 * Mirrors `torch.Tensor.random_`: `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function random_(input: Tensor, options?: Random_Options): Tensor;
export function random_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && (a2 === null || isInt(a2)) && a3 === undefined) return $random__from(a0, a1, a2);
  if (isTensor(a0) && isInt(a1) && a2 === undefined && a3 === undefined) return $random__to(a0, a1);
  if (isTensor(a0) && a1 === undefined && a2 === undefined && a3 === undefined) return $random_(a0);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { from, to, generator } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && isInt(from) && (to === null || isInt(to)) && (generator == null || isGenerator(generator)) && given === +(from !== undefined) + +(to !== undefined) + +(generator !== undefined)) return $random__from(a0, from, to, generator);
    if (isTensor(a0) && isInt(to) && (generator == null || isGenerator(generator)) && given === +(to !== undefined) + +(generator !== undefined)) return $random__to(a0, to, generator);
    if (isTensor(a0) && (generator == null || isGenerator(generator)) && given === +(generator !== undefined)) return $random_(a0, generator);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { to, generator } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isInt(a1) && (to === null || isInt(to)) && (generator == null || isGenerator(generator)) && given === +(to !== undefined) + +(generator !== undefined)) return $random__from(a0, a1, to, generator);
    if (isTensor(a0) && isInt(a1) && (generator == null || isGenerator(generator)) && given === +(generator !== undefined)) return $random__to(a0, a1, generator);
  }
  return resolve('random_', random_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.uniform_`. */
export interface Uniform_Options {
  from?: Float;
  to?: Float;
  generator?: Generator | null;
}

function $uniform_(self: Tensor, from?: Float | null, to?: Float | null, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, from ?? 0);
  at = putFloat(at, to ?? 1);
  putGenerator(at, generator);
  callPlain(2610);
  return self;
}

const uniform_$$: readonly Overload[] = [
  overload("(Tensor input, float from = 0., float to = 1., *, torch.Generator generator = None)", $uniform_, 3, -1, [['self', 'Tensor', isTensor, 2], ['from', 'float', isFloat, 0], ['to', 'float', isFloat, 0], ['generator', 'torch.Generator', isGenerator, 1]]),
];

/**
 * Mirrors `torch.Tensor.uniform_`: `uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function uniform_(input: Tensor, from?: Float | Uniform_Options, to?: Float | Uniform_Options, options?: Uniform_Options): Tensor;
export function uniform_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isFloat(a1)) && (a2 == null || isFloat(a2)) && a3 === undefined) return $uniform_(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { from, to, generator } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (from == null || isFloat(from)) && (to == null || isFloat(to)) && (generator == null || isGenerator(generator)) && given === +(from !== undefined) + +(to !== undefined) + +(generator !== undefined)) return $uniform_(a0, from, to, generator);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { to, generator } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isFloat(a1)) && (to == null || isFloat(to)) && (generator == null || isGenerator(generator)) && given === +(to !== undefined) + +(generator !== undefined)) return $uniform_(a0, a1, to, generator);
  }
  return resolve('uniform_', uniform_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.cauchy_`. */
export interface Cauchy_Options {
  median?: Float;
  sigma?: Float;
  generator?: Generator | null;
}

function $cauchy_(self: Tensor, median?: Float | null, sigma?: Float | null, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, median ?? 0);
  at = putFloat(at, sigma ?? 1);
  putGenerator(at, generator);
  callPlain(847);
  return self;
}

const cauchy_$$: readonly Overload[] = [
  overload("(Tensor input, float median = 0., float sigma = 1., *, torch.Generator generator = None)", $cauchy_, 3, -1, [['self', 'Tensor', isTensor, 2], ['median', 'float', isFloat, 0], ['sigma', 'float', isFloat, 0], ['generator', 'torch.Generator', isGenerator, 1]]),
];

/**
 * Mirrors `torch.Tensor.cauchy_`: `cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cauchy_(input: Tensor, median?: Float | Cauchy_Options, sigma?: Float | Cauchy_Options, options?: Cauchy_Options): Tensor;
export function cauchy_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isFloat(a1)) && (a2 == null || isFloat(a2)) && a3 === undefined) return $cauchy_(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { median, sigma, generator } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (median == null || isFloat(median)) && (sigma == null || isFloat(sigma)) && (generator == null || isGenerator(generator)) && given === +(median !== undefined) + +(sigma !== undefined) + +(generator !== undefined)) return $cauchy_(a0, median, sigma, generator);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { sigma, generator } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isFloat(a1)) && (sigma == null || isFloat(sigma)) && (generator == null || isGenerator(generator)) && given === +(sigma !== undefined) + +(generator !== undefined)) return $cauchy_(a0, a1, sigma, generator);
  }
  return resolve('cauchy_', cauchy_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.log_normal_`. */
export interface LogNormal_Options {
  mean?: Float;
  std?: Float;
  generator?: Generator | null;
}

function $log_normal_(self: Tensor, mean?: Float | null, std?: Float | null, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, mean ?? 1);
  at = putFloat(at, std ?? 2);
  putGenerator(at, generator);
  callPlain(1610);
  return self;
}

const logNormal_$$: readonly Overload[] = [
  overload("(Tensor input, float mean = 1., float std = 2., *, torch.Generator generator = None)", $log_normal_, 3, -1, [['self', 'Tensor', isTensor, 2], ['mean', 'float', isFloat, 0], ['std', 'float', isFloat, 0], ['generator', 'torch.Generator', isGenerator, 1]]),
];

/**
 * Mirrors `torch.Tensor.log_normal_`: `log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logNormal_(input: Tensor, mean?: Float | LogNormal_Options, std?: Float | LogNormal_Options, options?: LogNormal_Options): Tensor;
export function logNormal_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isFloat(a1)) && (a2 == null || isFloat(a2)) && a3 === undefined) return $log_normal_(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { mean, std, generator } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (mean == null || isFloat(mean)) && (std == null || isFloat(std)) && (generator == null || isGenerator(generator)) && given === +(mean !== undefined) + +(std !== undefined) + +(generator !== undefined)) return $log_normal_(a0, mean, std, generator);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { std, generator } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isFloat(a1)) && (std == null || isFloat(std)) && (generator == null || isGenerator(generator)) && given === +(std !== undefined) + +(generator !== undefined)) return $log_normal_(a0, a1, std, generator);
  }
  return resolve('logNormal_', logNormal_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.exponential_`. */
export interface Exponential_Options {
  lambd?: Float;
  generator?: Generator | null;
}

function $exponential_(self: Tensor, lambd?: Float | null, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, lambd ?? 1);
  putGenerator(at, generator);
  callPlain(1106);
  return self;
}

const exponential_$$: readonly Overload[] = [
  overload("(Tensor input, float lambd = 1., *, torch.Generator generator = None)", $exponential_, 2, -1, [['self', 'Tensor', isTensor, 2], ['lambd', 'float', isFloat, 0], ['generator', 'torch.Generator', isGenerator, 1]]),
];

/**
 * Mirrors `torch.Tensor.exponential_`: `exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function exponential_(input: Tensor, lambd?: Float | Exponential_Options, options?: Exponential_Options): Tensor;
export function exponential_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isFloat(a1)) && a2 === undefined) return $exponential_(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { lambd, generator } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (lambd == null || isFloat(lambd)) && (generator == null || isGenerator(generator)) && given === +(lambd !== undefined) + +(generator !== undefined)) return $exponential_(a0, lambd, generator);
  }
  if (isOptions(a2)) {
    const { generator } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isFloat(a1)) && (generator == null || isGenerator(generator)) && given === +(generator !== undefined)) return $exponential_(a0, a1, generator);
  }
  return resolve('exponential_', exponential_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.geometric_`. */
export interface Geometric_Options {
  p?: Float;
  generator?: Generator | null;
}

function $geometric_(self: Tensor, p: Float, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, p);
  putGenerator(at, generator);
  callPlain(1256);
  return self;
}

const geometric_$$: readonly Overload[] = [
  overload("(Tensor input, float p, *, torch.Generator generator = None)", $geometric_, 2, -1, [['self', 'Tensor', isTensor, 2], ['p', 'float', isFloat, 2], ['generator', 'torch.Generator', isGenerator, 1]]),
];

/**
 * Mirrors `torch.Tensor.geometric_`: `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function geometric_(input: Tensor, p: Float | Geometric_Options, options?: Geometric_Options): Tensor;
export function geometric_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isFloat(a1) && a2 === undefined) return $geometric_(a0, a1);
  if (isOptions(a2)) {
    const { generator } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isFloat(a1) && (generator == null || isGenerator(generator)) && given === +(generator !== undefined)) return $geometric_(a0, a1, generator);
  }
  return resolve('geometric_', geometric_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.ne_`. */
export interface Ne_Options {
  other?: Scalar;
}

function $ne__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1857);
  return self;
}

function $ne__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1858);
  return self;
}

const ne_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $ne__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $ne__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.ne_`: `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ne_(input: Tensor, other: Scalar | Ne_Options, options?: Ne_Options): Tensor;
/**
 * Mirrors `torch.Tensor.ne_`: `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ne_(input: Tensor, other: Tensor, options?: Ne_Options): Tensor;
export function ne_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $ne__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $ne__Tensor(a0, a1);
  return resolve('ne_', ne_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.not_equal_`. */
export interface NotEqual_Options {
  other?: Scalar;
}

function $not_equal__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1917);
  return self;
}

function $not_equal__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1918);
  return self;
}

const notEqual_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $not_equal__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $not_equal__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.not_equal_`: `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function notEqual_(input: Tensor, other: Scalar | NotEqual_Options, options?: NotEqual_Options): Tensor;
/**
 * Mirrors `torch.Tensor.not_equal_`: `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function notEqual_(input: Tensor, other: Tensor, options?: NotEqual_Options): Tensor;
export function notEqual_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $not_equal__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $not_equal__Tensor(a0, a1);
  return resolve('notEqual_', notEqual_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.ge_`. */
export interface Ge_Options {
  other?: Scalar;
}

function $ge__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1249);
  return self;
}

function $ge__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1250);
  return self;
}

const ge_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $ge__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $ge__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.ge_`: `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ge_(input: Tensor, other: Scalar | Ge_Options, options?: Ge_Options): Tensor;
/**
 * Mirrors `torch.Tensor.ge_`: `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function ge_(input: Tensor, other: Tensor, options?: Ge_Options): Tensor;
export function ge_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $ge__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $ge__Tensor(a0, a1);
  return resolve('ge_', ge_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.greater_equal_`. */
export interface GreaterEqual_Options {
  other?: Scalar;
}

function $greater_equal__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1284);
  return self;
}

function $greater_equal__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1285);
  return self;
}

const greaterEqual_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $greater_equal__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $greater_equal__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.greater_equal_`: `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function greaterEqual_(input: Tensor, other: Scalar | GreaterEqual_Options, options?: GreaterEqual_Options): Tensor;
/**
 * Mirrors `torch.Tensor.greater_equal_`: `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function greaterEqual_(input: Tensor, other: Tensor, options?: GreaterEqual_Options): Tensor;
export function greaterEqual_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $greater_equal__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $greater_equal__Tensor(a0, a1);
  return resolve('greaterEqual_', greaterEqual_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.le_`. */
export interface Le_Options {
  other?: Scalar;
}

function $le__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1457);
  return self;
}

function $le__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1458);
  return self;
}

const le_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $le__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $le__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.le_`: `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function le_(input: Tensor, other: Scalar | Le_Options, options?: Le_Options): Tensor;
/**
 * Mirrors `torch.Tensor.le_`: `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function le_(input: Tensor, other: Tensor, options?: Le_Options): Tensor;
export function le_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $le__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $le__Tensor(a0, a1);
  return resolve('le_', le_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.less_equal_`. */
export interface LessEqual_Options {
  other?: Scalar;
}

function $less_equal__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1480);
  return self;
}

function $less_equal__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1481);
  return self;
}

const lessEqual_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $less_equal__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $less_equal__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.less_equal_`: `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function lessEqual_(input: Tensor, other: Scalar | LessEqual_Options, options?: LessEqual_Options): Tensor;
/**
 * Mirrors `torch.Tensor.less_equal_`: `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function lessEqual_(input: Tensor, other: Tensor, options?: LessEqual_Options): Tensor;
export function lessEqual_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $less_equal__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $less_equal__Tensor(a0, a1);
  return resolve('lessEqual_', lessEqual_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.gt_`. */
export interface Gt_Options {
  other?: Scalar;
}

function $gt__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1299);
  return self;
}

function $gt__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1300);
  return self;
}

const gt_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $gt__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $gt__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.gt_`: `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gt_(input: Tensor, other: Scalar | Gt_Options, options?: Gt_Options): Tensor;
/**
 * Mirrors `torch.Tensor.gt_`: `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gt_(input: Tensor, other: Tensor, options?: Gt_Options): Tensor;
export function gt_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $gt__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $gt__Tensor(a0, a1);
  return resolve('gt_', gt_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.greater_`. */
export interface Greater_Options {
  other?: Scalar;
}

function $greater__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1278);
  return self;
}

function $greater__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1279);
  return self;
}

const greater_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $greater__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $greater__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.greater_`: `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function greater_(input: Tensor, other: Scalar | Greater_Options, options?: Greater_Options): Tensor;
/**
 * Mirrors `torch.Tensor.greater_`: `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function greater_(input: Tensor, other: Tensor, options?: Greater_Options): Tensor;
export function greater_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $greater__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $greater__Tensor(a0, a1);
  return resolve('greater_', greater_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.lt_`. */
export interface Lt_Options {
  other?: Scalar;
}

function $lt__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1666);
  return self;
}

function $lt__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1667);
  return self;
}

const lt_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $lt__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $lt__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.lt_`: `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function lt_(input: Tensor, other: Scalar | Lt_Options, options?: Lt_Options): Tensor;
/**
 * Mirrors `torch.Tensor.lt_`: `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function lt_(input: Tensor, other: Tensor, options?: Lt_Options): Tensor;
export function lt_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $lt__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $lt__Tensor(a0, a1);
  return resolve('lt_', lt_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.less_`. */
export interface Less_Options {
  other?: Scalar;
}

function $less__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1474);
  return self;
}

function $less__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1475);
  return self;
}

const less_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $less__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $less__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.less_`: `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function less_(input: Tensor, other: Scalar | Less_Options, options?: Less_Options): Tensor;
/**
 * Mirrors `torch.Tensor.less_`: `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function less_(input: Tensor, other: Tensor, options?: Less_Options): Tensor;
export function less_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $less__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $less__Tensor(a0, a1);
  return resolve('less_', less_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.addcmul_`. */
export interface Addcmul_Options {
  value?: Scalar;
}

function $addcmul_(self: Tensor, tensor1: Tensor, tensor2: Tensor, value?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, tensor1);
  at = putTensor(at, tensor2);
  putScalar(at, value ?? 1);
  callPlain(642);
  return self;
}

const addcmul_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value = 1)", $addcmul_, 3, -1, [['self', 'Tensor', isTensor, 2], ['tensor1', 'Tensor', isTensor, 2], ['tensor2', 'Tensor', isTensor, 2], ['value', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.Tensor.addcmul_`: `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function addcmul_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: Addcmul_Options): Tensor;
export function addcmul_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $addcmul_(a0, a1, a2);
  if (isOptions(a3)) {
    const { value } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (value == null || isScalar(value)) && given === +(value !== undefined)) return $addcmul_(a0, a1, a2, value);
  }
  return resolve('addcmul_', addcmul_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.addcdiv_`. */
export interface Addcdiv_Options {
  value?: Scalar;
}

function $addcdiv_(self: Tensor, tensor1: Tensor, tensor2: Tensor, value?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, tensor1);
  at = putTensor(at, tensor2);
  putScalar(at, value ?? 1);
  callPlain(639);
  return self;
}

const addcdiv_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value = 1)", $addcdiv_, 3, -1, [['self', 'Tensor', isTensor, 2], ['tensor1', 'Tensor', isTensor, 2], ['tensor2', 'Tensor', isTensor, 2], ['value', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.Tensor.addcdiv_`: `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function addcdiv_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: Addcdiv_Options): Tensor;
export function addcdiv_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $addcdiv_(a0, a1, a2);
  if (isOptions(a3)) {
    const { value } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (value == null || isScalar(value)) && given === +(value !== undefined)) return $addcdiv_(a0, a1, a2, value);
  }
  return resolve('addcdiv_', addcdiv_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.swapaxes_`. */
export interface Swapaxes_Options {
  axis0?: Int;
  axis1?: Int;
}

function $swapaxes_(self: Tensor, axis0: Int, axis1: Int): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, axis0);
  putInt(at, axis1);
  callPlain(2512);
  return self;
}

const swapaxes_$$: readonly Overload[] = [
  overload("(Tensor input, int axis0, int axis1)", $swapaxes_, 3, -1, [['self', 'Tensor', isTensor, 2], ['axis0', 'int', isInt, 2], ['axis1', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor.swapaxes_`: `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function swapaxes_(input: Tensor, axis0: Int | Swapaxes_Options, axis1: Int | Swapaxes_Options, options?: Swapaxes_Options): Tensor;
export function swapaxes_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isInt(a2) && a3 === undefined) return $swapaxes_(a0, a1, a2);
  return resolve('swapaxes_', swapaxes_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.swapdims_`. */
export interface Swapdims_Options {
  dim0?: Int;
  dim1?: Int;
}

function $swapdims_(self: Tensor, dim0: Int, dim1: Int): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim0);
  putInt(at, dim1);
  callPlain(2514);
  return self;
}

const swapdims_$$: readonly Overload[] = [
  overload("(Tensor input, int dim0, int dim1)", $swapdims_, 3, -1, [['self', 'Tensor', isTensor, 2], ['dim0', 'int', isInt, 2], ['dim1', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor.swapdims_`: `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`.
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function swapdims_(input: Tensor, dim0: Int | Swapdims_Options, dim1: Int | Swapdims_Options, options?: Swapdims_Options): Tensor;
export function swapdims_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isInt(a2) && a3 === undefined) return $swapdims_(a0, a1, a2);
  return resolve('swapdims_', swapdims_$$, [a0, a1, a2, a3]);
}

function $lgamma_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1484);
  return self;
}

const lgamma_$$: readonly Overload[] = [
  overload("(Tensor input)", $lgamma_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.lgamma_`: `lgamma_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function lgamma_(input: Tensor): Tensor;
export function lgamma_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $lgamma_(a0);
  return resolve('lgamma_', lgamma_$$, [a0, a1]);
}

/** Options of `torch.Tensor.polygamma_`. */
export interface Polygamma_Options {
  n?: Int;
}

function $polygamma_(self: Tensor, n: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, n);
  callPlain(1953);
  return self;
}

const polygamma_$$: readonly Overload[] = [
  overload("(Tensor input, int n)", $polygamma_, 2, -1, [['self', 'Tensor', isTensor, 2], ['n', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor.polygamma_`: `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function polygamma_(input: Tensor, n: Int | Polygamma_Options, options?: Polygamma_Options): Tensor;
export function polygamma_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $polygamma_(a0, a1);
  return resolve('polygamma_', polygamma_$$, [a0, a1, a2]);
}

function $erfinv_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1092);
  return self;
}

const erfinv_$$: readonly Overload[] = [
  overload("(Tensor input)", $erfinv_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.erfinv_`: `erfinv_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function erfinv_(input: Tensor): Tensor;
export function erfinv_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $erfinv_(a0);
  return resolve('erfinv_', erfinv_$$, [a0, a1]);
}

function $sign_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2189);
  return self;
}

const sign_$$: readonly Overload[] = [
  overload("(Tensor input)", $sign_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.sign_`: `sign_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sign_(input: Tensor): Tensor;
export function sign_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $sign_(a0);
  return resolve('sign_', sign_$$, [a0, a1]);
}

function $atan2_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(741);
  return self;
}

const atan2_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $atan2_, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.atan2_`: `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function atan2_(input: Tensor, other: Tensor): Tensor;
export function atan2_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $atan2_(a0, a1);
  return resolve('atan2_', atan2_$$, [a0, a1, a2]);
}

function $arctan2_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(712);
  return self;
}

const arctan2_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $arctan2_, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.arctan2_`: `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function arctan2_(input: Tensor, other: Tensor): Tensor;
export function arctan2_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $arctan2_(a0, a1);
  return resolve('arctan2_', arctan2_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.fmod_`. */
export interface Fmod_Options {
  other?: Scalar;
}

function $fmod__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1214);
  return self;
}

function $fmod__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1215);
  return self;
}

const fmod_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $fmod__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $fmod__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.fmod_`: `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fmod_(input: Tensor, other: Scalar | Fmod_Options, options?: Fmod_Options): Tensor;
/**
 * Mirrors `torch.Tensor.fmod_`: `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fmod_(input: Tensor, other: Tensor, options?: Fmod_Options): Tensor;
export function fmod_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $fmod__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $fmod__Tensor(a0, a1);
  return resolve('fmod_', fmod_$$, [a0, a1, a2]);
}

function $hypot_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1352);
  return self;
}

const hypot_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $hypot_, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.hypot_`: `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hypot_(input: Tensor, other: Tensor): Tensor;
export function hypot_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $hypot_(a0, a1);
  return resolve('hypot_', hypot_$$, [a0, a1, a2]);
}

function $igamma_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1358);
  return self;
}

const igamma_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $igamma_, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.igamma_`: `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function igamma_(input: Tensor, other: Tensor): Tensor;
export function igamma_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $igamma_(a0, a1);
  return resolve('igamma_', igamma_$$, [a0, a1, a2]);
}

function $igammac_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1361);
  return self;
}

const igammac_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $igammac_, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.igammac_`: `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function igammac_(input: Tensor, other: Tensor): Tensor;
export function igammac_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $igammac_(a0, a1);
  return resolve('igammac_', igammac_$$, [a0, a1, a2]);
}

function $nextafter_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1873);
  return self;
}

const nextafter_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor other)", $nextafter_, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.nextafter_`: `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nextafter_(input: Tensor, other: Tensor): Tensor;
export function nextafter_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $nextafter_(a0, a1);
  return resolve('nextafter_', nextafter_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.remainder_`. */
export interface Remainder_Options {
  other?: Scalar;
}

function $remainder__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(2069);
  return self;
}

function $remainder__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(2070);
  return self;
}

const remainder_$$: readonly Overload[] = [
  overload("(Tensor input, Number other)", $remainder__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor other)", $remainder__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.remainder_`: `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function remainder_(input: Tensor, other: Scalar | Remainder_Options, options?: Remainder_Options): Tensor;
/**
 * Mirrors `torch.Tensor.remainder_`: `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function remainder_(input: Tensor, other: Tensor, options?: Remainder_Options): Tensor;
export function remainder_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $remainder__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $remainder__Tensor(a0, a1);
  return resolve('remainder_', remainder_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.renorm_`. */
export interface Renorm_Options {
  p?: Scalar;
  dim?: Int;
  maxnorm?: Scalar;
}

function $renorm_(self: Tensor, p: Scalar, dim: Int, maxnorm: Scalar): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, p);
  at = putInt(at, dim);
  putScalar(at, maxnorm);
  callPlain(2075);
  return self;
}

const renorm_$$: readonly Overload[] = [
  overload("(Tensor input, Number p, int dim, Number maxnorm)", $renorm_, 4, -1, [['self', 'Tensor', isTensor, 2], ['p', 'Number', isScalar, 2], ['dim', 'int', isInt, 2], ['maxnorm', 'Number', isScalar, 2]]),
];

/**
 * Mirrors `torch.Tensor.renorm_`: `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function renorm_(input: Tensor, p: Scalar | Renorm_Options, dim: Int | Renorm_Options, maxnorm: Scalar | Renorm_Options, options?: Renorm_Options): Tensor;
export function renorm_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && isInt(a2) && isScalar(a3) && a4 === undefined) return $renorm_(a0, a1, a2, a3);
  return resolve('renorm_', renorm_$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.Tensor.unfold`. */
export interface UnfoldOptions {
  dimension?: Int;
  size?: Int;
  step?: Int;
}

function $unfold(self: Tensor, dimension: Int, size: Int, step: Int): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dimension);
  at = putInt(at, size);
  putInt(at, step);
  return callAlias(2606, self);
}

const unfold$$: readonly Overload[] = [
  overload("(Tensor input, int dimension, int size, int step)", $unfold, 4, -1, [['self', 'Tensor', isTensor, 2], ['dimension', 'int', isInt, 2], ['size', 'int', isInt, 2], ['step', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor.unfold`: `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function unfold(input: Tensor, dimension: Int | UnfoldOptions, size: Int | UnfoldOptions, step: Int | UnfoldOptions, options?: UnfoldOptions): Tensor;
export function unfold(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isInt(a2) && isInt(a3) && a4 === undefined) return $unfold(a0, a1, a2, a3);
  return resolve('unfold', unfold$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.Tensor.pow_`. */
export interface Pow_Options {
  exponent?: Scalar;
}

function $pow__Scalar(self: Tensor, exponent: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, exponent);
  callPlain(1961);
  return self;
}

function $pow__Tensor(self: Tensor, exponent: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, exponent);
  callPlain(1962);
  return self;
}

const pow_$$: readonly Overload[] = [
  overload("(Tensor input, Number exponent)", $pow__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['exponent', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor exponent)", $pow__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['exponent', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.pow_`: `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function pow_(input: Tensor, exponent: Scalar | Pow_Options, options?: Pow_Options): Tensor;
/**
 * Mirrors `torch.Tensor.pow_`: `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function pow_(input: Tensor, exponent: Tensor, options?: Pow_Options): Tensor;
export function pow_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $pow__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $pow__Tensor(a0, a1);
  return resolve('pow_', pow_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.float_power_`. */
export interface FloatPower_Options {
  exponent?: Scalar;
}

function $float_power__Scalar(self: Tensor, exponent: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, exponent);
  callPlain(1196);
  return self;
}

function $float_power__Tensor(self: Tensor, exponent: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, exponent);
  callPlain(1197);
  return self;
}

const floatPower_$$: readonly Overload[] = [
  overload("(Tensor input, Number exponent)", $float_power__Scalar, 2, -1, [['self', 'Tensor', isTensor, 2], ['exponent', 'Number', isScalar, 2]]),
  overload("(Tensor input, Tensor exponent)", $float_power__Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['exponent', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.float_power_`: `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function floatPower_(input: Tensor, exponent: Scalar | FloatPower_Options, options?: FloatPower_Options): Tensor;
/**
 * Mirrors `torch.Tensor.float_power_`: `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function floatPower_(input: Tensor, exponent: Tensor, options?: FloatPower_Options): Tensor;
export function floatPower_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $float_power__Scalar(a0, a1);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $float_power__Tensor(a0, a1);
  return resolve('floatPower_', floatPower_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.normal_`. */
export interface Normal_Options {
  mean?: Float;
  std?: Float;
  generator?: Generator | null;
}

function $normal_(self: Tensor, mean?: Float | null, std?: Float | null, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, mean ?? 0);
  at = putFloat(at, std ?? 1);
  putGenerator(at, generator);
  callPlain(1911);
  return self;
}

const normal_$$: readonly Overload[] = [
  overload("(Tensor input, float mean = 0., float std = 1., *, torch.Generator generator = None)", $normal_, 3, -1, [['self', 'Tensor', isTensor, 2], ['mean', 'float', isFloat, 0], ['std', 'float', isFloat, 0], ['generator', 'torch.Generator', isGenerator, 1]]),
];

/**
 * Mirrors `torch.Tensor.normal_`: `normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function normal_(input: Tensor, mean?: Float | Normal_Options, std?: Float | Normal_Options, options?: Normal_Options): Tensor;
export function normal_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isFloat(a1)) && (a2 == null || isFloat(a2)) && a3 === undefined) return $normal_(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { mean, std, generator } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (mean == null || isFloat(mean)) && (std == null || isFloat(std)) && (generator == null || isGenerator(generator)) && given === +(mean !== undefined) + +(std !== undefined) + +(generator !== undefined)) return $normal_(a0, mean, std, generator);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { std, generator } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isFloat(a1)) && (std == null || isFloat(std)) && (generator == null || isGenerator(generator)) && given === +(std !== undefined) + +(generator !== undefined)) return $normal_(a0, a1, std, generator);
  }
  return resolve('normal_', normal_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.to_padded_tensor`. */
export interface ToPaddedTensorOptions {
  padding?: Float;
  outputSize?: Ints | null;
}

function $to_padded_tensor(self: Tensor, padding: Float, outputSize?: Ints | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, padding);
  putInts(at, outputSize);
  return callTensor(2559);
}

const toPaddedTensor$$: readonly Overload[] = [
  overload("(Tensor input, float padding, tuple of ints output_size = None)", $to_padded_tensor, 3, -1, [['self', 'Tensor', isTensor, 2], ['padding', 'float', isFloat, 2], ['outputSize', 'tuple of ints', isInts, 1]]),
];

/**
 * Mirrors `torch.Tensor.to_padded_tensor`: `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toPaddedTensor(input: Tensor, padding: Float | ToPaddedTensorOptions, outputSize?: Ints | null | ToPaddedTensorOptions, options?: ToPaddedTensorOptions): Tensor;
export function toPaddedTensor(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isFloat(a1) && (a2 == null || isInts(a2)) && a3 === undefined) return $to_padded_tensor(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { outputSize } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isFloat(a1) && (outputSize == null || isInts(outputSize)) && given === +(outputSize !== undefined)) return $to_padded_tensor(a0, a1, outputSize);
  }
  return resolve('toPaddedTensor', toPaddedTensor$$, [a0, a1, a2, a3]);
}

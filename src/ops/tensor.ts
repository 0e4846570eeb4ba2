/** @file Operators: tensor. Written by codegen; not to be edited. */

import './names.js';
import { putBool, putDevice, putEnum, putFloat, putGenerator, putInt, putInts, putIntsOf, putName, putNames, putOptionalBool, putOptionalInt, putScalar, putString, putTensor, putTensorOrNumber } from '../native/encode.js';
import { callAlias, callPlain, callTensor } from '../native/handles.js';
import { isBool, isDevice, isDType, isFloat, isGenerator, isInt, isIntOrInts, isInts, isLayout, isMemoryFormat, isNames, isScalar, isString, isTensor, isTensorOrNumber, resolve, sizesOf } from '../native/match.js';
import { readBool, readNumber, withGrad } from '../native/results.js';
import type { Overload } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import type { Generator } from '../values/generator.js';
import type { Float, Int, Ints } from '../values/kinds.js';
import type { Layout, MemoryFormat } from '../values/layout.js';
import type { Scalar } from '../values/scalar.js';

/** Options of `torch.Tensor.requires_grad_`. */
export interface RequiresGrad_Options {
  requiresGrad?: boolean;
}

function $requires_grad_(self: Tensor, requiresGrad?: boolean | null): Tensor {
  let at = putTensor(0, self);
  putBool(at, requiresGrad ?? true);
  callPlain(2066);
  return self;
}

const requiresGrad_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, bool requires_grad = True)",
    names: ['self', 'requiresGrad'],
    types: ['Tensor', 'bool'],
    tests: [isTensor, isBool],
    nullable: [false, false],
    required: [true, false],
    positional: 2,
    varargs: -1,
    run: $requires_grad_,
  },
];

/**
 * Mirrors `torch.Tensor.requires_grad_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `requires_grad_(Tensor(a!) self, bool requires_grad=True) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function requiresGrad_(input: Tensor, requiresGrad?: boolean | RequiresGrad_Options, options?: RequiresGrad_Options): Tensor;
export function requiresGrad_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isBool(a1)) && a2 === undefined) return $requires_grad_(a0, a1);
  return resolve('requiresGrad_', requiresGrad_$$, [a0, a1, a2]);
}

function $retain_grad(self: Tensor): void {
  putTensor(0, self);
  callPlain(2078);
}

const retainGrad$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $retain_grad,
  },
];

/**
 * Mirrors `torch.Tensor.retain_grad`.
 *
 * Schema: `retain_grad(Tensor(a!) self) -> ()`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function retainGrad(input: Tensor): void;
export function retainGrad(a0?: unknown): unknown {
  if (isTensor(a0)) return $retain_grad(a0);
  return resolve('retainGrad', retainGrad$$, [a0]);
}

/** Options of `torch.Tensor.rename_`. */
export interface Rename_Options {
  names?: string | readonly (string | null)[] | null;
}

function $rename_(self: Tensor, names: string | readonly (string | null)[] | null): Tensor {
  let at = putTensor(0, self);
  putNames(at, names);
  callPlain(2046);
  return self;
}

const rename_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of names names)",
    names: ['self', 'names'],
    types: ['Tensor', 'tuple of names'],
    tests: [isTensor, isNames],
    nullable: [false, true],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $rename_,
  },
];

/**
 * Mirrors `torch.Tensor.rename_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `rename_(Tensor(a!) self, str[]? names) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function rename_(input: Tensor, names: string | readonly (string | null)[] | null | Rename_Options, options?: Rename_Options): Tensor;
export function rename_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isNames(a1) && a2 === undefined) return $rename_(a0, a1);
  return resolve('rename_', rename_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.rename`. */
export interface RenameOptions {
  names?: string | readonly (string | null)[] | null;
}

function $rename(self: Tensor, names: string | readonly (string | null)[] | null): Tensor {
  let at = putTensor(0, self);
  putNames(at, names);
  return callAlias(2045, self);
}

const rename$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of names names)",
    names: ['self', 'names'],
    types: ['Tensor', 'tuple of names'],
    tests: [isTensor, isNames],
    nullable: [false, true],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $rename,
  },
];

/**
 * Mirrors `torch.Tensor.rename`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `rename(Tensor(a) self, str[]? names) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function rename(input: Tensor, names: string | readonly (string | null)[] | null | RenameOptions, options?: RenameOptions): Tensor;
export function rename(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isNames(a1) && a2 === undefined) return $rename(a0, a1);
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
  return callAlias(647, self);
}

function $align_to_ellipsis_idx(self: Tensor, order: string | readonly (string | null)[], ellipsisIdx: Int): Tensor {
  let at = putTensor(0, self);
  at = putNames(at, order);
  putInt(at, ellipsisIdx);
  return callAlias(648, self);
}

const alignTo$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of names names)",
    names: ['self', 'names'],
    types: ['Tensor', 'tuple of names'],
    tests: [isTensor, isNames],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $align_to,
  },
  {
    signature: "(Tensor input, tuple of names order, int ellipsis_idx)",
    names: ['self', 'order', 'ellipsisIdx'],
    types: ['Tensor', 'tuple of names', 'int'],
    tests: [isTensor, isNames, isInt],
    nullable: [false, false, false],
    required: [true, true, true],
    positional: 3,
    varargs: -1,
    run: $align_to_ellipsis_idx,
  },
];

/**
 * Mirrors `torch.Tensor.align_to`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `align_to(Tensor(a) self, str[] names) -> Tensor(a)`; `align_to.ellipsis_idx(Tensor(a) self, str[] order, int ellipsis_idx) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function alignTo(input: Tensor, names: string | readonly (string | null)[] | AlignToOptions, options?: AlignToOptions): Tensor;
/**
 * Mirrors `torch.Tensor.align_to`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `align_to(Tensor(a) self, str[] names) -> Tensor(a)`; `align_to.ellipsis_idx(Tensor(a) self, str[] order, int ellipsis_idx) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function alignTo(input: Tensor, order: string | readonly (string | null)[] | AlignToOptions, ellipsisIdx: Int | AlignToOptions, options?: AlignToOptions): Tensor;
export function alignTo(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isNames(a1) && a2 === undefined && a3 === undefined) return $align_to(a0, a1);
  if (isTensor(a0) && isNames(a1) && isInt(a2) && a3 === undefined) return $align_to_ellipsis_idx(a0, a1, a2);
  return resolve('alignTo', alignTo$$, [a0, a1, a2, a3]);
}

function $align_as(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  return callTensor(645);
}

const alignAs$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $align_as,
  },
];

/**
 * Mirrors `torch.Tensor.align_as`.
 *
 * Schema: `align_as(Tensor self, Tensor other) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function alignAs(input: Tensor, other: Tensor): Tensor;
export function alignAs(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $align_as(a0, a1);
  return resolve('alignAs', alignAs$$, [a0, a1]);
}

/** Options of `torch.Tensor.refine_names`. */
export interface RefineNamesOptions {
  names?: string | readonly (string | null)[];
}

function $refine_names(self: Tensor, names: string | readonly (string | null)[]): Tensor {
  let at = putTensor(0, self);
  putNames(at, names);
  return callAlias(2021, self);
}

const refineNames$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of names names)",
    names: ['self', 'names'],
    types: ['Tensor', 'tuple of names'],
    tests: [isTensor, isNames],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $refine_names,
  },
];

/**
 * Mirrors `torch.Tensor.refine_names`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `refine_names(Tensor(a) self, str[] names) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function refineNames(input: Tensor, names: string | readonly (string | null)[] | RefineNamesOptions, options?: RefineNamesOptions): Tensor;
export function refineNames(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isNames(a1) && a2 === undefined) return $refine_names(a0, a1);
  return resolve('refineNames', refineNames$$, [a0, a1, a2]);
}

function $absolute_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(593);
  return self;
}

const absolute_$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $absolute_,
  },
];

/**
 * Mirrors `torch.Tensor.absolute_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `absolute_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function absolute_(input: Tensor): Tensor;
export function absolute_(a0?: unknown): unknown {
  if (isTensor(a0)) return $absolute_(a0);
  return resolve('absolute_', absolute_$$, [a0]);
}

function $sgn_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2151);
  return self;
}

const sgn_$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $sgn_,
  },
];

/**
 * Mirrors `torch.Tensor.sgn_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `sgn_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function sgn_(input: Tensor): Tensor;
export function sgn_(a0?: unknown): unknown {
  if (isTensor(a0)) return $sgn_(a0);
  return resolve('sgn_', sgn_$$, [a0]);
}

/** Options of `torch.Tensor.chalf`. */
export interface ChalfOptions {
  memoryFormat?: MemoryFormat | null;
}

function $chalf(self: Tensor, memoryFormat?: MemoryFormat | null | null): Tensor {
  let at = putTensor(0, self);
  putEnum(at, memoryFormat);
  return callTensor(842);
}

const chalf$$: readonly Overload[] = [
  {
    signature: "(Tensor input, *, torch.memory_format memory_format = None)",
    names: ['self', 'memoryFormat'],
    types: ['Tensor', 'torch.memory_format'],
    tests: [isTensor, isMemoryFormat],
    nullable: [false, true],
    required: [true, false],
    positional: 1,
    varargs: -1,
    run: $chalf,
  },
];

/**
 * Mirrors `torch.Tensor.chalf`.
 *
 * Schema: `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function chalf(input: Tensor, options?: ChalfOptions): Tensor;
export function chalf(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $chalf(a0);
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
  callPlain(619);
  return self;
}

const add_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other, *, Number alpha = 1)",
    names: ['self', 'other', 'alpha'],
    types: ['Tensor', 'Tensor', 'Number'],
    tests: [isTensor, isTensorOrNumber, isScalar],
    nullable: [false, false, false],
    required: [true, true, false],
    positional: 2,
    varargs: -1,
    run: $add__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.add_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function add_(input: Tensor, other: Tensor | Scalar, options?: Add_Options): Tensor;
export function add_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $add__Tensor(a0, a1);
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
  callPlain(639);
  return self;
}

const addr_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor vec1, Tensor vec2, *, Number beta = 1, Number alpha = 1)",
    names: ['self', 'vec1', 'vec2', 'beta', 'alpha'],
    types: ['Tensor', 'Tensor', 'Tensor', 'Number', 'Number'],
    tests: [isTensor, isTensor, isTensor, isScalar, isScalar],
    nullable: [false, false, false, false, false],
    required: [true, true, true, false, false],
    positional: 3,
    varargs: -1,
    run: $addr_,
  },
];

/**
 * Mirrors `torch.Tensor.addr_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function addr_(input: Tensor, vec1: Tensor, vec2: Tensor, options?: Addr_Options): Tensor;
export function addr_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $addr_(a0, a1, a2);
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
  callPlain(749);
  return self;
}

const baddbmm_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor batch1, Tensor batch2, *, Number beta = 1, Number alpha = 1)",
    names: ['self', 'batch1', 'batch2', 'beta', 'alpha'],
    types: ['Tensor', 'Tensor', 'Tensor', 'Number', 'Number'],
    tests: [isTensor, isTensor, isTensor, isScalar, isScalar],
    nullable: [false, false, false, false, false],
    required: [true, true, true, false, false],
    positional: 3,
    varargs: -1,
    run: $baddbmm_,
  },
];

/**
 * Mirrors `torch.Tensor.baddbmm_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function baddbmm_(input: Tensor, batch1: Tensor, batch2: Tensor, options?: Baddbmm_Options): Tensor;
export function baddbmm_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $baddbmm_(a0, a1, a2);
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
  callPlain(765);
  return self;
}

function $bernoulli__float(self: Tensor, p?: Float | null, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, p ?? 0.5);
  putGenerator(at, generator);
  callPlain(766);
  return self;
}

const bernoulli_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor p, *, torch.Generator generator = None)",
    names: ['self', 'p', 'generator'],
    types: ['Tensor', 'Tensor', 'torch.Generator'],
    tests: [isTensor, isTensor, isGenerator],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 2,
    varargs: -1,
    run: $bernoulli__Tensor,
  },
  {
    signature: "(Tensor input, float p = 0.5, *, torch.Generator generator = None)",
    names: ['self', 'p', 'generator'],
    types: ['Tensor', 'float', 'torch.Generator'],
    tests: [isTensor, isFloat, isGenerator],
    nullable: [false, false, true],
    required: [true, false, false],
    positional: 2,
    varargs: -1,
    run: $bernoulli__float,
  },
];

/**
 * Mirrors `torch.Tensor.bernoulli_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`; `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function bernoulli_(input: Tensor, p: Tensor, options?: Bernoulli_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bernoulli_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`; `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function bernoulli_(input: Tensor, p?: Float | Bernoulli_Options, options?: Bernoulli_Options): Tensor;
export function bernoulli_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $bernoulli__Tensor(a0, a1);
  if (isTensor(a0) && (a1 === undefined || isFloat(a1)) && a2 === undefined) return $bernoulli__float(a0, a1);
  return resolve('bernoulli_', bernoulli_$$, [a0, a1, a2]);
}

function $bitwise_not_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(791);
  return self;
}

const bitwiseNot_$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $bitwise_not_,
  },
];

/**
 * Mirrors `torch.Tensor.bitwise_not_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_not_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function bitwiseNot_(input: Tensor): Tensor;
export function bitwiseNot_(a0?: unknown): unknown {
  if (isTensor(a0)) return $bitwise_not_(a0);
  return resolve('bitwiseNot_', bitwiseNot_$$, [a0]);
}

/** Options of `torch.Tensor.copysign_`. */
export interface Copysign_Options {
  other?: Scalar;
}

function $copysign__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(925);
  return self;
}

function $copysign__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(924);
  return self;
}

const copysign_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $copysign__Tensor,
  },
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $copysign__Scalar,
  },
];

/**
 * Mirrors `torch.Tensor.copysign_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`; `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function copysign_(input: Tensor, other: Tensor, options?: Copysign_Options): Tensor;
/**
 * Mirrors `torch.Tensor.copysign_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`; `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function copysign_(input: Tensor, other: Scalar | Copysign_Options, options?: Copysign_Options): Tensor;
export function copysign_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $copysign__Tensor(a0, a1);
  if (isTensor(a0) && isScalar(a1) && a2 === undefined) return $copysign__Scalar(a0, a1);
  return resolve('copysign_', copysign_$$, [a0, a1, a2]);
}

function $logical_not_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1610);
  return self;
}

const logicalNot_$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $logical_not_,
  },
];

/**
 * Mirrors `torch.Tensor.logical_not_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `logical_not_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function logicalNot_(input: Tensor): Tensor;
export function logicalNot_(a0?: unknown): unknown {
  if (isTensor(a0)) return $logical_not_(a0);
  return resolve('logicalNot_', logicalNot_$$, [a0]);
}

function $logical_xor_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1616);
  return self;
}

const logicalXor_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $logical_xor_,
  },
];

/**
 * Mirrors `torch.Tensor.logical_xor_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function logicalXor_(input: Tensor, other: Tensor): Tensor;
export function logicalXor_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $logical_xor_(a0, a1);
  return resolve('logicalXor_', logicalXor_$$, [a0, a1]);
}

function $logical_and_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1607);
  return self;
}

const logicalAnd_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $logical_and_,
  },
];

/**
 * Mirrors `torch.Tensor.logical_and_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function logicalAnd_(input: Tensor, other: Tensor): Tensor;
export function logicalAnd_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $logical_and_(a0, a1);
  return resolve('logicalAnd_', logicalAnd_$$, [a0, a1]);
}

function $logical_or_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1613);
  return self;
}

const logicalOr_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $logical_or_,
  },
];

/**
 * Mirrors `torch.Tensor.logical_or_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function logicalOr_(input: Tensor, other: Tensor): Tensor;
export function logicalOr_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $logical_or_(a0, a1);
  return resolve('logicalOr_', logicalOr_$$, [a0, a1]);
}

/** Options of `torch.Tensor.copy_`. */
export interface Copy_Options {
  nonBlocking?: boolean;
}

function $copy_(self: Tensor, src: Tensor, nonBlocking?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, src);
  putBool(at, nonBlocking ?? false);
  callPlain(918);
  return self;
}

const copy_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor src, bool non_blocking = False)",
    names: ['self', 'src', 'nonBlocking'],
    types: ['Tensor', 'Tensor', 'bool'],
    tests: [isTensor, isTensor, isBool],
    nullable: [false, false, false],
    required: [true, true, false],
    positional: 3,
    varargs: -1,
    run: $copy_,
  },
];

/**
 * Mirrors `torch.Tensor.copy_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function copy_(input: Tensor, src: Tensor, nonBlocking?: boolean | Copy_Options, options?: Copy_Options): Tensor;
export function copy_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 === undefined || isBool(a2)) && a3 === undefined) return $copy_(a0, a1, a2);
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
  callPlain(971);
  return self;
}

function $cumprod__dimname(self: Tensor, dim: string, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  putEnum(at, dtype);
  callPlain(972);
  return self;
}

const cumprod_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim, *, torch.dtype dtype = None)",
    names: ['self', 'dim', 'dtype'],
    types: ['Tensor', 'int', 'torch.dtype'],
    tests: [isTensor, isInt, isDType],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 2,
    varargs: -1,
    run: $cumprod_,
  },
  {
    signature: "(Tensor input, name dim, *, torch.dtype dtype = None)",
    names: ['self', 'dim', 'dtype'],
    types: ['Tensor', 'name', 'torch.dtype'],
    tests: [isTensor, isString, isDType],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 2,
    varargs: -1,
    run: $cumprod__dimname,
  },
];

/**
 * Mirrors `torch.Tensor.cumprod_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`; `cumprod_.dimname(Tensor(a!) self, str dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function cumprod_(input: Tensor, dim: Int | Cumprod_Options, options?: Cumprod_Options): Tensor;
/**
 * Mirrors `torch.Tensor.cumprod_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`; `cumprod_.dimname(Tensor(a!) self, str dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function cumprod_(input: Tensor, dim: string | Cumprod_Options, options?: Cumprod_Options): Tensor;
export function cumprod_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $cumprod_(a0, a1);
  if (isTensor(a0) && isString(a1) && a2 === undefined) return $cumprod__dimname(a0, a1);
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
  callPlain(978);
  return self;
}

function $cumsum__dimname(self: Tensor, dim: string, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  putEnum(at, dtype);
  callPlain(979);
  return self;
}

const cumsum_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim, *, torch.dtype dtype = None)",
    names: ['self', 'dim', 'dtype'],
    types: ['Tensor', 'int', 'torch.dtype'],
    tests: [isTensor, isInt, isDType],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 2,
    varargs: -1,
    run: $cumsum_,
  },
  {
    signature: "(Tensor input, name dim, *, torch.dtype dtype = None)",
    names: ['self', 'dim', 'dtype'],
    types: ['Tensor', 'name', 'torch.dtype'],
    tests: [isTensor, isString, isDType],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 2,
    varargs: -1,
    run: $cumsum__dimname,
  },
];

/**
 * Mirrors `torch.Tensor.cumsum_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`; `cumsum_.dimname(Tensor(a!) self, str dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function cumsum_(input: Tensor, dim: Int | Cumsum_Options, options?: Cumsum_Options): Tensor;
/**
 * Mirrors `torch.Tensor.cumsum_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`; `cumsum_.dimname(Tensor(a!) self, str dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function cumsum_(input: Tensor, dim: string | Cumsum_Options, options?: Cumsum_Options): Tensor;
export function cumsum_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $cumsum_(a0, a1);
  if (isTensor(a0) && isString(a1) && a2 === undefined) return $cumsum__dimname(a0, a1);
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
  callPlain(1156);
  return self;
}

const fillDiagonal_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number fill_value, bool wrap = False)",
    names: ['self', 'fillValue', 'wrap'],
    types: ['Tensor', 'Number', 'bool'],
    tests: [isTensor, isScalar, isBool],
    nullable: [false, false, false],
    required: [true, true, false],
    positional: 3,
    varargs: -1,
    run: $fill_diagonal_,
  },
];

/**
 * Mirrors `torch.Tensor.fill_diagonal_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function fillDiagonal_(input: Tensor, fillValue: Scalar | FillDiagonal_Options, wrap?: boolean | FillDiagonal_Options, options?: FillDiagonal_Options): Tensor;
export function fillDiagonal_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && (a2 === undefined || isBool(a2)) && a3 === undefined) return $fill_diagonal_(a0, a1, a2);
  return resolve('fillDiagonal_', fillDiagonal_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.div_`. */
export interface Div_Options {
  roundingMode?: string | null;
}

function $div__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(1016);
  return self;
}

function $div__Tensor_mode(self: Tensor, other: Tensor | Scalar, roundingMode: string | null): Tensor {
  let at = putTensor(0, self);
  at = putTensorOrNumber(at, other);
  putString(at, roundingMode);
  callPlain(1017);
  return self;
}

const div_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensorOrNumber],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $div__Tensor,
  },
  {
    signature: "(Tensor input, Tensor other, *, str rounding_mode)",
    names: ['self', 'other', 'roundingMode'],
    types: ['Tensor', 'Tensor', 'str'],
    tests: [isTensor, isTensorOrNumber, isString],
    nullable: [false, false, true],
    required: [true, true, true],
    positional: 2,
    varargs: -1,
    run: $div__Tensor_mode,
  },
];

/**
 * Mirrors `torch.Tensor.div_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`; `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function div_(input: Tensor, other: Tensor | Scalar, options?: Div_Options): Tensor;
/**
 * Mirrors `torch.Tensor.div_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`; `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function div_(input: Tensor, other: Tensor | Scalar, options: Div_Options): Tensor;
export function div_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $div__Tensor(a0, a1);
  return resolve('div_', div_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.divide_`. */
export interface Divide_Options {
  roundingMode?: string | null;
}

function $divide__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(1026);
  return self;
}

function $divide__Tensor_mode(self: Tensor, other: Tensor | Scalar, roundingMode: string | null): Tensor {
  let at = putTensor(0, self);
  at = putTensorOrNumber(at, other);
  putString(at, roundingMode);
  callPlain(1027);
  return self;
}

const divide_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensorOrNumber],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $divide__Tensor,
  },
  {
    signature: "(Tensor input, Tensor other, *, str rounding_mode)",
    names: ['self', 'other', 'roundingMode'],
    types: ['Tensor', 'Tensor', 'str'],
    tests: [isTensor, isTensorOrNumber, isString],
    nullable: [false, false, true],
    required: [true, true, true],
    positional: 2,
    varargs: -1,
    run: $divide__Tensor_mode,
  },
];

/**
 * Mirrors `torch.Tensor.divide_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`; `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function divide_(input: Tensor, other: Tensor | Scalar, options?: Divide_Options): Tensor;
/**
 * Mirrors `torch.Tensor.divide_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`; `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function divide_(input: Tensor, other: Tensor | Scalar, options: Divide_Options): Tensor;
export function divide_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $divide__Tensor(a0, a1);
  return resolve('divide_', divide_$$, [a0, a1, a2]);
}

function $true_divide__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(2556);
  return self;
}

const trueDivide_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensorOrNumber],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $true_divide__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.true_divide_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function trueDivide_(input: Tensor, other: Tensor | Scalar): Tensor;
export function trueDivide_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1)) return $true_divide__Tensor(a0, a1);
  return resolve('trueDivide_', trueDivide_$$, [a0, a1]);
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
  const result = callTensor(1842);
  return requiresGrad ? withGrad(result) : result;
}

const newEmpty$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None)",
    names: ['self', 'size', 'dtype', 'layout', 'device', 'pinMemory', 'requiresGrad'],
    types: ['Tensor', 'tuple of ints', 'torch.dtype', 'torch.layout', 'torch.device', 'bool', 'bool'],
    tests: [isTensor, isInts, isDType, isLayout, isDevice, isBool, isBool],
    nullable: [false, false, true, true, true, true, false],
    required: [true, true, false, false, false, false, false],
    positional: 2,
    varargs: 1,
    run: $new_empty,
  },
];

/**
 * Mirrors `torch.Tensor.new_empty`.
 *
 * Schema: `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function newEmpty(input: Tensor, size: Ints | NewEmptyOptions, options?: NewEmptyOptions): Tensor;
/**
 * Mirrors `torch.Tensor.new_empty`.
 *
 * Schema: `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function newEmpty(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.new_empty`.
 *
 * Schema: `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  const result = callTensor(1843);
  return requiresGrad ? withGrad(result) : result;
}

const newEmptyStrided$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size, tuple of ints stride, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None)",
    names: ['self', 'size', 'stride', 'dtype', 'layout', 'device', 'pinMemory', 'requiresGrad'],
    types: ['Tensor', 'tuple of ints', 'tuple of ints', 'torch.dtype', 'torch.layout', 'torch.device', 'bool', 'bool'],
    tests: [isTensor, isInts, isInts, isDType, isLayout, isDevice, isBool, isBool],
    nullable: [false, false, false, true, true, true, true, false],
    required: [true, true, true, false, false, false, false, false],
    positional: 3,
    varargs: -1,
    run: $new_empty_strided,
  },
];

/**
 * Mirrors `torch.Tensor.new_empty_strided`.
 *
 * Schema: `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function newEmptyStrided(input: Tensor, size: Ints | NewEmptyStridedOptions, stride: Ints | NewEmptyStridedOptions, options?: NewEmptyStridedOptions): Tensor;
export function newEmptyStrided(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInts(a2) && a3 === undefined) return $new_empty_strided(a0, a1, a2);
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
  const result = callTensor(1844);
  return requiresGrad ? withGrad(result) : result;
}

const newFull$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size, Number fill_value, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None)",
    names: ['self', 'size', 'fillValue', 'dtype', 'layout', 'device', 'pinMemory', 'requiresGrad'],
    types: ['Tensor', 'tuple of ints', 'Number', 'torch.dtype', 'torch.layout', 'torch.device', 'bool', 'bool'],
    tests: [isTensor, isInts, isScalar, isDType, isLayout, isDevice, isBool, isBool],
    nullable: [false, false, false, true, true, true, true, false],
    required: [true, true, true, false, false, false, false, false],
    positional: 3,
    varargs: -1,
    run: $new_full,
  },
];

/**
 * Mirrors `torch.Tensor.new_full`.
 *
 * Schema: `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function newFull(input: Tensor, size: Ints | NewFullOptions, fillValue: Scalar | NewFullOptions, options?: NewFullOptions): Tensor;
export function newFull(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isScalar(a2) && a3 === undefined) return $new_full(a0, a1, a2);
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
  const result = callTensor(1846);
  return requiresGrad ? withGrad(result) : result;
}

const newZeros$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None)",
    names: ['self', 'size', 'dtype', 'layout', 'device', 'pinMemory', 'requiresGrad'],
    types: ['Tensor', 'tuple of ints', 'torch.dtype', 'torch.layout', 'torch.device', 'bool', 'bool'],
    tests: [isTensor, isInts, isDType, isLayout, isDevice, isBool, isBool],
    nullable: [false, false, true, true, true, true, false],
    required: [true, true, false, false, false, false, false],
    positional: 2,
    varargs: 1,
    run: $new_zeros,
  },
];

/**
 * Mirrors `torch.Tensor.new_zeros`.
 *
 * Schema: `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function newZeros(input: Tensor, size: Ints | NewZerosOptions, options?: NewZerosOptions): Tensor;
/**
 * Mirrors `torch.Tensor.new_zeros`.
 *
 * Schema: `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function newZeros(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.new_zeros`.
 *
 * Schema: `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  const result = callTensor(1845);
  return requiresGrad ? withGrad(result) : result;
}

const newOnes$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None)",
    names: ['self', 'size', 'dtype', 'layout', 'device', 'pinMemory', 'requiresGrad'],
    types: ['Tensor', 'tuple of ints', 'torch.dtype', 'torch.layout', 'torch.device', 'bool', 'bool'],
    tests: [isTensor, isInts, isDType, isLayout, isDevice, isBool, isBool],
    nullable: [false, false, true, true, true, true, false],
    required: [true, true, false, false, false, false, false],
    positional: 2,
    varargs: 1,
    run: $new_ones,
  },
];

/**
 * Mirrors `torch.Tensor.new_ones`.
 *
 * Schema: `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function newOnes(input: Tensor, size: Ints | NewOnesOptions, options?: NewOnesOptions): Tensor;
/**
 * Mirrors `torch.Tensor.new_ones`.
 *
 * Schema: `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function newOnes(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.new_ones`.
 *
 * Schema: `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(2069);
  return self;
}

const resize_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size, *, torch.memory_format memory_format = None)",
    names: ['self', 'size', 'memoryFormat'],
    types: ['Tensor', 'tuple of ints', 'torch.memory_format'],
    tests: [isTensor, isInts, isMemoryFormat],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 2,
    varargs: 1,
    run: $resize_,
  },
];

/**
 * Mirrors `torch.Tensor.resize_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function resize_(input: Tensor, size: Ints | Resize_Options, options?: Resize_Options): Tensor;
/**
 * Mirrors `torch.Tensor.resize_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function resize_(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.resize_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  return callAlias(1078, self);
}

const expand$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size, *, bool implicit = False)",
    names: ['self', 'size', 'implicit'],
    types: ['Tensor', 'tuple of ints', 'bool'],
    tests: [isTensor, isInts, isBool],
    nullable: [false, false, false],
    required: [true, true, false],
    positional: 2,
    varargs: 1,
    run: $expand,
  },
];

/**
 * Mirrors `torch.Tensor.expand`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function expand(input: Tensor, size: Ints | ExpandOptions, options?: ExpandOptions): Tensor;
/**
 * Mirrors `torch.Tensor.expand`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function expand(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.expand`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  return callAlias(1079, self);
}

const expandAs$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $expand_as,
  },
];

/**
 * Mirrors `torch.Tensor.expand_as`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function expandAs(input: Tensor, other: Tensor): Tensor;
export function expandAs(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $expand_as(a0, a1);
  return resolve('expandAs', expandAs$$, [a0, a1]);
}

function $floor_divide__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(1183);
  return self;
}

const floorDivide_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensorOrNumber],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $floor_divide__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.floor_divide_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function floorDivide_(input: Tensor, other: Tensor | Scalar): Tensor;
export function floorDivide_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1)) return $floor_divide__Tensor(a0, a1);
  return resolve('floorDivide_', floorDivide_$$, [a0, a1]);
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
  callPlain(1352);
  return self;
}

function $index_copy__dimname(self: Tensor, dim: string, index: Tensor, source: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  at = putTensor(at, index);
  putTensor(at, source);
  callPlain(1353);
  return self;
}

const indexCopy_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim, Tensor index, Tensor source)",
    names: ['self', 'dim', 'index', 'source'],
    types: ['Tensor', 'int', 'Tensor', 'Tensor'],
    tests: [isTensor, isInt, isTensor, isTensor],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $index_copy_,
  },
  {
    signature: "(Tensor input, name dim, Tensor index, Tensor source)",
    names: ['self', 'dim', 'index', 'source'],
    types: ['Tensor', 'name', 'Tensor', 'Tensor'],
    tests: [isTensor, isString, isTensor, isTensor],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $index_copy__dimname,
  },
];

/**
 * Mirrors `torch.Tensor.index_copy_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`; `index_copy_.dimname(Tensor(a!) self, str dim, Tensor index, Tensor source) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function indexCopy_(input: Tensor, dim: Int | IndexCopy_Options, index: Tensor, source: Tensor, options?: IndexCopy_Options): Tensor;
/**
 * Mirrors `torch.Tensor.index_copy_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`; `index_copy_.dimname(Tensor(a!) self, str dim, Tensor index, Tensor source) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1774);
  return self;
}

const mul_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensorOrNumber],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $mul__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.mul_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function mul_(input: Tensor, other: Tensor | Scalar): Tensor;
export function mul_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1)) return $mul__Tensor(a0, a1);
  return resolve('mul_', mul_$$, [a0, a1]);
}

function $multiply__Tensor(self: Tensor, other: Tensor | Scalar): Tensor {
  let at = putTensor(0, self);
  putTensorOrNumber(at, other);
  callPlain(1791);
  return self;
}

const multiply_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensorOrNumber],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $multiply__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.multiply_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function multiply_(input: Tensor, other: Tensor | Scalar): Tensor;
export function multiply_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1)) return $multiply__Tensor(a0, a1);
  return resolve('multiply_', multiply_$$, [a0, a1]);
}

/** Options of `torch.Tensor.mvlgamma_`. */
export interface Mvlgamma_Options {
  p?: Int;
}

function $mvlgamma_(self: Tensor, p: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, p);
  callPlain(1796);
  return self;
}

const mvlgamma_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int p)",
    names: ['self', 'p'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $mvlgamma_,
  },
];

/**
 * Mirrors `torch.Tensor.mvlgamma_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1390);
  return readBool(0);
}

const isPinned$$: readonly Overload[] = [
  {
    signature: "(Tensor input, torch.device device = None)",
    names: ['self', 'device'],
    types: ['Tensor', 'torch.device'],
    tests: [isTensor, isDevice],
    nullable: [false, true],
    required: [true, false],
    positional: 2,
    varargs: -1,
    run: $is_pinned,
  },
];

/**
 * Mirrors `torch.Tensor.is_pinned`.
 *
 * Schema: `is_pinned(Tensor self, Device? device=None) -> bool`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function isPinned(input: Tensor, device?: DeviceLike | null | IsPinnedOptions, options?: IsPinnedOptions): boolean;
export function isPinned(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isDevice(a1)) && a2 === undefined) return $is_pinned(a0, a1);
  return resolve('isPinned', isPinned$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.pin_memory`. */
export interface PinMemoryOptions {
  device?: DeviceLike | null;
}

function $pin_memory(self: Tensor, device?: DeviceLike | null | null): Tensor {
  let at = putTensor(0, self);
  putDevice(at, device);
  return callAlias(1918, self);
}

const pinMemory$$: readonly Overload[] = [
  {
    signature: "(Tensor input, torch.device device = None)",
    names: ['self', 'device'],
    types: ['Tensor', 'torch.device'],
    tests: [isTensor, isDevice],
    nullable: [false, true],
    required: [true, false],
    positional: 2,
    varargs: -1,
    run: $pin_memory,
  },
];

/**
 * Mirrors `torch.Tensor.pin_memory`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function pinMemory(input: Tensor, device?: DeviceLike | null | PinMemoryOptions, options?: PinMemoryOptions): Tensor;
export function pinMemory(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isDevice(a1)) && a2 === undefined) return $pin_memory(a0, a1);
  return resolve('pinMemory', pinMemory$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.repeat`. */
export interface RepeatOptions {
  repeats?: Ints;
}

function $repeat(self: Tensor, repeats: Ints): Tensor {
  let at = putTensor(0, self);
  putInts(at, repeats);
  return callTensor(2050);
}

const repeat$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints repeats)",
    names: ['self', 'repeats'],
    types: ['Tensor', 'tuple of ints'],
    tests: [isTensor, isInts],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: 1,
    run: $repeat,
  },
];

/**
 * Mirrors `torch.Tensor.repeat`.
 *
 * Schema: `repeat(Tensor self, SymInt[] repeats) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function repeat(input: Tensor, repeats: Ints | RepeatOptions, options?: RepeatOptions): Tensor;
/**
 * Mirrors `torch.Tensor.repeat`.
 *
 * Schema: `repeat(Tensor self, SymInt[] repeats) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function repeat(input: Tensor, ...repeats: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.repeat`.
 *
 * Schema: `repeat(Tensor self, SymInt[] repeats) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  return callAlias(2068, self);
}

const reshapeAs$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $reshape_as,
  },
];

/**
 * Mirrors `torch.Tensor.reshape_as`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function reshapeAs(input: Tensor, other: Tensor): Tensor;
export function reshapeAs(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $reshape_as(a0, a1);
  return resolve('reshapeAs', reshapeAs$$, [a0, a1]);
}

/** Options of `torch.Tensor.squeeze_`. */
export interface Squeeze_Options {
  dim?: Int | Ints | string;
}

function $squeeze_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2429);
  return self;
}

function $squeeze__dim(self: Tensor, dim: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, dim);
  callPlain(2430);
  return self;
}

function $squeeze__dims(self: Tensor, dim: Ints): Tensor {
  let at = putTensor(0, self);
  putInts(at, dim);
  callPlain(2432);
  return self;
}

function $squeeze__dimname(self: Tensor, dim: string): Tensor {
  let at = putTensor(0, self);
  putName(at, dim);
  callPlain(2431);
  return self;
}

const squeeze_$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $squeeze_,
  },
  {
    signature: "(Tensor input, int dim)",
    names: ['self', 'dim'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $squeeze__dim,
  },
  {
    signature: "(Tensor input, tuple of ints dim)",
    names: ['self', 'dim'],
    types: ['Tensor', 'tuple of ints'],
    tests: [isTensor, isInts],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: 1,
    run: $squeeze__dims,
  },
  {
    signature: "(Tensor input, name dim)",
    names: ['self', 'dim'],
    types: ['Tensor', 'name'],
    tests: [isTensor, isString],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $squeeze__dimname,
  },
];

/**
 * Mirrors `torch.Tensor.squeeze_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `squeeze_(Tensor(a!) self) -> Tensor(a!)`; `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`; `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`; `squeeze_.dimname(Tensor(a!) self, str dim) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function squeeze_(input: Tensor, options?: Squeeze_Options): Tensor;
/**
 * Mirrors `torch.Tensor.squeeze_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `squeeze_(Tensor(a!) self) -> Tensor(a!)`; `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`; `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`; `squeeze_.dimname(Tensor(a!) self, str dim) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function squeeze_(input: Tensor, dim: Int | Squeeze_Options, options?: Squeeze_Options): Tensor;
/**
 * Mirrors `torch.Tensor.squeeze_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `squeeze_(Tensor(a!) self) -> Tensor(a!)`; `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`; `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`; `squeeze_.dimname(Tensor(a!) self, str dim) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function squeeze_(input: Tensor, dim: Ints | Squeeze_Options, options?: Squeeze_Options): Tensor;
/**
 * Mirrors `torch.Tensor.squeeze_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `squeeze_(Tensor(a!) self) -> Tensor(a!)`; `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`; `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`; `squeeze_.dimname(Tensor(a!) self, str dim) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function squeeze_(input: Tensor, ...dim: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.squeeze_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `squeeze_(Tensor(a!) self) -> Tensor(a!)`; `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`; `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`; `squeeze_.dimname(Tensor(a!) self, str dim) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function squeeze_(input: Tensor, ...dim: [...dim: Int[], options: Squeeze_Options]): Tensor;
/**
 * Mirrors `torch.Tensor.squeeze_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `squeeze_(Tensor(a!) self) -> Tensor(a!)`; `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`; `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`; `squeeze_.dimname(Tensor(a!) self, str dim) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function squeeze_(input: Tensor, dim: string | Squeeze_Options, options?: Squeeze_Options): Tensor;
export function squeeze_(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $squeeze__dims(self, size);
  return resolve('squeeze_', squeeze_$$, [self, ...args]);
}

/** Options of `torch.Tensor.sum_to_size`. */
export interface SumToSizeOptions {
  size?: Ints;
}

function $sum_to_size(self: Tensor, size: Ints): Tensor {
  let at = putTensor(0, self);
  putInts(at, size);
  return callTensor(2473);
}

const sumToSize$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size)",
    names: ['self', 'size'],
    types: ['Tensor', 'tuple of ints'],
    tests: [isTensor, isInts],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: 1,
    run: $sum_to_size,
  },
];

/**
 * Mirrors `torch.Tensor.sum_to_size`.
 *
 * Schema: `sum_to_size(Tensor self, SymInt[] size) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function sumToSize(input: Tensor, size: Ints | SumToSizeOptions, options?: SumToSizeOptions): Tensor;
/**
 * Mirrors `torch.Tensor.sum_to_size`.
 *
 * Schema: `sum_to_size(Tensor self, SymInt[] size) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function sumToSize(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.sum_to_size`.
 *
 * Schema: `sum_to_size(Tensor self, SymInt[] size) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function sumToSize(input: Tensor, ...size: [...size: Int[], options: SumToSizeOptions]): Tensor;
export function sumToSize(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $sum_to_size(self, size);
  return resolve('sumToSize', sumToSize$$, [self, ...args]);
}

function $t_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2487);
  return self;
}

const t_$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $t_,
  },
];

/**
 * Mirrors `torch.Tensor.t_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `t_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function t_(input: Tensor): Tensor;
export function t_(a0?: unknown): unknown {
  if (isTensor(a0)) return $t_(a0);
  return resolve('t_', t_$$, [a0]);
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
  callPlain(2535);
  return self;
}

const transpose_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim0, int dim1)",
    names: ['self', 'dim0', 'dim1'],
    types: ['Tensor', 'int', 'int'],
    tests: [isTensor, isInt, isInt],
    nullable: [false, false, false],
    required: [true, true, true],
    positional: 3,
    varargs: -1,
    run: $transpose_,
  },
];

/**
 * Mirrors `torch.Tensor.transpose_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function transpose_(input: Tensor, dim0: Int | Transpose_Options, dim1: Int | Transpose_Options, options?: Transpose_Options): Tensor;
export function transpose_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isInt(a2) && a3 === undefined) return $transpose_(a0, a1, a2);
  return resolve('transpose_', transpose_$$, [a0, a1, a2, a3]);
}

function $_nested_tensor_size(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(380);
}

const _nestedTensorSize$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $_nested_tensor_size,
  },
];

/**
 * Mirrors `torch.Tensor._nested_tensor_size`.
 *
 * Schema: `_nested_tensor_size(Tensor self) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _nestedTensorSize(input: Tensor): Tensor;
export function _nestedTensorSize(a0?: unknown): unknown {
  if (isTensor(a0)) return $_nested_tensor_size(a0);
  return resolve('_nestedTensorSize', _nestedTensorSize$$, [a0]);
}

function $_nested_tensor_strides(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(383);
}

const _nestedTensorStrides$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $_nested_tensor_strides,
  },
];

/**
 * Mirrors `torch.Tensor._nested_tensor_strides`.
 *
 * Schema: `_nested_tensor_strides(Tensor self) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _nestedTensorStrides(input: Tensor): Tensor;
export function _nestedTensorStrides(a0?: unknown): unknown {
  if (isTensor(a0)) return $_nested_tensor_strides(a0);
  return resolve('_nestedTensorStrides', _nestedTensorStrides$$, [a0]);
}

function $_nested_tensor_storage_offsets(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(382);
}

const _nestedTensorStorageOffsets$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $_nested_tensor_storage_offsets,
  },
];

/**
 * Mirrors `torch.Tensor._nested_tensor_storage_offsets`.
 *
 * Schema: `_nested_tensor_storage_offsets(Tensor self) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _nestedTensorStorageOffsets(input: Tensor): Tensor;
export function _nestedTensorStorageOffsets(a0?: unknown): unknown {
  if (isTensor(a0)) return $_nested_tensor_storage_offsets(a0);
  return resolve('_nestedTensorStorageOffsets', _nestedTensorStorageOffsets$$, [a0]);
}

function $type_as(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  return callTensor(2560);
}

const typeAs$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $type_as,
  },
];

/**
 * Mirrors `torch.Tensor.type_as`.
 *
 * Schema: `type_as(Tensor self, Tensor other) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function typeAs(input: Tensor, other: Tensor): Tensor;
export function typeAs(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $type_as(a0, a1);
  return resolve('typeAs', typeAs$$, [a0, a1]);
}

/** Options of `torch.Tensor.unsqueeze_`. */
export interface Unsqueeze_Options {
  dim?: Int;
}

function $unsqueeze_(self: Tensor, dim: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, dim);
  callPlain(2579);
  return self;
}

const unsqueeze_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim)",
    names: ['self', 'dim'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $unsqueeze_,
  },
];

/**
 * Mirrors `torch.Tensor.unsqueeze_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function unsqueeze_(input: Tensor, dim: Int | Unsqueeze_Options, options?: Unsqueeze_Options): Tensor;
export function unsqueeze_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $unsqueeze_(a0, a1);
  return resolve('unsqueeze_', unsqueeze_$$, [a0, a1, a2]);
}

function $view_as(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  return callAlias(2638, self);
}

const viewAs$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $view_as,
  },
];

/**
 * Mirrors `torch.Tensor.view_as`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `view_as(Tensor(a) self, Tensor other) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function viewAs(input: Tensor, other: Tensor): Tensor;
export function viewAs(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $view_as(a0, a1);
  return resolve('viewAs', viewAs$$, [a0, a1]);
}

/** Options of `torch.Tensor.sub_`. */
export interface Sub_Options {
  alpha?: Scalar;
}

function $sub__Tensor(self: Tensor, other: Tensor | Scalar, alpha?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putTensorOrNumber(at, other);
  putScalar(at, alpha ?? 1);
  callPlain(2462);
  return self;
}

const sub_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other, *, Number alpha = 1)",
    names: ['self', 'other', 'alpha'],
    types: ['Tensor', 'Tensor', 'Number'],
    tests: [isTensor, isTensorOrNumber, isScalar],
    nullable: [false, false, false],
    required: [true, true, false],
    positional: 2,
    varargs: -1,
    run: $sub__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.sub_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function sub_(input: Tensor, other: Tensor | Scalar, options?: Sub_Options): Tensor;
export function sub_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $sub__Tensor(a0, a1);
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
  callPlain(2467);
  return self;
}

const subtract_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other, *, Number alpha = 1)",
    names: ['self', 'other', 'alpha'],
    types: ['Tensor', 'Tensor', 'Number'],
    tests: [isTensor, isTensorOrNumber, isScalar],
    nullable: [false, false, false],
    required: [true, true, false],
    positional: 2,
    varargs: -1,
    run: $subtract__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.subtract_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function subtract_(input: Tensor, other: Tensor | Scalar, options?: Subtract_Options): Tensor;
export function subtract_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensorOrNumber(a1) && a2 === undefined) return $subtract__Tensor(a0, a1);
  return resolve('subtract_', subtract_$$, [a0, a1, a2]);
}

function $heaviside_(self: Tensor, values: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, values);
  callPlain(1307);
  return self;
}

const heaviside_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor values)",
    names: ['self', 'values'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $heaviside_,
  },
];

/**
 * Mirrors `torch.Tensor.heaviside_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function heaviside_(input: Tensor, values: Tensor): Tensor;
export function heaviside_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $heaviside_(a0, a1);
  return resolve('heaviside_', heaviside_$$, [a0, a1]);
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
  callPlain(633);
  return self;
}

const addmm_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor mat1, Tensor mat2, *, Number beta = 1, Number alpha = 1)",
    names: ['self', 'mat1', 'mat2', 'beta', 'alpha'],
    types: ['Tensor', 'Tensor', 'Tensor', 'Number', 'Number'],
    tests: [isTensor, isTensor, isTensor, isScalar, isScalar],
    nullable: [false, false, false, false, false],
    required: [true, true, true, false, false],
    positional: 3,
    varargs: -1,
    run: $addmm_,
  },
];

/**
 * Mirrors `torch.Tensor.addmm_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function addmm_(input: Tensor, mat1: Tensor, mat2: Tensor, options?: Addmm_Options): Tensor;
export function addmm_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $addmm_(a0, a1, a2);
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
  callPlain(2238);
  return self;
}

const sparseResize_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size, int sparse_dim, int dense_dim)",
    names: ['self', 'size', 'sparseDim', 'denseDim'],
    types: ['Tensor', 'tuple of ints', 'int', 'int'],
    tests: [isTensor, isInts, isInt, isInt],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $sparse_resize_,
  },
];

/**
 * Mirrors `torch.Tensor.sparse_resize_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(2239);
  return self;
}

const sparseResizeAndClear_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size, int sparse_dim, int dense_dim)",
    names: ['self', 'size', 'sparseDim', 'denseDim'],
    types: ['Tensor', 'tuple of ints', 'int', 'int'],
    tests: [isTensor, isInts, isInt, isInt],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $sparse_resize_and_clear_,
  },
];

/**
 * Mirrors `torch.Tensor.sparse_resize_and_clear_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function sparseResizeAndClear_(input: Tensor, size: Ints | SparseResizeAndClear_Options, sparseDim: Int | SparseResizeAndClear_Options, denseDim: Int | SparseResizeAndClear_Options, options?: SparseResizeAndClear_Options): Tensor;
export function sparseResizeAndClear_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInt(a2) && isInt(a3) && a4 === undefined) return $sparse_resize_and_clear_(a0, a1, a2, a3);
  return resolve('sparseResizeAndClear_', sparseResizeAndClear_$$, [a0, a1, a2, a3, a4]);
}

function $sparse_mask(self: Tensor, mask: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, mask);
  return callTensor(2237);
}

const sparseMask$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor mask)",
    names: ['self', 'mask'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $sparse_mask,
  },
];

/**
 * Mirrors `torch.Tensor.sparse_mask`.
 *
 * Schema: `sparse_mask(Tensor self, Tensor mask) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function sparseMask(input: Tensor, mask: Tensor): Tensor;
export function sparseMask(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $sparse_mask(a0, a1);
  return resolve('sparseMask', sparseMask$$, [a0, a1]);
}

/** Options of `torch.Tensor._sparse_mask_projection`. */
export interface _SparseMaskProjectionOptions {
  accumulateMatches?: boolean;
}

function $_sparse_mask_projection(self: Tensor, mask: Tensor, accumulateMatches?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, mask);
  putBool(at, accumulateMatches ?? false);
  return callTensor(466);
}

const _sparseMaskProjection$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor mask, bool accumulate_matches = False)",
    names: ['self', 'mask', 'accumulateMatches'],
    types: ['Tensor', 'Tensor', 'bool'],
    tests: [isTensor, isTensor, isBool],
    nullable: [false, false, false],
    required: [true, true, false],
    positional: 3,
    varargs: -1,
    run: $_sparse_mask_projection,
  },
];

/**
 * Mirrors `torch.Tensor._sparse_mask_projection`.
 *
 * Schema: `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _sparseMaskProjection(input: Tensor, mask: Tensor, accumulateMatches?: boolean | _SparseMaskProjectionOptions, options?: _SparseMaskProjectionOptions): Tensor;
export function _sparseMaskProjection(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 === undefined || isBool(a2)) && a3 === undefined) return $_sparse_mask_projection(a0, a1, a2);
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
  return callTensor(2518);
}

const toDense$$: readonly Overload[] = [
  {
    signature: "(Tensor input, torch.dtype dtype = None, *, bool masked_grad = None)",
    names: ['self', 'dtype', 'maskedGrad'],
    types: ['Tensor', 'torch.dtype', 'bool'],
    tests: [isTensor, isDType, isBool],
    nullable: [false, true, true],
    required: [true, false, false],
    positional: 2,
    varargs: -1,
    run: $to_dense,
  },
];

/**
 * Mirrors `torch.Tensor.to_dense`.
 *
 * Schema: `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function toDense(input: Tensor, dtype?: DType | null | ToDenseOptions, options?: ToDenseOptions): Tensor;
export function toDense(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isDType(a1)) && a2 === undefined) return $to_dense(a0, a1);
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
  return callTensor(517);
}

const _toDense$$: readonly Overload[] = [
  {
    signature: "(Tensor input, torch.dtype dtype = None, bool masked_grad = None)",
    names: ['self', 'dtype', 'maskedGrad'],
    types: ['Tensor', 'torch.dtype', 'bool'],
    tests: [isTensor, isDType, isBool],
    nullable: [false, true, true],
    required: [true, false, false],
    positional: 3,
    varargs: -1,
    run: $_to_dense,
  },
];

/**
 * Mirrors `torch.Tensor._to_dense`.
 *
 * Schema: `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _toDense(input: Tensor, dtype?: DType | null | _ToDenseOptions, maskedGrad?: boolean | null | _ToDenseOptions, options?: _ToDenseOptions): Tensor;
export function _toDense(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isDType(a1)) && (a2 === undefined || isBool(a2)) && a3 === undefined) return $_to_dense(a0, a1, a2);
  return resolve('_toDense', _toDense$$, [a0, a1, a2, a3]);
}

function $sparse_dim(self: Tensor): number {
  putTensor(0, self);
  callPlain(2236);
  return readNumber(0);
}

const sparseDim$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $sparse_dim,
  },
];

/**
 * Mirrors `torch.Tensor.sparse_dim`.
 *
 * Schema: `sparse_dim(Tensor self) -> int`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function sparseDim(input: Tensor): number;
export function sparseDim(a0?: unknown): unknown {
  if (isTensor(a0)) return $sparse_dim(a0);
  return resolve('sparseDim', sparseDim$$, [a0]);
}

function $_dimI(self: Tensor): number {
  putTensor(0, self);
  callPlain(105);
  return readNumber(0);
}

const _dimI$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $_dimI,
  },
];

/**
 * Mirrors `torch.Tensor._dimI`.
 *
 * Schema: `_dimI(Tensor self) -> int`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _dimI(input: Tensor): number;
export function _dimI(a0?: unknown): unknown {
  if (isTensor(a0)) return $_dimI(a0);
  return resolve('_dimI', _dimI$$, [a0]);
}

function $dense_dim(self: Tensor): number {
  putTensor(0, self);
  callPlain(986);
  return readNumber(0);
}

const denseDim$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $dense_dim,
  },
];

/**
 * Mirrors `torch.Tensor.dense_dim`.
 *
 * Schema: `dense_dim(Tensor self) -> int`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function denseDim(input: Tensor): number;
export function denseDim(a0?: unknown): unknown {
  if (isTensor(a0)) return $dense_dim(a0);
  return resolve('denseDim', denseDim$$, [a0]);
}

function $_dimV(self: Tensor): number {
  putTensor(0, self);
  callPlain(106);
  return readNumber(0);
}

const _dimV$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $_dimV,
  },
];

/**
 * Mirrors `torch.Tensor._dimV`.
 *
 * Schema: `_dimV(Tensor self) -> int`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _dimV(input: Tensor): number;
export function _dimV(a0?: unknown): unknown {
  if (isTensor(a0)) return $_dimV(a0);
  return resolve('_dimV', _dimV$$, [a0]);
}

function $_nnz(self: Tensor): number {
  putTensor(0, self);
  callPlain(391);
  return readNumber(0);
}

const _nnz$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $_nnz,
  },
];

/**
 * Mirrors `torch.Tensor._nnz`.
 *
 * Schema: `_nnz(Tensor self) -> int`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _nnz(input: Tensor): number;
export function _nnz(a0?: unknown): unknown {
  if (isTensor(a0)) return $_nnz(a0);
  return resolve('_nnz', _nnz$$, [a0]);
}

function $coalesce(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(877, self);
}

const coalesce$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $coalesce,
  },
];

/**
 * Mirrors `torch.Tensor.coalesce`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `coalesce(Tensor(a) self) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function coalesce(input: Tensor): Tensor;
export function coalesce(a0?: unknown): unknown {
  if (isTensor(a0)) return $coalesce(a0);
  return resolve('coalesce', coalesce$$, [a0]);
}

function $is_coalesced(self: Tensor): boolean {
  putTensor(0, self);
  callPlain(1381);
  return readBool(0);
}

const isCoalesced$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $is_coalesced,
  },
];

/**
 * Mirrors `torch.Tensor.is_coalesced`.
 *
 * Schema: `is_coalesced(Tensor self) -> bool`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function isCoalesced(input: Tensor): boolean;
export function isCoalesced(a0?: unknown): unknown {
  if (isTensor(a0)) return $is_coalesced(a0);
  return resolve('isCoalesced', isCoalesced$$, [a0]);
}

function $_indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(313, self);
}

const _indices$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $_indices,
  },
];

/**
 * Mirrors `torch.Tensor._indices`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `_indices(Tensor(a) self) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _indices(input: Tensor): Tensor;
export function _indices(a0?: unknown): unknown {
  if (isTensor(a0)) return $_indices(a0);
  return resolve('_indices', _indices$$, [a0]);
}

function $_values(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(575, self);
}

const _values$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $_values,
  },
];

/**
 * Mirrors `torch.Tensor._values`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `_values(Tensor(a) self) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _values(input: Tensor): Tensor;
export function _values(a0?: unknown): unknown {
  if (isTensor(a0)) return $_values(a0);
  return resolve('_values', _values$$, [a0]);
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
  {
    signature: "(Tensor input, bool coalesced)",
    names: ['self', 'coalesced'],
    types: ['Tensor', 'bool'],
    tests: [isTensor, isBool],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $_coalesced_,
  },
];

/**
 * Mirrors `torch.Tensor._coalesced_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _coalesced_(input: Tensor, coalesced: boolean | _Coalesced_Options, options?: _Coalesced_Options): Tensor;
export function _coalesced_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isBool(a1) && a2 === undefined) return $_coalesced_(a0, a1);
  return resolve('_coalesced_', _coalesced_$$, [a0, a1, a2]);
}

function $indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(1372, self);
}

const indices$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $indices,
  },
];

/**
 * Mirrors `torch.Tensor.indices`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `indices(Tensor(a) self) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function indices(input: Tensor): Tensor;
export function indices(a0?: unknown): unknown {
  if (isTensor(a0)) return $indices(a0);
  return resolve('indices', indices$$, [a0]);
}

function $values(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(2617, self);
}

const values$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $values,
  },
];

/**
 * Mirrors `torch.Tensor.values`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `values(Tensor(a) self) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function values(input: Tensor): Tensor;
export function values(a0?: unknown): unknown {
  if (isTensor(a0)) return $values(a0);
  return resolve('values', values$$, [a0]);
}

function $crow_indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(941, self);
}

const crowIndices$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $crow_indices,
  },
];

/**
 * Mirrors `torch.Tensor.crow_indices`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `crow_indices(Tensor(a) self) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function crowIndices(input: Tensor): Tensor;
export function crowIndices(a0?: unknown): unknown {
  if (isTensor(a0)) return $crow_indices(a0);
  return resolve('crowIndices', crowIndices$$, [a0]);
}

function $col_indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(880, self);
}

const colIndices$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $col_indices,
  },
];

/**
 * Mirrors `torch.Tensor.col_indices`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `col_indices(Tensor(a) self) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function colIndices(input: Tensor): Tensor;
export function colIndices(a0?: unknown): unknown {
  if (isTensor(a0)) return $col_indices(a0);
  return resolve('colIndices', colIndices$$, [a0]);
}

function $ccol_indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(832, self);
}

const ccolIndices$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $ccol_indices,
  },
];

/**
 * Mirrors `torch.Tensor.ccol_indices`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `ccol_indices(Tensor(a) self) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function ccolIndices(input: Tensor): Tensor;
export function ccolIndices(a0?: unknown): unknown {
  if (isTensor(a0)) return $ccol_indices(a0);
  return resolve('ccolIndices', ccolIndices$$, [a0]);
}

function $row_indices(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(2095, self);
}

const rowIndices$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $row_indices,
  },
];

/**
 * Mirrors `torch.Tensor.row_indices`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `row_indices(Tensor(a) self) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function rowIndices(input: Tensor): Tensor;
export function rowIndices(a0?: unknown): unknown {
  if (isTensor(a0)) return $row_indices(a0);
  return resolve('rowIndices', rowIndices$$, [a0]);
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
  return callTensor(2524);
}

function $to_sparse(self: Tensor, layout?: Layout | null | null, blocksize?: Int | Ints | null | null, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  at = putEnum(at, layout);
  at = putIntsOf(at, 2, blocksize);
  putOptionalInt(at, denseDim);
  return callTensor(2523);
}

const toSparse$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int sparse_dim)",
    names: ['self', 'sparseDim'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $to_sparse_sparse_dim,
  },
  {
    signature: "(Tensor input, *, torch.layout layout = None, tuple of ints blocksize = None, int dense_dim = None)",
    names: ['self', 'layout', 'blocksize', 'denseDim'],
    types: ['Tensor', 'torch.layout', 'tuple of ints', 'int'],
    tests: [isTensor, isLayout, isIntOrInts, isInt],
    nullable: [false, true, true, true],
    required: [true, false, false, false],
    positional: 1,
    varargs: -1,
    run: $to_sparse,
  },
];

/**
 * Mirrors `torch.Tensor.to_sparse`.
 *
 * Schema: `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`; `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function toSparse(input: Tensor, sparseDim: Int | ToSparseOptions, options?: ToSparseOptions): Tensor;
/**
 * Mirrors `torch.Tensor.to_sparse`.
 *
 * Schema: `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`; `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function toSparse(input: Tensor, options?: ToSparseOptions): Tensor;
export function toSparse(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $to_sparse_sparse_dim(a0, a1);
  if (isTensor(a0) && a1 === undefined && a2 === undefined) return $to_sparse(a0);
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
  return callTensor(519);
}

function $_to_sparse(self: Tensor, layout?: Layout | null | null, blocksize?: Int | Ints | null | null, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  at = putEnum(at, layout);
  at = putIntsOf(at, 2, blocksize);
  putOptionalInt(at, denseDim);
  return callTensor(518);
}

const _toSparse$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int sparse_dim)",
    names: ['self', 'sparseDim'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $_to_sparse_sparse_dim,
  },
  {
    signature: "(Tensor input, *, torch.layout layout = None, tuple of ints blocksize = None, int dense_dim = None)",
    names: ['self', 'layout', 'blocksize', 'denseDim'],
    types: ['Tensor', 'torch.layout', 'tuple of ints', 'int'],
    tests: [isTensor, isLayout, isIntOrInts, isInt],
    nullable: [false, true, true, true],
    required: [true, false, false, false],
    positional: 1,
    varargs: -1,
    run: $_to_sparse,
  },
];

/**
 * Mirrors `torch.Tensor._to_sparse`.
 *
 * Schema: `_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`; `_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _toSparse(input: Tensor, sparseDim: Int | _ToSparseOptions, options?: _ToSparseOptions): Tensor;
/**
 * Mirrors `torch.Tensor._to_sparse`.
 *
 * Schema: `_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`; `_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _toSparse(input: Tensor, options?: _ToSparseOptions): Tensor;
export function _toSparse(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $_to_sparse_sparse_dim(a0, a1);
  if (isTensor(a0) && a1 === undefined && a2 === undefined) return $_to_sparse(a0);
  return resolve('_toSparse', _toSparse$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.to_sparse_csr`. */
export interface ToSparseCsrOptions {
  denseDim?: Int | null;
}

function $to_sparse_csr(self: Tensor, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  putOptionalInt(at, denseDim);
  return callTensor(2528);
}

const toSparseCsr$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dense_dim = None)",
    names: ['self', 'denseDim'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, true],
    required: [true, false],
    positional: 2,
    varargs: -1,
    run: $to_sparse_csr,
  },
];

/**
 * Mirrors `torch.Tensor.to_sparse_csr`.
 *
 * Schema: `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function toSparseCsr(input: Tensor, denseDim?: Int | null | ToSparseCsrOptions, options?: ToSparseCsrOptions): Tensor;
export function toSparseCsr(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isInt(a1)) && a2 === undefined) return $to_sparse_csr(a0, a1);
  return resolve('toSparseCsr', toSparseCsr$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor._to_sparse_csr`. */
export interface _ToSparseCsrOptions {
  denseDim?: Int | null;
}

function $_to_sparse_csr(self: Tensor, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  putOptionalInt(at, denseDim);
  return callTensor(523);
}

const _toSparseCsr$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dense_dim = None)",
    names: ['self', 'denseDim'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, true],
    required: [true, false],
    positional: 2,
    varargs: -1,
    run: $_to_sparse_csr,
  },
];

/**
 * Mirrors `torch.Tensor._to_sparse_csr`.
 *
 * Schema: `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _toSparseCsr(input: Tensor, denseDim?: Int | null | _ToSparseCsrOptions, options?: _ToSparseCsrOptions): Tensor;
export function _toSparseCsr(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isInt(a1)) && a2 === undefined) return $_to_sparse_csr(a0, a1);
  return resolve('_toSparseCsr', _toSparseCsr$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.to_sparse_csc`. */
export interface ToSparseCscOptions {
  denseDim?: Int | null;
}

function $to_sparse_csc(self: Tensor, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  putOptionalInt(at, denseDim);
  return callTensor(2527);
}

const toSparseCsc$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dense_dim = None)",
    names: ['self', 'denseDim'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, true],
    required: [true, false],
    positional: 2,
    varargs: -1,
    run: $to_sparse_csc,
  },
];

/**
 * Mirrors `torch.Tensor.to_sparse_csc`.
 *
 * Schema: `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function toSparseCsc(input: Tensor, denseDim?: Int | null | ToSparseCscOptions, options?: ToSparseCscOptions): Tensor;
export function toSparseCsc(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isInt(a1)) && a2 === undefined) return $to_sparse_csc(a0, a1);
  return resolve('toSparseCsc', toSparseCsc$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor._to_sparse_csc`. */
export interface _ToSparseCscOptions {
  denseDim?: Int | null;
}

function $_to_sparse_csc(self: Tensor, denseDim?: Int | null | null): Tensor {
  let at = putTensor(0, self);
  putOptionalInt(at, denseDim);
  return callTensor(522);
}

const _toSparseCsc$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dense_dim = None)",
    names: ['self', 'denseDim'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, true],
    required: [true, false],
    positional: 2,
    varargs: -1,
    run: $_to_sparse_csc,
  },
];

/**
 * Mirrors `torch.Tensor._to_sparse_csc`.
 *
 * Schema: `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _toSparseCsc(input: Tensor, denseDim?: Int | null | _ToSparseCscOptions, options?: _ToSparseCscOptions): Tensor;
export function _toSparseCsc(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isInt(a1)) && a2 === undefined) return $_to_sparse_csc(a0, a1);
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
  return callTensor(2526);
}

const toSparseBsr$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints blocksize, int dense_dim = None)",
    names: ['self', 'blocksize', 'denseDim'],
    types: ['Tensor', 'tuple of ints', 'int'],
    tests: [isTensor, isIntOrInts, isInt],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 3,
    varargs: -1,
    run: $to_sparse_bsr,
  },
];

/**
 * Mirrors `torch.Tensor.to_sparse_bsr`.
 *
 * Schema: `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function toSparseBsr(input: Tensor, blocksize: Int | Ints | ToSparseBsrOptions, denseDim?: Int | null | ToSparseBsrOptions, options?: ToSparseBsrOptions): Tensor;
export function toSparseBsr(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 === undefined || isInt(a2)) && a3 === undefined) return $to_sparse_bsr(a0, a1, a2);
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
  return callTensor(521);
}

const _toSparseBsr$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints blocksize, int dense_dim = None)",
    names: ['self', 'blocksize', 'denseDim'],
    types: ['Tensor', 'tuple of ints', 'int'],
    tests: [isTensor, isIntOrInts, isInt],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 3,
    varargs: -1,
    run: $_to_sparse_bsr,
  },
];

/**
 * Mirrors `torch.Tensor._to_sparse_bsr`.
 *
 * Schema: `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _toSparseBsr(input: Tensor, blocksize: Int | Ints | _ToSparseBsrOptions, denseDim?: Int | null | _ToSparseBsrOptions, options?: _ToSparseBsrOptions): Tensor;
export function _toSparseBsr(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 === undefined || isInt(a2)) && a3 === undefined) return $_to_sparse_bsr(a0, a1, a2);
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
  return callTensor(2525);
}

const toSparseBsc$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints blocksize, int dense_dim = None)",
    names: ['self', 'blocksize', 'denseDim'],
    types: ['Tensor', 'tuple of ints', 'int'],
    tests: [isTensor, isIntOrInts, isInt],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 3,
    varargs: -1,
    run: $to_sparse_bsc,
  },
];

/**
 * Mirrors `torch.Tensor.to_sparse_bsc`.
 *
 * Schema: `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function toSparseBsc(input: Tensor, blocksize: Int | Ints | ToSparseBscOptions, denseDim?: Int | null | ToSparseBscOptions, options?: ToSparseBscOptions): Tensor;
export function toSparseBsc(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 === undefined || isInt(a2)) && a3 === undefined) return $to_sparse_bsc(a0, a1, a2);
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
  return callTensor(520);
}

const _toSparseBsc$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints blocksize, int dense_dim = None)",
    names: ['self', 'blocksize', 'denseDim'],
    types: ['Tensor', 'tuple of ints', 'int'],
    tests: [isTensor, isIntOrInts, isInt],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 3,
    varargs: -1,
    run: $_to_sparse_bsc,
  },
];

/**
 * Mirrors `torch.Tensor._to_sparse_bsc`.
 *
 * Schema: `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function _toSparseBsc(input: Tensor, blocksize: Int | Ints | _ToSparseBscOptions, denseDim?: Int | null | _ToSparseBscOptions, options?: _ToSparseBscOptions): Tensor;
export function _toSparseBsc(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 === undefined || isInt(a2)) && a3 === undefined) return $_to_sparse_bsc(a0, a1, a2);
  return resolve('_toSparseBsc', _toSparseBsc$$, [a0, a1, a2, a3]);
}

/** Options of `torch.Tensor.to_mkldnn`. */
export interface ToMkldnnOptions {
  dtype?: DType | null;
}

function $to_mkldnn(self: Tensor, dtype?: DType | null | null): Tensor {
  let at = putTensor(0, self);
  putEnum(at, dtype);
  return callTensor(2520);
}

const toMkldnn$$: readonly Overload[] = [
  {
    signature: "(Tensor input, torch.dtype dtype = None)",
    names: ['self', 'dtype'],
    types: ['Tensor', 'torch.dtype'],
    tests: [isTensor, isDType],
    nullable: [false, true],
    required: [true, false],
    positional: 2,
    varargs: -1,
    run: $to_mkldnn,
  },
];

/**
 * Mirrors `torch.Tensor.to_mkldnn`.
 *
 * Schema: `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function toMkldnn(input: Tensor, dtype?: DType | null | ToMkldnnOptions, options?: ToMkldnnOptions): Tensor;
export function toMkldnn(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isDType(a1)) && a2 === undefined) return $to_mkldnn(a0, a1);
  return resolve('toMkldnn', toMkldnn$$, [a0, a1, a2]);
}

function $qscheme(self: Tensor): number {
  putTensor(0, self);
  callPlain(1954);
  return readNumber(0);
}

const qscheme$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $qscheme,
  },
];

/**
 * Mirrors `torch.Tensor.qscheme`.
 *
 * Schema: `qscheme(Tensor self) -> QScheme`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function qscheme(input: Tensor): number;
export function qscheme(a0?: unknown): unknown {
  if (isTensor(a0)) return $qscheme(a0);
  return resolve('qscheme', qscheme$$, [a0]);
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
  {
    signature: "(Tensor input, bool cuda_enabled, bool cpu_enabled, torch.dtype cuda_dtype, torch.dtype cpu_dtype)",
    names: ['self', 'cudaEnabled', 'cpuEnabled', 'cudaDtype', 'cpuDtype'],
    types: ['Tensor', 'bool', 'bool', 'torch.dtype', 'torch.dtype'],
    tests: [isTensor, isBool, isBool, isDType, isDType],
    nullable: [false, false, false, false, false],
    required: [true, true, true, true, true],
    positional: 5,
    varargs: -1,
    run: $_autocast_to_reduced_precision,
  },
];

/**
 * Mirrors `torch.Tensor._autocast_to_reduced_precision`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  {
    signature: "(Tensor input, bool cuda_enabled, bool cpu_enabled)",
    names: ['self', 'cudaEnabled', 'cpuEnabled'],
    types: ['Tensor', 'bool', 'bool'],
    tests: [isTensor, isBool, isBool],
    nullable: [false, false, false],
    required: [true, true, true],
    positional: 3,
    varargs: -1,
    run: $_autocast_to_full_precision,
  },
];

/**
 * Mirrors `torch.Tensor._autocast_to_full_precision`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(2147);
  return self;
}

function $set__source_Tensor(self: Tensor, source: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, source);
  callPlain(2146);
  return self;
}

function $set_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2145);
  return self;
}

const set_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor source, int storage_offset, tuple of ints size, tuple of ints stride = [])",
    names: ['self', 'source', 'storageOffset', 'size', 'stride'],
    types: ['Tensor', 'Tensor', 'int', 'tuple of ints', 'tuple of ints'],
    tests: [isTensor, isTensor, isInt, isInts, isInts],
    nullable: [false, false, false, false, false],
    required: [true, true, true, true, false],
    positional: 5,
    varargs: -1,
    run: $set__source_Tensor_storage_offset,
  },
  {
    signature: "(Tensor input, Tensor source)",
    names: ['self', 'source'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $set__source_Tensor,
  },
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $set_,
  },
];

/**
 * Mirrors `torch.Tensor.set_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`; `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)`; `set_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function set_(input: Tensor, source: Tensor, storageOffset: Int | Set_Options, size: Ints | Set_Options, stride?: Ints | Set_Options, options?: Set_Options): Tensor;
/**
 * Mirrors `torch.Tensor.set_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`; `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)`; `set_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function set_(input: Tensor, source: Tensor, options?: Set_Options): Tensor;
/**
 * Mirrors `torch.Tensor.set_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`; `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)`; `set_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function set_(input: Tensor, options?: Set_Options): Tensor;
export function set_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isInts(a3) && (a4 === undefined || isInts(a4)) && a5 === undefined) return $set__source_Tensor_storage_offset(a0, a1, a2, a3, a4);
  if (isTensor(a0) && isTensor(a1) && a2 === undefined && a3 === undefined && a4 === undefined && a5 === undefined) return $set__source_Tensor(a0, a1);
  if (isTensor(a0) && a1 === undefined && a2 === undefined && a3 === undefined && a4 === undefined && a5 === undefined) return $set_(a0);
  return resolve('set_', set_$$, [a0, a1, a2, a3, a4, a5]);
}

function $is_set_to(self: Tensor, tensor: Tensor): boolean {
  let at = putTensor(0, self);
  putTensor(at, tensor);
  callPlain(1392);
  return readBool(0);
}

const isSetTo$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor tensor)",
    names: ['self', 'tensor'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $is_set_to,
  },
];

/**
 * Mirrors `torch.Tensor.is_set_to`.
 *
 * Schema: `is_set_to(Tensor self, Tensor tensor) -> bool`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function isSetTo(input: Tensor, tensor: Tensor): boolean;
export function isSetTo(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $is_set_to(a0, a1);
  return resolve('isSetTo', isSetTo$$, [a0, a1]);
}

/** Options of `torch.Tensor.masked_fill_`. */
export interface MaskedFill_Options {
  value?: Scalar;
}

function $masked_fill__Scalar(self: Tensor, mask: Tensor, value: Scalar): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, mask);
  putScalar(at, value);
  callPlain(1653);
  return self;
}

function $masked_fill__Tensor(self: Tensor, mask: Tensor, value: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, mask);
  putTensor(at, value);
  callPlain(1654);
  return self;
}

const maskedFill_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor mask, Number value)",
    names: ['self', 'mask', 'value'],
    types: ['Tensor', 'Tensor', 'Number'],
    tests: [isTensor, isTensor, isScalar],
    nullable: [false, false, false],
    required: [true, true, true],
    positional: 3,
    varargs: -1,
    run: $masked_fill__Scalar,
  },
  {
    signature: "(Tensor input, Tensor mask, Tensor value)",
    names: ['self', 'mask', 'value'],
    types: ['Tensor', 'Tensor', 'Tensor'],
    tests: [isTensor, isTensor, isTensor],
    nullable: [false, false, false],
    required: [true, true, true],
    positional: 3,
    varargs: -1,
    run: $masked_fill__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.masked_fill_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`; `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function maskedFill_(input: Tensor, mask: Tensor, value: Scalar | MaskedFill_Options, options?: MaskedFill_Options): Tensor;
/**
 * Mirrors `torch.Tensor.masked_fill_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`; `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1656);
  return self;
}

const maskedScatter_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor mask, Tensor source)",
    names: ['self', 'mask', 'source'],
    types: ['Tensor', 'Tensor', 'Tensor'],
    tests: [isTensor, isTensor, isTensor],
    nullable: [false, false, false],
    required: [true, true, true],
    positional: 3,
    varargs: -1,
    run: $masked_scatter_,
  },
];

/**
 * Mirrors `torch.Tensor.masked_scatter_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function maskedScatter_(input: Tensor, mask: Tensor, source: Tensor): Tensor;
export function maskedScatter_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2)) return $masked_scatter_(a0, a1, a2);
  return resolve('maskedScatter_', maskedScatter_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.view`. */
export interface ViewOptions {
  size?: Ints;
  dtype?: DType;
}

function $view(self: Tensor, size: Ints): Tensor {
  let at = putTensor(0, self);
  putInts(at, size);
  return callAlias(2636, self);
}

function $view_dtype(self: Tensor, dtype: DType): Tensor {
  let at = putTensor(0, self);
  putEnum(at, dtype);
  return callAlias(2637, self);
}

const view$$: readonly Overload[] = [
  {
    signature: "(Tensor input, tuple of ints size)",
    names: ['self', 'size'],
    types: ['Tensor', 'tuple of ints'],
    tests: [isTensor, isInts],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: 1,
    run: $view,
  },
  {
    signature: "(Tensor input, torch.dtype dtype)",
    names: ['self', 'dtype'],
    types: ['Tensor', 'torch.dtype'],
    tests: [isTensor, isDType],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $view_dtype,
  },
];

/**
 * Mirrors `torch.Tensor.view`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`; `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function view(input: Tensor, size: Ints | ViewOptions, options?: ViewOptions): Tensor;
/**
 * Mirrors `torch.Tensor.view`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`; `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function view(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch.Tensor.view`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`; `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function view(input: Tensor, ...size: [...size: Int[], options: ViewOptions]): Tensor;
/**
 * Mirrors `torch.Tensor.view`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`; `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1946);
  return self;
}

const put_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor index, Tensor source, bool accumulate = False)",
    names: ['self', 'index', 'source', 'accumulate'],
    types: ['Tensor', 'Tensor', 'Tensor', 'bool'],
    tests: [isTensor, isTensor, isTensor, isBool],
    nullable: [false, false, false, false],
    required: [true, true, true, false],
    positional: 4,
    varargs: -1,
    run: $put_,
  },
];

/**
 * Mirrors `torch.Tensor.put_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function put_(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | Put_Options, options?: Put_Options): Tensor;
export function put_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === undefined || isBool(a3)) && a4 === undefined) return $put_(a0, a1, a2, a3);
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
  callPlain(1348);
  return self;
}

const indexAdd_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim, Tensor index, Tensor source, *, Number alpha = 1)",
    names: ['self', 'dim', 'index', 'source', 'alpha'],
    types: ['Tensor', 'int', 'Tensor', 'Tensor', 'Number'],
    tests: [isTensor, isInt, isTensor, isTensor, isScalar],
    nullable: [false, false, false, false, false],
    required: [true, true, true, true, false],
    positional: 4,
    varargs: -1,
    run: $index_add_,
  },
];

/**
 * Mirrors `torch.Tensor.index_add_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function indexAdd_(input: Tensor, dim: Int | IndexAdd_Options, index: Tensor, source: Tensor, options?: IndexAdd_Options): Tensor;
export function indexAdd_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && a4 === undefined) return $index_add_(a0, a1, a2, a3);
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
  callPlain(1366);
  return self;
}

const indexReduce_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim, Tensor index, Tensor source, str reduce, *, bool include_self = True)",
    names: ['self', 'dim', 'index', 'source', 'reduce', 'includeSelf'],
    types: ['Tensor', 'int', 'Tensor', 'Tensor', 'str', 'bool'],
    tests: [isTensor, isInt, isTensor, isTensor, isString, isBool],
    nullable: [false, false, false, false, false, false],
    required: [true, true, true, true, true, false],
    positional: 5,
    varargs: -1,
    run: $index_reduce_,
  },
];

/**
 * Mirrors `torch.Tensor.index_reduce_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function indexReduce_(input: Tensor, dim: Int | IndexReduce_Options, index: Tensor, source: Tensor, reduce: string | IndexReduce_Options, options?: IndexReduce_Options): Tensor;
export function indexReduce_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && isString(a4) && a5 === undefined) return $index_reduce_(a0, a1, a2, a3, a4);
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
  callPlain(1360);
  return self;
}

function $index_fill__int_Tensor(self: Tensor, dim: Int, index: Tensor, value: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  putTensor(at, value);
  callPlain(1361);
  return self;
}

function $index_fill__Dimname_Scalar(self: Tensor, dim: string, index: Tensor, value: Scalar): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  at = putTensor(at, index);
  putScalar(at, value);
  callPlain(1358);
  return self;
}

function $index_fill__Dimname_Tensor(self: Tensor, dim: string, index: Tensor, value: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putName(at, dim);
  at = putTensor(at, index);
  putTensor(at, value);
  callPlain(1359);
  return self;
}

const indexFill_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim, Tensor index, Number value)",
    names: ['self', 'dim', 'index', 'value'],
    types: ['Tensor', 'int', 'Tensor', 'Number'],
    tests: [isTensor, isInt, isTensor, isScalar],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $index_fill__int_Scalar,
  },
  {
    signature: "(Tensor input, int dim, Tensor index, Tensor value)",
    names: ['self', 'dim', 'index', 'value'],
    types: ['Tensor', 'int', 'Tensor', 'Tensor'],
    tests: [isTensor, isInt, isTensor, isTensor],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $index_fill__int_Tensor,
  },
  {
    signature: "(Tensor input, name dim, Tensor index, Number value)",
    names: ['self', 'dim', 'index', 'value'],
    types: ['Tensor', 'name', 'Tensor', 'Number'],
    tests: [isTensor, isString, isTensor, isScalar],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $index_fill__Dimname_Scalar,
  },
  {
    signature: "(Tensor input, name dim, Tensor index, Tensor value)",
    names: ['self', 'dim', 'index', 'value'],
    types: ['Tensor', 'name', 'Tensor', 'Tensor'],
    tests: [isTensor, isString, isTensor, isTensor],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $index_fill__Dimname_Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.index_fill_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`; `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`; `index_fill_.Dimname_Scalar(Tensor(a!) self, str dim, Tensor index, Scalar value) -> Tensor(a!)`; `index_fill_.Dimname_Tensor(Tensor(a!) self, str dim, Tensor index, Tensor value) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function indexFill_(input: Tensor, dim: Int | IndexFill_Options, index: Tensor, value: Scalar | IndexFill_Options, options?: IndexFill_Options): Tensor;
/**
 * Mirrors `torch.Tensor.index_fill_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`; `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`; `index_fill_.Dimname_Scalar(Tensor(a!) self, str dim, Tensor index, Scalar value) -> Tensor(a!)`; `index_fill_.Dimname_Tensor(Tensor(a!) self, str dim, Tensor index, Tensor value) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function indexFill_(input: Tensor, dim: Int | IndexFill_Options, index: Tensor, value: Tensor, options?: IndexFill_Options): Tensor;
/**
 * Mirrors `torch.Tensor.index_fill_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`; `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`; `index_fill_.Dimname_Scalar(Tensor(a!) self, str dim, Tensor index, Scalar value) -> Tensor(a!)`; `index_fill_.Dimname_Tensor(Tensor(a!) self, str dim, Tensor index, Tensor value) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function indexFill_(input: Tensor, dim: string | IndexFill_Options, index: Tensor, value: Scalar | IndexFill_Options, options?: IndexFill_Options): Tensor;
/**
 * Mirrors `torch.Tensor.index_fill_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`; `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`; `index_fill_.Dimname_Scalar(Tensor(a!) self, str dim, Tensor index, Scalar value) -> Tensor(a!)`; `index_fill_.Dimname_Tensor(Tensor(a!) self, str dim, Tensor index, Tensor value) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(2123);
  return self;
}

function $scatter__value(self: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  putScalar(at, value);
  callPlain(2124);
  return self;
}

function $scatter__reduce(self: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  at = putTensor(at, src);
  putString(at, reduce);
  callPlain(2122);
  return self;
}

function $scatter__value_reduce(self: Tensor, dim: Int, index: Tensor, value: Scalar, reduce: string): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  at = putScalar(at, value);
  putString(at, reduce);
  callPlain(2125);
  return self;
}

const scatter_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim, Tensor index, Tensor src)",
    names: ['self', 'dim', 'index', 'src'],
    types: ['Tensor', 'int', 'Tensor', 'Tensor'],
    tests: [isTensor, isInt, isTensor, isTensor],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $scatter__src,
  },
  {
    signature: "(Tensor input, int dim, Tensor index, Number value)",
    names: ['self', 'dim', 'index', 'value'],
    types: ['Tensor', 'int', 'Tensor', 'Number'],
    tests: [isTensor, isInt, isTensor, isScalar],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $scatter__value,
  },
  {
    signature: "(Tensor input, int dim, Tensor index, Tensor src, *, str reduce)",
    names: ['self', 'dim', 'index', 'src', 'reduce'],
    types: ['Tensor', 'int', 'Tensor', 'Tensor', 'str'],
    tests: [isTensor, isInt, isTensor, isTensor, isString],
    nullable: [false, false, false, false, false],
    required: [true, true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $scatter__reduce,
  },
  {
    signature: "(Tensor input, int dim, Tensor index, Number value, *, str reduce)",
    names: ['self', 'dim', 'index', 'value', 'reduce'],
    types: ['Tensor', 'int', 'Tensor', 'Number', 'str'],
    tests: [isTensor, isInt, isTensor, isScalar, isString],
    nullable: [false, false, false, false, false],
    required: [true, true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $scatter__value_reduce,
  },
];

/**
 * Mirrors `torch.Tensor.scatter_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`; `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`; `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`; `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function scatter_(input: Tensor, dim: Int | Scatter_Options, index: Tensor, src: Tensor, options?: Scatter_Options): Tensor;
/**
 * Mirrors `torch.Tensor.scatter_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`; `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`; `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`; `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function scatter_(input: Tensor, dim: Int | Scatter_Options, index: Tensor, value: Scalar | Scatter_Options, options?: Scatter_Options): Tensor;
/**
 * Mirrors `torch.Tensor.scatter_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`; `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`; `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`; `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function scatter_(input: Tensor, dim: Int | Scatter_Options, index: Tensor, src: Tensor, options: Scatter_Options): Tensor;
/**
 * Mirrors `torch.Tensor.scatter_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`; `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`; `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`; `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function scatter_(input: Tensor, dim: Int | Scatter_Options, index: Tensor, value: Scalar | Scatter_Options, options: Scatter_Options): Tensor;
export function scatter_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && a4 === undefined) return $scatter__src(a0, a1, a2, a3);
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isScalar(a3) && a4 === undefined) return $scatter__value(a0, a1, a2, a3);
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
  callPlain(2129);
  return self;
}

const scatterAdd_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim, Tensor index, Tensor src)",
    names: ['self', 'dim', 'index', 'src'],
    types: ['Tensor', 'int', 'Tensor', 'Tensor'],
    tests: [isTensor, isInt, isTensor, isTensor],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $scatter_add_,
  },
];

/**
 * Mirrors `torch.Tensor.scatter_add_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(2132);
  return self;
}

const scatterReduce_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim, Tensor index, Tensor src, str reduce, *, bool include_self = True)",
    names: ['self', 'dim', 'index', 'src', 'reduce', 'includeSelf'],
    types: ['Tensor', 'int', 'Tensor', 'Tensor', 'str', 'bool'],
    tests: [isTensor, isInt, isTensor, isTensor, isString, isBool],
    nullable: [false, false, false, false, false, false],
    required: [true, true, true, true, true, false],
    positional: 5,
    varargs: -1,
    run: $scatter_reduce__two,
  },
];

/**
 * Mirrors `torch.Tensor.scatter_reduce_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function scatterReduce_(input: Tensor, dim: Int | ScatterReduce_Options, index: Tensor, src: Tensor, reduce: string | ScatterReduce_Options, options?: ScatterReduce_Options): Tensor;
export function scatterReduce_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && isString(a4) && a5 === undefined) return $scatter_reduce__two(a0, a1, a2, a3, a4);
  return resolve('scatterReduce_', scatterReduce_$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.Tensor.eq_`. */
export interface Eq_Options {
  other?: Scalar;
}

function $eq__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1060);
  return self;
}

function $eq__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1061);
  return self;
}

const eq_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $eq__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $eq__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.eq_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function eq_(input: Tensor, other: Scalar | Eq_Options, options?: Eq_Options): Tensor;
/**
 * Mirrors `torch.Tensor.eq_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(780);
  return self;
}

function $bitwise_and__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(781);
  return self;
}

const bitwiseAnd_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $bitwise_and__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $bitwise_and__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.bitwise_and_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function bitwiseAnd_(input: Tensor, other: Scalar | BitwiseAnd_Options, options?: BitwiseAnd_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bitwise_and_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $__iand___Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $__iand___Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.__iand__`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function __iand__(input: Tensor, other: Scalar | __Iand__Options, options?: __Iand__Options): Tensor;
/**
 * Mirrors `torch.Tensor.__iand__`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(797);
  return self;
}

function $bitwise_or__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(798);
  return self;
}

const bitwiseOr_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $bitwise_or__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $bitwise_or__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.bitwise_or_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function bitwiseOr_(input: Tensor, other: Scalar | BitwiseOr_Options, options?: BitwiseOr_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bitwise_or_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $__ior___Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $__ior___Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.__ior__`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function __ior__(input: Tensor, other: Scalar | __Ior__Options, options?: __Ior__Options): Tensor;
/**
 * Mirrors `torch.Tensor.__ior__`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(811);
  return self;
}

function $bitwise_xor__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(812);
  return self;
}

const bitwiseXor_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $bitwise_xor__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $bitwise_xor__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.bitwise_xor_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function bitwiseXor_(input: Tensor, other: Scalar | BitwiseXor_Options, options?: BitwiseXor_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bitwise_xor_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $__ixor___Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $__ixor___Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.__ixor__`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function __ixor__(input: Tensor, other: Scalar | __Ixor__Options, options?: __Ixor__Options): Tensor;
/**
 * Mirrors `torch.Tensor.__ixor__`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $__ilshift___Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $__ilshift___Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.__ilshift__`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function __ilshift__(input: Tensor, other: Scalar | __Ilshift__Options, options?: __Ilshift__Options): Tensor;
/**
 * Mirrors `torch.Tensor.__ilshift__`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(787);
  return self;
}

function $bitwise_left_shift__Tensor_Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(788);
  return self;
}

const bitwiseLeftShift_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $bitwise_left_shift__Tensor,
  },
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $bitwise_left_shift__Tensor_Scalar,
  },
];

/**
 * Mirrors `torch.Tensor.bitwise_left_shift_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`; `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function bitwiseLeftShift_(input: Tensor, other: Tensor, options?: BitwiseLeftShift_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bitwise_left_shift_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`; `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $__irshift___Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $__irshift___Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.__irshift__`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function __irshift__(input: Tensor, other: Scalar | __Irshift__Options, options?: __Irshift__Options): Tensor;
/**
 * Mirrors `torch.Tensor.__irshift__`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(804);
  return self;
}

function $bitwise_right_shift__Tensor_Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(805);
  return self;
}

const bitwiseRightShift_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $bitwise_right_shift__Tensor,
  },
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $bitwise_right_shift__Tensor_Scalar,
  },
];

/**
 * Mirrors `torch.Tensor.bitwise_right_shift_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`; `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function bitwiseRightShift_(input: Tensor, other: Tensor, options?: BitwiseRightShift_Options): Tensor;
/**
 * Mirrors `torch.Tensor.bitwise_right_shift_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`; `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(2545);
  return self;
}

const tril_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int diagonal = 0)",
    names: ['self', 'diagonal'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, false],
    required: [true, false],
    positional: 2,
    varargs: -1,
    run: $tril_,
  },
];

/**
 * Mirrors `torch.Tensor.tril_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function tril_(input: Tensor, diagonal?: Int | Tril_Options, options?: Tril_Options): Tensor;
export function tril_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isInt(a1)) && a2 === undefined) return $tril_(a0, a1);
  return resolve('tril_', tril_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.triu_`. */
export interface Triu_Options {
  diagonal?: Int;
}

function $triu_(self: Tensor, diagonal?: Int | null): Tensor {
  let at = putTensor(0, self);
  putInt(at, diagonal ?? 0);
  callPlain(2550);
  return self;
}

const triu_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int diagonal = 0)",
    names: ['self', 'diagonal'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, false],
    required: [true, false],
    positional: 2,
    varargs: -1,
    run: $triu_,
  },
];

/**
 * Mirrors `torch.Tensor.triu_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function triu_(input: Tensor, diagonal?: Int | Triu_Options, options?: Triu_Options): Tensor;
export function triu_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isInt(a1)) && a2 === undefined) return $triu_(a0, a1);
  return resolve('triu_', triu_$$, [a0, a1, a2]);
}

function $digamma_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1006);
  return self;
}

const digamma_$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $digamma_,
  },
];

/**
 * Mirrors `torch.Tensor.digamma_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `digamma_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function digamma_(input: Tensor): Tensor;
export function digamma_(a0?: unknown): unknown {
  if (isTensor(a0)) return $digamma_(a0);
  return resolve('digamma_', digamma_$$, [a0]);
}

/** Options of `torch.Tensor.lerp_`. */
export interface Lerp_Options {
  weight?: Scalar;
}

function $lerp__Scalar(self: Tensor, end: Tensor, weight: Scalar): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, end);
  putScalar(at, weight);
  callPlain(1445);
  return self;
}

function $lerp__Tensor(self: Tensor, end: Tensor, weight: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, end);
  putTensor(at, weight);
  callPlain(1446);
  return self;
}

const lerp_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor end, Number weight)",
    names: ['self', 'end', 'weight'],
    types: ['Tensor', 'Tensor', 'Number'],
    tests: [isTensor, isTensor, isScalar],
    nullable: [false, false, false],
    required: [true, true, true],
    positional: 3,
    varargs: -1,
    run: $lerp__Scalar,
  },
  {
    signature: "(Tensor input, Tensor end, Tensor weight)",
    names: ['self', 'end', 'weight'],
    types: ['Tensor', 'Tensor', 'Tensor'],
    tests: [isTensor, isTensor, isTensor],
    nullable: [false, false, false],
    required: [true, true, true],
    positional: 3,
    varargs: -1,
    run: $lerp__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.lerp_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`; `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function lerp_(input: Tensor, end: Tensor, weight: Scalar | Lerp_Options, options?: Lerp_Options): Tensor;
/**
 * Mirrors `torch.Tensor.lerp_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`; `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(622);
  return self;
}

const addbmm_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor batch1, Tensor batch2, *, Number beta = 1, Number alpha = 1)",
    names: ['self', 'batch1', 'batch2', 'beta', 'alpha'],
    types: ['Tensor', 'Tensor', 'Tensor', 'Number', 'Number'],
    tests: [isTensor, isTensor, isTensor, isScalar, isScalar],
    nullable: [false, false, false, false, false],
    required: [true, true, true, false, false],
    positional: 3,
    varargs: -1,
    run: $addbmm_,
  },
];

/**
 * Mirrors `torch.Tensor.addbmm_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function addbmm_(input: Tensor, batch1: Tensor, batch2: Tensor, options?: Addbmm_Options): Tensor;
export function addbmm_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $addbmm_(a0, a1, a2);
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
  callPlain(2006);
  return self;
}

function $random__to(self: Tensor, to: Int, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, to);
  putGenerator(at, generator);
  callPlain(2007);
  return self;
}

function $random_(self: Tensor, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  putGenerator(at, generator);
  callPlain(2005);
  return self;
}

const random_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int from, int to, *, torch.Generator generator = None)",
    names: ['self', 'from', 'to', 'generator'],
    types: ['Tensor', 'int', 'int', 'torch.Generator'],
    tests: [isTensor, isInt, isInt, isGenerator],
    nullable: [false, false, true, true],
    required: [true, true, true, false],
    positional: 3,
    varargs: -1,
    run: $random__from,
  },
  {
    signature: "(Tensor input, int to, *, torch.Generator generator = None)",
    names: ['self', 'to', 'generator'],
    types: ['Tensor', 'int', 'torch.Generator'],
    tests: [isTensor, isInt, isGenerator],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 2,
    varargs: -1,
    run: $random__to,
  },
  {
    signature: "(Tensor input, *, torch.Generator generator = None)",
    names: ['self', 'generator'],
    types: ['Tensor', 'torch.Generator'],
    tests: [isTensor, isGenerator],
    nullable: [false, true],
    required: [true, false],
    positional: 1,
    varargs: -1,
    run: $random_,
  },
];

/**
 * Mirrors `torch.Tensor.random_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`; `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`; `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function random_(input: Tensor, from: Int | Random_Options, to: Int | null | Random_Options, options?: Random_Options): Tensor;
/**
 * Mirrors `torch.Tensor.random_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`; `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`; `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function random_(input: Tensor, to: Int | Random_Options, options?: Random_Options): Tensor;
/**
 * Mirrors `torch.Tensor.random_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`; `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`; `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function random_(input: Tensor, options?: Random_Options): Tensor;
export function random_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isInt(a2) && a3 === undefined) return $random__from(a0, a1, a2);
  if (isTensor(a0) && isInt(a1) && a2 === undefined && a3 === undefined) return $random__to(a0, a1);
  if (isTensor(a0) && a1 === undefined && a2 === undefined && a3 === undefined) return $random_(a0);
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
  callPlain(2571);
  return self;
}

const uniform_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, float from = 0., float to = 1., *, torch.Generator generator = None)",
    names: ['self', 'from', 'to', 'generator'],
    types: ['Tensor', 'float', 'float', 'torch.Generator'],
    tests: [isTensor, isFloat, isFloat, isGenerator],
    nullable: [false, false, false, true],
    required: [true, false, false, false],
    positional: 3,
    varargs: -1,
    run: $uniform_,
  },
];

/**
 * Mirrors `torch.Tensor.uniform_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function uniform_(input: Tensor, from?: Float | Uniform_Options, to?: Float | Uniform_Options, options?: Uniform_Options): Tensor;
export function uniform_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isFloat(a1)) && (a2 === undefined || isFloat(a2)) && a3 === undefined) return $uniform_(a0, a1, a2);
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
  callPlain(831);
  return self;
}

const cauchy_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, float median = 0., float sigma = 1., *, torch.Generator generator = None)",
    names: ['self', 'median', 'sigma', 'generator'],
    types: ['Tensor', 'float', 'float', 'torch.Generator'],
    tests: [isTensor, isFloat, isFloat, isGenerator],
    nullable: [false, false, false, true],
    required: [true, false, false, false],
    positional: 3,
    varargs: -1,
    run: $cauchy_,
  },
];

/**
 * Mirrors `torch.Tensor.cauchy_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function cauchy_(input: Tensor, median?: Float | Cauchy_Options, sigma?: Float | Cauchy_Options, options?: Cauchy_Options): Tensor;
export function cauchy_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isFloat(a1)) && (a2 === undefined || isFloat(a2)) && a3 === undefined) return $cauchy_(a0, a1, a2);
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
  callPlain(1586);
  return self;
}

const logNormal_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, float mean = 1., float std = 2., *, torch.Generator generator = None)",
    names: ['self', 'mean', 'std', 'generator'],
    types: ['Tensor', 'float', 'float', 'torch.Generator'],
    tests: [isTensor, isFloat, isFloat, isGenerator],
    nullable: [false, false, false, true],
    required: [true, false, false, false],
    positional: 3,
    varargs: -1,
    run: $log_normal_,
  },
];

/**
 * Mirrors `torch.Tensor.log_normal_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function logNormal_(input: Tensor, mean?: Float | LogNormal_Options, std?: Float | LogNormal_Options, options?: LogNormal_Options): Tensor;
export function logNormal_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isFloat(a1)) && (a2 === undefined || isFloat(a2)) && a3 === undefined) return $log_normal_(a0, a1, a2);
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
  callPlain(1084);
  return self;
}

const exponential_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, float lambd = 1., *, torch.Generator generator = None)",
    names: ['self', 'lambd', 'generator'],
    types: ['Tensor', 'float', 'torch.Generator'],
    tests: [isTensor, isFloat, isGenerator],
    nullable: [false, false, true],
    required: [true, false, false],
    positional: 2,
    varargs: -1,
    run: $exponential_,
  },
];

/**
 * Mirrors `torch.Tensor.exponential_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function exponential_(input: Tensor, lambd?: Float | Exponential_Options, options?: Exponential_Options): Tensor;
export function exponential_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isFloat(a1)) && a2 === undefined) return $exponential_(a0, a1);
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
  callPlain(1234);
  return self;
}

const geometric_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, float p, *, torch.Generator generator = None)",
    names: ['self', 'p', 'generator'],
    types: ['Tensor', 'float', 'torch.Generator'],
    tests: [isTensor, isFloat, isGenerator],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 2,
    varargs: -1,
    run: $geometric_,
  },
];

/**
 * Mirrors `torch.Tensor.geometric_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function geometric_(input: Tensor, p: Float | Geometric_Options, options?: Geometric_Options): Tensor;
export function geometric_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isFloat(a1) && a2 === undefined) return $geometric_(a0, a1);
  return resolve('geometric_', geometric_$$, [a0, a1, a2]);
}

/** Options of `torch.Tensor.ne_`. */
export interface Ne_Options {
  other?: Scalar;
}

function $ne__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1833);
  return self;
}

function $ne__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1834);
  return self;
}

const ne_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $ne__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $ne__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.ne_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function ne_(input: Tensor, other: Scalar | Ne_Options, options?: Ne_Options): Tensor;
/**
 * Mirrors `torch.Tensor.ne_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1893);
  return self;
}

function $not_equal__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1894);
  return self;
}

const notEqual_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $not_equal__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $not_equal__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.not_equal_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function notEqual_(input: Tensor, other: Scalar | NotEqual_Options, options?: NotEqual_Options): Tensor;
/**
 * Mirrors `torch.Tensor.not_equal_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1227);
  return self;
}

function $ge__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1228);
  return self;
}

const ge_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $ge__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $ge__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.ge_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function ge_(input: Tensor, other: Scalar | Ge_Options, options?: Ge_Options): Tensor;
/**
 * Mirrors `torch.Tensor.ge_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1262);
  return self;
}

function $greater_equal__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1263);
  return self;
}

const greaterEqual_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $greater_equal__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $greater_equal__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.greater_equal_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function greaterEqual_(input: Tensor, other: Scalar | GreaterEqual_Options, options?: GreaterEqual_Options): Tensor;
/**
 * Mirrors `torch.Tensor.greater_equal_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1434);
  return self;
}

function $le__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1435);
  return self;
}

const le_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $le__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $le__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.le_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function le_(input: Tensor, other: Scalar | Le_Options, options?: Le_Options): Tensor;
/**
 * Mirrors `torch.Tensor.le_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1457);
  return self;
}

function $less_equal__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1458);
  return self;
}

const lessEqual_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $less_equal__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $less_equal__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.less_equal_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function lessEqual_(input: Tensor, other: Scalar | LessEqual_Options, options?: LessEqual_Options): Tensor;
/**
 * Mirrors `torch.Tensor.less_equal_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1277);
  return self;
}

function $gt__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1278);
  return self;
}

const gt_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $gt__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $gt__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.gt_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function gt_(input: Tensor, other: Scalar | Gt_Options, options?: Gt_Options): Tensor;
/**
 * Mirrors `torch.Tensor.gt_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1256);
  return self;
}

function $greater__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1257);
  return self;
}

const greater_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $greater__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $greater__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.greater_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function greater_(input: Tensor, other: Scalar | Greater_Options, options?: Greater_Options): Tensor;
/**
 * Mirrors `torch.Tensor.greater_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1642);
  return self;
}

function $lt__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1643);
  return self;
}

const lt_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $lt__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $lt__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.lt_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function lt_(input: Tensor, other: Scalar | Lt_Options, options?: Lt_Options): Tensor;
/**
 * Mirrors `torch.Tensor.lt_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1451);
  return self;
}

function $less__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1452);
  return self;
}

const less_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $less__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $less__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.less_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function less_(input: Tensor, other: Scalar | Less_Options, options?: Less_Options): Tensor;
/**
 * Mirrors `torch.Tensor.less_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(628);
  return self;
}

const addcmul_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value = 1)",
    names: ['self', 'tensor1', 'tensor2', 'value'],
    types: ['Tensor', 'Tensor', 'Tensor', 'Number'],
    tests: [isTensor, isTensor, isTensor, isScalar],
    nullable: [false, false, false, false],
    required: [true, true, true, false],
    positional: 3,
    varargs: -1,
    run: $addcmul_,
  },
];

/**
 * Mirrors `torch.Tensor.addcmul_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function addcmul_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: Addcmul_Options): Tensor;
export function addcmul_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $addcmul_(a0, a1, a2);
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
  callPlain(625);
  return self;
}

const addcdiv_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value = 1)",
    names: ['self', 'tensor1', 'tensor2', 'value'],
    types: ['Tensor', 'Tensor', 'Tensor', 'Number'],
    tests: [isTensor, isTensor, isTensor, isScalar],
    nullable: [false, false, false, false],
    required: [true, true, true, false],
    positional: 3,
    varargs: -1,
    run: $addcdiv_,
  },
];

/**
 * Mirrors `torch.Tensor.addcdiv_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function addcdiv_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: Addcdiv_Options): Tensor;
export function addcdiv_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $addcdiv_(a0, a1, a2);
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
  callPlain(2477);
  return self;
}

const swapaxes_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int axis0, int axis1)",
    names: ['self', 'axis0', 'axis1'],
    types: ['Tensor', 'int', 'int'],
    tests: [isTensor, isInt, isInt],
    nullable: [false, false, false],
    required: [true, true, true],
    positional: 3,
    varargs: -1,
    run: $swapaxes_,
  },
];

/**
 * Mirrors `torch.Tensor.swapaxes_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(2479);
  return self;
}

const swapdims_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dim0, int dim1)",
    names: ['self', 'dim0', 'dim1'],
    types: ['Tensor', 'int', 'int'],
    tests: [isTensor, isInt, isInt],
    nullable: [false, false, false],
    required: [true, true, true],
    positional: 3,
    varargs: -1,
    run: $swapdims_,
  },
];

/**
 * Mirrors `torch.Tensor.swapdims_`.
 *
 * Shapes: changes the shape of the tensor itself; the data stay where they are.
 *
 * Schema: `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function swapdims_(input: Tensor, dim0: Int | Swapdims_Options, dim1: Int | Swapdims_Options, options?: Swapdims_Options): Tensor;
export function swapdims_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isInt(a2) && a3 === undefined) return $swapdims_(a0, a1, a2);
  return resolve('swapdims_', swapdims_$$, [a0, a1, a2, a3]);
}

function $lgamma_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1461);
  return self;
}

const lgamma_$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $lgamma_,
  },
];

/**
 * Mirrors `torch.Tensor.lgamma_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `lgamma_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function lgamma_(input: Tensor): Tensor;
export function lgamma_(a0?: unknown): unknown {
  if (isTensor(a0)) return $lgamma_(a0);
  return resolve('lgamma_', lgamma_$$, [a0]);
}

/** Options of `torch.Tensor.polygamma_`. */
export interface Polygamma_Options {
  n?: Int;
}

function $polygamma_(self: Tensor, n: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, n);
  callPlain(1928);
  return self;
}

const polygamma_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int n)",
    names: ['self', 'n'],
    types: ['Tensor', 'int'],
    tests: [isTensor, isInt],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $polygamma_,
  },
];

/**
 * Mirrors `torch.Tensor.polygamma_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function polygamma_(input: Tensor, n: Int | Polygamma_Options, options?: Polygamma_Options): Tensor;
export function polygamma_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $polygamma_(a0, a1);
  return resolve('polygamma_', polygamma_$$, [a0, a1, a2]);
}

function $erfinv_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1071);
  return self;
}

const erfinv_$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $erfinv_,
  },
];

/**
 * Mirrors `torch.Tensor.erfinv_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `erfinv_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function erfinv_(input: Tensor): Tensor;
export function erfinv_(a0?: unknown): unknown {
  if (isTensor(a0)) return $erfinv_(a0);
  return resolve('erfinv_', erfinv_$$, [a0]);
}

function $sign_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2159);
  return self;
}

const sign_$$: readonly Overload[] = [
  {
    signature: "(Tensor input)",
    names: ['self'],
    types: ['Tensor'],
    tests: [isTensor],
    nullable: [false],
    required: [true],
    positional: 1,
    varargs: -1,
    run: $sign_,
  },
];

/**
 * Mirrors `torch.Tensor.sign_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `sign_(Tensor(a!) self) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function sign_(input: Tensor): Tensor;
export function sign_(a0?: unknown): unknown {
  if (isTensor(a0)) return $sign_(a0);
  return resolve('sign_', sign_$$, [a0]);
}

function $atan2_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(725);
  return self;
}

const atan2_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $atan2_,
  },
];

/**
 * Mirrors `torch.Tensor.atan2_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function atan2_(input: Tensor, other: Tensor): Tensor;
export function atan2_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $atan2_(a0, a1);
  return resolve('atan2_', atan2_$$, [a0, a1]);
}

function $arctan2_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(697);
  return self;
}

const arctan2_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $arctan2_,
  },
];

/**
 * Mirrors `torch.Tensor.arctan2_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function arctan2_(input: Tensor, other: Tensor): Tensor;
export function arctan2_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $arctan2_(a0, a1);
  return resolve('arctan2_', arctan2_$$, [a0, a1]);
}

/** Options of `torch.Tensor.fmod_`. */
export interface Fmod_Options {
  other?: Scalar;
}

function $fmod__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(1192);
  return self;
}

function $fmod__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1193);
  return self;
}

const fmod_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $fmod__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $fmod__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.fmod_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function fmod_(input: Tensor, other: Scalar | Fmod_Options, options?: Fmod_Options): Tensor;
/**
 * Mirrors `torch.Tensor.fmod_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1330);
  return self;
}

const hypot_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $hypot_,
  },
];

/**
 * Mirrors `torch.Tensor.hypot_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function hypot_(input: Tensor, other: Tensor): Tensor;
export function hypot_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $hypot_(a0, a1);
  return resolve('hypot_', hypot_$$, [a0, a1]);
}

function $igamma_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1336);
  return self;
}

const igamma_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $igamma_,
  },
];

/**
 * Mirrors `torch.Tensor.igamma_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function igamma_(input: Tensor, other: Tensor): Tensor;
export function igamma_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $igamma_(a0, a1);
  return resolve('igamma_', igamma_$$, [a0, a1]);
}

function $igammac_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1339);
  return self;
}

const igammac_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $igammac_,
  },
];

/**
 * Mirrors `torch.Tensor.igammac_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function igammac_(input: Tensor, other: Tensor): Tensor;
export function igammac_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $igammac_(a0, a1);
  return resolve('igammac_', igammac_$$, [a0, a1]);
}

function $nextafter_(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(1849);
  return self;
}

const nextafter_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $nextafter_,
  },
];

/**
 * Mirrors `torch.Tensor.nextafter_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function nextafter_(input: Tensor, other: Tensor): Tensor;
export function nextafter_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1)) return $nextafter_(a0, a1);
  return resolve('nextafter_', nextafter_$$, [a0, a1]);
}

/** Options of `torch.Tensor.remainder_`. */
export interface Remainder_Options {
  other?: Scalar;
}

function $remainder__Scalar(self: Tensor, other: Scalar): Tensor {
  let at = putTensor(0, self);
  putScalar(at, other);
  callPlain(2043);
  return self;
}

function $remainder__Tensor(self: Tensor, other: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, other);
  callPlain(2044);
  return self;
}

const remainder_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $remainder__Scalar,
  },
  {
    signature: "(Tensor input, Tensor other)",
    names: ['self', 'other'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $remainder__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.remainder_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function remainder_(input: Tensor, other: Scalar | Remainder_Options, options?: Remainder_Options): Tensor;
/**
 * Mirrors `torch.Tensor.remainder_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`; `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(2049);
  return self;
}

const renorm_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number p, int dim, Number maxnorm)",
    names: ['self', 'p', 'dim', 'maxnorm'],
    types: ['Tensor', 'Number', 'int', 'Number'],
    tests: [isTensor, isScalar, isInt, isScalar],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $renorm_,
  },
];

/**
 * Mirrors `torch.Tensor.renorm_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  return callAlias(2568, self);
}

const unfold$$: readonly Overload[] = [
  {
    signature: "(Tensor input, int dimension, int size, int step)",
    names: ['self', 'dimension', 'size', 'step'],
    types: ['Tensor', 'int', 'int', 'int'],
    tests: [isTensor, isInt, isInt, isInt],
    nullable: [false, false, false, false],
    required: [true, true, true, true],
    positional: 4,
    varargs: -1,
    run: $unfold,
  },
];

/**
 * Mirrors `torch.Tensor.unfold`.
 *
 * Shapes: returns a view that shares memory with the input where it can.
 *
 * Schema: `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1936);
  return self;
}

function $pow__Tensor(self: Tensor, exponent: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, exponent);
  callPlain(1937);
  return self;
}

const pow_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number exponent)",
    names: ['self', 'exponent'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $pow__Scalar,
  },
  {
    signature: "(Tensor input, Tensor exponent)",
    names: ['self', 'exponent'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $pow__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.pow_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`; `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function pow_(input: Tensor, exponent: Scalar | Pow_Options, options?: Pow_Options): Tensor;
/**
 * Mirrors `torch.Tensor.pow_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`; `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1174);
  return self;
}

function $float_power__Tensor(self: Tensor, exponent: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, exponent);
  callPlain(1175);
  return self;
}

const floatPower_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, Number exponent)",
    names: ['self', 'exponent'],
    types: ['Tensor', 'Number'],
    tests: [isTensor, isScalar],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $float_power__Scalar,
  },
  {
    signature: "(Tensor input, Tensor exponent)",
    names: ['self', 'exponent'],
    types: ['Tensor', 'Tensor'],
    tests: [isTensor, isTensor],
    nullable: [false, false],
    required: [true, true],
    positional: 2,
    varargs: -1,
    run: $float_power__Tensor,
  },
];

/**
 * Mirrors `torch.Tensor.float_power_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`; `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function floatPower_(input: Tensor, exponent: Scalar | FloatPower_Options, options?: FloatPower_Options): Tensor;
/**
 * Mirrors `torch.Tensor.float_power_`.
 *
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 *
 * Schema: `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`; `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
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
  callPlain(1887);
  return self;
}

const normal_$$: readonly Overload[] = [
  {
    signature: "(Tensor input, float mean = 0., float std = 1., *, torch.Generator generator = None)",
    names: ['self', 'mean', 'std', 'generator'],
    types: ['Tensor', 'float', 'float', 'torch.Generator'],
    tests: [isTensor, isFloat, isFloat, isGenerator],
    nullable: [false, false, false, true],
    required: [true, false, false, false],
    positional: 3,
    varargs: -1,
    run: $normal_,
  },
];

/**
 * Mirrors `torch.Tensor.normal_`.
 *
 * Shapes: works in place, so the shape of the tensor stays as it is.
 *
 * Schema: `normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function normal_(input: Tensor, mean?: Float | Normal_Options, std?: Float | Normal_Options, options?: Normal_Options): Tensor;
export function normal_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 === undefined || isFloat(a1)) && (a2 === undefined || isFloat(a2)) && a3 === undefined) return $normal_(a0, a1, a2);
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
  return callTensor(2522);
}

const toPaddedTensor$$: readonly Overload[] = [
  {
    signature: "(Tensor input, float padding, tuple of ints output_size = None)",
    names: ['self', 'padding', 'outputSize'],
    types: ['Tensor', 'float', 'tuple of ints'],
    tests: [isTensor, isFloat, isInts],
    nullable: [false, false, true],
    required: [true, true, false],
    positional: 3,
    varargs: -1,
    run: $to_padded_tensor,
  },
];

/**
 * Mirrors `torch.Tensor.to_padded_tensor`.
 *
 * Schema: `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`.
 *
 * @throws TypeError if the arguments fit no overload; RuntimeError, with PyTorch's text, for shapes, dtypes or devices that do not go together.
 */
export function toPaddedTensor(input: Tensor, padding: Float | ToPaddedTensorOptions, outputSize?: Ints | null | ToPaddedTensorOptions, options?: ToPaddedTensorOptions): Tensor;
export function toPaddedTensor(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isFloat(a1) && (a2 === undefined || isInts(a2)) && a3 === undefined) return $to_padded_tensor(a0, a1, a2);
  return resolve('toPaddedTensor', toPaddedTensor$$, [a0, a1, a2, a3]);
}

/** @file Operators: nn. Written by codegen; not to be edited. */

import './names.js';
import { putBool, putFloat, putFloats, putGenerator, putInt, putInts, putIntsOf, putOptionalFloat, putOptionalInt, putScalar, putString, putTensor, putTensors } from '../native/encode.js';
import { adoptList, callPlain, callSeveral, callTensor } from '../native/handles.js';
import { isBool, isFloat, isFloats, isGenerator, isInt, isIntOrInts, isInts, isScalar, isString, isTensor, isTensors, overload, resolve, sizesOf } from '../native/match.js';
import { countOptions, isOptions } from '../native/options.js';
import { checkOuts } from '../native/results.js';
import type { Overload } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Generator } from '../values/generator.js';
import type { Float, Int, Ints } from '../values/kinds.js';
import type { Scalar } from '../values/scalar.js';

/** Options of `torch.nn.functional.binary_cross_entropy`. */
export interface BinaryCrossEntropyOptions {
  weight?: Tensor | null;
  reduction?: Int;
  out?: Tensor;
}

function $binary_cross_entropy(self: Tensor, target: Tensor, weight?: Tensor | null | null, reduction?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putTensor(at, weight);
  at = putInt(at, reduction ?? 0);
  if (out) {
    putTensor(at, out);
    callPlain(785);
    return out;
  }
  return callTensor(784);
}

const binaryCrossEntropy$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, Tensor weight = None, int reduction = 0, *, Tensor out = None)", $binary_cross_entropy, 4, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 1], ['reduction', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.binary_cross_entropy`: `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function binaryCrossEntropy(input: Tensor, target: Tensor, weight?: Tensor | null | BinaryCrossEntropyOptions, reduction?: Int | BinaryCrossEntropyOptions, options?: BinaryCrossEntropyOptions): Tensor;
export function binaryCrossEntropy(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (a3 == null || isInt(a3)) && a4 === undefined) return $binary_cross_entropy(a0, a1, a2, a3);
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { weight, reduction, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (weight == null || isTensor(weight)) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(weight !== undefined) + +(reduction !== undefined) + +(out !== undefined)) return $binary_cross_entropy(a0, a1, weight, reduction, out);
  }
  if (isOptions(a3) && a4 === undefined) {
    const { reduction, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(reduction !== undefined) + +(out !== undefined)) return $binary_cross_entropy(a0, a1, a2, reduction, out);
  }
  return resolve('binaryCrossEntropy', binaryCrossEntropy$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.linear`. */
export interface LinearOptions {
  bias?: Tensor | null;
  out?: Tensor;
}

function $linear(input: Tensor, weight: Tensor, bias?: Tensor | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, input);
  at = putTensor(at, weight);
  at = putTensor(at, bias);
  if (out) {
    putTensor(at, out);
    callPlain(1588);
    return out;
  }
  return callTensor(1587);
}

const linear$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, Tensor bias = None, *, Tensor out = None)", $linear, 3, -1, [['input', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['bias', 'Tensor', isTensor, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.linear`: `linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function linear(input: Tensor, weight: Tensor, bias?: Tensor | null | LinearOptions, options?: LinearOptions): Tensor;
export function linear(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && a3 === undefined) return $linear(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { bias, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (bias == null || isTensor(bias)) && (out == null || isTensor(out)) && given === +(bias !== undefined) + +(out !== undefined)) return $linear(a0, a1, bias, out);
  }
  if (isOptions(a3)) {
    const { out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $linear(a0, a1, a2, out);
  }
  return resolve('linear', linear$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.mkldnn_linear`. */
export interface MkldnnLinearOptions {
  bias?: Tensor | null;
}

function $mkldnn_linear(self: Tensor, weight: Tensor, bias?: Tensor | null | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  putTensor(at, bias);
  return callTensor(1762);
}

const mkldnnLinear$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, Tensor bias = None)", $mkldnn_linear, 3, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['bias', 'Tensor', isTensor, 1]]),
];

/**
 * Mirrors `torch.nn.functional.mkldnn_linear`: `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mkldnnLinear(input: Tensor, weight: Tensor, bias?: Tensor | null | MkldnnLinearOptions, options?: MkldnnLinearOptions): Tensor;
export function mkldnnLinear(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && a3 === undefined) return $mkldnn_linear(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { bias } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (bias == null || isTensor(bias)) && given === +(bias !== undefined)) return $mkldnn_linear(a0, a1, bias);
  }
  return resolve('mkldnnLinear', mkldnnLinear$$, [a0, a1, a2, a3]);
}

function $relu6(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(2061);
}

const relu6$$: readonly Overload[] = [
  overload("(Tensor input)", $relu6, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional.relu6`: `relu6(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function relu6(input: Tensor): Tensor;
export function relu6(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $relu6(a0);
  return resolve('relu6', relu6$$, [a0, a1]);
}

function $relu6_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2062);
  return self;
}

const relu6_$$: readonly Overload[] = [
  overload("(Tensor input)", $relu6_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional.relu6_`: `relu6_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function relu6_(input: Tensor): Tensor;
export function relu6_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $relu6_(a0);
  return resolve('relu6_', relu6_$$, [a0, a1]);
}

/** Options of `torch.nn.functional.gelu`. */
export interface GeluOptions {
  approximate?: string;
  out?: Tensor;
}

function $gelu(self: Tensor, approximate?: string | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putString(at, approximate ?? 'none');
  if (out) {
    putTensor(at, out);
    callPlain(1252);
    return out;
  }
  return callTensor(1251);
}

const gelu$$: readonly Overload[] = [
  overload("(Tensor input, *, str approximate = \"none\", Tensor out = None)", $gelu, 1, -1, [['self', 'Tensor', isTensor, 2], ['approximate', 'str', isString, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.gelu`: `gelu(Tensor self, *, str approximate="none") -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gelu(input: Tensor, options?: GeluOptions): Tensor;
export function gelu(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $gelu(a0);
  if (isOptions(a1)) {
    const { approximate, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (approximate == null || isString(approximate)) && (out == null || isTensor(out)) && given === +(approximate !== undefined) + +(out !== undefined)) return $gelu(a0, approximate, out);
  }
  return resolve('gelu', gelu$$, [a0, a1]);
}

/** Options of `torch.nn.functional.gelu_`. */
export interface Gelu_Options {
  approximate?: string;
}

function $gelu_(self: Tensor, approximate?: string | null): Tensor {
  let at = putTensor(0, self);
  putString(at, approximate ?? 'none');
  callPlain(1253);
  return self;
}

const gelu_$$: readonly Overload[] = [
  overload("(Tensor input, *, str approximate = \"none\")", $gelu_, 1, -1, [['self', 'Tensor', isTensor, 2], ['approximate', 'str', isString, 0]]),
];

/**
 * Mirrors `torch.nn.functional.gelu_`: `gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gelu_(input: Tensor, options?: Gelu_Options): Tensor;
export function gelu_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $gelu_(a0);
  if (isOptions(a1)) {
    const { approximate } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (approximate == null || isString(approximate)) && given === +(approximate !== undefined)) return $gelu_(a0, approximate);
  }
  return resolve('gelu_', gelu_$$, [a0, a1]);
}

/** Options of `torch.nn.functional.silu`. */
export interface SiluOptions {
  out?: Tensor;
}

function $silu(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(2193);
    return out;
  }
  return callTensor(2192);
}

const silu$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $silu, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.silu`: `silu(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function silu(input: Tensor, options?: SiluOptions): Tensor;
export function silu(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $silu(a0);
  return resolve('silu', silu$$, [a0, a1]);
}

function $silu_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(2194);
  return self;
}

const silu_$$: readonly Overload[] = [
  overload("(Tensor input)", $silu_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional.silu_`: `silu_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function silu_(input: Tensor): Tensor;
export function silu_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $silu_(a0);
  return resolve('silu_', silu_$$, [a0, a1]);
}

/** Options of `torch.nn.functional.mish`. */
export interface MishOptions {
  out?: Tensor;
}

function $mish(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(1755);
    return out;
  }
  return callTensor(1754);
}

const mish$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $mish, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.mish`: `mish(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mish(input: Tensor, options?: MishOptions): Tensor;
export function mish(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $mish(a0);
  return resolve('mish', mish$$, [a0, a1]);
}

function $mish_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1756);
  return self;
}

const mish_$$: readonly Overload[] = [
  overload("(Tensor input)", $mish_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional.mish_`: `mish_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mish_(input: Tensor): Tensor;
export function mish_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $mish_(a0);
  return resolve('mish_', mish_$$, [a0, a1]);
}

/** Options of `torch.nn.functional.one_hot`. */
export interface OneHotOptions {
  numClasses?: Int;
}

function $one_hot(self: Tensor, numClasses?: Int | null): Tensor {
  let at = putTensor(0, self);
  putInt(at, numClasses ?? -1);
  return callTensor(1924);
}

const oneHot$$: readonly Overload[] = [
  overload("(Tensor input, int num_classes = -1)", $one_hot, 2, -1, [['self', 'Tensor', isTensor, 2], ['numClasses', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch.nn.functional.one_hot`: `one_hot(Tensor self, int num_classes=-1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function oneHot(input: Tensor, numClasses?: Int | OneHotOptions, options?: OneHotOptions): Tensor;
export function oneHot(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && a2 === undefined) return $one_hot(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { numClasses } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (numClasses == null || isInt(numClasses)) && given === +(numClasses !== undefined)) return $one_hot(a0, numClasses);
  }
  return resolve('oneHot', oneHot$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.mkldnn_reorder_conv2d_weight`. */
export interface MkldnnReorderConv2dWeightOptions {
  padding?: Int | Ints;
  stride?: Int | Ints;
  dilation?: Int | Ints;
  groups?: Int;
  inputSize?: Ints | null;
}

function $mkldnn_reorder_conv2d_weight(self: Tensor, padding?: Int | Ints | null, stride?: Int | Ints | null, dilation?: Int | Ints | null, groups?: Int | null, inputSize?: Ints | null | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, padding ?? [0, 0]);
  at = putIntsOf(at, 2, stride ?? [1, 1]);
  at = putIntsOf(at, 2, dilation ?? [1, 1]);
  at = putInt(at, groups ?? 1);
  putInts(at, inputSize);
  return callTensor(1770);
}

const mkldnnReorderConv2dWeight$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints padding = [0, 0], tuple of ints stride = [1, 1], tuple of ints dilation = [1, 1], int groups = 1, tuple of ints input_size = None)", $mkldnn_reorder_conv2d_weight, 6, -1, [['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 0], ['stride', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0], ['groups', 'int', isInt, 0], ['inputSize', 'tuple of ints', isInts, 1]]),
];

/**
 * Mirrors `torch.nn.functional.mkldnn_reorder_conv2d_weight`: `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mkldnnReorderConv2dWeight(input: Tensor, padding?: Int | Ints | MkldnnReorderConv2dWeightOptions, stride?: Int | Ints | MkldnnReorderConv2dWeightOptions, dilation?: Int | Ints | MkldnnReorderConv2dWeightOptions, groups?: Int | MkldnnReorderConv2dWeightOptions, inputSize?: Ints | null | MkldnnReorderConv2dWeightOptions, options?: MkldnnReorderConv2dWeightOptions): Tensor;
export function mkldnnReorderConv2dWeight(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isIntOrInts(a3)) && (a4 == null || isInt(a4)) && (a5 == null || isInts(a5)) && a6 === undefined) return $mkldnn_reorder_conv2d_weight(a0, a1, a2, a3, a4, a5);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { padding, stride, dilation, groups, inputSize } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (padding == null || isIntOrInts(padding)) && (stride == null || isIntOrInts(stride)) && (dilation == null || isIntOrInts(dilation)) && (groups == null || isInt(groups)) && (inputSize == null || isInts(inputSize)) && given === +(padding !== undefined) + +(stride !== undefined) + +(dilation !== undefined) + +(groups !== undefined) + +(inputSize !== undefined)) return $mkldnn_reorder_conv2d_weight(a0, padding, stride, dilation, groups, inputSize);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { stride, dilation, groups, inputSize } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (stride == null || isIntOrInts(stride)) && (dilation == null || isIntOrInts(dilation)) && (groups == null || isInt(groups)) && (inputSize == null || isInts(inputSize)) && given === +(stride !== undefined) + +(dilation !== undefined) + +(groups !== undefined) + +(inputSize !== undefined)) return $mkldnn_reorder_conv2d_weight(a0, a1, stride, dilation, groups, inputSize);
  }
  return resolve('mkldnnReorderConv2dWeight', mkldnnReorderConv2dWeight$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.mkldnn_reorder_conv3d_weight`. */
export interface MkldnnReorderConv3dWeightOptions {
  padding?: Int | Ints;
  stride?: Int | Ints;
  dilation?: Int | Ints;
  groups?: Int;
  inputSize?: Ints | null;
}

function $mkldnn_reorder_conv3d_weight(self: Tensor, padding?: Int | Ints | null, stride?: Int | Ints | null, dilation?: Int | Ints | null, groups?: Int | null, inputSize?: Ints | null | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 3, padding ?? [0, 0, 0]);
  at = putIntsOf(at, 3, stride ?? [1, 1, 1]);
  at = putIntsOf(at, 3, dilation ?? [1, 1, 1]);
  at = putInt(at, groups ?? 1);
  putInts(at, inputSize);
  return callTensor(1771);
}

const mkldnnReorderConv3dWeight$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints padding = [0, 0, 0], tuple of ints stride = [1, 1, 1], tuple of ints dilation = [1, 1, 1], int groups = 1, tuple of ints input_size = None)", $mkldnn_reorder_conv3d_weight, 6, -1, [['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 0], ['stride', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0], ['groups', 'int', isInt, 0], ['inputSize', 'tuple of ints', isInts, 1]]),
];

/**
 * Mirrors `torch.nn.functional.mkldnn_reorder_conv3d_weight`: `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mkldnnReorderConv3dWeight(input: Tensor, padding?: Int | Ints | MkldnnReorderConv3dWeightOptions, stride?: Int | Ints | MkldnnReorderConv3dWeightOptions, dilation?: Int | Ints | MkldnnReorderConv3dWeightOptions, groups?: Int | MkldnnReorderConv3dWeightOptions, inputSize?: Ints | null | MkldnnReorderConv3dWeightOptions, options?: MkldnnReorderConv3dWeightOptions): Tensor;
export function mkldnnReorderConv3dWeight(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isIntOrInts(a3)) && (a4 == null || isInt(a4)) && (a5 == null || isInts(a5)) && a6 === undefined) return $mkldnn_reorder_conv3d_weight(a0, a1, a2, a3, a4, a5);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { padding, stride, dilation, groups, inputSize } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (padding == null || isIntOrInts(padding)) && (stride == null || isIntOrInts(stride)) && (dilation == null || isIntOrInts(dilation)) && (groups == null || isInt(groups)) && (inputSize == null || isInts(inputSize)) && given === +(padding !== undefined) + +(stride !== undefined) + +(dilation !== undefined) + +(groups !== undefined) + +(inputSize !== undefined)) return $mkldnn_reorder_conv3d_weight(a0, padding, stride, dilation, groups, inputSize);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { stride, dilation, groups, inputSize } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isIntOrInts(a1)) && (stride == null || isIntOrInts(stride)) && (dilation == null || isIntOrInts(dilation)) && (groups == null || isInt(groups)) && (inputSize == null || isInts(inputSize)) && given === +(stride !== undefined) + +(dilation !== undefined) + +(groups !== undefined) + +(inputSize !== undefined)) return $mkldnn_reorder_conv3d_weight(a0, a1, stride, dilation, groups, inputSize);
  }
  return resolve('mkldnnReorderConv3dWeight', mkldnnReorderConv3dWeight$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.cross_entropy_loss`. */
export interface CrossEntropyLossOptions {
  weight?: Tensor | null;
  reduction?: Int;
  ignoreIndex?: Int;
  labelSmoothing?: Float;
}

function $cross_entropy_loss(self: Tensor, target: Tensor, weight?: Tensor | null | null, reduction?: Int | null, ignoreIndex?: Int | null, labelSmoothing?: Float | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putTensor(at, weight);
  at = putInt(at, reduction ?? 0);
  at = putInt(at, ignoreIndex ?? -100);
  putFloat(at, labelSmoothing ?? 0);
  return callTensor(958);
}

const crossEntropyLoss$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, Tensor weight = None, int reduction = 0, int ignore_index = -100, float label_smoothing = 0.)", $cross_entropy_loss, 6, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 1], ['reduction', 'int', isInt, 0], ['ignoreIndex', 'int', isInt, 0], ['labelSmoothing', 'float', isFloat, 0]]),
];

/**
 * Mirrors `torch.nn.functional.cross_entropy_loss`: `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function crossEntropyLoss(input: Tensor, target: Tensor, weight?: Tensor | null | CrossEntropyLossOptions, reduction?: Int | CrossEntropyLossOptions, ignoreIndex?: Int | CrossEntropyLossOptions, labelSmoothing?: Float | CrossEntropyLossOptions, options?: CrossEntropyLossOptions): Tensor;
export function crossEntropyLoss(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (a3 == null || isInt(a3)) && (a4 == null || isInt(a4)) && (a5 == null || isFloat(a5)) && a6 === undefined) return $cross_entropy_loss(a0, a1, a2, a3, a4, a5);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { weight, reduction, ignoreIndex, labelSmoothing } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (weight == null || isTensor(weight)) && (reduction == null || isInt(reduction)) && (ignoreIndex == null || isInt(ignoreIndex)) && (labelSmoothing == null || isFloat(labelSmoothing)) && given === +(weight !== undefined) + +(reduction !== undefined) + +(ignoreIndex !== undefined) + +(labelSmoothing !== undefined)) return $cross_entropy_loss(a0, a1, weight, reduction, ignoreIndex, labelSmoothing);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { reduction, ignoreIndex, labelSmoothing } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (reduction == null || isInt(reduction)) && (ignoreIndex == null || isInt(ignoreIndex)) && (labelSmoothing == null || isFloat(labelSmoothing)) && given === +(reduction !== undefined) + +(ignoreIndex !== undefined) + +(labelSmoothing !== undefined)) return $cross_entropy_loss(a0, a1, a2, reduction, ignoreIndex, labelSmoothing);
  }
  return resolve('crossEntropyLoss', crossEntropyLoss$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.mse_loss`. */
export interface MseLossOptions {
  reduction?: Int;
  out?: Tensor;
}

function $mse_loss(self: Tensor, target: Tensor, reduction?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putInt(at, reduction ?? 0);
  if (out) {
    putTensor(at, out);
    callPlain(1789);
    return out;
  }
  return callTensor(1788);
}

const mseLoss$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, int reduction = 0, *, Tensor out = None)", $mse_loss, 3, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.mse_loss`: `mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mseLoss(input: Tensor, target: Tensor, reduction?: Int | MseLossOptions, options?: MseLossOptions): Tensor;
export function mseLoss(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && a3 === undefined) return $mse_loss(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { reduction, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(reduction !== undefined) + +(out !== undefined)) return $mse_loss(a0, a1, reduction, out);
  }
  if (isOptions(a3)) {
    const { out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $mse_loss(a0, a1, a2, out);
  }
  return resolve('mseLoss', mseLoss$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.l1_loss`. */
export interface L1LossOptions {
  reduction?: Int;
}

function $l1_loss(self: Tensor, target: Tensor, reduction?: Int | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  putInt(at, reduction ?? 0);
  return callTensor(1445);
}

const l1Loss$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, int reduction = 0)", $l1_loss, 3, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch.nn.functional.l1_loss`: `l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function l1Loss(input: Tensor, target: Tensor, reduction?: Int | L1LossOptions, options?: L1LossOptions): Tensor;
export function l1Loss(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && a3 === undefined) return $l1_loss(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { reduction } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (reduction == null || isInt(reduction)) && given === +(reduction !== undefined)) return $l1_loss(a0, a1, reduction);
  }
  return resolve('l1Loss', l1Loss$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.multi_margin_loss`. */
export interface MultiMarginLossOptions {
  p?: Scalar;
  margin?: Scalar;
  weight?: Tensor | null;
  reduction?: Int;
  out?: Tensor;
}

function $multi_margin_loss(self: Tensor, target: Tensor, p?: Scalar | null, margin?: Scalar | null, weight?: Tensor | null | null, reduction?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putScalar(at, p ?? 1);
  at = putScalar(at, margin ?? 1);
  at = putTensor(at, weight);
  at = putInt(at, reduction ?? 0);
  if (out) {
    putTensor(at, out);
    callPlain(1800);
    return out;
  }
  return callTensor(1799);
}

const multiMarginLoss$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, Number p = 1, Number margin = 1, Tensor weight = None, int reduction = 0, *, Tensor out = None)", $multi_margin_loss, 6, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['p', 'Number', isScalar, 0], ['margin', 'Number', isScalar, 0], ['weight', 'Tensor', isTensor, 1], ['reduction', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.multi_margin_loss`: `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function multiMarginLoss(input: Tensor, target: Tensor, p?: Scalar | MultiMarginLossOptions, margin?: Scalar | MultiMarginLossOptions, weight?: Tensor | null | MultiMarginLossOptions, reduction?: Int | MultiMarginLossOptions, options?: MultiMarginLossOptions): Tensor;
export function multiMarginLoss(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isScalar(a2)) && (a3 == null || isScalar(a3)) && (a4 == null || isTensor(a4)) && (a5 == null || isInt(a5)) && a6 === undefined) return $multi_margin_loss(a0, a1, a2, a3, a4, a5);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { p, margin, weight, reduction, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (p == null || isScalar(p)) && (margin == null || isScalar(margin)) && (weight == null || isTensor(weight)) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(p !== undefined) + +(margin !== undefined) + +(weight !== undefined) + +(reduction !== undefined) + +(out !== undefined)) return $multi_margin_loss(a0, a1, p, margin, weight, reduction, out);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { margin, weight, reduction, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isScalar(a2)) && (margin == null || isScalar(margin)) && (weight == null || isTensor(weight)) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(margin !== undefined) + +(weight !== undefined) + +(reduction !== undefined) + +(out !== undefined)) return $multi_margin_loss(a0, a1, a2, margin, weight, reduction, out);
  }
  return resolve('multiMarginLoss', multiMarginLoss$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.multilabel_margin_loss`. */
export interface MultilabelMarginLossOptions {
  reduction?: Int;
  out?: Tensor;
}

function $multilabel_margin_loss(self: Tensor, target: Tensor, reduction?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putInt(at, reduction ?? 0);
  if (out) {
    putTensor(at, out);
    callPlain(1804);
    return out;
  }
  return callTensor(1803);
}

const multilabelMarginLoss$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, int reduction = 0, *, Tensor out = None)", $multilabel_margin_loss, 3, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.multilabel_margin_loss`: `multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function multilabelMarginLoss(input: Tensor, target: Tensor, reduction?: Int | MultilabelMarginLossOptions, options?: MultilabelMarginLossOptions): Tensor;
export function multilabelMarginLoss(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && a3 === undefined) return $multilabel_margin_loss(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { reduction, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(reduction !== undefined) + +(out !== undefined)) return $multilabel_margin_loss(a0, a1, reduction, out);
  }
  if (isOptions(a3)) {
    const { out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $multilabel_margin_loss(a0, a1, a2, out);
  }
  return resolve('multilabelMarginLoss', multilabelMarginLoss$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.nll_loss`. */
export interface NllLossOptions {
  weight?: Tensor | null;
  reduction?: Int;
  ignoreIndex?: Int;
  out?: Tensor;
}

function $nll_loss(self: Tensor, target: Tensor, weight?: Tensor | null | null, reduction?: Int | null, ignoreIndex?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putTensor(at, weight);
  at = putInt(at, reduction ?? 0);
  at = putInt(at, ignoreIndex ?? -100);
  if (out) {
    putTensor(at, out);
    callPlain(1875);
    return out;
  }
  return callTensor(1874);
}

const nllLoss$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, Tensor weight = None, int reduction = 0, int ignore_index = -100, *, Tensor out = None)", $nll_loss, 5, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 1], ['reduction', 'int', isInt, 0], ['ignoreIndex', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.nll_loss`: `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nllLoss(input: Tensor, target: Tensor, weight?: Tensor | null | NllLossOptions, reduction?: Int | NllLossOptions, ignoreIndex?: Int | NllLossOptions, options?: NllLossOptions): Tensor;
export function nllLoss(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (a3 == null || isInt(a3)) && (a4 == null || isInt(a4)) && a5 === undefined) return $nll_loss(a0, a1, a2, a3, a4);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined) {
    const { weight, reduction, ignoreIndex, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (weight == null || isTensor(weight)) && (reduction == null || isInt(reduction)) && (ignoreIndex == null || isInt(ignoreIndex)) && (out == null || isTensor(out)) && given === +(weight !== undefined) + +(reduction !== undefined) + +(ignoreIndex !== undefined) + +(out !== undefined)) return $nll_loss(a0, a1, weight, reduction, ignoreIndex, out);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { reduction, ignoreIndex, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (reduction == null || isInt(reduction)) && (ignoreIndex == null || isInt(ignoreIndex)) && (out == null || isTensor(out)) && given === +(reduction !== undefined) + +(ignoreIndex !== undefined) + +(out !== undefined)) return $nll_loss(a0, a1, a2, reduction, ignoreIndex, out);
  }
  return resolve('nllLoss', nllLoss$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.nll_loss_nd`. */
export interface NllLossNdOptions {
  weight?: Tensor | null;
  reduction?: Int;
  ignoreIndex?: Int;
}

function $nll_loss_nd(self: Tensor, target: Tensor, weight?: Tensor | null | null, reduction?: Int | null, ignoreIndex?: Int | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putTensor(at, weight);
  at = putInt(at, reduction ?? 0);
  putInt(at, ignoreIndex ?? -100);
  return callTensor(1886);
}

const nllLossNd$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, Tensor weight = None, int reduction = 0, int ignore_index = -100)", $nll_loss_nd, 5, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 1], ['reduction', 'int', isInt, 0], ['ignoreIndex', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch.nn.functional.nll_loss_nd`: `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nllLossNd(input: Tensor, target: Tensor, weight?: Tensor | null | NllLossNdOptions, reduction?: Int | NllLossNdOptions, ignoreIndex?: Int | NllLossNdOptions, options?: NllLossNdOptions): Tensor;
export function nllLossNd(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (a3 == null || isInt(a3)) && (a4 == null || isInt(a4)) && a5 === undefined) return $nll_loss_nd(a0, a1, a2, a3, a4);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined) {
    const { weight, reduction, ignoreIndex } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (weight == null || isTensor(weight)) && (reduction == null || isInt(reduction)) && (ignoreIndex == null || isInt(ignoreIndex)) && given === +(weight !== undefined) + +(reduction !== undefined) + +(ignoreIndex !== undefined)) return $nll_loss_nd(a0, a1, weight, reduction, ignoreIndex);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { reduction, ignoreIndex } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (reduction == null || isInt(reduction)) && (ignoreIndex == null || isInt(ignoreIndex)) && given === +(reduction !== undefined) + +(ignoreIndex !== undefined)) return $nll_loss_nd(a0, a1, a2, reduction, ignoreIndex);
  }
  return resolve('nllLossNd', nllLossNd$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.nll_loss2d`. */
export interface NllLoss2dOptions {
  weight?: Tensor | null;
  reduction?: Int;
  ignoreIndex?: Int;
  out?: Tensor;
}

function $nll_loss2d(self: Tensor, target: Tensor, weight?: Tensor | null | null, reduction?: Int | null, ignoreIndex?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putTensor(at, weight);
  at = putInt(at, reduction ?? 0);
  at = putInt(at, ignoreIndex ?? -100);
  if (out) {
    putTensor(at, out);
    callPlain(1877);
    return out;
  }
  return callTensor(1876);
}

const nllLoss2d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, Tensor weight = None, int reduction = 0, int ignore_index = -100, *, Tensor out = None)", $nll_loss2d, 5, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 1], ['reduction', 'int', isInt, 0], ['ignoreIndex', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.nll_loss2d`: `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nllLoss2d(input: Tensor, target: Tensor, weight?: Tensor | null | NllLoss2dOptions, reduction?: Int | NllLoss2dOptions, ignoreIndex?: Int | NllLoss2dOptions, options?: NllLoss2dOptions): Tensor;
export function nllLoss2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (a3 == null || isInt(a3)) && (a4 == null || isInt(a4)) && a5 === undefined) return $nll_loss2d(a0, a1, a2, a3, a4);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined) {
    const { weight, reduction, ignoreIndex, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (weight == null || isTensor(weight)) && (reduction == null || isInt(reduction)) && (ignoreIndex == null || isInt(ignoreIndex)) && (out == null || isTensor(out)) && given === +(weight !== undefined) + +(reduction !== undefined) + +(ignoreIndex !== undefined) + +(out !== undefined)) return $nll_loss2d(a0, a1, weight, reduction, ignoreIndex, out);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { reduction, ignoreIndex, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isTensor(a2)) && (reduction == null || isInt(reduction)) && (ignoreIndex == null || isInt(ignoreIndex)) && (out == null || isTensor(out)) && given === +(reduction !== undefined) + +(ignoreIndex !== undefined) + +(out !== undefined)) return $nll_loss2d(a0, a1, a2, reduction, ignoreIndex, out);
  }
  return resolve('nllLoss2d', nllLoss2d$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.smooth_l1_loss`. */
export interface SmoothL1LossOptions {
  reduction?: Int;
  beta?: Float;
  out?: Tensor;
}

function $smooth_l1_loss(self: Tensor, target: Tensor, reduction?: Int | null, beta?: Float | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putInt(at, reduction ?? 0);
  at = putFloat(at, beta ?? 1);
  if (out) {
    putTensor(at, out);
    callPlain(2229);
    return out;
  }
  return callTensor(2228);
}

const smoothL1Loss$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, int reduction = 0, float beta = 1., *, Tensor out = None)", $smooth_l1_loss, 4, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 0], ['beta', 'float', isFloat, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.smooth_l1_loss`: `smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function smoothL1Loss(input: Tensor, target: Tensor, reduction?: Int | SmoothL1LossOptions, beta?: Float | SmoothL1LossOptions, options?: SmoothL1LossOptions): Tensor;
export function smoothL1Loss(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && (a3 == null || isFloat(a3)) && a4 === undefined) return $smooth_l1_loss(a0, a1, a2, a3);
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { reduction, beta, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (reduction == null || isInt(reduction)) && (beta == null || isFloat(beta)) && (out == null || isTensor(out)) && given === +(reduction !== undefined) + +(beta !== undefined) + +(out !== undefined)) return $smooth_l1_loss(a0, a1, reduction, beta, out);
  }
  if (isOptions(a3) && a4 === undefined) {
    const { beta, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && (beta == null || isFloat(beta)) && (out == null || isTensor(out)) && given === +(beta !== undefined) + +(out !== undefined)) return $smooth_l1_loss(a0, a1, a2, beta, out);
  }
  return resolve('smoothL1Loss', smoothL1Loss$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.huber_loss`. */
export interface HuberLossOptions {
  reduction?: Int;
  delta?: Float;
  out?: Tensor;
}

function $huber_loss(self: Tensor, target: Tensor, reduction?: Int | null, delta?: Float | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putInt(at, reduction ?? 0);
  at = putFloat(at, delta ?? 1);
  if (out) {
    putTensor(at, out);
    callPlain(1347);
    return out;
  }
  return callTensor(1346);
}

const huberLoss$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, int reduction = 0, float delta = 1., *, Tensor out = None)", $huber_loss, 4, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 0], ['delta', 'float', isFloat, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.huber_loss`: `huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function huberLoss(input: Tensor, target: Tensor, reduction?: Int | HuberLossOptions, delta?: Float | HuberLossOptions, options?: HuberLossOptions): Tensor;
export function huberLoss(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && (a3 == null || isFloat(a3)) && a4 === undefined) return $huber_loss(a0, a1, a2, a3);
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { reduction, delta, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (reduction == null || isInt(reduction)) && (delta == null || isFloat(delta)) && (out == null || isTensor(out)) && given === +(reduction !== undefined) + +(delta !== undefined) + +(out !== undefined)) return $huber_loss(a0, a1, reduction, delta, out);
  }
  if (isOptions(a3) && a4 === undefined) {
    const { delta, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && (delta == null || isFloat(delta)) && (out == null || isTensor(out)) && given === +(delta !== undefined) + +(out !== undefined)) return $huber_loss(a0, a1, a2, delta, out);
  }
  return resolve('huberLoss', huberLoss$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.soft_margin_loss`. */
export interface SoftMarginLossOptions {
  reduction?: Int;
  out?: Tensor;
}

function $soft_margin_loss(self: Tensor, target: Tensor, reduction?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putInt(at, reduction ?? 0);
  if (out) {
    putTensor(at, out);
    callPlain(2233);
    return out;
  }
  return callTensor(2232);
}

const softMarginLoss$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, int reduction = 0, *, Tensor out = None)", $soft_margin_loss, 3, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.soft_margin_loss`: `soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function softMarginLoss(input: Tensor, target: Tensor, reduction?: Int | SoftMarginLossOptions, options?: SoftMarginLossOptions): Tensor;
export function softMarginLoss(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && a3 === undefined) return $soft_margin_loss(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { reduction, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(reduction !== undefined) + +(out !== undefined)) return $soft_margin_loss(a0, a1, reduction, out);
  }
  if (isOptions(a3)) {
    const { out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isInt(a2)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $soft_margin_loss(a0, a1, a2, out);
  }
  return resolve('softMarginLoss', softMarginLoss$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.elu`. */
export interface EluOptions {
  alpha?: Scalar;
  scale?: Scalar;
  inputScale?: Scalar;
  out?: Tensor;
}

function $elu(self: Tensor, alpha?: Scalar | null, scale?: Scalar | null, inputScale?: Scalar | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, alpha ?? 1);
  at = putScalar(at, scale ?? 1);
  at = putScalar(at, inputScale ?? 1);
  if (out) {
    putTensor(at, out);
    callPlain(1059);
    return out;
  }
  return callTensor(1058);
}

const elu$$: readonly Overload[] = [
  overload("(Tensor input, Number alpha = 1, Number scale = 1, Number input_scale = 1, *, Tensor out = None)", $elu, 4, -1, [['self', 'Tensor', isTensor, 2], ['alpha', 'Number', isScalar, 0], ['scale', 'Number', isScalar, 0], ['inputScale', 'Number', isScalar, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.elu`: `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function elu(input: Tensor, alpha?: Scalar | EluOptions, scale?: Scalar | EluOptions, inputScale?: Scalar | EluOptions, options?: EluOptions): Tensor;
export function elu(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && (a2 == null || isScalar(a2)) && (a3 == null || isScalar(a3)) && a4 === undefined) return $elu(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { alpha, scale, inputScale, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (alpha == null || isScalar(alpha)) && (scale == null || isScalar(scale)) && (inputScale == null || isScalar(inputScale)) && (out == null || isTensor(out)) && given === +(alpha !== undefined) + +(scale !== undefined) + +(inputScale !== undefined) + +(out !== undefined)) return $elu(a0, alpha, scale, inputScale, out);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { scale, inputScale, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (scale == null || isScalar(scale)) && (inputScale == null || isScalar(inputScale)) && (out == null || isTensor(out)) && given === +(scale !== undefined) + +(inputScale !== undefined) + +(out !== undefined)) return $elu(a0, a1, scale, inputScale, out);
  }
  return resolve('elu', elu$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.elu_`. */
export interface Elu_Options {
  alpha?: Scalar;
  scale?: Scalar;
  inputScale?: Scalar;
}

function $elu_(self: Tensor, alpha?: Scalar | null, scale?: Scalar | null, inputScale?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, alpha ?? 1);
  at = putScalar(at, scale ?? 1);
  putScalar(at, inputScale ?? 1);
  callPlain(1060);
  return self;
}

const elu_$$: readonly Overload[] = [
  overload("(Tensor input, Number alpha = 1, Number scale = 1, Number input_scale = 1)", $elu_, 4, -1, [['self', 'Tensor', isTensor, 2], ['alpha', 'Number', isScalar, 0], ['scale', 'Number', isScalar, 0], ['inputScale', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.nn.functional.elu_`: `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function elu_(input: Tensor, alpha?: Scalar | Elu_Options, scale?: Scalar | Elu_Options, inputScale?: Scalar | Elu_Options, options?: Elu_Options): Tensor;
export function elu_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && (a2 == null || isScalar(a2)) && (a3 == null || isScalar(a3)) && a4 === undefined) return $elu_(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { alpha, scale, inputScale } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (alpha == null || isScalar(alpha)) && (scale == null || isScalar(scale)) && (inputScale == null || isScalar(inputScale)) && given === +(alpha !== undefined) + +(scale !== undefined) + +(inputScale !== undefined)) return $elu_(a0, alpha, scale, inputScale);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { scale, inputScale } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (scale == null || isScalar(scale)) && (inputScale == null || isScalar(inputScale)) && given === +(scale !== undefined) + +(inputScale !== undefined)) return $elu_(a0, a1, scale, inputScale);
  }
  return resolve('elu_', elu_$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.glu`. */
export interface GluOptions {
  dim?: Int;
  out?: Tensor;
}

function $glu(self: Tensor, dim?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim ?? -1);
  if (out) {
    putTensor(at, out);
    callPlain(1262);
    return out;
  }
  return callTensor(1261);
}

const glu$$: readonly Overload[] = [
  overload("(Tensor input, int dim = -1, *, Tensor out = None)", $glu, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.glu`: `glu(Tensor self, int dim=-1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function glu(input: Tensor, dim?: Int | GluOptions, options?: GluOptions): Tensor;
export function glu(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && a2 === undefined) return $glu(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { dim, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (dim == null || isInt(dim)) && (out == null || isTensor(out)) && given === +(dim !== undefined) + +(out !== undefined)) return $glu(a0, dim, out);
  }
  if (isOptions(a2)) {
    const { out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $glu(a0, a1, out);
  }
  return resolve('glu', glu$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.hardsigmoid`. */
export interface HardsigmoidOptions {
  out?: Tensor;
}

function $hardsigmoid(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(1312);
    return out;
  }
  return callTensor(1311);
}

const hardsigmoid$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $hardsigmoid, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.hardsigmoid`: `hardsigmoid(Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hardsigmoid(input: Tensor, options?: HardsigmoidOptions): Tensor;
export function hardsigmoid(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $hardsigmoid(a0);
  return resolve('hardsigmoid', hardsigmoid$$, [a0, a1]);
}

function $hardsigmoid_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1313);
  return self;
}

const hardsigmoid_$$: readonly Overload[] = [
  overload("(Tensor input)", $hardsigmoid_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional.hardsigmoid_`: `hardsigmoid_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hardsigmoid_(input: Tensor): Tensor;
export function hardsigmoid_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $hardsigmoid_(a0);
  return resolve('hardsigmoid_', hardsigmoid_$$, [a0, a1]);
}

/** Options of `torch.nn.functional.hardtanh`. */
export interface HardtanhOptions {
  minVal?: Scalar;
  maxVal?: Scalar;
  out?: Tensor;
}

function $hardtanh(self: Tensor, minVal?: Scalar | null, maxVal?: Scalar | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, minVal ?? -1);
  at = putScalar(at, maxVal ?? 1);
  if (out) {
    putTensor(at, out);
    callPlain(1321);
    return out;
  }
  return callTensor(1320);
}

const hardtanh$$: readonly Overload[] = [
  overload("(Tensor input, Number min_val = -1, Number max_val = 1, *, Tensor out = None)", $hardtanh, 3, -1, [['self', 'Tensor', isTensor, 2], ['minVal', 'Number', isScalar, 0], ['maxVal', 'Number', isScalar, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.hardtanh`: `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hardtanh(input: Tensor, minVal?: Scalar | HardtanhOptions, maxVal?: Scalar | HardtanhOptions, options?: HardtanhOptions): Tensor;
export function hardtanh(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && (a2 == null || isScalar(a2)) && a3 === undefined) return $hardtanh(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { minVal, maxVal, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (minVal == null || isScalar(minVal)) && (maxVal == null || isScalar(maxVal)) && (out == null || isTensor(out)) && given === +(minVal !== undefined) + +(maxVal !== undefined) + +(out !== undefined)) return $hardtanh(a0, minVal, maxVal, out);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { maxVal, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (maxVal == null || isScalar(maxVal)) && (out == null || isTensor(out)) && given === +(maxVal !== undefined) + +(out !== undefined)) return $hardtanh(a0, a1, maxVal, out);
  }
  return resolve('hardtanh', hardtanh$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.hardtanh_`. */
export interface Hardtanh_Options {
  minVal?: Scalar;
  maxVal?: Scalar;
}

function $hardtanh_(self: Tensor, minVal?: Scalar | null, maxVal?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, minVal ?? -1);
  putScalar(at, maxVal ?? 1);
  callPlain(1322);
  return self;
}

const hardtanh_$$: readonly Overload[] = [
  overload("(Tensor input, Number min_val = -1, Number max_val = 1)", $hardtanh_, 3, -1, [['self', 'Tensor', isTensor, 2], ['minVal', 'Number', isScalar, 0], ['maxVal', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.nn.functional.hardtanh_`: `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hardtanh_(input: Tensor, minVal?: Scalar | Hardtanh_Options, maxVal?: Scalar | Hardtanh_Options, options?: Hardtanh_Options): Tensor;
export function hardtanh_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && (a2 == null || isScalar(a2)) && a3 === undefined) return $hardtanh_(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { minVal, maxVal } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (minVal == null || isScalar(minVal)) && (maxVal == null || isScalar(maxVal)) && given === +(minVal !== undefined) + +(maxVal !== undefined)) return $hardtanh_(a0, minVal, maxVal);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { maxVal } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (maxVal == null || isScalar(maxVal)) && given === +(maxVal !== undefined)) return $hardtanh_(a0, a1, maxVal);
  }
  return resolve('hardtanh_', hardtanh_$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.hardswish`. */
export interface HardswishOptions {
  out?: Tensor;
}

function $hardswish(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(1317);
    return out;
  }
  return callTensor(1316);
}

const hardswish$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $hardswish, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.hardswish`: `hardswish(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hardswish(input: Tensor, options?: HardswishOptions): Tensor;
export function hardswish(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $hardswish(a0);
  return resolve('hardswish', hardswish$$, [a0, a1]);
}

function $hardswish_(self: Tensor): Tensor {
  putTensor(0, self);
  callPlain(1318);
  return self;
}

const hardswish_$$: readonly Overload[] = [
  overload("(Tensor input)", $hardswish_, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional.hardswish_`: `hardswish_(Tensor(a!) self) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hardswish_(input: Tensor): Tensor;
export function hardswish_(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $hardswish_(a0);
  return resolve('hardswish_', hardswish_$$, [a0, a1]);
}

/** Options of `torch.nn.functional.leaky_relu`. */
export interface LeakyReluOptions {
  negativeSlope?: Scalar;
  out?: Tensor;
}

function $leaky_relu(self: Tensor, negativeSlope?: Scalar | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, negativeSlope ?? 0.01);
  if (out) {
    putTensor(at, out);
    callPlain(1460);
    return out;
  }
  return callTensor(1459);
}

const leakyRelu$$: readonly Overload[] = [
  overload("(Tensor input, Number negative_slope = 0.01, *, Tensor out = None)", $leaky_relu, 2, -1, [['self', 'Tensor', isTensor, 2], ['negativeSlope', 'Number', isScalar, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.leaky_relu`: `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function leakyRelu(input: Tensor, negativeSlope?: Scalar | LeakyReluOptions, options?: LeakyReluOptions): Tensor;
export function leakyRelu(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && a2 === undefined) return $leaky_relu(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { negativeSlope, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (negativeSlope == null || isScalar(negativeSlope)) && (out == null || isTensor(out)) && given === +(negativeSlope !== undefined) + +(out !== undefined)) return $leaky_relu(a0, negativeSlope, out);
  }
  if (isOptions(a2)) {
    const { out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $leaky_relu(a0, a1, out);
  }
  return resolve('leakyRelu', leakyRelu$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.leaky_relu_`. */
export interface LeakyRelu_Options {
  negativeSlope?: Scalar;
}

function $leaky_relu_(self: Tensor, negativeSlope?: Scalar | null): Tensor {
  let at = putTensor(0, self);
  putScalar(at, negativeSlope ?? 0.01);
  callPlain(1461);
  return self;
}

const leakyRelu_$$: readonly Overload[] = [
  overload("(Tensor input, Number negative_slope = 0.01)", $leaky_relu_, 2, -1, [['self', 'Tensor', isTensor, 2], ['negativeSlope', 'Number', isScalar, 0]]),
];

/**
 * Mirrors `torch.nn.functional.leaky_relu_`: `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function leakyRelu_(input: Tensor, negativeSlope?: Scalar | LeakyRelu_Options, options?: LeakyRelu_Options): Tensor;
export function leakyRelu_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && a2 === undefined) return $leaky_relu_(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { negativeSlope } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (negativeSlope == null || isScalar(negativeSlope)) && given === +(negativeSlope !== undefined)) return $leaky_relu_(a0, negativeSlope);
  }
  return resolve('leakyRelu_', leakyRelu_$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.log_sigmoid`. */
export interface LogSigmoidOptions {
  out?: Tensor;
}

function $log_sigmoid(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(1612);
    return out;
  }
  return callTensor(1611);
}

const logSigmoid$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $log_sigmoid, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.log_sigmoid`: `log_sigmoid(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logSigmoid(input: Tensor, options?: LogSigmoidOptions): Tensor;
export function logSigmoid(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $log_sigmoid(a0);
  return resolve('logSigmoid', logSigmoid$$, [a0, a1]);
}

/** Options of `torch.nn.functional.rrelu_with_noise`. */
export interface RreluWithNoiseOptions {
  lower?: Scalar;
  upper?: Scalar;
  training?: boolean;
  generator?: Generator | null;
  out?: Tensor;
}

function $rrelu_with_noise(self: Tensor, noise: Tensor, lower?: Scalar | null, upper?: Scalar | null, training?: boolean | null, generator?: Generator | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, noise);
  at = putScalar(at, lower ?? 0.125);
  at = putScalar(at, upper ?? 0.3333333333333333);
  at = putBool(at, training ?? false);
  at = putGenerator(at, generator);
  if (out) {
    putTensor(at, out);
    callPlain(2129);
    return out;
  }
  return callTensor(2128);
}

const rreluWithNoise$$: readonly Overload[] = [
  overload("(Tensor input, Tensor noise, Number lower = 0.125, Number upper = 0.33333333333333331, bool training = False, torch.Generator generator = None, *, Tensor out = None)", $rrelu_with_noise, 6, -1, [['self', 'Tensor', isTensor, 2], ['noise', 'Tensor', isTensor, 2], ['lower', 'Number', isScalar, 0], ['upper', 'Number', isScalar, 0], ['training', 'bool', isBool, 0], ['generator', 'torch.Generator', isGenerator, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.rrelu_with_noise`: `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function rreluWithNoise(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoiseOptions, upper?: Scalar | RreluWithNoiseOptions, training?: boolean | RreluWithNoiseOptions, generator?: Generator | null | RreluWithNoiseOptions, options?: RreluWithNoiseOptions): Tensor;
export function rreluWithNoise(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isScalar(a2)) && (a3 == null || isScalar(a3)) && (a4 == null || isBool(a4)) && (a5 == null || isGenerator(a5)) && a6 === undefined) return $rrelu_with_noise(a0, a1, a2, a3, a4, a5);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { lower, upper, training, generator, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (lower == null || isScalar(lower)) && (upper == null || isScalar(upper)) && (training == null || isBool(training)) && (generator == null || isGenerator(generator)) && (out == null || isTensor(out)) && given === +(lower !== undefined) + +(upper !== undefined) + +(training !== undefined) + +(generator !== undefined) + +(out !== undefined)) return $rrelu_with_noise(a0, a1, lower, upper, training, generator, out);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { upper, training, generator, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isScalar(a2)) && (upper == null || isScalar(upper)) && (training == null || isBool(training)) && (generator == null || isGenerator(generator)) && (out == null || isTensor(out)) && given === +(upper !== undefined) + +(training !== undefined) + +(generator !== undefined) + +(out !== undefined)) return $rrelu_with_noise(a0, a1, a2, upper, training, generator, out);
  }
  return resolve('rreluWithNoise', rreluWithNoise$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.rrelu_with_noise_`. */
export interface RreluWithNoise_Options {
  lower?: Scalar;
  upper?: Scalar;
  training?: boolean;
  generator?: Generator | null;
}

function $rrelu_with_noise_(self: Tensor, noise: Tensor, lower?: Scalar | null, upper?: Scalar | null, training?: boolean | null, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, noise);
  at = putScalar(at, lower ?? 0.125);
  at = putScalar(at, upper ?? 0.3333333333333333);
  at = putBool(at, training ?? false);
  putGenerator(at, generator);
  callPlain(2130);
  return self;
}

const rreluWithNoise_$$: readonly Overload[] = [
  overload("(Tensor input, Tensor noise, Number lower = 0.125, Number upper = 0.33333333333333331, bool training = False, torch.Generator generator = None)", $rrelu_with_noise_, 6, -1, [['self', 'Tensor', isTensor, 2], ['noise', 'Tensor', isTensor, 2], ['lower', 'Number', isScalar, 0], ['upper', 'Number', isScalar, 0], ['training', 'bool', isBool, 0], ['generator', 'torch.Generator', isGenerator, 1]]),
];

/**
 * Mirrors `torch.nn.functional.rrelu_with_noise_`: `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)`.
 * Shapes: works in place, so the shape of the tensor stays as it is.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function rreluWithNoise_(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoise_Options, upper?: Scalar | RreluWithNoise_Options, training?: boolean | RreluWithNoise_Options, generator?: Generator | null | RreluWithNoise_Options, options?: RreluWithNoise_Options): Tensor;
export function rreluWithNoise_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isScalar(a2)) && (a3 == null || isScalar(a3)) && (a4 == null || isBool(a4)) && (a5 == null || isGenerator(a5)) && a6 === undefined) return $rrelu_with_noise_(a0, a1, a2, a3, a4, a5);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { lower, upper, training, generator } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (lower == null || isScalar(lower)) && (upper == null || isScalar(upper)) && (training == null || isBool(training)) && (generator == null || isGenerator(generator)) && given === +(lower !== undefined) + +(upper !== undefined) + +(training !== undefined) + +(generator !== undefined)) return $rrelu_with_noise_(a0, a1, lower, upper, training, generator);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { upper, training, generator } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isScalar(a2)) && (upper == null || isScalar(upper)) && (training == null || isBool(training)) && (generator == null || isGenerator(generator)) && given === +(upper !== undefined) + +(training !== undefined) + +(generator !== undefined)) return $rrelu_with_noise_(a0, a1, a2, upper, training, generator);
  }
  return resolve('rreluWithNoise_', rreluWithNoise_$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.softplus`. */
export interface SoftplusOptions {
  beta?: Scalar;
  threshold?: Scalar;
  out?: Tensor;
}

function $softplus(self: Tensor, beta?: Scalar | null, threshold?: Scalar | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, beta ?? 1);
  at = putScalar(at, threshold ?? 20);
  if (out) {
    putTensor(at, out);
    callPlain(2240);
    return out;
  }
  return callTensor(2239);
}

const softplus$$: readonly Overload[] = [
  overload("(Tensor input, Number beta = 1, Number threshold = 20, *, Tensor out = None)", $softplus, 3, -1, [['self', 'Tensor', isTensor, 2], ['beta', 'Number', isScalar, 0], ['threshold', 'Number', isScalar, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.softplus`: `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function softplus(input: Tensor, beta?: Scalar | SoftplusOptions, threshold?: Scalar | SoftplusOptions, options?: SoftplusOptions): Tensor;
export function softplus(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && (a2 == null || isScalar(a2)) && a3 === undefined) return $softplus(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { beta, threshold, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (beta == null || isScalar(beta)) && (threshold == null || isScalar(threshold)) && (out == null || isTensor(out)) && given === +(beta !== undefined) + +(threshold !== undefined) + +(out !== undefined)) return $softplus(a0, beta, threshold, out);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { threshold, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (threshold == null || isScalar(threshold)) && (out == null || isTensor(out)) && given === +(threshold !== undefined) + +(out !== undefined)) return $softplus(a0, a1, threshold, out);
  }
  return resolve('softplus', softplus$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.softshrink`. */
export interface SoftshrinkOptions {
  lambd?: Scalar;
  out?: Tensor;
}

function $softshrink(self: Tensor, lambd?: Scalar | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putScalar(at, lambd ?? 0.5);
  if (out) {
    putTensor(at, out);
    callPlain(2244);
    return out;
  }
  return callTensor(2243);
}

const softshrink$$: readonly Overload[] = [
  overload("(Tensor input, Number lambd = 0.5, *, Tensor out = None)", $softshrink, 2, -1, [['self', 'Tensor', isTensor, 2], ['lambd', 'Number', isScalar, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.softshrink`: `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function softshrink(input: Tensor, lambd?: Scalar | SoftshrinkOptions, options?: SoftshrinkOptions): Tensor;
export function softshrink(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isScalar(a1)) && a2 === undefined) return $softshrink(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { lambd, out } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (lambd == null || isScalar(lambd)) && (out == null || isTensor(out)) && given === +(lambd !== undefined) + +(out !== undefined)) return $softshrink(a0, lambd, out);
  }
  if (isOptions(a2)) {
    const { out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isScalar(a1)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $softshrink(a0, a1, out);
  }
  return resolve('softshrink', softshrink$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.adaptive_avg_pool2d`. */
export interface AdaptiveAvgPool2dOptions {
  outputSize?: Int | Ints;
  out?: Tensor;
}

function $adaptive_avg_pool2d(self: Tensor, outputSize: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, outputSize);
  if (out) {
    putTensor(at, out);
    callPlain(616);
    return out;
  }
  return callTensor(615);
}

const adaptiveAvgPool2d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, *, Tensor out = None)", $adaptive_avg_pool2d, 2, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.adaptive_avg_pool2d`: `adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function adaptiveAvgPool2d(input: Tensor, outputSize: Int | Ints | AdaptiveAvgPool2dOptions, options?: AdaptiveAvgPool2dOptions): Tensor;
export function adaptiveAvgPool2d(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && a2 === undefined) return $adaptive_avg_pool2d(a0, a1);
  return resolve('adaptiveAvgPool2d', adaptiveAvgPool2d$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.adaptive_avg_pool3d`. */
export interface AdaptiveAvgPool3dOptions {
  outputSize?: Int | Ints;
  out?: Tensor;
}

function $adaptive_avg_pool3d(self: Tensor, outputSize: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 3, outputSize);
  if (out) {
    putTensor(at, out);
    callPlain(618);
    return out;
  }
  return callTensor(617);
}

const adaptiveAvgPool3d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, *, Tensor out = None)", $adaptive_avg_pool3d, 2, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.adaptive_avg_pool3d`: `adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function adaptiveAvgPool3d(input: Tensor, outputSize: Int | Ints | AdaptiveAvgPool3dOptions, options?: AdaptiveAvgPool3dOptions): Tensor;
export function adaptiveAvgPool3d(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && a2 === undefined) return $adaptive_avg_pool3d(a0, a1);
  return resolve('adaptiveAvgPool3d', adaptiveAvgPool3d$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.adaptive_max_pool2d`. */
export interface AdaptiveMaxPool2dOptions {
  outputSize?: Int | Ints;
  out?: readonly Tensor[];
}

function $adaptive_max_pool2d(self: Tensor, outputSize: Int | Ints, out?: readonly Tensor[] | null): [Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, outputSize);
  if (out) {
    checkOuts('adaptiveMaxPool2d', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(622);
    return [out[0], out[1]];
  }
  const results = callSeveral(621, 2);
  return [results[0], results[1]];
}

const adaptiveMaxPool2d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, *, tuple of Tensors out = None)", $adaptive_max_pool2d, 2, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.nn.functional.adaptive_max_pool2d`: `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function adaptiveMaxPool2d(input: Tensor, outputSize: Int | Ints | AdaptiveMaxPool2dOptions, options?: AdaptiveMaxPool2dOptions): [Tensor, Tensor];
export function adaptiveMaxPool2d(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && a2 === undefined) return $adaptive_max_pool2d(a0, a1);
  return resolve('adaptiveMaxPool2d', adaptiveMaxPool2d$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.adaptive_max_pool3d`. */
export interface AdaptiveMaxPool3dOptions {
  outputSize?: Int | Ints;
  out?: readonly Tensor[];
}

function $adaptive_max_pool3d(self: Tensor, outputSize: Int | Ints, out?: readonly Tensor[] | null): [Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putIntsOf(at, 3, outputSize);
  if (out) {
    checkOuts('adaptiveMaxPool3d', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(626);
    return [out[0], out[1]];
  }
  const results = callSeveral(625, 2);
  return [results[0], results[1]];
}

const adaptiveMaxPool3d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, *, tuple of Tensors out = None)", $adaptive_max_pool3d, 2, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.nn.functional.adaptive_max_pool3d`: `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function adaptiveMaxPool3d(input: Tensor, outputSize: Int | Ints | AdaptiveMaxPool3dOptions, options?: AdaptiveMaxPool3dOptions): [Tensor, Tensor];
export function adaptiveMaxPool3d(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && a2 === undefined) return $adaptive_max_pool3d(a0, a1);
  return resolve('adaptiveMaxPool3d', adaptiveMaxPool3d$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.avg_pool2d`. */
export interface AvgPool2dOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  ceilMode?: boolean;
  countIncludePad?: boolean;
  divisorOverride?: Int | null;
  out?: Tensor;
}

function $avg_pool2d(self: Tensor, kernelSize: Int | Ints, stride?: Int | Ints | null, padding?: Int | Ints | null, ceilMode?: boolean | null, countIncludePad?: boolean | null, divisorOverride?: Int | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, stride ?? []);
  at = putIntsOf(at, 2, padding ?? 0);
  at = putBool(at, ceilMode ?? false);
  at = putBool(at, countIncludePad ?? true);
  at = putOptionalInt(at, divisorOverride);
  if (out) {
    putTensor(at, out);
    callPlain(754);
    return out;
  }
  return callTensor(753);
}

const avgPool2d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints kernel_size, tuple of ints stride = [], tuple of ints padding = 0, bool ceil_mode = False, bool count_include_pad = True, int divisor_override = None, *, Tensor out = None)", $avg_pool2d, 7, -1, [['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['ceilMode', 'bool', isBool, 0], ['countIncludePad', 'bool', isBool, 0], ['divisorOverride', 'int', isInt, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.avg_pool2d`: `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function avgPool2d(input: Tensor, kernelSize: Int | Ints | AvgPool2dOptions, stride?: Int | Ints | AvgPool2dOptions, padding?: Int | Ints | AvgPool2dOptions, ceilMode?: boolean | AvgPool2dOptions, countIncludePad?: boolean | AvgPool2dOptions, divisorOverride?: Int | null | AvgPool2dOptions, options?: AvgPool2dOptions): Tensor;
export function avgPool2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isIntOrInts(a3)) && (a4 == null || isBool(a4)) && (a5 == null || isBool(a5)) && (a6 == null || isInt(a6)) && a7 === undefined) return $avg_pool2d(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { stride, padding, ceilMode, countIncludePad, divisorOverride, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isIntOrInts(a1) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (ceilMode == null || isBool(ceilMode)) && (countIncludePad == null || isBool(countIncludePad)) && (divisorOverride == null || isInt(divisorOverride)) && (out == null || isTensor(out)) && given === +(stride !== undefined) + +(padding !== undefined) + +(ceilMode !== undefined) + +(countIncludePad !== undefined) + +(divisorOverride !== undefined) + +(out !== undefined)) return $avg_pool2d(a0, a1, stride, padding, ceilMode, countIncludePad, divisorOverride, out);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { padding, ceilMode, countIncludePad, divisorOverride, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isIntOrInts(a2)) && (padding == null || isIntOrInts(padding)) && (ceilMode == null || isBool(ceilMode)) && (countIncludePad == null || isBool(countIncludePad)) && (divisorOverride == null || isInt(divisorOverride)) && (out == null || isTensor(out)) && given === +(padding !== undefined) + +(ceilMode !== undefined) + +(countIncludePad !== undefined) + +(divisorOverride !== undefined) + +(out !== undefined)) return $avg_pool2d(a0, a1, a2, padding, ceilMode, countIncludePad, divisorOverride, out);
  }
  return resolve('avgPool2d', avgPool2d$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.avg_pool3d`. */
export interface AvgPool3dOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  ceilMode?: boolean;
  countIncludePad?: boolean;
  divisorOverride?: Int | null;
  out?: Tensor;
}

function $avg_pool3d(self: Tensor, kernelSize: Int | Ints, stride?: Int | Ints | null, padding?: Int | Ints | null, ceilMode?: boolean | null, countIncludePad?: boolean | null, divisorOverride?: Int | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 3, kernelSize);
  at = putIntsOf(at, 3, stride ?? []);
  at = putIntsOf(at, 3, padding ?? 0);
  at = putBool(at, ceilMode ?? false);
  at = putBool(at, countIncludePad ?? true);
  at = putOptionalInt(at, divisorOverride);
  if (out) {
    putTensor(at, out);
    callPlain(758);
    return out;
  }
  return callTensor(757);
}

const avgPool3d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints kernel_size, tuple of ints stride = [], tuple of ints padding = 0, bool ceil_mode = False, bool count_include_pad = True, int divisor_override = None, *, Tensor out = None)", $avg_pool3d, 7, -1, [['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['ceilMode', 'bool', isBool, 0], ['countIncludePad', 'bool', isBool, 0], ['divisorOverride', 'int', isInt, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.avg_pool3d`: `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function avgPool3d(input: Tensor, kernelSize: Int | Ints | AvgPool3dOptions, stride?: Int | Ints | AvgPool3dOptions, padding?: Int | Ints | AvgPool3dOptions, ceilMode?: boolean | AvgPool3dOptions, countIncludePad?: boolean | AvgPool3dOptions, divisorOverride?: Int | null | AvgPool3dOptions, options?: AvgPool3dOptions): Tensor;
export function avgPool3d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isIntOrInts(a3)) && (a4 == null || isBool(a4)) && (a5 == null || isBool(a5)) && (a6 == null || isInt(a6)) && a7 === undefined) return $avg_pool3d(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { stride, padding, ceilMode, countIncludePad, divisorOverride, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isIntOrInts(a1) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (ceilMode == null || isBool(ceilMode)) && (countIncludePad == null || isBool(countIncludePad)) && (divisorOverride == null || isInt(divisorOverride)) && (out == null || isTensor(out)) && given === +(stride !== undefined) + +(padding !== undefined) + +(ceilMode !== undefined) + +(countIncludePad !== undefined) + +(divisorOverride !== undefined) + +(out !== undefined)) return $avg_pool3d(a0, a1, stride, padding, ceilMode, countIncludePad, divisorOverride, out);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { padding, ceilMode, countIncludePad, divisorOverride, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isIntOrInts(a2)) && (padding == null || isIntOrInts(padding)) && (ceilMode == null || isBool(ceilMode)) && (countIncludePad == null || isBool(countIncludePad)) && (divisorOverride == null || isInt(divisorOverride)) && (out == null || isTensor(out)) && given === +(padding !== undefined) + +(ceilMode !== undefined) + +(countIncludePad !== undefined) + +(divisorOverride !== undefined) + +(out !== undefined)) return $avg_pool3d(a0, a1, a2, padding, ceilMode, countIncludePad, divisorOverride, out);
  }
  return resolve('avgPool3d', avgPool3d$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.fractional_max_pool2d`. */
export interface FractionalMaxPool2dOptions {
  kernelSize?: Int | Ints;
  outputSize?: Int | Ints;
  out?: readonly Tensor[];
}

function $fractional_max_pool2d(self: Tensor, kernelSize: Int | Ints, outputSize: Int | Ints, randomSamples: Tensor, out?: readonly Tensor[] | null): [Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, outputSize);
  at = putTensor(at, randomSamples);
  if (out) {
    checkOuts('fractionalMaxPool2d', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1220);
    return [out[0], out[1]];
  }
  const results = callSeveral(1219, 2);
  return [results[0], results[1]];
}

const fractionalMaxPool2d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints kernel_size, tuple of ints output_size, Tensor random_samples, *, tuple of Tensors out = None)", $fractional_max_pool2d, 4, -1, [['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['randomSamples', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.nn.functional.fractional_max_pool2d`: `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fractionalMaxPool2d(input: Tensor, kernelSize: Int | Ints | FractionalMaxPool2dOptions, outputSize: Int | Ints | FractionalMaxPool2dOptions, randomSamples: Tensor, options?: FractionalMaxPool2dOptions): [Tensor, Tensor];
export function fractionalMaxPool2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isTensor(a3) && a4 === undefined) return $fractional_max_pool2d(a0, a1, a2, a3);
  return resolve('fractionalMaxPool2d', fractionalMaxPool2d$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.fractional_max_pool3d`. */
export interface FractionalMaxPool3dOptions {
  kernelSize?: Int | Ints;
  outputSize?: Int | Ints;
  out?: readonly Tensor[];
}

function $fractional_max_pool3d(self: Tensor, kernelSize: Int | Ints, outputSize: Int | Ints, randomSamples: Tensor, out?: readonly Tensor[] | null): [Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putIntsOf(at, 3, kernelSize);
  at = putIntsOf(at, 3, outputSize);
  at = putTensor(at, randomSamples);
  if (out) {
    checkOuts('fractionalMaxPool3d', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1224);
    return [out[0], out[1]];
  }
  const results = callSeveral(1223, 2);
  return [results[0], results[1]];
}

const fractionalMaxPool3d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints kernel_size, tuple of ints output_size, Tensor random_samples, *, tuple of Tensors out = None)", $fractional_max_pool3d, 4, -1, [['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['randomSamples', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.nn.functional.fractional_max_pool3d`: `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fractionalMaxPool3d(input: Tensor, kernelSize: Int | Ints | FractionalMaxPool3dOptions, outputSize: Int | Ints | FractionalMaxPool3dOptions, randomSamples: Tensor, options?: FractionalMaxPool3dOptions): [Tensor, Tensor];
export function fractionalMaxPool3d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isTensor(a3) && a4 === undefined) return $fractional_max_pool3d(a0, a1, a2, a3);
  return resolve('fractionalMaxPool3d', fractionalMaxPool3d$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.max_pool2d_with_indices`. */
export interface MaxPool2dWithIndicesOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
  ceilMode?: boolean;
  out?: readonly Tensor[];
}

function $max_pool2d_with_indices(self: Tensor, kernelSize: Int | Ints, stride?: Int | Ints | null, padding?: Int | Ints | null, dilation?: Int | Ints | null, ceilMode?: boolean | null, out?: readonly Tensor[] | null): [Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, stride ?? []);
  at = putIntsOf(at, 2, padding ?? 0);
  at = putIntsOf(at, 2, dilation ?? 1);
  at = putBool(at, ceilMode ?? false);
  if (out) {
    checkOuts('maxPool2dWithIndices', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1706);
    return [out[0], out[1]];
  }
  const results = callSeveral(1705, 2);
  return [results[0], results[1]];
}

const maxPool2dWithIndices$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints kernel_size, tuple of ints stride = [], tuple of ints padding = 0, tuple of ints dilation = 1, bool ceil_mode = False, *, tuple of Tensors out = None)", $max_pool2d_with_indices, 6, -1, [['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0], ['ceilMode', 'bool', isBool, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.nn.functional.max_pool2d_with_indices`: `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maxPool2dWithIndices(input: Tensor, kernelSize: Int | Ints | MaxPool2dWithIndicesOptions, stride?: Int | Ints | MaxPool2dWithIndicesOptions, padding?: Int | Ints | MaxPool2dWithIndicesOptions, dilation?: Int | Ints | MaxPool2dWithIndicesOptions, ceilMode?: boolean | MaxPool2dWithIndicesOptions, options?: MaxPool2dWithIndicesOptions): [Tensor, Tensor];
export function maxPool2dWithIndices(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isIntOrInts(a3)) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isBool(a5)) && a6 === undefined) return $max_pool2d_with_indices(a0, a1, a2, a3, a4, a5);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { stride, padding, dilation, ceilMode, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isIntOrInts(a1) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && (ceilMode == null || isBool(ceilMode)) && (out == null || isTensors(out)) && given === +(stride !== undefined) + +(padding !== undefined) + +(dilation !== undefined) + +(ceilMode !== undefined) + +(out !== undefined)) return $max_pool2d_with_indices(a0, a1, stride, padding, dilation, ceilMode, out);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { padding, dilation, ceilMode, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isIntOrInts(a2)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && (ceilMode == null || isBool(ceilMode)) && (out == null || isTensors(out)) && given === +(padding !== undefined) + +(dilation !== undefined) + +(ceilMode !== undefined) + +(out !== undefined)) return $max_pool2d_with_indices(a0, a1, a2, padding, dilation, ceilMode, out);
  }
  return resolve('maxPool2dWithIndices', maxPool2dWithIndices$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.max_pool3d_with_indices`. */
export interface MaxPool3dWithIndicesOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
  ceilMode?: boolean;
  out?: readonly Tensor[];
}

function $max_pool3d_with_indices(self: Tensor, kernelSize: Int | Ints, stride?: Int | Ints | null, padding?: Int | Ints | null, dilation?: Int | Ints | null, ceilMode?: boolean | null, out?: readonly Tensor[] | null): [Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putIntsOf(at, 3, kernelSize);
  at = putIntsOf(at, 3, stride ?? []);
  at = putIntsOf(at, 3, padding ?? 0);
  at = putIntsOf(at, 3, dilation ?? 1);
  at = putBool(at, ceilMode ?? false);
  if (out) {
    checkOuts('maxPool3dWithIndices', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1711);
    return [out[0], out[1]];
  }
  const results = callSeveral(1710, 2);
  return [results[0], results[1]];
}

const maxPool3dWithIndices$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints kernel_size, tuple of ints stride = [], tuple of ints padding = 0, tuple of ints dilation = 1, bool ceil_mode = False, *, tuple of Tensors out = None)", $max_pool3d_with_indices, 6, -1, [['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0], ['ceilMode', 'bool', isBool, 0], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.nn.functional.max_pool3d_with_indices`: `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maxPool3dWithIndices(input: Tensor, kernelSize: Int | Ints | MaxPool3dWithIndicesOptions, stride?: Int | Ints | MaxPool3dWithIndicesOptions, padding?: Int | Ints | MaxPool3dWithIndicesOptions, dilation?: Int | Ints | MaxPool3dWithIndicesOptions, ceilMode?: boolean | MaxPool3dWithIndicesOptions, options?: MaxPool3dWithIndicesOptions): [Tensor, Tensor];
export function maxPool3dWithIndices(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isIntOrInts(a2)) && (a3 == null || isIntOrInts(a3)) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isBool(a5)) && a6 === undefined) return $max_pool3d_with_indices(a0, a1, a2, a3, a4, a5);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { stride, padding, dilation, ceilMode, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isIntOrInts(a1) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && (ceilMode == null || isBool(ceilMode)) && (out == null || isTensors(out)) && given === +(stride !== undefined) + +(padding !== undefined) + +(dilation !== undefined) + +(ceilMode !== undefined) + +(out !== undefined)) return $max_pool3d_with_indices(a0, a1, stride, padding, dilation, ceilMode, out);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { padding, dilation, ceilMode, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isIntOrInts(a2)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && (ceilMode == null || isBool(ceilMode)) && (out == null || isTensors(out)) && given === +(padding !== undefined) + +(dilation !== undefined) + +(ceilMode !== undefined) + +(out !== undefined)) return $max_pool3d_with_indices(a0, a1, a2, padding, dilation, ceilMode, out);
  }
  return resolve('maxPool3dWithIndices', maxPool3dWithIndices$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.max_unpool2d`. */
export interface MaxUnpool2dOptions {
  outputSize?: Int | Ints;
  out?: Tensor;
}

function $max_unpool2d(self: Tensor, indices: Tensor, outputSize: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, indices);
  at = putIntsOf(at, 2, outputSize);
  if (out) {
    putTensor(at, out);
    callPlain(1715);
    return out;
  }
  return callTensor(1714);
}

const maxUnpool2d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor indices, tuple of ints output_size, *, Tensor out = None)", $max_unpool2d, 3, -1, [['self', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.max_unpool2d`: `max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maxUnpool2d(input: Tensor, indices: Tensor, outputSize: Int | Ints | MaxUnpool2dOptions, options?: MaxUnpool2dOptions): Tensor;
export function maxUnpool2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && a3 === undefined) return $max_unpool2d(a0, a1, a2);
  return resolve('maxUnpool2d', maxUnpool2d$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.max_unpool3d`. */
export interface MaxUnpool3dOptions {
  outputSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  out?: Tensor;
}

function $max_unpool3d(self: Tensor, indices: Tensor, outputSize: Int | Ints, stride: Int | Ints, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, indices);
  at = putIntsOf(at, 3, outputSize);
  at = putIntsOf(at, 3, stride);
  at = putIntsOf(at, 3, padding);
  if (out) {
    putTensor(at, out);
    callPlain(1717);
    return out;
  }
  return callTensor(1716);
}

const maxUnpool3d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor indices, tuple of ints output_size, tuple of ints stride, tuple of ints padding, *, Tensor out = None)", $max_unpool3d, 5, -1, [['self', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.max_unpool3d`: `max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maxUnpool3d(input: Tensor, indices: Tensor, outputSize: Int | Ints | MaxUnpool3dOptions, stride: Int | Ints | MaxUnpool3dOptions, padding: Int | Ints | MaxUnpool3dOptions, options?: MaxUnpool3dOptions): Tensor;
export function maxUnpool3d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && isIntOrInts(a3) && isIntOrInts(a4) && a5 === undefined) return $max_unpool3d(a0, a1, a2, a3, a4);
  return resolve('maxUnpool3d', maxUnpool3d$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.reflection_pad1d`. */
export interface ReflectionPad1dOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $reflection_pad1d(self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2049);
    return out;
  }
  return callTensor(2048);
}

const reflectionPad1d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints padding, *, Tensor out = None)", $reflection_pad1d, 2, -1, [['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.reflection_pad1d`: `reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function reflectionPad1d(input: Tensor, padding: Int | Ints | ReflectionPad1dOptions, options?: ReflectionPad1dOptions): Tensor;
export function reflectionPad1d(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && a2 === undefined) return $reflection_pad1d(a0, a1);
  return resolve('reflectionPad1d', reflectionPad1d$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.reflection_pad2d`. */
export interface ReflectionPad2dOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $reflection_pad2d(self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 4, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2053);
    return out;
  }
  return callTensor(2052);
}

const reflectionPad2d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints padding, *, Tensor out = None)", $reflection_pad2d, 2, -1, [['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.reflection_pad2d`: `reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function reflectionPad2d(input: Tensor, padding: Int | Ints | ReflectionPad2dOptions, options?: ReflectionPad2dOptions): Tensor;
export function reflectionPad2d(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && a2 === undefined) return $reflection_pad2d(a0, a1);
  return resolve('reflectionPad2d', reflectionPad2d$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.reflection_pad3d`. */
export interface ReflectionPad3dOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $reflection_pad3d(self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 6, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2057);
    return out;
  }
  return callTensor(2056);
}

const reflectionPad3d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints padding, *, Tensor out = None)", $reflection_pad3d, 2, -1, [['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.reflection_pad3d`: `reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function reflectionPad3d(input: Tensor, padding: Int | Ints | ReflectionPad3dOptions, options?: ReflectionPad3dOptions): Tensor;
export function reflectionPad3d(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && a2 === undefined) return $reflection_pad3d(a0, a1);
  return resolve('reflectionPad3d', reflectionPad3d$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.replication_pad1d`. */
export interface ReplicationPad1dOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $replication_pad1d(self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2081);
    return out;
  }
  return callTensor(2080);
}

const replicationPad1d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints padding, *, Tensor out = None)", $replication_pad1d, 2, -1, [['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.replication_pad1d`: `replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function replicationPad1d(input: Tensor, padding: Int | Ints | ReplicationPad1dOptions, options?: ReplicationPad1dOptions): Tensor;
export function replicationPad1d(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && a2 === undefined) return $replication_pad1d(a0, a1);
  return resolve('replicationPad1d', replicationPad1d$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.replication_pad2d`. */
export interface ReplicationPad2dOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $replication_pad2d(self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 4, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2085);
    return out;
  }
  return callTensor(2084);
}

const replicationPad2d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints padding, *, Tensor out = None)", $replication_pad2d, 2, -1, [['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.replication_pad2d`: `replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function replicationPad2d(input: Tensor, padding: Int | Ints | ReplicationPad2dOptions, options?: ReplicationPad2dOptions): Tensor;
export function replicationPad2d(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && a2 === undefined) return $replication_pad2d(a0, a1);
  return resolve('replicationPad2d', replicationPad2d$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.replication_pad3d`. */
export interface ReplicationPad3dOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $replication_pad3d(self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 6, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2089);
    return out;
  }
  return callTensor(2088);
}

const replicationPad3d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints padding, *, Tensor out = None)", $replication_pad3d, 2, -1, [['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.replication_pad3d`: `replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function replicationPad3d(input: Tensor, padding: Int | Ints | ReplicationPad3dOptions, options?: ReplicationPad3dOptions): Tensor;
export function replicationPad3d(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && a2 === undefined) return $replication_pad3d(a0, a1);
  return resolve('replicationPad3d', replicationPad3d$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional._pad_circular`. */
export interface _PadCircularOptions {
  pad?: Ints;
}

function $_pad_circular(self: Tensor, pad: Ints): Tensor {
  let at = putTensor(0, self);
  putInts(at, pad);
  return callTensor(404);
}

const _padCircular$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints pad)", $_pad_circular, 2, 1, [['self', 'Tensor', isTensor, 2], ['pad', 'tuple of ints', isInts, 2]]),
];

/**
 * Mirrors `torch.nn.functional._pad_circular`: `_pad_circular(Tensor self, SymInt[] pad) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _padCircular(input: Tensor, pad: Ints | _PadCircularOptions, options?: _PadCircularOptions): Tensor;
/**
 * Mirrors `torch.nn.functional._pad_circular`: `_pad_circular(Tensor self, SymInt[] pad) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _padCircular(input: Tensor, ...pad: Int[]): Tensor;
/**
 * Mirrors `torch.nn.functional._pad_circular`: `_pad_circular(Tensor self, SymInt[] pad) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _padCircular(input: Tensor, ...pad: [...pad: Int[], options: _PadCircularOptions]): Tensor;
export function _padCircular(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $_pad_circular(self, size);
  return resolve('_padCircular', _padCircular$$, [self, ...args]);
}

/** Options of `torch.nn.functional._pad_enum`. */
export interface _PadEnumOptions {
  pad?: Ints;
  mode?: Int;
  value?: Float | null;
}

function $_pad_enum(self: Tensor, pad: Ints, mode: Int, value?: Float | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, pad);
  at = putInt(at, mode);
  putOptionalFloat(at, value);
  return callTensor(405);
}

const _padEnum$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints pad, int mode, float value = None)", $_pad_enum, 4, -1, [['self', 'Tensor', isTensor, 2], ['pad', 'tuple of ints', isInts, 2], ['mode', 'int', isInt, 2], ['value', 'float', isFloat, 1]]),
];

/**
 * Mirrors `torch.nn.functional._pad_enum`: `_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _padEnum(input: Tensor, pad: Ints | _PadEnumOptions, mode: Int | _PadEnumOptions, value?: Float | null | _PadEnumOptions, options?: _PadEnumOptions): Tensor;
export function _padEnum(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInt(a2) && (a3 == null || isFloat(a3)) && a4 === undefined) return $_pad_enum(a0, a1, a2, a3);
  if (isOptions(a3) && a4 === undefined) {
    const { value } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isInts(a1) && isInt(a2) && (value == null || isFloat(value)) && given === +(value !== undefined)) return $_pad_enum(a0, a1, a2, value);
  }
  return resolve('_padEnum', _padEnum$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.pad`. */
export interface PadOptions {
  pad?: Ints;
  mode?: string;
  value?: Float | null;
}

function $pad(self: Tensor, pad: Ints, mode?: string | null, value?: Float | null | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, pad);
  at = putString(at, mode ?? 'constant');
  putOptionalFloat(at, value);
  return callTensor(1936);
}

const pad$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints pad, str mode = \"constant\", float value = None)", $pad, 4, -1, [['self', 'Tensor', isTensor, 2], ['pad', 'tuple of ints', isInts, 2], ['mode', 'str', isString, 0], ['value', 'float', isFloat, 1]]),
];

/**
 * Mirrors `torch.nn.functional.pad`: `pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function pad(input: Tensor, pad: Ints | PadOptions, mode?: string | PadOptions, value?: Float | null | PadOptions, options?: PadOptions): Tensor;
export function pad(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && (a2 == null || isString(a2)) && (a3 == null || isFloat(a3)) && a4 === undefined) return $pad(a0, a1, a2, a3);
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { mode, value } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isInts(a1) && (mode == null || isString(mode)) && (value == null || isFloat(value)) && given === +(mode !== undefined) + +(value !== undefined)) return $pad(a0, a1, mode, value);
  }
  if (isOptions(a3) && a4 === undefined) {
    const { value } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isInts(a1) && (a2 == null || isString(a2)) && (value == null || isFloat(value)) && given === +(value !== undefined)) return $pad(a0, a1, a2, value);
  }
  return resolve('pad', pad$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.upsample_linear1d`. */
export interface UpsampleLinear1dOptions {
  outputSize?: Ints | null | Int;
  alignCorners?: boolean;
  scaleFactors?: Float | readonly Float[] | null;
  scales?: Float | null;
  out?: Tensor;
}

function $upsample_linear1d_vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  at = putBool(at, alignCorners);
  putFloats(at, scaleFactors);
  return callTensor(2633);
}

function $upsample_linear1d(self: Tensor, outputSize: Int | Ints, alignCorners: boolean, scales?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, outputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scales);
  if (out) {
    putTensor(at, out);
    callPlain(2632);
    return out;
  }
  return callTensor(2631);
}

const upsampleLinear1d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, bool align_corners, tuple of floats scale_factors)", $upsample_linear1d_vec, 4, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['alignCorners', 'bool', isBool, 2], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, bool align_corners, float scales = None, *, Tensor out = None)", $upsample_linear1d, 4, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scales', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_linear1d`: `upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleLinear1d(input: Tensor, outputSize: Ints | null | UpsampleLinear1dOptions, alignCorners: boolean | UpsampleLinear1dOptions, scaleFactors: Float | readonly Float[] | null | UpsampleLinear1dOptions, options?: UpsampleLinear1dOptions): Tensor;
/**
 * Mirrors `torch.nn.functional.upsample_linear1d`: `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleLinear1d(input: Tensor, outputSize: Int | Ints | UpsampleLinear1dOptions, alignCorners: boolean | UpsampleLinear1dOptions, scales?: Float | null | UpsampleLinear1dOptions, options?: UpsampleLinear1dOptions): Tensor;
export function upsampleLinear1d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (a3 === null || isFloats(a3)) && a4 === undefined) return $upsample_linear1d_vec(a0, a1, a2, a3);
  if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && a4 === undefined) return $upsample_linear1d(a0, a1, a2, a3);
  if (isOptions(a3) && a4 === undefined) {
    const { scaleFactors, scales, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $upsample_linear1d_vec(a0, a1, a2, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (scales == null || isFloat(scales)) && (out == null || isTensor(out)) && given === +(scales !== undefined) + +(out !== undefined)) return $upsample_linear1d(a0, a1, a2, scales, out);
  }
  if (isOptions(a4)) {
    const { out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $upsample_linear1d(a0, a1, a2, a3, out);
  }
  return resolve('upsampleLinear1d', upsampleLinear1d$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.upsample_bilinear2d`. */
export interface UpsampleBilinear2dOptions {
  outputSize?: Ints | null | Int;
  alignCorners?: boolean;
  scaleFactors?: Float | readonly Float[] | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $upsample_bilinear2d_vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  at = putBool(at, alignCorners);
  putFloats(at, scaleFactors);
  return callTensor(2628);
}

function $upsample_bilinear2d(self: Tensor, outputSize: Int | Ints, alignCorners: boolean, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, outputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(2627);
    return out;
  }
  return callTensor(2626);
}

const upsampleBilinear2d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, bool align_corners, tuple of floats scale_factors)", $upsample_bilinear2d_vec, 4, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['alignCorners', 'bool', isBool, 2], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, bool align_corners, float scales_h = None, float scales_w = None, *, Tensor out = None)", $upsample_bilinear2d, 5, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_bilinear2d`: `upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleBilinear2d(input: Tensor, outputSize: Ints | null | UpsampleBilinear2dOptions, alignCorners: boolean | UpsampleBilinear2dOptions, scaleFactors: Float | readonly Float[] | null | UpsampleBilinear2dOptions, options?: UpsampleBilinear2dOptions): Tensor;
/**
 * Mirrors `torch.nn.functional.upsample_bilinear2d`: `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleBilinear2d(input: Tensor, outputSize: Int | Ints | UpsampleBilinear2dOptions, alignCorners: boolean | UpsampleBilinear2dOptions, scalesH?: Float | null | UpsampleBilinear2dOptions, scalesW?: Float | null | UpsampleBilinear2dOptions, options?: UpsampleBilinear2dOptions): Tensor;
export function upsampleBilinear2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (a3 === null || isFloats(a3)) && a4 === undefined && a5 === undefined) return $upsample_bilinear2d_vec(a0, a1, a2, a3);
  if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && a5 === undefined) return $upsample_bilinear2d(a0, a1, a2, a3, a4);
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { scaleFactors, scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $upsample_bilinear2d_vec(a0, a1, a2, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_bilinear2d(a0, a1, a2, scalesH, scalesW, out);
  }
  if (isOptions(a4) && a5 === undefined) {
    const { scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $upsample_bilinear2d(a0, a1, a2, a3, scalesW, out);
  }
  return resolve('upsampleBilinear2d', upsampleBilinear2d$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional._upsample_bilinear2d_aa`. */
export interface _UpsampleBilinear2dAaOptions {
  outputSize?: Ints | null | Int;
  alignCorners?: boolean;
  scaleFactors?: Float | readonly Float[] | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $_upsample_bilinear2d_aa_vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  at = putBool(at, alignCorners);
  putFloats(at, scaleFactors);
  return callTensor(558);
}

function $_upsample_bilinear2d_aa(self: Tensor, outputSize: Int | Ints, alignCorners: boolean, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, outputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(557);
    return out;
  }
  return callTensor(556);
}

const _upsampleBilinear2dAa$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, bool align_corners, tuple of floats scale_factors)", $_upsample_bilinear2d_aa_vec, 4, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['alignCorners', 'bool', isBool, 2], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, bool align_corners, float scales_h = None, float scales_w = None, *, Tensor out = None)", $_upsample_bilinear2d_aa, 5, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._upsample_bilinear2d_aa`: `_upsample_bilinear2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleBilinear2dAa(input: Tensor, outputSize: Ints | null | _UpsampleBilinear2dAaOptions, alignCorners: boolean | _UpsampleBilinear2dAaOptions, scaleFactors: Float | readonly Float[] | null | _UpsampleBilinear2dAaOptions, options?: _UpsampleBilinear2dAaOptions): Tensor;
/**
 * Mirrors `torch.nn.functional._upsample_bilinear2d_aa`: `_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleBilinear2dAa(input: Tensor, outputSize: Int | Ints | _UpsampleBilinear2dAaOptions, alignCorners: boolean | _UpsampleBilinear2dAaOptions, scalesH?: Float | null | _UpsampleBilinear2dAaOptions, scalesW?: Float | null | _UpsampleBilinear2dAaOptions, options?: _UpsampleBilinear2dAaOptions): Tensor;
export function _upsampleBilinear2dAa(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (a3 === null || isFloats(a3)) && a4 === undefined && a5 === undefined) return $_upsample_bilinear2d_aa_vec(a0, a1, a2, a3);
  if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && a5 === undefined) return $_upsample_bilinear2d_aa(a0, a1, a2, a3, a4);
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { scaleFactors, scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $_upsample_bilinear2d_aa_vec(a0, a1, a2, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_bilinear2d_aa(a0, a1, a2, scalesH, scalesW, out);
  }
  if (isOptions(a4) && a5 === undefined) {
    const { scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_bilinear2d_aa(a0, a1, a2, a3, scalesW, out);
  }
  return resolve('_upsampleBilinear2dAa', _upsampleBilinear2dAa$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.upsample_trilinear3d`. */
export interface UpsampleTrilinear3dOptions {
  outputSize?: Ints | null | Int;
  alignCorners?: boolean;
  scaleFactors?: Float | readonly Float[] | null;
  scalesD?: Float | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $upsample_trilinear3d_vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  at = putBool(at, alignCorners);
  putFloats(at, scaleFactors);
  return callTensor(2653);
}

function $upsample_trilinear3d(self: Tensor, outputSize: Int | Ints, alignCorners: boolean, scalesD?: Float | null | null, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 3, outputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scalesD);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(2652);
    return out;
  }
  return callTensor(2651);
}

const upsampleTrilinear3d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, bool align_corners, tuple of floats scale_factors)", $upsample_trilinear3d_vec, 4, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['alignCorners', 'bool', isBool, 2], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, bool align_corners, float scales_d = None, float scales_h = None, float scales_w = None, *, Tensor out = None)", $upsample_trilinear3d, 6, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scalesD', 'float', isFloat, 1], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_trilinear3d`: `upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleTrilinear3d(input: Tensor, outputSize: Ints | null | UpsampleTrilinear3dOptions, alignCorners: boolean | UpsampleTrilinear3dOptions, scaleFactors: Float | readonly Float[] | null | UpsampleTrilinear3dOptions, options?: UpsampleTrilinear3dOptions): Tensor;
/**
 * Mirrors `torch.nn.functional.upsample_trilinear3d`: `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleTrilinear3d(input: Tensor, outputSize: Int | Ints | UpsampleTrilinear3dOptions, alignCorners: boolean | UpsampleTrilinear3dOptions, scalesD?: Float | null | UpsampleTrilinear3dOptions, scalesH?: Float | null | UpsampleTrilinear3dOptions, scalesW?: Float | null | UpsampleTrilinear3dOptions, options?: UpsampleTrilinear3dOptions): Tensor;
export function upsampleTrilinear3d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (a3 === null || isFloats(a3)) && a4 === undefined && a5 === undefined && a6 === undefined) return $upsample_trilinear3d_vec(a0, a1, a2, a3);
  if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && (a5 == null || isFloat(a5)) && a6 === undefined) return $upsample_trilinear3d(a0, a1, a2, a3, a4, a5);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { scaleFactors, scalesD, scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $upsample_trilinear3d_vec(a0, a1, a2, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (scalesD == null || isFloat(scalesD)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesD !== undefined) + +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_trilinear3d(a0, a1, a2, scalesD, scalesH, scalesW, out);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined) {
    const { scalesH, scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_trilinear3d(a0, a1, a2, a3, scalesH, scalesW, out);
  }
  return resolve('upsampleTrilinear3d', upsampleTrilinear3d$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.upsample_bicubic2d`. */
export interface UpsampleBicubic2dOptions {
  outputSize?: Ints | null | Int;
  alignCorners?: boolean;
  scaleFactors?: Float | readonly Float[] | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $upsample_bicubic2d_vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  at = putBool(at, alignCorners);
  putFloats(at, scaleFactors);
  return callTensor(2623);
}

function $upsample_bicubic2d(self: Tensor, outputSize: Int | Ints, alignCorners: boolean, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, outputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(2622);
    return out;
  }
  return callTensor(2621);
}

const upsampleBicubic2d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, bool align_corners, tuple of floats scale_factors)", $upsample_bicubic2d_vec, 4, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['alignCorners', 'bool', isBool, 2], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, bool align_corners, float scales_h = None, float scales_w = None, *, Tensor out = None)", $upsample_bicubic2d, 5, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_bicubic2d`: `upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleBicubic2d(input: Tensor, outputSize: Ints | null | UpsampleBicubic2dOptions, alignCorners: boolean | UpsampleBicubic2dOptions, scaleFactors: Float | readonly Float[] | null | UpsampleBicubic2dOptions, options?: UpsampleBicubic2dOptions): Tensor;
/**
 * Mirrors `torch.nn.functional.upsample_bicubic2d`: `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleBicubic2d(input: Tensor, outputSize: Int | Ints | UpsampleBicubic2dOptions, alignCorners: boolean | UpsampleBicubic2dOptions, scalesH?: Float | null | UpsampleBicubic2dOptions, scalesW?: Float | null | UpsampleBicubic2dOptions, options?: UpsampleBicubic2dOptions): Tensor;
export function upsampleBicubic2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (a3 === null || isFloats(a3)) && a4 === undefined && a5 === undefined) return $upsample_bicubic2d_vec(a0, a1, a2, a3);
  if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && a5 === undefined) return $upsample_bicubic2d(a0, a1, a2, a3, a4);
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { scaleFactors, scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $upsample_bicubic2d_vec(a0, a1, a2, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_bicubic2d(a0, a1, a2, scalesH, scalesW, out);
  }
  if (isOptions(a4) && a5 === undefined) {
    const { scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $upsample_bicubic2d(a0, a1, a2, a3, scalesW, out);
  }
  return resolve('upsampleBicubic2d', upsampleBicubic2d$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional._upsample_bicubic2d_aa`. */
export interface _UpsampleBicubic2dAaOptions {
  outputSize?: Ints | null | Int;
  alignCorners?: boolean;
  scaleFactors?: Float | readonly Float[] | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $_upsample_bicubic2d_aa_vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  at = putBool(at, alignCorners);
  putFloats(at, scaleFactors);
  return callTensor(553);
}

function $_upsample_bicubic2d_aa(self: Tensor, outputSize: Int | Ints, alignCorners: boolean, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, outputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(552);
    return out;
  }
  return callTensor(551);
}

const _upsampleBicubic2dAa$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, bool align_corners, tuple of floats scale_factors)", $_upsample_bicubic2d_aa_vec, 4, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['alignCorners', 'bool', isBool, 2], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, bool align_corners, float scales_h = None, float scales_w = None, *, Tensor out = None)", $_upsample_bicubic2d_aa, 5, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._upsample_bicubic2d_aa`: `_upsample_bicubic2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleBicubic2dAa(input: Tensor, outputSize: Ints | null | _UpsampleBicubic2dAaOptions, alignCorners: boolean | _UpsampleBicubic2dAaOptions, scaleFactors: Float | readonly Float[] | null | _UpsampleBicubic2dAaOptions, options?: _UpsampleBicubic2dAaOptions): Tensor;
/**
 * Mirrors `torch.nn.functional._upsample_bicubic2d_aa`: `_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleBicubic2dAa(input: Tensor, outputSize: Int | Ints | _UpsampleBicubic2dAaOptions, alignCorners: boolean | _UpsampleBicubic2dAaOptions, scalesH?: Float | null | _UpsampleBicubic2dAaOptions, scalesW?: Float | null | _UpsampleBicubic2dAaOptions, options?: _UpsampleBicubic2dAaOptions): Tensor;
export function _upsampleBicubic2dAa(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (a3 === null || isFloats(a3)) && a4 === undefined && a5 === undefined) return $_upsample_bicubic2d_aa_vec(a0, a1, a2, a3);
  if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && a5 === undefined) return $_upsample_bicubic2d_aa(a0, a1, a2, a3, a4);
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { scaleFactors, scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && isBool(a2) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $_upsample_bicubic2d_aa_vec(a0, a1, a2, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_bicubic2d_aa(a0, a1, a2, scalesH, scalesW, out);
  }
  if (isOptions(a4) && a5 === undefined) {
    const { scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isBool(a2) && (a3 == null || isFloat(a3)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_bicubic2d_aa(a0, a1, a2, a3, scalesW, out);
  }
  return resolve('_upsampleBicubic2dAa', _upsampleBicubic2dAa$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.upsample_nearest1d`. */
export interface UpsampleNearest1dOptions {
  outputSize?: Ints | null | Int;
  scaleFactors?: Float | readonly Float[] | null;
  scales?: Float | null;
  out?: Tensor;
}

function $upsample_nearest1d_vec(input: Tensor, outputSize: Ints | null, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  putFloats(at, scaleFactors);
  return callTensor(2638);
}

function $upsample_nearest1d(self: Tensor, outputSize: Int | Ints, scales?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, outputSize);
  at = putOptionalFloat(at, scales);
  if (out) {
    putTensor(at, out);
    callPlain(2637);
    return out;
  }
  return callTensor(2636);
}

const upsampleNearest1d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, tuple of floats scale_factors)", $upsample_nearest1d_vec, 3, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, float scales = None, *, Tensor out = None)", $upsample_nearest1d, 3, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['scales', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_nearest1d`: `upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleNearest1d(input: Tensor, outputSize: Ints | null | UpsampleNearest1dOptions, scaleFactors: Float | readonly Float[] | null | UpsampleNearest1dOptions, options?: UpsampleNearest1dOptions): Tensor;
/**
 * Mirrors `torch.nn.functional.upsample_nearest1d`: `upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleNearest1d(input: Tensor, outputSize: Int | Ints | UpsampleNearest1dOptions, scales?: Float | null | UpsampleNearest1dOptions, options?: UpsampleNearest1dOptions): Tensor;
export function upsampleNearest1d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && (a2 === null || isFloats(a2)) && a3 === undefined) return $upsample_nearest1d_vec(a0, a1, a2);
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && a3 === undefined) return $upsample_nearest1d(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { scaleFactors, scales, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $upsample_nearest1d_vec(a0, a1, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && (scales == null || isFloat(scales)) && (out == null || isTensor(out)) && given === +(scales !== undefined) + +(out !== undefined)) return $upsample_nearest1d(a0, a1, scales, out);
  }
  if (isOptions(a3)) {
    const { out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $upsample_nearest1d(a0, a1, a2, out);
  }
  return resolve('upsampleNearest1d', upsampleNearest1d$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional._upsample_nearest_exact1d`. */
export interface _UpsampleNearestExact1dOptions {
  outputSize?: Ints | null | Int;
  scaleFactors?: Float | readonly Float[] | null;
  scales?: Float | null;
  out?: Tensor;
}

function $_upsample_nearest_exact1d_vec(input: Tensor, outputSize: Ints | null, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  putFloats(at, scaleFactors);
  return callTensor(563);
}

function $_upsample_nearest_exact1d(self: Tensor, outputSize: Int | Ints, scales?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, outputSize);
  at = putOptionalFloat(at, scales);
  if (out) {
    putTensor(at, out);
    callPlain(562);
    return out;
  }
  return callTensor(561);
}

const _upsampleNearestExact1d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, tuple of floats scale_factors)", $_upsample_nearest_exact1d_vec, 3, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, float scales = None, *, Tensor out = None)", $_upsample_nearest_exact1d, 3, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['scales', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._upsample_nearest_exact1d`: `_upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleNearestExact1d(input: Tensor, outputSize: Ints | null | _UpsampleNearestExact1dOptions, scaleFactors: Float | readonly Float[] | null | _UpsampleNearestExact1dOptions, options?: _UpsampleNearestExact1dOptions): Tensor;
/**
 * Mirrors `torch.nn.functional._upsample_nearest_exact1d`: `_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleNearestExact1d(input: Tensor, outputSize: Int | Ints | _UpsampleNearestExact1dOptions, scales?: Float | null | _UpsampleNearestExact1dOptions, options?: _UpsampleNearestExact1dOptions): Tensor;
export function _upsampleNearestExact1d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && (a2 === null || isFloats(a2)) && a3 === undefined) return $_upsample_nearest_exact1d_vec(a0, a1, a2);
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && a3 === undefined) return $_upsample_nearest_exact1d(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { scaleFactors, scales, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $_upsample_nearest_exact1d_vec(a0, a1, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && (scales == null || isFloat(scales)) && (out == null || isTensor(out)) && given === +(scales !== undefined) + +(out !== undefined)) return $_upsample_nearest_exact1d(a0, a1, scales, out);
  }
  if (isOptions(a3)) {
    const { out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $_upsample_nearest_exact1d(a0, a1, a2, out);
  }
  return resolve('_upsampleNearestExact1d', _upsampleNearestExact1d$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.upsample_nearest2d`. */
export interface UpsampleNearest2dOptions {
  outputSize?: Ints | null | Int;
  scaleFactors?: Float | readonly Float[] | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $upsample_nearest2d_vec(input: Tensor, outputSize: Ints | null, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  putFloats(at, scaleFactors);
  return callTensor(2643);
}

function $upsample_nearest2d(self: Tensor, outputSize: Int | Ints, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, outputSize);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(2642);
    return out;
  }
  return callTensor(2641);
}

const upsampleNearest2d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, tuple of floats scale_factors)", $upsample_nearest2d_vec, 3, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, float scales_h = None, float scales_w = None, *, Tensor out = None)", $upsample_nearest2d, 4, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_nearest2d`: `upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleNearest2d(input: Tensor, outputSize: Ints | null | UpsampleNearest2dOptions, scaleFactors: Float | readonly Float[] | null | UpsampleNearest2dOptions, options?: UpsampleNearest2dOptions): Tensor;
/**
 * Mirrors `torch.nn.functional.upsample_nearest2d`: `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleNearest2d(input: Tensor, outputSize: Int | Ints | UpsampleNearest2dOptions, scalesH?: Float | null | UpsampleNearest2dOptions, scalesW?: Float | null | UpsampleNearest2dOptions, options?: UpsampleNearest2dOptions): Tensor;
export function upsampleNearest2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && (a2 === null || isFloats(a2)) && a3 === undefined && a4 === undefined) return $upsample_nearest2d_vec(a0, a1, a2);
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && (a3 == null || isFloat(a3)) && a4 === undefined) return $upsample_nearest2d(a0, a1, a2, a3);
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { scaleFactors, scalesH, scalesW, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $upsample_nearest2d_vec(a0, a1, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_nearest2d(a0, a1, scalesH, scalesW, out);
  }
  if (isOptions(a3) && a4 === undefined) {
    const { scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $upsample_nearest2d(a0, a1, a2, scalesW, out);
  }
  return resolve('upsampleNearest2d', upsampleNearest2d$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional._upsample_nearest_exact2d`. */
export interface _UpsampleNearestExact2dOptions {
  outputSize?: Ints | null | Int;
  scaleFactors?: Float | readonly Float[] | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $_upsample_nearest_exact2d_vec(input: Tensor, outputSize: Ints | null, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  putFloats(at, scaleFactors);
  return callTensor(568);
}

function $_upsample_nearest_exact2d(self: Tensor, outputSize: Int | Ints, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, outputSize);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(567);
    return out;
  }
  return callTensor(566);
}

const _upsampleNearestExact2d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, tuple of floats scale_factors)", $_upsample_nearest_exact2d_vec, 3, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, float scales_h = None, float scales_w = None, *, Tensor out = None)", $_upsample_nearest_exact2d, 4, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._upsample_nearest_exact2d`: `_upsample_nearest_exact2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleNearestExact2d(input: Tensor, outputSize: Ints | null | _UpsampleNearestExact2dOptions, scaleFactors: Float | readonly Float[] | null | _UpsampleNearestExact2dOptions, options?: _UpsampleNearestExact2dOptions): Tensor;
/**
 * Mirrors `torch.nn.functional._upsample_nearest_exact2d`: `_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleNearestExact2d(input: Tensor, outputSize: Int | Ints | _UpsampleNearestExact2dOptions, scalesH?: Float | null | _UpsampleNearestExact2dOptions, scalesW?: Float | null | _UpsampleNearestExact2dOptions, options?: _UpsampleNearestExact2dOptions): Tensor;
export function _upsampleNearestExact2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && (a2 === null || isFloats(a2)) && a3 === undefined && a4 === undefined) return $_upsample_nearest_exact2d_vec(a0, a1, a2);
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && (a3 == null || isFloat(a3)) && a4 === undefined) return $_upsample_nearest_exact2d(a0, a1, a2, a3);
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { scaleFactors, scalesH, scalesW, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $_upsample_nearest_exact2d_vec(a0, a1, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_nearest_exact2d(a0, a1, scalesH, scalesW, out);
  }
  if (isOptions(a3) && a4 === undefined) {
    const { scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_nearest_exact2d(a0, a1, a2, scalesW, out);
  }
  return resolve('_upsampleNearestExact2d', _upsampleNearestExact2d$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.upsample_nearest3d`. */
export interface UpsampleNearest3dOptions {
  outputSize?: Ints | null | Int;
  scaleFactors?: Float | readonly Float[] | null;
  scalesD?: Float | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $upsample_nearest3d_vec(input: Tensor, outputSize: Ints | null, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  putFloats(at, scaleFactors);
  return callTensor(2648);
}

function $upsample_nearest3d(self: Tensor, outputSize: Int | Ints, scalesD?: Float | null | null, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 3, outputSize);
  at = putOptionalFloat(at, scalesD);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(2647);
    return out;
  }
  return callTensor(2646);
}

const upsampleNearest3d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, tuple of floats scale_factors)", $upsample_nearest3d_vec, 3, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, float scales_d = None, float scales_h = None, float scales_w = None, *, Tensor out = None)", $upsample_nearest3d, 5, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['scalesD', 'float', isFloat, 1], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_nearest3d`: `upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleNearest3d(input: Tensor, outputSize: Ints | null | UpsampleNearest3dOptions, scaleFactors: Float | readonly Float[] | null | UpsampleNearest3dOptions, options?: UpsampleNearest3dOptions): Tensor;
/**
 * Mirrors `torch.nn.functional.upsample_nearest3d`: `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleNearest3d(input: Tensor, outputSize: Int | Ints | UpsampleNearest3dOptions, scalesD?: Float | null | UpsampleNearest3dOptions, scalesH?: Float | null | UpsampleNearest3dOptions, scalesW?: Float | null | UpsampleNearest3dOptions, options?: UpsampleNearest3dOptions): Tensor;
export function upsampleNearest3d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && (a2 === null || isFloats(a2)) && a3 === undefined && a4 === undefined && a5 === undefined) return $upsample_nearest3d_vec(a0, a1, a2);
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && a5 === undefined) return $upsample_nearest3d(a0, a1, a2, a3, a4);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined) {
    const { scaleFactors, scalesD, scalesH, scalesW, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $upsample_nearest3d_vec(a0, a1, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && (scalesD == null || isFloat(scalesD)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesD !== undefined) + +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_nearest3d(a0, a1, scalesD, scalesH, scalesW, out);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_nearest3d(a0, a1, a2, scalesH, scalesW, out);
  }
  return resolve('upsampleNearest3d', upsampleNearest3d$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional._upsample_nearest_exact3d`. */
export interface _UpsampleNearestExact3dOptions {
  outputSize?: Ints | null | Int;
  scaleFactors?: Float | readonly Float[] | null;
  scalesD?: Float | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $_upsample_nearest_exact3d_vec(input: Tensor, outputSize: Ints | null, scaleFactors: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, input);
  at = putInts(at, outputSize);
  putFloats(at, scaleFactors);
  return callTensor(573);
}

function $_upsample_nearest_exact3d(self: Tensor, outputSize: Int | Ints, scalesD?: Float | null | null, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 3, outputSize);
  at = putOptionalFloat(at, scalesD);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(572);
    return out;
  }
  return callTensor(571);
}

const _upsampleNearestExact3d$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, tuple of floats scale_factors)", $_upsample_nearest_exact3d_vec, 3, -1, [['input', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isInts, 3], ['scaleFactors', 'tuple of floats', isFloats, 3]]),
  overload("(Tensor input, tuple of ints output_size, float scales_d = None, float scales_h = None, float scales_w = None, *, Tensor out = None)", $_upsample_nearest_exact3d, 5, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['scalesD', 'float', isFloat, 1], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._upsample_nearest_exact3d`: `_upsample_nearest_exact3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleNearestExact3d(input: Tensor, outputSize: Ints | null | _UpsampleNearestExact3dOptions, scaleFactors: Float | readonly Float[] | null | _UpsampleNearestExact3dOptions, options?: _UpsampleNearestExact3dOptions): Tensor;
/**
 * Mirrors `torch.nn.functional._upsample_nearest_exact3d`: `_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleNearestExact3d(input: Tensor, outputSize: Int | Ints | _UpsampleNearestExact3dOptions, scalesD?: Float | null | _UpsampleNearestExact3dOptions, scalesH?: Float | null | _UpsampleNearestExact3dOptions, scalesW?: Float | null | _UpsampleNearestExact3dOptions, options?: _UpsampleNearestExact3dOptions): Tensor;
export function _upsampleNearestExact3d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && (a2 === null || isFloats(a2)) && a3 === undefined && a4 === undefined && a5 === undefined) return $_upsample_nearest_exact3d_vec(a0, a1, a2);
  if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && a5 === undefined) return $_upsample_nearest_exact3d(a0, a1, a2, a3, a4);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined) {
    const { scaleFactors, scalesD, scalesH, scalesW, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 === null || isInts(a1)) && (scaleFactors === null || isFloats(scaleFactors)) && given === +(scaleFactors !== undefined)) return $_upsample_nearest_exact3d_vec(a0, a1, scaleFactors);
    if (isTensor(a0) && isIntOrInts(a1) && (scalesD == null || isFloat(scalesD)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesD !== undefined) + +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_nearest_exact3d(a0, a1, scalesD, scalesH, scalesW, out);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && (a2 == null || isFloat(a2)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_nearest_exact3d(a0, a1, a2, scalesH, scalesW, out);
  }
  return resolve('_upsampleNearestExact3d', _upsampleNearestExact3d$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.slow_conv_transpose2d`. */
export interface SlowConvTranspose2dOptions {
  kernelSize?: Int | Ints;
  bias?: Tensor | null;
  stride?: Int | Ints;
  padding?: Int | Ints;
  outputPadding?: Int | Ints;
  dilation?: Int | Ints;
  out?: Tensor;
}

function $slow_conv_transpose2d(self: Tensor, weight: Tensor, kernelSize: Int | Ints, bias?: Tensor | null | null, stride?: Int | Ints | null, padding?: Int | Ints | null, outputPadding?: Int | Ints | null, dilation?: Int | Ints | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 2, kernelSize);
  at = putTensor(at, bias);
  at = putIntsOf(at, 2, stride ?? [1, 1]);
  at = putIntsOf(at, 2, padding ?? [0, 0]);
  at = putIntsOf(at, 2, outputPadding ?? [0, 0]);
  at = putIntsOf(at, 2, dilation ?? [1, 1]);
  if (out) {
    putTensor(at, out);
    callPlain(2224);
    return out;
  }
  return callTensor(2223);
}

const slowConvTranspose2d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, tuple of ints kernel_size, Tensor bias = None, tuple of ints stride = [1, 1], tuple of ints padding = [0, 0], tuple of ints output_padding = [0, 0], tuple of ints dilation = [1, 1], *, Tensor out = None)", $slow_conv_transpose2d, 8, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['bias', 'Tensor', isTensor, 1], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['outputPadding', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.slow_conv_transpose2d`: `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: Int | Ints | SlowConvTranspose2dOptions, bias?: Tensor | null | SlowConvTranspose2dOptions, stride?: Int | Ints | SlowConvTranspose2dOptions, padding?: Int | Ints | SlowConvTranspose2dOptions, outputPadding?: Int | Ints | SlowConvTranspose2dOptions, dilation?: Int | Ints | SlowConvTranspose2dOptions, options?: SlowConvTranspose2dOptions): Tensor;
export function slowConvTranspose2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isIntOrInts(a5)) && (a6 == null || isIntOrInts(a6)) && (a7 == null || isIntOrInts(a7)) && a8 === undefined) return $slow_conv_transpose2d(a0, a1, a2, a3, a4, a5, a6, a7);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined && a7 === undefined && a8 === undefined) {
    const { bias, stride, padding, outputPadding, dilation, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (bias == null || isTensor(bias)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (outputPadding == null || isIntOrInts(outputPadding)) && (dilation == null || isIntOrInts(dilation)) && (out == null || isTensor(out)) && given === +(bias !== undefined) + +(stride !== undefined) + +(padding !== undefined) + +(outputPadding !== undefined) + +(dilation !== undefined) + +(out !== undefined)) return $slow_conv_transpose2d(a0, a1, a2, bias, stride, padding, outputPadding, dilation, out);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined && a7 === undefined && a8 === undefined) {
    const { stride, padding, outputPadding, dilation, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (outputPadding == null || isIntOrInts(outputPadding)) && (dilation == null || isIntOrInts(dilation)) && (out == null || isTensor(out)) && given === +(stride !== undefined) + +(padding !== undefined) + +(outputPadding !== undefined) + +(dilation !== undefined) + +(out !== undefined)) return $slow_conv_transpose2d(a0, a1, a2, a3, stride, padding, outputPadding, dilation, out);
  }
  return resolve('slowConvTranspose2d', slowConvTranspose2d$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch.nn.functional.slow_conv_transpose3d`. */
export interface SlowConvTranspose3dOptions {
  kernelSize?: Int | Ints;
  bias?: Tensor | null;
  stride?: Int | Ints;
  padding?: Int | Ints;
  outputPadding?: Int | Ints;
  dilation?: Int | Ints;
  out?: Tensor;
}

function $slow_conv_transpose3d(self: Tensor, weight: Tensor, kernelSize: Int | Ints, bias?: Tensor | null | null, stride?: Int | Ints | null, padding?: Int | Ints | null, outputPadding?: Int | Ints | null, dilation?: Int | Ints | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 3, kernelSize);
  at = putTensor(at, bias);
  at = putIntsOf(at, 3, stride ?? [1, 1, 1]);
  at = putIntsOf(at, 3, padding ?? [0, 0, 0]);
  at = putIntsOf(at, 3, outputPadding ?? [0, 0, 0]);
  at = putIntsOf(at, 3, dilation ?? [1, 1, 1]);
  if (out) {
    putTensor(at, out);
    callPlain(2226);
    return out;
  }
  return callTensor(2225);
}

const slowConvTranspose3d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, tuple of ints kernel_size, Tensor bias = None, tuple of ints stride = [1, 1, 1], tuple of ints padding = [0, 0, 0], tuple of ints output_padding = [0, 0, 0], tuple of ints dilation = [1, 1, 1], *, Tensor out = None)", $slow_conv_transpose3d, 8, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['bias', 'Tensor', isTensor, 1], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['outputPadding', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.slow_conv_transpose3d`: `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: Int | Ints | SlowConvTranspose3dOptions, bias?: Tensor | null | SlowConvTranspose3dOptions, stride?: Int | Ints | SlowConvTranspose3dOptions, padding?: Int | Ints | SlowConvTranspose3dOptions, outputPadding?: Int | Ints | SlowConvTranspose3dOptions, dilation?: Int | Ints | SlowConvTranspose3dOptions, options?: SlowConvTranspose3dOptions): Tensor;
export function slowConvTranspose3d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isIntOrInts(a5)) && (a6 == null || isIntOrInts(a6)) && (a7 == null || isIntOrInts(a7)) && a8 === undefined) return $slow_conv_transpose3d(a0, a1, a2, a3, a4, a5, a6, a7);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined && a7 === undefined && a8 === undefined) {
    const { bias, stride, padding, outputPadding, dilation, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (bias == null || isTensor(bias)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (outputPadding == null || isIntOrInts(outputPadding)) && (dilation == null || isIntOrInts(dilation)) && (out == null || isTensor(out)) && given === +(bias !== undefined) + +(stride !== undefined) + +(padding !== undefined) + +(outputPadding !== undefined) + +(dilation !== undefined) + +(out !== undefined)) return $slow_conv_transpose3d(a0, a1, a2, bias, stride, padding, outputPadding, dilation, out);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined && a7 === undefined && a8 === undefined) {
    const { stride, padding, outputPadding, dilation, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (outputPadding == null || isIntOrInts(outputPadding)) && (dilation == null || isIntOrInts(dilation)) && (out == null || isTensor(out)) && given === +(stride !== undefined) + +(padding !== undefined) + +(outputPadding !== undefined) + +(dilation !== undefined) + +(out !== undefined)) return $slow_conv_transpose3d(a0, a1, a2, a3, stride, padding, outputPadding, dilation, out);
  }
  return resolve('slowConvTranspose3d', slowConvTranspose3d$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch.nn.functional.thnn_conv2d`. */
export interface ThnnConv2dOptions {
  kernelSize?: Int | Ints;
  bias?: Tensor | null;
  stride?: Int | Ints;
  padding?: Int | Ints;
  out?: Tensor;
}

function $thnn_conv2d(self: Tensor, weight: Tensor, kernelSize: Int | Ints, bias?: Tensor | null | null, stride?: Int | Ints | null, padding?: Int | Ints | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 2, kernelSize);
  at = putTensor(at, bias);
  at = putIntsOf(at, 2, stride ?? [1, 1]);
  at = putIntsOf(at, 2, padding ?? [0, 0]);
  if (out) {
    putTensor(at, out);
    callPlain(2544);
    return out;
  }
  return callTensor(2543);
}

const thnnConv2d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, tuple of ints kernel_size, Tensor bias = None, tuple of ints stride = [1, 1], tuple of ints padding = [0, 0], *, Tensor out = None)", $thnn_conv2d, 6, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['bias', 'Tensor', isTensor, 1], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.thnn_conv2d`: `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function thnnConv2d(input: Tensor, weight: Tensor, kernelSize: Int | Ints | ThnnConv2dOptions, bias?: Tensor | null | ThnnConv2dOptions, stride?: Int | Ints | ThnnConv2dOptions, padding?: Int | Ints | ThnnConv2dOptions, options?: ThnnConv2dOptions): Tensor;
export function thnnConv2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isIntOrInts(a5)) && a6 === undefined) return $thnn_conv2d(a0, a1, a2, a3, a4, a5);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { bias, stride, padding, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (bias == null || isTensor(bias)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (out == null || isTensor(out)) && given === +(bias !== undefined) + +(stride !== undefined) + +(padding !== undefined) + +(out !== undefined)) return $thnn_conv2d(a0, a1, a2, bias, stride, padding, out);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined) {
    const { stride, padding, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (out == null || isTensor(out)) && given === +(stride !== undefined) + +(padding !== undefined) + +(out !== undefined)) return $thnn_conv2d(a0, a1, a2, a3, stride, padding, out);
  }
  return resolve('thnnConv2d', thnnConv2d$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional._conv_depthwise2d`. */
export interface _ConvDepthwise2dOptions {
  kernelSize?: Int | Ints;
  bias?: Tensor | null;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
  out?: Tensor;
}

function $_conv_depthwise2d(self: Tensor, weight: Tensor, kernelSize: Int | Ints, bias: Tensor | null, stride: Int | Ints, padding: Int | Ints, dilation: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 2, kernelSize);
  at = putTensor(at, bias);
  at = putIntsOf(at, 2, stride);
  at = putIntsOf(at, 2, padding);
  at = putIntsOf(at, 2, dilation);
  if (out) {
    putTensor(at, out);
    callPlain(71);
    return out;
  }
  return callTensor(70);
}

const _convDepthwise2d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, tuple of ints kernel_size, Tensor bias, tuple of ints stride, tuple of ints padding, tuple of ints dilation, *, Tensor out = None)", $_conv_depthwise2d, 7, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['bias', 'Tensor', isTensor, 3], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['dilation', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._conv_depthwise2d`: `_conv_depthwise2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _convDepthwise2d(input: Tensor, weight: Tensor, kernelSize: Int | Ints | _ConvDepthwise2dOptions, bias: Tensor | null | _ConvDepthwise2dOptions, stride: Int | Ints | _ConvDepthwise2dOptions, padding: Int | Ints | _ConvDepthwise2dOptions, dilation: Int | Ints | _ConvDepthwise2dOptions, options?: _ConvDepthwise2dOptions): Tensor;
export function _convDepthwise2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 === null || isTensor(a3)) && isIntOrInts(a4) && isIntOrInts(a5) && isIntOrInts(a6) && a7 === undefined) return $_conv_depthwise2d(a0, a1, a2, a3, a4, a5, a6);
  return resolve('_convDepthwise2d', _convDepthwise2d$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.conv_depthwise3d`. */
export interface ConvDepthwise3dOptions {
  kernelSize?: Int | Ints;
  bias?: Tensor | null;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
}

function $conv_depthwise3d(self: Tensor, weight: Tensor, kernelSize: Int | Ints, bias: Tensor | null, stride: Int | Ints, padding: Int | Ints, dilation: Int | Ints): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 3, kernelSize);
  at = putTensor(at, bias);
  at = putIntsOf(at, 3, stride);
  at = putIntsOf(at, 3, padding);
  putIntsOf(at, 3, dilation);
  return callTensor(925);
}

const convDepthwise3d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, tuple of ints kernel_size, Tensor bias, tuple of ints stride, tuple of ints padding, tuple of ints dilation)", $conv_depthwise3d, 7, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['bias', 'Tensor', isTensor, 3], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['dilation', 'tuple of ints', isIntOrInts, 2]]),
];

/**
 * Mirrors `torch.nn.functional.conv_depthwise3d`: `conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: Int | Ints | ConvDepthwise3dOptions, bias: Tensor | null | ConvDepthwise3dOptions, stride: Int | Ints | ConvDepthwise3dOptions, padding: Int | Ints | ConvDepthwise3dOptions, dilation: Int | Ints | ConvDepthwise3dOptions, options?: ConvDepthwise3dOptions): Tensor;
export function convDepthwise3d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 === null || isTensor(a3)) && isIntOrInts(a4) && isIntOrInts(a5) && isIntOrInts(a6) && a7 === undefined) return $conv_depthwise3d(a0, a1, a2, a3, a4, a5, a6);
  return resolve('convDepthwise3d', convDepthwise3d$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.slow_conv3d`. */
export interface SlowConv3dOptions {
  kernelSize?: Int | Ints;
  bias?: Tensor | null;
  stride?: Int | Ints;
  padding?: Int | Ints;
  out?: Tensor;
}

function $slow_conv3d(self: Tensor, weight: Tensor, kernelSize: Int | Ints, bias?: Tensor | null | null, stride?: Int | Ints | null, padding?: Int | Ints | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 3, kernelSize);
  at = putTensor(at, bias);
  at = putIntsOf(at, 3, stride ?? [1, 1, 1]);
  at = putIntsOf(at, 3, padding ?? [0, 0, 0]);
  if (out) {
    putTensor(at, out);
    callPlain(2218);
    return out;
  }
  return callTensor(2217);
}

const slowConv3d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, tuple of ints kernel_size, Tensor bias = None, tuple of ints stride = [1, 1, 1], tuple of ints padding = [0, 0, 0], *, Tensor out = None)", $slow_conv3d, 6, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['bias', 'Tensor', isTensor, 1], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.slow_conv3d`: `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function slowConv3d(input: Tensor, weight: Tensor, kernelSize: Int | Ints | SlowConv3dOptions, bias?: Tensor | null | SlowConv3dOptions, stride?: Int | Ints | SlowConv3dOptions, padding?: Int | Ints | SlowConv3dOptions, options?: SlowConv3dOptions): Tensor;
export function slowConv3d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isIntOrInts(a5)) && a6 === undefined) return $slow_conv3d(a0, a1, a2, a3, a4, a5);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { bias, stride, padding, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (bias == null || isTensor(bias)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (out == null || isTensor(out)) && given === +(bias !== undefined) + +(stride !== undefined) + +(padding !== undefined) + +(out !== undefined)) return $slow_conv3d(a0, a1, a2, bias, stride, padding, out);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined) {
    const { stride, padding, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (out == null || isTensor(out)) && given === +(stride !== undefined) + +(padding !== undefined) + +(out !== undefined)) return $slow_conv3d(a0, a1, a2, a3, stride, padding, out);
  }
  return resolve('slowConv3d', slowConv3d$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.slow_conv_dilated2d`. */
export interface SlowConvDilated2dOptions {
  kernelSize?: Int | Ints;
  bias?: Tensor | null;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
}

function $slow_conv_dilated2d(self: Tensor, weight: Tensor, kernelSize: Int | Ints, bias?: Tensor | null | null, stride?: Int | Ints | null, padding?: Int | Ints | null, dilation?: Int | Ints | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 2, kernelSize);
  at = putTensor(at, bias);
  at = putIntsOf(at, 2, stride ?? [1, 1]);
  at = putIntsOf(at, 2, padding ?? [0, 0]);
  putIntsOf(at, 2, dilation ?? [1, 1]);
  return callTensor(2221);
}

const slowConvDilated2d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, tuple of ints kernel_size, Tensor bias = None, tuple of ints stride = [1, 1], tuple of ints padding = [0, 0], tuple of ints dilation = [1, 1])", $slow_conv_dilated2d, 7, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['bias', 'Tensor', isTensor, 1], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0]]),
];

/**
 * Mirrors `torch.nn.functional.slow_conv_dilated2d`: `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: Int | Ints | SlowConvDilated2dOptions, bias?: Tensor | null | SlowConvDilated2dOptions, stride?: Int | Ints | SlowConvDilated2dOptions, padding?: Int | Ints | SlowConvDilated2dOptions, dilation?: Int | Ints | SlowConvDilated2dOptions, options?: SlowConvDilated2dOptions): Tensor;
export function slowConvDilated2d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isIntOrInts(a5)) && (a6 == null || isIntOrInts(a6)) && a7 === undefined) return $slow_conv_dilated2d(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { bias, stride, padding, dilation } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (bias == null || isTensor(bias)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && given === +(bias !== undefined) + +(stride !== undefined) + +(padding !== undefined) + +(dilation !== undefined)) return $slow_conv_dilated2d(a0, a1, a2, bias, stride, padding, dilation);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { stride, padding, dilation } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && given === +(stride !== undefined) + +(padding !== undefined) + +(dilation !== undefined)) return $slow_conv_dilated2d(a0, a1, a2, a3, stride, padding, dilation);
  }
  return resolve('slowConvDilated2d', slowConvDilated2d$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.slow_conv_dilated3d`. */
export interface SlowConvDilated3dOptions {
  kernelSize?: Int | Ints;
  bias?: Tensor | null;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
}

function $slow_conv_dilated3d(self: Tensor, weight: Tensor, kernelSize: Int | Ints, bias?: Tensor | null | null, stride?: Int | Ints | null, padding?: Int | Ints | null, dilation?: Int | Ints | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 3, kernelSize);
  at = putTensor(at, bias);
  at = putIntsOf(at, 3, stride ?? [1, 1, 1]);
  at = putIntsOf(at, 3, padding ?? [0, 0, 0]);
  putIntsOf(at, 3, dilation ?? [1, 1, 1]);
  return callTensor(2222);
}

const slowConvDilated3d$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, tuple of ints kernel_size, Tensor bias = None, tuple of ints stride = [1, 1, 1], tuple of ints padding = [0, 0, 0], tuple of ints dilation = [1, 1, 1])", $slow_conv_dilated3d, 7, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['bias', 'Tensor', isTensor, 1], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0]]),
];

/**
 * Mirrors `torch.nn.functional.slow_conv_dilated3d`: `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: Int | Ints | SlowConvDilated3dOptions, bias?: Tensor | null | SlowConvDilated3dOptions, stride?: Int | Ints | SlowConvDilated3dOptions, padding?: Int | Ints | SlowConvDilated3dOptions, dilation?: Int | Ints | SlowConvDilated3dOptions, options?: SlowConvDilated3dOptions): Tensor;
export function slowConvDilated3d(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isIntOrInts(a5)) && (a6 == null || isIntOrInts(a6)) && a7 === undefined) return $slow_conv_dilated3d(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { bias, stride, padding, dilation } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (bias == null || isTensor(bias)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && given === +(bias !== undefined) + +(stride !== undefined) + +(padding !== undefined) + +(dilation !== undefined)) return $slow_conv_dilated3d(a0, a1, a2, bias, stride, padding, dilation);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { stride, padding, dilation } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isTensor(a3)) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && given === +(stride !== undefined) + +(padding !== undefined) + +(dilation !== undefined)) return $slow_conv_dilated3d(a0, a1, a2, a3, stride, padding, dilation);
  }
  return resolve('slowConvDilated3d', slowConvDilated3d$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.col2im`. */
export interface Col2imOptions {
  outputSize?: Int | Ints;
  kernelSize?: Int | Ints;
  dilation?: Int | Ints;
  padding?: Int | Ints;
  stride?: Int | Ints;
  out?: Tensor;
}

function $col2im(self: Tensor, outputSize: Int | Ints, kernelSize: Int | Ints, dilation: Int | Ints, padding: Int | Ints, stride: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, outputSize);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, dilation);
  at = putIntsOf(at, 2, padding);
  at = putIntsOf(at, 2, stride);
  if (out) {
    putTensor(at, out);
    callPlain(896);
    return out;
  }
  return callTensor(895);
}

const col2im$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints output_size, tuple of ints kernel_size, tuple of ints dilation, tuple of ints padding, tuple of ints stride, *, Tensor out = None)", $col2im, 6, -1, [['self', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['dilation', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.col2im`: `col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function col2im(input: Tensor, outputSize: Int | Ints | Col2imOptions, kernelSize: Int | Ints | Col2imOptions, dilation: Int | Ints | Col2imOptions, padding: Int | Ints | Col2imOptions, stride: Int | Ints | Col2imOptions, options?: Col2imOptions): Tensor;
export function col2im(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isIntOrInts(a3) && isIntOrInts(a4) && isIntOrInts(a5) && a6 === undefined) return $col2im(a0, a1, a2, a3, a4, a5);
  return resolve('col2im', col2im$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.im2col`. */
export interface Im2colOptions {
  kernelSize?: Int | Ints;
  dilation?: Int | Ints;
  padding?: Int | Ints;
  stride?: Int | Ints;
  out?: Tensor;
}

function $im2col(self: Tensor, kernelSize: Int | Ints, dilation: Int | Ints, padding: Int | Ints, stride: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, dilation);
  at = putIntsOf(at, 2, padding);
  at = putIntsOf(at, 2, stride);
  if (out) {
    putTensor(at, out);
    callPlain(1363);
    return out;
  }
  return callTensor(1362);
}

const im2col$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints kernel_size, tuple of ints dilation, tuple of ints padding, tuple of ints stride, *, Tensor out = None)", $im2col, 5, -1, [['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['dilation', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.im2col`: `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function im2col(input: Tensor, kernelSize: Int | Ints | Im2colOptions, dilation: Int | Ints | Im2colOptions, padding: Int | Ints | Im2colOptions, stride: Int | Ints | Im2colOptions, options?: Im2colOptions): Tensor;
export function im2col(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isIntOrInts(a3) && isIntOrInts(a4) && a5 === undefined) return $im2col(a0, a1, a2, a3, a4);
  return resolve('im2col', im2col$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional._test_optional_intlist`. */
export interface _TestOptionalIntlistOptions {
  addends?: Ints | null;
}

function $_test_optional_intlist(values: Tensor, addends: Ints | null): Tensor {
  let at = putTensor(0, values);
  putInts(at, addends);
  return callTensor(516);
}

const _testOptionalIntlist$$: readonly Overload[] = [
  overload("(Tensor values, tuple of ints addends)", $_test_optional_intlist, 2, -1, [['values', 'Tensor', isTensor, 2], ['addends', 'tuple of ints', isInts, 3]]),
];

/**
 * Mirrors `torch.nn.functional._test_optional_intlist`: `_test_optional_intlist(Tensor values, int[]? addends) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _testOptionalIntlist(values: Tensor, addends: Ints | null | _TestOptionalIntlistOptions, options?: _TestOptionalIntlistOptions): Tensor;
export function _testOptionalIntlist(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isInts(a1)) && a2 === undefined) return $_test_optional_intlist(a0, a1);
  return resolve('_testOptionalIntlist', _testOptionalIntlist$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional._test_optional_filled_intlist`. */
export interface _TestOptionalFilledIntlistOptions {
  addends?: Int | Ints | null;
}

function $_test_optional_filled_intlist(values: Tensor, addends: Int | Ints | null): Tensor {
  let at = putTensor(0, values);
  putIntsOf(at, 2, addends);
  return callTensor(514);
}

const _testOptionalFilledIntlist$$: readonly Overload[] = [
  overload("(Tensor values, tuple of ints addends)", $_test_optional_filled_intlist, 2, -1, [['values', 'Tensor', isTensor, 2], ['addends', 'tuple of ints', isIntOrInts, 3]]),
];

/**
 * Mirrors `torch.nn.functional._test_optional_filled_intlist`: `_test_optional_filled_intlist(Tensor values, int[2]? addends) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _testOptionalFilledIntlist(values: Tensor, addends: Int | Ints | null | _TestOptionalFilledIntlistOptions, options?: _TestOptionalFilledIntlistOptions): Tensor;
export function _testOptionalFilledIntlist(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isIntOrInts(a1)) && a2 === undefined) return $_test_optional_filled_intlist(a0, a1);
  return resolve('_testOptionalFilledIntlist', _testOptionalFilledIntlist$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional._test_optional_floatlist`. */
export interface _TestOptionalFloatlistOptions {
  addends?: Float | readonly Float[] | null;
}

function $_test_optional_floatlist(values: Tensor, addends: Float | readonly Float[] | null): Tensor {
  let at = putTensor(0, values);
  putFloats(at, addends);
  return callTensor(515);
}

const _testOptionalFloatlist$$: readonly Overload[] = [
  overload("(Tensor values, tuple of floats addends)", $_test_optional_floatlist, 2, -1, [['values', 'Tensor', isTensor, 2], ['addends', 'tuple of floats', isFloats, 3]]),
];

/**
 * Mirrors `torch.nn.functional._test_optional_floatlist`: `_test_optional_floatlist(Tensor values, float[]? addends) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _testOptionalFloatlist(values: Tensor, addends: Float | readonly Float[] | null | _TestOptionalFloatlistOptions, options?: _TestOptionalFloatlistOptions): Tensor;
export function _testOptionalFloatlist(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 === null || isFloats(a1)) && a2 === undefined) return $_test_optional_floatlist(a0, a1);
  return resolve('_testOptionalFloatlist', _testOptionalFloatlist$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional._test_string_default`. */
export interface _TestStringDefaultOptions {
  a?: string;
  b?: string;
}

function $_test_string_default(dummy: Tensor, a?: string | null, b?: string | null): Tensor {
  let at = putTensor(0, dummy);
  at = putString(at, a ?? '\"\'\\');
  putString(at, b ?? '\"\'\\');
  return callTensor(519);
}

const _testStringDefault$$: readonly Overload[] = [
  overload("(Tensor dummy, str a = \"\\\"\\'\\\\\", str b = \"\\\"\\'\\\\\")", $_test_string_default, 3, -1, [['dummy', 'Tensor', isTensor, 2], ['a', 'str', isString, 0], ['b', 'str', isString, 0]]),
];

/**
 * Mirrors `torch.nn.functional._test_string_default`: `_test_string_default(Tensor dummy, str a="\"\'\\", str b="\"\'\\") -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _testStringDefault(dummy: Tensor, a?: string | _TestStringDefaultOptions, b?: string | _TestStringDefaultOptions, options?: _TestStringDefaultOptions): Tensor;
export function _testStringDefault(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isString(a1)) && (a2 == null || isString(a2)) && a3 === undefined) return $_test_string_default(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { a, b } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (a == null || isString(a)) && (b == null || isString(b)) && given === +(a !== undefined) + +(b !== undefined)) return $_test_string_default(a0, a, b);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { b } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isString(a1)) && (b == null || isString(b)) && given === +(b !== undefined)) return $_test_string_default(a0, a1, b);
  }
  return resolve('_testStringDefault', _testStringDefault$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional._test_ambiguous_defaults`. */
export interface _TestAmbiguousDefaultsOptions {
  a?: Int;
  b?: Int | string;
}

function $_test_ambiguous_defaults_a(dummy: Tensor, a?: Int | null, b?: Int | null): Tensor {
  let at = putTensor(0, dummy);
  at = putInt(at, a ?? 1);
  putInt(at, b ?? 1);
  return callTensor(505);
}

function $_test_ambiguous_defaults_b(dummy: Tensor, a?: Int | null, b?: string | null): Tensor {
  let at = putTensor(0, dummy);
  at = putInt(at, a ?? 2);
  putString(at, b ?? '2');
  return callTensor(506);
}

const _testAmbiguousDefaults$$: readonly Overload[] = [
  overload("(Tensor dummy, int a = 1, int b = 1)", $_test_ambiguous_defaults_a, 3, -1, [['dummy', 'Tensor', isTensor, 2], ['a', 'int', isInt, 0], ['b', 'int', isInt, 0]]),
  overload("(Tensor dummy, int a = 2, str b = \"2\")", $_test_ambiguous_defaults_b, 3, -1, [['dummy', 'Tensor', isTensor, 2], ['a', 'int', isInt, 0], ['b', 'str', isString, 0]]),
];

/**
 * Mirrors `torch.nn.functional._test_ambiguous_defaults`: `_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _testAmbiguousDefaults(dummy: Tensor, a?: Int | _TestAmbiguousDefaultsOptions, b?: Int | _TestAmbiguousDefaultsOptions, options?: _TestAmbiguousDefaultsOptions): Tensor;
/**
 * Mirrors `torch.nn.functional._test_ambiguous_defaults`: `_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _testAmbiguousDefaults(dummy: Tensor, a?: Int | _TestAmbiguousDefaultsOptions, b?: string | _TestAmbiguousDefaultsOptions, options?: _TestAmbiguousDefaultsOptions): Tensor;
export function _testAmbiguousDefaults(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && (a2 == null || isInt(a2)) && a3 === undefined) return $_test_ambiguous_defaults_a(a0, a1, a2);
  if (isTensor(a0) && (a1 == null || isInt(a1)) && (a2 == null || isString(a2)) && a3 === undefined) return $_test_ambiguous_defaults_b(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { a, b } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (a == null || isInt(a)) && (b == null || isInt(b)) && given === +(a !== undefined) + +(b !== undefined)) return $_test_ambiguous_defaults_a(a0, a, b);
    if (isTensor(a0) && (a == null || isInt(a)) && (b == null || isString(b)) && given === +(a !== undefined) + +(b !== undefined)) return $_test_ambiguous_defaults_b(a0, a, b);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { b } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (b == null || isInt(b)) && given === +(b !== undefined)) return $_test_ambiguous_defaults_a(a0, a1, b);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (b == null || isString(b)) && given === +(b !== undefined)) return $_test_ambiguous_defaults_b(a0, a1, b);
  }
  return resolve('_testAmbiguousDefaults', _testAmbiguousDefaults$$, [a0, a1, a2, a3]);
}

function $_test_warn_in_autograd(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(520);
}

const _testWarnInAutograd$$: readonly Overload[] = [
  overload("(Tensor input)", $_test_warn_in_autograd, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional._test_warn_in_autograd`: `_test_warn_in_autograd(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _testWarnInAutograd(input: Tensor): Tensor;
export function _testWarnInAutograd(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_test_warn_in_autograd(a0);
  return resolve('_testWarnInAutograd', _testWarnInAutograd$$, [a0, a1]);
}

/** Options of `torch.nn.functional.pad_sequence`. */
export interface PadSequenceOptions {
  batchFirst?: boolean;
  paddingValue?: Float;
  paddingSide?: string;
}

function $pad_sequence(sequences: readonly Tensor[], batchFirst?: boolean | null, paddingValue?: Float | null, paddingSide?: string | null): Tensor {
  let at = putTensors(0, sequences);
  at = putBool(at, batchFirst ?? false);
  at = putFloat(at, paddingValue ?? 0);
  putString(at, paddingSide ?? 'right');
  return callTensor(1937);
}

const padSequence$$: readonly Overload[] = [
  overload("(tuple of Tensors sequences, bool batch_first = False, float padding_value = 0., str padding_side = \"right\")", $pad_sequence, 4, -1, [['sequences', 'tuple of Tensors', isTensors, 2], ['batchFirst', 'bool', isBool, 0], ['paddingValue', 'float', isFloat, 0], ['paddingSide', 'str', isString, 0]]),
];

/**
 * Mirrors `torch.nn.functional.pad_sequence`: `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function padSequence(sequences: readonly Tensor[], batchFirst?: boolean | PadSequenceOptions, paddingValue?: Float | PadSequenceOptions, paddingSide?: string | PadSequenceOptions, options?: PadSequenceOptions): Tensor;
export function padSequence(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensors(a0) && (a1 == null || isBool(a1)) && (a2 == null || isFloat(a2)) && (a3 == null || isString(a3)) && a4 === undefined) return $pad_sequence(a0, a1, a2, a3);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined) {
    const { batchFirst, paddingValue, paddingSide } = a1;
    const given = countOptions(a1);
    if (isTensors(a0) && (batchFirst == null || isBool(batchFirst)) && (paddingValue == null || isFloat(paddingValue)) && (paddingSide == null || isString(paddingSide)) && given === +(batchFirst !== undefined) + +(paddingValue !== undefined) + +(paddingSide !== undefined)) return $pad_sequence(a0, batchFirst, paddingValue, paddingSide);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined) {
    const { paddingValue, paddingSide } = a2;
    const given = countOptions(a2);
    if (isTensors(a0) && (a1 == null || isBool(a1)) && (paddingValue == null || isFloat(paddingValue)) && (paddingSide == null || isString(paddingSide)) && given === +(paddingValue !== undefined) + +(paddingSide !== undefined)) return $pad_sequence(a0, a1, paddingValue, paddingSide);
  }
  return resolve('padSequence', padSequence$$, [a0, a1, a2, a3, a4]);
}

function $flatten_dense_tensors(tensors: readonly Tensor[]): Tensor {
  putTensors(0, tensors);
  return callTensor(1186);
}

const flattenDenseTensors$$: readonly Overload[] = [
  overload("(tuple of Tensors tensors)", $flatten_dense_tensors, 1, -1, [['tensors', 'tuple of Tensors', isTensors, 2]]),
];

/**
 * Mirrors `torch.nn.functional.flatten_dense_tensors`: `flatten_dense_tensors(Tensor[] tensors) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function flattenDenseTensors(tensors: readonly Tensor[]): Tensor;
export function flattenDenseTensors(a0?: unknown, a1?: unknown): unknown {
  if (isTensors(a0) && a1 === undefined) return $flatten_dense_tensors(a0);
  return resolve('flattenDenseTensors', flattenDenseTensors$$, [a0, a1]);
}

/** Options of `torch.nn.functional.unflatten_dense_tensors`. */
export interface UnflattenDenseTensorsOptions {
  tensors?: readonly Tensor[];
}

function $unflatten_dense_tensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[] {
  let at = putTensor(0, flat);
  putTensors(at, tensors);
  callPlain(2605);
  return adoptList(0);
}

const unflattenDenseTensors$$: readonly Overload[] = [
  overload("(Tensor flat, tuple of Tensors tensors)", $unflatten_dense_tensors, 2, -1, [['flat', 'Tensor', isTensor, 2], ['tensors', 'tuple of Tensors', isTensors, 2]]),
];

/**
 * Mirrors `torch.nn.functional.unflatten_dense_tensors`: `unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function unflattenDenseTensors(flat: Tensor, tensors: readonly Tensor[] | UnflattenDenseTensorsOptions, options?: UnflattenDenseTensorsOptions): Tensor[];
export function unflattenDenseTensors(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensors(a1) && a2 === undefined) return $unflatten_dense_tensors(a0, a1);
  return resolve('unflattenDenseTensors', unflattenDenseTensors$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.scaled_dot_product_attention`. */
export interface ScaledDotProductAttentionOptions {
  attnMask?: Tensor | null;
  dropoutP?: Float;
  isCausal?: boolean;
  scale?: Float | null;
  enableGqa?: boolean;
}

function $scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null | null, dropoutP?: Float | null, isCausal?: boolean | null, scale?: Float | null | null, enableGqa?: boolean | null): Tensor {
  let at = putTensor(0, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, attnMask);
  at = putFloat(at, dropoutP ?? 0);
  at = putBool(at, isCausal ?? false);
  at = putOptionalFloat(at, scale);
  putBool(at, enableGqa ?? false);
  return callTensor(2138);
}

const scaledDotProductAttention$$: readonly Overload[] = [
  overload("(Tensor query, Tensor key, Tensor value, Tensor attn_mask = None, float dropout_p = 0., bool is_causal = False, *, float scale = None, bool enable_gqa = False)", $scaled_dot_product_attention, 6, -1, [['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['attnMask', 'Tensor', isTensor, 1], ['dropoutP', 'float', isFloat, 0], ['isCausal', 'bool', isBool, 0], ['scale', 'float', isFloat, 1], ['enableGqa', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.nn.functional.scaled_dot_product_attention`: `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null | ScaledDotProductAttentionOptions, dropoutP?: Float | ScaledDotProductAttentionOptions, isCausal?: boolean | ScaledDotProductAttentionOptions, options?: ScaledDotProductAttentionOptions): Tensor;
export function scaledDotProductAttention(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isFloat(a4)) && (a5 == null || isBool(a5)) && a6 === undefined) return $scaled_dot_product_attention(a0, a1, a2, a3, a4, a5);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { attnMask, dropoutP, isCausal, scale, enableGqa } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (attnMask == null || isTensor(attnMask)) && (dropoutP == null || isFloat(dropoutP)) && (isCausal == null || isBool(isCausal)) && (scale == null || isFloat(scale)) && (enableGqa == null || isBool(enableGqa)) && given === +(attnMask !== undefined) + +(dropoutP !== undefined) + +(isCausal !== undefined) + +(scale !== undefined) + +(enableGqa !== undefined)) return $scaled_dot_product_attention(a0, a1, a2, attnMask, dropoutP, isCausal, scale, enableGqa);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined) {
    const { dropoutP, isCausal, scale, enableGqa } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isTensor(a3)) && (dropoutP == null || isFloat(dropoutP)) && (isCausal == null || isBool(isCausal)) && (scale == null || isFloat(scale)) && (enableGqa == null || isBool(enableGqa)) && given === +(dropoutP !== undefined) + +(isCausal !== undefined) + +(scale !== undefined) + +(enableGqa !== undefined)) return $scaled_dot_product_attention(a0, a1, a2, a3, dropoutP, isCausal, scale, enableGqa);
  }
  return resolve('scaledDotProductAttention', scaledDotProductAttention$$, [a0, a1, a2, a3, a4, a5, a6]);
}

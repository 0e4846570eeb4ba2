/** @file Operators: internal. Written by codegen; not to be edited. */

import './names.js';
import { putBool, putBools, putDevice, putEnum, putFloat, putGenerator, putInt, putInts, putIntsOf, putName, putOptionalBool, putOptionalFloat, putOptionalInt, putOptionalScalar, putScalar, putString, putTensor, putTensors } from '../native/encode.js';
import { adoptList, callAlias, callPlain, callSeveral, callTensor } from '../native/handles.js';
import { isBool, isBools, isDevice, isDType, isFloat, isGenerator, isInt, isIntOrInts, isInts, isLayout, isMemoryFormat, isOptionalTensors, isScalar, isString, isTensor, isTensors, overload, resolve, sizesOf } from '../native/match.js';
import { countOptions, isOptions } from '../native/options.js';
import { checkOuts, namedTuple, readBool, readNumber, readScalar, withGrad } from '../native/results.js';
import type { Overload } from '../native/match.js';
import type { ScalarResult } from '../native/results.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import type { Generator } from '../values/generator.js';
import type { Float, Int, Ints } from '../values/kinds.js';
import type { Layout, MemoryFormat } from '../values/layout.js';
import type { Scalar } from '../values/scalar.js';

/** Options of `torch.Tensor._backward`. */
export interface _BackwardOptions {
  inputs?: readonly Tensor[];
  gradient?: Tensor | null;
  retainGraph?: boolean | null;
  createGraph?: boolean;
}

function $_backward(self: Tensor, inputs: readonly Tensor[], gradient?: Tensor | null | null, retainGraph?: boolean | null | null, createGraph?: boolean | null): void {
  let at = putTensor(0, self);
  at = putTensors(at, inputs);
  at = putTensor(at, gradient);
  at = putOptionalBool(at, retainGraph);
  putBool(at, createGraph ?? false);
  callPlain(42);
}

const _backward$$: readonly Overload[] = [
  overload("(Tensor input, tuple of Tensors inputs, Tensor gradient = None, bool retain_graph = None, bool create_graph = False)", $_backward, 5, -1, [['self', 'Tensor', isTensor, 2], ['inputs', 'tuple of Tensors', isTensors, 2], ['gradient', 'Tensor', isTensor, 1], ['retainGraph', 'bool', isBool, 1], ['createGraph', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.Tensor._backward`: `_backward(Tensor self, Tensor[] inputs, Tensor? gradient=None, bool? retain_graph=None, bool create_graph=False) -> ()`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _backward(input: Tensor, inputs: readonly Tensor[] | _BackwardOptions, gradient?: Tensor | null | _BackwardOptions, retainGraph?: boolean | null | _BackwardOptions, createGraph?: boolean | _BackwardOptions, options?: _BackwardOptions): void;
export function _backward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensors(a1) && (a2 == null || isTensor(a2)) && (a3 == null || isBool(a3)) && (a4 == null || isBool(a4)) && a5 === undefined) return $_backward(a0, a1, a2, a3, a4);
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined) {
    const { gradient, retainGraph, createGraph } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensors(a1) && (gradient == null || isTensor(gradient)) && (retainGraph == null || isBool(retainGraph)) && (createGraph == null || isBool(createGraph)) && given === +(gradient !== undefined) + +(retainGraph !== undefined) + +(createGraph !== undefined)) return $_backward(a0, a1, gradient, retainGraph, createGraph);
  }
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { retainGraph, createGraph } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensors(a1) && (a2 == null || isTensor(a2)) && (retainGraph == null || isBool(retainGraph)) && (createGraph == null || isBool(createGraph)) && given === +(retainGraph !== undefined) + +(createGraph !== undefined)) return $_backward(a0, a1, a2, retainGraph, createGraph);
  }
  return resolve('_backward', _backward$$, [a0, a1, a2, a3, a4, a5]);
}

function $set_data(self: Tensor, newData: Tensor): void {
  let at = putTensor(0, self);
  putTensor(at, newData);
  callPlain(2178);
}

const setData$$: readonly Overload[] = [
  overload("(Tensor input, Tensor new_data)", $set_data, 2, -1, [['self', 'Tensor', isTensor, 2], ['newData', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.set_data`: `set_data(Tensor(a!) self, Tensor new_data) -> ()`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function setData(input: Tensor, newData: Tensor): void;
export function setData(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $set_data(a0, a1);
  return resolve('setData', setData$$, [a0, a1, a2]);
}

function $data(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(1001);
}

const data$$: readonly Overload[] = [
  overload("(Tensor input)", $data, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.data`: `data(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function data(input: Tensor): Tensor;
export function data(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $data(a0);
  return resolve('data', data$$, [a0, a1]);
}

function $is_leaf(self: Tensor): boolean {
  putTensor(0, self);
  callPlain(1410);
  return readBool(0);
}

const isLeaf$$: readonly Overload[] = [
  overload("(Tensor input)", $is_leaf, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.is_leaf`: `is_leaf(Tensor self) -> bool`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function isLeaf(input: Tensor): boolean;
export function isLeaf(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $is_leaf(a0);
  return resolve('isLeaf', isLeaf$$, [a0, a1]);
}

function $output_nr(self: Tensor): number {
  putTensor(0, self);
  callPlain(1935);
  return readNumber(0);
}

const outputNr$$: readonly Overload[] = [
  overload("(Tensor input)", $output_nr, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.output_nr`: `output_nr(Tensor self) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function outputNr(input: Tensor): number;
export function outputNr(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $output_nr(a0);
  return resolve('outputNr', outputNr$$, [a0, a1]);
}

function $_version(self: Tensor): number {
  putTensor(0, self);
  callPlain(591);
  return readNumber(0);
}

const _version$$: readonly Overload[] = [
  overload("(Tensor input)", $_version, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor._version`: `_version(Tensor self) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _version(input: Tensor): number;
export function _version(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_version(a0);
  return resolve('_version', _version$$, [a0, a1]);
}

function $retains_grad(self: Tensor): boolean {
  putTensor(0, self);
  callPlain(2105);
  return readBool(0);
}

const retainsGrad$$: readonly Overload[] = [
  overload("(Tensor input)", $retains_grad, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.retains_grad`: `retains_grad(Tensor self) -> bool`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function retainsGrad(input: Tensor): boolean;
export function retainsGrad(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $retains_grad(a0);
  return resolve('retainsGrad', retainsGrad$$, [a0, a1]);
}

/** Options of `torch.Tensor._fw_primal`. */
export interface _FwPrimalOptions {
  level?: Int;
}

function $_fw_primal(self: Tensor, level: Int): Tensor {
  let at = putTensor(0, self);
  putInt(at, level);
  return callAlias(302, self);
}

const _fwPrimal$$: readonly Overload[] = [
  overload("(Tensor input, int level)", $_fw_primal, 2, -1, [['self', 'Tensor', isTensor, 2], ['level', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.Tensor._fw_primal`: `_fw_primal(Tensor(a) self, int level) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _fwPrimal(input: Tensor, level: Int | _FwPrimalOptions, options?: _FwPrimalOptions): Tensor;
export function _fwPrimal(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $_fw_primal(a0, a1);
  return resolve('_fwPrimal', _fwPrimal$$, [a0, a1, a2]);
}

/** Options of `torch.sym_constrain_range`. */
export interface SymConstrainRangeOptions {
  size?: Scalar;
  min?: Int | null;
  max?: Int | null;
}

function $sym_constrain_range(size: Scalar, min?: Int | null | null, max?: Int | null | null): void {
  let at = putScalar(0, size);
  at = putOptionalInt(at, min);
  putOptionalInt(at, max);
  callPlain(2515);
}

const symConstrainRange$$: readonly Overload[] = [
  overload("(Number size, *, int min = None, int max = None)", $sym_constrain_range, 1, -1, [['size', 'Number', isScalar, 2], ['min', 'int', isInt, 1], ['max', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.sym_constrain_range`: `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function symConstrainRange(size: Scalar | SymConstrainRangeOptions, options?: SymConstrainRangeOptions): void;
export function symConstrainRange(a0?: unknown, a1?: unknown): unknown {
  if (isScalar(a0) && a1 === undefined) return $sym_constrain_range(a0);
  if (isOptions(a1)) {
    const { min, max } = a1;
    const given = countOptions(a1);
    if (isScalar(a0) && (min == null || isInt(min)) && (max == null || isInt(max)) && given === +(min !== undefined) + +(max !== undefined)) return $sym_constrain_range(a0, min, max);
  }
  return resolve('symConstrainRange', symConstrainRange$$, [a0, a1]);
}

/** Options of `torch.sym_constrain_range_for_size`. */
export interface SymConstrainRangeForSizeOptions {
  size?: Scalar;
  min?: Int | null;
  max?: Int | null;
}

function $sym_constrain_range_for_size(size: Scalar, min?: Int | null | null, max?: Int | null | null): void {
  let at = putScalar(0, size);
  at = putOptionalInt(at, min);
  putOptionalInt(at, max);
  callPlain(2516);
}

const symConstrainRangeForSize$$: readonly Overload[] = [
  overload("(Number size, *, int min = None, int max = None)", $sym_constrain_range_for_size, 1, -1, [['size', 'Number', isScalar, 2], ['min', 'int', isInt, 1], ['max', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch.sym_constrain_range_for_size`: `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function symConstrainRangeForSize(size: Scalar | SymConstrainRangeForSizeOptions, options?: SymConstrainRangeForSizeOptions): void;
export function symConstrainRangeForSize(a0?: unknown, a1?: unknown): unknown {
  if (isScalar(a0) && a1 === undefined) return $sym_constrain_range_for_size(a0);
  if (isOptions(a1)) {
    const { min, max } = a1;
    const given = countOptions(a1);
    if (isScalar(a0) && (min == null || isInt(min)) && (max == null || isInt(max)) && given === +(min !== undefined) + +(max !== undefined)) return $sym_constrain_range_for_size(a0, min, max);
  }
  return resolve('symConstrainRangeForSize', symConstrainRangeForSize$$, [a0, a1]);
}

/** Options of `torch._cudnn_rnn_backward`. */
export interface _CudnnRnnBackwardOptions {
  weight?: readonly Tensor[];
  weightStride0?: Int;
  cx?: Tensor | null;
  gradOutput?: Tensor | null;
  gradHy?: Tensor | null;
  gradCy?: Tensor | null;
  mode?: Int;
  hiddenSize?: Int;
  projSize?: Int;
  numLayers?: Int;
  batchFirst?: boolean;
  dropout?: Float;
  train?: boolean;
  bidirectional?: boolean;
  batchSizes?: Ints;
  dropoutState?: Tensor | null;
  outputMask?: readonly boolean[];
}

function $_cudnn_rnn_backward(input: Tensor, weight: readonly Tensor[], weightStride0: Int, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: Int, hiddenSize: Int, projSize: Int, numLayers: Int, batchFirst: boolean, dropout: Float, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null, reserve: Tensor, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor, Tensor[]] {
  let at = putTensor(0, input);
  at = putTensors(at, weight);
  at = putInt(at, weightStride0);
  at = putTensor(at, weightBuf);
  at = putTensor(at, hx);
  at = putTensor(at, cx);
  at = putTensor(at, output);
  at = putTensor(at, gradOutput);
  at = putTensor(at, gradHy);
  at = putTensor(at, gradCy);
  at = putInt(at, mode);
  at = putInt(at, hiddenSize);
  at = putInt(at, projSize);
  at = putInt(at, numLayers);
  at = putBool(at, batchFirst);
  at = putFloat(at, dropout);
  at = putBool(at, train);
  at = putBool(at, bidirectional);
  at = putInts(at, batchSizes);
  at = putTensor(at, dropoutState);
  at = putTensor(at, reserve);
  putBools(at, outputMask);
  const results = callSeveral(97, 3);
  const list = adoptList(3);
  return [results[0], results[1], results[2], list];
}

const _cudnnRnnBackward$$: readonly Overload[] = [
  overload("(Tensor input, tuple of Tensors weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor cx, Tensor output, Tensor grad_output, Tensor grad_hy, Tensor grad_cy, int mode, int hidden_size, int proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, tuple of ints batch_sizes, Tensor dropout_state, Tensor reserve, tuple of bools output_mask)", $_cudnn_rnn_backward, 22, -1, [['input', 'Tensor', isTensor, 2], ['weight', 'tuple of Tensors', isTensors, 2], ['weightStride0', 'int', isInt, 2], ['weightBuf', 'Tensor', isTensor, 2], ['hx', 'Tensor', isTensor, 2], ['cx', 'Tensor', isTensor, 3], ['output', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 3], ['gradHy', 'Tensor', isTensor, 3], ['gradCy', 'Tensor', isTensor, 3], ['mode', 'int', isInt, 2], ['hiddenSize', 'int', isInt, 2], ['projSize', 'int', isInt, 2], ['numLayers', 'int', isInt, 2], ['batchFirst', 'bool', isBool, 2], ['dropout', 'float', isFloat, 2], ['train', 'bool', isBool, 2], ['bidirectional', 'bool', isBool, 2], ['batchSizes', 'tuple of ints', isInts, 2], ['dropoutState', 'Tensor', isTensor, 3], ['reserve', 'Tensor', isTensor, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch._cudnn_rnn_backward`: `_cudnn_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _cudnnRnnBackward(input: Tensor, weight: readonly Tensor[] | _CudnnRnnBackwardOptions, weightStride0: Int | _CudnnRnnBackwardOptions, weightBuf: Tensor, hx: Tensor, cx: Tensor | null | _CudnnRnnBackwardOptions, output: Tensor, gradOutput: Tensor | null | _CudnnRnnBackwardOptions, gradHy: Tensor | null | _CudnnRnnBackwardOptions, gradCy: Tensor | null | _CudnnRnnBackwardOptions, mode: Int | _CudnnRnnBackwardOptions, hiddenSize: Int | _CudnnRnnBackwardOptions, projSize: Int | _CudnnRnnBackwardOptions, numLayers: Int | _CudnnRnnBackwardOptions, batchFirst: boolean | _CudnnRnnBackwardOptions, dropout: Float | _CudnnRnnBackwardOptions, train: boolean | _CudnnRnnBackwardOptions, bidirectional: boolean | _CudnnRnnBackwardOptions, batchSizes: Ints | _CudnnRnnBackwardOptions, dropoutState: Tensor | null | _CudnnRnnBackwardOptions, reserve: Tensor, outputMask: readonly boolean[] | _CudnnRnnBackwardOptions, options?: _CudnnRnnBackwardOptions): [Tensor, Tensor, Tensor, Tensor[]];
export function _cudnnRnnBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown, a14?: unknown, a15?: unknown, a16?: unknown, a17?: unknown, a18?: unknown, a19?: unknown, a20?: unknown, a21?: unknown, a22?: unknown): unknown {
  if (isTensor(a0) && isTensors(a1) && isInt(a2) && isTensor(a3) && isTensor(a4) && (a5 === null || isTensor(a5)) && isTensor(a6) && (a7 === null || isTensor(a7)) && (a8 === null || isTensor(a8)) && (a9 === null || isTensor(a9)) && isInt(a10) && isInt(a11) && isInt(a12) && isInt(a13) && isBool(a14) && isFloat(a15) && isBool(a16) && isBool(a17) && isInts(a18) && (a19 === null || isTensor(a19)) && isTensor(a20) && isBools(a21) && a22 === undefined) return $_cudnn_rnn_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21);
  return resolve('_cudnnRnnBackward', _cudnnRnnBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22]);
}

/** Options of `torch.native_dropout_backward`. */
export interface NativeDropoutBackwardOptions {
  scale?: Float;
}

function $native_dropout_backward(gradOutput: Tensor, mask: Tensor, scale: Float): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, mask);
  putFloat(at, scale);
  return callTensor(1846);
}

const nativeDropoutBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor mask, float scale)", $native_dropout_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2], ['scale', 'float', isFloat, 2]]),
];

/**
 * Mirrors `torch.native_dropout_backward`: `native_dropout_backward(Tensor grad_output, Tensor mask, float scale) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nativeDropoutBackward(gradOutput: Tensor, mask: Tensor, scale: Float | NativeDropoutBackwardOptions, options?: NativeDropoutBackwardOptions): Tensor;
export function nativeDropoutBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isFloat(a2) && a3 === undefined) return $native_dropout_backward(a0, a1, a2);
  return resolve('nativeDropoutBackward', nativeDropoutBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.affine_grid_generator_backward`. */
export interface AffineGridGeneratorBackwardOptions {
  size?: Ints;
  alignCorners?: boolean;
}

function $affine_grid_generator_backward(grad: Tensor, size: Ints, alignCorners: boolean): Tensor {
  let at = putTensor(0, grad);
  at = putInts(at, size);
  putBool(at, alignCorners);
  return callTensor(656);
}

const affineGridGeneratorBackward$$: readonly Overload[] = [
  overload("(Tensor grad, tuple of ints size, bool align_corners)", $affine_grid_generator_backward, 3, -1, [['grad', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['alignCorners', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.affine_grid_generator_backward`: `affine_grid_generator_backward(Tensor grad, SymInt[] size, bool align_corners) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function affineGridGeneratorBackward(grad: Tensor, size: Ints | AffineGridGeneratorBackwardOptions, alignCorners: boolean | AffineGridGeneratorBackwardOptions, options?: AffineGridGeneratorBackwardOptions): Tensor;
export function affineGridGeneratorBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isBool(a2) && a3 === undefined) return $affine_grid_generator_backward(a0, a1, a2);
  return resolve('affineGridGeneratorBackward', affineGridGeneratorBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch._batch_norm_impl_index_backward`. */
export interface _BatchNormImplIndexBackwardOptions {
  implIndex?: Int;
  weight?: Tensor | null;
  runningMean?: Tensor | null;
  runningVar?: Tensor | null;
  saveMean?: Tensor | null;
  saveVarTransform?: Tensor | null;
  train?: boolean;
  eps?: Float;
  outputMask?: readonly boolean[];
}

function $_batch_norm_impl_index_backward(implIndex: Int, input: Tensor, gradOutput: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVarTransform: Tensor | null, train: boolean, eps: Float, outputMask: readonly boolean[], reservedSpace: Tensor): [Tensor, Tensor, Tensor] {
  let at = putInt(0, implIndex);
  at = putTensor(at, input);
  at = putTensor(at, gradOutput);
  at = putTensor(at, weight);
  at = putTensor(at, runningMean);
  at = putTensor(at, runningVar);
  at = putTensor(at, saveMean);
  at = putTensor(at, saveVarTransform);
  at = putBool(at, train);
  at = putFloat(at, eps);
  at = putBools(at, outputMask);
  putTensor(at, reservedSpace);
  const results = callSeveral(44, 3);
  return [results[0], results[1], results[2]];
}

const _batchNormImplIndexBackward$$: readonly Overload[] = [
  overload("(int impl_index, Tensor input, Tensor grad_output, Tensor weight, Tensor running_mean, Tensor running_var, Tensor save_mean, Tensor save_var_transform, bool train, float eps, tuple of bools output_mask, Tensor reservedSpace)", $_batch_norm_impl_index_backward, 12, -1, [['implIndex', 'int', isInt, 2], ['input', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 3], ['runningMean', 'Tensor', isTensor, 3], ['runningVar', 'Tensor', isTensor, 3], ['saveMean', 'Tensor', isTensor, 3], ['saveVarTransform', 'Tensor', isTensor, 3], ['train', 'bool', isBool, 2], ['eps', 'float', isFloat, 2], ['outputMask', 'tuple of bools', isBools, 2], ['reservedSpace', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch._batch_norm_impl_index_backward`: `_batch_norm_impl_index_backward(int impl_index, Tensor input, Tensor grad_output, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var_transform, bool train, float eps, bool[3] output_mask, Tensor reservedSpace) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _batchNormImplIndexBackward(implIndex: Int | _BatchNormImplIndexBackwardOptions, input: Tensor, gradOutput: Tensor, weight: Tensor | null | _BatchNormImplIndexBackwardOptions, runningMean: Tensor | null | _BatchNormImplIndexBackwardOptions, runningVar: Tensor | null | _BatchNormImplIndexBackwardOptions, saveMean: Tensor | null | _BatchNormImplIndexBackwardOptions, saveVarTransform: Tensor | null | _BatchNormImplIndexBackwardOptions, train: boolean | _BatchNormImplIndexBackwardOptions, eps: Float | _BatchNormImplIndexBackwardOptions, outputMask: readonly boolean[] | _BatchNormImplIndexBackwardOptions, reservedSpace: Tensor, options?: _BatchNormImplIndexBackwardOptions): [Tensor, Tensor, Tensor];
export function _batchNormImplIndexBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown): unknown {
  if (isInt(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && (a6 === null || isTensor(a6)) && (a7 === null || isTensor(a7)) && isBool(a8) && isFloat(a9) && isBools(a10) && isTensor(a11) && a12 === undefined) return $_batch_norm_impl_index_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
  return resolve('_batchNormImplIndexBackward', _batchNormImplIndexBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12]);
}

/** Options of `torch.nn.functional.binary_cross_entropy_backward`. */
export interface BinaryCrossEntropyBackwardOptions {
  weight?: Tensor | null;
  reduction?: Int;
  out?: Tensor;
}

function $binary_cross_entropy_backward(gradOutput: Tensor, self: Tensor, target: Tensor, weight?: Tensor | null | null, reduction?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, target);
  at = putTensor(at, weight);
  at = putInt(at, reduction ?? 0);
  if (out) {
    putTensor(at, out);
    callPlain(787);
    return out;
  }
  return callTensor(786);
}

const binaryCrossEntropyBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor target, Tensor weight = None, int reduction = 0, *, Tensor out = None)", $binary_cross_entropy_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 1], ['reduction', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.binary_cross_entropy_backward`: `binary_cross_entropy_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function binaryCrossEntropyBackward(gradOutput: Tensor, input: Tensor, target: Tensor, weight?: Tensor | null | BinaryCrossEntropyBackwardOptions, reduction?: Int | BinaryCrossEntropyBackwardOptions, options?: BinaryCrossEntropyBackwardOptions): Tensor;
export function binaryCrossEntropyBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isInt(a4)) && a5 === undefined) return $binary_cross_entropy_backward(a0, a1, a2, a3, a4);
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { weight, reduction, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (weight == null || isTensor(weight)) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(weight !== undefined) + +(reduction !== undefined) + +(out !== undefined)) return $binary_cross_entropy_backward(a0, a1, a2, weight, reduction, out);
  }
  if (isOptions(a4) && a5 === undefined) {
    const { reduction, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isTensor(a3)) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(reduction !== undefined) + +(out !== undefined)) return $binary_cross_entropy_backward(a0, a1, a2, a3, reduction, out);
  }
  return resolve('binaryCrossEntropyBackward', binaryCrossEntropyBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.Tensor.contiguous`. */
export interface ContiguousOptions {
  memoryFormat?: MemoryFormat;
}

function $contiguous(self: Tensor, memoryFormat?: MemoryFormat | null): Tensor {
  let at = putTensor(0, self);
  putEnum(at, memoryFormat ?? 0);
  return callAlias(918, self);
}

const contiguous$$: readonly Overload[] = [
  overload("(Tensor input, *, torch.memory_format memory_format = 0)", $contiguous, 1, -1, [['self', 'Tensor', isTensor, 2], ['memoryFormat', 'torch.memory_format', isMemoryFormat, 0]]),
];

/**
 * Mirrors `torch.Tensor.contiguous`: `contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function contiguous(input: Tensor, options?: ContiguousOptions): Tensor;
export function contiguous(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $contiguous(a0);
  if (isOptions(a1)) {
    const { memoryFormat } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (memoryFormat == null || isMemoryFormat(memoryFormat)) && given === +(memoryFormat !== undefined)) return $contiguous(a0, memoryFormat);
  }
  return resolve('contiguous', contiguous$$, [a0, a1]);
}

/** Options of `torch.convolution_backward`. */
export interface ConvolutionBackwardOptions {
  biasSizes?: Ints | null;
  stride?: Ints;
  padding?: Ints;
  dilation?: Ints;
  transposed?: boolean;
  outputPadding?: Ints;
  groups?: Int;
  outputMask?: readonly boolean[];
}

function $convolution_backward(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: Ints | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, input);
  at = putTensor(at, weight);
  at = putInts(at, biasSizes);
  at = putInts(at, stride);
  at = putInts(at, padding);
  at = putInts(at, dilation);
  at = putBool(at, transposed);
  at = putInts(at, outputPadding);
  at = putInt(at, groups);
  putBools(at, outputMask);
  const results = callSeveral(932, 3);
  return [results[0], results[1], results[2]];
}

const convolutionBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor weight, tuple of ints bias_sizes, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool transposed, tuple of ints output_padding, int groups, tuple of bools output_mask)", $convolution_backward, 11, -1, [['gradOutput', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['biasSizes', 'tuple of ints', isInts, 3], ['stride', 'tuple of ints', isInts, 2], ['padding', 'tuple of ints', isInts, 2], ['dilation', 'tuple of ints', isInts, 2], ['transposed', 'bool', isBool, 2], ['outputPadding', 'tuple of ints', isInts, 2], ['groups', 'int', isInt, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.convolution_backward`: `convolution_backward(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function convolutionBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: Ints | null | ConvolutionBackwardOptions, stride: Ints | ConvolutionBackwardOptions, padding: Ints | ConvolutionBackwardOptions, dilation: Ints | ConvolutionBackwardOptions, transposed: boolean | ConvolutionBackwardOptions, outputPadding: Ints | ConvolutionBackwardOptions, groups: Int | ConvolutionBackwardOptions, outputMask: readonly boolean[] | ConvolutionBackwardOptions, options?: ConvolutionBackwardOptions): [Tensor, Tensor, Tensor];
export function convolutionBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isInts(a3)) && isInts(a4) && isInts(a5) && isInts(a6) && isBool(a7) && isInts(a8) && isInt(a9) && isBools(a10) && a11 === undefined) return $convolution_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10);
  return resolve('convolutionBackward', convolutionBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11]);
}

/** Options of `torch.convolution_overrideable`. */
export interface ConvolutionOverrideableOptions {
  bias?: Tensor | null;
  stride?: Ints;
  padding?: Ints;
  dilation?: Ints;
  transposed?: boolean;
  outputPadding?: Ints;
  groups?: Int;
}

function $convolution_overrideable(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int): Tensor {
  let at = putTensor(0, input);
  at = putTensor(at, weight);
  at = putTensor(at, bias);
  at = putInts(at, stride);
  at = putInts(at, padding);
  at = putInts(at, dilation);
  at = putBool(at, transposed);
  at = putInts(at, outputPadding);
  putInt(at, groups);
  return callTensor(934);
}

const convolutionOverrideable$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, Tensor bias, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool transposed, tuple of ints output_padding, int groups)", $convolution_overrideable, 9, -1, [['input', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['bias', 'Tensor', isTensor, 3], ['stride', 'tuple of ints', isInts, 2], ['padding', 'tuple of ints', isInts, 2], ['dilation', 'tuple of ints', isInts, 2], ['transposed', 'bool', isBool, 2], ['outputPadding', 'tuple of ints', isInts, 2], ['groups', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.convolution_overrideable`: `convolution_overrideable(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function convolutionOverrideable(input: Tensor, weight: Tensor, bias: Tensor | null | ConvolutionOverrideableOptions, stride: Ints | ConvolutionOverrideableOptions, padding: Ints | ConvolutionOverrideableOptions, dilation: Ints | ConvolutionOverrideableOptions, transposed: boolean | ConvolutionOverrideableOptions, outputPadding: Ints | ConvolutionOverrideableOptions, groups: Int | ConvolutionOverrideableOptions, options?: ConvolutionOverrideableOptions): Tensor;
export function convolutionOverrideable(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 === null || isTensor(a2)) && isInts(a3) && isInts(a4) && isInts(a5) && isBool(a6) && isInts(a7) && isInt(a8) && a9 === undefined) return $convolution_overrideable(a0, a1, a2, a3, a4, a5, a6, a7, a8);
  return resolve('convolutionOverrideable', convolutionOverrideable$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9]);
}

/** Options of `torch.convolution_backward_overrideable`. */
export interface ConvolutionBackwardOverrideableOptions {
  stride?: Ints;
  padding?: Ints;
  dilation?: Ints;
  transposed?: boolean;
  outputPadding?: Ints;
  groups?: Int;
  outputMask?: readonly boolean[];
}

const $convolution_backward_overrideable$Result = namedTuple('convolution_backward_overrideable', ['grad_input', 'grad_weight', 'grad_bias']) as new (...elements: [Tensor, Tensor, Tensor]) => [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor] & { readonly gradInput: Tensor; readonly gradWeight: Tensor; readonly gradBias: Tensor };

function $convolution_backward_overrideable(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, outputMask: readonly boolean[]): [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor] & { readonly gradInput: Tensor; readonly gradWeight: Tensor; readonly gradBias: Tensor } {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, input);
  at = putTensor(at, weight);
  at = putInts(at, stride);
  at = putInts(at, padding);
  at = putInts(at, dilation);
  at = putBool(at, transposed);
  at = putInts(at, outputPadding);
  at = putInt(at, groups);
  putBools(at, outputMask);
  const results = callSeveral(933, 3);
  return new $convolution_backward_overrideable$Result(results[0], results[1], results[2]);
}

const convolutionBackwardOverrideable$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor weight, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool transposed, tuple of ints output_padding, int groups, tuple of bools output_mask)", $convolution_backward_overrideable, 10, -1, [['gradOutput', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['stride', 'tuple of ints', isInts, 2], ['padding', 'tuple of ints', isInts, 2], ['dilation', 'tuple of ints', isInts, 2], ['transposed', 'bool', isBool, 2], ['outputPadding', 'tuple of ints', isInts, 2], ['groups', 'int', isInt, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.convolution_backward_overrideable`: `convolution_backward_overrideable(Tensor grad_output, Tensor input, Tensor weight, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function convolutionBackwardOverrideable(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: Ints | ConvolutionBackwardOverrideableOptions, padding: Ints | ConvolutionBackwardOverrideableOptions, dilation: Ints | ConvolutionBackwardOverrideableOptions, transposed: boolean | ConvolutionBackwardOverrideableOptions, outputPadding: Ints | ConvolutionBackwardOverrideableOptions, groups: Int | ConvolutionBackwardOverrideableOptions, outputMask: readonly boolean[] | ConvolutionBackwardOverrideableOptions, options?: ConvolutionBackwardOverrideableOptions): [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor] & { readonly gradInput: Tensor; readonly gradWeight: Tensor; readonly gradBias: Tensor };
export function convolutionBackwardOverrideable(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInts(a3) && isInts(a4) && isInts(a5) && isBool(a6) && isInts(a7) && isInt(a8) && isBools(a9) && a10 === undefined) return $convolution_backward_overrideable(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9);
  return resolve('convolutionBackwardOverrideable', convolutionBackwardOverrideable$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10]);
}

/** Options of `torch._convolution_double_backward`. */
export interface _ConvolutionDoubleBackwardOptions {
  ggI?: Tensor | null;
  ggW?: Tensor | null;
  ggb?: Tensor | null;
  stride?: Ints;
  padding?: Ints;
  dilation?: Ints;
  transposed?: boolean;
  outputPadding?: Ints;
  groups?: Int;
  outputMask?: readonly boolean[];
}

function $_convolution_double_backward(ggI: Tensor | null, ggW: Tensor | null, ggb: Tensor | null, gO: Tensor, weight: Tensor, self: Tensor, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, ggI);
  at = putTensor(at, ggW);
  at = putTensor(at, ggb);
  at = putTensor(at, gO);
  at = putTensor(at, weight);
  at = putTensor(at, self);
  at = putInts(at, stride);
  at = putInts(at, padding);
  at = putInts(at, dilation);
  at = putBool(at, transposed);
  at = putInts(at, outputPadding);
  at = putInt(at, groups);
  putBools(at, outputMask);
  const results = callSeveral(80, 3);
  return [results[0], results[1], results[2]];
}

const _convolutionDoubleBackward$$: readonly Overload[] = [
  overload("(Tensor ggI, Tensor ggW, Tensor ggb, Tensor gO, Tensor weight, Tensor input, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool transposed, tuple of ints output_padding, int groups, tuple of bools output_mask)", $_convolution_double_backward, 13, -1, [['ggI', 'Tensor', isTensor, 3], ['ggW', 'Tensor', isTensor, 3], ['ggb', 'Tensor', isTensor, 3], ['gO', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['stride', 'tuple of ints', isInts, 2], ['padding', 'tuple of ints', isInts, 2], ['dilation', 'tuple of ints', isInts, 2], ['transposed', 'bool', isBool, 2], ['outputPadding', 'tuple of ints', isInts, 2], ['groups', 'int', isInt, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch._convolution_double_backward`: `_convolution_double_backward(Tensor? ggI, Tensor? ggW, Tensor? ggb, Tensor gO, Tensor weight, Tensor self, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _convolutionDoubleBackward(ggI: Tensor | null | _ConvolutionDoubleBackwardOptions, ggW: Tensor | null | _ConvolutionDoubleBackwardOptions, ggb: Tensor | null | _ConvolutionDoubleBackwardOptions, gO: Tensor, weight: Tensor, input: Tensor, stride: Ints | _ConvolutionDoubleBackwardOptions, padding: Ints | _ConvolutionDoubleBackwardOptions, dilation: Ints | _ConvolutionDoubleBackwardOptions, transposed: boolean | _ConvolutionDoubleBackwardOptions, outputPadding: Ints | _ConvolutionDoubleBackwardOptions, groups: Int | _ConvolutionDoubleBackwardOptions, outputMask: readonly boolean[] | _ConvolutionDoubleBackwardOptions, options?: _ConvolutionDoubleBackwardOptions): [Tensor, Tensor, Tensor];
export function _convolutionDoubleBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown): unknown {
  if ((a0 === null || isTensor(a0)) && (a1 === null || isTensor(a1)) && (a2 === null || isTensor(a2)) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isInts(a6) && isInts(a7) && isInts(a8) && isBool(a9) && isInts(a10) && isInt(a11) && isBools(a12) && a13 === undefined) return $_convolution_double_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12);
  return resolve('_convolutionDoubleBackward', _convolutionDoubleBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13]);
}

/** Options of `torch.conv_tbc_backward`. */
export interface ConvTbcBackwardOptions {
  pad?: Int;
}

function $conv_tbc_backward(self: Tensor, input: Tensor, weight: Tensor, bias: Tensor, pad: Int): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putTensor(at, input);
  at = putTensor(at, weight);
  at = putTensor(at, bias);
  putInt(at, pad);
  const results = callSeveral(927, 3);
  return [results[0], results[1], results[2]];
}

const convTbcBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor input, Tensor weight, Tensor bias, int pad)", $conv_tbc_backward, 5, -1, [['self', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['bias', 'Tensor', isTensor, 2], ['pad', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.conv_tbc_backward`: `conv_tbc_backward(Tensor self, Tensor input, Tensor weight, Tensor bias, int pad) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function convTbcBackward(self: Tensor, input: Tensor, weight: Tensor, bias: Tensor, pad: Int | ConvTbcBackwardOptions, options?: ConvTbcBackwardOptions): [Tensor, Tensor, Tensor];
export function convTbcBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isInt(a4) && a5 === undefined) return $conv_tbc_backward(a0, a1, a2, a3, a4);
  return resolve('convTbcBackward', convTbcBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.copy`. */
export interface CopyOptions {
  nonBlocking?: boolean;
}

function $copy(self: Tensor, src: Tensor, nonBlocking?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, src);
  putBool(at, nonBlocking ?? false);
  return callTensor(935);
}

const copy$$: readonly Overload[] = [
  overload("(Tensor input, Tensor src, bool non_blocking = False)", $copy, 3, -1, [['self', 'Tensor', isTensor, 2], ['src', 'Tensor', isTensor, 2], ['nonBlocking', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.copy`: `copy(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function copy(input: Tensor, src: Tensor, nonBlocking?: boolean | CopyOptions, options?: CopyOptions): Tensor;
export function copy(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isBool(a2)) && a3 === undefined) return $copy(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { nonBlocking } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (nonBlocking == null || isBool(nonBlocking)) && given === +(nonBlocking !== undefined)) return $copy(a0, a1, nonBlocking);
  }
  return resolve('copy', copy$$, [a0, a1, a2, a3]);
}

/** Options of `torch.cudnn_affine_grid_generator_backward`. */
export interface CudnnAffineGridGeneratorBackwardOptions {
  N?: Int;
  C?: Int;
  H?: Int;
  W?: Int;
}

function $cudnn_affine_grid_generator_backward(grad: Tensor, N: Int, C: Int, H: Int, W: Int): Tensor {
  let at = putTensor(0, grad);
  at = putInt(at, N);
  at = putInt(at, C);
  at = putInt(at, H);
  putInt(at, W);
  return callTensor(965);
}

const cudnnAffineGridGeneratorBackward$$: readonly Overload[] = [
  overload("(Tensor grad, int N, int C, int H, int W)", $cudnn_affine_grid_generator_backward, 5, -1, [['grad', 'Tensor', isTensor, 2], ['N', 'int', isInt, 2], ['C', 'int', isInt, 2], ['H', 'int', isInt, 2], ['W', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.cudnn_affine_grid_generator_backward`: `cudnn_affine_grid_generator_backward(Tensor grad, int N, int C, int H, int W) -> Tensor grad_theta`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cudnnAffineGridGeneratorBackward(grad: Tensor, N: Int | CudnnAffineGridGeneratorBackwardOptions, C: Int | CudnnAffineGridGeneratorBackwardOptions, H: Int | CudnnAffineGridGeneratorBackwardOptions, W: Int | CudnnAffineGridGeneratorBackwardOptions, options?: CudnnAffineGridGeneratorBackwardOptions): Tensor;
export function cudnnAffineGridGeneratorBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isInt(a2) && isInt(a3) && isInt(a4) && a5 === undefined) return $cudnn_affine_grid_generator_backward(a0, a1, a2, a3, a4);
  return resolve('cudnnAffineGridGeneratorBackward', cudnnAffineGridGeneratorBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.cudnn_batch_norm_backward`. */
export interface CudnnBatchNormBackwardOptions {
  runningMean?: Tensor | null;
  runningVar?: Tensor | null;
  saveMean?: Tensor | null;
  saveVar?: Tensor | null;
  epsilon?: Float;
}

function $cudnn_batch_norm_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: Float, reserveSpace: Tensor): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, input);
  at = putTensor(at, gradOutput);
  at = putTensor(at, weight);
  at = putTensor(at, runningMean);
  at = putTensor(at, runningVar);
  at = putTensor(at, saveMean);
  at = putTensor(at, saveVar);
  at = putFloat(at, epsilon);
  putTensor(at, reserveSpace);
  const results = callSeveral(968, 3);
  return [results[0], results[1], results[2]];
}

const cudnnBatchNormBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor grad_output, Tensor weight, Tensor running_mean, Tensor running_var, Tensor save_mean, Tensor save_var, float epsilon, Tensor reserveSpace)", $cudnn_batch_norm_backward, 9, -1, [['input', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['runningMean', 'Tensor', isTensor, 3], ['runningVar', 'Tensor', isTensor, 3], ['saveMean', 'Tensor', isTensor, 3], ['saveVar', 'Tensor', isTensor, 3], ['epsilon', 'float', isFloat, 2], ['reserveSpace', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.cudnn_batch_norm_backward`: `cudnn_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cudnnBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null | CudnnBatchNormBackwardOptions, runningVar: Tensor | null | CudnnBatchNormBackwardOptions, saveMean: Tensor | null | CudnnBatchNormBackwardOptions, saveVar: Tensor | null | CudnnBatchNormBackwardOptions, epsilon: Float | CudnnBatchNormBackwardOptions, reserveSpace: Tensor, options?: CudnnBatchNormBackwardOptions): [Tensor, Tensor, Tensor];
export function cudnnBatchNormBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && (a6 === null || isTensor(a6)) && isFloat(a7) && isTensor(a8) && a9 === undefined) return $cudnn_batch_norm_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8);
  return resolve('cudnnBatchNormBackward', cudnnBatchNormBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9]);
}

/** Options of `torch.mps_convolution_transpose_backward`. */
export interface MpsConvolutionTransposeBackwardOptions {
  padding?: Ints;
  outputPadding?: Ints;
  stride?: Ints;
  dilation?: Ints;
  groups?: Int;
  outputMask?: readonly boolean[];
}

function $mps_convolution_transpose_backward(self: Tensor, gradOutput: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int, outputMask: readonly boolean[]): [Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putTensor(at, gradOutput);
  at = putTensor(at, weight);
  at = putInts(at, padding);
  at = putInts(at, outputPadding);
  at = putInts(at, stride);
  at = putInts(at, dilation);
  at = putInt(at, groups);
  putBools(at, outputMask);
  const results = callSeveral(1787, 2);
  return [results[0], results[1]];
}

const mpsConvolutionTransposeBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor grad_output, Tensor weight, tuple of ints padding, tuple of ints output_padding, tuple of ints stride, tuple of ints dilation, int groups, tuple of bools output_mask)", $mps_convolution_transpose_backward, 9, -1, [['self', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isInts, 2], ['outputPadding', 'tuple of ints', isInts, 2], ['stride', 'tuple of ints', isInts, 2], ['dilation', 'tuple of ints', isInts, 2], ['groups', 'int', isInt, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.mps_convolution_transpose_backward`: `mps_convolution_transpose_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[2] output_mask) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mpsConvolutionTransposeBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: Ints | MpsConvolutionTransposeBackwardOptions, outputPadding: Ints | MpsConvolutionTransposeBackwardOptions, stride: Ints | MpsConvolutionTransposeBackwardOptions, dilation: Ints | MpsConvolutionTransposeBackwardOptions, groups: Int | MpsConvolutionTransposeBackwardOptions, outputMask: readonly boolean[] | MpsConvolutionTransposeBackwardOptions, options?: MpsConvolutionTransposeBackwardOptions): [Tensor, Tensor];
export function mpsConvolutionTransposeBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInts(a3) && isInts(a4) && isInts(a5) && isInts(a6) && isInt(a7) && isBools(a8) && a9 === undefined) return $mps_convolution_transpose_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8);
  return resolve('mpsConvolutionTransposeBackward', mpsConvolutionTransposeBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9]);
}

const $cudnn_grid_sampler_backward$Result = namedTuple('cudnn_grid_sampler_backward', ['grad_self', 'grad_grid']) as new (...elements: [Tensor, Tensor]) => [gradSelf: Tensor, gradGrid: Tensor] & { readonly gradSelf: Tensor; readonly gradGrid: Tensor };

function $cudnn_grid_sampler_backward(self: Tensor, grid: Tensor, gradOutput: Tensor): [gradSelf: Tensor, gradGrid: Tensor] & { readonly gradSelf: Tensor; readonly gradGrid: Tensor } {
  let at = putTensor(0, self);
  at = putTensor(at, grid);
  putTensor(at, gradOutput);
  const results = callSeveral(975, 2);
  return new $cudnn_grid_sampler_backward$Result(results[0], results[1]);
}

const cudnnGridSamplerBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor grid, Tensor grad_output)", $cudnn_grid_sampler_backward, 3, -1, [['self', 'Tensor', isTensor, 2], ['grid', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.cudnn_grid_sampler_backward`: `cudnn_grid_sampler_backward(Tensor self, Tensor grid, Tensor grad_output) -> (Tensor grad_self, Tensor grad_grid)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cudnnGridSamplerBackward(input: Tensor, grid: Tensor, gradOutput: Tensor): [gradSelf: Tensor, gradGrid: Tensor] & { readonly gradSelf: Tensor; readonly gradGrid: Tensor };
export function cudnnGridSamplerBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $cudnn_grid_sampler_backward(a0, a1, a2);
  return resolve('cudnnGridSamplerBackward', cudnnGridSamplerBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.cummaxmin_backward`. */
export interface CummaxminBackwardOptions {
  dim?: Int;
}

function $cummaxmin_backward(grad: Tensor, input: Tensor, indices: Tensor, dim: Int): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, input);
  at = putTensor(at, indices);
  putInt(at, dim);
  return callTensor(981);
}

const cummaxminBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, Tensor indices, int dim)", $cummaxmin_backward, 4, -1, [['grad', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.cummaxmin_backward`: `cummaxmin_backward(Tensor grad, Tensor input, Tensor indices, int dim) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cummaxminBackward(grad: Tensor, input: Tensor, indices: Tensor, dim: Int | CummaxminBackwardOptions, options?: CummaxminBackwardOptions): Tensor;
export function cummaxminBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInt(a3) && a4 === undefined) return $cummaxmin_backward(a0, a1, a2, a3);
  return resolve('cummaxminBackward', cummaxminBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.cumprod_backward`. */
export interface CumprodBackwardOptions {
  dim?: Int;
}

function $cumprod_backward(grad: Tensor, input: Tensor, dim: Int, output: Tensor): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, input);
  at = putInt(at, dim);
  putTensor(at, output);
  return callTensor(992);
}

const cumprodBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, int dim, Tensor output)", $cumprod_backward, 4, -1, [['grad', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['output', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.cumprod_backward`: `cumprod_backward(Tensor grad, Tensor input, int dim, Tensor output) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function cumprodBackward(grad: Tensor, input: Tensor, dim: Int | CumprodBackwardOptions, output: Tensor, options?: CumprodBackwardOptions): Tensor;
export function cumprodBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isTensor(a3) && a4 === undefined) return $cumprod_backward(a0, a1, a2, a3);
  return resolve('cumprodBackward', cumprodBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch._ctc_loss_backward`. */
export interface _CtcLossBackwardOptions {
  inputLengths?: Ints;
  targetLengths?: Ints;
  blank?: Int;
  zeroInfinity?: boolean;
}

function $_ctc_loss_backward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, negLogLikelihood: Tensor, logAlpha: Tensor, blank: Int, zeroInfinity?: boolean | null): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, logProbs);
  at = putTensor(at, targets);
  at = putInts(at, inputLengths);
  at = putInts(at, targetLengths);
  at = putTensor(at, negLogLikelihood);
  at = putTensor(at, logAlpha);
  at = putInt(at, blank);
  putBool(at, zeroInfinity ?? false);
  return callTensor(89);
}

function $_ctc_loss_backward_Tensor(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, negLogLikelihood: Tensor, logAlpha: Tensor, blank: Int, zeroInfinity?: boolean | null): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, logProbs);
  at = putTensor(at, targets);
  at = putTensor(at, inputLengths);
  at = putTensor(at, targetLengths);
  at = putTensor(at, negLogLikelihood);
  at = putTensor(at, logAlpha);
  at = putInt(at, blank);
  putBool(at, zeroInfinity ?? false);
  return callTensor(90);
}

const _ctcLossBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor log_probs, Tensor targets, tuple of ints input_lengths, tuple of ints target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity = False)", $_ctc_loss_backward, 9, -1, [['grad', 'Tensor', isTensor, 2], ['logProbs', 'Tensor', isTensor, 2], ['targets', 'Tensor', isTensor, 2], ['inputLengths', 'tuple of ints', isInts, 2], ['targetLengths', 'tuple of ints', isInts, 2], ['negLogLikelihood', 'Tensor', isTensor, 2], ['logAlpha', 'Tensor', isTensor, 2], ['blank', 'int', isInt, 2], ['zeroInfinity', 'bool', isBool, 0]]),
  overload("(Tensor grad, Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity = False)", $_ctc_loss_backward_Tensor, 9, -1, [['grad', 'Tensor', isTensor, 2], ['logProbs', 'Tensor', isTensor, 2], ['targets', 'Tensor', isTensor, 2], ['inputLengths', 'Tensor', isTensor, 2], ['targetLengths', 'Tensor', isTensor, 2], ['negLogLikelihood', 'Tensor', isTensor, 2], ['logAlpha', 'Tensor', isTensor, 2], ['blank', 'int', isInt, 2], ['zeroInfinity', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch._ctc_loss_backward`: `_ctc_loss_backward(Tensor grad, Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _ctcLossBackward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Ints | _CtcLossBackwardOptions, targetLengths: Ints | _CtcLossBackwardOptions, negLogLikelihood: Tensor, logAlpha: Tensor, blank: Int | _CtcLossBackwardOptions, zeroInfinity?: boolean | _CtcLossBackwardOptions, options?: _CtcLossBackwardOptions): Tensor;
/**
 * Mirrors `torch._ctc_loss_backward`: `_ctc_loss_backward.Tensor(Tensor grad, Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _ctcLossBackward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, negLogLikelihood: Tensor, logAlpha: Tensor, blank: Int | _CtcLossBackwardOptions, zeroInfinity?: boolean | _CtcLossBackwardOptions, options?: _CtcLossBackwardOptions): Tensor;
export function _ctcLossBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInts(a3) && isInts(a4) && isTensor(a5) && isTensor(a6) && isInt(a7) && (a8 == null || isBool(a8)) && a9 === undefined) return $_ctc_loss_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8);
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isInt(a7) && (a8 == null || isBool(a8)) && a9 === undefined) return $_ctc_loss_backward_Tensor(a0, a1, a2, a3, a4, a5, a6, a7, a8);
  if (isOptions(a8) && a9 === undefined) {
    const { zeroInfinity } = a8;
    const given = countOptions(a8);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInts(a3) && isInts(a4) && isTensor(a5) && isTensor(a6) && isInt(a7) && (zeroInfinity == null || isBool(zeroInfinity)) && given === +(zeroInfinity !== undefined)) return $_ctc_loss_backward(a0, a1, a2, a3, a4, a5, a6, a7, zeroInfinity);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isInt(a7) && (zeroInfinity == null || isBool(zeroInfinity)) && given === +(zeroInfinity !== undefined)) return $_ctc_loss_backward_Tensor(a0, a1, a2, a3, a4, a5, a6, a7, zeroInfinity);
  }
  return resolve('_ctcLossBackward', _ctcLossBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9]);
}

/** Options of `torch.diagonal_backward`. */
export interface DiagonalBackwardOptions {
  inputSizes?: Ints;
  offset?: Int;
  dim1?: Int;
  dim2?: Int;
}

function $diagonal_backward(gradOutput: Tensor, inputSizes: Ints, offset: Int, dim1: Int, dim2: Int): Tensor {
  let at = putTensor(0, gradOutput);
  at = putInts(at, inputSizes);
  at = putInt(at, offset);
  at = putInt(at, dim1);
  putInt(at, dim2);
  return callTensor(1019);
}

const diagonalBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints input_sizes, int offset, int dim1, int dim2)", $diagonal_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['inputSizes', 'tuple of ints', isInts, 2], ['offset', 'int', isInt, 2], ['dim1', 'int', isInt, 2], ['dim2', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.diagonal_backward`: `diagonal_backward(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function diagonalBackward(gradOutput: Tensor, inputSizes: Ints | DiagonalBackwardOptions, offset: Int | DiagonalBackwardOptions, dim1: Int | DiagonalBackwardOptions, dim2: Int | DiagonalBackwardOptions, options?: DiagonalBackwardOptions): Tensor;
export function diagonalBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInt(a2) && isInt(a3) && isInt(a4) && a5 === undefined) return $diagonal_backward(a0, a1, a2, a3, a4);
  return resolve('diagonalBackward', diagonalBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.embedding_backward`. */
export interface EmbeddingBackwardOptions {
  numWeights?: Int;
  paddingIdx?: Int;
  scaleGradByFreq?: boolean;
  sparse?: boolean;
}

function $embedding_backward(grad: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean, sparse: boolean): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, indices);
  at = putInt(at, numWeights);
  at = putInt(at, paddingIdx);
  at = putBool(at, scaleGradByFreq);
  putBool(at, sparse);
  return callTensor(1064);
}

const embeddingBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq, bool sparse)", $embedding_backward, 6, -1, [['grad', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['numWeights', 'int', isInt, 2], ['paddingIdx', 'int', isInt, 2], ['scaleGradByFreq', 'bool', isBool, 2], ['sparse', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.embedding_backward`: `embedding_backward(Tensor grad, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, bool sparse) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function embeddingBackward(grad: Tensor, indices: Tensor, numWeights: Int | EmbeddingBackwardOptions, paddingIdx: Int | EmbeddingBackwardOptions, scaleGradByFreq: boolean | EmbeddingBackwardOptions, sparse: boolean | EmbeddingBackwardOptions, options?: EmbeddingBackwardOptions): Tensor;
export function embeddingBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isInt(a3) && isBool(a4) && isBool(a5) && a6 === undefined) return $embedding_backward(a0, a1, a2, a3, a4, a5);
  return resolve('embeddingBackward', embeddingBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.embedding_dense_backward`. */
export interface EmbeddingDenseBackwardOptions {
  numWeights?: Int;
  paddingIdx?: Int;
  scaleGradByFreq?: boolean;
}

function $embedding_dense_backward(gradOutput: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, indices);
  at = putInt(at, numWeights);
  at = putInt(at, paddingIdx);
  putBool(at, scaleGradByFreq);
  return callTensor(1067);
}

const embeddingDenseBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq)", $embedding_dense_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['numWeights', 'int', isInt, 2], ['paddingIdx', 'int', isInt, 2], ['scaleGradByFreq', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.embedding_dense_backward`: `embedding_dense_backward(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, numWeights: Int | EmbeddingDenseBackwardOptions, paddingIdx: Int | EmbeddingDenseBackwardOptions, scaleGradByFreq: boolean | EmbeddingDenseBackwardOptions, options?: EmbeddingDenseBackwardOptions): Tensor;
export function embeddingDenseBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isInt(a3) && isBool(a4) && a5 === undefined) return $embedding_dense_backward(a0, a1, a2, a3, a4);
  return resolve('embeddingDenseBackward', embeddingDenseBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.embedding_sparse_backward`. */
export interface EmbeddingSparseBackwardOptions {
  numWeights?: Int;
  paddingIdx?: Int;
  scaleGradByFreq?: boolean;
}

function $embedding_sparse_backward(grad: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, indices);
  at = putInt(at, numWeights);
  at = putInt(at, paddingIdx);
  putBool(at, scaleGradByFreq);
  return callTensor(1069);
}

const embeddingSparseBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq)", $embedding_sparse_backward, 5, -1, [['grad', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['numWeights', 'int', isInt, 2], ['paddingIdx', 'int', isInt, 2], ['scaleGradByFreq', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.embedding_sparse_backward`: `embedding_sparse_backward(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function embeddingSparseBackward(grad: Tensor, indices: Tensor, numWeights: Int | EmbeddingSparseBackwardOptions, paddingIdx: Int | EmbeddingSparseBackwardOptions, scaleGradByFreq: boolean | EmbeddingSparseBackwardOptions, options?: EmbeddingSparseBackwardOptions): Tensor;
export function embeddingSparseBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isInt(a3) && isBool(a4) && a5 === undefined) return $embedding_sparse_backward(a0, a1, a2, a3, a4);
  return resolve('embeddingSparseBackward', embeddingSparseBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch._embedding_bag_backward`. */
export interface _EmbeddingBagBackwardOptions {
  numWeights?: Int;
  scaleGradByFreq?: boolean;
  mode?: Int;
  sparse?: boolean;
  perSampleWeights?: Tensor | null;
  paddingIdx?: Int;
}

function $_embedding_bag_backward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, sparse: boolean, perSampleWeights: Tensor | null, paddingIdx?: Int | null): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, indices);
  at = putTensor(at, offsets);
  at = putTensor(at, offset2bag);
  at = putTensor(at, bagSize);
  at = putTensor(at, maximumIndices);
  at = putInt(at, numWeights);
  at = putBool(at, scaleGradByFreq);
  at = putInt(at, mode);
  at = putBool(at, sparse);
  at = putTensor(at, perSampleWeights);
  putInt(at, paddingIdx ?? -1);
  return callTensor(116);
}

const _embeddingBagBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor indices, Tensor offsets, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, int num_weights, bool scale_grad_by_freq, int mode, bool sparse, Tensor per_sample_weights, int padding_idx = -1)", $_embedding_bag_backward, 12, -1, [['grad', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['offsets', 'Tensor', isTensor, 2], ['offset2bag', 'Tensor', isTensor, 2], ['bagSize', 'Tensor', isTensor, 2], ['maximumIndices', 'Tensor', isTensor, 2], ['numWeights', 'int', isInt, 2], ['scaleGradByFreq', 'bool', isBool, 2], ['mode', 'int', isInt, 2], ['sparse', 'bool', isBool, 2], ['perSampleWeights', 'Tensor', isTensor, 3], ['paddingIdx', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch._embedding_bag_backward`: `_embedding_bag_backward(Tensor grad, Tensor indices, Tensor offsets, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, SymInt num_weights, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _embeddingBagBackward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: Int | _EmbeddingBagBackwardOptions, scaleGradByFreq: boolean | _EmbeddingBagBackwardOptions, mode: Int | _EmbeddingBagBackwardOptions, sparse: boolean | _EmbeddingBagBackwardOptions, perSampleWeights: Tensor | null | _EmbeddingBagBackwardOptions, paddingIdx?: Int | _EmbeddingBagBackwardOptions, options?: _EmbeddingBagBackwardOptions): Tensor;
export function _embeddingBagBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isInt(a6) && isBool(a7) && isInt(a8) && isBool(a9) && (a10 === null || isTensor(a10)) && (a11 == null || isInt(a11)) && a12 === undefined) return $_embedding_bag_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
  if (isOptions(a11) && a12 === undefined) {
    const { paddingIdx } = a11;
    const given = countOptions(a11);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isInt(a6) && isBool(a7) && isInt(a8) && isBool(a9) && (a10 === null || isTensor(a10)) && (paddingIdx == null || isInt(paddingIdx)) && given === +(paddingIdx !== undefined)) return $_embedding_bag_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, paddingIdx);
  }
  return resolve('_embeddingBagBackward', _embeddingBagBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12]);
}

/** Options of `torch._embedding_bag_sparse_backward`. */
export interface _EmbeddingBagSparseBackwardOptions {
  numWeights?: Int;
  scaleGradByFreq?: boolean;
  mode?: Int;
  perSampleWeights?: Tensor | null;
  paddingIdx?: Int;
}

function $_embedding_bag_sparse_backward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, perSampleWeights: Tensor | null, paddingIdx?: Int | null): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, indices);
  at = putTensor(at, offsets);
  at = putTensor(at, offset2bag);
  at = putTensor(at, bagSize);
  at = putInt(at, numWeights);
  at = putBool(at, scaleGradByFreq);
  at = putInt(at, mode);
  at = putTensor(at, perSampleWeights);
  putInt(at, paddingIdx ?? -1);
  return callTensor(120);
}

const _embeddingBagSparseBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor indices, Tensor offsets, Tensor offset2bag, Tensor bag_size, int num_weights, bool scale_grad_by_freq, int mode, Tensor per_sample_weights, int padding_idx = -1)", $_embedding_bag_sparse_backward, 10, -1, [['grad', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['offsets', 'Tensor', isTensor, 2], ['offset2bag', 'Tensor', isTensor, 2], ['bagSize', 'Tensor', isTensor, 2], ['numWeights', 'int', isInt, 2], ['scaleGradByFreq', 'bool', isBool, 2], ['mode', 'int', isInt, 2], ['perSampleWeights', 'Tensor', isTensor, 3], ['paddingIdx', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch._embedding_bag_sparse_backward`: `_embedding_bag_sparse_backward(Tensor grad, Tensor indices, Tensor offsets, Tensor offset2bag, Tensor bag_size, SymInt num_weights, bool scale_grad_by_freq, int mode, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _embeddingBagSparseBackward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, numWeights: Int | _EmbeddingBagSparseBackwardOptions, scaleGradByFreq: boolean | _EmbeddingBagSparseBackwardOptions, mode: Int | _EmbeddingBagSparseBackwardOptions, perSampleWeights: Tensor | null | _EmbeddingBagSparseBackwardOptions, paddingIdx?: Int | _EmbeddingBagSparseBackwardOptions, options?: _EmbeddingBagSparseBackwardOptions): Tensor;
export function _embeddingBagSparseBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isInt(a5) && isBool(a6) && isInt(a7) && (a8 === null || isTensor(a8)) && (a9 == null || isInt(a9)) && a10 === undefined) return $_embedding_bag_sparse_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9);
  if (isOptions(a9) && a10 === undefined) {
    const { paddingIdx } = a9;
    const given = countOptions(a9);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isInt(a5) && isBool(a6) && isInt(a7) && (a8 === null || isTensor(a8)) && (paddingIdx == null || isInt(paddingIdx)) && given === +(paddingIdx !== undefined)) return $_embedding_bag_sparse_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, paddingIdx);
  }
  return resolve('_embeddingBagSparseBackward', _embeddingBagSparseBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10]);
}

/** Options of `torch._embedding_bag_dense_backward`. */
export interface _EmbeddingBagDenseBackwardOptions {
  numWeights?: Int;
  scaleGradByFreq?: boolean;
  mode?: Int;
  perSampleWeights?: Tensor | null;
  paddingIdx?: Int;
}

function $_embedding_bag_dense_backward(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, perSampleWeights: Tensor | null, paddingIdx?: Int | null): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, indices);
  at = putTensor(at, offset2bag);
  at = putTensor(at, bagSize);
  at = putTensor(at, maximumIndices);
  at = putInt(at, numWeights);
  at = putBool(at, scaleGradByFreq);
  at = putInt(at, mode);
  at = putTensor(at, perSampleWeights);
  putInt(at, paddingIdx ?? -1);
  return callTensor(117);
}

const _embeddingBagDenseBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor indices, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, int num_weights, bool scale_grad_by_freq, int mode, Tensor per_sample_weights, int padding_idx = -1)", $_embedding_bag_dense_backward, 10, -1, [['grad', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['offset2bag', 'Tensor', isTensor, 2], ['bagSize', 'Tensor', isTensor, 2], ['maximumIndices', 'Tensor', isTensor, 2], ['numWeights', 'int', isInt, 2], ['scaleGradByFreq', 'bool', isBool, 2], ['mode', 'int', isInt, 2], ['perSampleWeights', 'Tensor', isTensor, 3], ['paddingIdx', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch._embedding_bag_dense_backward`: `_embedding_bag_dense_backward(Tensor grad, Tensor indices, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, SymInt num_weights, bool scale_grad_by_freq, int mode, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _embeddingBagDenseBackward(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: Int | _EmbeddingBagDenseBackwardOptions, scaleGradByFreq: boolean | _EmbeddingBagDenseBackwardOptions, mode: Int | _EmbeddingBagDenseBackwardOptions, perSampleWeights: Tensor | null | _EmbeddingBagDenseBackwardOptions, paddingIdx?: Int | _EmbeddingBagDenseBackwardOptions, options?: _EmbeddingBagDenseBackwardOptions): Tensor;
export function _embeddingBagDenseBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isInt(a5) && isBool(a6) && isInt(a7) && (a8 === null || isTensor(a8)) && (a9 == null || isInt(a9)) && a10 === undefined) return $_embedding_bag_dense_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9);
  if (isOptions(a9) && a10 === undefined) {
    const { paddingIdx } = a9;
    const given = countOptions(a9);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isInt(a5) && isBool(a6) && isInt(a7) && (a8 === null || isTensor(a8)) && (paddingIdx == null || isInt(paddingIdx)) && given === +(paddingIdx !== undefined)) return $_embedding_bag_dense_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, paddingIdx);
  }
  return resolve('_embeddingBagDenseBackward', _embeddingBagDenseBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10]);
}

/** Options of `torch._embedding_bag_per_sample_weights_backward`. */
export interface _EmbeddingBagPerSampleWeightsBackwardOptions {
  mode?: Int;
  paddingIdx?: Int;
}

function $_embedding_bag_per_sample_weights_backward(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: Int, paddingIdx?: Int | null): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, weight);
  at = putTensor(at, indices);
  at = putTensor(at, offsets);
  at = putTensor(at, offset2bag);
  at = putInt(at, mode);
  putInt(at, paddingIdx ?? -1);
  return callTensor(119);
}

const _embeddingBagPerSampleWeightsBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor weight, Tensor indices, Tensor offsets, Tensor offset2bag, int mode, int padding_idx = -1)", $_embedding_bag_per_sample_weights_backward, 7, -1, [['grad', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['offsets', 'Tensor', isTensor, 2], ['offset2bag', 'Tensor', isTensor, 2], ['mode', 'int', isInt, 2], ['paddingIdx', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch._embedding_bag_per_sample_weights_backward`: `_embedding_bag_per_sample_weights_backward(Tensor grad, Tensor weight, Tensor indices, Tensor offsets, Tensor offset2bag, int mode, int padding_idx=-1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _embeddingBagPerSampleWeightsBackward(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: Int | _EmbeddingBagPerSampleWeightsBackwardOptions, paddingIdx?: Int | _EmbeddingBagPerSampleWeightsBackwardOptions, options?: _EmbeddingBagPerSampleWeightsBackwardOptions): Tensor;
export function _embeddingBagPerSampleWeightsBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isInt(a5) && (a6 == null || isInt(a6)) && a7 === undefined) return $_embedding_bag_per_sample_weights_backward(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a6) && a7 === undefined) {
    const { paddingIdx } = a6;
    const given = countOptions(a6);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isInt(a5) && (paddingIdx == null || isInt(paddingIdx)) && given === +(paddingIdx !== undefined)) return $_embedding_bag_per_sample_weights_backward(a0, a1, a2, a3, a4, a5, paddingIdx);
  }
  return resolve('_embeddingBagPerSampleWeightsBackward', _embeddingBagPerSampleWeightsBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.grid_sampler_2d_backward`. */
export interface GridSampler2dBackwardOptions {
  interpolationMode?: Int;
  paddingMode?: Int;
  alignCorners?: boolean;
  outputMask?: readonly boolean[];
}

function $grid_sampler_2d_backward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, outputMask: readonly boolean[]): [Tensor, Tensor] {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, input);
  at = putTensor(at, grid);
  at = putInt(at, interpolationMode);
  at = putInt(at, paddingMode);
  at = putBool(at, alignCorners);
  putBools(at, outputMask);
  const results = callSeveral(1288, 2);
  return [results[0], results[1]];
}

const gridSampler2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, tuple of bools output_mask)", $grid_sampler_2d_backward, 7, -1, [['gradOutput', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['grid', 'Tensor', isTensor, 2], ['interpolationMode', 'int', isInt, 2], ['paddingMode', 'int', isInt, 2], ['alignCorners', 'bool', isBool, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.grid_sampler_2d_backward`: `grid_sampler_2d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gridSampler2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int | GridSampler2dBackwardOptions, paddingMode: Int | GridSampler2dBackwardOptions, alignCorners: boolean | GridSampler2dBackwardOptions, outputMask: readonly boolean[] | GridSampler2dBackwardOptions, options?: GridSampler2dBackwardOptions): [Tensor, Tensor];
export function gridSampler2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInt(a3) && isInt(a4) && isBool(a5) && isBools(a6) && a7 === undefined) return $grid_sampler_2d_backward(a0, a1, a2, a3, a4, a5, a6);
  return resolve('gridSampler2dBackward', gridSampler2dBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch._grid_sampler_2d_cpu_fallback_backward`. */
export interface _GridSampler2dCpuFallbackBackwardOptions {
  interpolationMode?: Int;
  paddingMode?: Int;
  alignCorners?: boolean;
}

function $_grid_sampler_2d_cpu_fallback_backward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): [Tensor, Tensor] {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, input);
  at = putTensor(at, grid);
  at = putInt(at, interpolationMode);
  at = putInt(at, paddingMode);
  putBool(at, alignCorners);
  const results = callSeveral(307, 2);
  return [results[0], results[1]];
}

const _gridSampler2dCpuFallbackBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners)", $_grid_sampler_2d_cpu_fallback_backward, 6, -1, [['gradOutput', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['grid', 'Tensor', isTensor, 2], ['interpolationMode', 'int', isInt, 2], ['paddingMode', 'int', isInt, 2], ['alignCorners', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch._grid_sampler_2d_cpu_fallback_backward`: `_grid_sampler_2d_cpu_fallback_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _gridSampler2dCpuFallbackBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int | _GridSampler2dCpuFallbackBackwardOptions, paddingMode: Int | _GridSampler2dCpuFallbackBackwardOptions, alignCorners: boolean | _GridSampler2dCpuFallbackBackwardOptions, options?: _GridSampler2dCpuFallbackBackwardOptions): [Tensor, Tensor];
export function _gridSampler2dCpuFallbackBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInt(a3) && isInt(a4) && isBool(a5) && a6 === undefined) return $_grid_sampler_2d_cpu_fallback_backward(a0, a1, a2, a3, a4, a5);
  return resolve('_gridSampler2dCpuFallbackBackward', _gridSampler2dCpuFallbackBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.grid_sampler_3d_backward`. */
export interface GridSampler3dBackwardOptions {
  interpolationMode?: Int;
  paddingMode?: Int;
  alignCorners?: boolean;
  outputMask?: readonly boolean[];
}

function $grid_sampler_3d_backward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, outputMask: readonly boolean[]): [Tensor, Tensor] {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, input);
  at = putTensor(at, grid);
  at = putInt(at, interpolationMode);
  at = putInt(at, paddingMode);
  at = putBool(at, alignCorners);
  putBools(at, outputMask);
  const results = callSeveral(1290, 2);
  return [results[0], results[1]];
}

const gridSampler3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, tuple of bools output_mask)", $grid_sampler_3d_backward, 7, -1, [['gradOutput', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['grid', 'Tensor', isTensor, 2], ['interpolationMode', 'int', isInt, 2], ['paddingMode', 'int', isInt, 2], ['alignCorners', 'bool', isBool, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.grid_sampler_3d_backward`: `grid_sampler_3d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gridSampler3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int | GridSampler3dBackwardOptions, paddingMode: Int | GridSampler3dBackwardOptions, alignCorners: boolean | GridSampler3dBackwardOptions, outputMask: readonly boolean[] | GridSampler3dBackwardOptions, options?: GridSampler3dBackwardOptions): [Tensor, Tensor];
export function gridSampler3dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInt(a3) && isInt(a4) && isBool(a5) && isBools(a6) && a7 === undefined) return $grid_sampler_3d_backward(a0, a1, a2, a3, a4, a5, a6);
  return resolve('gridSampler3dBackward', gridSampler3dBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.native_group_norm_backward`. */
export interface NativeGroupNormBackwardOptions {
  weight?: Tensor | null;
  N?: Int;
  C?: Int;
  HxW?: Int;
  group?: Int;
  outputMask?: readonly boolean[];
}

function $native_group_norm_backward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOut);
  at = putTensor(at, input);
  at = putTensor(at, mean);
  at = putTensor(at, rstd);
  at = putTensor(at, weight);
  at = putInt(at, N);
  at = putInt(at, C);
  at = putInt(at, HxW);
  at = putInt(at, group);
  putBools(at, outputMask);
  const results = callSeveral(1848, 3);
  return [results[0], results[1], results[2]];
}

const nativeGroupNormBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor weight, int N, int C, int HxW, int group, tuple of bools output_mask)", $native_group_norm_backward, 10, -1, [['gradOut', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['mean', 'Tensor', isTensor, 2], ['rstd', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 3], ['N', 'int', isInt, 2], ['C', 'int', isInt, 2], ['HxW', 'int', isInt, 2], ['group', 'int', isInt, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.native_group_norm_backward`: `native_group_norm_backward(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nativeGroupNormBackward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null | NativeGroupNormBackwardOptions, N: Int | NativeGroupNormBackwardOptions, C: Int | NativeGroupNormBackwardOptions, HxW: Int | NativeGroupNormBackwardOptions, group: Int | NativeGroupNormBackwardOptions, outputMask: readonly boolean[] | NativeGroupNormBackwardOptions, options?: NativeGroupNormBackwardOptions): [Tensor, Tensor, Tensor];
export function nativeGroupNormBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && (a4 === null || isTensor(a4)) && isInt(a5) && isInt(a6) && isInt(a7) && isInt(a8) && isBools(a9) && a10 === undefined) return $native_group_norm_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9);
  return resolve('nativeGroupNormBackward', nativeGroupNormBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10]);
}

/** Options of `torch.index`. */
export interface IndexOptions {
  indices?: readonly (Tensor | null)[];
  out?: Tensor;
}

function $index_Tensor(self: Tensor, indices: readonly (Tensor | null)[], out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensors(at, indices);
  if (out) {
    putTensor(at, out);
    callPlain(1366);
    return out;
  }
  return callTensor(1365);
}

const index$$: readonly Overload[] = [
  overload("(Tensor input, tuple of Tensors indices, *, Tensor out = None)", $index_Tensor, 2, -1, [['self', 'Tensor', isTensor, 2], ['indices', 'tuple of Tensors', isOptionalTensors, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.index`: `index.Tensor(Tensor self, Tensor?[] indices) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function index(input: Tensor, indices: readonly (Tensor | null)[] | IndexOptions, options?: IndexOptions): Tensor;
export function index(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isOptionalTensors(a1) && a2 === undefined) return $index_Tensor(a0, a1);
  return resolve('index', index$$, [a0, a1, a2]);
}

/** Options of `torch.native_layer_norm_backward`. */
export interface NativeLayerNormBackwardOptions {
  normalizedShape?: Ints;
  weight?: Tensor | null;
  bias?: Tensor | null;
  outputMask?: readonly boolean[];
}

function $native_layer_norm_backward(gradOut: Tensor, input: Tensor, normalizedShape: Ints, mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOut);
  at = putTensor(at, input);
  at = putInts(at, normalizedShape);
  at = putTensor(at, mean);
  at = putTensor(at, rstd);
  at = putTensor(at, weight);
  at = putTensor(at, bias);
  putBools(at, outputMask);
  const results = callSeveral(1850, 3);
  return [results[0], results[1], results[2]];
}

const nativeLayerNormBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor input, tuple of ints normalized_shape, Tensor mean, Tensor rstd, Tensor weight, Tensor bias, tuple of bools output_mask)", $native_layer_norm_backward, 8, -1, [['gradOut', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['normalizedShape', 'tuple of ints', isInts, 2], ['mean', 'Tensor', isTensor, 2], ['rstd', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 3], ['bias', 'Tensor', isTensor, 3], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.native_layer_norm_backward`: `native_layer_norm_backward(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: Ints | NativeLayerNormBackwardOptions, mean: Tensor, rstd: Tensor, weight: Tensor | null | NativeLayerNormBackwardOptions, bias: Tensor | null | NativeLayerNormBackwardOptions, outputMask: readonly boolean[] | NativeLayerNormBackwardOptions, options?: NativeLayerNormBackwardOptions): [Tensor, Tensor, Tensor];
export function nativeLayerNormBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInts(a2) && isTensor(a3) && isTensor(a4) && (a5 === null || isTensor(a5)) && (a6 === null || isTensor(a6)) && isBools(a7) && a8 === undefined) return $native_layer_norm_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  return resolve('nativeLayerNormBackward', nativeLayerNormBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch._fused_rms_norm_backward`. */
export interface _FusedRmsNormBackwardOptions {
  normalizedShape?: Ints;
  weight?: Tensor | null;
  outputMask?: readonly boolean[];
}

function $_fused_rms_norm_backward(gradOut: Tensor, input: Tensor, normalizedShape: Ints, rstd: Tensor, weight: Tensor | null, outputMask: readonly boolean[]): [Tensor, Tensor] {
  let at = putTensor(0, gradOut);
  at = putTensor(at, input);
  at = putInts(at, normalizedShape);
  at = putTensor(at, rstd);
  at = putTensor(at, weight);
  putBools(at, outputMask);
  const results = callSeveral(298, 2);
  return [results[0], results[1]];
}

const _fusedRmsNormBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor input, tuple of ints normalized_shape, Tensor rstd, Tensor weight, tuple of bools output_mask)", $_fused_rms_norm_backward, 6, -1, [['gradOut', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['normalizedShape', 'tuple of ints', isInts, 2], ['rstd', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 3], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch._fused_rms_norm_backward`: `_fused_rms_norm_backward(Tensor grad_out, Tensor input, int[] normalized_shape, Tensor rstd, Tensor? weight, bool[2] output_mask) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _fusedRmsNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: Ints | _FusedRmsNormBackwardOptions, rstd: Tensor, weight: Tensor | null | _FusedRmsNormBackwardOptions, outputMask: readonly boolean[] | _FusedRmsNormBackwardOptions, options?: _FusedRmsNormBackwardOptions): [Tensor, Tensor];
export function _fusedRmsNormBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInts(a2) && isTensor(a3) && (a4 === null || isTensor(a4)) && isBools(a5) && a6 === undefined) return $_fused_rms_norm_backward(a0, a1, a2, a3, a4, a5);
  return resolve('_fusedRmsNormBackward', _fusedRmsNormBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.linear_backward`. */
export interface LinearBackwardOptions {
  outputMask?: readonly boolean[];
}

function $linear_backward(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putTensor(at, gradOutput);
  at = putTensor(at, weight);
  putBools(at, outputMask);
  const results = callSeveral(1589, 3);
  return [results[0], results[1], results[2]];
}

const linearBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor grad_output, Tensor weight, tuple of bools output_mask)", $linear_backward, 4, -1, [['self', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.linear_backward`: `linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function linearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: readonly boolean[] | LinearBackwardOptions, options?: LinearBackwardOptions): [Tensor, Tensor, Tensor];
export function linearBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isBools(a3) && a4 === undefined) return $linear_backward(a0, a1, a2, a3);
  return resolve('linearBackward', linearBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.mkldnn_linear_backward_input`. */
export interface MkldnnLinearBackwardInputOptions {
  inputSize?: Ints;
}

function $mkldnn_linear_backward_input(inputSize: Ints, gradOutput: Tensor, weight: Tensor): Tensor {
  let at = putInts(0, inputSize);
  at = putTensor(at, gradOutput);
  putTensor(at, weight);
  return callTensor(1764);
}

const mkldnnLinearBackwardInput$$: readonly Overload[] = [
  overload("(tuple of ints input_size, Tensor grad_output, Tensor weight)", $mkldnn_linear_backward_input, 3, -1, [['inputSize', 'tuple of ints', isInts, 2], ['gradOutput', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.mkldnn_linear_backward_input`: `mkldnn_linear_backward_input(int[] input_size, Tensor grad_output, Tensor weight) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mkldnnLinearBackwardInput(inputSize: Ints | MkldnnLinearBackwardInputOptions, gradOutput: Tensor, weight: Tensor, options?: MkldnnLinearBackwardInputOptions): Tensor;
export function mkldnnLinearBackwardInput(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isInts(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $mkldnn_linear_backward_input(a0, a1, a2);
  return resolve('mkldnnLinearBackwardInput', mkldnnLinearBackwardInput$$, [a0, a1, a2, a3]);
}

/** Options of `torch.mkldnn_linear_backward`. */
export interface MkldnnLinearBackwardOptions {
  outputMask?: readonly boolean[];
}

function $mkldnn_linear_backward(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putTensor(at, gradOutput);
  at = putTensor(at, weight);
  putBools(at, outputMask);
  const results = callSeveral(1763, 3);
  return [results[0], results[1], results[2]];
}

const mkldnnLinearBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor grad_output, Tensor weight, tuple of bools output_mask)", $mkldnn_linear_backward, 4, -1, [['self', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.mkldnn_linear_backward`: `mkldnn_linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mkldnnLinearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: readonly boolean[] | MkldnnLinearBackwardOptions, options?: MkldnnLinearBackwardOptions): [Tensor, Tensor, Tensor];
export function mkldnnLinearBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isBools(a3) && a4 === undefined) return $mkldnn_linear_backward(a0, a1, a2, a3);
  return resolve('mkldnnLinearBackward', mkldnnLinearBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch._log_softmax_backward_data`. */
export interface _LogSoftmaxBackwardDataOptions {
  dim?: Int;
  inputDtype?: DType;
  out?: Tensor;
}

function $_log_softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, inputDtype: DType, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, output);
  at = putInt(at, dim);
  at = putEnum(at, inputDtype);
  if (out) {
    putTensor(at, out);
    callPlain(341);
    return out;
  }
  return callTensor(340);
}

const _logSoftmaxBackwardData$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor output, int dim, torch.dtype input_dtype, *, Tensor out = None)", $_log_softmax_backward_data, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['inputDtype', 'torch.dtype', isDType, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch._log_softmax_backward_data`: `_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _logSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: Int | _LogSoftmaxBackwardDataOptions, inputDtype: DType | _LogSoftmaxBackwardDataOptions, options?: _LogSoftmaxBackwardDataOptions): Tensor;
export function _logSoftmaxBackwardData(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isDType(a3) && a4 === undefined) return $_log_softmax_backward_data(a0, a1, a2, a3);
  return resolve('_logSoftmaxBackwardData', _logSoftmaxBackwardData$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.matmul_backward`. */
export interface MatmulBackwardOptions {
  mask?: readonly boolean[];
}

function $matmul_backward(grad: Tensor, self: Tensor, other: Tensor, mask: readonly boolean[]): [Tensor, Tensor] {
  let at = putTensor(0, grad);
  at = putTensor(at, self);
  at = putTensor(at, other);
  putBools(at, mask);
  const results = callSeveral(1687, 2);
  return [results[0], results[1]];
}

const matmulBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, Tensor other, tuple of bools mask)", $matmul_backward, 4, -1, [['grad', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['mask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.matmul_backward`: `matmul_backward(Tensor grad, Tensor self, Tensor other, bool[2] mask) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matmulBackward(grad: Tensor, input: Tensor, other: Tensor, mask: readonly boolean[] | MatmulBackwardOptions, options?: MatmulBackwardOptions): [Tensor, Tensor];
export function matmulBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isBools(a3) && a4 === undefined) return $matmul_backward(a0, a1, a2, a3);
  return resolve('matmulBackward', matmulBackward$$, [a0, a1, a2, a3, a4]);
}

function $matrix_exp_backward(self: Tensor, grad: Tensor): Tensor {
  let at = putTensor(0, self);
  putTensor(at, grad);
  return callTensor(1690);
}

const matrixExpBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor grad)", $matrix_exp_backward, 2, -1, [['self', 'Tensor', isTensor, 2], ['grad', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.matrix_exp_backward`: `matrix_exp_backward(Tensor self, Tensor grad) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matrixExpBackward(input: Tensor, grad: Tensor): Tensor;
export function matrixExpBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $matrix_exp_backward(a0, a1);
  return resolve('matrixExpBackward', matrixExpBackward$$, [a0, a1, a2]);
}

/** Options of `torch.value_selecting_reduction_backward`. */
export interface ValueSelectingReductionBackwardOptions {
  dim?: Int;
  sizes?: Ints;
  keepdim?: boolean;
}

function $value_selecting_reduction_backward(grad: Tensor, dim: Int, indices: Tensor, sizes: Ints, keepdim: boolean): Tensor {
  let at = putTensor(0, grad);
  at = putInt(at, dim);
  at = putTensor(at, indices);
  at = putInts(at, sizes);
  putBool(at, keepdim);
  return callTensor(2656);
}

const valueSelectingReductionBackward$$: readonly Overload[] = [
  overload("(Tensor grad, int dim, Tensor indices, tuple of ints sizes, bool keepdim)", $value_selecting_reduction_backward, 5, -1, [['grad', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['indices', 'Tensor', isTensor, 2], ['sizes', 'tuple of ints', isInts, 2], ['keepdim', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.value_selecting_reduction_backward`: `value_selecting_reduction_backward(Tensor grad, int dim, Tensor indices, SymInt[] sizes, bool keepdim) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function valueSelectingReductionBackward(grad: Tensor, dim: Int | ValueSelectingReductionBackwardOptions, indices: Tensor, sizes: Ints | ValueSelectingReductionBackwardOptions, keepdim: boolean | ValueSelectingReductionBackwardOptions, options?: ValueSelectingReductionBackwardOptions): Tensor;
export function valueSelectingReductionBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isInts(a3) && isBool(a4) && a5 === undefined) return $value_selecting_reduction_backward(a0, a1, a2, a3, a4);
  return resolve('valueSelectingReductionBackward', valueSelectingReductionBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.max_pool2d_backward`. */
export interface MaxPool2dBackwardOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
  ceilMode?: boolean;
}

function $max_pool2d_backward(gradOutput: Tensor, self: Tensor, kernelSize: Int | Ints, stride?: Int | Ints | null, padding?: Int | Ints | null, dilation?: Int | Ints | null, ceilMode?: boolean | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, stride ?? []);
  at = putIntsOf(at, 2, padding ?? 0);
  at = putIntsOf(at, 2, dilation ?? 1);
  putBool(at, ceilMode ?? false);
  return callTensor(1704);
}

const maxPool2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints kernel_size, tuple of ints stride = [], tuple of ints padding = 0, tuple of ints dilation = 1, bool ceil_mode = False)", $max_pool2d_backward, 7, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0], ['ceilMode', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.max_pool2d_backward`: `max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maxPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Int | Ints | MaxPool2dBackwardOptions, stride?: Int | Ints | MaxPool2dBackwardOptions, padding?: Int | Ints | MaxPool2dBackwardOptions, dilation?: Int | Ints | MaxPool2dBackwardOptions, ceilMode?: boolean | MaxPool2dBackwardOptions, options?: MaxPool2dBackwardOptions): Tensor;
export function maxPool2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isIntOrInts(a3)) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isIntOrInts(a5)) && (a6 == null || isBool(a6)) && a7 === undefined) return $max_pool2d_backward(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { stride, padding, dilation, ceilMode } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && (ceilMode == null || isBool(ceilMode)) && given === +(stride !== undefined) + +(padding !== undefined) + +(dilation !== undefined) + +(ceilMode !== undefined)) return $max_pool2d_backward(a0, a1, a2, stride, padding, dilation, ceilMode);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { padding, dilation, ceilMode } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 == null || isIntOrInts(a3)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && (ceilMode == null || isBool(ceilMode)) && given === +(padding !== undefined) + +(dilation !== undefined) + +(ceilMode !== undefined)) return $max_pool2d_backward(a0, a1, a2, a3, padding, dilation, ceilMode);
  }
  return resolve('maxPool2dBackward', maxPool2dBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.mkldnn_max_pool2d_backward`. */
export interface MkldnnMaxPool2dBackwardOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
  ceilMode?: boolean;
}

function $mkldnn_max_pool2d_backward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Int | Ints, stride?: Int | Ints | null, padding?: Int | Ints | null, dilation?: Int | Ints | null, ceilMode?: boolean | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, output);
  at = putTensor(at, input);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, stride ?? []);
  at = putIntsOf(at, 2, padding ?? 0);
  at = putIntsOf(at, 2, dilation ?? 1);
  putBool(at, ceilMode ?? false);
  return callTensor(1767);
}

const mkldnnMaxPool2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor output, Tensor input, tuple of ints kernel_size, tuple of ints stride = [], tuple of ints padding = 0, tuple of ints dilation = 1, bool ceil_mode = False)", $mkldnn_max_pool2d_backward, 8, -1, [['gradOutput', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0], ['ceilMode', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.mkldnn_max_pool2d_backward`: `mkldnn_max_pool2d_backward(Tensor grad_output, Tensor output, Tensor input, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Int | Ints | MkldnnMaxPool2dBackwardOptions, stride?: Int | Ints | MkldnnMaxPool2dBackwardOptions, padding?: Int | Ints | MkldnnMaxPool2dBackwardOptions, dilation?: Int | Ints | MkldnnMaxPool2dBackwardOptions, ceilMode?: boolean | MkldnnMaxPool2dBackwardOptions, options?: MkldnnMaxPool2dBackwardOptions): Tensor;
export function mkldnnMaxPool2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isIntOrInts(a3) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isIntOrInts(a5)) && (a6 == null || isIntOrInts(a6)) && (a7 == null || isBool(a7)) && a8 === undefined) return $mkldnn_max_pool2d_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  if (isOptions(a4) && a5 === undefined && a6 === undefined && a7 === undefined && a8 === undefined) {
    const { stride, padding, dilation, ceilMode } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isIntOrInts(a3) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && (ceilMode == null || isBool(ceilMode)) && given === +(stride !== undefined) + +(padding !== undefined) + +(dilation !== undefined) + +(ceilMode !== undefined)) return $mkldnn_max_pool2d_backward(a0, a1, a2, a3, stride, padding, dilation, ceilMode);
  }
  if (isOptions(a5) && a6 === undefined && a7 === undefined && a8 === undefined) {
    const { padding, dilation, ceilMode } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isIntOrInts(a3) && (a4 == null || isIntOrInts(a4)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && (ceilMode == null || isBool(ceilMode)) && given === +(padding !== undefined) + +(dilation !== undefined) + +(ceilMode !== undefined)) return $mkldnn_max_pool2d_backward(a0, a1, a2, a3, a4, padding, dilation, ceilMode);
  }
  return resolve('mkldnnMaxPool2dBackward', mkldnnMaxPool2dBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch.mkldnn_max_pool3d_backward`. */
export interface MkldnnMaxPool3dBackwardOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
  ceilMode?: boolean;
}

function $mkldnn_max_pool3d_backward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Int | Ints, stride?: Int | Ints | null, padding?: Int | Ints | null, dilation?: Int | Ints | null, ceilMode?: boolean | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, output);
  at = putTensor(at, input);
  at = putIntsOf(at, 3, kernelSize);
  at = putIntsOf(at, 3, stride ?? []);
  at = putIntsOf(at, 3, padding ?? 0);
  at = putIntsOf(at, 3, dilation ?? 1);
  putBool(at, ceilMode ?? false);
  return callTensor(1769);
}

const mkldnnMaxPool3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor output, Tensor input, tuple of ints kernel_size, tuple of ints stride = [], tuple of ints padding = 0, tuple of ints dilation = 1, bool ceil_mode = False)", $mkldnn_max_pool3d_backward, 8, -1, [['gradOutput', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 0], ['padding', 'tuple of ints', isIntOrInts, 0], ['dilation', 'tuple of ints', isIntOrInts, 0], ['ceilMode', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch.mkldnn_max_pool3d_backward`: `mkldnn_max_pool3d_backward(Tensor grad_output, Tensor output, Tensor input, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Int | Ints | MkldnnMaxPool3dBackwardOptions, stride?: Int | Ints | MkldnnMaxPool3dBackwardOptions, padding?: Int | Ints | MkldnnMaxPool3dBackwardOptions, dilation?: Int | Ints | MkldnnMaxPool3dBackwardOptions, ceilMode?: boolean | MkldnnMaxPool3dBackwardOptions, options?: MkldnnMaxPool3dBackwardOptions): Tensor;
export function mkldnnMaxPool3dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isIntOrInts(a3) && (a4 == null || isIntOrInts(a4)) && (a5 == null || isIntOrInts(a5)) && (a6 == null || isIntOrInts(a6)) && (a7 == null || isBool(a7)) && a8 === undefined) return $mkldnn_max_pool3d_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  if (isOptions(a4) && a5 === undefined && a6 === undefined && a7 === undefined && a8 === undefined) {
    const { stride, padding, dilation, ceilMode } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isIntOrInts(a3) && (stride == null || isIntOrInts(stride)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && (ceilMode == null || isBool(ceilMode)) && given === +(stride !== undefined) + +(padding !== undefined) + +(dilation !== undefined) + +(ceilMode !== undefined)) return $mkldnn_max_pool3d_backward(a0, a1, a2, a3, stride, padding, dilation, ceilMode);
  }
  if (isOptions(a5) && a6 === undefined && a7 === undefined && a8 === undefined) {
    const { padding, dilation, ceilMode } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isIntOrInts(a3) && (a4 == null || isIntOrInts(a4)) && (padding == null || isIntOrInts(padding)) && (dilation == null || isIntOrInts(dilation)) && (ceilMode == null || isBool(ceilMode)) && given === +(padding !== undefined) + +(dilation !== undefined) + +(ceilMode !== undefined)) return $mkldnn_max_pool3d_backward(a0, a1, a2, a3, a4, padding, dilation, ceilMode);
  }
  return resolve('mkldnnMaxPool3dBackward', mkldnnMaxPool3dBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch.mps_convolution_backward`. */
export interface MpsConvolutionBackwardOptions {
  padding?: Ints;
  stride?: Ints;
  dilation?: Ints;
  groups?: Int;
  outputMask?: readonly boolean[];
}

function $mps_convolution_backward(self: Tensor, gradOutput: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putTensor(at, gradOutput);
  at = putTensor(at, weight);
  at = putInts(at, padding);
  at = putInts(at, stride);
  at = putInts(at, dilation);
  at = putInt(at, groups);
  putBools(at, outputMask);
  const results = callSeveral(1786, 3);
  return [results[0], results[1], results[2]];
}

const mpsConvolutionBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor grad_output, Tensor weight, tuple of ints padding, tuple of ints stride, tuple of ints dilation, int groups, tuple of bools output_mask)", $mps_convolution_backward, 8, -1, [['self', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isInts, 2], ['stride', 'tuple of ints', isInts, 2], ['dilation', 'tuple of ints', isInts, 2], ['groups', 'int', isInt, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.mps_convolution_backward`: `mps_convolution_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mpsConvolutionBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: Ints | MpsConvolutionBackwardOptions, stride: Ints | MpsConvolutionBackwardOptions, dilation: Ints | MpsConvolutionBackwardOptions, groups: Int | MpsConvolutionBackwardOptions, outputMask: readonly boolean[] | MpsConvolutionBackwardOptions, options?: MpsConvolutionBackwardOptions): [Tensor, Tensor, Tensor];
export function mpsConvolutionBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInts(a3) && isInts(a4) && isInts(a5) && isInt(a6) && isBools(a7) && a8 === undefined) return $mps_convolution_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  return resolve('mpsConvolutionBackward', mpsConvolutionBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch.mkldnn_rnn_layer_backward`. */
export interface MkldnnRnnLayerBackwardOptions {
  gradOutput?: Tensor | null;
  gradHy?: Tensor | null;
  gradCy?: Tensor | null;
  reverse?: boolean;
  mode?: Int;
  hiddenSize?: Int;
  numLayers?: Int;
  hasBiases?: boolean;
  train?: boolean;
  bidirectional?: boolean;
  batchSizes?: Ints;
  batchFirst?: boolean;
}

function $mkldnn_rnn_layer_backward(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: Int, hiddenSize: Int, numLayers: Int, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: Ints, batchFirst: boolean, workspace: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor] {
  let at = putTensor(0, input);
  at = putTensor(at, weight1);
  at = putTensor(at, weight2);
  at = putTensor(at, weight3);
  at = putTensor(at, weight4);
  at = putTensor(at, hx_);
  at = putTensor(at, cxTmp);
  at = putTensor(at, output);
  at = putTensor(at, hy_);
  at = putTensor(at, cy_);
  at = putTensor(at, gradOutput);
  at = putTensor(at, gradHy);
  at = putTensor(at, gradCy);
  at = putBool(at, reverse);
  at = putInt(at, mode);
  at = putInt(at, hiddenSize);
  at = putInt(at, numLayers);
  at = putBool(at, hasBiases);
  at = putBool(at, train);
  at = putBool(at, bidirectional);
  at = putInts(at, batchSizes);
  at = putBool(at, batchFirst);
  putTensor(at, workspace);
  const results = callSeveral(1773, 7);
  return [results[0], results[1], results[2], results[3], results[4], results[5], results[6]];
}

const mkldnnRnnLayerBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight1, Tensor weight2, Tensor weight3, Tensor weight4, Tensor hx_, Tensor cx_tmp, Tensor output, Tensor hy_, Tensor cy_, Tensor grad_output, Tensor grad_hy, Tensor grad_cy, bool reverse, int mode, int hidden_size, int num_layers, bool has_biases, bool train, bool bidirectional, tuple of ints batch_sizes, bool batch_first, Tensor workspace)", $mkldnn_rnn_layer_backward, 23, -1, [['input', 'Tensor', isTensor, 2], ['weight1', 'Tensor', isTensor, 2], ['weight2', 'Tensor', isTensor, 2], ['weight3', 'Tensor', isTensor, 2], ['weight4', 'Tensor', isTensor, 2], ['hx_', 'Tensor', isTensor, 2], ['cxTmp', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['hy_', 'Tensor', isTensor, 2], ['cy_', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 3], ['gradHy', 'Tensor', isTensor, 3], ['gradCy', 'Tensor', isTensor, 3], ['reverse', 'bool', isBool, 2], ['mode', 'int', isInt, 2], ['hiddenSize', 'int', isInt, 2], ['numLayers', 'int', isInt, 2], ['hasBiases', 'bool', isBool, 2], ['train', 'bool', isBool, 2], ['bidirectional', 'bool', isBool, 2], ['batchSizes', 'tuple of ints', isInts, 2], ['batchFirst', 'bool', isBool, 2], ['workspace', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.mkldnn_rnn_layer_backward`: `mkldnn_rnn_layer_backward(Tensor input, Tensor weight1, Tensor weight2, Tensor weight3, Tensor weight4, Tensor hx_, Tensor cx_tmp, Tensor output, Tensor hy_, Tensor cy_, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, bool reverse, int mode, int hidden_size, int num_layers, bool has_biases, bool train, bool bidirectional, int[] batch_sizes, bool batch_first, Tensor workspace) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mkldnnRnnLayerBackward(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null | MkldnnRnnLayerBackwardOptions, gradHy: Tensor | null | MkldnnRnnLayerBackwardOptions, gradCy: Tensor | null | MkldnnRnnLayerBackwardOptions, reverse: boolean | MkldnnRnnLayerBackwardOptions, mode: Int | MkldnnRnnLayerBackwardOptions, hiddenSize: Int | MkldnnRnnLayerBackwardOptions, numLayers: Int | MkldnnRnnLayerBackwardOptions, hasBiases: boolean | MkldnnRnnLayerBackwardOptions, train: boolean | MkldnnRnnLayerBackwardOptions, bidirectional: boolean | MkldnnRnnLayerBackwardOptions, batchSizes: Ints | MkldnnRnnLayerBackwardOptions, batchFirst: boolean | MkldnnRnnLayerBackwardOptions, workspace: Tensor, options?: MkldnnRnnLayerBackwardOptions): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayerBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown, a14?: unknown, a15?: unknown, a16?: unknown, a17?: unknown, a18?: unknown, a19?: unknown, a20?: unknown, a21?: unknown, a22?: unknown, a23?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isTensor(a8) && isTensor(a9) && (a10 === null || isTensor(a10)) && (a11 === null || isTensor(a11)) && (a12 === null || isTensor(a12)) && isBool(a13) && isInt(a14) && isInt(a15) && isInt(a16) && isBool(a17) && isBool(a18) && isBool(a19) && isInts(a20) && isBool(a21) && isTensor(a22) && a23 === undefined) return $mkldnn_rnn_layer_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22);
  return resolve('mkldnnRnnLayerBackward', mkldnnRnnLayerBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23]);
}

/** Options of `torch.miopen_batch_norm_backward`. */
export interface MiopenBatchNormBackwardOptions {
  runningMean?: Tensor | null;
  runningVar?: Tensor | null;
  saveMean?: Tensor | null;
  saveVar?: Tensor | null;
  epsilon?: Float;
}

function $miopen_batch_norm_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: Float): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, input);
  at = putTensor(at, gradOutput);
  at = putTensor(at, weight);
  at = putTensor(at, runningMean);
  at = putTensor(at, runningVar);
  at = putTensor(at, saveMean);
  at = putTensor(at, saveVar);
  putFloat(at, epsilon);
  const results = callSeveral(1744, 3);
  return [results[0], results[1], results[2]];
}

const miopenBatchNormBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor grad_output, Tensor weight, Tensor running_mean, Tensor running_var, Tensor save_mean, Tensor save_var, float epsilon)", $miopen_batch_norm_backward, 8, -1, [['input', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['runningMean', 'Tensor', isTensor, 3], ['runningVar', 'Tensor', isTensor, 3], ['saveMean', 'Tensor', isTensor, 3], ['saveVar', 'Tensor', isTensor, 3], ['epsilon', 'float', isFloat, 2]]),
];

/**
 * Mirrors `torch.miopen_batch_norm_backward`: `miopen_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null | MiopenBatchNormBackwardOptions, runningVar: Tensor | null | MiopenBatchNormBackwardOptions, saveMean: Tensor | null | MiopenBatchNormBackwardOptions, saveVar: Tensor | null | MiopenBatchNormBackwardOptions, epsilon: Float | MiopenBatchNormBackwardOptions, options?: MiopenBatchNormBackwardOptions): [Tensor, Tensor, Tensor];
export function miopenBatchNormBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && (a6 === null || isTensor(a6)) && isFloat(a7) && a8 === undefined) return $miopen_batch_norm_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  return resolve('miopenBatchNormBackward', miopenBatchNormBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch.miopen_rnn_backward`. */
export interface MiopenRnnBackwardOptions {
  weight?: readonly Tensor[];
  weightStride0?: Int;
  cx?: Tensor | null;
  gradOutput?: Tensor | null;
  gradHy?: Tensor | null;
  gradCy?: Tensor | null;
  mode?: Int;
  hiddenSize?: Int;
  numLayers?: Int;
  batchFirst?: boolean;
  dropout?: Float;
  train?: boolean;
  bidirectional?: boolean;
  batchSizes?: Ints;
  dropoutState?: Tensor | null;
  outputMask?: readonly boolean[];
}

function $miopen_rnn_backward(input: Tensor, weight: readonly Tensor[], weightStride0: Int, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: Int, hiddenSize: Int, numLayers: Int, batchFirst: boolean, dropout: Float, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null, reserve: Tensor, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor, Tensor[]] {
  let at = putTensor(0, input);
  at = putTensors(at, weight);
  at = putInt(at, weightStride0);
  at = putTensor(at, weightBuf);
  at = putTensor(at, hx);
  at = putTensor(at, cx);
  at = putTensor(at, output);
  at = putTensor(at, gradOutput);
  at = putTensor(at, gradHy);
  at = putTensor(at, gradCy);
  at = putInt(at, mode);
  at = putInt(at, hiddenSize);
  at = putInt(at, numLayers);
  at = putBool(at, batchFirst);
  at = putFloat(at, dropout);
  at = putBool(at, train);
  at = putBool(at, bidirectional);
  at = putInts(at, batchSizes);
  at = putTensor(at, dropoutState);
  at = putTensor(at, reserve);
  putBools(at, outputMask);
  const results = callSeveral(1753, 3);
  const list = adoptList(3);
  return [results[0], results[1], results[2], list];
}

const miopenRnnBackward$$: readonly Overload[] = [
  overload("(Tensor input, tuple of Tensors weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor cx, Tensor output, Tensor grad_output, Tensor grad_hy, Tensor grad_cy, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, tuple of ints batch_sizes, Tensor dropout_state, Tensor reserve, tuple of bools output_mask)", $miopen_rnn_backward, 21, -1, [['input', 'Tensor', isTensor, 2], ['weight', 'tuple of Tensors', isTensors, 2], ['weightStride0', 'int', isInt, 2], ['weightBuf', 'Tensor', isTensor, 2], ['hx', 'Tensor', isTensor, 2], ['cx', 'Tensor', isTensor, 3], ['output', 'Tensor', isTensor, 2], ['gradOutput', 'Tensor', isTensor, 3], ['gradHy', 'Tensor', isTensor, 3], ['gradCy', 'Tensor', isTensor, 3], ['mode', 'int', isInt, 2], ['hiddenSize', 'int', isInt, 2], ['numLayers', 'int', isInt, 2], ['batchFirst', 'bool', isBool, 2], ['dropout', 'float', isFloat, 2], ['train', 'bool', isBool, 2], ['bidirectional', 'bool', isBool, 2], ['batchSizes', 'tuple of ints', isInts, 2], ['dropoutState', 'Tensor', isTensor, 3], ['reserve', 'Tensor', isTensor, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.miopen_rnn_backward`: `miopen_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function miopenRnnBackward(input: Tensor, weight: readonly Tensor[] | MiopenRnnBackwardOptions, weightStride0: Int | MiopenRnnBackwardOptions, weightBuf: Tensor, hx: Tensor, cx: Tensor | null | MiopenRnnBackwardOptions, output: Tensor, gradOutput: Tensor | null | MiopenRnnBackwardOptions, gradHy: Tensor | null | MiopenRnnBackwardOptions, gradCy: Tensor | null | MiopenRnnBackwardOptions, mode: Int | MiopenRnnBackwardOptions, hiddenSize: Int | MiopenRnnBackwardOptions, numLayers: Int | MiopenRnnBackwardOptions, batchFirst: boolean | MiopenRnnBackwardOptions, dropout: Float | MiopenRnnBackwardOptions, train: boolean | MiopenRnnBackwardOptions, bidirectional: boolean | MiopenRnnBackwardOptions, batchSizes: Ints | MiopenRnnBackwardOptions, dropoutState: Tensor | null | MiopenRnnBackwardOptions, reserve: Tensor, outputMask: readonly boolean[] | MiopenRnnBackwardOptions, options?: MiopenRnnBackwardOptions): [Tensor, Tensor, Tensor, Tensor[]];
export function miopenRnnBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown, a14?: unknown, a15?: unknown, a16?: unknown, a17?: unknown, a18?: unknown, a19?: unknown, a20?: unknown, a21?: unknown): unknown {
  if (isTensor(a0) && isTensors(a1) && isInt(a2) && isTensor(a3) && isTensor(a4) && (a5 === null || isTensor(a5)) && isTensor(a6) && (a7 === null || isTensor(a7)) && (a8 === null || isTensor(a8)) && (a9 === null || isTensor(a9)) && isInt(a10) && isInt(a11) && isInt(a12) && isBool(a13) && isFloat(a14) && isBool(a15) && isBool(a16) && isInts(a17) && (a18 === null || isTensor(a18)) && isTensor(a19) && isBools(a20) && a21 === undefined) return $miopen_rnn_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20);
  return resolve('miopenRnnBackward', miopenRnnBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21]);
}

/** Options of `torch.native_batch_norm_backward`. */
export interface NativeBatchNormBackwardOptions {
  weight?: Tensor | null;
  runningMean?: Tensor | null;
  runningVar?: Tensor | null;
  saveMean?: Tensor | null;
  saveInvstd?: Tensor | null;
  train?: boolean;
  eps?: Float;
  outputMask?: readonly boolean[];
}

function $native_batch_norm_backward(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: Float, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOut);
  at = putTensor(at, input);
  at = putTensor(at, weight);
  at = putTensor(at, runningMean);
  at = putTensor(at, runningVar);
  at = putTensor(at, saveMean);
  at = putTensor(at, saveInvstd);
  at = putBool(at, train);
  at = putFloat(at, eps);
  putBools(at, outputMask);
  const results = callSeveral(1843, 3);
  return [results[0], results[1], results[2]];
}

const nativeBatchNormBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor input, Tensor weight, Tensor running_mean, Tensor running_var, Tensor save_mean, Tensor save_invstd, bool train, float eps, tuple of bools output_mask)", $native_batch_norm_backward, 10, -1, [['gradOut', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 3], ['runningMean', 'Tensor', isTensor, 3], ['runningVar', 'Tensor', isTensor, 3], ['saveMean', 'Tensor', isTensor, 3], ['saveInvstd', 'Tensor', isTensor, 3], ['train', 'bool', isBool, 2], ['eps', 'float', isFloat, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.native_batch_norm_backward`: `native_batch_norm_backward(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nativeBatchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor | null | NativeBatchNormBackwardOptions, runningMean: Tensor | null | NativeBatchNormBackwardOptions, runningVar: Tensor | null | NativeBatchNormBackwardOptions, saveMean: Tensor | null | NativeBatchNormBackwardOptions, saveInvstd: Tensor | null | NativeBatchNormBackwardOptions, train: boolean | NativeBatchNormBackwardOptions, eps: Float | NativeBatchNormBackwardOptions, outputMask: readonly boolean[] | NativeBatchNormBackwardOptions, options?: NativeBatchNormBackwardOptions): [Tensor, Tensor, Tensor];
export function nativeBatchNormBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 === null || isTensor(a2)) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && (a6 === null || isTensor(a6)) && isBool(a7) && isFloat(a8) && isBools(a9) && a10 === undefined) return $native_batch_norm_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9);
  return resolve('nativeBatchNormBackward', nativeBatchNormBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10]);
}

/** Options of `torch._cdist_forward`. */
export interface _CdistForwardOptions {
  p?: Float;
  computeMode?: Int | null;
}

function $_cdist_forward(x1: Tensor, x2: Tensor, p: Float, computeMode: Int | null): Tensor {
  let at = putTensor(0, x1);
  at = putTensor(at, x2);
  at = putFloat(at, p);
  putOptionalInt(at, computeMode);
  return callTensor(57);
}

const _cdistForward$$: readonly Overload[] = [
  overload("(Tensor x1, Tensor x2, float p, int compute_mode)", $_cdist_forward, 4, -1, [['x1', 'Tensor', isTensor, 2], ['x2', 'Tensor', isTensor, 2], ['p', 'float', isFloat, 2], ['computeMode', 'int', isInt, 3]]),
];

/**
 * Mirrors `torch._cdist_forward`: `_cdist_forward(Tensor x1, Tensor x2, float p, int? compute_mode) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _cdistForward(x1: Tensor, x2: Tensor, p: Float | _CdistForwardOptions, computeMode: Int | null | _CdistForwardOptions, options?: _CdistForwardOptions): Tensor;
export function _cdistForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isFloat(a2) && (a3 === null || isInt(a3)) && a4 === undefined) return $_cdist_forward(a0, a1, a2, a3);
  return resolve('_cdistForward', _cdistForward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch._cdist_backward`. */
export interface _CdistBackwardOptions {
  p?: Float;
}

function $_cdist_backward(grad: Tensor, x1: Tensor, x2: Tensor, p: Float, cdist: Tensor): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, x1);
  at = putTensor(at, x2);
  at = putFloat(at, p);
  putTensor(at, cdist);
  return callTensor(56);
}

const _cdistBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor x1, Tensor x2, float p, Tensor cdist)", $_cdist_backward, 5, -1, [['grad', 'Tensor', isTensor, 2], ['x1', 'Tensor', isTensor, 2], ['x2', 'Tensor', isTensor, 2], ['p', 'float', isFloat, 2], ['cdist', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch._cdist_backward`: `_cdist_backward(Tensor grad, Tensor x1, Tensor x2, float p, Tensor cdist) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _cdistBackward(grad: Tensor, x1: Tensor, x2: Tensor, p: Float | _CdistBackwardOptions, cdist: Tensor, options?: _CdistBackwardOptions): Tensor;
export function _cdistBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isFloat(a3) && isTensor(a4) && a5 === undefined) return $_cdist_backward(a0, a1, a2, a3, a4);
  return resolve('_cdistBackward', _cdistBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch._pdist_forward`. */
export interface _PdistForwardOptions {
  p?: Float;
}

function $_pdist_forward(self: Tensor, p?: Float | null): Tensor {
  let at = putTensor(0, self);
  putFloat(at, p ?? 2);
  return callTensor(409);
}

const _pdistForward$$: readonly Overload[] = [
  overload("(Tensor input, float p = 2.)", $_pdist_forward, 2, -1, [['self', 'Tensor', isTensor, 2], ['p', 'float', isFloat, 0]]),
];

/**
 * Mirrors `torch._pdist_forward`: `_pdist_forward(Tensor self, float p=2.) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _pdistForward(input: Tensor, p?: Float | _PdistForwardOptions, options?: _PdistForwardOptions): Tensor;
export function _pdistForward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isFloat(a1)) && a2 === undefined) return $_pdist_forward(a0, a1);
  if (isOptions(a1) && a2 === undefined) {
    const { p } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (p == null || isFloat(p)) && given === +(p !== undefined)) return $_pdist_forward(a0, p);
  }
  return resolve('_pdistForward', _pdistForward$$, [a0, a1, a2]);
}

/** Options of `torch._pdist_backward`. */
export interface _PdistBackwardOptions {
  p?: Float;
}

function $_pdist_backward(grad: Tensor, self: Tensor, p: Float, pdist: Tensor): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, self);
  at = putFloat(at, p);
  putTensor(at, pdist);
  return callTensor(408);
}

const _pdistBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, float p, Tensor pdist)", $_pdist_backward, 4, -1, [['grad', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['p', 'float', isFloat, 2], ['pdist', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch._pdist_backward`: `_pdist_backward(Tensor grad, Tensor self, float p, Tensor pdist) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _pdistBackward(grad: Tensor, input: Tensor, p: Float | _PdistBackwardOptions, pdist: Tensor, options?: _PdistBackwardOptions): Tensor;
export function _pdistBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isFloat(a2) && isTensor(a3) && a4 === undefined) return $_pdist_backward(a0, a1, a2, a3);
  return resolve('_pdistBackward', _pdistBackward$$, [a0, a1, a2, a3, a4]);
}

function $numpy_T(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(1923, self);
}

const numpyT$$: readonly Overload[] = [
  overload("(Tensor input)", $numpy_T, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.numpy_T`: `numpy_T(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function numpyT(input: Tensor): Tensor;
export function numpyT(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $numpy_T(a0);
  return resolve('numpyT', numpyT$$, [a0, a1]);
}

function $matrix_H(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(1688, self);
}

const matrixH$$: readonly Overload[] = [
  overload("(Tensor input)", $matrix_H, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.matrix_H`: `matrix_H(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function matrixH(input: Tensor): Tensor;
export function matrixH(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $matrix_H(a0);
  return resolve('matrixH', matrixH$$, [a0, a1]);
}

function $mT(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(1673, self);
}

const mT$$: readonly Overload[] = [
  overload("(Tensor input)", $mT, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.mT`: `mT(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mT(input: Tensor): Tensor;
export function mT(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $mT(a0);
  return resolve('mT', mT$$, [a0, a1]);
}

function $mH(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(1672, self);
}

const mH$$: readonly Overload[] = [
  overload("(Tensor input)", $mH, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.mH`: `mH(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mH(input: Tensor): Tensor;
export function mH(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $mH(a0);
  return resolve('mH', mH$$, [a0, a1]);
}

/** Options of `torch._reshape_alias`. */
export interface _ReshapeAliasOptions {
  size?: Ints;
  stride?: Ints;
}

function $_reshape_alias(self: Tensor, size: Ints, stride: Ints): Tensor {
  let at = putTensor(0, self);
  at = putInts(at, size);
  putInts(at, stride);
  return callAlias(416, self);
}

const _reshapeAlias$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size, tuple of ints stride)", $_reshape_alias, 3, -1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2], ['stride', 'tuple of ints', isInts, 2]]),
];

/**
 * Mirrors `torch._reshape_alias`: `_reshape_alias(Tensor(a) self, SymInt[] size, SymInt[] stride) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _reshapeAlias(input: Tensor, size: Ints | _ReshapeAliasOptions, stride: Ints | _ReshapeAliasOptions, options?: _ReshapeAliasOptions): Tensor;
export function _reshapeAlias(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInts(a2) && a3 === undefined) return $_reshape_alias(a0, a1, a2);
  return resolve('_reshapeAlias', _reshapeAlias$$, [a0, a1, a2, a3]);
}

function $_prelu_kernel_backward(gradOutput: Tensor, self: Tensor, weight: Tensor): [Tensor, Tensor] {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  putTensor(at, weight);
  const results = callSeveral(412, 2);
  return [results[0], results[1]];
}

const _preluKernelBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor weight)", $_prelu_kernel_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch._prelu_kernel_backward`: `_prelu_kernel_backward(Tensor grad_output, Tensor self, Tensor weight) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _preluKernelBackward(gradOutput: Tensor, input: Tensor, weight: Tensor): [Tensor, Tensor];
export function _preluKernelBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $_prelu_kernel_backward(a0, a1, a2);
  return resolve('_preluKernelBackward', _preluKernelBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.gelu_backward`. */
export interface GeluBackwardOptions {
  approximate?: string;
  out?: Tensor;
}

function $gelu_backward(gradOutput: Tensor, self: Tensor, approximate?: string | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putString(at, approximate ?? 'none');
  if (out) {
    putTensor(at, out);
    callPlain(1255);
    return out;
  }
  return callTensor(1254);
}

const geluBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, *, str approximate = \"none\", Tensor out = None)", $gelu_backward, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['approximate', 'str', isString, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.gelu_backward`: `gelu_backward(Tensor grad_output, Tensor self, *, str approximate="none") -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function geluBackward(gradOutput: Tensor, input: Tensor, options?: GeluBackwardOptions): Tensor;
export function geluBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $gelu_backward(a0, a1);
  if (isOptions(a2)) {
    const { approximate, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (approximate == null || isString(approximate)) && (out == null || isTensor(out)) && given === +(approximate !== undefined) + +(out !== undefined)) return $gelu_backward(a0, a1, approximate, out);
  }
  return resolve('geluBackward', geluBackward$$, [a0, a1, a2]);
}

function $infinitely_differentiable_gelu_backward(grad: Tensor, self: Tensor): Tensor {
  let at = putTensor(0, grad);
  putTensor(at, self);
  return callTensor(1397);
}

const infinitelyDifferentiableGeluBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input)", $infinitely_differentiable_gelu_backward, 2, -1, [['grad', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional.infinitely_differentiable_gelu_backward`: `infinitely_differentiable_gelu_backward(Tensor grad, Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function infinitelyDifferentiableGeluBackward(grad: Tensor, input: Tensor): Tensor;
export function infinitelyDifferentiableGeluBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $infinitely_differentiable_gelu_backward(a0, a1);
  return resolve('infinitelyDifferentiableGeluBackward', infinitelyDifferentiableGeluBackward$$, [a0, a1, a2]);
}

/** Options of `torch.hardshrink_backward`. */
export interface HardshrinkBackwardOptions {
  lambd?: Scalar;
  out?: Tensor;
}

function $hardshrink_backward(gradOut: Tensor, self: Tensor, lambd: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOut);
  at = putTensor(at, self);
  at = putScalar(at, lambd);
  if (out) {
    putTensor(at, out);
    callPlain(1310);
    return out;
  }
  return callTensor(1309);
}

const hardshrinkBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor input, Number lambd, *, Tensor out = None)", $hardshrink_backward, 3, -1, [['gradOut', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['lambd', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.hardshrink_backward`: `hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hardshrinkBackward(gradOut: Tensor, input: Tensor, lambd: Scalar | HardshrinkBackwardOptions, options?: HardshrinkBackwardOptions): Tensor;
export function hardshrinkBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isScalar(a2) && a3 === undefined) return $hardshrink_backward(a0, a1, a2);
  return resolve('hardshrinkBackward', hardshrinkBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.select_backward`. */
export interface SelectBackwardOptions {
  inputSizes?: Ints;
  dim?: Int;
  index?: Int;
}

function $select_backward(gradOutput: Tensor, inputSizes: Ints, dim: Int, index: Int): Tensor {
  let at = putTensor(0, gradOutput);
  at = putInts(at, inputSizes);
  at = putInt(at, dim);
  putInt(at, index);
  return callTensor(2167);
}

const selectBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints input_sizes, int dim, int index)", $select_backward, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['inputSizes', 'tuple of ints', isInts, 2], ['dim', 'int', isInt, 2], ['index', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.select_backward`: `select_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function selectBackward(gradOutput: Tensor, inputSizes: Ints | SelectBackwardOptions, dim: Int | SelectBackwardOptions, index: Int | SelectBackwardOptions, options?: SelectBackwardOptions): Tensor;
export function selectBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInt(a2) && isInt(a3) && a4 === undefined) return $select_backward(a0, a1, a2, a3);
  return resolve('selectBackward', selectBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch._nested_select_backward`. */
export interface _NestedSelectBackwardOptions {
  dim?: Int;
  index?: Int;
}

function $_nested_select_backward(gradOutput: Tensor, self: Tensor, dim: Int, index: Int): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putInt(at, dim);
  putInt(at, index);
  return callTensor(383);
}

const _nestedSelectBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, int dim, int index)", $_nested_select_backward, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch._nested_select_backward`: `_nested_select_backward(Tensor grad_output, Tensor self, int dim, SymInt index) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _nestedSelectBackward(gradOutput: Tensor, input: Tensor, dim: Int | _NestedSelectBackwardOptions, index: Int | _NestedSelectBackwardOptions, options?: _NestedSelectBackwardOptions): Tensor;
export function _nestedSelectBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isInt(a3) && a4 === undefined) return $_nested_select_backward(a0, a1, a2, a3);
  return resolve('_nestedSelectBackward', _nestedSelectBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.silu_backward`. */
export interface SiluBackwardOptions {
  out?: Tensor;
}

function $silu_backward(gradOutput: Tensor, self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  if (out) {
    putTensor(at, out);
    callPlain(2196);
    return out;
  }
  return callTensor(2195);
}

const siluBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, *, Tensor out = None)", $silu_backward, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.silu_backward`: `silu_backward(Tensor grad_output, Tensor self) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function siluBackward(gradOutput: Tensor, input: Tensor, options?: SiluBackwardOptions): Tensor;
export function siluBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $silu_backward(a0, a1);
  return resolve('siluBackward', siluBackward$$, [a0, a1, a2]);
}

function $mish_backward(gradOutput: Tensor, self: Tensor): Tensor {
  let at = putTensor(0, gradOutput);
  putTensor(at, self);
  return callTensor(1757);
}

const mishBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input)", $mish_backward, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional.mish_backward`: `mish_backward(Tensor grad_output, Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mishBackward(gradOutput: Tensor, input: Tensor): Tensor;
export function mishBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $mish_backward(a0, a1);
  return resolve('mishBackward', mishBackward$$, [a0, a1, a2]);
}

/** Options of `torch.size`. */
export interface SizeOptions {
  dim?: Int | string;
}

function $size_int(self: Tensor, dim: Int): number {
  let at = putTensor(0, self);
  putInt(at, dim);
  callPlain(2207);
  return readNumber(0);
}

function $size_Dimname(self: Tensor, dim: string): number {
  let at = putTensor(0, self);
  putName(at, dim);
  callPlain(2206);
  return readNumber(0);
}

const size$$: readonly Overload[] = [
  overload("(Tensor input, int dim)", $size_int, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
  overload("(Tensor input, name dim)", $size_Dimname, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'name', isString, 2]]),
];

/**
 * Mirrors `torch.size`: `size.int(Tensor self, int dim) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function size(input: Tensor, dim: Int | SizeOptions, options?: SizeOptions): number;
/**
 * Mirrors `torch.size`: `size.Dimname(Tensor self, str dim) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function size(input: Tensor, dim: string | SizeOptions, options?: SizeOptions): number;
export function size(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $size_int(a0, a1);
  if (isTensor(a0) && isString(a1) && a2 === undefined) return $size_Dimname(a0, a1);
  return resolve('size', size$$, [a0, a1, a2]);
}

/** Options of `torch.sym_size`. */
export interface SymSizeOptions {
  dim?: Int;
}

function $sym_size_int(self: Tensor, dim: Int): number {
  let at = putTensor(0, self);
  putInt(at, dim);
  callPlain(2519);
  return readNumber(0);
}

const symSize$$: readonly Overload[] = [
  overload("(Tensor input, int dim)", $sym_size_int, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.sym_size`: `sym_size.int(Tensor self, int dim) -> SymInt`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function symSize(input: Tensor, dim: Int | SymSizeOptions, options?: SymSizeOptions): number;
export function symSize(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $sym_size_int(a0, a1);
  return resolve('symSize', symSize$$, [a0, a1, a2]);
}

function $sym_numel(self: Tensor): number {
  putTensor(0, self);
  callPlain(2518);
  return readNumber(0);
}

const symNumel$$: readonly Overload[] = [
  overload("(Tensor input)", $sym_numel, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.sym_numel`: `sym_numel(Tensor self) -> SymInt`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function symNumel(input: Tensor): number;
export function symNumel(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $sym_numel(a0);
  return resolve('symNumel', symNumel$$, [a0, a1]);
}

function $sym_storage_offset(self: Tensor): number {
  putTensor(0, self);
  callPlain(2520);
  return readNumber(0);
}

const symStorageOffset$$: readonly Overload[] = [
  overload("(Tensor input)", $sym_storage_offset, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.sym_storage_offset`: `sym_storage_offset(Tensor self) -> SymInt`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function symStorageOffset(input: Tensor): number;
export function symStorageOffset(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $sym_storage_offset(a0);
  return resolve('symStorageOffset', symStorageOffset$$, [a0, a1]);
}

/** Options of `torch.slice`. */
export interface SliceOptions {
  dim?: Int;
  start?: Int | null;
  end?: Int | null;
  step?: Int;
}

function $slice_Tensor(self: Tensor, dim?: Int | null, start?: Int | null | null, end?: Int | null | null, step?: Int | null): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim ?? 0);
  at = putOptionalInt(at, start);
  at = putOptionalInt(at, end);
  putInt(at, step ?? 1);
  return callAlias(2208, self);
}

const slice$$: readonly Overload[] = [
  overload("(Tensor input, int dim = 0, int start = None, int end = None, int step = 1)", $slice_Tensor, 5, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 0], ['start', 'int', isInt, 1], ['end', 'int', isInt, 1], ['step', 'int', isInt, 0]]),
];

/**
 * Mirrors `torch.slice`: `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function slice(input: Tensor, dim?: Int | SliceOptions, start?: Int | null | SliceOptions, end?: Int | null | SliceOptions, step?: Int | SliceOptions, options?: SliceOptions): Tensor;
export function slice(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isInt(a1)) && (a2 == null || isInt(a2)) && (a3 == null || isInt(a3)) && (a4 == null || isInt(a4)) && a5 === undefined) return $slice_Tensor(a0, a1, a2, a3, a4);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined && a5 === undefined) {
    const { dim, start, end, step } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (dim == null || isInt(dim)) && (start == null || isInt(start)) && (end == null || isInt(end)) && (step == null || isInt(step)) && given === +(dim !== undefined) + +(start !== undefined) + +(end !== undefined) + +(step !== undefined)) return $slice_Tensor(a0, dim, start, end, step);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined) {
    const { start, end, step } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isInt(a1)) && (start == null || isInt(start)) && (end == null || isInt(end)) && (step == null || isInt(step)) && given === +(start !== undefined) + +(end !== undefined) + +(step !== undefined)) return $slice_Tensor(a0, a1, start, end, step);
  }
  return resolve('slice', slice$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.slice_backward`. */
export interface SliceBackwardOptions {
  inputSizes?: Ints;
  dim?: Int;
  start?: Int;
  end?: Int;
  step?: Int;
}

function $slice_backward(gradOutput: Tensor, inputSizes: Ints, dim: Int, start: Int, end: Int, step: Int): Tensor {
  let at = putTensor(0, gradOutput);
  at = putInts(at, inputSizes);
  at = putInt(at, dim);
  at = putInt(at, start);
  at = putInt(at, end);
  putInt(at, step);
  return callTensor(2209);
}

const sliceBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints input_sizes, int dim, int start, int end, int step)", $slice_backward, 6, -1, [['gradOutput', 'Tensor', isTensor, 2], ['inputSizes', 'tuple of ints', isInts, 2], ['dim', 'int', isInt, 2], ['start', 'int', isInt, 2], ['end', 'int', isInt, 2], ['step', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.slice_backward`: `slice_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sliceBackward(gradOutput: Tensor, inputSizes: Ints | SliceBackwardOptions, dim: Int | SliceBackwardOptions, start: Int | SliceBackwardOptions, end: Int | SliceBackwardOptions, step: Int | SliceBackwardOptions, options?: SliceBackwardOptions): Tensor;
export function sliceBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInt(a2) && isInt(a3) && isInt(a4) && isInt(a5) && a6 === undefined) return $slice_backward(a0, a1, a2, a3, a4, a5);
  return resolve('sliceBackward', sliceBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch._softmax_backward_data`. */
export interface _SoftmaxBackwardDataOptions {
  dim?: Int;
  inputDtype?: DType;
  out?: Tensor;
}

function $_softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, inputDtype: DType, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, output);
  at = putInt(at, dim);
  at = putEnum(at, inputDtype);
  if (out) {
    putTensor(at, out);
    callPlain(458);
    return out;
  }
  return callTensor(457);
}

const _softmaxBackwardData$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor output, int dim, torch.dtype input_dtype, *, Tensor out = None)", $_softmax_backward_data, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['inputDtype', 'torch.dtype', isDType, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch._softmax_backward_data`: `_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _softmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: Int | _SoftmaxBackwardDataOptions, inputDtype: DType | _SoftmaxBackwardDataOptions, options?: _SoftmaxBackwardDataOptions): Tensor;
export function _softmaxBackwardData(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isDType(a3) && a4 === undefined) return $_softmax_backward_data(a0, a1, a2, a3);
  return resolve('_softmaxBackwardData', _softmaxBackwardData$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.stride`. */
export interface StrideOptions {
  dim?: Int | string;
}

function $stride_int(self: Tensor, dim: Int): number {
  let at = putTensor(0, self);
  putInt(at, dim);
  callPlain(2492);
  return readNumber(0);
}

function $stride_Dimname(self: Tensor, dim: string): number {
  let at = putTensor(0, self);
  putName(at, dim);
  callPlain(2491);
  return readNumber(0);
}

const stride$$: readonly Overload[] = [
  overload("(Tensor input, int dim)", $stride_int, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
  overload("(Tensor input, name dim)", $stride_Dimname, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'name', isString, 2]]),
];

/**
 * Mirrors `torch.stride`: `stride.int(Tensor self, int dim) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function stride(input: Tensor, dim: Int | StrideOptions, options?: StrideOptions): number;
/**
 * Mirrors `torch.stride`: `stride.Dimname(Tensor self, str dim) -> int`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function stride(input: Tensor, dim: string | StrideOptions, options?: StrideOptions): number;
export function stride(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $stride_int(a0, a1);
  if (isTensor(a0) && isString(a1) && a2 === undefined) return $stride_Dimname(a0, a1);
  return resolve('stride', stride$$, [a0, a1, a2]);
}

/** Options of `torch.sym_stride`. */
export interface SymStrideOptions {
  dim?: Int;
}

function $sym_stride_int(self: Tensor, dim: Int): number {
  let at = putTensor(0, self);
  putInt(at, dim);
  callPlain(2521);
  return readNumber(0);
}

const symStride$$: readonly Overload[] = [
  overload("(Tensor input, int dim)", $sym_stride_int, 2, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.sym_stride`: `sym_stride.int(Tensor self, int dim) -> SymInt`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function symStride(input: Tensor, dim: Int | SymStrideOptions, options?: SymStrideOptions): number;
export function symStride(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && a2 === undefined) return $sym_stride_int(a0, a1);
  return resolve('symStride', symStride$$, [a0, a1, a2]);
}

/** Options of `torch._nested_sum_backward`. */
export interface _NestedSumBackwardOptions {
  dim?: Int | Ints | null;
  keepdim?: boolean;
}

function $_nested_sum_backward(grad: Tensor, self: Tensor, dim: Int | Ints | null, keepdim?: boolean | null): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, self);
  at = putInts(at, dim);
  putBool(at, keepdim ?? false);
  return callTensor(384);
}

const _nestedSumBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, tuple of ints dim, bool keepdim = False)", $_nested_sum_backward, 4, -1, [['grad', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['dim', 'tuple of ints', isIntOrInts, 3], ['keepdim', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch._nested_sum_backward`: `_nested_sum_backward(Tensor grad, Tensor self, int[1]? dim, bool keepdim=False) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _nestedSumBackward(grad: Tensor, input: Tensor, dim: Int | Ints | null | _NestedSumBackwardOptions, keepdim?: boolean | _NestedSumBackwardOptions, options?: _NestedSumBackwardOptions): Tensor;
export function _nestedSumBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 === null || isIntOrInts(a2)) && (a3 == null || isBool(a3)) && a4 === undefined) return $_nested_sum_backward(a0, a1, a2, a3);
  if (isOptions(a3) && a4 === undefined) {
    const { keepdim } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 === null || isIntOrInts(a2)) && (keepdim == null || isBool(keepdim)) && given === +(keepdim !== undefined)) return $_nested_sum_backward(a0, a1, a2, keepdim);
  }
  return resolve('_nestedSumBackward', _nestedSumBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.threshold_backward`. */
export interface ThresholdBackwardOptions {
  threshold?: Scalar;
  out?: Tensor;
}

function $threshold_backward(gradOutput: Tensor, self: Tensor, threshold: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putScalar(at, threshold);
  if (out) {
    putTensor(at, out);
    callPlain(2549);
    return out;
  }
  return callTensor(2548);
}

const thresholdBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Number threshold, *, Tensor out = None)", $threshold_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['threshold', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.threshold_backward`: `threshold_backward(Tensor grad_output, Tensor self, Scalar threshold) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function thresholdBackward(gradOutput: Tensor, input: Tensor, threshold: Scalar | ThresholdBackwardOptions, options?: ThresholdBackwardOptions): Tensor;
export function thresholdBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isScalar(a2) && a3 === undefined) return $threshold_backward(a0, a1, a2);
  return resolve('thresholdBackward', thresholdBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch._unsafe_view`. */
export interface _UnsafeViewOptions {
  size?: Ints;
}

function $_unsafe_view(self: Tensor, size: Ints): Tensor {
  let at = putTensor(0, self);
  putInts(at, size);
  return callTensor(550);
}

const _unsafeView$$: readonly Overload[] = [
  overload("(Tensor input, tuple of ints size)", $_unsafe_view, 2, 1, [['self', 'Tensor', isTensor, 2], ['size', 'tuple of ints', isInts, 2]]),
];

/**
 * Mirrors `torch._unsafe_view`: `_unsafe_view(Tensor self, SymInt[] size) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _unsafeView(input: Tensor, size: Ints | _UnsafeViewOptions, options?: _UnsafeViewOptions): Tensor;
/**
 * Mirrors `torch._unsafe_view`: `_unsafe_view(Tensor self, SymInt[] size) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _unsafeView(input: Tensor, ...size: Int[]): Tensor;
/**
 * Mirrors `torch._unsafe_view`: `_unsafe_view(Tensor self, SymInt[] size) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _unsafeView(input: Tensor, ...size: [...size: Int[], options: _UnsafeViewOptions]): Tensor;
export function _unsafeView(self: unknown, ...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (isTensor(self) && size !== null) return $_unsafe_view(self, size);
  return resolve('_unsafeView', _unsafeView$$, [self, ...args]);
}

/** Options of `torch._weight_norm_interface_backward`. */
export interface _WeightNormInterfaceBackwardOptions {
  dim?: Int;
}

function $_weight_norm_interface_backward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: Int): [Tensor, Tensor] {
  let at = putTensor(0, gradW);
  at = putTensor(at, savedV);
  at = putTensor(at, savedG);
  at = putTensor(at, savedNorms);
  putInt(at, dim);
  const results = callSeveral(599, 2);
  return [results[0], results[1]];
}

const _weightNormInterfaceBackward$$: readonly Overload[] = [
  overload("(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim)", $_weight_norm_interface_backward, 5, -1, [['gradW', 'Tensor', isTensor, 2], ['savedV', 'Tensor', isTensor, 2], ['savedG', 'Tensor', isTensor, 2], ['savedNorms', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch._weight_norm_interface_backward`: `_weight_norm_interface_backward(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _weightNormInterfaceBackward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: Int | _WeightNormInterfaceBackwardOptions, options?: _WeightNormInterfaceBackwardOptions): [Tensor, Tensor];
export function _weightNormInterfaceBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isInt(a4) && a5 === undefined) return $_weight_norm_interface_backward(a0, a1, a2, a3, a4);
  return resolve('_weightNormInterfaceBackward', _weightNormInterfaceBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch._weight_norm_differentiable_backward`. */
export interface _WeightNormDifferentiableBackwardOptions {
  dim?: Int;
}

function $_weight_norm_differentiable_backward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: Int): [Tensor, Tensor] {
  let at = putTensor(0, gradW);
  at = putTensor(at, savedV);
  at = putTensor(at, savedG);
  at = putTensor(at, savedNorms);
  putInt(at, dim);
  const results = callSeveral(597, 2);
  return [results[0], results[1]];
}

const _weightNormDifferentiableBackward$$: readonly Overload[] = [
  overload("(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim)", $_weight_norm_differentiable_backward, 5, -1, [['gradW', 'Tensor', isTensor, 2], ['savedV', 'Tensor', isTensor, 2], ['savedG', 'Tensor', isTensor, 2], ['savedNorms', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch._weight_norm_differentiable_backward`: `_weight_norm_differentiable_backward(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _weightNormDifferentiableBackward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: Int | _WeightNormDifferentiableBackwardOptions, options?: _WeightNormDifferentiableBackwardOptions): [Tensor, Tensor];
export function _weightNormDifferentiableBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isInt(a4) && a5 === undefined) return $_weight_norm_differentiable_backward(a0, a1, a2, a3, a4);
  return resolve('_weightNormDifferentiableBackward', _weightNormDifferentiableBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.batch_norm_backward`. */
export interface BatchNormBackwardOptions {
  runningMean?: Tensor | null;
  runningVar?: Tensor | null;
  saveMean?: Tensor | null;
  saveVar?: Tensor | null;
  update?: boolean;
  eps?: Float;
  outputMask?: readonly boolean[];
}

function $batch_norm_backward(gradOut: Tensor, input: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, update: boolean, eps: Float, outputMask: readonly boolean[], reserve: Tensor): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOut);
  at = putTensor(at, input);
  at = putTensor(at, weight);
  at = putTensor(at, runningMean);
  at = putTensor(at, runningVar);
  at = putTensor(at, saveMean);
  at = putTensor(at, saveVar);
  at = putBool(at, update);
  at = putFloat(at, eps);
  at = putBools(at, outputMask);
  putTensor(at, reserve);
  const results = callSeveral(769, 3);
  return [results[0], results[1], results[2]];
}

const batchNormBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor input, Tensor weight, Tensor running_mean, Tensor running_var, Tensor save_mean, Tensor save_var, bool update, float eps, tuple of bools output_mask, Tensor reserve)", $batch_norm_backward, 11, -1, [['gradOut', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['runningMean', 'Tensor', isTensor, 3], ['runningVar', 'Tensor', isTensor, 3], ['saveMean', 'Tensor', isTensor, 3], ['saveVar', 'Tensor', isTensor, 3], ['update', 'bool', isBool, 2], ['eps', 'float', isFloat, 2], ['outputMask', 'tuple of bools', isBools, 2], ['reserve', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.batch_norm_backward`: `batch_norm_backward(Tensor grad_out, Tensor input, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, bool update, float eps, bool[3] output_mask, Tensor reserve) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function batchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor, runningMean: Tensor | null | BatchNormBackwardOptions, runningVar: Tensor | null | BatchNormBackwardOptions, saveMean: Tensor | null | BatchNormBackwardOptions, saveVar: Tensor | null | BatchNormBackwardOptions, update: boolean | BatchNormBackwardOptions, eps: Float | BatchNormBackwardOptions, outputMask: readonly boolean[] | BatchNormBackwardOptions, reserve: Tensor, options?: BatchNormBackwardOptions): [Tensor, Tensor, Tensor];
export function batchNormBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && (a6 === null || isTensor(a6)) && isBool(a7) && isFloat(a8) && isBools(a9) && isTensor(a10) && a11 === undefined) return $batch_norm_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10);
  return resolve('batchNormBackward', batchNormBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11]);
}

/** Options of `torch._sparse_sum_backward`. */
export interface _SparseSumBackwardOptions {
  dim?: Ints;
}

function $_sparse_sum_backward(grad: Tensor, self: Tensor, dim: Ints): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, self);
  putInts(at, dim);
  return callTensor(498);
}

const _sparseSumBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, tuple of ints dim)", $_sparse_sum_backward, 3, -1, [['grad', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['dim', 'tuple of ints', isInts, 2]]),
];

/**
 * Mirrors `torch._sparse_sum_backward`: `_sparse_sum_backward(Tensor grad, Tensor self, int[] dim) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseSumBackward(grad: Tensor, input: Tensor, dim: Ints | _SparseSumBackwardOptions, options?: _SparseSumBackwardOptions): Tensor;
export function _sparseSumBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInts(a2) && a3 === undefined) return $_sparse_sum_backward(a0, a1, a2);
  return resolve('_sparseSumBackward', _sparseSumBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch._sparse_softmax_backward_data`. */
export interface _SparseSoftmaxBackwardDataOptions {
  dim?: Int;
}

function $_sparse_softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, self: Tensor): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, output);
  at = putInt(at, dim);
  putTensor(at, self);
  return callTensor(492);
}

const _sparseSoftmaxBackwardData$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor output, int dim, Tensor input)", $_sparse_softmax_backward_data, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch._sparse_softmax_backward_data`: `_sparse_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: Int | _SparseSoftmaxBackwardDataOptions, input: Tensor, options?: _SparseSoftmaxBackwardDataOptions): Tensor;
export function _sparseSoftmaxBackwardData(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isTensor(a3) && a4 === undefined) return $_sparse_softmax_backward_data(a0, a1, a2, a3);
  return resolve('_sparseSoftmaxBackwardData', _sparseSoftmaxBackwardData$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch._sparse_log_softmax_backward_data`. */
export interface _SparseLogSoftmaxBackwardDataOptions {
  dim?: Int;
}

function $_sparse_log_softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, self: Tensor): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, output);
  at = putInt(at, dim);
  putTensor(at, self);
  return callTensor(477);
}

const _sparseLogSoftmaxBackwardData$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor output, int dim, Tensor input)", $_sparse_log_softmax_backward_data, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch._sparse_log_softmax_backward_data`: `_sparse_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseLogSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: Int | _SparseLogSoftmaxBackwardDataOptions, input: Tensor, options?: _SparseLogSoftmaxBackwardDataOptions): Tensor;
export function _sparseLogSoftmaxBackwardData(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isTensor(a3) && a4 === undefined) return $_sparse_log_softmax_backward_data(a0, a1, a2, a3);
  return resolve('_sparseLogSoftmaxBackwardData', _sparseLogSoftmaxBackwardData$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.sparse._sparse_mm_reduce_impl_backward`. */
export interface _SparseMmReduceImplBackwardOptions {
  reduce?: string;
  outputMask?: readonly boolean[];
}

function $_sparse_mm_reduce_impl_backward(self: Tensor, gradOut: Tensor, weight: Tensor, reduce: string, argOut: Tensor, outputMask: readonly boolean[]): [Tensor, Tensor] {
  let at = putTensor(0, self);
  at = putTensor(at, gradOut);
  at = putTensor(at, weight);
  at = putString(at, reduce);
  at = putTensor(at, argOut);
  putBools(at, outputMask);
  const results = callSeveral(482, 2);
  return [results[0], results[1]];
}

const _sparseMmReduceImplBackward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor grad_out, Tensor weight, str reduce, Tensor arg_out, tuple of bools output_mask)", $_sparse_mm_reduce_impl_backward, 6, -1, [['self', 'Tensor', isTensor, 2], ['gradOut', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['reduce', 'str', isString, 2], ['argOut', 'Tensor', isTensor, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
];

/**
 * Mirrors `torch.sparse._sparse_mm_reduce_impl_backward`: `_sparse_mm_reduce_impl_backward(Tensor self, Tensor grad_out, Tensor weight, str reduce, Tensor arg_out, bool[2] output_mask) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _sparseMmReduceImplBackward(input: Tensor, gradOut: Tensor, weight: Tensor, reduce: string | _SparseMmReduceImplBackwardOptions, argOut: Tensor, outputMask: readonly boolean[] | _SparseMmReduceImplBackwardOptions, options?: _SparseMmReduceImplBackwardOptions): [Tensor, Tensor];
export function _sparseMmReduceImplBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isString(a3) && isTensor(a4) && isBools(a5) && a6 === undefined) return $_sparse_mm_reduce_impl_backward(a0, a1, a2, a3, a4, a5);
  return resolve('_sparseMmReduceImplBackward', _sparseMmReduceImplBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.to_dense_backward`. */
export interface ToDenseBackwardOptions {
  maskedGrad?: boolean | null;
}

function $to_dense_backward(grad: Tensor, input: Tensor, maskedGrad?: boolean | null | null): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, input);
  putOptionalBool(at, maskedGrad);
  return callTensor(2556);
}

const toDenseBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, bool masked_grad = None)", $to_dense_backward, 3, -1, [['grad', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['maskedGrad', 'bool', isBool, 1]]),
];

/**
 * Mirrors `torch.to_dense_backward`: `to_dense_backward(Tensor grad, Tensor input, bool? masked_grad=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toDenseBackward(grad: Tensor, input: Tensor, maskedGrad?: boolean | null | ToDenseBackwardOptions, options?: ToDenseBackwardOptions): Tensor;
export function toDenseBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isBool(a2)) && a3 === undefined) return $to_dense_backward(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { maskedGrad } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (maskedGrad == null || isBool(maskedGrad)) && given === +(maskedGrad !== undefined)) return $to_dense_backward(a0, a1, maskedGrad);
  }
  return resolve('toDenseBackward', toDenseBackward$$, [a0, a1, a2, a3]);
}

function $to_mkldnn_backward(grad: Tensor, input: Tensor): Tensor {
  let at = putTensor(0, grad);
  putTensor(at, input);
  return callTensor(2558);
}

const toMkldnnBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input)", $to_mkldnn_backward, 2, -1, [['grad', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.to_mkldnn_backward`: `to_mkldnn_backward(Tensor grad, Tensor input) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toMkldnnBackward(grad: Tensor, input: Tensor): Tensor;
export function toMkldnnBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $to_mkldnn_backward(a0, a1);
  return resolve('toMkldnnBackward', toMkldnnBackward$$, [a0, a1, a2]);
}

function $fake_quantize_per_tensor_affine_cachemask_backward(grad: Tensor, mask: Tensor): Tensor {
  let at = putTensor(0, grad);
  putTensor(at, mask);
  return callTensor(1117);
}

const fakeQuantizePerTensorAffineCachemaskBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor mask)", $fake_quantize_per_tensor_affine_cachemask_backward, 2, -1, [['grad', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.fake_quantize_per_tensor_affine_cachemask_backward`: `fake_quantize_per_tensor_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fakeQuantizePerTensorAffineCachemaskBackward(grad: Tensor, mask: Tensor): Tensor;
export function fakeQuantizePerTensorAffineCachemaskBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $fake_quantize_per_tensor_affine_cachemask_backward(a0, a1);
  return resolve('fakeQuantizePerTensorAffineCachemaskBackward', fakeQuantizePerTensorAffineCachemaskBackward$$, [a0, a1, a2]);
}

/** Options of `torch._fake_quantize_learnable_per_tensor_affine_backward`. */
export interface _FakeQuantizeLearnablePerTensorAffineBackwardOptions {
  quantMin?: Int;
  quantMax?: Int;
  gradFactor?: Float;
}

function $_fake_quantize_learnable_per_tensor_affine_backward(grad: Tensor, self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int, quantMax: Int, gradFactor?: Float | null): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, grad);
  at = putTensor(at, self);
  at = putTensor(at, scale);
  at = putTensor(at, zeroPoint);
  at = putInt(at, quantMin);
  at = putInt(at, quantMax);
  putFloat(at, gradFactor ?? 1);
  const results = callSeveral(127, 3);
  return [results[0], results[1], results[2]];
}

const _fakeQuantizeLearnablePerTensorAffineBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor = 1.)", $_fake_quantize_learnable_per_tensor_affine_backward, 7, -1, [['grad', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['scale', 'Tensor', isTensor, 2], ['zeroPoint', 'Tensor', isTensor, 2], ['quantMin', 'int', isInt, 2], ['quantMax', 'int', isInt, 2], ['gradFactor', 'float', isFloat, 0]]),
];

/**
 * Mirrors `torch._fake_quantize_learnable_per_tensor_affine_backward`: `_fake_quantize_learnable_per_tensor_affine_backward(Tensor grad, Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _fakeQuantizeLearnablePerTensorAffineBackward(grad: Tensor, input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int | _FakeQuantizeLearnablePerTensorAffineBackwardOptions, quantMax: Int | _FakeQuantizeLearnablePerTensorAffineBackwardOptions, gradFactor?: Float | _FakeQuantizeLearnablePerTensorAffineBackwardOptions, options?: _FakeQuantizeLearnablePerTensorAffineBackwardOptions): [Tensor, Tensor, Tensor];
export function _fakeQuantizeLearnablePerTensorAffineBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isInt(a4) && isInt(a5) && (a6 == null || isFloat(a6)) && a7 === undefined) return $_fake_quantize_learnable_per_tensor_affine_backward(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a6) && a7 === undefined) {
    const { gradFactor } = a6;
    const given = countOptions(a6);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isInt(a4) && isInt(a5) && (gradFactor == null || isFloat(gradFactor)) && given === +(gradFactor !== undefined)) return $_fake_quantize_learnable_per_tensor_affine_backward(a0, a1, a2, a3, a4, a5, gradFactor);
  }
  return resolve('_fakeQuantizeLearnablePerTensorAffineBackward', _fakeQuantizeLearnablePerTensorAffineBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

function $fake_quantize_per_channel_affine_cachemask_backward(grad: Tensor, mask: Tensor): Tensor {
  let at = putTensor(0, grad);
  putTensor(at, mask);
  return callTensor(1113);
}

const fakeQuantizePerChannelAffineCachemaskBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor mask)", $fake_quantize_per_channel_affine_cachemask_backward, 2, -1, [['grad', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.fake_quantize_per_channel_affine_cachemask_backward`: `fake_quantize_per_channel_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fakeQuantizePerChannelAffineCachemaskBackward(grad: Tensor, mask: Tensor): Tensor;
export function fakeQuantizePerChannelAffineCachemaskBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $fake_quantize_per_channel_affine_cachemask_backward(a0, a1);
  return resolve('fakeQuantizePerChannelAffineCachemaskBackward', fakeQuantizePerChannelAffineCachemaskBackward$$, [a0, a1, a2]);
}

/** Options of `torch._fake_quantize_learnable_per_channel_affine_backward`. */
export interface _FakeQuantizeLearnablePerChannelAffineBackwardOptions {
  axis?: Int;
  quantMin?: Int;
  quantMax?: Int;
  gradFactor?: Float;
}

function $_fake_quantize_learnable_per_channel_affine_backward(grad: Tensor, self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int, gradFactor?: Float | null): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, grad);
  at = putTensor(at, self);
  at = putTensor(at, scale);
  at = putTensor(at, zeroPoint);
  at = putInt(at, axis);
  at = putInt(at, quantMin);
  at = putInt(at, quantMax);
  putFloat(at, gradFactor ?? 1);
  const results = callSeveral(125, 3);
  return [results[0], results[1], results[2]];
}

const _fakeQuantizeLearnablePerChannelAffineBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor = 1.)", $_fake_quantize_learnable_per_channel_affine_backward, 8, -1, [['grad', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['scale', 'Tensor', isTensor, 2], ['zeroPoint', 'Tensor', isTensor, 2], ['axis', 'int', isInt, 2], ['quantMin', 'int', isInt, 2], ['quantMax', 'int', isInt, 2], ['gradFactor', 'float', isFloat, 0]]),
];

/**
 * Mirrors `torch._fake_quantize_learnable_per_channel_affine_backward`: `_fake_quantize_learnable_per_channel_affine_backward(Tensor grad, Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _fakeQuantizeLearnablePerChannelAffineBackward(grad: Tensor, input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int | _FakeQuantizeLearnablePerChannelAffineBackwardOptions, quantMin: Int | _FakeQuantizeLearnablePerChannelAffineBackwardOptions, quantMax: Int | _FakeQuantizeLearnablePerChannelAffineBackwardOptions, gradFactor?: Float | _FakeQuantizeLearnablePerChannelAffineBackwardOptions, options?: _FakeQuantizeLearnablePerChannelAffineBackwardOptions): [Tensor, Tensor, Tensor];
export function _fakeQuantizeLearnablePerChannelAffineBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isInt(a4) && isInt(a5) && isInt(a6) && (a7 == null || isFloat(a7)) && a8 === undefined) return $_fake_quantize_learnable_per_channel_affine_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  if (isOptions(a7) && a8 === undefined) {
    const { gradFactor } = a7;
    const given = countOptions(a7);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isInt(a4) && isInt(a5) && isInt(a6) && (gradFactor == null || isFloat(gradFactor)) && given === +(gradFactor !== undefined)) return $_fake_quantize_learnable_per_channel_affine_backward(a0, a1, a2, a3, a4, a5, a6, gradFactor);
  }
  return resolve('_fakeQuantizeLearnablePerChannelAffineBackward', _fakeQuantizeLearnablePerChannelAffineBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch._to_copy`. */
export interface _ToCopyOptions {
  dtype?: DType | null;
  layout?: Layout | null;
  device?: DeviceLike | null;
  pinMemory?: boolean | null;
  nonBlocking?: boolean;
  memoryFormat?: MemoryFormat | null;
  requiresGrad?: boolean;
}

function $_to_copy(self: Tensor, dtype?: DType | null | null, layout?: Layout | null | null, device?: DeviceLike | null | null, pinMemory?: boolean | null | null, nonBlocking?: boolean | null, memoryFormat?: MemoryFormat | null | null, requiresGrad?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putEnum(at, dtype);
  at = putEnum(at, layout);
  at = putDevice(at, device);
  at = putOptionalBool(at, pinMemory);
  at = putBool(at, nonBlocking ?? false);
  putEnum(at, memoryFormat);
  const result = callTensor(528);
  return requiresGrad ? withGrad(result) : result;
}

const _toCopy$$: readonly Overload[] = [
  overload("(Tensor input, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None, bool non_blocking = False, torch.memory_format memory_format = None)", $_to_copy, 1, -1, [['self', 'Tensor', isTensor, 2], ['dtype', 'torch.dtype', isDType, 1], ['layout', 'torch.layout', isLayout, 1], ['device', 'torch.device', isDevice, 1], ['pinMemory', 'bool', isBool, 1], ['nonBlocking', 'bool', isBool, 0], ['memoryFormat', 'torch.memory_format', isMemoryFormat, 1], ['requiresGrad', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch._to_copy`: `_to_copy(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, MemoryFormat? memory_format=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _toCopy(input: Tensor, options?: _ToCopyOptions): Tensor;
export function _toCopy(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_to_copy(a0);
  if (isOptions(a1)) {
    const { dtype, layout, device, pinMemory, nonBlocking, memoryFormat, requiresGrad } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (dtype == null || isDType(dtype)) && (layout == null || isLayout(layout)) && (device == null || isDevice(device)) && (pinMemory == null || isBool(pinMemory)) && (nonBlocking == null || isBool(nonBlocking)) && (memoryFormat == null || isMemoryFormat(memoryFormat)) && (requiresGrad == null || isBool(requiresGrad)) && given === +(dtype !== undefined) + +(layout !== undefined) + +(device !== undefined) + +(pinMemory !== undefined) + +(nonBlocking !== undefined) + +(memoryFormat !== undefined) + +(requiresGrad !== undefined)) return $_to_copy(a0, dtype, layout, device, pinMemory, nonBlocking, memoryFormat, requiresGrad);
  }
  return resolve('_toCopy', _toCopy$$, [a0, a1]);
}

/** Options of `torch.Tensor.to`. */
export interface ToOptions {
  dtype?: DType | null;
  layout?: Layout | null;
  device?: DeviceLike | null;
  pinMemory?: boolean | null;
  nonBlocking?: boolean;
  copy?: boolean;
  memoryFormat?: MemoryFormat | null;
  requiresGrad?: boolean;
}

function $to_dtype_layout(self: Tensor, dtype?: DType | null | null, layout?: Layout | null | null, device?: DeviceLike | null | null, pinMemory?: boolean | null | null, nonBlocking?: boolean | null, copy?: boolean | null, memoryFormat?: MemoryFormat | null | null, requiresGrad?: boolean | null): Tensor {
  let at = putTensor(0, self);
  at = putEnum(at, dtype);
  at = putEnum(at, layout);
  at = putDevice(at, device);
  at = putOptionalBool(at, pinMemory);
  at = putBool(at, nonBlocking ?? false);
  at = putBool(at, copy ?? false);
  putEnum(at, memoryFormat);
  const result = callAlias(2553, self);
  return requiresGrad ? withGrad(result) : result;
}

function $to_device(self: Tensor, device: DeviceLike, dtype: DType, nonBlocking?: boolean | null, copy?: boolean | null, memoryFormat?: MemoryFormat | null | null): Tensor {
  let at = putTensor(0, self);
  at = putDevice(at, device);
  at = putEnum(at, dtype);
  at = putBool(at, nonBlocking ?? false);
  at = putBool(at, copy ?? false);
  putEnum(at, memoryFormat);
  return callAlias(2551, self);
}

function $to_dtype(self: Tensor, dtype: DType, nonBlocking?: boolean | null, copy?: boolean | null, memoryFormat?: MemoryFormat | null | null): Tensor {
  let at = putTensor(0, self);
  at = putEnum(at, dtype);
  at = putBool(at, nonBlocking ?? false);
  at = putBool(at, copy ?? false);
  putEnum(at, memoryFormat);
  return callAlias(2552, self);
}

function $to_other(self: Tensor, other: Tensor, nonBlocking?: boolean | null, copy?: boolean | null, memoryFormat?: MemoryFormat | null | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, other);
  at = putBool(at, nonBlocking ?? false);
  at = putBool(at, copy ?? false);
  putEnum(at, memoryFormat);
  return callAlias(2554, self);
}

const to$$: readonly Overload[] = [
  overload("(Tensor input, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = None, bool non_blocking = False, bool copy = False, torch.memory_format memory_format = None)", $to_dtype_layout, 1, -1, [['self', 'Tensor', isTensor, 2], ['dtype', 'torch.dtype', isDType, 1], ['layout', 'torch.layout', isLayout, 1], ['device', 'torch.device', isDevice, 1], ['pinMemory', 'bool', isBool, 1], ['nonBlocking', 'bool', isBool, 0], ['copy', 'bool', isBool, 0], ['memoryFormat', 'torch.memory_format', isMemoryFormat, 1], ['requiresGrad', 'bool', isBool, 0]]),
  overload("(Tensor input, torch.device device, torch.dtype dtype, bool non_blocking = False, bool copy = False, torch.memory_format memory_format = None)", $to_device, 6, -1, [['self', 'Tensor', isTensor, 2], ['device', 'torch.device', isDevice, 2], ['dtype', 'torch.dtype', isDType, 2], ['nonBlocking', 'bool', isBool, 0], ['copy', 'bool', isBool, 0], ['memoryFormat', 'torch.memory_format', isMemoryFormat, 1]]),
  overload("(Tensor input, torch.dtype dtype, bool non_blocking = False, bool copy = False, torch.memory_format memory_format = None)", $to_dtype, 5, -1, [['self', 'Tensor', isTensor, 2], ['dtype', 'torch.dtype', isDType, 2], ['nonBlocking', 'bool', isBool, 0], ['copy', 'bool', isBool, 0], ['memoryFormat', 'torch.memory_format', isMemoryFormat, 1]]),
  overload("(Tensor input, Tensor other, bool non_blocking = False, bool copy = False, torch.memory_format memory_format = None)", $to_other, 5, -1, [['self', 'Tensor', isTensor, 2], ['other', 'Tensor', isTensor, 2], ['nonBlocking', 'bool', isBool, 0], ['copy', 'bool', isBool, 0], ['memoryFormat', 'torch.memory_format', isMemoryFormat, 1]]),
];

/**
 * Mirrors `torch.Tensor.to`: `to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function to(input: Tensor, options?: ToOptions): Tensor;
/**
 * Mirrors `torch.Tensor.to`: `to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function to(input: Tensor, device: DeviceLike | ToOptions, dtype: DType | ToOptions, nonBlocking?: boolean | ToOptions, copy?: boolean | ToOptions, memoryFormat?: MemoryFormat | null | ToOptions, options?: ToOptions): Tensor;
/**
 * Mirrors `torch.Tensor.to`: `to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function to(input: Tensor, dtype: DType | ToOptions, nonBlocking?: boolean | ToOptions, copy?: boolean | ToOptions, memoryFormat?: MemoryFormat | null | ToOptions, options?: ToOptions): Tensor;
/**
 * Mirrors `torch.Tensor.to`: `to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function to(input: Tensor, other: Tensor, nonBlocking?: boolean | ToOptions, copy?: boolean | ToOptions, memoryFormat?: MemoryFormat | null | ToOptions, options?: ToOptions): Tensor;
export function to(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined && a2 === undefined && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) return $to_dtype_layout(a0);
  if (isTensor(a0) && isDevice(a1) && isDType(a2) && (a3 == null || isBool(a3)) && (a4 == null || isBool(a4)) && (a5 == null || isMemoryFormat(a5)) && a6 === undefined) return $to_device(a0, a1, a2, a3, a4, a5);
  if (isTensor(a0) && isDType(a1) && (a2 == null || isBool(a2)) && (a3 == null || isBool(a3)) && (a4 == null || isMemoryFormat(a4)) && a5 === undefined && a6 === undefined) return $to_dtype(a0, a1, a2, a3, a4);
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isBool(a2)) && (a3 == null || isBool(a3)) && (a4 == null || isMemoryFormat(a4)) && a5 === undefined && a6 === undefined) return $to_other(a0, a1, a2, a3, a4);
  if (isOptions(a1) && a2 === undefined && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { dtype, layout, device, pinMemory, nonBlocking, copy, memoryFormat, requiresGrad, other } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (dtype == null || isDType(dtype)) && (layout == null || isLayout(layout)) && (device == null || isDevice(device)) && (pinMemory == null || isBool(pinMemory)) && (nonBlocking == null || isBool(nonBlocking)) && (copy == null || isBool(copy)) && (memoryFormat == null || isMemoryFormat(memoryFormat)) && (requiresGrad == null || isBool(requiresGrad)) && given === +(dtype !== undefined) + +(layout !== undefined) + +(device !== undefined) + +(pinMemory !== undefined) + +(nonBlocking !== undefined) + +(copy !== undefined) + +(memoryFormat !== undefined) + +(requiresGrad !== undefined)) return $to_dtype_layout(a0, dtype, layout, device, pinMemory, nonBlocking, copy, memoryFormat, requiresGrad);
    if (isTensor(a0) && isDevice(device) && isDType(dtype) && (nonBlocking == null || isBool(nonBlocking)) && (copy == null || isBool(copy)) && (memoryFormat == null || isMemoryFormat(memoryFormat)) && given === +(device !== undefined) + +(dtype !== undefined) + +(nonBlocking !== undefined) + +(copy !== undefined) + +(memoryFormat !== undefined)) return $to_device(a0, device, dtype, nonBlocking, copy, memoryFormat);
    if (isTensor(a0) && isDType(dtype) && (nonBlocking == null || isBool(nonBlocking)) && (copy == null || isBool(copy)) && (memoryFormat == null || isMemoryFormat(memoryFormat)) && given === +(dtype !== undefined) + +(nonBlocking !== undefined) + +(copy !== undefined) + +(memoryFormat !== undefined)) return $to_dtype(a0, dtype, nonBlocking, copy, memoryFormat);
    if (isTensor(a0) && isTensor(other) && (nonBlocking == null || isBool(nonBlocking)) && (copy == null || isBool(copy)) && (memoryFormat == null || isMemoryFormat(memoryFormat)) && given === +(other !== undefined) + +(nonBlocking !== undefined) + +(copy !== undefined) + +(memoryFormat !== undefined)) return $to_other(a0, other, nonBlocking, copy, memoryFormat);
  }
  if (isOptions(a2) && a3 === undefined && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { dtype, nonBlocking, copy, memoryFormat } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isDevice(a1) && isDType(dtype) && (nonBlocking == null || isBool(nonBlocking)) && (copy == null || isBool(copy)) && (memoryFormat == null || isMemoryFormat(memoryFormat)) && given === +(dtype !== undefined) + +(nonBlocking !== undefined) + +(copy !== undefined) + +(memoryFormat !== undefined)) return $to_device(a0, a1, dtype, nonBlocking, copy, memoryFormat);
    if (isTensor(a0) && isDType(a1) && (nonBlocking == null || isBool(nonBlocking)) && (copy == null || isBool(copy)) && (memoryFormat == null || isMemoryFormat(memoryFormat)) && given === +(nonBlocking !== undefined) + +(copy !== undefined) + +(memoryFormat !== undefined)) return $to_dtype(a0, a1, nonBlocking, copy, memoryFormat);
    if (isTensor(a0) && isTensor(a1) && (nonBlocking == null || isBool(nonBlocking)) && (copy == null || isBool(copy)) && (memoryFormat == null || isMemoryFormat(memoryFormat)) && given === +(nonBlocking !== undefined) + +(copy !== undefined) + +(memoryFormat !== undefined)) return $to_other(a0, a1, nonBlocking, copy, memoryFormat);
  }
  return resolve('to', to$$, [a0, a1, a2, a3, a4, a5, a6]);
}

function $item(self: Tensor): ScalarResult {
  putTensor(0, self);
  callPlain(1434);
  return readScalar(0);
}

const item$$: readonly Overload[] = [
  overload("(Tensor input)", $item, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.Tensor.item`: `item(Tensor self) -> Scalar`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function item(input: Tensor): ScalarResult;
export function item(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $item(a0);
  return resolve('item', item$$, [a0, a1]);
}

function $_local_scalar_dense(self: Tensor): ScalarResult {
  putTensor(0, self);
  callPlain(337);
  return readScalar(0);
}

const _localScalarDense$$: readonly Overload[] = [
  overload("(Tensor input)", $_local_scalar_dense, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch._local_scalar_dense`: `_local_scalar_dense(Tensor self) -> Scalar`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _localScalarDense(input: Tensor): ScalarResult;
export function _localScalarDense(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $_local_scalar_dense(a0);
  return resolve('_localScalarDense', _localScalarDense$$, [a0, a1]);
}

/** Options of `torch._thnn_fused_lstm_cell`. */
export interface _ThnnFusedLstmCellOptions {
  inputBias?: Tensor | null;
  hiddenBias?: Tensor | null;
}

function $_thnn_fused_lstm_cell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias?: Tensor | null | null, hiddenBias?: Tensor | null | null): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, inputGates);
  at = putTensor(at, hiddenGates);
  at = putTensor(at, cx);
  at = putTensor(at, inputBias);
  putTensor(at, hiddenBias);
  const results = callSeveral(525, 3);
  return [results[0], results[1], results[2]];
}

const _thnnFusedLstmCell$$: readonly Overload[] = [
  overload("(Tensor input_gates, Tensor hidden_gates, Tensor cx, Tensor input_bias = None, Tensor hidden_bias = None)", $_thnn_fused_lstm_cell, 5, -1, [['inputGates', 'Tensor', isTensor, 2], ['hiddenGates', 'Tensor', isTensor, 2], ['cx', 'Tensor', isTensor, 2], ['inputBias', 'Tensor', isTensor, 1], ['hiddenBias', 'Tensor', isTensor, 1]]),
];

/**
 * Mirrors `torch._thnn_fused_lstm_cell`: `_thnn_fused_lstm_cell(Tensor input_gates, Tensor hidden_gates, Tensor cx, Tensor? input_bias=None, Tensor? hidden_bias=None) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _thnnFusedLstmCell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias?: Tensor | null | _ThnnFusedLstmCellOptions, hiddenBias?: Tensor | null | _ThnnFusedLstmCellOptions, options?: _ThnnFusedLstmCellOptions): [Tensor, Tensor, Tensor];
export function _thnnFusedLstmCell(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isTensor(a4)) && a5 === undefined) return $_thnn_fused_lstm_cell(a0, a1, a2, a3, a4);
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { inputBias, hiddenBias } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (inputBias == null || isTensor(inputBias)) && (hiddenBias == null || isTensor(hiddenBias)) && given === +(inputBias !== undefined) + +(hiddenBias !== undefined)) return $_thnn_fused_lstm_cell(a0, a1, a2, inputBias, hiddenBias);
  }
  if (isOptions(a4) && a5 === undefined) {
    const { hiddenBias } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isTensor(a3)) && (hiddenBias == null || isTensor(hiddenBias)) && given === +(hiddenBias !== undefined)) return $_thnn_fused_lstm_cell(a0, a1, a2, a3, hiddenBias);
  }
  return resolve('_thnnFusedLstmCell', _thnnFusedLstmCell$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch._thnn_fused_lstm_cell_backward_impl`. */
export interface _ThnnFusedLstmCellBackwardImplOptions {
  gradHy?: Tensor | null;
  gradCy?: Tensor | null;
  hasBias?: boolean;
}

function $_thnn_fused_lstm_cell_backward_impl(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradHy);
  at = putTensor(at, gradCy);
  at = putTensor(at, cx);
  at = putTensor(at, cy);
  at = putTensor(at, workspace);
  putBool(at, hasBias);
  const results = callSeveral(527, 3);
  return [results[0], results[1], results[2]];
}

const _thnnFusedLstmCellBackwardImpl$$: readonly Overload[] = [
  overload("(Tensor grad_hy, Tensor grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias)", $_thnn_fused_lstm_cell_backward_impl, 6, -1, [['gradHy', 'Tensor', isTensor, 3], ['gradCy', 'Tensor', isTensor, 3], ['cx', 'Tensor', isTensor, 2], ['cy', 'Tensor', isTensor, 2], ['workspace', 'Tensor', isTensor, 2], ['hasBias', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch._thnn_fused_lstm_cell_backward_impl`: `_thnn_fused_lstm_cell_backward_impl(Tensor? grad_hy, Tensor? grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _thnnFusedLstmCellBackwardImpl(gradHy: Tensor | null | _ThnnFusedLstmCellBackwardImplOptions, gradCy: Tensor | null | _ThnnFusedLstmCellBackwardImplOptions, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean | _ThnnFusedLstmCellBackwardImplOptions, options?: _ThnnFusedLstmCellBackwardImplOptions): [Tensor, Tensor, Tensor];
export function _thnnFusedLstmCellBackwardImpl(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if ((a0 === null || isTensor(a0)) && (a1 === null || isTensor(a1)) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isBool(a5) && a6 === undefined) return $_thnn_fused_lstm_cell_backward_impl(a0, a1, a2, a3, a4, a5);
  return resolve('_thnnFusedLstmCellBackwardImpl', _thnnFusedLstmCellBackwardImpl$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch._thnn_fused_lstm_cell_backward`. */
export interface _ThnnFusedLstmCellBackwardOptions {
  gradHy?: Tensor | null;
  gradCy?: Tensor | null;
  hasBias?: boolean;
}

function $_thnn_fused_lstm_cell_backward(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradHy);
  at = putTensor(at, gradCy);
  at = putTensor(at, cx);
  at = putTensor(at, cy);
  at = putTensor(at, workspace);
  putBool(at, hasBias);
  const results = callSeveral(526, 5);
  return [results[0], results[1], results[2], results[3], results[4]];
}

const _thnnFusedLstmCellBackward$$: readonly Overload[] = [
  overload("(Tensor grad_hy, Tensor grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias)", $_thnn_fused_lstm_cell_backward, 6, -1, [['gradHy', 'Tensor', isTensor, 3], ['gradCy', 'Tensor', isTensor, 3], ['cx', 'Tensor', isTensor, 2], ['cy', 'Tensor', isTensor, 2], ['workspace', 'Tensor', isTensor, 2], ['hasBias', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch._thnn_fused_lstm_cell_backward`: `_thnn_fused_lstm_cell_backward(Tensor? grad_hy, Tensor? grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _thnnFusedLstmCellBackward(gradHy: Tensor | null | _ThnnFusedLstmCellBackwardOptions, gradCy: Tensor | null | _ThnnFusedLstmCellBackwardOptions, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean | _ThnnFusedLstmCellBackwardOptions, options?: _ThnnFusedLstmCellBackwardOptions): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function _thnnFusedLstmCellBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if ((a0 === null || isTensor(a0)) && (a1 === null || isTensor(a1)) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isBool(a5) && a6 === undefined) return $_thnn_fused_lstm_cell_backward(a0, a1, a2, a3, a4, a5);
  return resolve('_thnnFusedLstmCellBackward', _thnnFusedLstmCellBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch._thnn_differentiable_lstm_cell_backward`. */
export interface _ThnnDifferentiableLstmCellBackwardOptions {
  gradHy?: Tensor | null;
  gradCy?: Tensor | null;
  inputBias?: Tensor | null;
  hiddenBias?: Tensor | null;
}

function $_thnn_differentiable_lstm_cell_backward(gradHy: Tensor | null, gradCy: Tensor | null, inputGates: Tensor, hiddenGates: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null, cx: Tensor, cy: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradHy);
  at = putTensor(at, gradCy);
  at = putTensor(at, inputGates);
  at = putTensor(at, hiddenGates);
  at = putTensor(at, inputBias);
  at = putTensor(at, hiddenBias);
  at = putTensor(at, cx);
  putTensor(at, cy);
  const results = callSeveral(522, 5);
  return [results[0], results[1], results[2], results[3], results[4]];
}

const _thnnDifferentiableLstmCellBackward$$: readonly Overload[] = [
  overload("(Tensor grad_hy, Tensor grad_cy, Tensor input_gates, Tensor hidden_gates, Tensor input_bias, Tensor hidden_bias, Tensor cx, Tensor cy)", $_thnn_differentiable_lstm_cell_backward, 8, -1, [['gradHy', 'Tensor', isTensor, 3], ['gradCy', 'Tensor', isTensor, 3], ['inputGates', 'Tensor', isTensor, 2], ['hiddenGates', 'Tensor', isTensor, 2], ['inputBias', 'Tensor', isTensor, 3], ['hiddenBias', 'Tensor', isTensor, 3], ['cx', 'Tensor', isTensor, 2], ['cy', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch._thnn_differentiable_lstm_cell_backward`: `_thnn_differentiable_lstm_cell_backward(Tensor? grad_hy, Tensor? grad_cy, Tensor input_gates, Tensor hidden_gates, Tensor? input_bias, Tensor? hidden_bias, Tensor cx, Tensor cy) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _thnnDifferentiableLstmCellBackward(gradHy: Tensor | null | _ThnnDifferentiableLstmCellBackwardOptions, gradCy: Tensor | null | _ThnnDifferentiableLstmCellBackwardOptions, inputGates: Tensor, hiddenGates: Tensor, inputBias: Tensor | null | _ThnnDifferentiableLstmCellBackwardOptions, hiddenBias: Tensor | null | _ThnnDifferentiableLstmCellBackwardOptions, cx: Tensor, cy: Tensor, options?: _ThnnDifferentiableLstmCellBackwardOptions): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function _thnnDifferentiableLstmCellBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if ((a0 === null || isTensor(a0)) && (a1 === null || isTensor(a1)) && isTensor(a2) && isTensor(a3) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && isTensor(a6) && isTensor(a7) && a8 === undefined) return $_thnn_differentiable_lstm_cell_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  return resolve('_thnnDifferentiableLstmCellBackward', _thnnDifferentiableLstmCellBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch._thnn_fused_gru_cell`. */
export interface _ThnnFusedGruCellOptions {
  inputBias?: Tensor | null;
  hiddenBias?: Tensor | null;
}

function $_thnn_fused_gru_cell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias?: Tensor | null | null, hiddenBias?: Tensor | null | null): [Tensor, Tensor] {
  let at = putTensor(0, inputGates);
  at = putTensor(at, hiddenGates);
  at = putTensor(at, hx);
  at = putTensor(at, inputBias);
  putTensor(at, hiddenBias);
  const results = callSeveral(523, 2);
  return [results[0], results[1]];
}

const _thnnFusedGruCell$$: readonly Overload[] = [
  overload("(Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor input_bias = None, Tensor hidden_bias = None)", $_thnn_fused_gru_cell, 5, -1, [['inputGates', 'Tensor', isTensor, 2], ['hiddenGates', 'Tensor', isTensor, 2], ['hx', 'Tensor', isTensor, 2], ['inputBias', 'Tensor', isTensor, 1], ['hiddenBias', 'Tensor', isTensor, 1]]),
];

/**
 * Mirrors `torch._thnn_fused_gru_cell`: `_thnn_fused_gru_cell(Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor? input_bias=None, Tensor? hidden_bias=None) -> (Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _thnnFusedGruCell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias?: Tensor | null | _ThnnFusedGruCellOptions, hiddenBias?: Tensor | null | _ThnnFusedGruCellOptions, options?: _ThnnFusedGruCellOptions): [Tensor, Tensor];
export function _thnnFusedGruCell(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isTensor(a4)) && a5 === undefined) return $_thnn_fused_gru_cell(a0, a1, a2, a3, a4);
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { inputBias, hiddenBias } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (inputBias == null || isTensor(inputBias)) && (hiddenBias == null || isTensor(hiddenBias)) && given === +(inputBias !== undefined) + +(hiddenBias !== undefined)) return $_thnn_fused_gru_cell(a0, a1, a2, inputBias, hiddenBias);
  }
  if (isOptions(a4) && a5 === undefined) {
    const { hiddenBias } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isTensor(a3)) && (hiddenBias == null || isTensor(hiddenBias)) && given === +(hiddenBias !== undefined)) return $_thnn_fused_gru_cell(a0, a1, a2, a3, hiddenBias);
  }
  return resolve('_thnnFusedGruCell', _thnnFusedGruCell$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch._thnn_fused_gru_cell_backward`. */
export interface _ThnnFusedGruCellBackwardOptions {
  hasBias?: boolean;
}

function $_thnn_fused_gru_cell_backward(gradHy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradHy);
  at = putTensor(at, workspace);
  putBool(at, hasBias);
  const results = callSeveral(524, 5);
  return [results[0], results[1], results[2], results[3], results[4]];
}

const _thnnFusedGruCellBackward$$: readonly Overload[] = [
  overload("(Tensor grad_hy, Tensor workspace, bool has_bias)", $_thnn_fused_gru_cell_backward, 3, -1, [['gradHy', 'Tensor', isTensor, 2], ['workspace', 'Tensor', isTensor, 2], ['hasBias', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch._thnn_fused_gru_cell_backward`: `_thnn_fused_gru_cell_backward(Tensor grad_hy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _thnnFusedGruCellBackward(gradHy: Tensor, workspace: Tensor, hasBias: boolean | _ThnnFusedGruCellBackwardOptions, options?: _ThnnFusedGruCellBackwardOptions): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function _thnnFusedGruCellBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isBool(a2) && a3 === undefined) return $_thnn_fused_gru_cell_backward(a0, a1, a2);
  return resolve('_thnnFusedGruCellBackward', _thnnFusedGruCellBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch._thnn_differentiable_gru_cell_backward`. */
export interface _ThnnDifferentiableGruCellBackwardOptions {
  inputBias?: Tensor | null;
  hiddenBias?: Tensor | null;
}

function $_thnn_differentiable_gru_cell_backward(gradHy: Tensor, inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradHy);
  at = putTensor(at, inputGates);
  at = putTensor(at, hiddenGates);
  at = putTensor(at, hx);
  at = putTensor(at, inputBias);
  putTensor(at, hiddenBias);
  const results = callSeveral(521, 5);
  return [results[0], results[1], results[2], results[3], results[4]];
}

const _thnnDifferentiableGruCellBackward$$: readonly Overload[] = [
  overload("(Tensor grad_hy, Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor input_bias, Tensor hidden_bias)", $_thnn_differentiable_gru_cell_backward, 6, -1, [['gradHy', 'Tensor', isTensor, 2], ['inputGates', 'Tensor', isTensor, 2], ['hiddenGates', 'Tensor', isTensor, 2], ['hx', 'Tensor', isTensor, 2], ['inputBias', 'Tensor', isTensor, 3], ['hiddenBias', 'Tensor', isTensor, 3]]),
];

/**
 * Mirrors `torch._thnn_differentiable_gru_cell_backward`: `_thnn_differentiable_gru_cell_backward(Tensor grad_hy, Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor? input_bias, Tensor? hidden_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _thnnDifferentiableGruCellBackward(gradHy: Tensor, inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null | _ThnnDifferentiableGruCellBackwardOptions, hiddenBias: Tensor | null | _ThnnDifferentiableGruCellBackwardOptions, options?: _ThnnDifferentiableGruCellBackwardOptions): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function _thnnDifferentiableGruCellBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && a6 === undefined) return $_thnn_differentiable_gru_cell_backward(a0, a1, a2, a3, a4, a5);
  return resolve('_thnnDifferentiableGruCellBackward', _thnnDifferentiableGruCellBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch._pack_padded_sequence_backward`. */
export interface _PackPaddedSequenceBackwardOptions {
  inputSize?: Ints;
  batchFirst?: boolean;
}

function $_pack_padded_sequence_backward(grad: Tensor, inputSize: Ints, batchSizes: Tensor, batchFirst: boolean): Tensor {
  let at = putTensor(0, grad);
  at = putInts(at, inputSize);
  at = putTensor(at, batchSizes);
  putBool(at, batchFirst);
  return callTensor(403);
}

const _packPaddedSequenceBackward$$: readonly Overload[] = [
  overload("(Tensor grad, tuple of ints input_size, Tensor batch_sizes, bool batch_first)", $_pack_padded_sequence_backward, 4, -1, [['grad', 'Tensor', isTensor, 2], ['inputSize', 'tuple of ints', isInts, 2], ['batchSizes', 'Tensor', isTensor, 2], ['batchFirst', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch._pack_padded_sequence_backward`: `_pack_padded_sequence_backward(Tensor grad, SymInt[] input_size, Tensor batch_sizes, bool batch_first) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _packPaddedSequenceBackward(grad: Tensor, inputSize: Ints | _PackPaddedSequenceBackwardOptions, batchSizes: Tensor, batchFirst: boolean | _PackPaddedSequenceBackwardOptions, options?: _PackPaddedSequenceBackwardOptions): Tensor;
export function _packPaddedSequenceBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isTensor(a2) && isBool(a3) && a4 === undefined) return $_pack_padded_sequence_backward(a0, a1, a2, a3);
  return resolve('_packPaddedSequenceBackward', _packPaddedSequenceBackward$$, [a0, a1, a2, a3, a4]);
}

function $lift(self: Tensor): Tensor {
  putTensor(0, self);
  return callTensor(1485);
}

const lift$$: readonly Overload[] = [
  overload("(Tensor input)", $lift, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.lift`: `lift(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function lift(input: Tensor): Tensor;
export function lift(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $lift(a0);
  return resolve('lift', lift$$, [a0, a1]);
}

function $lift_fresh(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(1486, self);
}

const liftFresh$$: readonly Overload[] = [
  overload("(Tensor input)", $lift_fresh, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.lift_fresh`: `lift_fresh(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function liftFresh(input: Tensor): Tensor;
export function liftFresh(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $lift_fresh(a0);
  return resolve('liftFresh', liftFresh$$, [a0, a1]);
}

/** Options of `torch.lift_fresh_copy`. */
export interface LiftFreshCopyOptions {
  out?: Tensor;
}

function $lift_fresh_copy(self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  if (out) {
    putTensor(at, out);
    callPlain(1488);
    return out;
  }
  return callTensor(1487);
}

const liftFreshCopy$$: readonly Overload[] = [
  overload("(Tensor input, *, Tensor out = None)", $lift_fresh_copy, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.lift_fresh_copy`: `lift_fresh_copy(Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function liftFreshCopy(input: Tensor, options?: LiftFreshCopyOptions): Tensor;
export function liftFreshCopy(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $lift_fresh_copy(a0);
  return resolve('liftFreshCopy', liftFreshCopy$$, [a0, a1]);
}

/** Options of `torch.masked_scatter_backward`. */
export interface MaskedScatterBackwardOptions {
  sizes?: Ints;
}

function $masked_scatter_backward(gradOutput: Tensor, mask: Tensor, sizes: Ints): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, mask);
  putInts(at, sizes);
  return callTensor(1681);
}

const maskedScatterBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor mask, tuple of ints sizes)", $masked_scatter_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2], ['sizes', 'tuple of ints', isInts, 2]]),
];

/**
 * Mirrors `torch.masked_scatter_backward`: `masked_scatter_backward(Tensor grad_output, Tensor mask, SymInt[] sizes) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maskedScatterBackward(gradOutput: Tensor, mask: Tensor, sizes: Ints | MaskedScatterBackwardOptions, options?: MaskedScatterBackwardOptions): Tensor;
export function maskedScatterBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInts(a2) && a3 === undefined) return $masked_scatter_backward(a0, a1, a2);
  return resolve('maskedScatterBackward', maskedScatterBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch._masked_softmax_backward`. */
export interface _MaskedSoftmaxBackwardOptions {
  dim?: Int | null;
}

function $_masked_softmax_backward(gradOutput: Tensor, output: Tensor, mask: Tensor, dim?: Int | null | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, output);
  at = putTensor(at, mask);
  putOptionalInt(at, dim);
  return callTensor(354);
}

const _maskedSoftmaxBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor output, Tensor mask, int dim = None)", $_masked_softmax_backward, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch._masked_softmax_backward`: `_masked_softmax_backward(Tensor grad_output, Tensor output, Tensor mask, int? dim=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _maskedSoftmaxBackward(gradOutput: Tensor, output: Tensor, mask: Tensor, dim?: Int | null | _MaskedSoftmaxBackwardOptions, options?: _MaskedSoftmaxBackwardOptions): Tensor;
export function _maskedSoftmaxBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isInt(a3)) && a4 === undefined) return $_masked_softmax_backward(a0, a1, a2, a3);
  if (isOptions(a3) && a4 === undefined) {
    const { dim } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (dim == null || isInt(dim)) && given === +(dim !== undefined)) return $_masked_softmax_backward(a0, a1, a2, dim);
  }
  return resolve('_maskedSoftmaxBackward', _maskedSoftmaxBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.trace_backward`. */
export interface TraceBackwardOptions {
  sizes?: Ints;
}

function $trace_backward(grad: Tensor, sizes: Ints): Tensor {
  let at = putTensor(0, grad);
  putInts(at, sizes);
  return callTensor(2569);
}

const traceBackward$$: readonly Overload[] = [
  overload("(Tensor grad, tuple of ints sizes)", $trace_backward, 2, -1, [['grad', 'Tensor', isTensor, 2], ['sizes', 'tuple of ints', isInts, 2]]),
];

/**
 * Mirrors `torch.trace_backward`: `trace_backward(Tensor grad, SymInt[] sizes) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function traceBackward(grad: Tensor, sizes: Ints | TraceBackwardOptions, options?: TraceBackwardOptions): Tensor;
export function traceBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && a2 === undefined) return $trace_backward(a0, a1);
  return resolve('traceBackward', traceBackward$$, [a0, a1, a2]);
}

/** Options of `torch.index_select_backward`. */
export interface IndexSelectBackwardOptions {
  selfSizes?: Ints;
  dim?: Int;
}

function $index_select_backward(grad: Tensor, selfSizes: Ints, dim: Int, index: Tensor): Tensor {
  let at = putTensor(0, grad);
  at = putInts(at, selfSizes);
  at = putInt(at, dim);
  putTensor(at, index);
  return callTensor(1393);
}

const indexSelectBackward$$: readonly Overload[] = [
  overload("(Tensor grad, tuple of ints self_sizes, int dim, Tensor index)", $index_select_backward, 4, -1, [['grad', 'Tensor', isTensor, 2], ['selfSizes', 'tuple of ints', isInts, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.index_select_backward`: `index_select_backward(Tensor grad, SymInt[] self_sizes, int dim, Tensor index) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function indexSelectBackward(grad: Tensor, selfSizes: Ints | IndexSelectBackwardOptions, dim: Int | IndexSelectBackwardOptions, index: Tensor, options?: IndexSelectBackwardOptions): Tensor;
export function indexSelectBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInt(a2) && isTensor(a3) && a4 === undefined) return $index_select_backward(a0, a1, a2, a3);
  return resolve('indexSelectBackward', indexSelectBackward$$, [a0, a1, a2, a3, a4]);
}

function $masked_select_backward(grad: Tensor, input: Tensor, mask: Tensor): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, input);
  putTensor(at, mask);
  return callTensor(1684);
}

const maskedSelectBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, Tensor mask)", $masked_select_backward, 3, -1, [['grad', 'Tensor', isTensor, 2], ['input', 'Tensor', isTensor, 2], ['mask', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.masked_select_backward`: `masked_select_backward(Tensor grad, Tensor input, Tensor mask) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maskedSelectBackward(grad: Tensor, input: Tensor, mask: Tensor): Tensor;
export function maskedSelectBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $masked_select_backward(a0, a1, a2);
  return resolve('maskedSelectBackward', maskedSelectBackward$$, [a0, a1, a2, a3]);
}

function $nonzero_numpy(self: Tensor): Tensor[] {
  putTensor(0, self);
  callPlain(1889);
  return adoptList(0);
}

const nonzeroNumpy$$: readonly Overload[] = [
  overload("(Tensor input)", $nonzero_numpy, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nonzero_numpy`: `nonzero_numpy(Tensor self) -> Tensor[]`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nonzeroNumpy(input: Tensor): Tensor[];
export function nonzeroNumpy(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $nonzero_numpy(a0);
  return resolve('nonzeroNumpy', nonzeroNumpy$$, [a0, a1]);
}

/** Options of `torch.gather_backward`. */
export interface GatherBackwardOptions {
  dim?: Int;
  sparseGrad?: boolean;
}

function $gather_backward(grad: Tensor, self: Tensor, dim: Int, index: Tensor, sparseGrad: boolean): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  putBool(at, sparseGrad);
  return callTensor(1241);
}

const gatherBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor input, int dim, Tensor index, bool sparse_grad)", $gather_backward, 5, -1, [['grad', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['sparseGrad', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.gather_backward`: `gather_backward(Tensor grad, Tensor self, int dim, Tensor index, bool sparse_grad) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gatherBackward(grad: Tensor, input: Tensor, dim: Int | GatherBackwardOptions, index: Tensor, sparseGrad: boolean | GatherBackwardOptions, options?: GatherBackwardOptions): Tensor;
export function gatherBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && isTensor(a3) && isBool(a4) && a5 === undefined) return $gather_backward(a0, a1, a2, a3, a4);
  return resolve('gatherBackward', gatherBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch._gather_sparse_backward`. */
export interface _GatherSparseBackwardOptions {
  dim?: Int;
}

function $_gather_sparse_backward(self: Tensor, dim: Int, index: Tensor, grad: Tensor): Tensor {
  let at = putTensor(0, self);
  at = putInt(at, dim);
  at = putTensor(at, index);
  putTensor(at, grad);
  return callTensor(305);
}

const _gatherSparseBackward$$: readonly Overload[] = [
  overload("(Tensor input, int dim, Tensor index, Tensor grad)", $_gather_sparse_backward, 4, -1, [['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['index', 'Tensor', isTensor, 2], ['grad', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch._gather_sparse_backward`: `_gather_sparse_backward(Tensor self, int dim, Tensor index, Tensor grad) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _gatherSparseBackward(input: Tensor, dim: Int | _GatherSparseBackwardOptions, index: Tensor, grad: Tensor, options?: _GatherSparseBackwardOptions): Tensor;
export function _gatherSparseBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isInt(a1) && isTensor(a2) && isTensor(a3) && a4 === undefined) return $_gather_sparse_backward(a0, a1, a2, a3);
  return resolve('_gatherSparseBackward', _gatherSparseBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.unfold_backward`. */
export interface UnfoldBackwardOptions {
  inputSizes?: Ints;
  dim?: Int;
  size?: Int;
  step?: Int;
}

function $unfold_backward(gradIn: Tensor, inputSizes: Ints, dim: Int, size: Int, step: Int): Tensor {
  let at = putTensor(0, gradIn);
  at = putInts(at, inputSizes);
  at = putInt(at, dim);
  at = putInt(at, size);
  putInt(at, step);
  return callTensor(2607);
}

const unfoldBackward$$: readonly Overload[] = [
  overload("(Tensor grad_in, tuple of ints input_sizes, int dim, int size, int step)", $unfold_backward, 5, -1, [['gradIn', 'Tensor', isTensor, 2], ['inputSizes', 'tuple of ints', isInts, 2], ['dim', 'int', isInt, 2], ['size', 'int', isInt, 2], ['step', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.unfold_backward`: `unfold_backward(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function unfoldBackward(gradIn: Tensor, inputSizes: Ints | UnfoldBackwardOptions, dim: Int | UnfoldBackwardOptions, size: Int | UnfoldBackwardOptions, step: Int | UnfoldBackwardOptions, options?: UnfoldBackwardOptions): Tensor;
export function unfoldBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isInts(a1) && isInt(a2) && isInt(a3) && isInt(a4) && a5 === undefined) return $unfold_backward(a0, a1, a2, a3, a4);
  return resolve('unfoldBackward', unfoldBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.normal_functional`. */
export interface NormalFunctionalOptions {
  mean?: Float;
  std?: Float;
  generator?: Generator | null;
}

function $normal_functional(self: Tensor, mean?: Float | null, std?: Float | null, generator?: Generator | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, mean ?? 0);
  at = putFloat(at, std ?? 1);
  putGenerator(at, generator);
  return callTensor(1912);
}

const normalFunctional$$: readonly Overload[] = [
  overload("(Tensor input, float mean = 0., float std = 1., *, torch.Generator generator = None)", $normal_functional, 3, -1, [['self', 'Tensor', isTensor, 2], ['mean', 'float', isFloat, 0], ['std', 'float', isFloat, 0], ['generator', 'torch.Generator', isGenerator, 1]]),
];

/**
 * Mirrors `torch.normal_functional`: `normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function normalFunctional(input: Tensor, mean?: Float | NormalFunctionalOptions, std?: Float | NormalFunctionalOptions, options?: NormalFunctionalOptions): Tensor;
export function normalFunctional(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && (a1 == null || isFloat(a1)) && (a2 == null || isFloat(a2)) && a3 === undefined) return $normal_functional(a0, a1, a2);
  if (isOptions(a1) && a2 === undefined && a3 === undefined) {
    const { mean, std, generator } = a1;
    const given = countOptions(a1);
    if (isTensor(a0) && (mean == null || isFloat(mean)) && (std == null || isFloat(std)) && (generator == null || isGenerator(generator)) && given === +(mean !== undefined) + +(std !== undefined) + +(generator !== undefined)) return $normal_functional(a0, mean, std, generator);
  }
  if (isOptions(a2) && a3 === undefined) {
    const { std, generator } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && (a1 == null || isFloat(a1)) && (std == null || isFloat(std)) && (generator == null || isGenerator(generator)) && given === +(std !== undefined) + +(generator !== undefined)) return $normal_functional(a0, a1, std, generator);
  }
  return resolve('normalFunctional', normalFunctional$$, [a0, a1, a2, a3]);
}

function $alias(self: Tensor): Tensor {
  putTensor(0, self);
  return callAlias(657, self);
}

const alias$$: readonly Overload[] = [
  overload("(Tensor input)", $alias, 1, -1, [['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.alias`: `alias(Tensor(a) self) -> Tensor(a)`.
 * Shapes: returns a view that shares memory with the input where it can.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function alias(input: Tensor): Tensor;
export function alias(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $alias(a0);
  return resolve('alias', alias$$, [a0, a1]);
}

/** Options of `torch.nn.functional.mse_loss_backward`. */
export interface MseLossBackwardOptions {
  reduction?: Int;
  out?: Tensor;
}

function $mse_loss_backward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: Int, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, target);
  at = putInt(at, reduction);
  if (out) {
    putTensor(at, out);
    callPlain(1791);
    return out;
  }
  return callTensor(1790);
}

const mseLossBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor target, int reduction, *, Tensor out = None)", $mse_loss_backward, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.mse_loss_backward`: `mse_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mseLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int | MseLossBackwardOptions, options?: MseLossBackwardOptions): Tensor;
export function mseLossBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInt(a3) && a4 === undefined) return $mse_loss_backward(a0, a1, a2, a3);
  return resolve('mseLossBackward', mseLossBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.multi_margin_loss_backward`. */
export interface MultiMarginLossBackwardOptions {
  p?: Scalar;
  margin?: Scalar;
  weight?: Tensor | null;
  reduction?: Int;
  out?: Tensor;
}

function $multi_margin_loss_backward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight?: Tensor | null | null, reduction?: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, target);
  at = putScalar(at, p);
  at = putScalar(at, margin);
  at = putTensor(at, weight);
  at = putInt(at, reduction ?? 0);
  if (out) {
    putTensor(at, out);
    callPlain(1802);
    return out;
  }
  return callTensor(1801);
}

const multiMarginLossBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor target, Number p, Number margin, Tensor weight = None, int reduction = 0, *, Tensor out = None)", $multi_margin_loss_backward, 7, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['p', 'Number', isScalar, 2], ['margin', 'Number', isScalar, 2], ['weight', 'Tensor', isTensor, 1], ['reduction', 'int', isInt, 0], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.multi_margin_loss_backward`: `multi_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, Scalar p, Scalar margin, Tensor? weight=None, int reduction=1) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function multiMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, p: Scalar | MultiMarginLossBackwardOptions, margin: Scalar | MultiMarginLossBackwardOptions, weight?: Tensor | null | MultiMarginLossBackwardOptions, reduction?: Int | MultiMarginLossBackwardOptions, options?: MultiMarginLossBackwardOptions): Tensor;
export function multiMarginLossBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isScalar(a3) && isScalar(a4) && (a5 == null || isTensor(a5)) && (a6 == null || isInt(a6)) && a7 === undefined) return $multi_margin_loss_backward(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a5) && a6 === undefined && a7 === undefined) {
    const { weight, reduction, out } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isScalar(a3) && isScalar(a4) && (weight == null || isTensor(weight)) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(weight !== undefined) + +(reduction !== undefined) + +(out !== undefined)) return $multi_margin_loss_backward(a0, a1, a2, a3, a4, weight, reduction, out);
  }
  if (isOptions(a6) && a7 === undefined) {
    const { reduction, out } = a6;
    const given = countOptions(a6);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isScalar(a3) && isScalar(a4) && (a5 == null || isTensor(a5)) && (reduction == null || isInt(reduction)) && (out == null || isTensor(out)) && given === +(reduction !== undefined) + +(out !== undefined)) return $multi_margin_loss_backward(a0, a1, a2, a3, a4, a5, reduction, out);
  }
  return resolve('multiMarginLossBackward', multiMarginLossBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.multilabel_margin_loss_forward`. */
export interface MultilabelMarginLossForwardOptions {
  reduction?: Int;
  out?: readonly Tensor[];
}

const $multilabel_margin_loss_forward$Result = namedTuple('multilabel_margin_loss_forward', ['output', 'is_target']) as new (...elements: [Tensor, Tensor]) => [output: Tensor, isTarget: Tensor] & { readonly output: Tensor; readonly isTarget: Tensor };

const $multilabel_margin_loss_forward$Out = namedTuple('multilabel_margin_loss_forward_out', ['output', 'is_target']) as new (...elements: [Tensor, Tensor]) => [output: Tensor, isTarget: Tensor] & { readonly output: Tensor; readonly isTarget: Tensor };

function $multilabel_margin_loss_forward(self: Tensor, target: Tensor, reduction: Int, out?: readonly Tensor[] | null): [output: Tensor, isTarget: Tensor] & { readonly output: Tensor; readonly isTarget: Tensor } {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putInt(at, reduction);
  if (out) {
    checkOuts('multilabelMarginLossForward', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1808);
    return new $multilabel_margin_loss_forward$Out(out[0], out[1]);
  }
  const results = callSeveral(1807, 2);
  return new $multilabel_margin_loss_forward$Result(results[0], results[1]);
}

const multilabelMarginLossForward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, int reduction, *, tuple of Tensors out = None)", $multilabel_margin_loss_forward, 3, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 2], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.nn.functional.multilabel_margin_loss_forward`: `multilabel_margin_loss_forward(Tensor self, Tensor target, int reduction) -> (Tensor output, Tensor is_target)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function multilabelMarginLossForward(input: Tensor, target: Tensor, reduction: Int | MultilabelMarginLossForwardOptions, options?: MultilabelMarginLossForwardOptions): [output: Tensor, isTarget: Tensor] & { readonly output: Tensor; readonly isTarget: Tensor };
export function multilabelMarginLossForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && a3 === undefined) return $multilabel_margin_loss_forward(a0, a1, a2);
  return resolve('multilabelMarginLossForward', multilabelMarginLossForward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.multilabel_margin_loss_backward`. */
export interface MultilabelMarginLossBackwardOptions {
  reduction?: Int;
  out?: Tensor;
}

function $multilabel_margin_loss_backward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: Int, isTarget: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, target);
  at = putInt(at, reduction);
  at = putTensor(at, isTarget);
  if (out) {
    putTensor(at, out);
    callPlain(1806);
    return out;
  }
  return callTensor(1805);
}

const multilabelMarginLossBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor target, int reduction, Tensor is_target, *, Tensor out = None)", $multilabel_margin_loss_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 2], ['isTarget', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.multilabel_margin_loss_backward`: `multilabel_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, Tensor is_target) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function multilabelMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int | MultilabelMarginLossBackwardOptions, isTarget: Tensor, options?: MultilabelMarginLossBackwardOptions): Tensor;
export function multilabelMarginLossBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInt(a3) && isTensor(a4) && a5 === undefined) return $multilabel_margin_loss_backward(a0, a1, a2, a3, a4);
  return resolve('multilabelMarginLossBackward', multilabelMarginLossBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.nll_loss_forward`. */
export interface NllLossForwardOptions {
  weight?: Tensor | null;
  reduction?: Int;
  ignoreIndex?: Int;
  out?: readonly Tensor[];
}

const $nll_loss_forward$Result = namedTuple('nll_loss_forward', ['output', 'total_weight']) as new (...elements: [Tensor, Tensor]) => [output: Tensor, totalWeight: Tensor] & { readonly output: Tensor; readonly totalWeight: Tensor };

const $nll_loss_forward$Out = namedTuple('nll_loss_forward_out', ['output', 'total_weight']) as new (...elements: [Tensor, Tensor]) => [output: Tensor, totalWeight: Tensor] & { readonly output: Tensor; readonly totalWeight: Tensor };

function $nll_loss_forward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, out?: readonly Tensor[] | null): [output: Tensor, totalWeight: Tensor] & { readonly output: Tensor; readonly totalWeight: Tensor } {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putTensor(at, weight);
  at = putInt(at, reduction);
  at = putInt(at, ignoreIndex);
  if (out) {
    checkOuts('nllLossForward', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1885);
    return new $nll_loss_forward$Out(out[0], out[1]);
  }
  const results = callSeveral(1884, 2);
  return new $nll_loss_forward$Result(results[0], results[1]);
}

const nllLossForward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, Tensor weight, int reduction, int ignore_index, *, tuple of Tensors out = None)", $nll_loss_forward, 5, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 3], ['reduction', 'int', isInt, 2], ['ignoreIndex', 'int', isInt, 2], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.nn.functional.nll_loss_forward`: `nll_loss_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nllLossForward(input: Tensor, target: Tensor, weight: Tensor | null | NllLossForwardOptions, reduction: Int | NllLossForwardOptions, ignoreIndex: Int | NllLossForwardOptions, options?: NllLossForwardOptions): [output: Tensor, totalWeight: Tensor] & { readonly output: Tensor; readonly totalWeight: Tensor };
export function nllLossForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 === null || isTensor(a2)) && isInt(a3) && isInt(a4) && a5 === undefined) return $nll_loss_forward(a0, a1, a2, a3, a4);
  return resolve('nllLossForward', nllLossForward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.nll_loss_backward`. */
export interface NllLossBackwardOptions {
  weight?: Tensor | null;
  reduction?: Int;
  ignoreIndex?: Int;
  out?: Tensor;
}

function $nll_loss_backward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, totalWeight: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, target);
  at = putTensor(at, weight);
  at = putInt(at, reduction);
  at = putInt(at, ignoreIndex);
  at = putTensor(at, totalWeight);
  if (out) {
    putTensor(at, out);
    callPlain(1883);
    return out;
  }
  return callTensor(1882);
}

const nllLossBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor target, Tensor weight, int reduction, int ignore_index, Tensor total_weight, *, Tensor out = None)", $nll_loss_backward, 7, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 3], ['reduction', 'int', isInt, 2], ['ignoreIndex', 'int', isInt, 2], ['totalWeight', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.nll_loss_backward`: `nll_loss_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nllLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null | NllLossBackwardOptions, reduction: Int | NllLossBackwardOptions, ignoreIndex: Int | NllLossBackwardOptions, totalWeight: Tensor, options?: NllLossBackwardOptions): Tensor;
export function nllLossBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && isInt(a4) && isInt(a5) && isTensor(a6) && a7 === undefined) return $nll_loss_backward(a0, a1, a2, a3, a4, a5, a6);
  return resolve('nllLossBackward', nllLossBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.nll_loss2d_forward`. */
export interface NllLoss2dForwardOptions {
  weight?: Tensor | null;
  reduction?: Int;
  ignoreIndex?: Int;
  out?: readonly Tensor[];
}

const $nll_loss2d_forward$Result = namedTuple('nll_loss2d_forward', ['output', 'total_weight']) as new (...elements: [Tensor, Tensor]) => [output: Tensor, totalWeight: Tensor] & { readonly output: Tensor; readonly totalWeight: Tensor };

const $nll_loss2d_forward$Out = namedTuple('nll_loss2d_forward_out', ['output', 'total_weight']) as new (...elements: [Tensor, Tensor]) => [output: Tensor, totalWeight: Tensor] & { readonly output: Tensor; readonly totalWeight: Tensor };

function $nll_loss2d_forward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, out?: readonly Tensor[] | null): [output: Tensor, totalWeight: Tensor] & { readonly output: Tensor; readonly totalWeight: Tensor } {
  let at = putTensor(0, self);
  at = putTensor(at, target);
  at = putTensor(at, weight);
  at = putInt(at, reduction);
  at = putInt(at, ignoreIndex);
  if (out) {
    checkOuts('nllLoss2dForward', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1881);
    return new $nll_loss2d_forward$Out(out[0], out[1]);
  }
  const results = callSeveral(1880, 2);
  return new $nll_loss2d_forward$Result(results[0], results[1]);
}

const nllLoss2dForward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor target, Tensor weight, int reduction, int ignore_index, *, tuple of Tensors out = None)", $nll_loss2d_forward, 5, -1, [['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 3], ['reduction', 'int', isInt, 2], ['ignoreIndex', 'int', isInt, 2], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.nn.functional.nll_loss2d_forward`: `nll_loss2d_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nllLoss2dForward(input: Tensor, target: Tensor, weight: Tensor | null | NllLoss2dForwardOptions, reduction: Int | NllLoss2dForwardOptions, ignoreIndex: Int | NllLoss2dForwardOptions, options?: NllLoss2dForwardOptions): [output: Tensor, totalWeight: Tensor] & { readonly output: Tensor; readonly totalWeight: Tensor };
export function nllLoss2dForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 === null || isTensor(a2)) && isInt(a3) && isInt(a4) && a5 === undefined) return $nll_loss2d_forward(a0, a1, a2, a3, a4);
  return resolve('nllLoss2dForward', nllLoss2dForward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.nll_loss2d_backward`. */
export interface NllLoss2dBackwardOptions {
  weight?: Tensor | null;
  reduction?: Int;
  ignoreIndex?: Int;
  out?: Tensor;
}

function $nll_loss2d_backward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, totalWeight: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, target);
  at = putTensor(at, weight);
  at = putInt(at, reduction);
  at = putInt(at, ignoreIndex);
  at = putTensor(at, totalWeight);
  if (out) {
    putTensor(at, out);
    callPlain(1879);
    return out;
  }
  return callTensor(1878);
}

const nllLoss2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor target, Tensor weight, int reduction, int ignore_index, Tensor total_weight, *, Tensor out = None)", $nll_loss2d_backward, 7, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 3], ['reduction', 'int', isInt, 2], ['ignoreIndex', 'int', isInt, 2], ['totalWeight', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.nll_loss2d_backward`: `nll_loss2d_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function nllLoss2dBackward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null | NllLoss2dBackwardOptions, reduction: Int | NllLoss2dBackwardOptions, ignoreIndex: Int | NllLoss2dBackwardOptions, totalWeight: Tensor, options?: NllLoss2dBackwardOptions): Tensor;
export function nllLoss2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && isInt(a4) && isInt(a5) && isTensor(a6) && a7 === undefined) return $nll_loss2d_backward(a0, a1, a2, a3, a4, a5, a6);
  return resolve('nllLoss2dBackward', nllLoss2dBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.smooth_l1_loss_backward`. */
export interface SmoothL1LossBackwardOptions {
  reduction?: Int;
  beta?: Float;
  out?: Tensor;
}

function $smooth_l1_loss_backward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: Int, beta: Float, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, target);
  at = putInt(at, reduction);
  at = putFloat(at, beta);
  if (out) {
    putTensor(at, out);
    callPlain(2231);
    return out;
  }
  return callTensor(2230);
}

const smoothL1LossBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor target, int reduction, float beta, *, Tensor out = None)", $smooth_l1_loss_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 2], ['beta', 'float', isFloat, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.smooth_l1_loss_backward`: `smooth_l1_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function smoothL1LossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int | SmoothL1LossBackwardOptions, beta: Float | SmoothL1LossBackwardOptions, options?: SmoothL1LossBackwardOptions): Tensor;
export function smoothL1LossBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInt(a3) && isFloat(a4) && a5 === undefined) return $smooth_l1_loss_backward(a0, a1, a2, a3, a4);
  return resolve('smoothL1LossBackward', smoothL1LossBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.huber_loss_backward`. */
export interface HuberLossBackwardOptions {
  reduction?: Int;
  delta?: Float;
  out?: Tensor;
}

function $huber_loss_backward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: Int, delta: Float, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, target);
  at = putInt(at, reduction);
  at = putFloat(at, delta);
  if (out) {
    putTensor(at, out);
    callPlain(1349);
    return out;
  }
  return callTensor(1348);
}

const huberLossBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor target, int reduction, float delta, *, Tensor out = None)", $huber_loss_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 2], ['delta', 'float', isFloat, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.huber_loss_backward`: `huber_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function huberLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int | HuberLossBackwardOptions, delta: Float | HuberLossBackwardOptions, options?: HuberLossBackwardOptions): Tensor;
export function huberLossBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInt(a3) && isFloat(a4) && a5 === undefined) return $huber_loss_backward(a0, a1, a2, a3, a4);
  return resolve('huberLossBackward', huberLossBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.soft_margin_loss_backward`. */
export interface SoftMarginLossBackwardOptions {
  reduction?: Int;
  out?: Tensor;
}

function $soft_margin_loss_backward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: Int, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, target);
  at = putInt(at, reduction);
  if (out) {
    putTensor(at, out);
    callPlain(2235);
    return out;
  }
  return callTensor(2234);
}

const softMarginLossBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor target, int reduction, *, Tensor out = None)", $soft_margin_loss_backward, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['target', 'Tensor', isTensor, 2], ['reduction', 'int', isInt, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.soft_margin_loss_backward`: `soft_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function softMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int | SoftMarginLossBackwardOptions, options?: SoftMarginLossBackwardOptions): Tensor;
export function softMarginLossBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInt(a3) && a4 === undefined) return $soft_margin_loss_backward(a0, a1, a2, a3);
  return resolve('softMarginLossBackward', softMarginLossBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.elu_backward`. */
export interface EluBackwardOptions {
  alpha?: Scalar;
  scale?: Scalar;
  inputScale?: Scalar;
  isResult?: boolean;
  out?: Tensor;
}

function $elu_backward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putScalar(at, alpha);
  at = putScalar(at, scale);
  at = putScalar(at, inputScale);
  at = putBool(at, isResult);
  at = putTensor(at, selfOrResult);
  if (out) {
    putTensor(at, out);
    callPlain(1062);
    return out;
  }
  return callTensor(1061);
}

const eluBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Number alpha, Number scale, Number input_scale, bool is_result, Tensor self_or_result, *, Tensor out = None)", $elu_backward, 6, -1, [['gradOutput', 'Tensor', isTensor, 2], ['alpha', 'Number', isScalar, 2], ['scale', 'Number', isScalar, 2], ['inputScale', 'Number', isScalar, 2], ['isResult', 'bool', isBool, 2], ['selfOrResult', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.elu_backward`: `elu_backward(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function eluBackward(gradOutput: Tensor, alpha: Scalar | EluBackwardOptions, scale: Scalar | EluBackwardOptions, inputScale: Scalar | EluBackwardOptions, isResult: boolean | EluBackwardOptions, selfOrResult: Tensor, options?: EluBackwardOptions): Tensor;
export function eluBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isScalar(a1) && isScalar(a2) && isScalar(a3) && isBool(a4) && isTensor(a5) && a6 === undefined) return $elu_backward(a0, a1, a2, a3, a4, a5);
  return resolve('eluBackward', eluBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.glu_backward`. */
export interface GluBackwardOptions {
  dim?: Int;
  out?: Tensor;
}

function $glu_backward(gradOutput: Tensor, self: Tensor, dim: Int, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putInt(at, dim);
  if (out) {
    putTensor(at, out);
    callPlain(1264);
    return out;
  }
  return callTensor(1263);
}

const gluBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, int dim, *, Tensor out = None)", $glu_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.glu_backward`: `glu_backward(Tensor grad_output, Tensor self, int dim) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gluBackward(gradOutput: Tensor, input: Tensor, dim: Int | GluBackwardOptions, options?: GluBackwardOptions): Tensor;
export function gluBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isInt(a2) && a3 === undefined) return $glu_backward(a0, a1, a2);
  return resolve('gluBackward', gluBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.glu_jvp`. */
export interface GluJvpOptions {
  dim?: Int;
}

function $glu_jvp(glu: Tensor, x: Tensor, dx: Tensor, dim: Int): Tensor {
  let at = putTensor(0, glu);
  at = putTensor(at, x);
  at = putTensor(at, dx);
  putInt(at, dim);
  return callTensor(1266);
}

const gluJvp$$: readonly Overload[] = [
  overload("(Tensor glu, Tensor x, Tensor dx, int dim)", $glu_jvp, 4, -1, [['glu', 'Tensor', isTensor, 2], ['x', 'Tensor', isTensor, 2], ['dx', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.nn.functional.glu_jvp`: `glu_jvp(Tensor glu, Tensor x, Tensor dx, int dim) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gluJvp(glu: Tensor, x: Tensor, dx: Tensor, dim: Int | GluJvpOptions, options?: GluJvpOptions): Tensor;
export function gluJvp(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isInt(a3) && a4 === undefined) return $glu_jvp(a0, a1, a2, a3);
  return resolve('gluJvp', gluJvp$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.glu_backward_jvp`. */
export interface GluBackwardJvpOptions {
  dim?: Int;
}

function $glu_backward_jvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: Int): Tensor {
  let at = putTensor(0, gradX);
  at = putTensor(at, gradGlu);
  at = putTensor(at, x);
  at = putTensor(at, dgradGlu);
  at = putTensor(at, dx);
  putInt(at, dim);
  return callTensor(1265);
}

const gluBackwardJvp$$: readonly Overload[] = [
  overload("(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim)", $glu_backward_jvp, 6, -1, [['gradX', 'Tensor', isTensor, 2], ['gradGlu', 'Tensor', isTensor, 2], ['x', 'Tensor', isTensor, 2], ['dgradGlu', 'Tensor', isTensor, 2], ['dx', 'Tensor', isTensor, 2], ['dim', 'int', isInt, 2]]),
];

/**
 * Mirrors `torch.nn.functional.glu_backward_jvp`: `glu_backward_jvp(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function gluBackwardJvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: Int | GluBackwardJvpOptions, options?: GluBackwardJvpOptions): Tensor;
export function gluBackwardJvp(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isInt(a5) && a6 === undefined) return $glu_backward_jvp(a0, a1, a2, a3, a4, a5);
  return resolve('gluBackwardJvp', gluBackwardJvp$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.hardsigmoid_backward`. */
export interface HardsigmoidBackwardOptions {
  out?: Tensor;
}

function $hardsigmoid_backward(gradOutput: Tensor, self: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  if (out) {
    putTensor(at, out);
    callPlain(1315);
    return out;
  }
  return callTensor(1314);
}

const hardsigmoidBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, *, Tensor out = None)", $hardsigmoid_backward, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.hardsigmoid_backward`: `hardsigmoid_backward(Tensor grad_output, Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hardsigmoidBackward(gradOutput: Tensor, input: Tensor, options?: HardsigmoidBackwardOptions): Tensor;
export function hardsigmoidBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $hardsigmoid_backward(a0, a1);
  return resolve('hardsigmoidBackward', hardsigmoidBackward$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.hardtanh_backward`. */
export interface HardtanhBackwardOptions {
  minVal?: Scalar;
  maxVal?: Scalar;
  out?: Tensor;
}

function $hardtanh_backward(gradOutput: Tensor, self: Tensor, minVal: Scalar, maxVal: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putScalar(at, minVal);
  at = putScalar(at, maxVal);
  if (out) {
    putTensor(at, out);
    callPlain(1324);
    return out;
  }
  return callTensor(1323);
}

const hardtanhBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Number min_val, Number max_val, *, Tensor out = None)", $hardtanh_backward, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['minVal', 'Number', isScalar, 2], ['maxVal', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.hardtanh_backward`: `hardtanh_backward(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hardtanhBackward(gradOutput: Tensor, input: Tensor, minVal: Scalar | HardtanhBackwardOptions, maxVal: Scalar | HardtanhBackwardOptions, options?: HardtanhBackwardOptions): Tensor;
export function hardtanhBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isScalar(a2) && isScalar(a3) && a4 === undefined) return $hardtanh_backward(a0, a1, a2, a3);
  return resolve('hardtanhBackward', hardtanhBackward$$, [a0, a1, a2, a3, a4]);
}

function $hardswish_backward(gradOutput: Tensor, self: Tensor): Tensor {
  let at = putTensor(0, gradOutput);
  putTensor(at, self);
  return callTensor(1319);
}

const hardswishBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input)", $hardswish_backward, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional.hardswish_backward`: `hardswish_backward(Tensor grad_output, Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function hardswishBackward(gradOutput: Tensor, input: Tensor): Tensor;
export function hardswishBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $hardswish_backward(a0, a1);
  return resolve('hardswishBackward', hardswishBackward$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.leaky_relu_backward`. */
export interface LeakyReluBackwardOptions {
  negativeSlope?: Scalar;
  selfIsResult?: boolean;
  out?: Tensor;
}

function $leaky_relu_backward(gradOutput: Tensor, self: Tensor, negativeSlope: Scalar, selfIsResult: boolean, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putScalar(at, negativeSlope);
  at = putBool(at, selfIsResult);
  if (out) {
    putTensor(at, out);
    callPlain(1463);
    return out;
  }
  return callTensor(1462);
}

const leakyReluBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Number negative_slope, bool self_is_result, *, Tensor out = None)", $leaky_relu_backward, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['negativeSlope', 'Number', isScalar, 2], ['selfIsResult', 'bool', isBool, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.leaky_relu_backward`: `leaky_relu_backward(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function leakyReluBackward(gradOutput: Tensor, input: Tensor, negativeSlope: Scalar | LeakyReluBackwardOptions, selfIsResult: boolean | LeakyReluBackwardOptions, options?: LeakyReluBackwardOptions): Tensor;
export function leakyReluBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isScalar(a2) && isBool(a3) && a4 === undefined) return $leaky_relu_backward(a0, a1, a2, a3);
  return resolve('leakyReluBackward', leakyReluBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.log_sigmoid_forward`. */
export interface LogSigmoidForwardOptions {
  out?: readonly Tensor[];
}

const $log_sigmoid_forward$Result = namedTuple('log_sigmoid_forward', ['output', 'buffer']) as new (...elements: [Tensor, Tensor]) => [output: Tensor, buffer: Tensor] & { readonly output: Tensor; readonly buffer: Tensor };

const $log_sigmoid_forward$Out = namedTuple('log_sigmoid_forward_out', ['output', 'buffer']) as new (...elements: [Tensor, Tensor]) => [output: Tensor, buffer: Tensor] & { readonly output: Tensor; readonly buffer: Tensor };

function $log_sigmoid_forward(self: Tensor, out?: readonly Tensor[] | null): [output: Tensor, buffer: Tensor] & { readonly output: Tensor; readonly buffer: Tensor } {
  let at = putTensor(0, self);
  if (out) {
    checkOuts('logSigmoidForward', out, 2);
    for (const tensor of out) at = putTensor(at, tensor);
    callPlain(1616);
    return new $log_sigmoid_forward$Out(out[0], out[1]);
  }
  const results = callSeveral(1615, 2);
  return new $log_sigmoid_forward$Result(results[0], results[1]);
}

const logSigmoidForward$$: readonly Overload[] = [
  overload("(Tensor input, *, tuple of Tensors out = None)", $log_sigmoid_forward, 1, -1, [['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensors, 0]]),
];

/**
 * Mirrors `torch.nn.functional.log_sigmoid_forward`: `log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logSigmoidForward(input: Tensor, options?: LogSigmoidForwardOptions): [output: Tensor, buffer: Tensor] & { readonly output: Tensor; readonly buffer: Tensor };
export function logSigmoidForward(a0?: unknown, a1?: unknown): unknown {
  if (isTensor(a0) && a1 === undefined) return $log_sigmoid_forward(a0);
  return resolve('logSigmoidForward', logSigmoidForward$$, [a0, a1]);
}

/** Options of `torch.nn.functional.log_sigmoid_backward`. */
export interface LogSigmoidBackwardOptions {
  out?: Tensor;
}

function $log_sigmoid_backward(gradOutput: Tensor, self: Tensor, buffer: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, buffer);
  if (out) {
    putTensor(at, out);
    callPlain(1614);
    return out;
  }
  return callTensor(1613);
}

const logSigmoidBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor buffer, *, Tensor out = None)", $log_sigmoid_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['buffer', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.log_sigmoid_backward`: `log_sigmoid_backward(Tensor grad_output, Tensor self, Tensor buffer) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logSigmoidBackward(gradOutput: Tensor, input: Tensor, buffer: Tensor, options?: LogSigmoidBackwardOptions): Tensor;
export function logSigmoidBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $log_sigmoid_backward(a0, a1, a2);
  return resolve('logSigmoidBackward', logSigmoidBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.rrelu_with_noise_backward`. */
export interface RreluWithNoiseBackwardOptions {
  lower?: Scalar;
  upper?: Scalar;
  training?: boolean;
  selfIsResult?: boolean;
}

function $rrelu_with_noise_backward(gradOutput: Tensor, self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, noise);
  at = putScalar(at, lower);
  at = putScalar(at, upper);
  at = putBool(at, training);
  putBool(at, selfIsResult);
  return callTensor(2131);
}

const rreluWithNoiseBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor noise, Number lower, Number upper, bool training, bool self_is_result)", $rrelu_with_noise_backward, 7, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['noise', 'Tensor', isTensor, 2], ['lower', 'Number', isScalar, 2], ['upper', 'Number', isScalar, 2], ['training', 'bool', isBool, 2], ['selfIsResult', 'bool', isBool, 2]]),
];

/**
 * Mirrors `torch.nn.functional.rrelu_with_noise_backward`: `rrelu_with_noise_backward(Tensor grad_output, Tensor self, Tensor noise, Scalar lower, Scalar upper, bool training, bool self_is_result) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function rreluWithNoiseBackward(gradOutput: Tensor, input: Tensor, noise: Tensor, lower: Scalar | RreluWithNoiseBackwardOptions, upper: Scalar | RreluWithNoiseBackwardOptions, training: boolean | RreluWithNoiseBackwardOptions, selfIsResult: boolean | RreluWithNoiseBackwardOptions, options?: RreluWithNoiseBackwardOptions): Tensor;
export function rreluWithNoiseBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isScalar(a3) && isScalar(a4) && isBool(a5) && isBool(a6) && a7 === undefined) return $rrelu_with_noise_backward(a0, a1, a2, a3, a4, a5, a6);
  return resolve('rreluWithNoiseBackward', rreluWithNoiseBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.softplus_backward`. */
export interface SoftplusBackwardOptions {
  beta?: Scalar;
  threshold?: Scalar;
  out?: Tensor;
}

function $softplus_backward(gradOutput: Tensor, self: Tensor, beta: Scalar, threshold: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putScalar(at, beta);
  at = putScalar(at, threshold);
  if (out) {
    putTensor(at, out);
    callPlain(2242);
    return out;
  }
  return callTensor(2241);
}

const softplusBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Number beta, Number threshold, *, Tensor out = None)", $softplus_backward, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['beta', 'Number', isScalar, 2], ['threshold', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.softplus_backward`: `softplus_backward(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function softplusBackward(gradOutput: Tensor, input: Tensor, beta: Scalar | SoftplusBackwardOptions, threshold: Scalar | SoftplusBackwardOptions, options?: SoftplusBackwardOptions): Tensor;
export function softplusBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isScalar(a2) && isScalar(a3) && a4 === undefined) return $softplus_backward(a0, a1, a2, a3);
  return resolve('softplusBackward', softplusBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.softshrink_backward`. */
export interface SoftshrinkBackwardOptions {
  lambd?: Scalar;
  out?: Tensor;
}

function $softshrink_backward(gradOutput: Tensor, self: Tensor, lambd: Scalar, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putScalar(at, lambd);
  if (out) {
    putTensor(at, out);
    callPlain(2246);
    return out;
  }
  return callTensor(2245);
}

const softshrinkBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Number lambd, *, Tensor out = None)", $softshrink_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['lambd', 'Number', isScalar, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.softshrink_backward`: `softshrink_backward(Tensor grad_output, Tensor self, Scalar lambd) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function softshrinkBackward(gradOutput: Tensor, input: Tensor, lambd: Scalar | SoftshrinkBackwardOptions, options?: SoftshrinkBackwardOptions): Tensor;
export function softshrinkBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isScalar(a2) && a3 === undefined) return $softshrink_backward(a0, a1, a2);
  return resolve('softshrinkBackward', softshrinkBackward$$, [a0, a1, a2, a3]);
}

function $mkldnn_adaptive_avg_pool2d_backward(gradOutput: Tensor, self: Tensor): Tensor {
  let at = putTensor(0, gradOutput);
  putTensor(at, self);
  return callTensor(1760);
}

const mkldnnAdaptiveAvgPool2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input)", $mkldnn_adaptive_avg_pool2d_backward, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.mkldnn_adaptive_avg_pool2d_backward`: `mkldnn_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function mkldnnAdaptiveAvgPool2dBackward(gradOutput: Tensor, input: Tensor): Tensor;
export function mkldnnAdaptiveAvgPool2dBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $mkldnn_adaptive_avg_pool2d_backward(a0, a1);
  return resolve('mkldnnAdaptiveAvgPool2dBackward', mkldnnAdaptiveAvgPool2dBackward$$, [a0, a1, a2]);
}

function $_adaptive_avg_pool2d_backward(gradOutput: Tensor, self: Tensor): Tensor {
  let at = putTensor(0, gradOutput);
  putTensor(at, self);
  return callTensor(21);
}

const _adaptiveAvgPool2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input)", $_adaptive_avg_pool2d_backward, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional._adaptive_avg_pool2d_backward`: `_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _adaptiveAvgPool2dBackward(gradOutput: Tensor, input: Tensor): Tensor;
export function _adaptiveAvgPool2dBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $_adaptive_avg_pool2d_backward(a0, a1);
  return resolve('_adaptiveAvgPool2dBackward', _adaptiveAvgPool2dBackward$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.adaptive_avg_pool3d_backward`. */
export interface AdaptiveAvgPool3dBackwardOptions {
  out?: Tensor;
}

function $adaptive_avg_pool3d_backward_grad_input(gradOutput: Tensor, self: Tensor, out: Tensor): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  putTensor(at, out);
  callPlain(619);
  return out;
}

const adaptiveAvgPool3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, *, Tensor out)", $adaptive_avg_pool3d_backward_grad_input, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional.adaptive_avg_pool3d_backward`: `adaptive_avg_pool3d_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function adaptiveAvgPool3dBackward(gradOutput: Tensor, input: Tensor, options: AdaptiveAvgPool3dBackwardOptions): Tensor;
export function adaptiveAvgPool3dBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  return resolve('adaptiveAvgPool3dBackward', adaptiveAvgPool3dBackward$$, [a0, a1, a2]);
}

function $_adaptive_avg_pool3d_backward(gradOutput: Tensor, self: Tensor): Tensor {
  let at = putTensor(0, gradOutput);
  putTensor(at, self);
  return callTensor(23);
}

const _adaptiveAvgPool3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input)", $_adaptive_avg_pool3d_backward, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2]]),
];

/**
 * Mirrors `torch.nn.functional._adaptive_avg_pool3d_backward`: `_adaptive_avg_pool3d_backward(Tensor grad_output, Tensor self) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _adaptiveAvgPool3dBackward(gradOutput: Tensor, input: Tensor): Tensor;
export function _adaptiveAvgPool3dBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $_adaptive_avg_pool3d_backward(a0, a1);
  return resolve('_adaptiveAvgPool3dBackward', _adaptiveAvgPool3dBackward$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.adaptive_max_pool2d_backward`. */
export interface AdaptiveMaxPool2dBackwardOptions {
  out?: Tensor;
}

function $adaptive_max_pool2d_backward(gradOutput: Tensor, self: Tensor, indices: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, indices);
  if (out) {
    putTensor(at, out);
    callPlain(624);
    return out;
  }
  return callTensor(623);
}

const adaptiveMaxPool2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor indices, *, Tensor out = None)", $adaptive_max_pool2d_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.adaptive_max_pool2d_backward`: `adaptive_max_pool2d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function adaptiveMaxPool2dBackward(gradOutput: Tensor, input: Tensor, indices: Tensor, options?: AdaptiveMaxPool2dBackwardOptions): Tensor;
export function adaptiveMaxPool2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $adaptive_max_pool2d_backward(a0, a1, a2);
  return resolve('adaptiveMaxPool2dBackward', adaptiveMaxPool2dBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.adaptive_max_pool3d_backward`. */
export interface AdaptiveMaxPool3dBackwardOptions {
  out?: Tensor;
}

function $adaptive_max_pool3d_backward(gradOutput: Tensor, self: Tensor, indices: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, indices);
  if (out) {
    putTensor(at, out);
    callPlain(628);
    return out;
  }
  return callTensor(627);
}

const adaptiveMaxPool3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor indices, *, Tensor out = None)", $adaptive_max_pool3d_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['indices', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.adaptive_max_pool3d_backward`: `adaptive_max_pool3d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function adaptiveMaxPool3dBackward(gradOutput: Tensor, input: Tensor, indices: Tensor, options?: AdaptiveMaxPool3dBackwardOptions): Tensor;
export function adaptiveMaxPool3dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && a3 === undefined) return $adaptive_max_pool3d_backward(a0, a1, a2);
  return resolve('adaptiveMaxPool3dBackward', adaptiveMaxPool3dBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.avg_pool2d_backward`. */
export interface AvgPool2dBackwardOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  ceilMode?: boolean;
  countIncludePad?: boolean;
  divisorOverride?: Int | null;
  out?: Tensor;
}

function $avg_pool2d_backward(gradOutput: Tensor, self: Tensor, kernelSize: Int | Ints, stride: Int | Ints, padding: Int | Ints, ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, stride);
  at = putIntsOf(at, 2, padding);
  at = putBool(at, ceilMode);
  at = putBool(at, countIncludePad);
  at = putOptionalInt(at, divisorOverride);
  if (out) {
    putTensor(at, out);
    callPlain(756);
    return out;
  }
  return callTensor(755);
}

const avgPool2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints kernel_size, tuple of ints stride, tuple of ints padding, bool ceil_mode, bool count_include_pad, int divisor_override, *, Tensor out = None)", $avg_pool2d_backward, 8, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['ceilMode', 'bool', isBool, 2], ['countIncludePad', 'bool', isBool, 2], ['divisorOverride', 'int', isInt, 3], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.avg_pool2d_backward`: `avg_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function avgPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Int | Ints | AvgPool2dBackwardOptions, stride: Int | Ints | AvgPool2dBackwardOptions, padding: Int | Ints | AvgPool2dBackwardOptions, ceilMode: boolean | AvgPool2dBackwardOptions, countIncludePad: boolean | AvgPool2dBackwardOptions, divisorOverride: Int | null | AvgPool2dBackwardOptions, options?: AvgPool2dBackwardOptions): Tensor;
export function avgPool2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && isIntOrInts(a3) && isIntOrInts(a4) && isBool(a5) && isBool(a6) && (a7 === null || isInt(a7)) && a8 === undefined) return $avg_pool2d_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  return resolve('avgPool2dBackward', avgPool2dBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch.nn.functional.avg_pool3d_backward`. */
export interface AvgPool3dBackwardOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  ceilMode?: boolean;
  countIncludePad?: boolean;
  divisorOverride?: Int | null;
  out?: Tensor;
}

function $avg_pool3d_backward(gradOutput: Tensor, self: Tensor, kernelSize: Int | Ints, stride: Int | Ints, padding: Int | Ints, ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 3, kernelSize);
  at = putIntsOf(at, 3, stride);
  at = putIntsOf(at, 3, padding);
  at = putBool(at, ceilMode);
  at = putBool(at, countIncludePad);
  at = putOptionalInt(at, divisorOverride);
  if (out) {
    putTensor(at, out);
    callPlain(760);
    return out;
  }
  return callTensor(759);
}

const avgPool3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints kernel_size, tuple of ints stride, tuple of ints padding, bool ceil_mode, bool count_include_pad, int divisor_override, *, Tensor out = None)", $avg_pool3d_backward, 8, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['ceilMode', 'bool', isBool, 2], ['countIncludePad', 'bool', isBool, 2], ['divisorOverride', 'int', isInt, 3], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.avg_pool3d_backward`: `avg_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function avgPool3dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Int | Ints | AvgPool3dBackwardOptions, stride: Int | Ints | AvgPool3dBackwardOptions, padding: Int | Ints | AvgPool3dBackwardOptions, ceilMode: boolean | AvgPool3dBackwardOptions, countIncludePad: boolean | AvgPool3dBackwardOptions, divisorOverride: Int | null | AvgPool3dBackwardOptions, options?: AvgPool3dBackwardOptions): Tensor;
export function avgPool3dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && isIntOrInts(a3) && isIntOrInts(a4) && isBool(a5) && isBool(a6) && (a7 === null || isInt(a7)) && a8 === undefined) return $avg_pool3d_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  return resolve('avgPool3dBackward', avgPool3dBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch.nn.functional.fractional_max_pool2d_backward`. */
export interface FractionalMaxPool2dBackwardOptions {
  kernelSize?: Int | Ints;
  outputSize?: Int | Ints;
  out?: Tensor;
}

function $fractional_max_pool2d_backward(gradOutput: Tensor, self: Tensor, kernelSize: Int | Ints, outputSize: Int | Ints, indices: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, outputSize);
  at = putTensor(at, indices);
  if (out) {
    putTensor(at, out);
    callPlain(1222);
    return out;
  }
  return callTensor(1221);
}

const fractionalMaxPool2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints kernel_size, tuple of ints output_size, Tensor indices, *, Tensor out = None)", $fractional_max_pool2d_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['indices', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.fractional_max_pool2d_backward`: `fractional_max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fractionalMaxPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Int | Ints | FractionalMaxPool2dBackwardOptions, outputSize: Int | Ints | FractionalMaxPool2dBackwardOptions, indices: Tensor, options?: FractionalMaxPool2dBackwardOptions): Tensor;
export function fractionalMaxPool2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && isIntOrInts(a3) && isTensor(a4) && a5 === undefined) return $fractional_max_pool2d_backward(a0, a1, a2, a3, a4);
  return resolve('fractionalMaxPool2dBackward', fractionalMaxPool2dBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.fractional_max_pool3d_backward`. */
export interface FractionalMaxPool3dBackwardOptions {
  kernelSize?: Int | Ints;
  outputSize?: Int | Ints;
  out?: Tensor;
}

function $fractional_max_pool3d_backward(gradOutput: Tensor, self: Tensor, kernelSize: Int | Ints, outputSize: Int | Ints, indices: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 3, kernelSize);
  at = putIntsOf(at, 3, outputSize);
  at = putTensor(at, indices);
  if (out) {
    putTensor(at, out);
    callPlain(1226);
    return out;
  }
  return callTensor(1225);
}

const fractionalMaxPool3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints kernel_size, tuple of ints output_size, Tensor indices, *, Tensor out = None)", $fractional_max_pool3d_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['indices', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.fractional_max_pool3d_backward`: `fractional_max_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function fractionalMaxPool3dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Int | Ints | FractionalMaxPool3dBackwardOptions, outputSize: Int | Ints | FractionalMaxPool3dBackwardOptions, indices: Tensor, options?: FractionalMaxPool3dBackwardOptions): Tensor;
export function fractionalMaxPool3dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && isIntOrInts(a3) && isTensor(a4) && a5 === undefined) return $fractional_max_pool3d_backward(a0, a1, a2, a3, a4);
  return resolve('fractionalMaxPool3dBackward', fractionalMaxPool3dBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.max_pool2d_with_indices_backward`. */
export interface MaxPool2dWithIndicesBackwardOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
  ceilMode?: boolean;
  out?: Tensor;
}

function $max_pool2d_with_indices_backward(gradOutput: Tensor, self: Tensor, kernelSize: Int | Ints, stride: Int | Ints, padding: Int | Ints, dilation: Int | Ints, ceilMode: boolean, indices: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, stride);
  at = putIntsOf(at, 2, padding);
  at = putIntsOf(at, 2, dilation);
  at = putBool(at, ceilMode);
  at = putTensor(at, indices);
  if (out) {
    putTensor(at, out);
    callPlain(1708);
    return out;
  }
  return callTensor(1707);
}

const maxPool2dWithIndicesBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints kernel_size, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool ceil_mode, Tensor indices, *, Tensor out = None)", $max_pool2d_with_indices_backward, 8, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['dilation', 'tuple of ints', isIntOrInts, 2], ['ceilMode', 'bool', isBool, 2], ['indices', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.max_pool2d_with_indices_backward`: `max_pool2d_with_indices_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maxPool2dWithIndicesBackward(gradOutput: Tensor, input: Tensor, kernelSize: Int | Ints | MaxPool2dWithIndicesBackwardOptions, stride: Int | Ints | MaxPool2dWithIndicesBackwardOptions, padding: Int | Ints | MaxPool2dWithIndicesBackwardOptions, dilation: Int | Ints | MaxPool2dWithIndicesBackwardOptions, ceilMode: boolean | MaxPool2dWithIndicesBackwardOptions, indices: Tensor, options?: MaxPool2dWithIndicesBackwardOptions): Tensor;
export function maxPool2dWithIndicesBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && isIntOrInts(a3) && isIntOrInts(a4) && isIntOrInts(a5) && isBool(a6) && isTensor(a7) && a8 === undefined) return $max_pool2d_with_indices_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  return resolve('maxPool2dWithIndicesBackward', maxPool2dWithIndicesBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch.nn.functional.max_pool3d_with_indices_backward`. */
export interface MaxPool3dWithIndicesBackwardOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  dilation?: Int | Ints;
  ceilMode?: boolean;
  out?: Tensor;
}

function $max_pool3d_with_indices_backward(gradOutput: Tensor, self: Tensor, kernelSize: Int | Ints, stride: Int | Ints, padding: Int | Ints, dilation: Int | Ints, ceilMode: boolean, indices: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 3, kernelSize);
  at = putIntsOf(at, 3, stride);
  at = putIntsOf(at, 3, padding);
  at = putIntsOf(at, 3, dilation);
  at = putBool(at, ceilMode);
  at = putTensor(at, indices);
  if (out) {
    putTensor(at, out);
    callPlain(1713);
    return out;
  }
  return callTensor(1712);
}

const maxPool3dWithIndicesBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints kernel_size, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool ceil_mode, Tensor indices, *, Tensor out = None)", $max_pool3d_with_indices_backward, 8, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['dilation', 'tuple of ints', isIntOrInts, 2], ['ceilMode', 'bool', isBool, 2], ['indices', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.max_pool3d_with_indices_backward`: `max_pool3d_with_indices_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, int[3] dilation, bool ceil_mode, Tensor indices) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function maxPool3dWithIndicesBackward(gradOutput: Tensor, input: Tensor, kernelSize: Int | Ints | MaxPool3dWithIndicesBackwardOptions, stride: Int | Ints | MaxPool3dWithIndicesBackwardOptions, padding: Int | Ints | MaxPool3dWithIndicesBackwardOptions, dilation: Int | Ints | MaxPool3dWithIndicesBackwardOptions, ceilMode: boolean | MaxPool3dWithIndicesBackwardOptions, indices: Tensor, options?: MaxPool3dWithIndicesBackwardOptions): Tensor;
export function maxPool3dWithIndicesBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && isIntOrInts(a3) && isIntOrInts(a4) && isIntOrInts(a5) && isBool(a6) && isTensor(a7) && a8 === undefined) return $max_pool3d_with_indices_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  return resolve('maxPool3dWithIndicesBackward', maxPool3dWithIndicesBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch.nn.functional.reflection_pad1d_backward`. */
export interface ReflectionPad1dBackwardOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $reflection_pad1d_backward(gradOutput: Tensor, self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 2, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2051);
    return out;
  }
  return callTensor(2050);
}

const reflectionPad1dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints padding, *, Tensor out = None)", $reflection_pad1d_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.reflection_pad1d_backward`: `reflection_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function reflectionPad1dBackward(gradOutput: Tensor, input: Tensor, padding: Int | Ints | ReflectionPad1dBackwardOptions, options?: ReflectionPad1dBackwardOptions): Tensor;
export function reflectionPad1dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && a3 === undefined) return $reflection_pad1d_backward(a0, a1, a2);
  return resolve('reflectionPad1dBackward', reflectionPad1dBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.reflection_pad2d_backward`. */
export interface ReflectionPad2dBackwardOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $reflection_pad2d_backward(gradOutput: Tensor, self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 4, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2055);
    return out;
  }
  return callTensor(2054);
}

const reflectionPad2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints padding, *, Tensor out = None)", $reflection_pad2d_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.reflection_pad2d_backward`: `reflection_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function reflectionPad2dBackward(gradOutput: Tensor, input: Tensor, padding: Int | Ints | ReflectionPad2dBackwardOptions, options?: ReflectionPad2dBackwardOptions): Tensor;
export function reflectionPad2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && a3 === undefined) return $reflection_pad2d_backward(a0, a1, a2);
  return resolve('reflectionPad2dBackward', reflectionPad2dBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.reflection_pad3d_backward`. */
export interface ReflectionPad3dBackwardOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $reflection_pad3d_backward(gradOutput: Tensor, self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 6, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2059);
    return out;
  }
  return callTensor(2058);
}

const reflectionPad3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints padding, *, Tensor out = None)", $reflection_pad3d_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.reflection_pad3d_backward`: `reflection_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function reflectionPad3dBackward(gradOutput: Tensor, input: Tensor, padding: Int | Ints | ReflectionPad3dBackwardOptions, options?: ReflectionPad3dBackwardOptions): Tensor;
export function reflectionPad3dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && a3 === undefined) return $reflection_pad3d_backward(a0, a1, a2);
  return resolve('reflectionPad3dBackward', reflectionPad3dBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.replication_pad1d_backward`. */
export interface ReplicationPad1dBackwardOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $replication_pad1d_backward(gradOutput: Tensor, self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 2, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2083);
    return out;
  }
  return callTensor(2082);
}

const replicationPad1dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints padding, *, Tensor out = None)", $replication_pad1d_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.replication_pad1d_backward`: `replication_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function replicationPad1dBackward(gradOutput: Tensor, input: Tensor, padding: Int | Ints | ReplicationPad1dBackwardOptions, options?: ReplicationPad1dBackwardOptions): Tensor;
export function replicationPad1dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && a3 === undefined) return $replication_pad1d_backward(a0, a1, a2);
  return resolve('replicationPad1dBackward', replicationPad1dBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.replication_pad2d_backward`. */
export interface ReplicationPad2dBackwardOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $replication_pad2d_backward(gradOutput: Tensor, self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 4, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2087);
    return out;
  }
  return callTensor(2086);
}

const replicationPad2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints padding, *, Tensor out = None)", $replication_pad2d_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.replication_pad2d_backward`: `replication_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function replicationPad2dBackward(gradOutput: Tensor, input: Tensor, padding: Int | Ints | ReplicationPad2dBackwardOptions, options?: ReplicationPad2dBackwardOptions): Tensor;
export function replicationPad2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && a3 === undefined) return $replication_pad2d_backward(a0, a1, a2);
  return resolve('replicationPad2dBackward', replicationPad2dBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.replication_pad3d_backward`. */
export interface ReplicationPad3dBackwardOptions {
  padding?: Int | Ints;
  out?: Tensor;
}

function $replication_pad3d_backward(gradOutput: Tensor, self: Tensor, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putIntsOf(at, 6, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2091);
    return out;
  }
  return callTensor(2090);
}

const replicationPad3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, tuple of ints padding, *, Tensor out = None)", $replication_pad3d_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.replication_pad3d_backward`: `replication_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function replicationPad3dBackward(gradOutput: Tensor, input: Tensor, padding: Int | Ints | ReplicationPad3dBackwardOptions, options?: ReplicationPad3dBackwardOptions): Tensor;
export function replicationPad3dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && a3 === undefined) return $replication_pad3d_backward(a0, a1, a2);
  return resolve('replicationPad3dBackward', replicationPad3dBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.upsample_linear1d_backward`. */
export interface UpsampleLinear1dBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  alignCorners?: boolean;
  scales?: Float | null;
  out?: Tensor;
}

function $upsample_linear1d_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, alignCorners: boolean, scales?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putInts(at, outputSize);
  at = putIntsOf(at, 3, inputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scales);
  if (out) {
    putTensor(at, out);
    callPlain(2635);
    return out;
  }
  return callTensor(2634);
}

const upsampleLinear1dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, bool align_corners, float scales = None, *, Tensor out = None)", $upsample_linear1d_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scales', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_linear1d_backward`: `upsample_linear1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleLinear1dBackward(gradOutput: Tensor, outputSize: Int | Ints | UpsampleLinear1dBackwardOptions, inputSize: Int | Ints | UpsampleLinear1dBackwardOptions, alignCorners: boolean | UpsampleLinear1dBackwardOptions, scales?: Float | null | UpsampleLinear1dBackwardOptions, options?: UpsampleLinear1dBackwardOptions): Tensor;
export function upsampleLinear1dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && a5 === undefined) return $upsample_linear1d_backward(a0, a1, a2, a3, a4);
  if (isOptions(a4) && a5 === undefined) {
    const { scales, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (scales == null || isFloat(scales)) && (out == null || isTensor(out)) && given === +(scales !== undefined) + +(out !== undefined)) return $upsample_linear1d_backward(a0, a1, a2, a3, scales, out);
  }
  if (isOptions(a5)) {
    const { out } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $upsample_linear1d_backward(a0, a1, a2, a3, a4, out);
  }
  return resolve('upsampleLinear1dBackward', upsampleLinear1dBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.upsample_bilinear2d_backward`. */
export interface UpsampleBilinear2dBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  alignCorners?: boolean;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $upsample_bilinear2d_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, alignCorners: boolean, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putIntsOf(at, 2, outputSize);
  at = putIntsOf(at, 4, inputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(2630);
    return out;
  }
  return callTensor(2629);
}

const upsampleBilinear2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, bool align_corners, float scales_h = None, float scales_w = None, *, Tensor out = None)", $upsample_bilinear2d_backward, 6, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_bilinear2d_backward`: `upsample_bilinear2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: Int | Ints | UpsampleBilinear2dBackwardOptions, inputSize: Int | Ints | UpsampleBilinear2dBackwardOptions, alignCorners: boolean | UpsampleBilinear2dBackwardOptions, scalesH?: Float | null | UpsampleBilinear2dBackwardOptions, scalesW?: Float | null | UpsampleBilinear2dBackwardOptions, options?: UpsampleBilinear2dBackwardOptions): Tensor;
export function upsampleBilinear2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (a5 == null || isFloat(a5)) && a6 === undefined) return $upsample_bilinear2d_backward(a0, a1, a2, a3, a4, a5);
  if (isOptions(a4) && a5 === undefined && a6 === undefined) {
    const { scalesH, scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_bilinear2d_backward(a0, a1, a2, a3, scalesH, scalesW, out);
  }
  if (isOptions(a5) && a6 === undefined) {
    const { scalesW, out } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $upsample_bilinear2d_backward(a0, a1, a2, a3, a4, scalesW, out);
  }
  return resolve('upsampleBilinear2dBackward', upsampleBilinear2dBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional._upsample_bilinear2d_aa_backward`. */
export interface _UpsampleBilinear2dAaBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  alignCorners?: boolean;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $_upsample_bilinear2d_aa_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, alignCorners: boolean, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putIntsOf(at, 2, outputSize);
  at = putIntsOf(at, 4, inputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(560);
    return out;
  }
  return callTensor(559);
}

const _upsampleBilinear2dAaBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, bool align_corners, float scales_h = None, float scales_w = None, *, Tensor out = None)", $_upsample_bilinear2d_aa_backward, 6, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._upsample_bilinear2d_aa_backward`: `_upsample_bilinear2d_aa_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleBilinear2dAaBackward(gradOutput: Tensor, outputSize: Int | Ints | _UpsampleBilinear2dAaBackwardOptions, inputSize: Int | Ints | _UpsampleBilinear2dAaBackwardOptions, alignCorners: boolean | _UpsampleBilinear2dAaBackwardOptions, scalesH?: Float | null | _UpsampleBilinear2dAaBackwardOptions, scalesW?: Float | null | _UpsampleBilinear2dAaBackwardOptions, options?: _UpsampleBilinear2dAaBackwardOptions): Tensor;
export function _upsampleBilinear2dAaBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (a5 == null || isFloat(a5)) && a6 === undefined) return $_upsample_bilinear2d_aa_backward(a0, a1, a2, a3, a4, a5);
  if (isOptions(a4) && a5 === undefined && a6 === undefined) {
    const { scalesH, scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_bilinear2d_aa_backward(a0, a1, a2, a3, scalesH, scalesW, out);
  }
  if (isOptions(a5) && a6 === undefined) {
    const { scalesW, out } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_bilinear2d_aa_backward(a0, a1, a2, a3, a4, scalesW, out);
  }
  return resolve('_upsampleBilinear2dAaBackward', _upsampleBilinear2dAaBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.upsample_bicubic2d_backward`. */
export interface UpsampleBicubic2dBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  alignCorners?: boolean;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $upsample_bicubic2d_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, alignCorners: boolean, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putIntsOf(at, 2, outputSize);
  at = putIntsOf(at, 4, inputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(2625);
    return out;
  }
  return callTensor(2624);
}

const upsampleBicubic2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, bool align_corners, float scales_h = None, float scales_w = None, *, Tensor out = None)", $upsample_bicubic2d_backward, 6, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_bicubic2d_backward`: `upsample_bicubic2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: Int | Ints | UpsampleBicubic2dBackwardOptions, inputSize: Int | Ints | UpsampleBicubic2dBackwardOptions, alignCorners: boolean | UpsampleBicubic2dBackwardOptions, scalesH?: Float | null | UpsampleBicubic2dBackwardOptions, scalesW?: Float | null | UpsampleBicubic2dBackwardOptions, options?: UpsampleBicubic2dBackwardOptions): Tensor;
export function upsampleBicubic2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (a5 == null || isFloat(a5)) && a6 === undefined) return $upsample_bicubic2d_backward(a0, a1, a2, a3, a4, a5);
  if (isOptions(a4) && a5 === undefined && a6 === undefined) {
    const { scalesH, scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_bicubic2d_backward(a0, a1, a2, a3, scalesH, scalesW, out);
  }
  if (isOptions(a5) && a6 === undefined) {
    const { scalesW, out } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $upsample_bicubic2d_backward(a0, a1, a2, a3, a4, scalesW, out);
  }
  return resolve('upsampleBicubic2dBackward', upsampleBicubic2dBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional._upsample_bicubic2d_aa_backward`. */
export interface _UpsampleBicubic2dAaBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  alignCorners?: boolean;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $_upsample_bicubic2d_aa_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, alignCorners: boolean, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putIntsOf(at, 2, outputSize);
  at = putIntsOf(at, 4, inputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(555);
    return out;
  }
  return callTensor(554);
}

const _upsampleBicubic2dAaBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, bool align_corners, float scales_h = None, float scales_w = None, *, Tensor out = None)", $_upsample_bicubic2d_aa_backward, 6, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._upsample_bicubic2d_aa_backward`: `_upsample_bicubic2d_aa_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleBicubic2dAaBackward(gradOutput: Tensor, outputSize: Int | Ints | _UpsampleBicubic2dAaBackwardOptions, inputSize: Int | Ints | _UpsampleBicubic2dAaBackwardOptions, alignCorners: boolean | _UpsampleBicubic2dAaBackwardOptions, scalesH?: Float | null | _UpsampleBicubic2dAaBackwardOptions, scalesW?: Float | null | _UpsampleBicubic2dAaBackwardOptions, options?: _UpsampleBicubic2dAaBackwardOptions): Tensor;
export function _upsampleBicubic2dAaBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (a5 == null || isFloat(a5)) && a6 === undefined) return $_upsample_bicubic2d_aa_backward(a0, a1, a2, a3, a4, a5);
  if (isOptions(a4) && a5 === undefined && a6 === undefined) {
    const { scalesH, scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_bicubic2d_aa_backward(a0, a1, a2, a3, scalesH, scalesW, out);
  }
  if (isOptions(a5) && a6 === undefined) {
    const { scalesW, out } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_bicubic2d_aa_backward(a0, a1, a2, a3, a4, scalesW, out);
  }
  return resolve('_upsampleBicubic2dAaBackward', _upsampleBicubic2dAaBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.upsample_trilinear3d_backward`. */
export interface UpsampleTrilinear3dBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  alignCorners?: boolean;
  scalesD?: Float | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $upsample_trilinear3d_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, alignCorners: boolean, scalesD?: Float | null | null, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putIntsOf(at, 3, outputSize);
  at = putIntsOf(at, 5, inputSize);
  at = putBool(at, alignCorners);
  at = putOptionalFloat(at, scalesD);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(2655);
    return out;
  }
  return callTensor(2654);
}

const upsampleTrilinear3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, bool align_corners, float scales_d = None, float scales_h = None, float scales_w = None, *, Tensor out = None)", $upsample_trilinear3d_backward, 7, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['alignCorners', 'bool', isBool, 2], ['scalesD', 'float', isFloat, 1], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_trilinear3d_backward`: `upsample_trilinear3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: Int | Ints | UpsampleTrilinear3dBackwardOptions, inputSize: Int | Ints | UpsampleTrilinear3dBackwardOptions, alignCorners: boolean | UpsampleTrilinear3dBackwardOptions, scalesD?: Float | null | UpsampleTrilinear3dBackwardOptions, scalesH?: Float | null | UpsampleTrilinear3dBackwardOptions, scalesW?: Float | null | UpsampleTrilinear3dBackwardOptions, options?: UpsampleTrilinear3dBackwardOptions): Tensor;
export function upsampleTrilinear3dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (a5 == null || isFloat(a5)) && (a6 == null || isFloat(a6)) && a7 === undefined) return $upsample_trilinear3d_backward(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a4) && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { scalesD, scalesH, scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (scalesD == null || isFloat(scalesD)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesD !== undefined) + +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_trilinear3d_backward(a0, a1, a2, a3, scalesD, scalesH, scalesW, out);
  }
  if (isOptions(a5) && a6 === undefined && a7 === undefined) {
    const { scalesH, scalesW, out } = a5;
    const given = countOptions(a5);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && isBool(a3) && (a4 == null || isFloat(a4)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_trilinear3d_backward(a0, a1, a2, a3, a4, scalesH, scalesW, out);
  }
  return resolve('upsampleTrilinear3dBackward', upsampleTrilinear3dBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.upsample_nearest1d_backward`. */
export interface UpsampleNearest1dBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  scales?: Float | null;
  out?: Tensor;
}

function $upsample_nearest1d_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, scales?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putInts(at, outputSize);
  at = putIntsOf(at, 3, inputSize);
  at = putOptionalFloat(at, scales);
  if (out) {
    putTensor(at, out);
    callPlain(2640);
    return out;
  }
  return callTensor(2639);
}

const upsampleNearest1dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, float scales = None, *, Tensor out = None)", $upsample_nearest1d_backward, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['scales', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_nearest1d_backward`: `upsample_nearest1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleNearest1dBackward(gradOutput: Tensor, outputSize: Int | Ints | UpsampleNearest1dBackwardOptions, inputSize: Int | Ints | UpsampleNearest1dBackwardOptions, scales?: Float | null | UpsampleNearest1dBackwardOptions, options?: UpsampleNearest1dBackwardOptions): Tensor;
export function upsampleNearest1dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && a4 === undefined) return $upsample_nearest1d_backward(a0, a1, a2, a3);
  if (isOptions(a3) && a4 === undefined) {
    const { scales, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (scales == null || isFloat(scales)) && (out == null || isTensor(out)) && given === +(scales !== undefined) + +(out !== undefined)) return $upsample_nearest1d_backward(a0, a1, a2, scales, out);
  }
  if (isOptions(a4)) {
    const { out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $upsample_nearest1d_backward(a0, a1, a2, a3, out);
  }
  return resolve('upsampleNearest1dBackward', upsampleNearest1dBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional._upsample_nearest_exact1d_backward`. */
export interface _UpsampleNearestExact1dBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  scales?: Float | null;
  out?: Tensor;
}

function $_upsample_nearest_exact1d_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, scales?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putInts(at, outputSize);
  at = putIntsOf(at, 3, inputSize);
  at = putOptionalFloat(at, scales);
  if (out) {
    putTensor(at, out);
    callPlain(565);
    return out;
  }
  return callTensor(564);
}

const _upsampleNearestExact1dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, float scales = None, *, Tensor out = None)", $_upsample_nearest_exact1d_backward, 4, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['scales', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._upsample_nearest_exact1d_backward`: `_upsample_nearest_exact1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleNearestExact1dBackward(gradOutput: Tensor, outputSize: Int | Ints | _UpsampleNearestExact1dBackwardOptions, inputSize: Int | Ints | _UpsampleNearestExact1dBackwardOptions, scales?: Float | null | _UpsampleNearestExact1dBackwardOptions, options?: _UpsampleNearestExact1dBackwardOptions): Tensor;
export function _upsampleNearestExact1dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && a4 === undefined) return $_upsample_nearest_exact1d_backward(a0, a1, a2, a3);
  if (isOptions(a3) && a4 === undefined) {
    const { scales, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (scales == null || isFloat(scales)) && (out == null || isTensor(out)) && given === +(scales !== undefined) + +(out !== undefined)) return $_upsample_nearest_exact1d_backward(a0, a1, a2, scales, out);
  }
  if (isOptions(a4)) {
    const { out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $_upsample_nearest_exact1d_backward(a0, a1, a2, a3, out);
  }
  return resolve('_upsampleNearestExact1dBackward', _upsampleNearestExact1dBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch.nn.functional.upsample_nearest2d_backward`. */
export interface UpsampleNearest2dBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $upsample_nearest2d_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putIntsOf(at, 2, outputSize);
  at = putIntsOf(at, 4, inputSize);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(2645);
    return out;
  }
  return callTensor(2644);
}

const upsampleNearest2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, float scales_h = None, float scales_w = None, *, Tensor out = None)", $upsample_nearest2d_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_nearest2d_backward`: `upsample_nearest2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleNearest2dBackward(gradOutput: Tensor, outputSize: Int | Ints | UpsampleNearest2dBackwardOptions, inputSize: Int | Ints | UpsampleNearest2dBackwardOptions, scalesH?: Float | null | UpsampleNearest2dBackwardOptions, scalesW?: Float | null | UpsampleNearest2dBackwardOptions, options?: UpsampleNearest2dBackwardOptions): Tensor;
export function upsampleNearest2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && a5 === undefined) return $upsample_nearest2d_backward(a0, a1, a2, a3, a4);
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_nearest2d_backward(a0, a1, a2, scalesH, scalesW, out);
  }
  if (isOptions(a4) && a5 === undefined) {
    const { scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $upsample_nearest2d_backward(a0, a1, a2, a3, scalesW, out);
  }
  return resolve('upsampleNearest2dBackward', upsampleNearest2dBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional._upsample_nearest_exact2d_backward`. */
export interface _UpsampleNearestExact2dBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $_upsample_nearest_exact2d_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putIntsOf(at, 2, outputSize);
  at = putIntsOf(at, 4, inputSize);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(570);
    return out;
  }
  return callTensor(569);
}

const _upsampleNearestExact2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, float scales_h = None, float scales_w = None, *, Tensor out = None)", $_upsample_nearest_exact2d_backward, 5, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._upsample_nearest_exact2d_backward`: `_upsample_nearest_exact2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleNearestExact2dBackward(gradOutput: Tensor, outputSize: Int | Ints | _UpsampleNearestExact2dBackwardOptions, inputSize: Int | Ints | _UpsampleNearestExact2dBackwardOptions, scalesH?: Float | null | _UpsampleNearestExact2dBackwardOptions, scalesW?: Float | null | _UpsampleNearestExact2dBackwardOptions, options?: _UpsampleNearestExact2dBackwardOptions): Tensor;
export function _upsampleNearestExact2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && a5 === undefined) return $_upsample_nearest_exact2d_backward(a0, a1, a2, a3, a4);
  if (isOptions(a3) && a4 === undefined && a5 === undefined) {
    const { scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_nearest_exact2d_backward(a0, a1, a2, scalesH, scalesW, out);
  }
  if (isOptions(a4) && a5 === undefined) {
    const { scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_nearest_exact2d_backward(a0, a1, a2, a3, scalesW, out);
  }
  return resolve('_upsampleNearestExact2dBackward', _upsampleNearestExact2dBackward$$, [a0, a1, a2, a3, a4, a5]);
}

/** Options of `torch.nn.functional.upsample_nearest3d_backward`. */
export interface UpsampleNearest3dBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  scalesD?: Float | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $upsample_nearest3d_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, scalesD?: Float | null | null, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putIntsOf(at, 3, outputSize);
  at = putIntsOf(at, 5, inputSize);
  at = putOptionalFloat(at, scalesD);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(2650);
    return out;
  }
  return callTensor(2649);
}

const upsampleNearest3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, float scales_d = None, float scales_h = None, float scales_w = None, *, Tensor out = None)", $upsample_nearest3d_backward, 6, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['scalesD', 'float', isFloat, 1], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.upsample_nearest3d_backward`: `upsample_nearest3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function upsampleNearest3dBackward(gradOutput: Tensor, outputSize: Int | Ints | UpsampleNearest3dBackwardOptions, inputSize: Int | Ints | UpsampleNearest3dBackwardOptions, scalesD?: Float | null | UpsampleNearest3dBackwardOptions, scalesH?: Float | null | UpsampleNearest3dBackwardOptions, scalesW?: Float | null | UpsampleNearest3dBackwardOptions, options?: UpsampleNearest3dBackwardOptions): Tensor;
export function upsampleNearest3dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && (a5 == null || isFloat(a5)) && a6 === undefined) return $upsample_nearest3d_backward(a0, a1, a2, a3, a4, a5);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { scalesD, scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (scalesD == null || isFloat(scalesD)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesD !== undefined) + +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_nearest3d_backward(a0, a1, a2, scalesD, scalesH, scalesW, out);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined) {
    const { scalesH, scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $upsample_nearest3d_backward(a0, a1, a2, a3, scalesH, scalesW, out);
  }
  return resolve('upsampleNearest3dBackward', upsampleNearest3dBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional._upsample_nearest_exact3d_backward`. */
export interface _UpsampleNearestExact3dBackwardOptions {
  outputSize?: Int | Ints;
  inputSize?: Int | Ints;
  scalesD?: Float | null;
  scalesH?: Float | null;
  scalesW?: Float | null;
  out?: Tensor;
}

function $_upsample_nearest_exact3d_backward(gradOutput: Tensor, outputSize: Int | Ints, inputSize: Int | Ints, scalesD?: Float | null | null, scalesH?: Float | null | null, scalesW?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putIntsOf(at, 3, outputSize);
  at = putIntsOf(at, 5, inputSize);
  at = putOptionalFloat(at, scalesD);
  at = putOptionalFloat(at, scalesH);
  at = putOptionalFloat(at, scalesW);
  if (out) {
    putTensor(at, out);
    callPlain(575);
    return out;
  }
  return callTensor(574);
}

const _upsampleNearestExact3dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, tuple of ints output_size, tuple of ints input_size, float scales_d = None, float scales_h = None, float scales_w = None, *, Tensor out = None)", $_upsample_nearest_exact3d_backward, 6, -1, [['gradOutput', 'Tensor', isTensor, 2], ['outputSize', 'tuple of ints', isIntOrInts, 2], ['inputSize', 'tuple of ints', isIntOrInts, 2], ['scalesD', 'float', isFloat, 1], ['scalesH', 'float', isFloat, 1], ['scalesW', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._upsample_nearest_exact3d_backward`: `_upsample_nearest_exact3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _upsampleNearestExact3dBackward(gradOutput: Tensor, outputSize: Int | Ints | _UpsampleNearestExact3dBackwardOptions, inputSize: Int | Ints | _UpsampleNearestExact3dBackwardOptions, scalesD?: Float | null | _UpsampleNearestExact3dBackwardOptions, scalesH?: Float | null | _UpsampleNearestExact3dBackwardOptions, scalesW?: Float | null | _UpsampleNearestExact3dBackwardOptions, options?: _UpsampleNearestExact3dBackwardOptions): Tensor;
export function _upsampleNearestExact3dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && (a4 == null || isFloat(a4)) && (a5 == null || isFloat(a5)) && a6 === undefined) return $_upsample_nearest_exact3d_backward(a0, a1, a2, a3, a4, a5);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined) {
    const { scalesD, scalesH, scalesW, out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (scalesD == null || isFloat(scalesD)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesD !== undefined) + +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_nearest_exact3d_backward(a0, a1, a2, scalesD, scalesH, scalesW, out);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined) {
    const { scalesH, scalesW, out } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isIntOrInts(a1) && isIntOrInts(a2) && (a3 == null || isFloat(a3)) && (scalesH == null || isFloat(scalesH)) && (scalesW == null || isFloat(scalesW)) && (out == null || isTensor(out)) && given === +(scalesH !== undefined) + +(scalesW !== undefined) + +(out !== undefined)) return $_upsample_nearest_exact3d_backward(a0, a1, a2, a3, scalesH, scalesW, out);
  }
  return resolve('_upsampleNearestExact3dBackward', _upsampleNearestExact3dBackward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional.sigmoid_backward`. */
export interface SigmoidBackwardOptions {
  out?: Tensor;
}

function $sigmoid_backward(gradOutput: Tensor, output: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, output);
  if (out) {
    putTensor(at, out);
    callPlain(2186);
    return out;
  }
  return callTensor(2185);
}

const sigmoidBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor output, *, Tensor out = None)", $sigmoid_backward, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.sigmoid_backward`: `sigmoid_backward(Tensor grad_output, Tensor output) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function sigmoidBackward(gradOutput: Tensor, output: Tensor, options?: SigmoidBackwardOptions): Tensor;
export function sigmoidBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $sigmoid_backward(a0, a1);
  return resolve('sigmoidBackward', sigmoidBackward$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional.logit_backward`. */
export interface LogitBackwardOptions {
  eps?: Float | null;
  out?: Tensor;
}

function $logit_backward(gradOutput: Tensor, self: Tensor, eps?: Float | null | null, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putOptionalFloat(at, eps);
  if (out) {
    putTensor(at, out);
    callPlain(1645);
    return out;
  }
  return callTensor(1644);
}

const logitBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, float eps = None, *, Tensor out = None)", $logit_backward, 3, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['eps', 'float', isFloat, 1], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.logit_backward`: `logit_backward(Tensor grad_output, Tensor self, float? eps=None) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function logitBackward(gradOutput: Tensor, input: Tensor, eps?: Float | null | LogitBackwardOptions, options?: LogitBackwardOptions): Tensor;
export function logitBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && (a2 == null || isFloat(a2)) && a3 === undefined) return $logit_backward(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { eps, out } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensor(a1) && (eps == null || isFloat(eps)) && (out == null || isTensor(out)) && given === +(eps !== undefined) + +(out !== undefined)) return $logit_backward(a0, a1, eps, out);
  }
  if (isOptions(a3)) {
    const { out } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && (a2 == null || isFloat(a2)) && (out == null || isTensor(out)) && given === +(out !== undefined)) return $logit_backward(a0, a1, a2, out);
  }
  return resolve('logitBackward', logitBackward$$, [a0, a1, a2, a3]);
}

/** Options of `torch.nn.functional.tanh_backward`. */
export interface TanhBackwardOptions {
  out?: Tensor;
}

function $tanh_backward(gradOutput: Tensor, output: Tensor, out?: Tensor | null): Tensor {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, output);
  if (out) {
    putTensor(at, out);
    callPlain(2537);
    return out;
  }
  return callTensor(2536);
}

const tanhBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor output, *, Tensor out = None)", $tanh_backward, 2, -1, [['gradOutput', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.tanh_backward`: `tanh_backward(Tensor grad_output, Tensor output) -> Tensor`.
 * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function tanhBackward(gradOutput: Tensor, output: Tensor, options?: TanhBackwardOptions): Tensor;
export function tanhBackward(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && a2 === undefined) return $tanh_backward(a0, a1);
  return resolve('tanhBackward', tanhBackward$$, [a0, a1, a2]);
}

/** Options of `torch.nn.functional._slow_conv2d_forward`. */
export interface _SlowConv2dForwardOptions {
  kernelSize?: Int | Ints;
  bias?: Tensor | null;
  stride?: Int | Ints;
  padding?: Int | Ints;
  out?: Tensor;
}

function $_slow_conv2d_forward(self: Tensor, weight: Tensor, kernelSize: Int | Ints, bias: Tensor | null, stride: Int | Ints, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 2, kernelSize);
  at = putTensor(at, bias);
  at = putIntsOf(at, 2, stride);
  at = putIntsOf(at, 2, padding);
  if (out) {
    putTensor(at, out);
    callPlain(450);
    return out;
  }
  return callTensor(449);
}

const _slowConv2dForward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, tuple of ints kernel_size, Tensor bias, tuple of ints stride, tuple of ints padding, *, Tensor out = None)", $_slow_conv2d_forward, 6, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['bias', 'Tensor', isTensor, 3], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional._slow_conv2d_forward`: `_slow_conv2d_forward(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _slowConv2dForward(input: Tensor, weight: Tensor, kernelSize: Int | Ints | _SlowConv2dForwardOptions, bias: Tensor | null | _SlowConv2dForwardOptions, stride: Int | Ints | _SlowConv2dForwardOptions, padding: Int | Ints | _SlowConv2dForwardOptions, options?: _SlowConv2dForwardOptions): Tensor;
export function _slowConv2dForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 === null || isTensor(a3)) && isIntOrInts(a4) && isIntOrInts(a5) && a6 === undefined) return $_slow_conv2d_forward(a0, a1, a2, a3, a4, a5);
  return resolve('_slowConv2dForward', _slowConv2dForward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch.nn.functional._slow_conv2d_backward`. */
export interface _SlowConv2dBackwardOptions {
  kernelSize?: Int | Ints;
  stride?: Int | Ints;
  padding?: Int | Ints;
  outputMask?: readonly boolean[];
  out?: readonly Tensor[];
}

const $_slow_conv2d_backward_output_mask$Result = namedTuple('_slow_conv2d_backward', ['grad_input', 'grad_weight', 'grad_bias']) as new (...elements: [Tensor, Tensor, Tensor]) => [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor] & { readonly gradInput: Tensor; readonly gradWeight: Tensor; readonly gradBias: Tensor };

function $_slow_conv2d_backward_output_mask(gradOutput: Tensor, self: Tensor, weight: Tensor, kernelSize: Int | Ints, stride: Int | Ints, padding: Int | Ints, outputMask: readonly boolean[]): [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor] & { readonly gradInput: Tensor; readonly gradWeight: Tensor; readonly gradBias: Tensor } {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, stride);
  at = putIntsOf(at, 2, padding);
  putBools(at, outputMask);
  const results = callSeveral(448, 3);
  return new $_slow_conv2d_backward_output_mask$Result(results[0], results[1], results[2]);
}

function $_slow_conv2d_backward_grad_input(gradOutput: Tensor, self: Tensor, weight: Tensor, kernelSize: Int | Ints, stride: Int | Ints, padding: Int | Ints, out: readonly Tensor[]): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOutput);
  at = putTensor(at, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 2, kernelSize);
  at = putIntsOf(at, 2, stride);
  at = putIntsOf(at, 2, padding);
  checkOuts('_slowConv2dBackward', out, 3);
  for (const tensor of out) at = putTensor(at, tensor);
  callPlain(447);
  return [out[0], out[1], out[2]];
}

const _slowConv2dBackward$$: readonly Overload[] = [
  overload("(Tensor grad_output, Tensor input, Tensor weight, tuple of ints kernel_size, tuple of ints stride, tuple of ints padding, tuple of bools output_mask)", $_slow_conv2d_backward_output_mask, 7, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['outputMask', 'tuple of bools', isBools, 2]]),
  overload("(Tensor grad_output, Tensor input, Tensor weight, tuple of ints kernel_size, tuple of ints stride, tuple of ints padding, *, tuple of Tensors out)", $_slow_conv2d_backward_grad_input, 6, -1, [['gradOutput', 'Tensor', isTensor, 2], ['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensors, 2]]),
];

/**
 * Mirrors `torch.nn.functional._slow_conv2d_backward`: `_slow_conv2d_backward.output_mask(Tensor grad_output, Tensor self, Tensor weight, SymInt[2] kernel_size, SymInt[2] stride, SymInt[2] padding, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _slowConv2dBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: Int | Ints | _SlowConv2dBackwardOptions, stride: Int | Ints | _SlowConv2dBackwardOptions, padding: Int | Ints | _SlowConv2dBackwardOptions, outputMask: readonly boolean[] | _SlowConv2dBackwardOptions, options?: _SlowConv2dBackwardOptions): [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor] & { readonly gradInput: Tensor; readonly gradWeight: Tensor; readonly gradBias: Tensor };
/**
 * Mirrors `torch.nn.functional._slow_conv2d_backward`: `_slow_conv2d_backward.grad_input(Tensor grad_output, Tensor self, Tensor weight, SymInt[2] kernel_size, SymInt[2] stride, SymInt[2] padding, *, Tensor(a!) grad_input, Tensor(b!) grad_weight, Tensor(c!) grad_bias) -> (Tensor(a!), Tensor(b!), Tensor(c!))`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _slowConv2dBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: Int | Ints | _SlowConv2dBackwardOptions, stride: Int | Ints | _SlowConv2dBackwardOptions, padding: Int | Ints | _SlowConv2dBackwardOptions, options: _SlowConv2dBackwardOptions): [Tensor, Tensor, Tensor];
export function _slowConv2dBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isIntOrInts(a3) && isIntOrInts(a4) && isIntOrInts(a5) && isBools(a6) && a7 === undefined) return $_slow_conv2d_backward_output_mask(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a6) && a7 === undefined) {
    const { outputMask, out } = a6;
    const given = countOptions(a6);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isIntOrInts(a3) && isIntOrInts(a4) && isIntOrInts(a5) && isBools(outputMask) && given === +(outputMask !== undefined)) return $_slow_conv2d_backward_output_mask(a0, a1, a2, a3, a4, a5, outputMask);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isIntOrInts(a3) && isIntOrInts(a4) && isIntOrInts(a5) && isTensors(out) && given === +(out !== undefined)) return $_slow_conv2d_backward_grad_input(a0, a1, a2, a3, a4, a5, out);
  }
  return resolve('_slowConv2dBackward', _slowConv2dBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch.nn.functional.slow_conv3d_forward`. */
export interface SlowConv3dForwardOptions {
  kernelSize?: Int | Ints;
  bias?: Tensor | null;
  stride?: Int | Ints;
  padding?: Int | Ints;
  out?: Tensor;
}

function $slow_conv3d_forward(self: Tensor, weight: Tensor, kernelSize: Int | Ints, bias: Tensor | null, stride: Int | Ints, padding: Int | Ints, out?: Tensor | null): Tensor {
  let at = putTensor(0, self);
  at = putTensor(at, weight);
  at = putIntsOf(at, 3, kernelSize);
  at = putTensor(at, bias);
  at = putIntsOf(at, 3, stride);
  at = putIntsOf(at, 3, padding);
  if (out) {
    putTensor(at, out);
    callPlain(2220);
    return out;
  }
  return callTensor(2219);
}

const slowConv3dForward$$: readonly Overload[] = [
  overload("(Tensor input, Tensor weight, tuple of ints kernel_size, Tensor bias, tuple of ints stride, tuple of ints padding, *, Tensor out = None)", $slow_conv3d_forward, 6, -1, [['self', 'Tensor', isTensor, 2], ['weight', 'Tensor', isTensor, 2], ['kernelSize', 'tuple of ints', isIntOrInts, 2], ['bias', 'Tensor', isTensor, 3], ['stride', 'tuple of ints', isIntOrInts, 2], ['padding', 'tuple of ints', isIntOrInts, 2], ['out', 'Tensor', isTensor, 0]]),
];

/**
 * Mirrors `torch.nn.functional.slow_conv3d_forward`: `slow_conv3d_forward(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function slowConv3dForward(input: Tensor, weight: Tensor, kernelSize: Int | Ints | SlowConv3dForwardOptions, bias: Tensor | null | SlowConv3dForwardOptions, stride: Int | Ints | SlowConv3dForwardOptions, padding: Int | Ints | SlowConv3dForwardOptions, options?: SlowConv3dForwardOptions): Tensor;
export function slowConv3dForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isIntOrInts(a2) && (a3 === null || isTensor(a3)) && isIntOrInts(a4) && isIntOrInts(a5) && a6 === undefined) return $slow_conv3d_forward(a0, a1, a2, a3, a4, a5);
  return resolve('slowConv3dForward', slowConv3dForward$$, [a0, a1, a2, a3, a4, a5, a6]);
}

/** Options of `torch._segment_reduce_backward`. */
export interface _SegmentReduceBackwardOptions {
  reduce?: string;
  lengths?: Tensor | null;
  offsets?: Tensor | null;
  axis?: Int;
  initial?: Scalar | null;
}

function $_segment_reduce_backward(grad: Tensor, output: Tensor, data: Tensor, reduce: string, lengths?: Tensor | null | null, offsets?: Tensor | null | null, axis?: Int | null, initial?: Scalar | null | null): Tensor {
  let at = putTensor(0, grad);
  at = putTensor(at, output);
  at = putTensor(at, data);
  at = putString(at, reduce);
  at = putTensor(at, lengths);
  at = putTensor(at, offsets);
  at = putInt(at, axis ?? 0);
  putOptionalScalar(at, initial);
  return callTensor(445);
}

const _segmentReduceBackward$$: readonly Overload[] = [
  overload("(Tensor grad, Tensor output, Tensor data, str reduce, *, Tensor lengths = None, Tensor offsets = None, int axis = 0, Number initial = None)", $_segment_reduce_backward, 4, -1, [['grad', 'Tensor', isTensor, 2], ['output', 'Tensor', isTensor, 2], ['data', 'Tensor', isTensor, 2], ['reduce', 'str', isString, 2], ['lengths', 'Tensor', isTensor, 1], ['offsets', 'Tensor', isTensor, 1], ['axis', 'int', isInt, 0], ['initial', 'Number', isScalar, 1]]),
];

/**
 * Mirrors `torch._segment_reduce_backward`: `_segment_reduce_backward(Tensor grad, Tensor output, Tensor data, str reduce, *, Tensor? lengths=None, Tensor? offsets=None, int axis=0, Scalar? initial=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _segmentReduceBackward(grad: Tensor, output: Tensor, data: Tensor, reduce: string | _SegmentReduceBackwardOptions, options?: _SegmentReduceBackwardOptions): Tensor;
export function _segmentReduceBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isString(a3) && a4 === undefined) return $_segment_reduce_backward(a0, a1, a2, a3);
  if (isOptions(a4)) {
    const { lengths, offsets, axis, initial } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isString(a3) && (lengths == null || isTensor(lengths)) && (offsets == null || isTensor(offsets)) && (axis == null || isInt(axis)) && (initial == null || isScalar(initial)) && given === +(lengths !== undefined) + +(offsets !== undefined) + +(axis !== undefined) + +(initial !== undefined)) return $_segment_reduce_backward(a0, a1, a2, a3, lengths, offsets, axis, initial);
  }
  return resolve('_segmentReduceBackward', _segmentReduceBackward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch._jagged_to_padded_dense_forward`. */
export interface _JaggedToPaddedDenseForwardOptions {
  offsets?: readonly Tensor[];
  maxLengths?: Ints;
  paddingValue?: Float;
}

function $_jagged_to_padded_dense_forward(values: Tensor, offsets: readonly Tensor[], maxLengths: Ints, paddingValue?: Float | null): Tensor {
  let at = putTensor(0, values);
  at = putTensors(at, offsets);
  at = putInts(at, maxLengths);
  putFloat(at, paddingValue ?? 0);
  return callTensor(323);
}

const _jaggedToPaddedDenseForward$$: readonly Overload[] = [
  overload("(Tensor values, tuple of Tensors offsets, tuple of ints max_lengths, float padding_value = 0.)", $_jagged_to_padded_dense_forward, 4, -1, [['values', 'Tensor', isTensor, 2], ['offsets', 'tuple of Tensors', isTensors, 2], ['maxLengths', 'tuple of ints', isInts, 2], ['paddingValue', 'float', isFloat, 0]]),
];

/**
 * Mirrors `torch._jagged_to_padded_dense_forward`: `_jagged_to_padded_dense_forward(Tensor values, Tensor[] offsets, SymInt[] max_lengths, float padding_value=0.) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _jaggedToPaddedDenseForward(values: Tensor, offsets: readonly Tensor[] | _JaggedToPaddedDenseForwardOptions, maxLengths: Ints | _JaggedToPaddedDenseForwardOptions, paddingValue?: Float | _JaggedToPaddedDenseForwardOptions, options?: _JaggedToPaddedDenseForwardOptions): Tensor;
export function _jaggedToPaddedDenseForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
  if (isTensor(a0) && isTensors(a1) && isInts(a2) && (a3 == null || isFloat(a3)) && a4 === undefined) return $_jagged_to_padded_dense_forward(a0, a1, a2, a3);
  if (isOptions(a3) && a4 === undefined) {
    const { paddingValue } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensors(a1) && isInts(a2) && (paddingValue == null || isFloat(paddingValue)) && given === +(paddingValue !== undefined)) return $_jagged_to_padded_dense_forward(a0, a1, a2, paddingValue);
  }
  return resolve('_jaggedToPaddedDenseForward', _jaggedToPaddedDenseForward$$, [a0, a1, a2, a3, a4]);
}

/** Options of `torch._padded_dense_to_jagged_forward`. */
export interface _PaddedDenseToJaggedForwardOptions {
  offsets?: readonly Tensor[];
  totalL?: Int | null;
}

function $_padded_dense_to_jagged_forward(dense: Tensor, offsets: readonly Tensor[], totalL?: Int | null | null): Tensor {
  let at = putTensor(0, dense);
  at = putTensors(at, offsets);
  putOptionalInt(at, totalL);
  return callTensor(407);
}

const _paddedDenseToJaggedForward$$: readonly Overload[] = [
  overload("(Tensor dense, tuple of Tensors offsets, int total_L = None)", $_padded_dense_to_jagged_forward, 3, -1, [['dense', 'Tensor', isTensor, 2], ['offsets', 'tuple of Tensors', isTensors, 2], ['totalL', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch._padded_dense_to_jagged_forward`: `_padded_dense_to_jagged_forward(Tensor dense, Tensor[] offsets, SymInt? total_L=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _paddedDenseToJaggedForward(dense: Tensor, offsets: readonly Tensor[] | _PaddedDenseToJaggedForwardOptions, totalL?: Int | null | _PaddedDenseToJaggedForwardOptions, options?: _PaddedDenseToJaggedForwardOptions): Tensor;
export function _paddedDenseToJaggedForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isTensors(a1) && (a2 == null || isInt(a2)) && a3 === undefined) return $_padded_dense_to_jagged_forward(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { totalL } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isTensors(a1) && (totalL == null || isInt(totalL)) && given === +(totalL !== undefined)) return $_padded_dense_to_jagged_forward(a0, a1, totalL);
  }
  return resolve('_paddedDenseToJaggedForward', _paddedDenseToJaggedForward$$, [a0, a1, a2, a3]);
}

/** Options of `torch._scaled_dot_product_fused_attention_overrideable`. */
export interface _ScaledDotProductFusedAttentionOverrideableOptions {
  attnBias?: Tensor | null;
  dropoutP?: Float;
  isCausal?: boolean;
  returnDebugMask?: boolean;
  scale?: Float | null;
}

const $_scaled_dot_product_fused_attention_overrideable$Result = namedTuple('_scaled_dot_product_fused_attention_overrideable', ['output', 'logsumexp', 'cum_seq_q', 'cum_seq_k', 'max_q', 'max_k', 'philox_seed', 'philox_offset', 'debug_attn_mask']) as new (...elements: [Tensor, Tensor, Tensor, Tensor, number, number, Tensor, Tensor, Tensor]) => [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly cumSeqQ: Tensor; readonly cumSeqK: Tensor; readonly maxQ: number; readonly maxK: number; readonly philoxSeed: Tensor; readonly philoxOffset: Tensor; readonly debugAttnMask: Tensor };

function $_scaled_dot_product_fused_attention_overrideable(query: Tensor, key: Tensor, value: Tensor, attnBias?: Tensor | null | null, dropoutP?: Float | null, isCausal?: boolean | null, returnDebugMask?: boolean | null, scale?: Float | null | null): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly cumSeqQ: Tensor; readonly cumSeqK: Tensor; readonly maxQ: number; readonly maxK: number; readonly philoxSeed: Tensor; readonly philoxOffset: Tensor; readonly debugAttnMask: Tensor } {
  let at = putTensor(0, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, attnBias);
  at = putFloat(at, dropoutP ?? 0);
  at = putBool(at, isCausal ?? false);
  at = putBool(at, returnDebugMask ?? false);
  putOptionalFloat(at, scale);
  const results = callSeveral(437, 7);
  return new $_scaled_dot_product_fused_attention_overrideable$Result(results[0], results[1], results[2], results[3], readNumber(0), readNumber(2), results[4], results[5], results[6]);
}

const _scaledDotProductFusedAttentionOverrideable$$: readonly Overload[] = [
  overload("(Tensor query, Tensor key, Tensor value, Tensor attn_bias = None, float dropout_p = 0., bool is_causal = False, bool return_debug_mask = False, *, float scale = None)", $_scaled_dot_product_fused_attention_overrideable, 7, -1, [['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['attnBias', 'Tensor', isTensor, 1], ['dropoutP', 'float', isFloat, 0], ['isCausal', 'bool', isBool, 0], ['returnDebugMask', 'bool', isBool, 0], ['scale', 'float', isFloat, 1]]),
];

/**
 * Mirrors `torch._scaled_dot_product_fused_attention_overrideable`: `_scaled_dot_product_fused_attention_overrideable(Tensor query, Tensor key, Tensor value, Tensor? attn_bias=None, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _scaledDotProductFusedAttentionOverrideable(query: Tensor, key: Tensor, value: Tensor, attnBias?: Tensor | null | _ScaledDotProductFusedAttentionOverrideableOptions, dropoutP?: Float | _ScaledDotProductFusedAttentionOverrideableOptions, isCausal?: boolean | _ScaledDotProductFusedAttentionOverrideableOptions, returnDebugMask?: boolean | _ScaledDotProductFusedAttentionOverrideableOptions, options?: _ScaledDotProductFusedAttentionOverrideableOptions): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly cumSeqQ: Tensor; readonly cumSeqK: Tensor; readonly maxQ: number; readonly maxK: number; readonly philoxSeed: Tensor; readonly philoxOffset: Tensor; readonly debugAttnMask: Tensor };
export function _scaledDotProductFusedAttentionOverrideable(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isTensor(a3)) && (a4 == null || isFloat(a4)) && (a5 == null || isBool(a5)) && (a6 == null || isBool(a6)) && a7 === undefined) return $_scaled_dot_product_fused_attention_overrideable(a0, a1, a2, a3, a4, a5, a6);
  if (isOptions(a3) && a4 === undefined && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { attnBias, dropoutP, isCausal, returnDebugMask, scale } = a3;
    const given = countOptions(a3);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (attnBias == null || isTensor(attnBias)) && (dropoutP == null || isFloat(dropoutP)) && (isCausal == null || isBool(isCausal)) && (returnDebugMask == null || isBool(returnDebugMask)) && (scale == null || isFloat(scale)) && given === +(attnBias !== undefined) + +(dropoutP !== undefined) + +(isCausal !== undefined) + +(returnDebugMask !== undefined) + +(scale !== undefined)) return $_scaled_dot_product_fused_attention_overrideable(a0, a1, a2, attnBias, dropoutP, isCausal, returnDebugMask, scale);
  }
  if (isOptions(a4) && a5 === undefined && a6 === undefined && a7 === undefined) {
    const { dropoutP, isCausal, returnDebugMask, scale } = a4;
    const given = countOptions(a4);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 == null || isTensor(a3)) && (dropoutP == null || isFloat(dropoutP)) && (isCausal == null || isBool(isCausal)) && (returnDebugMask == null || isBool(returnDebugMask)) && (scale == null || isFloat(scale)) && given === +(dropoutP !== undefined) + +(isCausal !== undefined) + +(returnDebugMask !== undefined) + +(scale !== undefined)) return $_scaled_dot_product_fused_attention_overrideable(a0, a1, a2, a3, dropoutP, isCausal, returnDebugMask, scale);
  }
  return resolve('_scaledDotProductFusedAttentionOverrideable', _scaledDotProductFusedAttentionOverrideable$$, [a0, a1, a2, a3, a4, a5, a6, a7]);
}

/** Options of `torch._scaled_dot_product_flash_attention_backward`. */
export interface _ScaledDotProductFlashAttentionBackwardOptions {
  maxQ?: Int;
  maxK?: Int;
  dropoutP?: Float;
  isCausal?: boolean;
  scale?: Float | null;
}

const $_scaled_dot_product_flash_attention_backward$Result = namedTuple('_scaled_dot_product_flash_attention_backward', ['grad_query', 'grad_key', 'grad_value']) as new (...elements: [Tensor, Tensor, Tensor]) => [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor] & { readonly gradQuery: Tensor; readonly gradKey: Tensor; readonly gradValue: Tensor };

function $_scaled_dot_product_flash_attention_backward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int, maxK: Int, dropoutP: Float, isCausal: boolean, philoxSeed: Tensor, philoxOffset: Tensor, scale?: Float | null | null): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor] & { readonly gradQuery: Tensor; readonly gradKey: Tensor; readonly gradValue: Tensor } {
  let at = putTensor(0, gradOut);
  at = putTensor(at, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, out);
  at = putTensor(at, logsumexp);
  at = putTensor(at, cumSeqQ);
  at = putTensor(at, cumSeqK);
  at = putInt(at, maxQ);
  at = putInt(at, maxK);
  at = putFloat(at, dropoutP);
  at = putBool(at, isCausal);
  at = putTensor(at, philoxSeed);
  at = putTensor(at, philoxOffset);
  putOptionalFloat(at, scale);
  const results = callSeveral(434, 3);
  return new $_scaled_dot_product_flash_attention_backward$Result(results[0], results[1], results[2]);
}

const _scaledDotProductFlashAttentionBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, int max_q, int max_k, float dropout_p, bool is_causal, Tensor philox_seed, Tensor philox_offset, *, float scale = None)", $_scaled_dot_product_flash_attention_backward, 14, -1, [['gradOut', 'Tensor', isTensor, 2], ['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 2], ['logsumexp', 'Tensor', isTensor, 2], ['cumSeqQ', 'Tensor', isTensor, 2], ['cumSeqK', 'Tensor', isTensor, 2], ['maxQ', 'int', isInt, 2], ['maxK', 'int', isInt, 2], ['dropoutP', 'float', isFloat, 2], ['isCausal', 'bool', isBool, 2], ['philoxSeed', 'Tensor', isTensor, 2], ['philoxOffset', 'Tensor', isTensor, 2], ['scale', 'float', isFloat, 1]]),
];

/**
 * Mirrors `torch._scaled_dot_product_flash_attention_backward`: `_scaled_dot_product_flash_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor philox_seed, Tensor philox_offset, *, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _scaledDotProductFlashAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int | _ScaledDotProductFlashAttentionBackwardOptions, maxK: Int | _ScaledDotProductFlashAttentionBackwardOptions, dropoutP: Float | _ScaledDotProductFlashAttentionBackwardOptions, isCausal: boolean | _ScaledDotProductFlashAttentionBackwardOptions, philoxSeed: Tensor, philoxOffset: Tensor, options?: _ScaledDotProductFlashAttentionBackwardOptions): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor] & { readonly gradQuery: Tensor; readonly gradKey: Tensor; readonly gradValue: Tensor };
export function _scaledDotProductFlashAttentionBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown, a14?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isInt(a8) && isInt(a9) && isFloat(a10) && isBool(a11) && isTensor(a12) && isTensor(a13) && a14 === undefined) return $_scaled_dot_product_flash_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13);
  if (isOptions(a14)) {
    const { scale } = a14;
    const given = countOptions(a14);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isInt(a8) && isInt(a9) && isFloat(a10) && isBool(a11) && isTensor(a12) && isTensor(a13) && (scale == null || isFloat(scale)) && given === +(scale !== undefined)) return $_scaled_dot_product_flash_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, scale);
  }
  return resolve('_scaledDotProductFlashAttentionBackward', _scaledDotProductFlashAttentionBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14]);
}

/** Options of `torch._scaled_dot_product_flash_attention_for_cpu_backward`. */
export interface _ScaledDotProductFlashAttentionForCpuBackwardOptions {
  dropoutP?: Float;
  isCausal?: boolean;
  attnMask?: Tensor | null;
  scale?: Float | null;
}

const $_scaled_dot_product_flash_attention_for_cpu_backward$Result = namedTuple('_scaled_dot_product_flash_attention_for_cpu_backward', ['grad_query', 'grad_key', 'grad_value']) as new (...elements: [Tensor, Tensor, Tensor]) => [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor] & { readonly gradQuery: Tensor; readonly gradKey: Tensor; readonly gradValue: Tensor };

function $_scaled_dot_product_flash_attention_for_cpu_backward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, dropoutP: Float, isCausal: boolean, attnMask?: Tensor | null | null, scale?: Float | null | null): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor] & { readonly gradQuery: Tensor; readonly gradKey: Tensor; readonly gradValue: Tensor } {
  let at = putTensor(0, gradOut);
  at = putTensor(at, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, out);
  at = putTensor(at, logsumexp);
  at = putFloat(at, dropoutP);
  at = putBool(at, isCausal);
  at = putTensor(at, attnMask);
  putOptionalFloat(at, scale);
  const results = callSeveral(436, 3);
  return new $_scaled_dot_product_flash_attention_for_cpu_backward$Result(results[0], results[1], results[2]);
}

const _scaledDotProductFlashAttentionForCpuBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, float dropout_p, bool is_causal, *, Tensor attn_mask = None, float scale = None)", $_scaled_dot_product_flash_attention_for_cpu_backward, 8, -1, [['gradOut', 'Tensor', isTensor, 2], ['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 2], ['logsumexp', 'Tensor', isTensor, 2], ['dropoutP', 'float', isFloat, 2], ['isCausal', 'bool', isBool, 2], ['attnMask', 'Tensor', isTensor, 1], ['scale', 'float', isFloat, 1]]),
];

/**
 * Mirrors `torch._scaled_dot_product_flash_attention_for_cpu_backward`: `_scaled_dot_product_flash_attention_for_cpu_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, float dropout_p, bool is_causal, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _scaledDotProductFlashAttentionForCpuBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, dropoutP: Float | _ScaledDotProductFlashAttentionForCpuBackwardOptions, isCausal: boolean | _ScaledDotProductFlashAttentionForCpuBackwardOptions, options?: _ScaledDotProductFlashAttentionForCpuBackwardOptions): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor] & { readonly gradQuery: Tensor; readonly gradKey: Tensor; readonly gradValue: Tensor };
export function _scaledDotProductFlashAttentionForCpuBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isFloat(a6) && isBool(a7) && a8 === undefined) return $_scaled_dot_product_flash_attention_for_cpu_backward(a0, a1, a2, a3, a4, a5, a6, a7);
  if (isOptions(a8)) {
    const { attnMask, scale } = a8;
    const given = countOptions(a8);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isFloat(a6) && isBool(a7) && (attnMask == null || isTensor(attnMask)) && (scale == null || isFloat(scale)) && given === +(attnMask !== undefined) + +(scale !== undefined)) return $_scaled_dot_product_flash_attention_for_cpu_backward(a0, a1, a2, a3, a4, a5, a6, a7, attnMask, scale);
  }
  return resolve('_scaledDotProductFlashAttentionForCpuBackward', _scaledDotProductFlashAttentionForCpuBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8]);
}

/** Options of `torch._scaled_dot_product_fused_attention_overrideable_backward`. */
export interface _ScaledDotProductFusedAttentionOverrideableBackwardOptions {
  gradInputMask?: readonly boolean[];
  maxQ?: Int;
  maxK?: Int;
  dropoutP?: Float;
  isCausal?: boolean;
  scale?: Float | null;
}

const $_scaled_dot_product_fused_attention_overrideable_backward$Result = namedTuple('_scaled_dot_product_fused_attention_overrideable_backward', ['grad_query', 'grad_key', 'grad_value', 'grad_attn_bias']) as new (...elements: [Tensor, Tensor, Tensor, Tensor]) => [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor, gradAttnBias: Tensor] & { readonly gradQuery: Tensor; readonly gradKey: Tensor; readonly gradValue: Tensor; readonly gradAttnBias: Tensor };

function $_scaled_dot_product_fused_attention_overrideable_backward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, gradInputMask: readonly boolean[], out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int, maxK: Int, dropoutP: Float, isCausal: boolean, philoxSeed: Tensor, philoxOffset: Tensor, scale?: Float | null | null): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor, gradAttnBias: Tensor] & { readonly gradQuery: Tensor; readonly gradKey: Tensor; readonly gradValue: Tensor; readonly gradAttnBias: Tensor } {
  let at = putTensor(0, gradOut);
  at = putTensor(at, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, attnBias);
  at = putBools(at, gradInputMask);
  at = putTensor(at, out);
  at = putTensor(at, logsumexp);
  at = putTensor(at, cumSeqQ);
  at = putTensor(at, cumSeqK);
  at = putInt(at, maxQ);
  at = putInt(at, maxK);
  at = putFloat(at, dropoutP);
  at = putBool(at, isCausal);
  at = putTensor(at, philoxSeed);
  at = putTensor(at, philoxOffset);
  putOptionalFloat(at, scale);
  const results = callSeveral(438, 4);
  return new $_scaled_dot_product_fused_attention_overrideable_backward$Result(results[0], results[1], results[2], results[3]);
}

const _scaledDotProductFusedAttentionOverrideableBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor attn_bias, tuple of bools grad_input_mask, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, int max_q, int max_k, float dropout_p, bool is_causal, Tensor philox_seed, Tensor philox_offset, *, float scale = None)", $_scaled_dot_product_fused_attention_overrideable_backward, 16, -1, [['gradOut', 'Tensor', isTensor, 2], ['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['attnBias', 'Tensor', isTensor, 2], ['gradInputMask', 'tuple of bools', isBools, 2], ['out', 'Tensor', isTensor, 2], ['logsumexp', 'Tensor', isTensor, 2], ['cumSeqQ', 'Tensor', isTensor, 2], ['cumSeqK', 'Tensor', isTensor, 2], ['maxQ', 'int', isInt, 2], ['maxK', 'int', isInt, 2], ['dropoutP', 'float', isFloat, 2], ['isCausal', 'bool', isBool, 2], ['philoxSeed', 'Tensor', isTensor, 2], ['philoxOffset', 'Tensor', isTensor, 2], ['scale', 'float', isFloat, 1]]),
];

/**
 * Mirrors `torch._scaled_dot_product_fused_attention_overrideable_backward`: `_scaled_dot_product_fused_attention_overrideable_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor attn_bias, bool[4] grad_input_mask, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor philox_seed, Tensor philox_offset, *, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value, Tensor grad_attn_bias)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _scaledDotProductFusedAttentionOverrideableBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, gradInputMask: readonly boolean[] | _ScaledDotProductFusedAttentionOverrideableBackwardOptions, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int | _ScaledDotProductFusedAttentionOverrideableBackwardOptions, maxK: Int | _ScaledDotProductFusedAttentionOverrideableBackwardOptions, dropoutP: Float | _ScaledDotProductFusedAttentionOverrideableBackwardOptions, isCausal: boolean | _ScaledDotProductFusedAttentionOverrideableBackwardOptions, philoxSeed: Tensor, philoxOffset: Tensor, options?: _ScaledDotProductFusedAttentionOverrideableBackwardOptions): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor, gradAttnBias: Tensor] & { readonly gradQuery: Tensor; readonly gradKey: Tensor; readonly gradValue: Tensor; readonly gradAttnBias: Tensor };
export function _scaledDotProductFusedAttentionOverrideableBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown, a14?: unknown, a15?: unknown, a16?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isBools(a5) && isTensor(a6) && isTensor(a7) && isTensor(a8) && isTensor(a9) && isInt(a10) && isInt(a11) && isFloat(a12) && isBool(a13) && isTensor(a14) && isTensor(a15) && a16 === undefined) return $_scaled_dot_product_fused_attention_overrideable_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15);
  if (isOptions(a16)) {
    const { scale } = a16;
    const given = countOptions(a16);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isBools(a5) && isTensor(a6) && isTensor(a7) && isTensor(a8) && isTensor(a9) && isInt(a10) && isInt(a11) && isFloat(a12) && isBool(a13) && isTensor(a14) && isTensor(a15) && (scale == null || isFloat(scale)) && given === +(scale !== undefined)) return $_scaled_dot_product_fused_attention_overrideable_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, scale);
  }
  return resolve('_scaledDotProductFusedAttentionOverrideableBackward', _scaledDotProductFusedAttentionOverrideableBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16]);
}

/** Options of `torch._scaled_dot_product_efficient_attention_backward`. */
export interface _ScaledDotProductEfficientAttentionBackwardOptions {
  dropoutP?: Float;
  gradInputMask?: readonly boolean[];
  isCausal?: boolean;
  scale?: Float | null;
}

function $_scaled_dot_product_efficient_attention_backward(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, dropoutP: Float, gradInputMask: readonly boolean[], isCausal?: boolean | null, scale?: Float | null | null): [Tensor, Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOut_);
  at = putTensor(at, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, attnBias);
  at = putTensor(at, out);
  at = putTensor(at, logsumexp);
  at = putTensor(at, philoxSeed);
  at = putTensor(at, philoxOffset);
  at = putFloat(at, dropoutP);
  at = putBools(at, gradInputMask);
  at = putBool(at, isCausal ?? false);
  putOptionalFloat(at, scale);
  const results = callSeveral(431, 4);
  return [results[0], results[1], results[2], results[3]];
}

const _scaledDotProductEfficientAttentionBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out_, Tensor query, Tensor key, Tensor value, Tensor attn_bias, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, float dropout_p, tuple of bools grad_input_mask, bool is_causal = False, *, float scale = None)", $_scaled_dot_product_efficient_attention_backward, 12, -1, [['gradOut_', 'Tensor', isTensor, 2], ['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['attnBias', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 2], ['logsumexp', 'Tensor', isTensor, 2], ['philoxSeed', 'Tensor', isTensor, 2], ['philoxOffset', 'Tensor', isTensor, 2], ['dropoutP', 'float', isFloat, 2], ['gradInputMask', 'tuple of bools', isBools, 2], ['isCausal', 'bool', isBool, 0], ['scale', 'float', isFloat, 1]]),
];

/**
 * Mirrors `torch._scaled_dot_product_efficient_attention_backward`: `_scaled_dot_product_efficient_attention_backward(Tensor grad_out_, Tensor query, Tensor key, Tensor value, Tensor attn_bias, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, float dropout_p, bool[4] grad_input_mask, bool is_causal=False, *, float? scale=None) -> (Tensor, Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _scaledDotProductEfficientAttentionBackward(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, dropoutP: Float | _ScaledDotProductEfficientAttentionBackwardOptions, gradInputMask: readonly boolean[] | _ScaledDotProductEfficientAttentionBackwardOptions, isCausal?: boolean | _ScaledDotProductEfficientAttentionBackwardOptions, options?: _ScaledDotProductEfficientAttentionBackwardOptions): [Tensor, Tensor, Tensor, Tensor];
export function _scaledDotProductEfficientAttentionBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isTensor(a8) && isFloat(a9) && isBools(a10) && (a11 == null || isBool(a11)) && a12 === undefined) return $_scaled_dot_product_efficient_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
  if (isOptions(a11) && a12 === undefined) {
    const { isCausal, scale } = a11;
    const given = countOptions(a11);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isTensor(a8) && isFloat(a9) && isBools(a10) && (isCausal == null || isBool(isCausal)) && (scale == null || isFloat(scale)) && given === +(isCausal !== undefined) + +(scale !== undefined)) return $_scaled_dot_product_efficient_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, isCausal, scale);
  }
  if (isOptions(a12)) {
    const { scale } = a12;
    const given = countOptions(a12);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isTensor(a8) && isFloat(a9) && isBools(a10) && (a11 == null || isBool(a11)) && (scale == null || isFloat(scale)) && given === +(scale !== undefined)) return $_scaled_dot_product_efficient_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, scale);
  }
  return resolve('_scaledDotProductEfficientAttentionBackward', _scaledDotProductEfficientAttentionBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12]);
}

/** Options of `torch._scaled_dot_product_cudnn_attention_backward`. */
export interface _ScaledDotProductCudnnAttentionBackwardOptions {
  maxQ?: Int;
  maxK?: Int;
  dropoutP?: Float;
  isCausal?: boolean;
  scale?: Float | null;
}

function $_scaled_dot_product_cudnn_attention_backward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int, maxK: Int, dropoutP: Float, isCausal: boolean, scale?: Float | null | null): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOut);
  at = putTensor(at, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, out);
  at = putTensor(at, logsumexp);
  at = putTensor(at, philoxSeed);
  at = putTensor(at, philoxOffset);
  at = putTensor(at, attnBias);
  at = putTensor(at, cumSeqQ);
  at = putTensor(at, cumSeqK);
  at = putInt(at, maxQ);
  at = putInt(at, maxK);
  at = putFloat(at, dropoutP);
  at = putBool(at, isCausal);
  putOptionalFloat(at, scale);
  const results = callSeveral(429, 3);
  return [results[0], results[1], results[2]];
}

const _scaledDotProductCudnnAttentionBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, int max_q, int max_k, float dropout_p, bool is_causal, *, float scale = None)", $_scaled_dot_product_cudnn_attention_backward, 15, -1, [['gradOut', 'Tensor', isTensor, 2], ['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 2], ['logsumexp', 'Tensor', isTensor, 2], ['philoxSeed', 'Tensor', isTensor, 2], ['philoxOffset', 'Tensor', isTensor, 2], ['attnBias', 'Tensor', isTensor, 2], ['cumSeqQ', 'Tensor', isTensor, 2], ['cumSeqK', 'Tensor', isTensor, 2], ['maxQ', 'int', isInt, 2], ['maxK', 'int', isInt, 2], ['dropoutP', 'float', isFloat, 2], ['isCausal', 'bool', isBool, 2], ['scale', 'float', isFloat, 1]]),
];

/**
 * Mirrors `torch._scaled_dot_product_cudnn_attention_backward`: `_scaled_dot_product_cudnn_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, *, float? scale=None) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _scaledDotProductCudnnAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int | _ScaledDotProductCudnnAttentionBackwardOptions, maxK: Int | _ScaledDotProductCudnnAttentionBackwardOptions, dropoutP: Float | _ScaledDotProductCudnnAttentionBackwardOptions, isCausal: boolean | _ScaledDotProductCudnnAttentionBackwardOptions, options?: _ScaledDotProductCudnnAttentionBackwardOptions): [Tensor, Tensor, Tensor];
export function _scaledDotProductCudnnAttentionBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown, a14?: unknown, a15?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isTensor(a8) && isTensor(a9) && isTensor(a10) && isInt(a11) && isInt(a12) && isFloat(a13) && isBool(a14) && a15 === undefined) return $_scaled_dot_product_cudnn_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14);
  if (isOptions(a15)) {
    const { scale } = a15;
    const given = countOptions(a15);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isTensor(a8) && isTensor(a9) && isTensor(a10) && isInt(a11) && isInt(a12) && isFloat(a13) && isBool(a14) && (scale == null || isFloat(scale)) && given === +(scale !== undefined)) return $_scaled_dot_product_cudnn_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, scale);
  }
  return resolve('_scaledDotProductCudnnAttentionBackward', _scaledDotProductCudnnAttentionBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15]);
}

/** Options of `torch._flash_attention_forward`. */
export interface _FlashAttentionForwardOptions {
  cumSeqQ?: Tensor | null;
  cumSeqK?: Tensor | null;
  maxQ?: Int;
  maxK?: Int;
  dropoutP?: Float;
  isCausal?: boolean;
  returnDebugMask?: boolean;
  scale?: Float | null;
  windowSizeLeft?: Int | null;
  windowSizeRight?: Int | null;
  sequsedK?: Tensor | null;
  alibiSlopes?: Tensor | null;
  qDescale?: Tensor | null;
  kDescale?: Tensor | null;
  vDescale?: Tensor | null;
}

const $_flash_attention_forward$Result = namedTuple('_flash_attention_forward', ['output', 'softmax_logsumexp', 'rng_state', 'unused', 'debug_attn_mask']) as new (...elements: [Tensor, Tensor, Tensor, Tensor, Tensor]) => [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly softmaxLogsumexp: Tensor; readonly rngState: Tensor; readonly unused: Tensor; readonly debugAttnMask: Tensor };

function $_flash_attention_forward(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: Int, maxK: Int, dropoutP: Float, isCausal: boolean, returnDebugMask: boolean, scale?: Float | null | null, windowSizeLeft?: Int | null | null, windowSizeRight?: Int | null | null, sequsedK?: Tensor | null | null, alibiSlopes?: Tensor | null | null): [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly softmaxLogsumexp: Tensor; readonly rngState: Tensor; readonly unused: Tensor; readonly debugAttnMask: Tensor } {
  let at = putTensor(0, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, cumSeqQ);
  at = putTensor(at, cumSeqK);
  at = putInt(at, maxQ);
  at = putInt(at, maxK);
  at = putFloat(at, dropoutP);
  at = putBool(at, isCausal);
  at = putBool(at, returnDebugMask);
  at = putOptionalFloat(at, scale);
  at = putOptionalInt(at, windowSizeLeft);
  at = putOptionalInt(at, windowSizeRight);
  at = putTensor(at, sequsedK);
  putTensor(at, alibiSlopes);
  const results = callSeveral(137, 5);
  return new $_flash_attention_forward$Result(results[0], results[1], results[2], results[3], results[4]);
}

const $_flash_attention_forward_quantized$Result = namedTuple('_flash_attention_forward', ['output', 'softmax_logsumexp', 'rng_state', 'unused', 'debug_attn_mask']) as new (...elements: [Tensor, Tensor, Tensor, Tensor, Tensor]) => [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly softmaxLogsumexp: Tensor; readonly rngState: Tensor; readonly unused: Tensor; readonly debugAttnMask: Tensor };

function $_flash_attention_forward_quantized(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: Int, maxK: Int, dropoutP: Float, isCausal: boolean, returnDebugMask: boolean, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, scale?: Float | null | null, windowSizeLeft?: Int | null | null, windowSizeRight?: Int | null | null, sequsedK?: Tensor | null | null, alibiSlopes?: Tensor | null | null): [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly softmaxLogsumexp: Tensor; readonly rngState: Tensor; readonly unused: Tensor; readonly debugAttnMask: Tensor } {
  let at = putTensor(0, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, cumSeqQ);
  at = putTensor(at, cumSeqK);
  at = putInt(at, maxQ);
  at = putInt(at, maxK);
  at = putFloat(at, dropoutP);
  at = putBool(at, isCausal);
  at = putBool(at, returnDebugMask);
  at = putTensor(at, qDescale);
  at = putTensor(at, kDescale);
  at = putTensor(at, vDescale);
  at = putOptionalFloat(at, scale);
  at = putOptionalInt(at, windowSizeLeft);
  at = putOptionalInt(at, windowSizeRight);
  at = putTensor(at, sequsedK);
  putTensor(at, alibiSlopes);
  const results = callSeveral(138, 5);
  return new $_flash_attention_forward_quantized$Result(results[0], results[1], results[2], results[3], results[4]);
}

const _flashAttentionForward$$: readonly Overload[] = [
  overload("(Tensor query, Tensor key, Tensor value, Tensor cum_seq_q, Tensor cum_seq_k, int max_q, int max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float scale = None, int window_size_left = None, int window_size_right = None, Tensor seqused_k = None, Tensor alibi_slopes = None)", $_flash_attention_forward, 10, -1, [['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['cumSeqQ', 'Tensor', isTensor, 3], ['cumSeqK', 'Tensor', isTensor, 3], ['maxQ', 'int', isInt, 2], ['maxK', 'int', isInt, 2], ['dropoutP', 'float', isFloat, 2], ['isCausal', 'bool', isBool, 2], ['returnDebugMask', 'bool', isBool, 2], ['scale', 'float', isFloat, 1], ['windowSizeLeft', 'int', isInt, 1], ['windowSizeRight', 'int', isInt, 1], ['sequsedK', 'Tensor', isTensor, 1], ['alibiSlopes', 'Tensor', isTensor, 1]]),
  overload("(Tensor query, Tensor key, Tensor value, Tensor cum_seq_q, Tensor cum_seq_k, int max_q, int max_k, float dropout_p, bool is_causal, bool return_debug_mask, Tensor q_descale, Tensor k_descale, Tensor v_descale, *, float scale = None, int window_size_left = None, int window_size_right = None, Tensor seqused_k = None, Tensor alibi_slopes = None)", $_flash_attention_forward_quantized, 13, -1, [['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['cumSeqQ', 'Tensor', isTensor, 3], ['cumSeqK', 'Tensor', isTensor, 3], ['maxQ', 'int', isInt, 2], ['maxK', 'int', isInt, 2], ['dropoutP', 'float', isFloat, 2], ['isCausal', 'bool', isBool, 2], ['returnDebugMask', 'bool', isBool, 2], ['qDescale', 'Tensor', isTensor, 3], ['kDescale', 'Tensor', isTensor, 3], ['vDescale', 'Tensor', isTensor, 3], ['scale', 'float', isFloat, 1], ['windowSizeLeft', 'int', isInt, 1], ['windowSizeRight', 'int', isInt, 1], ['sequsedK', 'Tensor', isTensor, 1], ['alibiSlopes', 'Tensor', isTensor, 1]]),
];

/**
 * Mirrors `torch._flash_attention_forward`: `_flash_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None) -> (Tensor output, Tensor softmax_logsumexp, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _flashAttentionForward(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null | _FlashAttentionForwardOptions, cumSeqK: Tensor | null | _FlashAttentionForwardOptions, maxQ: Int | _FlashAttentionForwardOptions, maxK: Int | _FlashAttentionForwardOptions, dropoutP: Float | _FlashAttentionForwardOptions, isCausal: boolean | _FlashAttentionForwardOptions, returnDebugMask: boolean | _FlashAttentionForwardOptions, options?: _FlashAttentionForwardOptions): [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly softmaxLogsumexp: Tensor; readonly rngState: Tensor; readonly unused: Tensor; readonly debugAttnMask: Tensor };
/**
 * Mirrors `torch._flash_attention_forward`: `_flash_attention_forward.quantized(Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None) -> (Tensor output, Tensor softmax_logsumexp, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _flashAttentionForward(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null | _FlashAttentionForwardOptions, cumSeqK: Tensor | null | _FlashAttentionForwardOptions, maxQ: Int | _FlashAttentionForwardOptions, maxK: Int | _FlashAttentionForwardOptions, dropoutP: Float | _FlashAttentionForwardOptions, isCausal: boolean | _FlashAttentionForwardOptions, returnDebugMask: boolean | _FlashAttentionForwardOptions, qDescale: Tensor | null | _FlashAttentionForwardOptions, kDescale: Tensor | null | _FlashAttentionForwardOptions, vDescale: Tensor | null | _FlashAttentionForwardOptions, options?: _FlashAttentionForwardOptions): [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly softmaxLogsumexp: Tensor; readonly rngState: Tensor; readonly unused: Tensor; readonly debugAttnMask: Tensor };
export function _flashAttentionForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && isInt(a5) && isInt(a6) && isFloat(a7) && isBool(a8) && isBool(a9) && a10 === undefined && a11 === undefined && a12 === undefined && a13 === undefined) return $_flash_attention_forward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9);
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && isInt(a5) && isInt(a6) && isFloat(a7) && isBool(a8) && isBool(a9) && (a10 === null || isTensor(a10)) && (a11 === null || isTensor(a11)) && (a12 === null || isTensor(a12)) && a13 === undefined) return $_flash_attention_forward_quantized(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12);
  if (isOptions(a10) && a11 === undefined && a12 === undefined && a13 === undefined) {
    const { scale, windowSizeLeft, windowSizeRight, sequsedK, alibiSlopes, qDescale, kDescale, vDescale } = a10;
    const given = countOptions(a10);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && isInt(a5) && isInt(a6) && isFloat(a7) && isBool(a8) && isBool(a9) && (scale == null || isFloat(scale)) && (windowSizeLeft == null || isInt(windowSizeLeft)) && (windowSizeRight == null || isInt(windowSizeRight)) && (sequsedK == null || isTensor(sequsedK)) && (alibiSlopes == null || isTensor(alibiSlopes)) && given === +(scale !== undefined) + +(windowSizeLeft !== undefined) + +(windowSizeRight !== undefined) + +(sequsedK !== undefined) + +(alibiSlopes !== undefined)) return $_flash_attention_forward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, scale, windowSizeLeft, windowSizeRight, sequsedK, alibiSlopes);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && isInt(a5) && isInt(a6) && isFloat(a7) && isBool(a8) && isBool(a9) && (qDescale === null || isTensor(qDescale)) && (kDescale === null || isTensor(kDescale)) && (vDescale === null || isTensor(vDescale)) && (scale == null || isFloat(scale)) && (windowSizeLeft == null || isInt(windowSizeLeft)) && (windowSizeRight == null || isInt(windowSizeRight)) && (sequsedK == null || isTensor(sequsedK)) && (alibiSlopes == null || isTensor(alibiSlopes)) && given === +(qDescale !== undefined) + +(kDescale !== undefined) + +(vDescale !== undefined) + +(scale !== undefined) + +(windowSizeLeft !== undefined) + +(windowSizeRight !== undefined) + +(sequsedK !== undefined) + +(alibiSlopes !== undefined)) return $_flash_attention_forward_quantized(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, qDescale, kDescale, vDescale, scale, windowSizeLeft, windowSizeRight, sequsedK, alibiSlopes);
  }
  if (isOptions(a11) && a12 === undefined && a13 === undefined) {
    const { kDescale, vDescale, scale, windowSizeLeft, windowSizeRight, sequsedK, alibiSlopes } = a11;
    const given = countOptions(a11);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && isInt(a5) && isInt(a6) && isFloat(a7) && isBool(a8) && isBool(a9) && (a10 === null || isTensor(a10)) && (kDescale === null || isTensor(kDescale)) && (vDescale === null || isTensor(vDescale)) && (scale == null || isFloat(scale)) && (windowSizeLeft == null || isInt(windowSizeLeft)) && (windowSizeRight == null || isInt(windowSizeRight)) && (sequsedK == null || isTensor(sequsedK)) && (alibiSlopes == null || isTensor(alibiSlopes)) && given === +(kDescale !== undefined) + +(vDescale !== undefined) + +(scale !== undefined) + +(windowSizeLeft !== undefined) + +(windowSizeRight !== undefined) + +(sequsedK !== undefined) + +(alibiSlopes !== undefined)) return $_flash_attention_forward_quantized(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, kDescale, vDescale, scale, windowSizeLeft, windowSizeRight, sequsedK, alibiSlopes);
  }
  return resolve('_flashAttentionForward', _flashAttentionForward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13]);
}

/** Options of `torch._flash_attention_backward`. */
export interface _FlashAttentionBackwardOptions {
  maxQ?: Int;
  maxK?: Int;
  dropoutP?: Float;
  isCausal?: boolean;
  scale?: Float | null;
  windowSizeLeft?: Int | null;
  windowSizeRight?: Int | null;
}

function $_flash_attention_backward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int, maxK: Int, dropoutP: Float, isCausal: boolean, rngState: Tensor, unused: Tensor, scale?: Float | null | null, windowSizeLeft?: Int | null | null, windowSizeRight?: Int | null | null): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOut);
  at = putTensor(at, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, out);
  at = putTensor(at, logsumexp);
  at = putTensor(at, cumSeqQ);
  at = putTensor(at, cumSeqK);
  at = putInt(at, maxQ);
  at = putInt(at, maxK);
  at = putFloat(at, dropoutP);
  at = putBool(at, isCausal);
  at = putTensor(at, rngState);
  at = putTensor(at, unused);
  at = putOptionalFloat(at, scale);
  at = putOptionalInt(at, windowSizeLeft);
  putOptionalInt(at, windowSizeRight);
  const results = callSeveral(136, 3);
  return [results[0], results[1], results[2]];
}

const _flashAttentionBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, int max_q, int max_k, float dropout_p, bool is_causal, Tensor rng_state, Tensor unused, *, float scale = None, int window_size_left = None, int window_size_right = None)", $_flash_attention_backward, 14, -1, [['gradOut', 'Tensor', isTensor, 2], ['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 2], ['logsumexp', 'Tensor', isTensor, 2], ['cumSeqQ', 'Tensor', isTensor, 2], ['cumSeqK', 'Tensor', isTensor, 2], ['maxQ', 'int', isInt, 2], ['maxK', 'int', isInt, 2], ['dropoutP', 'float', isFloat, 2], ['isCausal', 'bool', isBool, 2], ['rngState', 'Tensor', isTensor, 2], ['unused', 'Tensor', isTensor, 2], ['scale', 'float', isFloat, 1], ['windowSizeLeft', 'int', isInt, 1], ['windowSizeRight', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch._flash_attention_backward`: `_flash_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor rng_state, Tensor unused, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _flashAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int | _FlashAttentionBackwardOptions, maxK: Int | _FlashAttentionBackwardOptions, dropoutP: Float | _FlashAttentionBackwardOptions, isCausal: boolean | _FlashAttentionBackwardOptions, rngState: Tensor, unused: Tensor, options?: _FlashAttentionBackwardOptions): [Tensor, Tensor, Tensor];
export function _flashAttentionBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown, a14?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isInt(a8) && isInt(a9) && isFloat(a10) && isBool(a11) && isTensor(a12) && isTensor(a13) && a14 === undefined) return $_flash_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13);
  if (isOptions(a14)) {
    const { scale, windowSizeLeft, windowSizeRight } = a14;
    const given = countOptions(a14);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isInt(a8) && isInt(a9) && isFloat(a10) && isBool(a11) && isTensor(a12) && isTensor(a13) && (scale == null || isFloat(scale)) && (windowSizeLeft == null || isInt(windowSizeLeft)) && (windowSizeRight == null || isInt(windowSizeRight)) && given === +(scale !== undefined) + +(windowSizeLeft !== undefined) + +(windowSizeRight !== undefined)) return $_flash_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, scale, windowSizeLeft, windowSizeRight);
  }
  return resolve('_flashAttentionBackward', _flashAttentionBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14]);
}

/** Options of `torch._efficient_attention_forward`. */
export interface _EfficientAttentionForwardOptions {
  bias?: Tensor | null;
  cuSeqlensQ?: Tensor | null;
  cuSeqlensK?: Tensor | null;
  maxSeqlenQ?: Int | null;
  maxSeqlenK?: Int | null;
  dropoutP?: Float;
  customMaskType?: Int;
  computeLogSumexp?: boolean;
  scale?: Float | null;
  seqlenK?: Tensor | null;
  windowSize?: Int | null;
}

const $_efficient_attention_forward$Result = namedTuple('_efficient_attention_forward', ['output', 'logsumexp', 'philox_seed', 'philox_offset', 'max_seqlen_batch_q', 'max_seqlen_batch_k']) as new (...elements: [Tensor, Tensor, Tensor, Tensor, number, number]) => [output: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, maxSeqlenBatchQ: number, maxSeqlenBatchK: number] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly philoxSeed: Tensor; readonly philoxOffset: Tensor; readonly maxSeqlenBatchQ: number; readonly maxSeqlenBatchK: number };

function $_efficient_attention_forward(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: Int | null, maxSeqlenK: Int | null, dropoutP: Float, customMaskType: Int, computeLogSumexp?: boolean | null, scale?: Float | null | null, seqlenK?: Tensor | null | null, windowSize?: Int | null | null): [output: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, maxSeqlenBatchQ: number, maxSeqlenBatchK: number] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly philoxSeed: Tensor; readonly philoxOffset: Tensor; readonly maxSeqlenBatchQ: number; readonly maxSeqlenBatchK: number } {
  let at = putTensor(0, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, bias);
  at = putTensor(at, cuSeqlensQ);
  at = putTensor(at, cuSeqlensK);
  at = putOptionalInt(at, maxSeqlenQ);
  at = putOptionalInt(at, maxSeqlenK);
  at = putFloat(at, dropoutP);
  at = putInt(at, customMaskType);
  at = putBool(at, computeLogSumexp ?? false);
  at = putOptionalFloat(at, scale);
  at = putTensor(at, seqlenK);
  putOptionalInt(at, windowSize);
  const results = callSeveral(113, 4);
  return new $_efficient_attention_forward$Result(results[0], results[1], results[2], results[3], readNumber(0), readNumber(2));
}

const _efficientAttentionForward$$: readonly Overload[] = [
  overload("(Tensor query, Tensor key, Tensor value, Tensor bias, Tensor cu_seqlens_q, Tensor cu_seqlens_k, int max_seqlen_q, int max_seqlen_k, float dropout_p, int custom_mask_type, bool compute_log_sumexp = False, *, float scale = None, Tensor seqlen_k = None, int window_size = None)", $_efficient_attention_forward, 11, -1, [['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['bias', 'Tensor', isTensor, 3], ['cuSeqlensQ', 'Tensor', isTensor, 3], ['cuSeqlensK', 'Tensor', isTensor, 3], ['maxSeqlenQ', 'int', isInt, 3], ['maxSeqlenK', 'int', isInt, 3], ['dropoutP', 'float', isFloat, 2], ['customMaskType', 'int', isInt, 2], ['computeLogSumexp', 'bool', isBool, 0], ['scale', 'float', isFloat, 1], ['seqlenK', 'Tensor', isTensor, 1], ['windowSize', 'int', isInt, 1]]),
];

/**
 * Mirrors `torch._efficient_attention_forward`: `_efficient_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? bias, Tensor? cu_seqlens_q, Tensor? cu_seqlens_k, SymInt? max_seqlen_q, SymInt? max_seqlen_k, float dropout_p, int custom_mask_type, bool compute_log_sumexp=False, *, float? scale=None, Tensor? seqlen_k=None, int? window_size=None) -> (Tensor output, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, SymInt max_seqlen_batch_q, SymInt max_seqlen_batch_k)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _efficientAttentionForward(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null | _EfficientAttentionForwardOptions, cuSeqlensQ: Tensor | null | _EfficientAttentionForwardOptions, cuSeqlensK: Tensor | null | _EfficientAttentionForwardOptions, maxSeqlenQ: Int | null | _EfficientAttentionForwardOptions, maxSeqlenK: Int | null | _EfficientAttentionForwardOptions, dropoutP: Float | _EfficientAttentionForwardOptions, customMaskType: Int | _EfficientAttentionForwardOptions, computeLogSumexp?: boolean | _EfficientAttentionForwardOptions, options?: _EfficientAttentionForwardOptions): [output: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, maxSeqlenBatchQ: number, maxSeqlenBatchK: number] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly philoxSeed: Tensor; readonly philoxOffset: Tensor; readonly maxSeqlenBatchQ: number; readonly maxSeqlenBatchK: number };
export function _efficientAttentionForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && (a6 === null || isInt(a6)) && (a7 === null || isInt(a7)) && isFloat(a8) && isInt(a9) && (a10 == null || isBool(a10)) && a11 === undefined) return $_efficient_attention_forward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10);
  if (isOptions(a10) && a11 === undefined) {
    const { computeLogSumexp, scale, seqlenK, windowSize } = a10;
    const given = countOptions(a10);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && (a6 === null || isInt(a6)) && (a7 === null || isInt(a7)) && isFloat(a8) && isInt(a9) && (computeLogSumexp == null || isBool(computeLogSumexp)) && (scale == null || isFloat(scale)) && (seqlenK == null || isTensor(seqlenK)) && (windowSize == null || isInt(windowSize)) && given === +(computeLogSumexp !== undefined) + +(scale !== undefined) + +(seqlenK !== undefined) + +(windowSize !== undefined)) return $_efficient_attention_forward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, computeLogSumexp, scale, seqlenK, windowSize);
  }
  if (isOptions(a11)) {
    const { scale, seqlenK, windowSize } = a11;
    const given = countOptions(a11);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && (a6 === null || isInt(a6)) && (a7 === null || isInt(a7)) && isFloat(a8) && isInt(a9) && (a10 == null || isBool(a10)) && (scale == null || isFloat(scale)) && (seqlenK == null || isTensor(seqlenK)) && (windowSize == null || isInt(windowSize)) && given === +(scale !== undefined) + +(seqlenK !== undefined) + +(windowSize !== undefined)) return $_efficient_attention_forward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, scale, seqlenK, windowSize);
  }
  return resolve('_efficientAttentionForward', _efficientAttentionForward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11]);
}

/** Options of `torch._efficient_attention_backward`. */
export interface _EfficientAttentionBackwardOptions {
  bias?: Tensor | null;
  cuSeqlensQ?: Tensor | null;
  cuSeqlensK?: Tensor | null;
  maxSeqlenQ?: Int;
  maxSeqlenK?: Int;
  dropoutP?: Float;
  customMaskType?: Int;
  biasRequiresGrad?: boolean;
  scale?: Float | null;
  numSplitsKey?: Int | null;
  windowSize?: Int | null;
  sharedStorageDqdkdv?: boolean;
}

function $_efficient_attention_backward(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, out: Tensor, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: Int, maxSeqlenK: Int, logsumexp: Tensor, dropoutP: Float, philoxSeed: Tensor, philoxOffset: Tensor, customMaskType: Int, biasRequiresGrad: boolean, scale?: Float | null | null, numSplitsKey?: Int | null | null, windowSize?: Int | null | null, sharedStorageDqdkdv?: boolean | null): [Tensor, Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOut_);
  at = putTensor(at, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, bias);
  at = putTensor(at, out);
  at = putTensor(at, cuSeqlensQ);
  at = putTensor(at, cuSeqlensK);
  at = putInt(at, maxSeqlenQ);
  at = putInt(at, maxSeqlenK);
  at = putTensor(at, logsumexp);
  at = putFloat(at, dropoutP);
  at = putTensor(at, philoxSeed);
  at = putTensor(at, philoxOffset);
  at = putInt(at, customMaskType);
  at = putBool(at, biasRequiresGrad);
  at = putOptionalFloat(at, scale);
  at = putOptionalInt(at, numSplitsKey);
  at = putOptionalInt(at, windowSize);
  putBool(at, sharedStorageDqdkdv ?? false);
  const results = callSeveral(112, 4);
  return [results[0], results[1], results[2], results[3]];
}

const _efficientAttentionBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out_, Tensor query, Tensor key, Tensor value, Tensor bias, Tensor out, Tensor cu_seqlens_q, Tensor cu_seqlens_k, int max_seqlen_q, int max_seqlen_k, Tensor logsumexp, float dropout_p, Tensor philox_seed, Tensor philox_offset, int custom_mask_type, bool bias_requires_grad, *, float scale = None, int num_splits_key = None, int window_size = None, bool shared_storage_dqdkdv = False)", $_efficient_attention_backward, 16, -1, [['gradOut_', 'Tensor', isTensor, 2], ['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['bias', 'Tensor', isTensor, 3], ['out', 'Tensor', isTensor, 2], ['cuSeqlensQ', 'Tensor', isTensor, 3], ['cuSeqlensK', 'Tensor', isTensor, 3], ['maxSeqlenQ', 'int', isInt, 2], ['maxSeqlenK', 'int', isInt, 2], ['logsumexp', 'Tensor', isTensor, 2], ['dropoutP', 'float', isFloat, 2], ['philoxSeed', 'Tensor', isTensor, 2], ['philoxOffset', 'Tensor', isTensor, 2], ['customMaskType', 'int', isInt, 2], ['biasRequiresGrad', 'bool', isBool, 2], ['scale', 'float', isFloat, 1], ['numSplitsKey', 'int', isInt, 1], ['windowSize', 'int', isInt, 1], ['sharedStorageDqdkdv', 'bool', isBool, 0]]),
];

/**
 * Mirrors `torch._efficient_attention_backward`: `_efficient_attention_backward(Tensor grad_out_, Tensor query, Tensor key, Tensor value, Tensor? bias, Tensor out, Tensor? cu_seqlens_q, Tensor? cu_seqlens_k, SymInt max_seqlen_q, SymInt max_seqlen_k, Tensor logsumexp, float dropout_p, Tensor philox_seed, Tensor philox_offset, int custom_mask_type, bool bias_requires_grad, *, float? scale=None, int? num_splits_key=None, int? window_size=None, bool shared_storage_dqdkdv=False) -> (Tensor, Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _efficientAttentionBackward(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null | _EfficientAttentionBackwardOptions, out: Tensor, cuSeqlensQ: Tensor | null | _EfficientAttentionBackwardOptions, cuSeqlensK: Tensor | null | _EfficientAttentionBackwardOptions, maxSeqlenQ: Int | _EfficientAttentionBackwardOptions, maxSeqlenK: Int | _EfficientAttentionBackwardOptions, logsumexp: Tensor, dropoutP: Float | _EfficientAttentionBackwardOptions, philoxSeed: Tensor, philoxOffset: Tensor, customMaskType: Int | _EfficientAttentionBackwardOptions, biasRequiresGrad: boolean | _EfficientAttentionBackwardOptions, options?: _EfficientAttentionBackwardOptions): [Tensor, Tensor, Tensor, Tensor];
export function _efficientAttentionBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown, a14?: unknown, a15?: unknown, a16?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && (a4 === null || isTensor(a4)) && isTensor(a5) && (a6 === null || isTensor(a6)) && (a7 === null || isTensor(a7)) && isInt(a8) && isInt(a9) && isTensor(a10) && isFloat(a11) && isTensor(a12) && isTensor(a13) && isInt(a14) && isBool(a15) && a16 === undefined) return $_efficient_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15);
  if (isOptions(a16)) {
    const { scale, numSplitsKey, windowSize, sharedStorageDqdkdv } = a16;
    const given = countOptions(a16);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && (a4 === null || isTensor(a4)) && isTensor(a5) && (a6 === null || isTensor(a6)) && (a7 === null || isTensor(a7)) && isInt(a8) && isInt(a9) && isTensor(a10) && isFloat(a11) && isTensor(a12) && isTensor(a13) && isInt(a14) && isBool(a15) && (scale == null || isFloat(scale)) && (numSplitsKey == null || isInt(numSplitsKey)) && (windowSize == null || isInt(windowSize)) && (sharedStorageDqdkdv == null || isBool(sharedStorageDqdkdv)) && given === +(scale !== undefined) + +(numSplitsKey !== undefined) + +(windowSize !== undefined) + +(sharedStorageDqdkdv !== undefined)) return $_efficient_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, scale, numSplitsKey, windowSize, sharedStorageDqdkdv);
  }
  return resolve('_efficientAttentionBackward', _efficientAttentionBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16]);
}

/** Options of `torch._cudnn_attention_forward`. */
export interface _CudnnAttentionForwardOptions {
  attnBias?: Tensor | null;
  cumSeqQ?: Tensor | null;
  cumSeqK?: Tensor | null;
  maxQ?: Int;
  maxK?: Int;
  computeLogSumexp?: boolean;
  dropoutP?: Float;
  isCausal?: boolean;
  returnDebugMask?: boolean;
  scale?: Float | null;
}

const $_cudnn_attention_forward$Result = namedTuple('_cudnn_attention_forward', ['output', 'logsumexp', 'cum_seq_q', 'cum_seq_k', 'max_q', 'max_k', 'philox_seed', 'philox_offset', 'debug_attn_mask']) as new (...elements: [Tensor, Tensor, Tensor, Tensor, number, number, Tensor, Tensor, Tensor]) => [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly cumSeqQ: Tensor; readonly cumSeqK: Tensor; readonly maxQ: number; readonly maxK: number; readonly philoxSeed: Tensor; readonly philoxOffset: Tensor; readonly debugAttnMask: Tensor };

function $_cudnn_attention_forward(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: Int, maxK: Int, computeLogSumexp: boolean, dropoutP?: Float | null, isCausal?: boolean | null, returnDebugMask?: boolean | null, scale?: Float | null | null): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly cumSeqQ: Tensor; readonly cumSeqK: Tensor; readonly maxQ: number; readonly maxK: number; readonly philoxSeed: Tensor; readonly philoxOffset: Tensor; readonly debugAttnMask: Tensor } {
  let at = putTensor(0, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, attnBias);
  at = putTensor(at, cumSeqQ);
  at = putTensor(at, cumSeqK);
  at = putInt(at, maxQ);
  at = putInt(at, maxK);
  at = putBool(at, computeLogSumexp);
  at = putFloat(at, dropoutP ?? 0);
  at = putBool(at, isCausal ?? false);
  at = putBool(at, returnDebugMask ?? false);
  putOptionalFloat(at, scale);
  const results = callSeveral(92, 7);
  return new $_cudnn_attention_forward$Result(results[0], results[1], results[2], results[3], readNumber(0), readNumber(2), results[4], results[5], results[6]);
}

const _cudnnAttentionForward$$: readonly Overload[] = [
  overload("(Tensor query, Tensor key, Tensor value, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, int max_q, int max_k, bool compute_log_sumexp, float dropout_p = 0., bool is_causal = False, bool return_debug_mask = False, *, float scale = None)", $_cudnn_attention_forward, 12, -1, [['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['attnBias', 'Tensor', isTensor, 3], ['cumSeqQ', 'Tensor', isTensor, 3], ['cumSeqK', 'Tensor', isTensor, 3], ['maxQ', 'int', isInt, 2], ['maxK', 'int', isInt, 2], ['computeLogSumexp', 'bool', isBool, 2], ['dropoutP', 'float', isFloat, 0], ['isCausal', 'bool', isBool, 0], ['returnDebugMask', 'bool', isBool, 0], ['scale', 'float', isFloat, 1]]),
];

/**
 * Mirrors `torch._cudnn_attention_forward`: `_cudnn_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _cudnnAttentionForward(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null | _CudnnAttentionForwardOptions, cumSeqQ: Tensor | null | _CudnnAttentionForwardOptions, cumSeqK: Tensor | null | _CudnnAttentionForwardOptions, maxQ: Int | _CudnnAttentionForwardOptions, maxK: Int | _CudnnAttentionForwardOptions, computeLogSumexp: boolean | _CudnnAttentionForwardOptions, dropoutP?: Float | _CudnnAttentionForwardOptions, isCausal?: boolean | _CudnnAttentionForwardOptions, returnDebugMask?: boolean | _CudnnAttentionForwardOptions, options?: _CudnnAttentionForwardOptions): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor] & { readonly output: Tensor; readonly logsumexp: Tensor; readonly cumSeqQ: Tensor; readonly cumSeqK: Tensor; readonly maxQ: number; readonly maxK: number; readonly philoxSeed: Tensor; readonly philoxOffset: Tensor; readonly debugAttnMask: Tensor };
export function _cudnnAttentionForward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && isInt(a6) && isInt(a7) && isBool(a8) && (a9 == null || isFloat(a9)) && (a10 == null || isBool(a10)) && (a11 == null || isBool(a11)) && a12 === undefined) return $_cudnn_attention_forward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
  if (isOptions(a9) && a10 === undefined && a11 === undefined && a12 === undefined) {
    const { dropoutP, isCausal, returnDebugMask, scale } = a9;
    const given = countOptions(a9);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && isInt(a6) && isInt(a7) && isBool(a8) && (dropoutP == null || isFloat(dropoutP)) && (isCausal == null || isBool(isCausal)) && (returnDebugMask == null || isBool(returnDebugMask)) && (scale == null || isFloat(scale)) && given === +(dropoutP !== undefined) + +(isCausal !== undefined) + +(returnDebugMask !== undefined) + +(scale !== undefined)) return $_cudnn_attention_forward(a0, a1, a2, a3, a4, a5, a6, a7, a8, dropoutP, isCausal, returnDebugMask, scale);
  }
  if (isOptions(a10) && a11 === undefined && a12 === undefined) {
    const { isCausal, returnDebugMask, scale } = a10;
    const given = countOptions(a10);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && (a3 === null || isTensor(a3)) && (a4 === null || isTensor(a4)) && (a5 === null || isTensor(a5)) && isInt(a6) && isInt(a7) && isBool(a8) && (a9 == null || isFloat(a9)) && (isCausal == null || isBool(isCausal)) && (returnDebugMask == null || isBool(returnDebugMask)) && (scale == null || isFloat(scale)) && given === +(isCausal !== undefined) + +(returnDebugMask !== undefined) + +(scale !== undefined)) return $_cudnn_attention_forward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, isCausal, returnDebugMask, scale);
  }
  return resolve('_cudnnAttentionForward', _cudnnAttentionForward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12]);
}

/** Options of `torch._cudnn_attention_backward`. */
export interface _CudnnAttentionBackwardOptions {
  maxQ?: Int;
  maxK?: Int;
  dropoutP?: Float;
  isCausal?: boolean;
  scale?: Float | null;
}

function $_cudnn_attention_backward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int, maxK: Int, dropoutP: Float, isCausal: boolean, scale?: Float | null | null): [Tensor, Tensor, Tensor] {
  let at = putTensor(0, gradOut);
  at = putTensor(at, query);
  at = putTensor(at, key);
  at = putTensor(at, value);
  at = putTensor(at, out);
  at = putTensor(at, logsumexp);
  at = putTensor(at, philoxSeed);
  at = putTensor(at, philoxOffset);
  at = putTensor(at, attnBias);
  at = putTensor(at, cumSeqQ);
  at = putTensor(at, cumSeqK);
  at = putInt(at, maxQ);
  at = putInt(at, maxK);
  at = putFloat(at, dropoutP);
  at = putBool(at, isCausal);
  putOptionalFloat(at, scale);
  const results = callSeveral(91, 3);
  return [results[0], results[1], results[2]];
}

const _cudnnAttentionBackward$$: readonly Overload[] = [
  overload("(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, int max_q, int max_k, float dropout_p, bool is_causal, *, float scale = None)", $_cudnn_attention_backward, 15, -1, [['gradOut', 'Tensor', isTensor, 2], ['query', 'Tensor', isTensor, 2], ['key', 'Tensor', isTensor, 2], ['value', 'Tensor', isTensor, 2], ['out', 'Tensor', isTensor, 2], ['logsumexp', 'Tensor', isTensor, 2], ['philoxSeed', 'Tensor', isTensor, 2], ['philoxOffset', 'Tensor', isTensor, 2], ['attnBias', 'Tensor', isTensor, 2], ['cumSeqQ', 'Tensor', isTensor, 2], ['cumSeqK', 'Tensor', isTensor, 2], ['maxQ', 'int', isInt, 2], ['maxK', 'int', isInt, 2], ['dropoutP', 'float', isFloat, 2], ['isCausal', 'bool', isBool, 2], ['scale', 'float', isFloat, 1]]),
];

/**
 * Mirrors `torch._cudnn_attention_backward`: `_cudnn_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, *, float? scale=None) -> (Tensor, Tensor, Tensor)`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function _cudnnAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int | _CudnnAttentionBackwardOptions, maxK: Int | _CudnnAttentionBackwardOptions, dropoutP: Float | _CudnnAttentionBackwardOptions, isCausal: boolean | _CudnnAttentionBackwardOptions, options?: _CudnnAttentionBackwardOptions): [Tensor, Tensor, Tensor];
export function _cudnnAttentionBackward(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown, a6?: unknown, a7?: unknown, a8?: unknown, a9?: unknown, a10?: unknown, a11?: unknown, a12?: unknown, a13?: unknown, a14?: unknown, a15?: unknown): unknown {
  if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isTensor(a8) && isTensor(a9) && isTensor(a10) && isInt(a11) && isInt(a12) && isFloat(a13) && isBool(a14) && a15 === undefined) return $_cudnn_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14);
  if (isOptions(a15)) {
    const { scale } = a15;
    const given = countOptions(a15);
    if (isTensor(a0) && isTensor(a1) && isTensor(a2) && isTensor(a3) && isTensor(a4) && isTensor(a5) && isTensor(a6) && isTensor(a7) && isTensor(a8) && isTensor(a9) && isTensor(a10) && isInt(a11) && isInt(a12) && isFloat(a13) && isBool(a14) && (scale == null || isFloat(scale)) && given === +(scale !== undefined)) return $_cudnn_attention_backward(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, scale);
  }
  return resolve('_cudnnAttentionBackward', _cudnnAttentionBackward$$, [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15]);
}

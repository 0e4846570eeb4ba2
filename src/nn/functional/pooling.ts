/** @file Pooling. */

import { ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions, type Size1, type Size2, type Size3, tuple } from '../arguments.js';

export { adaptiveAvgPool1d, avgPool1d } from '../../ops/functions.js';
export { avgPool2d, avgPool3d } from '../../ops/nn.js';

/** A pooled tensor and, for each element, where it came from. */
export type WithIndices = [output: Tensor, indices: Tensor];

/** Options of the max pooling functions. */
export interface MaxPoolOptions {
  /** Default: the kernel size. */
  stride?: number | readonly number[] | null;
  /** Minus infinity put around the input. Default: 0. */
  padding?: number | readonly number[];
  /** Distance of the elements within a window. Default: 1. */
  dilation?: number | readonly number[];
  /** Round output sizes up. Default: false. */
  ceilMode?: boolean;
  /** Give the maxima's places too, for unpooling. Default: false. */
  returnIndices?: boolean;
}

export type MaxPoolRest = Rest<
  [
    stride?: number | readonly number[] | null,
    padding?: number | readonly number[],
    dilation?: number | readonly number[],
    ceilMode?: boolean,
    returnIndices?: boolean,
  ],
  MaxPoolOptions
>;

const maxPoolNames = ['stride', 'padding', 'dilation', 'ceilMode', 'returnIndices'] as const;

type PoolOp<R> = (
  input: Tensor,
  kernelSize: Size1,
  stride: readonly number[] | number,
  padding: Size1,
  dilation: Size1,
  ceilMode: boolean,
) => R;

function maxPool(
  name: string,
  plain: PoolOp<Tensor>,
  withIndices: PoolOp<WithIndices>,
  input: Tensor,
  kernelSize: Size1,
  rest: readonly unknown[],
): Tensor | WithIndices {
  const o = readOptions<MaxPoolOptions>(name, maxPoolNames, rest);
  const { stride, padding = 0, dilation = 1, ceilMode = false } = o;
  const op = o.returnIndices ? withIndices : plain;
  return op(input, kernelSize, stride ?? [], padding, dilation, ceilMode);
}

/** Maxima of windows of an input (N, C, L) or (C, L). Mirrors `torch.nn.functional.max_pool1d`. */
export function maxPool1d(
  input: Tensor,
  kernelSize: Size1,
  options: MaxPoolOptions & { returnIndices: true },
): WithIndices;
export function maxPool1d(input: Tensor, kernelSize: Size1, ...rest: MaxPoolRest): Tensor;
export function maxPool1d(input: Tensor, kernelSize: Size1, ...rest: MaxPoolRest): Tensor | WithIndices {
  return maxPool('maxPool1d', ops.maxPool1d, ops.maxPool1dWithIndices, input, kernelSize, rest);
}

/** Maxima of windows of an input (N, C, H, W) or (C, H, W). Mirrors `torch.nn.functional.max_pool2d`. */
export function maxPool2d(
  input: Tensor,
  kernelSize: Size2,
  options: MaxPoolOptions & { returnIndices: true },
): WithIndices;
export function maxPool2d(input: Tensor, kernelSize: Size2, ...rest: MaxPoolRest): Tensor;
export function maxPool2d(input: Tensor, kernelSize: Size2, ...rest: MaxPoolRest): Tensor | WithIndices {
  return maxPool('maxPool2d', ops.maxPool2d, raw.maxPool2dWithIndices, input, kernelSize, rest);
}

/** Maxima of windows of an input (N, C, D, H, W) or (C, D, H, W). Mirrors `torch.nn.functional.max_pool3d`. */
export function maxPool3d(
  input: Tensor,
  kernelSize: Size3,
  options: MaxPoolOptions & { returnIndices: true },
): WithIndices;
export function maxPool3d(input: Tensor, kernelSize: Size3, ...rest: MaxPoolRest): Tensor;
export function maxPool3d(input: Tensor, kernelSize: Size3, ...rest: MaxPoolRest): Tensor | WithIndices {
  return maxPool('maxPool3d', ops.maxPool3d, raw.maxPool3dWithIndices, input, kernelSize, rest);
}

/** `maxPool1d` that always gives the places too. Mirrors `torch.nn.functional.max_pool1d_with_indices`. */
export function maxPool1dWithIndices(input: Tensor, kernelSize: Size1, ...rest: MaxPoolRest): WithIndices {
  const o = readOptions<MaxPoolOptions>('maxPool1dWithIndices', maxPoolNames, rest);
  return maxPool1d(input, kernelSize, { ...o, returnIndices: true });
}

/** `maxPool2d` that always gives the places too. Mirrors `torch.nn.functional.max_pool2d_with_indices`. */
export function maxPool2dWithIndices(input: Tensor, kernelSize: Size2, ...rest: MaxPoolRest): WithIndices {
  const o = readOptions<MaxPoolOptions>('maxPool2dWithIndices', maxPoolNames, rest);
  return maxPool2d(input, kernelSize, { ...o, returnIndices: true });
}

/** `maxPool3d` that always gives the places too. Mirrors `torch.nn.functional.max_pool3d_with_indices`. */
export function maxPool3dWithIndices(input: Tensor, kernelSize: Size3, ...rest: MaxPoolRest): WithIndices {
  const o = readOptions<MaxPoolOptions>('maxPool3dWithIndices', maxPoolNames, rest);
  return maxPool3d(input, kernelSize, { ...o, returnIndices: true });
}

/** Options of `F.lpPool1d`, `F.lpPool2d` and `F.lpPool3d`. */
export interface LpPoolOptions {
  /** Default: the kernel size. */
  stride?: number | readonly number[] | null;
  /** Round output sizes up. Default: false. */
  ceilMode?: boolean;
}

export type LpPoolRest = Rest<[stride?: number | readonly number[] | null, ceilMode?: boolean], LpPoolOptions>;

type AvgPool = (input: Tensor, kernelSize: Size1, stride: Size1, padding: Size1, ceilMode: boolean) => Tensor;

function lpPool(
  name: string,
  average: AvgPool,
  count: number,
  input: Tensor,
  normType: number,
  kernelSize: Size1,
  rest: readonly unknown[],
): Tensor {
  const { stride, ceilMode = false } = readOptions<LpPoolOptions>(name, ['stride', 'ceilMode'], rest);
  const out = average(input.pow(normType), kernelSize, stride ?? [], 0, ceilMode);
  return out
    .sign()
    .mul(out.abs().relu())
    .mul(count)
    .pow(1 / normType);
}

function product(values: readonly number[]): number {
  return values.reduce((result, value) => result * value, 1);
}

/** p-norms of windows of an input (N, C, L). Mirrors `torch.nn.functional.lp_pool1d`. */
export function lpPool1d(input: Tensor, normType: number, kernelSize: number, ...rest: LpPoolRest): Tensor {
  return lpPool('lpPool1d', ops.avgPool1d, kernelSize, input, normType, kernelSize, rest);
}

/** p-norms of windows of an input (N, C, H, W). Mirrors `torch.nn.functional.lp_pool2d`. */
export function lpPool2d(input: Tensor, normType: number, kernelSize: Size2, ...rest: LpPoolRest): Tensor {
  return lpPool('lpPool2d', raw.avgPool2d, product(tuple(2, kernelSize)), input, normType, kernelSize, rest);
}

/** p-norms of windows of an input (N, C, D, H, W). Mirrors `torch.nn.functional.lp_pool3d`. */
export function lpPool3d(input: Tensor, normType: number, kernelSize: Size3, ...rest: LpPoolRest): Tensor {
  return lpPool('lpPool3d', raw.avgPool3d, product(tuple(3, kernelSize)), input, normType, kernelSize, rest);
}

/** A size, or one per dimension; null keeps the input's. */
export type AdaptiveSize = number | readonly (number | null)[];

function adaptiveSize(input: Tensor, size: AdaptiveSize): number | number[] {
  if (typeof size === 'number') return size;
  const { shape } = input;
  if (shape.length <= size.length) throw new ValueError(`Input dimension should be at least ${size.length + 1}`);
  return size.map((value, i) => value ?? shape[shape.length - size.length + i]);
}

/** Averages of (H, W) brought to `outputSize`. Mirrors `torch.nn.functional.adaptive_avg_pool2d`. */
export function adaptiveAvgPool2d(input: Tensor, outputSize: AdaptiveSize): Tensor {
  return raw.adaptiveAvgPool2d(input, adaptiveSize(input, outputSize));
}

/** Averages of (D, H, W) brought to `outputSize`. Mirrors `torch.nn.functional.adaptive_avg_pool3d`. */
export function adaptiveAvgPool3d(input: Tensor, outputSize: AdaptiveSize): Tensor {
  return raw.adaptiveAvgPool3d(input, adaptiveSize(input, outputSize));
}

/** Options of the adaptive max pooling functions. */
export interface IndicesOptions {
  /** Give the maxima's places too. Default: false. */
  returnIndices?: boolean;
}

type IndicesRest = [returnIndices?: boolean | IndicesOptions];

function pick(name: string, result: WithIndices, rest: readonly unknown[]): Tensor | WithIndices {
  const { returnIndices = false } = readOptions<IndicesOptions>(name, ['returnIndices'], rest);
  return returnIndices ? result : result[0];
}

/** Maxima of L brought to `outputSize`. Mirrors `torch.nn.functional.adaptive_max_pool1d`. */
export function adaptiveMaxPool1d(
  input: Tensor,
  outputSize: Size1,
  returnIndices: true | { returnIndices: true },
): WithIndices;
export function adaptiveMaxPool1d(input: Tensor, outputSize: Size1, ...rest: IndicesRest): Tensor;
export function adaptiveMaxPool1d(input: Tensor, outputSize: Size1, ...rest: IndicesRest): Tensor | WithIndices {
  return pick('adaptiveMaxPool1d', ops.adaptiveMaxPool1d(input, outputSize), rest);
}

/** Maxima of (H, W) brought to `outputSize`. Mirrors `torch.nn.functional.adaptive_max_pool2d`. */
export function adaptiveMaxPool2d(
  input: Tensor,
  outputSize: AdaptiveSize,
  returnIndices: true | { returnIndices: true },
): WithIndices;
export function adaptiveMaxPool2d(input: Tensor, outputSize: AdaptiveSize, ...rest: IndicesRest): Tensor;
export function adaptiveMaxPool2d(input: Tensor, outputSize: AdaptiveSize, ...rest: IndicesRest): Tensor | WithIndices {
  return pick('adaptiveMaxPool2d', raw.adaptiveMaxPool2d(input, adaptiveSize(input, outputSize)), rest);
}

/** Maxima of (D, H, W) brought to `outputSize`. Mirrors `torch.nn.functional.adaptive_max_pool3d`. */
export function adaptiveMaxPool3d(
  input: Tensor,
  outputSize: AdaptiveSize,
  returnIndices: true | { returnIndices: true },
): WithIndices;
export function adaptiveMaxPool3d(input: Tensor, outputSize: AdaptiveSize, ...rest: IndicesRest): Tensor;
export function adaptiveMaxPool3d(input: Tensor, outputSize: AdaptiveSize, ...rest: IndicesRest): Tensor | WithIndices {
  return pick('adaptiveMaxPool3d', raw.adaptiveMaxPool3d(input, adaptiveSize(input, outputSize)), rest);
}

/** @file Pooling. */

import { ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions, type Size1, type Size2, type Size3, tuple } from '../arguments.js';
import { listText } from '../python.js';

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

/** Options of the unpooling functions. */
export interface MaxUnpoolOptions {
  /** Default: the kernel size. */
  stride?: number | readonly number[] | null;
  /** Padding that the pooling had. Default: 0. */
  padding?: number | readonly number[];
  /** Size of the result, with or without batch and channels, where several are possible. */
  outputSize?: readonly number[] | null;
}

export type MaxUnpoolRest = Rest<
  [
    stride?: number | readonly number[] | null,
    padding?: number | readonly number[],
    outputSize?: readonly number[] | null,
  ],
  MaxUnpoolOptions
>;

interface Unpooling {
  readonly size: number[];
  readonly stride: number[];
  readonly padding: number[];
}

function readUnpool(name: string, n: number, input: Tensor, kernelSize: Size1, rest: readonly unknown[]): Unpooling {
  const o = readOptions<MaxUnpoolOptions>(name, ['stride', 'padding', 'outputSize'], rest);
  const kernel = tuple(n, kernelSize);
  const stride = o.stride == null ? kernel : tuple(n, o.stride);
  const padding = tuple(n, o.padding ?? 0);
  const spatial = input.shape.slice(-n);
  const usual = spatial.map((size, d) => (size - 1) * stride[d] + kernel[d] - 2 * padding[d]);
  if (o.outputSize == null) return { size: usual, stride, padding };
  const given = o.outputSize;
  const size = given.length === n + 2 ? given.slice(2) : [...given];
  if (size.length !== n) {
    throw new ValueError(
      `output_size should be a sequence containing ${n} or ${n + 2} elements, but it has a length of '${given.length}'`,
    );
  }
  size.forEach((value, d) => {
    const [low, high] = [usual[d] - stride[d], usual[d] + stride[d]];
    if (!(low < value && value < high)) {
      throw new ValueError(`invalid output_size "${listText(size)}" (dim ${d} must be between ${low} and ${high})`);
    }
  });
  return { size, stride, padding };
}

/** Undoes `maxPool1d`: maxima go back to their places among zeros. Mirrors `torch.nn.functional.max_unpool1d`. */
export function maxUnpool1d(input: Tensor, indices: Tensor, kernelSize: Size1, ...rest: MaxUnpoolRest): Tensor {
  const { size } = readUnpool('maxUnpool1d', 1, input, kernelSize, rest);
  return raw.maxUnpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), [...size, 1]).squeeze(-1);
}

/** Undoes `maxPool2d`. Mirrors `torch.nn.functional.max_unpool2d`. */
export function maxUnpool2d(input: Tensor, indices: Tensor, kernelSize: Size2, ...rest: MaxUnpoolRest): Tensor {
  return raw.maxUnpool2d(input, indices, readUnpool('maxUnpool2d', 2, input, kernelSize, rest).size);
}

/** Undoes `maxPool3d`. Mirrors `torch.nn.functional.max_unpool3d`. */
export function maxUnpool3d(input: Tensor, indices: Tensor, kernelSize: Size3, ...rest: MaxUnpoolRest): Tensor {
  const { size, stride, padding } = readUnpool('maxUnpool3d', 3, input, kernelSize, rest);
  return raw.maxUnpool3d(input, indices, size, stride, padding);
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

/** Options of fractional max pooling. One of `outputSize` and `outputRatio` is needed. */
export interface FractionalMaxPoolOptions extends IndicesOptions {
  outputSize?: number | readonly number[] | null;
  /** Output size as a share of the input's, between 0 and 1. */
  outputRatio?: number | readonly number[] | null;
  /** Numbers in [0, 1) that place the windows, of shape (N, C, 2) or (N, C, 3). Default: drawn at random. */
  _randomSamples?: Tensor | null;
}

export type FractionalRest = Rest<
  [
    outputSize?: number | readonly number[] | null,
    outputRatio?: number | readonly number[] | null,
    returnIndices?: boolean,
    _randomSamples?: Tensor | null,
  ],
  FractionalMaxPoolOptions
>;

const fractionalNames = ['outputSize', 'outputRatio', 'returnIndices', '_randomSamples'] as const;

type FractionalOp = (input: Tensor, kernel: Size1, size: Size1, samples: Tensor) => WithIndices;

function fractional(
  n: number,
  op: FractionalOp,
  input: Tensor,
  kernelSize: Size1,
  rest: readonly unknown[],
): Tensor | WithIndices {
  const o = readOptions<FractionalMaxPoolOptions>(`fractionalMaxPool${n}d`, fractionalNames, rest);
  let size = o.outputSize;
  if (size == null) {
    if (o.outputRatio == null) {
      throw new ValueError(`fractional_max_pool${n}d requires specifying either an output_size or an output_ratio`);
    }
    const ratio = tuple(n, o.outputRatio);
    if (ratio.length > n) {
      throw new ValueError(
        `fractional_max_pool${n}d requires output_ratio to either be a single Int or tuple of Ints.`,
      );
    }
    size = ratio.map((share, i) => Math.trunc(input.size(i - n) * share));
  }
  const samples =
    o._randomSamples ??
    ops.rand([input.dim() === n + 1 ? 1 : input.size(0), input.size(-n - 1), n], {
      dtype: input.dtype,
      device: input.device,
    });
  const result = op(input, kernelSize, size, samples);
  return o.returnIndices ? result : result[0];
}

/** Maxima of randomly placed windows of (H, W). Mirrors `torch.nn.functional.fractional_max_pool2d`. */
export function fractionalMaxPool2d(
  input: Tensor,
  kernelSize: Size2,
  options: FractionalMaxPoolOptions & { returnIndices: true },
): WithIndices;
export function fractionalMaxPool2d(input: Tensor, kernelSize: Size2, ...rest: FractionalRest): Tensor;
export function fractionalMaxPool2d(input: Tensor, kernelSize: Size2, ...rest: FractionalRest): Tensor | WithIndices {
  return fractional(2, raw.fractionalMaxPool2d, input, kernelSize, rest);
}

/** Maxima of randomly placed windows of (D, H, W). Mirrors `torch.nn.functional.fractional_max_pool3d`. */
export function fractionalMaxPool3d(
  input: Tensor,
  kernelSize: Size3,
  options: FractionalMaxPoolOptions & { returnIndices: true },
): WithIndices;
export function fractionalMaxPool3d(input: Tensor, kernelSize: Size3, ...rest: FractionalRest): Tensor;
export function fractionalMaxPool3d(input: Tensor, kernelSize: Size3, ...rest: FractionalRest): Tensor | WithIndices {
  return fractional(3, raw.fractionalMaxPool3d, input, kernelSize, rest);
}

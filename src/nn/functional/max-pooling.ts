/** @file Max pooling. */

import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions, type Size1, type Size2, type Size3 } from '../arguments.js';

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

/** All arguments of a max pooling function but the input. */
export interface MaxPoolArguments<S> extends MaxPoolOptions {
  kernelSize: S;
}

const maxPoolNames = ['kernelSize', 'stride', 'padding', 'dilation', 'ceilMode', 'returnIndices'] as const;

type PoolOp<R> = (
  input: Tensor,
  kernelSize: Size1,
  stride: readonly number[] | number,
  padding: Size1,
  dilation: Size1,
  ceilMode: boolean,
) => R;

interface PoolOps {
  plain: PoolOp<Tensor>;
  withIndices: PoolOp<WithIndices>;
}

const ops1d: PoolOps = { plain: ops.maxPool1d, withIndices: ops.maxPool1dWithIndices };
const ops2d: PoolOps = { plain: ops.maxPool2d, withIndices: raw.maxPool2dWithIndices };
const ops3d: PoolOps = { plain: ops.maxPool3d, withIndices: raw.maxPool3dWithIndices };

function read(name: string, given: readonly unknown[]): MaxPoolArguments<Size1> {
  return readOptions<MaxPoolArguments<Size1>>(name, maxPoolNames, given);
}

function pool<R>(op: PoolOp<R>, input: Tensor, given: MaxPoolArguments<Size1>): R {
  const { kernelSize, stride, padding = 0, dilation = 1, ceilMode = false } = given;
  return op(input, kernelSize, stride ?? [], padding, dilation, ceilMode);
}

function maxPool({ plain, withIndices }: PoolOps, input: Tensor, given: MaxPoolArguments<Size1>): Tensor | WithIndices {
  return given.returnIndices ? pool(withIndices, input, given) : pool(plain, input, given);
}

/** Maxima of windows of an input (N, C, L) or (C, L). Mirrors `torch.nn.functional.max_pool1d`. */
export function maxPool1d(
  input: Tensor,
  kernelSize: Size1,
  options: MaxPoolOptions & { returnIndices: true },
): WithIndices;
export function maxPool1d(input: Tensor, options: MaxPoolArguments<Size1> & { returnIndices: true }): WithIndices;
export function maxPool1d(input: Tensor, kernelSize: Size1 | MaxPoolArguments<Size1>, ...rest: MaxPoolRest): Tensor;
export function maxPool1d(input: Tensor, ...given: readonly unknown[]): Tensor | WithIndices {
  return maxPool(ops1d, input, read('maxPool1d', given));
}

/** Maxima of windows of an input (N, C, H, W) or (C, H, W). Mirrors `torch.nn.functional.max_pool2d`. */
export function maxPool2d(
  input: Tensor,
  kernelSize: Size2,
  options: MaxPoolOptions & { returnIndices: true },
): WithIndices;
export function maxPool2d(input: Tensor, options: MaxPoolArguments<Size2> & { returnIndices: true }): WithIndices;
export function maxPool2d(input: Tensor, kernelSize: Size2 | MaxPoolArguments<Size2>, ...rest: MaxPoolRest): Tensor;
export function maxPool2d(input: Tensor, ...given: readonly unknown[]): Tensor | WithIndices {
  return maxPool(ops2d, input, read('maxPool2d', given));
}

/** Maxima of windows of an input (N, C, D, H, W) or (C, D, H, W). Mirrors `torch.nn.functional.max_pool3d`. */
export function maxPool3d(
  input: Tensor,
  kernelSize: Size3,
  options: MaxPoolOptions & { returnIndices: true },
): WithIndices;
export function maxPool3d(input: Tensor, options: MaxPoolArguments<Size3> & { returnIndices: true }): WithIndices;
export function maxPool3d(input: Tensor, kernelSize: Size3 | MaxPoolArguments<Size3>, ...rest: MaxPoolRest): Tensor;
export function maxPool3d(input: Tensor, ...given: readonly unknown[]): Tensor | WithIndices {
  return maxPool(ops3d, input, read('maxPool3d', given));
}

/** `maxPool1d` that always gives the places too. Mirrors `torch.nn.functional.max_pool1d_with_indices`. */
export function maxPool1dWithIndices(
  input: Tensor,
  kernelSize: Size1 | MaxPoolArguments<Size1>,
  ...rest: MaxPoolRest
): WithIndices {
  return pool(ops1d.withIndices, input, read('maxPool1dWithIndices', [kernelSize, ...rest]));
}

/** `maxPool2d` that always gives the places too. Mirrors `torch.nn.functional.max_pool2d_with_indices`. */
export function maxPool2dWithIndices(
  input: Tensor,
  kernelSize: Size2 | MaxPoolArguments<Size2>,
  ...rest: MaxPoolRest
): WithIndices {
  return pool(ops2d.withIndices, input, read('maxPool2dWithIndices', [kernelSize, ...rest]));
}

/** `maxPool3d` that always gives the places too. Mirrors `torch.nn.functional.max_pool3d_with_indices`. */
export function maxPool3dWithIndices(
  input: Tensor,
  kernelSize: Size3 | MaxPoolArguments<Size3>,
  ...rest: MaxPoolRest
): WithIndices {
  return pool(ops3d.withIndices, input, read('maxPool3dWithIndices', [kernelSize, ...rest]));
}

/** @file Pooling whose output has a given size. */

import { ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { readOptions, type Size1 } from '../arguments.js';
import type { WithIndices } from './max-pooling.js';

export { adaptiveAvgPool1d } from '../../ops/functions.js';

/** A size, or one per dimension; null keeps the input's. */
export type AdaptiveSize = number | readonly (number | null)[];

function adaptiveSize(fn: string, input: Tensor, size: AdaptiveSize): number | number[] {
  if (typeof size === 'number') return size;
  requireTensor(fn, 'input', input);
  requireList(fn, 'outputSize', size);
  const { shape } = input;
  if (shape.length <= size.length) throw new ValueError(`Input dimension should be at least ${size.length + 1}`);
  return size.map((value, i) => value ?? shape[shape.length - size.length + i]);
}

/** The only argument of an adaptive average pooling function but the input. */
export interface AdaptiveArguments<S> {
  outputSize: S;
}

/** Options of the adaptive max pooling functions. */
export interface IndicesOptions {
  /** Give the maxima's places too. Default: false. */
  returnIndices?: boolean;
}

/** All arguments of an adaptive max pooling function but the input. */
export interface AdaptiveMaxArguments<S> extends AdaptiveArguments<S>, IndicesOptions {}

type IndicesRest = [returnIndices?: boolean | IndicesOptions];

function readSize(name: string, given: unknown): AdaptiveSize {
  return readOptions<AdaptiveArguments<AdaptiveSize>>(name, ['outputSize'], [given]).outputSize;
}

function read(name: string, given: readonly unknown[]): AdaptiveMaxArguments<AdaptiveSize> {
  return readOptions<AdaptiveMaxArguments<AdaptiveSize>>(name, ['outputSize', 'returnIndices'], given);
}

type MaxOp = (input: Tensor, outputSize: AdaptiveSize) => WithIndices;

const ops1d: MaxOp = (input, size) => ops.adaptiveMaxPool1d(input, size as Size1);
const ops2d: MaxOp = (input, size) => raw.adaptiveMaxPool2d(input, adaptiveSize('adaptiveMaxPool2d', input, size));
const ops3d: MaxOp = (input, size) => raw.adaptiveMaxPool3d(input, adaptiveSize('adaptiveMaxPool3d', input, size));

/** Averages of (H, W) brought to `outputSize`. Mirrors `torch.nn.functional.adaptive_avg_pool2d`. */
export function adaptiveAvgPool2d(input: Tensor, outputSize: AdaptiveSize | AdaptiveArguments<AdaptiveSize>): Tensor {
  return raw.adaptiveAvgPool2d(
    input,
    adaptiveSize('adaptiveAvgPool2d', input, readSize('adaptiveAvgPool2d', outputSize)),
  );
}

/** Averages of (D, H, W) brought to `outputSize`. Mirrors `torch.nn.functional.adaptive_avg_pool3d`. */
export function adaptiveAvgPool3d(input: Tensor, outputSize: AdaptiveSize | AdaptiveArguments<AdaptiveSize>): Tensor {
  return raw.adaptiveAvgPool3d(
    input,
    adaptiveSize('adaptiveAvgPool3d', input, readSize('adaptiveAvgPool3d', outputSize)),
  );
}

function maxPool(op: MaxOp, input: Tensor, given: AdaptiveMaxArguments<AdaptiveSize>): Tensor | WithIndices {
  const result = op(input, given.outputSize);
  return given.returnIndices ? result : result[0];
}

/** Maxima of L brought to `outputSize`. Mirrors `torch.nn.functional.adaptive_max_pool1d`. */
export function adaptiveMaxPool1d(
  input: Tensor,
  outputSize: Size1,
  returnIndices: true | { returnIndices: true },
): WithIndices;
export function adaptiveMaxPool1d(
  input: Tensor,
  options: AdaptiveMaxArguments<Size1> & { returnIndices: true },
): WithIndices;
export function adaptiveMaxPool1d(
  input: Tensor,
  outputSize: Size1 | AdaptiveMaxArguments<Size1>,
  ...rest: IndicesRest
): Tensor;
export function adaptiveMaxPool1d(input: Tensor, ...given: readonly unknown[]): Tensor | WithIndices {
  return maxPool(ops1d, input, read('adaptiveMaxPool1d', given));
}

/** Maxima of (H, W) brought to `outputSize`. Mirrors `torch.nn.functional.adaptive_max_pool2d`. */
export function adaptiveMaxPool2d(
  input: Tensor,
  outputSize: AdaptiveSize,
  returnIndices: true | { returnIndices: true },
): WithIndices;
export function adaptiveMaxPool2d(
  input: Tensor,
  options: AdaptiveMaxArguments<AdaptiveSize> & { returnIndices: true },
): WithIndices;
export function adaptiveMaxPool2d(
  input: Tensor,
  outputSize: AdaptiveSize | AdaptiveMaxArguments<AdaptiveSize>,
  ...rest: IndicesRest
): Tensor;
export function adaptiveMaxPool2d(input: Tensor, ...given: readonly unknown[]): Tensor | WithIndices {
  return maxPool(ops2d, input, read('adaptiveMaxPool2d', given));
}

/** Maxima of (D, H, W) brought to `outputSize`. Mirrors `torch.nn.functional.adaptive_max_pool3d`. */
export function adaptiveMaxPool3d(
  input: Tensor,
  outputSize: AdaptiveSize,
  returnIndices: true | { returnIndices: true },
): WithIndices;
export function adaptiveMaxPool3d(
  input: Tensor,
  options: AdaptiveMaxArguments<AdaptiveSize> & { returnIndices: true },
): WithIndices;
export function adaptiveMaxPool3d(
  input: Tensor,
  outputSize: AdaptiveSize | AdaptiveMaxArguments<AdaptiveSize>,
  ...rest: IndicesRest
): Tensor;
export function adaptiveMaxPool3d(input: Tensor, ...given: readonly unknown[]): Tensor | WithIndices {
  return maxPool(ops3d, input, read('adaptiveMaxPool3d', given));
}

/** `adaptiveMaxPool1d` that always gives the places too. Mirrors `torch.nn.functional.adaptive_max_pool1d_with_indices`. */
export function adaptiveMaxPool1dWithIndices(input: Tensor, outputSize: Size1 | AdaptiveArguments<Size1>): WithIndices {
  return ops1d(input, readSize('adaptiveMaxPool1dWithIndices', outputSize));
}

/** `adaptiveMaxPool2d` that always gives the places too. Mirrors `torch.nn.functional.adaptive_max_pool2d_with_indices`. */
export function adaptiveMaxPool2dWithIndices(
  input: Tensor,
  outputSize: AdaptiveSize | AdaptiveArguments<AdaptiveSize>,
): WithIndices {
  return ops2d(input, readSize('adaptiveMaxPool2dWithIndices', outputSize));
}

/** `adaptiveMaxPool3d` that always gives the places too. Mirrors `torch.nn.functional.adaptive_max_pool3d_with_indices`. */
export function adaptiveMaxPool3dWithIndices(
  input: Tensor,
  outputSize: AdaptiveSize | AdaptiveArguments<AdaptiveSize>,
): WithIndices {
  return ops3d(input, readSize('adaptiveMaxPool3dWithIndices', outputSize));
}

/** @file Average and power-average pooling. */

import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions, type Size1, type Size2, type Size3, tuple } from '../arguments.js';

export { avgPool1d } from '../../ops/functions.js';
export { avgPool2d, avgPool3d } from '../../ops/nn.js';

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
  requireTensor(name, 'input', input);
  const { stride, ceilMode = false } = readOptions<LpPoolOptions>(name, ['stride', 'ceilMode'], rest);
  const out = average(input.pow(normType), kernelSize, stride ?? [], 0, ceilMode);
  return out
    .sign()
    .mul(out.abs().relu())
    .mul(count)
    .pow(1 / normType);
}

function product(values: readonly number[]): number {
  return values.reduce((result, value) => result * Number(value), 1);
}

/** p-norms of windows of an input (N, C, L). Mirrors `torch.nn.functional.lp_pool1d`. */
export function lpPool1d(input: Tensor, normType: number, kernelSize: number, ...rest: LpPoolRest): Tensor {
  return lpPool('lpPool1d', ops.avgPool1d, kernelSize, input, normType, kernelSize, rest);
}

/** p-norms of windows of an input (N, C, H, W). Mirrors `torch.nn.functional.lp_pool2d`. */
export function lpPool2d(input: Tensor, normType: number, kernelSize: Size2, ...rest: LpPoolRest): Tensor {
  return lpPool(
    'lpPool2d',
    raw.avgPool2d,
    product(tuple(2, kernelSize, 'kernelSize')),
    input,
    normType,
    kernelSize,
    rest,
  );
}

/** p-norms of windows of an input (N, C, D, H, W). Mirrors `torch.nn.functional.lp_pool3d`. */
export function lpPool3d(input: Tensor, normType: number, kernelSize: Size3, ...rest: LpPoolRest): Tensor {
  return lpPool(
    'lpPool3d',
    raw.avgPool3d,
    product(tuple(3, kernelSize, 'kernelSize')),
    input,
    normType,
    kernelSize,
    rest,
  );
}

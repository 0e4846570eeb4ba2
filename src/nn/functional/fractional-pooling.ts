/** @file Pooling with windows in random places. */

import { ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions, type Size1, type Size2, type Size3, tuple } from '../arguments.js';
import type { IndicesOptions } from './adaptive-pooling.js';
import type { WithIndices } from './max-pooling.js';

/** Options of fractional max pooling. One of `outputSize` and `outputRatio` is needed. */
export interface FractionalMaxPoolOptions extends IndicesOptions {
  /** Size of the output; this or `outputRatio` has to be given. */
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
  requireTensor(`fractionalMaxPool${n}d`, 'input', input);
  const o = readOptions<FractionalMaxPoolOptions>(`fractionalMaxPool${n}d`, fractionalNames, rest);
  let size = o.outputSize;
  if (size == null) {
    if (o.outputRatio == null) {
      throw new ValueError(`fractional_max_pool${n}d requires specifying either an output_size or an output_ratio`);
    }
    const ratio = tuple(n, o.outputRatio, 'outputRatio');
    if (ratio.length > n) {
      throw new ValueError(
        `fractional_max_pool${n}d requires output_ratio to either be a single Int or tuple of Ints.`,
      );
    }
    size = ratio.map((share, i) => Math.trunc(input.size(i - n) * Number(share)));
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

/** `fractionalMaxPool2d` that always gives the places too. Mirrors `torch.nn.functional.fractional_max_pool2d_with_indices`. */
export function fractionalMaxPool2dWithIndices(input: Tensor, kernelSize: Size2, ...rest: FractionalRest): WithIndices {
  const o = readOptions<FractionalMaxPoolOptions>('fractionalMaxPool2dWithIndices', fractionalNames, rest);
  return fractionalMaxPool2d(input, kernelSize, { ...o, returnIndices: true });
}

/** `fractionalMaxPool3d` that always gives the places too. Mirrors `torch.nn.functional.fractional_max_pool3d_with_indices`. */
export function fractionalMaxPool3dWithIndices(input: Tensor, kernelSize: Size3, ...rest: FractionalRest): WithIndices {
  const o = readOptions<FractionalMaxPoolOptions>('fractionalMaxPool3dWithIndices', fractionalNames, rest);
  return fractionalMaxPool3d(input, kernelSize, { ...o, returnIndices: true });
}

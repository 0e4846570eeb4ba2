/** @file Transposed convolution layers. */

import { ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type FactoryOptions, type Rest, readOptions } from '../arguments.js';
import { listText, sizeText } from '../python.js';
import { ConvNd } from './conv.js';

type Size = number | readonly number[];

/** Options of `ConvTranspose1d`, `ConvTranspose2d` and `ConvTranspose3d`. */
export interface ConvTransposeOptions extends FactoryOptions {
  /** Distance of the windows in the output. Default: 1. */
  stride?: Size;
  /** How much the output loses on both sides. Default: 0. */
  padding?: Size;
  /** How much the output gains on one side. Default: 0. */
  outputPadding?: Size;
  /** Number of groups of channels that do not see each other. Default: 1. */
  groups?: number;
  /** Whether a bias is learnt. Default: true. */
  bias?: boolean;
  /** Distance of the elements within a window. Default: 1. */
  dilation?: Size;
  /** Only `'zeros'`. */
  paddingMode?: 'zeros';
}

export type ConvTransposeRest = Rest<
  [
    stride?: Size,
    padding?: Size,
    outputPadding?: Size,
    groups?: number,
    bias?: boolean,
    dilation?: Size,
    paddingMode?: 'zeros',
    device?: DeviceLike | null,
    dtype?: DType | null,
  ],
  ConvTransposeOptions
>;

export const convTransposeNames = [
  'stride',
  'padding',
  'outputPadding',
  'groups',
  'bias',
  'dilation',
  'paddingMode',
  'device',
  'dtype',
] as const;

/** What all transposed convolutions share. */
export abstract class ConvTransposeNd extends ConvNd<[input: Tensor, outputSize?: readonly number[] | null]> {
  declare padding: number[];

  constructor(
    n: number,
    inChannels: number,
    outChannels: number,
    kernelSize: Size,
    name: string,
    rest: ConvTransposeRest,
  ) {
    const o = readOptions<ConvTransposeOptions>(name, convTransposeNames, rest);
    if ((o.paddingMode ?? 'zeros') !== 'zeros') {
      throw new ValueError(`Only "zeros" padding mode is supported for ${name}`);
    }
    super(n, inChannels, outChannels, kernelSize, { ...o, transposed: true });
  }

  /** The output padding that leads to the output size asked for. @internal */
  _outputPadding(input: Tensor, outputSize?: readonly number[] | null): number[] {
    if (outputSize == null) return this.outputPadding;
    requireTensor('ConvTranspose', 'input', input);
    requireList('ConvTranspose', 'outputSize', outputSize);
    const { stride, padding, dilation, kernelSize } = this;
    const n = kernelSize.length;
    const skip = input.dim() === n + 2 ? 2 : 1;
    const sizes = outputSize.length === skip + n ? outputSize.slice(skip) : outputSize;
    if (sizes.length !== n) {
      throw new ValueError(
        `ConvTranspose${n}D: for ${input.dim()}D input, output_size must have ${n} or ${skip + n} elements (got ${outputSize.length})`,
      );
    }
    const least = kernelSize.map(
      (kernel, d) => (input.size(d + skip) - 1) * stride[d] - 2 * padding[d] + dilation[d] * (kernel - 1) + 1,
    );
    const most = least.map((size, d) => size + stride[d] - 1);
    if (sizes.some((size, d) => size < least[d] || size > most[d])) {
      throw new ValueError(
        `requested an output size of ${listText(sizes)}, but valid sizes range from ${listText(least)} to ${listText(most)} (for an input of ${sizeText(input.shape.slice(2))})`,
      );
    }
    return sizes.map((size, d) => size - least[d]);
  }
}

/**
 * Transposed convolution of signals, the gradient of `Conv1d`: input (N, inChannels, L), weight (inChannels, outChannels / groups, kernel).
 * `forward` takes the output's size where several are possible. Mirrors `torch.nn.ConvTranspose1d`.
 */
export class ConvTranspose1d extends ConvTransposeNd {
  constructor(inChannels: number, outChannels: number, kernelSize: Size, ...rest: ConvTransposeRest) {
    super(1, inChannels, outChannels, kernelSize, 'ConvTranspose1d', rest);
  }

  override forward(input: Tensor, outputSize?: readonly number[] | null): Tensor {
    const out = this._outputPadding(input, outputSize);
    const { weight, bias, stride, padding, groups, dilation } = this;
    return ops.convTranspose1d(input, weight, bias, stride, padding, out, groups, dilation);
  }
}

/**
 * Transposed convolution of images, the gradient of `Conv2d`: input (N, inChannels, H, W), weight (inChannels, outChannels / groups, kernel).
 * The output's height is `(H - 1) * stride - 2 * padding + dilation * (kernel - 1) + outputPadding + 1`. Mirrors `torch.nn.ConvTranspose2d`.
 */
export class ConvTranspose2d extends ConvTransposeNd {
  constructor(inChannels: number, outChannels: number, kernelSize: Size, ...rest: ConvTransposeRest) {
    super(2, inChannels, outChannels, kernelSize, 'ConvTranspose2d', rest);
  }

  override forward(input: Tensor, outputSize?: readonly number[] | null): Tensor {
    const out = this._outputPadding(input, outputSize);
    const { weight, bias, stride, padding, groups, dilation } = this;
    return ops.convTranspose2d(input, weight, bias, stride, padding, out, groups, dilation);
  }
}

/**
 * Transposed convolution of volumes, the gradient of `Conv3d`: input (N, inChannels, D, H, W), weight (inChannels, outChannels / groups, kernel).
 * Mirrors `torch.nn.ConvTranspose3d`.
 */
export class ConvTranspose3d extends ConvTransposeNd {
  constructor(inChannels: number, outChannels: number, kernelSize: Size, ...rest: ConvTransposeRest) {
    super(3, inChannels, outChannels, kernelSize, 'ConvTranspose3d', rest);
  }

  override forward(input: Tensor, outputSize?: readonly number[] | null): Tensor {
    const out = this._outputPadding(input, outputSize);
    const { weight, bias, stride, padding, groups, dilation } = this;
    return ops.convTranspose3d(input, weight, bias, stride, padding, out, groups, dilation);
  }
}

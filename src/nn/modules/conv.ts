/** @file Convolution layers. */

import { ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type FactoryOptions, type Rest, readOptions, reversedRepeat, sized } from '../arguments.js';
import { unwrapped } from '../callable.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { quote, repr } from '../python.js';
import { factory } from './common.js';

/** What stands in the padding of a convolution. */
export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';

/** Padding as numbers, or `'same'` to keep the size, or `'valid'` for none. */
export type ConvPadding = number | readonly number[] | 'same' | 'valid';

type Size = number | readonly number[];

/** Options of `Conv1d`, `Conv2d` and `Conv3d`. */
export interface ConvOptions extends FactoryOptions {
  /** Distance of the windows. Default: 1. */
  stride?: Size;
  /** Padding on both sides of each dimension. Default: 0. */
  padding?: ConvPadding;
  /** Distance of the elements within a window. Default: 1. */
  dilation?: Size;
  /** Number of groups of channels that do not see each other. Default: 1. */
  groups?: number;
  /** Whether a bias is learnt. Default: true. */
  bias?: boolean;
  /** Default: 'zeros'. */
  paddingMode?: PaddingMode;
}

export type ConvRest = Rest<
  [
    stride?: Size,
    padding?: ConvPadding,
    dilation?: Size,
    groups?: number,
    bias?: boolean,
    paddingMode?: PaddingMode,
    device?: DeviceLike | null,
    dtype?: DType | null,
  ],
  ConvOptions
>;

export const convNames = ['stride', 'padding', 'dilation', 'groups', 'bias', 'paddingMode', 'device', 'dtype'] as const;

interface Settings extends ConvOptions {
  transposed: boolean;
  outputPadding?: Size;
}

/** What all convolutions share. */
export abstract class ConvNd<A extends unknown[]> extends Module<A, Tensor> {
  declare weight: Parameter;
  declare bias: Parameter | null;
  inChannels: number;
  outChannels: number;
  kernelSize: number[];
  stride: number[];
  padding: number[] | 'same' | 'valid';
  dilation: number[];
  transposed: boolean;
  outputPadding: number[];
  groups: number;
  paddingMode: PaddingMode;
  /** Padding in the order that `F.pad` takes. @internal */
  _padding: number[];

  constructor(n: number, inChannels: number, outChannels: number, kernelSize: Size, o: Settings) {
    super();
    const { groups = 1, bias = true, paddingMode = 'zeros', transposed, padding = 0 } = o;
    const kernel = sized(n, kernelSize, 'kernelSize');
    const stride = sized(n, o.stride ?? 1, 'stride');
    const dilation = sized(n, o.dilation ?? 1, 'dilation');
    const outputPadding = sized(n, o.outputPadding ?? 0, 'outputPadding');
    if (groups <= 0) throw new ValueError('groups must be a positive integer');
    if (inChannels % groups !== 0) throw new ValueError('in_channels must be divisible by groups');
    if (outChannels % groups !== 0) throw new ValueError('out_channels must be divisible by groups');
    if (typeof padding === 'string') {
      if (padding !== 'same' && padding !== 'valid') {
        throw new ValueError(`Invalid padding string ${quote(padding)}, should be one of {'same', 'valid'}`);
      }
      if (padding === 'same' && stride.some((step) => step !== 1)) {
        throw new ValueError("padding='same' is not supported for strided convolutions");
      }
    }
    if (!['zeros', 'reflect', 'replicate', 'circular'].includes(paddingMode)) {
      throw new ValueError(
        `padding_mode must be one of {'zeros', 'reflect', 'replicate', 'circular'}, but got padding_mode='${paddingMode}'`,
      );
    }
    this.inChannels = inChannels;
    this.outChannels = outChannels;
    this.kernelSize = kernel;
    this.stride = stride;
    this.padding = typeof padding === 'string' ? padding : sized(n, padding, 'padding');
    this.dilation = dilation;
    this.transposed = transposed;
    this.outputPadding = outputPadding;
    this.groups = groups;
    this.paddingMode = paddingMode;
    this._padding = bothSides(this.padding, kernel, dilation);
    const shape = transposed
      ? [inChannels, outChannels / groups, ...kernel]
      : [outChannels, inChannels / groups, ...kernel];
    this.weight = new Parameter(ops.empty(shape, factory(o)));
    if (bias) this.bias = new Parameter(ops.empty([outChannels], factory(o)));
    else this.registerParameter('bias', null);
    this.resetParameters();
  }

  /** Draws new values for the parameters. */
  resetParameters(): void {
    init.kaimingUniform_(this.weight, { a: Math.sqrt(5) });
    if (!this.bias) return;
    const [fanIn] = init.calculateFanInAndFanOut(this.weight);
    if (fanIn === 0) return;
    const bound = 1 / Math.sqrt(fanIn);
    init.uniform_(this.bias, -bound, bound);
  }

  override extraRepr(): string {
    const { padding, dilation, outputPadding } = this;
    let text = `${this.inChannels}, ${this.outChannels}, kernel_size=${repr(this.kernelSize)}, stride=${repr(this.stride)}`;
    if (typeof padding === 'string') text += `, padding=${padding}`;
    else if (padding.some((size) => size !== 0)) text += `, padding=${repr(padding)}`;
    if (dilation.some((size) => size !== 1)) text += `, dilation=${repr(dilation)}`;
    if (outputPadding.some((size) => size !== 0)) text += `, output_padding=${repr(outputPadding)}`;
    if (this.groups !== 1) text += `, groups=${this.groups}`;
    if (this.bias === null) text += ', bias=False';
    if (this.paddingMode !== 'zeros') text += `, padding_mode=${this.paddingMode}`;
    return text;
  }
}

function bothSides(padding: number[] | 'same' | 'valid', kernel: number[], dilation: number[]): number[] {
  if (typeof padding !== 'string') return reversedRepeat(padding, 2);
  const result = new Array<number>(kernel.length * 2).fill(0);
  if (padding === 'valid') return result;
  kernel.forEach((size, d) => {
    const at = 2 * (kernel.length - 1 - d);
    const total = dilation[d] * (size - 1);
    result[at] = Math.floor(total / 2);
    result[at + 1] = total - result[at];
  });
  return result;
}

/** Pads the input as `paddingMode` says, where the operator itself can't. */
function padded(input: Tensor, module: { paddingMode: PaddingMode; _padding: number[] }): Tensor {
  return raw.pad(input, module._padding, module.paddingMode);
}

/**
 * Convolution of signals: input (N, inChannels, L) or (inChannels, L).
 * `weight` (outChannels, inChannels / groups, kernel) and `bias` start evenly distributed within `1 / sqrt(fan in)`. Mirrors `torch.nn.Conv1d`.
 */
export class Conv1d extends ConvNd<[input: Tensor]> {
  constructor(inChannels: number, outChannels: number, kernelSize: Size, ...rest: ConvRest) {
    const o = readOptions<ConvOptions>('Conv1d', convNames, rest);
    super(1, inChannels, outChannels, kernelSize, { ...o, transposed: false });
  }

  override forward(input: Tensor): Tensor {
    const m = unwrapped(this);
    if (m.paddingMode === 'zeros') {
      return typeof m.padding === 'string'
        ? ops.conv1d(input, m.weight, m.bias, m.stride, m.padding, m.dilation, m.groups)
        : ops.conv1d(input, m.weight, m.bias, m.stride, m.padding, m.dilation, m.groups);
    }
    return ops.conv1d(padded(input, m), m.weight, m.bias, m.stride, 0, m.dilation, m.groups);
  }
}

/**
 * Convolution of images: input (N, inChannels, H, W) or (inChannels, H, W).
 * `weight` (outChannels, inChannels / groups, kernelHeight, kernelWidth) and `bias` start evenly distributed within `1 / sqrt(fan in)`.
 * Mirrors `torch.nn.Conv2d`.
 */
export class Conv2d extends ConvNd<[input: Tensor]> {
  constructor(inChannels: number, outChannels: number, kernelSize: Size, ...rest: ConvRest) {
    const o = readOptions<ConvOptions>('Conv2d', convNames, rest);
    super(2, inChannels, outChannels, kernelSize, { ...o, transposed: false });
  }

  override forward(input: Tensor): Tensor {
    const m = unwrapped(this);
    if (m.paddingMode === 'zeros') {
      return typeof m.padding === 'string'
        ? ops.conv2d(input, m.weight, m.bias, m.stride, m.padding, m.dilation, m.groups)
        : ops.conv2d(input, m.weight, m.bias, m.stride, m.padding, m.dilation, m.groups);
    }
    return ops.conv2d(padded(input, m), m.weight, m.bias, m.stride, 0, m.dilation, m.groups);
  }
}

/**
 * Convolution of volumes: input (N, inChannels, D, H, W) or (inChannels, D, H, W).
 * `weight` (outChannels, inChannels / groups, depth, height, width) and `bias` start evenly distributed within `1 / sqrt(fan in)`.
 * Mirrors `torch.nn.Conv3d`.
 */
export class Conv3d extends ConvNd<[input: Tensor]> {
  constructor(inChannels: number, outChannels: number, kernelSize: Size, ...rest: ConvRest) {
    const o = readOptions<ConvOptions>('Conv3d', convNames, rest);
    super(3, inChannels, outChannels, kernelSize, { ...o, transposed: false });
  }

  override forward(input: Tensor): Tensor {
    const m = unwrapped(this);
    if (m.paddingMode === 'zeros') {
      return typeof m.padding === 'string'
        ? ops.conv3d(input, m.weight, m.bias, m.stride, m.padding, m.dilation, m.groups)
        : ops.conv3d(input, m.weight, m.bias, m.stride, m.padding, m.dilation, m.groups);
    }
    return ops.conv3d(padded(input, m), m.weight, m.bias, m.stride, 0, m.dilation, m.groups);
  }
}

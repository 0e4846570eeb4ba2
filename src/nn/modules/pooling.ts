/** @file Pooling layers. */

import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Real, type Rest, readOptions, type Size1, type Size2, type Size3, tuple } from '../arguments.js';
import { unwrapped } from '../callable.js';
import type { WithIndices } from '../functional/max-pooling.js';
import * as F from '../functional/pooling.js';
import { Module } from '../module.js';
import { fields, settle } from '../python.js';

type Size = number | readonly number[];

/** What a pooling layer gives: a tensor, or with `returnIndices: true` the places of the maxima too. */
export type Pooled<I extends boolean> = I extends true ? WithIndices : Tensor;

/** Options of `MaxPool1d`, `MaxPool2d` and `MaxPool3d`. */
export interface MaxPoolOptions<I extends boolean = boolean> {
  /** Default: the kernel size. */
  stride?: Size | null;
  /** Minus infinity put around the input. Default: 0. */
  padding?: Size;
  /** Distance of the elements within a window. Default: 1. */
  dilation?: Size;
  /** Give the maxima's places too, for unpooling. Default: false. */
  returnIndices?: I;
  /** Round output sizes up. Default: false. */
  ceilMode?: boolean;
}

type MaxPoolRest<I extends boolean> = Rest<
  [stride?: Size | null, padding?: Size, dilation?: Size, returnIndices?: I, ceilMode?: boolean],
  MaxPoolOptions<I>
>;

const maxPoolNames = ['stride', 'padding', 'dilation', 'returnIndices', 'ceilMode'] as const;

abstract class MaxPoolNd<I extends boolean> extends Module<[input: Tensor], Pooled<I>> {
  kernelSize: Size;
  stride: Size;
  padding: Size;
  dilation: Size;
  returnIndices: boolean;
  ceilMode: boolean;

  constructor(name: string, kernelSize: Size, rest: readonly unknown[]) {
    super();
    const o = readOptions<MaxPoolOptions>(name, maxPoolNames, rest);
    this.kernelSize = kernelSize;
    this.stride = o.stride ?? kernelSize;
    this.padding = o.padding ?? 0;
    this.dilation = o.dilation ?? 1;
    this.returnIndices = o.returnIndices ?? false;
    this.ceilMode = o.ceilMode ?? false;
  }

  override extraRepr(): string {
    return fields(this, 'kernelSize', 'stride', 'padding', 'dilation', 'ceilMode');
  }
}

/** Maxima of windows of a signal (N, C, L) or (C, L). Mirrors `torch.nn.MaxPool1d`. */
export class MaxPool1d<I extends boolean = false> extends MaxPoolNd<I> {
  constructor(kernelSize: Size1, ...rest: MaxPoolRest<I>) {
    super('MaxPool1d', kernelSize, rest);
  }

  override forward(input: Tensor): Pooled<I> {
    const m = unwrapped(this);
    const pool = m.returnIndices ? ops.maxPool1dWithIndices : ops.maxPool1d;
    return pool(input, m.kernelSize, m.stride, m.padding, m.dilation, m.ceilMode) as Pooled<I>;
  }
}

/** Maxima of windows of an image (N, C, H, W) or (C, H, W). Mirrors `torch.nn.MaxPool2d`. */
export class MaxPool2d<I extends boolean = false> extends MaxPoolNd<I> {
  constructor(kernelSize: Size2, ...rest: MaxPoolRest<I>) {
    super('MaxPool2d', kernelSize, rest);
  }

  override forward(input: Tensor): Pooled<I> {
    const m = unwrapped(this);
    const pool = m.returnIndices ? raw.maxPool2dWithIndices : ops.maxPool2d;
    return pool(input, m.kernelSize, m.stride, m.padding, m.dilation, m.ceilMode) as Pooled<I>;
  }
}

/** Maxima of windows of a volume (N, C, D, H, W) or (C, D, H, W). Mirrors `torch.nn.MaxPool3d`. */
export class MaxPool3d<I extends boolean = false> extends MaxPoolNd<I> {
  constructor(kernelSize: Size3, ...rest: MaxPoolRest<I>) {
    super('MaxPool3d', kernelSize, rest);
  }

  override forward(input: Tensor): Pooled<I> {
    const m = unwrapped(this);
    const pool = m.returnIndices ? raw.maxPool3dWithIndices : ops.maxPool3d;
    return pool(input, m.kernelSize, m.stride, m.padding, m.dilation, m.ceilMode) as Pooled<I>;
  }
}

/** Options of `AvgPool1d`. */
export interface AvgPool1dOptions {
  /** Default: the kernel size. */
  stride?: Size | null;
  /** Zeros put around the input. Default: 0. */
  padding?: Size;
  /** Round output sizes up. Default: false. */
  ceilMode?: boolean;
  /** Count the zeros in the average. Default: true. */
  countIncludePad?: boolean;
}

/** Options of `AvgPool2d` and `AvgPool3d`. */
export interface AvgPoolOptions extends AvgPool1dOptions {
  /** Divide by this number instead of the window's size. */
  divisorOverride?: number | null;
}

type AvgPoolRest = Rest<
  [
    stride?: Size | null,
    padding?: Size,
    ceilMode?: boolean,
    countIncludePad?: boolean,
    divisorOverride?: number | null,
  ],
  AvgPoolOptions
>;

const avgPoolNames = ['stride', 'padding', 'ceilMode', 'countIncludePad', 'divisorOverride'] as const;

abstract class AvgPoolNd extends Module<[input: Tensor], Tensor> {
  kernelSize: Size;
  stride: Size;
  padding: Size;
  ceilMode: boolean;
  countIncludePad: boolean;

  constructor(kernelSize: Size, o: AvgPool1dOptions) {
    super();
    this.kernelSize = kernelSize;
    this.stride = o.stride ?? kernelSize;
    this.padding = o.padding ?? 0;
    this.ceilMode = o.ceilMode ?? false;
    this.countIncludePad = o.countIncludePad ?? true;
  }

  override extraRepr(): string {
    return fields(this, 'kernelSize', 'stride', 'padding');
  }
}

/** Averages of windows of a signal (N, C, L) or (C, L). Mirrors `torch.nn.AvgPool1d`. */
export class AvgPool1d extends AvgPoolNd {
  constructor(
    kernelSize: Size1,
    ...rest: Rest<
      [stride?: Size | null, padding?: Size, ceilMode?: boolean, countIncludePad?: boolean],
      AvgPool1dOptions
    >
  ) {
    const names = ['stride', 'padding', 'ceilMode', 'countIncludePad'] as const;
    const o = readOptions<AvgPool1dOptions>('AvgPool1d', names, rest);
    super(tuple(1, kernelSize, 'kernelSize'), {
      ...o,
      stride: tuple(1, o.stride ?? kernelSize, 'stride'),
      padding: tuple(1, o.padding ?? 0, 'padding'),
    });
  }

  override forward(input: Tensor): Tensor {
    const m = unwrapped(this);
    return ops.avgPool1d(input, m.kernelSize, m.stride, m.padding, m.ceilMode, m.countIncludePad);
  }
}

/** Averages of windows of an image (N, C, H, W) or (C, H, W). Mirrors `torch.nn.AvgPool2d`. */
export class AvgPool2d extends AvgPoolNd {
  divisorOverride: number | null;

  constructor(kernelSize: Size2, ...rest: AvgPoolRest) {
    const o = readOptions<AvgPoolOptions>('AvgPool2d', avgPoolNames, rest);
    super(kernelSize, o);
    this.divisorOverride = o.divisorOverride ?? null;
  }

  override forward(input: Tensor): Tensor {
    const m = unwrapped(this);
    return raw.avgPool2d(input, m.kernelSize, m.stride, m.padding, m.ceilMode, m.countIncludePad, m.divisorOverride);
  }
}

/** Averages of windows of a volume (N, C, D, H, W) or (C, D, H, W). Mirrors `torch.nn.AvgPool3d`. */
export class AvgPool3d extends AvgPoolNd {
  divisorOverride: number | null;

  constructor(kernelSize: Size3, ...rest: AvgPoolRest) {
    const o = readOptions<AvgPoolOptions>('AvgPool3d', avgPoolNames, rest);
    super(kernelSize, o);
    this.divisorOverride = o.divisorOverride ?? null;
  }

  override forward(input: Tensor): Tensor {
    const m = unwrapped(this);
    return raw.avgPool3d(input, m.kernelSize, m.stride, m.padding, m.ceilMode, m.countIncludePad, m.divisorOverride);
  }
}

/** Options of `LPPool1d`, `LPPool2d` and `LPPool3d`. */
export type LpPoolOptions = F.LpPoolOptions;

abstract class LPPoolNd<K extends Size> extends Module<[input: Tensor], Tensor> {
  normType: number;
  kernelSize: K;
  stride: Size | null;
  ceilMode: boolean;

  constructor(name: string, normType: Real, kernelSize: K, rest: readonly unknown[]) {
    super();
    const o = readOptions<LpPoolOptions>(name, ['stride', 'ceilMode'], rest);
    this.normType = settle(this, 'normType', normType, 2);
    this.kernelSize = kernelSize;
    this.stride = o.stride ?? null;
    this.ceilMode = o.ceilMode ?? false;
  }

  override extraRepr(): string {
    return fields(this, 'normType', 'kernelSize', 'stride', 'ceilMode');
  }
}

/** p-norms of windows of a signal (N, C, L). Mirrors `torch.nn.LPPool1d`. */
export class LPPool1d extends LPPoolNd<number> {
  constructor(normType: Real, kernelSize: number, ...rest: F.LpPoolRest) {
    super('LPPool1d', normType, kernelSize, rest);
  }

  override forward(input: Tensor): Tensor {
    return F.lpPool1d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}

/** p-norms of windows of an image (N, C, H, W). Mirrors `torch.nn.LPPool2d`. */
export class LPPool2d extends LPPoolNd<Size> {
  constructor(normType: Real, kernelSize: Size2, ...rest: F.LpPoolRest) {
    super('LPPool2d', normType, kernelSize, rest);
  }

  override forward(input: Tensor): Tensor {
    return F.lpPool2d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}

/** p-norms of windows of a volume (N, C, D, H, W). Mirrors `torch.nn.LPPool3d`. */
export class LPPool3d extends LPPoolNd<Size> {
  constructor(normType: Real, kernelSize: Size3, ...rest: F.LpPoolRest) {
    super('LPPool3d', normType, kernelSize, rest);
  }

  override forward(input: Tensor): Tensor {
    return F.lpPool3d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}

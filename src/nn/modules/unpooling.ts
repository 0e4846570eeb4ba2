/** @file Layers that put pooled maxima back to their places. */

import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions, type Size1, type Size2, type Size3, tuple } from '../arguments.js';
import * as F from '../functional/unpooling.js';
import { Module } from '../module.js';
import { fields } from '../python.js';

type Size = number | readonly number[];

/** Options of `MaxUnpool1d`, `MaxUnpool2d` and `MaxUnpool3d`. */
export interface MaxUnpoolOptions {
  /** Default: the kernel size. */
  stride?: Size | null;
  /** Padding that the pooling had. Default: 0. */
  padding?: Size;
}

type MaxUnpoolRest = Rest<[stride?: Size | null, padding?: Size], MaxUnpoolOptions>;

abstract class MaxUnpoolNd extends Module<
  [input: Tensor, indices: Tensor, outputSize?: readonly number[] | null],
  Tensor
> {
  kernelSize: number[];
  stride: number[];
  padding: number[];

  constructor(name: string, n: number, kernelSize: Size, rest: readonly unknown[]) {
    super();
    const o = readOptions<MaxUnpoolOptions>(name, ['stride', 'padding'], rest);
    this.kernelSize = tuple(n, kernelSize, 'kernelSize');
    this.stride = tuple(n, o.stride ?? kernelSize, 'stride');
    this.padding = tuple(n, o.padding ?? 0, 'padding');
  }

  override extraRepr(): string {
    return fields(this, 'kernelSize', 'stride', 'padding');
  }
}

/** Puts maxima of a signal back to their places. Mirrors `torch.nn.MaxUnpool1d`. */
export class MaxUnpool1d extends MaxUnpoolNd {
  constructor(kernelSize: Size1, ...rest: MaxUnpoolRest) {
    super('MaxUnpool1d', 1, kernelSize, rest);
  }

  override forward(input: Tensor, indices: Tensor, outputSize?: readonly number[] | null): Tensor {
    return F.maxUnpool1d(input, indices, this.kernelSize, this.stride, this.padding, outputSize ?? null);
  }
}

/** Puts maxima of an image back to their places. Mirrors `torch.nn.MaxUnpool2d`. */
export class MaxUnpool2d extends MaxUnpoolNd {
  constructor(kernelSize: Size2, ...rest: MaxUnpoolRest) {
    super('MaxUnpool2d', 2, kernelSize, rest);
  }

  override forward(input: Tensor, indices: Tensor, outputSize?: readonly number[] | null): Tensor {
    return F.maxUnpool2d(input, indices, this.kernelSize, this.stride, this.padding, outputSize ?? null);
  }
}

/** Puts maxima of a volume back to their places. Mirrors `torch.nn.MaxUnpool3d`. */
export class MaxUnpool3d extends MaxUnpoolNd {
  constructor(kernelSize: Size3, ...rest: MaxUnpoolRest) {
    super('MaxUnpool3d', 3, kernelSize, rest);
  }

  override forward(input: Tensor, indices: Tensor, outputSize?: readonly number[] | null): Tensor {
    return F.maxUnpool3d(input, indices, this.kernelSize, this.stride, this.padding, outputSize ?? null);
  }
}

/** @file Pooling layers with windows in random places. */

import { ValueError } from '../../native/errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions, type Size2, type Size3, tuple } from '../arguments.js';
import * as F from '../functional/fractional-pooling.js';
import type { WithIndices } from '../functional/max-pooling.js';
import { Module } from '../module.js';
import { repr } from '../python.js';
import type { Pooled } from './pooling.js';

type Size = number | readonly number[];

/** Checks and completes the sizes of fractional pooling. */
function fractionalSize(n: number, value: Size | null | undefined, name: string): number[] | null {
  return value == null ? null : tuple(n, value, name);
}

/** Options of `FractionalMaxPool2d` and `FractionalMaxPool3d`. One of `outputSize` and `outputRatio` is needed. */
export interface FractionalMaxPoolOptions<I extends boolean = boolean> {
  /** Size of the output; this or `outputRatio` has to be given. */
  outputSize?: Size | null;
  /** Output size as a share of the input's, between 0 and 1. */
  outputRatio?: Size | null;
  /** Give the maxima's places too. Default: false. */
  returnIndices?: I;
  /** Numbers in [0, 1) that place the windows. Default: drawn at random. */
  _randomSamples?: Tensor | null;
}

type FractionalRest<I extends boolean> = Rest<
  [outputSize?: Size | null, outputRatio?: Size | null, returnIndices?: I, _randomSamples?: Tensor | null],
  FractionalMaxPoolOptions<I>
>;

abstract class FractionalMaxPoolNd<I extends boolean> extends Module<[input: Tensor], Pooled<I>> {
  kernelSize: number[];
  returnIndices: boolean;
  declare _random_samples: Tensor | null;
  outputSize: number[] | null;
  outputRatio: number[] | null;

  constructor(n: number, kernelSize: Size, rest: readonly unknown[]) {
    super();
    const names = ['outputSize', 'outputRatio', 'returnIndices', '_randomSamples'] as const;
    const o = readOptions<FractionalMaxPoolOptions>(`FractionalMaxPool${n}d`, names, rest);
    if (n === 3 && tuple(3, kernelSize, 'kernelSize').some((size) => size <= 0)) {
      throw new ValueError(`kernel_size must greater than 0, but got ${repr(kernelSize)}`);
    }
    this.kernelSize = tuple(n, kernelSize, 'kernelSize');
    this.returnIndices = o.returnIndices ?? false;
    this.registerBuffer('_random_samples', o._randomSamples ?? null);
    this.outputSize = fractionalSize(n, o.outputSize, 'outputSize');
    this.outputRatio = fractionalSize(n, o.outputRatio, 'outputRatio');
    if (!this.outputSize && !this.outputRatio) {
      throw new ValueError(`FractionalMaxPool${n}d requires specifying either an output size, or a pooling ratio`);
    }
    if (this.outputSize && this.outputRatio) {
      throw new ValueError('only one of output_size and output_ratio may be specified');
    }
    if (this.outputRatio?.some((share) => !(share > 0 && share < 1))) {
      throw new ValueError(`output_ratio must be between 0 and 1 (got ${repr(o.outputRatio)})`);
    }
  }

  protected get options(): F.FractionalMaxPoolOptions & { returnIndices: true } {
    return {
      outputSize: this.outputSize,
      outputRatio: this.outputRatio,
      returnIndices: true,
      _randomSamples: this._random_samples,
    };
  }

  protected pick(result: WithIndices): Pooled<I> {
    return (this.returnIndices ? result : result[0]) as Pooled<I>;
  }
}

/** Maxima of randomly placed windows of an image (N, C, H, W). Mirrors `torch.nn.FractionalMaxPool2d`. */
export class FractionalMaxPool2d<I extends boolean = false> extends FractionalMaxPoolNd<I> {
  constructor(kernelSize: Size2, ...rest: FractionalRest<I>) {
    super(2, kernelSize, rest);
  }

  override forward(input: Tensor): Pooled<I> {
    return this.pick(F.fractionalMaxPool2d(input, this.kernelSize, this.options));
  }
}

/** Maxima of randomly placed windows of a volume (N, C, D, H, W). Mirrors `torch.nn.FractionalMaxPool3d`. */
export class FractionalMaxPool3d<I extends boolean = false> extends FractionalMaxPoolNd<I> {
  constructor(kernelSize: Size3, ...rest: FractionalRest<I>) {
    super(3, kernelSize, rest);
  }

  override forward(input: Tensor): Pooled<I> {
    return this.pick(F.fractionalMaxPool3d(input, this.kernelSize, this.options));
  }
}

/** @file Pooling layers whose output has a given size. */

import * as ops from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { readOptions, type Size1 } from '../arguments.js';
import * as F from '../functional/adaptive-pooling.js';
import type { WithIndices } from '../functional/max-pooling.js';
import { Module } from '../module.js';
import { fields } from '../python.js';
import type { Pooled } from './pooling.js';

type Size = F.AdaptiveSize;

abstract class AdaptiveMaxPoolNd<S extends Size, I extends boolean> extends Module<[input: Tensor], Pooled<I>> {
  outputSize: S;
  returnIndices: boolean;

  constructor(name: string, outputSize: S, rest: readonly unknown[]) {
    super();
    this.outputSize = outputSize;
    this.returnIndices = readOptions<F.IndicesOptions>(name, ['returnIndices'], rest).returnIndices ?? false;
  }

  protected pick(result: WithIndices): Pooled<I> {
    return (this.returnIndices ? result : result[0]) as Pooled<I>;
  }

  override extraRepr(): string {
    return fields(this, 'outputSize');
  }
}

type IndicesRest<I extends boolean> = [returnIndices?: I | { returnIndices?: I }];

/** Maxima of a signal brought to `outputSize`. Mirrors `torch.nn.AdaptiveMaxPool1d`. */
export class AdaptiveMaxPool1d<I extends boolean = false> extends AdaptiveMaxPoolNd<Size1, I> {
  constructor(outputSize: Size1, ...rest: IndicesRest<I>) {
    super('AdaptiveMaxPool1d', outputSize, rest);
  }

  override forward(input: Tensor): Pooled<I> {
    return this.pick(F.adaptiveMaxPool1d(input, this.outputSize, true));
  }
}

/** Maxima of an image brought to `outputSize`; null keeps a side's length. Mirrors `torch.nn.AdaptiveMaxPool2d`. */
export class AdaptiveMaxPool2d<I extends boolean = false> extends AdaptiveMaxPoolNd<Size, I> {
  constructor(outputSize: Size, ...rest: IndicesRest<I>) {
    super('AdaptiveMaxPool2d', outputSize, rest);
  }

  override forward(input: Tensor): Pooled<I> {
    return this.pick(F.adaptiveMaxPool2d(input, this.outputSize, true));
  }
}

/** Maxima of a volume brought to `outputSize`; null keeps a side's length. Mirrors `torch.nn.AdaptiveMaxPool3d`. */
export class AdaptiveMaxPool3d<I extends boolean = false> extends AdaptiveMaxPoolNd<Size, I> {
  constructor(outputSize: Size, ...rest: IndicesRest<I>) {
    super('AdaptiveMaxPool3d', outputSize, rest);
  }

  override forward(input: Tensor): Pooled<I> {
    return this.pick(F.adaptiveMaxPool3d(input, this.outputSize, true));
  }
}

abstract class AdaptiveAvgPoolNd<S extends Size> extends Module<[input: Tensor], Tensor> {
  outputSize: S;

  constructor(outputSize: S) {
    super();
    this.outputSize = outputSize;
  }

  override extraRepr(): string {
    return fields(this, 'outputSize');
  }
}

/** Averages of a signal brought to `outputSize`. Mirrors `torch.nn.AdaptiveAvgPool1d`. */
export class AdaptiveAvgPool1d extends AdaptiveAvgPoolNd<Size1> {
  override forward(input: Tensor): Tensor {
    return ops.adaptiveAvgPool1d(input, this.outputSize);
  }
}

/** Averages of an image brought to `outputSize`; null keeps a side's length. Mirrors `torch.nn.AdaptiveAvgPool2d`. */
export class AdaptiveAvgPool2d extends AdaptiveAvgPoolNd<Size> {
  override forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool2d(input, this.outputSize);
  }
}

/** Averages of a volume brought to `outputSize`; null keeps a side's length. Mirrors `torch.nn.AdaptiveAvgPool3d`. */
export class AdaptiveAvgPool3d extends AdaptiveAvgPoolNd<Size> {
  override forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool3d(input, this.outputSize);
  }
}

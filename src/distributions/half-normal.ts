/** @file The half-normal distribution. */

import type { Tensor } from '../tensor/tensor.js';
import { readArguments } from './arguments.js';
import { type HalfArguments, HalfDistribution, type HalfOptions } from './half-distribution.js';
import { Normal } from './normal.js';

/** Absolute values of normal numbers with mean 0. Mirrors `torch.distributions.HalfNormal`. */
export class HalfNormal extends HalfDistribution<Normal> {
  /** @throws ValueError if the scale is not positive. */
  constructor(...given: HalfArguments) {
    const { scale, validateArgs } = readArguments<HalfOptions>('HalfNormal', ['scale'], [], given);
    super(new Normal(0, scale, { validateArgs: false }), validateArgs);
  }

  override get mean(): Tensor {
    return this.scale.mul(Math.sqrt(2 / Math.PI));
  }

  override get variance(): Tensor {
    return this.scale.pow(2).mul(1 - 2 / Math.PI);
  }
}

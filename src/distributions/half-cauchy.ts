/** @file The half-Cauchy distribution. */

import { full } from '../ops/functions.js';
import { asTensor } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { readArguments } from './arguments.js';
import { Cauchy } from './cauchy.js';
import { type HalfArguments, HalfDistribution, type HalfOptions } from './half-distribution.js';

/** Absolute values of Cauchy numbers around 0. Mirrors `torch.distributions.HalfCauchy`. */
export class HalfCauchy extends HalfDistribution<Cauchy> {
  /** @throws ValueError if the scale is not positive. */
  constructor(...given: HalfArguments) {
    const { scale, validateArgs } = readArguments<HalfOptions>('HalfCauchy', ['scale'], [], given);
    super(new Cauchy(0, scale, { validateArgs: false }), validateArgs);
  }

  /** Infinite. */
  override get mean(): Tensor {
    const { dtype, device } = this.scale;
    return full(this._extendedShape(), Number.POSITIVE_INFINITY, { dtype, device });
  }

  override get variance(): Tensor {
    return this.baseDist.variance;
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const { dtype, device } = this.scale;
    return super.logProb(asTensor(value, { dtype, device }));
  }
}

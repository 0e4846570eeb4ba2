/** @file The exponential distribution. */

import { empty, zerosLike } from '../ops/functions.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { readArguments, type Shape } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, nonnegative, positive } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { ExponentialFamily } from './exponential-family.js';
import { complement } from './probabilities.js';
import type { RateArguments, RateOptions } from './rate.js';

/** How long one waits for events that come at a rate. Mirrors `torch.distributions.Exponential`. */
export class Exponential extends ExponentialFamily {
  static override readonly argConstraints: ArgConstraints = { rate: positive };
  static override readonly support: Constraint = nonnegative;
  static override readonly hasRsample = true;

  declare readonly rate: Tensor;

  /** @throws ValueError if the rate is not positive. */
  constructor(...given: RateArguments) {
    const options = readArguments<RateOptions>('Exponential', ['rate'], [], given);
    const [rate] = broadcastAll(options.rate);
    super(rate.shape, [], { validateArgs: options.validateArgs, fields: { rate } });
  }

  override get mean(): Tensor {
    return this.rate.reciprocal();
  }

  override get mode(): Tensor {
    return zerosLike(this.rate);
  }

  override get stddev(): Tensor {
    return this.rate.reciprocal();
  }

  override get variance(): Tensor {
    return this.rate.pow(-2);
  }

  override rsample(...sampleShape: Shape): Tensor {
    const { dtype, device } = this.rate;
    return empty(this._extendedShape(sampleShape), { dtype, device }).exponential_().div(this.rate);
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    return this.rate.log().sub(this.rate.mul(value));
  }

  override cdf(value: Tensor): Tensor {
    this._checkSample(value);
    return complement(this.rate.neg().mul(value).exp());
  }

  override icdf(value: Tensor): Tensor {
    requireTensor('icdf', 'value', value);
    return value.neg().log1p().neg().div(this.rate);
  }

  override entropy(): Tensor {
    return complement(this.rate.log());
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }

  override get _naturalParams(): Tensor[] {
    return [this.rate.neg()];
  }

  override _logNormalizer(x: Tensor): Tensor {
    return x.neg().log().neg();
  }
}

/** @file The Poisson distribution. */

import { poisson } from '../ops/functions.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';
import { readArguments, type Shape } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, nonnegative, nonnegativeInteger } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { ExponentialFamily } from './exponential-family.js';
import type { RateArguments, RateOptions } from './rate.js';

/** How many events happen that come at a rate. Mirrors `torch.distributions.Poisson`. */
export class Poisson extends ExponentialFamily {
  static override readonly argConstraints: ArgConstraints = { rate: nonnegative };
  static override readonly support: Constraint = nonnegativeInteger;

  declare readonly rate: Tensor;

  /** @throws ValueError if the rate is negative. */
  constructor(...given: RateArguments) {
    const options = readArguments<RateOptions>('Poisson', ['rate'], [], given);
    const [rate] = broadcastAll(options.rate);
    super(rate.shape, [], { validateArgs: options.validateArgs, fields: { rate } });
  }

  override get mean(): Tensor {
    return this.rate;
  }

  override get mode(): Tensor {
    return this.rate.floor();
  }

  override get variance(): Tensor {
    return this.rate;
  }

  override sample(...sampleShape: Shape): Tensor {
    const shape = this._extendedShape(sampleShape);
    return withoutGrad(() => poisson(this.rate.expand(shape)));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const [rate, count] = broadcastAll(this.rate, value);
    return count.xlogy(rate).sub(rate).sub(count.add(1).lgamma());
  }

  override get _naturalParams(): Tensor[] {
    return [this.rate.log()];
  }

  override _logNormalizer(x: Tensor): Tensor {
    return x.exp();
  }
}

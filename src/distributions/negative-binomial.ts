/** @file The negative binomial distribution. */

import { logSigmoid } from '../ops/nn.js';
import { poisson } from '../ops/functions.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';
import { asFloat } from '../values/scalar.js';
import type { Shape } from './arguments.js';
import { type Constraint, greaterThanEq, halfOpenInterval, nonnegativeInteger, real } from './constraints/index.js';
import { type CountArguments, readCount } from './count.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { Gamma } from './gamma.js';
import { lazy } from './lazy.js';
import { withOdds } from './with-odds.js';

/** How many events happen before `totalCount` others do. Mirrors `torch.distributions.NegativeBinomial`. */
export class NegativeBinomial extends withOdds(Distribution) {
  static override readonly argConstraints: ArgConstraints = {
    totalCount: greaterThanEq(0),
    probs: halfOpenInterval(asFloat(0), asFloat(1)),
    logits: real,
  };
  static override readonly support: Constraint = nonnegativeInteger;

  /** The number of failures at which counting stops. */
  declare readonly totalCount: Tensor;

  /** @throws ValueError unless exactly one of `probs` and `logits` is given, or for a probability or a count that is none. */
  constructor(...given: CountArguments) {
    const { param, fields, validateArgs } = readCount('NegativeBinomial', ['totalCount'], [], given);
    super(param.shape, [], { validateArgs, fields });
  }

  override get mean(): Tensor {
    return this.totalCount.mul(this.logits.exp());
  }

  override get mode(): Tensor {
    return this.totalCount.sub(1).mul(this.logits.exp()).floor().clamp({ min: 0 });
  }

  override get variance(): Tensor {
    return this.mean.div(this.logits.neg().sigmoid());
  }

  /** @internal */
  @lazy
  get _gamma(): Gamma {
    return new Gamma(this.totalCount, this.logits.neg().exp(), { validateArgs: false });
  }

  override sample(...sampleShape: Shape): Tensor {
    return withoutGrad(() => poisson(this._gamma.sample(...sampleShape)));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const { totalCount, logits } = this;
    const unnormalized = totalCount.mul(logSigmoid(logits.neg())).add(value.mul(logSigmoid(logits)));
    const total = totalCount.add(value);
    const normalization = total
      .lgamma()
      .neg()
      .add(value.add(asFloat(1)).lgamma())
      .add(totalCount.lgamma())
      .maskedFill(total.eq(0), 0);
    return unnormalized.sub(normalization);
  }
}

/** @file The binomial distribution. */

import { NotImplementedError } from '../native/errors.js';
import { binomial } from '../ops/functions.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Shape } from './arguments.js';
import {
  type Constraint,
  dependentProperty,
  integerInterval,
  nonnegativeInteger,
  real,
  unitInterval,
} from './constraints/index.js';
import { type CountArguments, readCount } from './count.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { withOdds } from './with-odds.js';
import { complement } from './probabilities.js';
import { countUp, type Expand } from './support.js';

/** `x.clamp(min=0)` with the gradient 1/2 at 0. */
function clampByZero(x: Tensor): Tensor {
  return x
    .clamp({ min: 0 })
    .add(x)
    .sub(x.clamp({ max: 0 }))
    .div(2);
}

/** How many of `totalCount` independent events happen. Mirrors `torch.distributions.Binomial`. */
export class Binomial extends withOdds(Distribution) {
  static override readonly argConstraints: ArgConstraints = {
    totalCount: nonnegativeInteger,
    probs: unitInterval,
    logits: real,
  };
  static override readonly hasEnumerateSupport = true;

  /** The number of events. */
  declare readonly totalCount: Tensor;

  /** @throws ValueError unless exactly one of `probs` and `logits` is given, or for a probability or a count that is none. */
  constructor(...given: CountArguments) {
    const { param, fields, validateArgs } = readCount('Binomial', [], ['totalCount'], given);
    super(param.shape, [], { validateArgs, fields });
  }

  @dependentProperty({ isDiscrete: true, eventDim: 0 })
  override get support(): Constraint {
    return integerInterval(0, this.totalCount);
  }

  override get mean(): Tensor {
    return this.totalCount.mul(this.probs);
  }

  override get mode(): Tensor {
    return this.totalCount.add(1).mul(this.probs).floor().clamp({ max: this.totalCount });
  }

  override get variance(): Tensor {
    return this.totalCount.mul(this.probs).mul(complement(this.probs));
  }

  override sample(...sampleShape: Shape): Tensor {
    const shape = this._extendedShape(sampleShape);
    return withoutGrad(() => binomial(this.totalCount.expand(shape), this.probs.expand(shape)));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const { totalCount, logits } = this;
    const logFactorialN = totalCount.add(1).lgamma();
    const logFactorialK = value.add(1).lgamma();
    const logFactorialRest = totalCount.sub(value).add(1).lgamma();
    const normalizer = totalCount
      .mul(clampByZero(logits))
      .add(totalCount.mul(logits.abs().neg().exp().log1p()))
      .sub(logFactorialN);
    return value.mul(logits).sub(logFactorialK).sub(logFactorialRest).sub(normalizer);
  }

  /** @throws NotImplementedError if the counts of the batch differ. */
  override entropy(): Tensor {
    this._commonCount('entropy');
    const logProb = this.logProb(this.enumerateSupport(false));
    return logProb.exp().mul(logProb).sum(0).neg();
  }

  override enumerateSupport(expand: Expand = true): Tensor {
    return countUp(this._commonCount('enumerate_support') + 1, this, this._param, expand);
  }

  /** The count of the whole batch. @internal */
  _commonCount(what: string): number {
    const count = Math.trunc(Number(this.totalCount.max().item()));
    if (this.totalCount.min().item() !== count) {
      throw new NotImplementedError(`Inhomogeneous total count not supported by \`${what}\`.`);
    }
    return count;
  }
}

/** @file The Bernoulli distribution. */

import { bernoulli } from '../ops/functions.js';
import { binaryCrossEntropyWithLogits } from '../nn/functional/index.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Shape } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { boolean, type Constraint, real, unitInterval } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { ExponentialFamily } from './exponential-family.js';
import { withOdds } from './with-odds.js';
import { type OddsArguments, readOdds } from './odds.js';
import { complement } from './probabilities.js';
import { countUp, type Expand } from './support.js';

/** 1 with a probability, else 0. Mirrors `torch.distributions.Bernoulli`. */
export class Bernoulli extends withOdds(ExponentialFamily) {
  static override readonly argConstraints: ArgConstraints = { probs: unitInterval, logits: real };
  static override readonly support: Constraint = boolean;
  static override readonly hasEnumerateSupport = true;

  /** @throws ValueError unless exactly one of `probs` and `logits` is given, or for a probability outside of 0 to 1. */
  constructor(...given: OddsArguments) {
    const { param, fields, validateArgs } = readOdds('Bernoulli', given);
    super(param.shape, [], { validateArgs, fields });
  }

  override get mean(): Tensor {
    return this.probs;
  }

  override get mode(): Tensor {
    const mode = this.probs.ge(0.5).to(this.probs);
    return mode.setAt([this.probs.eq(0.5)], Number.NaN);
  }

  override get variance(): Tensor {
    return this.probs.mul(complement(this.probs));
  }

  override sample(...sampleShape: Shape): Tensor {
    const shape = this._extendedShape(sampleShape);
    return withoutGrad(() => bernoulli(this.probs.expand(shape)));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const [logits, target] = broadcastAll(this.logits, value);
    return binaryCrossEntropyWithLogits(logits, target, { reduction: 'none' }).neg();
  }

  override entropy(): Tensor {
    return binaryCrossEntropyWithLogits(this.logits, this.probs, { reduction: 'none' });
  }

  override enumerateSupport(expand: Expand = true): Tensor {
    return countUp(2, this, this._param, expand);
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }

  override get _naturalParams(): Tensor[] {
    return [this.probs.logit()];
  }

  override _logNormalizer(x: Tensor): Tensor {
    return x.exp().log1p();
  }
}

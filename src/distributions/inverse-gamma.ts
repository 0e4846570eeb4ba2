/** @file The inverse gamma distribution. */

import { where } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Constraint, positive } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { Gamma, type GammaArguments, readGamma } from './gamma.js';
import { TransformedDistribution } from './transformed-distribution.js';
import { PowerTransform } from './transforms/power.js';

/** Inverses of gamma numbers. Mirrors `torch.distributions.InverseGamma`. */
export class InverseGamma extends TransformedDistribution<Gamma> {
  static override readonly argConstraints: ArgConstraints = { concentration: positive, rate: positive };
  static override readonly support: Constraint = positive;
  static override readonly hasRsample = true;

  /** @throws ValueError if a parameter is not positive. */
  constructor(...given: GammaArguments) {
    const { concentration, rate, validateArgs } = readGamma('InverseGamma', given);
    const base = new Gamma(concentration, rate, { validateArgs });
    super(base, new PowerTransform(base.rate.newOnes([]).neg()), { validateArgs });
  }

  get concentration(): Tensor {
    return this.baseDist.concentration;
  }

  get rate(): Tensor {
    return this.baseDist.rate;
  }

  /** Infinite where the concentration is at most 1. */
  override get mean(): Tensor {
    const result = this.rate.div(this.concentration.sub(1));
    return where(this.concentration.gt(1), result, Number.POSITIVE_INFINITY);
  }

  override get mode(): Tensor {
    return this.rate.div(this.concentration.add(1));
  }

  /** Infinite where the concentration is at most 2. */
  override get variance(): Tensor {
    const { concentration } = this;
    const result = this.rate.square().div(concentration.sub(1).square().mul(concentration.sub(2)));
    return where(concentration.gt(2), result, Number.POSITIVE_INFINITY);
  }

  override entropy(): Tensor {
    const { concentration } = this;
    return concentration
      .add(this.rate.log())
      .add(concentration.lgamma())
      .sub(concentration.add(1).mul(concentration.digamma()));
  }
}

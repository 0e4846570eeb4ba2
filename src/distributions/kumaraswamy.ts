/** @file The Kumaraswamy distribution. */

import { fullLike } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { asFloat } from '../values/scalar.js';
import { readArguments } from './arguments.js';
import type { BetaArguments, BetaOptions } from './beta.js';
import { broadcastAll } from './broadcast.js';
import { eulerConstant } from './constants.js';
import { type Constraint, positive, unitInterval } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { complement } from './probabilities.js';
import { TransformedDistribution } from './transformed-distribution.js';
import { AffineTransform } from './transforms/affine.js';
import { PowerTransform } from './transforms/power.js';
import { Uniform } from './uniform.js';

/** The Kumaraswamy distribution on numbers from 0 to 1, which resembles the beta distribution. Mirrors `torch.distributions.Kumaraswamy`. */
export class Kumaraswamy extends TransformedDistribution<Uniform> {
  static override readonly argConstraints: ArgConstraints = { concentration1: positive, concentration0: positive };
  static override readonly support: Constraint = unitInterval;
  static override readonly hasRsample = true;

  declare readonly concentration1: Tensor;
  declare readonly concentration0: Tensor;

  /** @throws ValueError if a concentration is not positive. */
  constructor(...given: BetaArguments) {
    const { validateArgs, ...options } = readArguments<BetaOptions>(
      'Kumaraswamy',
      ['concentration1', 'concentration0'],
      [],
      given,
    );
    const [concentration1, concentration0] = broadcastAll(options.concentration1, options.concentration0);
    const base = new Uniform(fullLike(concentration0, 0), fullLike(concentration0, 1), { validateArgs });
    const transforms = [
      new PowerTransform(concentration0.reciprocal()),
      new AffineTransform(asFloat(1), asFloat(-1)),
      new PowerTransform(concentration1.reciprocal()),
    ];
    super(base, transforms, { validateArgs, fields: { concentration1, concentration0 } });
  }

  /** The expected value of the `n`th power. @internal */
  _moment(n: number): Tensor {
    const power = this.concentration1.reciprocal().mul(n).add(1);
    const { concentration0 } = this;
    const logValue = power.lgamma().add(concentration0.lgamma()).sub(power.add(concentration0).lgamma());
    return concentration0.mul(logValue.exp());
  }

  override get mean(): Tensor {
    return this._moment(1);
  }

  /** NaN where a concentration is below 1. */
  override get mode(): Tensor {
    const { concentration1, concentration0 } = this;
    const logMode = concentration0
      .reciprocal()
      .mul(concentration0.neg().log1p())
      .sub(concentration0.neg().mul(concentration1).log1p());
    logMode.setAt([concentration0.lt(1).bitwiseOr(concentration1.lt(1))], Number.NaN);
    return logMode.exp();
  }

  override get variance(): Tensor {
    return this._moment(2).sub(this.mean.pow(2));
  }

  override entropy(): Tensor {
    const { concentration1, concentration0 } = this;
    const t1 = complement(concentration1.reciprocal());
    const t0 = complement(concentration0.reciprocal());
    const harmonic = concentration0.add(1).digamma().add(eulerConstant);
    return t0.add(t1.mul(harmonic)).sub(concentration1.log()).sub(concentration0.log());
  }
}

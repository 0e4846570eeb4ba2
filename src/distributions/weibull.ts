/** @file The Weibull distribution. */

import { onesLike } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { eulerConstant } from './constants.js';
import { type Constraint, positive } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { Exponential } from './exponential.js';
import { lazy } from './lazy.js';
import { complement } from './probabilities.js';
import { TransformedDistribution } from './transformed-distribution.js';
import { AffineTransform } from './transforms/affine.js';
import { PowerTransform } from './transforms/power.js';

/** Options of `Weibull`. */
export interface WeibullOptions extends ValidateOptions {
  /** The scale (lambda); positive. */
  scale: TensorOrNumber;
  /** The shape (k); positive. */
  concentration: TensorOrNumber;
}

/** The Weibull distribution of times to a failure. Mirrors `torch.distributions.Weibull`. */
export class Weibull extends TransformedDistribution<Exponential> {
  static override readonly argConstraints: ArgConstraints = { scale: positive, concentration: positive };
  static override readonly support: Constraint = positive;

  declare readonly scale: Tensor;
  declare readonly concentration: Tensor;

  /** @throws ValueError if a parameter is not positive. */
  constructor(
    ...given: Arguments<
      [scale: TensorOrNumber, concentration: TensorOrNumber, validateArgs?: boolean | null],
      WeibullOptions
    >
  ) {
    const { validateArgs, ...options } = readArguments<WeibullOptions>(
      'Weibull',
      ['scale', 'concentration'],
      [],
      given,
    );
    const [scale, concentration] = broadcastAll(options.scale, options.concentration);
    const transforms = [new PowerTransform(concentration.reciprocal()), new AffineTransform(0, scale)];
    super(new Exponential(onesLike(scale), { validateArgs }), transforms, {
      validateArgs,
      fields: { scale, concentration },
    });
  }

  /** `1 / concentration`. */
  @lazy
  get concentrationReciprocal(): Tensor {
    return this.concentration.reciprocal();
  }

  override get mean(): Tensor {
    return this.scale.mul(this.concentrationReciprocal.add(1).lgamma().exp());
  }

  override get mode(): Tensor {
    const base = this.concentration.sub(1).div(this.concentration);
    return this.scale.mul(base.pow(this.concentration.reciprocal()));
  }

  override get variance(): Tensor {
    const ofSquares = this.concentrationReciprocal.mul(2).add(1).lgamma().exp();
    const ofMean = this.concentrationReciprocal.add(1).lgamma().mul(2).exp();
    return this.scale.pow(2).mul(ofSquares.sub(ofMean));
  }

  override entropy(): Tensor {
    return complement(this.concentrationReciprocal)
      .mul(eulerConstant)
      .add(this.scale.mul(this.concentrationReciprocal).log())
      .add(1);
  }
}

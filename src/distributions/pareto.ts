/** @file The Pareto distribution of type 1. */

import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, dependentProperty, greaterThanEq, positive } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { Exponential } from './exponential.js';
import { TransformedDistribution } from './transformed-distribution.js';
import { AffineTransform } from './transforms/affine.js';
import { ExpTransform } from './transforms/elementwise.js';

/** Options of `Pareto`. */
export interface ParetoOptions extends ValidateOptions {
  /** The least value; positive. */
  scale: TensorOrNumber;
  /** The exponent of the tail; positive. */
  alpha: TensorOrNumber;
}

/** Numbers from `scale` on with a density that falls as a power. Mirrors `torch.distributions.Pareto`. */
export class Pareto extends TransformedDistribution<Exponential> {
  static override readonly argConstraints: ArgConstraints = { alpha: positive, scale: positive };

  declare readonly scale: Tensor;
  declare readonly alpha: Tensor;

  /** @throws ValueError if a parameter is not positive. */
  constructor(
    ...given: Arguments<[scale: TensorOrNumber, alpha: TensorOrNumber, validateArgs?: boolean | null], ParetoOptions>
  ) {
    const { validateArgs, ...options } = readArguments<ParetoOptions>('Pareto', ['scale', 'alpha'], [], given);
    const [scale, alpha] = broadcastAll(options.scale, options.alpha);
    const transforms = [new ExpTransform(), new AffineTransform(0, scale)];
    super(new Exponential(alpha, { validateArgs }), transforms, { validateArgs, fields: { scale, alpha } });
  }

  /** Infinite where alpha is at most 1. */
  override get mean(): Tensor {
    const alpha = this.alpha.clamp({ min: 1 });
    return alpha.mul(this.scale).div(alpha.sub(1));
  }

  override get mode(): Tensor {
    return this.scale;
  }

  /** Infinite where alpha is at most 2. */
  override get variance(): Tensor {
    const alpha = this.alpha.clamp({ min: 2 });
    return this.scale
      .pow(2)
      .mul(alpha)
      .div(alpha.sub(1).pow(2).mul(alpha.sub(2)));
  }

  @dependentProperty({ isDiscrete: false, eventDim: 0 })
  override get support(): Constraint {
    return greaterThanEq(this.scale);
  }

  override entropy(): Tensor {
    return this.scale.div(this.alpha).log().add(this.alpha.reciprocal().add(1));
  }
}

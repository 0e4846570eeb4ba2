/** @file The log-normal distribution. */

import type { Tensor } from '../tensor/tensor.js';
import { readArguments } from './arguments.js';
import { type Constraint, positive, real } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import type { LocScaleArguments, LocScaleOptions } from './loc-scale.js';
import { Normal } from './normal.js';
import { TransformedDistribution } from './transformed-distribution.js';
import { ExpTransform } from './transforms/elementwise.js';

/** Numbers whose logarithm is normal with mean `loc` and standard deviation `scale`. Mirrors `torch.distributions.LogNormal`. */
export class LogNormal extends TransformedDistribution<Normal> {
  static override readonly argConstraints: ArgConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = positive;
  static override readonly hasRsample = true;

  /** @throws ValueError if the scale is not positive. */
  constructor(...given: LocScaleArguments) {
    const { loc, scale, validateArgs } = readArguments<LocScaleOptions>('LogNormal', ['loc', 'scale'], [], given);
    super(new Normal(loc, scale, { validateArgs }), new ExpTransform(), { validateArgs });
  }

  /** The logarithm's mean. */
  get loc(): Tensor {
    return this.baseDist.loc;
  }

  /** The logarithm's standard deviation. */
  get scale(): Tensor {
    return this.baseDist.scale;
  }

  override get mean(): Tensor {
    return this.loc.add(this.scale.pow(2).div(2)).exp();
  }

  override get mode(): Tensor {
    return this.loc.sub(this.scale.square()).exp();
  }

  override get variance(): Tensor {
    const squared = this.scale.pow(2);
    return squared.expm1().mul(this.loc.mul(2).add(squared).exp());
  }

  override entropy(): Tensor {
    return this.baseDist.entropy().add(this.loc);
  }
}

/** @file The logistic-normal distribution. */

import type { Tensor } from '../tensor/tensor.js';
import { readArguments } from './arguments.js';
import { type Constraint, positive, real, simplex } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import type { Independent } from './independent.js';
import type { LocScaleArguments, LocScaleOptions } from './loc-scale.js';
import { Normal } from './normal.js';
import { TransformedDistribution } from './transformed-distribution.js';
import { StickBreakingTransform } from './transforms/simplex.js';

/** Vectors of n + 1 probabilities made of n normal numbers. Mirrors `torch.distributions.LogisticNormal`. */
export class LogisticNormal extends TransformedDistribution<Independent<Normal>> {
  static override readonly argConstraints: ArgConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = simplex;
  static override readonly hasRsample = true;

  /** @throws ValueError if the scale is not positive. */
  constructor(...given: LocScaleArguments) {
    const { loc, scale, validateArgs } = readArguments<LocScaleOptions>('LogisticNormal', ['loc', 'scale'], [], given);
    const normal = new Normal(loc, scale, { validateArgs });
    const base = normal.batchShape.length === 0 ? normal.expand([1]) : normal;
    super(base, new StickBreakingTransform(), { validateArgs });
  }

  get loc(): Tensor {
    return this.baseDist.baseDist.loc;
  }

  get scale(): Tensor {
    return this.baseDist.baseDist.scale;
  }
}

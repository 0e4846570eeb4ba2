/** @file What the positive halves of distributions that are symmetric about 0 share. */

import { where, zerosLike } from '../ops/functions.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Arguments, TensorOrNumber, ValidateOptions } from './arguments.js';
import { log2 } from './constants.js';
import { type Constraint, nonnegative, positive } from './constraints/index.js';
import type { ArgConstraints, Distribution } from './distribution.js';
import { TransformedDistribution } from './transformed-distribution.js';
import { AbsTransform } from './transforms/elementwise.js';

/** Options of `HalfNormal` and `HalfCauchy`. */
export interface HalfOptions extends ValidateOptions {
  /** The scale of the whole distribution; positive. */
  scale: TensorOrNumber;
}

/** Arguments of `HalfNormal` and `HalfCauchy`. */
export type HalfArguments = Arguments<[scale: TensorOrNumber, validateArgs?: boolean | null], HalfOptions>;

/** The absolute values of a distribution with a scale that is symmetric about 0. */
export abstract class HalfDistribution<
  D extends Distribution & { readonly scale: Tensor },
> extends TransformedDistribution<D> {
  static override readonly argConstraints: ArgConstraints = { scale: positive };
  static override readonly support: Constraint = nonnegative;
  static override readonly hasRsample = true;

  constructor(base: D, validateArgs?: boolean | null) {
    super(base, new AbsTransform(), { validateArgs });
  }

  /** The scale of the whole distribution. */
  get scale(): Tensor {
    return this.baseDist.scale;
  }

  override get mode(): Tensor {
    return zerosLike(this.scale);
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    return where(value.ge(0), this.baseDist.logProb(value).add(log2), Number.NEGATIVE_INFINITY);
  }

  override cdf(value: Tensor): Tensor {
    this._checkSample(value);
    return this.baseDist.cdf(value).mul(2).sub(1);
  }

  override icdf(prob: Tensor): Tensor {
    requireTensor('icdf', 'prob', prob);
    return this.baseDist.icdf(prob.add(1).div(2));
  }

  override entropy(): Tensor {
    return this.baseDist.entropy().sub(log2);
  }
}

/** @file The distribution function of a distribution as a transform. */

import { requireTensor } from '../../tensor/arguments.js';
import { requireDistribution } from '../distribution.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Arguments, readGiven } from '../arguments.js';
import { type Constraint, real, unitInterval } from '../constraints/index.js';
import type { Distribution } from '../distribution.js';
import { type CacheOptions, Transform } from './transform.js';

/** Options of `CumulativeDistributionTransform`. */
export interface CumulativeDistributionTransformOptions extends CacheOptions {
  distribution: Distribution;
}

/** Values of a distribution become probabilities, by its `cdf`. Mirrors `torch.distributions.transforms.CumulativeDistributionTransform`. */
export class CumulativeDistributionTransform extends Transform {
  readonly distribution: Distribution;

  constructor(
    ...given: Arguments<[distribution: Distribution, cacheSize?: number], CumulativeDistributionTransformOptions>
  ) {
    const { distribution, cacheSize } = readGiven<CumulativeDistributionTransformOptions>(
      'CumulativeDistributionTransform',
      ['distribution'],
      ['cacheSize'],
      given,
    );
    super(cacheSize ?? 0);
    requireDistribution('CumulativeDistributionTransform', 'distribution', distribution);
    this.distribution = distribution;
  }

  override get domain(): Constraint {
    return this.distribution.support ?? real;
  }

  override get codomain(): Constraint {
    return unitInterval;
  }

  override get bijective(): boolean {
    return true;
  }

  override get sign(): number {
    return 1;
  }

  override _call(x: Tensor): Tensor {
    return this.distribution.cdf(x);
  }

  override _inverse(y: Tensor): Tensor {
    return this.distribution.icdf(y);
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    return this.distribution.logProb(x);
  }
}

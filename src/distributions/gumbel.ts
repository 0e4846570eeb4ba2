/** @file The Gumbel distribution. */

import { fullLike, onesLike } from '../ops/functions.js';
import { finfo } from '../tensor/dtypeInfo.js';
import type { Tensor } from '../tensor/tensor.js';
import { readArguments } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { eulerConstant } from './constants.js';
import { type Constraint, positive, real } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import type { LocScaleArguments, LocScaleOptions } from './loc-scale.js';
import { TransformedDistribution } from './transformed-distribution.js';
import { AffineTransform } from './transforms/affine.js';
import { ExpTransform } from './transforms/elementwise.js';
import { Uniform } from './uniform.js';

/** The distribution of maxima. Mirrors `torch.distributions.Gumbel`. */
export class Gumbel extends TransformedDistribution<Uniform> {
  static override readonly argConstraints: ArgConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = real;

  declare readonly loc: Tensor;
  declare readonly scale: Tensor;

  /** @throws ValueError if the scale is not positive. */
  constructor(...given: LocScaleArguments) {
    const { validateArgs, ...options } = readArguments<LocScaleOptions>('Gumbel', ['loc', 'scale'], [], given);
    const [loc, scale] = broadcastAll(options.loc, options.scale);
    const { tiny, eps } = finfo(loc.dtype);
    const base = new Uniform(fullLike(loc, tiny), fullLike(loc, 1 - eps), { validateArgs });
    const transforms = [
      new ExpTransform().inv,
      new AffineTransform(0, onesLike(scale).neg()),
      new ExpTransform().inv,
      new AffineTransform(options.loc, scale.neg()),
    ];
    super(base, transforms, { validateArgs, fields: { loc, scale } });
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const y = this.loc.sub(value).div(this.scale);
    return y.sub(y.exp()).sub(this.scale.log());
  }

  override get mean(): Tensor {
    return this.loc.add(this.scale.mul(eulerConstant));
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get stddev(): Tensor {
    return this.scale.mul(Math.PI / Math.sqrt(6));
  }

  override get variance(): Tensor {
    return this.stddev.pow(2);
  }

  override entropy(): Tensor {
    return this.scale.log().add(1 + eulerConstant);
  }
}

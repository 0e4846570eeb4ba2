/** @file The Laplace distribution. */

import { empty, rsub } from '../ops/functions.js';
import { finfo } from '../tensor/dtypeInfo.js';
import type { Tensor } from '../tensor/tensor.js';
import { readArguments, type Shape } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, positive, real } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import type { LocScaleArguments, LocScaleOptions } from './loc-scale.js';

/** The Laplace (double exponential) distribution. Mirrors `torch.distributions.Laplace`. */
export class Laplace extends Distribution {
  static override readonly argConstraints: ArgConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = real;
  static override readonly hasRsample = true;

  declare readonly loc: Tensor;
  declare readonly scale: Tensor;

  /** @throws ValueError if the scale is not positive. */
  constructor(...given: LocScaleArguments) {
    const { validateArgs, ...options } = readArguments<LocScaleOptions>('Laplace', ['loc', 'scale'], [], given);
    const [loc, scale] = broadcastAll(options.loc, options.scale);
    super(loc.shape, [], { validateArgs, fields: { loc, scale } });
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    return this.scale.pow(2).mul(2);
  }

  override get stddev(): Tensor {
    return this.scale.mul(Math.SQRT2);
  }

  override rsample(...sampleShape: Shape): Tensor {
    const { dtype, device } = this.loc;
    const u = empty(this._extendedShape(sampleShape), { dtype, device }).uniform_(finfo(dtype).eps - 1, 1);
    return this.loc.sub(this.scale.mul(u.sign()).mul(u.abs().neg().log1p()));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    return this.scale.mul(2).log().neg().sub(value.sub(this.loc).abs().div(this.scale));
  }

  override cdf(value: Tensor): Tensor {
    this._checkSample(value);
    const distance = value.sub(this.loc);
    return rsub(distance.sign().mul(0.5).mul(distance.abs().neg().div(this.scale).expm1()), 0.5);
  }

  override icdf(value: Tensor): Tensor {
    const term = value.sub(0.5);
    return this.loc.sub(this.scale.mul(term.sign()).mul(term.abs().mul(-2).log1p()));
  }

  override entropy(): Tensor {
    return this.scale.mul(2).log().add(1);
  }
}

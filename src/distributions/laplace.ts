/** @file The Laplace distribution. */

import { empty, rsub } from '../ops/functions.js';
import { finfo } from '../tensor/dtypeInfo.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Shape } from './arguments.js';
import { LocScaleDistribution } from './loc-scale.js';

/** The Laplace (double exponential) distribution. Mirrors `torch.distributions.Laplace`. */
export class Laplace extends LocScaleDistribution {
  override get mean(): Tensor {
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
    requireTensor('icdf', 'value', value);
    const term = value.sub(0.5);
    return this.loc.sub(this.scale.mul(term.sign()).mul(term.abs().mul(-2).log1p()));
  }

  override entropy(): Tensor {
    return this.scale.mul(2).log().add(1);
  }
}

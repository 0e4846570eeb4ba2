/** @file The Cauchy distribution. */

import { empty, full } from '../ops/functions.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Shape } from './arguments.js';
import { LocScaleDistribution } from './loc-scale.js';

/** The Cauchy (Lorentz) distribution around `loc` with half width `scale`. Mirrors `torch.distributions.Cauchy`. */
export class Cauchy extends LocScaleDistribution {
  /** NaN: there is none. */
  override get mean(): Tensor {
    return full(this._extendedShape(), Number.NaN, { dtype: this.loc.dtype, device: this.loc.device });
  }

  override get variance(): Tensor {
    return full(this._extendedShape(), Number.POSITIVE_INFINITY, { dtype: this.loc.dtype, device: this.loc.device });
  }

  override rsample(...sampleShape: Shape): Tensor {
    const { dtype, device } = this.loc;
    const noise = empty(this._extendedShape(sampleShape), { dtype, device }).cauchy_();
    return this.loc.add(noise.mul(this.scale));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const distance = value.sub(this.loc).div(this.scale);
    return this.scale.log().neg().sub(Math.log(Math.PI)).sub(distance.pow(2).log1p());
  }

  override cdf(value: Tensor): Tensor {
    this._checkSample(value);
    return value.sub(this.loc).div(this.scale).atan().div(Math.PI).add(0.5);
  }

  override icdf(value: Tensor): Tensor {
    requireTensor('icdf', 'value', value);
    return value.sub(0.5).mul(Math.PI).tan().mul(this.scale).add(this.loc);
  }

  override entropy(): Tensor {
    return this.scale.log().add(Math.log(4 * Math.PI));
  }
}

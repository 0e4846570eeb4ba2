/** @file The normal distribution. */

import { empty, normal } from '../ops/functions.js';
import { withoutGrad } from '../tensor/gradMode.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { readArguments, type Shape } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { log2Pi } from './constants.js';
import { type Constraint, positive, real } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { ExponentialFamily } from './exponential-family.js';
import type { LocScaleArguments, LocScaleOptions } from './loc-scale.js';

/** Samples of the standard normal distribution, of a given shape and like a given tensor. */
export function standardNormal(shape: readonly number[], { dtype, device }: Tensor): Tensor {
  return empty(shape, { dtype, device }).normal_();
}

/** The normal (Gaussian) distribution with mean `loc` and standard deviation `scale`. Mirrors `torch.distributions.Normal`. */
export class Normal extends ExponentialFamily {
  static override readonly argConstraints: ArgConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = real;
  static override readonly hasRsample = true;

  /** The mean. */
  declare readonly loc: Tensor;
  /** The standard deviation. */
  declare readonly scale: Tensor;

  /** @throws ValueError if the scale is not positive. */
  constructor(...given: LocScaleArguments) {
    const { loc, scale, validateArgs } = readArguments<LocScaleOptions>('Normal', ['loc', 'scale'], [], given);
    const [l, s] = broadcastAll(loc, scale);
    super(l.shape, [], { validateArgs, fields: { loc: l, scale: s } });
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get stddev(): Tensor {
    return this.scale;
  }

  override get variance(): Tensor {
    return this.stddev.pow(2);
  }

  override sample(...sampleShape: Shape): Tensor {
    const shape = this._extendedShape(sampleShape);
    return withoutGrad(() => normal(this.loc.expand(shape), this.scale.expand(shape)));
  }

  override rsample(...sampleShape: Shape): Tensor {
    const noise = standardNormal(this._extendedShape(sampleShape), this.loc);
    return this.loc.add(noise.mul(this.scale));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const variance = this.scale.pow(2);
    return value
      .sub(this.loc)
      .pow(2)
      .neg()
      .div(variance.mul(2))
      .sub(this.scale.log())
      .sub(Math.log(Math.sqrt(2 * Math.PI)));
  }

  override cdf(value: Tensor): Tensor {
    this._checkSample(value);
    return value.sub(this.loc).mul(this.scale.reciprocal()).div(Math.SQRT2).erf().add(1).mul(0.5);
  }

  override icdf(value: Tensor): Tensor {
    requireTensor('icdf', 'value', value);
    return this.loc.add(this.scale.mul(value.mul(2).sub(1).erfinv()).mul(Math.SQRT2));
  }

  override entropy(): Tensor {
    return this.scale.log().add(0.5 + 0.5 * log2Pi);
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }

  override get _naturalParams(): Tensor[] {
    return [this.loc.div(this.scale.pow(2)), this.scale.pow(2).reciprocal().mul(-0.5)];
  }

  override _logNormalizer(x: Tensor, y: Tensor): Tensor {
    const inverse = y.reciprocal().mul(-Math.PI);
    return x.pow(2).mul(-0.25).div(y).add(inverse.log().mul(0.5));
  }
}

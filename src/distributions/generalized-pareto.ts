/** @file The generalized Pareto distribution. */

import { isclose, onesLike, rand, where, zerosLike } from '../ops/functions.js';
import { tensor } from '../tensor/creation.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type Shape, type TensorOrNumber } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, dependentProperty, interval, positive, real } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import type { LocScaleOptions } from './loc-scale.js';
import { complement } from './probabilities.js';

/** Options of `GeneralizedPareto`. */
export interface GeneralizedParetoOptions extends LocScaleOptions {
  /** The shape: above 0 the tail is heavy, at 0 exponential, below it ends. */
  concentration: TensorOrNumber;
}

/** What lies above a threshold `loc`. Mirrors `torch.distributions.GeneralizedPareto`. */
export class GeneralizedPareto extends Distribution {
  static override readonly argConstraints: ArgConstraints = { loc: real, scale: positive, concentration: real };
  static override readonly hasRsample = true;

  declare readonly loc: Tensor;
  declare readonly scale: Tensor;
  declare readonly concentration: Tensor;

  /** @throws ValueError if the scale is not positive. */
  constructor(
    ...given: Arguments<
      [loc: TensorOrNumber, scale: TensorOrNumber, concentration: TensorOrNumber, validateArgs?: boolean | null],
      GeneralizedParetoOptions
    >
  ) {
    const options = readArguments<GeneralizedParetoOptions>(
      'GeneralizedPareto',
      ['loc', 'scale', 'concentration'],
      [],
      given,
    );
    const [loc, scale, concentration] = broadcastAll(options.loc, options.scale, options.concentration);
    super(loc.shape, [], { validateArgs: options.validateArgs, fields: { loc, scale, concentration } });
  }

  @dependentProperty({ isDiscrete: false, eventDim: 0 })
  override get support(): Constraint {
    const { loc, scale, concentration } = this;
    const end = where(concentration.lt(0), loc.sub(scale.div(concentration)), Number.POSITIVE_INFINITY);
    return interval(loc, end);
  }

  override rsample(...sampleShape: Shape): Tensor {
    const { dtype, device } = this.loc;
    return this.icdf(rand(this._extendedShape(sampleShape), { dtype, device }));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const z = this._standardized(value);
    const isZero = this._isExponential();
    const safe = where(isZero, onesLike(this.concentration), this.concentration);
    const y = safe.reciprocal().add(onesLike(z));
    const whereNonzero = where(y.eq(0), y, y.mul(safe.mul(z).log1p()));
    return this.scale
      .log()
      .neg()
      .sub(where(isZero, z, whereNonzero));
  }

  /** The logarithm of the probability of a value above `value`. */
  logSurvivalFunction(value: Tensor): Tensor {
    this._checkSample(value);
    const z = this._standardized(value);
    const isZero = this._isExponential();
    const safe = where(isZero, onesLike(this.concentration), this.concentration);
    return where(isZero, z.neg(), safe.mul(z).log1p().neg().div(safe));
  }

  /** The logarithm of the probability of a value of at most `value`. */
  logCdf(value: Tensor): Tensor {
    return this.logSurvivalFunction(value).exp().neg().log1p();
  }

  override cdf(value: Tensor): Tensor {
    return this.logCdf(value).exp();
  }

  override icdf(value: Tensor): Tensor {
    requireTensor('icdf', 'value', value);
    const { loc, scale, concentration } = this;
    const isZero = isclose(concentration, zerosLike(concentration));
    const safe = where(isZero, onesLike(concentration), concentration);
    const logSurvival = value.neg().log1p();
    const whereNonzero = loc.add(scale.div(safe).mul(safe.neg().mul(logSurvival).expm1()));
    return where(isZero, loc.sub(scale.mul(logSurvival)), whereNonzero);
  }

  /** @internal */
  _isExponential(): Tensor {
    return isclose(this.concentration, tensor(0));
  }

  /** @internal */
  _standardized(value: Tensor): Tensor {
    return value.sub(this.loc).div(this.scale);
  }

  /** NaN where the concentration is 1 or more. */
  override get mean(): Tensor {
    const isFinite = this.concentration.lt(1);
    const safe = where(isFinite, this.concentration, 0.5);
    return where(isFinite, this.loc.add(this.scale.div(complement(safe))), Number.NaN);
  }

  /** NaN where the concentration is 1/2 or more. */
  override get variance(): Tensor {
    const isFinite = this.concentration.lt(0.5);
    const safe = where(isFinite, this.concentration, 0.25);
    const divisor = complement(safe)
      .pow(2)
      .mul(complement(safe.mul(2)));
    return where(isFinite, this.scale.pow(2).div(divisor), Number.NaN);
  }

  override entropy(): Tensor {
    return this.scale.log().add(this.concentration).add(1).broadcastTo(this.batchShape);
  }

  override get mode(): Tensor {
    return this.loc;
  }
}

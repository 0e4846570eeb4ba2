/** @file The continuous Bernoulli distribution. */

import { binaryCrossEntropyWithLogits } from '../nn/functional/index.js';
import { onesLike, rand, rsub, where, zerosLike } from '../ops/functions.js';
import { requireList, requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { asFloat } from '../values/scalar.js';
import { type Arguments, readArguments, type Shape, type TensorOrNumber } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { log2 } from './constants.js';
import { type Constraint, real, unitInterval } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { ExponentialFamily } from './exponential-family.js';
import { lazy } from './lazy.js';
import { type OddsOptions, oddsOf } from './odds.js';
import { clampProbs, complement, logitsToProbs, probsToLogits } from './probabilities.js';
import { ValueError } from '../native/errors.js';

/** Options of `ContinuousBernoulli`. */
export interface ContinuousBernoulliOptions extends OddsOptions {
  /** Between these probabilities Taylor polynomials replace the exact formulas, which are unstable near 1/2. Default: [0.499, 0.501]. */
  lims?: readonly [low: number, high: number];
}

/** Numbers from 0 to 1 with a density proportional to the Bernoulli distribution's. Mirrors `torch.distributions.ContinuousBernoulli`. */
export class ContinuousBernoulli extends ExponentialFamily {
  static override readonly argConstraints: ArgConstraints = { probs: unitInterval, logits: real };
  static override readonly support: Constraint = unitInterval;
  static override readonly hasRsample = true;

  /** @internal */
  declare readonly _given: 'probs' | 'logits';
  /** @internal */
  declare readonly _lims: readonly [low: number, high: number];

  /** @throws ValueError unless exactly one of `probs` and `logits` is given, or for a probability outside of 0 to 1. */
  constructor(
    ...given: Arguments<
      [
        probs?: TensorOrNumber | null,
        logits?: TensorOrNumber | null,
        lims?: readonly [low: number, high: number],
        validateArgs?: boolean | null,
      ],
      ContinuousBernoulliOptions
    >
  ) {
    const options = readArguments<ContinuousBernoulliOptions>(
      'ContinuousBernoulli',
      [],
      ['probs', 'logits', 'lims'],
      given,
    );
    const { fields, param } = oddsOf(options);
    const { lims = [0.499, 0.501], validateArgs } = options;
    requireList('ContinuousBernoulli', 'lims', lims);
    if (fields.probs) {
      // Clamping would hide what is wrong; PyTorch looks only if validateArgs was given, whatever its value.
      if (validateArgs != null && !unitInterval.check(fields.probs).all().item()) {
        throw new ValueError('The parameter probs has invalid values');
      }
      fields.probs = clampProbs(fields.probs);
    }
    super(param.shape, [], { validateArgs, fields: { ...fields, _lims: lims } });
  }

  @lazy
  get logits(): Tensor {
    return probsToLogits(this.probs, true);
  }

  @lazy
  get probs(): Tensor {
    return clampProbs(logitsToProbs(this.logits, true));
  }

  /** The shape of `probs` or `logits`. */
  get paramShape(): readonly number[] {
    return this[this._given].shape;
  }

  /** Where the exact formulas are stable. @internal */
  _isStable(): Tensor {
    const [low, high] = this._lims;
    return this.probs.le(low).maximum(this.probs.gt(high));
  }

  /** Probabilities with those of the unstable region moved to its lower end. @internal */
  _cutProbs(): Tensor {
    return where(this._isStable(), this.probs, onesLike(this.probs).mul(this._lims[0]));
  }

  /** The logarithm of the normalizing constant. @internal */
  _logNorm(): Tensor {
    const cut = this._cutProbs();
    const below = where(cut.le(0.5), cut, zerosLike(cut));
    const above = where(cut.ge(0.5), cut, onesLike(cut));
    const exact = logRatio(cut)
      .abs()
      .log()
      .sub(where(cut.le(0.5), below.mul(-2).log1p(), above.mul(2).sub(1).log()));
    const x = this.probs.sub(0.5).pow(2);
    const taylor = x
      .mul(104 / 45)
      .add(4 / 3)
      .mul(x)
      .add(log2);
    return where(this._isStable(), exact, taylor);
  }

  override get mean(): Tensor {
    const cut = this._cutProbs();
    const exact = cut.div(cut.mul(2).sub(1)).add(logRatio(cut).reciprocal());
    const x = this.probs.sub(0.5);
    const taylor = x
      .pow(2)
      .mul(16 / 45)
      .add(1 / 3)
      .mul(x)
      .add(0.5);
    return where(this._isStable(), exact, taylor);
  }

  override get variance(): Tensor {
    const cut = this._cutProbs();
    const exact = cut
      .mul(cut.sub(1))
      .div(complement(cut.mul(2)).pow(2))
      .add(logRatio(cut).pow(2).reciprocal());
    const x = this.probs.sub(0.5).pow(2);
    const taylor = rsub(rsub(x.mul(128 / 945), 1 / 15).mul(x), 1 / 12);
    return where(this._isStable(), exact, taylor);
  }

  override rsample(...sampleShape: Shape): Tensor {
    const { dtype, device } = this.probs;
    return this.icdf(rand(this._extendedShape(sampleShape), { dtype, device }));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const [logits, target] = broadcastAll(this.logits, value);
    return binaryCrossEntropyWithLogits(logits, target, { reduction: 'none' }).neg().add(this._logNorm());
  }

  override cdf(value: Tensor): Tensor {
    this._checkSample(value);
    const cut = this._cutProbs();
    const exact = cut
      .pow(value)
      .mul(complement(cut).pow(rsub(value, asFloat(1))))
      .add(cut)
      .sub(1)
      .div(cut.mul(2).sub(1));
    const unbounded = where(this._isStable(), exact, value);
    return where(value.le(0), zerosLike(value), where(value.ge(1), onesLike(value), unbounded));
  }

  override icdf(value: Tensor): Tensor {
    requireTensor('icdf', 'value', value);
    const cut = this._cutProbs();
    const exact = cut
      .neg()
      .add(value.mul(cut.mul(2).sub(1)))
      .log1p()
      .sub(cut.neg().log1p())
      .div(cut.log().sub(cut.neg().log1p()));
    return where(this._isStable(), exact, value);
  }

  override entropy(): Tensor {
    const logProbs0 = this.probs.neg().log1p();
    const logProbs1 = this.probs.log();
    return this.mean.mul(logProbs0.sub(logProbs1)).sub(this._logNorm()).sub(logProbs0);
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }

  override get _naturalParams(): Tensor[] {
    return [this.logits];
  }

  override _logNormalizer(x: Tensor): Tensor {
    const [low, high] = this._lims;
    const isStable = x.le(low - 0.5).maximum(x.gt(high - 0.5));
    const cut = where(isStable, x, onesLike(x).mul(low - 0.5));
    const exact = cut.expm1().abs().log().sub(cut.abs().log());
    const taylor = x.mul(0.5).add(x.pow(2).div(24)).sub(x.pow(4).div(2880));
    return where(isStable, exact, taylor);
  }
}

/** `log(1 - p) - log(p)`. */
function logRatio(probs: Tensor): Tensor {
  return probs.neg().log1p().sub(probs.log());
}

/** @file The gamma distribution. */

import { _standardGamma } from '../ops/functions.js';
import { gammainc } from '../ops/special.js';
import { asTensor } from '../tensor/creation.js';
import { finfo } from '../tensor/dtypeInfo.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type Shape, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, nonnegative, positive } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { ExponentialFamily } from './exponential-family.js';
import { complement } from './probabilities.js';

/** Options of `Gamma` and `InverseGamma`. */
export interface GammaOptions extends ValidateOptions {
  /** The shape (alpha); positive. */
  concentration: TensorOrNumber;
  /** The inverse of the scale (beta); positive. */
  rate: TensorOrNumber;
}

/** Arguments of `Gamma` and `InverseGamma`. */
export type GammaArguments = Arguments<
  [concentration: TensorOrNumber, rate: TensorOrNumber, validateArgs?: boolean | null],
  GammaOptions
>;

/** Reads the arguments of `Gamma` and `InverseGamma`. */
export function readGamma(name: string, given: GammaArguments): GammaOptions {
  return readArguments<GammaOptions>(name, ['concentration', 'rate'], [], given);
}

/** The gamma distribution on positive numbers. Mirrors `torch.distributions.Gamma`. */
export class Gamma extends ExponentialFamily {
  static override readonly argConstraints: ArgConstraints = { concentration: positive, rate: positive };
  static override readonly support: Constraint = nonnegative;
  static override readonly hasRsample = true;

  declare readonly concentration: Tensor;
  declare readonly rate: Tensor;

  /** @throws ValueError if a parameter is not positive. */
  constructor(...given: GammaArguments) {
    const { validateArgs, ...options } = readGamma('Gamma', given);
    const [concentration, rate] = broadcastAll(options.concentration, options.rate);
    super(concentration.shape, [], { validateArgs, fields: { concentration, rate } });
  }

  override get mean(): Tensor {
    return this.concentration.div(this.rate);
  }

  override get mode(): Tensor {
    return this.concentration.sub(1).div(this.rate).clamp({ min: 0 });
  }

  override get variance(): Tensor {
    return this.concentration.div(this.rate.pow(2));
  }

  override rsample(...sampleShape: Shape): Tensor {
    const shape = this._extendedShape(sampleShape);
    const value = _standardGamma(this.concentration.expand(shape)).div(this.rate.expand(shape));
    // Not recorded: gradients pass as if nothing had been cut off.
    value.detach().clamp_({ min: finfo(value.dtype).tiny });
    return value;
  }

  override logProb(value: Tensor | number): Tensor {
    const { concentration, rate } = this;
    const x = asTensor(value, { dtype: rate.dtype, device: rate.device });
    this._checkSample(x);
    return concentration.xlogy(rate).add(concentration.sub(1).xlogy(x)).sub(rate.mul(x)).sub(concentration.lgamma());
  }

  override cdf(value: Tensor): Tensor {
    this._checkSample(value);
    return gammainc(this.concentration, this.rate.mul(value));
  }

  override entropy(): Tensor {
    const { concentration, rate } = this;
    return concentration
      .sub(rate.log())
      .add(concentration.lgamma())
      .add(complement(concentration).mul(concentration.digamma()));
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }

  override get _naturalParams(): Tensor[] {
    return [this.concentration.sub(1), this.rate.neg()];
  }

  override _logNormalizer(x: Tensor, y: Tensor): Tensor {
    return x.add(1).lgamma().add(x.add(1).mul(y.reciprocal().neg().log()));
  }
}

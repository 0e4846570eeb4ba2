/** @file Student's t-distribution. */

import { rsqrt } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { contiguousFormat } from '../values/layout.js';
import { type Arguments, readArguments, type Shape, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { Chi2 } from './chi2.js';
import { type Constraint, positive, real } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { standardNormal } from './normal.js';

/** Options of `StudentT`. */
export interface StudentTOptions extends ValidateOptions {
  /** Degrees of freedom; positive. */
  df: TensorOrNumber;
  /** Where the distribution is centred. Default: 0. */
  loc?: TensorOrNumber;
  /** How wide it is; positive. Default: 1. */
  scale?: TensorOrNumber;
}

/** The logarithm of the gamma function at 1/2. */
const lgammaHalf = 0.5723649429247004;

/** Student's t-distribution, shifted by `loc` and stretched by `scale`. Mirrors `torch.distributions.StudentT`. */
export class StudentT extends Distribution {
  static override readonly argConstraints: ArgConstraints = { df: positive, loc: real, scale: positive };
  static override readonly support: Constraint = real;
  static override readonly hasRsample = true;

  declare readonly df: Tensor;
  declare readonly loc: Tensor;
  declare readonly scale: Tensor;
  /** @internal */
  declare readonly _chi2: Chi2;

  /** @throws ValueError if the degrees of freedom or the scale are not positive. */
  constructor(
    ...given: Arguments<
      [df: TensorOrNumber, loc?: TensorOrNumber, scale?: TensorOrNumber, validateArgs?: boolean | null],
      StudentTOptions
    >
  ) {
    const options = readArguments<StudentTOptions>('StudentT', ['df'], ['loc', 'scale'], given);
    const [df, loc, scale] = broadcastAll(options.df, options.loc ?? 0, options.scale ?? 1);
    super(df.shape, [], { validateArgs: options.validateArgs, fields: { df, loc, scale, _chi2: new Chi2(df) } });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return { ...super._expandedFields(batchShape), _chi2: this._chi2.expand(batchShape) };
  }

  /** NaN where `df` is at most 1. */
  override get mean(): Tensor {
    const mean = this.loc.clone({ memoryFormat: contiguousFormat });
    return mean.setAt([this.df.le(1)], Number.NaN);
  }

  override get mode(): Tensor {
    return this.loc;
  }

  /** Infinite where `df` is at most 2, NaN where it is at most 1. */
  override get variance(): Tensor {
    const { df, scale } = this;
    const variance = df.clone({ memoryFormat: contiguousFormat });
    const isFinite = df.gt(2);
    const finite = df.at(isFinite);
    variance.setAt([isFinite], scale.at(isFinite).pow(2).mul(finite).div(finite.sub(2)));
    variance.setAt([df.le(2).bitwiseAnd(df.gt(1))], Number.POSITIVE_INFINITY);
    return variance.setAt([df.le(1)], Number.NaN);
  }

  override rsample(...sampleShape: Shape): Tensor {
    const normal = standardNormal(this._extendedShape(sampleShape), this.df);
    const spread = rsqrt(this._chi2.rsample(...sampleShape).div(this.df));
    return this.loc.add(this.scale.mul(normal.mul(spread)));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const { df } = this;
    const y = value.sub(this.loc).div(this.scale);
    const normalizer = this.scale
      .log()
      .add(df.log().mul(0.5))
      .add(0.5 * Math.log(Math.PI))
      .add(df.mul(0.5).lgamma())
      .sub(df.add(1).mul(0.5).lgamma());
    return df.add(1).mul(-0.5).mul(y.pow(2).div(df).log1p()).sub(normalizer);
  }

  override entropy(): Tensor {
    const { df } = this;
    // Computed anew each time, as in Python: so gradients add up in the same order.
    const half = (): Tensor => df.mul(0.5);
    const above = (): Tensor => df.add(1).mul(0.5);
    const logBeta = half().lgamma().add(lgammaHalf).sub(above().lgamma());
    return this.scale
      .log()
      .add(above().mul(above().digamma().sub(half().digamma())))
      .add(df.log().mul(0.5))
      .add(logBeta);
  }
}

/** @file The F distribution. */

import { finfo } from '../tensor/dtypeInfo.js';
import type { Tensor } from '../tensor/tensor.js';
import { contiguousFormat } from '../values/layout.js';
import { type Arguments, readArguments, type Shape, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, positive } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { Gamma } from './gamma.js';

/** Options of `FisherSnedecor`. */
export interface FisherSnedecorOptions extends ValidateOptions {
  /** Degrees of freedom of the numerator; positive. */
  df1: TensorOrNumber;
  /** Degrees of freedom of the denominator; positive. */
  df2: TensorOrNumber;
}

/** The F distribution: the ratio of two chi-squared numbers, each divided by its degrees of freedom. Mirrors `torch.distributions.FisherSnedecor`. */
export class FisherSnedecor extends Distribution {
  static override readonly argConstraints: ArgConstraints = { df1: positive, df2: positive };
  static override readonly support: Constraint = positive;
  static override readonly hasRsample = true;

  declare readonly df1: Tensor;
  declare readonly df2: Tensor;
  /** @internal */
  declare readonly _gamma1: Gamma;
  /** @internal */
  declare readonly _gamma2: Gamma;

  /** @throws ValueError if degrees of freedom are not positive. */
  constructor(
    ...given: Arguments<
      [df1: TensorOrNumber, df2: TensorOrNumber, validateArgs?: boolean | null],
      FisherSnedecorOptions
    >
  ) {
    const options = readArguments<FisherSnedecorOptions>('FisherSnedecor', ['df1', 'df2'], [], given);
    const [df1, df2] = broadcastAll(options.df1, options.df2);
    const [gamma1, gamma2] = [df1, df2].map((df) => new Gamma(df.mul(0.5), df));
    super(df1.shape, [], {
      validateArgs: options.validateArgs,
      fields: { df1, df2, _gamma1: gamma1, _gamma2: gamma2 },
    });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return {
      ...super._expandedFields(batchShape),
      _gamma1: this._gamma1.expand(batchShape),
      _gamma2: this._gamma2.expand(batchShape),
    };
  }

  /** NaN where `df2` is at most 2. */
  override get mean(): Tensor {
    const df2 = this._df2Above(2);
    return df2.div(df2.sub(2));
  }

  /** NaN where `df1` is at most 2. */
  override get mode(): Tensor {
    const { df1, df2 } = this;
    const mode = df1.sub(2).div(df1).mul(df2).div(df2.add(2));
    return mode.setAt([df1.le(2)], Number.NaN);
  }

  /** NaN where `df2` is at most 4. */
  override get variance(): Tensor {
    const { df1 } = this;
    const df2 = this._df2Above(4);
    return df2
      .pow(2)
      .mul(2)
      .mul(df1.add(df2).sub(2))
      .div(df1.mul(df2.sub(2).pow(2)).mul(df2.sub(4)));
  }

  /** `df2` with NaN in the place of what is at most `bound`. @internal */
  _df2Above(bound: number): Tensor {
    const df2 = this.df2.clone({ memoryFormat: contiguousFormat });
    return df2.setAt([df2.le(bound)], Number.NaN);
  }

  override rsample(...sampleShape: Shape): Tensor {
    const shape = this._extendedShape(sampleShape);
    const numerator = this._gamma1.rsample(...sampleShape).view(shape);
    const denominator = this._gamma2.rsample(...sampleShape).view(shape);
    const min = finfo(denominator.dtype).tiny;
    return numerator.div(denominator.clamp_({ min })).clamp_({ min });
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const half1 = this.df1.mul(0.5);
    const half2 = this.df2.mul(0.5);
    const ratio = this.df1.div(this.df2);
    const t1 = half1.add(half2).lgamma().sub(half1.lgamma()).sub(half2.lgamma());
    const t2 = half1.mul(ratio.log()).add(half1.sub(1).mul(value.log()));
    const t3 = half1.add(half2).mul(ratio.mul(value).log1p());
    return t1.add(t2).sub(t3);
  }
}

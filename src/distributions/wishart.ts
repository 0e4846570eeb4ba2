/** @file The Wishart distribution. */

import { AssertionError, ValueError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { warn } from '../native/warnings.js';
import { arange, choleskySolve, eye, randn, trilIndices } from '../ops/functions.js';
import { slogdet } from '../ops/linalg.js';
import { tensor } from '../tensor/creation.js';
import { finfo } from '../tensor/dtypeInfo.js';
import { broadcastShapes } from '../tensor/functional.js';
import { ellipsis } from '../tensor/slice.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type Shape, sizesOf, type TensorOrNumber } from './arguments.js';
import { halfLogDet } from './batched-matrices.js';
import { plain } from './broadcast.js';
import { Chi2 } from './chi2.js';
import { log2 } from './constants.js';
import {
  type CovarianceArguments,
  type CovarianceOptions,
  covarianceArguments,
  factorOf,
  givenCovariances,
} from './covariance.js';
import { type Constraint, greaterThan, lowerCholesky, positiveDefinite } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { ExponentialFamily } from './exponential-family.js';
import { lazy } from './lazy.js';
import { valueText } from './text.js';

/** Options of `Wishart`. */
export interface WishartOptions extends CovarianceOptions {
  /** Degrees of freedom; above n - 1. */
  df: TensorOrNumber;
}

/** The derivative of `mvlgamma`. */
function mvdigamma(x: Tensor, p: number): Tensor {
  if (
    !x
      .gt((p - 1) / 2)
      .all()
      .item()
  )
    throw new AssertionError('Wrong domain for multivariate digamma function.');
  const { dtype, device } = x;
  const halves = arange(p, { dtype, device }).div(2);
  return x
    .unsqueeze(-1)
    .sub(halves.expand([...x.shape, -1]))
    .digamma()
    .sum(-1);
}

/** The sums of `df` outer products of normal vectors with themselves: positive definite matrices. Mirrors `torch.distributions.Wishart`. */
export class Wishart extends ExponentialFamily {
  static override readonly support: Constraint = positiveDefinite;
  static override readonly hasRsample = true;

  /** Degrees of freedom. */
  declare readonly df: Tensor;
  /** The Cholesky factor of the covariance, without the dimensions of the batch that it does not need. @internal */
  readonly _factor: Tensor;

  /** @throws AssertionError unless exactly one of the covariance's forms is given; ValueError if it or `df` does not satisfy its constraint. */
  constructor(...given: Arguments<[df: TensorOrNumber, ...rest: CovarianceArguments], WishartOptions>) {
    const options = readArguments<WishartOptions>('Wishart', ['df'], covarianceArguments, given);
    const matrices = givenCovariances('Wishart', options);
    if (matrices.length !== 1) {
      throw new AssertionError('Exactly one of covariance_matrix or precision_matrix or scale_tril may be specified.');
    }
    const [[name, matrix]] = matrices;
    if (matrix.ndim < 2) {
      throw new ValueError('scale_tril must be at least two-dimensional, with optional leading batch dimensions');
    }
    const eventShape = matrix.shape.slice(-2);
    const df = dfOf(options.df, matrix);
    if (df.lt(eventShape[1]).any().item()) {
      warn('Low df values detected. Singular samples are highly likely to occur for ndim - 1 < df < ndim.');
    }
    super(df.shape, eventShape, {
      validateArgs: options.validateArgs,
      fields: { df, [name]: matrix.expand([...df.shape, -1, -1]) },
    });
    this._factor = factorOf(name, matrix);
  }

  override get argConstraints(): ArgConstraints {
    return {
      covarianceMatrix: positiveDefinite,
      precisionMatrix: positiveDefinite,
      scaleTril: lowerCholesky,
      df: greaterThan(this.eventShape[1] - 1),
    };
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    const shape = [...batchShape, ...this.eventShape];
    return { ...super._expandedFields(batchShape), _factor: this._factor.expand(shape) };
  }

  /** The covariance's Cholesky factor. */
  @lazy
  get scaleTril(): Tensor {
    return this._batched(this._factor);
  }

  @lazy
  get covarianceMatrix(): Tensor {
    return this._batched(this._factor.matmul(this._factor.transpose(-2, -1)));
  }

  /** The inverse of the covariance. */
  @lazy
  get precisionMatrix(): Tensor {
    const { dtype, device } = this._factor;
    return this._batched(choleskySolve(eye(this.eventShape[1], { dtype, device }), this._factor));
  }

  /** @internal */
  @lazy
  get _chi2(): Chi2 {
    const { dtype, device } = this._factor;
    const less = arange(this.eventShape[1], { dtype, device }).expand([...this.batchShape, -1]);
    return new Chi2(this.df.unsqueeze(-1).sub(less));
  }

  /** A matrix with all dimensions of the batch. @internal */
  _batched(matrix: Tensor): Tensor {
    return matrix.expand([...this.batchShape, ...this.eventShape]);
  }

  /** The degrees of freedom, to be multiplied with matrices. @internal */
  _perMatrix(df: Tensor): Tensor {
    return df.view([...this.batchShape, 1, 1]);
  }

  override get mean(): Tensor {
    return this._perMatrix(this.df).mul(this.covarianceMatrix);
  }

  /** NaN where `df` is at most n + 1. */
  override get mode(): Tensor {
    const factor = this.df.sub(this.eventShape[1]).sub(1);
    factor.setAt([factor.le(0)], Number.NaN);
    return this._perMatrix(factor).mul(this.covarianceMatrix);
  }

  override get variance(): Tensor {
    const covariance = this.covarianceMatrix;
    const diagonal = covariance.diagonal({ dim1: -2, dim2: -1 });
    const outer = diagonal.unsqueeze(-1).mul(diagonal.unsqueeze(-2));
    return this._perMatrix(this.df).mul(covariance.pow(2).add(outer));
  }

  /** Draws by Bartlett's decomposition. @internal */
  _draw(sampleShape: readonly number[]): Tensor {
    const p = this.eventShape[1];
    const roots = this._chi2.rsample(sampleShape).sqrt();
    const noise = roots.clamp({ min: finfo(roots.dtype).eps }).diagEmbed({ dim1: -2, dim2: -1 });
    const [rows, columns] = trilIndices(p, p, { offset: -1 });
    const { dtype, device } = noise;
    const below = randn([...sampleShape, ...this.batchShape, (p * (p - 1)) / 2], { dtype, device });
    noise.setAt([ellipsis, rows, columns], below);
    const factor = this._factor.matmul(noise);
    return factor.matmul(factor.transpose(-2, -1));
  }

  /** For each sample whether it holds of any distribution of the batch. @internal */
  _anyOfBatch(flags: Tensor): Tensor {
    return this.batchShape.length === 0 ? flags : flags.amax(this.batchShape.map((_, i) => -(i + 1)));
  }

  override rsample(...sampleShape: Shape): Tensor {
    const sample = this._draw(sizesOf(sampleShape));
    // PyTorch draws those samples again that are *not* singular; the same numbers need the same draws.
    let again = this._anyOfBatch(positiveDefinite.check(sample));
    if (!again.any().item()) return sample;
    warn('Singular sample detected.');
    for (let attempt = 0; attempt < 10 && again.any().item(); attempt++) {
      const fresh = this._draw(again.at(again).shape);
      sample.setAt([again], fresh);
      const isSingular = this._anyOfBatch(positiveDefinite.check(fresh).logicalNot());
      again = again.clone().setAt([again], isSingular);
    }
    return sample;
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const { df } = this;
    const p = this.eventShape[1];
    const trace = choleskySolve(value, this._factor).diagonal({ dim1: -2, dim2: -1 }).sum(-1);
    return df
      .neg()
      .mul(halfLogDet(this._factor).add((p * log2) / 2))
      .sub(df.div(2).mvlgamma(p))
      .add(df.sub(p).sub(1).div(2).mul(slogdet(value).logabsdet))
      .sub(trace.div(2));
  }

  override entropy(): Tensor {
    const { df } = this;
    const p = this.eventShape[1];
    return halfLogDet(this._factor)
      .add((p * log2) / 2)
      .mul(p + 1)
      .add(df.div(2).mvlgamma(p))
      .sub(
        df
          .sub(p)
          .sub(1)
          .div(2)
          .mul(mvdigamma(df.div(2), p)),
      )
      .add(df.mul(p).div(2));
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }

  override get _naturalParams(): Tensor[] {
    return [this.precisionMatrix.neg().div(2), this.df.sub(this.eventShape[1]).sub(1).div(2)];
  }

  override _logNormalizer(x: Tensor, y: Tensor): Tensor {
    const p = this.eventShape[1];
    const df = y.add((p + 1) / 2);
    return df
      .mul(
        slogdet(x.mul(-2))
          .logabsdet.neg()
          .add(log2 * p),
      )
      .add(df.mvlgamma(p));
  }
}

/** The degrees of freedom, with the batch shape of the covariance. */
function dfOf(given: TensorOrNumber, matrix: Tensor): Tensor {
  const batchShape = matrix.shape.slice(0, -2);
  const n = matrix.size(-1);
  const df = isTensor(given)
    ? given.expand(broadcastShapes(batchShape, given.shape))
    : tensor(plain(given), { dtype: matrix.dtype, device: matrix.device }).expand(batchShape);
  if (
    df
      .le(n - 1)
      .any()
      .item()
  ) {
    throw new ValueError(`Value of df=${valueText(given)} expected to be greater than ndim - 1 = ${n - 1}.`);
  }
  return df;
}

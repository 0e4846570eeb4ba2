/** @file The multivariate normal distribution. */

import { ValueError } from '../native/errors.js';
import { broadcastShapes } from '../tensor/functional.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type Shape } from './arguments.js';
import { batchMahalanobis, batchMv, halfLogDet } from './batched-matrices.js';
import {
  type CovarianceArguments,
  type CovarianceName,
  type CovarianceOptions,
  covarianceArguments,
  factorOf,
  givenCovariances,
} from './covariance.js';
import { log2Pi } from './constants.js';
import { type Constraint, lowerCholesky, positiveDefinite, realVector } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { lazy } from './lazy.js';
import { standardNormal } from './normal.js';

/** Options of `MultivariateNormal`. */
export interface MultivariateNormalOptions extends CovarianceOptions {
  /** The mean `[..., n]`. */
  loc: Tensor;
}

/** Normal vectors with mean `loc` and a covariance. Mirrors `torch.distributions.MultivariateNormal`. */
export class MultivariateNormal extends Distribution {
  static override readonly argConstraints: ArgConstraints = {
    loc: realVector,
    covarianceMatrix: positiveDefinite,
    precisionMatrix: positiveDefinite,
    scaleTril: lowerCholesky,
  };
  static override readonly support: Constraint = realVector;
  static override readonly hasRsample = true;

  /** The mean. */
  declare readonly loc: Tensor;
  /** The Cholesky factor without the dimensions of the batch that it does not need. @internal */
  readonly _factor: Tensor;

  /** @throws ValueError unless exactly one of the covariance's forms is given, and satisfies its constraint. */
  constructor(...given: Arguments<[loc: Tensor, ...rest: CovarianceArguments], MultivariateNormalOptions>) {
    const options = readArguments<MultivariateNormalOptions>('MultivariateNormal', ['loc'], covarianceArguments, given);
    const { loc, validateArgs } = options;
    requireTensor('MultivariateNormal', 'loc', loc);
    if (loc.ndim < 1) throw new ValueError('loc must be at least one-dimensional.');
    const matrices = givenCovariances('MultivariateNormal', options);
    if (matrices.length !== 1) {
      throw new ValueError('Exactly one of covariance_matrix or precision_matrix or scale_tril may be specified.');
    }
    const [[name, matrix]] = matrices;
    if (matrix.ndim < 2) {
      throw new ValueError(
        `${pythonNames[name]} must be at least two-dimensional, with optional leading batch dimensions`,
      );
    }
    const batchShape = broadcastShapes(matrix.shape.slice(0, -2), loc.shape.slice(0, -1));
    super(batchShape, loc.shape.slice(-1), {
      validateArgs,
      fields: { [name]: matrix.expand([...batchShape, -1, -1]), loc: loc.expand([...batchShape, -1]) },
    });
    this._factor = factorOf(name, matrix);
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return { ...super._expandedFields(batchShape), _factor: this._factor };
  }

  /** The covariance's Cholesky factor. */
  @lazy
  get scaleTril(): Tensor {
    return this._batched(this._factor);
  }

  @lazy
  get covarianceMatrix(): Tensor {
    return this._batched(this._factor.matmul(this._factor.mT));
  }

  /** The inverse of the covariance. */
  @lazy
  get precisionMatrix(): Tensor {
    return this._batched(this._factor.choleskyInverse());
  }

  /** A matrix with all dimensions of the batch. @internal */
  _batched(matrix: Tensor): Tensor {
    return matrix.expand([...this.batchShape, ...this.eventShape, ...this.eventShape]);
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    return this._factor
      .pow(2)
      .sum(-1)
      .expand([...this.batchShape, ...this.eventShape]);
  }

  override rsample(...sampleShape: Shape): Tensor {
    const noise = standardNormal(this._extendedShape(sampleShape), this.loc);
    return this.loc.add(batchMv(this._factor, noise));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const distance = batchMahalanobis(this._factor, value.sub(this.loc));
    return distance
      .add(this.eventShape[0] * log2Pi)
      .mul(-0.5)
      .sub(halfLogDet(this._factor));
  }

  override entropy(): Tensor {
    const entropy = halfLogDet(this._factor).add(0.5 * this.eventShape[0] * (1 + log2Pi));
    return this.batchShape.length === 0 ? entropy : entropy.expand(this.batchShape);
  }
}

/** How PyTorch's messages name the forms of the covariance. */
const pythonNames: Record<CovarianceName, string> = {
  scaleTril: 'scale_tril matrix',
  covarianceMatrix: 'covariance_matrix',
  precisionMatrix: 'precision_matrix',
};

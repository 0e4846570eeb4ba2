/** @file The multivariate normal distribution with a covariance of low rank. */

import { RuntimeError, ValueError } from '../native/errors.js';
import { sizeText } from '../nn/python.js';
import { cholesky, solveTriangular } from '../ops/linalg.js';
import { broadcastTensors } from '../tensor/functional.js';
import { slice } from '../tensor/slice.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type Shape, type ValidateOptions } from './arguments.js';
import { batchMahalanobis, batchMv, halfLogDet } from './batched-matrices.js';
import { sameShape } from './broadcast.js';
import { log2Pi } from './constants.js';
import { type Constraint, independent, positive, real, realVector } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { lazy } from './lazy.js';
import { standardNormal } from './normal.js';

/** Options of `LowRankMultivariateNormal`. */
export interface LowRankMultivariateNormalOptions extends ValidateOptions {
  /** The mean `[..., n]`. */
  loc: Tensor;
  /** The factor W `[..., n, m]` of the covariance. */
  covFactor: Tensor;
  /** The diagonal D `[..., n]` of the covariance; positive. */
  covDiag: Tensor;
}

/** The Cholesky factors of `I + X` for matrices `[..., n, n]`. */
function choleskyOfIdentityPlus(matrices: Tensor): Tensor {
  const n = matrices.size(-1);
  const sum = matrices.contiguous();
  sum
    .view([-1, n * n])
    .at(slice(), slice(null, null, n + 1))
    .add_(1);
  return cholesky(sum);
}

/** W and D of a covariance `W W^T + D`, and the Cholesky factor of the capacitance `I + W^T D^-1 W`. */
export class LowRankCovariance {
  readonly capacitance: Tensor;

  constructor(
    readonly factor: Tensor,
    readonly diag: Tensor,
  ) {
    this.capacitance = choleskyOfIdentityPlus(this.factorOverDiag().matmul(factor));
  }

  /** `W^T D^-1`. */
  factorOverDiag(): Tensor {
    return this.factor.mT.div(this.diag.unsqueeze(-2));
  }

  /** The log determinant, by the matrix determinant lemma. */
  logDet(): Tensor {
    return halfLogDet(this.capacitance).mul(2).add(this.diag.log().sum(-1));
  }

  /** The squared Mahalanobis distance of `x`, by the Woodbury identity. */
  mahalanobis(x: Tensor): Tensor {
    const projected = batchMv(this.factorOverDiag(), x);
    return x.pow(2).div(this.diag).sum(-1).sub(batchMahalanobis(this.capacitance, projected));
  }

  /** The solution A of `C A = W^T D^-1` for the capacitance's factor C. */
  whitened(): Tensor {
    return solveTriangular(this.capacitance, this.factorOverDiag(), { upper: false });
  }
}

/** Normal vectors with mean `loc` and covariance `W W^T + D`. Mirrors `torch.distributions.LowRankMultivariateNormal`. */
export class LowRankMultivariateNormal extends Distribution {
  static override readonly argConstraints: ArgConstraints = {
    loc: realVector,
    covFactor: independent(real, 2),
    covDiag: independent(positive, 1),
  };
  static override readonly support: Constraint = realVector;
  static override readonly hasRsample = true;

  /** The mean. */
  declare readonly loc: Tensor;
  /** The factor W of the covariance. */
  declare readonly covFactor: Tensor;
  /** The diagonal D of the covariance. */
  declare readonly covDiag: Tensor;
  /** The covariance without the dimensions of the batch that it does not need. @internal */
  declare readonly _covariance: LowRankCovariance;

  /** @throws ValueError for shapes that do not fit, or if the diagonal is not positive. */
  constructor(
    ...given: Arguments<
      [loc: Tensor, covFactor: Tensor, covDiag: Tensor, validateArgs?: boolean | null],
      LowRankMultivariateNormalOptions
    >
  ) {
    const options = readArguments<LowRankMultivariateNormalOptions>(
      'LowRankMultivariateNormal',
      ['loc', 'covFactor', 'covDiag'],
      [],
      given,
    );
    const fields = broadcastParameters(options);
    super(fields.loc.shape.slice(0, -1), options.loc.shape.slice(-1), {
      validateArgs: options.validateArgs,
      fields: { ...fields, _covariance: new LowRankCovariance(options.covFactor, options.covDiag) },
    });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return { ...super._expandedFields(batchShape), _covariance: this._covariance };
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  @lazy
  override get variance(): Tensor {
    const { factor, diag } = this._covariance;
    return factor
      .pow(2)
      .sum(-1)
      .add(diag)
      .expand([...this.batchShape, ...this.eventShape]);
  }

  /** The covariance's Cholesky factor. */
  @lazy
  get scaleTril(): Tensor {
    const { factor, diag } = this._covariance;
    const root = diag.sqrt().unsqueeze(-1);
    const scaled = factor.div(root);
    return this._batched(root.mul(choleskyOfIdentityPlus(scaled.matmul(scaled.mT))));
  }

  @lazy
  get covarianceMatrix(): Tensor {
    const { factor, diag } = this._covariance;
    return this._batched(factor.matmul(factor.mT).add(diag.diagEmbed()));
  }

  /** The inverse of the covariance. */
  @lazy
  get precisionMatrix(): Tensor {
    const whitened = this._covariance.whitened();
    return this._batched(this._covariance.diag.reciprocal().diagEmbed().sub(whitened.mT.matmul(whitened)));
  }

  /** A matrix with all dimensions of the batch. @internal */
  _batched(matrix: Tensor): Tensor {
    return matrix.expand([...this.batchShape, ...this.eventShape, ...this.eventShape]);
  }

  override rsample(...sampleShape: Shape): Tensor {
    const { factor, diag } = this._covariance;
    const shape = this._extendedShape(sampleShape);
    const ofFactor = standardNormal([...shape.slice(0, -1), this.covFactor.size(-1)], this.loc);
    const ofDiag = standardNormal(shape, this.loc);
    return this.loc.add(batchMv(factor, ofFactor)).add(diag.sqrt().mul(ofDiag));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const distance = this._covariance.mahalanobis(value.sub(this.loc));
    return this._covariance
      .logDet()
      .add(this.eventShape[0] * log2Pi)
      .add(distance)
      .mul(-0.5);
  }

  override entropy(): Tensor {
    const entropy = this._covariance
      .logDet()
      .add(this.eventShape[0] * (1 + log2Pi))
      .mul(0.5);
    return this.batchShape.length === 0 ? entropy : entropy.expand(this.batchShape);
  }
}

function broadcastParameters(options: LowRankMultivariateNormalOptions) {
  const { loc, covFactor, covDiag } = options;
  requireTensor('LowRankMultivariateNormal', 'loc', loc);
  requireTensor('LowRankMultivariateNormal', 'covFactor', covFactor);
  requireTensor('LowRankMultivariateNormal', 'covDiag', covDiag);
  if (loc.ndim < 1) throw new ValueError('loc must be at least one-dimensional.');
  const eventShape = loc.shape.slice(-1);
  if (covFactor.ndim < 2) {
    throw new ValueError('cov_factor must be at least two-dimensional, with optional leading batch dimensions');
  }
  if (!sameShape(covFactor.shape.slice(-2, -1), eventShape)) {
    throw new ValueError(`cov_factor must be a batch of matrices with shape ${eventShape[0]} x m`);
  }
  if (!sameShape(covDiag.shape.slice(-1), eventShape)) {
    throw new ValueError(`cov_diag must be a batch of vectors with shape ${sizeText(eventShape)}`);
  }
  try {
    const [column, factor, diagColumn] = broadcastTensors(loc.unsqueeze(-1), covFactor, covDiag.unsqueeze(-1));
    return { loc: column.select(-1, 0), covFactor: factor, covDiag: diagColumn.select(-1, 0) };
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    const sizes = [loc, covFactor, covDiag].map(({ shape }) => sizeText(shape));
    throw new ValueError(`Incompatible batch shapes: loc ${sizes[0]}, cov_factor ${sizes[1]}, cov_diag ${sizes[2]}`);
  }
}

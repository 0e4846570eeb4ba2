/** @file Transforms into Cholesky factors and positive definite matrices. */

import { ValueError } from '../../native/errors.js';
import { eye } from '../../ops/functions.js';
import { cholesky } from '../../ops/linalg.js';
import { pad, softplus } from '../../ops/nn.js';
import { finfo } from '../../tensor/dtypeInfo.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { log2 } from '../constants.js';
import {
  type Constraint,
  corrCholesky,
  independent,
  lowerCholesky,
  positiveDefinite,
  real,
  realVector,
} from '../constraints/index.js';
import { complement } from '../probabilities.js';
import { trilMatrixToVec, vecToTrilMatrix } from '../triangular.js';
import { PlainTransform, Transform } from './transform.js';

/** The last dimension moved on by one, with 1 in front. */
function shifted(x: Tensor): Tensor {
  return pad(x.narrow(-1, 0, x.size(-1) - 1), [1, 0], { value: 1 });
}

/** n (n - 1) / 2 real numbers become the Cholesky factor of an n by n correlation matrix. Mirrors `torch.distributions.transforms.CorrCholeskyTransform`. */
export class CorrCholeskyTransform extends Transform {
  override get domain(): Constraint {
    return realVector;
  }

  override get codomain(): Constraint {
    return corrCholesky;
  }

  override get bijective(): boolean {
    return true;
  }

  override _call(x: Tensor): Tensor {
    const { eps } = finfo(x.dtype);
    const r = vecToTrilMatrix(x.tanh().clamp({ min: -1 + eps, max: 1 - eps }), -1);
    const rest = complement(r.pow(2)).sqrt().cumprod(-1);
    const unit = r.add(eye(r.size(-1), { dtype: r.dtype, device: r.device }));
    return unit.mul(shifted(rest));
  }

  override _inverse(y: Tensor): Tensor {
    const rest = shifted(complement(y.mul(y).cumsum(-1)));
    const t = trilMatrixToVec(y, -1).div(trilMatrixToVec(rest, -1).sqrt());
    return t.log1p().sub(t.neg().log1p()).div(2);
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    requireTensor('logAbsDetJacobian', 'y', y);
    const rest = complement(y.mul(y).cumsum(-1));
    // The last row's diagonal takes no part: there is nothing behind it.
    const stickBreaking = trilMatrixToVec(rest, -2).log().sum(-1).mul(0.5);
    const tanh = x
      .add(softplus(x.mul(-2)))
      .sub(log2)
      .sum(-1)
      .mul(-2);
    return stickBreaking.add(tanh);
  }

  override forwardShape(shape: readonly number[]): readonly number[] {
    requireList('forwardShape', 'shape', shape);
    if (shape.length < 1) throw new ValueError('Too few dimensions on input');
    const n = shape[shape.length - 1];
    const d = Math.round(Math.sqrt(0.25 + 2 * n) + 0.5);
    if ((d * (d - 1)) / 2 !== n) throw new ValueError('Input is not a flattened lower-diagonal number');
    return [...shape.slice(0, -1), d, d];
  }

  override inverseShape(shape: readonly number[]): readonly number[] {
    requireList('inverseShape', 'shape', shape);
    if (shape.length < 2) throw new ValueError('Too few dimensions on input');
    const [rows, d] = shape.slice(-2);
    if (rows !== d) throw new ValueError('Input is not square');
    return [...shape.slice(0, -2), (d * (d - 1)) / 2];
  }
}

const realMatrix = independent(real, 2);

/** Square matrices become lower triangular ones with a positive diagonal. Mirrors `torch.distributions.transforms.LowerCholeskyTransform`. */
export class LowerCholeskyTransform extends PlainTransform {
  override get domain(): Constraint {
    return realMatrix;
  }

  override get codomain(): Constraint {
    return lowerCholesky;
  }

  override _call(x: Tensor): Tensor {
    return x.tril(-1).add(x.diagonal({ dim1: -2, dim2: -1 }).exp().diagEmbed());
  }

  override _inverse(y: Tensor): Tensor {
    return y.tril(-1).add(y.diagonal({ dim1: -2, dim2: -1 }).log().diagEmbed());
  }
}

/** Square matrices become positive definite ones. Mirrors `torch.distributions.transforms.PositiveDefiniteTransform`. */
export class PositiveDefiniteTransform extends PlainTransform {
  override get domain(): Constraint {
    return realMatrix;
  }

  override get codomain(): Constraint {
    return positiveDefinite;
  }

  override _call(x: Tensor): Tensor {
    const factor = new LowerCholeskyTransform()(x);
    return factor.matmul(factor.mT);
  }

  override _inverse(y: Tensor): Tensor {
    return new LowerCholeskyTransform().inv(cholesky(y));
  }
}

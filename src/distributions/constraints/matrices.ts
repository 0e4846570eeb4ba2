/** @file Constraints on matrices. */

import { full, isclose } from '../../ops/functions.js';
import { choleskyEx, eigvalsh, vectorNorm } from '../../ops/linalg.js';
import { finfo } from '../../tensor/dtypeInfo.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { bool } from '../../values/dtype.js';
import { Constraint } from './constraint.js';

class MatrixConstraint extends Constraint {
  override get eventDim(): number {
    return 2;
  }
}

class LowerTriangular extends MatrixConstraint {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    const same = value.tril().eq(value);
    return same.view([...value.shape.slice(0, -2), -1]).min(-1).values;
  }
}

class LowerCholesky extends MatrixConstraint {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    const positiveDiagonal = value.diagonal({ dim1: -2, dim2: -1 }).gt(0).min(-1).values;
    return lowerTriangular.check(value).bitwiseAnd(positiveDiagonal);
  }
}

class CorrCholesky extends MatrixConstraint {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    const tolerance = finfo(value.dtype).eps * value.size(-1) * 10;
    const rowNorm = vectorNorm(value.detach(), { dim: -1 });
    const isUnit = rowNorm.sub(1).abs().le(tolerance).all(-1);
    return lowerCholesky.check(value).bitwiseAnd(isUnit);
  }
}

class Square extends MatrixConstraint {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    const isSquare = value.size(-2) === value.size(-1);
    return full(value.shape.slice(0, -2), isSquare, { dtype: bool, device: value.device });
  }
}

class Symmetric extends Square {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    const isSquare = super.check(value);
    if (!isSquare.all().item()) return isSquare;
    return isclose(value, value.mT, { atol: 1e-6 }).all(-2).all(-1);
  }
}

class PositiveSemidefinite extends Symmetric {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    const isSymmetric = super.check(value);
    return isSymmetric.all().item() ? eigvalsh(value).ge(0).all(-1) : isSymmetric;
  }
}

class PositiveDefinite extends Symmetric {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    const isSymmetric = super.check(value);
    return isSymmetric.all().item() ? choleskyEx(value).info.eq(0) : isSymmetric;
  }
}

/** Square matrices that are zero above the diagonal. */
export const lowerTriangular = new LowerTriangular();
/** Lower triangular matrices with a positive diagonal. */
export const lowerCholesky = new LowerCholesky();
/** Cholesky factors of correlation matrices: lower triangular, with rows of length 1. */
export const corrCholesky = new CorrCholesky();
/** Matrices with as many rows as columns. */
export const square = new Square();
/** Symmetric matrices. */
export const symmetric = new Symmetric();
/** Symmetric matrices without negative eigenvalues. */
export const positiveSemidefinite = new PositiveSemidefinite();
/** Symmetric matrices with positive eigenvalues only. */
export const positiveDefinite = new PositiveDefinite();

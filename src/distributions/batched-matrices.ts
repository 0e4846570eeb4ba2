/** @file Linear algebra with batches of matrices that broadcast against batches of vectors, without copies of the matrices. */

import { eye } from '../ops/functions.js';
import { cholesky, solveTriangular } from '../ops/linalg.js';
import type { Tensor } from '../tensor/tensor.js';

/** The products of matrices `[..., n, m]` with vectors `[..., m]`. */
export function batchMv(matrices: Tensor, vectors: Tensor): Tensor {
  return matrices.matmul(vectors.unsqueeze(-1)).squeeze(-1);
}

/** The sum of the logarithms of the diagonals of `[..., n, n]`: half the log determinant of `L L^T`. */
export function halfLogDet(factor: Tensor): Tensor {
  return factor.diagonal({ dim1: -2, dim2: -1 }).log().sum(-1);
}

function range(from: number, to: number, step = 1): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, i) => from + i * step);
}

/**
 * The squared Mahalanobis distances `x^T (L L^T)^-1 x` of vectors `[..., n]` by Cholesky factors `[..., n, n]`. The batch of L may be smaller than that of x,
 * which is then brought into the columns of one triangular system for each L.
 */
export function batchMahalanobis(factors: Tensor, vectors: Tensor): Tensor {
  const n = vectors.size(-1);
  const batchShape = vectors.shape.slice(0, -1);
  const factorDims = factors.ndim - 2;
  const outerDims = batchShape.length - factorDims;
  const splitDims = outerDims + 2 * factorDims;
  // [outer, b1, b2, n] becomes [outer, b1 / l1, l1, b2 / l2, l2, n].
  const split = [
    ...batchShape.slice(0, outerDims),
    ...factors.shape.slice(0, -2).flatMap((l, i) => [Math.floor(batchShape[outerDims + i] / l), l]),
    n,
  ];
  // Then [outer, b1 / l1, b2 / l2, l1, l2, n].
  const order = [
    ...range(0, outerDims),
    ...range(outerDims, splitDims, 2),
    ...range(outerDims + 1, splitDims, 2),
    splitDims,
  ];
  const permuted = vectors.reshape(split).permute(order);
  const flatFactors = factors.reshape([-1, n, n]);
  const columns = permuted.reshape([-1, flatFactors.size(0), n]).permute([1, 2, 0]);
  const distances = solveTriangular(flatFactors, columns, { upper: false }).pow(2).sum(-2).t();
  const inverse = [
    ...range(0, outerDims),
    ...range(0, factorDims).flatMap((i) => [outerDims + i, batchShape.length + i]),
  ];
  return distances.reshape(permuted.shape.slice(0, -1)).permute(inverse).reshape(batchShape);
}

/** The Cholesky factors of the inverses of matrices `[..., n, n]`. */
export function precisionToScaleTril(precision: Tensor): Tensor {
  const flipped = cholesky(precision.flip([-2, -1]));
  const inverse = flipped.flip([-2, -1]).transpose(-2, -1);
  const { dtype, device } = precision;
  return solveTriangular(inverse, eye(precision.size(-1), { dtype, device }), { upper: false });
}

/** The traces of `X X^T` for matrices `[..., n, m]`. */
export function batchTraceXXT(matrices: Tensor): Tensor {
  const [n, m] = matrices.shape.slice(-2);
  return matrices
    .reshape([-1, n * m])
    .pow(2)
    .sum(-1)
    .reshape(matrices.shape.slice(0, -2));
}

/** @file The gradient of some eigenpairs of a symmetric matrix, by the polynomial solution of a Sylvester equation (Hu and Cheng, 2006). */

import { addcmul, choleskySolve, diagEmbed, eye, matmul, randn } from '../../ops/functions.js';
import { cholesky } from '../../ops/linalg.js';
import type { Tensor } from '../../tensor/tensor.js';
import { Generator } from '../../values/generator.js';

/** What is known of the eigenpairs `values`, `vectors` of the matrix, and their gradients. */
export interface Eigenpairs {
  readonly matrix: Tensor;
  readonly values: Tensor;
  readonly vectors: Tensor;
  readonly valuesGrad: Tensor;
  readonly vectorsGrad: Tensor;
  readonly largest: boolean;
}

/** The gradient within the space of the given eigenvectors. */
function withinSpace({ values, vectors, valuesGrad, vectorsGrad }: Eigenpairs): Tensor {
  const gaps = values.unsqueeze(-2).sub(values.unsqueeze(-1));
  gaps.diagonal(0, -2, -1).fill_(Number.POSITIVE_INFINITY);
  gaps.pow_(-1);
  const transposed = vectors.mT.contiguous();
  const inner = diagEmbed(valuesGrad).add(matmul(transposed, vectorsGrad).mul(gaps));
  return matmul(vectors, matmul(inner, transposed));
}

/** Coefficients, the lowest first, of the polynomial with the given roots. */
function coefficientsOf(roots: Tensor): Tensor {
  const order = roots.shape[roots.ndim - 1];
  // One coefficient more than needed lets each step work on one slice.
  let coefficients = roots.newZeros([...roots.shape.slice(0, -1), order + 2]);
  coefficients.select(-1, 0).fill_(1);
  coefficients.select(-1, -1).fill_(1);
  for (let i = 1; i <= order; i++) {
    // A graph needs a copy for each step.
    const next = roots.requiresGrad ? coefficients.clone() : coefficients;
    const known = coefficients.narrow(-1, order - i + 1, i + 1);
    next.narrow(-1, order - i, i + 1).sub_(roots.narrow(-1, i - 1, 1).mul(known));
    coefficients = next;
  }
  return coefficients.narrow(-1, 1, order + 1);
}

/** Horner's rule, where `step` is `x * value + coefficient`. */
function horner(coefficients: Tensor, start: Tensor, step: (value: Tensor, coefficient: Tensor) => Tensor): Tensor {
  let value = start.clone();
  for (let k = coefficients.size(-1) - 2; k >= 0; k--) value = step(value, coefficients.select(-1, k));
  return value;
}

function polynomialOfVector(coefficients: Tensor, x: Tensor): Tensor {
  return horner(coefficients, x.newOnes([1]).expand(x.shape), (value, coefficient) =>
    addcmul(coefficient.unsqueeze(-1), x, value),
  );
}

function polynomialOfMatrix(coefficients: Tensor, x: Tensor): Tensor {
  const { dtype, device } = x;
  const size = x.size(-1);
  const one = eye(size, { dtype, device }).view([...new Array<number>(x.ndim - 2).fill(1), size, size]);
  return horner(coefficients, one, (value, coefficient) => {
    const product = x.matmul(value);
    product.diagonal(0, -2, -1).add_(coefficient.unsqueeze(-1));
    return product;
  });
}

/** The gradient when the eigenvectors do not span the whole space. */
function ofSomePairs(pairs: Eigenpairs): Tensor {
  const { matrix, values, vectors, vectorsGrad, largest } = pairs;
  const { dtype, device } = matrix;
  const transposed = vectors.mT.contiguous();
  const projection = vectors.neg().matmul(transposed);
  projection.diagonal(0, -2, -1).add_(1);
  const rest = [...matrix.shape.slice(0, -1), matrix.size(-1) - values.size(-1)];
  // A generator of its own makes the gradient the same each time.
  const complement = projection.matmul(randn(rest, { dtype, device, generator: new Generator(device) }));
  const complementT = complement.mT.contiguous();
  const polynomial = coefficientsOf(values);
  const order = polynomial.size(-1) - 1;
  let projected = vectorsGrad;
  const series = projected.newZeros(projected.shape);
  for (let k = 1; k <= order; k++) {
    const factors = polynomialOfVector(polynomial.narrow(-1, k, order + 1 - k), values);
    series.add_(projected.mul(factors.unsqueeze(-2)));
    projected = matrix.matmul(projected);
  }
  const restricted = matmul(complementT, matmul(polynomialOfMatrix(polynomial, matrix), complement));
  // Of distinct eigenvalues, the polynomial at the matrix is negative definite for an odd number of the largest, else positive definite.
  const sign = largest && order % 2 === 1 ? -1 : 1;
  const factor = cholesky(restricted.mul(sign));
  const solved = choleskySolve(complementT.matmul(series), factor).mul(sign);
  return withinSpace(pairs).sub_(complement.matmul(solved).matmul(transposed));
}

/** The gradient of the matrix. */
export function eigenpairsBackward(pairs: Eigenpairs): Tensor {
  const { vectors } = pairs;
  return vectors.size(-1) === vectors.size(-2) ? withinSpace(pairs) : ofSomePairs(pairs);
}

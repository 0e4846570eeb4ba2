/** @file The ways to give a covariance: itself, its inverse or its Cholesky factor. */

import { cholesky } from '../ops/linalg.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { ValidateOptions } from './arguments.js';
import { precisionToScaleTril } from './batched-matrices.js';

/** A covariance, given as itself, as its inverse or as its Cholesky factor. */
export interface CovarianceOptions extends ValidateOptions {
  /** The covariance `[..., n, n]`, positive definite. */
  covarianceMatrix?: Tensor | null;
  /** The inverse of the covariance `[..., n, n]`, positive definite. */
  precisionMatrix?: Tensor | null;
  /** The covariance's Cholesky factor `[..., n, n]`, lower triangular with a positive diagonal. */
  scaleTril?: Tensor | null;
}

/** The arguments that give a covariance, and the one behind them. */
export type CovarianceArguments = [
  covarianceMatrix?: Tensor | null,
  precisionMatrix?: Tensor | null,
  scaleTril?: Tensor | null,
  validateArgs?: boolean | null,
];

/** The names of the ways to give a covariance. */
export const covarianceArguments = ['covarianceMatrix', 'precisionMatrix', 'scaleTril'] as const;

/** The name of one of the ways to give a covariance. */
export type CovarianceName = (typeof covarianceArguments)[number];

/** The ways in which a covariance is given. */
export function givenCovariances(fn: string, options: CovarianceOptions): [name: CovarianceName, matrix: Tensor][] {
  return covarianceArguments.flatMap((name) => {
    const matrix = options[name];
    if (matrix == null) return [];
    requireTensor(fn, name, matrix);
    return [[name, matrix]];
  });
}

/** The Cholesky factor of a covariance that is given in one of the ways. */
export function factorOf(name: CovarianceName, matrix: Tensor): Tensor {
  if (name === 'scaleTril') return matrix;
  return name === 'covarianceMatrix' ? cholesky(matrix) : precisionToScaleTril(matrix);
}

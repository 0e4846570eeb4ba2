/** @file Products and decompositions of LOBPCG, for matrices that may be sparse, and null for the identity. */

import { flip, matmul } from '../../ops/functions.js';
import { eigh } from '../../ops/linalg.js';
import { mm as sparseMm } from '../../sparse/functions.js';
import { slice } from '../../tensor/slice.js';
import type { Tensor } from '../../tensor/tensor.js';

export function times(a: Tensor | null, b: Tensor): Tensor {
  if (a === null) return b;
  return a.isSparse ? sparseMm(a, b) : matmul(a, b);
}

/** `S^T A S`. */
export function quadraticForm(a: Tensor | null, s: Tensor): Tensor {
  return times(s.mT, times(a, s));
}

/** Eigenvalues and eigenvectors of a symmetric matrix, by its upper triangle. */
export function symmetricEigenpairs(a: Tensor, largest = false): [values: Tensor, vectors: Tensor] {
  const [values, vectors] = eigh(a, 'U');
  return largest ? [flip(values, [-1]), flip(vectors, [-1])] : [values, vectors];
}

/** The columns from `start` to before `end`. */
export function columns(x: Tensor, start: number, end?: number): Tensor {
  return x.at(slice(), slice(start, end));
}

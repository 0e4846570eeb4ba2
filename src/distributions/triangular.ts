/** @file Lower triangles of matrices as vectors. */

import { ValueError } from '../native/errors.js';
import { arange } from '../ops/functions.js';
import { finfo } from '../tensor/dtypeInfo.js';
import { ellipsis } from '../tensor/slice.js';
import type { Tensor } from '../tensor/tensor.js';

/** True in the lower triangle of an n by n matrix, up to the diagonal `diag`. */
function lowerMask(n: number, diag: number, { device }: Tensor): Tensor {
  const indices = arange(n, { device });
  return indices.lt(indices.view(-1, 1).add(diag + 1));
}

/**
 * The elements of the lower triangle of `[..., n, n]`, row by row, as `[..., k]`.
 *
 * @throws ValueError if the diagonal `diag` lies outside of the matrix.
 */
export function trilMatrixToVec(mat: Tensor, diag = 0): Tensor {
  const n = mat.size(-1);
  if (diag < -n || diag >= n) throw new ValueError(`diag (${diag}) provided is outside [${-n}, ${n - 1}].`);
  return mat.at(ellipsis, lowerMask(n, diag, mat));
}

/**
 * The matrix `[..., n, n]` whose lower triangle has the elements of `[..., k]`, and zeros elsewhere.
 *
 * @throws ValueError if no lower triangle has k elements.
 */
export function vecToTrilMatrix(vec: Tensor, diag = 0): Tensor {
  const k = vec.size(-1);
  const odd = 1 + 2 * diag;
  const root = (-odd + Math.sqrt(odd ** 2 + 8 * k + 4 * Math.abs(diag) * (diag + 1))) / 2;
  const n = Math.round(root);
  if (n - root > finfo(vec.dtype).eps) {
    throw new ValueError(
      `The size of last dimension is ${k} which cannot be expressed as the lower triangular part of a square D x D matrix.`,
    );
  }
  const mat = vec.newZeros([...vec.shape.slice(0, -1), n, n]);
  return mat.setAt([ellipsis, lowerMask(n, diag, vec)], vec);
}

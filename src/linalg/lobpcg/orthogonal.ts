/** @file Bases that are orthonormal under the form `B`, after Stathopoulos and Wu (2002) and Duersch (2015). */

import { AssertionError, ValueError } from '../../native/errors.js';
import { eye, matmul } from '../../ops/functions.js';
import { norm, nonzero } from '../../tensor/functional.js';
import { slice } from '../../tensor/slice.js';
import type { Tensor } from '../../tensor/tensor.js';
import { quadraticForm, symmetricEigenpairs, times } from './matrices.js';

/** When two vectors count as orthogonal, and how often is tried. */
export interface OrthogonalSettings {
  readonly outerMax: number;
  readonly innerMax: number;
  readonly tol: number;
  readonly tolDrop: number;
  readonly tolReplace: number;
  readonly useDrop: boolean;
}

/** An orthonormal basis, and how it was found. */
export interface Orthogonal {
  readonly basis: Tensor;
  readonly outer: number;
  readonly inner: number;
  /** Relative errors by their names. */
  readonly errors: Readonly<Record<string, number>>;
}

const numberOf = (x: Tensor): number => Number(x.item());
const normOf = (x: Tensor): Tensor => norm(x);
const all = slice();

/** Where a vector's elements satisfy a condition. */
function places(mask: Tensor): Tensor {
  return nonzero(mask, { asTuple: true })[0];
}

/** Columns of `u` that are orthonormal under `B`; with `drop` those that add little are left out. */
function orthonormal(b: Tensor | null, u: Tensor, drop: boolean, tau: number): Tensor {
  if (u.numel() === 0) return u;
  let form = quadraticForm(b, u);
  let d = form.diagonal(0, -2, -1);
  // Columns of zeros would be divided by zero below.
  const kept = places(d.abs().ne(0));
  if (kept.length < d.length) {
    u = u.at(all, kept);
    if (u.numel() === 0) return u;
    form = quadraticForm(b, u);
    d = form.diagonal(0, -2, -1);
    const count = places(d.abs().ne(0)).length;
    if (count !== d.length) throw new AssertionError(`expected nz[0] length ${d.length}, got ${count}`);
  }
  let column = d.pow(-0.5).reshape(d.length, 1);
  let [values, vectors] = symmetricEigenpairs(form.mul(column).mul(column.mT));
  const least = values.abs().max().mul(tau);
  if (drop) {
    const large = places(values.gt(least));
    values = values.at(large);
    vectors = vectors.at(all, large);
    column = column.at(large);
  } else {
    values.setAt([places(values.lt(least))], least);
  }
  return matmul(u.mul(column.mT), vectors.mul(values.pow(-0.5)));
}

/** Columns that span what `u` adds to `v`: orthonormal under `B`, and orthogonal to `v`. @throws ValueError if there cannot be so many. */
export function orthogonalTo(
  v: Tensor,
  u: Tensor,
  b: Tensor | null,
  rows: number,
  settings: OrthogonalSettings,
): Orthogonal {
  const errors: Record<string, number> = {};
  const vNorm = normOf(times(b, v));
  let bu = times(b, u);
  let vbu = matmul(v.mT, bu);
  let [outer, inner] = [0, 0];
  for (outer = 0; outer < settings.outerMax; outer++) {
    u = u.sub(matmul(v, vbu));
    let drop = false;
    let tau = settings.tolDrop;
    for (inner = 0; inner < settings.innerMax; inner++) {
      if (settings.useDrop) {
        u = orthonormal(b, u, drop, tau);
        drop = true;
        tau = settings.tolReplace;
      } else {
        u = orthonormal(b, u, false, settings.tolReplace);
      }
      if (u.numel() === 0) return { basis: u, outer, inner, errors };
      bu = times(b, u);
      const ubu = matmul(u.mT, bu);
      const { dtype, device } = ubu;
      const rest = normOf(ubu.sub(eye(ubu.shape[1], { dtype, device })));
      const error = numberOf(rest) / numberOf(normOf(bu).mul(normOf(u)));
      errors[`orthoUBUmIRerr[${outer}, ${inner}]`] = error;
      if (error < settings.tol) break;
    }
    vbu = matmul(v.mT, bu);
    const error = numberOf(normOf(vbu)) / numberOf(vNorm.mul(normOf(u)));
    errors[`orthoVBURerr[${outer}]`] = error;
    if (error < settings.tol) break;
    if (rows < u.shape[1] + v.shape[1]) {
      if (b === null) throw new AssertionError('B must not be None');
      throw new ValueError(
        `Overdetermined shape of U: #B-cols(=${b.shape[1]}) >= #U-cols(=${u.shape[1]}) + #V-cols(=${v.shape[1]}) must hold`,
      );
    }
  }
  const last = (at: number, max: number): number => Math.max(0, Math.min(at, max - 1));
  return { basis: u, outer: last(outer, settings.outerMax), inner: last(inner, settings.innerMax), errors };
}

/** @file The iterations of LOBPCG. */

import { AssertionError } from '../../native/errors.js';
import { matmul, zeros } from '../../ops/functions.js';
import { cholesky, qr, solveTriangular } from '../../ops/linalg.js';
import { norm } from '../../tensor/functional.js';
import { slice } from '../../tensor/slice.js';
import type { Tensor } from '../../tensor/tensor.js';
import { columns, quadraticForm, symmetricEigenpairs, times } from './matrices.js';
import { orthogonalTo } from './orthogonal.js';

/** Integer parameters: sizes, limits, and the number of the matrix in a batch. */
export interface LobpcgIntegers {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  readonly niter: number;
  readonly orthoIMax?: number;
  readonly orthoJMax?: number;
  readonly batchIndex?: number;
}

/** Tolerances. */
export interface LobpcgFloats {
  readonly tol: number;
  readonly orthoTol?: number;
  readonly orthoTolDrop?: number;
  readonly orthoTolReplace?: number;
}

/** Switches. */
export interface LobpcgBooleans {
  readonly largest: boolean;
  readonly orthoUseDrop?: boolean;
}

export interface LobpcgProblem {
  readonly A: Tensor;
  readonly B: Tensor | null;
  readonly X: Tensor;
  readonly iK: Tensor | null;
  readonly iparams: LobpcgIntegers;
  readonly fparams: LobpcgFloats;
  readonly bparams: LobpcgBooleans;
  readonly method: LobpcgMethod;
  readonly tracker: LobpcgTracker | null;
}

/** `'ortho'` keeps the search space orthogonal and is robust, `'basic'` takes less time per step. */
export type LobpcgMethod = 'basic' | 'ortho';

/** Called after each step. What it keeps of the worker's tensors it must copy. */
export type LobpcgTracker = (worker: LobpcgWorker) => void;

const numberOf = (x: Tensor): number => Number(x.item());

/** The state of LOBPCG, which a tracker sees. */
export class LobpcgWorker {
  readonly A: Tensor;
  readonly B: Tensor | null;
  /** The preconditioner. */
  readonly iK: Tensor | null;
  readonly iparams: LobpcgIntegers;
  readonly fparams: LobpcgFloats;
  readonly bparams: LobpcgBooleans;
  readonly method: LobpcgMethod;
  /** Eigenvectors found so far, `[m, n]`. */
  X: Tensor;
  /** Eigenvalues found so far, `[n]`. */
  E: Tensor;
  /** What is missing to eigenpairs, `[m, n]`. */
  R: Tensor;
  /** The search space, `[m, 3 n]`. */
  S: Tensor;
  readonly ivars = {
    istep: 0,
    iterationsLeft: 0,
    convergedCount: 0,
    convergedEnd: 0,
    orthoI: 0,
    orthoJ: 0,
  };
  /** Norms, and the errors of the last orthogonalization. */
  readonly fvars: Record<string, number> = {};
  /** Setting `forceStop` ends the iterations. */
  readonly bvars = { forceStop: false };
  /** `rerr`: the relative errors of the eigenpairs, `[n]`. */
  readonly tvars: { rerr?: Tensor } = {};
  readonly #tracker: LobpcgTracker | null;

  constructor({ A, B, X, iK, iparams, fparams, bparams, method, tracker }: LobpcgProblem) {
    this.A = A;
    this.B = B;
    this.iK = iK;
    this.iparams = iparams;
    this.fparams = fparams;
    this.bparams = bparams;
    this.method = method;
    this.#tracker = tracker;
    const { dtype, device } = X;
    const { m, n } = iparams;
    this.X = X;
    this.E = zeros([n], { dtype, device });
    this.R = zeros([m, n], { dtype, device });
    this.S = zeros([m, 3 * n], { dtype, device });
  }

  /** Iterates until enough pairs have converged. */
  run(): void {
    do {
      this.#step();
      this.#tracker?.(this);
    } while (!this.#stops());
  }

  #stops(): boolean {
    const { iterationsLeft, convergedCount } = this.ivars;
    return this.bvars.forceStop || iterationsLeft === 0 || convergedCount >= this.iparams.k;
  }

  #step(): void {
    const { ivars, fvars } = this;
    if (ivars.istep === 0) {
      const xNorm = numberOf(norm(this.X));
      fvars.XNorm = xNorm;
      fvars.ANorm = numberOf(norm(times(this.A, this.X))) * (1 / xNorm);
      fvars.BNorm = numberOf(norm(times(this.B, this.X))) * (1 / xNorm);
      ivars.iterationsLeft = this.iparams.niter;
    }
    if (this.method === 'ortho') this.#stepOrtho();
    else this.#stepBasic();
    ivars.iterationsLeft--;
    ivars.istep++;
  }

  #stepBasic(): void {
    const { n } = this.iparams;
    const { istep, convergedCount: nc, convergedEnd: ns } = this.ivars;
    if (istep === 0) {
      const [ritz, values, vectors] = this.#ritz(this.X);
      this.X.copy_(matmul(this.X, matmul(ritz, vectors)));
      this.E.copy_(values);
      this.#converge();
      this.#extend([this.X], times(this.iK, this.R));
      return;
    }
    const space = columns(this.S, nc, ns);
    const [ritz, values, vectors] = this.#ritz(space);
    columns(this.X, nc).copy_(matmul(space, matmul(ritz, columns(vectors, 0, n - nc))));
    this.E.at(slice(nc)).copy_(values.at(slice(0, n - nc)));
    const directions = matmul(space, matmul(ritz, columns(vectors, n, 2 * n - nc)));
    const converged = this.#converge();
    this.#extend([this.X, directions], times(this.iK, columns(this.R, converged)));
  }

  #stepOrtho(): void {
    const { n } = this.iparams;
    const { istep, convergedCount: nc, convergedEnd: ns } = this.ivars;
    if (istep === 0) {
      const [ritz, , vectors] = this.#ritz(this.X);
      this.X = matmul(this.X, matmul(ritz, vectors));
      this.#converge();
      this.#extend([this.X], this.#orthogonal(this.R, this.X));
      return;
    }
    const space = columns(this.S, nc, ns);
    const [values, vectors] = symmetricEigenpairs(quadraticForm(this.A, space), this.bparams.largest);
    columns(this.X, nc).copy_(matmul(space, columns(vectors, 0, n - nc)));
    this.E.at(slice(nc)).copy_(values.at(slice(0, n - nc)));
    const rest = columns(vectors, n - nc);
    const [basis] = qr(rest.at(slice(0, n - nc)).mT);
    const directions = matmul(space, matmul(rest, basis));
    const converged = this.#converge();
    this.S.at(slice(), slice(0, n)).copy_(this.X);
    const end = n + directions.shape[1];
    columns(this.S, n, end).copy_(directions);
    this.#extend([this.X, directions], this.#orthogonal(columns(this.R, converged), columns(this.S, 0, end)));
  }

  /** Puts what is known and what is new into the search space, one after the other. */
  #extend(known: readonly Tensor[], added: Tensor): void {
    let end = 0;
    for (const part of [...known, added]) {
      const start = end;
      end += part.shape[1];
      columns(this.S, start, end).copy_(part);
    }
    this.ivars.convergedEnd = end;
  }

  /** A Rayleigh-Ritz procedure: the transformation `Ri`, and eigenpairs of `Ri^T S^T A S Ri`. */
  #ritz(space: Tensor): [transform: Tensor, values: Tensor, vectors: Tensor] {
    const form = quadraticForm(this.B, space);
    const row = form.diagonal(0, -2, -1).pow(-0.5);
    const column = row.reshape(row.length, 1);
    const factor = cholesky(form.mul(row).mul(column), { upper: true });
    const transform = solveTriangular(factor, row.diagEmbed(), { upper: true, left: false });
    const matrix = quadraticForm(quadraticForm(this.A, space), transform);
    return [transform, ...symmetricEigenpairs(matrix, this.bparams.largest)];
  }

  /** Computes the residuals and how many pairs have converged, of Duersch and others (2018), section 4.3. */
  #converge(): number {
    const { ivars, fvars, X, E } = this;
    this.R = times(this.A, X).sub(times(this.B, X).mul(E));
    const scale = E.at(slice(0, X.shape[1])).abs().mul(fvars.BNorm).add(fvars.ANorm);
    const errors = norm(this.R, 2, [0]).div(norm(X, 2, [0]).mul(scale));
    const isConverged = errors.lt(this.fparams.tol).tolist() as boolean[];
    // Pairs behind one that has not converged do not count, so that their order stays.
    const first = isConverged.indexOf(false);
    const count = first < 0 ? isConverged.length : first;
    if (count < ivars.convergedCount) {
      throw new AssertionError(
        `the number of converged eigenpairs (was ${ivars.convergedCount}, got ${count}) cannot decrease`,
      );
    }
    ivars.convergedCount = count;
    this.tvars.rerr = errors;
    return count;
  }

  #orthogonal(u: Tensor, v: Tensor): Tensor {
    const { iparams, bparams, fvars, ivars } = this;
    const { tol, orthoTol = tol, orthoTolDrop = tol, orthoTolReplace = tol } = this.fparams;
    const { basis, outer, inner, errors } = orthogonalTo(v, u, this.B, iparams.m, {
      outerMax: iparams.orthoIMax ?? 3,
      innerMax: iparams.orthoJMax ?? 3,
      tol: orthoTol,
      tolDrop: orthoTolDrop,
      tolReplace: orthoTolReplace,
      useDrop: bparams.orthoUseDrop ?? false,
    });
    for (const name of Object.keys(fvars)) if (name.startsWith('ortho')) delete fvars[name];
    Object.assign(fvars, errors);
    Object.assign(ivars, { orthoI: outer, orthoJ: inner });
    return basis;
  }
}

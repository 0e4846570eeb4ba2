/** @file `torch.lobpcg`: some eigenpairs of a large symmetric matrix. */

import { type Context, Function as CustomFunction } from '../../autograd/function.js';
import { AssertionError, KeyError, ValueError } from '../../native/errors.js';
import { empty, randn } from '../../ops/functions.js';
import { gather, requireTensor } from '../../tensor/arguments.js';
import { formatSize, formatTuple } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type DType, float16, float32, float64 } from '../../values/dtype.js';
import { eigenpairsBackward } from './backward.js';
import { columns } from './matrices.js';
import {
  type LobpcgBooleans,
  type LobpcgFloats,
  type LobpcgIntegers,
  type LobpcgMethod,
  type LobpcgProblem,
  type LobpcgTracker,
  LobpcgWorker,
} from './worker.js';

/** Options of `torch.lobpcg`. */
export interface LobpcgOptions {
  /** How many eigenpairs. Default: the number of columns of `X`, or 1. */
  k?: number | null;
  /** The matrix of the generalized problem `A x = B x λ`, `[*, m, m]`. Default: the identity. */
  B?: Tensor | null;
  /** Eigenvectors to begin with, `[*, m, n]`. Default: random ones. */
  X?: Tensor | null;
  /** How many random ones. Default: `k`. */
  n?: number | null;
  /** A preconditioner, `[m, m]`. */
  iK?: Tensor | null;
  /** The most iterations; -1 for any number. Default: 1000. */
  niter?: number | null;
  /** How small residuals have to be. Default: the root of the dtype's precision. */
  tol?: number | null;
  /** Whether the largest eigenvalues are sought rather than the smallest. Default: true. */
  largest?: boolean | null;
  /** Default: `'ortho'`. */
  method?: LobpcgMethod | null;
  /** Called after each step. */
  tracker?: LobpcgTracker | null;
  orthoIparams?: Pick<LobpcgIntegers, 'orthoIMax' | 'orthoJMax'> | null;
  orthoFparams?: Omit<LobpcgFloats, 'tol'> | null;
  orthoBparams?: Omit<LobpcgBooleans, 'largest'> | null;
}

type Pairs = [values: Tensor, vectors: Tensor];

const precisions = new Map([
  [float32, 1.2e-7],
  [float64, 2.23e-16],
]);

function floatingDtype({ dtype }: Tensor): DType {
  return [float16, float32, float64].includes(dtype) ? dtype : float32;
}

function defaultTolerance(dtype: DType): number {
  const precision = precisions.get(dtype);
  if (precision === undefined) throw new KeyError(String(dtype));
  return precision ** 0.5;
}

const sameSizes = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((size, i) => size === b[i]);

function checkSizes(A: Tensor, B: Tensor | null): void {
  if (A.size(-1) !== A.size(-2)) throw new AssertionError(`A must be square, got shape ${formatSize(A.shape)}`);
  if (B && !sameSizes(A.shape, B.shape)) {
    throw new AssertionError(`A and B must have same shape, got ${formatSize(A.shape)} vs ${formatSize(B.shape)}`);
  }
}

function solve(A: Tensor, options: LobpcgOptions): Pairs {
  const { B = null, X = null, iK = null, tracker = null } = options;
  checkSizes(A, B);
  const dtype = floatingDtype(A);
  const { device } = A;
  const tol = options.tol ?? defaultTolerance(dtype);
  const m = A.size(-1);
  const k = options.k ?? (X ? X.size(-1) : 1);
  const n = X ? X.size(-1) : (options.n ?? k);
  if (m < 3 * n) {
    throw new ValueError(
      `LPBPCG algorithm is not applicable when the number of A rows (=${m}) is smaller than 3 x the number of requested eigenpairs (=${n})`,
    );
  }
  const method = options.method ?? 'ortho';
  const ortho = method === 'ortho' ? options : {};
  const iparams = { m, n, k, niter: options.niter ?? 1000, ...ortho.orthoIparams };
  const problem: Omit<LobpcgProblem, 'A' | 'B' | 'X'> = {
    iK,
    iparams,
    fparams: { tol, ...ortho.orthoFparams },
    bparams: { largest: options.largest ?? true, ...ortho.orthoBparams },
    method,
    tracker,
  };
  const random = (): Tensor => randn([m, n], { dtype, device });
  if (A.ndim === 2) return solveOne({ ...problem, A, B, X: X ?? random() });
  const batch = A.shape.slice(0, -2);
  const flat = (x: Tensor): Tensor => x.reshape([-1, ...x.shape.slice(-2)]);
  const [a, b, x] = [flat(A), B && flat(B), X && flat(X)];
  const values = empty([a.size(0), k], { dtype, device });
  const vectors = empty([a.size(0), m, k], { dtype, device });
  for (let i = 0; i < a.size(0); i++) {
    const one = { A: a.at(i), B: b?.at(i) ?? null, X: x?.at(i) ?? random(), iparams: { ...iparams, batchIndex: i } };
    const [e, v] = solveOne({ ...problem, ...one });
    values.at(i).copy_(e);
    vectors.at(i).copy_(v);
  }
  return [values.reshape([...batch, k]), vectors.reshape([...batch, m, k])];
}

function solveOne(problem: LobpcgProblem): Pairs {
  const { X, iparams } = problem;
  const { m, n, k, batchIndex } = iparams;
  if (!sameSizes(X.shape, [m, n])) {
    const name = batchIndex === undefined ? 'X' : 'X_';
    throw new AssertionError(`${name} shape mismatch: got ${formatSize(X.shape)}, expected ${formatTuple([m, n])}`);
  }
  const worker = new LobpcgWorker(problem);
  worker.run();
  return [worker.E.narrow(0, 0, k), columns(worker.X, 0, k)];
}

const dense = (x: Tensor): Tensor => (x.isSparse ? x : x.contiguous());

class Lobpcg extends CustomFunction {
  static override forward(ctx: Context, A: Tensor, B: Tensor | null, options: LobpcgOptions): Pairs {
    const [a, b] = [dense(A), B && dense(B)];
    const [values, vectors] = solve(a, { ...options, B: b });
    ctx.saveForBackward(a, b, values, vectors);
    ctx.largest = options.largest ?? true;
    return [values, vectors];
  }

  static override backward(ctx: Context, valuesGrad: Tensor, vectorsGrad: Tensor): [Tensor, null, null] {
    const [matrix, B, values, vectors] = ctx.savedTensors;
    if (matrix.isSparse || (B?.isSparse && ctx.needsInputGrad[1])) {
      throw new ValueError('lobpcg.backward does not support sparse input yet.Note that lobpcg.forward does though.');
    }
    if (matrix.isComplex() || B?.isComplex()) {
      throw new ValueError('lobpcg.backward does not support complex input yet.Note that lobpcg.forward does though.');
    }
    if (B) throw new ValueError('lobpcg.backward does not support backward with B != I yet.');
    const largest = ctx.largest as boolean;
    return [eigenpairsBackward({ matrix, values, vectors, valuesGrad, vectorsGrad, largest }), null, null];
  }
}

const symmetric = (x: Tensor): Tensor => x.add(x.mT).div(2);

type Or<T> = T | null | LobpcgOptions;

const names = [
  'k',
  'B',
  'X',
  'n',
  'iK',
  'niter',
  'tol',
  'largest',
  'method',
  'tracker',
  'orthoIparams',
  'orthoFparams',
  'orthoBparams',
] as const;

/**
 * The largest (or smallest) eigenvalues `[*, k]` and their eigenvectors `[*, m, k]` of a symmetric positive definite matrix `A` `[*, m, m]`, dense or sparse,
 * found by iteration. Gradients flow to `A` if it is dense and real and there is no `B`. Mirrors `torch.lobpcg`.
 *
 * @throws ValueError if `m` is less than three times the number of eigenvectors; AssertionError for sizes that do not fit.
 */
export function lobpcg(
  A: Tensor,
  k?: Or<number>,
  B?: Or<Tensor>,
  X?: Or<Tensor>,
  n?: Or<number>,
  iK?: Or<Tensor>,
  niter?: Or<number>,
  tol?: Or<number>,
  largest?: Or<boolean>,
  method?: Or<LobpcgMethod>,
  tracker?: Or<LobpcgTracker>,
  options?: LobpcgOptions,
): Pairs {
  requireTensor('lobpcg', 'A', A);
  const args = [k, B, X, n, iK, niter, tol, largest, method, tracker, options];
  const given = gather<LobpcgOptions>('lobpcg', names, args);
  if (!A.requiresGrad && !given.B?.requiresGrad) return solve(A, given);
  return Lobpcg.apply(symmetric(A), given.B ? symmetric(given.B) : null, given);
}

/** @file Whole derivatives: `jacrev`, `jacfwd` and `hessian`. */

import { ValueError } from '../native/errors.js';
import { cat } from '../ops/functions.js';
import { gather, requireFunction, requireTensorList, toBool } from '../tensor/arguments.js';
import { checkOptions } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Argnums, type Picked, pick } from './argnums.js';
import { type DerivativeOptions, vjpOf } from './backward.js';
import { jvpOf } from './forward.js';
import { outputTree, refuseComplex } from './outputs.js';
import { numels, total, unitVectors } from '../functorch/basis.js';
import { Tree } from '../functorch/tree.js';
import { type Randomness, vmap } from '../functorch/vmap.js';

type AnyFunction = (...args: unknown[]) => unknown;

/** Unit vectors in the shapes of the tensors. */
function basis(tensors: readonly Tensor[], start?: number, count?: number): Tensor[] {
  return unitVectors(tensors, start, count).map((rows, i) => rows.view([rows.size(0), ...tensors[i].shape]));
}

const listOf = (value: unknown, argnums: Argnums): unknown[] =>
  Array.isArray(argnums) ? (value as unknown[]) : [value];

/** Puts a derivative for each leaf of the arguments where the argument stands. */
function perArgument(tree: Tree, leaves: readonly unknown[], argnums: Argnums): unknown {
  const list = tree.with(leaves) as unknown[];
  return Array.isArray(argnums) ? list : list[0];
}

/** Derivatives of `R` with respect to `I`: the structure of `R`, with that of `I` in the place of each tensor. */
export type JacobianOf<R, I> = R extends Tensor
  ? I extends Tensor
    ? Tensor
    : { -readonly [K in keyof I]: JacobianOf<R, I[K]> }
  : { -readonly [K in keyof R]: JacobianOf<R[K], I> };

/** Options of `jacrev`. */
export interface JacrevOptions extends DerivativeOptions {
  /** How many rows are computed at once; 1 computes without `vmap`. Default: all. */
  chunkSize?: number | null;
}

/** Cotangents of every output element, multiplied in one batch, or in several. */
function rows(outputs: Tree<Tensor>, pullback: (cotangents: unknown) => unknown, chunkSize: number | null): Tensor[] {
  const count = total(outputs.leaves);
  const step = chunkSize !== null && chunkSize < count ? chunkSize : count;
  const chunks: Tensor[][] = [];
  for (let start = 0; start === 0 || start < count; start += step) {
    const vectors = basis(outputs.leaves, start, Math.min(step, count - start));
    if (chunkSize === 1) {
      const products = pullback(outputs.with(vectors.map((vector) => vector.squeeze(0))));
      chunks.push((Tree.of(products).leaves as Tensor[]).map((product) => product.unsqueeze(0)));
    } else {
      chunks.push(Tree.of(vmap(pullback)(outputs.with(vectors))).leaves as Tensor[]);
    }
    if (step === 0) break;
  }
  if (chunks.length === 1) return chunks[0];
  return chunks[0].map((_, i) =>
    cat(
      chunks.map((chunk) => chunk[i]),
      0,
    ),
  );
}

/**
 * A function that computes the Jacobian of `func` backward, one row for each output element: good for more arguments than outputs.
 * Shapes: that of the output and then that of the argument, nested as both are. Mirrors `torch.func.jacrev`.
 *
 * @throws ValueError for a chunk size that is not positive; inside RuntimeError for complex tensors.
 */
export function jacrev<A extends unknown[], R, const N extends Argnums = 0>(
  func: (...args: A) => R,
  options?: JacrevOptions & { argnums?: N; hasAux?: false },
): (...args: A) => JacobianOf<R, Picked<A, N>>;
export function jacrev<A extends unknown[], R, X, const N extends Argnums = 0>(
  func: (...args: A) => readonly [R, X],
  options: JacrevOptions & { argnums?: N; hasAux: true },
): (...args: A) => [jacobian: JacobianOf<R, Picked<A, N>>, aux: X];
export function jacrev(func: (...args: never[]) => unknown, ...options: unknown[]): (...args: unknown[]) => unknown {
  requireFunction('jacrev', 'func', func);
  const names = ['argnums', 'hasAux', 'chunkSize'] as const;
  const { argnums = 0, chunkSize = null, ...given } = gather<JacrevOptions>('jacrev', names, options);
  const hasAux = toBool('jacrev', 'hasAux', given.hasAux, false);
  if (chunkSize !== null && !(chunkSize > 0)) throw new ValueError('jacrev: `chunk_size` should be greater than 0.');
  return (...args) => {
    refuseComplex('jacrev', Tree.of(args).leaves, 'inputs');
    const { output, pullback, aux } = vjpOf(func as AnyFunction, args, argnums, hasAux);
    const outputs = outputTree('vjp(f, *primals)', output);
    refuseComplex('jacrev', outputs.leaves, 'outputs');
    const inputs = Tree.of(listOf(pick(args, argnums), argnums));
    const sizes = numels(outputs.leaves);
    const byInput = rows(outputs, (cotangents) => pullback(cotangents), chunkSize).map((product, i) => {
      const shape = (inputs.leaves[i] as Tensor).shape;
      return product.split(sizes, 0).map((part, k) => part.view([...outputs.leaves[k].shape, ...shape]));
    });
    const jacobian = outputs.with(
      outputs.leaves.map((_, k) =>
        perArgument(
          inputs,
          byInput.map((parts) => parts[k]),
          argnums,
        ),
      ),
    );
    return hasAux ? [jacobian, aux] : jacobian;
  };
}

/** Options of `jacfwd`. */
export interface JacfwdOptions extends DerivativeOptions {
  /** What random operators do: fail, draw once for all columns, or for each. Default: `'error'`. */
  randomness?: Randomness;
}

function unflattenLast(tensor: Tensor, shape: readonly number[]): Tensor {
  return shape.length === 0 ? tensor.squeeze(-1) : tensor.unflatten(-1, shape);
}

/**
 * As `jacrev`, forward, one column for each element of the argument: good for more outputs than arguments. Mirrors `torch.func.jacfwd`.
 */
export function jacfwd<A extends unknown[], R, const N extends Argnums = 0>(
  func: (...args: A) => R,
  options?: JacfwdOptions & { argnums?: N; hasAux?: false },
): (...args: A) => JacobianOf<R, Picked<A, N>>;
export function jacfwd<A extends unknown[], R, X, const N extends Argnums = 0>(
  func: (...args: A) => readonly [R, X],
  options: JacfwdOptions & { argnums?: N; hasAux: true },
): (...args: A) => [jacobian: JacobianOf<R, Picked<A, N>>, aux: X];
export function jacfwd(func: (...args: never[]) => unknown, ...options: unknown[]): (...args: unknown[]) => unknown {
  requireFunction('jacfwd', 'func', func);
  const names = ['argnums', 'hasAux', 'randomness'] as const;
  const { argnums = 0, randomness, ...given } = gather<JacfwdOptions>('jacfwd', names, options);
  const hasAux = toBool('jacfwd', 'hasAux', given.hasAux, false);
  return (...args) => {
    refuseComplex('jacfwd', Tree.of(args).leaves, 'inputs');
    const inputs = Tree.of(listOf(pick(args, argnums), argnums));
    requireTensorList('jacfwd', 'args', inputs.leaves);
    const primals = inputs.leaves as Tensor[];
    const push = (tangents: unknown): unknown => {
      const { output, tangent, aux } = jvpOf(func as AnyFunction, args, tangents, argnums, { strict: false, hasAux });
      refuseComplex('jacfwd', Tree.of(output).leaves, 'outputs');
      return hasAux ? [tangent, aux] : tangent;
    };
    const results = vmap(push, { randomness })(inputs.with(basis(primals)));
    const [columns, auxes] = hasAux ? (results as [unknown, unknown]) : [results, undefined];
    const outputs = Tree.of(columns);
    const jacobian = outputs.map((column) => {
      const parts = (column as Tensor).movedim(0, -1).split(numels(primals), -1);
      return perArgument(
        inputs,
        parts.map((part, i) => unflattenLast(part, primals[i].shape)),
        argnums,
      );
    });
    return hasAux ? [jacobian, Tree.of(auxes).map((value) => (value as Tensor).select(0, 0))] : jacobian;
  };
}

/** A function that computes the Hessian of `func`: `jacfwd` of `jacrev`. Mirrors `torch.func.hessian`. */
export function hessian<A extends unknown[], const N extends Argnums = 0>(
  func: (...args: A) => Tensor,
  options: { argnums?: N } = {},
): (...args: A) => JacobianOf<JacobianOf<Tensor, Picked<A, N>>, Picked<A, N>> {
  checkOptions('hessian', options, ['argnums']);
  const { argnums } = options;
  const gradient = jacrev(func, { argnums }) as (...args: A) => unknown;
  return jacfwd(gradient, { argnums }) as ReturnType<typeof hessian<A, N>>;
}

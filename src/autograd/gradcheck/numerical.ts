/** @file Derivatives by central differences. */

import { AssertionError, ValueError } from '../../native/errors.js';
import { formatFloat, formatSize, formatTuple } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import { complexNumber, type Scalar } from '../../values/scalar.js';
import { isContinuous, type ListFunction, type Problem, variables } from './problem.js';

/** A direction in an input: for a complex one, of its real and of its imaginary part. */
export type Direction = Tensor | readonly [real: Tensor, imaginary: Tensor];

const i = complexNumber(0, 1);

function checkSame(a: Tensor, b: Tensor, where: string): void {
  if (a.shape.length !== b.shape.length || a.shape.some((size, dim) => size !== b.shape[dim])) {
    throw new AssertionError(
      `Expected \`func\` to return outputs with the same shape when inputs are perturbed ${where}, but got:` +
        ` shapes ${formatSize(a.shape)} and ${formatSize(b.shape)}.`,
    );
  }
  if (a.dtype !== b.dtype) {
    throw new AssertionError(
      `Expected \`func\` to return outputs with the same dtype when inputs are perturbed ${where}, but got:` +
        ` dtypes ${a.dtype} and ${b.dtype}.`,
    );
  }
}

/** The change of each result per unit when `entry`, memory that the inputs share, moves along `step`. */
function difference(fn: () => Tensor[], entry: Tensor, step: Tensor | Scalar, norm: number, where: string): Tensor[] {
  const original = entry.clone();
  let below: Tensor[];
  let above: Tensor[];
  try {
    entry.copy_(original.sub(step as Tensor));
    below = fn();
    entry.copy_(original.add(step as Tensor));
    above = fn();
  } finally {
    entry.copy_(original);
  }
  return below.map((a, k) => {
    const b = above[k];
    checkSame(a, b, where);
    return b
      .sub(a)
      .div(2 * norm)
      .detach()
      .reshape(-1);
  });
}

/** Combines the differences along the real and the imaginary axis into the conjugate Wirtinger derivative. */
function combine(real: readonly Tensor[], imaginary: readonly Tensor[]): Tensor[] {
  return real.map((dx, k) => {
    if (dx.dtype.isComplex) throw new AssertionError('Expected ds_dx to be real-valued, not complex');
    return dx.add(imaginary[k].mul(i));
  });
}

function cloned(fn: ListFunction, inputs: readonly unknown[]): () => Tensor[] {
  return () => fn(inputs).map((result) => result.clone());
}

/** Every index of a shape, in row-major order. */
function* indices(shape: readonly number[]): Generator<number[]> {
  if (shape.length === 0) {
    yield [];
    return;
  }
  const [size, ...rest] = shape;
  for (let k = 0; k < size; k++) for (const tail of indices(rest)) yield [k, ...tail];
}

/** The Jacobians of all results with respect to one input, each of shape (elements of the input, elements of the result). */
function jacobiansOf(problem: Problem, input: Tensor, eps: number, forward: boolean): Tensor[] {
  const fn = cloned(problem.fn, problem.inputs);
  const { data } = input;
  const complex = input.dtype.isComplex;
  const jacobians = problem.results
    .filter(isContinuous)
    .map((result) => result.newZeros([input.numel(), result.numel()], complex ? { dtype: input.dtype } : {}));
  let row = 0;
  for (const index of indices(input.shape)) {
    const entry = data.at(...index);
    const where = `on index ${formatTuple(index)} by ${formatFloat(eps)}`;
    const real = difference(fn, entry, eps, eps, where);
    let columns = real;
    if (complex) {
      columns = combine(real, difference(fn, entry, complexNumber(0, eps), eps, where));
    } else if (!forward && real.some((dx) => dx.dtype.isComplex)) {
      throw new AssertionError('Expected ds_dx to be real-valued, not complex.');
    }
    for (const [k, jacobian] of jacobians.entries()) jacobian.setAt([row], columns[k]);
    row++;
  }
  return jacobians;
}

/** For each input that has a gradient, the Jacobians of all results by central differences. */
export function numericalJacobians(problem: Problem, eps: number, forward: boolean): Tensor[][] {
  if (!forward && problem.results.some((result) => result.dtype.isComplex)) {
    throw new ValueError(
      'Expected output to be non-complex. get_numerical_jacobian no longer supports functions that return complex outputs.',
    );
  }
  return variables(problem.inputs).map((input) => jacobiansOf(problem, input, eps, forward));
}

/** The changes of all results when one input moves along a direction, per unit. */
export function directional(problem: Problem, input: Tensor, direction: Direction, eps: number): Tensor[] {
  const fn = cloned(problem.fn, problem.inputs);
  const { data } = input;
  const along = (u: Tensor): Tensor => u.reshape(data.shape).mul(eps);
  if (!Array.isArray(direction)) return difference(fn, data, along(direction as Tensor), eps, `by ${formatFloat(eps)}`);
  const [real, imaginary] = direction as readonly [Tensor, Tensor];
  return combine(
    difference(fn, data, along(real), eps, `by ${formatFloat(eps)}`),
    difference(fn, data, along(imaginary).mul(i), eps, `by ${formatFloat(eps)}`),
  );
}

/** @file Derivatives by central differences. */

import { AssertionError, ValueError } from '../../native/errors.js';
import { isTensor } from '../../native/match.js';
import { formatFloat, formatSize, formatTuple } from '../../tensor/pyformat.js';
import { requireTensorList } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { mkldnn } from '../../values/layout.js';
import { complexNumber, type Scalar } from '../../values/scalar.js';
import { isContinuous, type Problem, variables } from './problem.js';
import { densified, isSparse, positions, storedValues } from './sparse.js';

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

/** An input while it is moved. */
interface Moving {
  /** What is changed in place. */
  readonly memory: Tensor;
  /** The row of the Jacobian that each element of it makes; null if they are in order. */
  readonly rows: Tensor | null;
  /** The function of the inputs as they are then. */
  readonly fn: () => Tensor[];
}

function moving(problem: Problem, input: Tensor): Moving {
  const call = (inputs: readonly unknown[]): Tensor[] => {
    const results = problem.fn(inputs);
    requireTensorList('gradcheck', 'func()', results);
    return results.map((result) => result.clone());
  };
  if (input.layout === mkldnn) {
    const memory = input.detach().toDense();
    const given = (): unknown[] => problem.inputs.map((value) => (value === input ? memory.toMkldnn() : value));
    return { memory, rows: null, fn: () => call(given()) };
  }
  const fn = (): Tensor[] => call(problem.inputs);
  if (isSparse(input)) return { memory: storedValues(input).data, rows: positions(input), fn };
  return { memory: input.data, rows: null, fn };
}

/** Every index of a shape, in row-major order. */
export function* indices(shape: readonly number[]): Generator<number[]> {
  if (shape.length === 0) {
    yield [];
    return;
  }
  const [size, ...rest] = shape;
  for (let k = 0; k < size; k++) for (const tail of indices(rest)) yield [k, ...tail];
}

/** The Jacobians of all results with respect to one input, each of shape (elements of the input, elements of the result). */
function jacobiansOf(problem: Problem, input: Tensor, eps: number): Tensor[] {
  const { memory, rows, fn } = moving(problem, input);
  const places = rows?.tolist() as number[] | undefined;
  const complex = input.dtype.isComplex;
  const jacobians = problem.results
    .filter(isContinuous)
    .map((result) => result.newZeros([input.numel(), result.numel()], complex ? { dtype: input.dtype } : {}));
  let moved = 0;
  for (const index of indices(memory.shape)) {
    const entry = memory.at(...index);
    const where = `on index ${formatTuple(rows ? index.slice(1) : index)} by ${formatFloat(eps)}`;
    const real = difference(fn, entry, eps, eps, where);
    let columns = real;
    if (complex) {
      columns = combine(real, difference(fn, entry, complexNumber(0, eps), eps, where));
    } else if (!problem.forward && real.some((dx) => dx.dtype.isComplex)) {
      throw new AssertionError('Expected ds_dx to be real-valued, not complex.');
    }
    const row = places?.[moved] ?? moved;
    for (const [k, jacobian] of jacobians.entries()) jacobian.setAt([row], columns[k]);
    moved++;
  }
  return jacobians;
}

/** For each input that has a gradient, the Jacobians of all results by central differences. */
export function numericalJacobians(problem: Problem, eps: number): Tensor[][] {
  if (!problem.forward && problem.results.some((result) => result.dtype.isComplex)) {
    throw new ValueError(
      'Expected output to be non-complex. get_numerical_jacobian no longer supports functions that return complex outputs.',
    );
  }
  return variables(problem.inputs).map((input) => jacobiansOf(problem, input, eps));
}

/** The problem with sparse inputs of which all elements are stored, so that all are moved; the same with `masked`. */
export function unmasked(problem: Problem, masked: boolean): Problem {
  if (masked || !variables(problem.inputs).some(isSparse)) return problem;
  const inputs = problem.inputs.map((input) => (isTensor(input) && isSparse(input) ? densified(input) : input));
  return { ...problem, inputs };
}

/** The changes of all results when one input moves along a direction, which has an element for each of its, per unit. */
export function directional(problem: Problem, input: Tensor, direction: Direction, eps: number): Tensor[] {
  const { memory, rows, fn } = moving(problem, input);
  const along = (u: Tensor): Tensor => (rows ? u.at(rows) : u).reshape(memory.shape).mul(eps);
  const where = `by ${formatFloat(eps)}`;
  if (!Array.isArray(direction)) return difference(fn, memory, along(direction as Tensor), eps, where);
  const [real, imaginary] = direction as readonly [Tensor, Tensor];
  return combine(
    difference(fn, memory, along(real), eps, where),
    difference(fn, memory, along(imaginary).mul(i), eps, where),
  );
}

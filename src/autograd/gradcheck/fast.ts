/** @file Random projections of the Jacobian: a few calls of the function instead of two for each element. */

import { rand, viewAsReal } from '../../ops/functions.js';
import { withoutGrad } from '../../tensor/gradMode.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type DType, float32 } from '../../values/dtype.js';
import { Generator } from '../../values/generator.js';
import { complexNumber } from '../../values/scalar.js';
import { analyticalJacobians } from './analytical.js';
import { close, mismatch, shown } from './compare.js';
import { type Direction, directional, numericalJacobians } from './numerical.js';
import { GradcheckError, type Problem, type Tolerances, variables } from './problem.js';

/** A vector of length one, of no negative elements, drawn from a generator that the program does not use. */
function unitVector(like: Tensor, dtype: DType, generator: Generator): Tensor {
  const vector = rand([like.numel()], { generator, dtype: float32, device: 'cpu' }).to({ dtype, device: like.device });
  return vector.div_(vector.norm());
}

function directionIn(input: Tensor, generator: Generator): Direction {
  const draw = (): Tensor => unitVector(input, input.dtype.toReal(), generator);
  return input.dtype.isComplex ? [draw(), draw()] : draw();
}

const isPair = (direction: Direction): direction is readonly [Tensor, Tensor] => Array.isArray(direction);

function projectAnalytical(column: Tensor, direction: Direction): Tensor {
  const gradient = column.t().squeeze(0);
  if (!isPair(direction)) return gradient.dot(direction);
  const parts = viewAsReal(gradient.resolveConj());
  const real = parts.select(-1, 0).dot(direction[0]);
  const imaginary = parts.select(-1, 1).dot(direction[1]);
  return real.add(imaginary.mul(complexNumber(0, 1)));
}

/** A tolerance for elements, as one for the projection: as much as a matrix full of it gives. */
function projectTolerance(atol: number, direction: Direction, along: Tensor): number {
  const sum = (vector: Tensor): number => Number(vector.sum().item());
  const inputs = isPair(direction) ? sum(direction[0]) + sum(direction[1]) : sum(direction);
  return atol * inputs * sum(along);
}

/** What the whole Jacobians say, for the message. */
function slowly(problem: Problem, input: number, output: number, { eps, rtol, atol }: Tolerances): string {
  const result = problem.results.indexOf(problem.outputs[output]);
  const numerical = numericalJacobians(problem, eps, false)[input][result];
  const unchecked = { nondetTol: Number.POSITIVE_INFINITY, checkGradDtypes: false };
  const analytical = analyticalJacobians(problem.inputs, problem.outputs[output], unchecked)[input];
  const difference = numerical.sub(analytical).abs().max();
  const hint = close(analytical, numerical, rtol, atol)
    ? 'Fast gradcheck failed but element-wise differences are small: the check may pass with { fastMode: false }.'
    : '';
  return (
    '\nThese numbers are projections, computed in fast mode. In slow mode the Jacobians are:\n\n' +
    `Numerical:\n ${numerical}\nAnalytical:\n${analytical}\n\n` +
    `The max per-element difference (slow mode) is: ${shown(difference)}.\n${hint}`
  );
}

/** Compares one random projection of each Jacobian. */
export function checkFast(problem: Problem, tolerances: Tolerances): void {
  const generator = new Generator();
  const inputs = variables(problem.inputs);
  const directions = inputs.map((input) => directionIn(input, generator));
  const along = problem.outputs.map((output) => unitVector(output, output.dtype, generator));
  const changes = inputs.map((input, k) => directional(problem, input, directions[k], tolerances.eps));
  if (problem.outputs.length === 0) {
    for (const change of changes.flat()) {
      if (change.numel() > 0 && Number(change.abs().max().item()) > tolerances.nondetTol)
        throw new GradcheckError('Numerical gradient for function expected to be zero');
    }
    return;
  }
  const places = problem.outputs.map((output) => problem.results.indexOf(output));
  const analytical = problem.outputs.map((output, j) =>
    analyticalJacobians(problem.inputs, output, tolerances, along[j]),
  );
  for (let k = 0; k < inputs.length; k++) {
    for (let j = 0; j < problem.outputs.length; j++) {
      const a = withoutGrad(() => projectAnalytical(analytical[j][k], directions[k]));
      const n = withoutGrad(() => along[j].mul(changes[k][places[j]]).sum());
      if (close(a, n, tolerances.rtol, projectTolerance(tolerances.atol, directions[k], along[j]))) continue;
      throw new GradcheckError(mismatch(problem, a, n, j, k, false) + slowly(problem, k, j, tolerances));
    }
  }
}

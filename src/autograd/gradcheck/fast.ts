/** @file Random projections of the Jacobian: a few calls of the function instead of two for each element. */

import { viewAsReal } from '../../ops/functions.js';
import { withoutGrad } from '../../tensor/gradMode.js';
import type { Tensor } from '../../tensor/tensor.js';
import { Generator } from '../../values/generator.js';
import { complexNumber } from '../../values/scalar.js';
import { analyticalJacobians } from './analytical.js';
import { close, mismatch, shown } from './compare.js';
import { type Direction, directionIn, unitVector } from './directions.js';
import { forwardJacobians } from './forward.js';
import { directional, numericalJacobians, unmasked } from './numerical.js';
import { GradcheckError, isContinuous, type Problem, type Tolerances, variables } from './problem.js';

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
function projectTolerance(atol: number, direction: Direction, along: Tensor | null): number {
  const sum = (vector: Tensor): number => Number(vector.sum().item());
  const inputs = isPair(direction) ? sum(direction[0]) + sum(direction[1]) : sum(direction);
  return atol * inputs * (along ? sum(along) : 1);
}

/** The whole analytical Jacobian of one result with respect to one input. */
function whole(problem: Problem, input: number, result: number): Tensor {
  if (problem.forward) return forwardJacobians(problem, false, null)[input][result];
  const unchecked = { nondetTol: Number.POSITIVE_INFINITY, checkGradDtypes: false };
  return analyticalJacobians(problem.inputs, problem.results.filter(isContinuous)[result], unchecked)[input];
}

/** What the whole Jacobians say, for the message. */
function slowly(problem: Problem, input: number, result: number, { eps, rtol, atol }: Tolerances): string {
  const numerical = numericalJacobians(problem, eps)[input][result];
  const analytical = whole(problem, input, result);
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

function checkConstant(changes: readonly Tensor[], tolerance: number): void {
  for (const change of changes) {
    if (change.numel() > 0 && Number(change.abs().max().item()) > tolerance)
      throw new GradcheckError('Numerical gradient for function expected to be zero');
  }
}

/** Both sides of one comparison. */
interface Compared {
  readonly analytical: Tensor;
  readonly numerical: Tensor;
  /** The direction of the output, unless all of its elements are compared. */
  readonly along: Tensor | null;
  /** Where the output is among the outputs, and among the results that can have derivatives. */
  readonly output: number;
  readonly result: number;
}

/** For each input what is to be compared: in forward mode all elements of what its direction gives, else a projection of them. */
function compared(
  problem: Problem,
  directions: readonly Direction[],
  tolerances: Tolerances,
  generator: Generator,
): Compared[][] {
  const numericalProblem = unmasked(problem, tolerances.masked);
  const moved = variables(numericalProblem.inputs);
  const along = problem.forward ? null : problem.outputs.map((output) => unitVector(output, output.dtype, generator));
  const changes = moved.map((input, k) => {
    const all = directional(numericalProblem, input, directions[k], tolerances.eps);
    return all.filter((_, j) => isContinuous(problem.results[j]));
  });
  if (along === null) {
    return forwardJacobians(problem, tolerances.checkGradDtypes, directions).map((tangents, k) =>
      tangents.map((analytical, j) => ({ analytical, numerical: changes[k][j], along: null, output: j, result: j })),
    );
  }
  if (problem.outputs.length === 0) checkConstant(changes.flat(), tolerances.nondetTol);
  const results = problem.results.filter(isContinuous);
  const gradients = problem.outputs.map((output, j) =>
    analyticalJacobians(problem.inputs, output, tolerances, along[j]),
  );
  return withoutGrad(() =>
    directions.map((direction, k) =>
      problem.outputs.map((output, j) => {
        const result = results.indexOf(output);
        const numerical = along[j].mul(changes[k][result]).sum();
        return {
          analytical: projectAnalytical(gradients[j][k], direction),
          numerical,
          along: along[j],
          output: j,
          result,
        };
      }),
    ),
  );
}

/** Compares one random projection of each Jacobian. */
export function checkFast(problem: Problem, tolerances: Tolerances): void {
  const generator = new Generator();
  const directions = variables(problem.inputs).map((input) => directionIn(input, generator));
  compared(problem, directions, tolerances, generator).forEach((list, k) => {
    for (const { analytical, numerical, along, output, result } of list) {
      const atol = projectTolerance(tolerances.atol, directions[k], along);
      if (close(analytical, numerical, tolerances.rtol, atol)) continue;
      const text = mismatch(problem, analytical, numerical, output, k);
      throw new GradcheckError(text + slowly(problem, k, result, tolerances));
    }
  });
}

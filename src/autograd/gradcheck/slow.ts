/** @file The whole Jacobian, element by element. */

import type { Tensor } from '../../tensor/tensor.js';
import { analyticalJacobians } from './analytical.js';
import { close, mismatch } from './compare.js';
import { forwardJacobians } from './forward.js';
import { numericalJacobians, unmasked } from './numerical.js';
import { GradcheckError, isContinuous, type Problem, type Tolerances } from './problem.js';

/** Where no output has a gradient, none of the inputs may have any influence. */
function checkConstant(problem: Problem, eps: number): void {
  for (const jacobian of numericalJacobians(problem, eps).flat()) {
    if (jacobian.ne(0).any().item()) throw new GradcheckError('Numerical gradient for function expected to be zero');
  }
}

/** For each output that has a gradient, its Jacobians with respect to every input that has one. */
function analytical(problem: Problem, places: readonly number[], tolerances: Tolerances): Tensor[][] {
  if (!problem.forward) {
    return problem.outputs.map((output) => analyticalJacobians(problem.inputs, output, tolerances));
  }
  const byInput = forwardJacobians(problem, tolerances.checkGradDtypes, null);
  return places.map((place) => byInput.map((jacobians) => jacobians[place]));
}

/** Compares the Jacobians of every output with respect to every input that has a gradient. */
export function checkSlow(problem: Problem, tolerances: Tolerances): void {
  if (problem.outputs.length === 0) {
    checkConstant(problem, tolerances.eps);
    return;
  }
  const numerical = numericalJacobians(unmasked(problem, tolerances.masked), tolerances.eps);
  const places = problem.results.filter(isContinuous).flatMap((result, k) => (result.requiresGrad ? [k] : []));
  analytical(problem, places, tolerances).forEach((jacobians, k) => {
    jacobians.forEach((jacobian, j) => {
      const expected = numerical[j][places[k]];
      if (close(jacobian, expected, tolerances.rtol, tolerances.atol)) return;
      throw new GradcheckError(mismatch(problem, jacobian, expected, k, j));
    });
  });
}

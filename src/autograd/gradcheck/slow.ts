/** @file The whole Jacobian, element by element. */

import type { Tensor } from '../../tensor/tensor.js';
import { analyticalJacobians } from './analytical.js';
import { close, mismatch } from './compare.js';
import { numericalJacobians } from './numerical.js';
import { GradcheckError, type Problem, type Tolerances } from './problem.js';

/** Where no output has a gradient, none of the inputs may have any influence. */
function checkConstant(numerical: readonly (readonly Tensor[])[]): void {
  for (const jacobian of numerical.flat()) {
    if (jacobian.ne(0).any().item()) throw new GradcheckError('Numerical gradient for function expected to be zero');
  }
}

/** Compares the Jacobians of every output with respect to every input that has a gradient. */
export function checkSlow(problem: Problem, tolerances: Tolerances): void {
  const numerical = numericalJacobians(problem, tolerances.eps, false);
  if (problem.outputs.length === 0) {
    checkConstant(numerical);
    return;
  }
  const differentiable = problem.results.flatMap((result, k) => (result.requiresGrad ? [k] : []));
  problem.outputs.forEach((output, k) => {
    analyticalJacobians(problem.inputs, output, tolerances).forEach((analytical, j) => {
      const expected = numerical[j][differentiable[k]];
      if (close(analytical, expected, tolerances.rtol, tolerances.atol)) return;
      throw new GradcheckError(mismatch(problem, analytical, expected, k, j, false));
    });
  });
}

/** @file Derivatives that forward mode computes, and what it has to do with inputs that have no tangent. */

import { ValueError } from '../../native/errors.js';
import { allclose, zerosLike } from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { Generator } from '../../values/generator.js';
import { mkldnn } from '../../values/layout.js';
import { dualLevel, makeDual, unpackDual } from '../forward-ad.js';
import { directionIn, type Direction } from './directions.js';
import { indices } from './numerical.js';
import { GradcheckError, hasGradient, isContinuous, type Problem, variables } from './problem.js';

interface Duals {
  /** The inputs, those that have a gradient with a tangent of zeros. */
  readonly inputs: unknown[];
  /** Those tangents: what is written to them counts. */
  readonly tangents: Tensor[];
}

function duals(inputs: readonly unknown[]): Duals {
  const tangents: Tensor[] = [];
  const given = inputs.map((input) => {
    if (!hasGradient(input)) return input;
    if (input.layout === mkldnn) throw new ValueError('MKLDNN inputs are not support for forward AD gradcheck.');
    const dual = makeDual(input.detach(), zerosLike(input));
    tangents.push(unpackDual(dual).tangent as Tensor);
    return dual;
  });
  return { inputs: given, tangents };
}

/** For each result that can have one, its tangent as a vector. */
function tangentsOf({ fn }: Problem, inputs: readonly unknown[], checkDtypes: boolean): Tensor[] {
  return fn(inputs)
    .filter(isContinuous)
    .map((dual) => {
      const { primal, tangent } = unpackDual(dual);
      if (checkDtypes && tangent && primal.dtype.isComplex !== tangent.dtype.isComplex) {
        throw new GradcheckError('Forward AD gradient has dtype mismatch.');
      }
      return (tangent ?? zerosLike(primal)).reshape(-1);
    });
}

/** The Jacobians of all results with respect to one input, one run for each of its elements. */
function byElement(problem: Problem, inputs: readonly unknown[], tangent: Tensor, checkDtypes: boolean): Tensor[] {
  const results = problem.results.filter(isContinuous);
  const jacobians = results.map((result) => result.newZeros([tangent.numel(), result.numel()]));
  let row = 0;
  for (const index of indices(tangent.shape)) {
    tangent.setAt(index, 1);
    for (const [k, column] of tangentsOf(problem, inputs, checkDtypes).entries())
      jacobians[k].select(0, row).copy_(column);
    tangent.setAt(index, 0);
    row++;
  }
  return jacobians;
}

/**
 * For each input that has a gradient, the Jacobians of all results, of shape (elements of the input, elements of the result); or, with a direction
 * for each input, what they give along it.
 *
 * @throws GradcheckError with `checkDtypes`, if a tangent is complex where its value is not, or the other way round.
 */
export function forwardJacobians(
  problem: Problem,
  checkDtypes: boolean,
  directions: readonly Direction[] | null,
): Tensor[][] {
  if (variables(problem.inputs).some((input) => input.dtype.isComplex)) {
    throw new ValueError('Expected inputs to be non-complex for _get_analytical_jacobian_forward_ad.');
  }
  return dualLevel(() => {
    const { inputs, tangents } = duals(problem.inputs);
    return tangents.map((tangent, k) => {
      if (directions === null) return byElement(problem, inputs, tangent, checkDtypes);
      tangent.copy_((directions[k] as Tensor).viewAs(tangent));
      const along = tangentsOf(problem, inputs, checkDtypes).map((column) => zerosLike(column).copy_(column));
      tangent.zero_();
      return along;
    });
  });
}

/** A tangent of zeros and none at all must come to the same. */
export function checkUndefinedTangents({ fn, inputs: all }: Problem): void {
  const generator = new Generator();
  const directions = variables(all).map((input) => directionIn(input, generator));
  dualLevel(() => {
    const { inputs, tangents } = duals(all);
    tangents.forEach((tangent, k) => {
      tangent.copy_((directions[k] as Tensor).viewAs(tangent));
    });
    all.forEach((input, k) => {
      if (!hasGradient(input)) return;
      const withInput = (value: Tensor): Tensor[] =>
        fn(inputs.map((other, j) => (j === k ? value : other))).filter(isContinuous);
      const zero = withInput(makeDual(input.detach(), zerosLike(input)));
      withInput(input.detach()).forEach((result, position) => {
        const none = unpackDual(result).tangent;
        const { tangent } = unpackDual(zero[position]);
        if (!tangent || !none || allclose(tangent, none)) return;
        throw new GradcheckError(
          `Mismatch in tangent values for output with index: ${position} when input: ${input} has an undefined tangent value. ` +
            ` Got: ${tangent} but expected: ${none}`,
        );
      });
    });
  });
}

/** @file Derivatives that backward computes, with the rules that it has to keep. */

import { AssertionError } from '../../native/errors.js';
import { zerosLike } from '../../ops/functions.js';
import { formatFloat } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import { contiguousFormat, strided } from '../../values/layout.js';
import { grad } from '../backward.js';
import { GradcheckError, type Tolerances, variables } from './problem.js';

type Gradients = (Tensor | null)[];

/** The gradients of `output` with respect to `inputs`, as a function of the output's gradient. */
function vectorJacobian(output: Tensor, inputs: readonly Tensor[]): (gradOutput: Tensor) => Gradients {
  return (gradOutput) =>
    grad(output, inputs, { gradOutputs: gradOutput, retainGraph: true, allowUnused: true }).map(
      (gradient) => gradient?.clone() ?? null,
    );
}

/** One list of gradients for each element of `output`. */
function rowByRow(output: Tensor, inputs: readonly Tensor[]): Gradients[] {
  const product = vectorJacobian(output, inputs);
  const base = zerosLike(output, { memoryFormat: contiguousFormat });
  const flat = base.view(-1);
  const rows: Gradients[] = [];
  for (let k = 0; k < flat.numel(); k++) {
    flat.zero_();
    flat.setAt([k], 1);
    rows.push(product(base));
  }
  return rows;
}

interface Stacked {
  /** For each input, its gradients as the columns of a matrix. */
  readonly columns: Tensor[];
  readonly sizesAgree: boolean;
  readonly dtypesAgree: boolean;
}

const sameShape = (a: Tensor, b: Tensor): boolean =>
  a.shape.length === b.shape.length && a.shape.every((size, dim) => size === b.shape[dim]);

function stack(rows: readonly Gradients[], inputs: readonly Tensor[]): Stacked {
  let sizesAgree = true;
  let dtypesAgree = true;
  const columns = inputs.map((input, k) => {
    const matrix = input.newZeros([input.numel(), rows.length], { layout: strided });
    rows.forEach((row, column) => {
      const gradient = row[k];
      if (!gradient) return;
      if (!sameShape(gradient, input)) sizesAgree = false;
      else if (gradient.dtype !== input.dtype) dtypesAgree = false;
      const dense = gradient.layout === strided ? gradient : gradient.toDense();
      if (dense.numel() !== input.numel()) {
        throw new AssertionError(
          `Expected out_jacobian column to have ${dense.numel()} elements, but got ${input.numel()}`,
        );
      }
      matrix.select(1, column).copy_(dense.reshape(-1));
    });
    return matrix;
  });
  return { columns, sizesAgree, dtypesAgree };
}

function farApart(a: readonly Tensor[], b: readonly Tensor[], tolerance: number): boolean {
  return a.some((x, k) => x.numel() !== 0 && Number(x.sub(b[k]).abs().max().item()) > tolerance);
}

/**
 * The Jacobian of one output with respect to each input that has a gradient, of shape (elements of the input, elements of the output); or, along a
 * `direction` of the output, the one column that it gives.
 *
 * @throws GradcheckError if two runs of backward differ, or gradients have other sizes or dtypes than their inputs.
 */
export function analyticalJacobians(
  inputs: readonly unknown[],
  output: Tensor,
  tolerances: Pick<Tolerances, 'nondetTol' | 'checkGradDtypes'>,
  direction?: Tensor,
): Tensor[] {
  const leaves = variables(inputs);
  const once = (): Stacked => {
    const sample = output.clone();
    if (!direction) return stack(rowByRow(sample, leaves), leaves);
    return stack([vectorJacobian(sample, leaves)(direction.reshape(output.shape))], leaves);
  };
  const first = once();
  const second = once();
  if (!first.dtypesAgree && tolerances.checkGradDtypes) throw new GradcheckError('Gradient has dtype mismatch');
  if (!first.sizesAgree) throw new GradcheckError('Analytical gradient has incorrect size');
  if (farApart(first.columns, second.columns, tolerances.nondetTol)) {
    throw new GradcheckError(
      'Backward is not reentrant, i.e., running backward with same input and grad_output multiple times gives different values, ' +
        'although analytical gradient matches numerical gradient.' +
        `The tolerance for nondeterminism was ${formatFloat(tolerances.nondetTol)}.\n\n` +
        'If the function is meant to be non-deterministic, give the tolerance as { nondetTol }.',
    );
  }
  return first.columns;
}

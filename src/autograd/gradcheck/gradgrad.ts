/** @file The second derivative: `gradcheck` of the function that computes the first. */

import { empty, repeatInterleave, viewAsReal } from '../../ops/functions.js';
import { withoutGrad } from '../../tensor/gradMode.js';
import { ellipsis, slice } from '../../tensor/slice.js';
import type { Tensor } from '../../tensor/tensor.js';
import { float64 } from '../../values/dtype.js';
import { grad } from '../backward.js';
import { differentiable, hasGradient, type ListFunction } from './problem.js';

/** A gradient between -1 and 1 for an output, drawn from the default generator. */
function drawGradient(output: Tensor, strided: boolean): Tensor {
  const { dtype, device, shape } = output;
  const drawn = empty(shape, { dtype: dtype.isFloatingPoint || dtype.isComplex ? dtype : float64, device });
  withoutGrad(() => {
    (drawn.dtype.isComplex ? viewAsReal(drawn) : drawn).uniform_(-0.5, 0.5).mul_(2);
  });
  const gaps = strided && drawn.numel() > 1;
  return (gaps ? repeatInterleave(drawn, 2, { dim: -1 }).at(ellipsis, slice(null, null, 2)) : drawn).requiresGrad_();
}

export function drawGradients(fn: ListFunction, inputs: readonly unknown[], strided: boolean): Tensor[] {
  return differentiable(fn(inputs)).map((output) => drawGradient(output, strided));
}

/** The gradients of `fn`, as a function of its inputs and of the gradients of its outputs. */
export function derivative(fn: ListFunction, inputs: readonly unknown[], gradOutputs: readonly Tensor[]): ListFunction {
  const wanted = inputs.flatMap((input, k) => (hasGradient(input) ? [k] : []));
  const all = [...inputs, ...gradOutputs];
  const count = gradOutputs.length;
  return (given) => {
    // Forward mode is given inputs that are cut from the graph.
    given.forEach((value, k) => {
      if (hasGradient(all[k])) (value as Tensor).requiresGrad_();
    });
    const first = given.slice(0, -count);
    const leaves = wanted.map((k) => first[k] as Tensor);
    const outputs = differentiable(fn(first));
    const gradients = grad(outputs, leaves, {
      gradOutputs: given.slice(-count) as Tensor[],
      createGraph: true,
      allowUnused: true,
    });
    return (gradients as (Tensor | null)[]).filter((gradient) => gradient !== null);
  };
}

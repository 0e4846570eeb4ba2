/** @file Gradients that may not be there: zeros, or in strict mode an error that says what does not depend on what. */

import { RuntimeError } from '../../native/errors.js';
import { zerosLike } from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { grad } from '../backward.js';

type Gradients = readonly (Tensor | null)[];

/** Gradients of those outputs that were recorded; null where no output depends on an input. */
export function gradients(
  outputs: Gradients,
  inputs: readonly Tensor[],
  gradOutputs: Gradients | null,
  options: { createGraph?: boolean; retainGraph?: boolean },
): (Tensor | null)[] {
  const used = outputs.flatMap((output, k) => (output?.requiresGrad ? [k] : []));
  if (used.length === 0) return inputs.map(() => null);
  return grad(used.map((k) => outputs[k]) as Tensor[], inputs, {
    gradOutputs: gradOutputs && used.map((k) => gradOutputs[k]),
    allowUnused: true,
    ...options,
  });
}

/** What is looked at, and the texts for one that does not depend on anything. */
const independent = {
  outputs: (k: number) =>
    `Output ${k} of the user-provided function does not require gradients. The outputs must be computed in a differentiable manner ` +
    'from the input when running in strict mode.',
  gradients: (k: number) =>
    `The gradient with respect to input ${k} is independent of the inputs of the user-provided function. This is not allowed in strict mode.`,
  jacobian: (k: number) =>
    `While computing the hessian, found that the jacobian of the user-provided function with respect to input ${k} is independent ` +
    'of the input. This is not allowed in strict mode. You should ensure that your function is twice differentiable and that the ' +
    'jacobian depends on the inputs (this would be violated by a linear function for example).',
  hessian: (k: number) =>
    `The hessian of the user-provided function with respect to input ${k} is independent of the input. This is not allowed in strict ` +
    'mode. You should ensure that your function is thrice differentiable and that the hessian depends on the inputs.',
};

export function checkDependent(tensors: Gradients, what: keyof typeof independent): void {
  tensors.forEach((tensor, k) => {
    if (!tensor) {
      throw new RuntimeError(
        `The output of the user-provided function is independent of input ${k}. This is not allowed in strict mode.`,
      );
    }
    if (!tensor.requiresGrad) throw new RuntimeError(independent[what](k));
  });
}

/** Which backward gave no gradient: the first or the second, or one with respect to its own argument, which computes forward derivatives. */
export type Stage = 'back' | 'backTrick' | 'doubleBack' | 'doubleBackTrick';

const missing: Record<Stage, (k: number) => string> = {
  back: (k) =>
    `The output of the user-provided function is independent of input ${k}. This is not allowed in strict mode.`,
  backTrick: (k) =>
    `The gradient with respect to the input is independent of entry ${k} in the grad_outputs when using the double backward trick to ` +
    'compute forward mode gradients. This is not allowed in strict mode.',
  doubleBack: (k) =>
    `The jacobian of the user-provided function is independent of input ${k}. This is not allowed in strict mode.`,
  doubleBackTrick: (k) =>
    `The hessian of the user-provided function is independent of entry ${k} in the grad_jacobian. This is not allowed in strict mode ` +
    'as it prevents from using the double backward trick to replace forward mode AD.',
};

/** Puts zeros in the place of gradients that are not there. */
export function filled(
  values: Gradients,
  like: readonly Tensor[],
  stage: Stage,
  { strict, createGraph }: { strict: boolean; createGraph: boolean },
): Tensor[] {
  return values.map((value, k) => {
    if (!value) {
      if (strict) throw new RuntimeError(missing[stage](k));
      return zerosLike(like[k]);
    }
    if (strict && createGraph && !value.requiresGrad) {
      const which = stage === 'doubleBack' || stage === 'doubleBackTrick' ? 'hessian' : 'jacobian';
      throw new RuntimeError(
        `The ${which} of the user-provided function is independent of input ${k}. This is not allowed in strict mode when create_graph=True.`,
      );
    }
    return value;
  });
}

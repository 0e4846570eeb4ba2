/** @file A gradient that cannot be differentiated again. */

import { RuntimeError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { requireFunction } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Context } from './context.js';
import { Function as CustomFunction } from './function.js';
import { isGradEnabled, noGrad } from './modes.js';

/** Hands its arguments on, and fails in backward. */
const Failing = class Error extends CustomFunction {
  static override forward(_ctx: Context, ...tensors: unknown[]): unknown[] {
    return tensors;
  }

  static override backward(): never {
    throw new RuntimeError('trying to differentiate twice a function that was marked with @once_differentiable');
  }
};

function requireGradient(value: unknown): unknown {
  return isTensor(value) ? value.detach().requiresGrad_() : value;
}

type Backward = (ctx: Context, ...grads: never[]) => unknown;

/**
 * Makes a `backward` that is not recorded, so that it may use operators without a gradient; differentiating what it returns is an error.
 * A decorator, `@onceDifferentiable static override backward(…)`, or a function around one. Mirrors `torch.autograd.function.once_differentiable`.
 */
export function onceDifferentiable<F extends Backward>(backward: F, _context?: ClassMethodDecoratorContext): F {
  requireFunction('onceDifferentiable', 'backward', backward);
  const wrapped = function (this: unknown, ctx: Context, ...grads: never[]): unknown {
    const outputs = noGrad(() => backward.call(this, ctx, ...grads));
    const recorded = isGradEnabled() && grads.some((grad: Tensor | null) => isTensor(grad) && grad.requiresGrad);
    if (!recorded) return outputs;
    return Failing.apply(...(Array.isArray(outputs) ? outputs : [outputs]).map(requireGradient));
  };
  return wrapped as F;
}

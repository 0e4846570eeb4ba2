/** @file Autograd functions inside of transforms, which take them one after the other, from the innermost outwards. */

import {
  hasTransformed,
  innermost,
  isTransforming,
  lift,
  mapTensors,
  outside,
  type Transform,
  unwrap,
  unwrapDead,
  withForwardMode,
  wrap,
} from '../functorch/level.js';
import { RuntimeError } from '../native/errors.js';
import { applyFunction, type FunctionClass, gradientOf } from './apply.js';
import { applyBatched } from './apply-batched.js';
import { rewrap, staticsOf } from './generated-function.js';
import { enableGrad } from './modes.js';

/**
 * Runs `forward` of a class and records its gradient, whether transforms are running or not.
 *
 * @throws RuntimeError inside of a transform, unless the class has `setupContext`.
 */
export function applyAnywhere(fn: FunctionClass, base: FunctionClass, args: readonly unknown[]): unknown {
  if (!hasTransformed()) return applyFunction(fn, base, args);
  if (isTransforming() && fn.setupContext === base.setupContext) {
    throw new RuntimeError(
      'In order to use an autograd.Function with functorch transforms (vmap, grad, jvp, jacrev, ...), it must override the setup_context ' +
        'staticmethod. For more details, please see https://pytorch.org/docs/main/notes/extending.func.html',
    );
  }
  return applyInnermost(fn, base, args);
}

function applyInnermost(fn: FunctionClass, base: FunctionClass, args: readonly unknown[]): unknown {
  const alive = mapTensors(args, unwrapDead);
  if (!isTransforming()) return applyFunction(fn, base, alive);
  const transform = innermost();
  if (transform.kind === 'vmap') return applyBatched(transform, fn, base, alive, applyInnermost);
  return applyTracked(transform, fn, base, alive);
}

/** A function for one level that differentiates: its forward runs the function outside of the level, its gradient is the function's. */
function applyTracked(transform: Transform, fn: FunctionClass, base: FunctionClass, args: readonly unknown[]): unknown {
  const { level } = transform;
  const forward = (...operands: unknown[]): unknown => {
    const inside = mapTensors(operands, (tensor) => unwrap(tensor, level));
    const result = enableGrad(() =>
      withForwardMode(true, () => outside(transform, () => applyInnermost(fn, base, inside))),
    );
    return rewrap(result, inside, operands, (output) => wrap(output, level));
  };
  const single: FunctionClass = {
    ...staticsOf(base),
    name: `${fn.name}Generated`,
    forward,
    setupContext: (...given) => fn.setupContext(...given),
    backward: (...given) => gradientOf(fn, base).call(fn, ...given),
    jvp: (...given) => fn.jvp(...given),
  };
  return applyFunction(
    single,
    base,
    mapTensors(args, (tensor) => lift(tensor, level)),
  );
}

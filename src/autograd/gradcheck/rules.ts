/** @file What every backward has to keep: no gradient of the outputs makes none of the inputs, and outputs may have none. */

import { RuntimeError } from '../../native/errors.js';
import { warn } from '../../native/warnings.js';
import { allclose, zerosLike } from '../../ops/functions.js';
import { formatSize } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import { contiguousFormat, strided } from '../../values/layout.js';
import { grad } from '../backward.js';
import { type Context, Function as CustomFunction } from '../function.js';
import { differentiable, GradcheckError, type ListFunction, variables } from './problem.js';
import { isSparse } from './sparse.js';

const zeros = (like: Tensor): Tensor => zerosLike(like, { memoryFormat: contiguousFormat });

function checkLayout(gradient: Tensor, input: Tensor): void {
  if (gradient.layout !== input.layout) {
    throw new GradcheckError(`grad is incorrect layout (${gradient.layout} is not ${input.layout})`);
  }
  if (!isSparse(gradient)) return;
  const kind = gradient.layout.name.replace('_coo', '');
  for (const [name, given, expected] of [
    ['sparse_dim', gradient.sparseDim(), input.sparseDim()],
    ['dense_dim', gradient.denseDim(), input.denseDim()],
  ]) {
    if (given !== expected) {
      throw new GradcheckError(`grad is ${kind} tensor, but has incorrect ${name} ${given}, expected ${expected}`);
    }
  }
}

/** A backward that ignores its argument gives something for an argument of zeros. */
export function checkMultiplied(outputs: readonly Tensor[], inputs: readonly unknown[], masked: boolean): void {
  const leaves = variables(inputs);
  const gradients = grad(outputs, leaves, { gradOutputs: outputs.map(zeros), allowUnused: true });
  gradients.forEach((given, k) => {
    if (!given) return;
    let gradient: Tensor = given;
    let input = leaves[k];
    if (gradient.layout !== strided) {
      checkLayout(gradient, input);
      gradient = gradient.toDense();
      input = input.toDense();
    }
    const zero = masked ? allclose(gradient, zerosLike(gradient)) : gradient.eq(0).all().item();
    if (!zero) throw new GradcheckError('backward not multiplied by grad_output');
    if (gradient.dtype !== input.dtype) throw new GradcheckError('grad is incorrect type');
    if (!gradient.device.equals(input.device)) throw new GradcheckError('grad is incorrect device');
    if (formatSize(gradient.shape) !== formatSize(input.shape)) throw new GradcheckError('grad is incorrect size');
  });
}

/** Hands its argument on, and no gradient back. */
class WithoutGradient extends CustomFunction {
  static override forward(_ctx: Context, x: Tensor): Tensor {
    return x.clone();
  }

  static override backward(): null {
    return null;
  }
}

const hint = 'To leave this check out, give { checkUndefinedGrad: false }.';

function checkUndefined(outputs: readonly Tensor[], leaves: readonly Tensor[]): void {
  const fail = (text: string, cause?: unknown): never => {
    warn(`gradcheck also looks at outputs without a gradient. ${hint}`);
    throw Object.assign(new GradcheckError(text), cause === undefined ? {} : { cause });
  };
  let gradients: (Tensor | null)[] = [];
  try {
    gradients = grad(outputs, leaves, { gradOutputs: outputs.map(zeros), allowUnused: true });
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    fail('Expected backward function to handle undefined output grads.', error);
  }
  if (gradients.some((gradient) => gradient && !gradient.eq(0).all().item())) {
    fail('Expected all input grads to be undefined or zero when all output grads are undefined or zero.');
  }
}

/** Backward must work when no output has a gradient, and when any one of several has none. */
export function checkUndefinedGradients(fn: ListFunction, inputs: readonly unknown[]): void {
  const leaves = variables(inputs);
  const once = (): Tensor[] => differentiable(fn(inputs));
  const without = (output: Tensor): Tensor => WithoutGradient.apply(output);
  const all = once();
  checkUndefined(all.map(without), leaves);
  if (all.length < 2) return;
  for (let k = 0; k < all.length; k++) {
    checkUndefined(
      once().map((output, j) => (j === k ? without(output) : output)),
      leaves,
    );
  }
}

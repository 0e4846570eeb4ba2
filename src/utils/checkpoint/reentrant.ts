/** @file Checkpoints that record nothing in the forward pass, and run a backward of their own in the backward pass. */

import { backward, type Context, enableGrad, Function as CustomFunction } from '../../autograd/index.js';
import { RuntimeError } from '../../native/errors.js';
import { isTensor } from '../../native/match.js';
import { warn } from '../../native/warnings.js';
import { isCheckpointValid } from '../../tensor/backward.js';
import type { Tensor } from '../../tensor/tensor.js';
import { surroundings } from './surroundings.js';

type AnyFunction = (...args: unknown[]) => unknown;

interface CheckpointContext extends Context {
  again: <R>(fn: () => R) => R;
  fn: AnyFunction;
  /** The arguments, with null in the places of tensors. */
  others: readonly unknown[];
  positions: readonly number[];
}

function warnWithoutGradients(args: readonly unknown[]): void {
  if (args.some((arg) => isTensor(arg) && arg.requiresGrad)) return;
  warn('None of the inputs have requires_grad=True. Gradients will be None');
}

function detached(arg: unknown): unknown {
  return isTensor(arg) ? arg.detach().requiresGrad_(arg.requiresGrad) : arg;
}

/** The outputs that have a gradient, and their gradients. */
function recorded(outputs: unknown, grads: readonly Tensor[]): [outputs: Tensor[], grads: Tensor[]] {
  const list: readonly unknown[] = Array.isArray(outputs) ? outputs : [outputs];
  const positions = [...list.keys()].filter((i) => {
    const output = list[i];
    return isTensor(output) && output.requiresGrad;
  });
  return [positions.map((i) => list[i] as Tensor), positions.map((i) => grads[i])];
}

class Checkpoint extends CustomFunction {
  static override forward(context: Context, fn: AnyFunction, preserveRngState: boolean, ...args: unknown[]): unknown {
    warnWithoutGradients(args);
    const ctx = context as CheckpointContext;
    ctx.again = surroundings(args, preserveRngState);
    ctx.fn = fn;
    ctx.others = args.map((arg) => (isTensor(arg) ? null : arg));
    ctx.positions = [...args.keys()].filter((i) => isTensor(args[i]));
    ctx.saveForBackward(...args.filter(isTensor));
    return fn(...args);
  }

  static override backward(context: Context, ...grads: Tensor[]): (Tensor | null)[] {
    const ctx = context as CheckpointContext;
    if (!isCheckpointValid()) {
      throw new RuntimeError(
        'When use_reentrant=True, torch.utils.checkpoint is incompatible with .grad() or passing an `inputs` parameter to .backward(). ' +
          'To resolve this error, you can either set use_reentrant=False, or call .backward() without passing the `inputs` argument.',
      );
    }
    const tensors = ctx.savedTensors;
    const args = [...ctx.others];
    ctx.positions.forEach((position, i) => {
      args[position] = tensors[i];
    });
    const inputs = args.map(detached);
    const outputs = ctx.again(() => enableGrad(() => ctx.fn(...inputs)));
    const [from, gradients] = recorded(outputs, grads);
    if (from.length === 0) {
      throw new RuntimeError('none of output has requires_grad=True, this checkpoint() is not necessary');
    }
    backward(from, gradients);
    return [null, null, ...inputs.map((input) => (isTensor(input) ? input.grad : null))];
  }
}

/** Runs `fn` without recording; backward runs it again. */
export function checkpointReentrant(fn: AnyFunction, preserveRngState: boolean, args: readonly unknown[]): unknown {
  return Checkpoint.apply(fn, preserveRngState, ...args);
}

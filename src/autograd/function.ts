/** @file Operators with a gradient of their own, written in TypeScript: `torch.autograd.Function`. */

import { NotImplementedError, RuntimeError } from '../native/errors.js';
import { applyAnywhere } from './apply-transformed.js';
import { Context } from './context.js';

/** What `vmap` is told of the dimension that it is to compute over. */
export interface VmapInfo {
  readonly batchSize: number;
  readonly randomness: 'error' | 'different' | 'same';
}

/** The arguments of `apply`: those of `forward`, without the context if it takes one. */
type Arguments<F extends (...args: never[]) => unknown> =
  Parameters<F> extends [ctx: Context, ...rest: infer A] ? A : Parameters<F>;

/**
 * An operator whose gradient is written by hand: a class with a static `forward` and `backward`, called by `apply`.
 * `forward` gets a context and the arguments, and is not recorded; `backward` gets the context and one gradient for each output, and returns one for
 * each argument, null for those that have none. With a static `setupContext`, `forward` gets the arguments only. Mirrors `torch.autograd.Function`.
 */
class CustomFunction {
  /** Whether `torch.vmap` may compute the function over a dimension by its own operators. Default: false. */
  static generateVmapRule = false;

  /** Whether reading `savedTensors` lets go of them, so that they are freed as soon as possible. Default: false. */
  static clearSavedTensorsOnAccess = false;

  /** @throws RuntimeError always: functions are classes that are never made. */
  constructor() {
    throw new RuntimeError(
      'Legacy autograd function with non-static forward method is deprecated. Please use new-style autograd function with static forward method. ' +
        '(Example: https://pytorch.org/docs/stable/autograd.html#torch.autograd.Function)',
    );
  }

  /** Computes the outputs: a tensor, or a list of tensors and other values. */
  static forward(..._args: never[]): unknown {
    throw new NotImplementedError('You must implement the forward function for custom autograd.Function.');
  }

  /** Keeps in the context what the gradient needs; if it is there, `forward` gets no context. */
  static setupContext(_ctx: Context, _inputs: never, _output: never): void {
    throw new NotImplementedError('setup_context is not implemented.');
  }

  /** Computes the gradients with respect to the arguments of `forward`. May itself be recorded, for higher derivatives. */
  static backward(_ctx: Context, ..._grads: never[]): unknown {
    throw new NotImplementedError(
      'You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.',
    );
  }

  /** Another name for `backward`; a class has one of the two. */
  static vjp(_ctx: Context, ..._grads: never[]): unknown {
    throw new NotImplementedError(
      'You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.',
    );
  }

  /** Computes the tangents of the outputs from those of the arguments, null for what is no tensor; for forward mode. */
  static jvp(_ctx: Context, ..._tangents: never[]): unknown {
    throw new NotImplementedError(
      'You must implement the jvp function for custom autograd.Function to use it with forward mode AD.',
    );
  }

  /** Computes the function over a dimension of its arguments; gives the outputs and in which dimension of each that lies. */
  static vmap(_info: VmapInfo, _inDims: never, ..._args: never[]): unknown {
    throw new NotImplementedError(
      'To use autograd.Function with vmap, you must either override the vmap staticmethod or set generate_vmap_rule=True.',
    );
  }

  /**
   * Runs `forward` and records `backward`.
   *
   * @throws RuntimeError if what `forward` marked as changed is not an input that it returns, or inside of a transform without `setupContext`;
   *   TypeError if it is asynchronous.
   */
  static apply<F extends typeof CustomFunction>(this: F, ...args: Arguments<F['forward']>): ReturnType<F['forward']> {
    // biome-ignore lint/complexity/noThisInStatic: the class on which apply is called has forward and backward
    return applyAnywhere(this, CustomFunction, args) as ReturnType<F['forward']>;
  }
}

export { Context, CustomFunction as Function };

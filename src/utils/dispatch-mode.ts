/** @file Modes that see every operator below autograd, and may do something else in its place. */

import { type Mode, useMode } from '../autograd/mode.js';
import { pushDispatch } from '../native/dispatch.js';
import { typeError } from '../native/errors.js';
import type { Operator } from '../native/operator.js';

/**
 * Sees every operator that runs below autograd on this thread while it is on, those of a backward pass included. Used like `noGrad` by `enter`.
 * Mirrors `torch.utils._python_dispatch.TorchDispatchMode`.
 *
 * ```ts
 * class Log extends torch.utils.TorchDispatchMode {
 *   override torchDispatch(op: Operator, args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>): unknown {
 *     console.log(String(op)); // aten.mm.default
 *     return op(...args, kwargs);
 *   }
 * }
 * new Log().enter(() => model(x));
 * ```
 */
export abstract class TorchDispatchMode {
  /**
   * Gives the results of a call in its place, usually those of `op(...args, kwargs)`: a tensor, or a list of what a schema with several results says. Operators
   * called in here go on to the mode outside of this one. Numbers stand for themselves also where a tensor is expected.
   */
  abstract torchDispatch(op: Operator, args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>): unknown;

  /** Switches the mode on while `fn` runs, or as `noGrad()` does. @throws RuntimeError if it would be held across an `await`. */
  enter(): Mode;
  enter<R>(fn: () => R): R;
  enter<R>(fn?: () => R): R | Mode {
    if (typeof this.torchDispatch !== 'function') {
      throw typeError(`${this.constructor.name} has no method torchDispatch(op, args, kwargs)`);
    }
    return useMode('enter', () => pushDispatch((op, args, kwargs) => this.torchDispatch(op, args, kwargs)), fn);
  }
}

/** @file Operators with a gradient of their own, written in TypeScript: `torch.autograd.Function`. */

import { addon } from '../native/addon.js';
import { NotImplementedError } from '../native/errors.js';
import { adopt, adoptOptional } from '../native/handles.js';
import { isTensor } from '../native/match.js';
import { pythonTypeName } from '../tensor/data.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';

/** What `forward` leaves for `backward`. Values other than tensors are kept as properties: `ctx.margin = margin`. */
export class Context {
  [name: string]: unknown;

  readonly #inputs: readonly unknown[];
  #saved: readonly (Tensor | null)[] = [];
  #dirty: readonly Tensor[] = [];
  #nonDifferentiable: readonly Tensor[] = [];
  #materializeGrads = true;
  #running = false;

  /** @internal */
  constructor(inputs: readonly unknown[]) {
    this.#inputs = inputs.map((input) => isTensor(input) && input.requiresGrad);
  }

  /**
   * Keeps inputs, outputs or intermediate tensors for `backward`; null keeps a place.
   *
   * @throws TypeError for anything but tensors and null.
   */
  saveForBackward(...tensors: readonly (Tensor | null | undefined)[]): void {
    tensors.forEach((tensor, i) => {
      if (tensor != null && !isTensor(tensor)) {
        throw new TypeError(
          `save_for_backward can only save variables, but argument ${i} is of type ${pythonTypeName(tensor)}`,
        );
      }
    });
    this.#saved = tensors.map((tensor) => tensor ?? null);
  }

  /**
   * The tensors given to `saveForBackward`; those that were null are typed as tensors, as they are where the function saves them always.
   *
   * @throws RuntimeError outside of `backward`, after the graph was freed, or if one was changed in place since.
   */
  get savedTensors(): Tensor[] {
    return addon.functionSaved().map(adoptOptional) as Tensor[];
  }

  /** Says which inputs `forward` changes in place. They must be among its outputs. */
  markDirty(...tensors: readonly Tensor[]): void {
    this.#dirty = tensors.map((tensor, i) => checkMarked('mark_dirty', tensor, i));
  }

  /** Says which outputs have no gradient. */
  markNonDifferentiable(...tensors: readonly Tensor[]): void {
    this.#nonDifferentiable = tensors.map((tensor, i) => checkMarked('mark_non_differentiable', tensor, i));
  }

  /** Whether `backward` gets zeros instead of null for outputs that were not used. Default: true. */
  setMaterializeGrads(value: boolean): void {
    this.#materializeGrads = value === true;
  }

  /** For each argument, whether a gradient for it is needed. */
  get needsInputGrad(): boolean[] {
    return this.#inputs.map((needs, i) => (this.#running ? addon.functionNeedsInputGrad(i) : needs === true));
  }

  /** What forward asked for, as ids. @internal */
  _result(outputs: readonly unknown[]): Parameters<typeof addon.functionFinish>[1] {
    const id = (value: unknown): number => (isTensor(value) ? value._id : 0);
    return {
      outputs: outputs.map(id),
      saved: this.#saved.map(id),
      dirty: this.#dirty.map(id),
      nonDifferentiable: this.#nonDifferentiable.map(id),
      materializeGrads: this.#materializeGrads,
    };
  }

  /** Runs backward, in which other questions have other answers. @internal */
  _backward<R>(run: () => R): R {
    this.#running = true;
    try {
      return run();
    } finally {
      this.#running = false;
    }
  }

  /** Lets go of tensors that the graph holds now: held here too, an output would keep itself alive. @internal */
  _forget(): void {
    this.#saved = [];
    this.#dirty = [];
    this.#nonDifferentiable = [];
  }

  /** @internal */
  _isDirty(value: unknown): boolean {
    return isTensor(value) && this.#dirty.includes(value);
  }
}

function checkMarked(fn: string, tensor: unknown, position: number): Tensor {
  if (isTensor(tensor)) return tensor;
  throw new TypeError(`${fn} can only accept variables, but argument ${position} is of type ${pythonTypeName(tensor)}`);
}

type Arguments<F> = F extends (ctx: Context, ...args: infer A) => unknown ? A : never;

function refusePromise(name: string, value: unknown): void {
  if (value instanceof Promise) {
    value.catch(() => undefined);
    throw new TypeError(`${name} must be synchronous: autograd cannot wait for a promise`);
  }
}

/** Calls a class's backward with gradients by id, and gives its results by id. */
function callBackward(fn: typeof CustomFunction, ctx: Context, ids: readonly number[]): number[] {
  const grads = ids.map(adoptOptional) as Tensor[];
  const result = ctx._backward(() => fn.backward(ctx, ...grads));
  refusePromise(`${fn.name}.backward`, result);
  return (Array.isArray(result) ? (result as unknown[]) : [result]).map((grad) => {
    if (grad == null) return 0;
    if (!isTensor(grad)) throw new TypeError(`expected Variable or None (got ${pythonTypeName(grad)})`);
    return grad._id;
  });
}

/**
 * An operator whose gradient is written by hand: a class with a static `forward` and `backward`, called by `apply`.
 * `forward` gets a context and the arguments, and is not recorded; `backward` gets the context and one gradient for each output, and returns one for
 * each argument, null for those that have none. Mirrors `torch.autograd.Function`.
 */
// biome-ignore lint/complexity/noStaticOnlyClass: PyTorch's functions are classes that are never made
abstract class CustomFunction {
  /** Computes the outputs: a tensor, or a list of tensors and other values. */
  static forward(_ctx: Context, ..._args: never[]): unknown {
    throw new NotImplementedError('You must implement the forward function for custom autograd.Function.');
  }

  /** Computes the gradients with respect to the arguments of `forward`. May itself be recorded, for higher derivatives. */
  static backward(_ctx: Context, ..._grads: Tensor[]): unknown {
    throw new NotImplementedError(
      'You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.',
    );
  }

  /**
   * Runs `forward` and records `backward`.
   *
   * @throws RuntimeError if what `forward` marked as changed is not an input that it returns; TypeError if it is asynchronous.
   */
  static apply<F extends typeof CustomFunction>(this: F, ...args: Arguments<F['forward']>): ReturnType<F['forward']> {
    // biome-ignore lint/complexity/noThisInStatic: the class on which apply is called has forward and backward
    return run(this, args) as ReturnType<F['forward']>;
  }
}

function run(fn: typeof CustomFunction, args: readonly unknown[]): unknown {
  const ids = args.map((input) => (isTensor(input) ? input._id : 0));
  const { handle } = addon.functionBegin(`${fn.name}Backward`, ids);
  const ctx = new Context(args);
  let result: unknown;
  try {
    result = withoutGrad(() => fn.forward(ctx, ...(args as never[])));
    refusePromise(`${fn.name}.forward`, result);
  } catch (error) {
    addon.functionAbort(handle);
    throw error;
  }
  const outputs: readonly unknown[] = Array.isArray(result) ? result : [result];
  const made = addon.functionFinish(handle, ctx._result(outputs), backwardOf(fn, ctx));
  const wrapped = outputs.map((output, i) => wrapOutput(output, made[i], ctx));
  ctx._forget();
  return Array.isArray(result) ? wrapped : wrapped[0];
}

/** A closure that holds nothing but the class and its context: the graph keeps it alive. */
function backwardOf(fn: typeof CustomFunction, ctx: Context): (ids: number[]) => number[] {
  return (ids) => callBackward(fn, ctx, ids);
}

/** An input that was changed in place stays the object that it was. */
function wrapOutput(output: unknown, id: number, ctx: Context): unknown {
  if (id === 0) return output;
  const tensor = adopt(id);
  if (!ctx._isDirty(output)) return tensor;
  tensor.dispose();
  return output;
}

export { CustomFunction as Function };

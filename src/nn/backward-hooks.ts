/** @file Hooks that see a module's gradients: nodes of their own around what goes into a module and what comes out. */

import { type Context, Function as CustomFunction } from '../autograd/function.js';
import { isGradEnabled } from '../autograd/modes.js';
import { RuntimeError } from '../native/errors.js';
import { zeros } from '../ops/functions.js';
import { Tensor } from '../tensor/tensor.js';
import type { AnyModule } from './module.js';
import { warn } from '../native/warnings.js';

/** Gradients by position; null for what is no tensor or has none. */
export type Gradients = readonly (Tensor | null)[];

export type AnyBackwardHook = (
  module: AnyModule,
  gradInputs: Gradients,
  gradOutputs: Gradients,
) => Gradients | null | undefined;
export type AnyBackwardPreHook = (module: AnyModule, gradOutputs: Gradients) => Gradients | null | undefined;

/** From gradients to gradients; `full` gives one also where there is none, as zeros. */
type Relay = (grads: Gradients, full: (at: number) => Tensor) => Gradients;

/** Hands tensors on, and their gradients back through a function. */
class BackwardHookFunction extends CustomFunction {
  static override forward(ctx: Context, relay: Relay, ...tensors: Tensor[]): Tensor[] {
    ctx.relay = relay;
    ctx.zeros = tensors.map(
      ({ shape, dtype, device }) =>
        () =>
          zeros(shape, { dtype, device }),
    );
    ctx.markNonDifferentiable(...tensors.filter((tensor) => !tensor.requiresGrad));
    // The function sees which gradients there are; the graph below gets zeros for the others.
    ctx.setMaterializeGrads(false);
    return tensors;
  }

  static override backward(ctx: Context, ...grads: (Tensor | null)[]): (Tensor | null)[] {
    const makers = ctx.zeros as (() => Tensor)[];
    const needed = ctx.needsInputGrad;
    const result = (ctx.relay as Relay)(grads, (i) => grads[i] ?? makers[i]());
    return [null, ...result.map((grad, i) => grad ?? (needed[i + 1] ? makers[i]() : null))];
  }
}

/** Puts the tensors among `values` through a node; the positions are those of tensors, or null if nothing is recorded. */
function passThrough(values: readonly unknown[], relay: Relay): [values: unknown[], positions: number[] | null] {
  const positions = values.flatMap((value, i) => (value instanceof Tensor ? [i] : []));
  const tensors = positions.map((i) => values[i] as Tensor);
  if (!isGradEnabled() || !tensors.some((tensor) => tensor.requiresGrad)) return [[...values], null];
  const passed = BackwardHookFunction.apply(relay, ...tensors);
  const result = [...values];
  for (const [at, i] of positions.entries()) result[i] = passed[at];
  return [result, positions];
}

function spread(count: number, positions: readonly number[], grads: Gradients): Gradients {
  const result = new Array<Tensor | null>(count).fill(null);
  for (const [at, i] of positions.entries()) result[i] = grads[at];
  return result;
}

function checkCount(result: Gradients, expected: number, what: string): void {
  if (result.length === expected) return;
  throw new RuntimeError(`${what}, got ${result.length}, but expected ${expected}`);
}

/** The hooks of one call of a module. */
export class BackwardHooks {
  #gradOutputs: Gradients | null = null;
  #inputs: number[] | null = null;
  #inputCount = 0;

  constructor(
    readonly module: AnyModule,
    readonly hooks: readonly AnyBackwardHook[],
    readonly preHooks: readonly AnyBackwardPreHook[],
  ) {}

  /** What to give to `forward` instead of the arguments. */
  input(args: readonly unknown[]): unknown[] {
    const [values, positions] = passThrough(args, (grads, full) => this.#inputGradients(grads.map((_, i) => full(i))));
    this.#inputs = positions;
    this.#inputCount = args.length;
    return values;
  }

  #inputGradients(grads: Gradients): Gradients {
    // Gradients may reach the input past the output, for instance those of a second derivative.
    if (this.#gradOutputs === null) return grads;
    const positions = this.#inputs ?? [];
    let result = spread(this.#inputCount, positions, grads);
    for (const hook of this.hooks) {
      const changed = hook(this.module, result, this.#gradOutputs);
      if (changed == null) continue;
      checkCount(changed, result.length, 'Backward hook returned an invalid number of grad_input');
      result = changed;
    }
    this.#gradOutputs = null;
    return positions.map((i) => result[i]);
  }

  /** What to give back instead of the output of `forward`. */
  output(output: unknown): unknown {
    const isList = Array.isArray(output);
    if (!isList && !(output instanceof Tensor)) {
      warn('For backward hooks to be called, module output should be a Tensor or a tuple of Tensors');
      return output;
    }
    const outputs: readonly unknown[] = isList ? output : [output];
    let positions: number[] | null = null;
    const [values, found] = passThrough(outputs, (grads) =>
      this.#outputGradients(outputs.length, positions ?? [], grads),
    );
    positions = found;
    return isList ? values : values[0];
  }

  #outputGradients(count: number, positions: readonly number[], grads: Gradients): Gradients {
    let outputs = spread(count, positions, grads);
    for (const hook of this.preHooks) {
      const changed = hook(this.module, outputs);
      if (changed == null) continue;
      checkCount(changed, count, 'Backward pre hook returned an invalid number of grad_output');
      outputs = changed;
    }
    if (this.#inputs === null) this.#withoutInputs(outputs);
    else this.#gradOutputs = outputs;
    return positions.map((i) => outputs[i]);
  }

  /** No input has a gradient, so that the hooks run now. */
  #withoutInputs(gradOutputs: Gradients): void {
    if (this.hooks.length === 0) return;
    warn(
      'Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.',
    );
    const none = new Array<null>(this.#inputCount).fill(null);
    for (const hook of this.hooks) {
      const changed = hook(this.module, none, gradOutputs);
      if (changed?.some((grad) => grad !== null)) {
        throw new RuntimeError(
          'Backward hook for Modules where no input requires gradient should always return None or None for all gradients.',
        );
      }
    }
  }
}

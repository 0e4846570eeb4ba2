/** @file The rule for batches that is made from a function's methods. */

import { innermost, type Transform, unbatchAll } from '../functorch/level.js';
import { vmap, withBatch } from '../functorch/vmap.js';
import { isTensor } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import { type FunctionClass, gradientOf } from './apply.js';
import type { Context } from './context.js';
import { staticsOf } from './generated-function.js';

type Dim = number | null;
type Shape = readonly number[] | null;

/** A context of which some properties are others. */
function overriding(ctx: Context, properties: Partial<Context>): Context {
  return new Proxy(ctx, {
    get(target, key) {
      if (Object.hasOwn(properties, key)) return properties[key as string];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** One call of a function with a batch, every method of which runs under `vmap`. */
export class Batching {
  /** Which dimension of each output counts the examples, after `forward` has run. */
  outDims: unknown = null;
  #savedDims: unknown = [];
  #inputShapes: Shape[] = [];

  constructor(
    readonly fn: FunctionClass,
    readonly base: FunctionClass,
    readonly dims: readonly unknown[],
    readonly transform: Transform,
  ) {}

  asFunction(): FunctionClass {
    return {
      ...staticsOf(this.base),
      name: `Vmapped${this.fn.name}`,
      generateVmapRule: true,
      forward: (...operands: unknown[]) => this.#forward(operands),
      setupContext: (ctx: Context, inputs: unknown[], outputs: unknown) => this.#setupContext(ctx, inputs, outputs),
      backward: (ctx: Context, ...grads: unknown[]) => this.#backward(ctx, grads),
      jvp: (ctx: Context, ...tangents: unknown[]) => this.#jvp(ctx, tangents),
    };
  }

  #run(args: readonly unknown[], dims: unknown, fn: (...args: never[]) => unknown): [unknown, unknown] {
    return withBatch(this.transform.batchSize, this.transform.randomness, [args, dims], fn);
  }

  #forward(operands: unknown[]): unknown {
    const [outputs, dims] = this.#run(operands, this.dims, (...args) => this.fn.forward(...args));
    this.outDims = dims;
    return outputs;
  }

  /** Under `vmap` too, so that shapes which it keeps are those of one example. */
  #setupContext(ctx: Context, inputs: unknown[], outputs: unknown): void {
    this.#run([inputs, outputs], [this.dims, this.outDims], (ins: unknown[], outs: unknown) => {
      const { level } = innermost();
      const inside = (tensors: unknown[]): (Tensor | null)[] => {
        const [values, dims] = unbatchAll(tensors, level);
        this.#savedDims = dims;
        return values as (Tensor | null)[];
      };
      const saving = overriding(ctx, {
        saveForBackward: (...tensors) => ctx.saveForBackward(...inside(tensors)),
        saveForForward: (...tensors) => ctx.saveForForward(...inside(tensors)),
      });
      this.fn.setupContext(saving as never, ins as never, outs as never);
      this.#inputShapes = ins.map((input) => (isTensor(input) ? input.shape : null));
    });
  }

  #backward(ctx: Context, grads: unknown[]): unknown {
    const gradient = gradientOf(this.fn, this.base);
    const outDims = listOf(this.outDims);
    const dims = grads.map((grad, i) => (grad === null ? null : outDims[i]));
    const [results, resultDims] = this.#run(
      [ctx.savedTensors, grads],
      [this.#savedDims, dims],
      (savedTensors: Tensor[], given: unknown[]) =>
        gradient.call(this.fn, overriding(ctx, { savedTensors }) as never, ...(given as never[])),
    );
    return this.#fitted(results, resultDims, this.dims, this.#inputShapes);
  }

  #jvp(ctx: Context, tangents: unknown[]): unknown {
    const dims = tangents.map((tangent, i) => (tangent === null ? null : this.dims[i]));
    const [results, resultDims] = this.#run(
      [ctx.savedTensors, tangents],
      [this.#savedDims, dims],
      (savedTensors: Tensor[], given: unknown[]) =>
        this.fn.jvp(overriding(ctx, { savedTensors }) as never, ...(given as never[])),
    );
    return this.#fitted(results, resultDims, listOf(this.outDims), []);
  }

  /** Derivatives with the batch where that of their values is; where the values have none, summed over it. */
  #fitted(results: unknown, resultDims: unknown, dims: readonly unknown[], shapes: readonly Shape[]): unknown[] {
    const from = listOf(resultDims);
    return listOf(results).map((result, i) => {
      if (!isTensor(result)) return result;
      return moved(result, from[i] as Dim, dims[i] as Dim, this.transform.batchSize, shapes[i] ?? null);
    });
  }
}

function moved(result: Tensor, from: Dim, to: Dim, batchSize: number, shape: Shape): Tensor {
  if (to === null) return from === null ? result : result.sum(from);
  const repeated = from === null ? repeat(result, to, batchSize) : result;
  const at = from ?? to;
  // The engine reduces what was broadcast, but not beside a dimension that it does not know of.
  if (shape) return vmap((one: Tensor) => one.sumToSize([...shape]), { inDims: at, outDims: to })(repeated);
  return at === to ? repeated : repeated.movedim(at, to);
}

function repeat(tensor: Tensor, dim: number, count: number): Tensor {
  const unsqueezed = tensor.unsqueeze(dim);
  return unsqueezed.expand(unsqueezed.shape.map((size, i) => (i === dim ? count : size)));
}

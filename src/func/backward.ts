/** @file Derivatives backward: `vjp`, `grad` and `gradAndValue`. */

import { enableGrad, grad as gradients, graph, isGradEnabled } from '../autograd/index.js';
import { addon } from '../native/addon.js';
import { RuntimeError, ValueError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { isOptions } from '../native/options.js';
import { zerosLike } from '../ops/functions.js';
import { gather, requireFunction, toBool } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Argnums, type Picked, pick } from './argnums.js';
import { atLevel, requireSynchronous, unwrapAll, wrapAll } from '../functorch/level.js';
import { typeText } from '../functorch/texts.js';
import { outputTree, separateAux } from './outputs.js';
import { Tree } from '../functorch/tree.js';

type AnyFunction = (...args: unknown[]) => unknown;

/** Options of transforms that take derivatives. */
export interface DerivativeOptions {
  /** The argument, or arguments, with respect to which the derivative is taken. Default: 0. */
  argnums?: Argnums;
  /** Whether the function returns a pair of its output and of something that is handed out beside the derivative. Default: false. */
  hasAux?: boolean;
}

const noHooks =
  "torch.func.{grad, vjp, jacrev, hessian} don't yet support saved tensor hooks. Please open an issue with your use case.";

/** Runs `fn` at a level that records. */
function recording<R>(fn: (level: number) => R): R {
  return graph.disableSavedTensorsHooks(noHooks, () =>
    atLevel(
      () => addon.functorchPushGrad(),
      (level) => enableGrad(() => fn(level)),
    ),
  );
}

/** Makes tensors those with respect to which the level differentiates. */
function differentiate(value: unknown): Tree<Tensor> {
  const tree = Tree.of(value);
  for (const leaf of tree.leaves) {
    if (!isTensor(leaf)) {
      throw new ValueError(`Thing passed to transform API must be Tensor, got ${typeText(leaf)}`);
    }
    addon.functorchRequireGrad(leaf._id);
  }
  return tree as Tree<Tensor>;
}

function products(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  gradOutputs: readonly Tensor[] | null,
  options: { retainGraph?: boolean; createGraph: boolean },
): Tensor[] {
  const used = [...outputs.keys()].filter((i) => outputs[i].requiresGrad);
  if (used.length === 0 || inputs.length === 0) return inputs.map((input) => zerosLike(input));
  const results: (Tensor | null)[] = gradients(
    used.map((i) => outputs[i]),
    inputs,
    { gradOutputs: gradOutputs && used.map((i) => gradOutputs[i]), allowUnused: true, ...options },
  );
  return results.map((result, i) => result ?? zerosLike(inputs[i]));
}

/** What `vjp` gives: the output, the function that multiplies with the Jacobian, and what the function handed out beside. */
export interface VjpResult {
  readonly output: unknown;
  readonly pullback: (cotangents: unknown, options?: { retainGraph?: boolean; createGraph?: boolean }) => unknown;
  readonly aux: unknown;
}

/** `vjp` with respect to some of the arguments, or, for null, to all. */
export function vjpOf(
  func: AnyFunction,
  primals: readonly unknown[],
  argnums: Argnums | null,
  hasAux: boolean,
): VjpResult {
  requireFunction('vjp', 'func', func);
  return recording((level) => {
    const args = wrapAll(primals, level) as unknown[];
    const inputs = differentiate(argnums === null ? args : pick(args, argnums));
    const result = func(...args);
    requireSynchronous('vjp', result);
    const [output, aux] = separateAux('vjp(f, *primals)', result, hasAux);
    const outputs = outputTree('vjp(f, *primals)', output);
    for (const { dtype } of outputs.leaves) {
      if (dtype.isFloatingPoint || dtype.isComplex) continue;
      throw new RuntimeError(
        `vjp(f, ...): All outputs of f must be floating-point or complex Tensors, got Tensor with dtype ${dtype}`,
      );
    }
    return {
      output: unwrapAll(output, level),
      aux: unwrapAll(aux, level),
      pullback: (cotangents, { retainGraph = true, createGraph = isGradEnabled() } = {}) => {
        const given = Tree.of(cotangents);
        if (!given.hasStructureOf(outputs)) {
          throw new RuntimeError(
            'Expected pytree structure of cotangents to be the same as pytree structure of outputs to the function. ' +
              `cotangents: ${given.short}, primal output: ${outputs.short}`,
          );
        }
        const options = { retainGraph, createGraph };
        return inputs.with(products(outputs.leaves, inputs.leaves, given.leaves as Tensor[], options));
      },
    };
  });
}

/** Multiplies cotangents with a Jacobian: one for each output in, one for each argument out. */
export type VjpFunction<A extends unknown[], R> = (
  cotangents: R,
  options?: { retainGraph?: boolean; createGraph?: boolean },
) => A;

/**
 * The output of `func(...primals)`, and a function that computes the product of cotangents with its Jacobian. It needs tensors of the call: a scope
 * in which `vjp` was called must not end before it is used. Mirrors `torch.func.vjp`.
 *
 * @throws RuntimeError if an output is no floating-point or complex tensor.
 */
export function vjp<A extends unknown[], R, X>(
  func: (...args: A) => readonly [R, X],
  ...args: [...A, options: { hasAux: true }]
): [output: R, vjpFn: VjpFunction<A, R>, aux: X];
export function vjp<A extends unknown[], R>(
  func: (...args: A) => R,
  ...primals: A
): [output: R, vjpFn: VjpFunction<A, R>];
export function vjp(func: (...args: never[]) => unknown, ...args: unknown[]): unknown {
  const last = args.at(-1);
  const options = isOptions(last) && 'hasAux' in last ? gather<{ hasAux?: boolean }>('vjp', ['hasAux'], [last]) : null;
  const hasAux = toBool('vjp', 'hasAux', options?.hasAux, false);
  const { output, pullback, aux } = vjpOf(func as AnyFunction, options ? args.slice(0, -1) : args, null, hasAux);
  return hasAux ? [output, pullback, aux] : [output, pullback];
}

interface GradAndValue {
  readonly gradient: unknown;
  readonly output: unknown;
  readonly aux: unknown;
}

const api = 'grad_and_value(f)(*args)';

function scalarOutput(output: unknown): Tensor {
  if (!isTensor(output)) {
    throw new RuntimeError(`${api}: Expected f(*args) to return a Tensor, got ${typeText(output)}`);
  }
  if (output.dim() === 0) return output;
  throw new RuntimeError(
    `${api}: Expected f(*args) to return a scalar Tensor, got tensor with ${output.dim()} dims. ` +
      'Maybe you wanted to use the vjp or jacrev APIs instead?',
  );
}

function gradAndValueOf(func: AnyFunction, args: readonly unknown[], argnums: Argnums, hasAux: boolean): GradAndValue {
  requireFunction('grad', 'func', func);
  return recording((level) => {
    const wrapped = wrapAll(args, level) as unknown[];
    const inputs = differentiate(pick(wrapped, argnums));
    const result = func(...wrapped);
    requireSynchronous('grad', result);
    const [output, aux] = separateAux(api, result, hasAux);
    const results = products([scalarOutput(output)], inputs.leaves, null, { retainGraph: false, createGraph: true });
    return {
      gradient: unwrapAll(inputs.with(results), level),
      output: unwrapAll(output, level),
      aux: unwrapAll(aux, level),
    };
  });
}

function settle(fn: string, args: readonly unknown[]): Required<DerivativeOptions> {
  const { argnums = 0, hasAux } = gather<DerivativeOptions>(fn, ['argnums', 'hasAux'], args);
  return { argnums, hasAux: toBool(fn, 'hasAux', hasAux, false) };
}

/**
 * A function that computes the gradient of `func`, whose output has no dimensions, with respect to the first argument or those that `argnums` says.
 * Arguments may be tensors nested in lists and objects. Mirrors `torch.func.grad`.
 *
 * @throws RuntimeError if the output is not a tensor without dimensions.
 */
export function grad<A extends unknown[], const N extends Argnums = 0>(
  func: (...args: A) => Tensor,
  options?: { argnums?: N; hasAux?: false },
): (...args: A) => Picked<A, N>;
export function grad<A extends unknown[], X, const N extends Argnums = 0>(
  func: (...args: A) => readonly [Tensor, X],
  options: { argnums?: N; hasAux: true },
): (...args: A) => [gradient: Picked<A, N>, aux: X];
export function grad(func: (...args: never[]) => unknown, ...options: unknown[]): (...args: unknown[]) => unknown {
  const { argnums, hasAux } = settle('grad', options);
  return (...args) => {
    const { gradient, aux } = gradAndValueOf(func as AnyFunction, args, argnums, hasAux);
    return hasAux ? [gradient, aux] : gradient;
  };
}

/** As `grad`, with the function's output behind the gradient. Mirrors `torch.func.grad_and_value`. */
export function gradAndValue<A extends unknown[], const N extends Argnums = 0>(
  func: (...args: A) => Tensor,
  options?: { argnums?: N; hasAux?: false },
): (...args: A) => [gradient: Picked<A, N>, value: Tensor];
export function gradAndValue<A extends unknown[], X, const N extends Argnums = 0>(
  func: (...args: A) => readonly [Tensor, X],
  options: { argnums?: N; hasAux: true },
): (...args: A) => [gradient: Picked<A, N>, value: [output: Tensor, aux: X]];
export function gradAndValue(
  func: (...args: never[]) => unknown,
  ...options: unknown[]
): (...args: unknown[]) => unknown {
  const { argnums, hasAux } = settle('gradAndValue', options);
  return (...args) => {
    const { gradient, output, aux } = gradAndValueOf(func as AnyFunction, args, argnums, hasAux);
    return [gradient, hasAux ? [output, aux] : output];
  };
}

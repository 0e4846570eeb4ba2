/** @file Jacobians and Hessians multiplied with a vector, without making them: `vjp`, `jvp`, `vhp`, `hvp`. */

import { RuntimeError } from '../../native/errors.js';
import { zerosLike } from '../../ops/functions.js';
import { gather, requireFunction, toBool } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { enableGrad } from '../modes.js';
import { checkDependent, filled, gradients, type Stage } from './strict.js';
import {
  checkVector,
  type Form,
  finish,
  type Listed,
  listed,
  type OneOrMany,
  prepare,
  type TensorFunction,
  unlisted,
} from './structure.js';

/** Options of `vjp`, `jvp`, `vhp` and `hvp`. */
export interface ProductOptions {
  /** The vector. Can be left out where there is one element. */
  v?: OneOrMany | null;
  /** Whether results are recorded, so that they can be differentiated. Default: false. */
  createGraph?: boolean;
  /** Whether an output that does not depend on an input is an error, in place of zeros. Default: false. */
  strict?: boolean;
}

interface Settings {
  readonly v: OneOrMany | null;
  readonly createGraph: boolean;
  readonly strict: boolean;
}

const names = ['v', 'createGraph', 'strict'] as const;

function settle(fn: string, args: readonly unknown[]): Settings {
  const given = gather<ProductOptions>(fn, names, args);
  return {
    v: given.v ?? null,
    createGraph: toBool(fn, 'createGraph', given.createGraph, false),
    strict: toBool(fn, 'strict', given.strict, false),
  };
}

interface Evaluated {
  readonly inputs: Listed;
  readonly outputs: Listed;
}

function evaluate(fn: string, func: unknown, given: unknown, { createGraph, strict }: Settings): Evaluated {
  requireFunction(fn, 'func', func);
  const { tensors, isList } = listed(given, 'inputs', fn);
  const inputs = { tensors: prepare(tensors, createGraph, true), isList };
  const outputs = listed((func as TensorFunction)(...inputs.tensors), 'outputs of the user-provided function', fn);
  if (strict) checkDependent(outputs.tensors, 'outputs');
  return { inputs, outputs };
}

/** The vector, checked against what it is multiplied with; null if there is only one element to multiply. */
function vectorFor(fn: string, settings: Settings, like: Listed, absent: string): Tensor[] | null {
  if (settings.v === null) {
    if (like.tensors.length !== 1 || like.tensors[0].numel() !== 1) throw new RuntimeError(absent);
    return null;
  }
  const vector = prepare(listed(settings.v, 'v', fn).tensors, settings.createGraph, false);
  checkVector(vector, like);
  return vector;
}

/** Runs `fn` recorded if its results are to be, else in the mode that the caller is in. */
function inMode<R>(createGraph: boolean, fn: () => R): R {
  return createGraph ? enableGrad(fn) : fn();
}

function product(
  { outputs }: Evaluated,
  from: readonly (Tensor | null)[],
  to: Listed,
  vector: Tensor[] | null,
  stage: Stage,
  settings: Settings,
  like: Listed = to,
): [OneOrMany, OneOrMany] {
  const { createGraph } = settings;
  const values = inMode(createGraph, () =>
    filled(gradients(from, to.tensors, vector, { createGraph }), like.tensors, stage, settings),
  );
  return [
    unlisted(finish(outputs.tensors, createGraph), outputs.isList),
    unlisted(finish(values, createGraph), like.isList),
  ];
}

/**
 * The outputs of `func`, and `v` times its Jacobian. Mirrors `torch.autograd.functional.vjp`.
 * Shapes: `v` has those of the outputs, the product those of the inputs.
 *
 * @throws RuntimeError if `v` has other sizes, or is missing where the function has more than one output element.
 */
export function vjp<O extends OneOrMany, I extends OneOrMany>(
  func: TensorFunction<O>,
  inputs: I,
  v?: OneOrMany | null | ProductOptions,
  options?: ProductOptions,
): [outputs: Form<O>, vjp: Form<I>] {
  const settings = settle('vjp', [v, options]);
  const [evaluated, vector] = enableGrad(() => {
    const result = evaluate('vjp', func, inputs, settings);
    const absent =
      'The vector v can only be None if the user-provided function returns a single Tensor with a single element.';
    return [result, vectorFor('vjp', settings, result.outputs, absent)] as const;
  });
  return product(evaluated, evaluated.outputs.tensors, evaluated.inputs, vector, 'back', settings) as [
    Form<O>,
    Form<I>,
  ];
}

/**
 * The outputs of `func`, and its Jacobian times `v`, by differentiating backward twice. Mirrors `torch.autograd.functional.jvp`.
 * Shapes: `v` has those of the inputs, the product those of the outputs.
 *
 * @throws RuntimeError if `v` has other sizes, or is missing where there is more than one input element.
 */
export function jvp<O extends OneOrMany, I extends OneOrMany>(
  func: TensorFunction<O>,
  inputs: I,
  v?: OneOrMany | null | ProductOptions,
  options?: ProductOptions,
): [outputs: Form<O>, jvp: Form<O>] {
  const settings = settle('jvp', [v, options]);
  const absent =
    'The vector v can only be None if the input to the user-provided function is a single Tensor with a single element.';
  const { evaluated, vector, directions, first } = enableGrad(() => {
    const result = evaluate('jvp', func, inputs, settings);
    const along = vectorFor('jvp', settings, result.inputs, absent);
    const zeros = result.outputs.tensors.map((output) => zerosLike(output, { requiresGrad: true }));
    const back = gradients(result.outputs.tensors, result.inputs.tensors, zeros, { createGraph: true });
    if (settings.strict) checkDependent(back, 'gradients');
    return { evaluated: result, vector: along, directions: zeros, first: back };
  });
  const to = { tensors: directions, isList: evaluated.outputs.isList };
  return product(evaluated, first, to, vector, 'backTrick', settings, evaluated.outputs) as [Form<O>, Form<O>];
}

/** The one output of a function with a Hessian, its gradient, and the vector. */
function firstDerivative(fn: string, func: unknown, given: unknown, settings: Settings) {
  const evaluated = evaluate(fn, func, given, settings);
  const { inputs, outputs } = evaluated;
  const absent =
    'The vector v can only be None if the input to the user-provided function is a single Tensor with a single element.';
  const vector = vectorFor(fn, settings, inputs, absent);
  checkScalar(fn, outputs);
  const first = gradients(outputs.tensors, inputs.tensors, null, { createGraph: true });
  if (settings.strict) checkDependent(first, 'jacobian');
  return { evaluated, vector, first };
}

/** @throws RuntimeError unless a function gave one tensor with one element. */
export function checkScalar(fn: string, { tensors, isList }: Listed): void {
  if (isList) throw new RuntimeError(`The function given to ${fn} should return a single Tensor`);
  if (tensors[0].numel() !== 1) {
    throw new RuntimeError(`The Tensor returned by the function given to ${fn} should contain a single element`);
  }
}

/**
 * The output of a function with one element, and `v` times its Hessian. Mirrors `torch.autograd.functional.vhp`.
 * Shapes: `v` and the product have those of the inputs.
 *
 * @throws RuntimeError if the function has not exactly one element, or `v` has other sizes.
 */
export function vhp<I extends OneOrMany>(
  func: TensorFunction<Tensor>,
  inputs: I,
  v?: OneOrMany | null | ProductOptions,
  options?: ProductOptions,
): [output: Tensor, vhp: Form<I>] {
  const settings = settle('vhp', [v, options]);
  const { evaluated, vector, first } = enableGrad(() => firstDerivative('vhp', func, inputs, settings));
  return product(evaluated, first, evaluated.inputs, vector, 'doubleBack', settings) as [Tensor, Form<I>];
}

/**
 * The output of a function with one element, and its Hessian times `v`, by differentiating backward twice; `vhp` is faster, and the same for
 * functions whose second derivatives are continuous. Mirrors `torch.autograd.functional.hvp`.
 *
 * @throws RuntimeError if the function has not exactly one element, or `v` has other sizes.
 */
export function hvp<I extends OneOrMany>(
  func: TensorFunction<Tensor>,
  inputs: I,
  v?: OneOrMany | null | ProductOptions,
  options?: ProductOptions,
): [output: Tensor, hvp: Form<I>] {
  const settings = settle('hvp', [v, options]);
  const { evaluated, vector, directions, second } = enableGrad(() => {
    const result = firstDerivative('hvp', func, inputs, settings);
    const zeros = result.evaluated.inputs.tensors.map((input) => zerosLike(input, { requiresGrad: true }));
    const twice = gradients(result.first, result.evaluated.inputs.tensors, zeros, { createGraph: true });
    if (settings.strict) checkDependent(result.first, 'hessian');
    return { ...result, directions: zeros, second: twice };
  });
  const to = { tensors: directions, isList: evaluated.inputs.isList };
  return product(evaluated, second, to, vector, 'doubleBackTrick', settings, evaluated.inputs) as [Tensor, Form<I>];
}

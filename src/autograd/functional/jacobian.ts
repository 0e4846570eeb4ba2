/** @file Whole matrices of derivatives: `jacobian`, `hessian`. */

import { AssertionError, NotImplementedError, RuntimeError } from '../../native/errors.js';
import { stack, zerosLike } from '../../ops/functions.js';
import { gather, requireFunction, toBool } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { enableGrad } from '../modes.js';
import { checkScalar } from './products.js';
import { checkDependent, gradients } from './strict.js';
import { finish, listed, type OneOrMany, prepare, type TensorFunction, unlisted } from './structure.js';
import { columnsAtOnce, rowsAtOnce } from './vectorized.js';

/** Derivatives of `O` with respect to `I`: a tensor for each pair, in lists where they are lists. */
export type Jacobian<O, I> = O extends Tensor
  ? I extends Tensor
    ? Tensor
    : Tensor[]
  : I extends Tensor
    ? Tensor[]
    : Tensor[][];

/** Whether derivatives are computed backward, one for each output element, or forward, one for each input element. */
export type Strategy = 'reverse-mode' | 'forward-mode';

interface CommonOptions {
  /** Whether results are recorded, so that they can be differentiated. Default: false. */
  createGraph?: boolean;
  /** Whether an output that does not depend on an input is an error, in place of zeros. Default: false. */
  strict?: boolean;
  /** Whether all elements are computed in one run, in place of one after the other. Default: false. */
  vectorize?: boolean;
}

/** Options of `jacobian`. */
export interface JacobianOptions extends CommonOptions {
  /** `'forward-mode'` needs `vectorize`. Default: `'reverse-mode'`. */
  strategy?: Strategy;
}

/** Options of `hessian`. */
export interface HessianOptions extends CommonOptions {
  /** How the derivatives of the gradient are computed; `'forward-mode'` needs `vectorize`. Default: `'reverse-mode'`. */
  outerJacobianStrategy?: Strategy;
}

type Settings = Required<JacobianOptions>;

function settle(fn: string, { createGraph, strict, vectorize, strategy }: JacobianOptions): Settings {
  return {
    createGraph: toBool(fn, 'createGraph', createGraph, false),
    strict: toBool(fn, 'strict', strict, false),
    vectorize: toBool(fn, 'vectorize', vectorize, false),
    strategy: strategy ?? 'reverse-mode',
  };
}

const isStrategy = (value: unknown): value is Strategy => value === 'forward-mode' || value === 'reverse-mode';

/** The derivatives of one output with respect to each input, of shape (output, input). */
function rows(output: Tensor, index: number, inputs: readonly Tensor[], { createGraph, strict }: Settings): Tensor[] {
  const flat = output.reshape(-1);
  const lists: Tensor[][] = inputs.map(() => []);
  for (let j = 0; j < flat.numel(); j++) {
    gradients([flat.select(0, j)], inputs, null, { retainGraph: true, createGraph }).forEach((row, k) => {
      if (strict && !row) {
        throw new RuntimeError(
          `Output ${index} of the user-provided function is independent of input ${k}. This is not allowed in strict mode.`,
        );
      }
      if (strict && createGraph && !row?.requiresGrad) {
        throw new RuntimeError(
          `The jacobian of the user-provided function is independent of input ${index}. This is not allowed in strict mode when create_graph=True.`,
        );
      }
      lists[k].push(row ?? zerosLike(inputs[k]));
    });
  }
  return lists.map((list, k) => stack(list, 0).view([...output.shape, ...inputs[k].shape]));
}

type Result = OneOrMany | Tensor[][];

function nested(lists: readonly Tensor[][], inputsAreList: boolean, outputsAreList: boolean): Result {
  return unlisted(
    lists.map((list) => unlisted(list, inputsAreList)),
    outputsAreList,
  ) as Result;
}

function forward(func: TensorFunction, given: unknown, { createGraph, strict, vectorize }: Settings): Result {
  const together = (option: string, instead: string): string =>
    `torch.autograd.functional.jacobian: \`${option}\` and \`strategy="forward-mode"\` are not supported together (yet). ` +
    `Please either set \`${instead}\` or \`strategy="reverse-mode"\`.`;
  if (createGraph) throw new NotImplementedError(together('create_graph=True', 'create_graph=False'));
  if (strict) throw new RuntimeError(together('strict=True', 'strict=False'));
  const inputs = listed(given, 'inputs', 'jacobian');
  if (!vectorize) {
    throw new NotImplementedError(
      'Computing Jacobian using forward-AD or forward-over-reverse Hessian isonly implemented for `vectorize=True`.',
    );
  }
  const { jacobians, isList } = columnsAtOnce(func, inputs.tensors);
  return nested(jacobians, inputs.isList, isList);
}

function backward(func: TensorFunction, given: unknown, settings: Settings): Result {
  const { createGraph, strict, vectorize } = settings;
  const { tensors, isList } = listed(given, 'inputs', 'jacobian');
  const inputs = prepare(tensors, createGraph, true);
  const outputs = listed(func(...inputs), 'outputs of the user-provided function', 'jacobian');
  if (strict) checkDependent(outputs.tensors, 'outputs');
  if (vectorize && strict) {
    throw new RuntimeError(
      'torch.autograd.functional.jacobian: `strict=True` and `vectorized=True` are not supported together. ' +
        'Please either set `strict=False` or `vectorize=False`.',
    );
  }
  const lists = vectorize
    ? rowsAtOnce(outputs.tensors, inputs, createGraph)
    : outputs.tensors.map((output, k) => rows(output, k, inputs, settings));
  return nested(
    lists.map((list) => finish(list, createGraph)),
    isList,
    outputs.isList,
  );
}

function compute(func: unknown, given: unknown, settings: Settings): Result {
  requireFunction('jacobian', 'func', func);
  if (!isStrategy(settings.strategy)) {
    throw new AssertionError(
      'Expected strategy to be either "forward-mode" or "reverse-mode". Hint: If your function has more outputs than inputs, ' +
        '"forward-mode" tends to be more performant. Otherwise, prefer to use "reverse-mode".',
    );
  }
  if (settings.strategy === 'forward-mode') return forward(func as TensorFunction, given, settings);
  return enableGrad(() => backward(func as TensorFunction, given, settings));
}

/**
 * All derivatives of `func`, one backward for each output element. Mirrors `torch.autograd.functional.jacobian`.
 * Shapes: those of the output followed by those of the input, for each pair of them.
 *
 * @throws RuntimeError in strict mode, if an output does not depend on an input; NotImplementedError for options that do not go together.
 */
export function jacobian<O extends OneOrMany, I extends OneOrMany>(
  func: TensorFunction<O>,
  inputs: I,
  createGraph?: boolean | JacobianOptions,
  strict?: boolean | JacobianOptions,
  vectorize?: boolean | JacobianOptions,
  strategy?: Strategy | JacobianOptions,
  options?: JacobianOptions,
): Jacobian<O, I> {
  const names = ['createGraph', 'strict', 'vectorize', 'strategy'] as const;
  const given = gather<JacobianOptions>('jacobian', names, [createGraph, strict, vectorize, strategy, options]);
  return compute(func, inputs, settle('jacobian', given)) as Jacobian<O, I>;
}

/**
 * All second derivatives of a function with one element. Mirrors `torch.autograd.functional.hessian`.
 * Shapes: those of the two inputs, one after the other, for each pair of them.
 *
 * @throws RuntimeError if the function has not exactly one element, or in strict mode, if a derivative does not depend on an input;
 *   NotImplementedError for options that do not go together.
 */
export function hessian<I extends OneOrMany>(
  func: TensorFunction<Tensor>,
  inputs: I,
  createGraph?: boolean | HessianOptions,
  strict?: boolean | HessianOptions,
  vectorize?: boolean | HessianOptions,
  outerJacobianStrategy?: Strategy | HessianOptions,
  options?: HessianOptions,
): Jacobian<I, I> {
  const names = ['createGraph', 'strict', 'vectorize', 'outerJacobianStrategy'] as const;
  const args = [createGraph, strict, vectorize, outerJacobianStrategy, options];
  const { outerJacobianStrategy: outer, ...given } = gather<HessianOptions>('hessian', names, args);
  const settings = settle('hessian', { ...given, strategy: outer });
  requireFunction('hessian', 'func', func);
  const { isList } = listed(inputs, 'inputs', 'hessian');
  if (!isStrategy(settings.strategy)) {
    throw new AssertionError('Expected strategy to be either "forward-mode" or "reverse-mode".');
  }
  const scalar = (...values: Tensor[]): Tensor => {
    const output = listed(func(...values), 'outputs of the user-provided function', 'hessian');
    if (settings.strict) checkDependent(output.tensors, 'outputs');
    checkScalar('hessian', output);
    return output.tensors[0].squeeze();
  };
  const gradient = (...values: Tensor[]): OneOrMany => {
    // Forward mode gives tensors that do not require gradients, which `prepare` would cut off.
    if (settings.strategy === 'forward-mode') for (const value of values) value.requiresGrad_();
    const first = compute(scalar, values, settle('jacobian', { createGraph: true })) as Tensor[];
    if (settings.strict) checkDependent(first, 'jacobian');
    return unlisted(first, isList);
  };
  return compute(gradient, inputs, settings) as Jacobian<I, I>;
}

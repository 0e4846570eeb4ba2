/** @file Whole matrices of derivatives: `jacobian`, `hessian`. */

import { RuntimeError } from '../../native/errors.js';
import { stack, zerosLike } from '../../ops/functions.js';
import { gather, requireFunction, toBool } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { enableGrad } from '../modes.js';
import { checkScalar } from './products.js';
import { checkDependent, gradients } from './strict.js';
import { finish, listed, type OneOrMany, prepare, type TensorFunction, unlisted } from './structure.js';

/** Derivatives of `O` with respect to `I`: a tensor for each pair, in lists where they are lists. */
export type Jacobian<O, I> = O extends Tensor
  ? I extends Tensor
    ? Tensor
    : Tensor[]
  : I extends Tensor
    ? Tensor[]
    : Tensor[][];

/** Options of `jacobian` and `hessian`. */
export interface JacobianOptions {
  /** Whether results are recorded, so that they can be differentiated. Default: false. */
  createGraph?: boolean;
  /** Whether an output that does not depend on an input is an error, in place of zeros. Default: false. */
  strict?: boolean;
}

interface Settings {
  readonly createGraph: boolean;
  readonly strict: boolean;
}

const names = ['createGraph', 'strict'] as const;

function settle(fn: string, args: readonly unknown[]): Settings {
  const given = gather<JacobianOptions>(fn, names, args);
  return {
    createGraph: toBool(fn, 'createGraph', given.createGraph, false),
    strict: toBool(fn, 'strict', given.strict, false),
  };
}

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

function compute(fn: string, func: unknown, given: unknown, settings: Settings): OneOrMany | Tensor[][] {
  requireFunction(fn, 'func', func);
  return enableGrad(() => {
    const { tensors, isList } = listed(given, 'inputs', fn);
    const inputs = prepare(tensors, settings.createGraph, true);
    const outputs = listed((func as TensorFunction)(...inputs), 'outputs of the user-provided function', fn);
    if (settings.strict) checkDependent(outputs.tensors, 'outputs');
    const lists = outputs.tensors.map((output, k) => finish(rows(output, k, inputs, settings), settings.createGraph));
    return unlisted(
      lists.map((list) => unlisted(list, isList)),
      outputs.isList,
    ) as OneOrMany | Tensor[][];
  });
}

/**
 * All derivatives of `func`, one backward for each output element. Mirrors `torch.autograd.functional.jacobian`.
 * Shapes: those of the output followed by those of the input, for each pair of them.
 *
 * @throws RuntimeError in strict mode, if an output does not depend on an input.
 */
export function jacobian<O extends OneOrMany, I extends OneOrMany>(
  func: TensorFunction<O>,
  inputs: I,
  createGraph?: boolean | JacobianOptions,
  strict?: boolean | JacobianOptions,
  options?: JacobianOptions,
): Jacobian<O, I> {
  return compute('jacobian', func, inputs, settle('jacobian', [createGraph, strict, options])) as Jacobian<O, I>;
}

/**
 * All second derivatives of a function with one element. Mirrors `torch.autograd.functional.hessian`.
 * Shapes: those of the two inputs, one after the other, for each pair of them.
 *
 * @throws RuntimeError if the function has not exactly one element, or in strict mode, if a derivative does not depend on an input.
 */
export function hessian<I extends OneOrMany>(
  func: TensorFunction<Tensor>,
  inputs: I,
  createGraph?: boolean | JacobianOptions,
  strict?: boolean | JacobianOptions,
  options?: JacobianOptions,
): Jacobian<I, I> {
  const settings = settle('hessian', [createGraph, strict, options]);
  requireFunction('hessian', 'func', func);
  const { isList } = listed(inputs, 'inputs', 'hessian');
  const scalar = (...given: Tensor[]): Tensor => {
    const output = listed(func(...given), 'outputs of the user-provided function', 'hessian');
    if (settings.strict) checkDependent(output.tensors, 'outputs');
    checkScalar('hessian', output);
    return output.tensors[0].squeeze();
  };
  const gradient = (...given: Tensor[]): OneOrMany => {
    const first = compute('jacobian', scalar, given, { createGraph: true, strict: false }) as Tensor[];
    if (settings.strict) checkDependent(first, 'jacobian');
    return unlisted(first, isList);
  };
  return compute('jacobian', gradient, inputs, settings) as Jacobian<I, I>;
}

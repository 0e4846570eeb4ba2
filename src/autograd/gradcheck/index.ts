/** @file Comparing the gradients that backward computes with differences of the function: `gradcheck`, `gradgradcheck`. */

import { RuntimeError, typeError, ValueError } from '../../native/errors.js';
import { isTensor } from '../../native/match.js';
import { warn } from '../../native/warnings.js';
import { imag, real } from '../../ops/functions.js';
import { gather, requireFunction } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { complex128, float64 } from '../../values/dtype.js';
import { mkldnn, strided } from '../../values/layout.js';
import { complexNumber } from '../../values/scalar.js';
import { checkBatchedGradients, checkBatchedTangents } from './batched.js';
import { checkFast } from './fast.js';
import { checkUndefinedTangents } from './forward.js';
import { derivative, drawGradients } from './gradgrad.js';
import {
  type GradcheckOptions,
  type GradgradcheckOptions,
  type Settings,
  secondNames,
  settleFirst,
  settleSecond,
} from './options.js';
import {
  type Checked,
  differentiable,
  GradcheckError,
  hasGradient,
  type ListFunction,
  type Problem,
  toList,
  toListFunction,
} from './problem.js';
import { checkMultiplied, checkUndefinedGradients } from './rules.js';
import { checkSlow } from './slow.js';
import { isSparse, storedValues } from './sparse.js';

export type { GradcheckOptions, GradgradcheckOptions } from './options.js';
export { GradcheckError } from './problem.js';

function checkInputs(inputs: readonly unknown[]): void {
  inputs.forEach((input, k) => {
    if (!hasGradient(input)) return;
    if (input.dtype !== float64 && input.dtype !== complex128) {
      warn(
        `Input #${k} requires gradient and is not a double precision floating point or complex. ` +
          'This check will likely fail if all the inputs are not of double precision floating point or complex. ',
      );
    }
    if (input.layout === mkldnn) return;
    const content = isSparse(input) ? storedValues(input) : input;
    const strides = content.stride();
    if (content.shape.some((size, dim) => size > 1 && strides[dim] === 0)) {
      throw new RuntimeError(
        `The ${k}th input has a dimension with stride 0. gradcheck only supports inputs that are non-overlapping to be able to ` +
          'compute the numerical gradients correctly. You should call .contiguous on the input before passing it to gradcheck.',
      );
    }
  });
  if (!inputs.some(hasGradient)) {
    throw new ValueError(
      'gradcheck expects at least one input tensor to require gradient, but none of the them have requires_grad=True.',
    );
  }
}

function checkOutputs(results: readonly unknown[]): void {
  for (const result of results) {
    if (!isTensor(result)) throw typeError('gradcheck expects the function to return a Tensor or a list of Tensors');
    if (!result.requiresGrad || result.layout === strided) continue;
    const kind = result.layout === mkldnn ? 'MKLDNN' : 'Sparse';
    throw new ValueError(
      `${kind} output is not supported at gradcheck yet. Please call to_dense(masked_grad=...) on the output of fn for gradcheck.`,
    );
  }
}

/** The function itself, or, where results are complex, its imaginary and its real part. */
function outputParts(fn: ListFunction, inputs: readonly unknown[], results: readonly Tensor[]): Problem[] {
  const common = { inputs, forward: false };
  if (!results.some((result) => result.dtype.isComplex)) {
    return [{ ...common, fn, results, outputs: differentiable(results), part: null }];
  }
  const indices = differentiable(results).flatMap((output, k) => (output.dtype.isComplex ? [k] : []));
  return (['imaginary', 'real'] as const).map((name) => {
    const take = name === 'real' ? real : imag;
    const part: ListFunction = (given) => fn(given).map((result) => (result.dtype.isComplex ? take(result) : result));
    const taken = part(inputs);
    return { ...common, fn: part, results: taken, outputs: differentiable(taken), part: { name, indices } };
  });
}

/** The function itself, or, where inputs are complex, what it is of their imaginary and of their real part while the other stays. */
function inputParts(fn: ListFunction, inputs: readonly unknown[], results: readonly Tensor[]): Problem[] {
  const isComplex = (input: unknown): input is Tensor => isTensor(input) && input.dtype.isComplex;
  const indices = inputs.flatMap((input, k) => (isComplex(input) ? [k] : []));
  if (indices.length === 0) {
    return [{ fn, inputs, results, outputs: differentiable(results), forward: true, part: null }];
  }
  const i = complexNumber(0, 1);
  return (['imaginary', 'real'] as const).map((name) => {
    const take = name === 'real' ? real : imag;
    const join = (part: Tensor, whole: Tensor): Tensor =>
      name === 'real' ? part.add(imag(whole).mul(i)) : real(whole).add(part.mul(i));
    const whole: ListFunction = (given) =>
      fn(given.map((value, k) => (isComplex(inputs[k]) ? join(value as Tensor, inputs[k]) : value)));
    const parts = inputs.map((input) => (isComplex(input) ? take(input) : input));
    const taken = whole(parts);
    return {
      fn: whole,
      inputs: parts,
      results: taken,
      outputs: differentiable(taken),
      forward: true,
      part: { name, indices },
    };
  });
}

function check(fn: ListFunction, inputs: readonly unknown[], settings: Settings): void {
  checkInputs(inputs);
  const results = fn(inputs);
  checkOutputs(results);
  const checkOne = settings.fastMode ? checkFast : checkSlow;
  if (settings.checkBackwardAd) {
    for (const problem of outputParts(fn, inputs, results)) checkOne(problem, settings);
  }
  if (settings.checkForwardAd) {
    const problems = inputParts(fn, inputs, results);
    for (const problem of problems) checkOne(problem, settings);
    if (settings.checkUndefinedGrad) problems.forEach(checkUndefinedTangents);
  }
  if (settings.checkBatchedForwardGrad) checkBatchedTangents(fn, inputs);
  if (!settings.checkBackwardAd) return;
  const outputs = differentiable(results);
  if (settings.checkBatchedGrad) {
    outputs.forEach((output, k) => {
      checkBatchedGradients(inputs, output, k);
    });
  }
  checkMultiplied(outputs, inputs, settings.masked);
  if (settings.checkUndefinedGrad) checkUndefinedGradients(fn, inputs);
}

function run(fn: ListFunction, inputs: readonly unknown[], settings: Settings): boolean {
  try {
    check(fn, inputs, settings);
    return true;
  } catch (error) {
    if (settings.raiseException || !(error instanceof GradcheckError)) throw error;
    return false;
  }
}

/**
 * Whether the gradients of `fn` at `inputs`, with respect to those that require one, agree with central differences, and with `checkForwardAd` the
 * tangents of forward mode too. Give float64 inputs: others are too coarse. Complex results are checked as two real functions.
 * Mirrors `torch.autograd.gradcheck`.
 *
 * @throws GradcheckError if they do not, with both Jacobians, unless `raiseException` is false; ValueError if no input requires a gradient.
 */
export function gradcheck(fn: Checked, inputs: unknown, options: GradcheckOptions = {}): boolean {
  requireFunction('gradcheck', 'func', fn);
  return run(toListFunction(fn), toList(inputs), settleFirst(options));
}

/**
 * Whether the gradients of the gradients of `fn` agree with central differences, with respect to `inputs` and to `gradOutputs`.
 * Mirrors `torch.autograd.gradgradcheck`.
 *
 * @throws GradcheckError if they do not, unless `raiseException` is false; ValueError if no input requires a gradient.
 */
export function gradgradcheck(
  fn: Checked,
  inputs: unknown,
  gradOutputs?: Tensor | readonly Tensor[] | null | GradgradcheckOptions,
  options?: GradgradcheckOptions,
): boolean {
  requireFunction('gradgradcheck', 'func', fn);
  const given = gather<GradgradcheckOptions>('gradgradcheck', secondNames, [gradOutputs, options]);
  const { gradOutputs: gradients, genNonContigGradOutputs: gaps = false, ...rest } = given;
  const settings = settleSecond(rest);
  const first = toListFunction(fn);
  const list = toList(inputs);
  const directions = gradients == null ? drawGradients(first, list, gaps) : toList(gradients);
  return run(derivative(first, list, directions), [...list, ...directions], settings);
}

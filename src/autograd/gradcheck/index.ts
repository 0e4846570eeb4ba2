/** @file Comparing the gradients that backward computes with differences of the function: `gradcheck`, `gradgradcheck`. */

import { RuntimeError, typeError, ValueError } from '../../native/errors.js';
import { isTensor } from '../../native/match.js';
import { checkOptions } from '../../native/options.js';
import { warn } from '../../native/warnings.js';
import { imag, real } from '../../ops/functions.js';
import { gather, requireFunction } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { complex128, float64 } from '../../values/dtype.js';
import { mkldnn, strided } from '../../values/layout.js';
import { checkFast } from './fast.js';
import {
  type Checked,
  differentiable,
  GradcheckError,
  hasGradient,
  type ListFunction,
  type Problem,
  type Tolerances,
  toList,
  toListFunction,
} from './problem.js';
import { derivative, drawGradients } from './gradgrad.js';
import { checkMultiplied, checkUndefinedGradients } from './rules.js';
import { checkSlow } from './slow.js';

export { GradcheckError } from './problem.js';

/** Options of `gradcheck`. */
export interface GradcheckOptions {
  /** How far an element is moved to each side. Default: 1e-6. */
  eps?: number;
  /** Absolute tolerance. Default: 1e-5. */
  atol?: number;
  /** Relative tolerance. Default: 1e-3. */
  rtol?: number;
  /** Whether a difference is an error, which says what differs, or makes the result false. Default: true. */
  raiseException?: boolean;
  /** By how much two runs of backward may differ. Default: 0. */
  nondetTol?: number;
  /** Whether backward is also run for outputs that have no gradient. Default: true. */
  checkUndefinedGrad?: boolean;
  /** Whether a gradient must have its input's dtype. Default: false. */
  checkGradDtypes?: boolean;
  /** Whether one random projection of the Jacobian is compared instead of all its elements. Default: false. */
  fastMode?: boolean;
  /** Whether elements of sparse gradients that are not stored may differ from zero by rounding. Default: false. */
  masked?: boolean;
}

const defaults = {
  eps: 1e-6,
  atol: 1e-5,
  rtol: 1e-3,
  raiseException: true,
  nondetTol: 0,
  checkUndefinedGrad: true,
  checkGradDtypes: false,
  fastMode: false,
  masked: false,
} satisfies Required<GradcheckOptions>;

type Settings = Required<GradcheckOptions>;

function checkInputs(inputs: readonly unknown[]): void {
  inputs.forEach((input, k) => {
    if (!hasGradient(input)) return;
    if (input.dtype !== float64 && input.dtype !== complex128) {
      warn(
        `Input #${k} requires gradient and is not a double precision floating point or complex. ` +
          'This check will likely fail if all the inputs are not of double precision floating point or complex. ',
      );
    }
    if (input.layout !== strided) {
      throw new ValueError(
        `gradcheck moves the elements of dense tensors, but input ${k} is ${input.layout}: check a function of the dense values that makes it`,
      );
    }
    const strides = input.stride();
    if (input.shape.some((size, dim) => size > 1 && strides[dim] === 0)) {
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
function parts(fn: ListFunction, inputs: readonly unknown[], results: readonly Tensor[]): Problem[] {
  if (!results.some((result) => result.dtype.isComplex)) {
    return [{ fn, inputs, results, outputs: differentiable(results), part: null }];
  }
  const indices = differentiable(results).flatMap((output, k) => (output.dtype.isComplex ? [k] : []));
  return (['imaginary', 'real'] as const).map((name) => {
    const take = name === 'real' ? real : imag;
    const part: ListFunction = (given) => fn(given).map((result) => (result.dtype.isComplex ? take(result) : result));
    const taken = part(inputs);
    return { fn: part, inputs, results: taken, outputs: differentiable(taken), part: { name, indices } };
  });
}

function check(fn: ListFunction, inputs: readonly unknown[], settings: Settings): void {
  checkInputs(inputs);
  const results = fn(inputs);
  checkOutputs(results);
  const tolerances: Tolerances = settings;
  for (const problem of parts(fn, inputs, results)) {
    if (settings.fastMode) checkFast(problem, tolerances);
    else checkSlow(problem, tolerances);
  }
  checkMultiplied(differentiable(results), inputs, settings.masked);
  if (settings.checkUndefinedGrad) checkUndefinedGradients(fn, inputs);
}

function settle(name: string, options: GradcheckOptions): Settings {
  checkOptions(name, options, Object.keys(defaults));
  return { ...defaults, ...options };
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
 * Whether the gradients of `fn` at `inputs`, with respect to those that require one, agree with central differences. Give float64 inputs: others are
 * too coarse. Complex results are checked as two real functions. Mirrors `torch.autograd.gradcheck`.
 *
 * @throws GradcheckError if they do not, with both Jacobians, unless `raiseException` is false; ValueError if no input requires a gradient.
 */
export function gradcheck(fn: Checked, inputs: unknown, options: GradcheckOptions = {}): boolean {
  requireFunction('gradcheck', 'func', fn);
  return run(toListFunction(fn), toList(inputs), settle('gradcheck', options));
}

/** Options of `gradgradcheck`. */
export interface GradgradcheckOptions extends GradcheckOptions {
  /** The gradients of the outputs, for those that require one a second derivative is checked too. Default: random ones. */
  gradOutputs?: Tensor | readonly Tensor[] | null;
  /** Whether random gradients of the outputs have gaps in memory. Default: false. */
  genNonContigGradOutputs?: boolean;
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
  const names = ['gradOutputs', 'genNonContigGradOutputs', ...Object.keys(defaults)] as (keyof GradgradcheckOptions)[];
  const given = gather<GradgradcheckOptions>('gradgradcheck', names, [gradOutputs, options]);
  const { gradOutputs: gradients, genNonContigGradOutputs: gaps = false, ...rest } = given;
  const first = toListFunction(fn);
  const list = toList(inputs);
  const directions = gradients == null ? drawGradients(first, list, gaps) : toList(gradients);
  return run(derivative(first, list, directions), [...list, ...directions], settle('gradgradcheck', rest));
}

/** @file Activation functions. */

import { RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { requireTensor } from '../../tensor/arguments.js';
import { optionOf } from '../../native/options.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DType } from '../../values/dtype.js';
import { asFloat, type FloatScalar } from '../../values/scalar.js';
import { type Rest, readOptions } from '../arguments.js';
import { warn } from '../../native/warnings.js';

export { celu_, hardshrink, prelu, relu_, rrelu_, selu_, threshold_ } from '../../ops/functions.js';
export { elu_, gelu, hardtanh_, leakyRelu_, logSigmoid as logsigmoid, softplus, softshrink } from '../../ops/nn.js';

/** Options of functions that can work in place. */
export interface InplaceOptions {
  /** Write the result into the input. Default: false. */
  inplace?: boolean;
}

type Inplace = boolean | InplaceOptions;
type Real = number | FloatScalar;

function isInplace(fn: string, given: readonly unknown[]): boolean {
  if (given.length === 0) return false;
  return readOptions<InplaceOptions>(fn, ['inplace'], given).inplace ?? false;
}

/** `max(0, x)`. Mirrors `torch.nn.functional.relu`. */
export function relu(input: Tensor, ...inplace: [inplace?: Inplace]): Tensor {
  return isInplace('relu', inplace) ? ops.relu_(input) : ops.relu(input);
}

/** `min(max(0, x), 6)`. Mirrors `torch.nn.functional.relu6`. */
export function relu6(input: Tensor, ...inplace: [inplace?: Inplace]): Tensor {
  return isInplace('relu6', inplace) ? raw.relu6_(input) : raw.relu6(input);
}

/** Scaled exponential linear unit. Mirrors `torch.nn.functional.selu`. */
export function selu(input: Tensor, ...inplace: [inplace?: Inplace]): Tensor {
  return isInplace('selu', inplace) ? ops.selu_(input) : ops.selu(input);
}

/** `x * sigmoid(x)`. Mirrors `torch.nn.functional.silu`. */
export function silu(input: Tensor, ...inplace: [inplace?: Inplace]): Tensor {
  return isInplace('silu', inplace) ? raw.silu_(input) : raw.silu(input);
}

/** `x * tanh(softplus(x))`. Mirrors `torch.nn.functional.mish`. */
export function mish(input: Tensor, ...inplace: [inplace?: Inplace]): Tensor {
  return isInplace('mish', inplace) ? raw.mish_(input) : raw.mish(input);
}

/** `x * relu6(x + 3) / 6`. Mirrors `torch.nn.functional.hardswish`. */
export function hardswish(input: Tensor, ...inplace: [inplace?: Inplace]): Tensor {
  return isInplace('hardswish', inplace) ? raw.hardswish_(input) : raw.hardswish(input);
}

/** `relu6(x + 3) / 6`. Mirrors `torch.nn.functional.hardsigmoid`. */
export function hardsigmoid(input: Tensor, ...inplace: [inplace?: Inplace]): Tensor {
  return isInplace('hardsigmoid', inplace) ? raw.hardsigmoid_(input) : raw.hardsigmoid(input);
}

/** Options of `F.elu` and `F.celu`. */
export interface EluOptions extends InplaceOptions {
  /** Scale of the negative part. Default: 1. */
  alpha?: Real;
}

type EluRest = Rest<[alpha?: Real, inplace?: boolean], EluOptions>;

/** `x` above 0, `alpha * (exp(x) - 1)` below. Mirrors `torch.nn.functional.elu`. */
export function elu(input: Tensor, ...rest: EluRest): Tensor {
  const { alpha = asFloat(1), inplace } = readOptions<EluOptions>('elu', ['alpha', 'inplace'], rest);
  return inplace ? raw.elu_(input, alpha) : raw.elu(input, alpha);
}

/** `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`. Mirrors `torch.nn.functional.celu`. */
export function celu(input: Tensor, ...rest: EluRest): Tensor {
  const { alpha = asFloat(1), inplace } = readOptions<EluOptions>('celu', ['alpha', 'inplace'], rest);
  return inplace ? ops.celu_(input, alpha) : ops.celu(input, alpha);
}

/** Options of `F.leakyRelu`. */
export interface LeakyReluOptions extends InplaceOptions {
  /** Slope below 0. Default: 0.01. */
  negativeSlope?: Real;
}

/** `x` above 0, `negativeSlope * x` below. Mirrors `torch.nn.functional.leaky_relu`. */
export function leakyRelu(
  input: Tensor,
  ...rest: Rest<[negativeSlope?: Real, inplace?: boolean], LeakyReluOptions>
): Tensor {
  const o = readOptions<LeakyReluOptions>('leakyRelu', ['negativeSlope', 'inplace'], rest);
  const slope = o.negativeSlope ?? 0.01;
  return o.inplace ? raw.leakyRelu_(input, slope) : raw.leakyRelu(input, slope);
}

/** Options of `F.hardtanh`. */
export interface HardtanhOptions extends InplaceOptions {
  /** Default: -1. */
  minVal?: Real;
  /** Default: 1. */
  maxVal?: Real;
}

/** `x` cut off at `minVal` and `maxVal`. Mirrors `torch.nn.functional.hardtanh`. */
export function hardtanh(
  input: Tensor,
  ...rest: Rest<[minVal?: Real, maxVal?: Real, inplace?: boolean], HardtanhOptions>
): Tensor {
  const o = readOptions<HardtanhOptions>('hardtanh', ['minVal', 'maxVal', 'inplace'], rest);
  const { minVal = asFloat(-1), maxVal = asFloat(1) } = o;
  if (Number(minVal) > Number(maxVal)) throw new ValueError('min_val cannot be greater than max_val');
  return o.inplace ? raw.hardtanh_(input, minVal, maxVal) : raw.hardtanh(input, minVal, maxVal);
}

/** `x` where it is above `threshold`, else `value`. Mirrors `torch.nn.functional.threshold`. */
export function threshold(input: Tensor, threshold: Real, value: Real, ...inplace: [inplace?: Inplace]): Tensor {
  return isInplace('threshold', inplace)
    ? ops.threshold_(input, threshold, value)
    : ops.threshold(input, threshold, value);
}

/** Options of `F.rrelu`. */
export interface RreluOptions extends InplaceOptions {
  /** Default: 1/8. */
  lower?: Real;
  /** Default: 1/3. */
  upper?: Real;
  /** Draw slopes at random instead of using their mean. Default: false. */
  training?: boolean;
}

/** Leaky ReLU with slopes drawn from [lower, upper) in training. Mirrors `torch.nn.functional.rrelu`. */
export function rrelu(
  input: Tensor,
  ...rest: Rest<[lower?: Real, upper?: Real, training?: boolean, inplace?: boolean], RreluOptions>
): Tensor {
  const o = readOptions<RreluOptions>('rrelu', ['lower', 'upper', 'training', 'inplace'], rest);
  const { lower = 1 / 8, upper = 1 / 3, training = false } = o;
  return o.inplace ? ops.rrelu_(input, lower, upper, training) : ops.rrelu(input, lower, upper, training);
}

/** Splits `input` along `dim` in halves a and b and gives `a * sigmoid(b)`. Mirrors `torch.nn.functional.glu`. */
export function glu(input: Tensor, dim: number | { dim?: number } = -1): Tensor {
  requireTensor('glu', 'input', input);
  if (input.dim() === 0) throw new RuntimeError('glu does not support scalars because halving size must be even');
  return raw.glu(input, optionOf('glu', 'dim', dim, -1));
}

/** `x - tanh(x)`. Mirrors `torch.nn.functional.tanhshrink`. */
export function tanhshrink(input: Tensor): Tensor {
  requireTensor('tanhshrink', 'input', input);
  return input.sub(input.tanh());
}

/** `x / (|x| + 1)`. Mirrors `torch.nn.functional.softsign`. */
export function softsign(input: Tensor): Tensor {
  requireTensor('softsign', 'input', input);
  return input.div(input.abs().add(1));
}

/** Mirrors `torch.nn.functional.tanh`. */
export function tanh(input: Tensor): Tensor {
  requireTensor('tanh', 'input', input);
  return input.tanh();
}

/** Mirrors `torch.nn.functional.sigmoid`. */
export function sigmoid(input: Tensor): Tensor {
  requireTensor('sigmoid', 'input', input);
  return input.sigmoid();
}

/** Options of `F.softmax`, `F.softmin` and `F.logSoftmax`. */
export interface SoftmaxOptions {
  /** Dimension along which the results sum to 1. */
  dim?: number | null;
  /** Type to cast the input to first. */
  dtype?: DType | null;
}

type SoftmaxRest = Rest<[dim?: number | null, dtype?: DType | null], SoftmaxOptions>;

function readSoftmax(fn: string, pythonName: string, input: Tensor, rest: readonly unknown[]): [number, DType | null] {
  requireTensor(fn, 'input', input);
  const { dim, dtype = null } = readOptions<SoftmaxOptions>(fn, ['dim', 'dtype'], rest);
  if (dim != null) return [dim, dtype];
  warn(
    `Implicit dimension choice for ${pythonName} has been deprecated. Change the call to include dim=X as an argument.`,
  );
  return [[0, 1, 3].includes(input.dim()) ? 0 : 1, dtype];
}

/** `exp(x)` divided by its sum along `dim`. Mirrors `torch.nn.functional.softmax`. */
export function softmax(input: Tensor, ...rest: SoftmaxRest): Tensor {
  const [dim, dtype] = readSoftmax('softmax', 'softmax', input, rest);
  return dtype ? ops.softmax(input, dim, dtype) : ops.softmax(input, dim);
}

/** Softmax of `-x`. Mirrors `torch.nn.functional.softmin`. */
export function softmin(input: Tensor, ...rest: SoftmaxRest): Tensor {
  const [dim, dtype] = readSoftmax('softmin', 'softmin', input, rest);
  return dtype ? ops.softmax(input.neg(), dim, dtype) : ops.softmax(input.neg(), dim);
}

/** Logarithm of softmax, computed in one step. Mirrors `torch.nn.functional.log_softmax`. */
export function logSoftmax(input: Tensor, ...rest: SoftmaxRest): Tensor {
  const [dim, dtype] = readSoftmax('logSoftmax', 'log_softmax', input, rest);
  return dtype ? ops.logSoftmax(input, dim, dtype) : ops.logSoftmax(input, dim);
}

/** Options of `F.gumbelSoftmax`. */
export interface GumbelSoftmaxOptions {
  /** Temperature. Default: 1. */
  tau?: Real;
  /** Give one-hot samples, with the gradient of the soft ones. Default: false. */
  hard?: boolean;
  /** Deprecated by PyTorch, without effect there too. */
  eps?: number;
  /** Default: -1. */
  dim?: number;
}

/** A sample of the Gumbel-softmax distribution of `logits`. Mirrors `torch.nn.functional.gumbel_softmax`. */
export function gumbelSoftmax(
  logits: Tensor,
  ...rest: Rest<[tau?: Real, hard?: boolean, eps?: number, dim?: number], GumbelSoftmaxOptions>
): Tensor {
  requireTensor('gumbelSoftmax', 'logits', logits);
  const o = readOptions<GumbelSoftmaxOptions>('gumbelSoftmax', ['tau', 'hard', 'eps', 'dim'], rest);
  const { tau = 1, hard = false, eps = 1e-10, dim = -1 } = o;
  if (eps !== 1e-10) warn('`eps` parameter is deprecated and has no effect.');
  const gumbels = ops.emptyLike(logits).exponential_().log().neg();
  const soft = ops.softmax(logits.add(gumbels).div(tau), dim);
  if (!hard) return soft;
  const index = soft.max(dim, { keepdim: true })[1];
  const oneHot = ops.zerosLike(logits).scatter_(dim, index, 1);
  return oneHot.sub(soft.detach()).add(soft);
}

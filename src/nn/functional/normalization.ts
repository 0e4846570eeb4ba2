/** @file Normalisation. */

import { RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { asFloat } from '../../values/scalar.js';
import { type Rest, readOptions } from '../arguments.js';
import { floatText, listText, sizeText } from '../python.js';

/** Whether libtorch may use cuDNN; Python's `torch.backends.cudnn.enabled`. */
const CUDNN = true;

function checkBatch(sizes: readonly number[], text: string): void {
  const values = sizes.reduce((product, size, i) => (i === 1 ? product : product * size), 1);
  if (values === 1)
    throw new ValueError(`Expected more than 1 value per channel when training, got input size ${text}`);
}

/** Options of `F.batchNorm`. */
export interface BatchNormOptions {
  /** Scale of each channel (C). */
  weight?: Tensor | null;
  /** Shift of each channel (C). */
  bias?: Tensor | null;
  /** Use and record the batch's statistics. Default: false. */
  training?: boolean;
  /** Share of the new value in running statistics. Default: 0.1. */
  momentum?: number;
  /** Added to the variance. Default: 1e-5. */
  eps?: number;
}

const batchNormNames = ['weight', 'bias', 'training', 'momentum', 'eps'] as const;

/** Normalises each channel over the batch. Mirrors `torch.nn.functional.batch_norm`. */
export function batchNorm(
  input: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  ...rest: Rest<
    [weight?: Tensor | null, bias?: Tensor | null, training?: boolean, momentum?: number, eps?: number],
    BatchNormOptions
  >
): Tensor {
  const o = readOptions<BatchNormOptions>('batchNorm', batchNormNames, rest);
  const { weight = null, bias = null, training = false, momentum = 0.1, eps = 1e-5 } = o;
  return normalizeBatch(input, runningMean, runningVar, weight, bias, training, momentum, eps);
}

/** `batchNorm` for callers that have all arguments. @internal */
export function normalizeBatch(
  input: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  weight: Tensor | null,
  bias: Tensor | null,
  training: boolean,
  momentum: number,
  eps: number,
): Tensor {
  requireTensor('batchNorm', 'input', input);
  if (training) {
    const { shape } = input;
    checkBatch(shape, sizeText(shape));
  }
  if (eps <= 0) throw new ValueError(`batch_norm eps must be positive, but got ${floatText(eps)}`);
  return ops.batchNorm(input, weight, bias, runningMean, runningVar, training, momentum, eps, CUDNN);
}

/** Options of `F.instanceNorm`. */
export interface InstanceNormOptions {
  /** Running mean of each channel (C). */
  runningMean?: Tensor | null;
  /** Running variance of each channel (C). */
  runningVar?: Tensor | null;
  /** Scale of each channel (C). */
  weight?: Tensor | null;
  /** Shift of each channel (C). */
  bias?: Tensor | null;
  /** Use each instance's own statistics. Default: true. */
  useInputStats?: boolean;
  /** Default: 0.1. */
  momentum?: number;
  /** Default: 1e-5. */
  eps?: number;
}

const instanceNormNames = ['runningMean', 'runningVar', 'weight', 'bias', 'useInputStats', 'momentum', 'eps'] as const;

/** Normalises each channel of each instance. Mirrors `torch.nn.functional.instance_norm`. */
export function instanceNorm(
  input: Tensor,
  ...rest: Rest<
    [
      runningMean?: Tensor | null,
      runningVar?: Tensor | null,
      weight?: Tensor | null,
      bias?: Tensor | null,
      useInputStats?: boolean,
      momentum?: number,
      eps?: number,
    ],
    InstanceNormOptions
  >
): Tensor {
  requireTensor('instanceNorm', 'input', input);
  const o = readOptions<InstanceNormOptions>('instanceNorm', instanceNormNames, rest);
  const { weight = null, bias = null, runningMean = null, runningVar = null } = o;
  const { useInputStats = true, momentum = 0.1, eps = 1e-5 } = o;
  if (useInputStats) {
    const { shape } = input;
    if (shape.slice(2).reduce((product, size) => product * size, 1) === 1) {
      throw new ValueError(`Expected more than 1 spatial element when training, got input size ${sizeText(shape)}`);
    }
  }
  return ops.instanceNorm(input, weight, bias, runningMean, runningVar, useInputStats, momentum, eps, CUDNN);
}

/** Options of `F.layerNorm` and `F.groupNorm`. */
export interface LayerNormOptions {
  /** Scale of each element, of the normalised shape. */
  weight?: Tensor | null;
  /** Shift of each element, of the normalised shape. */
  bias?: Tensor | null;
  /** Default: 1e-5. */
  eps?: number;
}

type LayerNormRest = Rest<[weight?: Tensor | null, bias?: Tensor | null, eps?: number], LayerNormOptions>;

/** Normalises over the last dimensions, whose sizes are `normalizedShape`. Mirrors `torch.nn.functional.layer_norm`. */
export function layerNorm(input: Tensor, normalizedShape: readonly number[], ...rest: LayerNormRest): Tensor {
  const o = readOptions<LayerNormOptions>('layerNorm', ['weight', 'bias', 'eps'], rest);
  return ops.layerNorm(input, normalizedShape, o.weight ?? null, o.bias ?? null, o.eps ?? 1e-5, CUDNN);
}

/** Options of `F.rmsNorm`. */
export interface RmsNormOptions {
  /** Scale of each element, of the normalised shape. */
  weight?: Tensor | null;
  /** Default: the dtype's machine epsilon. */
  eps?: number | null;
}

/** Divides by the root mean square over the last dimensions. Mirrors `torch.nn.functional.rms_norm`. */
export function rmsNorm(
  input: Tensor,
  normalizedShape: readonly number[],
  ...rest: Rest<[weight?: Tensor | null, eps?: number | null], RmsNormOptions>
): Tensor {
  const o = readOptions<RmsNormOptions>('rmsNorm', ['weight', 'eps'], rest);
  return ops.rmsNorm(input, normalizedShape, o.weight ?? null, o.eps ?? null);
}

/** Normalises groups of channels. Mirrors `torch.nn.functional.group_norm`. */
export function groupNorm(input: Tensor, numGroups: number, ...rest: LayerNormRest): Tensor {
  requireTensor('groupNorm', 'input', input);
  const o = readOptions<LayerNormOptions>('groupNorm', ['weight', 'bias', 'eps'], rest);
  if (input.dim() < 2) {
    throw new RuntimeError(`Expected at least 2 dimensions for input tensor but received ${input.dim()}`);
  }
  const [batch, channels, ...spatial] = input.shape;
  const sizes = [Math.floor((batch * channels) / numGroups), numGroups, ...spatial];
  checkBatch(sizes, listText(sizes));
  return ops.groupNorm(input, numGroups, o.weight ?? null, o.bias ?? null, o.eps ?? 1e-5, CUDNN);
}

/** Options of `F.localResponseNorm`. */
export interface LocalResponseNormOptions {
  /** Default: 1e-4. */
  alpha?: number;
  /** Default: 0.75. */
  beta?: number;
  /** Default: 1. */
  k?: number;
}

/** Divides by a power of the mean square over neighbouring channels. Mirrors `torch.nn.functional.local_response_norm`. */
export function localResponseNorm(
  input: Tensor,
  size: number,
  ...rest: Rest<[alpha?: number, beta?: number, k?: number], LocalResponseNormOptions>
): Tensor {
  requireTensor('localResponseNorm', 'input', input);
  const o = readOptions<LocalResponseNormOptions>('localResponseNorm', ['alpha', 'beta', 'k'], rest);
  const { alpha = 1e-4, beta = 0.75, k = 1 } = o;
  const dim = input.dim();
  if (dim < 3) {
    throw new ValueError(`Expected 3D or higher dimensionality                          input (got ${dim} dimensions)`);
  }
  if (input.numel() === 0) return input;
  const [before, after] = [Math.floor(size / 2), Math.floor((size - 1) / 2)];
  let div = input.mul(input);
  if (dim === 3) {
    div = raw.pad(div.unsqueeze(1), [0, 0, before, after]);
    div = raw.avgPool2d(div, [size, 1], 1).squeeze(1);
  } else {
    const { shape } = input;
    div = raw.pad(div.view([shape[0], 1, shape[1], shape[2], -1]), [0, 0, 0, 0, before, after]);
    div = raw.avgPool3d(div, [size, 1, 1], 1).squeeze(1).view(shape);
  }
  return input.div(div.mul(asFloat(alpha)).add(asFloat(k)).pow(asFloat(beta)));
}

/** Options of `F.normalize`. */
export interface NormalizeOptions {
  /** The p of the norm. Default: 2. */
  p?: number;
  /** Dimension whose vectors get norm 1. Default: 1. */
  dim?: number;
  /** Smallest divisor. Default: 1e-12. */
  eps?: number;
  /** Tensor to write into. */
  out?: Tensor | null;
}

/** Divides vectors along `dim` by their p-norm. Mirrors `torch.nn.functional.normalize`. */
export function normalize(
  input: Tensor,
  ...rest: Rest<[p?: number, dim?: number, eps?: number, out?: Tensor | null], NormalizeOptions>
): Tensor {
  requireTensor('normalize', 'input', input);
  const {
    p = 2,
    dim = 1,
    eps = 1e-12,
    out,
  } = readOptions<NormalizeOptions>('normalize', ['p', 'dim', 'eps', 'out'], rest);
  const norm = input.norm(p, dim, { keepdim: true });
  if (out) return ops.div(input, norm.clampMin_(asFloat(eps)).expandAs(input), { out });
  return input.div(norm.clampMin(asFloat(eps)).expandAs(input));
}

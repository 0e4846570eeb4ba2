/** @file Initialisation of parameters, as `torch.nn.init`. At the same seed every function draws the numbers that Python draws. */

import { withoutGrad } from '../tensor/gradMode.js';
import { ValueError } from '../native/errors.js';
import { tidy } from '../native/handles.js';
import * as linalg from '../ops/linalg.js';
import { diag, eye, randperm } from '../ops/functions.js';
import { requireTensor } from '../tensor/arguments.js';
import { optionOf } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Generator } from '../values/generator.js';
import { asFloat } from '../values/scalar.js';
import { type Rest, readOptions } from './arguments.js';
import { erf } from './erf.js';
import { warn } from '../native/warnings.js';

/** Names of functions that `calculateGain` knows. */
export type Nonlinearity =
  | 'linear'
  | 'conv1d'
  | 'conv2d'
  | 'conv3d'
  | 'conv_transpose1d'
  | 'conv_transpose2d'
  | 'conv_transpose3d'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'selu';

/** Which of a weight's sizes decides the variance. */
export type FanMode = 'fan_in' | 'fan_out';

interface GeneratorOption {
  /** Source of random numbers. Default: the CPU's default generator. */
  generator?: Generator | null;
}

/** Options of `uniform_`. */
export interface UniformOptions extends GeneratorOption {
  /** Lower bound. Default: 0. */
  a?: number;
  /** Upper bound. Default: 1. */
  b?: number;
}

/** Options of `normal_`. */
export interface NormalOptions extends GeneratorOption {
  /** Default: 0. */
  mean?: number;
  /** Default: 1. */
  std?: number;
}

/** Options of `truncNormal_`. */
export interface TruncNormalOptions extends NormalOptions {
  /** Lower bound of the values. Default: -2. */
  a?: number;
  /** Upper bound of the values. Default: 2. */
  b?: number;
}

/** Options of `xavierUniform_`, `xavierNormal_` and `orthogonal_`. */
export interface GainOptions extends GeneratorOption {
  /** Scale of the values. Default: 1. */
  gain?: number;
}

/** Options of `kaimingUniform_` and `kaimingNormal_`. */
export interface KaimingOptions extends GeneratorOption {
  /** Negative slope of the leaky ReLU that follows; used with `'leaky_relu'` only. Default: 0. */
  a?: number;
  /** Default: 'fan_in'. */
  mode?: FanMode;
  /** Function that follows the layer. Default: 'leaky_relu'. */
  nonlinearity?: Nonlinearity;
}

/** Options of `sparse_`. */
export interface SparseOptions extends GeneratorOption {
  /** Standard deviation of the values that are not zero. Default: 0.01. */
  std?: number;
}

/** The recommended gain for a nonlinearity. `param` is leaky ReLU's negative slope. Mirrors `torch.nn.init.calculate_gain`. */
export function calculateGain(nonlinearity: Nonlinearity, param?: number | null): number {
  switch (nonlinearity) {
    case 'linear':
    case 'conv1d':
    case 'conv2d':
    case 'conv3d':
    case 'conv_transpose1d':
    case 'conv_transpose2d':
    case 'conv_transpose3d':
    case 'sigmoid':
      return 1;
    case 'tanh':
      return 5 / 3;
    case 'relu':
      return Math.sqrt(2);
    case 'leaky_relu': {
      const slope = param ?? 0.01;
      if (typeof slope !== 'number') throw new ValueError(`negative_slope ${String(slope)} not a valid number`);
      return Math.sqrt(2 / (1 + slope ** 2));
    }
    case 'selu':
      return 3 / 4;
    default:
      throw new ValueError(`Unsupported nonlinearity ${String(nonlinearity)}`);
  }
}

/** Fills with numbers drawn evenly from [a, b). Mirrors `torch.nn.init.uniform_`. */
export function uniform_<T extends Tensor>(
  tensor: T,
  ...rest: Rest<[a?: number, b?: number, generator?: Generator | null], UniformOptions>
): T {
  requireTensor('uniform_', 'tensor', tensor);
  const o = readOptions<UniformOptions>('uniform_', ['a', 'b', 'generator'], rest);
  return fillUniform(tensor, o.a ?? 0, o.b ?? 1, o.generator);
}

function fillUniform<T extends Tensor>(tensor: T, a: number, b: number, generator?: Generator | null): T {
  withoutGrad(() => tensor.uniform_(a, b, { generator: generator ?? null }));
  return tensor;
}

function fillNormal<T extends Tensor>(tensor: T, mean: number, std: number, generator?: Generator | null): T {
  withoutGrad(() => tensor.normal_(mean, std, { generator: generator ?? null }));
  return tensor;
}

/** Fills with numbers drawn from a normal distribution. Mirrors `torch.nn.init.normal_`. */
export function normal_<T extends Tensor>(
  tensor: T,
  ...rest: Rest<[mean?: number, std?: number, generator?: Generator | null], NormalOptions>
): T {
  requireTensor('normal_', 'tensor', tensor);
  const o = readOptions<NormalOptions>('normal_', ['mean', 'std', 'generator'], rest);
  return fillNormal(tensor, o.mean ?? 0, o.std ?? 1, o.generator);
}

/** Fills with numbers drawn from a normal distribution cut off at `a` and `b`. Mirrors `torch.nn.init.trunc_normal_`. */
export function truncNormal_<T extends Tensor>(
  tensor: T,
  ...rest: Rest<[mean?: number, std?: number, a?: number, b?: number, generator?: Generator | null], TruncNormalOptions>
): T {
  requireTensor('truncNormal_', 'tensor', tensor);
  const o = readOptions<TruncNormalOptions>('truncNormal_', ['mean', 'std', 'a', 'b', 'generator'], rest);
  const { mean = 0, std = 1, a = -2, b = 2, generator = null } = o;
  if (mean < a - 2 * std || mean > b + 2 * std) {
    warn('mean is more than 2 std from [a, b] in nn.init.trunc_normal_. The distribution of values may be incorrect.');
  }
  const below = (x: number): number => (1 + erf(x / Math.sqrt(2))) / 2;
  const low = below((a - mean) / std);
  const high = below((b - mean) / std);
  withoutGrad(() => {
    tensor.uniform_(2 * low - 1, 2 * high - 1, { generator });
    tensor.erfinv_();
    tensor.mul_(asFloat(std * Math.sqrt(2)));
    tensor.add_(asFloat(mean));
    tensor.clamp_({ min: asFloat(a), max: asFloat(b) });
  });
  return tensor;
}

/** Fills with one value. Mirrors `torch.nn.init.constant_`. */
export function constant_<T extends Tensor>(tensor: T, val: number): T {
  requireTensor('constant_', 'tensor', tensor);
  withoutGrad(() => tensor.fill_(val));
  return tensor;
}

/** Fills with ones. Mirrors `torch.nn.init.ones_`. */
export function ones_<T extends Tensor>(tensor: T): T {
  requireTensor('ones_', 'tensor', tensor);
  return constant_(tensor, 1);
}

/** Fills with zeros. Mirrors `torch.nn.init.zeros_`. */
export function zeros_<T extends Tensor>(tensor: T): T {
  requireTensor('zeros_', 'tensor', tensor);
  withoutGrad(() => tensor.zero_());
  return tensor;
}

/** Makes a matrix the identity, as far as its shape allows. Mirrors `torch.nn.init.eye_`. */
export function eye_<T extends Tensor>(tensor: T): T {
  requireTensor('eye_', 'tensor', tensor);
  if (tensor.dim() !== 2) throw new ValueError('Only tensors with 2 dimensions are supported');
  withoutGrad(() => eye(tensor.size(0), tensor.size(1), { out: tensor }));
  return tensor;
}

/**
 * Makes a convolution pass its input through: a 1 in the middle of the kernel from each input channel to the same output channel, in each group.
 * Mirrors `torch.nn.init.dirac_`.
 */
export function dirac_<T extends Tensor>(tensor: T, groups: number | { groups?: number } = 1): T {
  requireTensor('dirac_', 'tensor', tensor);
  const parts = optionOf('dirac_', 'groups', groups, 1);
  const dimensions = tensor.dim();
  if (dimensions < 3 || dimensions > 5) throw new ValueError('Only tensors with 3, 4, or 5 dimensions are supported');
  const [outputs, inputs, ...kernel] = tensor.shape;
  if (!Number.isSafeInteger(parts) || parts < 1 || outputs % parts !== 0) {
    throw new ValueError('dim 0 must be divisible by groups');
  }
  const perGroup = outputs / parts;
  withoutGrad(() =>
    tidy(() => {
      tensor.zero_();
      let middle: Tensor = tensor;
      for (const size of kernel) middle = middle.select(2, Math.floor(size / 2));
      for (let group = 0; group < Math.min(parts, outputs); group++) {
        for (let d = 0; d < Math.min(perGroup, inputs); d++)
          middle
            .select(0, group * perGroup + d)
            .select(0, d)
            .fill_(1);
      }
    }),
  );
  return tensor;
}

/** How many inputs feed one output of a weight, and how many outputs one input feeds. @internal */
export function calculateFanInAndFanOut(tensor: Tensor): [fanIn: number, fanOut: number] {
  if (tensor.dim() < 2) {
    throw new ValueError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions');
  }
  const [outputs, inputs, ...kernel] = tensor.shape;
  const field = kernel.reduce((product, size) => product * size, 1);
  return [inputs * field, outputs * field];
}

function correctFan(tensor: Tensor, mode: string): number {
  const lower = String(mode).toLowerCase();
  if (lower !== 'fan_in' && lower !== 'fan_out') {
    throw new ValueError(`Mode ${lower} not supported, please use one of ['fan_in', 'fan_out']`);
  }
  return calculateFanInAndFanOut(tensor)[lower === 'fan_in' ? 0 : 1];
}

type GainRest = Rest<[gain?: number, generator?: Generator | null], GainOptions>;

/** Glorot's uniform initialisation: bound `gain * sqrt(6 / (fanIn + fanOut))`. Mirrors `torch.nn.init.xavier_uniform_`. */
export function xavierUniform_<T extends Tensor>(tensor: T, ...rest: GainRest): T {
  requireTensor('xavierUniform_', 'tensor', tensor);
  const o = readOptions<GainOptions>('xavierUniform_', ['gain', 'generator'], rest);
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  const std = (o.gain ?? 1) * Math.sqrt(2 / (fanIn + fanOut));
  const a = Math.sqrt(3) * std;
  return fillUniform(tensor, -a, a, o.generator);
}

/** Glorot's normal initialisation: deviation `gain * sqrt(2 / (fanIn + fanOut))`. Mirrors `torch.nn.init.xavier_normal_`. */
export function xavierNormal_<T extends Tensor>(tensor: T, ...rest: GainRest): T {
  requireTensor('xavierNormal_', 'tensor', tensor);
  const o = readOptions<GainOptions>('xavierNormal_', ['gain', 'generator'], rest);
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  return fillNormal(tensor, 0, (o.gain ?? 1) * Math.sqrt(2 / (fanIn + fanOut)), o.generator);
}

type KaimingRest = Rest<
  [a?: number, mode?: FanMode, nonlinearity?: Nonlinearity, generator?: Generator | null],
  KaimingOptions
>;

function kaimingStd(tensor: Tensor, o: KaimingOptions): number | null {
  if (tensor.shape.includes(0)) {
    warn('Initializing zero-element tensors is a no-op');
    return null;
  }
  const fan = correctFan(tensor, o.mode ?? 'fan_in');
  return calculateGain(o.nonlinearity ?? 'leaky_relu', o.a ?? 0) / Math.sqrt(fan);
}

const kaimingNames = ['a', 'mode', 'nonlinearity', 'generator'] as const;

/** He's uniform initialisation: bound `gain * sqrt(3 / fan)`. Mirrors `torch.nn.init.kaiming_uniform_`. */
export function kaimingUniform_<T extends Tensor>(tensor: T, ...rest: KaimingRest): T {
  requireTensor('kaimingUniform_', 'tensor', tensor);
  const o = readOptions<KaimingOptions>('kaimingUniform_', kaimingNames, rest);
  const std = kaimingStd(tensor, o);
  if (std === null) return tensor;
  const bound = Math.sqrt(3) * std;
  return fillUniform(tensor, -bound, bound, o.generator);
}

/** He's normal initialisation: deviation `gain / sqrt(fan)`. Mirrors `torch.nn.init.kaiming_normal_`. */
export function kaimingNormal_<T extends Tensor>(tensor: T, ...rest: KaimingRest): T {
  requireTensor('kaimingNormal_', 'tensor', tensor);
  const o = readOptions<KaimingOptions>('kaimingNormal_', kaimingNames, rest);
  const std = kaimingStd(tensor, o);
  return std === null ? tensor : fillNormal(tensor, 0, std, o.generator);
}

/** Fills with a random (semi-)orthogonal matrix; dimensions after the first count as one. Mirrors `torch.nn.init.orthogonal_`. */
export function orthogonal_<T extends Tensor>(tensor: T, ...rest: GainRest): T {
  requireTensor('orthogonal_', 'tensor', tensor);
  const o = readOptions<GainOptions>('orthogonal_', ['gain', 'generator'], rest);
  if (tensor.dim() < 2) throw new ValueError('Only tensors with 2 or more dimensions are supported');
  if (tensor.numel() === 0) return tensor;
  const rows = tensor.size(0);
  const columns = tensor.numel() / rows;
  withoutGrad(() =>
    tidy(() => {
      const flat = tensor.newEmpty([rows, columns]).normal_(0, 1, { generator: o.generator ?? null });
      if (rows < columns) flat.t_();
      const [q, r] = linalg.qr(flat);
      q.mul_(diag(r, 0).sign());
      if (rows < columns) q.t_();
      tensor.viewAs(q).copy_(q);
      tensor.mul_(o.gain ?? 1);
    }),
  );
  return tensor;
}

/** Fills with normal values and sets the fraction `sparsity` of each column to zero. Mirrors `torch.nn.init.sparse_`. */
export function sparse_<T extends Tensor>(
  tensor: T,
  sparsity: number,
  ...rest: Rest<[std?: number, generator?: Generator | null], SparseOptions>
): T {
  requireTensor('sparse_', 'tensor', tensor);
  const o = readOptions<SparseOptions>('sparse_', ['std', 'generator'], rest);
  if (tensor.dim() !== 2) throw new ValueError('Only tensors with 2 dimensions are supported');
  const [rows, columns] = tensor.shape;
  const zeros = Math.ceil(sparsity * rows);
  withoutGrad(() => {
    tensor.normal_(0, o.std ?? 0.01, { generator: o.generator ?? null });
    if (rows === 0) return;
    // The permutations come from the default generator, as in PyTorch.
    for (let column = 0; column < columns; column++) {
      tidy(() => void tensor.select(1, column).indexFill_(0, randperm(rows).narrow(0, 0, zeros), 0));
    }
  });
  return tensor;
}

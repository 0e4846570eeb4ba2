/** @file Window functions, as `torch.signal.windows`. */

import { typeError, ValueError } from '../native/errors.js';
import { isInt, typeName } from '../native/match.js';
import { checkOptions } from '../native/options.js';
import * as ops from '../ops/functions.js';
import { tensor } from '../tensor/creation.js';
import { getDefaultDtype } from '../tensor/defaults.js';
import { requireObject } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DeviceLike } from '../values/device.js';
import { type DType, float32, float64 } from '../values/dtype.js';
import type { Float } from '../values/kinds.js';
import { type Layout, strided } from '../values/layout.js';
import { asFloat, type Scalar } from '../values/scalar.js';

/** Options of every window function. */
export interface WindowOptions {
  /** Symmetric, as for designing filters; else periodic, as for spectra. Default: true. */
  sym?: boolean;
  /** `torch.float32` or `torch.float64`. Default: the default dtype. */
  dtype?: DType | null;
  /** Only `torch.strided`. */
  layout?: Layout;
  device?: DeviceLike | null;
  requiresGrad?: boolean;
}

const common = ['sym', 'dtype', 'layout', 'device', 'requiresGrad'] as const;

interface TensorMaker {
  dtype: DType;
  layout: Layout;
  device?: DeviceLike | null;
  requiresGrad?: boolean;
}

/** Checks a window's arguments and says how its tensors are made. `name` is Python's. */
function check(name: string, m: number, options: WindowOptions, own: readonly string[]): TensorMaker {
  checkOptions(name, options, [...own, ...common]);
  const { dtype, layout = strided, device, requiresGrad } = options;
  const target = dtype ?? getDefaultDtype();
  if (!isInt(m) || typeof m !== 'number') throw typeError(`${name}(): argument 'M' must be int, not ${typeName(m)}`);
  if (m < 0) throw new ValueError(`${name} requires non-negative window length, got M=${m}`);
  if (layout !== strided) throw new ValueError(`${name} is implemented for strided tensors only, got: ${layout}`);
  if (target !== float32 && target !== float64)
    throw new ValueError(`${name} expects float32 or float64 dtypes, got: ${target}`);
  return { dtype: target, layout, device, requiresGrad };
}

/** `m` numbers from `start` on at the distance `step`. */
function steps(start: number, step: number, m: number, maker: TensorMaker, unit = 1): Tensor {
  return ops.linspace(asFloat(start * unit), asFloat((start + step * (m - 1)) * unit), m, maker);
}

/** Options of `windows.exponential`. */
export interface ExponentialOptions extends WindowOptions {
  /** Where the window is 1; only for periodic windows. Default: the middle. */
  center?: Float | null;
  /** How slowly it decays. Default: 1. */
  tau?: Float;
}

/**
 * `exp(-|n - center| / tau)` for `m` points n, as a tensor (m). Mirrors `torch.signal.windows.exponential`.
 *
 * @throws ValueError for a negative length, other layouts or dtypes, a `tau` that is not positive, or a `center` of a symmetric window.
 */
export function exponential(m: number, options: ExponentialOptions = {}): Tensor {
  const maker = check('exponential', m, options, ['center', 'tau']);
  const { center, tau = 1, sym = true } = options;
  if (Number(tau) <= 0) throw new ValueError(`Tau must be positive, got: ${Number(tau)} instead.`);
  if (sym && center != null) throw new ValueError('Center must be None for symmetric windows');
  if (m === 0) return ops.empty([0], maker);
  const middle = center == null ? (!sym && m > 1 ? m : m - 1) / 2 : Number(center);
  return steps(-middle, 1, m, maker, 1 / Number(tau))
    .abs()
    .neg()
    .exp();
}

/** A half wave of the sine, as a tensor (m). Mirrors `torch.signal.windows.cosine`. @throws ValueError for a negative length, other layouts or dtypes. */
export function cosine(m: number, options: WindowOptions = {}): Tensor {
  const maker = check('cosine', m, options, []);
  if (m === 0) return ops.empty([0], maker);
  const isPeriodic = options.sym === false && m > 1;
  return steps(0.5, 1, m, maker, Math.PI / (isPeriodic ? m + 1 : m)).sin();
}

/** Options of `windows.gaussian`. */
export interface GaussianOptions extends WindowOptions {
  /** The standard deviation, in points. Default: 1. */
  std?: Float;
}

/**
 * A bell curve, as a tensor (m). Mirrors `torch.signal.windows.gaussian`.
 *
 * @throws ValueError for a negative length, other layouts or dtypes, or an `std` that is not positive.
 */
export function gaussian(m: number, options: GaussianOptions = {}): Tensor {
  const maker = check('gaussian', m, options, ['std']);
  const { std = 1, sym = true } = options;
  if (Number(std) <= 0) throw new ValueError(`Standard deviation must be positive, got: ${Number(std)} instead.`);
  if (m === 0) return ops.empty([0], maker);
  const start = -(!sym && m > 1 ? m : m - 1) / 2;
  return steps(start, 1, m, maker, 1 / (Number(std) * Math.SQRT2))
    .pow(2)
    .neg()
    .exp();
}

/** Options of `windows.kaiser`. */
export interface KaiserOptions extends WindowOptions {
  /** The shape; 0 makes a rectangle. Default: 12. */
  beta?: Float;
}

/**
 * The Kaiser window, as a tensor (m). Mirrors `torch.signal.windows.kaiser`.
 *
 * @throws ValueError for a negative length, other layouts or dtypes, or a negative `beta`.
 */
export function kaiser(m: number, options: KaiserOptions = {}): Tensor {
  const maker = check('kaiser', m, options, ['beta']);
  const { beta = 12, sym = true } = options;
  if (Number(beta) < 0) throw new ValueError(`beta must be non-negative, got: ${Number(beta)} instead.`);
  if (m === 0) return ops.empty([0], maker);
  if (m === 1) return ops.ones([1], maker);
  const edge = tensor(Number(beta), { dtype: maker.dtype, device: maker.device });
  const start = edge.neg();
  const step = edge.mul(asFloat(2)).div(sym ? m - 1 : m);
  const k = ops.linspace(start, ops.minimum(edge, start.add(step.mul(m - 1))), m, maker);
  return edge.mul(edge).sub(k.pow(2)).sqrt().i0().div(edge.i0());
}

/** Options of `windows.generalCosine`. */
export interface GeneralCosineOptions extends WindowOptions {
  /** The weights of the cosines. */
  a: readonly Float[];
}

function sumOfCosines(
  name: string,
  m: number,
  a: readonly Float[],
  options: WindowOptions,
  own: string[] = [],
): Tensor {
  const maker = check(name, m, options, own);
  if (m === 0) return ops.empty([0], maker);
  if (m === 1) return ops.ones([1], maker);
  if (!Array.isArray(a)) throw typeError('Coefficients must be a list/tuple');
  if (a.length === 0) throw new ValueError('Coefficients cannot be empty');
  const { dtype, device, requiresGrad } = maker;
  const k = steps(0, (2 * Math.PI) / (options.sym === false ? m : m - 1), m, maker);
  const signed = a.map((weight, i) => (i % 2 === 0 ? Number(weight) : -Number(weight)));
  const weights = tensor(signed, { dtype, device, requiresGrad });
  const i = ops.arange(a.length as Scalar, { dtype, device, requiresGrad });
  return weights.unsqueeze(-1).mul(i.unsqueeze(-1).mul(k).cos()).sum(0);
}

/**
 * A sum of cosines with the weights `a`, as a tensor (m). Mirrors `torch.signal.windows.general_cosine`.
 *
 * @throws ValueError for a negative length, other layouts or dtypes, or no weights.
 */
export function generalCosine(m: number, options: GeneralCosineOptions): Tensor {
  requireObject('generalCosine', 'options', options);
  return sumOfCosines('general_cosine', m, options.a, options, ['a']);
}

/** Options of `windows.generalHamming`. */
export interface GeneralHammingOptions extends WindowOptions {
  /** The weight of the constant. Default: 0.54. */
  alpha?: Float;
}

/** `alpha - (1 - alpha) cos`, as a tensor (m). Mirrors `torch.signal.windows.general_hamming`. @throws ValueError for a negative length, other layouts or dtypes. */
export function generalHamming(m: number, options: GeneralHammingOptions = {}): Tensor {
  requireObject('generalHamming', 'options', options);
  const alpha = Number(options.alpha ?? 0.54);
  return sumOfCosines('general_cosine', m, [alpha, 1 - alpha], options, ['alpha']);
}

/** The Hamming window, as a tensor (m). Mirrors `torch.signal.windows.hamming`. @throws ValueError for a negative length, other layouts or dtypes. */
export function hamming(m: number, options: WindowOptions = {}): Tensor {
  return sumOfCosines('general_cosine', m, [0.54, 1 - 0.54], options);
}

/** The Hann window, as a tensor (m). Mirrors `torch.signal.windows.hann`. @throws ValueError for a negative length, other layouts or dtypes. */
export function hann(m: number, options: WindowOptions = {}): Tensor {
  return sumOfCosines('general_cosine', m, [0.5, 0.5], options);
}

/** The Blackman window, as a tensor (m). Mirrors `torch.signal.windows.blackman`. @throws ValueError for a negative length, other layouts or dtypes. */
export function blackman(m: number, options: WindowOptions = {}): Tensor {
  return sumOfCosines('blackman', m, [0.42, 0.5, 0.08], options);
}

/** The Nuttall window, as a tensor (m). Mirrors `torch.signal.windows.nuttall`. @throws ValueError for a negative length, other layouts or dtypes. */
export function nuttall(m: number, options: WindowOptions = {}): Tensor {
  return sumOfCosines('general_cosine', m, [0.3635819, 0.4891775, 0.1365995, 0.0106411], options);
}

/** A triangle, as a tensor (m). Mirrors `torch.signal.windows.bartlett`. @throws ValueError for a negative length, other layouts or dtypes. */
export function bartlett(m: number, options: WindowOptions = {}): Tensor {
  const maker = check('bartlett', m, options, []);
  if (m === 0) return ops.empty([0], maker);
  if (m === 1) return ops.ones([1], maker);
  return ops.rsub(steps(-1, 2 / (options.sym === false ? m : m - 1), m, maker).abs(), 1);
}

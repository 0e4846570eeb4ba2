/** @file The limits of number formats, and which dtype results from which. */

import { inspect } from 'node:util';
import { NotImplementedError, typeError } from '../native/errors.js';
import { isDType, typeName } from '../native/match.js';
import type { DType } from '../values/dtype.js';
import { legacyName } from '../values/nativeNames.js';
import { getDefaultDtype } from './defaults.js';
import { formatGeneral } from './pyformat.js';

export { canCast, promoteTypes, resultType } from '../ops/functions.js';

/** Limits of a floating-point dtype, as `torch.finfo`. */
export class FInfo {
  constructor(
    /** Bits per element. */
    readonly bits: number,
    /** The distance from 1 to the next number. */
    readonly eps: number,
    readonly max: number,
    readonly min: number,
    /** The smallest positive number with full precision. */
    readonly tiny: number,
    /** The size of the last decimal digit that is certain. */
    readonly resolution: number,
    readonly dtype: string,
  ) {
    Object.freeze(this);
  }

  get smallestNormal(): number {
    return this.tiny;
  }

  toString(): string {
    const { resolution, min, max, eps, tiny, dtype } = this;
    const parts = { resolution, min, max, eps, smallest_normal: tiny, tiny };
    const texts = Object.entries(parts).map(([name, value]) => `${name}=${formatGeneral(value)}`);
    return `finfo(${texts.join(', ')}, dtype=${dtype})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** Limits of an integer dtype, as `torch.iinfo`. They are bigints where a number would not hold them. */
export class IInfo {
  constructor(
    readonly bits: number,
    readonly max: number | bigint,
    readonly min: number | bigint,
    readonly dtype: string,
  ) {
    Object.freeze(this);
  }

  toString(): string {
    return `iinfo(min=${formatGeneral(Number(this.min))}, max=${formatGeneral(Number(this.max))}, dtype=${this.dtype})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** [mantissa bits, least normal exponent, largest value]. */
const floats: Readonly<Record<string, readonly [number, number, number]>> = {
  float64: [52, -1022, Number.MAX_VALUE],
  float32: [23, -126, (2 - 2 ** -23) * 2 ** 127],
  float16: [10, -14, 65504],
  bfloat16: [7, -126, (2 - 2 ** -7) * 2 ** 127],
  float8_e5m2: [2, -14, 57344],
  float8_e4m3fn: [3, -6, 448],
  float8_e5m2fnuz: [2, -15, 57344],
  float8_e4m3fnuz: [3, -7, 240],
};

/**
 * The limits of a floating-point dtype, by default of the default dtype; of a complex one, those of its parts. Mirrors `torch.finfo`.
 *
 * @throws TypeError if the dtype is not a floating-point one.
 */
export function finfo(dtype: DType = getDefaultDtype()): FInfo {
  if (!isDType(dtype))
    throw typeError(`finfo(): argument 'type' (position 1) must be torch.dtype, not ${typeName(dtype)}`);
  const real = dtype.toReal();
  if (!real.isFloatingPoint) {
    throw typeError("torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'");
  }
  if (real.name === 'float8_e8m0fnu') return new FInfo(8, 1, 2 ** 127, 2 ** -127, 2 ** -127, 1, real.name);
  const limits = floats[real.name];
  if (!limits) throw typeError(`${real} is not supported by torch.finfo`);
  const [mantissa, exponent, max] = limits;
  const eps = epsilons[real.name] ?? 2 ** -mantissa;
  const digits = Math.floor(mantissa * Math.log10(2));
  return new FInfo(real.itemsize * 8, eps, max, -max, 2 ** exponent, Number(`1e-${digits}`), real.name);
}

/** Where libtorch does not give two to the minus mantissa bits. */
const epsilons: Readonly<Record<string, number>> = { float8_e5m2fnuz: 0.125 };

function narrow(value: bigint): number | bigint {
  return BigInt.asIntN(54, value) === value ? Number(value) : value;
}

/**
 * The limits of an integer dtype. Mirrors `torch.iinfo`.
 *
 * @throws TypeError if the dtype is not an integer one.
 */
export function iinfo(dtype: DType): IInfo {
  if (!isDType(dtype))
    throw typeError(`iinfo(): argument 'type' (position 1) must be torch.dtype, not ${typeName(dtype)}`);
  if (dtype.isFloatingPoint || dtype.isComplex) {
    throw typeError("torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'");
  }
  const match = /^(u?)int(8|16|32|64)$/.exec(dtype.name);
  if (!match) {
    if (dtype.name === 'bool') throw typeError('torch.bool is not supported by torch.iinfo');
    throw new NotImplementedError(`"dtype" not implemented for '${legacyName(dtype)}'`);
  }
  const bits = Number(match[2]);
  const isUnsigned = match[1] === 'u';
  const max = (1n << BigInt(isUnsigned ? bits : bits - 1)) - 1n;
  return new IInfo(bits, narrow(max), narrow(isUnsigned ? 0n : -max - 1n), dtype.name);
}

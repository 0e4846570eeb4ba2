/** @file Writes arguments into the call buffer. Each function writes at `n` and returns the position after what it wrote. Types were checked before. */

import { deviceOrDefault } from '../values/defaultDevice.js';
import { type Device, Device as DeviceClass, type DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import type { Generator } from '../values/generator.js';
import type { Float } from '../values/kinds.js';
import type { Layout, MemoryFormat } from '../values/layout.js';
import { Complex, type FloatScalar, type Scalar } from '../values/scalar.js';
import type { Tensor } from '../tensor/tensor.js';
import { B, reserve, U, W } from './buffers.js';
import { requireCuda } from './cuda.js';
import { rangeError } from './errors.js';

/** Says that the next words hold a number in place of a tensor. */
const NUMBER_AS_TENSOR = -2;
const WIDE = Number.POSITIVE_INFINITY;
const NONE = Number.NaN;
/** libtorch's number of the device type. */
const CUDA = 1;

// One of these stands before a number and says what it is.
export const INTEGER = 0;
export const FLOAT = 1;
export const BOOL = 2;
export const WIDE_INTEGER = 3;
export const COMPLEX = 4;

type Optional<T> = T | null | undefined;

export function putTensor(n: number, tensor: Optional<Tensor>): number {
  W[n] = tensor ? tensor._id : 0;
  return n + 1;
}

export function putTensorOrNumber(n: number, value: Tensor | Scalar): number {
  if (typeof value === 'object' && '_id' in value) {
    W[n] = value._id;
    return n + 1;
  }
  W[n] = NUMBER_AS_TENSOR;
  return putScalar(n + 1, value);
}

export function putScalar(n: number, value: Scalar): number {
  if (typeof value === 'number') {
    W[n] = Number.isSafeInteger(value) && !Object.is(value, -0) ? INTEGER : FLOAT;
    W[n + 1] = value;
    return n + 2;
  }
  if (typeof value === 'boolean') {
    W[n] = BOOL;
    W[n + 1] = value ? 1 : 0;
    return n + 2;
  }
  if (typeof value === 'bigint') {
    W[n] = WIDE_INTEGER;
    B[n + 1] = checkRange(value);
    return n + 2;
  }
  if (value instanceof Complex) {
    W[n] = COMPLEX;
    W[n + 1] = value.re;
    W[n + 2] = value.im;
    return n + 3;
  }
  W[n] = FLOAT;
  W[n + 1] = value.value;
  return n + 2;
}

export function putOptionalScalar(n: number, value: Optional<Scalar>): number {
  if (value != null) return putScalar(n, value);
  W[n] = NONE;
  return n + 1;
}

function checkRange(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value)
    throw rangeError(`Overflow when unpacking long: ${value} does not fit in a 64-bit integer`);
  return value;
}

export function putInt(n: number, value: number | bigint): number {
  if (typeof value === 'number') {
    W[n] = value;
    return n + 1;
  }
  W[n] = WIDE;
  B[n + 1] = checkRange(value);
  return n + 2;
}

export function putOptionalInt(n: number, value: Optional<number | bigint>): number {
  if (value != null) return putInt(n, value);
  W[n] = NONE;
  return n + 1;
}

export function putFloat(n: number, value: number | bigint | boolean | FloatScalar): number {
  W[n] = Number(value);
  return n + 1;
}

export function putOptionalFloat(n: number, value: Optional<number | bigint | boolean | FloatScalar>): number {
  W[n] = value == null ? 0 : 1;
  W[n + 1] = value == null ? 0 : Number(value);
  return n + 2;
}

export function putBool(n: number, value: boolean | number): number {
  W[n] = value ? 1 : 0;
  return n + 1;
}

export function putOptionalBool(n: number, value: Optional<boolean | number>): number {
  W[n] = value == null ? NONE : value ? 1 : 0;
  return n + 1;
}

/** A dtype, layout or memory format, or the number of an enumeration. */
export function putEnum(n: number, value: Optional<DType | Layout | MemoryFormat | number>): number {
  W[n] = value == null ? NONE : typeof value === 'number' ? value : value.code;
  return n + 1;
}

export function putDevice(n: number, value: Optional<DeviceLike>): number {
  const code = value == null ? NONE : (DeviceClass.of(value) satisfies Device).code;
  if (code >> 8 === CUDA) requireCuda();
  W[n] = code;
  return n + 1;
}

/** The device of a factory: where none is given, the default one. */
export function putFactoryDevice(n: number, value: Optional<DeviceLike>): number {
  return putDevice(n, deviceOrDefault(value));
}

export function putGenerator(n: number, value: Optional<Generator>): number {
  W[n] = value ? value._id : 0;
  return n + 1;
}

const encoder = new TextEncoder();

export function putString(n: number, value: Optional<string>): number {
  if (value == null) {
    W[n] = NONE;
    return n + 1;
  }
  reserve(n, 2 + Math.ceil((value.length * 3) / 8));
  const { written } = encoder.encodeInto(value, U.subarray((n + 1) * 8));
  W[n] = written;
  return n + 1 + Math.ceil(written / 8);
}

export function putInts(n: number, value: Optional<number | bigint | readonly (number | bigint)[]>): number {
  if (value == null) {
    W[n] = NONE;
    return n + 1;
  }
  if (typeof value === 'number') {
    W[n] = 1;
    W[n + 1] = value;
    return n + 2;
  }
  return typeof value === 'object' ? putList(n, value, putInt, 2) : putList(n, [value], putInt, 2);
}

/** A fixed-size list such as `int[2]`: one number stands for all. */
export function putIntsOf(
  n: number,
  size: number,
  value: Optional<number | bigint | readonly (number | bigint)[]>,
): number {
  if (typeof value !== 'number' && typeof value !== 'bigint') return putInts(n, value);
  W[n++] = size;
  for (let i = 0; i < size; i++) n = putInt(n, value);
  return n;
}

export function putFloats(n: number, value: Optional<Float | readonly Float[]>): number {
  if (value == null) {
    W[n] = NONE;
    return n + 1;
  }
  return putList(n, Array.isArray(value) ? (value as readonly Float[]) : [value as Float], putFloat, 1);
}

export function putTensors(n: number, value: Optional<readonly Optional<Tensor>[]>): number {
  if (value == null) {
    W[n] = NONE;
    return n + 1;
  }
  return putList(n, value, putTensor, 1);
}

export function putScalars(n: number, value: readonly Scalar[]): number {
  return putList(n, value, putScalar, 3);
}

export function putBools(n: number, value: Optional<readonly boolean[]>): number {
  if (value == null) {
    W[n] = NONE;
    return n + 1;
  }
  return putList(n, value, putBool, 1);
}

export function putNames(n: number, value: Optional<string | readonly (string | null)[]>): number {
  if (value == null) {
    W[n] = NONE;
    return n + 1;
  }
  return putList(n, typeof value === 'string' ? [value] : value, putName, 1);
}

export function putName(n: number, value: string | null): number {
  return putString(n, value ?? '*');
}

function putList<T>(n: number, values: readonly T[], put: (n: number, value: T) => number, words: number): number {
  // Arguments after a list are few: 256 words hold them.
  reserve(n, 1 + values.length * words + 256);
  W[n++] = values.length;
  for (let i = 0; i < values.length; i++) n = put(n, values[i]);
  return n;
}

/** @file Finds shape and dtype of nested JavaScript data, and writes its values into one array. */

import { RuntimeError, typeError, ValueError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { promoteTypes } from '../ops/functions.js';
import { dtypes } from '../values/codes.js';
import { bool, complex64, complex128, type DType, float32, float64, int64 } from '../values/dtype.js';
import { Complex, FloatScalar, type Scalar } from '../values/scalar.js';
import { getDefaultDtype } from './defaults.js';
import type { Tensor } from './tensor.js';
import { itemOf, type TensorData } from './values.js';

/** Typed arrays, each of which has a dtype. */
export type TypedArray = TensorData | Uint8ClampedArray;

/** Data for a tensor: a value, a typed array, or lists of these nested to any depth. */
export type TensorLike = Scalar | Tensor | TypedArray | readonly TensorLike[];

const arrayDtypes: Readonly<Record<string, string>> = {
  Float16Array: 'float16',
  Float32Array: 'float32',
  Float64Array: 'float64',
  Int8Array: 'int8',
  Int16Array: 'int16',
  Int32Array: 'int32',
  BigInt64Array: 'int64',
  Uint8Array: 'uint8',
  Uint8ClampedArray: 'uint8',
  Uint16Array: 'uint16',
  Uint32Array: 'uint32',
  BigUint64Array: 'uint64',
};

const TypedArrayBase = Object.getPrototypeOf(Uint8Array) as new () => TypedArray;

export function isTypedArray(value: unknown): value is TypedArray {
  return value instanceof TypedArrayBase;
}

/** The dtype of a typed array's elements. */
export function dtypeOfArray(array: TypedArray): DType {
  // The tag is the same for subclasses such as Buffer.
  return dtypes.get(arrayDtypes[array[Symbol.toStringTag]]) as DType;
}

type List = readonly unknown[] | TypedArray;

function isList(value: unknown): value is List {
  return Array.isArray(value) || isTypedArray(value);
}

/** Python's name for the type of a value, for messages. */
export function pythonTypeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'number' || value instanceof FloatScalar) return 'float';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'function') return 'function';
  if (typeof value === 'symbol') return 'symbol';
  if (value instanceof Complex) return 'complex';
  if (isList(value)) return 'list';
  if (isTensor(value)) return 'Tensor';
  const name = (value as object).constructor?.name ?? 'object';
  return name === 'Object' ? 'dict' : name;
}

const MAX_DIMENSIONS = 64;

/** The shape that the first elements imply; `fill` checks that all others agree. */
export function shapeOfData(data: unknown): number[] {
  const shape: number[] = [];
  let level = data;
  while (isList(level)) {
    shape.push(level.length);
    if (shape.length > MAX_DIMENSIONS) throw new ValueError("too many dimensions 'list'");
    if (level.length === 0) break;
    level = level[0];
  }
  if (typeof level === 'string' && shape.length > 0) throw new ValueError("too many dimensions 'str'");
  return shape;
}

function defaultComplex(): DType {
  return getDefaultDtype() === float64 ? complex128 : complex64;
}

function dtypeOfValue(value: unknown): DType {
  if (typeof value === 'number' || value instanceof FloatScalar) return getDefaultDtype();
  if (typeof value === 'bigint') return int64;
  if (typeof value === 'boolean') return bool;
  if (value instanceof Complex) return defaultComplex();
  if (isTensor(value)) return value.dtype;
  if (isTypedArray(value)) return dtypeOfArray(value);
  if (typeof value === 'string') throw typeError("new(): invalid data type 'str'");
  throw new RuntimeError(`Could not infer dtype of ${pythonTypeName(value)}`);
}

/** The dtype that holds every value: number below bigint and boolean does not count as an integer. */
export function inferDtype(data: unknown): DType {
  if (!Array.isArray(data)) return dtypeOfValue(data);
  let result: DType | null = null;
  for (let i = 0; i < data.length; i++) {
    const item: unknown = data[i];
    if (typeof item === 'number' && result !== null && result.isFloatingPoint) continue;
    const dtype = Array.isArray(item) ? inferDtype(item) : dtypeOfValue(item);
    if (result === null) result = dtype;
    else if (result !== dtype) result = promoteTypes(result, dtype);
  }
  return result ?? getDefaultDtype();
}

/** Where the values of a dtype are collected before they become a tensor. */
export interface Carrier {
  /** The dtype of `array`'s elements; converted to the wanted one afterwards if it differs. */
  readonly dtype: DType;
  readonly array: TypedArray;
  readonly write: (position: number, value: unknown) => void;
}

function toScalar(value: unknown): Scalar {
  if (isTensor(value)) {
    if (value.numel() !== 1) throw new ValueError('only one element tensors can be converted to Python scalars');
    return itemOf(value);
  }
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return value;
  if (value instanceof Complex || value instanceof FloatScalar) return value;
  throw typeError(`must be real number, not ${pythonTypeName(value)}`);
}

function toReal(value: unknown): number {
  if (typeof value === 'number') return value;
  const scalar = toScalar(value);
  if (scalar instanceof Complex) throw typeError('must be real number, not complex');
  return Number(scalar);
}

const intRanges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  // PyTorch lets negative numbers wrap around in unsigned types.
  uint8: [-255n, 255n],
  int8: [-128n, 127n],
  int16: [-32768n, 32767n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint16: [-65535n, 65535n],
  uint32: [-(2n ** 32n - 1n), 2n ** 32n - 1n],
  uint64: [-(2n ** 63n), 2n ** 64n - 1n],
};

function overflow(dtype: DType): RuntimeError {
  return new RuntimeError(`value cannot be converted to type ${dtype.name} without overflow`);
}

function toInteger(value: unknown, dtype: DType): bigint {
  const scalar = toScalar(value);
  if (scalar instanceof Complex) throw typeError('must be real number, not complex');
  const number = typeof scalar === 'bigint' ? scalar : Number(scalar);
  if (typeof number === 'number' && !Number.isFinite(number)) throw overflow(dtype);
  const integer = typeof number === 'bigint' ? number : BigInt(Math.trunc(number));
  const [least, most] = intRanges[dtype.name];
  if (integer < least || integer > most) {
    if (typeof number === 'bigint' && (integer < -(2n ** 63n) || integer >= 2n ** 64n)) {
      throw new ValueError('Overflow when unpacking long long');
    }
    throw dtype === int64 && typeof number === 'bigint'
      ? new ValueError('Overflow when unpacking long long')
      : overflow(dtype);
  }
  return integer;
}

const integerArrays = {
  uint8: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
} as const;

/** An array for `count` values of `dtype`, and how a value is written to it. */
export function makeCarrier(dtype: DType, count: number): Carrier {
  if (dtype.isComplex) {
    const wide = dtype === complex128;
    const array = wide ? new Float64Array(count * 2) : new Float32Array(count * 2);
    const write = (position: number, value: unknown) => {
      const scalar = toScalar(value);
      array[2 * position] = scalar instanceof Complex ? scalar.re : Number(scalar);
      array[2 * position + 1] = scalar instanceof Complex ? scalar.im : 0;
    };
    return { dtype: wide ? complex128 : complex64, array, write };
  }
  if (dtype === bool) {
    const array = new Uint8Array(count);
    const write = (position: number, value: unknown) => {
      const scalar = toScalar(value);
      const isTrue = scalar instanceof Complex ? scalar.re !== 0 || scalar.im !== 0 : Number(scalar) !== 0;
      array[position] = isTrue ? 1 : 0;
    };
    return { dtype, array, write };
  }
  if (dtype.name === 'int64' || dtype.name === 'uint64') {
    const array = dtype === int64 ? new BigInt64Array(count) : new BigUint64Array(count);
    return { dtype, array, write: (position, value) => (array[position] = toInteger(value, dtype)) };
  }
  if (dtype.name in integerArrays) {
    const array = new integerArrays[dtype.name as keyof typeof integerArrays](count);
    const write = (position: number, value: unknown) => {
      array[position] = Number(toInteger(value, dtype));
    };
    return { dtype, array, write };
  }
  // JavaScript has no half precision before Node 24: doubles carry it, and every float that is neither 32 nor 64 bits wide.
  const isSingle = dtype === float32;
  const array = isSingle ? new Float32Array(count) : new Float64Array(count);
  return { dtype: isSingle ? float32 : float64, array, write: (position, value) => (array[position] = toReal(value)) };
}

/** Writes all values in row-major order. @throws ValueError for lists of different lengths, TypeError for a value where a list is expected. */
export function fill(data: unknown, shape: readonly number[], { write }: Carrier): void {
  let position = 0;
  const level = (value: unknown, depth: number): void => {
    if (depth === shape.length) {
      write(position++, value);
      return;
    }
    if (!isList(value)) throw typeError('not a sequence');
    if (value.length !== shape[depth]) {
      throw new ValueError(`expected sequence of length ${shape[depth]} at dim ${depth} (got ${value.length})`);
    }
    for (let i = 0; i < value.length; i++) level(value[i], depth + 1);
  };
  level(data, 0);
}

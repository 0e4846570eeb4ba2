/** @file Values out of tensors: `item`, `tolist`, `typedArray`, and conversion to JavaScript's primitives. */

import { addon } from '../native/addon.js';
import { O } from '../native/buffers.js';
import { NotImplementedError, RuntimeError, typeError, ValueError } from '../native/errors.js';
import { readScalar, type ScalarResult } from '../native/results.js';
import { isNonzero } from '../ops/functions.js';
import * as internal from '../ops/internal.js';
import { bool, complex32, complex64, float32, float64, int64, uint64 } from '../values/dtype.js';
import { isRaggedSize } from '../values/ragged.js';
import { Complex } from '../values/scalar.js';
import { withoutGrad } from './gradMode.js';
import { shapeOf } from './meta.js';
import type { Tensor } from './tensor.js';

/** What `tolist` returns: a value for a 0-d tensor, else arrays nested as deep as the tensor has dimensions. */
export type NestedValues = ScalarResult | NestedValues[];

/** What `typedArray` returns. */
export type TensorData =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array;

type DataConstructor = new (buffer: ArrayBuffer) => TensorData;

/** Present from Node 24 on. */
const HalfArray: DataConstructor =
  (globalThis as { Float16Array?: DataConstructor }).Float16Array ?? (Uint16Array as DataConstructor);

/** The array for a dtype; formats that JavaScript lacks come as the integers that hold their bits. */
const constructors: Readonly<Record<string, DataConstructor>> = {
  uint8: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  float16: HalfArray,
  float32: Float32Array,
  float64: Float64Array,
  complex32: HalfArray,
  complex64: Float32Array,
  complex128: Float64Array,
  bool: Uint8Array,
  bfloat16: Uint16Array,
  bits16: Uint16Array,
  qint8: Int8Array,
  quint8: Uint8Array,
  qint32: Int32Array,
};

/** A copy of the values in row-major order. */
export function typedArrayOf(tensor: Tensor): TensorData {
  const dtype = tensor.dtype;
  if (tensor.isMeta) throw new NotImplementedError('Cannot copy out of meta tensor; no data!');
  if (tensor.layout.name === 'jagged') {
    throw new RuntimeError(
      '.numpy() is not supported for tensor subclasses. Use t.values().typedArray() for the values of all parts',
    );
  }
  if (tensor.layout.name !== 'strided') {
    throw typeError(
      `can't convert ${tensor.layout} layout tensor to a typed array. Use t.toDense() first to copy it into a dense one`,
    );
  }
  const Data = constructors[dtype.name] ?? Uint8Array;
  return new Data(addon.toBytes(tensor._id));
}

function widen(value: bigint): number | bigint {
  return BigInt.asIntN(54, value) === value ? Number(value) : value;
}

/** What is nested into arrays: the values in row-major order, and how one of them becomes a JavaScript value. */
interface Source {
  readonly length: number;
  readonly get: (position: number) => ScalarResult;
}

function sourceOf(tensor: Tensor): Source {
  if (tensor.isQuantized) throw new RuntimeError('load_scalar: invalid type');
  const { dtype } = tensor;
  if (dtype.isComplex) {
    const wide = dtype === complex32 ? withoutGrad(() => internal.to(tensor, complex64)) : tensor;
    const parts = typedArrayOf(wide) as Float32Array | Float64Array;
    return { length: parts.length / 2, get: (i) => new Complex(parts[2 * i], parts[2 * i + 1]) };
  }
  if (dtype === int64 || dtype === uint64) {
    const data = typedArrayOf(tensor) as BigInt64Array | BigUint64Array;
    return { length: data.length, get: (i) => widen(data[i]) };
  }
  if (dtype === bool) {
    const data = typedArrayOf(tensor);
    return { length: data.length, get: (i) => data[i] !== 0 };
  }
  const isNarrow = dtype.isFloatingPoint && dtype !== float32 && dtype !== float64;
  const data = typedArrayOf(isNarrow ? withoutGrad(() => internal.to(tensor, float32)) : tensor);
  return { length: data.length, get: (i) => data[i] };
}

/** All values in row-major order. Integers beyond 2^53 come as bigints. */
export function flatValues(tensor: Tensor): ScalarResult[] {
  const { length, get } = sourceOf(tensor);
  const values: ScalarResult[] = [];
  for (let i = 0; i < length; i++) values.push(get(i));
  return values;
}

/** Groups row-major values by the dimensions of `shape`. */
function nest({ get }: Source, shape: readonly number[]): NestedValues {
  if (shape.length === 0) return get(0);
  const last = shape.length - 1;
  let position = 0;
  const level = (depth: number): NestedValues[] => {
    const list: NestedValues[] = [];
    for (let i = 0; i < shape[depth]; i++) list.push(depth === last ? get(position++) : level(depth + 1));
    return list;
  };
  return level(0);
}

export function tolist(tensor: Tensor): NestedValues {
  const shape = shapeOf(tensor);
  if (shape.some(isRaggedSize)) {
    throw new RuntimeError('.tolist() is not supported for tensor subclasses, got NestedTensor');
  }
  return nest(sourceOf(tensor), shape);
}

/** The value of a tensor with one element. */
export function itemOf(tensor: Tensor): ScalarResult {
  O[0] = tensor._id;
  try {
    addon.item();
  } catch (error) {
    if (!tensor.disposed && tensor.isMeta) throw new RuntimeError('Tensor.item() cannot be called on meta tensors');
    throw error;
  }
  return readScalar(0);
}

/** Python's `bool(t)`. */
export function toBoolean(tensor: Tensor): boolean {
  return isNonzero(tensor);
}

/** Python's `float(t)` or `int(t)`: what arithmetic on a tensor sees. */
export function toNumber(tensor: Tensor): number | bigint {
  if (tensor.numel() !== 1) {
    throw new ValueError(
      'only one element tensors can be converted to Python scalars; JavaScript has no operators on tensors, use methods such as a.add(b)',
    );
  }
  const value = itemOf(tensor);
  if (value instanceof Complex) {
    if (value.im !== 0) throw new RuntimeError('value cannot be converted to type double without overflow');
    return value.re;
  }
  return typeof value === 'boolean' ? Number(value) : value;
}

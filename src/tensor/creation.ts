/** @file Tensors from JavaScript data. */

import { isAnyArrayBuffer } from 'node:util/types';
import { addon } from '../native/addon.js';
import { RuntimeError, typeError, ValueError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { isDType, isTensor, typeName } from '../native/match.js';
import { checkOptions, isOptions } from '../native/options.js';
import * as internal from '../ops/internal.js';
import { deviceOrDefault } from '../values/defaultDevice.js';
import { Device, type DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import type { Scalar } from '../values/scalar.js';
import {
  dtypeOfArray,
  fill,
  inferDtype,
  isTypedArray,
  makeCarrier,
  pythonTypeName,
  shapeOfData,
  type TensorLike,
  type TypedArray,
} from './data.js';
import { getDefaultDtype } from './defaults.js';
import type { Tensor } from './tensor.js';

export type { TensorLike, TypedArray } from './data.js';

/** Options of `torch.tensor`. */
export interface TensorOptions {
  /** The type of the elements. Default: what the data say. */
  dtype?: DType | null;
  /** Where the tensor lives. Default: the CPU, or where the data are. */
  device?: DeviceLike | null;
  /** Whether operators on it are recorded. Default: false. */
  requiresGrad?: boolean;
  /** Whether it lies in memory from which a GPU copies fast. Default: false. */
  pinMemory?: boolean;
}

const tensorOptions = ['dtype', 'device', 'requiresGrad', 'pinMemory'];

function check(fn: string, options: TensorOptions): void {
  if (!isOptions(options)) {
    throw typeError(`${fn}() takes options such as { dtype: torch.float64 } after the data, not ${typeName(options)}`);
  }
  checkOptions(fn, options, tensorOptions);
  if (options.dtype != null && !isDType(options.dtype)) {
    throw typeError(`${fn}(): argument 'dtype' must be torch.dtype, not ${typeName(options.dtype)}`);
  }
  for (const name of ['requiresGrad', 'pinMemory'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'boolean') {
      throw typeError(`${fn}(): argument '${name}' must be bool, not ${typeName(options[name])}`);
    }
  }
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** A CPU tensor with a copy of the array. */
function fromArray(array: TypedArray, shape: readonly number[], dtype: DType): Tensor {
  const bytes = bytesOf(array);
  return adopt(addon.fromBytes(bytes, dtype.code, [...shape]));
}

function convert(tensor: Tensor, dtype: DType, device: DeviceLike | null | undefined): Tensor {
  if (device != null && !Device.of(device).equals('cpu')) return internal.to(tensor, device, dtype);
  return tensor.dtype === dtype ? tensor : internal.to(tensor, dtype);
}

function fromData(data: unknown, dtype: DType | null | undefined, device: DeviceLike | null | undefined): Tensor {
  if (typeof data === 'string') throw typeError("new(): invalid data type 'str'");
  if (isTypedArray(data)) {
    const own = dtypeOfArray(data);
    return convert(fromArray(data, [data.length], own), dtype ?? own, device);
  }
  const shape = shapeOfData(data);
  const target = dtype ?? inferDtype(data);
  const carrier = makeCarrier(
    target,
    shape.reduce((product, size) => product * size, 1),
  );
  fill(data, shape, carrier);
  return convert(fromArray(carrier.array, shape, carrier.dtype), target, device);
}

function finish(tensor: Tensor, { requiresGrad = false, pinMemory = false }: TensorOptions): Tensor {
  const result = pinMemory ? tensor.pinMemory() : tensor;
  if (!requiresGrad) return result;
  if (!result.dtype.isFloatingPoint && !result.dtype.isComplex) {
    throw new RuntimeError('Only Tensors of floating point and complex dtype can require gradients');
  }
  return result.requiresGrad_();
}

function copyOf(source: Tensor, dtype: DType | null | undefined, device: DeviceLike | null | undefined): Tensor {
  const detached = source.detach();
  return internal.to(detached, device ?? detached.device, dtype ?? detached.dtype, false, true);
}

/**
 * A tensor with a copy of `data`: a number, boolean, bigint or `Complex`, a typed array, a tensor, or lists of these nested to any depth.
 * Numbers make the default dtype (float32), bigints int64, booleans bool, complex numbers complex64, typed arrays their own type; mixed ones the
 * dtype that holds all. Mirrors `torch.tensor`.
 *
 * @throws ValueError if lists of one level have different lengths; RuntimeError if a value does not fit the dtype; TypeError for other things than numbers.
 */
export function tensor(data: TensorLike, options: TensorOptions = {}): Tensor {
  check('tensor', options);
  const { dtype } = options;
  const device = deviceOrDefault(options.device);
  return finish(isTensor(data) ? copyOf(data, dtype, device) : fromData(data, dtype, device), options);
}

/** What `t.newTensor(data)` does. */
export function newTensor(like: Tensor, data: TensorLike, options: TensorOptions): Tensor {
  check('new_tensor', options);
  const dtype = options.dtype ?? like.dtype;
  const device = options.device ?? like.device;
  return finish(isTensor(data) ? copyOf(data, dtype, device) : fromData(data, dtype, device), options);
}

/** Options of `torch.asTensor`. */
export type AsTensorOptions = Pick<TensorOptions, 'dtype' | 'device'>;

/**
 * `data` as a tensor without a copy where it can: a tensor of the right dtype and device is returned as it is, a typed array shares its memory.
 * Mirrors `torch.as_tensor`.
 */
export function asTensor(data: TensorLike, options: AsTensorOptions = {}): Tensor {
  check('asTensor', options);
  checkOptions('asTensor', options, ['dtype', 'device']);
  const { dtype } = options;
  const device = deviceOrDefault(options.device);
  if (isTensor(data)) return internal.to(data, device ?? data.device, dtype ?? data.dtype);
  if (isTypedArray(data)) {
    const shared = from(data);
    return convert(shared, dtype ?? shared.dtype, device);
  }
  return fromData(data, dtype, device);
}

function countOf(shape: readonly number[]): number {
  for (const size of shape) {
    if (!Number.isSafeInteger(size) || size < 0) {
      throw new RuntimeError(`Trying to create tensor with negative dimension ${size}: [${shape.join(', ')}]`);
    }
  }
  return shape.reduce((product, size) => product * size, 1);
}

/**
 * A tensor that shares memory with a typed array: what one writes the other reads. `shape` defaults to one dimension of the array's length.
 * Stands for `torch.from_numpy`.
 *
 * @throws RuntimeError if `shape` has another number of elements; TypeError if `array` is not a typed array.
 */
export function from(array: TypedArray, shape?: readonly number[]): Tensor {
  if (!isTypedArray(array)) {
    throw typeError(`expected a typed array (got ${pythonTypeName(array)}); torch.tensor() takes lists and numbers`);
  }
  const sizes = shape ?? [array.length];
  if (!Array.isArray(sizes))
    throw typeError(`from(): argument 'shape' must be a list of integers, not ${typeName(shape)}`);
  if (countOf(sizes) !== array.length) {
    throw new RuntimeError(`shape '[${sizes.join(', ')}]' is invalid for input of size ${array.length}`);
  }
  return share(array, sizes, dtypeOfArray(array));
}

function share(array: TypedArray, shape: readonly number[], dtype: DType): Tensor {
  const bytes = bytesOf(array);
  return adopt(addon.fromShared(bytes, dtype.code, [...shape]));
}

/** Options of `torch.frombuffer`. */
export interface FromBufferOptions {
  dtype: DType;
  /** Number of elements; -1 for as many as there are. Default: -1. */
  count?: number;
  /** Bytes to skip at the start. Default: 0. */
  offset?: number;
}

function bytesOfBuffer(buffer: ArrayBufferLike | ArrayBufferView): Uint8Array {
  if (ArrayBuffer.isView(buffer)) return bytesOf(buffer);
  if (isAnyArrayBuffer(buffer)) return new Uint8Array(buffer);
  throw typeError(`frombuffer(): argument 'buffer' must be ArrayBuffer or a view of one, not ${typeName(buffer)}`);
}

/**
 * A 1-d tensor over the bytes of a buffer, sharing its memory. Mirrors `torch.frombuffer`.
 *
 * @throws ValueError if offset, count and the size of an element do not fit the buffer.
 */
export function frombuffer(buffer: ArrayBufferLike | ArrayBufferView, options: FromBufferOptions): Tensor {
  if (!isOptions(options)) throw typeError('frombuffer() needs options with the dtype of the elements');
  checkOptions('frombuffer', options, ['dtype', 'count', 'offset']);
  const { dtype, count = -1, offset = 0 } = options;
  if (!isDType(dtype)) throw typeError(`frombuffer(): argument 'dtype' must be torch.dtype, not ${typeName(dtype)}`);
  const bytes = bytesOfBuffer(buffer);
  const length = bytes.byteLength;
  const { itemsize } = dtype;
  if (length === 0 || count === 0) {
    throw new ValueError(`both buffer length (${length}) and count (${count}) must not be 0`);
  }
  if (!Number.isInteger(offset) || offset < 0 || offset >= length) {
    throw new ValueError(
      `offset (${offset} bytes) must be non-negative and no greater than buffer length (${length} bytes) minus 1`,
    );
  }
  if (!Number.isInteger(count)) throw typeError(`frombuffer(): argument 'count' must be int, not ${typeName(count)}`);
  if (count > 0 && offset + count * itemsize > length) {
    throw new ValueError(
      `requested buffer length (${count} * ${itemsize} bytes) after offset (${offset} bytes) must not be greater than actual buffer length (${length} bytes)`,
    );
  }
  if (count < 0 && (length - offset) % itemsize !== 0) {
    throw new ValueError(
      `buffer length (${length - offset} bytes) after offset (${offset} bytes) must be a multiple of element size (${itemsize})`,
    );
  }
  const elements = count < 0 ? (length - offset) / itemsize : count;
  return share(bytes.subarray(offset, offset + elements * itemsize), [elements], dtype);
}

/** A 0-d tensor of the default dtype, unless the options name another. Mirrors `torch.scalar_tensor`. */
export function scalarTensor(value: Scalar, options: TensorOptions = {}): Tensor {
  check('scalarTensor', options);
  return finish(fromData(value, options.dtype ?? getDefaultDtype(), deviceOrDefault(options.device)), options);
}

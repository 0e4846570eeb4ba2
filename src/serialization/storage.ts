/** @file Storages as a checkpoint describes them, and tensors that look into them. */

import { emptyStrided } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import * as dtypes from '../values/dtype.js';
import type { DType } from '../values/dtype.js';
import { viewOf } from '../tensor/memory.js';
import { UnpicklingError } from './pickle/errors.js';

/** A storage class such as `torch.FloatStorage`; it stands for an element type. */
export class StorageType {
  constructor(
    readonly name: string,
    readonly dtype: DType,
  ) {}
}

/** Storage classes by their name in the module `torch`. Dtypes that are not here are saved as bytes, with their name beside. */
const classes: readonly (readonly [string, DType])[] = [
  ['DoubleStorage', dtypes.float64],
  ['FloatStorage', dtypes.float32],
  ['HalfStorage', dtypes.float16],
  ['LongStorage', dtypes.int64],
  ['IntStorage', dtypes.int32],
  ['ShortStorage', dtypes.int16],
  ['CharStorage', dtypes.int8],
  ['ByteStorage', dtypes.uint8],
  ['BoolStorage', dtypes.bool],
  ['BFloat16Storage', dtypes.bfloat16],
  ['ComplexDoubleStorage', dtypes.complex128],
  ['ComplexFloatStorage', dtypes.complex64],
  ['QInt8Storage', dtypes.qint8],
  ['QInt32Storage', dtypes.qint32],
  ['QUInt8Storage', dtypes.quint8],
  ['QUInt4x2Storage', dtypes.quint4x2],
  ['QUInt2x4Storage', dtypes.quint2x4],
];

export const storageTypes: ReadonlyMap<string, StorageType> = new Map(
  classes.map(([name, dtype]) => [name, new StorageType(`torch.${name}`, dtype)]),
);

/** Dtypes whose numbers mean nothing without a scheme. */
const quantized: ReadonlySet<DType> = new Set([
  dtypes.qint8,
  dtypes.quint8,
  dtypes.qint32,
  dtypes.quint4x2,
  dtypes.quint2x4,
]);

/** The storage of bytes that dtypes without a class of their own are kept in. */
export const untypedStorage = new StorageType('torch.storage.UntypedStorage', dtypes.uint8);

const namesByDtype = new Map(classes.map(([name, dtype]) => [dtype, name]));

/** The name of a dtype's storage class in the module `torch`, or null for dtypes that have none. */
export function storageClassName(dtype: DType): string | null {
  return namesByDtype.get(dtype) ?? null;
}

/** A storage that was read from a checkpoint. */
export class LoadedStorage {
  constructor(
    /** A flat uint8 tensor over the storage, or null on the meta device, where there are no bytes. */
    private readonly memory: Tensor | null,
    private readonly bytes: number,
    readonly dtype: DType,
  ) {}

  /** The same memory under another element type. */
  as(dtype: DType): LoadedStorage {
    return dtype === this.dtype ? this : new LoadedStorage(this.memory, this.bytes, dtype);
  }

  /** A tensor over the whole storage. */
  flat(): Tensor {
    return this.view(this.dtype, 0, [Math.floor(this.bytes / this.dtype.itemsize)], [1]);
  }

  /**
   * A tensor that looks into the storage; `offset` and `stride` count elements.
   *
   * @throws UnpicklingError if it would look beyond the storage's end.
   */
  view(dtype: DType, offset: number, size: readonly number[], stride: readonly number[]): Tensor {
    this.check(dtype, offset, size, stride);
    if (this.memory === null) return emptyStrided(size, stride, { dtype, device: 'meta' });
    return viewOf(this.memory, dtype, offset, size, stride);
  }

  private check(dtype: DType, offset: number, size: readonly number[], stride: readonly number[]): void {
    if (quantized.has(dtype))
      throw new UnpicklingError(`a ${dtype} tensor without a quantization scheme is impossible`);
    if (size.length !== stride.length) {
      throw new UnpicklingError(
        `a tensor of ${size.length} dimensions has ${stride.length} strides: the file is damaged`,
      );
    }
    if (size.length > 64) throw new UnpicklingError(`a tensor has ${size.length} dimensions; at most 64 are possible`);
    const elements = size.reduce((product, length) => product * length, 1);
    if (!Number.isSafeInteger(elements))
      throw new UnpicklingError(`a tensor has an impossible size, [${size.join(', ')}]`);
    const last = elements === 0 ? offset : size.reduce((sum, length, i) => sum + (length - 1) * stride[i], offset) + 1;
    if (last * dtype.itemsize > this.bytes) {
      throw new UnpicklingError(
        `a tensor of size [${size.join(', ')}] with stride [${stride.join(', ')}] and offset ${offset} reaches beyond its storage of ${this.bytes} bytes: the file is damaged`,
      );
    }
  }
}

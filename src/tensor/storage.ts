/** @file Storages: the memory that tensors look into, as objects. */

import { inspect } from 'node:util';
import { IndexError, NotImplementedError, RuntimeError, typeError } from '../native/errors.js';
import { isInt, isScalar } from '../native/match.js';
import type { ScalarResult } from '../native/results.js';
import { registerStorageClass } from '../native/storages.js';
import { warn } from '../native/warnings.js';
import { empty } from '../ops/functions.js';
import type { Device, DeviceLike } from '../values/device.js';
import { type DType, uint8 } from '../values/dtype.js';
import { mkldnn, sparseCoo, strided } from '../values/layout.js';
import type { Scalar } from '../values/scalar.js';
import { requireTensor } from './arguments.js';
import { isTypedArray, pythonTypeName } from './data.js';
import { from } from './creation.js';
import { storageOf, viewOf } from './memory.js';
import { formatFloat } from './pyformat.js';
import type { Tensor } from './tensor.js';
import type { TensorData } from './values.js';
import { checkOptions } from '../native/options.js';

function text(value: ScalarResult, dtype: DType): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' && dtype.isFloatingPoint ? formatFloat(value) : String(value);
}

/** What storages of bytes and of elements have in common. */
abstract class StorageBase {
  /** A tensor over the whole storage. @internal */
  readonly _flat: Tensor;

  constructor(flat: Tensor) {
    this._flat = flat;
  }

  /** PyTorch's name of the class, and what it says of itself. @internal */
  abstract get _title(): string;

  get device(): Device {
    return this._flat.device;
  }

  get isCuda(): boolean {
    return this._flat.isCuda;
  }

  /** The number of elements. */
  get length(): number {
    return this._flat.numel();
  }

  /** The number of elements. */
  size(): number {
    return this.length;
  }

  /** Bytes of all elements. */
  nbytes(): number {
    return this.length * this.elementSize();
  }

  /** Bytes of one element. */
  elementSize(): number {
    return this._flat.elementSize();
  }

  /** The address of the memory. */
  dataPtr(): bigint {
    return this._flat.dataPtr();
  }

  /** The element at `index`; negative ones count from the end. @throws IndexError if there is none; NotImplementedError on the meta device. */
  get(index: number): ScalarResult {
    return this._element(index).item();
  }

  /** Replaces the element at `index`. */
  set(index: number, value: Scalar): void {
    this._element(index).fill_(this._accept(value));
  }

  /** @internal */
  _element(index: number): Tensor {
    if (typeof index !== 'number') {
      throw typeError(`can't index a torch.${this.constructor.name} with ${pythonTypeName(index)}`);
    }
    const { length } = this;
    if (!Number.isInteger(index) || index >= length || index < -length) {
      throw new IndexError(`index ${index} out of range for storage of size ${length}`);
    }
    if (this._flat.isMeta) throw new NotImplementedError("Not available for 'meta' device type");
    return this._flat.at(index);
  }

  /** What a value is stored as. @internal */
  _accept(value: Scalar): Scalar {
    if (!isScalar(value)) throw typeError(`can't assign a ${pythonTypeName(value)} to a ${this._flat.type()}`);
    return value;
  }

  /** Replaces all elements by one value. */
  fill_(value: Scalar): this {
    this._flat.fill_(this._accept(value));
    return this;
  }

  /** Takes over the bytes of another storage, also of another device. @throws RuntimeError if it has another number of them. */
  copy_(source: Storage): this {
    if (!isStorage(source)) throw typeError(`copy_() takes a storage, not ${pythonTypeName(source)}`);
    if (source.nbytes() !== this.nbytes()) {
      throw new RuntimeError(
        `size does not match, self was ${this.nbytes()} bytes but src was ${source.nbytes()} bytes`,
      );
    }
    bytesOf(this._flat).copy_(bytesOf(source._flat));
    return this;
  }

  /** The elements as a list. */
  tolist(): ScalarResult[] {
    return this._flat.tolist() as ScalarResult[];
  }

  /** A copy of the elements as a typed array. */
  typedArray(): TensorData {
    return this._flat.typedArray();
  }

  [Symbol.iterator](): ArrayIterator<ScalarResult> {
    return this.tolist()[Symbol.iterator]();
  }

  toString(): string {
    const title = `[${this._title} of size ${this.length}]`;
    if (this._flat.isMeta) return `...\n${title}`;
    const { dtype } = this._flat;
    return ` ${this.tolist()
      .map((value) => text(value, dtype))
      .join('\n ')}\n${title}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

function requireStorage({ layout }: Tensor): void {
  if (layout === strided) return;
  const kind = layout === sparseCoo ? 'Sparse' : layout === mkldnn ? 'Opaque' : 'SparseCsr';
  throw new NotImplementedError(`Cannot access storage of ${kind}TensorImpl`);
}

/** All bytes of the storage of a tensor. */
function bytesOf(tensor: Tensor): Tensor {
  requireStorage(tensor);
  return viewOf(tensor, uint8, 0, [storageOf(tensor).bytes], [1]);
}

function newBytes(source: number | ArrayLike<number>, device: DeviceLike | undefined): Tensor {
  if (!isInt(source) && !(Array.isArray(source) && source.every(isInt)) && !isTypedArray(source)) {
    throw typeError(`UntypedStorage() takes a number of bytes or a list of bytes, not ${pythonTypeName(source)}`);
  }
  if (typeof source === 'number') return empty([source], { dtype: uint8, device });
  const bytes = from(Uint8Array.from(source, Number));
  return device === undefined ? bytes : bytes.to(device);
}

/** The bytes that tensors look into: changing them changes the tensors. Mirrors `torch.UntypedStorage`. */
export class UntypedStorage extends StorageBase {
  /** A new storage of `source` bytes, or with these bytes. */
  constructor(source: number | ArrayLike<number> = 0, options: { device?: DeviceLike } = {}) {
    checkOptions('UntypedStorage', options, ['device']);
    super(newBytes(source, options.device));
  }

  /** @internal */
  static _of(tensor: Tensor): UntypedStorage {
    return UntypedStorage._over(bytesOf(tensor));
  }

  /** @internal */
  static _over(bytes: Tensor): UntypedStorage {
    return Object.assign(Object.create(UntypedStorage.prototype) as UntypedStorage, { _flat: bytes });
  }

  override get _title(): string {
    return `torch.storage.UntypedStorage(device=${this.device})`;
  }

  /** A byte holds the lowest eight bits of an integer. */
  override _accept(value: Scalar): Scalar {
    if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))) {
      return Number(BigInt.asUintN(8, BigInt(value)));
    }
    throw new RuntimeError(`can only set storage content with a int types, but got ${pythonTypeName(value)} instead`);
  }

  /** A copy. */
  clone(): UntypedStorage {
    return UntypedStorage._of(this._flat.clone());
  }

  /** The storage in CPU memory; itself if it is there. */
  cpu(): UntypedStorage {
    return this.device.type === 'cpu' ? this : UntypedStorage._of(this._flat.cpu());
  }

  /** The storage on a CUDA device; itself if it is there. */
  cuda(device?: DeviceLike | null): UntypedStorage {
    const there = this._flat.cuda(device);
    return there === this._flat ? this : UntypedStorage._of(there);
  }
}

registerStorageClass(UntypedStorage._over);

/** A storage as elements of one dtype. Deprecated in PyTorch. Mirrors `torch.TypedStorage`. */
export class TypedStorage extends StorageBase {
  readonly dtype: DType;

  /** @internal */
  constructor(tensor: Tensor) {
    requireTensor('TypedStorage', 'tensor', tensor);
    requireStorage(tensor);
    const { dtype } = tensor;
    super(viewOf(tensor, dtype, 0, [Math.floor(storageOf(tensor).bytes / dtype.itemsize)], [1]));
    this.dtype = dtype;
  }

  override get _title(): string {
    return `torch.storage.TypedStorage(dtype=${this.dtype}, device=${this.device})`;
  }

  /** The bytes. */
  untyped(): UntypedStorage {
    return UntypedStorage._of(this._flat);
  }

  /** A copy. */
  clone(): TypedStorage {
    return new TypedStorage(this._flat.clone());
  }
}

/** Either kind of storage. */
export type Storage = UntypedStorage | TypedStorage;

/** Whether something is a storage. Mirrors `torch.is_storage`. */
export function isStorage(value: unknown): value is Storage {
  return value instanceof StorageBase;
}

/** What `Tensor.storage` gives. */
export function typedStorageOf(tensor: Tensor): TypedStorage {
  warn(
    'TypedStorage is deprecated. It will be removed in the future and UntypedStorage will be the only storage class. This should only matter to you if you ' +
      'are using storages directly.  To access UntypedStorage directly, use tensor.untyped_storage() instead of tensor.storage()',
  );
  return new TypedStorage(tensor);
}

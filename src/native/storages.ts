/** @file Storages as arguments of operators: objects with a tensor of bytes over the whole memory. */

import type { Tensor } from '../tensor/tensor.js';

export interface NativeStorage {
  /** @internal */
  readonly _flat: Tensor;
}

let wrap: (bytes: Tensor) => NativeStorage;

/** Called once by tensor/storage.ts: this folder lies below it and cannot import it. */
export function registerStorageClass(over: (bytes: Tensor) => NativeStorage): void {
  wrap = over;
}

export function storageOver(bytes: Tensor): NativeStorage {
  return wrap(bytes);
}

export function isNativeStorage(value: unknown): value is NativeStorage {
  return typeof value === 'object' && value !== null && '_flat' in value;
}

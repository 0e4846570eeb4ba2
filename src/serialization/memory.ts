/** @file Storages of tensors: which one a tensor looks into, and storages made of bytes. */

import { addon } from '../native/addon.js';
import { O, W } from '../native/buffers.js';
import { tensor } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { uint8 } from '../values/dtype.js';

/** The storage that a tensor looks into: the same identity means the same memory. */
export function storageOf(tensor: Tensor): { identity: string; bytes: number } {
  const identity = String(addon.storageKey(tensor._id));
  O[0] = tensor._id;
  addon.info();
  return { identity, bytes: W[2] };
}

const NAMED = 65536;

/** Whether a tensor's dimensions have names. */
export function hasNames(tensor: Tensor): boolean {
  O[0] = tensor._id;
  addon.info();
  return (O[4] & NAMED) !== 0;
}

/** A flat uint8 tensor with memory of its own. */
export function bytesToMemory(bytes: Uint8Array): Tensor {
  return tensor(bytes, { dtype: uint8 });
}

/** @file Storages of tensors: which one a tensor looks into, and other tensors that look into it. */

import { addon } from '../native/addon.js';
import { O, W } from '../native/buffers.js';
import { adopt } from '../native/handles.js';
import type { DType } from '../values/dtype.js';
import type { Tensor } from './tensor.js';

/** The storage that a tensor looks into: the same identity means the same memory. */
export function storageOf(tensor: Tensor): { identity: string; bytes: number } {
  const identity = String(addon.storageKey(tensor._id));
  O[0] = tensor._id;
  addon.info();
  return { identity, bytes: W[2] };
}

/** A tensor over the storage of `memory`; `offset` and `stride` count elements of `dtype`. Bounds are the caller's to check. */
export function viewOf(
  memory: Tensor,
  dtype: DType,
  offset: number,
  size: readonly number[],
  stride: readonly number[],
): Tensor {
  return adopt(addon.fromStorage(memory._id, dtype.code, offset, [...size], [...stride]));
}

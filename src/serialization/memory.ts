/** @file Storages of tensors: which one a tensor looks into, their bytes, and storages made of bytes. */

import { addon } from '../native/addon.js';
import { O, W } from '../native/buffers.js';
import { adopt, release } from '../native/handles.js';
import { empty } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { type DType, uint8 } from '../values/dtype.js';

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

/** The first `bytes` bytes of a tensor's storage, in pieces, from whatever device it is on. */
export function* piecesOf(tensor: Tensor, bytes: number, piece: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes; at += piece) {
    const part = viewOf(tensor, uint8, at, [Math.min(piece, bytes - at)], [1]);
    yield new Uint8Array(addon.toBytes(part._id));
    release(part);
  }
}

/** A flat uint8 tensor with memory of its own, filled with pieces that have `bytes` bytes together. */
export function readMemory(bytes: number, pieces: Iterable<Uint8Array>): Tensor {
  const memory = empty([bytes], { dtype: uint8 });
  let at = 0;
  for (const piece of pieces) {
    const source = adopt(addon.fromBytes(piece, uint8.code, [piece.length]));
    const target = memory.narrow(0, at, piece.length);
    target.copy_(source);
    release(source);
    release(target);
    at += piece.length;
  }
  return memory;
}

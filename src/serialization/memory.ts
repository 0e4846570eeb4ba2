/** @file The bytes of storages, and storages made of bytes. */

import { addon } from '../native/addon.js';
import { adopt, release } from '../native/handles.js';
import { empty } from '../ops/functions.js';
import { viewOf } from '../tensor/memory.js';
import type { Tensor } from '../tensor/tensor.js';
import { uint8 } from '../values/dtype.js';

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

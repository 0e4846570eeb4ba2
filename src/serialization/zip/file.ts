/** @file Reading and writing files to the last byte. */

import { readSync, writeSync } from 'node:fs';
import { UnpicklingError } from '../pickle/errors.js';

/** Fills `bytes` from `position` of an open file. */
export function readFully(handle: number, bytes: Uint8Array, position: number, file: string): void {
  let have = 0;
  while (have < bytes.length) {
    const count = readSync(handle, bytes, have, bytes.length - have, position + have);
    if (count === 0) throw new UnpicklingError(`${file} is damaged or cut off: it ends too early`);
    have += count;
  }
}

/** Writes all of `bytes` at the end of an open file. */
export function writeFully(handle: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(handle, bytes, done, bytes.length - done);
}

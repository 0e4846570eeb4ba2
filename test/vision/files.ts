/** @file Makes idx files for tests. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ExecutionContext } from 'ava';

/** A folder that is removed after the test. */
export function temporaryFolder(t: ExecutionContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'typetorch-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The bytes of an idx file; `type` 8 is uint8. */
export function idx(shape: readonly number[], data: Uint8Array, type = 8): Buffer {
  const header = Buffer.alloc(4 + 4 * shape.length);
  header[2] = type;
  header[3] = shape.length;
  for (const [at, length] of shape.entries()) header.writeUInt32BE(length, 4 + 4 * at);
  return Buffer.concat([header, data]);
}

/** Image `n` has the bytes n, n + 1, … and the label n % 10. */
export function writeDigits(folder: string, count: number, part: 'train' | 't10k' = 'train', gzipped = false): void {
  const pixels = Uint8Array.from({ length: count * 784 }, (_, at) => (Math.floor(at / 784) + (at % 784)) % 256);
  const labels = Uint8Array.from({ length: count }, (_, at) => at % 10);
  const write = (name: string, bytes: Buffer): void =>
    writeFileSync(join(folder, gzipped ? `${name}.gz` : name), gzipped ? gzipSync(bytes) : bytes);
  write(`${part}-images-idx3-ubyte`, idx([count, 28, 28], pixels));
  write(`${part}-labels-idx1-ubyte`, idx([count], labels));
}

/** @file Reads idx files, the format of MNIST and its relatives, plain or gzipped. */

import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { RuntimeError } from '../../native/errors.js';

export type IdxArray = Uint8Array | Int8Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** The contents of an idx file. */
export interface Idx {
  readonly shape: readonly number[];
  readonly data: IdxArray;
}

interface Header {
  readonly shape: readonly number[];
  readonly type: (typeof types)[number];
  /** Where the data begin. */
  readonly offset: number;
  /** The whole file's size, by what its header says. */
  readonly size: number;
}

const types = [
  { code: 0x08, array: Uint8Array },
  { code: 0x09, array: Int8Array },
  { code: 0x0b, array: Int16Array },
  { code: 0x0c, array: Int32Array },
  { code: 0x0d, array: Float32Array },
  { code: 0x0e, array: Float64Array },
] as const;

/** Deflate cannot shrink anything more than this. */
const MOST_COMPRESSED = 1032;
const MOST_DIMENSIONS = 8;
const HEADER = 4 + 4 * MOST_DIMENSIONS;

/**
 * Reads an idx file. What its header promises is checked against the file's size before memory is taken for it.
 *
 * @throws RuntimeError if it is no idx file, or truncated, or has more in it than its header says.
 */
export function readIdx(path: string): Idx {
  const file = openSync(path, 'r');
  let bytes: Buffer;
  let header: Header;
  try {
    const { size } = fstatSync(file);
    const start = Buffer.alloc(Math.min(size, 1024));
    readSync(file, start, 0, start.length, 0);
    if (start[0] === 0x1f && start[1] === 0x8b) {
      header = parseHeader(path, inflateStart(path, start));
      if (header.size > size * MOST_COMPRESSED) {
        throw broken(path, `its header promises ${header.size} bytes, more than ${size} compressed ones can hold`);
      }
      bytes = inflate(path, readFileSync(file), header);
    } else {
      header = parseHeader(path, start);
      if (size !== header.size) throw sizeError(path, header, size);
      bytes = readFileSync(file);
    }
  } finally {
    closeSync(file);
  }
  if (bytes.length !== header.size) throw sizeError(path, header, bytes.length);
  return { shape: header.shape, data: toArray(bytes, header) };
}

function inflateStart(path: string, start: Buffer): Buffer {
  try {
    return gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, HEADER);
  } catch (cause) {
    throw broken(path, (cause as Error).message);
  }
}

function inflate(path: string, compressed: Buffer, { size }: Header): Buffer {
  try {
    return gunzipSync(compressed, { maxOutputLength: Math.max(size, 1), chunkSize: 1 << 18 });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw broken(
      path,
      code === 'ERR_BUFFER_TOO_LARGE' ? `it holds more than the ${size} bytes of its header` : message,
    );
  }
}

function parseHeader(path: string, start: Buffer): Header {
  if (start.length < 4 || start[0] !== 0 || start[1] !== 0) throw broken(path, 'it does not begin as one');
  const type = types.find(({ code }) => code === start[2]);
  const dimensions = start[3];
  if (!type || dimensions === 0 || dimensions > MOST_DIMENSIONS) {
    throw broken(path, `element type ${start[2]} with ${dimensions} dimensions is not known`);
  }
  const offset = 4 + 4 * dimensions;
  if (start.length < offset) throw broken(path, 'it ends within its header');
  const shape = Array.from({ length: dimensions }, (_, at) => start.readUInt32BE(4 + 4 * at));
  const size = offset + shape.reduce((product, length) => product * length, type.array.BYTES_PER_ELEMENT);
  if (size > Number.MAX_SAFE_INTEGER) throw broken(path, `its header promises ${shape.join(' x ')} elements`);
  return { shape, type, offset, size };
}

function toArray(bytes: Buffer, { type, offset, size }: Header): IdxArray {
  const width = type.array.BYTES_PER_ELEMENT;
  if (type.array === Uint8Array) return new Uint8Array(bytes.buffer, bytes.byteOffset + offset, bytes.length - offset);
  // A copy, as the header leaves the elements unaligned.
  const data = new Uint8Array(bytes.subarray(offset));
  const view = Buffer.from(data.buffer);
  if (width === 2) view.swap16();
  else if (width === 4) view.swap32();
  else if (width === 8) view.swap64();
  return new type.array(data.buffer, 0, (size - offset) / width);
}

function sizeError(path: string, { shape, size }: Header, actual: number): RuntimeError {
  const what = actual < size ? 'it is truncated' : 'it holds more than its header says';
  return broken(path, `${what}: ${shape.join(' x ')} elements make ${size} bytes, there are ${actual}`);
}

function broken(path: string, reason: string): RuntimeError {
  return new RuntimeError(`${path} is not a valid idx file: ${reason}. Delete it and get it anew`);
}

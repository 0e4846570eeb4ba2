/** @file Writes zip files as PyTorch's own writer lays them out: nothing compressed, every record's bytes at a multiple of 64. */

import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeFully } from './file.js';

const ALIGNMENT = 64;
const BUFFER = 1 << 18;
const LIMIT32 = 0xffffffff;
const LIMIT16 = 0xffff;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** Checksum and sizes stand behind the bytes. */
const DESCRIPTOR = 0x0008;

interface Written {
  readonly name: Buffer;
  readonly header: number;
  readonly size: number;
  readonly checksum: number;
}

/** A zip file that is being written; its records lie in one folder. */
export class ZipWriter {
  private readonly handle: number;
  private readonly written: Written[] = [];
  private position = 0;
  private readonly buffer = new Uint8Array(BUFFER);
  private collected = 0;

  constructor(
    file: string,
    private readonly folder: string,
  ) {
    this.handle = openSync(file, 'wx');
  }

  /** Writes a record of `size` bytes, which come in pieces. */
  record(name: string, size: number, pieces: Iterable<Uint8Array>): void {
    const path = Buffer.from(`${this.folder}/${name}`);
    const header = this.position;
    this.write(this.localHeader(path, header, size));
    let checksum = 0;
    let count = 0;
    for (const piece of pieces) {
      checksum = crc32(piece, checksum);
      count += piece.length;
      this.write(piece);
    }
    if (count !== size) throw new Error(`record ${name} has ${count} bytes and should have ${size}`);
    if (size > 0) this.write(descriptor(header, size, checksum));
    this.written.push({ name: path, header, size, checksum });
  }

  bytes(name: string, bytes: Uint8Array): void {
    this.record(name, bytes.length, [bytes]);
  }

  text(name: string, text: string): void {
    this.bytes(name, Buffer.from(text));
  }

  /** Writes the directory. */
  finish(): void {
    const start = this.position;
    for (const entry of this.written) this.write(directoryEntry(entry));
    const size = this.position - start;
    this.write(end(this.written.length, start, size));
    this.flush();
  }

  close(): void {
    closeSync(this.handle);
  }

  /** Forty digits that depend on what has been written so far. */
  identity(): string {
    const hash = createHash('sha256');
    for (const { name, size, checksum } of this.written) hash.update(name).update(` ${size} ${checksum}\n`);
    return (BigInt(`0x${hash.digest('hex')}`) % 10n ** 40n).toString().padStart(40, '0');
  }

  /** Small parts are collected, so that a checkpoint of many small tensors takes few calls to the system. */
  private write(bytes: Uint8Array): void {
    this.position += bytes.length;
    if (this.collected + bytes.length > this.buffer.length) this.flush();
    if (bytes.length > this.buffer.length) {
      writeFully(this.handle, bytes);
      return;
    }
    this.buffer.set(bytes, this.collected);
    this.collected += bytes.length;
  }

  private flush(): void {
    writeFully(this.handle, this.buffer.subarray(0, this.collected));
    this.collected = 0;
  }

  /** The header before a record, filled up so that the record's bytes are aligned. */
  private localHeader(name: Buffer, header: number, size: number): Buffer {
    const wide = wideFields([size, size], header);
    const fixed = Buffer.alloc(30);
    fixed.writeUInt32LE(0x04034b50, 0);
    fixed.writeUInt16LE(size > 0 ? UTF8 | DESCRIPTOR : UTF8, 6);
    const before = header + fixed.length + name.length + wide.length + 4;
    const padding = Buffer.alloc(4 + ((ALIGNMENT - (before % ALIGNMENT)) % ALIGNMENT), 'Z');
    padding.write('FB', 0, 'latin1');
    padding.writeUInt16LE(padding.length - 4, 2);
    fixed.writeUInt16LE(name.length, 26);
    fixed.writeUInt16LE(wide.length + padding.length, 28);
    return Buffer.concat([fixed, name, wide, padding]);
  }
}

/** The extra field for sizes and offsets beyond 32 bits; empty if there are none. */
function wideFields(sizes: readonly number[], header: number): Buffer {
  const values = [...sizes, header].filter((value) => value >= LIMIT32);
  if (values.length === 0) return Buffer.alloc(0);
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, i) => {
    field.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
  });
  return field;
}

function descriptor(header: number, size: number, checksum: number): Buffer {
  const isWide = size >= LIMIT32 || header >= LIMIT32;
  const bytes = Buffer.alloc(isWide ? 24 : 16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(checksum, 4);
  if (isWide) {
    bytes.writeBigUInt64LE(BigInt(size), 8);
    bytes.writeBigUInt64LE(BigInt(size), 16);
  } else {
    bytes.writeUInt32LE(size, 8);
    bytes.writeUInt32LE(size, 12);
  }
  return bytes;
}

function directoryEntry({ name, header, size, checksum }: Written): Buffer {
  const wide = wideFields([size, size], header);
  const fixed = Buffer.alloc(46);
  fixed.writeUInt32LE(0x02014b50, 0);
  fixed.writeUInt16LE(size > 0 ? UTF8 | DESCRIPTOR : UTF8, 8);
  fixed.writeUInt32LE(checksum, 16);
  fixed.writeUInt32LE(Math.min(size, LIMIT32), 20);
  fixed.writeUInt32LE(Math.min(size, LIMIT32), 24);
  fixed.writeUInt16LE(name.length, 28);
  fixed.writeUInt16LE(wide.length, 30);
  fixed.writeUInt32LE(Math.min(header, LIMIT32), 42);
  return Buffer.concat([fixed, name, wide]);
}

/** The records that end a file, in their 64-bit form and their old one. */
function end(count: number, start: number, size: number): Buffer {
  const wide = Buffer.alloc(56);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(0x031e, 12);
  wide.writeUInt16LE(0x002d, 14);
  wide.writeBigUInt64LE(BigInt(count), 24);
  wide.writeBigUInt64LE(BigInt(count), 32);
  wide.writeBigUInt64LE(BigInt(size), 40);
  wide.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  const old = Buffer.alloc(22);
  old.writeUInt32LE(0x06054b50, 0);
  old.writeUInt16LE(Math.min(count, LIMIT16), 8);
  old.writeUInt16LE(Math.min(count, LIMIT16), 10);
  old.writeUInt32LE(Math.min(size, LIMIT32), 12);
  old.writeUInt32LE(Math.min(start, LIMIT32), 16);
  return Buffer.concat([wide, locator, old]);
}

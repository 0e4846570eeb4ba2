/** @file Reads records of a zip file. */

import { closeSync, fstatSync, openSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { DirectoryReader, damaged, type ZipEntry } from './directory.js';
import { readFully } from './file.js';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
/** Large records are read in pieces of this many bytes. */
export const PIECE = 1 << 26;

/** An open zip file. */
export class ZipReader {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly handle: number;
  private readonly fileSize: number;

  /** @throws UnpicklingError if the file's directory is missing, or contradicts itself or the file's size. */
  constructor(private readonly file: string) {
    this.handle = openSync(file, 'r');
    try {
      this.fileSize = fstatSync(this.handle).size;
      const entries = new DirectoryReader(file, this.handle, this.fileSize).entries();
      this.entries = new Map(entries.map((entry) => [entry.name, entry]));
    } catch (error) {
      closeSync(this.handle);
      throw error;
    }
  }

  close(): void {
    closeSync(this.handle);
  }

  /** A record's bytes in pieces of at most `PIECE` bytes, in order; the checksum is compared behind the last one. */
  *pieces(entry: ZipEntry): Generator<Uint8Array> {
    let checksum = 0;
    for (const piece of entry.deflated ? this.inflated(entry) : this.stored(entry)) {
      checksum = crc32(piece, checksum);
      yield piece;
    }
    // PyTorch can be told not to compute checksums, and then writes 0.
    if (entry.checksum !== 0 && checksum !== entry.checksum) {
      throw damaged(this.file, `the bytes of its record '${entry.name}' are not those that were written`);
    }
  }

  /** A record's bytes at once. */
  bytes(entry: ZipEntry): Uint8Array {
    const pieces = [...this.pieces(entry)];
    return pieces.length === 1 ? pieces[0] : new Uint8Array(Buffer.concat(pieces));
  }

  private *stored(entry: ZipEntry): Generator<Uint8Array> {
    const start = this.start(entry);
    for (let at = 0; at < entry.size; at += PIECE) {
      const piece = Buffer.allocUnsafeSlow(Math.min(PIECE, entry.size - at));
      readFully(this.handle, piece, start + at, this.file);
      yield piece;
    }
  }

  private *inflated(entry: ZipEntry): Generator<Uint8Array> {
    const packed = Buffer.allocUnsafeSlow(entry.packed);
    readFully(this.handle, packed, this.start(entry), this.file);
    let bytes: Uint8Array;
    try {
      bytes = inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
    } catch {
      throw damaged(this.file, `its record '${entry.name}' cannot be decompressed`);
    }
    if (bytes.length !== entry.size) {
      throw damaged(this.file, `its record '${entry.name}' has ${bytes.length} bytes and should have ${entry.size}`);
    }
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  }

  /** Where a record's bytes begin: behind its own header, which repeats name and extra fields with lengths of its own. */
  private start(entry: ZipEntry): number {
    const bytes = new Uint8Array(HEADER_SIZE);
    readFully(this.handle, bytes, entry.header, this.file);
    const header = new DataView(bytes.buffer);
    if (header.getUint32(0, true) !== HEADER)
      throw damaged(this.file, `its record '${entry.name}' is not where it should be`);
    const start = entry.header + HEADER_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
    if (start + entry.packed > this.fileSize)
      throw damaged(this.file, `its record '${entry.name}' lies beyond its end`);
    return start;
  }
}

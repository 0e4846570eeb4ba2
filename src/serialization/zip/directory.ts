/** @file Reads a zip file's directory, and believes nothing in it that the file's size contradicts. */

import { readFully } from './file.js';
import { UnpicklingError } from '../pickle/errors.js';

/** One record of a zip file. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes of the record when it is read. */
  readonly size: number;
  /** Bytes that it takes in the file. */
  readonly packed: number;
  readonly deflated: boolean;
  readonly checksum: number;
  /** Where its own header begins, which stands before its bytes. */
  readonly header: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END64_LOCATOR = 0x07064b50;
const END64_LOCATOR_SIZE = 20;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const SATURATED32 = 0xffffffff;
const SATURATED16 = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** deflate cannot shrink data further than this. */
const LARGEST_RATIO = 1032;

export function damaged(file: string, reason: string): UnpicklingError {
  return new UnpicklingError(`${file} is damaged or cut off: ${reason}`);
}

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** Reads the directory of an open file of `fileSize` bytes. */
export class DirectoryReader {
  constructor(
    private readonly file: string,
    private readonly handle: number,
    private readonly fileSize: number,
  ) {}

  /**
   * The file's records.
   *
   * @throws UnpicklingError if the directory is missing, or contradicts itself or the file's size.
   */
  entries(): ZipEntry[] {
    const { offset, size, count } = this.directory();
    if (count * ENTRY_SIZE > size || offset + size > this.fileSize)
      throw damaged(this.file, 'its directory lies beyond its end');
    const view = this.read(offset, size);
    const entries: ZipEntry[] = [];
    const names = new Set<string>();
    let at = 0;
    for (let i = 0; i < count; i++) {
      if (at + ENTRY_SIZE > size || view.getUint32(at, true) !== ENTRY)
        throw damaged(this.file, 'its directory is unreadable');
      const lengths = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
      const next = at + ENTRY_SIZE + lengths[0] + lengths[1] + lengths[2];
      if (next > size) throw damaged(this.file, 'its directory is unreadable');
      const entry = this.entry(view, at, lengths[0], lengths[1]);
      if (names.has(entry.name)) throw damaged(this.file, `it has two records '${entry.name}'`);
      names.add(entry.name);
      entries.push(entry);
      at = next;
    }
    return entries;
  }

  private entry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
    const name = Buffer.from(view.buffer, view.byteOffset + at + ENTRY_SIZE, nameLength).toString('utf8');
    const method = view.getUint16(at + 10, true);
    if (view.getUint16(at + 8, true) & 1) throw damaged(this.file, `its record '${name}' is encrypted`);
    let [packed, size, header] = [
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
      view.getUint32(at + 42, true),
    ];
    if (packed === SATURATED32 || size === SATURATED32 || header === SATURATED32) {
      const wide = this.wideFields(view, at + ENTRY_SIZE + nameLength, extraLength, name);
      if (size === SATURATED32) size = this.take(wide, name);
      if (packed === SATURATED32) packed = this.take(wide, name);
      if (header === SATURATED32) header = this.take(wide, name);
    }
    const fits = (method === STORED && size === packed) || (method === DEFLATED && size <= packed * LARGEST_RATIO + 64);
    if (!fits) throw damaged(this.file, `its record '${name}' claims ${size} bytes in ${packed}`);
    if (packed > this.fileSize || header + packed > this.fileSize) {
      throw damaged(this.file, `its record '${name}' of ${size} bytes does not fit in the file's ${this.fileSize}`);
    }
    return { name, size, packed, deflated: method === DEFLATED, checksum: view.getUint32(at + 16, true), header };
  }

  /** The 64-bit sizes and offset of an entry, in the order in which they replace saturated ones. */
  private wideFields(view: DataView, start: number, length: number, name: string): bigint[] {
    let at = start;
    while (at + 4 <= start + length) {
      const size = view.getUint16(at + 2, true);
      if (at + 4 + size > start + length) break;
      if (view.getUint16(at, true) === 1) {
        return Array.from({ length: Math.floor(size / 8) }, (_, i) => view.getBigUint64(at + 4 + 8 * i, true));
      }
      at += 4 + size;
    }
    throw damaged(this.file, `its record '${name}' has no size`);
  }

  private take(fields: bigint[], name: string): number {
    const value = fields.shift();
    if (value === undefined || value > BigInt(this.fileSize) * BigInt(LARGEST_RATIO)) {
      throw damaged(this.file, `its record '${name}' has an impossible size`);
    }
    return Number(value);
  }

  /** Where the directory is, from the record at the file's end. */
  private directory(): Directory {
    const tailSize = Math.min(this.fileSize, END_SIZE + LONGEST_COMMENT);
    const tailStart = this.fileSize - tailSize;
    const tail = this.read(tailStart, tailSize);
    for (let at = tailSize - END_SIZE; at >= 0; at--) {
      if (tail.getUint32(at, true) !== END) continue;
      const found = {
        count: tail.getUint16(at + 10, true),
        size: tail.getUint32(at + 12, true),
        offset: tail.getUint32(at + 16, true),
      };
      const isWide = found.count === SATURATED16 || found.size === SATURATED32 || found.offset === SATURATED32;
      return isWide ? this.wideDirectory(tailStart + at) : found;
    }
    throw damaged(this.file, 'a zip file ends with a directory, and this one does not');
  }

  private wideDirectory(end: number): Directory {
    if (end < END64_LOCATOR_SIZE) throw damaged(this.file, 'its directory is unreadable');
    const locator = this.read(end - END64_LOCATOR_SIZE, END64_LOCATOR_SIZE);
    const at = locator.getBigUint64(8, true);
    if (locator.getUint32(0, true) !== END64_LOCATOR || at > BigInt(this.fileSize - END64_SIZE)) {
      throw damaged(this.file, 'its directory is unreadable');
    }
    const record = this.read(Number(at), END64_SIZE);
    if (record.getUint32(0, true) !== END64) throw damaged(this.file, 'its directory is unreadable');
    const limit = BigInt(this.fileSize);
    const [count, size, offset] = [32, 40, 48].map((field) => {
      const value = record.getBigUint64(field, true);
      if (value > limit) throw damaged(this.file, 'its directory lies beyond its end');
      return Number(value);
    });
    return { count, size, offset };
  }

  private read(position: number, length: number): DataView {
    const bytes = new Uint8Array(length);
    readFully(this.handle, bytes, position, this.file);
    return new DataView(bytes.buffer);
  }
}

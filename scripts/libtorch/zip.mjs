import { LibtorchError } from './errors.mjs';

/**
 * @typedef {{ size: number, read(start: number, end: number): AsyncIterable<Buffer> }} Source
 *   a wheel that is read by byte ranges, `end` excluded
 * @typedef {{ name: string, method: number, crc: number, compressedSize: number, size: number, offset: number, end: number }} Entry
 *   `end` is where the next member or the central directory begins
 */

export const STORED = 0;
export const DEFLATED = 8;

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LARGEST_END = 22 + 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * Reads the list of members without reading the members.
 *
 * @param {Source} source
 * @returns {Promise<Entry[]>} in the order of their offsets
 */
export async function readDirectory(source) {
  const tailStart = Math.max(0, source.size - LARGEST_END);
  const tail = await readAll(source, tailStart, source.size);
  const end = tail.lastIndexOf(signature(END));
  if (end < 0) throw damaged('has no end-of-central-directory record');

  let count = tail.readUInt16LE(end + 10);
  let size = tail.readUInt32LE(end + 12);
  let offset = tail.readUInt32LE(end + 16);
  const locator = end - 20;
  if (locator >= 0 && tail.readUInt32LE(locator) === END64_LOCATOR) {
    const position = Number(tail.readBigUInt64LE(locator + 8));
    const record = await readAll(source, position, position + 56);
    if (record.readUInt32LE(0) !== END64) throw damaged('has a broken zip64 record');
    count = Number(record.readBigUInt64LE(32));
    size = Number(record.readBigUInt64LE(40));
    offset = Number(record.readBigUInt64LE(48));
  }
  if (offset + size > source.size) throw damaged('has a central directory outside the file');

  const directory =
    offset >= tailStart
      ? tail.subarray(offset - tailStart, offset - tailStart + size)
      : await readAll(source, offset, offset + size);
  const entries = parseDirectory(directory, count).sort((a, b) => a.offset - b.offset);
  for (const [index, entry] of entries.entries()) entry.end = entries[index + 1]?.offset ?? offset;
  return entries;
}

/**
 * @param {Buffer} directory
 * @param {number} count
 */
function parseDirectory(directory, count) {
  /** @type {Entry[]} */
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) {
      throw damaged('has a broken central directory');
    }
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const entry = {
      name: directory.toString('utf8', at + 46, nameEnd),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
      end: 0,
    };
    applyZip64(entry, directory.subarray(nameEnd, extraEnd));
    entries.push(entry);
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {Entry} entry
 * @param {Buffer} extra
 */
function applyZip64(entry, extra) {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    for (const field of /** @type {const} */ (['size', 'compressedSize', 'offset'])) {
      if (entry[field] !== IN_ZIP64) continue;
      entry[field] = Number(extra.readBigUInt64LE(value));
      value += 8;
    }
  }
}

/**
 * Where a member's compressed bytes begin, from its local header.
 *
 * @param {Buffer} header the first 30 bytes at the member's offset
 */
export function dataOffset(header) {
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) throw damaged('has a broken local header');
  return 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

/** @param {number} value */
function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/**
 * @param {Source} source
 * @param {number} start
 * @param {number} end
 */
export async function readAll(source, start, end) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of source.read(start, end)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** @param {string} what */
function damaged(what) {
  return new LibtorchError(`The wheel ${what}`, 'run this again, or point pip at another index');
}

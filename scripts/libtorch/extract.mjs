import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, readSync, writeFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { IntegrityError, LibtorchError } from './errors.mjs';
import { dataOffset, DEFLATED, STORED } from './zip.mjs';

/** @typedef {import('./zip.mjs').Entry & { sha256?: string }} Member with the pinned digest, where each has one */

/** Up to this size a member is taken through memory. */
const SMALL = 1 << 20;

/**
 * Unpacks members that lie in a file, a part of a wheel. A file appears under its name only when it is verified.
 *
 * @param {string} path
 * @param {number} base the part's offset in the wheel
 * @param {Member[]} members
 * @param {string} folder
 */
export async function extract(path, base, members, folder) {
  const part = await open(path);
  const header = Buffer.alloc(30);
  const made = new Set();
  try {
    for (const member of members) {
      const { name, offset, method } = member;
      if (!isSafe(name)) throw new LibtorchError(`The wheel has a member named ${name}`, 'point pip at another index');
      if (method !== STORED && method !== DEFLATED) throw mismatch(member);
      const target = join(folder, name);
      if (!made.has(dirname(name))) {
        // Calls without a promise are twice as fast for small files; this one lets the lock's heartbeat through.
        await mkdir(dirname(target), { recursive: true });
        made.add(dirname(name));
      }
      readSync(part.fd, header, 0, header.length, offset - base);
      const start = offset - base + dataOffset(header);
      if (member.size <= SMALL && member.compressedSize <= SMALL) {
        const data = Buffer.alloc(member.compressedSize);
        readSync(part.fd, data, 0, data.length, start);
        writeFileSync(target, decompress(member, data));
      } else {
        await stream(path, start, member, target);
      }
    }
  } finally {
    await part.close();
  }
}

/**
 * @param {Member} member
 * @param {Buffer} data
 */
function decompress(member, data) {
  let content;
  try {
    content = member.method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(member.size, 1) });
  } catch (error) {
    throw mismatch(member, error);
  }
  if (content.length !== member.size || crc32(content) !== member.crc) throw mismatch(member);
  if (member.sha256 && createHash('sha256').update(content).digest('hex') !== member.sha256) throw mismatch(member);
  return content;
}

/**
 * @param {string} path
 * @param {number} start
 * @param {Member} member
 * @param {string} target
 */
async function stream(path, start, member, target) {
  const unfinished = `${target}.unfinished`;
  const hash = createHash('sha256');
  let size = 0;
  let crc = 0;
  const check = new Transform({
    transform(chunk, _, done) {
      size += chunk.length;
      crc = crc32(chunk, crc);
      hash.update(chunk);
      done(size > member.size ? mismatch(member) : null, chunk);
    },
    flush(done) {
      const right = size === member.size && crc === member.crc;
      const pinned = !member.sha256 || hash.digest('hex') === member.sha256;
      done(right && pinned ? null : mismatch(member));
    },
  });
  const inflate = member.method === DEFLATED ? createInflateRaw({ chunkSize: SMALL }) : new PassThrough();
  const compressed = createReadStream(path, { start, end: start + member.compressedSize - 1, highWaterMark: SMALL });
  try {
    await pipeline(compressed, inflate, check, createWriteStream(unfinished));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw /** @type {NodeJS.ErrnoException} */ (error).code?.startsWith('Z_') ? mismatch(member, error) : error;
  }
  await rename(unfinished, target);
}

/** @param {string} name */
function isSafe(name) {
  return !/^\/|\\|:|\0|(^|\/)\.\.?(\/|$)/.test(name);
}

/**
 * @param {Member} member
 * @param {unknown} [cause]
 */
function mismatch({ name }, cause) {
  return new IntegrityError(
    `${name} in the wheel is not the file that was pinned`,
    'run this again, and if it stays so point pip at another index',
    cause,
  );
}

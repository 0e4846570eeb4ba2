import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat, truncate } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { IntegrityError, LibtorchError } from './errors.mjs';

/**
 * @typedef {import('./http.mjs').HttpClient} HttpClient
 * @typedef {import('./platforms.mjs').Wheel} Wheel
 * @typedef {import('./progress.mjs').Progress} Progress
 */

/** The server sends whole files only. */
export class RangeUnsupported extends Error {}

/** A wheel on a server that is read by ranges; a cut connection is taken up where it broke. */
export class RemoteWheel {
  /**
   * @param {HttpClient} client
   * @param {string} url
   * @param {Wheel} wheel
   */
  constructor(client, url, wheel) {
    this.client = client;
    this.url = url;
    this.wheel = wheel;
    this.size = wheel.size;
  }

  /**
   * @param {number} start
   * @param {number} end
   * @returns {AsyncGenerator<Buffer, void, void>}
   */
  async *read(start, end) {
    let failures = 0;
    for (let at = start; at < end; ) {
      const before = at;
      try {
        const answer = await this.client.get(this.url, { range: `bytes=${at}-${end - 1}` });
        try {
          this.#check(answer, at);
          for await (const chunk of answer) {
            const wanted = chunk.subarray(0, end - at);
            at += wanted.length;
            yield wanted;
            if (wanted.length < chunk.length) break;
          }
        } finally {
          if (at < end) answer.destroy();
        }
        if (at < end) throw new Error('the connection was cut');
      } catch (error) {
        if (error instanceof LibtorchError || error instanceof RangeUnsupported) throw error;
        failures = at > before ? 1 : failures + 1;
        if (failures >= this.client.attempts) throw this.client.explain(error, this.url);
        await this.client.wait(failures);
      }
    }
  }

  /**
   * @param {import('node:http').IncomingMessage} answer
   * @param {number} at
   */
  #check(answer, at) {
    if (answer.statusCode === 200) throw new RangeUnsupported();
    if (answer.statusCode === 404) throw gone(this.url, this.wheel);
    const [, start, size] = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(answer.headers['content-range'] ?? '') ?? [];
    const known = size === undefined || size === '*' ? this.size : Number(size);
    if (answer.statusCode === 416 || known !== this.size) throw otherSize(this.url, this.wheel);
    if (Number(start) !== at) throw new RangeUnsupported();
  }
}

/** A wheel in a file. */
export class LocalWheel {
  /**
   * @param {string} path
   * @param {number} size
   */
  constructor(path, size) {
    this.path = path;
    this.size = size;
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  read(start, end) {
    return createReadStream(this.path, { start, end: end - 1 });
  }
}

/**
 * @param {string} url file://…
 * @param {Wheel} wheel
 */
export async function openLocalWheel(url, wheel) {
  const path = fileURLToPath(url);
  const { size } = await stat(path);
  if (size !== wheel.size) throw otherSize(url, wheel);
  return new LocalWheel(path, size);
}

/**
 * Downloads a range into a file, continuing what an earlier run left in it.
 *
 * @param {RemoteWheel} wheel
 * @param {{ start: number, end: number }} range
 * @param {string} path
 * @param {Progress} progress
 */
export async function saveRange(wheel, { start, end }, path, progress) {
  let have = await sizeOf(path);
  if (have > end - start) {
    await truncate(path, 0);
    have = 0;
  }
  progress.resume(have);
  if (have === end - start) return;
  await pipeline(wheel.read(start + have, end), counter(progress), createWriteStream(path, { flags: 'a' }));
}

/**
 * Downloads the whole wheel into a file, from the start again when the connection is cut.
 *
 * @param {HttpClient} client
 * @param {string} url
 * @param {Wheel} wheel
 * @param {string} path
 * @param {Progress} progress
 */
export async function saveWhole(client, url, wheel, path, progress) {
  if ((await sizeOf(path)) === wheel.size) return progress.resume(wheel.size);
  // A whole file gets its name only at the end: its size alone doesn't tell that it is verified.
  const unfinished = `${path}.unfinished`;
  for (let attempt = 1; ; attempt++) {
    const hash = createHash('sha256');
    let received = 0;
    const answer = await client.get(url);
    if (answer.statusCode !== 200) throw gone(url, wheel);
    const check = new Transform({
      transform(chunk, _, done) {
        received += chunk.length;
        hash.update(chunk);
        progress.add(chunk.length);
        done(received > wheel.size ? otherSize(url, wheel) : null, chunk);
      },
    });
    try {
      await pipeline(bodyOf(answer), check, createWriteStream(unfinished));
    } catch (error) {
      if (!(error instanceof Cut)) throw error;
      if (attempt >= client.attempts) throw client.explain(error.cause, url);
      progress.add(-received);
      await client.wait(attempt);
      continue;
    }
    if (received !== wheel.size) throw otherSize(url, wheel);
    if (hash.digest('hex') !== wheel.sha256) {
      await rm(unfinished);
      throw new IntegrityError(
        `${wheel.filename} from ${new URL(url).host} doesn't have the pinned sha256`,
        'run this again, and if it stays so point pip at another index',
      );
    }
    await rename(unfinished, path);
    return;
  }
}

/** The connection broke, in contrast to the disk or a check. */
class Cut extends Error {}

/** @param {import('node:http').IncomingMessage} answer */
async function* bodyOf(answer) {
  try {
    yield* answer;
  } catch (error) {
    throw new Cut('the connection was cut', { cause: error });
  }
}

/** @param {Progress} progress */
function counter(progress) {
  return new Transform({
    transform(chunk, _, done) {
      progress.add(chunk.length);
      done(null, chunk);
    },
  });
}

/** @param {string} path */
export async function sizeOf(path) {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

/**
 * @param {string} url
 * @param {Wheel} wheel
 */
function gone(url, { filename }) {
  return new LibtorchError(
    `${new URL(url).host} lists ${filename} but doesn't have it`,
    'try again later or point pip at another index',
  );
}

/**
 * @param {string} url
 * @param {Wheel} wheel
 */
function otherSize(url, { filename }) {
  return new IntegrityError(
    `${filename} at ${new URL(url).host || 'its place'} doesn't have the pinned size`,
    'point pip at an index with the published file',
  );
}

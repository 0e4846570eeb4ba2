import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {{ pid: number, host: string, token: string }} Holder */

const HEARTBEAT = 2_000;
/** A lock without a heartbeat for so long belongs to nobody. */
const STALE = 20_000;
const POLL = 200;

/**
 * Runs a task while holding a lock file. A crashed holder's lock is taken over: at once if it ran on this machine,
 * else when its heartbeat is missing.
 *
 * @template T
 * @param {string} path
 * @param {(holder: Holder) => void} onWait told once when someone else has it
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withLock(path, onWait, task) {
  const token = randomUUID();
  let told = false;
  while (!(await acquire(path, token))) {
    const holder = await readHolder(path);
    if (await isStale(path, holder)) {
      await takeAway(path, holder);
      continue;
    }
    if (holder && !told) {
      onWait(holder);
      told = true;
    }
    await sleep(POLL);
  }
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, HEARTBEAT);
  try {
    return await task();
  } finally {
    clearInterval(heartbeat);
    if ((await readHolder(path))?.token === token) await unlink(path);
  }
}

/**
 * @param {string} path
 * @param {string} token
 */
async function acquire(path, token) {
  try {
    await writeFile(path, JSON.stringify({ pid: process.pid, host: hostname(), token }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} path
 * @returns {Promise<Holder | undefined>}
 */
async function readHolder(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {Holder | undefined} holder undefined while it is being written, or when that was cut short
 */
async function isStale(path, holder) {
  const status = await stat(path).catch(() => undefined);
  if (!status) return false;
  if (Date.now() - status.mtimeMs > STALE) return true;
  if (holder?.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/**
 * Removes a stale lock, and puts it back if it turns out that another process has just renewed it.
 *
 * @param {string} path
 * @param {Holder | undefined} stale
 */
async function takeAway(path, stale) {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const restored = (await readHolder(aside))?.token !== stale?.token;
  if (restored) await copyFile(aside, path, constants.COPYFILE_EXCL).catch(() => {});
  await unlink(aside);
}

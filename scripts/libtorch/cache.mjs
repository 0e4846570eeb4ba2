import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { explainDisk } from './errors.mjs';
import { withLock } from './lock.mjs';

/** @typedef {import('./platforms.mjs').Platform} Platform */

const MARKER = 'complete.json';

/**
 * The folder for all checkouts of a user.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(env) {
  const home = env.HOME || env.USERPROFILE || homedir();
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, 'typetorch');
  if (process.platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'typetorch');
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', 'typetorch');
  return join(home, '.cache', 'typetorch');
}

/**
 * Tells in a few calls whether a folder holds a finished installation of these very pins.
 *
 * @param {string} folder
 * @param {Platform} platform
 */
export function isInstalled(folder, platform) {
  try {
    const { pins } = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
    return (
      pins === digest(platform) &&
      platform.wheels.every(({ files, trees }) =>
        [
          ...files.map(({ name, size }) => statSync(join(folder, name)).size === size),
          ...trees.map(({ prefix }) => statSync(join(folder, prefix)).isDirectory()),
        ].every(Boolean),
      )
    );
  } catch {
    return false;
  }
}

/**
 * Installs into a folder, once however many processes ask for it.
 *
 * @param {string} folder
 * @param {Platform} platform
 * @param {(staging: string) => Promise<void>} fetch fills a folder, which may hold what an interrupted run left
 * @param {(message: string) => void} log
 */
export async function install(folder, platform, fetch, log) {
  try {
    await mkdir(join(folder, '..'), { recursive: true });
    const onWait = (/** @type {{ pid: number }} */ { pid }) =>
      log(`Waiting for process ${pid}, which fetches libtorch.`);
    await withLock(`${folder}.lock`, onWait, async () => {
      if (isInstalled(folder, platform)) return;
      const staging = `${folder}.unfinished`;
      await fetch(staging);
      await writeFile(join(staging, MARKER), JSON.stringify({ pins: digest(platform) }));
      await rm(folder, { recursive: true, force: true });
      await rename(staging, folder);
    });
  } catch (error) {
    throw explainDisk(error, folder);
  }
}

/** @param {Platform} platform */
function digest(platform) {
  return createHash('sha256').update(JSON.stringify(platform)).digest('hex');
}

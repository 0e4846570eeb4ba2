import { readFileSync } from 'node:fs';
import { LibtorchError, USE_ANOTHER } from './errors.mjs';

/**
 * @typedef {{ name: string, size: number, sha256: string }} PinnedFile
 * @typedef {{ prefix: string, files: number, size: number, sha256: string }} PinnedTree
 *   every file below a folder; `sha256` is over the sorted lines "name, NUL, the file's sha256"
 * @typedef {{
 *   project: string, version: string, filename: string, size: number, sha256: string,
 *   files: PinnedFile[], trees: PinnedTree[],
 * }} Wheel
 * @typedef {{
 *   wheels: Wheel[],
 *   libraries: string[],
 *   texts: Record<string, string>,
 * }} Platform
 *   `libraries` in the order in which they are to be loaded; `texts` are small files that we write ourselves
 * @typedef {{ version: string, platforms: Record<string, Platform> }} Table
 */

/** @returns {Table} */
export function loadTable() {
  return JSON.parse(readFileSync(new URL('wheels.json', import.meta.url), 'utf8'));
}

export const currentPlatform = `${process.platform}-${process.arch}`;

/**
 * @param {Table} table
 * @param {string} name
 * @returns {Platform}
 */
export function platformOf(table, name) {
  const platform = table.platforms[name];
  if (platform) return platform;
  const known = Object.keys(table.platforms).join(', ');
  throw new LibtorchError(`There is no libtorch ${table.version} for ${name} (only for ${known})`, USE_ANOTHER);
}

/** The oldest glibc that the Linux wheels work with. */
const OLDEST_GLIBC = [2, 28];

/** Refuses a C library with which the wheels' libraries can't be loaded. */
export function checkCLibrary() {
  if (process.platform !== 'linux') return;
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  const [major, minor] = header.glibcVersionRuntime?.split('.').map(Number) ?? [0, 0];
  if (major > OLDEST_GLIBC[0] || (major === OLDEST_GLIBC[0] && minor >= OLDEST_GLIBC[1])) return;
  throw new LibtorchError(
    `libtorch needs glibc ${OLDEST_GLIBC.join('.')} or later and this system has ${header.glibcVersionRuntime ?? 'none'}`,
    'use a newer distribution',
  );
}

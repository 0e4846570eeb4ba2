import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { IntegrityError } from './errors.mjs';

/**
 * @typedef {import('./platforms.mjs').Platform} Platform
 * @typedef {import('./platforms.mjs').PinnedTree} PinnedTree
 */

/** @param {string} path */
export async function hashFile(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * Measures a folder as the table pins it.
 *
 * @param {string} folder
 * @param {string} prefix
 * @returns {Promise<PinnedTree>}
 */
export async function measureTree(folder, prefix) {
  const found = await readdir(join(folder, prefix), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const names = new Map(paths.map((path) => [path.slice(join(folder, '/').length).replaceAll('\\', '/'), path]));
  const hash = createHash('sha256');
  let size = 0;
  for (const [index, name] of [...names.keys()].sort().entries()) {
    // As when unpacking: no promise for each file, but now and then one, for the lock's heartbeat.
    if (index % 256 === 0) await setImmediate();
    const content = readFileSync(/** @type {string} */ (names.get(name)));
    size += content.length;
    hash.update(`${name}\0${createHash('sha256').update(content).digest('hex')}\n`);
  }
  return { prefix, files: names.size, size, sha256: hash.digest('hex') };
}

/**
 * @param {string} folder
 * @param {PinnedTree} tree
 */
export async function isTreeIntact(folder, tree) {
  return (await measureTree(folder, tree.prefix)).sha256 === tree.sha256;
}

/**
 * Compares every byte of an installation with the pins.
 *
 * @param {string} folder
 * @param {Platform} platform
 */
export async function verifyAll(folder, platform) {
  /** @type {string[]} */
  const wrong = [];
  for (const { files, trees } of platform.wheels) {
    for (const { name, sha256 } of files) {
      const actual = await hashFile(join(folder, name)).catch(() => undefined);
      if (actual !== sha256) wrong.push(name);
    }
    for (const tree of trees) if (!(await isTreeIntact(folder, tree))) wrong.push(tree.prefix);
  }
  if (!wrong.length) return;
  throw new IntegrityError(
    `${wrong.join(', ')} in ${folder} ${wrong.length > 1 ? 'are' : 'is'} damaged`,
    'remove that folder and run this again',
  );
}

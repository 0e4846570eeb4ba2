/** @file Replaces a file as a whole: whoever reads it, and whatever stops the writer, finds the old contents or the new ones. */

import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { RuntimeError } from '../native/errors.js';

const host = hostname().replace(/[^A-Za-z0-9-]/g, '_');

/** Temporary files carry the target's name, the machine and the process, so that what a killed process left can be told apart. */
function temporaryPrefix(target: string): string {
  return `.${basename(target)}.${host}.`;
}

/** The file that is really meant: behind a symbolic link, the one that it points to. */
function realTarget(path: string): { target: string; mode: number | null } {
  let stat: fs.Stats;
  try {
    stat = fs.statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (!fs.existsSync(dirname(path))) throw new RuntimeError(`Parent directory ${dirname(path)} does not exist.`);
    return { target: path, mode: null };
  }
  if (!stat.isFile())
    throw new RuntimeError(
      `cannot save to ${path}: it is ${stat.isDirectory() ? 'a directory' : 'not a regular file'}`,
    );
  return { target: fs.realpathSync(path), mode: stat.mode & 0o777 };
}

/**
 * Has `write` fill a temporary file beside `path`, makes sure that it is on the disk, and renames it to `path`.
 * If anything fails, `path` stays as it was and the temporary file is removed.
 */
export function replaceFile(path: string, write: (temporary: string) => void): void {
  const { target, mode } = realTarget(path);
  const folder = dirname(target);
  removeLeftovers(folder, temporaryPrefix(target));
  const temporary = join(folder, `${temporaryPrefix(target)}${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    write(temporary);
    if (mode !== null) fs.chmodSync(temporary, mode);
    syncFile(temporary);
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
}

function syncFile(path: string): void {
  const file = fs.openSync(path, 'r+');
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Makes the rename itself durable. Windows has no such call for folders. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(file);
  } catch (error) {
    // Some network file systems cannot sync a folder; the rename stands all the same.
    if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    fs.closeSync(file);
  }
}

/** Removes temporary files of the same target whose process on this machine was killed. */
function removeLeftovers(folder: string, prefix: string): void {
  for (const name of fs.readdirSync(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith('.tmp')) continue;
    const pid = Number(name.slice(prefix.length).split('.')[0]);
    if (Number.isInteger(pid) && pid > 0 && !isAlive(pid)) fs.rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

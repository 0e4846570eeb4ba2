import { mkdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  openLocalWheel,
  LocalWheel,
  RangeUnsupported,
  RemoteWheel,
  saveRange,
  saveWhole,
  sizeOf,
} from './download.mjs';
import { IntegrityError, LibtorchError } from './errors.mjs';
import { extract } from './extract.mjs';
import { findWheel } from './index.mjs';
import { megabytes, Progress } from './progress.mjs';
import { hashFile, isTreeIntact } from './verify.mjs';
import { readDirectory } from './zip.mjs';

/**
 * @typedef {import('./extract.mjs').Member} Member
 * @typedef {import('./platforms.mjs').Wheel} Wheel
 * @typedef {import('./zip.mjs').Entry} Entry
 * @typedef {{ start: number, end: number, members: Member[] }} Part of a wheel that is fetched with one request
 * @typedef {{ wheel: Wheel, source: LocalWheel | RemoteWheel, parts?: Part[] }} Plan
 *   without parts when the server sends only the whole wheel
 */

/** Reading over unwanted bytes up to this many is quicker than a request of its own. */
const LARGEST_GAP = 512 << 10;
/** Parts of this size let unpacking run beside downloading. */
const PART = 16 << 20;
/** The folder for what is downloaded and not yet unpacked. */
const DOWNLOADS = 'downloads';

/**
 * Brings a platform's files into a folder. What an interrupted run left there is used.
 *
 * @param {import('./http.mjs').HttpClient} client
 * @param {import('./platforms.mjs').Platform} platform
 * @param {string} folder
 * @param {NodeJS.WriteStream | { write(text: string): unknown, isTTY?: boolean }} output
 */
export async function fetchFiles(client, platform, folder, output) {
  await mkdir(join(folder, DOWNLOADS), { recursive: true });
  /** @type {Plan[]} */
  const plans = [];
  for (const wheel of platform.wheels) plans.push(await plan(client, wheel, folder, output));

  await checkSpace(folder, plans);
  const total = plans.reduce((sum, { wheel, source, parts }) => sum + bytesOf(wheel, source, parts), 0);
  const progress = new Progress(output, 'libtorch', total);
  for (const item of plans) {
    await fetchOne(item, folder, progress);
    await checkTrees(item.wheel, folder);
  }
  if (total) progress.end();
  await rm(join(folder, DOWNLOADS), { recursive: true });
  for (const [name, text] of Object.entries(platform.texts)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/**
 * @param {import('./http.mjs').HttpClient} client
 * @param {Wheel} wheel
 * @param {string} folder
 * @param {{ write(text: string): unknown }} output
 * @returns {Promise<Plan>}
 */
async function plan(client, wheel, folder, output) {
  const { url, yanked } = await findWheel(client, wheel);
  if (yanked) output.write(`Note: ${wheel.filename} was withdrawn by its publisher.\n`);
  const source = url.startsWith('file:') ? await openLocalWheel(url, wheel) : new RemoteWheel(client, url, wheel);
  try {
    const members = select(await readDirectory(source), wheel);
    return { wheel, source, parts: await unfinished(divide(members), folder) };
  } catch (error) {
    if (error instanceof RangeUnsupported) return { wheel, source };
    throw error;
  }
}

/**
 * The members that the table asks for.
 *
 * @param {Entry[]} entries
 * @param {Wheel} wheel
 * @returns {Member[]}
 */
export function select(entries, { filename, files, trees }) {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const single = files.map(({ name, size, sha256 }) => {
    const entry = byName.get(name);
    if (entry?.size === size) return { ...entry, sha256 };
    throw notPinned(`${name} in ${filename}`);
  });
  const inTrees = trees.flatMap(({ prefix, files: count }) => {
    const found = entries.filter(({ name }) => name.startsWith(prefix) && !name.endsWith('/'));
    if (found.length === count) return found;
    throw notPinned(`${prefix} in ${filename}`);
  });
  return [...single, ...inTrees].sort((a, b) => a.offset - b.offset);
}

/** @param {string} what */
function notPinned(what) {
  return new IntegrityError(`${what} is not what was pinned`, 'point pip at an index with the published file');
}

/**
 * The parts that still have something to give. They are divided before, so that the file of a part that was cut off
 * is found again.
 *
 * @param {Part[]} parts
 * @param {string} folder
 */
async function unfinished(parts, folder) {
  /** @type {Part[]} */
  const result = [];
  for (const part of parts) {
    const members = await missing(part.members, folder);
    if (members.length) result.push({ ...part, members });
  }
  return result;
}

/**
 * @param {Member[]} members
 * @param {string} folder
 */
async function missing(members, folder) {
  /** @type {Member[]} */
  const result = [];
  for (const member of members) {
    const status = await stat(join(folder, member.name)).catch(() => undefined);
    const there = status?.size === member.size;
    if (there && (!member.sha256 || (await hashFile(join(folder, member.name))) === member.sha256)) continue;
    result.push(member);
  }
  return result;
}

/**
 * Merges neighbours, so that few requests do.
 *
 * @param {Member[]} members in the order of their offsets
 */
export function divide(members) {
  /** @type {Part[]} */
  const parts = [];
  for (const member of members) {
    const last = parts.at(-1);
    if (last && member.offset - last.end <= LARGEST_GAP && member.end - last.start <= PART) {
      last.end = member.end;
      last.members.push(member);
    } else {
      parts.push({ start: member.offset, end: member.end, members: [member] });
    }
  }
  return parts;
}

/**
 * @param {Plan} plan
 * @param {string} folder
 * @param {Progress} progress
 */
async function fetchOne({ wheel, source, parts }, folder, progress) {
  try {
    if (parts) return await fetchParts(source, parts, folder, progress);
  } catch (error) {
    if (!(error instanceof RangeUnsupported)) throw error;
  }
  await fetchWhole(wheel, /** @type {RemoteWheel} */ (source), folder, progress);
}

/**
 * @param {LocalWheel | RemoteWheel} source
 * @param {Part[]} parts
 * @param {string} folder
 * @param {Progress} progress
 */
async function fetchParts(source, parts, folder, progress) {
  if (source instanceof LocalWheel) {
    for (const { members } of parts) await extract(source.path, 0, members, folder);
    return;
  }
  let unpacking = Promise.resolve();
  try {
    for (const part of parts) {
      const path = pathOf(part, source.wheel, folder);
      await saveRange(source, part, path, progress);
      await unpacking;
      unpacking = unpack(path, part, folder);
      // It runs beside the next download, and is awaited after that.
      unpacking.catch(() => {});
    }
    await unpacking;
  } finally {
    await unpacking.catch(() => {});
  }
}

/**
 * @param {string} path
 * @param {Part} part
 * @param {string} folder
 */
async function unpack(path, { start, members }, folder) {
  try {
    await extract(path, start, members, folder);
  } catch (error) {
    if (error instanceof LibtorchError) await rm(path, { force: true });
    throw error;
  }
  await rm(path);
}

/**
 * @param {Part} part
 * @param {Wheel} wheel
 * @param {string} folder
 */
function pathOf({ start, end }, { project }, folder) {
  return join(folder, DOWNLOADS, `${project}-${start}-${end}.part`);
}

/**
 * @param {Wheel} wheel
 * @param {RemoteWheel} source
 * @param {string} folder
 * @param {Progress} progress
 */
async function fetchWhole(wheel, { client, url }, folder, progress) {
  const path = join(folder, DOWNLOADS, wheel.filename);
  await saveWhole(client, url, wheel, path, progress);
  const local = new LocalWheel(path, await sizeOf(path));
  const members = select(await readDirectory(local), wheel);
  await extract(path, 0, await missing(members, folder), folder);
  await rm(path);
}

/**
 * @param {Wheel} wheel
 * @param {string} folder
 */
async function checkTrees({ filename, trees }, folder) {
  for (const tree of trees) {
    if (await isTreeIntact(folder, tree)) continue;
    await rm(join(folder, tree.prefix), { recursive: true, force: true });
    throw new IntegrityError(
      `${tree.prefix} from ${filename} is not the folder that was pinned`,
      'run this again, and if it stays so point pip at another index',
    );
  }
}

/**
 * @param {Wheel} wheel
 * @param {LocalWheel | RemoteWheel} source
 * @param {Part[] | undefined} parts
 */
function bytesOf(wheel, source, parts) {
  if (source instanceof LocalWheel) return 0;
  return parts ? parts.reduce((sum, { start, end }) => sum + end - start, 0) : wheel.size;
}

/**
 * @param {string} folder
 * @param {Plan[]} plans
 */
async function checkSpace(folder, plans) {
  let needed = 0;
  for (const { wheel, source, parts } of plans) {
    const members = parts?.flatMap((part) => part.members) ?? [...wheel.files, ...wheel.trees];
    needed += members.reduce((sum, { size }) => sum + size, 0) + bytesOf(wheel, source, parts);
    for (const part of parts ?? []) needed -= await sizeOf(pathOf(part, wheel, folder));
  }
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= needed) return;
  throw new LibtorchError(
    `libtorch needs ${megabytes(needed)} and the disk that holds ${folder} has ${megabytes(bavail * bsize)} left`,
    'free some space, or set XDG_CACHE_HOME to a folder on another disk',
  );
}

/**
 * Measures the files that a table names and prints the table with their sizes and digests, for another version:
 * `node scripts/libtorch/pin.mjs wheels.json > new.json`, where every `size`, `sha256` and `files` count is read anew.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RemoteWheel, saveRange } from './download.mjs';
import { extract } from './extract.mjs';
import { divide } from './fetch.mjs';
import { HttpClient } from './http.mjs';
import { listProject } from './index.mjs';
import { readPipConfiguration } from './pip.mjs';
import { Progress } from './progress.mjs';
import { hashFile, measureTree } from './verify.mjs';
import { readDirectory } from './zip.mjs';

/** @typedef {import('./platforms.mjs').Wheel} Wheel */

/** @type {import('./platforms.mjs').Table} */
const table = JSON.parse(await readFile(process.argv[2], 'utf8'));
const client = new HttpClient(await readPipConfiguration(process.env), process.env);
for (const platform of Object.values(table.platforms)) {
  for (const wheel of platform.wheels) await measure(wheel);
}
client.close();
process.stdout.write(`${JSON.stringify(table, null, 2)}\n`);

/** @param {Wheel} wheel */
async function measure(wheel) {
  const { url, sha256 } = await find(wheel);
  wheel.sha256 = sha256 ?? '';
  wheel.size = await sizeAt(url);
  const remote = new RemoteWheel(client, url, wheel);
  const entries = await readDirectory(remote);
  const wanted = entries.filter(
    ({ name }) =>
      wheel.files.some((file) => file.name === name) ||
      (!name.endsWith('/') && wheel.trees.some(({ prefix }) => name.startsWith(prefix))),
  );
  const parts = divide(wanted);
  const total = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const progress = new Progress(process.stderr, wheel.filename, total);
  const folder = await mkdtemp(join(tmpdir(), 'typetorch-pin-'));
  for (const part of parts) {
    const path = join(folder, 'part');
    await saveRange(remote, part, path, progress);
    await extract(path, part.start, part.members, folder);
    await rm(path);
  }
  for (const file of wheel.files) {
    file.size = wanted.find(({ name }) => name === file.name)?.size ?? 0;
    file.sha256 = await hashFile(join(folder, file.name));
  }
  for (const tree of wheel.trees) Object.assign(tree, await measureTree(folder, tree.prefix));
  await rm(folder, { recursive: true });
}

/** @param {Wheel} wheel */
async function find({ project, filename }) {
  for (const index of client.configuration.indexes) {
    const found = (await listProject(client, index, project)).find((file) => file.filename === filename);
    if (found) return found;
  }
  throw new Error(`${filename} is in none of pip's indexes`);
}

/** @param {string} url */
async function sizeAt(url) {
  const answer = await client.get(url, { range: 'bytes=0-0' });
  answer.resume();
  return Number(answer.headers['content-range']?.split('/')[1]);
}

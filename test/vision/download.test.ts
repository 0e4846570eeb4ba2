/** @file Downloading MNIST from a server that this test runs. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import test, { type ExecutionContext } from 'ava';
import * as torch from 'typetorch';
import { datasets } from 'typetorch/vision';
import { temporaryFolder, writeDigits } from './files.js';

interface Mirror {
  readonly url: string;
  readonly requests: string[];
}

type Answer = (name: string) => Buffer | number | 'silence' | 'cut';

/** A mirror that answers each file's name as it is told: with bytes, a status, nothing, or half of what it announced. */
async function mirror(t: ExecutionContext, answer: Answer): Promise<Mirror> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    requests.push(name);
    const what = answer(name);
    if (what === 'silence') return;
    if (what === 'cut') {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('half');
      setTimeout(() => response.destroy(), 10);
    } else if (typeof what === 'number') {
      response.writeHead(what).end();
    } else {
      response.writeHead(200).end(what);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests };
}

/** Gzipped files of three digits in a folder, and a dataset class that has their checksums and these mirrors. */
function fixture(t: ExecutionContext, ...mirrors: readonly string[]) {
  const folder = temporaryFolder(t);
  writeDigits(folder, 3, 'train', true);
  writeDigits(folder, 3, 't10k', true);
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const files = readdirSync(folder).sort().reverse();
  const resources = files.map((name) => {
    const bytes = read(name);
    return { name, bytes: bytes.length, md5: createHash('md5').update(bytes).digest('hex') };
  });
  class Tiny extends datasets.MNIST {
    static override readonly mirrors: readonly string[] = mirrors;
    static override readonly resources = resources;
  }
  return { Tiny, read, files };
}

test('the files are downloaded, checked, and not downloaded again', async (t) => {
  let read: (name: string) => Buffer = () => Buffer.alloc(0);
  const server = await mirror(t, (name) => read(name));
  const made = fixture(t, server.url);
  read = made.read;
  const root = temporaryFolder(t);
  const lines: string[] = [];
  await made.Tiny.download(root, { log: (line) => lines.push(line) });
  t.deepEqual(server.requests, made.files);
  t.deepEqual(
    lines,
    made.files.map((name) => `Downloading ${server.url}${name}`),
  );
  t.deepEqual(readdirSync(join(root, 'Tiny', 'raw')).sort(), [...made.files].sort());
  t.is(new made.Tiny(root).length, 3);
  await made.Tiny.download(root);
  t.is(server.requests.length, 4);
  writeFileSync(join(root, 'Tiny', 'raw', made.files[0]), 'damaged');
  await made.Tiny.download(root);
  t.deepEqual(server.requests.slice(4), [made.files[0]]);
  rmSync(join(root, 'Tiny', 'raw', made.files[0]));
  writeFileSync(join(root, 'Tiny', 'raw', made.files[0].replace('.gz', '')), 'unpacked');
  await made.Tiny.download(root);
  t.is(server.requests.length, 5);
});

test('the next mirror is tried after one that fails in any way', async (t) => {
  const bad = Buffer.from('not what was asked for');
  const answers: Answer[] = [() => 404, () => bad, () => 'cut', () => 'silence', () => Buffer.alloc(1_000_000)];
  const servers = await Promise.all(answers.map((answer) => mirror(t, answer)));
  let read: (name: string) => Buffer = () => Buffer.alloc(0);
  const good = await mirror(t, (name) => read(name));
  const made = fixture(t, 'http://127.0.0.1:2/', ...servers.map(({ url }) => url), good.url);
  read = made.read;
  const root = temporaryFolder(t);
  await made.Tiny.download(root, { timeout: 300 });
  t.deepEqual(good.requests, made.files);
  t.deepEqual(readdirSync(join(root, 'Tiny', 'raw')).sort(), [...made.files].sort());
});

test('what every mirror answered is told, and nothing is left behind', async (t) => {
  const server = await mirror(t, () => 503);
  const wrong = await mirror(t, (name) => made.read(name).fill(0));
  const made = fixture(t, server.url, wrong.url);
  const root = temporaryFolder(t);
  const error = await t.throwsAsync(made.Tiny.download(root), { instanceOf: torch.RuntimeError });
  t.regex(
    error?.message ?? '',
    /^Error downloading train-labels-idx1-ubyte\.gz \(.*: HTTP 503; .*: its MD5 checksum is wrong\)\. Check the network/,
  );
  t.deepEqual(readdirSync(join(root, 'Tiny', 'raw')), []);
});

test('{ download: true } downloads before the constructor returns', async (t) => {
  // The server needs a thread of its own: the constructor waits.
  const folder = temporaryFolder(t);
  const made = fixture(t, 'http://127.0.0.1:2/');
  for (const name of made.files) writeFileSync(join(folder, name), made.read(name));
  const worker = new Worker(
    `const { createServer } = require('node:http'), { readFileSync } = require('node:fs');
     const { parentPort, workerData } = require('node:worker_threads');
     createServer((q, r) => r.end(readFileSync(workerData + q.url))).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port); });`,
    { eval: true, workerData: folder },
  );
  t.teardown(() => worker.terminate());
  const port = await new Promise<number>((resolve) => worker.once('message', resolve));
  class Served extends made.Tiny {
    static override readonly mirrors: readonly string[] = [`http://127.0.0.1:${port}/`];
  }
  const root = temporaryFolder(t);
  t.is(new Served(root, { download: true, train: false }).length, 3);
  t.true(existsSync(join(root, 'Served', 'raw', 'train-images-idx3-ubyte.gz')));
});

test('{ download: true } says why it failed, and needs no network if the files are there', (t) => {
  const { Tiny } = fixture(t, 'http://127.0.0.1:2/');
  const root = temporaryFolder(t);
  t.throws(() => new Tiny(root, { download: true }), {
    instanceOf: torch.RuntimeError,
    message: /^Error downloading .*ECONNREFUSED/,
  });
  mkdirSync(join(root, 'Tiny', 'raw'), { recursive: true });
  writeDigits(join(root, 'Tiny', 'raw'), 2);
  t.is(new Tiny(root, { download: true }).length, 2);
});

/** @file Downloads files from mirrors, checked by size and checksum. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuntimeError } from '../../native/errors.js';

/** A file on a mirror. */
export interface RemoteFile {
  readonly name: string;
  /** In hexadecimal digits. */
  readonly md5: string;
  readonly bytes: number;
}

/** What to download, from where, and to where. */
export interface DownloadRequest {
  /** Addresses that the files' names are appended to, in the order in which they are tried. */
  readonly mirrors: readonly string[];
  readonly files: readonly RemoteFile[];
  readonly folder: string;
  /** Milliseconds of silence after which a mirror counts as out of reach. */
  readonly timeout: number;
}

/** Calls back with a line for each file that is being downloaded. */
export type Log = (line: string) => void;

/**
 * Downloads the files that are missing. Each is written beside its place and renamed when it is complete and correct,
 * so that a cut never leaves a half one and two processes do not disturb each other.
 *
 * @throws RuntimeError if no mirror has a file; it says what each answered.
 */
export async function download(request: DownloadRequest, log: Log): Promise<void> {
  await mkdir(request.folder, { recursive: true });
  for (const file of request.files) {
    if (!(await isComplete(request.folder, file))) await downloadFrom(request, file, log);
  }
}

/** Like `download`, but waits for the end: it runs in a process of its own, as Node has no other way to read from the network at once. */
export function downloadSync(request: DownloadRequest): void {
  const program = fileURLToPath(new URL('./download-process.js', import.meta.url));
  const { status, signal, stdout, error } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(request),
    stdio: ['pipe', 'pipe', 'inherit'],
    encoding: 'utf8',
    // Makes fetch use the environment's proxy, in the versions of Node that can.
    env: { ...process.env, NODE_USE_ENV_PROXY: '1' },
  });
  if (status === 0) return;
  throw new RuntimeError(stdout || `the download was interrupted (${error?.message ?? signal ?? status})`);
}

/** Whether the file is there, or what torchvision has unpacked from it. */
async function isComplete(folder: string, { name, md5, bytes }: RemoteFile): Promise<boolean> {
  const path = join(folder, name);
  if (existsSync(path.replace(/\.gz$/, ''))) return true;
  if (!existsSync(path) || (await stat(path)).size !== bytes) return false;
  return (
    createHash('md5')
      .update(await readFile(path))
      .digest('hex') === md5
  );
}

async function downloadFrom(request: DownloadRequest, file: RemoteFile, log: Log): Promise<void> {
  const reasons: string[] = [];
  for (const mirror of request.mirrors) {
    const address = mirror + file.name;
    log(`Downloading ${address}`);
    try {
      await downloadFile(address, file, request);
      return;
    } catch (error) {
      reasons.push(`${address}: ${explain(error, request.timeout)}`);
    }
  }
  throw new RuntimeError(
    `Error downloading ${file.name} (${reasons.join('; ')}). Check the network, or put the file into ${request.folder} yourself`,
  );
}

function explain(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError') return `no answer for ${timeout / 1000} s`;
  return error.cause instanceof Error ? `${error.message}, ${error.cause.message}` : error.message;
}

async function downloadFile(address: string, file: RemoteFile, { folder, timeout }: DownloadRequest): Promise<void> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), timeout);
  const path = join(folder, file.name);
  const part = `${path}.${process.pid}.part`;
  const output = await open(part, 'w');
  try {
    const response = await fetch(address, { signal: silence.signal });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    const hash = createHash('md5');
    let bytes = 0;
    for await (const chunk of response.body) {
      timer.refresh();
      bytes += chunk.length;
      if (bytes > file.bytes) throw new Error(`more than the expected ${file.bytes} bytes came`);
      hash.update(chunk);
      await output.write(chunk);
    }
    if (bytes !== file.bytes) throw new Error(`${bytes} bytes came instead of ${file.bytes}`);
    if (hash.digest('hex') !== file.md5) throw new Error('its MD5 checksum is wrong');
    await output.sync();
    await output.close();
    await rename(part, path);
  } finally {
    clearTimeout(timer);
    silence.abort();
    await output.close().catch(() => undefined);
    await rm(part, { force: true });
  }
}

/** @file The program that `downloadSync` runs: reads a request from its input; a failure's text goes to its output. */

import { readFileSync } from 'node:fs';
import { type DownloadRequest, download } from './download.js';

const request = JSON.parse(readFileSync(0, 'utf8')) as DownloadRequest;
try {
  await download(request, (line) => process.stderr.write(`${line}\n`));
} catch (error) {
  process.stdout.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

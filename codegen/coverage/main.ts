/** @file Writes docs/coverage.md. `--check` compares instead of writing. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSurface, surfaceFile } from './surface.js';
import { page } from './table.js';

const file = fileURLToPath(new URL('../../docs/coverage.md', import.meta.url));
const surface = readSurface();
if (surface === null) {
  console.log(`docs/coverage.md stays as it is: the list of PyTorch's names is not at ${surfaceFile}`);
} else if (!process.argv.includes('--check')) {
  writeFileSync(file, page(surface));
} else if (readFileSync(file, 'utf8') !== page(surface)) {
  console.error('docs/coverage.md is not what the exports say: run npm run docs');
  process.exitCode = 1;
}

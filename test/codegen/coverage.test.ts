/** @file docs/coverage.md says what the exports say, and enough of PyTorch's documented names are there. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import { absent, elsewhere } from '../../codegen/coverage/absent.js';
import { readSurface } from '../../codegen/coverage/surface.js';
import { page, rowOf } from '../../codegen/coverage/table.js';

const surface = readSurface();
const withSurface = surface ? test : test.skip;

/** What a program that only computes with tensors needs. */
const core = [
  'torch',
  'torch.Tensor',
  'torch.linalg',
  'torch.fft',
  'torch.special',
  'torch.nn.functional',
  'torch.nn.init',
  'torch.distributions',
  'torch.random',
  'torch.signal.windows',
  'torch.masked',
  'torch.sparse',
  'torch.nested',
  'torch.testing',
];

withSurface('docs/coverage.md is what the generator writes', (t) => {
  const file = new URL('../../docs/coverage.md', import.meta.url);
  t.is(readFileSync(file, 'utf8'), page(surface ?? []), 'run npm run docs');
});

withSurface('every reason belongs to a documented name that is not there', (t) => {
  const rows = new Map((surface ?? []).map((entry) => [`${entry.namespace}.${entry.name}`, rowOf(entry)]));
  for (const name of [...Object.keys(elsewhere), ...absent.flatMap(({ names }) => names)]) {
    t.true(rows.has(name), `${name} is not documented`);
    t.not(rows.get(name)?.state, 'present', `${name} is there`);
  }
});

withSurface('at least 97 % of the names of tensors, functions and distributions are there', (t) => {
  const rows = (surface ?? []).filter(({ namespace }) => core.includes(namespace)).map(rowOf);
  const there = rows.filter(({ state }) => state === 'present' || state === 'other form');
  t.true(there.length >= 0.97 * rows.length, `${there.length} of ${rows.length}`);
});

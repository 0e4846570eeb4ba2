/** @file Nested tensors of the layout `torch.jagged`: values, gradients and messages as those of Python, to the bit. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import { cases } from './cases.js';
import { run } from './given.js';
import { swept } from './sweep.js';

const file = new URL('python.json', import.meta.url);
const expected = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;

for (const [name, told] of Object.entries(expected)) {
  test(name, (t) => {
    const fn = swept(name) ?? cases[name];
    t.deepEqual(run(fn), told);
  });
}

test('all cases are compared', (t) => {
  t.deepEqual(
    Object.keys(cases).filter((name) => !(name in expected)),
    [],
  );
});

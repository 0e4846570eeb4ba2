/** @file The list of PyTorch's cases names tests that are there, and no case twice. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import { leftOut, tested } from './cases.js';

/** Whether a text has this as a string, as the beginning of a title that goes on, or as the name of a row. */
function names(text: string, part: string): boolean {
  return [`'${part}'`, `\`${part}, $`, `\n  ${part}: `].some((form) => text.includes(form));
}

/** A title by itself, or a group and its row. */
function has(text: string, title: string): boolean {
  const colon = title.indexOf(': ');
  return names(text, title) || (colon > 0 && names(text, title.slice(0, colon)) && names(text, title.slice(colon + 2)));
}

for (const [file, cases] of Object.entries(tested)) {
  test(`${file} has the tests that are named`, (t) => {
    const text = readFileSync(new URL(`../${file}.test.ts`, import.meta.url), 'utf8');
    const missing = Object.values(cases).filter((title) => !has(text, title));
    t.deepEqual(missing, []);
  });
}

test('each case has one place', (t) => {
  const all = [...Object.values(tested).flatMap((cases) => Object.keys(cases)), ...Object.values(leftOut).flat()];
  t.deepEqual(
    all.filter((name, i) => all.indexOf(name) !== i),
    [],
  );
  t.true(Object.values(tested).flatMap((cases) => Object.keys(cases)).length >= 340);
});

/** @file What random calls have found stays found: in a process of its own, each of these calls throws an error and the next one is made. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'ava';

interface Outcome {
  name: string;
  threw?: string | null;
}

test('calls that once ended the process, or hung, throw errors', (t) => {
  const program = fileURLToPath(new URL('programs/found.mjs', import.meta.url));
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, [program], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  const outcomes = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outcome);
  const last = outcomes[outcomes.length - 1];
  t.is(status, 0, `${last.name}: ${signal} ${stderr}`);
  for (const { name, threw } of outcomes.filter((outcome) => outcome.threw !== undefined)) {
    t.regex(threw ?? 'nothing', /^\w*Error: ./, name);
    t.notRegex(threw ?? '', /Cannot read|is not a function|call stack/, name);
  }
  t.true(outcomes.length >= 324);
});

/** @file Loops that never yield and never dispose stay bounded, on every supported Node. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { nodeVersions } from './nodes.js';

const LIMIT_MB = 300;
const SMALL = 64;
const MEBIBYTE = 2 ** 18;

function run(
  t: ExecutionContext,
  command: string,
  program: string,
  ...args: readonly (number | string)[]
): Record<string, number> {
  const path = fileURLToPath(new URL(`programs/${program}.mjs`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(command, [path, ...args.map(String)], { encoding: 'utf8' });
  t.is(status, 0, stderr);
  return JSON.parse(stdout.trim().split('\n').pop() as string) as Record<string, number>;
}

for (const { version, command } of nodeVersions()) {
  const major = version.split('.')[0];
  const guarantee = command ? test.serial : test.serial.skip;
  if (!command)
    console.log(`Node ${major} is left out: npm has no binary of ${version} for this machine, or cannot be reached`);

  guarantee(`Node ${major}: 200,000 small operators that nobody frees stay within ${LIMIT_MB} MB`, (t) => {
    const { growth, handles, value } = run(t, command as string, 'loop', 200_000, SMALL);
    t.log(`${growth.toFixed(0)} MB, ${handles} handles at the end`);
    t.true(growth <= LIMIT_MB);
    t.true(handles < 20_000);
    t.is(value, 1 + (199_999 % 7));
  });

  guarantee(`Node ${major}: operators that record gradients stay within ${LIMIT_MB} MB`, (t) => {
    const { growth } = run(t, command as string, 'loop', 200_000, SMALL, 'grad');
    t.log(`${growth.toFixed(0)} MB`);
    t.true(growth <= LIMIT_MB);
  });

  // The other versions run fewer: the collector's behaviour shows within the first thousands.
  const count = command === process.execPath ? 200_000 : 40_000;
  guarantee(`Node ${major}: ${count} operators of 1 MiB each stay within ${LIMIT_MB} MB`, (t) => {
    const { growth } = run(t, command as string, 'loop', count, MEBIBYTE);
    t.log(`${growth.toFixed(0)} MB`);
    t.true(growth <= LIMIT_MB);
  });
}

test.serial('forward passes whose graphs are never used stay bounded', (t) => {
  const { growth } = run(t, process.execPath, 'evaluate');
  t.log(`${growth.toFixed(0)} MB`);
  t.true(growth <= 1000);
});

test.serial(
  '10,000 training steps with a custom function and hooks in a loop that never yields stay within 50 MB',
  (t) => {
    const { growth, steps } = run(t, process.execPath, 'custom-function', 10_000);
    t.log(`${growth.toFixed(0)} MB`);
    t.is(steps, 10_000);
    t.true(growth <= 50);
  },
);

test.serial('worker threads compute what the main thread computes, and end cleanly in every way', (t) => {
  const { main, results } = run(t, process.execPath, 'worker') as unknown as { main: number; results: number[] };
  t.deepEqual(results, [main, main, main, main]);
});

for (const [way, code] of Object.entries({ end: 0, exit: 0, later: 0, throw: 1 })) {
  test.serial(`a process with live tensors ends cleanly: ${way}`, (t) => {
    const path = fileURLToPath(new URL('programs/exit.mjs', import.meta.url));
    const { status, signal } = spawnSync(process.execPath, [path, way], { encoding: 'utf8' });
    t.is(signal, null);
    t.is(status, code);
  });
}

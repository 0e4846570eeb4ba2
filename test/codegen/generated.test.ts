/** @file src/ops is what the generator writes, byte by byte. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('regenerating the operators gives the same bytes', (t) => {
  const { nativeFunctions } = JSON.parse(readFileSync(`${root}build/libtorch.json`, 'utf8')) as {
    nativeFunctions: string | null;
  };
  if (nativeFunctions === null || !existsSync(nativeFunctions)) {
    t.log('this libtorch came without native_functions.yaml, which only the fetched one has');
    t.pass();
    return;
  }
  const { status, stderr } = spawnSync(process.execPath, ['scripts/ts.mjs', 'codegen/main.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  t.is(status, 0, stderr);
});

/** @file The bundle is what users load: it says the same names as the modules that it joins, and the package holds it. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { nn } from 'typetorch';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = fileURLToPath(new URL('programs/names.mjs', import.meta.url));

/** What a module exports; in a process of its own, as the addon's state is not made for two copies of the package. */
function namesOf(module: string): Record<string, string> {
  return JSON.parse(execFileSync(process.execPath, [program, module], { cwd: root, encoding: 'utf8' }));
}

const entries = { typetorch: 'index', 'typetorch/vision': 'vision/index' };

for (const [entry, module] of Object.entries(entries)) {
  test(`${entry} exports what its modules export, under the names that they have in the source`, (t) => {
    const shipped = namesOf(entry);
    t.true(Object.keys(shipped).length > 10);
    t.deepEqual(shipped, namesOf(new URL(`../../dist/${module}.js`, import.meta.url).href));
  });
}

test('classes that share their name with another keep it', (t) => {
  t.is(String(new nn.Sequential(new nn.Identity())), 'Sequential(\n  (0): Identity()\n)');
});

test('namespaces hold values, which cannot be replaced', (t) => {
  t.is(Object.getOwnPropertyDescriptor(nn, 'Linear')?.value, nn.Linear);
  t.true(Object.isFrozen(nn.functional));
});

test('the package holds the bundle and the types, but not the modules', (t) => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ files }] = JSON.parse(output) as { files: { path: string }[] }[];
  const paths = files.map(({ path }) => path);
  for (const path of ['index.js', 'vision.js', 'download-process.js']) t.true(paths.includes(`dist/bundle/${path}`));
  for (const path of ['dist/index.d.ts', 'dist/vision/index.d.ts', 'index.d.ts']) t.true(paths.includes(path), path);
  const modules = paths.filter((path) => path.startsWith('dist/') && !/^dist\/bundle\/|\.d\.ts$/.test(path));
  t.deepEqual(modules, []);
});

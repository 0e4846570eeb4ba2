/** Checks formatting and lint rules of TypeScript, JavaScript, Rust and C++. `--fix` writes what can be mended. */

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll, cargoEnvironment, fail } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const fix = process.argv.includes('--fix');

/** @param {string} folder @returns {string[]} */
function cppFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(cpp|h)$/.test(name))
    .map((name) => join(folder, name));
}

/** @param {string} what @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function check(what, command, args, env = process.env) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${what}`);
  return status === 0;
}

const libtorch = await buildAll({ javaScript: false }).catch(fail);
const env = cargoEnvironment(libtorch.env);
const bin = join(root, 'node_modules');
const results = [
  check('biome', process.execPath, [join(bin, '@biomejs/biome/bin/biome'), 'check', ...(fix ? ['--write'] : [])]),
  check('rustfmt', 'cargo', ['fmt', '--all', ...(fix ? [] : ['--check'])]),
  check('clippy', 'cargo', ['clippy', '--release', '--locked', '--workspace', '--', '-D', 'warnings'], env),
  check('clang-format', process.execPath, [
    join(bin, 'clang-format-node/build/cli.js'),
    ...(fix ? ['-i'] : ['--dry-run', '-Werror']),
    ...cppFiles(join(root, 'crates')),
  ]),
];
process.exitCode = results.every(Boolean) ? 0 : 1;

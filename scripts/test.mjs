/** Builds what is missing and runs every check and test; ends with a line that counts them. Arguments go to ava. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll, cargoEnvironment, fail } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ status: number, output: string }>}
 */
function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        process.stdout.write(text);
      });
    }
    child.on('error', reject).on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** The sum of the numbers that the pattern finds. @param {string} text @param {RegExp} pattern */
function count(text, pattern) {
  return [...text.matchAll(pattern)].reduce((sum, [, number]) => sum + Number(number), 0);
}

const total = { passed: 0, failed: 0, skipped: 0 };

/** One check counts as one test. @param {string} what @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
async function check(what, command, args, env) {
  console.log(`\n── ${what}`);
  const { status } = await run(command, args, env);
  if (status === 0) total.passed++;
  else total.failed++;
}

const libtorch = await buildAll().catch(fail);
const env = cargoEnvironment(libtorch.env);
const bin = join(root, 'node_modules');
const onlyAva = process.argv.length > 2;

if (!onlyAva) {
  await check('lint', process.execPath, ['scripts/lint.mjs']);
  await check('types', process.execPath, [join(bin, 'typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']);
  console.log('\n── Rust');
  const rust = await run('cargo', ['test', '--release', '--locked', '--workspace'], env);
  const counted = { passed: count(rust.output, /(\d+) passed/g), failed: count(rust.output, /(\d+) failed/g) };
  total.passed += counted.passed;
  total.failed += counted.failed || (rust.status === 0 ? 0 : 1);
}

console.log('\n── TypeScript');
const ava = await run(process.execPath, [join(bin, 'ava/entrypoints/cli.mjs'), ...process.argv.slice(2)], {
  ...process.env,
  FORCE_COLOR: '0',
});
total.passed += count(ava.output, /^ *(\d+) tests? passed/gm);
const failed =
  count(ava.output, /^ *(\d+) tests? failed/gm) +
  count(ava.output, /^ *(\d+) uncaught exceptions?/gm) +
  count(ava.output, /^ *(\d+) unhandled rejections?/gm);
total.failed += failed || (ava.status === 0 ? 0 : 1);
total.skipped += count(ava.output, /^ *(\d+) tests? skipped/gm);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

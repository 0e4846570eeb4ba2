/** @file The code in the README and in docs/ compiles, runs, and gives the results that stand beside it. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import test from 'ava';
import { codeOf, toJavaScript, typeErrors, withChecks } from './blocks.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Below the project, so that the package finds itself by its name.
const folder = join(root, 'build/pages');
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

/** As a reader would write it down: strings as they are, all else as Node prints it, on one line. */
function written(value: unknown): string {
  const text = typeof value === 'string' ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY });
  return text.replace(/\s*\n\s*/g, ' ');
}

for (const page of pages) {
  const code = codeOf(new URL(page, `file://${root}`));
  if (code.trim() === '') continue;

  test.serial(`the code of ${page} compiles`, (t) => {
    t.deepEqual(typeErrors(`page-${page.replace(/\W/g, '-')}`, code, root), []);
  });

  test.serial(`the code of ${page} does what it says`, async (t) => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'pages-'));
    const before = process.cwd();
    Object.assign(globalThis, {
      check: (run: () => unknown, text: string, line: number) => t.is(written(run()), text, `line ${line}`),
      checkThrows: (run: () => unknown, text: string, line: number) => {
        const error = t.throws(run, undefined, `line ${line} throws`);
        t.true(`${error?.name}: ${error?.message}`.startsWith(text), `line ${line}: ${error?.name}: ${error?.message}`);
      },
    });
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${page.replace(/\W/g, '-')}.mjs`);
    writeFileSync(file, toJavaScript(withChecks(code)));
    process.chdir(elsewhere);
    try {
      await import(pathToFileURL(file).href);
      t.pass();
    } finally {
      process.chdir(before);
      rmSync(elsewhere, { recursive: true });
    }
  });
}

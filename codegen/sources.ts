/** @file Where the generator reads: the built addon for libtorch's schemas, and the fetched native_functions.yaml. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../build/', import.meta.url));
const require = createRequire(import.meta.url);

interface LibtorchRecord {
  readonly libraries: string[];
  readonly nativeFunctions: string | null;
}

function record(): LibtorchRecord {
  return JSON.parse(readFileSync(join(build, 'libtorch.json'), 'utf8')) as LibtorchRecord;
}

function open(name: string): unknown {
  const file = readdirSync(build).find((entry) => entry.startsWith(`${name}.`) && entry.endsWith('.node'));
  if (!file) throw new Error(`${name} is not built: run \`npm run build\``);
  return require(join(build, file));
}

/** The text of every aten schema, sorted. */
export function libtorchSchemas(): string[] {
  (open('loader') as { open(paths: string[]): void }).open(record().libraries);
  return (open('typetorch') as { schemas(): string }).schemas().split('\n');
}

export function nativeFunctionsPath(): string {
  const { nativeFunctions } = record();
  if (nativeFunctions === null)
    throw new Error('this libtorch has no native_functions.yaml: unset LIBTORCH, then run `npm run build`');
  return nativeFunctions;
}

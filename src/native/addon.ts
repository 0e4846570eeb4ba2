/** @file Finds libtorch and the addon, and loads both; every failure ends in one message that says what to do. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Addon from '../../index.js';
import { type CudaRecord, openCuda } from './cuda.js';

/** The raw Node-API functions, which `napi build` does not list in index.d.ts. */
interface HotCalls {
  call(): void;
  callTracked(...wrappers: object[]): void;
  track(...wrappers: object[]): void;
  free(id: number): void;
  freeMany(): void;
  info(): void;
  item(): void;
  rest(): number;
  grads(): void;
  clearGrads(): void;
  runBackward(): void;
  functionBegin(): void;
  functionSaved(handle: number): void;
  functionFinish(handle: number, context: object | null, ...wrappers: object[]): void;
  trackNode(wrapper: object, node: number): void;
}

export type NativeAddon = typeof Addon & HotCalls;

const require = createRequire(import.meta.url);
const buildFolder = fileURLToPath(new URL('../../build/', import.meta.url));

const platformNames: Record<string, string> = {
  'linux-x64': 'linux-x64-gnu',
  'linux-arm64': 'linux-arm64-gnu',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'win32-x64-msvc',
};

function platformName(): string {
  const key = `${process.platform}-${process.arch}`;
  const name = platformNames[key];
  if (!name)
    throw new Error(`typetorch has no binary for ${key}; it supports ${Object.keys(platformNames).join(', ')}`);
  return name;
}

/** What the build found: absolute paths of libtorch's shared libraries, in the order in which they have to be opened. */
function findLibtorch(): { libraries: string[]; cuda?: CudaRecord | null } {
  const record = join(buildFolder, 'libtorch.json');
  if (!existsSync(record)) {
    throw new Error('typetorch does not know where libtorch is: run `npm run build`, which fetches it');
  }
  const libtorch = JSON.parse(readFileSync(record, 'utf8')) as ReturnType<typeof findLibtorch>;
  const missing = libtorch.libraries.find((path) => !existsSync(path));
  if (missing) throw new Error(`libtorch's ${missing} is gone: run \`npm run build\`, which fetches it again`);
  return libtorch;
}

/**
 * OpenMP's threads spin at barriers unless told otherwise, and where another process holds a core each spin waits for a thread that does not run.
 * Read by the OpenMP library when it is loaded; a policy that the user has set stays.
 */
function choosePassiveWaiting(): void {
  process.env.OMP_WAIT_POLICY ??= 'passive';
}

function load(): NativeAddon {
  choosePassiveWaiting();
  const platform = platformName();
  const open = (name: string): unknown => {
    const path = join(buildFolder, `${name}.${platform}.node`);
    if (!existsSync(path))
      throw new Error(`typetorch's addon is not built (${path} is missing): run \`npm run build\``);
    try {
      return require(path);
    } catch (cause) {
      throw new Error(
        `typetorch's addon could not be loaded (${(cause as Error).message}): run \`npm run build\` to build it for this Node and libtorch`,
        { cause },
      );
    }
  };
  const { libraries, cuda } = findLibtorch();
  const loader = open('loader') as Parameters<typeof openCuda>[0];
  loader.open(libraries);
  const opened = open('typetorch') as NativeAddon;
  openCuda(loader, opened, cuda, buildFolder);
  return opened;
}

export const addon = load();

/** @file The addon and the call buffer, which the package keeps to itself. */

import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as torch from 'typetorch';
import type * as Addon from '../../index.js';

const build = new URL('../../build/', import.meta.url);
const name = readdirSync(build).find((file) => /^typetorch\..*\.node$/.test(file));
if (name === undefined) throw new Error('the addon is not built');

/** The very object that the package calls. */
export const addon = createRequire(import.meta.url)(new URL(name, build).pathname) as typeof Addon & { call(): void };

let current: Float64Array = new Float64Array();

/** The words of the call buffer, which is made anew when it grows. */
export function callWords(): Float64Array {
  return current;
}

const { init } = addon;
Object.assign(addon, {
  init: (...buffers: Parameters<typeof init>) => {
    current = buffers[0];
    init(...buffers);
  },
});

/** More dimensions than the buffer that the package began with has words. */
const tooMany = 1 << 16;

try {
  torch.empty(new Array<number>(tooMany).fill(1));
} catch {
  // No tensor has as many.
}

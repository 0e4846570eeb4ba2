/** @file Calls of the addon's functions about CUDA, by name. */

import { addon } from '../native/addon.js';
import { requireCuda } from '../native/cuda.js';

function answer(text: string): unknown {
  return text === '' ? null : JSON.parse(text);
}

/** Calls a function that makes no device ready. */
export function ask<T = null>(name: string, ...args: (number | boolean | string)[]): T {
  requireCuda();
  const numbers = args.filter((arg) => typeof arg !== 'string').map(Number);
  return answer(addon.callNamed(name, numbers, args.find((arg) => typeof arg === 'string') ?? '')) as T;
}

let ready = false;

/** Makes CUDA ready if it is not yet. */
export function makeReady(): void {
  if (ready) return;
  ask('init');
  ready = true;
}

/**
 * Calls a function about CUDA, which is made ready first; booleans count as 0 and 1, and one argument may be a text.
 *
 * @throws what PyTorch throws if there is no CUDA.
 */
export function call<T = null>(name: string, ...args: (number | boolean | string)[]): T {
  makeReady();
  return ask<T>(name, ...args);
}

/** @file Values as Python names and prints them, for the messages of transforms. */

import { isTensor } from '../native/match.js';
import { isOptions as isPlainObject } from '../native/options.js';
import { pythonTypeName } from '../tensor/data.js';

/** `<class 'int'>`. */
export function typeText(value: unknown): string {
  return `<class '${isTensor(value) ? 'torch.Tensor' : Number.isInteger(value) ? 'int' : pythonTypeName(value)}'>`;
}

/** A nesting of dimensions. */
export function shown(dims: unknown): string {
  return typeof dims === 'string' ? dims : quoted(dims);
}

function quoted(dims: unknown): string {
  if (dims === null || dims === undefined) return 'None';
  if (typeof dims === 'string') return `'${dims}'`;
  if (Array.isArray(dims)) return dims.length === 1 ? `(${quoted(dims[0])},)` : `(${dims.map(quoted).join(', ')})`;
  if (!isPlainObject(dims)) return String(dims);
  const entries = Object.entries(dims).map(([key, dim]) => `'${key}': ${quoted(dim)}`);
  return `{${entries.join(', ')}}`;
}

/** A function's name; a module is called what it prints as. */
export function nameOf(func: { readonly name: unknown }): string {
  return typeof func.name === 'string' ? func.name || '<lambda>' : String(func);
}

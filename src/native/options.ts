/** @file Options objects: telling them apart from other arguments and refusing unknown names. */

import { typeError } from './errors.js';

/** Whether `value` is a plain options object rather than a tensor, list, number or class instance. */
export function isOptions(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** How many options are given, those that are undefined included. */
export function countOptions(options: Record<string, unknown>): number {
  let count = 0;
  for (const _ in options) count++;
  return count;
}

/** Throws a TypeError if `options` is no object, and one that names the valid options if it has another one. */
export function checkOptions(fn: string, options: object, valid: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    throw typeError(`${fn}() takes its options as an object, not ${String(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (!valid.includes(name)) {
      const known = valid.length > 0 ? `the valid options are ${valid.join(', ')}` : 'it takes none';
      throw typeError(`${fn}() got an unexpected option '${name}'; ${known}`);
    }
  }
}

/** The value of an argument that may stand alone or, by its name, in an options object; `absent` where there is none. */
export function optionOf<T>(fn: string, name: string, given: unknown, absent: T): T {
  if (!isOptions(given)) return (given as T | null | undefined) ?? absent;
  checkOptions(fn, given, [name]);
  return (given[name] as T | null | undefined) ?? absent;
}

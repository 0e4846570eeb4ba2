/** @file Positional arguments with an options object behind them, for the functions that are written by hand. */

import { typeError } from '../native/errors.js';
import { isTensor, typeName } from '../native/match.js';
import { checkOptions, isOptions } from '../native/options.js';
import type { Tensor } from './tensor.js';

/**
 * Collects `args`, positional ones in the order of `names` and the rest from an options object at the end, into one object.
 *
 * @throws TypeError for too many arguments, an unknown option, or an argument given twice.
 */
export function gather<O extends object>(
  fn: string,
  names: readonly (keyof O & string)[],
  args: readonly unknown[],
): O {
  let count = args.length;
  while (count > 0 && args[count - 1] === undefined) count--;
  const last = args[count - 1];
  const options = isOptions(last) ? last : null;
  if (options) count--;
  if (count > names.length) {
    throw typeError(`${fn}() takes at most ${names.length} arguments after the input but ${count} were given`);
  }
  const result: Record<string, unknown> = {};
  for (let i = 0; i < count; i++) result[names[i]] = args[i];
  if (options) {
    checkOptions(fn, options, names);
    for (const name of Object.keys(options)) {
      if (options[name] === undefined) continue;
      if (result[name] !== undefined) throw typeError(`${fn}() got multiple values for argument '${name}'`);
      result[name] = options[name];
    }
  }
  return result as O;
}

/** Checks that an argument is a tensor. */
export function requireTensor(fn: string, name: string, value: unknown): asserts value is Tensor {
  if (!isTensor(value)) throw typeError(`${fn}(): argument '${name}' must be Tensor, not ${typeName(value)}`);
}

/** Checks that an argument is a list. */
export function requireList(fn: string, name: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw typeError(`${fn}(): argument '${name}' must be a list, not ${typeName(value)}`);
}

/** Checks that an argument is a list of tensors. */
export function requireTensorList(fn: string, name: string, value: unknown): asserts value is readonly Tensor[] {
  requireList(fn, name, value);
  for (const [i, item] of value.entries()) requireTensor(fn, `${name}[${i}]`, item);
}

/** Checks that an argument can be iterated over; a text cannot. */
export function requireIterable(fn: string, name: string, value: unknown): asserts value is Iterable<unknown> {
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
    throw typeError(`${fn}(): argument '${name}' must be iterable, not ${typeName(value)}`);
  }
}

/** Checks that an argument is an object, which names values. */
export function requireObject(fn: string, name: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null) {
    throw typeError(`${fn}(): argument '${name}' must be an object, not ${typeName(value)}`);
  }
}

/** Checks that an argument is a text. */
export function requireString(fn: string, name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw typeError(`${fn}(): argument '${name}' must be str, not ${typeName(value)}`);
}

/** Checks that an argument is a function. */
export function requireFunction(fn: string, name: string, value: unknown): void {
  if (typeof value !== 'function') {
    throw typeError(`${fn}(): argument '${name}' must be a function, not ${typeName(value)}`);
  }
}

/** Checks that `value` is a boolean, where null and undefined stand for `absent`. */
export function toBool(fn: string, name: string, value: unknown, absent: boolean): boolean {
  if (value == null) return absent;
  if (typeof value !== 'boolean') {
    throw typeError(`${fn}(): argument '${name}' must be bool, not ${typeName(value)}`);
  }
  return value;
}

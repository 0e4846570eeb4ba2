/** @file Reads arguments given in PyTorch's order, the last of which may be an options object with the remaining ones. */

import { typeError, ValueError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { checkOptions, isOptions } from '../native/options.js';
import type { DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import type { FloatScalar } from '../values/scalar.js';

/** Arguments `P` in order; an options object `O` may stand in the place of any of them and carry the rest. */
export type Rest<P extends unknown[], O> = { [K in keyof P]: P[K] | O };

/** Where and as what a module's parameters are made. */
export interface FactoryOptions {
  /** Device of the parameters. Default: the default device. */
  device?: DeviceLike | null;
  /** Element type of the parameters. Default: the default dtype. */
  dtype?: DType | null;
}

/** A number; `asFloat(2)` is Python's `2.0`, which only shows when a module is printed. */
export type Real = number | FloatScalar;

/** One number, or one per dimension. */
export type Size1 = number | readonly number[];
/** One number, or `[height, width]`. */
export type Size2 = number | readonly number[];
/** One number, or `[depth, height, width]`. */
export type Size3 = number | readonly number[];

/**
 * Brings positional arguments and a trailing options object into one object with the given names.
 *
 * @throws TypeError for an unknown option, too many arguments, or an argument given twice.
 */
export function readOptions<O extends object>(
  fn: string,
  names: readonly (keyof O & string)[],
  given: readonly unknown[],
): O {
  let count = given.length;
  while (count > 0 && given[count - 1] === undefined) count--;
  if (count === 0) return {} as O;
  const last = given[count - 1];
  if (count === 1 && isOptions(last)) {
    checkOptions(fn, last, names);
    return last as O;
  }
  const read: Record<string, unknown> = {};
  const positional = isOptions(last) ? count - 1 : count;
  if (positional > names.length) {
    throw typeError(`${fn}() takes at most these arguments after the required ones: ${names.join(', ')}`);
  }
  for (let i = 0; i < positional; i++) {
    if (isOptions(given[i])) throw typeError(`${fn}() takes its options object as the last argument`);
    read[names[i]] = given[i];
  }
  if (isOptions(last)) {
    checkOptions(fn, last, names);
    for (const [name, value] of Object.entries(last)) {
      if (read[name] !== undefined) throw typeError(`${fn}() got multiple values for argument '${name}'`);
      read[name] = value;
    }
  }
  return read as O;
}

/** `n` numbers from one number or a list, as Python's `_ntuple`; `name` is the argument's. */
export function tuple(n: number, value: number | readonly number[], name: string): number[] {
  if (typeof value === 'number') return new Array<number>(Math.max(n, 0)).fill(value);
  if (!Array.isArray(value)) throw typeError(`${name} must be one number or a list of ${n}, got ${typeName(value)}`);
  return [...(value as readonly number[])];
}

/** Like `tuple` for values that PyTorch's integer lists accept: a list has to have one or `n` elements. */
export function sized(n: number, value: number | readonly number[], name: string): number[] {
  const values = tuple(n, value, name);
  if (values.length !== n) throw new ValueError(`${name} must be one number or a list of ${n}, got ${values.length}`);
  return values;
}

/** Each number of `values`, last first, `times` times in a row. */
export function reversedRepeat(values: readonly number[], times: number): number[] {
  return [...values].reverse().flatMap((value) => new Array<number>(times).fill(value));
}

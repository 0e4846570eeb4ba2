/** @file Arithmetic on sizes. In Python it also takes the symbols that stand for sizes in a trace; here sizes are numbers. */

import { AssertionError, typeError, ValueError } from '../native/errors.js';

function requireNumbers(...values: readonly unknown[]): void {
  for (const value of values) {
    if (typeof value !== 'number') throw new AssertionError(`expected a number, got ${typeof value}`);
  }
}

/** Whether a value counts as false. Mirrors `torch.sym_not`. */
export function symNot(a: unknown): boolean {
  return !a;
}

/** A number as a float: the same, as there is one type of numbers. @throws ValueError for what is no number. Mirrors `torch.sym_float`. */
export function symFloat(a: number | bigint | boolean): number {
  const value = Number(a);
  if (typeof a !== 'number' && Number.isNaN(value)) {
    throw new ValueError(`could not convert string to float: '${String(a)}'`);
  }
  return value;
}

/** A number without its fraction. @throws ValueError for what is no integer then. Mirrors `torch.sym_int`. */
export function symInt(a: number | bigint | boolean): number {
  const value = Math.trunc(Number(a));
  if (typeof a === 'string' && Number.isNaN(value)) {
    throw new ValueError(`invalid literal for int() with base 10: '${String(a)}'`);
  }
  if (Number.isNaN(value)) throw new ValueError('cannot convert float NaN to integer');
  return value;
}

/** The larger of two numbers. Mirrors `torch.sym_max`. */
export function symMax(a: number, b: number): number {
  requireNumbers(a, b);
  if (b > a) return b;
  return a;
}

/** The smaller of two numbers. Mirrors `torch.sym_min`. */
export function symMin(a: number, b: number): number {
  requireNumbers(a, b);
  if (b < a) return b;
  return a;
}

/** `t` if `b` is true, else `f`. @throws AssertionError unless `b` is a boolean and the others are of one type. Mirrors `torch.sym_ite`. */
export function symIte<T>(b: boolean, t: T, f: T): T {
  if (typeof b !== 'boolean') throw new AssertionError(`expected SymBool or bool, got ${typeof b}`);
  if (typeof t !== typeof f) throw new AssertionError(`type mismatch: ${typeof t} vs ${typeof f}`);
  return b ? t : f;
}

/** The sum of numbers. Mirrors `torch.sym_sum`. */
export function symSum(args: readonly number[]): number {
  if (!Array.isArray(args)) throw typeError(`symSum() takes a list of numbers, not ${typeof args}`);
  requireNumbers(...(args as readonly number[]));
  return args.reduce((sum, value) => sum + value, 0);
}

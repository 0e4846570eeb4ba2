/** @file Arithmetic on plain numbers with the results and errors that Python gives, where JavaScript would go on with NaN or Infinity. */

import { ValueError, ZeroDivisionError } from '../../native/errors.js';
import { pow } from '../libm.js';

/** `a / b` */
export function divide(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError(Number.isInteger(a) ? 'division by zero' : 'float division by zero');
  return a / b;
}

/** `a % b`, which has the sign of `b`. */
export function modulo(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError('integer modulo by zero');
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

/** `base ** exponent` */
export function raise(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw new ZeroDivisionError('0.0 cannot be raised to a negative power');
  return pow(base, exponent);
}

/** How many of the ascending `values` are at most `x`: `bisect.bisect_right`. */
export function bisectRight(values: readonly number[], x: number): number {
  const index = values.findIndex((value) => value > x);
  return index < 0 ? values.length : index;
}

/** Pairs of two lists of the same length. */
export function zip<A, B>(as: readonly A[], bs: readonly B[]): [A, B][] {
  if (as.length !== bs.length) {
    throw new ValueError(`zip() argument 2 is ${bs.length > as.length ? 'longer' : 'shorter'} than argument 1`);
  }
  return as.map((a, i) => [a, bs[i]]);
}

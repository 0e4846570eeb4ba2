/** @file What is said of values that are not close, in PyTorch's words. */

import * as ops from '../ops/functions.js';
import { formatFixed, formatFloat, formatTuple } from '../tensor/pyformat.js';
import type { Tensor } from '../tensor/tensor.js';
import { int64 } from '../values/dtype.js';
import { Complex } from '../values/scalar.js';
import type { Tolerances } from './tolerances.js';

/** A number that is compared, with whether it is written as a float. */
export interface Operand {
  value: number | bigint | Complex;
  isFloat: boolean;
}

function numberText({ value, isFloat }: Operand): string {
  return isFloat && typeof value === 'number' ? formatFloat(value) : String(value);
}

function toleranceText(tolerance: number): string {
  return Number.isInteger(tolerance) ? String(tolerance) : formatFloat(tolerance);
}

export function difference(actual: Operand['value'], expected: Operand['value']): number {
  if (typeof actual === 'bigint' && typeof expected === 'bigint') {
    const apart = actual - expected;
    return Number(apart < 0n ? -apart : apart);
  }
  if (!(actual instanceof Complex) && !(expected instanceof Complex))
    return Math.abs(Number(actual) - Number(expected));
  const [a, b] = [actual, expected].map((value) => (value instanceof Complex ? value : new Complex(Number(value), 0)));
  return Math.hypot(a.re - b.re, a.im - b.im);
}

interface Mismatch extends Tolerances {
  /** What is compared: `Scalars`, `Tensor-likes`. */
  what: string;
  extra: string;
  absolute: string;
  relative: string;
  /** Where the differences are greatest. */
  absoluteAt?: string;
  relativeAt?: string;
}

function mismatchText(mismatch: Mismatch): string {
  const { what, extra, absolute, relative, absoluteAt, relativeAt, rtol, atol } = mismatch;
  const isEquality = rtol === 0 && atol === 0;
  const line = (kind: string, apart: string, at: string | undefined, tolerance: number): string => {
    const title = kind[0].toUpperCase() + kind.slice(1);
    const text =
      at === undefined ? `${title} difference: ${apart}` : `Greatest ${kind} difference: ${apart} at index ${at}`;
    return isEquality ? text : `${text} (up to ${toleranceText(tolerance)} allowed)`;
  };
  return [
    `${what} are not ${isEquality ? 'equal' : 'close'}!`,
    '',
    extra,
    line('absolute', absolute, absoluteAt, atol),
    line('relative', relative, relativeAt, rtol),
  ].join('\n');
}

/** The message for two numbers. */
export function scalarMismatch(actual: Operand, expected: Operand, tolerances: Tolerances, what = 'Scalars'): string {
  const isFloat = actual.isFloat || expected.isFloat;
  const apart = difference(actual.value, expected.value);
  const size = difference(expected.value, 0);
  return mismatchText({
    ...tolerances,
    what,
    extra: `Expected ${numberText(expected)} but got ${numberText(actual)}.`,
    absolute: numberText({ value: apart, isFloat }),
    relative: formatFloat(size === 0 ? Number.POSITIVE_INFINITY : apart / size),
  });
}

function unravel(flat: number, shape: readonly number[]): string {
  const index: number[] = [];
  let rest = flat;
  for (const size of [...shape].reverse()) {
    index.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return formatTuple(index);
}

/** The message for two tensors of one shape that agree only where `matches` is true. */
export function tensorMismatch(
  actual: Tensor,
  expected: Tensor,
  matches: Tensor,
  tolerances: Tolerances,
  what = 'Tensor-likes',
): string {
  const count = matches.numel();
  const wrong = count - Number(matches.sum().item());
  const extra = `Mismatched elements: ${wrong} / ${count} (${formatFixed((wrong / count) * 100, 1)}%)`;
  const { isFloatingPoint, isComplex, itemsize } = actual.dtype;
  if (isFloatingPoint && itemsize === 1) {
    const first = matches.logicalNot().nonzero().select(0, 0).tolist() as number[];
    return `${what} are not 'equal'!\n\n${extra}\nThe first mismatched element is at index ${formatTuple(first)}.`;
  }
  const isInexact = isFloatingPoint || isComplex;
  const [a, b] = [actual, expected].map((x) => (isInexact ? x.flatten() : x.flatten().to(int64)));
  const hits = matches.flatten();
  const apart = a.sub(b).abs().maskedFill(hits, 0);
  const relative = apart.div(b.abs()).maskedFill(hits, 0);
  const [absolutes, relatives] = [ops.max(apart, 0), ops.max(relative, 0)];
  return mismatchText({
    ...tolerances,
    what,
    extra,
    absolute: numberText({ value: absolutes.values.item() as number, isFloat: isInexact }),
    absoluteAt: unravel(Number(absolutes.indices.item()), matches.shape),
    relative: formatFloat(relatives.values.item() as number),
    relativeAt: unravel(Number(relatives.indices.item()), matches.shape),
  });
}

/** @file Finds one notation and width for all numbers of a tensor, and writes numbers in it. */

import type { ScalarResult } from '../native/results.js';
import { printOptions } from './printOptions.js';
import { formatExponent, formatFixed } from './pyformat.js';

/** Writes a value, padded to the width of the widest. */
export interface Formatter {
  readonly width: number;
  readonly format: (value: ScalarResult) => string;
}

function plainText(value: ScalarResult): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

function widest(texts: Iterable<string>): number {
  let width = 1;
  for (const text of texts) width = Math.max(width, text.length);
  return width;
}

function integerFormatter(values: readonly ScalarResult[]): Formatter {
  const width = widest(values.map(plainText));
  return { width, format: (value) => plainText(value).padStart(width) };
}

/** Whether the numbers differ so much in size, or are so large or small, that exponents serve better. */
function needsExponents(numbers: readonly number[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const number of numbers) {
    const size = Math.abs(number);
    least = Math.min(least, size);
    most = Math.max(most, size);
  }
  return most / least > 1000 || most > 1e8 || least < 1e-4;
}

function floatFormatter(values: readonly ScalarResult[]): Formatter {
  const numbers = (values as number[]).filter((value) => Number.isFinite(value) && value !== 0);
  const { precision } = printOptions;
  const isIntegral = numbers.every(Number.isInteger);
  const exponents = numbers.length > 0 && (printOptions.sciMode ?? needsExponents(numbers));
  const write = (value: number): string => {
    if (exponents) return formatExponent(value, precision);
    return isIntegral ? formatFixed(value, 0) : formatFixed(value, precision);
  };
  // A point marks integral values as floats.
  const point = isIntegral && !exponents;
  const width = numbers.length === 0 ? 1 : widest(numbers.map(write)) + (point ? 1 : 0);
  const format = (value: ScalarResult): string => {
    const text = write(value as number) + (point && Number.isFinite(value) ? '.' : '');
    return text.padStart(width);
  };
  return { width, format };
}

/** The formatter for the values that will be shown. */
export function makeFormatter(values: readonly ScalarResult[], isFloatingPoint: boolean): Formatter {
  return isFloatingPoint ? floatFormatter(values) : integerFormatter(values);
}

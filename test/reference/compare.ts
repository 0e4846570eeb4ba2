/** @file Compares a program's cases with expected ones, value by value. */

import type { Json } from './support.js';

export interface Difference {
  readonly path: string;
  readonly expected: Json | undefined;
  readonly actual: Json | undefined;
}

export interface Comparison {
  readonly equal: number;
  /** Values that differ by less than the tolerance, with digests that therefore differ too. */
  readonly close: Difference[];
  readonly different: Difference[];
}

/** Times differ from run to run and say nothing. */
const ignored = /(^|\.)(seconds(_\w+)?|(step|init|forward)_s)$/;

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Compares `actual` with `expected`. Numbers that differ by less than `tolerance` relative to their size count as close: other vector instructions round
 * otherwise, and training carries that on.
 */
export function compare(
  expected: Json,
  actual: Json | undefined,
  path: string,
  tolerance: (path: string) => number,
  skip: ReadonlySet<string>,
): Comparison {
  const result: Comparison & { equal: number } = { equal: 0, close: [], different: [] };
  const visit = (a: Json, b: Json | undefined, at: string): void => {
    if (skip.has(at) || ignored.test(at)) return;
    if (Array.isArray(a)) {
      if (!Array.isArray(b) || a.length !== b.length) result.different.push({ path: at, expected: a, actual: b });
      else for (const [i, item] of a.entries()) visit(item, b[i], `${at}.${i}`);
    } else if (isObject(a)) {
      for (const key of Object.keys(a)) visit(a[key], isObject(b) ? b[key] : undefined, `${at}.${key}`);
    } else if (Object.is(a, b)) {
      result.equal++;
    } else {
      const digest = at.endsWith('.sha256') && typeof b === 'string';
      const near =
        typeof a === 'number' &&
        typeof b === 'number' &&
        Math.abs(a - b) <= tolerance(at) * Math.max(Math.abs(a), 1e-2);
      const list = (digest && tolerance(at) > 0) || near ? result.close : result.different;
      list.push({ path: at, expected: a, actual: b });
    }
  };
  visit(expected, actual, path);
  return result;
}

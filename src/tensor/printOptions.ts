/** @file How tensors are printed: digits, width, when to leave out the middle. */

import { typeError, ValueError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { checkOptions, isOptions } from '../native/options.js';
import { requireFunction } from './arguments.js';

/** The options in force. */
export interface PrintOptions {
  /** Digits after the point. Default: 4. */
  precision: number;
  /** Number of elements above which only the edges are shown. Default: 1000. */
  threshold: number;
  /** Elements shown at each end of a dimension. Default: 3. */
  edgeitems: number;
  /** Characters per line. Default: 80. */
  linewidth: number;
  /** Whether numbers are written with an exponent; null lets the values decide. Default: null. */
  sciMode: boolean | null;
}

/** What `setPrintoptions` takes. */
export interface SetPrintOptions extends Partial<PrintOptions> {
  /** A set of values to start from. */
  profile?: 'default' | 'short' | 'full' | null;
}

const profiles: Readonly<Record<string, Omit<PrintOptions, 'sciMode'>>> = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Number.POSITIVE_INFINITY, edgeitems: 3, linewidth: 80 },
};

/** The options in force, for this folder. */
export const printOptions: PrintOptions = { ...profiles.default, sciMode: null };

const numbers = ['precision', 'threshold', 'edgeitems', 'linewidth'] as const;
const most = { precision: 100, threshold: Number.POSITIVE_INFINITY, edgeitems: 2 ** 31, linewidth: 2 ** 31 };

function check(options: SetPrintOptions): void {
  const given: unknown = options;
  if (!isOptions(given)) throw typeError(`setPrintoptions() takes an options object, not ${typeName(options)}`);
  checkOptions('setPrintoptions', options, [...numbers, 'sciMode', 'profile']);
  for (const name of numbers) {
    const value = options[name];
    if (value == null) continue;
    const isCount = typeof value === 'number' && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY);
    if (!isCount || value < 0 || value > most[name]) {
      throw new ValueError(`setPrintoptions(): '${name}' must be an integer from 0 to ${most[name]}, not ${value}`);
    }
  }
  const { sciMode, profile } = options;
  if (sciMode != null && typeof sciMode !== 'boolean') {
    throw typeError(`setPrintoptions(): argument 'sciMode' must be bool or null, not ${typeName(sciMode)}`);
  }
  if (profile != null && !Object.hasOwn(profiles, profile)) {
    throw new ValueError(
      `setPrintoptions(): 'profile' must be one of ${Object.keys(profiles).join(', ')}, not ${profile}`,
    );
  }
}

/**
 * Changes how tensors are printed. What is not given stays, except `sciMode`, which goes back to null, as in Python. Mirrors `torch.set_printoptions`.
 *
 * @throws ValueError for values out of range or an unknown profile.
 */
export function setPrintoptions(options: SetPrintOptions = {}): void {
  check(options);
  if (options.profile != null) Object.assign(printOptions, profiles[options.profile]);
  for (const name of numbers) printOptions[name] = options[name] ?? printOptions[name];
  printOptions.sciMode = options.sciMode ?? null;
}

/** The options in force, as `setPrintoptions` takes them. Mirrors `torch.get_printoptions`. */
export function getPrintoptions(): PrintOptions {
  return { ...printOptions };
}

/** Runs `fn` with other print options and restores the old ones. Mirrors `torch.printoptions`. */
export function printoptions<R>(options: SetPrintOptions, fn: () => R): R {
  requireFunction('printoptions', 'fn', fn);
  const before = getPrintoptions();
  setPrintoptions(options);
  try {
    return fn();
  } finally {
    setPrintoptions(before);
  }
}

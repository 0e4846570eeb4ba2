/** @file Calls that have to throw. */

import * as torch from 'typetorch';
import { type Check, thrown } from './checks.js';
import type { ExpectedError } from './records.js';
import { Missing } from './resolve.js';

/** A regular expression of Python's in JavaScript's syntax. */
export function pythonRegex(regex: string): string {
  return regex
    .replace(/\\Z/g, '$')
    .replace(/\\A/g, '^')
    .replace(/^\(\?s\)/, '');
}

interface ErrorOptions {
  /** A TypeError with another text passes as close. */
  inOtherWords?: boolean;
}

/** The message as far as a program can rely on it: PyTorch words argument types in Python's terms. */
function fitsMessage({ match, regex, msg }: ExpectedError, message: string, { inOtherWords }: ErrorOptions): boolean {
  if (match) return new RegExp(pythonRegex(regex)).test(message);
  return message.startsWith(inOtherWords ? msg.slice(0, 60) : msg);
}

/** Whether an error is of the recorded class. A method that is not there is an AttributeError in Python, a TypeError in JavaScript. */
function isClass(name: string, type: string): boolean {
  return name === type || (type === 'AttributeError' && name === 'TypeError');
}

/** Runs a call, at the first random seed, that has to throw what is recorded. */
export function expectError(record: ExpectedError, run: () => unknown, options: ErrorOptions = {}): Check[] {
  const failed = (message: string): Check[] => [{ check: 'error', outcome: 'failed', message }];
  try {
    torch.manualSeed(0);
    run();
  } catch (error) {
    if (error instanceof Missing) return [thrown('error', error)];
    const { name, message } = error as Error;
    if (!isClass(name, record.type)) return failed(`${name}: ${message} (not a ${record.type}: ${record.msg})`);
    if (fitsMessage(record, message, options)) return [{ check: 'error', outcome: 'exact' }];
    if (options.inOtherWords && name === 'TypeError') return [{ check: 'error in other words', outcome: 'close' }];
    return failed(`${message} (not /${record.regex}/: ${record.msg})`);
  }
  return failed(`nothing was thrown (not ${record.type}: ${record.msg})`);
}

/** @file How the comparisons of a replayed record end. */

import type { DecoderOptions } from './codec.js';
import { isWrong, type Likeness } from './compare.js';
import type { Corpus } from './records.js';
import { Missing } from './resolve.js';

export type Outcome = 'exact' | 'close' | 'failed' | 'unsupported';

/** One comparison: of the result, of a view, of a gradient, of another way to call. */
export interface Check {
  check: string;
  outcome: Outcome;
  /** What is wrong. */
  message?: string;
}

/** What a replay needs beside the record. */
export interface Context extends DecoderOptions {
  corpus: Corpus;
  blob: Uint8Array;
}

export function judged(check: string, likeness: Likeness): Check {
  return isWrong(likeness) ? { check, outcome: 'failed', message: likeness.wrong } : { check, outcome: likeness };
}

export function thrown(check: string, error: unknown): Check {
  const { name, message } = error as Error;
  if (error instanceof Missing) return { check, outcome: 'unsupported', message };
  return { check, outcome: 'failed', message: `${name}: ${message}` };
}

/** Runs comparisons; what they throw is their outcome. */
export function attempt(checks: Check[], check: string, run: () => Likeness): void {
  try {
    checks.push(judged(check, run()));
  } catch (error) {
    checks.push(thrown(check, error));
  }
}

/** @file Judges what a call threw. */

import { fileURLToPath } from 'node:url';

/** Where the tests lie, whose callbacks may throw what they like. */
const ownFolder = fileURLToPath(new URL('..', import.meta.url));

/** The engine throws this wherever such a value is looked at. */
const revoked = /on a proxy that has been revoked$/;

/** Errors that the engine or Node-API makes; the package makes its own out of others. */
const foreign: readonly unknown[] = [Error, TypeError, RangeError, ReferenceError, SyntaxError];

export interface Fault {
  /** `unchecked`: an argument of a type that TypeScript refuses got as far as an expression that it does not fit. */
  readonly kind: 'fault' | 'unchecked';
  readonly text: string;
}

/** What is wrong with a thrown value, or null. Errors that the arguments themselves throw are theirs. */
export function faultOf(error: unknown): Fault | null {
  if (!(error instanceof Error)) return { kind: 'fault', text: `threw ${String(error)}, which is no error` };
  if (error instanceof TypeError && revoked.test(error.message)) return null;
  const frame = error.stack?.split('\n').find((line) => line.startsWith('    at '));
  if (frame === undefined || frame.includes(ownFolder)) return null;
  const place = frame.trim().replace(/file:.*\/dist\//, 'dist/');
  const text = `the stack begins inside the package: ${error.name}: ${error.message.split('\n')[0].slice(0, 120)} ${place}`;
  return { kind: foreign.includes(error.constructor) ? 'unchecked' : 'fault', text };
}

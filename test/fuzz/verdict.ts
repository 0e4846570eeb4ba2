/** @file Judges what a call threw. */

import { fileURLToPath } from 'node:url';

const ownFolder = fileURLToPath(new URL('.', import.meta.url));

/** What is wrong with a thrown value, or null. Errors that the arguments themselves throw are theirs. */
export function faultOf(error: unknown): string | null {
  if (!(error instanceof Error)) return `threw ${String(error)}, which is no error`;
  const frame = error.stack?.split('\n').find((line) => line.startsWith('    at '));
  if (frame === undefined || frame.includes(ownFolder)) return null;
  return `the stack begins inside the package: ${error.name}: ${error.message.split('\n')[0].slice(0, 120)} ${frame.trim().replace(/file:.*\/dist\//, 'dist/')}`;
}

/** @file What test/amp/python.py wrote. */

import { readFileSync } from 'node:fs';

export interface Result {
  losses: number[];
  scaler: Record<string, number>;
  params: number[][];
}

export interface FunctionResult {
  dtype: string;
  out: number[][];
  a: number[][];
  b: number[][];
}

export interface Infinities {
  states: Record<string, number>[];
  p: number[];
  q: number[];
}

interface Python {
  examples: Record<string, Record<string, Result>>;
  functions: Record<string, Record<string, FunctionResult>>;
  infinities: Record<string, Infinities>;
  errors: Record<string, [name: string, message: string]>;
}

export const python = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as Python;

/** A scaler's state with plain numbers, as JSON has them. */
export function numbers(state: object): Record<string, number> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [name, Number(value)]));
}

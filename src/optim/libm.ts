/** @file Functions of the C library as Python computes them: JavaScript's own differ from them in the last bit now and then, and so would parameters. */

import { tidy } from '../native/handles.js';
import { full, log as logOf, logspace, ones, polar } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Complex } from '../values/scalar.js';
import { float64 } from '../values/dtype.js';

const scalar = { dtype: float64, device: 'cpu' } as const;

interface Power {
  readonly base: number;
  readonly exponent: number;
  readonly power: number;
}

/** The powers computed last: all parameters of a step ask for the same ones. */
const recent: Power[] = [];
const REMEMBERED = 8;

/** `base ** exponent`. `logspace` of one element is the C library's `pow`. */
export function pow(base: number, exponent: number): number {
  for (const known of recent) if (known.base === base && known.exponent === exponent) return known.power;
  const result = logspace(exponent, exponent, 1, { base, ...scalar });
  const power = Number(result.item());
  result.dispose();
  recent.unshift({ base, exponent, power });
  if (recent.length > REMEMBERED) recent.pop();
  return power;
}

/** `base ** step` for each step; steps are equal as a rule. */
export function powers(base: number, steps: readonly number[]): number[] {
  return steps.map((step) => pow(base, step));
}

/** The item of what an operator makes of a number. */
function through(fn: (x: Tensor) => Tensor, x: number): unknown {
  return tidy(() => fn(full([], x, scalar)).item());
}

/** `math.cos`. The real part of `polar` is the C library's `cos`, where `torch.cos` is a vectorized one. */
export function cos(x: number): number {
  return (through((angle) => polar(ones([], scalar), angle), x) as Complex).re;
}

/** `math.log`, the natural logarithm. */
export function log(x: number): number {
  return through(logOf, x) as number;
}

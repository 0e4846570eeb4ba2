/** @file Numbers beside the tensors: step counts, powers, and settings that may be tensors. */

import { AssertionError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import { _foreachAdd_, logspace, ones } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { float64 } from '../values/dtype.js';

interface Power {
  readonly base: number;
  readonly exponent: number;
  readonly power: number;
}

/** The powers computed last: all parameters of a step ask for the same ones. */
const recent: Power[] = [];
const REMEMBERED = 8;

/**
 * `base ** exponent` as Python computes it, with the C library's `pow`. JavaScript's own differs from it in the last bit now and then,
 * and so would the parameters. `logspace` of one element is that `pow`.
 */
export function pow(base: number, exponent: number): number {
  for (const known of recent) if (known.base === base && known.exponent === exponent) return known.power;
  const result = logspace(exponent, exponent, 1, { base, dtype: float64 });
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

/** What counts are advanced by: as a tensor, since a number would be made into one for each count. */
let one: Tensor | null = null;

/** Counts every step tensor up. */
export function countUp(steps: readonly Tensor[]): void {
  one ??= keep(ones([]));
  if (steps[0].device.type === 'cpu') _foreachAdd_(steps, one);
  else _foreachAdd_(steps, 1);
}

/** Counts every step tensor up and returns the counts. */
export function advance(steps: readonly Tensor[]): number[] {
  countUp(steps);
  return steps.map((step) => Number(step.item()));
}

/** Devices on which a step can be captured in a graph. */
const capturing: readonly string[] = ['cuda', 'xpu', 'hpu', 'privateuseone', 'xla'];

/** Throws if `capturable` is set for tensors that lie elsewhere. */
export function checkCapturable(
  what: string,
  params: readonly Tensor[],
  ...others: readonly (readonly Tensor[])[]
): void {
  const fits = params.every(({ device }, i) => {
    return capturing.includes(device.type) && others.every((list) => list[i].device.type === device.type);
  });
  if (!fits) {
    const devices = capturing.map((name) => `'${name}'`).join(', ');
    throw new AssertionError(`If capturable=True, ${what} must be on supported devices: [${devices}].`);
  }
}

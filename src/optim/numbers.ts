/** @file Step counts, and where a step that uses them as tensors can run. */

import { AssertionError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import { _foreachAdd_, ones } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Entries } from './entries.js';

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

/** The step counts of entries. Throws if steps are to be captured where they cannot be. */
export function stepsOf<T extends { step: Tensor }>(
  entries: Entries<T>,
  { capturable }: { capturable: boolean },
): Tensor[] {
  const steps = entries.tensors('step');
  if (capturable) checkCapturable('params and state_steps', entries.params, steps);
  return steps;
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

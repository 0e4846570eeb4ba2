/** @file One pass over a loader. */

import { type Tensor, tidy } from 'typetorch';
import { breather, checkLoss } from './program.js';
import type { Progress } from './progress.js';

/** What a step on a batch came to: the mean loss of so many items. */
export interface StepResult {
  readonly loss: number;
  readonly count: number;
}

/**
 * Takes a step on each batch, frees the tensors of step and batch, and shows the progress.
 * Returns the mean loss of an item.
 */
export async function trainOn<B extends readonly Tensor[]>(
  loader: Iterable<B>,
  progress: Progress,
  step: (batch: B) => StepResult,
): Promise<number> {
  const breathe = breather();
  let seen = 0;
  let total = 0;
  for (const batch of loader) {
    const { loss, count } = tidy(() => step(batch));
    for (const tensor of batch) tensor.dispose();
    checkLoss(loss);
    seen += count;
    total += loss * count;
    progress.update(seen, total / seen);
    await breathe();
  }
  return total / seen;
}

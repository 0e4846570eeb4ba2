/** @file What NAdam and RAdam have in common: weight decay, and the averages of the gradient and of its square. */

import type { Tensor } from '../tensor/tensor.js';
import { type Prepared, prepare } from './choose.js';
import type { Entries } from './entries.js';
import type { Lists } from './lists.js';
import type { CapturableSwitches, LearningRate } from './settings.js';
import { minus, times } from './values.js';

interface MomentSettings extends CapturableSwitches {
  lr: LearningRate;
  betas: readonly [number, number];
  weightDecay: number;
  decoupledWeightDecay: boolean;
}

interface MomentState {
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
}

/** Prepared gradients with the averages that they have been taken into. */
export interface Moments {
  readonly prepared: Prepared;
  readonly averages: readonly Tensor[];
  readonly squares: readonly Tensor[];
}

/** Decays the weights and takes the gradients into the averages. */
export function advanceMoments<T extends MomentState>(
  on: Lists,
  entries: Entries<T>,
  { lr, betas, weightDecay, decoupledWeightDecay, maximize }: MomentSettings,
): Moments {
  const [beta1, beta2] = betas;
  if (decoupledWeightDecay && weightDecay !== 0) {
    const factor = minus(1, times(lr, weightDecay));
    for (const param of entries.params) param.mul_(factor);
  }
  const penalty = decoupledWeightDecay ? 0 : weightDecay;
  const prepared = prepare(on, entries.params, entries.grads, { maximize, weightDecay: penalty, pairsFirst: true });
  const averages = entries.real('exp_avg');
  const squares = entries.real('exp_avg_sq');
  on.lerp_(averages, prepared.grads, 1 - beta1);
  on.mulNumber_(squares, beta2);
  on.addcmul_(squares, prepared.grads, prepared.grads, 1 - beta2);
  return { prepared, averages, squares };
}

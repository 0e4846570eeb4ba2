/** @file Momentum that goes up and down against the learning rate: the groups' `momentum`, or the first of their `betas`. */

import { ValueError } from '../../native/errors.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate } from '../settings.js';
import { groupsOf, perGroup, type ScheduledGroup } from './rates.js';

/** Whether the momentum of this optimizer is the first of its betas. @throws ValueError if it has no momentum. */
export function usesBeta1({ defaults }: Optimizer): boolean {
  if (!('momentum' in defaults) && !('betas' in defaults)) {
    throw new ValueError('optimizer must support momentum or beta1 with `cycle_momentum` option enabled');
  }
  return 'betas' in defaults;
}

export function setMomentum(group: ScheduledGroup, useBeta1: boolean, momentum: LearningRate): void {
  if (useBeta1) group.betas = Object.freeze([momentum, ...(group.betas ?? []).slice(1)]);
  else group.momentum = momentum;
}

/** The groups' momenta at the ends of a cycle. */
export interface MomentumRange {
  baseMomentums: LearningRate[];
  maxMomentums: LearningRate[];
}

interface MomentumArguments {
  baseMomentum: LearningRate | readonly LearningRate[];
  maxMomentum: LearningRate | readonly LearningRate[];
  lastEpoch: number;
}

/** Reads the ends of the momenta's cycles; a fresh schedule notes them in the groups and begins at the upper ones. */
export function startMomentum(
  optimizer: Optimizer,
  useBeta1: boolean,
  { baseMomentum, maxMomentum, lastEpoch }: MomentumArguments,
): MomentumRange {
  const baseMomentums = perGroup('base_momentum', optimizer, baseMomentum);
  const maxMomentums = perGroup('max_momentum', optimizer, maxMomentum);
  if (lastEpoch === -1) {
    for (const [i, group] of groupsOf(optimizer).entries()) {
      setMomentum(group, useBeta1, maxMomentums[i]);
      group.maxMomentum = maxMomentums[i];
      group.baseMomentum = baseMomentums[i];
    }
  }
  return { baseMomentums, maxMomentums };
}

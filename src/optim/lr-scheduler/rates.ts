/** @file Learning rates in an optimizer's groups: read as copies, written into the tensors that are there. */

import { KeyError, ValueError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import { Tensor } from '../../tensor/tensor.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate } from '../settings.js';
import { times, toScalar } from '../values.js';
import { zip } from './numbers.js';

/** A group as schedulers see it. */
export interface ScheduledGroup {
  lr: LearningRate;
  /** The learning rate that the first scheduler found. */
  initialLr?: LearningRate;
  momentum?: LearningRate;
  betas?: readonly LearningRate[];
  [setting: string]: unknown;
}

export function groupsOf(optimizer: Optimizer): ScheduledGroup[] {
  const groups: unknown = optimizer.paramGroups;
  return groups as ScheduledGroup[];
}

function copy(rate: LearningRate): LearningRate {
  return rate instanceof Tensor ? keep(rate.clone()) : rate;
}

/** The groups' learning rates; tensors are copied. */
export function ratesOf(optimizer: Optimizer): LearningRate[] {
  return groupsOf(optimizer).map(({ lr }) => copy(lr));
}

/** The groups' learning rates times a factor. */
export function scaledRates(optimizer: Optimizer, factor: number): LearningRate[] {
  return groupsOf(optimizer).map(({ lr }) => times(lr, factor));
}

/** Sets a group's learning rate; a tensor that is there takes the value, so that whoever holds it sees the change. */
export function setRate(group: ScheduledGroup, rate: LearningRate): void {
  if (!(group.lr instanceof Tensor)) {
    group.lr = rate instanceof Tensor ? keep(rate) : rate;
    return;
  }
  const value = toScalar(rate);
  if (value instanceof Tensor) group.lr.fill_(value);
  else group.lr.fill_(value);
}

/** Sets the learning rate of every group. */
export function setRates(optimizer: Optimizer, rates: readonly LearningRate[]): void {
  for (const [group, rate] of zip(groupsOf(optimizer), rates)) setRate(group, rate);
}

/** The groups' initial learning rates, which a fresh schedule notes and a resumed one has to find. */
export function initialRates(optimizer: Optimizer, lastEpoch: number): LearningRate[] {
  return groupsOf(optimizer).map((group, i) => {
    if (lastEpoch === -1) {
      if (!('lr' in group)) throw new KeyError("'lr'");
      group.initialLr ??= copy(group.lr);
    }
    if (group.initialLr === undefined) {
      throw new KeyError(
        `param 'initial_lr' is not specified in param_groups[${i}] when resuming scheduler with last_epoch >= 0.\n` +
          'This typically happens when:\n' +
          "1. You're trying to resume training from a checkpoint but haven't properly loaded the optimizer state\n" +
          "2. You're using last_epoch >= 0 for a fresh training run (not recommended)",
      );
    }
    return copy(group.initialLr);
  });
}

/** One value for each group, from a list of them or one for all; `name` is Python's. */
export function perGroup(
  name: string,
  optimizer: Optimizer,
  value: LearningRate | readonly LearningRate[],
): LearningRate[] {
  const { length } = optimizer.paramGroups;
  if (!Array.isArray(value)) return Array.from({ length }, () => copy(value as LearningRate));
  if (value.length !== length) {
    throw new ValueError(
      `${name} must have the same length as optimizer.param_groups. ${name} has ${value.length} values, param_groups has ${length}.`,
    );
  }
  return (value as readonly LearningRate[]).map(copy);
}

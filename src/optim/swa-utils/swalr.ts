/** @file SWALR. */

import { ValueError } from '../../native/errors.js';
import type { Rest } from '../../nn/arguments.js';
import { numberText } from '../../nn/python.js';
import { cos } from '../libm.js';
import { oneOrEach, readArguments, type Resumable } from '../lr-scheduler/arguments.js';
import { groupsOf, perGroup } from '../lr-scheduler/rates.js';
import { LRScheduler } from '../lr-scheduler/scheduler.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate, OptionsOf } from '../settings.js';
import { minus, over, plus, times } from '../values.js';

/** Settings of `SWALR`. */
export interface SWALRSettings extends Resumable {
  /** The learning rate to go to, for all groups or for each. */
  swaLr: LearningRate | readonly LearningRate[];
  /** Number of steps on the way. Default: 10. */
  annealEpochs: number;
  /** Along half a cosine or a line. Default: 'cos'. */
  annealStrategy: 'cos' | 'linear';
}

/** Options of `SWALR`. */
export type SWALROptions = OptionsOf<SWALRSettings>;

/** `SWALR`'s arguments after the optimizer, in PyTorch's order. */
export type SWALRArguments = Rest<
  [
    swaLr: LearningRate | readonly LearningRate[],
    annealEpochs?: number,
    annealStrategy?: 'cos' | 'linear',
    lastEpoch?: number,
  ],
  SWALROptions
>;

const defaults = { swaLr: oneOrEach(), annealEpochs: 10, annealStrategy: 'cos', lastEpoch: -1 } as const;

/**
 * Goes from the learning rates that it finds to fixed ones. Mirrors `torch.optim.swa_utils.SWALR`.
 *
 * @throws ValueError for an unknown strategy or a negative number of epochs.
 */
export class SWALR extends LRScheduler {
  /** @internal */
  declare _annealStrategy: string;
  declare annealEpochs: number;

  constructor(optimizer: Optimizer, ...args: SWALRArguments) {
    const read = readArguments<SWALRSettings>('SWALR', optimizer, defaults, args);
    const { annealEpochs, annealStrategy, lastEpoch } = read;
    const rates = perGroup('swa_lr', optimizer, read.swaLr);
    for (const [i, group] of groupsOf(optimizer).entries()) group.swaLr = rates[i];
    if (annealStrategy !== 'cos' && annealStrategy !== 'linear') {
      throw new ValueError(`anneal_strategy must by one of 'cos' or 'linear', instead got ${String(annealStrategy)}`);
    }
    if (!Number.isInteger(annealEpochs) || annealEpochs < 0) {
      throw new ValueError(`anneal_epochs must be equal or greater than 0, got ${numberText(annealEpochs)}`);
    }
    super(optimizer, lastEpoch, { _annealStrategy: annealStrategy, annealEpochs });
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    const taken = this._stepCount - 1;
    const step = this.annealEpochs === 0 ? Math.max(1, taken) : taken;
    const before = this.share(step - 1);
    const now = this.share(step);
    return groupsOf(this.optimizer).map((group) => {
      const goal = group.swaLr as LearningRate;
      const start = before === 1 ? goal : over(minus(group.lr, times(before, goal)), 1 - before);
      return plus(times(goal, now), times(start, 1 - now));
    });
  }

  /** How much of the way is done after so many steps. */
  private share(step: number): number {
    const t = Math.max(0, Math.min(1, step / Math.max(1, this.annealEpochs)));
    return this._annealStrategy === 'linear' ? t : (1 - cos(Math.PI * t)) / 2;
  }
}

/** @file LinearLR. */

import { ValueError } from '../../native/errors.js';
import type { Real, Rest } from '../../nn/arguments.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate, OptionsOf } from '../settings.js';
import { times } from '../values.js';
import { readArguments, type Resumable } from './arguments.js';
import { divide } from './numbers.js';
import { ratesOf, scaledRates } from './rates.js';
import { LRScheduler } from './scheduler.js';

/** Settings of `LinearLR`. */
export interface LinearLRSettings extends Resumable {
  /** Factor of the learning rates at the beginning, above 0 and at most 1. Default: 1/3. */
  startFactor: number;
  /** Factor from `totalIters` on, from 0 to 1. Default: 1. */
  endFactor: number;
  /** Number of steps from one factor to the other. Default: 5. */
  totalIters: number;
}

/** Options of `LinearLR`. */
export type LinearLROptions = OptionsOf<LinearLRSettings>;

/** `LinearLR`'s arguments after the optimizer, in PyTorch's order. */
export type LinearLRArguments = Rest<
  [startFactor?: Real, endFactor?: Real, totalIters?: number, lastEpoch?: number],
  LinearLROptions
>;

/**
 * Learning rates times a factor that goes linearly from `startFactor` to `endFactor`. Mirrors `torch.optim.lr_scheduler.LinearLR`.
 *
 * @throws ValueError for a factor outside its range.
 */
export class LinearLR extends LRScheduler {
  declare startFactor: number;
  declare endFactor: number;
  declare totalIters: number;

  constructor(optimizer: Optimizer, ...args: LinearLRArguments) {
    const defaults = { startFactor: 1 / 3, endFactor: 1, totalIters: 5, lastEpoch: -1 };
    const { lastEpoch, ...settings } = readArguments<LinearLRSettings>('LinearLR', optimizer, defaults, args);
    const { startFactor, endFactor } = settings;
    if (startFactor > 1 || startFactor <= 0) {
      throw new ValueError('Starting multiplicative factor expected to be greater than 0 and less or equal to 1.');
    }
    if (endFactor > 1 || endFactor < 0) {
      throw new ValueError('Ending multiplicative factor expected to be between 0 and 1.');
    }
    super(optimizer, lastEpoch, settings);
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    if (this.lastEpoch === 0) return scaledRates(this.optimizer, this.startFactor);
    if (this._isInitial || this.lastEpoch > this.totalIters) return ratesOf(this.optimizer);
    const change = this.endFactor - this.startFactor;
    const before = this.totalIters * this.startFactor + (this.lastEpoch - 1) * change;
    return scaledRates(this.optimizer, 1 + divide(change, before));
  }

  protected override getClosedFormLr(): LearningRate[] {
    const change = this.endFactor - this.startFactor;
    const done = divide(change * Math.min(this.totalIters, this.lastEpoch), this.totalIters);
    return this.baseLrs.map((base) => times(base, this.startFactor + done));
  }
}

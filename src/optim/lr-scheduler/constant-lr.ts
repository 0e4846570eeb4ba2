/** @file ConstantLR. */

import { ValueError } from '../../native/errors.js';
import type { Real, Rest } from '../../nn/arguments.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate, OptionsOf } from '../settings.js';
import { times } from '../values.js';
import { readArguments, type Resumable } from './arguments.js';
import { divide } from './numbers.js';
import { ratesOf, scaledRates } from './rates.js';
import { LRScheduler } from './scheduler.js';

/** Settings of `ConstantLR`. */
export interface ConstantLRSettings extends Resumable {
  /** Factor of the learning rates until `totalIters`, from 0 to 1. Default: 1/3. */
  factor: number;
  /** Number of steps that the factor lasts. Default: 5. */
  totalIters: number;
}

/** Options of `ConstantLR`. */
export type ConstantLROptions = OptionsOf<ConstantLRSettings>;

/** `ConstantLR`'s arguments after the optimizer, in PyTorch's order. */
export type ConstantLRArguments = Rest<[factor?: Real, totalIters?: number, lastEpoch?: number], ConstantLROptions>;

/**
 * Learning rates times `factor` until `totalIters` steps are taken. Mirrors `torch.optim.lr_scheduler.ConstantLR`.
 *
 * @throws ValueError for a factor outside 0 to 1.
 */
export class ConstantLR extends LRScheduler {
  declare factor: number;
  declare totalIters: number;

  constructor(optimizer: Optimizer, ...args: ConstantLRArguments) {
    const defaults = { factor: 1 / 3, totalIters: 5, lastEpoch: -1 };
    const { lastEpoch, ...settings } = readArguments<ConstantLRSettings>('ConstantLR', optimizer, defaults, args);
    if (settings.factor > 1 || settings.factor < 0) {
      throw new ValueError('Constant multiplicative factor expected to be between 0 and 1.');
    }
    super(optimizer, lastEpoch, settings);
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    if (this.lastEpoch === 0) return scaledRates(this.optimizer, this.factor);
    if (this.lastEpoch !== this.totalIters) return ratesOf(this.optimizer);
    return scaledRates(this.optimizer, divide(1, this.factor));
  }

  protected override getClosedFormLr(): LearningRate[] {
    const factor = this.factor + (this.lastEpoch >= this.totalIters ? 1 : 0) * (1 - this.factor);
    return this.baseLrs.map((base) => times(base, factor));
  }
}

/** @file ExponentialLR. */

import type { Real, Rest } from '../../nn/arguments.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate, OptionsOf } from '../settings.js';
import { times } from '../values.js';
import { number, readArguments, type Resumable } from './arguments.js';
import { raise } from './numbers.js';
import { ratesOf, scaledRates } from './rates.js';
import { LRScheduler } from './scheduler.js';

/** Settings of `ExponentialLR`. */
export interface ExponentialLRSettings extends Resumable {
  /** Factor of each epoch's decay. */
  gamma: number;
}

/** Options of `ExponentialLR`. */
export type ExponentialLROptions = OptionsOf<ExponentialLRSettings>;

/** `ExponentialLR`'s arguments after the optimizer, in PyTorch's order. */
export type ExponentialLRArguments = Rest<[gamma: Real, lastEpoch?: number], ExponentialLROptions>;

/** Decays the learning rates by `gamma` every epoch. Mirrors `torch.optim.lr_scheduler.ExponentialLR`. */
export class ExponentialLR extends LRScheduler {
  declare gamma: number;

  constructor(optimizer: Optimizer, ...args: ExponentialLRArguments) {
    const defaults = { gamma: number, lastEpoch: -1 };
    const { gamma, lastEpoch } = readArguments<ExponentialLRSettings>('ExponentialLR', optimizer, defaults, args);
    super(optimizer, lastEpoch, { gamma });
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    return this._isInitial ? ratesOf(this.optimizer) : scaledRates(this.optimizer, this.gamma);
  }

  protected override getClosedFormLr(): LearningRate[] {
    const factor = raise(this.gamma, this.lastEpoch);
    return this.baseLrs.map((base) => times(base, factor));
  }
}

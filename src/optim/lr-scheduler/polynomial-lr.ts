/** @file PolynomialLR. */

import type { Real, Rest } from '../../nn/arguments.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate, OptionsOf } from '../settings.js';
import { times } from '../values.js';
import { readArguments, type Resumable } from './arguments.js';
import { divide, raise } from './numbers.js';
import { ratesOf, scaledRates } from './rates.js';
import { LRScheduler } from './scheduler.js';

/** Settings of `PolynomialLR`. */
export interface PolynomialLRSettings extends Resumable {
  /** Number of steps until the learning rates are zero. Default: 5. */
  totalIters: number;
  /** The polynomial's power. Default: 1. */
  power: number;
}

/** Options of `PolynomialLR`. */
export type PolynomialLROptions = OptionsOf<PolynomialLRSettings>;

/** `PolynomialLR`'s arguments after the optimizer, in PyTorch's order. */
export type PolynomialLRArguments = Rest<[totalIters?: number, power?: Real, lastEpoch?: number], PolynomialLROptions>;

/** Learning rates times `(1 - epoch / totalIters) ** power`. Mirrors `torch.optim.lr_scheduler.PolynomialLR`. */
export class PolynomialLR extends LRScheduler {
  declare totalIters: number;
  declare power: number;

  constructor(optimizer: Optimizer, ...args: PolynomialLRArguments) {
    const defaults = { totalIters: 5, power: 1, lastEpoch: -1 };
    const { lastEpoch, ...settings } = readArguments<PolynomialLRSettings>('PolynomialLR', optimizer, defaults, args);
    super(optimizer, lastEpoch, settings);
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    if (this._isInitial || this.lastEpoch > this.totalIters) return ratesOf(this.optimizer);
    const now = 1 - divide(this.lastEpoch, this.totalIters);
    const before = 1 - divide(this.lastEpoch - 1, this.totalIters);
    return scaledRates(this.optimizer, raise(divide(now, before), this.power));
  }

  protected override getClosedFormLr(): LearningRate[] {
    const left = 1 - divide(Math.min(this.totalIters, this.lastEpoch), this.totalIters);
    const factor = raise(left, this.power);
    return this.baseLrs.map((base) => times(base, factor));
  }
}

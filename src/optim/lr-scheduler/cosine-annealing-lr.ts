/** @file CosineAnnealingLR. */

import type { Real, Rest } from '../../nn/arguments.js';
import { cos } from '../libm.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate, OptionsOf } from '../settings.js';
import { minus, over, plus, times } from '../values.js';
import { number, readArguments, type Resumable } from './arguments.js';
import { divide, modulo, zip } from './numbers.js';
import { groupsOf, ratesOf } from './rates.js';
import { LRScheduler } from './scheduler.js';

/** Settings of `CosineAnnealingLR`. */
export interface CosineAnnealingLRSettings extends Resumable {
  /** Number of steps from the highest to the lowest learning rate. */
  TMax: number;
  /** The lowest learning rate. Default: 0. */
  etaMin: number;
}

/** Options of `CosineAnnealingLR`. */
export type CosineAnnealingLROptions = OptionsOf<CosineAnnealingLRSettings>;

/** `CosineAnnealingLR`'s arguments after the optimizer, in PyTorch's order. */
export type CosineAnnealingLRArguments = Rest<
  [TMax: number, etaMin?: Real, lastEpoch?: number],
  CosineAnnealingLROptions
>;

/** Learning rates along half a cosine down to `etaMin`, and up again. Mirrors `torch.optim.lr_scheduler.CosineAnnealingLR`. */
export class CosineAnnealingLR extends LRScheduler {
  declare TMax: number;
  declare etaMin: number;

  constructor(optimizer: Optimizer, ...args: CosineAnnealingLRArguments) {
    const defaults = { TMax: number, etaMin: 0, lastEpoch: -1 };
    const { lastEpoch, ...settings } = readArguments<CosineAnnealingLRSettings>(
      'CosineAnnealingLR',
      optimizer,
      defaults,
      args,
    );
    super(optimizer, lastEpoch, settings);
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    const { lastEpoch, TMax, etaMin } = this;
    if (this._isInitial) return ratesOf(this.optimizer);
    if (this._stepCount === 1 && lastEpoch > 0) return this.getClosedFormLr();
    const groups = groupsOf(this.optimizer);
    if (modulo(lastEpoch - 1 - TMax, 2 * TMax) === 0) {
      const rise = 1 - cos(Math.PI / TMax);
      return zip(this.baseLrs, groups).map(([base, { lr }]) => plus(lr, over(times(minus(base, etaMin), rise), 2)));
    }
    const factor = divide(this.height(lastEpoch), this.height(lastEpoch - 1));
    return groups.map(({ lr }) => plus(times(factor, minus(lr, etaMin)), etaMin));
  }

  protected override getClosedFormLr(): LearningRate[] {
    const height = this.height(this.lastEpoch);
    return this.baseLrs.map((base) => plus(this.etaMin, over(times(minus(base, this.etaMin), height), 2)));
  }

  /** Twice the share of the way between the lowest and the highest rate. */
  private height(epoch: number): number {
    return 1 + cos(divide(Math.PI * epoch, this.TMax));
  }
}

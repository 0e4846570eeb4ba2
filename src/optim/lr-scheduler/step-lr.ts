/** @file StepLR. */

import type { Real, Rest } from '../../nn/arguments.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate, OptionsOf } from '../settings.js';
import { times } from '../values.js';
import { number, readArguments, type Resumable } from './arguments.js';
import { divide, modulo, raise } from './numbers.js';
import { ratesOf, scaledRates } from './rates.js';
import { LRScheduler } from './scheduler.js';

/** Settings of `StepLR`. */
export interface StepLRSettings extends Resumable {
  /** Epochs between two decays. */
  stepSize: number;
  /** Factor of a decay. Default: 0.1. */
  gamma: number;
}

/** Options of `StepLR`. */
export type StepLROptions = OptionsOf<StepLRSettings>;

/** `StepLR`'s arguments after the optimizer, in PyTorch's order. */
export type StepLRArguments = Rest<[stepSize: number, gamma?: Real, lastEpoch?: number], StepLROptions>;

/** Decays the learning rates by `gamma` every `stepSize` epochs. Mirrors `torch.optim.lr_scheduler.StepLR`. */
export class StepLR extends LRScheduler {
  declare stepSize: number;
  declare gamma: number;

  constructor(optimizer: Optimizer, ...args: StepLRArguments) {
    const defaults = { stepSize: number, gamma: 0.1, lastEpoch: -1 };
    const { lastEpoch, ...settings } = readArguments<StepLRSettings>('StepLR', optimizer, defaults, args);
    super(optimizer, lastEpoch, settings);
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    if (this.lastEpoch === 0 || modulo(this.lastEpoch, this.stepSize) !== 0) return ratesOf(this.optimizer);
    return scaledRates(this.optimizer, this.gamma);
  }

  protected override getClosedFormLr(): LearningRate[] {
    const factor = raise(this.gamma, Math.floor(divide(this.lastEpoch, this.stepSize)));
    return this.baseLrs.map((base) => times(base, factor));
  }
}

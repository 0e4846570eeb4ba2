/** @file MultiStepLR. */

import { typeError } from '../../native/errors.js';
import type { Real, Rest } from '../../nn/arguments.js';
import { typeName } from '../../nn/typename.js';
import { rememberKind } from '../../values/python-kind.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate, OptionsOf } from '../settings.js';
import { times } from '../values.js';
import { anything, readArguments, type Resumable } from './arguments.js';
import { bisectRight, raise } from './numbers.js';
import { ratesOf, scaledRates } from './rates.js';
import { entriesOf, LRScheduler, type SchedulerStateDict } from './scheduler.js';

/** Settings of `MultiStepLR`. */
export interface MultiStepLRSettings extends Resumable {
  /** Epochs at which the learning rates decay; one that is there twice decays them twice. */
  milestones: Iterable<number>;
  /** Factor of a decay. Default: 0.1. */
  gamma: number;
}

/** Options of `MultiStepLR`. */
export type MultiStepLROptions = OptionsOf<MultiStepLRSettings>;

/** `MultiStepLR`'s arguments after the optimizer, in PyTorch's order. */
export type MultiStepLRArguments = Rest<
  [milestones: Iterable<number>, gamma?: Real, lastEpoch?: number],
  MultiStepLROptions
>;

/** Decays the learning rates by `gamma` at each milestone. Mirrors `torch.optim.lr_scheduler.MultiStepLR`. */
export class MultiStepLR extends LRScheduler {
  /** How often each epoch is a milestone. */
  declare milestones: Map<number, number>;
  declare gamma: number;

  constructor(optimizer: Optimizer, ...args: MultiStepLRArguments) {
    const defaults = { milestones: anything(), gamma: 0.1, lastEpoch: -1 };
    const read = readArguments<MultiStepLRSettings>('MultiStepLR', optimizer, defaults, args);
    super(optimizer, read.lastEpoch, { milestones: countEach(read.milestones), gamma: read.gamma });
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    const times = this.milestones.get(this.lastEpoch);
    return times === undefined ? ratesOf(this.optimizer) : scaledRates(this.optimizer, raise(this.gamma, times));
  }

  protected override getClosedFormLr(): LearningRate[] {
    const sorted = [...this.milestones].flatMap(([epoch, count]) => new Array<number>(count).fill(epoch));
    sorted.sort((a, b) => a - b);
    const factor = raise(this.gamma, bisectRight(sorted, this.lastEpoch));
    return this.baseLrs.map((base) => times(base, factor));
  }

  override stateDict(): SchedulerStateDict {
    const milestones = new Map(this.milestones);
    rememberKind(milestones, 'Counter');
    return { ...super.stateDict(), milestones };
  }

  override loadStateDict(stateDict: object): void {
    super.loadStateDict(stateDict);
    this.milestones = new Map(entriesOf(this.milestones).map(([epoch, count]) => [Number(epoch), Number(count)]));
  }
}

function countEach(epochs: unknown): Map<number, number> {
  if (typeof epochs !== 'object' || epochs === null || !(Symbol.iterator in epochs))
    throw typeError(`'${typeName(epochs)}' object is not iterable`);
  const counts = new Map<number, number>();
  for (const epoch of epochs as Iterable<number>) counts.set(epoch, (counts.get(epoch) ?? 0) + 1);
  return counts;
}

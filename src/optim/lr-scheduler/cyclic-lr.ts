/** @file CyclicLR. */

import { ValueError } from '../../native/errors.js';
import type { Real, Rest } from '../../nn/arguments.js';
import { requireFunction } from '../../tensor/arguments.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate, OptionsOf } from '../settings.js';
import { minus, plus, times } from '../values.js';
import { oneOrEach, readArguments, type Resumable } from './arguments.js';
import { loadFunction, saveFunction } from './lambdas.js';
import { type MomentumRange, setMomentum, startMomentum, usesBeta1 } from './momentum.js';
import { divide, raise, zip } from './numbers.js';
import { groupsOf, perGroup, setRate } from './rates.js';
import { entriesOf, LRScheduler, type SchedulerStateDict } from './scheduler.js';

/** How the height of a cycle changes: not, by half each cycle, or by `gamma` each step. */
export type CyclicMode = 'triangular' | 'triangular2' | 'exp_range';

/** Settings of `CyclicLR`. */
export interface CyclicLRSettings extends Resumable {
  /** Lower learning rate, for all groups or for each. */
  baseLr: LearningRate | readonly LearningRate[];
  /** Upper learning rate, for all groups or for each. */
  maxLr: LearningRate | readonly LearningRate[];
  /** Number of steps up. Default: 2000. */
  stepSizeUp: number;
  /** Number of steps down. Default: null, which is `stepSizeUp`. */
  stepSizeDown: number | null;
  /** How the height of a cycle changes. Default: 'triangular'. */
  mode: CyclicMode;
  /** Factor of each step with 'exp_range'. Default: 1. */
  gamma: number;
  /** Height by the number of the cycle or of the step; takes the place of `mode`. Default: null. */
  scaleFn: ((x: number) => number) | null;
  /** Whether `scaleFn` is given the number of the cycle or of the step. Default: 'cycle'. */
  scaleMode: 'cycle' | 'iterations';
  /** Move the momentum against the learning rate. Default: true. */
  cycleMomentum: boolean;
  /** Lower momentum, for all groups or for each. Default: 0.8. */
  baseMomentum: LearningRate | readonly LearningRate[];
  /** Upper momentum, for all groups or for each. Default: 0.9. */
  maxMomentum: LearningRate | readonly LearningRate[];
}

/** Options of `CyclicLR`. */
export type CyclicLROptions = OptionsOf<CyclicLRSettings>;

/** `CyclicLR`'s arguments after the optimizer, in PyTorch's order. */
export type CyclicLRArguments = Rest<
  [
    baseLr: LearningRate | readonly LearningRate[],
    maxLr: LearningRate | readonly LearningRate[],
    stepSizeUp?: number,
    stepSizeDown?: number | null,
    mode?: CyclicMode,
    gamma?: Real,
    scaleFn?: ((x: number) => number) | null,
    scaleMode?: 'cycle' | 'iterations',
    cycleMomentum?: boolean,
    baseMomentum?: LearningRate | readonly LearningRate[],
    maxMomentum?: LearningRate | readonly LearningRate[],
    lastEpoch?: number,
  ],
  CyclicLROptions
>;

const defaults = {
  baseLr: oneOrEach(),
  maxLr: oneOrEach(),
  stepSizeUp: 2000,
  stepSizeDown: null,
  mode: 'triangular',
  gamma: 1,
  scaleFn: null,
  scaleMode: 'cycle',
  cycleMomentum: true,
  baseMomentum: oneOrEach(0.8),
  maxMomentum: oneOrEach(0.9),
  lastEpoch: -1,
} as const;

/**
 * Learning rates that go up and down between two values, and momenta against them. Mirrors `torch.optim.lr_scheduler.CyclicLR`.
 *
 * @throws ValueError for an unknown mode, for lists of another length than the groups', and for momenta that the optimizer has not.
 */
export class CyclicLR extends LRScheduler {
  declare maxLrs: LearningRate[];
  /** Number of steps of a cycle. */
  declare totalSize: number;
  /** The share of a cycle that goes up. */
  declare stepRatio: number;
  declare mode: string;
  declare gamma: number;
  /** @internal */
  declare _scaleFnCustom: ((x: number) => number) | null;
  declare scaleMode: 'cycle' | 'iterations';
  declare cycleMomentum: boolean;
  declare useBeta1?: boolean;
  declare baseMomentums?: LearningRate[];
  declare maxMomentums?: LearningRate[];

  constructor(optimizer: Optimizer, ...args: CyclicLRArguments) {
    const read = readArguments<CyclicLRSettings>('CyclicLR', optimizer, defaults, args);
    const { mode, gamma, scaleFn, cycleMomentum, lastEpoch, stepSizeUp, stepSizeDown } = read;
    if (scaleFn !== null) requireFunction('CyclicLR', 'scaleFn', scaleFn);
    const baseLrs = perGroup('base_lr', optimizer, read.baseLr);
    if (lastEpoch === -1) for (const [i, group] of groupsOf(optimizer).entries()) setRate(group, baseLrs[i]);
    const maxLrs = perGroup('max_lr', optimizer, read.maxLr);
    const totalSize = stepSizeUp + (stepSizeDown ?? stepSizeUp);
    const stepRatio = divide(stepSizeUp, totalSize);
    if (!['triangular', 'triangular2', 'exp_range'].includes(mode) && scaleFn === null) {
      throw new ValueError('mode is invalid and scale_fn is None');
    }
    const scaleMode = scaleFn === null ? ownScaleMode(mode) : read.scaleMode;
    const settings = { maxLrs, totalSize, stepRatio, mode, gamma, _scaleFnCustom: scaleFn, scaleMode, cycleMomentum };
    super(optimizer, lastEpoch, { ...settings, ...(cycleMomentum ? momentumSettings(optimizer, read) : {}) });
    this.baseLrs = baseLrs;
  }

  /** The height of a cycle, 1 being the full one. Mirrors `scale_fn`. */
  scaleFn(x: number): number {
    if (this._scaleFnCustom !== null) return this._scaleFnCustom(x);
    if (this.mode === 'triangular2') return 1 / raise(2, x - 1);
    return this.mode === 'exp_range' ? raise(this.gamma, x) : 1;
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    const { lastEpoch, totalSize, stepRatio } = this;
    const cycle = Math.floor(1 + lastEpoch / totalSize);
    const x = 1 + lastEpoch / totalSize - cycle;
    const share = x <= stepRatio ? divide(x, stepRatio) : (x - 1) / (stepRatio - 1);
    const scale = (): number => this.scaleFn(this.scaleMode === 'cycle' ? cycle : lastEpoch);
    const height = (low: LearningRate, high: LearningRate): LearningRate =>
      times(times(minus(high, low), share), scale());
    const rates = zip(this.baseLrs, this.maxLrs).map(([base, max]) => plus(base, height(base, max)));
    if (this.cycleMomentum) {
      const { baseMomentums = [], maxMomentums = [], useBeta1 = false } = this;
      const momenta = zip(baseMomentums, maxMomentums).map(([base, max]) => minus(max, height(base, max)));
      for (const [group, momentum] of zip(groupsOf(this.optimizer), momenta)) setMomentum(group, useBeta1, momentum);
    }
    return rates;
  }

  /** The state dict holds the own properties of a `scaleFn`, if it has any. */
  override stateDict(): SchedulerStateDict {
    const { _scale_fn_custom: fn, ...state } = super.stateDict();
    return { ...state, _scale_fn_custom: saveFunction(fn) };
  }

  override loadStateDict(stateDict: object): void {
    const entries = new Map(entriesOf(stateDict));
    loadFunction(this._scaleFnCustom, entries.get('_scale_fn_custom'));
    entries.delete('_scale_fn_custom');
    super.loadStateDict(entries);
    if (this._scaleFnCustom === null) this.scaleMode = ownScaleMode(this.mode);
  }
}

/** What the built-in modes count. */
function ownScaleMode(mode: string): 'cycle' | 'iterations' {
  return mode === 'exp_range' ? 'iterations' : 'cycle';
}

function momentumSettings(optimizer: Optimizer, read: CyclicLRSettings): MomentumRange & { useBeta1: boolean } {
  const useBeta1 = usesBeta1(optimizer);
  return { useBeta1, ...startMomentum(optimizer, useBeta1, read) };
}

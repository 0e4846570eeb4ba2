/** @file ReduceLROnPlateau. */

import { RuntimeError, typeError, ValueError } from '../../native/errors.js';
import type { Real, Rest } from '../../nn/arguments.js';
import { typeName } from '../../nn/typename.js';
import { Tensor } from '../../tensor/tensor.js';
import type { Optimizer } from '../optimizer.js';
import type { OptionsOf } from '../settings.js';
import { numberOf } from '../values.js';
import { oneOrEach, readArguments } from './arguments.js';
import { groupsOf, ratesOf, setRate } from './rates.js';
import { LRScheduler, warnOfEpoch } from './scheduler.js';

/** Settings of `ReduceLROnPlateau`. */
export interface ReduceLROnPlateauSettings {
  /** Whether the metric should fall ('min') or rise ('max'). Default: 'min'. */
  mode: 'min' | 'max';
  /** Factor of a reduction, below 1. Default: 0.1. */
  factor: number;
  /** Number of steps without improvement that are borne. Default: 10. */
  patience: number;
  /** What counts as an improvement. Default: 1e-4. */
  threshold: number;
  /** Whether `threshold` is a share of the best metric ('rel') or a distance from it ('abs'). Default: 'rel'. */
  thresholdMode: 'rel' | 'abs';
  /** Number of steps after a reduction that count as good. Default: 0. */
  cooldown: number;
  /** The lowest learning rate, for all groups or for each. Default: 0. */
  minLr: number | readonly number[];
  /** Reductions that are smaller are not made. Default: 1e-8. */
  eps: number;
}

/** Options of `ReduceLROnPlateau`. */
export type ReduceLROnPlateauOptions = OptionsOf<ReduceLROnPlateauSettings>;

/** `ReduceLROnPlateau`'s arguments after the optimizer, in PyTorch's order. */
export type ReduceLROnPlateauArguments = Rest<
  [
    mode?: 'min' | 'max',
    factor?: Real,
    patience?: number,
    threshold?: Real,
    thresholdMode?: 'rel' | 'abs',
    cooldown?: number,
    minLr?: number | readonly number[],
    eps?: Real,
  ],
  ReduceLROnPlateauOptions
>;

const defaults = {
  mode: 'min',
  factor: 0.1,
  patience: 10,
  threshold: 1e-4,
  thresholdMode: 'rel',
  cooldown: 0,
  minLr: oneOrEach(0),
  eps: 1e-8,
} as const;

/**
 * Reduces the learning rates when a metric has stopped improving. Mirrors `torch.optim.lr_scheduler.ReduceLROnPlateau`.
 *
 * @throws ValueError for a factor of 1 or more, an unknown mode, or another number of lowest rates than of groups.
 */
export class ReduceLROnPlateau extends LRScheduler<[metrics: number | Tensor, epoch?: number | null]> {
  declare factor: number;
  declare defaultMinLr: number | null;
  declare minLrs: number[];
  declare patience: number;
  declare cooldown: number;
  declare eps: number;
  /** The metric that every other one is better than. */
  declare modeWorse: number;
  declare mode: 'min' | 'max';
  declare threshold: number;
  declare thresholdMode: 'rel' | 'abs';
  /** The best metric so far. */
  declare best: number;
  declare cooldownCounter: number;
  declare numBadEpochs: number;

  constructor(optimizer: Optimizer, ...args: ReduceLROnPlateauArguments) {
    const read = readArguments<ReduceLROnPlateauSettings>('ReduceLROnPlateau', optimizer, defaults, args);
    const { factor, minLr, patience, cooldown, eps, mode, threshold, thresholdMode } = read;
    if (factor >= 1) throw new ValueError('Factor should be < 1.0.');
    super(optimizer, 0, {
      factor,
      ...lowest(optimizer, minLr),
      patience,
      cooldown,
      eps,
      lastEpoch: 0,
      _lastLr: ratesOf(optimizer),
      modeWorse: worstOf(mode, thresholdMode),
      mode,
      threshold,
      thresholdMode,
    });
  }

  protected override start(): void {
    this.best = this.modeWorse;
    this.cooldownCounter = 0;
    this.numBadEpochs = 0;
  }

  /** Whether the steps after a reduction still count as good. */
  get inCooldown(): boolean {
    return this.cooldownCounter > 0;
  }

  /**
   * Looks at a metric and reduces the learning rates if it has not improved for too long.
   *
   * @param metrics The metric, for instance the loss on the validation set.
   * @param epoch The epoch to go to, which is deprecated.
   */
  override step(...args: [metrics: number | Tensor, epoch?: number | null]): void {
    const [metrics, epoch = null] = args;
    const current = readMetric(metrics);
    if (epoch !== null) warnOfEpoch();
    this.lastEpoch = epoch ?? this.lastEpoch + 1;
    if (this.isBetter(current)) {
      this.best = current;
      this.numBadEpochs = 0;
    } else {
      this.numBadEpochs++;
    }
    if (this.inCooldown) {
      this.cooldownCounter--;
      this.numBadEpochs = 0;
    }
    if (this.numBadEpochs > this.patience) {
      this.reduce();
      this.cooldownCounter = this.cooldown;
      this.numBadEpochs = 0;
    }
    this._lastLr = ratesOf(this.optimizer);
  }

  override loadStateDict(stateDict: object): void {
    super.loadStateDict(stateDict);
    this.modeWorse = worstOf(this.mode, this.thresholdMode);
  }

  private isBetter(metric: number): boolean {
    const { best, threshold } = this;
    if (this.thresholdMode === 'rel') {
      return this.mode === 'min' ? metric < best * (1 - threshold) : metric > best * (threshold + 1);
    }
    return this.mode === 'min' ? metric < best - threshold : metric > best + threshold;
  }

  private reduce(): void {
    const groups = groupsOf(this.optimizer);
    if (groups.length !== this.minLrs.length) {
      if (this.defaultMinLr === null) {
        throw new RuntimeError(
          `The number of param groups in the \`optimizer\` (${groups.length}) differs from when \`ReduceLROnPlateau\` was initialized ` +
            `(${this.minLrs.length}), usually due to a new param group being added to the optimizer. Please modify the \`min_lrs\` field ` +
            'to match the length of the `optimizer` param groups.',
        );
      }
      this.minLrs = new Array<number>(groups.length).fill(this.defaultMinLr);
    }
    for (const [i, group] of groups.entries()) {
      const old = numberOf(group.lr);
      const reduced = Math.max(old * this.factor, this.minLrs[i]);
      if (old - reduced > this.eps) setRate(group, reduced);
    }
  }
}

function lowest(
  optimizer: Optimizer,
  minLr: number | readonly number[],
): { defaultMinLr: number | null; minLrs: number[] } {
  const { length } = optimizer.paramGroups;
  if (typeof minLr === 'number') return { defaultMinLr: minLr, minLrs: new Array<number>(length).fill(minLr) };
  if (minLr.length !== length) throw new ValueError(`expected ${length} min_lrs, got ${minLr.length}`);
  return { defaultMinLr: null, minLrs: [...minLr] };
}

function worstOf(mode: string, thresholdMode: string): number {
  if (mode !== 'min' && mode !== 'max') throw new ValueError(`mode ${mode} is unknown!`);
  if (thresholdMode !== 'rel' && thresholdMode !== 'abs') {
    throw new ValueError(`threshold mode ${thresholdMode} is unknown!`);
  }
  return mode === 'min' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

function readMetric(metrics: unknown): number {
  if (metrics === undefined) {
    throw typeError("ReduceLROnPlateau.step() missing 1 required positional argument: 'metrics'");
  }
  if (typeof metrics !== 'number' && !(metrics instanceof Tensor)) {
    throw typeError(`float() argument must be a string or a real number, not '${typeName(metrics)}'`);
  }
  return numberOf(metrics);
}

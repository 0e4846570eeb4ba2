/** @file OneCycleLR. */

import { ValueError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import type { Real, Rest } from '../../nn/arguments.js';
import { numberText } from '../../nn/python.js';
import { cos } from '../libm.js';
import type { Optimizer } from '../optimizer.js';
import { fromPython, type LearningRate, type OptionsOf } from '../settings.js';
import { minus, over, plus, times } from '../values.js';
import { oneOrEach, readArguments, type Resumable } from './arguments.js';
import { setMomentum, startMomentum, usesBeta1 } from './momentum.js';
import { divide } from './numbers.js';
import { groupsOf, perGroup, type ScheduledGroup } from './rates.js';
import { entriesOf, LRScheduler } from './scheduler.js';

/** Settings of `OneCycleLR`. */
export interface OneCycleLRSettings extends Resumable {
  /** Upper learning rate, for all groups or for each. */
  maxLr: LearningRate | readonly LearningRate[];
  /** Number of steps of the cycle. Default: null, which is `epochs * stepsPerEpoch`. */
  totalSteps: number | null;
  /** Number of epochs. Default: null. */
  epochs: number | null;
  /** Number of steps of an epoch. Default: null. */
  stepsPerEpoch: number | null;
  /** Share of the cycle in which the learning rate rises. Default: 0.3. */
  pctStart: number;
  /** Along half a cosine or a line. Default: 'cos'. */
  annealStrategy: 'cos' | 'linear';
  /** Move the momentum against the learning rate. Default: true. */
  cycleMomentum: boolean;
  /** Lower momentum, for all groups or for each. Default: 0.85. */
  baseMomentum: LearningRate | readonly LearningRate[];
  /** Upper momentum, for all groups or for each. Default: 0.95. */
  maxMomentum: LearningRate | readonly LearningRate[];
  /** The first learning rate is `maxLr / divFactor`. Default: 25. */
  divFactor: number;
  /** The last learning rate is the first one divided by this. Default: 1e4. */
  finalDivFactor: number;
  /** Go back to the first learning rate, and only then to the last one. Default: false. */
  threePhase: boolean;
}

/** Options of `OneCycleLR`. */
export type OneCycleLROptions = OptionsOf<OneCycleLRSettings>;

/** `OneCycleLR`'s arguments after the optimizer, in PyTorch's order. */
export type OneCycleLRArguments = Rest<
  [
    maxLr: LearningRate | readonly LearningRate[],
    totalSteps?: number | null,
    epochs?: number | null,
    stepsPerEpoch?: number | null,
    pctStart?: Real,
    annealStrategy?: 'cos' | 'linear',
    cycleMomentum?: boolean,
    baseMomentum?: LearningRate | readonly LearningRate[],
    maxMomentum?: LearningRate | readonly LearningRate[],
    divFactor?: Real,
    finalDivFactor?: Real,
    threePhase?: boolean,
    lastEpoch?: number,
  ],
  OneCycleLROptions
>;

const defaults = {
  maxLr: oneOrEach(),
  totalSteps: null,
  epochs: null,
  stepsPerEpoch: null,
  pctStart: 0.3,
  annealStrategy: 'cos',
  cycleMomentum: true,
  baseMomentum: oneOrEach(0.85),
  maxMomentum: oneOrEach(0.95),
  divFactor: 25,
  finalDivFactor: 1e4,
  threePhase: false,
  lastEpoch: -1,
} as const;

/** A part of the cycle, as Python keeps it in the state dict: where it ends, and which of a group's settings it goes between. */
interface Phase {
  readonly end_step: number;
  readonly start_lr: string;
  readonly end_lr: string;
  readonly start_momentum: string;
  readonly end_momentum: string;
}

/**
 * Learning rates that rise once and fall far below where they began, and momenta against them. Mirrors `torch.optim.lr_scheduler.OneCycleLR`.
 *
 * @throws ValueError for settings out of range, for momenta that the optimizer has not, and for a step beyond the last one.
 */
export class OneCycleLR extends LRScheduler {
  declare totalSteps: number;
  /** @internal */
  declare _schedulePhases: Phase[];
  /** @internal */
  declare _annealFuncType: string;
  declare cycleMomentum: boolean;
  declare useBeta1?: boolean;

  constructor(optimizer: Optimizer, ...args: OneCycleLRArguments) {
    const read = readArguments<OneCycleLRSettings>('OneCycleLR', optimizer, defaults, args);
    const { pctStart, annealStrategy, cycleMomentum, lastEpoch } = read;
    const totalSteps = totalOf(read);
    if (!(pctStart >= 0 && pctStart <= 1)) {
      throw new ValueError(`Expected float between 0 and 1 pct_start, but got ${numberText(pctStart)}`);
    }
    demandStrategy(annealStrategy);
    const maxLrs = perGroup('max_lr', optimizer, read.maxLr);
    if (lastEpoch === -1) noteRates(optimizer, maxLrs, read);
    const useBeta1 = cycleMomentum && usesBeta1(optimizer);
    if (cycleMomentum) startMomentum(optimizer, useBeta1, read);
    super(optimizer, lastEpoch, {
      totalSteps,
      _schedulePhases: phasesOf(totalSteps, read),
      _annealFuncType: annealStrategy,
      cycleMomentum,
      ...(cycleMomentum ? { useBeta1 } : {}),
    });
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    const { lastEpoch, totalSteps, useBeta1 = false } = this;
    if (lastEpoch > totalSteps) {
      throw new ValueError(`Tried to step ${lastEpoch} times. The specified number of total steps is ${totalSteps}`);
    }
    const [phase, start] = this.phaseAt(lastEpoch);
    const share = divide(lastEpoch - start, phase.end_step - start);
    return groupsOf(this.optimizer).map((group) => {
      if (this.cycleMomentum) {
        const momentum = this.anneal(group, phase.start_momentum, phase.end_momentum, share);
        setMomentum(group, useBeta1, momentum);
      }
      return this.anneal(group, phase.start_lr, phase.end_lr, share);
    });
  }

  override loadStateDict(stateDict: object): void {
    super.loadStateDict(stateDict);
    this._schedulePhases = this._schedulePhases.map(
      (phase) => Object.fromEntries(entriesOf(phase)) as unknown as Phase,
    );
    demandStrategy(this._annealFuncType);
  }

  /** The phase that a step belongs to, and where it begins. */
  private phaseAt(step: number): [phase: Phase, start: number] {
    const phases = this._schedulePhases;
    const found = phases.findIndex(({ end_step }) => step <= end_step);
    const index = found < 0 ? phases.length - 1 : found;
    return [phases[index], index === 0 ? 0 : phases[index - 1].end_step];
  }

  /** Between two of a group's settings, given by Python's names. */
  private anneal(group: ScheduledGroup, from: string, to: string, share: number): LearningRate {
    const [start, end] = [from, to].map((name) => group[fromPython(name)] as LearningRate);
    if (this._annealFuncType === 'linear') return plus(times(minus(end, start), share), start);
    return plus(end, times(over(minus(start, end), 2), cos(Math.PI * share) + 1));
  }
}

function totalOf({ totalSteps, epochs, stepsPerEpoch }: OneCycleLRSettings): number {
  const demand = (name: string, value: number): number => {
    if (Number.isInteger(value) && value > 0) return value;
    throw new ValueError(`Expected positive integer ${name}, but got ${numberText(value)}`);
  };
  if (totalSteps !== null) return demand('total_steps', totalSteps);
  if (epochs === null || stepsPerEpoch === null) {
    throw new ValueError('You must define either total_steps OR (epochs AND steps_per_epoch)');
  }
  return demand('epochs', epochs) * demand('steps_per_epoch', stepsPerEpoch);
}

function demandStrategy(strategy: string): void {
  if (strategy === 'cos' || strategy === 'linear') return;
  throw new ValueError(`anneal_strategy must be one of 'cos' or 'linear', instead got ${strategy}`);
}

/** Notes the rates between which a group's schedule goes in the group itself. */
function noteRates(
  optimizer: Optimizer,
  maxLrs: readonly LearningRate[],
  { divFactor, finalDivFactor }: OneCycleLRSettings,
): void {
  for (const [i, group] of groupsOf(optimizer).entries()) {
    const initial = ratio(maxLrs[i], divFactor);
    Object.assign(group, { initialLr: initial, maxLr: maxLrs[i], minLr: ratio(initial, finalDivFactor) });
  }
}

function ratio(rate: LearningRate, factor: number): LearningRate {
  return typeof rate === 'number' ? divide(rate, factor) : keep(rate.div(factor));
}

const up = { start_lr: 'initial_lr', end_lr: 'max_lr', start_momentum: 'max_momentum', end_momentum: 'base_momentum' };

function phasesOf(totalSteps: number, { pctStart, threePhase }: OneCycleLRSettings): Phase[] {
  const rise: Phase = { end_step: pctStart * totalSteps - 1, ...up };
  const down = (end_step: number, end_lr: string): Phase => ({
    end_step,
    start_lr: 'max_lr',
    end_lr,
    start_momentum: 'base_momentum',
    end_momentum: 'max_momentum',
  });
  if (!threePhase) return [rise, down(totalSteps - 1, 'min_lr')];
  const last: Phase = {
    end_step: totalSteps - 1,
    start_lr: 'initial_lr',
    end_lr: 'min_lr',
    start_momentum: 'max_momentum',
    end_momentum: 'max_momentum',
  };
  return [rise, down(2 * pctStart * totalSteps - 2, 'initial_lr'), last];
}

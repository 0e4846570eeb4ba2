/** @file The base of all learning rate schedulers. */

import { NotImplementedError, typeError, ValueError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import { warn } from '../../native/warnings.js';
import { typeName } from '../../nn/typename.js';
import { Tensor } from '../../tensor/tensor.js';
import type { Optimizer } from '../optimizer.js';
import { fromPython, type LearningRate, toPython } from '../settings.js';
import { FloatScalar } from '../../values/scalar.js';
import { requireOptimizer } from './arguments.js';
import { warnOfOrder, watchSteps } from './call-order.js';
import { initialRates, ratesOf, setRates } from './rates.js';

/** `scheduler.stateDict()`: what Python's `scheduler.state_dict()` holds, under Python's names. */
export type SchedulerStateDict = Record<string, unknown>;

const EPOCH_IS_DEPRECATED =
  'The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible. Please use ' +
  '`scheduler.step()` to step the scheduler. During the deprecation, if epoch is different from None, the closed form ' +
  'is used instead of the new chainable form, where available. Please open an issue if you are unable to replicate ' +
  'your use case: https://github.com/pytorch/pytorch/issues/new/choose.';

/** Warns that `step` was given an epoch. */
export function warnOfEpoch(): void {
  warn(EPOCH_IS_DEPRECATED);
}

/**
 * Changes the learning rates of an optimizer's groups from step to step. Mirrors `torch.optim.lr_scheduler.LRScheduler`.
 *
 * A scheduler of one's own overrides `getLr`. The constructor takes the first step, before a subclass's fields are set: what `getLr` needs
 * goes to `super(optimizer, lastEpoch, { … })` and is declared with `declare`. It becomes part of the state dict.
 * `A` are the arguments of `step`.
 */
export class LRScheduler<A extends unknown[] = [epoch?: number | null]> {
  /** The optimizer whose learning rates are changed. */
  readonly optimizer: Optimizer;
  /** The groups' initial learning rates. */
  declare baseLrs: LearningRate[];
  /** Number of steps so far, the initial one not counted. */
  declare lastEpoch: number;
  /** @internal */
  declare _stepCount: number;
  /** Whether the constructor's step runs. */
  declare protected _isInitial: boolean;
  /** @internal */
  declare _getLrCalledWithinStep: boolean;
  /** @internal */
  declare _lastLr: LearningRate[];

  /**
   * @param lastEpoch Where a resumed schedule stands; -1 begins one.
   * @param settings Properties that `getLr` needs.
   * @throws TypeError if `optimizer` is none; KeyError if a resumed schedule finds groups without an initial learning rate.
   */
  constructor(optimizer: Optimizer, lastEpoch = -1, settings: object = {}) {
    requireOptimizer(optimizer);
    this.optimizer = optimizer;
    Object.assign(this, settings);
    this.start(lastEpoch);
  }

  /** Notes the initial learning rates and takes the first step. */
  protected start(lastEpoch: number): void {
    this.baseLrs = initialRates(this.optimizer, lastEpoch);
    this.lastEpoch = lastEpoch;
    watchSteps(this.optimizer);
    this._initialStep();
    if (this._lastLr.some((lr) => Number.isNaN(lr))) {
      throw new ValueError(
        `${this.constructor.name} computed NaN in its first step, which LRScheduler's constructor takes: what getLr() needs has to be handed to super(optimizer, lastEpoch, { … })`,
      );
    }
  }

  /** @internal */
  _initialStep(): void {
    this._stepCount = 0;
    this._isInitial = true;
    try {
      this.step(...([] as unknown[] as A));
    } finally {
      this._isInitial = false;
    }
  }

  /**
   * Computes the learning rates of the next step, one for each group. Mirrors `get_lr`.
   *
   * To see the rates that are in use, ask `getLastLr()`.
   */
  getLr(): LearningRate[] {
    throw new NotImplementedError(`${this.constructor.name} has to override getLr()`);
  }

  /** The learning rates at `lastEpoch` from a formula, for schedules that have one. Used when `step` is given an epoch. */
  protected getClosedFormLr?(): LearningRate[];

  /** The learning rates computed last, one for each group. */
  getLastLr(): LearningRate[] {
    return this._lastLr;
  }

  /**
   * Sets the next learning rates; to be called after `optimizer.step()`.
   *
   * @param args The epoch to go to, which is deprecated.
   */
  step(...args: A): void {
    const epoch = args[0] ?? null;
    if (epoch !== null && typeof epoch !== 'number')
      throw typeError(`${this.constructor.name}.step(): argument 'epoch' must be a number, not ${typeName(epoch)}`);
    if (this._stepCount === 1) warnOfOrder(this.optimizer);
    this._stepCount++;
    if (epoch !== null) warnOfEpoch();
    this._updateLr(epoch);
  }

  /** @internal */
  _updateLr(epoch: number | null): void {
    this.lastEpoch = epoch ?? this.lastEpoch + 1;
    const compute = (epoch === null ? null : this.getClosedFormLr) ?? this.getLr;
    this.applyLr(() => compute.call(this));
  }

  /** Sets what `compute` gives as the groups' learning rates. */
  protected applyLr(compute: () => LearningRate[]): void {
    this._getLrCalledWithinStep = true;
    let rates: LearningRate[];
    try {
      rates = compute();
    } finally {
      this._getLrCalledWithinStep = false;
    }
    setRates(this.optimizer, rates);
    this._lastLr = ratesOf(this.optimizer);
  }

  /** Warns if `getLr` is called by anyone but `step`. */
  protected warnOutsideStep(): void {
    if (this._getLrCalledWithinStep) return;
    warn('To get the last learning rate computed by the scheduler, please use `get_last_lr()`.');
  }

  /** Every property but the optimizer, under Python's names: `torch.save` writes it so that Python can load it. */
  stateDict(): SchedulerStateDict {
    const own = Object.entries(this).filter(([name]) => name !== 'optimizer');
    return Object.fromEntries(own.map(([name, value]) => [toPython(name), value]));
  }

  /** Loads what `stateDict()` gave here or in Python. @throws TypeError for a name that is a method's. */
  loadStateDict(stateDict: object): void {
    for (const [key, value] of entriesOf(stateDict)) {
      const name = fromPython(String(key));
      if (name === 'optimizer' || name in (Object.getPrototypeOf(this) as object))
        throw typeError(`'${String(key)}' is no state of ${this.constructor.name}`);
      Reflect.set(this, name, own(value));
    }
  }
}

/** The entries of a dict, which may have been loaded as a map or as an object. */
export function entriesOf(dict: unknown): [unknown, unknown][] {
  if (typeof dict !== 'object' || dict === null)
    throw typeError(`a scheduler's state dict is a dict, not ${typeName(dict)}`);
  return dict instanceof Map ? [...dict] : Object.entries(dict);
}

/** A loaded value that shares nothing with the state dict it came from. */
function own(value: unknown): unknown {
  if (value instanceof FloatScalar) return value.value;
  if (value instanceof Tensor) return keep(value.detach().clone());
  return Array.isArray(value) ? value.map(own) : value;
}

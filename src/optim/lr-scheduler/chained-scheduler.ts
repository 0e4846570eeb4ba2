/** @file ChainedScheduler. */

import { ValueError } from '../../native/errors.js';
import type { Rest } from '../../nn/arguments.js';
import type { Optimizer } from '../optimizer.js';
import { anything, readNamed } from './arguments.js';
import { checkMembers, GroupScheduler } from './members.js';
import { ratesOf } from './rates.js';
import type { LRScheduler } from './scheduler.js';
import { requireList } from '../../tensor/arguments.js';

/** `ChainedScheduler`'s arguments by name. */
export interface ChainedSchedulerOptions {
  /** The schedulers, made for the same optimizer. */
  schedulers?: readonly LRScheduler[];
  /** The optimizer. Default: null, which is that of the first scheduler. */
  optimizer?: Optimizer | null;
}

/** `ChainedScheduler`'s arguments, in PyTorch's order. */
export type ChainedSchedulerArguments = Rest<
  [schedulers: readonly LRScheduler[], optimizer?: Optimizer | null],
  ChainedSchedulerOptions
>;

/**
 * Several schedulers at every step, each from where the one before left the learning rates. Mirrors `torch.optim.lr_scheduler.ChainedScheduler`.
 *
 * @throws ValueError for schedulers of another optimizer.
 */
export class ChainedScheduler extends GroupScheduler {
  constructor(...args: ChainedSchedulerArguments) {
    const { schedulers, optimizer: given } = readNamed<Required<ChainedSchedulerOptions>>(
      'ChainedScheduler',
      { schedulers: anything(), optimizer: null },
      args,
    );
    const { name } = new.target;
    requireList(name, 'schedulers', schedulers);
    if (schedulers.length < 1) {
      throw new ValueError(`${name} expects at least one scheduler to be chained, but got no scheduler.`);
    }
    const optimizer = given ?? schedulers[0]?.optimizer;
    checkMembers(name, optimizer, schedulers);
    super(optimizer, -1, { _schedulers: [...schedulers] });
  }

  protected override start(): void {
    this._lastLr = ratesOf(this.optimizer);
  }

  /** Lets each scheduler in turn change the learning rates. */
  override step(): void {
    for (const scheduler of this._schedulers) scheduler.step();
    this._lastLr = ratesOf(this.optimizer);
  }
}

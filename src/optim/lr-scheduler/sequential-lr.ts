/** @file SequentialLR. */

import { ValueError } from '../../native/errors.js';
import type { Rest } from '../../nn/arguments.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate } from '../settings.js';
import { anything, readArguments, type Resumable } from './arguments.js';
import { checkMembers, GroupScheduler } from './members.js';
import { bisectRight } from './numbers.js';
import { groupsOf, setRate } from './rates.js';
import type { LRScheduler } from './scheduler.js';

/** `SequentialLR`'s arguments by name. */
export interface SequentialLROptions extends Partial<Resumable> {
  /** The schedulers, made for the same optimizer. */
  schedulers?: readonly LRScheduler[];
  /** The epochs at which the next scheduler takes over; one fewer than schedulers. */
  milestones?: readonly number[];
}

/** `SequentialLR`'s arguments after the optimizer, in PyTorch's order. */
export type SequentialLRArguments = Rest<
  [schedulers: readonly LRScheduler[], milestones: readonly number[], lastEpoch?: number],
  SequentialLROptions
>;

/**
 * One scheduler after the other. Mirrors `torch.optim.lr_scheduler.SequentialLR`.
 *
 * @throws ValueError for schedulers of another optimizer and for another number of milestones.
 */
export class SequentialLR extends GroupScheduler {
  /** @internal */
  declare _milestones: number[];

  constructor(optimizer: Optimizer, ...args: SequentialLRArguments) {
    const { schedulers, milestones, lastEpoch } = readArguments<Required<SequentialLROptions>>(
      'SequentialLR',
      optimizer,
      { schedulers: anything(), milestones: anything(), lastEpoch: -1 },
      args,
    );
    const { name } = new.target;
    if (schedulers.length < 1) {
      throw new ValueError(`${name} expects at least one scheduler, but got no scheduler.`);
    }
    checkMembers(name, optimizer, schedulers);
    if (milestones.length !== schedulers.length - 1) {
      throw new ValueError(
        `Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone points, but got number of schedulers ${schedulers.length} and the number of milestones to be equal to ${milestones.length}`,
      );
    }
    super(optimizer, lastEpoch, { _schedulers: [...schedulers], _milestones: [...milestones] });
  }

  protected override start(lastEpoch: number): void {
    this.lastEpoch = lastEpoch + 1;
    for (const group of groupsOf(this.optimizer)) setRate(group, group.initialLr as LearningRate);
    undo(this._schedulers);
    const [first] = this._schedulers;
    first._initialStep();
    this._lastLr = first.getLastLr();
  }

  /** Lets the scheduler whose turn it is set the next learning rates. */
  override step(): void {
    this.lastEpoch++;
    const index = bisectRight(this._milestones, this.lastEpoch);
    const scheduler = this._schedulers[index];
    if (index > 0 && this._milestones[index - 1] === this.lastEpoch) scheduler._updateLr(0);
    else scheduler.step();
    this._lastLr = scheduler.getLastLr();
  }
}

/** Takes the initial steps of schedulers back, those of members of members too. */
function undo(schedulers: readonly LRScheduler[]): void {
  for (const scheduler of schedulers) {
    const member: unknown = scheduler;
    if (member instanceof GroupScheduler) undo(member._schedulers);
    else scheduler.lastEpoch--;
  }
}

/** @file Schedulers that drive other schedulers: what they demand of them, and their states in one state dict. */

import { IndexError, typeError, ValueError } from '../../native/errors.js';
import type { Optimizer } from '../optimizer.js';
import { ReduceLROnPlateau } from './reduce-lr-on-plateau.js';
import { entriesOf, LRScheduler, type SchedulerStateDict } from './scheduler.js';
import { requireList } from '../../tensor/arguments.js';

/** Checks the members of a scheduler of the class `name`. */
export function checkMembers(name: string, optimizer: Optimizer | undefined, members: readonly LRScheduler[]): void {
  requireList(name, 'schedulers', members);
  for (const [i, member] of members.entries()) {
    const given: unknown = member;
    if (!(given instanceof LRScheduler)) {
      throw typeError(`${name} at index ${i} should have \`optimizer\` as its attribute.`);
    }
    if (given instanceof ReduceLROnPlateau) {
      throw new ValueError(
        `${name} does not support \`ReduceLROnPlateau\` scheduler as it requires additional kwargs to be specified when calling \`step\`, but got one at index ${i} in the given schedulers sequence.`,
      );
    }
    if (member.optimizer !== optimizer) {
      throw new ValueError(
        `${name} expects all schedulers to belong to the same optimizer, but got scheduler ${member.constructor.name} at index ${i} has ${member.optimizer}, which is different from ${optimizer?.constructor.name}.`,
      );
    }
  }
}

/** A scheduler that drives others. */
export abstract class GroupScheduler extends LRScheduler<[]> {
  /** @internal */
  declare _schedulers: LRScheduler[];

  /** The state dict holds the members' state dicts. */
  override stateDict(): SchedulerStateDict {
    const { _schedulers: _, ...state } = super.stateDict();
    return { ...state, _schedulers: this._schedulers.map((member) => member.stateDict()) };
  }

  override loadStateDict(stateDict: object): void {
    const entries = new Map(entriesOf(stateDict));
    const saved = entries.get('_schedulers');
    entries.delete('_schedulers');
    super.loadStateDict(entries);
    if (!Array.isArray(saved)) throw typeError("the state dict has no list '_schedulers'");
    if (saved.length > this._schedulers.length) throw new IndexError('list index out of range');
    for (const [i, state] of saved.entries()) this._schedulers[i].loadStateDict(state as object);
  }
}

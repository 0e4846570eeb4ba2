/** @file What the schedulers have in common that are given functions of the epoch. */

import type { Rest } from '../../nn/arguments.js';
import type { Optimizer } from '../optimizer.js';
import { anything, readArguments, type Resumable } from './arguments.js';
import { listLambdas, loadFunction, type LrLambda, saveFunction } from './lambdas.js';
import { entriesOf, LRScheduler, type SchedulerStateDict } from './scheduler.js';

/** Arguments of `LambdaLR` and `MultiplicativeLR` by name. */
export interface LambdaOptions extends Partial<Resumable> {
  /** Factor by epoch: one function, or a list with one for each group. */
  lrLambda?: LrLambda | readonly LrLambda[];
}

/** Arguments after the optimizer, in PyTorch's order. */
export type LambdaArguments = Rest<[lrLambda: LrLambda | readonly LrLambda[], lastEpoch?: number], LambdaOptions>;

/** A scheduler with one function for each group. */
export abstract class LambdaScheduler extends LRScheduler {
  /** The groups' functions. */
  declare lrLambdas: LrLambda[];

  constructor(optimizer: Optimizer, ...args: LambdaArguments) {
    const defaults = { lrLambda: anything(), lastEpoch: -1 };
    const { lrLambda, lastEpoch } = readArguments<Required<LambdaOptions>>(new.target.name, optimizer, defaults, args);
    super(optimizer, lastEpoch, { lrLambdas: listLambdas(optimizer, lrLambda) });
  }

  /** The state dict holds the functions' own properties, if they have any, and null for the others. */
  override stateDict(): SchedulerStateDict {
    const { lr_lambdas: _, ...state } = super.stateDict();
    return { ...state, lr_lambdas: this.lrLambdas.map(saveFunction) };
  }

  override loadStateDict(stateDict: object): void {
    const entries = new Map(entriesOf(stateDict));
    const saved = entries.get('lr_lambdas');
    entries.delete('lr_lambdas');
    super.loadStateDict(entries);
    if (Array.isArray(saved)) for (const [i, state] of saved.entries()) loadFunction(this.lrLambdas[i], state);
  }
}

/** @file CosineAnnealingWarmRestarts. */

import { ValueError } from '../../native/errors.js';
import type { Real, Rest } from '../../nn/arguments.js';
import { repr, str } from '../../nn/python.js';
import { typeName } from '../../nn/typename.js';
import { Tensor } from '../../tensor/tensor.js';
import { cos, log, pow } from '../libm.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate, OptionsOf } from '../settings.js';
import { minus, over, plus, times } from '../values.js';
import { anything, number, readArguments, type Resumable } from './arguments.js';
import { LRScheduler } from './scheduler.js';

/** Settings of `CosineAnnealingWarmRestarts`. */
export interface CosineAnnealingWarmRestartsSettings extends Resumable {
  /** Number of steps until the first restart. */
  T0: number;
  /** Factor by which each round is longer than the one before. Default: 1. */
  TMult: number;
  /** The lowest learning rate. Default: 0. */
  etaMin: number;
}

/** Options of `CosineAnnealingWarmRestarts`. */
export type CosineAnnealingWarmRestartsOptions = OptionsOf<CosineAnnealingWarmRestartsSettings>;

/** `CosineAnnealingWarmRestarts`'s arguments after the optimizer, in PyTorch's order. */
export type CosineAnnealingWarmRestartsArguments = Rest<
  [T0: number, TMult?: number, etaMin?: Real, lastEpoch?: number],
  CosineAnnealingWarmRestartsOptions
>;

/**
 * Learning rates along half a cosine, again and again from the top. Mirrors `torch.optim.lr_scheduler.CosineAnnealingWarmRestarts`.
 *
 * @throws ValueError unless `T0` and `TMult` are positive integers.
 */
export class CosineAnnealingWarmRestarts extends LRScheduler {
  declare T0: number;
  /** Length of the current round. */
  declare TI: number;
  declare TMult: number;
  declare etaMin: number;
  /** Steps since the last restart. */
  declare TCur: number;

  constructor(optimizer: Optimizer, ...args: CosineAnnealingWarmRestartsArguments) {
    const { T0, TMult, etaMin, lastEpoch } = readArguments<CosineAnnealingWarmRestartsSettings>(
      'CosineAnnealingWarmRestarts',
      optimizer,
      { T0: number, TMult: 1, etaMin: anything(0), lastEpoch: -1 },
      args,
    );
    if (T0 <= 0 || !Number.isInteger(T0)) throw new ValueError(`Expected positive integer T_0, but got ${repr(T0)}`);
    if (TMult < 1 || !Number.isInteger(TMult)) {
      throw new ValueError(`Expected integer T_mult >= 1, but got ${repr(TMult)}`);
    }
    if (typeof etaMin !== 'number') {
      const type = (etaMin as unknown) instanceof Tensor ? 'torch.Tensor' : typeName(etaMin);
      throw new ValueError(`Expected float or int eta_min, but got ${str(etaMin)} of type <class '${type}'>`);
    }
    super(optimizer, lastEpoch, { T0, TI: T0, TMult, etaMin, TCur: lastEpoch });
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    const height = 1 + cos((Math.PI * this.TCur) / this.TI);
    return this.baseLrs.map((base) => plus(this.etaMin, over(times(minus(base, this.etaMin), height), 2)));
  }

  /**
   * Sets the next learning rates. May be called after every batch.
   *
   * @param epoch The epoch to go to, fractions of which count: `epoch + batch / batches`. Default: the next one.
   * @throws ValueError for a negative epoch.
   */
  override step(epoch: number | null = null): void {
    const target = epoch ?? Math.max(this.lastEpoch + 1, 0);
    if (epoch === null && this.lastEpoch >= 0) this.advance();
    else this.goTo(target);
    this.lastEpoch = Math.floor(target);
    this.applyLr(() => this.getLr());
  }

  private advance(): void {
    this.TCur++;
    if (this.TCur < this.TI) return;
    this.TCur %= this.TI;
    this.TI *= this.TMult;
  }

  private goTo(epoch: number): void {
    if (!(epoch >= 0)) throw new ValueError(`Expected non-negative epoch, but got ${str(epoch)}`);
    const { T0, TMult } = this;
    if (epoch < T0) {
      this.TI = T0;
      this.TCur = epoch;
    } else if (TMult === 1) {
      this.TCur = epoch % T0;
    } else {
      const rounds = Math.trunc(log((epoch / T0) * (TMult - 1) + 1) / log(TMult));
      const growth = pow(TMult, rounds);
      this.TCur = epoch - (T0 * (growth - 1)) / (TMult - 1);
      this.TI = T0 * growth;
    }
  }
}

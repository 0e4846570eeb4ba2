/** @file Batch normalisation. */

import { NotImplementedError, ValueError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import * as ops from '../../ops/functions.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { int64 } from '../../values/dtype.js';
import { type FactoryOptions, type Real, type Rest, readOptions } from '../arguments.js';
import { unwrapped } from '../callable.js';
import { normalizeBatch } from '../functional/normalization.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { fields, settle, shown } from '../python.js';
import type { LoadContext, LocalMetadata } from '../state-dict.js';
import { factory } from './common.js';

/** Options of batch and instance normalisation. */
export interface NormOptions extends FactoryOptions {
  /** Added to the variance. Default: 1e-5. */
  eps?: Real;
  /** Share of the new value in running statistics; null for a plain average over all batches. Default: 0.1. */
  momentum?: Real | null;
  /** Whether a scale and a shift per channel are learnt. */
  affine?: boolean;
  /** Whether running statistics are kept, for use in evaluation. */
  trackRunningStats?: boolean;
}

export type NormRest = Rest<
  [
    eps?: Real,
    momentum?: Real | null,
    affine?: boolean,
    trackRunningStats?: boolean,
    device?: DeviceLike | null,
    dtype?: DType | null,
  ],
  NormOptions
>;

export const normNames = ['eps', 'momentum', 'affine', 'trackRunningStats', 'device', 'dtype'] as const;

/** What batch and instance normalisation share. */
export abstract class NormBase extends Module<[input: Tensor], Tensor> {
  static override readonly version: number = 2;

  declare weight: Parameter | null;
  declare bias: Parameter | null;
  declare running_mean: Tensor | null;
  declare running_var: Tensor | null;
  declare num_batches_tracked: Tensor | null;
  numFeatures: number;
  eps: number;
  momentum: number | null;
  affine: boolean;
  trackRunningStats: boolean;

  constructor(numFeatures: number, o: NormOptions, affine: boolean, tracks: boolean) {
    super();
    this.numFeatures = numFeatures;
    this.eps = settle(this, 'eps', o.eps, 1e-5);
    this.momentum = o.momentum === null ? null : settle(this, 'momentum', o.momentum, 0.1);
    this.affine = o.affine ?? affine;
    this.trackRunningStats = o.trackRunningStats ?? tracks;
    const options = factory(o);
    if (this.affine) {
      this.weight = new Parameter(ops.empty([numFeatures], options));
      this.bias = new Parameter(ops.empty([numFeatures], options));
    } else {
      this.registerParameter('weight', null);
      this.registerParameter('bias', null);
    }
    const track = this.trackRunningStats;
    this.registerBuffer('running_mean', track ? ops.zeros([numFeatures], options) : null);
    this.registerBuffer('running_var', track ? ops.ones([numFeatures], options) : null);
    const counter = factory({ device: o.device, dtype: int64 });
    this.registerBuffer('num_batches_tracked', track ? ops.zeros([], counter) : null);
    this.resetParameters();
  }

  /** Forgets the running statistics. */
  resetRunningStats(): void {
    if (!this.trackRunningStats) return;
    this.running_mean?.zero_();
    this.running_var?.fill_(1);
    this.num_batches_tracked?.zero_();
  }

  resetParameters(): void {
    this.resetRunningStats();
    if (!this.affine) return;
    if (this.weight) init.ones_(this.weight);
    if (this.bias) init.zeros_(this.bias);
  }

  /** @internal */
  _checkInputDim(_input: Tensor): void {
    throw new NotImplementedError(`${this._getName()} does not say which inputs it takes`);
  }

  override extraRepr(): string {
    return `${shown(this, 'numFeatures')}, ${fields(this, 'eps', 'momentum', 'affine', 'trackRunningStats')}`;
  }

  /** Version 1 had no count of batches. @internal */
  override _loadFromStateDict(
    state: Map<string, unknown>,
    prefix: string,
    metadata: LocalMetadata,
    context: LoadContext,
  ): void {
    const key = `${prefix}num_batches_tracked`;
    if ((metadata.version === undefined || metadata.version < 2) && this.trackRunningStats && !state.has(key)) {
      const count = this.num_batches_tracked;
      state.set(key, count && count.device.type !== 'meta' ? count : keep(ops.zeros([], { dtype: int64 })));
    }
    super._loadFromStateDict(state, prefix, metadata, context);
  }
}

/** What the batch normalisations share. */
export abstract class BatchNorm extends NormBase {
  constructor(numFeatures: number, ...rest: NormRest) {
    super(numFeatures, readOptions<NormOptions>(new.target.name, normNames, rest), true, true);
  }

  override forward(input: Tensor): Tensor {
    const m = unwrapped(this);
    this._checkInputDim(input);
    let factor = m.momentum ?? 0;
    if (m.training && m.trackRunningStats && m.num_batches_tracked) {
      m.num_batches_tracked.add_(1);
      if (m.momentum === null) factor = 1 / Number(m.num_batches_tracked.item());
    }
    const training = m.training || (m.running_mean === null && m.running_var === null);
    const tracks = !m.training || m.trackRunningStats;
    return normalizeBatch(
      input,
      tracks ? m.running_mean : null,
      tracks ? m.running_var : null,
      m.weight,
      m.bias,
      training,
      factor,
      m.eps,
    );
  }
}

/** Refuses inputs whose number of dimensions is not one of `allowed`. */
export function checkDim(input: Tensor, ...allowed: number[]): void {
  requireTensor('forward', 'input', input);
  const dim = input.dim();
  if (allowed.includes(dim)) return;
  throw new ValueError(`expected ${allowed.map((n) => `${n}D`).join(' or ')} input (got ${dim}D input)`);
}

/** Normalises each of C channels over the batch: input (N, C) or (N, C, L). Mirrors `torch.nn.BatchNorm1d`. */
export class BatchNorm1d extends BatchNorm {
  override _checkInputDim(input: Tensor): void {
    checkDim(input, 2, 3);
  }
}

/** Normalises each of C channels over the batch: input (N, C, H, W). Mirrors `torch.nn.BatchNorm2d`. */
export class BatchNorm2d extends BatchNorm {
  override _checkInputDim(input: Tensor): void {
    checkDim(input, 4);
  }
}

/** Normalises each of C channels over the batch: input (N, C, D, H, W). Mirrors `torch.nn.BatchNorm3d`. */
export class BatchNorm3d extends BatchNorm {
  override _checkInputDim(input: Tensor): void {
    checkDim(input, 5);
  }
}

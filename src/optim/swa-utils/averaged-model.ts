/** @file AveragedModel. */

import { AssertionError } from '../../native/errors.js';
import { type Rest, readOptions } from '../../nn/arguments.js';
import { Module } from '../../nn/module.js';
import { zeros } from '../../ops/functions.js';
import { requireModule } from '../../nn/checks.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import { int64 } from '../../values/dtype.js';
import { byDeviceAndDtype } from '../choose.js';
import { zip } from '../lr-scheduler/numbers.js';
import { type AvgFn, getSwaAvgFn, getSwaMultiAvgFn, type MultiAvgFn } from './averages.js';

/** Options of `AveragedModel`. */
export interface AveragedModelOptions {
  /** Where the averages lie. Default: null, where the model lies. */
  device?: DeviceLike | null;
  /** How one tensor is averaged. Default: null, which weights all values equally. */
  avgFn?: AvgFn | null;
  /** How lists of tensors are averaged. Default: null. */
  multiAvgFn?: MultiAvgFn | null;
  /** Average buffers too; else they are those of the model averaged last. Default: false. */
  useBuffers?: boolean;
}

/** `AveragedModel`'s arguments after the model, in PyTorch's order. */
export type AveragedModelArguments = Rest<
  [device?: DeviceLike | null, avgFn?: AvgFn | null, multiAvgFn?: MultiAvgFn | null, useBuffers?: boolean],
  AveragedModelOptions
>;

/** Devices on which PyTorch averages lists by default. */
const listDevices: readonly string[] = ['cuda', 'xpu', 'mtia', 'privateuseone'];

/**
 * A copy of a model whose parameters are averages: stochastic weight averaging, or an exponential moving average.
 * It takes and gives what the model does. Mirrors `torch.optim.swa_utils.AveragedModel`.
 *
 * @throws AssertionError if both `avgFn` and `multiAvgFn` are given.
 */
export class AveragedModel<A extends unknown[] = never[], R = unknown> extends Module<A, R> {
  /** The averages so far. */
  module: Module<A, R>;
  /** How many models were averaged: int64, no dimensions. */
  declare n_averaged: Tensor;
  avgFn: AvgFn | null;
  multiAvgFn: MultiAvgFn | null;
  useBuffers: boolean;

  constructor(model: Module<A, R>, ...args: AveragedModelArguments) {
    const {
      device = null,
      avgFn = null,
      multiAvgFn = null,
      useBuffers = false,
    } = readOptions<AveragedModelOptions>(
      'AveragedModel',
      ['device', 'avgFn', 'multiAvgFn', 'useBuffers'],
      args as unknown[],
    );
    super();
    if (avgFn !== null && multiAvgFn !== null) {
      throw new AssertionError('Only one of avg_fn and multi_avg_fn should be provided');
    }
    requireModule('AveragedModel', 'model', model);
    this.module = model.deepcopy();
    if (device !== null) this.module.to(device);
    this.registerBuffer('n_averaged', zeros([], { dtype: int64, ...(device === null ? {} : { device }) }));
    this.avgFn = avgFn;
    this.multiAvgFn = multiAvgFn;
    this.useBuffers = useBuffers;
  }

  override forward(...args: A): R {
    return this.module(...args);
  }

  /** Takes the current parameters of a model into the averages; the first time they become the averages. Mirrors `update_parameters`. */
  updateParameters(model: Module<A, R>): void {
    requireModule('updateParameters', 'model', model);
    const pairs = this.pairs(model);
    if (Number(this.n_averaged.item()) === 0) for (const { average, current } of pairs) average.copy_(current);
    else this.average(pairs);
    if (!this.useBuffers) {
      for (const [own, current] of zip([...this.module.buffers()], [...model.buffers()])) {
        own.detach().copy_(current.detach().to(own.device));
      }
    }
    this.n_averaged.add_(1);
  }

  /** The averages with the model's values, detached and on their device. */
  private pairs(model: Module<A, R>): { average: Tensor; current: Tensor }[] {
    const own = this.useBuffers ? [...this.module.parameters(), ...this.module.buffers()] : [...this.parameters()];
    const others = this.useBuffers ? [...model.parameters(), ...model.buffers()] : [...model.parameters()];
    return own.slice(0, others.length).map((average, i) => ({
      average: average.detach(),
      current: others[i].detach().to(average.device),
    }));
  }

  private average(pairs: readonly { average: Tensor; current: Tensor }[]): void {
    const { avgFn } = this;
    if (avgFn !== null && this.multiAvgFn === null) {
      averageEach(pairs, avgFn, this.n_averaged);
      return;
    }
    const lists = { averages: pairs.map(({ average }) => average), values: pairs.map(({ current }) => current) };
    if (pairs.length === 0) return;
    for (const { averages, values } of byDeviceAndDtype(lists, 'averages')) {
      const { device } = averages[0];
      const ownLists = this.multiAvgFn ?? (listDevices.includes(device.type) ? getSwaMultiAvgFn() : null);
      if (ownLists) ownLists(averages, values, this.n_averaged.to(device));
      else {
        const some = averages.map((average, i) => ({ average, current: values[i] }));
        averageEach(some, getSwaAvgFn(), this.n_averaged);
      }
    }
  }
}

function averageEach(pairs: readonly { average: Tensor; current: Tensor }[], avgFn: AvgFn, numAveraged: Tensor): void {
  for (const { average, current } of pairs) {
    average.copy_(avgFn(average, current, numAveraged.to(average.device)));
  }
}

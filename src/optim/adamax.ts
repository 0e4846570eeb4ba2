/** @file Adamax. */

import type { Rest } from '../nn/arguments.js';
import { amax, cat } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { demandAdamSettings } from './checks.js';
import { chooseLists, prepare } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import { powers } from './libm.js';
import type { Lists } from './lists.js';
import { advance, stepsOf } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type CapturableSwitches, type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { stepCount, zeroState } from './steps.js';
import { minus, numberOf, over, raise } from './values.js';

/** Settings of `Adamax`. */
export interface AdamaxSettings extends CapturableSwitches {
  /** Learning rate. Default: 0.002. */
  lr: LearningRate;
  /** Decay of the average and of the largest gradient. Default: [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the gradient's size. Default: 1e-8. */
  eps: number;
  /** L2 penalty. Default: 0. */
  weightDecay: number;
}

/** Options of `Adamax`. */
export type AdamaxOptions = OptionsOf<AdamaxSettings>;

type State = { step: Tensor; exp_avg: Tensor; exp_inf: Tensor };

const standards: AdamaxSettings = {
  lr: 0.002,
  betas: Object.freeze([0.9, 0.999] as const),
  eps: 1e-8,
  weightDecay: 0,
  foreach: null,
  maximize: false,
  differentiable: false,
  capturable: false,
};

/** `Adamax`'s arguments after the parameters, in PyTorch's order. */
export type AdamaxArguments = Partial<
  Rest<
    [
      lr: AdamaxOptions['lr'],
      betas: AdamaxOptions['betas'],
      eps: AdamaxOptions['eps'],
      weightDecay: AdamaxOptions['weightDecay'],
      foreach: boolean | null,
      options: AdamaxOptions,
    ],
    AdamaxOptions
  >
>;

/**
 * Adam with the largest gradient in the place of the average of squares. Mirrors `torch.optim.Adamax`.
 *
 * @throws ValueError for a negative setting, and for betas outside 0 to 1.
 */
export class Adamax extends Optimizer<AdamaxSettings> {
  protected override readonly counts = ['step'];

  constructor(params: Params<AdamaxSettings>, ...options: AdamaxArguments) {
    const settings = readSettings('Adamax', standards, options, ['lr', 'betas', 'eps', 'weightDecay', 'foreach']);
    demandAdamSettings(settings);
    super(params, settleAll(settings));
  }

  protected override updateGroup(group: ParamGroup<AdamaxSettings>): void {
    const entries = this.collect<State>(group, (param) => ({
      step: stepCount(param, group),
      exp_avg: zeroState(param),
      exp_inf: zeroState(param),
    }));
    if (entries.isEmpty) return;
    const { lr, capturable } = group;
    const [beta1, beta2] = group.betas;
    const steps = stepsOf(entries, group);
    const on = chooseLists(entries.params, group);
    const counts = advance(steps);
    const { params, grads } = prepare(on, entries.params, entries.grads, group);
    const averages = entries.real('exp_avg');
    const largest = entries.real('exp_inf');
    on.lerp_(averages, grads, 1 - beta1);
    on.mulNumber_(largest, beta2);
    const sizes = on.abs(grads);
    on.addNumber_(sizes, group.eps);
    if (group.differentiable) keepLargest(largest, sizes);
    else on.maximum_(largest, sizes);
    if (capturable) {
      const corrections = steps.map((step) => over(minus(raise(beta1, step), 1), lr) as Tensor);
      on.addcdiv_(params, averages, on.mul(largest, corrections), 1);
    } else {
      move(on, params, averages, largest, powers(beta1, counts), lr);
    }
  }
}

function move(
  on: Lists,
  params: readonly Tensor[],
  averages: readonly Tensor[],
  largest: readonly Tensor[],
  beta1Powers: readonly number[],
  lr: LearningRate,
): void {
  const sizes = beta1Powers.map((power) => -numberOf(over(lr, 1 - power)));
  on.addcdivNumbers_(params, averages, largest, sizes);
}

/** The larger of each pair, in a form whose gradient autograd divides between equals as Python's does. */
function keepLargest(largest: readonly Tensor[], sizes: readonly Tensor[]): void {
  largest.forEach((tensor, i) => {
    tensor.copy_(amax(cat([tensor.unsqueeze(0), sizes[i].unsqueeze(0)], 0), 0));
  });
}

/** @file RAdam: Adam that does without its second average while that is uncertain. */

import type { Rest } from '../nn/arguments.js';
import { _foreachAdd_, _foreachAddcmul_, _foreachReciprocal_, where } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { demandAdamSettings } from './checks.js';
import { chooseLists, type Prepared } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import { pow } from './libm.js';
import { advanceMoments } from './moments.js';
import { advance, countUp, stepsOf } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type CapturableSwitches, type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { stepCount, zeroState } from './steps.js';
import { minus, numberOf, over, raise, times, type Value } from './values.js';

/** Settings of `RAdam`. */
export interface RAdamSettings extends CapturableSwitches {
  /** Learning rate. Default: 0.001. */
  lr: LearningRate;
  /** Decay of the averages. Default: [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the denominator. Default: 1e-8. */
  eps: number;
  /** Weight decay. Default: 0. */
  weightDecay: number;
  /** Decay weights apart from the gradient, as AdamW does. Default: false. */
  decoupledWeightDecay: boolean;
}

/** Options of `RAdam`. */
export type RAdamOptions = OptionsOf<RAdamSettings>;

type State = { step: Tensor; exp_avg: Tensor; exp_avg_sq: Tensor };

const standards: RAdamSettings = {
  lr: 0.001,
  betas: Object.freeze([0.9, 0.999] as const),
  eps: 1e-8,
  weightDecay: 0,
  maximize: false,
  foreach: null,
  capturable: false,
  decoupledWeightDecay: false,
  differentiable: false,
};

/** `RAdam`'s arguments after the parameters, in PyTorch's order. */
export type RAdamArguments = Partial<
  Rest<
    [
      lr: RAdamOptions['lr'],
      betas: RAdamOptions['betas'],
      eps: RAdamOptions['eps'],
      weightDecay: RAdamOptions['weightDecay'],
      decoupledWeightDecay: boolean,
      options: RAdamOptions,
    ],
    RAdamOptions
  >
>;

/**
 * Adam, rectified: early steps follow the average alone. Mirrors `torch.optim.RAdam`.
 *
 * @throws ValueError for a negative setting, and for betas outside 0 to 1.
 */
export class RAdam extends Optimizer<RAdamSettings> {
  protected override readonly counts = ['step'];

  constructor(params: Params<RAdamSettings>, ...options: RAdamArguments) {
    const settings = readSettings('RAdam', standards, options, [
      'lr',
      'betas',
      'eps',
      'weightDecay',
      'decoupledWeightDecay',
    ]);
    demandAdamSettings(settings);
    super(params, settleAll(settings));
  }

  protected override updateGroup(group: ParamGroup<RAdamSettings>): void {
    const entries = this.collect<State>(group, (param) => ({
      step: stepCount(param, group),
      exp_avg: zeroState(param),
      exp_avg_sq: zeroState(param),
    }));
    if (entries.isEmpty) return;
    const { capturable } = group;
    const steps = stepsOf(entries, group);
    const on = chooseLists(entries.params, group);
    if (capturable) countUp(steps);
    const counts: readonly Value[] = capturable ? steps : advance(steps);
    const { prepared, averages, squares } = advanceMoments(on, entries, group);
    if (group.foreach && !capturable)
      moveTogether(prepared, averages, on.sqrt(squares), counts as readonly number[], group);
    else moveEach(prepared, averages, squares, counts, group);
  }
}

/** The length of the average that an infinite run would have. */
function longest(beta2: number): number {
  return 2 / (1 - beta2) - 1;
}

/** The length of the average after `count` steps; beyond 5 the second average is certain enough. */
function lengthAt(count: Value, beta2: number): Value {
  const power = raise(beta2, count);
  return minus(longest(beta2), over(times(times(2, count), power), minus(1, power)));
}

function rectification(length: Value, beta2: number): Value {
  const most = longest(beta2);
  const above = times(times(minus(length, 4), minus(length, 2)), most);
  return raise(over(above, times((most - 4) * (most - 2), length)), 0.5);
}

/** Parameter by parameter, as Python's for-loop implementation. */
function moveEach(
  { params }: Prepared,
  averages: readonly Tensor[],
  squares: readonly Tensor[],
  counts: readonly Value[],
  { lr, betas, eps, capturable, differentiable }: RAdamSettings,
): void {
  const [beta1, beta2] = betas;
  params.forEach((param, i) => {
    const count = counts[i];
    const direction = averages[i].div(minus(1, raise(beta1, count))).mul(lr);
    const adaptive = (): Tensor => {
      const root = differentiable ? squares[i].sqrt().add(eps) : squares[i].sqrt().add_(eps);
      return over(raise(minus(1, raise(beta2, count)), 0.5), root) as Tensor;
    };
    const length = lengthAt(count, beta2);
    if (capturable) {
      const certain = (length as Tensor).gt(5);
      const update = where(certain, adaptive().mul(rectification(length, beta2)), 1);
      param.add_(direction.mul(update), { alpha: -1 });
    } else if (numberOf(length) > 5) {
      param.add_(direction.mul(adaptive()).mul(rectification(length, beta2)), { alpha: -1 });
    } else {
      param.add_(direction, { alpha: -1 });
    }
  });
}

/** All at once, in the order of operations of Python's foreach implementation. */
function moveTogether(
  { params }: Prepared,
  averages: readonly Tensor[],
  roots: Tensor[],
  counts: readonly number[],
  { lr, betas, eps }: RAdamSettings,
): void {
  const [beta1, beta2] = betas;
  const rate = numberOf(lr);
  const divisors: number[] = [];
  const plain: number[] = [];
  for (const count of counts) {
    const length = numberOf(lengthAt(count, beta2));
    const rect = length > 5 ? numberOf(rectification(length, beta2)) : 0;
    const correction1 = 1 - pow(beta1, count);
    plain.push(((rate * (rect > 0 ? 0 : 1)) / correction1) * -1);
    divisors.push(pow(1 - pow(beta2, count), 0.5) * ((rate * rect) / correction1) * -1);
  }
  const on = chooseLists(params, { foreach: true });
  on.addNumber_(roots, eps);
  on.divNumbers_(roots, divisors);
  _foreachReciprocal_(roots);
  _foreachAdd_(roots, plain);
  _foreachAddcmul_(params, averages, roots);
}

/** @file NAdam: Adam with Nesterov's momentum. */

import type { Rest } from '../nn/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { demandAdamSettings, demandNotNegative } from './checks.js';
import { chooseLists, type Prepared } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import { pow, powers } from './libm.js';
import { foreachLists, type Lists } from './lists.js';
import { advanceMoments } from './moments.js';
import { advance, checkCapturable, countUp } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type CapturableSwitches, type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { scalarState, stepCount, zeroState } from './steps.js';
import { minus, negate, numberOf, over, plus, raise, times, type Value } from './values.js';

/** Settings of `NAdam`. */
export interface NAdamSettings extends CapturableSwitches {
  /** Learning rate. Default: 0.002. */
  lr: LearningRate;
  /** Decay of the averages. Default: [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the denominator. Default: 1e-8. */
  eps: number;
  /** Weight decay. Default: 0. */
  weightDecay: number;
  /** How fast the momentum reaches its final value. Default: 0.004. */
  momentumDecay: number;
  /** Decay weights apart from the gradient, as AdamW does. Default: false. */
  decoupledWeightDecay: boolean;
}

/** Options of `NAdam`. */
export type NAdamOptions = OptionsOf<NAdamSettings>;

type State = { step: Tensor; mu_product: Tensor; exp_avg: Tensor; exp_avg_sq: Tensor };

const standards: NAdamSettings = {
  lr: 0.002,
  betas: Object.freeze([0.9, 0.999] as const),
  eps: 1e-8,
  weightDecay: 0,
  momentumDecay: 0.004,
  decoupledWeightDecay: false,
  maximize: false,
  foreach: null,
  capturable: false,
  differentiable: false,
};

/** `NAdam`'s arguments after the parameters, in PyTorch's order. */
export type NAdamArguments = Partial<
  Rest<
    [
      lr: NAdamOptions['lr'],
      betas: NAdamOptions['betas'],
      eps: NAdamOptions['eps'],
      weightDecay: NAdamOptions['weightDecay'],
      momentumDecay: NAdamOptions['momentumDecay'],
      decoupledWeightDecay: boolean,
      options: NAdamOptions,
    ],
    NAdamOptions
  >
>;

/**
 * Adam with Nesterov's momentum. Mirrors `torch.optim.NAdam`.
 *
 * @throws ValueError for a negative setting, and for betas outside 0 to 1.
 */
export class NAdam extends Optimizer<NAdamSettings> {
  protected override readonly counts = ['step', 'mu_product'];

  constructor(params: Params<NAdamSettings>, ...options: NAdamArguments) {
    const settings = readSettings('NAdam', standards, options, [
      'lr',
      'betas',
      'eps',
      'weightDecay',
      'momentumDecay',
      'decoupledWeightDecay',
    ]);
    demandAdamSettings(settings);
    demandNotNegative(settings.momentumDecay, 'Invalid momentum_decay value');
    super(params, settleAll(settings));
  }

  protected override updateGroup(group: ParamGroup<NAdamSettings>): void {
    const entries = this.collect<State>(group, (param) => ({
      step: stepCount(param, group),
      mu_product: scalarState(1, param, { beside: group.capturable }),
      exp_avg: zeroState(param),
      exp_avg_sq: zeroState(param),
    }));
    if (entries.isEmpty) return;
    const { capturable } = group;
    const [steps, products] = [entries.tensors('step'), entries.tensors('mu_product')];
    if (capturable) checkCapturable('params, mu_products and state_steps', entries.params, products, steps);
    const on = chooseLists(entries.params, group);
    const counts: readonly Value[] = capturable ? steps : advance(steps);
    if (capturable) countUp(steps);
    const { prepared, averages, squares } = advanceMoments(on, entries, group);
    if (capturable || group.differentiable) moveByTensors(prepared, averages, squares, products, counts, group);
    else move(on, prepared, averages, squares, products, counts as readonly number[], group);
  }
}

/** The momentum of step `count`: `beta1 * (1 - 0.5 * 0.96 ** (count * momentumDecay))`. */
function momentumAt(count: Value, { betas, momentumDecay }: NAdamSettings): Value {
  return times(betas[0], minus(1, times(0.5, raise(0.96, times(count, momentumDecay)))));
}

function move(
  on: Lists,
  { params, grads }: Prepared,
  averages: readonly Tensor[],
  squares: readonly Tensor[],
  products: readonly Tensor[],
  counts: readonly number[],
  group: NAdamSettings,
): void {
  const { lr, foreach } = group;
  const corrections = powers(group.betas[1], counts).map((power) => 1 - power);
  const now = counts.map((count) => numberOf(momentumAt(count, group)));
  const next = counts.map((count) => numberOf(momentumAt(count + 1, group)));
  foreachLists.mulNumbers_(products, now);
  let denominators: Tensor[];
  if (foreach) {
    denominators = on.sqrt(squares);
    on.divNumbers_(
      denominators,
      corrections.map((correction) => pow(correction, 0.5)),
    );
  } else {
    denominators = on.divNumbers(squares, corrections);
    on.sqrt_(denominators);
  }
  on.addNumber_(denominators, group.eps);
  const done = products.map(numberOf);
  const minusLr = foreach ? -numberOf(lr) : negate(lr);
  const gradSizes = done.map((product, i) => numberOf(over(times(minusLr, 1 - now[i]), 1 - product)));
  const averageSizes = done.map((product, i) => numberOf(over(times(minusLr, next[i]), 1 - product * next[i])));
  on.addcdivNumbers_(params, grads, denominators, gradSizes);
  on.addcdivNumbers_(params, averages, denominators, averageSizes);
}

/** The same with numbers kept as tensors, to be captured or recorded. */
function moveByTensors(
  { params, grads }: Prepared,
  averages: readonly Tensor[],
  squares: readonly Tensor[],
  products: readonly Tensor[],
  counts: readonly Value[],
  group: NAdamSettings,
): void {
  const minusLr = negate(group.lr);
  params.forEach((param, i) => {
    const correction = minus(1, raise(group.betas[1], counts[i]));
    const now = momentumAt(counts[i], group);
    const next = momentumAt(plus(counts[i], 1), group);
    const product = products[i].mul_(now);
    const denominator = squares[i].div(correction).sqrt().add(group.eps);
    const productNext = product.mul(next);
    const grad = grads[i].mul(over(times(minusLr, minus(1, now)), minus(1, product)));
    const average = averages[i].mul(over(times(minusLr, next), minus(1, productNext)));
    param.addcdiv_(grad, denominator);
    param.addcdiv_(average, denominator);
  });
}

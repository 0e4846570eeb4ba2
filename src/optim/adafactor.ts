/** @file Adafactor. */

import { RuntimeError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import type { Rest } from '../nn/arguments.js';
import {
  _foreachAdd_,
  _foreachClampMin_,
  _foreachDiv_,
  _foreachLerp_,
  _foreachMul,
  _foreachMul_,
  _foreachNeg,
  _foreachRsqrt_,
  zerosLike,
} from '../ops/functions.js';
import { vectorNorm } from '../ops/linalg.js';
import type { Tensor } from '../tensor/tensor.js';
import { bfloat16, type DType, float16, float64 } from '../values/dtype.js';
import { demand, demandLearningRate } from './checks.js';
import { byDeviceAndDtype } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import { pow } from './libm.js';
import { advance } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { scalarState } from './steps.js';
import { minus, numberOf, times } from './values.js';

/** Settings of `Adafactor`. */
export interface AdafactorSettings {
  /** Largest learning rate; it falls with the number of steps. Default: 0.01. */
  lr: LearningRate;
  /** Exponent by which the decay of the averages grows. Default: -0.8. */
  beta2Decay: number;
  /** Smallest variance (null: the dtype's epsilon) and smallest size of a parameter. Default: [null, 0.001]. */
  eps: readonly [number | null, number];
  /** Largest root mean square of an update. Default: 1. */
  d: number;
  /** Weight decay. Default: 0. */
  weightDecay: number;
  /** One operator for all parameters, or one for each; null chooses. Default: null. */
  foreach: boolean | null;
  /** Climb instead of descend. Default: false. */
  maximize: boolean;
}

/** Options of `Adafactor`. */
export type AdafactorOptions = OptionsOf<AdafactorSettings>;

type State = { step: Tensor; row_var?: Tensor; col_var?: Tensor; variance?: Tensor };

const standards: AdafactorSettings = {
  lr: 0.01,
  beta2Decay: -0.8,
  eps: Object.freeze([null, 0.001] as const),
  d: 1,
  weightDecay: 0,
  foreach: null,
  maximize: false,
};

/** `Adafactor`'s arguments after the parameters, in PyTorch's order. */
export type AdafactorArguments = Partial<
  Rest<
    [
      lr: AdafactorOptions['lr'],
      beta2Decay: AdafactorOptions['beta2Decay'],
      eps: AdafactorOptions['eps'],
      d: AdafactorOptions['d'],
      weightDecay: AdafactorOptions['weightDecay'],
      options: AdafactorOptions,
    ],
    AdafactorOptions
  >
>;

/**
 * Adam in little memory: the squares of a matrix's gradients are kept as one row and one column. Mirrors `torch.optim.Adafactor`.
 *
 * @throws ValueError for settings outside their range.
 */
export class Adafactor extends Optimizer<AdafactorSettings> {
  protected override readonly counts = ['step'];

  constructor(params: Params<AdafactorSettings>, ...options: AdafactorArguments) {
    const settings = readSettings('Adafactor', standards, options, ['lr', 'beta2Decay', 'eps', 'd', 'weightDecay']);
    const { lr, beta2Decay, eps, d, weightDecay } = settings;
    demandLearningRate(lr, 'Learning rate should be >= 0 but is');
    demand(numberOf(beta2Decay) <= 0, 'beta2_decay should be <= 0 but is', beta2Decay);
    if (eps[0] !== null) demand(numberOf(eps[0]) >= 0, 'epsilon1 should be >= 0 but is', eps[0]);
    demand(numberOf(eps[1]) >= 0, 'epsilon2 should be >= 0 but is', eps[1]);
    demand(numberOf(d) >= 1, 'Clipping threshold d should be >= 1 but is', d);
    demand(numberOf(weightDecay) >= 0, 'weight_decay should be >= 0 but is', weightDecay);
    super(params, settleAll(settings));
  }

  protected override updateGroup(group: ParamGroup<AdafactorSettings>): void {
    for (const param of group.params) {
      if (param.grad !== null && param.isComplex())
        throw new RuntimeError('Adafactor does not support complex parameters');
    }
    const { params, grads, states } = this.collect<State>(group, initialize);
    if (params.length === 0) return;
    if (group.foreach ?? params[0].device.type !== 'cpu') {
      updateTogether(params, grads, states, group);
    } else {
      updateEach(params, grads, states, group);
    }
  }
}

function initialize(param: Tensor, grad: Tensor): State {
  const step = scalarState(0, param);
  if (grad.dim() <= 1) return { step, variance: keep(zerosLike(grad)) };
  const [rows, columns] = [[...grad.shape], [...grad.shape]];
  rows[rows.length - 1] = 1;
  columns[columns.length - 2] = 1;
  return { step, row_var: keep(grad.newZeros(rows)), col_var: keep(grad.newZeros(columns)) };
}

function smallestStep(dtype: DType): number {
  return dtype === float64 ? 2 ** -52 : dtype === bfloat16 ? 2 ** -7 : dtype === float16 ? 2 ** -10 : 2 ** -23;
}

function norm(tensor: Tensor): number {
  return Number(vectorNorm(tensor, 2).item());
}

/** The step's size before it is clipped. */
function sizeOf(param: Tensor, step: number, { lr, eps }: AdafactorSettings): number {
  const rate = Math.min(numberOf(lr), 1 / pow(step, 0.5));
  return Math.max(eps[1], norm(param) / pow(param.numel(), 0.5)) * rate;
}

/** By how much an update that is too large has to be divided. */
function excess(update: Tensor, d: number): number {
  return Math.max(1, norm(update) / (pow(update.numel(), 0.5) * d));
}

function updateEach(
  params: readonly Tensor[],
  grads: readonly Tensor[],
  states: readonly State[],
  group: AdafactorSettings,
): void {
  const smallest = group.eps[0] ?? smallestStep(params[0].dtype);
  params.forEach((param, i) => {
    const grad = group.maximize ? grads[i].neg() : grads[i];
    const state = states[i];
    const [step] = advance([state.step]);
    const weight = pow(step, group.beta2Decay);
    const size = sizeOf(param, step, group);
    if (group.weightDecay !== 0) param.mul_(minus(1, times(group.lr, group.weightDecay)));
    let estimate: Tensor;
    if (state.row_var && state.col_var) {
      state.row_var.lerp_(vectorNorm(grad, 2, -1, true).square_().div_(grad.size(-1)), weight);
      state.col_var.lerp_(vectorNorm(grad, 2, -2, true).square_().div_(grad.size(-2)), weight);
      estimate = state.row_var.matmul(state.col_var).div_(state.row_var.mean(-2, true).clamp_({ min: smallest }));
    } else {
      const variance = state.variance as Tensor;
      variance.lerp_(grad.mul(grad), weight);
      estimate = variance.clone();
    }
    const update = estimate
      .clamp_({ min: smallest * smallest })
      .rsqrt_()
      .mul_(grad);
    param.add_(update, { alpha: -size / excess(update, group.d) });
  });
}

interface AdafactorLists extends Record<string, Tensor[]> {
  params: Tensor[];
  grads: Tensor[];
  steps: Tensor[];
  /** Rows and columns of matrices, or variances of the rest in `first`. */
  first: Tensor[];
  second: Tensor[];
}

/** In the order of operations of Python's foreach implementation: matrices and the rest apart, by device and dtype. */
function updateTogether(
  params: readonly Tensor[],
  grads: readonly Tensor[],
  states: readonly State[],
  group: AdafactorSettings,
): void {
  const pick = (matrices: boolean): AdafactorLists => {
    const at = params.flatMap((_, i) => ((states[i].row_var !== undefined) === matrices ? [i] : []));
    return {
      params: at.map((i) => params[i]),
      grads: at.map((i) => grads[i]),
      steps: at.map((i) => states[i].step),
      first: at.map((i) => (states[i].row_var ?? states[i].variance) as Tensor),
      second: matrices ? at.map((i) => states[i].col_var as Tensor) : [],
    };
  };
  const smallest = group.eps[0] ?? smallestStep(params[0].dtype);
  for (const matrices of [true, false]) {
    const lists = pick(matrices);
    if (lists.params.length === 0) continue;
    for (const part of byDeviceAndDtype(lists, 'params')) updatePart(part, matrices, smallest, group);
  }
}

function updatePart(lists: AdafactorLists, matrices: boolean, smallest: number, group: AdafactorSettings): void {
  const { params } = lists;
  const grads = group.maximize ? _foreachNeg(lists.grads) : lists.grads;
  const steps = advance(lists.steps);
  const weights = steps.map((step) => pow(step, group.beta2Decay));
  const sizes = params.map((param, i) => sizeOf(param, steps[i], group));
  if (group.weightDecay !== 0) _foreachMul_(params, numberOf(minus(1, times(group.lr, group.weightDecay))));
  const updates = matrices ? estimateMatrices(lists, grads, weights, smallest) : estimateRest(lists, grads, weights);
  _foreachClampMin_(updates, smallest * smallest);
  _foreachRsqrt_(updates);
  _foreachMul_(updates, grads);
  _foreachMul_(
    updates,
    updates.map((update, i) => -sizes[i] / excess(update, group.d)),
  );
  _foreachAdd_(params, updates);
}

function estimateMatrices(
  { first, second }: AdafactorLists,
  grads: readonly Tensor[],
  weights: readonly number[],
  smallest: number,
): Tensor[] {
  [first, second].forEach((averages, i) => {
    const dim = i - 1 === 0 ? -2 : -1;
    const means = grads.map((grad) => vectorNorm(grad, 2, dim, true));
    _foreachMul_(means, means);
    _foreachDiv_(
      means,
      grads.map((grad) => grad.size(dim)),
    );
    _foreachLerp_(averages, means, weights);
  });
  const estimates = first.map((rows, i) => rows.matmul(second[i]));
  const means = first.map((rows) => rows.mean(-2, true));
  _foreachClampMin_(means, smallest);
  _foreachDiv_(estimates, means);
  return estimates;
}

function estimateRest({ first }: AdafactorLists, grads: readonly Tensor[], weights: readonly number[]): Tensor[] {
  _foreachLerp_(first, _foreachMul(grads, grads), weights);
  return first.map((variance) => variance.clone());
}

/** @file Adam, and AdamW, which decays weights apart from the gradient. */

import { RuntimeError, ValueError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import type { Rest } from '../nn/arguments.js';
import { _foreachSub_, _fusedAdam_, _fusedAdamw_ } from '../ops/functions.js';
import { forEachGradient } from '../tensor/gradients.js';
import { Tensor } from '../tensor/tensor.js';
import { stepAdamByTensors } from './adam-tensors.js';
import { demandAdamSettings } from './checks.js';
import { byDeviceAndDtype, checkFused, checkImplementation, chooseLists, prepare } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import { pow, powers } from './libm.js';
import { type Lists, realTensors } from './lists.js';
import { advance, countUp } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import {
  type CapturableSwitches,
  type GivenSettings,
  type LearningRate,
  type OptionsOf,
  settleAll,
} from './settings.js';
import { scalarState, zeroState } from './steps.js';
import { minus, numberOf, over, times } from './values.js';

/** Settings of `AdamW`. */
export interface AdamWSettings extends CapturableSwitches {
  /** Learning rate. Default: 0.001. */
  lr: LearningRate;
  /** Decay of the averages of the gradient and of its square. Default: [0.9, 0.999]. */
  betas: readonly [LearningRate, LearningRate];
  /** Added to the denominator. Default: 1e-8. */
  eps: number;
  /** Weight decay. Default: 0 for Adam, 0.01 for AdamW. */
  weightDecay: number;
  /** Use the largest average of squares so far. Default: false. */
  amsgrad: boolean;
  /** One operator for the whole step. Default: null, which is false. */
  fused: boolean | null;
}

/** Settings of `Adam`. */
export interface AdamSettings extends AdamWSettings {
  /** Decay weights apart from the gradient, as AdamW does. Default: false. */
  decoupledWeightDecay: boolean;
}

/** Options of `Adam`. */
export type AdamOptions = OptionsOf<AdamSettings>;
/** Options of `AdamW`. */
export type AdamWOptions = OptionsOf<AdamWSettings>;

/** Arguments after the parameters, in PyTorch's order. */
export type AdamArguments<O extends AdamWOptions = AdamOptions> = Partial<
  Rest<[lr: O['lr'], betas: O['betas'], eps: O['eps'], weightDecay: O['weightDecay'], amsgrad: boolean, options: O], O>
>;

/** What Adam remembers about a parameter. */
export type AdamState = {
  step: Tensor;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
  max_exp_avg_sq?: Tensor;
};

/** The tensors of one step, position by position. */
export interface AdamLists extends Record<string, Tensor[]> {
  params: Tensor[];
  grads: Tensor[];
  averages: Tensor[];
  squares: Tensor[];
  /** Empty unless `amsgrad` is set. */
  largest: Tensor[];
  steps: Tensor[];
}

const standards: AdamSettings = {
  lr: 0.001,
  betas: Object.freeze([0.9, 0.999] as const),
  eps: 1e-8,
  weightDecay: 0,
  amsgrad: false,
  maximize: false,
  foreach: null,
  capturable: false,
  differentiable: false,
  fused: null,
  decoupledWeightDecay: false,
};

function checkSettings(settings: GivenSettings<AdamSettings>): void {
  const { lr, betas, foreach, capturable } = settings;
  if (lr instanceof Tensor && foreach && !capturable) {
    throw new ValueError('lr as a Tensor is not supported for capturable=False and foreach=True');
  }
  demandAdamSettings(settings);
  if (betas[0] instanceof Tensor !== betas[1] instanceof Tensor) {
    throw new ValueError('betas must be either both floats or both Tensors');
  }
  betas.forEach((beta, i) => {
    if (!(beta instanceof Tensor)) return;
    if (!capturable && foreach) {
      throw new ValueError(`betas[${i}] as a Tensor is not supported for capturable=False and foreach=True`);
    }
    if (beta.numel() !== 1) throw new ValueError(`Tensor betas[${i}] must be 1-element`);
  });
}

/**
 * Adam: steps by running averages of the gradient and of its square. Mirrors `torch.optim.Adam`.
 *
 * @throws ValueError for a negative learning rate, epsilon or weight decay, and for betas outside 0 to 1.
 */
export class Adam extends Optimizer<AdamSettings> {
  protected override readonly counts = ['step'];

  /** The scale of the gradients and whether one is not finite, as a gradient scaler hands them to a fused step. @internal */
  _scaling: { gradScale: Tensor | null; foundInf: Tensor } | null = null;

  constructor(params: Params<AdamSettings>, ...options: AdamArguments) {
    const settings = readSettings('Adam', standards, options, ['lr', 'betas', 'eps', 'weightDecay', 'amsgrad']);
    checkSettings(settings);
    const settled = settleAll<AdamSettings>(settings);
    super(params, {
      ...settled,
      betas: Object.freeze([squeeze(settled.betas[0]), squeeze(settled.betas[1])] as const),
    });
    checkImplementation(settings);
  }

  protected override updateGroup(group: ParamGroup<AdamSettings>): void {
    const lists = this.#collect(group);
    if (lists.params.length === 0) return;
    if (group.fused) this.#fused(lists, group);
    else if (needsTensors(group)) stepAdamByTensors(lists, group);
    else update(lists, group);
  }

  #collect(group: ParamGroup<AdamSettings>): AdamLists {
    const lists: AdamLists = { params: [], grads: [], averages: [], squares: [], largest: [], steps: [] };
    forEachGradient(group.params, (param, grad) => {
      if (grad.isSparse) {
        throw new RuntimeError('Adam does not support sparse gradients, please consider SparseAdam instead');
      }
      const state = this.stateOf<AdamState>(param);
      if (!state.step) initialize(state, param, group);
      lists.params.push(param);
      lists.grads.push(grad);
      lists.averages.push(state.exp_avg as Tensor);
      lists.squares.push(state.exp_avg_sq as Tensor);
      if (group.amsgrad) lists.largest.push(state.max_exp_avg_sq as Tensor);
      lists.steps.push(state.step as Tensor);
    });
    return lists;
  }

  #fused(lists: AdamLists, group: ParamGroup<AdamSettings>): void {
    const step = group.decoupledWeightDecay ? _fusedAdamw_ : _fusedAdam_;
    for (const part of byDeviceAndDtype(lists, 'params')) {
      countUp(part.steps);
      step(part.params, part.grads, part.averages, part.squares, part.largest, part.steps, {
        lr: group.lr,
        beta1: numberOf(group.betas[0]),
        beta2: numberOf(group.betas[1]),
        weightDecay: group.weightDecay,
        eps: group.eps,
        amsgrad: group.amsgrad,
        maximize: group.maximize,
        ...this._scaling,
      });
      const { foundInf } = this._scaling ?? {};
      if (foundInf)
        _foreachSub_(
          part.steps,
          part.steps.map(() => foundInf),
        );
    }
  }
}

const standardsW: AdamSettings = { ...standards, weightDecay: 0.01 };

/**
 * Adam with weight decay apart from the gradient. Mirrors `torch.optim.AdamW`.
 *
 * @throws ValueError for a negative learning rate, epsilon or weight decay, and for betas outside 0 to 1.
 */
export class AdamW extends Adam {
  constructor(params: Params<AdamWSettings>, ...options: AdamArguments<AdamWOptions>) {
    const { decoupledWeightDecay: _, ...own } = standardsW;
    const settings = readSettings('AdamW', own, options, ['lr', 'betas', 'eps', 'weightDecay', 'amsgrad']);
    super(params as Params<AdamSettings>, { ...settings, decoupledWeightDecay: true });
  }
}

function squeeze(value: LearningRate): LearningRate {
  return value instanceof Tensor && value.dim() > 0 ? keep(value.squeeze()) : value;
}

function initialize(state: Partial<AdamState>, param: Tensor, group: AdamSettings): void {
  if (group.fused) checkFused(param);
  state.step = scalarState(0, param, { beside: group.capturable, fused: group.fused === true });
  state.exp_avg = zeroState(param);
  state.exp_avg_sq = zeroState(param);
  if (group.amsgrad) state.max_exp_avg_sq = zeroState(param);
}

/** Whether steps and settings have to stay tensors. */
function needsTensors({ capturable, differentiable, betas }: AdamSettings): boolean {
  return capturable || differentiable || betas[0] instanceof Tensor;
}

function update(lists: AdamLists, group: AdamSettings): void {
  const { lr, eps, weightDecay, amsgrad, decoupledWeightDecay } = group;
  if (group.foreach && lr instanceof Tensor) {
    throw new RuntimeError('lr as a Tensor is not supported for capturable=False and foreach=True');
  }
  const [beta1, beta2] = group.betas.map(numberOf);
  const on = chooseLists(lists.params, lr instanceof Tensor ? { foreach: false } : group);
  const steps = advance(lists.steps);
  if (weightDecay !== 0 && decoupledWeightDecay)
    on.mulNumber_(lists.params, numberOf(minus(1, times(lr, weightDecay))));
  const penalty = decoupledWeightDecay ? 0 : weightDecay;
  const { params, grads } = prepare(on, lists.params, lists.grads, { ...group, weightDecay: penalty });
  const [averages, squares, largest] = [lists.averages, lists.squares, lists.largest].map(realTensors);

  on.lerp_(averages, grads, 1 - beta1);
  on.mulNumber_(squares, beta2);
  on.addcmul_(squares, grads, grads, 1 - beta2);
  if (amsgrad) on.maximum_(largest, squares);
  const denominators = on.sqrt(amsgrad ? largest : squares);
  divideBySteps(on, denominators, powers(beta2, steps));
  on.addNumber_(denominators, eps);
  const sizes = powers(beta1, steps).map((power) => -numberOf(over(lr, 1 - power)));
  on.addcdivNumbers_(params, averages, denominators, sizes);
}

/** Divides by `sqrt(1 - beta2 ** step)`. */
function divideBySteps(on: Lists, denominators: readonly Tensor[], beta2Powers: readonly number[]): void {
  on.divNumbers_(
    denominators,
    beta2Powers.map((power) => pow(1 - power, 0.5)),
  );
}

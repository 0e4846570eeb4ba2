/** @file RMSprop. */

import { keep } from '../native/handles.js';
import type { Rest } from '../nn/arguments.js';
import { zerosLike } from '../ops/functions.js';
import { Tensor } from '../tensor/tensor.js';
import { demandLearningRate, demandNotNegative } from './checks.js';
import { chooseLists, prepare } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import { type Lists, realTensors } from './lists.js';
import { advance, checkCapturable } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { scalarState, upgradeNumbers } from './steps.js';
import { numberOf } from './values.js';

/** Settings of `RMSprop`. */
export interface RMSpropSettings {
  /** Learning rate. Default: 0.01. */
  lr: LearningRate;
  /** Share of the last step that the next one keeps. Default: 0. */
  momentum: number;
  /** Decay of the average of squares. Default: 0.99. */
  alpha: number;
  /** Added to the denominator. Default: 1e-8. */
  eps: number;
  /** Divide by an estimate of the variance. Default: false. */
  centered: boolean;
  /** L2 penalty. Default: 0. */
  weightDecay: number;
  /** Keep every number on the device. Default: false. */
  capturable: boolean;
  /** One operator for all parameters, or one for each; null chooses. Default: null. */
  foreach: boolean | null;
  /** Climb instead of descend. Default: false. */
  maximize: boolean;
  /** Record the step. Default: false. */
  differentiable: boolean;
}

/** Options of `RMSprop`. */
export type RMSpropOptions = OptionsOf<RMSpropSettings>;

type State = { step: Tensor; square_avg: Tensor; momentum_buffer?: Tensor; grad_avg?: Tensor };

const standards: RMSpropSettings = {
  lr: 0.01,
  momentum: 0,
  alpha: 0.99,
  eps: 1e-8,
  centered: false,
  weightDecay: 0,
  capturable: false,
  foreach: null,
  maximize: false,
  differentiable: false,
};

/** `RMSprop`'s arguments after the parameters, in PyTorch's order. */
export type RMSpropArguments = Partial<
  Rest<
    [
      lr: RMSpropOptions['lr'],
      alpha: RMSpropOptions['alpha'],
      eps: RMSpropOptions['eps'],
      weightDecay: RMSpropOptions['weightDecay'],
      momentum: RMSpropOptions['momentum'],
      centered: boolean,
      capturable: boolean,
      foreach: boolean | null,
      maximize: boolean,
      differentiable: boolean,
      options: RMSpropOptions,
    ],
    RMSpropOptions
  >
>;

/**
 * Divides the gradient by a running average of its size. Mirrors `torch.optim.RMSprop`.
 *
 * @throws ValueError for a negative setting.
 */
export class RMSprop extends Optimizer<RMSpropSettings> {
  constructor(params: Params<RMSpropSettings>, ...options: RMSpropArguments) {
    const settings = readSettings('RMSprop', standards, options, [
      'lr',
      'alpha',
      'eps',
      'weightDecay',
      'momentum',
      'centered',
      'capturable',
      'foreach',
      'maximize',
      'differentiable',
    ]);
    demandLearningRate(settings.lr);
    demandNotNegative(settings.eps, 'Invalid epsilon value');
    demandNotNegative(settings.momentum, 'Invalid momentum value');
    demandNotNegative(settings.weightDecay, 'Invalid weight_decay value');
    demandNotNegative(settings.alpha, 'Invalid alpha value');
    super(params, settleAll(settings));
  }

  protected override updateGroup(group: ParamGroup<RMSpropSettings>): void {
    const { params: all, grads: given, states } = this.collect<State>(group, (param) => initialize(param, group));
    if (all.length === 0) return;
    const { alpha, eps } = group;
    const steps = states.map(({ step }) => step);
    if (group.capturable) checkCapturable('params and state_steps', all, steps);
    const on = chooseLists(all, group);
    advance(steps);
    const { params, grads } = prepare(on, all, given, group);
    const squares = realTensors(states.map(({ square_avg }) => square_avg));
    on.mulNumber_(squares, alpha);
    on.addcmul_(squares, grads, grads, 1 - alpha);
    let roots: Tensor[];
    if (group.centered) {
      const averages = realTensors(states.map(({ grad_avg }) => grad_avg as Tensor));
      on.lerp_(averages, grads, 1 - alpha);
      roots = on.addcmul(squares, averages, averages, -1);
      on.sqrt_(roots);
    } else {
      roots = on.sqrt(squares);
    }
    if (group.differentiable) roots = on.addNumber(roots, eps);
    else on.addNumber_(roots, eps);
    move(on, params, grads, roots, states, group);
  }

  protected override afterLoading(): void {
    upgradeNumbers(this.paramGroups, this.state, ['step']);
  }
}

function initialize(param: Tensor, group: RMSpropSettings): State {
  const state: State = {
    step: scalarState(0, param, { beside: group.capturable }),
    square_avg: keep(zerosLike(param)),
  };
  if (group.momentum > 0) state.momentum_buffer = keep(zerosLike(param));
  if (group.centered) state.grad_avg = keep(zerosLike(param));
  return state;
}

function move(
  on: Lists,
  params: readonly Tensor[],
  grads: readonly Tensor[],
  roots: readonly Tensor[],
  states: readonly State[],
  { lr, momentum, capturable }: RMSpropSettings,
): void {
  const byTensor = capturable && lr instanceof Tensor;
  if (momentum > 0) {
    const buffers = realTensors(states.map(({ momentum_buffer }) => momentum_buffer as Tensor));
    on.mulNumber_(buffers, momentum);
    on.addcdiv_(buffers, grads, roots, 1);
    if (byTensor)
      on.add_(
        params,
        buffers.map((buffer) => buffer.mul(lr.neg())),
      );
    else on.add_(params, buffers, -numberOf(lr));
  } else if (byTensor) {
    on.addcdiv_(
      params,
      grads,
      roots.map((root) => root.div(lr.neg())),
      1,
    );
  } else {
    on.addcdiv_(params, grads, roots, -numberOf(lr));
  }
}

/** @file RMSprop. */

import type { Rest } from '../nn/arguments.js';
import { Tensor } from '../tensor/tensor.js';
import { demandLearningRate, demandNotNegative } from './checks.js';
import { chooseLists, prepare } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import type { Lists } from './lists.js';
import { countUp, stepsOf } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type CapturableSwitches, type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { stepCount, zeroState } from './steps.js';
import { numberOf } from './values.js';

/** Settings of `RMSprop`. */
export interface RMSpropSettings extends CapturableSwitches {
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
  protected override readonly counts = ['step'];

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
    const entries = this.collect<State>(group, (param) => initialize(param, group));
    if (entries.isEmpty) return;
    const { alpha, eps } = group;
    countUp(stepsOf(entries, group));
    const on = chooseLists(entries.params, group);
    const { params, grads } = prepare(on, entries.params, entries.grads, group);
    const squares = entries.real('square_avg');
    on.mulNumber_(squares, alpha);
    on.addcmul_(squares, grads, grads, 1 - alpha);
    let roots: Tensor[];
    if (group.centered) {
      const averages = entries.real('grad_avg');
      on.lerp_(averages, grads, 1 - alpha);
      roots = on.addcmul(squares, averages, averages, -1);
      on.sqrt_(roots);
    } else {
      roots = on.sqrt(squares);
    }
    if (group.differentiable) roots = on.addNumber(roots, eps);
    else on.addNumber_(roots, eps);
    move(on, params, grads, roots, group.momentum > 0 ? entries.real('momentum_buffer') : null, group);
  }
}

function initialize(param: Tensor, group: RMSpropSettings): State {
  const state: State = {
    step: stepCount(param, group),
    square_avg: zeroState(param),
  };
  if (group.momentum > 0) state.momentum_buffer = zeroState(param);
  if (group.centered) state.grad_avg = zeroState(param);
  return state;
}

function move(
  on: Lists,
  params: readonly Tensor[],
  grads: readonly Tensor[],
  roots: readonly Tensor[],
  buffers: readonly Tensor[] | null,
  { lr, momentum, capturable }: RMSpropSettings,
): void {
  const byTensor = capturable && lr instanceof Tensor;
  if (buffers) {
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

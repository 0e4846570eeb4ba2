/** @file Adadelta. */

import { keep } from '../native/handles.js';
import type { Rest } from '../nn/arguments.js';
import { zerosLike } from '../ops/functions.js';
import { Tensor } from '../tensor/tensor.js';
import { demand, demandLearningRate, demandNotNegative } from './checks.js';
import { chooseLists, prepare } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import { realTensors } from './lists.js';
import { advance, checkCapturable } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { scalarState, upgradeNumbers } from './steps.js';
import { numberOf } from './values.js';

/** Settings of `Adadelta`. */
export interface AdadeltaSettings {
  /** Factor of the step. Default: 1. */
  lr: LearningRate;
  /** Decay of the averages. Default: 0.9. */
  rho: number;
  /** Added under the roots. Default: 1e-6. */
  eps: number;
  /** L2 penalty. Default: 0. */
  weightDecay: number;
  /** Climb instead of descend. Default: false. */
  maximize: boolean;
  /** Keep every number on the device. Default: false. */
  capturable: boolean;
  /** One operator for all parameters, or one for each; null chooses. Default: null. */
  foreach: boolean | null;
  /** Record the step. Default: false. */
  differentiable: boolean;
}

/** Options of `Adadelta`. */
export type AdadeltaOptions = OptionsOf<AdadeltaSettings>;

type State = { step: Tensor; square_avg: Tensor; acc_delta: Tensor };

const standards: AdadeltaSettings = {
  lr: 1,
  rho: 0.9,
  eps: 1e-6,
  weightDecay: 0,
  maximize: false,
  capturable: false,
  foreach: null,
  differentiable: false,
};

/** `Adadelta`'s arguments after the parameters, in PyTorch's order. */
export type AdadeltaArguments = Partial<
  Rest<
    [
      lr: AdadeltaOptions['lr'],
      rho: AdadeltaOptions['rho'],
      eps: AdadeltaOptions['eps'],
      weightDecay: AdadeltaOptions['weightDecay'],
      foreach: boolean | null,
      options: AdadeltaOptions,
    ],
    AdadeltaOptions
  >
>;

/**
 * Steps in the units of past steps. Mirrors `torch.optim.Adadelta`.
 *
 * @throws ValueError for a negative setting, and for `rho` outside 0 to 1.
 */
export class Adadelta extends Optimizer<AdadeltaSettings> {
  constructor(params: Params<AdadeltaSettings>, ...options: AdadeltaArguments) {
    const settings = readSettings('Adadelta', standards, options, ['lr', 'rho', 'eps', 'weightDecay', 'foreach']);
    demandLearningRate(settings.lr);
    demand(numberOf(settings.rho) >= 0 && numberOf(settings.rho) <= 1, 'Invalid rho value', settings.rho);
    demandNotNegative(settings.eps, 'Invalid epsilon value');
    demandNotNegative(settings.weightDecay, 'Invalid weight_decay value');
    super(params, settleAll(settings));
  }

  protected override updateGroup(group: ParamGroup<AdadeltaSettings>): void {
    const {
      params: all,
      grads: given,
      states,
    } = this.collect<State>(group, (param) => ({
      step: scalarState(0, param, { beside: group.capturable }),
      square_avg: keep(zerosLike(param)),
      acc_delta: keep(zerosLike(param)),
    }));
    if (all.length === 0) return;
    const { rho, eps, lr } = group;
    const steps = states.map(({ step }) => step);
    if (group.capturable) checkCapturable('params and state_steps', all, steps);
    const on = chooseLists(all, group);
    advance(steps);
    const { params, grads } = prepare(on, all, given, group);
    const squares = realTensors(states.map(({ square_avg }) => square_avg));
    const accumulated = realTensors(states.map(({ acc_delta }) => acc_delta));

    on.mulNumber_(squares, rho);
    on.addcmul_(squares, grads, grads, 1 - rho);
    const roots = on.addNumber(squares, eps);
    on.sqrt_(roots);
    let deltas = on.addNumber(accumulated, eps);
    on.sqrt_(deltas);
    if (group.differentiable) deltas = deltas.map((delta) => delta.clone());
    on.div_(deltas, roots);
    on.mul_(deltas, grads);
    on.mulNumber_(accumulated, rho);
    on.addcmul_(accumulated, deltas, deltas, 1 - rho);
    if (group.capturable && lr instanceof Tensor)
      on.add_(
        params,
        deltas.map((delta) => delta.mul(lr.neg())),
      );
    else on.add_(params, deltas, -numberOf(lr));
  }

  protected override afterLoading(): void {
    upgradeNumbers(this.paramGroups, this.state, ['step']);
  }
}

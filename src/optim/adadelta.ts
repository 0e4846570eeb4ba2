/** @file Adadelta. */

import type { Rest } from '../nn/arguments.js';
import { Tensor } from '../tensor/tensor.js';
import { demand, demandLearningRate, demandNotNegative } from './checks.js';
import { chooseLists, prepare } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import { countUp, stepsOf } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type CapturableSwitches, type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { stepCount, zeroState } from './steps.js';
import { numberOf } from './values.js';

/** Settings of `Adadelta`. */
export interface AdadeltaSettings extends CapturableSwitches {
  /** Factor of the step. Default: 1. */
  lr: LearningRate;
  /** Decay of the averages. Default: 0.9. */
  rho: number;
  /** Added under the roots. Default: 1e-6. */
  eps: number;
  /** L2 penalty. Default: 0. */
  weightDecay: number;
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
  protected override readonly counts = ['step'];

  constructor(params: Params<AdadeltaSettings>, ...options: AdadeltaArguments) {
    const settings = readSettings('Adadelta', standards, options, ['lr', 'rho', 'eps', 'weightDecay', 'foreach']);
    demandLearningRate(settings.lr);
    demand(numberOf(settings.rho) >= 0 && numberOf(settings.rho) <= 1, 'Invalid rho value', settings.rho);
    demandNotNegative(settings.eps, 'Invalid epsilon value');
    demandNotNegative(settings.weightDecay, 'Invalid weight_decay value');
    super(params, settleAll(settings));
  }

  protected override updateGroup(group: ParamGroup<AdadeltaSettings>): void {
    const entries = this.collect<State>(group, (param) => ({
      step: stepCount(param, group),
      square_avg: zeroState(param),
      acc_delta: zeroState(param),
    }));
    if (entries.isEmpty) return;
    const { rho, eps, lr } = group;
    countUp(stepsOf(entries, group));
    const on = chooseLists(entries.params, group);
    const { params, grads } = prepare(on, entries.params, entries.grads, group);
    const squares = entries.real('square_avg');
    const accumulated = entries.real('acc_delta');

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
}

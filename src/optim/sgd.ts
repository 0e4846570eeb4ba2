/** @file Stochastic gradient descent. */

import { RuntimeError, ValueError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import type { Rest } from '../nn/arguments.js';
import { _fusedSgd_, emptyLike } from '../ops/functions.js';
import { withGradients } from '../tensor/gradients.js';
import { Tensor } from '../tensor/tensor.js';
import { demand, demandOneElement } from './checks.js';
import { byDeviceAndDtype, checkFused, checkImplementation, chooseLists } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import type { Lists } from './lists.js';
import { numberOf } from './values.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type LearningRate, type OptionsOf, settleAll, type StepSwitches } from './settings.js';

/** Settings of `SGD`. */
export interface SGDSettings extends StepSwitches {
  /** Learning rate. Default: 0.001. */
  lr: LearningRate;
  /** Share of the last step that the next one keeps. Default: 0. */
  momentum: number;
  /** Share of the gradient that momentum leaves out. Default: 0. */
  dampening: number;
  /** L2 penalty. Default: 0. */
  weightDecay: number | Tensor;
  /** Look ahead by the momentum. Default: false. */
  nesterov: boolean;
  /** One operator for the whole step. Default: null, which is false. */
  fused: boolean | null;
}

/** Options of `SGD`. */
export type SGDOptions = OptionsOf<SGDSettings>;

const standards: SGDSettings = {
  lr: 0.001,
  momentum: 0,
  dampening: 0,
  weightDecay: 0,
  nesterov: false,
  maximize: false,
  foreach: null,
  differentiable: false,
  fused: null,
};

/** `SGD`'s arguments after the parameters, in PyTorch's order. */
export type SGDArguments = Partial<
  Rest<
    [
      lr: SGDOptions['lr'],
      momentum: SGDOptions['momentum'],
      dampening: SGDOptions['dampening'],
      weightDecay: SGDOptions['weightDecay'],
      nesterov: boolean,
      options: SGDOptions,
    ],
    SGDOptions
  >
>;

interface FusedLists extends Record<string, Tensor[]> {
  params: Tensor[];
  grads: Tensor[];
  buffers: Tensor[];
}

/**
 * Stochastic gradient descent, with momentum, Nesterov's momentum and weight decay if wanted. Mirrors `torch.optim.SGD`.
 *
 * @throws ValueError for a negative learning rate, momentum or weight decay, and for Nesterov's momentum without momentum or with dampening.
 */
export class SGD extends Optimizer<SGDSettings> {
  /** The scale of the gradients and whether one is not finite, as a gradient scaler hands them to a fused step. @internal */
  _scaling: { gradScale: Tensor | null; foundInf: Tensor } | null = null;

  constructor(params: Params<SGDSettings>, ...options: SGDArguments) {
    const settings = readSettings('SGD', standards, options, [
      'lr',
      'momentum',
      'dampening',
      'weightDecay',
      'nesterov',
    ]);
    const { lr, momentum, dampening, weightDecay, nesterov } = settings;
    demandOneElement(lr);
    demand(!(numberOf(lr) < 0), 'Invalid learning rate', lr);
    demand(!(numberOf(momentum) < 0), 'Invalid momentum value', momentum);
    demand(!(numberOf(weightDecay) < 0), 'Invalid weight_decay value', weightDecay);
    if (nesterov && (numberOf(momentum) <= 0 || numberOf(dampening) !== 0)) {
      throw new ValueError('Nesterov momentum requires a momentum and zero dampening');
    }
    super(params, settleAll(settings));
    checkImplementation(settings);
  }

  protected override updateGroup(group: ParamGroup<SGDSettings>): void {
    const { tensors: params, grads } = withGradients(group.params);
    if (params.length === 0) return;
    if (group.fused) this.#fused(params, grads, group);
    else this.#update(params, grads, group);
  }

  #update(params: readonly Tensor[], given: readonly Tensor[], group: ParamGroup<SGDSettings>): void {
    const { momentum, nesterov, maximize, lr } = group;
    const lists = chooseLists(params, group);
    let grads = maximize ? lists.neg(given) : given;
    grads = addDecay(lists, grads, params, group);
    if (momentum !== 0) {
      const buffers = this.#advanceBuffers(lists, params, grads, group);
      grads = nesterov ? lists.add(grads, buffers, momentum) : buffers;
    }
    if (lr instanceof Tensor && lr.requiresGrad) {
      for (let i = 0; i < params.length; i++) params[i].addcmul_(grads[i], lr.squeeze(), { value: -1 });
    } else {
      lists.add_(params, grads, -numberOf(lr));
    }
  }

  /** `buffer = momentum * buffer + (1 - dampening) * grad`; the first time, the gradient itself. */
  #advanceBuffers(
    lists: Lists,
    params: readonly Tensor[],
    grads: readonly Tensor[],
    { momentum, dampening }: SGDSettings,
  ): Tensor[] {
    const old: Tensor[] = [];
    const oldGrads: Tensor[] = [];
    const buffers = params.map((param, i) => {
      const state = this.stateOf<{ momentum_buffer: Tensor | null }>(param);
      const buffer = state.momentum_buffer;
      if (!buffer) {
        state.momentum_buffer = keep(grads[i].detach().clone());
        return state.momentum_buffer;
      }
      old.push(buffer);
      oldGrads.push(grads[i]);
      return buffer;
    });
    if (old.length > 0) {
      lists.mulNumber_(old, momentum);
      lists.add_(old, oldGrads, 1 - dampening);
    }
    return buffers;
  }

  #fused(params: readonly Tensor[], grads: readonly Tensor[], group: ParamGroup<SGDSettings>): void {
    for (const param of params) checkFused(param);
    if (grads.some(({ isSparse }) => isSparse))
      throw new RuntimeError('`_fused_sgd` does not support sparse gradients');
    let first = false;
    let buffers: Tensor[] = [];
    if (group.momentum !== 0) {
      const states = params.map((param) => this.stateOf<{ momentum_buffer: Tensor | null }>(param));
      first = states.every(({ momentum_buffer }) => !momentum_buffer);
      buffers = states.map((state, i) => {
        state.momentum_buffer ??= keep(emptyLike(grads[i]));
        return state.momentum_buffer;
      });
    }
    for (const part of byDeviceAndDtype<FusedLists>({ params: [...params], grads: [...grads], buffers }, 'params')) {
      _fusedSgd_(part.params, part.grads, part.buffers, {
        weightDecay: numberOf(group.weightDecay),
        momentum: group.momentum,
        lr: group.lr,
        dampening: group.dampening,
        nesterov: group.nesterov,
        maximize: group.maximize,
        isFirstStep: first,
        ...this._scaling,
      });
    }
  }
}

function addDecay(
  lists: Lists,
  grads: readonly Tensor[],
  params: readonly Tensor[],
  { weightDecay }: SGDSettings,
): readonly Tensor[] {
  if (weightDecay instanceof Tensor && weightDecay.requiresGrad) {
    return grads.map((grad, i) => grad.addcmul_(params[i].clone(), weightDecay));
  }
  const decay = numberOf(weightDecay);
  return decay === 0 ? grads : lists.add(grads, params, decay);
}

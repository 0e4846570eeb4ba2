/** @file Averaged stochastic gradient descent. */

import type { Rest } from '../nn/arguments.js';
import { _foreachAddcmul_, _foreachSub, full, maximum, onesLike } from '../ops/functions.js';
import { getDefaultDtype } from '../tensor/defaults.js';
import { Tensor } from '../tensor/tensor.js';
import { demandLearningRate, demandNotNegative } from './checks.js';
import { chooseLists, prepare } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import { realTensors } from './lists.js';
import { advance, checkCapturable } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type CapturableSwitches, type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { scalarState, zeroState } from './steps.js';
import { minus, numberOf, over, plus, raise, times, type Value } from './values.js';

/** Settings of `ASGD`. */
export interface ASGDSettings extends CapturableSwitches {
  /** Learning rate. Default: 0.01. */
  lr: LearningRate;
  /** Decay of the parameters. Default: 0.0001. */
  lambd: number;
  /** Exponent of the learning rate's decay. Default: 0.75. */
  alpha: number;
  /** Step at which averaging begins. Default: 1e6. */
  t0: number;
  /** L2 penalty. Default: 0. */
  weightDecay: number;
}

/** Options of `ASGD`. */
export type ASGDOptions = OptionsOf<ASGDSettings>;

type State = { step: Tensor; eta: Tensor; mu: Tensor; ax: Tensor };

const standards: ASGDSettings = {
  lr: 0.01,
  lambd: 0.0001,
  alpha: 0.75,
  t0: 1e6,
  weightDecay: 0,
  foreach: null,
  maximize: false,
  differentiable: false,
  capturable: false,
};

/** `ASGD`'s arguments after the parameters, in PyTorch's order. */
export type ASGDArguments = Partial<
  Rest<
    [
      lr: ASGDOptions['lr'],
      lambd: ASGDOptions['lambd'],
      alpha: ASGDOptions['alpha'],
      t0: ASGDOptions['t0'],
      weightDecay: ASGDOptions['weightDecay'],
      foreach: boolean | null,
      maximize: boolean,
      differentiable: boolean,
      capturable: boolean,
      options: ASGDOptions,
    ],
    ASGDOptions
  >
>;

/**
 * Stochastic gradient descent that also keeps the average of the parameters, in the state `ax`. Mirrors `torch.optim.ASGD`.
 *
 * @throws ValueError for a negative learning rate or weight decay.
 */
export class ASGD extends Optimizer<ASGDSettings> {
  protected override readonly counts = ['step', 'eta', 'mu'];

  constructor(params: Params<ASGDSettings>, ...options: ASGDArguments) {
    const settings = readSettings('ASGD', standards, options, [
      'lr',
      'lambd',
      'alpha',
      't0',
      'weightDecay',
      'foreach',
      'maximize',
      'differentiable',
      'capturable',
    ]);
    demandLearningRate(settings.lr);
    demandNotNegative(settings.weightDecay, 'Invalid weight_decay value');
    super(params, settleAll(settings));
  }

  protected override updateGroup(group: ParamGroup<ASGDSettings>): void {
    const entries = this.collect<State>(group, (param) => ({
      step: scalarState(0, param, { beside: true }),
      eta: scalarState(numberOf(group.lr), param, { beside: true }),
      mu: scalarState(1, param, { beside: true }),
      ax: zeroState(param),
    }));
    if (entries.isEmpty) return;
    const { params, grads, states } = entries;
    const steps = entries.tensors('step');
    if (group.capturable) {
      const [mus, etas] = [entries.tensors('mu'), entries.tensors('eta')];
      checkCapturable('params, mus, etas, and state_steps', params, mus, etas, steps);
    }
    const counts: readonly Value[] = group.capturable ? steps.map((step) => step.add_(1)) : advance(steps);
    if (group.foreach) updateTogether(params, grads, states, group);
    else for (let i = 0; i < params.length; i++) updateOne(params[i], grads[i], states[i], counts[i], group);
  }
}

/** The learning rate and the average's weight for the next step. */
function advanceRates({ eta, mu, step }: State, count: Value, group: ASGDSettings): void {
  const { lr, lambd, alpha, t0, capturable } = group;
  const rate = over(lr, raise(plus(1, times(times(lambd, lr), count)), alpha));
  eta.copy_(rate instanceof Tensor ? rate : rounded(rate));
  if (capturable) mu.copy_(over(1, maximum(step.sub(t0), onesLike(step))) as Tensor);
  else mu.copy_(rounded(1 / Math.max(1, numberOf(count) - t0)));
}

/** Python makes a tensor of the default dtype in between, which shows when the state is more precise than that. */
function rounded(value: number): Tensor {
  return full([], value, { dtype: getDefaultDtype() });
}

function updateOne(param: Tensor, given: Tensor, state: State, count: Value, group: ASGDSettings): void {
  const { lambd, weightDecay, capturable, maximize } = group;
  const { eta, mu } = state;
  let grad = maximize ? given.neg() : given;
  [param, grad] = realTensors([param, grad]);
  const [average] = realTensors([state.ax]);
  if (weightDecay !== 0) grad = grad.add(param, { alpha: weightDecay });
  if (capturable) {
    param.mul_(minus(1, times(lambd, eta)));
    param.addcmul_(grad, eta, { value: -1 });
  } else {
    const rate = numberOf(eta);
    param.mul_(1 - lambd * rate);
    param.add_(grad, { alpha: -rate });
  }
  if (capturable || numberOf(mu) !== 1) average.add_(param.sub(average).mul_(mu));
  else average.copy_(param);
  advanceRates(state, count, group);
}

/** In the order of operations of Python's foreach implementation. */
function updateTogether(
  all: readonly Tensor[],
  given: readonly Tensor[],
  states: readonly State[],
  group: ASGDSettings,
): void {
  const on = chooseLists(all, group);
  const { params, grads } = prepare(on, all, given, group);
  const averages = realTensors(states.map(({ ax }) => ax));
  const directions = on.add(grads, params, group.lambd);
  _foreachAddcmul_(
    params,
    directions,
    states.map(({ eta }) => eta),
    -1,
  );
  const distances = _foreachSub(params, averages);
  _foreachAddcmul_(
    averages,
    distances,
    states.map(({ mu }) => mu),
  );
  // Python leaves the step a tensor here, and so computes the rate in the step's precision.
  for (const state of states) advanceRates(state, state.step, group);
}

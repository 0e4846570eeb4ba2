/** @file Resilient backpropagation. */

import { ValueError } from '../native/errors.js';
import { keep, tidy } from '../native/handles.js';
import type { Rest } from '../nn/arguments.js';
import { repr } from '../nn/python.js';
import { fullLike, where } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { Complex } from '../values/scalar.js';
import { demandLearningRate } from './checks.js';
import type { ParamGroup, Params } from './groups.js';
import { realTensors } from './lists.js';
import { countUp, stepsOf } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type CapturableSwitches, type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { stepCount, zeroState } from './steps.js';
import { numberOf } from './values.js';

/** Settings of `Rprop`. */
export interface RpropSettings extends CapturableSwitches {
  /** First size of the steps. Default: 0.01. */
  lr: LearningRate;
  /** Factors by which steps shrink and grow. Default: [0.5, 1.2]. */
  etas: readonly [number, number];
  /** Smallest and largest step. Default: [1e-6, 50]. */
  stepSizes: readonly [number, number];
}

/** Options of `Rprop`. */
export type RpropOptions = OptionsOf<RpropSettings>;

type State = { step: Tensor; prev: Tensor; step_size: Tensor };

const standards: RpropSettings = {
  lr: 0.01,
  etas: Object.freeze([0.5, 1.2] as const),
  stepSizes: Object.freeze([1e-6, 50] as const),
  foreach: null,
  maximize: false,
  differentiable: false,
  capturable: false,
};

/** `Rprop`'s arguments after the parameters, in PyTorch's order. */
export type RpropArguments = Partial<
  Rest<
    [lr: RpropOptions['lr'], etas: RpropOptions['etas'], stepSizes: RpropOptions['stepSizes'], options: RpropOptions],
    RpropOptions
  >
>;

/**
 * Steps by the gradient's sign, each element with a size of its own. Mirrors `torch.optim.Rprop`.
 *
 * @throws ValueError for a negative learning rate, and for etas that are not on either side of 1.
 */
export class Rprop extends Optimizer<RpropSettings> {
  protected override readonly counts = ['step'];

  constructor(params: Params<RpropSettings>, ...options: RpropArguments) {
    const settings = readSettings('Rprop', standards, options, ['lr', 'etas', 'stepSizes']);
    demandLearningRate(settings.lr);
    const [shrink, grow] = settings.etas.map(numberOf);
    if (!(0 < shrink && shrink < 1 && 1 < grow)) {
      throw new ValueError(`Invalid eta values: ${settings.etas.map(repr).join(', ')}`);
    }
    super(params, settleAll(settings));
  }

  protected override updateGroup(group: ParamGroup<RpropSettings>): void {
    const entries = this.collect<State>(group, (param, grad) => {
      const size = numberOf(group.lr);
      return {
        step: stepCount(param, group),
        prev: zeroState(param),
        step_size: keep(fullLike(grad, param.isComplex() ? new Complex(size, size) : size)),
      };
    });
    if (entries.isEmpty) return;
    countUp(stepsOf(entries, group));
    const { params, grads, states } = entries;
    for (const [i, param] of params.entries()) tidy(() => update(param, grads[i], states[i], group));
  }
}

function update(given: Tensor, givenGrad: Tensor, state: State, group: RpropSettings): void {
  const [shrink, grow] = group.etas;
  const [smallest, largest] = group.stepSizes;
  const turned = group.maximize ? givenGrad.neg() : givenGrad;
  const [param, grad, previous, sizes] = realTensors([given, turned, state.prev, state.step_size]);
  const signs = grad.mul(group.differentiable ? previous.clone() : previous).sign();
  const factors = where(signs.gt(0), grow, where(signs.lt(0), shrink, where(signs.eq(0), 1, signs)));
  sizes.mul_(factors.to(sizes.dtype)).clamp_(smallest, largest);
  const kept = where(signs.lt(0), 0, grad);
  param.addcmul_(kept.sign(), sizes, { value: -1 });
  previous.copy_(kept);
}

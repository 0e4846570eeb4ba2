/** @file Adagrad. */

import { RuntimeError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import type { Rest } from '../nn/arguments.js';
import { _fusedAdagrad_, fullLike, sparseCooTensor } from '../ops/functions.js';
import { forEachGradient } from '../tensor/gradients.js';
import type { Tensor } from '../tensor/tensor.js';
import { Complex } from '../values/scalar.js';
import { demandLearningRate, demandNotNegative } from './checks.js';
import { byDeviceAndDtype, checkFused, checkImplementation, chooseLists, prepare } from './choose.js';
import type { ParamGroup, Params } from './groups.js';
import { realTensors } from './lists.js';
import { advance, countUp } from './numbers.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type LearningRate, type OptionsOf, settleAll, type StepSwitches } from './settings.js';
import { scalarState } from './steps.js';
import { negate, numberOf, over } from './values.js';

/** Settings of `Adagrad`. */
export interface AdagradSettings extends StepSwitches {
  /** Learning rate. Default: 0.01. */
  lr: LearningRate;
  /** Decay of the learning rate. Default: 0. */
  lrDecay: number;
  /** Added to the denominator. Default: 1e-10. */
  eps: number;
  /** L2 penalty. Default: 0. */
  weightDecay: number;
  /** What the sum of squares begins with. Default: 0. */
  initialAccumulatorValue: number;
  /** One operator for the whole step; CPU only. Default: null, which is false. */
  fused: boolean | null;
}

/** Options of `Adagrad`. */
export type AdagradOptions = OptionsOf<AdagradSettings>;

type State = { step: Tensor; sum: Tensor };

interface AdagradLists extends Record<string, Tensor[]> {
  params: Tensor[];
  grads: Tensor[];
  sums: Tensor[];
  steps: Tensor[];
}

const standards: AdagradSettings = {
  lr: 0.01,
  lrDecay: 0,
  eps: 1e-10,
  weightDecay: 0,
  initialAccumulatorValue: 0,
  foreach: null,
  maximize: false,
  differentiable: false,
  fused: null,
};

/** `Adagrad`'s arguments after the parameters, in PyTorch's order. */
export type AdagradArguments = Partial<
  Rest<
    [
      lr: AdagradOptions['lr'],
      lrDecay: AdagradOptions['lrDecay'],
      weightDecay: AdagradOptions['weightDecay'],
      initialAccumulatorValue: AdagradOptions['initialAccumulatorValue'],
      eps: AdagradOptions['eps'],
      foreach: boolean | null,
      options: AdagradOptions,
    ],
    AdagradOptions
  >
>;

/**
 * Divides the gradient by the root of the sum of its squares. Takes sparse gradients too. Mirrors `torch.optim.Adagrad`.
 *
 * @throws ValueError for a negative setting.
 */
export class Adagrad extends Optimizer<AdagradSettings> {
  protected override readonly counts = ['step'];

  constructor(params: Params<AdagradSettings>, ...options: AdagradArguments) {
    const settings = readSettings('Adagrad', standards, options, [
      'lr',
      'lrDecay',
      'weightDecay',
      'initialAccumulatorValue',
      'eps',
      'foreach',
    ]);
    demandLearningRate(settings.lr);
    demandNotNegative(settings.lrDecay, 'Invalid lr_decay value');
    demandNotNegative(settings.weightDecay, 'Invalid weight_decay value');
    demandNotNegative(settings.initialAccumulatorValue, 'Invalid initial_accumulator_value value');
    demandNotNegative(settings.eps, 'Invalid epsilon value');
    super(params, settleAll(settings));
    checkImplementation(settings);
    const initial = numberOf(settings.initialAccumulatorValue);
    for (const group of this.paramGroups) {
      for (const param of group.params) {
        this.state.set(param, {
          step: scalarState(0, param, { fused: group.fused === true }),
          sum: keep(fullLike(param, param.isComplex() ? new Complex(initial, initial) : initial)),
        });
      }
    }
  }

  protected override updateGroup(group: ParamGroup<AdagradSettings>): void {
    const lists = this.#lists(group);
    if (lists.params.length === 0) return;
    const hasSparse = lists.grads.some(({ isSparse }) => isSparse);
    if (group.fused) this.#fused(lists, group, hasSparse);
    else if (hasSparse) for (let i = 0; i < lists.params.length; i++) updateSparse(lists, i, group);
    else update(lists, group);
  }

  #lists(group: ParamGroup<AdagradSettings>): AdagradLists {
    const lists: AdagradLists = { params: [], grads: [], sums: [], steps: [] };
    forEachGradient(group.params, (param, grad) => {
      if (group.fused) checkFused(param, ['mps', 'xpu', 'hpu', 'cpu', 'mtia']);
      const state = this.stateOf<State>(param);
      lists.params.push(param);
      lists.grads.push(grad);
      lists.sums.push(state.sum as Tensor);
      lists.steps.push(state.step as Tensor);
    });
    return lists;
  }

  #fused(lists: AdagradLists, group: ParamGroup<AdagradSettings>, hasSparse: boolean): void {
    if (hasSparse || lists.params.some((param) => param.isComplex())) {
      throw new RuntimeError('`fused` does not support sparse grad or complex param');
    }
    const { lr, lrDecay, weightDecay, eps, maximize } = group;
    for (const part of byDeviceAndDtype(lists, 'params')) {
      countUp(part.steps);
      const settings = { lr: numberOf(lr), lrDecay, weightDecay, eps, maximize };
      _fusedAdagrad_(part.params, part.grads, part.sums, part.steps, settings);
    }
  }
}

function update(lists: AdagradLists, group: AdagradSettings): void {
  const { lr, lrDecay, eps } = group;
  const on = chooseLists(lists.params, group);
  const steps = advance(lists.steps);
  const { params, grads } = prepare(on, lists.params, lists.grads, group);
  const sums = realTensors(lists.sums);
  const sizes = steps.map((step) => numberOf(negate(over(lr, 1 + (step - 1) * lrDecay))));
  on.addcmul_(sums, grads, grads, 1);
  let roots = on.sqrt(sums);
  if (group.differentiable) roots = on.addNumber(roots, eps);
  else on.addNumber_(roots, eps);
  if (!group.foreach) {
    on.addcdivNumbers_(params, grads, roots, sizes);
    return;
  }
  const scaled = [...grads.map((grad) => grad.clone())];
  on.mulNumbers_(scaled, sizes);
  on.addcdiv_(params, scaled, roots, 1);
}

/** One parameter's step in a group that has sparse gradients: only the rows that they name are touched. */
function updateSparse(lists: AdagradLists, i: number, group: AdagradSettings): void {
  const { lr, lrDecay, eps, weightDecay, maximize } = group;
  if (!lists.grads[i].isSparse) {
    const one: AdagradLists = {
      params: [lists.params[i]],
      grads: [lists.grads[i]],
      sums: [lists.sums[i]],
      steps: [lists.steps[i]],
    };
    update(one, { ...group, foreach: false });
    return;
  }
  const [step] = advance([lists.steps[i]]);
  if (weightDecay !== 0) throw new RuntimeError('weight_decay option is not compatible with sparse gradients');
  const grad = (maximize ? lists.grads[i].neg() : lists.grads[i]).coalesce();
  const [indices, values] = [grad._indices(), grad._values()];
  const sparse = (entries: Tensor): Tensor => sparseCooTensor(indices, entries, grad.shape);
  lists.sums[i].add_(sparse(values.pow(2)));
  const roots = lists.sums[i].sparseMask(grad)._values().sqrt_().add_(eps);
  const size = numberOf(over(lr, 1 + (step - 1) * lrDecay));
  lists.params[i].add_(sparse(values.div(roots)), { alpha: -size });
}

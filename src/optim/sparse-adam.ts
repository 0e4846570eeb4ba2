/** @file Adam for sparse gradients. */

import { RuntimeError, ValueError } from '../native/errors.js';
import type { Rest } from '../nn/arguments.js';
import { zeros } from '../ops/functions.js';
import { index } from '../ops/internal.js';
import { forEachGradient } from '../tensor/gradients.js';
import type { Tensor } from '../tensor/tensor.js';
import { int64 } from '../values/dtype.js';
import { demand, demandBetas, demandOneElement } from './checks.js';
import { chooseLists } from './choose.js';
import { Entries } from './entries.js';
import type { ParamGroup, Params } from './groups.js';
import { pow } from './libm.js';
import type { Lists } from './lists.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { zeroState } from './steps.js';
import { numberOf, over, times } from './values.js';

/** Settings of `SparseAdam`. */
export interface SparseAdamSettings {
  /** Learning rate. Default: 0.001. */
  lr: LearningRate;
  /** Decay of the averages. Default: [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the denominator. Default: 1e-8. */
  eps: number;
  /** Climb instead of descend. Default: false. */
  maximize: boolean;
}

/** Options of `SparseAdam`. */
export type SparseAdamOptions = OptionsOf<SparseAdamSettings>;

type State = { step: number; exp_avg: Tensor; exp_avg_sq: Tensor };

const standards: SparseAdamSettings = {
  lr: 0.001,
  betas: Object.freeze([0.9, 0.999] as const),
  eps: 1e-8,
  maximize: false,
};

/** `SparseAdam`'s arguments after the parameters, in PyTorch's order. */
export type SparseAdamArguments = Partial<
  Rest<
    [
      lr: SparseAdamOptions['lr'],
      betas: SparseAdamOptions['betas'],
      eps: SparseAdamOptions['eps'],
      maximize: boolean,
      options: SparseAdamOptions,
    ],
    SparseAdamOptions
  >
>;

/**
 * Adam that changes only the entries that a sparse gradient names. Mirrors `torch.optim.SparseAdam`.
 *
 * @throws ValueError for settings that are not positive, for betas outside 0 to 1, and for sparse or complex parameters.
 */
export class SparseAdam extends Optimizer<SparseAdamSettings> {
  constructor(params: Params<SparseAdamSettings>, ...options: SparseAdamArguments) {
    const settings = readSettings('SparseAdam', standards, options, ['lr', 'betas', 'eps', 'maximize']);
    demandOneElement(settings.lr);
    demand(numberOf(settings.lr) > 0, 'Invalid learning rate', settings.lr);
    demand(numberOf(settings.eps) > 0, 'Invalid epsilon value', settings.eps);
    demandBetas(settings.betas);
    super(params, settleAll(settings));
    const places = (test: (param: Tensor) => boolean): string => {
      const found = this.paramGroups.flatMap((group, i) =>
        group.params.flatMap((param, j) => (test(param) ? [`[${i}, ${j}]`] : [])),
      );
      return found.length > 0 ? `[${found.join(', ')}]` : '';
    };
    const sparse = places((param) => param.isSparse);
    if (sparse) throw new ValueError(`Sparse params at indices ${sparse}: SparseAdam requires dense parameter tensors`);
    const complex = places((param) => param.isComplex());
    if (complex)
      throw new ValueError(`Complex params at indices ${complex}: SparseAdam does not support complex parameters`);
  }

  protected override updateGroup(group: ParamGroup<SparseAdamSettings>): void {
    const entries = new Entries<State>();
    forEachGradient(group.params, (param, grad) => {
      if (!grad.isSparse) {
        throw new RuntimeError('SparseAdam does not support dense gradients, please consider Adam instead');
      }
      const state = this.stateOf<State>(param);
      state.step ??= 0;
      state.exp_avg ??= zeroState(param);
      state.exp_avg_sq ??= zeroState(param);
      state.step += 1;
      entries.add(param, grad, state as State);
    });
    if (!entries.isEmpty) update(entries, group);
  }
}

/** The rows of one parameter that its gradient names, and what is remembered about the parameter. */
interface Named {
  readonly param: Tensor;
  readonly average: Tensor;
  readonly square: Tensor;
  readonly step: number;
  /** The rows' places: one list of indices for each sparse dimension. */
  readonly places: readonly Tensor[];
  readonly values: Tensor;
}

function named(param: Tensor, grad: Tensor, { exp_avg, exp_avg_sq, step }: State): Named | null {
  const unique = grad.coalesce();
  const values = unique._values();
  if (values.numel() === 0) return null;
  const places = unique._indices().unbind(0);
  if (places.length > 0) return { param, average: exp_avg, square: exp_avg_sq, step, places, values };
  // Without a sparse dimension the whole tensor is the one row.
  const [row, average, square] = [param, exp_avg, exp_avg_sq].map((tensor) => tensor.unsqueeze(0));
  return { param: row, average, square, step, places: [zeros([1], { dtype: int64, device: param.device })], values };
}

/**
 * Gathers the rows, computes with them and puts them back. Since they are unique, this gives the bits of Python's masks and sums of sparse tensors
 * in a fraction of the time.
 */
function update(entries: Entries<State>, { lr, betas, eps, maximize }: SparseAdamSettings): void {
  const [beta1, beta2] = betas;
  const on = chooseLists(entries.params, {});
  const grads = maximize ? entries.grads.map((grad) => grad.neg()) : entries.grads;
  const rows = entries.params.flatMap((param, i) => named(param, grads[i], entries.states[i]) ?? []);
  if (rows.length === 0) return;
  const values = rows.map((row) => row.values);
  const changes = advance(on, rows, 'average', values, beta1);
  const roots = advance(on, rows, 'square', on.mul(values, values), beta2);
  on.sqrt_(roots);
  on.addNumber_(roots, eps);
  on.div_(changes, roots);
  rows.forEach(({ param, step, places }, i) => {
    const size = over(times(lr, Math.sqrt(1 - pow(beta2, step))), 1 - pow(beta1, step));
    param.indexPut_(places, changes[i].mul(times(-1, size)), true);
  });
}

/** Moves the rows of an average and returns them. */
function advance(
  on: Lists,
  rows: readonly Named[],
  name: 'average' | 'square',
  towards: readonly Tensor[],
  beta: number,
): Tensor[] {
  const old = rows.map((row) => index(row[name], row.places));
  const moved = on.add(towards, old, -1);
  on.mulNumber_(moved, 1 - beta);
  on.add_(moved, old);
  rows.forEach((row, i) => {
    row[name].indexPut_(row.places, moved[i]);
  });
  return moved;
}

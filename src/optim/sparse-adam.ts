/** @file Adam for sparse gradients. */

import { RuntimeError, ValueError } from '../native/errors.js';
import { keep, tidy } from '../native/handles.js';
import type { Rest } from '../nn/arguments.js';
import { _sparseCooTensorUnsafe, zerosLike } from '../ops/functions.js';
import { withGradients } from '../tensor/gradients.js';
import type { Tensor } from '../tensor/tensor.js';
import { demand, demandBetas, demandOneElement } from './checks.js';
import type { ParamGroup, Params } from './groups.js';
import { pow } from './libm.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type LearningRate, type OptionsOf, settleAll } from './settings.js';
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
    for (const [param, grad] of withGradients(group.params)) {
      if (!grad.isSparse) {
        throw new RuntimeError('SparseAdam does not support dense gradients, please consider Adam instead');
      }
      const state = this.stateOf<State>(param);
      state.step ??= 0;
      state.exp_avg ??= keep(zerosLike(param));
      state.exp_avg_sq ??= keep(zerosLike(param));
      state.step += 1;
      tidy(() => update(param, grad, state as State, group));
    }
  }
}

function update(param: Tensor, given: Tensor, state: State, { lr, betas, eps, maximize }: SparseAdamSettings): void {
  const [beta1, beta2] = betas;
  const grad = (maximize ? given.neg() : given).coalesce();
  const [indices, values] = [grad._indices(), grad._values()];
  if (values.numel() === 0) return;
  const sparse = (entries: Tensor): Tensor => _sparseCooTensorUnsafe(indices, entries, grad.shape);

  const oldAverage = state.exp_avg.sparseMask(grad)._values();
  const averageChange = values.sub(oldAverage).mul_(1 - beta1);
  state.exp_avg.add_(sparse(averageChange));
  const oldSquare = state.exp_avg_sq.sparseMask(grad)._values();
  const squareChange = values
    .pow(2)
    .sub_(oldSquare)
    .mul_(1 - beta2);
  state.exp_avg_sq.add_(sparse(squareChange));

  const numerator = averageChange.add_(oldAverage);
  const denominator = squareChange.add_(oldSquare).sqrt_().add_(eps);
  const [correction1, correction2] = [1 - pow(beta1, state.step), 1 - pow(beta2, state.step)];
  const size = over(times(lr, Math.sqrt(correction2)), correction1);
  param.add_(sparse(numerator.div_(denominator).mul(times(-1, size))));
}

/** @file Muon. */

import { RuntimeError, ValueError } from '../native/errors.js';
import { keep, tidy } from '../native/handles.js';
import type { Rest } from '../nn/arguments.js';
import { sizeText } from '../nn/python.js';
import { addmm, clampMin_, empty, mm, zerosLike } from '../ops/functions.js';
import { vectorNorm } from '../ops/linalg.js';
import { forEachGradient } from '../tensor/gradients.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Device } from '../values/device.js';
import { bfloat16 } from '../values/dtype.js';
import { demand, demandLearningRate } from './checks.js';
import type { ParamGroup, Params } from './groups.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { minus, negate, numberOf, times } from './values.js';

/** Settings of `Muon`. */
export interface MuonSettings {
  /** Learning rate. Default: 0.001. */
  lr: LearningRate;
  /** Weight decay, apart from the gradient. Default: 0.1. */
  weightDecay: number;
  /** Share of the last step that the next one keeps. Default: 0.95. */
  momentum: number;
  /** Look ahead by the momentum. Default: true. */
  nesterov: boolean;
  /** Coefficients of the iteration that makes the update orthogonal. Default: [3.4445, -4.775, 2.0315]. */
  nsCoefficients: readonly [number, number, number];
  /** Smallest norm that is divided by. Default: 1e-7. */
  eps: number;
  /** Number of iterations, below 100. Default: 5. */
  nsSteps: number;
  /** How the learning rate depends on the matrix's shape. Default: null, which is 'original'. */
  adjustLrFn: 'original' | 'match_rms_adamw' | null;
}

/** Options of `Muon`. */
export type MuonOptions = OptionsOf<MuonSettings>;

const standards: MuonSettings = {
  lr: 0.001,
  weightDecay: 0.1,
  momentum: 0.95,
  nesterov: true,
  nsCoefficients: Object.freeze([3.4445, -4.775, 2.0315] as const),
  eps: 1e-7,
  nsSteps: 5,
  adjustLrFn: null,
};

/** `Muon`'s arguments after the parameters, in PyTorch's order. */
export type MuonArguments = Partial<
  Rest<
    [
      lr: MuonOptions['lr'],
      weightDecay: MuonOptions['weightDecay'],
      momentum: MuonOptions['momentum'],
      nesterov: boolean,
      nsCoefficients: MuonOptions['nsCoefficients'],
      eps: MuonOptions['eps'],
      nsSteps: MuonOptions['nsSteps'],
      adjustLrFn: MuonOptions['adjustLrFn'],
      options: MuonOptions,
    ],
    MuonOptions
  >
>;

/**
 * Steps along the nearest orthogonal matrix; for the weight matrices inside a network. Mirrors `torch.optim.Muon`.
 *
 * @throws ValueError for settings outside their range, and for parameters that are not matrices.
 */
export class Muon extends Optimizer<MuonSettings> {
  constructor(params: Params<MuonSettings>, ...options: MuonArguments) {
    const settings = readSettings('Muon', standards, options, [
      'lr',
      'weightDecay',
      'momentum',
      'nesterov',
      'nsCoefficients',
      'eps',
      'nsSteps',
      'adjustLrFn',
    ]);
    demandLearningRate(settings.lr, 'Learning rate should be >= 0 but is');
    demand(numberOf(settings.momentum) >= 0, 'momentum should be >= 0 but is', settings.momentum);
    demand(numberOf(settings.weightDecay) >= 0, 'weight decay should be >= 0 but is', settings.weightDecay);
    if (settings.adjustLrFn !== null && !['original', 'match_rms_adamw'].includes(settings.adjustLrFn)) {
      throw new ValueError(`Adjust learning rate function ${settings.adjustLrFn} is not supported`);
    }
    super(params, settleAll(settings));
    for (const param of this.paramGroups.flatMap((group) => group.params)) {
      if (param.dim() !== 2) {
        throw new ValueError(
          `Muon only supports 2D parameters whereas we found a parameter with size: ${sizeText(param.shape)}`,
        );
      }
    }
  }

  protected override updateGroup(group: ParamGroup<MuonSettings>): void {
    const iterations = new Map<string, Iteration>();
    const iterationFor = (grad: Tensor): Iteration => {
      const [rows, columns] = grad.shape;
      const key = `${rows} ${columns} ${grad.device}`;
      let found = iterations.get(key);
      if (!found) {
        found = new Iteration(Math.min(rows, columns), Math.max(rows, columns), grad.device, group);
        iterations.set(key, found);
      }
      return found;
    };
    forEachGradient(group.params, (param, grad) => {
      if (param.isComplex()) throw new RuntimeError('Muon does not support complex parameters');
      if (grad.isSparse) throw new RuntimeError('Muon does not support sparse gradients');
      const state = this.stateOf<{ momentum_buffer: Tensor }>(param);
      state.momentum_buffer ??= keep(zerosLike(grad));
      const buffer = state.momentum_buffer;
      const iteration = iterationFor(grad);
      // Each parameter's intermediate results are freed while they are in the processor's caches.
      tidy(() => update(param, grad, buffer, iteration, group));
    });
  }
}

function update(param: Tensor, grad: Tensor, buffer: Tensor, iteration: Iteration, group: MuonSettings): void {
  const { lr, momentum, nesterov, weightDecay } = group;
  buffer.lerp_(grad, 1 - momentum);
  const direction = iteration.orthogonal(nesterov ? grad.lerp(buffer, momentum) : buffer);
  const [rows, columns] = param.shape;
  const size = times(lr, shapeFactor(rows, columns, group.adjustLrFn));
  param.mul_(minus(1, times(lr, weightDecay)));
  param.add_(direction, { alpha: numberOf(negate(size)) });
}

function shapeFactor(rows: number, columns: number, rule: MuonSettings['adjustLrFn']): number {
  return rule === 'match_rms_adamw' ? 0.2 * Math.sqrt(Math.max(rows, columns)) : Math.sqrt(Math.max(1, rows / columns));
}

/** Newton and Schulz's iteration in bfloat16, with the memory that matrices of one shape share. */
class Iteration {
  readonly #gram: Tensor;
  readonly #change: Tensor;
  /** Two matrices that take turns in being the next one, each with its transpose. */
  readonly #turns: readonly (readonly [matrix: Tensor, transposed: Tensor])[];
  readonly #settings: MuonSettings;

  constructor(rows: number, columns: number, device: Device, settings: MuonSettings) {
    const { nsSteps } = settings;
    if (nsSteps >= 100) throw new ValueError('Number of steps must be less than 100 for computational efficiency');
    const like = { dtype: bfloat16, device };
    [this.#gram, this.#change] = [empty([rows, rows], like), empty([rows, rows], like)];
    this.#turns = [0, 1].map(() => {
      const matrix = empty([rows, columns], like);
      return [matrix, matrix.t()];
    });
    this.#settings = settings;
  }

  /** The orthogonal matrix near `matrix`; the next call changes it. */
  orthogonal(matrix: Tensor): Tensor {
    const { nsCoefficients, nsSteps, eps } = this.#settings;
    const [a, b, c] = nsCoefficients;
    const [gram, change] = [this.#gram, this.#change];
    const tall = matrix.size(0) > matrix.size(1);
    const own = matrix.bfloat16();
    let [result, transposed] = tall ? [own.t(), own] : [own, own.t()];
    result.div_(clampMin_(vectorNorm(result), eps));
    for (let i = 0; i < nsSteps; i++) {
      const [next, nextTransposed] = this.#turns[i % 2];
      mm(result, transposed, { out: gram });
      addmm(gram, gram, gram, { beta: b, alpha: c, out: change });
      addmm(result, change, result, { beta: a, out: next });
      [result, transposed] = [next, nextTransposed];
    }
    return tall ? transposed : result;
  }
}

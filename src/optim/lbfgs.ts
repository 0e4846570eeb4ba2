/** @file L-BFGS. */

import { enableGrad, noGrad } from '../autograd/index.js';
import { RuntimeError, typeError, ValueError } from '../native/errors.js';
import { keep, tidy } from '../native/handles.js';
import type { Rest } from '../nn/arguments.js';
import { _foreachAdd_, _foreachCopy_, cat, viewAsReal, zeros } from '../ops/functions.js';
import { flattenDenseTensors, unflattenDenseTensors } from '../ops/nn.js';
import { gradsOf } from '../tensor/gradients.js';
import { Flag, hasFlag } from '../tensor/meta.js';
import { Tensor } from '../tensor/tensor.js';
import { contiguousFormat } from '../values/layout.js';
import { demandLearningRate } from './checks.js';
import type { Params } from './groups.js';
import { strongWolfe } from './line-search.js';
import { realTensors } from './lists.js';
import { Optimizer, readSettings } from './optimizer.js';
import { type LearningRate, type OptionsOf, settleAll } from './settings.js';
import { minus, numberOf, over, times, toScalar, type Value } from './values.js';

/** Settings of `LBFGS`. */
export interface LBFGSSettings {
  /** Learning rate. Default: 1. */
  lr: LearningRate;
  /** Most iterations per step. Default: 20. */
  maxIter: number;
  /** Most evaluations of the closure per step. Default: null, which is 1.25 times `maxIter`. */
  maxEval: number | null;
  /** Gradient below which a step ends. Default: 1e-7. */
  toleranceGrad: number;
  /** Change below which a step ends. Default: 1e-9. */
  toleranceChange: number;
  /** Number of past steps that are kept. Default: 100. */
  historySize: number;
  /** How far to go along a direction: null takes `lr`. Default: null. */
  lineSearchFn: 'strong_wolfe' | null;
}

/** Options of `LBFGS`. */
export type LBFGSOptions = OptionsOf<LBFGSSettings>;

type State = {
  func_evals: number;
  n_iter: number;
  al: (Tensor | null)[];
  d: Tensor;
  t: Value;
  old_dirs: Tensor[];
  old_stps: Tensor[];
  ro: Tensor[];
  H_diag: Value;
  prev_flat_grad: Tensor;
  prev_loss: number;
};

const standards: LBFGSSettings = {
  lr: 1,
  maxIter: 20,
  maxEval: null,
  toleranceGrad: 1e-7,
  toleranceChange: 1e-9,
  historySize: 100,
  lineSearchFn: null,
};

/** `LBFGS`'s arguments after the parameters, in PyTorch's order. */
export type LBFGSArguments = Partial<
  Rest<
    [
      lr: LBFGSOptions['lr'],
      maxIter: LBFGSOptions['maxIter'],
      maxEval: LBFGSOptions['maxEval'],
      toleranceGrad: LBFGSOptions['toleranceGrad'],
      toleranceChange: LBFGSOptions['toleranceChange'],
      historySize: LBFGSOptions['historySize'],
      lineSearchFn: LBFGSOptions['lineSearchFn'],
      options: LBFGSOptions,
    ],
    LBFGSOptions
  >
>;

/**
 * A quasi-Newton method with little memory; its step needs a closure, which it calls several times. Mirrors `torch.optim.LBFGS`.
 *
 * @throws ValueError for a negative learning rate, and for more than one parameter group.
 */
export class LBFGS extends Optimizer<LBFGSSettings> {
  constructor(params: Params<LBFGSSettings>, ...options: LBFGSArguments) {
    const settings = readSettings('LBFGS', standards, options, [
      'lr',
      'maxIter',
      'maxEval',
      'toleranceGrad',
      'toleranceChange',
      'historySize',
      'lineSearchFn',
    ]);
    demandLearningRate(settings.lr);
    settings.maxEval ??= Math.floor((numberOf(settings.maxIter) * 5) / 4);
    super(params, settleAll(settings));
    if (this.paramGroups.length !== 1)
      throw new ValueError("LBFGS doesn't support per-parameter options (parameter groups)");
  }

  protected override takeStep(closure?: () => unknown): unknown {
    if (!closure) throw typeError("LBFGS.step() missing 1 required positional argument: 'closure'");
    return noGrad(() => this.#step(closure));
  }

  #step(closure: () => unknown): unknown {
    const [group] = this.paramGroups;
    const lr = toScalar(group.lr);
    const evaluate = (): unknown => enableGrad(closure);
    const state = this.stateOf<State>(group.params[0]);
    state.func_evals ??= 0;
    state.n_iter ??= 0;
    const result = evaluate();
    let loss = lossOf(result);
    let evaluations = 1;
    state.func_evals++;
    let grad = flatGrad(group.params);
    const small = (): boolean => largest(() => grad) <= group.toleranceGrad;
    if (small()) return result;

    for (let i = 1; i <= group.maxIter; i++) {
      state.n_iter++;
      updateDirection(state, grad, group.historySize);
      if (state.prev_flat_grad) state.prev_flat_grad.copy_(grad);
      else state.prev_flat_grad = keep(grad.clone({ memoryFormat: contiguousFormat }));
      const before = loss;
      state.prev_loss = loss;
      state.t = state.n_iter === 1 ? firstStep(grad, lr) : lr;
      const d = state.d as Tensor;
      const slope = grad.dot(d);
      if (numberOf(slope) > -group.toleranceChange) break;

      let asked = 0;
      let done = false;
      if (group.lineSearchFn !== null) {
        if (group.lineSearchFn !== 'strong_wolfe') throw new RuntimeError("only 'strong_wolfe' is supported");
        const start = group.params.map((param) => param.clone({ memoryFormat: contiguousFormat }));
        const at = (t: Value) => {
          move(group.params, t, d);
          const found = { loss: lossOf(evaluate()), grad: flatGrad(group.params) };
          _foreachCopy_(group.params, start);
          return found;
        };
        const found = strongWolfe(at, state.t, d, loss, grad, slope, (group.maxEval ?? 0) - evaluations);
        ({ loss, grad } = found);
        state.t = found.step;
        asked = found.evaluations;
        move(group.params, state.t, d);
        done = small();
      } else {
        move(group.params, state.t, d);
        if (i !== group.maxIter) {
          loss = lossOf(evaluate());
          grad = flatGrad(group.params);
          done = small();
          asked = 1;
        }
      }
      evaluations += asked;
      state.func_evals += asked;
      if (i === group.maxIter || evaluations >= (group.maxEval ?? 0) || done) break;
      if (largest(() => d.mul(state.t as Value)) <= group.toleranceChange) break;
      if (Math.abs(loss - before) < group.toleranceChange) break;
    }
    this.state.set(group.params[0], ordered(state));
    return result;
  }
}

const order = [
  'func_evals',
  'n_iter',
  'al',
  'd',
  't',
  'old_dirs',
  'old_stps',
  'ro',
  'H_diag',
  'prev_flat_grad',
  'prev_loss',
] as const;

/** The state in Python's order. Its tensors live on when the scope that the step may run in ends. */
function ordered(state: Partial<State>): Partial<State> {
  const result: Record<string, unknown> = {};
  for (const name of order) {
    const value = state[name];
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) if (item instanceof Tensor) keep(item);
    result[name] = value;
  }
  return result;
}

function lossOf(loss: unknown): number {
  if (typeof loss === 'number') return loss;
  if (loss instanceof Tensor) return Number(loss.item());
  throw typeError("LBFGS's closure has to return the loss");
}

/** All gradients in one vector; complex numbers as pairs. */
function flatGrad(params: readonly Tensor[]): Tensor {
  return tidy(() => {
    const grads = gradsOf(params);
    // Of one tensor alone the operator would give a view.
    const together = params.length > 1 && grads.every((grad) => grad !== null && hasFlag(grad, Flag.contiguous));
    const flat = together ? flattenDenseTensors(grads as Tensor[]) : null;
    if (flat && !flat.isComplex()) return flat;
    return cat(
      params.map((param, i) => flatten(param, grads[i])),
      0,
    );
  });
}

function flatten(param: Tensor, grad: Tensor | null): Tensor {
  const dense =
    grad === null
      ? zeros([param.numel()], { dtype: param.dtype, device: param.device })
      : grad.isSparse
        ? grad.toDense()
        : grad;
  const view = dense.view(-1);
  return view.isComplex() ? viewAsReal(view).view(-1) : view;
}

/** Adds `t * direction` to the parameters. */
function move(params: readonly Tensor[], t: Value, direction: Tensor): void {
  const alpha = numberOf(t);
  tidy(() => {
    // Complex ones as pairs; one without elements would get a view of another shape.
    const targets = realTensors(params).filter((param) => param.numel() > 0);
    if (targets.length > 0) _foreachAdd_(targets, unflattenDenseTensors(direction, targets), { alpha });
  });
}

/** The largest absolute value of the tensor that `make` gives. */
function largest(make: () => Tensor): number {
  return tidy(() => numberOf(make().abs().max()));
}

function firstStep(grad: Tensor, lr: Value): Value {
  const inverse = over(1, grad.abs().sum());
  return times(numberOf(inverse) < 1 ? inverse : 1, lr);
}

/** The direction of the next step, from the gradient and the steps remembered. */
function updateDirection(state: Partial<State>, grad: Tensor, historySize: number): void {
  if (state.n_iter === 1) {
    Object.assign(state, { d: grad.neg(), old_dirs: [], old_stps: [], ro: [], H_diag: 1 });
    return;
  }
  const { old_dirs: directions, old_stps: steps, ro } = state as State;
  const change = grad.sub(state.prev_flat_grad as Tensor);
  const step = (state.d as Tensor).mul(state.t as Value);
  const product = change.dot(step);
  if (numberOf(product) > 1e-10) {
    if (directions.length === historySize) for (const list of [directions, steps, ro]) list.shift();
    directions.push(change);
    steps.push(step);
    ro.push(over(1, product) as Tensor);
    state.H_diag = product.div(change.dot(change));
  }
  state.al ??= new Array<Tensor | null>(historySize).fill(null);
  const q = grad.neg();
  for (let i = directions.length - 1; i >= 0; i--) {
    const share = steps[i].dot(q).mul(ro[i]);
    state.al[i] = share;
    q.add_(directions[i], { alpha: -numberOf(share) });
  }
  const direction = q.mul(state.H_diag as Value);
  for (let i = 0; i < directions.length; i++) {
    const share = directions[i].dot(direction).mul(ro[i]);
    direction.add_(steps[i], { alpha: numberOf(minus(state.al[i] as Tensor, share)) });
  }
  state.d = direction;
}

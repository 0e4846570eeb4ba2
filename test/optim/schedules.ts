/** @file The schedules and optimizers of schedulers.py, made here. */

import * as torch from 'typetorch';
import { optim, type Tensor } from 'typetorch';

const { lrScheduler: L, swaUtils } = optim;

/** A scheduler whose `step` the tests call with numbers. */
export type AnyScheduler = optim.lrScheduler.LRScheduler<number[]>;
export type AnyOptimizer = optim.Optimizer<{ lr: number | Tensor }>;

type Given = [optimizer: AnyOptimizer, more?: { lastEpoch: number }];

export const schedules: Record<string, (...given: Given) => AnyScheduler> = {
  LambdaLR: (o, more) => new L.LambdaLR(o, (e) => 1 / (1 + e), { ...more }),
  MultiplicativeLR: (o, more) => new L.MultiplicativeLR(o, { lrLambda: (e) => 1 / (1 + e), ...more }),
  StepLR: (o, more) => new L.StepLR(o, 3, 0.7, { ...more }),
  MultiStepLR: (o, more) => new L.MultiStepLR(o, [2, 5, 5], { gamma: 0.7, ...more }),
  ConstantLR: (o, more) => new L.ConstantLR(o, 0.3, 4, { ...more }),
  LinearLR: (o, more) => new L.LinearLR(o, 0.3, 0.9, 7, { ...more }),
  ExponentialLR: (o, more) => new L.ExponentialLR(o, 0.93, { ...more }),
  PolynomialLR: (o, more) => new L.PolynomialLR(o, { totalIters: 9, power: 1.5, ...more }),
  CosineAnnealingLR: (o, more) => new L.CosineAnnealingLR(o, 7, { etaMin: 0.003, ...more }),
  CosineAnnealingWarmRestarts: (o, more) => new L.CosineAnnealingWarmRestarts(o, 3, 2, 0.003, { ...more }),
  CyclicLR: (o, more) => new L.CyclicLR(o, 0.02, 0.2, 3, 4, 'exp_range', 0.93, { ...more }),
  OneCycleLR: (o, more) => new L.OneCycleLR(o, 0.3, { totalSteps: 20, ...more }),
  SWALR: (o, more) => new swaUtils.SWALR(o, 0.02, 5, { ...more }),
};

export function parameters(): Tensor[] {
  return [torch.linspace(-2, 3, 9).reshape(3, 3), torch.tensor([0.5, -0.25])].map((x) => x.requiresGrad_());
}

/** SGD with one group per learning rate. */
export function sgd(momentum = 0, rates: readonly (number | Tensor)[] = [0.1, 0.05]): optim.SGD {
  const groups = parameters().map((param, i) => ({ params: [param], lr: rates[i] }));
  return new optim.SGD(groups, { momentum });
}

type Pair = [AnyOptimizer, AnyScheduler];

/** Pairs an optimizer with the scheduler that is made for it. */
function pair<O extends AnyOptimizer>(optimizer: O, make: (optimizer: O) => AnyScheduler): Pair {
  return [optimizer, make(optimizer)];
}

/** Optimizers with schedulers whose state travels between here and Python. */
export const journeys: Record<string, (params: Tensor[]) => Pair> = {
  'SGD OneCycleLR': (ps) =>
    pair(
      new optim.SGD(ps, { lr: 0.1, momentum: 0.9, nesterov: true }),
      (o) => new L.OneCycleLR(o, 0.3, { totalSteps: 20 }),
    ),
  'Adam CyclicLR': (ps) =>
    pair(new optim.Adam(ps, { lr: 0.1, amsgrad: true }), (o) => new L.CyclicLR(o, 0.01, 0.1, { stepSizeUp: 3 })),
  'AdamW SequentialLR': ([w, b]) =>
    pair(new optim.AdamW([{ params: [w], lr: 0.05 }, { params: [b] }], { lr: 0.1 }), (o) => {
      const members = [new L.LinearLR(o, 0.1, { totalIters: 3 }), new L.CosineAnnealingLR(o, 5)];
      return new L.SequentialLR(o, members, [3]);
    }),
  'RMSprop MultiStepLR': (ps) =>
    pair(
      new optim.RMSprop(ps, { lr: 0.1, momentum: 0.5, centered: true }),
      (o) => new L.MultiStepLR(o, [2, 7, 7], 0.5),
    ),
  'NAdam ReduceLROnPlateau': (ps) =>
    pair(new optim.NAdam(ps, { lr: 0.1 }), (o) => new L.ReduceLROnPlateau(o, { factor: 0.5, patience: 1 })),
  'Adam ExponentialLR': ([w, b]) => {
    const named = [['w', w] as const, ['b', b] as const];
    return pair(new optim.Adam(named, { lr: torch.tensor(0.1) }), (o) => new L.ExponentialLR(o, 0.9));
  },
  'Adagrad ChainedScheduler': (ps) =>
    pair(
      new optim.Adagrad(ps, { lr: 0.1 }),
      (o) => new L.ChainedScheduler([new L.ConstantLR(o, 0.5, 3), new L.StepLR(o, 2, 0.9)]),
    ),
  'RAdam CosineAnnealingWarmRestarts': (ps) =>
    pair(new optim.RAdam(ps, { lr: 0.1 }), (o) => new L.CosineAnnealingWarmRestarts(o, 3, 2)),
  'ASGD SWALR': (ps) => pair(new optim.ASGD(ps, { lr: 0.1 }), (o) => new swaUtils.SWALR(o, 0.02, { annealEpochs: 7 })),
  'Rprop PolynomialLR': (ps) => pair(new optim.Rprop(ps, { lr: 0.1 }), (o) => new L.PolynomialLR(o, 12, 2)),
  'Adafactor LambdaLR': (ps) =>
    pair(new optim.Adafactor(ps, { lr: 0.1 }), (o) => new L.LambdaLR(o, (e) => 1 / (1 + e))),
  'Adadelta StepLR': (ps) => pair(new optim.Adadelta(ps), (o) => new L.StepLR(o, 2, 0.9)),
  'Adamax MultiplicativeLR': (ps) =>
    pair(new optim.Adamax(ps, { lr: 0.1 }), (o) => new L.MultiplicativeLR(o, (e) => 1 / (1 + e))),
  'Muon LinearLR': ([w]) => pair(new optim.Muon([w], { lr: 0.1 }), (o) => new L.LinearLR(o, 0.5, { totalIters: 9 })),
  'SparseAdam CosineAnnealingLR': (ps) =>
    pair(new optim.SparseAdam(ps, { lr: 0.1 }), (o) => new L.CosineAnnealingLR(o, 9)),
  'LBFGS ConstantLR': (ps) =>
    pair(new optim.LBFGS(ps, { lr: 0.1, maxIter: 3, historySize: 2 }), (o) => new L.ConstantLR(o, 0.5, 9)),
};

/** Steps from `start` up to `end`, with gradients that have the same bits everywhere. */
export function travel([optimizer, scheduler]: Pair, params: readonly Tensor[], start: number, end: number): void {
  const closure = (): Tensor => {
    for (const [j, param] of params.entries()) {
      const grad = param
        .sub(0.25)
        .mul(j + 1)
        .detach();
      param.grad = optimizer instanceof optim.SparseAdam ? grad.toSparse() : grad;
    }
    return params[0].detach().sum();
  };
  for (let i = start; i < end; i++) {
    optimizer.step(closure);
    scheduler.step(...(scheduler instanceof L.ReduceLROnPlateau ? [1 - (i % 4) / 8] : []));
  }
}

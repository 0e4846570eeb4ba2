/** @file Schedules of the learning rate, of p5_finetune.py: the rates of two groups, step by step. */

import * as torch from 'typetorch';
import { nn, optim } from 'typetorch';
import { type Json, num, warningsOf } from '../support.js';

const S = optim.lrScheduler;

const METRIC = [
  ...[1, 0.9, 0.9, 0.91, 0.92, 0.89995, 0.8999, 0.8, 0.81, 0.82, 0.83, 0.84, 0.85, 0.79],
  ...new Array<number>(11).fill(0.8),
];

type Make = (optimizer: optim.Optimizer) => optim.lrScheduler.LRScheduler | optim.lrScheduler.ReduceLROnPlateau;

interface Recording {
  readonly steps?: number;
  /** What a scheduler that watches a value is told. */
  readonly metric?: readonly number[];
  /** Give SGD a momentum, and record it too. */
  readonly momentum?: boolean;
  readonly adam?: boolean;
}

function makeOptimizer(lr: number, { momentum, adam }: Recording): optim.Optimizer {
  const [a, b] = [new nn.Parameter(torch.zeros(1)), new nn.Parameter(torch.zeros(1))];
  const groups = [{ params: [a] }, { params: [b], lr: lr * 10 }];
  return adam ? new optim.Adam(groups, { lr }) : new optim.SGD(groups, { lr, ...(momentum && { momentum: 0.9 }) });
}

/** As C's `pow`, which is Python's `**`; JavaScript's rounds some powers otherwise. */
function power(base: number, exponent: number): number {
  return Number(torch.tensor(base, { dtype: torch.float64 }).pow(exponent).item());
}

type Group = Readonly<Record<string, unknown>>;

const groupsOf = (optimizer: optim.Optimizer): Group[] => optimizer.paramGroups as object[] as Group[];
const rates = (optimizer: optim.Optimizer): Json => groupsOf(optimizer).map(({ lr }) => num(lr as number));
const momenta = (optimizer: optim.Optimizer): Json =>
  groupsOf(optimizer).map(({ momentum, betas }) => num((momentum ?? (betas as number[])[0]) as number));

function record(make: Make, recording: Recording = {}): Json {
  const optimizer = makeOptimizer(0.05, recording);
  const scheduler = make(optimizer);
  const lr = [rates(optimizer)];
  const momentum: Json[] = [];
  for (let i = 0; i < (recording.metric?.length ?? recording.steps ?? 40); i++) {
    optimizer.step();
    if (scheduler instanceof S.ReduceLROnPlateau) scheduler.step((recording.metric as readonly number[])[i]);
    else scheduler.step();
    lr.push(rates(optimizer));
    if (recording.momentum) momentum.push(momenta(optimizer));
  }
  const lastLr = scheduler.getLastLr().map((rate) => num(Number(rate)));
  return { lr, last_lr: lastLr, ...(recording.momentum && { momentum }) };
}

/** The function of the text, which sets the rate by itself. */
function adjustLearningRate(): Json {
  const optimizer = makeOptimizer(0.1, {});
  const lr = Array.from({ length: 100 }, (_, epoch) => {
    const rate = 0.1 * 0.1 ** Math.floor(epoch / 30);
    for (const group of optimizer.paramGroups as { lr?: number }[]) group.lr = rate;
    return rate;
  });
  return { lr };
}

const cyclic =
  (mode: 'triangular' | 'triangular2' | 'exp_range'): Make =>
  (o) =>
    new S.CyclicLR(o, 0.01, 0.1, { stepSizeUp: 5, stepSizeDown: 7, mode, gamma: 0.97 });
const constantThenExponential = (o: optim.Optimizer) => [
  new S.ConstantLR(o, { factor: 0.1, totalIters: 3 }),
  new S.ExponentialLR(o, { gamma: 0.8 }),
];

function sequences(): Json {
  return {
    LambdaLR: record((o) => new S.LambdaLR(o, [(epoch) => power(0.95, epoch), (epoch) => 1 / (1 + epoch)])),
    MultiplicativeLR: record((o) => new S.MultiplicativeLR(o, () => 0.95)),
    StepLR: record((o) => new S.StepLR(o, { stepSize: 7, gamma: 0.1 })),
    StepLR_seed001: record((o) => new S.StepLR(o, { stepSize: 30, gamma: 0.1 }), { steps: 100 }),
    MultiStepLR: record((o) => new S.MultiStepLR(o, { milestones: [5, 12, 30], gamma: 0.3 })),
    ConstantLR: record((o) => new S.ConstantLR(o, { factor: 0.5, totalIters: 4 })),
    LinearLR: record((o) => new S.LinearLR(o, { startFactor: 0.3, totalIters: 6 })),
    ExponentialLR: record((o) => new S.ExponentialLR(o, { gamma: 0.9 })),
    PolynomialLR: record((o) => new S.PolynomialLR(o, { totalIters: 20, power: 2 })),
    CosineAnnealingLR: record((o) => new S.CosineAnnealingLR(o, { TMax: 10, etaMin: 0.001 })),
    CosineAnnealingWarmRestarts: record(
      (o) => new S.CosineAnnealingWarmRestarts(o, { T0: 5, TMult: 2, etaMin: 0.0005 }),
    ),
    CyclicLR_triangular: record(cyclic('triangular'), { momentum: true }),
    CyclicLR_triangular2: record(cyclic('triangular2'), { momentum: true }),
    CyclicLR_exp_range: record(cyclic('exp_range'), { momentum: true }),
    OneCycleLR_cos: record((o) => new S.OneCycleLR(o, { maxLr: 0.1, totalSteps: 41 }), { momentum: true }),
    OneCycleLR_linear_3phase: record(
      (o) =>
        new S.OneCycleLR(o, {
          maxLr: [0.1, 0.2],
          epochs: 4,
          stepsPerEpoch: 10,
          annealStrategy: 'linear',
          threePhase: true,
        }),
      { steps: 39, momentum: true },
    ),
    OneCycleLR_adam: record((o) => new S.OneCycleLR(o, { maxLr: 0.1, totalSteps: 41 }), { momentum: true, adam: true }),
    ReduceLROnPlateau_min: record(
      (o) => new S.ReduceLROnPlateau(o, { mode: 'min', factor: 0.5, patience: 2, cooldown: 1 }),
      { metric: METRIC },
    ),
    ReduceLROnPlateau_max_abs: record(
      (o) =>
        new S.ReduceLROnPlateau(o, {
          mode: 'max',
          factor: 0.2,
          patience: 1,
          threshold: 0.01,
          thresholdMode: 'abs',
          minLr: [1e-3, 1e-2],
        }),
      { metric: METRIC },
    ),
    SequentialLR: record((o) => new S.SequentialLR(o, constantThenExponential(o), [6])),
    ChainedScheduler: record((o) => new S.ChainedScheduler(constantThenExponential(o))),
    adjust_learning_rate_seed: adjustLearningRate(),
  };
}

/** The names that Python lists, in its order, as far as they are here. */
const names = [
  ...['LambdaLR', 'MultiplicativeLR', 'StepLR', 'MultiStepLR', 'ConstantLR', 'LinearLR', 'ExponentialLR'],
  ...['SequentialLR', 'CosineAnnealingLR', 'ChainedScheduler', 'ReduceLROnPlateau', 'CyclicLR'],
  ...['CosineAnnealingWarmRestarts', 'OneCycleLR', 'PolynomialLR', 'LRScheduler'],
];

export async function schedules(): Promise<Json> {
  const scheduler = new S.StepLR(makeOptimizer(0.05, {}), 2, 0.1);
  const warnings = await warningsOf(() => scheduler.step());
  return {
    base_lrs: [0.05, 0.5],
    sequences: sequences(),
    names_in_torch: names.filter((name) => name in S),
    step_before_optimizer_warning: warnings,
    stepLR_state: scheduler.stateDict() as { [key: string]: Json },
  };
}

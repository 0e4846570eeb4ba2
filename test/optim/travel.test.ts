/** @file States of every optimizer and scheduler travel to Python and back, in files, and training goes on in the same bits. travel.py has the other side. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import * as torch from 'typetorch';
import { load, optim, save, type Tensor } from 'typetorch';
import { python, runPython } from '../serialization/files.js';

const S = optim.lrScheduler;
const program = readFileSync(new URL('travel.py', import.meta.url), 'utf8');

type Ends = Record<string, unknown>;
type Scheduler = optim.lrScheduler.LRScheduler | optim.lrScheduler.ReduceLROnPlateau;

const optimizers: Record<string, (params: Tensor[]) => optim.Optimizer> = {
  SGD: (params) => new optim.SGD(params, { lr: 0.1, momentum: 0.9, nesterov: true }),
  Adam: (params) => new optim.Adam(params, { amsgrad: true }),
  AdamW: (params) => new optim.AdamW(params),
  Adagrad: (params) => new optim.Adagrad(params, { lrDecay: 0.1 }),
  Adadelta: (params) => new optim.Adadelta(params),
  Adamax: (params) => new optim.Adamax(params),
  NAdam: (params) => new optim.NAdam(params),
  RAdam: (params) => new optim.RAdam(params),
  RMSprop: (params) => new optim.RMSprop(params, { centered: true, momentum: 0.5 }),
  Rprop: (params) => new optim.Rprop(params),
  ASGD: (params) => new optim.ASGD(params),
  Adafactor: (params) => new optim.Adafactor(params),
  Muon: (params) => new optim.Muon(params),
  SparseAdam: (params) => new optim.SparseAdam(params),
  LBFGS: (params) => new optim.LBFGS(params, { maxIter: 3, historySize: 2 }),
};

const twoParts = (o: optim.Optimizer) => [new S.ConstantLR(o, 0.1, 2), new S.ExponentialLR(o, 0.8)];

const schedulers: Record<string, (optimizer: optim.Optimizer) => Scheduler> = {
  LambdaLR: (o) => new S.LambdaLR(o, (epoch) => 1 / (1 + epoch)),
  MultiplicativeLR: (o) => new S.MultiplicativeLR(o, () => 0.95),
  StepLR: (o) => new S.StepLR(o, 2),
  MultiStepLR: (o) => new S.MultiStepLR(o, [2, 4, 4]),
  ConstantLR: (o) => new S.ConstantLR(o, { totalIters: 4 }),
  LinearLR: (o) => new S.LinearLR(o),
  ExponentialLR: (o) => new S.ExponentialLR(o, 0.9),
  PolynomialLR: (o) => new S.PolynomialLR(o, { totalIters: 7, power: 1.5 }),
  CosineAnnealingLR: (o) => new S.CosineAnnealingLR(o, 10),
  CosineAnnealingWarmRestarts: (o) => new S.CosineAnnealingWarmRestarts(o, 2, { TMult: 2 }),
  CyclicLR: (o) => new S.CyclicLR(o, 0.01, 0.1, { stepSizeUp: 2 }),
  OneCycleLR: (o) => new S.OneCycleLR(o, 0.1, { totalSteps: 10 }),
  ReduceLROnPlateau: (o) => new S.ReduceLROnPlateau(o, { patience: 0 }),
  SequentialLR: (o) => new S.SequentialLR(o, twoParts(o), [4]),
  ChainedScheduler: (o) => new S.ChainedScheduler(twoParts(o)),
};

/** What is saved of a part, and taken from a file. */
interface Part {
  stateDict(): object;
  loadStateDict(state: object): void;
}

interface Case {
  readonly param: Tensor;
  readonly optimizer: optim.Optimizer;
  readonly parts: Record<string, Part>;
  /** Three steps. */
  go(): void;
}

function makeCase(name: string): Case {
  const param = torch.arange(6).reshape(2, 3).float().div(7).sub(0.3).requiresGrad_();
  const optimizer = optimizers[name]?.([param]) ?? new optim.SGD([param], { lr: 0.1, momentum: 0.9 });
  const scheduler = schedulers[name]?.(optimizer);
  const step = (): void => {
    optimizer.step(() => {
      optimizer.zeroGrad();
      const grad = param.detach().mul(0.3).add(0.01);
      param.grad = name === 'SparseAdam' ? grad.toSparse() : grad;
      return param.detach().sum();
    });
    if (scheduler instanceof S.ReduceLROnPlateau) scheduler.step(1);
    else scheduler?.step();
  };
  const parts = { optimizer, ...(scheduler && { scheduler }) };
  return { param, optimizer, parts, go: () => [1, 2, 3].forEach(step) };
}

const names = [...Object.keys(optimizers), ...Object.keys(schedulers)];

/** As `run` of travel.py. */
function run(name: string, command: 'save' | 'load', folder: string): unknown {
  const { param, optimizer, parts, go } = makeCase(name);
  const path = join(folder, `${name}.pth`);
  if (command === 'save') {
    go();
    const states = Object.entries(parts).map(([key, part]) => [key, part.stateDict()]);
    save({ param: param.detach(), ...Object.fromEntries(states) }, path);
  } else {
    const { param: saved, ...states } = load<{ param: Tensor } & Record<string, object>>(path);
    torch.noGrad(() => param.copy_(saved));
    for (const [key, part] of Object.entries(parts)) part.loadStateDict(states[key]);
  }
  go();
  return [param.tolist(), ...optimizer.paramGroups.map((group) => (group as { lr?: number }).lr)];
}

const ends = (command: 'save' | 'load', folder: string): Ends =>
  Object.fromEntries(names.map((name) => [name, run(name, command, folder)]));

const folder = mkdtempSync(join(tmpdir(), 'typetorch-travel-'));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

const needsPython = python ? test.serial : test.serial.skip;
if (!python) test('no Python with torch was found (PYTHON, python3): states do not travel', (t) => t.pass());

needsPython('training goes on here from what Python saved', (t) => {
  const expected = runPython(program, 'save', folder) as Ends;
  t.deepEqual(ends('load', folder), expected);
});

needsPython('training goes on in Python from what was saved here', (t) => {
  const expected = ends('save', folder);
  t.deepEqual(runPython(program, 'load', folder), expected);
});

/** @file Learning rate schedulers beside the recorded schedules of the corpus. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import * as torch from 'typetorch';
import { load, noGrad, optim, save, type Tensor, tidy } from 'typetorch';
import { python, runPython, temporaryPath, written } from '../serialization/files.js';
import { type AnyOptimizer, type AnyScheduler, journeys, parameters, schedules, sgd, travel } from './schedules.js';

torch.setNumThreads(1);

const { lrScheduler: L, swaUtils } = optim;

interface Outcome {
  params: unknown[];
  rates: number[];
  last: number[];
}

const expected = JSON.parse(readFileSync(new URL('schedulers.json', import.meta.url), 'utf8')) as {
  tensors: Record<string, number[][]>;
  epochs: Record<string, number[][]>;
  resumed: Record<string, number[][]>;
  journeys: Record<string, Outcome & { checkpoint: string }>;
  errors: Record<string, [name: string, message: string]>;
};

const plain = (rates: readonly (number | Tensor)[]): number[] =>
  rates.map((rate) => Number(torch.isTensor(rate) ? rate.item() : rate));

const ratesOf = ({ paramGroups }: AnyOptimizer): number[] => plain(paramGroups.map(({ lr }) => lr));

/** Learning rates after steps to the given epochs; null is the next one. */
function rates(name: string, optimizer: optim.SGD, epochs: readonly (number | null)[]): number[][] {
  const scheduler = schedules[name](optimizer);
  const rows = [plain(scheduler.getLastLr())];
  for (const epoch of epochs) {
    optimizer.step();
    scheduler.step(...(epoch === null ? [] : [epoch]));
    rows.push(ratesOf(optimizer));
  }
  return rows;
}

test('a learning rate that is a tensor stays the same tensor and takes the values that it takes in Python', (t) => {
  for (const [name, rows] of Object.entries(expected.tensors)) {
    const lrs = [torch.tensor(0.1), torch.tensor([0.05], { dtype: torch.float64 })];
    const optimizer = sgd(0.9, lrs);
    t.deepEqual(rates(name, optimizer, new Array<null>(12).fill(null)), rows, name);
    t.deepEqual(
      optimizer.paramGroups.map(({ lr }) => lr),
      lrs,
      name,
    );
  }
});

test('rates that are asked for are copies', (t) => {
  const optimizer = sgd(0, [torch.tensor(0.1), torch.tensor(0.2)]);
  const scheduler = new L.ExponentialLR(optimizer, 0.5);
  for (const lr of scheduler.getLastLr()) if (torch.isTensor(lr)) lr.fill_(7);
  t.deepEqual(ratesOf(optimizer), [Math.fround(0.1), Math.fround(0.2)]);
});

test('an epoch given to step uses the closed form, where there is one', (t) => {
  for (const [name, rows] of Object.entries(expected.epochs)) {
    t.deepEqual(rates(name, sgd(0.9), [null, 4, null, 9, null, 2, null]), rows, name);
  }
});

test('restarts are found at any epoch with the logarithm that Python has', (t) => {
  const optimizer = sgd();
  const scheduler = new L.CosineAnnealingWarmRestarts(optimizer, 1, 3);
  // Python has int(math.log(243, 3)) == 4.
  scheduler.step(121);
  t.deepEqual([scheduler.TI, scheduler.TCur], [81, 81]);
});

test('a schedule that is resumed with lastEpoch goes on as in Python', (t) => {
  for (const [name, rows] of Object.entries(expected.resumed)) {
    const optimizer = sgd(0.9);
    let scheduler = schedules[name](optimizer);
    const step = (): void => {
      optimizer.step();
      scheduler.step();
    };
    for (let i = 0; i < 4; i++) step();
    scheduler = schedules[name](optimizer, { lastEpoch: scheduler.lastEpoch });
    const found = [plain(scheduler.getLastLr())];
    for (let i = 0; i < 6; i++) {
      step();
      found.push(plain(scheduler.getLastLr()));
    }
    t.deepEqual(found, rows, name);
  }
});

function outcome(optimizer: AnyOptimizer, scheduler: AnyScheduler, params: readonly Tensor[]): Outcome {
  return {
    params: params.map((param) => param.tolist()),
    rates: ratesOf(optimizer),
    last: plain(scheduler.getLastLr()),
  };
}

/** Goes on from a checkpoint to the end of the journey. */
function arrive(name: string, path: string): Outcome {
  const loaded = load(path) as unknown as { params: Tensor[]; optimizer: object; scheduler: object };
  const params = parameters();
  noGrad(() => params.forEach((param, i) => void param.copy_(loaded.params[i])));
  const [optimizer, scheduler] = journeys[name](params);
  optimizer.loadStateDict(loaded.optimizer);
  scheduler.loadStateDict(loaded.scheduler);
  travel([optimizer, scheduler], params, 6, 12);
  return outcome(optimizer, scheduler, params);
}

/** Half of the journey, written to a file. */
function depart(name: string): string {
  const params = parameters();
  const [optimizer, scheduler] = journeys[name](params);
  travel([optimizer, scheduler], params, 0, 6);
  const path = temporaryPath();
  save(
    {
      params: params.map((param) => param.detach()),
      optimizer: optimizer.stateDict(),
      scheduler: scheduler.stateDict(),
    },
    path,
  );
  return path;
}

for (const [name, { checkpoint, ...end }] of Object.entries(expected.journeys)) {
  test(`${name}: a checkpoint of Python's goes on here, and ours here, with the same bits`, (t) => {
    t.deepEqual(arrive(name, written(Buffer.from(checkpoint, 'base64'))), end);
    t.deepEqual(arrive(name, depart(name)), end);
  });
}

const needsPython = python ? test : test.skip;
if (!python)
  test('no Python with torch was found: whether it goes on from our checkpoints is not tried', (t) => t.pass());

needsPython("our checkpoints of optimizers and schedulers go on in Python with the bits of Python's own", (t) => {
  const program = [
    'import json, sys',
    'sys.path.insert(0, sys.argv[1])',
    'import schedulers',
    'print(json.dumps({name: schedulers.arrive(name, path) for name, path in json.loads(sys.argv[2]).items()}))',
  ].join('\n');
  const paths = Object.fromEntries(Object.keys(journeys).map((name) => [name, depart(name)]));
  const found = runPython(program, fileURLToPath(new URL('.', import.meta.url)), JSON.stringify(paths));
  const ends = Object.entries(expected.journeys).map(([name, { checkpoint: _, ...end }]) => [name, end]);
  t.deepEqual(found, Object.fromEntries(ends));
});

/** Calls that the types refuse, as a program without types makes them. */
const untyped = (Class: unknown, ...args: unknown[]): AnyScheduler =>
  new (Class as new (...args: unknown[]) => AnyScheduler)(...args);

function twice(scheduler: AnyScheduler): void {
  scheduler.optimizer.step();
  scheduler.step();
}

function grown(make: (optimizer: AnyOptimizer) => AnyScheduler, optimizer = sgd()): AnyScheduler {
  const scheduler = make(optimizer);
  optimizer.addParamGroup({ params: [torch.ones([1]).requiresGrad_()], lr: 0.1 });
  return scheduler;
}

const adagrad = (): optim.Adagrad => new optim.Adagrad(parameters());

/** The wrong calls of schedulers.py, by the same names. */
const wrongCalls: Record<string, () => unknown> = {
  'no optimizer': () => untyped(L.StepLR, null, 3),
  'missing argument': () => untyped(L.StepLR, sgd()),
  'missing arguments': () => untyped(L.CyclicLR, sgd()),
  'resumed without initial rates': () => new L.StepLR(sgd(), 3, { lastEpoch: 4 }),
  'lambdas of another number': () => new L.LambdaLR(sgd(), [() => 1]),
  'no function': () => untyped(L.MultiplicativeLR, sgd(), 3),
  'lambda without a number': () => untyped(L.LambdaLR, sgd(), () => null),
  'lambda that is none': () => untyped(L.LambdaLR, sgd(), 3),
  'group added': () => twice(grown((o) => new L.LambdaLR(o, () => 1))),
  'group added to a linear schedule': () => twice(grown((o) => new L.CyclicLR(o, 0.1, 0.2, { cycleMomentum: false }))),
  'step size of zero': () => twice(new L.StepLR(sgd(), 0)),
  'cosine of zero': () => twice(new L.CosineAnnealingLR(sgd(), 0)),
  'constant factor': () => new L.ConstantLR(sgd(), 1.5),
  'start factor': () => new L.LinearLR(sgd(), 0),
  'end factor': () => new L.LinearLR(sgd(), { endFactor: 1.5 }),
  'no milestones': () => untyped(L.MultiStepLR, sgd(), 5),
  'no schedulers': () => new L.SequentialLR(sgd(), [], []),
  'no chained schedulers': () => new L.ChainedScheduler([]),
  'wrong milestones': (o = sgd()) => new L.SequentialLR(o, [new L.StepLR(o, 3)], [2]),
  'no scheduler in a sequence': () => untyped(L.SequentialLR, sgd(), [3], []),
  'plateau in a sequence': (o = sgd()) => untyped(L.SequentialLR, o, [new L.ReduceLROnPlateau(o)], []),
  'plateau in a chain': () => untyped(L.ChainedScheduler, [new L.ReduceLROnPlateau(sgd())]),
  'scheduler of another optimizer': () => new L.SequentialLR(sgd(), [new L.StepLR(sgd(), 3)], []),
  'chained scheduler of another optimizer': () => new L.ChainedScheduler([new L.StepLR(sgd(), 3)], sgd()),
  'plateau factor': () => new L.ReduceLROnPlateau(sgd(), { factor: 1 }),
  'plateau mode': () => untyped(L.ReduceLROnPlateau, sgd(), 'low'),
  'plateau threshold mode': () => untyped(L.ReduceLROnPlateau, sgd(), { thresholdMode: 'low' }),
  'plateau rates': () => new L.ReduceLROnPlateau(sgd(), { minLr: [0.1] }),
  'plateau without a metric': () => (new L.ReduceLROnPlateau(sgd()) as AnyScheduler).step(),
  'plateau with no number': () =>
    Reflect.apply(L.ReduceLROnPlateau.prototype.step, new L.ReduceLROnPlateau(sgd()), [null]),
  'plateau with a group added': () => {
    const scheduler = grown((o) => new L.ReduceLROnPlateau(o, { patience: 0, minLr: [0.1, 0.2] }));
    scheduler.step(1);
    scheduler.step(2);
  },
  'cyclic mode': () => untyped(L.CyclicLR, sgd(0.9), 0.1, 0.2, { mode: 'round' }),
  'cyclic momentum': () => new L.CyclicLR(adagrad(), 0.1, 0.2),
  'cyclic rates': () => new L.CyclicLR(sgd(0.9), [0.1], 0.2),
  'restarts after none': () => new L.CosineAnnealingWarmRestarts(sgd(), 0),
  'restarts after a part': () => new L.CosineAnnealingWarmRestarts(sgd(), 2.5),
  'restarts that shrink': () => new L.CosineAnnealingWarmRestarts(sgd(), 2, 0),
  'restarts with no rate': () => untyped(L.CosineAnnealingWarmRestarts, sgd(), 2, { etaMin: 'low' }),
  'restarts backwards': () => new L.CosineAnnealingWarmRestarts(sgd(), 2).step(-1),
  'one cycle of unknown length': () => new L.OneCycleLR(sgd(0.9), 0.1, { epochs: 3 }),
  'one cycle of no length': () => new L.OneCycleLR(sgd(0.9), 0.1, 0),
  'one cycle of no epochs': () => new L.OneCycleLR(sgd(0.9), 0.1, { epochs: -1, stepsPerEpoch: 3 }),
  'one cycle of no steps': () => new L.OneCycleLR(sgd(0.9), 0.1, { epochs: 1, stepsPerEpoch: 2.5 }),
  'one cycle with a late start': () => new L.OneCycleLR(sgd(0.9), 0.1, 3, { pctStart: 1.5 }),
  'one cycle along what': () => untyped(L.OneCycleLR, sgd(0.9), 0.1, 3, { annealStrategy: 'round' }),
  'one cycle momentum': () => new L.OneCycleLR(adagrad(), 0.1, 3),
  'one cycle and more': () => {
    const scheduler = new L.OneCycleLR(sgd(0.9), 0.1, 2);
    for (let i = 0; i < 3; i++) twice(scheduler);
  },
  'averages along what': () => untyped(swaUtils.SWALR, sgd(), 0.1, { annealStrategy: 'round' }),
  'averages after what': () => new swaUtils.SWALR(sgd(), 0.1, -1),
  'averages for what': () => new swaUtils.SWALR(sgd(), [0.1]),
};

test("wrong calls are refused with Python's error classes and texts", (t) => {
  t.deepEqual(Object.keys(wrongCalls), Object.keys(expected.errors));
  for (const [name, [errorName, message]] of Object.entries(expected.errors)) {
    t.throws(() => wrongCalls[name](), { name: errorName, message }, name);
  }
});

test('options that are not there and values of another type are refused', (t) => {
  t.throws(() => untyped(L.StepLR, sgd(), { stepsize: 3 }), {
    instanceOf: TypeError,
    message: /unexpected option 'stepsize'.*stepSize/,
  });
  t.throws(() => untyped(L.StepLR, sgd(), '3'), { message: "StepLR(): argument 'stepSize' must be float, not str" });
  t.throws(() => untyped(L.CyclicLR, sgd(0.9), 'low', 1), {
    message: /argument 'baseLr' must be float or a list of floats/,
  });
  const optimizer = sgd();
  const one = new L.ChainedScheduler([new L.StepLR(optimizer, 3)]);
  const two = new L.ChainedScheduler([new L.StepLR(optimizer, 3), new L.StepLR(optimizer, 4)]);
  t.throws(() => one.loadStateDict(two.stateDict()), { name: 'IndexError', message: 'list index out of range' });
  t.throws(() => new L.StepLR(sgd(), 3).loadStateDict({ step: 1 }), { message: "'step' is no state of StepLR" });
});

class Warmup extends L.LRScheduler {
  declare steps: number;

  constructor(optimizer: AnyOptimizer, steps: number, lastEpoch = -1) {
    super(optimizer, lastEpoch, { steps });
  }

  override getLr(): (number | Tensor)[] {
    return this.baseLrs.map((base) => Number(base) * Math.min(1, (this.lastEpoch + 1) / this.steps));
  }
}

test("a scheduler of one's own overrides getLr, and its settings are part of the state dict", (t) => {
  const optimizer = sgd(0, [1, 2]);
  const warmup = new Warmup(optimizer, 4);
  t.deepEqual(ratesOf(optimizer), [0.25, 0.5]);
  optimizer.step();
  warmup.step();
  t.deepEqual(ratesOf(optimizer), [0.5, 1]);
  const state = warmup.stateDict();
  t.is(state.steps, 4);
  const fresh = sgd(0, [1, 2]);
  const resumed = new Warmup(fresh, 100);
  resumed.loadStateDict(state);
  fresh.step();
  resumed.step();
  t.deepEqual(ratesOf(fresh), [0.75, 1.5]);
});

test('a field that getLr needs and that is not there yet is named as the cause', (t) => {
  class Late extends L.LRScheduler {
    factor = 0.5;
    override getLr(): number[] {
      return this.baseLrs.map((base) => Number(base) * this.factor);
    }
  }
  t.throws(() => new Late(sgd()), { message: /computed NaN in its first step.*super\(optimizer, lastEpoch/ });
});

test('a function with properties keeps them in the state dict, as a callable object of Python does', (t) => {
  const make = (): ((epoch: number) => number) & { calls: number } => {
    const lambda = (): number => 1 / ++lambda.calls;
    lambda.calls = 0;
    return lambda;
  };
  const scheduler = new L.LambdaLR(sgd(), [make(), () => 1]);
  const state = scheduler.stateDict();
  t.deepEqual(state.lr_lambdas, [{ calls: 1 }, null]);
  const own = make();
  const other = new L.LambdaLR(sgd(), [own, () => 1]);
  other.optimizer.step();
  other.step();
  t.is(own.calls, 2);
  other.loadStateDict(state);
  t.is(own.calls, 1);
});

test('rates outlive the tidy scope of the step that made them', (t) => {
  const optimizer = sgd(0, [torch.tensor(0.5), 0.25]);
  const scheduler = tidy(() => {
    const made = new L.StepLR(optimizer, 1, 0.5);
    optimizer.step();
    made.step();
    return made;
  });
  t.deepEqual(plain(scheduler.getLastLr()), [0.25, 0.125]);
  t.deepEqual(plain(scheduler.baseLrs), [0.5, 0.25]);
});

test('types: a plateau has to be given a metric, and cannot be part of a sequence', (t) => {
  const optimizer = sgd();
  const plateau = new L.ReduceLROnPlateau(optimizer);
  // @ts-expect-error: the metric is missing
  t.throws(() => plateau.step(), { message: /missing 1 required positional argument/ });
  // @ts-expect-error: its step needs a metric
  t.throws(() => new L.SequentialLR(optimizer, [plateau], []), { message: /does not support/ });
});

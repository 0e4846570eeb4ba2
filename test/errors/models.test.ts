/** @file Wrong uses of modules and optimizers give Python's errors, which models.py writes to models.json; modules in a circle end no process. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, ones, optim, summary } from 'typetorch';

const python = JSON.parse(readFileSync(new URL('models.json', import.meta.url), 'utf8')) as Record<
  string,
  [name: string, message: string]
>;

/** Arguments that the compiler would refuse. */
const wrong = (value: unknown): never => value as never;

class Small extends nn.Module {
  lin = new nn.Linear(2, 2);
  w = ones(2);
}

const p = (): nn.Parameter => new nn.Parameter(ones(3));

interface Saved {
  param_groups: { params: number[] }[];
}

/** Loads an optimizer's state dict after a change of it. */
function changed(change: (state: Saved) => void): void {
  const optimizer = new optim.SGD([p()], { lr: 0.1 });
  const state = optimizer.stateDict();
  change(state as unknown as Saved);
  optimizer.loadStateDict(state);
}

const linear = (): nn.Module => new nn.Sequential(new nn.Linear(2, 2));
const shared = p();

const rates = Object.fromEntries(
  Object.keys(python).flatMap((call) => {
    const name = / with a negative rate$/.test(call) && call.split(' ')[0];
    if (!name) return [];
    const make = Reflect.get(optim, name) as new (params: nn.Parameter[], options: object) => optim.Optimizer;
    return [[call, () => new make([new nn.Parameter(ones(2, 2))], { lr: -0.5 })]];
  }),
);

const cases: Record<string, () => unknown> = {
  "an LSTM's input of another size": () => new nn.LSTM(3, 4)(ones(2, 2, 5)),
  "an LSTM's hidden state of another size": () => new nn.LSTM(3, 4)(ones(2, 2, 3), [ones(2, 2, 4), ones(1, 2, 4)]),
  "a GRU's input of four dimensions": () => new nn.GRU(3, 4)(ones(2, 2, 2, 3)),
  'attention to another size': () => new nn.MultiheadAttention(4, 2)(ones(2, 2, 3), ones(2, 2, 3), ones(2, 2, 3)),
  'a convolution of a matrix': () => new nn.Conv2d(3, 4, 3)(ones(5, 8)),
  'BCELoss of two shapes': () => new nn.BCELoss()(ones(2, 3), ones(2)),
  'a class that is not there': () => new nn.CrossEntropyLoss()(ones(2, 3), torch.tensor([0n, 3n])),
  'an index that is not there': () => new nn.Embedding(3, 4)(torch.tensor([5n])),
  'a state dict with another key': () =>
    linear().loadStateDict({ '0.weight': ones(2, 2), '0.bias': ones(2), zz: ones(1) }),
  'a state dict of other shapes': () => linear().loadStateDict({ '0.weight': ones(3, 2) }),
  'a state dict with a number': () => linear().loadStateDict({ '0.weight': ones(2, 2), '0.bias': wrong(5) }),
  "a tensor in a module's place": () => Object.assign(new Small(), { lin: ones(2) }),
  "a tensor in a parameter's place": () => Object.assign(new Small().lin, { weight: ones(2, 2) }),
  "a number in a buffer's place": () => Object.assign(new nn.BatchNorm1d(2), { running_mean: 5 }),
  "a buffer under a parameter's name": () => new nn.BatchNorm1d(2).registerBuffer('weight', ones(2)),
  'a buffer that is a number': () => new Small().registerBuffer('b', wrong(5)),
  'a parameter that is a tensor': () => new Small().registerParameter('x', wrong(ones(2))),
  'a parameter with a dot': () => new Small().registerParameter('x.y', p()),
  'a parameter without a name': () => new Small().registerParameter('', p()),
  "a parameter under a module's name": () => new Small().registerParameter('lin', p()),
  'a module that is a number': () => new Small().addModule('b', wrong(5)),
  'a module with a dot': () => new Small().addModule('b.c', new nn.ReLU()),
  "a module under a property's name": () => new Small().addModule('w', new nn.ReLU()),
  'a parameter that is not there': () => new Small().getParameter('lin.x'),
  'a tensor that is not registered': () => new Small().getParameter('w'),
  'a parameter that is no buffer': () => new Small().getBuffer('lin.weight'),
  'a module without forward': () => new nn.Module()(wrong(1)),
  'no parameters': () => new optim.SGD([], { lr: 0.1 }),
  'a parameter that is a string': () => new optim.SGD(wrong(['a']), { lr: 0.1 }),
  'a parameter in two groups': () => new optim.SGD([{ params: [shared] }, { params: [shared] }], { lr: 0.1 }),
  'a parameter without a name among named ones': () => new optim.SGD(wrong([['a', p()], p()]), { lr: 0.1 }),
  'more groups': () => changed((state) => state.param_groups.push(state.param_groups[0])),
  'more parameters': () =>
    changed((state) => {
      state.param_groups[0].params = [0, 1];
    }),
  'LBFGS without a closure': () => new optim.LBFGS([p()]).step(),
  'LBFGS with a closure that is a number': () => new optim.LBFGS([p()]).step(wrong(5)),
  'SGD with a closure that is a number': () => new optim.SGD([p()]).step(wrong(5)),
  ...rates,
};

test('every error of Python has its case here', (t) => {
  t.deepEqual(Object.keys(cases).sort(), Object.keys(python).sort());
});

for (const [call, run] of Object.entries(cases)) {
  test(`${call} gives Python's error`, (t) => {
    const [name, message] = python[call];
    t.throws(run, { name, message });
  });
}

class Circle extends nn.Module {
  a = new nn.Linear(1, 1);

  constructor() {
    super();
    this.a.addModule('b', this);
  }
}

test('modules in a circle are each met once; what visits children ends in an error that can be caught', (t) => {
  t.is([...new Circle().modules()].length, 2);
  t.is([...new Circle().parameters()].length, 2);
  t.is([...new Circle().deepcopy().modules()].length, 2);
  t.is([...new Circle().requiresGrad_(false).modules()].length, 2);
  t.notThrows(() => new Circle().zeroGrad());
  const endless: Record<string, (circle: Circle) => unknown> = {
    stateDict: (circle) => circle.stateDict(),
    loadStateDict: (circle) => circle.loadStateDict({}),
    train: (circle) => circle.train(),
    apply: (circle) => circle.apply(() => undefined),
    to: (circle) => circle.to(torch.float64),
    String: (circle) => String(circle),
    summary: (circle) => summary(circle, [1]),
  };
  for (const [name, visit] of Object.entries(endless))
    t.throws(() => visit(new Circle()), { instanceOf: RangeError, message: 'Maximum call stack size exceeded' }, name);
  t.is(ones(2).sum().item(), 2);
});

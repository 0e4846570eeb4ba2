/** @file Averages of weights. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { load, nn, noGrad, optim, save, type Tensor } from 'typetorch';
import { temporaryPath } from '../serialization/files.js';

torch.setNumThreads(1);

const { swaUtils: swa } = optim;

const expected = JSON.parse(readFileSync(new URL('swa.json', import.meta.url), 'utf8')) as {
  averages: Record<string, Record<string, unknown>[]>;
  text: string;
  refreshed: { state: Record<string, unknown>; training: boolean; momenta: number[] };
  errors: Record<string, [name: string, message: string]>;
};

/** Parameters and buffers of several dtypes, among them integers. */
class Counter extends nn.Module<[], null> {
  weight = new nn.Parameter(torch.tensor([0.1, -2.3, 4.7]));
  wide = new nn.Parameter(torch.tensor([0.3, 0.7], { dtype: torch.float64 }));
  mean = new nn.Buffer(torch.tensor([1.5, 2.5]));
  count = new nn.Buffer(torch.tensor([3n, 10n]));

  override forward(): null {
    return null;
  }

  move(i: number): void {
    noGrad(() => {
      this.weight.mul_(0.9).add_(i);
      this.wide.mul_(1.1).sub_(i);
      this.mean.add_(0.3 * i);
      this.count.add_(7 * i);
    });
  }
}

const mine: optim.swaUtils.AvgFn = (averaged, current, count) => averaged.mul(0.5).add(current.mul(0.25).mul(count));

const kinds: Record<string, optim.swaUtils.AveragedModelOptions> = {
  equal: {},
  'equal with buffers': { useBuffers: true, avgFn: swa.getSwaAvgFn() },
  'equal lists': { multiAvgFn: swa.getSwaMultiAvgFn() },
  exponential: { avgFn: swa.getEmaAvgFn(0.7) },
  'exponential lists': { multiAvgFn: swa.getEmaMultiAvgFn(0.7), useBuffers: true },
  "of one's own": { avgFn: mine },
};

const valuesOf = (module: nn.AnyModule): Record<string, unknown> =>
  Object.fromEntries(Object.entries(module.stateDict()).map(([name, tensor]) => [name, (tensor as Tensor).tolist()]));

for (const [name, rows] of Object.entries(expected.averages)) {
  test(`averages (${name}) have the bits of Python's, in an equal state dict`, (t) => {
    const model = new Counter();
    const averaged = new swa.AveragedModel(model, kinds[name]);
    for (const [i, row] of rows.entries()) {
      model.move(i + 1);
      averaged.updateParameters(model);
      const values = valuesOf(averaged);
      t.deepEqual(values, row, `after ${i + 1} updates`);
      t.deepEqual(Object.keys(values), Object.keys(row));
    }
  });
}

test('an averaged model takes and gives what its model does, prints as in Python, and is a copy', (t) => {
  const model = new nn.Linear(2, 3);
  const averaged = new swa.AveragedModel(model);
  t.is(String(averaged), expected.text);
  const x = torch.ones(4, 2);
  const y: Tensor = averaged(x);
  t.true(y.equal(model(x)));
  noGrad(() => model.weight.zero_());
  t.false(averaged(x).equal(model(x)));
});

test('an averaged model goes on from its checkpoint', (t) => {
  const model = new Counter();
  const averaged = new swa.AveragedModel(model);
  for (let i = 1; i < 4; i++) {
    model.move(i);
    averaged.updateParameters(model);
  }
  const path = temporaryPath();
  save(averaged.stateDict(), path);
  const resumed = new swa.AveragedModel(new Counter());
  resumed.loadStateDict(load(path) as object as Record<string, Tensor>);
  for (let i = 4; i < 6; i++) {
    model.move(i);
    resumed.updateParameters(model);
  }
  t.deepEqual(valuesOf(resumed), expected.averages.equal[4]);
});

function normalized(): nn.Sequential {
  const linear = new nn.Linear(3, 2);
  const first = new nn.BatchNorm1d(3);
  noGrad(() => {
    linear.weight.copy_(torch.arange(6).reshape(2, 3).div(7));
    linear.bias?.fill_(0.5);
    first.running_mean?.fill_(9);
  });
  const model = new nn.Sequential(first, linear, new nn.BatchNorm1d(2, { momentum: 0.3 }));
  return model.eval();
}

const batches = [1, 2, 5].map((i) => torch.linspace(-1, i, 12).reshape(4, 3));
const loader = [[batches[0], 1] as const, batches[1], [batches[2]] as const];

function isRefreshed(
  t: { deepEqual(a: unknown, b: unknown): unknown; is(a: unknown, b: unknown): unknown },
  model: nn.Sequential,
): void {
  const { state, training, momenta } = expected.refreshed;
  t.deepEqual(valuesOf(model), state);
  t.is(model.training, training);
  t.deepEqual(
    [model.at(0), model.at(2)].map((norm) => Reflect.get(norm, 'momentum') as unknown),
    momenta,
  );
}

test('updateBn computes running statistics anew, as in Python', (t) => {
  const model = normalized();
  swa.updateBn(loader, model);
  isRefreshed(t, model);
});

test('updateBn waits for batches that have to be waited for', async (t) => {
  const model = normalized();
  async function* waiting(): AsyncGenerator<(typeof loader)[number]> {
    for (const batch of loader) yield await Promise.resolve(batch);
  }
  await swa.updateBn(waiting(), model);
  isRefreshed(t, model);
});

test('updateBn leaves a model as it was when a batch fails, and one without batch normalisation alone', (t) => {
  const model = normalized();
  t.throws(() => swa.updateBn([torch.ones(2, 7)], model), { message: /running_mean should contain 7 elements not 3/ });
  t.false(model.training);
  t.is(Reflect.get(model.at(2), 'momentum'), 0.3);
  const plain = new nn.Linear(2, 2);
  const untouched: Iterable<Tensor> = {
    [Symbol.iterator]: () => t.fail('there is nothing to compute') as never,
  };
  swa.updateBn(untouched, plain);
  t.true(plain.training);
});

test("wrong settings are refused with Python's error classes and texts", (t) => {
  const calls: Record<string, () => unknown> = {
    'two functions': () => new swa.AveragedModel(new Counter(), { avgFn: mine, multiAvgFn: swa.getSwaMultiAvgFn() }),
    decay: () => swa.getEmaAvgFn(1.5),
    'negative decay': () => swa.getEmaMultiAvgFn(-0.5),
  };
  for (const [name, [errorName, message]] of Object.entries(expected.errors)) {
    t.throws(calls[name], { name: errorName, message }, name);
  }
});

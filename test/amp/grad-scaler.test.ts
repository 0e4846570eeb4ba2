/** @file GradScaler keeps Python's state through steps with gradients that are not finite, and refuses what Python refuses. */

import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import * as torch from 'typetorch';
import { amp, nn, optim, type Tensor } from 'typetorch';
import { numbers, python } from './python.js';

torch.setNumThreads(1);

type Make = (p: nn.Parameter, q: nn.Parameter) => optim.Optimizer[];

const { SGD, Adam, Adagrad } = optim;
const cases: Record<string, { make: Make; unscale?: boolean }> = {
  sgd: { make: (p, q) => [new SGD([p, q], { lr: 0.01 }) as optim.Optimizer] },
  unscaled: { make: (p, q) => [new SGD([p, q], { lr: 0.01, momentum: 0.9 }) as optim.Optimizer], unscale: true },
  two: { make: (p, q) => [new SGD([p], { lr: 0.01 }), new Adam([q], { lr: 0.1 })] as optim.Optimizer[] },
  fusedSgd: { make: (p, q) => [new SGD([p, q], { lr: 0.01, momentum: 0.9, fused: true }) as optim.Optimizer] },
  fusedAdam: { make: (p, q) => [new Adam([p, q], { lr: 0.1, fused: true }) as optim.Optimizer] },
  fusedUnscaled: { make: (p, q) => [new Adam([p, q], { lr: 0.1, fused: true }) as optim.Optimizer], unscale: true },
  fusedAdagrad: { make: (p, q) => [new Adagrad([p, q], { lr: 0.1, fused: true }) as optim.Optimizer] },
};

const bad = new Map([
  [7, Number.POSITIVE_INFINITY],
  [8, Number.NaN],
  [20, Number.NEGATIVE_INFINITY],
  [33, Number.POSITIVE_INFINITY],
  [34, Number.POSITIVE_INFINITY],
  [49, Number.NaN],
]);

for (const [name, { make, unscale = false }] of Object.entries(cases)) {
  test.serial(`50 steps with infinities among the gradients: ${name}`, (t) => {
    torch.manualSeed(0);
    const p = new nn.Parameter(torch.randn(5, 3));
    const q = new nn.Parameter(torch.randn(4));
    const optimizers = make(p, q);
    const scaler = new amp.GradScaler('cpu', {
      initScale: 1024,
      growthFactor: 3,
      backoffFactor: 0.25,
      growthInterval: 4,
    });
    const states: object[] = [];
    for (let i = 0; i < 50; i++) {
      for (const optimizer of optimizers) optimizer.zeroGrad();
      scaler.scale(p.mul(p).sum().add(q.sin().sum())).backward();
      const value = bad.get(i);
      if (value !== undefined) ((i % 2 ? p : q).grad as Tensor).view(-1).setAt([i % 4], value);
      for (const optimizer of optimizers) {
        if (unscale) scaler.unscale_(optimizer);
        scaler.step(optimizer);
      }
      scaler.update();
      states.push(numbers(scaler.stateDict()));
    }
    t.deepEqual({ states, p: p.flatten().tolist(), q: q.tolist() }, python.infinities[name] as object);
  });
}

test('errors are those of Python', (t) => {
  const p = new nn.Parameter(torch.ones(3));
  const optimizer = new SGD([p], { lr: 0.1 }) as optim.Optimizer;
  const scaler = new amp.GradScaler('cpu');
  const half = new nn.Parameter(torch.ones(2, { dtype: torch.float16 }));
  half.grad = torch.ones(2, { dtype: torch.float16 });
  const ofHalf = new SGD([half], { lr: 0.1 }) as optim.Optimizer;
  const withoutGrad = new SGD([new nn.Parameter(torch.ones(2))], { lr: 0.1 }) as optim.Optimizer;
  const found: Record<string, [string, string]> = {};
  const note = (what: string, run: () => unknown): void => {
    const error = t.throws(run, undefined, what);
    if (error) found[what] = [error.name, error.message];
  };
  note('step before scale', () => scaler.step(optimizer));
  note('update before scale', () => scaler.update());
  note('unscale before scale', () => scaler.unscale_(optimizer));
  note('scale of a number', () => scaler.scale(3 as never));
  note('growth factor', () => new amp.GradScaler('cpu', { growthFactor: 1 }));
  note('backoff factor', () => new amp.GradScaler('cpu', { backoffFactor: 1 }));
  note('empty state', () => scaler.loadStateDict({}));
  note('state without a scale', () => scaler.loadStateDict({ growth_factor: 2 }));
  scaler.scale(p.sum()).backward();
  note('update without step', () => scaler.update());
  note('float16 gradients', () => scaler.unscale_(ofHalf));
  note('no gradients', () => scaler.step(withoutGrad));
  note('closure', () => scaler.step(optimizer, () => null));
  scaler.unscale_(optimizer);
  note('unscale twice', () => scaler.unscale_(optimizer));
  scaler.step(optimizer);
  note('step twice', () => scaler.step(optimizer));
  note('unscale after step', () => scaler.unscale_(optimizer));
  note('new scale of two elements', () => scaler.update(torch.ones(2)));
  t.deepEqual(found, python.errors);
});

test('scale keeps the structure of lists and is lazy for other iterables', (t) => {
  const scaler = new amp.GradScaler('cpu', { initScale: 4 });
  const one = torch.ones(1);
  const [a, [b]] = scaler.scale([one, [one]] as const);
  t.deepEqual([a.item(), b.item()], [4, 4]);
  t.deepEqual(
    Array.from(scaler.scale(new Set([one])), (x) => x.item()),
    [4],
  );
  scaler.update(0.5);
  t.is(scaler.getScale(), 0.5);
  scaler.update(torch.tensor(8));
  t.is(scaler.scale(one).item(), 8);
});

test('a sparse gradient is unscaled, in float16 after values at the same place are added', (t) => {
  const p = new nn.Parameter(torch.zeros(4, 2));
  const scaler = new amp.GradScaler('cpu', { initScale: 16 });
  scaler.scale(torch.ones(1));
  p.grad = torch.sparseCooTensor(torch.tensor([[1n, 1n]]), torch.ones(2, 2).mul(32), [4, 2]);
  const optimizer = new SGD([p], { lr: 1 }) as optim.Optimizer;
  scaler.unscale_(optimizer);
  t.deepEqual((p.grad as Tensor).toDense().tolist(), [
    [0, 0],
    [4, 4],
    [0, 0],
    [0, 0],
  ]);
});

test('a scaler that is not enabled steps plainly and changes nothing', (t) => {
  const p = new nn.Parameter(torch.ones(1));
  const optimizer = new SGD([p], { lr: 1 }) as optim.Optimizer;
  const scaler = new amp.GradScaler('cpu', { enabled: false });
  const loss = p.sum();
  t.is(scaler.scale(loss), loss);
  loss.backward();
  scaler.unscale_(optimizer);
  scaler.step(optimizer);
  scaler.update();
  t.is(p.item(), 0);
  t.is(scaler.getScale(), 1);
  t.deepEqual(scaler.stateDict(), {});
  t.is(
    scaler.step(optimizer, () => 3),
    3,
  );
});

test('a state dict goes through a file, floats as floats, into a scaler that has started or not', async (t) => {
  const scaler = new amp.GradScaler('cpu', { initScale: 64, growthInterval: 7 });
  const path = join(await mkdtemp(join(tmpdir(), 'scaler-')), 'scaler.pth');
  torch.save(scaler.stateDict(), path);
  t.true(readFileSync(path).includes(Buffer.from([0x47, 0x40, 0x50, 0, 0, 0, 0, 0, 0])), 'BINFLOAT 64.0');
  const [fresh, started] = [new amp.GradScaler('cpu'), new amp.GradScaler('cpu')];
  started.scale(torch.ones(1));
  for (const target of [fresh, started]) {
    target.loadStateDict(torch.load(path) as object);
    t.deepEqual(numbers(target.stateDict()), numbers(scaler.stateDict()));
    t.is(target.scale(torch.ones(1)).item(), 64);
  }
});

test('the scale outlives the scope in which it was made', (t) => {
  const scaler = new amp.GradScaler('cpu', { initScale: 2 });
  const p = new nn.Parameter(torch.ones(1));
  const optimizer = new SGD([p], { lr: 1 }) as optim.Optimizer;
  torch.tidy(() => scaler.scale(p.sum()).backward());
  torch.tidy(() => scaler.unscale_(optimizer));
  torch.tidy(() => scaler.step(optimizer));
  scaler.update();
  t.is(p.item(), 0);
  t.is(scaler.getScale(), 2);
});

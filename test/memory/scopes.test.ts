/** @file Freeing at once: dispose, using, tidy and keep. */

import test from 'ava';
import * as torch from 'typetorch';
import { leftByEach } from './left.js';

function handles(): number {
  return torch.memoryStats().handles;
}

test.serial('dispose frees at once and may be repeated', (t) => {
  const before = handles();
  const x = torch.ones(3);
  t.is(handles(), before + 1);
  x.dispose();
  x.dispose();
  t.is(handles(), before);
  t.true(x.disposed);
});

test.serial('using frees at the end of the block', (t) => {
  const before = handles();
  {
    using x = torch.ones(3);
    t.is(x.numel(), 3);
  }
  t.is(handles(), before);
});

test.serial('tidy frees all but what it returns', (t) => {
  const before = handles();
  const { sum, rest } = torch.tidy(() => {
    const x = torch.ones(3);
    const y = x.add(1).mul(2);
    return { sum: y.sum(), rest: [y, { x }] as const };
  });
  t.is(handles(), before + 3);
  t.is(sum.item(), 12);
  t.deepEqual(rest[0].tolist(), [4, 4, 4]);
  t.deepEqual(rest[1].x.tolist(), [1, 1, 1]);
});

test.serial('scopes nest, and what an inner one returns belongs to the outer one', (t) => {
  const before = handles();
  torch.tidy(() => {
    const inner = torch.tidy(() => torch.ones(2).add(1));
    t.deepEqual(inner.tolist(), [2, 2]);
  });
  t.is(handles(), before);
});

test.serial('keep takes a tensor out of the scope', (t) => {
  const kept = torch.tidy(() => {
    const x = torch.keep(torch.ones(2));
    return [x.numel(), x] as const;
  })[1];
  t.deepEqual(kept.tolist(), [1, 1]);
});

test.serial('a scope that throws frees what it made', (t) => {
  const before = handles();
  t.throws(() =>
    torch.tidy(() => {
      torch.ones(2).add(1);
      throw new Error('mine');
    }),
  );
  t.is(handles(), before);
});

test.serial('a scope never frees what a graph still needs', (t) => {
  const x = torch.ones(3, { requiresGrad: true });
  const loss = torch.tidy(() => x.mul(2).exp().sum());
  loss.backward();
  t.deepEqual((x.grad as torch.Tensor).tolist(), torch.ones(3).mul(2).exp().mul(2).tolist());
});

test.serial('a failing operator leaves nothing behind', (t) => {
  const x = torch.ones(3);
  const y = torch.ones(4);
  t.is(
    leftByEach(() => void t.throws(() => x.add(y)), 1000),
    0,
  );
});

test.serial('a slot that is used again does not revive a disposed tensor', (t) => {
  const stale = torch.ones(3);
  stale.dispose();
  for (let i = 0; i < 2000; i++) torch.ones(3).dispose();
  t.throws(() => stale.add(1), { instanceOf: torch.DisposedError });
});

test.serial('a storage that JavaScript lent lives as long as a tensor uses it', (t) => {
  const view = (() => torch.from(new Float32Array([1, 2, 3])).at(torch.slice(1)))();
  torch.collect();
  for (let i = 0; i < 100; i++) new Float32Array(1e5).fill(i);
  torch.collect();
  t.deepEqual(view.tolist(), [2, 3]);
});

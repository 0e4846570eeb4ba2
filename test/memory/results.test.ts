/** @file Operators with several results: each result is freed with its own wrapper, whoever frees it. */

import test from 'ava';
import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';
import { leftByEach } from './left.js';

function handles(): number {
  return torch.memoryStats().handles;
}

const x = torch.arange(40).view(20, 2);

const cases: Readonly<Record<string, () => Tensor[]>> = {
  'two named results': () => x.max(0),
  'three results': () => torch.linalg.svd(x.to(torch.float32)),
  'a short list': () => x.split(10),
  'a list of 20, more than one call takes': () => x.unbind(),
};

for (const [what, make] of Object.entries(cases)) {
  test.serial(`the collector frees ${what}`, (t) => {
    t.is(
      leftByEach(() => void make()),
      0,
    );
  });

  test.serial(`a scope frees ${what}, and keeps the one that leaves it`, (t) => {
    const before = handles();
    const last = torch.tidy(() => make().at(-1) as Tensor);
    t.is(handles(), before + 1);
    t.true(last.numel() > 0);
    last.dispose();
    t.is(handles(), before);
  });

  test.serial(`disposing of the first of ${what} leaves the others`, (t) => {
    const [first, ...others] = make();
    const values = others.map((other) => other.tolist());
    first.dispose();
    torch.ones(5).add(1);
    t.deepEqual(
      others.map((other) => other.tolist()),
      values,
    );
  });
}

test.serial('the collector frees gradients that were read, and reading twice gives one object', (t) => {
  const left = leftByEach(() => {
    const leaf = torch.ones(3).requiresGrad_();
    leaf.sum().backward();
    t.is(leaf.grad, leaf.grad);
    t.deepEqual(leaf.grad?.tolist(), [1, 1, 1]);
  });
  t.is(left, 0);
});

test.serial('a gradient that is replaced, disposed of or taken away is read anew', (t) => {
  const leaf = torch.ones(2).requiresGrad_();
  leaf.sum().backward();
  const first = leaf.grad;
  Object.assign(leaf, { grad: null });
  t.is(leaf.grad, null);
  t.deepEqual(first?.tolist(), [1, 1]);
  leaf.mul(2).sum().backward();
  t.not(leaf.grad, first);
  leaf.grad?.dispose();
  t.deepEqual(leaf.grad?.tolist(), [2, 2]);
  const given = torch.full([2], 5, { dtype: torch.float32 });
  leaf.grad = given;
  t.is(leaf.grad, given);
});

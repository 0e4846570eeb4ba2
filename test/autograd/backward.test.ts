/** @file Gradients are Python's, for leaves and computed tensors, once or several times, of any order. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd } from 'typetorch';

function leaf(): torch.Tensor {
  return torch.tensor(
    [
      [1, 2],
      [3, 4],
    ],
    { requiresGrad: true },
  );
}

test('backward adds up gradients in leaves', (t) => {
  const x = leaf();
  t.is(x.grad, null);
  x.pow(3).sum().backward();
  t.deepEqual(x.grad?.tolist(), [
    [3, 12],
    [27, 48],
  ]);
  x.sum().backward();
  t.deepEqual(x.grad?.tolist(), [
    [4, 13],
    [28, 49],
  ]);
});

test('grad is one object until it is replaced, and can be set and taken away', (t) => {
  const x = leaf();
  x.sum().backward();
  const { grad } = x;
  t.not(grad, null);
  t.is(x.grad, grad);
  x.sum().backward();
  t.is(x.grad, grad);
  x.grad = null;
  t.is(x.grad, null);
  x.sum().backward();
  t.not(x.grad, grad);
  const own = torch.ones(2, 2);
  x.grad = own;
  t.is(x.grad, own);
});

test('a gradient read inside tidy can be read again outside', (t) => {
  const x = leaf();
  x.sum().backward();
  torch.tidy(() => {
    t.deepEqual(x.grad?.shape, [2, 2]);
  });
  t.deepEqual(x.grad?.tolist(), [
    [1, 1],
    [1, 1],
  ]);
});

test('backward takes the gradient of a tensor with several elements', (t) => {
  const x = leaf();
  x.mul(2).backward(
    torch.tensor([
      [1, 0],
      [0, 3],
    ]),
  );
  t.deepEqual(x.grad?.tolist(), [
    [2, 0],
    [0, 6],
  ]);
});

test('autograd.grad returns gradients and leaves grad alone', (t) => {
  const x = leaf();
  const [g] = autograd.grad(x.pow(2), x, {
    gradOutputs: torch.tensor([
      [1, 0],
      [2, 3],
    ]),
  });
  t.deepEqual(g.tolist(), [
    [2, 0],
    [12, 24],
  ]);
  t.is(x.grad, null);
});

test('createGraph records the gradients for a second derivative', (t) => {
  const x = leaf();
  const [g] = autograd.grad(x.prod(), x, { createGraph: true });
  t.deepEqual(g.tolist(), [
    [24, 12],
    [8, 6],
  ]);
  t.truthy(g.gradFn);
  const [h] = autograd.grad(g.sum(), x);
  t.deepEqual(h.tolist(), [
    [26.000003814697266, 19.000001907348633],
    [14.000000953674316, 11.000000953674316],
  ]);
});

test('unused inputs give null, zeros, or an error', (t) => {
  const [x, y] = [leaf(), torch.ones(3, { requiresGrad: true })];
  const [gx, gy] = autograd.grad(x.sum(), [x, y], { allowUnused: true });
  t.truthy(gx);
  t.is(gy, null);
  t.deepEqual(autograd.grad(x.sum(), [y], { materializeGrads: true })[0].tolist(), [0, 0, 0]);
  t.throws(() => autograd.grad(x.sum(), [y]), { message: /appears to not have been used in the graph/ });
});

test('backward with inputs adds to those only', (t) => {
  const [x, y] = [leaf(), leaf()];
  x.mul(y)
    .sum()
    .backward({ inputs: [x] });
  t.truthy(x.grad);
  t.is(y.grad, null);
});

test('retainGraph allows a second backward', (t) => {
  const x = leaf();
  const loss = x.exp().sum();
  loss.backward({ retainGraph: true });
  loss.backward();
  t.true(torch.allclose(x.grad ?? x, x.detach().exp().mul(2)));
});

test('retainGrad keeps the gradient of a computed tensor', (t) => {
  const y = leaf().mul(3);
  y.retainGrad();
  t.true(y.retainsGrad);
  y.pow(2).sum().backward();
  t.deepEqual(y.grad?.tolist(), [
    [6, 12],
    [18, 24],
  ]);
});

test('several tensors go backward together', (t) => {
  const x = leaf();
  autograd.backward([x.sum(), x.mul(2)], [null, torch.ones(2, 2)]);
  t.deepEqual(x.grad?.tolist(), [
    [3, 3],
    [3, 3],
  ]);
});

test('leaves, nodes and detached tensors are told apart', (t) => {
  const x = leaf();
  const y = x.mul(2);
  t.deepEqual([x.isLeaf, y.isLeaf, y.detach().isLeaf], [true, false, true]);
  t.is(x.gradFn, null);
  t.is(y.gradFn?.name(), 'MulBackward0');
  t.false(y.detach().requiresGrad);
  t.false(y.data.requiresGrad);
  t.is(y._version, 0);
  y.detach().add_(1);
  t.is(y._version, 1);
});

test('data replaces the values and keeps the tensor', (t) => {
  const x = leaf();
  x.data = torch.zeros(3);
  t.deepEqual(x.tolist(), [0, 0, 0]);
  t.true(x.requiresGrad);
});

test('requiresGrad can be switched on leaves', (t) => {
  const x = torch.ones(1);
  t.is(x.requiresGrad_(), x);
  t.true(x.requiresGrad);
  x.requiresGrad = false;
  t.false(x.requiresGrad);
});

test('a deep graph is freed without a deep stack', (t) => {
  const x = torch.ones(1, { requiresGrad: true });
  let y = x;
  for (let i = 0; i < 20_000; i++) y = y.add(1);
  y.backward();
  t.is(x.grad?.item(), 1);
});

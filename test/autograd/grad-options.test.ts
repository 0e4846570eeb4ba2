/** @file The options of grad and backward, what accumulates where, and what is refused. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { leaf, random, rows } from './support.js';

rows('grad', {
  'adds nothing to any grad'(t) {
    const [x, y] = [leaf(2), leaf(3)];
    t.deepEqual(autograd.grad(x.mul(y).sum(), x)[0].tolist(), [3]);
    t.deepEqual([x.grad, y.grad], [null, null]);
  },
  'of computed tensors'(t) {
    const x = leaf(2);
    const y = x.pow(2);
    const z = y.pow(2);
    t.deepEqual(
      autograd.grad(z.sum(), [y, x]).map((grad) => grad.tolist()),
      [[8], [32]],
    );
  },
  'of several outputs is their sum'(t) {
    const x = leaf(2);
    t.deepEqual(autograd.grad([x.mul(2).sum(), x.mul(3).sum()], x)[0].tolist(), [5]);
  },
  'of an output by itself'(t) {
    const x = leaf(2);
    const y = x.mul(2).sum();
    t.is(autograd.grad(y, y)[0].item(), 1);
    t.is(autograd.grad(x.sum(), x)[0].item(), 1);
  },
  'is a vector-Jacobian product'(t) {
    const x = leaf(1, 2);
    const v = torch.tensor([3, 5], { dtype: torch.float64 });
    t.deepEqual(autograd.grad(x.pow(2), x, { gradOutputs: v })[0].tolist(), [6, 20]);
    t.deepEqual(autograd.grad([x.pow(2), x.mul(1).sum()], x, [v, null])[0].tolist(), [7, 21]);
  },
  'is recorded where that is asked for'(t) {
    const x = leaf(3);
    const [g] = autograd.grad(x.pow(3).sum(), x, { createGraph: true });
    const [h] = autograd.grad(g.sum(), x, { createGraph: true });
    t.deepEqual(autograd.grad(h.sum(), x)[0].tolist(), [6]);
    t.false(autograd.grad(x.pow(3).sum(), x)[0].requiresGrad);
  },
  'frees the graph unless it is kept'(t) {
    const x = leaf(3);
    const y = x.pow(3).sum();
    autograd.grad(y, x, { retainGraph: true });
    autograd.grad(y, x);
    t.throws(() => autograd.grad(y, x), { message: /^Trying to backward through the graph a second time/ });
  },
  'keeps what it does not go through'(t) {
    const x = leaf(3);
    const y = x.exp();
    autograd.grad(y.sum(), y);
    t.deepEqual(autograd.grad(y.mul(0).sum(), x)[0].tolist(), [0]);
  },
  'of an unused input is an error, null or zeros'(t) {
    const [x, y] = [leaf(1), leaf(1, 2)];
    const z = () => x.mul(2).sum();
    t.throws(() => autograd.grad(z(), [x, y]), {
      message:
        'One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.',
    });
    t.deepEqual(autograd.grad(z(), [y], { allowUnused: true }), [null]);
    t.deepEqual(autograd.grad(z(), [y], { materializeGrads: true })[0].tolist(), [0, 0]);
    t.true(autograd.grad(z(), [y], { materializeGrads: true, createGraph: true })[0].requiresGrad);
    t.throws(() => autograd.grad(z(), [y], { materializeGrads: true, allowUnused: false }), {
      instanceOf: torch.ValueError,
      message: /^Expected allow_unused to be True or not passed when materialize_grads=True/,
    });
  },
  'of an input that is used in another graph only'(t) {
    const [x, y] = [leaf(1), leaf(1)];
    const other = y.mul(2);
    t.deepEqual(autograd.grad(x.mul(2).sum(), [y], { allowUnused: true }), [null]);
    t.truthy(other.gradFn);
  },
  'of an input that requires no gradient is refused'(t) {
    t.throws(() => autograd.grad(leaf(1).sum(), torch.ones(1)), {
      message: 'One of the differentiated Tensors does not require grad',
    });
  },
  'of an output that was not recorded is refused'(t) {
    t.throws(() => autograd.grad(torch.ones(1), leaf(1)), {
      message: 'element 0 of tensors does not require grad and does not have a grad_fn',
    });
    t.throws(() => autograd.grad([leaf(1).sum(), torch.ones(1)], leaf(1)), {
      message: 'element 1 of tensors does not require grad and does not have a grad_fn',
    });
  },
  'needs inputs'(t) {
    t.throws(() => autograd.grad(leaf(1).sum(), []), {
      instanceOf: torch.ValueError,
      message: 'grad requires non-empty inputs.',
    });
  },
  'refuses gradients of another shape, number or kind'(t) {
    const x = leaf(1, 2);
    t.throws(() => autograd.grad(x.mul(1), x, { gradOutputs: torch.ones(3) }), {
      message:
        'Mismatch in shape: grad_output[0] has a shape of torch.Size([3]) and output[0] has a shape of torch.Size([2]).',
    });
    t.throws(() => autograd.grad(x.sum(), x, { gradOutputs: [null, null] }), {
      message: 'got 1 tensors and 2 gradients',
    });
    t.throws(() => autograd.grad(x.sum(), x, { gradOutputs: [1 as never] }), { instanceOf: TypeError });
    t.throws(() => autograd.grad(x.mul(1), x), { message: 'grad can be implicitly created only for scalar outputs' });
    t.throws(() => autograd.grad(x.mul(1), x, { gradOutputs: torch.ones(2, { dtype: torch.complex128 }) }), {
      message: /^For complex Tensors, both grad_output and output are required to have the same dtype/,
    });
  },
  'of a complex number has to be given'(t) {
    const z = torch.ones(1, { dtype: torch.complex64, requiresGrad: true });
    t.throws(() => z.mul(2).backward(), {
      message: 'grad can be implicitly created only for real scalar outputs but got torch.complex64',
    });
  },
});

rows('batched gradients', {
  'give the rows of a Jacobian in one run'(t) {
    const x = leaf(1, 2, 3);
    const [jacobian] = autograd.grad(x.pow(2), x, {
      gradOutputs: torch.eye(3, { dtype: torch.float64 }),
      isGradsBatched: true,
    });
    t.deepEqual(jacobian.tolist(), [
      [2, 0, 0],
      [0, 4, 0],
      [0, 0, 6],
    ]);
  },
  'equal single ones'(t) {
    torch.manualSeed(0);
    const [x, w] = [random(3), random(4, 3)];
    const y = w.mv(x).tanh();
    const v = torch.randn(5, 4, { dtype: torch.float64 });
    const batched = autograd.grad(y, [x, w], { gradOutputs: v, isGradsBatched: true, retainGraph: true });
    const single = [...v].map((row) => autograd.grad(y, [x, w], { gradOutputs: row, retainGraph: true }));
    t.true(torch.allclose(batched[0], torch.stack(single.map(([grad]) => grad))));
    t.true(torch.allclose(batched[1], torch.stack(single.map(([, grad]) => grad))));
  },
  'of unused inputs are null'(t) {
    const [x, y] = [leaf(1), leaf(1)];
    const options = { gradOutputs: torch.ones(2, 1, { dtype: torch.float64 }), isGradsBatched: true } as const;
    t.deepEqual(autograd.grad(x.mul(2), [y], { ...options, allowUnused: true }), [null]);
  },
  'of a shape that does not fit are refused'(t) {
    const x = leaf(1, 2);
    t.throws(() => autograd.grad(x.mul(1), x, { gradOutputs: torch.ones(3, 3), isGradsBatched: true }), {
      message:
        /^If `is_grads_batched=True`, we interpret the first dimension of each grad_output as the batch dimension/,
    });
    t.throws(
      () =>
        autograd.grad([x.mul(1), x.mul(2)], x, {
          gradOutputs: [torch.ones(3, 2), torch.ones(2, 2)],
          isGradsBatched: true,
        }),
      {
        instanceOf: torch.ValueError,
        message: /^vmap: Expected all tensors to have the same size in the mapped dimension, got sizes \[3, 2\]/,
      },
    );
  },
  'leave no level open after an error'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    y.registerHook(() => {
      throw new Error('mine');
    });
    const options = { gradOutputs: torch.ones(2, 1, { dtype: torch.float64 }), isGradsBatched: true } as const;
    t.throws(() => autograd.grad(y, x, options), { message: 'mine' });
    t.deepEqual(autograd.grad(x.mul(2), x, options)[0].tolist(), [[2], [2]]);
  },
});

rows('backward', {
  'adds up in place, so that a gradient that was read changes'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    y.sum().backward(null, { retainGraph: true });
    const grad = x.grad as Tensor;
    y.sum().backward();
    t.deepEqual(grad.tolist(), [4]);
    t.is(x.grad, grad);
  },
  'with a graph adds up into a new tensor'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    y.sum().backward(null, { retainGraph: true });
    const grad = x.grad as Tensor;
    y.sum().backward(null, { createGraph: true });
    t.deepEqual(grad.tolist(), [2]);
    t.deepEqual(x.grad?.tolist(), [4]);
  },
  'adds up in the given inputs only'(t) {
    const [x, y] = [leaf(2), leaf(3)];
    const mid = x.mul(y);
    mid.sum().backward(null, { inputs: x, retainGraph: true });
    t.deepEqual([x.grad?.tolist(), y.grad], [[3], null]);
    mid
      .pow(2)
      .sum()
      .backward(null, { inputs: [mid] });
    t.deepEqual(mid.grad?.tolist(), [12]);
  },
  'refuses an empty list of inputs'(t) {
    t.throws(() => leaf(1).sum().backward(null, { inputs: [] }), {
      message: '`inputs` argument to `backward()` cannot be empty.',
    });
  },
  'refuses inputs that require no gradient'(t) {
    t.throws(
      () =>
        leaf(1)
          .sum()
          .backward(null, { inputs: [torch.ones(1)] }),
      {
        message: "can't retain_grad on Tensor that has requires_grad=False",
      },
    );
  },
  'of several tensors with several gradients'(t) {
    const x = leaf(1, 2);
    const one = torch.ones(2, { dtype: torch.float64 });
    autograd.backward([x.mul(2), x.mul(3)], [one, one.mul(10)]);
    t.deepEqual(x.grad?.tolist(), [32, 32]);
  },
  'of a tensor twice counts twice'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    autograd.backward([y, y]);
    t.deepEqual(x.grad?.tolist(), [4]);
  },
  'of a leaf adds its own gradient'(t) {
    const x = leaf(1);
    x.backward();
    t.deepEqual(x.grad?.tolist(), [1]);
  },
  'of what was not recorded is refused'(t) {
    t.throws(() => torch.ones(1).backward(), {
      message: 'element 0 of tensors does not require grad and does not have a grad_fn',
    });
  },
  'with a gradient that is recorded gives higher derivatives'(t) {
    const [x, v] = [leaf(2), leaf(3)];
    x.pow(2).backward(v, { createGraph: true });
    t.true((x.grad as Tensor).requiresGrad);
    const [g] = autograd.grad((x.grad as Tensor).sum(), v);
    t.deepEqual(g.tolist(), [4]);
  },
  'twice is refused, with the reason'(t) {
    const y = leaf(1).exp().sum();
    y.backward();
    t.throws(() => y.backward(), {
      message:
        'Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.',
    });
  },
  'twice is allowed where nothing was saved'(t) {
    const x = leaf(1);
    const y = x.add(1).sum();
    y.backward();
    y.backward();
    t.deepEqual(x.grad?.tolist(), [2]);
  },
  'reaches both sides of a fork'(t) {
    const x = leaf(2);
    const y = x.mul(3);
    y.add(y.pow(2)).sum().backward();
    t.deepEqual(x.grad?.tolist(), [39]);
  },
  'goes through a graph 100,000 deep, which is freed as well'(t) {
    const x = leaf(1);
    let y = x.mul(1);
    for (let i = 0; i < 100_000; i++) y = torch.tidy(() => y.add(0));
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [1]);
  },
  'leaves a deep graph to be freed'(t) {
    let y = leaf(1).mul(1);
    for (let i = 0; i < 100_000; i++) y = torch.tidy(() => y.add(0));
    t.notThrows(() => y.dispose());
  },
  'a sparse gradient stays sparse'(t) {
    const weight = random(5, 2);
    torch.nn.functional
      .embedding(torch.tensor([1n, 3n]), weight, { sparse: true })
      .sum()
      .backward();
    t.true(weight.grad?.isSparse);
    t.deepEqual(weight.grad?.toDense().at(1).tolist(), [1, 1]);
  },
});

rows('grad of a tensor', {
  'may be set, and taken away'(t) {
    const x = leaf(1);
    x.grad = torch.ones(1, { dtype: torch.float64 });
    x.sum().backward();
    t.deepEqual(x.grad?.tolist(), [2]);
    x.grad = null;
    t.is(x.grad, null);
  },
  'of another shape, dtype or kind is refused'(t) {
    const x = leaf(1);
    t.throws(
      () => {
        x.grad = torch.ones(2, { dtype: torch.float64 });
      },
      { message: /attempting to assign a gradient of size '\[2\]' to a tensor of size '\[1\]'/ },
    );
    t.throws(
      () => {
        x.grad = torch.ones(1);
      },
      { message: /attempting to assign a gradient with dtype/ },
    );
    t.throws(
      () => {
        x.grad = 1 as never;
      },
      { instanceOf: TypeError },
    );
    t.throws(
      () => {
        x.grad = x;
      },
      { message: "can't assign Variable as its own grad" },
    );
  },
  'requiresGrad of a computed tensor cannot be changed'(t) {
    const y = leaf(1).mul(2);
    t.throws(
      () => {
        y.requiresGrad = false;
      },
      { message: /^you can only change requires_grad flags of leaf variables/ },
    );
    t.throws(() => y.requiresGrad_(false), { message: /^you can only change requires_grad flags of leaf variables/ });
  },
  'integers cannot require gradients'(t) {
    t.throws(() => torch.ones(1, { dtype: torch.int64 }).requiresGrad_(), {
      message: 'only Tensors of floating point dtype can require gradients',
    });
    t.throws(() => torch.ones(1, { dtype: torch.int64, requiresGrad: true }), {
      message: /[Oo]nly Tensors of floating point and complex dtype can require gradients/,
    });
  },
});

test('a backward stays on one thread', (t) => {
  t.false(autograd.isMultithreadingEnabled());
  t.is(
    autograd.setMultithreadingEnabled(false, () => 3),
    3,
  );
  t.throws(() => autograd.setMultithreadingEnabled(true), { message: /cannot run on several threads/ });
  t.throws(() => autograd.setMultithreadingEnabled(1 as never), { instanceOf: TypeError });
});

test('the warning about streams can be switched off', (t) => {
  t.notThrows(() => autograd.graph.setWarnOnAccumulateGradStreamMismatch(false));
  autograd.graph.setWarnOnAccumulateGradStreamMismatch(true);
  t.throws(() => autograd.graph.setWarnOnAccumulateGradStreamMismatch(1 as never), { instanceOf: TypeError });
});

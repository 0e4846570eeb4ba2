/** @file Changes in place in the middle of a graph: which backward they spoil, and what views and their bases make of them. */

import * as torch from 'typetorch';
import { autograd, nn, type Tensor } from 'typetorch';
import { custom, leaf, random, rows, values } from './support.js';

const F = nn.functional;
const MODIFIED = /modified by an inplace operation/;
const { slice } = torch;

function ones(...shape: number[]): Tensor {
  return torch.ones(shape, { dtype: torch.float64 });
}

const keepGraph = { retainGraph: true };

rows('a change in place', {
  'spoils the operators that saved the old value, and no others'(t) {
    const [x, y] = [leaf(1, 1), leaf(4, 4)];
    const z = x.mul(y);
    const sum = z.add(y);
    const product = z.mul(y);
    z.add_(2);
    sum.backward(ones(2), keepGraph);
    t.throws(() => product.backward(ones(2)), { message: MODIFIED });
  },
  'is itself differentiated'(t) {
    const [x, y] = [leaf(1, 1), leaf(4, 4)];
    const z = x.mul(y);
    const product = z.mul(y);
    const sum = z.add(y);
    z.add_(y).backward(ones(2), keepGraph);
    sum.backward(ones(2), keepGraph);
    t.deepEqual(x.grad?.tolist(), [8, 8]);
    t.throws(() => product.backward(ones(2)), { message: MODIFIED });
  },
  'of a function that saves its result counts as one version'(t) {
    const [x, y] = [leaf(1), leaf(4)];
    const z = x.div(2).add(y.div(8));
    const [product, sum, version] = [z.mul(y), z.add(y), z._version];
    const w = z.exp_();
    t.is(z._version, version + 1);
    sum.backward(ones(1), keepGraph);
    t.deepEqual(x.grad?.tolist(), [0.5]);
    w.backward(ones(1), keepGraph);
    t.deepEqual(x.grad?.tolist(), [(1 + Math.E) / 2]);
    t.throws(() => product.backward(ones(1)), { message: MODIFIED });
  },
  'leaves a copy of a leaf usable'(t) {
    const start = leaf(1, 1);
    const x = start.clone();
    x.add_(10);
    const y = x.add(2);
    y.backward(ones(2));
    t.deepEqual(
      [x.tolist(), start.grad?.tolist()],
      [
        [11, 11],
        [1, 1],
      ],
    );
    const z = x.mul(y);
    x.add_(2);
    t.throws(() => z.backward(ones(2)), { message: MODIFIED });
  },
  'with a value that requires a gradient makes the tensor require one'(t) {
    for (const a of [ones(3), ones(3).add(0)]) t.true(a.add_(random(3)).requiresGrad);
  },
  'is allowed before a gradient is required, and refused from then on'(t) {
    const a = ones(2, 3);
    a.add_(5);
    const view = a.at(slice());
    view.add_(5);
    a.requiresGrad_();
    a.sum().backward();
    t.deepEqual(a.grad?.tolist(), ones(2, 3).tolist());
    t.throws(() => a.add_(5), { message: /a leaf Variable that requires grad/ });
    t.throws(() => view.add_(5), { message: /a view of a leaf Variable that requires grad/ });
  },
  'without recording changes a leaf, and is noticed where it was saved'(t) {
    const [x, y] = [random(5, 5), random(5)];
    torch.noGrad(() => x.setAt([0], y));
    t.deepEqual([x.requiresGrad, x.gradFn], [true, null]);
    const z = x.mul(2).mul(y);
    torch.noGrad(() => y.mul_(2));
    t.throws(() => z.sum().backward(), { message: MODIFIED });
  },
  'of a detached tensor is noticed where the other one was saved'(t) {
    const x = torch.randn([], { requiresGrad: true });
    const y = x.pow(2);
    x.detach().zero_();
    t.throws(() => y.backward(), { message: MODIFIED });
  },
  'is allowed where an operator does not save what it could'(t) {
    const mu = torch.ones(1, { requiresGrad: true });
    const x = torch.empty(1);
    let loss: Tensor = torch.zeros([]);
    for (const i of [0, 1, 2]) {
      x.detach_();
      x.copy_(mu.add(i));
      loss = loss.add(x.mul(torch.full([1], i)).sum());
    }
    loss.backward();
    t.is(mu.grad?.item(), 3);
  },
  'of what was indexed by a mask is allowed'(t) {
    const b = torch.zeros(3, { requiresGrad: true });
    const tensor = b.add(0);
    const mask = torch.tensor([1, 0, 0]).ne(0);
    tensor.setAt([mask], tensor.at(mask));
    tensor.backward(torch.onesLike(tensor));
    t.deepEqual(b.grad?.tolist(), [1, 1, 1]);
  },
  'of a result needs recorded arguments to be written to'(t) {
    const [a, b] = [random(2), random(2)];
    const out = torch.zeros(2, { dtype: torch.float64 });
    t.throws(() => torch.mul(a, b, { out }), { message: /don't support automatic differentiation/ });
    torch.noGrad(() => torch.mul(a, b, { out }));
    t.deepEqual(out.tolist(), a.mul(b).tolist());
    t.throws(() => torch.mul(a.detach(), b.detach(), { out: random(2) }), {
      message: /don't support automatic differentiation/,
    });
  },
  'by an operator that reads one of several parts is allowed where the parts are no views'(t) {
    for (const split of [
      (x: Tensor) => x.unsafeSplit(1),
      (x: Tensor) => x.unsafeSplitWithSizes([1, 1, 1]),
      (x: Tensor) => x.unsafeChunk(3),
    ]) {
      const a = random(3, 3);
      const [first, second] = split(a.add(a));
      first.mul_(second);
      t.notThrows(() => first.sum().backward());
    }
    for (const split of [
      (x: Tensor) => x.split(1),
      (x: Tensor) => x.splitWithSizes([1, 1, 1]),
      (x: Tensor) => x.chunk(3),
    ]) {
      const a = random(3, 3);
      const [first, second] = split(a.add(a));
      t.throws(() => first.mul_(second), { message: /is the output of a function that returns multiple views/ });
    }
  },
  'counts where a tensor is resized, unless it has the size already'(t) {
    const [x, y] = [torch.rand(1), torch.randn(3)];
    x.resize_([1, 2]);
    t.is(x._version, 1);
    x.resizeAs_(y);
    t.is(x._version, 2);
    x.resize_([3]);
    x.resizeAs_(y);
    t.is(x._version, 2);
  },
});

rows('a view that is changed', {
  'reaches the gradient through its base'(t) {
    const root = random(2, 2);
    const x = root.clone();
    x.narrow(0, 0, 1).mul_(2);
    x.sum().backward();
    t.deepEqual(values(root.grad), [
      [2, 2],
      [1, 1],
    ]);
  },
  'reaches the gradient through another view'(t) {
    const root = random(2, 2);
    const x = root.clone();
    const [first, second] = [x.narrow(0, 0, 1), x.narrow(0, 0, 1)];
    first.mul_(2);
    second.sum().backward();
    t.deepEqual(values(root.grad), [
      [2, 2],
      [0, 0],
    ]);
  },
  'may be a view of a view'(t) {
    const root = random(2, 2);
    const x = root.clone();
    x.narrow(0, 0, 1).narrow(1, 1, 1).mul_(2);
    x.sum().backward();
    t.deepEqual(values(root.grad), [
      [1, 2],
      [1, 1],
    ]);
  },
  'may have a base that is not contiguous'(t) {
    const root = torch.ones(2, 3, 2).select(2, 1).t().requiresGrad_();
    const x = root.clone();
    x.narrow(0, 0, 1).narrow(1, 1, 1).mul_(2);
    x.sum().backward();
    t.deepEqual(values(root.grad), [
      [1, 2],
      [1, 1],
      [1, 1],
    ]);
  },
  'has the right derivatives'(t) {
    const change = (root: Tensor, b: Tensor): Tensor => {
      const x = root.clone();
      x.narrow(1, 2, 2).narrow(0, 1, 2).mul_(b);
      x.narrow(1, 0, 2).narrow(0, 1, 2).mul_(b);
      return x;
    };
    t.true(autograd.gradcheck(change, [random(4, 4), random(2, 2)]));
    t.true(autograd.gradgradcheck(change, [random(4, 4), random(2, 2)], random(4, 4)));
  },
  'makes its base require a gradient'(t) {
    const a = torch.randn(4, 4, { dtype: torch.float64 });
    const change = (b: Tensor): Tensor => {
      const x = a.clone();
      t.false(x.requiresGrad);
      x.narrow(1, 2, 2).mul_(b);
      t.true(x.requiresGrad);
      return x;
    };
    t.true(autograd.gradcheck(change, [random(4, 2)]));
    t.true(autograd.gradgradcheck(change, [random(4, 2)]));
  },
  'gives a gradient to what changed it'(t) {
    const a = torch.tensor([2, 5]);
    const b = torch.tensor([3], { requiresGrad: true });
    a.narrow(0, 1, 1).mul_(b).sum().backward();
    t.deepEqual([b.grad?.tolist(), a.grad], [[5], null]);
  },
  'follows a change of its base that made that require a gradient'(t) {
    const change = (r: Tensor): Tensor => {
      const x = ones(5);
      const view = x.select(0, 1);
      t.deepEqual([view.requiresGrad, view.gradFn], [false, null]);
      x.add_(r);
      t.true(view.requiresGrad);
      return view;
    };
    t.true(autograd.gradcheck(change, [leaf(1)]));
    t.true(autograd.gradgradcheck(change, [leaf(1)]));
  },
  'may be asked for its node where nothing is recorded'(t) {
    const a = random(3, 1);
    const c = a.mul(2).viewAs(a);
    c.setAt([0, 0], 3);
    torch.noGrad(() => void c.gradFn);
    c.sum().backward();
    t.deepEqual(values(a.grad), [[0], [2], [2]]);
    const z = torch.complex(leaf(1), leaf(1)).clone();
    const view = z.real;
    z.add_(1);
    torch.noGrad(() => t.is(view.gradFn?.name(), 'AsStridedBackward0'));
  },
  'of one of several views, or a view of that, is refused'(t) {
    const parts = random(3, 3).clone().unbind();
    t.throws(() => parts[0].mul_(2));
    t.throws(() => parts[0].viewAs(parts[0]).mul_(2));
    const base = random(4).clone();
    t.throws(() => base.viewAs(base).unbind(0)[0].mul_(2));
  },
  'of a view that was made without recording, or in inference mode, is refused'(t) {
    for (const [mode, name] of [
      [torch.noGrad, 'no_grad block'],
      [torch.inferenceMode, 'inference_mode'],
    ] as const) {
      const x = torch.zeros(2);
      const y = mode(() => x.view(2));
      y.requiresGrad_();
      t.throws(() => y.view(2).div_(2), { message: new RegExp(`a view of a view .* is being .* inside the ${name}`) });
    }
  },
  'by a function that saves its result lets the node go with the tensors'(t) {
    const a = torch.arange(10, { dtype: torch.float64 }).requiresGrad_();
    const b = a.narrow(0, 0, 2).clone().view(-1);
    b.relu_();
    const sum = b.clone().sum();
    b.dispose();
    sum.backward();
    t.is(sum.item(), 1);
    t.throws(() => random(10).narrow(0, 0, 10).relu_(), { message: /a view of a leaf Variable/ });
  },
  'by an activation of a network has a second derivative'(t) {
    const net = new nn.Sequential(new nn.InstanceNorm2d(2), new nn.ReLU(true));
    const x = torch.ones(1, 2, 1, 2, { requiresGrad: true });
    const [g] = autograd.grad(net(x).pow(2), x, torch.onesLike(x), { createGraph: true });
    t.notThrows(() => autograd.grad(g.sum(), x));
    const inputs = torch.ones(1, 3, 4, 4, { requiresGrad: true });
    const output = F.threshold(inputs.add(1).viewAs(inputs), 0, 0, true).sigmoid();
    const [gradients] = autograd.grad(output, inputs, torch.onesLike(output), { createGraph: true });
    const penalty = gradients.sum();
    penalty.backward();
    const node = penalty.gradFn?.nextFunctions[0][0]?.nextFunctions[1][0];
    t.is(node?.name(), 'ThresholdBackwardBackward0');
  },
  'through another dtype has the gradient of its base, not that of its new shape'(t) {
    const gradOf = (transpose: (b: Tensor) => Tensor): Tensor => {
      const start = torch.ones(3, 3, { dtype: torch.complex64, requiresGrad: true });
      const b = transpose(torch.viewAsReal(start.clone()));
      b.add_(1);
      b.backward(torch.arange(18, { dtype: torch.float32 }).view(3, 3, 2));
      return start.grad as Tensor;
    };
    const plain = gradOf((b) => b.transpose(0, 1));
    // The formula that libtorch has is wrong here, as its own tests say.
    t.true(plain.t().equal(gradOf((b) => b.transpose_(0, 1))));
  },
});

rows('copying in place', {
  'keeps the gradient through dtypes'(t) {
    for (const dtype of [torch.float32, torch.float64, torch.float16, torch.bfloat16]) {
      const x = torch.randn(10, { requiresGrad: true });
      t.true(torch.empty(10, { dtype }).copy_(x).requiresGrad);
      t.true(x.to(dtype).requiresGrad);
    }
  },
  'from real to complex numbers'(t) {
    for (const convert of [
      (x: Tensor) => torch.empty(3, 2, { dtype: torch.complex128 }).copy_(x),
      (x: Tensor) => x.to(torch.complex128),
    ]) {
      const x = random(3, 2);
      const sum = convert(x).sum();
      sum.abs().backward();
      t.true(torch.allclose(x.grad as Tensor, ones(3, 2).mul(sum.detach().sgn().real)));
    }
  },
});

rows('only what is asked for', {
  'is computed where a part of a tensor was changed'(t) {
    const failing = custom({
      forward: (_, x: Tensor) => x.clone(),
      backward: () => {
        throw new Error('Boom!');
      },
    });
    const chains: ((x: Tensor, y: Tensor) => Tensor)[] = [
      (x, y) => x.clone().view(-1).add_(y),
      (x, y) => {
        const out = x.clone().view(-1);
        const b = out.mul(2);
        return out.add_(y).add(b);
      },
    ];
    const [x, y] = [random(2), random(2)];
    const safe = failing(y);
    for (const chain of chains) {
      t.throws(() => chain(x, safe).sum().backward(), { message: 'Boom!' });
      t.throws(() => autograd.grad(chain(x, safe).sum(), y), { message: 'Boom!' });
      t.notThrows(() => autograd.grad(chain(x, safe).sum(), x));
      t.notThrows(() => autograd.grad(chain(x, safe).sum(), safe));
      t.notThrows(() => autograd.grad(chain(x, safe).sum(), [x, safe]));
    }
    const out = x.clone().view(-1);
    out.registerHook(() => t.fail());
    const b = out.add(safe);
    out.add_(safe);
    t.notThrows(() => autograd.grad(out.add(b).sum(), [b, safe]));
  },
});

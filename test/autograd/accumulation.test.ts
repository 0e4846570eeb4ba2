/** @file How gradients are added up: where, in which memory, layout and dtype, and along which parts of the graph. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { custom, gradsOf, leaf, random, rows, values } from './support.js';

const { getGradientEdge, GradientEdge } = autograd.graph;

function float64(shape: number[], fill: number): Tensor {
  return torch.full(shape, fill, { dtype: torch.float64 });
}

function sparse(): Tensor {
  return torch.sparseCooTensor(torch.tensor([[1n, 1n]]), torch.tensor([1, 1]));
}

/** Emits no warning, or the texts of those that it did. */
function warningsOf(fn: () => void): string[] {
  const texts: string[] = [];
  const emit = process.emitWarning;
  process.emitWarning = (text: string | Error) => void texts.push(String(text));
  try {
    fn();
  } finally {
    process.emitWarning = emit;
  }
  return texts;
}

// The first two in the file: a warning is shown once.
test('reading grad warns for a computed tensor that does not retain it', (t) => {
  const x = torch.ones(1, { requiresGrad: true });
  // An operator shows what libtorch has to say.
  const read = (tensor: Tensor): string[] => warningsOf(() => void [tensor.grad, torch.ones(1)]);
  t.deepEqual(read(x), []);
  const y = x.clone();
  t.regex(read(y).join(), /The \.grad attribute of a Tensor that is not a leaf Tensor is being accessed/);
  y.retainGrad();
  t.deepEqual(read(y), []);
});

test('backward with a graph warns once, and grad does not', (t) => {
  const b = random(3);
  const c = b.mul(b);
  const texts = warningsOf(() => c.backward(float64([3], 1), { createGraph: true }));
  b.grad = null;
  t.true(texts.some((text) => text.startsWith('Using backward() with create_graph=True')));
  t.deepEqual(
    warningsOf(() => autograd.grad(c, b, float64([3], 1), { createGraph: true })),
    [],
  );
});

rows('gradients that meet', {
  'keep the tensor that is there, unless one is dense and the other sparse, or a graph is made'(t) {
    const keeps = (present: Tensor, given: Tensor, createGraph: boolean): boolean => {
      const x = torch.tensor([1.5, 1.5], { requiresGrad: true });
      x.grad = present;
      x.backward(given, { createGraph });
      return x.grad === present;
    };
    for (const createGraph of [false, true]) {
      t.false(keeps(sparse(), torch.tensor([1.5, 1.5]), createGraph));
      t.is(keeps(torch.tensor([1.5, 1.5]), torch.tensor([1.5, 1.5]), createGraph), !createGraph);
      t.is(keeps(sparse(), sparse(), createGraph), !createGraph);
    }
  },
  'of which some are sparse are summed in any order'(t) {
    const given = custom({
      forward(ctx, x: Tensor, grad: Tensor) {
        ctx.saveForBackward(grad);
        return x;
      },
      backward: (ctx) => [ctx.savedTensors[0], null],
    });
    const size = [6, 3, 2];
    const at = (rows: bigint[], columns: bigint[]): Tensor =>
      torch.sparseCooTensor(torch.tensor([rows, columns]), torch.randn(rows.length, 2, { dtype: torch.float64 }), size);
    const [first, second] = [at([0n, 3n, 4n], [0n, 2n, 2n]), at([0n, 1n, 3n, 4n], [0n, 1n, 2n, 2n])];
    const dense = torch.rand(size, { dtype: torch.float64 });
    for (const grads of [
      [first, dense, second],
      [dense, first, second],
      [first, second],
    ]) {
      const x = random(...size);
      grads
        .map((grad) => given(x, grad))
        .reduce((a, b) => a.add(b))
        .sum()
        .backward();
      const sum = grads.map((grad) => grad.toDense()).reduce((a, b) => a.add(b));
      t.true(torch.allclose((x.grad as Tensor).toDense(), sum));
    }
  },
  'in three places of the graph are not written into each other'(t) {
    const [x, y] = [leaf(1), leaf(1)];
    let [a, b, c] = [x.add(2), y.add(2), x.add(2)];
    const sum = a.add(b).add(c);
    for (let i = 0; i < 4; i++) [a, b, c] = [a.mul(2), b.mul(2), c.mul(2)];
    sum.add(a.add(b).add(c)).sum().backward();
    t.deepEqual([x.grad?.tolist(), y.grad?.tolist()], [[34], [17]]);
  },
  'leave the given ones as they were'(t) {
    const x = torch.rand(2, 2, { requiresGrad: true });
    const gathered = x.gather(0, torch.tensor([[0n, 0n]]), { sparseGrad: true });
    const copy = x.clone();
    const given = torch.randLike(copy);
    const before = given.tolist();
    autograd.backward([copy, gathered], [given, torch.randLike(gathered)]);
    t.deepEqual(given.tolist(), before);
  },
  'have the layout of a dense leaf, and rows for one that is not'(t) {
    const formats = [torch.contiguousFormat, torch.channelsLast];
    for (const formatA of formats) {
      for (const formatB of formats) {
        const [a, b] = [formatA, formatB].map((memoryFormat) =>
          torch.rand(2, 3, 4, 5).to({ memoryFormat }).requiresGrad_(),
        );
        for (const x of [a, b]) x.sum().backward();
        for (const x of [a, b]) t.deepEqual(x.grad?.stride(), x.stride());
        for (const x of [a, b]) x.grad = null;
        a.mul(b).sum().backward();
        for (const x of [a, b]) t.deepEqual(x.grad?.stride(), x.stride());
      }
    }
    const c = torch.emptyStrided([2, 2], [4, 2]).copy_(torch.rand(2, 2)).requiresGrad_();
    for (const other of [torch.ones([]), torch.rand(2, 2)]) {
      c.grad = null;
      c.mul(other).sum().backward();
      t.deepEqual(c.grad && (c.grad as Tensor).stride(), [2, 1]);
    }
  },
  'have the dtype of the leaf'(t) {
    const x = torch.randn(5, 5, { requiresGrad: true });
    x.double().sum().backward();
    t.is(x.grad?.dtype, torch.float32);
    const y = random(5, 5);
    y.float().sum().backward();
    t.is(y.grad?.dtype, torch.float64);
  },
  'of tensors without elements are zeros'(t) {
    const [a, b] = [random(4, 0), random(4, 1)];
    const c = a.add(b);
    t.deepEqual(c.shape, [4, 0]);
    c.sum().backward();
    t.deepEqual(
      [values(b.grad), a.grad?.shape],
      [
        [[0], [0], [0], [0]],
        [4, 0],
      ],
    );
  },
  'are of the right size where a parameter got smaller'(t) {
    const x = new torch.nn.Parameter(float64([16], 1));
    for (const size of [15, 14]) {
      torch.noGrad(() => x.set_(x.at(torch.slice(1))));
      x.grad = null;
      torch.cat([x, x]).sum().backward();
      t.deepEqual(values(x.grad), new Array(size).fill(2));
    }
  },
});

rows('backward', {
  'of a formula has the gradients of the formula'(t) {
    const [x, y, z] = [random(5, 5), random(5, 5), random(5, 5)];
    const given = torch.randn(5, 5, { dtype: torch.float64 });
    const [xd, yd, zd] = [x, y, z].map((tensor) => tensor.detach());
    x.add(y.mul(z)).add(z.pow(2).mul(4).mul(x).div(y)).backward(given);
    const expected = [
      zd.pow(2).mul(4).div(yd).add(1),
      zd.sub(xd.mul(4).mul(zd.pow(2)).div(yd.pow(2))),
      xd.mul(8).mul(zd).div(yd).add(yd),
    ];
    for (const [i, { grad }] of [x, y, z].entries()) t.true(torch.allclose(grad as Tensor, expected[i].mul(given)));
  },
  'of a tensor and another that depends on it'(t) {
    const x = random(10);
    const [a, b] = [torch.randn(10, { dtype: torch.float64 }), torch.randn(10, { dtype: torch.float64 })];
    const y = x.pow(2);
    autograd.backward([y, y.pow(3)], [a, b]);
    const xd = x.detach();
    t.true(torch.allclose(x.grad as Tensor, xd.mul(2).mul(a).add(xd.pow(5).mul(6).mul(b))));
  },
  'of several tensors, of which one was not recorded, is refused'(t) {
    const [x, y] = [random(5), torch.randn(5, { dtype: torch.float64 })];
    t.throws(() => autograd.backward([x.add(y), y.mul(2)], [float64([5], 1), float64([5], 1)]), {
      message: /does not require grad/,
    });
    t.throws(() => autograd.backward([x.add(2)], [null]), { message: /only for scalar outputs/ });
  },
  'into one input without dimensions'(t) {
    const x = torch.tensor(3, { dtype: torch.float64, requiresGrad: true });
    x.pow(2).backward({ inputs: x });
    t.is(x.grad?.item(), 6);
  },
  'into leaves and computed tensors, and into none that the graph does not reach'(t) {
    const [x, y, z] = [leaf(1, 2), leaf(3, 4), leaf(5, 6)];
    const computed = x.mul(1);
    const out = computed.pow(2).add(y.mul(computed)).add(y.pow(2));
    out.backward(float64([2], 1), { createGraph: true, inputs: [x, y, computed] });
    t.deepEqual(
      [values(x.grad), values(y.grad), values(computed.grad)],
      [
        [5, 8],
        [7, 10],
        [5, 8],
      ],
    );
    out.backward(float64([2], 1), { createGraph: true, inputs: [z] });
    t.is(z.grad, null);
  },
  'of one of several outputs leaves zeros for the others'(t) {
    const x = random(4, 2);
    x.chunk(2)[1].mul(4).add(2).sum().backward();
    t.deepEqual(values(x.grad), [
      [0, 0],
      [0, 0],
      [4, 4],
      [4, 4],
    ]);
    torch.noGrad(() => (x.grad as Tensor).zero_());
    x.chunk(2)[0].backward(float64([2, 2], 3));
    t.deepEqual(values(x.grad), [
      [3, 3],
      [3, 3],
      [0, 0],
      [0, 0],
    ]);
  },
  'does not go through what has no gradient'(t) {
    const a = random(5, 5).add(random(5, 5));
    const b = a.max(1, true).indices.repeat(1, 5).double();
    t.false(b.requiresGrad);
    t.notThrows(() => b.add(a).sum().backward());
  },
  'in parts equals one in a go'(t) {
    const leaves = Array.from({ length: 10 }, () => torch.zeros(2, 2, { dtype: torch.float64, requiresGrad: true }));
    const middle = leaves.map((x, i) => x.mul(i).add(x.mul(x)));
    const loss = middle
      .map((x, i) => x.mul(i))
      .reduce((a, b) => a.add(b))
      .sum();
    const grads = [0, 2, 4, 6, 8].flatMap((start) =>
      autograd.grad(loss, middle.slice(start, start + 2), { retainGraph: true }),
    );
    autograd.backward(middle, grads);
    for (const [i, x] of leaves.entries()) t.deepEqual(values(x.grad), float64([2, 2], i * i).tolist());
  },
  'of a mean and a variance equals those of each'(t) {
    const [a, b] = [random(3, 4, 5), random(3, 4, 5)];
    torch.noGrad(() => b.copy_(a));
    const [variance, mean] = torch.varMean(a, [1, 2]);
    const given = torch.randn(3, { dtype: torch.float64 });
    variance.pow(2).mul(mean.pow(2)).backward(given);
    b.var([1, 2])
      .pow(2)
      .mul(b.mean([1, 2]).pow(2))
      .backward(given);
    t.true(torch.allclose(a.grad as Tensor, b.grad as Tensor, { rtol: 1e-10 }));
  },
});

rows('grad', {
  'of what is not reached runs no function on the way'(t) {
    const fail = custom({ forward: (_, x: Tensor) => x, backward: () => t.fail() });
    const hidden = (): Tensor => fail(random(1).mul(2));
    const [y, z] = [random(1), random(1)];
    t.deepEqual(gradsOf(hidden(), y), [null]);
    t.deepEqual(gradsOf(hidden().add(z), y, z), [null, [1]]);
    hidden().backward({ inputs: [y] });
    t.is(y.grad, null);
  },
  'with zeros in place of null does not require a gradient by itself'(t) {
    const [x, y] = [random(10), random(10)];
    const grads = autograd.grad(x.pow(2).sum(), [x, y], { allowUnused: true, materializeGrads: true });
    t.deepEqual(
      grads.map((grad) => grad.requiresGrad),
      [false, false],
    );
  },
  'with zeros in place of null gives the next derivative too'(t) {
    const [x, a] = [torch.tensor(0.5, { requiresGrad: true }), torch.tensor(1, { requiresGrad: true })];
    const [first] = autograd.grad(x.mul(a), x, { createGraph: true });
    t.is(autograd.grad(first, x, { createGraph: true, allowUnused: true })[0], null);
    const [second] = autograd.grad(first, x, { createGraph: true, materializeGrads: true });
    const [third] = autograd.grad(second, x, { materializeGrads: true });
    t.deepEqual([second.item(), third.item()], [0, 0]);
    t.throws(() => autograd.grad(x.mul(a), x, { allowUnused: false, materializeGrads: true }), {
      message: /Expected allow_unused to be True or not passed when/,
    });
  },
  'climbs a hill in steps that are themselves recorded'(t) {
    const [start, y] = [random(2, 2), random(2, 2)];
    const height = (x: Tensor): Tensor => x.pow(2).add(y.mul(x)).add(y.pow(2));
    let x = start;
    for (let i = 0; i < 5; i++) {
      const [grad] = autograd.grad(height(x), x, float64([2, 2], 1), { createGraph: true });
      t.true(torch.allclose(grad, x.mul(2).add(y)));
      t.deepEqual([x.isLeaf ? x.grad : null, y.grad], [null, null]);
      x = x.add(grad.mul(0.05));
    }
    t.true((height(x).sum().item() as number) > (height(start).sum().item() as number));
    x.backward(float64([2, 2], 1));
    t.truthy(y.grad && start.grad);
  },
  'a Hessian-vector product by backward of a gradient'(t) {
    const [x, y] = [leaf(1, 2), leaf(3, 4)];
    x.pow(2)
      .add(y.mul(x))
      .add(y.pow(2))
      .backward(float64([2], 1), { createGraph: true });
    const [gx, gy] = [x.grad as Tensor, y.grad as Tensor];
    t.deepEqual(
      [values(gx), values(gy)],
      [
        [5, 8],
        [7, 10],
      ],
    );
    gx.mul(2)
      .add(gy)
      .backward(float64([2], 1));
    t.deepEqual(
      [values(x.grad), values(y.grad)],
      [
        [10, 13],
        [11, 14],
      ],
    );
  },
});

rows('a gradient edge', {
  'stays with the memory that a leaf had'(t) {
    const x = random(2);
    const edge = getGradientEdge(x);
    const out = x.clone();
    torch.noGrad(() => x.set_(torch.randLike(x)));
    t.throws(() => autograd.grad(out.sum(), x), { message: /to not have been used in the graph/ });
    t.deepEqual(values(autograd.grad(x.clone().sum(), x)[0]), [1, 1]);
    t.notThrows(() => autograd.grad(out.clone().sum(), edge, { allowUnused: true }));
  },
  'stays with the value from before a change in place'(t) {
    const x = random(2).clone();
    const edge = getGradientEdge(x);
    x.mul_(2);
    const [before, after] = autograd.grad(x.sum(), [edge, x]);
    t.deepEqual(
      [values(before), values(after)],
      [
        [2, 2],
        [1, 1],
      ],
    );
  },
  'may be made of a node and a number'(t) {
    const [x, y] = [random(2).clone(), random(2).clone()];
    const out = x.add(y);
    const edges = [x, y].map((tensor) => new GradientEdge(tensor.gradFn as autograd.graph.Node, tensor.outputNr));
    const expected = autograd.grad(out.sum(), [x, y], { retainGraph: true });
    t.deepEqual(autograd.grad(out.sum(), edges).map(values), expected.map(values));
  },
  'may stand among the inputs of backward'(t) {
    const [x, y] = [random(2).clone(), random(2).clone()];
    const [ex, ey] = [x, y].map(getGradientEdge);
    const out = x.clone();
    for (const inputs of [
      [ex, y],
      [x, y],
      [x, ey],
      [ex, ey],
    ]) {
      t.notThrows(() => autograd.backward(out.sum(), { inputs, retainGraph: true }));
    }
  },
  'splits a backward in two'(t) {
    const x = leaf(1, 2);
    const fn = (): [Tensor, autograd.graph.GradientEdge] => {
      const middle = x.sin().cos().sum();
      return [middle.exp().clone().sin().sum(), getGradientEdge(middle)];
    };
    const [out, edge] = fn();
    const [grad] = autograd.grad(out, edge, { retainGraph: true });
    const [parts] = autograd.grad(edge, x, grad);
    t.deepEqual(values(parts), values(autograd.grad(fn()[0], x)[0]));
    const [again, other] = [fn(), fn()];
    const [expected] = autograd.grad([again[1], other[0]], x, { retainGraph: true });
    x.grad = null;
    autograd.backward([again[1], other[0]], { retainGraph: true });
    t.deepEqual(values(x.grad), values(expected));
    t.throws(() => autograd.backward(fn()[1], [torch.ones(4)], { inputs: [x] }), { message: /Mismatch in shape/ });
    t.throws(() => autograd.grad(fn()[1], x, torch.rand([], { dtype: torch.complex64 })), {
      message: /required to have the same dtype/,
    });
  },
});

rows('requiring a gradient', {
  'goes from arguments to results'(t) {
    const [x, y, z] = [torch.randn(5, 5), torch.randn(5, 5), torch.randn(5, 5, { requiresGrad: true })];
    const a = x.add(y);
    t.false(a.requiresGrad);
    const b = a.add(z);
    t.true(b.requiresGrad);
    t.notThrows(() => b.backward(torch.ones(5, 5)));
  },
  'is an option of what makes tensors like others'(t) {
    const x = torch.randn(2, 3, { dtype: torch.float64 });
    for (const make of [torch.onesLike, torch.randnLike]) {
      for (const requiresGrad of [true, false]) {
        const made = make(x, { dtype: torch.float32, requiresGrad });
        t.deepEqual([made.requiresGrad, made.dtype], [requiresGrad, torch.float32]);
      }
    }
  },
  'stays when data is replaced, which must be numbers of the same kind'(t) {
    const x = torch.tensor(1, { requiresGrad: true });
    x.data = torch.tensor(2);
    t.deepEqual([x.item(), x.requiresGrad], [2, true]);
    t.throws(() => (x.data = torch.tensor(3n)), { message: /must be floating point or complex dtype/ });
    t.throws(() => (torch.randn(1, 2).data = torch.sparseCooTensor(torch.zeros(1, 1), torch.ones(1))), {
      message: /incompatible tensor type/,
    });
  },
});

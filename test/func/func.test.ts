/** @file Transforms of functions give Python's numbers, random ones too, and its texts; `func.py` wrote the expected values. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

const { functionalCall, grad, gradAndValue, hessian, jacfwd, jacrev, jvp, linearize, stackModuleState, vjp, vmap } =
  torch.func;
const { debugUnwrap, replaceAllBatchNormModules_ } = torch.func;
const F = nn.functional;

const expected = JSON.parse(readFileSync(new URL('func.json', import.meta.url), 'utf8')) as {
  values: Record<string, unknown>;
  printed: string[];
  errors: Record<string, { class: string; text: string }>;
};

torch.setNumThreads(1);

function plain(value: unknown): unknown {
  if (torch.isTensor(value)) return value.tolist();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function data(...shape: number[]): Tensor {
  const count = shape.reduce((product, size) => product * size, 1);
  return torch.arange(count, { dtype: torch.float64 }).mul(0.7).sin().reshape(shape);
}

const x = data(3);
const y = data(4).narrow(0, 1, 3);
const m = data(2, 3);
const s = data(1).select(0, 0).add(0.3);

const f = (a: Tensor, b: Tensor): Tensor => a.sin().mul(b.exp()).sum();
const both = (a: Tensor, b: Tensor): [Tensor, { c: Tensor }] => [a.sin().mul(b), { c: a.add(b).exp() }];
const withAux = (a: Tensor): [Tensor, { doubled: Tensor }] => [a.pow(3).sum(), { doubled: a.mul(2) }];
const sineAndDouble = (a: Tensor): [Tensor, Tensor] => [a.sin(), a.mul(2)];

type Loss = (input: Tensor, target: Tensor) => Tensor;

function perSample(reduction: 'mean' | 'sum'): unknown {
  torch.manualSeed(1);
  const net = new nn.Sequential(new nn.Conv2d(1, 2, 3), new nn.ReLU(), new nn.Flatten(), new nn.Linear(8, 3));
  const params = Object.fromEntries([...net.namedParameters()].map(([name, p]) => [name, p.detach()]));
  const images = torch.randn(3, 1, 4, 4);
  const labels = torch.tensor([2, 0, 1], { dtype: torch.int64 });
  const compute = (p: Record<string, Tensor>, image: Tensor, label: Tensor): Tensor =>
    F.crossEntropy(functionalCall(net, p, [image.unsqueeze(0)]), label.unsqueeze(0), { reduction });
  return vmap(grad(compute), { inDims: [null, 0, 0] })(params, images, labels);
}

function ensemble(): unknown {
  torch.manualSeed(5);
  const models = Array.from({ length: 4 }, () => new nn.Linear(3, 2));
  const [params, buffers] = stackModuleState(models);
  const batch = torch.randn(5, 3);
  const call = (p: Record<string, Tensor>, b: Record<string, Tensor>, d: Tensor): Tensor =>
    functionalCall(models[0], [p, b], [d]);
  return vmap(call, [0, 0, null])(params, buffers, batch);
}

function drawn(randomness: 'same' | 'different', chunkSize: number | null = null): unknown {
  torch.manualSeed(2);
  const noisy = (a: Tensor): Tensor => a.add(torch.rand(2, { dtype: torch.float64 }));
  return vmap(noisy, { randomness, chunkSize })(data(4, 2));
}

function seeded<R>(run: () => R): R {
  torch.manualSeed(0);
  return run();
}

const lossGradients = (loss: Loss): unknown => vmap(grad(loss))(data(4, 3), data(4, 3).cos());

function products(): unknown {
  const [output, pullback] = vjp(both, x, y);
  return [output, pullback([x, { c: y }])];
}

function productsWithAux(): unknown {
  const [output, pullback, aux] = vjp(withAux, x, { hasAux: true });
  return [output, pullback(s), aux];
}

function changed(a: Tensor): Tensor {
  const b = a.clone();
  b.setAt([0], b.at(1));
  return b.add_(a);
}

function hooked(a: Tensor): Tensor {
  a.registerHook((g) => g.mul(2));
  return a.mul(a).sum();
}

/** The argument that a transformed function has seen. */
function escaped(transform: (fn: (a: Tensor) => Tensor) => void): Tensor {
  const kept: Tensor[] = [];
  transform((a) => {
    kept.push(a);
    return a.sum();
  });
  return kept[0];
}

const computing: Record<string, () => unknown> = {
  grad: () => grad(f)(x, y),
  'grad of the second': () => grad(f, { argnums: 1 })(x, y),
  'grad of both': () => grad(f, { argnums: [0, -1] })(x, y),
  'grad of the grad': () => grad((a: Tensor) => grad(f)(a, y).sum())(x),
  'grad of a tree': () => grad((p: { w: Tensor; b: Tensor[] }) => p.w.mul(p.b[0]).sum())({ w: x, b: [y] }),
  'grad with aux': () => grad(withAux, { hasAux: true })(x),
  gradAndValue: () => gradAndValue(f)(x, y),
  'gradAndValue with aux': () => gradAndValue(withAux, { hasAux: true })(x),
  'grad under noGrad': () => torch.noGrad(() => grad(f)(x, y)),
  vjp: products,
  'vjp with aux': productsWithAux,
  jvp: () => jvp(both, [x, y], [y, x]),
  'jvp with aux': () => jvp(withAux, [x], [y], { hasAux: true }),
  'jvp of a constant': () => jvp((_: Tensor) => torch.ones(2), [x], [y]),
  'jvp of the jvp': () => jvp((a: Tensor) => jvp((b: Tensor) => b.sin(), [a], [y])[1], [x], [y]),
  'jvp of the grad': () => jvp(grad(f), [x, y], [y, x]),
  jacrev: () => jacrev(both)(x, y),
  'jacrev of both': () => jacrev(both, { argnums: [0, 1] })(x, y),
  'jacrev in chunks': () => [1, 2, 4, 100].map((chunkSize) => jacrev((a: Tensor) => a.tanh(), { chunkSize })(m)),
  'jacrev with aux': () => jacrev(sineAndDouble, { hasAux: true })(x),
  jacfwd: () => jacfwd(both)(x, y),
  'jacfwd of both': () => jacfwd(both, { argnums: [0, 1] })(x, y),
  'jacfwd with aux': () => jacfwd(sineAndDouble, { hasAux: true })(x),
  'jacfwd of a number': () => jacfwd((a: Tensor) => a.mul(x))(s),
  hessian: () => hessian(f)(x, y),
  'hessian of both': () => hessian(f, { argnums: [0, 1] })(x, y),
  'hessian of a matrix': () => hessian((a: Tensor) => a.pow(3).sum())(m),
  linearize: () => {
    const [output, jvpFn] = linearize(both, x, y);
    return [output, jvpFn(y, x), jvpFn(x, x)];
  },
  'hessian of norms': () =>
    [
      (a: Tensor) => F.layerNorm(a, [3], y.add(1), x).pow(3),
      (a: Tensor) => F.layerNorm(a, [2, 3]).pow(3),
      (a: Tensor) => F.batchNorm(a, null, null, { weight: y, bias: x, training: true }).pow(3),
      (a: Tensor) => F.batchNorm(a, x, y.abs().add(1)).pow(3),
    ].map((norm) => hessian((a: Tensor) => norm(a).sum())(m)),
  'hessian of the parameters of norms': () => [
    hessian((w: Tensor, b: Tensor) => F.layerNorm(m, [3], w, b).pow(3).sum(), { argnums: [0, 1] })(y, x),
    hessian((w: Tensor, b: Tensor) => F.batchNorm(m, null, null, { weight: w, bias: b, training: true }).pow(3).sum(), {
      argnums: [0, 1],
    })(y, x),
  ],
  'hessian of softmax': () =>
    [
      (a: Tensor) => F.softmax(a, 1).pow(2),
      (a: Tensor) => F.logSoftmax(a, 0).pow(2),
      (a: Tensor) => F.crossEntropy(a, torch.tensor([2n, 0n])),
    ].map((fn) => hessian((a: Tensor) => fn(a).sum())(m)),
  vmap: () => vmap((a: Tensor, b: Tensor) => a.dot(b))(m, m.add(1)),
  'vmap over columns': () => torch.vmap((a: Tensor, b: Tensor) => a.dot(b), [1, -1])(m, m.add(1)),
  'vmap with a constant': () => vmap((a: Tensor, b: Tensor) => a.mul(b), [0, null], 1)(m, x),
  'vmap of trees': () =>
    vmap((p: { a: Tensor; b: Tensor[] }, k: number) => ({ a: p.a.add(p.b[0]), b: [p.a.mul(k)] }), {
      inDims: [{ a: 0, b: [1] }, null],
    })({ a: m, b: [m.t()] }, 2),
  'vmap to several': () => vmap((a: Tensor) => [a, a.sum()], { outDims: [1, 0] })(m),
  'vmap of vmap': () =>
    vmap(
      vmap((a: Tensor, b: Tensor) => a.mul(b), [null, 0]),
      [0, null],
    )(x, y),
  'vmap in chunks': () => vmap((a: Tensor) => [a.sin(), a.sum()], { chunkSize: 2, outDims: [1, 0] })(data(5, 2)),
  'vmap of a constant result': () => vmap((_: Tensor) => x)(m),
  'vmap of nothing': () => vmap((a: Tensor) => a.sum())(torch.zeros(0, 3)),
  'vmap with changes in place': () => vmap(changed)(m),
  'vmap with new tensors': () => vmap((a: Tensor) => a.add(torch.tensor([1, 2, 3])))(m),
  'grad with new tensors': () =>
    grad((a: Tensor) =>
      a
        .mul(torch.tensor([1, 2, 3]))
        .mul(a.at(0).item() as number)
        .mul(3)
        .sum(),
    )(x),
  'grad with a hook': () => grad(hooked)(x),
  'vmap without a batch in the result': () => vmap((a: Tensor) => [a, 3], { outDims: [0, null] })(m),
  'vmap of linear algebra': () => vmap((a: Tensor) => torch.linalg.inv(a))(data(2, 2, 2).add(torch.eye(2).mul(2))),
  'random same': () => drawn('same'),
  'random different': () => drawn('different'),
  'random in chunks': () => [drawn('same', 3), drawn('different', 3)],
  'random operators': () =>
    [
      (a: Tensor) => F.dropout(a),
      (a: Tensor) => torch.randnLike(a),
      (a: Tensor) => torch.multinomial(a, 2),
      (a: Tensor) => a.clone().uniform_(),
    ].map((fn) => seeded(() => vmap(fn, { randomness: 'different' })(torch.ones(2, 4)))),
  'random operators, the same': () =>
    [
      (a: Tensor) => F.dropout(a),
      (a: Tensor) => F.alphaDropout(a, 0.5, true),
      (a: Tensor) => a.add(torch.randperm(4)),
    ].map((fn) => seeded(() => vmap(fn, { randomness: 'same' })(torch.ones(2, 4)))),
  'gradients of each example': () => perSample('mean'),
  'gradients of each example, summed': () => perSample('sum'),
  ensemble,
  mse: () => lossGradients((a, b) => F.mseLoss(a, b)),
  'smooth l1': () => lossGradients((a, b) => F.smoothL1Loss(a, b, { beta: 0.5 })),
  huber: () => lossGradients((a, b) => F.huberLoss(a, b, { delta: 0.5 })),
  'weighted nll': () =>
    vmap(grad((a: Tensor, t: Tensor) => F.nllLoss(a, t, { weight: y, ignoreIndex: 1 })))(
      data(4, 2, 3),
      torch.tensor(
        [
          [0, 1],
          [2, 2],
          [1, 0],
          [0, 0],
        ],
        { dtype: torch.int64 },
      ),
    ),
  addr: () => vmap((a: Tensor, b: Tensor, c: Tensor) => torch.addr(a, b, c))(data(2, 3, 2), m, data(2, 2)),
  'batch norm without statistics': () => {
    const module = replaceAllBatchNormModules_(new nn.BatchNorm1d(3).double());
    return vmap((a: Tensor) => module(a))(data(2, 4, 3));
  },
  'batch norm of an ensemble': () => vmap((a: Tensor) => F.batchNorm(a, null, null, { training: true }))(data(2, 4, 3)),
};

for (const [name, value] of Object.entries(expected.values)) {
  test(`computes what Python computes: ${name}`, (t) => {
    t.deepEqual(plain(computing[name]()), value);
  });
}

test('tensors are printed as what they are inside', (t) => {
  const printed: string[] = [];
  const look = <R>(a: Tensor, result: R): R => {
    printed.push(String(a));
    return result;
  };
  vmap((a: Tensor) => look(a, a), { inDims: 1 })(m);
  grad((a: Tensor) => look(a, a.sum()))(x);
  vmap(grad((a: Tensor) => look(a, a.sum())))(m);
  printed.push(String(escaped((fn) => grad(fn)(x))));
  t.deepEqual(printed, expected.printed);
});

function identity(a: Tensor): Tensor {
  return a;
}

type Any = Parameters<typeof vmap>[0];
const loose = (fn: unknown): ((...args: unknown[]) => unknown) => fn as (...args: unknown[]) => unknown;

const failing: Record<string, () => unknown> = {
  'grad of a vector': () => grad((a: Tensor) => a.sin())(x),
  'grad of no tensor': () => grad((_: Tensor) => 'text' as unknown as Tensor)(x),
  'argnums too large': () => grad(f, { argnums: 2 })(x, y),
  'argnums empty': () => grad(f, { argnums: [] })(x, y),
  'argnums twice': () => grad(f, { argnums: [0, 0] })(x, y),
  'aux missing': () =>
    loose(grad)((a: Tensor) => a.sum(), { hasAux: true }) &&
    grad(((a: Tensor) => a.sum()) as never, { hasAux: true })(x as never),
  'vjp of integers': () => vjp((a: Tensor) => a.long(), x),
  'vjp structure': () => vjp(both, x, y)[1](x as never),
  'jvp structure': () => jvp(f, [x, y], [x] as never),
  'jvp strict': () => jvp((_: Tensor) => torch.ones(2), [x], [y], { strict: true }),
  'jvp of nothing': () => jvp(() => x, [], []),
  'jacrev complex': () => jacrev((a: Tensor) => a.sin())(x.to(torch.complex128)),
  'jacrev chunks': () => jacrev(identity, { chunkSize: 0 }),
  'jacfwd complex': () => jacfwd((a: Tensor) => a.to(torch.complex128))(x),
  'vmap sizes': () => vmap((a: Tensor, b: Tensor) => a.mul(b))(m, x),
  'vmap of nothing': () => loose(vmap(identity))(),
  'vmap dims': () => vmap(identity, { inDims: 2 })(m),
  'vmap dims structure': () => vmap(identity, { inDims: [0, 1] })(m),
  'vmap dims text': () => vmap(identity, { inDims: ['a'] as never })(m),
  'vmap no batch': () => vmap(identity, { inDims: [null] })(m),
  'vmap number': () =>
    vmap(function mul(a: Tensor, b: number) {
      return a.mul(b);
    })(m, 2),
  'vmap out dims': () => vmap(identity, { outDims: 'a' as never })(m),
  'vmap out structure': () => vmap(identity, { outDims: [0, 1] })(m),
  'vmap out none': () => vmap(identity, { outDims: null })(m),
  'vmap item': () => vmap((a: Tensor) => a.sum().item() as unknown as Tensor)(m),
  'vmap list': () => loose(vmap((a: Tensor) => a.tolist()))(m),
  'vmap mask': () => vmap((a: Tensor) => a.at(a.gt(0)))(m),
  'vmap nonzero': () => vmap((a: Tensor) => a.nonzero())(m),
  'vmap branch': () => vmap((a: Tensor) => (a.sum().isNonzero() ? a : a.neg()))(m),
  'vmap in place': () => vmap((a: Tensor) => torch.zeros(3, { dtype: torch.float64 }).add_(a))(m),
  'vmap escaped': () => escaped((fn) => vmap(fn)(m)).add(1),
  'vmap dropout': () => vmap((a: Tensor) => F.dropout(a))(m),
  'vmap module': () => vmap(new nn.Linear(3, 1) as (a: Tensor) => Tensor, { inDims: 5 })(m),
  'vmap dims object': () => vmap(identity, { inDims: [{ a: 0 }] })(m),
  'grad of integers': () => grad((a: Tensor) => a.sum())(torch.arange(3)),
  'retain grad inside': () =>
    grad((a: Tensor) => {
      a.retainGrad();
      return a.sum();
    })(x),
  'hooks on saved tensors': () =>
    torch.autograd.graph.savedTensorsHooks(
      (a: Tensor) => a,
      (a: Tensor) => a,
      () => grad(f)(x, y),
    ),
  'jvp sizes': () => jvp((a: Tensor) => a.sin(), [x], [m]),
  'jvp of no list': () => jvp((a: Tensor) => a.sin(), x as never, [y]),
  'linearize shape': () => linearize((a: Tensor) => a.sin(), x)[1](m),
  'linearize dtype': () => linearize((a: Tensor) => a.sin(), x)[1](x.float()),
  'linearize structure': () => loose(linearize((a: Tensor) => a.sin(), x)[1])(x, x),
  'vmap random': () => vmap((a: Tensor) => a.add(torch.rand(3)))(m),
  'vmap randomness': () => vmap(identity, { randomness: 'some' as never }),
  'vmap chunks': () => vmap(identity, { chunkSize: 0 }),
  'backward inside': () =>
    grad((a: Tensor) => {
      a.sum().backward();
      return a.sum();
    })(x),
  'requires grad inside': () => grad((a: Tensor) => a.detach().requiresGrad_().sum())(x),
  'no models': () => stackModuleState([]),
  'other models': () => stackModuleState([new nn.Linear(1, 1), new nn.ReLU()] as never),
  'other modes': () => stackModuleState([new nn.Linear(1, 1), new nn.Linear(1, 1).eval()] as never),
  'names twice': () => functionalCall(new nn.Linear(1, 1), [{ weight: x }, { weight: x }], [x]),
};

for (const [name, { class: kind, text }] of Object.entries(expected.errors)) {
  test(`says what Python says: ${name}`, (t) => {
    const error = t.throws(failing[name]) as Error;
    t.is(error.message, text);
    t.is(error.name, kind);
    t.deepEqual(plain(grad(f)(x, y)), expected.values.grad);
  });
}

test('a function that waits is refused, and the level ends', async (t) => {
  const waiting = (async (a: Tensor) => a) as unknown as Any;
  t.throws(() => vmap(waiting)(m), { message: /across an await/ });
  t.throws(() => grad(waiting as never)(x as never), { message: /across an await/ });
  t.throws(() => jvp(waiting as never, [x] as never, [y] as never), { message: /across an await/ });
  x.clone().requiresGrad_().sum().backward();
});

test('what a graph needs outside flows through', (t) => {
  const w = x.clone().requiresGrad_();
  const inner = grad((a: Tensor) => a.mul(w).pow(2).sum())(y);
  inner.sum().backward();
  t.deepEqual(w.grad?.tolist(), y.mul(w.detach()).mul(4).tolist());
});

test.serial('nothing is left behind', async (t) => {
  const settled = async (): Promise<number> => {
    for (let i = 0; i < 4; i++) {
      torch.collect();
      // Operators take back what libtorch has let go of.
      torch.zeros(1).dispose();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return torch.memoryStats().handles;
  };
  const step = (): void => {
    hessian(f)(x, y);
    vmap(grad(f))(m, m);
    vjp(both, x, y)[1]([x, { c: y }]);
    t.throws(() => grad((a: Tensor) => a.sin())(x));
  };
  step();
  const before = await settled();
  for (let i = 0; i < 10; i++) step();
  // The engine may hold what the last step made; one tensor left behind by each would be ten.
  t.true((await settled()) < before + 10);
});

test('types follow the structure of arguments and results', (t) => {
  const rowsOf: Tensor = jacrev((a: Tensor) => a.sin())(x);
  const { c }: { c: Tensor } = jacrev(both)(x, y)[1];
  const [first, second]: [Tensor, Tensor] = jacfwd((a: Tensor, b: Tensor) => a.mul(b), { argnums: [0, 1] })(x, y);
  const { w }: { w: Tensor } = jacrev((p: { w: Tensor }) => p.w.sin())({ w: x });
  const mixed: Tensor = hessian(f, { argnums: [0, 1] })(x, y)[0][1];
  const [matrix, aux]: [Tensor, Tensor] = jacrev(sineAndDouble, { hasAux: true })(x);
  for (const tensor of [rowsOf, c, first, second, w, mixed, matrix]) t.deepEqual(tensor.shape, [3, 3]);
  t.deepEqual(aux.tolist(), x.mul(2).tolist());
});

test('what is wrapped can be looked at', (t) => {
  const seen: string[] = [];
  vmap(
    grad((a: Tensor) => {
      seen.push(String(debugUnwrap(a)), String(debugUnwrap(a, { recurse: false })));
      return a.sum();
    }),
  )(m);
  t.deepEqual(seen, [String(m), `BatchedTensor(lvl=1, bdim=0, value=\n${String(m).replace(/^/gm, '    ')}\n)`]);
  t.is(debugUnwrap(x), x);
});

test('constants that are made inside serve outside', (t) => {
  const number = 123.456;
  const inside = vmap((a: Tensor) => a.mul(number))(x);
  t.deepEqual(inside.tolist(), x.mul(number).tolist());
  const tracked = grad((a: Tensor) => a.mul(234.567).sum())(x);
  t.deepEqual(tracked.tolist(), torch.onesLike(x).mul(234.567).tolist());
});

test('a thousand failures at any depth leave everything as it was', (t) => {
  const generator = new torch.Generator().manualSeed(7);
  const draw = (count: number): number => torch.randint(count, [1], { generator }).item() as number;
  let calls = 0;
  let failAt = 0;
  const fail = new Error('on purpose');
  const fragile = (a: Tensor): Tensor => {
    calls += 1;
    if (calls === failAt) throw fail;
    const result = a.sin().mul(a);
    return calls === failAt - 1 ? result.matmul(torch.ones(7, 7)) : result;
  };
  const scalar = (a: Tensor): Tensor => fragile(a).sum();
  const attempts: (() => unknown)[] = [
    () => grad(scalar)(x),
    () => vmap(fragile)(m),
    () => vmap(grad(scalar))(m),
    () => hessian(scalar)(x),
    () => jvp(fragile, [x], [y]),
    () => jvp(grad(scalar), [x], [y]),
    () => vmap((a: Tensor) => jvp(fragile, [a], [a])[1], { chunkSize: 1 })(m),
    () => vjp(fragile, x)[1](fragile(y)),
    () => torch.tidy(() => grad((a: Tensor) => grad(scalar)(a).sum().add(scalar(a)))(x)),
  ];
  const before = plain(attempts.map((run) => run()));
  let failures = 0;
  for (let i = 0; i < 1000; i++) {
    calls = 0;
    failAt = 1 + draw(3);
    try {
      attempts[draw(attempts.length)]();
    } catch {
      failures += 1;
    }
  }
  failAt = 0;
  t.true(failures > 500, `${failures} failures`);
  t.deepEqual(plain(attempts.map((run) => run())), before);
  const w = x.clone().requiresGrad_();
  w.sin().sum().backward();
  t.deepEqual(w.grad?.tolist(), x.cos().tolist());
});

test.serial('scopes keep what transforms return and free the rest', (t) => {
  const before = torch.memoryStats().handles;
  const results = torch.tidy(() => {
    const [output, pullback] = vjp(both, x, y);
    return [hessian(f)(x, y), vmap(grad(f))(m, m), output, pullback([x, { c: y }])];
  });
  const expectedHandles = 1 + 1 + 2 + 2;
  t.is(torch.memoryStats().handles - before, expectedHandles);
  t.deepEqual(plain(results.slice(0, 1)), [expected.values.hessian]);
});

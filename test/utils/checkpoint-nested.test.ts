/** @file Checkpoints inside of checkpoints and around gradients; arguments and results of all kinds; early stops; hooks; autocast. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, nn, type Tensor } from 'typetorch';

const { checkpoint, checkpointSequential, setCheckpointEarlyStop, graphExecGroup } = torch.utils.checkpoint;
type Fn = (x: Tensor) => Tensor;

const options = { useReentrant: false };

function number(value: number): Tensor {
  return torch.tensor(value, { dtype: torch.float64, requiresGrad: true });
}

/** The derivative of a function, itself recorded. */
const grad =
  (fn: Fn): Fn =>
  (x) =>
    torch.enableGrad(() => autograd.grad(fn(x), x, { createGraph: true })[0]);

const c =
  (fn: Fn): Fn =>
  (x) =>
    checkpoint(fn, x, options);

const sum =
  (fn: Fn): Fn =>
  (x) =>
    fn(x).sum();

/** A function, and the same with checkpoints in many places. */
function variants(fn: Fn): [plain: Fn, checkpointed: Fn[]][] {
  return [
    [fn, [c(fn), c(c(fn))]],
    [grad(fn), [grad(c(fn)), grad(c(c(fn)))]],
    [grad(grad(fn)), [grad(c(grad(fn))), c(grad(grad(c(fn)))), grad(c(grad(c(fn))))]],
    [grad(grad(grad(fn))), [grad(c(grad(grad(c(fn))))), grad(c(grad(c(grad(c(fn))))))]],
  ];
}

for (const earlyStop of [true, false]) {
  const how = earlyStop ? 'stopping early' : 'running to their end';

  test(`checkpoints nest with each other and with gradients, ${how}`, (t) => {
    setCheckpointEarlyStop(earlyStop, () => {
      const chain: Fn = (x) => x.sin().exp().sin();
      const withGradients: Fn = (x) => {
        autograd.grad(x.sin().exp().sin(), x);
        autograd.grad(x.sin().exp().sin(), x);
        return x.sin();
      };
      const x = number(0.7);
      for (const fn of [chain, withGradients]) {
        for (const [plain, checkpointed] of variants(fn)) {
          const expected = plain(x);
          for (const variant of checkpointed) t.true(torch.allclose(variant(x), expected));
        }
      }
    });
  });

  test(`checkpoints may have two inside of them, ${how}`, (t) => {
    setCheckpointEarlyStop(earlyStop, () => {
      const f: Fn = (x) => x.sin().exp().sin();
      const g: Fn = (x) => x.cos().sin().exp();
      const plain: Fn = (x) => g(f(x));
      const inner: Fn = (x) => c(g)(c(f)(x));
      const x = torch.randn(3, 3, { dtype: torch.float64, requiresGrad: true });
      const expected = grad(sum(grad(sum(plain))))(x);
      t.true(torch.allclose(grad(sum(grad(sum(c(inner)))))(x), expected));
      t.true(torch.allclose(grad(sum(c(grad(sum(c(inner))))))(x), expected));
    });
  });

  test(`checkpoints take and give values of all kinds, ${how}`, (t) => {
    const fn = (k: number, a: Tensor, b: Tensor, f: Fn): [Tensor, number, string] => [
      f(a.mul(k).mul(b.exp())),
      1,
      'abcd',
    ];
    const [a, b] = [number(2), number(3)];
    const sin: Fn = (x) => x.sin();
    const [out, one, text] = setCheckpointEarlyStop(earlyStop, () => checkpoint(fn, 3, a, b, sin, options));
    t.deepEqual([one, text], [1, 'abcd']);
    const grads = (y: Tensor): unknown[] => autograd.grad(y, [a, b]).map((g) => g.item());
    t.deepEqual(grads(out), grads(fn(3, a, b, sin)[0]));

    const scaled = (x: Tensor, { by }: { by: Tensor }): Tensor => x.sin().exp().mul(by).sin().exp();
    const checkpointed = setCheckpointEarlyStop(earlyStop, () => checkpoint(scaled, a, { by: b }, options));
    t.deepEqual(grads(checkpointed), grads(scaled(a, { by: b })));
  });

  test(`checkpoints keep the hooks of the graph that was recorded, ${how}`, (t) => {
    const a = number(1);
    const out = setCheckpointEarlyStop(earlyStop, () => checkpoint((x: Tensor) => x.sin().cos().sin(), a, options));
    let runs = 0;
    out.gradFn?.nextFunctions[0][0]?.registerHook(() => {
      runs += 1;
    });
    out.backward();
    t.is(runs, 1);
  });

  test(`checkpoints may be gone through by a hook of themselves, ${how}`, (t) => {
    const a = number(1);
    const fn = (x: Tensor): [Tensor, Tensor] => {
      const middle = x.sin().cos();
      return [middle, middle.sin()];
    };
    const [middle, out] = setCheckpointEarlyStop(earlyStop, () => checkpoint(fn, a, options));
    out.gradFn?.registerHook(() => middle.backward({ retainGraph: true }));
    t.notThrows(() => out.backward({ retainGraph: true }));
  });
}

test('the second run stops before what saves nothing, unless it is told not to; a mode counts more than an option', (t) => {
  const runs = (make: (fn: Fn, a: Tensor) => Tensor): number => {
    let count = 0;
    const fn: Fn = (x) => {
      const y = x.sin().cos();
      count += 1;
      return y.clone();
    };
    make(fn, number(1)).backward();
    return count;
  };
  const run =
    (own?: boolean) =>
    (fn: Fn, a: Tensor): Tensor =>
      checkpoint(fn, a, own === undefined ? options : { ...options, earlyStop: own });
  t.is(runs(run()), 1);
  t.is(runs(run(false)), 2);
  t.is(runs(run(true)), 1);
  t.is(
    runs((fn, a) => setCheckpointEarlyStop(false, () => run()(fn, a))),
    2,
  );
  t.is(
    runs((fn, a) => setCheckpointEarlyStop(false, () => setCheckpointEarlyStop(true, () => run(false)(fn, a)))),
    1,
  );
  t.is(
    runs((fn, a) => setCheckpointEarlyStop(false, () => run(true)(fn, a))),
    2,
  );
  t.is(
    runs((fn, a) => setCheckpointEarlyStop(true, () => run(false)(fn, a))),
    1,
  );
});

test('nothing runs twice where nothing was saved', (t) => {
  for (const earlyStop of [true, false]) {
    let count = 0;
    const fn: Fn = (x) => {
      count += 1;
      return x.clone();
    };
    checkpoint(fn, number(1), { ...options, earlyStop }).backward();
    t.is(count, 1);
  }
});

test('two gradients in a group compute again once, and must not overlap', (t) => {
  const runs = (around: (fn: () => void) => void): number => {
    let count = 0;
    const x = torch.randn(3, 3, { requiresGrad: true });
    const fn = (v: Tensor): [Tensor, Tensor] => {
      count += 1;
      const y = v.sin().cos();
      return [y, y.sin().cos()];
    };
    const [y, z] = checkpoint(fn, x, options);
    around(() => {
      const [g] = autograd.grad(z, y, torch.ones(3, 3));
      autograd.grad(y, x, g);
    });
    return count;
  };
  t.is(
    runs((fn) => fn()),
    3,
  );
  t.is(
    runs((fn) => graphExecGroup(fn)),
    2,
  );
});

test('each backward runs the function again, as a look at what is saved does', (t) => {
  let count = 0;
  const fn: Fn = (x) => {
    count += 1;
    return x.mul(x).mul(x).exp();
  };
  const y = checkpoint(fn, torch.randn(5, { requiresGrad: true }), options);
  t.is(count, 1);
  y.sum().backward({ retainGraph: true });
  y.sum().backward();
  t.is(count, 3);
});

test('a function without recorded result is run once, and is refused where it is reentrant', (t) => {
  class Quiet extends nn.Module<[x: Tensor], Tensor> {
    first = new nn.Linear(2, 2, { bias: false });
    second = new nn.Linear(2, 2, { bias: false });
    override forward(x: Tensor): Tensor {
      return torch.noGrad(() => this.second(this.first(x)));
    }
  }
  const module = new Quiet();
  const a = torch.randn(2, 2, { requiresGrad: true });
  const run = (useReentrant: boolean): void => checkpoint(module, a, { useReentrant }).add(a).sum().backward();
  for (let i = 0; i < 3; i++) {
    t.notThrows(() => run(false));
    t.throws(() => run(true), { message: /none of output has requires_grad=True/ });
  }
});

test('what needs no gradient is the same object when it is saved again', (t) => {
  const seen: unknown[] = [];
  class Keep extends autograd.Function {
    static override forward(ctx: autograd.Context, x: Tensor, y: Tensor): Tensor {
      ctx.saveForBackward(y);
      return x.clone();
    }
    static override backward(ctx: autograd.Context, g: Tensor): unknown {
      seen.push(ctx.savedTensors[0].dataPtr());
      return [g, null];
    }
  }
  const [a, b] = [number(1), torch.ones([], { dtype: torch.float64 })];
  Keep.apply(a, b).backward();
  checkpoint((x: Tensor, y: Tensor) => Keep.apply(x, y), a, b, options).backward();
  t.deepEqual(seen, [b.dataPtr(), b.dataPtr()]);
});

test('gradients are those of no checkpoint, whether by backward or grad', (t) => {
  const a = torch.randn(2, 2, { requiresGrad: true });
  a.exp().sum().backward();
  const expected = (a.grad as Tensor).tolist();
  a.grad = null;
  checkpoint((x: Tensor) => x.exp(), a, options)
    .sum()
    .backward();
  t.deepEqual((a.grad as unknown as Tensor).tolist(), expected);
  const [other] = autograd.grad(checkpoint((x: Tensor) => x.exp(), a, options).sum(), a);
  t.deepEqual(other.tolist(), expected);
});

test('the hook of a parameter that is used inside and outside runs once', (t) => {
  const w = torch.randn(3, 3, { requiresGrad: true });
  let runs = 0;
  w.registerHook(() => {
    runs += 1;
  });
  const h = w.mul(torch.rand(3, 3, { requiresGrad: true }));
  checkpoint((x: Tensor) => w.mul(x), h, options)
    .sum()
    .backward();
  t.is(runs, 1);
});

test('arguments and results may lie in objects', (t) => {
  class Net extends nn.Module<[input: { tensor: Tensor }], { result: Tensor }> {
    layer = new nn.Linear(5, 5, { bias: false });
    override forward({ tensor }: { tensor: Tensor }): { result: Tensor } {
      return { result: this.layer(tensor) };
    }
  }
  const [plain, checkpointed] = [new Net(), new Net()];
  checkpointed.loadStateDict(plain.stateDict());
  const input = { tensor: torch.randn(5, 5) };
  const a = plain(input).result.sum();
  const b = checkpoint(checkpointed, input, options).result.sum();
  t.is(a.item(), b.item());
  a.backward();
  b.backward();
  t.deepEqual((plain.layer.weight.grad as Tensor).tolist(), (checkpointed.layer.weight.grad as Tensor).tolist());
});

test('a module is trained by checkpoints as without, whether its input has a gradient or not', (t) => {
  for (const requiresGrad of [true, false]) {
    const make = (): nn.Sequential => new nn.Sequential(new nn.Linear(10, 20), new nn.ReLU(), new nn.Linear(20, 10));
    const [plain, checkpointed] = [make(), make()];
    checkpointed.loadStateDict(plain.stateDict());
    const inputs = Array.from({ length: 20 }, () => torch.rand(1, 10, { requiresGrad }));
    torch
      .stack(inputs.map((x) => plain(x)))
      .mean()
      .backward();
    torch
      .stack(inputs.map((x) => checkpoint(checkpointed, x, options)))
      .mean()
      .backward();
    const grads = (net: nn.Sequential): unknown[] => [...net.parameters()].map((p) => (p.grad as Tensor).tolist());
    t.deepEqual(grads(checkpointed), grads(plain));
  }
});

test('many reentrant checkpoints are joined in one result', (t) => {
  const module = new nn.Sequential(new nn.Linear(10, 50), new nn.ReLU(), new nn.Linear(50, 10));
  const inputs = Array.from({ length: 100 }, () => torch.rand(1, 10, { requiresGrad: true }));
  torch
    .stack(inputs.map((x) => checkpoint(module, x, { useReentrant: true })))
    .mean()
    .backward();
  t.true(inputs.every((x) => x.grad !== null));
});

test('a reentrant checkpoint that was refused leaves the next one valid', (t) => {
  const a = torch.randn(2, 2, { requiresGrad: true });
  const make = (): Tensor => checkpoint((x: Tensor) => x.exp(), a, { useReentrant: true }).sum();
  t.throws(() => autograd.grad(make(), a), { message: /torch.utils.checkpoint is incompatible with/ });
  t.notThrows(() => make().backward());
});

test('both runs see the autocast of the first', (t) => {
  for (const enabled of [true, false]) {
    const dtypes: unknown[] = [];
    const products = (x: Tensor, y: Tensor, z: Tensor): Tensor => {
      const square = z.mm(z);
      dtypes.push(square.dtype);
      return x.mm(y).mm(square);
    };
    const [x, y, z] = Array.from({ length: 3 }, () => torch.randn(3, 3, { requiresGrad: true }));
    const loss = torch.autocast('cpu', { enabled, dtype: torch.bfloat16 }, () =>
      checkpoint(products, x, y, z, options).sum(),
    );
    loss.backward();
    const dtype = enabled ? torch.bfloat16 : torch.float32;
    t.deepEqual(dtypes, [dtype, dtype]);
  }
});

test.serial('not saying which kind is meant is warned of', (t) => {
  const texts: string[] = [];
  const emit = process.emitWarning;
  process.emitWarning = (text: string | Error) => void texts.push(String(text));
  const layers = [new nn.Linear(3, 3), new nn.Linear(3, 3)];
  const a = torch.randn(3, { requiresGrad: true });
  try {
    checkpoint((x: Tensor) => x.clone(), a, options);
    checkpointSequential(layers, 2, a, options);
    t.deepEqual(texts, []);
    checkpoint((x: Tensor) => x.clone(), a);
    checkpointSequential(layers, 2, a);
  } finally {
    process.emitWarning = emit;
  }
  const about = texts.filter((text) => text.includes('the use_reentrant parameter should be passed explicitly'));
  t.is(about.length, 2);
});

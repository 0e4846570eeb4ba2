/** @file Modes below autograd see what Python's see, and may replace it; `dispatch-mode.py` wrote the expected calls. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Operator, slice, Tensor } from 'typetorch';
import { leftByEach } from '../memory/left.js';

const F = nn.functional;
type Kwargs = Readonly<Record<string, unknown>>;

const expected = JSON.parse(readFileSync(new URL('dispatch-mode.json', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;

function text(value: unknown): string {
  if (value instanceof Tensor) return value.shape.join('x') || 'scalar';
  if (Array.isArray(value)) return `[${value.map(text).join(',')}]`;
  return value === Number.POSITIVE_INFINITY ? 'inf' : String(value);
}

function hasTensor(value: unknown): boolean {
  return value instanceof Tensor || (Array.isArray(value) && value.some(hasTensor));
}

/** Does what a function says with every operator. */
class Mode extends torch.utils.TorchDispatchMode {
  constructor(readonly run: (op: Operator, args: readonly unknown[], kwargs: Kwargs) => unknown) {
    super();
  }

  override torchDispatch(op: Operator, args: readonly unknown[], kwargs: Kwargs): unknown {
    return this.run(op, args, kwargs);
  }
}

/** The calls that a mode sees, without those of factories and their options. */
function logged(fn: () => void): string[] {
  const calls: string[] = [];
  const mode = new Mode((op, args, kwargs) => {
    const own = Object.entries(kwargs).filter(([name]) => name !== 'device' && name !== 'pin_memory');
    const options = own.map(([name, value]) => `${name}=${text(value)}`);
    if (hasTensor(args)) calls.push(`${op}(${args.map(text).join(',')}; ${options.join(',')})`);
    return op(...args, kwargs);
  });
  mode.enter(fn);
  return calls;
}

const leaf = (...shape: number[]): Tensor => torch.full(shape, 0.5, { requiresGrad: true });

const programs: Record<string, () => void> = {
  linear() {
    const [x, w] = [leaf(2, 3), leaf(4, 3)];
    torch.autograd.grad(F.relu(F.linear(x, w)).sum(), [x, w]);
  },
  convolution() {
    const [x, w] = [leaf(1, 2, 5, 5), leaf(3, 2, 3, 3)];
    const y = F.maxPool2d(F.conv2d(x, w, null, { stride: 1, padding: 1 }), 2);
    torch.autograd.grad(y.mean(), [x, w]);
  },
  numbers() {
    const x = torch.arange(3);
    x.mul(2).add(0.5).sub(torch.tensor(1.5), { alpha: 2 }).pow(2).clamp({ min: 1 });
    torch.full([2], 2, { dtype: torch.int64 }).add_(1);
    torch.ones(2).mul(true).eq(Number.POSITIVE_INFINITY);
    void torch.ones(2).mul(torch.complexNumber(1, 2)).real;
  },
  shapes() {
    const x = torch.ones(2, 3);
    const y = x.view(3, 2).t().unsqueeze(0).expand(2, 2, 3).contiguous();
    y.at(0, slice(1, 2)).sum({ dim: 1, keepdim: true });
    torch.cat([x, x], 1).split(2, 1);
    x.to(torch.float64);
    x.to({ memoryFormat: torch.contiguousFormat });
    x.clone({ memoryFormat: torch.contiguousFormat });
    x.at(torch.tensor([0n, 1n]), torch.tensor([1n, 2n]));
  },
  results() {
    const x = torch.tensor([
      [3, 1],
      [2, 4],
    ]);
    x.max(1);
    x.sum().item();
    torch.varMean(x, { dim: 0 });
    torch.unbind(x);
    torch._foreachAdd_([x, x], 1.5);
    torch.topk(x, 1, { sorted: false });
  },
  random() {
    torch.rand(2);
    torch.empty(2).uniform_(-1, 1);
    torch.randperm(3);
    F.dropout(torch.ones(2), 0.5, true);
  },
  transforms() {
    const [x, w] = [leaf(2, 3).detach(), leaf(3).detach()];
    torch.func.vmap((row: Tensor) => row.mul(w).sum())(x);
    torch.func.grad((y: Tensor) => y.sin().mul(w).sum())(w);
    torch.func.jvp((y: Tensor) => y.exp(), [w], [w]);
  },
  surroundings() {
    const [x, w] = [leaf(2, 3), leaf(4, 3)];
    torch.noGrad(() => x.matmul(w.t()));
    torch.inferenceMode(() => x.exp().view(-1));
    torch.autocast('cpu', { dtype: torch.bfloat16 }, () => F.linear(x, w));
    torch.autograd.graph.saveOnCpu(() => x.exp());
  },
};

for (const [name, program] of Object.entries(programs)) {
  test(`a mode sees the operators below autograd: ${name}`, (t) => {
    t.deepEqual(logged(program), expected[name]);
  });
}

test('nothing is seen outside, and results are those without a mode', (t) => {
  const step = (): unknown => {
    torch.manualSeed(1);
    const [x, w] = [torch.randn(3, 4), torch.randn(4, 4, { requiresGrad: true })];
    x.mm(w).tanh().mul(2).add(x).pow(2).sum().backward();
    return w.grad?.tolist();
  };
  const alone = step();
  const calls: string[] = [];
  const mode = new Mode((op, args, kwargs) => {
    calls.push(String(op));
    return op(...args, kwargs);
  });
  t.deepEqual(mode.enter(step), alone);
  const count = calls.length;
  t.true(count > 10);
  step();
  t.is(calls.length, count);
});

test('numbers are seen as they were given, beside tensors of any dtype', (t) => {
  const seen: unknown[] = [];
  const mode = new Mode((op, args, kwargs) => {
    seen.push(args[1]);
    return op(...args, kwargs);
  });
  const numbers = [2.1, 16_777_217, 2n ** 53n + 1n, true];
  for (const dtype of [torch.float16, torch.float32, torch.float64]) {
    const x = torch.ones(2, { dtype });
    mode.enter(() => {
      for (const number of numbers) x.mul(number);
    });
  }
  t.deepEqual(seen, [...numbers, ...numbers, ...numbers]);
});

test('an operator may be replaced', (t) => {
  const mode = new Mode((op, args, kwargs) =>
    String(op) === 'aten.add.Tensor' ? torch.operator('aten::sub.Tensor')(...args) : op(...args, kwargs),
  );
  const x = torch.tensor([5]);
  t.is(mode.enter(() => x.add(2)).item(), 3);
  t.is(x.add(2).item(), 7);
});

test('what is called inside goes to the mode outside, and nested modes are left one by one', (t) => {
  const seen: string[] = [];
  const named = (name: string): Mode =>
    new Mode((op, args, kwargs) => {
      seen.push(`${name} ${op}`);
      return op(...args, kwargs);
    });
  const x = torch.ones(2);
  named('outer').enter(() => {
    named('inner').enter(() => x.neg());
    x.exp();
  });
  t.deepEqual(seen, ['inner aten.neg.default', 'outer aten.neg.default', 'outer aten.exp.default']);
});

test('using and the same mode twice', (t) => {
  let count = 0;
  const mode = new Mode((op, args, kwargs) => {
    count++;
    return op(...args, kwargs);
  });
  {
    using _ = mode.enter();
    using __ = mode.enter();
    torch.ones(2);
  }
  torch.ones(2);
  t.is(count, 2);
});

test('changes in place and given outputs come back as the same tensors', (t) => {
  const mode = new Mode((op, args, kwargs) => op(...args, kwargs));
  const [x, out] = [torch.ones(2), torch.empty(2)];
  mode.enter(() => {
    t.is(x.add_(1), x);
    t.is(torch.exp(torch.zeros(2), { out }), out);
  });
  t.deepEqual(
    [x.tolist(), out.tolist()],
    [
      [2, 2],
      [1, 1],
    ],
  );
  t.is(x._version, 1);
});

test('what the function throws comes out as it is, also out of backward', (t) => {
  class Mine extends Error {}
  const failing = (name: string): Mode =>
    new Mode((op, args, kwargs) => {
      if (String(op) === name) throw new Mine(name);
      return op(...args, kwargs);
    });
  const x = torch.ones(2, { requiresGrad: true });
  t.throws(() => failing('aten.exp.default').enter(() => x.exp()), { instanceOf: Mine });
  const y = x.exp().sum();
  t.throws(() => failing('aten.mul.Tensor').enter(() => y.backward()), { instanceOf: Mine });
  t.deepEqual(x.neg().tolist(), [-1, -1]);
});

test('results that the operator cannot have are refused', (t) => {
  const giving = (result: unknown): Mode => new Mode(() => result);
  const x = torch.ones(1, 2);
  const refused = (result: unknown, fn: () => unknown, message: RegExp): void => {
    t.throws(() => giving(result).enter(fn), { message });
  };
  refused(3, () => x.neg(), /expected a Tensor as the result of an operator/);
  refused(x, () => x.max(1), /list of 2 results for aten::max/);
  refused([x], () => x.max(1), /list of 2 results for aten::max/);
  refused(x, () => torch._foreachAdd_([x], 1), /Expected __torch_dispatch__ for aten::_foreach_add_ to return None/);
  refused(x, () => x.unbind(), /expected a list/);
  refused(Symbol('x'), () => x.neg(), /cannot return a value of type/);
  refused('x', () => x.sum().item(), /expected a/);
});

test('storages, generators and floats that are integral come as what they are', (t) => {
  const seen = new Map<string, readonly unknown[]>();
  const mode = new Mode((op, args, kwargs) => {
    seen.set(String(op), [...args, ...Object.values(kwargs)]);
    return op(...args, kwargs);
  });
  const generator = new torch.Generator().manualSeed(3);
  mode.enter(() => {
    t.deepEqual(torch.full([2], torch.asFloat(2)).tolist(), [2, 2]);
    t.is(torch.rand(2, { generator }).numel(), 2);
    const whole = torch.arange(4, { dtype: torch.float32 });
    t.deepEqual(
      (torch.operator('aten::set_.source_Storage')(torch.empty(0), whole.untypedStorage()) as Tensor).tolist(),
      [0, 1, 2, 3],
    );
  });
  t.is(String(seen.get('aten.full.default')?.[1]), '2.0');
  t.true(seen.get('aten.rand.generator')?.some((value) => value instanceof torch.Generator));
  t.true(torch.isStorage(seen.get('aten.set_.source_Storage')?.[1]));
});

test('what evaluation does not need may be empty backward', (t) => {
  const gradient = (): unknown => {
    const x = torch.arange(6, { dtype: torch.float32 }).view(2, 3).requiresGrad_();
    new nn.BatchNorm1d(3).eval()(x).pow(2).sum().backward();
    return x.grad?.tolist();
  };
  t.deepEqual(new Mode((op, args, kwargs) => op(...args, kwargs)).enter(gradient), gradient());
});

test('a mode without the method is refused where it is entered', (t) => {
  const Nothing = torch.utils.TorchDispatchMode as unknown as new () => Mode;
  t.throws(() => new Nothing().enter(() => undefined), {
    instanceOf: TypeError,
    message: /has no method torchDispatch/,
  });
});

test('a mode is not held across an await', async (t) => {
  await t.throwsAsync(async () => new Mode(() => null).enter(async () => undefined), { message: /across an await/ });
});

test('constants that were made under a mode are not its results', (t) => {
  const zeros = new Mode((op, args, kwargs) => {
    const result = op(...args, kwargs);
    return String(op) === 'aten.scalar_tensor.default' ? torch.zeros([]) : result;
  });
  const x = torch.ones(2);
  t.deepEqual(zeros.enter(() => x.mul(12345.5)).tolist(), [12345.5, 12345.5]);
});

test('modes leave nothing behind', (t) => {
  const step = (): void => {
    const mode = new Mode((op, args, kwargs) => op(...args, kwargs));
    const x = torch.ones(4, 4, { requiresGrad: true });
    mode.enter(() => x.mm(x).sum().backward());
  };
  t.is(leftByEach(step), 0);
});

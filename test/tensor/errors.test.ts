/** @file Wrong calls give the class and the text of Python's errors (expected/errors.py), and the process goes on. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { complexNumber, slice, type Tensor, type TensorLike } from 'typetorch';

const expected = JSON.parse(readFileSync(new URL('expected/errors.json', import.meta.url), 'utf8')) as Record<
  string,
  [name: string, text: string]
>;

const t = torch.tensor;
const { grad } = torch.autograd;

/** Something that the types refuse, as a caller without types would pass it. */
function wrong<T>(value: unknown): T {
  return value as T;
}

function twice(loss: Tensor): void {
  loss.backward();
  loss.backward();
}

function changed(leaf: Tensor): void {
  const y = leaf.exp();
  const loss = y.sum();
  y.add_(1);
  loss.backward();
}

/** The calls of errors.py; `x` is 0…5 as 2×3, `leaf` two ones that require a gradient. */
const calls: Record<string, (x: Tensor, leaf: Tensor) => unknown> = {
  'torch.tensor([torch.ones(3), torch.ones(3)])': () => t([torch.ones(3), torch.ones(3)]),
  'torch.tensor([[1, 2, 3], [1, 2]])': () =>
    t([
      [1, 2, 3],
      [1, 2],
    ]),
  'torch.tensor([[1, 2], 3])': () => t([[1, 2], 3]),
  'torch.tensor("a")': () => t(wrong<TensorLike>('a')),
  'torch.tensor(["a"])': () => t(wrong<TensorLike>(['a'])),
  'torch.tensor([None])': () => t(wrong<TensorLike>([null])),
  'torch.tensor(None)': () => t(wrong<TensorLike>(null)),
  'torch.tensor({})': () => t(wrong<TensorLike>({})),
  'torch.tensor([300], dtype=torch.uint8)': () => t([300], { dtype: torch.uint8 }),
  'torch.tensor([nan], dtype=torch.int64)': () => t([Number.NaN], { dtype: torch.int64 }),
  'torch.tensor([inf], dtype=torch.int32)': () => t([Number.POSITIVE_INFINITY], { dtype: torch.int32 }),
  'torch.tensor([2**63])': () => t([2n ** 63n]),
  'torch.tensor([1+2j], dtype=torch.float32)': () => t([complexNumber(1, 2)], { dtype: torch.float32 }),
  'torch.tensor([1], requires_grad=True)': () => t([1n], { requiresGrad: true }),
  'x[5]': (x) => x.at(5),
  'x[-3]': (x) => x.at(-3),
  'x[0, 5]': (x) => x.at(0, 5),
  'x[0, 0, 0]': (x) => x.at(0, 0, 0),
  'x[1.5]': (x) => x.at(1.5),
  'x["a"]': (x) => x.at(wrong<number>('a')),
  'x[::0]': (x) => x.at(slice(null, null, 0)),
  'x[::-1]': (x) => x.at(slice(null, null, -1)),
  'x[torch.tensor([1.5])]': (x) => x.at(t([1.5])),
  'x[torch.tensor([5])]': (x) => x.at(t([5n])),
  'x[torch.tensor([True, False, True])]': (x) => x.at(t([true, false, true])),
  'x[torch.tensor([0, 1]), torch.tensor([0, 1, 2])]': (x) => x.at(t([0n, 1n]), t([0n, 1n, 2n])),
  'torch.tensor(1.)[0]': () => t(1).at(0),
  'x.__setitem__(0, torch.ones(2))': (x) => x.setAt(0, torch.ones(2)),
  'x.__setitem__(0, "a")': (x) => x.setAt(0, wrong<number>('a')),
  'x.__setitem__(0, [1, 2, 3])': (x) => x.setAt(0, wrong<number>([1, 2, 3])),
  'x.__setitem__(torch.tensor([0]), torch.ones(2))': (x) => x.setAt(t([0n]), torch.ones(2)),
  'x.to_sparse().__setitem__(0, 1)': (x) => x.toSparse().setAt(0, 1),
  'torch.zeros(3, dtype=torch.uint8).__setitem__(0, 300)': () => torch.zeros(3, { dtype: torch.uint8 }).setAt(0, 300),
  'torch.zeros(3).__setitem__(0, 1j)': () => torch.zeros(3).setAt(0, complexNumber(0, 1)),
  'leaf.__setitem__(0, 1)': (_, leaf) => leaf.setAt(0, 1),
  'x.item()': (x) => x.item(),
  'torch.tensor([]).item()': () => t([]).item(),
  'float(x)': (x) => Number(x),
  'float(torch.tensor(1+2j))': () => Number(t(complexNumber(1, 2))),
  'len(torch.tensor(1))': () => t(1).length,
  'iter(torch.tensor(1))': () => [...t(1)],
  'torch.arange(3).requires_grad_()': () => torch.arange(3).requiresGrad_(),
  'setattr(torch.arange(3), "requires_grad", True)': () => {
    torch.arange(3).requiresGrad = true;
  },
  'setattr(leaf * 2, "requires_grad", False)': (_, leaf) => {
    leaf.mul(2).requiresGrad = false;
  },
  'setattr(leaf * 2, "requires_grad", True)': (_, leaf) => {
    leaf.mul(2).requiresGrad = true;
  },
  '(leaf * 2).requires_grad_(False)': (_, leaf) => leaf.mul(2).requiresGrad_(false),
  'setattr(x, "grad", 1)': (x) => {
    x.grad = wrong<Tensor>(1);
  },
  'setattr(x, "grad", x)': (x) => {
    x.grad = x;
  },
  'setattr(x, "grad", torch.ones(2))': (x) => {
    x.grad = torch.ones(2);
  },
  'setattr(x, "grad", torch.ones(2, 3, device="meta"))': (x) => {
    x.grad = torch.ones(2, 3, { device: 'meta' });
  },
  'x.backward()': (x) => x.backward(),
  'leaf.backward()': (_, leaf) => leaf.backward(),
  'leaf.sum().backward(torch.ones(2))': (_, leaf) => leaf.sum().backward(torch.ones(2)),
  'leaf.sum().backward(inputs=[])': (_, leaf) => leaf.sum().backward({ inputs: [] }),
  '(leaf * 2).sum().backward(inputs=[torch.ones(2)])': (_, leaf) =>
    leaf
      .mul(2)
      .sum()
      .backward({ inputs: [torch.ones(2)] }),
  'twice(leaf.exp().sum())': (_, leaf) => twice(leaf.exp().sum()),
  'changed(leaf)': (_, leaf) => changed(leaf),
  'torch.autograd.grad(torch.ones(()), leaf)': (_, leaf) => grad(torch.ones([]), leaf),
  'torch.autograd.grad(leaf.sum(), torch.ones(2, requires_grad=True))': (_, leaf) =>
    grad(leaf.sum(), torch.ones(2, { requiresGrad: true })),
  'torch.autograd.grad(leaf.sum(), torch.ones(2))': (_, leaf) => grad(leaf.sum(), torch.ones(2)),
  'torch.autograd.grad(leaf.sum(), [])': (_, leaf) => grad(leaf.sum(), []),
  'torch.autograd.grad(leaf.sum(), leaf, allow_unused=False, materialize_grads=True)': (_, leaf) =>
    grad(leaf.sum(), leaf, { allowUnused: false, materializeGrads: true }),
  'torch.autograd.grad((leaf * 1j).sum(), leaf)': (_, leaf) => grad(leaf.mul(complexNumber(0, 1)).sum(), leaf),
  'torch.autograd.backward([leaf.sum(), leaf.sum()], [None])': (_, leaf) =>
    torch.autograd.backward([leaf.sum(), leaf.sum()], [null]),
  'x.retain_grad()': (x) => x.retainGrad(),
  'x.size(5)': (x) => x.size(5),
  'x.stride(7)': (x) => x.stride(7),
  'torch.tensor(1.).size(0)': () => t(1).size(0),
  'x.split(0)': (x) => x.split(0),
  'x.split([1, 2])': (x) => x.split([1, 2]),
  'x.split(-1)': (x) => x.split(-1),
  'x.unflatten(1, ())': (x) => x.unflatten(1, []),
  'x.unflatten(1, (2, 2))': (x) => x.unflatten(1, [2, 2]),
  'x.type("foo")': (x) => x.type('foo'),
  'x.norm("abc")': (x) => x.norm('abc'),
  'torch.cdist(x, x, compute_mode="a")': (x) => torch.cdist(x, x, { computeMode: wrong<torch.CdistMode>('a') }),
  'torch.einsum("ij")': () => torch.einsum('ij'),
  'torch.einsum(x, [0, 99], [1])': (x) => torch.einsum(x, [0, 99], [1]),
  'torch.tensordot(x, x, dims=-1)': (x) => torch.tensordot(x, x, { dims: -1 }),
  'torch.tensordot(x, x, dims=5)': (x) => torch.tensordot(x, x, 5),
  'torch.frombuffer(bytearray(3), dtype=torch.int32)': () =>
    torch.frombuffer(new Uint8Array(3), { dtype: torch.int32 }),
  'torch.frombuffer(bytearray(8), dtype=torch.int32, offset=9)': () =>
    torch.frombuffer(new Uint8Array(8), { dtype: torch.int32, offset: 9 }),
  'torch.frombuffer(bytearray(8), dtype=torch.int32, offset=1, count=2)': () =>
    torch.frombuffer(new Uint8Array(8), { dtype: torch.int32, offset: 1, count: 2 }),
  'torch.frombuffer(bytearray(0), dtype=torch.int32)': () =>
    torch.frombuffer(new Uint8Array(0), { dtype: torch.int32 }),
  'torch.frombuffer(bytearray(8), dtype=torch.int32, count=0)': () =>
    torch.frombuffer(new Uint8Array(8), { dtype: torch.int32, count: 0 }),
  'torch.set_default_dtype(torch.int32)': () => torch.setDefaultDtype(torch.int32),
  'torch.finfo(torch.int32)': () => torch.finfo(torch.int32),
  'torch.iinfo(torch.float32)': () => torch.iinfo(torch.float32),
  'torch.iinfo(torch.bool)': () => torch.iinfo(torch.bool),
  'torch.set_rng_state(torch.ones(3))': () => torch.setRngState(torch.ones(3)),
  'torch.set_rng_state(torch.ones(3, dtype=torch.uint8))': () =>
    torch.setRngState(torch.ones(3, { dtype: torch.uint8 })),
  'torch.broadcast_shapes((2, 3), (4,))': () => torch.broadcastShapes([2, 3], [4]),
  'torch.unravel_index(torch.tensor([1.5]), (2, 3))': () => torch.unravelIndex(t([1.5]), [2, 3]),
  'torch.unravel_index(torch.tensor([1]), (2, -3))': () => torch.unravelIndex(t([1n]), [2, -3]),
  'torch.zeros(2, device="meta").tolist()': () => torch.zeros(2, { device: 'meta' }).tolist(),
  'torch.zeros(1, device="meta").item()': () => torch.zeros(1, { device: 'meta' }).item(),
  'torch.inference_mode()(lambda: torch.ones(2))().add_(1) + leaf.mul(torch.inference_mode()(lambda: torch.ones(2))())':
    () => torch.inferenceMode(() => torch.ones(2)).add_(1),
  'leaf.add_(1)': (_, leaf) => leaf.add_(1),
  'x.view(4)': (x) => x.view(4),
  'x.add(torch.ones(4))': (x) => x.add(torch.ones(4)),
};

for (const [call, [name, text]] of Object.entries(expected)) {
  test(`${call} raises Python's ${name}`, (t) => {
    const run = calls[call];
    t.truthy(run, 'the call is missing here');
    const x = torch.arange(6, { dtype: torch.float32 }).reshape(2, 3);
    const leaf = torch.ones(2, { requiresGrad: true });
    const error = t.throws(() => run(x, leaf));
    t.is(error.name, name);
    // A remedy may follow Python's text.
    t.is(error.message.slice(0, text.length), text);
  });
}

test('an index of floats says how to make one of integers', (t) => {
  const x = torch.zeros(3);
  t.throws(() => x.at(torch.tensor([1])), {
    instanceOf: torch.IndexError,
    message: /not torch\.float32; t\.long\(\) makes one/,
  });
});

test('every method of a disposed tensor says that it was disposed', (t) => {
  const x = torch.ones(2, 2);
  x.dispose();
  t.true(x.disposed);
  for (const use of [
    () => x.shape,
    () => x.dtype,
    () => x.item(),
    () => x.tolist(),
    () => x.at(0),
    () => x.setAt(0, 1),
    () => x.add(1),
    () => torch.ones(2, 2).add(x),
    () => x.requiresGrad,
    () => x.grad,
    () => x.backward(),
    () => x.to(torch.float64),
    () => String(x),
    () => [...x],
  ]) {
    t.throws(use, { instanceOf: torch.DisposedError }, String(use));
  }
  x.dispose();
});

test('options that do not exist are refused with the names of those that do', (t) => {
  const x = torch.ones(2);
  const message = /valid options are/;
  t.throws(() => torch.tensor([1], wrong<torch.TensorOptions>({ dtyp: torch.int8 })), { message });
  t.throws(() => x.to(wrong<torch.TensorToOptions>({ dtypes: torch.int8 })), { message });
  t.throws(() => x.backward(wrong<torch.TensorBackwardOptions>({ retain: true })), { message });
  t.throws(() => torch.norm(x, wrong<torch.NormOptions>({ axis: 0 })), { message });
  t.throws(() => torch.unique(x, wrong<torch.UniqueOptions>({ inverse: true })), { message });
});

test('arguments of the wrong kind are named', (t) => {
  const x = torch.ones(2, 2);
  const cases: [() => unknown, RegExp][] = [
    [() => torch.tensor([1], wrong<torch.TensorOptions>(torch.float64)), /takes options such as \{ dtype/],
    [() => torch.tensor([1], wrong<torch.TensorOptions>(null)), /takes options/],
    [() => torch.norm(wrong<Tensor>(3)), /argument 'input' must be Tensor, not int/],
    [() => torch.tensordot(x, wrong<Tensor>([1])), /argument 'b' must be Tensor, not list of int/],
    [() => torch.split(wrong<Tensor>('x'), 1), /argument 'input' must be Tensor, not str/],
    [() => torch.unravelIndex(wrong<Tensor>(null), [2]), /argument 'indices' must be Tensor, not null/],
    [() => torch.forkRng(wrong<() => void>(1)), /must be a function/],
    [() => torch.printoptions({}, wrong<() => void>({})), /must be a function/],
    [() => x.map_(wrong<Tensor>(1), () => 1), /argument 'other' must be Tensor/],
    [() => x.size(wrong<number>('a')), /a dimension must be int, not str/],
    [() => torch.unique(x, { returnInverse: wrong<true>(1) }), /argument 'returnInverse' must be bool, not int/],
    [() => torch.lu(x, wrong<torch.LuOptions>({ pivots: true })), /valid options are pivot, getInfos/],
    [() => torch.cdist(x, x, wrong<torch.CdistOptions>({ q: 1 })), /valid options are p, computeMode/],
    [() => torch.norm(x, { p: 1 }, 0, { p: 2 } as never), /at most|multiple values|must be/],
  ];
  for (const [call, message] of cases) t.throws(call, { message }, String(call));
});

test('a tensor cannot become JSON by accident', (t) => {
  t.throws(() => JSON.stringify({ x: torch.ones(1) }), { instanceOf: TypeError, message: /tolist/ });
});

test('errors of the argument checks begin at the caller’s line', (t) => {
  const calls: (() => unknown)[] = [
    () => torch.zeros([2], { dtyp: torch.float32 } as never),
    () => torch.tensor([1], { dtyp: torch.float32 } as never),
    () => torch.lu(torch.eye(2), { pivots: true } as never),
    () => torch.nn.functional.maxPool1d(torch.ones(1, 1, 2), 2, { strides: 1 } as never),
    () => torch.unravelIndex(torch.tensor([1n]), [-1]),
    () => torch.ones(2).add(torch.ones(3)),
  ];
  for (const call of calls) t.regex(t.throws(call)?.stack?.split('\n    at ')[1] ?? '', /errors\.test\.ts/);
});

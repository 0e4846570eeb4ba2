/** @file `torch.testing` against Python's messages and numbers. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';

type Failure = [name: string, message: string] | null;

const python = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as {
  close: Record<string, Failure>;
  made: Record<string, unknown>;
  refused: Record<string, Failure>;
};

const { asFloat, tensor, testing } = torch;
const close = testing.assertClose;

const a = tensor([
  [1, 2, 3],
  [4, 5, 6],
]);
const b = tensor([
  [1, 2.5, 3],
  [4, 5, 7],
]);
const coo = a.toSparse();
const quantised = (x: torch.Tensor): torch.Tensor => torch.quantizePerTensor(x, 0.1, 0, torch.quint8);
const complex = (re: number, im: number): torch.Complex => torch.complexNumber(re, im);

const cases: Record<string, () => void> = {
  values: () => close(a, b),
  tolerances: () => close(a, b, { rtol: 0.01, atol: 0.25 }),
  equality: () => close(a, b, { rtol: 0, atol: 0 }),
  'close enough': () => close(a, a.add(1e-6)),
  integers: () => close(tensor([1n, 2n, 3n]), tensor([1n, 0n, 5n])),
  booleans: () => close(tensor([true, false]), tensor([true, true])),
  complex: () => close(tensor([complex(1, 2)]), tensor([complex(1, 3)])),
  'one element': () => close(tensor(1), tensor(1.5)),
  'one integer': () => close(tensor(1n), tensor(3n)),
  'zero expected': () => close(tensor(1), tensor(0)),
  nan: () => close(tensor([Number.NaN, 1]), tensor([Number.NaN, 1])),
  'nan equal': () => close(tensor([Number.NaN, 1]), tensor([Number.NaN, 1]), { equalNan: true }),
  infinity: () => close(tensor([Number.POSITIVE_INFINITY, 1]), tensor([1, 1])),
  half: () => close(a.half(), b.half()),
  shape: () => close(a, tensor([1])),
  dtype: () => close(a, a.double()),
  'dtype unchecked': () => close(a, b.double(), { checkDtype: false }),
  layout: () => close(a, coo),
  'layout unchecked': () => close(a, coo, { checkLayout: false }),
  stride: () => close(a, a.t().contiguous().t(), { checkStride: true }),
  device: () => close(a, a.to('meta')),
  'coo values': () => close(coo, b.toSparse()),
  'coo count': () =>
    close(
      coo,
      tensor([
        [1, 0, 3],
        [4, 5, 6],
      ]).toSparse(),
    ),
  'csr values': () => close(a.toSparseCsr(), b.toSparseCsr()),
  'csr indices': () => close(tensor([[1, 0]]).toSparseCsr(), tensor([[0, 1]]).toSparseCsr()),
  quantised: () => close(quantised(a), quantised(b)),
  float8: () => close(a.to(torch.float8_e4m3fn), b.to(torch.float8_e4m3fn)),
  numbers: () => close(asFloat(1), 1.5),
  'integers alone': () => close(1n, 3n),
  'complex numbers': () => close(complex(1, 1), complex(1, 2)),
  none: () => close(null, 1),
  'booleans alone': () => close(true, false),
  lengths: () => close([a], [a, a]),
  nested: () => close([a, { x: [a, 1] }], [a, new Map([['x', [b, 1]]])]),
  keys: () => close({ a, c: a }, { b: a, c: a }),
  'one tolerance': () => close(a, b, { rtol: 1 }),
  text: () => close(a, b, { msg: 'no' }),
  'made text': () => close(a, b, { msg: (message) => `Header\n\n${message}` }),
};

for (const [name, expected] of Object.entries(python.close)) {
  test(`assertClose: ${name}`, (t) => {
    if (expected === null) {
      t.notThrows(cases[name]);
      return;
    }
    const error = t.throws(cases[name]);
    t.deepEqual([error?.name, error?.message], expected);
  });
}

test('values that cannot be compared are refused, and an unknown option', (t) => {
  t.throws(() => close(a, 1), { instanceOf: TypeError, message: /No comparison pair was able to handle/ });
  t.throws(() => close(a, a, { tolerance: 1 } as never), { instanceOf: TypeError, message: /unexpected option/ });
});

const make = (shape: number[], options: Partial<torch.testing.MakeTensorOptions>): torch.Tensor =>
  testing.makeTensor(shape, { dtype: torch.float32, device: 'cpu', ...options });

test('makeTensor draws the same numbers as Python', (t) => {
  for (const [name, expected] of Object.entries(python.made)) {
    const dtype: unknown = Reflect.get(torch, name);
    if (!(dtype instanceof torch.DType)) continue;
    torch.manualSeed(3);
    const x = testing.makeTensor(2, 3, { dtype, device: 'cpu' });
    t.deepEqual((dtype.isComplex ? torch.viewAsReal(x) : x.to(torch.float64)).tolist(), expected, name);
  }
  torch.manualSeed(3);
  const spread = make([2, 3], { low: 0.5, high: 2, noncontiguous: true });
  t.deepEqual([spread.tolist(), [...spread.stride()]], python.made.noncontiguous);
  torch.manualSeed(3);
  const ones = make([8], { dtype: torch.int32, low: 0, high: 2, excludeZero: true });
  t.deepEqual(ones.tolist(), python.made['exclude zero']);
  t.true(make([], { requiresGrad: true }).requiresGrad);
});

test('makeTensor refuses what Python refuses', (t) => {
  const refused: Record<string, () => unknown> = {
    empty: () => make([2], { low: 2, high: 1 }),
    outside: () => make([2], { dtype: torch.uint8, low: 300, high: 400 }),
    'outside int8': () => make([2], { dtype: torch.int8, low: -500, high: -400 }),
    nan: () => make([2], { low: Number.NaN }),
    gradients: () => make([2], { dtype: torch.int32, requiresGrad: true }),
    both: () => make([2], { noncontiguous: true, memoryFormat: torch.contiguousFormat }),
  };
  for (const [name, expected] of Object.entries(python.refused)) {
    const error = t.throws(refused[name]);
    t.deepEqual([error?.name, error?.message], expected ?? [], name);
  }
});

test('assertAllclose compares with its own tolerances, whatever the dtypes', (t) => {
  const x = torch.ones(2);
  t.notThrows(() => testing.assertAllclose(x, x.add(1e-4)));
  t.notThrows(() => testing.assertAllclose([1, Number.NaN], tensor([1, Number.NaN], { dtype: torch.float64 })));
  t.notThrows(() => testing.assertAllclose(x.half(), x.add(1e-3), { rtol: null }));
  t.throws(() => testing.assertAllclose(x, x.add(1e-3)), {
    name: 'AssertionError',
    message:
      'Tensor-likes are not close!\n\nMismatched elements: 2 / 2 (100.0%)\n' +
      'Greatest absolute difference: 0.001000046730041504 at index (0,) (up to 1e-05 allowed)\n' +
      'Greatest relative difference: 0.0009990476537495852 at index (0,) (up to 0.0001 allowed)',
  });
  t.throws(() => testing.assertAllclose(x, tensor([1, Number.NaN]), { equalNan: false }), { name: 'AssertionError' });
  t.throws(() => testing.assertAllclose(x, x, 1), { name: 'ValueError', message: /but got no atol/ });
});

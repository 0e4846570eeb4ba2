/** @file Tensors print as Python prints them; the expected texts come from Python (expected/printing.py). */

import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import test from 'ava';
import * as torch from 'typetorch';
import { complexNumber as c, nn, slice, type Tensor } from 'typetorch';
import { tensors } from '../reference/programs/p8_tensors.js';

const { inf, nan } = { inf: Number.POSITIVE_INFINITY, nan: Number.NaN };
const t = torch.tensor;
const grad = { requiresGrad: true };

interface Expected {
  plain: Record<string, string>;
  withOptions: { options: Record<string, number | boolean | string>; tensor: string; text: string }[];
}

const expected = JSON.parse(readFileSync(new URL('expected/printing.json', import.meta.url), 'utf8')) as Expected;

function floats(end: number): Tensor {
  return torch.arange(end, { dtype: torch.float32 });
}

/** The expressions of printing.py, in TypeScript; many are those of a program that is compared with Python's as well. */
const expressions: Record<string, () => unknown> = {
  ...tensors,
  'torch.tensor([0.0, inf])': () => t([0, inf]),
  'torch.tensor([0.03125, 0.09375])': () => t([0.03125, 0.09375]),
  'torch.tensor([0.5, 1.5, 2.5])': () => t([0.5, 1.5, 2.5]),
  'torch.tensor([1.25e-7, 3.5])': () => t([1.25e-7, 3.5]),
  'torch.tensor([complex(nan, inf), complex(-0.0, -1.5)])': () => t([c(nan, inf), c(-0, -1.5)]),
  'torch.tensor([[1+2j, 3-1000.5j], [0.25j, 5]]).conj()': () =>
    t([
      [c(1, 2), c(3, -1000.5)],
      [c(0, 0.25), c(5)],
    ]).conj(),
  'torch.tensor([1+2j, 3]).conj().imag': () => t([c(1, 2), c(3)]).conj().imag,
  'torch.tensor([1.5, -2.25, 448]).to(torch.float8_e4m3fn)': () => t([1.5, -2.25, 448]).to(torch.float8_e4m3fn),
  'torch.tensor([1.5, -2.25]).to(torch.float8_e5m2)': () => t([1.5, -2.25]).to(torch.float8_e5m2),
  'torch.tensor([1.5, 2, 4]).to(torch.float8_e8m0fnu)': () => t([1.5, 2, 4]).to(torch.float8_e8m0fnu),
  'torch.tensor([1+2j]).to(torch.complex32)': () => t([c(1, 2)]).to(torch.complex32),
  'torch.arange(3).to(torch.uint16)': () => torch.arange(3).to(torch.uint16),
  'torch.tensor([2**63], dtype=torch.uint64)': () => t([2n ** 63n], { dtype: torch.uint64 }),
  'torch.tensor([2**53 + 1, -1])': () => t([2n ** 53n + 1n, -1n]),
  'torch.full((2, 2), 3.5678)': () => torch.full([2, 2], 3.5678),
  'torch.tensor([1, 0]).to(torch.int32).to_sparse()': () => t([1, 0]).to(torch.int32).toSparse(),
  'torch.zeros(2, 2).to_sparse()': () => torch.zeros(2, 2).toSparse(),
  'torch.eye(3).to_sparse_csr()': () => torch.eye(3).toSparseCsr(),
  'torch.eye(3).double().to_sparse_csc()': () => torch.eye(3).double().toSparseCsc(),
  'torch.eye(4).to_sparse_bsr((2, 2))': () => torch.eye(4).toSparseBsr([2, 2]),
  'torch.eye(4).to_sparse_bsc((2, 2))': () => torch.eye(4).toSparseBsc([2, 2]),
  'torch.eye(2).to_sparse().requires_grad_()': () => torch.eye(2).toSparse().requiresGrad_(),
  "torch.zeros(2, 3, device='meta')": () => torch.zeros(2, 3, { device: 'meta' }),
  "torch.zeros(2, dtype=torch.int32, device='meta')": () => torch.zeros(2, { dtype: torch.int32, device: 'meta' }),
  'torch.quantize_per_tensor(torch.tensor([1.0, 2.5]), 0.1, 10, torch.quint8)': () =>
    torch.quantizePerTensor(t([1, 2.5]), 0.1, 10, torch.quint8),
  'torch.quantize_per_channel(torch.tensor([[1.0, 2.5]]), torch.tensor([0.5]), torch.tensor([0]), 0, torch.qint8)':
    () => torch.quantizePerChannel(t([[1, 2.5]]), t([0.5]), t([0n]), 0, torch.qint8),
  'torch.nested.nested_tensor([torch.ones(2), torch.zeros(3)])': () =>
    torch._nestedTensorFromTensorList([torch.ones(2), torch.zeros(3)]),
  "torch.zeros(2, 3, names=('N', 'C'))": () => torch.zeros([2, 3], { names: ['N', 'C'] }),
  "torch.zeros(2, names=('N',), requires_grad=True)": () => torch.zeros([2], { names: ['N'], ...grad }),
  'torch.zeros(2)._neg_view()': () => torch.zeros(2)._negView(),
  'torch.nn.Parameter(torch.ones(2))': () => new nn.Parameter(torch.ones(2)),
  'torch.nn.Parameter(torch.ones(2), requires_grad=False)': () =>
    new nn.Parameter(torch.ones(2), { requiresGrad: false }),
  'torch.ones(3, 1, 2)': () => torch.ones(3, 1, 2),
  'torch.randn(1, 1, 3, 3).double()': () => torch.randn(1, 1, 3, 3).double(),
  'torch.tensor([1.23456, 2])': () => t([1.23456, 2]),
  'torch.tensor([1.5, 2])': () => t([1.5, 2]),
  'torch.tensor([1e-9, 2])': () => t([1e-9, 2]),
  'torch.arange(10.)': () => floats(10),
  'torch.arange(12.).reshape(3, 4)': () => floats(12).reshape(3, 4),
  'torch.arange(120).reshape(2, 12, 5)': () => torch.arange(120).reshape(2, 12, 5),
  'torch.arange(20)': () => torch.arange(20),
  'torch.ones(4, requires_grad=True) * 2': () => torch.ones(4, grad).mul(2),
  'torch.tensor([1/3])': () => t([1 / 3]),
  'torch.tensor([1.5, 2.5])': () => t([1.5, 2.5]),
};

function make(expression: string): unknown {
  const run = expressions[expression];
  if (!run) throw new Error(`no expression for ${expression}`);
  torch.manualSeed(0);
  return run();
}

for (const [expression, text] of Object.entries(expected.plain)) {
  test(`${expression} prints as in Python`, (t) => {
    t.is(String(make(expression)), text);
  });
}

for (const { options, tensor, text } of expected.withOptions) {
  test.serial(`${tensor} prints as in Python with ${JSON.stringify(options)}`, (t) => {
    const { sci_mode, ...rest } = options;
    const given = sci_mode === undefined ? rest : { ...rest, sciMode: sci_mode as boolean };
    t.is(
      torch.printoptions(given as torch.SetPrintOptions, () => String(make(tensor))),
      text,
    );
    t.deepEqual(torch.getPrintoptions(), { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80, sciMode: null });
  });
}

test('console.log and template literals print the same as String', (t) => {
  const x = torch.tensor([1.5, 2]);
  t.is(inspect(x), 'tensor([1.5000, 2.0000])');
  t.is(`${x}`, 'tensor([1.5000, 2.0000])');
});

test('a disposed tensor can be looked at but not printed', (t) => {
  const x = torch.tensor([1]);
  x.dispose();
  t.is(inspect(x), '[disposed Tensor]');
  t.throws(() => String(x), { instanceOf: torch.DisposedError });
});

test('printing makes no part of a graph and leaves recording as it was', (t) => {
  const x = torch.ones(3, grad);
  t.is(String(x.mul(2).at(slice(0, 2))), 'tensor([2., 2.], grad_fn=<SliceBackward0>)');
  t.true(torch.isGradEnabled());
});

test('print options out of range or unknown are refused by name', (t) => {
  t.throws(() => torch.setPrintoptions({ precision: -1 }), { message: /'precision' must be an integer from 0 to 100/ });
  t.throws(() => torch.setPrintoptions({ profile: 'tiny' as 'short' }), {
    message: /must be one of default, short, full/,
  });
  t.throws(() => torch.setPrintoptions({ digits: 3 } as torch.SetPrintOptions), {
    message: /valid options are precision/,
  });
});

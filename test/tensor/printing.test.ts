/** @file Tensors print as Python prints them; the expected texts come from Python (expected/printing.py). */

import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import test from 'ava';
import * as torch from 'typetorch';
import { complexNumber as c, nn, slice, type Tensor } from 'typetorch';

const F = nn.functional;
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

/** The expressions of printing.py, in TypeScript. */
const expressions: Record<string, () => Tensor> = {
  'torch.tensor(3)': () => t(3n),
  'torch.tensor(3.0)': () => t(3),
  'torch.tensor(0.1)': () => t(0.1),
  'torch.tensor([1, 2, 3])': () => t([1n, 2n, 3n]),
  'torch.tensor([1.5, 2.25, 3.125])': () => t([1.5, 2.25, 3.125]),
  'torch.tensor([-1, 20, 300])': () => t([-1n, 20n, 300n]),
  'torch.tensor([1e-5, 1.0])': () => t([1e-5, 1]),
  'torch.tensor([1e10, 1.0])': () => t([1e10, 1]),
  'torch.tensor([1e8])': () => t([1e8]),
  'torch.tensor([123456.789])': () => t([123456.789]),
  'torch.tensor([1e-40])': () => t([1e-40]),
  'torch.tensor([nan, 1.0])': () => t([nan, 1]),
  'torch.tensor([inf, -inf, nan])': () => t([inf, -inf, nan]),
  'torch.tensor([inf, 1.0, 2.5])': () => t([inf, 1, 2.5]),
  'torch.tensor([inf, 1.0, 2.0])': () => t([inf, 1, 2]),
  'torch.tensor([0.0, inf])': () => t([0, inf]),
  'torch.tensor([0.03125, 0.09375])': () => t([0.03125, 0.09375]),
  'torch.tensor([0.5, 1.5, 2.5])': () => t([0.5, 1.5, 2.5]),
  'torch.tensor([1.25e-7, 3.5])': () => t([1.25e-7, 3.5]),
  'torch.tensor([True, False])': () => t([true, false]),
  'torch.tensor(True)': () => t(true),
  'torch.tensor([1+2j, 3.5-4j])': () => t([c(1, 2), c(3.5, -4)]),
  'torch.tensor([1+2j], dtype=torch.complex128)': () => t([c(1, 2)], { dtype: torch.complex128 }),
  'torch.tensor([complex(nan, inf), complex(-0.0, -1.5)])': () => t([c(nan, inf), c(-0, -1.5)]),
  'torch.tensor([[1+2j, 3-1000.5j], [0.25j, 5]]).conj()': () =>
    t([
      [c(1, 2), c(3, -1000.5)],
      [c(0, 0.25), c(5)],
    ]).conj(),
  'torch.tensor([1+2j, 3]).conj().imag': () => t([c(1, 2), c(3)]).conj().imag,
  'torch.tensor(1e20)': () => t(1e20),
  'torch.tensor([])': () => t([]),
  'torch.empty(0, 3)': () => torch.empty(0, 3),
  'torch.empty(2, 0, dtype=torch.int64)': () => torch.empty(2, 0, { dtype: torch.int64 }),
  'torch.zeros(3, requires_grad=True)': () => torch.zeros(3, grad),
  'torch.ones(2, requires_grad=True) * 2': () => torch.ones(2, grad).mul(2),
  '(torch.ones(2, requires_grad=True) * 2).sum()': () => torch.ones(2, grad).mul(2).sum(),
  'torch.tensor([1., 2.5], dtype=torch.double, requires_grad=True)': () =>
    t([1, 2.5], { dtype: torch.double, ...grad }),
  'torch.tensor([1.5, -2.25]).half()': () => t([1.5, -2.25]).half(),
  'torch.tensor([1.5, -2.25]).bfloat16()': () => t([1.5, -2.25]).bfloat16(),
  'torch.tensor([1.5, -2.25, 448]).to(torch.float8_e4m3fn)': () => t([1.5, -2.25, 448]).to(torch.float8_e4m3fn),
  'torch.tensor([1.5, -2.25]).to(torch.float8_e5m2)': () => t([1.5, -2.25]).to(torch.float8_e5m2),
  'torch.tensor([1.5, 2, 4]).to(torch.float8_e8m0fnu)': () => t([1.5, 2, 4]).to(torch.float8_e8m0fnu),
  'torch.tensor([1+2j]).to(torch.complex32)': () => t([c(1, 2)]).to(torch.complex32),
  'torch.tensor([-0.0, 0.0])': () => t([-0, 0]),
  'torch.tensor([-0.0, 0.5])': () => t([-0, 0.5]),
  'torch.arange(5, dtype=torch.uint8)': () => torch.arange(5, { dtype: torch.uint8 }),
  'torch.arange(3, dtype=torch.int8)': () => torch.arange(3, { dtype: torch.int8 }),
  'torch.arange(3).to(torch.uint16)': () => torch.arange(3).to(torch.uint16),
  'torch.tensor([2**63], dtype=torch.uint64)': () => t([2n ** 63n], { dtype: torch.uint64 }),
  'torch.tensor([2**53 + 1, -1])': () => t([2n ** 53n + 1n, -1n]),
  'torch.arange(24.).reshape(2, 3, 4)': () => floats(24).reshape(2, 3, 4),
  'torch.arange(1001)': () => torch.arange(1001),
  'torch.arange(1000)': () => torch.arange(1000),
  'torch.arange(2000.).reshape(40, 50)': () => floats(2000).reshape(40, 50),
  'torch.arange(10000).reshape(100, 100)': () => torch.arange(10000).reshape(100, 100),
  'torch.arange(1500.).reshape(3, 5, 10, 10)': () => floats(1500).reshape(3, 5, 10, 10),
  'torch.linspace(-1000, 1000, 9)': () => torch.linspace(-1000, 1000, 9),
  'torch.linspace(0, 1, 25)': () => torch.linspace(0, 1, 25),
  'torch.arange(40)': () => torch.arange(40),
  'torch.tensor([[1, -1], [1000, 2]])': () =>
    t([
      [1n, -1n],
      [1000n, 2n],
    ]),
  'torch.tensor([0.5, 1000.25])': () => t([0.5, 1000.25]),
  'torch.tensor([99999999.])': () => t([99999999]),
  'torch.full((2, 2), 3.5678)': () => torch.full([2, 2], 3.5678),
  'torch.randn(2, 3, requires_grad=True).t()': () => torch.randn(2, 3, grad).t(),
  'torch.randn(12, 12)': () => torch.randn(12, 12),
  'torch.rand(2, 30)': () => torch.rand(2, 30),
  'torch.randn(4) * 1e-6': () => torch.randn(4).mul(1e-6),
  'torch.randint(0, 100, (4, 12))': () => torch.randint(0, 100, [4, 12]),
  'torch.rand(3) > 0.5': () => torch.rand(3).gt(0.5),
  'torch.relu(torch.randn(3, requires_grad=True))': () => torch.relu(torch.randn(3, grad)),
  'torch.randn(3, requires_grad=True).view(3, 1)': () => torch.randn(3, grad).view(3, 1),
  'F.mse_loss(torch.randn(2, requires_grad=True), torch.zeros(2))': () =>
    F.mseLoss(torch.randn(2, grad), torch.zeros(2)),
  'torch.randn(2, requires_grad=True)[0]': () => torch.randn(2, grad).at(0),
  'torch.cat([torch.randn(1, requires_grad=True), torch.zeros(1)])': () =>
    torch.cat([torch.randn(1, grad), torch.zeros(1)]),
  'torch.tensor([1.0, 2.0]).to_sparse()': () => t([1, 2]).toSparse(),
  'torch.tensor([1, 0]).to(torch.int32).to_sparse()': () => t([1, 0]).to(torch.int32).toSparse(),
  'torch.zeros(2, 2).to_sparse()': () => torch.zeros(2, 2).toSparse(),
  'torch.eye(3).to_sparse_csr()': () => torch.eye(3).toSparseCsr(),
  'torch.eye(3).double().to_sparse_csc()': () => torch.eye(3).double().toSparseCsc(),
  'torch.eye(4).to_sparse_bsr((2, 2))': () => torch.eye(4).toSparseBsr([2, 2]),
  'torch.eye(4).to_sparse_bsc((2, 2))': () => torch.eye(4).toSparseBsc([2, 2]),
  'torch.eye(2).to_sparse().requires_grad_()': () => torch.eye(2).toSparse().requiresGrad_(),
  "torch.zeros(2, 3, device='meta')": () => torch.zeros(2, 3, { device: 'meta' }),
  "torch.zeros(2, dtype=torch.int32, device='meta')": () => torch.zeros(2, { dtype: torch.int32, device: 'meta' }),
  'torch.tensor([3]).expand(3)': () => t([3n]).expand(3),
  'torch.tensor(5.0, requires_grad=True)': () => t(5, grad),
  'torch.tensor([[]])': () => t([[]]),
  'torch.quantize_per_tensor(torch.tensor([1.0, 2.5]), 0.1, 10, torch.quint8)': () =>
    torch.quantizePerTensor(t([1, 2.5]), 0.1, 10, torch.quint8),
  'torch.quantize_per_channel(torch.tensor([[1.0, 2.5]]), torch.tensor([0.5]), torch.tensor([0]), 0, torch.qint8)':
    () => torch.quantizePerChannel(t([[1, 2.5]]), t([0.5]), t([0n]), 0, torch.qint8),
  'torch.nested.nested_tensor([torch.ones(2), torch.zeros(3)])': () =>
    torch._nestedTensorFromTensorList([torch.ones(2), torch.zeros(3)]),
  "torch.zeros(2, 3, names=('N', 'C'))": () => torch.zeros([2, 3], { names: ['N', 'C'] }),
  "torch.zeros(2, names=('N',), requires_grad=True)": () => torch.zeros([2], { names: ['N'], ...grad }),
  'torch.zeros(2)._neg_view()': () => torch.zeros(2)._negView(),
  'torch.tensor([1e9, 1.5])': () => t([1e9, 1.5]),
  'torch.tensor([0.00001234])': () => t([0.00001234]),
  'torch.zeros(2, 2)': () => torch.zeros(2, 2),
  'torch.arange(5, dtype=torch.int32)': () => torch.arange(5, { dtype: torch.int32 }),
  'torch.arange(24).reshape(2, 3, 4)': () => torch.arange(24).reshape(2, 3, 4),
  'torch.linspace(0, 1, 7)': () => torch.linspace(0, 1, 7),
  'torch.tensor([0.5, 1001.25])': () => t([0.5, 1001.25]),
  'torch.tensor([0.001, 1.0])': () => t([0.001, 1]),
  'torch.tensor([0.0001, 0.01])': () => t([0.0001, 0.01]),
  'torch.tensor([16777217, 2**40])': () => t([16777217n, 2n ** 40n]),
  'torch.eye(3)': () => torch.eye(3),
  'torch.full((2, 2), 7)': () => torch.full([2, 2], 7),
  'torch.nn.Parameter(torch.ones(2))': () => new nn.Parameter(torch.ones(2)),
  'torch.nn.Parameter(torch.ones(2), requires_grad=False)': () =>
    new nn.Parameter(torch.ones(2), { requiresGrad: false }),
  'torch.randn(4).abs() * 1e6': () => torch.randn(4).abs().mul(1e6),
  'torch.randn(2, 2).to(torch.complex64)': () => torch.randn(2, 2).to(torch.complex64),
  'torch.randn(3).softmax(0)': () => torch.randn(3).softmax(0),
  'torch.sigmoid(torch.randn(2, requires_grad=True))': () => torch.sigmoid(torch.randn(2, grad)),
  'F.linear(torch.randn(1, 2), torch.randn(3, 2, requires_grad=True), torch.zeros(3))': () =>
    F.linear(torch.randn(1, 2), torch.randn(3, 2, grad), torch.zeros(3)),
  'F.conv2d(torch.randn(1, 1, 3, 3), torch.randn(1, 1, 2, 2, requires_grad=True))': () =>
    F.conv2d(torch.randn(1, 1, 3, 3), torch.randn(1, 1, 2, 2, grad)),
  'F.cross_entropy(torch.randn(2, 3, requires_grad=True), torch.tensor([0, 2]))': () =>
    F.crossEntropy(torch.randn(2, 3, grad), t([0n, 2n])),
  'torch.tensor([[[1.0]]])': () => t([[[1]]]),
  'torch.randn(2, 3, 4, dtype=torch.double)': () => torch.randn(2, 3, 4, { dtype: torch.double }),
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

function make(expression: string): Tensor {
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

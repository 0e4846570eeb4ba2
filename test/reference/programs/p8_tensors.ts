/** @file The tensors that p8_print.py prints: under the Python expression, what it is in TypeScript. */

import * as torch from 'typetorch';
import { complexNumber as c, nn, type Tensor } from 'typetorch';

const F = nn.functional;
const t = torch.tensor;
const inf = Number.POSITIVE_INFINITY;
const nan = Number.NaN;
const grad = { requiresGrad: true };

function floats(end: number): Tensor {
  return torch.arange(torch.asFloat(end));
}

export const tensors: Record<string, () => unknown> = {
  'torch.tensor(3)': () => t(3n),
  'torch.tensor(3.0)': () => t(3),
  'torch.tensor(0.1)': () => t(0.1),
  'torch.tensor([1, 2, 3])': () => t([1n, 2n, 3n]),
  'torch.tensor([1., 2., 3.])': () => t([1, 2, 3]),
  'torch.tensor([1.5, 2.25, 3.125])': () => t([1.5, 2.25, 3.125]),
  'torch.tensor([-1, 20, 300])': () => t([-1n, 20n, 300n]),
  'torch.tensor([1e-5, 1.0])': () => t([1e-5, 1]),
  'torch.tensor([1e10, 1.0])': () => t([1e10, 1]),
  'torch.tensor([1e8])': () => t([1e8]),
  'torch.tensor([1e9, 1.5])': () => t([1e9, 1.5]),
  'torch.tensor([123456.789])': () => t([123456.789]),
  'torch.tensor([0.00001234])': () => t([0.00001234]),
  'torch.tensor([1e-40])': () => t([1e-40]),
  'torch.tensor([nan, 1.0])': () => t([nan, 1]),
  'torch.tensor([inf, -inf, nan])': () => t([inf, -inf, nan]),
  'torch.tensor([inf, 1.0, 2.5])': () => t([inf, 1, 2.5]),
  'torch.tensor([inf, 1.0, 2.0])': () => t([inf, 1, 2]),
  'torch.tensor([True, False])': () => t([true, false]),
  'torch.tensor(True)': () => t(true),
  'torch.tensor([1+2j, 3.5-4j])': () => t([c(1, 2), c(3.5, -4)]),
  'torch.tensor([1+2j], dtype=torch.complex128)': () => t([c(1, 2)], { dtype: torch.complex128 }),
  'torch.tensor(1e20)': () => t(1e20),
  'torch.tensor([])': () => t([]),
  'torch.empty(0, 3)': () => torch.empty(0, 3),
  'torch.empty(2, 0, dtype=torch.int64)': () => torch.empty(2, 0, { dtype: torch.int64 }),
  'torch.zeros(2, 2)': () => torch.zeros(2, 2),
  'torch.zeros(3, requires_grad=True)': () => torch.zeros(3, grad),
  'torch.ones(2, requires_grad=True) * 2': () => torch.ones(2, grad).mul(2),
  '(torch.ones(2, requires_grad=True) * 2).sum()': () => torch.ones(2, grad).mul(2).sum(),
  'torch.tensor([1., 2.], dtype=torch.double)': () => t([1, 2], { dtype: torch.double }),
  'torch.tensor([1., 2.5], dtype=torch.double, requires_grad=True)': () =>
    t([1, 2.5], { dtype: torch.double, ...grad }),
  'torch.tensor([1.5, -2.25]).half()': () => t([1.5, -2.25]).half(),
  'torch.tensor([1.5, -2.25]).bfloat16()': () => t([1.5, -2.25]).bfloat16(),
  'torch.tensor([-0.0, 0.0])': () => t([-0, 0]),
  'torch.tensor([-0.0, 0.5])': () => t([-0, 0.5]),
  'torch.arange(5, dtype=torch.uint8)': () => torch.arange(5, { dtype: torch.uint8 }),
  'torch.arange(5, dtype=torch.int32)': () => torch.arange(5, { dtype: torch.int32 }),
  'torch.arange(3, dtype=torch.int8)': () => torch.arange(3, { dtype: torch.int8 }),
  'torch.arange(24).reshape(2, 3, 4)': () => torch.arange(24).reshape(2, 3, 4),
  'torch.arange(24.).reshape(2, 3, 4)': () => floats(24).reshape(2, 3, 4),
  'torch.arange(1001)': () => torch.arange(1001),
  'torch.arange(1000)': () => torch.arange(1000),
  'torch.arange(2000.).reshape(40, 50)': () => floats(2000).reshape(40, 50),
  'torch.arange(10000).reshape(100, 100)': () => torch.arange(10000).reshape(100, 100),
  'torch.arange(1500.).reshape(3, 5, 10, 10)': () => floats(1500).reshape(3, 5, 10, 10),
  'torch.linspace(0, 1, 7)': () => torch.linspace(0, 1, 7),
  'torch.linspace(-1000, 1000, 9)': () => torch.linspace(-1000, 1000, 9),
  'torch.linspace(0, 1, 25)': () => torch.linspace(0, 1, 25),
  'torch.arange(40)': () => torch.arange(40),
  'torch.tensor([[1, -1], [1000, 2]])': () =>
    t([
      [1n, -1n],
      [1000n, 2n],
    ]),
  'torch.tensor([0.5, 1000.25])': () => t([0.5, 1000.25]),
  'torch.tensor([0.5, 1001.25])': () => t([0.5, 1001.25]),
  'torch.tensor([0.001, 1.0])': () => t([0.001, 1]),
  'torch.tensor([0.0001, 0.01])': () => t([0.0001, 0.01]),
  'torch.tensor([99999999.])': () => t([99999999]),
  'torch.tensor([16777217, 2**40])': () => t([16777217n, 2n ** 40n]),
  'torch.tensor([2**53, -1])': () => t([2n ** 53n, -1n]),
  'torch.eye(3)': () => torch.eye(3),
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: the digits that Python's program has
  'torch.full((2, 2), 3.14159265)': () => torch.full([2, 2], 3.14159265),
  'torch.full((2, 2), 7)': () => torch.full([2, 2], 7),
  'nn.Parameter(torch.ones(2))': () => new nn.Parameter(torch.ones(2)),
  'nn.Parameter(torch.ones(2), requires_grad=False)': () => new nn.Parameter(torch.ones(2), { requiresGrad: false }),
  'torch.randn(2, 3, requires_grad=True).t()': () => torch.randn(2, 3, grad).t(),
  'torch.randn(3, 4).max(1)': () => torch.randn(3, 4).max(1),
  'torch.randn(3, 4).min(0, keepdim=True)': () => torch.randn(3, 4).min(0, { keepdim: true }),
  'torch.randn(5).sort()': () => torch.randn(5).sort(),
  'torch.randn(5).topk(2)': () => torch.randn(5).topk(2),
  'torch.randn(2, 3).shape[0]': () => torch.randn(2, 3).shape[0],
  'torch.float32': () => torch.float32,
  "torch.device('cpu')": () => torch.device('cpu'),
  'torch.tensor([1, 2]).dtype': () => t([1n, 2n]).dtype,
  'torch.randn(3, 3).double()': () => torch.randn(3, 3).double(),
  'torch.randn(1, 1, 3, 3)': () => torch.randn(1, 1, 3, 3),
  'torch.randn(12, 12)': () => torch.randn(12, 12),
  'torch.rand(2, 30)': () => torch.rand(2, 30),
  'torch.randn(4).abs() * 1e6': () => torch.randn(4).abs().mul(1e6),
  'torch.randn(4) * 1e-6': () => torch.randn(4).mul(1e-6),
  'torch.randint(0, 100, (4, 12))': () => torch.randint(0, 100, [4, 12]),
  "torch.tensor(['a'] and [255], dtype=torch.uint8)": () => t([255], { dtype: torch.uint8 }),
  'torch.rand(3) > 0.5': () => torch.rand(3).gt(0.5),
  'torch.randn(2, 2).to(torch.complex64)': () => torch.randn(2, 2).to(torch.complex64),
  'torch.randn(3).softmax(0)': () => torch.randn(3).softmax(0),
  'torch.relu(torch.randn(3, requires_grad=True))': () => torch.relu(torch.randn(3, grad)),
  'torch.randn(3, requires_grad=True).view(3, 1)': () => torch.randn(3, grad).view(3, 1),
  'torch.sigmoid(torch.randn(2, requires_grad=True))': () => torch.sigmoid(torch.randn(2, grad)),
  'F.linear(torch.randn(1, 2), torch.randn(3, 2, requires_grad=True), torch.zeros(3))': () =>
    F.linear(torch.randn(1, 2), torch.randn(3, 2, grad), torch.zeros(3)),
  'F.conv2d(torch.randn(1, 1, 3, 3), torch.randn(1, 1, 2, 2, requires_grad=True))': () =>
    F.conv2d(torch.randn(1, 1, 3, 3), torch.randn(1, 1, 2, 2, grad)),
  'F.cross_entropy(torch.randn(2, 3, requires_grad=True), torch.tensor([0, 2]))': () =>
    F.crossEntropy(torch.randn(2, 3, grad), t([0n, 2n])),
  'F.mse_loss(torch.randn(2, requires_grad=True), torch.zeros(2))': () =>
    F.mseLoss(torch.randn(2, grad), torch.zeros(2)),
  'torch.randn(2, requires_grad=True)[0]': () => torch.randn(2, grad).at(0),
  'torch.cat([torch.randn(1, requires_grad=True), torch.zeros(1)])': () =>
    torch.cat([torch.randn(1, grad), torch.zeros(1)]),
  'torch.tensor([1.0, 2.0]).to_sparse()': () => t([1, 2]).toSparse(),
  'torch.tensor([3]).expand(3)': () => t([3n]).expand(3),
  'torch.tensor(5.0, requires_grad=True)': () => t(5, grad),
  'torch.tensor([[]])': () => t([[]]),
  'torch.tensor([[[1.0]]])': () => t([[[1]]]),
  'torch.randn(2, 3, 4, dtype=torch.double)': () => torch.randn(2, 3, 4, { dtype: torch.double }),
};

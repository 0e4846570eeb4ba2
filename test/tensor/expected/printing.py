"""Writes printing.json: what Python torch 2.11.0 prints for the expressions that ../printing.test.ts makes too. Run it with the Python that has torch."""

import json
import os
import warnings

import torch
import torch.nn.functional as F

warnings.simplefilter("ignore")
torch.set_num_threads(1)
inf, nan = float("inf"), float("nan")

CASES = """
torch.tensor(3)
torch.tensor(3.0)
torch.tensor(0.1)
torch.tensor([1, 2, 3])
torch.tensor([1.5, 2.25, 3.125])
torch.tensor([-1, 20, 300])
torch.tensor([1e-5, 1.0])
torch.tensor([1e10, 1.0])
torch.tensor([1e8])
torch.tensor([123456.789])
torch.tensor([1e-40])
torch.tensor([nan, 1.0])
torch.tensor([inf, -inf, nan])
torch.tensor([inf, 1.0, 2.5])
torch.tensor([inf, 1.0, 2.0])
torch.tensor([0.0, inf])
torch.tensor([0.03125, 0.09375])
torch.tensor([0.5, 1.5, 2.5])
torch.tensor([1.25e-7, 3.5])
torch.tensor([True, False])
torch.tensor(True)
torch.tensor([1+2j, 3.5-4j])
torch.tensor([1+2j], dtype=torch.complex128)
torch.tensor([complex(nan, inf), complex(-0.0, -1.5)])
torch.tensor([[1+2j, 3-1000.5j], [0.25j, 5]]).conj()
torch.tensor([1+2j, 3]).conj().imag
torch.tensor(1e20)
torch.tensor([])
torch.empty(0, 3)
torch.empty(2, 0, dtype=torch.int64)
torch.zeros(3, requires_grad=True)
torch.ones(2, requires_grad=True) * 2
(torch.ones(2, requires_grad=True) * 2).sum()
torch.tensor([1., 2.5], dtype=torch.double, requires_grad=True)
torch.tensor([1.5, -2.25]).half()
torch.tensor([1.5, -2.25]).bfloat16()
torch.tensor([1.5, -2.25, 448]).to(torch.float8_e4m3fn)
torch.tensor([1.5, -2.25]).to(torch.float8_e5m2)
torch.tensor([1.5, 2, 4]).to(torch.float8_e8m0fnu)
torch.tensor([1+2j]).to(torch.complex32)
torch.tensor([-0.0, 0.0])
torch.tensor([-0.0, 0.5])
torch.arange(5, dtype=torch.uint8)
torch.arange(3, dtype=torch.int8)
torch.arange(3).to(torch.uint16)
torch.tensor([2**63], dtype=torch.uint64)
torch.tensor([2**53 + 1, -1])
torch.arange(24.).reshape(2, 3, 4)
torch.arange(1001)
torch.arange(1000)
torch.arange(2000.).reshape(40, 50)
torch.arange(10000).reshape(100, 100)
torch.arange(1500.).reshape(3, 5, 10, 10)
torch.linspace(-1000, 1000, 9)
torch.linspace(0, 1, 25)
torch.arange(40)
torch.tensor([[1, -1], [1000, 2]])
torch.tensor([0.5, 1000.25])
torch.tensor([99999999.])
torch.full((2, 2), 3.5678)
torch.randn(2, 3, requires_grad=True).t()
torch.randn(12, 12)
torch.rand(2, 30)
torch.randn(4) * 1e-6
torch.randint(0, 100, (4, 12))
torch.rand(3) > 0.5
torch.relu(torch.randn(3, requires_grad=True))
torch.randn(3, requires_grad=True).view(3, 1)
F.mse_loss(torch.randn(2, requires_grad=True), torch.zeros(2))
torch.randn(2, requires_grad=True)[0]
torch.cat([torch.randn(1, requires_grad=True), torch.zeros(1)])
torch.tensor([1.0, 2.0]).to_sparse()
torch.tensor([1, 0]).to(torch.int32).to_sparse()
torch.zeros(2, 2).to_sparse()
torch.eye(3).to_sparse_csr()
torch.eye(3).double().to_sparse_csc()
torch.eye(4).to_sparse_bsr((2, 2))
torch.eye(4).to_sparse_bsc((2, 2))
torch.eye(2).to_sparse().requires_grad_()
torch.zeros(2, 3, device='meta')
torch.zeros(2, dtype=torch.int32, device='meta')
torch.tensor([3]).expand(3)
torch.tensor(5.0, requires_grad=True)
torch.tensor([[]])
torch.quantize_per_tensor(torch.tensor([1.0, 2.5]), 0.1, 10, torch.quint8)
torch.quantize_per_channel(torch.tensor([[1.0, 2.5]]), torch.tensor([0.5]), torch.tensor([0]), 0, torch.qint8)
torch.nested.nested_tensor([torch.ones(2), torch.zeros(3)])
torch.zeros(2)._neg_view()
torch.zeros(2, 3, names=('N', 'C'))
torch.zeros(2, names=('N',), requires_grad=True)
torch.ones(3, 1, 2)
torch.tensor([1e9, 1.5])
torch.tensor([0.00001234])
torch.zeros(2, 2)
torch.arange(5, dtype=torch.int32)
torch.arange(24).reshape(2, 3, 4)
torch.linspace(0, 1, 7)
torch.tensor([0.5, 1001.25])
torch.tensor([0.001, 1.0])
torch.tensor([0.0001, 0.01])
torch.tensor([16777217, 2**40])
torch.eye(3)
torch.full((2, 2), 7)
torch.nn.Parameter(torch.ones(2))
torch.nn.Parameter(torch.ones(2), requires_grad=False)
torch.randn(4).abs() * 1e6
torch.randn(2, 2).to(torch.complex64)
torch.randn(3).softmax(0)
torch.sigmoid(torch.randn(2, requires_grad=True))
F.linear(torch.randn(1, 2), torch.randn(3, 2, requires_grad=True), torch.zeros(3))
F.conv2d(torch.randn(1, 1, 3, 3), torch.randn(1, 1, 2, 2, requires_grad=True))
F.cross_entropy(torch.randn(2, 3, requires_grad=True), torch.tensor([0, 2]))
torch.tensor([[[1.0]]])
torch.randn(2, 3, 4, dtype=torch.double)
torch.randn(1, 1, 3, 3).double()
""".strip().split("\n")

OPTIONS = [
    ({"precision": 2}, "torch.tensor([1.23456, 2])"),
    ({"sci_mode": True}, "torch.tensor([1.5, 2])"),
    ({"sci_mode": False}, "torch.tensor([1e-9, 2])"),
    ({"threshold": 5, "edgeitems": 1}, "torch.arange(10.)"),
    ({"threshold": 5, "edgeitems": 0}, "torch.arange(10.)"),
    ({"threshold": 5, "edgeitems": 0}, "torch.arange(12.).reshape(3, 4)"),
    ({"threshold": 5, "edgeitems": 2}, "torch.arange(120).reshape(2, 12, 5)"),
    ({"linewidth": 40}, "torch.arange(20)"),
    ({"linewidth": 40}, "torch.ones(4, requires_grad=True) * 2"),
    ({"profile": "short"}, "torch.tensor([1.23456, 2])"),
    ({"profile": "full"}, "torch.arange(1001)"),
    ({"precision": 8}, "torch.tensor([1/3])"),
    ({"precision": 0}, "torch.tensor([1.5, 2.5])"),
]


def show(text):
    torch.manual_seed(0)
    return repr(eval(text))


plain = {text: show(text) for text in CASES}
with_options = []
for options, text in OPTIONS:
    torch.set_printoptions(**options)
    with_options.append({"options": options, "tensor": text, "text": show(text)})
    torch.set_printoptions(profile="default")
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "printing.json")
with open(path, "w") as file:
    json.dump({"plain": plain, "withOptions": with_options}, file, indent=1)
    file.write("\n")

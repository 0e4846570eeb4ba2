"""Writes errors.json: the class and text of what Python torch 2.11.0 raises for wrong calls that ../errors.test.ts makes too."""

import json
import os
import warnings

import torch

warnings.simplefilter("ignore")
nan, inf = float("nan"), float("inf")

CASES = """
torch.tensor([torch.ones(3), torch.ones(3)])
torch.tensor([[1, 2, 3], [1, 2]])
torch.tensor([[1, 2], 3])
torch.tensor("a")
torch.tensor(["a"])
torch.tensor([None])
torch.tensor(None)
torch.tensor({})
torch.tensor([300], dtype=torch.uint8)
torch.tensor([nan], dtype=torch.int64)
torch.tensor([inf], dtype=torch.int32)
torch.tensor([2**63])
torch.tensor([1+2j], dtype=torch.float32)
torch.tensor([1], requires_grad=True)
x[5]
x[-3]
x[0, 5]
x[0, 0, 0]
x[1.5]
x["a"]
x[::0]
x[::-1]
x[torch.tensor([1.5])]
x[torch.tensor([5])]
x[torch.tensor([True, False, True])]
x[torch.tensor([0, 1]), torch.tensor([0, 1, 2])]
torch.tensor(1.)[0]
x.__setitem__(0, torch.ones(2))
x.__setitem__(0, "a")
x.__setitem__(0, [1, 2, 3])
x.__setitem__(torch.tensor([0]), torch.ones(2))
x.to_sparse().__setitem__(0, 1)
torch.zeros(3, dtype=torch.uint8).__setitem__(0, 300)
torch.zeros(3).__setitem__(0, 1j)
leaf.__setitem__(0, 1)
x.item()
torch.tensor([]).item()
float(x)
float(torch.tensor(1+2j))
len(torch.tensor(1))
iter(torch.tensor(1))
torch.arange(3).requires_grad_()
setattr(torch.arange(3), "requires_grad", True)
setattr(leaf * 2, "requires_grad", False)
setattr(leaf * 2, "requires_grad", True)
(leaf * 2).requires_grad_(False)
setattr(x, "grad", 1)
setattr(x, "grad", x)
setattr(x, "grad", torch.ones(2))
setattr(x, "grad", torch.ones(2, 3, device="meta"))
x.backward()
leaf.backward()
leaf.sum().backward(torch.ones(2))
leaf.sum().backward(inputs=[])
(leaf * 2).sum().backward(inputs=[torch.ones(2)])
twice(leaf.exp().sum())
changed(leaf)
torch.autograd.grad(torch.ones(()), leaf)
torch.autograd.grad(leaf.sum(), torch.ones(2, requires_grad=True))
torch.autograd.grad(leaf.sum(), torch.ones(2))
torch.autograd.grad(leaf.sum(), [])
torch.autograd.grad(leaf.sum(), leaf, allow_unused=False, materialize_grads=True)
torch.autograd.grad((leaf * 1j).sum(), leaf)
torch.autograd.backward([leaf.sum(), leaf.sum()], [None])
x.retain_grad()
x.size(5)
x.stride(7)
torch.tensor(1.).size(0)
x.split(0)
x.split([1, 2])
x.split(-1)
x.unflatten(1, ())
x.unflatten(1, (2, 2))
x.type("foo")
x.norm("abc")
torch.cdist(x, x, compute_mode="a")
torch.einsum("ij")
torch.einsum(x, [0, 99], [1])
torch.tensordot(x, x, dims=-1)
torch.tensordot(x, x, dims=5)
torch.frombuffer(bytearray(3), dtype=torch.int32)
torch.frombuffer(bytearray(8), dtype=torch.int32, offset=9)
torch.frombuffer(bytearray(8), dtype=torch.int32, offset=1, count=2)
torch.frombuffer(bytearray(0), dtype=torch.int32)
torch.frombuffer(bytearray(8), dtype=torch.int32, count=0)
torch.set_default_dtype(torch.int32)
torch.finfo(torch.int32)
torch.iinfo(torch.float32)
torch.iinfo(torch.bool)
torch.set_rng_state(torch.ones(3))
torch.set_rng_state(torch.ones(3, dtype=torch.uint8))
torch.broadcast_shapes((2, 3), (4,))
torch.unravel_index(torch.tensor([1.5]), (2, 3))
torch.unravel_index(torch.tensor([1]), (2, -3))
torch.zeros(2, device="meta").tolist()
torch.zeros(1, device="meta").item()
torch.inference_mode()(lambda: torch.ones(2))().add_(1) + leaf.mul(torch.inference_mode()(lambda: torch.ones(2))())
leaf.add_(1)
x.view(4)
x.add(torch.ones(4))
""".strip().split("\n")


def twice(loss):
    loss.backward()
    loss.backward()


def changed(leaf):
    y = leaf.exp()
    loss = y.sum()
    y.add_(1)
    loss.backward()


result = {}
for text in CASES:
    x = torch.arange(6.0).reshape(2, 3)
    leaf = torch.ones(2, requires_grad=True)
    try:
        eval(text)
        raise SystemExit(f"no error: {text}")
    except Exception as error:
        result[text] = [type(error).__name__, str(error)]
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "errors.json")
with open(path, "w") as file:
    json.dump(result, file, indent=1)
    file.write("\n")

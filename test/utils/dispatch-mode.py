"""What a mode sees of each program, as `name(arguments; options)`: dispatch-mode.test.ts runs the same ones.

Calls that take no tensor and options of factories are left out: Python fills in more than is needed.
"""

import json
from pathlib import Path

import torch
import torch.nn.functional as F
from torch.utils._python_dispatch import TorchDispatchMode


def text(value):
    if isinstance(value, torch.Tensor):
        return "x".join(map(str, value.shape)) or "scalar"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(text, value)) + "]"
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def has_tensor(value):
    return isinstance(value, torch.Tensor) or isinstance(value, (list, tuple)) and any(map(has_tensor, value))


class Log(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.calls = []

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        own = {name: text(value) for name, value in kwargs.items() if name not in ("device", "pin_memory")}
        options = ",".join(f"{name}={value}" for name, value in own.items())
        if func != torch.ops.aten.lift_fresh.default and any(map(has_tensor, args)):
            self.calls.append(f"{func}({','.join(map(text, args))}; {options})")
        return func(*args, **kwargs)


def leaf(*shape):
    return torch.full(shape, 0.5, requires_grad=True)


def linear():
    x, w = leaf(2, 3), leaf(4, 3)
    torch.autograd.grad(F.relu(F.linear(x, w)).sum(), [x, w])


def convolution():
    x, w = leaf(1, 2, 5, 5), leaf(3, 2, 3, 3)
    y = F.max_pool2d(F.conv2d(x, w, None, stride=1, padding=1), 2)
    torch.autograd.grad(y.mean(), [x, w])


def numbers():
    x = torch.arange(3)
    x.mul(2).add(0.5).sub(torch.tensor(1.5), alpha=2).pow(2).clamp(min=1)
    torch.full((2,), 2, dtype=torch.int64).add_(1)
    torch.ones(2).mul(True).eq(float("inf"))
    (torch.ones(2) * (1 + 2j)).real


def shapes():
    x = torch.ones(2, 3)
    x.view(3, 2).t().unsqueeze(0).expand(2, 2, 3).contiguous()[0, 1:2].sum(dim=1, keepdim=True)
    torch.cat([x, x], 1).split(2, 1)
    x.to(torch.float64)
    x.to(memory_format=torch.contiguous_format)
    x.clone(memory_format=torch.contiguous_format)
    x[torch.tensor([0, 1]), torch.tensor([1, 2])]


def results():
    x = torch.tensor([[3.0, 1.0], [2.0, 4.0]])
    x.max(1)
    x.sum().item()
    torch.var_mean(x, dim=0)
    torch.unbind(x)
    torch._foreach_add_([x, x], 1.5)
    torch.topk(x, 1, sorted=False)


def random():
    generator = torch.Generator()
    torch.rand(2)
    torch.empty(2).uniform_(-1, 1)
    torch.randperm(3, device="cpu")
    F.dropout(torch.ones(2), 0.5, True)
    generator.manual_seed(1)


def transforms():
    x, w = leaf(2, 3).detach(), leaf(3).detach()
    torch.func.vmap(lambda row: (row * w).sum())(x)
    torch.func.grad(lambda y: (y.sin() * w).sum())(w)
    torch.func.jvp(lambda y: y.exp(), (w,), (w,))


def surroundings():
    x, w = leaf(2, 3), leaf(4, 3)
    with torch.no_grad():
        x.matmul(w.t())
    with torch.inference_mode():
        x.exp().view(-1)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        F.linear(x, w)
    with torch.autograd.graph.save_on_cpu():
        x.exp()


programs = [linear, convolution, numbers, shapes, results, random, transforms, surroundings]


def run(program):
    with Log() as log:
        program()
    return log.calls


if __name__ == "__main__":
    found = {program.__name__: run(program) for program in programs}
    Path(__file__).with_suffix(".json").write_text(json.dumps(found, indent=2) + "\n")

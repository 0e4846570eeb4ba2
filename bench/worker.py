"""The cases of cases.ts in Python: one JSON request a line on standard input, one answer a line on standard output."""

import json
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F
from training import TRAINING, LeNet, sgd, step

torch.set_num_threads(1)
torch.sparse.check_sparse_tensor_invariants.disable()


def inputs(grad, *shapes):
    return [torch.randn(shape).requires_grad_(grad) for shape in shapes]


def unary(fn):
    def make(grad):
        (a,) = inputs(grad, (8, 8))
        return lambda: fn(a)

    return make


def binary(fn):
    def make(grad):
        a, b = inputs(grad, (8, 8), (8, 8))
        return lambda: fn(a, b)

    return make


def linear(grad):
    x, w, b = inputs(grad, (8, 8), (8, 8), (8,))
    return lambda: F.linear(x, w, b)


def cat(grad):
    parts = inputs(grad, (8, 8), (8, 8), (8, 8))
    return lambda: torch.cat(parts, 1)


def conv2d(grad):
    x, w = inputs(grad, (1, 1, 8, 8), (1, 1, 3, 3))
    return lambda: F.conv2d(x, w, None, stride=1, padding=1)


def max_pool2d(grad):
    (x,) = inputs(grad, (1, 1, 8, 8))
    return lambda: F.max_pool2d(x, 2)


def layer_norm(grad):
    x, w, b = inputs(grad, (8, 8), (8,), (8,))
    return lambda: F.layer_norm(x, [8], w, b)


def cross_entropy(grad):
    (x,) = inputs(grad, (8, 10))
    labels = torch.arange(8)
    return lambda: F.cross_entropy(x, labels)


OPERATORS = {
    "add 8x8": binary(lambda a, b: a.add(b)),
    "mul 8x8": binary(lambda a, b: a.mul(b)),
    "add scalar": unary(lambda a: a.add(1.5)),
    "mul scalar": unary(lambda a: a.mul(2.5)),
    "div 8x8": binary(lambda a, b: a.div(b)),
    "relu 8x8": unary(lambda a: a.relu()),
    "sigmoid 8x8": unary(lambda a: a.sigmoid()),
    "exp 8x8": unary(lambda a: a.exp()),
    "pow scalar": unary(lambda a: a.pow(2)),
    "clamp 8x8": unary(lambda a: a.clamp(-1, 1)),
    "view 8x8": unary(lambda a: a.view(4, 16)),
    "transpose 8x8": unary(lambda a: a.transpose(0, 1)),
    "select row": unary(lambda a: a.select(0, 3)),
    "sum all": unary(lambda a: a.sum()),
    "sum dim keepdim": unary(lambda a: a.sum(1, True)),
    "mean dim": unary(lambda a: a.mean(1)),
    "max dim": unary(lambda a: a.max(1)),
    "matmul 8x8": binary(lambda a, b: a.matmul(b)),
    "linear 8x8": linear,
    "cat of 3": cat,
    "softmax 8x8": unary(lambda a: a.softmax(1)),
    "conv2d 1x1x8x8": conv2d,
    "max_pool2d 1x1x8x8": max_pool2d,
    "layer_norm 8x8": layer_norm,
    "cross_entropy 8x10": cross_entropy,
}


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.mul(x)

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad.mul(x).mul(2)


def custom_function(grad):
    (x,) = inputs(True, (8, 8))
    gradient = torch.randn(8, 8)
    return lambda: Square.apply(x).backward(gradient)


def tensor_hook(grad):
    (x,) = inputs(True, (8, 8))
    gradient = torch.randn(8, 8)

    def step():
        y = x.mul(3)
        y.register_hook(lambda g: g.mul(2))
        y.backward(gradient)

    return step


STEPS = {
    "LeNet step, batch 64": step(LeNet, sgd, 64, 1, 32, 32),
    "MLP step, batch 8": step(lambda: nn.Sequential(nn.Linear(32, 64), nn.ReLU(), nn.Linear(64, 10)), sgd, 8, 32),
    "custom function, forward and backward": custom_function,
    "tensor hook, forward and backward": tensor_hook,
}


def updates(make, gradient=lambda: torch.randn(8, 8)):
    def case(grad):
        params = inputs(True, *[(8, 8)] * 100)
        for param in params:
            param.grad = gradient()
        optimizer = make(params)
        loss = torch.ones([])
        return lambda: optimizer.step(lambda: loss)

    return case


def sparse_gradient():
    return torch.sparse_coo_tensor(torch.tensor([[1, 5]]), torch.randn(2, 8), (8, 8))


OPTIMIZERS = {
    "SGD": updates(lambda params: torch.optim.SGD(params, momentum=0.9)),
    "SparseAdam": updates(torch.optim.SparseAdam, sparse_gradient),
    **{
        name: updates(getattr(torch.optim, name))
        for name in (
            ["Adam", "AdamW", "Adagrad", "Adadelta", "Adamax", "NAdam", "RAdam"]
            + ["RMSprop", "Rprop", "ASGD", "Adafactor", "Muon", "LBFGS"]
        )
    },
}

CASES = {**OPERATORS, **STEPS, **TRAINING, **OPTIMIZERS}
MADE = {}


def measure(name, grad, count):
    key = (name, grad)
    if key not in MADE:
        torch.manual_seed(0)
        MADE[key] = CASES[name](grad)
    work = MADE[key]
    with torch.set_grad_enabled(grad or name not in OPERATORS):
        start = time.perf_counter_ns()
        for _ in range(count):
            work()
        return (time.perf_counter_ns() - start) / count


if __name__ == "__main__":
    for line in sys.stdin:
        request = json.loads(line)
        ns = measure(request["name"], request["grad"], request["count"])
        print(json.dumps({"ns": ns}), flush=True)

"""Writes python.json, the values that test/optim expects: `python test/optim/python.py > test/optim/python.json` with torch 2.11.0."""

import json
import sys

import torch
from torch import optim

torch.set_num_threads(1)


def params():
    return [torch.arange(6, dtype=torch.float64).reshape(2, 3).div(7).requires_grad_(), torch.tensor([0.5, -0.25], dtype=torch.float64).requires_grad_()]


def named(ps):
    return [("w", ps[0]), ("b", ps[1])]


texts = {
    "SGD": optim.SGD(params(), lr=0.1, momentum=0.9),
    "Adam": optim.Adam(named(params()), lr=1e-05, weight_decay=0.5, eps=1e-08),
    "AdamW": optim.AdamW([{"params": params()[:1]}, {"params": params()[1:], "lr": 2}]),
    "Rprop": optim.Rprop(params()),
}


def through(name, kw):
    """Gradient of a loss after one recorded step with respect to where it began."""
    start = torch.tensor([0.3, -0.7, 1.1], dtype=torch.float64, requires_grad=True)
    p = start.clone()
    o = getattr(optim, name)([p], differentiable=True, **kw)
    p.grad = start.sin()
    o.step()
    loss = (p * torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)).sum()
    (g,) = torch.autograd.grad(loss, start)
    return {"loss": loss.item(), "grad": g.tolist()}


recorded = {
    "SGD": {"lr": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 0.01},
    "Adam": {"lr": 0.1, "weight_decay": 0.01},
    "AdamW": {"lr": 0.1, "amsgrad": True},
    "Adadelta": {"lr": 0.5},
    "Adagrad": {"lr": 0.1},
    "Adamax": {"lr": 0.1},
    "ASGD": {"lr": 0.1},
    "NAdam": {"lr": 0.1},
    "RAdam": {"lr": 0.1},
    "RMSprop": {"lr": 0.1, "centered": True, "momentum": 0.5},
    "Rprop": {"lr": 0.1},
}


def long_run(name, kw):
    """A thousand steps on a quadratic: what differs in the last bit anywhere shows at the end."""
    p = torch.linspace(-2, 3, 9, dtype=torch.float64).requires_grad_()
    o = getattr(optim, name)([p], **kw)
    for _ in range(1000):
        o.zero_grad()
        ((p - 0.5) ** 2 * torch.arange(1, 10)).sum().backward()
        o.step()
    return p.tolist()


long = {"Adam": {"lr": 0.003}, "AdamW": {"lr": 0.003}, "NAdam": {"lr": 0.003}, "RAdam": {"lr": 0.003}, "SGD": {"lr": 0.001, "momentum": 0.9}}

json.dump(
    {
        "texts": {k: repr(v) for k, v in texts.items()},
        "recorded": {k: {"options": v, **through(k, v)} for k, v in recorded.items()},
        "long": {k: {"options": v, "params": long_run(k, v)} for k, v in long.items()},
    },
    sys.stdout,
    indent=1,
)

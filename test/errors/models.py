"""Writes models.json, the errors of wrong uses of modules and optimizers: `python test/errors/models.py > test/errors/models.json` with torch 2.11.0."""

import json
import sys

import torch
import torch.nn as nn
from torch import ones, optim


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin = nn.Linear(2, 2)
        self.w = ones(2)


def p():
    return nn.Parameter(ones(3))


def changed(change):
    """Loads an optimizer's state dict after a change of it."""
    optimizer = optim.SGD([p()], lr=0.1)
    state = optimizer.state_dict()
    change(state)
    optimizer.load_state_dict(state)


shared = p()
scalar = {"0.weight": ones(2, 2), "0.bias": 5}
ALL = ["SGD", "Adam", "AdamW", "Adagrad", "Adadelta", "Adamax", "NAdam", "RAdam", "RMSprop", "Rprop", "ASGD", "Adafactor", "Muon", "SparseAdam", "LBFGS"]

CASES = {
    "an LSTM's input of another size": lambda: nn.LSTM(3, 4)(ones(2, 2, 5)),
    "an LSTM's hidden state of another size": lambda: nn.LSTM(3, 4)(ones(2, 2, 3), (ones(2, 2, 4), ones(1, 2, 4))),
    "a GRU's input of four dimensions": lambda: nn.GRU(3, 4)(ones(2, 2, 2, 3)),
    "attention to another size": lambda: nn.MultiheadAttention(4, 2)(*[ones(2, 2, 3)] * 3),
    "a convolution of a matrix": lambda: nn.Conv2d(3, 4, 3)(ones(5, 8)),
    "BCELoss of two shapes": lambda: nn.BCELoss()(ones(2, 3), ones(2)),
    "a class that is not there": lambda: nn.CrossEntropyLoss()(ones(2, 3), torch.tensor([0, 3])),
    "an index that is not there": lambda: nn.Embedding(3, 4)(torch.tensor([5])),
    "a state dict with another key": lambda: nn.Sequential(nn.Linear(2, 2)).load_state_dict({"0.weight": ones(2, 2), "0.bias": ones(2), "zz": ones(1)}),
    "a state dict of other shapes": lambda: nn.Sequential(nn.Linear(2, 2)).load_state_dict({"0.weight": ones(3, 2)}),
    "a state dict with a number": lambda: nn.Sequential(nn.Linear(2, 2)).load_state_dict(scalar),
    "a tensor in a module's place": lambda: setattr(Small(), "lin", ones(2)),
    "a tensor in a parameter's place": lambda: setattr(Small().lin, "weight", ones(2, 2)),
    "a number in a buffer's place": lambda: setattr(nn.BatchNorm1d(2), "running_mean", 5),
    "a buffer under a parameter's name": lambda: nn.BatchNorm1d(2).register_buffer("weight", ones(2)),
    "a buffer that is a number": lambda: Small().register_buffer("b", 5),
    "a parameter that is a tensor": lambda: Small().register_parameter("x", ones(2)),
    "a parameter with a dot": lambda: Small().register_parameter("x.y", p()),
    "a parameter without a name": lambda: Small().register_parameter("", p()),
    "a parameter under a module's name": lambda: Small().register_parameter("lin", p()),
    "a module that is a number": lambda: Small().add_module("b", 5),
    "a module with a dot": lambda: Small().add_module("b.c", nn.ReLU()),
    "a module under a property's name": lambda: Small().add_module("w", nn.ReLU()),
    "a parameter that is not there": lambda: Small().get_parameter("lin.x"),
    "a tensor that is not registered": lambda: Small().get_parameter("w"),
    "a parameter that is no buffer": lambda: Small().get_buffer("lin.weight"),
    "a module without forward": lambda: nn.Module()(1),
    "no parameters": lambda: optim.SGD([], lr=0.1),
    "a parameter that is a string": lambda: optim.SGD(["a"], lr=0.1),
    "a parameter in two groups": lambda: optim.SGD([{"params": [shared]}, {"params": [shared]}], lr=0.1),
    "a parameter without a name among named ones": lambda: optim.SGD([("a", p()), p()], lr=0.1),
    "more groups": lambda: changed(lambda state: state["param_groups"].append(state["param_groups"][0])),
    "more parameters": lambda: changed(lambda state: state["param_groups"][0].update(params=[0, 1])),
    "LBFGS without a closure": lambda: optim.LBFGS([p()]).step(),
    "LBFGS with a closure that is a number": lambda: optim.LBFGS([p()]).step(5),
    "SGD with a closure that is a number": lambda: optim.SGD([p()]).step(5),
    **{f"{name} with a negative rate": lambda name=name: getattr(optim, name)([nn.Parameter(ones(2, 2))], lr=-0.5) for name in ALL},
}


def error(run):
    try:
        run()
    except Exception as e:
        return [type(e).__name__, e.args[0]]
    raise AssertionError("no error")


json.dump({name: error(run) for name, run in CASES.items()}, sys.stdout, indent=1)

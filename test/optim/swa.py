"""Writes swa.json, the averages of weights that test/optim expects: `python test/optim/swa.py > test/optim/swa.json` with torch 2.11.0."""

import json
import sys

import torch
from torch import nn
from torch.optim import swa_utils as swa

torch.set_num_threads(1)


class Counter(nn.Module):
    """Parameters and buffers of several dtypes, among them integers."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([0.1, -2.3, 4.7]))
        self.wide = nn.Parameter(torch.tensor([0.3, 0.7], dtype=torch.float64))
        self.register_buffer("mean", torch.tensor([1.5, 2.5]))
        self.register_buffer("count", torch.tensor([3, 10]))

    def move(self, i):
        with torch.no_grad():
            self.weight.mul_(0.9).add_(i)
            self.wide.mul_(1.1).sub_(i)
            self.mean.add_(0.3 * i)
            self.count.add_(7 * i)


def mine(averaged, current, num_averaged):
    return averaged * 0.5 + current * 0.25 * num_averaged


kinds = {
    "equal": {},
    "equal with buffers": {"use_buffers": True, "avg_fn": swa.get_swa_avg_fn()},
    "equal lists": {"multi_avg_fn": swa.get_swa_multi_avg_fn()},
    "exponential": {"avg_fn": swa.get_ema_avg_fn(0.7)},
    "exponential lists": {"multi_avg_fn": swa.get_ema_multi_avg_fn(0.7), "use_buffers": True},
    "of one's own": {"avg_fn": mine},
}


def run(kw):
    model = Counter()
    averaged = swa.AveragedModel(model, **kw)
    rows = []
    for i in range(1, 6):
        model.move(i)
        averaged.update_parameters(model)
        rows.append({k: v.tolist() for k, v in averaged.state_dict().items()})
    return rows


def refresh():
    model = nn.Sequential(nn.BatchNorm1d(3), nn.Linear(3, 2), nn.BatchNorm1d(2, momentum=0.3))
    with torch.no_grad():
        model[1].weight.copy_(torch.arange(6.0).reshape(2, 3).div(7))
        model[1].bias.fill_(0.5)
        model[0].running_mean.fill_(9)
    model.eval()
    batches = [torch.linspace(-1, i, 12).reshape(4, 3) for i in (1, 2, 5)]
    swa.update_bn([(batches[0], 1), batches[1], [batches[2]]], model)
    state = {k: v.tolist() for k, v in model.state_dict().items()}
    return {"state": state, "training": model.training, "momenta": [model[0].momentum, model[2].momentum]}


def failure(f):
    try:
        f()
    except Exception as e:
        return [type(e).__name__, str(e)]
    return None


json.dump(
    {
        "averages": {name: run(kw) for name, kw in kinds.items()},
        "text": repr(swa.AveragedModel(nn.Linear(2, 3))),
        "refreshed": refresh(),
        "errors": {
            "two functions": failure(lambda: swa.AveragedModel(Counter(), avg_fn=mine, multi_avg_fn=mine)),
            "decay": failure(lambda: swa.get_ema_avg_fn(1.5)),
            "negative decay": failure(lambda: swa.get_ema_multi_avg_fn(-0.5)),
        },
    },
    sys.stdout,
    indent=1,
)

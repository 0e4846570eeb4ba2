"""Writes schedulers.json, the schedules that test/optim expects: `python test/optim/schedulers.py > test/optim/schedulers.json` with torch 2.11.0."""

import base64
import io
import json
import sys
import warnings

import torch
from torch import optim
from torch.optim import lr_scheduler as L
from torch.optim.swa_utils import SWALR

torch.set_num_threads(1)
warnings.simplefilter("ignore")


def params():
    return [torch.linspace(-2, 3, 9).reshape(3, 3).requires_grad_(), torch.tensor([0.5, -0.25]).requires_grad_()]


def groups():
    return [{"params": [p], "lr": lr} for p, lr in zip(params(), (0.1, 0.05))]


def plain(lrs):
    return [float(lr) for lr in lrs]


# Every schedule with given options, as the tests make them.
schedules = {
    "LambdaLR": {"lr_lambda": lambda e: 1 / (1 + e)},
    "MultiplicativeLR": {"lr_lambda": lambda e: 1 / (1 + e)},
    "StepLR": {"step_size": 3, "gamma": 0.7},
    "MultiStepLR": {"milestones": [2, 5, 5], "gamma": 0.7},
    "ConstantLR": {"factor": 0.3, "total_iters": 4},
    "LinearLR": {"start_factor": 0.3, "end_factor": 0.9, "total_iters": 7},
    "ExponentialLR": {"gamma": 0.93},
    "PolynomialLR": {"total_iters": 9, "power": 1.5},
    "CosineAnnealingLR": {"T_max": 7, "eta_min": 0.003},
    "CosineAnnealingWarmRestarts": {"T_0": 3, "T_mult": 2, "eta_min": 0.003},
    "CyclicLR": {"base_lr": 0.02, "max_lr": 0.2, "step_size_up": 3, "step_size_down": 4, "mode": "exp_range", "gamma": 0.93},
    "OneCycleLR": {"max_lr": 0.3, "total_steps": 20},
    "SWALR": {"swa_lr": 0.02, "anneal_epochs": 5},
}


def schedule(name, o, **more):
    kind = SWALR if name == "SWALR" else getattr(L, name)
    return kind(o, **schedules[name], **more)


def rates(name, lrs, epochs):
    """Learning rates after steps to the given epochs; None is the next one."""
    o = optim.SGD([{"params": [p], "lr": lr} for p, lr in zip(params(), lrs)], momentum=0.9)
    s = schedule(name, o)
    rows = [plain(s.get_last_lr())]
    for epoch in epochs:
        o.step()
        s.step() if epoch is None else s.step(epoch)
        rows.append(plain(g["lr"] for g in o.param_groups))
    return rows


def resumed(name):
    """A schedule that begins at epoch 4 on an optimizer that has gone through the same schedule up to there."""
    o = optim.SGD(groups(), momentum=0.9)
    s = schedule(name, o)
    for _ in range(4):
        o.step()
        s.step()
    s = schedule(name, o, last_epoch=s.last_epoch)
    rows = [plain(s.get_last_lr())]
    for _ in range(6):
        o.step()
        s.step()
        rows.append(plain(s.get_last_lr()))
    return rows


def tensor_rates(name):
    return rates(name, [torch.tensor(0.1), torch.tensor([0.05], dtype=torch.float64)], [None] * 12)


# Optimizers with schedulers whose state travels.
journeys = {
    "SGD OneCycleLR": lambda ps: (o := optim.SGD(ps, lr=0.1, momentum=0.9, nesterov=True), L.OneCycleLR(o, 0.3, total_steps=20)),
    "Adam CyclicLR": lambda ps: (o := optim.Adam(ps, lr=0.1, amsgrad=True), L.CyclicLR(o, 0.01, 0.1, step_size_up=3)),
    "AdamW SequentialLR": lambda ps: (
        o := optim.AdamW([{"params": ps[:1], "lr": 0.05}, {"params": ps[1:]}], lr=0.1),
        L.SequentialLR(o, [L.LinearLR(o, 0.1, total_iters=3), L.CosineAnnealingLR(o, 5)], [3]),
    ),
    "RMSprop MultiStepLR": lambda ps: (o := optim.RMSprop(ps, lr=0.1, momentum=0.5, centered=True), L.MultiStepLR(o, [2, 7, 7], 0.5)),
    "NAdam ReduceLROnPlateau": lambda ps: (o := optim.NAdam(ps, lr=0.1), L.ReduceLROnPlateau(o, factor=0.5, patience=1)),
    "Adam ExponentialLR": lambda ps: (o := optim.Adam([("w", ps[0]), ("b", ps[1])], lr=torch.tensor(0.1)), L.ExponentialLR(o, 0.9)),
    "Adagrad ChainedScheduler": lambda ps: (o := optim.Adagrad(ps, lr=0.1), L.ChainedScheduler([L.ConstantLR(o, 0.5, 3), L.StepLR(o, 2, 0.9)])),
    "RAdam CosineAnnealingWarmRestarts": lambda ps: (o := optim.RAdam(ps, lr=0.1), L.CosineAnnealingWarmRestarts(o, 3, 2)),
    "ASGD SWALR": lambda ps: (o := optim.ASGD(ps, lr=0.1), SWALR(o, 0.02, anneal_epochs=7)),
    "Rprop PolynomialLR": lambda ps: (o := optim.Rprop(ps, lr=0.1), L.PolynomialLR(o, 12, 2.0)),
    "Adafactor LambdaLR": lambda ps: (o := optim.Adafactor(ps, lr=0.1), L.LambdaLR(o, lambda e: 1 / (1 + e))),
    "Adadelta StepLR": lambda ps: (o := optim.Adadelta(ps), L.StepLR(o, 2, 0.9)),
    "Adamax MultiplicativeLR": lambda ps: (o := optim.Adamax(ps, lr=0.1), L.MultiplicativeLR(o, lambda e: 1 / (1 + e))),
    "Muon LinearLR": lambda ps: (o := optim.Muon(ps[:1], lr=0.1), L.LinearLR(o, 0.5, total_iters=9)),
    "SparseAdam CosineAnnealingLR": lambda ps: (o := optim.SparseAdam(ps, lr=0.1), L.CosineAnnealingLR(o, 9)),
    "LBFGS ConstantLR": lambda ps: (o := optim.LBFGS(ps, lr=0.1, max_iter=3, history_size=2), L.ConstantLR(o, 0.5, 9)),
}


def travel(o, s, ps, start, end):
    def closure():
        for j, p in enumerate(ps):
            grad = ((p - 0.25) * (j + 1)).detach()
            p.grad = grad.to_sparse() if isinstance(o, optim.SparseAdam) else grad
        return ps[0].detach().sum()

    for i in range(start, end):
        o.step(closure)
        s.step(*((1.0 - i % 4 / 8,) if isinstance(s, L.ReduceLROnPlateau) else ()))


def journey(name):
    ps = params()
    o, s = journeys[name](ps)
    travel(o, s, ps, 0, 6)
    buffer = io.BytesIO()
    torch.save({"params": [p.detach() for p in ps], "optimizer": o.state_dict(), "scheduler": s.state_dict()}, buffer)
    travel(o, s, ps, 6, 12)
    return {"checkpoint": base64.b64encode(buffer.getvalue()).decode(), **outcome(o, s, ps)}


def outcome(o, s, ps):
    return {"params": [p.tolist() for p in ps], "rates": plain(g["lr"] for g in o.param_groups), "last": plain(s.get_last_lr())}


def arrive(name, path):
    """Goes on from a checkpoint of the same journey that was written elsewhere."""
    loaded = torch.load(path, weights_only=True)
    ps = params()
    with torch.no_grad():
        for p, value in zip(ps, loaded["params"]):
            p.copy_(value)
    o, s = journeys[name](ps)
    o.load_state_dict(loaded["optimizer"])
    s.load_state_dict(loaded["scheduler"])
    travel(o, s, ps, 6, 12)
    return outcome(o, s, ps)


def failure(f):
    try:
        f()
    except Exception as e:
        return [type(e).__name__, str(e.args[0])]
    return None


def sgd(**kw):
    return optim.SGD(groups(), **kw)


def grown(make):
    """Steps once more after a group was added."""
    o = sgd()
    s = make(o)
    o.add_param_group({"params": [torch.ones(1, requires_grad=True)], "lr": 0.1})
    o.step()
    s.step()
    return s


def bad_plateau():
    o = sgd()
    s = L.ReduceLROnPlateau(o, patience=0, min_lr=[0.1, 0.2])
    o.add_param_group({"params": [torch.ones(1, requires_grad=True)], "lr": 0.1})
    s.step(1)
    s.step(2)


def beyond():
    o = sgd(momentum=0.9)
    s = L.OneCycleLR(o, 0.1, total_steps=2)
    for _ in range(3):
        o.step()
        s.step()


def twice(make):
    s = make(sgd())
    s.optimizer.step()
    s.step()


errors = {
    "no optimizer": lambda: L.StepLR(None, 3),
    "missing argument": lambda: L.StepLR(sgd()),
    "missing arguments": lambda: L.CyclicLR(sgd()),
    "resumed without initial rates": lambda: L.StepLR(sgd(), 3, last_epoch=4),
    "lambdas of another number": lambda: L.LambdaLR(sgd(), [lambda e: 1.0]),
    "no function": lambda: L.MultiplicativeLR(sgd(), 3),
    "lambda without a number": lambda: L.LambdaLR(sgd(), lambda e: None),
    "lambda that is none": lambda: L.LambdaLR(sgd(), 3),
    "group added": lambda: grown(lambda o: L.LambdaLR(o, lambda e: 1.0)),
    "group added to a linear schedule": lambda: grown(lambda o: L.CyclicLR(o, 0.1, 0.2, cycle_momentum=False)),
    "step size of zero": lambda: twice(lambda o: L.StepLR(o, 0)),
    "cosine of zero": lambda: twice(lambda o: L.CosineAnnealingLR(o, 0)),
    "constant factor": lambda: L.ConstantLR(sgd(), 1.5),
    "start factor": lambda: L.LinearLR(sgd(), 0.0),
    "end factor": lambda: L.LinearLR(sgd(), end_factor=1.5),
    "no milestones": lambda: L.MultiStepLR(sgd(), 5),
    "no schedulers": lambda: L.SequentialLR(sgd(), [], []),
    "no chained schedulers": lambda: L.ChainedScheduler([]),
    "wrong milestones": lambda: (o := sgd(), L.SequentialLR(o, [L.StepLR(o, 3)], [2])),
    "no scheduler in a sequence": lambda: L.SequentialLR(sgd(), [3], []),
    "plateau in a sequence": lambda: (o := sgd(), L.SequentialLR(o, [L.ReduceLROnPlateau(o)], [])),
    "plateau in a chain": lambda: (o := sgd(), L.ChainedScheduler([L.ReduceLROnPlateau(o)])),
    "scheduler of another optimizer": lambda: L.SequentialLR(sgd(), [L.StepLR(sgd(), 3)], []),
    "chained scheduler of another optimizer": lambda: L.ChainedScheduler([L.StepLR(sgd(), 3)], sgd()),
    "plateau factor": lambda: L.ReduceLROnPlateau(sgd(), factor=1.0),
    "plateau mode": lambda: L.ReduceLROnPlateau(sgd(), mode="low"),
    "plateau threshold mode": lambda: L.ReduceLROnPlateau(sgd(), threshold_mode="low"),
    "plateau rates": lambda: L.ReduceLROnPlateau(sgd(), min_lr=[0.1]),
    "plateau without a metric": lambda: L.ReduceLROnPlateau(sgd()).step(),
    "plateau with no number": lambda: L.ReduceLROnPlateau(sgd()).step(None),
    "plateau with a group added": bad_plateau,
    "cyclic mode": lambda: L.CyclicLR(sgd(momentum=0.9), 0.1, 0.2, mode="round"),
    "cyclic momentum": lambda: L.CyclicLR(optim.Adagrad(groups()), 0.1, 0.2),
    "cyclic rates": lambda: L.CyclicLR(sgd(momentum=0.9), [0.1], 0.2),
    "restarts after none": lambda: L.CosineAnnealingWarmRestarts(sgd(), 0),
    "restarts after a part": lambda: L.CosineAnnealingWarmRestarts(sgd(), 2.5),
    "restarts that shrink": lambda: L.CosineAnnealingWarmRestarts(sgd(), 2, 0),
    "restarts with no rate": lambda: L.CosineAnnealingWarmRestarts(sgd(), 2, eta_min="low"),
    "restarts backwards": lambda: L.CosineAnnealingWarmRestarts(sgd(), 2).step(-1),
    "one cycle of unknown length": lambda: L.OneCycleLR(sgd(momentum=0.9), 0.1, epochs=3),
    "one cycle of no length": lambda: L.OneCycleLR(sgd(momentum=0.9), 0.1, total_steps=0),
    "one cycle of no epochs": lambda: L.OneCycleLR(sgd(momentum=0.9), 0.1, epochs=-1, steps_per_epoch=3),
    "one cycle of no steps": lambda: L.OneCycleLR(sgd(momentum=0.9), 0.1, epochs=1, steps_per_epoch=2.5),
    "one cycle with a late start": lambda: L.OneCycleLR(sgd(momentum=0.9), 0.1, total_steps=3, pct_start=1.5),
    "one cycle along what": lambda: L.OneCycleLR(sgd(momentum=0.9), 0.1, total_steps=3, anneal_strategy="round"),
    "one cycle momentum": lambda: L.OneCycleLR(optim.Adagrad(groups()), 0.1, total_steps=3),
    "one cycle and more": beyond,
    "averages along what": lambda: SWALR(sgd(), 0.1, anneal_strategy="round"),
    "averages after what": lambda: SWALR(sgd(), 0.1, anneal_epochs=-1),
    "averages for what": lambda: SWALR(sgd(), [0.1]),
}


def said(f):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        f()
    return [str(w.message) for w in caught]


def overridden():
    o = sgd()
    s = L.StepLR(o, 3)
    o.step = lambda: None
    s.step()


def with_epoch():
    s = L.StepLR(sgd(), 3)
    s.optimizer.step()
    s.step(3)


says = {
    "wrong order": lambda: L.StepLR(sgd(), 3).step(),
    "overridden": overridden,
    "epoch": with_epoch,
    "rates asked for": lambda: L.StepLR(sgd(), 3).get_lr(),
}

if __name__ == "__main__":
    closed = ("StepLR", "MultiStepLR", "ConstantLR", "LinearLR", "ExponentialLR", "PolynomialLR", "CosineAnnealingLR", "CosineAnnealingWarmRestarts", "LambdaLR")
    json.dump(
        {
            "tensors": {name: tensor_rates(name) for name in schedules},
            "epochs": {name: rates(name, (0.1, 0.05), [None, 4, None, 9, None, 2, None]) for name in closed},
            "resumed": {name: resumed(name) for name in schedules},
            "journeys": {name: journey(name) for name in journeys},
            "errors": {name: failure(f) for name, f in errors.items()},
            "warnings": {name: said(f) for name, f in says.items()},
        },
        sys.stdout,
        indent=1,
    )

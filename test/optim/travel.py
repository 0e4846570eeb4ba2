"""Takes steps with every optimizer and every scheduler and saves their states, or goes on from saved ones: `python travel.py save|load FOLDER`.
Prints the parameters and rates at the end, after three steps more. travel.test.ts has the same on its side."""

import json
import os
import sys

import torch
from torch import optim
from torch.optim import lr_scheduler as S

torch.set_num_threads(1)

OPTIMIZERS = {
    "SGD": dict(lr=0.1, momentum=0.9, nesterov=True),
    "Adam": dict(amsgrad=True),
    "AdamW": {},
    "Adagrad": dict(lr_decay=0.1),
    "Adadelta": {},
    "Adamax": {},
    "NAdam": {},
    "RAdam": {},
    "RMSprop": dict(centered=True, momentum=0.5),
    "Rprop": {},
    "ASGD": {},
    "Adafactor": {},
    "Muon": {},
    "SparseAdam": {},
    "LBFGS": dict(max_iter=3, history_size=2),
}

SCHEDULERS = {
    "LambdaLR": lambda o: S.LambdaLR(o, lambda epoch: 1 / (1 + epoch)),
    "MultiplicativeLR": lambda o: S.MultiplicativeLR(o, lambda epoch: 0.95),
    "StepLR": lambda o: S.StepLR(o, 2),
    "MultiStepLR": lambda o: S.MultiStepLR(o, [2, 4, 4]),
    "ConstantLR": lambda o: S.ConstantLR(o, total_iters=4),
    "LinearLR": lambda o: S.LinearLR(o),
    "ExponentialLR": lambda o: S.ExponentialLR(o, 0.9),
    "PolynomialLR": lambda o: S.PolynomialLR(o, total_iters=7, power=1.5),
    "CosineAnnealingLR": lambda o: S.CosineAnnealingLR(o, 10),
    "CosineAnnealingWarmRestarts": lambda o: S.CosineAnnealingWarmRestarts(o, 2, T_mult=2),
    "CyclicLR": lambda o: S.CyclicLR(o, 0.01, 0.1, step_size_up=2),
    "OneCycleLR": lambda o: S.OneCycleLR(o, 0.1, total_steps=10),
    "ReduceLROnPlateau": lambda o: S.ReduceLROnPlateau(o, patience=0),
    "SequentialLR": lambda o: S.SequentialLR(o, [S.ConstantLR(o, 0.1, 2), S.ExponentialLR(o, 0.8)], [4]),
    "ChainedScheduler": lambda o: S.ChainedScheduler([S.ConstantLR(o, 0.1, 2), S.ExponentialLR(o, 0.8)]),
}


def start():
    return torch.arange(6.0).reshape(2, 3).div(7).sub(0.3).requires_grad_()


def step(optimizer, param, sparse):
    def closure():
        optimizer.zero_grad()
        grad = param.detach().mul(0.3).add(0.01)
        param.grad = grad.to_sparse() if sparse else grad
        return param.detach().sum()

    optimizer.step(closure)


def optimizer_case(name):
    param = start()
    optimizer = getattr(optim, name)([param], **OPTIMIZERS[name])

    def go():
        for _ in range(3):
            step(optimizer, param, name == "SparseAdam")

    return {"optimizer": optimizer}, param, go


def scheduler_case(name):
    param = start()
    optimizer = optim.SGD([param], lr=0.1, momentum=0.9)
    scheduler = SCHEDULERS[name](optimizer)

    def go():
        for _ in range(3):
            step(optimizer, param, False)
            scheduler.step(*([1.0] if name == "ReduceLROnPlateau" else []))

    return {"optimizer": optimizer, "scheduler": scheduler}, param, go


def run(name, command, folder):
    parts, param, go = optimizer_case(name) if name in OPTIMIZERS else scheduler_case(name)
    path = os.path.join(folder, f"{name}.pth")
    if command == "save":
        go()
        torch.save({"param": param.detach(), **{key: part.state_dict() for key, part in parts.items()}}, path)
    else:
        saved = torch.load(path, weights_only=True)
        param.data.copy_(saved["param"])
        for key, part in parts.items():
            part.load_state_dict(saved[key])
    go()
    rates = [group["lr"] for group in parts["optimizer"].param_groups]
    return [param.tolist(), *rates]


command, folder = sys.argv[1:]
print(json.dumps({name: run(name, command, folder) for name in [*OPTIMIZERS, *SCHEDULERS]}))

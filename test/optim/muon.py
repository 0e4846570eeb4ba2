"""Writes muon.json: `python test/optim/muon.py > test/optim/muon.json` with torch 2.11.0."""

import json
import sys

import torch

torch.set_num_threads(1)

SHAPES = [[5, 3], [3, 5], [4, 4], [1, 7], [5, 3], [9, 12], [0, 2]]


def run(transposed, **options):
    params = [torch.linspace(-1, 1, rows * columns).reshape(rows, columns).requires_grad_() for rows, columns in SHAPES]
    optimizer = torch.optim.Muon(params, **options)
    for step in range(2):
        for p in params:
            count = p.numel()
            if transposed:
                p.grad = torch.linspace(-2, 1, count).reshape(p.size(1), p.size(0)).t()
            else:
                p.grad = torch.linspace(-2, 1 + step, count).reshape(p.shape)
        optimizer.step()
    return [p.tolist() for p in params]


json.dump(
    {
        "defaults": run(False),
        "transposed gradients": run(True),
        "no look ahead, an even count": run(False, nesterov=False, ns_steps=4),
        "no iterations": run(True, ns_steps=0, lr=0.1),
    },
    sys.stdout,
    indent=None,
)

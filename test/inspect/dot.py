"""Writes dot.json: the autograd graphs of Python torch 2.11.0, as edges between nodes by name. Run: python dot.py"""
import json
import os

import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv, self.norm, self.fc = nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Linear(8, 3)

    def forward(self, x):
        x = torch.relu(self.norm(self.conv(x)))
        return self.fc(x.flatten(1)), x.mean()


def edges(outputs, names):
    """From a node or leaf to the node that takes it, sorted"""
    found, seen, todo = [], set(), []

    def name(fn):
        return names[fn.variable] if fn.name() == "torch::autograd::AccumulateGrad" else fn.name()

    for i, t in enumerate(outputs):
        found.append([name(t.grad_fn), "output" if len(outputs) == 1 else f"output {i}"])
        todo.append(t.grad_fn)
    while todo:
        fn = todo.pop()
        if fn in seen:
            continue
        seen.add(fn)
        for n, _ in fn.next_functions:
            if n is not None:
                found.append([name(n), name(fn)])
                todo.append(n)
    return sorted(found)


net = Net()
names = {p: n for n, p in net.named_parameters()}
logits, mean = net(torch.randn(2, 1, 4, 4))
w = torch.ones(2, requires_grad=True)
square = w * w
result = dict(
    loss=edges([nn.functional.cross_entropy(logits, torch.tensor([0, 2]))], names),
    both=edges([logits, mean], names),
    shared=edges([square + square * w], {w: "w"}),
)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "dot.json"), "w") as f:
    json.dump(result, f, indent=1)
    f.write("\n")

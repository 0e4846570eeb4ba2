"""Writes what PyTorch gives to checkpoint.json: gradients, random states, how often a function runs, errors and warnings of checkpoints."""

import sys
from pathlib import Path

import torch
from torch import nn
from torch.utils import checkpoint as ckpt

sys.path.append(str(Path(__file__).parents[1]))
from expected import failure, write  # noqa: E402


def network():
    torch.manual_seed(3)
    return nn.Sequential(
        nn.Linear(4, 6), nn.Dropout(0.5), nn.Tanh(), nn.Linear(6, 5), nn.Dropout(0.3), nn.Sigmoid(), nn.Linear(5, 2)
    )


def outcome(run):
    net = network()
    x = torch.randn(3, 4, requires_grad=True)
    torch.manual_seed(11)
    y = run(net, x)
    y.pow(2).sum().backward()
    return {
        "output": y.tolist(),
        "gradients": [p.grad.tolist() for p in net.parameters()],
        "input": x.grad.tolist(),
        "random": torch.rand(3).tolist(),
    }


def runs(early_stop, use_reentrant=False, nested=False):
    """What a function does in its two runs."""
    log = []

    def inner(x):
        log.append("inner begins")
        y = x.sin().exp()
        log.append("inner ends")
        return y

    def fn(x):
        log.append("begins")
        y = ckpt.checkpoint(inner, x, use_reentrant=False, early_stop=early_stop) if nested else x.sin().exp()
        log.append("half")
        z = y * 2
        log.append("ends")
        return z

    x = torch.tensor([0.5, 1.5], requires_grad=True)
    kwargs = {} if use_reentrant else {"early_stop": early_stop}
    y = ckpt.checkpoint(fn, x, use_reentrant=use_reentrant, **kwargs)
    log.append("backward")
    y.sum().backward()
    return {"log": log, "grad": x.grad.tolist()}


def leaf():
    return torch.ones(2, requires_grad=True)


def changing(first, second, **options):
    """A function that does one thing in its first run and another in its second."""
    calls = []

    def fn(x):
        calls.append(None)
        return (first if len(calls) == 1 else second)(x)

    return lambda: ckpt.checkpoint(fn, leaf(), use_reentrant=False, **options).sum().backward()


def reentrant_grad():
    x = leaf()
    torch.autograd.grad(ckpt.checkpoint(lambda x: x.sin(), x, use_reentrant=True).sum(), x)


def reentrant_inputs():
    x = leaf()
    ckpt.checkpoint(lambda x: x.sin(), x, use_reentrant=True).sum().backward(inputs=[x])


class Twice(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.clone()

    @staticmethod
    def backward(ctx, grad):
        ctx.saved_tensors
        return ctx.saved_tensors[0] * grad


def overlapping():
    x = leaf()
    y = ckpt.checkpoint(lambda x: x.sin(), x, use_reentrant=False)
    with ckpt.GraphExecGroup():
        y.sum().backward(retain_graph=True)
        y.sum().backward()


results = {
    "plain": outcome(lambda net, x: net(x)),
    "reentrant": outcome(lambda net, x: ckpt.checkpoint(net, x, use_reentrant=True)),
    "nonReentrant": outcome(lambda net, x: ckpt.checkpoint(net, x, use_reentrant=False)),
    "forgetful": outcome(lambda net, x: ckpt.checkpoint(net, x, use_reentrant=False, preserve_rng_state=False)),
    "sequential": [
        outcome(lambda net, x: ckpt.checkpoint_sequential(net, segments, x, use_reentrant=reentrant))
        for segments in (1, 2, 3, 7)
        for reentrant in (False, True)
    ],
    "runs": {
        "earlyStop": runs(True),
        "late": runs(False),
        "reentrant": runs(True, use_reentrant=True),
        "nested": runs(True, nested=True),
        "nestedLate": runs(False, nested=True),
    },
    "errors": {
        "fewer": failure(changing(lambda x: x.sin().exp(), lambda x: x * 2)),
        "more": failure(changing(lambda x: x * 2 + x.sin(), lambda x: x.sin().exp(), early_stop=False)),
        "metadata": failure(changing(lambda x: x.sin(), lambda x: x.double().reshape(1, 2).sin())),
        "determinism": failure(changing(torch.sin, torch.sin, determinism_check="sometimes")),
        "grad": failure(reentrant_grad),
        "inputs": failure(reentrant_inputs),
        "noOutput": failure(lambda: ckpt.checkpoint(lambda x: x.detach(), leaf(), use_reentrant=True).sum().backward()),
        "context": failure(
            lambda: ckpt.checkpoint(torch.sin, leaf(), use_reentrant=True, context_fn=lambda: (None, None))
        ),
        "twice": failure(lambda: ckpt.checkpoint(Twice.apply, leaf(), use_reentrant=False).sum().backward()),
        "overlap": failure(overlapping),
        "segments": failure(lambda: ckpt.checkpoint_sequential([torch.sin], 2, leaf(), use_reentrant=False)),
        "noSegments": failure(lambda: ckpt.checkpoint_sequential([torch.sin], 0, leaf(), use_reentrant=False)),
    },
}

write(__file__, results)

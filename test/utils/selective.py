"""Writes to selective.json which operators run and which gradients come out where checkpoints keep some results, and how debugging lists operators."""

import json
from functools import partial
from pathlib import Path

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.checkpoint import CheckpointPolicy, checkpoint, create_selective_checkpoint_contexts

torch.set_num_threads(1)
aten = torch.ops.aten


class Log(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.calls = []

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if func not in (aten.detach.default, aten.new_empty_strided.default, aten.copy_.default):
            self.calls.append(str(func))
        return func(*args, **(kwargs or {}))


def leaf(*shape):
    n = torch.Size(shape).numel()
    return (torch.arange(n, dtype=torch.float64) / n - 0.4).view(shape).requires_grad_()


def products(x, w):
    return torch.sigmoid(torch.matmul(torch.matmul(x, w), w)) * x


def several(x, w):
    variance, mean = torch.var_mean(x.mm(w), dim=1)
    return torch.sort(variance * mean)[0].exp()


def random(x, w):
    return torch.nn.functional.dropout(x.mm(w).sin(), 0.5).cos()


def views(x, w):
    return x.mm(w).t().contiguous().view(-1).sin().cos()


programs = [products, several, random, views]

policies = {
    "none": [],
    "products": [aten.mm.default],
    "many": [aten.mm.default, aten.var_mean.correction, aten.t.default, aten.sigmoid.default, aten.empty_like.default],
    "all": lambda ctx, op, *args, **kwargs: CheckpointPolicy.PREFER_SAVE,
    "recompute": lambda ctx, op, *args, **kwargs: CheckpointPolicy.MUST_RECOMPUTE,
    "numbers": lambda ctx, op, *args, **kwargs: op == aten.mm.default,
}


def run(program, policy):
    torch.manual_seed(5)
    x, w = leaf(3, 3), leaf(3, 3)
    with Log() as forward:
        context_fn = partial(create_selective_checkpoint_contexts, policy, allow_cache_entry_mutation=True)
        out = checkpoint(program, x, w, use_reentrant=False, context_fn=context_fn).sum()
    with Log() as backward:
        grads = torch.autograd.grad(out, [x, w])
    return {
        "forward": forward.calls,
        "backward": backward.calls,
        "gradients": [grad.tolist() for grad in grads],
    }


def debug():
    runs = []

    def fn(x, w):
        runs.append(1)
        if len(runs) == 1:
            return torch.var_mean((x.sin() * w).cos(), dim=0, keepdim=True)[1]
        return torch.cat([x.exp() * 2.5, w], 1).sum(0)

    out = checkpoint(fn, leaf(2, 3), torch.ones(2, 3), use_reentrant=False, debug=True)
    try:
        out.sum().backward()
    except Exception as error:
        text = str(error)
        return [line for line in text[text.index("Operations executed") :].splitlines() if line.startswith(("$", "("))]


if __name__ == "__main__":
    found = {
        "runs": {p.__name__: {name: run(p, policy) for name, policy in policies.items()} for p in programs},
        "debug": debug(),
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(found, indent=1) + "\n")

"""Writes to saved.json what nodes of PyTorch say that they saved: names, values, and the errors of places that hold variables."""

import sys
from pathlib import Path

import torch
import torch.nn.functional as F

sys.path.append(str(Path(__file__).parents[1]))
from expected import failure, write  # noqa: E402


def value(saved):
    if isinstance(saved, torch.Tensor):
        return {"tensor": saved.tolist(), "dtype": str(saved.dtype), "requiresGrad": saved.requires_grad}
    if isinstance(saved, (list, tuple)):
        return [value(item) for item in saved]
    # Infinity and integers beyond 2^53 are no numbers of JSON.
    if isinstance(saved, (float, int)) and not isinstance(saved, bool):
        # Python shows negative integers as if they had no sign.
        return str(float(saved - 2**64 if saved >= 2**63 and isinstance(saved, int) else saved))
    return saved


def leaf(*shape):
    n = torch.Size(shape).numel()
    return (torch.arange(n, dtype=torch.float64) / 4 + 0.5).view(shape).requires_grad_()


def flags(*values):
    return torch.tensor(values)


makers = {
    "addmm": lambda: torch.addmm(leaf(3), leaf(2, 3), leaf(3, 3), beta=2, alpha=0.5),
    "amax": lambda: leaf(2, 2).amax(dim=1),
    "bilinear": lambda: F.interpolate(leaf(1, 1, 2, 2), scale_factor=2, mode="bilinear"),
    "cat": lambda: torch.cat([leaf(2), leaf(3)], 0),
    "celu": lambda: F.celu(leaf(3), 2.0),
    "clamp": lambda: leaf(3).clamp(max=1),
    "conv2d": lambda: F.conv2d(leaf(1, 1, 3, 3), leaf(1, 1, 2, 2), stride=1, padding=1),
    "div": lambda: torch.div(leaf(3), 2, rounding_mode="trunc"),
    "exp": lambda: leaf(3).exp(),
    "gelu": lambda: F.gelu(leaf(3), approximate="tanh"),
    "index": lambda: leaf(3)[torch.tensor([0, 2])],
    "indexMasked": lambda: leaf(2, 2)[:, flags(True, False)],
    "layerNorm": lambda: F.layer_norm(leaf(2, 3), [3], eps=0.25),
    "logSoftmax": lambda: F.log_softmax(leaf(3), 0),
    "maxPool2d": lambda: F.max_pool2d(leaf(1, 1, 4, 4), 2),
    "mul": lambda: leaf(2) * leaf(2).exp(),
    "mulNumber": lambda: leaf(2).float() * 2.1,
    "mulInteger": lambda: leaf(2) * 3,
    "divNumber": lambda: leaf(2).half() / True,
    "nllLoss": lambda: F.nll_loss(leaf(2, 3), torch.tensor([0, 2])),
    "pow": lambda: leaf(3).pow(2.5),
    "select": lambda: leaf(2, 3)[1],
    "slice": lambda: leaf(4)[1:3],
    "stack": lambda: torch.stack([leaf(2), leaf(2)]),
    "std": lambda: leaf(4).std(dim=0, correction=0),
    "sum": lambda: leaf(2, 3).sum(dim=1, keepdim=True),
    "topk": lambda: leaf(4).topk(2)[0],
    "where": lambda: torch.where(flags(True, False), leaf(2), 1.0),
}


def names(node, prefix):
    return [name for name in dir(node) if name.startswith(prefix)]


def saved(node):
    return {name: value(getattr(node, name)) for name in names(node, "_saved_")}


def refusals():
    same = lambda x: x
    y = leaf(3).exp()
    y.sum().backward()
    freed = failure(lambda: y.grad_fn._saved_result)
    z = leaf(3) * leaf(3)
    z.grad_fn._raw_saved_self.register_hooks(same, same)
    w = leaf(3) * leaf(3)
    nothing = (leaf(3) * torch.ones(3)).grad_fn
    stacked = torch.stack([leaf(2), leaf(2)])
    return {
        "freed": freed,
        "twice": failure(lambda: z.grad_fn._raw_saved_self.register_hooks(same, same)),
        "inPlace": failure(lambda: w.grad_fn._raw_saved_self.register_hooks(lambda x: x.mul_(2), same)),
        "nothing": failure(lambda: nothing._raw_saved_self.register_hooks(same, same)),
        "rawOfFreed": failure(lambda: y.grad_fn._raw_saved_result.register_hooks(same, same)),
        "made": failure(torch._C._autograd.SavedTensor),
    }


def look(place):
    return {"data": value(place.data), "hasHook": place.unpack_hook is not None}


def places():
    """What places that hold variables show, without hooks and with them."""
    halves, double = lambda x: (x / 2).tolist(), lambda x: torch.tensor(x, dtype=torch.float64) * 2
    plain = leaf(2) * leaf(2)
    given = leaf(2) * leaf(2)
    given.grad_fn._raw_saved_self.register_hooks(halves, double)
    with torch.autograd.graph.saved_tensors_hooks(halves, double):
        inside = leaf(2) * leaf(2)
    result = leaf(2).exp()
    nothing = leaf(2) * torch.ones(2)
    freed = leaf(2).exp()
    freed.sum().backward()
    x = leaf(2)
    refused = x * x
    with torch.autograd.graph.disable_saved_tensors_hooks("no hooks here"):
        refused.grad_fn._raw_saved_self.register_hooks(lambda x: x * 3, lambda x: x)
        seen = look(refused.grad_fn._raw_saved_self)
        refused.sum().backward()
    return {
        "plain": look(plain.grad_fn._raw_saved_self),
        "given": look(given.grad_fn._raw_saved_self),
        "inside": look(inside.grad_fn._raw_saved_other),
        "result": look(result.grad_fn._raw_saved_result),
        "nothing": look(nothing.grad_fn._raw_saved_self),
        "freed": look(freed.grad_fn._raw_saved_result),
        "whereRefused": {**seen, "grad": value(x.grad)},
    }


if __name__ == "__main__":
    found = {
        "nodes": {
            name: {
                "name": make().grad_fn.name(),
                "saved": saved(make().grad_fn),
                "raw": names(make().grad_fn, "_raw_saved_"),
            }
            for name, make in makers.items()
        },
        "refusals": refusals(),
        "places": places(),
    }
    write(__file__, found)

"""Writes lbfgs.json: `python test/optim/lbfgs.py > test/optim/lbfgs.json` with torch 2.11.0."""

import json
import sys

import torch

torch.set_num_threads(1)
torch.sparse.check_sparse_tensor_invariants.enable()


def param(*shape, dtype=torch.float32):
    count = torch.Size(shape).numel()
    return (torch.arange(count, dtype=torch.float64) / 7 - 0.3).reshape(shape).to(dtype).requires_grad_()


def quartic(params):
    """A loss with another curvature at each place."""
    total = 0
    for p in params:
        x = torch.view_as_real(p) if p.is_complex() else p
        total = total + ((x - 0.2) ** 2).sum() + (x**4).sum() * 3
    return total


def rows(params):
    """Rows of an embedding; only some are named, so the gradient is sparse."""
    found = torch.nn.functional.embedding(torch.tensor([2, 0, 2]), params[0], sparse=True)
    return ((found - 0.7) ** 2).sum() + quartic(params[1:])


CASES = {
    "one parameter": ([param(5)], quartic),
    "several, one without elements": ([param(2, 3), param(0, 3), param(), param(4)], quartic),
    "one that is not used": ([param(3), param(2, 2)], lambda params: quartic(params[:1])),
    "complex and real": ([param(3, dtype=torch.complex64), param(2)], quartic),
    "sparse gradient": ([param(4, 2), param(3)], rows),
}


def numbers(p):
    return (torch.view_as_real(p) if p.is_complex() else p).detach().tolist()


def run(make, search):
    params, loss = make
    params = [p.detach().clone().requires_grad_() for p in params]
    optimizer = torch.optim.LBFGS(params, lr=0.3, max_iter=4, history_size=3, line_search_fn=search)

    def closure():
        optimizer.zero_grad()
        value = loss(params)
        value.backward()
        return value

    losses = [optimizer.step(closure).item() for _ in range(3)]
    return {"losses": losses, "params": [numbers(p) for p in params]}


json.dump(
    {name: {"fixed": run(case, None), "search": run(case, "strong_wolfe")} for name, case in CASES.items()},
    sys.stdout,
    indent=1,
)

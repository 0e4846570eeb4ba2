"""Writes sparse-adam.json: `python test/optim/sparse-adam.py > test/optim/sparse-adam.json` with torch 2.11.0."""

import json
import sys

import torch

torch.set_num_threads(1)
torch.sparse.check_sparse_tensor_invariants.enable()

F64 = torch.float64


def grad(indices, values, shape, dtype):
    places = torch.tensor(indices, dtype=torch.long).reshape(len(indices), len(values))
    return torch.sparse_coo_tensor(places, torch.tensor(values, dtype=dtype).reshape(len(values), *shape[len(indices):]), shape)


# Each case: shape, dtype, options, and for each step the indices and values of the gradient.
CASES = {
    "rows, named twice": ([4, 2], "float32", {"lr": 0.1}, [[[[1, 3, 1]], [[0.1, 0.2], [0.3, 0.4], [0.5, 0.7]]], [[[0]], [[0.3, -0.9]]], [[[3, 0]], [[1.1, 0.7], [-0.2, 0.3]]]]),
    "climbing": ([3, 2], "float64", {"lr": 0.1, "maximize": True}, [[[[2]], [[0.1, 0.2]]], [[[2, 0]], [[0.3, 0.7], [0.9, -0.1]]]]),
    "two sparse dimensions": ([2, 3], "float32", {"betas": [0.8, 0.9]}, [[[[0, 1], [2, 0]], [0.3, -0.7]], [[[1, 0], [1, 2]], [0.2, 0.1]]]),
    "nothing named": ([3, 2], "float32", {}, [[[[1]], [[0.1, 0.2]]], [[[]], []]]),
    "a number": ([], "float32", {"lr": 0.3}, [[[], [0.7]], [[], [-0.1]]]),
    "half precision": ([4, 2], "bfloat16", {"lr": 0.1}, [[[[1, 3]], [[0.1, 0.2], [0.3, 0.4]]], [[[3, 0]], [[1.1, 0.7], [-0.2, 0.3]]]]),
}


def run(shape, dtype, options, grads):
    dtype = getattr(torch, dtype)
    count = torch.Size(shape).numel()
    param = torch.nn.Parameter((torch.arange(count, dtype=F64) / 7 - 0.3).reshape(shape).to(dtype))
    optimizer = torch.optim.SparseAdam([param], **options)
    for indices, values in grads:
        param.grad = grad(indices, values, shape, dtype)
        optimizer.step()
    state = optimizer.state[param]
    return {
        "param": param.detach().to(F64).tolist(),
        "step": state["step"],
        "exp_avg": state["exp_avg"].to(F64).tolist(),
        "exp_avg_sq": state["exp_avg_sq"].to(F64).tolist(),
    }


json.dump(
    {
        name: {"shape": shape, "dtype": dtype, "options": options, "grads": grads, "end": run(shape, dtype, options, grads)}
        for name, (shape, dtype, options, grads) in CASES.items()
    },
    sys.stdout,
    indent=1,
)

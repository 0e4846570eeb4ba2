"""Masked reductions of sparse tensors by Python torch: `python python.py > python.json`. The strided ones are in the corpus."""

import json

import torch

x = torch.tensor([[0.0, 2.0, 0.0, -3.0], [1.5, 0.0, 0.0, 4.0], [0.0, 0.0, 0.0, 0.0]])
mask = torch.tensor([[True, True, False, True], [False, True, True, True], [False, True, False, False]])
hybrid = torch.arange(12.0).reshape(3, 2, 2)
hybrid_mask = torch.tensor([[[True, False], [True, True]], [[False, False], [False, True]], [[True, True], [True, False]]])


def shown(t):
    return {"layout": str(t.layout), "shape": list(t.shape), "values": t.to_dense().tolist()}


def run(name, t, m, dim, keepdim, **k):
    try:
        return shown(getattr(torch.masked, name)(t, dim, keepdim=keepdim, mask=m, **k))
    except Exception as e:
        return {"error": type(e).__name__, "message": str(e)}


cases = []
for layout in ("sparse_coo", "sparse_csr"):
    t = x.to_sparse() if layout == "sparse_coo" else x.to_sparse_csr()
    for name in ("sum", "prod", "amax", "amin", "mean"):
        for dim in (None, 0, 1, [0, 1]):
            for keepdim in (False, True):
                cases.append([name, layout, dim, keepdim, run(name, t, mask, dim, keepdim)])
for dim in (None, 0, 1, [0, 1]):
    for keepdim in (False, True):
        cases.append(["sum", "hybrid", dim, keepdim, run("sum", hybrid.to_sparse(1), hybrid_mask.to_sparse(1), dim, keepdim)])
json.dump(cases, __import__("sys").stdout)

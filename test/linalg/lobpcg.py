"""Writes lobpcg.json, what lobpcg.test.ts expects: `python test/linalg/lobpcg.py` with torch 2.11.0."""

import json
import os

import torch

torch.set_num_threads(1)


def positive(m, dtype=torch.float64, batch=()):
    x = torch.randn(*batch, m, m, dtype=dtype)
    return x @ x.mT + m * torch.eye(m, dtype=dtype)


def bits(x):
    return x.detach().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes().hex()


def pairs(**options):
    torch.manual_seed(0)
    a = positive(options.pop("m", 9), options.pop("dtype", torch.float64), options.pop("batch", ()))
    if options.pop("sparse", False):
        a = a.to_sparse()
    if options.pop("with_b", False):
        options["B"] = positive(a.shape[-1], a.dtype)
    if options.pop("with_x", False):
        options["X"] = torch.randn(a.shape[-1], 2, dtype=a.dtype)
    if options.pop("with_ik", False):
        options["iK"] = torch.diag(1 / a.diagonal())
    e, x = torch.lobpcg(a, **options)
    return {"shapes": [list(e.shape), list(x.shape)], "values": bits(e), "vectors": bits(x)}


def gradient(k, largest, m=7, batch=()):
    torch.manual_seed(1)
    a = positive(m, batch=batch).requires_grad_()
    e, x = torch.lobpcg(a, k=k, largest=largest, niter=200, tol=1e-10)
    (grad,) = torch.autograd.grad((e**2).sum() + x.abs().pow(3).sum(), a, create_graph=True)
    return bits(grad)


def second(k):
    torch.manual_seed(2)
    a = positive(6).requires_grad_()
    e, _ = torch.lobpcg(a, k=k, niter=200, tol=1e-10)
    (grad,) = torch.autograd.grad((e**3).sum(), a, create_graph=True)
    (again,) = torch.autograd.grad(grad.pow(2).sum(), a)
    return bits(again)


def error(fn):
    try:
        fn()
    except Exception as e:
        return [type(e).__name__, str(e)]


def backward(a, **options):
    e, _ = torch.lobpcg(a, **options)
    e.sum().backward()


def tracked():
    torch.manual_seed(0)
    steps = []

    def tracker(worker):
        steps.append([worker.ivars["istep"], worker.ivars["converged_count"], bits(worker.E), bits(worker.tvars["rerr"])])
        if worker.ivars["istep"] == 4:
            worker.bvars["force_stop"] = True

    torch.lobpcg(positive(9), k=2, tracker=tracker)
    return steps


cases = {
    "default": {},
    "three": {"k": 3},
    "smallest": {"k": 2, "largest": False},
    "float32": {"k": 2, "dtype": torch.float32, "m": 20},
    "basic": {"k": 2, "method": "basic"},
    "more columns": {"k": 1, "n": 3},
    "begin": {"with_x": True},
    "few steps": {"k": 2, "niter": 3},
    "generalized": {"k": 2, "with_b": True},
    "generalized basic": {"k": 2, "with_b": True, "method": "basic"},
    "preconditioned": {"k": 2, "with_ik": True},
    "sparse": {"k": 2, "sparse": True, "m": 12},
    "batch": {"k": 2, "batch": (2, 3)},
    "dropping": {"k": 2, "ortho_bparams": {"ortho_use_drop": True}, "ortho_iparams": {"ortho_i_max": 4, "ortho_j_max": 2}},
    "tolerances": {"k": 2, "tol": 1e-4, "ortho_fparams": {"ortho_tol": 1e-6, "ortho_tol_drop": 1e-5, "ortho_tol_replace": 1e-5}},
}
torch.manual_seed(3)
a = positive(6)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "lobpcg.json"), "w") as f:
    json.dump(
        {
            "pairs": {name: pairs(**options) for name, options in cases.items()},
            "gradients": {f"{k} {largest}": gradient(k, largest) for k in (1, 2) for largest in (True, False)}
            | {"batch": gradient(2, True, batch=(2,))},
            "second": second(2),
            "tracked": tracked(),
            "errors": {
                "rectangle": error(lambda: torch.lobpcg(torch.ones(3, 4))),
                "other shape": error(lambda: torch.lobpcg(a, B=torch.ones(5, 5))),
                "too small": error(lambda: torch.lobpcg(a, k=3)),
                "shape of X": error(lambda: torch.lobpcg(a, X=torch.ones(5, 1))),
                "float16": error(lambda: torch.lobpcg(a.half())),
                "backward of B": error(lambda: backward(a.clone().requires_grad_(), B=positive(6))),
                "backward of sparse": error(lambda: backward(a.to_sparse().requires_grad_())),
            },
        },
        f,
        indent=1,
    )
    f.write("\n")

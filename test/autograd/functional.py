"""Writes functional.json, what test/autograd/functional.test.ts expects: `python test/autograd/functional.py` with torch 2.11.0."""

import sys
from pathlib import Path

import torch
from torch.autograd import functional as A

sys.path.append(str(Path(__file__).parents[1]))
from expected import plain, write  # noqa: E402


def x(*shape):
    return torch.arange(1, torch.Size(shape).numel() + 1, dtype=torch.float64).sin().reshape(shape)


exp_sum = lambda a: a.exp().sum(1)
two = lambda a, b: (a * b, (a + b).sum())
scalar = lambda a: (a**3).sum()
scalar2 = lambda a, b: (a**2 * b**3).sum()

cases = {
    "jacobian": lambda: A.jacobian(exp_sum, x(2, 3)),
    "jacobian of lists": lambda: A.jacobian(two, (x(2), x(2))),
    "jacobian, one input in a list": lambda: A.jacobian(exp_sum, (x(2, 3),)),
    "jacobian, unused input": lambda: A.jacobian(lambda a, b: a * 2, (x(2), x(3))),
    "jacobian, unused input, strict": lambda: A.jacobian(lambda a, b: a * 2, (x(2), x(3)), strict=True),
    "jacobian, constant output, strict": lambda: A.jacobian(lambda a: torch.ones(2), x(2), strict=True),
    "jacobian, constant derivative, strict, recorded": lambda: A.jacobian(lambda a: a * 2, x(2), create_graph=True, strict=True),
    "jacobian, not a tensor": lambda: A.jacobian(lambda a: 3, x(2)),
    "jacobian, input not a tensor": lambda: A.jacobian(lambda a: a, 3),
    "jacobian, list with a number": lambda: A.jacobian(lambda a, b: a, (x(2), 3)),
    "hessian": lambda: A.hessian(scalar, x(2, 2)),
    "hessian of lists": lambda: A.hessian(scalar2, (x(2), x(2))),
    "hessian, linear": lambda: A.hessian(lambda a: (2 * a).sum(), x(2)),
    "hessian, linear, strict": lambda: A.hessian(lambda a: (2 * a).sum(), x(2), strict=True),
    "hessian, several elements": lambda: A.hessian(lambda a: a * 2, x(2)),
    "hessian, list": lambda: A.hessian(lambda a: (a.sum(),), x(2)),
    "jacobian, vectorized": lambda: A.jacobian(exp_sum, x(2, 3), vectorize=True),
    "jacobian of lists, vectorized": lambda: A.jacobian(two, (x(2), x(2)), vectorize=True),
    "jacobian, unused input, vectorized": lambda: A.jacobian(lambda a, b: a * 2, (x(2), x(3)), vectorize=True),
    "jacobian, constant output, vectorized": lambda: A.jacobian(lambda a: torch.ones(2), x(2), vectorize=True),
    "jacobian, constant beside, vectorized": lambda: A.jacobian(lambda a: (torch.ones(2), a * 2), x(2), vectorize=True),
    "jacobian, vectorized, strict": lambda: A.jacobian(exp_sum, x(2, 3), vectorize=True, strict=True),
    "jacobian, forward": lambda: A.jacobian(exp_sum, x(2, 3), vectorize=True, strategy="forward-mode"),
    "jacobian of lists, forward": lambda: A.jacobian(two, (x(2), x(2)), vectorize=True, strategy="forward-mode"),
    "jacobian, unused input, forward": lambda: A.jacobian(lambda a, b: a * 2, (x(2), x(3)), vectorize=True, strategy="forward-mode"),
    "jacobian, constant output, forward": lambda: A.jacobian(lambda a: torch.ones(2), x(2), vectorize=True, strategy="forward-mode"),
    "jacobian, forward, one by one": lambda: A.jacobian(exp_sum, x(2, 3), strategy="forward-mode"),
    "jacobian, forward, strict": lambda: A.jacobian(exp_sum, x(2, 3), strict=True, vectorize=True, strategy="forward-mode"),
    "jacobian, forward, recorded": lambda: A.jacobian(exp_sum, x(2, 3), create_graph=True, vectorize=True, strategy="forward-mode"),
    "jacobian, forward, not a tensor": lambda: A.jacobian(lambda a: 3, x(2), vectorize=True, strategy="forward-mode"),
    "jacobian, no strategy": lambda: A.jacobian(exp_sum, x(2, 3), strategy="sideways"),
    "hessian, vectorized": lambda: A.hessian(scalar, x(2, 2), vectorize=True),
    "hessian of lists, vectorized": lambda: A.hessian(scalar2, (x(2), x(2)), vectorize=True),
    "hessian, linear, vectorized": lambda: A.hessian(lambda a: (2 * a).sum(), x(2), vectorize=True),
    "hessian, vectorized, strict": lambda: A.hessian(scalar, x(2), vectorize=True, strict=True),
    "hessian, forward": lambda: A.hessian(scalar, x(2, 2), vectorize=True, outer_jacobian_strategy="forward-mode"),
    "hessian of lists, forward": lambda: A.hessian(scalar2, (x(2), x(2)), vectorize=True, outer_jacobian_strategy="forward-mode"),
    "hessian, forward, one by one": lambda: A.hessian(scalar, x(2), outer_jacobian_strategy="forward-mode"),
    "hessian, no strategy": lambda: A.hessian(scalar, x(2), outer_jacobian_strategy="sideways"),
    "vjp": lambda: A.vjp(exp_sum, x(2, 3), torch.ones(2, dtype=torch.float64)),
    "vjp of lists": lambda: A.vjp(two, (x(2), x(2)), (x(2), x())),
    "vjp, no vector": lambda: A.vjp(scalar, x(3)),
    "vjp, vector missing": lambda: A.vjp(exp_sum, x(2, 3)),
    "vjp, wrong size": lambda: A.vjp(exp_sum, x(2, 3), torch.ones(3)),
    "vjp, wrong length": lambda: A.vjp(two, (x(2), x(2)), x(2)),
    "vjp, wrong entry": lambda: A.vjp(two, (x(2), x(2)), (x(2), x(2))),
    "vjp, unused, strict": lambda: A.vjp(lambda a, b: a.sum(), (x(2), x(2)), strict=True),
    "jvp": lambda: A.jvp(exp_sum, x(2, 3), torch.ones(2, 3, dtype=torch.float64)),
    "jvp of lists": lambda: A.jvp(two, (x(2), x(2)), (x(2), x(2))),
    "jvp, vector missing": lambda: A.jvp(exp_sum, x(2, 3)),
    "jvp, unused, strict": lambda: A.jvp(lambda a, b: a.exp(), (x(2), x(2)), (x(2), x(2)), strict=True),
    "jvp, linear, strict": lambda: A.jvp(lambda a: a * 2, x(2), x(2), strict=True),
    "vhp": lambda: A.vhp(scalar, x(2, 2), torch.ones(2, 2, dtype=torch.float64)),
    "vhp of lists": lambda: A.vhp(scalar2, (x(2), x(2)), (x(2), x(2))),
    "vhp, linear": lambda: A.vhp(lambda a: (3 * a).sum(), x(2), x(2)),
    "vhp, linear, strict": lambda: A.vhp(lambda a: (3 * a).sum(), x(2), x(2), strict=True),
    "vhp, several elements": lambda: A.vhp(exp_sum, x(2, 3), x(2, 3)),
    "vhp, list": lambda: A.vhp(lambda a: (a.sum(),), x(2), x(2)),
    "hvp": lambda: A.hvp(scalar, x(2, 2), torch.ones(2, 2, dtype=torch.float64)),
    "hvp of lists": lambda: A.hvp(scalar2, (x(2), x(2)), (x(2), x(2))),
    "hvp, unused, strict": lambda: A.hvp(lambda a, b: (a**3).sum(), (x(2), x(2)), (x(2), x(2)), strict=True),
    "hvp, vector missing": lambda: A.hvp(scalar, x(2)),
}


def outcome(run):
    try:
        return {"value": plain(run())}
    except Exception as error:
        return {"error": [type(error).__name__, str(error)]}


write(__file__, {name: outcome(run) for name, run in cases.items()})

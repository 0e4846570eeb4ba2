"""Writes gradcheck.json, what test/autograd/gradcheck.test.ts expects: `python test/autograd/gradcheck.py > test/autograd/gradcheck.json` with torch 2.11.0."""

import json
import warnings

import torch
from torch.autograd import Function, gradcheck, gradgradcheck

warnings.simplefilter("ignore")
torch.set_num_threads(1)


def leaf(*shape, dtype=torch.float64):
    n = torch.Size(shape).numel()
    x = torch.arange(n, dtype=torch.float64).sin().reshape(shape).to(dtype)
    if dtype.is_complex:
        x = x * (1 + 0.5j)
    return x.requires_grad_()


class Wrong(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, g):
        return g * ctx.saved_tensors[0]


class WrongTwice(Function):
    """The first derivative is right, the second is not."""

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, g):
        return g * 3 * ctx.saved_tensors[0].detach() ** 2


class NotLinear(Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, g):
        return torch.where(g == 0, torch.full_like(g, 1e-8), g * 2)


class NeedsGradient(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        return x * 2

    @staticmethod
    def backward(ctx, g):
        if g is None:
            raise RuntimeError("no gradient")
        return g * 2


class Drifting(Function):
    runs = 0

    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, g):
        Drifting.runs += 1
        return g * (2 + 1e-7 * Drifting.runs)


a, b = (lambda: leaf(2, 3)), (lambda: leaf(3, 2))
cases = {
    "product": lambda **o: gradcheck(lambda x, y: x @ y, (a(), b()), **o),
    "scalar": lambda **o: gradcheck(lambda x: x.exp(), leaf(), **o),
    "two outputs": lambda **o: gradcheck(lambda x: (x.sin(), x.sum(1)), a(), **o),
    "one constant output": lambda **o: gradcheck(lambda x: (x.sin(), x.detach() * 0), a(), **o),
    "argument without gradient": lambda **o: gradcheck(lambda x, k, y: x * k + y.detach(), (a(), 3, leaf(2, 3).detach()), **o),
    "complex input": lambda **o: gradcheck(lambda z: (z * z.conj()).real, leaf(3, dtype=torch.complex128), **o),
    "complex output": lambda **o: gradcheck(lambda z: z * z, leaf(3, dtype=torch.complex128), **o),
    "real to complex": lambda **o: gradcheck(lambda x: torch.complex(x.sin(), x.cos()), leaf(3), **o),
    "wrong": lambda **o: gradcheck(Wrong.apply, leaf(3), **o),
    "wrong, complex": lambda **o: gradcheck(Wrong.apply, leaf(2, dtype=torch.complex128), **o),
    "wrong, second output": lambda **o: gradcheck(lambda x, y: (x * y, Wrong.apply(y)), (leaf(2), leaf(2)), **o),
    "not linear": lambda **o: gradcheck(NotLinear.apply, leaf(3), **o),
    "needs a gradient": lambda **o: gradcheck(NeedsGradient.apply, leaf(3), **o),
    "needs a gradient, not asked": lambda **o: gradcheck(NeedsGradient.apply, leaf(3), check_undefined_grad=False, **o),
    "drifting": lambda **o: gradcheck(Drifting.apply, leaf(2), **o),
    "drifting, tolerated": lambda **o: gradcheck(Drifting.apply, leaf(2), nondet_tol=1e-2, **o),
    "constant": lambda **o: gradcheck(lambda x: torch.ones(2, dtype=torch.float64), leaf(2), **o),
    "hidden influence": lambda **o: gradcheck(lambda x: x.detach() * 2, leaf(2), **o),
    "single precision": lambda **o: gradcheck(lambda x: x * 2, leaf(2, dtype=torch.float32), **o),
    "nothing requires a gradient": lambda **o: gradcheck(lambda x: x, leaf(2).detach(), **o),
    "expanded": lambda **o: gradcheck(lambda x: x * 2, leaf(1).expand(3), **o),
    "sparse output": lambda **o: gradcheck(lambda x: x.to_sparse(), a(), **o),
    "not false": lambda **o: gradcheck(Wrong.apply, leaf(3), raise_exception=False, **o),
    "wide tolerance": lambda **o: gradcheck(Wrong.apply, leaf(3), atol=10, **o),
    "coarse step": lambda **o: gradcheck(lambda x: x.exp(), leaf(3), eps=1, **o),
    "second": lambda **o: gradgradcheck(lambda x, y: (x @ y).tanh(), (a(), b()), **o),
    "second, given": lambda **o: gradgradcheck(lambda x: x**3, leaf(3), torch.ones(3, dtype=torch.float64, requires_grad=True), **o),
    "second, wrong": lambda **o: gradgradcheck(WrongTwice.apply, leaf(3), torch.ones(3, dtype=torch.float64), **o),
    "second, gaps": lambda **o: gradgradcheck(lambda x: x.sin(), leaf(3), gen_non_contig_grad_outputs=True, **o),
}


def outcome(run, **options):
    Drifting.runs = 0
    torch.manual_seed(0)
    try:
        return run(**options)
    except Exception as error:
        return [type(error).__name__, str(error)]


print(json.dumps({name: {"slow": outcome(run), "fast": outcome(run, fast_mode=True)} for name, run in cases.items()}, indent=1))

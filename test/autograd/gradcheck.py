"""Writes gradcheck.json, what test/autograd/gradcheck.test.ts expects: `python test/autograd/gradcheck.py` with torch 2.11.0."""

import sys
from pathlib import Path

import torch
from torch.autograd import Function, gradcheck, gradgradcheck

sys.path.append(str(Path(__file__).parents[1]))
from expected import write  # noqa: E402


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


class WrongForward(Function):
    """Backward is right, forward mode is not."""

    @staticmethod
    def forward(x):
        return x * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return g * 2 * ctx.saved_tensors[0]

    @staticmethod
    def jvp(ctx, t):
        return t * ctx.saved_tensors[0]


class Unbatched(Function):
    """A backward that reads a value."""

    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, g):
        return g * 2 if g.sum().item() < 1e6 else g


class BatchOblivious(Function):
    """A backward that gives something else from some call on."""

    count, limit = 0, 0

    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, g):
        BatchOblivious.count += 1
        return g * (3 if BatchOblivious.count > BatchOblivious.limit else 2)


def coo(scale=1.0):
    values = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64) * scale
    return torch.sparse_coo_tensor([[0, 1, 1], [2, 0, 2]], values, (2, 3)).requires_grad_()


def hybrid():
    return torch.sparse_coo_tensor([[0, 2]], [[1.0, 2.0], [3.0, 4.0]], (3, 2), dtype=torch.float64).requires_grad_()


def compressed(layout, blocks=None):
    x = torch.arange(16, dtype=torch.float64).reshape(4, 4).tril()
    return x.to_sparse(layout=layout, blocksize=blocks).requires_grad_()


def limited(limit, run):
    BatchOblivious.count, BatchOblivious.limit = 0, limit
    return run()


forward_ad = {"check_forward_ad": True}
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
    "forward": lambda **o: gradcheck(lambda x, y: (x @ y, x.sin().sum()), (a(), b()), **forward_ad, **o),
    "forward only": lambda **o: gradcheck(lambda x: x.exp(), a(), check_forward_ad=True, check_backward_ad=False, **o),
    "forward, scalar": lambda **o: gradcheck(lambda x: x.exp(), leaf(), **forward_ad, **o),
    "forward, argument without gradient": lambda **o: gradcheck(lambda x, k, y: x * k + y, (a(), 3, leaf(2, 3).detach()), **forward_ad, **o),
    "forward, wrong": lambda **o: gradcheck(WrongForward.apply, leaf(3), **forward_ad, **o),
    "forward, wrong, second input": lambda **o: gradcheck(lambda x, y: (x * y, WrongForward.apply(y) + x), (leaf(2), leaf(2)), **forward_ad, **o),
    "forward, missing": lambda **o: gradcheck(Wrong.apply, leaf(3), check_forward_ad=True, check_backward_ad=False, **o),
    "forward, complex input": lambda **o: gradcheck(lambda z: (z * z.conj()).real, leaf(3, dtype=torch.complex128), **forward_ad, **o),
    "forward, complex output": lambda **o: gradcheck(lambda z: z * z, leaf(3, dtype=torch.complex128), **forward_ad, **o),
    "forward, real to complex": lambda **o: gradcheck(lambda x: torch.complex(x.sin(), x.cos()), leaf(3), **forward_ad, **o),
    "forward, wrong, complex": lambda **o: gradcheck(WrongForward.apply, leaf(2, dtype=torch.complex128), check_forward_ad=True, check_backward_ad=False, **o),
    "forward, constant": lambda **o: gradcheck(lambda x: (x * 2, x.detach() * 0), leaf(2), **forward_ad, **o),
    "no mode": lambda **o: gradcheck(lambda x: x, leaf(2), check_backward_ad=False, **o),
    "batched without backward": lambda **o: gradcheck(lambda x: x, leaf(2), check_forward_ad=True, check_backward_ad=False, check_batched_grad=True, **o),
    "batched tangents without forward": lambda **o: gradcheck(lambda x: x, leaf(2), check_batched_forward_grad=True, **o),
    "batched": lambda **o: gradcheck(lambda x, y: (x @ y, x.sum()), (a(), b()), check_batched_grad=True, **o),
    "batched tangents": lambda **o: gradcheck(lambda x, y: (x @ y, x.sum()), (a(), b()), **forward_ad, check_batched_forward_grad=True, **o),
    "batched, reads a value": lambda **o: gradcheck(Unbatched.apply, leaf(3), check_batched_grad=True, **o),
    "batched, other numbers": lambda **o: limited(4 if o else 8, lambda: gradcheck(BatchOblivious.apply, leaf(3), check_batched_grad=True, **o)),
    "sparse": lambda **o: gradcheck(lambda s: s.to_dense(masked_grad=False), coo(), **o),
    "sparse, masked": lambda **o: gradcheck(lambda s: s.to_dense(masked_grad=True), coo(), masked=True, **o),
    "sparse, masked gradient": lambda **o: gradcheck(lambda s: torch.sparse.sum(s), coo(), **o),
    "sparse product": lambda **o: gradcheck(lambda s, d: torch.sparse.mm(s, d), (coo(), b()), masked=True, **o),
    "sparse product, not masked": lambda **o: gradcheck(lambda s, d: torch.sparse.mm(s, d), (coo(), b()), **o),
    "sparse, complex": lambda **o: gradcheck(lambda s: s.to_dense(masked_grad=False), coo(1 + 2j), **o),
    "sparse, dense dimensions": lambda **o: gradcheck(lambda s: s.to_dense(masked_grad=False), hybrid(), **o),
    "csr": lambda **o: gradcheck(lambda s: s.to_dense(masked_grad=False), compressed(torch.sparse_csr), **o),
    "csc, masked": lambda **o: gradcheck(lambda s: s.to_dense(masked_grad=True), compressed(torch.sparse_csc), masked=True, **o),
    "csr product": lambda **o: gradcheck(lambda s, d: s @ d, (compressed(torch.sparse_csr), leaf(4, 2)), **o),
    "csr product, masked": lambda **o: gradcheck(lambda s, d: s @ d, (compressed(torch.sparse_csr), leaf(4, 2)), masked=True, **o),
    "bsr": lambda **o: gradcheck(lambda s: s.to_dense(masked_grad=False), compressed(torch.sparse_bsr, (2, 2)), **o),
    "bsc, masked": lambda **o: gradcheck(lambda s: s.to_dense(masked_grad=True), compressed(torch.sparse_bsc, (2, 2)), masked=True, **o),
    "sparse, forward": lambda **o: gradcheck(lambda s: s.to_dense(masked_grad=False), coo(), **forward_ad, **o),
    "mkldnn": lambda **o: gradcheck(lambda x: x.to_dense(), leaf(2, 3, dtype=torch.float32).detach().to_mkldnn().requires_grad_(), atol=1e-1, eps=1e-2, **o),
    "second, forward over backward": lambda **o: gradgradcheck(lambda x, y: (x @ y).tanh(), (a(), b()), check_fwd_over_rev=True, **o),
    "second, forward only": lambda **o: gradgradcheck(lambda x: x.sin(), leaf(3), check_fwd_over_rev=True, check_rev_over_rev=False, check_undefined_grad=False, **o),
    "second, forward, wrong": lambda **o: gradgradcheck(WrongTwice.apply, leaf(3), torch.ones(3, dtype=torch.float64), check_fwd_over_rev=True, check_rev_over_rev=False, check_undefined_grad=False, **o),
    "second, batched": lambda **o: gradgradcheck(lambda x, y: (x @ y).tanh(), (a(), b()), check_batched_grad=True, **o),
    "second, no mode": lambda **o: gradgradcheck(lambda x: x, leaf(2), check_rev_over_rev=False, **o),
    "second, undefined without backward": lambda **o: gradgradcheck(lambda x: x, leaf(2), check_fwd_over_rev=True, check_rev_over_rev=False, **o),
    "second, batched without backward": lambda **o: gradgradcheck(lambda x: x, leaf(2), check_fwd_over_rev=True, check_rev_over_rev=False, check_undefined_grad=False, check_batched_grad=True, **o),
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


write(__file__, {name: {"slow": outcome(run), "fast": outcome(run, fast_mode=True)} for name, run in cases.items()})

"""Writes python.json: gradients at the places where formulas have corners, by Python torch 2.11.0."""

import json
import pathlib

import torch

torch.set_default_dtype(torch.float64)


def leaf(*values):
    return torch.tensor(values, dtype=torch.float64, requires_grad=True)


def matrix(*rows):
    return torch.tensor(rows, dtype=torch.float64, requires_grad=True)


INF = float("inf")
NAN = float("nan")

# Each function gets its leaf and gives what is summed and differentiated.
CASES = {
    "pow with exponent 0 at 0": (leaf(0, 1), lambda x: x.pow(0)),
    "pow with exponent 1 at 0": (leaf(0, 1), lambda x: x.pow(1)),
    "pow with a tensor as exponent": (leaf(0, 1, 2), lambda e: torch.tensor([0.0, 2.0, 3.0]).pow(e)),
    "a number to a power": (leaf(-1, 0, 2), lambda e: torch.pow(2, e)),
    "0 to a power": (leaf(1, 2), lambda e: torch.pow(0, e)),
    "sqrt at 0": (leaf(0, 4), lambda x: x.sqrt()),
    "rsqrt": (leaf(1, 4), lambda x: x.rsqrt()),
    "abs at 0": (leaf(-1, 0, 2), lambda x: x.abs()),
    "sign": (leaf(-1, 0, 2), lambda x: x.sign()),
    "relu at 0": (leaf(-1, 0, 2), lambda x: x.relu()),
    "clamp at its bounds": (leaf(-2, -1, 0, 1, 2), lambda x: x.clamp(-1, 1)),
    "hardtanh at its bounds": (leaf(-1, 0, 1), torch.nn.functional.hardtanh),
    "maximum of equals": (leaf(1, 2), lambda x: torch.maximum(x, torch.tensor([1.0, 3.0]))),
    "max of equals": (leaf(1, 3, 3), lambda x: x.max()),
    "amax of equals": (leaf(1, 3, 3), lambda x: x.amax()),
    "max over a dimension of equals": (matrix([3, 3], [1, 2]), lambda x: x.max(1).values),
    "median": (leaf(5, 1, 3), lambda x: x.median()),
    "kthvalue": (leaf(5, 1, 3), lambda x: x.kthvalue(3).values),
    "sort": (leaf(5, 1, 3), lambda x: x.sort().values * torch.tensor([1.0, 2.0, 3.0])),
    "topk": (leaf(5, 1, 3), lambda x: x.topk(2).values * torch.tensor([1.0, 2.0])),
    "prod without zeros": (leaf(1, 2, 3), lambda x: x.prod()),
    "prod with one zero": (leaf(0, 2, 3), lambda x: x.prod()),
    "prod with two zeros": (leaf(0, 0, 3), lambda x: x.prod()),
    "prod over a dimension with zeros": (matrix([0, 2], [3, 0]), lambda x: x.prod(1)),
    "cumprod with a zero": (leaf(2, 0, 3), lambda x: x.cumprod(0)),
    "cumsum": (leaf(1, 2, 3), lambda x: x.cumsum(0)),
    "cummax of equals": (leaf(1, 3, 3), lambda x: x.cummax(0).values),
    "logcumsumexp": (leaf(1, 2), lambda x: x.logcumsumexp(0)),
    "norm at 0": (leaf(0, 0), lambda x: x.norm()),
    "norm with p 1 at 0": (leaf(0, -2), lambda x: x.norm(1)),
    "norm with p inf of equals": (leaf(2, -2), lambda x: x.norm(INF)),
    "norm with p 0": (leaf(0, 2), lambda x: x.norm(0)),
    "norm with p 1.5 at 0": (leaf(0, 0), lambda x: x.norm(1.5)),
    "renorm": (matrix([3, 4], [0, 1]), lambda x: x.renorm(2, 0, 1)),
    "dist at distance 0": (leaf(1, 2), lambda x: x.dist(torch.tensor([1.0, 2.0]))),
    "cdist at distance 0": (matrix([1, 2]), lambda x: torch.cdist(x, torch.tensor([[1.0, 2.0], [3.0, 4.0]]))),
    "pdist of equals": (matrix([1, 2], [1, 2], [3, 4]), lambda x: torch.nn.functional.pdist(x)),
    "var of two": (leaf(1, 3), lambda x: x.var()),
    "std of equals": (leaf(1, 1), lambda x: x.std()),
    "logsumexp of infinities": (leaf(-INF, 1), lambda x: x.logsumexp(0)),
    "softmax with infinity": (leaf(-INF, 1, 2), lambda x: x.softmax(0) * torch.tensor([1.0, 2.0, 3.0])),
    "where hides infinity": (leaf(0, 2), lambda x: torch.where(x > 0, x, torch.zeros(2)).exp()),
    "where does not hide NaN": (leaf(0, 2), lambda x: torch.where(x > 0, x.log(), torch.zeros(2))),
    "masked select": (leaf(1, 2, 3), lambda x: x.masked_select(x > 1) * torch.tensor([4.0, 5.0])),
    "masked fill": (leaf(1, 2, 3), lambda x: x.masked_fill(x > 1, 0)),
    "masked scatter": (leaf(1, 2, 3), lambda x: torch.zeros(3).masked_scatter(torch.tensor([True, False, True]), x)),
    "an index twice": (leaf(1, 2), lambda x: x[[0, 0, 1]]),
    "index select of one twice": (leaf(1, 2), lambda x: x.index_select(0, torch.tensor([0, 0]))),
    "index add": (leaf(1, 2), lambda x: torch.zeros(2).index_add(0, torch.tensor([1, 1]), x * x)),
    "index put that accumulates": (
        leaf(1, 2),
        lambda x: torch.zeros(2).index_put((torch.tensor([0, 0]),), x * x, accumulate=True),
    ),
    "gather of one twice": (leaf(1, 2), lambda x: x.gather(0, torch.tensor([0, 0, 1]))),
    "scatter": (leaf(1, 2), lambda x: torch.zeros(3).scatter(0, torch.tensor([2, 0]), x) * torch.tensor([1.0, 2.0, 3.0])),
    "scatter add": (leaf(1, 2), lambda x: torch.zeros(2).scatter_add(0, torch.tensor([1, 1]), x * x)),
    "take of one twice": (matrix([1, 2], [3, 4]), lambda x: x.take(torch.tensor([0, 0, 3]))),
    "put": (leaf(1, 2), lambda x: torch.zeros(2, 2).put(torch.tensor([0, 3]), x) * torch.tensor([[1.0, 2.0], [3.0, 4.0]])),
    "fill with a recorded number": (leaf(3), lambda x: torch.zeros(2, 2).fill_(x[0])),
    "diagonal of a matrix": (matrix([1, 2], [3, 4]), lambda x: x.diagonal() * torch.tensor([5.0, 6.0])),
    "a matrix from a diagonal": (leaf(1, 2), lambda x: x.diag() * torch.tensor([[1.0, 2.0], [3.0, 4.0]])),
    "tril": (matrix([1, 2], [3, 4]), lambda x: x.tril()),
    "roll": (leaf(1, 2, 3), lambda x: x.roll(1) * torch.tensor([1.0, 2.0, 3.0])),
    "repeat": (leaf(1, 2), lambda x: x.repeat(2, 2)),
    "repeat interleave": (leaf(1, 2), lambda x: x.repeat_interleave(torch.tensor([1, 3]))),
    "fmod and remainder": (leaf(5, -5), lambda x: x.fmod(3) + x.remainder(3)),
    "floor and round": (leaf(1.5), lambda x: x.floor() + x.round()),
    "atan2 at the origin": (leaf(0, 1), lambda x: torch.atan2(x, torch.zeros(2))),
    "sinc at 0": (leaf(0, 0.5), lambda x: x.sinc()),
    "xlogy at 0": (leaf(0, 2), lambda x: torch.xlogy(x, torch.tensor([3.0, 3.0]))),
    "log1p near -1": (leaf(-1, 0), lambda x: x.log1p()),
    "asin at 1": (leaf(0, 1), lambda x: x.asin()),
    "det of a singular matrix": (matrix([1, 2], [2, 4]), lambda x: x.det()),
    "det of zeros": (matrix([0, 0], [0, 0]), lambda x: x.det()),
    "inverse": (matrix([2, 0], [0, 4]), lambda x: x.inverse()),
    "trace": (matrix([1, 2], [3, 4]), lambda x: x.trace()),
    "polygamma of order 1": (leaf(1, 2), lambda x: x.polygamma(1)),
    "sigmoid far out": (leaf(-800, 800), lambda x: x.sigmoid()),
    "logsigmoid far out": (leaf(-800, 800), torch.nn.functional.logsigmoid),
    "softplus far out": (leaf(-100, 100), torch.nn.functional.softplus),
    "gelu at 0": (leaf(0), torch.nn.functional.gelu),
    "leaky relu at 0": (leaf(0), torch.nn.functional.leaky_relu),
    "huber loss at its corner": (leaf(1, 2), lambda x: torch.nn.functional.huber_loss(x, torch.zeros(2), reduction="none")),
    "an empty sum": (torch.empty(0, requires_grad=True), lambda x: x.sum()),
    "nan to num": (leaf(NAN, INF, 1), lambda x: x.nan_to_num()),
    "nanmean": (leaf(NAN, 2, 4), lambda x: x.nanmean()),
    "lerp": (leaf(1, 2), lambda x: x.lerp(torch.tensor([3.0, 4.0]), 0.25)),
    "hypot at the origin": (leaf(0, 3), lambda x: torch.hypot(x, torch.tensor([0.0, 4.0]))),
    "copysign at 0": (leaf(0, -2), lambda x: torch.copysign(x, torch.tensor([-1.0, 1.0]))),
    "logaddexp of infinities": (leaf(-INF, 1), lambda x: torch.logaddexp(x, torch.tensor([-INF, 2.0]))),
}


def gradient(x, fn):
    (grad,) = torch.autograd.grad(fn(x).sum(), x, allow_unused=True)
    if grad is None:
        return None
    return [str(value) if value != value or value in (INF, -INF) else value for value in grad.flatten().tolist()]


path = pathlib.Path(__file__).with_name("python.json")
path.write_text(json.dumps({name: gradient(*case) for name, case in CASES.items()}, indent=1) + "\n")

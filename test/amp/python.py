"""Writes python.json, the values that test/amp expects: `python test/amp/python.py > test/amp/python.json` with torch 2.11.0."""

import json
import sys
import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
torch.set_num_threads(1)
SGD, Adam, AdamW, Adagrad = torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW, torch.optim.Adagrad
DTYPES = {"bfloat16": torch.bfloat16, "float16": torch.float16}


def mlp():
    return nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 4))


def start(steps):
    torch.manual_seed(0)
    return [(torch.randn(6, 8), torch.randn(6, 4)) for _ in range(steps)]


def result(losses, scaler, *models):
    return {
        "losses": losses,
        "scaler": scaler.state_dict(),
        "params": [p.flatten().tolist() for m in models for p in m.parameters()],
    }


def train(dtype, steps, make_optimizer, scaler, loss_of, step):
    """Runs `step` after each backward pass of a scaled loss; returns what `step` says."""
    data, model = start(steps), mlp()
    opt, losses = make_optimizer(model.parameters()), []
    for i, (x, y) in enumerate(data):
        with torch.autocast("cpu", dtype=dtype):
            loss = loss_of(model(x), y)
        scaler.scale(loss).backward()
        losses.append(step(i, loss, model, opt))
    return result(losses, scaler, model)


def typical(dtype):
    scaler = torch.amp.GradScaler("cpu", growth_interval=3)

    def step(i, loss, model, opt):
        scaler.step(opt)
        scaler.update()
        opt.zero_grad()
        return loss.item()

    return train(dtype, 8, lambda ps: SGD(ps, lr=0.1, momentum=0.9), scaler, nn.functional.mse_loss, step)


def clipping(dtype):
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)

    def step(i, loss, model, opt):
        scaler.unscale_(opt)
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=0.1).item()
        scaler.step(opt)
        scaler.update()
        opt.zero_grad()
        return norm

    return train(dtype, 8, lambda ps: AdamW(ps, lr=0.01), scaler, nn.functional.l1_loss, step)


def accumulation(dtype):
    scaler = torch.amp.GradScaler("cpu")

    def step(i, loss, model, opt):
        if (i + 1) % 4 == 0:
            scaler.step(opt)
            scaler.update()
            opt.zero_grad()
        return loss.item()

    return train(dtype, 8, lambda ps: SGD(ps, lr=0.1), scaler, lambda out, y: nn.functional.mse_loss(out, y) / 4, step)


def penalty(dtype):
    data, model = start(4), mlp()
    opt = SGD(model.parameters(), lr=0.05)
    scaler, losses = torch.amp.GradScaler("cpu", init_scale=256.0), []
    for x, y in data:
        opt.zero_grad()
        with torch.autocast("cpu", dtype=dtype):
            loss = nn.functional.mse_loss(model(x), y)
        scaled = torch.autograd.grad(outputs=scaler.scale(loss), inputs=model.parameters(), create_graph=True)
        inv_scale = 1.0 / scaler.get_scale()
        grads = [p * inv_scale for p in scaled]
        with torch.autocast("cpu", dtype=dtype):
            norm = 0
            for grad in grads:
                norm += grad.pow(2).sum()
            norm = norm.sqrt()
            loss = loss + norm
        scaler.scale(loss).backward()
        scaler.step(opt)
        scaler.update()
        losses.append(loss.item())
    return result(losses, scaler, model)


def several(dtype):
    data, model0, model1 = start(6), mlp(), mlp()
    opt0 = SGD(model0.parameters(), lr=0.1)
    opt1 = Adam(model1.parameters(), lr=0.01)
    scaler, losses = torch.amp.GradScaler("cpu"), []
    for x, y in data:
        opt0.zero_grad()
        opt1.zero_grad()
        with torch.autocast("cpu", dtype=dtype):
            out0, out1 = model0(x), model1(x)
            loss0 = nn.functional.mse_loss(2 * out0 + 3 * out1, y)
            loss1 = nn.functional.mse_loss(3 * out0 - 5 * out1, y)
        scaler.scale(loss0).backward(retain_graph=True)
        scaler.scale(loss1).backward()
        scaler.unscale_(opt0)
        scaler.step(opt0)
        scaler.step(opt1)
        scaler.update()
        losses += [loss0.item(), loss1.item()]
    return result(losses, scaler, model0, model1)


def matmul(**options):
    """A product whose forward pass is decorated with options."""

    class MatMul(torch.autograd.Function):
        @staticmethod
        @torch.amp.custom_fwd(device_type="cpu", **options)
        def forward(ctx, a, b):
            ctx.save_for_backward(a, b)
            return a.mm(b)

        @staticmethod
        @torch.amp.custom_bwd(device_type="cpu")
        def backward(ctx, grad):
            a, b = ctx.saved_tensors
            return grad.mm(b.t()), a.t().mm(grad)

    return MatMul


def functions(dtype):
    torch.manual_seed(0)
    a, b = torch.randn(3, 5, requires_grad=True), torch.randn(5, 2, requires_grad=True)
    cases = {}
    for name, fn in (("matmul", matmul()), ("float32", matmul(cast_inputs=torch.float32))):
        a.grad = b.grad = None
        with torch.autocast("cpu", dtype=dtype):
            out = fn.apply(a.to(dtype), b)
        out.float().sum().backward()
        cases[name] = {"dtype": str(out.dtype), "out": out.float().tolist(), "a": a.grad.tolist(), "b": b.grad.tolist()}
    return cases


BAD = {7: float("inf"), 8: float("nan"), 20: float("-inf"), 33: float("inf"), 34: float("inf"), 49: float("nan")}


def infinities(make, unscale=False):
    """States after each of 50 steps, of which some have gradients that are not finite."""
    torch.manual_seed(0)
    p = nn.Parameter(torch.randn(5, 3))
    q = nn.Parameter(torch.randn(4))
    opts = make(p, q)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0, growth_factor=3.0, backoff_factor=0.25, growth_interval=4)
    states = []
    for i in range(50):
        for opt in opts:
            opt.zero_grad()
        scaler.scale((p * p).sum() + q.sin().sum()).backward()
        if i in BAD:
            (p if i % 2 else q).grad.view(-1)[i % 4] = BAD[i]
        for opt in opts:
            if unscale:
                scaler.unscale_(opt)
            scaler.step(opt)
        scaler.update()
        states.append(scaler.state_dict())
    return {"states": states, "p": p.flatten().tolist(), "q": q.tolist()}


def errors():
    def message(fn):
        try:
            fn()
        except Exception as e:
            return [type(e).__name__, str(e)]

    p = nn.Parameter(torch.ones(3))
    opt = SGD([p], lr=0.1)
    scaler = torch.amp.GradScaler("cpu")
    half = nn.Parameter(torch.ones(2, dtype=torch.half))
    half.grad = torch.ones(2, dtype=torch.half)
    found = {
        "step before scale": message(lambda: scaler.step(opt)),
        "update before scale": message(lambda: scaler.update()),
        "unscale before scale": message(lambda: scaler.unscale_(opt)),
        "scale of a number": message(lambda: scaler.scale(3)),
        "growth factor": message(lambda: torch.amp.GradScaler("cpu", growth_factor=1.0)),
        "backoff factor": message(lambda: torch.amp.GradScaler("cpu", backoff_factor=1.0)),
        "empty state": message(lambda: scaler.load_state_dict({})),
        "state without a scale": message(lambda: scaler.load_state_dict({"growth_factor": 2.0})),
    }
    scaler.scale(p.sum()).backward()
    found["update without step"] = message(lambda: scaler.update())
    found["float16 gradients"] = message(lambda: scaler.unscale_(SGD([half], lr=0.1)))
    found["no gradients"] = message(lambda: scaler.step(SGD([nn.Parameter(torch.ones(2))], lr=0.1)))
    found["closure"] = message(lambda: scaler.step(opt, closure=lambda: None))
    scaler.unscale_(opt)
    found["unscale twice"] = message(lambda: scaler.unscale_(opt))
    scaler.step(opt)
    found["step twice"] = message(lambda: scaler.step(opt))
    found["unscale after step"] = message(lambda: scaler.unscale_(opt))
    found["new scale of two elements"] = message(lambda: scaler.update(torch.ones(2)))
    return found


json.dump(
    {
        "examples": {
            fn.__name__: {name: fn(dtype) for name, dtype in DTYPES.items()}
            for fn in (typical, clipping, accumulation, penalty, several)
        },
        "functions": {name: functions(dtype) for name, dtype in DTYPES.items()},
        "infinities": {
            "sgd": infinities(lambda p, q: [SGD([p, q], lr=0.01)]),
            "unscaled": infinities(lambda p, q: [SGD([p, q], lr=0.01, momentum=0.9)], unscale=True),
            "two": infinities(lambda p, q: [SGD([p], lr=0.01), Adam([q], lr=0.1)]),
            "fusedSgd": infinities(lambda p, q: [SGD([p, q], lr=0.01, momentum=0.9, fused=True)]),
            "fusedAdam": infinities(lambda p, q: [Adam([p, q], lr=0.1, fused=True)]),
            "fusedUnscaled": infinities(lambda p, q: [Adam([p, q], lr=0.1, fused=True)], unscale=True),
            "fusedAdagrad": infinities(lambda p, q: [Adagrad([p, q], lr=0.1, fused=True)]),
        },
        "errors": errors(),
    },
    sys.stdout,
    indent=1,
)

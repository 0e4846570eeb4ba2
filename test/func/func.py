"""Writes what PyTorch gives to func.json: derivatives and batches of functions, random numbers inside of them, printed forms and errors."""

import sys
from pathlib import Path

import torch
from torch import nn
from torch.func import (
    functional_call,
    grad,
    grad_and_value,
    hessian,
    jacfwd,
    jacrev,
    jvp,
    linearize,
    replace_all_batch_norm_modules_,
    stack_module_state,
    vjp,
    vmap,
)
from torch.nn import functional as F

sys.path.append(str(Path(__file__).parents[1]))
from expected import data, failure, plain, write  # noqa: E402

x, y, m, s = data(3), data(4)[1:], data(2, 3), data(1)[0] + 0.3


def f(a, b):
    return (a.sin() * b.exp()).sum()


def both(a, b):
    return a.sin() * b, {"c": (a + b).exp()}


def with_aux(a):
    return a.pow(3).sum(), {"doubled": a * 2}


def network():
    torch.manual_seed(1)
    return nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Flatten(), nn.Linear(8, 3))


def per_sample(reduction="mean", loss=F.cross_entropy):
    net = network()
    params = {name: p.detach() for name, p in net.named_parameters()}
    images = torch.randn(3, 1, 4, 4)
    labels = torch.tensor([2, 0, 1])

    def compute(params, image, label):
        return loss(functional_call(net, params, (image.unsqueeze(0),)), label.unsqueeze(0), reduction=reduction)

    return vmap(grad(compute), in_dims=(None, 0, 0))(params, images, labels)


def ensemble():
    torch.manual_seed(5)
    models = [nn.Linear(3, 2) for _ in range(4)]
    params, buffers = stack_module_state(models)
    batch = torch.randn(5, 3)
    return vmap(lambda p, b, d: functional_call(models[0], (p, b), (d,)), (0, 0, None))(params, buffers, batch)


def drawn(randomness, chunk_size=None):
    torch.manual_seed(2)
    return vmap(lambda a: a + torch.rand(2, dtype=torch.float64), randomness=randomness, chunk_size=chunk_size)(data(4, 2))


def changed(a):
    b = a.clone()
    b[0] = b[1]
    return b.add_(a)


def hooked(a):
    a.register_hook(lambda g: g * 2)
    return (a * a).sum()


def escaped(transform):
    kept = []
    transform(lambda a: (kept.append(a), a.sum())[1])
    return kept[0]


def seeded(run):
    torch.manual_seed(0)
    return run()


def loss_gradients(loss):
    return vmap(grad(loss))(data(4, 3), data(4, 3).cos())


printed = []
vmap(lambda a: (printed.append(str(a)), a)[1], in_dims=1)(m)
grad(lambda a: (printed.append(str(a)), a.sum())[1])(x)
vmap(grad(lambda a: (printed.append(str(a)), a.sum())[1]))(m)
printed.append(str(escaped(lambda f: grad(f)(x))))

output, pullback = vjp(both, x, y)
values = {
    "grad": grad(f)(x, y),
    "grad of the second": grad(f, argnums=1)(x, y),
    "grad of both": grad(f, argnums=(0, -1))(x, y),
    "grad of the grad": grad(lambda a: grad(f)(a, y).sum())(x),
    "grad of a tree": grad(lambda p: (p["w"] * p["b"][0]).sum())({"w": x, "b": [y]}),
    "grad with aux": grad(with_aux, has_aux=True)(x),
    "gradAndValue": grad_and_value(f)(x, y),
    "gradAndValue with aux": grad_and_value(with_aux, has_aux=True)(x),
    "grad under noGrad": (lambda: [torch.no_grad().__enter__(), grad(f)(x, y), torch.set_grad_enabled(True)][1])(),
    "vjp": [output, pullback((x, {"c": y}))],
    "vjp with aux": (lambda r: [r[0], r[1](s), r[2]])(vjp(with_aux, x, has_aux=True)),
    "jvp": jvp(both, (x, y), (y, x)),
    "jvp with aux": jvp(with_aux, (x,), (y,), has_aux=True),
    "jvp of a constant": jvp(lambda a: torch.ones(2), (x,), (y,)),
    "jvp of the jvp": jvp(lambda a: jvp(torch.sin, (a,), (y,))[1], (x,), (y,)),
    "jvp of the grad": jvp(grad(f), (x, y), (y, x)),
    "jacrev": jacrev(both)(x, y),
    "jacrev of both": jacrev(both, argnums=(0, 1))(x, y),
    "jacrev in chunks": [jacrev(torch.tanh, chunk_size=n)(m) for n in (1, 2, 4, 100)],
    "jacrev with aux": jacrev(lambda a: (a.sin(), a * 2), has_aux=True)(x),
    "jacfwd": jacfwd(both)(x, y),
    "jacfwd of both": jacfwd(both, argnums=(0, 1))(x, y),
    "jacfwd with aux": jacfwd(lambda a: (a.sin(), a * 2), has_aux=True)(x),
    "jacfwd of a number": jacfwd(lambda a: a * x)(s),
    "hessian": hessian(f)(x, y),
    "hessian of both": hessian(f, argnums=(0, 1))(x, y),
    "hessian of a matrix": hessian(lambda a: a.pow(3).sum())(m),
    "hessian of norms": [
        hessian(lambda a, norm=norm: (norm(a) ** 3).sum())(m)
        for norm in (
            lambda a: F.layer_norm(a, (3,), y + 1, x),
            lambda a: F.layer_norm(a, (2, 3)),
            lambda a: F.batch_norm(a, None, None, weight=y, bias=x, training=True),
            lambda a: F.batch_norm(a, x, y.abs() + 1),
        )
    ],
    "hessian of the parameters of norms": [
        hessian(lambda w, b: (F.layer_norm(m, (3,), w, b) ** 3).sum(), argnums=(0, 1))(y, x),
        hessian(lambda w, b: (F.batch_norm(m, None, None, weight=w, bias=b, training=True) ** 3).sum(), argnums=(0, 1))(y, x),
    ],
    "hessian of softmax": [
        hessian(lambda a: (F.softmax(a, 1) ** 2).sum())(m),
        hessian(lambda a: (F.log_softmax(a, 0) ** 2).sum())(m),
        hessian(lambda a: F.cross_entropy(a, torch.tensor([2, 0])))(m),
    ],
    "linearize": (lambda r: [r[0], r[1](y, x), r[1](x, x)])(linearize(both, x, y)),
    "vmap": vmap(torch.dot)(m, m + 1),
    "vmap over columns": vmap(torch.dot, in_dims=(1, -1))(m, m + 1),
    "vmap with a constant": vmap(torch.mul, in_dims=(0, None), out_dims=1)(m, x),
    "vmap of trees": vmap(lambda p, k: {"a": p["a"] + p["b"][0], "b": [p["a"] * k]}, in_dims=({"a": 0, "b": [1]}, None))(
        {"a": m, "b": [m.t()]}, 2
    ),
    "vmap to several": vmap(lambda a: (a, a.sum()), out_dims=(1, 0))(m),
    "vmap of vmap": vmap(vmap(torch.mul, (None, 0)), (0, None))(x, y),
    "vmap in chunks": vmap(lambda a: (a.sin(), a.sum()), chunk_size=2, out_dims=(1, 0))(data(5, 2)),
    "vmap of a constant result": vmap(lambda a: x)(m),
    "vmap of nothing": vmap(torch.sum)(torch.zeros(0, 3)),
    "vmap with changes in place": vmap(changed)(m),
    "vmap with new tensors": vmap(lambda a: a + torch.tensor([1.0, 2.0, 3.0]))(m),
    "grad with new tensors": grad(lambda a: (a * torch.tensor([1.0, 2.0, 3.0]) * a[0].item() * 3).sum())(x),
    "grad with a hook": grad(hooked)(x),
    "vmap without a batch in the result": vmap(lambda a: (a, 3), out_dims=(0, None))(m),
    "vmap of linear algebra": vmap(torch.linalg.inv)(data(2, 2, 2) + 2 * torch.eye(2)),
    "random same": drawn("same"),
    "random different": drawn("different"),
    "random in chunks": [drawn("same", 3), drawn("different", 3)],
    "random operators": [
        seeded(lambda: vmap(fn, randomness="different")(torch.ones(2, 4)))
        for fn in (F.dropout, torch.randn_like, lambda a: torch.multinomial(a, 2), lambda a: a.clone().uniform_())
    ],
    "random operators, the same": [
        seeded(lambda: vmap(fn, randomness="same")(torch.ones(2, 4)))
        for fn in (F.dropout, lambda a: F.alpha_dropout(a, 0.5, True), lambda a: a + torch.randperm(4))
    ],
    "gradients of each example": per_sample(),
    "gradients of each example, summed": per_sample("sum"),
    "ensemble": ensemble(),
    "mse": loss_gradients(F.mse_loss),
    "smooth l1": loss_gradients(lambda a, b: F.smooth_l1_loss(a, b, beta=0.5)),
    "huber": loss_gradients(lambda a, b: F.huber_loss(a, b, delta=0.5)),
    "weighted nll": vmap(grad(lambda a, t: F.nll_loss(a, t, weight=y, ignore_index=1)))(
        data(4, 2, 3), torch.tensor([[0, 1], [2, 2], [1, 0], [0, 0]])
    ),
    "addr": vmap(torch.addr)(data(2, 3, 2), m, data(2, 2)),
"batch norm without statistics": vmap(replace_all_batch_norm_modules_(nn.BatchNorm1d(3).double()))(data(2, 4, 3)),
    "batch norm of an ensemble": vmap(lambda a: F.batch_norm(a, None, None, training=True))(data(2, 4, 3)),
}


def identity(a):
    return a


def with_saved_hooks():
    with torch.autograd.graph.saved_tensors_hooks(identity, identity):
        grad(f)(x, y)


errors = {
    "grad of a vector": failure(lambda: grad(torch.sin)(x)),
    "grad of no tensor": failure(lambda: grad(lambda a: "text")(x)),
    "argnums too large": failure(lambda: grad(f, argnums=2)(x, y)),
    "argnums empty": failure(lambda: grad(f, argnums=())(x, y)),
    "argnums twice": failure(lambda: grad(f, argnums=(0, 0))(x, y)),
    "aux missing": failure(lambda: grad(lambda a: a.sum(), has_aux=True)(x)),
    "vjp of integers": failure(lambda: vjp(lambda a: a.long(), x)),
    "vjp structure": failure(lambda: vjp(both, x, y)[1](x)),
    "jvp structure": failure(lambda: jvp(f, (x, y), (x,))),
    "jvp strict": failure(lambda: jvp(lambda a: torch.ones(2), (x,), (y,), strict=True)),
    "jvp of nothing": failure(lambda: jvp(f, (), ())),
    "jacrev complex": failure(lambda: jacrev(torch.sin)(x.to(torch.complex128))),
    "jacrev chunks": failure(lambda: jacrev(torch.sin, chunk_size=0)),
    "jacfwd complex": failure(lambda: jacfwd(lambda a: a.to(torch.complex128))(x)),
    "vmap sizes": failure(lambda: vmap(torch.mul)(m, x)),
    "vmap of nothing": failure(lambda: vmap(identity)()),
    "vmap dims": failure(lambda: vmap(identity, in_dims=2)(m)),
    "vmap dims structure": failure(lambda: vmap(identity, in_dims=(0, 1))(m)),
    "vmap dims text": failure(lambda: vmap(identity, in_dims=("a",))(m)),
    "vmap no batch": failure(lambda: vmap(identity, in_dims=(None,))(m)),
    "vmap number": failure(lambda: vmap(torch.mul)(m, 2)),
    "vmap out dims": failure(lambda: vmap(identity, out_dims="a")(m)),
    "vmap out structure": failure(lambda: vmap(identity, out_dims=(0, 1))(m)),
    "vmap out none": failure(lambda: vmap(identity, out_dims=None)(m)),
    "vmap item": failure(lambda: vmap(lambda a: a.sum().item())(m)),
    "vmap list": failure(lambda: vmap(lambda a: a.tolist())(m)),
    "vmap mask": failure(lambda: vmap(lambda a: a[a > 0])(m)),
    "vmap nonzero": failure(lambda: vmap(lambda a: a.nonzero())(m)),
    "vmap branch": failure(lambda: vmap(lambda a: a if a.sum().is_nonzero() else -a)(m)),
    "vmap in place": failure(lambda: vmap(lambda a: torch.zeros(3, dtype=torch.float64).add_(a))(m)),
    "vmap escaped": failure(lambda: escaped(lambda f: vmap(f)(m)) + 1),
    "vmap dropout": failure(lambda: vmap(F.dropout)(m)),
    "vmap module": failure(lambda: vmap(nn.Linear(3, 1), in_dims=5)(m)),
    "vmap dims object": failure(lambda: vmap(identity, in_dims=({"a": 0},))(m)),
    "grad of integers": failure(lambda: grad(torch.sum)(torch.arange(3))),
    "retain grad inside": failure(lambda: grad(lambda a: (a.retain_grad(), a.sum())[1])(x)),
    "hooks on saved tensors": failure(with_saved_hooks),
    "jvp sizes": failure(lambda: jvp(torch.sin, (x,), (m,))),
    "jvp of no list": failure(lambda: jvp(torch.sin, x, (y,))),
    "linearize shape": failure(lambda: linearize(torch.sin, x)[1](m)),
    "linearize dtype": failure(lambda: linearize(torch.sin, x)[1](x.float())),
    "linearize structure": failure(lambda: linearize(torch.sin, x)[1](x, x)),
    "vmap random": failure(lambda: vmap(lambda a: a + torch.rand(3))(m)),
    "vmap randomness": failure(lambda: vmap(identity, randomness="some")),
    "vmap chunks": failure(lambda: vmap(identity, chunk_size=0)),
    "backward inside": failure(lambda: grad(lambda a: (a.sum().backward(), a.sum())[1])(x)),
    "requires grad inside": failure(lambda: grad(lambda a: a.detach().requires_grad_().sum())(x)),
    "no models": failure(lambda: stack_module_state([])),
    "other models": failure(lambda: stack_module_state([nn.Linear(1, 1), nn.ReLU()])),
    "other modes": failure(lambda: stack_module_state([nn.Linear(1, 1), nn.Linear(1, 1).eval()])),
    "names twice": failure(lambda: functional_call(nn.Linear(1, 1), [{"weight": x}, {"weight": x}], (x,))),
}

results = {"values": plain(values), "printed": printed, "errors": errors}
write(__file__, results)

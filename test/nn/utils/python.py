"""Writes python.json: what Python torch 2.11.0 gives for parametrizations, norms, pruning, fusion and stateless calls. Run: python python.py"""
import copy
import json
import os
import warnings

import torch
import torch.nn as nn
import torch.nn.utils.parametrize as P
from torch.nn.utils import parametrizations as Z, prune, stateless

warnings.simplefilter("ignore")
torch.set_num_threads(1)


def bits(t):
    return t.detach().resolve_conj().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes().hex() if t.numel() else ""


def state(m):
    return {k: bits(v) for k, v in m.state_dict().items()}


def error(fn):
    try:
        fn()
    except Exception as e:
        return [type(e).__name__, str(e)]
    return None


def step(m, x, n=2):
    """n training steps with plain gradient descent; what comes out each time, and the state at the end"""
    outs = []
    for _ in range(n):
        m.zero_grad()
        y = m(x)
        outs.append(bits(y))
        (y.abs() ** 2).sum().backward()
        with torch.no_grad():
            for p in m.parameters():
                p -= 0.01 * p.grad
    return dict(outs=outs, state=state(m), names=[n for n, _ in m.named_parameters()], printed=str(m))


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).mT

    def right_inverse(self, a):
        return a.triu()


class Double(nn.Module):
    def forward(self, x):
        return x * 2


class RankOne(nn.Module):
    def forward(self, x, y):
        return x.unsqueeze(-1) @ y.unsqueeze(-2)

    def right_inverse(self, z):
        return z[:, 0].clone(), z[0].clone()


class Smaller(nn.Module):
    def forward(self, x):
        return x[1:]


class Cast(nn.Module):
    def forward(self, x):
        return x.double()


class Text(nn.Module):
    def forward(self, x):
        return "text"


class BadInverse(Double):
    def right_inverse(self, x):
        return x.double()


class NoTensor(Double):
    def right_inverse(self, x):
        return 3


def seeded(fn):
    torch.manual_seed(0)
    return fn()


def parametrized():
    m = P.register_parametrization(nn.Linear(3, 3), "weight", Symmetric())
    r = dict(first=step(m, torch.randn(2, 3)))
    m.weight = torch.arange(9.0).reshape(3, 3)
    r["assigned"] = state(m)
    P.register_parametrization(m, "weight", Double())
    P.register_parametrization(m, "bias", Double())
    r["second"] = step(m, torch.randn(2, 3))
    r["keys"] = list(m.state_dict())
    P.remove_parametrizations(m, "weight")
    r["removed"] = dict(state=state(m), printed=str(m))
    P.remove_parametrizations(m, "bias", leave_parametrized=False)
    r["original"] = dict(state=state(m), printed=str(m))
    return r


def rank_one():
    m = P.register_parametrization(nn.Linear(3, 2), "weight", RankOne())
    r = step(m, torch.randn(2, 3))
    m.weight = torch.ones(2, 3)
    r["assigned"] = state(m)
    P.remove_parametrizations(m, "weight")
    r["removed"] = state(m)
    return r


def buffer():
    m = nn.BatchNorm1d(2)
    P.register_parametrization(m, "running_mean", Double())
    m.eval()
    r = dict(out=bits(m(torch.ones(2, 2))), keys=list(m.state_dict()))
    P.remove_parametrizations(m, "running_mean")
    r["after"] = list(m.state_dict())
    return r


def transferred():
    a = P.register_parametrization(nn.Linear(3, 3), "weight", Symmetric())
    b = P.transfer_parametrizations_and_params(a, nn.Linear(3, 3))
    c = P.register_parametrization(nn.Linear(3, 2), "weight", RankOne())
    d = P.transfer_parametrizations_and_params(c, nn.Linear(3, 2), "weight")
    return [state(b), state(d), b.parametrizations.weight.original is a.parametrizations.weight.original]


def lin(i, o, dtype=torch.float32):
    return nn.Linear(i, o, dtype=dtype)


ORTHOGONAL = {
    "square": lambda: Z.orthogonal(lin(4, 4)),
    "tall": lambda: Z.orthogonal(lin(3, 5)),
    "wide": lambda: Z.orthogonal(lin(5, 3)),
    "cayley": lambda: Z.orthogonal(lin(3, 5), orthogonal_map="cayley"),
    "matrix_exp": lambda: Z.orthogonal(lin(5, 3), orthogonal_map="matrix_exp"),
    "plain": lambda: Z.orthogonal(lin(3, 5), use_trivialization=False),
    "plain_cayley": lambda: Z.orthogonal(lin(3, 3), "weight", "cayley", use_trivialization=False),
    "complex": lambda: Z.orthogonal(lin(3, 3, torch.complex64)),
    "householder": lambda: Z.orthogonal(lin(4, 4), orthogonal_map="householder"),
}


def orthogonal(make):
    m = make()
    x = torch.randn(2, m.in_features, dtype=m.bias.dtype)
    r = step(m, x)
    if m.parametrizations.weight[0].__dict__["_buffers"]:
        m.weight = nn.init.orthogonal_(torch.empty_like(m.weight.detach())) if not m.weight.is_complex() else m.weight.detach()
        r["assigned"] = state(m)
    return r


NORMED = {
    "weight_norm": lambda: (Z.weight_norm(nn.Linear(3, 4)), (2, 3)),
    "weight_norm_dim": lambda: (Z.weight_norm(nn.Conv2d(2, 3, 2), dim=1), (1, 2, 4, 4)),
    "weight_norm_all": lambda: (Z.weight_norm(nn.Conv1d(2, 3, 2), dim=None), (1, 2, 4)),
    "spectral_norm": lambda: (Z.spectral_norm(nn.Linear(3, 4)), (2, 3)),
    "spectral_norm_transposed": lambda: (Z.spectral_norm(nn.ConvTranspose2d(2, 3, 2), n_power_iterations=2), (1, 2, 4, 4)),
    "spectral_norm_bias": lambda: (Z.spectral_norm(nn.Linear(3, 4), "bias"), (2, 3)),
    "old_weight_norm": lambda: (nn.utils.weight_norm(nn.Linear(3, 4)), (2, 3)),
    "old_weight_norm_dim": lambda: (nn.utils.weight_norm(nn.Conv2d(2, 3, 2), "weight", 1), (1, 2, 4, 4)),
    "old_weight_norm_all": lambda: (nn.utils.weight_norm(nn.Conv1d(2, 3, 2), dim=None), (1, 2, 4)),
    "old_spectral_norm": lambda: (nn.utils.spectral_norm(nn.Linear(3, 4)), (2, 3)),
    "old_spectral_norm_transposed": lambda: (nn.utils.spectral_norm(nn.ConvTranspose1d(2, 3, 2), n_power_iterations=2, eps=1e-6), (1, 2, 4)),
}


def normed(make):
    m, shape = make()
    r = step(m, torch.randn(shape))
    m.eval()
    r["evaluated"] = bits(m(torch.randn(shape)))
    r["version"] = m.state_dict()._metadata[""].get("spectral_norm")
    if isinstance(getattr(m, "weight_u", None), torch.Tensor):
        nn.utils.remove_spectral_norm(m)
    elif "weight_g" in m._parameters:
        nn.utils.remove_weight_norm(m)
    elif P.is_parametrized(m, "weight"):
        P.remove_parametrizations(m, "weight")
    r["removed"] = state(m)
    return r


def from_old():
    old = nn.utils.weight_norm(nn.Linear(3, 4))
    new = Z.weight_norm(nn.Linear(3, 4))
    keys = new.load_state_dict(old.state_dict())
    return [state(new), str(keys)]


def spectral_upgrade():
    m = nn.utils.spectral_norm(nn.Linear(3, 4))
    m(torch.randn(2, 3))
    sd = m.state_dict()
    old = {k: v.clone() for k, v in sd.items() if k != "weight_v"}
    old["weight"] = m.weight.detach().clone()
    other = nn.utils.spectral_norm(nn.Linear(3, 4))
    other.load_state_dict(old)
    return state(other)


def net():
    return nn.Sequential(nn.Conv2d(2, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(16, 3))


def pruned(fn):
    m = net()
    fn(m)
    r = step(m, torch.randn(2, 2, 4, 4))
    r["pruned"] = prune.is_pruned(m)
    for i, n in ((0, "weight"), (0, "bias"), (3, "weight")):
        if hasattr(m[i], n + "_mask"):
            prune.remove(m[i], n)
    r["removed"] = state(m)
    r["order"] = list(m.state_dict())
    return r


class Alternate(prune.BasePruningMethod):
    PRUNING_TYPE = "unstructured"

    def compute_mask(self, t, default_mask):
        mask = default_mask.clone()
        mask.view(-1)[::2] = 0
        return mask


def twice(m):
    prune.l1_unstructured(m[0], "weight", 0.3)
    prune.random_unstructured(m[0], "weight", 0.25)
    prune.ln_structured(m[0], "weight", 1, 2, 0)


def mixed(m):
    prune.random_structured(m[3], "weight", 0.5, 1)
    prune.l1_unstructured(m[3], "weight", 5)
    prune.identity(m[3], "weight")


PRUNED = {
    "identity": lambda m: prune.identity(m[0], "weight"),
    "random_unstructured": lambda m: prune.random_unstructured(m[0], "bias", 2),
    "l1_unstructured": lambda m: prune.l1_unstructured(m[3], "weight", 0.55),
    "l1_scores": lambda m: prune.l1_unstructured(m[0], "bias", 2, torch.tensor([4.0, 3.0, 2.0, 1.0])),
    "random_structured": lambda m: prune.random_structured(m[0], "weight", 0.5, 0),
    "ln_structured": lambda m: prune.ln_structured(m[0], "weight", 0.5, 2, 1),
    "ln_infinite": lambda m: prune.ln_structured(m[3], "weight", 4, float("inf"), -1),
    "custom_from_mask": lambda m: prune.custom_from_mask(m[0], "bias", torch.tensor([0, 1, 1, 0])),
    "custom": lambda m: Alternate.apply(m[3], "weight"),
    "global": lambda m: prune.global_unstructured([(m[0], "weight"), (m[3], "weight")], prune.L1Unstructured, amount=0.2),
    "global_scores": lambda m: prune.global_unstructured(
        [(m[0], "bias"), (m[3], "weight")], prune.L1Unstructured, {(m[0], "bias"): torch.zeros(4)}, amount=6
    ),
    "nothing": lambda m: prune.l1_unstructured(m[0], "weight", 0),
    "twice": twice,
    "mixed": mixed,
}


def fused():
    conv, bn = nn.Conv2d(2, 3, 2, bias=False), nn.BatchNorm2d(3)
    tr, lin, bl = nn.ConvTranspose2d(3, 2, 2), nn.Linear(4, 3), nn.BatchNorm1d(3, eps=0.1)
    tb = nn.BatchNorm2d(2, affine=False)
    bn(conv(torch.randn(4, 2, 5, 5)))
    tb(tr(torch.randn(4, 3, 5, 5)))
    bl(lin(torch.randn(5, 4)))
    for m in (conv, bn, tr, tb, lin, bl):
        m.eval()
    fl = nn.utils.fuse_linear_bn_eval(lin, bl)
    return [state(nn.utils.fuse_conv_bn_eval(conv, bn)), state(nn.utils.fuse_conv_bn_eval(tr, tb, True)), state(fl), str(fl)]


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)
        self.b.weight = self.a.weight
        self.norm = nn.BatchNorm1d(2)

    def forward(self, x):
        return self.norm(self.b(self.a(x)))


def called():
    m = Tied()
    before = state(m)
    given = {"a.weight": torch.ones(2, 2), "norm.num_batches_tracked": torch.tensor(5)}
    y = stateless.functional_call(m, given, torch.randn(3, 2))
    return dict(out=bits(y), counted=given["norm.num_batches_tracked"].item(), same={k: v for k, v in state(m).items() if v != before[k]})


l33 = nn.Linear(3, 3)
pl = P.register_parametrization(nn.Linear(3, 3), "weight", Symmetric())
ERRORS = dict(
    register_missing=lambda: P.register_parametrization(nn.Linear(3, 3), "foo", Double()),
    register_shape=lambda: P.register_parametrization(nn.Linear(3, 3), "weight", Smaller()),
    register_dtype=lambda: P.register_parametrization(nn.Linear(3, 3), "weight", Cast()),
    register_text=lambda: P.register_parametrization(nn.Linear(3, 3), "weight", Text()),
    register_inverse=lambda: P.register_parametrization(nn.Linear(3, 3), "weight", BadInverse()),
    register_no_tensor=lambda: P.register_parametrization(nn.Linear(3, 3), "weight", NoTensor()),
    second_shape=lambda: P.register_parametrization(pl, "weight", Smaller()),
    second_dtype=lambda: P.register_parametrization(pl, "weight", Cast()),
    second_inverse=lambda: P.register_parametrization(pl, "weight", BadInverse()),
    second_no_tensor=lambda: P.register_parametrization(pl, "weight", NoTensor()),
    set_without_inverse=lambda: setattr(P.register_parametrization(nn.Linear(3, 3), "weight", Double()), "weight", torch.ones(3, 3)),
    remove_missing=lambda: P.remove_parametrizations(nn.Linear(3, 3), "weight"),
    remove_several=lambda: P.remove_parametrizations(Z.weight_norm(nn.Linear(3, 3)), "weight", leave_parametrized=False),
    empty_list=lambda: P.ParametrizationList([], torch.zeros(1)),
    orthogonal_missing=lambda: Z.orthogonal(l33, "foo"),
    orthogonal_vector=lambda: Z.orthogonal(l33, "bias"),
    orthogonal_map=lambda: Z.orthogonal(l33, orthogonal_map="qr"),
    orthogonal_complex=lambda: Z.orthogonal(nn.Linear(3, 3, dtype=torch.complex64), orthogonal_map="householder"),
    orthogonal_shape=lambda: setattr(Z.orthogonal(nn.Linear(3, 3)), "weight", torch.zeros(2, 2)),
    orthogonal_assign=lambda: setattr(Z.orthogonal(nn.Linear(3, 3), use_trivialization=False), "weight", torch.eye(3)),
    spectral_missing=lambda: Z.spectral_norm(l33, "foo"),
    spectral_dim=lambda: Z.spectral_norm(l33, dim=2),
    spectral_iterations=lambda: Z.spectral_norm(l33, n_power_iterations=0),
    old_spectral_iterations=lambda: nn.utils.spectral_norm(l33, n_power_iterations=0),
    old_spectral_twice=lambda: nn.utils.spectral_norm(nn.utils.spectral_norm(nn.Linear(3, 3))),
    old_spectral_none=lambda: nn.utils.spectral_norm(nn.Linear(3, 3, bias=False), "bias"),
    old_spectral_missing=lambda: nn.utils.spectral_norm(nn.Linear(3, 3), "foo"),
    old_spectral_lazy=lambda: nn.utils.spectral_norm(nn.LazyLinear(3)),
    old_spectral_remove=lambda: nn.utils.remove_spectral_norm(nn.Linear(3, 3)),
    old_weight_twice=lambda: nn.utils.weight_norm(nn.utils.weight_norm(nn.Linear(3, 3))),
    old_weight_missing=lambda: nn.utils.weight_norm(nn.Linear(3, 3), "foo"),
    old_weight_lazy=lambda: nn.utils.weight_norm(nn.LazyLinear(3)),
    old_weight_remove=lambda: nn.utils.remove_weight_norm(nn.Linear(3, 3)),
    old_weight_copy=lambda: copy.deepcopy(nn.utils.weight_norm(nn.Linear(3, 3))),
    prune_text=lambda: prune.l1_unstructured(l33, "weight", "much"),
    prune_negative=lambda: prune.l1_unstructured(l33, "weight", -1),
    prune_share=lambda: prune.random_unstructured(l33, "weight", 1.5),
    prune_many=lambda: prune.l1_unstructured(nn.Linear(3, 3), "weight", 10),
    prune_vector=lambda: prune.ln_structured(nn.Linear(3, 3), "bias", 1, 2, 0),
    prune_dim=lambda: prune.random_structured(nn.Linear(3, 3), "weight", 1, 2),
    prune_scores=lambda: prune.l1_unstructured(nn.Linear(3, 3), "weight", 1, torch.zeros(2)),
    prune_mask=lambda: prune.custom_from_mask(nn.Linear(3, 3), "weight", torch.zeros(2)),
    prune_missing=lambda: prune.identity(nn.Linear(3, 3), "foo"),
    prune_remove=lambda: prune.remove(nn.Linear(3, 3), "weight"),
    prune_global=lambda: prune.global_unstructured([(l33, "weight")], prune.RandomStructured, amount=1),
    prune_scores_dict=lambda: prune.global_unstructured([(l33, "weight")], prune.L1Unstructured, 3, amount=1),
    fuse_training=lambda: nn.utils.fuse_conv_bn_eval(nn.Conv2d(1, 1, 1), nn.BatchNorm2d(1)),
    fuse_statistics=lambda: nn.utils.fuse_conv_bn_eval(nn.Conv2d(1, 1, 1).eval(), nn.BatchNorm2d(1, track_running_stats=False).eval()),
    fuse_features=lambda: nn.utils.fuse_linear_bn_eval(nn.Linear(1, 3).eval(), nn.BatchNorm1d(2).eval()),
    call_tied=lambda: stateless.functional_call(Tied(), {"a.weight": torch.ones(2, 2), "b.weight": torch.zeros(2, 2)}, torch.ones(2, 2)),
    call_strict=lambda: stateless.functional_call(Tied(), {"a.weight": torch.ones(2, 2), "x": torch.ones(1)}, torch.ones(2, 2), strict=True),
    call_path=lambda: stateless.functional_call(Tied(), {"c.weight": torch.ones(2, 2)}, torch.ones(2, 2)),
    call_number=lambda: stateless.functional_call(Tied(), {"a.weight": 3}, torch.ones(2, 2)),
    skip_class=lambda: nn.utils.skip_init(dict),
    skip_device=lambda: nn.utils.skip_init(nn.ReLU),
)

result = dict(
    parametrized=seeded(parametrized),
    rank_one=seeded(rank_one),
    buffer=seeded(buffer),
    transferred=seeded(transferred),
    orthogonal={k: seeded(lambda: orthogonal(f)) for k, f in ORTHOGONAL.items()},
    normed={k: seeded(lambda: normed(f)) for k, f in NORMED.items()},
    from_old=seeded(from_old),
    spectral_upgrade=seeded(spectral_upgrade),
    pruned={k: seeded(lambda: pruned(f)) for k, f in PRUNED.items()},
    fused=seeded(fused),
    called=seeded(called),
    errors={k: error(f) for k, f in ERRORS.items()},
)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "python.json"), "w") as f:
    json.dump(result, f, indent=1)
    f.write("\n")

"""Writes python.json: what Python torch 2.11.0 gives for the cases of jagged.test.ts. Run from this folder."""

import json
import math
import re

import torch
import torch.nn.functional as F

jagged = torch.jagged


class Given:
    """The tensors of a case, made anew for each; leaves take gradients."""

    def __init__(self):
        torch.manual_seed(0)
        self.leaves = {}
        self.offsets = torch.tensor([0, 2, 3, 6])
        self.v = self.leaf("v", 6, 4)
        self.x = torch.nested.nested_tensor_from_jagged(self.v, self.offsets, min_seqlen=1, max_seqlen=3)
        self.y = torch.nested.nested_tensor_from_jagged(self.leaf("u", 6, 4), self.offsets)
        self.other = torch.nested.nested_tensor_from_jagged(self.leaf("o", 6, 4), torch.tensor([0, 1, 3, 6]))
        self.heads = torch.nested.nested_tensor_from_jagged(self.leaf("hv", 6, 2, 4), self.offsets, max_seqlen=3)
        self.flat = torch.nested.nested_tensor_from_jagged(self.leaf("f", 6), self.offsets, max_seqlen=3)
        self.late = torch.nested.nested_tensor_from_jagged(self.leaf("t", 4, 6), self.offsets, jagged_dim=2, max_seqlen=3)
        self.holes = torch.nested.nested_tensor_from_jagged(self.leaf("g", 6, 4), self.offsets, torch.tensor([1, 1, 2]))
        self.ids = torch.nested.nested_tensor_from_jagged(torch.tensor([0, 4, 2, 1, 2, 3]), self.offsets)
        self.mask = torch.nested.nested_tensor_from_jagged(torch.arange(24).view(6, 4) % 3 == 0, self.offsets, max_seqlen=3)
        self.w = self.leaf("w", 5, 4)
        self.b = self.leaf("b", 5)
        self.row = self.leaf("row", 4)
        self.gain = self.leaf("gain", 4)
        self.each = self.leaf("each", 3, 1, 4)
        self.batch = self.leaf("batch", 3, 4, 5)
        self.table = self.leaf("table", 7, 4)

    def leaf(self, name, *size):
        self.leaves[name] = torch.randn(*size, requires_grad=True)
        return self.leaves[name]


def number(value):
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


def plain(value):
    return [plain(v) for v in value] if isinstance(value, list) else number(value)


def without_ids(text):
    return re.sub(r"\bj\d+", "j", re.sub(r" object at 0x[0-9a-f]+", "", text))


def tell(value):
    if isinstance(value, (list, tuple)):
        return [tell(v) for v in value]
    if not isinstance(value, torch.Tensor):
        return without_ids(value) if isinstance(value, str) else number(value)
    if value.layout == jagged:
        lengths = value.lengths()
        return {
            "size": without_ids(str(tuple(value.shape))),
            "dtype": str(value.dtype),
            "values": plain(value.values().detach().tolist()),
            "offsets": value.offsets().tolist(),
            "lengths": None if lengths is None else lengths.tolist(),
            "node": value.grad_fn.name() if value.grad_fn else "NoneType",
        }
    return {
        "size": str(tuple(value.shape)),
        "dtype": str(value.dtype),
        "values": plain(value.detach().tolist()),
        "node": value.grad_fn.name() if value.grad_fn else "NoneType",
    }


def failure(error):
    # What Python's class of sizes lacks, the C++ one refuses.
    lacking = re.fullmatch(r"'NestedIntNode' object has no attribute '(\w+)'", str(error))
    if lacking:
        return {"error": "RuntimeError", "message": f"{lacking[1]} not supported by NestedIntSymNode"}
    return {"error": type(error).__name__, "message": without_ids(str(error).split("\n")[0])}


def tensors_of(value):
    if isinstance(value, torch.Tensor):
        return [value]
    return [t for v in value for t in tensors_of(v)] if isinstance(value, (list, tuple)) else []


def run(case):
    given = Given()
    try:
        result = case(given)
    except Exception as error:
        return failure(error)
    outputs = [t for t in tensors_of(result) if t.requires_grad]
    told = {"result": tell(result)}
    if not outputs:
        return told
    try:
        losses = [(t.values() if t.layout == jagged else t).pow(2).sum() for t in outputs]
        sum(losses[1:], losses[0]).backward()
        told["grads"] = {name: plain(t.grad.tolist()) for name, t in given.leaves.items() if t.grad is not None}
    except Exception as error:
        told["backward"] = failure(error)
    return told


unary = """abs acos acosh angle arccos asin asinh atan atanh bitwise_not ceil conj_physical cos cosh deg2rad digamma erf erfc erfinv exp exp2 expm1
floor frac isfinite isinf isnan isneginf isposinf isreal lgamma log log10 log1p log2 logical_not logit nan_to_num neg positive rad2deg reciprocal relu round rsqrt
sgn sigmoid sign signbit sin sinc sinh sqrt square tan tanh trunc zero_ relu_ sigmoid_ tanh_ exp_ i0 frexp""".split()
activations = """celu elu gelu hardshrink hardsigmoid hardswish hardtanh leaky_relu logsigmoid mish relu relu6 rrelu selu silu softplus softshrink softsign
tanhshrink threshold glu dropout alpha_dropout log_softmax softmax softmin""".split()
binary = "add sub mul div atan2 pow fmod remainder maximum minimum fmax fmin hypot logaddexp eq ne lt le gt ge copysign xlogy nextafter floor_divide ldexp heaviside logical_and logical_or logical_xor".split()
refused = "sort cumsum cumprod msort flip roll kthvalue topk median diff nonzero std var norm logsumexp trace tril det inverse argsort unique".split()


def activation(name):
    extra = {"threshold": (0.1, 20.0), "log_softmax": (-1,), "softmax": (-1,), "softmin": (-1,)}.get(name, ())
    return lambda g: getattr(F, name)(g.x, *extra)


def refusal(name):
    extra = {"cumsum": (1,), "cumprod": (1,), "flip": ([1],), "roll": (1, 1), "kthvalue": (1,), "topk": (1,), "logsumexp": (1,)}.get(name, ())
    return lambda g: getattr(torch, name)(g.x, *extra)


def sweep():
    cases = {}
    for name in unary:
        cases[f"unary {name}"] = lambda g, name=name: getattr(torch, name)(g.x.clone() if name.endswith("_") else g.ids if name == "bitwise_not" else g.x)
    for name in activations:
        cases[f"activation {name}"] = activation(name)
    for name in binary:
        fn = getattr(torch, name)
        cases[f"binary {name}"] = lambda g, fn=fn: fn(g.x, g.y)
        cases[f"binary {name} row"] = lambda g, fn=fn: fn(g.x, g.row)
        cases[f"binary {name} dense first"] = lambda g, fn=fn: fn(g.row, g.x)
        cases[f"binary {name} batch"] = lambda g, fn=fn: fn(g.x, g.each)
        cases[f"binary {name} other"] = lambda g, fn=fn: fn(g.x, g.other)
    for name in refused:
        cases[f"refused {name}"] = refusal(name)
    for name in ["sum", "mean", "prod", "any", "all", "amin", "amax", "argmin", "argmax", "min", "max"]:
        for dim in [None, 0, 1, 2, -1, (0, 1), (1, 2), (0, 1, 2), (2,), (0,), (0, 2)]:
            for keepdim in [False, True]:
                for kind in ["x", "late", "holes", "heads", "flat"]:
                    if isinstance(dim, tuple) and name in ["prod", "argmin", "argmax", "min", "max"]:
                        continue
                    if kind != "x" and keepdim and dim not in [1, 2]:
                        continue
                    if dim is None and keepdim:
                        continue
                    args = {} if dim is None else {"dim": dim, "keepdim": keepdim}
                    text = f"reduce {name} {kind} {dim if not isinstance(dim, tuple) else ','.join(map(str, dim)) + ','} {keepdim}"
                    cases[text] = lambda g, name=name, kind=kind, args=args: list_of(getattr(torch, name)(getattr(g, kind), **args))
    return cases


def list_of(value):
    return list(value) if isinstance(value, tuple) else value


def attention(g, causal=False, mask=None, scale=None):
    q, k, v = (h.transpose(1, 2) for h in (g.heads, g.heads * 2, g.heads.sin()))
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=causal, scale=scale)


class Block(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = torch.nn.LayerNorm(4)
        self.qkv = torch.nn.ModuleList([torch.nn.Linear(4, 4) for _ in range(3)])
        self.out = torch.nn.Linear(4, 4)
        self.mlp = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.GELU(), torch.nn.Dropout(0.0), torch.nn.Linear(8, 4))

    def forward(self, x):
        q, k, v = (linear(self.norm(x)).unflatten(-1, [2, 2]).transpose(1, 2) for linear in self.qkv)
        x = x + self.out(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(-2))
        return x + self.mlp(x)


def module(g, make, *inputs):
    torch.manual_seed(1)
    m = make()
    result = m(*inputs)
    for name, p in m.named_parameters():
        g.leaves[name] = p
    return result


def changed(tensor, change):
    copy = tensor.clone()
    change(copy)
    return copy


def parts():
    return [torch.arange(8.0).view(2, 4), torch.ones(3, 4)]


T = torch.tensor
N = torch.nested

cases = {
    # creation
    "nested_tensor": lambda g: N.nested_tensor(parts(), layout=jagged),
    "nested_tensor text": lambda g: str(N.nested_tensor(parts(), layout=jagged, requires_grad=True)),
    "nested_tensor dtype": lambda g: N.nested_tensor(parts(), layout=jagged, dtype=torch.float64),
    "nested_tensor of lists": lambda g: N.nested_tensor([[1.0, 2.0], [3.0]], layout=jagged),
    "nested_tensor late": lambda g: N.nested_tensor([torch.ones(2, 3), torch.zeros(2, 1)], layout=jagged),
    "nested_tensor equal": lambda g: N.nested_tensor([torch.ones(2, 3), torch.zeros(2, 3)], layout=jagged),
    "nested_tensor empty": lambda g: N.nested_tensor([], layout=jagged),
    "nested_tensor dtypes": lambda g: N.nested_tensor([torch.ones(2), torch.ones(2).double()], layout=jagged),
    "nested_tensor dims": lambda g: N.nested_tensor([torch.ones(2), torch.ones(2, 2)], layout=jagged),
    "nested_tensor scalars": lambda g: N.nested_tensor([torch.tensor(1.0)], layout=jagged),
    "nested_tensor two ragged": lambda g: N.nested_tensor([torch.ones(2, 3), torch.ones(3, 2)], layout=jagged),
    "nested_tensor layout": lambda g: N.nested_tensor(parts(), layout=torch.sparse_coo),
    "as_nested_tensor": lambda g: N.as_nested_tensor([g.v[:2], g.v[2:]], layout=jagged),
    "as_nested_tensor dtype": lambda g: N.as_nested_tensor([g.v[:2], g.v[2:]], dtype=torch.float64, layout=jagged),
    "as_nested_tensor batch": lambda g: N.as_nested_tensor(g.batch, layout=jagged),
    "as_nested_tensor vector": lambda g: N.as_nested_tensor(g.row, layout=jagged),
    "as_nested_tensor nested": lambda g: N.as_nested_tensor(g.x, dtype=torch.float64, layout=jagged),
    "as_nested_tensor other layout": lambda g: N.as_nested_tensor(g.x),
    "from_jagged lengths": lambda g: N.nested_tensor_from_jagged(g.v, lengths=T([1, 2, 3])),
    "from_jagged holes": lambda g: g.holes,
    "from_jagged holes text": lambda g: str(g.holes),
    "from_jagged nothing": lambda g: N.nested_tensor_from_jagged(g.v),
    "from_jagged dim 0": lambda g: N.nested_tensor_from_jagged(g.v, g.offsets, jagged_dim=0),
    "from_jagged dim 3": lambda g: N.nested_tensor_from_jagged(g.v, g.offsets, jagged_dim=3),
    "from_jagged offsets 2d": lambda g: N.nested_tensor_from_jagged(g.v, g.offsets.view(2, 2)),
    "from_jagged lengths mismatch": lambda g: N.nested_tensor_from_jagged(g.v, g.offsets, T([1])),
    "narrow": lambda g: N.narrow(g.batch, 1, T([0, 1, 2]), T([3, 2, 1]), layout=jagged),
    "narrow numbers": lambda g: N.narrow(g.batch, 1, 1, 2, layout=jagged),
    "narrow all": lambda g: N.narrow(g.batch, 1, 0, 4, layout=jagged),
    "narrow contiguous": lambda g: N.narrow(g.batch, 1, T([1, 0, 0]), T([3, 4, 2]), layout=jagged),
    "narrow dim": lambda g: N.narrow(g.batch, 2, 1, 2, layout=jagged),
    "narrow start": lambda g: N.narrow(g.batch, 1, "a", 2, layout=jagged),
    "narrow sizes": lambda g: N.narrow(g.batch, 1, T([0, 1]), 2, layout=jagged),
    "narrow strided tensor": lambda g: N.narrow(g.batch, 1, T([0, 1]), 2),
    "masked_select": lambda g: N.masked_select(g.v, g.v > 0),
    "masked_select broadcast": lambda g: N.masked_select(g.v, T([True, False, False, True])),
    "masked_select sparse": lambda g: N.masked_select(g.v.detach().to_sparse(), g.v > 0),
    "masked_select nested": lambda g: g.flat.masked_select(g.flat > 0),
    "masked_select nested 3d": lambda g: g.x.masked_select(g.mask),
    # what it is
    "values": lambda g: g.x.values(),
    "offsets": lambda g: g.x.offsets(),
    "lengths": lambda g: g.holes.lengths(),
    "unbind": lambda g: g.x.unbind(),
    "unbind late": lambda g: g.late.unbind(),
    "unbind holes": lambda g: g.holes.unbind(),
    "unbind dim": lambda g: g.x.unbind(1),
    "facts": lambda g: [g.x.dim(), g.x.size(0), g.x.size(-1), g.x.numel(), g.x.is_contiguous(), g.late.is_contiguous(), g.holes.is_contiguous(), g.holes.numel(), g.x.is_nested],
    "same structure": lambda g: [g.x.size(1) == g.y.size(1), g.x.size(1) == g.other.size(1), torch.is_same_size(g.x, g.y), torch.is_same_size(g.x, g.other)],
    "item": lambda g: g.x.item(),
    "padded": lambda g: N.to_padded_tensor(g.x, 0.5),
    "padded unknown": lambda g: g.y.to_padded_tensor(0.0),
    "padded size": lambda g: g.x.to_padded_tensor(-1.0, (3, 5, 4)),
    "padded late": lambda g: g.late.to_padded_tensor(2.0),
    "padded flat": lambda g: g.flat.to_padded_tensor(2.0),
    "padded heads": lambda g: g.heads.to_padded_tensor(2.0),
    "padded holes": lambda g: g.holes.to_padded_tensor(0.0),
    "padded mask": lambda g: g.mask.to_padded_tensor(1),
    # copies
    "clone": lambda g: g.x.clone(),
    "clone holes": lambda g: g.holes.clone(memory_format=torch.contiguous_format),
    "contiguous late": lambda g: g.late.transpose(1, 2).contiguous(),
    "contiguous holes": lambda g: g.holes.contiguous(),
    "detach": lambda g: g.x.detach(),
    "double": lambda g: g.x.double(),
    "half": lambda g: g.x.to(torch.bfloat16),
    "to cpu": lambda g: g.x.cpu(),
    "to meta": lambda g: [str(g.x.to("meta").device), g.x.to("meta").dim()],
    "ones_like": lambda g: torch.ones_like(g.x),
    "zeros_like": lambda g: torch.zeros_like(g.late, dtype=torch.int64),
    "full_like": lambda g: torch.full_like(g.holes, 3.0),
    "rand_like": lambda g: torch.rand_like(g.x),
    "randn_like": lambda g: torch.randn_like(g.x),
    "randint_like": lambda g: torch.randint_like(g.x, 10),
    "randint_like low": lambda g: torch.randint_like(g.x, 5, 10),
    "new_zeros": lambda g: g.x.new_zeros(()),
    "new_zeros size": lambda g: g.x.new_zeros((2, 3)),
    "copy_": lambda g: changed(g.x, lambda t: t.copy_(g.y)),
    "copy_ other": lambda g: changed(g.x, lambda t: t.copy_(g.other)),
    "fill_": lambda g: changed(g.x, lambda t: t.fill_(3.0)),
    "add_": lambda g: changed(g.x, lambda t: t.add_(g.y, alpha=2)),
    "mul_ number": lambda g: changed(g.x, lambda t: t.mul_(3)),
    "clamp_": lambda g: changed(g.x, lambda t: t.clamp_(-0.5, 0.5)),
    # pointwise with other arguments
    "clamp": lambda g: torch.clamp(g.x, min=-0.5, max=0.25),
    "add alpha": lambda g: torch.add(g.x, g.y, alpha=3),
    "add number": lambda g: g.x + 2,
    "number first": lambda g: 2.5 - g.x,
    "pow number": lambda g: g.x**3,
    "power of number": lambda g: 2 ** g.x,
    "add leading ones": lambda g: g.x + g.row.view(1, 1, 4),
    "add too large": lambda g: g.x + torch.ones(1, 3, 2, 4),
    "add batch of another size": lambda g: g.x + torch.ones(2, 1, 4),
    "add batch late": lambda g: g.late + torch.ones(3, 4, 1),
    "add broadcast": lambda g: g.x + g.flat.unsqueeze(-1),
    "add holes": lambda g: g.holes + 1,
    "add holes and whole": lambda g: g.holes + g.x,
    "addcmul": lambda g: torch.addcmul(g.x, g.x, g.y),
    "lerp": lambda g: torch.lerp(g.x, g.y, 0.5),
    "where": lambda g: torch.where(g.mask, g.x, g.y),
    "where number": lambda g: torch.where(g.mask, g.x, 0.0),
    "where dense": lambda g: torch.where(g.mask, g.x, g.row),
    "where other": lambda g: torch.where(g.mask, g.x, g.other),
    "masked_fill": lambda g: g.x.masked_fill(g.mask, 0.0),
    "isclose": lambda g: torch.isclose(g.x, g.y),
    "allclose": lambda g: torch.allclose(g.x, g.x),
    "bitwise": lambda g: [g.ids & 1, g.ids | 4, ~g.ids, g.ids << 1],
    "frexp": lambda g: list(torch.frexp(g.x)),
    "prelu": lambda g: F.prelu(g.x, T([0.1])),
    "dropout": lambda g: F.dropout(g.x, 0.5),
    # shapes
    "transpose": lambda g: g.x.transpose(1, 2),
    "transpose back": lambda g: g.x.transpose(1, 2).transpose(1, 2),
    "transpose inner": lambda g: g.heads.transpose(2, 3),
    "transpose batch": lambda g: g.x.transpose(0, 1),
    "transpose batch inner": lambda g: g.x.transpose(0, 2),
    "permute": lambda g: g.heads.permute(0, 2, 1, 3),
    "permute length": lambda g: g.heads.permute(0, 2, 1),
    "permute repeated": lambda g: g.heads.permute(0, 2, 2, 1),
    "permute batch": lambda g: g.heads.permute(1, 0, 2, 3),
    "permute holes": lambda g: g.holes.permute(0, 2, 1),
    "view": lambda g: g.x.view(3, g.x.size(1), 2, 2),
    "view minus one": lambda g: g.x.view(3, -1, 2, 2),
    "view minus ones": lambda g: g.x.view(-1, -1, 2, 2),
    "view mismatch": lambda g: g.x.view(4, -1, 2, 2),
    "view flat": lambda g: g.x.view(3, -1),
    "view late": lambda g: g.late.view(3, 2, 2, g.late.size(2)),
    "reshape": lambda g: g.x.reshape(3, -1, 2, 2),
    "reshape heads": lambda g: g.heads.reshape(3, -1, 8),
    "reshape late": lambda g: g.late.reshape(3, 4, g.late.size(2)),
    "unflatten": lambda g: g.x.unflatten(-1, [2, 2]),
    "flatten": lambda g: g.heads.flatten(-2),
    "flatten ragged": lambda g: g.heads.flatten(1, 2),
    "flatten all": lambda g: g.heads.flatten(),
    "unsqueeze": lambda g: g.x.unsqueeze(-1),
    "unsqueeze ragged": lambda g: g.x.unsqueeze(1),
    "unsqueeze batch": lambda g: g.x.unsqueeze(0),
    "squeeze": lambda g: g.x.unsqueeze(-1).squeeze(-1),
    "squeeze ragged": lambda g: g.x.squeeze(1),
    "squeeze all": lambda g: g.x.squeeze(),
    "expand": lambda g: g.x.unsqueeze(-1).expand(3, g.x.size(1), 4, 2),
    "expand mismatch": lambda g: g.x.expand(2, g.x.size(1), 4),
    "expand_as": lambda g: g.row.expand_as(g.x),
    "broadcast_to": lambda g: g.x.broadcast_to((3, g.x.size(1), 4)),
    "select": lambda g: g.x.select(2, 1),
    "select batch": lambda g: g.x[1],
    "select last": lambda g: g.x[-1],
    "select ragged": lambda g: g.x.select(1, 0),
    "select holes": lambda g: g.holes.select(2, 0),
    "slice": lambda g: g.x[..., 1:3],
    "slice ragged": lambda g: g.x.narrow(1, 0, 1),
    "narrow of it": lambda g: g.x.narrow(2, 1, 2),
    "split": lambda g: list(g.x.split(3, dim=-1)),
    "split ragged": lambda g: list(g.x.split(1, dim=1)),
    "chunk": lambda g: list(g.x.chunk(2, dim=-1)),
    "chunk batch": lambda g: list(g.x.chunk(2, dim=0)),
    "cat": lambda g: torch.cat([g.x, g.y], dim=-1),
    "cat batch": lambda g: torch.cat([g.x, g.y], dim=0),
    "stack": lambda g: torch.stack([g.x, g.y], dim=-1),
    "stack other": lambda g: torch.stack([g.x, g.other], dim=-1),
    "stack dense": lambda g: torch.stack([g.x, torch.ones(6, 4)], dim=-1),
    "index_put": lambda g: torch.index_put(g.x, (T([0, 2]), T([1, 0])), T([[9.0] * 4, [8.0] * 4])),
    "index_put batch": lambda g: torch.index_put(g.x, (T([1]),), T(7.0)),
    "index_put outside": lambda g: torch.index_put(g.x, (T([1]), T([5])), T(7.0)),
    "index_put_": lambda g: changed(g.x, lambda t: t.index_put_((T([0]), T([1])), T(9.0))),
    # layers
    "linear": lambda g: F.linear(g.x, g.w, g.b),
    "linear without bias": lambda g: F.linear(g.heads, g.w),
    "linear late": lambda g: F.linear(g.late, torch.ones(5, 6)),
    "embedding": lambda g: F.embedding(g.ids, g.table),
    "embedding padding": lambda g: F.embedding(g.ids, g.table, padding_idx=2),
    "layer_norm": lambda g: F.layer_norm(g.x, (4,), g.row, g.gain),
    "layer_norm plain": lambda g: F.layer_norm(g.heads, (2, 4)),
    "layer_norm ragged": lambda g: F.layer_norm(g.x.detach(), (g.x.size(1), 4)),
    "layer_norm 2d": lambda g: F.layer_norm(g.flat, (3,)),
    "rms_norm": lambda g: F.rms_norm(g.x, (4,), g.row),
    "rms_norm ragged": lambda g: F.rms_norm(g.x, (g.x.size(1), 4)),
    "softmax ragged": lambda g: torch.softmax(g.x, 1),
    "softmax ragged heads": lambda g: torch.softmax(g.heads, 1),
    "softmax late": lambda g: torch.softmax(g.late, 2),
    "softmax batch": lambda g: torch.softmax(g.x, 0),
    "softmax holes": lambda g: torch.softmax(g.holes, 1),
    "log_softmax ragged": lambda g: torch.log_softmax(g.x, 1),
    "log_softmax batch": lambda g: torch.log_softmax(g.x, 0),
    "matmul": lambda g: g.x @ g.w.t(),
    "matmul batch": lambda g: g.x @ g.batch,
    "matmul dense first": lambda g: g.w @ g.late,
    "matmul batch first": lambda g: g.batch.transpose(1, 2) @ g.late,
    "matmul over ragged": lambda g: g.x.transpose(1, 2) @ g.y,
    "matmul heads": lambda g: g.heads.transpose(2, 3) @ g.heads,
    "matmul refused": lambda g: g.x @ g.y,
    "matmul vector": lambda g: g.x @ g.row,
    "bmm": lambda g: torch.bmm(g.x, g.batch),
    "bmm over ragged": lambda g: torch.bmm(g.x.transpose(1, 2), g.y),
    "bmm 4d": lambda g: torch.bmm(g.heads, g.batch),
    "attention": lambda g: attention(g),
    "attention scale": lambda g: attention(g, scale=0.3),
    "attention mask": lambda g: attention(g, mask=torch.ones(3, 3)),
    "attention dense": lambda g: F.scaled_dot_product_attention(g.heads, g.heads, torch.ones(3, 2, 4, 4)),
    "attention dtypes": lambda g: F.scaled_dot_product_attention(g.heads, g.heads.double(), g.heads),
    "attention ragged batch": lambda g: F.scaled_dot_product_attention(g.heads, g.heads.sin(), g.heads),
    "module linear": lambda g: module(g, lambda: torch.nn.Linear(4, 3), g.x),
    "module norm": lambda g: module(g, lambda: torch.nn.LayerNorm(4), g.x),
    "module embedding": lambda g: module(g, lambda: torch.nn.Embedding(5, 3), g.ids),
    "module block": lambda g: module(g, Block, g.x),
    "module sequential": lambda g: module(g, lambda: torch.nn.Sequential(torch.nn.Linear(4, 6), torch.nn.ReLU(), torch.nn.Linear(6, 2)), g.x),
    "bilinear": lambda g: F.bilinear(g.x, g.y, torch.ones(2, 4, 4)),
    "mse_loss": lambda g: F.mse_loss(g.x, g.y),
    "l1_loss": lambda g: F.l1_loss(g.x, g.y),
    "smooth_l1_loss": lambda g: F.smooth_l1_loss(g.x, g.y),
    "binary_cross_entropy_with_logits": lambda g: F.binary_cross_entropy_with_logits(g.x, g.mask.float()),
    "inference": lambda g: inference(g),
    "no_grad": lambda g: without_grad(g),
    "cosine_similarity": lambda g: F.cosine_similarity(g.x, g.y, dim=-1),
    "normalize": lambda g: F.normalize(g.x, dim=-1),
    "conv1d": lambda g: F.conv1d(g.x, torch.ones(1, 1, 1)),
    "chained": lambda g: (g.x * g.each + g.row).gt(0).to(torch.float32).sum(1),
    "mean of gradients": lambda g: (g.x.sin() * g.y).mean(1),
    "gradient as nested": lambda g: torch.autograd.grad(g.x.square().sum(-1).sum(), g.x)[0],
    "second gradient": lambda g: torch.autograd.grad(g.x.pow(3).sum(), g.x, create_graph=True)[0],
    "leaf gradient": lambda g: leaf_gradient(),
    "given gradient": lambda g: torch.autograd.grad(g.x * 2, g.x, torch.ones_like(g.x))[0],
    "wrong gradient": lambda g: torch.autograd.grad(g.x * 2, g.x, torch.ones_like(g.other))[0],
}


def inference(g):
    with torch.inference_mode():
        x = torch.nested.nested_tensor(parts(), layout=jagged)
        return [t.clone() for t in (F.linear(x, torch.ones(2, 4)), x.reshape(2, -1, 2, 2).flatten(-2), F.softmax(x, -1), x.sum(1))]


def without_grad(g):
    with torch.no_grad():
        return F.relu(F.linear(g.x, g.w, g.b))


def leaf_gradient():
    leaf = torch.nested.nested_tensor(parts(), layout=jagged, requires_grad=True)
    (leaf * leaf).sum().backward()
    return leaf.grad


if __name__ == "__main__":
    everything = {**cases, **sweep()}
    told = {name: run(case) for name, case in everything.items()}
    with open("python.json", "w") as file:
        file.write("{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in told.items()) + "\n}\n")

"""Writes python.json, the checkpoints that the tests read: `python test/serialization/python.py` with torch 2.11.0 and numpy."""

import base64
import collections
import io
import json
import os
import sys
import zipfile

import torch
from torch import nn

torch.manual_seed(0)


def saved(value, **options):
    buffer = io.BytesIO()
    torch.save(value, buffer, **options)
    return buffer.getvalue()


def rezipped(data, method, change=None):
    """The same archive written by another program."""
    source = zipfile.ZipFile(io.BytesIO(data))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, change(name, content) if change else content)
    return buffer.getvalue()


def big_endian(name, content):
    if name.endswith("byteorder"):
        return b"big"
    if "/data/" in name:
        return b"".join(content[i : i + 4][::-1] for i in range(0, len(content), 4))
    return content


class Command:
    def __reduce__(self):
        return (os.system, ("echo this must never run",))


class Evaluated:
    def __reduce__(self):
        return (eval, ("1 + 1",))


model = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.ParameterList([torch.zeros(1)]))
with torch.no_grad():
    for i, value in enumerate(model.state_dict().values()):
        value.copy_(torch.arange(value.numel()).reshape(value.shape) + i)

param = nn.Parameter(torch.tensor([1.0, 2.0]))
optimizer = torch.optim.Adam([param], lr=0.5)
param.grad = torch.tensor([1.0, -1.0])
optimizer.step()

base = torch.arange(12, dtype=torch.float32)
counts = collections.Counter("aab")
cycle = [1]
cycle.append(cycle)

values = {
    "none": None, "true": True, "int": 3, "negative": -70000, "wide": 2**40, "beyond": 2**60 + 1, "huge": -(2**100), "float": 0.5, "integral": 2.0,
    "nan": float("nan"), "inf": float("-inf"), "text": "é\n\u20ac", "surrogate": "a\ud800b", "bytes": b"\x00\xff", "bytearray": bytearray(b"ab"),
    "complex": 1 - 2j, "list": [1, [2, []]], "tuple": (1, (2,), ()), "set": {1, 2}, "size": torch.Size([2, 3]), "dtype": torch.bfloat16,
    "device": torch.device("cuda", 1), "layout": torch.sparse_coo, "counter": counts, "ordered": collections.OrderedDict([("b", 1), ("a", 2)]),
    "numbers": {0: "zero", 1.5: "half", True: "one", (1, 2): "pair", None: "none"}, "digits": {"b": 1, "0": 2, "a": 3},
    "__proto__": {"polluted": True}, "constructor": 1, "cycle": cycle, "empty": {},
}

dtypes = [
    torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.complex64, torch.complex128, torch.uint8, torch.int8, torch.int16, torch.int32,
    torch.int64, torch.bool, torch.uint16, torch.uint32, torch.uint64, torch.float8_e4m3fn, torch.float8_e5m2, torch.complex32,
]
numbers = torch.tensor([0.0, 1.0, 2.0])

tensors = {
    "scalar": torch.tensor(2.5), "nothing": torch.zeros(0, 3), "view": base[2:6], "same": base, "transposed": base.reshape(3, 4).t(),
    "expanded": torch.ones(1, 2).expand(3, 2), "grad": torch.ones(2, requires_grad=True), "parameter": nn.Parameter(torch.ones(2), requires_grad=False),
    "conj": torch.tensor([1 + 2j]).conj(), "neg": torch.tensor([1 + 2j]).conj().imag, "coo": torch.eye(2).to_sparse(), "csr": torch.eye(2).to_sparse_csr(),
    "csc": torch.eye(2).to_sparse_csc(), "meta": torch.empty(2, 3, device="meta"),
    "quantized": torch.quantize_per_tensor(torch.tensor([0.5, 1.0]), 0.5, 1, torch.quint8),
    "channels": torch.quantize_per_channel(torch.eye(2), torch.tensor([0.5, 0.25]), torch.tensor([0, 1]), 0, torch.qint8),
}

state = saved(model.state_dict())
files = {
    "state": state,
    "optimizer": saved(optimizer.state_dict()),
    "values": saved(values),
    "dtypes": saved({str(d)[6:]: numbers.to(d) for d in dtypes}),
    "tensors": saved(tensors),
    "protocol4": saved({"a": torch.ones(2), "t": (1, 2), "b": b"x", "s": {1}}, pickle_protocol=4),
    "legacy": saved({"w": base, "view": base[2:6], "text": "old", "sparse": torch.eye(2).to_sparse()}, _use_new_zipfile_serialization=False),
    "bigEndian": rezipped(saved({"w": torch.tensor([1.0, -2.5])}), zipfile.ZIP_STORED, big_endian),
    "deflated": rezipped(state, zipfile.ZIP_DEFLATED),
    "cuda": saved(torch.ones(1)).replace(b"X\x03\x00\x00\x00cpu", b"X\x06\x00\x00\x00cuda:0") if False else None,
    "command": saved({"weights": torch.ones(1), "payload": Command()}),
    "evaluated": saved([Evaluated()]),
    "module": saved(nn.Linear(1, 1)),
    "function": saved(torch.nn.functional.relu),
    "storage": saved(base.untyped_storage()),
}
files.pop("cuda")
script = io.BytesIO()
torch.jit.save(torch.jit.script(nn.Linear(1, 1)), script)
files["script"] = script.getvalue()

path = os.path.join(os.path.dirname(__file__), "python.json")
with open(path, "w") as out:
    json.dump({name: base64.b64encode(data).decode() for name, data in files.items()}, out, indent=1)
    out.write("\n")
print(sum(len(d) for d in files.values()), "bytes", file=sys.stderr)

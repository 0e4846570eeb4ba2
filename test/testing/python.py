"""Messages of torch.testing.assert_close and values of make_tensor: `python python.py > python.json`."""

import json
import sys
import warnings

import torch

warnings.simplefilter("ignore")
t = torch.tensor


def failure(f):
    try:
        f()
    except Exception as e:
        return [type(e).__name__, str(e)]
    return None


a = t([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = t([[1.0, 2.5, 3.0], [4.0, 5.0, 7.0]])
close = torch.testing.assert_close
coo = a.to_sparse()
cases = {
    "values": lambda: close(a, b),
    "tolerances": lambda: close(a, b, rtol=0.01, atol=0.25),
    "equality": lambda: close(a, b, rtol=0, atol=0),
    "close enough": lambda: close(a, a + 1e-6),
    "integers": lambda: close(t([1, 2, 3]), t([1, 0, 5])),
    "booleans": lambda: close(t([True, False]), t([True, True])),
    "complex": lambda: close(t([1 + 2j]), t([1 + 3j])),
    "one element": lambda: close(t(1.0), t(1.5)),
    "one integer": lambda: close(t(1), t(3)),
    "zero expected": lambda: close(t(1.0), t(0.0)),
    "nan": lambda: close(t([float("nan"), 1.0]), t([float("nan"), 1.0])),
    "nan equal": lambda: close(t([float("nan"), 1.0]), t([float("nan"), 1.0]), equal_nan=True),
    "infinity": lambda: close(t([float("inf"), 1.0]), t([1.0, 1.0])),
    "half": lambda: close(a.half(), b.half()),
    "shape": lambda: close(a, t([1.0])),
    "dtype": lambda: close(a, a.double()),
    "dtype unchecked": lambda: close(a, b.double(), check_dtype=False),
    "layout": lambda: close(a, coo),
    "layout unchecked": lambda: close(a, coo, check_layout=False),
    "stride": lambda: close(a, a.t().contiguous().t(), check_stride=True),
    "device": lambda: close(a, a.to("meta")),
    "coo values": lambda: close(coo, b.to_sparse()),
    "coo count": lambda: close(coo, t([[1.0, 0.0, 3.0], [4.0, 5.0, 6.0]]).to_sparse()),
    "csr values": lambda: close(a.to_sparse_csr(), b.to_sparse_csr()),
    "csr indices": lambda: close(t([[1.0, 0.0]]).to_sparse_csr(), t([[0.0, 1.0]]).to_sparse_csr()),
    "quantised": lambda: close(torch.quantize_per_tensor(a, 0.1, 0, torch.quint8), torch.quantize_per_tensor(b, 0.1, 0, torch.quint8)),
    "float8": lambda: close(a.to(torch.float8_e4m3fn), b.to(torch.float8_e4m3fn)),
    "numbers": lambda: close(1.0, 1.5),
    "integers alone": lambda: close(1, 3),
    "complex numbers": lambda: close(1 + 1j, 1 + 2j),
    "none": lambda: close(None, 1),
    "booleans alone": lambda: close(True, False),
    "lengths": lambda: close([a], [a, a]),
    "nested": lambda: close([a, {"x": [a, 1.0]}], [a, {"x": [b, 1.0]}]),
    "keys": lambda: close({"a": a, "c": a}, {"b": a, "c": a}),
    "one tolerance": lambda: close(a, b, rtol=1.0),
    "text": lambda: close(a, b, msg="no"),
    "made text": lambda: close(a, b, msg=lambda m: "Header\n\n" + m),
}

made = {}
for dtype in ("bool", "uint8", "int8", "int64", "uint64", "float16", "bfloat16", "float32", "float64", "complex64", "float8_e4m3fn"):
    torch.manual_seed(3)
    x = torch.testing.make_tensor(2, 3, dtype=getattr(torch, dtype), device="cpu")
    made[dtype] = (torch.view_as_real(x) if x.is_complex() else x.to(torch.float64)).tolist()
torch.manual_seed(3)
x = torch.testing.make_tensor((2, 3), dtype=torch.float32, device="cpu", low=0.5, high=2, noncontiguous=True)
made["noncontiguous"] = [x.tolist(), list(x.stride())]
torch.manual_seed(3)
x = torch.testing.make_tensor((8,), dtype=torch.int32, device="cpu", low=0, high=2, exclude_zero=True)
made["exclude zero"] = x.tolist()
make = lambda **k: torch.testing.make_tensor(2, device="cpu", **{"dtype": torch.float32, **k})
refused = {
    "empty": failure(lambda: make(low=2, high=1)),
    "outside": failure(lambda: make(dtype=torch.uint8, low=300, high=400)),
    "outside int8": failure(lambda: make(dtype=torch.int8, low=-500, high=-400)),
    "nan": failure(lambda: make(low=float("nan"))),
    "gradients": failure(lambda: make(dtype=torch.int32, requires_grad=True)),
    "both": failure(lambda: make(noncontiguous=True, memory_format=torch.contiguous_format)),
}
json.dump({"close": {name: failure(f) for name, f in cases.items()}, "made": made, "refused": refused}, sys.stdout, indent=1)

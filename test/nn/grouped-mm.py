"""Writes grouped-mm.json, what grouped-mm.test.ts expects: `python test/nn/grouped-mm.py` with torch 2.11.0."""

import json
import os

import torch
import torch.nn.functional as F

torch.manual_seed(0)
rows, batch = torch.randn(8, 8), torch.randn(2, 8, 8)
offs = torch.tensor([3, 8], dtype=torch.int32)
f8 = rows.to(torch.float8_e4m3fn)
one = torch.tensor(0.5)
tensor_wise = F.ScalingType.TensorWise


def bits(x):
    return x.contiguous().reshape(-1).view(torch.uint8).numpy().tobytes().hex()


def outcome(fn):
    try:
        return bits(fn())
    except Exception as e:
        # The dispatcher's message goes on with a list of backends.
        return f"{type(e).__name__}: {str(e)[:200]}"


def products(dtype):
    a, b = rows.to(dtype), batch.to(dtype)
    return {
        "matrix and batch": outcome(lambda: F.grouped_mm(a, b, offs=offs)),
        "batch and matrix": outcome(lambda: F.grouped_mm(b, a, offs=offs)),
        "matrices": outcome(lambda: F.grouped_mm(a, a.t(), offs=offs)),
        "batches": outcome(lambda: F.grouped_mm(b, b)),
        "outDtype": outcome(lambda: F.grouped_mm(b, b, out_dtype=dtype)),
    }


with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "grouped-mm.json"), "w") as f:
    json.dump(
        {
            "products": {str(d).removeprefix("torch."): products(d) for d in (torch.float32, torch.bfloat16, torch.float16, torch.float64)},
            "refused": {
                "no offsets": outcome(lambda: F.grouped_mm(rows, batch)),
                "offsets of batches": outcome(lambda: F.grouped_mm(batch, batch, offs=offs)),
                "int64 offsets": outcome(lambda: F.grouped_mm(rows, batch, offs=offs.long())),
                "bias": outcome(lambda: F.grouped_mm(batch, batch, bias=torch.ones(8))),
                "other dtype": outcome(lambda: F.grouped_mm(batch.half(), batch.half(), out_dtype=torch.float32)),
                "four dimensions": outcome(lambda: F.grouped_mm(batch[None], batch)),
                "shapes": outcome(lambda: F.grouped_mm(batch, batch[:, :4])),
                "scaledMm": outcome(lambda: F.scaled_mm(f8, f8.t(), one, tensor_wise, one, tensor_wise)),
                "scaledGroupedMm": outcome(
                    lambda: F.scaled_grouped_mm(f8, f8.t()[None], [one], [tensor_wise], [one], [tensor_wise], offs=offs[1:])
                ),
            },
        },
        f,
        indent=1,
    )
    f.write("\n")

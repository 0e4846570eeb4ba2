"""Writes attention.json: what Python torch 2.11.0 gives for attention with chosen kernels and causal masks. Run: python attention.py"""
import json
import os

import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.attention.bias import causal_lower_right, causal_upper_left

torch.set_num_threads(1)
torch.manual_seed(0)
q, k, v = torch.randn(2, 2, 5, 8), torch.randn(2, 2, 7, 8), torch.randn(2, 2, 7, 8)


def bits(t):
    return t.detach().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes().hex()


def error(fn):
    try:
        fn()
    except Exception as e:
        return [type(e).__name__, str(e)]


result = dict(default=bits(F.scaled_dot_product_attention(q, k, v)))
with sdpa_kernel(SDPBackend.MATH):
    result["math"] = bits(F.scaled_dot_product_attention(q, k, v))
with sdpa_kernel([SDPBackend.FLASH_ATTENTION, SDPBackend.MATH], set_priority=True):
    result["flash"] = bits(F.scaled_dot_product_attention(q, k, v))
    result["priority"] = torch._C._get_sdp_priority_order()
result["upper_left"] = bits(F.scaled_dot_product_attention(q, k, v, causal_upper_left(5, 7)))
result["lower_right"] = bits(F.scaled_dot_product_attention(q, k, v, causal_lower_right(5, 7), scale=0.3))
result["printed"] = [str(causal_upper_left(2, 3)), str(causal_lower_right(2, 3))]


def cudnn():
    with sdpa_kernel(SDPBackend.CUDNN_ATTENTION):
        F.scaled_dot_product_attention(q, k, v)


def text():
    with sdpa_kernel("math"):
        pass


result["errors"] = dict(
    causal=error(lambda: F.scaled_dot_product_attention(q, k, v, causal_upper_left(5, 7), is_causal=True)),
    cudnn=error(cudnn),
    text=error(text),
)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "attention.json"), "w") as f:
    json.dump(result, f, indent=1)
    f.write("\n")

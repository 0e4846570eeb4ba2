"""Writes python.json, the values that test/cuda expects: `python test/cuda/python.py > test/cuda/python.json` with torch 2.11.0."""

import json
import sys

import torch

KINDS = "allocation segment active inactive_split allocated_bytes reserved_bytes active_bytes inactive_split_bytes requested_bytes"


def stats(unit):
    """Numbers in the shape of memory_stats, different in each place."""
    found, n = {"num_ooms": 3, "num_alloc_retries": 17, "max_split_size": -1}, 0
    for kind in KINDS.split():
        for pool in ("all", "large_pool", "small_pool"):
            for column in ("current", "peak", "allocated", "freed"):
                n += 1
                found[f"{kind}.{pool}.{column}"] = (n * 7919) ** 2 % 1000003 * unit
    for kind in ("oversize_allocations", "oversize_segments"):
        for column in ("current", "peak", "allocated", "freed"):
            n += 1
            found[f"{kind}.{column}"] = n * unit
    return found


def summary(found, abbreviated):
    torch.cuda.memory.memory_stats = lambda device=None: found
    return torch.cuda.memory_summary(1, abbreviated)


cases = [(1, False), (1000, True), (123457, False)]
json.dump(
    {"summaries": [{"stats": stats(u), "abbreviated": a, "text": summary(stats(u), a)} for u, a in cases]},
    sys.stdout,
    indent=1,
)

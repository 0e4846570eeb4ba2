"""Writes python.json, what test/accelerator expects: `python test/accelerator/python.py > test/accelerator/python.json` with torch 2.11.0, where there is no device."""

import json
import sys

import torch


def outcome(fn):
    try:
        return repr(fn())
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def streams(device):
    s, e = torch.Stream(device), torch.Event(device)
    timed = torch.Event(device, enable_timing=True)
    return {
        "stream": outcome(lambda: s),
        "with priority": outcome(lambda: torch.Stream(device, priority=-1)),
        "stream id": outcome(lambda: s.stream_id),
        "device index": outcome(lambda: s.device_index),
        "device type": outcome(lambda: s.device_type),
        "device": outcome(lambda: s.device),
        "query": outcome(s.query),
        "synchronize": outcome(s.synchronize),
        "native handle": outcome(lambda: s.native_handle),
        "record event": outcome(s.record_event),
        "wait event": outcome(lambda: s.wait_event(e)),
        "wait stream": outcome(lambda: s.wait_stream(s)),
        "equal": outcome(lambda: s == torch.Stream(device)),
        "event": outcome(lambda: e),
        "timed event": outcome(lambda: timed),
        "event id": outcome(lambda: e.event_id),
        "event device": outcome(lambda: e.device),
        "record": outcome(e.record),
        "record into stream": outcome(lambda: e.record(s)),
        "wait": outcome(e.wait),
        "event query": outcome(e.query),
        "event synchronize": outcome(e.synchronize),
        "elapsed without timing": outcome(lambda: e.elapsed_time(timed)),
        "elapsed": outcome(lambda: timed.elapsed_time(torch.Event(device, enable_timing=True))),
    }


json.dump(
    {
        "streams": {device: streams(device) for device in ("cpu", "meta")},
        "refused": {
            "Stream of mps": outcome(lambda: torch.Stream("mps")),
            "Event of xpu": outcome(lambda: torch.Event("xpu")),
            "other device's event": outcome(lambda: torch.Event("cpu").elapsed_time(torch.Event("meta"))),
            "other device's stream": outcome(lambda: torch.Event("cpu").record(torch.Stream("meta"))),
            "module of hpu": outcome(lambda: torch.get_device_module("hpu")),
            "module of privateuseone": outcome(lambda: torch.get_device_module(torch.device("privateuseone"))),
            "module of a number": outcome(lambda: torch.get_device_module(3)),
        },
    },
    sys.stdout,
    indent=1,
)
print()

"""What scripts share that write down what PyTorch gives, for the test beside them to compare with."""

import json
import warnings
from pathlib import Path

import torch

warnings.simplefilter("ignore")
torch.set_num_threads(1)


def data(*shape):
    """Numbers between -1 and 1, each another."""
    count = torch.Size(shape).numel()
    return torch.arange(count, dtype=torch.float64).mul(0.7).sin().reshape(shape)


def plain(value):
    """A value as JSON has it."""
    if isinstance(value, torch.Tensor):
        return value.tolist()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def failure(run):
    """The error that a call ends with."""
    try:
        run()
    except Exception as error:
        return {"class": type(error).__name__, "text": str(error)}
    raise AssertionError("this was to fail")


def write(script, results):
    """Writes the JSON that lies beside a script."""
    Path(script).with_suffix(".json").write_text(json.dumps(results, indent=1) + "\n")

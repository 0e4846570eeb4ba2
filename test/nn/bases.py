"""Writes bases.json: what Python torch 2.11.0 gives for the classes of nn that others are built on or that are old. Run: python bases.py"""
import json
import os
import warnings

import torch
import torch.nn as nn

torch.set_num_threads(1)


def bits(t):
    return t.detach().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes().hex()


def made(make):
    torch.manual_seed(0)
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        m = make()
    return dict(printed=str(m), state={k: bits(v) for k, v in m.state_dict().items()}, warnings=[str(i.message) for i in w])


def error(fn):
    try:
        fn()
    except Exception as e:
        return [type(e).__name__, str(e)]


MADE = dict(
    module=lambda: nn.Module(),
    container=lambda: nn.Container(a=nn.Linear(1, 2), b=nn.ReLU()),
    nll_loss_2d=lambda: nn.NLLLoss2d(torch.ones(2), reduction="sum"),
    rnn_base=lambda: nn.RNNBase("GRU", 2, 3, num_layers=2, batch_first=True),
    rnn_base_projected=lambda: nn.RNNBase("LSTM", 2, 3, proj_size=2),
    rnn_cell_base=lambda: nn.RNNCellBase(2, 3, bias=False, num_chunks=4),
    data_parallel=lambda: nn.DataParallel(nn.Linear(2, 3)),
    sync_batch_norm=lambda: nn.SyncBatchNorm(3, eps=0.1, momentum=None),
    converted=lambda: nn.SyncBatchNorm.convert_sync_batchnorm(nn.Sequential(nn.BatchNorm1d(2), nn.Sequential(nn.BatchNorm2d(3, affine=False), nn.ReLU()))),
)
ERRORS = dict(
    module_call=lambda: nn.Module()(1),
    rnn_base_mode=lambda: nn.RNNBase("MGU", 2, 3),
    rnn_base_call=lambda: nn.RNNBase("GRU", 2, 3)(torch.zeros(1, 1, 2)),
    rnn_cell_base_call=lambda: nn.RNNCellBase(2, 3, True, 1)(torch.zeros(1, 2)),
    container_child=lambda: nn.Container(a=3),
    sync_rank=lambda: nn.SyncBatchNorm(3)(torch.zeros(3)),
    sync_channels=lambda: nn.SyncBatchNorm(0)(torch.zeros(3, 0)),
    data_parallel_function=lambda: nn.parallel.data_parallel(nn.Linear(2, 3), torch.zeros(4, 2)),
)


def normalized():
    torch.manual_seed(0)
    norm = nn.SyncBatchNorm(3)
    x = torch.randn(4, 3, 5, requires_grad=True)
    y = norm(x)
    (y ** 3).sum().backward()
    norm.eval()
    return [bits(y), bits(x.grad), bits(norm.running_var), bits(norm(x))]


result = dict(made={k: made(f) for k, f in MADE.items()}, errors={k: error(f) for k, f in ERRORS.items()}, normalized=normalized())
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "bases.json"), "w") as f:
    json.dump(result, f, indent=1)
    f.write("\n")

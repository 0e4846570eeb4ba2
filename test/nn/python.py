"""Writes python.json: what Python torch 2.11.0 gives for the modules and functions that the tests compare. Run: python python.py"""
import json
import os
import warnings

import torch
import torch.nn as nn
import torch.nn.functional as F

warnings.simplefilter("ignore")
torch.set_num_threads(1)

PRINTED = """nn.Conv2d(3, 8, 3, stride=2, padding=1, dilation=2, groups=1, bias=False)
nn.Conv2d(4, 8, (3, 5), padding='same', padding_mode='reflect')
nn.Conv2d(4, 8, 3, groups=4)
nn.Conv2d(4, 8, 3, 2, 1)
nn.Conv1d(3, 4, 3)
nn.Conv3d(1, 2, (1, 2, 3), padding=(0, 1, 0))
nn.ConvTranspose2d(3, 4, 4, stride=2, padding=1, output_padding=1)
nn.BatchNorm2d(8)
nn.BatchNorm2d(8, eps=0.001, momentum=None)
nn.BatchNorm1d(8, affine=False, track_running_stats=False)
nn.InstanceNorm2d(4, affine=True)
nn.LayerNorm(10)
nn.LayerNorm((2, 3), eps=1e-12, elementwise_affine=False)
nn.GroupNorm(2, 8)
nn.RMSNorm(4)
nn.LocalResponseNorm(2)
nn.Linear(3, 4, bias=False)
nn.Bilinear(2, 3, 4)
nn.Embedding(10, 3)
nn.Embedding(10, 3, padding_idx=0, max_norm=1.0)
nn.EmbeddingBag(10, 3, mode='sum')
nn.LSTM(128, 256, num_layers=2)
nn.GRU(5, 4, batch_first=True, bidirectional=True, dropout=0.1, num_layers=2)
nn.RNN(5, 4, nonlinearity='relu')
nn.LSTMCell(5, 4)
nn.RNNCell(5, 4, nonlinearity='relu', bias=False)
nn.MaxPool2d(2, 2)
nn.MaxPool2d((3, 2), stride=2, padding=1, ceil_mode=True)
nn.AvgPool1d(2)
nn.AvgPool2d(2)
nn.LPPool2d(2, 3)
nn.AdaptiveAvgPool2d((1, None))
nn.AdaptiveAvgPool2d(7)
nn.ReLU(inplace=True)
nn.ReLU()
nn.ReLU6()
nn.LeakyReLU(0.2)
nn.LeakyReLU()
nn.PReLU(8)
nn.ELU()
nn.ELU(2)
nn.ELU(2.0, True)
nn.GELU()
nn.GELU(approximate='tanh')
nn.Hardtanh()
nn.Softplus()
nn.Threshold(0.1, 20)
nn.Hardshrink()
nn.Softmax(dim=1)
nn.Dropout(p=0.2)
nn.Dropout2d(0.3, inplace=True)
nn.Flatten()
nn.Unflatten(1, (2, 3))
nn.Identity()
nn.ReflectionPad2d(1)
nn.ZeroPad2d((1, 2, 3, 4))
nn.ConstantPad1d(2, 3.5)
nn.Upsample(scale_factor=2)
nn.Upsample(size=(4, 4), mode='bilinear', align_corners=True)
nn.PixelShuffle(2)
nn.Unfold(3)
nn.CrossEntropyLoss()
nn.TripletMarginWithDistanceLoss()
nn.Sequential()
nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1))
nn.ModuleList([nn.Linear(1, 2) for _ in range(3)])
nn.ModuleList([nn.Linear(1, 2), nn.Linear(1, 2), nn.ReLU()])
nn.ModuleDict({'a': nn.Linear(1, 2), 'b': nn.ReLU()})
nn.ParameterList([torch.zeros(2), torch.zeros(3, 2)])
nn.ParameterDict({'b': torch.zeros(2), 'a': torch.zeros(1)})
nn.Parameter(torch.zeros(2))
nn.Parameter(torch.ones(1, 2), requires_grad=False)""".split("\n")


def bits(t):
    return t.detach().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes().hex() if t.numel() else ""


def state(m):
    return {k: bits(v) for k, v in m.state_dict().items()}


def seeded(make):
    torch.manual_seed(0)
    return state(make())


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)
        self.bn = nn.BatchNorm2d(2)
        self.fc = nn.Linear(8, 3)

    def forward(self, x):
        return self.fc(F.max_pool2d(F.relu(self.bn(self.conv(x))), 2).flatten(1))


def training():
    torch.manual_seed(0)
    net = Net()
    x = torch.randn(4, 1, 6, 6)
    y = torch.tensor([0, 1, 2, 1])
    out = net(x)
    loss = F.cross_entropy(out, y)
    loss.backward()
    return dict(out=bits(out), loss=bits(loss), grads={n: bits(p.grad) for n, p in net.named_parameters()}, after=state(net))


def error(fn):
    try:
        fn()
    except Exception as e:
        return [type(e).__name__, str(e.args[0]) if isinstance(e, KeyError) else str(e)]


def message(fn):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        fn()
    return [str(i.message) for i in w]


def clipped():
    torch.manual_seed(0)
    ps = [nn.Parameter(torch.randn(3, 2)), nn.Parameter(torch.randn(4))]
    for p in ps:
        p.grad = torch.randn_like(p)
    norm = nn.utils.clip_grad_norm_(ps, 1.0)
    r = dict(norm=bits(norm), grads=[bits(p.grad) for p in ps])
    nn.utils.clip_grad_value_(ps, 0.2)
    r["values"] = [bits(p.grad) for p in ps]
    r["infinite"] = bits(nn.utils.get_total_norm([p.grad for p in ps], float("inf")))
    return r


def loading():
    net = Net()
    sd = {k: v for k, v in net.state_dict().items() if k not in ("conv.bias", "fc.weight")}
    sd["bn.weight"] = torch.zeros(3)
    sd["more"] = torch.zeros(1)
    sd["fc.extra.deep"] = torch.zeros(1)
    return error(lambda: net.load_state_dict(sd))


x4 = torch.zeros(2, 3, 4, 4)
ERRORS = dict(
    linear=lambda: nn.Linear(3, 2)(torch.zeros(2, 4)),
    conv=lambda: nn.Conv2d(3, 2, 3)(torch.zeros(1, 4, 5, 5)),
    conv_groups=lambda: nn.Conv2d(3, 4, 3, groups=2),
    conv_out_groups=lambda: nn.Conv2d(4, 3, 3, groups=2),
    conv_zero_groups=lambda: nn.Conv2d(4, 3, 3, groups=0),
    conv_same_stride=lambda: nn.Conv2d(4, 3, 3, padding="same", stride=2),
    conv_transpose_mode=lambda: nn.ConvTranspose2d(4, 3, 3, padding_mode="reflect"),
    conv_transpose_size=lambda: nn.ConvTranspose2d(3, 2, 3, stride=2)(x4, [30, 30]),
    conv_transpose_rank=lambda: nn.ConvTranspose2d(3, 2, 3)(x4, [6]),
    batch_norm_rank=lambda: nn.BatchNorm2d(3)(torch.zeros(2, 3)),
    batch_norm_one=lambda: nn.BatchNorm1d(3)(torch.zeros(1, 3)),
    instance_norm_one=lambda: nn.InstanceNorm2d(3)(torch.zeros(2, 3, 1, 1)),
    instance_norm_channels=lambda: nn.InstanceNorm2d(4, affine=True)(x4),
    group_norm=lambda: nn.GroupNorm(3, 10),
    dropout=lambda: nn.Dropout(1.5),
    dropout1d=lambda: F.dropout1d(x4),
    unpool_size=lambda: F.max_unpool2d(x4, x4.long(), 2, output_size=[30, 30]),
    adaptive=lambda: F.adaptive_avg_pool2d(torch.zeros(2, 3), (1, None)),
    glu=lambda: F.glu(torch.tensor(1.0)),
    hardtanh=lambda: F.hardtanh(x4, 2, 1),
    bce_size=lambda: F.binary_cross_entropy(torch.zeros(2), torch.zeros(3)),
    bce_logits_size=lambda: F.binary_cross_entropy_with_logits(torch.zeros(2), torch.zeros(2, 1)),
    reduction=lambda: F.mse_loss(x4, x4, reduction="max"),
    margin=lambda: nn.TripletMarginLoss(margin=0.0),
    multi_margin=lambda: nn.MultiMarginLoss(p=3),
    ranking=lambda: F.margin_ranking_loss(torch.zeros(2), torch.zeros(2, 2), torch.zeros(2)),
    variance=lambda: F.gaussian_nll_loss(torch.zeros(2, 3), torch.zeros(2, 3), torch.zeros(2)[:1] - 1),
    interpolate_none=lambda: F.interpolate(x4),
    interpolate_both=lambda: F.interpolate(x4, 3, 2.0),
    interpolate_align=lambda: F.interpolate(x4, 3, mode="nearest", align_corners=True),
    interpolate_mode=lambda: F.interpolate(x4, 3, mode="linear"),
    interpolate_size=lambda: F.interpolate(x4, [3]),
    grid_mode=lambda: F.grid_sample(x4, torch.zeros(2, 1, 1, 2), mode="cubic"),
    affine=lambda: F.affine_grid(torch.zeros(2, 2, 2), [2, 1, 3, 3]),
    embedding_bag=lambda: F.embedding_bag(torch.zeros(3, dtype=torch.long), torch.zeros(3, 2)),
    softmax2d=lambda: nn.Softmax2d()(torch.zeros(2)),
    gain=lambda: nn.init.calculate_gain("gelu"),
    fan=lambda: nn.init.xavier_uniform_(torch.zeros(3)),
    fan_mode=lambda: nn.init.kaiming_uniform_(torch.zeros(3, 2), mode="fan"),
    eye=lambda: nn.init.eye_(torch.zeros(3)),
    dirac=lambda: nn.init.dirac_(torch.zeros(3, 2)),
    parameter_int=lambda: nn.Parameter(torch.zeros(2, dtype=torch.long)),
    assign_parameter=lambda: setattr(nn.Linear(2, 2), "weight", torch.zeros(2, 2)),
    assign_module=lambda: setattr(nn.Sequential(nn.ReLU()), "0", torch.zeros(2, dtype=torch.int)),
    register_dot=lambda: nn.Module().register_buffer("a.b", None),
    register_empty=lambda: nn.Module().register_parameter("", None),
    register_taken=lambda: nn.Module().register_buffer("forward", None),
    register_wrong=lambda: nn.Linear(2, 2).register_parameter("extra", torch.zeros(2)),
    add_wrong=lambda: nn.Module().add_module("x", torch.zeros(2)),
    no_forward=lambda: nn.Module()(1),
    no_submodule=lambda: Net().get_submodule("conv.x"),
    not_a_module=lambda: Net().get_submodule("conv.weight"),
    not_a_parameter=lambda: Net().get_parameter("bn.running_mean"),
    to_int=lambda: Net().to(torch.int32),
    train_number=lambda: Net().train(1),
    sequential_index=lambda: nn.Sequential(nn.ReLU())[3],
    embedding_index=lambda: nn.Embedding(3, 2)(torch.tensor([5])),
    nll_float=lambda: F.nll_loss(torch.zeros(2, 3), torch.zeros(2)),
)

result = dict(
    printed={s: str(eval(s)) for s in PRINTED},
    initial={
        "Linear(3, 2)": seeded(lambda: nn.Linear(3, 2)),
        "Conv2d(2, 3, 2)": seeded(lambda: nn.Conv2d(2, 3, 2)),
        "ConvTranspose1d(2, 3, 2)": seeded(lambda: nn.ConvTranspose1d(2, 3, 2)),
        "Bilinear(2, 3, 2)": seeded(lambda: nn.Bilinear(2, 3, 2)),
        "Embedding(4, 2, 1)": seeded(lambda: nn.Embedding(4, 2, 1)),
        "PReLU()": seeded(lambda: nn.PReLU()),
        "LSTM(2, 3, 2)": seeded(lambda: nn.LSTM(2, 3, 2)),
        "GRUCell(2, 3)": seeded(lambda: nn.GRUCell(2, 3)),
        "Net": seeded(Net),
    },
    training=training(),
    clipped=clipped(),
    loading=loading(),
    errors={k: error(f) for k, f in ERRORS.items()},
    warnings=dict(
        mse=message(lambda: F.mse_loss(torch.zeros(2, 3), torch.zeros(3))),
        softmax=message(lambda: F.softmax(torch.zeros(2, 3))),
        legacy=message(lambda: nn.MSELoss(size_average=False)),
        kl=message(lambda: F.kl_div(torch.zeros(2, 3), torch.zeros(2, 3))),
    ),
)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "python.json"), "w") as f:
    json.dump(result, f, indent=1)
    f.write("\n")

"""Writes python.json: the tables that Python's torchinfo 1.8.0 prints with torch 2.11.0. Run: pip install torchinfo; python python.py"""
import json
import os

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.utils import prune
from torchinfo import summary


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 6, 5, padding=2), nn.Conv2d(6, 16, 5)
        self.fc1, self.fc2, self.fc3 = nn.Linear(400, 120), nn.Linear(120, 84), nn.Linear(84, 10)
        self.drop = nn.Dropout(0.1)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2).flatten(1)
        return self.fc3(self.drop(F.relu(self.fc2(F.relu(self.fc1(x))))))


class Block(nn.Module):
    def __init__(self, i, o, stride):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(i, o, 3, stride, 1, bias=False), nn.BatchNorm2d(o)
        self.conv2, self.bn2 = nn.Conv2d(o, o, 3, 1, 1, bias=False), nn.BatchNorm2d(o)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = nn.Sequential(nn.Conv2d(i, o, 1, stride, bias=False), nn.BatchNorm2d(o)) if stride > 1 else None

    def forward(self, x):
        y = self.bn2(self.conv2(self.relu(self.bn1(self.conv1(x)))))
        return self.relu(y + (x if self.downsample is None else self.downsample(x)))


class ResNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU())
        self.layers = nn.Sequential(*[nn.Sequential(Block(i, o, s), Block(o, o, 1)) for i, o, s in ((16, 16, 1), (16, 32, 2), (32, 64, 2))])
        self.pool, self.fc = nn.AdaptiveAvgPool2d(1), nn.Linear(64, 10)

    def forward(self, x):
        return self.fc(self.pool(self.layers(self.stem(x))).flatten(1))


class Poet(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(50, 16)
        self.lists = nn.ModuleList([nn.Linear(16, 16), nn.Linear(16, 16)])
        self.lstm = nn.LSTM(16, 32, 2, batch_first=True, bidirectional=True)
        self.scale = nn.Parameter(torch.ones(3))
        self.head = nn.Linear(64, 50)

    def forward(self, x):
        x = self.embedding(x)
        for layer in self.lists:
            x = layer(x)
        return self.head(self.lstm(self.lists[0](x))[0])


class Coder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Conv2d(3, 8, 4, 2, 1), nn.LeakyReLU(0.2), nn.Conv2d(8, 16, 4, 2, 1))
        self.decoder = nn.ModuleDict({"up": nn.ConvTranspose2d(16, 8, 4, 2, 1), "out": nn.ConvTranspose2d(8, 3, 4, 2, 1)})

    def forward(self, x):
        z = self.encoder(x)
        return [self.decoder["out"](self.decoder["up"](z)), z]


def frozen():
    net = LeNet()
    net.conv1.requires_grad_(False)
    net.fc1.bias.requires_grad_(False)
    prune.l1_unstructured(net.fc2, "weight", 0.5)
    return net


ALL = ("kernel_size", "input_size", "output_size", "num_params", "params_percent", "mult_adds", "trainable")
MADE = dict(
    lenet=lambda: summary(LeNet(), (4, 1, 28, 28), verbose=0),
    resnet=lambda: summary(ResNet(), (2, 3, 32, 32), col_names=ALL, row_settings=("depth", "var_names"), depth=4, verbose=0),
    resnet_short=lambda: summary(ResNet(), (2, 3, 32, 32), col_names=ALL, depth=1, verbose=0),
    poet=lambda: summary(Poet(), (2, 7), dtypes=[torch.long], col_names=ALL, verbose=0),
    poet_short=lambda: summary(Poet(), (7,), batch_dim=0, dtypes=[torch.long], row_settings=("ascii_only", "hide_recursive_layers"), verbose=0),
    transformer=lambda: summary(
        nn.TransformerEncoder(nn.TransformerEncoderLayer(32, 4, 64, batch_first=True), 2), (2, 5, 32), mode="train", col_names=ALL, verbose=0
    ),
    coder=lambda: summary(Coder(), (1, 3, 16, 16), col_names=ALL, col_width=20, verbose=0),
    frozen=lambda: summary(frozen(), (1, 1, 28, 28), col_names=ALL, verbose=0),
    parameters=lambda: summary(ResNet(), col_names=("num_params", "trainable"), depth=2, verbose=0),
    data=lambda: summary(nn.Bilinear(3, 4, 5), input_data=[torch.ones(6, 3), torch.ones(6, 4)], verbose=0),
)
# Enum members are formatted by name since Python 3.11; torchinfo means their values.
UNITS = {"Units.MEGABYTES": "M", "Units.GIGABYTES": "G", "Units.TERABYTES": "T"}


def text(s):
    s = str(s)
    for a, b in UNITS.items():
        s = s.replace(a, b)
    return s


result = {}
for k, f in MADE.items():
    s = f()
    result[k] = dict(table=text(s).split("\n"), params=s.total_params, trainable=s.trainable_params, mult_adds=s.total_mult_adds, outputs=s.total_output_bytes, parameters=s.total_param_bytes)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "python.json"), "w") as f:
    json.dump(result, f, indent=1, ensure_ascii=False)
    f.write("\n")

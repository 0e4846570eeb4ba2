"""The training steps of training.ts in Python."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        net = F.max_pool2d(F.relu(self.conv1(x)), 2)
        net = F.max_pool2d(F.relu(self.conv2(net)), 2)
        net = net.view(net.size(0), -1)
        net = F.relu(self.fc1(net))
        net = F.relu(self.fc2(net))
        return self.fc3(net)


class Block(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.shortcut = nn.Identity() if stride == 1 else nn.Conv2d(inputs, outputs, 1, stride, bias=False)

    def forward(self, x):
        y = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x)))))
        return F.relu(y + self.shortcut(x))


class ResNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(8)
        self.block1 = Block(8, 8, 1)
        self.block2 = Block(8, 16, 2)
        self.block3 = Block(16, 32, 2)
        self.fc = nn.Linear(32, 10)

    def forward(self, x):
        features = self.block3(self.block2(self.block1(F.relu(self.bn(self.conv(x))))))
        return self.fc(F.adaptive_avg_pool2d(features, 1).flatten(1))


class Recurrent(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(32, 64, num_layers=2, batch_first=True)
        self.fc = nn.Linear(64, 10)

    def forward(self, x):
        output, _ = self.lstm(x)
        return self.fc(output.select(1, -1))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        layer = nn.TransformerEncoderLayer(64, 4, dim_feedforward=128, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.fc = nn.Linear(64, 10)

    def forward(self, x):
        return self.fc(self.encoder(x).mean(1))


def mlp():
    return nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 10))


def sgd(params):
    return torch.optim.SGD(params, lr=0.01, momentum=0.9)


def adam(params):
    return torch.optim.Adam(params, lr=1e-3)


def step(make, make_optimizer, *shape):
    def case(grad):
        model = make()
        optimizer = make_optimizer(model.parameters())
        x = torch.randn(shape)
        labels = torch.randint(10, (shape[0],))

        def work():
            optimizer.zero_grad()
            F.cross_entropy(model(x), labels).backward()
            optimizer.step()

        return work

    return case


TRAINING = {
    "MLP 784-256-128-10, batch 32, SGD": step(mlp, sgd, 32, 784),
    "LeNet, batch 4, SGD": step(LeNet, sgd, 4, 1, 32, 32),
    "ResNet of 3 blocks, one picture of 32x32, SGD": step(ResNet, sgd, 1, 3, 32, 32),
    "LSTM of 2 layers, batch 2, 8 steps, Adam": step(Recurrent, adam, 2, 8, 32),
    "Transformer encoder of 2 layers, batch 2, 16 steps, Adam": step(Encoder, adam, 2, 16, 64),
}

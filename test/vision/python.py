"""Writes python.json: what torchvision's formulas give in Python torch 2.11.0, as bits. Run: python python.py

torchvision itself is not asked for: ToTensor is `.float().div(255)`, Normalize `.sub_(mean).div_(std)`, make_grid copies into a padded tensor.
"""
import json
import os

import torch


def bits(tensor):
    return tensor.contiguous().view(torch.int32).flatten().tolist()


grey = torch.arange(256, dtype=torch.uint8).view(1, 16, 16)
rgb = ((torch.arange(4 * 3 * 3) * 37) % 256).to(torch.uint8).view(4, 3, 3)  # height, width, channel
mean, std = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]


def to_tensor(pixels):
    return pixels.float().div(255)


def normalize(tensor, mean, std):
    mean, std = (torch.as_tensor(v, dtype=tensor.dtype).view(-1, 1, 1) for v in (mean, std))
    return tensor.clone().sub_(mean).div_(std)


torch.manual_seed(0)
images = torch.randn(5, 3, 2, 3)


def grid(images, nrow, padding, pad_value):
    height, width = images.size(2) + padding, images.size(3) + padding
    rows = -(-len(images) // nrow)
    out = images.new_full((3, height * rows + padding, width * nrow + padding), pad_value)
    for k in range(len(images)):
        y, x = divmod(k, nrow)
        out.narrow(1, y * height + padding, height - padding).narrow(2, x * width + padding, width - padding).copy_(images[k])
    return out


def scaled(image, low, high):
    return image.clone().clamp_(min=low, max=high).sub_(low).div_(max(high - low, 1e-5))


expected = dict(
    toTensor=bits(to_tensor(grey)),
    normalized=bits(normalize(to_tensor(grey), [0.1307], [0.3081])),
    twice=bits(normalize(normalize(to_tensor(grey), [0.1307], [0.3081]), [0.5], [2.0])),
    rgb=bits(normalize(to_tensor(rgb.permute(2, 0, 1)), mean, std)),
    grid=bits(grid(images, 3, 1, 0.5)),
    gridNormalized=bits(grid(scaled(images, images.min().item(), images.max().item()), 3, 2, 0.0)),
    gridScaledEach=bits(grid(torch.stack([scaled(i, i.min().item(), i.max().item()) for i in images]), 5, 2, 0.0)),
    gridRange=bits(grid(scaled(images, -1.0, 1.0), 5, 2, 0.0)),
    saved=images.abs().mul(255).add_(0.5).clamp_(0, 255).to(torch.uint8).flatten().tolist(),
)
with open(os.path.join(os.path.dirname(__file__), "python.json"), "w") as file:
    json.dump(expected, file, separators=(",", ":"))
    file.write("\n")

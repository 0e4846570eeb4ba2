"""Writes python.json: what Python torch 2.11.0 gives for the orders that the tests compare. Run: python python.py"""
import json
import os

import torch
from torch.utils.data import (BatchSampler, DataLoader, DistributedSampler, IterableDataset, RandomSampler, SequentialSampler,
                              SubsetRandomSampler, TensorDataset, WeightedRandomSampler, random_split)

torch.set_num_threads(1)


def seeded(fn, seed=0):
    torch.manual_seed(seed)
    return fn()


def generator(seed):
    return torch.Generator().manual_seed(seed)


def epochs(loader, n=2):
    return [[b.tolist() if torch.is_tensor(b) else b for b in loader] for _ in range(n)]


def after(fn):
    """What a function gives, and the default generator's next number."""
    torch.manual_seed(7)
    result = fn()
    return dict(result=result, next=torch.rand(1).item())


class Stream(IterableDataset):
    def __iter__(self):
        return iter(range(7))


def shares(n, replicas, **options):
    """What each process visits in two epochs."""
    samplers = [DistributedSampler(range(n), replicas, rank, **options) for rank in range(replicas)]
    result = []
    for epoch in range(2):
        for sampler in samplers:
            sampler.set_epoch(epoch)
        result.append([list(sampler) for sampler in samplers])
    return result + [[[len(sampler) for sampler in samplers]]]


def split(n, lengths, g=None):
    return [list(s.indices) for s in (random_split(range(n), lengths, g) if g else random_split(range(n), lengths))]


data = list(range(10))
big = list(range(1000))
expected = dict(
    loader=dict(
        shuffled=after(lambda: epochs(DataLoader(data, batch_size=3, shuffle=True), 3)),
        dropLast=after(lambda: epochs(DataLoader(data, batch_size=4, shuffle=True, drop_last=True))),
        single=after(lambda: epochs(DataLoader(data, shuffle=True))),
        unbatched=after(lambda: epochs(DataLoader(data, batch_size=None, shuffle=True))),
        sequential=after(lambda: epochs(DataLoader(data, batch_size=3))),
        generator=after(lambda: epochs(DataLoader(data, batch_size=3, shuffle=True, generator=generator(42)))),
        large=after(lambda: epochs(DataLoader(big, batch_size=64, shuffle=True))),
        stream=after(lambda: epochs(DataLoader(Stream(), batch_size=3))),
        weighted=after(lambda: epochs(DataLoader(data, batch_size=4, sampler=WeightedRandomSampler([1.0] * 10, 6)))),
    ),
    samplers=dict(
        random=after(lambda: [list(RandomSampler(data)) for _ in range(2)]),
        replacement=after(lambda: list(RandomSampler(data, replacement=True, num_samples=50))),
        replacement64=after(lambda: list(RandomSampler(data, True, 64))),
        numSamples=after(lambda: list(RandomSampler(data, num_samples=25))),
        fewSamples=after(lambda: list(RandomSampler(data, num_samples=4))),
        ownGenerator=after(lambda: (lambda s: [list(s), list(s)])(RandomSampler(data, generator=generator(3)))),
        subset=after(lambda: [list(SubsetRandomSampler([3, 1, 4, 15, 9, 2, 6])) for _ in range(2)]),
        weighted=after(lambda: list(WeightedRandomSampler([0.1, 0.9, 0.4, 0.7, 3.0, 0.6], 20, replacement=True))),
        weightedOnce=after(lambda: list(WeightedRandomSampler([0.9, 0.4, 0.05, 0.2, 0.3, 0.1], 5, replacement=False))),
        distributed=after(lambda: [shares(10, 3), shares(10, 3, shuffle=False), shares(10, 4, drop_last=True), shares(2, 5, seed=3)]),
        weightedGenerator=after(lambda: list(WeightedRandomSampler([1, 2, 3], 8, generator=generator(5)))),
    ),
    splits=dict(
        lengths=after(lambda: split(10, [7, 3])),
        fractions=after(lambda: split(11, [0.5, 0.3, 0.2])),
        tenths=after(lambda: split(23, [0.1] * 10)),
        generator=after(lambda: split(10, [3, 7], generator(42))),
        large=after(lambda: [s[:20] for s in split(30000, [29000, 1000])]),
        one=after(lambda: split(1, [1])),
    ),
)
with open(os.path.join(os.path.dirname(__file__), "python.json"), "w") as file:
    json.dump(expected, file, separators=(",", ":"))
    file.write("\n")

/** @file The orders of loaders, samplers and splits, compared with Python's for the same seed (python.py). */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { data } from 'typetorch';

interface Case {
  readonly result: unknown;
  readonly next: number;
}

const python = JSON.parse(readFileSync(new URL('./python.json', import.meta.url), 'utf8')) as Record<
  'loader' | 'samplers' | 'splits',
  Record<string, Case>
>;

const ten = Array.from({ length: 10 }, (_, at) => at);
const thousand = Array.from({ length: 1000 }, (_, at) => at);
const generator = (seed: number): torch.Generator => new torch.Generator().manualSeed(seed);

class Stream extends data.IterableDataset<number> {
  override *[Symbol.iterator](): Iterator<number> {
    yield* [0, 1, 2, 3, 4, 5, 6];
  }
}

function plain(batch: unknown): unknown {
  return batch instanceof torch.Tensor ? batch.tolist() : batch;
}

function epochs(loader: Iterable<unknown>, count = 2): unknown {
  return Array.from({ length: count }, () => Array.from(loader, plain));
}

function twice(sampler: Iterable<number>): number[][] {
  return [[...sampler], [...sampler]];
}

const loaders: Record<string, () => unknown> = {
  shuffled: () => epochs(new data.DataLoader(ten, { batchSize: 3, shuffle: true }), 3),
  dropLast: () => epochs(new data.DataLoader(ten, { batchSize: 4, shuffle: true, dropLast: true })),
  single: () => epochs(new data.DataLoader(ten, { shuffle: true })),
  unbatched: () => epochs(new data.DataLoader(ten, { batchSize: null, shuffle: true })),
  sequential: () => epochs(new data.DataLoader(ten, 3)),
  generator: () => epochs(new data.DataLoader(ten, 3, true, { generator: generator(42) })),
  large: () => epochs(new data.DataLoader(thousand, 64, true)),
  stream: () => epochs(new data.DataLoader(new Stream(), { batchSize: 3 })),
  weighted: () =>
    epochs(
      new data.DataLoader(ten, { batchSize: 4, sampler: new data.WeightedRandomSampler(new Array(10).fill(1), 6) }),
    ),
};

/** What each process visits in two epochs. */
function shares(length: number, numReplicas: number, options: data.DistributedSamplerOptions = {}): number[][][] {
  const dataset = new Array<number>(length).fill(0);
  const samplers = Array.from(
    { length: numReplicas },
    (_, rank) => new data.DistributedSampler(dataset, { numReplicas, rank, ...options }),
  );
  const result = [0, 1].map((epoch) => {
    for (const sampler of samplers) sampler.setEpoch(epoch);
    return samplers.map((sampler) => [...sampler]);
  });
  return [...result, [samplers.map((sampler) => sampler.length)]];
}

const samplers: Record<string, () => unknown> = {
  random: () => twice(new data.RandomSampler(ten)),
  replacement: () => [...new data.RandomSampler(ten, { replacement: true, numSamples: 50 })],
  replacement64: () => [...new data.RandomSampler(ten, true, 64)],
  numSamples: () => [...new data.RandomSampler(ten, { numSamples: 25 })],
  fewSamples: () => [...new data.RandomSampler(ten, false, { numSamples: 4 })],
  ownGenerator: () => twice(new data.RandomSampler(ten, { generator: generator(3) })),
  subset: () => twice(new data.SubsetRandomSampler([3, 1, 4, 15, 9, 2, 6])),
  weighted: () => [...new data.WeightedRandomSampler([0.1, 0.9, 0.4, 0.7, 3.0, 0.6], 20, { replacement: true })],
  weightedOnce: () => [...new data.WeightedRandomSampler([0.9, 0.4, 0.05, 0.2, 0.3, 0.1], 5, false)],
  distributed: () => [
    shares(10, 3),
    shares(10, 3, { shuffle: false }),
    shares(10, 4, { dropLast: true }),
    shares(2, 5, { seed: 3 }),
  ],
  weightedGenerator: () => [...new data.WeightedRandomSampler([1, 2, 3], 8, { generator: generator(5) })],
};

function indices(parts: readonly data.Subset<number>[]): (readonly number[])[] {
  return parts.map((part) => part.indices);
}

const splits: Record<string, () => unknown> = {
  lengths: () => indices(data.randomSplit(ten, [7, 3])),
  fractions: () => indices(data.randomSplit(thousand.slice(0, 11), [0.5, 0.3, 0.2])),
  tenths: () => indices(data.randomSplit(thousand.slice(0, 23), new Array(10).fill(0.1))),
  generator: () => indices(data.randomSplit(ten, [3, 7], { generator: generator(42) })),
  large: () => {
    const parts = indices(data.randomSplit(new Array<number>(30_000).fill(0), [29_000, 1000]));
    return parts.map((part) => part.slice(0, 20));
  },
  one: () => indices(data.randomSplit([0], [1])),
};

for (const [group, cases] of Object.entries({ loader: loaders, samplers, splits })) {
  const expected = python[group as keyof typeof python];
  test(`every ${group} case of Python has its counterpart`, (t) => {
    t.deepEqual(Object.keys(cases).sort(), Object.keys(expected).sort());
  });
  for (const [name, run] of Object.entries(cases)) {
    test(`${group} ${name}: the order and the generator's state afterwards are Python's`, (t) => {
      torch.manualSeed(7);
      t.deepEqual(run(), expected[name].result);
      t.is(torch.rand(1).item(), expected[name].next);
    });
  }
}

test('the base seed is drawn when a loop begins, the order when its first batch is asked for', (t) => {
  const loader = new data.DataLoader(ten, { batchSize: 3, shuffle: true });
  torch.manualSeed(7);
  const iterator = loader[Symbol.iterator]();
  const between = torch.rand(1).item();
  // Python: it = iter(loader); torch.rand(1)
  torch.manualSeed(7);
  torch.empty([], { dtype: torch.int64 }).random_();
  t.is(between, torch.rand(1).item());
  t.is(Array.from(iterator).length, 4);
});

test('for await gives the same batches in the same order as for', async (t) => {
  const loader = new data.DataLoader(ten, { batchSize: 3, shuffle: true });
  torch.manualSeed(7);
  const batches: unknown[] = [];
  for await (const batch of loader) batches.push(batch.tolist());
  torch.manualSeed(7);
  t.deepEqual([batches], epochs(loader, 1));
});

test('a distributed sampler has to know its place', (t) => {
  t.throws(() => new data.DistributedSampler(ten), {
    name: 'RuntimeError',
    message: 'Requires distributed package to be available',
  });
  t.throws(() => new data.DistributedSampler(ten, { numReplicas: 2, rank: 2 }), {
    name: 'ValueError',
    message: 'Invalid rank 2, rank should be in the interval [0, 1]',
  });
});

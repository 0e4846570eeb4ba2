/** @file What loaders accept, refuse and give. */

import { setTimeout as sleep } from 'node:timers/promises';
import test from 'ava';
import * as torch from 'typetorch';
import { data, type Tensor } from 'typetorch';

const ten = Array.from({ length: 10 }, (_, at) => at);

class Squares extends data.Dataset<[index: number, square: Tensor]> {
  override get length(): number {
    return 5;
  }

  override get(index: number): [number, Tensor] {
    return [index, torch.tensor(index * index)];
  }
}

class Slow extends data.Dataset<number> {
  running = 0;
  most = 0;

  override get length(): number {
    return 6;
  }

  override async get(index: number): Promise<number> {
    this.running++;
    this.most = Math.max(this.most, this.running);
    await sleep(1);
    this.running--;
    return index;
  }
}

class Stream extends data.IterableDataset<number> {
  closed = false;

  constructor(
    readonly count: number,
    readonly claimed = count,
  ) {
    super();
  }

  override get length(): number {
    return this.claimed;
  }

  override *[Symbol.iterator](): Iterator<number> {
    try {
      for (let at = 0; at < this.count; at++) yield at;
    } finally {
      this.closed = true;
    }
  }
}

class SlowStream extends data.IterableDataset<number> {
  override async *[Symbol.asyncIterator](): AsyncIterator<number> {
    for (let at = 0; at < 5; at++) {
      await sleep(1);
      yield at;
    }
  }
}

function lists(loader: Iterable<Tensor>): unknown[] {
  return Array.from(loader, (batch) => batch.tolist());
}

async function listsLater(loader: AsyncIterable<Tensor>): Promise<unknown[]> {
  const batches: unknown[] = [];
  for await (const batch of loader) batches.push(batch.tolist());
  return batches;
}

test('a batch is typed and shaped after the sample', (t) => {
  const [[indices, squares]] = new data.DataLoader(new Squares(), { batchSize: 3 });
  t.deepEqual(indices.tolist(), [0, 1, 2]);
  t.is(indices.dtype, torch.int64);
  t.deepEqual(squares.tolist(), [0, 1, 4]);
});

test('collateFn makes the batch', (t) => {
  const loader = new data.DataLoader(ten, { batchSize: 4, collateFn: (samples) => samples.join(',') });
  t.deepEqual([...loader], ['0,1,2,3', '4,5,6,7', '8,9']);
});

test('samples that are null can be dropped by collateFn', async (t) => {
  const broken: data.DatasetLike<number | null> = { length: 4, get: (index) => (index === 1 ? null : index) };
  const loader = new data.DataLoader(broken, {
    batchSize: 2,
    collateFn: (samples) => data.defaultCollate(samples.filter((sample) => sample !== null)),
  });
  t.deepEqual(await listsLater(loader), [[0], [2, 3]]);
});

test('length counts batches', (t) => {
  t.is(new data.DataLoader(ten, { batchSize: 3 }).length, 4);
  t.is(new data.DataLoader(ten, { batchSize: 3, dropLast: true }).length, 3);
  t.is(new data.DataLoader(ten, { batchSize: null }).length, 10);
  t.is(new data.DataLoader(ten, { sampler: [1, 2], batchSize: 2 }).length, 1);
  t.is(new data.DataLoader(ten, { batchSampler: [[1], [2, 3]] }).length, 2);
  t.is(new data.DataLoader(new Stream(7), { batchSize: 3 }).length, 3);
  t.is(new data.DataLoader(new Stream(7), { batchSize: 3, dropLast: true }).length, 2);
  t.is(new data.DataLoader(new Stream(7), { batchSize: null }).length, 7);
  t.throws(() => new data.DataLoader(new SlowStream()).length, { message: "object of type 'SlowStream' has no len()" });
  t.throws(() => new data.DataLoader(ten, { sampler: new Set([1]) }).length, {
    message: "object of type 'Set' has no len()",
  });
});

test('a batch sampler and a sampler decide what is fetched', (t) => {
  t.deepEqual(lists(new data.DataLoader(ten, { batchSampler: [[5, 1], [7]] })), [[5, 1], [7]]);
  t.deepEqual(lists(new data.DataLoader(ten, { sampler: [9, 0, 4], batchSize: 2 })), [[9, 0], [4]]);
});

test('asynchronous samples are fetched one after the other and need for await', async (t) => {
  const dataset = new Slow();
  const loader = new data.DataLoader(dataset, { batchSize: 4 });
  t.deepEqual(await listsLater(loader), [
    [0, 1, 2, 3],
    [4, 5],
  ]);
  t.is(dataset.most, 1);
  t.throws(() => [...loader], {
    instanceOf: TypeError,
    message: /Slow come as promises: iterate over its loader with `for await`/,
  });
});

test('an asynchronous collateFn is awaited', async (t) => {
  const loader = new data.DataLoader(ten, { batchSize: 5, collateFn: async (samples) => data.defaultCollate(samples) });
  t.deepEqual(await listsLater(loader), [
    [0, 1, 2, 3, 4],
    [5, 6, 7, 8, 9],
  ]);
});

test('a failing get reaches the caller, at once and later', async (t) => {
  const failing: data.DatasetLike<number> = {
    length: 2,
    get(index) {
      throw new RangeError(`no sample ${index}`);
    },
  };
  t.throws(() => [...new data.DataLoader(failing)], { instanceOf: RangeError, message: 'no sample 0' });
  await t.throwsAsync(listsLater(new data.DataLoader(failing)), { instanceOf: RangeError, message: 'no sample 0' });
});

test('streams are batched in their order', async (t) => {
  t.deepEqual(lists(new data.DataLoader(new Stream(5), { batchSize: 2 })), [[0, 1], [2, 3], [4]]);
  t.deepEqual(lists(new data.DataLoader(new Stream(5), { batchSize: 2, dropLast: true })), [
    [0, 1],
    [2, 3],
  ]);
  t.deepEqual([...new data.DataLoader(new Stream(3), { batchSize: null })], [0, 1, 2]);
  t.deepEqual(lists(new data.DataLoader(new Stream(0), { batchSize: 2 })), []);
  t.deepEqual(await listsLater(new data.DataLoader(new Stream(3), { batchSize: 2 })), [[0, 1], [2]]);
  t.deepEqual(await listsLater(new data.DataLoader(new SlowStream(), { batchSize: 2 })), [[0, 1], [2, 3], [4]]);
  t.throws(() => lists(new data.DataLoader(new SlowStream())), { message: /SlowStream is read asynchronously/ });
});

test('a loop that is left early closes the stream', (t) => {
  const stream = new Stream(10);
  for (const batch of new data.DataLoader(stream, { batchSize: 2 })) {
    t.deepEqual(batch.tolist(), [0, 1]);
    break;
  }
  t.true(stream.closed);
});

test('a stream that gives more than its length said causes a warning', async (t) => {
  const warnings: Error[] = [];
  const listen = (warning: Error): void => void warnings.push(warning);
  process.on('warning', listen);
  const loader = new data.DataLoader(new Stream(4, 2), { batchSize: null });
  t.is(loader.length, 2);
  t.is([...loader].length, 4);
  await sleep(5);
  process.off('warning', listen);
  t.regex(
    warnings[0]?.message ?? '',
    /Length of IterableDataset Stream was reported to be 2.*but 3 samples have been fetched/,
  );
});

test('getBatch is preferred to get, and getCollated to both unless there is a collateFn', (t) => {
  const calls: string[] = [];
  const log = <R>(call: string, result: R): R => {
    calls.push(call);
    return result;
  };
  const dataset: data.DatasetLike<number> = {
    length: 4,
    get: (index) => log('get', index),
    getBatch: (indices) => log('getBatch', indices),
    getCollated: (indices) => log('getCollated', indices[0] === 0 ? torch.tensor(indices) : null),
  };
  t.deepEqual(lists(new data.DataLoader(dataset, { batchSize: 2 })), [
    [0, 1],
    [2, 3],
  ]);
  t.deepEqual(calls.splice(0), ['getCollated', 'getCollated', 'getBatch']);
  t.deepEqual([...new data.DataLoader(dataset, { batchSize: 4, collateFn: (samples) => samples.length })], [4]);
  t.deepEqual(calls.splice(0), ['getBatch']);
  t.deepEqual([...new data.DataLoader(dataset, { batchSize: null })], [0, 1, 2, 3]);
  t.deepEqual(calls, ['get', 'get', 'get', 'get']);
});

test("options that exclude each other give Python's errors", (t) => {
  const refused = (options: object, message: string | RegExp, dataset: data.DatasetLike<number> = ten): void => {
    t.throws(() => new data.DataLoader(dataset, options as never), { instanceOf: torch.ValueError, message });
  };
  refused({ sampler: [1], shuffle: true }, 'sampler option is mutually exclusive with shuffle');
  const batchSampler = /^batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last$/;
  refused({ batchSampler: [[1]], batchSize: 2 }, batchSampler);
  refused({ batchSampler: [[1]], shuffle: true }, batchSampler);
  refused({ batchSampler: [[1]], sampler: [1] }, batchSampler);
  refused({ batchSampler: [[1]], dropLast: true }, batchSampler);
  refused({ batchSize: null, dropLast: true }, /^batch_size=None option disables auto-batching/);
  refused({ batchSize: 0 }, 'batch_size should be a positive integer value, but got batch_size=0');
  refused({ batchSize: -1 }, 'batch_size should be a positive integer value, but got batch_size=-1');
  refused({ batchSize: 1.5 }, 'batch_size should be a positive integer value, but got batch_size=1.5');
  refused({ batchSize: Number.NaN }, 'batch_size should be a positive integer value, but got batch_size=nan');
  refused({ dropLast: 1 }, 'drop_last should be a boolean value, but got drop_last=1');
  refused({ shuffle: true }, 'num_samples should be a positive integer value, but got num_samples=0', []);
  const unspecified = 'DataLoader with IterableDataset: expected unspecified';
  refused({ shuffle: true }, `${unspecified} shuffle option, but got shuffle=True`, new Stream(1));
  refused({ sampler: [1] }, `${unspecified} sampler option, but got sampler=list`, new Stream(1));
  refused({ batchSampler: [[1]] }, `${unspecified} batch_sampler option, but got batch_sampler=list`, new Stream(1));
});

test('what is no dataset is refused at once', (t) => {
  for (const [value, name] of [
    [null, 'NoneType'],
    [3, 'int'],
    [{ length: 3 }, 'dict'],
    [new Set([1]), 'Set'],
  ] as const) {
    t.throws(() => new data.DataLoader(value as never), {
      instanceOf: TypeError,
      message: `DataLoader() takes a dataset or an array, got ${name}`,
    });
  }
  t.is(new data.DataLoader(new Stream(1), { sampler: null, batchSampler: null, shuffle: null }).length, 1);
});

test('an unknown option is refused and the valid ones are named', (t) => {
  t.throws(() => new data.DataLoader(ten, { numWorkers: 2 } as never), {
    instanceOf: TypeError,
    message:
      "DataLoader() got an unexpected option 'numWorkers'; the valid options are batchSize, shuffle, sampler, batchSampler, collateFn, dropLast, generator",
  });
  t.throws(() => new data.RandomSampler(ten, { samples: 2 } as never), { message: /unexpected option 'samples'/ });
});

test("samplers refuse what Python's refuse", (t) => {
  t.throws(() => new data.RandomSampler(ten, 1 as never), {
    instanceOf: TypeError,
    message: /replacement should be a boolean value, but got replacement=1/,
  });
  t.throws(() => new data.RandomSampler(ten, { numSamples: 0 }), { message: /got num_samples=0/ });
  t.throws(() => new data.WeightedRandomSampler([1], 0), {
    instanceOf: torch.ValueError,
    message: /got num_samples=0/,
  });
  t.throws(() => new data.WeightedRandomSampler([1], 1, 1 as never), {
    instanceOf: torch.ValueError,
    message: /replacement should be a boolean/,
  });
  t.throws(() => new data.WeightedRandomSampler([[1]] as never, 1), {
    message: 'weights should be a 1d sequence but given weights have shape (1, 1)',
  });
  t.throws(() => [...new data.WeightedRandomSampler([-1, 2], 1)], { instanceOf: torch.RuntimeError });
  t.throws(() => new data.BatchSampler([1], 2, undefined as never), { message: /drop_last should be a boolean value/ });
});

test('batch samplers group what any iterable gives', (t) => {
  const sequential = new data.SequentialSampler(ten);
  t.deepEqual([...new data.BatchSampler(sequential, 3, false)], [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9]]);
  t.deepEqual(
    [...new data.BatchSampler(sequential, { batchSize: 3, dropLast: true })],
    [
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ],
  );
  t.is(new data.BatchSampler(sequential, 3, false).length, 4);
  t.deepEqual([...new data.BatchSampler(['a', 'b', 'c'], 2, false)], [['a', 'b'], ['c']]);
});

test('a loader inside tidy frees its batches with the scope, and lasts itself', (t) => {
  const dataset = new data.TensorDataset(torch.arange(6));
  const loader = new data.DataLoader(dataset, { batchSize: 2 });
  let batch: Tensor | undefined;
  torch.tidy(() => {
    for ([batch] of loader) t.is(batch.size(0), 2);
  });
  t.throws(() => batch?.size(0), { instanceOf: torch.DisposedError });
  t.is([...loader].length, 3);
});

test('samples are read in the thread that iterates, outside of workers', (t) => {
  const seen: unknown[] = [];
  class Asking extends data.Dataset<number> {
    override get length(): number {
      return 2;
    }
    override get(index: number): number {
      seen.push(data.getWorkerInfo());
      return index;
    }
  }
  t.deepEqual([...new data.DataLoader(new Asking())].length, 2);
  t.deepEqual(seen, [null, null]);
});

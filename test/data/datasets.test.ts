/** @file Datasets of tensors and of datasets. */

import test from 'ava';
import * as torch from 'typetorch';
import { data, type Tensor } from 'typetorch';

const letters = ['a', 'b', 'c'];
const numbers = [1, 2, 3];

class Stream extends data.IterableDataset<number> {
  constructor(readonly values: readonly number[]) {
    super();
  }

  override get length(): number {
    return this.values.length;
  }

  override *[Symbol.iterator](): Iterator<number> {
    yield* this.values;
  }
}

class Later extends data.IterableDataset<number> {
  override async *[Symbol.asyncIterator](): AsyncIterator<number> {
    yield 7;
  }
}

test('TensorDataset gives rows, and batches that equal the collated rows', (t) => {
  const dataset = new data.TensorDataset(torch.arange(6).view(3, 2), torch.tensor([5n, 6n, 7n]));
  t.is(dataset.length, 3);
  const [row, label] = dataset.get(1);
  t.deepEqual(row.tolist(), [2, 3]);
  t.is(label.item(), 6);
  t.deepEqual(dataset.get(-1)[1].item(), 7);
  t.throws(() => dataset.get(3), {
    instanceOf: torch.IndexError,
    message: /index 3 is out of bounds for dimension 0 with size 3/,
  });

  const whole = dataset.getCollated([2, 0, -1]);
  const collated = data.defaultCollate([2, 0, -1].map((index) => dataset.get(index)));
  for (const [at, tensor] of whole.entries()) {
    t.true(torch.equal(tensor, collated[at]));
    t.is(tensor.dtype, collated[at].dtype);
  }
  t.throws(() => dataset.getCollated([3]), { instanceOf: torch.IndexError });
});

test('TensorDataset passes gradients through batches', (t) => {
  const weights = torch.ones(4, { requiresGrad: true });
  const [[batch]] = new data.DataLoader(new data.TensorDataset(weights), { batchSampler: [[1, 1, 3]] });
  batch.sum().backward();
  t.deepEqual(weights.grad?.tolist(), [0, 2, 0, 1]);
});

test('TensorDataset refuses tensors of different lengths', (t) => {
  t.throws(() => new data.TensorDataset(torch.zeros(2), torch.zeros(3)), { message: 'Size mismatch between tensors' });
  t.throws(() => new data.TensorDataset(), { message: /at least one tensor/ });
});

test('StackDataset gives tuples or objects', async (t) => {
  const tuple = new data.StackDataset(letters, numbers);
  t.is(tuple.length, 3);
  t.deepEqual(await tuple.get(1), ['b', 2]);
  t.deepEqual(await tuple.getBatch([2, 0]), [
    ['c', 3],
    ['a', 1],
  ]);
  const named = new data.StackDataset({ letter: letters, number: numbers });
  t.deepEqual(await named.get(1), { letter: 'b', number: 2 });
  t.deepEqual(await named.getBatch([2]), [{ letter: 'c', number: 3 }]);
  const [batch] = new data.DataLoader(named, { batchSize: 2 });
  t.deepEqual(batch.letter, ['a', 'b']);
  t.deepEqual(batch.number.tolist(), [1, 2]);
});

test('StackDataset waits for samples that have to be waited for', async (t) => {
  const later: data.DatasetLike<number> = { length: 3, get: async (index) => index * 10 };
  const stacked = new data.StackDataset(letters, later);
  t.deepEqual(await stacked.get(2), ['c', 20]);
  t.deepEqual(await stacked.getBatch([0, 1]), [
    ['a', 0],
    ['b', 10],
  ]);
});

test("StackDataset gives Python's errors", (t) => {
  t.throws(() => new data.StackDataset(letters, [1]), { message: 'Size mismatch between datasets' });
  t.throws(() => new data.StackDataset({ a: letters, b: [1] }), { message: 'Size mismatch between datasets' });
  t.throws(() => new data.StackDataset(), { message: 'At least one dataset should be passed' });
  t.throws(() => new data.StackDataset({}), { message: 'At least one dataset should be passed' });
  t.throws(() => new data.StackDataset(letters, { a: numbers } as never), { message: /but both types are given/ });
  const short: data.DatasetLike<number> = { length: 3, get: (index) => index, getBatch: () => [1] };
  t.throws(() => new data.StackDataset(letters, short).getBatch([0, 1]), {
    message: "Nested dataset's output size mismatch. Expected 2, got 1",
  });
});

test('ConcatDataset goes from one dataset to the next', async (t) => {
  const dataset = new data.ConcatDataset<string | number>([letters, [], numbers]);
  t.is(dataset.length, 6);
  t.deepEqual(dataset.cumulativeSizes, [3, 3, 6]);
  t.deepEqual(await Promise.all([0, 2, 3, 5, -1, -6].map((index) => dataset.get(index))), ['a', 'c', 1, 3, 3, 'a']);
  t.throws(() => dataset.get(6), { instanceOf: torch.IndexError, message: 'list index out of range' });
  t.throws(() => dataset.get(-7), {
    instanceOf: torch.ValueError,
    message: 'absolute value of index should not exceed dataset length',
  });
  t.throws(() => new data.ConcatDataset([]), { message: 'datasets should not be an empty iterable' });
  t.throws(() => new data.ConcatDataset([new Stream([1])]), {
    message: 'ConcatDataset does not support IterableDataset',
  });
});

test('ChainDataset reads one stream after the other', async (t) => {
  const chain = new data.ChainDataset([new Stream([1, 2]), new Stream([3])]);
  t.is(chain.length, 3);
  t.deepEqual([...new data.DataLoader(chain, { batchSize: null })], [1, 2, 3]);
  const mixed = new data.ChainDataset([new Stream([1]), new Later()]);
  const read: unknown[] = [];
  for await (const value of new data.DataLoader(mixed, { batchSize: null })) read.push(value);
  t.deepEqual(read, [1, 7]);
  const wrong = new data.ChainDataset([letters as never]);
  t.throws(() => wrong.length, { message: 'ChainDataset only supports IterableDataset' });
  t.throws(() => [...new data.DataLoader(wrong)], { message: 'ChainDataset only supports IterableDataset' });
});

test('Subset picks samples, one by one and as batches', async (t) => {
  const subset = new data.Subset(letters, [2, 0]);
  t.is(subset.length, 2);
  t.is(await subset.get(0), 'c');
  t.is(await subset.get(-1), 'a');
  t.throws(() => subset.get(2), { instanceOf: torch.IndexError });
  t.deepEqual(await subset.getBatch([1, 0]), ['a', 'c']);
  const rows = new data.Subset(new data.TensorDataset(torch.arange(5)), [4, 2, 0]);
  const batches = Array.from(new data.DataLoader(rows, { batchSize: 2 }), ([batch]: [Tensor]) => batch.tolist());
  t.deepEqual(batches, [[4, 2], [0]]);
});

test('a subclass that changes get is asked for single samples, whatever its parent could give at once', (t) => {
  class Negated extends data.Subset<number> {
    override get(index: number): number {
      return -numbers[index];
    }
  }
  class Doubled extends data.TensorDataset<[Tensor]> {
    override get(index: number): [Tensor] {
      return [super.get(index)[0].mul(2)];
    }
  }
  const [negated] = new data.DataLoader(new Negated(numbers, [0, 1]), { batchSize: 2 });
  t.deepEqual(negated.tolist(), [-1, -2]);
  const [[doubled]] = new data.DataLoader(new Doubled(torch.arange(3)), { batchSize: 3 });
  t.deepEqual(doubled.tolist(), [0, 2, 4]);
  const [[picked]] = new data.DataLoader(new data.Subset(new Doubled(torch.arange(3)), [2, 1]), { batchSize: 2 });
  t.deepEqual(picked.tolist(), [4, 2]);
});

test('a subclass that changes getBatch is asked for it', (t) => {
  class Loud extends data.Subset<string> {
    override getBatch(indices: readonly number[]): string[] {
      return indices.map((index) => letters[index].toUpperCase());
    }
  }
  const [batch] = new data.DataLoader(new Loud(letters, [0, 1]), { batchSize: 2 });
  t.deepEqual(batch, ['A', 'B']);
});

test('streams have no samples by index and no length by themselves', (t) => {
  t.throws(() => new Later().get(0), {
    instanceOf: torch.NotImplementedError,
    message: 'Subclasses of Dataset should implement __getitem__.',
  });
  t.throws(() => new Later().length, { instanceOf: TypeError, message: "object of type 'Later' has no len()" });
});

test("randomSplit refuses lengths as Python's does", (t) => {
  t.throws(() => data.randomSplit(letters, [1, 1]), {
    instanceOf: torch.ValueError,
    message: 'Sum of input lengths does not equal the length of the input dataset!',
  });
  t.throws(() => data.randomSplit(letters, [-0.5, 1.5]), {
    instanceOf: torch.ValueError,
    message: 'Fraction at index 0 is not between 0 and 1',
  });
  t.throws(() => data.randomSplit(letters, [1.5, 1.5]), { message: /lengths that are whole and not negative/ });
  t.throws(() => data.randomSplit(letters, [-1, 4]), { message: /lengths that are whole and not negative/ });
});

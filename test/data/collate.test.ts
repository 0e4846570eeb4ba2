/** @file From samples to batches; dtypes and texts are those of Python's default_collate. */

import test from 'ava';
import * as torch from 'typetorch';
import { data, Tensor } from 'typetorch';

const { defaultCollate, defaultConvert } = data;

function describe(value: unknown): unknown {
  return value instanceof Tensor ? [value.dtype.name, value.tolist()] : value;
}

test('tensors are stacked along a new first dimension', (t) => {
  const batch = defaultCollate([torch.tensor([1, 2]), torch.tensor([3, 4])]);
  t.deepEqual(describe(batch), [
    'float32',
    [
      [1, 2],
      [3, 4],
    ],
  ]);
});

test('integers make int64, numbers with a fraction float64, bigints int64, booleans bool', (t) => {
  t.deepEqual(describe(defaultCollate([3, 1, 2])), ['int64', [3, 1, 2]]);
  t.deepEqual(describe(defaultCollate([1.5, 2])), ['float64', [1.5, 2]]);
  t.deepEqual(describe(defaultCollate([1, 2.5])), ['float64', [1, 2.5]]);
  t.deepEqual(describe(defaultCollate([1n, 2])), ['int64', [1, 2]]);
  t.deepEqual(describe(defaultCollate([true, false])), ['bool', [true, false]]);
  t.deepEqual(describe(defaultCollate([true, 3])), ['int64', [1, 3]]);
  t.deepEqual(describe(defaultCollate([torch.asFloat(1), torch.asFloat(2)])), ['float64', [1, 2]]);
  t.deepEqual(describe(defaultCollate([1, Number.POSITIVE_INFINITY])), ['float64', [1, Number.POSITIVE_INFINITY]]);
});

test('typed arrays become tensors of their dtype', (t) => {
  const batch = defaultCollate([new Int32Array([1, 2]), new Int32Array([3, 4])]);
  t.deepEqual(describe(batch), [
    'int32',
    [
      [1, 2],
      [3, 4],
    ],
  ]);
});

test('text and buffers stay lists', (t) => {
  t.deepEqual(defaultCollate(['a', 'b']), ['a', 'b']);
  const buffers = [Buffer.from('x'), Buffer.from('yz')];
  t.deepEqual(defaultCollate(buffers), buffers);
});

test('arrays, objects and maps are collated element by element', (t) => {
  const [images, labels] = defaultCollate<[Tensor, number]>([
    [torch.zeros(2), 1],
    [torch.ones(2), 0],
  ]);
  t.deepEqual(describe(images), [
    'float32',
    [
      [0, 0],
      [1, 1],
    ],
  ]);
  t.deepEqual(describe(labels), ['int64', [1, 0]]);

  const objects = defaultCollate([
    { a: 1, b: [1.5, 'x'] as [number, string] },
    { a: 2, b: [2.5, 'y'] as [number, string] },
  ]);
  t.deepEqual(describe(objects.a), ['int64', [1, 2]]);
  t.deepEqual(describe(objects.b[0]), ['float64', [1.5, 2.5]]);
  t.deepEqual(objects.b[1], ['x', 'y']);

  const maps = defaultCollate([new Map([['k', 1]]), new Map([['k', 2]])]);
  t.deepEqual(describe(maps.get('k')), ['int64', [1, 2]]);
});

test("what cannot be collated gives Python's error", (t) => {
  const message = (found: string): string =>
    `default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found ${found}`;
  t.throws(() => defaultCollate([null]), { instanceOf: TypeError, message: message('NoneType') });
  t.throws(() => defaultCollate([new Date()]), { instanceOf: TypeError, message: message('Date') });
  t.throws(() => defaultCollate([[1], 2]), { instanceOf: TypeError, message: message('int') });
  t.throws(() => defaultCollate([{ a: 1 }, 2]), { instanceOf: TypeError, message: message('int') });
  t.throws(() => defaultCollate([1, 'x']), { instanceOf: TypeError, message: /numbers only; found str/ });
  t.throws(() => defaultCollate([1, null]), { instanceOf: TypeError, message: /numbers only; found NoneType/ });
  t.throws(() => defaultCollate([1, undefined]), { instanceOf: TypeError, message: /numbers only; found NoneType/ });
  t.throws(() => defaultCollate([[1], [1, 2]]), {
    instanceOf: torch.RuntimeError,
    message: 'each element in list of batch should be of equal size',
  });
  t.throws(() => defaultCollate([torch.zeros(2), torch.zeros(3)]), {
    message: /stack expects each tensor to be equal size, but got \[2\] at entry 0 and \[3\] at entry 1/,
  });
  t.throws(() => defaultCollate([{ a: 1 }, { b: 1 }]), { instanceOf: torch.KeyError, message: /^'a'/ });
  t.throws(() => defaultCollate([new Map([[1, 1]]), new Map()]), { instanceOf: torch.KeyError, message: /^1/ });
  t.throws(() => defaultCollate([]), { instanceOf: torch.IndexError, message: 'list index out of range' });
  t.throws(() => defaultCollate(new Set([1]) as never), { instanceOf: TypeError, message: /not subscriptable/ });
});

test('nested tensors and sparse ones are refused by name', (t) => {
  const sparse = torch.eye(2).toSparse();
  t.throws(() => defaultCollate([sparse, sparse]), {
    message: /^Batches of sparse tensors are not currently supported/,
  });
});

test('defaultConvert makes tensors of typed arrays and leaves the rest', (t) => {
  const [array, number, text] = defaultConvert([new Float64Array([1]), 2, 'x'] as [Float64Array, number, string]);
  t.deepEqual(describe(array), ['float64', [1]]);
  t.is(number, 2);
  t.is(text, 'x');
  t.deepEqual(describe(defaultConvert({ a: new Uint8Array([1]) }).a), ['uint8', [1]]);
  t.deepEqual(describe(defaultConvert(new Map([['k', new Uint8Array([1])]])).get('k')), ['uint8', [1]]);
});

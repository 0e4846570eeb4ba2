/** @file Tensors from JavaScript data: the dtype that the data say, shared or copied memory, values out again. */

import test from 'ava';
import * as torch from 'typetorch';
import { complexNumber, type Tensor, type TypedArray } from 'typetorch';

test('numbers make float32, bigints int64, booleans bool, complex numbers complex64', (t) => {
  t.is(torch.tensor([1, 2, 3]).dtype, torch.float32);
  t.is(torch.tensor(3).dtype, torch.float32);
  t.is(torch.tensor([[1n], [2n]]).dtype, torch.int64);
  t.is(torch.tensor([true]).dtype, torch.bool);
  t.is(torch.tensor(complexNumber(1, 2)).dtype, torch.complex64);
  t.is(torch.tensor([]).dtype, torch.float32);
});

test('mixed data take the dtype that holds them all', (t) => {
  t.is(torch.tensor([true, 2n]).dtype, torch.int64);
  t.is(torch.tensor([1n, 0.5]).dtype, torch.float32);
  t.is(torch.tensor([true, complexNumber(0, 1)]).dtype, torch.complex64);
  t.is(torch.tensor([1, torch.tensor(1, { dtype: torch.float64 })]).dtype, torch.float64);
});

test('a typed array keeps its own type', (t) => {
  const cases: [TypedArray, torch.DType][] = [
    [new Float32Array(2), torch.float32],
    [new Float64Array(2), torch.float64],
    [new Int8Array(2), torch.int8],
    [new Uint8Array(2), torch.uint8],
    [Buffer.alloc(2), torch.uint8],
    [new Uint8ClampedArray(2), torch.uint8],
    [new Int16Array(2), torch.int16],
    [new Uint16Array(2), torch.uint16],
    [new Int32Array(2), torch.int32],
    [new Uint32Array(2), torch.uint32],
    [new BigInt64Array(2), torch.int64],
    [new BigUint64Array(2), torch.uint64],
  ];
  for (const [array, dtype] of cases) {
    t.is(torch.tensor(array).dtype, dtype);
    t.is(torch.from(array).dtype, dtype);
    t.is(torch.tensor([array, array] as TypedArray[]).dtype, dtype);
    t.deepEqual(torch.tensor([array, array] as TypedArray[]).shape, [2, 2]);
  }
});

test('dtype decides over the data, and the whole part of a number is stored as an integer', (t) => {
  t.deepEqual(torch.tensor([1.7, -1.7], { dtype: torch.int64 }).tolist(), [1, -1]);
  t.deepEqual(torch.tensor([-1], { dtype: torch.uint8 }).tolist(), [255]);
  t.deepEqual(torch.tensor([0, 0.5, Number.NaN], { dtype: torch.bool }).tolist(), [false, true, true]);
  t.is(torch.tensor([1.1], { dtype: torch.bfloat16 }).item(), 1.1015625);
  t.deepEqual(torch.tensor([65504, 1e-8], { dtype: torch.float16 }).tolist(), [65504, 0]);
});

test('nested lists give their shape, also when they are empty', (t) => {
  t.deepEqual(torch.tensor([[[1, 2, 3]], [[4, 5, 6]]]).shape, [2, 1, 3]);
  t.deepEqual(torch.tensor([[], []]).shape, [2, 0]);
  t.deepEqual(torch.tensor(5).shape, []);
});

test('torch.tensor copies, torch.from shares', (t) => {
  const array = new Float32Array([1, 2, 3, 4]);
  const copy = torch.tensor(array);
  const shared = torch.from(array, [2, 2]);
  array[0] = 10;
  t.is(copy.at(0).item(), 1);
  t.is(shared.at(0, 0).item(), 10);
  shared.add_(1);
  t.deepEqual([...array], [11, 3, 4, 5]);
});

test('torch.from respects where a view of a buffer begins, and refuses shapes that do not fit', (t) => {
  const array = new Int32Array(new ArrayBuffer(32), 8, 4);
  array.set([1, 2, 3, 4]);
  t.deepEqual(torch.from(array).tolist(), [1, 2, 3, 4]);
  t.throws(() => torch.from(array, [3]), { message: "shape '[3]' is invalid for input of size 4" });
  t.throws(() => torch.from(array, [-2, -2]), { instanceOf: torch.RuntimeError });
  t.throws(() => torch.from([1, 2] as unknown as Int32Array), { instanceOf: TypeError, message: /typed array/ });
});

test('shared memory outlives the JavaScript array that lent it', (t) => {
  const tensors = Array.from({ length: 50 }, (_, i) => torch.from(new Float32Array(10_000).fill(i)));
  for (let i = 0; i < 50; i++) new Float32Array(100_000).fill(1);
  t.deepEqual(
    tensors.map((tensor) => tensor.sum().item()),
    tensors.map((_, i) => i * 10_000),
  );
});

test('frombuffer reads bytes as elements from an offset on', (t) => {
  const buffer = new Uint8Array([9, 9, 9, 9, 1, 0, 0, 0, 2, 0, 0, 0]);
  t.deepEqual(torch.frombuffer(buffer, { dtype: torch.int32, offset: 4 }).tolist(), [1, 2]);
  t.deepEqual(torch.frombuffer(buffer, { dtype: torch.int32, offset: 4, count: 1 }).tolist(), [1]);
});

test('asTensor gives back a tensor that fits and shares a typed array', (t) => {
  const x = torch.ones(2);
  t.is(torch.asTensor(x), x);
  t.is(torch.asTensor(x, { dtype: torch.float64 }).dtype, torch.float64);
  const array = new Float64Array([1]);
  const shared = torch.asTensor(array);
  array[0] = 2;
  t.is(shared.item(), 2);
});

test('a tensor made from a tensor is a detached copy', (t) => {
  const x = torch.ones(2, { requiresGrad: true });
  const y = torch.tensor(x);
  t.false(y.requiresGrad);
  y.add_(1);
  t.deepEqual(x.tolist(), [1, 1]);
});

test('newTensor takes dtype and device from the tensor it is called on', (t) => {
  t.is(torch.arange(3).newTensor([1.5]).dtype, torch.int64);
  t.deepEqual(torch.arange(3).newTensor([1.5]).tolist(), [1]);
  t.is(torch.ones(1).double().newTensor([1], { requiresGrad: true }).requiresGrad, true);
});

test('item and tolist give numbers, bigints only beyond 2^53, booleans and complex numbers', (t) => {
  t.is(torch.tensor(2.5).item(), 2.5);
  t.is(torch.tensor(5n).item(), 5);
  t.is(torch.tensor(2n ** 60n).item(), 2n ** 60n);
  t.is(torch.tensor(true).item(), true);
  t.deepEqual(torch.tensor([complexNumber(1, -2)]).item(), complexNumber(1, -2));
  t.deepEqual(torch.tensor([2n ** 53n + 1n, 5n]).tolist(), [9007199254740993n, 5]);
  t.deepEqual(torch.tensor([0.1, 1 / 3]).tolist(), [0.10000000149011612, 0.3333333432674408]);
  t.deepEqual(
    torch
      .tensor([
        [1, 2],
        [3, 4],
      ])
      .t()
      .tolist(),
    [
      [1, 3],
      [2, 4],
    ],
  );
  t.deepEqual(torch.empty(2, 0).tolist(), [[], []]);
});

test('typedArray is a copy in row-major order, in the matching type', (t) => {
  const x = torch.arange(6, { dtype: torch.int16 }).reshape(2, 3).t();
  t.deepEqual(x.typedArray(), new Int16Array([0, 3, 1, 4, 2, 5]));
  const y = torch.zeros(2);
  const data = y.typedArray();
  data[0] = 7;
  t.is(y.at(0).item(), 0);
  t.deepEqual(
    torch
      .tensor([complexNumber(1, 2)])
      .conj()
      .typedArray(),
    new Float32Array([1, -2]),
  );
  t.deepEqual(torch.tensor([true, false]).typedArray(), new Uint8Array([1, 0]));
  t.deepEqual(torch.tensor([2n ** 60n]).typedArray(), new BigInt64Array([2n ** 60n]));
  t.deepEqual(torch.tensor([1]).bfloat16().typedArray(), new Uint16Array([0x3f80]));
});

test('the default dtype is what numbers and factories make', (t) => {
  torch.setDefaultDtype(torch.float64);
  try {
    t.is(torch.tensor([1]).dtype, torch.float64);
    t.is(torch.tensor([complexNumber(1)]).dtype, torch.complex128);
    t.is(torch.zeros(1).dtype, torch.float64);
    t.is(torch.finfo().dtype, 'float64');
  } finally {
    torch.setDefaultDtype(torch.float32);
  }
  t.is(torch.getDefaultDtype(), torch.float32);
});

test('finfo and iinfo print and hold the limits that Python gives', (t) => {
  const lines: [{ toString(): string }, string][] = [
    [
      torch.finfo(torch.float32),
      'finfo(resolution=1e-06, min=-3.40282e+38, max=3.40282e+38, eps=1.19209e-07, smallest_normal=1.17549e-38, tiny=1.17549e-38, dtype=float32)',
    ],
    [
      torch.finfo(torch.float16),
      'finfo(resolution=0.001, min=-65504, max=65504, eps=0.000976562, smallest_normal=6.10352e-05, tiny=6.10352e-05, dtype=float16)',
    ],
    [
      torch.finfo(torch.bfloat16),
      'finfo(resolution=0.01, min=-3.38953e+38, max=3.38953e+38, eps=0.0078125, smallest_normal=1.17549e-38, tiny=1.17549e-38, dtype=bfloat16)',
    ],
    [
      torch.finfo(torch.complex128),
      'finfo(resolution=1e-15, min=-1.79769e+308, max=1.79769e+308, eps=2.22045e-16, smallest_normal=2.22507e-308, tiny=2.22507e-308, dtype=float64)',
    ],
    [
      torch.finfo(torch.float8_e5m2fnuz),
      'finfo(resolution=1, min=-57344, max=57344, eps=0.125, smallest_normal=3.05176e-05, tiny=3.05176e-05, dtype=float8_e5m2fnuz)',
    ],
    [
      torch.finfo(torch.float8_e4m3fn),
      'finfo(resolution=1, min=-448, max=448, eps=0.125, smallest_normal=0.015625, tiny=0.015625, dtype=float8_e4m3fn)',
    ],
    [torch.iinfo(torch.int8), 'iinfo(min=-128, max=127, dtype=int8)'],
    [torch.iinfo(torch.uint64), 'iinfo(min=0, max=1.84467e+19, dtype=uint64)'],
  ];
  for (const [info, text] of lines) t.is(String(info), text);
  t.is(torch.iinfo(torch.int64).max, 2n ** 63n - 1n);
});

test('to converts in all of its forms and returns the tensor itself where nothing changes', (t) => {
  const x = torch.ones(2, 3, 4, 5);
  t.is(x.to(torch.float32), x);
  t.is(x.to('cpu'), x);
  t.is(x.to({ dtype: torch.float32, device: 'cpu' }), x);
  t.not(x.to(torch.float32, { copy: true }), x);
  t.is(x.to(torch.int8).dtype, torch.int8);
  t.is(x.to('cpu', torch.float16).dtype, torch.float16);
  t.is(x.to(torch.ones(1).double()).dtype, torch.float64);
  t.is(x.to('meta').device.type, 'meta');
  t.true(x.to({ memoryFormat: torch.channelsLast }).isContiguous({ memoryFormat: torch.channelsLast }));
  t.deepEqual(x.to({ memoryFormat: torch.channelsLast }).dimOrder(), [0, 2, 3, 1]);
  t.throws(() => x.to(torch.int8, 'cpu' as unknown as boolean), { instanceOf: TypeError });
  t.throws(() => x.to('gpu'), {
    instanceOf: torch.RuntimeError,
    message: /device type at start of device string: gpu/,
  });
});

test('the short conversions and type() name the dtypes as Python does', (t) => {
  const x = torch.ones(2);
  const names = [
    x.float(),
    x.double(),
    x.half(),
    x.bfloat16(),
    x.int(),
    x.long(),
    x.short(),
    x.char(),
    x.byte(),
    x.bool(),
  ];
  t.deepEqual(
    names.map((tensor: Tensor) => tensor.type()),
    [
      'torch.FloatTensor',
      'torch.DoubleTensor',
      'torch.HalfTensor',
      'torch.BFloat16Tensor',
      'torch.IntTensor',
      'torch.LongTensor',
      'torch.ShortTensor',
      'torch.CharTensor',
      'torch.ByteTensor',
      'torch.BoolTensor',
    ],
  );
  t.is(x.toSparse().type(), 'torch.sparse.FloatTensor');
  t.is(x.type('torch.DoubleTensor').dtype, torch.float64);
  t.is(x.type(torch.int8).dtype, torch.int8);
});

test('sizes, strides and flags describe the tensor', (t) => {
  const x = torch.zeros(2, 3, 4).permute(2, 0, 1);
  t.deepEqual(x.shape, [4, 2, 3]);
  t.deepEqual(x.stride(), [1, 12, 4]);
  t.is(x.size(-1), 3);
  t.is(x.stride(1), 12);
  t.is(x.dim(), 3);
  t.is(x.numel(), 24);
  t.is(x.nbytes, 96);
  t.is(x.length, 4);
  t.false(x.isContiguous());
  t.true(x.contiguous().isContiguous());
  t.deepEqual(x.dimOrder(), [1, 2, 0]);
  t.is(x.at(1).storageOffset(), 1);
  t.true(Object.isFrozen(x.shape));
  t.true(x.T.isContiguous() === false && x.mT.shape[1] === 3);
  t.true(torch.ones(2).toSparse().isSparse);
  t.true(torch.inferenceMode(() => torch.ones(1)).isInference());
});

test('a tensor with one element is a number in arithmetic', (t) => {
  t.is(Number(torch.tensor(2.5)), 2.5);
  t.is((torch.tensor([3n]) as unknown as number) * 2, 6);
  t.true((torch.tensor(1) as unknown as number) < 2);
});

test('a tensor iterates over its first dimension', (t) => {
  t.deepEqual(
    [...torch.arange(6).reshape(3, 2)].map((row) => row.tolist()),
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
  );
});

test('apply_ and map_ replace every element by a function of it', (t) => {
  t.deepEqual(
    torch
      .tensor([[1, 2]])
      .apply_((v) => v * 2)
      .tolist(),
    [[2, 4]],
  );
  t.deepEqual(
    torch
      .tensor([1, 2])
      .map_(torch.tensor([10, 20]), (a, b) => a + b)
      .tolist(),
    [11, 22],
  );
  t.throws(() => torch.ones(1, { requiresGrad: true }).apply_((v) => v), { message: /requires grad/ });
});

test('large lists are read in full', (t) => {
  const x = torch.tensor(Array.from({ length: 300 }, (_, i) => Array.from({ length: 300 }, (_, j) => i + j)));
  t.deepEqual(x.shape, [300, 300]);
  t.is(x.sum({ dtype: torch.float64 }).item(), 300 * 300 * 299);
});

/** @file The door: every kind of argument and result, any operator by name, from inside another call. */

import test from 'ava';
import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';

const call = (name: string, ...args: unknown[]): unknown => torch.operator(name)(...args);
const tensor = (name: string, ...args: unknown[]): Tensor => call(name, ...args) as Tensor;

test('tensors, integers, floats and booleans are passed, and defaults are filled in', (t) => {
  const x = torch.tensor([3, 1, 2]);
  t.deepEqual(
    (call('aten::sort', x) as Tensor[]).map((y) => y.tolist()),
    [
      [1, 2, 3],
      [1, 2, 0],
    ],
  );
  t.deepEqual((call('sort', x, -1, true) as Tensor[])[0].tolist(), [3, 2, 1]);
  t.deepEqual((call('sort', x, { descending: true }) as Tensor[])[0].tolist(), [3, 2, 1]);
  t.is(tensor('leaky_relu', torch.tensor([-2]), 0.5).item(), -1);
});

test('defaults that are strings with escapes are read', (t) => {
  t.deepEqual(tensor('_test_string_default', torch.ones(1)).tolist(), [1]);
});

test('optional tensors may be null', (t) => {
  const [x, w] = [torch.ones(1, 2), torch.ones(3, 2)];
  t.deepEqual(tensor('linear', x, w, null).tolist(), [[2, 2, 2]]);
  t.deepEqual(tensor('linear', x, w, torch.ones(3)).tolist(), [[3, 3, 3]]);
});

test('a number stands for a tensor and keeps the dtype', (t) => {
  const x = torch.tensor([1n, 2n]);
  t.is(tensor('add.Tensor', x, 2).dtype, torch.int64);
  t.is(tensor('add.Tensor', x, 0.5).dtype, torch.float32);
  t.is(tensor('mul.Tensor', x.to(torch.float16), 0.1).dtype, torch.float16);
});

test('scalars: integers beyond 2^53, negative zero, infinities, not-a-number, booleans and complex numbers', (t) => {
  const huge = 2n ** 60n + 1n;
  t.is(tensor('full', [1], huge, { dtype: torch.int64 }).item(), huge);
  t.is(tensor('full', [1], -huge, { dtype: torch.int64 }).item(), -huge);
  t.true(Object.is(tensor('full', [1], -0, { dtype: torch.float32 }).item(), -0));
  t.is(tensor('full', [1], Number.POSITIVE_INFINITY).item(), Number.POSITIVE_INFINITY);
  t.true(Number.isNaN(tensor('full', [1], Number.NaN).item()));
  t.is(tensor('full', [1], true).item(), true);
  t.deepEqual(tensor('full', [1], new torch.Complex(1, -2)).item(), new torch.Complex(1, -2));
  t.is(tensor('mul.Tensor', torch.tensor([1n]), huge).item(), huge);
});

test('an absent optional float differs from not-a-number', (t) => {
  const x = torch.tensor([Number.NaN, Number.POSITIVE_INFINITY]);
  t.deepEqual(tensor('nan_to_num', x, 7).tolist()[0 as never], 7);
  t.true(Number.isNaN((tensor('nan_to_num', x, Number.NaN, 1).tolist() as number[])[0]));
  t.is((tensor('nan_to_num', x).tolist() as number[])[0], 0);
});

test('optional integers, booleans and lists are absent or there', (t) => {
  const x = torch.ones(2, 3);
  t.is(tensor('sum.dim_IntList', x, null).item(), 6);
  t.deepEqual(tensor('sum.dim_IntList', x, [1], true).shape, [2, 1]);
  t.deepEqual(tensor('slice.Tensor', torch.arange(5), 0, 1, null).tolist(), [1, 2, 3, 4]);
  t.deepEqual(tensor('slice.Tensor', torch.arange(5), 0, null, -1, 2).tolist(), [0, 2]);
});

test('dtypes, layouts, devices, memory formats and generators', (t) => {
  const options = { dtype: torch.float64, layout: torch.strided, device: 'cpu', pin_memory: false };
  t.is(tensor('empty.memory_format', [2], options).dtype, torch.float64);
  t.is(tensor('empty.memory_format', [2], { device: 'meta' }).device.type, 'meta');
  const image = tensor('clone', torch.ones(1, 2, 3, 3), { memory_format: torch.channelsLast });
  t.deepEqual(image.stride(), [18, 1, 6, 2]);
  const draw = (): unknown =>
    tensor('randn.generator', [3], { generator: new torch.Generator().manualSeed(5) }).tolist();
  t.deepEqual(draw(), draw());
});

test('strings, also beyond ASCII', (t) => {
  const [a, b] = [torch.ones(2, 3), torch.ones(3, 4)];
  t.deepEqual(tensor('einsum', 'ij,jk->ik', [a, b]).shape, [2, 4]);
  t.throws(() => call('einsum', 'äé→😀', [a, b]), { message: /einsum\(\)/ });
  t.throws(() => call('div.Tensor_mode', a, a, { rounding_mode: '天' }), { message: /天/ });
});

test('names of dimensions', (t) => {
  const named = tensor('zeros.names', [2, 3], { names: ['N', 'C'] });
  t.deepEqual(tensor('sum.dim_DimnameList', named, ['C']).shape, [2]);
  t.notThrows(() => tensor('zeros.names', [2, 3], { names: ['N', '*'] }));
});

test('lists of tensors, of optional tensors and of scalars', (t) => {
  t.deepEqual(tensor('cat', [torch.ones(1), torch.zeros(2)]).tolist(), [1, 0, 0]);
  const x = torch.arange(6).view(2, 3);
  t.deepEqual(tensor('index.Tensor', x, [null, torch.tensor([2n, 0n])]).tolist(), [
    [2, 0],
    [5, 3],
  ]);
  const sums = call('_foreach_add.ScalarList', [torch.ones(1), torch.ones(2)], [1, 0.5]) as Tensor[];
  t.deepEqual(
    sums.map((y) => y.tolist()),
    [[2], [1.5, 1.5]],
  );
});

test('fixed lists of booleans need their length', (t) => {
  const [x, g, w] = [torch.ones(1, 2), torch.ones(1, 3), torch.ones(3, 2)];
  const run = (mask: boolean[]): unknown =>
    call(
      'convolution_backward',
      g.view(1, 3, 1),
      x.view(1, 2, 1),
      w.view(3, 2, 1),
      [3],
      [1],
      [0],
      [1],
      false,
      [0],
      1,
      mask,
    );
  t.is((run([true, true, true]) as Tensor[]).length, 3);
  t.throws(() => run([true]), { message: /output_mask/ });
});

test('results: lists longer than the buffer, tuples with lists, undefined tensors, numbers and booleans', (t) => {
  const parts = call('unbind.int', torch.arange(40_000)) as Tensor[];
  t.is(parts.length, 40_000);
  t.is(parts[39_999].item(), 39_999);
  for (const part of parts) part.dispose();
  t.is(call('equal', torch.ones(2), torch.ones(2)), true);
  t.is(call('q_scale', torch.quantizePerTensor(torch.ones(2), 0.5, 0, torch.qint8)), 0.5);
  t.is(call('_local_scalar_dense', torch.tensor([2n ** 62n])), 2n ** 62n);
  t.is(call('result_type.Tensor', torch.ones(1), torch.ones(1).double()), torch.float64);
  const [hist, edges] = call('histogramdd', torch.rand(4, 2), [2, 2]) as [Tensor, Tensor[]];
  t.deepEqual(
    [hist.shape, edges.map((edge) => edge.shape)],
    [
      [2, 2],
      [[3], [3]],
    ],
  );
});

test('results that are arguments are the same objects', (t) => {
  const x = torch.ones(2);
  t.is(tensor('add_.Tensor', x, 1), x);
  const out = torch.empty(2);
  t.is(tensor('add.out', x, 1, { out }), out);
  t.deepEqual(out.tolist(), [3, 3]);
  t.is(x.contiguous(), x);
  t.not(x.view(2), x);
});

test('operators without results return nothing', (t) => {
  const x = torch.ones(2);
  t.is(call('_foreach_add_.Scalar', [x], 1), undefined);
  t.deepEqual(x.tolist(), [2, 2]);
});

test('an unknown operator, a wrong type, a missing and an unknown argument are named', (t) => {
  t.throws(() => torch.operator('aten::nonsense'), { message: /No such operator aten::nonsense/ });
  t.throws(() => call('relu', 'x'), { instanceOf: torch.RuntimeError, message: /argument 'self' \(position 1\)/ });
  t.throws(() => call('relu.default'), {
    instanceOf: torch.RuntimeError,
    message: /missing value for argument 'self'/,
  });
  t.throws(() => call('relu', torch.ones(1), { inplace: true }), {
    instanceOf: torch.RuntimeError,
    message: /Unknown keyword argument 'inplace'/,
  });
  t.throws(() => call('relu', torch.ones(1), 1), { instanceOf: torch.RuntimeError, message: /at most 1 argument/ });
});

test('an operator without the name of an overload takes the first one that fits', (t) => {
  const x = torch.ones(1, 1, 2, 2);
  const sizes = { output_size: [1, 1], align_corners: false, scale_factors: null };
  t.deepEqual((call('_upsample_bilinear2d_aa', x, sizes) as torch.Tensor).tolist(), [[[[1]]]]);
  const out = torch.empty(2);
  t.is(call('relu', torch.tensor([-1, 2]), { out }), out);
  t.deepEqual(out.tolist(), [0, 2]);
  t.is((call('add', torch.ones(1), 2, { alpha: 3 }) as torch.Tensor).item(), 7);
});

test('every operator of libtorch that TypeScript can pass values to has a plan', (t) => {
  const x = torch.ones(1);
  for (const name of ['add.Tensor', 'conv2d', 'lstm.input', '_fused_adam_', 'nested_to_padded_tensor', 'fft_fft']) {
    t.is(typeof torch.operator(name), 'function', name);
    // Whatever a call without arguments gives, it is an exception.
    t.throws(() => torch.operator(name)());
  }
  t.is(x.item(), 1);
});

test('errors carry PyTorch’s text, the native stack apart, and begin at the caller’s line', (t) => {
  const error = t.throws(() => torch.ones(2).add(torch.ones(3)), { instanceOf: torch.RuntimeError });
  t.is(error.message, 'The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0');
  t.regex(error.stack?.split('\n')[1] ?? '', /operator\.test\.ts/);
});

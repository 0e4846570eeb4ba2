/** @file The default device, `asarray`, and quantised tensors. Expected texts are those of Python torch 2.11.0. */

import test from 'ava';
import * as torch from 'typetorch';

test.serial('factories make tensors on the default device', (t) => {
  const x = torch.ones(2);
  torch.setDefaultDevice('meta');
  try {
    t.is(String(torch.getDefaultDevice()), 'meta');
    const made = [
      torch.zeros(2),
      torch.tensor([1]),
      torch.asTensor([1]),
      torch.scalarTensor(1),
      torch.arange(3),
      torch.rand(2),
      torch.linspace(0, 1, 3),
      torch.fft.fftfreq(2),
      torch.sparseCooTensor([[0]], [1], [1]),
      new torch.nn.Linear(2, 2).weight,
    ];
    t.deepEqual(new Set(made.map(({ device }) => String(device))), new Set(['meta']));
    const others = [torch.zerosLike(x), x.newZeros(2), torch.zeros(2, { device: 'cpu' }), x.add(1)];
    t.deepEqual(new Set(others.map(({ device }) => String(device))), new Set(['cpu']));
  } finally {
    torch.setDefaultDevice(null);
  }
  t.is(String(torch.zeros(1).device), 'cpu');
  t.is(String(torch.getDefaultDevice()), 'cpu');
  t.throws(() => torch.setDefaultDevice('nowhere'), { instanceOf: torch.RuntimeError });
});

test('asarray shares memory unless it must not or cannot', (t) => {
  const x = torch.ones(2, { requiresGrad: true });
  t.is(torch.asarray(x, { requiresGrad: true }), x);
  t.false(torch.asarray(x).requiresGrad);
  t.is(torch.asarray(x).dataPtr(), x.dataPtr());
  t.not(torch.asarray(x, { copy: true }).dataPtr(), x.dataPtr());
  const numbers = new Float32Array([1, 1]);
  const shared = torch.asarray(numbers);
  numbers[0] = 5;
  t.is(shared.at(0).item(), 5);
  t.true(torch.asarray(numbers, { dtype: torch.float64, requiresGrad: true }).requiresGrad);
  t.throws(() => torch.asarray(x, { copy: false, dtype: torch.float64 }), {
    message: "can't alias tensor with dtype 'Float' into dtype 'Double'.",
  });
  t.throws(() => torch.asarray(x, { copy: false, device: 'meta' }), {
    message: "can't alias tensor from device 'cpu' to 'meta'.",
  });
  t.throws(() => torch.asarray([1, 2], { copy: false }), {
    message: "can't alias arbitrary sequence into a tensor.",
  });
});

test('quantised tensors', (t) => {
  const q = torch.quantizePerTensor(torch.tensor([1, 2]), 0.1, 3, torch.quint8);
  t.is(
    String(q),
    'tensor([1., 2.], size=(2,), dtype=torch.quint8,\n       quantization_scheme=torch.per_tensor_affine, scale=0.1, zero_point=3)',
  );
  t.is(q.qscheme(), torch.perTensorAffine);
  t.deepEqual([q.qScale(), q.qZeroPoint()], [0.1, 3]);
  t.deepEqual(q.intRepr().tolist(), [13, 23]);
  t.deepEqual(q.dequantize().tolist(), [1, 2]);
  t.is(q.at(0).item(), 1);
  const rows = torch.tensor([
    [1, 2],
    [3, 4],
  ]);
  const p = torch.quantizePerChannel(rows, torch.tensor([0.1, 0.2]), torch.tensor([0n, 1n]), 0, torch.qint8);
  t.is(p.qscheme(), torch.perChannelAffine);
  t.is(p.qPerChannelAxis(), 0);
  t.deepEqual(p.dequantize().tolist(), rows.tolist());
  t.regex(String(p), /quantization_scheme=torch\.per_channel_affine,\n {7}scale=tensor\(\[0\.1000, 0\.2000\]/);
  t.throws(() => torch.ones(2).qscheme(), { name: 'NotImplementedError' });
});

test('options that are no object are refused by name', (t) => {
  const refusal = { instanceOf: TypeError, message: /takes its options as an object|takes options/ };
  t.throws(() => torch.frombuffer(new Uint8Array(1), null as never), { instanceOf: TypeError });
  t.throws(() => new torch.data.TensorDataset(torch.ones(1), null as never), { instanceOf: TypeError });
  t.throws(() => torch.tensor([1], null as never), refusal);
});

test('a dtype knows its real and its complex kin', (t) => {
  const kin = [torch.float16, torch.float32, torch.float64, torch.bfloat16].map((dtype) => dtype.toComplex());
  t.deepEqual(kin, [torch.complex32, torch.complex64, torch.complex128, torch.complex64]);
  t.deepEqual(
    kin.map((dtype) => dtype.toReal()),
    [torch.float16, torch.float32, torch.float64, torch.float32],
  );
  t.is(torch.int32.toReal(), torch.int32);
  t.is(torch.complex64.toComplex(), torch.complex64);
  t.throws(() => torch.int32.toComplex(), {
    instanceOf: torch.RuntimeError,
    message: 'Unknown Complex ScalarType for Int',
  });
});

test.serial('setDefaultTensorType sets the default dtype by a name', (t) => {
  try {
    torch.setDefaultTensorType('torch.DoubleTensor');
    t.is(torch.ones(1).dtype, torch.float64);
    const refused: [name: string, message: string][] = [
      ['torch.IntTensor', 'only floating-point types are supported as the default type'],
      ['abc', 'invalid type object: only floating-point types are supported as the default type'],
      ['torch.sparse.FloatTensor', 'only dense types are supported as the default type'],
    ];
    for (const [name, message] of refused) {
      t.throws(() => torch.setDefaultTensorType(name), { instanceOf: TypeError, message });
    }
    t.is(torch.getDefaultDtype(), torch.float64);
  } finally {
    torch.setDefaultTensorType('torch.FloatTensor');
  }
  t.is(torch.ones(1).dtype, torch.float32);
});

test('names of types', (t) => {
  const x = torch.ones(2);
  const values = [x, x.double(), x.toSparse(), torch.nested.nestedTensor([x]), 3, 3.5, 'a', null, [1], {}, true];
  t.deepEqual(values.map(torch.typename), [
    'torch.FloatTensor',
    'torch.DoubleTensor',
    'torch.sparse.FloatTensor',
    'torch.FloatTensor',
    'int',
    'float',
    'str',
    'NoneType',
    'list',
    'dict',
    'bool',
  ]);
  t.is(torch.typename(torch.nn.Linear), 'Linear');
  t.is(torch.typename(new torch.nn.Linear(1, 1)), 'Linear');
});

test('devices that this libtorch does not know', (t) => {
  const x = torch.ones(2);
  t.deepEqual([x.isXpu, x.isXla, x.isIpu], [false, false, false]);
  t.throws(() => x.xpu(), { name: 'AssertionError', message: 'Torch not compiled with XPU enabled' });
  t.throws(() => x.mtia(), { name: 'AssertionError', message: /^Torch not compiled with MTIA enabled/ });
  t.throws(() => x.ipu(), { name: 'RuntimeError', message: 'PyTorch is not linked with support for ipu devices' });
});

test('cond chooses a computation by a boolean or a tensor', (t) => {
  const x = torch.ones(2);
  const branches = [(a: torch.Tensor) => a.add(1), (a: torch.Tensor) => a.sub(1)] as const;
  t.deepEqual(torch.cond(x.sum().gt(1), ...branches, [x]).tolist(), [2, 2]);
  t.deepEqual(torch.cond(false, ...branches, [x]).tolist(), [0, 0]);
  const refused: [fn: () => unknown, message: RegExp][] = [
    [
      () => torch.cond(x, ...branches, [x]),
      /^Expected pred to be bool or single-element tensor, but got tensor\(\[1., 1.\]\)\.$/,
    ],
    [() => torch.cond(torch.tensor(true), 3 as never, 4 as never, []), /^Expect both branches to be callable\.$/],
    [() => torch.cond(torch.tensor(true), ...branches, [3] as never), /^Expect operands to be a tuple/],
    [() => torch.cond('yes' as never, ...branches, [x]), /^Expected pred to be bool or tensor, but got yes\.$/],
  ];
  for (const [fn, message] of refused) t.throws(fn, { name: 'RuntimeError', message });
});

test('threads beside each other are set once', (t) => {
  const refuse =
    (count: unknown): (() => void) =>
    () =>
      torch.setNumInteropThreads(count as number);
  t.throws(refuse(-1), { name: 'RuntimeError', message: 'set_num_interop_threads expects a positive integer' });
  t.throws(refuse('a'), { name: 'RuntimeError', message: 'set_num_interop_threads expects an int, but got str' });
  const count = torch.getNumInteropThreads() + 1;
  torch.setNumInteropThreads(count);
  t.is(torch.getNumInteropThreads(), count);
  t.throws(refuse(2), { name: 'RuntimeError', message: /^Error: cannot set number of interop threads after/ });
});

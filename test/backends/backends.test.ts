/** @file Settings of backends have Python's values, can be set for good or for a scope, and refuse what PyTorch refuses. */

import test from 'ava';
import * as torch from 'typetorch';
import { backends } from 'typetorch';

const { cudnn, mkldnn, quantized } = backends;

test.serial('the settings begin as in Python', (t) => {
  const { enabled, benchmark, benchmarkLimit, deterministic, allowTf32, fp32Precision } = cudnn;
  t.deepEqual(
    { enabled, benchmark, benchmarkLimit, deterministic, allowTf32, fp32Precision },
    {
      enabled: true,
      benchmark: false,
      benchmarkLimit: 10,
      deterministic: false,
      allowTf32: true,
      fp32Precision: 'none',
    },
  );
  t.deepEqual([cudnn.conv.fp32Precision, cudnn.rnn.fp32Precision], ['tf32', 'tf32']);
  t.deepEqual(
    [mkldnn.enabled, mkldnn.deterministic, mkldnn.allowTf32, mkldnn.fp32Precision],
    [true, false, false, 'none'],
  );
  t.is(torch.getFloat32MatmulPrecision(), 'highest');
  const { matmul } = backends.cuda;
  t.deepEqual([matmul.allowTf32, matmul.allowFp16Accumulation, matmul.fp32Precision], [false, false, 'none']);
  t.true(matmul.allowFp16ReducedPrecisionReduction && matmul.allowBf16ReducedPrecisionReductionSplitK);
  t.true(backends.cuda.flashSdpEnabled() && backends.cuda.mathSdpEnabled() && backends.cuda.memEfficientSdpEnabled());
  t.is(backends.cuda.preferredLinalgLibrary(), 'default');
});

test.serial('switches are set and asked', (t) => {
  for (const backend of [cudnn, mkldnn]) {
    for (const name of ['enabled', 'deterministic'] as const) {
      const before = backend[name];
      backend[name] = !before;
      t.is(backend[name], !before);
      backend[name] = before;
    }
  }
  cudnn.allowTf32 = false;
  t.false(cudnn.allowTf32);
  cudnn.allowTf32 = true;
  const { matmul } = backends.cuda;
  matmul.allowFp16ReducedPrecisionReduction = false;
  t.deepEqual(
    [matmul.allowFp16ReducedPrecisionReduction, matmul.allowFp16ReducedPrecisionReductionSplitK],
    [false, true],
  );
  matmul.allowFp16ReducedPrecisionReduction = true;
  backends.cuda.enableFlashSdp(false);
  t.false(backends.cuda.flashSdpEnabled());
  backends.cuda.enableFlashSdp(true);
  t.is(backends.cuda.preferredBlasLibrary('cublas'), 'cublas');
  t.is(backends.cuda.preferredLinalgLibrary('default'), 'default');
});

test.serial('flags hold for a scope and are put back, also after an exception', (t) => {
  cudnn.flags({ enabled: false, benchmark: true }, () => t.deepEqual([cudnn.enabled, cudnn.benchmark], [false, true]));
  t.deepEqual([cudnn.enabled, cudnn.benchmark], [true, false]);
  t.throws(
    () =>
      mkldnn.flags({ enabled: false }, () => {
        throw new Error('inside');
      }),
    { message: 'inside' },
  );
  t.true(mkldnn.enabled);
  {
    using _ = mkldnn.flags({ deterministic: true });
    t.true(mkldnn.deterministic);
  }
  t.false(mkldnn.deterministic);
  t.throws(() => cudnn.flags({ benchmarks: true } as never, () => 1), { message: /unexpected option 'benchmarks'/ });
});

test.serial('without mkldnn a product comes from other code and is as right', (t) => {
  const [a, b] = [torch.arange(12).reshape(3, 4).to(torch.bfloat16), torch.arange(8).reshape(4, 2).to(torch.bfloat16)];
  const expected = a.float().matmul(b.float()).tolist();
  t.deepEqual(a.matmul(b).float().tolist(), expected);
  t.deepEqual(
    mkldnn.flags({ enabled: false }, () => a.matmul(b).float().tolist()),
    expected,
  );
});

test.serial('the precision of products of matrices', (t) => {
  torch.setFloat32MatmulPrecision('high');
  t.is(torch.getFloat32MatmulPrecision(), 'high');
  torch.setFloat32MatmulPrecision('highest');
  t.is(backends.cuda.matmul.fp32Precision, 'ieee');
  mkldnn.matmul.fp32Precision = 'none';
  t.is(mkldnn.matmul.fp32Precision, 'none');
  t.throws(() => {
    mkldnn.matmul.fp32Precision = 'foo' as never;
  });
  t.throws(() => torch.setFloat32MatmulPrecision(3 as never), { name: 'TypeError' });
});

test.serial('quantized engines', (t) => {
  t.true(quantized.supportedEngines.includes(quantized.engine));
  t.throws(
    () => {
      quantized.engine = 'foo' as never;
    },
    { name: 'RuntimeError', message: 'foo is not a valid value for quantized engine' },
  );
});

test('what is refused', (t) => {
  t.throws(
    () => {
      cudnn.enabled = 3 as never;
    },
    { name: 'TypeError', message: 'backends.cudnn.enabled takes a boolean, not int' },
  );
  t.throws(() => Object.assign(cudnn, { enable: true }), { name: 'TypeError' });
  t.throws(() => backends.cuda.preferredLinalgLibrary('foo' as never), {
    message: 'Unknown input value. Choose from: default, cusolver, magma.',
  });
});

test('what is there', (t) => {
  t.true(mkldnn.isAvailable());
  t.true(backends.openmp.isAvailable());
  t.is(typeof backends.mkl.isAvailable(), 'boolean');
  t.is(backends.mps.isAvailable(), process.platform === 'darwin');
  t.regex(backends.cpu.getCpuCapability(), /^[A-Z0-9 ]+$/i);
  if (!torch.cuda.isAvailable()) {
    t.false(cudnn.isAvailable());
    t.is(cudnn.version(), null);
    t.false(cudnn.isAcceptable(torch.ones(1)));
  }
});

test.serial('deterministic algorithms, for good and for a scope', (t) => {
  const input = torch.zeros(3);
  const index = torch.tensor([0n, 0n]);
  const put = (): unknown => torch.nn.functional.maxUnpool1d(torch.ones(1, 2), torch.tensor([[0n, 1n]]), 2);
  t.false(torch.areDeterministicAlgorithmsEnabled());
  torch.deterministic(() => {
    t.true(torch.areDeterministicAlgorithmsEnabled());
    t.throws(put, { message: /does not have a deterministic implementation/ });
  });
  torch.deterministic({ warnOnly: true }, () => {
    t.true(torch.isDeterministicAlgorithmsWarnOnlyEnabled());
    t.is(torch.getDeterministicDebugMode(), 1);
  });
  t.notThrows(put);
  torch.useDeterministicAlgorithms(true);
  t.is(torch.getDeterministicDebugMode(), 2);
  torch.setDeterministicDebugMode('default');
  t.false(torch.areDeterministicAlgorithmsEnabled());
  t.throws(() => torch.setDeterministicDebugMode('foo' as never), {
    message: 'invalid value of debug_mode, expected one of `default`, `warn`, `error`, but got foo',
  });
  t.throws(() => torch.setDeterministicDebugMode(7 as never), {
    message: 'invalid value of debug_mode, expected 0, 1, or 2, but got 7',
  });
  t.throws(() => torch.useDeterministicAlgorithms(1 as never), { name: 'TypeError' });
  t.deepEqual(input.indexAdd(0, index, torch.ones(2)).tolist(), [2, 0, 0]);
});

test.serial('denormal numbers are flushed where the processor can', (t) => {
  const tiny = torch.tensor([1e-40]);
  if (torch.setFlushDenormal(true)) t.is(tiny.mul(1).item(), 0);
  torch.setFlushDenormal(false);
  t.not(tiny.mul(1).item(), 0);
});

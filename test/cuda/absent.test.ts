/** @file Where there is no CUDA: what can be asked is answered, everything else throws what PyTorch throws, and each reason is told. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { cuda } from 'typetorch';
import type * as Loading from '../../src/native/cuda.js';
import { summaryOf } from '../../src/cuda/memory-table.js';

const run = cuda.isAvailable() ? test.skip : test;

run('what can be asked without CUDA is answered', (t) => {
  t.false(cuda.isAvailable());
  t.is(cuda.deviceCount(), 0);
  t.false(cuda.isInitialized());
  t.false(cuda.isBf16Supported());
  t.false(cuda.isTf32Supported());
  t.deepEqual(cuda.getArchList(), []);
  t.is(cuda.getGencodeFlags(), '');
  t.is(cuda.memoryAllocated(), 0);
  t.is(cuda.maxMemoryReserved(), 0);
  t.deepEqual(cuda.memoryStats(), {});
  t.deepEqual(cuda.hostMemoryStats(), {});
  t.deepEqual(cuda.getRngStateAll(), []);
  t.false(cuda.isCurrentStreamCapturing());
  t.true(cuda.amp.ampDefinitelyNotAvailable());
  t.regex(cuda.unavailableReason() ?? '', /CUDA|driver|device/);
});

run('what concerns all devices does nothing', (t) => {
  t.notThrows(() => {
    cuda.emptyCache();
    cuda.manualSeed(1);
    cuda.manualSeedAll(1);
    cuda.seed();
    cuda.seedAll();
    cuda.setRngState(torch.getRngState());
    cuda.setRngStateAll([]);
    cuda.cachingAllocatorEnable(false);
    cuda.stream(null, () => undefined);
    cuda.device(-1, () => undefined);
    cuda.deviceOf(torch.ones(1), () => undefined);
    cuda.setStream(null);
  });
});

const refused: Record<string, () => unknown> = {
  init: () => cuda.init(),
  currentDevice: () => cuda.currentDevice(),
  setDevice: () => cuda.setDevice(0),
  device: () => cuda.device(0, () => 1),
  synchronize: () => cuda.synchronize(),
  getDeviceName: () => cuda.getDeviceName(),
  getDeviceProperties: () => cuda.getDeviceProperties(),
  Stream: () => new cuda.Stream(),
  currentStream: () => cuda.currentStream(),
  Event: () => new cuda.Event(),
  CUDAGraph: () => new cuda.CUDAGraph(),
  graphPoolHandle: () => cuda.graphPoolHandle(),
  MemPool: () => new cuda.MemPool(),
  memorySummary: () => cuda.memorySummary(),
  memGetInfo: () => cuda.memGetInfo(),
  resetPeakMemoryStats: () => cuda.resetPeakMemoryStats(),
  setPerProcessMemoryFraction: () => cuda.setPerProcessMemoryFraction(0.5),
  getRngState: () => cuda.getRngState(),
  initialSeed: () => cuda.initialSeed(),
  setSyncDebugMode: () => cuda.setSyncDebugMode('warn'),
  'a tensor': () => torch.ones(1, { device: 'cuda' }),
  'to()': () => torch.ones(1).to('cuda:0'),
  'cuda()': () => torch.ones(1).cuda(),
  'a module': () => new torch.nn.Linear(1, 1).to('cuda'),
  Generator: () => new torch.Generator('cuda'),
};

for (const [name, call] of Object.entries(refused)) {
  run(`${name} throws what PyTorch throws`, (t) => {
    t.throws(call, {
      message:
        /^(Torch not compiled with CUDA enabled|Found no NVIDIA driver on your system\..*|No CUDA GPUs are available)$/,
    });
  });
}

run('other errors are those of PyTorch', (t) => {
  t.throws(() => cuda.setDevice('cpu'), { name: 'ValueError', message: 'Expected a cuda device, but got: cpu' });
  t.throws(() => cuda.nvtx.mark('a'), { message: 'NVTX functions not installed. Are you sure you have a CUDA build?' });
  t.throws(() => cuda.setSyncDebugMode('foo' as never), {
    message: 'invalid value of debug_mode, expected one of `default`, `warn`, `error`',
  });
});

/** The module that opens CUDA's libraries, in a state of its own. */
async function loading(name: string): Promise<typeof Loading> {
  return (await import(new URL(`../../dist/native/cuda.js?${name}`, import.meta.url).href)) as typeof Loading;
}

type Loader = Parameters<typeof Loading.openCuda>[0];
type Addon = Parameters<typeof Loading.openCuda>[1];

const record = { libraries: ['libtorch_cuda.so'], functions: 'functions.so' };
const silent: Addon = { useNamed: () => undefined, callNamed: () => '0' };
const notLoaded = (): never => {
  throw new Error('is not to be opened');
};

function loader(devices: number | null, open: () => void = notLoaded): Loader {
  return { open, cudaDevices: () => devices, cudaFunctions: () => 1n };
}

const problems: Record<string, { loader: Loader; reason: RegExp; name: string; message: RegExp; built?: boolean }> = {
  'no libtorch with CUDA': {
    loader: loader(1),
    reason: /built without CUDA: set LIBTORCH/,
    name: 'AssertionError',
    message: /^Torch not compiled with CUDA enabled$/,
    built: false,
  },
  'no driver': {
    loader: loader(null),
    reason: /driver is not installed/,
    name: 'RuntimeError',
    message: /^Found no NVIDIA driver on your system\. Please check/,
  },
  'no device': {
    loader: loader(0),
    reason: /sees no device, or CUDA_VISIBLE_DEVICES hides/,
    name: 'RuntimeError',
    message: /^No CUDA GPUs are available$/,
  },
  'a driver that fails': {
    loader: loader(-999),
    reason: /could not be initialized \(CUDA error 999\)/,
    name: 'RuntimeError',
    message: /^CUDA driver initialization failed/,
  },
  'libraries that cannot be opened': {
    loader: loader(1, () => {
      throw new Error('libcudnn.so.9 is missing');
    }),
    reason: /could not be opened: libcudnn.so.9 is missing/,
    name: 'RuntimeError',
    message: /libcudnn.so.9 is missing/,
  },
  'a driver too old for libtorch': {
    loader: loader(1, () => undefined),
    reason: /sees no device/,
    name: 'RuntimeError',
    message: /^No CUDA GPUs are available$/,
  },
};

for (const [name, { loader, reason, name: errorName, message, built = true }] of Object.entries(problems)) {
  test(`${name}: told as the reason, and thrown in PyTorch's words`, async (t) => {
    const { openCuda, cudaProblem, requireCuda, countCudaDevices, isCudaBuilt } = await loading(
      encodeURIComponent(name),
    );
    openCuda(loader, silent, built ? record : null, '/folder');
    t.regex(cudaProblem() ?? '', reason);
    t.is(isCudaBuilt(), built);
    t.is(countCudaDevices(), 0);
    t.throws(requireCuda, { name: errorName, message });
  });
}

test('with a device the libraries are opened, ours last', async (t) => {
  const { openCuda, cudaProblem, requireCuda, countCudaDevices } = await loading('device');
  const opened: unknown[] = [];
  const present: Loader = {
    open: (paths) => void opened.push(...paths),
    cudaDevices: () => 2,
    cudaFunctions: (path) => BigInt(opened.push(path)),
  };
  openCuda(present, { useNamed: (table) => void opened.push(table), callNamed: () => '2' }, record, '/folder');
  t.deepEqual(opened, ['libtorch_cuda.so', '/folder/functions.so', 2n]);
  t.is(cudaProblem(), null);
  t.is(countCudaDevices(), 2);
  t.notThrows(requireCuda);
});

test("the summary of a device's memory is Python's", (t) => {
  const python = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as {
    summaries: { stats: Record<string, number>; abbreviated: boolean; text: string }[];
  };
  for (const { stats, abbreviated, text } of python.summaries) t.is(summaryOf(stats, 1, abbreviated), text);
  t.throws(() => summaryOf({}, 0, false), { name: 'KeyError' });
});

test('torch.cpu answers as torch.cuda does', (t) => {
  const { cpu } = torch;
  t.true(cpu.isAvailable() && cpu.isInitialized() && new cpu.Stream().recordEvent().query());
  t.is(cpu.deviceCount(), 1);
  t.is(cpu.currentDevice(), 'cpu');
  const [before, other] = [cpu.currentStream(), new cpu.Stream()];
  t.is(
    cpu.stream(other, () => cpu.currentStream()),
    other,
  );
  t.is(cpu.currentStream(), before);
});

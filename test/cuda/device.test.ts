/** @file What runs on a CUDA device; where there is none, the reason is printed once. */

import test from 'ava';
import * as torch from 'typetorch';
import { amp, autocast, cuda, nn, optim, type Tensor } from 'typetorch';

const run = cuda.isAvailable() ? test.serial : test.serial.skip;
const reason = cuda.unavailableReason();
if (reason !== null) console.log(`# tests on CUDA are not run: ${reason}`);

const F = nn.functional;

run('operators give what they give on the CPU', (t) => {
  const [a, b] = [torch.arange(12).reshape(3, 4).float(), torch.arange(8).reshape(4, 2).float()];
  const product = a.cuda().matmul(b.to('cuda'));
  t.is(String(product.device), `cuda:${cuda.currentDevice()}`);
  t.deepEqual(product.cpu().tolist(), a.matmul(b).tolist());
  t.throws(() => a.cuda().add(b), { message: /Expected all tensors to be on the same device/ });
});

run('devices have names and properties', (t) => {
  const index = cuda.currentDevice();
  const properties = cuda.getDeviceProperties();
  t.deepEqual(cuda.getDeviceCapability(index), [properties.major, properties.minor]);
  t.is(cuda.getDeviceName(), properties.name);
  t.true(properties.totalMemory > 2 ** 30);
  t.regex(String(properties), /^_CudaDeviceProperties\(name='/);
  t.true(cuda.getArchList().length > 0);
  t.is(
    cuda.device(0, () => cuda.currentDevice()),
    0,
  );
  t.is(cuda.currentDevice(), index);
  t.throws(() => cuda.getDeviceProperties(99), { name: 'AssertionError', message: 'Invalid device id' });
  t.false(cuda.canDeviceAccessPeer(index, index));
});

run('streams run beside each other, and events order and time them', (t) => {
  const x = torch.randn(1000, 1000, { device: 'cuda' });
  const side = new cuda.Stream();
  const [start, end] = [new cuda.Event({ enableTiming: true }), new cuda.Event({ enableTiming: true })];
  start.record();
  side.waitStream(cuda.currentStream());
  const y = cuda.stream(side, () => {
    t.true(cuda.currentStream().equals(side));
    return x.matmul(x);
  });
  cuda.currentStream().waitStream(side);
  end.record();
  end.synchronize();
  t.true(end.query() && side.query());
  t.true(start.elapsedTime(end) >= 0);
  t.deepEqual(y.sum().item(), x.matmul(x).sum().item());
  t.true(cuda.currentStream().equals(cuda.defaultStream()));
  t.throws(() => new cuda.Event().elapsedTime(end), { message: /enable_timing=True/ });
});

run('flattenParameters gives the parameters of a recurrent layer one memory, and they keep their values', (t) => {
  const lstm = new nn.LSTM(4, 3, { numLayers: 2, bidirectional: true }).cuda();
  const before = [...lstm.parameters()].map((parameter) => parameter.tolist());
  lstm.flattenParameters();
  const memories = [...lstm.parameters()].map((parameter) => parameter.untypedStorage().dataPtr());
  t.is(new Set(memories).size, 1);
  t.deepEqual(
    [...lstm.parameters()].map((parameter) => parameter.tolist()),
    before,
  );
});

run('memory is counted', (t) => {
  cuda.resetPeakMemoryStats();
  const before = cuda.memoryAllocated();
  torch.tidy(() => {
    torch.ones(1 << 20, { device: 'cuda' });
    t.is(cuda.memoryAllocated() - before, 4 << 20);
  });
  t.is(cuda.memoryAllocated(), before);
  t.true(cuda.maxMemoryAllocated() >= before + (4 << 20));
  t.true(cuda.memoryReserved() >= cuda.memoryAllocated());
  t.regex(cuda.memorySummary(), /PyTorch CUDA memory summary, device ID 0/);
  cuda.emptyCache();
  const [free, total] = cuda.memGetInfo();
  t.true(free > 0 && free <= total);
  t.true(Array.isArray(cuda.memorySnapshot()));
  cuda.setPerProcessMemoryFraction(1);
  t.is(cuda.getPerProcessMemoryFraction(), 1);
  t.throws(() => cuda.setPerProcessMemoryFraction(2), { message: 'Invalid fraction value: 2. Allowed range: 0~1' });
  t.throws(() => torch.empty(2 ** 42, { device: 'cuda' }), { name: 'OutOfMemoryError' });
});

run('pools keep memory apart', (t) => {
  const pool = new cuda.MemPool();
  const x = cuda.useMemPool(pool, () => torch.ones(1 << 20, { device: 'cuda' }));
  t.true(pool.snapshot().length > 0);
  t.is(x.sum().item(), 1 << 20);
});

run('the same seed gives the same numbers', (t) => {
  torch.manualSeed(3);
  t.is(cuda.initialSeed(), 3n);
  const state = cuda.getRngState();
  const draw = (): unknown => torch.rand(4, { device: 'cuda' }).tolist();
  const first = draw();
  t.deepEqual(torch.forkRng(draw) === first, false);
  cuda.setRngState(state);
  t.deepEqual(draw(), first);
});

run('pinned memory is copied beside the program', (t) => {
  const x = torch.randn(1000).pinMemory();
  t.true(x.isPinned());
  const y = x.to('cuda', { nonBlocking: true });
  cuda.synchronize();
  t.deepEqual(y.cpu().tolist(), x.tolist());
});

run('mixed precision trains', (t) => {
  const model = new nn.Sequential(new nn.Linear(8, 32), new nn.ReLU(), new nn.Linear(32, 1)).to('cuda');
  const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
  const scaler = new amp.GradScaler('cuda');
  const [x, y] = [torch.randn(64, 8, { device: 'cuda' }), torch.randn(64, 1, { device: 'cuda' })];
  const losses: number[] = [];
  for (let i = 0; i < 20; i++) {
    optimizer.zeroGrad();
    const loss = autocast('cuda', () => {
      const out = model(x);
      t.is(out.dtype, torch.float16);
      return F.mseLoss(out, y);
    });
    scaler.scale(loss).backward();
    scaler.step(optimizer);
    scaler.update();
    losses.push(loss.item() as number);
  }
  t.true(losses[19] < losses[0]);
  t.is(scaler.getScale(), 2 ** 16);
});

run('a whole training step is captured and replayed', (t) => {
  const model = new nn.Linear(4, 2).to('cuda');
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
  const [x, y] = [torch.randn(8, 4, { device: 'cuda' }), torch.randn(8, 2, { device: 'cuda' })];
  const step = (): Tensor => {
    optimizer.zeroGrad({ setToNone: false });
    const loss = F.mseLoss(model(x), y);
    loss.backward();
    optimizer.step();
    return loss;
  };
  const side = new cuda.Stream();
  side.waitStream(cuda.currentStream());
  cuda.stream(side, () => {
    for (let i = 0; i < 3; i++) step();
  });
  cuda.currentStream().waitStream(side);
  const graph = new cuda.CUDAGraph();
  const loss = cuda.graph(graph, step);
  const losses = Array.from({ length: 5 }, () => {
    graph.replay();
    return loss.item() as number;
  });
  t.deepEqual(
    [...losses].sort((a, b) => b - a),
    losses,
  );
});

run('graphed callables give what the module gives', (t) => {
  const model = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2)).to('cuda');
  const [x, other] = [torch.randn(3, 4, { device: 'cuda' }), torch.randn(3, 4, { device: 'cuda' })];
  const plain = model(other);
  const [plainGrad] = torch.autograd.grad(plain.sum(), [...model.parameters()]);
  const graphed = cuda.makeGraphedCallables(model, [x]);
  const out = graphed(other);
  const [grad] = torch.autograd.grad(out.sum(), [...model.parameters()]);
  t.deepEqual(out.tolist(), plain.tolist());
  t.deepEqual(grad.tolist(), plainGrad.tolist());
});

/** @file Modules on several devices. The CPU stands for each of them here: a batch in parts has to give what the whole gives. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

const { replicate, scatter, gather, parallelApply } = nn.parallel;
const devices = ['cpu', 'cpu', 'cpu'];

test('a batch is cut into parts, also inside arrays and objects, and what is no tensor goes to each', (t) => {
  const x = torch.arange(5);
  t.deepEqual(
    scatter([x, { y: x.mul(2), scale: 3 }, 'same'] as const, devices).map(([a, { y, scale }, text]) => [
      a.tolist(),
      y.tolist(),
      scale,
      text,
    ]),
    [
      [[0, 1], [0, 2], 3, 'same'],
      [[2, 3], [4, 6], 3, 'same'],
      [[4], [8], 3, 'same'],
    ],
  );
  t.is(scatter(x, ['cpu', 'meta'])[1].device.type, 'meta');
});

test('outputs are put together in the form that they have', (t) => {
  const part = (n: number): [Tensor, { y: Tensor }, null] => [torch.ones(n), { y: torch.zeros(n, 2) }, null];
  const [ones, { y }, none] = gather([part(1), part(2)], 'cpu');
  t.deepEqual([ones.shape, y.shape, none], [[3], [3, 2], null]);
  t.deepEqual(gather([torch.tensor(1), torch.tensor(2)], 'cpu').tolist(), [1, 2]);
  t.deepEqual(gather([torch.zeros(1, 2), torch.zeros(1, 3)], 'cpu', 1).shape, [1, 5]);
  t.throws(() => gather<object>([{ a: torch.ones(1) }, {}], 'cpu'), {
    instanceOf: torch.ValueError,
    message: 'All dicts must have the same number of keys',
  });
});

class Net extends nn.Module<[x: Tensor], Tensor> {
  first = new nn.Linear(3, 4);
  second = new nn.Linear(4, 4);
  scale = new nn.Buffer(torch.tensor(2));
  settings = { power: 2 };
  override forward(x: Tensor): Tensor {
    return this.second(this.first(x).relu()).mul(this.scale).pow(this.settings.power);
  }
}

test('copies run with a part each, and their gradients add up in the module', (t) => {
  const net = new Net();
  const x = torch.randn(5, 3);
  const whole = net(x);
  whole.sum().backward();
  const want = [...net.parameters()].map(({ grad }) => grad?.clone() as Tensor);
  net.zeroGrad();
  const parts = scatter(x, devices);
  const outputs = parallelApply(replicate(net, devices), parts);
  const joined = gather(outputs, 'cpu');
  joined.sum().backward();
  t.true(torch.allclose(joined, whole));
  for (const [i, { grad }] of [...net.parameters()].entries()) t.true(torch.allclose(grad as Tensor, want[i]));
});

test('a copy has the module’s class, hooks and properties, but no parameters of its own', (t) => {
  const net = new Net();
  let calls = 0;
  net.registerForwardHook(() => void calls++);
  const [copy] = replicate(net, ['meta'], true);
  t.true(copy instanceof Net);
  t.deepEqual([...copy.parameters()], []);
  t.deepEqual(
    [...copy.namedBuffers()].map(([name, buffer]) => [name, buffer.device.type]),
    [['scale', 'meta']],
  );
  t.is(copy.first(torch.zeros(1, 3, { device: 'meta' })).device.type, 'meta');
  replicate(net, ['cpu'])[0](torch.zeros(1, 3));
  t.false(copy.first.weight.requiresGrad);
  t.is(calls, 1);
  t.is(net.first.weight.device.type, 'cpu');
});

test('without devices DataParallel calls the module, and its names carry a prefix', (t) => {
  const net = new Net();
  const parallel = new nn.DataParallel(net, { dim: 1 });
  const x = torch.randn(2, 3);
  t.true(parallel(x).equal(net(x)));
  t.deepEqual(parallel.deviceIds, []);
  t.true(Object.keys(parallel.stateDict()).every((name) => name.startsWith('module.')));
  t.throws(() => nn.utils.stateless.functionalCall(parallel, {}, x), {
    message: "The stateless API can't be used with nn.DataParallel module",
  });
});

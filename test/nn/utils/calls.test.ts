/** @file Fusion, calls with other parameters, skipped initialisation and memory formats. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { bytes } from '../bytes.js';
import { expected, state } from './expected.js';

const { functionalCall } = nn.utils.stateless;

class Tied extends nn.Module<[x: Tensor], Tensor> {
  a = new nn.Linear(2, 2);
  b = new nn.Linear(2, 2);
  norm = new nn.BatchNorm1d(2);
  constructor() {
    super();
    this.b.weight = this.a.weight;
  }
  override forward(x: Tensor): Tensor {
    return this.norm(this.b(this.a(x)));
  }
}

test('layers are fused with their batch normalisation as in Python', (t) => {
  torch.manualSeed(0);
  const [conv, bn] = [new nn.Conv2d(2, 3, 2, { bias: false }), new nn.BatchNorm2d(3)];
  const [transposed, linear] = [new nn.ConvTranspose2d(3, 2, 2), new nn.Linear(4, 3)];
  const bl = new nn.BatchNorm1d(3, { eps: 0.1 });
  const tb = new nn.BatchNorm2d(2, { affine: false });
  bn(conv(torch.randn(4, 2, 5, 5)));
  tb(transposed(torch.randn(4, 3, 5, 5)));
  bl(linear(torch.randn(5, 4)));
  for (const module of [conv, bn, transposed, tb, linear, bl]) module.eval();
  const fused = nn.utils.fuseLinearBnEval(linear, bl);
  t.deepEqual(
    [
      state(nn.utils.fuseConvBnEval(conv, bn)),
      state(nn.utils.fuseConvBnEval(transposed, tb, true)),
      state(fused),
      String(fused),
    ],
    expected.fused,
  );
});

test('functionalCall uses the given tensors, gives back new buffers and leaves the module as it was', (t) => {
  torch.manualSeed(0);
  const module = new Tied();
  const before = state(module);
  const { weight } = module.a;
  const given = { 'a.weight': torch.ones(2, 2), 'norm.num_batches_tracked': torch.tensor(5n) };
  const out = bytes(functionalCall(module, given, torch.randn(3, 2)));
  const changed = Object.entries(state(module)).filter(([name, value]) => value !== before[name]);
  t.deepEqual(
    { out, counted: given['norm.num_batches_tracked'].item(), same: Object.fromEntries(changed) },
    expected.called as object,
  );
  t.is(module.a.weight, weight);
  t.is(module.b.weight, weight);
});

test('functionalCall differentiates with respect to what it is given, and undoes everything after an error', (t) => {
  const linear = new nn.Linear(2, 1);
  const weight = torch.ones(1, 2, { requiresGrad: true });
  functionalCall(linear, { weight }, [torch.tensor([[3, 4]])]).backward();
  t.deepEqual(weight.grad?.tolist(), [[3, 4]]);
  t.is(linear.weight.grad, null);
  const kept = linear.weight;
  t.throws(() => functionalCall(linear, { weight: torch.ones(1, 3) }, torch.ones(1, 2)));
  t.is(linear.weight, kept);
  t.deepEqual(
    [...linear.namedParameters()].map(([name]) => name),
    ['weight', 'bias'],
  );
});

test('skipInit makes modules with arbitrary values and draws no random numbers', (t) => {
  torch.manualSeed(0);
  const before = torch.getRngState();
  const linear = nn.utils.skipInit(nn.Linear, 5, 1, { dtype: torch.float64 });
  t.true(torch.getRngState().equal(before));
  t.deepEqual([linear.weight.shape, linear.weight.device.type, linear.weight.dtype], [[1, 5], 'cpu', torch.float64]);
  t.true(nn.utils.skipInit(nn.BatchNorm1d, 3, { device: 'meta' }).weight?.isMeta);
});

test('weights of convolutions take a memory format, others do not', (t) => {
  const net = new nn.Sequential(new nn.Conv2d(3, 4, 2), new nn.ConvTranspose2d(4, 2, 2), new nn.Conv3d(2, 2, 2));
  const before = state(net);
  nn.utils.convertConv2dWeightMemoryFormat(net, torch.channelsLast);
  t.deepEqual(
    [...net].map((layer) => (layer as nn.Conv2d).weight.stride()),
    [
      [12, 1, 6, 3],
      [8, 1, 4, 2],
      [16, 8, 4, 2, 1],
    ],
  );
  nn.utils.convertConv3dWeightMemoryFormat(net, torch.channelsLast3d);
  t.deepEqual((net.at(2) as nn.Conv3d).weight.stride(), [16, 1, 8, 4, 2]);
  t.deepEqual(state(net), before);
});

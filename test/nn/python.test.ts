/** @file What nn prints, draws, computes and says against Python torch 2.11.0; `python.py` wrote the expected values. */

import { existsSync, readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { modules } from '../reference/programs/p8_modules.js';
import { bytes } from './bytes.js';

const F = nn.functional;
torch.setNumThreads(1);

interface Expected {
  printed: Record<string, string>;
  initial: Record<string, Record<string, string>>;
  training: { out: string; loss: string; grads: Record<string, string>; after: Record<string, string> };
  clipped: { norm: string; grads: string[]; values: string[]; infinite: string };
  loading: [type: string, text: string];
  errors: Record<string, [type: string, text: string]>;
  warnings: Record<string, string[]>;
}

const expected = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as Expected;

const printed: Record<string, () => unknown> = {
  ...modules,
  'nn.Conv2d(4, 8, 3, 2, 1)': () => new nn.Conv2d(4, 8, 3, 2, 1),
  'nn.Conv3d(1, 2, (1, 2, 3), padding=(0, 1, 0))': () => new nn.Conv3d(1, 2, [1, 2, 3], { padding: [0, 1, 0] }),
  'nn.BatchNorm2d(8, eps=0.001, momentum=None)': () => new nn.BatchNorm2d(8, { eps: 0.001, momentum: null }),
  'nn.LayerNorm((2, 3), eps=1e-12, elementwise_affine=False)': () =>
    new nn.LayerNorm([2, 3], { eps: 1e-12, elementwiseAffine: false }),
  'nn.RMSNorm(4)': () => new nn.RMSNorm(4),
  'nn.LocalResponseNorm(2)': () => new nn.LocalResponseNorm(2),
  'nn.Embedding(10, 3, padding_idx=0, max_norm=1.0)': () =>
    new nn.Embedding(10, 3, { paddingIdx: 0, maxNorm: torch.asFloat(1) }),
  "nn.EmbeddingBag(10, 3, mode='sum')": () => new nn.EmbeddingBag(10, 3, { mode: 'sum' }),
  "nn.RNNCell(5, 4, nonlinearity='relu', bias=False)": () =>
    new nn.RNNCell(5, 4, { nonlinearity: 'relu', bias: false }),
  'nn.MaxPool2d((3, 2), stride=2, padding=1, ceil_mode=True)': () =>
    new nn.MaxPool2d([3, 2], { stride: 2, padding: 1, ceilMode: true }),
  'nn.AvgPool1d(2)': () => new nn.AvgPool1d(2),
  'nn.LPPool2d(2, 3)': () => new nn.LPPool2d(2, 3),
  'nn.AdaptiveAvgPool2d((1, None))': () => new nn.AdaptiveAvgPool2d([1, null]),
  'nn.ReLU6()': () => new nn.ReLU6(),
  'nn.LeakyReLU()': () => new nn.LeakyReLU(),
  'nn.ELU(2)': () => new nn.ELU(2),
  'nn.ELU(2.0, True)': () => new nn.ELU(torch.asFloat(2), true),
  "nn.GELU(approximate='tanh')": () => new nn.GELU({ approximate: 'tanh' }),
  'nn.Hardtanh()': () => new nn.Hardtanh(),
  'nn.Softplus()': () => new nn.Softplus(),
  'nn.Threshold(0.1, 20)': () => new nn.Threshold(0.1, 20),
  'nn.Hardshrink()': () => new nn.Hardshrink(),
  'nn.ConstantPad1d(2, 3.5)': () => new nn.ConstantPad1d(2, 3.5),
  'nn.Unfold(3)': () => new nn.Unfold(3),
  'nn.TripletMarginWithDistanceLoss()': () => new nn.TripletMarginWithDistanceLoss(),
  "nn.ParameterDict({'b': torch.zeros(2), 'a': torch.zeros(1)})": () =>
    new nn.ParameterDict({ b: torch.zeros(2), a: torch.zeros(1) }),
  'nn.Parameter(torch.zeros(2))': () => new nn.Parameter(torch.zeros(2)),
  'nn.Parameter(torch.ones(1, 2), requires_grad=False)': () =>
    new nn.Parameter(torch.ones(1, 2), { requiresGrad: false }),
};

test('every module prints as in Python', (t) => {
  for (const [name, text] of Object.entries(expected.printed)) t.is(String(printed[name]()), text, name);
});

test('the models of the reference programs print as in Python', (t) => {
  const file = new URL('../../../shared/reference/expected/p8.json', import.meta.url);
  if (!existsSync(file)) {
    t.pass('the reference results are not beside the checkout');
    return;
  }
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Record<string, { text: string }> };
  class LeNet extends nn.Module {
    conv1 = new nn.Conv2d(1, 6, 5);
    conv2 = new nn.Conv2d(6, 16, 5);
    fc1 = new nn.Linear(16 * 5 * 5, 120);
    fc2 = new nn.Linear(120, 84);
    fc3 = new nn.Linear(84, 10);
  }
  t.is(String(new LeNet()), cases['p8.print_lenet'].text);
  class ConvNet extends nn.Module {
    declare fc1: nn.Linear;
    constructor() {
      super();
      const sizes = [
        [1, 32],
        [32, 64],
        [64, 128],
      ];
      sizes.forEach(([a, b], i) => {
        Reflect.set(this, `conv${i + 1}_1`, new nn.Conv2d(a, b, 5, { stride: 1, padding: 2 }));
        Reflect.set(this, `prelu${i + 1}_1`, new nn.PReLU());
        Reflect.set(this, `conv${i + 1}_2`, new nn.Conv2d(b, b, 5, { stride: 1, padding: 2 }));
        Reflect.set(this, `prelu${i + 1}_2`, new nn.PReLU());
      });
      this.fc1 = new nn.Linear(128 * 3 * 3, 2);
      Reflect.set(this, 'prelu_fc1', new nn.PReLU());
      Reflect.set(this, 'fc2', new nn.Linear(2, 10));
    }
  }
  t.is(String(new ConvNet()), cases['p8.print_lenetpp'].text);
});

class Net extends nn.Module<[x: Tensor], Tensor> {
  conv = new nn.Conv2d(1, 2, 3);
  bn = new nn.BatchNorm2d(2);
  fc = new nn.Linear(8, 3);

  override forward(x: Tensor): Tensor {
    return this.fc(F.maxPool2d(F.relu(this.bn(this.conv(x))), 2).flatten(1));
  }
}

const initial: Record<string, () => nn.AnyModule> = {
  'Linear(3, 2)': () => new nn.Linear(3, 2),
  'Conv2d(2, 3, 2)': () => new nn.Conv2d(2, 3, 2),
  'ConvTranspose1d(2, 3, 2)': () => new nn.ConvTranspose1d(2, 3, 2),
  'Bilinear(2, 3, 2)': () => new nn.Bilinear(2, 3, 2),
  'Embedding(4, 2, 1)': () => new nn.Embedding(4, 2, 1),
  'PReLU()': () => new nn.PReLU(),
  'LSTM(2, 3, 2)': () => new nn.LSTM(2, 3, 2),
  'GRUCell(2, 3)': () => new nn.GRUCell(2, 3),
  Net: () => new Net(),
};

function state(module: nn.AnyModule): Record<string, string> {
  return Object.fromEntries(Object.entries(module.stateDict()).map(([name, tensor]) => [name, bytes(tensor)]));
}

test('after manualSeed(0) every module starts with the bits that Python starts with', (t) => {
  t.deepEqual(Object.keys(initial), Object.keys(expected.initial));
  for (const [name, make] of Object.entries(initial)) {
    torch.manualSeed(0);
    t.deepEqual(state(make()), expected.initial[name], name);
  }
});

test('a training step gives Python’s outputs, loss, gradients and running statistics, to the bit', (t) => {
  torch.manualSeed(0);
  const net = new Net();
  const x = torch.randn(4, 1, 6, 6);
  const out = net(x);
  const loss = F.crossEntropy(out, torch.tensor([0n, 1n, 2n, 1n]));
  loss.backward();
  const grads = Object.fromEntries([...net.namedParameters()].map(([name, { grad }]) => [name, grad && bytes(grad)]));
  t.deepEqual({ out: bytes(out), loss: bytes(loss), grads, after: state(net) }, expected.training);
});

test('clipping scales and cuts gradients as in Python, to the bit', (t) => {
  torch.manualSeed(0);
  const parameters = [new nn.Parameter(torch.randn(3, 2)), new nn.Parameter(torch.randn(4))];
  for (const parameter of parameters) parameter.grad = torch.randnLike(parameter);
  const grads = (): string[] => parameters.map(({ grad }) => (grad ? bytes(grad) : ''));
  const norm = nn.utils.clipGradNorm_(parameters, 1);
  t.deepEqual([bytes(norm), grads()], [expected.clipped.norm, expected.clipped.grads]);
  nn.utils.clipGradValue_(parameters, 0.2);
  t.deepEqual(grads(), expected.clipped.values);
  const all = parameters.flatMap(({ grad }) => grad ?? []);
  t.is(bytes(nn.utils.getTotalNorm(all, Number.POSITIVE_INFINITY)), expected.clipped.infinite);
  t.is(nn.utils.clipGradNorm_([], 1).item(), 0);
  parameters[0].grad?.fill_(Number.NaN);
  t.throws(() => nn.utils.clipGradNorm_(parameters, 1, { errorIfNonfinite: true }), { message: /non-finite/ });
});

test('parameters become one vector and take values from one', (t) => {
  const linear = new nn.Linear(2, 1);
  const vector = nn.utils.parametersToVector(linear.parameters());
  t.deepEqual(vector.shape, [3]);
  nn.utils.vectorToParameters(torch.tensor([1, 2, 3]), linear.parameters());
  t.deepEqual(linear.weight.tolist(), [[1, 2]]);
  t.deepEqual(linear.bias?.tolist(), [3]);
});

test('a state dict that does not fit is refused with Python’s list of all faults', (t) => {
  const net = new Net();
  const given = new Map(Object.entries(net.stateDict()));
  given.delete('conv.bias');
  given.delete('fc.weight');
  given.set('bn.weight', torch.zeros(3)).set('more', torch.zeros(1)).set('fc.extra.deep', torch.zeros(1));
  t.throws(() => net.loadStateDict(given), { instanceOf: torch.RuntimeError, message: expected.loading[1] });
});

const x4 = torch.zeros(2, 3, 4, 4);
const [none, z2, z3] = [torch.zeros(0), torch.zeros(2), torch.zeros(3)];

const errors: Record<string, () => unknown> = {
  linear: () => new nn.Linear(3, 2)(torch.zeros(2, 4)),
  conv: () => new nn.Conv2d(3, 2, 3)(torch.zeros(1, 4, 5, 5)),
  conv_groups: () => new nn.Conv2d(3, 4, 3, { groups: 2 }),
  conv_out_groups: () => new nn.Conv2d(4, 3, 3, { groups: 2 }),
  conv_zero_groups: () => new nn.Conv2d(4, 3, 3, { groups: 0 }),
  conv_same_stride: () => new nn.Conv2d(4, 3, 3, { padding: 'same', stride: 2 }),
  conv_transpose_mode: () => new nn.ConvTranspose2d(4, 3, 3, { paddingMode: 'reflect' as 'zeros' }),
  conv_transpose_size: () => new nn.ConvTranspose2d(3, 2, 3, { stride: 2 })(x4, [30, 30]),
  conv_transpose_rank: () => new nn.ConvTranspose2d(3, 2, 3)(x4, [6]),
  batch_norm_rank: () => new nn.BatchNorm2d(3)(torch.zeros(2, 3)),
  batch_norm_one: () => new nn.BatchNorm1d(3)(torch.zeros(1, 3)),
  instance_norm_one: () => new nn.InstanceNorm2d(3)(torch.zeros(2, 3, 1, 1)),
  instance_norm_channels: () => new nn.InstanceNorm2d(4, { affine: true })(x4),
  group_norm: () => new nn.GroupNorm(3, 10),
  dropout: () => new nn.Dropout(1.5),
  dropout1d: () => F.dropout1d(x4),
  unpool_size: () => F.maxUnpool2d(x4, x4.long(), 2, { outputSize: [30, 30] }),
  adaptive: () => F.adaptiveAvgPool2d(torch.zeros(2, 3), [1, null]),
  glu: () => F.glu(torch.tensor(1)),
  hardtanh: () => F.hardtanh(x4, 2, 1),
  bce_size: () => F.binaryCrossEntropy(z2, z3),
  bce_logits_size: () => F.binaryCrossEntropyWithLogits(z2, torch.zeros(2, 1)),
  reduction: () => F.mseLoss(x4, x4, { reduction: 'max' as 'mean' }),
  margin: () => new nn.TripletMarginLoss({ margin: torch.asFloat(0) }),
  multi_margin: () => new nn.MultiMarginLoss({ p: 3 }),
  ranking: () => F.marginRankingLoss(z2, torch.zeros(2, 2), z2),
  variance: () => F.gaussianNllLoss(torch.zeros(2, 3), torch.zeros(2, 3), torch.tensor([-1])),
  interpolate_none: () => F.interpolate(x4),
  interpolate_both: () => F.interpolate(x4, 3, 2),
  interpolate_align: () => F.interpolate(x4, 3, { mode: 'nearest', alignCorners: true }),
  interpolate_mode: () => F.interpolate(x4, 3, { mode: 'linear' }),
  interpolate_size: () => F.interpolate(x4, [3]),
  grid_mode: () => F.gridSample(x4, torch.zeros(2, 1, 1, 2), { mode: 'cubic' as 'bicubic' }),
  affine: () => F.affineGrid(torch.zeros(2, 2, 2), [2, 1, 3, 3]),
  embedding_bag: () => F.embeddingBag(torch.zeros(3, { dtype: torch.long }), torch.zeros(3, 2)),
  softmax2d: () => new nn.Softmax2d()(z2),
  gain: () => nn.init.calculateGain('gelu' as 'relu'),
  fan: () => nn.init.xavierUniform_(z3),
  fan_mode: () => nn.init.kaimingUniform_(torch.zeros(3, 2), { mode: 'fan' as 'fan_in' }),
  eye: () => nn.init.eye_(z3),
  dirac: () => nn.init.dirac_(torch.zeros(3, 2)),
  parameter_int: () => new nn.Parameter(torch.zeros(2, { dtype: torch.long })),
  assign_parameter: () => Reflect.set(new nn.Linear(2, 2), 'weight', torch.zeros(2, 2)),
  assign_module: () => Reflect.set(new nn.Sequential(new nn.ReLU()), '0', torch.zeros(2, { dtype: torch.int })),
  register_dot: () => new nn.Module().registerBuffer('a.b', null),
  register_empty: () => new nn.Module().registerParameter('', null),
  register_taken: () => new nn.Module().registerBuffer('forward', null),
  register_wrong: () => new nn.Linear(2, 2).registerParameter('extra', z2 as nn.Parameter),
  add_wrong: () => new nn.Module().addModule('x', z2 as object as nn.AnyModule),
  no_forward: () => new nn.Module<[number]>()(1),
  no_submodule: () => new Net().getSubmodule('conv.x'),
  not_a_module: () => new Net().getSubmodule('conv.weight'),
  not_a_parameter: () => new Net().getParameter('bn.running_mean'),
  to_int: () => new Net().to(torch.int32),
  train_number: () => new Net().train(1 as never),
  sequential_index: () => new nn.Sequential(new nn.ReLU()).at(3),
  embedding_index: () => new nn.Embedding(3, 2)(torch.tensor([5n])),
  nll_float: () => F.nllLoss(torch.zeros(2, 3), z2),
};

test('wrong calls are refused with Python’s class and text', (t) => {
  t.deepEqual(Object.keys(errors), Object.keys(expected.errors));
  for (const [name, wrong] of Object.entries(errors)) {
    const [type, text] = expected.errors[name];
    const error = t.throws(wrong, { any: true }, name) as Error;
    // Where an int64 tensor is needed, the message may go on to say how to make one.
    t.true(error.message.startsWith(text), `${name}: ${error.message} instead of ${text}`);
    t.is(error.name, type, name);
  }
  t.is(none.numel(), 0);
});

test.serial('warnings have Python’s text', async (t) => {
  const warnings: string[] = [];
  const listen = (warning: Error): void => void warnings.push(warning.message);
  process.on('warning', listen);
  F.mseLoss(torch.zeros(2, 3), torch.zeros(3));
  F.softmax(torch.zeros(2, 3));
  t.is(new nn.MSELoss({ sizeAverage: false }).reduction, 'sum');
  F.klDiv(torch.zeros(2, 3), torch.zeros(2, 3));
  await new Promise(setImmediate);
  process.off('warning', listen);
  t.deepEqual(
    warnings,
    ['mse', 'softmax', 'legacy', 'kl'].flatMap((name) => expected.warnings[name]),
  );
});

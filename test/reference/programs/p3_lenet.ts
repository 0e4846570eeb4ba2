/** @file Port of p3_lenet.py: LeNet's literal main, autograd remarks, 200 steps on MNIST, parameter groups, collate, transposed convolution. */

import * as torch from 'typetorch';
import { data, nn, optim, type Tensor } from 'typetorch';
import { ck, type Json, mnist, num, type Program, stateChecksums, vals, warningsOf } from '../support.js';

const F = nn.functional;

class LeNet extends nn.Module<[x: Tensor], Tensor> {
  conv1 = new nn.Conv2d(1, 6, 5);
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);

  override forward(x: Tensor): Tensor {
    let net = F.maxPool2d(F.relu(this.conv1(x)), [2, 2]);
    net = F.maxPool2d(F.relu(this.conv2(net)), 2);
    net = net.view(net.size()[0], -1);
    net = F.relu(this.fc1(net));
    net = F.relu(this.fc2(net));
    return this.fc3(net);
  }
}

class Digits extends data.Dataset<[Tensor, number]> {
  private readonly images: Tensor;
  private readonly labels: Tensor;

  constructor(folder: string, train: boolean) {
    super();
    [this.images, this.labels] = mnist(folder, train);
  }

  override get length(): number {
    return this.images.size(0);
  }

  override get(index: number): [Tensor, number] {
    const image = F.pad(this.images.at(index).float().div(255).unsqueeze(0), [2, 2, 2, 2]);
    return [image, Number(this.labels.at(index).item())];
  }
}

function gradients(model: LeNet): Record<string, Json> {
  return Object.fromEntries([...model.namedParameters()].map(([name, p]) => [name, ck(p.grad as Tensor)]));
}

async function literalMain(): Promise<Json> {
  torch.manualSeed(0);
  const lenet = new LeNet();
  const init = stateChecksums(lenet);
  const x = torch.randn(1, 1, 32, 32);
  const labels = torch.arange(0, 10).type(torch.float32);
  const out = lenet(x);
  const criterion = new nn.MSELoss();
  let loss = out;
  const warning = await warningsOf(() => {
    loss = criterion(out, labels);
  });
  lenet.zeroGrad();
  loss.backward();
  const grads = gradients(lenet);
  const manual = Object.fromEntries(
    [...lenet.namedParameters()].map(([name, p]) => [name, ck(p.data.sub(p.data.mul(0.01)))]),
  );
  new optim.SGD(lenet.parameters(), { lr: 0.01 }).step();
  return {
    init,
    x: ck(x),
    out: vals(out),
    loss: num(loss.item()),
    warning,
    grads,
    final: stateChecksums(lenet),
    manual_update_of_seed_text: manual,
  };
}

function autogradRemarks(): Json {
  torch.manualSeed(0);
  const v = torch.randn(3, { requiresGrad: true });
  let y = v.mul(v).sum();
  y.backward();
  const once = vals(v.grad as Tensor);
  y = v.mul(v).sum();
  y.backward();
  const twice = vals(v.grad as Tensor);
  const gradFn = y.gradFn?.name() ?? null;
  (v.grad as Tensor).data.zero_();
  const zeroed = vals(v.grad as Tensor);
  return {
    v: vals(v),
    g_once: once,
    g_twice: twice,
    g_zeroed: zeroed,
    grad_fn: gradFn,
    bmm: ck(torch.bmm(torch.randn(4, 3, 5), torch.randn(4, 5, 2)), 6),
    clamp: vals(torch.clamp(torch.tensor([-2, -0.5, 0.5, 2]), -1, 1)),
  };
}

async function trained(folder: string): Promise<Json> {
  torch.manualSeed(0);
  const net = new LeNet();
  const init = stateChecksums(net);
  const loader = new data.DataLoader(new Digits(folder, true), { batchSize: 64, shuffle: true });
  const optimizer = new optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
  const criterion = new nn.CrossEntropyLoss();
  const losses: Json[] = [];
  let firstLabels: Json = null;
  let firstBatch: Json = null;
  const start = performance.now();
  for (const [images, labels] of loader) {
    if (losses.length === 200) break;
    firstLabels ??= vals(labels);
    firstBatch ??= ck(images);
    optimizer.zeroGrad();
    const loss = criterion(net(images), labels);
    loss.backward();
    optimizer.step();
    losses.push(num(loss.item()));
  }
  const seconds = (performance.now() - start) / 1000;
  net.eval();
  let correct = 0;
  let total = 0;
  torch.noGrad(() => {
    for (const [images, labels] of new data.DataLoader(new Digits(folder, false), { batchSize: 100 })) {
      const output = net(images);
      total += Number(criterion(output, labels).item());
      const predicted = output.argmax({ dim: 1, keepdim: true });
      correct += Number(predicted.eq(labels.viewAs(predicted)).sum().item());
    }
  });
  const momentum = [...net.parameters()].map((p, i) => [
    String(i),
    ck(optimizer.state.get(p)?.momentum_buffer as Tensor),
  ]);
  return {
    init,
    first_batch_labels: firstLabels,
    first_batch: firstBatch,
    losses,
    final: stateChecksums(net),
    momentum: Object.fromEntries(momentum),
    test_correct: correct,
    test_total: 10000,
    test_mean_loss: total / 100,
    seconds_200_steps: seconds,
  };
}

function parameterGroups(folder: string): Json {
  torch.manualSeed(0);
  const net = new LeNet();
  const optimizer = new optim.SGD([{ params: net.conv1.parameters() }, { params: net.fc3.parameters(), lr: 0.1 }], {
    lr: 0.01,
    momentum: 0.9,
  });
  const criterion = new nn.CrossEntropyLoss();
  const [images, labels] = mnist(folder);
  const x = F.pad(images.at(torch.slice(0, 320)).float().div(255).unsqueeze(1), [2, 2, 2, 2]);
  const losses: Json[] = [];
  for (let k = 0; k < 5; k++) {
    const batch = torch.slice(64 * k, 64 * k + 64);
    optimizer.zeroGrad();
    const loss = criterion(net(x.at(batch)), labels.at(batch));
    loss.backward();
    optimizer.step();
    losses.push(num(loss.item()));
    for (const group of optimizer.paramGroups) group.lr = Number(group.lr) * 0.95;
  }
  return { losses, lrs: optimizer.paramGroups.map((group) => Number(group.lr)), final: stateChecksums(net) };
}

function collate(): Json {
  const samples: [Tensor | null, number | null][] = [
    [torch.ones(3, 2, 2), 1],
    [null, null],
    [torch.zeros(3, 2, 2), 0],
  ];
  const [images, labels] = data.defaultCollate(samples.filter(([image]) => image !== null)) as [Tensor, Tensor];
  return { list_: [ck(images), vals(labels)], dtype: String(labels.dtype) };
}

function transposedConvolution(): Json {
  torch.manualSeed(0);
  const rows = [
    [3, 1, 0],
    [4, 2, 1],
    [3, 2, 1],
    [5, 3, 2],
  ].map(([k, s, p]) => {
    const layer = new nn.ConvTranspose2d(3, 4, k, { stride: s, padding: p });
    const out = layer(torch.randn(1, 3, 7, 7));
    return { k, s, p, out: ck(out, 4), formula: (7 - 1) * s - 2 * p + k };
  });
  return { rows };
}

const needsModels = "torchvision's models come with later work";

export const lenet: Program = {
  name: 'p3',
  python: 'p3_lenet.py',
  missing: {
    'p3.tv_alexnet': needsModels,
    'p3.tv_resnet34': needsModels,
    'p3.tv_vgg11': needsModels,
    'p3.catvsdog_collate.filter_object': 'the message of a Python filter object, which TypeScript does not have',
  },
  async run({ data: folder }) {
    return {
      'p3.literal_main': await literalMain(),
      'p3.autograd_remarks': autogradRemarks(),
      'p3.lenet_mnist200': await trained(folder),
      'p3.param_groups5': parameterGroups(folder),
      'p3.catvsdog_collate': collate(),
      'p3.conv_transpose': transposedConvolution(),
    };
  },
};

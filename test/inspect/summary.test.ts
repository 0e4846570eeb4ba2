/** @file Summaries against the tables of Python's torchinfo; `python.py` wrote them. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type SummaryColumn, type Tensor } from 'typetorch';

const F = nn.functional;

interface Expected {
  table: string[];
  params: number;
  trainable: number;
  mult_adds: number;
  outputs: number;
  parameters: number;
}

const expected = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as Record<string, Expected>;

class LeNet extends nn.Module<[x: Tensor], Tensor> {
  conv1 = new nn.Conv2d(1, 6, 5, { padding: 2 });
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(400, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);
  drop = new nn.Dropout(0.1);
  override forward(x: Tensor): Tensor {
    let y = F.maxPool2d(F.relu(this.conv1(x)), 2);
    y = F.maxPool2d(F.relu(this.conv2(y)), 2).flatten(1);
    return this.fc3(this.drop(F.relu(this.fc2(F.relu(this.fc1(y))))));
  }
}

class Block extends nn.Module<[x: Tensor], Tensor> {
  conv1: nn.Conv2d;
  bn1: nn.BatchNorm2d;
  conv2: nn.Conv2d;
  bn2: nn.BatchNorm2d;
  relu: nn.ReLU;
  downsample: nn.Sequential | null;
  constructor(i: number, o: number, stride: number) {
    super();
    this.conv1 = new nn.Conv2d(i, o, 3, stride, 1, { bias: false });
    this.bn1 = new nn.BatchNorm2d(o);
    this.conv2 = new nn.Conv2d(o, o, 3, 1, 1, { bias: false });
    this.bn2 = new nn.BatchNorm2d(o);
    this.relu = new nn.ReLU({ inplace: true });
    this.downsample =
      stride > 1 ? new nn.Sequential(new nn.Conv2d(i, o, 1, stride, { bias: false }), new nn.BatchNorm2d(o)) : null;
  }
  override forward(x: Tensor): Tensor {
    const y = this.bn2(this.conv2(this.relu(this.bn1(this.conv1(x)))));
    return this.relu(y.add(this.downsample ? this.downsample(x) : x));
  }
}

class ResNet extends nn.Module<[x: Tensor], Tensor> {
  stem = new nn.Sequential(new nn.Conv2d(3, 16, 3, { padding: 1, bias: false }), new nn.BatchNorm2d(16), new nn.ReLU());
  layers = new nn.Sequential(
    ...[
      [16, 16, 1],
      [16, 32, 2],
      [32, 64, 2],
    ].map(([i, o, stride]) => new nn.Sequential(new Block(i, o, stride), new Block(o, o, 1))),
  );
  pool = new nn.AdaptiveAvgPool2d(1);
  fc = new nn.Linear(64, 10);
  override forward(x: Tensor): Tensor {
    return this.fc(this.pool(this.layers(this.stem(x))).flatten(1));
  }
}

class Poet extends nn.Module<[x: Tensor], Tensor> {
  embedding = new nn.Embedding(50, 16);
  lists = new nn.ModuleList([new nn.Linear(16, 16), new nn.Linear(16, 16)]);
  lstm = new nn.LSTM(16, 32, 2, { batchFirst: true, bidirectional: true });
  scale = new nn.Parameter(torch.ones(3));
  head = new nn.Linear(64, 50);
  override forward(x: Tensor): Tensor {
    let y = this.embedding(x);
    for (const layer of this.lists) y = layer(y);
    return this.head(this.lstm(this.lists.at(0)(y))[0]);
  }
}

class Coder extends nn.Module<[x: Tensor], Tensor[]> {
  encoder = new nn.Sequential(new nn.Conv2d(3, 8, 4, 2, 1), new nn.LeakyReLU(0.2), new nn.Conv2d(8, 16, 4, 2, 1));
  decoder = new nn.ModuleDict({
    up: new nn.ConvTranspose2d(16, 8, 4, 2, 1),
    out: new nn.ConvTranspose2d(8, 3, 4, 2, 1),
  });
  override forward(x: Tensor): Tensor[] {
    const z = this.encoder(x);
    return [this.decoder.get('out')(this.decoder.get('up')(z)), z];
  }
}

function frozen(): LeNet {
  const net = new LeNet();
  net.conv1.requiresGrad_(false);
  net.fc1.bias?.requiresGrad_(false);
  nn.utils.prune.l1Unstructured(net.fc2, 'weight', 0.5);
  return net;
}

const colNames: SummaryColumn[] = [
  'kernelSize',
  'inputSize',
  'outputSize',
  'numParams',
  'paramsPercent',
  'multAdds',
  'trainable',
];
const dtypes = [torch.long];

const made: Record<string, () => torch.ModelSummary> = {
  lenet: () => torch.summary(new LeNet(), [4, 1, 28, 28]),
  resnet: () => torch.summary(new ResNet(), [2, 3, 32, 32], { colNames, rowSettings: ['depth', 'varNames'], depth: 4 }),
  resnet_short: () => torch.summary(new ResNet(), [2, 3, 32, 32], { colNames, depth: 1 }),
  poet: () => torch.summary(new Poet(), [2, 7], { dtypes, colNames }),
  poet_short: () =>
    torch.summary(new Poet(), [7], { batchDim: 0, dtypes, rowSettings: ['asciiOnly', 'hideRecursiveLayers'] }),
  transformer: () =>
    torch.summary(
      new nn.TransformerEncoder(new nn.TransformerEncoderLayer(32, 4, 64, { batchFirst: true }), 2),
      [2, 5, 32],
      { mode: 'train', colNames },
    ),
  coder: () => torch.summary(new Coder(), [1, 3, 16, 16], { colNames, colWidth: 20 }),
  frozen: () => torch.summary(frozen(), [1, 1, 28, 28], { colNames }),
  parameters: () => torch.summary(new ResNet(), null, { colNames: ['numParams', 'trainable'], depth: 2 }),
  data: () => torch.summary(new nn.Bilinear(3, 4, 5), null, { inputData: [torch.ones(6, 3), torch.ones(6, 4)] }),
};

test('every table has its expectation', (t) => {
  t.deepEqual(Object.keys(made), Object.keys(expected));
});

for (const [name, make] of Object.entries(made)) {
  test(`summary: ${name}`, (t) => {
    const summary = make();
    const want = expected[name];
    t.deepEqual(String(summary).split('\n'), want.table);
    t.deepEqual(
      [summary.totalParams, summary.trainableParams, summary.totalMultAdds, summary.outputBytes, summary.paramBytes],
      [want.params, want.trainable, want.mult_adds, want.outputs, want.parameters],
    );
  });
}

test('a summary leaves the model and the random numbers as they were', (t) => {
  const net = new LeNet();
  torch.manualSeed(1);
  const before = torch.getRngState();
  torch.summary(net, [1, 1, 28, 28]);
  t.true(torch.getRngState().equal(before));
  t.true(net.training && net.drop.training);
  let calls = 0;
  net.registerForwardHook(() => void calls++);
  net(torch.zeros(1, 1, 28, 28));
  t.is(calls, 1);
});

test('what a summary cannot use is refused', (t) => {
  const net = new LeNet();
  t.throws(() => torch.summary(net, [1, 1, -28, 28]), {
    instanceOf: torch.ValueError,
    message: 'Input_data is invalid, or negative size found in input_data.',
  });
  t.throws(() => torch.summary(net, [1, 1, 28, 28], { inputData: torch.ones(1) }), {
    message: 'Only one of (input_data, input_size) should be specified.',
  });
  t.throws(() => torch.summary(net, null, { colNames: ['outputSize'] }), { instanceOf: torch.ValueError });
  t.throws(() => torch.summary(net, [1, 1, 28, 28], { colWidth: 0 }), { instanceOf: torch.ValueError });
  const error = t.throws(() => torch.summary(net, [1, 3, 28, 28]), { instanceOf: torch.RuntimeError });
  t.regex(error?.message ?? '', /^summary\(\) could not run the model: Given groups=1.*Executed layers up to: \[\]$/s);
  t.true(net.training);
  t.throws(() => torch.summary(net, null, { sizes: [1] } as object), { instanceOf: TypeError });
});

/** @file Training steps of five kinds of network, each of a few milliseconds; training.py has the same. */

import * as torch from 'typetorch';
import { nn, optim, type Tensor } from 'typetorch';
import type { Case, Work } from './cases.js';

const F = nn.functional;

function train(model: nn.Module<[x: Tensor], Tensor>, optimizer: optim.Optimizer, x: Tensor, classes: number): Work {
  const labels = torch.randint(classes, [x.size(0)]);
  return () => {
    optimizer.zeroGrad();
    F.crossEntropy(model(x), labels).backward();
    optimizer.step();
  };
}

export const sgd = (model: nn.Module): optim.Optimizer =>
  new optim.SGD(model.parameters(), { lr: 0.01, momentum: 0.9 });
const adam = (model: nn.Module): optim.Optimizer => new optim.Adam(model.parameters(), { lr: 1e-3 });

export class LeNet extends nn.Module<[x: Tensor], Tensor> {
  conv1 = new nn.Conv2d(1, 6, 5);
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);

  override forward(x: Tensor): Tensor {
    let net = F.maxPool2d(F.relu(this.conv1(x)), 2);
    net = F.maxPool2d(F.relu(this.conv2(net)), 2);
    net = net.view(net.size(0), -1);
    net = F.relu(this.fc1(net));
    net = F.relu(this.fc2(net));
    return this.fc3(net);
  }
}

class Block extends nn.Module<[x: Tensor], Tensor> {
  conv1: nn.Conv2d;
  bn1: nn.BatchNorm2d;
  conv2: nn.Conv2d;
  bn2: nn.BatchNorm2d;
  shortcut: nn.Module<[x: Tensor], Tensor>;

  constructor(inputs: number, outputs: number, stride: number) {
    super();
    this.conv1 = new nn.Conv2d(inputs, outputs, 3, { stride, padding: 1, bias: false });
    this.bn1 = new nn.BatchNorm2d(outputs);
    this.conv2 = new nn.Conv2d(outputs, outputs, 3, { padding: 1, bias: false });
    this.bn2 = new nn.BatchNorm2d(outputs);
    this.shortcut = stride === 1 ? new nn.Identity() : new nn.Conv2d(inputs, outputs, 1, { stride, bias: false });
  }

  override forward(x: Tensor): Tensor {
    const y = this.bn2(this.conv2(F.relu(this.bn1(this.conv1(x)))));
    return F.relu(y.add(this.shortcut(x)));
  }
}

/** Residual blocks on pictures of 32x32. */
class ResNet extends nn.Module<[x: Tensor], Tensor> {
  conv = new nn.Conv2d(3, 8, 3, { padding: 1, bias: false });
  bn = new nn.BatchNorm2d(8);
  block1 = new Block(8, 8, 1);
  block2 = new Block(8, 16, 2);
  block3 = new Block(16, 32, 2);
  fc = new nn.Linear(32, 10);

  override forward(x: Tensor): Tensor {
    const features = this.block3(this.block2(this.block1(F.relu(this.bn(this.conv(x))))));
    return this.fc(F.adaptiveAvgPool2d(features, 1).flatten(1));
  }
}

class Recurrent extends nn.Module<[x: Tensor], Tensor> {
  lstm = new nn.LSTM(32, 64, { numLayers: 2, batchFirst: true });
  fc = new nn.Linear(64, 10);

  override forward(x: Tensor): Tensor {
    const [output] = this.lstm(x);
    return this.fc(output.select(1, -1));
  }
}

class Encoder extends nn.Module<[x: Tensor], Tensor> {
  encoder: nn.TransformerEncoder;
  fc = new nn.Linear(64, 10);

  constructor() {
    super();
    const layer = new nn.TransformerEncoderLayer(64, 4, { dimFeedforward: 128, batchFirst: true });
    this.encoder = new nn.TransformerEncoder(layer, 2, { enableNestedTensor: false });
  }

  override forward(x: Tensor): Tensor {
    return this.fc(this.encoder(x).mean(1));
  }
}

export function step(make: () => nn.Module<[x: Tensor], Tensor>, optimizer: typeof sgd, ...shape: number[]): Case {
  return () => {
    const model = make();
    return train(model, optimizer(model), torch.randn(shape), 10);
  };
}

function mlp(): nn.Module<[x: Tensor], Tensor> {
  return new nn.Sequential(
    new nn.Linear(784, 256),
    new nn.ReLU(),
    new nn.Linear(256, 128),
    new nn.ReLU(),
    new nn.Linear(128, 10),
  );
}

export const training: Readonly<Record<string, Case>> = {
  'MLP 784-256-128-10, batch 32, SGD': step(mlp, sgd, 32, 784),
  'LeNet, batch 4, SGD': step(() => new LeNet(), sgd, 4, 1, 32, 32),
  'ResNet of 3 blocks, one picture of 32x32, SGD': step(() => new ResNet(), sgd, 1, 3, 32, 32),
  'LSTM of 2 layers, batch 2, 8 steps, Adam': step(() => new Recurrent(), adam, 2, 8, 32),
  'Transformer encoder of 2 layers, batch 2, 16 steps, Adam': step(() => new Encoder(), adam, 2, 16, 64),
};

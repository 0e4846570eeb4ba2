/** @file The numbers that a tutorial about center loss prints, made again: each function gives the text that its snippet prints. */

import * as torch from 'typetorch';
import { nn, optim, type Tensor } from 'typetorch';
import { CenterLoss } from './center-loss.js';

const F = nn.functional;

/** The tutorial left its layers unseeded; with a seed their numbers can be made again, though they are others than in its text. */
const LAYER_SEED = 12345;

function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${value}\n`).join('');
}

/** A shape as PyTorch prints it. */
function size(shape: readonly number[]): string {
  return `torch.Size([${shape.join(', ')}])`;
}

function drawBatch(): [features: Tensor, labels: Tensor] {
  torch.manualSeed(0);
  return [torch.randn(10, 2), torch.randint(0, 10, [10])];
}

export function centerLossUsage(): string {
  torch.manualSeed(LAYER_SEED);
  const criterion = new CenterLoss(10, 2);
  const [features, labels] = drawBatch();
  return lines(features, labels, criterion(features, labels));
}

export function centerLossSeeded(): string {
  torch.manualSeed(0);
  const criterion = new CenterLoss(10, 2);
  return lines(criterion(...drawBatch()));
}

export function linearUsage(): string {
  torch.manualSeed(LAYER_SEED);
  const linear = new nn.Linear(10, 5);
  torch.manualSeed(0);
  const output = linear(torch.randn(3, 10));
  return lines(size(output.shape), output);
}

class SingleHiddenLayerPerceptron extends nn.Module<[x: Tensor], Tensor> {
  linear1 = new nn.Linear(10, 20);
  linear2 = new nn.Linear(20, 2);

  override forward(x: Tensor): Tensor {
    return F.sigmoid(this.linear2(F.relu(this.linear1(x))));
  }
}

export function singleHiddenLayerPerceptron(): string {
  torch.manualSeed(LAYER_SEED);
  const model = new SingleHiddenLayerPerceptron();
  torch.manualSeed(0);
  return lines(model, model(torch.randn(1, 10)));
}

class LeNet extends nn.Module<[x: Tensor], Tensor> {
  conv1 = new nn.Conv2d(1, 6, 5, { padding: 2 });
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);

  override forward(x: Tensor): Tensor {
    x = F.avgPool2d(F.sigmoid(this.conv1(x)), 2);
    x = F.avgPool2d(F.relu(this.conv2(x)), 2);
    x = F.sigmoid(this.fc1(x.view(-1, 16 * 5 * 5)));
    return this.fc3(F.sigmoid(this.fc2(x)));
  }
}

export function lenet(): string {
  torch.manualSeed(LAYER_SEED);
  const model = new LeNet();
  torch.manualSeed(0);
  return lines(model, model(torch.randn(1, 1, 28, 28)));
}

export function crossEntropy(): string {
  const criterion = new nn.CrossEntropyLoss();
  torch.manualSeed(0);
  const output = torch.rand(10, 5);
  const labels = torch.randint(0, 5, [10]);
  return lines(output, labels, criterion(output, labels));
}

export function maximum(): string {
  torch.manualSeed(0);
  const output = torch.rand(2, 5);
  return lines(output, output.max(1, { keepdim: true }), output.max(1).indices);
}

class SimpleModel extends nn.Module<[x: Tensor], Tensor> {
  fc1 = new nn.Linear(10, 5);
  fc2 = new nn.Linear(5, 2);

  override forward(x: Tensor): Tensor {
    return this.fc2(this.fc1(x));
  }
}

export function modelParameters(): string {
  torch.manualSeed(0);
  const model = new SimpleModel();
  const sizes = [...model.namedParameters()].map(([name, { shape }]) => `${name} ${size(shape)}`);
  return lines(...model.parameters(), ...sizes, model.fc1.weight);
}

export function linearRegression(): string {
  torch.manualSeed(0);
  const x = torch.randn(100, 1);
  const y = x.mul(3).add(5).add(torch.randn(100, 1));
  const model = new nn.Linear(1, 1);
  const criterion = new nn.MSELoss();
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.01 });
  const losses: string[] = [];
  for (let epoch = 0; epoch < 100; epoch++) {
    optimizer.zeroGrad();
    const loss = criterion(model(x), y);
    loss.backward();
    optimizer.step();
    losses.push(`Epoch ${epoch}, loss ${Number(loss.item()).toFixed(4)}`);
  }
  return lines(...losses, model.weight, model.bias);
}

export function features(): string {
  torch.manualSeed(0);
  const points = torch.randn(100, 2);
  const labels = torch.randint(0, 10, [100]);
  const sums = Array.from({ length: 10 }, (_, digit) => {
    const own = labels.eq(digit);
    return `${digit} ${points.at(own, 0).sum().item()} ${points.at(own, 1).sum().item()}`;
  });
  return lines(points.at(torch.slice(0, 3)), labels, ...sums);
}

/** Everything that the tutorial seeded, and that therefore prints what its text shows. */
export const seeded: Readonly<Record<string, () => string>> = {
  'cross entropy of random outputs': crossEntropy,
  'the largest value of each row': maximum,
  'the parameters of a model': modelParameters,
  'a linear regression': linearRegression,
  'features to plot': features,
};

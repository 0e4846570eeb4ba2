/** @file The networks. Each gives a feature of two numbers, which can be drawn, and the logits made from it. */

import { nn, type Tensor } from 'typetorch';

const F = nn.functional;

/** Gives features `[batch, 2]` and logits `[batch, classes]` for images `[batch, 1, 28, 28]`. */
export type FeatureNet = nn.Module<[images: Tensor], [features: Tensor, logits: Tensor]>;

/** A small LeNet, which a processor trains in seconds per epoch. */
export class LeNet extends nn.Module<[x: Tensor], [features: Tensor, logits: Tensor]> {
  conv1 = new nn.Conv2d(1, 12, 5, { padding: 2 });
  prelu1 = new nn.PReLU();
  conv2 = new nn.Conv2d(12, 24, 5, { padding: 2 });
  prelu2 = new nn.PReLU();
  fc1 = new nn.Linear(24 * 7 * 7, 64);
  prelu3 = new nn.PReLU();
  fc2 = new nn.Linear(64, 2);
  fc3: nn.Linear;

  constructor(classes: number) {
    super();
    this.fc3 = new nn.Linear(2, classes);
  }

  override forward(x: Tensor): [Tensor, Tensor] {
    x = F.maxPool2d(this.prelu1(this.conv1(x)), 2);
    x = F.maxPool2d(this.prelu2(this.conv2(x)), 2);
    const features = this.fc2(this.prelu3(this.fc1(x.flatten(1))));
    return [features, this.fc3(features)];
  }
}

/** LeNet++ of the center-loss paper: two convolutions per stage. */
export class LeNetPlusPlus extends nn.Module<[x: Tensor], [features: Tensor, logits: Tensor]> {
  conv1_1 = new nn.Conv2d(1, 32, 5, { padding: 2 });
  prelu1_1 = new nn.PReLU();
  conv1_2 = new nn.Conv2d(32, 32, 5, { padding: 2 });
  prelu1_2 = new nn.PReLU();
  conv2_1 = new nn.Conv2d(32, 64, 5, { padding: 2 });
  prelu2_1 = new nn.PReLU();
  conv2_2 = new nn.Conv2d(64, 64, 5, { padding: 2 });
  prelu2_2 = new nn.PReLU();
  conv3_1 = new nn.Conv2d(64, 128, 5, { padding: 2 });
  prelu3_1 = new nn.PReLU();
  conv3_2 = new nn.Conv2d(128, 128, 5, { padding: 2 });
  prelu3_2 = new nn.PReLU();
  fc1 = new nn.Linear(128 * 3 * 3, 2);
  prelu_fc1 = new nn.PReLU();
  fc2: nn.Linear;

  constructor(classes: number) {
    super();
    this.fc2 = new nn.Linear(2, classes);
  }

  override forward(x: Tensor): [Tensor, Tensor] {
    x = this.prelu1_2(this.conv1_2(this.prelu1_1(this.conv1_1(x))));
    x = F.maxPool2d(x, 2);
    x = this.prelu2_2(this.conv2_2(this.prelu2_1(this.conv2_1(x))));
    x = F.maxPool2d(x, 2);
    x = this.prelu3_2(this.conv3_2(this.prelu3_1(this.conv3_1(x))));
    x = F.maxPool2d(x, 2);
    const features = this.prelu_fc1(this.fc1(x.view(-1, 128 * 3 * 3)));
    return [features, this.fc2(features)];
  }
}

/** The networks by name; each makes its layers for a number of classes. */
export const models = {
  lenet: (classes: number): FeatureNet => new LeNet(classes),
  'lenet++': (classes: number): FeatureNet => new LeNetPlusPlus(classes),
};

/** @file The network that both pictures of a pair go through. */

import { nn, type Tensor } from 'typetorch';

const F = nn.functional;

/** LeNet, with a layer on top that makes a feature of two numbers. Takes `[batch, 1, 28, 28]`, gives `[batch, 2]`. */
export class SiameseNet extends nn.Module<[x: Tensor], Tensor> {
  conv1 = new nn.Conv2d(1, 20, 5);
  conv2 = new nn.Conv2d(20, 50, 5);
  fc1 = new nn.Linear(50 * 4 * 4, 500);
  fc2 = new nn.Linear(500, 10);
  feat = new nn.Linear(10, 2);

  override forward(x: Tensor): Tensor {
    x = F.maxPool2d(this.conv1(x), 2);
    x = F.maxPool2d(this.conv2(x), 2);
    x = F.relu(this.fc1(x.view(-1, 50 * 4 * 4)));
    return this.feat(this.fc2(x));
  }
}

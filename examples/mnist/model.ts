/** @file The network: LeNet-5 as it is taught today. */

import { nn, type Tensor } from 'typetorch';

const F = nn.functional;

/** Two convolutions, each with pooling, and three linear layers. Takes `[batch, 1, 28, 28]`, gives `[batch, 10]`. */
export class LeNet extends nn.Module<[images: Tensor], Tensor> {
  conv1 = new nn.Conv2d(1, 6, 5, { padding: 2 });
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);

  override forward(images: Tensor): Tensor {
    let x = F.maxPool2d(F.relu(this.conv1(images)), 2);
    x = F.maxPool2d(F.relu(this.conv2(x)), 2);
    x = F.relu(this.fc1(x.flatten(1)));
    x = F.relu(this.fc2(x));
    return this.fc3(x);
  }
}

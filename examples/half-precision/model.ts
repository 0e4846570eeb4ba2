/** @file A network large enough for half precision to pay, in full precision and with the decorator. */

import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

const F = nn.functional;

/** Three convolutions and two linear layers. Takes `[batch, 1, 28, 28]`, gives `[batch, 10]`. */
export class Net extends nn.Module<[images: Tensor], Tensor> {
  conv1: nn.Conv2d;
  conv2: nn.Conv2d;
  conv3: nn.Conv2d;
  fc1: nn.Linear;
  fc2: nn.Linear;

  constructor(width: number) {
    super();
    this.conv1 = new nn.Conv2d(1, width, 3, { padding: 1 });
    this.conv2 = new nn.Conv2d(width, 2 * width, 3, { padding: 1 });
    this.conv3 = new nn.Conv2d(2 * width, 4 * width, 3, { padding: 1 });
    this.fc1 = new nn.Linear(4 * width * 3 * 3, 4 * width);
    this.fc2 = new nn.Linear(4 * width, 10);
  }

  override forward(images: Tensor): Tensor {
    let x = F.maxPool2d(F.relu(this.conv1(images)), 2);
    x = F.maxPool2d(F.relu(this.conv2(x)), 2);
    x = F.maxPool2d(F.relu(this.conv3(x)), 2);
    return this.fc2(F.relu(this.fc1(x.flatten(1))));
  }
}

/** The same network whose `forward` runs in half precision by itself, wherever it is called. */
export function halfNet(device: string): typeof Net {
  class HalfNet extends Net {
    @torch.autocast(device)
    override forward(images: Tensor): Tensor {
      return super.forward(images);
    }
  }
  return HalfNet;
}

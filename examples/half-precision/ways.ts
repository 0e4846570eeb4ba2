/** @file The ways to train: in full precision, and three ways in half precision. */

import * as torch from 'typetorch';
import { nn, type optim, type Tensor } from 'typetorch';
import { halfNet, Net } from './model.js';

const F = nn.functional;

/** Takes a step on a batch; returns the loss. */
export type Step = (images: Tensor, labels: Tensor) => Tensor;

export interface Way {
  readonly title: string;
  makeModel(device: string, width: number): Net;
  makeStep(device: string, model: Net, optimizer: optim.Optimizer): Step;
}

/** A step as it always is; `forward` makes the loss. */
function plainStep(optimizer: optim.Optimizer, forward: Step): Step {
  return (images, labels) => {
    const loss = forward(images, labels);
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    return loss;
  };
}

const lossOf =
  (model: Net): Step =>
  (images, labels) =>
    F.crossEntropy(model(images), labels);

/** The ways by name. */
export const ways = {
  full: {
    title: 'full precision',
    makeModel: (_device, width) => new Net(width),
    makeStep: (_device, model, optimizer) => plainStep(optimizer, lossOf(model)),
  },
  decorated: {
    title: '@autocast on forward',
    makeModel: (device, width) => new (halfNet(device))(width),
    makeStep: (_device, model, optimizer) =>
      plainStep(optimizer, (images, labels) => F.crossEntropy(model(images).float(), labels)),
  },
  scoped: {
    title: 'autocast(() => …)',
    makeModel: (_device, width) => new Net(width),
    makeStep: (device, model, optimizer) =>
      plainStep(optimizer, (images, labels) => torch.autocast(device, () => lossOf(model)(images, labels))),
  },
  scaled: {
    title: 'float16 and GradScaler',
    makeModel: (_device, width) => new Net(width),
    makeStep(device, model, optimizer) {
      const scaler = new torch.amp.GradScaler(device);
      return (images, labels) => {
        const loss = torch.autocast(device, { dtype: torch.float16 }, () => lossOf(model)(images, labels));
        optimizer.zeroGrad();
        scaler.scale(loss).backward();
        scaler.step(optimizer);
        scaler.update();
        return loss;
      };
    },
  },
} satisfies Record<string, Way>;

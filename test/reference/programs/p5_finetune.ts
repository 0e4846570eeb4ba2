/** @file Port of p5_finetune.py: losses of one's own, schedules of the learning rate, and mixed precision. */

import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { type Json, num, type Program, vals } from '../support.js';
import { mixedPrecision } from './p5_amp.js';
import { schedules } from './p5_schedules.js';

const F = nn.functional;

type Loss = (inputs: Tensor, targets: Tensor) => Tensor;

/** Probabilities and targets as vectors, and how much they have in common. */
function overlap(inputs: Tensor, targets: Tensor): [p: Tensor, t: Tensor, intersection: Tensor] {
  const p = F.sigmoid(inputs).view(-1);
  const t = targets.view(-1);
  return [p, t, p.mul(t).sum()];
}

class DiceLoss extends nn.Module<[inputs: Tensor, targets: Tensor, smooth?: number], Tensor> {
  override forward(inputs: Tensor, targets: Tensor, smooth = 1): Tensor {
    const [p, t, intersection] = overlap(inputs, targets);
    return torch.rsub(intersection.mul(2).add(smooth).div(p.sum().add(t.sum()).add(smooth)), 1);
  }
}

class DiceBCELoss extends DiceLoss {
  override forward(inputs: Tensor, targets: Tensor, smooth = 1): Tensor {
    const [p, t, intersection] = overlap(inputs, targets);
    const dice = torch.rsub(intersection.mul(2).add(smooth).div(p.sum().add(t.sum()).add(smooth)), 1);
    return F.binaryCrossEntropy(p, t).add(dice);
  }
}

class IoULoss extends nn.Module<[inputs: Tensor, targets: Tensor, smooth?: number], Tensor> {
  override forward(inputs: Tensor, targets: Tensor, smooth = 1): Tensor {
    const [p, t, intersection] = overlap(inputs, targets);
    const union = p.add(t).sum().sub(intersection);
    return torch.rsub(intersection.add(smooth).div(union.add(smooth)), 1);
  }
}

class FocalLoss extends nn.Module<[inputs: Tensor, targets: Tensor, alpha?: number, gamma?: number], Tensor> {
  override forward(inputs: Tensor, targets: Tensor, alpha = 0.8, gamma = 2): Tensor {
    const entropy = F.binaryCrossEntropy(F.sigmoid(inputs).view(-1), targets.view(-1));
    return torch.rsub(entropy.neg().exp(), 1).pow(gamma).mul(alpha).mul(entropy);
  }
}

const losses: Record<string, Loss> = {
  my_loss: (output, target) => output.sub(target).pow(2).mean(),
  Dice: new DiceLoss(),
  DiceBCE: new DiceBCELoss(),
  IoU: new IoULoss(),
  Focal: new FocalLoss(),
  'Dice_smooth0.5': (a, b) => new DiceLoss()(a, b, 0.5),
  'Focal_a0.25_g3': (a, b) => new FocalLoss()(a, b, 0.25, 3),
  MSELoss: new nn.MSELoss(),
  L1Loss: new nn.L1Loss(),
  HuberLoss: new nn.HuberLoss(),
  SmoothL1Loss: new nn.SmoothL1Loss(),
  BCELoss: (a, b) => new nn.BCELoss()(torch.sigmoid(a), b),
  BCEWithLogitsLoss: new nn.BCEWithLogitsLoss(),
};

function ownLosses(): Json {
  torch.manualSeed(0);
  const inputs = torch.randn(2, 1, 4, 4);
  const targets = torch.rand(2, 1, 4, 4).gt(0.5).float();
  const results = Object.entries(losses).map(([name, loss]) => {
    const x = inputs.clone().requiresGrad_();
    const value = loss(x, targets);
    value.backward();
    const double = inputs.double().requiresGrad_();
    const doubleValue = loss(double, targets.double());
    doubleValue.backward();
    const result = {
      loss: num(value.item()),
      repr: String(value),
      grad: vals(x.grad as Tensor),
      loss_double: num(doubleValue.item()),
      grad_double: vals(double.grad as Tensor),
    };
    return [name, result];
  });
  return {
    x: vals(inputs),
    target: vals(targets),
    results: Object.fromEntries(results),
  };
}

const bases = 'the classes between a loss and Module are not those of Python';

export const finetune: Program = {
  name: 'p5',
  python: 'p5_finetune.py',
  parts: ['losses', 'sched', 'amp'],
  missing: {
    'p5.losses.weightedloss_mro': bases,
    'p5.losses.loss_mro': bases,
    'p5.cuda_amp_on_cpu_and_decorator.warnings': 'Python is told to repeat warnings; here each text is given once',
  },
  async run({ data }) {
    return { 'p5.losses': ownLosses(), 'p5.lr_schedulers': await schedules(), ...(await mixedPrecision(data)) };
  },
};

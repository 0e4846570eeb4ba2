/** @file The examples of PyTorch's page on mixed precision give Python's numbers, bit for bit, in bfloat16 and in float16. */

import test from 'ava';
import * as torch from 'typetorch';
import { amp, autocast, autograd, type DType, nn, optim, type Tensor } from 'typetorch';
import { numbers, python, type Result } from './python.js';

const F = nn.functional;
torch.setNumThreads(1);

function mlp(): nn.Sequential {
  return new nn.Sequential(new nn.Linear(8, 16), new nn.Tanh(), new nn.Linear(16, 4));
}

function start(steps: number): [x: Tensor, y: Tensor][] {
  torch.manualSeed(0);
  return Array.from({ length: steps }, () => [torch.randn(6, 8), torch.randn(6, 4)]);
}

function result(losses: number[], scaler: amp.GradScaler, ...models: nn.Sequential[]): Result {
  const params = models.flatMap((model) => [...model.parameters()].map((p) => p.flatten().tolist() as number[]));
  return { losses, scaler: numbers(scaler.stateDict()), params };
}

const item = (x: Tensor): number => x.item() as number;

const examples: Record<string, (dtype: DType) => Result> = {
  typical(dtype) {
    const [data, model] = [start(8), mlp()];
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
    const scaler = new amp.GradScaler('cpu', { growthInterval: 3 });
    const losses = data.map(([x, y]) => {
      optimizer.zeroGrad();
      const loss = autocast('cpu', { dtype }, () => F.mseLoss(model(x), y));
      scaler.scale(loss).backward();
      scaler.step(optimizer);
      scaler.update();
      return item(loss);
    });
    return result(losses, scaler, model);
  },

  clipping(dtype) {
    const [data, model] = [start(8), mlp()];
    const optimizer = new optim.AdamW(model.parameters(), { lr: 0.01 });
    const scaler = new amp.GradScaler('cpu', { initScale: 1024 });
    const norms = data.map(([x, y]) => {
      optimizer.zeroGrad();
      const loss = autocast('cpu', { dtype }, () => F.l1Loss(model(x), y));
      scaler.scale(loss).backward();
      scaler.unscale_(optimizer);
      const norm = nn.utils.clipGradNorm_(model.parameters(), 0.1);
      scaler.step(optimizer);
      scaler.update();
      return item(norm);
    });
    return result(norms, scaler, model);
  },

  accumulation(dtype) {
    const [data, model] = [start(8), mlp()];
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
    const scaler = new amp.GradScaler('cpu');
    const losses = data.map(([x, y], i) => {
      const loss = autocast('cpu', { dtype }, () => F.mseLoss(model(x), y).div(4));
      scaler.scale(loss).backward();
      if ((i + 1) % 4 === 0) {
        scaler.step(optimizer);
        scaler.update();
        optimizer.zeroGrad();
      }
      return item(loss);
    });
    return result(losses, scaler, model);
  },

  penalty(dtype) {
    const [data, model] = [start(4), mlp()];
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.05 });
    const scaler = new amp.GradScaler('cpu', { initScale: 256 });
    const losses = data.map(([x, y]) => {
      optimizer.zeroGrad();
      const plain = autocast('cpu', { dtype }, () => F.mseLoss(model(x), y));
      const scaled = autograd.grad(scaler.scale(plain), [...model.parameters()], { createGraph: true });
      const inverse = 1 / scaler.getScale();
      const grads = scaled.map((grad) => grad.mul(inverse));
      const loss = autocast('cpu', { dtype }, () => {
        const squares = grads.map((grad) => grad.pow(2).sum());
        return plain.add(squares.reduce((sum, square) => sum.add(square)).sqrt());
      });
      scaler.scale(loss).backward();
      scaler.step(optimizer);
      scaler.update();
      return item(loss);
    });
    return result(losses, scaler, model);
  },

  several(dtype) {
    const [data, model0, model1] = [start(6), mlp(), mlp()];
    const optimizer0 = new optim.SGD(model0.parameters(), { lr: 0.1 });
    const optimizer1 = new optim.Adam(model1.parameters(), { lr: 0.01 });
    const scaler = new amp.GradScaler('cpu');
    const losses = data.flatMap(([x, y]) => {
      optimizer0.zeroGrad();
      optimizer1.zeroGrad();
      const [loss0, loss1] = autocast('cpu', { dtype }, () => {
        const [out0, out1] = [model0(x), model1(x)];
        return [F.mseLoss(out0.mul(2).add(out1.mul(3)), y), F.mseLoss(out0.mul(3).sub(out1.mul(5)), y)];
      });
      scaler.scale(loss0).backward({ retainGraph: true });
      scaler.scale(loss1).backward();
      scaler.unscale_(optimizer0);
      scaler.step(optimizer0);
      scaler.step(optimizer1);
      scaler.update();
      return [item(loss0), item(loss1)];
    });
    return result(losses, scaler, model0, model1);
  },
};

for (const [name, run] of Object.entries(examples)) {
  for (const dtype of [torch.bfloat16, torch.float16]) {
    test.serial(`${name} in ${dtype}`, (t) => t.deepEqual(run(dtype), python.examples[name][dtype.name]));
  }
}

/** @file What is measured, in TypeScript. worker.py holds the same cases in Python, under the same names. */

import * as torch from 'typetorch';
import { nn, optim, type Tensor } from 'typetorch';
import { LeNet, sgd, step } from './training.js';

const F = nn.functional;

/** One repetition of the measured work; whatever it returns is dropped. */
export type Work = () => unknown;

/** Makes a case's inputs; `grad` says whether floating-point inputs require gradients. */
export type Case = (grad: boolean) => Work;

function input(shape: readonly number[], grad: boolean): Tensor {
  return torch.randn(shape).requiresGrad_(grad);
}

export const operators: Readonly<Record<string, Case>> = {
  'add 8x8': (grad) => {
    const [a, b] = [input([8, 8], grad), input([8, 8], grad)];
    return () => a.add(b);
  },
  'mul 8x8': (grad) => {
    const [a, b] = [input([8, 8], grad), input([8, 8], grad)];
    return () => a.mul(b);
  },
  'add scalar': (grad) => {
    const a = input([8, 8], grad);
    return () => a.add(1.5);
  },
  'mul scalar': (grad) => {
    const a = input([8, 8], grad);
    return () => a.mul(2.5);
  },
  'div 8x8': (grad) => {
    const [a, b] = [input([8, 8], grad), input([8, 8], grad)];
    return () => a.div(b);
  },
  'relu 8x8': (grad) => {
    const a = input([8, 8], grad);
    return () => a.relu();
  },
  'sigmoid 8x8': (grad) => {
    const a = input([8, 8], grad);
    return () => a.sigmoid();
  },
  'exp 8x8': (grad) => {
    const a = input([8, 8], grad);
    return () => a.exp();
  },
  'pow scalar': (grad) => {
    const a = input([8, 8], grad);
    return () => a.pow(2);
  },
  'clamp 8x8': (grad) => {
    const a = input([8, 8], grad);
    return () => a.clamp(-1, 1);
  },
  'view 8x8': (grad) => {
    const a = input([8, 8], grad);
    return () => a.view(4, 16);
  },
  'transpose 8x8': (grad) => {
    const a = input([8, 8], grad);
    return () => a.transpose(0, 1);
  },
  'select row': (grad) => {
    const a = input([8, 8], grad);
    return () => a.select(0, 3);
  },
  'sum all': (grad) => {
    const a = input([8, 8], grad);
    return () => a.sum();
  },
  'sum dim keepdim': (grad) => {
    const a = input([8, 8], grad);
    return () => a.sum(1, true);
  },
  'mean dim': (grad) => {
    const a = input([8, 8], grad);
    return () => a.mean(1);
  },
  'max dim': (grad) => {
    const a = input([8, 8], grad);
    return () => a.max(1);
  },
  'matmul 8x8': (grad) => {
    const [a, b] = [input([8, 8], grad), input([8, 8], grad)];
    return () => a.matmul(b);
  },
  'linear 8x8': (grad) => {
    const [x, w, b] = [input([8, 8], grad), input([8, 8], grad), input([8], grad)];
    return () => F.linear(x, w, b);
  },
  'cat of 3': (grad) => {
    const parts = [input([8, 8], grad), input([8, 8], grad), input([8, 8], grad)];
    return () => torch.cat(parts, 1);
  },
  'softmax 8x8': (grad) => {
    const a = input([8, 8], grad);
    return () => a.softmax(1);
  },
  'conv2d 1x1x8x8': (grad) => {
    const [x, w] = [input([1, 1, 8, 8], grad), input([1, 1, 3, 3], grad)];
    return () => F.conv2d(x, w, null, { stride: 1, padding: 1 });
  },
  'max_pool2d 1x1x8x8': (grad) => {
    const x = input([1, 1, 8, 8], grad);
    return () => F.maxPool2d(x, 2);
  },
  'layer_norm 8x8': (grad) => {
    const [x, w, b] = [input([8, 8], grad), input([8], grad), input([8], grad)];
    return () => F.layerNorm(x, [8], w, b);
  },
  'cross_entropy 8x10': (grad) => {
    const x = input([8, 10], grad);
    const labels = torch.arange(8);
    return () => F.crossEntropy(x, labels);
  },
};

class Square extends torch.autograd.Function {
  static override forward(ctx: torch.autograd.Context, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.mul(x);
  }

  static override backward(ctx: torch.autograd.Context, grad: Tensor): Tensor {
    const [x] = ctx.savedTensors;
    return grad.mul(x).mul(2);
  }
}

export const steps: Readonly<Record<string, Case>> = {
  'LeNet step, batch 64': step(() => new LeNet(), sgd, 64, 1, 32, 32),
  'MLP step, batch 8': step(
    () => new nn.Sequential(new nn.Linear(32, 64), new nn.ReLU(), new nn.Linear(64, 10)),
    sgd,
    8,
    32,
  ),
  'custom function, forward and backward': () => {
    const [x, grad] = [input([8, 8], true), torch.randn(8, 8)];
    return () => Square.apply(x).backward(grad);
  },
  'tensor hook, forward and backward': () => {
    const [x, grad] = [input([8, 8], true), torch.randn(8, 8)];
    const double = (g: Tensor): Tensor => g.mul(2);
    return () => {
      const y = x.mul(3);
      y.registerHook(double);
      y.backward(grad);
    };
  },
};

/** 100 small parameters with gradients that stay. */
function parameters(gradient: () => Tensor): Tensor[] {
  return Array.from({ length: 100 }, () => {
    const parameter = input([8, 8], true);
    parameter.grad = gradient();
    return parameter;
  });
}

function updates(make: (params: Tensor[]) => optim.Optimizer, gradient = () => torch.randn(8, 8)): Case {
  return () => {
    const optimizer = make(parameters(gradient));
    const loss = torch.ones([]);
    return () => optimizer.step(() => loss);
  };
}

function sparseGradient(): Tensor {
  return torch.sparseCooTensor(torch.tensor([[1n, 5n]]), torch.randn(2, 8), [8, 8]);
}

export const optimizers: Readonly<Record<string, Case>> = {
  SGD: updates((params) => new optim.SGD(params, { momentum: 0.9 })),
  Adam: updates((params) => new optim.Adam(params)),
  AdamW: updates((params) => new optim.AdamW(params)),
  Adagrad: updates((params) => new optim.Adagrad(params)),
  Adadelta: updates((params) => new optim.Adadelta(params)),
  Adamax: updates((params) => new optim.Adamax(params)),
  NAdam: updates((params) => new optim.NAdam(params)),
  RAdam: updates((params) => new optim.RAdam(params)),
  RMSprop: updates((params) => new optim.RMSprop(params)),
  Rprop: updates((params) => new optim.Rprop(params)),
  ASGD: updates((params) => new optim.ASGD(params)),
  Adafactor: updates((params) => new optim.Adafactor(params)),
  Muon: updates((params) => new optim.Muon(params)),
  SparseAdam: updates((params) => new optim.SparseAdam(params), sparseGradient),
  LBFGS: updates((params) => new optim.LBFGS(params)),
};

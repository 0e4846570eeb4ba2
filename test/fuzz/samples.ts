/** @file Instances of the classes that functions take. */

import * as torch from 'typetorch';
import { distributions, nn, optim } from 'typetorch';
import { type Context, tensor } from './tensors.js';
import * as values from './values.js';

const arrays = {
  Float32Array,
  Float64Array,
  Int8Array,
  Int16Array,
  Int32Array,
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Uint8ClampedArray,
};

const makers: Readonly<Record<string, (context: Context) => unknown>> = {
  Tensor: tensor,
  Parameter: (context) => new nn.Parameter(torch.ones(context.shape)),
  DType: ({ random }) => values.dtype(random),
  Layout: ({ random }) => values.layout(random),
  MemoryFormat: ({ random }) => values.memoryFormat(random),
  QScheme: ({ random }) => values.qscheme(random),
  Generator: ({ random }) => values.generator(random),
  Device: ({ random }) => torch.device(random.pick(['cpu', 'cpu', 'meta', 'cuda:1'])),
  Complex: ({ random }) => new torch.Complex(values.float(random), values.float(random)),
  FloatScalar: ({ random }) => torch.asFloat(values.float(random)),
  Slice: ({ random }) =>
    torch.slice(random.pick([null, values.integer(random) as number]), random.between(-3, 9), random.pick([1, 2, -1])),
  Module: ({ random }) =>
    random.pick([
      () => new nn.Linear(3, 2),
      () => new nn.ReLU(),
      () => new nn.Sequential(new nn.Linear(2, 2), new nn.Tanh()),
      () => new nn.LSTM(2, 3),
    ])(),
  Linear: () => new nn.Linear(3, 2),
  ConvNd: () => new nn.Conv2d(2, 3, 2),
  BatchNorm: () => new nn.BatchNorm2d(3),
  Sequential: () => new nn.Sequential(new nn.Linear(2, 2), new nn.ReLU()),
  Optimizer: () => new optim.SGD([new nn.Parameter(torch.ones(2))], { lr: 0.1, momentum: 0.9 }),
  Distribution: ({ random }) =>
    random.pick([
      () => new distributions.Normal(0, 1),
      () => new distributions.Categorical({ probs: torch.ones(3) }),
      () => new distributions.MultivariateNormal(torch.zeros(2), { covarianceMatrix: torch.eye(2) }),
      () => new distributions.Gamma(1, 1),
    ])(),
  Categorical: () => new distributions.Categorical({ probs: torch.ones(3) }),
  Constraint: ({ random }) => random.pick([distributions.constraints.real, distributions.constraints.simplex]),
  Transform: ({ random }) =>
    random.pick([
      () => new distributions.transforms.ExpTransform(),
      () => new distributions.transforms.AffineTransform(0, 2),
    ])(),
  BasePruningMethod: () => new nn.utils.prune.L1Unstructured(1),
  IncompatibleKeys: () => new nn.Linear(1, 1).loadStateDict({}, { strict: false }),
  PackedSequence: () => nn.utils.rnn.packSequence([torch.ones(3, 2), torch.ones(2, 2)]),
  LRScheduler: () => new optim.lrScheduler.StepLR(makers.Optimizer({} as Context) as optim.Optimizer, 2),
  Map: () => new Map([['weight', torch.ones(2)]]),
  ReadonlyMap: () => new Map([['weight', torch.ones(2)]]),
  ArrayBuffer: ({ random }) => new ArrayBuffer(random.pick([0, 7, 8, 64])),
  BigInt64Array: () => new BigInt64Array([1n, 2n]),
  BigUint64Array: () => new BigUint64Array([1n, 2n ** 64n - 1n]),
};

/** An instance of the class of that name, or undefined if there is no recipe. */
export function sample(name: string, context: Context): unknown {
  if (Object.hasOwn(makers, name)) return makers[name](context);
  if (!Object.hasOwn(arrays, name)) return undefined;
  return arrays[name as keyof typeof arrays].from(context.random.list(context.random.pick([0, 1, 6]), () => 1));
}

/** @file Tensors of every kind: dtypes, layouts, strides, devices, with and without gradients, freed ones. */

import * as torch from 'typetorch';
import { Tensor } from 'typetorch';
import type { Random } from './random.js';
import { dtype as randomDType } from './values.js';

/** What tensors of one call have in common, so that some calls get past the checks of their arguments. */
export interface Context {
  readonly random: Random;
  readonly shape: readonly number[];
  readonly dtype: torch.DType;
  /** How often, in percent, something differs from that. */
  readonly hostility: number;
}

export function contextOf(random: Random): Context {
  const sizes = random.pick([
    [1, 2, 3],
    [2, 4],
    [0, 1, 2],
    [3, 5, 8],
    [4, 4, 4],
  ]);
  const rank = random.pick([0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5]);
  return {
    random,
    shape: random.list(rank, () => random.pick(sizes)),
    dtype: randomDType(random),
    hostility: random.pick([0, 5, 20, 60]),
  };
}

function shapeOf({ random, shape, hostility }: Context): number[] {
  const own = [...shape];
  if (!random.chance(hostility + 15)) return own;
  switch (random.below(6)) {
    case 0:
      return own.map((size) => (random.chance(40) ? 1 : size));
    case 1:
      return own.slice(1);
    case 2:
      return [...own].reverse();
    case 3:
      return [random.between(0, 3), ...own].slice(0, 6);
    case 4:
      return own.slice(0, -1);
    default:
      return random.list(random.between(0, 4), () => random.pick([0, 1, 2, 3, 4, 6]));
  }
}

const count = 1 << 13;
const hostile = [
  0,
  -0,
  1,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1e30,
  -1e30,
  1e-40,
  255,
  -129,
  2 ** 31,
];

/** Rows of numbers that tensors are cut from: small indices, ordinary values, ones that break things. */
const rows = [
  torch.tensor(Array.from({ length: count }, (_, i) => i % 3)),
  torch.tensor(Array.from({ length: count }, (_, i) => Math.sin(i * 12.9898) * 3)),
  torch.tensor(Array.from({ length: count }, (_, i) => Math.abs(Math.sin(i * 78.233)))),
  torch.tensor(Array.from({ length: count }, (_, i) => hostile[(i * 7) % hostile.length])),
  torch.tensor(Array.from({ length: count }, (_, i) => (i % 11) - 5)),
];
for (const row of rows) torch.keep(row);

const isQuantised = (dtype: torch.DType): boolean => dtype.name.startsWith('q');

function quantised(values: Tensor, dtype: torch.DType, random: Random): Tensor {
  if (values.dim() === 0 || random.chance(60)) return torch.quantizePerTensor(values, 0.1, 3, dtype);
  const axis = random.below(values.dim());
  const size = values.size(axis);
  return torch.quantizePerChannel(
    values,
    torch.ones(size).mul(0.2),
    torch.zeros(size, { dtype: torch.long }),
    axis,
    dtype,
  );
}

/** An ordinary tensor of this shape. */
function dense(shape: readonly number[], dtype: torch.DType, random: Random): Tensor {
  const numel = shape.reduce((product, size) => product * size, 1);
  const row = random.pick(rows);
  const start = random.below(Math.max(1, count - numel));
  const values = row.narrow(0, start, Math.min(numel, count)).clone().view(shape);
  return isQuantised(dtype) ? quantised(values, dtype, random) : values.to(dtype);
}

/** The same values with other strides, shared memory or flags; or a view of them. */
function strange(x: Tensor, random: Random): Tensor {
  switch (random.below(12)) {
    case 0:
      return x.dim() > 1 ? x.transpose(0, -1) : x;
    case 1:
      return x.dim() > 0 ? x.at(torch.slice(null, null, 2)) : x;
    case 2:
      return x.select(0, 0).unsqueeze(0).expand(x.shape);
    case 3:
      return x.flip([0]);
    case 4:
      return torch.asStrided(x, [2, 3], [1, 1]);
    case 5:
      return torch.asStrided(
        x,
        x.shape,
        x.shape.map(() => 0),
      );
    case 6:
      return x.dim() === 4 ? x.contiguous({ memoryFormat: torch.channelsLast }) : x.unsqueeze(-1).squeeze(-1);
    case 7:
      return torch._negView(x);
    case 8:
      return x.dtype.isComplex ? torch.conj(x) : x.detach();
    case 9:
      return x.expand([random.pick([2, 7, 1000]), ...x.shape]);
    case 10:
      return x.narrow(0, 0, 0);
    default:
      return x.unsqueeze(0).transpose(0, -1);
  }
}

function leaf(x: Tensor): Tensor {
  return x.dtype.isFloatingPoint || x.dtype.isComplex ? x.requiresGrad_() : x;
}

function recorded(x: Tensor): Tensor {
  return x.dtype.isFloatingPoint || x.dtype.isComplex ? x.requiresGrad_().mul(1) : x;
}

function sparse(x: Tensor, random: Random): Tensor {
  switch (random.below(6)) {
    case 0:
      return x.toSparse();
    case 1: {
      const indices = torch.tensor([
        [0n, 0n, 1n],
        [1n, 1n, 0n],
      ]);
      return torch.sparseCooTensor(indices, torch.ones(3, { dtype: x.dtype }), [2, 2]);
    }
    case 2:
      return x.toSparseCsr();
    case 3:
      return x.toSparseCsc();
    case 4:
      return x.toSparseBsr([1, 1]);
    default:
      return x.toSparseBsc([1, 1]);
  }
}

const huge = [2 ** 31, 2 ** 32, 2n ** 40n, 2n ** 62n, 2 ** 53 - 1];

/** Kinds of tensors that few operators take. */
function exotic(x: Tensor, random: Random): Tensor {
  switch (random.below(14)) {
    case 0:
    case 1:
    case 2:
      return sparse(x, random);
    case 3:
      return x.to('meta');
    case 4:
      return torch.empty([random.pick(huge), 1], { device: 'meta' });
    case 5:
      return torch.empty([0, random.pick(huge)]);
    case 6:
      return torch.nested.nestedTensor([x, x]);
    case 7:
      return x.toMkldnn();
    case 8: {
      const freed = x.clone();
      freed.dispose();
      return freed;
    }
    case 9:
      return new Tensor();
    case 10:
      return torch.inferenceMode(() => x.clone());
    case 11:
      return new torch.nn.Parameter(x);
    case 12:
      return x.refineNames(x.shape.map((_, i) => `d${i}`));
    default:
      return torch.empty([0]);
  }
}

/** A tensor, for the most part like the others of its call. Never fails: what cannot be made is left plain. */
export function tensor(context: Context, wanted?: torch.DType): Tensor {
  const { random, hostility } = context;
  const dtype = wanted ?? (random.chance(20 + hostility / 2) ? randomDType(random) : context.dtype);
  const shape = shapeOf(context);
  let x: Tensor;
  try {
    x = dense(shape, dtype, random);
  } catch {
    x = dense(shape, torch.float32, random);
  }
  try {
    if (random.chance(10 + hostility / 2)) x = strange(x, random);
    if (random.chance(hostility / 3)) return exotic(x, random);
    if (random.chance(12)) return random.chance(50) ? leaf(x) : recorded(x);
  } catch {
    // Not every kind can be made of every tensor.
  }
  return x;
}

/** @file Values that are no tensors: integers at every edge, hostile numbers and texts, and what is of no sensible type. */

import * as torch from 'typetorch';
import type { Random } from './random.js';

const edges: readonly (number | bigint)[] = [
  2 ** 15,
  2 ** 16,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  -(2 ** 31) - 1,
  2 ** 32,
  2 ** 40,
  2 ** 53 - 1,
  -(2 ** 53) + 1,
  2n ** 53n,
  2n ** 61n,
  2n ** 62n,
  2n ** 63n - 1n,
  -(2n ** 63n),
  -(2n ** 63n) + 1n,
  2n ** 63n,
  -(2n ** 64n),
];

/** Mostly a small integer that may fit, sometimes one at the edge of a type. */
export function integer(random: Random): number | bigint {
  if (random.chance(8)) return random.pick(edges);
  if (random.chance(10)) return random.pick([10, 16, 17, 31, 33, 63, 64, 65, 127, 255, 256, 1000]);
  if (random.chance(5)) return BigInt(random.between(-3, 5));
  return random.between(-3, 5);
}

/** A list of integers, of which all or none are likely to be sensible. */
export function integers(random: Random, length = random.between(0, 4)): (number | bigint)[] {
  if (random.chance(15)) return random.list(length, () => integer(random));
  const low = random.pick([0, 1, 1, -1]);
  return random.list(length, () => random.between(low, 4));
}

const floats = [
  0,
  -0,
  0.5,
  1,
  -1,
  2.5,
  1e-3,
  -1e-8,
  1e10,
  1e300,
  -1e300,
  5e-324,
  2 ** 53,
  2 ** 63,
  -(2 ** 63),
  2 ** 64,
  0.1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

export function float(random: Random): number {
  return random.chance(50) ? random.bits() / 2 ** 32 : random.pick(floats);
}

export function scalar(random: Random): torch.Scalar {
  switch (random.below(8)) {
    case 0:
    case 1:
    case 2:
      return integer(random);
    case 3:
      return random.chance(50);
    case 4:
      return new torch.Complex(float(random), float(random));
    case 5:
      return torch.asFloat(float(random));
    default:
      return float(random);
  }
}

/** Words that operators know, and texts that nobody knows. */
const words = [
  'mean',
  'sum',
  'none',
  'max',
  'min',
  'amax',
  'amin',
  'prod',
  'floor',
  'trunc',
  'linear',
  'nearest',
  'bilinear',
  'lower',
  'higher',
  'midpoint',
  'reflect',
  'replicate',
  'circular',
  'constant',
  'zeros',
  'valid',
  'same',
  'ij',
  'xy',
  'fro',
  'nuc',
  'inf',
  'backward',
  'ortho',
  'forward',
  'tanh',
  'relu',
  'gelu',
  'sigmoid',
  'reduced',
  'complete',
  'r',
  'gels',
  'gelsy',
  'gelsd',
  'gelss',
  'left',
  'right',
  'N',
  'C',
  '*',
  'cpu',
  'cuda',
  'meta',
  'cuda:7',
  'ij,jk->ik',
  'ii->i',
  '...i,ij->...j',
  'i,i->',
  'float32',
  'fan_in',
  'weight',
  'bias',
  'batch',
  '0',
];
const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\n',
  '天',
  '😀',
  '\ud800',
  '__proto__',
  'constructor',
  'x'.repeat(300),
  '%s%n',
  '->',
  '...',
  'ij->',
];

export function text(random: Random): string {
  return random.chance(80) ? random.pick(words) : random.pick(texts);
}

const dtypes = Object.values(torch).filter((value): value is torch.DType => value instanceof torch.DType);
const layouts = Object.values(torch).filter((value): value is torch.Layout => value instanceof torch.Layout);
const formats = Object.values(torch).filter(
  (value): value is torch.MemoryFormat => value instanceof torch.MemoryFormat,
);
const qschemes = Object.values(torch).filter((value): value is torch.QScheme => value instanceof torch.QScheme);
const commonDTypes = [torch.float32, torch.float32, torch.float64, torch.int64, torch.bool, torch.complex64];

export function dtype(random: Random): torch.DType {
  return random.pick(random.chance(70) ? commonDTypes : dtypes);
}

export function layout(random: Random): torch.Layout {
  return random.chance(60) ? torch.strided : random.pick(layouts);
}

export function memoryFormat(random: Random): torch.MemoryFormat {
  return random.pick(formats);
}

export function qscheme(random: Random): torch.QScheme {
  return random.pick(qschemes);
}

export function device(random: Random): torch.DeviceLike {
  if (random.chance(70)) return 'cpu';
  return random.pick(['meta', 'cuda', 'cuda:7', 'cpu:1', 'mps', 'xla', 'nonsense', 0, 300, -1, torch.device('meta')]);
}

export function generator(random: Random): torch.Generator {
  if (random.chance(10)) return new torch.Generator('meta');
  return new torch.Generator().manualSeed(random.below(100));
}

class Thrower {
  get size(): number {
    throw new Error('a getter that throws');
  }
}

const throwing = (): never => {
  throw new Error('a trap that throws');
};

function cyclic(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function withGetter(key: string): object {
  return Object.defineProperty({}, key, { enumerable: true, get: throwing });
}

/** What no parameter is meant for. */
export function nonsense(random: Random): unknown {
  const makers: (() => unknown)[] = [
    () => undefined,
    () => null,
    () => Number.NaN,
    () => 0.5,
    () => 2n ** 70n,
    () => Symbol('x'),
    () => throwing,
    () => () => null,
    () => class {},
    () => new Thrower(),
    () => new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing }),
    () => new Proxy([], { get: throwing }),
    () => Proxy.revocable([], {}).proxy,
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    () => withGetter('dim'),
    () => withGetter('dtype'),
    () => new Array(3),
    () => [1, undefined, 2],
    () => [[1, 2], [3]],
    () => cyclic(),
    () => Object.create(null),
    () => ({ unknown: 1 }),
    () => ({ length: -1 }),
    () => ({ length: 2 ** 40 }),
    () => ({ _id: 1 }),
    () => Object.create(torch.Tensor.prototype),
    () => new Map([[1, 2]]),
    () => new Set([1]),
    () => new Date(Number.NaN),
    () => /x/,
    () => new Float32Array(3),
    () => new BigInt64Array(2),
    () => new Uint8Array(0),
    () => new ArrayBuffer(8),
    () => Promise.resolve(1),
    () => text(random),
    () => scalar(random),
    () => integers(random),
    () => dtype(random),
    () => random.list(2, () => text(random)),
    () => ({
      [Symbol.toPrimitive]: throwing,
    }),
    () => ({
      *[Symbol.iterator]() {
        yield 1;
        throwing();
      },
    }),
  ];
  return random.pick(makers)();
}

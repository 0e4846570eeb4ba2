/** @file Gradients of operators that libtorch treats apart: indexing, sparse results, integers, ties, missing derivatives. */

import * as torch from 'typetorch';
import { autograd, ellipsis, slice, type Tensor } from 'typetorch';
import { leaf, random, rows, values } from './support.js';

const { gradcheck, gradgradcheck } = autograd;

type Index = Parameters<Tensor['at']>[number];

function counting(...shape: number[]): Tensor {
  const size = shape.reduce((product, n) => product * n, 1);
  return torch
    .arange(1, size + 1, { dtype: torch.float64 })
    .view(shape)
    .requiresGrad_();
}

function longs(...numbers: number[]): Tensor {
  return torch.tensor(numbers.map(BigInt));
}

/** Whether the gradient of `x.at(...index)` is 1 where the index points, as often as it does. */
function isCounted(x: Tensor, index: readonly Index[]): boolean {
  x.grad = null;
  x.at(...index)
    .sum()
    .backward();
  const counts = torch.zerosLike(x);
  const positions = torch.arange(x.numel()).view(x.shape);
  for (const position of positions
    .at(...index)
    .flatten()
    .tolist() as number[]) {
    counts.view(-1).at(position).add_(1);
  }
  return (x.grad as unknown as Tensor).equal(counts);
}

const all = slice();
const indices: Record<string, [shape: number[], lists: readonly (readonly Index[])[]]> = {
  'numbers and slices': [
    [4, 4],
    [[1], [1, 1], [slice(1)], [slice(null, 2)], [slice(null, 2), 2], [slice(1, 2), 2], [1, slice(2)], [all, slice(2)]],
  ],
  'ellipsis and masks': [
    [4, 4],
    [[ellipsis, slice(2)], [torch.eye(4).bool()], [torch.eye(4).at(0).bool()]],
  ],
  'one list': [
    [4, 4],
    [[longs(0, 2)], [longs(0)], [all, longs(2, 3)], [longs(2, 3), all], [longs(0), ellipsis]],
  ],
  'several lists': [
    [4, 4],
    [
      [longs(0), longs(0)],
      [longs(1, 2, 3), longs(0)],
      [longs(1, 2), longs(2, 1)],
      [longs(1, 2, 3, 0).view(2, 2), longs(0, 1, 2, 3).view(2, 2)],
    ],
  ],
  'lists between slices': [
    [4, 3, 4],
    [
      [all, longs(0), longs(0)],
      [longs(0), longs(0), all],
      [all, longs(0, 1, 2), longs(0)],
      [longs(0, 1, 2), longs(0), all],
      [all, longs(1, 2), longs(2, 1)],
      [all, longs(1, 2, 2, 0).view(2, 2), longs(0, 1, 2, 3).view(2, 2)],
      [all, all, longs(2, 1)],
      [longs(2, 1), all, all],
      [longs(1, 2), longs(0, 1), ellipsis],
      [ellipsis, longs(1, 2), longs(0, 1)],
    ],
  ],
  'the same place more than once': [
    [4, 4],
    [
      [longs(1, 1, 3, 2, 1, 2)],
      [longs(1, 1, 3, 2, 1, 2), longs(0)],
      [longs(1, 2, 0, 0).view(2, 2), longs(0, 1, 1, 1).view(2, 2)],
    ],
  ],
};

rows(
  'the gradient of an index with',
  Object.fromEntries(
    Object.entries(indices).map(([name, [shape, lists]]) => [
      name,
      (t) => {
        const x = counting(...shape);
        for (const [i, index] of lists.entries()) t.true(isCounted(x, index), `${i}`);
      },
    ]),
  ),
);

/** Sets a value without gradient, or one with, at an index of a computed tensor. */
function setting(shape: number[], index: readonly Index[]): { target: Tensor; value: Tensor; counted: boolean } {
  const target = torch.ones(shape, { dtype: torch.float64, requiresGrad: true });
  const y = target.add(2);
  const version = y._version;
  const value = torch.fullLike(target.detach().at(...index), 7).requiresGrad_();
  y.setAt(index as never, value);
  y.backward(torch.onesLike(y));
  return { target, value, counted: y._version > version };
}

rows('the gradient of setting', {
  'is zero where something else was put, and one for that'(t) {
    const cases: [number[], readonly Index[]][] = [
      [[5, 5], [3]],
      [[5], [3]],
      [
        [5, 5],
        [longs(0, 1), longs(1, 0)],
      ],
      [[5], [longs(0, 1, 2, 3)]],
      [
        [5, 5, 5],
        [all, all, longs(1, 3)],
      ],
      [
        [5, 5, 5],
        [all, longs(1, 3), all],
      ],
      [
        [5, 5, 5],
        [longs(1, 3), all, all],
      ],
      [
        [5, 5, 5],
        [all, longs(2, 4), longs(1, 3)],
      ],
      [
        [5, 5, 5],
        [longs(1, 3), longs(2, 4), all],
      ],
    ];
    for (const [shape, index] of cases) {
      const { target, value, counted } = setting(shape, index);
      const expected = torch.onesLike(target).detach();
      expected.setAt(index as never, 0);
      t.true(counted);
      t.deepEqual(values(target.grad), expected.tolist());
      t.deepEqual(values(value.grad), torch.onesLike(value).tolist());
    }
  },
  'by a mask'(t) {
    const mask = torch.eye(5).bool();
    for (const [shape, index] of [
      [[5, 5], mask],
      [[5], mask.at(0)],
      [[1], mask.at(0, slice(0, 1))],
    ] as const) {
      const { target, value } = setting([...shape], [index]);
      t.deepEqual(values(target.grad), index.logicalNot().double().tolist());
      t.deepEqual(values(value.grad), torch.onesLike(value).tolist());
    }
  },
  'of a number'(t) {
    const x = torch.ones(5, { dtype: torch.float64, requiresGrad: true });
    const y = x.add(2);
    y.setAt([longs(0, 4, 2)], 2);
    y.backward(torch.onesLike(y));
    t.deepEqual(values(x.grad), [0, 1, 0, 1, 0]);
  },
  'of a value that is broadcast'(t) {
    const x = random(4);
    const y = torch.zeros(2, 3, 4, { dtype: torch.float64 });
    y.setAt([1], x);
    y.backward(torch.ones(2, 3, 4, { dtype: torch.float64 }));
    t.deepEqual(values(x.grad), [3, 3, 3, 3]);
  },
  'twice needs the graph to be kept'(t) {
    const given = torch.ones(3, { dtype: torch.float64 });
    const make = (): Tensor => {
      const c = torch.zeros(3, { dtype: torch.float64 });
      c.setAt([longs(1, 2)], random(3).at(longs(1, 1)));
      return c;
    };
    const c = make();
    c.backward(given);
    t.throws(() => c.backward(given), { message: /Specify retain_graph=True/ });
    const d = make();
    d.backward(given, { retainGraph: true });
    t.notThrows(() => d.backward(given));
  },
});

rows('sparse gradients', {
  'of gather equal dense ones'(t) {
    const cases: [number[], number[], number][] = [
      [[10, 10], [5, 10], 0],
      [[10, 10, 5], [10, 5, 5], 1],
      [[10, 10, 5], [10, 10, 2], -1],
      [[10], [], 0],
      [[], [2], 0],
      [[], [], 0],
    ];
    for (const [size, indexSize, dim] of cases) {
      const x = random(...size);
      const index =
        indexSize.length > 0 && size.length > 0
          ? torch.randint(x.size(dim), indexSize)
          : torch.zeros(indexSize, { dtype: torch.int64 });
      const grads = [false, true].map((sparseGrad) => {
        x.grad = null;
        const out = torch.gather(x, dim, index, { sparseGrad });
        out.backward(torch.onesLike(out));
        const grad = x.grad as unknown as Tensor;
        t.is(grad.isSparse, sparseGrad);
        return grad.toDense().tolist();
      });
      t.deepEqual(grads[1], grads[0]);
    }
  },
  'of matrix products equal dense ones'(t) {
    for (const [sparseA, sparseB] of [
      [true, false],
      [false, true],
      [true, true],
    ]) {
      for (const [gradA, gradB] of [
        [true, false],
        [false, true],
        [true, true],
      ]) {
        const [a, b] = [torch.randn(3, 3), torch.randn(3, 3)];
        const run = (x: Tensor, y: Tensor): unknown[] => {
          const [left, right] = [x.detach().requiresGrad_(gradA), y.detach().requiresGrad_(gradB)];
          left.mm(right).sum().backward();
          return [left, right].map(({ grad }) => (grad ? (grad as Tensor).toDense().tolist() : null));
        };
        t.deepEqual(run(sparseA ? a.toSparse() : a, sparseB ? b.toSparse() : b), run(a, b));
      }
    }
  },
  'of conversions have the layout of what was converted'(t) {
    const conversions: ((x: Tensor) => Tensor)[] = [
      (x) => x.toSparse(),
      (x) => x.toSparseCsr(),
      (x) => x.toSparseCsc(),
      (x) => x.toSparseBsr(2),
      (x) => x.toSparseBsc(2),
    ];
    const [x, given] = [torch.rand(4, 4).add(1), torch.rand(4, 4).add(1)];
    for (const convert of conversions) {
      const start = x.clone().requiresGrad_();
      const [grad] = autograd.grad(convert(start), start, convert(given));
      t.is(grad.layout, torch.strided);
      t.true(grad.equal(given));
      const from = convert(x).requiresGrad_();
      const [back] = autograd.grad(from.toDense(), from, given);
      t.true(back.toDense().equal(given));
    }
  },
  'of a mask are one where it is'(t) {
    const x = torch.randn(3, { requiresGrad: true });
    const mask = torch.ones(3);
    mask.setAt([1], 0);
    x.sparseMask(mask.toSparse()).toDense().sum().backward();
    t.deepEqual(values(x.grad), [1, 0, 1]);
  },
});

rows('results without a gradient', {
  'are integers and truth values'(t) {
    const x = torch.rand(4, { requiresGrad: true });
    const bins = torch.linspace(0, 1, 10, { requiresGrad: true });
    for (const result of [
      x.argmax(),
      x.argmin(),
      x.argsort(),
      torch.searchsorted(x, torch.rand([], { requiresGrad: true })),
      torch.bucketize(torch.rand(5, 5, { requiresGrad: true }), bins),
      x.countNonzero(),
      torch.isin(x, torch.tensor([2, 3])),
      torch.signbit(x),
    ]) {
      t.false(result.requiresGrad);
      t.false(result.dtype.isFloatingPoint);
    }
  },
  'are all but the first of unique'(t) {
    const x = torch.rand(4, { requiresGrad: true });
    for (const returnInverse of [true, false]) {
      for (const returnCounts of [true, false]) {
        const options = { returnInverse, returnCounts };
        for (const result of [
          torch.unique(x, options),
          torch.unique(x, { ...options, sorted: false }),
          torch.unique(x, { ...options, dim: 0 }),
          torch.uniqueConsecutive(x, options),
          torch.uniqueConsecutive(x, { ...options, dim: 0 }),
        ]) {
          const [first, ...others] = (Array.isArray(result) ? result : [result]) as Tensor[];
          t.true(first.requiresGrad);
          t.false(others.some((other) => other.requiresGrad));
        }
      }
    }
  },
  'cannot be told to have one'(t) {
    for (const dtype of [torch.int8, torch.int16, torch.int32, torch.int64]) {
      const x = torch.ones(1, { dtype });
      x.requiresGrad_(false);
      t.throws(() => x.requiresGrad_(), { message: /floating point/ });
      t.throws(() => torch.ones(1, { dtype, requiresGrad: true }), { message: /floating point/ });
    }
    for (const dtype of [torch.float32, torch.float64]) t.true(torch.ones(1, { dtype }).requiresGrad_().requiresGrad);
  },
});

rows('a derivative', {
  'that libtorch does not have is an error of backward'(t) {
    const x = torch.rand(2, { requiresGrad: true });
    t.throws(() => torch.nextafter(x, x).sum().backward(), { message: /the derivative for .* is not implemented/ });
  },
  'is shared by equal largest, smallest and middle values'(t) {
    for (const fn of [torch.min, torch.max, torch.median, torch.nanmedian] as ((x: Tensor) => Tensor)[]) {
      for (const numbers of [
        [1, 0, 1, 0, 1, 0],
        [Number.NaN, Number.NaN, Number.NaN],
      ]) {
        const x = torch.tensor(numbers, { requiresGrad: true });
        fn(x).backward();
        const grad = x.grad as Tensor;
        t.is(grad.sum().item(), 1);
        t.is(
          grad
            .eq(1 / 3)
            .sum()
            .item(),
          3,
        );
      }
    }
  },
  'is shared where several equal values are scattered'(t) {
    const x = random(2, 3);
    const source = x.detach().clone().requiresGrad_();
    for (const reduce of ['amin', 'amax']) {
      t.true(
        gradcheck(
          (a: Tensor, b: Tensor) => a.scatterReduce(0, longs(0, 1).unsqueeze(-1).expand(2, 3), b, reduce),
          [x, source],
        ),
      );
      t.true(gradcheck((a: Tensor, b: Tensor) => a.indexReduce(0, longs(0, 1), b, reduce), [x, source]));
    }
  },
  'of a product with two zeros is not differentiable again'(t) {
    const fns: ((a: Tensor, b: Tensor) => Tensor)[] = [
      (a, b) => a.scatterReduce(0, longs(0, 0), b, 'prod'),
      (a, b) => a.indexReduce(0, longs(0, 0), b, 'prod'),
    ];
    for (const fn of fns) {
      t.true(gradcheck(fn, [leaf(1), leaf(0, 0)]));
      t.throws(() => gradgradcheck(fn, [leaf(1), leaf(0, 0)]), { message: /Double backward is unsupported for/ });
    }
  },
  'of a choice goes to what was chosen'(t) {
    const condition = torch.eye(5).bool();
    const where = (x: Tensor, y: Tensor): Tensor => torch.where(condition, x, y);
    for (const [x, y] of [
      [random(5, 5), random(5, 5)],
      [random(5, 1, 5), random(5, 5, 1)],
    ]) {
      t.true(gradcheck(where, [x, y]));
      t.true(gradgradcheck(where, [x, y]));
    }
    for (const fn of [(x: Tensor) => torch.where(condition, 4, x), (x: Tensor) => torch.where(condition, x, 4)]) {
      t.true(gradcheck(fn, [random(5, 5)]));
      t.true(gradgradcheck(fn, [random(5, 5)]));
    }
  },
  'of a part and its sum can be taken twice'(t) {
    const fn = (x: Tensor): Tensor => x.select(0, 1).sum();
    t.true(gradcheck(fn, [random(10)]));
    t.true(gradgradcheck(fn, [random(10)]));
  },
  'of a given gradient that is expanded has every element'(t) {
    const value = torch.rand([], { dtype: torch.float64 });
    const a = random(10, 10);
    const [diagonal] = autograd.grad(a.diagonal(), a, value.expand(10));
    t.true(diagonal.equal(torch.eye(10, { dtype: torch.float64 }).mul(value)));
    const b = random(10, 10, 10);
    const given = torch.rand(10, { dtype: torch.float64 });
    const [selected] = autograd.grad(b.at(0), b, given.expand(10, 10));
    const expected = torch.zeros(10, 10, 10, { dtype: torch.float64 });
    expected.setAt([0], given.expand(10, 10));
    t.true(selected.equal(expected));
    const [sliced] = autograd.grad(b.at(slice(3, 5)), b, given.unsqueeze(1).expand(2, 10, 10));
    t.true(sliced.at(slice(3, 5)).equal(given.unsqueeze(1).expand(2, 10, 10)));
    t.is(sliced.at(slice(5)).abs().sum().item(), 0);
  },
  'of a vector that is expanded can be taken twice'(t) {
    const matrix = torch.randn(2, 2, { dtype: torch.float64 });
    const fn = (vector: Tensor): Tensor => matrix.mv(vector.expand(2)).sum();
    t.true(gradcheck(fn, [leaf(1)]));
    t.true(gradgradcheck(fn, [leaf(1)]));
  },
  'of an index in another memory format is that of the index'(t) {
    const shape = [2, 8, 1, 2];
    const index = torch.randint(1, shape).contiguous({ memoryFormat: torch.channelsLast });
    const x = torch.randn(shape, { requiresGrad: true });
    t.notThrows(() => x.at(index).sum().backward());
  },
  'of an angle at zero is zero'(t) {
    const [x, y] = [leaf(0), leaf(0)];
    torch.atan2(x, y).backward();
    t.true([x, y].every(({ grad }) => (grad as Tensor).eq(0).all().item()));
  },
  'of a negative number to a complex power'(t) {
    const exponent = torch.randn(2, { dtype: torch.complex128, requiresGrad: true });
    const base = torch.ones(2, { dtype: torch.float64 }).neg();
    t.true(gradcheck((x: Tensor) => torch.pow(base, x), [exponent]));
    t.true(gradcheck((x: Tensor) => torch.pow(-1, x), [exponent]));
  },
  'of real and complex parts that are joined'(t) {
    const [complex, real] = [
      torch.rand(3, 2, { dtype: torch.complex128, requiresGrad: true }),
      torch.randn(3, 2, { dtype: torch.float64, requiresGrad: true }),
    ];
    for (const join of [
      (a: Tensor, b: Tensor) => torch.cat([a, b], { dim: -1 }),
      (a: Tensor, b: Tensor) => torch.stack([a, b], { dim: -1 }),
    ]) {
      t.true(gradcheck(join, [real, complex]));
      t.true(gradcheck(join, [complex, real]));
    }
  },
  'of what an input does not touch is zero'(t) {
    const fn = (x: Tensor, _y: Tensor): Tensor => x.mul(x);
    t.true(gradcheck(fn, [random(10), random(10)]));
    t.true(gradgradcheck(fn, [random(10), random(10)]));
  },
});

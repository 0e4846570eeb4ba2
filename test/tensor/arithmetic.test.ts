/** @file Arithmetic on few elements is computed by kernels of ours: bit by bit what libtorch's give, which still fill `out`. */

import test from 'ava';
import * as torch from 'typetorch';
import type { DType, Tensor } from 'typetorch';

type Name = 'add' | 'sub' | 'mul' | 'div';
const names: readonly Name[] = ['add', 'sub', 'mul', 'div'];
const dtypes: readonly DType[] = [torch.float32, torch.float64];

/** Includes zeros of both signs, infinities, several NaNs and numbers below the normal ones. */
function special(dtype: DType): Tensor {
  const tiny = torch.finfo(dtype).tiny / 4;
  const values = [0, -0, 1, -1, tiny, -tiny, torch.finfo(dtype).max, Infinity, -Infinity, NaN, 0.1, 3];
  const numbers = torch.tensor(values, { dtype });
  return torch.cat([numbers, numbers.neg(), numbers.sub(Infinity)]);
}

const bits = (x: Tensor): Tensor => x.contiguous().view(x.dtype === torch.float32 ? torch.int32 : torch.int64);

const fromLibtorch = (name: Name, a: Tensor, b: Tensor): Tensor =>
  torch[name](a, b, { out: torch.empty(0, { dtype: torch.resultType(a, b) }) });

function isSame(x: Tensor, y: Tensor): boolean {
  return x.dtype === y.dtype && String(x.stride()) === String(y.stride()) && torch.equal(bits(x), bits(y));
}

function* pairs(dtype: DType): Generator<[what: string, a: Tensor, b: Tensor]> {
  const number = torch.randn([], { dtype });
  for (const shape of [[], [1], [7], [8], [65], [8, 8], [2, 3, 4], [512], [513], [0], [3, 0]]) {
    const [a, b] = [torch.randn(shape, { dtype }), torch.randn(shape, { dtype })];
    yield [`${shape}`, a, b];
    yield [`${shape} and a number`, a, number];
    yield [`a number and ${shape}`, number, b];
  }
  const x = torch.randn([4, 6], { dtype });
  yield ['transposed', x.t(), x.t()];
  yield ['transposed and a number', x.t(), number];
  yield ['transposed and rows', x.t(), torch.randn([6, 4], { dtype })];
  yield ['broadcast', x, torch.randn([6], { dtype })];
  yield ['expanded', number.expand([4, 6]), x];
  yield ['every second', x.at(torch.slice(null, null, 2)), number];
  const column = x.at(0).view(1, 6).t();
  yield ['a column with a stride of its own', column, number];
  yield ['two of them', column, column.clone()];
  const image = torch.randn([2, 3, 4, 4], { dtype }).to({ memoryFormat: torch.channelsLast });
  yield ['channels last', image, number];
  yield ['channels last twice', image, image.neg()];
  const values = special(dtype);
  yield [
    'special values',
    values.view(-1, 1).expand(-1, 4).contiguous(),
    values.view(-1, 1).roll(5, 0).expand(-1, 4).contiguous(),
  ];
  yield ['NaN and NaN', values.sub(Infinity), values.neg().sub(Infinity)];
  for (let i = 0; i < values.numel(); i++) yield [`special value ${i}`, values, values.at(i)];
}

for (const dtype of dtypes) {
  for (const name of names) {
    test(`${name} of ${dtype} gives the bits and strides of libtorch`, (t) => {
      torch.manualSeed(0);
      for (const [what, a, b] of pairs(dtype)) {
        const expected = fromLibtorch(name, a, b);
        t.true(isSame(torch[name](a, b), expected), what);
        if (a.dim() < expected.dim()) continue;
        const changed = a.clone();
        t.is(changed[`${name}_`](b), changed);
        t.true(torch.equal(bits(changed), bits(expected)), `${what}, in place`);
        t.is(changed._version, 1);
      }
    });
  }
}

test('a factor, another dtype and another type of tensor keep their meaning', (t) => {
  const a = torch.tensor([1, 2, 3]);
  t.deepEqual(a.add(a, { alpha: 2 }).tolist(), [3, 6, 9]);
  t.deepEqual(a.sub(1, { alpha: 0.5 }).tolist(), [0.5, 1.5, 2.5]);
  t.is(a.add(torch.tensor(1, { dtype: torch.float64 })).dtype, torch.float32);
  t.is(a.mul(torch.tensor([1, 1, 1], { dtype: torch.float64 })).dtype, torch.float64);
  t.is(a.to(torch.bfloat16).mul(2.5).dtype, torch.bfloat16);
  t.is(a.to(torch.int64).mul(2.5).dtype, torch.float32);
  t.deepEqual(a.refineNames('N').mul(2).names, ['N']);
  t.deepEqual(a.toSparse().mul(2).toDense().tolist(), [2, 4, 6]);
  t.true(torch.inferenceMode(() => a.mul(2)).isInference());
});

test('a tensor changed by itself and by a part of its memory', (t) => {
  const a = torch.tensor([1, 2, 3, 4]);
  t.deepEqual(a.mul_(a).tolist(), [1, 4, 9, 16]);
  t.deepEqual(a.add_(a.at(torch.tensor([0n]))).tolist(), [2, 5, 10, 17]);
  t.deepEqual(a.view(2, 2).sub_(a.view(2, 2)).tolist(), [
    [0, 0],
    [0, 0],
  ]);
  t.throws(() => a.at(torch.slice(1)).add_(a.at(torch.slice(0, -1))), { message: /refer to a single memory location/ });
  t.throws(() => torch.tensor(1).expand(3).add_(1), { message: /refers to a single memory location/ });
  t.throws(() => torch.tensor(1).add_(torch.ones(3)), { message: /doesn't match the broadcast shape/ });
});

test('derivatives are those of the operators, forward and backward, twice', (t) => {
  const [a, b] = [torch.randn([2, 3], { dtype: torch.float64 }), torch.rand([2, 3], { dtype: torch.float64 }).add(1)];
  for (const name of names) {
    const both = [a.clone().requiresGrad_(), b.clone().requiresGrad_()] as const;
    const one = [both[0]] as const;
    const withNumber = (x: Tensor): Tensor => x[name](2.5);
    t.true(
      torch.autograd.gradcheck((x: Tensor, y: Tensor) => x[name](y), both, { checkForwardAd: true }),
      name,
    );
    t.true(
      torch.autograd.gradgradcheck((x: Tensor, y: Tensor) => x[name](y), both),
      name,
    );
    t.true(torch.autograd.gradcheck(withNumber, one, { checkForwardAd: true }), name);
  }
});

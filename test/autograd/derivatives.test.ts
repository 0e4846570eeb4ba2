/** @file Gradients at the places where formulas have corners equal Python's, which python.py computes, bit for bit. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { leaf } from './support.js';

const F = torch.nn.functional;
const INF = Number.POSITIVE_INFINITY;

function vector(...values: number[]): Tensor {
  return torch.tensor(values, { dtype: torch.float64 });
}

function matrix(...rows: number[][]): Tensor {
  return torch.tensor(rows, { dtype: torch.float64, requiresGrad: true });
}

function index(...values: number[]): Tensor {
  return torch.tensor(values.map(BigInt));
}

function zeros(...sizes: number[]): Tensor {
  return torch.zeros(sizes, { dtype: torch.float64 });
}

/** As in python.py: a leaf, and what is summed and differentiated. */
const cases: Record<string, [Tensor, (x: Tensor) => Tensor]> = {
  'pow with exponent 0 at 0': [leaf(0, 1), (x) => x.pow(0)],
  'pow with exponent 1 at 0': [leaf(0, 1), (x) => x.pow(1)],
  'pow with a tensor as exponent': [leaf(0, 1, 2), (e) => vector(0, 2, 3).pow(e)],
  'a number to a power': [leaf(-1, 0, 2), (e) => torch.pow(2, e)],
  '0 to a power': [leaf(1, 2), (e) => torch.pow(0, e)],
  'sqrt at 0': [leaf(0, 4), (x) => x.sqrt()],
  rsqrt: [leaf(1, 4), (x) => x.rsqrt()],
  'abs at 0': [leaf(-1, 0, 2), (x) => x.abs()],
  sign: [leaf(-1, 0, 2), (x) => x.sign()],
  'relu at 0': [leaf(-1, 0, 2), (x) => x.relu()],
  'clamp at its bounds': [leaf(-2, -1, 0, 1, 2), (x) => x.clamp(-1, 1)],
  'hardtanh at its bounds': [leaf(-1, 0, 1), (x) => F.hardtanh(x)],
  'maximum of equals': [leaf(1, 2), (x) => torch.maximum(x, vector(1, 3))],
  'max of equals': [leaf(1, 3, 3), (x) => x.max()],
  'amax of equals': [leaf(1, 3, 3), (x) => x.amax()],
  'max over a dimension of equals': [matrix([3, 3], [1, 2]), (x) => x.max(1).values],
  median: [leaf(5, 1, 3), (x) => x.median()],
  kthvalue: [leaf(5, 1, 3), (x) => x.kthvalue(3).values],
  sort: [leaf(5, 1, 3), (x) => x.sort().values.mul(vector(1, 2, 3))],
  topk: [leaf(5, 1, 3), (x) => x.topk(2).values.mul(vector(1, 2))],
  'prod without zeros': [leaf(1, 2, 3), (x) => x.prod()],
  'prod with one zero': [leaf(0, 2, 3), (x) => x.prod()],
  'prod with two zeros': [leaf(0, 0, 3), (x) => x.prod()],
  'prod over a dimension with zeros': [matrix([0, 2], [3, 0]), (x) => x.prod(1)],
  'cumprod with a zero': [leaf(2, 0, 3), (x) => x.cumprod(0)],
  cumsum: [leaf(1, 2, 3), (x) => x.cumsum(0)],
  'cummax of equals': [leaf(1, 3, 3), (x) => x.cummax(0).values],
  logcumsumexp: [leaf(1, 2), (x) => x.logcumsumexp(0)],
  'norm at 0': [leaf(0, 0), (x) => x.norm()],
  'norm with p 1 at 0': [leaf(0, -2), (x) => x.norm(1)],
  'norm with p inf of equals': [leaf(2, -2), (x) => x.norm(INF)],
  'norm with p 0': [leaf(0, 2), (x) => x.norm(0)],
  'norm with p 1.5 at 0': [leaf(0, 0), (x) => x.norm(1.5)],
  renorm: [matrix([3, 4], [0, 1]), (x) => x.renorm(2, 0, 1)],
  'dist at distance 0': [leaf(1, 2), (x) => x.dist(vector(1, 2))],
  'cdist at distance 0': [matrix([1, 2]), (x) => torch.cdist(x, matrix([1, 2], [3, 4]).detach())],
  'pdist of equals': [matrix([1, 2], [1, 2], [3, 4]), (x) => F.pdist(x)],
  'var of two': [leaf(1, 3), (x) => x.var()],
  'std of equals': [leaf(1, 1), (x) => x.std()],
  'logsumexp of infinities': [leaf(-INF, 1), (x) => x.logsumexp(0)],
  'softmax with infinity': [leaf(-INF, 1, 2), (x) => x.softmax(0).mul(vector(1, 2, 3))],
  'where hides infinity': [leaf(0, 2), (x) => torch.where(x.gt(0), x, zeros(2)).exp()],
  'where does not hide NaN': [leaf(0, 2), (x) => torch.where(x.gt(0), x.log(), zeros(2))],
  'masked select': [leaf(1, 2, 3), (x) => x.maskedSelect(x.gt(1)).mul(vector(4, 5))],
  'masked fill': [leaf(1, 2, 3), (x) => x.maskedFill(x.gt(1), 0)],
  'masked scatter': [leaf(1, 2, 3), (x) => zeros(3).maskedScatter(torch.tensor([true, false, true]), x)],
  'an index twice': [leaf(1, 2), (x) => x.at(index(0, 0, 1))],
  'index select of one twice': [leaf(1, 2), (x) => x.indexSelect(0, index(0, 0))],
  'index add': [leaf(1, 2), (x) => zeros(2).indexAdd(0, index(1, 1), x.mul(x))],
  'index put that accumulates': [leaf(1, 2), (x) => zeros(2).indexPut([index(0, 0)], x.mul(x), true)],
  'gather of one twice': [leaf(1, 2), (x) => x.gather(0, index(0, 0, 1))],
  scatter: [
    leaf(1, 2),
    (x) =>
      zeros(3)
        .scatter(0, index(2, 0), x)
        .mul(vector(1, 2, 3)),
  ],
  'scatter add': [leaf(1, 2), (x) => zeros(2).scatterAdd(0, index(1, 1), x.mul(x))],
  'take of one twice': [matrix([1, 2], [3, 4]), (x) => x.take(index(0, 0, 3))],
  put: [
    leaf(1, 2),
    (x) =>
      zeros(2, 2)
        .put(index(0, 3), x)
        .mul(matrix([1, 2], [3, 4]).detach()),
  ],
  'fill with a recorded number': [leaf(3), (x) => zeros(2, 2).fill_(x.at(0))],
  'diagonal of a matrix': [matrix([1, 2], [3, 4]), (x) => x.diagonal().mul(vector(5, 6))],
  'a matrix from a diagonal': [leaf(1, 2), (x) => x.diag().mul(matrix([1, 2], [3, 4]).detach())],
  tril: [matrix([1, 2], [3, 4]), (x) => x.tril()],
  roll: [leaf(1, 2, 3), (x) => x.roll(1).mul(vector(1, 2, 3))],
  repeat: [leaf(1, 2), (x) => x.repeat(2, 2)],
  'repeat interleave': [leaf(1, 2), (x) => x.repeatInterleave(index(1, 3))],
  'fmod and remainder': [leaf(5, -5), (x) => x.fmod(3).add(x.remainder(3))],
  'floor and round': [leaf(1.5), (x) => x.floor().add(x.round())],
  'atan2 at the origin': [leaf(0, 1), (x) => torch.atan2(x, zeros(2))],
  'sinc at 0': [leaf(0, 0.5), (x) => x.sinc()],
  'xlogy at 0': [leaf(0, 2), (x) => torch.xlogy(x, vector(3, 3))],
  'log1p near -1': [leaf(-1, 0), (x) => x.log1p()],
  'asin at 1': [leaf(0, 1), (x) => x.asin()],
  'det of a singular matrix': [matrix([1, 2], [2, 4]), (x) => x.det()],
  'det of zeros': [matrix([0, 0], [0, 0]), (x) => x.det()],
  inverse: [matrix([2, 0], [0, 4]), (x) => x.inverse()],
  trace: [matrix([1, 2], [3, 4]), (x) => x.trace()],
  'polygamma of order 1': [leaf(1, 2), (x) => x.polygamma(1)],
  'sigmoid far out': [leaf(-800, 800), (x) => x.sigmoid()],
  'logsigmoid far out': [leaf(-800, 800), (x) => F.logsigmoid(x)],
  'softplus far out': [leaf(-100, 100), (x) => F.softplus(x)],
  'gelu at 0': [leaf(0), (x) => F.gelu(x)],
  'leaky relu at 0': [leaf(0), (x) => F.leakyRelu(x)],
  'huber loss at its corner': [leaf(1, 2), (x) => F.huberLoss(x, zeros(2), { reduction: 'none' })],
  'an empty sum': [leaf(), (x) => x.sum()],
  'nan to num': [leaf(Number.NaN, INF, 1), (x) => x.nanToNum()],
  nanmean: [leaf(Number.NaN, 2, 4), (x) => x.nanmean()],
  lerp: [leaf(1, 2), (x) => x.lerp(vector(3, 4), 0.25)],
  'hypot at the origin': [leaf(0, 3), (x) => torch.hypot(x, vector(0, 4))],
  'copysign at 0': [leaf(0, -2), (x) => torch.copysign(x, vector(-1, 1))],
  'logaddexp of infinities': [leaf(-INF, 1), (x) => torch.logaddexp(x, vector(-INF, 2))],
};

const expected = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as Record<string, unknown>;

test('the cases are those of Python', (t) => {
  t.deepEqual(Object.keys(cases), Object.keys(expected));
});

for (const [name, [x, fn]] of Object.entries(cases)) {
  test(`gradient of ${name}`, (t) => {
    const [grad] = autograd.grad(fn(x).sum(), x, { allowUnused: true });
    const texts: Record<string, string> = { NaN: 'nan', Infinity: 'inf', '-Infinity': '-inf' };
    const found = (grad?.flatten().tolist() as number[] | undefined)?.map((value) => texts[String(value)] ?? value);
    t.deepEqual(found ?? null, expected[name]);
  });
}

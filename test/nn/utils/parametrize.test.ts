/** @file Parametrized tensors against Python: values, gradients, state dicts, printed form, copies. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { bytes } from '../bytes.js';
import { expected, state, steps } from './expected.js';

const { parametrize, parametrizations } = nn.utils;

class Symmetric extends nn.Module<[x: Tensor], Tensor> {
  override forward(x: Tensor): Tensor {
    return x.triu().add(x.triu(1).mT);
  }
  rightInverse(a: Tensor): Tensor {
    return a.triu();
  }
}

class Double extends nn.Module<[x: Tensor], Tensor> {
  calls = 0;
  override forward(x: Tensor): Tensor {
    this.calls++;
    return x.mul(2);
  }
}

class RankOne extends nn.Module<[x: Tensor, y: Tensor], Tensor> {
  override forward(x: Tensor, y: Tensor): Tensor {
    return x.unsqueeze(-1).matmul(y.unsqueeze(-2));
  }
  rightInverse(z: Tensor): [Tensor, Tensor] {
    return [z.select(1, 0).clone(), z.select(0, 0).clone()];
  }
}

test('a parametrized layer computes, learns, is set, stacked and unpacked as in Python', (t) => {
  torch.manualSeed(0);
  const want = expected.parametrized;
  const layer = parametrize.registerParametrization(new nn.Linear(3, 3), 'weight', new Symmetric());
  t.deepEqual(steps(layer, torch.randn(2, 3)), want.first);
  Reflect.set(layer, 'weight', torch.arange(9).float().reshape([3, 3]));
  t.deepEqual(state(layer), want.assigned);
  parametrize.registerParametrization(layer, 'weight', new Double());
  parametrize.registerParametrization(layer, 'bias', new Double());
  t.deepEqual(steps(layer, torch.randn(2, 3)), want.second);
  t.deepEqual(Object.keys(layer.stateDict()), want.keys);
  t.true(parametrize.isParametrized(layer, 'bias'));
  t.is(parametrize.typeBeforeParametrizations(layer), nn.Linear);
  parametrize.removeParametrizations(layer, 'weight');
  t.deepEqual({ state: state(layer), printed: String(layer) }, want.removed);
  parametrize.removeParametrizations(layer, 'bias', { leaveParametrized: false });
  t.deepEqual({ state: state(layer), printed: String(layer) }, want.original);
  t.false(parametrize.isParametrized(layer));
  t.is(Object.getPrototypeOf(layer), nn.Linear.prototype);
});

test('a tensor may be computed from several', (t) => {
  torch.manualSeed(0);
  const layer = parametrize.registerParametrization(new nn.Linear(3, 2), 'weight', new RankOne());
  const done = steps(layer, torch.randn(2, 3));
  layer.weight = torch.ones(2, 3) as nn.Parameter;
  const assigned = state(layer);
  parametrize.removeParametrizations(layer, 'weight');
  t.deepEqual({ ...done, assigned, removed: state(layer) }, expected.rank_one);
  t.true(layer.weight instanceof nn.Parameter);
});

test('a buffer may be parametrized', (t) => {
  torch.manualSeed(0);
  const norm = new nn.BatchNorm1d(2);
  parametrize.registerParametrization(norm, 'running_mean', new Double());
  norm.eval();
  const keys = Object.keys(norm.stateDict());
  const out = bytes(norm(torch.ones(2, 2)));
  parametrize.removeParametrizations(norm, 'running_mean');
  t.deepEqual({ out, keys, after: Object.keys(norm.stateDict()) }, expected.buffer);
});

test('parametrizations and their originals go over to another module', (t) => {
  torch.manualSeed(0);
  const a = parametrize.registerParametrization(new nn.Linear(3, 3), 'weight', new Symmetric());
  const b = parametrize.transferParametrizationsAndParams(a, new nn.Linear(3, 3));
  const c = parametrize.registerParametrization(new nn.Linear(3, 2), 'weight', new RankOne());
  const d = parametrize.transferParametrizationsAndParams(c, new nn.Linear(3, 2), 'weight');
  t.true(parametrize.isParametrized(b));
  const shared = parametrize.isParametrized(b) && b.parametrizations.get('weight').original;
  t.deepEqual([state(b), state(d), shared === a.parametrizations.get('weight').original], expected.transferred);
});

test('cached() computes a tensor once, in all its three uses', (t) => {
  const double = new Double();
  const layer = parametrize.registerParametrization(new nn.Linear(2, 2), 'weight', double);
  const count = (fn: () => void): number => {
    const before = double.calls;
    fn();
    return double.calls - before;
  };
  const twice = (): void => void t.true(layer.weight.equal(layer.weight));
  t.is(count(twice), 2);
  t.is(
    count(() => parametrize.cached(twice)),
    1,
  );
  t.is(
    count(() => {
      using _ = parametrize.cached();
      parametrize.cached(twice);
      twice();
    }),
    1,
  );
  class Reader {
    @parametrize.cached()
    read(): void {
      twice();
    }
  }
  t.is(
    count(() => new Reader().read()),
    1,
  );
  t.is(count(twice), 2);
});

test('a copy of a parametrized module is parametrized, on its own', (t) => {
  const layer = parametrize.registerParametrization(new nn.Linear(3, 3), 'weight', new Symmetric());
  const copy = layer.deepcopy();
  t.deepEqual(state(copy), state(layer));
  copy.weight = torch.zeros(3, 3) as nn.Parameter;
  t.not(layer.weight.abs().sum().item(), 0);
  parametrize.removeParametrizations(layer, 'weight');
  t.true(parametrize.isParametrized(copy, 'weight'));
  t.is(copy.weight.abs().sum().item(), 0);
  t.true(copy(torch.ones(3)).equal(copy.bias as Tensor));
});

test('a recurrent layer uses parametrized weights, and stays in evaluation mode', (t) => {
  const lstm = new nn.LSTM(2, 3).eval();
  const x = torch.randn(4, 1, 2);
  parametrize.registerParametrization(lstm, 'weight_hh_l0', new Double());
  const [out] = lstm(x);
  t.false(parametrize.isParametrized(lstm) && lstm.parametrizations.get('weight_hh_l0').at(0).training);
  parametrize.removeParametrizations(lstm, 'weight_hh_l0');
  t.true(out.equal(lstm(x)[0]));
});

const linear = (i: number, o: number, dtype = torch.float32): nn.Linear => new nn.Linear(i, o, { dtype });

const orthogonal: Record<string, () => nn.Linear & nn.utils.parametrize.Parametrized> = {
  square: () => parametrizations.orthogonal(linear(4, 4)),
  tall: () => parametrizations.orthogonal(linear(3, 5)),
  wide: () => parametrizations.orthogonal(linear(5, 3)),
  cayley: () => parametrizations.orthogonal(linear(3, 5), { orthogonalMap: 'cayley' }),
  matrix_exp: () => parametrizations.orthogonal(linear(5, 3), { orthogonalMap: 'matrix_exp' }),
  plain: () => parametrizations.orthogonal(linear(3, 5), { useTrivialization: false }),
  plain_cayley: () => parametrizations.orthogonal(linear(3, 3), 'weight', 'cayley', { useTrivialization: false }),
  complex: () => parametrizations.orthogonal(linear(3, 3, torch.complex64)),
  householder: () => parametrizations.orthogonal(linear(4, 4), { orthogonalMap: 'householder' }),
};

for (const [name, make] of Object.entries(orthogonal)) {
  test(`orthogonal: ${name}`, (t) => {
    torch.manualSeed(0);
    const layer = make();
    const x = torch.randn(2, layer.inFeatures, { dtype: layer.bias?.dtype });
    const { assigned, ...want } = expected.orthogonal[name];
    t.deepEqual(steps(layer, x), want);
    if (!assigned) return;
    const value = layer.weight.isComplex()
      ? layer.weight.detach()
      : nn.init.orthogonal_(torch.emptyLike(layer.weight.detach()));
    Reflect.set(layer, 'weight', value);
    t.deepEqual(state(layer), assigned);
  });
}

/** @file Layers that learn the size of their input. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn } from 'typetorch';

test('a lazy layer becomes a plain one with its first input, drawing the numbers that the plain one draws', (t) => {
  torch.manualSeed(0);
  const plain = new nn.Linear(3, 2);
  torch.manualSeed(0);
  const lazy = new nn.LazyLinear(2);
  const { weight } = lazy;
  t.is(String(weight), '<UninitializedParameter>');
  t.is(String(lazy), 'LazyLinear(in_features=0, out_features=2, bias=True)');
  t.throws(() => weight.shape, { message: /^Can't access the shape of an uninitialized parameter/ });
  lazy(torch.zeros(4, 3));
  t.is(lazy.weight, weight);
  t.is(lazy.constructor, nn.Linear);
  t.is(String(lazy), String(plain));
  t.true(lazy.weight.equal(plain.weight));
  t.deepEqual(lazy(torch.zeros(1, 3)).shape, [1, 2]);
});

test('a lazy layer takes its shapes from a state dict, and its own can be saved and loaded before it has any', (t) => {
  const state = new nn.Conv2d(3, 2, 1).stateDict();
  const lazy = new nn.LazyConv2d(2, 1);
  new nn.LazyConv2d(2, 1).loadStateDict(lazy.stateDict());
  lazy.loadStateDict(state);
  t.deepEqual(lazy.weight.shape, [2, 3, 1, 1]);
  t.true(lazy.weight.equal(state.weight));
  t.throws(() => new nn.Conv2d(3, 2, 1).loadStateDict(new nn.LazyConv2d(2, 1).stateDict()), {
    message: /Can't access the shape/,
  });
});

test('a copy of a lazy layer waits for an input of its own', (t) => {
  const lazy = new nn.LazyBatchNorm1d();
  const copy = lazy.deepcopy();
  lazy(torch.zeros(2, 3));
  copy(torch.zeros(2, 5));
  t.deepEqual([lazy.numFeatures, copy.numFeatures], [3, 5]);
  t.is(copy.constructor, nn.BatchNorm1d);
  t.deepEqual(copy.running_mean?.shape, [5]);
  t.deepEqual(lazy.running_mean?.shape, [3]);
});

test('inputs of a wrong number of dimensions and channels that do not fit the groups are refused', (t) => {
  t.throws(() => new nn.LazyConv1d(2, 1)(torch.zeros(3)), {
    message: 'Expected 2D (unbatched) or 3D (batched) input to LazyConv1d, but got input of size: torch.Size([3])',
  });
  t.throws(() => new nn.LazyConv1d(2, 1, { groups: 2 })(torch.zeros(1, 3, 4)), {
    instanceOf: torch.ValueError,
    message: 'in_channels must be divisible by groups',
  });
});

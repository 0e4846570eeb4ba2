/** @file Nested tensors of the layout `torch.jagged` where Python has nothing to compare: what is TypeScript's own, and what ends Python. */

import { inspect } from 'node:util';
import test from 'ava';
import * as torch from 'typetorch';
import type { Operator, Tensor } from 'typetorch';
import { Given, ints } from './given.js';

const { nested } = torch;
const F = torch.nn.functional;

function parts(requiresGrad = false): Tensor {
  const list = [torch.arange(8, { dtype: torch.float32 }).view(2, 4), torch.ones(3, 4)];
  return nested.nestedTensor(list, { layout: torch.jagged, requiresGrad });
}

test('a ragged size is shown by its name, and equals those of the same structure', (t) => {
  const nt = parts();
  t.regex(inspect(nt.shape), /^\[ 2, j\d+, 4 \]$/);
  t.is(nt.mul(2).size(1), nt.size(1));
  t.not(parts().size(1), nt.size(1));
  t.is(nt.size(-2), nt.shape[1]);
  t.deepEqual(nt.view(nt.shape).shape, nt.shape);
  t.is(inspect(nt), String(nt));
});

test('a ragged size is no size of other tensors', (t) => {
  const nt = parts();
  t.throws(() => torch.empty(nt.shape), { message: /SymIntArrayRef expected to contain only concrete integers/ });
  t.throws(() => torch.ones(2).expand(nt.shape), { message: /expected to contain only concrete integers/ });
  t.throws(() => nt.stride(), { message: /has strides that are no numbers/ });
  t.throws(() => nt.stride(0), { message: /has strides that are no numbers/ });
});

test('only they have offsets and lengths', (t) => {
  t.throws(() => torch.ones(2).offsets(), {
    name: 'AttributeError',
    message: "'Tensor' object has no attribute 'offsets'",
  });
  t.throws(() => torch.ones(2).lengths(), {
    name: 'AttributeError',
    message: "'Tensor' object has no attribute 'lengths'",
  });
  t.is(parts().lengths(), null);
});

test('values leave as lists and arrays part by part', (t) => {
  const nt = parts();
  t.throws(() => nt.tolist(), { message: '.tolist() is not supported for tensor subclasses, got NestedTensor' });
  t.throws(() => nt.typedArray(), { message: /^\.numpy\(\) is not supported for tensor subclasses/ });
  t.deepEqual(
    [...nt].map((part) => part.shape[0]),
    [2, 3],
  );
  t.is(nt.type(), 'torch.FloatTensor');
  t.is(nt.nbytes, 80);
});

test('elements are set, and changed by a function', (t) => {
  const nt = parts();
  nt.setAt([0, 1], 5);
  nt.setAt([ints(0, 1), ints(0, 2)], 6);
  t.deepEqual(nt.at(0).at(1).tolist(), [5, 5, 5, 5]);
  t.deepEqual(nt.at(1).at(2).tolist(), [6, 6, 6, 6]);
  nt.apply_((x) => x + 1);
  t.deepEqual(nt.at(0).tolist(), [
    [7, 7, 7, 7],
    [6, 6, 6, 6],
  ]);
  t.throws(() => nt.map_(nt, (x) => x), { message: '.map_ is not supported for tensor subclasses.' });
});

test('what ends Python has gradients: pieces of given sizes, and dense tensors beside jagged ones', (t) => {
  const g = new Given();
  const [a, b] = g.x.split([1, 3], 2);
  t.deepEqual([a.size(2), b.size(2)], [1, 3]);
  a.values().sum().add(b.values().sum().mul(2)).backward();
  t.deepEqual(g.v.grad?.tolist(), Array(6).fill([1, 2, 2, 2]));
  const joined = torch.cat([g.x, g.row], -1);
  t.is(joined.size(2), 8);
  joined.values().sum().backward();
  t.deepEqual(g.row.grad?.tolist(), [6, 6, 6, 6]);
});

test('attention that no kernel does is refused', (t) => {
  const heads = new Given().heads.transpose(1, 2);
  t.throws(() => F.scaledDotProductAttention(heads, heads, heads, { isCausal: true }), {
    message: 'No viable backend for scaled_dot_product_attention was found.',
  });
});

const gradient = (tensor: Tensor): unknown => tensor.grad?.values().tolist();

test('a nested leaf has a nested gradient, which hooks see; libtorch adds none to it', (t) => {
  const nt = parts(true);
  const seen: string[] = [];
  nt.registerHook((grad) => {
    seen.push(String(grad.layout));
  });
  nt.mul(3).sum().backward();
  t.deepEqual(gradient(nt), Array(5).fill([3, 3, 3, 3]));
  t.deepEqual(seen, ['torch.jagged']);
  t.throws(() => nt.sum().backward(), {
    message: 'a nested tensor of the jagged layout has no strides that are numbers',
  });
  nt.grad = null;
  nt.sum().backward();
  t.deepEqual(gradient(nt), Array(5).fill([1, 1, 1, 1]));
});

test('a model learns from a ragged batch', (t) => {
  torch.manualSeed(0);
  const model = new torch.nn.Sequential(new torch.nn.Linear(4, 8), new torch.nn.Tanh(), new torch.nn.Linear(8, 1));
  const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.05 });
  const batch = nested.nestedTensor([torch.randn(2, 4), torch.randn(5, 4), torch.randn(1, 4)], {
    layout: torch.jagged,
  });
  const targets = torch.tensor([[1], [-1], [0.5]]);
  const losses: number[] = [];
  for (let step = 0; step < 60; step++) {
    optimizer.zeroGrad();
    const sums = (model(batch) as Tensor).toPaddedTensor(0).sum(1);
    const loss = F.mseLoss(sums, targets);
    loss.backward();
    optimizer.step();
    losses.push(Number(loss.item()));
  }
  t.true(losses[59] < losses[0] / 20);
});

test('a mode below autograd sees operators on jagged tensors, and those that they come to', (t) => {
  class Log extends torch.utils.TorchDispatchMode {
    readonly seen: string[] = [];
    override torchDispatch(op: Operator, args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>): unknown {
      this.seen.push(`${op} ${String((args[0] as Tensor).layout)}`);
      return op(...args, kwargs);
    }
  }
  const log = new Log();
  const nt = parts();
  const result = log.enter(() => nt.sin());
  t.deepEqual(log.seen, ['aten.sin.default torch.jagged']);
  t.is(result.layout, torch.jagged);
});

test('freed tensors leave no structure behind that another could be taken for', (t) => {
  const sizes = new Set<number>();
  for (let i = 0; i < 2000; i++) {
    torch.tidy(() => {
      const nt = nested.nestedTensorFromJagged(torch.ones(3, 1), ints(0, 1, 3));
      sizes.add(nt.add(1).size(1));
    });
  }
  t.is(sizes.size, 2000);
});

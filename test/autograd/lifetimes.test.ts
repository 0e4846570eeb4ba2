/** @file What goes when a graph goes: hooks and what they hold, metadata, tensors that were changed, deep graphs. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, nn, type Tensor } from 'typetorch';
import { custom, isCollected, leaf, random } from './support.js';

type Node = autograd.graph.Node;

/** Makes something in a function of its own, so that no variable holds it, and says whether it is collected afterwards. */
function goes(make: () => object): Promise<boolean> {
  return isCollected(new WeakRef(make()));
}

test('what a hook after accumulation holds goes with its leaf', async (t) => {
  const make = (): [Tensor, WeakRef<object>] => {
    const held = { value: 1 };
    const x = random(3);
    x.registerPostAccumulateGradHook((tensor) => torch.noGrad(() => void tensor.add_(held.value)));
    x.sum().backward();
    return [x, new WeakRef(held)];
  };
  let [x, held]: [Tensor | null, WeakRef<object>] = make();
  torch.collect();
  t.truthy(x && held.deref());
  x = null;
  t.true(await isCollected(held));
});

test('a tensor whose gradient is retained goes without its graph', async (t) => {
  const x = torch.ones(5, 5, { requiresGrad: true });
  let z: Tensor | undefined;
  const make = (): object => {
    const y = x.mul(2);
    y.retainGrad();
    z = y.div(2);
    return y;
  };
  t.true(await goes(make));
  z?.sum().backward();
  t.deepEqual((x.grad as Tensor).at(0, 0).item(), 1);
});

test('a node that was changed in place by a function that saves its result goes', async (t) => {
  const make = (): object => {
    const held = {};
    const copy = random(3, 3).clone();
    (copy.gradFn as Node).registerHook(() => void held);
    nn.functional.relu(copy.view(9), true);
    return held;
  };
  t.true(await goes(make));
});

test('a changed view that a function saved goes', async (t) => {
  const keep = custom({
    forward(ctx, x: Tensor) {
      ctx.markDirty(x);
      ctx.saveForBackward(x);
      return x;
    },
  });
  t.true(
    await goes(() => {
      const x = leaf(1).clone();
      return keep(x.viewAs(x));
    }),
  );
});

test('what anomaly mode notes of a graph goes with it', async (t) => {
  const make = (): [Tensor, WeakRef<object>] => {
    const x = random(2, 2);
    const y = x.exp();
    autograd.detectAnomaly(() => autograd.grad(y, x, torch.onesLike(y), { createGraph: true }));
    const held = {};
    (y.gradFn as Node).metadata.held = held;
    return [y, new WeakRef(held)];
  };
  let [y, held]: [Tensor | null, WeakRef<object>] = make();
  torch.collect();
  t.truthy(y && held.deref());
  y = null;
  t.true(await isCollected(held));
});

test('what it notes of a graph that failed goes as well', async (t) => {
  const toNaN = custom({ forward: (_, x: Tensor) => x.clone(), backward: (_, grad: Tensor) => grad.add(Number.NaN) });
  const first = custom({
    forward(ctx, x: Tensor) {
      ctx.saveForBackward(x);
      return x.clone();
    },
    backward: (ctx) => toNaN(ctx.savedTensors[0]),
  });
  const make = (): [Tensor, WeakRef<object>] => {
    const x = random(1);
    const y = first(x);
    const [grad] = autograd.grad(y, x, { createGraph: true });
    t.throws(() => autograd.detectAnomaly(() => grad.backward()), {
      message: /Function 'CustomBackward' returned nan values in its 0th output/,
    });
    const held = {};
    (y.gradFn as Node).metadata.held = held;
    return [y, new WeakRef(held)];
  };
  let [y, held]: [Tensor | null, WeakRef<object>] = make();
  t.truthy(y && held.deref());
  y = null;
  t.true(await isCollected(held));
});

test('a graph with a module hook and a recorded gradient goes', async (t) => {
  for (const requiresGrad of [true, false]) {
    const make = (): object => {
      const [x, a] = [torch.randn(10, { requiresGrad }), torch.tensor(1, { requiresGrad: true })];
      class Squares extends nn.Module<[x: Tensor], Tensor> {
        override forward(input: Tensor): Tensor {
          return input.pow(2).mul(a.pow(2));
        }
      }
      const module = new Squares();
      module.registerFullBackwardHook(() => undefined);
      const y = module(x);
      const held = {};
      (y.gradFn as Node).metadata.held = held;
      y.exp().sum().backward(null, { createGraph: true });
      a.grad = null;
      x.grad = null;
      return held;
    };
    t.true(await goes(make));
  }
});

test('a tensor within a cycle of objects keeps its graph until it is used', (t) => {
  const make = (): Tensor => {
    const x = random(10);
    const middle = x.view(10, 1);
    const cycle: unknown[] = [middle];
    cycle.push(cycle);
    return middle.view(10);
  };
  const out = make();
  torch.collect();
  t.notThrows(() => out.backward(torch.randn(10, { dtype: torch.float64 })));
});

test('a checkpointed function keeps nothing of what it saved again', async (t) => {
  const refs: WeakRef<object>[] = [];
  const keep = custom({
    forward(ctx, x: Tensor) {
      const y = x.clone();
      ctx.saveForBackward(y);
      refs.push(new WeakRef(y));
      return y;
    },
    backward(ctx) {
      void ctx.savedTensors;
      return null;
    },
  });
  const run = (): void => {
    const x = random(5, 5);
    torch.utils.checkpoint.checkpoint(keep, x, { useReentrant: false }).sum().backward();
  };
  run();
  t.is(refs.length, 2);
  for (const ref of refs) t.true(await isCollected(ref));
});

test('an error of an operator beside a custom function does not hold on to it', async (t) => {
  const copy = custom({ forward: (_, x: Tensor) => x.clone(), backward: (_, grad: Tensor) => grad.clone() });
  const make = (): object => {
    const input = random(2);
    const right = copy(input);
    const left = input.clone();
    const square = left.pow(2);
    left.add_(1);
    t.throws(() => square.add(right).sum().backward(), { message: /modified by an inplace operation/ });
    return right.gradFn as Node;
  };
  t.true(await goes(make));
});

test('deep graphs of custom functions, and with branches, are freed without a deep stack', (t) => {
  const add = custom({ forward: (_, a: Tensor, b: Tensor) => a.add(b), backward: (_, grad: Tensor) => [grad, grad] });
  torch.tidy(() => {
    let y = random(1).clone();
    for (let i = 0; i < 50_000; i++) y = add(y, y);
    t.true(y.requiresGrad);
  });
  torch.tidy(() => {
    let y = random(1).clone();
    let previous = y;
    for (let i = 0; i < 50_000; i++) [y, previous] = [y.add(y.mul(1e-6)).add(previous), y];
    t.true(y.requiresGrad);
  });
  torch.collect();
});

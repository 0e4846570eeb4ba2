/** @file The engine under stress: backwards within backwards, failures in callbacks, and what is left when a graph is gone. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { leftByEach } from '../memory/left.js';
import { type Context, custom, isCollected, leaf, random, rows } from './support.js';

/** A function whose backward computes its gradient by another backward, `depth` levels deep. */
function nested(depth: number): (x: Tensor) => Tensor {
  return custom({
    forward(ctx, x: Tensor) {
      ctx.saveForBackward(x);
      return x.mul(2);
    },
    backward(ctx, grad: Tensor) {
      if (depth === 0) return grad.mul(2);
      return torch.enableGrad(() => {
        const inner = ctx.savedTensors[0].detach().requiresGrad_();
        nested(depth - 1)(inner)
          .sum()
          .backward();
        return grad.mul(inner.grad as Tensor);
      });
    },
  });
}

rows('a backward within a backward', {
  'gives the right gradient'(t) {
    const x = leaf(1);
    nested(1)(x).sum().backward();
    t.deepEqual(x.grad?.tolist(), [2]);
  },
  'goes 100 levels deep'(t) {
    const x = leaf(1);
    nested(100)(x).sum().backward();
    t.deepEqual(x.grad?.tolist(), [2]);
  },
  'too deep is an error that can be caught, and the engine goes on'(t) {
    t.throws(() => nested(100_000)(leaf(1)).sum().backward(), { instanceOf: RangeError });
    const x = leaf(1);
    nested(3)(x).sum().backward();
    t.deepEqual(x.grad?.tolist(), [2]);
  },
  'comes out of any depth with the error that was thrown'(t) {
    const error = new Error('deep');
    const fail = (depth: number): ((x: Tensor) => Tensor) =>
      custom({
        forward: (_, x: Tensor) => x.mul(2),
        backward(_, grad: Tensor) {
          if (depth === 0) throw error;
          return torch.enableGrad(() => {
            fail(depth - 1)(leaf(1))
              .sum()
              .backward();
            return grad;
          });
        },
      });
    t.is(
      t.throws(() => fail(30)(leaf(1)).sum().backward()),
      error,
    );
  },
  'in a hook on the tensors of the outer one'(t) {
    const x = leaf(2);
    let inner: unknown;
    x.pow(2)
      .mul(1)
      .registerHook(() => undefined);
    const y = x.pow(2);
    y.registerHook(() => {
      inner = torch.enableGrad(() => autograd.grad(x.pow(3).sum(), x)[0].tolist());
    });
    y.sum().backward();
    t.deepEqual([inner, x.grad?.tolist()], [[12], [4]]);
  },
  'keeps the modes of the outer one'(t) {
    const modes: boolean[] = [];
    const fn = custom({
      forward: (_, x: Tensor) => x.mul(2),
      backward(_, grad: Tensor) {
        modes.push(torch.isGradEnabled());
        torch.enableGrad(() => leaf(1).exp().sum().backward());
        modes.push(torch.isGradEnabled());
        return grad;
      },
    });
    fn(leaf(1)).sum().backward();
    fn(leaf(1)).sum().backward(null, { createGraph: true });
    t.deepEqual(modes, [false, false, true, true]);
    t.true(torch.isGradEnabled());
  },
});

/** Everything that can call back while a graph is made and run; `at` decides whether this call fails. */
function step(at: (place: string) => void): void {
  const square = custom({
    forward(ctx, x: Tensor) {
      at('forward');
      ctx.saveForBackward(x);
      return x.pow(2);
    },
    backward(ctx, grad: Tensor) {
      at('backward');
      return ctx.savedTensors[0].mul(2).mul(grad);
    },
  });
  const x = random(3);
  const loss = autograd.graph.savedTensorsHooks(
    (tensor) => {
      at('pack');
      return tensor.detach();
    },
    (tensor) => {
      at('unpack');
      return tensor;
    },
    () => {
      const y = square(x.exp());
      y.registerHook(() => at('tensor hook'));
      const z = y.mul(y);
      z.gradFn?.registerHook(() => at('node hook'));
      z.gradFn?.registerPrehook(() => at('node prehook'));
      return z.sum();
    },
  );
  x.registerPostAccumulateGradHook(() => at('post-accumulate'));
  loss.backward();
}

test('a thousand failures in callbacks leave the engine as it was', (t) => {
  let seed = 1;
  const random01 = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const failed: Record<string, number> = {};
  for (let i = 0; i < 1000; i++) {
    let left = Math.floor(random01() * 14);
    const error = i % 3 === 0 ? 'text' : new Error(`failure ${i}`);
    let place: string | null = null;
    let caught: unknown;
    try {
      step((where) => {
        if (left-- !== 0) return;
        place = where;
        throw error;
      });
    } catch (thrown) {
      caught = thrown;
    }
    if (place === null) continue;
    failed[place] = (failed[place] ?? 0) + 1;
    if (caught !== error) t.fail(`${place} gave ${caught}`);
    if (!torch.isGradEnabled()) t.fail('recording stayed off');
  }
  t.deepEqual(Object.keys(failed).sort(), [
    'backward',
    'forward',
    'node hook',
    'node prehook',
    'pack',
    'post-accumulate',
    'tensor hook',
    'unpack',
  ]);
  t.notThrows(() => step(() => undefined));
});

rows('an error in backward', {
  'has the frames of the callback and of the call'(t) {
    const fn = custom({
      forward: (_, x: Tensor) => x.mul(2),
      backward: function inMyBackward() {
        throw new Error('mine');
      },
    });
    function callingBackward(): void {
      fn(leaf(1)).sum().backward();
    }
    const error = t.throws(callingBackward);
    t.regex(error.stack as string, /inMyBackward[\s\S]*callingBackward/);
  },
  'may be any value'(t) {
    for (const value of ['text', 5, null, undefined, { code: 1 }]) {
      const fn = custom({
        forward: (_, x: Tensor) => x.mul(2),
        backward: () => {
          throw value;
        },
      });
      let caught: unknown = 'nothing';
      try {
        fn(leaf(1)).sum().backward();
      } catch (error) {
        caught = error;
      }
      t.is(caught, value);
    }
  },
  'leaves the other tensors usable'(t) {
    const [x, y] = [leaf(1), leaf(1)];
    const fn = custom({
      forward: (_, a: Tensor) => a.mul(2),
      backward: () => {
        throw new Error('mine');
      },
    });
    t.throws(() => fn(x).add(y.mul(2)).sum().backward());
    t.deepEqual(autograd.grad(y.mul(2).sum(), y)[0].tolist(), [2]);
  },
});

function makeFunction(): [Tensor, WeakRef<object>] {
  const held = { name: 'captured' };
  const fn = custom({
    forward(ctx: Context, x: Tensor) {
      ctx.held = held;
      ctx.saveForBackward(x);
      return x.mul(2);
    },
    backward: (ctx, grad: Tensor) => (ctx.held ? grad : null),
  });
  return [fn(leaf(1)), new WeakRef(held)];
}

test('a context is kept as long as its graph, and no longer', async (t) => {
  let [y, held]: [Tensor | null, WeakRef<object>] = makeFunction();
  torch.collect();
  t.truthy(held.deref());
  y.sum().backward();
  y = null;
  t.true(await isCollected(held));
});

function makeHook(tensorOf: (x: Tensor) => Tensor): WeakRef<object> {
  const held = { count: 0 };
  const x = leaf(1);
  const y = tensorOf(x);
  y.registerHook(() => {
    held.count += 1;
  });
  y.gradFn?.registerPrehook(() => {
    held.count += 1;
  });
  y.sum().backward();
  return new WeakRef(held);
}

test('a hook goes with its tensor', async (t) => {
  t.true(await isCollected(makeHook((x) => x)));
  t.true(await isCollected(makeHook((x) => x.mul(2))));
});

test('a hook that refers to its own tensor goes with it', (t) => {
  const hookOf: Record<string, (tensor: Tensor) => void> = {
    gradient: (x) => x.registerHook((grad) => grad.mul(x.detach())),
    'of a result': (x) => {
      const y = x.mul(2);
      y.registerHook((grad) => grad.mul(y.detach()));
    },
    'after accumulation': (x) => x.registerPostAccumulateGradHook(() => x.detach()),
  };
  for (const [name, addHook] of Object.entries(hookOf))
    t.is(
      leftByEach(() => addHook(leaf(1))),
      0,
      name,
    );
});

test('a hook that refers to its own tensor stays while the graph needs it', (t) => {
  const x = leaf(3);
  const makeLoss = (): Tensor => {
    const y = x.mul(2);
    y.registerHook((grad) => grad.mul(y.detach()));
    return y.sum();
  };
  const loss = makeLoss();
  torch.collect();
  loss.backward();
  t.deepEqual(x.grad?.tolist(), [12]);
});

test('what was packed goes with the graph', async (t) => {
  const make = (): [Tensor, WeakRef<object>] => {
    let held: WeakRef<object> | undefined;
    const y = autograd.graph.savedTensorsHooks(
      (tensor) => {
        const packed = { tensor: tensor.detach() };
        held = new WeakRef(packed);
        return packed;
      },
      ({ tensor }) => tensor,
      () => leaf(1).exp(),
    );
    return [y, held as WeakRef<object>];
  };
  let [y, held]: [Tensor | null, WeakRef<object>] = make();
  torch.collect();
  t.truthy(held.deref());
  y.sum().backward();
  y = null;
  t.true(await isCollected(held));
});

test('metadata goes with the node', async (t) => {
  const make = (): [Tensor, WeakRef<object>] => {
    const held = { note: 'mine' };
    const y = leaf(1).mul(2);
    (y.gradFn as autograd.graph.Node).metadata.held = held;
    return [y, new WeakRef(held)];
  };
  let [y, held]: [Tensor | null, WeakRef<object>] = make();
  await new Promise((resolve) => setImmediate(resolve));
  torch.collect();
  t.is((y.gradFn as autograd.graph.Node).metadata.held, held.deref());
  y = null;
  t.true(await isCollected(held));
});

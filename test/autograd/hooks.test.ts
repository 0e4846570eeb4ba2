/** @file Hooks on tensors see gradients, may replace them, and can be taken away. */

import test from 'ava';
import * as torch from 'typetorch';

function leaf(): torch.Tensor {
  return torch.ones(2, { requiresGrad: true });
}

test('a hook sees the gradient and may replace it', (t) => {
  const x = leaf();
  const seen: unknown[] = [];
  x.registerHook((grad) => {
    seen.push(grad.tolist());
    return grad.mul(3);
  });
  x.mul(2).sum().backward();
  t.deepEqual(seen, [[2, 2]]);
  t.deepEqual(x.grad?.tolist(), [6, 6]);
});

test('hooks run in the order in which they were added, on computed tensors too', (t) => {
  const x = leaf();
  const y = x.mul(2);
  const order: string[] = [];
  y.registerHook((grad) => {
    order.push('first');
    return grad.add(1);
  });
  y.registerHook((grad) => {
    order.push('second');
    return grad.mul(10);
  });
  y.sum().backward();
  t.deepEqual(order, ['first', 'second']);
  t.deepEqual(x.grad?.tolist(), [40, 40]);
});

test('a hook that was removed is not called', (t) => {
  const x = leaf();
  const handle = x.registerHook(() => t.fail());
  handle.remove();
  handle.remove();
  {
    using _ = x.registerHook(() => t.fail());
  }
  x.sum().backward();
  t.deepEqual(x.grad?.tolist(), [1, 1]);
});

test('a hook after accumulation sees the leaf itself with its gradient', (t) => {
  const x = leaf();
  const seen: [boolean, unknown][] = [];
  const handle = x.registerPostAccumulateGradHook((leaf) => {
    seen.push([leaf === x, leaf.grad?.tolist()]);
  });
  x.sum().backward();
  x.sum().backward();
  handle.remove();
  x.sum().backward();
  t.deepEqual(seen, [
    [true, [1, 1]],
    [true, [2, 2]],
  ]);
});

test('a hook may record operators and run another backward', (t) => {
  const [x, y] = [leaf(), leaf()];
  x.registerHook(() => torch.enableGrad(() => y.mul(2).sum().backward()));
  x.sum().backward();
  t.deepEqual(y.grad?.tolist(), [2, 2]);
});

test('an error in a hook comes out of backward as it was thrown', (t) => {
  const x = leaf();
  const error = new Error('mine');
  const handle = x.registerHook(() => {
    throw error;
  });
  t.is(
    t.throws(() => x.sum().backward()),
    error,
  );
  handle.remove();
  x.sum().backward();
  t.deepEqual(x.grad?.tolist(), [1, 1]);
});

test('what cannot be a hook or a gradient is refused in the words of Python', (t) => {
  const message = "cannot register a hook on a tensor that doesn't require gradient";
  t.throws(() => torch.ones(1).registerHook(() => undefined), { instanceOf: torch.RuntimeError, message });
  t.throws(() => torch.ones(1).registerPostAccumulateGradHook(() => undefined), { message });
  t.throws(() => leaf().registerHook(1 as never), { instanceOf: TypeError });
  t.throws(
    () =>
      leaf()
        .mul(2)
        .registerPostAccumulateGradHook(() => undefined),
    { message: 'post accumulate grad hooks cannot be registered on non-leaf tensors' },
  );
  const run = (hook: (grad: torch.Tensor) => unknown) => {
    const x = leaf();
    x.registerHook(hook as Parameters<torch.Tensor['registerHook']>[0]);
    x.mul(2).sum().backward();
  };
  t.throws(() => run(() => 1), { instanceOf: TypeError, message: "expected Variable, but hook returned 'float'" });
  t.throws(() => run((grad) => grad.double()), {
    instanceOf: torch.RuntimeError,
    message: "hook '<lambda>' has changed the type of value (was torch.FloatTensor got torch.DoubleTensor)",
  });
  t.throws(() => run(() => torch.ones(3)), {
    instanceOf: torch.RuntimeError,
    message: /has changed the size of value/,
  });
});

/** @file More of hooks on tensors: order, changes in place, retained gradients, several tensors at once. */

import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { leaf, rows } from './support.js';

rows('hooks', {
  'a hook may remove itself while it runs'(t) {
    const x = leaf(1);
    let count = 0;
    const handle = x.registerHook(() => {
      count += 1;
      handle.remove();
    });
    x.registerHook(() => {
      count += 10;
    });
    x.sum().backward();
    x.sum().backward();
    t.is(count, 21);
  },
  'a hook may add another one, which runs from the next backward on'(t) {
    const x = leaf(1);
    let count = 0;
    const handle = x.registerHook(() => {
      x.registerHook(() => {
        count += 1;
      });
    });
    x.sum().backward();
    t.is(count, 0);
    handle.remove();
    x.sum().backward();
    t.is(count, 1);
  },
  'hooks of a tensor that is used twice see the sum once'(t) {
    const x = leaf(1);
    const y = x.mul(1);
    const seen: unknown[] = [];
    y.registerHook((grad) => void seen.push(grad.tolist()));
    y.mul(2).add(y.mul(3)).sum().backward();
    t.deepEqual(seen, [[5]]);
  },
  'what a hook returns reaches the tensors below'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    y.registerHook((grad) => grad.mul(0));
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [0]);
  },
  'the gradient of grad has passed the hooks'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    y.registerHook((grad) => grad.mul(7));
    t.deepEqual(autograd.grad(y.sum(), y)[0].tolist(), [7]);
    x.registerHook((grad) => grad.mul(5));
    t.deepEqual(autograd.grad(x.mul(2).sum(), x)[0].tolist(), [10]);
  },
  'hooks from before a change in place see the gradient of the old value'(t) {
    const x = leaf(1);
    const y = x.mul(1);
    const seen: unknown[] = [];
    y.registerHook((grad) => void seen.push('old', grad.tolist()));
    y.mul_(3);
    y.registerHook((grad) => void seen.push('new', grad.tolist()));
    y.sum().backward();
    t.deepEqual(seen, ['new', [1], 'old', [3]]);
  },
  'a hook on a tensor that starts to require gradients'(t) {
    const x = torch.ones(1);
    t.throws(() => x.registerHook(() => undefined), { message: /doesn't require gradient/ });
    x.requiresGrad_();
    let count = 0;
    x.registerHook(() => {
      count += 1;
    });
    x.sum().backward();
    t.is(count, 1);
  },
  'hooks of different outputs of one node are told apart'(t) {
    const [a, b] = leaf(1, 2).unbind();
    const seen: unknown[] = [];
    a.registerHook((grad) => void seen.push(['a', grad.item()]));
    b.registerHook((grad) => void seen.push(['b', grad.item()]));
    a.mul(2).add(b.mul(3)).backward();
    t.deepEqual(seen, [
      ['a', 2],
      ['b', 3],
    ]);
  },
  'a hook that is recorded makes higher derivatives'(t) {
    const x = leaf(2);
    const y = x.pow(2);
    y.registerHook((grad) => grad.mul(x));
    const [g] = autograd.grad(y.sum(), x, { createGraph: true });
    t.deepEqual(g.tolist(), [8]);
    t.deepEqual(autograd.grad(g.sum(), x)[0].tolist(), [8]);
  },
  'hooks are not copied with detach or clone'(t) {
    const x = leaf(1);
    let count = 0;
    x.registerHook(() => {
      count += 1;
    });
    x.detach().requiresGrad_().sum().backward();
    t.is(count, 0);
    x.clone().sum().backward();
    t.is(count, 1);
  },
  'a handle works with using'(t) {
    const x = leaf(1);
    let count = 0;
    {
      using _ = x.registerHook(() => {
        count += 1;
      });
      x.sum().backward();
    }
    x.sum().backward();
    t.is(count, 1);
  },
  'a handle may outlive the graph'(t) {
    const handle = leaf(1)
      .mul(2)
      .registerHook(() => undefined);
    t.notThrows(() => handle.remove());
  },
});

rows('hooks after accumulation', {
  'run in order, once for each backward'(t) {
    const x = leaf(1);
    const order: number[] = [];
    x.registerPostAccumulateGradHook(() => void order.push(1));
    x.registerPostAccumulateGradHook(() => void order.push(2));
    x.mul(2).add(x.mul(3)).sum().backward();
    t.deepEqual(order, [1, 2]);
  },
  'may free the gradient'(t) {
    const x = leaf(1);
    x.registerPostAccumulateGradHook((tensor) => {
      tensor.grad = null;
    });
    x.sum().backward();
    t.is(x.grad, null);
  },
  'must return nothing'(t) {
    const x = leaf(1);
    const handle = x.registerPostAccumulateGradHook((tensor) => tensor.mul(2));
    t.throws(() => x.mul(1).sum().backward(), { message: 'Tensor post accumulate grad hooks should return None.' });
    handle.remove();
    t.notThrows(() => x.mul(1).sum().backward());
  },
  'may make the step of an optimizer'(t) {
    const x = leaf(1);
    const optimizer = new torch.optim.SGD([x], { lr: 0.5 });
    x.registerPostAccumulateGradHook(() => {
      optimizer.step();
      optimizer.zeroGrad();
    });
    x.sum().backward();
    t.deepEqual([x.tolist(), x.grad], [[0.5], null]);
  },
  'do not run for grad'(t) {
    const x = leaf(1);
    x.registerPostAccumulateGradHook(() => t.fail());
    autograd.grad(x.sum(), x);
    t.pass();
  },
  'run after tensor hooks'(t) {
    const x = leaf(1);
    const order: string[] = [];
    x.registerPostAccumulateGradHook(() => void order.push('accumulated'));
    x.registerHook(() => void order.push('tensor'));
    x.sum().backward();
    t.deepEqual(order, ['tensor', 'accumulated']);
  },
  'run where inputs are given'(t) {
    const [x, y] = [leaf(1), leaf(1)];
    const order: string[] = [];
    x.registerPostAccumulateGradHook(() => void order.push('x'));
    y.registerPostAccumulateGradHook(() => void order.push('y'));
    x.mul(y)
      .sum()
      .backward(null, { inputs: [x] });
    t.deepEqual(order, ['x']);
  },
});

rows('retained gradients', {
  'a computed tensor keeps its gradient'(t) {
    const y = leaf(1).mul(2);
    y.retainGrad();
    t.true(y.retainsGrad);
    y.pow(2).sum().backward();
    t.deepEqual(y.grad?.tolist(), [4]);
  },
  'asking twice keeps it once'(t) {
    const y = leaf(1).mul(2);
    y.retainGrad();
    y.retainGrad();
    y.pow(2).sum().backward();
    t.deepEqual(y.grad?.tolist(), [4]);
  },
  'a leaf keeps it anyway, and does not say so'(t) {
    const x = leaf(1);
    x.retainGrad();
    t.false(x.retainsGrad);
  },
  'a tensor without gradient is refused'(t) {
    t.throws(() => torch.ones(1).retainGrad(), {
      message: "can't retain_grad on Tensor that has requires_grad=False",
    });
  },
  'it is what the hooks left, whatever the order of asking'(t) {
    const y = leaf(1).mul(2);
    y.retainGrad();
    y.registerHook((grad) => grad.mul(10));
    y.sum().backward();
    t.deepEqual(y.grad?.tolist(), [10]);
  },
  'a change in place moves it to the new value'(t) {
    const y = leaf(1).mul(2);
    y.retainGrad();
    y.mul_(3);
    y.sum().backward();
    t.deepEqual(y.grad?.tolist(), [1]);
  },
  'a tensor that is changed before it is asked for'(t) {
    const x = leaf(1);
    const y = x.mul(1);
    y.mul_(3);
    y.retainGrad();
    y.sum().backward();
    t.deepEqual([y.grad?.tolist(), x.grad?.tolist()], [[1], [3]]);
  },
  'gradients of two backwards are added up'(t) {
    const y = leaf(1).mul(2);
    y.retainGrad();
    y.sum().backward(null, { retainGraph: true });
    y.sum().backward();
    t.deepEqual(y.grad?.tolist(), [2]);
  },
});

const { registerMultiGradHook } = autograd.graph;

rows('a hook on several tensors', {
  'waits for all gradients'(t) {
    const [a, b, c] = [leaf(1), leaf(2), leaf(3)];
    const seen: unknown[] = [];
    registerMultiGradHook([a, b, c], (grads) => void seen.push(grads.map((grad) => grad?.tolist())));
    a.mul(b).mul(c).sum().backward();
    t.deepEqual(seen, [[[6], [3], [2]]]);
  },
  'does not wait for what the backward does not reach'(t) {
    const [a, b, c] = [leaf(1), leaf(2), leaf(3)];
    const seen: unknown[] = [];
    registerMultiGradHook([a, b, c], (grads) => void seen.push(grads.map((grad) => grad !== null)));
    a.mul(b).sum().backward();
    a.mul(c)
      .sum()
      .backward(null, { inputs: [c] });
    t.deepEqual(seen, [
      [true, true, false],
      [false, false, true],
    ]);
  },
  'works on computed tensors with grad'(t) {
    const x = leaf(1);
    const [a, b] = [x.mul(2), x.mul(3)];
    let count = 0;
    registerMultiGradHook([a, b], () => {
      count += 1;
    });
    autograd.grad(a.add(b).sum(), x);
    t.is(count, 1);
  },
  'can be removed'(t) {
    const [a, b] = [leaf(1), leaf(2)];
    const handle = registerMultiGradHook([a, b], () => t.fail());
    handle.remove();
    a.mul(b).sum().backward();
    t.pass();
  },
  'keeps nested backwards apart'(t) {
    const [a, b] = [leaf(1), leaf(2)];
    const seen: unknown[] = [];
    registerMultiGradHook([a, b], (grads) => void seen.push(grads.map((grad) => grad?.tolist())));
    let nested = false;
    a.registerHook(() => {
      if (nested) return;
      nested = true;
      torch.enableGrad(() => a.mul(3).add(b.mul(5)).sum().backward());
    });
    a.mul(2).add(b.mul(4)).sum().backward();
    t.deepEqual(seen, [
      [[2], [4]],
      [[3], [5]],
    ]);
  },
  'an error in it comes out, and the next backward starts anew'(t) {
    const [a, b] = [leaf(1), leaf(2)];
    let fail = true;
    let count = 0;
    registerMultiGradHook([a, b], () => {
      if (fail) throw new Error('mine');
      count += 1;
    });
    t.throws(() => a.mul(b).sum().backward(), { message: 'mine' });
    fail = false;
    a.mul(b).sum().backward();
    t.is(count, 1);
  },
  'takes the first where that is asked for'(t) {
    const x = leaf(1);
    const [a, b] = [x.mul(2), x.mul(3)];
    const seen: unknown[] = [];
    registerMultiGradHook([a, b, torch.ones(1)], (grad: Tensor) => void seen.push(grad.tolist()), { mode: 'any' });
    a.mul(5).add(b.mul(7)).sum().backward();
    t.is(seen.length, 1);
    x.mul(1).sum().backward();
    t.is(seen.length, 1);
  },
  'refuses other modes and tensors without gradient'(t) {
    t.throws(() => registerMultiGradHook([leaf(1)], () => undefined, { mode: 'foo' as 'all' }), {
      instanceOf: torch.ValueError,
      message: "Expects mode to be one of ('all', 'any') but got foo",
    });
    t.throws(() => registerMultiGradHook([torch.ones(1)], () => undefined));
  },
});

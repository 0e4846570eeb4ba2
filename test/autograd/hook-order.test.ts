/** @file In which order hooks on tensors, nodes, leaves and modules run, and which of them run where only some gradients are asked for. */

import * as torch from 'typetorch';
import { autograd, nn, type Tensor } from 'typetorch';
import { custom, customList, leaf, random, rows } from './support.js';

type Node = autograd.graph.Node;

function scalar(value: number): Tensor {
  return torch.tensor(value, { dtype: torch.float64, requiresGrad: true });
}

/** The node that accumulates a leaf's gradient. */
function accumulator(x: Tensor): Node {
  return x.viewAs(x).gradFn?.nextFunctions[0][0] as Node;
}

function nodeOf(x: Tensor): Node {
  return x.gradFn as Node;
}

const mul2 = custom({ forward: (_, x: Tensor) => x.mul(2), backward: (_, grad: Tensor) => grad.mul(2) });

rows('the hooks of a leaf', {
  'run as tensor hooks, before the node, after accumulation, after the node'(t) {
    const x = random(3);
    const node = accumulator(x);
    x.registerHook((grad) => grad.sub(2));
    node.registerPrehook(([grad]) => [(grad as Tensor).div(5)]);
    x.registerPostAccumulateGradHook((tensor) => void (tensor.grad as Tensor).add_(0.5));
    node.registerHook((_, [grad]) => {
      x.grad = (grad as Tensor).mul(10);
    });
    x.sum().backward();
    t.deepEqual(x.grad?.tolist(), [-2, -2, -2]);
  },
  'see in the node what the tensor hooks made of the gradient'(t) {
    const a = scalar(1);
    const node = accumulator(a);
    const seen: unknown[] = [];
    node.registerHook((computed, [grad]) => void seen.push(computed.length, grad?.item()));
    node.registerPrehook((grads) => void seen.push(grads.length, grads[0]?.item()));
    a.registerHook((grad) => grad.mul(2));
    a.clone().backward();
    t.deepEqual(seen, [1, 2, 0, 2]);
  },
  'do not run where other inputs are asked for'(t) {
    const [a, b] = [scalar(1), scalar(1)];
    const fail = (): never => t.fail() as never;
    a.registerHook(fail);
    accumulator(a).registerHook(fail);
    a.clone()
      .add(a)
      .add(b)
      .backward({ inputs: [b] });
    t.is(b.grad?.item(), 1);
  },
  'after accumulation belong to one leaf each'(t) {
    const leaves = [random(3), random(5)];
    const before = leaves.map((x) => x.detach().clone());
    for (const x of leaves) {
      x.registerPostAccumulateGradHook((tensor) => torch.noGrad(() => void tensor.sub_(tensor.grad as Tensor)));
      x.sum().backward();
    }
    for (const [i, x] of leaves.entries()) t.deepEqual(x.tolist(), before[i].sub(1).tolist());
  },
});

rows('the hooks of a computed tensor', {
  'run before those of its node, however they were added'(t) {
    let log: number[] = [];
    const onTensor = (grad: Tensor): Tensor => {
      log.push(1);
      return grad.mul(3);
    };
    const onNode = (grads: readonly (Tensor | null)[]): (Tensor | null)[] => {
      log.push(2);
      return grads.map((grad) => grad?.mul(2) ?? null);
    };
    const a = scalar(1);
    const b = a.clone();
    nodeOf(b).registerPrehook(onNode);
    b.registerHook(onTensor);
    nodeOf(b).registerPrehook(onNode);
    const node = nodeOf(b).nextFunctions[0][0] as Node;
    a.registerHook(onTensor);
    node.registerPrehook(onNode);
    a.registerHook(onTensor);
    b.sum().backward({ retainGraph: true });
    t.deepEqual(log, [1, 2, 2, 1, 1, 2]);
    log = [];
    autograd.grad(b.sum(), a, { retainGraph: true });
    t.deepEqual(log, [1, 2, 2, 1, 1]);
    log = [];
    b.sum().backward({ inputs: [b] });
    t.deepEqual(log, [1, 2, 2]);
    t.is(b.grad?.item(), 3);
  },
  'run where its gradient is asked for, those of its node only where that runs'(t) {
    const counts = { tensor: 0, before: 0, after: 0 };
    const a = scalar(1);
    const b = a.mul(2);
    const c = b.mul(2);
    const count = (run: () => unknown): number[] => {
      Object.assign(counts, { tensor: 0, before: 0, after: 0 });
      run();
      return Object.values(counts);
    };
    for (const x of [a, b]) x.registerHook(() => void counts.tensor++);
    for (const node of [nodeOf(b).nextFunctions[0][0] as Node, nodeOf(b)]) {
      node.registerHook(() => void counts.after++);
      node.registerPrehook(() => void counts.before++);
    }
    const retainGraph = true;
    t.deepEqual(
      count(() => autograd.grad(c, b, { retainGraph })),
      [1, 0, 0],
    );
    t.deepEqual(
      count(() => autograd.grad(c, [a, b], { retainGraph })),
      [2, 1, 1],
    );
    t.deepEqual(
      count(() => c.backward({ retainGraph })),
      [2, 2, 2],
    );
    t.deepEqual(
      count(() => c.backward({ retainGraph, inputs: [a, b] })),
      [2, 2, 2],
    );
  },
  'do not run for the tensor below two that are asked for'(t) {
    const x = random(4, 2);
    const [a, b] = x.chunk(2);
    x.registerHook(() => t.fail());
    const given = torch.randn(2, 2, { dtype: torch.float64 });
    const [gradA, gradB] = autograd.grad(a.add(b.mul(2)), [a, b], given, { createGraph: true });
    t.deepEqual([gradA.tolist(), gradB.tolist()], [given.tolist(), given.mul(2).tolist()]);
    t.is(x.grad, null);
  },
  'get an undefined gradient as null where another output of the node has one'(t) {
    const x = random(5);
    const parts = x.unbind();
    let seen: unknown = 'nothing';
    parts[0].registerHook((grad) => {
      seen = grad?.item() ?? null;
    });
    parts[0].backward();
    t.is(seen, 1);
    for (const part of parts.slice(1)) {
      part.backward();
      t.is(seen, null);
    }
    t.deepEqual(x.grad?.tolist(), [1, 1, 1, 1, 1]);
  },
  'run for outputs with a gradient only'(t) {
    const needs: boolean[][] = [];
    const fn = customList({
      forward(ctx, x: Tensor, y: Tensor) {
        needs.push(ctx.needsInputGrad);
        return [x, y];
      },
      backward: (_, x: Tensor) => [x, null],
    });
    const [rx, ry] = fn(random(2), torch.zeros(2, { dtype: torch.float64 }));
    const seen: unknown[] = [];
    for (const output of [rx, ry]) output.registerHook((grad) => void seen.push(grad.tolist()));
    rx.add(ry).sum().backward();
    t.deepEqual(needs, [[true, false]]);
    t.deepEqual(seen, [
      [1, 1],
      [1, 1],
    ]);
  },
  'may be bound functions without a name, and methods'(t) {
    class Doubling {
      factor = 2;
      call(grad: Tensor): Tensor {
        return grad.mul(this.factor);
      }
    }
    const doubling = new Doubling();
    const x = leaf(1);
    const y = x.clone();
    y.registerHook(doubling.call.bind(doubling));
    y.registerHook(
      (
        () => (grad: Tensor) =>
          grad.mul(5)
      )(),
    );
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [10]);
  },
  'on the output of a module of operators'(t) {
    const norm = new nn.BatchNorm1d(5, { affine: false }).double().eval();
    const x = torch.ones(5, 5, { dtype: torch.float64, requiresGrad: true });
    let runs = 0;
    const z = norm(x);
    z.registerHook((grad) => {
      runs += 1;
      return grad.mul(2);
    });
    z.sum().backward();
    t.is(runs, 1);
    t.true(torch.allclose(x.grad as Tensor, torch.full([5, 5], 2, { dtype: torch.float64 }), { atol: 1e-5, rtol: 0 }));
  },
});

rows('the hooks before a node', {
  'run in order, and pass on what each returns'(t) {
    for (const double of [mul2, (x: Tensor) => x.mul(2)]) {
      const a = leaf(1);
      const b = double(a);
      let [before, after] = [0, 0];
      const onGrad = ([grad]: readonly (Tensor | null)[]): Tensor[] => {
        before += 1;
        return [(grad as Tensor).mul(2)];
      };
      const node = nodeOf(b);
      for (let i = 0; i < 2; i++) {
        node.registerHook((computed, [grad]) => {
          after += 1;
          t.deepEqual([before, grad?.tolist(), computed[0]?.tolist()], [3, [8], [16]]);
          return computed;
        });
      }
      node.registerPrehook(onGrad);
      node.registerPrehook(() => null);
      node.registerPrehook(onGrad);
      node.registerPrehook(onGrad);
      node.registerPrehook((grads) => grads);
      b.sum().backward();
      t.deepEqual([before, after, a.grad?.tolist()], [3, 2, [16]]);
    }
  },
  'get one gradient for each output, null for what is no tensor'(t) {
    const b = random(3, 3);
    const sum = (x: Tensor, onNode?: (grads: readonly (Tensor | null)[]) => (Tensor | null)[]): void => {
      const [variance, mean] = torch.varMean(x, { dim: 0 });
      if (onNode) nodeOf(mean).registerPrehook(onNode);
      variance.add(mean).sum().backward();
    };
    const a = b.detach().requiresGrad_();
    sum(b);
    sum(a, (grads) => grads.map((grad) => grad?.mul(2) ?? null));
    t.true(torch.allclose(a.grad as Tensor, (b.grad as Tensor).mul(2)));

    const fn = custom({
      forward(ctx, x: Tensor, k: number, y: Tensor) {
        ctx.k = k;
        return [x.mul(2 * k), k, y.mul(2 * k)];
      },
      backward: (ctx, x: Tensor, _: null, y: Tensor) => [
        x.mul(2 * (ctx.k as number)),
        null,
        y.mul(2 * (ctx.k as number)),
      ],
    }) as unknown as (x: Tensor, k: number, y: Tensor) => [Tensor, number, Tensor];
    const [x, y] = [leaf(1), leaf(1)];
    const [c, , d] = fn(x, 3, y);
    nodeOf(c).registerPrehook(([first, none, second]) => {
      t.is(none, null);
      return [(first as Tensor).mul(2), null, (second as Tensor).mul(2)];
    });
    c.add(d).sum().backward();
    t.deepEqual([x.grad?.tolist(), y.grad?.tolist()], [[12], [12]]);
  },
  'can be removed, also by one another while they run'(t) {
    for (const double of [mul2, (x: Tensor) => x.mul(2)]) {
      let runs = 0;
      const count = (): null => {
        runs += 1;
        return null;
      };
      const a = leaf(1);
      const b = double(a);
      const handle = nodeOf(b).registerPrehook(count);
      nodeOf(b).registerPrehook(count);
      handle.remove();
      b.sum().backward();
      t.deepEqual([runs, a.grad?.tolist()], [1, [2]]);

      const c = double(leaf(1));
      nodeOf(c).registerPrehook(() => {
        second.remove();
        third.remove();
        return null;
      });
      const second = nodeOf(c).registerPrehook(count);
      const third = nodeOf(c).registerPrehook(count);
      third.remove();
      c.sum().backward();
      t.is(runs, 2);
    }
  },
});

rows('hooks across a change in place', {
  'stay with the outputs of a node that has several'(t) {
    const outputs = customList({
      forward: (_, x: Tensor) => [x.mul(2), x.mul(3)],
      backward: (_, a: Tensor, b: Tensor) => a.mul(2).add(b.mul(3)),
    });
    for (const fn of [outputs, (x: Tensor) => [...torch.varMean(x, { dim: 0 })]]) {
      const seen: [string, unknown][] = [];
      const [first, second] = fn(random(3, 3));
      const note = (name: string) => (grad: Tensor) => void seen.push([name, grad.at(0).flatten().at(0).item()]);
      first.registerHook(note('first'));
      second.registerHook(note('second'));
      first.mul_(2);
      first.registerHook(note('changed'));
      first.add(second.mul(3)).sum().backward();
      t.deepEqual(seen.sort(), [
        ['changed', 1],
        ['first', 2],
        ['second', 3],
      ]);
    }
  },
  'of a view are those of its new node'(t) {
    const base = leaf(1).clone();
    const [view, other] = [base.at(torch.slice()), base.at(torch.slice())];
    view.registerHook(() => t.fail());
    other.registerHook(() => t.fail());
    view.mul_(2);
    t.is(nodeOf(other).name(), 'AsStridedBackward0');
    let seen: unknown;
    other.registerHook((grad) => {
      seen = grad.tolist();
    });
    view.add(other).sum().backward();
    t.deepEqual(seen, [1]);
  },
});

rows('retained gradients', {
  'move with a base and its view, and never to one that had none'(t) {
    const x = leaf(1).clone();
    x.retainGrad();
    x.at(torch.slice()).mul_(2);
    x.mul_(2);
    x.sum().backward();
    t.deepEqual(x.grad?.tolist(), [1]);
    const plain = torch.zeros(4);
    t.notThrows(() => plain.view(2, 2).add_(torch.randn(2, 2, { requiresGrad: true })));
  },
  'of two views of a base'(t) {
    const base = leaf(1).clone();
    const [view, other] = [base.at(torch.slice()), base.at(torch.slice())];
    view.retainGrad();
    other.retainGrad();
    view.mul_(2);
    view.add(other).sum().backward();
    t.deepEqual([view.grad?.tolist(), other.grad?.tolist()], [[1], [1]]);
  },
  'of a node with several outputs, of which one is changed'(t) {
    const outputs = customList({
      forward: (_, x: Tensor) => [x.mul(2), x.mul(3)],
      backward: (_, a: Tensor, b: Tensor) => a.mul(2).add(b.mul(3)),
    });
    for (const fn of [outputs, (x: Tensor) => [...torch.varMean(x, { dim: 0 })]]) {
      const start = random(3, 3);
      const [first, second] = fn(start);
      first.retainGrad();
      second.retainGrad();
      first.mul_(2);
      first.add(second).sum().backward();
      const [a, b] = fn(start.detach().requiresGrad_());
      a.mul_(2);
      const expected = autograd.grad(a.add(b).sum(), [a, b]);
      t.deepEqual(
        [first.grad?.tolist(), second.grad?.tolist()],
        expected.map((grad) => grad.tolist()),
      );
    }
  },
});

rows('the hooks of a module, its parameters and all nodes', {
  'run in the order of Python'(t) {
    const order: string[] = [];
    class Net extends nn.Module<[x: Tensor], Tensor> {
      linear = new nn.Linear(10, 10);
      override forward(x: Tensor): Tensor {
        return this.linear(x);
      }
    }
    const x = torch.randn(10, 10, { requiresGrad: true });
    const net = new Net();
    net.registerFullBackwardHook(() => void order.push('module'));
    let count = 0;
    const watch = (nodes: readonly (readonly [Node | null, number])[]): void => {
      for (const [node] of nodes) {
        if (!node) continue;
        count += 1;
        const name = `${node.name().replace(/^.*:/, '')} ${count}`;
        node.registerPrehook(() => void order.push(`before ${name}`));
        node.registerHook(() => void order.push(`after ${name}`));
        watch(node.nextFunctions);
      }
    };
    const loss = net(x).sum();
    watch([[nodeOf(loss), 0]]);
    for (const [name, tensor] of Object.entries({ x, weight: net.linear.weight, bias: net.linear.bias as Tensor })) {
      tensor.registerHook(() => void order.push(`gradient of ${name}`));
      tensor.registerPostAccumulateGradHook(() => void order.push(`accumulated ${name}`));
    }
    loss.backward();
    t.deepEqual(order, [
      'before SumBackward0 1',
      'after SumBackward0 1',
      'before BackwardHookFunctionBackward 2',
      'after BackwardHookFunctionBackward 2',
      'before AddmmBackward0 3',
      'after AddmmBackward0 3',
      'gradient of bias',
      'before AccumulateGrad 4',
      'accumulated bias',
      'after AccumulateGrad 4',
      'before TBackward0 7',
      'after TBackward0 7',
      'gradient of weight',
      'before AccumulateGrad 8',
      'accumulated weight',
      'after AccumulateGrad 8',
      'before BackwardHookFunctionBackward 5',
      'module',
      'after BackwardHookFunctionBackward 5',
      'gradient of x',
      'before AccumulateGrad 6',
      'accumulated x',
      'after AccumulateGrad 6',
    ]);
  },
  'of a loss run once where a second derivative follows'(t) {
    const x = torch.rand(1, { requiresGrad: true });
    const loss = new nn.MSELoss();
    let runs = 0;
    loss.registerFullBackwardHook(() => {
      runs += 1;
    });
    const [grad] = autograd.grad(loss(x, torch.randLike(x)), x, { createGraph: true });
    t.is(runs, 1);
    autograd.grad(grad, x);
    t.is(runs, 1);
  },
});

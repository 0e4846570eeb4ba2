/** @file Nodes of the graph: names, neighbours, metadata, and hooks before and after they run. */

import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { type Context, custom, describeGraph, leaf, rows, values } from './support.js';

const { graph } = autograd;
type Node = autograd.graph.Node;

function nodeOf(tensor: Tensor): Node {
  return tensor.gradFn as Node;
}

const double = custom({ forward: (_, x: Tensor) => x.mul(2), backward: (_, g: Tensor) => g.mul(2) });

rows('a node', {
  'a leaf has none'(t) {
    t.is(leaf(1).gradFn, null);
    t.is(torch.ones(1).gradFn, null);
  },
  'it is an object of one class, and always the same one'(t) {
    const y = leaf(1).mul(2);
    t.true(y.gradFn instanceof graph.Node);
    t.is(y.gradFn, y.gradFn);
  },
  'it lives on without the tensor'(t) {
    const x = leaf(1);
    const node = nodeOf(x.mul(2).add(1));
    t.is(describeGraph(node), 'AddBackward0(MulBackward0(AccumulateGrad, null), null)');
  },
  'names are those of Python'(t) {
    const x = leaf(1);
    t.is(nodeOf(x.mul(2)).name(), 'MulBackward0');
    t.is(nodeOf(x.add(2)).nextFunctions[0][0]?.name(), 'torch::autograd::AccumulateGrad');
    t.is(String(nodeOf(x.add(2)).nextFunctions[0][0]), '<AccumulateGrad>');
    t.is(nodeOf(double(x)).name(), 'CustomBackward');
  },
  'neighbours are given with the number of their output'(t) {
    const [values] = leaf(3, 1).sort();
    const [a, b] = leaf(1, 2).unbind();
    t.deepEqual(
      nodeOf(b.add(a)).nextFunctions.map(([node, output]) => [node?.name(), output]),
      [
        ['UnbindBackward0', 1],
        ['UnbindBackward0', 0],
      ],
    );
    t.deepEqual(
      nodeOf(values.add(1)).nextFunctions.map(([node, output]) => [node?.name() ?? null, output]),
      [
        ['SortBackward0', 0],
        [null, 0],
      ],
    );
  },
  'leaves share the node that accumulates their gradient'(t) {
    const x = leaf(1);
    const [[first], [second]] = nodeOf(x.mul(x)).nextFunctions;
    t.is(first, second);
  },
  'nodes are numbered in order'(t) {
    const x = leaf(1);
    const [a, b] = [x.mul(2), x.mul(3)];
    t.true(nodeOf(b)._sequenceNr() > nodeOf(a)._sequenceNr());
  },
  'it knows the shape of what it made'(t) {
    const [values] = torch.ones(2, 3, { requiresGrad: true }).sort();
    const [metadata] = nodeOf(values)._inputMetadata;
    t.deepEqual([metadata?.shape, metadata?.dtype, String(metadata?.device)], [[2, 3], torch.float32, 'cpu']);
  },
  'what is kept in its metadata stays'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    nodeOf(y).metadata.note = 'mine';
    t.deepEqual(nodeOf(y).metadata, { note: 'mine' });
    const z = double(x);
    nodeOf(z).metadata[0] = 1;
    t.deepEqual(nodeOf(z).metadata, { 0: 1 });
  },
  'of a custom function it is the context'(t) {
    let context: Context | undefined;
    const fn = custom({
      forward(ctx, x: Tensor) {
        ctx.factor = 3;
        context = ctx;
        return x.mul(3);
      },
    });
    const y = fn(leaf(1));
    t.is(nodeOf(y), context as Node);
    t.is((nodeOf(y) as Context).factor, 3);
    t.true(y.gradFn instanceof autograd.Context);
  },
  'a context without its graph says so'(t) {
    let context: Context | undefined;
    const fn = custom({
      forward(ctx, x: Tensor) {
        context = ctx;
        return x.mul(3);
      },
    });
    torch.noGrad(() => fn(leaf(1)));
    t.throws(() => context?.name(), { message: /^Attribute 'name' is invalid for this instance of _C\._FunctionBase/ });
    t.throws(() => context?.nextFunctions, { message: /^Attribute 'next_functions' is invalid/ });
    t.deepEqual(context?.needsInputGrad, []);
  },
  'detached tensors and views of leaves'(t) {
    const x = leaf(1, 2);
    t.is(x.mul(2).detach().gradFn, null);
    t.is(nodeOf(x.at(0)).name(), 'SelectBackward0');
    t.is(describeGraph(nodeOf(x.view(2, 1).t())), 'TBackward0(ViewBackward0(AccumulateGrad))');
  },
  'a change in place gives the tensor another node'(t) {
    const y = leaf(1).mul(2);
    const before = nodeOf(y);
    y.add_(1);
    t.not(nodeOf(y), before);
    t.is(describeGraph(nodeOf(y)), 'AddBackward0(MulBackward0(AccumulateGrad, null), null)');
  },
  'a change of a view in place is copied through its base'(t) {
    const base = leaf(1, 2).mul(1);
    base.at(0).mul_(3);
    t.is(nodeOf(base).name(), 'torch::autograd::CopySlices');
  },
});

rows('hooks after a node', {
  'get what it computed and what it got'(t) {
    const x = leaf(1, 2);
    const y = x.mul(3);
    const seen: unknown[] = [];
    nodeOf(y).registerHook((inputs, outputs) => {
      seen.push(inputs.map(values), outputs.map(values));
    });
    y.sum().backward();
    t.deepEqual(seen, [[[3, 3], null], [[1, 1]]]);
  },
  'replace what it computed'(t) {
    const x = leaf(1);
    const y = x.mul(3);
    nodeOf(y).registerHook(([grad]) => [(grad as Tensor).mul(2), null]);
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [6]);
  },
  'run in order and can be removed'(t) {
    const x = leaf(1);
    const y = x.exp();
    const order: number[] = [];
    const node = nodeOf(y);
    const first = node.registerHook(() => void order.push(1));
    node.registerHook(() => void order.push(2));
    y.sum().backward(null, { retainGraph: true });
    first.remove();
    first.remove();
    y.sum().backward(null, { retainGraph: true });
    t.deepEqual(order, [1, 2, 2]);
  },
  'may remove themselves while they run'(t) {
    const x = leaf(1);
    const y = x.exp();
    let count = 0;
    const handle = nodeOf(y).registerHook(() => {
      count += 1;
      handle.remove();
    });
    y.sum().backward(null, { retainGraph: true });
    y.sum().backward();
    t.is(count, 1);
  },
  'may add others, which run from the next backward on'(t) {
    const y = leaf(1).exp();
    let count = 0;
    nodeOf(y).registerHook(() => {
      nodeOf(y).registerHook(() => {
        count += 1;
      });
    });
    y.sum().backward(null, { retainGraph: true });
    t.is(count, 0);
    y.sum().backward();
    t.is(count, 1);
  },
  'see gradients after the tensor hooks of their outputs'(t) {
    const x = leaf(1);
    const y = x.exp();
    const seen: unknown[] = [];
    y.registerHook((grad) => grad.mul(2));
    nodeOf(y).registerHook((_, [grad]) => void seen.push(grad?.tolist()));
    y.sum().backward();
    t.deepEqual(seen, [[2]]);
  },
  'of a custom function'(t) {
    const x = leaf(1);
    const y = double(x);
    nodeOf(y).registerHook(([grad]) => [(grad as Tensor).mul(10)]);
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [20]);
  },
  'of the node that accumulates, which computes nothing'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    const seen: unknown[] = [];
    const accumulate = nodeOf(y).nextFunctions[0][0] as Node;
    accumulate.registerHook((inputs, [grad]) => void seen.push(inputs.length, grad?.tolist(), x.grad?.tolist()));
    y.sum().backward();
    t.deepEqual(seen, [0, [2], [2]]);
  },
  'wrong results are refused in the words of Python'(t) {
    const run = (hook: () => unknown) => () => {
      const y = leaf(1).mul(2);
      nodeOf(y).registerHook(hook as () => undefined);
      y.sum().backward();
    };
    t.throws(
      run(() => [1, null]),
      { message: "expected Variable, but hook returned 'float'" },
    );
    t.throws(
      run(() => [torch.ones(1)]),
      {
        message: "hook '<lambda>' has returned an incorrect number of values (got 1, but expected 2)",
      },
    );
    t.throws(
      run(() => [null, torch.ones(1)]),
      { message: "can't replace a None gradient with a non-None value" },
    );
    t.throws(
      run(() => [torch.ones(1), null]),
      { message: /has changed the type of value \(was torch.DoubleTensor got torch.FloatTensor\)/ },
    );
    t.throws(
      run(() => [torch.ones(2, { dtype: torch.float64 }), null]),
      { message: /has changed the size of value/ },
    );
    t.throws(() => nodeOf(leaf(1).mul(2)).registerHook(1 as never), { instanceOf: TypeError });
  },
});

rows('hooks before a node', {
  'get the gradients of its outputs'(t) {
    const [first, other] = leaf(2, 1).unbind();
    const seen: unknown[] = [];
    nodeOf(first).registerPrehook((grads) => void seen.push(grads.map(values)));
    first.backward();
    t.deepEqual(seen, [[1, null]]);
    t.is(other.outputNr, 1);
  },
  'replace them'(t) {
    const x = leaf(1);
    const y = x.exp().mul(0).add(x.mul(2));
    const product = nodeOf(y).nextFunctions[1][0] as Node;
    product.registerPrehook(([grad]) => [(grad as Tensor).mul(5)]);
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [10]);
  },
  'may return one tensor'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    nodeOf(y).registerPrehook(([grad]) => (grad as Tensor).mul(5));
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [10]);
  },
  'null changes nothing, in a list it takes the gradient away'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    const handle = nodeOf(y).registerPrehook(() => null);
    y.sum().backward(null, { retainGraph: true });
    t.deepEqual(x.grad?.tolist(), [2]);
    handle.remove();
    x.grad = null;
    nodeOf(y).registerPrehook(() => [null]);
    y.sum().backward();
    t.is(x.grad, null);
  },
  'run before the node and its hooks'(t) {
    const y = leaf(1).exp();
    const order: string[] = [];
    nodeOf(y).registerHook(() => void order.push('post'));
    nodeOf(y).registerPrehook(() => void order.push('pre'));
    y.registerHook(() => void order.push('tensor'));
    y.sum().backward();
    t.deepEqual(order, ['tensor', 'pre', 'post']);
  },
  'run for leaves before the gradient is accumulated'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    const order: unknown[] = [];
    const accumulate = nodeOf(y).nextFunctions[0][0] as Node;
    accumulate.registerPrehook(() => void order.push('pre', x.grad));
    x.registerHook(() => void order.push('tensor', x.grad));
    x.registerPostAccumulateGradHook(() => void order.push('accumulated', x.grad?.tolist()));
    accumulate.registerHook(() => void order.push('post'));
    y.sum().backward();
    t.deepEqual(order, ['tensor', null, 'pre', null, 'accumulated', [2], 'post']);
  },
  'are given undefined gradients as null'(t) {
    const fn = custom({
      forward: (_, x: Tensor) => [x.mul(2), x.mul(3)],
      backward: (_, a: Tensor) => a,
    }) as unknown as (x: Tensor) => Tensor[];
    const [a, b] = fn(leaf(1));
    const seen: unknown[] = [];
    b.registerHook((grad) => void seen.push(grad));
    nodeOf(a).registerPrehook((grads) => void seen.push(grads.length, grads[1]));
    a.sum().backward();
    t.deepEqual(seen, [null, 2, null]);
  },
  'wrong results are refused in the words of Python'(t) {
    const y = leaf(1).mul(2);
    nodeOf(y).registerPrehook(([grad]) => [grad, grad]);
    t.throws(() => y.sum().backward(), {
      message: "hook '<lambda>' has returned an incorrect number of values (got 2, but expected 1)",
    });
  },
  'an error comes out as it was thrown, and the next backward runs'(t) {
    const x = leaf(1);
    const y = x.mul(2);
    const error = new Error('mine');
    const handle = nodeOf(y).registerPrehook(() => {
      throw error;
    });
    t.is(
      t.throws(() => y.sum().backward(null, { retainGraph: true })),
      error,
    );
    handle.remove();
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [2]);
  },
});

rows('a gradient edge', {
  'stands for a tensor among the inputs of grad'(t) {
    const x = leaf(2);
    const y = x.mul(3);
    const edge = graph.getGradientEdge(y);
    t.deepEqual(autograd.grad(y.pow(2).sum(), [edge])[0].tolist(), [12]);
    t.is(edge.node, y.gradFn as Node);
    t.is(edge.outputNr, 0);
  },
  'stands for a leaf'(t) {
    const x = leaf(2);
    const edge = graph.getGradientEdge(x);
    t.deepEqual(autograd.grad(x.pow(2).sum(), edge)[0].tolist(), [4]);
    t.is(edge.node.name(), 'torch::autograd::AccumulateGrad');
  },
  'stands for an output'(t) {
    const x = leaf(2);
    const edge = graph.getGradientEdge(x.pow(2).sum());
    autograd.backward(edge);
    t.deepEqual(x.grad?.tolist(), [4]);
    const vector = graph.getGradientEdge(x.mul(2));
    t.deepEqual(autograd.grad(vector, x, { gradOutputs: torch.ones(1, { dtype: torch.float64 }) })[0].tolist(), [2]);
  },
  'keeps the graph of a custom function alive'(t) {
    const x = leaf(2);
    const edge = graph.getGradientEdge(double(x));
    autograd.backward(edge);
    t.deepEqual(x.grad?.tolist(), [2]);
  },
  'tells outputs apart'(t) {
    const x = leaf(1, 2);
    const [, b] = x.unbind();
    const edge = graph.getGradientEdge(b);
    t.is(edge.outputNr, 1);
    t.is(autograd.grad(b.mul(5), edge)[0].item(), 5);
  },
  'needs a gradient given where it has several elements'(t) {
    const edge = graph.getGradientEdge(leaf(1, 2).mul(2));
    t.throws(() => autograd.backward(edge), { message: 'grad can be implicitly created only for scalar outputs' });
    t.throws(() => autograd.backward(edge, torch.ones(3)), {
      message:
        'Mismatch in shape: grad_output[0] has a shape of torch.Size([3]) and output[0] has a shape of torch.Size([2]).',
    });
  },
  'cannot be materialized'(t) {
    const [x, y] = [leaf(1), leaf(1)];
    const edge = graph.getGradientEdge(y);
    t.throws(() => autograd.grad(x.sum(), [edge], { materializeGrads: true }), {
      message: 'materialize_grads cannot be used when the given input is a GradientEdge',
    });
  },
  'is refused for a tensor without gradient'(t) {
    t.throws(() => graph.getGradientEdge(torch.ones(1)), {
      instanceOf: torch.RuntimeError,
      message: 'It is not possible to get the gradient edge for a Tensor that does not require gradients',
    });
  },
});

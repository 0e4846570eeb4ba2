/** @file What goes into a function and comes out of it: arguments of every kind, null gradients, inputs returned, views, changes in place. */

import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { type Context, custom, describeGraph, gradsOf, leaf, random, rows, values } from './support.js';

const double = custom({ forward: (_, x: Tensor) => x.mul(2), backward: (_, grad: Tensor) => grad.mul(2) });

rows('arguments', {
  'tensors, numbers, text, null and objects are mixed'(t) {
    const seen: unknown[] = [];
    const fn = custom({
      forward(ctx, a: Tensor, n: number, s: string, o: { k: number }, b: Tensor, missing: null) {
        ctx.n = n * o.k;
        ctx.saveForBackward(a, b);
        seen.push(s, missing);
        return a.add(b.mul(n * o.k)).add(a.mul(b));
      },
      backward(ctx, grad: Tensor) {
        const [a, b] = ctx.savedTensors;
        return [grad.add(grad.mul(b)), null, null, null, grad.mul(ctx.n as number).add(grad.mul(a)), null];
      },
    });
    const [a, b] = [random(5), random(5)];
    fn(a, 2, 'text', { k: 1 }, b, null).sum().backward(null, { createGraph: true });
    t.true(torch.equal(a.grad as Tensor, b.add(1)));
    t.true(torch.equal(b.grad as Tensor, a.add(2)));
    t.truthy(a.grad?.gradFn);
    t.deepEqual(seen, ['text', null]);
  },
  'a list of tensors is not looked into'(t) {
    const fn = custom({ forward: (_, list: Tensor[]) => list[0].mul(2) });
    t.false(fn([leaf(1)]).requiresGrad);
  },
  'more trailing nulls than arguments are allowed'(t) {
    const fn = custom({ forward: (_, x: Tensor) => x.mul(2), backward: (_, g: Tensor) => [g, null, null] });
    const x = leaf(1);
    fn(x).sum().backward();
    t.deepEqual(x.grad?.tolist(), [1]);
  },
  'a gradient for what is no tensor is refused'(t) {
    const fn = custom({ forward: (_, x: Tensor, n: number) => x.mul(n), backward: (_, g: Tensor) => [g, g] });
    t.throws(() => fn(leaf(1), 2).sum().backward(), {
      message:
        'function CustomBackward returned a gradient different than None at position 2, but the corresponding forward input was not a Variable',
    });
  },
  'too few gradients are refused'(t) {
    const fn = custom({ forward: (_, x: Tensor, y: Tensor) => x.mul(y), backward: (_, g: Tensor) => [g] });
    t.throws(() => fn(leaf(1), leaf(2)).sum().backward(), {
      message: 'function CustomBackward returned an incorrect number of gradients (expected 2, got 1)',
    });
  },
  'a gradient of another shape is refused'(t) {
    const fn = custom({ forward: (_, x: Tensor) => x.mul(2), backward: () => torch.randn(10) });
    t.throws(() => fn(random(5, 5)).sum().backward(), {
      message:
        /CustomBackward returned an invalid gradient at index 0 - got \[10\] but expected shape compatible with \[5, 5\]/,
    });
  },
  'a gradient that can be summed to the shape is'(t) {
    const fn = custom({
      forward: (_, x: Tensor) => x.mul(2),
      backward: () => torch.ones(3, 2, { dtype: torch.float64 }),
    });
    const x = leaf(1, 2);
    t.deepEqual(gradsOf(fn(x), x), [[3, 3]]);
  },
  'a gradient of another dtype is cast'(t) {
    const fn = custom({ forward: (_, x: Tensor) => x.mul(2), backward: () => torch.ones(2) });
    const x = leaf(1, 2);
    fn(x).sum().backward();
    t.is(x.grad?.dtype, torch.float64);
  },
  'needsInputGrad says for which arguments in forward and in backward'(t) {
    const seen: boolean[][] = [];
    const fn = custom({
      forward(ctx, a: Tensor, _n: number, b: Tensor, c: Tensor) {
        seen.push(ctx.needsInputGrad);
        return a.mul(b).mul(c);
      },
      backward(ctx, grad: Tensor) {
        seen.push(ctx.needsInputGrad);
        return [grad, null, grad, grad];
      },
    });
    const [a, b, c] = [leaf(1), torch.ones(1), leaf(2)];
    const y = fn(a, 1, b, c);
    autograd.grad(y.sum(), a, { retainGraph: true });
    y.sum().backward();
    t.deepEqual(seen, [
      [true, false, false, true],
      [true, false, false, false],
      [true, false, false, true],
    ]);
  },
  'needsInputGrad in forward says what requires a gradient also where nothing is recorded'(t) {
    let seen: unknown;
    const fn = custom({
      forward(ctx, a: Tensor) {
        seen = ctx.needsInputGrad;
        return a.mul(2);
      },
    });
    torch.noGrad(() => fn(leaf(1)));
    t.deepEqual(seen, [true]);
  },
  'one tensor as two arguments gets both gradients'(t) {
    const fn = custom({ forward: (_, a: Tensor, b: Tensor) => a.add(b), backward: (_, g: Tensor) => [g, g.mul(2)] });
    const x = leaf(1);
    fn(x, x).sum().backward();
    t.deepEqual(x.grad?.tolist(), [3]);
  },
  'a function calls another one, recorded where recording is on'(t) {
    const outer = custom({
      forward: (_, x: Tensor) => torch.enableGrad(() => double(x)).detach(),
      backward: (_, g: Tensor) => g.mul(7),
    });
    const x = leaf(1);
    outer(x).sum().backward();
    t.deepEqual(x.grad?.tolist(), [7]);
  },
});

const nothing = custom({ forward: (_, x: Tensor) => x.mul(2), backward: () => null });

rows('null gradients', {
  'from a leaf: its grad stays null'(t) {
    const x = leaf(1);
    nothing(x).backward();
    t.is(x.grad, null);
  },
  'through an operator: its grad stays null'(t) {
    const x = leaf(1);
    nothing(x.pow(2)).backward();
    t.is(x.grad, null);
  },
  'before an operator: its grad stays null'(t) {
    const x = leaf(1);
    nothing(x).sum().backward();
    t.is(x.grad, null);
  },
  'grad gives null where unused is allowed'(t) {
    const x = leaf(1);
    t.deepEqual(autograd.grad(nothing(x), x, { allowUnused: true }), [null]);
  },
  'grad refuses them otherwise'(t) {
    const x = leaf(1);
    t.throws(() => autograd.grad(nothing(x), x), { message: /appears to not have been used in the graph/ });
  },
  'an undefined result counts as null'(t) {
    const fn = custom({ forward: (_, x: Tensor) => x.mul(2), backward: () => undefined });
    const x = leaf(1);
    fn(x).backward();
    t.is(x.grad, null);
  },
  'outputs that were not used get zeros'(t) {
    let seen: unknown;
    const fn = custom({
      forward: (_, x: Tensor) => [x.mul(2), x.sum()],
      backward(_, a: Tensor, b: Tensor) {
        seen = b.tolist();
        return a;
      },
    }) as unknown as (x: Tensor) => [Tensor, Tensor];
    fn(leaf(1, 2))[0].sum().backward();
    t.is(seen, 0);
  },
  'or null if gradients are not materialized'(t) {
    let seen: unknown = 'none';
    const fn = custom({
      forward(ctx, x: Tensor) {
        ctx.setMaterializeGrads(false);
        return [x.mul(2), x.sum()];
      },
      backward(_, a: Tensor, b: Tensor | null) {
        seen = b;
        return a;
      },
    }) as unknown as (x: Tensor) => [Tensor, Tensor];
    fn(leaf(1, 2))[0].sum().backward();
    t.is(seen, null);
  },
  'zeros have the dtype of the output'(t) {
    let seen: unknown;
    const fn = custom({
      forward: (_, x: Tensor) => [x.mul(2), x.float()],
      backward(_, a: Tensor, b: Tensor) {
        seen = b.dtype;
        return a;
      },
    }) as unknown as (x: Tensor) => [Tensor, Tensor];
    fn(leaf(1))[0].sum().backward();
    t.is(seen, torch.float32);
  },
  'an output that is null stays null, and its gradient too'(t) {
    let seen: unknown = 'none';
    const fn = custom({
      forward: (_, x: Tensor) => [x.mul(2), null],
      backward(_, a: Tensor, b: unknown) {
        seen = b;
        return a.mul(2);
      },
    }) as unknown as (x: Tensor) => [Tensor, null];
    const x = leaf(1);
    const [y, none] = fn(x);
    y.sum().backward();
    t.deepEqual([none, seen, x.grad?.tolist()], [null, null, [2]]);
  },
});

rows('outputs', {
  'an input that is returned is a new tensor with the function as its node'(t) {
    const fn = custom({ forward: (_, x: Tensor) => x, backward: (_, g: Tensor) => g.mul(2) });
    for (const x of [torch.ones(1, { requiresGrad: true }), torch.tensor(1, { requiresGrad: true })]) {
      const y = fn(x);
      t.not(y, x);
      t.is(y.dataPtr(), x.dataPtr());
      y.backward();
      t.is(x.grad?.item(), 2);
    }
  },
  'an input that is returned where nothing is recorded does not require a gradient'(t) {
    const fn = custom({ forward: (_, x: Tensor) => x });
    const x = leaf(1);
    t.false(torch.noGrad(() => fn(x)).requiresGrad);
    t.true(x.requiresGrad);
  },
  'an input that is returned and marked as not differentiable is detached'(t) {
    const fn = custom({
      forward(ctx, x: Tensor) {
        ctx.markNonDifferentiable(x);
        return x;
      },
    });
    const x = leaf(1);
    t.false(fn(x).requiresGrad);
    t.true(x.requiresGrad);
  },
  'a tensor that forward made is returned as the object that it is'(t) {
    let made: unknown;
    const fn = custom({
      forward(_, x: Tensor) {
        made = x.mul(2);
        return made;
      },
    });
    t.is(fn(leaf(1)), made as Tensor);
  },
  'integers have no gradient'(t) {
    const fn = custom({ forward: (_, x: Tensor) => [x.mul(2), x.long()] }) as unknown as (x: Tensor) => Tensor[];
    const [y, n] = fn(leaf(1));
    t.deepEqual([y.requiresGrad, n.requiresGrad], [true, false]);
  },
  'an output that is not differentiable and no input'(t) {
    let seen: unknown;
    const fn = custom({
      forward(ctx, x: Tensor) {
        const [a, b] = [x.mul(2), x.mul(3)];
        ctx.markNonDifferentiable(b);
        return [a, b];
      },
      backward(_, a: Tensor, b: Tensor) {
        seen = b.tolist();
        return a;
      },
    }) as unknown as (x: Tensor) => Tensor[];
    const [a, b] = fn(leaf(1));
    t.deepEqual([a.requiresGrad, b.requiresGrad, b.gradFn], [true, false, null]);
    a.sum().backward();
    t.deepEqual(seen, [0]);
  },
  'all outputs not differentiable'(t) {
    const fn = custom({
      forward(ctx, x: Tensor) {
        const y = x.gt(0).double();
        ctx.markNonDifferentiable(y);
        return y;
      },
    });
    t.false(fn(leaf(1)).requiresGrad);
  },
  'several outputs are told apart by their number'(t) {
    const fn = custom({
      forward: (_, x: Tensor) => [x.mul(1), x.mul(2)],
      backward: (_, a: Tensor, b: Tensor) => a.add(b),
    });
    const [a, b] = fn(leaf(1)) as unknown as Tensor[];
    t.deepEqual([a.outputNr, b.outputNr], [0, 1]);
    t.is(a.gradFn, b.gradFn);
  },
  'the graph shows the function by its name'(t) {
    t.is(describeGraph(double(leaf(1)).sum().gradFn), 'SumBackward0(CustomBackward(AccumulateGrad))');
  },
  'no tensor among the outputs is allowed'(t) {
    const fn = custom({ forward: () => 'text' });
    t.is(fn(leaf(1)) as unknown, 'text');
  },
});

const addOne = custom({
  forward(ctx, x: Tensor) {
    ctx.markDirty(x);
    return x.add_(1);
  },
  backward: (_, g: Tensor) => g.mul(3),
});

rows('changes in place', {
  'a marked input is the output'(t) {
    const x = leaf(1);
    const y = x.mul(1);
    t.is(addOne(y), y);
    t.is(y._version, 2);
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [3]);
  },
  'a saved input that is changed afterwards is noticed'(t) {
    const x = leaf(2);
    const y = x.mul(1);
    const z = y.mul(y);
    addOne(y);
    t.throws(() => z.sum().backward(), { message: /modified by an inplace operation/ });
  },
  'a leaf is refused'(t) {
    t.throws(() => addOne(leaf(1)), {
      message: 'a leaf Variable that requires grad has been used in an in-place operation.',
    });
  },
  'a leaf that requires no gradient starts to'(t) {
    const scale = custom({
      forward(ctx, target: Tensor, source: Tensor) {
        ctx.markDirty(target);
        target.copy_(source.mul(2));
        return target;
      },
      backward: (_, g: Tensor) => [null, g.mul(2)],
    });
    const target = torch.zeros(1, { dtype: torch.float64 });
    const x = leaf(3);
    scale(target, x);
    t.true(target.requiresGrad);
    target.sum().backward();
    t.deepEqual([target.tolist(), x.grad?.tolist()], [[6], [2]]);
  },
  'a view gives its gradient to its base'(t) {
    const x = leaf(1, 2);
    const base = x.mul(1);
    const view = base.at(0);
    addOne(view);
    base.sum().backward();
    t.deepEqual(x.grad?.tolist(), [3, 1]);
  },
  'a view among several outputs is refused'(t) {
    const fn = custom({
      forward(ctx, x: Tensor) {
        ctx.markDirty(x);
        return [x.add_(1), x.mul(2)];
      },
    });
    const base = leaf(1, 2).mul(1);
    t.throws(() => fn(base.at(0)), { message: /modifies inplace an input that is a view of another Tensor/ });
  },
  'what is marked has to be returned'(t) {
    const fn = custom({
      forward(ctx, x: Tensor) {
        ctx.markDirty(x);
        x.add_(1);
        return x.mul(2);
      },
    });
    t.throws(() => fn(leaf(1).mul(1)), {
      message: /Some elements marked as dirty during the forward method were not returned as output/,
    });
  },
  'a view that a function returns must not be changed in place'(t) {
    const fn = custom({ forward: (_, x: Tensor) => x.view(-1) });
    const y = fn(random(2, 2));
    t.throws(() => y.add_(1), { message: /Output 0 of CustomBackward is a view and is being modified inplace/ });
  },
  'nor one of several'(t) {
    const fn = custom({ forward: (_, x: Tensor) => [x.view(-1), x.mul(2)] }) as unknown as (x: Tensor) => Tensor[];
    const [y] = fn(random(2, 2));
    t.throws(() => y.add_(1), { message: /is a view and is being modified inplace/ });
  },
  'one of several outputs that is no view can be changed'(t) {
    const fn = custom({
      forward: (_, x: Tensor) => [x.mul(2), x.mul(3)],
      backward: (_, a: Tensor) => a,
    }) as unknown as (x: Tensor) => Tensor[];
    const x = leaf(1);
    const [y] = fn(x);
    y.mul_(5);
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [5]);
  },
});

rows('saved tensors', {
  'inputs, outputs, intermediate tensors and null come in order'(t) {
    const fn = custom({
      forward(ctx, x: Tensor) {
        const y = x.mul(2);
        const z = y.mul(3);
        ctx.saveForBackward(x, null, y, z);
        return z;
      },
      backward(ctx, g: Tensor) {
        t.deepEqual(ctx.savedTensors.map(values), [[1], null, [2], [6]]);
        return g.mul(6);
      },
    });
    fn(leaf(1)).sum().backward();
  },
  'nothing saved is an empty list'(t) {
    const fn = custom({
      forward: (_, x: Tensor) => x.mul(2),
      backward(ctx, g: Tensor) {
        t.deepEqual(ctx.savedTensors, []);
        return g;
      },
    });
    fn(leaf(1)).sum().backward();
  },
  'the last call counts'(t) {
    const fn = custom({
      forward(ctx, x: Tensor) {
        ctx.saveForBackward(x);
        ctx.saveForBackward(x.mul(2));
        return x.mul(2);
      },
      backward(ctx, g: Tensor) {
        t.deepEqual(
          ctx.savedTensors.map((tensor) => tensor.tolist()),
          [[2]],
        );
        return g;
      },
    });
    fn(leaf(1)).sum().backward();
  },
  'a saved output knows its node in double backward'(t) {
    const exp = custom({
      forward(ctx, x: Tensor) {
        const y = x.exp();
        ctx.saveForBackward(y);
        return y;
      },
      backward: (ctx, g: Tensor) => g.mul(ctx.savedTensors[0]),
    });
    const x = leaf(0);
    const [g] = autograd.grad(exp(x).sum(), x, { createGraph: true });
    const [gg] = autograd.grad(g.sum(), x);
    t.deepEqual(gg.tolist(), [1]);
  },
  'reading them after a backward that freed them is the error of a second backward'(t) {
    let ctx: Context | undefined;
    const fn = custom({
      forward(context, x: Tensor) {
        ctx = context;
        context.saveForBackward(x);
        return x.mul(2);
      },
      backward: (_, g: Tensor) => g,
    });
    const y = fn(leaf(1)).sum();
    t.is(ctx?.savedTensors.length, 1);
    y.backward();
    t.throws(() => ctx?.savedTensors, {
      message: /^Trying to backward through the graph a second time \(or directly access saved tensors/,
    });
  },
  'retaining the graph keeps them'(t) {
    const square = custom({
      forward(ctx, x: Tensor) {
        ctx.saveForBackward(x);
        return x.pow(2);
      },
      backward: (ctx, g: Tensor) => ctx.savedTensors[0].mul(2).mul(g),
    });
    const x = leaf(2);
    const y = square(x).sum();
    y.backward(null, { retainGraph: true });
    y.backward();
    t.deepEqual(x.grad?.tolist(), [8]);
  },
  'they are cleared on access where the class says so'(t) {
    const read: unknown[] = [];
    class Clearing extends autograd.Function {
      static override clearSavedTensorsOnAccess = true;
      static override forward(ctx: Context, x: Tensor): Tensor {
        ctx.saveForBackward(x);
        return x.mul(2);
      }
      static override backward(ctx: Context, g: Tensor): Tensor {
        read.push(ctx.savedTensors[0].tolist());
        t.throws(() => ctx.savedTensors, { message: /already been freed/ });
        return g;
      }
    }
    Clearing.apply(leaf(1)).sum().backward();
    t.deepEqual(read, [[1]]);
  },
  'what is no tensor is refused'(t) {
    for (const [method, message] of [
      ['saveForBackward', /^save_for_backward can only save variables, but argument 0 is of type str/],
      ['saveForForward', /^save_for_forward expects all arguments to be tensors/],
      ['markDirty', /^mark_dirty can only accept variables, but argument 0 is of type str/],
      ['markNonDifferentiable', /^mark_non_differentiable can only accept variables, but argument 0 is of type str/],
    ] as const) {
      const fn = custom({
        forward(ctx, x: Tensor) {
          ctx[method]('text' as never);
          return x.mul(2);
        },
      });
      t.throws(() => fn(leaf(1)), { instanceOf: TypeError, message });
    }
  },
  'a change in place between forward and backward is noticed'(t) {
    const square = custom({
      forward(ctx, x: Tensor) {
        ctx.saveForBackward(x);
        return x.pow(2);
      },
      backward: (ctx, g: Tensor) => ctx.savedTensors[0].mul(2).mul(g),
    });
    const y = leaf(2).mul(1);
    const z = square(y).sum();
    y.mul_(2);
    t.throws(() => z.backward(), {
      message: /one of the variables needed for gradient computation has been modified by an inplace operation/,
    });
  },
});

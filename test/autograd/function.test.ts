/** @file Functions with a gradient of their own behave as in Python: saved tensors, in-place changes, several outputs, errors. */

import test from 'ava';
import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';

type Context = torch.autograd.Context;

class Scaled extends torch.autograd.Function {
  static override forward(ctx: Context, x: Tensor, factor: number): Tensor {
    ctx.saveForBackward(x);
    ctx.factor = factor;
    return x.mul(x).mul(factor);
  }

  static override backward(ctx: Context, grad: Tensor): (Tensor | null)[] {
    const [x] = ctx.savedTensors;
    return [
      x
        .mul(2)
        .mul(grad)
        .mul(ctx.factor as number),
      null,
    ];
  }
}

/** The loss of the documentation: pairs are pulled together or pushed apart. */
class ContrastiveLoss extends torch.autograd.Function {
  static override forward(ctx: Context, a: Tensor, b: Tensor, y: Tensor, margin = 1): Tensor {
    const squared = a.sub(b).pow(2).sum({ dim: 1 });
    const hinge = squared.neg().add(margin).clamp({ min: 0 });
    ctx.saveForBackward(a, b, y, hinge);
    return torch
      .where(y.eq(1), squared, hinge.pow(2))
      .sum()
      .div(2 * y.size(0));
  }

  static override backward(ctx: Context, grad: Tensor): (Tensor | null)[] {
    const [a, b, y, hinge] = ctx.savedTensors;
    const scale = torch.where(y.eq(1), torch.onesLike(hinge), hinge.mul(-2)).unsqueeze(1).mul(grad).div(y.size(0));
    const gradA = a.sub(b).mul(scale);
    return [gradA, gradA.neg(), null, null];
  }
}

function leaf(): Tensor {
  return torch.ones(2, { requiresGrad: true });
}

test('backward is called with the gradient and its result is added up', (t) => {
  const x = leaf();
  const y = Scaled.apply(x, 3);
  t.is(String(y), 'tensor([3., 3.], grad_fn=<ScaledBackward>)');
  y.sum().backward();
  t.deepEqual(x.grad?.tolist(), [6, 6]);
});

test('the gradient can be differentiated again', (t) => {
  const x = leaf();
  const [g] = torch.autograd.grad(Scaled.apply(x, 2).sum(), x, { createGraph: true });
  t.deepEqual(torch.autograd.grad(g.sum(), x)[0].tolist(), [4, 4]);
});

test('a gradient written by hand equals the one that is recorded', (t) => {
  torch.manualSeed(0);
  const make = () => torch.randn(4, 3, { dtype: torch.float64, requiresGrad: true });
  const [a, b, y] = [make(), make(), torch.tensor([1, 0, 1, 0])];
  const plain = (() => {
    const squared = a.sub(b).pow(2).sum({ dim: 1 });
    const hinge = squared.neg().add(9).clamp({ min: 0 });
    return torch.where(y.eq(1), squared, hinge.pow(2)).sum().div(8);
  })();
  const loss = ContrastiveLoss.apply(a, b, y, 9);
  t.is(loss.item(), plain.item());
  const own = torch.autograd.grad(loss, [a, b]);
  const recorded = torch.autograd.grad(plain, [a, b]);
  t.true(own.every((gradient, i) => torch.allclose(gradient, recorded[i])));
});

test('without gradients nothing is recorded', (t) => {
  t.false(Scaled.apply(torch.ones(2), 3).requiresGrad);
  t.false(torch.noGrad(() => Scaled.apply(leaf(), 3)).requiresGrad);
});

test('an input that is changed in place and marked stays the same object', (t) => {
  class AddOne extends torch.autograd.Function {
    static override forward(ctx: Context, x: Tensor): Tensor {
      x.add_(1);
      ctx.markDirty(x);
      return x;
    }
    static override backward(_: Context, grad: Tensor): Tensor {
      return grad.mul(3);
    }
  }
  const x = leaf();
  const y = x.mul(1);
  const z = AddOne.apply(y);
  t.is(z, y);
  t.is(z.gradFn?.name(), 'AddOneBackward');
  z.sum().backward();
  t.deepEqual(x.grad?.tolist(), [3, 3]);
  t.throws(() => AddOne.apply(leaf()), {
    instanceOf: torch.RuntimeError,
    message: 'a leaf Variable that requires grad has been used in an in-place operation.',
  });
});

test('several outputs, of which some are no tensors or have no gradient', (t) => {
  const seen: unknown[] = [];
  class Several extends torch.autograd.Function {
    static override forward(ctx: Context, x: Tensor): [Tensor, Tensor, string] {
      const [y, z] = [x.mul(2), x.mul(3)];
      ctx.markNonDifferentiable(z);
      return [y, z, 'label'];
    }
    static override backward(ctx: Context, ...grads: Tensor[]): Tensor {
      seen.push(...grads.slice(0, 2).map((grad) => grad.tolist()), ctx.needsInputGrad);
      return grads[0].mul(2);
    }
  }
  const x = leaf();
  const [y, z, label] = Several.apply(x);
  t.deepEqual([y.requiresGrad, z.requiresGrad, label], [true, false, 'label']);
  y.sum().backward();
  t.deepEqual(seen, [[1, 1], [0, 0], [true]]);
  t.deepEqual(x.grad?.tolist(), [2, 2]);
});

function run(forward: (ctx: Context, x: Tensor) => unknown, backward: (grad: Tensor) => unknown): void {
  class Foo extends torch.autograd.Function {
    static override forward(ctx: Context, x: Tensor): unknown {
      return forward(ctx, x);
    }
    static override backward(_: Context, grad: Tensor): unknown {
      return backward(grad);
    }
  }
  (Foo.apply(leaf()) as Tensor).sum().backward();
}

test('wrong results are refused in the words of Python', (t) => {
  const double = (_: Context, x: Tensor) => x.mul(2);
  const cases: [() => void, string | RegExp][] = [
    [() => run(double, () => 1), 'expected Variable or None (got float)'],
    [
      () => run(double, (g) => [g, g]),
      'function FooBackward returned an incorrect number of gradients (expected 1, got 2)',
    ],
    [
      () => run(double, () => torch.ones(3)),
      /^Function FooBackward returned an invalid gradient at index 0 - got \[3\]/,
    ],
    [
      () =>
        run(
          (ctx) => ctx.saveForBackward(1 as never),
          (g) => g,
        ),
      'save_for_backward can only save variables, but argument 0 is of type float',
    ],
    [
      () =>
        run(
          async (_, x) => x,
          (g) => g,
        ),
      /Foo\.forward must be synchronous/,
    ],
    [() => run(double, async (g) => g), /Foo\.backward must be synchronous/],
  ];
  for (const [call, message] of cases) t.throws(call, { message });
  t.throws(() => torch.autograd.Function.apply(), {
    instanceOf: torch.NotImplementedError,
    message: /forward function/,
  });
});

test('an error in forward or backward comes out as it was thrown', (t) => {
  const error = new Error('mine');
  const fail = () => {
    throw error;
  };
  t.is(
    t.throws(() => run(fail, (g) => g)),
    error,
  );
  t.is(
    t.throws(() => run((_, x) => x.mul(2), fail)),
    error,
  );
  t.true(torch.isGradEnabled());
});

test('saved tensors cannot be read twice without keeping the graph, nor after a change in place', (t) => {
  const y = Scaled.apply(leaf(), 2).sum();
  y.backward();
  t.throws(() => y.backward(), { message: /Trying to backward through the graph a second time/ });
  const x = leaf();
  const z = x.mul(1);
  const loss = Scaled.apply(z, 2).sum();
  z.add_(1);
  t.throws(() => loss.backward(), { message: /modified by an inplace operation/ });
});

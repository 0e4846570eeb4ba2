/** @file Forward mode through custom functions: what `jvp` may give where `forward` gives views, inputs, changed inputs or no tensors. */

import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { type Context, leaf, random, rows } from './support.js';

const { dualLevel, makeDual, unpackDual } = autograd.forwardAd;

interface Methods {
  forward: (ctx: Context, ...args: never[]) => unknown;
  vjp?: (ctx: Context, ...grads: never[]) => unknown;
  jvp: (ctx: Context, ...tangents: never[]) => unknown;
}

/** A function with a `jvp`. */
function withTangents(methods: Methods): (...args: unknown[]) => Tensor {
  class Custom extends autograd.Function {
    static override forward = methods.forward as never;
    static override jvp = methods.jvp as never;
  }
  class Both extends Custom {
    static override vjp = (methods.vjp ?? (() => null)) as never;
  }
  const fn = methods.vjp ? Both : Custom;
  return (...args) => (fn.apply as (...args: unknown[]) => Tensor).apply(fn, args);
}

function vector(...values: number[]): Tensor {
  return torch.tensor(values, { dtype: torch.float64 });
}

/** The tangent of `fn` at `x` along `v`. */
function along(fn: (x: Tensor) => Tensor, x: Tensor, v: Tensor): Tensor {
  return dualLevel(() => unpackDual(fn(makeDual(x, v))).tangent as Tensor);
}

/** Whether that is what differences of the values say. */
function isRight(fn: (x: Tensor) => Tensor, x: Tensor): boolean {
  const v = torch.randnLike(x);
  const [start, step] = [x.detach(), v.mul(1e-6)];
  const difference = fn(start.add(step))
    .sub(fn(start.sub(step)))
    .div(2e-6);
  return torch.allclose(along(fn, start, v), difference.detach(), { rtol: 1e-6, atol: 1e-6 });
}

/** Narrows to two rows; `spoil` makes the tangent something else than that view. */
function narrowing(spoil: (tangent: Tensor) => Tensor): (x: Tensor) => Tensor {
  return withTangents({
    forward(ctx, x: Tensor) {
      ctx.size = x.shape;
      return x.narrow(0, 0, 2);
    },
    vjp(ctx, grad: Tensor) {
      const result = grad.newZeros(ctx.size as number[]);
      result.narrow(0, 0, 2).copy_(grad);
      return result;
    },
    jvp: (_, tangent: Tensor) => spoil(tangent.narrow(0, 0, 2)),
  });
}

rows('a function that returns a view', {
  'has a tangent that is the same view'(t) {
    const fn = narrowing((tangent) => tangent);
    t.true(isRight(fn, random(4, 4)));
    t.true(autograd.gradcheck(fn, [random(4, 4)]));
  },
  'refuses a tangent that is none'(t) {
    const fn = narrowing((tangent) => tangent.clone());
    t.throws(() => isRight(fn, random(4, 4)), { message: /jvp is not returning a view/ });
  },
  'refuses a tangent that is a view of something else'(t) {
    const fn = narrowing((tangent) => {
      const copy = tangent.clone();
      return copy.viewAs(copy);
    });
    t.throws(() => isRight(fn, random(4, 4)), { message: /jvp is not returning a view of the given/ });
    t.throws(() => isRight((x) => fn(x.viewAs(x)), random(4, 4)), {
      message: /jvp is not returning a view of the same base/,
    });
  },
});

rows('a function that changes its input', {
  'has a jvp that changes the tangent'(t) {
    const fn = withTangents({
      forward(ctx, x: Tensor, copied: boolean) {
        ctx.markDirty(x);
        ctx.copied = copied;
        return x.mul_(2);
      },
      vjp: (_, grad: Tensor) => [grad.mul(2), null],
      jvp: (ctx, tangent: Tensor) => (ctx.copied ? tangent.mul(2) : tangent.mul_(2)),
    });
    const change = (copied: boolean) => (x: Tensor) => fn(x.clone(), copied);
    t.true(isRight(change(false), random(4, 4)));
    t.throws(() => isRight(change(true), random(4, 4)), {
      message: /inplace custom Function is not modifying the forward mode gradients inplace/,
    });
  },
  'returns it whether a gradient is needed or not'(t) {
    for (const requiresGrad of [true, false]) {
      for (const wrong of [true, false]) {
        const fn = withTangents({
          forward(ctx, x: Tensor) {
            const result = x.mul_(2);
            ctx.markDirty(result);
            return result;
          },
          jvp: (_, tangent: Tensor) => (wrong ? tangent : tangent.mul_(2)),
        });
        const z = torch.tensor(1, { dtype: torch.float64, requiresGrad });
        const x = z.clone();
        t.is(fn(x), x);
        t.is(x.item(), 2);
        dualLevel(() => {
          const dual = makeDual(x, torch.onesLike(x));
          if (wrong) {
            t.throws(() => fn(dual), { message: /jvp function must modify the corresponding gradient inplace/ });
          } else {
            t.is(fn(dual), dual);
            t.is(unpackDual(dual).tangent?.item(), 2);
          }
        });
      }
    }
  },
});

rows('a function that returns its input', {
  'has a tangent that is a view of the input’s'(t) {
    const passing = (jvp: (tangent: Tensor) => Tensor) =>
      withTangents({
        forward: (_, x: Tensor, y: Tensor) => [x.add(y), x],
        vjp: (_, a: Tensor, b: Tensor) => [a.add(b), a],
        jvp: (_, x: Tensor, y: Tensor) => [x.add(y), jvp(x)],
      }) as unknown as (x: Tensor, y: Tensor) => [Tensor, Tensor];
    const [a, b] = [leaf(1), leaf(1)];
    const good = passing((tangent) => tangent.viewAs(tangent));
    dualLevel(() => {
      const tangent = vector(1);
      const [, out] = good(makeDual(a, tangent), b);
      t.is(unpackDual(out).tangent?.dataPtr(), tangent.dataPtr());
    });
    t.true(isRight((x) => good(x, b)[1], a));
    for (const jvp of [(tangent: Tensor) => tangent, (tangent: Tensor) => tangent.mul(2)]) {
      const bad = passing(jvp);
      const message = /A custom Function's forward is returning a view \(or an input as-is\)/;
      dualLevel(() => t.throws(() => bad(makeDual(a, vector(1)), b), { message }));
    }
  },
});

rows('jvp', {
  'is what counts, whatever the gradient is'(t) {
    const times = (factor: number) =>
      withTangents({
        forward: (_, x: Tensor) => x.mul(2),
        vjp: (_, grad: Tensor) => grad.mul(2),
        jvp: (_, tangent: Tensor) => tangent.mul(factor),
      });
    t.true(isRight(times(2), random(10)));
    t.false(isRight(times(3), random(10)));
    t.deepEqual(along(times(3), vector(1), vector(1)).tolist(), [3]);
    t.true(autograd.gradcheck(times(3), [random(10)]));
  },
  'gets null for arguments that are no tensors, wherever they stand'(t) {
    const fn = withTangents({
      forward: (_, _first: number, x: Tensor, _second: number, y: Tensor) => x.mul(2).add(y.mul(3)),
      jvp(_, first: unknown, x: Tensor, second: unknown, y: Tensor) {
        t.deepEqual([first, second], [null, null]);
        return x.mul(2).add(y.mul(3));
      },
    });
    dualLevel(() => {
      const out = fn(1, makeDual(vector(1), vector(1)), 1, vector(1));
      t.deepEqual(unpackDual(out).tangent?.tolist(), [2]);
    });
    t.true(isRight((x) => fn(1, x, 1, x), leaf(1)));
  },
  'reads what was saved for it, which is not what was saved for backward'(t) {
    const product = withTangents({
      forward(ctx, x: Tensor, y: Tensor, z: number) {
        ctx.saveForBackward(x, y);
        ctx.saveForForward(x, y);
        ctx.z = z;
        return x.mul(y).mul(z);
      },
      jvp(ctx, dx: Tensor, dy: Tensor) {
        const [x, y] = ctx.savedTensors;
        return y
          .mul(dx)
          .add(x.mul(dy))
          .mul(ctx.z as number);
      },
      vjp(ctx, grad: Tensor) {
        const [x, y] = ctx.savedTensors;
        const scaled = grad.mul(ctx.z as number);
        return [scaled.mul(y), scaled.mul(x), null];
      },
    });
    const [a, b] = [leaf(1), leaf(2)];
    dualLevel(() => product(makeDual(a, vector(1)), b, 4).backward());
    t.deepEqual(a.grad?.tolist(), [8]);
    t.true(isRight((x) => product(x, b, 4), a));
    t.true(autograd.gradcheck((x: Tensor, y: Tensor) => product(x, y, 4), [leaf(1), b]));

    const counts: number[] = [];
    const copy = withTangents({
      forward(ctx, x: Tensor) {
        ctx.saveForBackward(x);
        return x.clone();
      },
      jvp(ctx, dx: Tensor) {
        counts.push(ctx.savedTensors.length);
        return dx;
      },
      vjp(ctx, grad: Tensor) {
        counts.push(ctx.savedTensors.length);
        return grad;
      },
    });
    dualLevel(() => copy(makeDual(a, vector(1))).backward());
    t.deepEqual(counts, [0, 1]);
  },
  'gives null for what has no tangent, and is refused otherwise'(t) {
    const marked = (tangentOfSecond: (tangent: Tensor) => Tensor | null) =>
      withTangents({
        forward(ctx, x: Tensor, y: Tensor) {
          const out = y.clone();
          ctx.markNonDifferentiable(out);
          return [x.clone(), out];
        },
        jvp: (_, x: Tensor) => [x, tangentOfSecond(x)],
      }) as unknown as (x: Tensor, y: Tensor) => Tensor[];
    dualLevel(() => {
      const x = makeDual(vector(2), vector(1));
      t.is(unpackDual(marked(() => null)(x, vector(3))[1]).tangent, null);
      t.throws(() => marked((tangent) => tangent.clone())(x, vector(3)), {
        message: /You should return None at that position instead/,
      });
      const integers = withTangents({
        forward: (_, a: Tensor, b: Tensor) => [a.clone(), b.clone()],
        jvp(_, a: Tensor, b: Tensor | null) {
          t.is(b, null);
          return [a, null];
        },
      }) as unknown as (x: Tensor, y: Tensor) => Tensor[];
      t.is(unpackDual(integers(x, torch.tensor(3n))[1]).tangent, null);
      const others = withTangents({
        forward: (_, a: Tensor) => [a.clone(), { any: 'object' }, a.clone()],
        jvp: (_, tangent: Tensor) => [tangent, null, tangent],
      }) as unknown as (x: Tensor) => Tensor[];
      const [first, , second] = others(x);
      t.deepEqual([unpackDual(first).tangent?.tolist(), unpackDual(second).tangent?.tolist()], [[1], [1]]);
    });
  },
});

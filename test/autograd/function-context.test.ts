/** @file Custom functions: what a context keeps, the separate context, double backward, what `once` and `vmap` say. */

import * as torch from 'typetorch';
import { autograd, nn, type Tensor } from 'typetorch';
import { type Context, custom, customList, leaf, random, rows, values } from './support.js';

/** Squares, with a context that is set up after forward. */
class Square extends autograd.Function {
  static override forward(x: Tensor): Tensor {
    return x.pow(2);
  }
  static override setupContext(ctx: Context, [x]: [Tensor]): void {
    ctx.saveForBackward(x);
  }
  static override backward(ctx: Context, grad: Tensor): Tensor {
    return grad.mul(2).mul(ctx.savedTensors[0]);
  }
}

rows('a separate context', {
  'is enough for a function of one tensor'(t) {
    const x = leaf(3);
    t.deepEqual(values(autograd.grad(Square.apply(x), x)[0]), [6]);
    t.false(Square.generateVmapRule);
    t.is(typeof Square.vmap, 'function');
  },
  'sees results that are no tensors'(t) {
    class Twice extends autograd.Function {
      static override forward(x: Tensor): [Tensor, number] {
        return [x.pow(2), (x.item() as number) * 2];
      }
      static override setupContext(ctx: Context, _inputs: [Tensor], [, twice]: [Tensor, number]): void {
        ctx.twice = twice;
      }
      static override backward(ctx: Context, grad: Tensor): Tensor {
        return grad.mul(ctx.twice as number);
      }
    }
    const x = torch.tensor(3, { dtype: torch.float64, requiresGrad: true });
    const [y, twice] = Twice.apply(x);
    t.deepEqual([twice, autograd.grad(y, x)[0].item()], [6, 6]);
  },
  'sees all arguments'(t) {
    class Reshape extends autograd.Function {
      static override forward(x: Tensor, shape: number[], scale: number, _back: number): Tensor {
        return x.reshape(shape).mul(scale);
      }
      static override setupContext(ctx: Context, [x, , , back]: [Tensor, number[], number, number]): void {
        ctx.back = back;
        ctx.shape = x.shape;
      }
      static override backward(ctx: Context, grad: Tensor): unknown {
        return [grad.reshape(ctx.shape as number[]).mul(ctx.back as number), null, null, null];
      }
    }
    for (const [x, shape, scale, back] of [
      [random(24), [3, 8], 7, 11],
      [random(2, 3, 4), [6, 4], -1, 2],
    ] as const) {
      const y = Reshape.apply(x, [...shape], scale, back).sum();
      t.true(torch.allclose(y, x.sum().mul(scale)));
      t.true(autograd.grad(y, x)[0].equal(torch.fullLike(x, back)));
    }
  },
  'belongs to class methods too, which see the class'(t) {
    class Power extends autograd.Function {
      static exponent = 3;
      static override forward(x: Tensor): Tensor {
        // biome-ignore lint/complexity/noThisInStatic: what is tested
        return x.pow(this.exponent);
      }
      static override setupContext(ctx: Context, [x]: [Tensor]): void {
        ctx.saveForBackward(x);
      }
      static override backward(ctx: Context, grad: Tensor): Tensor {
        // biome-ignore lint/complexity/noThisInStatic: what is tested
        return grad.mul(this.exponent).mul(ctx.savedTensors[0].pow(this.exponent - 1));
      }
    }
    const x = leaf(2);
    const y = Power.apply(x);
    t.deepEqual([values(y), values(autograd.grad(y, x)[0])], [[8], [12]]);
  },
});

rows('arguments', {
  'may hold no tensor at all'(t) {
    const fn = custom({
      forward(_, a: number, b: number, scale: number, c: number) {
        return [scale, (a + b * c) * scale, null, true, (a * b + c) * scale, 'bar', a];
      },
    }) as unknown as (...args: number[]) => unknown[];
    t.deepEqual(fn(2, 3, 10, 4), [10, 140, null, true, 100, 'bar', 2]);
  },
  'and results of all kinds keep their places among the gradients'(t) {
    const counts: number[] = [];
    const fn = custom({
      forward(ctx, a: Tensor, b: Tensor, scale: number, c: Tensor) {
        ctx.scale = scale;
        ctx.saveForBackward(a, b, c);
        return [scale, a.add(b.mul(c)).mul(scale), null, true, a.mul(b).add(c).mul(scale), 'bar', a];
      },
      backward: autograd.onceDifferentiable((ctx: Context, ...grads: never[]) => {
        const all = grads as (Tensor | null)[];
        counts.push(all.length);
        t.deepEqual(
          [0, 2, 3, 5].map((i) => all[i]),
          [null, null, null, null],
        );
        const [first, second, last] = [all[1], all[4], all[6]] as Tensor[];
        const [a, b, c] = ctx.savedTensors;
        const scale = ctx.scale as number;
        return [
          first.mul(scale).add(second.mul(b).mul(scale)).add(last),
          first.mul(c).mul(scale).add(second.mul(a).mul(scale)),
          null,
          first.mul(b).mul(scale).add(second.mul(scale)),
        ];
      }),
    }) as unknown as (a: Tensor, b: Tensor, scale: number, c: Tensor) => unknown[];
    const outputs = (a: Tensor, b: Tensor, c: Tensor): Tensor[] => {
      const all = fn(a, b, 3, c);
      return [1, 4, 6].map((i) => all[i] as Tensor);
    };
    t.true(autograd.gradcheck(outputs, [random(4), random(4), random(4)]));
    t.true(counts.every((count) => count === 7));
  },
  'that are marked as not differentiable, on the way to another function'(t) {
    const first = customList({
      forward(ctx, x: Tensor) {
        const noise = torch.randn(x.shape, { dtype: x.dtype });
        ctx.markNonDifferentiable(noise);
        return [x, noise];
      },
      backward: (_, grad: Tensor) => grad,
    });
    const second = custom({ forward: (_, x: Tensor) => x, backward: (_, grad: Tensor) => [grad, null] });
    const x = random(5);
    const [a, b] = first(x);
    const other = b.add(1);
    t.deepEqual([a.requiresGrad, other.requiresGrad], [true, false]);
    second(a, other).backward(torch.ones(5, { dtype: torch.float64 }));
    t.deepEqual(values(x.grad), [1, 1, 1, 1, 1]);
  },
  'that are not differentiable make a mask for operators'(t) {
    const positive = custom({
      forward(ctx, x: Tensor) {
        const mask = x.gt(0);
        ctx.markNonDifferentiable(mask);
        return mask;
      },
      backward: () => t.fail(),
    });
    const x = leaf(-1, 2);
    const mask = positive(x);
    t.false(mask.requiresGrad);
    x.maskedFill(mask, 0).sum().backward();
    t.deepEqual(values(x.grad), [1, 0]);
  },
  'with null for a gradient go into operators that expect one'(t) {
    const fn = custom({
      forward(ctx, x: Tensor) {
        const y = x.clone();
        ctx.markNonDifferentiable(y);
        return y;
      },
      backward: () => null,
    });
    const x = random(5);
    const r = fn(x.mul(x));
    r.mul(x).sum().backward();
    t.true((x.grad as Tensor).equal(x.mul(x).detach()));
  },
});

rows('double backward', {
  'runs as often as one likes'(t) {
    const product = (x: Tensor): Tensor => x.prod(-1).prod(-1);
    const custom2 = custom({
      forward(ctx, x: Tensor) {
        const y = product(x);
        ctx.saveForBackward(x, y);
        return y;
      },
      backward(ctx, grad: Tensor) {
        const [x, y] = ctx.savedTensors;
        return grad.mul(y).at(torch.slice(), null, null).div(x);
      },
    });
    const x = torch.ones(2, 4, 4, { dtype: torch.float64, requiresGrad: true });
    for (const fn of [product, custom2]) {
      const y = fn(x);
      const second = (): unknown => {
        const [first] = autograd.grad(y.at(0), x, { createGraph: true });
        return autograd
          .grad(first.at(0, 0, 0), x, { retainGraph: true })[0]
          .at(0, 0, 1)
          .item();
      };
      t.is(second(), second());
    }
  },
  'keeps what is saved until the last one'(t) {
    const double = (useOutput: boolean) =>
      custom({
        forward(ctx, x: Tensor) {
          const y = x.pow(2);
          ctx.saveForBackward(x, y);
          return y;
        },
        backward(ctx, grad: Tensor) {
          const [x, y] = ctx.savedTensors;
          return useOutput ? grad.mul(2).mul(y).div(x) : grad.mul(2).mul(x);
        },
      });
    for (const fn of [double(false), double(true)]) {
      t.true(autograd.gradcheck(fn, [leaf(2)]));
      t.true(autograd.gradgradcheck(fn, [leaf(2)]));
      const x = leaf(2);
      const y = fn(x);
      autograd.grad(y, x, { createGraph: true });
      t.notThrows(() => autograd.grad(y, x));
    }
  },
  'of a function that only looks like a formula is refused where it is not one'(t) {
    const once = custom({
      forward: (_, x: Tensor) => x.mul(2),
      backward: autograd.onceDifferentiable((_: Context, ...grads: never[]) => (grads[0] as Tensor).mul(2)),
    });
    const x = leaf(1);
    const [grad] = autograd.grad(once(x), x, torch.ones(1, { dtype: torch.float64, requiresGrad: true }), {
      createGraph: true,
    });
    t.true(grad.requiresGrad);
    t.is(grad.gradFn?.name(), 'ErrorBackward');
    t.throws(() => grad.backward(), { message: /trying to differentiate twice/ });
  },
});

rows('a context that is kept', {
  'has no saved tensors after the graph is gone'(t) {
    const kept: Context[] = [];
    const fn = custom({
      forward(ctx, x: Tensor) {
        ctx.saveForBackward(x);
        return x;
      },
      backward(ctx) {
        kept.push(ctx);
        return ctx.savedTensors[0];
      },
    });
    fn(leaf(0)).sum().backward();
    t.throws(() => kept[0].savedTensors, { message: /Trying to backward through the graph a second time/ });
  },
  'shows a saved output with its number'(t) {
    const halves = customList({
      forward: (_, x: Tensor) => [x.at(torch.slice(null, 5)), x.at(torch.slice(5))],
      backward: (_, a: Tensor, b: Tensor) => torch.cat([a, b]),
    });
    const [, second] = halves(random(10));
    t.is(second.outputNr, 1);
    const fn = custom({
      forward(ctx, x: Tensor) {
        ctx.saveForBackward(x);
        return x.mul(2);
      },
      backward(ctx, grad: Tensor) {
        t.is(ctx.savedTensors[0].outputNr, 1);
        return grad;
      },
    });
    fn(second).sum().backward();
  },
  'has a node that saw what it saved, and null'(t) {
    const fn = (save: boolean) =>
      custom({
        forward(ctx, x: Tensor) {
          if (save) ctx.saveForBackward(x, null);
          return x.mul(1);
        },
      });
    const a = random(2);
    const [saving, other] = [fn(true)(a), fn(false)(a)];
    const savedOf = (y: Tensor): (Tensor | null)[] => (y.gradFn as Context).savedTensors;
    t.deepEqual(savedOf(saving).map(values), [values(a), null]);
    t.deepEqual(savedOf(other), []);
    saving.sum().backward();
    t.throws(() => savedOf(saving), { message: /after they have already been freed/ });
  },
});

rows('a function within a network', {
  'is printed with the tensor that it made'(t) {
    const identity = custom({ forward: (_, x: Tensor) => x });
    const a = torch.ones(1, { requiresGrad: true });
    t.is(String(a), 'tensor([1.], requires_grad=True)');
    t.is(String(a.clone()), 'tensor([1.], grad_fn=<CloneBackward0>)');
    torch.noGrad(() => {
      const view = a.at(torch.slice());
      view.mul_(2);
      t.is(String(view), 'tensor([2.], grad_fn=<Invalid>)');
    });
    t.is(String(identity(a)), 'tensor([2.], grad_fn=<CustomBackward>)');
  },
  'passes its null gradients to a layer'(t) {
    const drop = custom({ forward: (_, x: Tensor) => x.mul(2), backward: () => null });
    const layer = new nn.Linear(2, 1);
    drop(layer(torch.ones(1, 2)))
      .sum()
      .backward();
    t.is(layer.weight.grad, null);
  },
});

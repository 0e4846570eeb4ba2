/** @file Backwards within backwards and hooks: their order, their modes, their errors; NaN in the inner ones; recursive modes. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { type Context, custom, leaf, random, rows, values } from './support.js';

const failing = custom({
  forward: (_, x: Tensor) => x.clone(),
  backward: () => {
    throw new Error('Simulate error on backward pass');
  },
});

/** Counts down by a backward within its backward. */
function countingDown(log: string[]): (x: Tensor) => Tensor {
  const fn: (x: Tensor) => Tensor = custom({
    forward(ctx, x: Tensor) {
      ctx.x = torch.enableGrad(() => x.detach().requiresGrad_().sub(1));
      return (ctx.x as Tensor).detach();
    },
    backward(ctx: Context, grad: Tensor) {
      log.push('nested');
      const x = ctx.x as Tensor;
      if ((x.item() as number) >= 0) torch.enableGrad(() => fn(x).backward());
      return grad;
    },
  });
  return fn;
}

rows('a backward within a backward', {
  'goes before what else is waiting'(t) {
    const log: string[] = [];
    const plain = custom({
      forward: (_, x: Tensor) => x.clone(),
      backward(_, grad: Tensor) {
        log.push('plain');
        return grad;
      },
    });
    const number = (value: number): Tensor => torch.tensor(value, { dtype: torch.float64, requiresGrad: true });
    plain(number(6))
      .mul(countingDown(log)(number(9)))
      .backward();
    t.is(log.filter((entry) => entry === 'nested').length, 10);
    t.is(log.at(-1), 'plain');
  },
  'uses a graph that was made in forward'(t) {
    const y = torch.randn(2, 2, { dtype: torch.float64 });
    const again = custom({
      forward(ctx, x: Tensor) {
        torch.enableGrad(() => {
          ctx.x = x.detach().requiresGrad_();
          ctx.output = (ctx.x as Tensor).mul(y);
        });
        return (ctx.output as Tensor).detach();
      },
      backward(ctx, grad: Tensor) {
        torch.enableGrad(() => (ctx.output as Tensor).sum().backward());
        return ((ctx.x as Tensor).grad as Tensor).mul(grad);
      },
    });
    const x = random(2, 2);
    again(x).sum().backward();
    t.true((x.grad as Tensor).equal(y));
  },
  'that fails makes the outer one fail'(t) {
    const b = random(3, 3);
    const root = failing(b.mul(b)).sum();
    const outer = custom({
      forward: (_, x: Tensor) => x.clone(),
      backward(_, grad: Tensor) {
        root.backward();
        return grad;
      },
    });
    const a = random(3, 3);
    t.throws(() => outer(a.mul(a)).sum().backward(), { message: 'Simulate error on backward pass' });
    t.deepEqual([a.grad, b.grad], [null, null]);
  },
  'in a hook of a leaf changes its gradient'(t) {
    const x = random(10);
    const handle = x.registerHook((grad) => {
      handle.remove();
      const outer = x.grad;
      x.grad = null;
      const g = grad.detach().requiresGrad_();
      torch.enableGrad(() => g.mul(2).add(x.detach().requiresGrad_()).sum().backward());
      x.grad = outer;
      return (g.grad as Tensor).add(grad);
    });
    x.mul(x).sum().backward();
    t.true(torch.allclose(x.grad as Tensor, x.detach().mul(2).add(2)));
  },
  'in a hook of a computed tensor changes its gradient'(t) {
    const x = random(10);
    const square = x.mul(x);
    const handle = square.registerHook((grad) => {
      handle.remove();
      const g = grad.detach().requiresGrad_();
      torch.enableGrad(() => g.mul(2).add(5).sum().backward());
      return (g.grad as Tensor).add(grad);
    });
    square.sum().backward();
    t.true(torch.allclose(x.grad as Tensor, x.detach().mul(6)));
  },
  'has the mode of its outer one afterwards'(t) {
    const seen: boolean[] = [];
    const cube = custom({
      forward: (_, x: Tensor) => x.clone(),
      backward(_, grad: Tensor) {
        const before = torch.isGradEnabled();
        const result = torch.enableGrad(() => {
          const inner = random(3);
          const [derivative] = autograd.grad(inner.pow(3), inner, grad.detach());
          seen.push(torch.isGradEnabled());
          return derivative;
        });
        seen.push(torch.isGradEnabled() === before);
        return result;
      },
    });
    cube(random(3)).sum().backward();
    cube(random(3)).sum().backward(null, { createGraph: true });
    t.deepEqual(seen, [true, true, true, true]);
  },
});

test.serial('NaN of a function that a backward called is found, with the calls of both', async (t) => {
  const texts: string[] = [];
  const emit = process.emitWarning;
  process.emitWarning = (text: string | Error) => void texts.push(String(text));
  class Inner extends autograd.Function {
    static override forward(ctx: Context, a: Tensor, b: Tensor, first: boolean): Tensor {
      ctx.first = first;
      return a.mul(2).add(b);
    }
    static override backward(ctx: Context, grad: Tensor): unknown {
      const [a, b] = [grad.clone(), grad.clone()];
      (ctx.first ? a : b).setAt([0], Number.NaN);
      return [a, b, null];
    }
  }
  class Outer extends autograd.Function {
    static override forward(ctx: Context, x: Tensor, first: boolean): Tensor {
      ctx.first = first;
      ctx.saveForBackward(x);
      return x.sum(0, { keepdim: true });
    }
    static override backward(ctx: Context, grad: Tensor): unknown {
      const [x] = ctx.savedTensors;
      const g = grad.clone().expand(10);
      return [Inner.apply(g.mul(x), g.add(x), ctx.first as boolean), null];
    }
  }
  const sumOfGradient = (x: Tensor, first: boolean): Tensor =>
    autograd.grad(Outer.apply(x, first), x, { createGraph: true })[0].sum();
  try {
    t.notThrows(() => sumOfGradient(random(10), true).backward());
    const made = sumOfGradient(random(10), true);
    t.throws(() => autograd.detectAnomaly(() => made.backward()), {
      message: /Function 'InnerBackward' returned nan values in its 0th output\./,
    });
    t.true(texts.some((text) => text.includes('No forward pass information')));
    texts.length = 0;
    t.throws(() => autograd.detectAnomaly(() => sumOfGradient(random(10), false).backward()), {
      message: /Function 'InnerBackward' returned nan values in its 1th output\./,
    });
    t.true(texts.some((text) => text.startsWith('Error detected in InnerBackward. Traceback of forward call')));
    t.true(texts.some((text) => text.includes('OuterBackward')));
  } finally {
    process.emitWarning = emit;
  }
});

test.serial('a change in place is reported with the operator that needed the old value', (t) => {
  const texts: string[] = [];
  const emit = process.emitWarning;
  process.emitWarning = (text: string | Error) => void texts.push(String(text));
  try {
    t.throws(
      () =>
        autograd.detectAnomaly(() => {
          const x = random(5);
          const y = x.add(1);
          const z = y.pow(2);
          y.add_(1);
          autograd.grad(z.sum(), x);
        }),
      { message: /one of the variables needed for gradient computation has been modified by an inplace operation/ },
    );
  } finally {
    process.emitWarning = emit;
  }
  t.true(texts.some((text) => text.startsWith('Error detected in PowBackward0')));
});

rows('anomaly mode', {
  'without a look for NaN lets it pass, and finds it in an inner mode'(t) {
    const toNaN = custom({
      forward: (_, x: Tensor) => x.clone(),
      backward: () => torch.tensor(Number.NaN).expand(10, 10).double(),
    });
    autograd.detectAnomaly(
      () => {
        const x = random(10, 10);
        const out = toNaN(x).sum();
        t.notThrows(() => out.backward({ retainGraph: true }));
        t.throws(() => autograd.detectAnomaly(() => out.backward({ retainGraph: true }), { checkNan: true }), {
          message: /Function 'CustomBackward' returned nan values in its 0th output\./,
        });
        t.notThrows(() => out.backward());
      },
      { checkNan: false },
    );
  },
});

rows('modes that call each other', {
  'end as they began, at every depth'(t) {
    const recurse = (depth: number, on: boolean): void => {
      const mode = on ? torch.enableGrad : torch.noGrad;
      mode(() => {
        t.is(torch.isGradEnabled(), on);
        if (depth > 0) {
          recurse(depth - 1, !on);
          t.is(torch.isGradEnabled(), on);
        }
      });
    };
    for (const on of [true, false]) {
      torch.setGradEnabled(on, () => {
        recurse(10, on);
        t.is(torch.isGradEnabled(), on);
      });
    }
  },
  'step generators in the mode, and their consumers outside'(t) {
    class Numbers {
      @torch.noGrad()
      *without(): Generator<boolean, void, undefined> {
        for (let i = 0; i < 3; i++) yield torch.isGradEnabled();
      }
      @torch.enableGrad()
      *recorded(): Generator<boolean, void, undefined> {
        for (let i = 0; i < 3; i++) yield torch.isGradEnabled();
      }
    }
    const numbers = new Numbers();
    for (const [on, generator] of [
      [true, () => numbers.without()],
      [false, () => numbers.recorded()],
    ] as const) {
      torch.setGradEnabled(on, () => {
        for (const inside of generator()) t.deepEqual([inside, torch.isGradEnabled()], [!on, on]);
      });
    }
  },
  'send values, errors and the end into generators in the mode'(t) {
    const log: unknown[] = [];
    class Coroutine {
      @torch.noGrad()
      *run(): Generator<number, void, number> {
        try {
          for (let i = 0; ; i++) {
            try {
              log.push(yield i, torch.isGradEnabled());
            } catch (error) {
              log.push((error as Error).message, torch.isGradEnabled());
            }
          }
        } finally {
          log.push('end', torch.isGradEnabled());
        }
      }
    }
    const coroutine = new Coroutine().run();
    coroutine.next();
    coroutine.next(5);
    coroutine.throw(new Error('mine'));
    t.true(torch.isGradEnabled());
    coroutine.return(undefined);
    t.deepEqual(log, [5, false, 'mine', false, 'end', false]);
    t.true(torch.isGradEnabled());
  },
  'are set by a value for a part'(t) {
    const x = leaf(1);
    t.false(torch.setGradEnabled(false, () => x.mul(2)).requiresGrad);
    t.true(torch.setGradEnabled(true, () => x.mul(2)).requiresGrad);
    t.true(
      torch.setGradEnabled(false, () => {
        torch.setGradEnabled(true);
        return x.mul(2);
      }).requiresGrad,
    );
    t.true(torch.isGradEnabled());
    t.deepEqual(values(x.grad), null);
  },
});

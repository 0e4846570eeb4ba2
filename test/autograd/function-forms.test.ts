/** @file The forms that a function can be written in: a separate context, vjp, jvp, once differentiable; and what apply is typed as. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { type Context, describeGraph, leaf, random, rows, values } from './support.js';

const { forwardAd } = autograd;

class Cube extends autograd.Function {
  static override forward(x: Tensor): [Tensor, Tensor] {
    return [x.pow(3), x.pow(2).mul(3)];
  }
  static override setupContext(ctx: Context, [x]: [Tensor], [, slope]: [Tensor, Tensor]): void {
    ctx.saveForBackward(x, slope);
    ctx.saveForForward(x, slope);
  }
  static override backward(ctx: Context, grad: Tensor, gradSlope: Tensor): Tensor {
    const [x, slope] = ctx.savedTensors;
    return slope.mul(grad).add(x.mul(6).mul(gradSlope));
  }
  static override jvp(ctx: Context, tangent: Tensor): [Tensor, Tensor] {
    const [x, slope] = ctx.savedTensors;
    return [slope.mul(tangent), x.mul(6).mul(tangent)];
  }
}

rows('a separate context', {
  'forward gets the arguments only, and the context is set up with inputs and output'(t) {
    const x = leaf(2);
    Cube.apply(x)[0].sum().backward();
    t.deepEqual(x.grad?.tolist(), [12]);
  },
  'a saved output can be differentiated again'(t) {
    const x = leaf(2);
    const [g] = autograd.grad(Cube.apply(x)[0].sum(), x, { createGraph: true });
    t.deepEqual(autograd.grad(g.sum(), x)[0].tolist(), [12]);
  },
  'gradcheck and gradgradcheck pass'(t) {
    t.true(autograd.gradcheck((x: Tensor) => Cube.apply(x)[0], [random(3)]));
    t.true(autograd.gradgradcheck((x: Tensor) => Cube.apply(x)[0], [random(3)]));
  },
  'it is set up without recording'(t) {
    let recorded = true;
    class Peek extends autograd.Function {
      static override forward(x: Tensor): Tensor {
        return x.mul(2);
      }
      static override setupContext(): void {
        recorded = torch.isGradEnabled();
      }
    }
    Peek.apply(leaf(1));
    t.false(recorded);
    t.true(torch.isGradEnabled());
  },
  'an error in it leaves the engine as it was'(t) {
    const error = new Error('mine');
    class Bad extends autograd.Function {
      static override forward(x: Tensor): Tensor {
        return x.mul(2);
      }
      static override setupContext(): void {
        throw error;
      }
    }
    t.is(
      t.throws(() => Bad.apply(leaf(1))),
      error,
    );
    t.true(torch.isGradEnabled());
  },
  'an input that is returned and saved is refused'(t) {
    class Same extends autograd.Function {
      static override forward(x: Tensor): Tensor {
        return x;
      }
      static override setupContext(ctx: Context, [x]: [Tensor]): void {
        ctx.saveForBackward(x);
      }
    }
    t.throws(() => Same.apply(leaf(3)), {
      message: /^A input that has been returned as-is as output is being saved for backward/,
    });
  },
});

rows('forward mode', {
  'jvp gives the tangents of the outputs'(t) {
    const tangents = forwardAd.dualLevel(() => {
      const [y, slope] = Cube.apply(forwardAd.makeDual(leaf(2).detach(), torch.tensor([1], { dtype: torch.float64 })));
      return [y, slope].map((output) => forwardAd.unpackDual(output).tangent?.tolist());
    });
    t.deepEqual(tangents, [[12], [12]]);
  },
  'the tangent of an argument that is no dual number is zero'(t) {
    const seen: unknown[] = [];
    class Seen extends autograd.Function {
      static override forward(_ctx: Context, a: Tensor, b: Tensor, _: number): Tensor {
        return a.mul(b);
      }
      static override jvp(_ctx: Context, ...tangents: (Tensor | null)[]): Tensor | null {
        seen.push(...tangents.map(values));
        return tangents[0];
      }
    }
    forwardAd.dualLevel(() => Seen.apply(forwardAd.makeDual(torch.ones(1), torch.ones(1)), torch.ones(1), 3));
    t.deepEqual(seen, [[1], [0], null]);
  },
  'without materialized gradients it is null'(t) {
    const seen: unknown[] = [];
    class Seen extends autograd.Function {
      static override forward(ctx: Context, a: Tensor, b: Tensor): Tensor {
        ctx.setMaterializeGrads(false);
        return a.mul(b);
      }
      static override jvp(_ctx: Context, a: Tensor, b: Tensor | null): Tensor {
        seen.push(b);
        return a;
      }
    }
    forwardAd.dualLevel(() => Seen.apply(forwardAd.makeDual(torch.ones(1), torch.ones(1)), torch.ones(1)));
    t.deepEqual(seen, [null]);
  },
  'forward runs without forward mode'(t) {
    class Inner extends autograd.Function {
      static override forward(_ctx: Context, x: Tensor): Tensor {
        const y = x.mul(2);
        t.is(forwardAd.unpackDual(y).tangent, null);
        return y;
      }
      static override jvp(_ctx: Context, tangent: Tensor): Tensor {
        return tangent.mul(5);
      }
    }
    const tangent = forwardAd.dualLevel(() =>
      forwardAd.unpackDual(Inner.apply(forwardAd.makeDual(torch.ones(1), torch.ones(1)))).tangent?.tolist(),
    );
    t.deepEqual(tangent, [5]);
  },
  'wrong tangents are refused in the words of Python'(t) {
    const run = (jvp: (tangent: Tensor) => unknown) => {
      class Bad extends autograd.Function {
        static override forward(_ctx: Context, x: Tensor): Tensor {
          return x.mul(2);
        }
        static override jvp(_ctx: Context, tangent: Tensor): unknown {
          return jvp(tangent);
        }
      }
      return () => forwardAd.dualLevel(() => Bad.apply(forwardAd.makeDual(torch.ones(2), torch.ones(2))));
    };
    t.throws(
      run((x) => [x, x]),
      { message: "Function's jvp returned an invalid number of forward gradients (expected 1 but got 2)" },
    );
    t.throws(
      run(() => 1),
      { message: 'expected Variable or None (got float) for grad output 0.' },
    );
    t.throws(
      run(() => torch.ones(3)),
      { message: /different size than that of the original Tensor/ },
    );
    const error = new Error('mine');
    t.is(
      t.throws(
        run(() => {
          throw error;
        }),
      ),
      error,
    );
  },
  'a function without jvp says so'(t) {
    class Plain extends autograd.Function {
      static override forward(_ctx: Context, x: Tensor): Tensor {
        return x.mul(2);
      }
    }
    t.throws(() => forwardAd.dualLevel(() => Plain.apply(forwardAd.makeDual(torch.ones(1), torch.ones(1)))), {
      instanceOf: torch.NotImplementedError,
      message: 'You must implement the jvp function for custom autograd.Function to use it with forward mode AD.',
    });
  },
});

rows('vjp', {
  'it is another name for backward'(t) {
    class Twice extends autograd.Function {
      static override forward(_ctx: Context, x: Tensor): Tensor {
        return x.mul(2);
      }
      static override vjp(_ctx: Context, grad: Tensor): Tensor {
        return grad.mul(2);
      }
    }
    const x = leaf(1);
    Twice.apply(x).sum().backward();
    t.deepEqual(x.grad?.tolist(), [2]);
  },
  'both are refused'(t) {
    class Both extends autograd.Function {
      static override forward(_ctx: Context, x: Tensor): Tensor {
        return x.mul(2);
      }
      static override backward(_ctx: Context, grad: Tensor): Tensor {
        return grad;
      }
      static override vjp(_ctx: Context, grad: Tensor): Tensor {
        return grad;
      }
    }
    t.throws(() => Both.apply(leaf(1)).sum().backward(), {
      instanceOf: torch.RuntimeError,
      message: /^Implementing both 'backward' and 'vjp' for a custom Function is not allowed/,
    });
  },
  'neither is an error of the backward'(t) {
    class Neither extends autograd.Function {
      static override forward(_ctx: Context, x: Tensor): Tensor {
        return x.mul(2);
      }
    }
    const y = Neither.apply(leaf(1)).sum();
    t.throws(() => y.backward(), {
      instanceOf: torch.NotImplementedError,
      message: /^You must implement either the backward or vjp method/,
    });
  },
});

class Once extends autograd.Function {
  static override forward(ctx: Context, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.pow(2);
  }

  @autograd.onceDifferentiable
  static override backward(ctx: Context, grad: Tensor): Tensor {
    const [x] = ctx.savedTensors;
    return x.mul(2).mul(grad);
  }
}

rows('once differentiable', {
  'the gradient is right'(t) {
    const x = leaf(3);
    Once.apply(x).sum().backward();
    t.deepEqual(x.grad?.tolist(), [6]);
  },
  'backward runs without recording, also when a graph is made'(t) {
    let recorded = true;
    class Peek extends autograd.Function {
      static override forward(_ctx: Context, x: Tensor): Tensor {
        return x.mul(2);
      }
      static override backward = autograd.onceDifferentiable((_ctx: Context, grad: Tensor) => {
        recorded = torch.isGradEnabled();
        return grad.mul(2);
      }) as never;
    }
    const x = leaf(1);
    Peek.apply(x).sum().backward(null, { createGraph: true });
    t.false(recorded);
  },
  'differentiating it again is an error'(t) {
    const x = leaf(3);
    const weight = leaf(1);
    const [g] = autograd.grad(Once.apply(x), x, { gradOutputs: weight, createGraph: true });
    t.true(g.requiresGrad);
    t.throws(() => g.sum().backward(), {
      instanceOf: torch.RuntimeError,
      message: 'trying to differentiate twice a function that was marked with @once_differentiable',
    });
    t.is(describeGraph(g.gradFn), 'ErrorBackward(AccumulateGrad)');
  },
  'what depends on no recorded gradient is a constant'(t) {
    const x = leaf(3);
    const [g] = autograd.grad(Once.apply(x).sum(), x, { createGraph: true });
    t.false(g.requiresGrad);
  },
});

test('the old style with instances is refused in the words of Python', (t) => {
  class Legacy extends autograd.Function {
    forward(x: Tensor): Tensor {
      return x;
    }
  }
  t.throws(() => new Legacy(), {
    instanceOf: torch.RuntimeError,
    message: /^Legacy autograd function with non-static forward method is deprecated/,
  });
  const apply = Legacy.apply as unknown as (x: Tensor) => Tensor;
  t.throws(() => apply.call(Legacy, leaf(1)), { instanceOf: torch.NotImplementedError });
});

test('a vmap rule that is not there says what to do', (t) => {
  t.throws(() => autograd.Function.vmap({ batchSize: 1, randomness: 'error' }, [] as never), {
    instanceOf: torch.NotImplementedError,
    message:
      'To use autograd.Function with vmap, you must either override the vmap staticmethod or set generate_vmap_rule=True.',
  });
  t.false(autograd.Function.generateVmapRule);
});

test('apply takes what forward takes and gives what forward gives', (t) => {
  class Mixed extends autograd.Function {
    static override forward(_ctx: Context, x: Tensor, scale: number, label?: string): [Tensor, string] {
      return [x.mul(scale), label ?? 'none'];
    }
    static override backward(_ctx: Context, grad: Tensor): [Tensor, null, null] {
      return [grad, null, null];
    }
  }
  const [y, label] = Mixed.apply(leaf(1), 2);
  t.is(label.length + y.numel(), 5);
  const text: string = Mixed.apply(leaf(1), 2, 'name')[1];
  t.is(text, 'name');
  const cube: [Tensor, Tensor] = Cube.apply(leaf(1));
  t.is(cube.length, 2);
  // @ts-expect-error a number is missing
  t.throws(() => Mixed.apply(leaf(1)));
  // @ts-expect-error not a tensor
  t.throws(() => Mixed.apply(1, 2));
  // @ts-expect-error too many arguments
  Cube.apply(leaf(1), 2)[0].sum();
});

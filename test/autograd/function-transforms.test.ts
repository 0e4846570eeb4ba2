/** @file Autograd functions inside of `vmap` and of derivatives are as in Python; `function-transforms.py` wrote the expected values. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';

const { grad, jacfwd, jacrev, jvp, vjp, vmap } = torch.func;
const { Function: AutogradFunction } = torch.autograd;
type Context = torch.autograd.Context;
type Dim = number | null;

const expected = JSON.parse(readFileSync(new URL('function-transforms.json', import.meta.url), 'utf8')) as {
  values: Record<string, unknown>;
  seen: unknown[];
  errors: Record<string, { class: string; text: string }>;
};

torch.setNumThreads(1);

function plain(value: unknown): unknown {
  if (torch.isTensor(value)) return value.tolist();
  return Array.isArray(value) ? value.map(plain) : value;
}

function data(...shape: number[]): Tensor {
  const count = shape.reduce((product, size) => product * size, 1);
  return torch.arange(count, { dtype: torch.float64 }).mul(0.7).sin().reshape(shape);
}

/** With methods that are made for batches. */
class Cube extends AutogradFunction {
  static override generateVmapRule = true;
  static override forward(x: Tensor): [Tensor, Tensor] {
    return [x.pow(3), x.pow(2).mul(3)];
  }
  static override setupContext(ctx: Context, inputs: [Tensor], outputs: [Tensor, Tensor]): void {
    ctx.saveForBackward(inputs[0], outputs[1]);
    ctx.saveForForward(inputs[0], outputs[1]);
  }
  static override backward(ctx: Context, gradient: Tensor, gradSlope: Tensor): Tensor {
    const [x, slope] = ctx.savedTensors;
    return gradient.mul(slope).add(gradSlope.mul(6).mul(x));
  }
  static override jvp(ctx: Context, tangent: Tensor): [Tensor, Tensor] {
    const [x, slope] = ctx.savedTensors;
    return [tangent.mul(slope), tangent.mul(6).mul(x)];
  }
}

const seen: unknown[] = [];

/** With a rule for batches of its own. */
class CubeByHand extends AutogradFunction {
  static override forward(x: Tensor): [Tensor, Tensor] {
    return [x.pow(3), x.pow(2).mul(3)];
  }
  static override setupContext(ctx: Context, inputs: [Tensor], outputs: [Tensor, Tensor]): void {
    ctx.saveForBackward(inputs[0], outputs[1]);
  }
  static override backward(ctx: Context, gradient: Tensor, gradSlope: Tensor): Tensor {
    const [x, slope] = ctx.savedTensors;
    return gradient.mul(slope).add(gradSlope.mul(6).mul(x));
  }
  static override vmap(info: torch.autograd.VmapInfo, inDims: [Dim], x: Tensor): unknown {
    seen.push([info.batchSize, info.randomness, [...inDims]]);
    return [CubeByHand.apply(x), [inDims[0], inDims[0]]];
  }
}

/** Arguments that are not tensors, or have no batch; a shape that is kept. */
class Scale extends AutogradFunction {
  static override generateVmapRule = true;
  static override forward(x: Tensor, y: Tensor, k: number): Tensor {
    return x.mul(y).sum().mul(k);
  }
  static override setupContext(ctx: Context, [x, y, k]: [Tensor, Tensor, number]): void {
    ctx.saveForBackward(x, y);
    ctx.k = k;
    ctx.shape = x.shape;
  }
  static override backward(ctx: Context, gradient: Tensor): [Tensor, Tensor, null] {
    const [x, y] = ctx.savedTensors;
    const scaled = gradient.mul(ctx.k as number);
    return [scaled.expand(ctx.shape as number[]).mul(y), scaled.mul(x), null];
  }
}

/** Changes its first argument. */
class AddInPlace extends AutogradFunction {
  static override forward(x: Tensor, y: Tensor): Tensor {
    return x.add_(y);
  }
  static override setupContext(ctx: Context, inputs: [Tensor, Tensor]): void {
    ctx.markDirty(inputs[0]);
  }
  static override backward(_ctx: Context, gradient: Tensor): [Tensor, Tensor] {
    return [gradient, gradient];
  }
  static override vmap(_info: torch.autograd.VmapInfo, inDims: [Dim, Dim], x: Tensor, y: Tensor): unknown {
    return [AddInPlace.apply(x, y), inDims[0]];
  }
}

class Old extends AutogradFunction {
  static override forward(_ctx: Context, x: Tensor): Tensor {
    return x.mul(2);
  }
}

class Bare extends AutogradFunction {
  static override forward(x: Tensor): Tensor {
    return x.mul(2);
  }
  static override setupContext(): void {}
}

class Both extends Bare {
  static override generateVmapRule = true;
  static override vmap(_info: unknown, _inDims: unknown, x: Tensor): unknown {
    return [x.mul(2), 0];
  }
}

class Alone extends Bare {
  static override vmap(_info: unknown, _inDims: unknown, x: Tensor): unknown {
    return x.mul(2);
  }
}

class Three extends Bare {
  static override vmap(_info: unknown, _inDims: unknown, x: Tensor): unknown {
    return [x.mul(2), 0, 0];
  }
}

class Odd extends Bare {
  static override vmap(_info: unknown, _inDims: unknown, x: Tensor): unknown {
    return [x.mul(2), [0, 0]];
  }
}

const x = data(3);
const y = data(4).narrow(0, 1, 3);
const m = data(2, 3);
const both = (a: Tensor): [Tensor, Tensor] => Cube.apply(a);
const bothByHand = (a: Tensor): [Tensor, Tensor] => CubeByHand.apply(a);
const cube = (a: Tensor): Tensor => both(a)[0];
const byHand = (a: Tensor): Tensor => bothByHand(a)[0];
const total = (a: Tensor): Tensor => cube(a).sum();
const totalByHand = (a: Tensor): Tensor => byHand(a).sum();
const scale = (a: Tensor, b: Tensor): Tensor => Scale.apply(a, b, 2);
const added = (a: Tensor, b: Tensor): Tensor => AddInPlace.apply(a.clone(), b).mul(a);
const ofBoth = { argnums: [0, 1] } as const;

const computing: Record<string, () => unknown> = {
  grad: () => grad(total)(x),
  'grad of the slope': () => grad((a: Tensor) => both(a)[1].sum())(x),
  'grad of the grad': () => grad((a: Tensor) => grad(total)(a).sum())(x),
  'grad by hand': () => grad(totalByHand)(x),
  vjp: () => vjp(cube, x)[1](y),
  'vjp of both': () => vjp(both, x)[1]([y, x]),
  jvp: () => jvp(both, [x], [y]),
  jacrev: () => jacrev(cube)(x),
  'jacrev by hand': () => jacrev(byHand)(x),
  jacfwd: () => jacfwd(cube)(x),
  hessian: () => jacrev(jacrev(total))(x),
  vmap: () => vmap(both)(m),
  'vmap of columns': () => vmap(both, { inDims: 1, outDims: [1, 0] })(m),
  'vmap by hand': () => vmap(bothByHand, { inDims: 1 })(m),
  'vmap of vmap': () => vmap(vmap(cube))(m),
  'vmap of vmap by hand': () => vmap(vmap(byHand), { inDims: 1 })(m),
  'vmap of grad': () => vmap(grad(total))(m),
  'vmap of grad by hand': () => vmap(grad(totalByHand))(m),
  'grad of vmap': () => grad((a: Tensor) => vmap(cube)(a).sum())(m),
  'grad of vmap by hand': () => grad((a: Tensor) => vmap(byHand)(a).sum())(m),
  'jvp of vmap': () => jvp((a: Tensor) => vmap(cube)(a), [m], [m.cos()]),
  'vmap of jvp': () => vmap((a: Tensor, t: Tensor) => jvp(cube, [a], [t]))(m, m.cos()),
  'vmap without a batch': () => vmap((a: Tensor) => a.mul(byHand(x)))(m),
  arguments: () => vmap(scale)(m, m.cos()),
  'an argument without a batch': () => vmap(scale, { inDims: [0, null] })(m, y),
  'grads of both': () => vmap(grad(scale, ofBoth))(m, m.cos()),
  'grads, one without a batch': () =>
    grad((a: Tensor, b: Tensor) => vmap(scale, { inDims: [0, null] })(a, b).sum(), ofBoth)(m, y),
  'grads, the other without a batch': () =>
    grad((a: Tensor, b: Tensor) => vmap(scale, { inDims: [null, 1] })(a, b).sum(), ofBoth)(y, m.t()),
  'grads of what is broadcast': () => grad((a: Tensor, b: Tensor) => vmap(scale)(a, b).sum(), ofBoth)(m, data(2)),
  'in place': () => vmap(added)(m, m.cos()),
  'in place, grad': () => grad((a: Tensor, b: Tensor) => added(a, b).sum(), ofBoth)(x, y),
  'in place, grad of vmap': () => grad((a: Tensor, b: Tensor) => vmap(added)(a, b).sum(), ofBoth)(m, m.cos()),
};

for (const [name, value] of Object.entries(expected.values)) {
  test(`computes what Python computes: ${name}`, (t) => {
    t.deepEqual(plain(computing[name]()), value);
  });
}

test('a rule is told the size of the batch, the randomness and the dimensions', (t) => {
  seen.length = 0;
  for (const run of Object.values(computing)) run();
  t.deepEqual(seen, expected.seen);
});

const failing: Record<string, () => unknown> = {
  'without setupContext': () => grad((a: Tensor) => Old.apply(a).sum())(x),
  'without setupContext, vmap': () => vmap((a: Tensor) => Old.apply(a))(m),
  'without a rule': () => vmap((a: Tensor) => Bare.apply(a))(m),
  'with two rules': () => vmap((a: Tensor) => Both.apply(a))(m),
  'a rule without dimensions': () => vmap((a: Tensor) => Alone.apply(a))(m),
  'a rule with too many': () => vmap((a: Tensor) => Three.apply(a))(m),
  'a rule with others': () => vmap((a: Tensor) => Odd.apply(a))(m),
  'without backward': () => grad((a: Tensor) => Bare.apply(a).sum())(x),
  'without jvp': () => jvp((a: Tensor) => Bare.apply(a), [x], [y]),
};

for (const [name, { class: kind, text }] of Object.entries(expected.errors)) {
  test(`says what Python says: ${name}`, (t) => {
    const error = t.throws(failing[name]) as Error;
    t.is(error.message, text);
    t.is(error.name, kind);
    t.deepEqual(plain(grad(total)(x)), expected.values.grad);
  });
}

test('what has left a transform serves in a function', (t) => {
  const kept: Tensor[] = [];
  grad((a: Tensor) => {
    kept.push(a);
    return a.sum();
  })(x);
  const weights = y.clone().requiresGrad_();
  cube(kept[0].mul(weights)).sum().backward();
  const same = y.clone().requiresGrad_();
  cube(x.mul(same)).sum().backward();
  t.deepEqual(plain(weights.grad), plain(same.grad));
});

test('errors of methods end the transforms', (t) => {
  const error = new Error('on purpose');
  class Failing extends Cube {
    static override backward(): never {
      throw error;
    }
  }
  for (const run of [
    () => grad((a: Tensor) => Failing.apply(a)[0].sum())(x),
    () => vmap(grad((a: Tensor) => Failing.apply(a)[0].sum()))(m),
    () => grad((a: Tensor) => vmap((b: Tensor) => Failing.apply(b))(a)[0].sum())(m),
  ]) {
    t.is(t.throws(run), error);
    t.deepEqual(plain(vmap(grad(total))(m)), expected.values['vmap of grad']);
  }
});

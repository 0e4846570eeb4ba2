/** @file Derivatives of functions are Python's, and so are the errors; `functional.py` wrote the expected values. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';

interface Outcome {
  value?: unknown;
  error?: [type: string, text: string];
}

const expected = JSON.parse(readFileSync(new URL('functional.json', import.meta.url), 'utf8')) as Record<
  string,
  Outcome
>;
const A = torch.autograd.functional;
const { float64 } = torch;
torch.setNumThreads(1);

function x(...shape: number[]): Tensor {
  const count = shape.reduce((product, size) => product * size, 1);
  return torch
    .arange(1, count + 1, { dtype: float64 })
    .sin()
    .reshape(shape);
}

const ones = (...shape: number[]): Tensor => torch.ones(shape, { dtype: float64 });
const expSum = (a: Tensor): Tensor => a.exp().sum(1);
const two = (a: Tensor, b: Tensor): Tensor[] => [a.mul(b), a.add(b).sum()];
const scalar = (a: Tensor): Tensor => a.pow(3).sum();
const scalar2 = (a: Tensor, b: Tensor): Tensor => a.pow(2).mul(b.pow(3)).sum();
const strict = { strict: true };
const forward = { vectorize: true, strategy: 'forward-mode' } as const;
const forwardOutside = { vectorize: true, outerJacobianStrategy: 'forward-mode' } as const;

const cases: Record<string, () => unknown> = {
  jacobian: () => A.jacobian(expSum, x(2, 3)),
  'jacobian of lists': () => A.jacobian(two, [x(2), x(2)]),
  'jacobian, one input in a list': () => A.jacobian(expSum, [x(2, 3)]),
  'jacobian, unused input': () => A.jacobian((a: Tensor) => a.mul(2), [x(2), x(3)]),
  'jacobian, unused input, strict': () => A.jacobian((a: Tensor) => a.mul(2), [x(2), x(3)], strict),
  'jacobian, constant output, strict': () => A.jacobian(() => torch.ones(2), x(2), strict),
  'jacobian, constant derivative, strict, recorded': () =>
    A.jacobian((a: Tensor) => a.mul(2), x(2), { createGraph: true, strict: true }),
  'jacobian, not a tensor': () => A.jacobian(() => 3 as never, x(2)),
  'jacobian, input not a tensor': () => A.jacobian((a: Tensor) => a, 3 as never),
  'jacobian, list with a number': () => A.jacobian((a: Tensor) => a, [x(2), 3 as never]),
  hessian: () => A.hessian(scalar, x(2, 2)),
  'hessian of lists': () => A.hessian(scalar2, [x(2), x(2)]),
  'hessian, linear': () => A.hessian((a: Tensor) => a.mul(2).sum(), x(2)),
  'hessian, linear, strict': () => A.hessian((a: Tensor) => a.mul(2).sum(), x(2), strict),
  'hessian, several elements': () => A.hessian((a: Tensor) => a.mul(2), x(2)),
  'hessian, list': () => A.hessian((a: Tensor) => [a.sum()] as never, x(2)),
  'jacobian, vectorized': () => A.jacobian(expSum, x(2, 3), { vectorize: true }),
  'jacobian of lists, vectorized': () => A.jacobian(two, [x(2), x(2)], { vectorize: true }),
  'jacobian, unused input, vectorized': () => A.jacobian((a: Tensor) => a.mul(2), [x(2), x(3)], { vectorize: true }),
  'jacobian, constant output, vectorized': () => A.jacobian(() => torch.ones(2), x(2), { vectorize: true }),
  'jacobian, constant beside, vectorized': () =>
    A.jacobian((a: Tensor) => [torch.ones(2), a.mul(2)], x(2), { vectorize: true }),
  'jacobian, vectorized, strict': () => A.jacobian(expSum, x(2, 3), { vectorize: true, strict: true }),
  'jacobian, forward': () => A.jacobian(expSum, x(2, 3), forward),
  'jacobian of lists, forward': () => A.jacobian(two, [x(2), x(2)], forward),
  'jacobian, unused input, forward': () => A.jacobian((a: Tensor) => a.mul(2), [x(2), x(3)], forward),
  'jacobian, constant output, forward': () => A.jacobian(() => torch.ones(2), x(2), forward),
  'jacobian, forward, one by one': () => A.jacobian(expSum, x(2, 3), { strategy: 'forward-mode' }),
  'jacobian, forward, strict': () => A.jacobian(expSum, x(2, 3), { ...forward, strict: true }),
  'jacobian, forward, recorded': () => A.jacobian(expSum, x(2, 3), { ...forward, createGraph: true }),
  'jacobian, forward, not a tensor': () => A.jacobian(() => 3 as never, x(2), forward),
  'jacobian, no strategy': () => A.jacobian(expSum, x(2, 3), { strategy: 'sideways' as never }),
  'hessian, vectorized': () => A.hessian(scalar, x(2, 2), { vectorize: true }),
  'hessian of lists, vectorized': () => A.hessian(scalar2, [x(2), x(2)], { vectorize: true }),
  'hessian, linear, vectorized': () => A.hessian((a: Tensor) => a.mul(2).sum(), x(2), { vectorize: true }),
  'hessian, vectorized, strict': () => A.hessian(scalar, x(2), { vectorize: true, strict: true }),
  // PyTorch leaves these recorded.
  'hessian, forward': () => A.hessian(scalar, x(2, 2), forwardOutside).detach(),
  'hessian of lists, forward': () =>
    A.hessian(scalar2, [x(2), x(2)], forwardOutside).map((row) => row.map((part) => part.detach())),
  'hessian, forward, one by one': () => A.hessian(scalar, x(2), { outerJacobianStrategy: 'forward-mode' }),
  'hessian, no strategy': () => A.hessian(scalar, x(2), { outerJacobianStrategy: 'sideways' as never }),
  vjp: () => A.vjp(expSum, x(2, 3), ones(2)),
  'vjp of lists': () => A.vjp(two, [x(2), x(2)], [x(2), x()]),
  'vjp, no vector': () => A.vjp(scalar, x(3)),
  'vjp, vector missing': () => A.vjp(expSum, x(2, 3)),
  'vjp, wrong size': () => A.vjp(expSum, x(2, 3), torch.ones(3)),
  'vjp, wrong length': () => A.vjp(two, [x(2), x(2)], x(2)),
  'vjp, wrong entry': () => A.vjp(two, [x(2), x(2)], [x(2), x(2)]),
  'vjp, unused, strict': () => A.vjp((a: Tensor) => a.sum(), [x(2), x(2)], strict),
  jvp: () => A.jvp(expSum, x(2, 3), ones(2, 3)),
  'jvp of lists': () => A.jvp(two, [x(2), x(2)], [x(2), x(2)]),
  'jvp, vector missing': () => A.jvp(expSum, x(2, 3)),
  'jvp, unused, strict': () => A.jvp((a: Tensor) => a.exp(), [x(2), x(2)], [x(2), x(2)], strict),
  'jvp, linear, strict': () => A.jvp((a: Tensor) => a.mul(2), x(2), x(2), strict),
  vhp: () => A.vhp(scalar, x(2, 2), ones(2, 2)),
  'vhp of lists': () => A.vhp(scalar2, [x(2), x(2)], [x(2), x(2)]),
  'vhp, linear': () => A.vhp((a: Tensor) => a.mul(3).sum(), x(2), x(2)),
  'vhp, linear, strict': () => A.vhp((a: Tensor) => a.mul(3).sum(), x(2), x(2), strict),
  'vhp, several elements': () => A.vhp(expSum, x(2, 3), x(2, 3)),
  'vhp, list': () => A.vhp((a: Tensor) => [a.sum()] as never, x(2), x(2)),
  hvp: () => A.hvp(scalar, x(2, 2), ones(2, 2)),
  'hvp of lists': () => A.hvp(scalar2, [x(2), x(2)], [x(2), x(2)]),
  'hvp, unused, strict': () => A.hvp((a: Tensor) => a.pow(3).sum(), [x(2), x(2)], [x(2), x(2)], strict),
  'hvp, vector missing': () => A.hvp(scalar, x(2)),
};

/** As the expectations have it; nothing may be recorded that was not asked for. */
function plain(value: unknown): unknown {
  if (!torch.isTensor(value)) return (value as unknown[]).map(plain);
  if (value.requiresGrad) throw new Error('a result is recorded');
  return value.tolist();
}

function outcome(run: () => unknown): Outcome {
  try {
    return { value: plain(run()) };
  } catch (error) {
    const { name, message } = error as Error;
    return { error: [name, message] };
  }
}

test('every case of the Python program is here', (t) => {
  t.deepEqual(Object.keys(cases), Object.keys(expected));
});

/** What a type is called differs between the languages. */
const ownTypes = (text: string): string => text.replace(/<class '(\w+)'>/g, '$1');

for (const [name, { value, error }] of Object.entries(expected)) {
  test(`${name}: as in Python`, (t) => {
    const given = outcome(cases[name]);
    const texts = (pair: [string, string] | undefined) => pair && [pair[0], ownTypes(pair[1])];
    t.deepEqual({ value: given.value, error: texts(given.error) }, { value, error: texts(error) });
  });
}

test('with createGraph, results can be differentiated', (t) => {
  const input = x(3).requiresGrad_();
  const derivative = A.jacobian((a: Tensor) => a.pow(3), input, { createGraph: true });
  const [second] = torch.autograd.grad(derivative.sum(), input);
  t.true(second.allclose(input.detach().mul(6)));
  const atOnce = A.jacobian((a: Tensor) => a.pow(3), input, { createGraph: true, vectorize: true });
  t.deepEqual(torch.autograd.grad(atOnce.sum(), input)[0].tolist(), second.tolist());
  const [, product] = A.vhp((a: Tensor) => a.pow(4).sum(), input, ones(3), { createGraph: true });
  const [third] = torch.autograd.grad(product.sum(), input);
  t.true(third.allclose(input.detach().mul(24)));
});

test('inside noGrad, derivatives are computed all the same', (t) => {
  const result = torch.noGrad(() => A.jacobian((a: Tensor) => a.pow(2), x(2)));
  t.true(result.diagonal().allclose(x(2).mul(2)));
});

test('an unknown option is refused', (t) => {
  t.throws(() => A.jacobian(scalar, x(2), { createGraf: true } as object), {
    message: /unexpected option 'createGraf'/,
  });
});

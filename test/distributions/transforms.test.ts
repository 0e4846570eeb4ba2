/** @file Transforms as objects: calls, caches, inverses, equality, classes of one's own. */

import { inspect } from 'node:util';
import test from 'ava';
import * as torch from 'typetorch';
import { distributions as D, NotImplementedError, type Tensor } from 'typetorch';
import { numbered, v } from './expected.js';

const { constraints: C, transforms: T } = D;

test('a transform is called like a function, and knows its class', (t) => {
  const exp = new T.ExpTransform();
  t.is(typeof exp, 'function');
  t.true(exp instanceof T.ExpTransform && exp instanceof T.Transform);
  t.deepEqual(exp(v(0)).tolist(), [1]);
  t.is(String(exp), 'ExpTransform()');
  t.is(inspect([exp]), '[ ExpTransform() ]');
});

test('the inverse of the inverse is the transform, and each is made once', (t) => {
  const affine = new T.AffineTransform(1, 2);
  t.is(affine.inv, affine.inv);
  t.is(affine.inv.inv, affine);
  const chain = new T.ComposeTransform([new T.ExpTransform(), affine]);
  t.is(chain.inv, chain.inv);
  t.is(chain.inv.inv, chain);
  t.is(affine.inv.domain, affine.codomain);
});

test('without a cache everything is computed anew', (t) => {
  const exp = new T.ExpTransform();
  const x = numbered(3);
  t.not(exp(x), exp(x));
  t.not(exp.inv(exp(x)), x);
});

test('a cache gives the last pair back, in both directions', (t) => {
  const exp = new T.ExpTransform({ cacheSize: 1 });
  const x = numbered(3);
  const y = exp(x);
  t.is(exp(x), y);
  t.is(exp.inv(y), x);
  exp(numbered(4));
  t.not(exp.inv(y), x);
});

test('a cache does not give back what was freed', (t) => {
  const exp = new T.ExpTransform(1);
  const x = numbered(3);
  const y = torch.tidy(() => exp(x).tolist());
  t.deepEqual(exp(x).tolist(), y);
});

test('withCache copies a transform with all that it has', (t) => {
  const affine = new T.AffineTransform(v(1, 2, 3), 2, 1);
  const cached = affine.withCache();
  t.is(affine.withCache(0), affine);
  t.not(cached, affine as D.Transform);
  t.true(cached.equals(affine));
  t.is(cached.eventDim, 1);
  const x = numbered(3);
  t.is(cached.inv(cached(x)), x);
  const parts = [new T.ExpTransform(), new T.IndependentTransform(new T.TanhTransform(), 1)];
  for (const whole of [new T.ComposeTransform(parts), new T.StackTransform(parts), new T.CatTransform(parts)]) {
    const again = whole.withCache();
    const y = numbered(2, 3);
    t.deepEqual(again(y).tolist(), whole(y).tolist());
    t.true(again.bijective);
  }
  t.is(new T.ExpTransform().inv.withCache().inv.constructor, T.ExpTransform);
});

test('equality is by class and parameters', (t) => {
  const same: [D.Transform, D.Transform][] = [
    [new T.ExpTransform(), new T.ExpTransform()],
    [new T.AffineTransform(1, v(1, 2)), new T.AffineTransform(1, v(1, 2))],
    [new T.PowerTransform(2), new T.PowerTransform(2)],
    [new T.ComposeTransform([new T.ExpTransform()]), new T.ComposeTransform([new T.ExpTransform()])],
    [new T.ExpTransform().inv, new T.ExpTransform().inv],
  ];
  for (const [a, b] of same) t.true(a.equals(b), String(a));
  const different: [D.Transform, D.Transform][] = [
    [new T.ExpTransform(), new T.SigmoidTransform()],
    [new T.AffineTransform(1, 2), new T.AffineTransform(1, 3)],
    [new T.AffineTransform(1, 2), new T.AffineTransform(v(1, 2), 2)],
    [new T.PowerTransform(2), new T.PowerTransform(3)],
    [new T.ComposeTransform([new T.ExpTransform()]), new T.ComposeTransform([])],
    [new T.CorrCholeskyTransform(), new T.CorrCholeskyTransform()],
    [new T.ExpTransform().inv, new T.ExpTransform()],
  ];
  for (const [a, b] of different) t.false(a.equals(b), String(a));
});

test('gradients pass through transforms and their Jacobians', (t) => {
  for (const transform of [new T.StickBreakingTransform(), new T.CorrCholeskyTransform(), new T.SoftplusTransform()]) {
    const x = numbered(3).requiresGrad_();
    transform.logAbsDetJacobian(x, transform(x)).sum().backward();
    t.true(x.grad?.isfinite().all().item() as boolean, String(transform));
  }
});

test('the log determinant is that of the Jacobian', (t) => {
  const cases: [D.Transform, Tensor][] = [
    [new T.SoftplusTransform(), numbered(3)],
    [new T.TanhTransform(), numbered(3)],
    [new T.PowerTransform(3), numbered(3).add(2)],
    [new T.ComposeTransform([new T.SigmoidTransform(), new T.AffineTransform(1, -3)]), numbered(3)],
  ];
  for (const [transform, value] of cases) {
    const x = value.to(torch.float64).requiresGrad_();
    const y = transform(x);
    const [slope] = torch.autograd.grad(y.sum(), x, { retainGraph: true }) as [Tensor];
    const wanted = slope.abs().log();
    // The formulas are other ones than the derivatives: they agree to rounding.
    t.true(torch.allclose(transform.logAbsDetJacobian(x, y), wanted, { rtol: 1e-9, atol: 1e-12 }), String(transform));
  }
});

/** A transform as a user writes it. */
class SinhTransform extends T.Transform {
  constructor(
    readonly factor: number,
    cacheSize = 0,
  ) {
    super(cacheSize);
  }

  override get domain(): D.constraints.Constraint {
    return C.real;
  }

  override get codomain(): D.constraints.Constraint {
    return C.real;
  }

  override get bijective(): boolean {
    return true;
  }

  override get sign(): number {
    return 1;
  }

  override _call(x: Tensor): Tensor {
    return x.sinh().mul(this.factor);
  }

  override _inverse(y: Tensor): Tensor {
    return y.div(this.factor).asinh();
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    return x.cosh().mul(this.factor).log();
  }
}

test('a transform of one’s own works in a distribution, with a cache, and composed', (t) => {
  const sinh = new SinhTransform(2);
  t.deepEqual(sinh(v(0)).tolist(), [0]);
  t.is(String(sinh.inv), '_InverseTransform(SinhTransform())');
  t.is((sinh.withCache() as SinhTransform).factor, 2);
  const normal = new D.Normal(v(0, 1), 1);
  const sample = new D.TransformedDistribution(normal, sinh).sample([2]);
  const direct = new D.TransformedDistribution(normal, sinh).logProb(sample);
  const composed = new D.TransformedDistribution(normal, new T.ComposeTransform([sinh])).logProb(sample);
  t.deepEqual(direct.tolist(), composed.tolist());
  t.deepEqual(new D.TransformedDistribution(normal, sinh).cdf(sample).tolist(), normal.cdf(sinh.inv(sample)).tolist());
});

test('what a transform does not have is said', (t) => {
  class Bare extends T.Transform {}
  const bare = new Bare();
  t.throws(() => bare(v(1)), { instanceOf: NotImplementedError, message: 'Bare does not implement _call' });
  t.throws(() => bare.inv(v(1)), { instanceOf: NotImplementedError });
  t.throws(() => bare.domain, { instanceOf: NotImplementedError });
  t.throws(() => new T.AbsTransform().logAbsDetJacobian(v(1), v(1)), { instanceOf: NotImplementedError });
});

/** @file Registries: transforms for constraints, and KL divergences for pairs of classes. */

import test from 'ava';
import * as torch from 'typetorch';
import { distributions as D, type Tensor } from 'typetorch';
import { v } from './expected.js';

const { constraints: C, transforms: T } = D;

class EvenConstraint extends C.Constraint {
  constructor(readonly factor: number) {
    super();
  }
}

test('a transform is registered for a class of constraints, a factory or one constraint', (t) => {
  const registry = new D.ConstraintRegistry();
  registry.register(EvenConstraint, ({ factor }) => new T.AffineTransform(0, factor));
  t.deepEqual(registry(new EvenConstraint(3))(v(1)).tolist(), [3]);
  registry.register(C.interval, ({ lowerBound }) => new T.AffineTransform(lowerBound, 1));
  t.deepEqual(registry(C.interval(5, 6))(v(1)).tolist(), [6]);
  registry.register(C.simplex)(() => new T.SoftmaxTransform());
  t.true(registry(C.simplex) instanceof T.SoftmaxTransform);
  t.throws(() => registry(C.real), { name: 'NotImplementedError', message: 'Cannot transform Real constraints' });
  t.throws(() => D.bijectTo(new EvenConstraint(1)), { name: 'NotImplementedError' });
});

test('transforms to a constraint give values that satisfy it', (t) => {
  const x = torch.linspace(-3, 3, 4).expand(4, 4);
  const cases = [
    C.positive,
    C.unitInterval,
    C.lessThan(-1),
    C.interval(2, 3),
    C.simplex,
    C.lowerCholesky,
    C.positiveDefinite,
    C.independent(C.positive, 1),
  ];
  for (const constraint of cases) {
    t.true(constraint.check(D.transformTo(constraint)(x)).all().item() as boolean, String(constraint));
  }
});

class A extends D.Normal {}
class B extends A {}

function constant(value: number): () => Tensor {
  return () => torch.tensor(value);
}

test('the most specific pair of classes decides, and what is registered later counts at once', (t) => {
  const q = new D.Normal(0, 1);
  const kl = (): unknown => D.klDivergence(new B(0, 1), q).item();
  t.is(kl(), 0, 'a subclass uses the divergence of its base class');
  D.registerKl(A, D.Normal, constant(1));
  t.is(kl(), 1);
  D.registerKl(B, D.Normal)(constant(2));
  t.is(kl(), 2);
  D.registerKl(B, D.Normal, constant(3));
  t.is(kl(), 3, 'the same pair again replaces what was there');
  t.is(D.klDivergence(new A(0, 1), q).item(), 1);
  t.is(D.klDivergence(q, q).item(), 0);
});

test('two pairs of which none is more specific are ambiguous: the first class decides, with a warning', (t) => {
  class P extends D.Laplace {}
  class Q extends D.Laplace {}
  D.registerKl(P, D.Laplace, constant(1));
  D.registerKl(D.Laplace, Q, constant(2));
  const texts: string[] = [];
  const emit = process.emitWarning;
  process.emitWarning = (text: string | Error) => void texts.push(String(text));
  try {
    t.is(D.klDivergence(new P(0, 1), new Q(0, 1)).item(), 1);
    t.is(D.klDivergence(new P(0, 1), new Q(0, 1)).item(), 1);
  } finally {
    process.emitWarning = emit;
  }
  t.deepEqual(texts, ['Ambiguous kl_divergence(P, Q). Please register_kl(P, Q)']);
});

test('divergences that are registered are the functions of torch.distributions.kl', (t) => {
  t.is(D.kl.klDivergence, D.klDivergence);
  t.is(D.kl.registerKl, D.registerKl);
});

test('different transforms have no divergence', (t) => {
  const normal = new D.Normal(0, 1);
  const p = new D.TransformedDistribution(normal, new T.ExpTransform());
  const q = new D.TransformedDistribution(normal, new T.TanhTransform());
  t.throws(() => D.klDivergence(p, q), { name: 'NotImplementedError' });
});

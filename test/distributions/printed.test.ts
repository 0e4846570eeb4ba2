/** @file How distributions, constraints and transforms print: as in Python. */

import test from 'ava';
import * as torch from 'typetorch';
import { distributions as D } from 'typetorch';
import { d, expected, L, v } from './expected.js';

const { constraints: C, transforms: T } = D;
const half = (): torch.Tensor => v(0.5, 0.5);

/** The object after one of its properties was read. */
function lazily<T extends object>(distribution: T, name: keyof T): T {
  void distribution[name];
  return distribution;
}

const printed: Record<string, () => unknown> = {
  numbers: () => new D.Normal(0.1, 1),
  sizes: () => new D.Normal(v(0, 1), v(1, 2)),
  'one element': () => new D.Normal(v(0.5), v(1)),
  float64: () => new D.Exponential(d(0.1)),
  'lazy logits are shown': () => lazily(new D.Bernoulli(0.25), 'logits'),
  expanded: () => new D.Gamma(v(1, 2), 3).expand([4, 2]),
  'properties are not shown': () => [
    new D.Beta(1, 2),
    new D.Chi2(2),
    new D.HalfNormal(1),
    new D.LogNormal(0, 1),
    new D.Multinomial(3, half()),
  ],
  categorical: () => [
    new D.Categorical(half()),
    new D.OneHotCategorical(half()),
    new D.RelaxedOneHotCategorical(0.5, half()),
  ],
  multivariate: () => [
    new D.MultivariateNormal(v(0, 1), { scaleTril: L }),
    lazily(new D.MultivariateNormal(v(0, 1), { covarianceMatrix: L.matmul(L.T) }), 'precisionMatrix'),
  ],
  'low rank': () => new D.LowRankMultivariateNormal(v(0, 1), v(1, 0.5).view(2, 1), v(1, 2)),
  uniform: () => new D.Uniform(v(0, 1), v(1, 2)),
  lkj: () => new D.LKJCholesky(3, 0.5),
  wishart: () => new D.Wishart(torch.tensor(4), L.matmul(L.T)),
  independent: () => new D.Independent(new D.Normal(v(0, 1), v(1, 2)), 1),
  mixture: () => new D.MixtureSameFamily(new D.Categorical(half()), new D.Normal(v(0, 1), v(1, 2))),
  transformed: () => [
    new D.TransformedDistribution(new D.Normal(0, 1), [new T.ExpTransform()]),
    new D.Gumbel(0, 2),
    new D.Weibull(1, v(2, 3)),
  ],
  constraints: () => [
    C.real,
    C.positive,
    C.unitInterval,
    C.interval(torch.asFloat(-1), 2),
    C.halfOpenInterval(0, 1),
    C.integerInterval(0, torch.tensor(3n)),
    C.nonnegativeInteger,
    C.lessThan(v(1, 2)),
    C.realVector,
    C.simplex,
    C.boolean,
    C.oneHot,
    C.lowerCholesky,
    C.positiveDefinite,
    C.corrCholesky,
    C.dependent,
    C.independent(C.positive, 2),
    new C.MixtureSameFamilyConstraint(C.real),
    C.multinomial(3),
    C.cat([C.real, C.positive]),
    C.stack([C.real]),
    C.positiveInteger,
    C.greaterThanEq(2),
    C.square,
    C.symmetric,
  ],
  transforms: () => [
    new T.ExpTransform(),
    new T.ExpTransform().inv,
    new T.ComposeTransform([new T.AffineTransform(1, 2), new T.SigmoidTransform()]),
    new T.IndependentTransform(new T.TanhTransform(), 1),
    T.identityTransform,
    new T.CorrCholeskyTransform(),
    new T.ComposeTransform([new T.ExpTransform(), new T.AbsTransform()]).inv,
  ],
  supports: () => [
    new D.Uniform(0, 1).support,
    new D.Binomial(3, v(0.5)).support,
    new D.Categorical(half()).support,
    new D.Independent(new D.Normal(v(0, 1), v(1, 2)), 1).support,
    new D.Pareto(1, 2).support,
    new D.HalfNormal(1).support,
    new D.TransformedDistribution(new D.Normal(v(0), v(1)), [new T.ExpTransform()]).support,
    new D.LogisticNormal(v(0), v(1)).support,
    new D.Multinomial(2, half()).support,
    new D.MixtureSameFamily(new D.Categorical(half()), new D.Normal(v(0, 1), v(1, 2))).support,
    new D.GeneralizedPareto(0, 1, -0.5).support,
  ],
};

for (const [name, texts] of Object.entries(expected.printed)) {
  test(`prints as in Python: ${name}`, (t) => {
    const value = printed[name]();
    t.deepEqual(Array.isArray(value) ? value.map(String) : String(value), texts);
  });
}

/** @file Samples, densities, moments, gradients, transforms and divergences: Python's, to the last bit. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, distributions as D, NotImplementedError, type Tensor } from 'typetorch';
import { d, encode, expected, L, numbered, v } from './expected.js';

const { constraints: C, transforms: T } = D;
const { float64, ones } = torch;
const scalar = (value: number): Tensor => torch.tensor(value);
const covariance = L.matmul(L.T);

torch.setNumThreads(1);

/** Null for what the distribution does not have. */
function orNull<R>(run: () => R): R | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof NotImplementedError) return null;
    throw error;
  }
}

function drawn(distribution: D.Distribution): unknown[] {
  torch.manualSeed(0);
  const sample = distribution.sample([3]);
  const results: unknown[] = [sample];
  if (distribution.hasRsample) {
    torch.manualSeed(0);
    results.push(distribution.rsample([3]));
  }
  results.push(distribution.logProb(sample));
  for (const name of ['mean', 'variance', 'mode'] as const) results.push(orNull(() => distribution[name]));
  results.push(orNull(() => distribution.entropy()));
  return results;
}

function gradients<P extends Tensor[]>(
  make: (...params: P) => D.Distribution,
  params: P,
  of = (distribution: D.Distribution): Tensor => distribution.rsample([3]).sum(),
): unknown {
  const leaves = params.map((param) => param.clone().requiresGrad_()) as P;
  torch.manualSeed(0);
  return autograd.grad(of(make(...leaves)), leaves, { allowUnused: true });
}

function weighted(distribution: D.Distribution): Tensor {
  return distribution
    .rsample([3])
    .mul(v(1, 2, 3))
    .sum();
}

function bothWays(transform: D.Transform, x: Tensor): unknown[] {
  const y = transform(x);
  return [
    y,
    transform.inv(y),
    orNull(() => transform.logAbsDetJacobian(x, y)),
    transform.forwardShape(x.shape),
    transform.inverseShape(y.shape),
    transform.bijective,
  ];
}

const exp = (): D.Transform => new T.ExpTransform();
const mixture = (): D.Distribution =>
  new D.MixtureSameFamily(new D.Categorical(v(0.3, 0.7)), new D.Normal(v(0, 1), v(1, 2)));
const turned = (): D.Distribution =>
  new D.TransformedDistribution(new D.Normal(v(0, 1), 1), new T.AffineTransform(1, v(-2, 3)));
const mixedTransforms = (): D.Transform[] => [exp(), new T.AffineTransform(v(1, 2), 3), T.identityTransform];

const values: Record<string, () => unknown> = {
  float64: () =>
    [
      new D.Normal(d(0, 1), d(1, 2)),
      new D.Gamma(d(0.5, 2), d(1, 3)),
      new D.Beta(d(0.5, 2), d(1, 3)),
      new D.StudentT(d(3, 5)),
      new D.VonMises(d(0, 1), d(1, 8)),
      new D.Gumbel(d(0, 1), d(1, 2)),
      new D.Laplace(d(0, 1), d(1, 2)),
      new D.Dirichlet(d(0.5, 1, 2)),
      new D.MultivariateNormal(d(0, 1), { scaleTril: L.to(float64) }),
      new D.Geometric(d(0.2, 0.7)),
      new D.ContinuousBernoulli(d(0.2, 0.5)),
      new D.Kumaraswamy(d(0.5, 2), d(1.5, 3)),
      new D.Weibull(d(1, 2), d(1.5, 2)),
      new D.Multinomial(4, d(0.2, 0.3, 0.5)),
    ].map(drawn),
  numbers: () =>
    [
      new D.Normal(0.5, 2),
      new D.Beta(0.5, 2),
      new D.Gamma(1, 2),
      new D.Uniform(-1, 1),
      new D.Gumbel(1, 2),
      new D.Bernoulli(0.3),
      new D.Poisson(3),
      new D.StudentT(3),
      new D.Chi2(3),
      new D.Cauchy(0, 1),
      new D.HalfCauchy(2),
      new D.Pareto(1, 3),
      new D.FisherSnedecor(3, 5),
      new D.LogisticNormal(0, 1),
      new D.InverseGamma(3, 1),
      new D.VonMises(0, 1),
      new D.GeneralizedPareto(0, 1, 0),
    ].map(drawn),
  logits: () =>
    [
      new D.Bernoulli({ logits: v(-1, 2) }),
      new D.Binomial(7, { logits: v(-1, 2) }),
      new D.NegativeBinomial(3, { logits: v(-1, 0.5) }),
      new D.Geometric({ logits: v(-1, 2) }),
      new D.Categorical({ logits: numbered(2, 3) }),
      new D.OneHotCategorical({ logits: numbered(2, 3) }),
      new D.Multinomial(3, { logits: numbered(2, 3) }),
      new D.ContinuousBernoulli({ logits: v(-1, 0) }),
      new D.RelaxedBernoulli(scalar(0.7), { logits: v(-1, 2) }),
      new D.RelaxedOneHotCategorical(scalar(0.7), { logits: numbered(2, 3) }),
    ].map(drawn),
  edges: () =>
    [
      new D.Bernoulli(v(0, 0.5, 1)),
      new D.StudentT(v(0.5, 1.5, 3)),
      new D.FisherSnedecor(v(1, 3), v(1, 3)),
      new D.Pareto(1, v(0.5, 1.5, 3)),
      new D.Dirichlet(v(0.5, 0.2, 2, 3).view(2, 2)),
      new D.Kumaraswamy(v(0.5, 2), v(2, 3)),
      new D.InverseGamma(v(0.5, 1.5, 3), 1),
      new D.Multinomial(3, v(0, 1, 1)),
      new D.GeneralizedPareto(0, 1, v(-0.5, 0, 0.7, 2)),
      new D.ContinuousBernoulli(v(0, 0.4995, 1)),
      new D.VonMises(0, v(1e-6, 3, 50)),
      new D.Geometric(v(1, 0.5)),
    ].map(drawn),
  batches: () =>
    [
      new D.MultivariateNormal(numbered(3, 1, 2), { scaleTril: torch.stack([L, L.mul(2)]) }),
      new D.MultivariateNormal(numbered(2), { precisionMatrix: torch.stack([covariance, torch.eye(2)]) }),
      new D.LowRankMultivariateNormal(numbered(3, 2), numbered(2, 1), v(1, 2)),
      new D.LKJCholesky(4, v(0.5, 2)),
      new D.Wishart(v(4, 6), { covarianceMatrix: covariance }),
      new D.Wishart(scalar(3.5), { scaleTril: L }),
      new D.Wishart(scalar(3.5), { precisionMatrix: covariance }),
      new D.Categorical(ones(2, 3, 4)),
    ].map(drawn),
  compositions: () =>
    [
      new D.Independent(new D.Normal(numbered(2, 3), 1), 1),
      mixture(),
      new D.MixtureSameFamily(new D.Categorical(ones(2, 3)), new D.Independent(new D.Normal(numbered(2, 3, 2), 1), 1)),
      new D.TransformedDistribution(new D.Uniform(v(0, 0), v(1, 1)), [
        new T.SigmoidTransform().inv,
        new T.AffineTransform(1, v(2, -3)),
      ]),
      new D.TransformedDistribution(new D.Normal(numbered(3), 1), new T.StickBreakingTransform()),
      new D.TransformedDistribution(new D.Normal(numbered(2, 6), 1), new T.ReshapeTransform([6], [2, 3])),
      new D.TransformedDistribution(new D.Normal(0, 1), new T.AffineTransform(v(1, 2), 3)),
      new D.TransformedDistribution(new D.Normal(numbered(3), 1), new T.CorrCholeskyTransform()),
      new D.TransformedDistribution(new D.Normal(0, 1), []),
    ].map(drawn),
  expanded: () => {
    const read = new D.Bernoulli(v(0.2, 0.7));
    void read.logits;
    return [
      new D.Normal(v(0, 1), 1),
      new D.Bernoulli(v(0.2, 0.7)),
      read,
      new D.Beta(v(1, 2), 3),
      new D.Binomial(4, v(0.2, 0.7)),
      new D.Chi2(v(1, 2)),
      new D.Categorical(ones(2, 3)),
      new D.Dirichlet(ones(2, 3)),
      new D.FisherSnedecor(v(3, 5), 6),
      new D.Gumbel(v(0, 1), 1),
      new D.HalfNormal(v(1, 2)),
      new D.InverseGamma(v(3, 4), 1),
      new D.Kumaraswamy(v(1, 2), 3),
      new D.LKJCholesky(3, v(1, 2)),
      new D.LogNormal(v(0, 1), 1),
      new D.LogisticNormal(numbered(2, 2), 1),
      new D.MultivariateNormal(numbered(2, 2), { scaleTril: L }),
      new D.LowRankMultivariateNormal(numbered(2, 2), numbered(2, 1), v(1, 2)),
      new D.NegativeBinomial(v(3, 5), v(0.2, 0.6)),
      new D.OneHotCategorical(ones(2, 3)),
      new D.Pareto(v(1, 2), 3),
      new D.RelaxedBernoulli(scalar(0.5), v(0.2, 0.7)),
      new D.RelaxedOneHotCategorical(scalar(0.5), ones(2, 3)),
      new D.StudentT(v(3, 5)),
      new D.Uniform(v(0, 1), 2),
      new D.VonMises(v(0, 1), 1),
      new D.Weibull(v(1, 2), 2),
      new D.Wishart(v(4, 5), { covarianceMatrix: covariance }),
      new D.Independent(new D.Normal(numbered(2, 3), 1), 1),
      new D.GeneralizedPareto(v(0, 1), 1, 0.1),
      new D.MixtureSameFamily(new D.Categorical(ones(2, 3)), new D.Normal(numbered(2, 3), 1)),
      new D.TransformedDistribution(new D.Normal(v(0, 1), 1), exp()),
      new D.Geometric(v(0.2, 0.7)),
      new D.ContinuousBernoulli(v(0.2, 0.7)),
      new D.HalfCauchy(v(1, 2)),
      new D.Poisson(v(1, 2)),
    ].map((distribution) => drawn(distribution.expand([4, 2])));
  },
  'gradients of samples': () => [
    gradients((loc: Tensor, scale: Tensor) => new D.Normal(loc, scale), [v(0, 1), v(1, 2)]),
    gradients((concentration: Tensor, rate: Tensor) => new D.Gamma(concentration, rate), [v(0.5, 2), v(1, 3)]),
    gradients((a: Tensor, b: Tensor) => new D.Beta(a, b), [v(0.5, 2), v(1, 3)]),
    gradients((rate: Tensor) => new D.Exponential(rate), [v(1, 2)]),
    gradients((loc: Tensor, scale: Tensor) => new D.Laplace(loc, scale), [v(0, 1), v(1, 2)]),
    gradients((loc: Tensor, scale: Tensor) => new D.Cauchy(loc, scale), [v(0, 1), v(1, 2)]),
    gradients((df: Tensor, loc: Tensor, scale: Tensor) => new D.StudentT(df, loc, scale), [v(3, 5), v(0, 1), v(1, 2)]),
    gradients((low: Tensor, high: Tensor) => new D.Uniform(low, high), [v(0, 1), v(1, 3)]),
    gradients((loc: Tensor, scale: Tensor) => new D.Gumbel(loc, scale), [v(0, 1), v(1, 2)]),
    gradients((scale: Tensor, k: Tensor) => new D.Weibull(scale, k), [v(1, 2), v(1.5, 2)]),
    gradients((scale: Tensor, alpha: Tensor) => new D.Pareto(scale, alpha), [v(1, 2), v(3, 4)]),
    gradients((a: Tensor, b: Tensor) => new D.Kumaraswamy(a, b), [v(1, 2), v(3, 4)]),
    gradients((df1: Tensor, df2: Tensor) => new D.FisherSnedecor(df1, df2), [v(3, 5), v(4, 6)]),
    gradients((probs: Tensor) => new D.ContinuousBernoulli(probs), [v(0.2, 0.7)]),
    gradients(
      (temperature: Tensor, probs: Tensor) => new D.RelaxedBernoulli(temperature, probs),
      [scalar(0.5), v(0.2, 0.7)],
    ),
    gradients((loc: Tensor, scale: Tensor) => new D.LogNormal(loc, scale), [v(0, 1), v(1, 2)]),
    gradients((concentration: Tensor, rate: Tensor) => new D.InverseGamma(concentration, rate), [v(3, 4), v(1, 2)]),
    gradients((scale: Tensor) => new D.HalfNormal(scale), [v(1, 2)]),
    gradients((df: Tensor) => new D.Chi2(df), [v(1, 3)]),
    gradients(
      (loc: Tensor, scale: Tensor, k: Tensor) => new D.GeneralizedPareto(loc, scale, k),
      [v(0, 1), v(1, 2), v(0.1, 0.2)],
    ),
    gradients((loc: Tensor, matrix: Tensor) => new D.MultivariateNormal(loc, matrix), [v(0, 1), covariance]),
    gradients(
      (loc: Tensor, factor: Tensor, diag: Tensor) => new D.LowRankMultivariateNormal(loc, factor, diag),
      [v(0, 1), v(1, 0.5).view(2, 1), v(1, 2)],
    ),
    gradients((concentration: Tensor) => new D.Dirichlet(concentration), [v(0.5, 1, 2)], weighted),
    gradients((probs: Tensor) => new D.OneHotCategoricalStraightThrough(probs), [v(0.2, 0.3, 0.5)], weighted),
    gradients((probs: Tensor) => new D.RelaxedOneHotCategorical(scalar(0.5), probs), [v(0.2, 0.3, 0.5)], weighted),
  ],
  'distribution functions': () => {
    const x = v(0.2, 0.6);
    return [
      ...[
        new D.Normal(v(0, 1), 1),
        new D.Gamma(v(1, 2), 2),
        new D.Cauchy(v(0, 1), 1),
        new D.HalfNormal(v(1, 2)),
        new D.LogNormal(v(0, 1), 1),
        new D.Gumbel(v(0, 1), 1),
        new D.Weibull(v(1, 2), 2),
        new D.Kumaraswamy(v(1, 2), 2),
        new D.Uniform(v(0, 0.5), 1),
        new D.ContinuousBernoulli(v(0.2, 0.5)),
        new D.Laplace(v(0, 1), 2),
        new D.GeneralizedPareto(0, 1, v(0, 0.5)),
        new D.HalfCauchy(v(1, 2)),
      ].map((distribution) => distribution.cdf(x)),
      ...[
        new D.Normal(v(0, 1), 1),
        new D.Cauchy(v(0, 1), 1),
        new D.HalfNormal(v(1, 2)),
        new D.LogNormal(v(0, 1), 1),
        new D.Gumbel(v(0, 1), 1),
        new D.Weibull(v(1, 2), 2),
        new D.Kumaraswamy(v(1, 2), 2),
        new D.Pareto(v(1, 2), 2),
        turned(),
      ].map((distribution) => distribution.icdf(x)),
      turned().cdf(x),
      mixture().cdf(x),
      new D.GeneralizedPareto(0, 1, v(0, 0.5)).logSurvivalFunction(x),
      new D.Normal(v(0, 1), 1).perplexity(),
    ];
  },
  supports: () => [
    new D.Bernoulli(v(0.5, 0.5)).enumerateSupport(false),
    new D.Categorical(ones(2, 3)).enumerateSupport(),
    new D.OneHotCategorical(ones(2, 3)).enumerateSupport(),
    new D.OneHotCategorical(ones(2, 3)).enumerateSupport({ expand: false }),
    new D.Binomial(2, v(0.5, 0.5)).enumerateSupport(),
    new D.Independent(new D.Bernoulli(v(0.5, 0.5)), 0).enumerateSupport(),
  ],
  'exponential families': () =>
    [
      new D.Normal(v(0, 1), v(1, 2)),
      new D.Gamma(v(1, 2), v(1, 2)),
      new D.Exponential(v(1, 2)),
      new D.Bernoulli(v(0.2, 0.7)),
      new D.ContinuousBernoulli(v(0.2, 0.5)),
    ].map((family) => D.ExponentialFamily.prototype.entropy.call(family)),
  transforms: () => {
    const x = numbered(2, 3);
    const chain = (): D.Transform[] => [exp(), new T.AffineTransform(1, 2)];
    return [
      bothWays(exp(), x),
      bothWays(new T.PowerTransform(v(2, 3, 0.5)), x.exp()),
      bothWays(new T.SigmoidTransform(), x),
      bothWays(new T.SoftplusTransform(), x),
      bothWays(new T.TanhTransform(), x),
      bothWays(new T.AbsTransform(), x),
      bothWays(new T.AffineTransform(1, -2), x),
      bothWays(new T.AffineTransform(v(1, 2, 3), v(1, -2, 3)), x),
      bothWays(new T.AffineTransform(0, v(1, -2, 3), { eventDim: 1 }), x),
      bothWays(new T.AffineTransform(0, 3, 1), x),
      bothWays(new T.SoftmaxTransform(), x),
      bothWays(new T.StickBreakingTransform(), x),
      bothWays(new T.CorrCholeskyTransform(), numbered(2, 6)),
      bothWays(new T.LowerCholeskyTransform(), numbered(2, 3, 3)),
      bothWays(new T.PositiveDefiniteTransform(), numbered(2, 3, 3)),
      bothWays(new T.IndependentTransform(exp(), 1), x),
      bothWays(new T.ReshapeTransform([2, 3], [6]), numbered(4, 2, 3)),
      bothWays(new T.ComposeTransform([...chain(), new T.StickBreakingTransform()]), x),
      bothWays(T.identityTransform, x),
      bothWays(new T.CatTransform([exp(), new T.SigmoidTransform()], { dim: -1, lengths: [1, 2] }), x),
      bothWays(new T.CatTransform([exp(), new T.IndependentTransform(exp(), 1)], 0, [1, 1]), x),
      bothWays(new T.StackTransform([exp(), new T.TanhTransform(), T.identityTransform], 1), x),
      bothWays(new T.CumulativeDistributionTransform(new D.Normal(0, 1)), x),
      bothWays(new T.StickBreakingTransform().inv, x.softmax(-1)),
      bothWays(new T.ComposeTransform(chain()).inv, x.add(3)),
    ];
  },
  signs: () => [
    exp().sign,
    new T.AffineTransform(0, -2).sign,
    new T.AffineTransform(0, v(1, -2)).sign,
    new T.ComposeTransform([exp(), new T.AffineTransform(0, -1)]).sign,
    new T.PowerTransform(v(-1)).sign,
    exp().inv.sign,
  ],
  'event dimensions': () =>
    [
      exp(),
      new T.StickBreakingTransform(),
      new T.CorrCholeskyTransform(),
      new T.ReshapeTransform([2, 3], [6]),
      new T.ComposeTransform([exp(), new T.StickBreakingTransform(), new T.ReshapeTransform([4], [2, 2])]),
      new T.ComposeTransform([new T.CorrCholeskyTransform(), new T.ReshapeTransform([4, 4], [16])]),
      new T.IndependentTransform(exp(), 2),
      new T.StickBreakingTransform().inv,
      new T.AffineTransform(0, 1, 1),
    ].map(({ domain, codomain }) => [domain.eventDim, codomain.eventDim]),
  constrained: () => [
    ...[
      C.real,
      C.positive,
      C.nonnegative,
      C.greaterThan(2),
      C.greaterThanEq(v(1, 2, 3)),
      C.lessThan(2),
      C.unitInterval,
      C.interval(-1, 3),
      C.interval(v(1, 2, 3), 4),
      C.interval(0, v(1, 2, 3)),
      C.halfOpenInterval(0, 1),
      C.simplex,
      C.corrCholesky,
      C.independent(C.positive, 1),
      C.realVector,
      C.cat([C.positive, C.real], 0, [1, 2]),
      C.stack([C.positive, C.real, C.unitInterval]),
    ].map((constraint) => [D.transformTo, D.bijectTo].map((registry) => registry(constraint)(numbered(3)))),
    ...[C.lowerCholesky, C.positiveDefinite, C.positiveSemidefinite].map((constraint) =>
      D.transformTo(constraint)(numbered(3, 3)),
    ),
  ],
  checks: () => {
    const pairs = (...rows: number[][]): Tensor => torch.tensor(rows);
    const i2 = torch.eye(2);
    return [
      C.real.check(v(1, Number.NaN, Number.POSITIVE_INFINITY)),
      C.positive.check(v(-1, 0, 1)),
      C.nonnegative.check(v(-1, 0, 1)),
      C.lessThan(0.5).check(v(0, 0.5, 1)),
      C.unitInterval.check(v(-1, 0, 1)),
      C.halfOpenInterval(0, 1).check(v(-1, 0, 1)),
      C.boolean.check(v(0, 0.5, 1)),
      C.integerInterval(1, 2).check(v(0, 1, 1.5, 2, 3)),
      C.nonnegativeInteger.check(v(-1, 0, 0.5)),
      C.positiveInteger.check(v(0, 1, 1.5)),
      C.oneHot.check(pairs([0, 1], [1, 1], [0.5, 0.5])),
      C.simplex.check(pairs([0.5, 0.5], [0.5, 0.6], [-0.5, 1.5])),
      C.multinomial(3).check(pairs([1, 2], [2, 2], [-1, 1])),
      C.realVector.check(pairs([0, 1], [Number.NaN, 1])),
      C.lowerTriangular.check(torch.stack([L, L.T])),
      C.lowerCholesky.check(torch.stack([L, L.T, L.neg()])),
      C.corrCholesky.check(torch.stack([L, i2])),
      C.square.check(ones(3, 2, 2)),
      C.square.check(ones(3, 2, 1)),
      C.symmetric.check(torch.stack([L, covariance])),
      C.positiveSemidefinite.check(torch.stack([ones(2, 2), i2.neg()])),
      C.positiveDefinite.check(torch.stack([covariance, i2.neg()])),
      C.positiveDefinite.check(torch.stack([L, i2])),
      C.independent(C.positive, 1).check(pairs([1, 2], [-1, 2])),
      C.cat([C.positive, C.real], 0, [1, 2]).check(v(-1, 1, -1)),
      C.stack([C.positive, C.real]).check(v(-1, -1)),
      new C.MixtureSameFamilyConstraint(C.positive).check(v(-1, 1)),
      C.interval(v(0, 1), v(1, 2)).check(v(0.5, 0.5)),
    ];
  },
  'KL divergences': () => {
    const pairs: [D.Distribution, D.Distribution][] = [
      [new D.Bernoulli(v(0, 0.5, 1)), new D.Bernoulli(v(0, 1, 0.5))],
      [new D.Categorical(v(0, 0.5, 0.5)), new D.Categorical(v(0.5, 0, 0.5))],
      [new D.Independent(new D.Normal(numbered(2, 3), 1), 1), new D.Independent(new D.Normal(0, ones(2, 3)), 1)],
      [new D.LogNormal(v(0, 1), 1), new D.LogNormal(0.5, v(1, 2))],
      [new D.Chi2(v(1, 2)), new D.Chi2(v(2, 3))],
      [new D.MultivariateNormal(numbered(3, 2), { scaleTril: L }), new D.MultivariateNormal(v(0, 1), torch.eye(2))],
      [new D.Uniform(v(0, 0), v(1, 2)), new D.Uniform(v(-1, 1), v(2, 3))],
      [
        new D.Wishart(scalar(4), { covarianceMatrix: covariance }),
        new D.Wishart(scalar(5), { covarianceMatrix: torch.eye(2) }),
      ],
      [new D.HalfNormal(v(1, 2)), new D.HalfNormal(2)],
      [new D.Pareto(v(1, 2), 3), new D.Pareto(1.5, 2)],
      [new D.Binomial(3, v(0.2, 0.7)), new D.Binomial(2, v(0.5, 0.5))],
      [
        new D.TransformedDistribution(new D.Normal(v(0, 1), 1), mixedTransforms()),
        new D.TransformedDistribution(new D.Normal(v(1, 1), 2), mixedTransforms()),
      ],
      [new D.Poisson(v(1, 2)), new D.Binomial(3, v(0.5, 0.5))],
    ];
    return pairs.map(([p, q]) => D.klDivergence(p, q));
  },
};

for (const [name, wanted] of Object.entries(expected.values)) {
  test(`gives Python's bits: ${name}`, (t) => {
    t.deepEqual(encode(values[name]()), wanted);
  });
}

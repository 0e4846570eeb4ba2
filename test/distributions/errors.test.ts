/** @file Wrong arguments: PyTorch's error classes and texts. */

import test from 'ava';
import * as torch from 'typetorch';
import { distributions as D, nn } from 'typetorch';
import { expected, v } from './expected.js';

const { constraints: C, transforms: T } = D;
const half = (): torch.Tensor => v(0.5, 0.5);
const normal = (): D.Normal => new D.Normal(v(0, 1), v(1, 2));
const wrong = (value: unknown): never => value as never;
const i2 = torch.eye(2);
const tilted = torch.tensor([
  [1, 0.5],
  [0, 1],
]);

const errors: Record<string, () => unknown> = {
  'scale is negative': () => new D.Normal(0, -1),
  'scales are negative': () => new D.Normal(v(0, 1), v(1, -1)),
  'parameter is NaN': () => new D.Normal(Number.NaN, 1),
  'parameter is nn.Parameter': () =>
    new D.Normal(new nn.Parameter(torch.tensor(0)), new nn.Parameter(torch.tensor(-1))),
  'one element with gradient': () => new D.Exponential(v(-2).requiresGrad_()),
  'neither probs nor logits': () => new D.Bernoulli(),
  'both probs and logits': () => new D.Categorical(half(), v(0, 1)),
  'probs above 1': () => new D.Bernoulli(v(0.5, 1.5)),
  'probs without dimension': () => new D.Categorical(torch.tensor(0.5)),
  'negative probs': () => new D.Categorical(v(-0.5, 1)),
  'uniform turned around': () => new D.Uniform(v(0, 2), v(1, 1)),
  'geometric of zero': () => new D.Geometric(v(0, 0.5)),
  beta: () => new D.Beta(-1, 1),
  'student t': () => new D.StudentT(-1),
  fisher: () => new D.FisherSnedecor(-1, 1),
  'half normal': () => new D.HalfNormal(-1),
  'log normal': () => new D.LogNormal(0, -1),
  gumbel: () => new D.Gumbel(0, -1),
  weibull: () => new D.Weibull(-1, 1),
  'lkj of one row': () => new D.LKJCholesky(1),
  'binomial count': () => new D.Binomial(v(1.5, 2), half()),
  'multinomial count': () => new D.Multinomial(wrong(v(1, 2)), half()),
  'dirichlet without dimension': () => new D.Dirichlet(torch.tensor(1)),
  'continuous bernoulli checked before clamping': () => new D.ContinuousBernoulli(1.5, { validateArgs: true }),
  'loc without dimension': () => new D.MultivariateNormal(torch.tensor(0), i2),
  'two covariances': () => new D.MultivariateNormal(v(0, 1), i2, i2),
  'covariance without columns': () => new D.MultivariateNormal(v(0, 1), v(1, 2)),
  'scale_tril without columns': () => new D.MultivariateNormal(v(0, 1), { scaleTril: v(1, 2) }),
  'covariance is not positive': () => new D.MultivariateNormal(v(0, 1), i2.neg()),
  'covariance is not symmetric': () => new D.MultivariateNormal(v(0, 1), tilted),
  'factor is not triangular': () => new D.MultivariateNormal(v(0, 1), { scaleTril: tilted }),
  'low rank factor': () => new D.LowRankMultivariateNormal(v(0, 1), v(1, 2, 3).view(3, 1), v(1, 2)),
  'low rank diagonal': () => new D.LowRankMultivariateNormal(v(0, 1), v(1, 2).view(2, 1), v(1, 2, 3)),
  'low rank batches': () => new D.LowRankMultivariateNormal(torch.zeros(3, 2), torch.ones(4, 2, 1), v(1, 2)),
  'wishart without covariance': () => new D.Wishart(torch.tensor(4)),
  'wishart df': () => new D.Wishart(torch.tensor(0.5), i2),
  'wishart number df': () => new D.Wishart(torch.asFloat(1), i2),
  'too many reinterpreted': () => new D.Independent(new D.Normal(0, 1), 1),
  'no transform': () => new D.TransformedDistribution(new D.Normal(0, 1), wrong([3])),
  'no list of transforms': () => new D.TransformedDistribution(new D.Normal(0, 1), wrong(3)),
  'base has too few dimensions': () =>
    new D.TransformedDistribution(new D.Normal(0, 1), new T.StickBreakingTransform()),
  'mixture of no categorical': () => new D.MixtureSameFamily(wrong(new D.Normal(0, 1)), normal()),
  'mixture of no distribution': () => new D.MixtureSameFamily(new D.Categorical(half()), wrong(3)),
  'mixture of other batch': () =>
    new D.MixtureSameFamily(new D.Categorical(torch.ones(3, 2)), new D.Normal(torch.zeros(4, 2), 1)),
  'mixture of other count': () =>
    new D.MixtureSameFamily(new D.Categorical(torch.ones(3)), new D.Normal(torch.zeros(4, 2), 1)),
  'value is a number': () => new D.Normal(0, 1).logProb(wrong(0.5)),
  'value is outside': () => new D.Exponential(v(1, 2)).logProb(v(-1, 1)),
  'value outside is one number': () => new D.Bernoulli(0.5).logProb(torch.tensor(0.5)),
  'value of other event shape': () => new D.Dirichlet(v(1, 2, 3)).logProb(half()),
  'value of other batch shape': () => normal().logProb(v(1, 2, 3)),
  'value of categorical': () => new D.Categorical(half()).logProb(torch.tensor(2n)),
  'value of uniform': () => new D.Uniform(0, 1).logProb(v(2, 3)),
  'cdf outside': () => new D.Uniform(0, 1).cdf(v(2)),
  'cdf of transformed outside': () =>
    new D.TransformedDistribution(new D.Exponential(1), new T.AffineTransform(0, -1)).cdf(v(2)),
  'inhomogeneous entropy': () => new D.Binomial(v(1, 2), half()).entropy(),
  'inhomogeneous support': () => new D.Binomial(v(1, 2), half()).enumerateSupport(),
  'product of supports': () => new D.Independent(new D.Bernoulli(half()), 1).enumerateSupport(),
  'expand does not fit': () => normal().expand([3]),
  'cache size': () => new T.ExpTransform(2),
  'reshape of other size': () => new T.ReshapeTransform([2, 3], [5]),
  'reshape of few dimensions': () => new T.ReshapeTransform([2, 3], [6]).forwardShape([6]),
  'reshape of other shape': () => new T.ReshapeTransform([2, 3], [6]).forwardShape([3, 2]),
  'corr cholesky of wrong size': () => new T.CorrCholeskyTransform().forwardShape([4]),
  'corr cholesky of no square': () => new T.CorrCholeskyTransform().inverseShape([2, 3]),
  'simplex of no vector': () => new T.SoftmaxTransform().forwardShape([]),
  'event dimensions differ': () => new T.CorrCholeskyTransform().eventDim,
  'independent of few dimensions': () => new T.IndependentTransform(new T.ExpTransform(), 1)(torch.tensor(1)),
  'cat of wrong size': () => new T.CatTransform([new T.ExpTransform(), new T.ExpTransform()])(v(1, 2, 3)),
  'cat of wrong dimension': () => new T.CatTransform([new T.ExpTransform()], 1)(v(1)),
  'cat of other lengths': () => new T.CatTransform([new T.ExpTransform()], 0, [1, 2]),
  'cat of no transforms': () => new T.CatTransform(wrong([1])),
  'stack of wrong size': () => new T.StackTransform([new T.ExpTransform()])(v(1, 2)),
  'dependent check': () => C.dependent.check(v(1)),
  'dependent event_dim': () => C.dependent.eventDim,
  'dependent is_discrete': () => C.dependent.isDiscrete,
  'independent constraint of few dimensions': () => C.independent(C.real, 2).check(v(1)),
  'independent of no constraint': () => C.independent(wrong('real'), 1),
  'independent of negative number': () => C.independent(C.real, -1),
  'cat of no constraints': () => C.cat(wrong([3])),
  'no transform to constraint': () => D.transformTo(C.dependent),
  'no bijection to constraint': () => D.bijectTo(C.lowerCholesky),
  'register no constraint': () => D.transformTo.register(wrong(3), () => T.identityTransform),
  'no KL': () => D.klDivergence(new D.Normal(0, 1), new D.Categorical(half())),
  'KL of counts': () => D.klDivergence(new D.Binomial(2, v(0.5)), new D.Binomial(3, v(0.5))),
  'KL of event shapes': () =>
    D.klDivergence(new D.MultivariateNormal(v(0, 1), i2), new D.MultivariateNormal(v(0), torch.eye(1))),
  'KL of low rank event shapes': () =>
    D.klDivergence(new D.LowRankMultivariateNormal(v(0), v(1).view(1, 1), v(1)), new D.MultivariateNormal(v(0, 1), i2)),
  'mode of transformed': () => new D.RelaxedBernoulli(v(0.5), 0.5).mode,
  'rsample without gradients': () => new D.Bernoulli(0.5).rsample(),
  'entropy of mixture': () => new D.MixtureSameFamily(new D.Categorical(half()), normal()).entropy(),
  'vector of wrong length': () => new T.CorrCholeskyTransform()(v(1, 2)),
  'diagonal outside': () => new T.CorrCholeskyTransform().logAbsDetJacobian(torch.zeros(0), torch.eye(1)),
};

for (const [name, [type, text]] of Object.entries(expected.errors)) {
  test(`throws PyTorch's error: ${name}`, (t) => {
    const error = t.throws(errors[name], { any: true }) as Error;
    t.is(error.name, type);
    // Python says nothing, or names its own module. Its classes of constraints have an underscore in front.
    const isOwn = text !== '' && !text.startsWith('<class');
    if (isOwn) t.is(error.message, text.replace('Cannot transform _', 'Cannot transform '));
    else t.regex(error.message, /does not implement/);
  });
}

test('wrong names and numbers of arguments are TypeErrors that say what is missing', (t) => {
  t.throws(() => new D.Normal(wrong(undefined), wrong(undefined)), {
    instanceOf: TypeError,
    message: "Normal.__init__() missing 2 required positional arguments: 'loc' and 'scale'",
  });
  t.throws(() => new D.Normal(0, wrong({ std: 1 })), {
    instanceOf: TypeError,
    message: "Normal() got an unexpected option 'std'; the valid options are loc, scale, validateArgs",
  });
  t.throws(() => new D.Normal(0, 1, { scale: 2 }), { instanceOf: TypeError, message: /multiple values/ });
  t.throws(() => new T.AffineTransform(1, wrong({ factor: 2 })), { instanceOf: TypeError, message: /factor/ });
  t.throws(() => new D.Normal(wrong('0'), 1), { name: 'ValueError', message: /^Input arguments must all be/ });
  t.throws(() => D.registerKl(wrong(3), D.Normal), { instanceOf: TypeError, message: /^Expected type_p to be/ });
});

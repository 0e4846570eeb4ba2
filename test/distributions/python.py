"""Writes python.json: what Python torch 2.11.0 gives for what the tests of distributions compare. Run: python python.py"""
import base64
import json
import os
import warnings

import torch
import torch.distributions as D
from torch.distributions import constraints as C
from torch.distributions import transforms as T

warnings.simplefilter("ignore")
torch.set_num_threads(1)

t = torch.tensor
v = lambda *x: torch.tensor(x, dtype=torch.float32)
d = lambda *x: torch.tensor(x, dtype=torch.float64)
L = t([[1.0, 0.0], [0.3, 0.8]])


def numbered(*shape):
    """Numbers between -1 and 1 that are not the same."""
    count = torch.Size(shape).numel()
    return (torch.arange(count, dtype=torch.float32) * 0.37 % 2 - 1).view(shape)


def encode(value):
    if isinstance(value, torch.Tensor):
        value = value.detach().contiguous()
        raw = bytes(value.reshape(-1).view(torch.uint8).tolist()) if value.numel() else b""
        return {"dtype": str(value.dtype)[6:], "shape": list(value.shape), "bytes": base64.b64encode(raw).decode()}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    return value if isinstance(value, (bool, int, float, str)) or value is None else str(value)


def lazily(distribution, *names):
    for name in names:
        getattr(distribution, name)
    return distribution


PRINTED = {
    "numbers": lambda: D.Normal(0.1, 1),
    "sizes": lambda: D.Normal(v(0, 1), v(1, 2)),
    "one element": lambda: D.Normal(v(0.5), v(1)),
    "float64": lambda: D.Exponential(d(0.1)),
    "lazy logits are shown": lambda: lazily(D.Bernoulli(0.25), "logits"),
    "expanded": lambda: D.Gamma(v(1, 2), 3.0).expand([4, 2]),
    "properties are not shown": lambda: [D.Beta(1.0, 2.0), D.Chi2(2.0), D.HalfNormal(1.0), D.LogNormal(0.0, 1.0), D.Multinomial(3, v(0.5, 0.5))],
    "categorical": lambda: [D.Categorical(v(0.5, 0.5)), D.OneHotCategorical(v(0.5, 0.5)), D.RelaxedOneHotCategorical(t(0.5), v(0.5, 0.5))],
    "multivariate": lambda: [D.MultivariateNormal(v(0, 1), scale_tril=L), lazily(D.MultivariateNormal(v(0, 1), covariance_matrix=L @ L.T), "precision_matrix")],
    "low rank": lambda: D.LowRankMultivariateNormal(v(0, 1), v(1, 0.5).view(2, 1), v(1, 2)),
    "uniform": lambda: D.Uniform(v(0, 1), v(1, 2)),
    "lkj": lambda: D.LKJCholesky(3, 0.5),
    "wishart": lambda: D.Wishart(t(4.0), L @ L.T),
    "independent": lambda: D.Independent(D.Normal(v(0, 1), v(1, 2)), 1),
    "mixture": lambda: D.MixtureSameFamily(D.Categorical(v(0.5, 0.5)), D.Normal(v(0, 1), v(1, 2))),
    "transformed": lambda: [D.TransformedDistribution(D.Normal(0.0, 1.0), [T.ExpTransform()]), D.Gumbel(0.0, 2.0), D.Weibull(1.0, v(2, 3))],
    "constraints": lambda: [C.real, C.positive, C.unit_interval, C.interval(-1.0, 2), C.half_open_interval(0, 1), C.integer_interval(0, t(3)), C.nonnegative_integer, C.less_than(v(1, 2)),
                            C.real_vector, C.simplex, C.boolean, C.one_hot, C.lower_cholesky, C.positive_definite, C.corr_cholesky, C.dependent, C.independent(C.positive, 2),
                            C.MixtureSameFamilyConstraint(C.real), C.multinomial(3), C.cat([C.real, C.positive]), C.stack([C.real]), C.positive_integer, C.greater_than_eq(2), C.square, C.symmetric],
    "transforms": lambda: [T.ExpTransform(), T.ExpTransform().inv, T.ComposeTransform([T.AffineTransform(1, 2), T.SigmoidTransform()]), T.IndependentTransform(T.TanhTransform(), 1), T.identity_transform,
                           T.CorrCholeskyTransform(), T.ComposeTransform([T.ExpTransform(), T.AbsTransform()]).inv],
    "supports": lambda: [D.Uniform(0.0, 1.0).support, D.Binomial(3, v(0.5)).support, D.Categorical(v(0.5, 0.5)).support, D.Independent(D.Normal(v(0, 1), v(1, 2)), 1).support, D.Pareto(1.0, 2.0).support,
                         D.HalfNormal(1.0).support, D.TransformedDistribution(D.Normal(v(0), v(1)), [T.ExpTransform()]).support, D.LogisticNormal(v(0), v(1)).support, D.Multinomial(2, v(0.5, 0.5)).support,
                         D.MixtureSameFamily(D.Categorical(v(0.5, 0.5)), D.Normal(v(0, 1), v(1, 2))).support, D.GeneralizedPareto(0.0, 1.0, -0.5).support],
}

ERRORS = {
    "scale is negative": lambda: D.Normal(0.0, -1.0),
    "scales are negative": lambda: D.Normal(v(0, 1), v(1, -1)),
    "parameter is NaN": lambda: D.Normal(float("nan"), 1.0),
    "parameter is nn.Parameter": lambda: D.Normal(torch.nn.Parameter(t(0.0)), torch.nn.Parameter(t(-1.0))),
    "one element with gradient": lambda: D.Exponential(v(-2).requires_grad_()),
    "neither probs nor logits": lambda: D.Bernoulli(),
    "both probs and logits": lambda: D.Categorical(v(0.5, 0.5), v(0, 1)),
    "probs above 1": lambda: D.Bernoulli(v(0.5, 1.5)),
    "probs without dimension": lambda: D.Categorical(t(0.5)),
    "negative probs": lambda: D.Categorical(v(-0.5, 1)),
    "uniform turned around": lambda: D.Uniform(v(0, 2), v(1, 1)),
    "geometric of zero": lambda: D.Geometric(v(0, 0.5)),
    "beta": lambda: D.Beta(-1.0, 1.0),
    "student t": lambda: D.StudentT(-1.0),
    "fisher": lambda: D.FisherSnedecor(-1.0, 1.0),
    "half normal": lambda: D.HalfNormal(-1.0),
    "log normal": lambda: D.LogNormal(0.0, -1.0),
    "gumbel": lambda: D.Gumbel(0.0, -1.0),
    "weibull": lambda: D.Weibull(-1.0, 1.0),
    "lkj of one row": lambda: D.LKJCholesky(1),
    "binomial count": lambda: D.Binomial(v(1.5, 2), v(0.5, 0.5)),
    "multinomial count": lambda: D.Multinomial(t([1, 2]), v(0.5, 0.5)),
    "dirichlet without dimension": lambda: D.Dirichlet(t(1.0)),
    "continuous bernoulli checked before clamping": lambda: D.ContinuousBernoulli(1.5, validate_args=True),
    "loc without dimension": lambda: D.MultivariateNormal(t(0.0), torch.eye(2)),
    "two covariances": lambda: D.MultivariateNormal(v(0, 1), torch.eye(2), torch.eye(2)),
    "covariance without columns": lambda: D.MultivariateNormal(v(0, 1), v(1, 2)),
    "scale_tril without columns": lambda: D.MultivariateNormal(v(0, 1), scale_tril=v(1, 2)),
    "covariance is not positive": lambda: D.MultivariateNormal(v(0, 1), -torch.eye(2)),
    "covariance is not symmetric": lambda: D.MultivariateNormal(v(0, 1), t([[1.0, 0.5], [0.0, 1.0]])),
    "factor is not triangular": lambda: D.MultivariateNormal(v(0, 1), scale_tril=t([[1.0, 0.5], [0.0, 1.0]])),
    "low rank factor": lambda: D.LowRankMultivariateNormal(v(0, 1), v(1, 2, 3).view(3, 1), v(1, 2)),
    "low rank diagonal": lambda: D.LowRankMultivariateNormal(v(0, 1), v(1, 2).view(2, 1), v(1, 2, 3)),
    "low rank batches": lambda: D.LowRankMultivariateNormal(torch.zeros(3, 2), torch.ones(4, 2, 1), v(1, 2)),
    "wishart without covariance": lambda: D.Wishart(t(4.0)),
    "wishart df": lambda: D.Wishart(t(0.5), torch.eye(2)),
    "wishart number df": lambda: D.Wishart(1.0, torch.eye(2)),
    "too many reinterpreted": lambda: D.Independent(D.Normal(0.0, 1.0), 1),
    "no transform": lambda: D.TransformedDistribution(D.Normal(0.0, 1.0), [3]),
    "no list of transforms": lambda: D.TransformedDistribution(D.Normal(0.0, 1.0), 3),
    "base has too few dimensions": lambda: D.TransformedDistribution(D.Normal(0.0, 1.0), T.StickBreakingTransform()),
    "mixture of no categorical": lambda: D.MixtureSameFamily(D.Normal(0.0, 1.0), D.Normal(v(0, 1), v(1, 2))),
    "mixture of no distribution": lambda: D.MixtureSameFamily(D.Categorical(v(0.5, 0.5)), 3),
    "mixture of other batch": lambda: D.MixtureSameFamily(D.Categorical(torch.ones(3, 2)), D.Normal(torch.zeros(4, 2), 1.0)),
    "mixture of other count": lambda: D.MixtureSameFamily(D.Categorical(torch.ones(3)), D.Normal(torch.zeros(4, 2), 1.0)),
    "value is a number": lambda: D.Normal(0.0, 1.0).log_prob(0.5),
    "value is outside": lambda: D.Exponential(v(1, 2)).log_prob(v(-1, 1)),
    "value outside is one number": lambda: D.Bernoulli(0.5).log_prob(t(0.5)),
    "value of other event shape": lambda: D.Dirichlet(v(1, 2, 3)).log_prob(v(0.5, 0.5)),
    "value of other batch shape": lambda: D.Normal(v(0, 1), v(1, 2)).log_prob(v(1, 2, 3)),
    "value of categorical": lambda: D.Categorical(v(0.5, 0.5)).log_prob(t(2)),
    "value of uniform": lambda: D.Uniform(0.0, 1.0).log_prob(v(2, 3)),
    "cdf outside": lambda: D.Uniform(0.0, 1.0).cdf(v(2)),
    "cdf of transformed outside": lambda: D.TransformedDistribution(D.Exponential(1.0), T.AffineTransform(0.0, -1.0)).cdf(v(2)),
    "inhomogeneous entropy": lambda: D.Binomial(v(1, 2), v(0.5, 0.5)).entropy(),
    "inhomogeneous support": lambda: D.Binomial(v(1, 2), v(0.5, 0.5)).enumerate_support(),
    "product of supports": lambda: D.Independent(D.Bernoulli(v(0.5, 0.5)), 1).enumerate_support(),
    "expand does not fit": lambda: D.Normal(v(0, 1), v(1, 2)).expand([3]),
    "cache size": lambda: T.ExpTransform(cache_size=2),
    "reshape of other size": lambda: T.ReshapeTransform((2, 3), (5,)),
    "reshape of few dimensions": lambda: T.ReshapeTransform((2, 3), (6,)).forward_shape((6,)),
    "reshape of other shape": lambda: T.ReshapeTransform((2, 3), (6,)).forward_shape(torch.Size((3, 2))),
    "corr cholesky of wrong size": lambda: T.CorrCholeskyTransform().forward_shape((4,)),
    "corr cholesky of no square": lambda: T.CorrCholeskyTransform().inverse_shape((2, 3)),
    "simplex of no vector": lambda: T.SoftmaxTransform().forward_shape(()),
    "event dimensions differ": lambda: T.CorrCholeskyTransform().event_dim,
    "independent of few dimensions": lambda: T.IndependentTransform(T.ExpTransform(), 1)(t(1.0)),
    "cat of wrong size": lambda: T.CatTransform([T.ExpTransform(), T.ExpTransform()])(v(1, 2, 3)),
    "cat of wrong dimension": lambda: T.CatTransform([T.ExpTransform()], dim=1)(v(1)),
    "cat of other lengths": lambda: T.CatTransform([T.ExpTransform()], 0, [1, 2]),
    "cat of no transforms": lambda: T.CatTransform([1]),
    "stack of wrong size": lambda: T.StackTransform([T.ExpTransform()])(v(1, 2)),
    "dependent check": lambda: C.dependent.check(v(1)),
    "dependent event_dim": lambda: C.dependent.event_dim,
    "dependent is_discrete": lambda: C.dependent.is_discrete,
    "independent constraint of few dimensions": lambda: C.independent(C.real, 2).check(v(1)),
    "independent of no constraint": lambda: C.independent("real", 1),
    "independent of negative number": lambda: C.independent(C.real, -1),
    "cat of no constraints": lambda: C.cat([3]),
    "no transform to constraint": lambda: D.transform_to(C.dependent),
    "no bijection to constraint": lambda: D.biject_to(C.lower_cholesky),
    "register no constraint": lambda: D.transform_to.register(3, lambda constraint: None),
    "no KL": lambda: D.kl_divergence(D.Normal(0.0, 1.0), D.Categorical(v(0.5, 0.5))),
    "KL of counts": lambda: D.kl_divergence(D.Binomial(2, v(0.5)), D.Binomial(3, v(0.5))),
    "KL of event shapes": lambda: D.kl_divergence(D.MultivariateNormal(v(0, 1), torch.eye(2)), D.MultivariateNormal(v(0), torch.eye(1))),
    "KL of low rank event shapes": lambda: D.kl_divergence(D.LowRankMultivariateNormal(v(0), v(1).view(1, 1), v(1)), D.MultivariateNormal(v(0, 1), torch.eye(2))),
    "mode of transformed": lambda: D.RelaxedBernoulli(v(0.5), 0.5).mode,
    "rsample without gradients": lambda: D.Bernoulli(0.5).rsample(),
    "entropy of mixture": lambda: D.MixtureSameFamily(D.Categorical(v(0.5, 0.5)), D.Normal(v(0, 1), v(1, 2))).entropy(),
    "vector of wrong length": lambda: T.CorrCholeskyTransform()(v(1, 2)),
    "diagonal outside": lambda: T.CorrCholeskyTransform().log_abs_det_jacobian(torch.zeros(0), torch.eye(1)),
}


def drawn(make, count=(3,)):
    """A sample, an rsample if there is one, the log probability and the moments, in double precision too."""
    distribution = make()
    torch.manual_seed(0)
    results = [distribution.sample(count)]
    if distribution.has_rsample:
        torch.manual_seed(0)
        results.append(distribution.rsample(count))
    results.append(distribution.log_prob(results[0]))
    for name in ("mean", "variance", "mode"):
        try:
            results.append(getattr(distribution, name))
        except NotImplementedError:
            results.append(None)
    try:
        results.append(distribution.entropy())
    except NotImplementedError:
        results.append(None)
    return results


def gradients(make, params, of=lambda distribution: distribution.rsample((3,)).sum()):
    params = [param.clone().requires_grad_() for param in params]
    torch.manual_seed(0)
    return torch.autograd.grad(of(make(*params)), params, allow_unused=True)


def both_ways(transform, x):
    y = transform(x)
    back = transform.inv(y)
    try:
        jacobian = transform.log_abs_det_jacobian(x, y)
    except NotImplementedError:
        jacobian = None
    return [y, back, jacobian, list(transform.forward_shape(x.shape)), list(transform.inverse_shape(y.shape)), transform.bijective]


def mixed_transforms():
    return [T.ExpTransform(), T.AffineTransform(v(1, 2), 3.0), T.identity_transform]


VALUES = {
    "float64": lambda: [drawn(lambda: D.Normal(d(0, 1), d(1, 2))), drawn(lambda: D.Gamma(d(0.5, 2), d(1, 3))), drawn(lambda: D.Beta(d(0.5, 2), d(1, 3))), drawn(lambda: D.StudentT(d(3, 5))),
                        drawn(lambda: D.VonMises(d(0, 1), d(1, 8))), drawn(lambda: D.Gumbel(d(0, 1), d(1, 2))), drawn(lambda: D.Laplace(d(0, 1), d(1, 2))), drawn(lambda: D.Dirichlet(d(0.5, 1, 2))),
                        drawn(lambda: D.MultivariateNormal(d(0, 1), scale_tril=L.double())), drawn(lambda: D.Geometric(d(0.2, 0.7))), drawn(lambda: D.ContinuousBernoulli(d(0.2, 0.5))),
                        drawn(lambda: D.Kumaraswamy(d(0.5, 2), d(1.5, 3))), drawn(lambda: D.Weibull(d(1, 2), d(1.5, 2))), drawn(lambda: D.Multinomial(4, d(0.2, 0.3, 0.5)))],
    "numbers": lambda: [drawn(lambda: D.Normal(0.5, 2)), drawn(lambda: D.Beta(0.5, 2)), drawn(lambda: D.Gamma(1, 2)), drawn(lambda: D.Uniform(-1, 1)), drawn(lambda: D.Gumbel(1, 2)), drawn(lambda: D.Bernoulli(0.3)),
                        drawn(lambda: D.Poisson(3)), drawn(lambda: D.StudentT(3)), drawn(lambda: D.Chi2(3)), drawn(lambda: D.Cauchy(0, 1)), drawn(lambda: D.HalfCauchy(2)), drawn(lambda: D.Pareto(1, 3)),
                        drawn(lambda: D.FisherSnedecor(3, 5)), drawn(lambda: D.LogisticNormal(0, 1)), drawn(lambda: D.InverseGamma(3, 1)), drawn(lambda: D.VonMises(0, 1)), drawn(lambda: D.GeneralizedPareto(0, 1, 0))],
    "logits": lambda: [drawn(lambda: D.Bernoulli(logits=v(-1, 2))), drawn(lambda: D.Binomial(7, logits=v(-1, 2))), drawn(lambda: D.NegativeBinomial(3, logits=v(-1, 0.5))), drawn(lambda: D.Geometric(logits=v(-1, 2))),
                       drawn(lambda: D.Categorical(logits=numbered(2, 3))), drawn(lambda: D.OneHotCategorical(logits=numbered(2, 3))), drawn(lambda: D.Multinomial(3, logits=numbered(2, 3))),
                       drawn(lambda: D.ContinuousBernoulli(logits=v(-1, 0))), drawn(lambda: D.RelaxedBernoulli(t(0.7), logits=v(-1, 2))), drawn(lambda: D.RelaxedOneHotCategorical(t(0.7), logits=numbered(2, 3)))],
    "edges": lambda: [drawn(lambda: D.Bernoulli(v(0, 0.5, 1))), drawn(lambda: D.StudentT(v(0.5, 1.5, 3))), drawn(lambda: D.FisherSnedecor(v(1, 3), v(1, 3))), drawn(lambda: D.Pareto(1.0, v(0.5, 1.5, 3))),
                      drawn(lambda: D.Dirichlet(t([[0.5, 0.2], [2, 3]]))), drawn(lambda: D.Kumaraswamy(v(0.5, 2), v(2, 3))), drawn(lambda: D.InverseGamma(v(0.5, 1.5, 3), 1.0)), drawn(lambda: D.Multinomial(3, v(0, 1, 1))),
                      drawn(lambda: D.GeneralizedPareto(0.0, 1.0, v(-0.5, 0, 0.7, 2))), drawn(lambda: D.ContinuousBernoulli(v(0, 0.4995, 1))), drawn(lambda: D.VonMises(0.0, v(1e-6, 3, 50))), drawn(lambda: D.Geometric(v(1, 0.5)))],
    "batches": lambda: [drawn(lambda: D.MultivariateNormal(numbered(3, 1, 2), scale_tril=torch.stack([L, 2 * L]))), drawn(lambda: D.MultivariateNormal(numbered(2), precision_matrix=torch.stack([L @ L.T, torch.eye(2)]))),
                        drawn(lambda: D.LowRankMultivariateNormal(numbered(3, 2), numbered(2, 1), v(1, 2))), drawn(lambda: D.LKJCholesky(4, v(0.5, 2))), drawn(lambda: D.Wishart(v(4, 6), covariance_matrix=L @ L.T)),
                        drawn(lambda: D.Wishart(t(3.5), scale_tril=L)), drawn(lambda: D.Wishart(t(3.5), precision_matrix=L @ L.T)), drawn(lambda: D.Categorical(torch.ones(2, 3, 4)))],
    "compositions": lambda: [drawn(lambda: D.Independent(D.Normal(numbered(2, 3), 1.0), 1)), drawn(lambda: D.MixtureSameFamily(D.Categorical(v(0.3, 0.7)), D.Normal(v(0, 1), v(1, 2)))),
                             drawn(lambda: D.MixtureSameFamily(D.Categorical(torch.ones(2, 3)), D.Independent(D.Normal(numbered(2, 3, 2), 1.0), 1))),
                             drawn(lambda: D.TransformedDistribution(D.Uniform(v(0, 0), v(1, 1)), [T.SigmoidTransform().inv, T.AffineTransform(1.0, v(2, -3))])),
                             drawn(lambda: D.TransformedDistribution(D.Normal(numbered(3), 1.0), T.StickBreakingTransform())), drawn(lambda: D.TransformedDistribution(D.Normal(numbered(2, 6), 1.0), T.ReshapeTransform((6,), (2, 3)))),
                             drawn(lambda: D.TransformedDistribution(D.Normal(0.0, 1.0), T.AffineTransform(v(1, 2), 3.0))), drawn(lambda: D.TransformedDistribution(D.Normal(numbered(3), 1.0), T.CorrCholeskyTransform())),
                             drawn(lambda: D.TransformedDistribution(D.Normal(0.0, 1.0), []))],
    "expanded": lambda: [drawn(lambda: make().expand([4, 2])) for make in (
        lambda: D.Normal(v(0, 1), 1.0), lambda: D.Bernoulli(v(0.2, 0.7)), lambda: lazily(D.Bernoulli(v(0.2, 0.7)), "logits"), lambda: D.Beta(v(1, 2), 3.0), lambda: D.Binomial(4, v(0.2, 0.7)), lambda: D.Chi2(v(1, 2)),
        lambda: D.Categorical(torch.ones(2, 3)), lambda: D.Dirichlet(torch.ones(2, 3)), lambda: D.FisherSnedecor(v(3, 5), 6.0), lambda: D.Gumbel(v(0, 1), 1.0), lambda: D.HalfNormal(v(1, 2)), lambda: D.InverseGamma(v(3, 4), 1.0),
        lambda: D.Kumaraswamy(v(1, 2), 3.0), lambda: D.LKJCholesky(3, v(1, 2)), lambda: D.LogNormal(v(0, 1), 1.0), lambda: D.LogisticNormal(numbered(2, 2), 1.0), lambda: D.MultivariateNormal(numbered(2, 2), scale_tril=L),
        lambda: D.LowRankMultivariateNormal(numbered(2, 2), numbered(2, 1), v(1, 2)), lambda: D.NegativeBinomial(v(3, 5), v(0.2, 0.6)), lambda: D.OneHotCategorical(torch.ones(2, 3)), lambda: D.Pareto(v(1, 2), 3.0),
        lambda: D.RelaxedBernoulli(t(0.5), v(0.2, 0.7)), lambda: D.RelaxedOneHotCategorical(t(0.5), torch.ones(2, 3)), lambda: D.StudentT(v(3, 5)), lambda: D.Uniform(v(0, 1), 2.0), lambda: D.VonMises(v(0, 1), 1.0),
        lambda: D.Weibull(v(1, 2), 2.0), lambda: D.Wishart(v(4, 5), covariance_matrix=L @ L.T), lambda: D.Independent(D.Normal(numbered(2, 3), 1.0), 1), lambda: D.GeneralizedPareto(v(0, 1), 1.0, 0.1),
        lambda: D.MixtureSameFamily(D.Categorical(torch.ones(2, 3)), D.Normal(numbered(2, 3), 1.0)), lambda: D.TransformedDistribution(D.Normal(v(0, 1), 1.0), T.ExpTransform()), lambda: D.Geometric(v(0.2, 0.7)),
        lambda: D.ContinuousBernoulli(v(0.2, 0.7)), lambda: D.HalfCauchy(v(1, 2)), lambda: D.Poisson(v(1, 2)))],
    "gradients of samples": lambda: [gradients(make, params) for make, params in (
        (D.Normal, [v(0, 1), v(1, 2)]), (D.Gamma, [v(0.5, 2), v(1, 3)]), (D.Beta, [v(0.5, 2), v(1, 3)]), (D.Exponential, [v(1, 2)]), (D.Laplace, [v(0, 1), v(1, 2)]), (D.Cauchy, [v(0, 1), v(1, 2)]),
        (D.StudentT, [v(3, 5), v(0, 1), v(1, 2)]), (D.Uniform, [v(0, 1), v(1, 3)]), (D.Gumbel, [v(0, 1), v(1, 2)]), (D.Weibull, [v(1, 2), v(1.5, 2)]), (D.Pareto, [v(1, 2), v(3, 4)]), (D.Kumaraswamy, [v(1, 2), v(3, 4)]),
        (D.FisherSnedecor, [v(3, 5), v(4, 6)]), (D.ContinuousBernoulli, [v(0.2, 0.7)]), (D.RelaxedBernoulli, [t(0.5), v(0.2, 0.7)]), (D.LogNormal, [v(0, 1), v(1, 2)]), (D.InverseGamma, [v(3, 4), v(1, 2)]),
        (D.HalfNormal, [v(1, 2)]), (D.Chi2, [v(1, 3)]), (D.GeneralizedPareto, [v(0, 1), v(1, 2), v(0.1, 0.2)]), (D.MultivariateNormal, [v(0, 1), L @ L.T]), (D.LowRankMultivariateNormal, [v(0, 1), v(1, 0.5).view(2, 1), v(1, 2)]))]
        + [gradients(D.Dirichlet, [v(0.5, 1, 2)], lambda distribution: (distribution.rsample((3,)) * v(1, 2, 3)).sum()),
           gradients(lambda probs: D.OneHotCategoricalStraightThrough(probs), [v(0.2, 0.3, 0.5)], lambda distribution: (distribution.rsample((3,)) * v(1, 2, 3)).sum()),
           gradients(lambda probs: D.RelaxedOneHotCategorical(t(0.5), probs), [v(0.2, 0.3, 0.5)], lambda distribution: (distribution.rsample((3,)) * v(1, 2, 3)).sum())],
    "distribution functions": lambda: [p.cdf(v(0.2, 0.6)) for p in (D.Normal(v(0, 1), 1.0), D.Gamma(v(1, 2), 2.0), D.Cauchy(v(0, 1), 1.0), D.HalfNormal(v(1, 2)), D.LogNormal(v(0, 1), 1.0), D.Gumbel(v(0, 1), 1.0), D.Weibull(v(1, 2), 2.0),
                                       D.Kumaraswamy(v(1, 2), 2.0), D.Uniform(v(0, 0.5), 1.0), D.ContinuousBernoulli(v(0.2, 0.5)), D.Laplace(v(0, 1), 2.0), D.GeneralizedPareto(0.0, 1.0, v(0, 0.5)), D.HalfCauchy(v(1, 2)))]
        + [p.icdf(v(0.2, 0.6)) for p in (D.Normal(v(0, 1), 1.0), D.Cauchy(v(0, 1), 1.0), D.HalfNormal(v(1, 2)), D.LogNormal(v(0, 1), 1.0), D.Gumbel(v(0, 1), 1.0), D.Weibull(v(1, 2), 2.0), D.Kumaraswamy(v(1, 2), 2.0), D.Pareto(v(1, 2), 2.0),
                                              D.TransformedDistribution(D.Normal(v(0, 1), 1.0), T.AffineTransform(1.0, v(-2, 3))))]
        + [D.TransformedDistribution(D.Normal(v(0, 1), 1.0), T.AffineTransform(1.0, v(-2, 3))).cdf(v(0.2, 0.6)), D.MixtureSameFamily(D.Categorical(v(0.3, 0.7)), D.Normal(v(0, 1), v(1, 2))).cdf(v(0.2, 0.6)),
           D.GeneralizedPareto(0.0, 1.0, v(0, 0.5)).log_survival_function(v(0.2, 0.6)), D.Normal(v(0, 1), 1.0).perplexity()],
    "supports": lambda: [D.Bernoulli(v(0.5, 0.5)).enumerate_support(False), D.Categorical(torch.ones(2, 3)).enumerate_support(), D.OneHotCategorical(torch.ones(2, 3)).enumerate_support(), D.OneHotCategorical(torch.ones(2, 3)).enumerate_support(False),
                         D.Binomial(2, v(0.5, 0.5)).enumerate_support(), D.Independent(D.Bernoulli(v(0.5, 0.5)), 0).enumerate_support()],
    "exponential families": lambda: [D.ExponentialFamily.entropy(family) for family in (D.Normal(v(0, 1), v(1, 2)), D.Gamma(v(1, 2), v(1, 2)), D.Exponential(v(1, 2)), D.Bernoulli(v(0.2, 0.7)), D.ContinuousBernoulli(v(0.2, 0.5)))],
    "transforms": lambda: [both_ways(transform, x) for transform, x in (
        (T.ExpTransform(), numbered(2, 3)), (T.PowerTransform(v(2, 3, 0.5)), numbered(2, 3).exp()), (T.SigmoidTransform(), numbered(2, 3)), (T.SoftplusTransform(), numbered(2, 3)), (T.TanhTransform(), numbered(2, 3)),
        (T.AbsTransform(), numbered(2, 3)), (T.AffineTransform(1.0, -2.0), numbered(2, 3)), (T.AffineTransform(v(1, 2, 3), v(1, -2, 3)), numbered(2, 3)), (T.AffineTransform(0.0, v(1, -2, 3), event_dim=1), numbered(2, 3)),
        (T.AffineTransform(0.0, 3, event_dim=1), numbered(2, 3)), (T.SoftmaxTransform(), numbered(2, 3)), (T.StickBreakingTransform(), numbered(2, 3)), (T.CorrCholeskyTransform(), numbered(2, 6)),
        (T.LowerCholeskyTransform(), numbered(2, 3, 3)), (T.PositiveDefiniteTransform(), numbered(2, 3, 3)), (T.IndependentTransform(T.ExpTransform(), 1), numbered(2, 3)), (T.ReshapeTransform((2, 3), (6,)), numbered(4, 2, 3)),
        (T.ComposeTransform([T.ExpTransform(), T.AffineTransform(1.0, 2.0), T.StickBreakingTransform()]), numbered(2, 3)), (T.identity_transform, numbered(2, 3)),
        (T.CatTransform([T.ExpTransform(), T.SigmoidTransform()], dim=-1, lengths=[1, 2]), numbered(2, 3)), (T.CatTransform([T.ExpTransform(), T.IndependentTransform(T.ExpTransform(), 1)], dim=0, lengths=[1, 1]), numbered(2, 3)),
        (T.StackTransform([T.ExpTransform(), T.TanhTransform(), T.identity_transform], dim=1), numbered(2, 3)), (T.CumulativeDistributionTransform(D.Normal(0.0, 1.0)), numbered(2, 3)),
        (T.StickBreakingTransform().inv, numbered(2, 3).softmax(-1)), (T.ComposeTransform([T.ExpTransform(), T.AffineTransform(1.0, 2.0)]).inv, numbered(2, 3) + 3))],
    "signs": lambda: [T.ExpTransform().sign, T.AffineTransform(0.0, -2.0).sign, T.AffineTransform(0.0, v(1, -2)).sign, T.ComposeTransform([T.ExpTransform(), T.AffineTransform(0.0, -1.0)]).sign, T.PowerTransform(v(-1)).sign, T.ExpTransform().inv.sign],
    "event dimensions": lambda: [[transform.domain.event_dim, transform.codomain.event_dim] for transform in (
        T.ExpTransform(), T.StickBreakingTransform(), T.CorrCholeskyTransform(), T.ReshapeTransform((2, 3), (6,)), T.ComposeTransform([T.ExpTransform(), T.StickBreakingTransform(), T.ReshapeTransform((4,), (2, 2))]),
        T.ComposeTransform([T.CorrCholeskyTransform(), T.ReshapeTransform((4, 4), (16,))]), T.IndependentTransform(T.ExpTransform(), 2), T.StickBreakingTransform().inv, T.AffineTransform(0, 1, 1))],
    "constrained": lambda: [[registry(constraint)(x) for registry in (D.transform_to, D.biject_to)] for constraint, x in (
        (C.real, numbered(3)), (C.positive, numbered(3)), (C.nonnegative, numbered(3)), (C.greater_than(2.0), numbered(3)), (C.greater_than_eq(v(1, 2, 3)), numbered(3)), (C.less_than(2.0), numbered(3)), (C.unit_interval, numbered(3)),
        (C.interval(-1.0, 3.0), numbered(3)), (C.interval(v(1, 2, 3), 4.0), numbered(3)), (C.interval(0.0, v(1, 2, 3)), numbered(3)), (C.half_open_interval(0.0, 1.0), numbered(3)), (C.simplex, numbered(3)), (C.corr_cholesky, numbered(3)),
        (C.independent(C.positive, 1), numbered(3)), (C.real_vector, numbered(3)), (C.cat([C.positive, C.real], 0, [1, 2]), numbered(3)), (C.stack([C.positive, C.real, C.unit_interval]), numbered(3)))]
        + [D.transform_to(constraint)(numbered(3, 3)) for constraint in (C.lower_cholesky, C.positive_definite, C.positive_semidefinite)],
    "checks": lambda: [constraint.check(value) for constraint, value in (
        (C.real, v(1, float("nan"), float("inf"))), (C.positive, v(-1, 0, 1)), (C.nonnegative, v(-1, 0, 1)), (C.less_than(0.5), v(0, 0.5, 1)), (C.unit_interval, v(-1, 0, 1)), (C.half_open_interval(0.0, 1.0), v(-1, 0, 1)),
        (C.boolean, v(0, 0.5, 1)), (C.integer_interval(1, 2), v(0, 1, 1.5, 2, 3)), (C.nonnegative_integer, v(-1, 0, 0.5)), (C.positive_integer, v(0, 1, 1.5)), (C.one_hot, t([[0.0, 1], [1, 1], [0.5, 0.5]])),
        (C.simplex, t([[0.5, 0.5], [0.5, 0.6], [-0.5, 1.5]])), (C.multinomial(3), t([[1.0, 2], [2, 2], [-1, 1]])), (C.real_vector, t([[0.0, 1], [float("nan"), 1]])), (C.lower_triangular, torch.stack([L, L.T])), (C.lower_cholesky, torch.stack([L, L.T, -L])),
        (C.corr_cholesky, torch.stack([L, torch.eye(2)])), (C.square, torch.ones(3, 2, 2)), (C.square, torch.ones(3, 2, 1)), (C.symmetric, torch.stack([L, L @ L.T])), (C.positive_semidefinite, torch.stack([torch.ones(2, 2), -torch.eye(2)])),
        (C.positive_definite, torch.stack([L @ L.T, -torch.eye(2)])), (C.positive_definite, torch.stack([L, torch.eye(2)])), (C.independent(C.positive, 1), t([[1.0, 2], [-1, 2]])), (C.cat([C.positive, C.real], 0, [1, 2]), v(-1, 1, -1)),
        (C.stack([C.positive, C.real]), v(-1, -1)), (C.MixtureSameFamilyConstraint(C.positive), v(-1, 1)), (C.interval(v(0, 1), v(1, 2)), v(0.5, 0.5)))],
    "KL divergences": lambda: [D.kl_divergence(p, q) for p, q in (
        (D.Bernoulli(v(0, 0.5, 1)), D.Bernoulli(v(0, 1, 0.5))), (D.Categorical(v(0, 0.5, 0.5)), D.Categorical(v(0.5, 0, 0.5))), (D.Independent(D.Normal(numbered(2, 3), 1.0), 1), D.Independent(D.Normal(0.0, torch.ones(2, 3)), 1)),
        (D.LogNormal(v(0, 1), 1.0), D.LogNormal(0.5, v(1, 2))), (D.Chi2(v(1, 2)), D.Chi2(v(2, 3))), (D.MultivariateNormal(numbered(3, 2), scale_tril=L), D.MultivariateNormal(v(0, 1), torch.eye(2))), (D.Uniform(v(0, 0), v(1, 2)), D.Uniform(v(-1, 1), v(2, 3))),
        (D.Wishart(t(4.0), covariance_matrix=L @ L.T), D.Wishart(t(5.0), covariance_matrix=torch.eye(2))), (D.HalfNormal(v(1, 2)), D.HalfNormal(2.0)), (D.Pareto(v(1, 2), 3.0), D.Pareto(1.5, 2.0)), (D.Binomial(3, v(0.2, 0.7)), D.Binomial(2, v(0.5, 0.5))),
        (D.TransformedDistribution(D.Normal(v(0, 1), 1.0), mixed_transforms()), D.TransformedDistribution(D.Normal(v(1, 1), 2.0), mixed_transforms())), (D.Poisson(v(1, 2)), D.Binomial(3, v(0.5, 0.5))))],
}


def thrown(run):
    try:
        run()
    except Exception as error:
        return [type(error).__name__, str(error)]
    raise AssertionError("nothing was raised")


expected = {
    "printed": {name: [str(item) for item in make()] if isinstance(make(), list) else str(make()) for name, make in PRINTED.items()},
    "errors": {name: thrown(run) for name, run in ERRORS.items()},
    "values": {name: encode(make()) for name, make in VALUES.items()},
}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "python.json"), "w") as file:
    json.dump(expected, file, indent=1)
    file.write("\n")

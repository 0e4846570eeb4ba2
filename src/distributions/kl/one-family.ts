/** @file KL divergences between two distributions of the same family. */

import { NotImplementedError } from '../../native/errors.js';
import { softplus } from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { Bernoulli } from '../bernoulli.js';
import { Beta } from '../beta.js';
import { Binomial } from '../binomial.js';
import { sameShape, sumRightmost } from '../broadcast.js';
import { Categorical } from '../categorical.js';
import { Cauchy } from '../cauchy.js';
import { eulerConstant } from '../constants.js';
import { ContinuousBernoulli } from '../continuous-bernoulli.js';
import { Dirichlet } from '../dirichlet.js';
import { Exponential } from '../exponential.js';
import { ExponentialFamily } from '../exponential-family.js';
import { Gamma } from '../gamma.js';
import { Geometric } from '../geometric.js';
import { Gumbel } from '../gumbel.js';
import { HalfNormal } from '../half-normal.js';
import { Independent } from '../independent.js';
import { Laplace } from '../laplace.js';
import { Normal } from '../normal.js';
import { OneHotCategorical } from '../one-hot-categorical.js';
import { Pareto } from '../pareto.js';
import { Poisson } from '../poisson.js';
import { complement } from '../probabilities.js';
import { TransformedDistribution } from '../transformed-distribution.js';
import { sameTransforms } from '../transforms/compose.js';
import { Uniform } from '../uniform.js';
import { klDivergence, registerKl } from './registry.js';

const infinity = Number.POSITIVE_INFINITY;

registerKl(Bernoulli, Bernoulli, (p, q) => {
  const ofOne = p.probs
    .mul(softplus(q.logits.neg()).sub(softplus(p.logits.neg())))
    .maskedFill(q.probs.eq(0), infinity)
    .maskedFill(p.probs.eq(0), 0);
  const ofZero = complement(p.probs)
    .mul(softplus(q.logits).sub(softplus(p.logits)))
    .maskedFill(q.probs.eq(1), infinity)
    .maskedFill(p.probs.eq(1), 0);
  return ofOne.add(ofZero);
});

registerKl(Beta, Beta, (p, q) => {
  const sumP = p.concentration1.add(p.concentration0);
  const sumQ = q.concentration1.add(q.concentration0);
  const t1 = q.concentration1.lgamma().add(q.concentration0.lgamma()).add(sumP.lgamma());
  const t2 = p.concentration1.lgamma().add(p.concentration0.lgamma()).add(sumQ.lgamma());
  const t3 = p.concentration1.sub(q.concentration1).mul(p.concentration1.digamma());
  const t4 = p.concentration0.sub(q.concentration0).mul(p.concentration0.digamma());
  const t5 = sumQ.sub(sumP).mul(sumP.digamma());
  return t1.sub(t2).add(t3).add(t4).add(t5);
});

registerKl(Binomial, Binomial, (p, q) => {
  if (p.totalCount.lt(q.totalCount).any().item()) {
    throw new NotImplementedError('KL between Binomials where q.total_count > p.total_count is not implemented');
  }
  const ofTrial = p.probs.mul(p.logits.sub(q.logits)).add(p.probs.neg().log1p()).sub(q.probs.neg().log1p());
  return p.totalCount.mul(ofTrial).maskedFill(p.totalCount.gt(q.totalCount), infinity);
});

function klCategorical(p: Categorical, q: Categorical): Tensor {
  const t = p.probs.mul(p.logits.sub(q.logits));
  return t.maskedFill(q.probs.eq(0), infinity).maskedFill(p.probs.eq(0), 0).sum(-1);
}

registerKl(Categorical, Categorical, klCategorical);

registerKl(OneHotCategorical, OneHotCategorical, (p, q) => klCategorical(p._categorical, q._categorical));

registerKl(ContinuousBernoulli, ContinuousBernoulli, (p, q) => {
  const t1 = p.mean.mul(p.logits.sub(q.logits));
  const t2 = p._logNorm().add(p.probs.neg().log1p());
  const t3 = q._logNorm().neg().sub(q.probs.neg().log1p());
  return t1.add(t2).add(t3);
});

registerKl(Dirichlet, Dirichlet, (p, q) => {
  const sumP = p.concentration.sum(-1);
  const sumQ = q.concentration.sum(-1);
  const t1 = sumP.lgamma().sub(sumQ.lgamma());
  const t2 = p.concentration.lgamma().sub(q.concentration.lgamma()).sum(-1);
  const t3 = p.concentration.sub(q.concentration);
  const t4 = p.concentration.digamma().sub(sumP.digamma().unsqueeze(-1));
  return t1.sub(t2).add(t3.mul(t4).sum(-1));
});

registerKl(Exponential, Exponential, (p, q) => {
  const ratio = q.rate.div(p.rate);
  return ratio.log().neg().add(ratio).sub(1);
});

/** By the Bregman divergence of the log normalizers. */
registerKl(ExponentialFamily, ExponentialFamily, (p, q) => {
  if (p.constructor !== q.constructor) {
    throw new NotImplementedError(
      'The cross KL-divergence between different exponential families cannot be computed using Bregman divergences',
    );
  }
  const paramsP = p._naturalParams.map((param) => param.detach().requiresGrad_());
  const paramsQ = q._naturalParams;
  const { normalizer, gradients } = p._normalizerAt(paramsP);
  return paramsP.reduce(
    (result, param, i) => {
      const term = paramsQ[i].sub(param).mul(gradients[i]);
      return result.sub(sumRightmost(term, q.eventShape.length));
    },
    q._logNormalizer(...paramsQ).sub(normalizer),
  );
});

registerKl(Gamma, Gamma, (p, q) => {
  const t1 = q.concentration.mul(p.rate.div(q.rate).log());
  const t2 = q.concentration.lgamma().sub(p.concentration.lgamma());
  const t3 = p.concentration.sub(q.concentration).mul(p.concentration.digamma());
  const t4 = q.rate.sub(p.rate).mul(p.concentration.div(p.rate));
  return t1.add(t2).add(t3).add(t4);
});

registerKl(Gumbel, Gumbel, (p, q) => {
  const ct1 = p.scale.div(q.scale);
  const ct2 = q.loc.div(q.scale);
  const ct3 = p.loc.div(q.scale);
  const t1 = ct1.log().neg().sub(ct2).add(ct3);
  const t2 = ct1.mul(eulerConstant);
  const t3 = ct2.add(ct1.add(1).lgamma()).sub(ct3).exp();
  return t1
    .add(t2)
    .add(t3)
    .sub(1 + eulerConstant);
});

registerKl(Geometric, Geometric, (p, q) => p.entropy().neg().sub(q.probs.neg().log1p().div(p.probs)).sub(q.logits));

function klNormal(p: Normal, q: Normal): Tensor {
  const varianceRatio = p.scale.div(q.scale).pow(2);
  const distance = p.loc.sub(q.loc).div(q.scale).pow(2);
  return varianceRatio.add(distance).sub(1).sub(varianceRatio.log()).mul(0.5);
}

registerKl(Normal, Normal, klNormal);

registerKl(HalfNormal, HalfNormal, (p, q) => klNormal(p.baseDist, q.baseDist));

registerKl(Laplace, Laplace, (p, q) => {
  const scaleRatio = p.scale.div(q.scale);
  const distance = p.loc.sub(q.loc).abs();
  const t2 = distance.div(q.scale);
  const t3 = scaleRatio.mul(distance.neg().div(p.scale).exp());
  return scaleRatio.log().neg().add(t2).add(t3).sub(1);
});

registerKl(Pareto, Pareto, (p, q) => {
  const scaleRatio = p.scale.div(q.scale);
  const alphaRatio = q.alpha.div(p.alpha);
  const t1 = q.alpha.mul(scaleRatio.log());
  const t2 = alphaRatio.log().neg();
  return t1.add(t2).add(alphaRatio).sub(1).maskedFill(p.scale.lt(q.scale), infinity);
});

registerKl(Poisson, Poisson, (p, q) => p.rate.mul(p.rate.log().sub(q.rate.log())).sub(p.rate.sub(q.rate)));

registerKl(TransformedDistribution, TransformedDistribution, (p, q) => {
  if (!sameTransforms(p.transforms, q.transforms) || !sameShape(p.eventShape, q.eventShape)) {
    throw new NotImplementedError(
      'KL between distributions with different transforms or event shapes is not implemented',
    );
  }
  return klDivergence(p.baseDist, q.baseDist);
});

registerKl(Uniform, Uniform, (p, q) => {
  const result = q.high.sub(q.low).div(p.high.sub(p.low)).log();
  return result.maskedFill(q.low.gt(p.low).bitwiseOr(q.high.lt(p.high)), infinity);
});

registerKl(Independent, Independent, (p, q) => {
  if (p.reinterpretedBatchNdims !== q.reinterpretedBatchNdims) {
    throw new NotImplementedError(
      'KL between distributions with different numbers of reinterpreted dimensions is not implemented',
    );
  }
  return sumRightmost(klDivergence(p.baseDist, q.baseDist), p.reinterpretedBatchNdims);
});

registerKl(Cauchy, Cauchy, (p, q) => {
  const t1 = p.scale.add(q.scale).pow(2).add(p.loc.sub(q.loc).pow(2)).log();
  const t2 = p.scale.mul(4).mul(q.scale).log();
  return t1.sub(t2);
});

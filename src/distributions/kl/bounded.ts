/** @file KL divergences from distributions on an interval to other families. */

import { onesLike, where, xlogy } from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { Bernoulli } from '../bernoulli.js';
import { Beta } from '../beta.js';
import { log2Pi } from '../constants.js';
import { ContinuousBernoulli } from '../continuous-bernoulli.js';
import { Exponential } from '../exponential.js';
import { Gamma } from '../gamma.js';
import { Gumbel } from '../gumbel.js';
import { Normal } from '../normal.js';
import { Pareto } from '../pareto.js';
import { Poisson } from '../poisson.js';
import { complement } from '../probabilities.js';
import { Uniform } from '../uniform.js';
import { registerKl } from './registry.js';

const infinity = Number.POSITIVE_INFINITY;

function xLogX(x: Tensor): Tensor {
  return xlogy(x, x);
}

/** The integral of `log x` from `low` to `high`, divided by the length. */
function averageLog(low: Tensor, high: Tensor): Tensor {
  const length = high.sub(low);
  return xLogX(high).sub(xLogX(low)).sub(length).div(length);
}

function infiniteWhere(mask: Tensor, result: Tensor): Tensor {
  return where(mask, onesLike(result).mul(infinity), result);
}

registerKl(Bernoulli, Poisson, (p, q) => p.entropy().neg().sub(p.probs.mul(q.rate.log()).sub(q.rate)));

/** What the densities of a continuous Bernoulli distribution add to minus the entropy. */
function crossEntropy(entropy: Tensor, mean: Tensor, q: ContinuousBernoulli): Tensor {
  return entropy.neg().sub(mean.mul(q.logits)).sub(q.probs.neg().log1p()).sub(q._logNorm());
}

registerKl(Beta, ContinuousBernoulli, (p, q) => crossEntropy(p.entropy(), p.mean, q));

registerKl(Beta, Exponential, (p, q) => p.entropy().neg().sub(q.rate.log()).add(q.rate.mul(p.mean)));

registerKl(Beta, Gamma, (p, q) => {
  const sum = p.concentration1.add(p.concentration0);
  const t2 = q.concentration.lgamma().sub(q.concentration.mul(q.rate.log()));
  const t3 = q.concentration.sub(1).mul(p.concentration1.digamma().sub(sum.digamma()));
  const t4 = q.rate.mul(p.concentration1).div(sum);
  return p.entropy().neg().add(t2).sub(t3).add(t4);
});

registerKl(Beta, Normal, (p, q) => {
  const { mean } = p;
  const variance = q.scale.pow(2);
  const t2 = variance.mul(2).mul(Math.PI).log().mul(0.5);
  const t3 = mean.mul(complement(mean)).div(p.concentration1.add(p.concentration0).add(1)).add(mean.pow(2)).mul(0.5);
  const t4 = q.loc.mul(mean);
  const t5 = q.loc.pow(2).mul(0.5);
  return p.entropy().neg().add(t2).add(t3.sub(t4).add(t5).div(variance));
});

registerKl(Beta, Uniform, (p, q) => {
  const result = p.entropy().neg().add(q.high.sub(q.low).log());
  return result.maskedFill(q.low.gt(0).bitwiseOr(q.high.lt(1)), infinity);
});

registerKl(ContinuousBernoulli, Exponential, (p, q) => p.entropy().neg().sub(q.rate.log()).add(q.rate.mul(p.mean)));

registerKl(ContinuousBernoulli, Normal, (p, q) => {
  const t2 = q.loc.div(q.scale).square().add(log2Pi).mul(0.5).add(q.scale.log());
  const t3 = p.variance.add(p.mean.square()).sub(q.loc.mul(2).mul(p.mean)).div(q.scale.square().mul(2));
  return p.entropy().neg().add(t2).add(t3);
});

registerKl(ContinuousBernoulli, Uniform, (p, q) => {
  const result = p.entropy().neg().add(q.high.sub(q.low).log());
  return infiniteWhere(q.low.ge(0).maximum(q.high.le(1)), result);
});

registerKl(Uniform, Beta, (p, q) => {
  const length = p.high.sub(p.low);
  const t2 = q.concentration1
    .sub(1)
    .mul(xLogX(p.high).sub(xLogX(p.low)).sub(length))
    .div(length);
  const t3 = q.concentration0
    .sub(1)
    .mul(
      xLogX(complement(p.high))
        .sub(xLogX(complement(p.low)))
        .add(length),
    )
    .div(length);
  const t4 = q.concentration1
    .lgamma()
    .add(q.concentration0.lgamma())
    .sub(q.concentration1.add(q.concentration0).lgamma());
  return t3
    .add(t4)
    .sub(length.log())
    .sub(t2)
    .maskedFill(p.high.gt(1).bitwiseOr(p.low.lt(0)), infinity);
});

registerKl(Uniform, ContinuousBernoulli, (p, q) =>
  infiniteWhere(p.high.ge(1).maximum(p.low.le(0)), crossEntropy(p.entropy(), p.mean, q)),
);

registerKl(Uniform, Exponential, (p, q) => {
  const result = q.rate.mul(p.high.add(p.low)).div(2).sub(p.high.sub(p.low).mul(q.rate).log());
  return result.maskedFill(p.low.lt(0), infinity);
});

registerKl(Uniform, Gamma, (p, q) => {
  const length = p.high.sub(p.low);
  const t2 = q.concentration.lgamma().sub(q.concentration.mul(q.rate.log()));
  const t3 = complement(q.concentration)
    .mul(xLogX(p.high).sub(xLogX(p.low)).sub(length))
    .div(length);
  const t4 = q.rate.mul(p.high.add(p.low)).div(2);
  return length.log().neg().add(t2).add(t3).add(t4).maskedFill(p.low.lt(0), infinity);
});

registerKl(Uniform, Gumbel, (p, q) => {
  const ratio = q.scale.div(p.high.sub(p.low));
  const high = p.high.sub(q.loc).div(q.scale);
  const low = p.low.sub(q.loc).div(q.scale);
  const t1 = ratio.log().add(high.add(low).mul(0.5));
  const t2 = ratio.mul(high.neg().exp().sub(low.neg().exp()));
  return t1.sub(t2);
});

registerKl(Uniform, Normal, (p, q) => {
  const length = p.high.sub(p.low);
  const t1 = q.scale
    .mul(Math.sqrt(Math.PI * 2))
    .div(length)
    .log();
  const t2 = length.pow(2).div(12);
  const t3 = p.high.add(p.low).sub(q.loc.mul(2)).div(2).pow(2);
  return t1.add(t2.add(t3).mul(0.5).div(q.scale.pow(2)));
});

registerKl(Uniform, Pareto, (p, q) => {
  const t1 = q.alpha.mul(q.scale.pow(q.alpha)).mul(p.high.sub(p.low)).log();
  return averageLog(p.low, p.high).mul(q.alpha.add(1)).sub(t1).maskedFill(p.low.lt(q.scale), infinity);
});

/** @file Pairs of distributions whose KL divergence is infinite: the first one has values that the second one has not. */

import { fullLike } from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { Bernoulli } from '../bernoulli.js';
import { Beta } from '../beta.js';
import { Binomial } from '../binomial.js';
import { ContinuousBernoulli } from '../continuous-bernoulli.js';
import type { Distribution } from '../distribution.js';
import { Exponential } from '../exponential.js';
import { Gamma } from '../gamma.js';
import { Gumbel } from '../gumbel.js';
import { Laplace } from '../laplace.js';
import { Normal } from '../normal.js';
import { Pareto } from '../pareto.js';
import { Poisson } from '../poisson.js';
import { Uniform } from '../uniform.js';
import { type DistributionClass, registerKl } from './registry.js';

function registerInfinite<P extends Distribution>(
  typeP: DistributionClass<P>,
  param: (p: P) => Tensor,
  typesQ: readonly DistributionClass<Distribution>[],
): void {
  const infinite = (p: P): Tensor => fullLike(param(p), Number.POSITIVE_INFINITY);
  for (const typeQ of typesQ) registerKl(typeP, typeQ, infinite);
}

const bounded = [Beta, ContinuousBernoulli, Uniform];
const partial = [...bounded, Exponential, Gamma, Pareto];

registerInfinite(Beta, (p) => p.concentration1, [Pareto]);
registerInfinite(ContinuousBernoulli, (p) => p.probs, [Pareto]);
registerInfinite(Exponential, (p) => p.rate, [...bounded, Pareto]);
registerInfinite(Gamma, (p) => p.concentration, [...bounded, Pareto]);
registerInfinite(Gumbel, (p) => p.loc, partial);
registerInfinite(Laplace, (p) => p.loc, partial);
registerInfinite(Normal, (p) => p.loc, partial);
registerInfinite(Pareto, (p) => p.scale, bounded);
registerInfinite(Poisson, (p) => p.rate, [Bernoulli, Binomial]);

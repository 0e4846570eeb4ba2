/** @file KL divergences from distributions on a half line or on all real numbers to other families. */

import type { Tensor } from '../../tensor/tensor.js';
import { eulerConstant, log2Pi } from '../constants.js';
import { Exponential } from '../exponential.js';
import { Gamma } from '../gamma.js';
import { Gumbel } from '../gumbel.js';
import { Laplace } from '../laplace.js';
import { Normal } from '../normal.js';
import { Pareto } from '../pareto.js';
import { registerKl } from './registry.js';

const infinity = Number.POSITIVE_INFINITY;

function half(x: Tensor): Tensor {
  return x.mul(0.5);
}

registerKl(Exponential, Gamma, (p, q) => {
  const ratio = q.rate.div(p.rate);
  return q.concentration
    .neg()
    .mul(ratio.log())
    .add(ratio)
    .add(q.concentration.lgamma())
    .add(q.concentration.mul(eulerConstant))
    .sub(1 + eulerConstant);
});

registerKl(Exponential, Gumbel, (p, q) => {
  const product = p.rate.mul(q.scale);
  const ratio = q.loc.div(q.scale);
  const t2 = ratio.exp().mul(product).div(product.add(1));
  return product.log().sub(1).sub(ratio).add(t2).add(product.reciprocal());
});

registerKl(Exponential, Normal, (p, q) => {
  const variance = q.scale.pow(2);
  const rateSquared = p.rate.pow(2);
  const t1 = half(rateSquared.mul(variance).mul(2).mul(Math.PI).log());
  const t3 = q.loc.div(p.rate);
  const t4 = half(q.loc.pow(2));
  return t1.sub(1).add(rateSquared.reciprocal().sub(t3).add(t4).div(variance));
});

registerKl(Gamma, Exponential, (p, q) =>
  p.entropy().neg().sub(q.rate.log()).add(q.rate.mul(p.concentration).div(p.rate)),
);

registerKl(Gamma, Gumbel, (p, q) => {
  const product = p.rate.mul(q.scale);
  const ratio = q.loc.div(q.scale);
  const t1 = p.concentration.sub(1).mul(p.concentration.digamma()).sub(p.concentration.lgamma()).sub(p.concentration);
  const t2 = product.log().add(p.concentration.div(product));
  const t3 = ratio.exp().mul(product.reciprocal().add(1).pow(p.concentration.neg())).sub(ratio);
  return t1.add(t2).add(t3);
});

registerKl(Gamma, Normal, (p, q) => {
  const variance = q.scale.pow(2);
  const rateSquared = p.rate.pow(2);
  const t1 = half(rateSquared.mul(variance).mul(2).mul(Math.PI).log())
    .sub(p.concentration)
    .sub(p.concentration.lgamma());
  const t2 = half(p.concentration.pow(2).add(p.concentration)).div(rateSquared);
  const t3 = q.loc.mul(p.concentration).div(p.rate);
  const t4 = half(q.loc.pow(2));
  const t5 = p.concentration.sub(1).mul(p.concentration.digamma());
  return t1.add(t5).add(t2.sub(t3).add(t4).div(variance));
});

registerKl(Gumbel, Normal, (p, q) => {
  const ratio = p.scale.div(q.scale);
  const t1 = ratio.div(Math.sqrt(2 * Math.PI)).log();
  const t2 = half(ratio.mul(Math.PI)).pow(2).div(3);
  const t3 = half(p.loc.add(p.scale.mul(eulerConstant)).sub(q.loc).div(q.scale).pow(2));
  return t1
    .neg()
    .add(t2)
    .add(t3)
    .sub(eulerConstant + 1);
});

registerKl(Laplace, Normal, (p, q) => {
  const variance = q.scale.pow(2);
  const ratio = p.scale.pow(2).div(variance);
  const t1 = half(ratio.mul(2).div(Math.PI).log());
  const t2 = half(p.loc.pow(2));
  const t3 = p.loc.mul(q.loc);
  const t4 = half(q.loc.pow(2));
  return t1.neg().add(ratio).add(t2.sub(t3).add(t4).div(variance)).sub(1);
});

registerKl(Normal, Gumbel, (p, q) => {
  const meanRatio = p.loc.div(q.scale);
  const varianceRatio = p.scale.div(q.scale).pow(2);
  const locRatio = q.loc.div(q.scale);
  const t1 = half(varianceRatio.log());
  const t2 = meanRatio.sub(locRatio);
  const t3 = meanRatio.neg().add(half(varianceRatio)).add(locRatio).exp();
  return t1
    .neg()
    .add(t2)
    .add(t3)
    .sub(0.5 * (1 + log2Pi));
});

registerKl(Normal, Laplace, (p, q) => {
  const difference = p.loc.sub(q.loc);
  const standardized = difference.div(p.scale);
  const t1 = p.scale.div(q.scale).log();
  const t2 = p.scale.mul(Math.sqrt(2 / Math.PI)).mul(standardized.pow(2).mul(-0.5).exp());
  const t3 = difference.mul(standardized.mul(Math.sqrt(0.5)).erf());
  return t1
    .neg()
    .add(t2.add(t3).div(q.scale))
    .sub(0.5 * (1 + Math.log(0.5 * Math.PI)));
});

registerKl(Pareto, Exponential, (p, q) => {
  const product = p.scale.mul(q.rate);
  const t1 = p.alpha.div(product).log();
  const t3 = p.alpha.mul(product).div(p.alpha.sub(1));
  return t1.sub(p.alpha.reciprocal()).add(t3).sub(1).maskedFill(p.alpha.le(1), infinity);
});

registerKl(Pareto, Gamma, (p, q) => {
  const common = p.scale.log().add(p.alpha.reciprocal());
  const t1 = p.alpha.log().sub(common);
  const t2 = q.concentration.lgamma().sub(q.concentration.mul(q.rate.log()));
  const t3 = q.concentration.neg().add(1).mul(common);
  const t4 = q.rate.mul(p.alpha).mul(p.scale).div(p.alpha.sub(1));
  return t1.add(t2).add(t3).add(t4).sub(1).maskedFill(p.alpha.le(1), infinity);
});

registerKl(Pareto, Normal, (p, q) => {
  const variance = q.scale.pow(2).mul(2);
  const common = p.scale.div(p.alpha.sub(1));
  const t1 = q.scale
    .mul(Math.sqrt(2 * Math.PI))
    .mul(p.alpha)
    .div(p.scale)
    .log();
  const t3 = p.alpha.mul(common.pow(2)).div(p.alpha.sub(2));
  const t4 = p.alpha.mul(common).sub(q.loc).pow(2);
  return t1.sub(p.alpha.reciprocal()).add(t3.add(t4).div(variance)).sub(1).maskedFill(p.alpha.le(2), infinity);
});

/** @file Distributions of an exponential family, whose entropy follows from their log normalizer. */

import { grad } from '../autograd/backward.js';
import type { Tensor } from '../tensor/tensor.js';
import { Distribution } from './distribution.js';

/**
 * Base class of distributions with the density `exp(<t(x), θ> - F(θ) + k(x))`. A subclass gives the natural parameters θ and the log normalizer F;
 * entropy and KL divergence follow from F's gradient. Mirrors `torch.distributions.ExponentialFamily`.
 */
export class ExponentialFamily extends Distribution {
  /** The natural parameters θ. */
  get _naturalParams(): Tensor[] {
    return this._lacks('_naturalParams');
  }

  /** F of natural parameters. */
  _logNormalizer(..._naturalParams: Tensor[]): Tensor {
    return this._lacks('_logNormalizer');
  }

  /** The expected value of k. */
  get _meanCarrierMeasure(): number {
    return this._lacks('_meanCarrierMeasure');
  }

  override entropy(): Tensor {
    const params = this._naturalParams.map((param) => param.detach().requiresGrad_());
    const { normalizer, gradients } = this._normalizerAt(params);
    return params.reduce(
      (result, param, i) =>
        result.sub(
          param
            .mul(gradients[i])
            .reshape([...this.batchShape, -1])
            .sum(-1),
        ),
      normalizer.add(-this._meanCarrierMeasure),
    );
  }

  /** F at given parameters, and its gradients with respect to them. @internal */
  _normalizerAt(params: Tensor[]): { normalizer: Tensor; gradients: Tensor[] } {
    const normalizer = this._logNormalizer(...params);
    const gradients = grad(normalizer.sum(), params, { createGraph: true }) as Tensor[];
    return { normalizer, gradients };
  }
}

/** @file Weights divided by their largest singular value, as `torch.nn.utils.parametrizations.spectral_norm`. */

import { IndexError, ValueError } from '../../../native/errors.js';
import { mv, vdot } from '../../../ops/functions.js';
import { withoutGrad } from '../../../tensor/gradMode.js';
import { requireModule } from '../../checks.js';
import { Tensor } from '../../../tensor/tensor.js';
import { contiguousFormat } from '../../../values/layout.js';
import { type Rest, readOptions } from '../../arguments.js';
import { normalize } from '../../functional/normalization.js';
import { type AnyModule, Module } from '../../module.js';
import { ConvTransposeNd } from '../../modules/conv-transpose.js';
import { type Parametrized, registerParametrization } from '../parametrize/register.js';

/** Options of `spectralNorm`. */
export interface SpectralNormOptions {
  /** Name of the parameter. Default: 'weight'. */
  name?: string;
  /** Steps of the power iteration at each use in training mode. Default: 1. */
  nPowerIterations?: number;
  /** Smallest divisor. Default: 1e-12. */
  eps?: number;
  /** Dimension of the outputs. Default: 1 for transposed convolutions, else 0. */
  dim?: number | null;
}

export type SpectralNormRest = Rest<
  [name?: string, nPowerIterations?: number, eps?: number, dim?: number | null],
  SpectralNormOptions
>;

export interface SpectralNormSettings {
  name: string;
  nPowerIterations: number;
  eps: number;
  dim: number;
}

/** The options with their defaults for a module. @internal */
export function readSpectralNorm(module: AnyModule, rest: SpectralNormRest): SpectralNormSettings {
  requireModule('spectralNorm', 'module', module);
  const names = ['name', 'nPowerIterations', 'eps', 'dim'] as const;
  const { name = 'weight', nPowerIterations = 1, eps = 1e-12, dim } = readOptions('spectralNorm', names, rest);
  return { name, nPowerIterations, eps, dim: dim ?? (module instanceof ConvTransposeNd ? 1 : 0) };
}

/** @internal */
export function checkIterations(count: number): void {
  if (count > 0) return;
  throw new ValueError(`Expected n_power_iterations to be positive, but got n_power_iterations=${count}`);
}

/** Dimension `dim` first. @internal */
export function toFront(weight: Tensor, dim: number): Tensor {
  if (dim === 0) return weight;
  const others = weight.shape.map((_, d) => d).filter((d) => d !== dim);
  return weight.permute([dim, ...others]);
}

/** A random vector of length 1 that fits `like`. @internal */
export function randomUnit(like: Tensor, size: number, eps: number): Tensor {
  return normalize(like.newEmpty([size]).normal_(0, 1), { dim: 0, eps });
}

class _SpectralNorm extends Module<[weight: Tensor], Tensor> {
  declare _u: Tensor;
  declare _v: Tensor;
  dim: number;
  eps: number;
  nPowerIterations: number;

  constructor(weight: Tensor, { nPowerIterations, dim, eps }: SpectralNormSettings) {
    super();
    const rank = weight.ndim;
    if (dim >= rank || dim < -rank) {
      throw new IndexError(
        `Dimension out of range (expected to be in range of [-${rank}, ${rank - 1}] but got ${dim})`,
      );
    }
    checkIterations(nPowerIterations);
    this.dim = dim >= 0 ? dim : dim + rank;
    this.eps = eps;
    this.nPowerIterations = nPowerIterations;
    if (rank === 1) return;
    const matrix = this._matrix(weight);
    const [height, width] = matrix.shape;
    this.registerBuffer('_u', randomUnit(matrix, height, eps));
    this.registerBuffer('_v', randomUnit(matrix, width, eps));
    this._iterate(matrix, 15);
  }

  /** @internal */
  _matrix(weight: Tensor): Tensor {
    return toFront(weight, this.dim).flatten(1);
  }

  /** Improves the singular vectors in place, so that replicas and graphs of earlier calls see or keep what they have to. @internal */
  _iterate(matrix: Tensor, steps: number): void {
    const { _u, _v, eps } = this;
    withoutGrad(() => {
      for (let step = 0; step < steps; step++) {
        normalize(mv(matrix, _v), { dim: 0, eps, out: _u });
        normalize(mv(matrix.H, _u), { dim: 0, eps, out: _v });
      }
    });
  }

  override forward(weight: Tensor): Tensor {
    if (weight.ndim === 1) return normalize(weight, { dim: 0, eps: this.eps });
    const matrix = this._matrix(weight);
    if (this.training) this._iterate(matrix, this.nPowerIterations);
    const u = this._u.clone({ memoryFormat: contiguousFormat });
    const v = this._v.clone({ memoryFormat: contiguousFormat });
    return weight.div(vdot(u, mv(matrix, v)));
  }

  rightInverse(value: Tensor): Tensor {
    return value;
  }
}

/**
 * Divides a weight by its largest singular value, which a power iteration follows while the module trains. The weight is taken as a
 * matrix whose rows lie along `dim`. Mirrors `torch.nn.utils.parametrizations.spectral_norm`.
 */
export function spectralNorm<M extends AnyModule>(module: M, ...rest: SpectralNormRest): M & Parametrized {
  const settings = readSpectralNorm(module, rest);
  const weight: unknown = Reflect.get(module, settings.name);
  if (!(weight instanceof Tensor)) {
    throw new ValueError(`Module '${module}' has no parameter or buffer with name '${settings.name}'`);
  }
  return registerParametrization(module, settings.name, new _SpectralNorm(weight, settings));
}

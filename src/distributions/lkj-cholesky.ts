/** @file The LKJ distribution. */

import { ValueError } from '../native/errors.js';
import { arange, cat, randn } from '../ops/functions.js';
import { finfo } from '../tensor/dtypeInfo.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type Shape, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { Beta } from './beta.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, corrCholesky, positive } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { complement } from './probabilities.js';

/** Options of `LKJCholesky`. */
export interface LKJCholeskyOptions extends ValidateOptions {
  /** The number of rows of the matrices, at least 2. */
  dim: number;
  /** 1 for a uniform density, more for matrices near the identity; positive. Default: 1. */
  concentration?: TensorOrNumber;
}

/** Cholesky factors of correlation matrices. Mirrors `torch.distributions.LKJCholesky`. */
export class LKJCholesky extends Distribution {
  static override readonly argConstraints: ArgConstraints = { concentration: positive };
  static override readonly support: Constraint = corrCholesky;

  /** The number of rows of the matrices. */
  declare readonly dim: number;
  declare readonly concentration: Tensor;
  /** @internal */
  declare readonly _beta: Beta;

  /** @throws ValueError if `dim` is below 2 or the concentration is not positive. */
  constructor(
    ...given: Arguments<
      [dim: number, concentration?: TensorOrNumber, validateArgs?: boolean | null],
      LKJCholeskyOptions
    >
  ) {
    const options = readArguments<LKJCholeskyOptions>('LKJCholesky', ['dim'], ['concentration'], given);
    const { dim, validateArgs } = options;
    if (dim < 2) {
      throw new ValueError(`Expected dim to be an integer greater than or equal to 2. Found dim=${dim}.`);
    }
    const [concentration] = broadcastAll(options.concentration ?? 1);
    const { dtype, device } = concentration;
    const counts = arange(dim - 1, { dtype, device });
    const offset = cat([counts.newZeros([1]), counts]);
    const marginal = concentration.add(0.5 * (dim - 2));
    const beta = new Beta(offset.add(0.5), marginal.unsqueeze(-1).sub(offset.mul(0.5)));
    super(concentration.shape, [dim, dim], { validateArgs, fields: { dim, concentration, _beta: beta } });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return { ...super._expandedFields(batchShape), _beta: this._beta.expand([...batchShape, this.dim]) };
  }

  /** Draws by the onion method. */
  override sample(...sampleShape: Shape): Tensor {
    const y = this._beta.sample(...sampleShape).unsqueeze(-1);
    const { dtype, device } = y;
    const normal = randn(this._extendedShape(sampleShape), { dtype, device }).tril(-1);
    const onSphere = normal.div(normal.norm({ dim: -1, keepdim: true }));
    // The first row has no direction: 0 divided by 0.
    onSphere.select(-2, 0).fill_(0);
    const w = y.sqrt().mul(onSphere);
    const diagonal = complement(w.pow(2).sum(-1))
      .clamp({ min: finfo(dtype).tiny })
      .sqrt();
    return w.add_(diagonal.diagEmbed());
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const { dim, concentration } = this;
    const diagonal = value.diagonal({ dim1: -1, dim2: -2 }).narrow(-1, 1, dim - 1);
    const rows = arange(2, dim + 1, { device: concentration.device });
    const order = concentration.sub(1).unsqueeze(-1).mul(2).add(dim).sub(rows);
    const unnormalized = order.mul(diagonal.log()).sum(-1);
    const less = dim - 1;
    const alpha = concentration.add(0.5 * less);
    const denominator = alpha.lgamma().mul(less);
    const numerator = alpha.sub(0.5).mvlgamma(less);
    const piConstant = 0.5 * less * Math.log(Math.PI);
    return unnormalized.sub(numerator.add(piConstant).sub(denominator));
  }
}

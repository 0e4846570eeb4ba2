/** @file The von Mises distribution. */

import { ValueError } from '../native/errors.js';
import { empty, rand, where, zeros } from '../ops/functions.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';
import { bool, float64 } from '../values/dtype.js';
import { type Arguments, readArguments, type Shape, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { log2Pi } from './constants.js';
import { type Constraint, positive, real } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { lazy } from './lazy.js';

/** Options of `VonMises`. */
export interface VonMisesOptions extends ValidateOptions {
  /** The most probable angle, in radians. */
  loc: TensorOrNumber;
  /** How narrow the distribution is; positive. */
  concentration: TensorOrNumber;
}

type Order = 0 | 1;

/** Coefficients of `I_order(x)` up to 3.75, in powers of `(x / 3.75)^2`. */
const small: Record<Order, readonly number[]> = {
  0: [1.0, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.360768e-1, 0.45813e-2],
  1: [0.5, 0.87890594, 0.51498869, 0.15084934, 0.2658733e-1, 0.301532e-2, 0.32411e-3],
};

/** Coefficients of `I_order(x) sqrt(x) exp(-x)` from 3.75 on, in powers of `3.75 / x`. */
const large: Record<Order, readonly number[]> = {
  0: [
    0.39894228, 0.1328592e-1, 0.225319e-2, -0.157565e-2, 0.916281e-2, -0.2057706e-1, 0.2635537e-1, -0.1647633e-1,
    0.392377e-2,
  ],
  1: [
    0.39894228, -0.3988024e-1, -0.362018e-2, 0.163801e-2, -0.1031555e-1, 0.2282967e-1, -0.2895312e-1, 0.1787654e-1,
    -0.420059e-2,
  ],
};

function polynomial(x: Tensor, coefficients: readonly number[]): Tensor {
  const [last, ...rest] = coefficients.toReversed();
  const [next, ...others] = rest;
  return others.reduce((sum, coefficient) => x.mul(sum).add(coefficient), x.mul(last).add(next));
}

/** The logarithm of the modified Bessel function of the first kind, approximately. */
function logBessel(x: Tensor, order: Order): Tensor {
  const ratio = x.div(3.75);
  const nearZero = polynomial(ratio.mul(ratio), small[order]);
  const logNearZero = (order === 1 ? x.abs().mul(nearZero) : nearZero).log();
  const inverse = x.reciprocal().mul(3.75);
  const farAway = x.sub(x.log().mul(0.5)).add(polynomial(inverse, large[order]).log());
  return where(x.lt(3.75), logNearZero, farAway);
}

/** Angles around `loc`: the normal distribution of the circle. Mirrors `torch.distributions.VonMises`. */
export class VonMises extends Distribution {
  static override readonly argConstraints: ArgConstraints = { loc: real, concentration: positive };
  static override readonly support: Constraint = real;

  declare readonly loc: Tensor;
  declare readonly concentration: Tensor;

  /** @throws ValueError if the concentration is not positive. */
  constructor(
    ...given: Arguments<
      [loc: TensorOrNumber, concentration: TensorOrNumber, validateArgs?: boolean | null],
      VonMisesOptions
    >
  ) {
    const options = readArguments<VonMisesOptions>('VonMises', ['loc', 'concentration'], [], given);
    const [loc, concentration] = broadcastAll(options.loc, options.concentration);
    super(loc.shape, [], { validateArgs: options.validateArgs, fields: { loc, concentration } });
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    return this.concentration.mul(value.sub(this.loc).cos()).sub(log2Pi).sub(logBessel(this.concentration, 0));
  }

  /** The parameter r of the proposals, in double precision. @internal */
  @lazy
  get _proposalR(): Tensor {
    const kappa = this.concentration.to(float64);
    const tau = kappa.pow(2).mul(4).add(1).sqrt().add(1);
    const rho = tau.sub(tau.mul(2).sqrt()).div(kappa.mul(2));
    const exact = rho.pow(2).add(1).div(rho.mul(2));
    return where(kappa.lt(1e-5), kappa.reciprocal().add(kappa), exact);
  }

  /**
   * Draws by rejection from a wrapped Cauchy distribution (Best and Fisher, 1979), in double precision.
   *
   * @throws ValueError for a concentration so large that no draw would ever be accepted, where Python draws for ever.
   */
  override sample(...sampleShape: Shape): Tensor {
    const shape = this._extendedShape(sampleShape);
    const { dtype, device } = this.loc;
    return withoutGrad(() => {
      const loc = this.loc.to(float64);
      const concentration = this.concentration.to(float64);
      const r = this._proposalR;
      if (!r.gt(1).bitwiseAnd(r.isfinite()).all().item())
        throw new ValueError('VonMises.sample(): the concentration is too large, or is not a number');
      let x = empty(shape, { dtype: float64, device });
      let done = zeros(shape, { dtype: bool, device });
      while (!done.all().item()) {
        const [u1, u2, u3] = rand([3, ...shape], { dtype: float64, device }).unbind();
        const z = u1.mul(Math.PI).cos();
        const f = r.mul(z).add(1).div(r.add(z));
        const c = concentration.mul(r.sub(f));
        const surely = c.mul(c.neg().add(2)).sub(u2).gt(0);
        const accept = surely.bitwiseOr(c.div(u2).log().add(1).sub(c).ge(0));
        if (!accept.any().item()) continue;
        x = where(accept, u3.sub(0.5).sign().mul(f.acos()), x);
        done = done.bitwiseOr(accept);
      }
      return x
        .add(Math.PI)
        .add(loc)
        .remainder(2 * Math.PI)
        .sub(Math.PI)
        .to(dtype);
    });
  }

  /** The circular mean. */
  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  /** The circular variance. */
  @lazy
  override get variance(): Tensor {
    const ratio = logBessel(this.concentration, 1).sub(logBessel(this.concentration, 0)).exp();
    return ratio.neg().add(1);
  }
}

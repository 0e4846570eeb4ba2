/** @file The Dirichlet distribution. */

import { type Context, Function as AutogradFunction } from '../autograd/function.js';
import { ValueError } from '../native/errors.js';
import { oneHot } from '../nn/functional/index.js';
import { _dirichletGrad, _sampleDirichlet } from '../ops/functions.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type Shape, type ValidateOptions } from './arguments.js';
import { type Constraint, independent, positive, simplex } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { ExponentialFamily } from './exponential-family.js';

/** Options of `Dirichlet`. */
export interface DirichletOptions extends ValidateOptions {
  /** The concentrations along the last dimension; positive. */
  concentration: Tensor;
}

/** Draws from a Dirichlet distribution, with the gradient of an implicit reparameterisation. */
class _Dirichlet extends AutogradFunction {
  static override forward(ctx: Context, concentration: Tensor): Tensor {
    const x = _sampleDirichlet(concentration);
    ctx.saveForBackward(x, concentration);
    return x;
  }

  static override backward(ctx: Context, gradOutput: Tensor): Tensor {
    const [x, concentration] = ctx.savedTensors;
    const total = concentration.sum(-1, true).expandAs(concentration);
    const grad = _dirichletGrad(x, concentration, total);
    return grad.mul(gradOutput.sub(x.mul(gradOutput).sum(-1, true)));
  }
}

/** Vectors of probabilities. Mirrors `torch.distributions.Dirichlet`. */
export class Dirichlet extends ExponentialFamily {
  static override readonly argConstraints: ArgConstraints = { concentration: independent(positive, 1) };
  static override readonly support: Constraint = simplex;
  static override readonly hasRsample = true;

  declare readonly concentration: Tensor;

  /** @throws ValueError if a concentration is not positive, or has no dimension. */
  constructor(...given: Arguments<[concentration: Tensor, validateArgs?: boolean | null], DirichletOptions>) {
    const { concentration, validateArgs } = readArguments<DirichletOptions>('Dirichlet', ['concentration'], [], given);
    requireTensor('Dirichlet', 'concentration', concentration);
    if (concentration.ndim < 1) throw new ValueError('`concentration` parameter must be at least one-dimensional.');
    const { shape } = concentration;
    super(shape.slice(0, -1), shape.slice(-1), { validateArgs, fields: { concentration } });
  }

  override rsample(...sampleShape: Shape): Tensor {
    return _Dirichlet.apply(this.concentration.expand(this._extendedShape(sampleShape)));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const { concentration } = this;
    return concentration
      .sub(1)
      .xlogy(value)
      .sum(-1)
      .add(concentration.sum(-1).lgamma())
      .sub(concentration.lgamma().sum(-1));
  }

  override get mean(): Tensor {
    return this.concentration.div(this.concentration.sum(-1, true));
  }

  override get mode(): Tensor {
    const less = this.concentration.sub(1).clamp({ min: 0 });
    const mode = less.div(less.sum(-1, true));
    const mask = this.concentration.lt(1).all(-1);
    const corners = oneHot(mode.at(mask).argmax(-1), less.size(-1)).to(mode);
    return mode.setAt([mask], corners);
  }

  override get variance(): Tensor {
    const total = this.concentration.sum(-1, true);
    return this.concentration.mul(total.sub(this.concentration)).div(total.pow(2).mul(total.add(1)));
  }

  override entropy(): Tensor {
    const { concentration } = this;
    const total = concentration.sum(-1);
    return concentration
      .lgamma()
      .sum(-1)
      .sub(total.lgamma())
      .sub(total.neg().add(concentration.size(-1)).mul(total.digamma()))
      .sub(concentration.sub(1).mul(concentration.digamma()).sum(-1));
  }

  override get _naturalParams(): Tensor[] {
    return [this.concentration];
  }

  override _logNormalizer(x: Tensor): Tensor {
    return x.lgamma().sum(-1).sub(x.sum(-1).lgamma());
  }
}

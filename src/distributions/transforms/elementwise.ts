/** @file Transforms of single numbers that have no parameters. */

import { softplus } from '../../ops/nn.js';
import { rsub } from '../../ops/functions.js';
import { finfo } from '../../tensor/dtypeInfo.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { asFloat } from '../../values/scalar.js';
import { log2 } from '../constants.js';
import { type Constraint, interval, positive, real, unitInterval } from '../constraints/index.js';
import { PlainTransform } from './transform.js';

abstract class IncreasingTransform extends PlainTransform {
  override get domain(): Constraint {
    return real;
  }

  override get bijective(): boolean {
    return true;
  }

  override get sign(): number {
    return 1;
  }
}

/** Exponentials. Mirrors `torch.distributions.transforms.ExpTransform`. */
export class ExpTransform extends IncreasingTransform {
  override get codomain(): Constraint {
    return positive;
  }

  override _call(x: Tensor): Tensor {
    return x.exp();
  }

  override _inverse(y: Tensor): Tensor {
    return y.log();
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    return x;
  }
}

/** The sigmoid, kept away from 0 and 1 by the least that its dtype can. */
export function clippedSigmoid(x: Tensor): Tensor {
  return clip(x.sigmoid());
}

function clip(y: Tensor): Tensor {
  const { tiny, eps } = finfo(y.dtype);
  return y.clamp({ min: tiny, max: 1 - eps });
}

/** Sigmoids. Mirrors `torch.distributions.transforms.SigmoidTransform`. */
export class SigmoidTransform extends IncreasingTransform {
  override get codomain(): Constraint {
    return unitInterval;
  }

  override _call(x: Tensor): Tensor {
    return clippedSigmoid(x);
  }

  override _inverse(y: Tensor): Tensor {
    const clipped = clip(y);
    return clipped.log().sub(clipped.neg().log1p());
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    return softplus(x.neg()).neg().sub(softplus(x));
  }
}

/** `log(1 + exp(x))`, which is x above 20. Mirrors `torch.distributions.transforms.SoftplusTransform`. */
export class SoftplusTransform extends IncreasingTransform {
  override get codomain(): Constraint {
    return positive;
  }

  override _call(x: Tensor): Tensor {
    return softplus(x);
  }

  override _inverse(y: Tensor): Tensor {
    return y.neg().expm1().neg().log().add(y);
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    return softplus(x.neg()).neg();
  }
}

const betweenMinusOneAndOne = interval(asFloat(-1), asFloat(1));

/** Hyperbolic tangents. Mirrors `torch.distributions.transforms.TanhTransform`. */
export class TanhTransform extends IncreasingTransform {
  override get codomain(): Constraint {
    return betweenMinusOneAndOne;
  }

  override _call(x: Tensor): Tensor {
    return x.tanh();
  }

  override _inverse(y: Tensor): Tensor {
    return y.atanh();
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    return rsub(x, log2)
      .sub(softplus(x.mul(-2)))
      .mul(2);
  }
}

/** Absolute values; the inverse is the identity. Mirrors `torch.distributions.transforms.AbsTransform`. */
export class AbsTransform extends PlainTransform {
  override get domain(): Constraint {
    return real;
  }

  override get codomain(): Constraint {
    return positive;
  }

  override _call(x: Tensor): Tensor {
    return x.abs();
  }

  override _inverse(y: Tensor): Tensor {
    return y;
  }
}

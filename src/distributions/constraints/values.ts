/** @file Constraints on numbers and vectors that have no parameters. */

import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { Constraint } from './constraint.js';

function isBit(value: Tensor): Tensor {
  return value.eq(0).bitwiseOr(value.eq(1));
}

class Real extends Constraint {
  /** Everything but NaN. */
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return value.eq(value);
  }
}

class Boolean extends Constraint {
  override get isDiscrete(): boolean {
    return true;
  }

  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return isBit(value);
  }
}

class OneHot extends Constraint {
  override get isDiscrete(): boolean {
    return true;
  }

  override get eventDim(): number {
    return 1;
  }

  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return isBit(value).all(-1).bitwiseAnd(value.sum(-1).eq(1));
  }
}

class Simplex extends Constraint {
  override get eventDim(): number {
    return 1;
  }

  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return value.ge(0).all(-1).bitwiseAnd(value.sum(-1).sub(1).abs().lt(1e-6));
  }
}

/** Real numbers. */
export const real = new Real();
/** 0 and 1. */
export const boolean = new Boolean();
/** Vectors with a single 1 among zeros. */
export const oneHot = new OneHot();
/** Vectors of probabilities, whose sum is 1. */
export const simplex = new Simplex();

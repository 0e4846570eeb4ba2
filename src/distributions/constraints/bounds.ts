/** @file Constraints by bounds: half lines and intervals, of real numbers and of integers. */

import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { asFloat } from '../../values/scalar.js';
import type { TensorOrNumber } from '../arguments.js';
import { valueText } from '../text.js';
import { Constraint, factoryOf } from './constraint.js';

function isWhole(value: Tensor): Tensor {
  return value.remainder(1).eq(0);
}

abstract class LowerBounded extends Constraint {
  constructor(readonly lowerBound: TensorOrNumber) {
    super();
  }

  override toString(): string {
    return `${this.constructor.name}(lower_bound=${valueText(this.lowerBound)})`;
  }
}

abstract class UpperBounded extends Constraint {
  constructor(readonly upperBound: TensorOrNumber) {
    super();
  }

  override toString(): string {
    return `${this.constructor.name}(upper_bound=${valueText(this.upperBound)})`;
  }
}

abstract class Bounded extends Constraint {
  constructor(
    readonly lowerBound: TensorOrNumber,
    readonly upperBound: TensorOrNumber,
  ) {
    super();
  }

  override toString(): string {
    const { lowerBound, upperBound } = this;
    return `${this.constructor.name}(lower_bound=${valueText(lowerBound)}, upper_bound=${valueText(upperBound)})`;
  }
}

/** Real numbers above a bound. */
export class GreaterThan extends LowerBounded {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return value.gt(this.lowerBound as Tensor);
  }
}

/** Real numbers from a bound on. */
export class GreaterThanEq extends LowerBounded {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return value.ge(this.lowerBound as Tensor);
  }
}

/** Real numbers below a bound. */
export class LessThan extends UpperBounded {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return value.lt(this.upperBound as Tensor);
  }
}

/** Real numbers between two bounds, both included. */
export class Interval extends Bounded {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return value.ge(this.lowerBound as Tensor).bitwiseAnd(value.le(this.upperBound as Tensor));
  }
}

/** Real numbers between two bounds, the lower one included. */
export class HalfOpenInterval extends Bounded {
  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return value.ge(this.lowerBound as Tensor).bitwiseAnd(value.lt(this.upperBound as Tensor));
  }
}

/** Integers between two bounds, both included. */
export class IntegerInterval extends Bounded {
  override get isDiscrete(): boolean {
    return true;
  }

  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    const isAbove = isWhole(value).bitwiseAnd(value.ge(this.lowerBound as Tensor));
    return isAbove.bitwiseAnd(value.le(this.upperBound as Tensor));
  }
}

/** Integers from a bound on. */
export class IntegerGreaterThan extends LowerBounded {
  override get isDiscrete(): boolean {
    return true;
  }

  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return isWhole(value).bitwiseAnd(value.ge(this.lowerBound as Tensor));
  }
}

/** Vectors of counts whose sum is at most `upperBound`. */
export class Multinomial extends Constraint {
  constructor(readonly upperBound: TensorOrNumber) {
    super();
  }

  override get isDiscrete(): boolean {
    return true;
  }

  override get eventDim(): number {
    return 1;
  }

  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    return value
      .ge(0)
      .all(-1)
      .bitwiseAnd(value.sum(-1).le(this.upperBound as Tensor));
  }
}

export const greaterThan = factoryOf(GreaterThan);
export const greaterThanEq = factoryOf(GreaterThanEq);
export const lessThan = factoryOf(LessThan);
export const interval = factoryOf(Interval);
export const halfOpenInterval = factoryOf(HalfOpenInterval);
export const integerInterval = factoryOf(IntegerInterval);
export const multinomial = factoryOf(Multinomial);

/** Positive numbers. */
export const positive = greaterThan(asFloat(0));
/** Numbers that are not negative. */
export const nonnegative = greaterThanEq(asFloat(0));
/** Numbers from 0 to 1. */
export const unitInterval = interval(asFloat(0), asFloat(1));
/** 0, 1, 2, … */
export const nonnegativeInteger = new IntegerGreaterThan(0);
/** 1, 2, 3, … */
export const positiveInteger = new IntegerGreaterThan(1);

/** @file Constraints made of other constraints. */

import { AssertionError, ValueError } from '../../native/errors.js';
import { cat as catTensors, stack as stackTensors } from '../../ops/functions.js';
import { pythonTypeName } from '../../tensor/data.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { Constraint, factoryOf } from './constraint.js';
import { real } from './values.js';

function requireConstraint(base: unknown): asserts base is Constraint {
  if (base instanceof Constraint) return;
  throw new AssertionError(`base_constraint must be a Constraint, got ${pythonTypeName(base)}`);
}

function requireConstraints(list: readonly unknown[]): void {
  requireList('constraints', 'cseq', list);
  if (list.every((item) => item instanceof Constraint)) return;
  throw new AssertionError('All elements of cseq must be Constraint instances');
}

function requireDim(dim: number, value: Tensor): void {
  if (dim >= -value.ndim && dim < value.ndim) return;
  throw new AssertionError(`dim ${dim} out of range for value with ${value.ndim} dimensions`);
}

/** Whether all of `result` holds, over the dimensions behind the first `kept`. */
function allBehind(result: Tensor, kept: number): Tensor {
  return result.reshape([...result.shape.slice(0, kept), -1]).all(-1);
}

/** A constraint on the last dimensions together: an event is valid if all of its parts are. */
export class IndependentConstraint extends Constraint {
  constructor(
    readonly baseConstraint: Constraint,
    readonly reinterpretedBatchNdims: number,
  ) {
    super();
    requireConstraint(baseConstraint);
    if (!Number.isInteger(reinterpretedBatchNdims)) {
      const type = pythonTypeName(reinterpretedBatchNdims);
      throw new AssertionError(`reinterpreted_batch_ndims must be an int, got ${type}`);
    }
    if (reinterpretedBatchNdims < 0) {
      throw new AssertionError(`reinterpreted_batch_ndims must be >= 0, got ${reinterpretedBatchNdims}`);
    }
  }

  override get isDiscrete(): boolean {
    return this.baseConstraint.isDiscrete;
  }

  override get eventDim(): number {
    return this.baseConstraint.eventDim + this.reinterpretedBatchNdims;
  }

  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    const result = this.baseConstraint.check(value);
    if (result.ndim < this.reinterpretedBatchNdims) {
      throw new ValueError(`Expected value.dim() >= ${this.eventDim} but got ${value.ndim}`);
    }
    return allBehind(result, result.ndim - this.reinterpretedBatchNdims);
  }

  override toString(): string {
    return `IndependentConstraint(${this.baseConstraint}, ${this.reinterpretedBatchNdims})`;
  }
}

/** What a mixture of distributions that share a support accepts. */
export class MixtureSameFamilyConstraint extends Constraint {
  constructor(readonly baseConstraint: Constraint) {
    super();
    requireConstraint(baseConstraint);
  }

  override get isDiscrete(): boolean {
    return this.baseConstraint.isDiscrete;
  }

  override get eventDim(): number {
    return this.baseConstraint.eventDim;
  }

  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    const { eventDim } = this;
    const result = this.baseConstraint.check(value.unsqueeze(-1 - eventDim));
    if (value.ndim < eventDim) throw new ValueError(`Expected value.dim() >= ${eventDim} but got ${value.ndim}`);
    return allBehind(result, value.ndim - eventDim);
  }

  override toString(): string {
    return `MixtureSameFamilyConstraint(${this.baseConstraint})`;
  }
}

/** Constraints on the slices, of given lengths, of one dimension. */
export class Cat extends Constraint {
  readonly lengths: readonly number[];

  constructor(
    readonly cseq: readonly Constraint[],
    readonly dim = 0,
    lengths: readonly number[] | null = null,
  ) {
    super();
    requireConstraints(cseq);
    this.lengths = lengths ?? cseq.map(() => 1);
    if (this.lengths.length !== cseq.length) {
      throw new AssertionError(`lengths (${this.lengths.length}) must match cseq (${cseq.length})`);
    }
  }

  override get isDiscrete(): boolean {
    return this.cseq.some((constraint) => constraint.isDiscrete);
  }

  override get eventDim(): number {
    return Math.max(...this.cseq.map((constraint) => constraint.eventDim));
  }

  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    requireDim(this.dim, value);
    let start = 0;
    const checks = this.cseq.map((constraint, i) => {
      const slice = value.narrow(this.dim, start, this.lengths[i]);
      start += this.lengths[i];
      return constraint.check(slice);
    });
    return catTensors(checks, this.dim);
  }
}

/** A constraint on each of the tensors that are stacked along one dimension. */
export class Stack extends Constraint {
  constructor(
    readonly cseq: readonly Constraint[],
    readonly dim = 0,
  ) {
    super();
    requireConstraints(cseq);
  }

  override get isDiscrete(): boolean {
    return this.cseq.some((constraint) => constraint.isDiscrete);
  }

  override get eventDim(): number {
    const dim = Math.max(...this.cseq.map((constraint) => constraint.eventDim));
    return this.dim + dim < 0 ? dim + 1 : dim;
  }

  override check(value: Tensor): Tensor {
    requireTensor('check', 'value', value);
    requireDim(this.dim, value);
    const count = Math.min(this.cseq.length, value.size(this.dim));
    const checks = this.cseq.slice(0, count).map((constraint, i) => constraint.check(value.select(this.dim, i)));
    return stackTensors(checks, this.dim);
  }
}

export const independent = factoryOf(IndependentConstraint);
export const cat = factoryOf(Cat);
export const stack = factoryOf(Stack);

/** Vectors of real numbers. */
export const realVector = independent(real, 1);

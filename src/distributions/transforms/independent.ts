/** @file Transforms of several dimensions at once, element by element. */

import { ValueError } from '../../native/errors.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Arguments, readGiven } from '../arguments.js';
import { sumRightmost } from '../broadcast.js';
import { type Constraint, dependentProperty, independent } from '../constraints/index.js';
import { type CacheOptions, requireTransform, Transform } from './transform.js';

/** Options of `IndependentTransform`. */
export interface IndependentTransformOptions extends CacheOptions {
  baseTransform: Transform;
  /** How many more dimensions make one event. */
  reinterpretedBatchNdims: number;
}

/** Another transform with more dimensions to an event, over which its Jacobian is summed. Mirrors `torch.distributions.transforms.IndependentTransform`. */
export class IndependentTransform extends Transform {
  readonly baseTransform: Transform;
  readonly reinterpretedBatchNdims: number;

  constructor(
    ...given: Arguments<
      [baseTransform: Transform, reinterpretedBatchNdims: number, cacheSize?: number],
      IndependentTransformOptions
    >
  ) {
    const {
      baseTransform,
      reinterpretedBatchNdims,
      cacheSize = 0,
    } = readGiven<IndependentTransformOptions>(
      'IndependentTransform',
      ['baseTransform', 'reinterpretedBatchNdims'],
      ['cacheSize'],
      given,
    );
    super(cacheSize);
    requireTransform('IndependentTransform', 'baseTransform', baseTransform);
    this.baseTransform = baseTransform.withCache(cacheSize);
    this.reinterpretedBatchNdims = reinterpretedBatchNdims;
  }

  @dependentProperty({ isDiscrete: false })
  override get domain(): Constraint {
    return independent(this.baseTransform.domain, this.reinterpretedBatchNdims);
  }

  @dependentProperty({ isDiscrete: false })
  override get codomain(): Constraint {
    return independent(this.baseTransform.codomain, this.reinterpretedBatchNdims);
  }

  override get bijective(): boolean {
    return this.baseTransform.bijective;
  }

  override get sign(): number | Tensor {
    return this.baseTransform.sign;
  }

  override _withCache(cacheSize: number): Transform {
    return new IndependentTransform(this.baseTransform, this.reinterpretedBatchNdims, cacheSize);
  }

  override _call(x: Tensor): Tensor {
    if (x.ndim < this.domain.eventDim) throw new ValueError('Too few dimensions on input');
    return this.baseTransform(x);
  }

  override _inverse(y: Tensor): Tensor {
    if (y.ndim < this.codomain.eventDim) throw new ValueError('Too few dimensions on input');
    return this.baseTransform.inv(y);
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    requireTensor('logAbsDetJacobian', 'y', y);
    return sumRightmost(this.baseTransform.logAbsDetJacobian(x, y), this.reinterpretedBatchNdims);
  }

  override forwardShape(shape: readonly number[]): readonly number[] {
    requireList('forwardShape', 'shape', shape);
    return this.baseTransform.forwardShape(shape);
  }

  override inverseShape(shape: readonly number[]): readonly number[] {
    requireList('inverseShape', 'shape', shape);
    return this.baseTransform.inverseShape(shape);
  }

  override toString(): string {
    return `IndependentTransform(${this.baseTransform}, ${this.reinterpretedBatchNdims})`;
  }
}

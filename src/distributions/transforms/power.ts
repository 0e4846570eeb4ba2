/** @file Powers. */

import { broadcastShapes } from '../../tensor/functional.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Arguments, readGiven, type TensorOrNumber } from '../arguments.js';
import { broadcastAll } from '../broadcast.js';
import { type Constraint, positive } from '../constraints/index.js';
import { type CacheOptions, Transform } from './transform.js';

/** Options of `PowerTransform`. */
export interface PowerTransformOptions extends CacheOptions {
  exponent: TensorOrNumber;
}

/** Positive numbers to the power of `exponent`. Mirrors `torch.distributions.transforms.PowerTransform`. */
export class PowerTransform extends Transform {
  readonly exponent: Tensor;

  constructor(...given: Arguments<[exponent: TensorOrNumber, cacheSize?: number], PowerTransformOptions>) {
    const { exponent, cacheSize } = readGiven<PowerTransformOptions>(
      'PowerTransform',
      ['exponent'],
      ['cacheSize'],
      given,
    );
    super(cacheSize ?? 0);
    [this.exponent] = broadcastAll(exponent);
  }

  override get domain(): Constraint {
    return positive;
  }

  override get codomain(): Constraint {
    return positive;
  }

  override get bijective(): boolean {
    return true;
  }

  override get sign(): Tensor {
    return this.exponent.sign();
  }

  override equals(other: Transform): boolean {
    return other instanceof PowerTransform && Boolean(this.exponent.eq(other.exponent).all().item());
  }

  override _call(x: Tensor): Tensor {
    return x.pow(this.exponent);
  }

  override _inverse(y: Tensor): Tensor {
    return y.pow(this.exponent.reciprocal());
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    requireTensor('logAbsDetJacobian', 'y', y);
    return this.exponent.mul(y).div(x).abs().log();
  }

  override forwardShape(shape: readonly number[]): readonly number[] {
    requireList('forwardShape', 'shape', shape);
    return broadcastShapes(shape, this.exponent.shape);
  }

  override inverseShape(shape: readonly number[]): readonly number[] {
    requireList('inverseShape', 'shape', shape);
    return this.forwardShape(shape);
  }
}

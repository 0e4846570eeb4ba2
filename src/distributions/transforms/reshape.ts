/** @file Another shape of the same numbers. */

import { ValueError } from '../../native/errors.js';
import { sizeText } from '../../nn/python.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Arguments, readGiven } from '../arguments.js';
import { sameShape } from '../broadcast.js';
import { type Constraint, dependentProperty, independent, real } from '../constraints/index.js';
import { type CacheOptions, Transform } from './transform.js';

/** Options of `ReshapeTransform`. */
export interface ReshapeTransformOptions extends CacheOptions {
  /** The shape of an event before. */
  inShape: readonly number[];
  /** The shape of an event afterwards. */
  outShape: readonly number[];
}

type Sizes = readonly number[];

function count(shape: Sizes): number {
  return shape.reduce((product, size) => product * Number(size), 1);
}

/** The dimensions in front of an event of `length` dimensions. */
function inFront(shape: Sizes, length: number): Sizes {
  return shape.slice(0, shape.length - length);
}

function replaced(shape: Sizes, from: Sizes, to: Sizes): Sizes {
  if (shape.length < from.length) throw new ValueError('Too few dimensions on input');
  const event = shape.slice(shape.length - from.length);
  if (!sameShape(event, from)) {
    throw new ValueError(`Shape mismatch: expected ${sizeText(event)} but got ${sizeText(from)}`);
  }
  return [...inFront(shape, from.length), ...to];
}

/** Events of shape `inShape` become events of shape `outShape`. Mirrors `torch.distributions.transforms.ReshapeTransform`. */
export class ReshapeTransform extends Transform {
  readonly inShape: Sizes;
  readonly outShape: Sizes;

  /** @throws ValueError if the shapes differ in their number of elements. */
  constructor(...given: Arguments<[inShape: Sizes, outShape: Sizes, cacheSize?: number], ReshapeTransformOptions>) {
    const { inShape, outShape, cacheSize } = readGiven<ReshapeTransformOptions>(
      'ReshapeTransform',
      ['inShape', 'outShape'],
      ['cacheSize'],
      given,
    );
    super(cacheSize ?? 0);
    requireList('ReshapeTransform', 'inShape', inShape);
    requireList('ReshapeTransform', 'outShape', outShape);
    if (count(inShape) !== count(outShape)) {
      throw new ValueError('in_shape, out_shape have different numbers of elements');
    }
    this.inShape = [...inShape];
    this.outShape = [...outShape];
  }

  @dependentProperty()
  override get domain(): Constraint {
    return independent(real, this.inShape.length);
  }

  @dependentProperty()
  override get codomain(): Constraint {
    return independent(real, this.outShape.length);
  }

  override get bijective(): boolean {
    return true;
  }

  override _call(x: Tensor): Tensor {
    return x.reshape([...inFront(x.shape, this.inShape.length), ...this.outShape]);
  }

  override _inverse(y: Tensor): Tensor {
    return y.reshape([...inFront(y.shape, this.outShape.length), ...this.inShape]);
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    return x.newZeros(inFront(x.shape, this.inShape.length));
  }

  override forwardShape(shape: Sizes): Sizes {
    requireList('forwardShape', 'shape', shape);
    return replaced(shape, this.inShape, this.outShape);
  }

  override inverseShape(shape: Sizes): Sizes {
    requireList('inverseShape', 'shape', shape);
    return replaced(shape, this.outShape, this.inShape);
  }
}

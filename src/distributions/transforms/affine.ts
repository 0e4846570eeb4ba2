/** @file Affine transforms. */

import { fullLike } from '../../ops/functions.js';
import { typeError } from '../../native/errors.js';
import { isInt, isTensor, typeName } from '../../native/match.js';
import { broadcastShapes } from '../../tensor/functional.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Arguments, readGiven, type TensorOrNumber } from '../arguments.js';
import { plain } from '../broadcast.js';
import { type Constraint, dependentProperty, independent, real } from '../constraints/index.js';
import { type CacheOptions, Transform } from './transform.js';

function eventDimOf(value: unknown): number {
  if (isInt(value)) return Number(value);
  throw typeError(`AffineTransform(): argument 'eventDim' must be int, not ${typeName(value)}`);
}

/** Options of `AffineTransform`. */
export interface AffineTransformOptions extends CacheOptions {
  /** What is added. */
  loc: TensorOrNumber;
  /** By what is multiplied before. */
  scale: TensorOrNumber;
  /** How many dimensions make one event. Default: 0. */
  eventDim?: number;
}

function shapeOf(value: TensorOrNumber): readonly number[] {
  return isTensor(value) ? value.shape : [];
}

function sameValue(a: TensorOrNumber, b: TensorOrNumber): boolean {
  if (isTensor(a))
    return Boolean(
      a
        .eq(b as Tensor)
        .all()
        .item(),
    );
  return isTensor(b) ? sameValue(b, a) : plain(a) === plain(b);
}

/** `loc + scale * x`, element by element. Mirrors `torch.distributions.transforms.AffineTransform`. */
export class AffineTransform extends Transform {
  readonly loc: TensorOrNumber;
  readonly scale: TensorOrNumber;
  /** @internal */
  readonly _eventDim: number;

  constructor(
    ...given: Arguments<
      [loc: TensorOrNumber, scale: TensorOrNumber, eventDim?: number, cacheSize?: number],
      AffineTransformOptions
    >
  ) {
    const { loc, scale, eventDim, cacheSize } = readGiven<AffineTransformOptions>(
      'AffineTransform',
      ['loc', 'scale'],
      ['eventDim', 'cacheSize'],
      given,
    );
    super(cacheSize ?? 0);
    this.loc = loc;
    this.scale = scale;
    this._eventDim = eventDimOf(eventDim ?? 0);
  }

  override get eventDim(): number {
    return this._eventDim;
  }

  @dependentProperty({ isDiscrete: false })
  override get domain(): Constraint {
    return this.eventDim === 0 ? real : independent(real, this.eventDim);
  }

  override get codomain(): Constraint {
    return this.domain;
  }

  override get bijective(): boolean {
    return true;
  }

  override get sign(): number | Tensor {
    return isTensor(this.scale) ? this.scale.sign() : Math.sign(plain(this.scale));
  }

  override equals(other: Transform): boolean {
    return other instanceof AffineTransform && sameValue(this.loc, other.loc) && sameValue(this.scale, other.scale);
  }

  override _call(x: Tensor): Tensor {
    return x.mul(this.scale as Tensor).add(this.loc as Tensor);
  }

  override _inverse(y: Tensor): Tensor {
    return y.sub(this.loc as Tensor).div(this.scale as Tensor);
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    const { scale, eventDim } = this;
    const result = isTensor(scale) ? scale.abs().log() : fullLike(x, Math.log(Math.abs(plain(scale))));
    if (eventDim === 0) return result.expand(x.shape);
    const summed = result.view([...result.shape.slice(0, -eventDim), -1]).sum(-1);
    return summed.expand(x.shape.slice(0, -eventDim));
  }

  override forwardShape(shape: readonly number[]): readonly number[] {
    requireList('forwardShape', 'shape', shape);
    return broadcastShapes(shape, shapeOf(this.loc), shapeOf(this.scale));
  }

  override inverseShape(shape: readonly number[]): readonly number[] {
    requireList('inverseShape', 'shape', shape);
    return this.forwardShape(shape);
  }
}

/** @file The uniform distribution. */

import { rand } from '../ops/functions.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type Shape, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, dependentProperty, greaterThan, interval, lessThan } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';

/** Options of `Uniform`. */
export interface UniformOptions extends ValidateOptions {
  /** The lower end, included. */
  low: TensorOrNumber;
  /** The upper end, not included. */
  high: TensorOrNumber;
}

/** All numbers from `low` to `high` with the same density. Mirrors `torch.distributions.Uniform`. */
export class Uniform extends Distribution {
  static override readonly hasRsample = true;

  declare readonly low: Tensor;
  declare readonly high: Tensor;

  /** @throws ValueError if `low` is not below `high`. */
  constructor(
    ...given: Arguments<[low: TensorOrNumber, high: TensorOrNumber, validateArgs?: boolean | null], UniformOptions>
  ) {
    const options = readArguments<UniformOptions>('Uniform', ['low', 'high'], [], given);
    const [low, high] = broadcastAll(options.low, options.high);
    super(low.shape, [], { validateArgs: options.validateArgs, fields: { low, high } });
  }

  override get argConstraints(): ArgConstraints {
    return { low: lessThan(this.high), high: greaterThan(this.low) };
  }

  @dependentProperty({ isDiscrete: false, eventDim: 0 })
  override get support(): Constraint {
    return interval(this.low, this.high);
  }

  override get mean(): Tensor {
    return this.high.add(this.low).div(2);
  }

  /** NaN: there is none. */
  override get mode(): Tensor {
    return this.high.mul(Number.NaN);
  }

  override get stddev(): Tensor {
    return this.high.sub(this.low).div(Math.sqrt(12));
  }

  override get variance(): Tensor {
    return this.high.sub(this.low).pow(2).div(12);
  }

  override rsample(...sampleShape: Shape): Tensor {
    const { dtype, device } = this.low;
    const share = rand(this._extendedShape(sampleShape), { dtype, device });
    return this.low.add(share.mul(this.high.sub(this.low)));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const isAbove = this.low.le(value).typeAs(this.low);
    const isBelow = this.high.gt(value).typeAs(this.low);
    return isAbove.mul(isBelow).log().sub(this.high.sub(this.low).log());
  }

  override cdf(value: Tensor): Tensor {
    this._checkSample(value);
    return value.sub(this.low).div(this.high.sub(this.low)).clamp({ min: 0, max: 1 });
  }

  override icdf(value: Tensor): Tensor {
    requireTensor('icdf', 'value', value);
    return value.mul(this.high.sub(this.low)).add(this.low);
  }

  override entropy(): Tensor {
    return this.high.sub(this.low).log();
  }
}

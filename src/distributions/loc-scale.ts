/** @file Distributions with a location and a scale. */

import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, positive, real } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';

/** Options of distributions with a location and a scale. */
export interface LocScaleOptions extends ValidateOptions {
  /** Where the distribution is centred. */
  loc: TensorOrNumber;
  /** How wide it is; positive. */
  scale: TensorOrNumber;
}

/** Arguments of distributions with a location and a scale. */
export type LocScaleArguments = Arguments<
  [loc: TensorOrNumber, scale: TensorOrNumber, validateArgs?: boolean | null],
  LocScaleOptions
>;

/** What distributions on all real numbers share that are symmetric about `loc`. */
export abstract class LocScaleDistribution extends Distribution {
  static override readonly argConstraints: ArgConstraints = { loc: real, scale: positive };
  static override readonly support: Constraint = real;
  static override readonly hasRsample = true;

  declare readonly loc: Tensor;
  declare readonly scale: Tensor;

  /** @throws ValueError if the scale is not positive. */
  constructor(...given: LocScaleArguments) {
    const options = readArguments<LocScaleOptions>(new.target.name, ['loc', 'scale'], [], given);
    const [loc, scale] = broadcastAll(options.loc, options.scale);
    super(loc.shape, [], { validateArgs: options.validateArgs, fields: { loc, scale } });
  }

  override get mode(): Tensor {
    return this.loc;
  }
}

/** @file Arguments that many distributions share: a location and a scale. */

import type { Arguments, TensorOrNumber, ValidateOptions } from './arguments.js';

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

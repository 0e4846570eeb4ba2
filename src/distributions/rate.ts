/** @file Arguments that distributions of events over time share. */

import type { Arguments, TensorOrNumber, ValidateOptions } from './arguments.js';

/** Options of `Exponential` and `Poisson`. */
export interface RateOptions extends ValidateOptions {
  /** Events per unit of time. */
  rate: TensorOrNumber;
}

/** Arguments of `Exponential` and `Poisson`. */
export type RateArguments = Arguments<[rate: TensorOrNumber, validateArgs?: boolean | null], RateOptions>;

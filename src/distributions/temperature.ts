/** @file Arguments that relaxations of discrete distributions share. */

import type { Tensor } from '../tensor/tensor.js';
import type { Arguments, TensorOrNumber } from './arguments.js';
import type { CategoryOptions, OddsOptions } from './odds.js';

interface TemperatureOption {
  /** How soft the samples are: near 0 they are nearly discrete. Positive. */
  temperature: TensorOrNumber;
}

/** Options of `RelaxedBernoulli` and `LogitRelaxedBernoulli`. */
export interface RelaxedOddsOptions extends OddsOptions, TemperatureOption {}

/** Arguments of `RelaxedBernoulli` and `LogitRelaxedBernoulli`. */
export type RelaxedOddsArguments = Arguments<
  [
    temperature: TensorOrNumber,
    probs?: TensorOrNumber | null,
    logits?: TensorOrNumber | null,
    validateArgs?: boolean | null,
  ],
  RelaxedOddsOptions
>;

/** Options of `RelaxedOneHotCategorical` and `ExpRelaxedCategorical`. */
export interface RelaxedCategoryOptions extends CategoryOptions, TemperatureOption {}

/** Arguments of `RelaxedOneHotCategorical` and `ExpRelaxedCategorical`. */
export type RelaxedCategoryArguments = Arguments<
  [temperature: TensorOrNumber, probs?: Tensor | null, logits?: Tensor | null, validateArgs?: boolean | null],
  RelaxedCategoryOptions
>;

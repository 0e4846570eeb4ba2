/** @file What relaxations of discrete distributions share: a temperature, and the parameters of the distribution behind. */

import type { Tensor } from '../tensor/tensor.js';
import type { Arguments, TensorOrNumber } from './arguments.js';
import type { Distribution } from './distribution.js';
import type { CategoryOptions, OddsOptions } from './odds.js';
import { TransformedDistribution } from './transformed-distribution.js';

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

interface Relaxable {
  readonly temperature: Tensor;
  readonly probs: Tensor;
  readonly logits: Tensor;
}

/** A relaxation by a transform of another one with the same parameters. */
export abstract class RelaxedDistribution<D extends Distribution & Relaxable> extends TransformedDistribution<D> {
  static override readonly hasRsample = true;

  override get hasRsample(): boolean {
    return true;
  }

  get temperature(): Tensor {
    return this.baseDist.temperature;
  }

  get logits(): Tensor {
    return this.baseDist.logits;
  }

  get probs(): Tensor {
    return this.baseDist.probs;
  }
}

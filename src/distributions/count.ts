/** @file Arguments of distributions that count events: how many, and their probability. */

import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import type { OddsFields } from './odds.js';
import { eitherOf, type ProbsOrLogits } from './probabilities.js';

/** Options of `Binomial` and `NegativeBinomial`. */
export interface CountOptions extends ProbsOrLogits<TensorOrNumber>, ValidateOptions {
  /** The number of events, or of failures to wait for. Default of `Binomial`: 1. */
  totalCount?: TensorOrNumber;
}

/** Arguments of `Binomial` and `NegativeBinomial`. */
export type CountArguments = Arguments<
  [
    totalCount?: TensorOrNumber,
    probs?: TensorOrNumber | null,
    logits?: TensorOrNumber | null,
    validateArgs?: boolean | null,
  ],
  CountOptions
>;

type CountFields = OddsFields & { totalCount: Tensor };

/** The fields of a distribution that counts; the count has the shape and the dtype of the probability. */
export function readCount(
  name: string,
  required: 'totalCount'[],
  optional: 'totalCount'[],
  given: CountArguments,
): { param: Tensor; fields: CountFields; validateArgs?: boolean | null } {
  const options = readArguments<CountOptions>(name, required, [...optional, 'probs', 'logits'], given);
  const [kind, value] = eitherOf(options);
  const [totalCount, param] = broadcastAll(options.totalCount ?? 1, value);
  const fields: CountFields = { _given: kind, totalCount: totalCount.typeAs(param), [kind]: param };
  return { param, fields, validateArgs: options.validateArgs };
}

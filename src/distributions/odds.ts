/** @file Arguments that many distributions share: probabilities or logits. */

import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { eitherOf, type ProbsOrLogits } from './probabilities.js';

/** Options of distributions of one event, by its probability or its logit. */
export interface OddsOptions extends ProbsOrLogits<TensorOrNumber>, ValidateOptions {}

/** Arguments of distributions of one event. */
export type OddsArguments = Arguments<
  [probs?: TensorOrNumber | null, logits?: TensorOrNumber | null, validateArgs?: boolean | null],
  OddsOptions
>;

/** Options of distributions of events that exclude each other, by their probabilities or logits along the last dimension. */
export interface CategoryOptions extends ProbsOrLogits<Tensor>, ValidateOptions {}

/** Arguments of distributions of events that exclude each other. */
export type CategoryArguments = Arguments<
  [probs?: Tensor | null, logits?: Tensor | null, validateArgs?: boolean | null],
  CategoryOptions
>;

/** Which of the two was given, and its tensor under that name. */
export type OddsFields = {
  _given: 'probs' | 'logits';
  probs?: Tensor;
  logits?: Tensor;
};

/** The fields of a distribution of one event. @throws ValueError unless exactly one of `probs` and `logits` is given. */
export function readOdds(
  name: string,
  given: OddsArguments,
): { param: Tensor; fields: OddsFields; validateArgs?: boolean | null } {
  const options = readArguments<OddsOptions>(name, [], ['probs', 'logits'], given);
  return { ...oddsOf(options), validateArgs: options.validateArgs };
}

/** Like `readOdds`, of options that were read before. */
export function oddsOf(options: ProbsOrLogits<TensorOrNumber>): { param: Tensor; fields: OddsFields } {
  const [name, value] = eitherOf(options);
  const [param] = broadcastAll(value);
  return { param, fields: { _given: name, [name]: param } };
}

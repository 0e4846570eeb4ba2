/** @file Probabilities and their logits. */

import { ValueError } from '../native/errors.js';
import { rsub } from '../ops/functions.js';
import { finfo } from '../tensor/dtypeInfo.js';
import type { Tensor } from '../tensor/tensor.js';

/** Options of distributions that take either probabilities or logits. */
export interface ProbsOrLogits<T> {
  /** Probabilities. */
  probs?: T | null;
  /** Logarithms of the odds, or of probabilities that need not be normalised. */
  logits?: T | null;
}

/** The one that is given of `probs` and `logits`. @throws ValueError if it is none or both. */
export function eitherOf<T>({ probs, logits }: ProbsOrLogits<T>): ['probs' | 'logits', T] {
  if (probs != null && logits == null) return ['probs', probs];
  if (logits != null && probs == null) return ['logits', logits];
  throw new ValueError('Either `probs` or `logits` must be specified, but not both.');
}

/** Probabilities of events that are independent, if `isBinary`, or exclude each other along the last dimension. */
export function logitsToProbs(logits: Tensor, isBinary = false): Tensor {
  return isBinary ? logits.sigmoid() : logits.softmax(-1);
}

/** Moves probabilities of 0 and 1 to the nearest value at which logits are finite. */
export function clampProbs(probs: Tensor): Tensor {
  const { eps } = finfo(probs.dtype);
  return probs.clamp({ min: eps, max: 1 - eps });
}

/** Logits of probabilities: log odds if `isBinary`, else logarithms. */
export function probsToLogits(probs: Tensor, isBinary = false): Tensor {
  const clamped = clampProbs(probs);
  return isBinary ? clamped.log().sub(clamped.neg().log1p()) : clamped.log();
}

/** `1 - x`. */
export function complement(x: Tensor): Tensor {
  return rsub(x, 1);
}

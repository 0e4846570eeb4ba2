/** @file The checks that PyTorch's optimizers make of their settings. */

import { ValueError } from '../native/errors.js';
import { repr } from '../nn/python.js';
import { Tensor } from '../tensor/tensor.js';
import type { FloatScalar } from '../values/scalar.js';
import { numberOf } from './values.js';

/** A setting as it was given. */
type Setting = number | FloatScalar | Tensor;

/** Throws `ValueError(text)`, with the value behind the text, unless `holds`. */
export function demand(holds: boolean, text: string, value: Setting): void {
  if (!holds) throw new ValueError(`${text}: ${repr(value)}`);
}

/** A setting that must be zero or more. */
export function demandNotNegative(value: Setting, text: string): void {
  demand(numberOf(value) >= 0, text, value);
}

/** A learning rate that is a tensor has one element. */
export function demandOneElement(lr: Setting): void {
  if (lr instanceof Tensor && lr.numel() !== 1) throw new ValueError('Tensor lr must be 1-element');
}

/** A learning rate: zero or more, and one element if it is a tensor. */
export function demandLearningRate(lr: Setting, text = 'Invalid learning rate'): void {
  demandOneElement(lr);
  demandNotNegative(lr, text);
}

/** Two decay rates, each at least 0 and below 1. */
export function demandBetas(betas: readonly Setting[]): void {
  betas.forEach((beta, i) => {
    if (beta instanceof Tensor && beta.numel() !== 1) return;
    const value = numberOf(beta);
    demand(value >= 0 && value < 1, `Invalid beta parameter at index ${i}`, beta);
  });
}

interface AdamSettings {
  lr: Setting;
  betas: readonly Setting[];
  eps: Setting;
  weightDecay: Setting;
}

/** What Adam and its relatives demand of their settings. */
export function demandAdamSettings({ lr, betas, eps, weightDecay }: AdamSettings): void {
  demandLearningRate(lr);
  demandNotNegative(eps, 'Invalid epsilon value');
  demandBetas(betas);
  demandNotNegative(weightDecay, 'Invalid weight_decay value');
}

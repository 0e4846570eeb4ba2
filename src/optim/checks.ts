/** @file The checks that PyTorch's optimizers make of their settings. */

import { ValueError } from '../native/errors.js';
import { numberText } from '../nn/python.js';
import { Tensor } from '../tensor/tensor.js';
import { numberOf } from './values.js';

/** Throws `ValueError(text)`, with the value behind the text, unless `holds`. */
export function demand(holds: boolean, text: string, value: number | Tensor): void {
  if (!holds) throw new ValueError(`${text}: ${value instanceof Tensor ? String(value) : numberText(value)}`);
}

/** A setting that must be zero or more. */
export function demandNotNegative(value: number | Tensor, text: string): void {
  demand(numberOf(value) >= 0, text, value);
}

/** A learning rate that is a tensor has one element. */
export function demandOneElement(lr: number | Tensor): void {
  if (lr instanceof Tensor && lr.numel() !== 1) throw new ValueError('Tensor lr must be 1-element');
}

/** A learning rate: zero or more, and one element if it is a tensor. */
export function demandLearningRate(lr: number | Tensor, text = 'Invalid learning rate'): void {
  demandOneElement(lr);
  demandNotNegative(lr, text);
}

/** Two decay rates, each at least 0 and below 1. */
export function demandBetas(betas: readonly (number | Tensor)[]): void {
  betas.forEach((beta, i) => {
    const value = beta instanceof Tensor && beta.numel() === 1 ? numberOf(beta) : beta;
    if (typeof value === 'number') demand(value >= 0 && value < 1, `Invalid beta parameter at index ${i}`, beta);
  });
}

/** @file How much is pruned. */

import { IndexError, typeError, ValueError } from '../../../native/errors.js';
import type { Tensor } from '../../../tensor/tensor.js';
import { FloatScalar } from '../../../values/scalar.js';
import { repr, sizeText, str } from '../../python.js';

/** A whole number counts entries or channels; any other number, and `asFloat(1)`, is a share between 0 and 1. */
export type Amount = number | FloatScalar;

function isCount(amount: Amount): amount is number {
  return Number.isInteger(amount);
}

export function checkAmount(amount: unknown): asserts amount is Amount {
  if (typeof amount !== 'number' && !(amount instanceof FloatScalar)) {
    throw typeError(`Invalid type for amount: ${str(amount)}. Must be int or float.`);
  }
  const value = Number(amount);
  if (value >= 0 && (isCount(amount) || value <= 1)) return;
  throw new ValueError(`amount=${repr(amount)} should either be a float in the range [0, 1] or a non-negative integer`);
}

/** Rounds as Python does: a half goes to the even neighbour. */
function roundToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest === 0.5) return floor % 2 === 0 ? floor : floor + 1;
  return Math.round(value);
}

/** How many of `size` entries or channels are pruned. */
export function countOf(amount: Amount, size: number): number {
  const count = isCount(amount) ? amount : roundToEven(Number(amount) * size);
  if (count > size) {
    throw new ValueError(`amount=${count} should be smaller than the number of parameters to prune=${size}`);
  }
  return count;
}

/** Refuses tensors without channels, and dimensions that they do not have. */
export function checkChannels(tensor: Tensor, dim: number): void {
  const { shape } = tensor;
  if (shape.length <= 1) {
    throw new ValueError(
      `Structured pruning can only be applied to multidimensional tensors. Found tensor of shape ${sizeText(shape)} with ${shape.length} dims`,
    );
  }
  if (dim >= shape.length) throw new IndexError(`Invalid index ${dim} for tensor of size ${sizeText(shape)}`);
}

/** @file Unit vectors, which derivatives are multiplied with to get all of their elements. */

import type { Tensor } from '../tensor/tensor.js';

export const numels = (tensors: readonly Tensor[]): number[] => tensors.map((tensor) => tensor.numel());

export const total = (tensors: readonly Tensor[]): number => tensors.reduce((sum, tensor) => sum + tensor.numel(), 0);

/** The unit vectors of several tensors taken together, `count` of them from number `start` on: for each tensor a matrix, one vector in a row. */
export function unitVectors(tensors: readonly Tensor[], start = 0, count = total(tensors)): Tensor[] {
  let before = 0;
  return tensors.map((tensor) => {
    const rows = tensor.newZeros([count, tensor.numel()]);
    rows.diagonal(start - before).fill_(1);
    before += tensor.numel();
    return rows;
  });
}

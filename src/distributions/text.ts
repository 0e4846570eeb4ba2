/** @file Tensors as Python's format strings write them. */

import { isTensor } from '../native/match.js';
import { floatText, repr } from '../nn/python.js';
import { Parameter } from '../nn/parameter.js';
import type { Tensor } from '../tensor/tensor.js';

/** `f'{tensor}'`: a tensor without dimensions is written as the number it holds. */
export function tensorText(tensor: Tensor): string {
  if (tensor.ndim > 0 || tensor.isMeta || tensor instanceof Parameter) return String(tensor);
  const value = tensor.item();
  return tensor.dtype.isFloatingPoint ? floatText(Number(value)) : repr(value);
}

/** `f'{value}'`. */
export function valueText(value: unknown): string {
  return isTensor(value) ? tensorText(value) : repr(value);
}

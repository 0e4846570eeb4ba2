/** @file Whether sizes and strides describe a dense block in a given order of dimensions. */

import { typeError } from '../native/errors.js';
import { isMemoryFormat, typeName } from '../native/match.js';
import { channelsLast, channelsLast3d, contiguousFormat, type MemoryFormat } from '../values/layout.js';
import { Flag, type Handle, hasFlag, isJagged, shapeOf, stridesOf } from './meta.js';

/** Innermost dimension first. */
const orders = new Map<MemoryFormat, readonly number[]>([
  [channelsLast, [1, 3, 2, 0]],
  [channelsLast3d, [1, 4, 3, 2, 0]],
]);

function isDense(shape: readonly number[], strides: readonly number[], order: readonly number[]): boolean {
  let expected = 1;
  for (const dim of order) {
    if (shape[dim] === 1) continue;
    if (strides[dim] !== expected) return false;
    expected *= shape[dim];
  }
  return true;
}

export function isContiguous(tensor: Handle, format: MemoryFormat | null = contiguousFormat): boolean {
  if (format !== null && !isMemoryFormat(format)) {
    throw typeError(`is_contiguous(): argument 'memoryFormat' must be torch.memory_format, not ${typeName(format)}`);
  }
  const shape = shapeOf(tensor);
  if (isJagged()) return hasFlag(tensor, Flag.contiguous);
  const strides = stridesOf(tensor);
  const order = format === null ? undefined : orders.get(format);
  if (order) return shape.length === order.length && isDense(shape, strides, order);
  if (shape.includes(0)) return true;
  return isDense(shape, strides, [...shape.keys()].reverse());
}

/**
 * The dimensions from the outermost in memory to the innermost, as `Tensor.dim_order` gives them.
 * Among dimensions with the same stride the order of the tensor stays.
 */
export function dimOrder(tensor: Handle): number[] {
  const strides = stridesOf(tensor);
  const shape = shapeOf(tensor);
  return [...strides.keys()].sort((a, b) => strides[b] - strides[a] || shape[b] - shape[a] || a - b);
}

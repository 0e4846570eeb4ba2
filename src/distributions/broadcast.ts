/** @file Parameters of one shape and one dtype. */

import { ValueError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { getDefaultDtype } from '../tensor/defaults.js';
import { tensor } from '../tensor/creation.js';
import { broadcastTensors } from '../tensor/functional.js';
import type { Tensor } from '../tensor/tensor.js';
import { FloatScalar } from '../values/scalar.js';
import type { TensorOrNumber } from './arguments.js';

/** Whether a parameter is one of Python's numbers. */
export function isNumber(value: unknown): value is number | FloatScalar {
  return typeof value === 'number' || typeof value === 'boolean' || value instanceof FloatScalar;
}

/** The number that a parameter stands for. */
export function plain(value: number | FloatScalar): number {
  return value instanceof FloatScalar ? value.value : Number(value);
}

/**
 * Expands all values to one shape. Numbers become tensors with dtype and device of the first tensor, else of the default dtype.
 *
 * @throws ValueError for what is no tensor and no number; RuntimeError for shapes that do not fit.
 */
export function broadcastAll<V extends readonly TensorOrNumber[]>(...values: V): { -readonly [K in keyof V]: Tensor } {
  if (!values.every((value) => isTensor(value) || isNumber(value))) {
    throw new ValueError(
      'Input arguments must all be instances of Number, torch.Tensor or objects implementing __torch_function__.',
    );
  }
  const first = values.find(isTensor);
  const options = first ? { dtype: first.dtype, device: first.device } : { dtype: getDefaultDtype() };
  const tensors = values.map((value) => (isTensor(value) ? value : tensor(plain(value), options)));
  return broadcast(tensors) as { -readonly [K in keyof V]: Tensor };
}

/** As in Python, a tensor that has the shape already stays the object that it is. */
function broadcast(tensors: readonly Tensor[]): readonly Tensor[] {
  const [{ shape }] = tensors;
  if (tensors.every((other) => sameShape(other.shape, shape))) return tensors;
  return broadcastTensors(tensors).map((to, i) => (sameShape(to.shape, tensors[i].shape) ? tensors[i] : to));
}

/** The sum over the last `dims` dimensions. */
export function sumRightmost(value: Tensor, dims: number): Tensor {
  if (dims === 0) return value;
  return value.reshape([...value.shape.slice(0, Math.max(0, value.ndim - dims)), -1]).sum(-1);
}

/** Whether two shapes are the same. */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, i) => size === b[i]);
}

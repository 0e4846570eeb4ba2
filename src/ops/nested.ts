/** @file Operators: nested. Written by codegen; not to be edited. */

import './names.js';
import { putFloat, putInts, putTensor } from '../native/encode.js';
import { callTensor } from '../native/handles.js';
import { isFloat, isInts, isTensor, overload, resolve } from '../native/match.js';
import { countOptions, isOptions } from '../native/options.js';
import type { Overload } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Float, Ints } from '../values/kinds.js';

/** Options of `torch.nested.to_padded_tensor`. */
export interface ToPaddedTensorOptions {
  padding?: Float;
  outputSize?: Ints | null;
}

function $nested_to_padded_tensor(self: Tensor, padding: Float, outputSize?: Ints | null | null): Tensor {
  let at = putTensor(0, self);
  at = putFloat(at, padding);
  putInts(at, outputSize);
  return callTensor(1865);
}

const toPaddedTensor$$: readonly Overload[] = [
  overload("(Tensor input, float padding, tuple of ints output_size = None)", $nested_to_padded_tensor, 3, -1, [['self', 'Tensor', isTensor, 2], ['padding', 'float', isFloat, 2], ['outputSize', 'tuple of ints', isInts, 1]]),
];

/**
 * Mirrors `torch.nested.to_padded_tensor`: `nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor`.
 * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
 */
export function toPaddedTensor(input: Tensor, padding: Float | ToPaddedTensorOptions, outputSize?: Ints | null | ToPaddedTensorOptions, options?: ToPaddedTensorOptions): Tensor;
export function toPaddedTensor(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
  if (isTensor(a0) && isFloat(a1) && (a2 == null || isInts(a2)) && a3 === undefined) return $nested_to_padded_tensor(a0, a1, a2);
  if (isOptions(a2) && a3 === undefined) {
    const { outputSize } = a2;
    const given = countOptions(a2);
    if (isTensor(a0) && isFloat(a1) && (outputSize == null || isInts(outputSize)) && given === +(outputSize !== undefined)) return $nested_to_padded_tensor(a0, a1, outputSize);
  }
  return resolve('toPaddedTensor', toPaddedTensor$$, [a0, a1, a2, a3]);
}

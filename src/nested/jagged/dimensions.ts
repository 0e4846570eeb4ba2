/** @file Dimensions of jagged tensors, and what they are among those of the values. */

import { RuntimeError } from '../../native/errors.js';
import { wrapDim } from '../../tensor/meta.js';
import type { Tensor } from '../../tensor/tensor.js';
import { raggedDimOf } from './parts.js';

/** The batch and the ragged dimension are one among those of the values. */
export function innerDim(dim: number, raggedDim: number): number {
  return dim === 0 ? raggedDim - 1 : dim - 1;
}

/** @throws RuntimeError for the batch and the ragged dimension. */
export function toInner(name: string, dim: number, dimensions: number, raggedDim: number): number {
  const wrapped = wrapDim(dim, dimensions);
  if (wrapped === raggedDim) throw new RuntimeError(`${name}(): not supported for NestedTensor on ragged dim`);
  if (wrapped === 0) throw new RuntimeError(`${name}(): not supported for NestedTensor on dim=0`);
  return wrapped - 1;
}

export function innerDimOf(name: string, tensor: Tensor, dim: number): number {
  return toInner(name, dim, tensor.dim(), raggedDimOf(tensor));
}

/** What an operator reduces. */
export interface Reduced {
  /** Without repetitions, among the dimensions of the values. */
  readonly inner: number[];
  readonly batch: boolean;
  readonly ragged: boolean;
  /** Any of the others. */
  readonly rest: boolean;
}

export function reducedOf(dims: readonly number[], dimensions: number, raggedDim: number): Reduced {
  const wrapped = dims.map((dim) => wrapDim(dim, dimensions));
  return {
    inner: [...new Set(wrapped.map((dim) => innerDim(dim, raggedDim)))],
    batch: wrapped.includes(0),
    ragged: wrapped.includes(raggedDim),
    rest: wrapped.some((dim) => dim !== 0 && dim !== raggedDim),
  };
}

/** Whether sizes begin as those of the tensor do, up to the ragged dimension; -1 stands for any. */
export function matchesRaggedness(tensor: Tensor, size: readonly number[]): boolean {
  const own = tensor.shape.slice(0, raggedDimOf(tensor) + 1);
  return own.length <= size.length && own.every((n, i) => size[i] === n || size[i] === -1);
}

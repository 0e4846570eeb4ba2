/** @file Sizes of nested tensors, whose parts differ in them. */

import { AttributeError, RuntimeError } from '../native/errors.js';
import type { TensorOperators } from '../ops/methods.js';
import { jagged } from '../values/layout.js';
import { dimensionsOf, layoutOfTensor, wrapDim } from './meta.js';
import type { Tensor } from './tensor.js';

/** The number of parts, or the size that all of them have in `dim`. @throws RuntimeError if they differ. */
export function nestedSizeOf(tensor: TensorOperators, dim: number): number {
  const at = wrapDim(dim, dimensionsOf(tensor));
  const sizes = tensor._nestedTensorSize().tolist() as number[][];
  if (at === 0) return sizes.length;
  const [first = 0, ...others] = sizes.map((size) => size[at - 1]);
  if (others.some((size) => size !== first))
    throw new RuntimeError(`Given dimension ${dim} is irregular and does not have a size.`);
  return first;
}

/** @throws AttributeError if it has no parts that differ in one size. */
export function requireJagged(tensor: Tensor, property: string): Tensor {
  if (layoutOfTensor(tensor) === jagged) return tensor;
  throw new AttributeError(`'Tensor' object has no attribute '${property}'`);
}

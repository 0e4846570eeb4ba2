/** @file Looking at what a transform wraps. */

import type { Tensor } from '../tensor/tensor.js';
import { wrappingOf } from '../tensor/wrapping.js';

/**
 * The tensor inside of one that transforms have wrapped; without `recurse`, inside of the innermost transform's wrapper only. For looking at values:
 * computing with it inside of a transform gives nothing meaningful. Mirrors `torch.func.debug_unwrap`.
 */
export function debugUnwrap(tensor: Tensor, { recurse = true }: { recurse?: boolean } = {}): Tensor {
  const wrapping = wrappingOf(tensor);
  if (wrapping === null) return tensor;
  return recurse ? debugUnwrap(wrapping.value) : wrapping.value;
}

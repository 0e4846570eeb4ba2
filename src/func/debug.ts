/** @file Looking at what a transform wraps. */

import { requireTensor } from '../tensor/arguments.js';
import { checkOptions } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';
import { wrappingOf } from '../tensor/wrapping.js';

/**
 * The tensor inside of one that transforms have wrapped; without `recurse`, inside of the innermost transform's wrapper only. For looking at values:
 * computing with it inside of a transform gives nothing meaningful. Mirrors `torch.func.debug_unwrap`.
 */
export function debugUnwrap(tensor: Tensor, options: { recurse?: boolean } = {}): Tensor {
  requireTensor('debugUnwrap', 'tensor', tensor);
  checkOptions('debugUnwrap', options, ['recurse']);
  const { recurse = true } = options;
  const wrapping = wrappingOf(tensor);
  if (wrapping === null) return tensor;
  return recurse ? debugUnwrap(wrapping.value) : wrapping.value;
}

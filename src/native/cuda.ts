/** @file Whether CUDA can be used in this process, and what to throw if not. */

import { AssertionError } from './errors.js';

/** Null if CUDA can be used; otherwise what PyTorch throws when it is asked to. */
export function cudaError(): Error | null {
  return new AssertionError('Torch not compiled with CUDA enabled');
}

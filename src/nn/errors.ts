/** @file Errors of Python that only nn raises. */

import { RuntimeError } from '../native/errors.js';

/** A module has no attribute of that name (Python's `AttributeError`). */
export class AttributeError extends RuntimeError {
  override name = 'AttributeError';
}

/** A condition that PyTorch asserts does not hold (Python's `AssertionError`). */
export class AssertionError extends RuntimeError {
  override name = 'AssertionError';
}

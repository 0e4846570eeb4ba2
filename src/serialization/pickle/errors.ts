/** @file The error that a damaged, hostile or unsupported checkpoint gives. */

import { RuntimeError } from '../../native/errors.js';

/** A file that is no checkpoint, is damaged, or asks for something other than tensors and plain data (Python's `pickle.UnpicklingError`). */
export class UnpicklingError extends RuntimeError {
  override name = 'UnpicklingError';
}

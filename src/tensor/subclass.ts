/** @file Tensors as instances of subclasses. */

import { typeError } from '../native/errors.js';
import * as internal from '../ops/internal.js';
import { pythonTypeName } from './data.js';
import type { Tensor } from './tensor.js';

type Class<T> = abstract new (...args: never[]) => T;

/** What `Tensor.asSubclass` does; `base` is the class Tensor. */
export function asSubclass<T extends Tensor>(tensor: Tensor, cls: Class<T>, base: Class<Tensor>): T {
  if (typeof cls !== 'function') throw typeError(`cls must be a type (got ${pythonTypeName(cls)})`);
  if (cls !== base && !(cls.prototype instanceof base)) {
    throw typeError(
      'Creating a Tensor subclass from a class that does not inherit from Tensor is not possible. Make sure your class inherits from Tensor.',
    );
  }
  return Object.setPrototypeOf(internal.alias(tensor), cls.prototype as object) as T;
}

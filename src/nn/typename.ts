/** @file The names of types, as PyTorch's messages have them. */

import { Tensor } from '../tensor/tensor.js';

/**
 * What something is: a tensor's `type()`, Python's name of a value's type, the name of a class or function, or of the class of an object. There are no modules
 * before names. Mirrors `torch.typename`.
 */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (value instanceof Tensor) return value.type();
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'function' && value instanceof Function) return value.name || '<lambda>';
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? 'dict' : (value.constructor?.name ?? 'object');
}

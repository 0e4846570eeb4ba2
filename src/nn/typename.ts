/** @file The names that PyTorch's messages give to the types of values, as `torch.typename`. */

import { Tensor } from '../tensor/tensor.js';
import { legacyName } from '../values/nativeNames.js';

export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (value instanceof Tensor) {
    const kind = legacyName(value.dtype);
    return value.device.type === 'cpu' ? `torch.${kind}Tensor` : `torch.${value.device.type}.${kind}Tensor`;
  }
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'function' && value instanceof Function) return 'function';
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? 'dict' : (value.constructor?.name ?? 'object');
}

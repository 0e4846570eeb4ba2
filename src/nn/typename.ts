/** @file The names that PyTorch's messages give to the types of values, as `torch.typename`. */

import { Tensor } from '../tensor/tensor.js';

const tensors: Readonly<Record<string, string>> = {
  float32: 'Float',
  float64: 'Double',
  float16: 'Half',
  bfloat16: 'BFloat16',
  int8: 'Char',
  int16: 'Short',
  int32: 'Int',
  int64: 'Long',
  uint8: 'Byte',
  bool: 'Bool',
  complex64: 'ComplexFloat',
  complex128: 'ComplexDouble',
};

export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (value instanceof Tensor) {
    const kind = tensors[value.dtype.name];
    if (!kind) return 'torch.Tensor';
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

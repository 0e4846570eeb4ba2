/** @file Element types. Each constant mirrors the `torch.dtype` of the same name. */

import { inspect } from 'node:util';
import { RuntimeError } from '../native/errors.js';
import { legacyName } from './nativeNames.js';

/** The type of a tensor's elements, as `torch.dtype`. */
export class DType {
  constructor(
    /** PyTorch's name, without `torch.`. */
    readonly name: string,
    /** libtorch's ScalarType. @internal */
    readonly code: number,
    /** Bytes per element. */
    readonly itemsize: number,
    readonly isFloatingPoint: boolean,
    readonly isComplex: boolean,
    readonly isSigned: boolean,
  ) {
    Object.freeze(this);
  }

  /** The type of the parts of a complex dtype; any other is its own. */
  toReal(): DType {
    return complexPairs.find(([, complex]) => complex === this)?.[0] ?? this;
  }

  /** The complex dtype whose parts hold such numbers. @throws RuntimeError if there is none. */
  toComplex(): DType {
    if (this.isComplex) return this;
    if (this === bfloat16) return complex64;
    const pair = complexPairs.find(([real]) => real === this);
    if (!pair) throw new RuntimeError(`Unknown Complex ScalarType for ${legacyName(this)}`);
    return pair[1];
  }

  toString(): string {
    return `torch.${this.name}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

function define(
  name: string,
  code: number,
  itemsize: number,
  kind: 'float' | 'complex' | 'signed' | 'unsigned',
): DType {
  return new DType(name, code, itemsize, kind === 'float', kind === 'complex', kind !== 'unsigned');
}

export const uint8 = define('uint8', 0, 1, 'unsigned');
export const int8 = define('int8', 1, 1, 'signed');
export const int16 = define('int16', 2, 2, 'signed');
export const int32 = define('int32', 3, 4, 'signed');
export const int64 = define('int64', 4, 8, 'signed');
export const float16 = define('float16', 5, 2, 'float');
export const float32 = define('float32', 6, 4, 'float');
export const float64 = define('float64', 7, 8, 'float');
export const complex32 = define('complex32', 8, 4, 'complex');
export const complex64 = define('complex64', 9, 8, 'complex');
export const complex128 = define('complex128', 10, 16, 'complex');
export const bool = define('bool', 11, 1, 'unsigned');
export const qint8 = define('qint8', 12, 1, 'signed');
export const quint8 = define('quint8', 13, 1, 'unsigned');
export const qint32 = define('qint32', 14, 4, 'signed');
export const bfloat16 = define('bfloat16', 15, 2, 'float');
export const quint4x2 = define('quint4x2', 16, 1, 'unsigned');
export const quint2x4 = define('quint2x4', 17, 1, 'unsigned');
export const bits1x8 = define('bits1x8', 18, 1, 'unsigned');
export const bits2x4 = define('bits2x4', 19, 1, 'unsigned');
export const bits4x2 = define('bits4x2', 20, 1, 'unsigned');
export const bits8 = define('bits8', 21, 1, 'unsigned');
export const bits16 = define('bits16', 22, 2, 'unsigned');
export const float8_e5m2 = define('float8_e5m2', 23, 1, 'float');
export const float8_e4m3fn = define('float8_e4m3fn', 24, 1, 'float');
export const float8_e5m2fnuz = define('float8_e5m2fnuz', 25, 1, 'float');
export const float8_e4m3fnuz = define('float8_e4m3fnuz', 26, 1, 'float');
export const uint16 = define('uint16', 27, 2, 'unsigned');
export const uint32 = define('uint32', 28, 4, 'unsigned');
export const uint64 = define('uint64', 29, 8, 'unsigned');
export const float8_e8m0fnu = define('float8_e8m0fnu', 44, 1, 'float');
export const float4_e2m1fn_x2 = define('float4_e2m1fn_x2', 45, 1, 'float');

/** Real dtypes with the complex ones that are made of two of them. */
const complexPairs: readonly (readonly [real: DType, complex: DType])[] = [
  [float16, complex32],
  [float32, complex64],
  [float64, complex128],
];

export { float16 as half, float32 as float, float64 as double, int16 as short, int32 as int, int64 as long };
export { complex32 as chalf, complex64 as cfloat, complex128 as cdouble };

/** @file What libtorch's messages call dtypes and layouts. */

import type { DType } from './dtype.js';
import type { Layout } from './layout.js';

/** Where libtorch's name is not the Python name with a capital. */
const legacyNames: Readonly<Record<string, string>> = {
  uint8: 'Byte',
  int8: 'Char',
  int16: 'Short',
  int32: 'Int',
  int64: 'Long',
  float16: 'Half',
  float32: 'Float',
  float64: 'Double',
  complex32: 'ComplexHalf',
  complex64: 'ComplexFloat',
  complex128: 'ComplexDouble',
  bool: 'Bool',
  qint8: 'QInt8',
  quint8: 'QUInt8',
  qint32: 'QInt32',
  quint4x2: 'QUInt4x2',
  quint2x4: 'QUInt2x4',
  bfloat16: 'BFloat16',
  uint16: 'UInt16',
  uint32: 'UInt32',
  uint64: 'UInt64',
};

/** PyTorch's old name of a dtype, which libtorch's messages use: `Float`, `Long`, … */
export function legacyName({ name }: DType): string {
  return legacyNames[name] ?? name[0].toUpperCase() + name.slice(1);
}

/** C++'s names of the types that are not libtorch's own. */
const cppNames: Readonly<Record<string, string>> = {
  uint8: 'unsigned char',
  int8: 'signed char',
  int16: 'short int',
  int32: 'int',
  int64: 'long int',
  float32: 'float',
  float64: 'double',
  complex32: 'c10::complex<c10::Half>',
  complex64: 'c10::complex<float>',
  complex128: 'c10::complex<double>',
  bool: 'bool',
  uint16: 'short unsigned int',
  uint32: 'unsigned int',
  uint64: 'long unsigned int',
};

/** The name of a dtype's C++ type, which some of libtorch's messages use: `float`, `c10::Half`, … */
export function cppName(dtype: DType): string {
  return cppNames[dtype.name] ?? `c10::${legacyName(dtype)}`;
}

/** libtorch's name of a layout, in its messages: `Sparse`, `SparseCsr`, … */
export function layoutName({ name }: Layout): string {
  if (name === 'sparse_coo') return 'Sparse';
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

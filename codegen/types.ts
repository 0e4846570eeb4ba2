/** @file What each schema type is in TypeScript: its type, its run-time test, and how it is written into the call buffer. */

import type { SchemaType } from '../src/native/schema.js';

export interface Kind {
  /** In a public signature. */
  readonly type: string;
  /** A guard of native/match.ts. */
  readonly test: string;
  /** A writer of native/encode.ts, for a value that is there. */
  readonly put: string;
  /** The same for one that may be missing. */
  readonly putOptional: string;
  /** In a message, as PyTorch names it. */
  readonly label: string;
}

function kind(type: string, test: string, put: string, putOptional = put, label = type): Kind {
  return { type, test, put, putOptional, label };
}

const single: Record<string, Kind> = {
  Tensor: kind('Tensor', 'isTensor', 'putTensor'),
  int: kind('Int', 'isInt', 'putInt', 'putOptionalInt', 'int'),
  SymInt: kind('Int', 'isInt', 'putInt', 'putOptionalInt', 'int'),
  float: kind('Float', 'isFloat', 'putFloat', 'putOptionalFloat', 'float'),
  bool: kind('boolean', 'isBool', 'putBool', 'putOptionalBool', 'bool'),
  Scalar: kind('Scalar', 'isScalar', 'putScalar', 'putOptionalScalar', 'Number'),
  str: kind('string', 'isString', 'putString', 'putString', 'str'),
  Dimname: kind('string', 'isString', 'putName', 'putString', 'name'),
  ScalarType: kind('DType', 'isDType', 'putEnum', 'putEnum', 'torch.dtype'),
  Layout: kind('Layout', 'isLayout', 'putEnum', 'putEnum', 'torch.layout'),
  MemoryFormat: kind('MemoryFormat', 'isMemoryFormat', 'putEnum', 'putEnum', 'torch.memory_format'),
  QScheme: kind('QScheme', 'isQScheme', 'putEnum', 'putEnum', 'torch.qscheme'),
  Device: kind('DeviceLike', 'isDevice', 'putDevice', 'putDevice', 'torch.device'),
  Generator: kind('Generator', 'isGenerator', 'putGenerator', 'putGenerator', 'torch.Generator'),
};

const lists: Record<string, Kind> = {
  Tensor: kind('readonly Tensor[]', 'isTensors', 'putTensors', 'putTensors', 'tuple of Tensors'),
  int: kind('Ints', 'isInts', 'putInts', 'putInts', 'tuple of ints'),
  SymInt: kind('Ints', 'isInts', 'putInts', 'putInts', 'tuple of ints'),
  float: kind('Float | readonly Float[]', 'isFloats', 'putFloats', 'putFloats', 'tuple of floats'),
  bool: kind('readonly boolean[]', 'isBools', 'putBools', 'putBools', 'tuple of bools'),
  Scalar: kind('readonly Scalar[]', 'isScalars', 'putScalars', 'putScalars', 'tuple of Scalars'),
  str: kind('readonly string[]', 'isStrings', 'putNames', 'putNames', 'tuple of strs'),
  Dimname: kind('string | readonly (string | null)[]', 'isNames', 'putNames', 'putNames', 'tuple of names'),
};

const optionalTensors = kind(
  'readonly (Tensor | null)[]',
  'isOptionalTensors',
  'putTensors',
  'putTensors',
  'tuple of Tensors',
);

const oneOrMoreInts = kind('Int | Ints', 'isIntOrInts', 'putInts', 'putInts', 'tuple of ints');

/** A Tensor parameter of a function in which Python accepts a number. */
export const tensorOrNumber = kind(
  'Tensor | Scalar',
  'isTensorOrNumber',
  'putTensorOrNumber',
  'putTensorOrNumber',
  'Tensor',
);

/** The device of a function that makes a tensor from nothing but numbers and sizes. */
export const factoryDevice = kind('DeviceLike', 'isDevice', 'putFactoryDevice', 'putFactoryDevice', 'torch.device');

function isIntList(type: SchemaType): boolean {
  return type.list && (type.base === 'int' || type.base === 'SymInt');
}

/** Null if TypeScript cannot pass such a value. */
export function kindOf(type: SchemaType): Kind | null {
  if (type.optionalElement) return type.base === 'Tensor' ? optionalTensors : null;
  if (isIntList(type) && type.size > 0) return oneOrMoreInts;
  return (type.list ? lists : single)[type.base] ?? null;
}

/** The call that writes `value` at position `at` of the buffer. */
export function putCall(type: SchemaType, kind: Kind, value: string): string {
  if (isIntList(type) && type.size > 1) return `putIntsOf(at, ${type.size}, ${value})`;
  return `${type.optional ? kind.putOptional : kind.put}(at, ${value})`;
}

/** A default of the schema as a TypeScript expression. */
export function defaultValue(text: string, type: SchemaType): string {
  if (text === 'None') return 'null';
  if (text === 'True') return 'true';
  if (text === 'False') return 'false';
  if (text === 'inf') return 'Number.POSITIVE_INFINITY';
  if (text === 'contiguous_format') return '0';
  if (text.startsWith('"') || text.startsWith("'")) return `'${text.slice(1, -1)}'`;
  if (type.base === 'float' || (type.base === 'Scalar' && /[.e]/.test(text))) {
    const number = String(Number(text));
    return type.base === 'Scalar' && Number.isInteger(Number(text)) ? `asFloat(${number})` : number;
  }
  if (/^-?\d{16,}$/.test(text)) return `${text}n`;
  return text;
}

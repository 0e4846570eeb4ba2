/** @file Finds the overload that a call's arguments fit, as PyTorch's argument parser does, and says what was wrong if none does. */

import type { Tensor } from '../tensor/tensor.js';
import { Device, type DeviceLike } from '../values/device.js';
import { DType } from '../values/dtype.js';
import { Generator } from '../values/generator.js';
import type { Float, Int, Ints } from '../values/kinds.js';
import { Layout, MemoryFormat } from '../values/layout.js';
import { QScheme } from '../values/qscheme.js';
import { Complex, FloatScalar, type Scalar } from '../values/scalar.js';
import { typeError } from './errors.js';
import { TensorClass } from './handles.js';
import { isOptions } from './options.js';

export function isTensor(value: unknown): value is Tensor {
  return value instanceof TensorClass;
}

export function isScalar(value: unknown): value is Scalar {
  return (
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'bigint' ||
    value instanceof Complex ||
    value instanceof FloatScalar
  );
}

export function isTensorOrNumber(value: unknown): value is Tensor | Scalar {
  return value instanceof TensorClass || isScalar(value);
}

export function isInt(value: unknown): value is Int {
  return typeof value === 'number' ? (value | 0) === value || Number.isSafeInteger(value) : typeof value === 'bigint';
}

export function isFloat(value: unknown): value is Float {
  return typeof value === 'number' || value instanceof FloatScalar || typeof value === 'bigint';
}

export function isBool(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function everyItem<T>(value: unknown, test: (item: unknown) => item is T): value is readonly T[] {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!test(value[i])) return false;
  return true;
}

export function isInts(value: unknown): value is Ints {
  return everyItem(value, isInt);
}

/** For lists of a fixed or single size, where one integer stands for all. */
export function isIntOrInts(value: unknown): value is Int | Ints {
  return isInt(value) || everyItem(value, isInt);
}

export function isFloats(value: unknown): value is Float | readonly Float[] {
  return isFloat(value) || everyItem(value, isFloat);
}

export function isTensors(value: unknown): value is readonly Tensor[] {
  return everyItem(value, isTensor);
}

function isTensorOrNull(value: unknown): value is Tensor | null {
  return value === null || isTensor(value);
}

export function isOptionalTensors(value: unknown): value is readonly (Tensor | null)[] {
  return everyItem(value, isTensorOrNull);
}

export function isScalars(value: unknown): value is readonly Scalar[] {
  return everyItem(value, isScalar);
}

export function isBools(value: unknown): value is readonly boolean[] {
  return everyItem(value, isBool);
}

export function isStrings(value: unknown): value is readonly string[] {
  return everyItem(value, isString);
}

function isName(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

export function isNames(value: unknown): value is string | readonly (string | null)[] {
  return typeof value === 'string' || (Array.isArray(value) && value.length > 0 && everyItem(value, isName));
}

export function isDType(value: unknown): value is DType {
  return value instanceof DType;
}

export function isLayout(value: unknown): value is Layout {
  return value instanceof Layout;
}

export function isMemoryFormat(value: unknown): value is MemoryFormat {
  return value instanceof MemoryFormat;
}

export function isQScheme(value: unknown): value is QScheme {
  return value instanceof QScheme;
}

export function isDevice(value: unknown): value is DeviceLike {
  return value instanceof Device || typeof value === 'string' || typeof value === 'number';
}

export function isGenerator(value: unknown): value is Generator {
  return value instanceof Generator;
}

/** Sizes given as one list or as separate numbers, or null if the arguments are not just that. */
export function sizesOf(args: readonly unknown[]): Ints | null {
  if (args.length === 1 && isInts(args[0])) return args[0];
  return args.length > 0 && everyItem(args, isInt) ? args : null;
}

type Test = (value: unknown) => boolean;

/** One way to call a function. Parameters stand in the order in which `run` takes them: positional ones first. */
export interface Overload {
  /** As PyTorch writes it, for messages. */
  readonly signature: string;
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly tests: readonly Test[];
  /** Whether null is a value of its own. */
  readonly nullable: readonly boolean[];
  readonly required: readonly boolean[];
  readonly positional: number;
  /** Position of a list of integers that may be written as separate arguments, or -1. */
  readonly varargs: number;
  readonly run: (...args: never[]) => unknown;
}

/** A parameter of generated code: option name, type in messages, test, and `NULLABLE` and `REQUIRED` as flags. */
type ParameterRow = readonly [name: string, type: string, test: Test, flags: number];

const NULLABLE = 1;
const REQUIRED = 2;

/** Makes a table entry of what generated code lists. */
export function overload(
  signature: string,
  run: (...args: never[]) => unknown,
  positional: number,
  varargs: number,
  parameters: readonly ParameterRow[],
): Overload {
  return {
    signature,
    run,
    positional,
    varargs,
    names: parameters.map(([name]) => name),
    types: parameters.map(([, type]) => type),
    tests: parameters.map(([, , test]) => test),
    nullable: parameters.map(([, , , flags]) => (flags & NULLABLE) !== 0),
    required: parameters.map(([, , , flags]) => (flags & REQUIRED) !== 0),
  };
}

/** Calls the first overload that fits; the options object, if any, is the last argument. */
export function resolve(name: string, overloads: readonly Overload[], given: readonly unknown[]): unknown {
  let count = given.length;
  while (count > 0 && given[count - 1] === undefined) count--;
  let options: Record<string, unknown> | null = null;
  const last = given[count - 1];
  if (isOptions(last)) {
    options = last;
    count--;
  }
  const named = options === null ? 0 : countDefined(options);
  for (const overload of overloads) {
    const values = bind(overload, given, count, options, named);
    if (values) return (overload.run as (...args: unknown[]) => unknown)(...values);
  }
  throw typeError(explain(name, overloads, given.slice(0, count), options));
}

/** How many options are given a value. */
function countDefined(options: Record<string, unknown>): number {
  let count = 0;
  for (const name in options) if (options[name] !== undefined) count++;
  return count;
}

function gather({ varargs }: Overload, args: readonly unknown[]): readonly unknown[] {
  if (varargs < 0 || args.length <= varargs || !args.slice(varargs).every(isInt)) return args;
  return [...args.slice(0, varargs), args.slice(varargs)];
}

function fits(overload: Overload, index: number, value: unknown): boolean {
  if (value === undefined) return !overload.required[index];
  if (value === null) return overload.nullable[index] || !overload.required[index];
  return overload.tests[index](value);
}

/** The first `count` arguments and the options as values of the parameters, or null if they do not fit; `named` counts the options that have a value. */
function bind(
  overload: Overload,
  given: readonly unknown[],
  count: number,
  options: Record<string, unknown> | null,
  named: number,
): unknown[] | null {
  const { names, nullable, positional, varargs } = overload;
  const args = varargs < 0 ? given : gather(overload, given.slice(0, count));
  const first = varargs < 0 ? count : args.length;
  if (first > positional) return null;
  const values: unknown[] = [];
  let found = 0;
  for (let i = 0; i < names.length; i++) {
    let value = i < first ? args[i] : options?.[names[i]];
    if (!fits(overload, i, value)) return null;
    if (i >= first && value !== undefined) found++;
    if (value === null && !nullable[i]) value = undefined;
    values.push(value);
  }
  return found === named ? values : null;
}

/** Lists within lists that a message spells out; a list may even hold itself. */
const spelledOut = 4;

/** Names a value's type the way a Python message would, in TypeScript's terms. */
export function typeName(value: unknown, depth = 0): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'empty list';
    return depth < spelledOut ? `list of ${typeName(value[0], depth + 1)}` : 'list';
  }
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : Number.isNaN(value) ? 'NaN' : 'float';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  if (typeof value !== 'object') return typeof value;
  if (value instanceof TensorClass) return 'Tensor';
  return value.constructor?.name ?? 'object';
}

function explain(
  name: string,
  overloads: readonly Overload[],
  args: readonly unknown[],
  options: Record<string, unknown> | null,
): string {
  const keys = Object.keys(options ?? {});
  const known = [...new Set(overloads.flatMap(({ names }) => names))].filter((option) => option !== 'self');
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown !== undefined) {
    return `${name}() got an unexpected keyword argument '${unknown}'; the valid options are ${known.join(', ')}`;
  }
  if (overloads.length === 1) return explainOne(name, overloads[0], args, options);
  const got = [...args.map((arg) => typeName(arg)), ...keys.map((key) => `${key}=${typeName(options?.[key])}`)].join(
    ', ',
  );
  const list = overloads.map(({ signature }) => ` * ${signature}`).join('\n');
  return `${name}() received an invalid combination of arguments - got (${got}), but expected one of:\n${list}\n`;
}

function explainOne(
  name: string,
  overload: Overload,
  given: readonly unknown[],
  options: Record<string, unknown> | null,
): string {
  const args = gather(overload, given);
  const { names, types, required, positional } = overload;
  if (args.length > positional) {
    return `${name}() takes ${positional} positional argument${positional === 1 ? '' : 's'} but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`;
  }
  for (let i = 0; i < names.length; i++) {
    const twice = i < args.length && options !== null && names[i] in options;
    if (twice) return `${name}() got multiple values for argument '${names[i]}'`;
    const value = i < args.length ? args[i] : options?.[names[i]];
    if (fits(overload, i, value)) continue;
    if (value === undefined) {
      const missing = names.filter((_, at) => required[at] && at >= args.length && options?.[names[at]] === undefined);
      return `${name}() missing ${missing.length} required positional arguments: "${missing.join('", "')}"`;
    }
    const position = i < args.length ? ` (position ${i + 1})` : '';
    return `${name}(): argument '${names[i]}'${position} must be ${types[i]}, not ${typeName(value)}`;
  }
  return `${name}() could not be called with these arguments; expected ${overload.signature}`;
}

/** @file `assertClose`: throws unless values, alone or nested in lists and mappings, are close to each other. */

import { noGrad } from '../autograd/modes.js';
import { AssertionError, typeError, ValueError } from '../native/errors.js';
import { isScalar, isTensor, typeName } from '../native/match.js';
import { checkDepth } from '../native/nesting.js';
import { isOptions } from '../native/options.js';
import { gather, requireFunction } from '../tensor/arguments.js';
import { asTensor, type TypedArray } from '../tensor/creation.js';
import { isTypedArray } from '../tensor/data.js';

import { formatFloat } from '../tensor/pyformat.js';
import type { Tensor } from '../tensor/tensor.js';
import { complex128, type DType, float64, int64 } from '../values/dtype.js';
import { Complex, FloatScalar } from '../values/scalar.js';
import { checkLayoutOf, compareTensors, type TensorChecks } from './compare.js';
import { difference, type Operand, scalarMismatch } from './messages.js';
import { type Tolerances, tolerancesOf } from './tolerances.js';

/** Options of `torch.testing.assertClose`. */
export interface AssertCloseOptions extends TensorChecks {
  /** Relative tolerance; only together with `atol`. Default: what the dtype says. */
  rtol?: number | null;
  /** Absolute tolerance; only together with `rtol`. Default: what the dtype says. */
  atol?: number | null;
  /** The message, or what makes it of the one that there would be. */
  msg?: string | ((message: string) => string) | null;
}

type Key = number | string;

type Compare = () => void;

interface Pair {
  path: readonly Key[];
  compare: Compare;
}

function text(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value instanceof FloatScalar) return formatFloat(value.value);
  return String(value);
}

function kindOf(value: unknown): 'int' | 'float' | 'complex' {
  if (value instanceof Complex) return 'complex';
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)) ? 'int' : 'float';
}

const dtypeByKind: Readonly<Record<string, DType>> = { int: int64, float: float64, complex: complex128 };

type NumberLike = number | bigint | FloatScalar | Complex;

function isNumberLike(value: unknown): value is NumberLike {
  return isScalar(value) && typeof value !== 'boolean';
}

function isNaNumber({ value }: Operand): boolean {
  return value instanceof Complex ? Number.isNaN(value.re) || Number.isNaN(value.im) : Number.isNaN(Number(value));
}

/** Plain integral numbers count as floats beside a float: only a bigint is always an integer. */
function pairNumbers(actual: NumberLike, expected: NumberLike, options: AssertCloseOptions): Compare {
  const kinds = [actual, expected].map((value, i, both) => {
    const other = both[1 - i];
    return kindOf(value) === 'int' && typeof value === 'number' && kindOf(other) === 'float' ? 'float' : kindOf(value);
  });
  const tolerances = tolerancesOf(
    kinds.map((kind) => dtypeByKind[kind]),
    options.rtol,
    options.atol,
  );
  const [a, b] = [actual, expected].map((value, i): Operand => {
    return { value: value instanceof FloatScalar ? value.value : value, isFloat: kinds[i] !== 'int' };
  });
  return () => {
    if ((options.checkDtype ?? true) && kinds[0] !== kinds[1])
      throw new AssertionError(`The (d)types do not match: <class '${kinds[0]}'> != <class '${kinds[1]}'>.`);
    const apart = difference(a.value, b.value);
    if (apart === 0 || a.value === b.value) return;
    if (options.equalNan && isNaNumber(a) && isNaNumber(b)) return;
    if (Number.isFinite(apart) && apart <= tolerances.atol + tolerances.rtol * difference(b.value, 0)) return;
    throw new AssertionError(scalarMismatch(a, b, tolerances));
  };
}

type TensorLike = Tensor | TypedArray;

function isTensorLike(value: unknown): value is TensorLike {
  return isTensor(value) || isTypedArray(value);
}

function pairTensors(actual: TensorLike, expected: TensorLike, options: AssertCloseOptions): Compare {
  const [a, b] = [asTensor(actual), asTensor(expected)];
  checkLayoutOf(a);
  checkLayoutOf(b);
  const tolerances: Tolerances = tolerancesOf([a.dtype, b.dtype], options.rtol, options.atol);
  return () => noGrad(() => compareTensors(a, b, tolerances, options));
}

function pairLeaves(actual: unknown, expected: unknown, options: AssertCloseOptions): Compare {
  if (actual == null || expected == null) {
    return () => {
      if (actual != null || expected != null)
        throw new AssertionError(`None mismatch: ${text(actual)} is not ${text(expected)}`);
    };
  }
  if (typeof actual === 'boolean' && typeof expected === 'boolean') {
    return () => {
      if (actual !== expected) throw new AssertionError(`Booleans mismatch: ${text(actual)} is not ${text(expected)}`);
    };
  }
  if (isNumberLike(actual) && isNumberLike(expected)) return pairNumbers(actual, expected, options);
  if (isTensorLike(actual) && isTensorLike(expected) && isTensor(actual) === isTensor(expected))
    return pairTensors(actual, expected, options);
  throw typeError(
    `No comparison pair was able to handle inputs of type ${typeName(actual)} and ${typeName(expected)}.`,
  );
}

function mapping(value: unknown): ReadonlyMap<unknown, unknown> | null {
  if (value instanceof Map) return value;
  return isOptions(value) ? new Map(Object.entries(value)) : null;
}

function located(error: unknown, path: readonly Key[]): unknown {
  if (
    path.length === 0 ||
    !(error instanceof AssertionError || error instanceof ValueError || error instanceof TypeError)
  )
    return error;
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `['${key}']`)).join('');
  const message = `${error.message}\n\nThe failure occurred for item ${place}`;
  const Class = error.constructor as new (message: string) => Error;
  return Class === TypeError ? typeError(message) : new Class(message);
}

function* pairs(
  actual: unknown,
  expected: unknown,
  options: AssertCloseOptions,
  path: readonly Key[],
): Generator<Pair> {
  checkDepth(path.length);
  const [a, b] = [mapping(actual), mapping(expected)];
  if (Array.isArray(actual) && Array.isArray(expected)) {
    if (actual.length !== expected.length) {
      const lengths = `${actual.length} != ${expected.length}`;
      throw located(new AssertionError(`The length of the sequences mismatch: ${lengths}`), path);
    }
    for (const [i, item] of actual.entries()) yield* pairs(item, expected[i], options, [...path, i]);
  } else if (a && b) {
    const missing = [...b.keys()].filter((key) => !a.has(key)).sort();
    const additional = [...a.keys()].filter((key) => !b.has(key)).sort();
    if (missing.length > 0 || additional.length > 0) {
      const list = (keys: readonly unknown[]): string =>
        `[${keys.map((key) => (typeof key === 'string' ? `'${key}'` : text(key))).join(', ')}]`;
      const error = new AssertionError(
        `The keys of the mappings do not match:\nMissing keys in the actual mapping: ${list(missing)}\nAdditional keys in the actual mapping: ${list(additional)}`,
      );
      throw located(error, path);
    }
    for (const key of [...a.keys()].sort()) yield* pairs(a.get(key), b.get(key), options, [...path, key as Key]);
  } else {
    try {
      yield { path, compare: pairLeaves(actual, expected, options) };
    } catch (error) {
      throw located(error, path);
    }
  }
}

const names = ['rtol', 'atol', 'equalNan', 'checkDevice', 'checkDtype', 'checkLayout', 'checkStride', 'msg'] as const;

/**
 * Throws unless `actual` and `expected` are close: tensors, typed arrays, numbers, booleans and null, or lists and mappings of these. Tensors also have to agree in shape,
 * device, dtype and layout. Mirrors `torch.testing.assert_close`.
 *
 * @throws AssertionError that says what differs, where and how far; TypeError for values that cannot be compared; ValueError for one tolerance without the other.
 */
export function assertClose(actual: unknown, expected: unknown, options: AssertCloseOptions = {}): void {
  const given = gather<AssertCloseOptions>('assertClose', names, [options]);
  if (given.msg != null && typeof given.msg !== 'string') requireFunction('assertClose', 'msg', given.msg);
  for (const { path, compare } of [...pairs(actual, expected, given, [])]) {
    try {
      compare();
    } catch (error) {
      if (!(error instanceof AssertionError) || given.msg == null) throw located(error, path);
      const { message } = located(error, path) as Error;
      throw new AssertionError(typeof given.msg === 'string' ? given.msg : given.msg(message));
    }
  }
}

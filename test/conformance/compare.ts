/** @file Compares results with what is recorded: dtype, shape, layout, strides and every bit; else within `assert_close`'s tolerances. */

import * as torch from 'typetorch';
import { Complex, type Tensor } from 'typetorch';
import { contiguousStrides, type Decoder, floatOf, kindOf, rawBytes } from './codec.js';
import type { Path, TensorEntry, Value } from './records.js';
import { camel } from './resolve.js';

/** `exact`, `close`, or what is wrong. */
export type Likeness = 'exact' | 'close' | { wrong: string };

function wrong(text: string): Likeness {
  return { wrong: text };
}

export function isWrong(likeness: Likeness): likeness is { wrong: string } {
  return typeof likeness === 'object';
}

/** The least likeness of several. */
export function all(likenesses: Iterable<Likeness>): Likeness {
  let result: Likeness = 'exact';
  for (const likeness of likenesses) {
    if (isWrong(likeness)) return likeness;
    if (likeness === 'close') result = 'close';
  }
  return result;
}

/** `assert_close`'s defaults. */
const tolerances: Record<string, [rtol: number, atol: number]> = {
  float16: [1e-3, 1e-5],
  bfloat16: [1.6e-2, 1e-5],
  float32: [1.3e-6, 1e-5],
  float64: [1e-7, 1e-7],
  complex32: [1e-3, 1e-5],
  complex64: [1.3e-6, 1e-5],
  complex128: [1e-7, 1e-7],
};

function sizeOf(dtype: string): number {
  return (Reflect.get(torch, dtype) as torch.DType).itemsize;
}

function flipSigns(bytes: Uint8Array, start: number, step: number): void {
  for (let i = start - 1; i < bytes.length; i += step) bytes[i] ^= 0x80;
}

/** The elements that an entry describes, in row-major order, made without the library that is under test. */
function expectedBytes(entry: TensorEntry, blob: Uint8Array): Uint8Array {
  const raw = rawBytes(entry, blob);
  if (!entry.st && !entry.so && !entry.cj && !entry.ng) return raw;
  const size = sizeOf(entry.d);
  const strides = entry.st ?? contiguousStrides(entry.s);
  const count = entry.s.reduce((product, n) => product * n, 1);
  const bytes = new Uint8Array(count * size);
  const index = new Array<number>(entry.s.length).fill(0);
  let at = entry.so ?? 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < size; j++) bytes[i * size + j] = raw[at * size + j];
    for (let dim = index.length - 1; dim >= 0; dim--) {
      at += strides[dim];
      if (++index[dim] < entry.s[dim]) break;
      at -= index[dim] * strides[dim];
      index[dim] = 0;
    }
  }
  const isComplex = entry.d.startsWith('complex');
  if (entry.cj) flipSigns(bytes, size, size);
  if (entry.ng) flipSigns(bytes, isComplex ? size / 2 : size, isComplex ? size / 2 : size);
  return bytes;
}

/** A tensor's elements in row-major order. */
function actualBytes(tensor: Tensor): Uint8Array {
  const { buffer, byteOffset, byteLength } = tensor.detach().typedArray();
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function halfOf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

const word = new DataView(new ArrayBuffer(4));

function bfloatOf(bits: number): number {
  word.setUint16(0, bits);
  word.setUint16(2, 0);
  return word.getFloat32(0);
}

/** The numbers that bytes hold; complex ones as pairs. */
function numbersOf(bytes: Uint8Array, dtype: string): ArrayLike<number> {
  const { buffer } = new Uint8Array(bytes);
  switch (dtype) {
    case 'float64':
    case 'complex128':
      return new Float64Array(buffer);
    case 'float32':
    case 'complex64':
      return new Float32Array(buffer);
    case 'bfloat16':
      return Array.from(new Uint16Array(buffer), bfloatOf);
    default:
      return Array.from(new Uint16Array(buffer), halfOf);
  }
}

function compareNumbers(actual: Uint8Array, expected: Uint8Array, dtype: string): Likeness {
  const tolerance = tolerances[dtype];
  if (!tolerance) return wrong('values');
  const [rtol, atol] = tolerance;
  const width = dtype.startsWith('complex') ? 2 : 1;
  const [a, b] = [numbersOf(actual, dtype), numbersOf(expected, dtype)];
  let worst = 0;
  let count = 0;
  for (let i = 0; i < b.length; i += width) {
    const [ai, bi] = width === 2 ? [a[i + 1], b[i + 1]] : [0, 0];
    if (a[i] === b[i] && ai === bi) continue;
    const bothNaN = (Number.isNaN(a[i]) || Number.isNaN(ai)) && (Number.isNaN(b[i]) || Number.isNaN(bi));
    if (bothNaN) continue;
    const distance = Math.hypot(a[i] - b[i], ai - bi);
    if (Number.isFinite(distance) && distance <= atol + rtol * Math.hypot(b[i], bi)) continue;
    worst = Number.isNaN(distance) ? Number.POSITIVE_INFINITY : Math.max(worst, distance);
    count++;
  }
  return count === 0
    ? 'close'
    : wrong(`values: ${count} of ${b.length / width}, at most ${worst.toPrecision(3)} apart`);
}

function compareBytes(actual: Uint8Array, expected: Uint8Array, dtype: string): Likeness {
  if (Buffer.compare(actual, expected) === 0) return 'exact';
  if (actual.length !== expected.length) return wrong(`${actual.length} bytes, not ${expected.length}`);
  return compareNumbers(actual, expected, dtype);
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

export interface CompareOptions {
  /** Only dtype, shape and layout: the values are not initialised. */
  metaOnly?: boolean;
  /** Strides as well. */
  strides?: boolean;
  /** Names of named tuples as well; false for a list that the caller made. Default: true. */
  names?: boolean;
}

/** Compares results with the encoded values of one record. */
export class Comparer {
  constructor(readonly expected: Decoder) {}

  tensor(actual: unknown, index: number, { metaOnly = false, strides = false }: CompareOptions = {}): Likeness {
    const entry = this.expected.table[index];
    if (!torch.isTensor(actual)) return wrong(`${describe(actual)} in place of a tensor`);
    if (actual.dtype.name !== entry.d) return wrong(`dtype ${actual.dtype.name}, not ${entry.d}`);
    if (!sameList(actual.shape, entry.s)) return wrong(`shape [${[...actual.shape]}], not [${entry.s}]`);
    const layout = entry.lay ?? 'strided';
    if (actual.layout.name !== layout) return wrong(`layout ${actual.layout.name}, not ${layout}`);
    const count = entry.s.reduce((product, n) => product * n, 1);
    if (strides && !entry.lay && count > 1) {
      const wanted = entry.st ?? contiguousStrides(entry.s);
      if (!sameList(actual.stride(), wanted)) return wrong(`strides [${actual.stride()}], not [${wanted}]`);
    }
    if (metaOnly || entry.meta || count === 0) return 'exact';
    if (!entry.lay) return compareBytes(actualBytes(actual), expectedBytes(entry, this.expected.blob), entry.d);
    const dense = this.expected.tensor(index).detach().toDense();
    return compareBytes(actualBytes(actual.detach().toDense()), actualBytes(dense), entry.d);
  }

  /** Compares a whole result. */
  value(actual: unknown, expected: Value, options: CompareOptions = {}): Likeness {
    if (typeof expected !== 'object' || expected === null) return compareScalars(actual, expected);
    if (Array.isArray(expected)) return this.#list(actual, expected, options);
    const [kind, content] = kindOf(expected);
    switch (kind) {
      case 't':
        return this.tensor(actual, content as number, options);
      case 'T':
      case 'sz':
        return this.#list(actual, content as Value[], options);
      case 'nt':
        return this.#named(actual, expected, options);
      case 'd':
        return this.#dict(actual, content as [Value, Value][], options);
      case 'f':
        return compareFloats(actual, floatOf(content));
      case 'c': {
        const [re, im] = (content as Value[]).map(floatOf);
        const fits = actual instanceof Complex && Object.is(actual.re, re) && Object.is(actual.im, im);
        return fits ? 'exact' : wrong(`${describe(actual)} in place of ${re}+${im}j`);
      }
      case 'dt':
      case 'lay':
      case 'mf':
        return String(actual) === `torch.${String(content)}` ? 'exact' : wrong(`${describe(actual)}, not ${content}`);
      case 'dev':
        return String(actual) === content ? 'exact' : wrong(`${describe(actual)}, not ${content}`);
      case 'i':
        return String(actual) === content ? 'exact' : wrong(`${describe(actual)}, not ${content}`);
      default:
        throw new Error(`results of the kind ${JSON.stringify(expected)} are not compared`);
    }
  }

  /** Compares gradients, null where there is none. */
  gradients(actual: readonly (Tensor | null)[], expected: readonly (Value | null)[]): Likeness {
    return all(
      expected.map((item, i): Likeness => {
        if (item === null) return actual[i] === null ? 'exact' : wrong(`gradient ${i} is there`);
        const likeness = this.value(actual[i], item);
        return isWrong(likeness) ? wrong(`gradient ${i}: ${likeness.wrong}`) : likeness;
      }),
    );
  }

  #list(actual: unknown, expected: readonly Value[], options: CompareOptions): Likeness {
    if (!Array.isArray(actual)) return wrong(`${describe(actual)} in place of a list`);
    if (actual.length !== expected.length) return wrong(`${actual.length} results, not ${expected.length}`);
    return all(
      expected.map((item, i) => {
        const likeness = this.value(actual[i], item, options);
        return isWrong(likeness) ? wrong(`[${i}] ${likeness.wrong}`) : likeness;
      }),
    );
  }

  /** A dict, which may be a map or an object, with its keys in their order. */
  #dict(actual: unknown, expected: readonly [Value, Value][], options: CompareOptions): Likeness {
    if (typeof actual !== 'object' || actual === null) return wrong(`${describe(actual)} in place of a dict`);
    const own = new Map<unknown, unknown>(actual instanceof Map ? actual : Object.entries(actual));
    const keys = expected.map(([key]) => this.expected.value(key));
    if (!sameList([...own.keys()], keys)) return wrong(`keys ${[...own.keys()].join()}, not ${keys.join()}`);
    return all(
      expected.map(([, item], i) => {
        const likeness = this.value(own.get(keys[i]), item, options);
        return isWrong(likeness) ? wrong(`.${String(keys[i])} ${likeness.wrong}`) : likeness;
      }),
    );
  }

  #named(actual: unknown, { n, v }: { [kind: string]: Value }, options: CompareOptions): Likeness {
    if (typeof actual !== 'object' || actual === null) return wrong(`${describe(actual)} in place of a named tuple`);
    if (options.names === false) return this.#list(actual, v as Value[], options);
    const names = (n as string[]).map(camel);
    for (const name of names) {
      if (!(name in actual)) return wrong(`the named tuple has no ${name}`);
    }
    return this.#list(
      names.map((name) => Reflect.get(actual, name) as unknown),
      v as Value[],
      options,
    );
  }
}

export function describe(value: unknown): string {
  if (torch.isTensor(value)) return 'a tensor';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? value.constructor.name : String(value).slice(0, 120);
}

function compareFloats(actual: unknown, expected: number): Likeness {
  const value = typeof actual === 'number' ? actual : Number.NaN;
  if (typeof actual !== 'number') return wrong(`${describe(actual)} in place of ${expected}`);
  if (value === expected || (Number.isNaN(value) && Number.isNaN(expected))) return 'exact';
  return Math.abs(value - expected) <= 1e-7 * Math.abs(expected) + 1e-7 ? 'close' : wrong(`${value}, not ${expected}`);
}

function compareScalars(actual: unknown, expected: null | boolean | number | string): Likeness {
  if (actual === expected || (expected === null && actual === undefined)) return 'exact';
  return wrong(`${describe(actual)}, not ${JSON.stringify(expected)}`);
}

/** The tensors of a result with where they are. */
export function* tensorsIn(value: unknown, path: Path = []): Generator<[Path, Tensor]> {
  if (torch.isTensor(value)) yield [path, value];
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* tensorsIn(item, [...path, i]);
}

export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => Reflect.get(inside as object, key), value);
}

/** Gradients that every dtype holds exactly: ((7 i + 3) mod 11 - 5) / 4 at linear index i, with ((5 i + 1) mod 11 - 5) / 4 as imaginary part. */
export function cotangent(like: Tensor): Tensor {
  const count = like.numel();
  if (count === 0) return torch.zeros(like.shape, { dtype: like.dtype, device: like.device });
  const width = like.dtype.isComplex ? 2 : 1;
  const values = new Float32Array(count * width);
  for (let i = 0; i < count; i++) {
    values[i * width] = (((7 * i + 3) % 11) - 5) / 4;
    if (width === 2) values[i * width + 1] = (((5 * i + 1) % 11) - 5) / 4;
  }
  const dtype = width === 2 ? torch.complex64 : torch.float32;
  return torch.frombuffer(values, { dtype }).clone().to(like.device, like.dtype).reshape(like.shape);
}

/** @file From a list of samples to a batch. */

import { inspect } from 'node:util';
import { IndexError, KeyError, RuntimeError, typeError } from '../native/errors.js';
import { isOptions } from '../native/options.js';
import { typeName } from '../nn/typename.js';
import { stack } from '../ops/functions.js';
import { isTypedArray, type TypedArray } from '../tensor/data.js';
import { from, Tensor } from '../tensor/index.js';
import { bool } from '../values/dtype.js';
import { strided } from '../values/layout.js';
import { FloatScalar } from '../values/scalar.js';

/** What `defaultCollate` makes of samples of type `T`. */
export type Collated<T> = unknown extends T
  ? unknown
  : T extends Tensor | number | bigint | boolean | FloatScalar
    ? Tensor
    : T extends string
      ? string[]
      : T extends Buffer
        ? Buffer[]
        : T extends TypedArray
          ? Tensor
          : T extends ReadonlyMap<infer K, infer V>
            ? Map<K, Collated<V>>
            : T extends readonly unknown[]
              ? { -readonly [I in keyof T]: Collated<T[I]> }
              : T extends object
                ? { [K in keyof T]: Collated<T[K]> }
                : never;

/** What `defaultConvert` makes of a value of type `T`. */
export type Converted<T> = T extends Tensor | Buffer
  ? T
  : T extends TypedArray
    ? Tensor
    : T extends ReadonlyMap<infer K, infer V>
      ? Map<K, Converted<V>>
      : T extends readonly unknown[]
        ? { -readonly [I in keyof T]: Converted<T[I]> }
        : T;

function isArrayOfNumbers(value: unknown): value is TypedArray {
  return isTypedArray(value) && !Buffer.isBuffer(value);
}

/**
 * Puts samples together with a new outer dimension of the batch's size; mirrors `torch.utils.data.default_collate`.
 *
 * - tensors are stacked, typed arrays become tensors and are stacked;
 * - numbers give an int64 tensor if every one in the batch is an integer (labels, indices), else float64; `asFloat` values give float64, bigints int64, booleans bool;
 * - strings and Buffers stay a list;
 * - arrays, plain objects and Maps are collated element by element, by position or by the first sample's keys.
 *
 * @throws TypeError for anything else; RuntimeError if arrays or tensors differ in size; KeyError if a sample lacks a key; IndexError if there is no sample.
 */
export function defaultCollate<T>(samples: readonly T[]): Collated<T> {
  if (!Array.isArray(samples)) throw typeError(`'${typeName(samples)}' object is not subscriptable`);
  if (samples.length === 0) throw new IndexError('list index out of range');
  return collate(samples) as Collated<T>;
}

function collate(samples: readonly unknown[]): unknown {
  const [first] = samples;
  if (first instanceof Tensor) return collateTensors(samples as readonly Tensor[]);
  if (isArrayOfNumbers(first)) return stack((samples as readonly TypedArray[]).map((array) => from(array)));
  if (isNumber(first)) return collateNumbers(samples);
  if (typeof first === 'string' || Buffer.isBuffer(first)) return [...samples];
  if (Array.isArray(first)) return collateArrays(samples as readonly (readonly unknown[])[]);
  if (first instanceof Map) return collateMaps(samples as readonly ReadonlyMap<unknown, unknown>[]);
  if (isOptions(first)) return collateObjects(samples as readonly Record<string, unknown>[]);
  throw unsupported(first);
}

function unsupported(value: unknown): TypeError {
  return typeError(
    `default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found ${typeName(value)}`,
  );
}

function collateTensors(samples: readonly Tensor[]): Tensor {
  const refused = samples[0].isNested ? 'nested' : samples[0].layout === strided ? null : 'sparse';
  if (refused) {
    throw new RuntimeError(
      `Batches of ${refused} tensors are not currently supported by the default collate_fn; ` +
        'please provide a custom collate_fn to handle them appropriately.',
    );
  }
  return stack(samples);
}

function isNumber(value: unknown): value is number | bigint | boolean | FloatScalar {
  return (
    typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' || value instanceof FloatScalar
  );
}

function isInteger(value: unknown): value is number | bigint | boolean {
  return typeof value === 'number'
    ? Number.isSafeInteger(value)
    : typeof value === 'bigint' || typeof value === 'boolean';
}

function collateNumbers(samples: readonly unknown[]): Tensor {
  const stranger = samples.find((sample) => !isNumber(sample));
  if (stranger !== undefined || samples.includes(undefined)) {
    throw typeError(
      `default_collate: a batch that begins with a number must hold numbers only; found ${typeName(stranger)}`,
    );
  }
  if (samples.every((sample) => typeof sample === 'boolean')) {
    return from(Uint8Array.from(samples, Number)).to(bool);
  }
  if (samples.every(isInteger)) return from(BigInt64Array.from(samples, BigInt));
  return from(Float64Array.from(samples, Number));
}

function collateArrays(samples: readonly (readonly unknown[])[]): unknown[] {
  const [first] = samples;
  for (const sample of samples) {
    if (!Array.isArray(sample)) throw unsupported(sample);
    if (sample.length !== first.length) throw new RuntimeError('each element in list of batch should be of equal size');
  }
  return first.map((_, at) => collate(samples.map((sample) => sample[at])));
}

function collateMaps(samples: readonly ReadonlyMap<unknown, unknown>[]): Map<unknown, unknown> {
  const batch = new Map<unknown, unknown>();
  for (const key of samples[0].keys()) {
    const values = samples.map((sample, at) => {
      if (!(sample instanceof Map)) throw unsupported(sample);
      if (!sample.has(key)) throw missing(key, at);
      return sample.get(key) as unknown;
    });
    batch.set(key, collate(values));
  }
  return batch;
}

function collateObjects(samples: readonly Record<string, unknown>[]): Record<string, unknown> {
  const entries = Object.keys(samples[0]).map((key) => {
    const values = samples.map((sample, at) => {
      if (!isOptions(sample)) throw unsupported(sample);
      if (!Object.hasOwn(sample, key)) throw missing(key, at);
      return sample[key];
    });
    return [key, collate(values)] as const;
  });
  return Object.fromEntries(entries);
}

function missing(key: unknown, at: number): KeyError {
  return new KeyError(`${inspect(key)}: sample ${at} of the batch lacks this key of sample 0`);
}

/**
 * Makes tensors of the typed arrays in a sample and leaves the rest; mirrors `torch.utils.data.default_convert`.
 * A loader with `batchSize: null` does this instead of collating.
 */
export function defaultConvert<T>(sample: T): Converted<T> {
  return convert(sample) as Converted<T>;
}

function convert(value: unknown): unknown {
  if (isArrayOfNumbers(value)) return from(value);
  if (Array.isArray(value)) return value.map(convert);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, convert(item)]));
  if (isOptions(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
  return value;
}

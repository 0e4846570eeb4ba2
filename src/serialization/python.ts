/** @file Python values as JavaScript values. */

import type { Tensor } from '../tensor/tensor.js';
import type { Device } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import type { Layout } from '../values/layout.js';
import type { Complex } from '../values/scalar.js';
import { pythonKind, rememberKind } from '../values/python-kind.js';
import { isPlainKey } from './keys.js';
import { UnpicklingError } from './pickle/errors.js';
import { PyCallable, PyDict } from './pickle/objects.js';
import { LoadedStorage, StorageType } from './storage.js';

/** What a checkpoint may hold. */
export type Loaded =
  | null
  | boolean
  | number
  | bigint
  | string
  | Complex
  | Uint8Array
  | Tensor
  | DType
  | Device
  | Layout
  | readonly Loaded[]
  | ReadonlySet<Loaded>
  | ReadonlyMap<Loaded, Loaded>
  | LoadedObject;

/** A Python dict whose keys are strings. */
export interface LoadedObject {
  readonly [key: string]: Loaded;
}

/** Deeper than any checkpoint is, and than Python can pickle; recursion is safe up to here. */
export const MAX_DEPTH = 1000;

/** Turns what the unpickler made into JavaScript values; what was one object in the file is one object here, cycles included. */
export function toJavaScript(value: unknown): unknown {
  return new Converter().convert(value, 0);
}

class Converter {
  private readonly done = new Map<object, unknown>();

  convert(value: unknown, depth: number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.done.get(value);
    if (known !== undefined) return known;
    if (depth > MAX_DEPTH) throw new UnpicklingError(`the checkpoint's data is nested deeper than ${MAX_DEPTH} levels`);
    if (value instanceof PyDict) return this.dict(value, depth + 1);
    if (Array.isArray(value)) return this.array(value, depth + 1);
    if (value instanceof Set) return this.set(value, depth + 1);
    if (value instanceof LoadedStorage) return this.remember(value, value.flat());
    if (value instanceof PyCallable || value instanceof StorageType) {
      throw new UnpicklingError(
        `refused to load the class ${value.name} itself: a checkpoint may only hold tensors and plain data`,
      );
    }
    return value;
  }

  private remember<T>(source: object, result: T): T {
    this.done.set(source, result);
    return result;
  }

  private array(source: readonly unknown[], depth: number): unknown[] {
    const result: unknown[] = this.remember(source, []);
    for (const item of source) result.push(this.convert(item, depth));
    const kind = pythonKind(source);
    if (kind) rememberKind(result, kind);
    return Object.isFrozen(source) ? (Object.freeze(result) as unknown[]) : result;
  }

  private set(source: ReadonlySet<unknown>, depth: number): Set<unknown> {
    const result = this.remember(source, new Set<unknown>());
    for (const item of source) result.add(this.convert(item, depth));
    return result;
  }

  private dict(source: PyDict, depth: number): object {
    const plain = [...source.items.keys()].every(isPlainKey);
    const result = this.remember(source, plain ? ({} as Record<string, unknown>) : new Map<unknown, unknown>());
    for (const [key, item] of source.items) {
      const value = this.convert(item, depth);
      if (result instanceof Map) result.set(this.convert(key, depth), value);
      else result[key as string] = value;
    }
    if (source.kind !== 'dict') rememberKind(result, source.kind);
    const metadata = source.attributes?.items.get('_metadata');
    if (metadata instanceof PyDict) {
      Object.defineProperty(result, '_metadata', {
        value: this.metadata(metadata, depth),
        writable: true,
        configurable: true,
      });
    }
    return result;
  }

  /** A state dict's module versions: always an object, since names such as `'0'` are common here and their order means nothing. */
  private metadata(source: PyDict, depth: number): object {
    const result = {};
    for (const [key, item] of source.items) {
      const value = this.convert(item, depth);
      if (typeof key === 'string') {
        Object.defineProperty(result, key, { value, enumerable: true, writable: true, configurable: true });
      }
    }
    return result;
  }
}

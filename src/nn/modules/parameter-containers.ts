/** @file Lists and dictionaries of parameters. */

import { IndexError, KeyError, RuntimeError, typeError } from '../../native/errors.js';
import { requireIterable, requireList } from '../../tensor/arguments.js';
import { Tensor } from '../../tensor/tensor.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { repr } from '../python.js';
import { typeName } from '../typename.js';

/** How one value shows when its container is printed. */
function describe(key: string | number, value: unknown, type: (tensor: Tensor) => string): string {
  if (!(value instanceof Tensor)) return `  (${key}): Object of type: ${typeName(value)}`;
  const size = value.shape.join('x');
  const device = value.device.type === 'cuda' ? ` (${value.device})` : '';
  const kind = value instanceof Parameter ? 'Parameter' : 'Tensor';
  return `  (${key}): ${kind} containing: [${type(value)} of size ${size}${device}]`;
}

/** A list whose tensors become parameters and are registered. Other values are kept as they are. Mirrors `torch.nn.ParameterList`. */
export class ParameterList<T = Parameter> extends Module {
  /** @internal */
  _size = 0;

  constructor(values?: Iterable<T | Tensor> | null) {
    super();
    if (values != null) this.extend(values);
  }

  override get length(): number {
    return this._size;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (let i = 0; i < this._size; i++) yield this.at(i);
  }

  /** @internal */
  _key(index: number): string {
    const n = this._size;
    if (!Number.isInteger(index) || index < -n || index >= n) throw new IndexError(`index ${index} is out of range`);
    return String(index < 0 ? index + n : index);
  }

  /** The value at an index; negative ones count from the end. */
  at(index: number): T {
    return Reflect.get(this, this._key(index)) as T;
  }

  /** Puts a value in the place of another. A tensor becomes a parameter. */
  setAt(index: number, value: T | Tensor): void {
    const isPlain = value instanceof Tensor && !(value instanceof Parameter);
    Reflect.set(this, this._key(index), isPlain ? new Parameter(value) : value);
  }

  /** A new list of the values from `start` up to `end`. */
  slice(start?: number, end?: number): ParameterList<T> {
    return new ParameterList<T>([...this].slice(start, end));
  }

  /** Adds a value at the end. */
  append(value: T | Tensor): this {
    this._size++;
    this.setAt(this._size - 1, value);
    return this;
  }

  /** Adds values at the end. */
  extend(values: Iterable<T | Tensor>): this {
    if (typeof (values as Partial<Iterable<T>>)?.[Symbol.iterator] !== 'function' || values instanceof Tensor) {
      throw typeError(`ParameterList.extend should be called with an iterable, but got ${typeName(values)}`);
    }
    for (const value of [...values]) this.append(value);
    return this;
  }

  override extraRepr(): string {
    return [...this].map((value, i) => describe(i, value, (tensor) => String(tensor.dtype))).join('\n');
  }

  override forward(): never {
    throw new RuntimeError('ParameterList should not be called.');
  }
}

/** Values by name. */
export type ParameterMapping<T> = Readonly<Record<string, T>> | Iterable<readonly [string, T]>;

/** A dictionary whose tensors become parameters and are registered. Other values are kept as they are. Mirrors `torch.nn.ParameterDict`. */
export class ParameterDict<T = Parameter> extends Module {
  /** @internal */
  _keys: string[] = [];

  constructor(parameters?: ParameterMapping<T | Tensor> | null) {
    super();
    if (parameters != null) this.update(parameters);
  }

  override get length(): number {
    return this._keys.length;
  }

  /** Goes through pairs of name and value. */
  [Symbol.iterator](): IterableIterator<[string, T]> {
    return this.items();
  }

  /** The value of a name, or `fallback`, or an error if there is neither. */
  get(key: string, fallback?: T): T {
    if (this.has(key)) return Reflect.get(this, key) as T;
    if (fallback === undefined) throw new KeyError(repr(key));
    return fallback;
  }

  /** Sets a value. A tensor becomes a parameter. */
  set(key: string, value: T | Tensor): void {
    if (typeof key !== 'string') {
      throw typeError(
        `Index given to ParameterDict cannot be used as a key as it is not a string (type is '${typeName(key)}'). Open an issue on github if you need non-string keys.`,
      );
    }
    if (!this.has(key)) {
      if (Reflect.get(this, key) !== undefined) throw new KeyError(`attribute '${key}' already exists`);
      this._keys.push(key);
    }
    const isPlain = value instanceof Tensor && !(value instanceof Parameter);
    Reflect.set(this, key, isPlain ? new Parameter(value) : value);
  }

  has(key: string): boolean {
    return this._keys.includes(key);
  }

  /** Takes a name out. */
  delete(key: string): void {
    if (!this.has(key)) throw new KeyError(repr(key));
    this._keys = this._keys.filter((name) => name !== key);
    Reflect.deleteProperty(this, key);
  }

  clear(): void {
    for (const key of [...this._keys]) this.delete(key);
  }

  /** Takes a name out and gives its value back. */
  pop(key: string): T {
    const value = this.get(key);
    this.delete(key);
    return value;
  }

  /** Takes the name set last out and gives it back with its value. */
  popitem(): [string, T] {
    const key = this._keys.at(-1);
    if (key === undefined) throw new KeyError("'dictionary is empty'");
    return [key, this.pop(key)];
  }

  /** The value of a name, which is set to `fallback` if it is not there. */
  setdefault(key: string, fallback: T | Tensor): T {
    if (!this.has(key)) this.set(key, fallback);
    return this.get(key);
  }

  /** A dictionary that has one value under each of the names. */
  fromkeys(keys: Iterable<string>, value: T | Tensor): ParameterDict<T> {
    requireIterable('ParameterDict.fromkeys', 'keys', keys);
    return new ParameterDict<T>([...keys].map((key) => [key, value] as const));
  }

  /** A dictionary of the same values. */
  copy(): ParameterDict<T> {
    return new ParameterDict<T>(new Map(this.items()));
  }

  keys(): IterableIterator<string> {
    return this._keys.values();
  }

  *values(): IterableIterator<T> {
    for (const key of this._keys) yield this.get(key);
  }

  *items(): IterableIterator<[string, T]> {
    for (const key of [...this._keys]) yield [key, this.get(key)];
  }

  /** Adds values. The names of a plain object come in alphabetical order, as in PyTorch; a Map or pairs keep theirs. */
  update(parameters: ParameterMapping<T | Tensor>): void {
    if (!((parameters as unknown) instanceof Object)) {
      throw typeError(
        `ParametersDict.update should be called with an iterable of key/value pairs, but got ${typeName(parameters)}`,
      );
    }
    const pairs =
      Symbol.iterator in parameters
        ? [...(parameters as Iterable<readonly [string, T | Tensor]>)]
        : Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const pair of pairs) {
      requireList('ParameterDict.update', 'parameters', pair);
      this.set(pair[0], pair[1]);
    }
  }

  override extraRepr(): string {
    return [...this].map(([key, value]) => describe(key, value, typeName)).join('\n');
  }

  override forward(): never {
    throw new RuntimeError('ParameterDict should not be called.');
  }
}

/** @file Lists and dictionaries of modules. */

import { IndexError, KeyError, typeError } from '../../native/errors.js';
import { STATE } from '../callable.js';
import { type AnyModule, Module } from '../module.js';
import { indent, repr } from '../python.js';
import { typeName } from '../typename.js';
import { renumber } from './renumber.js';
import { requireList } from '../../tensor/arguments.js';

/**
 * A list whose modules are registered. `T` is their type: `new nn.ModuleList([new nn.Linear(1, 2)])` holds linear layers.
 * Mirrors `torch.nn.ModuleList`.
 */
export class ModuleList<T extends AnyModule = AnyModule> extends Module {
  constructor(modules?: Iterable<T> | null) {
    super();
    if (modules != null) this.extend(modules);
  }

  /** How many modules there are. */
  override get length(): number {
    return this._modules.size;
  }

  /** Goes through the modules. */
  [Symbol.iterator](): IterableIterator<T> {
    return (this._modules as ReadonlyMap<string, T>).values();
  }

  /** @internal */
  _index(index: number): number {
    const n = this.length;
    if (!Number.isInteger(index) || index < -n || index >= n) throw new IndexError(`index ${index} is out of range`);
    return index < 0 ? index + n : index;
  }

  /** The module at an index; negative ones count from the end. */
  at(index: number): T {
    return this._modules.get(String(this._index(index))) as T;
  }

  /** Puts a module in the place of another. */
  setAt(index: number, module: T): void {
    Reflect.set(this, String(this._index(index)), module);
  }

  /** A new list of the modules from `start` up to `end`. */
  slice(start?: number, end?: number): ModuleList<T> {
    return new ModuleList([...this].slice(start, end));
  }

  /** Takes a module out and gives it back; those after it move up. */
  pop(index: number): T {
    const modules = [...this];
    const [module] = modules.splice(this._index(index), 1);
    renumber(this[STATE], modules);
    return module;
  }

  /** Puts a module before the one at `index`. */
  insert(index: number, module: T): void {
    const modules = [...this];
    modules.splice(index, 0, module);
    renumber(this[STATE], modules);
  }

  /** Adds a module at the end. */
  append(module: T): this {
    this.addModule(String(this.length), module);
    return this;
  }

  /** Adds modules at the end. */
  extend(modules: Iterable<T>): this {
    if (typeof (modules as Partial<Iterable<T>> | null)?.[Symbol.iterator] !== 'function') {
      throw typeError(`ModuleList.extend should be called with an iterable, but got ${typeName(modules)}`);
    }
    for (const module of [...modules]) this.append(module);
    return this;
  }

  override toString(): string {
    const texts = [...this].map(String);
    if (texts.length === 0) return `${this._getName()}()`;
    const blocks: { text: string; first: number; last: number }[] = [];
    texts.forEach((text, i) => {
      const before = blocks.at(-1);
      if (before?.text === text) before.last = i;
      else blocks.push({ text, first: i, last: i });
    });
    const lines = blocks.map(({ text, first, last }) =>
      indent(first === last ? `(${first}): ${text}` : `(${first}-${last}): ${last - first + 1} x ${text}`, 2),
    );
    return `${this._getName()}(\n  ${lines.join('\n  ')}\n)`;
  }
}

/** Modules by name. */
export type ModuleMapping<T> = Readonly<Record<string, T>> | Iterable<readonly [string, T]>;

function entries<T>(modules: ModuleMapping<T>): Iterable<readonly [string, T]> {
  return Symbol.iterator in modules ? (modules as Iterable<readonly [string, T]>) : Object.entries(modules);
}

/** A dictionary whose modules are registered, made from an object, a Map or pairs. Mirrors `torch.nn.ModuleDict`. */
export class ModuleDict<T extends AnyModule = AnyModule> extends Module {
  constructor(modules?: ModuleMapping<T> | null) {
    super();
    if (modules != null) this.update(modules);
  }

  override get length(): number {
    return this._modules.size;
  }

  /** Goes through pairs of name and module. */
  [Symbol.iterator](): IterableIterator<[string, T]> {
    return this.items();
  }

  /** The module of a name. */
  get(key: string): T {
    const module = this._modules.get(key);
    if (!module) throw new KeyError(repr(key));
    return module as T;
  }

  set(key: string, module: T): void {
    this.addModule(key, module);
  }

  has(key: string): boolean {
    return this._modules.has(key);
  }

  /** Takes a name out. */
  delete(key: string): void {
    if (!this._modules.has(key)) throw new KeyError(repr(key));
    Reflect.deleteProperty(this, key);
  }

  /** Takes all names out. */
  clear(): void {
    for (const key of [...this._modules.keys()]) this.delete(key);
  }

  /** Takes a name out and gives its module back. */
  pop(key: string): T {
    const module = this.get(key);
    this.delete(key);
    return module;
  }

  keys(): IterableIterator<string> {
    return this._modules.keys();
  }

  values(): IterableIterator<T> {
    return (this._modules as ReadonlyMap<string, T>).values();
  }

  items(): IterableIterator<[string, T]> {
    return (this._modules as ReadonlyMap<string, T>).entries();
  }

  /** Adds modules; those whose names are there take their places. */
  update(modules: ModuleMapping<T>): void {
    if (typeof modules !== 'object' || modules === null) {
      if (!((modules as unknown) instanceof ModuleDict)) {
        throw typeError(
          `ModuleDict.update should be called with an iterable of key/value pairs, but got ${typeName(modules)}`,
        );
      }
    }
    for (const pair of entries(modules)) {
      requireList('ModuleDict.update', 'modules', pair);
      this.set(pair[0], pair[1]);
    }
  }
}

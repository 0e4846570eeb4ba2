/** @file A chain of modules. */

import { IndexError } from '../../native/errors.js';
import { isOptions } from '../../native/options.js';
import type { Tensor } from '../../tensor/tensor.js';
import { STATE } from '../callable.js';
import { type AnyModule, Module } from '../module.js';
import { renumber } from './renumber.js';

/** What `new Sequential(…)` makes; `sequential-types.ts` says which modules it takes. */
export class Sequential<A extends unknown[] = [input: Tensor], R = Tensor> extends Module<A, R> {
  constructor(...modules: readonly unknown[]) {
    super();
    const [first] = modules;
    if (modules.length === 1 && (first instanceof Map || isOptions(first))) {
      const entries = first instanceof Map ? (first as Map<string, AnyModule>) : Object.entries(first);
      for (const [name, module] of entries) this.addModule(name, module as AnyModule);
    } else {
      modules.forEach((module, i) => void this.addModule(String(i), module as AnyModule));
    }
  }

  override forward(...args: A): R {
    let output: unknown;
    let first = true;
    for (const module of this._modules.values()) {
      const call = module as object as (...args: unknown[]) => unknown;
      output = first ? call(...args) : call(output);
      first = false;
    }
    return (first ? args[0] : output) as R;
  }

  /** How many modules there are. */
  override get length(): number {
    return this._modules.size;
  }

  /** Goes through the modules. */
  [Symbol.iterator](): IterableIterator<AnyModule> {
    return (this._modules as ReadonlyMap<string, AnyModule>).values();
  }

  /** @internal */
  _name(index: number): string {
    const names = [...this._modules.keys()];
    const name = names.at(index);
    if (!Number.isInteger(index) || name === undefined) throw new IndexError(`index ${index} is out of range`);
    return name;
  }

  /** The module at an index; negative ones count from the end. */
  at(index: number): AnyModule {
    return this._modules.get(this._name(index)) as AnyModule;
  }

  /** Puts a module in the place of another. */
  setAt(index: number, module: AnyModule): void {
    Reflect.set(this, this._name(index), module);
  }

  /** A new chain of the modules from `start` up to `end`, under their names. */
  slice(start?: number, end?: number): Sequential<never[], unknown> {
    return new Sequential<never[], unknown>(new Map([...this._modules].slice(start, end)));
  }

  /** Takes a module out and gives it back; those after it move up. */
  pop(index: number): AnyModule {
    const name = this._name(index);
    const module = this._modules.get(name) as AnyModule;
    Reflect.deleteProperty(this, name);
    renumber(this[STATE], [...this]);
    return module;
  }

  /** Adds a module at the end. */
  append(module: AnyModule): this {
    this.addModule(String(this.length), module);
    return this;
  }

  /** Puts a module before the one at `index`. */
  insert(index: number, module: AnyModule): this {
    const n = this.length;
    if (!Number.isInteger(index) || index < -n || index > n) throw new IndexError(`Index out of range: ${index}`);
    const modules = [...this];
    modules.splice(index < 0 ? index + n : index, 0, module);
    renumber(this[STATE], modules);
    return this;
  }

  /** Adds modules at the end. */
  extend(modules: Iterable<AnyModule>): this {
    for (const module of [...modules]) this.append(module);
    return this;
  }
}

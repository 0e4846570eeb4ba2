/** @file What a module has registered, and the traps that register properties at the moment they are set. */

import { KeyError, typeError, ValueError, trimStack } from '../native/errors.js';
import { keep } from '../native/handles.js';
import { Tensor } from '../tensor/tensor.js';
import { globalHooks, type Hooks } from './hooks.js';
import type { AnyModule } from './module.js';
import { Buffer, Parameter } from './parameter.js';
import { typeName } from './typename.js';

type Target = AnyModule & { forward(...args: unknown[]): unknown };

/** Says whether a value is a module, without importing the class, whose file lies above this one. */
let isModule: (value: unknown) => value is AnyModule;

/** @internal */
export function registerModuleTest(test: (value: unknown) => value is AnyModule): void {
  isModule = test;
}

/** One module's registers, in the order of setting, and the handler of its proxy. */
export class ModuleState implements ProxyHandler<() => void> {
  readonly parameters = new Map<string, Parameter | null>();
  readonly buffers = new Map<string, Tensor | null>();
  readonly modules = new Map<string, AnyModule | null>();
  readonly nonPersistent = new Set<string>();
  /** Made when the first hook is registered. */
  hooks: Hooks | null = null;
  target!: Target;
  /** The module as everyone else knows it. */
  module!: Target;

  attach(target: object, module: object): void {
    this.target = target as Target;
    this.module = module as Target;
  }

  apply(_target: () => void, _this: unknown, args: unknown[]): unknown {
    try {
      if (this.hooks !== null || globalHooks.count > 0) return (this.hooks ?? globalHooks.none).call(this.module, args);
      return Reflect.apply(this.target.forward, this.module, args);
    } catch (error) {
      // The engine's own errors too, for arguments of a wrong type.
      if (error instanceof Error) trimStack(error);
      throw error;
    }
  }

  defineProperty(target: object, key: string | symbol, descriptor: PropertyDescriptor): boolean {
    if (typeof key === 'string' && 'value' in descriptor) {
      const value: unknown = this.assign(key, descriptor.value);
      if (value !== descriptor.value) return Reflect.defineProperty(target, key, { ...descriptor, value });
    }
    return Reflect.defineProperty(target, key, descriptor);
  }

  deleteProperty(target: object, key: string | symbol): boolean {
    if (typeof key === 'string') this.forget(key);
    return Reflect.deleteProperty(target, key);
  }

  /** Takes a name out of every register. */
  forget(name: string): void {
    this.parameters.delete(name);
    this.modules.delete(name);
    if (this.buffers.delete(name)) this.nonPersistent.delete(name);
  }

  /** What setting a property does, as `Module.__setattr__` does it; returns the value to store. */
  private assign(name: string, value: unknown): unknown {
    if (value instanceof Parameter) {
      this.buffers.delete(name);
      this.modules.delete(name);
      this.nonPersistent.delete(name);
      return this.addParameter(name, value, this.parameters.has(name) || !(name in Object.getPrototypeOf(this.target)));
    }
    if (this.parameters.has(name)) {
      if (value != null) {
        throw typeError(
          `cannot assign '${typeName(value)}' as parameter '${name}' (torch.nn.Parameter or None expected)`,
        );
      }
      this.parameters.set(name, null);
      return null;
    }
    if (isModule(value)) {
      this.parameters.delete(name);
      this.buffers.delete(name);
      this.nonPersistent.delete(name);
      return this.setModule(name, value);
    }
    if (this.modules.has(name)) {
      if (value != null) {
        throw typeError(
          `cannot assign '${typeName(value)}' as child module '${name}' (torch.nn.Module or None expected)`,
        );
      }
      return this.setModule(name, null);
    }
    if (!(value instanceof Buffer) && !this.buffers.has(name)) return value;
    if (value != null && !(value instanceof Tensor)) {
      throw typeError(
        `cannot assign '${typeName(value)}' as buffer '${name}' (torch.nn.Buffer, torch.Tensor or None expected)`,
      );
    }
    const persistent = value instanceof Buffer ? value.persistent : !this.nonPersistent.has(name);
    const free = this.buffers.has(name) || !(name in Object.getPrototypeOf(this.target));
    return this.addBuffer(name, value ?? null, persistent, free);
  }

  /** Whether a register call may take the name. */
  isFree(name: string, register: ReadonlyMap<string, unknown>): boolean {
    return register.has(name) || Reflect.get(this.target, name) === undefined;
  }

  addParameter(name: string, value: Parameter | null, free = this.isFree(name, this.parameters)): Parameter | null {
    checkName('parameter', name, free);
    if (value !== null) {
      if (!(value instanceof Parameter)) {
        throw typeError(
          `cannot assign '${typeName(value)}' object to parameter '${name}' (torch.nn.Parameter or None required)`,
        );
      }
      if (!value.isLeaf) {
        throw new ValueError(
          `Cannot assign non-leaf Tensor to parameter '${name}'. Model parameters must be created explicitly. To express '${name}' as a function of another Tensor, compute the value in the forward() method.`,
        );
      }
      for (const hook of globalHooks.parameterRegistration.values()) value = hook(this.module, name, value) ?? value;
      keep(value);
    }
    this.parameters.set(name, value);
    return value;
  }

  addBuffer(
    name: string,
    value: Tensor | null,
    persistent: boolean,
    free = this.isFree(name, this.buffers),
  ): Tensor | null {
    checkName('buffer', name, free);
    if (value !== null && !(value instanceof Tensor)) {
      throw typeError(`cannot assign '${typeName(value)}' object to buffer '${name}' (torch Tensor or None required)`);
    }
    for (const hook of globalHooks.bufferRegistration.values()) value = hook(this.module, name, value) ?? value;
    if (value !== null) keep(value);
    this.buffers.set(name, value);
    if (persistent) this.nonPersistent.delete(name);
    else this.nonPersistent.add(name);
    return value;
  }

  addModule(name: string, value: AnyModule | null): AnyModule | null {
    if (value !== null && !isModule(value)) throw typeError(`${typeName(value)} is not a Module subclass`);
    if (typeof name !== 'string') throw typeError(`module name should be a string. Got ${typeName(name)}`);
    if (!this.isFree(name, this.modules)) throw new KeyError(`attribute '${name}' already exists`);
    if (name.includes('.')) throw new KeyError(`module name can't contain ".", got: ${name}`);
    if (name === '') throw new KeyError('module name can\'t be empty string ""');
    return this.setModule(name, value);
  }

  private setModule(name: string, value: AnyModule | null): AnyModule | null {
    for (const hook of globalHooks.moduleRegistration.values()) value = hook(this.module, name, value) ?? value;
    this.modules.set(name, value);
    return value;
  }

  /** Stores a registered value as a property, past the traps. */
  store(name: string, value: unknown): void {
    Reflect.defineProperty(this.target, name, { value, writable: true, enumerable: true, configurable: true });
  }

  /** Takes a property away, past the traps. */
  drop(name: string): void {
    Reflect.deleteProperty(this.target, name);
  }
}

function checkName(kind: string, name: string, free: boolean): void {
  if (typeof name !== 'string') throw typeError(`${kind} name should be a string. Got ${typeName(name)}`);
  if (name.includes('.')) throw new KeyError(`${kind} name can't contain "."`);
  if (name === '') throw new KeyError(`${kind} name can't be empty string ""`);
  if (!free) throw new KeyError(`attribute '${name}' already exists`);
}

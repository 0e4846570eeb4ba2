/** @file Deep copies of modules, as Python's `copy.deepcopy` makes them. */

import { RuntimeError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import { Tensor } from '../tensor/tensor.js';
import { preserveFormat } from '../values/layout.js';
import { STATE } from './callable.js';
import { type AnyModule, Module } from './module.js';
import { Buffer, Parameter } from './parameter.js';
import { copySettled } from './python.js';

export function copyModule(module: AnyModule): AnyModule {
  return new Copier().copy(module) as AnyModule;
}

/** Copies values, each object once. */
class Copier {
  readonly #made = new Map<object, unknown>();

  copy(value: unknown): unknown {
    if (typeof value === 'function' && value instanceof Module) {
      return this.#once(value, () => this.#module(value as object as AnyModule));
    }
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
    if (value instanceof Tensor) return this.#once(value, () => copyTensor(value));
    if (Array.isArray(value))
      return this.#fill<unknown[]>(value, [], (to) => value.forEach((item) => void to.push(this.copy(item))));
    if (value instanceof Map) {
      return this.#fill(value, new Map(), (to) =>
        value.forEach((item, key) => void to.set(this.copy(key), this.copy(item))),
      );
    }
    if (value instanceof Set) {
      return this.#fill(value, new Set(), (to) => value.forEach((item) => void to.add(this.copy(item))));
    }
    const prototype = Object.getPrototypeOf(value) as object | null;
    if (prototype !== Object.prototype && prototype !== null) return value;
    return this.#fill(value, Object.create(prototype) as Record<string, unknown>, (to) => {
      for (const [key, item] of Object.entries(value)) to[key] = this.copy(item);
    });
  }

  #once(value: object, make: () => unknown): unknown {
    if (!this.#made.has(value)) this.#made.set(value, make());
    return this.#made.get(value);
  }

  #fill<T>(value: object, empty: T, fill: (to: T) => void): T {
    if (this.#made.has(value)) return this.#made.get(value) as T;
    this.#made.set(value, empty);
    fill(empty);
    return empty;
  }

  #module(module: AnyModule): AnyModule {
    const copy = Module._create(Object.getPrototypeOf(module) as AnyModule);
    this.#made.set(module, copy);
    const from = module[STATE];
    const to = copy[STATE];
    for (const [name, value] of from.parameters) to.parameters.set(name, this.copy(value) as Parameter | null);
    for (const [name, value] of from.buffers) to.buffers.set(name, this.copy(value) as Tensor | null);
    for (const name of from.nonPersistent) to.nonPersistent.add(name);
    for (const [name, value] of from.modules) to.modules.set(name, this.copy(value) as AnyModule | null);
    copySettled(module, copy);
    to.hooks = from.hooks?.copy() ?? null;
    for (const name of Reflect.ownKeys(from.target)) {
      const descriptor = Reflect.getOwnPropertyDescriptor(from.target, name);
      // Symbols hold the module's own workings.
      if (!descriptor || typeof name === 'symbol') continue;
      if ('value' in descriptor) descriptor.value = this.copy(descriptor.value);
      Reflect.defineProperty(to.target, name, descriptor);
    }
    return copy;
  }
}

function copyTensor(tensor: Tensor): Tensor {
  if (tensor instanceof Parameter) return tensor.deepcopy();
  if (!tensor.isLeaf) {
    throw new RuntimeError(
      'Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.  If you were attempting to deepcopy a module, this may be because of a torch.nn.utils.weight_norm usage, see https://github.com/pytorch/pytorch/pull/103001',
    );
  }
  const copy = keep(tensor.detach().clone({ memoryFormat: preserveFormat }));
  if (tensor instanceof Buffer) Object.defineProperty(copy, 'persistent', { value: tensor.persistent });
  Object.setPrototypeOf(copy, Object.getPrototypeOf(tensor) as object);
  return tensor.requiresGrad ? copy.requiresGrad_(true) : copy;
}

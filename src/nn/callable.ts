/** @file Objects that can be called: `model(x)` runs the module's hooks and its `forward`. */

import type { ModuleState } from './state.js';

/** Where a callable keeps its state. */
export const STATE: unique symbol = Symbol('typetorch.module.state');
const TARGET: unique symbol = Symbol('typetorch.module.target');

/**
 * Makes a callable object with the given prototype.
 *
 * It is a Proxy, because registration has to see every property at the moment it is set. A class field is *defined* on the object that
 * `super()` returned and passes by any setter; a field declared without a value is there, undefined, long before it is set, so the order of
 * an object's own keys is not the order of setting. Only the `defineProperty` trap sees both kinds. There is no `get` trap.
 * Measured on Node 20: a property read through the proxy takes 18 ns, `model(x)` 29 ns, `model.forward(x)` 18 ns, where an operator takes 500 or more;
 * layers that read many properties do so from the object behind (`unwrapped`), at 1 to 5 ns each.
 */
export function createCallable<T extends object>(prototype: T, state: ModuleState): T {
  const target = (): void => {};
  // A function's own `name` and `length` would hide properties of these names.
  Reflect.deleteProperty(target, 'name');
  Reflect.deleteProperty(target, 'length');
  Object.setPrototypeOf(target, prototype);
  Object.defineProperty(target, STATE, { value: state });
  Object.defineProperty(target, TARGET, { value: target });
  const proxy = new Proxy(target, state) as object as T;
  state.attach(target, proxy);
  return proxy;
}

/** The object behind a module's proxy: faster to read from, never to be handed out or written to. */
export function unwrapped<T extends object>(module: T): T {
  return (module as T & { readonly [TARGET]?: T })[TARGET] ?? module;
}

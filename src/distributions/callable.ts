/** @file Objects that are called like functions. */

/**
 * A function with the prototype and the properties of `object`, which it takes the place of.
 * A function's own `name` and `length` would hide properties of these names.
 */
export function asCallable<T extends object, F extends (...args: never[]) => unknown>(object: T, call: F): T & F {
  Reflect.deleteProperty(call, 'name');
  Reflect.deleteProperty(call, 'length');
  Object.setPrototypeOf(call, Object.getPrototypeOf(object) as object);
  return Object.defineProperties(call, Object.getOwnPropertyDescriptors(object)) as T & F;
}

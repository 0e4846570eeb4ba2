/** @file Properties that are computed when they are first read. */

import { enableGrad } from '../autograd/modes.js';
import { keep } from '../native/handles.js';
import { isTensor } from '../native/match.js';

const lazyGetters = new WeakSet<object>();

/** Decorates a getter that is computed once, with gradients recorded, and then kept. Mirrors `lazy_property`. */
export function lazy<T extends object, V>(
  get: (this: T) => V,
  { name }: ClassGetterDecoratorContext<T, V>,
): (this: T) => V {
  const getOnce = function (this: T): V {
    const value = enableGrad(() => get.call(this));
    if (isTensor(value)) keep(value);
    // Not enumerable: a copy computes it anew.
    Object.defineProperty(this, name, { value, configurable: true });
    return value;
  };
  lazyGetters.add(getOnce);
  return getOnce;
}

/** Whether a property is lazy and has not been read yet. */
export function isUnread(object: object, name: string): boolean {
  if (Object.hasOwn(object, name)) return false;
  for (let at: object | null = object; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return lazyGetters.has(get);
  }
  return false;
}

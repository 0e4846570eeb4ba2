/** @file Which keys of Python's dicts JavaScript's objects can have. */

const arrayIndex = /^(?:0|[1-9]\d{0,9})$/;

/**
 * Whether an object can hold this key as Python's dict held it: JavaScript moves keys such as `'0'` to the front,
 * and `__proto__` is not an ordinary property.
 */
export function isPlainKey(key: unknown): key is string {
  return typeof key === 'string' && key !== '__proto__' && !arrayIndex.test(key);
}

/** @file Remembers what a loaded object was in Python where JavaScript has one type for several, so that saving writes the same again. */

/** Python types that share a JavaScript type with another one. */
export type PythonKind = 'OrderedDict' | 'Counter' | 'Size' | 'bytearray';

const kinds = new WeakMap<object, PythonKind>();

export function rememberKind(value: object, kind: PythonKind): void {
  kinds.set(value, kind);
}

export function pythonKind(value: object): PythonKind | undefined {
  return kinds.get(value);
}

const arrayIndex = /^(?:0|[1-9]\d{0,9})$/;

/**
 * Whether an object can hold this key as Python's dict held it: JavaScript moves keys such as `'0'` to the front,
 * and `__proto__` is not an ordinary property.
 */
export function isPlainKey(key: unknown): key is string {
  return typeof key === 'string' && key !== '__proto__' && !arrayIndex.test(key);
}

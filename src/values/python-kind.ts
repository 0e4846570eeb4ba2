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

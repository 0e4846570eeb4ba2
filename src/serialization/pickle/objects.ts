/** @file What the unpickler makes of Python objects before they become JavaScript values. */

/** A Python `dict` or one of its subclasses. Keys keep their type and their order. */
export class PyDict {
  readonly items = new Map<unknown, unknown>();
  /** Attributes that a `BUILD` instruction set, such as a state dict's `_metadata`. */
  attributes: PyDict | null = null;

  constructor(readonly kind: DictKind) {}
}

export type DictKind = 'dict' | 'OrderedDict' | 'Counter';

/** A class or function that a file may name and call; `call` checks its arguments. */
export class PyCallable {
  constructor(
    readonly name: string,
    readonly call: (args: readonly unknown[]) => unknown,
  ) {}
}

/** Whether a value is a Python `list`: a tuple is a frozen array. */
export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && !Object.isFrozen(value);
}

export function isTuple(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && Object.isFrozen(value);
}

/** Names a value's Python type, for messages. */
export function pythonTypeName(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value instanceof PyCallable) return value.name;
  if (value instanceof PyDict) return value.kind;
  if (Array.isArray(value)) return Object.isFrozen(value) ? 'tuple' : 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  if (value instanceof Uint8Array) return 'bytes';
  return value.constructor?.name ?? typeof value;
}

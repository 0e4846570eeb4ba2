/** @file Reading and writing libtorch's settings of the process. */

import { type Enter, type Mode, makeMode, runInMode } from '../autograd/index.js';
import { addon } from '../native/addon.js';
import { typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { checkOptions } from '../native/options.js';

/** The value of a setting or feature. */
export function read<T>(name: string, text = ''): T {
  return JSON.parse(addon.callNamed(name, [], text)) as T;
}

export function readFlag(name: string): boolean {
  return Number(read<number | boolean>(name)) !== 0;
}

export function write(name: string, ...values: (number | boolean)[]): void {
  addon.callNamed(name, values.map(Number), '');
}

/** Sets a switch. @throws TypeError for anything but a boolean. */
export function writeFlag(name: string, value: boolean): void {
  if (typeof value !== 'boolean') throw typeError(`backends.${name} takes a boolean, not ${typeName(value)}`);
  write(name, value);
}

/** In what products of float32 are computed: `'none'` is what the backend as a whole or all backends have. */
export type Fp32Precision = 'none' | 'ieee' | 'tf32' | 'bf16';

function readPrecision(backend: string, operators: string): Fp32Precision {
  return read<Fp32Precision>('fp32Precision', `${backend} ${operators}`);
}

/** @throws RuntimeError for a precision that there is not. */
function writePrecision(backend: string, operators: string, value: Fp32Precision): void {
  addon.callNamed('fp32Precision', [], `${backend} ${operators} ${String(value)}`);
}

/** What a decorator of accessors makes of a property whose value is a setting. */
type Setting<V> = <T>(
  accessor: ClassAccessorDecoratorTarget<T, V>,
  context: ClassAccessorDecoratorContext<T, V>,
) => ClassAccessorDecoratorResult<T, V>;

function setting<V>(get: () => V, set: (value: V) => void): Setting<V> {
  return () => ({ get, set });
}

/** Decorates an accessor whose value is a switch. */
export function flag(name: string): Setting<boolean> {
  return setting(
    () => readFlag(name),
    (value) => writeFlag(name, value),
  );
}

/** Decorates an accessor whose value is a number. */
export function count(name: string): Setting<number> {
  return setting(
    () => read<number>(name),
    (value) => write(name, value),
  );
}

/** Decorates an accessor whose value is the precision of some operators of a backend. */
export function precision(backend: string, operators: string): Setting<Fp32Precision> {
  return setting(
    () => readPrecision(backend, operators),
    (value) => writePrecision(backend, operators, value),
  );
}

/** The precision of some operators of a backend. */
export class OperatorPrecision {
  readonly #place: readonly [backend: string, operators: string];

  constructor(backend: string, operators: string) {
    this.#place = [backend, operators];
    Object.preventExtensions(this);
  }

  get fp32Precision(): Fp32Precision {
    return readPrecision(...this.#place);
  }

  set fp32Precision(value: Fp32Precision) {
    writePrecision(...this.#place, value);
  }
}

/** Sets properties of a backend for a scope, and then back. */
export function settingScope<T extends object>(
  backend: T,
  names: readonly (keyof T & string)[],
  values: Partial<T>,
  fn: (() => unknown) | undefined,
): unknown {
  checkOptions('flags', values, names);
  const enter: Enter = () => {
    const before = names.map((name) => [name, backend[name]] as const);
    Object.assign(backend, values);
    return () => {
      for (const [name, value] of before) if (backend[name] !== value) backend[name] = value;
    };
  };
  return fn ? runInMode('flags', enter, fn) : makeMode('flags', enter);
}

/** How `flags` of a backend is called: `flags({ enabled: false }, () => …)` or `using _ = flags({ enabled: false })`. */
export interface Flags<T> {
  (values: Partial<T>): Mode;
  <R>(values: Partial<T>, fn: () => R): R;
}

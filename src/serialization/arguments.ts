/** @file Checks of what a file passes to the functions that rebuild its objects. */

import { Tensor } from '../tensor/tensor.js';
import { UnpicklingError } from './pickle/errors.js';
import { isList, isTuple, pythonTypeName } from './pickle/objects.js';

/** The arguments of one call in a pickle, with the checks that a hostile file makes necessary. */
export class Arguments {
  constructor(
    private readonly fn: string,
    private readonly values: readonly unknown[],
    least: number,
    most = least,
  ) {
    if (values.length < least || values.length > most) throw this.error(`it is called with ${values.length} arguments`);
  }

  get length(): number {
    return this.values.length;
  }

  any(index: number): unknown {
    return this.values[index];
  }

  bool(index: number): boolean {
    const value = this.values[index];
    if (typeof value !== 'boolean') throw this.wrong(index, 'bool');
    return value;
  }

  string(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw this.wrong(index, 'str');
    return value;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number') throw this.wrong(index, 'number');
    return value;
  }

  /** An integer that is neither negative nor beyond 2^53. */
  size(index: number): number {
    const value = this.values[index];
    if (!isSize(value)) throw this.wrong(index, 'size');
    return value;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (!Number.isSafeInteger(value)) throw this.wrong(index, 'integer');
    return value as number;
  }

  sizes(index: number): readonly number[] {
    const value = this.values[index];
    if (!Array.isArray(value) || !value.every(isSize)) throw this.wrong(index, 'tuple of sizes');
    return value;
  }

  list(index: number): readonly unknown[] {
    const value = this.values[index];
    if (!isList(value) && !isTuple(value)) throw this.wrong(index, 'list or tuple');
    return value;
  }

  tensor(index: number): Tensor {
    return this.instance(index, Tensor, 'tensor');
  }

  instance<T>(index: number, type: abstract new (...args: never[]) => T, name: string): T {
    const value = this.values[index];
    if (!(value instanceof type)) throw this.wrong(index, name);
    return value;
  }

  error(reason: string): UnpicklingError {
    return new UnpicklingError(`the checkpoint's data is damaged: ${this.fn}: ${reason}`);
  }

  private wrong(index: number, expected: string): UnpicklingError {
    const value = this.values[index];
    const shown = typeof value === 'number' || typeof value === 'bigint' ? ` ${value}` : '';
    return this.error(`argument ${index + 1} should be a ${expected}, not ${pythonTypeName(value)}${shown}`);
  }
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

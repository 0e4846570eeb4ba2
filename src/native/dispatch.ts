/** @file Operators that JavaScript takes over below autograd: reading a call from the buffer, and leaving its results. */

import { FloatScalar } from '../values/scalar.js';
import { addon } from './addon.js';
import { RuntimeError } from './errors.js';
import { leave } from './lists.js';
import { type Operator, operator, type Overload, overloadOf } from './operator.js';
import type { Schema } from './schema.js';
import { putTagged, TaggedReader } from './tagged.js';

/** Gives the results of a call in the operator's place. */
export type Dispatch = (op: Operator, args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>) => unknown;

/** Numbers of floats, and of enumerations, whose defaults are numbers. */
function plain(value: unknown): unknown {
  if (value instanceof FloatScalar) return value.value;
  return typeof value === 'object' && value !== null && 'code' in value ? value.code : value;
}

function isSame(value: unknown, other: unknown): boolean {
  if (Array.isArray(value) && Array.isArray(other)) {
    return value.length === other.length && value.every((item, i) => isSame(item, other[i]));
  }
  // One number may stand for all in the default of a list.
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => isSame(item, other));
  return plain(value) === plain(other);
}

/** As Python splits them: without positional arguments at the end and options that have their default. */
function split(overload: Overload, values: readonly unknown[]): [unknown[], Record<string, unknown>] {
  const { schema, positional, defaults } = overload;
  const isDefault = (i: number): boolean => defaults[i] !== undefined && isSame(values[i], defaults[i]);
  let count = positional;
  while (count > 0 && isDefault(count - 1)) count--;
  const kwargs: Record<string, unknown> = {};
  for (let i = positional; i < values.length; i++) {
    if (!isDefault(i)) kwargs[schema.args[i].name] = values[i];
  }
  return [values.slice(0, count), kwargs];
}

/** The results as a list. @throws RuntimeError if there are more or fewer than the operator has. */
function resultsOf({ name, returns }: Schema, result: unknown): readonly unknown[] {
  if (returns.length === 1) return [result];
  if (returns.length === 0) {
    if (result == null) return [];
    throw new RuntimeError(
      `Expected __torch_dispatch__ for aten::${name} to return None but it returned something else instead.`,
    );
  }
  if (Array.isArray(result) && result.length === returns.length) return result as unknown[];
  throw new RuntimeError(`torchDispatch() has to return a list of ${returns.length} results for aten::${name}`);
}

/** An operator and its arguments in the schema's order, keyword-only ones behind the others. */
export interface Call {
  readonly op: Operator;
  readonly overload: Overload;
  /** Whether it works on each element alone. */
  readonly isPointwise: boolean;
  readonly args: readonly unknown[];
}

function readCall(): Call {
  const reader = new TaggedReader();
  const op = operator(reader.text());
  const isPointwise = reader.boolean();
  const overload = overloadOf(op) as Overload;
  return { op, overload, isPointwise, args: overload.schema.args.map(({ type }) => reader.value(type)) };
}

function leaveResult(schema: Schema, result: unknown): void {
  resultsOf(schema, result).reduce<number>(putTagged, 0);
  leave(null);
}

/** From now on every operator below autograd on this thread calls `dispatch`, in which it does not count. Returns what ends that. */
export function pushDispatch(dispatch: Dispatch): () => void {
  const run = (): void => {
    const { op, overload, args } = readCall();
    leaveResult(overload.schema, dispatch(op, ...split(overload, args)));
  };
  const pushed = addon.pushDispatchMode(run);
  return () => addon.pop(pushed);
}

/** Does operators on jagged tensors from now on. Those for which it gives undefined are composed of others, or refused. */
export function setJaggedOperators(run: (call: Call) => unknown): void {
  addon.setJaggedOperators(() => {
    const call = readCall();
    const result = run(call);
    if (result === undefined) leave([]);
    else leaveResult(call.overload.schema, result);
  });
}

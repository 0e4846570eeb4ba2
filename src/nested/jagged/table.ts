/** @file The operators on jagged tensors by name, and what they take. */

import type { Call } from '../../native/dispatch.js';
import { ValueError } from '../../native/errors.js';
import { isTensor } from '../../native/match.js';
import type { Tensor } from '../../tensor/tensor.js';
import { isJagged, lengthsOf, raggedDimOf } from './parts.js';

/** Calls the same operator with other arguments, those of the schema in its order. */
export type Redo = (...args: readonly unknown[]) => unknown;

/** Gives an operator's results from its arguments, keyword-only ones behind the others; undefined to have it composed of others. */
// biome-ignore lint/suspicious/noExplicitAny: each says what its schema has
type Implementation = (op: Redo, ...args: any[]) => unknown;

const table = new Map<string, (call: Call) => unknown>();

const descriptions: Readonly<Record<string, string>> = {
  t: 'tensor',
  't?': 'optional tensor',
  jt: 'contiguous jagged layout NestedTensor',
  jt_all: 'jagged layout NestedTensor',
};

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  t: (value) => isTensor(value) && !isJagged(value),
  jt: (value) => isJagged(value) && lengthsOf(value as Tensor) === null && raggedDimOf(value as Tensor) === 1,
  jt_all: isJagged,
};

/** @throws ValueError if an argument is not what `schema` says, as `"input: jt, weight: t, bias: t?"`. */
export function checkArguments(name: string, schema: string, args: readonly unknown[]): void {
  schema.split(', ').forEach((text, i) => {
    const [parameter, type] = text.split(': ');
    const check = fits[type?.replace('?', '')];
    if (!check || (type.endsWith('?') && args[i] == null) || check(args[i])) return;
    throw new ValueError(`NestedTensor ${name}(${schema}): expected ${parameter} to be a ${descriptions[type]}`);
  });
}

export function redoOf({ overload }: Call): Redo {
  return (...args) => overload.call(args);
}

/**
 * Sets what operators do with jagged tensors. `name` is that of PyTorch's function for them, which its messages have, and `schema` says which arguments are
 * tensors (`t`), jagged ones (`jt_all`), or jagged ones without holes that are ragged next to the batch (`jt`).
 */
export function define(operators: string | readonly string[], name: string, schema: string, run: Implementation): void {
  const checked = (call: Call): unknown => {
    checkArguments(name, schema, call.args);
    return run(redoOf(call), ...call.args);
  };
  for (const operator of [operators].flat()) table.set(`aten.${operator}`, checked);
}

/** What was defined for an operator. */
export function definitionOf({ op }: Call): ((call: Call) => unknown) | undefined {
  return table.get(String(op));
}

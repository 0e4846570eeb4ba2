/** @file What an overload takes by name: its parameters, and beside them what every such function takes. */

import type { Signature } from './signatures.js';

export interface NamedValue {
  readonly name: string;
  /** As PyTorch's messages name it. */
  readonly type: string;
  /** The function that tells whether a value is one. */
  readonly test: string;
  readonly required: boolean;
  /** Whether null is a value of its own. */
  readonly nullable: boolean;
}

/** Whether `out` is a list of tensors. */
export function isOutList({ out, outCount }: Signature): boolean {
  return outCount > 1 || (out?.args.find(({ keywordOnly, type }) => keywordOnly && type.written)?.type.list ?? false);
}

/** Those behind the first ones, in the order in which the overload's function takes them. */
export function namedValues(signature: Signature, first = 0): NamedValue[] {
  const { parameters, schema, out, isFactory } = signature;
  const values: NamedValue[] = parameters.map(({ name, kind, required, argument }) => ({
    name,
    type: kind.label,
    test: kind.test,
    required,
    nullable: argument.type.optional,
  }));
  if (out) {
    const test = isOutList(signature) ? 'isTensors' : 'isTensor';
    values.push({ name: 'out', type: 'Tensor', test, required: !schema, nullable: false });
  }
  if (isFactory) values.push({ name: 'requiresGrad', type: 'bool', test: 'isBool', required: false, nullable: false });
  return values.slice(first);
}

/** @file How constructors and sampling functions take their arguments. */

import { typeError } from '../native/errors.js';
import { isOptions } from '../native/options.js';
import { readOptions } from '../nn/arguments.js';
import { requireList } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { FloatScalar } from '../values/scalar.js';

/** A parameter of a distribution: a tensor, or a number for a 0-dim tensor of the other parameters' dtype. */
export type TensorOrNumber = Tensor | number | FloatScalar;

/** What every distribution's options may carry. */
export interface ValidateOptions {
  /** Whether parameters and samples are checked. Default: what `Distribution.setDefaultValidateArgs` says, at first true. */
  validateArgs?: boolean | null;
}

/** Arguments `P` in PyTorch's order; the last one may be an object of `O` with the remaining ones. */
export type Arguments<P extends unknown[], O> = P | [options: O] | Mixed<Required<P>, Partial<O>>;
type Mixed<P extends unknown[], O> = P extends [...infer Q, unknown] ? [...P, options: O] | Mixed<Q, O> : never;

/**
 * Reads a constructor's arguments into one object.
 *
 * @throws TypeError for an unknown option, or if a required argument is not there.
 */
export function readGiven<O extends object>(
  name: string,
  required: readonly (keyof O & string)[],
  optional: readonly (keyof O & string)[],
  given: readonly unknown[],
): O {
  const read = readOptions<O>(name, [...required, ...optional], given);
  const missing = required.filter((key) => read[key] === undefined).map((key) => `'${key}'`);
  if (missing.length === 0) return read;
  const list = missing.length === 1 ? missing[0] : `${missing.slice(0, -1).join(', ')} and ${missing.at(-1)}`;
  const noun = missing.length === 1 ? 'argument' : 'arguments';
  throw typeError(`${name}.__init__() missing ${missing.length} required positional ${noun}: ${list}`);
}

/** Reads the arguments of a distribution's constructor, the last of which is `validateArgs`. */
export function readArguments<O extends ValidateOptions>(
  name: string,
  required: readonly (keyof O & string)[],
  optional: readonly (keyof O & string)[],
  given: readonly unknown[],
): O {
  return readGiven<O>(name, required, [...optional, 'validateArgs'], given);
}

/** A shape as sizes, `d.sample(2, 3)`, as a list, `d.sample([2, 3])`, or nothing for one sample. */
export type Shape = number[] | [shape: readonly number[]] | [options: { sampleShape: readonly number[] }];

/** The sizes of a shape that was given in either way. */
export function sizesOf(shape: Shape): readonly number[] {
  const [first] = shape;
  if (Array.isArray(first)) return first as readonly number[];
  if (isOptions(first)) {
    const { sampleShape } = readOptions<{ sampleShape: readonly number[] }>('sample', ['sampleShape'], shape);
    requireList('sample', 'sampleShape', sampleShape);
    return sampleShape;
  }
  return shape as readonly number[];
}

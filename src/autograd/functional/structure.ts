/** @file One tensor or a list of them: told apart on the way in, and given back in the same form. */

import { RuntimeError, typeError } from '../../native/errors.js';
import { isTensor, typeName } from '../../native/match.js';
import { formatSize } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';

export type OneOrMany = Tensor | readonly Tensor[];

/** The same form as `T`: one tensor or a list. */
export type Form<T> = T extends Tensor ? Tensor : Tensor[];

/** A function of tensors. */
export type TensorFunction<O extends OneOrMany = OneOrMany> = (...inputs: Tensor[]) => O;

export interface Listed {
  readonly tensors: Tensor[];
  readonly isList: boolean;
}

export function listed(value: unknown, name: string, fn: string): Listed {
  const isList = Array.isArray(value);
  const tensors: unknown[] = isList ? (value as unknown[]) : [value];
  tensors.forEach((tensor, k) => {
    if (isTensor(tensor)) return;
    const which = isList ? `value at index ${k}` : `given ${name}`;
    throw typeError(
      `The ${name} given to ${fn} must be either a Tensor or a tuple of Tensors but the ${which} has type ${typeName(tensor)}.`,
    );
  });
  return { tensors: tensors as Tensor[], isList };
}

export function unlisted<T>(values: readonly T[], isList: boolean): T | T[] {
  return isList ? [...values] : values[0];
}

/** Inputs that a graph can be recorded from: cut from the graph that they come from, unless derivatives are to reach it. */
export function prepare(tensors: readonly Tensor[], createGraph: boolean, requiresGrad: boolean): Tensor[] {
  return tensors.map((tensor) => {
    if (!createGraph || !tensor.requiresGrad) return tensor.detach().requiresGrad_(requiresGrad);
    return tensor.isSparse ? tensor.clone() : tensor.viewAs(tensor);
  });
}

export function finish(tensors: readonly Tensor[], createGraph: boolean): Tensor[] {
  return createGraph ? [...tensors] : tensors.map((tensor) => tensor.detach());
}

/** Checks that a vector has the sizes of what it is multiplied with. */
export function checkVector(vector: readonly Tensor[], { tensors, isList }: Listed): void {
  if (vector.length !== tensors.length) {
    throw new RuntimeError(
      isList
        ? `v is a tuple of invalid length: should be ${tensors.length} but got ${vector.length}.`
        : 'The given v should contain a single Tensor.',
    );
  }
  tensors.forEach((tensor, k) => {
    const expected = formatSize(tensor.shape);
    const given = formatSize(vector[k].shape);
    if (given === expected) return;
    const entry = isList ? `Entry ${k} in ` : '';
    throw new RuntimeError(`${entry}v has invalid size: should be ${expected} but got ${given}.`);
  });
}

/** @file What is checked and how closely, and which tensors of it count. */

import { RuntimeError } from '../../native/errors.js';
import { isTensor } from '../../native/match.js';
import { requireTensorList } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';

/** Numerical and analytical gradients disagree, or a backward broke one of the rules that `gradcheck` looks at. */
export class GradcheckError extends RuntimeError {
  override name = 'GradcheckError';
}

/** A function of tensors, and of other values that it is given unchanged. */
export type Checked = (...inputs: never[]) => unknown;

/** A function whose results are always a list. */
export type ListFunction = (inputs: readonly unknown[]) => Tensor[];

/** How closely gradients are compared. */
export interface Tolerances {
  readonly eps: number;
  readonly atol: number;
  readonly rtol: number;
  readonly nondetTol: number;
  readonly checkGradDtypes: boolean;
  readonly masked: boolean;
}

/** A function at a point. Where complex values are involved, one of its two real parts. */
export interface Problem {
  readonly fn: ListFunction;
  readonly inputs: readonly unknown[];
  /** All that `fn` returned for `inputs`. */
  readonly results: readonly Tensor[];
  /** Those of `results` that have a gradient. */
  readonly outputs: readonly Tensor[];
  /** Whether the derivatives that are checked come from forward mode. */
  readonly forward: boolean;
  /** The part of complex values that is looked at, for the message; null if there are none. */
  readonly part: { readonly name: 'real' | 'imaginary'; readonly indices: readonly number[] } | null;
}

export function toList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

export function toListFunction(fn: Checked): ListFunction {
  return (inputs) => toList(fn(...(inputs as never[]))) as Tensor[];
}

export function differentiable(results: readonly Tensor[]): Tensor[] {
  requireTensorList('gradcheck', 'func()', results);
  return results.filter((result) => result.requiresGrad);
}

export function hasGradient(value: unknown): value is Tensor {
  return isTensor(value) && value.requiresGrad;
}

/** The inputs with respect to which gradients are checked. */
export function variables(inputs: readonly unknown[]): Tensor[] {
  return inputs.filter(hasGradient);
}

export function isContinuous(tensor: Tensor): boolean {
  return tensor.dtype.isFloatingPoint || tensor.dtype.isComplex;
}

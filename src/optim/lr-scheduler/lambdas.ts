/** @file Functions of the epoch that schedules are made of: one for each group, and their own state in a state dict. */

import { typeError, ValueError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import { typeName } from '../../nn/typename.js';
import { Tensor } from '../../tensor/tensor.js';
import { FloatScalar } from '../../values/scalar.js';
import type { Optimizer } from '../optimizer.js';
import type { LearningRate } from '../settings.js';
import { times } from '../values.js';

/** A factor as a function of the epoch. Properties of the function itself are saved in the state dict, as those of Python's callable objects. */
export type LrLambda = (epoch: number) => number | boolean | Tensor | FloatScalar;

/** One function for each group, from a list of them or one for all. */
export function listLambdas(optimizer: Optimizer, lambdas: unknown): LrLambda[] {
  const { length } = optimizer.paramGroups;
  if (!Array.isArray(lambdas)) return new Array<LrLambda>(length).fill(lambdas as LrLambda);
  if (lambdas.length !== length) throw new ValueError(`Expected ${length} lr_lambdas, but got ${lambdas.length}`);
  return [...(lambdas as LrLambda[])];
}

/** `rate * lambda(epoch)` */
export function scaleBy(rate: LearningRate, lambda: LrLambda, epoch: number): LearningRate {
  const given: unknown = lambda(epoch);
  const factor = given instanceof FloatScalar || typeof given === 'boolean' ? Number(given) : given;
  if (typeof factor === 'number' || factor instanceof Tensor) return times(rate, factor);
  throw typeError(`unsupported operand type(s) for *: 'float' and '${typeName(given)}'`);
}

/** A function's own properties, or null if it has none. */
export function saveFunction(fn: unknown): object | null {
  const state = { ...(fn as object) };
  return Object.keys(state).length > 0 ? state : null;
}

/** Gives a function the properties that were saved. */
export function loadFunction(fn: unknown, state: unknown): void {
  if (typeof state !== 'object' || state === null || typeof fn !== 'function') return;
  const entries = state instanceof Map ? [...(state as Map<string, unknown>)] : Object.entries(state);
  for (const [name, value] of entries) {
    Object.defineProperty(fn, name, {
      value: value instanceof Tensor ? keep(value.detach().clone()) : value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}

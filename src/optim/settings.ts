/** @file Hyperparameters: what callers may give, what groups hold, and their names in Python's state dicts. */

import { typeError } from '../native/errors.js';
import { checkDepth } from '../native/nesting.js';
import { typeName } from '../nn/typename.js';
import { Tensor } from '../tensor/tensor.js';
import { FloatScalar } from '../values/scalar.js';

/** A learning rate; a tensor of one element can be changed without the optimizer being touched. */
export type LearningRate = number | Tensor;

/** Switches that most optimizers have. */
export interface StepSwitches {
  /** Climb instead of descend. Default: false. */
  maximize: boolean;
  /** One operator for all parameters, or one for each; null chooses. Default: null. */
  foreach: boolean | null;
  /** Record the step, so that gradients flow through it. Default: false. */
  differentiable: boolean;
}

/** Switches of optimizers whose steps can be captured in a graph. */
export interface CapturableSwitches extends StepSwitches {
  /** Keep every number on the device, so that a step can be captured. Default: false. */
  capturable: boolean;
}

/** What may be given where a setting of type `T` is stored. */
export type Given<T> = T extends number
  ? number | FloatScalar
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Given<T[K]> }
    : T;

/** Settings as they were given, with defaults for those that were not. */
export type GivenSettings<S> = { -readonly [K in keyof S]: Given<S[K]> };

/** Options from which the settings `S` are made. */
export type OptionsOf<S> = { [K in keyof S]?: Given<S[K]> };

/** `asFloat` values become plain numbers; lists become frozen ones, which are saved as tuples. */
export function settle(value: unknown, depth = 0): unknown {
  checkDepth(depth);
  if (value instanceof FloatScalar) return value.value;
  return Array.isArray(value) ? Object.freeze(value.map((item: unknown) => settle(item, depth + 1))) : value;
}

/** Settings as groups hold them. */
export function settleAll<S>(settings: GivenSettings<S>): S {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, settle(value)])) as S;
}

/** `weightDecay` is `weight_decay` in Python, `TMax` is `T_max`. */
export function toPython(name: string): string {
  const symbol = /^T(?=[A-Z0-9])(.*)$/.exec(name);
  if (symbol) return `T_${symbol[1].toLowerCase()}`;
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `weight_decay` is `weightDecay` here, `T_max` is `TMax`. */
export function fromPython(name: string): string {
  return name.replace(/(?<=[A-Za-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Settings that PyTorch takes as a tensor too. */
const maybeTensors = new Set(['lr', 'weightDecay', 'betas']);
/** Settings that are switches with a third state, in which PyTorch chooses. */
const choices = new Set(['foreach', 'fused']);

/**
 * Checks a setting's type against its default's.
 *
 * @throws TypeError that names the setting.
 */
export function checkType(fn: string, name: string, value: unknown, standard: unknown): void {
  const fail = (expected: string): never => {
    throw typeError(`${fn}(): argument '${name}' must be ${expected}, not ${typeName(value)}`);
  };
  if (choices.has(name)) {
    if (value !== null && typeof value !== 'boolean') fail('bool or null');
  } else if (typeof standard === 'number') {
    const isTensor = maybeTensors.has(name) && value instanceof Tensor;
    if (typeof value !== 'number' && !isTensor) fail(maybeTensors.has(name) ? 'float or Tensor' : 'float');
  } else if (typeof standard === 'boolean') {
    if (typeof value !== 'boolean') fail('bool');
  } else if (Array.isArray(standard)) {
    checkList(name, value, standard, fail);
  }
}

function checkList(
  name: string,
  value: unknown,
  standard: readonly unknown[],
  fail: (expected: string) => never,
): void {
  const fits = (item: unknown, i: number): boolean =>
    typeof item === 'number' ||
    (item === null && standard[i] === null) ||
    (maybeTensors.has(name) && item instanceof Tensor);
  if (!Array.isArray(value) || value.length !== standard.length || !value.every(fits)) {
    fail(`a list of ${standard.length} numbers`);
  }
}

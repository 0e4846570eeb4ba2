/** @file Reads the arguments of schedulers: those after the optimizer in PyTorch's order, any of them in an options object that stands last. */

import { typeError } from '../../native/errors.js';
import { typeName } from '../../nn/typename.js';
import { gather } from '../../tensor/arguments.js';
import { Tensor } from '../../tensor/tensor.js';
import { Optimizer } from '../optimizer.js';
import { settle, toPython } from '../settings.js';

/** What every schedule that can be resumed takes. */
export interface Resumable {
  /** Where a resumed schedule stands. Default: -1, which begins one. */
  lastEpoch: number;
}

/** Checks that a scheduler was given an optimizer. */
export function requireOptimizer(value: unknown): asserts value is Optimizer {
  if (!(value instanceof Optimizer)) throw typeError(`${typeName(value)} is not an Optimizer`);
}

/** What stands in the place of a default where its type does not say what may be given. It has to be given if there is no `standard`. */
class Argument {
  constructor(
    readonly kind: 'number' | 'one or each' | 'anything',
    readonly standard?: unknown,
  ) {}
}

/** A number that has to be given. */
export const number = new Argument('number');

/** One number for all groups, or a list with one for each. */
export function oneOrEach(standard?: number): Argument {
  return new Argument('one or each', standard);
}

/** What the class itself checks. */
export function anything(standard?: unknown): Argument {
  return new Argument('anything', standard);
}

/** Defaults of the arguments in PyTorch's order, or what stands in their place. */
type Defaults<S> = { readonly [K in keyof S]-?: S[K] | Argument };

function defaultOf(standard: unknown): unknown {
  return standard instanceof Argument ? standard.standard : standard;
}

/**
 * The arguments of a scheduler's constructor as one object, in PyTorch's order.
 *
 * @throws TypeError for an argument that is missing, unknown or of the wrong type.
 */
export function readArguments<S extends object>(
  fn: string,
  optimizer: unknown,
  defaults: Defaults<S>,
  given: readonly unknown[],
): S {
  requireOptimizer(optimizer);
  return readNamed(fn, defaults, given);
}

/** The same without an optimizer in front. */
export function readNamed<S extends object>(fn: string, defaults: Defaults<S>, given: readonly unknown[]): S {
  const names = Object.keys(defaults) as (keyof S & string)[];
  const options = gather<S>(fn, names, given);
  const missing = names.filter((name) => options[name] === undefined && defaultOf(defaults[name]) === undefined);
  if (missing.length > 0) throw typeError(missingText(fn, missing.map(toPython)));
  const read = names.map((name) => {
    const value: unknown = options[name];
    if (value === undefined) return [name, defaultOf(defaults[name])];
    const settled = Array.isArray(value) ? value.map((item: unknown) => settle(item)) : settle(value);
    check(fn, name, settled, defaults[name]);
    return [name, settled];
  });
  return Object.fromEntries(read) as S;
}

function missingText(fn: string, names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  const list = quoted.length < 3 ? quoted.join(' and ') : `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
  return `${fn}.__init__() missing ${names.length} required positional argument${names.length > 1 ? 's' : ''}: ${list}`;
}

function isRate(value: unknown): boolean {
  return typeof value === 'number' || value instanceof Tensor;
}

function check(fn: string, name: string, value: unknown, standard: unknown): void {
  const kind = standard instanceof Argument ? standard.kind : typeof standard;
  const fail = (expected: string): never => {
    throw typeError(`${fn}(): argument '${name}' must be ${expected}, not ${typeName(value)}`);
  };
  if (kind === 'number' && typeof value !== 'number') fail('float');
  if (kind === 'boolean' && typeof value !== 'boolean') fail('bool');
  if (kind === 'string' && typeof value !== 'string') fail('str');
  if (kind === 'one or each' && !isRate(value) && !(Array.isArray(value) && value.every(isRate)))
    fail('float or a list of floats');
}

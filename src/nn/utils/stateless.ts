/** @file Calling a module with other tensors than its own, as `torch.nn.utils.stateless`. */

import { AttributeError, KeyError, RuntimeError, typeError, ValueError } from '../../native/errors.js';
import { checkOptions } from '../../native/options.js';
import { requireModule } from '../checks.js';
import { requireObject } from '../../tensor/arguments.js';
import { Tensor } from '../../tensor/tensor.js';
import { STATE } from '../callable.js';
import { type AnyModule, Module } from '../module.js';
import { DataParallel } from '../parallel/data-parallel.js';
import { listText, quote } from '../python.js';

/** Options of `functionalCall`. */
export interface FunctionalCallOptions {
  /** Whether a value given under one name of a shared tensor is taken under all its names. Default: true. */
  tieWeights?: boolean;
  /** Whether every name has to be there, and no other. Default: false. */
  strict?: boolean;
}

/** The arguments of a call: a list of them, or the only one. */
type Arguments<A extends unknown[]> = A | ([] extends A ? null | undefined : never) | (A[0] & object);

/** Stands for a property that is not there. */
const missing = Symbol('missing');
type Slot = Tensor | null | typeof missing;

function owner(root: AnyModule, path: string): [module: AnyModule, name: string] {
  const names = path.split('.');
  const name = names.pop() as string;
  let module = root;
  names.forEach((part, i) => {
    const next: unknown = Reflect.get(module, part);
    if (next === undefined) throw new AttributeError(`${module._getName()} has no attribute \`${part}\``);
    if (!(next instanceof Module)) {
      const at = names.slice(0, i + 1).join('.');
      throw typeError(`submodule \`${at}\`: ${String(next)} is not an instance of torch.nn.Module`);
    }
    module = next;
  });
  return [module, name];
}

/** Puts `value` in the place of a module's tensor and gives the tensor back. */
function swap(root: AnyModule, path: string, value: Slot): Slot {
  if (value !== missing && value !== null && !(value instanceof Tensor)) {
    throw typeError(`${String(value)} is not an instance of torch.Tensor`);
  }
  const [module, name] = owner(root, path);
  if (name === '') throw new KeyError('tensor name can\'t be empty string ""');
  const state = module[STATE];
  const register: Map<string, Tensor | null> = state.parameters.has(name) ? state.parameters : state.buffers;
  const registered = register.has(name);
  const before: unknown = registered ? register.get(name) : Reflect.get(module, name);
  if (before != null && !(before instanceof Tensor)) {
    throw typeError(`attribute \`${name}\`: ${String(before)} is not an instance of torch.Tensor`);
  }
  if (value === missing) {
    Reflect.deleteProperty(module, name);
  } else if (registered) {
    register.set(name, value);
    state.store(name, value);
  } else {
    Reflect.set(module, name, value);
  }
  return before === undefined ? missing : before;
}

function swapAll(root: AnyModule, values: ReadonlyMap<string, Slot>): Map<string, Slot> {
  const before = new Map<string, Slot>();
  try {
    for (const [name, value] of values) before.set(name, swap(root, name, value));
  } catch (error) {
    for (const [name, value] of before) swap(root, name, value);
    throw error;
  }
  return before;
}

/** All names of parameters and buffers, shared ones under each. */
function* named(module: AnyModule): Generator<[string, Tensor]> {
  yield* module.namedParameters({ removeDuplicate: false });
  yield* module.namedBuffers({ removeDuplicate: false });
}

/** Adds the other names of shared tensors. */
function withTiedNames(module: AnyModule, given: Readonly<Record<string, Tensor>>): Map<string, Tensor> {
  const names = new Map<Tensor, string[]>();
  for (const [name, tensor] of named(module)) names.set(tensor, [...(names.get(tensor) ?? []), name]);
  const all = new Map(Object.entries(given));
  for (const tied of names.values()) {
    const values = new Set(tied.flatMap((name) => (name in given ? [given[name]] : [])));
    if (values.size > 1) {
      throw new ValueError(
        `functional_call got multiple values for keys ${listText([...tied].sort())}, which are tied. Consider using tie_weights=False`,
      );
    }
    for (const value of values) for (const name of tied) all.set(name, value);
  }
  return all;
}

function checkNames(module: AnyModule, given: ReadonlyMap<string, unknown>): void {
  const valid = new Set([...named(module)].map(([name]) => name));
  const list = (names: string[]): string => names.sort().map(quote).join(', ');
  const unexpected = [...given.keys()].filter((name) => !valid.has(name));
  const absent = [...valid].filter((name) => !given.has(name));
  const errors: string[] = [];
  if (unexpected.length > 0) errors.push(`Unexpected key(s): ${list(unexpected)}.`);
  if (absent.length > 0) errors.push(`Missing key(s): ${list(absent)}.`);
  if (errors.length === 0) return;
  throw new RuntimeError(`Error(s) in reparametrizing for ${module._getName()}:\n\t${errors.join('\n\t')}`);
}

/**
 * Calls a module with the given tensors in the place of its parameters and buffers, which are back when the call has ended.
 * `args` is the list of arguments, or the only one. A buffer that the call sets anew is written to `parametersAndBuffers`.
 * Mirrors `torch.nn.utils.stateless.functional_call` and `torch.func.functional_call`.
 *
 * @throws RuntimeError with `{ strict: true }` for missing and unexpected names, ValueError for different values of a shared tensor.
 */
export function functionalCall<A extends unknown[], R>(
  module: Module<A, R>,
  parametersAndBuffers: Record<string, Tensor>,
  args?: Arguments<A>,
  options: FunctionalCallOptions = {},
): R {
  checkOptions('functionalCall', options, ['tieWeights', 'strict']);
  const { tieWeights = true, strict = false } = options;
  if (module instanceof DataParallel) {
    throw new RuntimeError("The stateless API can't be used with nn.DataParallel module");
  }
  requireModule('functionalCall', 'module', module);
  requireObject('functionalCall', 'parametersAndBuffers', parametersAndBuffers);
  const root = module._any();
  const values = tieWeights
    ? withTiedNames(root, parametersAndBuffers)
    : new Map<string, Tensor>(Object.entries(parametersAndBuffers));
  if (strict) checkNames(root, values);
  const before = swapAll(root, values);
  try {
    const list = args == null ? [] : Array.isArray(args) ? args : [args];
    return module(...(list as A));
  } finally {
    for (const [name, value] of swapAll(root, before)) {
      if (name in parametersAndBuffers && value instanceof Tensor) parametersAndBuffers[name] = value;
    }
  }
}

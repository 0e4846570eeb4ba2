/** @file Parameter groups: the tensors that an optimizer changes, with their settings. */

import { KeyError, typeError, ValueError } from '../native/errors.js';
import { isOptions } from '../native/options.js';
import { typeName } from '../nn/typename.js';
import { warn } from '../native/warnings.js';
import { Tensor } from '../tensor/tensor.js';
import { checkType, type OptionsOf, settle, toPython } from './settings.js';

/** A parameter with its name, as `model.namedParameters()` yields it. */
export type NamedParameter = readonly [name: string, parameter: Tensor];

/** A group as it is given: parameters, and settings that differ from the optimizer's. */
export type GroupOptions<S> = OptionsOf<S> & {
  params: Tensor | Iterable<Tensor | NamedParameter>;
  [extra: string]: unknown;
};

/** What an optimizer may be given to optimize. */
export type Params<S> = Iterable<Tensor | NamedParameter | GroupOptions<S>>;

/** A group as the optimizer holds it. Its settings may be changed at any time, for instance by a scheduler. */
export type ParamGroup<S> = S & {
  params: Tensor[];
  /** The parameters' names, if they were given with names. */
  paramNames?: string[];
};

/** What an optimizer was given, as a list of groups. */
export function listGroups<S>(params: Params<S>): GroupOptions<S>[] {
  if (params instanceof Tensor) {
    throw typeError(
      `params argument given to the optimizer should be an iterable of Tensors or dicts, but got ${typeName(params)}`,
    );
  }
  if (typeof params !== 'object' || params === null || !(Symbol.iterator in params)) {
    throw typeError(
      `'${typeName(params)}' object is not iterable: give an optimizer model.parameters() or a list of tensors`,
    );
  }
  const items = [...params];
  if (items.length === 0) throw new ValueError('optimizer got an empty parameter list');
  if (isOptions(items[0])) return items as GroupOptions<S>[];
  const all: unknown = { params: items };
  return [all as GroupOptions<S>];
}

/** Checks a group and completes it with the optimizer's defaults, in the order in which Python's dict has them. */
export function makeGroup<S extends object>(
  fn: string,
  given: GroupOptions<S>,
  defaults: S,
  differentiable: boolean,
): ParamGroup<S> {
  if (!isOptions(given)) throw typeError(`param_group must be a dict, but got <class '${typeName(given)}'>`);
  if (!('params' in given)) throw new KeyError("'params'");
  const group: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    group[name] = name === 'params' ? [] : settle(value);
  }
  const { tensors, names } = readParams(given.params);
  group.params = tensors;
  if (names) group.paramNames = names;
  checkTensors(tensors, differentiable);
  for (const [name, standard] of Object.entries(defaults)) {
    const python = toPython(name);
    if (python !== name && python in group) {
      throw typeError(`${fn}: a parameter group has the option '${python}', which is called '${name}' here`);
    }
    if (name in group) checkType(fn, name, group[name], standard);
    else group[name] = standard;
  }
  if (new Set(tensors).size !== tensors.length) {
    warn(
      'optimizer contains a parameter group with duplicate parameters; in future, this will cause an error; see github.com/pytorch/pytorch/issues/40967 for more information',
    );
  }
  return group as ParamGroup<S>;
}

function readParams(params: unknown): { tensors: Tensor[]; names: string[] | null } {
  if (params instanceof Tensor) return { tensors: [params], names: null };
  if (params instanceof Set) {
    throw typeError(
      'optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets will change between runs. Please use a list instead.',
    );
  }
  if (typeof params !== 'object' || params === null || !(Symbol.iterator in params)) {
    throw typeError(`'${typeName(params)}' object is not iterable`);
  }
  const tensors: unknown[] = [];
  const names: string[] = [];
  for (const item of params as Iterable<unknown>) {
    if (Array.isArray(item)) names.push(String(item[0]));
    tensors.push(Array.isArray(item) ? item[1] : item);
  }
  if (names.length > 0 && names.length !== tensors.length) {
    throw new ValueError('all optimizer params should be with/without names. Some param names are missing');
  }
  return { tensors: tensors as Tensor[], names: names.length > 0 ? names : null };
}

function checkTensors(tensors: readonly unknown[], differentiable: boolean): void {
  for (const tensor of tensors) {
    if (!(tensor instanceof Tensor)) {
      throw typeError(`optimizer can only optimize Tensors, but one of the params is ${typeName(tensor)}`);
    }
    if (!differentiable && !tensor.isLeaf && !tensor.retainsGrad)
      throw new ValueError("can't optimize a non-leaf Tensor");
  }
}

/** Checks that a new group goes with those that are there. */
export function checkAgainst<S>(group: ParamGroup<S>, others: readonly ParamGroup<S>[]): void {
  const known = new Set<Tensor>();
  const named = group.paramNames !== undefined;
  for (const other of others) {
    for (const tensor of other.params) known.add(tensor);
    if (named !== (other.paramNames !== undefined)) {
      throw new ValueError(
        `all optimizer param groups should be with/without names. cannot add param group ${named ? 'with names' : 'without names'} to the optimizer`,
      );
    }
  }
  if (group.params.some((tensor) => known.has(tensor))) {
    throw new ValueError('some parameters appear in more than one parameter group');
  }
}

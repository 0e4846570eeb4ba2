/** @file An optimizer's state in the structure that Python's optimizers save and load. */

import { typeError, ValueError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import { Tensor } from '../tensor/tensor.js';
import { float32 } from '../values/dtype.js';
import type { ParamGroup } from './groups.js';
import { fromPython, settle, toPython } from './settings.js';

/** What an optimizer remembers about one parameter, under Python's names (`momentum_buffer`, `exp_avg`, …). */
export type ParamState = Record<string, unknown>;

/** One parameter group of a state dict, under Python's names: `params` are the parameters' numbers. */
export interface SavedGroup {
  params: number[];
  [setting: string]: unknown;
}

/** `optimizer.stateDict()`: what Python's `optimizer.state_dict()` holds, in the same structure. */
export interface OptimizerStateDict {
  /** State by the parameter's number. */
  state: Map<number, ParamState>;
  param_groups: SavedGroup[];
}

/** Numbers parameters in the order of the groups; a parameter that occurs twice keeps its first number. */
export function numberParams(groups: readonly { params: readonly Tensor[] }[]): Map<Tensor, number> {
  const numbers = new Map<Tensor, number>();
  let start = 0;
  for (const { params } of groups) {
    params.forEach((param, i) => {
      if (!numbers.has(param)) numbers.set(param, start + i);
    });
    start += params.length;
  }
  return numbers;
}

export function packGroup(group: ParamGroup<object>, numbers: ReadonlyMap<Tensor, number>): SavedGroup {
  const packed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(group)) {
    if (name !== 'params') packed[toPython(name)] = value;
  }
  packed.params = group.params.map((param) => numbers.get(param));
  return packed as SavedGroup;
}

/** A group's settings from a state dict; the parameters stay those of `current`, missing settings come from `standards`. */
export function unpackGroup<S extends object>(saved: SavedGroup, current: ParamGroup<S>, standards: S): ParamGroup<S> {
  const group: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(saved)) {
    group[fromPython(name)] = value instanceof Tensor ? keep(value.detach().clone()) : settle(value);
  }
  group.params = current.params;
  if (current.paramNames && !group.paramNames) group.paramNames = current.paramNames;
  for (const [name, value] of Object.entries(standards)) if (!(name in group)) group[name] = value;
  return group as ParamGroup<S>;
}

/** Checks the outer structure of a state dict; maps and plain objects both serve. */
export function readStateDict(given: unknown): { state: Map<unknown, unknown>; groups: SavedGroup[] } {
  const entry = (name: string): unknown =>
    given instanceof Map
      ? given.get(name)
      : typeof given === 'object' && given !== null
        ? Reflect.get(given, name)
        : undefined;
  const [state, groups] = [entry('state'), entry('param_groups')];
  if (typeof state !== 'object' || state === null || !Array.isArray(groups)) {
    throw typeError("an optimizer's state dict has the entries 'state' and 'param_groups'; this value does not");
  }
  return {
    state: state instanceof Map ? state : new Map(Object.entries(state).map(([key, value]) => [Number(key), value])),
    groups: groups.map((group: object) =>
      Object.fromEntries(group instanceof Map ? group : Object.entries(group)),
    ) as SavedGroup[],
  };
}

/** Which parameter each saved number means. */
export function matchParams(
  saved: readonly SavedGroup[],
  groups: readonly { params: Tensor[] }[],
): Map<unknown, Tensor> {
  if (saved.length !== groups.length)
    throw new ValueError('loaded state dict has a different number of parameter groups');
  const byNumber = new Map<unknown, Tensor>();
  saved.forEach(({ params }, i) => {
    if (!Array.isArray(params) || params.length !== groups[i].params.length) {
      throw new ValueError(
        "loaded state dict contains a parameter group that doesn't match the size of optimizer's group",
      );
    }
    params.forEach((number, j) => {
      byNumber.set(number, groups[i].params[j]);
    });
  });
  return byNumber;
}

/**
 * A saved value for `param`: tensors go to the parameter's device and, if it is floating-point, its dtype.
 * The step count stays as it is unless a fused or captured step wants it beside the parameter.
 */
export function castState(value: unknown, param: Tensor, stepBeside: boolean, key?: string): unknown {
  if (value instanceof Tensor) return keep(castTensor(value, param, stepBeside, key));
  if (Array.isArray(value)) {
    const list = value.map((item) => castState(item, param, stepBeside));
    return Object.isFrozen(value) ? Object.freeze(list) : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([name, item]) => [name, castState(item, param, stepBeside, String(name))]));
}

function castTensor(value: Tensor, param: Tensor, stepBeside: boolean, key?: string): Tensor {
  // A wrapper of its own, so that disposing of the loaded one does no harm.
  const own = value.detach();
  if (key === 'step') return stepBeside ? own.to({ dtype: float32, device: param.device }) : own;
  return param.isFloatingPoint()
    ? own.to({ dtype: param.dtype, device: param.device })
    : own.to({ device: param.device });
}

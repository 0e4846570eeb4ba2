/** @file Tensor wrappers and the native slots they stand for: creating, tracking, scoping and freeing. */

import type { Tensor } from '../tensor/tensor.js';
import { addon } from './addon.js';
import { O, reserve } from './buffers.js';
import { typeError } from './errors.js';

// As constants, compiled code calls them without looking them up in the addon.
const { call, callTracked } = addon;

/** The id of a wrapper whose tensor was freed. */
const DISPOSED = -1;

export let TensorClass: new () => Tensor;

/** Called once by tensor/tensor.ts: this folder lies below it and cannot import it. */
export function registerTensorClass(constructor: new () => Tensor): void {
  TensorClass = constructor;
}

/** What was made in the innermost `tidy` scope that is open. */
let scope: Tensor[] | null = null;

/** Runs operator `op`, whose one result is a tensor. */
export function callTensor(op: number): Tensor {
  O[0] = op;
  const result = new TensorClass();
  if (scope === null) {
    callTracked(result);
  } else {
    call();
    scope.push(result);
  }
  result._id = O[0];
  return result;
}

/** Like `callTensor` for operators that may return `self` itself, as `contiguous()` does. */
export function callAlias(op: number, self: Tensor): Tensor {
  O[0] = op;
  const result = new TensorClass();
  if (scope === null) {
    callTracked(result);
    if (O[0] === self._id) return self;
  } else {
    call();
    if (O[0] === self._id) return self;
    scope.push(result);
  }
  result._id = O[0];
  return result;
}

/** Runs operator `op`, whose first `count` results are tensors, at most eight. An undefined one becomes a wrapper without a tensor. */
export function callSeveral(op: number, count: number): Tensor[] {
  O[0] = op;
  const results: Tensor[] = [];
  for (let i = 0; i < count; i++) results.push(new TensorClass());
  if (scope === null) callTracked(...results);
  else call();
  for (let i = 0; i < count; i++) {
    results[i]._id = O[i];
    if (scope !== null && O[i] !== 0) scope.push(results[i]);
  }
  return results;
}

/** Runs operator `op`; its results, if any, are read from the buffers by the caller. */
export function callPlain(op: number): void {
  O[0] = op;
  call();
}

/** Wraps an id that a native function returned. */
export function adopt(id: number): Tensor {
  return own(new TensorClass(), id);
}

/** Wraps an id; 0, an undefined tensor, becomes null. */
export function adoptOptional(id: number): Tensor | null {
  return id === 0 ? null : adopt(id);
}

/** Wraps the one id that `make` leaves, which ties it to the wrapper that it is given; `otherwise` if it leaves none. */
export function adoptFrom<T>(make: (...wrappers: Tensor[]) => void, otherwise: T): Tensor | T {
  const wrapper = new TensorClass();
  if (scope === null) make(wrapper);
  else make();
  if (O[0] <= 0) return otherwise;
  wrapper._id = O[0];
  if (scope !== null) scope.push(wrapper);
  return wrapper;
}

/** Has the collector free the tensor of `wrapper`. */
function track(wrapper: Tensor): void {
  O[0] = wrapper._id;
  addon.track(wrapper);
}

/** Makes `wrapper` the owner of `id`: the collector frees it, or the scope that is open. */
export function own<T extends Tensor>(wrapper: T, id: number): T {
  wrapper._id = id;
  if (scope === null) track(wrapper);
  else scope.push(wrapper);
  return wrapper;
}

/** How many wrappers one native call takes. */
const AT_ONCE = 8;

/** As `own` for wrappers that have their ids. */
function ownAll(wrappers: Tensor[]): Tensor[] {
  if (scope !== null) {
    for (const wrapper of wrappers) scope.push(wrapper);
    return wrappers;
  }
  for (let start = 0; start < wrappers.length; start += AT_ONCE) {
    const part = wrappers.slice(start, start + AT_ONCE);
    for (let i = 0; i < part.length; i++) O[i] = part[i]._id;
    addon.track(...part);
  }
  return wrappers;
}

/** As `adoptOptional` for several ids. */
export function adoptSeveral(ids: readonly number[]): (Tensor | null)[] {
  if (ids.length === 1) return [adoptOptional(ids[0])];
  const made: Tensor[] = [];
  const results: (Tensor | null)[] = [];
  for (const id of ids) {
    const wrapper = id === 0 ? null : new TensorClass();
    if (wrapper) {
      wrapper._id = id;
      made.push(wrapper);
    }
    results.push(wrapper);
  }
  ownAll(made);
  return results;
}

/** Reads a list result: its count at `O[at]`, then the ids, of which the addon may still hold some. */
export function adoptList(at: number): Tensor[] {
  const count = O[at];
  const ids = new Int32Array(count);
  let have = Math.min(count, O.length - at - 1);
  ids.set(O.subarray(at + 1, at + 1 + have));
  while (have < count) {
    const more = addon.rest();
    ids.set(O.subarray(0, more), have);
    have += more;
  }
  const wrappers: Tensor[] = [];
  for (const id of ids) {
    const wrapper = new TensorClass();
    wrapper._id = id;
    wrappers.push(wrapper);
  }
  return ownAll(wrappers);
}

/** Frees a wrapper's tensor now. Doing it twice is allowed. */
export function release(tensor: Tensor): void {
  if (tensor._id > 0) addon.free(tensor._id);
  tensor._id = DISPOSED;
}

function releaseAll(tensors: readonly Tensor[]): void {
  if (tensors.length === 0) return;
  reserve(0, tensors.length + 1);
  let count = 0;
  for (const tensor of tensors) {
    if (tensor._id > 0) O[++count] = tensor._id;
    tensor._id = DISPOSED;
  }
  O[0] = count;
  addon.freeMany();
}

/** Collects every tensor inside a value made of arrays, maps, sets and objects, those that can be called included. */
function collect(value: unknown, found: Set<Tensor>, seen: Set<object>): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  if (value instanceof TensorClass) {
    found.add(value);
    return;
  }
  seen.add(value);
  if (value instanceof Map) for (const [key, item] of value) collect([key, item], found, seen);
  else if (Array.isArray(value) || value instanceof Set) for (const item of value) collect(item, found, seen);
  else for (const item of Object.values(value)) collect(item, found, seen);
}

/** Ends a scope: what is kept goes to the outer one, the rest is freed. */
function close(mine: readonly Tensor[], outer: Tensor[] | null, kept: ReadonlySet<Tensor> | null): void {
  scope = outer;
  if (kept === null) {
    releaseAll(mine);
    return;
  }
  const freed: Tensor[] = [];
  for (const tensor of mine) {
    if (!kept.has(tensor)) freed.push(tensor);
    else if (tensor._id > 0) own(tensor, tensor._id);
  }
  releaseAll(freed);
}

/**
 * Runs `fn` and frees every tensor that it made, except those it returns (also inside arrays, maps and plain objects) and those given to `keep`.
 * What an autograd graph still needs lives on. Scopes nest. `fn` must be synchronous.
 */
export function tidy<R>(fn: () => R): R {
  if (typeof fn !== 'function')
    throw typeError('tidy() takes the function to run in the scope, such as tidy(() => a.add(b))');
  const outer = scope;
  const mine: Tensor[] = [];
  let kept: Set<Tensor> | null = null;
  scope = mine;
  try {
    const result = fn();
    if (result instanceof Promise) {
      throw typeError(
        'tidy() takes a synchronous function: a scope cannot be held across an await. Wrap the synchronous parts instead',
      );
    }
    if (result) {
      kept = new Set();
      collect(result, kept, new Set());
    }
    return result;
  } finally {
    close(mine, outer, kept);
  }
}

/** Takes a tensor out of every `tidy` scope that is open: the collector frees it when it is no longer used. */
export function keep<T extends Tensor>(tensor: T): T {
  if (!(tensor instanceof TensorClass))
    throw typeError(`keep(): argument 'tensor' must be Tensor, not ${typeof tensor}`);
  if (scope !== null && tensor._id > 0) {
    const at = scope.lastIndexOf(tensor);
    if (at >= 0) {
      scope.splice(at, 1);
      track(tensor);
    }
  }
  return tensor;
}

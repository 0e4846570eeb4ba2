/** @file Computing parametrized tensors once, however often they are read. */

import { type Enter, type Mode, makeMode, runInMode } from '../../../autograd/mode.js';
import type { Tensor } from '../../../tensor/tensor.js';
import type { AnyModule } from '../../module.js';

let depth = 0;
let computed = new WeakMap<AnyModule, Map<string, Tensor>>();

const enter: Enter = () => {
  depth++;
  return () => {
    depth--;
    if (depth === 0) computed = new WeakMap();
  };
};

/**
 * Inside it every parametrized tensor is computed when it is first read, and kept until the outermost one ends:
 * `cached(() => model(x))`, `using _ = cached()`, or `@cached()` for a method. Mirrors `torch.nn.utils.parametrize.cached`.
 */
export function cached(): Mode;
export function cached<R>(fn: () => R): R;
export function cached<R>(fn?: () => R): R | Mode {
  return fn === undefined ? makeMode('cached', enter) : runInMode('cached', enter, fn);
}

/** What `compute` gives, or gave before. @internal */
export function once(module: AnyModule, name: string, compute: () => Tensor): Tensor {
  if (depth === 0) return compute();
  let mine = computed.get(module);
  if (!mine) {
    mine = new Map();
    computed.set(module, mine);
  }
  const tensor = mine.get(name) ?? compute();
  mine.set(name, tensor);
  return tensor;
}

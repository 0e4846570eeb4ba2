/** @file `torch.autograd.graph`: the recorded graph, its nodes and edges, and hooks on several tensors or on what is saved. */

import { addon } from '../native/addon.js';
import { typeError, ValueError } from '../native/errors.js';
import { isTensor, typeName } from '../native/match.js';
import { HookHandle } from '../tensor/handle.js';
import { gradientNodeOf, type Node } from '../tensor/node.js';
import { requireTensorList } from '../tensor/arguments.js';
import { checkOptions } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';

export { GradientEdge, getGradientEdge } from '../tensor/edge.js';
export { SavedTensor } from '../tensor/saved.js';
export { type InputMetadata, Node, type NodeHook, type NodePreHook } from '../tensor/node.js';
export { allowMutationOnSavedTensors } from './mutation.js';
export { disableSavedTensorsHooks, type SaveOnCpuOptions, saveOnCpu, savedTensorsHooks } from './saved-hooks.js';

/** Options of `registerMultiGradHook`. */
export interface MultiGradHookOptions {
  /** Whether the hook waits for all gradients, or gets the first. Default: `'all'`. */
  mode?: 'all' | 'any';
}

/** Keeps one value for each backward that is running; nested ones have their own. */
function perTask<T>(make: () => T): (done?: boolean) => T {
  const values = new Map<number, T>();
  return (done = false) => {
    const task = addon.runningGraphTask();
    const value = values.get(task) ?? make();
    if (done) values.delete(task);
    else values.set(task, value);
    return value;
  };
}

function willExecute(node: Node): boolean {
  return node._use('_will_engine_execute_node', (id) => addon.willExecuteNode(id));
}

function waitForAll(tensors: readonly Tensor[], fn: (grads: (Tensor | null)[]) => void): HookHandle[] {
  const nodes = tensors.map(gradientNodeOf);
  const states = perTask(() => ({ grads: new Array<Tensor | null>(tensors.length).fill(null), seen: 0, expected: 0 }));
  return tensors.map((tensor, i) =>
    tensor.registerHook((grad) => {
      const state = states();
      if (state.seen === 0) state.expected = nodes.filter(willExecute).length;
      state.seen += 1;
      state.grads[i] = grad;
      if (state.seen < state.expected) return;
      states(true);
      fn(state.grads);
    }),
  );
}

function takeFirst(tensors: readonly Tensor[], fn: (grad: Tensor) => void): HookHandle[] {
  let last = -1;
  return tensors
    .filter((tensor) => tensor.requiresGrad)
    .map((tensor) =>
      tensor.registerHook((grad) => {
        const task = addon.runningGraphTask();
        if (task === last) return;
        last = task;
        fn(grad);
      }),
    );
}

/**
 * Calls `fn` in each backward, once the gradients of all `tensors` that the backward reaches are computed, with null for the others; or, with
 * `mode: 'any'`, with the first of them. The handle takes the hook away. Mirrors `torch.autograd.graph.register_multi_grad_hook`.
 *
 * @throws RuntimeError if a tensor does not require a gradient; ValueError for another mode.
 */
export function registerMultiGradHook(
  tensors: readonly Tensor[],
  fn: (grads: (Tensor | null)[]) => void,
  options?: { mode?: 'all' },
): HookHandle;
export function registerMultiGradHook(
  tensors: readonly Tensor[],
  fn: (grad: Tensor) => void,
  options: { mode: 'any' },
): HookHandle;
export function registerMultiGradHook(
  tensors: readonly Tensor[],
  fn: ((grads: (Tensor | null)[]) => void) | ((grad: Tensor) => void),
  options: MultiGradHookOptions = {},
): HookHandle {
  checkOptions('registerMultiGradHook', options, ['mode']);
  const { mode = 'all' } = options;
  requireTensorList('registerMultiGradHook', 'tensors', tensors);
  if (typeof fn !== 'function') throw typeError(`a hook must be a function, not ${typeName(fn)}`);
  if (mode !== 'all' && mode !== 'any')
    throw new ValueError(`Expects mode to be one of ('all', 'any') but got ${mode}`);
  const handles =
    mode === 'all'
      ? waitForAll(tensors, fn as (grads: (Tensor | null)[]) => void)
      : takeFirst(tensors, fn as (grad: Tensor) => void);
  return new HookHandle(() => {
    for (const handle of handles) handle.remove();
  });
}

/**
 * Says whether backward warns where the node that accumulates a leaf's gradient was made on another CUDA stream than the gradient. Default: true.
 * Mirrors `torch.autograd.graph.set_warn_on_accumulate_grad_stream_mismatch`.
 */
export function setWarnOnAccumulateGradStreamMismatch(enabled: boolean): void {
  if (typeof enabled !== 'boolean') throw typeError(`enabled must be a bool, got ${typeName(enabled)}`);
  addon.callNamed('warnOnAccumulateGradStreamMismatch', [Number(enabled)], '');
}

/**
 * Says that tensors were changed in place where PyTorch could not see it, so that a backward that needs the old values fails.
 * Mirrors `torch.autograd.graph.increment_version`.
 */
export function incrementVersion(tensors: Tensor | readonly Tensor[]): void {
  const list = isTensor(tensors) ? [tensors] : tensors;
  requireTensorList('incrementVersion', 'tensors', list);
  for (const tensor of list) addon.incrementVersion(tensor._id);
}

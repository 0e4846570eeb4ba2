/** @file Runs the autograd engine, with the checks that PyTorch makes in Python before it does. */

import { addon } from '../native/addon.js';
import { RuntimeError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { isTensor, typeName } from '../native/match.js';
import { toBool } from './arguments.js';
import { formatSize } from './pyformat.js';
import type { Tensor } from './tensor.js';

type OneOrMany<T> = T | readonly T[];

/** Options of `backward`. */
export interface BackwardOptions {
  /** Whether the graph is kept for another backward. Default: the value of `createGraph`. */
  retainGraph?: boolean | null;
  /** Whether the gradients are themselves recorded, for higher derivatives. Default: false. */
  createGraph?: boolean;
  /** The tensors whose `grad` receives gradients. Default: all leaves of the graph. */
  inputs?: OneOrMany<Tensor> | null;
}

/** One tensor or a list of them, as a list. */
export function toTensors(fn: string, name: string, value: unknown): readonly Tensor[] {
  const list = isTensor(value) ? [value] : value;
  if (!Array.isArray(list) || !list.every(isTensor)) {
    throw new TypeError(`${fn}(): argument '${name}' must be a Tensor or a list of Tensors, not ${typeName(value)}`);
  }
  return list;
}

/** Gradients given for outputs, one for each; null where none is given. */
export function toGradients(fn: string, name: string, value: unknown, count: number): readonly (Tensor | null)[] {
  if (value == null) return new Array<null>(count).fill(null);
  const list = isTensor(value) ? [value] : value;
  if (!Array.isArray(list)) {
    throw new TypeError(
      `${fn}(): argument '${name}' must be a Tensor, a list of Tensors or null, not ${typeName(value)}`,
    );
  }
  for (const item of list) {
    if (item != null && !isTensor(item)) {
      throw new TypeError(`gradients can be either Tensors or None, but got ${typeName(item)}`);
    }
  }
  if (list.length !== count) {
    throw new RuntimeError(`got ${count} tensors and ${list.length} gradients`);
  }
  return list as (Tensor | null)[];
}

function checkGiven(index: number, output: Tensor, grad: Tensor): void {
  const { shape } = output;
  const given = grad.shape;
  if (given.length !== shape.length || given.some((size, i) => size !== shape[i])) {
    throw new RuntimeError(
      `Mismatch in shape: grad_output[${index}] has a shape of ${formatSize(given)} and output[${index}] has a shape of ${formatSize(shape)}.`,
    );
  }
  if (output.dtype.isComplex !== grad.dtype.isComplex) {
    throw new RuntimeError(
      'For complex Tensors, both grad_output and output are required to have the same dtype. ' +
        `Mismatch in dtype: grad_output[${index}] has a dtype of ${grad.dtype} and output[${index}] has a dtype of ${output.dtype}.`,
    );
  }
}

function checkImplicit(output: Tensor): void {
  if (!output.requiresGrad) return;
  if (output.numel() !== 1) throw new RuntimeError('grad can be implicitly created only for scalar outputs');
  const { dtype } = output;
  if (!dtype.isFloatingPoint) {
    throw new RuntimeError(`grad can be implicitly created only for real scalar outputs but got ${dtype}`);
  }
}

function checkGradients(outputs: readonly Tensor[], grads: readonly (Tensor | null)[]): void {
  outputs.forEach((output, i) => {
    const grad = grads[i];
    if (grad) checkGiven(i, output, grad);
    else checkImplicit(output);
  });
}

const idOf = (tensor: Tensor | null): number => tensor?._id ?? 0;

/** Accumulates gradients in leaves, or in `inputs`. */
export function runBackward(
  tensors: readonly Tensor[],
  grads: readonly (Tensor | null)[],
  options: BackwardOptions,
): void {
  const createGraph = toBool('backward', 'createGraph', options.createGraph, false);
  const retainGraph = toBool('backward', 'retainGraph', options.retainGraph, createGraph);
  const inputs = options.inputs == null ? [] : toTensors('backward', 'inputs', options.inputs);
  if (options.inputs != null && inputs.length === 0) {
    throw new RuntimeError('`inputs` argument to `backward()` cannot be empty.');
  }
  checkGradients(tensors, grads);
  addon.backward(tensors.map(idOf), grads.map(idOf), retainGraph, createGraph, inputs.map(idOf));
}

function checkRecorded(outputs: readonly Tensor[]): void {
  outputs.forEach((output, i) => {
    if (!output.requiresGrad) {
      throw new RuntimeError(`element ${i} of tensors does not require grad and does not have a grad_fn`);
    }
  });
}

/** Returns the gradients of `inputs`; null for those that the outputs do not depend on. */
export function runGrad(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  grads: readonly (Tensor | null)[],
  retainGraph: boolean,
  createGraph: boolean,
  allowUnused: boolean,
): (Tensor | null)[] {
  checkGradients(outputs, grads);
  checkRecorded(outputs);
  for (const input of inputs) {
    if (!input.requiresGrad) throw new RuntimeError('One of the differentiated Tensors does not require grad');
  }
  const ids = addon.grad(outputs.map(idOf), inputs.map(idOf), grads.map(idOf), retainGraph, createGraph, true);
  const results = ids.map((id) => (id === 0 ? null : adopt(id)));
  if (!allowUnused && results.includes(null)) {
    throw new RuntimeError(
      'One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.',
    );
  }
  return results;
}

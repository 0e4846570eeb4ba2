/** @file Runs the autograd engine, with the checks that PyTorch makes in Python before it does. */

import { addon } from '../native/addon.js';
import { O, reserve } from '../native/buffers.js';
import { RuntimeError, typeError } from '../native/errors.js';
import { adoptSeveral } from '../native/handles.js';
import { readList } from '../native/lists.js';
import { isTensor, typeName } from '../native/match.js';
import { toBool } from './arguments.js';
import { overBatch } from './batch.js';
import { GradientEdge, type Place } from './edge.js';
import { type Facts, factsOf } from './meta.js';
import type { InputMetadata } from './node.js';
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
  inputs?: OneOrMany<Place> | null;
}

function isPlace(value: unknown): value is Place {
  return isTensor(value) || value instanceof GradientEdge;
}

/** One tensor or gradient edge, or a list of them, as a list. */
export function toPlaces(fn: string, name: string, value: unknown): readonly Place[] {
  const list = isPlace(value) ? [value] : value;
  if (!Array.isArray(list) || ![...list].every(isPlace)) {
    throw typeError(`${fn}(): argument '${name}' must be a Tensor or a list of Tensors, not ${typeName(value)}`);
  }
  return list;
}

/** Gradients given for outputs, one for each; null where none is given. */
export function toGradients(fn: string, name: string, value: unknown, count: number): readonly (Tensor | null)[] {
  if (value == null) return new Array<null>(count).fill(null);
  const list = isTensor(value) ? [value] : value;
  if (!Array.isArray(list)) {
    throw typeError(`${fn}(): argument '${name}' must be a Tensor, a list of Tensors or null, not ${typeName(value)}`);
  }
  for (const item of list) {
    if (item != null && !isTensor(item)) {
      throw typeError(`gradients can be either Tensors or None, but got ${typeName(item)}`);
    }
  }
  if (list.length !== count) {
    throw new RuntimeError(`got ${count} tensors and ${list.length} gradients`);
  }
  return list as (Tensor | null)[];
}

/** Of a tensor these are its own properties; a node remembers them of what it made. */
function metadataOf(output: Place): Pick<InputMetadata, 'shape' | 'dtype'> {
  if (!(output instanceof GradientEdge)) return output;
  const metadata = output.node._inputMetadata[output.outputNr];
  if (metadata === null || metadata === undefined) {
    throw new RuntimeError('the node of this gradient edge does not know the shape of its output');
  }
  return metadata;
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, i) => size === b[i]);
}

function checkShape(index: number, output: Place, grad: Tensor, batched: boolean): void {
  const { shape } = metadataOf(output);
  const given = batched ? grad.shape.slice(1) : grad.shape;
  if (sameShape(given, shape)) return;
  if (!batched) {
    throw new RuntimeError(
      `Mismatch in shape: grad_output[${index}] has a shape of ${formatSize(given)} and output[${index}] has a shape of ${formatSize(shape)}.`,
    );
  }
  if (output instanceof GradientEdge) throw new RuntimeError('Batched grads are not supported with GradientEdge');
  throw new RuntimeError(
    'If `is_grads_batched=True`, we interpret the first dimension of each grad_output as the batch dimension. ' +
      'The sizes of the remaining dimensions are expected to match the shape of corresponding output, but a mismatch ' +
      `was detected: grad_output[${index}] has a shape of ${formatSize(given.slice(1))} and output[${index}] has a shape of ${formatSize(shape)}. ` +
      'If you only want some tensors in `grad_output` to be considered batched, consider using vmap.',
  );
}

function checkGiven(index: number, output: Place, grad: Tensor, batched: boolean): void {
  checkShape(index, output, grad, batched);
  const { dtype } = metadataOf(output);
  if (dtype.isComplex !== grad.dtype.isComplex) {
    throw new RuntimeError(
      'For complex Tensors, both grad_output and output are required to have the same dtype. ' +
        `Mismatch in dtype: grad_output[${index}] has a dtype of ${grad.dtype} and output[${index}] has a dtype of ${dtype}.`,
    );
  }
}

function factsOfEdge(edge: GradientEdge): Pick<Facts, 'dtype' | 'numel' | 'requiresGrad'> {
  const { dtype, shape } = metadataOf(edge);
  return { dtype, numel: shape.reduce((product, size) => product * size, 1), requiresGrad: true };
}

/** The gradient of an output for which none is given: 1, where that makes sense. */
function checkImplicit(output: Place): void {
  const { dtype, numel, requiresGrad } = isTensor(output) ? factsOf(output) : factsOfEdge(output);
  if (!requiresGrad) return;
  if (numel !== 1) throw new RuntimeError('grad can be implicitly created only for scalar outputs');
  if (!dtype.isFloatingPoint) {
    throw new RuntimeError(`grad can be implicitly created only for real scalar outputs but got ${dtype}`);
  }
}

function checkGradients(outputs: readonly Place[], grads: readonly (Tensor | null)[], batched: boolean): void {
  outputs.forEach((output, i) => {
    const grad = grads[i];
    if (grad) checkGiven(i, output, grad, batched);
    else checkImplicit(output);
  });
}

/** Whether the backwards that are running go through the whole of their graphs. */
let complete = true;

/** Whether a function may run a backward of its own in place of a part of the graph. Mirrors `torch.autograd._is_checkpoint_valid`. */
export function isCheckpointValid(): boolean {
  return complete;
}

/** Bits of how the engine runs. */
const RETAIN_GRAPH = 1;
const CREATE_GRAPH = 2;
const ACCUMULATE = 4;
const ALLOW_UNUSED = 8;
const CHECK = 16;
/** Left by a run with `CHECK` that did nothing, because the gradients do not plainly fit. */
const UNCLEAR = -2;

function writePlaces(at: number, places: readonly Place[], grads?: readonly (Tensor | null)[]): number {
  O[at++] = places.length;
  for (let i = 0; i < places.length; i++) {
    const place = places[i];
    const isEdge = place instanceof GradientEdge;
    O[at++] = isEdge ? -1 - place._owner._id : place._id;
    O[at++] = isEdge ? place.outputNr : 0;
    O[at++] = grads?.[i]?._id ?? 0;
  }
  return at;
}

interface Run {
  readonly retainGraph: boolean;
  readonly createGraph: boolean;
}

/** Whether the engine ran, or left it to the caller to check the gradients first. */
function runEngine(
  outputs: readonly Place[],
  grads: readonly (Tensor | null)[],
  inputs: readonly Place[],
  { retainGraph, createGraph }: Run,
  flags: number,
): boolean {
  reserve(0, 3 + 3 * (outputs.length + inputs.length));
  O[0] = flags | (retainGraph ? RETAIN_GRAPH : 0) | (createGraph ? CREATE_GRAPH : 0);
  writePlaces(writePlaces(1, outputs, grads), inputs);
  const before = complete;
  complete &&= inputs.length === 0;
  try {
    addon.runBackward();
    return O[0] !== UNCLEAR;
  } finally {
    complete = before;
  }
}

function checkAndRun(
  outputs: readonly Place[],
  grads: readonly (Tensor | null)[],
  inputs: readonly Place[],
  run: Run,
  flags: number,
): void {
  if (runEngine(outputs, grads, inputs, run, flags | CHECK)) return;
  checkGradients(outputs, grads, false);
  runEngine(outputs, grads, inputs, run, flags);
}

/** Accumulates gradients in leaves, or in `inputs`. */
export function runBackward(
  outputs: readonly Place[],
  grads: readonly (Tensor | null)[],
  options: BackwardOptions,
): void {
  const createGraph = toBool('backward', 'createGraph', options.createGraph, false);
  const retainGraph = toBool('backward', 'retainGraph', options.retainGraph, createGraph);
  const inputs = options.inputs == null ? [] : toPlaces('backward', 'inputs', options.inputs);
  if (options.inputs != null && inputs.length === 0) {
    throw new RuntimeError('`inputs` argument to `backward()` cannot be empty.');
  }
  checkAndRun(outputs, grads, inputs, { retainGraph, createGraph }, ACCUMULATE | ALLOW_UNUSED);
}

/** How `runGrad` runs. */
export interface GradRun extends Run {
  readonly allowUnused: boolean;
  /** Whether each of the given gradients is a batch of them. */
  readonly batched: boolean;
}

/** Returns the gradients of `inputs`; null for those that the outputs do not depend on. */
export function runGrad(
  outputs: readonly Place[],
  inputs: readonly Place[],
  grads: readonly (Tensor | null)[],
  options: GradRun,
): (Tensor | null)[] {
  const { batched, allowUnused } = options;
  const flags = allowUnused ? ALLOW_UNUSED : 0;
  if (!batched) {
    checkAndRun(outputs, grads, inputs, options, flags);
    return adoptSeveral(readList());
  }
  checkGradients(outputs, grads, true);
  return overBatch(grads, (given) => {
    runEngine(outputs, given, inputs, options, flags);
    return adoptSeveral(readList());
  });
}

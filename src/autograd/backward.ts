/** @file Gradients: `backward` adds them up in leaves, `grad` returns them. */

import { RuntimeError, ValueError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { zerosLike } from '../ops/functions.js';
import { gather, toBool } from '../tensor/arguments.js';
import {
  type BackwardOptions as EngineOptions,
  runBackward,
  runGrad,
  toGradients,
  toPlaces,
} from '../tensor/backward.js';
import type { Place } from '../tensor/edge.js';
import type { Tensor } from '../tensor/tensor.js';

type OneOrMany<T> = T | readonly T[];

/** Options of `torch.autograd.backward`. */
export interface BackwardOptions extends EngineOptions {
  /** The gradients with respect to `tensors`; null for those with one element. */
  gradTensors?: OneOrMany<Tensor | null> | null;
}

/**
 * Computes the gradients of `tensors` with respect to the graph's leaves, and adds them to the leaves' `grad`. Mirrors `torch.autograd.backward`.
 *
 * @throws RuntimeError if a tensor was not recorded, has several elements and no gradient, or the graph was freed already.
 */
export function backward(
  tensors: OneOrMany<Place>,
  gradTensors?: OneOrMany<Tensor | null> | null | BackwardOptions,
  retainGraph?: boolean | null | BackwardOptions,
  createGraph?: boolean | BackwardOptions,
  inputs?: OneOrMany<Place> | null | BackwardOptions,
  options?: BackwardOptions,
): void {
  const names = ['gradTensors', 'retainGraph', 'createGraph', 'inputs'] as const;
  const given = gather<BackwardOptions>('backward', names, [gradTensors, retainGraph, createGraph, inputs, options]);
  const outputs = toPlaces('backward', 'tensors', tensors);
  runBackward(outputs, toGradients('backward', 'gradTensors', given.gradTensors, outputs.length), given);
}

/** Options of `torch.autograd.grad`. */
export interface GradOptions {
  /** The gradients with respect to `outputs`; null for those with one element. */
  gradOutputs?: OneOrMany<Tensor | null> | null;
  /** Whether the graph is kept for another backward. Default: the value of `createGraph`. */
  retainGraph?: boolean | null;
  /** Whether the gradients are themselves recorded, for higher derivatives. Default: false. */
  createGraph?: boolean;
  /** Whether an input on which no output depends gets null instead of an error. Default: the value of `materializeGrads`. */
  allowUnused?: boolean | null;
  /**
   * Whether the first dimension of each of `gradOutputs` counts gradients: all are computed in one run, and the results have that dimension too.
   * Default: false.
   */
  isGradsBatched?: boolean;
  /** Whether such an input gets zeros. Default: false. */
  materializeGrads?: boolean;
}

/**
 * The gradients of `outputs`, summed, with respect to each of `inputs`. Nothing is added to any `grad`. Mirrors `torch.autograd.grad`.
 *
 * @throws RuntimeError if an output was not recorded, an input does not require a gradient or was not used; ValueError if `materializeGrads` is
 *   set and `allowUnused` is false.
 */
export function grad(
  outputs: OneOrMany<Place>,
  inputs: OneOrMany<Place>,
  options: GradOptions & { allowUnused: true; materializeGrads?: false },
): (Tensor | null)[];
export function grad(outputs: OneOrMany<Place>, inputs: OneOrMany<Place>, options?: GradOptions): Tensor[];
export function grad(
  outputs: OneOrMany<Place>,
  inputs: OneOrMany<Place>,
  gradOutputs: OneOrMany<Tensor | null> | null,
  retainGraph?: boolean | null | GradOptions,
  createGraph?: boolean | GradOptions,
  options?: GradOptions,
): Tensor[];
export function grad(
  outputs: OneOrMany<Place>,
  inputs: OneOrMany<Place>,
  ...args: readonly unknown[]
): (Tensor | null)[] {
  const names = [
    'gradOutputs',
    'retainGraph',
    'createGraph',
    'allowUnused',
    'isGradsBatched',
    'materializeGrads',
  ] as const;
  const given = gather<GradOptions>('grad', names, args);
  const materialize = toBool('grad', 'materializeGrads', given.materializeGrads, false);
  if (materialize && given.allowUnused === false) {
    throw new ValueError(
      'Expected allow_unused to be True or not passed when materialize_grads=True, but got: allow_unused=False.',
    );
  }
  const from = toPlaces('grad', 'outputs', outputs);
  const to = toPlaces('grad', 'inputs', inputs);
  if (to.length === 0) throw new ValueError('grad requires non-empty inputs.');
  const createGraph = toBool('grad', 'createGraph', given.createGraph, false);
  const results = runGrad(from, to, toGradients('grad', 'gradOutputs', given.gradOutputs, from.length), {
    createGraph,
    retainGraph: toBool('grad', 'retainGraph', given.retainGraph, createGraph),
    allowUnused: toBool('grad', 'allowUnused', given.allowUnused, materialize),
    batched: toBool('grad', 'isGradsBatched', given.isGradsBatched, false),
  });
  return materialize ? withZeros(results, to, createGraph) : results;
}

function withZeros(results: readonly (Tensor | null)[], inputs: readonly Place[], requiresGrad: boolean): Tensor[] {
  return results.map((result, i) => {
    if (result) return result;
    const input = inputs[i];
    if (isTensor(input)) return zerosLike(input, { requiresGrad });
    throw new RuntimeError('materialize_grads cannot be used when the given input is a GradientEdge');
  });
}

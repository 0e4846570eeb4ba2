/** @file What functions have in common that are made for one call inside of a transform. */

import { Tree } from '../functorch/tree.js';
import { isTensor } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import type { FunctionClass } from './apply.js';

/** What a generated function does not have of its own. */
export function staticsOf(base: FunctionClass): FunctionClass {
  const { name, clearSavedTensorsOnAccess, generateVmapRule, forward, setupContext, backward, vjp, jvp, vmap } = base;
  return { name, clearSavedTensorsOnAccess, generateVmapRule, forward, setupContext, backward, vjp, jvp, vmap };
}

/** Wraps outputs; an input that is an output is again the input that was given, since `markDirty` goes by the object. */
export function rewrap(
  outputs: unknown,
  inside: unknown,
  given: unknown,
  wrapOne: (output: Tensor, position: number) => unknown,
): unknown {
  const originals = Tree.of(given).leaves;
  const original = new Map(Tree.of(inside).leaves.map((leaf, i) => [leaf, originals[i]]));
  const tree = Tree.of(outputs);
  return tree.with(
    tree.leaves.map((output, i) => (isTensor(output) ? (original.get(output) ?? wrapOne(output, i)) : output)),
  );
}

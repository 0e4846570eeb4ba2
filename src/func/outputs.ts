/** @file What transformed functions return, checked in PyTorch's words. */

import { RuntimeError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import { typeText } from '../functorch/texts.js';
import { Tree } from '../functorch/tree.js';

/** Takes the output apart from what the function hands out beside it. */
export function separateAux(api: string, result: unknown, hasAux: boolean): [output: unknown, aux: unknown] {
  if (!hasAux) return [result, undefined];
  if (Array.isArray(result) && result.length === 2) return [result[0], result[1]];
  throw new RuntimeError(`${api}: output of function f should be a tuple: (output, aux) if has_aux is True`);
}

/** The tensors of an output, of which there is at least one. */
export function outputTree(api: string, output: unknown): Tree<Tensor> {
  const tree = Tree.of(output);
  const { leaves } = tree;
  if (leaves.length === 0 || (leaves.length === 1 && leaves[0] == null)) {
    const shown = leaves.length === 0 ? '[]' : '[None]';
    throw new RuntimeError(`${api}: Expected f to be a function that has non-empty output (got output = ${shown})`);
  }
  for (const leaf of leaves) {
    if (isTensor(leaf)) continue;
    throw new RuntimeError(
      `${api}: expected f(*primals) to return only tensors, got unsupported type ${typeText(leaf)}`,
    );
  }
  return tree as Tree<Tensor>;
}

/** Jacobians are those of real functions. */
export function refuseComplex(fn: string, leaves: readonly unknown[], what: 'inputs' | 'outputs'): void {
  leaves.forEach((leaf, i) => {
    if (!isTensor(leaf) || !leaf.dtype.isComplex) return;
    throw new RuntimeError(
      `${fn}: Expected all ${what} to be real but received complex tensor at flattened input idx: ${i}`,
    );
  });
}

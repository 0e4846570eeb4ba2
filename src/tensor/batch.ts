/** @file Batches of gradients: the batching that the engine runs under, without `vmap`. */

import { addon } from '../native/addon.js';
import { ValueError } from '../native/errors.js';
import { operator } from '../native/operator.js';
import type { Tensor } from './tensor.js';

/**
 * Runs `fn` once for a batch of tensors, with which libtorch computes as if they were single ones; the first dimension of each counts the batch.
 *
 * @throws ValueError if these have different sizes.
 */
export function overBatch(
  tensors: readonly (Tensor | null)[],
  fn: (tensors: (Tensor | null)[]) => readonly (Tensor | null)[],
): (Tensor | null)[] {
  const sizes = tensors.flatMap((tensor) => (tensor ? [tensor.size(0)] : []));
  if (sizes.some((size) => size !== sizes[0])) {
    throw new ValueError(
      `vmap: Expected all tensors to have the same size in the mapped dimension, got sizes [${sizes.join(', ')}] for the mapped dimension`,
    );
  }
  const level = addon.enterBatchLevel();
  try {
    const results = fn(tensors.map((tensor) => tensor && (operator('_add_batch_dim')(tensor, 0, level) as Tensor)));
    return results.map((result) => result && (operator('_remove_batch_dim')(result, level, sizes[0], 0) as Tensor));
  } finally {
    addon.exitBatchLevel();
  }
}

/** @file What stands around a tensor inside of `vmap` and of the transforms of `torch.func`. */

import { addon } from '../native/addon.js';
import { O } from '../native/buffers.js';
import { adopt } from '../native/handles.js';
import type { Tensor } from './tensor.js';

/** A tensor of a transform: `dimension` of `value` counts the examples of a batch, or is null where a derivative is computed. */
export interface Wrapping {
  readonly level: number;
  readonly dimension: number | null;
  readonly value: Tensor;
}

const BATCHED = 1;

/** Null for a tensor that belongs to no transform. */
export function wrappingOf(tensor: Tensor): Wrapping | null {
  const inside = addon.functorchDescribe(tensor._id);
  if (inside === 0) return null;
  const [kind, level, dimension] = [O[0], O[1], O[2]];
  return { level, dimension: kind === BATCHED ? dimension : null, value: adopt(inside) };
}

/** @file Tensors as libtorch's own objects, whatever wrappers stand for them. */

import type { Tensor } from '../tensor/tensor.js';
import { addon } from './addon.js';
import { adopt } from './handles.js';

/** A number that a tensor keeps whatever wrapper it has, and that no other tensor ever gets. */
export function numberOf(tensor: Tensor): number {
  return Number(addon.callNamed('tensor.number', [tensor._id], ''));
}

/** A second tensor over the same memory, with the same version but no place in the graph. No mode sees it made. */
export function aliasOf(tensor: Tensor): Tensor {
  return adopt(Number(addon.callNamed('tensor.alias', [tensor._id], '')));
}

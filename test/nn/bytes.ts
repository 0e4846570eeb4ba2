/** @file Tensors in the form in which expected values are stored. */

import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';

/** A tensor's elements as bytes, in row-major order. */
export function bytes(tensor: Tensor): string {
  const plain = tensor.detach().isSparse ? tensor.detach().toDense() : tensor.detach();
  const data = plain.contiguous().view([-1]).view(torch.uint8).typedArray();
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex');
}

/** @file Causal masks that attention need not be given as tensors. */

import { inspect } from 'node:util';
import { AssertionError } from '../../native/errors.js';
import { warn } from '../../native/warnings.js';
import { ones } from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import { bool } from '../../values/dtype.js';

/** In which corner of a mask that is not square the diagonal starts. Mirrors `torch.nn.attention.bias.CausalVariant`. */
export enum CausalVariant {
  UPPER_LEFT = 1,
  LOWER_RIGHT = 2,
}

/**
 * A mask (seqLenQ, seqLenKv) that lets each query see the keys up to the diagonal. Given to `F.scaledDotProductAttention` as its mask it
 * takes the causal kernels where these can. Mirrors `torch.nn.attention.bias.CausalBias`.
 */
export class CausalBias {
  constructor(
    readonly variant: CausalVariant,
    readonly seqLenQ: number,
    readonly seqLenKv: number,
  ) {
    if (!(variant in CausalVariant)) throw new AssertionError(`variant must be a CausalVariant, got ${typeof variant}`);
    if (variant === CausalVariant.LOWER_RIGHT && seqLenQ > seqLenKv) {
      warn('Lower right causal bias will produce NaNs in the output when seq_len_q > seq_len_kv!');
    }
  }

  /** Whether a kernel's own causal mask, which starts in the upper left corner, is the same. */
  get isUpperLeft(): boolean {
    return this.variant === CausalVariant.UPPER_LEFT || this.seqLenQ === this.seqLenKv;
  }

  /** The mask as a bool tensor: true where a query sees a key. */
  materialize(device: DeviceLike = 'cpu'): Tensor {
    const all = ones([this.seqLenQ, this.seqLenKv], { dtype: bool, device });
    return all.tril(this.variant === CausalVariant.UPPER_LEFT ? 0 : this.seqLenKv - this.seqLenQ);
  }

  toString(): string {
    return String(this.materialize());
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** A causal mask whose diagonal starts in the upper left corner. Mirrors `torch.nn.attention.bias.causal_upper_left`. */
export function causalUpperLeft(seqLenQ: number, seqLenKv: number): CausalBias {
  return new CausalBias(CausalVariant.UPPER_LEFT, seqLenQ, seqLenKv);
}

/** A causal mask whose diagonal ends in the lower right corner. Mirrors `torch.nn.attention.bias.causal_lower_right`. */
export function causalLowerRight(seqLenQ: number, seqLenKv: number): CausalBias {
  return new CausalBias(CausalVariant.LOWER_RIGHT, seqLenQ, seqLenKv);
}

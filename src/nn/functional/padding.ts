/** @file Padding. */

import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions } from '../arguments.js';

/** What stands in the padding. */
export type PadMode = 'constant' | 'reflect' | 'replicate' | 'circular';

/** Options of `F.pad`. */
export interface PadOptions {
  /** Default: 'constant'. */
  mode?: PadMode;
  /** Value of constant padding. Default: 0. */
  value?: number | null;
}

/** Pads the last dimensions: `pad` holds two numbers per dimension, the last dimension first. Mirrors `torch.nn.functional.pad`. */
export function pad(
  input: Tensor,
  pad: readonly number[],
  ...rest: Rest<[mode?: PadMode, value?: number | null], PadOptions>
): Tensor {
  const { mode = 'constant', value = null } = readOptions<PadOptions>('pad', ['mode', 'value'], rest);
  return raw.pad(input, pad, mode, value);
}

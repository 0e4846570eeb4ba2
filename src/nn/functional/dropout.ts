/** @file Dropout. */

import { RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions } from '../arguments.js';
import { floatText, numberText } from '../python.js';
import { warn } from '../../native/warnings.js';

/** Options of the dropout functions. */
export interface DropoutOptions {
  /** Probability of an element to be set to zero. Default: 0.5. */
  p?: number;
  /** Apply it at all. Default: true, but false for alpha dropout. */
  training?: boolean;
  /** Write the result into the input. Default: false. */
  inplace?: boolean;
}

export type DropoutRest = Rest<[p?: number, training?: boolean, inplace?: boolean], DropoutOptions>;

function read(fn: string, rest: readonly unknown[], trains: boolean): Required<DropoutOptions> {
  const o = readOptions<DropoutOptions>(fn, ['p', 'training', 'inplace'], rest);
  const { p = 0.5, training = trains, inplace = false } = o;
  checkProbability(p);
  return { p, training, inplace };
}

export function checkProbability(p: number): void {
  if (p < 0 || p > 1 || Number.isNaN(p)) {
    throw new ValueError(
      `dropout probability has to be between 0 and 1, but got ${Number.isNaN(p) ? floatText(p) : numberText(p)}`,
    );
  }
}

/** Sets elements to zero with probability `p` and scales the others by `1 / (1 - p)`. Mirrors `torch.nn.functional.dropout`. */
export function dropout(input: Tensor, ...rest: DropoutRest): Tensor {
  const { p, training, inplace } = read('dropout', rest, true);
  return inplace ? ops.dropout_(input, p, training) : ops.dropout(input, p, training);
}

/** Dropout that keeps mean and variance of SELU networks. Mirrors `torch.nn.functional.alpha_dropout`. */
export function alphaDropout(input: Tensor, ...rest: DropoutRest): Tensor {
  const { p, training, inplace } = read('alphaDropout', rest, false);
  return inplace ? ops.alphaDropout_(input, p, training) : ops.alphaDropout(input, p, training);
}

/** Alpha dropout of whole channels. Mirrors `torch.nn.functional.feature_alpha_dropout`. */
export function featureAlphaDropout(input: Tensor, ...rest: DropoutRest): Tensor {
  const { p, training, inplace } = read('featureAlphaDropout', rest, false);
  return inplace ? ops.featureAlphaDropout_(input, p, training) : ops.featureAlphaDropout(input, p, training);
}

function dropChannels(input: Tensor, { p, training, inplace }: Required<DropoutOptions>, batched: boolean): Tensor {
  let x = input;
  if (!batched) x = inplace ? x.unsqueeze_(0) : x.unsqueeze(0);
  const result = inplace ? ops.featureDropout_(x, p, training) : ops.featureDropout(x, p, training);
  if (batched) return result;
  return inplace ? result.squeeze_(0) : result.squeeze(0);
}

/** Dropout of whole channels of (N, C, L) or (C, L) inputs. Mirrors `torch.nn.functional.dropout1d`. */
export function dropout1d(input: Tensor, ...rest: DropoutRest): Tensor {
  requireTensor('dropout1d', 'input', input);
  const o = read('dropout1d', rest, true);
  const dim = input.dim();
  if (dim !== 2 && dim !== 3) {
    throw new RuntimeError(
      `dropout1d: Expected 2D or 3D input, but received a ${dim}D input. Note that dropout1d exists to provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).`,
    );
  }
  return dropChannels(input, o, dim === 3);
}

/** Dropout of whole channels of (N, C, H, W) or (N, C, L) inputs. Mirrors `torch.nn.functional.dropout2d`. */
export function dropout2d(input: Tensor, ...rest: DropoutRest): Tensor {
  requireTensor('dropout2d', 'input', input);
  const o = read('dropout2d', rest, true);
  const dim = input.dim();
  if (dim !== 3 && dim !== 4) warn(unusual('dropout2d', dim, '2 spatial dimensions', '3D or 4D'));
  if (dim === 3) {
    warn(
      'dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D dropout behavior is desired - input is interpreted as shape (N, C, L), where C is the channel dim. This behavior will change in a future release to interpret the input as one without a batch dimension, i.e. shape (C, H, W). To maintain the 1D channel-wise dropout behavior, please switch to using dropout1d instead.',
    );
  }
  return dropChannels(input, o, true);
}

/** Dropout of whole channels of (N, C, D, H, W) or (C, D, H, W) inputs. Mirrors `torch.nn.functional.dropout3d`. */
export function dropout3d(input: Tensor, ...rest: DropoutRest): Tensor {
  requireTensor('dropout3d', 'input', input);
  const o = read('dropout3d', rest, true);
  const dim = input.dim();
  if (dim !== 4 && dim !== 5) warn(unusual('dropout3d', dim, '3 spatial dimensions', '4D or 5D'));
  return dropChannels(input, o, dim === 5);
}

function unusual(fn: string, dim: number, spatial: string, expected: string): string {
  return `${fn}: Received a ${dim}-D input to ${fn}, which is deprecated and will result in an error in a future release. To retain the behavior and silence this warning, please use dropout instead. Note that ${fn} exists to provide channel-wise dropout on inputs with ${spatial}, a channel dimension, and an optional batch dimension (i.e. ${expected} inputs).`;
}

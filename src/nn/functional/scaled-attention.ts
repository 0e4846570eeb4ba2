/** @file Scaled dot product attention. */

import { ValueError } from '../../native/errors.js';
import { isOptions } from '../../native/options.js';
import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { readOptions } from '../arguments.js';
import { CausalBias } from '../attention/bias.js';

/** Options of `F.scaledDotProductAttention`. */
export interface ScaledDotProductAttentionOptions extends Omit<raw.ScaledDotProductAttentionOptions, 'attnMask'> {
  /** Booleans, true where attention is paid, or numbers to add (…, L, S), or a causal mask. */
  attnMask?: Tensor | CausalBias | null;
}

const names = ['attnMask', 'dropoutP', 'isCausal', 'scale', 'enableGqa'] as const;

function withBias(query: Tensor, key: Tensor, value: Tensor, bias: CausalBias, given: readonly unknown[]): Tensor {
  const o = readOptions<ScaledDotProductAttentionOptions>('scaledDotProductAttention', names, given);
  if (o.isCausal) throw new ValueError('CausalBias should not be used with causal=True');
  const mask = bias.isUpperLeft ? null : bias.materialize(query.device);
  return raw.scaledDotProductAttention(query, key, value, { ...o, attnMask: mask, isCausal: mask === null });
}

/**
 * `softmax(Q K^T / sqrt(E) + mask) V`: query (…, L, E), key (…, S, E), value (…, S, Ev), output (…, L, Ev).
 * Mirrors `torch.nn.functional.scaled_dot_product_attention`.
 */
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attnMask?: Tensor | CausalBias | null | ScaledDotProductAttentionOptions,
  dropoutP?: number | ScaledDotProductAttentionOptions,
  isCausal?: boolean | ScaledDotProductAttentionOptions,
  options?: ScaledDotProductAttentionOptions,
): Tensor {
  const bias = isOptions(attnMask) ? attnMask.attnMask : attnMask;
  if (bias instanceof CausalBias) {
    return withBias(query, key, value, bias, [attnMask, dropoutP, isCausal, options]);
  }
  type Plain = raw.ScaledDotProductAttentionOptions;
  return raw.scaledDotProductAttention(
    query,
    key,
    value,
    attnMask as Tensor | null | undefined | Plain,
    dropoutP as number | Plain,
    isCausal as boolean | Plain,
    options as Plain,
  );
}

/** @file Attention of several heads. */

import { isGradEnabled } from '../../autograd/modes.js';
import { AssertionError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type FactoryOptions, type Real, type Rest, readOptions } from '../arguments.js';
import { canonicalMask, multiHeadAttentionForward } from '../functional/attention.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { factory } from './common.js';
import { NonDynamicallyQuantizableLinear } from './linear.js';

/** Options of `MultiheadAttention`. */
export interface MultiheadAttentionOptions extends FactoryOptions {
  /** Probability of dropout on the weights. Default: 0. */
  dropout?: Real;
  /** Whether the projections have biases. Default: true. */
  bias?: boolean;
  /** Add learnt biases to the sequences of keys and values. Default: false. */
  addBiasKv?: boolean;
  /** Add a step of zeros to the sequences of keys and values. Default: false. */
  addZeroAttn?: boolean;
  /** Size of the keys. Default: embedDim. */
  kdim?: number | null;
  /** Size of the values. Default: embedDim. */
  vdim?: number | null;
  /** Whether inputs and outputs are (N, L, E) instead of (L, N, E). Default: false. */
  batchFirst?: boolean;
}

type AttentionRest = Rest<
  [
    dropout?: Real,
    bias?: boolean,
    addBiasKv?: boolean,
    addZeroAttn?: boolean,
    kdim?: number | null,
    vdim?: number | null,
    batchFirst?: boolean,
    device?: DeviceLike | null,
    dtype?: DType | null,
  ],
  MultiheadAttentionOptions
>;

const attentionNames = [
  'dropout',
  'bias',
  'addBiasKv',
  'addZeroAttn',
  'kdim',
  'vdim',
  'batchFirst',
  'device',
  'dtype',
] as const;

/** Options of a call of `MultiheadAttention`. */
export interface AttentionCallOptions {
  /** Keys to leave out, (N, S): true, or minus infinity to be added. */
  keyPaddingMask?: Tensor | null;
  /** Give the attention weights too; without them it is faster. Default: true. */
  needWeights?: boolean;
  /** Pairs to leave out, (L, S) or (N * heads, L, S): true, or minus infinity to be added. */
  attnMask?: Tensor | null;
  /** Average the weights over the heads. Default: true. */
  averageAttnWeights?: boolean;
  /** Says that `attnMask` is the causal mask. Default: false. */
  isCausal?: boolean;
}

type CallRest = Rest<
  [
    keyPaddingMask?: Tensor | null,
    needWeights?: boolean,
    attnMask?: Tensor | null,
    averageAttnWeights?: boolean,
    isCausal?: boolean,
  ],
  AttentionCallOptions
>;

const callNames = ['keyPaddingMask', 'needWeights', 'attnMask', 'averageAttnWeights', 'isCausal'] as const;

/** Whether some of these tensors take part in a computation that is recorded. */
export function recordsGradients(tensors: readonly (Tensor | null)[]): boolean {
  return isGradEnabled() && tensors.some((tensor) => tensor?.requiresGrad);
}

/** Whether PyTorch has a fused kernel for tensors on these devices. */
export function onFastDevice(tensors: readonly (Tensor | null)[]): boolean {
  return tensors.every((tensor) => tensor === null || ['cpu', 'cuda', 'xpu'].includes(tensor.device.type));
}

/**
 * Attention of `numHeads` heads: query (L, N, embedDim), key (S, N, kdim) and value (S, N, vdim), or without N, or N first with `batchFirst`.
 * Gives the output (L, N, embedDim) and the attention weights (N, L, S), or null for them. Mirrors `torch.nn.MultiheadAttention`.
 */
export class MultiheadAttention extends Module<
  [query: Tensor, key: Tensor, value: Tensor, ...rest: CallRest],
  [output: Tensor, weights: Tensor | null]
> {
  declare q_proj_weight: Parameter | null;
  declare k_proj_weight: Parameter | null;
  declare v_proj_weight: Parameter | null;
  declare in_proj_weight: Parameter | null;
  declare in_proj_bias: Parameter | null;
  declare out_proj: NonDynamicallyQuantizableLinear;
  declare bias_k: Parameter | null;
  declare bias_v: Parameter | null;
  embedDim: number;
  kdim: number;
  vdim: number;
  numHeads: number;
  dropout: number;
  batchFirst: boolean;
  headDim: number;
  addZeroAttn: boolean;

  constructor(embedDim: number, numHeads: number, ...rest: AttentionRest) {
    super();
    const o = readOptions<MultiheadAttentionOptions>('MultiheadAttention', attentionNames, rest);
    if (embedDim <= 0 || numHeads <= 0) {
      throw new ValueError(
        `embed_dim and num_heads must be greater than 0, got embed_dim=${embedDim} and num_heads=${numHeads} instead`,
      );
    }
    const { bias = true, addBiasKv = false } = o;
    this.embedDim = embedDim;
    this.kdim = o.kdim ?? embedDim;
    this.vdim = o.vdim ?? embedDim;
    this.numHeads = numHeads;
    this.dropout = Number(o.dropout ?? 0);
    this.batchFirst = o.batchFirst ?? false;
    this.headDim = Math.floor(embedDim / numHeads);
    if (this.headDim * numHeads !== embedDim) throw new AssertionError('embed_dim must be divisible by num_heads');
    const make = (...shape: number[]): Parameter => new Parameter(ops.empty(shape, factory(o)));
    if (this._sameSize) {
      this.in_proj_weight = make(3 * embedDim, embedDim);
      for (const name of ['q', 'k', 'v']) this.registerParameter(`${name}_proj_weight`, null);
    } else {
      this.q_proj_weight = make(embedDim, embedDim);
      this.k_proj_weight = make(embedDim, this.kdim);
      this.v_proj_weight = make(embedDim, this.vdim);
      this.registerParameter('in_proj_weight', null);
    }
    this.registerParameter('in_proj_bias', bias ? make(3 * embedDim) : null);
    this.out_proj = new NonDynamicallyQuantizableLinear(embedDim, embedDim, { bias, ...factory(o) });
    this.bias_k = addBiasKv ? make(1, 1, embedDim) : null;
    this.bias_v = addBiasKv ? make(1, 1, embedDim) : null;
    this.addZeroAttn = o.addZeroAttn ?? false;
    this.resetParameters();
  }

  /** Whether query, key and value have the same size and share one weight. @internal */
  get _sameSize(): boolean {
    return this.kdim === this.embedDim && this.vdim === this.embedDim;
  }

  /** Draws new values for the parameters. */
  resetParameters(): void {
    for (const weight of [this.in_proj_weight, this.q_proj_weight, this.k_proj_weight, this.v_proj_weight]) {
      if (weight) init.xavierUniform_(weight);
    }
    if (this.in_proj_bias) {
      init.zeros_(this.in_proj_bias);
      if (this.out_proj.bias) init.zeros_(this.out_proj.bias);
    }
    if (this.bias_k) init.xavierNormal_(this.bias_k);
    if (this.bias_v) init.xavierNormal_(this.bias_v);
  }

  override forward(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    ...rest: CallRest
  ): [output: Tensor, weights: Tensor | null] {
    const o = readOptions<AttentionCallOptions>('MultiheadAttention', callNames, rest);
    const { needWeights = true, averageAttnWeights = true, isCausal = false } = o;
    requireTensor('MultiheadAttention', 'query', query);
    requireTensor('MultiheadAttention', 'key', key);
    requireTensor('MultiheadAttention', 'value', value);
    const batched = query.dim() === 3;
    if (o.attnMask) requireTensor('MultiheadAttention', 'attnMask', o.attnMask);
    if (o.keyPaddingMask) requireTensor('MultiheadAttention', 'keyPaddingMask', o.keyPaddingMask);
    const floatMasks = o.attnMask?.isFloatingPoint() || o.keyPaddingMask?.isFloatingPoint();
    const keyPaddingMask = canonicalMask(
      o.keyPaddingMask,
      'key_padding_mask',
      { mask: o.attnMask, name: 'attn_mask' },
      query.dtype,
    );
    const attnMask = canonicalMask(o.attnMask, 'attn_mask', null, query.dtype);
    if (!floatMasks && batched && query === key && key === value) {
      const result = this._forwardFused(query, attnMask, keyPaddingMask, needWeights, averageAttnWeights);
      if (result) return result;
    }
    let [q, k, v] = [query, key, value];
    if (this.batchFirst && batched) {
      // Equal tensors stay equal, so that they are projected together.
      q = query.transpose(1, 0);
      k = key === query && key === value ? q : key.transpose(1, 0);
      v = value === key ? k : value.transpose(1, 0);
    }
    const [output, weights] = multiHeadAttentionForward(
      q,
      k,
      v,
      this.embedDim,
      this.numHeads,
      this.in_proj_weight,
      this.in_proj_bias,
      this.bias_k,
      this.bias_v,
      this.addZeroAttn,
      this.dropout,
      this.out_proj.weight,
      this.out_proj.bias,
      {
        training: this.training,
        keyPaddingMask,
        needWeights,
        attnMask,
        useSeparateProjWeight: !this._sameSize,
        qProjWeight: this.q_proj_weight,
        kProjWeight: this.k_proj_weight,
        vProjWeight: this.v_proj_weight,
        averageAttnWeights,
        isCausal,
      },
    );
    return [this.batchFirst && batched ? output.transpose(1, 0) : output, weights];
  }

  /** Self-attention in one operator, where PyTorch uses it; null elsewhere. @internal */
  _forwardFused(
    input: Tensor,
    attnMask: Tensor | null,
    keyPaddingMask: Tensor | null,
    needWeights: boolean,
    averageAttnWeights: boolean,
  ): [Tensor, Tensor | null] | null {
    const { in_proj_weight: weight, in_proj_bias: bias, out_proj: out } = this;
    if (!weight || !bias || !out.bias || weight.dtype !== input.dtype || bias.dtype !== input.dtype) return null;
    if (this.training || this.numHeads % 2 !== 0 || !this.batchFirst) return null;
    if (this.bias_k || this.bias_v || this.addZeroAttn) return null;
    const tensors = [input, weight, bias, out.weight, out.bias];
    if (!onFastDevice(tensors) || recordsGradients(tensors)) return null;
    const [mask, kind] = this.mergeMasks(attnMask, keyPaddingMask, input);
    const [output, weights] = ops._nativeMultiHeadAttention(
      input,
      input,
      input,
      this.embedDim,
      this.numHeads,
      weight,
      bias,
      out.weight,
      out.bias,
      mask,
      needWeights,
      averageAttnWeights,
      kind,
    );
    return [output, needWeights ? weights : null];
  }

  /** One mask and its kind, 0 to 2, from the two masks, for operators that take one. Mirrors `MultiheadAttention.merge_masks`. */
  mergeMasks(
    attnMask: Tensor | null,
    keyPaddingMask: Tensor | null,
    query: Tensor,
  ): [mask: Tensor | null, kind: number | null] {
    if (!attnMask) return [keyPaddingMask, keyPaddingMask ? 1 : null];
    requireTensor('mergeMasks', 'attnMask', attnMask);
    requireTensor('mergeMasks', 'query', query);
    if (keyPaddingMask) requireTensor('mergeMasks', 'keyPaddingMask', keyPaddingMask);
    const [batch, length] = query.shape;
    const pairs =
      attnMask.dim() === 3
        ? attnMask.view([batch, -1, length, length])
        : attnMask.view([1, 1, length, length]).expand([batch, this.numHeads, -1, -1]);
    if (!keyPaddingMask) return [pairs, 2];
    const keys = keyPaddingMask.view([batch, 1, 1, length]).expand([-1, this.numHeads, -1, -1]);
    return [pairs.add(keys), 2];
  }
}

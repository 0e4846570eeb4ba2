/** @file Single layers of transformers. */

import { RuntimeError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type FactoryOptions, type Real, type Rest, readOptions } from '../arguments.js';
import { STATE } from '../callable.js';
import * as F from '../functional/activation.js';
import { canonicalMask } from '../functional/attention.js';
import { type AnyModule, Module } from '../module.js';
import { ReLU } from './activation.js';
import { GELU } from './activation-plain.js';
import { MultiheadAttention, onFastDevice, recordsGradients } from './attention.js';
import { factory } from './common.js';
import { Dropout } from './dropout.js';
import { Linear } from './linear.js';
import { LayerNorm } from './normalization.js';

/** The function between the two linear layers. */
export type Activation = 'relu' | 'gelu' | ((input: Tensor) => Tensor) | Module<[input: Tensor], Tensor>;

/** Options of transformer layers. */
export interface TransformerLayerOptions extends FactoryOptions {
  /** Size between the two linear layers. Default: 2048. */
  dimFeedforward?: number;
  /** Probability of dropout. Default: 0.1. */
  dropout?: Real;
  /** Default: 'relu'. */
  activation?: Activation;
  /** Added to the variance in the normalisations. Default: 1e-5. */
  layerNormEps?: Real;
  /** Whether inputs and outputs are (N, L, E) instead of (L, N, E). Default: false. */
  batchFirst?: boolean;
  /** Normalise before attention and linear layers instead of after. Default: false. */
  normFirst?: boolean;
  /** Whether linear layers and normalisations have biases. Default: true. */
  bias?: boolean;
}

export type TransformerLayerRest = Rest<
  [
    dimFeedforward?: number,
    dropout?: Real,
    activation?: Activation,
    layerNormEps?: Real,
    batchFirst?: boolean,
    normFirst?: boolean,
    bias?: boolean,
    device?: DeviceLike | null,
    dtype?: DType | null,
  ],
  TransformerLayerOptions
>;

export const layerNames = [
  'dimFeedforward',
  'dropout',
  'activation',
  'layerNormEps',
  'batchFirst',
  'normFirst',
  'bias',
  'device',
  'dtype',
] as const;

export function activationOf(activation: Activation): Exclude<Activation, string> {
  if (typeof activation !== 'string') return activation;
  if (activation === 'relu') return F.relu;
  if (activation === 'gelu') return F.gelu;
  throw new RuntimeError(`activation should be relu/gelu, not ${String(activation)}`);
}

/** Options of a call of `TransformerEncoderLayer`. */
export interface EncoderLayerCallOptions {
  /** Pairs to leave out, (L, L) or (N * heads, L, L): true, or minus infinity to be added. */
  srcMask?: Tensor | null;
  /** Elements to leave out, (N, L): true, or minus infinity to be added. */
  srcKeyPaddingMask?: Tensor | null;
  /** Says that `srcMask` is the causal mask. Default: false. */
  isCausal?: boolean;
}

type EncoderLayerCall = Rest<
  [srcMask?: Tensor | null, srcKeyPaddingMask?: Tensor | null, isCausal?: boolean],
  EncoderLayerCallOptions
>;

/** Self-attention and two linear layers, each added to its input and normalised: (L, N, dModel) to the same. Mirrors `torch.nn.TransformerEncoderLayer`. */
export class TransformerEncoderLayer extends Module<[src: Tensor, ...rest: EncoderLayerCall], Tensor> {
  declare self_attn: MultiheadAttention;
  declare linear1: Linear;
  declare dropout: Dropout;
  declare linear2: Linear;
  declare normFirst: boolean;
  declare norm1: LayerNorm;
  declare norm2: LayerNorm;
  declare dropout1: Dropout;
  declare dropout2: Dropout;
  declare activation: Exclude<Activation, string>;

  constructor(dModel: number, nhead: number, ...rest: TransformerLayerRest) {
    super();
    const o = readOptions<TransformerLayerOptions>('TransformerEncoderLayer', layerNames, rest);
    const { dimFeedforward = 2048, dropout, layerNormEps: eps, batchFirst, bias = true } = o;
    const options = factory(o);
    const p = dropout ?? 0.1;
    this.self_attn = new MultiheadAttention(dModel, nhead, { dropout: p, bias, batchFirst, ...options });
    this.linear1 = new Linear(dModel, dimFeedforward, { bias, ...options });
    this.dropout = new Dropout(p);
    this.linear2 = new Linear(dimFeedforward, dModel, { bias, ...options });
    this.normFirst = o.normFirst ?? false;
    this.norm1 = new LayerNorm(dModel, { eps, bias, ...options });
    this.norm2 = new LayerNorm(dModel, { eps, bias, ...options });
    this.dropout1 = new Dropout(p);
    this.dropout2 = new Dropout(p);
    this.activation = activationOf(o.activation ?? 'relu');
  }

  /** 1 for ReLU, 2 for GELU, 0 for others. @internal */
  get _activationCode(): number {
    const { activation } = this;
    if (activation === F.relu || activation instanceof ReLU) return 1;
    return activation === F.gelu || activation instanceof GELU ? 2 : 0;
  }

  override forward(src: Tensor, ...rest: EncoderLayerCall): Tensor {
    const names = ['srcMask', 'srcKeyPaddingMask', 'isCausal'] as const;
    const o = readOptions<EncoderLayerCallOptions>('TransformerEncoderLayer', names, rest);
    const other = { mask: o.srcMask, name: 'src_mask' };
    const padding = canonicalMask(o.srcKeyPaddingMask, 'src_key_padding_mask', other, src.dtype);
    const mask = canonicalMask(o.srcMask, 'src_mask', null, src.dtype);
    const fused = this._forwardFused(src, mask, padding);
    if (fused) return fused;
    const isCausal = o.isCausal ?? false;
    if (this.normFirst) {
      const x = src.add(this._attend(this.norm1(src), mask, padding, isCausal));
      return x.add(this._feed(this.norm2(x)));
    }
    const x = this.norm1(src.add(this._attend(src, mask, padding, isCausal)));
    return this.norm2(x.add(this._feed(x)));
  }

  /** @internal */
  _attend(x: Tensor, attnMask: Tensor | null, keyPaddingMask: Tensor | null, isCausal: boolean): Tensor {
    return this.dropout1(this.self_attn(x, x, x, { attnMask, keyPaddingMask, needWeights: false, isCausal })[0]);
  }

  /** @internal */
  _feed(x: Tensor): Tensor {
    return this.dropout2(this.linear2(this.dropout(this.activation(this.linear1(x)))));
  }

  /** The whole layer in one operator, where PyTorch uses it; null elsewhere. @internal */
  _forwardFused(src: Tensor, mask: Tensor | null, padding: Tensor | null): Tensor | null {
    const { self_attn: attention, norm1, norm2, linear1, linear2 } = this;
    if (src.dim() !== 3 || this.training || !attention.batchFirst || !attention._sameSize) return null;
    const { in_proj_weight: weight, in_proj_bias: bias, out_proj: out } = attention;
    if (!weight || !bias || !this._activationCode || norm1.eps !== norm2.eps || attention.numHeads % 2 === 1)
      return null;
    if ([...this.modules()].some((module: AnyModule) => module[STATE].hooks?.hasForward)) return null;
    const tensors = [
      weight,
      bias,
      out.weight,
      out.bias,
      norm1.weight,
      norm1.bias,
      norm2.weight,
      norm2.bias,
      linear1.weight,
      linear1.bias,
      linear2.weight,
      linear2.bias,
    ];
    if (tensors.includes(null) || !onFastDevice([src, ...tensors]) || recordsGradients([src, ...tensors])) return null;
    const [, , outWeight, outBias, w1, b1, w2, b2, l1, c1, l2, c2] = tensors as Tensor[];
    const [merged, kind] = attention.mergeMasks(mask, padding, src);
    return ops._transformerEncoderLayerFwd(
      src,
      attention.embedDim,
      attention.numHeads,
      weight,
      bias,
      outWeight,
      outBias,
      this._activationCode === 2,
      this.normFirst,
      norm1.eps,
      w1,
      b1,
      w2,
      b2,
      l1,
      c1,
      l2,
      c2,
      merged,
      kind,
    );
  }
}

/** Options of a call of `TransformerDecoderLayer`. */
export interface DecoderLayerCallOptions {
  /** Pairs of targets to leave out: true, or minus infinity to be added. */
  tgtMask?: Tensor | null;
  /** Pairs of target and memory to leave out: true, or minus infinity to be added. */
  memoryMask?: Tensor | null;
  /** Targets to leave out, (N, L). */
  tgtKeyPaddingMask?: Tensor | null;
  /** Memory to leave out, (N, S). */
  memoryKeyPaddingMask?: Tensor | null;
  /** Says that `tgtMask` is the causal mask. Default: false. */
  tgtIsCausal?: boolean;
  /** Says that `memoryMask` is the causal mask. Default: false. */
  memoryIsCausal?: boolean;
}

export type DecoderLayerCall = Rest<
  [
    tgtMask?: Tensor | null,
    memoryMask?: Tensor | null,
    tgtKeyPaddingMask?: Tensor | null,
    memoryKeyPaddingMask?: Tensor | null,
    tgtIsCausal?: boolean,
    memoryIsCausal?: boolean,
  ],
  DecoderLayerCallOptions
>;

export const decoderCallNames = [
  'tgtMask',
  'memoryMask',
  'tgtKeyPaddingMask',
  'memoryKeyPaddingMask',
  'tgtIsCausal',
  'memoryIsCausal',
] as const;

/** Self-attention, attention to an encoder's output and two linear layers. Mirrors `torch.nn.TransformerDecoderLayer`. */
export class TransformerDecoderLayer extends Module<[tgt: Tensor, memory: Tensor, ...rest: DecoderLayerCall], Tensor> {
  declare self_attn: MultiheadAttention;
  declare multihead_attn: MultiheadAttention;
  declare linear1: Linear;
  declare dropout: Dropout;
  declare linear2: Linear;
  declare normFirst: boolean;
  declare norm1: LayerNorm;
  declare norm2: LayerNorm;
  declare norm3: LayerNorm;
  declare dropout1: Dropout;
  declare dropout2: Dropout;
  declare dropout3: Dropout;
  declare activation: Exclude<Activation, string>;

  constructor(dModel: number, nhead: number, ...rest: TransformerLayerRest) {
    super();
    const o = readOptions<TransformerLayerOptions>('TransformerDecoderLayer', layerNames, rest);
    const { dimFeedforward = 2048, dropout, layerNormEps: eps, batchFirst, bias = true } = o;
    const options = factory(o);
    const p = dropout ?? 0.1;
    this.self_attn = new MultiheadAttention(dModel, nhead, { dropout: p, bias, batchFirst, ...options });
    this.multihead_attn = new MultiheadAttention(dModel, nhead, { dropout: p, bias, batchFirst, ...options });
    this.linear1 = new Linear(dModel, dimFeedforward, { bias, ...options });
    this.dropout = new Dropout(p);
    this.linear2 = new Linear(dimFeedforward, dModel, { bias, ...options });
    this.normFirst = o.normFirst ?? false;
    this.norm1 = new LayerNorm(dModel, { eps, bias, ...options });
    this.norm2 = new LayerNorm(dModel, { eps, bias, ...options });
    this.norm3 = new LayerNorm(dModel, { eps, bias, ...options });
    this.dropout1 = new Dropout(p);
    this.dropout2 = new Dropout(p);
    this.dropout3 = new Dropout(p);
    this.activation = activationOf(o.activation ?? 'relu');
  }

  override forward(tgt: Tensor, memory: Tensor, ...rest: DecoderLayerCall): Tensor {
    const o = readOptions<DecoderLayerCallOptions>('TransformerDecoderLayer', decoderCallNames, rest);
    const attend = (x: Tensor): Tensor => {
      const { tgtMask: attnMask, tgtKeyPaddingMask: keyPaddingMask, tgtIsCausal: isCausal = false } = o;
      return this.dropout1(this.self_attn(x, x, x, { attnMask, keyPaddingMask, isCausal, needWeights: false })[0]);
    };
    const look = (x: Tensor): Tensor => {
      const { memoryMask: attnMask, memoryKeyPaddingMask: keyPaddingMask, memoryIsCausal: isCausal = false } = o;
      const options = { attnMask, keyPaddingMask, isCausal, needWeights: false };
      return this.dropout2(this.multihead_attn(x, memory, memory, options)[0]);
    };
    const feed = (x: Tensor): Tensor => this.dropout3(this.linear2(this.dropout(this.activation(this.linear1(x)))));
    if (this.normFirst) {
      let x = tgt.add(attend(this.norm1(tgt)));
      x = x.add(look(this.norm2(x)));
      return x.add(feed(this.norm3(x)));
    }
    let x = this.norm1(tgt.add(attend(tgt)));
    x = this.norm2(x.add(look(x)));
    return this.norm3(x.add(feed(x)));
  }
}

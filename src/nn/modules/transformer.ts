/** @file Transformers. */

import { RuntimeError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { requireTensor } from '../../tensor/arguments.js';
import { requireModule } from '../checks.js';
import { checkOptions } from '../../native/options.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type FactoryOptions, type Rest, readOptions } from '../arguments.js';
import { canonicalMask } from '../functional/attention.js';
import * as init from '../init.js';
import { type AnyModule, Module } from '../module.js';
import { sameShape } from '../shapes.js';
import { warn } from '../../native/warnings.js';
import { onFastDevice, recordsGradients } from './attention.js';
import { factory } from './common.js';
import { ModuleList } from './containers.js';
import { LayerNorm } from './normalization.js';
import {
  type DecoderLayerCall,
  type DecoderLayerCallOptions,
  decoderCallNames,
  type EncoderLayerCallOptions,
  TransformerDecoderLayer,
  TransformerEncoderLayer,
  type TransformerLayerOptions,
} from './transformer-layers.js';

/** Minus infinity above the diagonal: each element sees itself and those before. */
function causalMask(size: number, options: { device?: DeviceLike; dtype?: DType }): Tensor {
  return ops.triu(ops.full([size, size], Number.NEGATIVE_INFINITY, options), 1);
}

function detectCausal(mask: Tensor | null | undefined, given: boolean | null | undefined, size: number): boolean {
  if (given != null || !mask) return given === true;
  requireTensor('Transformer', 'mask', mask);
  const causal = causalMask(size, { device: mask.device, dtype: mask.dtype });
  return sameShape(mask.shape, causal.shape) && Boolean(mask.eq(causal).all().item());
}

function lengthOf(input: Tensor, batchFirst: boolean): number {
  return input.dim() === 2 ? input.size(0) : input.size(batchFirst ? 1 : 0);
}

type Norm = Module<[input: Tensor], Tensor>;
type EncoderLayer = Module<[src: Tensor, options?: EncoderLayerCallOptions], Tensor>;
type DecoderLayer = Module<[tgt: Tensor, memory: Tensor, options?: DecoderLayerCallOptions], Tensor>;

function clones<T extends AnyModule>(fn: string, name: string, layer: T, count: number): ModuleList<T> {
  requireModule(fn, name, layer);
  return new ModuleList(Array.from({ length: count }, () => layer.deepcopy()));
}

/** Options of `TransformerEncoder`. */
export interface TransformerEncoderOptions {
  /** Normalisation after the last layer. */
  norm?: Norm | null;
  /** Leave padding out of the computation in evaluation, where PyTorch has kernels for it. Default: true. */
  enableNestedTensor?: boolean;
  /** Check that padding comes last before it is left out. Default: true. */
  maskCheck?: boolean;
}

/** Options of a call of `TransformerEncoder`. */
export interface EncoderCallOptions {
  /** Pairs to leave out, (L, L) or (N * heads, L, L): true, or minus infinity to be added. */
  mask?: Tensor | null;
  /** Elements to leave out, (N, L): true, or minus infinity to be added. */
  srcKeyPaddingMask?: Tensor | null;
  /** Says whether `mask` is the causal mask. Default: found out. */
  isCausal?: boolean | null;
}

type EncoderCall = Rest<
  [mask?: Tensor | null, srcKeyPaddingMask?: Tensor | null, isCausal?: boolean | null],
  EncoderCallOptions
>;

/** Why a layer can't compute on sequences without padding; empty if it can. */
function whyNotNested(layer: EncoderLayer): string {
  if (!(layer instanceof TransformerEncoderLayer)) return 'encoder_layer was not TransformerEncoderLayer';
  const { self_attn: attention } = layer;
  if (layer.normFirst) return 'encoder_layer.norm_first was True';
  if (!attention.batchFirst) {
    return 'encoder_layer.self_attn.batch_first was not True(use batch_first for better inference performance)';
  }
  if (!attention._sameSize) return 'encoder_layer.self_attn._qkv_same_embed_dim was not True';
  if (!attention.in_proj_bias) return 'encoder_layer.self_attn was passed bias=False';
  if (!layer._activationCode) return 'encoder_layer.activation_relu_or_gelu was not True';
  if (layer.norm1.eps !== layer.norm2.eps) return 'encoder_layer.norm1.eps was not equal to encoder_layer.norm2.eps';
  return attention.numHeads % 2 === 1 ? 'encoder_layer.self_attn.num_heads is odd' : '';
}

/** Copies of one layer after each other: (L, N, E) to the same. Mirrors `torch.nn.TransformerEncoder`. */
export class TransformerEncoder extends Module<[src: Tensor, ...rest: EncoderCall], Tensor> {
  declare layers: ModuleList<EncoderLayer>;
  declare norm: Norm | null;
  numLayers: number;
  enableNestedTensor: boolean;
  /** Whether padding is left out in evaluation. */
  useNestedTensor: boolean;
  maskCheck: boolean;

  constructor(
    encoderLayer: EncoderLayer,
    numLayers: number,
    ...rest: Rest<[norm?: Norm | null, enableNestedTensor?: boolean, maskCheck?: boolean], TransformerEncoderOptions>
  ) {
    super();
    const names = ['norm', 'enableNestedTensor', 'maskCheck'] as const;
    const o = readOptions<TransformerEncoderOptions>('TransformerEncoder', names, rest);
    this.layers = clones('TransformerEncoder', 'encoderLayer', encoderLayer, numLayers);
    this.numLayers = numLayers;
    this.norm = o.norm ?? null;
    this.enableNestedTensor = o.enableNestedTensor ?? true;
    this.maskCheck = o.maskCheck ?? true;
    const reason = whyNotNested(encoderLayer);
    this.useNestedTensor = this.enableNestedTensor && !reason;
    if (this.enableNestedTensor && reason) {
      warn(`enable_nested_tensor is True, but self.use_nested_tensor is False because ${reason}`);
    }
  }

  override forward(src: Tensor, ...rest: EncoderCall): Tensor {
    const o = readOptions<EncoderCallOptions>('TransformerEncoder', ['mask', 'srcKeyPaddingMask', 'isCausal'], rest);
    requireTensor('TransformerEncoder', 'src', src);
    const other = { mask: o.mask, name: 'mask' };
    const padding = canonicalMask(o.srcKeyPaddingMask, 'src_key_padding_mask', other, src.dtype);
    const mask = canonicalMask(o.mask, 'mask', null, src.dtype);
    const first = this.layers.at(0);
    const batchFirst = first instanceof TransformerEncoderLayer && first.self_attn.batchFirst;
    const isCausal = detectCausal(mask, o.isCausal, lengthOf(src, batchFirst));
    const nested = !mask && padding ? this._nest(src, padding) : null;
    let output = nested ?? src;
    const options = { srcMask: mask, isCausal, srcKeyPaddingMask: nested ? null : padding };
    for (const layer of this.layers) output = layer(output, options);
    if (nested) output = output.toPaddedTensor(0, src.shape);
    return this.norm ? this.norm(output) : output;
  }

  /** The input without its padding, where PyTorch computes on that; null elsewhere. @internal */
  _nest(src: Tensor, padding: Tensor): Tensor | null {
    const layer = this.layers.at(0);
    if (!this.useNestedTensor || layer.training || src.dim() !== 3) return null;
    const tensors = [src, ...layer.parameters()];
    if (!onFastDevice([src]) || recordsGradients(tensors)) return null;
    const keep = padding.logicalNot();
    if (this.maskCheck && !ops._nestedTensorFromMaskLeftAligned(src, keep)) return null;
    return ops._nestedTensorFromMask(src, keep, false);
  }
}

/** Options of `TransformerDecoder`. */
export interface TransformerDecoderOptions {
  /** Normalisation after the last layer. */
  norm?: Norm | null;
}

/** Copies of one layer after each other, which look at an encoder's output. Mirrors `torch.nn.TransformerDecoder`. */
export class TransformerDecoder extends Module<[tgt: Tensor, memory: Tensor, ...rest: DecoderLayerCall], Tensor> {
  declare layers: ModuleList<DecoderLayer>;
  declare norm: Norm | null;
  numLayers: number;

  constructor(
    decoderLayer: DecoderLayer,
    numLayers: number,
    ...rest: [norm?: Norm | null | TransformerDecoderOptions]
  ) {
    super();
    const { norm } = readOptions<TransformerDecoderOptions>('TransformerDecoder', ['norm'], rest);
    this.layers = clones('TransformerDecoder', 'decoderLayer', decoderLayer, numLayers);
    this.numLayers = numLayers;
    this.norm = norm ?? null;
  }

  override forward(tgt: Tensor, memory: Tensor, ...rest: DecoderLayerCall): Tensor {
    const o = readOptions<DecoderLayerCallOptions>('TransformerDecoder', decoderCallNames, rest);
    requireTensor('TransformerDecoder', 'tgt', tgt);
    const first = this.layers.at(0);
    const batchFirst = first instanceof TransformerDecoderLayer && first.self_attn.batchFirst;
    const tgtIsCausal = detectCausal(o.tgtMask, o.tgtIsCausal, lengthOf(tgt, batchFirst));
    let output = tgt;
    for (const layer of this.layers) output = layer(output, memory, { ...o, tgtIsCausal });
    return this.norm ? this.norm(output) : output;
  }
}

/** Options of `Transformer`. */
export interface TransformerOptions extends TransformerLayerOptions {
  /** Size of the elements. Default: 512. */
  dModel?: number;
  /** Heads of the attentions. Default: 8. */
  nhead?: number;
  /** Default: 6. */
  numEncoderLayers?: number;
  /** Default: 6. */
  numDecoderLayers?: number;
  /** A module to use as encoder. */
  customEncoder?: Module<[src: Tensor, options?: EncoderCallOptions], Tensor> | null;
  /** A module to use as decoder. */
  customDecoder?: DecoderLayer | null;
}

const transformerNames = [
  'dModel',
  'nhead',
  'numEncoderLayers',
  'numDecoderLayers',
  'dimFeedforward',
  'dropout',
  'activation',
  'customEncoder',
  'customDecoder',
  'layerNormEps',
  'batchFirst',
  'normFirst',
  'bias',
  'device',
  'dtype',
] as const;

/** Options of a call of `Transformer`. */
export interface TransformerCallOptions extends DecoderLayerCallOptions {
  /** Pairs of sources to leave out: true, or minus infinity to be added. */
  srcMask?: Tensor | null;
  /** Sources to leave out, (N, S). */
  srcKeyPaddingMask?: Tensor | null;
  /** Says whether `srcMask` is the causal mask. Default: found out. */
  srcIsCausal?: boolean | null;
}

type TransformerCall = Rest<
  [
    srcMask?: Tensor | null,
    tgtMask?: Tensor | null,
    memoryMask?: Tensor | null,
    srcKeyPaddingMask?: Tensor | null,
    tgtKeyPaddingMask?: Tensor | null,
    memoryKeyPaddingMask?: Tensor | null,
    srcIsCausal?: boolean | null,
    tgtIsCausal?: boolean,
    memoryIsCausal?: boolean,
  ],
  TransformerCallOptions
>;

const transformerCallNames = [
  'srcMask',
  'tgtMask',
  'memoryMask',
  'srcKeyPaddingMask',
  'tgtKeyPaddingMask',
  'memoryKeyPaddingMask',
  'srcIsCausal',
  'tgtIsCausal',
  'memoryIsCausal',
] as const;

/** Encoder and decoder: source (S, N, E) and target (T, N, E) to (T, N, E). Mirrors `torch.nn.Transformer`. */
export class Transformer extends Module<[src: Tensor, tgt: Tensor, ...rest: TransformerCall], Tensor> {
  declare encoder: Module<[src: Tensor, options?: EncoderCallOptions], Tensor>;
  declare decoder: DecoderLayer;
  dModel: number;
  nhead: number;
  batchFirst: boolean;

  constructor(
    ...rest: Rest<
      [
        dModel?: number,
        nhead?: number,
        numEncoderLayers?: number,
        numDecoderLayers?: number,
        dimFeedforward?: number,
        dropout?: TransformerLayerOptions['dropout'],
        activation?: TransformerLayerOptions['activation'],
        customEncoder?: TransformerOptions['customEncoder'],
        customDecoder?: TransformerOptions['customDecoder'],
        layerNormEps?: TransformerLayerOptions['layerNormEps'],
        batchFirst?: boolean,
        normFirst?: boolean,
        bias?: boolean,
        device?: FactoryOptions['device'],
        dtype?: FactoryOptions['dtype'],
      ],
      TransformerOptions
    >
  ) {
    super();
    const o = readOptions<TransformerOptions>('Transformer', transformerNames, rest);
    const { dModel = 512, nhead = 8, numEncoderLayers = 6, numDecoderLayers = 6 } = o;
    const { customEncoder, customDecoder, layerNormEps: eps, bias = true } = o;
    const { dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst } = o;
    const layer = { dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias, ...factory(o) };
    const norm = (): LayerNorm => new LayerNorm(dModel, { eps, bias, ...factory(o) });
    if (customEncoder) {
      this.encoder = customEncoder;
    } else {
      const encoderLayer = new TransformerEncoderLayer(dModel, nhead, layer);
      this.encoder = new TransformerEncoder(encoderLayer, numEncoderLayers, norm());
    }
    if (customDecoder) {
      this.decoder = customDecoder;
    } else {
      const decoderLayer = new TransformerDecoderLayer(dModel, nhead, layer);
      this.decoder = new TransformerDecoder(decoderLayer, numDecoderLayers, norm());
    }
    for (const parameter of this.parameters()) if (parameter.dim() > 1) init.xavierUniform_(parameter);
    this.dModel = dModel;
    this.nhead = nhead;
    this.batchFirst = batchFirst ?? false;
  }

  /** Minus infinity above the diagonal of a square matrix: each element sees itself and those before. */
  static generateSquareSubsequentMask(size: number, options: FactoryOptions = {}): Tensor {
    checkOptions('generateSquareSubsequentMask', options, ['device', 'dtype']);
    return causalMask(size, factory(options));
  }

  override forward(src: Tensor, tgt: Tensor, ...rest: TransformerCall): Tensor {
    const o = readOptions<TransformerCallOptions>('Transformer', transformerCallNames, rest);
    requireTensor('Transformer', 'src', src);
    requireTensor('Transformer', 'tgt', tgt);
    const batchDim = this.batchFirst ? 0 : 1;
    if (src.dim() === 3 && src.size(batchDim) !== tgt.size(batchDim)) {
      throw new RuntimeError('the batch number of src and tgt must be equal');
    }
    if (src.size(-1) !== this.dModel || tgt.size(-1) !== this.dModel) {
      throw new RuntimeError('the feature number of src and tgt must be equal to d_model');
    }
    const { srcMask: mask, srcKeyPaddingMask, srcIsCausal: isCausal, ...decoding } = o;
    return this.decoder(tgt, this.encoder(src, { mask, srcKeyPaddingMask, isCausal }), decoding);
  }
}

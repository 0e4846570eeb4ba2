/** @file Embeddings. */

import { AssertionError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { withoutGrad } from '../../tensor/gradMode.js';
import { requireObject, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type FactoryOptions, type Real, type Rest, readOptions } from '../arguments.js';
import * as F from '../functional/linear.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { quote, shown, settle } from '../python.js';
import { factory } from './common.js';

/** Options of `Embedding`. */
export interface EmbeddingOptions extends FactoryOptions {
  /** Index whose row starts as zeros and gets no gradient; negative ones count from the end. */
  paddingIdx?: number | null;
  /** Rows with a larger norm are scaled down to it when used. */
  maxNorm?: Real | null;
  /** The p of that norm. Default: 2. */
  normType?: Real;
  /** Divide gradients by how often an index occurs. Default: false. */
  scaleGradByFreq?: boolean;
  /** Make the weight's gradient a sparse tensor. Default: false. */
  sparse?: boolean;
  /** Rows to begin with, of shape (numEmbeddings, embeddingDim). */
  _weight?: Tensor | null;
  /** Whether the rows stay as they are. Default: false. */
  _freeze?: boolean;
}

type EmbeddingRest = Rest<
  [
    paddingIdx?: number | null,
    maxNorm?: Real | null,
    normType?: Real,
    scaleGradByFreq?: boolean,
    sparse?: boolean,
    _weight?: Tensor | null,
    _freeze?: boolean,
    device?: DeviceLike | null,
    dtype?: DType | null,
  ],
  EmbeddingOptions
>;

const embeddingNames = [
  'paddingIdx',
  'maxNorm',
  'normType',
  'scaleGradByFreq',
  'sparse',
  '_weight',
  '_freeze',
  'device',
  'dtype',
] as const;

function paddingRow(index: number | null | undefined, rows: number, name: string): number | null {
  if (index == null) return null;
  if (index >= rows && index > 0) throw new AssertionError(`${name} must be within num_embeddings`);
  if (index < -rows) throw new AssertionError(`${name} must be within num_embeddings`);
  return index < 0 ? rows + index : index;
}

function checkWeight(weight: Tensor, rows: number, columns: number): void {
  const { shape } = weight;
  if (shape.length === 2 && shape[0] === rows && shape[1] === columns) return;
  throw new AssertionError('Shape of weight does not match num_embeddings and embedding_dim');
}

function draw(weight: Parameter, padding: number | null): void {
  init.normal_(weight);
  if (padding !== null) withoutGrad(() => weight.select(0, padding).fill_(0));
}

/**
 * A table of vectors: an integer tensor of indices gives the rows they name.
 * `weight` (numEmbeddings, embeddingDim) starts normally distributed. Mirrors `torch.nn.Embedding`.
 */
export class Embedding extends Module<[input: Tensor], Tensor> {
  declare weight: Parameter;
  numEmbeddings: number;
  embeddingDim: number;
  paddingIdx: number | null;
  maxNorm: number | null;
  normType: number;
  scaleGradByFreq: boolean;
  sparse: boolean;

  constructor(numEmbeddings: number, embeddingDim: number, ...rest: EmbeddingRest) {
    super();
    const o = readOptions<EmbeddingOptions>('Embedding', embeddingNames, rest);
    this.numEmbeddings = numEmbeddings;
    this.embeddingDim = embeddingDim;
    this.paddingIdx = paddingRow(o.paddingIdx, numEmbeddings, 'Padding_idx');
    this.maxNorm = o.maxNorm == null ? null : settle(this, 'maxNorm', o.maxNorm, 0);
    this.normType = settle(this, 'normType', o.normType, 2);
    this.scaleGradByFreq = o.scaleGradByFreq ?? false;
    this.sparse = o.sparse ?? false;
    const learns = !(o._freeze ?? false);
    if (o._weight) {
      checkWeight(o._weight, numEmbeddings, embeddingDim);
      this.weight = new Parameter(o._weight, learns);
    } else {
      this.weight = new Parameter(ops.empty([numEmbeddings, embeddingDim], factory(o)), learns);
      this.resetParameters();
    }
  }

  /** Makes an embedding of given rows, by default one that does not learn. Mirrors `torch.nn.Embedding.from_pretrained`. */
  static fromPretrained(
    embeddings: Tensor,
    options: Omit<EmbeddingOptions, '_weight' | '_freeze' | 'device' | 'dtype'> & { freeze?: boolean } = {},
  ): Embedding {
    requireTensor('fromPretrained', 'embeddings', embeddings);
    requireObject('fromPretrained', 'options', options);
    if (embeddings.dim() !== 2) throw new AssertionError('Embeddings parameter is expected to be 2-dimensional');
    const { freeze = true, ...others } = options;
    const [rows, columns] = embeddings.shape;
    return new Embedding(rows, columns, { ...others, _weight: embeddings, _freeze: freeze });
  }

  resetParameters(): void {
    draw(this.weight, this.paddingIdx);
  }

  override forward(input: Tensor): Tensor {
    const { weight, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse } = this;
    return F.embedding(input, weight, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }

  override extraRepr(): string {
    let text = `${this.numEmbeddings}, ${this.embeddingDim}`;
    if (this.paddingIdx !== null) text += `, padding_idx=${this.paddingIdx}`;
    if (this.maxNorm !== null) text += `, max_norm=${shown(this, 'maxNorm')}`;
    if (this.normType !== 2) text += `, norm_type=${shown(this, 'normType')}`;
    if (this.scaleGradByFreq) text += ', scale_grad_by_freq=True';
    if (this.sparse) text += ', sparse=True';
    return text;
  }
}

/** Options of `EmbeddingBag`. */
export interface EmbeddingBagOptions extends Omit<EmbeddingOptions, '_freeze'> {
  /** How a bag's rows are summed up. Default: 'mean'. */
  mode?: F.BagMode;
  /** Whether offsets end with the number of indices. Default: false. */
  includeLastOffset?: boolean;
}

type EmbeddingBagRest = Rest<
  [
    maxNorm?: Real | null,
    normType?: Real,
    scaleGradByFreq?: boolean,
    mode?: F.BagMode,
    sparse?: boolean,
    _weight?: Tensor | null,
    includeLastOffset?: boolean,
    paddingIdx?: number | null,
    device?: DeviceLike | null,
    dtype?: DType | null,
  ],
  EmbeddingBagOptions
>;

const bagNames = [
  'maxNorm',
  'normType',
  'scaleGradByFreq',
  'mode',
  'sparse',
  '_weight',
  'includeLastOffset',
  'paddingIdx',
  'device',
  'dtype',
] as const;

/** Arguments of a call of `EmbeddingBag` after the first, which may be given by name. */
export interface EmbeddingBagInputs {
  /** Where each bag begins, if the input is one-dimensional. */
  offsets?: Tensor | null;
  /** A weight per index; mode 'sum' only. */
  perSampleWeights?: Tensor | null;
}

type BagInputs = Rest<[offsets?: Tensor | null, perSampleWeights?: Tensor | null], EmbeddingBagInputs>;

/** Sums, means or maxima of bags of embeddings. Mirrors `torch.nn.EmbeddingBag`. */
export class EmbeddingBag extends Module<[input: Tensor, ...rest: BagInputs], Tensor> {
  declare weight: Parameter;
  numEmbeddings: number;
  embeddingDim: number;
  maxNorm: number | null;
  normType: number;
  scaleGradByFreq: boolean;
  mode: F.BagMode;
  sparse: boolean;
  includeLastOffset: boolean;
  paddingIdx: number | null;

  constructor(numEmbeddings: number, embeddingDim: number, ...rest: EmbeddingBagRest) {
    super();
    const o = readOptions<EmbeddingBagOptions>('EmbeddingBag', bagNames, rest);
    this.numEmbeddings = numEmbeddings;
    this.embeddingDim = embeddingDim;
    this.maxNorm = o.maxNorm == null ? null : settle(this, 'maxNorm', o.maxNorm, 0);
    this.normType = settle(this, 'normType', o.normType, 2);
    this.scaleGradByFreq = o.scaleGradByFreq ?? false;
    this.paddingIdx = paddingRow(o.paddingIdx, numEmbeddings, 'padding_idx');
    if (o._weight) {
      checkWeight(o._weight, numEmbeddings, embeddingDim);
      this.weight = new Parameter(o._weight);
    } else {
      this.weight = new Parameter(ops.empty([numEmbeddings, embeddingDim], factory(o)));
      this.resetParameters();
    }
    this.mode = o.mode ?? 'mean';
    this.sparse = o.sparse ?? false;
    this.includeLastOffset = o.includeLastOffset ?? false;
  }

  /** Makes an embedding bag of given rows, by default one that does not learn. Mirrors `torch.nn.EmbeddingBag.from_pretrained`. */
  static fromPretrained(
    embeddings: Tensor,
    options: Omit<EmbeddingBagOptions, '_weight' | 'device' | 'dtype'> & { freeze?: boolean } = {},
  ): EmbeddingBag {
    requireTensor('fromPretrained', 'embeddings', embeddings);
    requireObject('fromPretrained', 'options', options);
    if (embeddings.dim() !== 2) throw new AssertionError('Embeddings parameter is expected to be 2-dimensional');
    const { freeze = true, ...others } = options;
    const [rows, columns] = embeddings.shape;
    const bag = new EmbeddingBag(rows, columns, { ...others, _weight: embeddings });
    bag.weight.requiresGrad_(!freeze);
    return bag;
  }

  resetParameters(): void {
    draw(this.weight, this.paddingIdx);
  }

  override forward(input: Tensor, ...rest: BagInputs): Tensor {
    const names = ['offsets', 'perSampleWeights'] as const;
    const { offsets = null, perSampleWeights = null } = readOptions<EmbeddingBagInputs>('EmbeddingBag', names, rest);
    const { weight, maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx } = this;
    const options = { maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx };
    return F.embeddingBag(input, weight, { ...options, offsets, perSampleWeights });
  }

  override extraRepr(): string {
    let text = `${this.numEmbeddings}, ${this.embeddingDim}`;
    if (this.maxNorm !== null) text += `, max_norm=${shown(this, 'maxNorm')}`;
    if (this.normType !== 2) text += `, norm_type=${shown(this, 'normType')}`;
    if (this.scaleGradByFreq) text += ', scale_grad_by_freq=True';
    text += `, mode=${quote(this.mode)}`;
    if (this.paddingIdx !== null) text += `, padding_idx=${this.paddingIdx}`;
    return text;
  }
}

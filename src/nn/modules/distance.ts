/** @file Distance layers. */

import { cosineSimilarity, pairwiseDistance } from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Real, type Rest, readOptions } from '../arguments.js';
import { Module } from '../module.js';

/** Options of `PairwiseDistance`. */
export interface PairwiseDistanceOptions {
  /** The p of the norm. Default: 2. */
  p?: Real;
  /** Added to differences. Default: 1e-6. */
  eps?: Real;
  /** Keep the last dimension, with size 1. Default: false. */
  keepdim?: boolean;
}

/** p-norms of the differences of two batches of vectors (N, D). Mirrors `torch.nn.PairwiseDistance`. */
export class PairwiseDistance extends Module<[x1: Tensor, x2: Tensor], Tensor> {
  norm: number;
  eps: number;
  keepdim: boolean;

  constructor(...rest: Rest<[p?: Real, eps?: Real, keepdim?: boolean], PairwiseDistanceOptions>) {
    super();
    const o = readOptions<PairwiseDistanceOptions>('PairwiseDistance', ['p', 'eps', 'keepdim'], rest);
    this.norm = Number(o.p ?? 2);
    this.eps = Number(o.eps ?? 1e-6);
    this.keepdim = o.keepdim ?? false;
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return pairwiseDistance(x1, x2, this.norm, this.eps, this.keepdim);
  }
}

/** Options of `CosineSimilarity`. */
export interface CosineSimilarityOptions {
  /** Dimension of the vectors. Default: 1. */
  dim?: number;
  /** Smallest divisor. Default: 1e-8. */
  eps?: Real;
}

/** Cosines of the angles between vectors along `dim`. Mirrors `torch.nn.CosineSimilarity`. */
export class CosineSimilarity extends Module<[x1: Tensor, x2: Tensor], Tensor> {
  dim: number;
  eps: number;

  constructor(...rest: Rest<[dim?: number, eps?: Real], CosineSimilarityOptions>) {
    super();
    const o = readOptions<CosineSimilarityOptions>('CosineSimilarity', ['dim', 'eps'], rest);
    this.dim = o.dim ?? 1;
    this.eps = Number(o.eps ?? 1e-8);
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return cosineSimilarity(x1, x2, this.dim, this.eps);
  }
}

/** @file Losses of regression and of embeddings as modules. */

import { ValueError } from '../../native/errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Real, type Rest, readOptions } from '../arguments.js';
import type { Reduction, ReductionOptions } from '../functional/reduction.js';
import * as F from '../functional/regression.js';
import type { AnyModule } from '../module.js';
import { settle, shown } from '../python.js';
import { PairwiseDistance } from './distance.js';
import { Loss, PlainLoss } from './loss.js';

type Flag = boolean | null;

/** Mean of squared differences. Mirrors `torch.nn.MSELoss`. */
export class MSELoss extends PlainLoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return F.mseLoss(input, target, { reduction: this.reduction });
  }
}

/** Mean of absolute differences. Mirrors `torch.nn.L1Loss`. */
export class L1Loss extends PlainLoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return F.l1Loss(input, target, { reduction: this.reduction });
  }
}

/** Options of `SmoothL1Loss`. */
export interface SmoothL1LossOptions extends ReductionOptions {
  /** Difference at which squares turn into lines. Default: 1. */
  beta?: Real;
}

/** Squares of small differences, absolute values of large ones. Mirrors `torch.nn.SmoothL1Loss`. */
export class SmoothL1Loss extends Loss {
  beta: number;

  constructor(
    ...rest: Rest<[sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction, beta?: Real], SmoothL1LossOptions>
  ) {
    const names = ['sizeAverage', 'reduce', 'reduction', 'beta'] as const;
    const o = readOptions<SmoothL1LossOptions>('SmoothL1Loss', names, rest);
    super(o);
    this.beta = Number(o.beta ?? 1);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.smoothL1Loss(input, target, { reduction: this.reduction, beta: this.beta });
  }
}

/** Options of `HuberLoss`. */
export interface HuberLossOptions {
  /** Default: 'mean'. */
  reduction?: Reduction;
  /** Difference at which squares turn into lines. Default: 1. */
  delta?: Real;
}

/** Huber's loss: `SmoothL1Loss` times `delta`. Mirrors `torch.nn.HuberLoss`. */
export class HuberLoss extends Loss {
  delta: number;

  constructor(...rest: Rest<[reduction?: Reduction, delta?: Real], HuberLossOptions>) {
    const o = readOptions<HuberLossOptions>('HuberLoss', ['reduction', 'delta'], rest);
    super({ reduction: o.reduction });
    this.delta = Number(o.delta ?? 1);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.huberLoss(input, target, { reduction: this.reduction, delta: this.delta });
  }
}

/** Options of `PoissonNLLLoss`. */
export interface PoissonNLLLossOptions extends ReductionOptions {
  /** Whether the input is the logarithm of the rate. Default: true. */
  logInput?: boolean;
  /** Add Stirling's term. Default: false. */
  full?: boolean;
  /** Added to the rate before its logarithm is taken. Default: 1e-8. */
  eps?: Real;
}

/** Negative log likelihood of Poisson distributed targets. Mirrors `torch.nn.PoissonNLLLoss`. */
export class PoissonNLLLoss extends Loss<[logInput: Tensor, target: Tensor]> {
  logInput: boolean;
  full: boolean;
  eps: number;

  constructor(
    ...rest: Rest<
      [logInput?: boolean, full?: boolean, sizeAverage?: Flag, eps?: Real, reduce?: Flag, reduction?: Reduction],
      PoissonNLLLossOptions
    >
  ) {
    const names = ['logInput', 'full', 'sizeAverage', 'eps', 'reduce', 'reduction'] as const;
    const o = readOptions<PoissonNLLLossOptions>('PoissonNLLLoss', names, rest);
    super(o);
    this.logInput = o.logInput ?? true;
    this.full = o.full ?? false;
    this.eps = Number(o.eps ?? 1e-8);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { logInput, full, eps, reduction } = this;
    return F.poissonNllLoss(input, target, { logInput, full, eps, reduction });
  }
}

/** Options of `GaussianNLLLoss`. */
export interface GaussianNLLLossOptions {
  /** Add the constant term. Default: false. */
  full?: boolean;
  /** Smallest variance. Default: 1e-6. */
  eps?: Real;
  /** Default: 'mean'. */
  reduction?: Reduction;
}

/** Negative log likelihood of normally distributed targets. Mirrors `torch.nn.GaussianNLLLoss`. */
export class GaussianNLLLoss extends Loss<[input: Tensor, target: Tensor, variance: Tensor | number]> {
  full: boolean;
  eps: number;

  constructor(options: GaussianNLLLossOptions = {}) {
    const o = readOptions<GaussianNLLLossOptions>('GaussianNLLLoss', ['full', 'eps', 'reduction'], [options]);
    super({ reduction: o.reduction });
    this.full = o.full ?? false;
    this.eps = Number(o.eps ?? 1e-6);
  }

  override forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    const { full, eps, reduction } = this;
    return F.gaussianNllLoss(input, target, variance, { full, eps, reduction });
  }
}

/** Options of `KLDivLoss`. */
export type KLDivLossOptions = F.KlDivOptions;

/** Kullback-Leibler divergence; the input holds log-probabilities. Mirrors `torch.nn.KLDivLoss`. */
export class KLDivLoss extends Loss<[input: Tensor, target: Tensor], F.KlReduction> {
  logTarget: boolean;

  constructor(
    ...rest: Rest<[sizeAverage?: Flag, reduce?: Flag, reduction?: F.KlReduction, logTarget?: boolean], KLDivLossOptions>
  ) {
    const names = ['sizeAverage', 'reduce', 'reduction', 'logTarget'] as const;
    const o = readOptions<KLDivLossOptions>('KLDivLoss', names, rest);
    super(o);
    this.logTarget = o.logTarget ?? false;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.klDiv(input, target, { reduction: this.reduction, logTarget: this.logTarget });
  }
}

/** Options of losses with a margin. */
export interface MarginLossOptions extends ReductionOptions {
  /** Distance from which a pair or an element no longer counts. Default: that of the loss. */
  margin?: Real;
}

type MarginRest = Rest<[margin?: Real, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction], MarginLossOptions>;

abstract class MarginLoss<A extends unknown[]> extends Loss<A> {
  margin: number;

  constructor(name: string, margin: number, rest: MarginRest) {
    const o = readOptions<MarginLossOptions>(name, ['margin', 'sizeAverage', 'reduce', 'reduction'], rest);
    super(o);
    this.margin = Number(o.margin ?? margin);
  }
}

/** The input where the target is 1, `max(0, margin - input)` where it is -1; margin 1 by default. Mirrors `torch.nn.HingeEmbeddingLoss`. */
export class HingeEmbeddingLoss extends MarginLoss<[input: Tensor, target: Tensor]> {
  constructor(...rest: MarginRest) {
    super('HingeEmbeddingLoss', 1, rest);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.hingeEmbeddingLoss(input, target, { margin: this.margin, reduction: this.reduction });
  }
}

/** `1 - cos` for pairs with target 1, `max(0, cos - margin)` for target -1; margin 0 by default. Mirrors `torch.nn.CosineEmbeddingLoss`. */
export class CosineEmbeddingLoss extends MarginLoss<[input1: Tensor, input2: Tensor, target: Tensor]> {
  constructor(...rest: MarginRest) {
    super('CosineEmbeddingLoss', 0, rest);
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.cosineEmbeddingLoss(input1, input2, target, { margin: this.margin, reduction: this.reduction });
  }
}

/** `max(0, -target * (input1 - input2) + margin)`; margin 0 by default. Mirrors `torch.nn.MarginRankingLoss`. */
export class MarginRankingLoss extends MarginLoss<[input1: Tensor, input2: Tensor, target: Tensor]> {
  constructor(...rest: MarginRest) {
    super('MarginRankingLoss', 0, rest);
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.marginRankingLoss(input1, input2, target, { margin: this.margin, reduction: this.reduction });
  }
}

/** Options of `TripletMarginLoss`. */
export interface TripletMarginLossOptions extends MarginLossOptions {
  /** The p of the distance's norm. Default: 2. */
  p?: Real;
  /** Added to differences. Default: 1e-6. */
  eps?: Real;
  /** Use the distance from positive to negative where it is smaller. Default: false. */
  swap?: boolean;
}

/** `max(0, d(anchor, positive) - d(anchor, negative) + margin)`; margin 1 by default. Mirrors `torch.nn.TripletMarginLoss`. */
export class TripletMarginLoss extends Loss<[anchor: Tensor, positive: Tensor, negative: Tensor]> {
  margin: number;
  p: number;
  eps: number;
  swap: boolean;

  constructor(
    ...rest: Rest<
      [margin?: Real, p?: Real, eps?: Real, swap?: boolean, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction],
      TripletMarginLossOptions
    >
  ) {
    const names = ['margin', 'p', 'eps', 'swap', 'sizeAverage', 'reduce', 'reduction'] as const;
    const o = readOptions<TripletMarginLossOptions>('TripletMarginLoss', names, rest);
    super(o);
    this.margin = settle(this, 'margin', o.margin, 1);
    this.p = Number(o.p ?? 2);
    this.eps = Number(o.eps ?? 1e-6);
    this.swap = o.swap ?? false;
    checkMargin(this);
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { margin, p, eps, swap, reduction } = this;
    return F.tripletMarginLoss(anchor, positive, negative, { margin, p, eps, swap, reduction });
  }
}

function checkMargin(loss: AnyModule & { margin: number }): void {
  if (loss.margin > 0) return;
  throw new ValueError(
    `${loss._getName()}: expected margin to be greater than 0, got ${shown(loss, 'margin')} instead`,
  );
}

type Distance = ((a: Tensor, b: Tensor) => Tensor) | (AnyModule & ((a: Tensor, b: Tensor) => Tensor));

/** Options of `TripletMarginWithDistanceLoss`. */
export interface TripletDistanceLossOptions {
  /** Distance of two batches of vectors, a function or a module. Default: `PairwiseDistance`. */
  distanceFunction?: Distance | null;
  /** Default: 1. */
  margin?: Real;
  /** Use the distance from positive to negative where it is smaller. Default: false. */
  swap?: boolean;
  /** Default: 'mean'. */
  reduction?: Reduction;
}

/** `TripletMarginLoss` with a distance of one's own. Mirrors `torch.nn.TripletMarginWithDistanceLoss`. */
export class TripletMarginWithDistanceLoss extends Loss<[anchor: Tensor, positive: Tensor, negative: Tensor]> {
  declare distance_function: Distance;
  margin: number;
  swap: boolean;

  constructor(options: TripletDistanceLossOptions = {}) {
    const names = ['distanceFunction', 'margin', 'swap', 'reduction'] as const;
    const o = readOptions<TripletDistanceLossOptions>('TripletMarginWithDistanceLoss', names, [options]);
    super({ reduction: o.reduction });
    this.margin = settle(this, 'margin', o.margin, 1);
    checkMargin(this);
    // Its name is part of state dicts and of what is printed.
    this.distance_function = o.distanceFunction ?? new PairwiseDistance();
    this.swap = o.swap ?? false;
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { margin, swap, reduction } = this;
    const distanceFunction = this.distance_function;
    return F.tripletMarginWithDistanceLoss(anchor, positive, negative, { distanceFunction, margin, swap, reduction });
  }
}

/** @file Losses of classification as modules. */

import { ValueError } from '../../native/errors.js';
import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Real, type Rest, readOptions } from '../arguments.js';
import { unwrapped } from '../callable.js';
import * as F from '../functional/loss.js';
import { type Reduction, type ReductionOptions, reductionCode, reductionOf } from '../functional/reduction.js';
import { Module } from '../module.js';

type Flag = boolean | null;

/** What all losses share. */
export abstract class Loss<
  A extends unknown[] = [input: Tensor, target: Tensor],
  R extends string = Reduction,
> extends Module<A, Tensor> {
  reduction: R | Reduction;

  constructor(options: { reduction?: R; sizeAverage?: Flag; reduce?: Flag }) {
    super();
    this.reduction = reductionOf<R>(options);
  }
}

type PlainRest = Rest<[sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction], ReductionOptions>;

/** A loss without options of its own. */
export abstract class PlainLoss extends Loss {
  constructor(...rest: PlainRest) {
    super(readOptions<ReductionOptions>(new.target.name, ['sizeAverage', 'reduce', 'reduction'], rest));
  }
}

/** Options of losses with weights. */
export interface WeightedLossOptions extends ReductionOptions {
  /** Weight of each class, or of each element of the batch for binary losses. */
  weight?: Tensor | null;
}

export type WeightedRest = Rest<
  [weight?: Tensor | null, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction],
  WeightedLossOptions
>;

/** A loss with weights, which are a buffer. */
export abstract class WeightedLoss extends Loss {
  declare weight: Tensor | null;

  constructor(options: WeightedLossOptions) {
    super(options);
    this.registerBuffer('weight', options.weight ?? null);
  }
}

const weightedNames = ['weight', 'sizeAverage', 'reduce', 'reduction'] as const;

/** Options of `NLLLoss`. */
export interface NLLLossOptions extends WeightedLossOptions {
  /** Target that counts for nothing. Default: -100. */
  ignoreIndex?: number;
}

/** Negative log likelihood of log-probabilities (N, C, …) at class numbers (N, …), an int64 tensor. Mirrors `torch.nn.NLLLoss`. */
export class NLLLoss extends WeightedLoss {
  ignoreIndex: number;

  constructor(
    ...rest: Rest<
      [weight?: Tensor | null, sizeAverage?: Flag, ignoreIndex?: number, reduce?: Flag, reduction?: Reduction],
      NLLLossOptions
    >
  ) {
    const names = ['weight', 'sizeAverage', 'ignoreIndex', 'reduce', 'reduction'] as const;
    const o = readOptions<NLLLossOptions>('NLLLoss', names, rest);
    super(o);
    this.ignoreIndex = o.ignoreIndex ?? -100;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, ignoreIndex, reduction } = this;
    return F.nllLoss(input, target, { weight, ignoreIndex, reduction });
  }
}

/** Options of `CrossEntropyLoss`. */
export interface CrossEntropyLossOptions extends NLLLossOptions {
  /** Share of the target spread over all classes, between 0 and 1. Default: 0. */
  labelSmoothing?: Real;
}

/**
 * Cross entropy of logits (N, C, …) with class numbers (N, …), an int64 tensor, or with class probabilities of the logits' shape.
 * Mirrors `torch.nn.CrossEntropyLoss`.
 */
export class CrossEntropyLoss extends WeightedLoss {
  ignoreIndex: number;
  labelSmoothing: number;

  constructor(
    ...rest: Rest<
      [
        weight?: Tensor | null,
        sizeAverage?: Flag,
        ignoreIndex?: number,
        reduce?: Flag,
        reduction?: Reduction,
        labelSmoothing?: Real,
      ],
      CrossEntropyLossOptions
    >
  ) {
    const names = ['weight', 'sizeAverage', 'ignoreIndex', 'reduce', 'reduction', 'labelSmoothing'] as const;
    const o = readOptions<CrossEntropyLossOptions>('CrossEntropyLoss', names, rest);
    super(o);
    this.ignoreIndex = o.ignoreIndex ?? -100;
    this.labelSmoothing = Number(o.labelSmoothing ?? 0);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, ignoreIndex, reduction, labelSmoothing } = unwrapped(this);
    return raw.crossEntropyLoss(input, target, weight, reductionCode(reduction), ignoreIndex, labelSmoothing);
  }
}

/** Binary cross entropy of probabilities. Mirrors `torch.nn.BCELoss`. */
export class BCELoss extends WeightedLoss {
  constructor(...rest: WeightedRest) {
    super(readOptions<WeightedLossOptions>('BCELoss', weightedNames, rest));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, reduction } = this;
    return F.binaryCrossEntropy(input, target, { weight, reduction });
  }
}

/** Options of `BCEWithLogitsLoss`. */
export interface BCEWithLogitsLossOptions extends WeightedLossOptions {
  /** Weight of positive examples, per class. */
  posWeight?: Tensor | null;
}

/** Binary cross entropy of logits. Mirrors `torch.nn.BCEWithLogitsLoss`. */
export class BCEWithLogitsLoss extends WeightedLoss {
  declare pos_weight: Tensor | null;

  constructor(
    ...rest: Rest<
      [weight?: Tensor | null, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction, posWeight?: Tensor | null],
      BCEWithLogitsLossOptions
    >
  ) {
    const names = ['weight', 'sizeAverage', 'reduce', 'reduction', 'posWeight'] as const;
    const o = readOptions<BCEWithLogitsLossOptions>('BCEWithLogitsLoss', names, rest);
    super(o);
    this.registerBuffer('pos_weight', o.posWeight ?? null);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, pos_weight: posWeight, reduction } = this;
    return F.binaryCrossEntropyWithLogits(input, target, { weight, posWeight, reduction });
  }
}

/** Hinge loss where each example has several classes. Mirrors `torch.nn.MultiLabelMarginLoss`. */
export class MultiLabelMarginLoss extends PlainLoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelMarginLoss(input, target, { reduction: this.reduction });
  }
}

/** `log(1 + exp(-target * input))`. Mirrors `torch.nn.SoftMarginLoss`. */
export class SoftMarginLoss extends PlainLoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return F.softMarginLoss(input, target, { reduction: this.reduction });
  }
}

/** Binary cross entropy of logits, averaged over classes. Mirrors `torch.nn.MultiLabelSoftMarginLoss`. */
export class MultiLabelSoftMarginLoss extends WeightedLoss {
  constructor(...rest: WeightedRest) {
    super(readOptions<WeightedLossOptions>('MultiLabelSoftMarginLoss', weightedNames, rest));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, reduction } = this;
    return F.multilabelSoftMarginLoss(input, target, { weight, reduction });
  }
}

/** Options of `MultiMarginLoss`. */
export interface MultiMarginLossOptions extends WeightedLossOptions {
  /** 1 or 2. Default: 1. */
  p?: number;
  /** Default: 1. */
  margin?: Real;
}

/** Hinge loss of several classes. Mirrors `torch.nn.MultiMarginLoss`. */
export class MultiMarginLoss extends WeightedLoss {
  p: number;
  margin: number;

  constructor(
    ...rest: Rest<
      [p?: number, margin?: Real, weight?: Tensor | null, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction],
      MultiMarginLossOptions
    >
  ) {
    const names = ['p', 'margin', 'weight', 'sizeAverage', 'reduce', 'reduction'] as const;
    const o = readOptions<MultiMarginLossOptions>('MultiMarginLoss', names, rest);
    super(o);
    this.p = o.p ?? 1;
    this.margin = Number(o.margin ?? 1);
    if (this.p !== 1 && this.p !== 2) throw new ValueError('only p == 1 and p == 2 supported');
    if (o.weight && o.weight.dim() !== 1) {
      throw new ValueError(`MultiMarginLoss: expected weight to be None or 1D tensor, got ${o.weight.dim()}D instead`);
    }
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { p, margin, weight, reduction } = this;
    return F.multiMarginLoss(input, target, { p, margin, weight, reduction });
  }
}

/** Options of `CTCLoss`. */
export interface CTCLossOptions {
  /** Number of the blank label. Default: 0. */
  blank?: number;
  /** Default: 'mean'. */
  reduction?: Reduction;
  /** Give 0 where no alignment is possible. Default: false. */
  zeroInfinity?: boolean;
}

/** Connectionist temporal classification: log-probabilities (T, N, C) or (T, C). Mirrors `torch.nn.CTCLoss`. */
export class CTCLoss extends Loss<
  [
    logProbs: Tensor,
    targets: Tensor,
    inputLengths: Tensor | readonly number[],
    targetLengths: Tensor | readonly number[],
  ]
> {
  blank: number;
  zeroInfinity: boolean;

  constructor(...rest: Rest<[blank?: number, reduction?: Reduction, zeroInfinity?: boolean], CTCLossOptions>) {
    const o = readOptions<CTCLossOptions>('CTCLoss', ['blank', 'reduction', 'zeroInfinity'], rest);
    super({ reduction: o.reduction });
    this.blank = o.blank ?? 0;
    this.zeroInfinity = o.zeroInfinity ?? false;
  }

  override forward(
    logProbs: Tensor,
    targets: Tensor,
    inputLengths: Tensor | readonly number[],
    targetLengths: Tensor | readonly number[],
  ): Tensor {
    const { blank, reduction, zeroInfinity } = this;
    return F.ctcLoss(logProbs, targets, inputLengths, targetLengths, { blank, reduction, zeroInfinity });
  }
}

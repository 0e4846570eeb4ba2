/** @file Losses of classification. */

import { ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions } from '../arguments.js';
import { sizeText } from '../python.js';
import { broadcastShapes, sameShape } from '../shapes.js';
import { warn } from '../../native/warnings.js';
import { type Reduction, type ReductionOptions, reductionCode, reductionOf } from './reduction.js';

/** Options of losses that weigh classes or elements. */
export interface WeightedOptions extends ReductionOptions {
  /** Weight of each class (C). */
  weight?: Tensor | null;
}

/** Options of `F.nllLoss`. */
export interface NllLossOptions extends WeightedOptions {
  /** Target that counts for nothing. Default: -100. */
  ignoreIndex?: number;
}

/** Options of `F.crossEntropy`. */
export interface CrossEntropyOptions extends NllLossOptions {
  /** Share of the target spread over all classes, between 0 and 1. Default: 0. */
  labelSmoothing?: number;
}

const crossEntropyNames = ['weight', 'sizeAverage', 'ignoreIndex', 'reduce', 'reduction', 'labelSmoothing'] as const;

type Flag = boolean | null;

/**
 * Cross entropy of logits (N, C, …) with class numbers (N, …), an int64 tensor, or with class probabilities of the logits' shape.
 * Mirrors `torch.nn.functional.cross_entropy`.
 */
export function crossEntropy(
  input: Tensor,
  target: Tensor,
  ...rest: Rest<
    [
      weight?: Tensor | null,
      sizeAverage?: Flag,
      ignoreIndex?: number,
      reduce?: Flag,
      reduction?: Reduction,
      labelSmoothing?: number,
    ],
    CrossEntropyOptions
  >
): Tensor {
  const o = readOptions<CrossEntropyOptions>('crossEntropy', crossEntropyNames, rest);
  const { weight = null, ignoreIndex = -100, labelSmoothing = 0 } = o;
  return raw.crossEntropyLoss(input, target, weight, reductionCode(reductionOf(o)), ignoreIndex, labelSmoothing);
}

/** Negative log likelihood of log-probabilities (N, C, …) at class numbers (N, …), an int64 tensor. Mirrors `torch.nn.functional.nll_loss`. */
export function nllLoss(
  input: Tensor,
  target: Tensor,
  ...rest: Rest<
    [weight?: Tensor | null, sizeAverage?: Flag, ignoreIndex?: number, reduce?: Flag, reduction?: Reduction],
    NllLossOptions
  >
): Tensor {
  const names = ['weight', 'sizeAverage', 'ignoreIndex', 'reduce', 'reduction'] as const;
  const o = readOptions<NllLossOptions>('nllLoss', names, rest);
  return raw.nllLossNd(input, target, o.weight ?? null, reductionCode(reductionOf(o)), o.ignoreIndex ?? -100);
}

/** Binary cross entropy of probabilities. Mirrors `torch.nn.functional.binary_cross_entropy`. */
export function binaryCrossEntropy(
  input: Tensor,
  target: Tensor,
  ...rest: Rest<[weight?: Tensor | null, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction], WeightedOptions>
): Tensor {
  requireTensor('binaryCrossEntropy', 'input', input);
  requireTensor('binaryCrossEntropy', 'target', target);
  const names = ['weight', 'sizeAverage', 'reduce', 'reduction'] as const;
  const o = readOptions<WeightedOptions>('binaryCrossEntropy', names, rest);
  const code = reductionCode(reductionOf(o));
  if (!sameShape(target.shape, input.shape)) {
    throw new ValueError(
      `Using a target size (${sizeText(target.shape)}) that is different to the input size (${sizeText(input.shape)}) is deprecated. Please ensure they have the same size.`,
    );
  }
  if (o.weight) requireTensor('binaryCrossEntropy', 'weight', o.weight);
  const weight = o.weight ? o.weight.expand(broadcastShapes(target.shape, o.weight.shape)) : null;
  return raw.binaryCrossEntropy(input, target, weight, code);
}

/** Options of `F.binaryCrossEntropyWithLogits`. */
export interface BinaryCrossEntropyWithLogitsOptions extends WeightedOptions {
  /** Weight of positive examples, per class. */
  posWeight?: Tensor | null;
}

/** Binary cross entropy of logits. Mirrors `torch.nn.functional.binary_cross_entropy_with_logits`. */
export function binaryCrossEntropyWithLogits(
  input: Tensor,
  target: Tensor,
  ...rest: Rest<
    [weight?: Tensor | null, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction, posWeight?: Tensor | null],
    BinaryCrossEntropyWithLogitsOptions
  >
): Tensor {
  requireTensor('binaryCrossEntropyWithLogits', 'input', input);
  requireTensor('binaryCrossEntropyWithLogits', 'target', target);
  const names = ['weight', 'sizeAverage', 'reduce', 'reduction', 'posWeight'] as const;
  const o = readOptions<BinaryCrossEntropyWithLogitsOptions>('binaryCrossEntropyWithLogits', names, rest);
  const code = reductionCode(reductionOf(o));
  if (!sameShape(target.shape, input.shape)) {
    throw new ValueError(
      `Target size (${sizeText(target.shape)}) must be the same as input size (${sizeText(input.shape)})`,
    );
  }
  return ops.binaryCrossEntropyWithLogits(input, target, o.weight ?? null, o.posWeight ?? null, code);
}

/** Options of `F.multiMarginLoss`. */
export interface MultiMarginLossOptions extends WeightedOptions {
  /** 1 or 2. Default: 1. */
  p?: number;
  /** Default: 1. */
  margin?: number;
}

/** Hinge loss of several classes. Mirrors `torch.nn.functional.multi_margin_loss`. */
export function multiMarginLoss(
  input: Tensor,
  target: Tensor,
  ...rest: Rest<
    [p?: number, margin?: number, weight?: Tensor | null, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction],
    MultiMarginLossOptions
  >
): Tensor {
  const names = ['p', 'margin', 'weight', 'sizeAverage', 'reduce', 'reduction'] as const;
  const o = readOptions<MultiMarginLossOptions>('multiMarginLoss', names, rest);
  const { p = 1, margin = 1, weight = null } = o;
  const code = reductionCode(reductionOf(o));
  if (p !== 1 && p !== 2) throw new ValueError('only p == 1 and p == 2 supported');
  if (weight && weight.dim() !== 1) throw new ValueError('weight must be one-dimensional');
  return raw.multiMarginLoss(input, target, p, margin, weight, code);
}

type PlainRest = Rest<[sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction], ReductionOptions>;
const plainNames = ['sizeAverage', 'reduce', 'reduction'] as const;

/** Hinge loss where each example has several classes. Mirrors `torch.nn.functional.multilabel_margin_loss`. */
export function multilabelMarginLoss(input: Tensor, target: Tensor, ...rest: PlainRest): Tensor {
  const o = readOptions<ReductionOptions>('multilabelMarginLoss', plainNames, rest);
  return raw.multilabelMarginLoss(input, target, reductionCode(reductionOf(o)));
}

/** `log(1 + exp(-target * input))`. Mirrors `torch.nn.functional.soft_margin_loss`. */
export function softMarginLoss(input: Tensor, target: Tensor, ...rest: PlainRest): Tensor {
  const o = readOptions<ReductionOptions>('softMarginLoss', plainNames, rest);
  return raw.softMarginLoss(input, target, reductionCode(reductionOf(o)));
}

/** Sums up a loss that was computed element by element. */
export function reduce(loss: Tensor, reduction: string, error: string): Tensor {
  if (reduction === 'none') return loss;
  if (reduction === 'mean') return loss.mean();
  if (reduction === 'sum') return loss.sum();
  throw new ValueError(error);
}

/** Binary cross entropy of logits, averaged over classes. Mirrors `torch.nn.functional.multilabel_soft_margin_loss`. */
export function multilabelSoftMarginLoss(
  input: Tensor,
  target: Tensor,
  ...rest: Rest<[weight?: Tensor | null, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction], WeightedOptions>
): Tensor {
  requireTensor('multilabelSoftMarginLoss', 'input', input);
  requireTensor('multilabelSoftMarginLoss', 'target', target);
  const names = ['weight', 'sizeAverage', 'reduce', 'reduction'] as const;
  const o = readOptions<WeightedOptions>('multilabelSoftMarginLoss', names, rest);
  const reduction = reductionOf(o);
  let loss = target
    .mul(raw.logSigmoid(input))
    .add(ops.rsub(target, 1).mul(raw.logSigmoid(input.neg())))
    .neg();
  if (o.weight) loss = loss.mul(o.weight);
  const last = input.dim() - 1;
  loss = loss.sum(last).div(input.size(last));
  return reduce(loss, reduction, `${reduction} is not valid`);
}

/** Options of `F.ctcLoss`. */
export interface CtcLossOptions {
  /** Number of the blank label. Default: 0. */
  blank?: number;
  /** Default: 'mean'. */
  reduction?: Reduction;
  /** Give 0 where no alignment is possible. Default: false. */
  zeroInfinity?: boolean;
}

/** Connectionist temporal classification. Mirrors `torch.nn.functional.ctc_loss`. */
export function ctcLoss(
  logProbs: Tensor,
  targets: Tensor,
  inputLengths: Tensor | readonly number[],
  targetLengths: Tensor | readonly number[],
  ...rest: Rest<[blank?: number, reduction?: Reduction, zeroInfinity?: boolean], CtcLossOptions>
): Tensor {
  const o = readOptions<CtcLossOptions>('ctcLoss', ['blank', 'reduction', 'zeroInfinity'], rest);
  const { blank = 0, reduction = 'mean', zeroInfinity = false } = o;
  const code = reductionCode(reduction);
  if (!Array.isArray(inputLengths) && !Array.isArray(targetLengths)) {
    return ops.ctcLoss(logProbs, targets, inputLengths as Tensor, targetLengths as Tensor, blank, code, zeroInfinity);
  }
  const both = [lengths('inputLengths', inputLengths), lengths('targetLengths', targetLengths)] as const;
  return ops.ctcLoss(logProbs, targets, ...both, blank, code, zeroInfinity);
}

function lengths(name: string, value: Tensor | readonly number[]): readonly number[] {
  if (Array.isArray(value)) return value as readonly number[];
  requireTensor('ctcLoss', name, value);
  return value.tolist() as number[];
}

/** Says that a target will be broadcast. */
export function warnSizes(fn: string, input: Tensor, target: Tensor): void {
  requireTensor(fn, 'input', input);
  requireTensor(fn, 'target', target);
  if (sameShape(target.shape, input.shape)) return;
  warn(
    `Using a target size (${sizeText(target.shape)}) that is different to the input size (${sizeText(input.shape)}). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.`,
  );
}

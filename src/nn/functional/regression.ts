/** @file Losses of regression and of embeddings. */

import { withoutGrad } from '../../tensor/gradMode.js';
import { RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { requireFunction, requireTensor } from '../../tensor/arguments.js';
import { Tensor } from '../../tensor/tensor.js';
import { asFloat } from '../../values/scalar.js';
import { type Real, type Rest, readOptions } from '../arguments.js';
import { numberText, sizeText } from '../python.js';
import { sameShape } from '../shapes.js';
import { warn } from '../../native/warnings.js';
import { reduce, type WeightedOptions, warnSizes } from './loss.js';
import { type Reduction, type ReductionOptions, reductionCode, reductionOf } from './reduction.js';

type Flag = boolean | null;
type ElementRest = Rest<
  [sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction, weight?: Tensor | null],
  WeightedOptions
>;
const elementNames = ['sizeAverage', 'reduce', 'reduction', 'weight'] as const;

/** Two tensors in their common shape; the same ones if they have it. */
function broadcastPair(a: Tensor, b: Tensor): readonly Tensor[] {
  return sameShape(a.shape, b.shape) ? [a, b] : ops.broadcastTensors([a, b]);
}

function elementLoss(
  name: string,
  input: Tensor,
  target: Tensor,
  rest: readonly unknown[],
  loss: (input: Tensor, target: Tensor, reduction: number) => Tensor,
  error: (difference: Tensor) => Tensor,
): Tensor {
  const o = readOptions<WeightedOptions>(name, elementNames, rest);
  warnSizes(name, input, target);
  const reduction = reductionOf(o);
  const { weight } = o;
  const [a, b] = broadcastPair(input, target);
  if (!weight) return loss(a, b, reductionCode(reduction));
  requireTensor(name, 'weight', weight);
  if (!sameShape(weight.shape, input.shape)) throw new ValueError('Weights and input must have the same size.');
  const weighted = error(a.sub(b)).mul(weight);
  if (reduction === 'mean') return weighted.sum().div(weight.sum());
  return reduce(weighted, reduction, invalid(reduction));
}

function invalid(reduction: string): string {
  return `Invalid reduction mode: ${reduction}. Expected one of 'none', 'mean', 'sum'.`;
}

/** Mean of squared differences. Mirrors `torch.nn.functional.mse_loss`. */
export function mseLoss(input: Tensor, target: Tensor, ...rest: ElementRest): Tensor {
  return elementLoss('mseLoss', input, target, rest, raw.mseLoss, (difference) => difference.pow(2));
}

/** Mean of absolute differences. Mirrors `torch.nn.functional.l1_loss`. */
export function l1Loss(input: Tensor, target: Tensor, ...rest: ElementRest): Tensor {
  return elementLoss('l1Loss', input, target, rest, raw.l1Loss, (difference) => difference.abs());
}

/** Options of `F.smoothL1Loss`. */
export interface SmoothL1LossOptions extends ReductionOptions {
  /** Difference at which squares turn into lines. Default: 1. */
  beta?: number;
}

/** Squares of small differences, absolute values of large ones. Mirrors `torch.nn.functional.smooth_l1_loss`. */
export function smoothL1Loss(
  input: Tensor,
  target: Tensor,
  ...rest: Rest<[sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction, beta?: number], SmoothL1LossOptions>
): Tensor {
  const names = ['sizeAverage', 'reduce', 'reduction', 'beta'] as const;
  const o = readOptions<SmoothL1LossOptions>('smoothL1Loss', names, rest);
  warnSizes('smoothL1Loss', input, target);
  const code = reductionCode(reductionOf(o));
  const [a, b] = broadcastPair(input, target);
  return o.beta === 0 ? raw.l1Loss(a, b, code) : raw.smoothL1Loss(a, b, code, o.beta ?? 1);
}

/** Options of `F.huberLoss`. */
export interface HuberLossOptions {
  /** Default: 'mean'. */
  reduction?: Reduction;
  /** Difference at which squares turn into lines. Default: 1. */
  delta?: number;
  /** Weight of each element. */
  weight?: Tensor | null;
}

/** Huber's loss: `smoothL1Loss` times `delta`. Mirrors `torch.nn.functional.huber_loss`. */
export function huberLoss(
  input: Tensor,
  target: Tensor,
  ...rest: Rest<[reduction?: Reduction, delta?: number, weight?: Tensor | null], HuberLossOptions>
): Tensor {
  const o = readOptions<HuberLossOptions>('huberLoss', ['reduction', 'delta', 'weight'], rest);
  const { reduction = 'mean', delta = 1, weight } = o;
  warnSizes('huberLoss', input, target);
  const [a, b] = broadcastPair(input, target);
  if (!weight) return raw.huberLoss(a, b, reductionCode(reduction), delta);
  requireTensor('huberLoss', 'weight', weight);
  if (!sameShape(weight.shape, input.shape)) throw new ValueError('Weights and input must have the same size.');
  return reduce(raw.huberLoss(a, b, reductionCode('none'), delta).mul(weight), reduction, invalid(reduction));
}

/** Options of `F.poissonNllLoss`. */
export interface PoissonNllLossOptions extends ReductionOptions {
  /** Whether the input is the logarithm of the rate. Default: true. */
  logInput?: boolean;
  /** Add Stirling's term. Default: false. */
  full?: boolean;
  /** Added to the rate before its logarithm is taken. Default: 1e-8. */
  eps?: number;
}

/** Negative log likelihood of Poisson distributed targets. Mirrors `torch.nn.functional.poisson_nll_loss`. */
export function poissonNllLoss(
  input: Tensor,
  target: Tensor,
  ...rest: Rest<
    [logInput?: boolean, full?: boolean, sizeAverage?: Flag, eps?: number, reduce?: Flag, reduction?: Reduction],
    PoissonNllLossOptions
  >
): Tensor {
  const names = ['logInput', 'full', 'sizeAverage', 'eps', 'reduce', 'reduction'] as const;
  const o = readOptions<PoissonNllLossOptions>('poissonNllLoss', names, rest);
  const code = reductionCode(reductionOf(o));
  return ops.poissonNllLoss(input, target, o.logInput ?? true, o.full ?? false, o.eps ?? 1e-8, code);
}

/** Options of `F.gaussianNllLoss`. */
export interface GaussianNllLossOptions {
  /** Add the constant term. Default: false. */
  full?: boolean;
  /** Smallest variance. Default: 1e-6. */
  eps?: number;
  /** Default: 'mean'. */
  reduction?: Reduction;
}

/** Negative log likelihood of normally distributed targets. Mirrors `torch.nn.functional.gaussian_nll_loss`. */
export function gaussianNllLoss(
  input: Tensor,
  target: Tensor,
  variance: Tensor | number,
  ...rest: Rest<[full?: boolean, eps?: number, reduction?: Reduction], GaussianNllLossOptions>
): Tensor {
  requireTensor('gaussianNllLoss', 'input', input);
  requireTensor('gaussianNllLoss', 'target', target);
  const o = readOptions<GaussianNllLossOptions>('gaussianNllLoss', ['full', 'eps', 'reduction'], rest);
  const { full = false, eps = 1e-6, reduction = 'mean' } = o;
  let spread: Tensor;
  if (variance instanceof Tensor) {
    if (variance.lt(0).any().item()) throw new ValueError('var has negative entry/entries');
    spread = variance;
  } else {
    if (variance < 0) throw new ValueError('var has negative entry/entries');
    spread = ops.onesLike(input).mul(asFloat(variance));
  }
  const [shape, size] = [input.shape, spread.shape];
  if (!sameShape(size, shape)) {
    const unequal = size.filter((length, i) => length !== shape[i]);
    if (sameShape(shape.slice(0, -1), size)) spread = spread.unsqueeze(-1);
    else if (size.length !== shape.length || unequal.reduce((sum, length) => sum + length, 0) !== 1) {
      throw new ValueError('var is of incorrect size');
    }
  }
  if (!['none', 'mean', 'sum'].includes(reduction)) throw new ValueError(`${reduction} is not valid`);
  const clamped = spread.clone();
  withoutGrad(() => clamped.clamp_({ min: asFloat(eps) }));
  let loss = clamped.log().add(input.sub(target).pow(2).div(clamped)).mul(0.5);
  if (full) loss = loss.add(0.5 * Math.log(2 * Math.PI));
  return reduce(loss, reduction, '');
}

/** How `F.klDiv` sums up. */
export type KlReduction = Reduction | 'batchmean';

/** Options of `F.klDiv`. */
export interface KlDivOptions extends Omit<ReductionOptions, 'reduction'> {
  /** `'batchmean'` is the mathematical definition. Default: 'mean', which divides by the number of elements. */
  reduction?: KlReduction;
  /** Whether the target is given as logarithm. Default: false. */
  logTarget?: boolean;
}

/** Kullback-Leibler divergence; `input` holds log-probabilities. Mirrors `torch.nn.functional.kl_div`. */
export function klDiv(
  input: Tensor,
  target: Tensor,
  ...rest: Rest<[sizeAverage?: Flag, reduce?: Flag, reduction?: KlReduction, logTarget?: boolean], KlDivOptions>
): Tensor {
  const names = ['sizeAverage', 'reduce', 'reduction', 'logTarget'] as const;
  const o = readOptions<KlDivOptions>('klDiv', names, rest);
  const reduction = reductionOf<KlReduction>(o);
  if (o.reduction === undefined || o.reduction === 'mean') {
    if (o.sizeAverage == null && o.reduce == null) {
      warn(
        "reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides only by the batch size, and aligns with the KL div math definition.'mean' will be changed to behave the same as 'batchmean' in the next major release.",
      );
    }
  }
  const code = reductionCode(reduction === 'batchmean' ? 'sum' : reduction);
  const loss = ops.klDiv(input, target, code, { logTarget: o.logTarget ?? false });
  return reduction === 'batchmean' && input.dim() !== 0 ? loss.div(input.size(0)) : loss;
}

/** Options of losses with a margin. */
export interface MarginOptions extends ReductionOptions {
  /** Distance from which a pair or an element no longer counts. Default: that of the loss. */
  margin?: Real;
}

type MarginRest = Rest<[margin?: Real, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction], MarginOptions>;
const marginNames = ['margin', 'sizeAverage', 'reduce', 'reduction'] as const;

/** `max(0, -target * (input1 - input2) + margin)`; margin 0 by default. Mirrors `torch.nn.functional.margin_ranking_loss`. */
export function marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, ...rest: MarginRest): Tensor {
  requireTensor('marginRankingLoss', 'input1', input1);
  requireTensor('marginRankingLoss', 'input2', input2);
  requireTensor('marginRankingLoss', 'target', target);
  const o = readOptions<MarginOptions>('marginRankingLoss', marginNames, rest);
  const code = reductionCode(reductionOf(o));
  if (input1.dim() !== input2.dim() || input1.dim() !== target.dim()) {
    throw new RuntimeError(
      `margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: ${sizeText(input1.shape)}, input2: ${sizeText(input2.shape)}, target: ${sizeText(target.shape)} `,
    );
  }
  return ops.marginRankingLoss(input1, input2, target, o.margin ?? 0, code);
}

/** `input` where the target is 1, `max(0, margin - input)` where it is -1; margin 1 by default. Mirrors `torch.nn.functional.hinge_embedding_loss`. */
export function hingeEmbeddingLoss(input: Tensor, target: Tensor, ...rest: MarginRest): Tensor {
  const o = readOptions<MarginOptions>('hingeEmbeddingLoss', marginNames, rest);
  return ops.hingeEmbeddingLoss(input, target, o.margin ?? 1, reductionCode(reductionOf(o)));
}

/** `1 - cos` for pairs with target 1, `max(0, cos - margin)` for target -1; margin 0 by default. Mirrors `torch.nn.functional.cosine_embedding_loss`. */
export function cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, ...rest: MarginRest): Tensor {
  const o = readOptions<MarginOptions>('cosineEmbeddingLoss', marginNames, rest);
  return ops.cosineEmbeddingLoss(input1, input2, target, o.margin ?? 0, reductionCode(reductionOf(o)));
}

/** Options of `F.tripletMarginLoss`. */
export interface TripletMarginLossOptions extends MarginOptions {
  /** The p of the distance's norm. Default: 2. */
  p?: number;
  /** Added to differences. Default: 1e-6. */
  eps?: number;
  /** Use the distance from positive to negative where it is smaller. Default: false. */
  swap?: boolean;
}

/** `max(0, d(anchor, positive) - d(anchor, negative) + margin)`; margin 1 by default. Mirrors `torch.nn.functional.triplet_margin_loss`. */
export function tripletMarginLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  ...rest: Rest<
    [margin?: Real, p?: number, eps?: number, swap?: boolean, sizeAverage?: Flag, reduce?: Flag, reduction?: Reduction],
    TripletMarginLossOptions
  >
): Tensor {
  const names = ['margin', 'p', 'eps', 'swap', 'sizeAverage', 'reduce', 'reduction'] as const;
  const o = readOptions<TripletMarginLossOptions>('tripletMarginLoss', names, rest);
  const { margin = 1, p = 2, eps = 1e-6, swap = false } = o;
  const code = reductionCode(reductionOf(o));
  if (Number(margin) <= 0) throw new ValueError(`margin must be greater than 0, got ${numberText(margin)}`);
  return ops.tripletMarginLoss(anchor, positive, negative, margin, p, eps, swap, code);
}

/** Options of `F.tripletMarginWithDistanceLoss`. */
export interface TripletDistanceOptions {
  /** Distance of two batches of vectors. Default: Euclidean. */
  distanceFunction?: ((a: Tensor, b: Tensor) => Tensor) | null;
  /** Default: 1. */
  margin?: Real;
  /** Use the distance from positive to negative where it is smaller. Default: false. */
  swap?: boolean;
  /** Default: 'mean'. */
  reduction?: Reduction;
}

/** `tripletMarginLoss` with a distance of one's own. Mirrors `torch.nn.functional.triplet_margin_with_distance_loss`. */
export function tripletMarginWithDistanceLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options: TripletDistanceOptions = {},
): Tensor {
  requireTensor('tripletMarginWithDistanceLoss', 'anchor', anchor);
  requireTensor('tripletMarginWithDistanceLoss', 'positive', positive);
  requireTensor('tripletMarginWithDistanceLoss', 'negative', negative);
  const names = ['distanceFunction', 'margin', 'swap', 'reduction'] as const;
  const o = readOptions<TripletDistanceOptions>('tripletMarginWithDistanceLoss', names, [options]);
  const { margin = 1, swap = false, reduction = 'mean' } = o;
  const error = `${reduction} is not a valid value for reduction`;
  if (!['mean', 'sum', 'none'].includes(reduction)) throw new ValueError(error);
  if (Number(margin) <= 0) throw new ValueError(`margin must be greater than 0, got ${numberText(margin)}`);
  const [a, p, n] = [anchor.dim(), positive.dim(), negative.dim()];
  if (a !== p || p !== n) {
    throw new RuntimeError(
      `The anchor, positive, and negative tensors are expected to have the same number of dimensions, but got: anchor ${a}D, positive ${p}D, and negative ${n}D inputs`,
    );
  }
  if (o.distanceFunction != null)
    requireFunction('tripletMarginWithDistanceLoss', 'distanceFunction', o.distanceFunction);
  const distance = o.distanceFunction ?? ((x: Tensor, y: Tensor): Tensor => ops.pairwiseDistance(x, y));
  const near = distance(anchor, positive);
  requireTensor('tripletMarginWithDistanceLoss', 'distanceFunction()', near);
  let far = distance(anchor, negative);
  if (swap) far = ops.minimum(far, distance(positive, negative));
  return reduce(ops.clampMin(near.add(asFloat(Number(margin))).sub(far), 0), reduction, error);
}

/** @file Linear maps and embeddings. */

import { AssertionError, NotImplementedError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { withoutGrad } from '../../tensor/gradMode.js';
import { type Rest, readOptions } from '../arguments.js';
import { sizeText } from '../python.js';
import { sameShape } from '../shapes.js';

export { bilinear } from '../../ops/functions.js';
export { linear, oneHot } from '../../ops/nn.js';

/** Options of `F.embedding`. */
export interface EmbeddingOptions {
  /** Index whose row gets no gradient; negative ones count from the end. */
  paddingIdx?: number | null;
  /** Rows with a larger norm are scaled down to it, in place. */
  maxNorm?: number | null;
  /** The p of that norm. Default: 2. */
  normType?: number;
  /** Divide gradients by how often an index occurs. Default: false. */
  scaleGradByFreq?: boolean;
  /** Make the weight's gradient a sparse tensor. Default: false. */
  sparse?: boolean;
}

type EmbeddingRest = Rest<
  [paddingIdx?: number | null, maxNorm?: number | null, normType?: number, scaleGradByFreq?: boolean, sparse?: boolean],
  EmbeddingOptions
>;

const embeddingNames = ['paddingIdx', 'maxNorm', 'normType', 'scaleGradByFreq', 'sparse'] as const;

/** The rows of `weight` that `input`, an integer tensor, names. Mirrors `torch.nn.functional.embedding`. */
export function embedding(input: Tensor, weight: Tensor, ...rest: EmbeddingRest): Tensor {
  requireTensor('embedding', 'input', input);
  requireTensor('embedding', 'weight', weight);
  const o = readOptions<EmbeddingOptions>('embedding', embeddingNames, rest);
  const { maxNorm = null, normType = 2, scaleGradByFreq = false, sparse = false } = o;
  let padding = o.paddingIdx ?? -1;
  if (o.paddingIdx != null) {
    const rows = weight.size(0);
    if (padding >= rows || padding < -rows) throw new AssertionError('Padding_idx must be within num_embeddings');
    if (padding < 0) padding += rows;
  }
  let indices = input;
  if (maxNorm !== null) {
    indices = indices.contiguous();
    renormalise(weight, indices, maxNorm, normType);
  }
  return ops.embedding(weight, indices, padding, scaleGradByFreq, sparse);
}

function renormalise(weight: Tensor, indices: Tensor, maxNorm: number, normType: number): void {
  withoutGrad(() => ops.embeddingRenorm_(weight.detach(), indices, maxNorm, normType));
}

/** How `F.embeddingBag` sums up a bag. */
export type BagMode = 'sum' | 'mean' | 'max';

/** Options of `F.embeddingBag`. */
export interface EmbeddingBagOptions extends EmbeddingOptions {
  /** Where each bag begins, if `input` is one-dimensional. */
  offsets?: Tensor | null;
  /** Default: 'mean'. */
  mode?: BagMode;
  /** A weight per index; mode 'sum' only. */
  perSampleWeights?: Tensor | null;
  /** Whether `offsets` ends with the size of `input`. Default: false. */
  includeLastOffset?: boolean;
}

type EmbeddingBagRest = Rest<
  [
    offsets?: Tensor | null,
    maxNorm?: number | null,
    normType?: number,
    scaleGradByFreq?: boolean,
    mode?: BagMode,
    sparse?: boolean,
    perSampleWeights?: Tensor | null,
    includeLastOffset?: boolean,
    paddingIdx?: number | null,
  ],
  EmbeddingBagOptions
>;

const bagNames = [
  'offsets',
  'maxNorm',
  'normType',
  'scaleGradByFreq',
  'mode',
  'sparse',
  'perSampleWeights',
  'includeLastOffset',
  'paddingIdx',
] as const;

const bagModes: Readonly<Record<string, number>> = { sum: 0, mean: 1, max: 2 };

/** Sums, means or maxima of bags of embeddings. Mirrors `torch.nn.functional.embedding_bag`. */
export function embeddingBag(input: Tensor, weight: Tensor, ...rest: EmbeddingBagRest): Tensor {
  requireTensor('embeddingBag', 'input', input);
  requireTensor('embeddingBag', 'weight', weight);
  const o = readOptions<EmbeddingBagOptions>('embeddingBag', bagNames, rest);
  const { maxNorm = null, normType = 2, scaleGradByFreq = false, mode = 'mean', sparse = false } = o;
  let { offsets = null, perSampleWeights = null, includeLastOffset = false } = o;
  if (perSampleWeights && !sameShape(input.shape, perSampleWeights.shape)) {
    throw new ValueError(
      `embedding_bag: If per_sample_weights (${sizeText(perSampleWeights.shape)}) is not None, then it must have the same shape as the input (${sizeText(input.shape)})`,
    );
  }
  if (weight.dim() !== 2)
    throw new ValueError(`weight has to be a 2D Tensor, but got Tensor of dimension ${weight.dim()}`);
  let indices = input;
  if (input.dim() === 2) {
    if (offsets) {
      throw new ValueError(
        "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences. However, found offsets of type <class 'torch.Tensor'>",
      );
    }
    offsets = ops.arange(0, input.numel(), input.size(1), { dtype: input.dtype, device: input.device });
    includeLastOffset = false;
    indices = input.reshape([-1]);
    perSampleWeights = perSampleWeights?.reshape([-1]) ?? null;
  } else if (input.dim() === 1) {
    if (!offsets) throw new ValueError('offsets has to be a 1D Tensor but got None');
    if (offsets.dim() !== 1) throw new ValueError('offsets has to be a 1D Tensor');
  } else {
    throw new ValueError(`input has to be 1D or 2D Tensor, but got Tensor of dimension ${input.dim()}`);
  }
  if (!(mode in bagModes)) throw new ValueError('mode has to be one of sum, mean or max');
  if (mode === 'max' && scaleGradByFreq) {
    throw new ValueError('max mode does not support scaling the gradient by the frequency');
  }
  if (mode === 'max' && sparse) throw new ValueError('max mode does not support sparse weights');
  if (maxNorm !== null) renormalise(weight, indices, maxNorm, normType);
  if (perSampleWeights && mode !== 'sum') {
    throw new NotImplementedError(
      `embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' (got mode='${mode}'). Please open a feature request on GitHub.`,
    );
  }
  return ops.embeddingBag(
    weight,
    indices,
    offsets,
    scaleGradByFreq,
    bagModes[mode],
    sparse,
    perSampleWeights,
    includeLastOffset,
    o.paddingIdx ?? null,
  )[0];
}

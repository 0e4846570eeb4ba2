/** @file The functions of `nn.functional`, as `torch.nn.functional`. */

export * from './activation.js';
export * from './adaptive-pooling.js';
export { type MultiHeadAttentionOptions, multiHeadAttentionForward } from './attention.js';
export * from './conv.js';
export * from './distance.js';
export {
  alphaDropout,
  type DropoutOptions,
  dropout,
  dropout1d,
  dropout2d,
  dropout3d,
  featureAlphaDropout,
} from './dropout.js';
export * from './fractional-pooling.js';
export * from './grouped-mm.js';
export { type FoldOptions, fold, unfold } from './fold.js';
export {
  type BagMode,
  bilinear,
  type EmbeddingBagOptions,
  type EmbeddingOptions,
  embedding,
  embeddingBag,
  linear,
  oneHot,
} from './linear.js';
export {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  type CrossEntropyOptions,
  type CtcLossOptions,
  crossEntropy,
  ctcLoss,
  multilabelMarginLoss,
  multilabelSoftMarginLoss,
  multiMarginLoss,
  type NllLossOptions,
  nllLoss,
  softMarginLoss,
} from './loss.js';
export {
  type BatchNormOptions,
  batchNorm,
  groupNorm,
  instanceNorm,
  layerNorm,
  localResponseNorm,
  type NormalizeOptions,
  normalize,
  rmsNorm,
} from './normalization.js';
export * from './max-pooling.js';
export * from './padding.js';
export * from './pooling.js';
export { type ScaledDotProductAttentionOptions, scaledDotProductAttention } from './scaled-attention.js';
export * from './unpooling.js';
export type { Reduction, ReductionOptions } from './reduction.js';
export * from './regression.js';
export * from './vision.js';

/** @file All layers, losses and containers. */

export * from './activation.js';
export * from './activation-plain.js';
export * from './adaptive-pooling.js';
export {
  AdaptiveLogSoftmaxWithLoss,
  type AdaptiveLogSoftmaxOptions,
  type AdaptiveLogSoftmaxOutput,
} from './adaptive-softmax.js';
export {
  type AttentionCallOptions,
  MultiheadAttention,
  type MultiheadAttentionOptions,
} from './attention.js';
export { BatchNorm1d, BatchNorm2d, BatchNorm3d, type NormOptions } from './batchnorm.js';
export * from './containers.js';
export { Conv1d, Conv2d, Conv3d, type ConvOptions, type ConvPadding, type PaddingMode } from './conv.js';
export {
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  type ConvTransposeOptions,
} from './conv-transpose.js';
export * from './deprecated.js';
export * from './distance.js';
export * from './dropout.js';
export * from './flatten.js';
export * from './fold.js';
export * from './fractional-pooling.js';
export { InstanceNorm1d, InstanceNorm2d, InstanceNorm3d } from './instancenorm.js';
export * from './lazy-layers.js';
export { Bilinear, Identity, Linear, type LinearOptions } from './linear.js';
export {
  BCELoss,
  BCEWithLogitsLoss,
  type BCEWithLogitsLossOptions,
  CrossEntropyLoss,
  type CrossEntropyLossOptions,
  CTCLoss,
  type CTCLossOptions,
  MultiLabelMarginLoss,
  MultiLabelSoftMarginLoss,
  MultiMarginLoss,
  type MultiMarginLossOptions,
  NLLLoss,
  type NLLLossOptions,
  SoftMarginLoss,
  type WeightedLossOptions,
} from './loss.js';
export * from './normalization.js';
export * from './padding.js';
export * from './parameter-containers.js';
export * from './pooling.js';
export * from './regression.js';
export { GRU, LSTM, type LSTMOptions, type LSTMState, RNN, type RNNOptions } from './rnn.js';
export { type ProjectedOptions, type RecurrentMode, type RecurrentOptions, RNNBase } from './rnn-base.js';
export * from './rnn-cells.js';
export { Sequential, type SequentialConstructor } from './sequential-types.js';
export * from './sparse.js';
export {
  type EncoderCallOptions,
  Transformer,
  type TransformerCallOptions,
  TransformerDecoder,
  type TransformerDecoderOptions,
  TransformerEncoder,
  type TransformerEncoderOptions,
  type TransformerOptions,
} from './transformer.js';
export {
  type Activation,
  type DecoderLayerCallOptions,
  type EncoderLayerCallOptions,
  TransformerDecoderLayer,
  TransformerEncoderLayer,
  type TransformerLayerOptions,
} from './transformer-layers.js';
export { SyncBatchNorm, type SyncBatchNormOptions } from './sync-batchnorm.js';
export * from './unpooling.js';
export * from './vision.js';

/** @file Helpers for parameters and gradients, as `torch.nn.utils`. */

export {
  clipGradNorm,
  clipGradNorm_,
  clipGradsWithNorm_,
  clipGradValue_,
  getTotalNorm,
  type NormOptions,
} from './clip-grad.js';
export { parametersToVector, vectorToParameters } from './convert-parameters.js';
export {
  fuseConvBnEval,
  fuseConvBnWeights,
  fuseLinearBnEval,
  fuseLinearBnWeights,
} from './fusion.js';
export { convertConv2dWeightMemoryFormat, convertConv3dWeightMemoryFormat } from './memory-format.js';
export * as parametrizations from './parametrizations/index.js';
export * as parametrize from './parametrize/index.js';
export { consumePrefixInStateDictIfPresent } from './prefix.js';
export * as prune from './prune/index.js';
export * as rnn from './rnn.js';
export { skipInit } from './skip-init.js';
export { removeSpectralNorm, spectralNorm } from './spectral-norm.js';
export * as stateless from './stateless.js';
export { removeWeightNorm, weightNorm } from './weight-norm.js';

/** @file Helpers for parameters and gradients, as `torch.nn.utils`. */

export {
  clipGradNorm_,
  clipGradsWithNorm_,
  clipGradValue_,
  getTotalNorm,
  type NormOptions,
} from './clip-grad.js';
export { parametersToVector, vectorToParameters } from './convert-parameters.js';
export { consumePrefixInStateDictIfPresent } from './prefix.js';
export * as rnn from './rnn.js';

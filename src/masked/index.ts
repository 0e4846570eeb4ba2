/** @file Functions on tensors of which some elements do not count, as `torch.masked`. */

export type { Dims, MaskedOptions, ReductionOptions } from './dims.js';
export {
  type AlongOptions,
  cumprod,
  cumsum,
  logSoftmax,
  type NormalizeOptions,
  normalize,
  softmax,
  softmin,
} from './normalizations.js';
export {
  amax,
  amin,
  argmax,
  argmin,
  type LogaddexpOptions,
  logaddexp,
  logsumexp,
  mean,
  median,
  type NormOptions,
  norm,
  type OneDimOptions,
  prod,
  sum,
} from './reductions.js';
export { std, type VarianceOptions, var } from './variance.js';

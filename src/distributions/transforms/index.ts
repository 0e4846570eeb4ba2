/** @file Invertible transformations, as `torch.distributions.transforms`. */

export { AffineTransform, type AffineTransformOptions } from './affine.js';
export { ComposeTransform, type ComposeTransformOptions, identityTransform } from './compose.js';
export { CumulativeDistributionTransform, type CumulativeDistributionTransformOptions } from './cumulative.js';
export { AbsTransform, ExpTransform, SigmoidTransform, SoftplusTransform, TanhTransform } from './elementwise.js';
export { IndependentTransform, type IndependentTransformOptions } from './independent.js';
export { CorrCholeskyTransform, LowerCholeskyTransform, PositiveDefiniteTransform } from './matrices.js';
export { PowerTransform, type PowerTransformOptions } from './power.js';
export { ReshapeTransform, type ReshapeTransformOptions } from './reshape.js';
export { SoftmaxTransform, StickBreakingTransform } from './simplex.js';
export {
  CatTransform,
  type CatTransformOptions,
  StackTransform,
  type StackTransformOptions,
} from './sliced.js';
export { type CacheOptions, Transform } from './transform.js';

/** @file Parametrizations that are there already, as `torch.nn.utils.parametrizations`. */

export { type OrthogonalMap, type OrthogonalOptions, orthogonal } from './orthogonal.js';
export { type SpectralNormOptions, spectralNorm } from './spectral-norm.js';
export { type WeightNormOptions, weightNorm } from './weight-norm.js';

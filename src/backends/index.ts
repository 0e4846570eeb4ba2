/** @file The public face of `torch.backends`: the libraries behind operators, and their settings. */

export * as cuda from './cuda.js';
export { type CudnnFlags, cudnn } from './cudnn.js';
export { cpu, mkl, mps, nnpack, openmp } from './libraries.js';
export { type MkldnnFlags, mkldnn } from './mkldnn.js';
export { type QuantizedEngine, quantized } from './quantized.js';
export type { Fp32Precision } from './settings.js';

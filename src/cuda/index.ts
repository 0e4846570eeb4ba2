/** @file The public face of `torch.cuda`. */

export * as amp from '../amp/cuda.js';
export { isAvailable, isBf16Supported } from './availability.js';

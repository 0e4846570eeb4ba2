/** @file Whether there is a CUDA device, and what it can do. */

import { cudaError } from '../native/cuda.js';

/** Whether CUDA can be used: with a libtorch that has it, a driver and a device. Never throws. Mirrors `torch.cuda.is_available`. */
export function isAvailable(): boolean {
  return cudaError() === null;
}

export function isBf16Supported(): boolean {
  return isAvailable();
}

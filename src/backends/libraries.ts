/** @file Backends that are there or not, and have little to set. */

import { flag, read } from './settings.js';

/** The CPU. Mirrors `torch.backends.cpu`. */
export const cpu = Object.freeze({
  /** The vector instructions that libtorch uses: `'AVX2'`, `'AVX512'`, `'DEFAULT'`, … */
  getCpuCapability: (): string => read<string>('cpu.capability'),
});

/** Intel's Math Kernel Library. Mirrors `torch.backends.mkl`. */
export const mkl = Object.freeze({ isAvailable: (): boolean => read<boolean>('mkl.isAvailable') });

/** OpenMP, which runs operators in several threads. Mirrors `torch.backends.openmp`. */
export const openmp = Object.freeze({ isAvailable: (): boolean => read<boolean>('openmp.isAvailable') });

/** Apple's Metal Performance Shaders. Mirrors `torch.backends.mps`. */
export const mps = Object.freeze({
  isAvailable: (): boolean => read<boolean>('mps.isAvailable'),
  isBuilt: (): boolean => read<boolean>('mps.isAvailable') || process.platform === 'darwin',
});

class Nnpack {
  /** Whether NNPACK is used where it is there. */
  @flag('nnpack.enabled')
  accessor enabled!: boolean;
}

/** A library for convolutions on the CPU. Mirrors `torch.backends.nnpack`. */
export const nnpack = Object.preventExtensions(new Nnpack());

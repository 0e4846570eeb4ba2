/** @file `torch.backends.cuda`: products of matrices, libraries for linear algebra, attention. */

import { type CudaDevice, currentDevice, indexOf } from '../cuda/device.js';
import { deviceCount } from '../cuda/availability.js';
import { isCudaBuilt } from '../native/cuda.js';
import { RuntimeError, typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import {
  _cufftClearPlanCache,
  _cufftGetPlanCacheMaxSize,
  _cufftGetPlanCacheSize,
  _cufftSetPlanCacheMaxSize,
} from '../ops/functions.js';
import { flag, type Fp32Precision, precision, read, readFlag, write, writeFlag } from './settings.js';

/** A switch, or two: reduced precision in sums, and whether they may be split. */
type Reduction = boolean | readonly [allowReducedPrecision: boolean, allowSplitK?: boolean];

function readReduction(name: string): [boolean, boolean] {
  return read<[boolean, boolean]>(`cuda.matmul.${name}Reduction`);
}

function writeReduction(name: string, value: Reduction): void {
  const [reduced, splitK = true] = typeof value === 'boolean' ? [value] : value;
  for (const flag of [reduced, splitK]) {
    if (typeof flag !== 'boolean') {
      throw typeError(
        `allow_${name}_reduced_precision_reduction expects a bool or a tuple/list of bools, but got ${typeName(flag)}`,
      );
    }
  }
  write(`cuda.matmul.${name}Reduction`, reduced, splitK);
}

class Matmul {
  /** Whether products of float32 matrices may use tf32. */
  @flag('cuda.matmul.allowTf32')
  accessor allowTf32!: boolean;

  /** Whether sums of float16 products may be in float16. */
  get allowFp16ReducedPrecisionReduction(): boolean {
    return readReduction('fp16')[0];
  }
  set allowFp16ReducedPrecisionReduction(value: Reduction) {
    writeReduction('fp16', value);
  }

  /** Whether such sums may be split. */
  get allowFp16ReducedPrecisionReductionSplitK(): boolean {
    return readReduction('fp16')[1];
  }

  /** Whether sums of bfloat16 products may be in bfloat16. */
  get allowBf16ReducedPrecisionReduction(): boolean {
    return readReduction('bf16')[0];
  }
  set allowBf16ReducedPrecisionReduction(value: Reduction) {
    writeReduction('bf16', value);
  }

  /** Whether such sums may be split. */
  get allowBf16ReducedPrecisionReductionSplitK(): boolean {
    return readReduction('bf16')[1];
  }

  /** Whether float16 products are added up in float16. */
  @flag('cuda.matmul.allowFp16Accumulation')
  accessor allowFp16Accumulation!: boolean;

  /** The precision of products of float32 matrices. */
  @precision('cuda', 'matmul')
  accessor fp32Precision!: Fp32Precision;
}

/** Products of matrices on CUDA. Mirrors `torch.backends.cuda.matmul`. */
export const matmul = Object.preventExtensions(new Matmul());

/** Whether libtorch has CUDA, with or without a device. Mirrors `torch.backends.cuda.is_built`. */
export function isBuilt(): boolean {
  return isCudaBuilt();
}

function preferred<T extends string>(setting: string, names: readonly T[], choice: T | null | undefined): T {
  if (choice != null) {
    const number = names.indexOf(choice);
    if (number < 0) throw new RuntimeError(`Unknown input value. Choose from: ${names.join(', ')}.`);
    write(setting, number);
  }
  return names[read<number>(setting)];
}

const linalgLibraries = ['default', 'cusolver', 'magma'] as const;
const blasLibraries = ['default', 'cublas', 'cublaslt', 'ck'] as const;

/** Which library linear algebra on CUDA uses, after it was changed to `backend` if that is given. Mirrors `torch.backends.cuda.preferred_linalg_library`. */
export function preferredLinalgLibrary(
  backend?: (typeof linalgLibraries)[number] | null,
): (typeof linalgLibraries)[number] {
  return preferred('cuda.linalgLibrary', linalgLibraries, backend);
}

/** Which library products of matrices on CUDA use, after it was changed to `backend` if that is given. Mirrors `torch.backends.cuda.preferred_blas_library`. */
export function preferredBlasLibrary(backend?: (typeof blasLibraries)[number] | null): (typeof blasLibraries)[number] {
  return preferred('cuda.blasLibrary', blasLibraries, backend);
}

/** Plans of Fourier transforms that a device keeps. */
class PlanCache {
  constructor(private readonly device: () => number) {}

  /** How many plans there are. */
  get size(): number {
    return _cufftGetPlanCacheSize(this.device()) as number;
  }

  /** How many there may be. */
  get maxSize(): number {
    return _cufftGetPlanCacheMaxSize(this.device()) as number;
  }
  set maxSize(value: number) {
    _cufftSetPlanCacheMaxSize(this.device(), value);
  }

  /** Forgets all plans. */
  clear(): void {
    _cufftClearPlanCache(this.device());
  }
}

class PlanCaches extends PlanCache {
  constructor() {
    super(currentDevice);
  }

  /** The plans of a device. @throws RuntimeError if there is none of that number. */
  at(device: CudaDevice): PlanCache {
    const [index, count] = [indexOf(device), deviceCount()];
    if (index < 0 || index >= count) {
      throw new RuntimeError(
        `cufft_plan_cache: expected 0 <= device index < ${count}, but got device with index ${index}`,
      );
    }
    return new PlanCache(() => index);
  }
}

/** Plans of Fourier transforms: of the current device, or of another by `at`. Mirrors `torch.backends.cuda.cufft_plan_cache`. */
export const cufftPlanCache = Object.preventExtensions(new PlanCaches());

/** Whether attention may use FlashAttention. Mirrors `torch.backends.cuda.flash_sdp_enabled`. */
export function flashSdpEnabled(): boolean {
  return readFlag('cuda.flashSdp');
}

/** Lets attention use FlashAttention, or not. Mirrors `torch.backends.cuda.enable_flash_sdp`. */
export function enableFlashSdp(enabled: boolean): void {
  writeFlag('cuda.flashSdp', enabled);
}

/** Whether attention may use the kernel that saves memory. Mirrors `torch.backends.cuda.mem_efficient_sdp_enabled`. */
export function memEfficientSdpEnabled(): boolean {
  return readFlag('cuda.memEfficientSdp');
}

/** Lets attention use the kernel that saves memory, or not. Mirrors `torch.backends.cuda.enable_mem_efficient_sdp`. */
export function enableMemEfficientSdp(enabled: boolean): void {
  writeFlag('cuda.memEfficientSdp', enabled);
}

/** Whether attention may be computed by plain operators. Mirrors `torch.backends.cuda.math_sdp_enabled`. */
export function mathSdpEnabled(): boolean {
  return readFlag('cuda.mathSdp');
}

/** Lets attention be computed by plain operators, or not. Mirrors `torch.backends.cuda.enable_math_sdp`. */
export function enableMathSdp(enabled: boolean): void {
  writeFlag('cuda.mathSdp', enabled);
}

/** Whether attention may use cuDNN. Mirrors `torch.backends.cuda.cudnn_sdp_enabled`. */
export function cudnnSdpEnabled(): boolean {
  return readFlag('cuda.cudnnSdp');
}

/** Lets attention use cuDNN, or not. Mirrors `torch.backends.cuda.enable_cudnn_sdp`. */
export function enableCudnnSdp(enabled: boolean): void {
  writeFlag('cuda.cudnnSdp', enabled);
}

/** Whether attention by plain operators may add up in the lower dtype. Mirrors `torch.backends.cuda.fp16_bf16_reduction_math_sdp_allowed`. */
export function fp16Bf16ReductionMathSdpAllowed(): boolean {
  return readFlag('cuda.mathSdpReduction');
}

/** Lets attention by plain operators add up in the lower dtype, or not. Mirrors `torch.backends.cuda.allow_fp16_bf16_reduction_math_sdp`. */
export function allowFp16Bf16ReductionMathSdp(enabled: boolean): void {
  writeFlag('cuda.mathSdpReduction', enabled);
}

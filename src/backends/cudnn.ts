/** @file `torch.backends.cudnn`. */

import { isAvailable as isCudaAvailable } from '../cuda/availability.js';
import { warn } from '../native/warnings.js';
import type { Tensor } from '../tensor/tensor.js';
import { float16, float32, float64 } from '../values/dtype.js';
import {
  type Flags,
  type Fp32Precision,
  OperatorPrecision,
  read,
  readFlag,
  readPrecision,
  settingScope,
  write,
  writeFlag,
  writePrecision,
} from './settings.js';

/** What `cudnn.flags` can set. */
export interface CudnnFlags {
  enabled: boolean;
  benchmark: boolean;
  benchmarkLimit: number;
  deterministic: boolean;
  allowTf32: boolean;
  fp32Precision: Fp32Precision;
}

const names = ['enabled', 'benchmark', 'benchmarkLimit', 'deterministic', 'allowTf32', 'fp32Precision'] as const;
const dtypes = [float16, float32, float64];

class Cudnn implements CudnnFlags {
  /** The precision of convolutions. */
  readonly conv = new OperatorPrecision('cuda', 'conv');
  /** The precision of recurrent layers. */
  readonly rnn = new OperatorPrecision('cuda', 'rnn');
  /** Sets properties for a scope. Mirrors `torch.backends.cudnn.flags`. */
  readonly flags = ((values: Partial<CudnnFlags>, fn?: () => unknown) =>
    settingScope<CudnnFlags>(this, names, values, fn)) as Flags<CudnnFlags>;

  /** Whether there is cuDNN. */
  isAvailable(): boolean {
    return isCudaAvailable() && read<boolean>('cudnn.isAvailable');
  }

  /** cuDNN's version, such as 91900; null without it. */
  version(): number | null {
    return this.isAvailable() ? read<number>('cudnn.version') : null;
  }

  /** Whether cuDNN would be used for a tensor. */
  isAcceptable(tensor: Tensor): boolean {
    if (!this.enabled || tensor.device.type !== 'cuda' || !dtypes.includes(tensor.dtype)) return false;
    if (this.isAvailable()) return true;
    warn(
      'PyTorch was compiled without cuDNN/MIOpen support. To use cuDNN/MIOpen, rebuild PyTorch making sure the library is visible to the build system.',
    );
    return false;
  }

  /** Whether cuDNN is used. */
  get enabled(): boolean {
    return readFlag('cudnn.enabled');
  }
  set enabled(value: boolean) {
    writeFlag('cudnn.enabled', value);
  }

  /** Whether cuDNN tries its algorithms for each new shape and takes the fastest. */
  get benchmark(): boolean {
    return readFlag('cudnn.benchmark');
  }
  set benchmark(value: boolean) {
    writeFlag('cudnn.benchmark', value);
  }

  /** How many algorithms are tried; 0 tries all. */
  get benchmarkLimit(): number {
    return read<number>('cudnn.benchmarkLimit');
  }
  set benchmarkLimit(value: number) {
    write('cudnn.benchmarkLimit', value);
  }

  /** Whether only algorithms are used that give the same result each time. */
  get deterministic(): boolean {
    return readFlag('cudnn.deterministic');
  }
  set deterministic(value: boolean) {
    writeFlag('cudnn.deterministic', value);
  }

  /** Whether convolutions may use tf32. */
  get allowTf32(): boolean {
    return readFlag('cudnn.allowTf32');
  }
  set allowTf32(value: boolean) {
    writeFlag('cudnn.allowTf32', value);
  }

  /** The precision of all operators on CUDA that have none of their own. */
  get fp32Precision(): Fp32Precision {
    return readPrecision('cuda', 'all');
  }
  set fp32Precision(value: Fp32Precision) {
    writePrecision('cuda', 'all', value);
  }
}

/** NVIDIA's library of operators for networks. Mirrors `torch.backends.cudnn`. */
export const cudnn = Object.preventExtensions(new Cudnn());

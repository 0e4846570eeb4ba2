/** @file `torch.backends.cudnn`. */

import { isAvailable as isCudaAvailable } from '../cuda/availability.js';
import { warn } from '../native/warnings.js';
import type { Tensor } from '../tensor/tensor.js';
import { float16, float32, float64 } from '../values/dtype.js';
import {
  count,
  type Flags,
  flag,
  type Fp32Precision,
  OperatorPrecision,
  precision,
  read,
  settingScope,
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
  @flag('cudnn.enabled')
  accessor enabled!: boolean;

  /** Whether cuDNN tries its algorithms for each new shape and takes the fastest. */
  @flag('cudnn.benchmark')
  accessor benchmark!: boolean;

  /** How many algorithms are tried; 0 tries all. */
  @count('cudnn.benchmarkLimit')
  accessor benchmarkLimit!: number;

  /** Whether only algorithms are used that give the same result each time. */
  @flag('cudnn.deterministic')
  accessor deterministic!: boolean;

  /** Whether convolutions may use tf32. */
  @flag('cudnn.allowTf32')
  accessor allowTf32!: boolean;

  /** The precision of all operators on CUDA that have none of their own. */
  @precision('cuda', 'all')
  accessor fp32Precision!: Fp32Precision;
}

/** NVIDIA's library of operators for networks. Mirrors `torch.backends.cudnn`. */
export const cudnn = Object.preventExtensions(new Cudnn());

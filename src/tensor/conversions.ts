/** @file The class Tensor's methods that convert: dtype, device, memory format. */

import { AssertionError, RuntimeError } from '../native/errors.js';
import type { DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import * as dtypes from '../values/dtype.js';
import { gather } from './arguments.js';
import { newTensor, type TensorLike, type TensorOptions } from './creation.js';
import { type ConversionOptions, TensorProperties } from './properties.js';
import type { Tensor } from './tensor.js';
import { castTo, type TensorToOptions, toOf, typeString, typeTo } from './to.js';

/** Options of `Tensor.cuda`. */
export interface CudaOptions extends ConversionOptions {
  device?: DeviceLike | null;
  nonBlocking?: boolean;
}

function cast(tensor: Tensor, dtype: DType, options: ConversionOptions | undefined): Tensor {
  if (options === undefined) return castTo(tensor, dtype, undefined);
  const { memoryFormat } = gather<ConversionOptions>('to', ['memoryFormat'], [options]);
  return castTo(tensor, dtype, memoryFormat ?? undefined);
}

/** What a tensor can become. */
export abstract class TensorConversions extends TensorProperties {
  /**
   * The tensor with another dtype, on another device, or like another tensor; itself if it is so already and `copy` is not set.
   * Called as `to(dtype)`, `to(device, dtype)`, `to(other)` or with options only.
   */
  to(options: TensorToOptions): Tensor;
  to(
    dtype: DType,
    nonBlocking?: boolean | TensorToOptions,
    copy?: boolean | TensorToOptions,
    options?: TensorToOptions,
  ): Tensor;
  to(
    other: Tensor,
    nonBlocking?: boolean | TensorToOptions,
    copy?: boolean | TensorToOptions,
    options?: TensorToOptions,
  ): Tensor;
  to(
    device: DeviceLike | null,
    dtype?: DType | null | boolean | TensorToOptions,
    nonBlocking?: boolean | TensorToOptions,
    copy?: boolean | TensorToOptions,
    options?: TensorToOptions,
  ): Tensor;
  to(this: Tensor, ...args: unknown[]): Tensor {
    return toOf(this, args);
  }

  /** The name of its type, such as `torch.FloatTensor`; with an argument, the tensor with that type. */
  type(): string;
  type(dtype: DType | string, nonBlocking?: boolean): Tensor;
  type(this: Tensor, dtype?: DType | string, nonBlocking = false): Tensor | string {
    return dtype === undefined ? typeString(this) : typeTo(this, dtype, nonBlocking);
  }

  /** The tensor in CPU memory; itself if it is there. */
  cpu(this: Tensor, options: ConversionOptions = {}): Tensor {
    return toOf(this, ['cpu', gather<ConversionOptions>('cpu', ['memoryFormat'], [options])]);
  }

  /** The tensor on a CUDA device, by default the current one. */
  cuda(
    this: Tensor,
    device?: DeviceLike | null | CudaOptions,
    nonBlocking?: boolean | CudaOptions,
    options?: CudaOptions,
  ): Tensor {
    const given = gather<CudaOptions>(
      'cuda',
      ['device', 'nonBlocking', 'memoryFormat'],
      [device, nonBlocking, options],
    );
    return toOf(this, [{ ...given, device: given.device ?? 'cuda' }]);
  }

  /** The tensor on one of Intel's GPUs. @throws AssertionError always: this libtorch knows none. */
  xpu(_device?: DeviceLike | null | CudaOptions): never {
    throw new AssertionError('Torch not compiled with XPU enabled');
  }

  /** The tensor on one of Meta's accelerators. @throws AssertionError always: this libtorch knows none. */
  mtia(_device?: DeviceLike | null | CudaOptions): never {
    throw new AssertionError(
      'Torch not compiled with MTIA enabled. Ensure you have `import mtia.host_runtime.torch_mtia.dynamic_library` in your python src file and include ' +
        '`//mtia/host_runtime/torch_mtia:torch_mtia` as your target dependency!',
    );
  }

  /** The tensor on one of Graphcore's accelerators. @throws RuntimeError always: this libtorch knows none. */
  ipu(_device?: DeviceLike | null | CudaOptions): never {
    throw new RuntimeError('PyTorch is not linked with support for ipu devices');
  }

  /** As float32. */
  float(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.float32, options);
  }

  /** As float64. */
  double(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.float64, options);
  }

  /** As float16. */
  half(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.float16, options);
  }

  /** As bfloat16. */
  bfloat16(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.bfloat16, options);
  }

  /** As int32. */
  int(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.int32, options);
  }

  /** As int64. */
  long(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.int64, options);
  }

  /** As int16. */
  short(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.int16, options);
  }

  /** As int8. */
  char(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.int8, options);
  }

  /** As uint8. */
  byte(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.uint8, options);
  }

  /** As bool: true where the value is not zero. */
  bool(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.bool, options);
  }

  /** As complex64. */
  cfloat(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.complex64, options);
  }

  /** As complex128. */
  cdouble(this: Tensor, options?: ConversionOptions): Tensor {
    return cast(this, dtypes.complex128, options);
  }

  /** A copy in the layout `torch.sparseCoo`. */
  toSparseCoo(this: Tensor): Tensor {
    return this.toSparse();
  }

  /** A new tensor of `data` with this tensor's dtype and device, unless the options say otherwise. */
  newTensor(this: Tensor, data: TensorLike, options: TensorOptions = {}): Tensor {
    return newTensor(this, data, options);
  }
}

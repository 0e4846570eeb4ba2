/** @file Moving and casting a module's tensors. */

import { withoutGrad } from '../tensor/gradMode.js';
import { NotImplementedError, typeError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import { checkOptions, isOptions } from '../native/options.js';
import { _hasCompatibleShallowCopyType } from '../ops/functions.js';
import { Tensor } from '../tensor/tensor.js';
import type { DeviceLike } from '../values/device.js';
import { DType } from '../values/dtype.js';
import type { MemoryFormat } from '../values/layout.js';
import { Parameter } from './parameter.js';
import { warn } from '../native/warnings.js';

/** Options of `Module.to`. */
export interface ToOptions {
  /** Where parameters and buffers go. Default: where they are. */
  device?: DeviceLike | null;
  /** A floating-point or complex dtype. */
  dtype?: DType | null;
  /** Let copies between devices run on their own where they can. Default: false. */
  nonBlocking?: boolean;
  /** Memory format of 4-D and 5-D parameters and buffers. */
  memoryFormat?: MemoryFormat | null;
}

/** The ways to call `Module.to` without options. */
export type Conversion =
  | []
  | [device: DeviceLike | null, dtype?: DType | null, nonBlocking?: boolean]
  | [dtype: DType, nonBlocking?: boolean]
  | [like: Tensor, nonBlocking?: boolean];

/** What `Module.to` does to each tensor. */
export function parseTo(args: readonly unknown[]): (tensor: Tensor) => Tensor {
  const options = readTo(args);
  const { device, dtype, nonBlocking = false, memoryFormat } = options;
  if (dtype && !dtype.isFloatingPoint && !dtype.isComplex) {
    throw typeError(`nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=${dtype}`);
  }
  if (dtype?.isComplex) {
    warn(
      'Complex modules are a new feature under active development whose design may change, and some modules might not work as expected when using complex tensors as parameters or buffers. Please file an issue at https://github.com/pytorch/pytorch/issues/new?template=bug-report.yml if a complex module does not work as expected.',
    );
  }
  return (tensor) => {
    const target = tensor.isFloatingPoint() || tensor.isComplex() ? (dtype ?? tensor.dtype) : tensor.dtype;
    const format = memoryFormat && (tensor.dim() === 4 || tensor.dim() === 5) ? { memoryFormat } : {};
    try {
      return tensor.to({ device: device ?? tensor.device, dtype: target, nonBlocking, ...format });
    } catch (error) {
      if (
        !(error instanceof NotImplementedError) ||
        !error.message.startsWith('Cannot copy out of meta tensor; no data!')
      ) {
        throw error;
      }
      throw new NotImplementedError(
        `${error.message} Please use torch.nn.Module.to_empty() instead of torch.nn.Module.to() when moving module from meta to a different device.`,
      );
    }
  };
}

function readTo(given: readonly unknown[]): ToOptions {
  const args = [...given];
  const read: ToOptions = {};
  const last = args.at(-1);
  if (isOptions(last)) {
    checkOptions('to', last, ['device', 'dtype', 'nonBlocking', 'memoryFormat']);
    Object.assign(read, last);
    args.pop();
  }
  if (args.length === 0) return read;
  const first = args.shift();
  if (first instanceof Tensor) {
    read.device = first.device;
    read.dtype = first.dtype;
  } else if (first instanceof DType) {
    read.dtype = first;
  } else {
    if (first != null) read.device = first as DeviceLike;
    const second = args.shift();
    if (second != null) read.dtype = second as DType;
  }
  const nonBlocking = args.shift();
  if (nonBlocking !== undefined) read.nonBlocking = Boolean(nonBlocking);
  if (args.length > 0) throw typeError('to() takes a device, a dtype or a tensor, then nonBlocking');
  return read;
}

/** Gives a parameter and its gradient new data. The result is the parameter, or another one if this can't hold them, as on the meta device. */
export function convert(parameter: Parameter, fn: (tensor: Tensor) => Tensor): Parameter {
  const { grad } = parameter;
  return withoutGrad(() => {
    const data = keep(fn(parameter));
    let result = parameter;
    if (_hasCompatibleShallowCopyType(parameter, data)) parameter.data = data;
    else result = new Parameter(data, parameter.requiresGrad);
    if (!grad) return result;
    const moved = keep(fn(grad));
    if (result === parameter && _hasCompatibleShallowCopyType(grad, moved)) grad.data = moved;
    else result.grad = moved.requiresGrad_(grad.requiresGrad);
    return result;
  });
}

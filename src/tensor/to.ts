/** @file Conversion of dtype, device and memory format: `to`, `type` and their short forms. */

import { RuntimeError, typeError, ValueError } from '../native/errors.js';
import { isDevice, isDType, isMemoryFormat, isTensor, typeName } from '../native/match.js';
import { checkOptions, isOptions } from '../native/options.js';
import * as internal from '../ops/internal.js';
import type { DeviceLike } from '../values/device.js';
import { dtypes } from '../values/codes.js';
import type { DType } from '../values/dtype.js';
import { legacyName } from '../values/nativeNames.js';
import type { MemoryFormat } from '../values/layout.js';
import { toBool } from './arguments.js';
import type { Tensor } from './tensor.js';

/** Options of `Tensor.to`. */
export interface TensorToOptions {
  device?: DeviceLike | null;
  dtype?: DType | null;
  /** Whether a copy between CPU and GPU may run beside the program. Default: false. */
  nonBlocking?: boolean;
  /** Whether a new tensor is made even if this one already fits. Default: false. */
  copy?: boolean;
  memoryFormat?: MemoryFormat | null;
}

const optionNames = ['device', 'dtype', 'nonBlocking', 'copy', 'memoryFormat'];

function refuse(args: readonly unknown[]): never {
  throw typeError(
    `to() received an invalid combination of arguments - got (${args.map((arg) => typeName(arg)).join(', ')}), but expected one of:\n` +
      ' * (torch.device device = None, torch.dtype dtype = None, bool non_blocking = False, bool copy = False, *, torch.memory_format memory_format = None)\n' +
      ' * (torch.dtype dtype, bool non_blocking = False, bool copy = False, *, torch.memory_format memory_format = None)\n' +
      ' * (Tensor tensor, bool non_blocking = False, bool copy = False, *, torch.memory_format memory_format = None)\n',
  );
}

/** Sorts the three forms of `to`'s arguments into one options object. */
export function parseTo(given: readonly unknown[]): TensorToOptions {
  const args = [...given];
  while (args.length > 0 && args[args.length - 1] === undefined) args.pop();
  const last = args[args.length - 1];
  const options: TensorToOptions = {};
  if (isOptions(last)) {
    checkOptions('to', last, optionNames);
    Object.assign(options, last);
    args.pop();
  }
  const [first] = args;
  if (isTensor(first)) {
    options.device = first.device;
    options.dtype = first.dtype;
    args.shift();
  } else if (isDType(first)) {
    options.dtype = first;
    args.shift();
  } else if (args.length > 0) {
    if (first != null && !isDevice(first)) refuse(given);
    options.device = first as DeviceLike | null;
    args.shift();
    const [second] = args;
    if (second != null && typeof second !== 'boolean' && !isDType(second)) refuse(given);
    if (second == null || isDType(second)) {
      if (second != null) options.dtype = second;
      args.shift();
    }
  }
  const [nonBlocking, copy] = args;
  if (args.length > 2) refuse(given);
  if (nonBlocking !== undefined) options.nonBlocking = toBool('to', 'nonBlocking', nonBlocking, false);
  if (copy !== undefined) options.copy = toBool('to', 'copy', copy, false);
  return options;
}

export function toOf(self: Tensor, args: readonly unknown[]): Tensor {
  const options = parseTo(args);
  const { device, dtype } = options;
  const nonBlocking = toBool('to', 'nonBlocking', options.nonBlocking, false);
  const copy = toBool('to', 'copy', options.copy, false);
  const memoryFormat = options.memoryFormat ?? undefined;
  if (dtype != null && !isDType(dtype))
    throw typeError(`to(): argument 'dtype' must be torch.dtype, not ${typeName(dtype)}`);
  if (device != null && !isDevice(device))
    throw typeError(`to(): argument 'device' must be torch.device, not ${typeName(device)}`);
  if (memoryFormat !== undefined && !isMemoryFormat(memoryFormat)) {
    throw typeError(`to(): argument 'memoryFormat' must be torch.memory_format, not ${typeName(memoryFormat)}`);
  }
  if (device == null && dtype == null && !copy && memoryFormat === undefined) return self;
  if (device != null) return internal.to(self, device, dtype ?? self.dtype, nonBlocking, copy, memoryFormat);
  return internal.to(self, dtype ?? self.dtype, nonBlocking, copy, memoryFormat);
}

/** What `t.float()` and its like do. */
export function castTo(self: Tensor, dtype: DType, memoryFormat: MemoryFormat | undefined): Tensor {
  return internal.to(self, dtype, false, false, memoryFormat);
}

const dtypesByLegacyName = new Map([...dtypes.values()].map((dtype) => [legacyName(dtype), dtype]));

/** The name that `t.type()` gives: `torch.FloatTensor`, `torch.cuda.LongTensor`, … */
export function typeString(tensor: Tensor): string {
  const { layout, device, dtype } = tensor;
  if (!['strided', 'jagged', 'sparse_coo'].includes(layout.name)) {
    throw new RuntimeError(`Unimplemented backend of layout ${layout.name}`);
  }
  const parts = ['torch'];
  if (device.type !== 'cpu') parts.push(device.type);
  if (layout.name === 'sparse_coo') parts.push('sparse');
  if (tensor.isQuantized) parts.push('quantized');
  return `${parts.join('.')}.${legacyName(dtype)}Tensor`;
}

/** The device and dtype that a name such as `torch.cuda.LongTensor` stands for. */
export function parseTypeName(type: string): { device: string; dtype: DType } | null {
  const match = /^torch\.(?:(cuda|meta)\.)?(\w+)Tensor$/.exec(type);
  const dtype = match === null ? undefined : dtypesByLegacyName.get(match[2]);
  return match === null || dtype === undefined ? null : { device: match[1] ?? 'cpu', dtype };
}

/** `t.type(dtype)`; a name such as `torch.cuda.LongTensor` gives dtype and device. */
export function typeTo(self: Tensor, type: DType | string, nonBlocking: boolean): Tensor {
  if (isDType(type)) return internal.to(self, type, nonBlocking);
  if (typeof type !== 'string') throw typeError('dtype must be a type, str, or dtype object');
  const parsed = parseTypeName(type);
  if (parsed === null) throw new ValueError(`invalid type: '${type}'`);
  return internal.to(self, parsed.device, parsed.dtype, nonBlocking);
}

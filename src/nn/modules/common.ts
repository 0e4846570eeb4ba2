/** @file What several modules share. */

import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import type { FactoryOptions } from '../arguments.js';

/** Options for a function that makes tensors. */
export function factory(options: FactoryOptions): { device?: DeviceLike; dtype?: DType } {
  const read: { device?: DeviceLike; dtype?: DType } = {};
  if (options.device != null) read.device = options.device;
  if (options.dtype != null) read.dtype = options.dtype;
  return read;
}

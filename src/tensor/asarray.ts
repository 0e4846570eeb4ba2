/** @file `asarray`: a tensor of the same numbers, sharing their memory where it may. */

import { ValueError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import * as internal from '../ops/internal.js';
import { deviceOrDefault } from '../values/defaultDevice.js';
import { Device } from '../values/device.js';
import { legacyName } from '../values/nativeNames.js';
import { gather } from './arguments.js';
import { from, type TensorLike, type TensorOptions, tensor } from './creation.js';
import { isTypedArray } from './data.js';
import type { Tensor } from './tensor.js';

/** Options of `torch.asarray`. */
export interface AsArrayOptions extends Omit<TensorOptions, 'pinMemory'> {
  /** True: copies always. False: never, which is an error where it would be needed. Default: copies where it is needed. */
  copy?: boolean | null;
}

function convert(source: Tensor, { dtype, device, copy }: AsArrayOptions): Tensor {
  const place = deviceOrDefault(device);
  const target = place === null ? source.device : Device.of(place);
  const isElsewhere = target.type !== source.device.type || (target.index !== null && !target.equals(source.device));
  const type = dtype ?? source.dtype;
  if (copy === false) {
    if (isElsewhere) throw new ValueError(`can't alias tensor from device '${source.device}' to '${target}'.`);
    if (type !== source.dtype) {
      throw new ValueError(
        `can't alias tensor with dtype '${legacyName(source.dtype)}' into dtype '${legacyName(type)}'.`,
      );
    }
  }
  return internal.to(source, isElsewhere ? target : source.device, type, false, copy ?? false);
}

/**
 * `data` as a tensor: a tensor or a typed array shares its memory unless `copy`, `dtype` or `device` need another. Unless `requiresGrad` is true, the result
 * is detached from the graph. Mirrors `torch.asarray`.
 *
 * @throws ValueError if `copy` is false and memory cannot be shared.
 */
export function asarray(data: TensorLike, options: AsArrayOptions = {}): Tensor {
  const o = gather<AsArrayOptions>('asarray', ['dtype', 'device', 'copy', 'requiresGrad'], [options]);
  const { dtype, device, copy, requiresGrad = false } = o;
  if (!isTensor(data) && !isTypedArray(data)) {
    if (copy === false) throw new ValueError("can't alias arbitrary sequence into a tensor.");
    return tensor(data, { dtype, device, requiresGrad });
  }
  const source = isTensor(data) ? data : from(data);
  if (!requiresGrad) return convert(source.requiresGrad ? source.detach() : source, o);
  const result = convert(source, o);
  return result.requiresGrad ? result : result.requiresGrad_();
}

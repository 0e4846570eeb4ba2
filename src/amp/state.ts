/** @file What autocast is set to on this thread, for each type of devices. */

import { addon } from '../native/addon.js';
import { typeError } from '../native/errors.js';
import { isDType, typeName } from '../native/match.js';
import { Device } from '../values/device.js';
import { dtypeOf } from '../values/codes.js';
import type { DType } from '../values/dtype.js';

/** libtorch's number of a device type that is given by name. */
function codeOf(fn: string, deviceType: string): number {
  if (typeof deviceType !== 'string') {
    throw typeError(`${fn}(): argument 'device_type' (position 1) must be str, not ${typeName(deviceType)}`);
  }
  return Device.of(deviceType).code >> 8;
}

function requireBool(fn: string, position: number, value: unknown): void {
  if (typeof value !== 'boolean') {
    throw typeError(`${fn}(): argument 'enabled' (position ${position}) must be bool, not ${typeName(value)}`);
  }
}

/** Whether there is autocast for devices of this type. Mirrors `torch.amp.is_autocast_available`. */
export function isAutocastAvailable(deviceType: string): boolean {
  return addon.isAutocastAvailable(codeOf('is_autocast_available', deviceType));
}

/**
 * Whether operators on devices of this type choose their dtype. Mirrors `torch.is_autocast_enabled`.
 *
 * @throws RuntimeError if there is no autocast for them.
 */
export function isAutocastEnabled(deviceType = 'cuda'): boolean {
  return addon.isAutocastEnabled(codeOf('is_autocast_enabled', deviceType));
}

/** Switches autocast for the thread, without its scope; `autocast` does both. Mirrors `torch.set_autocast_enabled`. */
export function setAutocastEnabled(deviceType: string, enabled: boolean): void {
  const code = codeOf('set_autocast_enabled', deviceType);
  requireBool('set_autocast_enabled', 2, enabled);
  addon.setAutocastEnabled(code, enabled);
}

/** The dtype to which autocast casts: by default bfloat16 on the CPU and float16 on CUDA. Mirrors `torch.get_autocast_dtype`. */
export function getAutocastDtype(deviceType: string): DType {
  return dtypeOf(addon.getAutocastDtype(codeOf('get_autocast_dtype', deviceType)));
}

/** Sets the dtype to which autocast casts. Mirrors `torch.set_autocast_dtype`. */
export function setAutocastDtype(deviceType: string, dtype: DType): void {
  const code = codeOf('set_autocast_dtype', deviceType);
  if (!isDType(dtype)) {
    throw typeError(`set_autocast_dtype(): argument 'dtype' (position 2) must be torch.dtype, not ${typeName(dtype)}`);
  }
  addon.setAutocastDtype(code, dtype.code);
}

/** Whether autocast keeps the casts of parameters until the outermost scope ends. Mirrors `torch.is_autocast_cache_enabled`. */
export function isAutocastCacheEnabled(): boolean {
  return addon.isAutocastCacheEnabled();
}

/** Keeps casts of parameters, or not. Mirrors `torch.set_autocast_cache_enabled`. */
export function setAutocastCacheEnabled(enabled: boolean): void {
  requireBool('set_autocast_cache_enabled', 1, enabled);
  addon.setAutocastCacheEnabled(enabled);
}

/** Forgets the casts of parameters that were kept. Mirrors `torch.clear_autocast_cache`. */
export function clearAutocastCache(): void {
  addon.clearAutocastCache();
}

/** Counts one more scope of autocast, and returns their number. Mirrors `torch.autocast_increment_nesting`. */
export function autocastIncrementNesting(): number {
  return addon.autocastIncrementNesting();
}

/** Counts one scope of autocast less, and returns their number. Mirrors `torch.autocast_decrement_nesting`. */
export function autocastDecrementNesting(): number {
  return addon.autocastDecrementNesting();
}

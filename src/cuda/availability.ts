/** @file Whether there is CUDA, how many devices, and what they can do. */

import { countCudaDevices, cudaProblem } from '../native/cuda.js';
import { tensor } from '../tensor/creation.js';
import { bfloat16 } from '../values/dtype.js';
import { ask, makeReady } from './call.js';

/** Whether CUDA can be used: there is a libtorch with CUDA, a driver and a device. Never throws. Mirrors `torch.cuda.is_available`. */
export function isAvailable(): boolean {
  return cudaProblem() === null;
}

/** Why CUDA cannot be used and what to do; null if it can. */
export function unavailableReason(): string | null {
  return cudaProblem();
}

/** The number of devices, 0 without CUDA. Mirrors `torch.cuda.device_count`. */
export function deviceCount(): number {
  return countCudaDevices();
}

/** Whether CUDA has been made ready, which the first use does. Mirrors `torch.cuda.is_initialized`. */
export function isInitialized(): boolean {
  return isAvailable() && ask<boolean>('isInitialized');
}

/**
 * Makes CUDA ready now rather than at its first use. Mirrors `torch.cuda.init`.
 *
 * @throws AssertionError if libtorch has no CUDA; RuntimeError if there is no driver or no device.
 */
export function init(): void {
  makeReady();
}

const emulating = new Map<number, boolean>();

/** Whether a tensor in bfloat16 can be made on the current device. */
function canMakeBfloat16(device: number): boolean {
  let can = emulating.get(device);
  if (can === undefined) {
    try {
      tensor([1], { dtype: bfloat16, device: `cuda:${device}` });
      can = true;
    } catch {
      can = false;
    }
    emulating.set(device, can);
  }
  return can;
}

/** Whether the current device has bfloat16, by default also where it is emulated. Mirrors `torch.cuda.is_bf16_supported`. */
export function isBf16Supported(includingEmulation = true): boolean {
  if (!isAvailable()) return false;
  const device = ask<number>('currentDevice');
  if (ask<{ major: number }>('properties', device).major >= 8) return true;
  return includingEmulation && canMakeBfloat16(device);
}

/** Whether the current device has tf32. Mirrors `torch.cuda.is_tf32_supported`. */
export function isTf32Supported(): boolean {
  return isBf16Supported(false);
}

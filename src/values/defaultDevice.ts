/** @file The device on which factories make tensors when none is given. */

import { Device, type DeviceLike } from './device.js';

let current: Device | null = null;

/**
 * Sets where `torch.zeros`, `torch.tensor` and the other factories make tensors when no device is given; null goes back to the CPU. Functions that share
 * memory (`torch.from`) and those that follow a tensor (`zerosLike`, `t.newZeros`) are not affected. Mirrors `torch.set_default_device`.
 *
 * @throws RuntimeError if there is no such device type.
 */
export function setDefaultDevice(device: DeviceLike | null): void {
  current = device === null ? null : Device.of(device);
}

/** The given device, or the default one; null stands for the CPU. */
export function deviceOrDefault(device: DeviceLike | null | undefined): DeviceLike | null {
  return device ?? current;
}

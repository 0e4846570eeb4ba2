/** @file The namespace of a type of devices. */

import * as cpu from '../cpu/index.js';
import { isAvailable } from '../cuda/availability.js';
import * as cuda from '../cuda/index.js';
import { RuntimeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { Device } from '../values/device.js';

const modules = { cpu, cuda } as const;

/** What `torch.cpu` and `torch.cuda` both have. */
export type DeviceModule = (typeof modules)[keyof typeof modules];

/**
 * `torch.cpu` or `torch.cuda`: what a type of devices is operated with; by default that of the accelerator, or the CPU's. Mirrors `torch.get_device_module`.
 *
 * @throws RuntimeError for devices that have no such namespace.
 */
export function getDeviceModule(device?: Device | string | null): DeviceModule {
  if (device != null && typeof device !== 'string' && !(device instanceof Device)) {
    throw new RuntimeError(
      `Invalid value of device '${typeof device === 'number' ? device : typeName(device)}', expect torch.device, str, or None`,
    );
  }
  const { type } = Device.of(device ?? (isAvailable() ? 'cuda' : 'cpu'));
  if (!(type in modules)) {
    throw new RuntimeError(`Device '${type}' does not have a corresponding module registered as 'torch.${type}'.`);
  }
  return modules[type as keyof typeof modules];
}

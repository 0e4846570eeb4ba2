/** @file The type of devices whose random state and autocast setting a checkpoint keeps beside the CPU's. */

import { getDeviceModule } from '../../accelerator/index.js';
import { isAvailable } from '../../cuda/availability.js';
import { AttributeError } from '../../native/errors.js';
import { requireList } from '../../tensor/arguments.js';
import { checkOptions } from '../../native/options.js';
import type { Tensor } from '../../tensor/tensor.js';

let chosen: string | null = null;

/** The type that counts where the arguments have no tensors but the CPU's. Mirrors `torch.utils.checkpoint.DefaultDeviceType`. */
// biome-ignore lint/complexity/noStaticOnlyClass: that is what it is in PyTorch
export class DefaultDeviceType {
  /** Sets the type, such as `'cuda'`. */
  static setDeviceType(device = 'cuda'): void {
    chosen = device;
  }

  /** The type: what was set, else the accelerator's, or `'cpu'` without one. */
  static getDeviceType(): string {
    chosen ??= isAvailable() ? 'cuda' : 'cpu';
    return chosen;
  }
}

/** Options of `setDeviceStates`. */
export interface SetDeviceStatesOptions {
  /** Default: `DefaultDeviceType.getDeviceType()`. */
  deviceType?: string | null;
}

/**
 * Sets the states of the random generators of devices, given by their numbers. Mirrors `torch.utils.checkpoint.set_device_states`.
 *
 * @throws AttributeError for a type of devices that has no current device.
 */
export function setDeviceStates(
  devices: readonly number[],
  states: readonly Tensor[],
  options: SetDeviceStatesOptions = {},
): void {
  requireList('setDeviceStates', 'devices', devices);
  requireList('setDeviceStates', 'states', states);
  checkOptions('setDeviceStates', options, ['deviceType']);
  const { deviceType } = options;
  const type = deviceType ?? DefaultDeviceType.getDeviceType();
  if (type === 'meta') return;
  const module = getDeviceModule(type);
  for (let i = 0; i < Math.min(devices.length, states.length); i++) {
    if (!('device' in module)) throw new AttributeError(`module 'torch.${type}' has no attribute 'device'`);
    module.device(devices[i], () => module.setRngState(states[i]));
  }
}

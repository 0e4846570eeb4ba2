/** @file Where loaded storages go: the device that they were saved from, unless `mapLocation` says otherwise. */

import { RuntimeError } from '../native/errors.js';
import { isOptions } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';
import { Device, type DeviceLike } from '../values/device.js';
import { UnpicklingError } from './pickle/errors.js';

/**
 * Where to put storages: one device for all, devices by the location in the file (`{ 'cuda:0': 'cpu' }`), or a function from the one to the other,
 * which may return null to leave a storage where it was.
 */
export type MapLocation =
  | DeviceLike
  | Readonly<Record<string, DeviceLike>>
  | ReadonlyMap<string, DeviceLike>
  | ((location: string) => DeviceLike | null | undefined);

function deviceOf(location: DeviceLike): Device {
  try {
    return Device.of(location);
  } catch {
    throw new UnpicklingError(
      `don't know how to restore data location of torch.storage.UntypedStorage (tagged with ${location}); map it with mapLocation`,
    );
  }
}

/** The device for a storage that was saved from `location`. */
export function placeFor(location: string, map: MapLocation | null | undefined): Device {
  if (map == null) return deviceOf(location);
  if (typeof map === 'function') return deviceOf(map(location) ?? location);
  if (map instanceof Map) return deviceOf((map.get(location) as DeviceLike | undefined) ?? location);
  if (isOptions(map)) return deviceOf(Object.hasOwn(map, location) ? (map[location] as DeviceLike) : location);
  return Device.of(map as DeviceLike);
}

/**
 * Moves a storage's bytes to their device.
 *
 * @throws RuntimeError if this machine does not have it.
 */
export function moveTo(memory: Tensor, device: Device): Tensor {
  if (device.type === 'cpu') return memory;
  try {
    return memory.to(device);
  } catch (cause) {
    const what =
      device.type === 'cuda'
        ? 'on a CUDA device but torch.cuda.is_available() is False'
        : `on ${device}, which cannot be used here`;
    const error = new RuntimeError(
      `Attempting to deserialize object ${what}. To map its storages to the CPU, load it with torch.load(path, { mapLocation: 'cpu' }) (${(cause as Error).message})`,
    );
    error.cause = cause;
    throw error;
  }
}

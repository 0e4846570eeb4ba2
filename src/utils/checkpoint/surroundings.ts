/** @file What a function depends on beside its arguments: the random state, what autocast is set to, the default device. */

import { entering, type Setting } from '../../amp/autocast.js';
import { getAutocastDtype, isAutocastAvailable, isAutocastCacheEnabled, isAutocastEnabled } from '../../amp/state.js';
import { type Enter, runInMode } from '../../autograd/index.js';
import { addon } from '../../native/addon.js';
import { keep } from '../../native/handles.js';
import { isTensor } from '../../native/match.js';
import { warn } from '../../native/warnings.js';
import type { Tensor } from '../../tensor/tensor.js';
import { DefaultDeviceType } from './device-type.js';
import { deviceOrDefault, setDefaultDevice } from '../../values/defaultDevice.js';
import type { Device, DeviceLike } from '../../values/device.js';
import { defaultGenerator, Generator } from '../../values/generator.js';

/** The devices of tensors in nested lists, without those that have no random state to keep. */
function devicesOf(value: unknown, found = new Map<string, Device>()): Map<string, Device> {
  if (isTensor(value)) {
    const { device } = value;
    if (device.type !== 'cpu' && device.type !== 'meta') found.set(String(device), device);
  } else if (Array.isArray(value)) {
    for (const item of value) devicesOf(item, found);
  }
  return found;
}

/** The one type of devices whose state is kept beside the CPU's. */
function deviceTypeOf(devices: readonly Device[]): string | null {
  const types = [...new Set(devices.map((device) => device.type))];
  if (types.length > 1) {
    warn(
      'Tensor arguments, excluding CPU tensors, are detected on at least two types of devices. Device state will only be saved for devices ' +
        'of a single device type, and the remaining devices will be ignored. Consequently, if any checkpointed functions involve randomness, ' +
        'this may result in incorrect gradients. (Note that if CUDA devices are among the devices detected, it will be prioritized; ' +
        `otherwise, the first device encountered will be selected.)\nDevice types: ${[...types].sort()} first device type: ${types[0]}`,
    );
  }
  if (types.includes('cuda')) return 'cuda';
  return types[0] ?? null;
}

function generatorOf(device: Device): Generator {
  const { code } = device;
  return new Generator(device, addon.generatorDefault(code >> 8, (code & 255) - 1));
}

interface RandomState {
  readonly generator: Generator;
  readonly state: Tensor;
}

const randomStateOf = (generator: Generator): RandomState => ({ generator, state: keep(generator.getState()) });

function autocastOn(deviceType: string): Setting {
  return {
    deviceType,
    enabled: isAutocastEnabled(deviceType),
    dtype: getAutocastDtype(deviceType),
    cacheEnabled: isAutocastCacheEnabled(),
  };
}

function enterDevice(device: DeviceLike | null): Enter {
  return () => {
    const before = deviceOrDefault(null);
    setDefaultDevice(device);
    return () => setDefaultDevice(before);
  };
}

function enterAll(entries: readonly Enter[]): () => void {
  const leaves: (() => void)[] = [];
  const leave = (): void => {
    for (const end of leaves.reverse()) end();
  };
  try {
    for (const enter of entries) leaves.push(enter());
  } catch (error) {
    leave();
    throw error;
  }
  return leave;
}

/** Puts random states back when it is left. */
function enterRandom(states: readonly RandomState[]): Enter {
  return () => {
    const before = states.map(({ generator }) => randomStateOf(generator));
    for (const { generator, state } of states) generator.setState(state);
    return () => {
      for (const { generator, state } of before) {
        generator.setState(state);
        state.dispose();
      }
    };
  };
}

/** The surroundings of this moment, as a mode in which a function can be run again: what it draws then changes nothing outside. */
export function surroundings(args: readonly unknown[], preserveRngState: boolean): <R>(fn: () => R) => R {
  const devices = [...devicesOf(args).values()];
  const deviceType = deviceTypeOf(devices) ?? DefaultDeviceType.getDeviceType();
  const generators = [defaultGenerator, ...devices.filter((device) => device.type === deviceType).map(generatorOf)];
  const types = deviceType !== 'cpu' && isAutocastAvailable(deviceType) ? [deviceType, 'cpu'] : ['cpu'];
  const entries = [enterDevice(deviceOrDefault(null)), ...types.map(autocastOn).map(entering)];
  if (preserveRngState) entries.unshift(enterRandom(generators.map(randomStateOf)));
  return (fn) => runInMode('checkpoint', () => enterAll(entries), fn);
}

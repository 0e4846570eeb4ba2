/** @file The current device and what devices are: `torch.cuda.device`, `get_device_properties` and their like. */

import { inspect } from 'node:util';
import { type Enter, type Mode, makeMode, runInMode } from '../autograd/index.js';
import { AssertionError, typeError, ValueError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import { Device, type DeviceLike } from '../values/device.js';
import { deviceCount, isAvailable } from './availability.js';
import { ask, call } from './call.js';

/** A CUDA device, its name or its number; the current one if it is left out. */
export type CudaDevice = DeviceLike | null;

/** The number of the current device. Mirrors `torch.cuda.current_device`. */
export function currentDevice(): number {
  return call<number>('currentDevice');
}

/** The number of a device. @throws ValueError if it is of another type. */
export function indexOf(device?: CudaDevice): number {
  if (typeof device === 'number') return device;
  const { type, index } = device == null ? { type: 'cuda', index: null } : Device.of(device);
  if (type !== 'cuda') throw new ValueError(`Expected a cuda device, but got: ${String(device)}`);
  return index ?? currentDevice();
}

/** Makes a device the current one; `device` does it for a scope. Negative numbers do nothing. Mirrors `torch.cuda.set_device`. */
export function setDevice(device: DeviceLike): void {
  const index = indexOf(device);
  if (index >= 0) call('exchangeDevice', index);
}

function entering(index: number): Enter {
  return () => {
    if (index < 0) return () => undefined;
    const before = call<number>('exchangeDevice', index);
    return () => ask('exchangeDevice', before);
  };
}

/**
 * Makes a device the current one for a scope: `device(1, () => …)`, `using _ = device(1)`, or `@device(1)` on a method. Negative numbers do nothing.
 * Mirrors `torch.cuda.device`.
 */
export function device(index: CudaDevice): Mode;
export function device<R>(index: CudaDevice, fn: () => R): R;
export function device<R>(index: CudaDevice, fn?: () => R): R | Mode {
  const enter = entering(indexOf(index));
  return fn ? runInMode('device', enter, fn) : makeMode('device', enter);
}

/** `device` of the device on which a tensor is; does nothing for tensors elsewhere. Mirrors `torch.cuda.device_of`. */
export function deviceOf(tensor: Tensor): Mode;
export function deviceOf<R>(tensor: Tensor, fn: () => R): R;
export function deviceOf<R>(tensor: Tensor, fn?: () => R): R | Mode {
  if (!isTensor(tensor)) throw typeError('deviceOf() takes a tensor');
  const index = tensor.device.type === 'cuda' ? indexOf(tensor.device) : -1;
  return fn ? device(index, fn) : device(index);
}

interface Properties {
  readonly name: string;
  readonly major: number;
  readonly minor: number;
  readonly isMultiGpuBoard: number;
  readonly isIntegrated: number;
  readonly multiProcessorCount: number;
  /** In bytes. */
  readonly totalMemory: number;
  readonly maxThreadsPerMultiProcessor: number;
  readonly maxThreadsPerBlock: number;
  readonly warpSize: number;
  readonly regsPerMultiprocessor: number;
  /** In bytes. */
  readonly sharedMemoryPerBlock: number;
  /** In bytes. */
  readonly sharedMemoryPerBlockOptin: number;
  /** In bytes. */
  readonly sharedMemoryPerMultiprocessor: number;
  /** In kHz. */
  readonly clockRate: number;
  /** In kHz. */
  readonly memoryClockRate: number;
  /** In bits. */
  readonly memoryBusWidth: number;
  /** In bytes. */
  readonly L2CacheSize: number;
  readonly uuid: string;
  readonly pciBusId: number;
  readonly pciDeviceId: number;
  readonly pciDomainId: number;
}

/** What a device is. Mirrors `torch.cuda.get_device_properties`'s result, and prints as it does. */
export interface DeviceProperties extends Properties {
  toString(): string;
}

const mebibytes = (bytes: number): number => Math.floor(bytes / 2 ** 20);

function describe(p: Properties): string {
  return (
    `_CudaDeviceProperties(name='${p.name}', major=${p.major}, minor=${p.minor}, total_memory=${mebibytes(p.totalMemory)}MB, ` +
    `multi_processor_count=${p.multiProcessorCount}, uuid=${p.uuid}, pci_bus_id=${p.pciBusId}, pci_device_id=${p.pciDeviceId}, ` +
    `pci_domain_id=${p.pciDomainId}, L2_cache_size=${mebibytes(p.L2CacheSize)}MB)`
  );
}

function checked(device: CudaDevice | undefined, what: string): number {
  const index = indexOf(device);
  if (index < 0 || index >= deviceCount()) throw new AssertionError(`Invalid ${what} id`);
  return index;
}

/**
 * What a device is: name, capability, memory and more. Mirrors `torch.cuda.get_device_properties`.
 *
 * @throws AssertionError if there is no device of that number.
 */
export function getDeviceProperties(device?: CudaDevice): DeviceProperties {
  const properties = call<Properties>('properties', checked(device, 'device'));
  const toString = (): string => describe(properties);
  return Object.freeze(
    Object.defineProperties(properties, {
      toString: { value: toString, enumerable: false },
      [inspect.custom]: { value: toString, enumerable: false },
    }),
  );
}

/** The name of a device. Mirrors `torch.cuda.get_device_name`. */
export function getDeviceName(device?: CudaDevice): string {
  return getDeviceProperties(device).name;
}

/** The compute capability of a device, such as `[9, 0]`. Mirrors `torch.cuda.get_device_capability`. */
export function getDeviceCapability(device?: CudaDevice): [major: number, minor: number] {
  const { major, minor } = getDeviceProperties(device);
  return [major, minor];
}

/** Whether a device can read another's memory. Mirrors `torch.cuda.can_device_access_peer`. */
export function canDeviceAccessPeer(device: CudaDevice, peerDevice: CudaDevice): boolean {
  return call<boolean>('canDeviceAccessPeer', checked(device, 'device'), checked(peerDevice, 'peer device'));
}

/** Waits until a device has done everything in all of its streams. Mirrors `torch.cuda.synchronize`. */
export function synchronize(device?: CudaDevice): void {
  call('synchronize', indexOf(device));
}

/** The architectures for which libtorch was compiled, such as `sm_90`. Mirrors `torch.cuda.get_arch_list`. */
export function getArchList(): string[] {
  if (!isAvailable()) return [];
  return [...ask<string>('config').matchAll(/code=((?:sm|compute)_\w+)/g)].map(([, architecture]) => architecture);
}

/** The flags for those architectures. Mirrors `torch.cuda.get_gencode_flags`. */
export function getGencodeFlags(): string {
  return getArchList()
    .map((architecture) => architecture.split('_'))
    .map(([kind, number]) => `-gencode compute=compute_${number},code=${kind}_${number}`)
    .join(' ');
}

/** The address of cuBLAS's handle for the current stream. Mirrors `torch.cuda.current_blas_handle`. */
export function currentBlasHandle(): number {
  return call<number>('currentBlasHandle');
}

const syncModes = ['default', 'warn', 'error'] as const;

/** Makes operators that wait for the device warn or throw. Mirrors `torch.cuda.set_sync_debug_mode`. */
export function setSyncDebugMode(debugMode: (typeof syncModes)[number] | 0 | 1 | 2): void {
  const mode = typeof debugMode === 'string' ? syncModes.indexOf(debugMode) : debugMode;
  makeSureOfMode(mode);
  call('setSyncDebugMode', mode);
}

function makeSureOfMode(mode: number): void {
  if (mode < 0) throw new ValueError('invalid value of debug_mode, expected one of `default`, `warn`, `error`');
}

/** Whether operators that wait for the device warn (1) or throw (2). Mirrors `torch.cuda.get_sync_debug_mode`. */
export function getSyncDebugMode(): number {
  return call<number>('syncDebugMode');
}

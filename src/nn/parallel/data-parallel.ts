/** @file A module that runs on several devices, each with a part of the batch. */

import { isGradEnabled } from '../../autograd/modes.js';
import { AssertionError, RuntimeError } from '../../native/errors.js';
import { empty } from '../../ops/functions.js';
import { Device, type DeviceLike } from '../../values/device.js';
import { type Rest, readOptions } from '../arguments.js';
import { type AnyModule, Module } from '../module.js';
import { replicate } from './replicate.js';
import { gather, scatter } from './scatter.js';
import { requireList } from '../../tensor/arguments.js';
import { requireModule } from '../checks.js';

/** Options of `DataParallel` and `dataParallel`. */
export interface DataParallelOptions {
  /** The devices. Default: all CUDA devices. */
  deviceIds?: readonly DeviceLike[] | null;
  /** Where outputs are gathered. Default: the first device. */
  outputDevice?: DeviceLike | null;
  /** Dimension of the batch. Default: 0. */
  dim?: number;
}

type ParallelRest = Rest<
  [deviceIds?: readonly DeviceLike[] | null, outputDevice?: DeviceLike | null, dim?: number],
  DataParallelOptions
>;
const names = ['deviceIds', 'outputDevice', 'dim'] as const;

/** The CUDA devices on which tensors can be made. */
function cudaDevices(): Device[] {
  const devices: Device[] = [];
  for (;;) {
    const device = new Device('cuda', devices.length);
    try {
      empty([0], { device });
    } catch {
      return devices;
    }
    devices.push(device);
  }
}

function checkPlace(module: AnyModule, device: Device): void {
  for (const tensor of [...module.parameters(), ...module.buffers()]) {
    if (tensor.device.equals(device)) continue;
    throw new RuntimeError(
      `module must have its parameters and buffers on device ${device} (device_ids[0]) but found one of them on device: ${tensor.device}`,
    );
  }
}

/** Runs each module with its arguments, each on the device where its tensors are. Mirrors `torch.nn.parallel.parallel_apply`. */
export function parallelApply<A extends unknown[], R>(
  modules: readonly Module<A, R>[],
  inputs: readonly (A | A[0])[],
): R[] {
  requireList('parallelApply', 'modules', modules);
  requireList('parallelApply', 'inputs', inputs);
  if (modules.length !== inputs.length) {
    throw new AssertionError(
      `The number of modules ${modules.length} is not equal to the number of inputs ${inputs.length}`,
    );
  }
  return modules.map((module, i) => {
    requireModule('parallelApply', `modules[${i}]`, module);
    const input = inputs[i];
    return module(...((Array.isArray(input) ? input : [input]) as A));
  });
}

interface Places {
  devices: readonly Device[];
  output: DeviceLike;
  dim: number;
}

function run<A extends unknown[], R>(module: Module<A, R>, args: A, { devices, output, dim }: Places): R {
  checkPlace(module._any(), devices[0]);
  const parts = args.length > 0 ? scatter(args, devices, dim) : [args];
  if (devices.length === 1) return module(...parts[0]);
  const replicas = replicate(module, devices.slice(0, parts.length), !isGradEnabled());
  return gather(parallelApply(replicas, parts), output, dim);
}

/**
 * Cuts every batch along `dim`, runs a copy of the module with each part on a device of its own and puts the outputs together; the
 * gradients add up in the module. Without CUDA devices it just calls the module. Mirrors `torch.nn.DataParallel`.
 */
export class DataParallel<A extends unknown[], R> extends Module<A, R> {
  module: Module<A, R>;
  deviceIds: readonly Device[];
  outputDevice: DeviceLike | null;
  dim: number;

  constructor(module: Module<A, R>, ...rest: ParallelRest) {
    super();
    const { deviceIds, outputDevice, dim = 0 } = readOptions<DataParallelOptions>('DataParallel', names, rest);
    const available = cudaDevices();
    this.module = module;
    this.deviceIds = available.length > 0 ? (deviceIds?.map((device) => Device.of(device)) ?? available) : [];
    this.outputDevice = outputDevice ?? this.deviceIds.at(0) ?? null;
    this.dim = dim;
    if (this.deviceIds.length === 1) module.to(this.deviceIds[0]);
  }

  override forward(...args: A): R {
    const { deviceIds: devices, outputDevice, dim } = this;
    if (devices.length === 0) return this.module(...args);
    return run(this.module, args, { devices, output: outputDevice ?? devices[0], dim });
  }
}

/**
 * Runs a module once as `DataParallel` does. Mirrors `torch.nn.parallel.data_parallel`.
 *
 * @throws RuntimeError if there are no CUDA devices.
 */
export function dataParallel<A extends unknown[], R>(module: Module<A, R>, inputs: A | A[0], ...rest: ParallelRest): R {
  const { deviceIds, outputDevice, dim = 0 } = readOptions<DataParallelOptions>('dataParallel', names, rest);
  const available = cudaDevices();
  if (available.length === 0) throw new RuntimeError('device type could not be determined');
  const devices = deviceIds?.map((device) => Device.of(device)) ?? available;
  const args = (Array.isArray(inputs) ? inputs : [inputs]) as A;
  return run(module, args, { devices, output: outputDevice ?? devices[0], dim });
}

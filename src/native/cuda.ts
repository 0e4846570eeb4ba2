/** @file CUDA in this process: its libraries are opened at start-up if there is a device, otherwise it is known why not. */

import { join } from 'node:path';
import { AssertionError, RuntimeError } from './errors.js';

/** What the build found of CUDA; null for a libtorch without it. */
export interface CudaRecord {
  /** libtorch's libraries for CUDA, in the order in which to open them. */
  readonly libraries: string[];
  /** Our library with what needs CUDA's headers, beside the addon; null if they were not there. */
  readonly functions: string | null;
}

interface Loader {
  open(paths: string[]): void;
  cudaDevices(): number | null;
  cudaFunctions(path: string): bigint;
}

interface Addon {
  useNamed(functions: bigint): void;
  callNamed(name: string, numbers: number[], text: string): string;
}

interface Problem {
  readonly reason: string;
  /** What PyTorch throws. */
  readonly error: () => Error;
}

const notBuilt: Problem = {
  reason:
    'libtorch was built without CUDA: set LIBTORCH to one with CUDA, or LIBTORCH_USE_PYTORCH=1 where Python has one, and run `npm run build`',
  error: () => new AssertionError('Torch not compiled with CUDA enabled'),
};

const noDriver: Problem = {
  reason: "NVIDIA's driver is not installed",
  error: () =>
    new RuntimeError(
      'Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from http://www.nvidia.com/Download/index.aspx',
    ),
};

const noDevice: Problem = {
  reason: "NVIDIA's driver sees no device, or CUDA_VISIBLE_DEVICES hides them all",
  error: () => new RuntimeError('No CUDA GPUs are available'),
};

function driverFailed(code: number): Problem {
  return {
    reason: `NVIDIA's driver could not be initialized (CUDA error ${code})`,
    error: () => new RuntimeError('CUDA driver initialization failed, you might not have a CUDA gpu.'),
  };
}

function notOpened(cause: Error): Problem {
  const reason = `libtorch's CUDA libraries could not be opened: ${cause.message}`;
  return { reason, error: () => new RuntimeError(reason) };
}

/** What stands in the way; undefined as long as libtorch has not been asked for its devices. */
let problem: Problem | null | undefined = notBuilt;
let countDevices = (): number => 0;
let devices: number | null = null;

function problemOfDriver(count: number | null): Problem | undefined {
  if (count === null) return noDriver;
  if (count < 0) return driverFailed(-count);
  return count === 0 ? noDevice : undefined;
}

/**
 * Opens CUDA's libraries if there is a device. libtorch asks once for the whole process whether there is CUDA, the first time at the first backward pass:
 * libraries that come later are not seen. Without a device they must not be there: libtorch then pins memory through a driver that is missing.
 */
export function openCuda(loader: Loader, addon: Addon, record: CudaRecord | null | undefined, folder: string): void {
  if (!record) return;
  problem = problemOfDriver(loader.cudaDevices());
  if (problem) return;
  try {
    loader.open(record.libraries);
    if (record.functions !== null) addon.useNamed(loader.cudaFunctions(join(folder, record.functions)));
  } catch (cause) {
    problem = notOpened(cause as Error);
  }
  countDevices = () => Number(addon.callNamed('deviceCount', [], ''));
}

function currentProblem(): Problem | null {
  // The driver may be too old for libtorch, which then counts no devices.
  if (problem === undefined) problem = countDevices() > 0 ? null : noDevice;
  return problem;
}

/** How many devices there are; 0 if CUDA cannot be used. */
export function countCudaDevices(): number {
  devices ??= currentProblem() === null ? countDevices() : 0;
  return devices;
}

/** Why CUDA cannot be used, null if it can. */
export function cudaProblem(): string | null {
  return currentProblem()?.reason ?? null;
}

/** Whether libtorch has CUDA, with or without a driver and a device. */
export function isCudaBuilt(): boolean {
  return problem !== notBuilt;
}

/** Throws what PyTorch throws where CUDA is needed and not there. */
export function requireCuda(): void {
  const found = currentProblem();
  if (found) throw found.error();
}

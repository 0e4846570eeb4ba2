/** @file The devices' random number generators: seeding them, and saving and restoring their state. */

import { IndexError } from '../native/errors.js';
import { requireIterable } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { cudaGenerators, type Generator } from '../values/generator.js';
import { init, isAvailable } from './availability.js';
import { type CudaDevice, indexOf } from './device.js';

function generatorOf(device?: CudaDevice): Generator {
  init();
  const index = indexOf(device);
  const generator = cudaGenerators()[index];
  if (!generator) throw new IndexError('tuple index out of range');
  return generator;
}

/** The random state of a device as a uint8 tensor. Mirrors `torch.cuda.get_rng_state`. */
export function getRngState(device?: CudaDevice): Tensor {
  return generatorOf(device).getState();
}

/** The random states of all devices. Mirrors `torch.cuda.get_rng_state_all`. */
export function getRngStateAll(): Tensor[] {
  return cudaGenerators().map((generator) => generator.getState());
}

/** Restores the random state of a device. Does nothing without CUDA. Mirrors `torch.cuda.set_rng_state`. */
export function setRngState(newState: Tensor, device?: CudaDevice): void {
  if (isAvailable()) generatorOf(device).setState(newState);
}

/** Restores the random states of all devices. Mirrors `torch.cuda.set_rng_state_all`. */
export function setRngStateAll(newStates: Iterable<Tensor>): void {
  requireIterable('setRngStateAll', 'newStates', newStates);
  let index = 0;
  for (const state of newStates) setRngState(state, index++);
}

/** Seeds the current device. Does nothing without CUDA. Mirrors `torch.cuda.manual_seed`. */
export function manualSeed(seed: number | bigint): void {
  if (isAvailable()) generatorOf().manualSeed(seed);
}

/** Seeds all devices. Does nothing without CUDA. Mirrors `torch.cuda.manual_seed_all`. */
export function manualSeedAll(seed: number | bigint): void {
  for (const generator of cudaGenerators()) generator.manualSeed(seed);
}

/** Seeds the current device from the operating system. Does nothing without CUDA. Mirrors `torch.cuda.seed`. */
export function seed(): void {
  if (isAvailable()) generatorOf().seed();
}

/** Seeds all devices with one number from the operating system. Does nothing without CUDA. Mirrors `torch.cuda.seed_all`. */
export function seedAll(): void {
  const [first, ...others] = cudaGenerators();
  if (!first) return;
  const number = first.seed();
  for (const generator of others) generator.manualSeed(number);
}

/** The seed that the current device was given. Mirrors `torch.cuda.initial_seed`. */
export function initialSeed(): bigint {
  return generatorOf().initialSeed();
}

/** @file The default random number generators: seeding them, and saving and restoring their state. */

import { typeError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { keep } from '../native/handles.js';
import { cudaGenerators, defaultGenerator, type Generator } from '../values/generator.js';
import { requireFunction } from './arguments.js';
import type { Tensor } from './tensor.js';

/**
 * Seeds the default generators of all devices and returns the CPU's. The same seed gives the same numbers as in Python. Mirrors `torch.manual_seed`.
 *
 * @throws TypeError if the seed is not an integer, RangeError if it does not fit in 64 bits.
 */
export function manualSeed(seed: number | bigint): Generator {
  for (const generator of cudaGenerators()) generator.manualSeed(seed);
  return defaultGenerator.manualSeed(seed);
}

/** Seeds the default generator from the operating system and returns the seed. Mirrors `torch.seed`. */
export function seed(): bigint {
  return defaultGenerator.seed();
}

/** The seed that the default generator was given. Mirrors `torch.initial_seed`. */
export function initialSeed(): bigint {
  return defaultGenerator.initialSeed();
}

/** The CPU's random state as a uint8 tensor. Mirrors `torch.get_rng_state`. */
export function getRngState(): Tensor {
  return defaultGenerator.getState();
}

/**
 * Restores a state from `getRngState`, also one that Python saved. Mirrors `torch.set_rng_state`.
 *
 * @throws TypeError if it is not a uint8 tensor; RuntimeError if it has the wrong size.
 */
export function setRngState(state: Tensor): void {
  if (!isTensor(state) || state.dtype.name !== 'uint8' || state.device.type !== 'cpu') {
    throw typeError('RNG state must be a torch.ByteTensor');
  }
  defaultGenerator.setState(state);
}

/**
 * Runs `fn` and puts the random states of all devices back as they were before, so that what `fn` draws changes nothing outside. Mirrors `torch.random.fork_rng`.
 *
 * @throws TypeError if `fn` returns a promise: what runs in between would draw from the forked state.
 */
export function forkRng<R>(fn: () => R): R {
  requireFunction('forkRng', 'fn', fn);
  const states = [defaultGenerator, ...cudaGenerators()].map((generator) => ({
    generator,
    state: keep(generator.getState()),
  }));
  try {
    const result = fn();
    if (result instanceof Promise) {
      throw typeError('forkRng() takes a synchronous function: the random state cannot be held across an await');
    }
    return result;
  } finally {
    for (const { generator, state } of states) {
      generator.setState(state);
      state.dispose();
    }
  }
}

/** @file Random number generators, as `torch.Generator`. */

import { addon } from '../native/addon.js';
import { countCudaDevices, requireCuda } from '../native/cuda.js';
import { rangeError, typeError } from '../native/errors.js';
import { adopt, TensorClass } from '../native/handles.js';
import type { Tensor } from '../tensor/tensor.js';
import { Device, type DeviceLike } from './device.js';

const finalizer = new FinalizationRegistry<number>((id) => addon.generatorFree(id));

/** A source of random numbers with a state of its own, as `torch.Generator`. */
export class Generator {
  /** @internal */
  readonly _id: number;
  readonly device: Device;

  constructor(device: DeviceLike = 'cpu', id?: number) {
    this.device = Device.of(device);
    const { code } = this.device;
    if (this.device.type === 'cuda') requireCuda();
    this._id = id ?? addon.generatorNew(code >> 8, (code & 255) - 1);
    if (id === undefined) finalizer.register(this, this._id);
  }

  /** Sets the seed; the same seed gives the numbers that Python gives. Returns the generator. */
  manualSeed(seed: number | bigint): this {
    addon.generatorManualSeed(this._id, seedValue(seed));
    return this;
  }

  /** Takes a seed from the operating system and returns it. */
  seed(): bigint {
    return addon.generatorSeed(this._id);
  }

  /** The seed last set. */
  initialSeed(): bigint {
    return addon.generatorInitialSeed(this._id);
  }

  /** The state as a uint8 tensor, which Python's `set_state` takes too. */
  getState(): Tensor {
    return adopt(addon.generatorGetState(this._id));
  }

  setState(state: Tensor): void {
    if (!(state instanceof TensorClass)) throw typeError(`expected a torch.ByteTensor, but got ${typeof state}`);
    addon.generatorSetState(this._id, state._id);
  }
}

/** Takes over an id that the addon gave. @internal */
export function adoptGenerator(device: Device, id: number): Generator {
  const generator = new Generator(device, id);
  finalizer.register(generator, id);
  return generator;
}

/** Checks a seed; Python's rule: any 64-bit integer, negative ones count from the top. */
function seedValue(seed: number | bigint): bigint {
  if (typeof seed !== 'bigint' && !Number.isSafeInteger(seed)) {
    throw typeError(`a seed must be an integer, got ${String(seed)}; give a bigint beyond 2^53`);
  }
  const value = BigInt(seed);
  if (value < -(2n ** 63n) || value >= 2n ** 64n)
    throw rangeError(`Overflow when unpacking long: seed ${seed} does not fit in 64 bits`);
  return value;
}

/** The CPU's default generator, which every random operator uses that is not given another. */
export const defaultGenerator = new Generator('cpu', addon.generatorDefault(0, -1));

const ofCuda: Generator[] = [];

/** The default generators of all CUDA devices. */
export function cudaGenerators(): readonly Generator[] {
  for (let index = ofCuda.length; index < countCudaDevices(); index++) {
    ofCuda.push(new Generator(`cuda:${index}`, addon.generatorDefault(1, index)));
  }
  return ofCuda;
}

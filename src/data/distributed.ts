/** @file The part of a dataset that one of several processes visits. */

import { RuntimeError, ValueError } from '../native/errors.js';
import { checkOptions } from '../native/options.js';
import { randperm } from '../ops/functions.js';
import { Generator } from '../values/generator.js';
import type { Sized } from './dataset.js';
import { Sampler, takeIndices } from './sampler.js';

/** Options of `DistributedSampler`. */
export interface DistributedSamplerOptions {
  /** How many processes share the dataset. */
  numReplicas?: number | null;
  /** The number of this process among them, from 0. */
  rank?: number | null;
  /** Whether each epoch has another order. Default: true. */
  shuffle?: boolean;
  /** Makes the order, together with the epoch; the same in all processes. Default: 0. */
  seed?: number;
  /** Whether samples are left out rather than given twice where the dataset cannot be divided evenly. Default: false. */
  dropLast?: boolean;
}

const names = ['numReplicas', 'rank', 'shuffle', 'seed', 'dropLast'] as const;

/** Visits every `numReplicas`-th sample, from `rank` on. `setEpoch` gives the next epoch another order. Mirrors `torch.utils.data.DistributedSampler`. */
export class DistributedSampler extends Sampler {
  readonly numReplicas: number;
  readonly rank: number;
  readonly shuffle: boolean;
  readonly seed: number;
  readonly dropLast: boolean;
  /** How many samples a process visits. */
  readonly numSamples: number;
  /** How many all processes visit. */
  readonly totalSize: number;
  epoch = 0;

  /** @throws RuntimeError without `numReplicas` and `rank`; ValueError for a rank that is not among them. */
  constructor(
    readonly dataset: Sized,
    options: DistributedSamplerOptions = {},
  ) {
    super();
    checkOptions('DistributedSampler', options, names);
    const { numReplicas, rank, shuffle = true, seed = 0, dropLast = false } = options;
    if (numReplicas == null || rank == null) {
      throw new RuntimeError('Requires distributed package to be available');
    }
    if (rank >= numReplicas || rank < 0) {
      throw new ValueError(`Invalid rank ${rank}, rank should be in the interval [0, ${numReplicas - 1}]`);
    }
    this.numReplicas = numReplicas;
    this.rank = rank;
    this.shuffle = shuffle;
    this.seed = seed;
    this.dropLast = dropLast;
    const { length } = dataset;
    const isCut = dropLast && length % numReplicas !== 0;
    this.numSamples = Math.ceil((isCut ? length - numReplicas : length) / numReplicas);
    this.totalSize = this.numSamples * numReplicas;
  }

  get length(): number {
    return this.numSamples;
  }

  /** Says which epoch comes next; all processes must say the same. */
  setEpoch(epoch: number): void {
    this.epoch = epoch;
  }

  #order(): number[] {
    const { length } = this.dataset;
    if (!this.shuffle) return Array.from({ length }, (_, i) => i);
    const generator = new Generator().manualSeed(this.seed + this.epoch);
    return takeIndices(randperm(length, { generator }));
  }

  override [Symbol.iterator](): Iterator<number> {
    const order = this.#order();
    const own = Array.from({ length: this.numSamples }, (_, i) => (this.rank + i * this.numReplicas) % order.length);
    return own.map((at) => order[at])[Symbol.iterator]();
  }
}

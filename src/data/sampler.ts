/** @file In which order samples are visited; every order equals Python's for the same seed. */

import { keep } from '../native/handles.js';
import { typeError, ValueError } from '../native/errors.js';
import { type Rest, readOptions } from '../nn/arguments.js';
import { str } from '../nn/python.js';
import { typeName } from '../nn/typename.js';
import { empty, multinomial, randint, randperm } from '../ops/functions.js';
import { asTensor, type Tensor } from '../tensor/index.js';
import { float64, int64 } from '../values/dtype.js';
import { Generator } from '../values/generator.js';

import type { Sized } from './dataset.js';
import { requireObject } from '../tensor/arguments.js';

/** Base class of samplers; mirrors `torch.utils.data.Sampler`. `K` is what it yields: an index, or a batch of indices. */
export abstract class Sampler<K = number> implements Iterable<K> {
  abstract [Symbol.iterator](): Iterator<K>;
}

/** The values of a 1-d int64 tensor, which is freed. */
export function takeIndices(tensor: Tensor): number[] {
  const values = tensor.typedArray() as BigInt64Array;
  tensor.dispose();
  return Array.from(values, Number);
}

/** Draws a seed as PyTorch does wherever it needs one: `torch.empty((), dtype=torch.int64).random_()`. */
export function drawSeed(generator?: Generator | null): bigint {
  const holder = empty([], { dtype: int64 });
  const [seed] = holder.random_({ generator }).typedArray() as BigInt64Array;
  holder.dispose();
  return seed;
}

/** The length of an iterable that has one. */
export function lengthOf(source: object): number {
  const { length } = source as Partial<Sized>;
  if (typeof length !== 'number') throw typeError(`object of type '${typeName(source)}' has no len()`);
  return length;
}

function isPositiveInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

/** Option of what draws random numbers. */
export interface GeneratorOptions {
  /** Source of random numbers. Default: the default generator. */
  generator?: Generator | null;
}

/** Visits samples in order; mirrors `torch.utils.data.SequentialSampler`. */
export class SequentialSampler extends Sampler {
  constructor(readonly dataSource: Sized) {
    super();
    requireObject('SequentialSampler', 'dataSource', dataSource);
  }

  get length(): number {
    return this.dataSource.length;
  }

  override *[Symbol.iterator](): Iterator<number> {
    const { length } = this.dataSource;
    for (let index = 0; index < length; index++) yield index;
  }
}

/** Options of `RandomSampler`. */
export interface RandomSamplerOptions {
  /** Draw each index anew, so that it may come again. Default false: a permutation. */
  replacement?: boolean;
  /** How many indices an epoch has. Default: the length of the source. */
  numSamples?: number | null;
  /** Source of random numbers. Default: one seeded by the default generator at each epoch. */
  generator?: Generator | null;
}

/** Visits samples in random order; mirrors `torch.utils.data.RandomSampler`. */
export class RandomSampler extends Sampler {
  readonly replacement: boolean;
  readonly generator: Generator | null;
  readonly #numSamples: number | null;

  /** @throws TypeError, ValueError for options that are none, and for an empty source. */
  constructor(
    readonly dataSource: Sized,
    ...rest: Rest<
      [replacement?: boolean, numSamples?: number | null, generator?: Generator | null],
      RandomSamplerOptions
    >
  ) {
    super();
    requireObject('RandomSampler', 'dataSource', dataSource);
    const names = ['replacement', 'numSamples', 'generator'] as const;
    const {
      replacement = false,
      numSamples,
      generator,
    } = readOptions<RandomSamplerOptions>('RandomSampler', names, rest);
    this.replacement = replacement;
    this.#numSamples = numSamples ?? null;
    this.generator = generator ?? null;
    if (typeof replacement !== 'boolean') {
      throw typeError(`replacement should be a boolean value, but got replacement=${str(replacement)}`);
    }
    if (!isPositiveInteger(this.numSamples)) {
      throw new ValueError(
        `num_samples should be a positive integer value, but got num_samples=${str(this.numSamples)}`,
      );
    }
  }

  /** How many indices an epoch has; follows the source if its length changes. */
  get numSamples(): number {
    return this.#numSamples ?? this.dataSource.length;
  }

  get length(): number {
    return this.numSamples;
  }

  override *[Symbol.iterator](): Iterator<number> {
    const n = this.dataSource.length;
    if (n === 0) throw new ValueError('RandomSampler cannot draw samples: its data source has become empty');
    const generator = this.generator ?? new Generator().manualSeed(drawSeed());
    const count = this.numSamples;
    if (this.replacement) {
      for (let left = count; left >= 32; left -= 32) {
        yield* takeIndices(randint(n, [32], { dtype: int64, generator }));
      }
      yield* takeIndices(randint(n, [count % 32], { dtype: int64, generator }));
    } else {
      for (let left = count; left >= n; left -= n) yield* takeIndices(randperm(n, { generator }));
      // Drawn even if nothing is left to take, as in Python: the generator moves on.
      yield* takeIndices(randperm(n, { generator })).slice(0, count % n);
    }
  }
}

/** Visits the given indices in random order; mirrors `torch.utils.data.SubsetRandomSampler`. */
export class SubsetRandomSampler extends Sampler {
  readonly generator: Generator | null;

  constructor(
    readonly indices: readonly number[],
    ...rest: Rest<[generator?: Generator | null], GeneratorOptions>
  ) {
    super();
    this.generator = readOptions<GeneratorOptions>('SubsetRandomSampler', ['generator'], rest).generator ?? null;
  }

  get length(): number {
    return this.indices.length;
  }

  override *[Symbol.iterator](): Iterator<number> {
    for (const at of takeIndices(randperm(this.indices.length, { generator: this.generator }))) yield this.indices[at];
  }
}

/** Options of `WeightedRandomSampler`. */
export interface WeightedRandomSamplerOptions extends GeneratorOptions {
  /** Whether an index may come again. Default true. */
  replacement?: boolean;
}

/** Draws indices with the given probabilities, which need not sum to one; mirrors `torch.utils.data.WeightedRandomSampler`. */
export class WeightedRandomSampler extends Sampler {
  /** float64, of shape `[n]`. */
  readonly weights: Tensor;
  readonly replacement: boolean;
  readonly generator: Generator | null;

  /** @throws ValueError if `numSamples` is no positive integer, or `weights` not one-dimensional. */
  constructor(
    weights: readonly number[] | Tensor,
    readonly numSamples: number,
    ...rest: Rest<[replacement?: boolean, generator?: Generator | null], WeightedRandomSamplerOptions>
  ) {
    super();
    const { replacement = true, generator } = readOptions<WeightedRandomSamplerOptions>(
      'WeightedRandomSampler',
      ['replacement', 'generator'],
      rest,
    );
    if (!isPositiveInteger(numSamples)) {
      throw new ValueError(`num_samples should be a positive integer value, but got num_samples=${str(numSamples)}`);
    }
    if (typeof replacement !== 'boolean') {
      throw new ValueError(`replacement should be a boolean value, but got replacement=${str(replacement)}`);
    }
    this.weights = keep(asTensor(weights, { dtype: float64 }));
    if (this.weights.dim() !== 1) {
      throw new ValueError(
        `weights should be a 1d sequence but given weights have shape (${this.weights.shape.join(', ')})`,
      );
    }
    this.replacement = replacement;
    this.generator = generator ?? null;
  }

  get length(): number {
    return this.numSamples;
  }

  override *[Symbol.iterator](): Iterator<number> {
    const { weights, numSamples, replacement, generator } = this;
    yield* takeIndices(multinomial(weights, numSamples, replacement, { generator }));
  }
}

/** Options of `BatchSampler`. Both have to be given, by position or here. */
export interface BatchSamplerOptions {
  /** Indices per batch. */
  batchSize?: number;
  /** Whether a last batch that is smaller is left out. */
  dropLast?: boolean;
}

/** Groups the indices of another sampler into batches; mirrors `torch.utils.data.BatchSampler`. */
export class BatchSampler<K = number> extends Sampler<K[]> {
  readonly batchSize: number;
  readonly dropLast: boolean;

  /** @throws ValueError if `batchSize` is no positive integer or `dropLast` no boolean. */
  constructor(
    readonly sampler: Iterable<K>,
    ...rest: Rest<[batchSize: number, dropLast?: boolean], BatchSamplerOptions>
  ) {
    super();
    const { batchSize, dropLast } = readOptions<BatchSamplerOptions>('BatchSampler', ['batchSize', 'dropLast'], rest);
    if (!isPositiveInteger(batchSize)) {
      throw new ValueError(`batch_size should be a positive integer value, but got batch_size=${str(batchSize)}`);
    }
    if (typeof dropLast !== 'boolean') {
      throw new ValueError(`drop_last should be a boolean value, but got drop_last=${str(dropLast)}`);
    }
    this.batchSize = batchSize;
    this.dropLast = dropLast;
  }

  /** The number of batches. */
  get length(): number {
    const samples = lengthOf(this.sampler);
    return this.dropLast ? Math.floor(samples / this.batchSize) : Math.ceil(samples / this.batchSize);
  }

  override *[Symbol.iterator](): Iterator<K[]> {
    let batch: K[] = [];
    for (const index of this.sampler) {
      batch.push(index);
      if (batch.length === this.batchSize) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0 && !this.dropLast) yield batch;
  }
}

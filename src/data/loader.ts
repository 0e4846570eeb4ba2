/** @file The data loader: batches of samples in the order of a sampler. */

import { typeError, ValueError } from '../native/errors.js';
import { isOptions } from '../native/options.js';
import { type Rest, readOptions } from '../nn/arguments.js';
import { str } from '../nn/python.js';
import { typeName } from '../nn/typename.js';
import { warn } from '../native/warnings.js';
import type { Generator } from '../values/generator.js';
import { type Collated, defaultCollate, defaultConvert } from './collate.js';
import { type DatasetLike, IterableDataset } from './dataset.js';
import { END, type Fetcher, MapFetcher, openAsyncStream, openStream, type Slot, StreamFetcher } from './fetch.js';
import { BatchSampler, drawSeed, lengthOf, RandomSampler, Sampler, SequentialSampler } from './sampler.js';

interface CommonOptions {
  /** Visit the samples in a new random order at every epoch. Default false. */
  shuffle?: boolean | null;
  /** Gives the order of the samples instead of `shuffle`: a sampler, or any iterable of indices. */
  sampler?: Iterable<number> | null;
  /** Source of random numbers for shuffling. Default: the default generator. */
  generator?: Generator | null;
}

interface BatchedOptions<T, B> extends CommonOptions {
  /** Samples per batch. Default 1. */
  batchSize?: number;
  /** Gives batches of indices; excludes `batchSize`, `shuffle`, `sampler` and `dropLast`. */
  batchSampler?: Iterable<readonly number[]> | null;
  /** Makes a batch of samples. Default `defaultCollate`. */
  collateFn?: ((samples: T[]) => B | Promise<B>) | null;
  /** Leave out a last batch that is smaller. Default false. */
  dropLast?: boolean;
}

interface UnbatchedOptions<T, B> extends CommonOptions {
  /** Null: give single samples. */
  batchSize: null;
  /** Changes a sample. Default `defaultConvert`. */
  collateFn?: ((sample: T) => B | Promise<B>) | null;
}

/** Options of `DataLoader`. */
export type DataLoaderOptions<T, B> = BatchedOptions<T, B> | UnbatchedOptions<T, B>;

/** The first of them may be given by position, as in Python. */
const optionNames = ['batchSize', 'shuffle', 'sampler', 'batchSampler', 'collateFn', 'dropLast', 'generator'] as const;
const POSITIONAL = 4;

type PositionalArguments = [
  batchSize?: number,
  shuffle?: boolean | null,
  sampler?: Iterable<number> | null,
  batchSampler?: Iterable<readonly number[]> | null,
];

type ReadOptions<T, B> = Omit<BatchedOptions<T, B>, 'batchSize'> & { batchSize?: number | null };

/** Stands for the order of a stream, which no sampler decides. */
class InfiniteSampler extends Sampler<undefined> {
  override *[Symbol.iterator](): Iterator<undefined> {
    for (;;) yield undefined;
  }
}

/**
 * Gives a dataset batch by batch; mirrors `torch.utils.data.DataLoader`.
 *
 * `for (const batch of loader)` reads a dataset whose samples are there at once, `for await (const batch of loader)` any dataset.
 * Each loop is an epoch. Order and use of the random generators equal Python's for the same seed.
 * `T` is the type of a sample and `B` that of a batch; with `batchSize: null` single samples are given.
 */
export class DataLoader<T = unknown, B = Collated<T>> {
  readonly dataset: DatasetLike<T>;
  readonly batchSize: number | null;
  readonly dropLast: boolean;
  readonly sampler: Iterable<Slot>;
  readonly batchSampler: Iterable<readonly Slot[]> | null;
  readonly generator: Generator | null;
  collateFn: (samples: T[]) => B | Promise<B>;
  /** What `length` said of a stream. */
  private reportedLength: number | null = null;

  /** @throws ValueError for options that exclude each other, with PyTorch's text; TypeError for options that do not exist. */
  constructor(dataset: DatasetLike<B>, options: UnbatchedOptions<B, B> & { collateFn?: null });
  constructor(dataset: DatasetLike<T>, options?: BatchedOptions<T, B>);
  constructor(dataset: DatasetLike<T>, options: DataLoaderOptions<T, B>);
  constructor(dataset: DatasetLike<T>, ...rest: Rest<PositionalArguments, BatchedOptions<T, B>>);
  constructor(dataset: DatasetLike<T>, ...rest: unknown[]) {
    checkDataset(dataset);
    if (rest.filter((argument) => !isOptions(argument)).length > POSITIONAL) {
      const names = optionNames.slice(0, POSITIONAL).join(', ');
      throw typeError(`DataLoader() takes ${names} by position after its dataset, and all else as options`);
    }
    const options = readOptions<ReadOptions<T, B>>('DataLoader', optionNames, rest);
    const { batchSize = 1, sampler, batchSampler, dropLast = false, generator } = options;
    const shuffle = options.shuffle ?? false;
    if (dataset instanceof IterableDataset) checkStreamOptions(options);
    if (sampler && shuffle) throw new ValueError('sampler option is mutually exclusive with shuffle');
    if (batchSampler && (batchSize !== 1 || shuffle || sampler || dropLast)) {
      throw new ValueError(
        'batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last',
      );
    }
    if (batchSize === null && dropLast) {
      throw new ValueError('batch_size=None option disables auto-batching and is mutually exclusive with drop_last');
    }

    this.dataset = dataset;
    this.batchSize = batchSampler ? null : batchSize;
    this.dropLast = dropLast;
    this.generator = generator ?? null;
    this.sampler = sampler ?? defaultSampler(dataset, shuffle, this.generator);
    this.batchSampler =
      batchSampler ?? (this.batchSize === null ? null : new BatchSampler<Slot>(this.sampler, this.batchSize, dropLast));
    const fallback = this.batchSampler ? defaultCollate : defaultConvert;
    this.collateFn = options.collateFn ?? (fallback as (samples: T[]) => B);
  }

  /**
   * The number of batches of an epoch (Python's `len(loader)`).
   * @throws TypeError if the stream or the sampler does not know its length.
   */
  get length(): number {
    if (!(this.dataset instanceof IterableDataset)) return lengthOf(this.batchSampler ?? this.sampler);
    const { length } = this.dataset;
    this.reportedLength = length;
    if (this.batchSize === null) return length;
    return this.dropLast ? Math.floor(length / this.batchSize) : Math.ceil(length / this.batchSize);
  }

  /** Begins an epoch over a dataset that need not be waited for. */
  [Symbol.iterator](): IterableIterator<B> {
    const slots = this.begin();
    return this.iterate(slots, this.fetcher(openStream));
  }

  /** Begins an epoch. */
  [Symbol.asyncIterator](): AsyncIterableIterator<B> {
    const slots = this.begin();
    return this.iterateAsync(slots, this.fetcher(openAsyncStream));
  }

  /** Opens the sampler and draws what Python calls the base seed, at the moment and from the generator that Python does. */
  private begin(): Iterable<Slot | readonly Slot[]> {
    const iterator = (this.batchSampler ?? this.sampler)[Symbol.iterator]();
    drawSeed(this.generator);
    return { [Symbol.iterator]: () => iterator };
  }

  private fetcher(open: <S>(dataset: IterableDataset<S>) => Iterator<S> | AsyncIterator<S>): Fetcher<B> {
    const { dataset } = this;
    return dataset instanceof IterableDataset ? new StreamFetcher(open(dataset), this) : new MapFetcher(dataset, this);
  }

  private *iterate(slots: Iterable<Slot | readonly Slot[]>, fetcher: Fetcher<B>): IterableIterator<B> {
    let given = 0;
    try {
      for (const slot of slots) {
        const batch = fetcher.fetch(slot);
        if (batch instanceof Promise) {
          batch.catch(() => undefined);
          throw typeError(
            `samples or batches of ${typeName(this.dataset)} come as promises: iterate over its loader with \`for await\``,
          );
        }
        if (batch === END) break;
        this.checkLength(++given);
        yield batch;
      }
    } finally {
      fetcher.close();
    }
  }

  private async *iterateAsync(slots: Iterable<Slot | readonly Slot[]>, fetcher: Fetcher<B>): AsyncIterableIterator<B> {
    let given = 0;
    try {
      for (const slot of slots) {
        const batch = await fetcher.fetch(slot);
        if (batch === END) break;
        this.checkLength(++given);
        yield batch;
      }
    } finally {
      fetcher.close();
    }
  }

  /** Warns if a stream gives more than it had said, as Python does. */
  private checkLength(given: number): void {
    if (this.reportedLength === null || given <= this.reportedLength) return;
    warn(
      `Length of IterableDataset ${typeName(this.dataset)} was reported to be ${this.reportedLength}` +
        `(when accessing len(dataloader)), but ${given} samples have been fetched. `,
    );
  }
}

function checkDataset(dataset: unknown): void {
  const isDataset =
    Array.isArray(dataset) ||
    (typeof dataset === 'object' && dataset !== null && 'get' in dataset && typeof dataset.get === 'function');
  if (!isDataset) throw typeError(`DataLoader() takes a dataset or an array, got ${typeName(dataset)}`);
}

function defaultSampler<T>(dataset: DatasetLike<T>, shuffle: boolean, generator: Generator | null): Iterable<Slot> {
  if (dataset instanceof IterableDataset) return new InfiniteSampler();
  return shuffle ? new RandomSampler(dataset, { generator }) : new SequentialSampler(dataset);
}

/** A stream decides its order itself. */
function checkStreamOptions(options: Readonly<Record<string, unknown>>): void {
  const names = { shuffle: 'shuffle', sampler: 'sampler', batchSampler: 'batch_sampler' };
  for (const [option, name] of Object.entries(names)) {
    const value = options[option];
    if (value === undefined || value === null || value === false) continue;
    const shown = typeof value === 'object' ? typeName(value) : str(value);
    throw new ValueError(
      `DataLoader with IterableDataset: expected unspecified ${name} option, but got ${name}=${shown}`,
    );
  }
}

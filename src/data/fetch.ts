/** @file Fetching: from the indices of a batch, or the next samples of a stream, to the batch. */

import { NotImplementedError, typeError } from '../native/errors.js';
import { type Collated, defaultCollate } from './collate.js';
import { collatedAt, type DatasetLike, type IterableDataset, sampleAt, samplesAt } from './dataset.js';

/** What a sampler gives for one sample. Streams have no indices. */
export type Slot = number | undefined;

/** Says that a stream has ended. */
export const END: unique symbol = Symbol('end of stream');

/** What a loader knows of how to make a batch. */
export interface Recipe<T, B> {
  readonly collateFn: (samples: T[]) => B | Promise<B>;
  readonly dropLast: boolean;
}

export interface Fetcher<B> {
  /** The batch or, of a single slot, the sample. A promise only where something has to be waited for. */
  fetch(slot: Slot | readonly Slot[]): B | Promise<B | typeof END> | typeof END;
  /** Called when the epoch ends, also early. */
  close(): void;
}

/** Fetches samples by index. */
export class MapFetcher<T, B> implements Fetcher<B> {
  constructor(
    private readonly dataset: DatasetLike<T>,
    private readonly recipe: Recipe<T, B>,
  ) {}

  fetch(slot: number | readonly number[]): B | Promise<B> {
    const { dataset, recipe } = this;
    if (typeof slot !== 'object') return finish(recipe, sampleAt(dataset, slot));
    // The dataset may put a batch together itself where nothing else was asked for.
    const whole = (recipe.collateFn as unknown) === defaultCollate ? collatedAt(dataset, slot) : null;
    if (whole !== null) return whole as Collated<T> & B;
    return finish(recipe, samplesAt(dataset, slot));
  }

  close(): void {}
}

function finish<T, B>({ collateFn }: Recipe<T, B>, data: unknown): B | Promise<B> {
  return data instanceof Promise ? data.then(collateFn) : collateFn(data as T[]);
}

/** Fetches the next samples of a stream. */
export class StreamFetcher<T, B> implements Fetcher<B> {
  private ended = false;

  constructor(
    private readonly stream: Iterator<T> | AsyncIterator<T>,
    private readonly recipe: Recipe<T, B>,
  ) {}

  fetch(slot: Slot | readonly Slot[]): B | Promise<B | typeof END> | typeof END {
    const wanted = typeof slot === 'object' ? slot.length : 1;
    const samples: T[] = [];
    while (!this.ended && samples.length < wanted) {
      const next = this.stream.next();
      if (next instanceof Promise) return this.fetchRest(slot, wanted, samples, next);
      this.take(next, samples);
    }
    return this.finish(slot, wanted, samples);
  }

  close(): void {
    if (!this.ended) void this.stream.return?.();
  }

  private async fetchRest(
    slot: Slot | readonly Slot[],
    wanted: number,
    samples: T[],
    first: Promise<IteratorResult<T>>,
  ): Promise<B | typeof END> {
    this.take(await first, samples);
    while (!this.ended && samples.length < wanted) this.take(await this.stream.next(), samples);
    return this.finish(slot, wanted, samples);
  }

  private take(next: IteratorResult<T>, samples: T[]): void {
    if (next.done) this.ended = true;
    else samples.push(next.value);
  }

  private finish(slot: Slot | readonly Slot[], wanted: number, samples: T[]): B | Promise<B> | typeof END {
    if (samples.length === 0 || (this.recipe.dropLast && samples.length < wanted)) return END;
    return finish(this.recipe, typeof slot === 'object' ? samples : samples[0]);
  }
}

/** Begins to read a stream. Throws if it can only be waited for. */
export function openStream<T>(dataset: IterableDataset<T>): Iterator<T> {
  const iterator = dataset[Symbol.iterator]?.();
  if (iterator) return iterator;
  if (dataset[Symbol.asyncIterator]) {
    throw typeError(`${dataset.constructor.name} is read asynchronously: iterate over its loader with \`for await\``);
  }
  throw new NotImplementedError(`${dataset.constructor.name} has no [Symbol.iterator] method that gives its samples`);
}

/** Begins to read a stream that may be waited for. */
export function openAsyncStream<T>(dataset: IterableDataset<T>): Iterator<T> | AsyncIterator<T> {
  return dataset[Symbol.asyncIterator]?.() ?? openStream(dataset);
}

/** @file What a dataset is: samples by index, or a stream of samples. */

import { IndexError, NotImplementedError, typeError } from '../native/errors.js';
import type { Collated } from './collate.js';

/** Anything with a length and samples by index. */
export interface MapDataset<T> {
  readonly length: number;
  get(index: number): T | Promise<T>;
  getBatch?(indices: readonly number[]): readonly T[] | Promise<readonly T[]>;
  getCollated?(indices: readonly number[]): unknown;
}

/** What a `DataLoader`, a sampler or a split takes: a dataset, or simply an array of samples. */
export type DatasetLike<T> = MapDataset<T> | readonly T[];

/** Something whose length is known. */
export interface Sized {
  readonly length: number;
}

/**
 * Base class of datasets with samples by index; mirrors `torch.utils.data.Dataset`.
 *
 * A subclass gives `length` and `get`. `get` may be asynchronous: then the loader is iterated with `for await`.
 */
export abstract class Dataset<T> implements MapDataset<T> {
  /** The number of samples (Python's `len(dataset)`). */
  abstract get length(): number;

  /** The sample at `index` (Python's `dataset[index]`). */
  abstract get(index: number): T | Promise<T>;

  /** The samples at `indices`, where fetching them together is cheaper than one by one (Python's `__getitems__`). */
  getBatch?(indices: readonly number[]): readonly T[] | Promise<readonly T[]>;

  /**
   * The samples at `indices` as the batch that `defaultCollate` would make of them, also promised, or null to leave that to it.
   * A loader without a collate function of its own prefers it: no tensor per sample is made.
   */
  getCollated?(indices: readonly number[]): unknown;
}

/**
 * Base class of datasets that are streams; mirrors `torch.utils.data.IterableDataset`.
 *
 * A subclass gives `[Symbol.iterator]` or, where samples have to be waited for, `[Symbol.asyncIterator]`; and `length` if it is known.
 */
export abstract class IterableDataset<T> extends Dataset<T> {
  [Symbol.iterator]?(): Iterator<T>;
  [Symbol.asyncIterator]?(): AsyncIterator<T>;

  /** @throws TypeError if the subclass does not know its length. */
  override get length(): number {
    throw typeError(`object of type '${this.constructor.name}' has no len()`);
  }

  /** Streams have no samples by index. */
  override get(_index: number): T | Promise<T> {
    throw new NotImplementedError('Subclasses of Dataset should implement __getitem__.');
  }
}

/** The sample at `index`. */
export function sampleAt<T>(dataset: DatasetLike<T>, index: number): T | Promise<T> {
  if (!isArray(dataset)) return dataset.get(index);
  const at = index < 0 ? index + dataset.length : index;
  if (!(at in dataset)) throw new IndexError('list index out of range');
  return dataset[at];
}

/** The samples at `indices`: a promise only if the dataset answers with one. Samples are awaited in order, so that random draws are too. */
export function samplesAt<T>(
  dataset: DatasetLike<T>,
  indices: readonly number[],
): readonly T[] | Promise<readonly T[]> {
  if (!isArray(dataset) && dataset.getBatch && stands(dataset, 'getBatch', 'get')) return dataset.getBatch(indices);
  const samples: T[] = [];
  for (const index of indices) {
    const sample = sampleAt(dataset, index);
    if (sample instanceof Promise) return rest(dataset, indices, samples, sample);
    samples.push(sample);
  }
  return samples;
}

async function rest<T>(
  dataset: DatasetLike<T>,
  indices: readonly number[],
  samples: T[],
  next: Promise<T>,
): Promise<readonly T[]> {
  samples.push(await next);
  while (samples.length < indices.length) samples.push(await sampleAt(dataset, indices[samples.length]));
  return samples;
}

/** The collated samples at `indices`, if the dataset can give them at once. */
export function collatedAt<T>(
  dataset: DatasetLike<T>,
  indices: readonly number[],
): Collated<T> | Promise<Collated<T>> | null {
  if (isArray(dataset) || !dataset.getCollated) return null;
  if (!stands(dataset, 'getCollated', 'get') || !stands(dataset, 'getCollated', 'getBatch')) return null;
  return (dataset.getCollated(indices) ?? null) as Collated<T> | Promise<Collated<T>> | null;
}

/** Whether `method` knows of `other`: it does not if a subclass has overridden only the other. */
function stands(dataset: object, method: string, other: string): boolean {
  for (let owner: object | null = dataset; owner !== null; owner = Object.getPrototypeOf(owner)) {
    if (Object.hasOwn(owner, method)) return true;
    if (Object.hasOwn(owner, other)) return false;
  }
  return false;
}

function isArray<T>(dataset: DatasetLike<T>): dataset is readonly T[] {
  return Array.isArray(dataset);
}

/** @file Datasets made of tensors and of other datasets. */

import { AssertionError, IndexError, typeError, ValueError } from '../native/errors.js';
import { isInts } from '../native/match.js';
import { isOptions } from '../native/options.js';
import { from, type Tensor } from '../tensor/index.js';
import type { Collated } from './collate.js';
import { collatedAt, Dataset, type DatasetLike, IterableDataset, sampleAt, samplesAt } from './dataset.js';
import { openStream } from './fetch.js';
import { requireIterable, requireList, requireTensorList } from '../tensor/arguments.js';

/** Samples are rows of tensors of equal length; mirrors `torch.utils.data.TensorDataset`. */
export class TensorDataset<T extends readonly Tensor[]> extends Dataset<{ -readonly [I in keyof T]: Tensor }> {
  readonly tensors: T;

  /** @throws AssertionError if the tensors' first dimensions differ. */
  constructor(...tensors: T) {
    super();
    if (tensors.length === 0) throw new IndexError('TensorDataset() takes at least one tensor');
    requireTensorList('TensorDataset', 'tensors', tensors);
    if (tensors.some((tensor) => tensor.size(0) !== tensors[0].size(0))) {
      throw new AssertionError('Size mismatch between tensors');
    }
    this.tensors = tensors;
  }

  override get length(): number {
    return this.tensors[0].size(0);
  }

  override get(index: number): { -readonly [I in keyof T]: Tensor } {
    return this.tensors.map((tensor) => tensor.at(index)) as { -readonly [I in keyof T]: Tensor };
  }

  override getCollated(indices: readonly number[]): Collated<{ -readonly [I in keyof T]: Tensor }> {
    if (!isInts(indices)) throw typeError('getCollated() takes a list of indices');
    const { length } = this;
    const rows = new BigInt64Array(indices.length);
    for (const [at, index] of indices.entries()) rows[at] = BigInt(index < 0 ? index + length : index);
    const index = from(rows);
    const batch = this.tensors.map((tensor) => tensor.indexSelect(0, index.to(tensor.device)));
    return batch as Collated<{ -readonly [I in keyof T]: Tensor }>;
  }
}

type SampleOf<D> = D extends DatasetLike<infer T> ? T : never;

/** The samples of several datasets side by side: as a tuple, or under the names given. */
export type Stacked<D> = { -readonly [K in keyof D]: SampleOf<D[K]> };

type NamedDatasets = Readonly<Record<string, DatasetLike<unknown>>>;

/**
 * Puts datasets of equal length side by side; mirrors `torch.utils.data.StackDataset`.
 * `new StackDataset(images, texts)` gives tuples, `new StackDataset({ image: images, text: texts })` gives objects.
 */
export class StackDataset<const D extends readonly DatasetLike<unknown>[] | NamedDatasets> extends Dataset<Stacked<D>> {
  readonly datasets: D;
  readonly length: number;

  /** @throws ValueError if no dataset is given, if lengths differ, or if both forms are mixed. */
  constructor(datasets: D & NamedDatasets);
  constructor(...datasets: D & readonly DatasetLike<unknown>[]);
  constructor(...datasets: readonly unknown[]) {
    super();
    const named = datasets.filter((dataset) => isOptions(dataset) && typeof dataset.get !== 'function');
    if (named.length > 0 && datasets.length > 1) {
      throw new ValueError(
        'Supported either ``tuple``- (via ``args``) or``dict``- (via ``kwargs``) like input/output, but both types are given.',
      );
    }
    this.datasets = (named[0] ?? datasets) as D;
    const all: readonly DatasetLike<unknown>[] = Object.values(this.datasets);
    if (all.length === 0) throw new ValueError('At least one dataset should be passed');
    this.length = all[0].length;
    if (all.some((dataset) => dataset.length !== this.length)) throw new ValueError('Size mismatch between datasets');
  }

  override get(index: number): Stacked<D> | Promise<Stacked<D>> {
    const all: readonly DatasetLike<unknown>[] = Object.values(this.datasets);
    return whenAll(
      all.map((dataset) => sampleAt(dataset, index)),
      (samples) => this.assemble(samples),
    );
  }

  override getBatch(indices: readonly number[]): Stacked<D>[] | Promise<Stacked<D>[]> {
    const all: readonly DatasetLike<unknown>[] = Object.values(this.datasets);
    return whenAll(
      all.map((dataset) => samplesAt(dataset, indices)),
      (columns) => {
        for (const { length } of columns) {
          if (length !== indices.length) {
            throw new ValueError(`Nested dataset's output size mismatch. Expected ${indices.length}, got ${length}`);
          }
        }
        return indices.map((_, row) => this.assemble(columns.map((column) => column[row])));
      },
    );
  }

  /** Gives values that stand in the datasets' order the datasets' names. */
  private assemble(values: readonly unknown[]): Stacked<D> {
    if (Array.isArray(this.datasets)) return values as Stacked<D>;
    return Object.fromEntries(Object.keys(this.datasets).map((name, at) => [name, values[at]])) as Stacked<D>;
  }
}

/** Calls `then` with all values, at once if none of them is a promise. */
function whenAll<V, R>(values: readonly (V | Promise<V>)[], then: (values: readonly V[]) => R): R | Promise<R> {
  if (values.some((value) => value instanceof Promise)) return Promise.all(values).then(then);
  return then(values as readonly V[]);
}

/** Datasets one after the other; mirrors `torch.utils.data.ConcatDataset`. */
export class ConcatDataset<T> extends Dataset<T> {
  readonly datasets: readonly DatasetLike<T>[];
  /** Where each dataset ends. */
  readonly cumulativeSizes: readonly number[];

  /** @throws AssertionError if there is none, or if one is a stream. */
  constructor(datasets: Iterable<DatasetLike<T>>) {
    super();
    requireIterable('ConcatDataset', 'datasets', datasets);
    this.datasets = [...datasets];
    if (this.datasets.length === 0) throw new AssertionError('datasets should not be an empty iterable');
    if (this.datasets.some((dataset) => dataset instanceof IterableDataset)) {
      throw new AssertionError('ConcatDataset does not support IterableDataset');
    }
    let end = 0;
    this.cumulativeSizes = this.datasets.map(({ length }) => {
      end += length;
      return end;
    });
  }

  override get length(): number {
    return this.cumulativeSizes[this.cumulativeSizes.length - 1];
  }

  override get(index: number): T | Promise<T> {
    if (index < 0 && -index > this.length) {
      throw new ValueError('absolute value of index should not exceed dataset length');
    }
    const at = index < 0 ? this.length + index : index;
    const which = this.cumulativeSizes.findIndex((end) => at < end);
    if (which < 0) throw new IndexError('list index out of range');
    return sampleAt(this.datasets[which], which === 0 ? at : at - this.cumulativeSizes[which - 1]);
  }
}

/** Streams one after the other; mirrors `torch.utils.data.ChainDataset`. */
export class ChainDataset<T> extends IterableDataset<T> {
  constructor(readonly datasets: Iterable<IterableDataset<T>>) {
    super();
    requireIterable('ChainDataset', 'datasets', datasets);
  }

  override get length(): number {
    let total = 0;
    for (const dataset of this.datasets) total += checkStream(dataset).length;
    return total;
  }

  override *[Symbol.iterator](): Iterator<T> {
    for (const dataset of this.datasets) {
      const stream = checkStream(dataset);
      yield* { [Symbol.iterator]: () => openStream(stream) };
    }
  }

  override async *[Symbol.asyncIterator](): AsyncIterator<T> {
    for (const dataset of this.datasets) {
      const stream = checkStream(dataset);
      const iterator = stream[Symbol.asyncIterator]?.();
      if (iterator) yield* { [Symbol.asyncIterator]: () => iterator };
      else yield* { [Symbol.iterator]: () => openStream(stream) };
    }
  }
}

function checkStream<T>(dataset: IterableDataset<T>): IterableDataset<T> {
  if (!(dataset instanceof IterableDataset)) throw new AssertionError('ChainDataset only supports IterableDataset');
  return dataset;
}

/** The samples of a dataset at given indices; mirrors `torch.utils.data.Subset`. */
export class Subset<T> extends Dataset<T> {
  constructor(
    readonly dataset: DatasetLike<T>,
    readonly indices: readonly number[],
  ) {
    super();
    requireList('Subset', 'indices', indices);
  }

  override get length(): number {
    return this.indices.length;
  }

  override get(index: number): T | Promise<T> {
    return sampleAt(this.dataset, this.place(index));
  }

  override getBatch(indices: readonly number[]): readonly T[] | Promise<readonly T[]> {
    return samplesAt(this.dataset, this.places('getBatch', indices));
  }

  override getCollated(indices: readonly number[]): Collated<T> | Promise<Collated<T>> | null {
    return collatedAt(this.dataset, this.places('getCollated', indices));
  }

  private places(fn: string, indices: readonly number[]): number[] {
    requireList(fn, 'indices', indices);
    return indices.map(this.place, this);
  }

  private place(index: number): number {
    const place = this.indices.at(index);
    if (place === undefined) throw new IndexError('list index out of range');
    return place;
  }
}

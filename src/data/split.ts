/** @file Splitting a dataset at random. */

import { typeError, ValueError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { type Rest, readOptions } from '../nn/arguments.js';
import { warn } from '../native/warnings.js';
import { randperm } from '../ops/functions.js';
import type { Generator } from '../values/generator.js';
import type { DatasetLike } from './dataset.js';
import { Subset } from './datasets.js';
import { type GeneratorOptions, takeIndices } from './sampler.js';
import { requireList, requireObject } from '../tensor/arguments.js';

/**
 * Splits a dataset at random into parts of the given lengths, or of the given fractions if they sum to one
 * (what rounding down leaves over goes to the parts in turn); mirrors `torch.utils.data.random_split`.
 * The permutation is Python's for the same generator and seed; without one the default generator is used.
 *
 * @throws ValueError if the lengths do not sum to the dataset's.
 */
export function randomSplit<T>(
  dataset: DatasetLike<T>,
  lengths: readonly number[],
  ...generator: Rest<[generator?: Generator | null], GeneratorOptions>
): Subset<T>[] {
  const options = readOptions<GeneratorOptions>('randomSplit', ['generator'], generator);
  requireObject('randomSplit', 'dataset', dataset);
  requireList('randomSplit', 'lengths', lengths);
  const strange = lengths.findIndex((length) => typeof length !== 'number');
  if (strange >= 0) throw typeError(`randomSplit() takes lengths that are numbers, not ${typeName(lengths[strange])}`);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const fractions = total <= 1 && 1 - total <= 1e-9;
  const sizes = fractions ? sizesOfFractions(lengths, dataset.length) : lengths;
  if (sizes.reduce((sum, size) => sum + size, 0) !== dataset.length) {
    throw new ValueError('Sum of input lengths does not equal the length of the input dataset!');
  }
  const bad = sizes.find((size) => !Number.isInteger(size) || size < 0);
  if (bad !== undefined) {
    throw new ValueError(
      `randomSplit() takes lengths that are whole and not negative, or fractions that sum to 1; got ${bad}`,
    );
  }
  const indices = takeIndices(randperm(dataset.length, { generator: options.generator ?? null }));
  let end = 0;
  return sizes.map((size) => {
    end += size;
    return new Subset(dataset, indices.slice(end - size, end));
  });
}

function sizesOfFractions(fractions: readonly number[], length: number): number[] {
  const sizes = fractions.map((fraction, at) => {
    if (fraction < 0 || fraction > 1) throw new ValueError(`Fraction at index ${at} is not between 0 and 1`);
    return Math.floor(length * fraction);
  });
  const remainder = length - sizes.reduce((sum, size) => sum + size, 0);
  for (let given = 0; given < remainder; given++) sizes[given % sizes.length]++;
  for (const [at, size] of sizes.entries()) {
    if (size === 0) warn(`Length of split at index ${at} is 0. This might result in an empty dataset.`);
  }
  return sizes;
}

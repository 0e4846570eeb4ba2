/**
 * @file Bytes to normalised floats in one pass.
 *
 * A pixel has 256 values, so what `ToTensor` and `Normalize` make of it is a table lookup. The entries are computed with the same
 * float32 operations, in the same order, as the tensors' would be: the results are equal to the last bit.
 */

import type { Image } from '../image.js';

/** 256 float32 values for each channel. */
export type PixelTable = Float32Array;

const LEVELS = 256;
const scales = new Map<number, PixelTable>();

/** The table of `ToTensor`: bytes divided by 255. */
export function byteScale(channels: number): PixelTable {
  let table = scales.get(channels);
  if (!table) {
    table = Float32Array.from({ length: channels * LEVELS }, (_, at) => (at % LEVELS) / 255);
    scales.set(channels, table);
  }
  return table;
}

/** The table with `Normalize` after it, or null if the numbers of channels do not go together or a deviation is zero. */
export function normalizedTable(table: PixelTable, mean: readonly number[], std: readonly number[]): PixelTable | null {
  const channels = table.length / LEVELS;
  const fits = (values: readonly number[]): boolean => values.length === 1 || values.length === channels;
  if (!fits(mean) || !fits(std) || std.some((deviation) => Math.fround(deviation) === 0)) return null;
  return table.map((value, at) => {
    const channel = Math.floor(at / LEVELS);
    const centred = Math.fround(value - Math.fround(mean[channel % mean.length]));
    return centred / Math.fround(std[channel % std.length]);
  });
}

/** Writes an image's values to `out` from `offset` on, channel by channel. */
export function applyTable(table: PixelTable, image: Image, out: Float32Array, offset: number): void {
  const { data, channels } = image;
  const pixels = data.length / channels;
  let to = offset;
  for (let channel = 0; channel < channels; channel++) {
    const base = channel * LEVELS;
    for (let pixel = 0, at = channel; pixel < pixels; pixel++, at += channels) out[to++] = table[base + data[at]];
  }
}

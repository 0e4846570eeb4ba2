/** @file Many images in one. */

import { noGrad } from '../../autograd/index.js';
import { typeError } from '../../native/errors.js';
import { type Rest, readOptions } from '../../nn/arguments.js';
import { typeName } from '../../nn/typename.js';
import { cat, stack } from '../../ops/functions.js';
import { Tensor } from '../../tensor/index.js';

/** Options of `makeGrid`. */
export interface MakeGridOptions {
  /** Images per row. Default 8. */
  nrow?: number;
  /** Pixels between images and around them. Default 2. */
  padding?: number;
  /** Shift the values into the range from 0 to 1. Default false. */
  normalize?: boolean;
  /** What `normalize` takes as 0 and 1. Default: the smallest and the largest value. */
  valueRange?: readonly [min: number, max: number] | null;
  /** `normalize` each image by itself. Default false. */
  scaleEach?: boolean;
  /** The value of the padding. Default 0. */
  padValue?: number;
}

export const gridOptions = ['nrow', 'padding', 'normalize', 'valueRange', 'scaleEach', 'padValue'] as const;

type GridArguments = [
  nrow?: number,
  padding?: number,
  normalize?: boolean,
  valueRange?: readonly [min: number, max: number] | null,
  scaleEach?: boolean,
  padValue?: number,
];

/**
 * Puts images side by side; mirrors `torchvision.utils.make_grid`.
 *
 * Shapes: `images` is `[batch, channels, height, width]`, a list of `[channels, height, width]`, or a single image; the result is
 * `[channels, height, width]`, with three channels if the images have one.
 *
 * @throws TypeError if `images` is neither a tensor nor a list of tensors.
 */
export function makeGrid(images: Tensor | readonly Tensor[], ...rest: Rest<GridArguments, MakeGridOptions>): Tensor {
  const options = readOptions<MakeGridOptions>('makeGrid', gridOptions, rest);
  const { nrow = 8, padding = 2, padValue = 0 } = options;
  return noGrad(() => {
    const batch = normalizeBatch(toBatch(images), options);
    const count = batch.size(0);
    if (count === 1) return batch.squeeze(0);
    const columns = Math.min(nrow, count);
    const rows = Math.ceil(count / columns);
    const [, channels, imageHeight, imageWidth] = batch.shape;
    const height = imageHeight + padding;
    const width = imageWidth + padding;
    const grid = batch.newFull([channels, height * rows + padding, width * columns + padding], padValue);
    for (let at = 0; at < count; at++) {
      const top = Math.floor(at / columns) * height + padding;
      const left = (at % columns) * width + padding;
      grid.narrow(1, top, imageHeight).narrow(2, left, imageWidth).copy_(batch.select(0, at));
    }
    return grid;
  });
}

/** `[batch, channels, height, width]`, with three channels instead of one. */
function toBatch(images: Tensor | readonly Tensor[]): Tensor {
  let batch: Tensor;
  if (images instanceof Tensor) {
    batch = images;
  } else {
    const stranger = Array.isArray(images) ? images.find((image) => !(image instanceof Tensor)) : images;
    if (stranger !== undefined) throw typeError(`tensor or list of tensors expected, got ${typeName(stranger)}`);
    batch = stack(images);
  }
  while (batch.dim() < 4) batch = batch.unsqueeze(0);
  return batch.size(1) === 1 ? cat([batch, batch, batch], 1) : batch;
}

function normalizeBatch(batch: Tensor, { normalize = false, valueRange, scaleEach = false }: MakeGridOptions): Tensor {
  if (!normalize) return batch;
  const result = batch.clone();
  for (const part of scaleEach ? result : [result]) {
    const low = valueRange?.[0] ?? Number(part.min().item());
    const high = valueRange?.[1] ?? Number(part.max().item());
    part.clamp_({ min: low, max: high });
    part.sub_(low).div_(Math.max(high - low, 1e-5));
  }
  return result;
}

/** @file Tensors as image files. */

import { noGrad } from '../../autograd/index.js';
import { checkOptions } from '../../native/options.js';
import type { Tensor } from '../../tensor/index.js';
import { uint8 } from '../../values/dtype.js';
import { gridOptions, type MakeGridOptions, makeGrid } from './grid.js';

/** Options of `saveImage`: those of `makeGrid`, and the file's format. */
export interface SaveImageOptions extends MakeGridOptions {
  /** `'png'`, `'jpeg'`, `'webp'`, … Default: by the file name's ending. */
  format?: 'png' | 'jpeg' | 'webp' | 'tiff' | 'gif';
}

/**
 * Writes images with values from 0 to 1 to a file, several as a grid; mirrors `torchvision.utils.save_image`.
 *
 * @throws Error if the format is unknown or the file cannot be written.
 */
export async function saveImage(
  images: Tensor | readonly Tensor[],
  path: string,
  options: SaveImageOptions = {},
): Promise<void> {
  checkOptions('saveImage', options, ['format', ...gridOptions]);
  const { format, ...rest } = options;
  const [pixels, shape] = noGrad(() => {
    const grid = makeGrid(images, rest);
    const rows = grid.mul(255).add_(0.5).clamp_(0, 255).permute(1, 2, 0).to('cpu', uint8).contiguous();
    return [rows.typedArray() as Uint8Array, rows.shape] as const;
  });
  const [height, width, channels] = shape;
  const { default: sharp } = await import('sharp');
  const image = sharp(pixels, { raw: { width, height, channels: channels as 1 | 3 } });
  await (format ? image.toFormat(format) : image).toFile(path);
}

/** @file Decoded images in memory: what datasets give and transforms take. */

import { inspect } from 'node:util';
import { typeError, ValueError } from '../native/errors.js';

/** `'L'`: one byte of grey per pixel. `'RGB'`: three bytes per pixel. */
export type ImageMode = 'L' | 'RGB';

const channelsOf: Readonly<Record<ImageMode, number>> = { L: 1, RGB: 3 };

/** An image of 8-bit pixels in memory, as Python's `PIL.Image.Image`. */
export class Image {
  /** Bytes per pixel. */
  readonly channels: number;

  /**
   * @param width in pixels
   * @param height in pixels
   * @param data rows from top to bottom, pixels from left to right, a pixel's channels side by side; not copied
   * @throws ValueError if the mode is unknown, or if `data` has not `width * height * channels` bytes.
   */
  constructor(
    readonly width: number,
    readonly height: number,
    readonly mode: ImageMode,
    readonly data: Uint8Array,
  ) {
    if (!(data instanceof Uint8Array)) throw typeError('an image takes its bytes as a Uint8Array');
    this.channels = channelsOf[mode];
    if (this.channels === undefined) throw new ValueError(`unknown image mode '${mode}'; the modes are L and RGB`);
    if (!Number.isInteger(width) || !Number.isInteger(height) || width < 0 || height < 0) {
      throw new ValueError(`an image's width and height are whole numbers, got ${width} and ${height}`);
    }
    const bytes = width * height * this.channels;
    if (data.length !== bytes) {
      throw new ValueError(
        `an image of ${width} x ${height} pixels in mode ${mode} has ${bytes} bytes, got ${data.length}`,
      );
    }
  }

  /** `[width, height]`, in Pillow's order. */
  get size(): [width: number, height: number] {
    return [this.width, this.height];
  }

  toString(): string {
    return `<Image mode=${this.mode} size=${this.width}x${this.height}>`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

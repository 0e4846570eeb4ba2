/** @file Resizing and rearranging images. */

import { channelShuffle, pixelShuffle, pixelUnshuffle } from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions } from '../arguments.js';
import { type InterpolateMode, interpolate } from '../functional/vision.js';
import { Module } from '../module.js';
import { fields, floatText, quote, repr } from '../python.js';

type Numbers = number | readonly number[];

/** Options of `Upsample`. One of `size` and `scaleFactor` is needed. */
export interface UpsampleOptions {
  /** Size of the result's spatial dimensions. */
  size?: Numbers | null;
  /** Size of the result as a multiple of the input's. */
  scaleFactor?: Numbers | null;
  /** Default: 'nearest'. */
  mode?: InterpolateMode;
  /** Let corner elements keep their values (linear and cubic modes). Default: false. */
  alignCorners?: boolean | null;
  /** Compute the scale anew from the sizes, which are rounded. Default: false. */
  recomputeScaleFactor?: boolean | null;
}

/** Resizes the spatial dimensions of a tensor (N, C, …). Mirrors `torch.nn.Upsample`. */
export class Upsample extends Module<[input: Tensor], Tensor> {
  size: Numbers | null;
  scaleFactor: number | number[] | null;
  mode: InterpolateMode;
  alignCorners: boolean | null;
  recomputeScaleFactor: boolean | null;

  constructor(
    ...rest: Rest<
      [
        size?: Numbers | null,
        scaleFactor?: Numbers | null,
        mode?: InterpolateMode,
        alignCorners?: boolean | null,
        recomputeScaleFactor?: boolean | null,
      ],
      UpsampleOptions
    >
  ) {
    super();
    const names = ['size', 'scaleFactor', 'mode', 'alignCorners', 'recomputeScaleFactor'] as const;
    const o = readOptions<UpsampleOptions>(new.target.name, names, rest);
    this.size = o.size ?? null;
    this.scaleFactor = Array.isArray(o.scaleFactor) ? o.scaleFactor.map(Number) : Number(o.scaleFactor ?? 0) || null;
    this.mode = o.mode ?? 'nearest';
    this.alignCorners = o.alignCorners ?? null;
    this.recomputeScaleFactor = o.recomputeScaleFactor ?? null;
  }

  override forward(input: Tensor): Tensor {
    const { size, scaleFactor, mode, alignCorners, recomputeScaleFactor } = this;
    return interpolate(input, { size, scaleFactor, mode, alignCorners, recomputeScaleFactor });
  }

  override extraRepr(): string {
    const { scaleFactor } = this;
    const mode = `mode=${quote(this.mode)}`;
    if (scaleFactor === null) return `size=${repr(this.size)}, ${mode}`;
    if (typeof scaleFactor === 'number') return `scale_factor=${floatText(scaleFactor)}, ${mode}`;
    const factors = scaleFactor.map(floatText);
    return `scale_factor=(${factors.join(', ')}${factors.length === 1 ? ',' : ''}), ${mode}`;
  }
}

type SizeRest = Rest<
  [size?: Numbers | null, scaleFactor?: Numbers | null],
  Pick<UpsampleOptions, 'size' | 'scaleFactor'>
>;

/** Resizes images by repeating elements. Mirrors `torch.nn.UpsamplingNearest2d`. */
export class UpsamplingNearest2d extends Upsample {
  constructor(...rest: SizeRest) {
    super({
      ...readOptions<UpsampleOptions>('UpsamplingNearest2d', ['size', 'scaleFactor'], rest),
      mode: 'nearest',
    });
  }
}

/** Resizes images by linear interpolation with fixed corners. Mirrors `torch.nn.UpsamplingBilinear2d`. */
export class UpsamplingBilinear2d extends Upsample {
  constructor(...rest: SizeRest) {
    const o = readOptions<UpsampleOptions>('UpsamplingBilinear2d', ['size', 'scaleFactor'], rest);
    super({ ...o, mode: 'bilinear', alignCorners: true });
  }
}

/** (N, C r², H, W) to (N, C, H r, W r). Mirrors `torch.nn.PixelShuffle`. */
export class PixelShuffle extends Module<[input: Tensor], Tensor> {
  upscaleFactor: number;

  constructor(upscaleFactor: number) {
    super();
    this.upscaleFactor = upscaleFactor;
  }

  override forward(input: Tensor): Tensor {
    return pixelShuffle(input, this.upscaleFactor);
  }

  override extraRepr(): string {
    return fields(this, 'upscaleFactor');
  }
}

/** (N, C, H r, W r) to (N, C r², H, W). Mirrors `torch.nn.PixelUnshuffle`. */
export class PixelUnshuffle extends Module<[input: Tensor], Tensor> {
  downscaleFactor: number;

  constructor(downscaleFactor: number) {
    super();
    this.downscaleFactor = downscaleFactor;
  }

  override forward(input: Tensor): Tensor {
    return pixelUnshuffle(input, this.downscaleFactor);
  }

  override extraRepr(): string {
    return fields(this, 'downscaleFactor');
  }
}

/** Mixes the channels of groups. Mirrors `torch.nn.ChannelShuffle`. */
export class ChannelShuffle extends Module<[input: Tensor], Tensor> {
  groups: number;

  constructor(groups: number) {
    super();
    this.groups = groups;
  }

  override forward(input: Tensor): Tensor {
    return channelShuffle(input, this.groups);
  }

  override extraRepr(): string {
    return fields(this, 'groups');
  }
}

/** @file Resizing and sampling of images. */

import { NotImplementedError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import { optionOf } from '../../native/options.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions, tuple } from '../arguments.js';
import { listText, sizeText } from '../python.js';
import { warn } from '../../native/warnings.js';

export { channelShuffle, nativeChannelShuffle, pixelShuffle, pixelUnshuffle } from '../../ops/functions.js';

/** How `interpolate` computes new elements. */
export type InterpolateMode = 'nearest' | 'nearest-exact' | 'linear' | 'bilinear' | 'bicubic' | 'trilinear' | 'area';

/** Options of `F.interpolate`. One of `size` and `scaleFactor` is needed. */
export interface InterpolateOptions {
  /** Size of the result's spatial dimensions. */
  size?: number | readonly number[] | null;
  /** Size of the result as a multiple of the input's. */
  scaleFactor?: number | readonly number[] | null;
  /** Default: 'nearest'. */
  mode?: InterpolateMode;
  /** Let corner elements keep their values (linear and cubic modes). Default: false. */
  alignCorners?: boolean | null;
  /** Compute the scale anew from the sizes, which are rounded. Default: false. */
  recomputeScaleFactor?: boolean | null;
  /** Smooth when shrinking (bilinear and bicubic). Default: false. */
  antialias?: boolean;
}

const interpolateNames = ['size', 'scaleFactor', 'mode', 'alignCorners', 'recomputeScaleFactor', 'antialias'] as const;

type InterpolateRest = Rest<
  [
    size?: number | readonly number[] | null,
    scaleFactor?: number | readonly number[] | null,
    mode?: InterpolateMode,
    alignCorners?: boolean | null,
    recomputeScaleFactor?: boolean | null,
    antialias?: boolean,
  ],
  InterpolateOptions
>;

/** Resizes the spatial dimensions of a tensor (N, C, …). Mirrors `torch.nn.functional.interpolate`. */
export function interpolate(input: Tensor, ...rest: InterpolateRest): Tensor {
  return resize(input, readOptions<InterpolateOptions>('interpolate', interpolateNames, rest));
}

function resize(input: Tensor, o: InterpolateOptions): Tensor {
  requireTensor('interpolate', 'input', input);
  const { size = null, scaleFactor = null, mode = 'nearest', antialias = false } = o;
  let { recomputeScaleFactor = null } = o;
  const plain = mode === 'nearest' || mode === 'area' || mode === 'nearest-exact';
  if (plain && o.alignCorners != null) {
    throw new ValueError(
      'align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear',
    );
  }
  const alignCorners = o.alignCorners ?? false;
  const dim = input.dim() - 2;
  if (size !== null && scaleFactor !== null) throw new ValueError('only one of size or scale_factor should be defined');
  if (size === null && scaleFactor === null) throw new ValueError('either size or scale_factor should be defined');
  const spatial = input.shape.slice(2);
  let outputSize = size === null ? null : tuple(dim, size, 'size');
  let scales = scaleFactor === null ? null : tuple(dim, scaleFactor, 'scaleFactor');
  if (outputSize && outputSize.length !== dim) {
    throw new ValueError(
      `Input and output must have the same number of spatial dimensions, but got input with spatial dimensions of ${listText(spatial)} and output size of ${listText(outputSize)}. Please provide input tensor in (N, C, d1, d2, ...,dK) format and output size in (o1, o2, ...,oK) format.`,
    );
  }
  if (scales && scales.length !== dim) {
    throw new ValueError(
      `Input and scale_factor must have the same number of spatial dimensions, but got input with spatial dimensions of ${listText(spatial)} and scale_factor of shape ${listText(scales)}. Please provide input tensor in (N, C, d1, d2, ...,dK) format and scale_factor in (s1, s2, ...,sK) format.`,
    );
  }
  if (recomputeScaleFactor && size !== null) {
    throw new ValueError('recompute_scale_factor is not meaningful with an explicit size.');
  }
  if (mode === 'area' && outputSize === null) recomputeScaleFactor = true;
  if (recomputeScaleFactor && scales) {
    const factors = scales;
    outputSize = spatial.map((length, i) => Math.trunc(length * factors[i]));
    scales = null;
  }
  if (antialias && !((mode === 'bilinear' || mode === 'bicubic') && input.dim() === 4)) {
    throw new ValueError(
      'Anti-alias option is restricted to bilinear and bicubic modes and requires a 4-D tensor as input',
    );
  }
  const upsample = upsamplers[`${mode} ${input.dim()}`];
  if (upsample) return upsample(input, outputSize, scales, alignCorners, antialias);
  const needed: Readonly<Record<string, number>> = { linear: 3, bilinear: 4, trilinear: 5 };
  if (mode in needed && input.dim() >= 3 && input.dim() <= 5) {
    throw new NotImplementedError(`Got ${input.dim()}D input, but ${mode} mode needs ${needed[mode]}D input`);
  }
  throw new NotImplementedError(
    `Input Error: Only 3D, 4D and 5D input Tensors supported (got ${input.dim()}D) for the modes: nearest | linear | bilinear | bicubic | trilinear | area | nearest-exact (got ${mode})`,
  );
}

type Upsampler = (
  input: Tensor,
  size: number[] | null,
  scales: number[] | null,
  alignCorners: boolean,
  antialias: boolean,
) => Tensor;

const upsamplers: Readonly<Record<string, Upsampler | undefined>> = {
  'nearest 3': (x, size, scales) => raw.upsampleNearest1d(x, size, scales),
  'nearest 4': (x, size, scales) => raw.upsampleNearest2d(x, size, scales),
  'nearest 5': (x, size, scales) => raw.upsampleNearest3d(x, size, scales),
  'nearest-exact 3': (x, size, scales) => raw._upsampleNearestExact1d(x, size, scales),
  'nearest-exact 4': (x, size, scales) => raw._upsampleNearestExact2d(x, size, scales),
  'nearest-exact 5': (x, size, scales) => raw._upsampleNearestExact3d(x, size, scales),
  'area 3': (x, size) => ops.adaptiveAvgPool1d(x, size ?? []),
  'area 4': (x, size) => raw.adaptiveAvgPool2d(x, size ?? []),
  'area 5': (x, size) => raw.adaptiveAvgPool3d(x, size ?? []),
  'linear 3': (x, size, scales, align) => raw.upsampleLinear1d(x, size, align, scales),
  'bilinear 4': (x, size, scales, align, antialias) =>
    antialias ? raw._upsampleBilinear2dAa(x, size, align, scales) : raw.upsampleBilinear2d(x, size, align, scales),
  'trilinear 5': (x, size, scales, align) => raw.upsampleTrilinear3d(x, size, align, scales),
  'bicubic 4': (x, size, scales, align, antialias) =>
    antialias ? raw._upsampleBicubic2dAa(x, size, align, scales) : raw.upsampleBicubic2d(x, size, align, scales),
};

type UpsampleOptions = Pick<InterpolateOptions, 'size' | 'scaleFactor' | 'mode' | 'alignCorners'>;

/** Deprecated by PyTorch: use `interpolate`. Mirrors `torch.nn.functional.upsample`. */
export function upsample(
  input: Tensor,
  ...rest: Rest<
    [
      size?: number | readonly number[] | null,
      scaleFactor?: number | readonly number[] | null,
      mode?: InterpolateMode,
      alignCorners?: boolean | null,
    ],
    UpsampleOptions
  >
): Tensor {
  warn('`nn.functional.upsample` is deprecated. Use `nn.functional.interpolate` instead.');
  return resize(input, readOptions<UpsampleOptions>('upsample', ['size', 'scaleFactor', 'mode', 'alignCorners'], rest));
}

type UpsampleSizeRest = Rest<
  [size?: number | readonly number[] | null, scaleFactor?: number | readonly number[] | null],
  Pick<InterpolateOptions, 'size' | 'scaleFactor'>
>;

/** Deprecated by PyTorch: use `interpolate`. Mirrors `torch.nn.functional.upsample_nearest`. */
export function upsampleNearest(input: Tensor, ...rest: UpsampleSizeRest): Tensor {
  warn('`nn.functional.upsample_nearest` is deprecated. Use `nn.functional.interpolate` instead.');
  const o = readOptions<InterpolateOptions>('upsampleNearest', ['size', 'scaleFactor'], rest);
  return resize(input, { ...o, mode: 'nearest' });
}

/** Deprecated by PyTorch: use `interpolate`. Mirrors `torch.nn.functional.upsample_bilinear`. */
export function upsampleBilinear(input: Tensor, ...rest: UpsampleSizeRest): Tensor {
  warn('`nn.functional.upsample_bilinear` is deprecated. Use `nn.functional.interpolate` instead.');
  const o = readOptions<InterpolateOptions>('upsampleBilinear', ['size', 'scaleFactor'], rest);
  return resize(input, { ...o, mode: 'bilinear', alignCorners: true });
}

/** Options of `F.gridSample`. */
export interface GridSampleOptions {
  /** Default: 'bilinear'. */
  mode?: 'bilinear' | 'nearest' | 'bicubic';
  /** What lies outside the input. Default: 'zeros'. */
  paddingMode?: 'zeros' | 'border' | 'reflection';
  /** Whether -1 and 1 mean the middle of the corner elements, not their outer edges. Default: false. */
  alignCorners?: boolean | null;
}

const ALIGNMENT =
  'Default grid_sample and affine_grid behavior has changed to align_corners=False since 1.3.0. Please specify align_corners=True if the old behavior is desired. See the documentation of grid_sample for details.';

/** The input's values at the places that `grid`, with coordinates between -1 and 1, names. Mirrors `torch.nn.functional.grid_sample`. */
export function gridSample(
  input: Tensor,
  grid: Tensor,
  ...rest: Rest<
    [mode?: GridSampleOptions['mode'], paddingMode?: GridSampleOptions['paddingMode'], alignCorners?: boolean | null],
    GridSampleOptions
  >
): Tensor {
  const o = readOptions<GridSampleOptions>('gridSample', ['mode', 'paddingMode', 'alignCorners'], rest);
  const { mode = 'bilinear', paddingMode = 'zeros' } = o;
  const modeCode = ['bilinear', 'nearest', 'bicubic'].indexOf(mode);
  const paddingCode = ['zeros', 'border', 'reflection'].indexOf(paddingMode);
  if (modeCode < 0) {
    throw new ValueError(
      `nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or 'bicubic', but got: '${mode}'`,
    );
  }
  if (paddingCode < 0) {
    throw new ValueError(
      `nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or 'reflection', but got: '${paddingMode}'`,
    );
  }
  if (o.alignCorners == null) warn(ALIGNMENT);
  return ops.gridSampler(input, grid, modeCode, paddingCode, o.alignCorners ?? false);
}

/** A grid for `gridSample` from affine matrices (N, 2, 3) or (N, 3, 4). Mirrors `torch.nn.functional.affine_grid`. */
export function affineGrid(
  theta: Tensor,
  size: readonly number[],
  alignCorners?: boolean | null | { alignCorners?: boolean | null },
): Tensor {
  requireTensor('affineGrid', 'theta', theta);
  requireList('affineGrid', 'size', size);
  const align = optionOf<boolean | null>('affineGrid', 'alignCorners', alignCorners, null);
  if (align == null) warn(ALIGNMENT);
  if (!theta.isFloatingPoint()) {
    throw new ValueError(`Expected theta to have floating point type, but got ${theta.dtype}`);
  }
  const n = size.length - 2;
  if (n !== 2 && n !== 3) {
    throw new NotImplementedError(
      `affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. Got size ${listText(size)}.`,
    );
  }
  if (theta.dim() !== 3 || theta.size(-2) !== n || theta.size(-1) !== n + 1) {
    throw new ValueError(
      `Expected a batch of ${n}D affine matrices of shape Nx${n}x${n + 1} for size ${listText(size)}. Got ${sizeText(theta.shape)}.`,
    );
  }
  if (align && Math.min(...size.slice(2)) === 1) {
    warn(
      'Since version 1.3.0, affine_grid behavior has changed for unit-size grids when align_corners=True. This is not an intended use case of affine_grid. See the documentation of affine_grid for details.',
    );
  } else if (Math.min(...size) <= 0) {
    throw new ValueError(`Expected non-zero, positive output size. Got ${listText(size)}`);
  }
  return ops.affineGridGenerator(theta, size, align ?? false);
}

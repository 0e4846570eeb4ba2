/** @file Sliding blocks: taking them out of images and summing them back. */

import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions, type Size2, tuple } from '../arguments.js';

/** Options of `F.fold` and `F.unfold`. */
export interface FoldOptions {
  /** Distance of the elements within a block. Default: 1. */
  dilation?: Size2;
  /** Zeros around the image. Default: 0. */
  padding?: Size2;
  /** Distance of the blocks. Default: 1. */
  stride?: Size2;
}

export type FoldRest = Rest<[dilation?: Size2, padding?: Size2, stride?: Size2], FoldOptions>;

export const foldNames = ['dilation', 'padding', 'stride'] as const;

/** The blocks of an image (N, C, H, W) as columns (N, C * kernel, blocks). Mirrors `torch.nn.functional.unfold`. */
export function unfold(input: Tensor, kernelSize: Size2, ...rest: FoldRest): Tensor {
  const { dilation = 1, padding = 0, stride = 1 } = readOptions<FoldOptions>('unfold', foldNames, rest);
  return raw.im2col(
    input,
    tuple(2, kernelSize, 'kernelSize'),
    tuple(2, dilation, 'dilation'),
    tuple(2, padding, 'padding'),
    tuple(2, stride, 'stride'),
  );
}

/** Sums columns of blocks into an image of `outputSize`. Mirrors `torch.nn.functional.fold`. */
export function fold(input: Tensor, outputSize: Size2, kernelSize: Size2, ...rest: FoldRest): Tensor {
  const { dilation = 1, padding = 0, stride = 1 } = readOptions<FoldOptions>('fold', foldNames, rest);
  return raw.col2im(
    input,
    tuple(2, outputSize, 'outputSize'),
    tuple(2, kernelSize, 'kernelSize'),
    tuple(2, dilation, 'dilation'),
    tuple(2, padding, 'padding'),
    tuple(2, stride, 'stride'),
  );
}

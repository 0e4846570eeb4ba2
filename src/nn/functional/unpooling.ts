/** @file Putting pooled maxima back to their places. */

import { ValueError } from '../../native/errors.js';
import * as raw from '../../ops/nn.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions, type Size1, type Size2, type Size3, tuple } from '../arguments.js';
import { listText } from '../python.js';

/** Options of the unpooling functions. */
export interface MaxUnpoolOptions {
  /** Default: the kernel size. */
  stride?: number | readonly number[] | null;
  /** Padding that the pooling had. Default: 0. */
  padding?: number | readonly number[];
  /** Size of the result, with or without batch and channels, where several are possible. */
  outputSize?: readonly number[] | null;
}

export type MaxUnpoolRest = Rest<
  [
    stride?: number | readonly number[] | null,
    padding?: number | readonly number[],
    outputSize?: readonly number[] | null,
  ],
  MaxUnpoolOptions
>;

interface Unpooling {
  readonly size: number[];
  readonly stride: number[];
  readonly padding: number[];
}

function readUnpool(
  name: string,
  n: number,
  input: Tensor,
  indices: Tensor,
  kernelSize: Size1,
  rest: readonly unknown[],
): Unpooling {
  requireTensor(name, 'input', input);
  requireTensor(name, 'indices', indices);
  const o = readOptions<MaxUnpoolOptions>(name, ['stride', 'padding', 'outputSize'], rest);
  const kernel = tuple(n, kernelSize, 'kernelSize').map(Number);
  const stride = o.stride == null ? kernel : tuple(n, o.stride, 'stride').map(Number);
  const padding = tuple(n, o.padding ?? 0, 'padding').map(Number);
  const spatial = input.shape.slice(-n);
  const usual = spatial.map((size, d) => (size - 1) * stride[d] + kernel[d] - 2 * padding[d]);
  if (o.outputSize == null) return { size: usual, stride, padding };
  const given = o.outputSize;
  requireList(name, 'outputSize', given);
  const size = given.length === n + 2 ? given.slice(2) : [...given];
  if (size.length !== n) {
    throw new ValueError(
      `output_size should be a sequence containing ${n} or ${n + 2} elements, but it has a length of '${given.length}'`,
    );
  }
  size.forEach((value, d) => {
    const [low, high] = [usual[d] - stride[d], usual[d] + stride[d]];
    if (!(low < value && value < high)) {
      throw new ValueError(`invalid output_size "${listText(size)}" (dim ${d} must be between ${low} and ${high})`);
    }
  });
  return { size, stride, padding };
}

/** Undoes `maxPool1d`: maxima go back to their places among zeros. Mirrors `torch.nn.functional.max_unpool1d`. */
export function maxUnpool1d(input: Tensor, indices: Tensor, kernelSize: Size1, ...rest: MaxUnpoolRest): Tensor {
  const { size } = readUnpool('maxUnpool1d', 1, input, indices, kernelSize, rest);
  return raw.maxUnpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), [...size, 1]).squeeze(-1);
}

/** Undoes `maxPool2d`. Mirrors `torch.nn.functional.max_unpool2d`. */
export function maxUnpool2d(input: Tensor, indices: Tensor, kernelSize: Size2, ...rest: MaxUnpoolRest): Tensor {
  return raw.maxUnpool2d(input, indices, readUnpool('maxUnpool2d', 2, input, indices, kernelSize, rest).size);
}

/** Undoes `maxPool3d`. Mirrors `torch.nn.functional.max_unpool3d`. */
export function maxUnpool3d(input: Tensor, indices: Tensor, kernelSize: Size3, ...rest: MaxUnpoolRest): Tensor {
  const { size, stride, padding } = readUnpool('maxUnpool3d', 3, input, indices, kernelSize, rest);
  return raw.maxUnpool3d(input, indices, size, stride, padding);
}

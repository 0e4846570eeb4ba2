/** @file Jagged tensors from lists, batches and values. */

import { RuntimeError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { tensor } from '../../tensor/creation.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import { type DType, int64 } from '../../values/dtype.js';
import { lengthTensor, nest } from './parts.js';

/** Of `view`. Without lengths each part reaches up to the next. */
export interface JaggedOptions {
  lengths?: Tensor | null;
  raggedDim?: number;
  minLength?: number | null;
  maxLength?: number | null;
}

/** The values as a jagged tensor, whose parts begin at the offsets. */
export function view(
  values: Tensor,
  offsets: Tensor,
  { lengths = null, raggedDim = 1, minLength, maxLength }: JaggedOptions = {},
): Tensor {
  return nest(values, {
    offsets,
    lengths,
    raggedDim,
    minLength: lengthTensor(minLength),
    maxLength: lengthTensor(maxLength),
  });
}

/** @throws RuntimeError if the parts differ in what all must have in common. */
function requireAlike(parts: readonly Tensor[]): void {
  if (parts.length === 0) throw new RuntimeError('Cannot construct a nested tensor from an empty tensor list');
  const differ = (what: (part: Tensor) => unknown): boolean => new Set(parts.map(what)).size > 1;
  const prefix = 'When constructing a nested tensor, all tensors in list must';
  if (differ(({ dtype }) => dtype)) throw new RuntimeError(`${prefix} have the same dtype`);
  if (differ(({ device }) => String(device))) throw new RuntimeError(`${prefix} be on the same device`);
  if (differ((part) => part.dim())) throw new RuntimeError(`${prefix} have the same dim`);
  if (parts[0].dim() === 0) {
    throw new RuntimeError('Cannot construct a nested tensor from a list of zero-dim tensors');
  }
}

/** The one dimension, among those of the parts, in which their sizes differ; else the first. */
function raggedDimOfAll(shapes: readonly (readonly number[])[]): number {
  const dims = [...shapes[0].keys()].filter((dim) => shapes.some((shape) => shape[dim] !== shapes[0][dim]));
  if (dims.length > 1) {
    throw new RuntimeError(
      'Cannot represent given tensor list as a nested tensor with the jagged layout. Note that the jagged layout only allows for a single ragged dimension. For example: (B, *, D_0, D_1, ..., D_N), with ragged * dim.',
    );
  }
  return dims[0] ?? 0;
}

/** The parts one after the other. */
export function fromList(parts: readonly Tensor[], dtype?: DType | null, device?: DeviceLike | null): Tensor {
  requireAlike(parts);
  const shapes = parts.map(({ shape }) => shape);
  const dim = raggedDimOfAll(shapes);
  const values = ops.cat(parts, dim).to({ dtype: dtype ?? undefined, device: device ?? undefined });
  const lengths = shapes.map((shape) => shape[dim]);
  const ends = tensor(lengths.map(BigInt), { device: values.device }).cumsum(0);
  const offsets = ops.cat([ops.zeros(1, { dtype: int64, device: values.device }), ends]);
  return view(values, offsets, {
    raggedDim: dim + 1,
    minLength: Math.min(...lengths),
    maxLength: Math.max(...lengths),
  });
}

/** The slices of a batch along its first dimension. */
export function fromBatch(batch: Tensor, dtype?: DType | null, device?: DeviceLike | null): Tensor {
  const values = batch
    .contiguous()
    .flatten(0, 1)
    .to({ dtype: dtype ?? undefined, device: device ?? batch.device });
  const [count, length] = batch.shape;
  const offsets = ops.arange(0, count * length + 1, length, { dtype: int64, device: values.device });
  return view(values, offsets, { minLength: length, maxLength: length });
}

function isExpandable(tensor: Tensor, count: number): boolean {
  const [size = 1] = tensor.shape;
  return tensor.dim() <= 1 && (size === 1 || size === count);
}

/** From each row of a batch as many elements as its length says, from its start on. */
export function fromRows(batch: Tensor, start: Tensor, length: Tensor): Tensor {
  const [count] = batch.shape;
  if (!isExpandable(start, count) || !isExpandable(length, count)) {
    throw new RuntimeError(
      'When constructing a jagged nested tensor using narrow(), your start and length must be Tensors that broadcast to input.shape[0]',
    );
  }
  if (batch.dim() < 2) throw new RuntimeError('tensor must at least be 2D for the nested narrow op to work');
  const [starts, lengths] = [start.expand(count), length.expand(count)];
  const row = batch.size(1);
  const begins = ops.arange(0, count, { dtype: int64, device: batch.device }).mul(row);
  const end = starts.at(-1).add(begins.at(-1)).add(lengths.at(-1));
  const offsets = ops.cat([starts.add(begins), end.unsqueeze(0)]);
  const values = batch.view(-1, ...batch.shape.slice(2));
  const known = { minLength: Number(length.min().item()), maxLength: Number(length.max().item()) };
  const all = offsets.tolist() as number[];
  const own = lengths.tolist() as number[];
  const fills =
    own.slice(1, -1).every((n) => n === row) &&
    all.slice(1, -2).every((at, i) => i === 0 || at - all[i] === row) &&
    all[0] + own[0] === row;
  if (!fills) return view(values, offsets, { lengths, ...known });
  const [first, last] = [all[0], all[all.length - 1]];
  return view(values.narrow(0, first, last - first), offsets.sub(offsets.at(0)), known);
}

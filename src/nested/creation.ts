/** @file Nested tensors from tensors and lists. */

import { RuntimeError, typeError } from '../native/errors.js';
import { isInt, isTensor, isTensors } from '../native/match.js';
import { withGrad } from '../native/results.js';
import * as ops from '../ops/functions.js';
import * as internal from '../ops/internal.js';
import { gather } from '../tensor/arguments.js';
import { type TensorLike, tensor } from '../tensor/creation.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';
import { deviceOrDefault } from '../values/defaultDevice.js';
import type { DeviceLike } from '../values/device.js';
import { type DType, int64 } from '../values/dtype.js';
import { type Layout, jagged, strided } from '../values/layout.js';
import { jaggedFromBatch, jaggedFromList, jaggedFromRows } from './jagged/index.js';

/** Options of the functions that make nested tensors. */
export interface AsNestedTensorOptions {
  /** Of all parts. Default: theirs. */
  dtype?: DType | null;
  device?: DeviceLike | null;
  /** `torch.strided`, which is the default, or `torch.jagged`: parts that differ in one size alone, which most operators take. */
  layout?: Layout | null;
}

/** Options of `torch.nested.nestedTensor`. */
export interface NestedTensorOptions extends AsNestedTensorOptions {
  requiresGrad?: boolean;
  /** Whether it lies in memory from which a GPU copies fast. Default: false. */
  pinMemory?: boolean;
}

/** Whether the given layout is `torch.jagged`. @throws RuntimeError for one that nested tensors cannot have. */
function asksForJagged(layout: Layout | null | undefined, what = 'nested tensors'): boolean {
  if (layout != null && layout !== strided && layout !== jagged) {
    throw new RuntimeError(`Specified layout is unsupported for ${what}: ${layout}`);
  }
  return layout === jagged;
}

function jaggedCopy(parts: readonly TensorLike[], options: NestedTensorOptions): Tensor {
  const { dtype, device, requiresGrad, pinMemory } = options;
  const tensors = parts.map((part) => (isTensor(part) ? part : tensor(part)));
  const result = withoutGrad(() => jaggedFromList(tensors, dtype, device));
  if (requiresGrad) result.requiresGrad_();
  return pinMemory ? result.pinMemory() : result;
}

/**
 * A nested tensor with copies of the given parts, apart from their graph. Mirrors `torch.nested.nested_tensor`.
 *
 * @throws RuntimeError for parts of different dtypes or numbers of dimensions, and for jagged ones that differ in several sizes.
 */
export function nestedTensor(parts: readonly TensorLike[], options: NestedTensorOptions = {}): Tensor {
  const names = ['dtype', 'layout', 'device', 'requiresGrad', 'pinMemory'] as const;
  const { dtype, layout, device, requiresGrad, pinMemory } = gather<NestedTensorOptions>('nestedTensor', names, [
    options,
  ]);
  const ragged = asksForJagged(layout);
  if (!Array.isArray(parts))
    throw typeError('Only lists (List[Tensor] and List[List...[Scalar]]) are accepted in nested_tensor');
  if (ragged) return jaggedCopy(parts, { dtype, device, requiresGrad, pinMemory });
  const copies = parts.map((part: TensorLike) => tensor(part, { dtype, device }));
  const result = ops._nestedTensorFromTensorList(copies, dtype, null, deviceOrDefault(device), pinMemory);
  return requiresGrad ? withGrad(result) : result;
}

function fromBatch(batch: Tensor, { dtype, device }: AsNestedTensorOptions): Tensor {
  const flat = batch.contiguous().view(-1);
  const buffer = internal.to(flat, device ?? flat.device, dtype ?? flat.dtype);
  const shape = tensor([batch.shape.slice(1).map(BigInt)], { dtype: int64, device: 'cpu' });
  const sizes = shape.expand(batch.size(0), -1).contiguous();
  const [strides, offsets] = ops._nestedComputeContiguousStridesOffsets(sizes);
  return ops._nestedViewFromBuffer(buffer, sizes, strides, offsets);
}

/**
 * A nested tensor of the given tensors, or of the slices of one along its first dimension; gradients flow to them. Mirrors `torch.nested.as_nested_tensor`.
 *
 * @throws TypeError for anything but tensors; RuntimeError for tensors of different dtypes or numbers of dimensions, and to change the layout of nested ones.
 */
export function asNestedTensor(
  parts: Tensor | readonly Tensor[],
  dtype?: DType | null | AsNestedTensorOptions,
  device?: DeviceLike | null | AsNestedTensorOptions,
  options?: AsNestedTensorOptions,
): Tensor {
  const o = gather<AsNestedTensorOptions>('asNestedTensor', ['dtype', 'device', 'layout'], [dtype, device, options]);
  if (!isTensor(parts) && !isTensors(parts)) {
    throw typeError('as_nested_tensor(): Expected first argument to be a tensor or a list / tuple of tensors ');
  }
  const ragged = asksForJagged(o.layout);
  if (!isTensor(parts)) {
    if (ragged) return jaggedFromList(parts, o.dtype, o.device);
    return ops._nestedTensorFromTensorList(parts, o.dtype, null, o.device);
  }
  if (!parts.isNested) {
    if (parts.dim() < 2) throw new RuntimeError('as_nested_tensor(): Expected tensor argument to have dim() > 1');
    return ragged ? jaggedFromBatch(parts, o.dtype, o.device) : fromBatch(parts, o);
  }
  if ((o.layout ?? strided) !== parts.layout) {
    throw new RuntimeError('as_nested_tensor(): Converting between nested tensor layouts is not supported');
  }
  return internal.to(parts, o.device ?? parts.device, o.dtype ?? parts.dtype);
}

/** Options of `torch.nested.narrow`. */
export interface NarrowOptions {
  layout?: Layout;
}

/**
 * A nested tensor of `length` elements along `dim` of each slice of `input`, from `start` on. With the layout `torch.jagged` it is a view, and start and length
 * may be tensors (B) that say them for each slice. Mirrors `torch.nested.narrow`.
 *
 * @throws RuntimeError for a `start` or `length` that is neither, and for a jagged layout and another dimension than 1.
 */
export function narrow(
  input: Tensor,
  dim: number,
  start: number | Tensor,
  length: number | Tensor,
  options: NarrowOptions = {},
): Tensor {
  const { layout } = gather<NarrowOptions>('narrow', ['layout'], [options]);
  if (!isInt(start) && !isTensor(start)) throw new RuntimeError('start must be an integer or a tensor');
  if (!isInt(length) && !isTensor(length)) throw new RuntimeError('length must be an integer or a tensor');
  if (asksForJagged(layout, 'nested narrow')) {
    if (dim !== 1) throw new RuntimeError('jagged layout only supports dim=1');
    const asTensor = (value: number | Tensor): Tensor =>
      isTensor(value) ? value : tensor([BigInt(value)], { device: input.device });
    return jaggedFromRows(input, asTensor(start), asTensor(length));
  }
  if (isTensor(start) || isTensor(length)) {
    throw new RuntimeError('start and length must be integers for the strided layout NT impl');
  }
  return asNestedTensor(ops.unbind(input)).narrow(dim, start, length);
}

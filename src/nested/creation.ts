/** @file Nested tensors of the layout `torch.strided` from tensors and lists. */

import { NotImplementedError, RuntimeError, typeError } from '../native/errors.js';
import { isInt, isTensor, isTensors } from '../native/match.js';
import { withGrad } from '../native/results.js';
import * as ops from '../ops/functions.js';
import * as internal from '../ops/internal.js';
import { gather } from '../tensor/arguments.js';
import { type TensorLike, tensor } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { deviceOrDefault } from '../values/defaultDevice.js';
import type { DeviceLike } from '../values/device.js';
import { type DType, int64 } from '../values/dtype.js';
import { type Layout, jagged, strided } from '../values/layout.js';

/** Options of the functions that make nested tensors. */
export interface AsNestedTensorOptions {
  /** Of all parts. Default: theirs. */
  dtype?: DType | null;
  device?: DeviceLike | null;
  /** Only `torch.strided`. */
  layout?: Layout | null;
}

/** Options of `torch.nested.nestedTensor`. */
export interface NestedTensorOptions extends AsNestedTensorOptions {
  requiresGrad?: boolean;
  /** Whether it lies in memory from which a GPU copies fast. Default: false. */
  pinMemory?: boolean;
}

function requireStrided(layout: Layout | null | undefined, what = 'nested tensors'): void {
  if (layout == null || layout === strided) return;
  if (layout === jagged) {
    throw new NotImplementedError(
      'the layout torch.jagged is made of a tensor class that PyTorch writes in Python: use torch.strided',
    );
  }
  throw new RuntimeError(`Specified layout is unsupported for ${what}: ${layout}`);
}

/**
 * A nested tensor with copies of the given parts, apart from their graph. Mirrors `torch.nested.nested_tensor`.
 *
 * @throws RuntimeError for parts of different dtypes or numbers of dimensions; NotImplementedError for the layout `torch.jagged`.
 */
export function nestedTensor(parts: readonly TensorLike[], options: NestedTensorOptions = {}): Tensor {
  const names = ['dtype', 'layout', 'device', 'requiresGrad', 'pinMemory'] as const;
  const { dtype, layout, device, requiresGrad, pinMemory } = gather<NestedTensorOptions>('nestedTensor', names, [
    options,
  ]);
  requireStrided(layout);
  if (!Array.isArray(parts))
    throw typeError('Only lists (List[Tensor] and List[List...[Scalar]]) are accepted in nested_tensor');
  const copies = parts.map((part: TensorLike) => tensor(part, { dtype, device }));
  const result = ops._nestedTensorFromTensorList(copies, dtype, null, deviceOrDefault(device), pinMemory);
  return requiresGrad ? withGrad(result) : result;
}

function fromBatch(batch: Tensor, { dtype, device }: AsNestedTensorOptions): Tensor {
  if (batch.dim() < 2) throw new RuntimeError('as_nested_tensor(): Expected tensor argument to have dim() > 1');
  const flat = batch.contiguous().view(-1);
  const buffer = internal.to(flat, device ?? flat.device, dtype ?? flat.dtype);
  const shape = batch.shape.slice(1).map(BigInt);
  const sizes = tensor(
    Array.from({ length: batch.size(0) }, () => shape),
    { dtype: int64, device: 'cpu' },
  );
  const [strides, offsets] = ops._nestedComputeContiguousStridesOffsets(sizes);
  return ops._nestedViewFromBuffer(buffer, sizes, strides, offsets);
}

/**
 * A nested tensor of the given tensors, or of the slices of one along its first dimension; gradients flow to them. Mirrors `torch.nested.as_nested_tensor`.
 *
 * @throws TypeError for anything but tensors; RuntimeError for tensors of different dtypes or numbers of dimensions; NotImplementedError for the layout
 * `torch.jagged`.
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
  requireStrided(o.layout);
  if (!isTensor(parts)) return ops._nestedTensorFromTensorList(parts, o.dtype, null, o.device);
  if (!parts.isNested) return fromBatch(parts, o);
  return internal.to(parts, o.device ?? parts.device, o.dtype ?? parts.dtype);
}

/** Options of `torch.nested.narrow`. */
export interface NarrowOptions {
  layout?: Layout;
}

/**
 * A nested tensor of `length` elements along `dim` of each slice of `input`, from `start` on. Mirrors `torch.nested.narrow`.
 *
 * @throws RuntimeError for a `start` or `length` that is no integer; NotImplementedError for the layout `torch.jagged`.
 */
export function narrow(input: Tensor, dim: number, start: number, length: number, options: NarrowOptions = {}): Tensor {
  const { layout } = gather<NarrowOptions>('narrow', ['layout'], [options]);
  if (!isInt(start)) throw new RuntimeError('start must be an integer or a tensor');
  if (!isInt(length)) throw new RuntimeError('length must be an integer or a tensor');
  requireStrided(layout, 'nested narrow');
  return asNestedTensor(ops.unbind(input)).narrow(dim, start, length);
}

/** @file Sparse tensors from their indices and values. */

import { RuntimeError, typeError } from '../native/errors.js';
import { isInts, isLayout, isTensor, typeName } from '../native/match.js';
import { withGrad } from '../native/results.js';
import * as ops from '../ops/functions.js';
import * as internal from '../ops/internal.js';
import { gather } from '../tensor/arguments.js';
import { type TensorLike, tensor } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { deviceOrDefault } from '../values/defaultDevice.js';
import type { DeviceLike } from '../values/device.js';
import { type DType, int64 } from '../values/dtype.js';
import type { Ints } from '../values/kinds.js';
import { type Layout, sparseBsc, sparseBsr, sparseCsc, sparseCsr } from '../values/layout.js';
import { layoutName } from '../values/nativeNames.js';
import { checkSparseTensorInvariants } from './invariants.js';

/** Options of the constructors of sparse tensors. */
export interface SparseTensorOptions {
  /** Default: the smallest that holds all indices. */
  size?: Ints;
  /** Of the values. Default: theirs. */
  dtype?: DType | null;
  device?: DeviceLike | null;
  /** Whether it lies in memory from which a GPU copies fast. Default: false. */
  pinMemory?: boolean;
  requiresGrad?: boolean;
  /** Whether indices are checked. Default: what `torch.sparse.checkSparseTensorInvariants` says. */
  checkInvariants?: boolean | null;
}

/** Options of `torch.sparseCooTensor`. */
export interface SparseCooTensorOptions extends SparseTensorOptions {
  /** Whether indices are sorted and different, if it is known. */
  isCoalesced?: boolean | null;
}

/** Options of `torch.sparseCompressedTensor`. */
export interface SparseCompressedTensorOptions extends SparseTensorOptions {
  layout?: Layout;
}

const common = ['size', 'dtype', 'device', 'pinMemory', 'requiresGrad', 'checkInvariants'] as const;

function valuesOf(data: TensorLike, options: SparseTensorOptions): Tensor {
  const { dtype } = options;
  const device = deviceOrDefault(options.device);
  return isTensor(data)
    ? internal.to(data, device ?? data.device, dtype ?? data.dtype)
    : tensor(data, { dtype, device });
}

/** Indices beside `values`: those of a list become int64, those of a tensor stay what they are unless `dtype` is given. */
function indicesOf(data: TensorLike, values: Tensor, dtype?: DType): Tensor {
  const { device } = values;
  return isTensor(data) ? internal.to(data, device, dtype ?? data.dtype) : tensor(data, { dtype: int64, device });
}

function finish(result: Tensor, { requiresGrad, checkInvariants }: SparseTensorOptions, validate: () => void): Tensor {
  const checked = checkInvariants ?? checkSparseTensorInvariants.isEnabled();
  if (checked && !result.isMeta) validate();
  return requiresGrad ? withGrad(result) : result;
}

/**
 * A COO tensor: `values` (n, dense sizes…) stand at the places that the columns of `indices` (sparse dimensions, n) name; one without elements of a size.
 * Mirrors `torch.sparse_coo_tensor`.
 *
 * @throws RuntimeError if sizes, indices and values do not go together.
 */
export function sparseCooTensor(
  indices: TensorLike,
  values: TensorLike,
  size?: Ints | SparseCooTensorOptions,
  options?: SparseCooTensorOptions,
): Tensor;
export function sparseCooTensor(size: Ints, options?: Omit<SparseCooTensorOptions, 'size' | 'isCoalesced'>): Tensor;
export function sparseCooTensor(first: TensorLike, second?: unknown, ...rest: readonly unknown[]): Tensor {
  const names = [...common, 'isCoalesced'] as const;
  if (isInts(first) && !isTensor(second) && !Array.isArray(second)) {
    const o = gather<SparseCooTensorOptions>('sparseCooTensor', names.slice(1), [second, ...rest]);
    const { dtype, device, pinMemory, requiresGrad } = o;
    return ops.sparseCooTensor(first, { dtype, device, pinMemory, requiresGrad });
  }
  const o = gather<SparseCooTensorOptions>('sparseCooTensor', names, rest);
  const { size, pinMemory, isCoalesced } = o;
  const values = valuesOf(second as TensorLike, o);
  const indices = indicesOf(first, values, int64);
  const made = { dtype: values.dtype, pinMemory, isCoalesced };
  const result = size ? ops.sparseCooTensor(indices, values, size, made) : ops.sparseCooTensor(indices, values, made);
  return finish(result, o, () => ops._validateSparseCooTensorArgs(indices, values, result.shape, isCoalesced));
}

function compressed(
  fn: string,
  own: Layout | undefined,
  given: readonly [TensorLike, TensorLike, TensorLike],
  rest: readonly unknown[],
): Tensor {
  const o = gather<SparseCompressedTensorOptions>(fn, [...common, 'layout'], rest);
  const { size, pinMemory, layout = own } = o;
  if (layout !== undefined && !isLayout(layout)) {
    throw typeError(`${fn}(): argument 'layout' must be torch.layout, not ${typeName(layout)}`);
  }
  if (own && layout !== own)
    throw new RuntimeError(`${fn}: layout must be ${layoutName(own)} but got ${layout && layoutName(layout)}`);
  const values = valuesOf(given[2], o);
  const [compressedIndices, plain] = [given[0], given[1]].map((indices) => indicesOf(indices, values));
  const made = { dtype: values.dtype, layout, pinMemory };
  const result = size
    ? ops.sparseCompressedTensor(compressedIndices, plain, values, size, made)
    : ops.sparseCompressedTensor(compressedIndices, plain, values, made);
  return finish(result, o, () =>
    ops._validateSparseCompressedTensorArgs(compressedIndices, plain, values, result.shape, result.layout),
  );
}

/**
 * A tensor of the layout in the options, `torch.sparseCsr` or one of its kin. Mirrors `torch.sparse_compressed_tensor`.
 *
 * @throws RuntimeError if sizes, indices and values do not go together.
 */
export function sparseCompressedTensor(
  compressedIndices: TensorLike,
  plainIndices: TensorLike,
  values: TensorLike,
  size?: Ints | SparseCompressedTensorOptions,
  options?: SparseCompressedTensorOptions,
): Tensor {
  return compressed('sparse_compressed_tensor', undefined, [compressedIndices, plainIndices, values], [size, options]);
}

/**
 * A CSR tensor: `colIndices` and `values` of all rows one behind the other; `crowIndices` (rows + 1) says where each row begins.
 * Mirrors `torch.sparse_csr_tensor`.
 *
 * @throws RuntimeError if sizes, indices and values do not go together.
 */
export function sparseCsrTensor(
  crowIndices: TensorLike,
  colIndices: TensorLike,
  values: TensorLike,
  size?: Ints | SparseCompressedTensorOptions,
  options?: SparseCompressedTensorOptions,
): Tensor {
  return compressed('sparse_csr_tensor', sparseCsr, [crowIndices, colIndices, values], [size, options]);
}

/**
 * A CSC tensor: as CSR with rows and columns exchanged. Mirrors `torch.sparse_csc_tensor`.
 *
 * @throws RuntimeError if sizes, indices and values do not go together.
 */
export function sparseCscTensor(
  ccolIndices: TensorLike,
  rowIndices: TensorLike,
  values: TensorLike,
  size?: Ints | SparseCompressedTensorOptions,
  options?: SparseCompressedTensorOptions,
): Tensor {
  return compressed('sparse_csc_tensor', sparseCsc, [ccolIndices, rowIndices, values], [size, options]);
}

/**
 * A BSR tensor: as CSR with blocks (n, rows, columns) as values. Mirrors `torch.sparse_bsr_tensor`.
 *
 * @throws RuntimeError if sizes, indices and values do not go together.
 */
export function sparseBsrTensor(
  crowIndices: TensorLike,
  colIndices: TensorLike,
  values: TensorLike,
  size?: Ints | SparseCompressedTensorOptions,
  options?: SparseCompressedTensorOptions,
): Tensor {
  return compressed('sparse_bsr_tensor', sparseBsr, [crowIndices, colIndices, values], [size, options]);
}

/**
 * A BSC tensor: as CSC with blocks (n, rows, columns) as values. Mirrors `torch.sparse_bsc_tensor`.
 *
 * @throws RuntimeError if sizes, indices and values do not go together.
 */
export function sparseBscTensor(
  ccolIndices: TensorLike,
  rowIndices: TensorLike,
  values: TensorLike,
  size?: Ints | SparseCompressedTensorOptions,
  options?: SparseCompressedTensorOptions,
): Tensor {
  return compressed('sparse_bsc_tensor', sparseBsc, [ccolIndices, rowIndices, values], [size, options]);
}

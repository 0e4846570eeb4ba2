/** @file The functions of `torch._utils` by which PyTorch's checkpoints describe tensors. */

import { RuntimeError } from '../native/errors.js';
import { Parameter } from '../nn/parameter.js';
import {
  _makePerChannelQuantizedTensor,
  _makePerTensorQuantizedTensor,
  _validateSparseCompressedTensorArgs,
  _validateSparseCooTensorArgs,
  emptyStrided,
  sparseCompressedTensor,
  sparseCooTensor,
} from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { DType, int8, int32, qint8, qint32, quint8, uint8 } from '../values/dtype.js';
import { Layout, sparseCoo, strided } from '../values/layout.js';
import { Arguments } from './arguments.js';
import { PyCallable, PyDict } from './pickle/objects.js';
import { LoadedStorage } from './storage.js';

/** How a quantized tensor maps integers to numbers (`torch.qscheme`). */
export class QScheme {
  constructor(readonly name: string) {}
}

export const perTensorAffine = new QScheme('per_tensor_affine');
export const perChannelAffine = new QScheme('per_channel_affine');

/** Integers behind a quantized dtype. */
export const quantizedIntegers: ReadonlyMap<DType, DType> = new Map([
  [qint8, int8],
  [quint8, uint8],
  [qint32, int32],
]);

function requireGrad(tensor: Tensor, requiresGrad: boolean): Tensor {
  return requiresGrad ? tensor.requiresGrad_(true) : tensor;
}

/** Sets the conjugate and negative bits that Python keeps beside a tensor. */
function applyBits(tensor: Tensor, bits: unknown): Tensor {
  if (!(bits instanceof PyDict)) return tensor;
  if (bits.items.get('neg') === true) tensor = tensor._negView();
  if (bits.items.get('conj') === true) tensor = tensor._conj();
  return tensor;
}

/** `_rebuild_tensor(storage, offset, size, stride)` */
function tensor(values: readonly unknown[]): Tensor {
  const args = new Arguments('_rebuild_tensor', values, 4);
  const storage = args.instance(0, LoadedStorage, 'storage');
  return storage.view(storage.dtype, args.size(1), args.sizes(2), args.sizes(3));
}

/** `_rebuild_tensor_v2(storage, offset, size, stride, requires_grad, hooks, bits)` */
function tensorV2(values: readonly unknown[]): Tensor {
  const args = new Arguments('_rebuild_tensor_v2', values, 6, 7);
  const storage = args.instance(0, LoadedStorage, 'storage');
  const view = storage.view(storage.dtype, args.size(1), args.sizes(2), args.sizes(3));
  return requireGrad(applyBits(view, args.any(6)), args.bool(4));
}

/** `_rebuild_tensor_v3(storage, offset, size, stride, requires_grad, hooks, dtype, bits)` */
function tensorV3(values: readonly unknown[]): Tensor {
  const args = new Arguments('_rebuild_tensor_v3', values, 7, 8);
  const storage = args.instance(0, LoadedStorage, 'storage');
  const view = storage.view(args.instance(6, DType, 'dtype'), args.size(1), args.sizes(2), args.sizes(3));
  return requireGrad(applyBits(view, args.any(7)), args.bool(4));
}

/** `_rebuild_parameter(data, requires_grad, hooks)`, and the same with a state, which only Python could use. */
function parameter(values: readonly unknown[]): Parameter {
  const args = new Arguments('_rebuild_parameter', values, 3, 4);
  return new Parameter(args.tensor(0), args.bool(1));
}

/** `_rebuild_meta_tensor_no_storage(dtype, size, stride, requires_grad)` */
function metaTensor(values: readonly unknown[]): Tensor {
  const args = new Arguments('_rebuild_meta_tensor_no_storage', values, 4);
  const dtype = args.instance(0, DType, 'dtype');
  return requireGrad(emptyStrided(args.sizes(1), args.sizes(2), { dtype, device: 'meta' }), args.bool(3));
}

/** `_rebuild_sparse_tensor(layout, (indices, …, values, size))`; indices are checked, since a wrong one would reach beyond memory. */
function sparseTensor(values: readonly unknown[]): Tensor {
  const args = new Arguments('_rebuild_sparse_tensor', values, 2);
  const layout = args.instance(0, Layout, 'layout');
  if (layout === strided) throw args.error('a strided tensor is not sparse');
  const data = new Arguments('_rebuild_sparse_tensor', args.list(1), layout === sparseCoo ? 3 : 4, 4);
  try {
    return layout === sparseCoo ? sparseCooFrom(data) : sparseCompressedFrom(data, layout);
  } catch (error) {
    throw error instanceof RuntimeError ? args.error(error.message) : error;
  }
}

function sparseCooFrom(data: Arguments): Tensor {
  const [indices, values, size] = [data.tensor(0), data.tensor(1), data.sizes(2)];
  const isCoalesced = data.length > 3 ? data.bool(3) : null;
  if (!values.isMeta) _validateSparseCooTensorArgs(indices, values, size, isCoalesced, false);
  return sparseCooTensor(indices, values, size, { isCoalesced });
}

function sparseCompressedFrom(data: Arguments, layout: Layout): Tensor {
  const [compressed, plain, values, size] = [data.tensor(0), data.tensor(1), data.tensor(2), data.sizes(3)];
  if (!values.isMeta) _validateSparseCompressedTensorArgs(compressed, plain, values, size, layout, false);
  return sparseCompressedTensor(compressed, plain, values, size, { layout });
}

/** `_rebuild_qtensor(storage, offset, size, stride, (scheme, …), requires_grad, hooks)` */
function quantizedTensor(values: readonly unknown[]): Tensor {
  const args = new Arguments('_rebuild_qtensor', values, 7);
  const storage = args.instance(0, LoadedStorage, 'storage');
  const integers = quantizedIntegers.get(storage.dtype);
  if (!integers) throw args.error(`${storage.dtype} tensors cannot be loaded; only qint8, quint8 and qint32 ones can`);
  const numbers = storage.view(integers, args.size(1), args.sizes(2), args.sizes(3));
  const parameters = new Arguments('_rebuild_qtensor', args.list(4), 3, 4);
  const scheme = parameters.any(0);
  if (scheme === perTensorAffine)
    return _makePerTensorQuantizedTensor(numbers, parameters.number(1), parameters.integer(2));
  if (scheme === perChannelAffine && parameters.length === 4) {
    return _makePerChannelQuantizedTensor(numbers, parameters.tensor(1), parameters.tensor(2), parameters.integer(3));
  }
  throw args.error('the quantization scheme is not supported; per_tensor_affine and per_channel_affine are');
}

/** `_rebuild_from_type_v2(function, class, arguments, state)`: a tensor with Python attributes, which are left out. */
function fromType(values: readonly unknown[]): unknown {
  const args = new Arguments('_rebuild_from_type_v2', values, 4);
  return args.instance(0, PyCallable, 'function').call(args.list(2));
}

/** Every function that rebuilds a tensor, by its full name. */
export const rebuildFunctions: ReadonlyMap<string, (args: readonly unknown[]) => unknown> = new Map<
  string,
  (args: readonly unknown[]) => unknown
>([
  ['torch._utils._rebuild_tensor', tensor],
  ['torch._utils._rebuild_tensor_v2', tensorV2],
  ['torch._utils._rebuild_tensor_v3', tensorV3],
  ['torch._utils._rebuild_parameter', parameter],
  ['torch._utils._rebuild_parameter_with_state', parameter],
  ['torch._utils._rebuild_meta_tensor_no_storage', metaTensor],
  ['torch._utils._rebuild_sparse_tensor', sparseTensor],
  ['torch._utils._rebuild_qtensor', quantizedTensor],
  ['torch._tensor._rebuild_from_type_v2', fromType],
]);

/** @file Tensors as the calls by which PyTorch rebuilds them, with their storages beside the pickle. */

import { RuntimeError } from '../native/errors.js';
import { Parameter } from '../nn/parameter.js';
import {
  intRepr,
  qPerChannelAxis,
  qPerChannelScales,
  qPerChannelZeroPoints,
  qScale,
  qZeroPoint,
} from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { type DType, uint8 } from '../values/dtype.js';
import { sparseCoo, sparseCsc, sparseCsr, sparseBsc, sparseBsr, strided } from '../values/layout.js';
import { perChannelAffine, perTensorAffine } from '../values/qscheme.js';
import { storageOf } from '../tensor/memory.js';
import { Op } from './pickle/opcodes.js';
import { type Pickler, refuse } from './pickler.js';
import { quantizedIntegers } from './rebuild.js';
import { storageClassName } from './storage.js';

/** A storage that has to be written beside the pickle. */
export interface SavedStorage {
  /** Its name in the file. */
  readonly key: string;
  /** A tensor that looks into it. */
  readonly tensor: Tensor;
  readonly bytes: number;
  readonly dtype: DType;
}

/** Writes tensors and collects the storages that they look into; tensors that share a storage go on sharing it. */
export class TensorTable {
  readonly storages: SavedStorage[] = [];
  private readonly byIdentity = new Map<string, SavedStorage>();

  /** To be given to a `Pickler`. */
  readonly write = (pickler: Pickler, tensor: Tensor, path: string): void => {
    if (tensor.hasNames()) {
      throw new RuntimeError(
        `cannot save ${path}: named tensors don't support serialization; drop the names with tensor.rename(null) first`,
      );
    }
    if (tensor instanceof Parameter) this.parameter(pickler, tensor, path);
    else this.tensor(pickler, tensor, path, tensor.requiresGrad);
  };

  private parameter(pickler: Pickler, parameter: Parameter, path: string): void {
    const { out } = pickler;
    out.global('torch._utils', '_rebuild_parameter');
    out.beginTuple(3);
    this.tensor(pickler, parameter, path, false);
    out.bool(parameter.requiresGrad);
    pickler.emptyOrderedDict();
    out.tuple(3);
    out.op(Op.REDUCE);
  }

  private tensor(pickler: Pickler, tensor: Tensor, path: string, requiresGrad: boolean): void {
    if (tensor.isNested) refuse(path, 'nested tensors cannot be saved; save tensor.unbind()');
    if (tensor.device.type === 'meta') {
      this.meta(pickler, tensor, requiresGrad);
      return;
    }
    if (tensor.layout !== strided) {
      this.sparse(pickler, tensor, path);
      return;
    }
    if (tensor.isQuantized) {
      this.quantized(pickler, tensor, path);
      return;
    }
    this.strided(pickler, tensor, path, requiresGrad);
  }

  private strided(pickler: Pickler, tensor: Tensor, path: string, requiresGrad: boolean): void {
    const { out } = pickler;
    const { dtype } = tensor;
    const className = storageClassName(dtype);
    const bits = [...(tensor.isConj() ? ['conj'] : []), ...(tensor.isNeg() ? ['neg'] : [])];
    out.global('torch._utils', className ? '_rebuild_tensor_v2' : '_rebuild_tensor_v3');
    out.op(Op.MARK);
    this.storage(pickler, tensor, className, dtype, path);
    this.geometry(pickler, tensor);
    out.bool(requiresGrad);
    pickler.emptyOrderedDict();
    if (!className) out.global('torch', dtype.name);
    if (bits.length > 0) pickler.write(new Map(bits.map((bit) => [bit, true])), path);
    out.op(Op.TUPLE);
    out.op(Op.REDUCE);
  }

  /** Offset, size and stride. */
  private geometry({ out }: Pickler, tensor: Tensor): void {
    out.int(tensor.storageOffset());
    for (const list of [tensor.shape, tensor.stride()]) {
      out.beginTuple(list.length);
      for (const number of list) out.int(number);
      out.tuple(list.length);
    }
  }

  /** The persistent id of a tensor's storage; `className` is null for dtypes whose storages are plain bytes. */
  private storage({ out }: Pickler, tensor: Tensor, className: string | null, dtype: DType, path: string): void {
    const saved = this.register(tensor, className ? dtype : null, path);
    out.op(Op.MARK);
    out.string('storage');
    if (className) out.global('torch', className);
    else out.global('torch.storage', 'UntypedStorage');
    out.string(saved.key);
    out.string(String(tensor.device));
    out.int(className ? Math.floor(saved.bytes / dtype.itemsize) : saved.bytes);
    out.op(Op.TUPLE);
    out.op(Op.BINPERSID);
  }

  private register(tensor: Tensor, dtype: DType | null, path: string): SavedStorage {
    const { identity, bytes } = storageOf(tensor);
    const known = this.byIdentity.get(identity);
    const kind = dtype ?? uint8;
    if (known && known.dtype !== kind && bytes > 0) {
      throw new RuntimeError(
        `cannot save ${path || 'the value'}: Cannot save multiple tensors or storages that view the same data as different types; clone() one of them`,
      );
    }
    if (known) return known;
    const saved: SavedStorage = { key: String(this.storages.length), tensor, bytes, dtype: kind };
    this.storages.push(saved);
    this.byIdentity.set(identity, saved);
    return saved;
  }

  private meta(pickler: Pickler, tensor: Tensor, requiresGrad: boolean): void {
    const { out } = pickler;
    out.global('torch._utils', '_rebuild_meta_tensor_no_storage');
    out.op(Op.MARK);
    out.global('torch', tensor.dtype.name);
    for (const list of [tensor.shape, tensor.stride()]) {
      out.beginTuple(list.length);
      for (const number of list) out.int(number);
      out.tuple(list.length);
    }
    out.bool(requiresGrad);
    out.op(Op.TUPLE);
    out.op(Op.REDUCE);
  }

  private sparse(pickler: Pickler, tensor: Tensor, path: string): void {
    const { out } = pickler;
    const { layout } = tensor;
    const parts = sparseParts(tensor) ?? refuse(path, `tensors of layout ${layout} cannot be saved`);
    out.global('torch._utils', '_rebuild_sparse_tensor');
    out.beginTuple(2);
    pickler.layout(layout);
    out.op(Op.MARK);
    for (const part of parts) this.tensor(pickler, part, path, false);
    out.global('torch', 'Size');
    out.beginTuple(tensor.dim());
    for (const length of tensor.shape) out.int(length);
    out.tuple(tensor.dim());
    out.tuple(1);
    out.op(Op.REDUCE);
    if (layout === sparseCoo) out.bool(tensor.isCoalesced());
    out.op(Op.TUPLE);
    out.tuple(2);
    out.op(Op.REDUCE);
  }

  private quantized(pickler: Pickler, tensor: Tensor, path: string): void {
    const { out } = pickler;
    const { dtype } = tensor;
    const scheme = tensor.qscheme();
    const className = storageClassName(dtype);
    if (!className || !quantizedIntegers.has(dtype) || (scheme !== perTensorAffine && scheme !== perChannelAffine)) {
      refuse(path, `${dtype} tensors of this quantization scheme cannot be saved; save tensor.dequantize()`);
      return;
    }
    const integers = intRepr(tensor);
    out.global('torch._utils', '_rebuild_qtensor');
    out.op(Op.MARK);
    this.storage(pickler, integers, className, dtype, path);
    this.geometry(pickler, integers);
    out.op(Op.MARK);
    out.global('torch', scheme.name);
    if (scheme === perTensorAffine) {
      out.float(qScale(tensor));
      out.int(qZeroPoint(tensor));
    } else {
      this.tensor(pickler, qPerChannelScales(tensor), path, false);
      this.tensor(pickler, qPerChannelZeroPoints(tensor), path, false);
      out.int(qPerChannelAxis(tensor));
    }
    out.op(Op.TUPLE);
    out.bool(false);
    pickler.emptyOrderedDict();
    out.op(Op.TUPLE);
    out.op(Op.REDUCE);
  }
}

function sparseParts(tensor: Tensor): Tensor[] | null {
  switch (tensor.layout) {
    case sparseCoo:
      return [tensor._indices(), tensor._values()];
    case sparseCsr:
    case sparseBsr:
      return [tensor.crowIndices(), tensor.colIndices(), tensor.values()];
    case sparseCsc:
    case sparseBsc:
      return [tensor.ccolIndices(), tensor.rowIndices(), tensor.values()];
    default:
      return null;
  }
}

/** @file What can be asked of a tensor without reading its values: the properties and queries of the class Tensor. */

import { addon } from '../native/addon.js';
import { RuntimeError, typeError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { TensorOperators } from '../ops/methods.js';
import * as tensorOps from '../ops/tensor.js';
import type { Device } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import { jagged, type Layout, type MemoryFormat } from '../values/layout.js';
import { gather } from './arguments.js';
import { dimOrder, isContiguous } from './contiguity.js';
import * as meta from './meta.js';
import { nestedSizeOf, requireJagged } from './nested.js';
import type { Tensor } from './tensor.js';

const { Flag, hasFlag } = meta;

/** Options of the conversions `float()`, `cpu()`, … */
export interface ConversionOptions {
  memoryFormat?: MemoryFormat | null;
}

/** What a tensor is. */
export abstract class TensorProperties extends TensorOperators {
  /** The size of each dimension. */
  get shape(): readonly number[] {
    return meta.shapeOf(this);
  }

  /** The number of dimensions. */
  get ndim(): number {
    return meta.dimensionsOf(this);
  }

  get dtype(): DType {
    return meta.dtypeOfTensor(this);
  }

  get device(): Device {
    return meta.deviceOf(this);
  }

  get layout(): Layout {
    return meta.layoutOfTensor(this);
  }

  /** The size of the first dimension, as Python's `len(t)`. @throws TypeError for a 0-d tensor. */
  get length(): number {
    const { shape } = this;
    if (shape.length === 0) throw typeError('len() of a 0-d tensor');
    return shape[0];
  }

  /** Bytes that one element takes. */
  get itemsize(): number {
    return this.dtype.itemsize;
  }

  /** Bytes that all elements take. @throws RuntimeError for a sparse tensor. */
  get nbytes(): number {
    if (this.layout.name !== 'strided' && this.layout.name !== 'jagged') {
      throw new RuntimeError(
        'nbytes is not defined for sparse tensors.  If you want the size of the constituent tensors, add the nbytes of the indices and values.  If you want the size of the  equivalent dense tensor, multiply numel() by element_size()',
      );
    }
    return this.numel() * this.itemsize;
  }

  /** The name of each dimension, null for one without. */
  get names(): readonly (string | null)[] {
    return meta.namesOf(this);
  }

  /** Whether any dimension has a name. */
  hasNames(): boolean {
    return hasFlag(this, Flag.named);
  }

  get isCpu(): boolean {
    return this.device.type === 'cpu';
  }

  get isCuda(): boolean {
    return this.device.type === 'cuda';
  }

  get isXpu(): boolean {
    return this.device.type === 'xpu';
  }

  get isXla(): boolean {
    return this.device.type === 'xla';
  }

  get isIpu(): boolean {
    return this.device.type === 'ipu';
  }

  get isMps(): boolean {
    return this.device.type === 'mps';
  }

  get isMeta(): boolean {
    return this.device.type === 'meta';
  }

  /** Whether it has the layout `torch.sparseCoo`. */
  get isSparse(): boolean {
    return this.layout.name === 'sparse_coo';
  }

  /** Whether it has the layout `torch.sparseCsr`. */
  get isSparseCsr(): boolean {
    return this.layout.name === 'sparse_csr';
  }

  get isMkldnn(): boolean {
    return this.layout.name === '_mkldnn';
  }

  get isQuantized(): boolean {
    return hasFlag(this, Flag.quantized);
  }

  get isNested(): boolean {
    return hasFlag(this, Flag.nested);
  }

  /** The values of a sparse or nested tensor, without gaps; those of one that is ragged are a view. */
  override values(this: Tensor): Tensor {
    return this.layout === jagged ? ops._nestedGetValues(this) : tensorOps.values(this);
  }

  /** Where the parts of a nested tensor of the layout `torch.jagged` begin in its values, and the end. @throws AttributeError for other tensors. */
  offsets(this: Tensor): Tensor {
    return ops._nestedGetOffsets(requireJagged(this, 'offsets'));
  }

  /** How long the parts of a nested tensor of the layout `torch.jagged` are if it has holes, else null. @throws AttributeError for other tensors. */
  lengths(this: Tensor): Tensor | null {
    const lengths = ops._nestedGetLengths(requireJagged(this, 'lengths'));
    return lengths._id === 0 ? null : lengths;
  }

  /** The size of dimension `dim`, or all sizes. Ragged sizes are numbers that equal those of the same structure alone. @throws IndexError if there is no such dimension. */
  size(): readonly number[];
  size(dim: number): number;
  size(dim?: number): number | readonly number[] {
    if (dim === undefined) return meta.shapeOf(this);
    const size = meta.sizeOf(this, dim);
    return size === -1 ? nestedSizeOf(this, dim) : size;
  }

  /** How many elements lie between neighbours in dimension `dim`, or in every dimension. */
  stride(): readonly number[];
  stride(dim: number): number;
  stride(dim?: number): number | readonly number[] {
    return dim === undefined ? meta.stridesOf(this) : meta.strideOf(this, dim);
  }

  /** The number of dimensions. */
  dim(): number {
    return meta.dimensionsOf(this);
  }

  /** The number of dimensions. */
  ndimension(): number {
    return meta.dimensionsOf(this);
  }

  /** The number of elements. */
  numel(): number {
    return meta.numelOf(this);
  }

  /** The number of elements. */
  nelement(): number {
    return meta.numelOf(this);
  }

  /** Bytes that one element takes. */
  elementSize(): number {
    return this.dtype.itemsize;
  }

  /** The position in its storage, in elements, where the tensor begins. */
  storageOffset(): number {
    return meta.storageOffsetOf(this);
  }

  /** The address of the first element. */
  dataPtr(): bigint {
    return addon.dataPtr(this._id);
  }

  /** The number of its CUDA device, or -1 for a CPU tensor. */
  getDevice(): number {
    return this.device.index ?? -1;
  }

  /** Whether the elements lie in memory without gaps, in the order that `memoryFormat` gives the dimensions. */
  isContiguous(memoryFormat?: MemoryFormat | ConversionOptions | null): boolean {
    const options = gather<ConversionOptions>('isContiguous', ['memoryFormat'], [memoryFormat]);
    return isContiguous(this, options.memoryFormat ?? undefined);
  }

  /** The dimensions from the outermost in memory to the innermost. */
  dimOrder(): number[] {
    return dimOrder(this);
  }

  isFloatingPoint(): boolean {
    return this.dtype.isFloatingPoint;
  }

  isComplex(): boolean {
    return this.dtype.isComplex;
  }

  isSigned(): boolean {
    return this.dtype.isSigned;
  }

  /** Whether its complex conjugation is still to be done. */
  isConj(): boolean {
    return hasFlag(this, Flag.conj);
  }

  /** Whether its negation is still to be done. */
  isNeg(): boolean {
    return hasFlag(this, Flag.neg);
  }

  /** Whether it was made in `inferenceMode`. */
  isInference(): boolean {
    return hasFlag(this, Flag.inference);
  }
}

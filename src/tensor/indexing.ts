/** @file `at` and `setAt`: Python's indexing. Numbers, slices, null and the ellipsis make views; lists and tensors gather. */

import { IndexError, typeError, ValueError } from '../native/errors.js';
import { isScalar, isTensor } from '../native/match.js';
import * as ops from '../ops/functions.js';
import * as internal from '../ops/internal.js';
import { jagged, strided } from '../values/layout.js';
import { Complex, FloatScalar, type Scalar } from '../values/scalar.js';
import { tensor as makeTensor, type TensorLike } from './creation.js';
import { isTypedArray, pythonTypeName } from './data.js';
import { ellipsis, Slice, type SliceBound } from './slice.js';
import type { Tensor } from './tensor.js';
import { typeString } from './to.js';
import { itemOf } from './values.js';

/** A list of numbers or booleans that selects elements. */
export type IndexList = readonly (number | bigint | boolean | IndexList)[];

/** One part of an index expression. */
export type Index = number | bigint | boolean | null | Slice | typeof ellipsis | Tensor | IndexList;

function toInteger(value: SliceBound, absent: number): number {
  if (value == null) return absent;
  const number = isTensor(value) ? itemOf(value) : value;
  if (number === Number.POSITIVE_INFINITY || number === Number.NEGATIVE_INFINITY)
    return number * Number.MAX_SAFE_INTEGER;
  const integer = Number(number);
  if (!Number.isInteger(integer)) {
    throw typeError('slice indices must be integers or None or have an __index__ method');
  }
  return integer;
}

function selectAt(view: Tensor, dim: number, index: number, position: number): Tensor {
  if (view.dim() === 0) {
    throw new IndexError(
      'invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number',
    );
  }
  const size = view.size(dim);
  if (index < -size || index >= size) {
    throw new IndexError(`index ${index} is out of bounds for dimension ${position} with size ${size}`);
  }
  return ops.select(view, dim, index);
}

function sliceAt(view: Tensor, dim: number, { start, stop, step }: Slice): Tensor {
  if (view.dim() === 0) throw new IndexError('slice() cannot be applied to a 0-dim tensor.');
  const size = view.size(dim);
  const stride = toInteger(step, 1);
  if (stride === 0) throw new ValueError('slice step cannot be zero');
  if (stride < 0) throw new ValueError('step must be greater than zero');
  const [first, last] = [toInteger(start, 0), toInteger(stop, size)];
  return internal.slice(view, dim, clampBound(first, size), clampBound(last, size), stride);
}

/** Keeps a bound within what the operator reads, without changing which elements it means. */
function clampBound(bound: number, size: number): number {
  return Math.max(-size - 1, Math.min(bound, size));
}

function truthIndex(view: Tensor, value: boolean): Tensor {
  return makeTensor(value ? [0n] : new BigInt64Array(0), { device: view.device });
}

function checkIndexTensor(tensor: Tensor): void {
  const { dtype } = tensor;
  if (dtype.isFloatingPoint || dtype.isComplex) {
    throw new IndexError(
      `tensors used as indices must be long, int, byte or bool tensors, not ${dtype}; t.long() makes one, or torch.tensor([0n, 2n]) with bigints`,
    );
  }
}

function isMask({ dtype }: Tensor): boolean {
  return dtype.name === 'bool' || dtype.name === 'uint8';
}

function hasBoolean(list: readonly unknown[]): boolean {
  const [first] = list;
  return Array.isArray(first) ? hasBoolean(first) : typeof first === 'boolean';
}

function listIndex(list: readonly unknown[], view: Tensor): Tensor {
  const check = (item: unknown): void => {
    if (Array.isArray(item)) item.forEach(check);
    else if (isTensor(item)) checkIndexTensor(item);
    else if (typeof item !== 'boolean' && typeof item !== 'bigint' && !Number.isInteger(item)) invalid(item);
  };
  list.forEach(check);
  const dtype = hasBoolean(list) ? 'bool' : 'int64';
  const options = { device: view.device };
  if (list.length === 0) return makeTensor(new BigInt64Array(0), options);
  const values = makeTensor(list as TensorLike, options);
  return values.dtype.name === dtype ? values : values.long();
}

function invalid(index: unknown): never {
  if (typeof index === 'string') throw typeError("new(): invalid data type 'str'");
  throw new IndexError(
    `only integers, slices (\`:\`), ellipsis (\`...\`), None and long or byte Variables are valid indices (got ${pythonTypeName(index)})`,
  );
}

function isSingle(index: unknown): index is number | bigint {
  if (typeof index === 'number' && !Number.isInteger(index)) invalid(index);
  return typeof index === 'number' || typeof index === 'bigint';
}

/** How many of the tensor's dimensions the parts take. */
function countDimensions(indices: readonly unknown[]): number {
  let count = 0;
  for (const index of indices) {
    if (isTensor(index)) count += isMask(index) ? index.dim() : 1;
    else if (index !== null && index !== undefined && index !== ellipsis && typeof index !== 'boolean') count++;
  }
  return count;
}

/** The places where a mask is true, one tensor for each of its dimensions. */
function placesOf(mask: Tensor, view: Tensor, dim: number): Tensor[] {
  const [own, shape] = [mask.shape, view.shape];
  own.forEach((size, i) => {
    if (size !== shape[dim + i]) {
      throw new IndexError(
        `The shape of the mask [${own.join(', ')}] at index ${i} does not match the shape of the indexed tensor [${shape.join(', ')}] at index ${dim + i}`,
      );
    }
  });
  return ops.unbind(ops.nonzero(mask), 1);
}

interface Sliced {
  view: Tensor;
  /** Tensors that select in the dimensions of `view`; null where a dimension is taken as it is. */
  tensors: (Tensor | null)[];
}

/** Applies every part that makes a view and collects the tensors that gather. */
function applyParts(self: Tensor, indices: readonly unknown[]): Sliced {
  const taken = countDimensions(indices);
  const dimensions = self.dim();
  // One number or slice on a 0-d tensor has an error of its own.
  const isSimple = indices.length === 1 && (typeof indices[0] === 'number' || indices[0] instanceof Slice);
  if (taken > dimensions && !isSimple) throw new IndexError(`too many indices for tensor of dimension ${dimensions}`);
  const tensors: (Tensor | null)[] = [];
  let view = self;
  let dim = 0;
  const record = (index: Tensor): void => {
    while (tensors.length < dim) tensors.push(null);
    tensors[dim++] = index;
  };
  // A mask of several dimensions takes that many: what follows it must count from behind them.
  const recordAll = (index: Tensor, position: number): void => {
    if (!isMask(index) || index.dim() < 2 || position === indices.length - 1) record(index);
    else for (const places of placesOf(index, view, dim)) record(places);
  };
  for (let position = 0; position < indices.length; position++) {
    const index = indices[position];
    if (isSingle(index)) view = selectAt(view, dim, Number(index), position);
    else if (index instanceof Slice) view = sliceAt(view, dim++, index);
    else if (index === ellipsis) dim += dimensions - taken;
    else if (index === null) view = ops.unsqueeze(view, dim++);
    else if (typeof index === 'boolean') {
      view = ops.unsqueeze(view, dim);
      record(truthIndex(view, index));
    } else if (isTensor(index)) {
      checkIndexTensor(index);
      if (index.dim() > 0) recordAll(index, position);
      else if (isMask(index)) {
        view = ops.unsqueeze(view, dim);
        record(truthIndex(view, Boolean(itemOf(index))));
      } else view = selectAt(view, dim, Number(itemOf(index)), position);
    } else if (Array.isArray(index) || isTypedArray(index)) {
      const list = isTypedArray(index) ? Array.from<unknown>(index) : index;
      const values = listIndex(list, view);
      if (values.dtype.name === 'bool' && values.dim() > 1 && taken + values.dim() - 1 > dimensions) {
        throw new IndexError(`too many indices for tensor of dimension ${dimensions}`);
      }
      recordAll(values, position);
    } else invalid(index);
  }
  return { view, tensors };
}

/** What `at` does. */
export function indexGet(self: Tensor, indices: readonly unknown[]): Tensor {
  if (indices.length === 1 && isSingle(indices[0])) return selectAt(self, 0, Number(indices[0]), 0);
  const { view, tensors } = applyParts(self, indices);
  if (tensors.length > 0) return internal.index(view, onDevice(tensors, view));
  return view === self ? internal.alias(self) : view;
}

/** Index tensors on the device of what they index; those without dimensions may stay on the CPU. */
function onDevice(tensors: readonly (Tensor | null)[], { device }: Tensor): (Tensor | null)[] {
  if (device.type === 'cpu') return [...tensors];
  return tensors.map((tensor) => (tensor === null || tensor.dim() === 0 ? tensor : tensor.to(device)));
}

function toValue(self: Tensor, value: unknown): Tensor {
  if (isTensor(value)) return value;
  if (!isScalar(value)) throw typeError(`can't assign a ${pythonTypeName(value)} to a ${typeString(self)}`);
  const { dtype, device } = self;
  // Python stores the whole part of a float in an integer tensor, where the operator would refuse it.
  return ops.full([], whole(value, dtype.isFloatingPoint || dtype.isComplex || dtype.name === 'bool'), {
    dtype,
    device,
  });
}

function whole(value: Scalar, fractions: boolean): Scalar {
  if (fractions || value instanceof Complex) return value;
  const number = value instanceof FloatScalar ? value.value : value;
  return typeof number === 'number' && Number.isFinite(number) ? Math.trunc(number) : number;
}

/** A shape without the ones that lead it. */
function withoutLeadingOnes(shape: readonly number[]): readonly number[] {
  const first = shape.findIndex((size) => size !== 1);
  return first < 0 ? [] : shape.slice(first);
}

function equalShapes(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, i) => size === b[i]);
}

function copyTo(target: Tensor, source: Tensor): void {
  const { shape } = target;
  if (equalShapes(shape, source.shape)) target.copy_(source);
  else if (source.dim() === 0 && source.device.type === 'cpu') target.fill_(source);
  else target.copy_(source.view([...withoutLeadingOnes(source.shape)]).expand([...shape]));
}

/** What `setAt` does. */
export function indexSet(self: Tensor, indices: readonly unknown[], value: unknown): void {
  if (self.layout !== strided && self.layout !== jagged) throw typeError('Cannot assign to a sparse tensor');
  if (indices.length === 1 && indices[0] === false) return;
  const source = toValue(self, value);
  if (indices.length === 1 && indices[0] === true) {
    copyTo(ops.unsqueeze(self, 0), source);
    return;
  }
  const { view, tensors } = applyParts(self, indices);
  if (tensors.length === 0) {
    copyTo(view, source);
    return;
  }
  const shape = withoutLeadingOnes(source.shape);
  const values = equalShapes(shape, source.shape) ? source : source.view([...shape]);
  ops.indexPut_(view, onDevice(tensors, view), values);
}

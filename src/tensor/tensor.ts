/** @file The class Tensor: what PyTorch's tensors have beside the generated operators. The work is done in the files around this one. */

import { inspect } from 'node:util';
import { addon } from '../native/addon.js';
import { RuntimeError, typeError } from '../native/errors.js';
import { registerTensorClass, release } from '../native/handles.js';
import type { ScalarResult } from '../native/results.js';
import * as functions from '../ops/functions.js';
import * as internal from '../ops/internal.js';
import type { Scalar } from '../values/scalar.js';
import { gather } from './arguments.js';
import { type BackwardOptions, runBackward, toGradients } from './backward.js';
import { TensorConversions } from './conversions.js';
import type { Place } from './edge.js';
import { applyTo, mapTo } from './elementwise.js';
import {
  istft,
  type IstftOptions,
  type Lu,
  lu,
  type LuOptions,
  type LuWithInfo,
  nonzero,
  type NonzeroOptions,
  norm,
  type NormOptions,
  split,
  stft,
  type StftOptions,
  unflatten,
  unique,
  uniqueConsecutive,
  type UniqueConsecutiveOptions,
  type UniqueOptions,
} from './functional.js';
import type { DType } from '../values/dtype.js';
import { gradDtypeOf, gradOf, requireGrad, setGrad, setGradDtype, setRequiresGrad } from './gradients.js';
import { recordStream, type StreamLike } from './stream.js';
import type { HookHandle } from './handle.js';
import { addHook, addPostAccumulateHook, type GradientHook } from './hooks.js';
import { type Index, indexGet, indexSet } from './indexing.js';
import * as meta from './meta.js';
import { gradFnOf, isLeaf, type Node } from './node.js';
import { inspectTensor, tensorToString } from './printing.js';
import { type TypedStorage, typedStorageOf, UntypedStorage } from './storage.js';
import { asSubclass } from './subclass.js';
import { itemOf, type NestedValues, type TensorData, tolist, toNumber, typedArrayOf } from './values.js';

const { Flag, hasFlag } = meta;

/** Options of `Tensor.backward`. */
export interface TensorBackwardOptions extends BackwardOptions {
  /** The gradient with respect to the tensor; may be left out for a tensor with one element. */
  gradient?: Tensor | null;
}

/**
 * An array of numbers of one type with any number of dimensions, on one device, that can record what is done with it.
 * Made by `torch.tensor`, `torch.zeros`, … Mirrors `torch.Tensor`.
 */
export class Tensor extends TensorConversions {
  /** Handle of the native tensor: 0 before it has one, -1 after it was freed. @internal */
  _id = 0;
  /** The gradient as it was read or set last. @internal */
  _grad: Tensor | null = null;

  // Gradients

  /** Whether operators on it are recorded. May be set on leaves only. */
  get requiresGrad(): boolean {
    return hasFlag(this, Flag.requiresGrad);
  }

  set requiresGrad(value: boolean) {
    setRequiresGrad(this, value);
  }

  /** Sets `requiresGrad` and returns the tensor. @throws RuntimeError for integers, and for false on a computed tensor. */
  requiresGrad_(requiresGrad = true): this {
    requireGrad(this, requiresGrad);
    return this;
  }

  /** Whether it is the start of a graph rather than the result of a recorded operator. */
  get isLeaf(): boolean {
    return isLeaf(this);
  }

  /** What `backward` has added up for this tensor, or null. */
  get grad(): Tensor | null {
    return gradOf(this);
  }

  set grad(grad: Tensor | null) {
    setGrad(this, grad);
  }

  /**
   * The dtype that gradients of this leaf are cast to, by default its own; null for whichever they have.
   *
   * @throws RuntimeError for a computed tensor, and if there is a gradient of another dtype already.
   */
  get gradDtype(): DType | null {
    return gradDtypeOf(this);
  }

  set gradDtype(dtype: DType | null) {
    setGradDtype(this, dtype);
  }

  /** The node of the graph that made it, or null. */
  get gradFn(): Node | null {
    return gradFnOf(this);
  }

  /** Whether `backward` stores its gradient although it is not a leaf. */
  get retainsGrad(): boolean {
    return hasFlag(this, Flag.retainsGrad);
  }

  /** Has `backward` store the gradient of a computed tensor too. */
  retainGrad(): void {
    if (!this.requiresGrad) throw new RuntimeError("can't retain_grad on Tensor that has requires_grad=False");
    addon.retainGrad(this._id);
  }

  /**
   * Has the tensor's memory stay until `stream` has done the work that is in it when the tensor is freed. Mirrors `Tensor.record_stream`.
   *
   * @throws NotImplementedError on devices without streams.
   */
  recordStream(stream: StreamLike): void {
    recordStream(this, stream);
  }

  /** The same values, not recorded; setting it replaces the values and keeps the tensor's place in the graph. */
  get data(): Tensor {
    return internal.data(this);
  }

  set data(source: Tensor) {
    internal.setData(this, source);
  }

  /** How often the values were changed in place. */
  get _version(): number {
    return meta.versionOf(this);
  }

  get outputNr(): number {
    return meta.outputOf(this);
  }

  /**
   * Computes the gradients of this tensor with respect to the graph's leaves and adds them to their `grad`.
   * `gradient` has the tensor's shape and may be left out if that is one element.
   *
   * @throws RuntimeError if nothing was recorded, the graph was freed already, or shapes do not match.
   */
  backward(
    gradient?: Tensor | null | TensorBackwardOptions,
    retainGraph?: boolean | null | TensorBackwardOptions,
    createGraph?: boolean | TensorBackwardOptions,
    inputs?: Place | readonly Place[] | null | TensorBackwardOptions,
    options?: TensorBackwardOptions,
  ): void {
    const names = ['gradient', 'retainGraph', 'createGraph', 'inputs'] as const;
    const given = gather<TensorBackwardOptions>('backward', names, [
      gradient,
      retainGraph,
      createGraph,
      inputs,
      options,
    ]);
    runBackward([this], toGradients('backward', 'gradient', given.gradient, 1), given);
  }

  /**
   * Calls `hook` with the gradient of this tensor whenever it is computed; a tensor that it returns replaces the gradient.
   * The handle takes the hook away. A hook that refers to its own tensor keeps it until then.
   *
   * @throws RuntimeError if the tensor does not require a gradient.
   */
  registerHook(hook: GradientHook): HookHandle {
    return addHook(this, hook);
  }

  /**
   * Calls `hook` with this leaf after `backward` has added to its `grad`.
   *
   * @throws RuntimeError if the tensor does not require a gradient or is no leaf; out of backward if the hook returns something.
   */
  registerPostAccumulateGradHook(hook: (tensor: this) => void): HookHandle {
    return addPostAccumulateHook(this, hook);
  }

  // Views by property

  /** The dimensions in reverse order. */
  get T(): Tensor {
    return internal.numpyT(this);
  }

  /** The last two dimensions swapped. */
  get mT(): Tensor {
    return internal.mT(this);
  }

  /** The conjugate transpose of a matrix. */
  get H(): Tensor {
    return internal.matrixH(this);
  }

  /** The last two dimensions swapped, conjugated. */
  get mH(): Tensor {
    return internal.mH(this);
  }

  /** The real parts; the tensor itself if it is not complex. */
  get real(): Tensor {
    return functions.real(this);
  }

  set real(value: Tensor | Scalar) {
    indexSet(functions.real(this), [], value);
  }

  /** The imaginary parts of a complex tensor. */
  get imag(): Tensor {
    return functions.imag(this);
  }

  set imag(value: Tensor | Scalar) {
    indexSet(functions.imag(this), [], value);
  }

  // Values

  /**
   * The value of a tensor with one element: a number (a bigint only beyond 2^53), a boolean or a `Complex`.
   *
   * @throws RuntimeError if it has another number of elements.
   */
  item(): ScalarResult {
    return itemOf(this);
  }

  /** The values as arrays nested as deep as the tensor has dimensions. */
  tolist(): NestedValues {
    return tolist(this);
  }

  /**
   * A copy of the values in row-major order, as the typed array of the same type.
   * bool comes as bytes 0 and 1; complex numbers as pairs of real and imaginary part; float16 as `Float16Array` where Node has it, else, as bfloat16
   * and the 8-bit floats always, as the unsigned integers that hold the bits.
   */
  typedArray(): TensorData {
    return typedArrayOf(this);
  }

  /** `x.at(0, slice(1, 3), null, ellipsis, mask)` is Python's `x[0, 1:3, None, ..., mask]`. Views where Python gives views. */
  at(...indices: Index[]): Tensor {
    return indexGet(this, indices);
  }

  /** `x.setAt([mask], value)` is Python's `x[mask] = value`; the value is broadcast. Returns the tensor. */
  setAt(indices: Index | readonly Index[], value: Tensor | Scalar): this {
    indexSet(this, Array.isArray(indices) ? (indices as readonly Index[]) : [indices as Index], value);
    return this;
  }

  /** The tensors along the first dimension. @throws TypeError for a 0-d tensor. */
  [Symbol.iterator](): ArrayIterator<Tensor> {
    if (this.ndim === 0) throw typeError('iteration over a 0-d tensor');
    return functions.unbind(this, 0)[Symbol.iterator]();
  }

  /** Replaces every element of a CPU tensor by `fn` of it. Slow: meant for small tensors. */
  apply_(fn: (value: number) => number): this {
    applyTo(this, fn);
    return this;
  }

  /** Replaces every element by `fn` of it and the element of `other` at the same place. Slow: meant for small tensors. */
  map_(other: Tensor, fn: (value: number, otherValue: number) => number): this {
    mapTo(this, other, fn);
    return this;
  }

  // What PyTorch writes in Python

  /** Views of `splitSize` along `dim`, the last one smaller if need be; or of the given sizes. */
  split(splitSize: number | readonly number[] | Tensor, dim?: number | { dim?: number }): Tensor[] {
    return split(this, splitSize, dim);
  }

  /** The dimension `dim` replaced by several of the given `sizes`, one of which may be -1. */
  unflatten(dim: number | string, sizes: readonly number[] | readonly (readonly [string, number])[]): Tensor {
    return unflatten(this, dim, sizes);
  }

  /** The norm over `dim`, or over everything. `p` is a number, `'fro'` or `'nuc'`. */
  norm(
    p?: number | string | null | NormOptions,
    dim?: number | readonly number[] | null | NormOptions,
    keepdim?: boolean | NormOptions,
    options?: NormOptions,
  ): Tensor {
    return norm(this, p, dim, keepdim, options);
  }

  /** The different values, sorted; with the options also where they went and how often they occur. */
  unique(options: UniqueOptions & { returnInverse: true; returnCounts: true }): [Tensor, Tensor, Tensor];
  unique(options: UniqueOptions & ({ returnInverse: true } | { returnCounts: true })): [Tensor, Tensor];
  unique(options?: UniqueOptions): Tensor;
  unique(options: UniqueOptions = {}): Tensor | Tensor[] {
    return (unique as (input: Tensor, options: UniqueOptions) => Tensor | Tensor[])(this, options);
  }

  /** The values without repetitions that follow each other. */
  uniqueConsecutive(
    options: UniqueConsecutiveOptions & { returnInverse: true; returnCounts: true },
  ): [Tensor, Tensor, Tensor];
  uniqueConsecutive(
    options: UniqueConsecutiveOptions & ({ returnInverse: true } | { returnCounts: true }),
  ): [Tensor, Tensor];
  uniqueConsecutive(options?: UniqueConsecutiveOptions): Tensor;
  uniqueConsecutive(options: UniqueConsecutiveOptions = {}): Tensor | Tensor[] {
    type Plain = (input: Tensor, options: UniqueConsecutiveOptions) => Tensor | Tensor[];
    return (uniqueConsecutive as Plain)(this, options);
  }

  /** The short-time Fourier transform. */
  stft(nFft: number | StftOptions, options?: StftOptions): Tensor {
    return stft(this, nFft, options);
  }

  /** The inverse of `stft`. */
  istft(nFft: number | IstftOptions, options?: IstftOptions): Tensor {
    return istft(this, nFft, options);
  }

  /** Where the tensor is not zero: one index per row, or with `asTuple` one tensor of indices per dimension. */
  nonzero(options: { asTuple: true }): Tensor[];
  nonzero(options?: { asTuple?: false }): Tensor;
  nonzero(options?: Omit<NonzeroOptions, 'out'>): Tensor | Tensor[] {
    return (nonzero as (input: Tensor, options?: NonzeroOptions) => Tensor | Tensor[])(this, options);
  }

  /** The LU factorisation in one matrix and the pivots; with `getInfos` also what failed. */
  lu(options: Omit<LuOptions, 'out'> & { getInfos: true }): LuWithInfo;
  lu(pivot: boolean, getInfos: true): LuWithInfo;
  lu(pivot?: boolean | Omit<LuOptions, 'out'>, getInfos?: false | Omit<LuOptions, 'out'>): Lu;
  lu(...args: readonly unknown[]): Tensor[] {
    return (lu as (input: Tensor, ...rest: readonly unknown[]) => Tensor[])(this, ...args);
  }

  /**
   * A view of the tensor as an instance of a subclass of `Tensor`, whose constructor is not called; it stays in the graph.
   *
   * @throws TypeError if it is no subclass.
   */
  asSubclass<T extends Tensor>(cls: abstract new (...args: never[]) => T): T {
    return asSubclass(this, cls, Tensor);
  }

  /** The memory that the tensor looks into, as bytes. @throws NotImplementedError for a sparse tensor. */
  untypedStorage(): UntypedStorage {
    return UntypedStorage._of(this);
  }

  /** The memory that the tensor looks into, as elements of its dtype. Deprecated in PyTorch: `untypedStorage` is to be used. */
  storage(): TypedStorage {
    return typedStorageOf(this);
  }

  /** Whether another process can see the memory: never here. */
  isShared(): boolean {
    return false;
  }

  // Life and appearance

  /** Frees the tensor now. Using it later is an error; doing this twice is not. */
  dispose(): void {
    release(this);
  }

  [Symbol.dispose](): void {
    release(this);
  }

  get disposed(): boolean {
    return this._id < 0;
  }

  /** What Python's `print(t)` gives. */
  override toString(): string {
    return tensorToString(this);
  }

  [inspect.custom](): string {
    return inspectTensor(this);
  }

  /** @throws TypeError always: a tensor does not say how it is to be written as JSON; `tolist()` does. */
  toJSON(): never {
    throw typeError('a Tensor cannot be written as JSON; use t.tolist() for its values, or torch.save');
  }

  /** A tensor with one element is a number in arithmetic; as text it is what Python prints. */
  [Symbol.toPrimitive](hint: string): string | number | bigint {
    return hint === 'string' ? this.toString() : toNumber(this);
  }
}

registerTensorClass(Tensor);

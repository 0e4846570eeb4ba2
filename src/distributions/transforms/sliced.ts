/** @file Different transforms for different parts of a tensor. */

import { AssertionError } from '../../native/errors.js';
import { cat as catTensors, stack as stackTensors } from '../../ops/functions.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Arguments, readGiven } from '../arguments.js';
import { sumRightmost } from '../broadcast.js';
import { cat, type Constraint, dependentProperty, stack } from '../constraints/index.js';
import { type CacheOptions, Transform } from './transform.js';

/** Options of `StackTransform`. */
export interface StackTransformOptions extends CacheOptions {
  /** The transforms of the parts. */
  tseq: readonly Transform[];
  /** The dimension along which the parts lie. Default: 0. */
  dim?: number;
}

/** Options of `CatTransform`. */
export interface CatTransformOptions extends StackTransformOptions {
  /** The parts' sizes. Default: 1 each. */
  lengths?: readonly number[] | null;
}

/** A transform for each of the parts that lie along one dimension. */
abstract class SlicedTransform extends Transform {
  declare readonly transforms: readonly Transform[];
  declare readonly dim: number;

  constructor({ tseq, dim = 0, cacheSize = 0 }: StackTransformOptions) {
    super(cacheSize);
    requireList(new.target.name, 'tseq', tseq);
    if (!tseq.every((transform) => transform instanceof Transform)) {
      throw new AssertionError('All elements of tseq must be Transform instances');
    }
    const transforms = tseq.map((transform) => (cacheSize ? transform.withCache(cacheSize) : transform));
    Object.assign(this, { transforms, dim });
  }

  override get bijective(): boolean {
    return this.transforms.every((transform) => transform.bijective);
  }

  override _withCache(cacheSize: number): Transform {
    const transforms = this.transforms.map((transform) => transform.withCache(cacheSize));
    return Object.assign(this._copy(cacheSize), { transforms });
  }

  override _call(x: Tensor): Tensor {
    return this._join(this._slices(x, 'x', 'tensor').map((slice, i) => this.transforms[i](slice)));
  }

  override _inverse(y: Tensor): Tensor {
    return this._join(this._slices(y, 'y', 'tensor').map((slice, i) => this.transforms[i].inv(slice)));
  }

  /** @internal */
  abstract _slices(value: Tensor, name: string, what: string): Tensor[];

  /** @internal */
  abstract _join(slices: Tensor[]): Tensor;

  /** @internal */
  _requireSize(value: Tensor, name: string, what: string, size: number, text: string): void {
    const { dim } = this;
    if (dim < -value.ndim || dim >= value.ndim) {
      throw new AssertionError(`dim ${dim} out of range for ${what} with ${value.ndim} dimensions`);
    }
    const found = value.size(dim);
    if (found !== size) throw new AssertionError(`${name}.size(${dim}) = ${found} must equal ${text} ${size}`);
  }
}

/** Transforms slices of one dimension, of given lengths, as `torch.cat` joins them. Mirrors `torch.distributions.transforms.CatTransform`. */
export class CatTransform extends SlicedTransform {
  readonly lengths: readonly number[];

  constructor(
    ...given: Arguments<
      [tseq: readonly Transform[], dim?: number, lengths?: readonly number[] | null, cacheSize?: number],
      CatTransformOptions
    >
  ) {
    const options = readGiven<CatTransformOptions>('CatTransform', ['tseq'], ['dim', 'lengths', 'cacheSize'], given);
    super(options);
    if (options.lengths != null) requireList('CatTransform', 'lengths', options.lengths);
    this.lengths = options.lengths ?? options.tseq.map(() => 1);
    if (this.lengths.length !== this.transforms.length) {
      throw new AssertionError(`lengths (${this.lengths.length}) must match transforms (${this.transforms.length})`);
    }
  }

  override get eventDim(): number {
    return Math.max(...this.transforms.map((transform) => transform.eventDim));
  }

  /** The size of the dimension. */
  override get length(): number {
    return this.lengths.reduce((sum, length) => sum + length, 0);
  }

  @dependentProperty()
  override get domain(): Constraint {
    return cat(
      this.transforms.map((transform) => transform.domain),
      this.dim,
      this.lengths,
    );
  }

  @dependentProperty()
  override get codomain(): Constraint {
    return cat(
      this.transforms.map((transform) => transform.codomain),
      this.dim,
      this.lengths,
    );
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    requireTensor('logAbsDetJacobian', 'y', y);
    const xs = this._slices(x, 'x', 'x');
    const ys = this._slices(y, 'y', 'y');
    const terms = this.transforms.map((transform, i) => {
      const term = transform.logAbsDetJacobian(xs[i], ys[i]);
      return transform.eventDim < this.eventDim ? sumRightmost(term, this.eventDim - transform.eventDim) : term;
    });
    const dim = (this.dim >= 0 ? this.dim - x.ndim : this.dim) + this.eventDim;
    return dim < 0 ? catTensors(terms, dim) : terms.reduce((sum, term) => sum.add(term));
  }

  override _slices(value: Tensor, name: string, what: string): Tensor[] {
    this._requireSize(value, name, what, this.length, 'length');
    let start = 0;
    return this.lengths.map((length) => {
      const slice = value.narrow(this.dim, start, length);
      start += length;
      return slice;
    });
  }

  override _join(slices: Tensor[]): Tensor {
    return catTensors(slices, this.dim);
  }
}

/** Transforms the tensors that `torch.stack` put along one dimension. Mirrors `torch.distributions.transforms.StackTransform`. */
export class StackTransform extends SlicedTransform {
  constructor(
    ...given: Arguments<[tseq: readonly Transform[], dim?: number, cacheSize?: number], StackTransformOptions>
  ) {
    super(readGiven<StackTransformOptions>('StackTransform', ['tseq'], ['dim', 'cacheSize'], given));
  }

  @dependentProperty()
  override get domain(): Constraint {
    return stack(
      this.transforms.map((transform) => transform.domain),
      this.dim,
    );
  }

  @dependentProperty()
  override get codomain(): Constraint {
    return stack(
      this.transforms.map((transform) => transform.codomain),
      this.dim,
    );
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    requireTensor('logAbsDetJacobian', 'y', y);
    const xs = this._slices(x, 'x', 'x');
    const ys = this._slices(y, 'y', 'y');
    return this._join(this.transforms.map((transform, i) => transform.logAbsDetJacobian(xs[i], ys[i])));
  }

  override _slices(value: Tensor, name: string, what: string): Tensor[] {
    this._requireSize(value, name, what, this.transforms.length, 'len(transforms)');
    return this.transforms.map((_, i) => value.select(this.dim, i));
  }

  override _join(slices: Tensor[]): Tensor {
    return stackTensors(slices, this.dim);
  }
}

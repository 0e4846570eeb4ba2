/** @file What every transform is: a callable object with an inverse, a Jacobian and, if wanted, a cache. */

import { inspect } from 'node:util';
import { NotImplementedError, typeError, ValueError } from '../../native/errors.js';
import { typeName } from '../../native/match.js';
import { readOptions, type Rest } from '../../nn/arguments.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { asCallable } from '../callable.js';
import type { Constraint } from '../constraints/index.js';

/** What every transform's options may carry. */
export interface CacheOptions {
  /** 1 to remember the last pair of argument and result, so that the inverse of a result costs nothing. Default: 0. */
  cacheSize?: number;
}

/** Arguments of a transform without parameters. */
export type CacheArguments = Partial<Rest<[cacheSize: number], CacheOptions>>;

type Pair = readonly [x: Tensor, y: Tensor];

/** Transforms are called like functions. */
export interface Transform {
  // biome-ignore lint/style/useShorthandFunctionType: it adds the call to the class of this name
  (x: Tensor): Tensor;
}

/**
 * Base class of invertible transformations whose Jacobian has a computable log determinant. `t(x)` transforms, `t.inv(y)` goes back.
 * A subclass overrides `domain`, `codomain`, `bijective`, `_call`, `_inverse` and `logAbsDetJacobian`. Mirrors `torch.distributions.transforms.Transform`.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor returns a callable object
export class Transform {
  /** @internal */
  declare readonly _cacheSize: number;
  /** @internal */
  declare _cached: Pair | null;
  /** @internal */
  declare _inv: Transform | null;

  /** @throws ValueError if `cacheSize` is neither 0 nor 1. */
  constructor(...given: CacheArguments) {
    const { cacheSize = 0 } = readOptions<CacheOptions>(new.target.name, ['cacheSize'], given);
    // biome-ignore lint/correctness/noConstructorReturn: a callable object takes the place of `this`
    return makeCallable(this, cacheSize);
  }

  /** The values that it takes. */
  get domain(): Constraint {
    return this._lacks('domain');
  }

  /** The values that it gives. */
  get codomain(): Constraint {
    return this._lacks('codomain');
  }

  /** Whether every value of the codomain comes from exactly one of the domain. */
  get bijective(): boolean {
    return false;
  }

  /** 1 if it is increasing, -1 if it is decreasing; a tensor if that differs between elements. */
  get sign(): number | Tensor {
    return this._lacks('sign');
  }

  /** How many dimensions on the right together make one value. @throws ValueError if domain and codomain differ in that. */
  get eventDim(): number {
    const { eventDim } = this.domain;
    if (eventDim === this.codomain.eventDim) return eventDim;
    throw new ValueError('Please use either .domain.event_dim or .codomain.event_dim');
  }

  /** The inverse, whose inverse is this transform. */
  get inv(): Transform {
    this._inv ??= new InverseTransform(this);
    return this._inv;
  }

  /** The same transform with a cache of another size. */
  withCache(cacheSize = 1): Transform {
    return this._cacheSize === cacheSize ? this : this._withCache(cacheSize);
  }

  /** Makes a copy with a cache of another size. @internal */
  _withCache(cacheSize: number): Transform {
    return this._copy(cacheSize);
  }

  /** @internal */
  _copy(cacheSize: number): this {
    const copy = Object.create(Object.getPrototypeOf(this) as object, Object.getOwnPropertyDescriptors(this)) as this;
    return makeCallable(copy, cacheSize);
  }

  /** Whether it does the same as another transform. Python's `==`. */
  equals(other: Transform): boolean {
    return this === other;
  }

  /** What a call does. @internal */
  _apply(x: Tensor): Tensor {
    if (this._cached && this._cached[0] === x && !this._cached[1].disposed) return this._cached[1];
    const y = this._call(x);
    if (this._cacheSize > 0) this._cached = [x, y];
    return y;
  }

  /** What a call of the inverse does. @internal */
  _applyInverse(y: Tensor): Tensor {
    if (this._cached && this._cached[1] === y && !this._cached[0].disposed) return this._cached[0];
    const x = this._inverse(y);
    if (this._cacheSize > 0) this._cached = [x, y];
    return x;
  }

  /** Computes the result; to be overridden. */
  _call(_x: Tensor): Tensor {
    return this._lacks('_call');
  }

  /** Computes the argument from the result; to be overridden. */
  _inverse(_y: Tensor): Tensor {
    return this._lacks('_inverse');
  }

  /** The logarithm of the absolute value of the Jacobian's determinant, given `y = t(x)`; without the dimensions of an event. */
  logAbsDetJacobian(_x: Tensor, _y: Tensor): Tensor {
    return this._lacks('log_abs_det_jacobian');
  }

  /** The shape of the result for an argument's shape. */
  forwardShape(shape: readonly number[]): readonly number[] {
    return shape;
  }

  /** The shape of the argument for a result's shape. */
  inverseShape(shape: readonly number[]): readonly number[] {
    return shape;
  }

  /** @internal */
  _lacks(what: string): never {
    throw new NotImplementedError(`${this.constructor.name} does not implement ${what}`);
  }

  toString(): string {
    return `${this.constructor.name}()`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

function makeCallable<T extends Transform>(transform: T, cacheSize: number): T {
  if (cacheSize !== 0 && cacheSize !== 1) throw new ValueError('cache_size must be 0 or 1');
  const self = asCallable(transform as object, (x: Tensor) => {
    requireTensor(transform.constructor.name, 'x', x);
    return self._apply(x);
  }) as object as T;
  const defined = (value: unknown, writable: boolean): PropertyDescriptor => ({ value, writable, configurable: true });
  return Object.defineProperties(self, {
    _cacheSize: defined(cacheSize, false),
    _cached: defined(null, true),
    _inv: defined(null, true),
  });
}

/** Checks that an argument is a transform. */
export function requireTransform(fn: string, name: string, value: unknown): asserts value is Transform {
  if (!(value instanceof Transform)) {
    throw typeError(`${fn}(): argument '${name}' must be a transform, not ${typeName(value)}`);
  }
}

/** A transform without parameters: any two of a class are equal. */
export abstract class PlainTransform extends Transform {
  override equals(other: Transform): boolean {
    return other instanceof this.constructor;
  }
}

/** The other direction of a transform. */
class InverseTransform extends Transform {
  constructor(readonly original: Transform) {
    super(original._cacheSize);
  }

  override get domain(): Constraint {
    return this.original.codomain;
  }

  override get codomain(): Constraint {
    return this.original.domain;
  }

  override get bijective(): boolean {
    return this.original.bijective;
  }

  override get sign(): number | Tensor {
    return this.original.sign;
  }

  override get inv(): Transform {
    return this.original;
  }

  override _withCache(cacheSize: number): Transform {
    return this.original.withCache(cacheSize).inv;
  }

  override equals(other: Transform): boolean {
    return other instanceof InverseTransform && this.original.equals(other.original);
  }

  override _apply(x: Tensor): Tensor {
    return this.original._applyInverse(x);
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    requireTensor('logAbsDetJacobian', 'y', y);
    return this.original.logAbsDetJacobian(y, x).neg();
  }

  override forwardShape(shape: readonly number[]): readonly number[] {
    requireList('forwardShape', 'shape', shape);
    return this.original.inverseShape(shape);
  }

  override inverseShape(shape: readonly number[]): readonly number[] {
    requireList('inverseShape', 'shape', shape);
    return this.original.forwardShape(shape);
  }

  override toString(): string {
    return `_InverseTransform(${this.original})`;
  }
}

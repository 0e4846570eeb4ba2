/** @file Transforms one after another. */

import { AssertionError } from '../../native/errors.js';
import { zerosLike } from '../../ops/functions.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Arguments, readGiven } from '../arguments.js';
import { sumRightmost } from '../broadcast.js';
import { type Constraint, dependentProperty, independent, real } from '../constraints/index.js';
import { type CacheOptions, requireTransform, Transform } from './transform.js';

/** Options of `ComposeTransform`. */
export interface ComposeTransformOptions extends CacheOptions {
  /** The transforms, the first one to be applied first. */
  parts: readonly Transform[];
}

/** `constraint` as one on events of `eventDim` dimensions. */
function widened(constraint: Constraint, eventDim: number, name: string): Constraint {
  if (eventDim < constraint.eventDim) {
    throw new AssertionError(`event_dim ${eventDim} must be >= ${name}.event_dim ${constraint.eventDim}`);
  }
  return eventDim > constraint.eventDim ? independent(constraint, eventDim - constraint.eventDim) : constraint;
}

/** Several transforms as one. Mirrors `torch.distributions.transforms.ComposeTransform`. */
export class ComposeTransform extends Transform {
  readonly parts: readonly Transform[];

  constructor(...given: Arguments<[parts: readonly Transform[], cacheSize?: number], ComposeTransformOptions>) {
    const { parts, cacheSize = 0 } = readGiven<ComposeTransformOptions>(
      'ComposeTransform',
      ['parts'],
      ['cacheSize'],
      given,
    );
    super(cacheSize);
    requireList('ComposeTransform', 'parts', parts);
    for (const [i, part] of parts.entries()) requireTransform('ComposeTransform', `parts[${i}]`, part);
    this.parts = cacheSize ? parts.map((part) => part.withCache(cacheSize)) : [...parts];
  }

  override equals(other: Transform): boolean {
    return other instanceof ComposeTransform && sameTransforms(this.parts, other.parts);
  }

  @dependentProperty({ isDiscrete: false })
  override get domain(): Constraint {
    const [first] = this.parts;
    if (!first) return real;
    const last = this.parts[this.parts.length - 1];
    const eventDim = this.parts.reduceRight(
      (dim, { domain, codomain }) => Math.max(dim + domain.eventDim - codomain.eventDim, domain.eventDim),
      last.codomain.eventDim,
    );
    return widened(first.domain, eventDim, 'domain');
  }

  @dependentProperty({ isDiscrete: false })
  override get codomain(): Constraint {
    const [first] = this.parts;
    if (!first) return real;
    const last = this.parts[this.parts.length - 1];
    const eventDim = this.parts.reduce(
      (dim, { domain, codomain }) => Math.max(dim + codomain.eventDim - domain.eventDim, codomain.eventDim),
      first.domain.eventDim,
    );
    return widened(last.codomain, eventDim, 'codomain');
  }

  override get bijective(): boolean {
    return this.parts.every((part) => part.bijective);
  }

  override get sign(): number | Tensor {
    return productOfSigns(this.parts);
  }

  override get inv(): Transform {
    if (this._inv === null) {
      this._inv = new ComposeTransform(this.parts.map((part) => part.inv).reverse());
      this._inv._inv = this;
    }
    return this._inv;
  }

  override _withCache(cacheSize: number): Transform {
    return new ComposeTransform(this.parts, cacheSize);
  }

  override _apply(x: Tensor): Tensor {
    return this.parts.reduce((value, part) => part(value), x);
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    requireTensor('logAbsDetJacobian', 'y', y);
    if (this.parts.length === 0) return zerosLike(x);
    let eventDim = this.domain.eventDim;
    let from = x;
    const terms = this.parts.map((part, i) => {
      const to = i === this.parts.length - 1 ? y : part(from);
      const term = sumRightmost(part.logAbsDetJacobian(from, to), eventDim - part.domain.eventDim);
      eventDim += part.codomain.eventDim - part.domain.eventDim;
      from = to;
      return term;
    });
    return terms.reduce((sum, term) => sum.add(term));
  }

  override forwardShape(shape: readonly number[]): readonly number[] {
    requireList('forwardShape', 'shape', shape);
    return this.parts.reduce((at, part) => part.forwardShape(at), shape);
  }

  override inverseShape(shape: readonly number[]): readonly number[] {
    requireList('inverseShape', 'shape', shape);
    return this.parts.reduceRight((at, part) => part.inverseShape(at), shape);
  }

  override toString(): string {
    return `ComposeTransform(\n    ${this.parts.join(',\n    ')}\n)`;
  }
}

/** Whether two lists of transforms do the same. */
export function sameTransforms(a: readonly Transform[], b: readonly Transform[]): boolean {
  return a.length === b.length && a.every((transform, i) => transform.equals(b[i]));
}

/** The sign of the transforms one after another. */
export function productOfSigns(transforms: readonly Transform[]): number | Tensor {
  return transforms.reduce<number | Tensor>((product, { sign }) => {
    if (typeof product !== 'number') return product.mul(sign as Tensor);
    return typeof sign === 'number' ? product * sign : sign.mul(product);
  }, 1);
}

/** The transform that changes nothing. */
export const identityTransform = new ComposeTransform([]);

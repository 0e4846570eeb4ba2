/** @file Distributions of transformed samples of another distribution. */

import { AssertionError, ValueError } from '../native/errors.js';
import { sizeText, str } from '../nn/python.js';
import { withoutGrad } from '../tensor/gradMode.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readGiven, type Shape } from './arguments.js';
import { sameShape, sumRightmost } from './broadcast.js';
import { type Constraint, dependentProperty, independent, isDependent } from './constraints/index.js';
import { type ArgConstraints, Distribution, type DistributionOptions, requireDistribution } from './distribution.js';
import { Independent } from './independent.js';
import { ComposeTransform, productOfSigns } from './transforms/compose.js';
import { Transform } from './transforms/transform.js';

/** Options of `TransformedDistribution`. */
export interface TransformedDistributionOptions extends DistributionOptions {
  /** What samples are drawn from. */
  baseDistribution: Distribution;
  /** What is done with them, one transform after another. */
  transforms: Transform | readonly Transform[];
}

/** Arguments of `TransformedDistribution`. */
export type TransformedDistributionArguments = Arguments<
  [baseDistribution: Distribution, transforms: Transform | readonly Transform[], validateArgs?: boolean | null],
  TransformedDistributionOptions
>;

function listOf(transforms: unknown): readonly Transform[] {
  if (transforms instanceof Transform) return [transforms];
  if (!Array.isArray(transforms)) {
    throw new ValueError(`transforms must be a Transform or list, but was ${str(transforms)}`);
  }
  if (transforms.every((transform) => transform instanceof Transform)) return transforms as Transform[];
  throw new ValueError('transforms must be a Transform or a list of Transforms');
}

/** The base distribution with the batch and event shape that the transform needs, and the shapes of its results. */
function fitted(base: Distribution, transform: ComposeTransform) {
  const { domain, codomain } = transform;
  const baseShape = [...base.batchShape, ...base.eventShape];
  const baseEventDim = base.eventShape.length;
  if (baseShape.length < domain.eventDim) {
    throw new ValueError(
      `base_distribution needs to have shape with size at least ${domain.eventDim}, but got ${sizeText(baseShape)}.`,
    );
  }
  const shape = transform.forwardShape(baseShape);
  const expanded = transform.inverseShape(shape);
  let baseDist = base;
  if (!sameShape(baseShape, expanded)) baseDist = base.expand(expanded.slice(0, expanded.length - baseEventDim));
  const reinterpreted = domain.eventDim - baseEventDim;
  if (reinterpreted > 0) baseDist = new Independent(baseDist, reinterpreted);
  const eventDim = Math.max(codomain.eventDim, baseEventDim + codomain.eventDim - domain.eventDim);
  if (shape.length < eventDim) {
    throw new AssertionError(`forward_shape length ${shape.length} must be >= event_dim ${eventDim}`);
  }
  const cut = shape.length - eventDim;
  return { baseDist, batchShape: shape.slice(0, cut), eventShape: shape.slice(cut) };
}

/**
 * Samples of a base distribution after a list of transforms; densities follow from the Jacobians, the distribution function from the inverses.
 * Mirrors `torch.distributions.TransformedDistribution`.
 */
export class TransformedDistribution<D extends Distribution = Distribution> extends Distribution {
  static override readonly argConstraints: ArgConstraints = {};

  /** What samples are drawn from, with the shapes that the transforms need. */
  declare readonly baseDist: D;
  /** What is done with its samples. */
  declare readonly transforms: readonly Transform[];

  /** @throws ValueError for what is no transform, or a base distribution with too few dimensions. */
  constructor(...given: TransformedDistributionArguments) {
    const options = readGiven<TransformedDistributionOptions>(
      'TransformedDistribution',
      ['baseDistribution', 'transforms'],
      ['validateArgs', 'fields'],
      given,
    );
    requireDistribution('TransformedDistribution', 'baseDistribution', options.baseDistribution);
    const transforms = listOf(options.transforms);
    const { baseDist, batchShape, eventShape } = fitted(options.baseDistribution, new ComposeTransform(transforms));
    super(batchShape, eventShape, {
      validateArgs: options.validateArgs,
      fields: { ...options.fields, baseDist, transforms },
    });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    const shape = this.transforms.reduceRight<readonly number[]>(
      (at, transform) => transform.inverseShape(at),
      [...batchShape, ...this.eventShape],
    );
    const baseBatchShape = shape.slice(0, shape.length - this.baseDist.eventShape.length);
    return { ...super._expandedFields(batchShape), baseDist: this.baseDist.expand(baseBatchShape) };
  }

  @dependentProperty({ isDiscrete: false })
  override get support(): Constraint | null {
    const { support } = this.constructor as typeof Distribution;
    if (support && !isDependent(support)) return support;
    const last = this.transforms.at(-1);
    if (!last) return this.baseDist.support;
    const { codomain } = last;
    const more = this.eventShape.length - codomain.eventDim;
    return more > 0 ? independent(codomain, more) : codomain;
  }

  override get hasRsample(): boolean {
    return this.baseDist.hasRsample;
  }

  override sample(...sampleShape: Shape): Tensor {
    return withoutGrad(() => this._transform(this.baseDist.sample(...sampleShape)));
  }

  override rsample(...sampleShape: Shape): Tensor {
    return this._transform(this.baseDist.rsample(...sampleShape));
  }

  /** @internal */
  _transform(x: Tensor): Tensor {
    return this.transforms.reduce((value, transform) => transform(value), x);
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    let eventDim = this.eventShape.length;
    let y = value;
    const terms = this.transforms.toReversed().map((transform) => {
      const x = transform.inv(y);
      eventDim += transform.domain.eventDim - transform.codomain.eventDim;
      const term = sumRightmost(transform.logAbsDetJacobian(x, y), eventDim - transform.domain.eventDim);
      y = x;
      return term;
    });
    const base = sumRightmost(this.baseDist.logProb(y), eventDim - this.baseDist.eventShape.length);
    const [first, ...others] = terms;
    return first ? others.reduce((sum, term) => sum.sub(term), first.neg()).add(base) : base;
  }

  /** Turns probabilities around where the transforms decrease. @internal */
  _monotonizeCdf(value: Tensor): Tensor {
    const sign = productOfSigns(this.transforms);
    if (sign === 1) return value;
    return value
      .sub(0.5)
      .mul(sign as Tensor)
      .add(0.5);
  }

  override cdf(value: Tensor): Tensor {
    const x = this.transforms.reduceRight((y, transform) => transform.inv(y), value);
    if (this._validateArgs) this.baseDist._validateSample(x);
    return this._monotonizeCdf(this.baseDist.cdf(x));
  }

  override icdf(value: Tensor): Tensor {
    requireTensor('icdf', 'value', value);
    return this._transform(this.baseDist.icdf(this._monotonizeCdf(value)));
  }
}

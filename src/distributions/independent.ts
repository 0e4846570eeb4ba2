/** @file Distributions whose batch dimensions make one event. */

import { NotImplementedError, typeError, ValueError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type Shape, type ValidateOptions } from './arguments.js';
import { sumRightmost } from './broadcast.js';
import { type Constraint, dependentProperty, independent } from './constraints/index.js';
import { type ArgConstraints, Distribution, requireDistribution } from './distribution.js';
import type { Expand } from './support.js';

/** Options of `Independent`. */
export interface IndependentOptions<D extends Distribution = Distribution> extends ValidateOptions {
  baseDistribution: D;
  /** How many of its last batch dimensions become dimensions of an event. */
  reinterpretedBatchNdims: number;
}

/** Another distribution some of whose batch dimensions are dimensions of an event. Mirrors `torch.distributions.Independent`. */
export class Independent<D extends Distribution = Distribution> extends Distribution {
  static override readonly argConstraints: ArgConstraints = {};

  declare readonly baseDist: D;
  declare readonly reinterpretedBatchNdims: number;

  /** @throws ValueError if the base distribution has fewer batch dimensions. */
  constructor(
    ...given: Arguments<
      [baseDistribution: D, reinterpretedBatchNdims: number, validateArgs?: boolean | null],
      IndependentOptions<D>
    >
  ) {
    const { baseDistribution, reinterpretedBatchNdims, validateArgs } = readArguments<IndependentOptions<D>>(
      'Independent',
      ['baseDistribution', 'reinterpretedBatchNdims'],
      [],
      given,
    );
    requireDistribution('Independent', 'baseDistribution', baseDistribution);
    if (!Number.isInteger(reinterpretedBatchNdims)) {
      throw typeError(
        `Independent(): argument 'reinterpretedBatchNdims' must be int, not ${typeName(reinterpretedBatchNdims)}`,
      );
    }
    const { batchShape, eventShape } = baseDistribution;
    if (reinterpretedBatchNdims > batchShape.length) {
      throw new ValueError(
        'Expected reinterpreted_batch_ndims <= len(base_distribution.batch_shape), ' +
          `actual ${reinterpretedBatchNdims} vs ${batchShape.length}`,
      );
    }
    const shape = [...batchShape, ...eventShape];
    const cut = batchShape.length - reinterpretedBatchNdims;
    super(shape.slice(0, cut), shape.slice(cut), {
      validateArgs,
      fields: { baseDist: baseDistribution, reinterpretedBatchNdims },
    });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    const event = this.eventShape.slice(0, this.reinterpretedBatchNdims);
    return { baseDist: this.baseDist.expand([...batchShape, ...event]) };
  }

  override get hasRsample(): boolean {
    return this.baseDist.hasRsample;
  }

  override get hasEnumerateSupport(): boolean {
    return this.reinterpretedBatchNdims > 0 ? false : this.baseDist.hasEnumerateSupport;
  }

  @dependentProperty()
  override get support(): Constraint | null {
    const { support } = this.baseDist;
    return support && this.reinterpretedBatchNdims > 0 ? independent(support, this.reinterpretedBatchNdims) : support;
  }

  override get mean(): Tensor {
    return this.baseDist.mean;
  }

  override get mode(): Tensor {
    return this.baseDist.mode;
  }

  override get variance(): Tensor {
    return this.baseDist.variance;
  }

  override sample(...sampleShape: Shape): Tensor {
    return this.baseDist.sample(...sampleShape);
  }

  override rsample(...sampleShape: Shape): Tensor {
    return this.baseDist.rsample(...sampleShape);
  }

  override logProb(value: Tensor): Tensor {
    return sumRightmost(this.baseDist.logProb(value), this.reinterpretedBatchNdims);
  }

  override entropy(): Tensor {
    return sumRightmost(this.baseDist.entropy(), this.reinterpretedBatchNdims);
  }

  override enumerateSupport(expand: Expand = true): Tensor {
    if (this.reinterpretedBatchNdims > 0) {
      throw new NotImplementedError('Enumeration over cartesian product is not implemented');
    }
    return this.baseDist.enumerateSupport(expand);
  }

  override toString(): string {
    return `${this.constructor.name}(${this.baseDist}, ${this.reinterpretedBatchNdims})`;
  }
}

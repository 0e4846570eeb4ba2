/** @file Mixtures of distributions of one family. */

import { ValueError } from '../native/errors.js';
import { sizeText } from '../nn/python.js';
import { gather } from '../ops/functions.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type Shape, sizesOf, type ValidateOptions } from './arguments.js';
import { Categorical } from './categorical.js';
import { type Constraint, dependentProperty, MixtureSameFamilyConstraint } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';

/** Options of `MixtureSameFamily`. */
export interface MixtureSameFamilyOptions<D extends Distribution = Distribution> extends ValidateOptions {
  /** Which component a sample comes from. */
  mixtureDistribution: Categorical;
  /** The components, along the last dimension of its batch. */
  componentDistribution: D;
}

/** Samples of one of several distributions of a family, chosen at random. Mirrors `torch.distributions.MixtureSameFamily`. */
export class MixtureSameFamily<D extends Distribution = Distribution> extends Distribution {
  static override readonly argConstraints: ArgConstraints = {};

  declare readonly mixtureDistribution: Categorical;
  declare readonly componentDistribution: D;

  /** @throws ValueError if the batch shapes do not fit. */
  constructor(
    ...given: Arguments<
      [mixtureDistribution: Categorical, componentDistribution: D, validateArgs?: boolean | null],
      MixtureSameFamilyOptions<D>
    >
  ) {
    const options = readArguments<MixtureSameFamilyOptions<D>>(
      'MixtureSameFamily',
      ['mixtureDistribution', 'componentDistribution'],
      [],
      given,
    );
    const { mixtureDistribution, componentDistribution, validateArgs } = options;
    checkFit(mixtureDistribution, componentDistribution);
    const { batchShape, eventShape } = componentDistribution;
    super(batchShape.slice(0, -1), eventShape, {
      validateArgs,
      fields: { mixtureDistribution, componentDistribution },
    });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return {
      mixtureDistribution: this.mixtureDistribution.expand(batchShape),
      componentDistribution: this.componentDistribution.expand([
        ...batchShape,
        this.mixtureDistribution.paramShape.at(-1) as number,
      ]),
    };
  }

  @dependentProperty()
  override get support(): Constraint | null {
    const { support } = this.componentDistribution;
    return support && new MixtureSameFamilyConstraint(support);
  }

  override get mean(): Tensor {
    return this._average(this.componentDistribution.mean);
  }

  override get variance(): Tensor {
    const { mean, variance } = this.componentDistribution;
    return this._average(variance).add(this._average(mean.sub(this._pad(this.mean)).pow(2)));
  }

  /** The average of the components' values. @internal */
  _average(values: Tensor): Tensor {
    return this._probs().mul(values).sum(this._componentDim);
  }

  /** The dimension along which the components lie, behind the batch and in front of the event. @internal */
  get _componentDim(): number {
    return -1 - this.eventShape.length;
  }

  /** `x` with a dimension for the components. @internal */
  _pad(x: Tensor): Tensor {
    return x.unsqueeze(this._componentDim);
  }

  /** The probabilities of the components, with the dimensions of the batch and of an event. @internal */
  _probs(): Tensor {
    const { probs, batchShape } = this.mixtureDistribution;
    const missing = batchShape.length === 1 ? 0 : this.batchShape.length - batchShape.length;
    const ones = (count: number): number[] => new Array<number>(Math.max(0, count)).fill(1);
    return probs.reshape([
      ...probs.shape.slice(0, -1),
      ...ones(missing),
      probs.size(-1),
      ...ones(this.eventShape.length),
    ]);
  }

  override cdf(value: Tensor): Tensor {
    return this.componentDistribution.cdf(this._pad(value)).mul(this.mixtureDistribution.probs).sum(-1);
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const ofComponents = this.componentDistribution.logProb(this._pad(value));
    return ofComponents.add(this.mixtureDistribution.logits.logSoftmax(-1)).logsumexp(-1);
  }

  override sample(...sampleShape: Shape): Tensor {
    return withoutGrad(() => {
      const dim = sizesOf(sampleShape).length + this.batchShape.length;
      const choice = this.mixtureDistribution.sample(...sampleShape);
      const samples = this.componentDistribution.sample(...sampleShape);
      const ones = this.eventShape.map(() => 1);
      const index = choice
        .reshape([...choice.shape, 1, ...ones])
        .repeat([...choice.shape.map(() => 1), 1, ...this.eventShape]);
      return gather(samples, dim, index).squeeze(dim);
    });
  }

  override toString(): string {
    return `MixtureSameFamily(\n  ${this.mixtureDistribution},\n  ${this.componentDistribution})`;
  }
}

function checkFit(mixture: Categorical, component: Distribution): void {
  if (!(mixture instanceof Categorical)) {
    throw new ValueError(' The Mixture distribution needs to be an  instance of torch.distributions.Categorical');
  }
  if (!(component instanceof Distribution)) {
    throw new ValueError('The Component distribution need to be an instance of torch.distributions.Distribution');
  }
  const ofMixture = mixture.batchShape;
  const ofComponent = component.batchShape.slice(0, -1);
  const fits = ofMixture.toReversed().every((size, back) => {
    const other = ofComponent.at(-1 - back) ?? 1;
    return size === 1 || other === 1 || size === other;
  });
  if (!fits) {
    throw new ValueError(
      `\`mixture_distribution.batch_shape\` (${sizeText(ofMixture)}) is not compatible with ` +
        `\`component_distribution.batch_shape\`(${sizeText(ofComponent)})`,
    );
  }
  const wanted = mixture.logits.size(-1);
  const found = component.batchShape.at(-1);
  if (wanted !== found) {
    throw new ValueError(
      `\`mixture_distribution component\` (${wanted}) does not equal \`component_distribution.batch_shape[-1]\` (${found})`,
    );
  }
}

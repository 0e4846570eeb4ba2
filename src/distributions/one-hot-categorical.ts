/** @file The categorical distribution with one-hot vectors as values. */

import { oneHot } from '../nn/functional/index.js';
import { eye } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { readArguments, type Shape } from './arguments.js';
import { Categorical } from './categorical.js';
import { type Constraint, oneHot as oneHotConstraint, realVector, simplex } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import type { CategoryArguments, CategoryOptions } from './odds.js';
import { complement } from './probabilities.js';
import { type Expand, isExpanded } from './support.js';

/** One-hot vectors, with the probabilities of the places of the 1. Mirrors `torch.distributions.OneHotCategorical`. */
export class OneHotCategorical extends Distribution {
  static override readonly argConstraints: ArgConstraints = { probs: simplex, logits: realVector };
  static override readonly support: Constraint = oneHotConstraint;
  static override readonly hasEnumerateSupport: boolean = true;

  /** @internal */
  declare readonly _categorical: Categorical;

  /** @throws ValueError unless exactly one of `probs` and `logits` is given, with a dimension. */
  constructor(...given: CategoryArguments) {
    const options = readArguments<CategoryOptions>('OneHotCategorical', [], ['probs', 'logits'], given);
    const { probs, logits, validateArgs } = options;
    const categorical = new Categorical({ probs, logits });
    super(categorical.batchShape, categorical.paramShape.slice(-1), {
      validateArgs,
      fields: { _categorical: categorical },
    });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return { _categorical: this._categorical.expand(batchShape) };
  }

  get probs(): Tensor {
    return this._categorical.probs;
  }

  get logits(): Tensor {
    return this._categorical.logits;
  }

  /** The shape of `probs` or `logits`. */
  get paramShape(): readonly number[] {
    return this._categorical.paramShape;
  }

  override get mean(): Tensor {
    return this.probs;
  }

  override get mode(): Tensor {
    return this._encode(this.probs.argmax(-1));
  }

  override get variance(): Tensor {
    return this.probs.mul(complement(this.probs));
  }

  override sample(...sampleShape: Shape): Tensor {
    return this._encode(this._categorical.sample(...sampleShape));
  }

  /** @internal */
  _encode(indices: Tensor): Tensor {
    return oneHot(indices, this._categorical._numEvents).to(this.probs);
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    return this._categorical.logProb(value.max(-1).indices);
  }

  override entropy(): Tensor {
    return this._categorical.entropy();
  }

  override enumerateSupport(expand: Expand = true): Tensor {
    const { dtype, device } = this._categorical._param;
    const [n] = this.eventShape;
    const values = eye(n, { dtype, device }).view([n, ...this.batchShape.map(() => 1), n]);
    return isExpanded(expand) ? values.expand([n, ...this.batchShape, n]) : values;
  }
}

/** The same, with the gradient of the probabilities in the place of the samples'. Mirrors `torch.distributions.OneHotCategoricalStraightThrough`. */
export class OneHotCategoricalStraightThrough extends OneHotCategorical {
  static override readonly hasRsample = true;

  override rsample(...sampleShape: Shape): Tensor {
    return this.sample(...sampleShape).add(this.probs.sub(this.probs.detach()));
  }
}

/** @file Relaxations of the categorical distribution. */

import { fullLike, rand } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { readArguments, type Shape } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { Categorical } from './categorical.js';
import { type Constraint, realVector, simplex } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { clampProbs } from './probabilities.js';
import { type RelaxedCategoryArguments, RelaxedDistribution, type RelaxedCategoryOptions } from './relaxed.js';
import { ExpTransform } from './transforms/elementwise.js';

const names = ['probs', 'logits'] as const;

/** `x` minus the logarithm of the sum of its exponentials along the last dimension. */
function normalized(x: Tensor): Tensor {
  return x.sub(x.logsumexp(-1, true));
}

/** The logarithms of `RelaxedOneHotCategorical`. Mirrors `torch.distributions.relaxed_categorical.ExpRelaxedCategorical`. */
export class ExpRelaxedCategorical extends Distribution {
  static override readonly argConstraints: ArgConstraints = { probs: simplex, logits: realVector };
  static override readonly support: Constraint = realVector;
  static override readonly hasRsample = true;

  declare readonly temperature: Tensor;
  /** @internal */
  declare readonly _categorical: Categorical;

  /** @throws ValueError unless exactly one of `probs` and `logits` is given, with a dimension. */
  constructor(...given: RelaxedCategoryArguments) {
    const options = readArguments<RelaxedCategoryOptions>('ExpRelaxedCategorical', ['temperature'], names, given);
    const { probs, logits, validateArgs } = options;
    const categorical = new Categorical({ probs, logits });
    const [temperature] = broadcastAll(options.temperature);
    super(categorical.batchShape, categorical.paramShape.slice(-1), {
      validateArgs,
      fields: { _categorical: categorical, temperature },
    });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return { _categorical: this._categorical.expand(batchShape), temperature: this.temperature };
  }

  /** The shape of `probs` or `logits`. */
  get paramShape(): readonly number[] {
    return this._categorical.paramShape;
  }

  get logits(): Tensor {
    return this._categorical.logits;
  }

  get probs(): Tensor {
    return this._categorical.probs;
  }

  override rsample(...sampleShape: Shape): Tensor {
    const { dtype, device } = this.logits;
    const uniforms = clampProbs(rand(this._extendedShape(sampleShape), { dtype, device }));
    const gumbels = uniforms.log().neg().log().neg();
    return normalized(this.logits.add(gumbels).div(this.temperature));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const k = this._categorical._numEvents;
    const [logits, x] = broadcastAll(this.logits, value);
    const logScale = fullLike(this.temperature, k)
      .lgamma()
      .sub(this.temperature.log().mul(-(k - 1)));
    return normalized(logits.sub(x.mul(this.temperature)))
      .sum(-1)
      .add(logScale);
  }
}

/** Vectors of probabilities that are nearly one-hot, with gradients to their own. Mirrors `torch.distributions.RelaxedOneHotCategorical`. */
export class RelaxedOneHotCategorical extends RelaxedDistribution<ExpRelaxedCategorical> {
  static override readonly argConstraints: ArgConstraints = { probs: simplex, logits: realVector };
  static override readonly support: Constraint = simplex;

  /** @throws ValueError unless exactly one of `probs` and `logits` is given, with a dimension. */
  constructor(...given: RelaxedCategoryArguments) {
    const options = readArguments<RelaxedCategoryOptions>('RelaxedOneHotCategorical', ['temperature'], names, given);
    super(new ExpRelaxedCategorical(options), new ExpTransform(), { validateArgs: options.validateArgs });
  }
}

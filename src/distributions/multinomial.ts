/** @file The multinomial distribution. */

import { NotImplementedError } from '../native/errors.js';
import { onesLike } from '../ops/functions.js';
import { tensor } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { contiguousFormat } from '../values/layout.js';
import { type Arguments, readArguments, type Shape, sizesOf } from './arguments.js';
import { Binomial } from './binomial.js';
import { broadcastAll } from './broadcast.js';
import { Categorical } from './categorical.js';
import { type Constraint, dependentProperty, multinomial, realVector, simplex } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import type { CategoryOptions } from './odds.js';
import { complement } from './probabilities.js';

/** Options of `Multinomial`. */
export interface MultinomialOptions extends CategoryOptions {
  /** The number of trials. Default: 1. */
  totalCount?: number;
}

/** How often each of K results comes in `totalCount` trials. Mirrors `torch.distributions.Multinomial`. */
export class Multinomial extends Distribution {
  static override readonly argConstraints: ArgConstraints = { probs: simplex, logits: realVector };

  /** The number of trials. */
  declare readonly totalCount: number;
  /** @internal */
  declare readonly _categorical: Categorical;
  /** How often each result comes, by itself. @internal */
  declare readonly _binomial: Binomial;

  /** @throws ValueError unless exactly one of `probs` and `logits` is given; NotImplementedError for a count that is no integer. */
  constructor(
    ...given: Arguments<
      [totalCount?: number, probs?: Tensor | null, logits?: Tensor | null, validateArgs?: boolean | null],
      MultinomialOptions
    >
  ) {
    const options = readArguments<MultinomialOptions>('Multinomial', [], ['totalCount', 'probs', 'logits'], given);
    const { totalCount = 1, probs, logits, validateArgs } = options;
    if (!Number.isInteger(totalCount)) throw new NotImplementedError('inhomogeneous total_count is not supported');
    const categorical = new Categorical({ probs, logits });
    const binomial = new Binomial({ totalCount, probs: categorical.probs });
    super(categorical.batchShape, categorical.paramShape.slice(-1), {
      validateArgs,
      fields: { totalCount, _categorical: categorical, _binomial: binomial },
    });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return {
      _categorical: this._categorical.expand(batchShape),
      _binomial: this._binomial.expand([...batchShape, ...this.eventShape]),
    };
  }

  @dependentProperty({ isDiscrete: true, eventDim: 1 })
  override get support(): Constraint {
    return multinomial(this.totalCount);
  }

  get logits(): Tensor {
    return this._categorical.logits;
  }

  get probs(): Tensor {
    return this._categorical.probs;
  }

  /** The shape of `probs` or `logits`. */
  get paramShape(): readonly number[] {
    return this._categorical.paramShape;
  }

  override get mean(): Tensor {
    return this.probs.mul(this.totalCount);
  }

  override get variance(): Tensor {
    return this.probs.mul(this.totalCount).mul(complement(this.probs));
  }

  override sample(...sampleShape: Shape): Tensor {
    const trials = this._categorical.sample([this.totalCount, ...sizesOf(sampleShape)]).movedim(0, -1);
    const counts = trials.newZeros(this._extendedShape(sampleShape));
    return counts.scatterAdd_(-1, trials, onesLike(trials)).typeAs(this.probs);
  }

  override entropy(): Tensor {
    const n = tensor(BigInt(this.totalCount));
    const ofTrials = n.mul(this._categorical.entropy()).sub(n.add(1).lgamma());
    const counts = this._binomial.enumerateSupport(false).narrow(0, 1, this.totalCount);
    const weights = counts.add(1).lgamma();
    return ofTrials.add(this._binomial.logProb(counts).exp().mul(weights).sum([0, -1]));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const [expanded, counts] = broadcastAll(this.logits, value);
    const logits = expanded.clone({ memoryFormat: contiguousFormat });
    // What cannot happen and did not has probability 1, not 0 times infinity.
    logits.setAt([counts.eq(0).bitwiseAnd(logits.eq(Number.NEGATIVE_INFINITY))], 0);
    const logFactorialN = counts.sum(-1).add(1).lgamma();
    const logFactorials = counts.add(1).lgamma().sum(-1);
    return logFactorialN.sub(logFactorials).add(logits.mul(counts).sum(-1));
  }
}

/** @file The categorical distribution. */

import { ValueError } from '../native/errors.js';
import { full, multinomial } from '../ops/functions.js';
import { finfo } from '../tensor/dtypeInfo.js';
import { broadcastTensors } from '../tensor/functional.js';
import { requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { int64 } from '../values/dtype.js';
import { readArguments, type Shape, sizesOf } from './arguments.js';
import { type Constraint, dependentProperty, integerInterval, realVector, simplex } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { lazy } from './lazy.js';
import type { CategoryArguments, CategoryOptions } from './odds.js';
import { eitherOf, logitsToProbs, probsToLogits } from './probabilities.js';
import { countUp, type Expand } from './support.js';

/** The indices 0 to K - 1 with probabilities that lie along the last dimension. Mirrors `torch.distributions.Categorical`. */
export class Categorical extends Distribution {
  static override readonly argConstraints: ArgConstraints = { probs: simplex, logits: realVector };
  static override readonly hasEnumerateSupport = true;

  /** @internal */
  declare readonly _given: 'probs' | 'logits';

  /** `probs` need not sum to 1: they are normalised. @throws ValueError unless exactly one of `probs` and `logits` is given, with a dimension. */
  constructor(...given: CategoryArguments) {
    const options = readArguments<CategoryOptions>('Categorical', [], ['probs', 'logits'], given);
    const [name, value] = eitherOf(options);
    requireTensor('Categorical', name, value);
    if (value.ndim < 1) throw new ValueError(`\`${name}\` parameter must be at least one-dimensional.`);
    const param = name === 'probs' ? value.div(value.sum(-1, true)) : value.sub(value.logsumexp(-1, true));
    super(param.shape.slice(0, -1), [], {
      validateArgs: options.validateArgs,
      fields: { _given: name, [name]: param },
    });
  }

  @dependentProperty({ isDiscrete: true, eventDim: 0 })
  override get support(): Constraint {
    return integerInterval(0, this._numEvents - 1);
  }

  @lazy
  get logits(): Tensor {
    return probsToLogits(this.probs);
  }

  @lazy
  get probs(): Tensor {
    return logitsToProbs(this.logits);
  }

  /** @internal */
  get _param(): Tensor {
    return this[this._given];
  }

  /** @internal */
  get _numEvents(): number {
    return this._param.size(-1);
  }

  /** The shape of `probs` or `logits`. */
  get paramShape(): readonly number[] {
    return this._param.shape;
  }

  override get mean(): Tensor {
    const { dtype, device } = this.probs;
    return full(this._extendedShape(), Number.NaN, { dtype, device });
  }

  override get mode(): Tensor {
    return this.probs.argmax(-1);
  }

  override get variance(): Tensor {
    return this.mean;
  }

  override sample(...sampleShape: Shape): Tensor {
    const count = sizesOf(sampleShape).reduce((product, size) => product * size, 1);
    const samples = multinomial(this.probs.reshape([-1, this._numEvents]), count, true).T;
    return samples.reshape(this._extendedShape(sampleShape));
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const [index, logPmf] = broadcastTensors(value.long().unsqueeze(-1), this.logits);
    return logPmf.gather(-1, index.narrow(-1, 0, 1)).squeeze(-1);
  }

  override entropy(): Tensor {
    const logits = this.logits.clamp({ min: finfo(this.logits.dtype).min });
    return logits.mul(this.probs).sum(-1).neg();
  }

  override enumerateSupport(expand: Expand = true): Tensor {
    return countUp(this._numEvents, this, { dtype: int64, device: this._param.device }, expand);
  }
}

/** @file The geometric distribution. */

import { ValueError } from '../native/errors.js';
import { binaryCrossEntropyWithLogits } from '../nn/functional/index.js';
import { repr } from '../nn/python.js';
import { empty, zerosLike } from '../ops/functions.js';
import { finfo } from '../tensor/dtypeInfo.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';
import { contiguousFormat } from '../values/layout.js';
import type { Shape } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, nonnegativeInteger, real, unitInterval } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { withOdds } from './with-odds.js';
import { type OddsArguments, readOdds } from './odds.js';
import { tensorText } from './text.js';

/** How often an event fails to happen before it does. Mirrors `torch.distributions.Geometric`. */
export class Geometric extends withOdds(Distribution) {
  static override readonly argConstraints: ArgConstraints = { probs: unitInterval, logits: real };
  static override readonly support: Constraint = nonnegativeInteger;

  /** @throws ValueError unless exactly one of `probs` and `logits` is given, or for a probability that is not above 0 and at most 1. */
  constructor(...given: OddsArguments) {
    const { param, fields, validateArgs } = readOdds('Geometric', given);
    super(param.shape, [], { validateArgs, fields });
    if (this._validateArgs && fields.probs) this._requirePositive(fields.probs);
  }

  /** @internal */
  _requirePositive(probs: Tensor): void {
    const isPositive = probs.gt(0);
    if (isPositive.all().item()) return;
    throw new ValueError(
      `Expected parameter probs (${probs.constructor.name} of shape ${repr(probs.shape)}) of distribution ${this} ` +
        `to be positive but found invalid values:\n${tensorText(probs.data.at(isPositive.logicalNot()))}`,
    );
  }

  override get mean(): Tensor {
    return this.probs.reciprocal().sub(1);
  }

  override get mode(): Tensor {
    return zerosLike(this.probs);
  }

  override get variance(): Tensor {
    return this.mean.div(this.probs);
  }

  override sample(...sampleShape: Shape): Tensor {
    const { dtype, device } = this.probs;
    return withoutGrad(() => {
      const u = empty(this._extendedShape(sampleShape), { dtype, device }).uniform_(finfo(dtype).tiny, 1);
      return u.log().div(this.probs.neg().log1p()).floor();
    });
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const [count, expanded] = broadcastAll(value, this.probs);
    const probs = expanded.clone({ memoryFormat: contiguousFormat });
    probs.setAt([probs.eq(1).bitwiseAnd(count.eq(0))], 0);
    return count.mul(probs.neg().log1p()).add(this.probs.log());
  }

  override entropy(): Tensor {
    return binaryCrossEntropyWithLogits(this.logits, this.probs, { reduction: 'none' }).div(this.probs);
  }
}

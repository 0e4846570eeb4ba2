/** @file What distributions have that are given by a probability or by its logit. */

import type { Tensor } from '../tensor/tensor.js';
import { Distribution } from './distribution.js';
import { lazy } from './lazy.js';
import { logitsToProbs, probsToLogits } from './probabilities.js';

/** A distribution with the field `probs` or the field `logits`, and `_given` saying which; the other one is computed when it is read. */
export abstract class OddsDistribution extends Distribution {
  /** @internal */
  declare readonly _given: 'probs' | 'logits';

  @lazy
  get logits(): Tensor {
    return probsToLogits(this.probs, true);
  }

  @lazy
  get probs(): Tensor {
    return logitsToProbs(this.logits, true);
  }

  /** @internal */
  get _param(): Tensor {
    return this[this._given];
  }

  /** The shape of `probs` or `logits`. */
  get paramShape(): readonly number[] {
    return this._param.shape;
  }
}

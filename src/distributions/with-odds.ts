/** @file What distributions have that are given by a probability or by its logit. */

import type { Tensor } from '../tensor/tensor.js';
import type { Distribution } from './distribution.js';
import { lazy } from './lazy.js';
import { logitsToProbs, probsToLogits } from './probabilities.js';

/** What `withOdds` adds to a distribution. */
export interface Odds {
  /** Which of the two was given; the other one is computed when it is read. @internal */
  readonly _given: 'probs' | 'logits';
  readonly probs: Tensor;
  readonly logits: Tensor;
  /** @internal */
  readonly _param: Tensor;
  /** The shape of `probs` or `logits`. */
  readonly paramShape: readonly number[];
}

// biome-ignore lint/suspicious/noExplicitAny: TypeScript wants it of a class that another one is mixed into
type ClassOf<T> = new (...args: any[]) => T;

/** A subclass whose `fields` have `_given` and what it names. @internal */
export function withOdds<B extends ClassOf<Distribution>>(Base: B): B & ClassOf<Odds> {
  return class extends Base implements Odds {
    declare readonly _given: 'probs' | 'logits';

    @lazy
    get logits(): Tensor {
      return probsToLogits(this.probs, true);
    }

    @lazy
    get probs(): Tensor {
      return logitsToProbs(this.logits, true);
    }

    get _param(): Tensor {
      return this[this._given];
    }

    get paramShape(): readonly number[] {
      return this._param.shape;
    }
  };
}

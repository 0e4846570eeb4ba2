/** @file MultiplicativeLR. */

import { typeError } from '../../native/errors.js';
import { typeName } from '../../nn/typename.js';
import type { LearningRate } from '../settings.js';
import { LambdaScheduler } from './lambda-scheduler.js';
import { scaleBy } from './lambdas.js';
import { zip } from './numbers.js';
import { groupsOf, ratesOf } from './rates.js';

/**
 * The current learning rate times a function of the epoch. Mirrors `torch.optim.lr_scheduler.MultiplicativeLR`.
 *
 * @throws TypeError for what is no function.
 */
export class MultiplicativeLR extends LambdaScheduler {
  protected override start(lastEpoch: number): void {
    for (const lambda of this.lrLambdas) {
      if (typeof lambda !== 'function') throw typeError(`lr_lambda should be a function, but got ${typeName(lambda)}`);
    }
    super.start(lastEpoch);
  }

  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    if (this._isInitial) return ratesOf(this.optimizer);
    return zip(this.lrLambdas, groupsOf(this.optimizer)).map(([lambda, { lr }]) => scaleBy(lr, lambda, this.lastEpoch));
  }
}

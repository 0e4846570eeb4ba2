/** @file LambdaLR. */

import { typeError } from '../../native/errors.js';
import { typeName } from '../../nn/typename.js';
import type { LearningRate } from '../settings.js';
import { LambdaScheduler } from './lambda-scheduler.js';
import { scaleBy } from './lambdas.js';
import { zip } from './numbers.js';

/** The initial learning rate times a function of the epoch. Mirrors `torch.optim.lr_scheduler.LambdaLR`. */
export class LambdaLR extends LambdaScheduler {
  override getLr(): LearningRate[] {
    this.warnOutsideStep();
    return zip(this.lrLambdas, this.baseLrs).map(([lambda, base]) => {
      if (typeof lambda !== 'function') throw typeError(`'${typeName(lambda)}' object is not callable`);
      return scaleBy(base, lambda, this.lastEpoch);
    });
  }
}
